//! What generating costs as an API grows, next to other generators on the same OpenAPI document: `make bench`.
//!
//! Every figure is of a process of its own: wall time from start to end, and the most memory that it ever had.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use authorizer_codegen::diagnostic::Source;
use authorizer_codegen::manifest::Manifest;
use authorizer_codegen::pipeline::{self, Project};
use authorizer_tests::synthetic::synthetic;

const SIZES: [usize; 3] = [50, 500, 5000];
const RUNS: usize = 5;

const MANIFEST: &str = r#"
[inputs]
operations = "empty.toml"
docs = "empty.toml"
[server]
version = "1.0.0"
[output]
folder = "generated"
"#;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    match std::env::args().collect::<Vec<_>>().as_slice() {
        [_, command, folder, kind] if command == "generate" => generate(Path::new(folder), kind),
        _ => compare(),
    }
}

/// One run, in a child.
fn generate(folder: &Path, kind: &str) -> Outcome<()> {
    let source = Source::new("the manifest of the bench", MANIFEST);
    let mut manifest = Manifest::read(&source)?;
    if kind == "three" {
        manifest.inputs.graphql = vec!["schema.graphql".into()];
        manifest.inputs.proto = Some("proto".into());
    }
    manifest.inputs.openapi = Some("openapi.json".into());
    let project = Project { manifest, source, root: folder.to_owned() };
    let output = pipeline::emit(&pipeline::prepare(&project)?)?;
    output.files.write(&project.output())?;
    println!("{}", peak("self").unwrap_or_default());
    Ok(())
}

/// Most memory that a process had so far, in KiB.
fn peak(process: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse().ok())
}

/// What one process took.
#[derive(Clone, Copy)]
struct Cost {
    time: Duration,
    /// KiB.
    memory: u64,
}

fn compare() -> Outcome<()> {
    let top = std::env::temp_dir().join(format!("authorizer-codegen-scale-{}", std::process::id()));
    let done = table(&top);
    std::fs::remove_dir_all(&top)?;
    done
}

fn table(top: &Path) -> Outcome<()> {
    for size in SIZES {
        let (folder, inputs) = (top.join(size.to_string()), synthetic(size));
        std::fs::create_dir_all(folder.join("proto"))?;
        std::fs::write(folder.join("schema.graphql"), inputs.graphql)?;
        std::fs::write(folder.join("openapi.json"), inputs.openapi)?;
        std::fs::write(folder.join("proto/shop.proto"), inputs.proto)?;
        std::fs::write(folder.join("empty.toml"), "")?;
    }
    println!(
        "{:<34} {:>10} {:>12} {:>12} {:>14} {:>14}",
        "generator", "operations", "time", "peak memory", "ms/operation", "KiB/operation"
    );
    let three = ours(top, "three", "this one, three inputs")?;
    let alone = ours(top, "openapi", "this one, OpenAPI alone")?;
    linear("three inputs", &three);
    linear("OpenAPI alone", &alone);
    let largest = SIZES[SIZES.len() - 1];
    let ours = alone[SIZES.len() - 1];
    let mut others = Vec::new();
    for (name, command) in [("progenitor", progenitor as fn(&Path) -> Command), ("oas3-gen", oas3_gen)] {
        for size in SIZES {
            match cost(&mut command(&top.join(size.to_string())), 1) {
                Ok(cost) => {
                    row(name, size, cost);
                    others.extend((size == largest).then_some((name, cost)));
                }
                Err(error) => println!("{name:<34} {size:>10} {error}"),
            }
        }
    }
    for (name, theirs) in others {
        let (time, memory) = (ours.time.as_secs_f64() / theirs.time.as_secs_f64(), share(ours.memory, theirs.memory));
        println!("{largest} operations, OpenAPI alone: {time:.2} of {name}'s time, {memory:.2} of its memory");
    }
    Ok(())
}

fn ours(top: &Path, kind: &str, name: &str) -> Outcome<Vec<Cost>> {
    let mut costs = Vec::new();
    for size in SIZES {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["generate", &top.join(size.to_string()).display().to_string(), kind]);
        let cost = cost(&mut command, RUNS)?;
        row(name, size, cost);
        costs.push(cost);
    }
    Ok(costs)
}

fn row(name: &str, size: usize, Cost { time, memory }: Cost) {
    let each = time.as_secs_f64() * 1000.0 / count(size);
    let kib = float(memory) / count(size);
    let mib = float(memory) / 1024.0;
    println!("{name:<34} {size:>10} {time:>10.0?} {mib:>8.0} MiB {each:>14.3} {kib:>14.1}");
}

/// How the cost of one more operation differs between the two steps from size to size: what a process costs by itself is in
/// none of them.
fn linear(name: &str, costs: &[Cost]) {
    let slope =
        |of: fn(&Cost) -> f64, at: usize| (of(&costs[at + 1]) - of(&costs[at])) / (count(SIZES[at + 1]) - count(SIZES[at]));
    let growth = |of: fn(&Cost) -> f64| (slope(of, 1) / slope(of, 0) - 1.0) * 100.0;
    let (time, memory) = (growth(|cost| cost.time.as_secs_f64()), growth(|cost| float(cost.memory)));
    println!("{name}: one more operation costs {time:+.0} % time and {memory:+.0} % memory at 5,000 compared with at 500");
}

/// The median of some runs, each a process.
fn cost(command: &mut Command, runs: usize) -> Outcome<Cost> {
    let mut costs = Vec::new();
    for _ in 0..runs {
        costs.push(one(command)?);
    }
    costs.sort_by_key(|cost| cost.time);
    let memory = costs.iter().map(|cost| cost.memory).max().unwrap_or_default();
    Ok(Cost { memory, ..costs[costs.len() / 2] })
}

fn one(command: &mut Command) -> Outcome<Cost> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let process = child.id().to_string();
    let mut memory = 0;
    let status = loop {
        memory = memory.max(peak(&process).unwrap_or_default());
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let time = start.elapsed();
    if status.success() { Ok(Cost { time, memory }) } else { Err(format!("fails: {status}").into()) }
}

/// Another generator, where it is installed: on the path, or in the folder that `SCALE_TOOLS` names.
fn tool(name: &str) -> Command {
    let folder = std::env::var_os("SCALE_TOOLS").map(PathBuf::from).unwrap_or_default();
    Command::new(folder.join(name))
}

fn progenitor(folder: &Path) -> Command {
    let mut command = tool("cargo-progenitor");
    let arguments = ["progenitor", "--name", "shop", "--version", "1.0.0", "--license-name", "MIT", "--input"];
    command.args(arguments).arg(folder.join("openapi.json")).arg("--output").arg(folder.join("progenitor"));
    command
}

fn oas3_gen(folder: &Path) -> Command {
    let mut command = tool("oas3-gen");
    command
        .args(["generate", "client-mod", "--input"])
        .arg(folder.join("openapi.json"))
        .arg("--output")
        .arg(folder.join("oas3-gen"));
    command
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn count(size: usize) -> f64 {
    size as f64
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn float(kib: u64) -> f64 {
    kib as f64
}

fn share(a: u64, b: u64) -> f64 {
    float(a) / float(b)
}
