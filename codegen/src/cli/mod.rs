//! The command line.

mod args;
mod console;
mod execute;

use std::process::ExitCode;

use console::Console;

pub(crate) use args::Cli;

/// Runs the command and prints what there is to say.
pub(crate) fn run(cli: Cli) -> ExitCode {
    let console = Console::new(cli.color, cli.quiet);
    ExitCode::from(execute::execute(cli.command, &console))
}
