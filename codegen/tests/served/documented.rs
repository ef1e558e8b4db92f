//! Commands that a reader may copy: from `--help` and from the documentation. All of them are run.

use std::path::Path;

use crate::project::{git, project, workspace};
use crate::reporter::{Behaviour, Reporter};
use crate::{run, text};

const COMMANDS: [&str; 9] = ["generate", "check", "pull", "import", "diff", "index", "inspect", "explain", "completions"];
const ELSEWHERE: &str = "http://localhost:8080";

/// A word as a shell passes it on: `folder/*` is all that is in the folder.
fn expanded(word: &str, top: &Path) -> Vec<String> {
    let Some(folder) = word.strip_suffix("/*") else { return vec![word.to_owned()] };
    let entries = std::fs::read_dir(top.join(folder)).expect("the folder can be read");
    let mut names: Vec<String> =
        entries.map(|entry| format!("{folder}/{}", entry.expect("readable").file_name().to_string_lossy())).collect();
    names.sort();
    names
}

/// Runs one documented command as it is written, with the fake server in the place of the one that it names.
fn works(command: &str, top: &Path, server: &Reporter) {
    let words = command.trim_start_matches("-- ").split_whitespace().flat_map(|word| expanded(word, top));
    let mut words: Vec<String> = words.map(|word| word.replace(ELSEWHERE, &server.url)).collect();
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
        let commands = examples.iter().filter_map(|example| example.strip_prefix("authorizer-codegen "));
        commands.for_each(|command| works(command, &top, &server));
    }
    let all = text(&run(&top, &["--help"]).stdout);
    let listed = all.lines().filter_map(|line| line.trim().split("  ").next()).filter(|word| COMMANDS.contains(word)).count();
    assert_eq!(listed, COMMANDS.len(), "{all}");
}

/// Pages with commands of the tool, and how many they have at least.
const PAGES: [(&str, usize); 5] =
    [("README.md", 1), ("CONTRIBUTING.md", 3), ("docs/ci.md", 5), ("docs/inputs.md", 1), ("docs/upgrade.md", 11)];

/// What stands before a command in a code block, or is the command where the tool is not installed.
const BEFORE: [&str; 7] = ["", "-", "- run:", "run:", "entry:", "$", "cargo run --package"];

/// The words after `authorizer-codegen` in all commands of a page, in code blocks and in code within text, in their order.
fn shown(page: &str) -> Vec<String> {
    let text = std::fs::read_to_string(workspace().join(page)).expect("the page is there");
    let mut inside = false;
    let mut commands = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if inside {
            let Some((before, words)) = line.split_once("authorizer-codegen ") else { continue };
            assert!(BEFORE.contains(&before.trim()), "{page}: what is this? {line}");
            commands.push(words.to_owned());
        } else {
            let spans = line.split('`').skip(1).step_by(2);
            commands.extend(spans.filter_map(|span| span.split_once("authorizer-codegen ")).map(|(_, words)| words.to_owned()));
        }
    }
    commands
}

#[test]
fn the_commands_of_the_documentation_work() {
    for (page, at_least) in PAGES {
        let (top, server) = (project(&page.replace('/', "-")), Reporter::start("2.4.0", Behaviour::default()));
        let commands = shown(page);
        assert!(commands.len() >= at_least, "{page}: {commands:?}");
        commands.iter().for_each(|command| works(command, &top, &server));
        // The pages are about a server that nothing has changed at, so that nothing changes here, either.
        assert_eq!(git(&top, &["status", "--porcelain", "--", "schemas", "sdk", "docs"]), "", "{page}");
    }
}

#[test]
fn every_command_of_the_documentation_is_on_a_page_that_is_run() {
    let run = |page: &str| PAGES.iter().any(|(listed, _)| *listed == page);
    let docs = std::fs::read_dir(workspace().join("docs")).expect("the folder can be read");
    let docs = docs.map(|entry| format!("docs/{}", entry.expect("readable").file_name().to_string_lossy()));
    for page in docs.chain(["README.md", "CONTRIBUTING.md", "sdk/mock/README.md"].map(str::to_owned)) {
        assert!(run(&page) || shown(&page).is_empty(), "{page}: {:?}", shown(&page));
    }
}
