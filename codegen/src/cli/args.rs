//! What the command line takes.

use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use semver::Version;

use authorizer_codegen::diagnostic::{Diagnostic, Result};
use authorizer_codegen::manifest::{Inputs, Language};
use authorizer_codegen::pipeline::Project;
use authorizer_codegen::pull::Options;
use authorizer_codegen::schemas::inputs_of;

const EXIT_CODES: &str =
    "Exit codes: 0 all is the same or done, 1 something differs (or, for pull, the server could not tell), 2 nothing can be said";

/// Reads an Authorizer server's schemas and writes a Rust SDK.
#[derive(Debug, Parser)]
#[command(name = "authorizer-codegen", version, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(super) command: Command,
    /// Colors in diagnostics; `auto` is yes on a terminal, unless `NO_COLOR` is set.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub(super) color: Color,
    /// Print nothing but errors and what was asked for.
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the output folder.
    #[command(
        after_help = "Examples:\n  authorizer-codegen generate\n  authorizer-codegen generate --from schemas/authorizer --out src/generated"
    )]
    Generate {
        #[command(flatten)]
        project: ProjectArgs,
        #[command(flatten)]
        report: ReportArgs,
    },
    /// Compare the output folder with what would be generated, and with `--url` the inputs with a running server.
    #[command(
        after_help = "Examples:\n  authorizer-codegen check\n  authorizer-codegen check --url http://localhost:8080 --format github\n\nExit codes: 0 all is the same, 1 something differs, 2 the inputs cannot be read or the server cannot be asked"
    )]
    Check {
        #[command(flatten)]
        project: ProjectArgs,
        #[command(flatten)]
        report: ReportArgs,
        #[command(flatten)]
        server: ServerArgs,
    },
    /// Ask a running server for its schemas and write them as input files: all of them, or none.
    #[command(
        after_help = "Examples:\n  authorizer-codegen pull --url http://localhost:8080\n  authorizer-codegen pull --url http://localhost:8080 --only graphql,openapi --out new/schemas\n  authorizer-codegen pull --url http://localhost:8080 --report tests/captures/2.4.0 --without-prose\n\nExit codes: 0 done, 1 the server could not tell, and nothing on disk changed, 2 the command is not right"
    )]
    #[command(group = ArgGroup::new("asked").args(["url"]).required(true))]
    Pull {
        #[command(flatten)]
        server: ServerArgs,
        #[command(flatten)]
        files: FilesArgs,
        /// Keep the report that they are printed from, too: introspection.json, descriptors.pb and openapi.json in this folder.
        #[arg(long, value_name = "FOLDER")]
        report: Option<PathBuf>,
        /// Version of the server, where it is not one of the known ones.
        #[arg(long)]
        server_version: Option<Version>,
    },
    /// Turn what a server reported about itself into input files.
    #[command(after_help = "Example:\n  authorizer-codegen import tests/captures/2.4.0 --out schemas/authorizer")]
    Import {
        /// Folder with introspection.json, descriptors.pb and openapi.json, or some of them.
        report: PathBuf,
        #[command(flatten)]
        files: FilesArgs,
    },
    /// Show what changed between two versions of the schemas, and what that means for code and for servers.
    #[command(
        after_help = "Examples:\n  authorizer-codegen diff tests/captures/2.3.0 tests/captures/2.4.0\n  authorizer-codegen diff HEAD:schemas/authorizer schemas/authorizer --format markdown\n  authorizer-codegen diff schemas/authorizer --url http://localhost:8080\n\nExit codes: 0 nothing differs, 1 something does, 2 one side cannot be read"
    )]
    Diff {
        /// A folder of input files, the report of a server, or `REV:FOLDER` of this git repository.
        old: String,
        /// The same.
        #[arg(required_unless_present = "url", conflicts_with = "url")]
        new: Option<String>,
        #[command(flatten)]
        server: ServerArgs,
        /// The manifest whose names and fix-ups both sides are read by; without it schemas/authorizer.toml, or Authorizer's own.
        #[arg(long)]
        manifest: Option<PathBuf>,
        /// How to print it.
        #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
        format: DiffFormat,
    },
    /// Write the index of known server versions, from folders that are called after them.
    #[command(
        after_help = "Example:\n  authorizer-codegen index tests/captures/2.3.0 tests/captures/2.4.0 --out schemas/versions.json"
    )]
    Index {
        /// Folders of input files or reports.
        #[arg(required = true)]
        folders: Vec<PathBuf>,
        /// Where the index goes.
        #[arg(long, default_value = "schemas/versions.json")]
        out: PathBuf,
    },
    /// Show the merged API, or one operation or type of it.
    #[command(after_help = "Examples:\n  authorizer-codegen inspect\n  authorizer-codegen inspect login")]
    Inspect {
        /// An operation or a type, by its name in Rust or in a schema.
        name: Option<String>,
        #[command(flatten)]
        project: ProjectArgs,
        /// How to print the list.
        #[arg(long, value_enum, default_value_t = ListFormat::Text)]
        format: ListFormat,
    },
    /// Say more about a diagnostic's code, or list all codes.
    #[command(after_help = "Example:\n  authorizer-codegen explain AZ101")]
    Explain {
        /// The code.
        code: Option<String>,
    },
    /// Print the completions of a shell.
    #[command(after_help = "Example:\n  authorizer-codegen completions bash")]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    Text,
    Json,
    Markdown,
}

