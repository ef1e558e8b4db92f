//! What generating costs as an API grows, next to other generators on the same OpenAPI document: `make bench`.
//!
//! Every figure is of a process of its own: wall time from start to end, and the most memory that it ever had. All
//! generators and sizes take turns, so that whatever else the machine does slows all of them alike.
//!
//! `scale write FOLDER OPERATIONS` only writes the inputs, to look at them or to profile a run.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use authorizer_codegen::pipeline::{self, Project};
use authorizer_tests::synthetic::{ALL, ALONE, OPENAPI, files};

const SIZES: [usize; 3] = [50, 500, 5000];
const RUNS: usize = 5;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    match std::env::args().collect::<Vec<_>>().as_slice() {
        [_, command, manifest] if command == "generate" => generate(Path::new(manifest)),
        [_, command, folder, operations] if command == "write" => {
            files(operations.parse()?).write(Path::new(folder))?;
            Ok(())
        }
        [_] => compare(),
        _ => Err("usage: scale, or scale write FOLDER OPERATIONS".into()),
    }
}

/// One run, in a child: says how much memory it had.
fn generate(manifest: &Path) -> Outcome<()> {
    let project = Project::open(manifest)?;
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

/// A generator, as it is started for the inputs in a folder.
struct Generator {
    name: &'static str,
    command: fn(&Path) -> Outcome<Command>,
    /// Where it comes from, when it is not there.
    install: &'static str,
}

const GENERATORS: [Generator; 4] = [
    Generator { name: "this one, three inputs", command: |folder| ours(&folder.join(ALL)), install: "" },
    Generator { name: "this one, OpenAPI alone", command: |folder| ours(&folder.join(ALONE)), install: "" },
    Generator { name: "progenitor", command: |folder| Ok(progenitor(folder)), install: "cargo install cargo-progenitor" },
    Generator { name: "oas3-gen", command: |folder| Ok(oas3_gen(folder)), install: "cargo install oas3-gen" },
];

fn compare() -> Outcome<()> {
    let top = std::env::temp_dir().join(format!("authorizer-codegen-scale-{}", std::process::id()));
    let done = table(&top);
    std::fs::remove_dir_all(&top)?;
    done
}

fn table(top: &Path) -> Outcome<()> {
    for size in SIZES {
        files(size).write(&top.join(size.to_string()))?;
    }
    println!("{:<24} {:>10} {:>9} {:>12} {:>9} {:>9}", "generator", "operations", "time", "peak memory", "ms each", "KiB each");
    let mut measured = Vec::new();
    for (generator, costs) in GENERATORS.iter().zip(costs(top)) {
        match costs {
            Ok(costs) => {
                SIZES.iter().zip(&costs).for_each(|(size, cost)| row(generator.name, *size, *cost));
                measured.push((generator.name, costs));
            }
            Err(error) => println!("{:<24} {error}", generator.name),
        }
    }
    println!("\nLinear? What each operation costs beyond a run of {} operations, which stands for the fixed cost:", SIZES[0]);
    measured.iter().for_each(|(name, costs)| linear(name, costs));
    let Some((_, alone)) = measured.iter().find(|(name, _)| *name == GENERATORS[1].name) else { return Ok(()) };
    let ours = alone[SIZES.len() - 1];
    println!("\n{} operations, OpenAPI alone:", SIZES[SIZES.len() - 1]);
    for (name, costs) in measured.iter().filter(|(name, _)| !name.starts_with("this one")) {
        let theirs = costs[SIZES.len() - 1];
        let time = ours.time.as_secs_f64() / theirs.time.as_secs_f64();
        println!("{time:.2} of the time of {name}, {:.2} of its memory", float(ours.memory) / float(theirs.memory));
    }
    Ok(())
}

fn row(name: &str, size: usize, Cost { time, memory }: Cost) {
    let (ms, kib, mib) = (time.as_secs_f64() * 1000.0, float(memory), float(memory) / 1024.0);
    let (ms_each, kib_each) = (ms / count(size), kib / count(size));
    println!("{name:<24} {size:>10} {ms:>6.0} ms {mib:>8.0} MiB {ms_each:>9.3} {kib_each:>9.1}");
}

/// What an operation costs beyond the smallest size, at the middle one and at the largest: a generator that is linear has one
/// figure.
fn linear(name: &str, costs: &[Cost]) {
    let each = |of: fn(&Cost) -> f64, at: usize| (of(&costs[at]) - of(&costs[0])) / (count(SIZES[at]) - count(SIZES[0]));
    let told = |unit: &str, of: fn(&Cost) -> f64| {
        let (middle, largest) = (each(of, 1), each(of, 2));
        format!("{middle:.3} → {largest:.3} {unit} ({:+.0} %)", (largest / middle - 1.0) * 100.0)
    };
    let (time, memory) = (told("ms", |cost| cost.time.as_secs_f64() * 1000.0), told("KiB", |cost| float(cost.memory)));
    println!("{name:<24} {time}, {memory}");
}

/// Per generator and size, the run whose time is the median, with the most memory of all runs. One that fails is not run again.
fn costs(top: &Path) -> Vec<Outcome<Vec<Cost>>> {
    let mut all = GENERATORS.each_ref().map(|_| Ok(SIZES.map(|_| Vec::new())));
    for _ in 0..RUNS {
        for (at, size) in SIZES.iter().enumerate() {
            for (generator, costs) in GENERATORS.iter().zip(&mut all) {
                let Ok(found) = costs else { continue };
                match run(generator, &top.join(size.to_string())) {
                    Ok(cost) => found[at].push(cost),
                    Err(error) => *costs = Err(error),
                }
            }
        }
    }
    let median = |mut costs: Vec<Cost>| {
        costs.sort_by_key(|cost| cost.time);
        let memory = costs.iter().map(|cost| cost.memory).max().unwrap_or_default();
        Cost { memory, ..costs[costs.len() / 2] }
    };
    all.into_iter().map(|costs| costs.map(|costs| costs.map(median).into())).collect()
}

fn run(generator: &Generator, folder: &Path) -> Outcome<Cost> {
    one(&mut (generator.command)(folder)?).map_err(|error| match error.downcast_ref::<std::io::Error>() {
        Some(missing) if missing.kind() == ErrorKind::NotFound => {
            format!("is not here: {}, or name its folder with SCALE_TOOLS", generator.install).into()
        }
        _ => error,
    })
}

fn one(command: &mut Command) -> Outcome<Cost> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut output = child.stdout.take().ok_or("a child has an output")?;
    // Read aside: what other generators say must not fill the pipe.
    let said = std::thread::spawn(move || std::io::read_to_string(&mut output));
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
    if !status.success() {
        return Err(format!("fails: {status}").into());
    }
    // Only our own child says how much it had in the end; of others the last look may be two milliseconds old.
    let said = said.join().map_err(|_| "reading cannot panic")??;
    Ok(Cost { time, memory: memory.max(said.trim().parse().unwrap_or_default()) })
}

fn ours(manifest: &Path) -> Outcome<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("generate").arg(manifest);
    Ok(command)
}

/// Another generator, where it is installed: on the path, or in the folder that `SCALE_TOOLS` names.
fn tool(name: &str) -> Command {
    let folder = std::env::var_os("SCALE_TOOLS").map(PathBuf::from).unwrap_or_default();
    Command::new(folder.join(name))
}

fn progenitor(folder: &Path) -> Command {
    let mut command = tool("cargo-progenitor");
    let arguments = ["progenitor", "--name", "synthetic", "--version", "1.0.0", "--license-name", "MIT", "--input"];
    command.args(arguments).arg(folder.join(OPENAPI)).arg("--output").arg(folder.join("progenitor"));
    command
}

fn oas3_gen(folder: &Path) -> Command {
    let mut command = tool("oas3-gen");
    let (input, output) = (folder.join(OPENAPI), folder.join("oas3-gen"));
    command.args(["generate", "client-mod", "--input"]).arg(input).arg("--output").arg(output);
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
