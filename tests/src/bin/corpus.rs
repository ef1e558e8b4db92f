//! Runs every case of the corpus in a process of its own and shows what came of it: see `make corpus`.

use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use authorizer_tests::corpus::{Case, TAKEN, cases, compile, judge};

/// Longest that one input may take.
const SLOWEST: Duration = Duration::from_secs(2);
/// Most memory that a case may take, in KiB.
const LARGEST: u64 = 256 * 1024;
/// A case that takes longer is ended: it hangs. A family has many members.
const PATIENCE: Duration = Duration::from_secs(10);
const PATIENCE_WITH_FAMILIES: Duration = Duration::from_mins(1);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [flag, name] if flag == "--child" => child(name),
        [] => all(&cases()),
        names => all(&cases().into_iter().filter(|case| names.contains(&case.name)).collect::<Vec<_>>()),
    }
}

/// The folder for what is written, inside of the build folder.
fn temporary() -> PathBuf {
    let own = std::env::current_exe().expect("a program has a file");
    let build = own.parent().and_then(|profile| profile.parent()).expect("it is in the build folder");
    build.join("tmp")
}

/// Runs one case and prints what was measured, then what is wrong.
fn child(name: &str) -> ExitCode {
    let case = cases().into_iter().find(|case| case.name == name).expect("the parent knows the names");
    let verdict = judge::run(&case, &temporary().join("corpus-case"), 1);
    let seen: Vec<String> = verdict.seen.into_iter().collect();
    println!("{}\n{}\n{}", verdict.slowest.as_millis(), peak(), seen.join(" "));
    for complaint in &verdict.complaints {
        println!("{complaint}");
    }
    if verdict.complaints.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Most memory that this process has had, in KiB; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

/// What one process said.
#[derive(Default)]
struct Told {
    slowest: u64,
    peak: u64,
    seen: Vec<String>,
    complaints: Vec<String>,
}

fn all(cases: &[Case]) -> ExitCode {
    let (mut failures, mut refused, mut taken, mut dead) = (0, 0, 0, 0);
    let (mut slowest, mut largest) = ((0, ""), (0, ""));
    for case in cases {
        let told = watch(case).unwrap_or_else(|what| {
            dead += 1;
            Told { complaints: vec![format!("{}: {what}", case.name)], ..Told::default() }
        });
        slowest = slowest.max((told.slowest, case.name.as_str()));
        largest = largest.max((told.peak, case.name.as_str()));
        taken += usize::from(told.seen.iter().any(|seen| seen == TAKEN));
        refused += usize::from(told.seen.iter().any(|seen| seen != TAKEN));
        failures += usize::from(!told.complaints.is_empty());
        told.complaints.iter().take(5).for_each(|complaint| println!("{complaint}"));
    }
    println!("{} cases of {} inputs", cases.len(), cases.iter().map(Case::members).sum::<usize>());
    println!("{taken} taken, {refused} refused with diagnostics, {dead} died or hung");
    println!("slowest {} ms ({}), largest {} KiB ({})", slowest.0, slowest.1, largest.0, largest.1);
    if failures > 0 {
        println!("{failures} cases are not as expected");
        return ExitCode::FAILURE;
    }
    match compile::all(cases, &temporary()) {
        Ok(count) => {
            println!("{count} compile without a warning");
            ExitCode::SUCCESS
        }
        Err(errors) => {
            println!("{errors}\nwhat was generated does not compile");
            ExitCode::FAILURE
        }
    }
}

/// Runs a case in a child; an error says how the child ended before its time.
fn watch(case: &Case) -> Result<Told, String> {
    let own = std::env::current_exe().expect("a program has a file");
    let output = temporary().join("corpus-output");
    std::fs::create_dir_all(temporary()).expect("a folder can be made");
    let file = std::fs::File::create(&output).expect("a file can be made");
    let mut child = Command::new(own).args(["--child", &case.name]).stdout(file).stderr(Stdio::piped()).spawn().expect("it runs");
    let patience = if case.members() > 1 { PATIENCE_WITH_FAMILIES } else { PATIENCE };
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child can be asked") {
            break status;
        }
        if start.elapsed() > patience {
            child.kill().expect("a child can be ended");
            child.wait().expect("an ended child is gone");
            return Err(format!("hangs: no end after {} s", patience.as_secs()));
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let text = std::fs::read_to_string(&output).expect("what a child said can be read");
    let mut lines = text.lines();
    let mut number = || lines.next().and_then(|line| line.parse::<u64>().ok());
    let (Some(slowest), Some(peak)) = (number(), number()) else {
        let mut words = String::new();
        if let Some(mut errors) = child.stderr {
            // What it said is a courtesy: that it died is the finding.
            let _ = std::io::Read::read_to_string(&mut errors, &mut words);
        }
        return Err(format!("dies ({status}): {}", words.lines().take(3).collect::<Vec<_>>().join(" / ")));
    };
    let seen = lines.next().unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let mut complaints: Vec<String> = Vec::new();
    if Duration::from_millis(slowest) > SLOWEST {
        complaints.push(format!("{}: takes {slowest} ms", case.name));
    }
    if peak > LARGEST {
        complaints.push(format!("{}: takes {peak} KiB", case.name));
    }
    complaints.extend(lines.map(str::to_owned));
    Ok(Told { slowest, peak, seen, complaints })
}