/// How a run reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people.
    Text,
    /// One JSON object on standard output.
    Json,
    /// Annotations of GitHub Actions.
    Github,
}

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    /// Treat warnings as errors.
    #[arg(long)]
    pub(super) deny_warnings: bool,
    /// How to report.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(super) format: ReportFormat,
}

/// Where the inputs are: a manifest, or the inputs themselves.
#[derive(Debug, Args)]
pub(super) struct ProjectArgs {
    /// The manifest.
    #[arg(long, default_value = "schemas/authorizer.toml", conflicts_with_all = ["from", "graphql", "openapi", "proto", "out"])]
    pub(super) manifest: PathBuf,
    /// Folder of inputs, as `pull` and `import` write it.
    #[arg(long, conflicts_with_all = ["graphql", "openapi", "proto"])]
    pub(super) from: Option<PathBuf>,
    /// SDL files.
    #[arg(long, num_args = 1..)]
    pub(super) graphql: Vec<PathBuf>,
    /// An OpenAPI 3.0 or Swagger 2.0 document.
    #[arg(long)]
    pub(super) openapi: Option<PathBuf>,
    /// Folder of .proto files.
    #[arg(long)]
    pub(super) proto: Option<PathBuf>,
    /// Version of the server that the inputs come from, where it is not one of the known ones; without it, the manifest's.
    #[arg(long)]
    pub(super) server_version: Option<Version>,
    /// Output folder.
    #[arg(long)]
    pub(super) out: Option<PathBuf>,
}

impl ProjectArgs {
    pub(super) fn open(self) -> Result<Project> {
        let given = Inputs { graphql: self.graphql, openapi: self.openapi, proto: self.proto, ..Inputs::default() };
        let inputs = match self.from {
            Some(folder) => inputs_of(&folder)?,
            None if given.graphql.is_empty() && given.openapi.is_none() && given.proto.is_none() => {
                if self.out.is_some() {
                    return Err(Diagnostic::new("AZ006", "--out goes with inputs, and there are none")
                        .help("name the inputs with --from, --graphql, --openapi and --proto, or the folder in the manifest")
                        .into());
                }
                let mut project = Project::open(&self.manifest)?;
                project.manifest.server.version = self.server_version.or(project.manifest.server.version);
                return Ok(project);
            }
            None => given,
        };
        Project::built_in(inputs, self.server_version, self.out.unwrap_or_else(|| PathBuf::from("generated")))
    }
}

/// How input files are written.
#[derive(Debug, Args)]
pub(super) struct FilesArgs {
    /// Where the input files go.
    #[arg(long, default_value = "schemas/authorizer")]
    pub(super) out: PathBuf,
    /// The manifest whose rules the schemas are read by; without it schemas/authorizer.toml, or Authorizer's own.
    #[arg(long)]
    pub(super) manifest: Option<PathBuf>,
    /// Leave the server's own words out: descriptions, comments, reasons of deprecation. A manifest can say so, too.
    #[arg(long)]
    pub(super) without_prose: bool,
}

/// Which server to ask, and how.
#[derive(Debug, Args)]
pub(super) struct ServerArgs {
    /// A running server.
    #[arg(long)]
    pub(super) url: Option<String>,
    /// Where it answers gRPC; without it, port 9091 of the same host.
    #[arg(long, requires = "url")]
    pub(super) grpc_url: Option<String>,
    /// What to ask for, separated by commas.
    #[arg(long, requires = "url", value_delimiter = ',', value_enum)]
    pub(super) only: Vec<Kind>,
    /// A header of every request, e.g. for a proxy in front of the server; may be repeated.
    #[arg(long, requires = "url", value_name = "NAME: VALUE", value_parser = header)]
    pub(super) header: Vec<(String, String)>,
    /// Seconds that each of the three may take.
    #[arg(long, requires = "url", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(super) timeout: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    Graphql,
    Openapi,
    Proto,
}

impl ServerArgs {
    pub(super) fn options(self) -> Option<Options> {
        let mut options = Options::new(self.url?);
        options.grpc_url = self.grpc_url;
        options.headers = self.header;
        options.timeout = Duration::from_secs(self.timeout);
        if !self.only.is_empty() {
            let language = |kind: &Kind| match kind {
                Kind::Graphql => Language::GraphQl,
                Kind::Openapi => Language::OpenApi,
                Kind::Proto => Language::Proto,
            };
            options.only = self.only.iter().map(language).collect();
        }
        Some(options)
    }
}

/// `Name: value`. The value is not repeated in the error: it may be a credential.
fn header(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("there is no colon in it: write 'Name: value'")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
