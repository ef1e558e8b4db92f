//! Commands that a reader may copy: from `--help` and from the documentation. All of them are run.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::reporter::{Behaviour, Reporter};
use crate::{folder, run, text};

const COMMANDS: [&str; 9] = ["generate", "check", "pull", "import", "diff", "index", "inspect", "explain", "completions"];
const ELSEWHERE: &str = "http://localhost:8080";

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is a folder of the workspace")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("the file can be copied");
        }
    }
}

/// The parts of this project that commands are about, as a repository with one commit.
fn project(name: &str) -> PathBuf {
    let top = folder(name);
    for part in ["schemas", "sdk/src/generated", "sdk/mock/src/generated", "tests/captures", "docs"] {
        copy(&workspace().join(part), &top.join(part));
    }
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com"];
        let done = Command::new("git").args(identity).args(arguments).current_dir(&top).output().expect("git runs");
        assert!(done.status.success(), "{}", text(&done.stderr));
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "as it is"]);
    top
}

/// Runs one documented command on a fresh project, with the fake server in the place of the one that it names.
fn works(command: &str, top: &Path, server: &Reporter) {
    let mut words: Vec<String> = command.split_whitespace().skip(1).map(|word| word.replace(ELSEWHERE, &server.url)).collect();
    if words.contains(&server.url) {
        words.extend(["--grpc-url".to_owned(), server.grpc_url.clone()]);
    }
    let output = run(top, &words.iter().map(String::as_str).collect::<Vec<_>>());
    // A comparison of two versions has something to say.
    let wanted = i32::from(words[0] == "diff" && !command.contains("HEAD") && !command.contains(ELSEWHERE));
    assert_eq!(output.status.code(), Some(wanted), "{command}\n{}{}", text(&output.stdout), text(&output.stderr));
}

#[test]
fn every_command_shows_an_example_that_works() {
    let (top, server) = (project("help"), Reporter::start("2.4.0", Behaviour::default()));
    for command in COMMANDS {
        let help = text(&run(&top, &[command, "--help"]).stdout);
        let examples: Vec<&str> = help.lines().map(str::trim).filter(|line| line.starts_with("authorizer-codegen ")).collect();
        assert!(!examples.is_empty(), "{command} shows none:\n{help}");
        examples.iter().for_each(|example| works(example, &top, &server));
    }
    let all = text(&run(&top, &["--help"]).stdout);
    let listed = all.lines().filter_map(|line| line.trim().split("  ").next()).filter(|word| COMMANDS.contains(word)).count();
    assert_eq!(listed, COMMANDS.len(), "{all}");
}

/// Commands of the tool in the code blocks of a page.
fn shown(page: &str) -> Vec<String> {
    let text = std::fs::read_to_string(workspace().join(page)).expect("the page is there");
    let mut inside = false;
    let mut commands = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if inside && let Some(at) = line.find("authorizer-codegen ") {
            let before = line[..at].trim();
            if matches!(before, "" | "-" | "- run:" | "run:" | "entry:" | "$") {
                commands.push(line[at..].trim().to_owned());
            }
        }
    }
    commands
}

#[test]
fn the_commands_of_the_documentation_work() {
    let (top, server) = (project("pages"), Reporter::start("2.4.0", Behaviour::default()));
    for (page, at_least) in [("docs/ci.md", 5), ("docs/upgrade.md", 4)] {
        let commands = shown(page);
        assert!(commands.len() >= at_least, "{page}: {commands:?}");
        commands.iter().for_each(|command| works(command, &top, &server));
    }
}
