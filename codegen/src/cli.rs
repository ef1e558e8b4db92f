//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use semver::Version;

use authorizer_codegen::commands::{check, generate, import, inspect};
use authorizer_codegen::diagnostic::{Diagnostic, Result};
use authorizer_codegen::manifest::Inputs;
use authorizer_codegen::pipeline::{self, Project};
use authorizer_codegen::sink::Drift;

/// Everything is as it should be.
const SAME: u8 = 0;
/// The output differs from what would be generated.
const DRIFT: u8 = 1;
/// The inputs cannot be used, so nothing can be said.
const FAILED: u8 = 2;

/// Reads an Authorizer server's schemas and writes a Rust SDK.
#[derive(Debug, Parser)]
#[command(name = "authorizer-codegen", version)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the output folder.
    Generate {
        #[command(flatten)]
        project: ProjectArgs,
        /// Fail when an operation, type or field has no words of its own.
        #[arg(long)]
        deny_undocumented: bool,
    },
    /// Compare the output folder with what would be generated: exit code 0 when it is the same, 1 when it differs, 2 when
    /// the inputs cannot be read.
    Check {
        #[command(flatten)]
        project: ProjectArgs,
        /// Fail when an operation, type or field has no words of its own.
        #[arg(long)]
        deny_undocumented: bool,
    },
    /// Turn what a server reports about itself into input files.
    Import {
        /// Folder with introspection.json, descriptors.pb and openapi.json.
        report: PathBuf,
        /// Where the input files go.
        #[arg(long, default_value = "schemas/authorizer")]
        out: PathBuf,
    },
    /// Show the merged API, or one operation or type of it.
    Inspect {
        /// An operation or a type, by its name in Rust or in a schema.
        name: Option<String>,
        #[command(flatten)]
        project: ProjectArgs,
        /// How to print the list.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Where the inputs are: a manifest, or the inputs themselves.
#[derive(Debug, Args)]
struct ProjectArgs {
    /// The manifest.
    #[arg(long, default_value = "schemas/authorizer.toml", conflicts_with_all = ["graphql", "openapi", "proto", "server_version", "out"])]
    manifest: PathBuf,
    /// SDL files.
    #[arg(long, num_args = 1..)]
    graphql: Vec<PathBuf>,
    /// An OpenAPI 3.0 or Swagger 2.0 document.
    #[arg(long)]
    openapi: Option<PathBuf>,
    /// Folder of .proto files.
    #[arg(long)]
    proto: Option<PathBuf>,
    /// Version of the server that the inputs come from.
    #[arg(long)]
    server_version: Option<Version>,
    /// Output folder.
    #[arg(long)]
    out: Option<PathBuf>,
}

impl ProjectArgs {
    fn open(self) -> Result<Project> {
        if self.graphql.is_empty() && self.openapi.is_none() && self.proto.is_none() {
            if self.out.is_some() || self.server_version.is_some() {
                return Err(Diagnostic::new("AZ006", "--out and --server-version go with inputs, and there are none")
                    .help("name the inputs with --graphql, --openapi and --proto, or put both into the manifest")
                    .into());
            }
            return Project::open(&self.manifest);
        }
        let Some(version) = self.server_version else {
            return Err(Diagnostic::new("AZ006", "the inputs are given, but not the server's version")
                .help("add --server-version, e.g. --server-version 2.4.0")
                .into());
        };
        let inputs = Inputs { graphql: self.graphql, openapi: self.openapi, proto: self.proto, operations: None, docs: None };
        Project::built_in(inputs, version, self.out.unwrap_or_else(|| PathBuf::from("generated")))
    }
}

/// Runs the command and prints what there is to say.
pub(crate) fn run(cli: Cli) -> ExitCode {
    match execute(cli.command) {
        Ok(code) => ExitCode::from(code),
        Err(diagnostics) => {
            eprint!("{diagnostics}");
            ExitCode::from(FAILED)
        }
    }
}

fn execute(command: Command) -> Result<u8> {
    match command {
        Command::Generate { project, deny_undocumented } => {
            let report = generate::run(&project.open()?, deny_undocumented)?;
            let warned = warn(&report.warnings, deny_undocumented);
            if let Some(drift) = &report.written {
                print_changes(drift);
                println!("{} files, {} changed", report.files, drift.different.len() + drift.missing.len());
            }
            Ok(warned)
        }
        Command::Check { project, deny_undocumented } => {
            let report = check::run(&project.open()?)?;
            let warned = warn(&report.warnings, deny_undocumented);
            if report.drift.is_empty() {
                return Ok(warned);
            }
            print_changes(&report.drift);
            eprintln!(
                "The committed code is not what the schemas give. Run `make generate` (authorizer-codegen generate) and commit."
            );
            Ok(DRIFT)
        }
        Command::Import { report, out } => {
            let report = import::run(&report, &out)?;
            print_changes(&report.drift);
            for name in report.absent {
                println!("skipped {name}: not in the report");
            }
            Ok(SAME)
        }
        Command::Inspect { name, project, format } => {
            let prepared = pipeline::prepare(&project.open()?)?;
            match (name, format) {
                (Some(name), _) => {
                    let text = inspect::one(&prepared, &name).ok_or_else(|| {
                        Diagnostic::new("AZ007", format!("nothing is called `{name}`")).help("`inspect` without a name lists all")
                    })?;
                    print!("{text}");
                }
                (None, Format::Text) => print!("{}", inspect::text(&prepared)),
                (None, Format::Json) => println!("{:#}", inspect::json(&prepared)),
            }
            Ok(SAME)
        }
    }
}

fn print_changes(drift: &Drift) {
    for (what, paths) in [("different", &drift.different), ("missing", &drift.missing), ("orphaned", &drift.orphaned)] {
        for path in paths {
            println!("{what} {}", path.display());
        }
    }
}

/// Prints warnings; they decide the exit code when they are denied.
fn warn(warnings: &[String], deny: bool) -> u8 {
    let level = if deny { "error" } else { "warning" };
    for warning in warnings {
        eprintln!("{level}: {warning}");
    }
    if deny && !warnings.is_empty() { DRIFT } else { SAME }
}
