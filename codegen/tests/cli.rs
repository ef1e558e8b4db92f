//! The command as a user runs it: what it writes, what it prints, how it ends.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is a folder of the workspace")
}

fn schemas() -> PathBuf {
    workspace().join("schemas/authorizer")
}

/// An empty folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("the old folder can be removed");
    }
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_authorizer-codegen")).args(arguments).output().expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// `generate` or `check` with the given inputs.
fn with_inputs(command: &str, out: &Path, inputs: &[&str]) -> Output {
    let schemas = schemas();
    let (graphql, openapi, proto) = (schemas.join("schema.graphql"), schemas.join("openapi.json"), schemas.join("proto"));
    let mut arguments = vec![command.to_owned(), "--server-version".to_owned(), "2.4.0".to_owned()];
    arguments.extend(["--out".to_owned(), out.display().to_string()]);
    for (name, path) in [("graphql", graphql), ("openapi", openapi), ("proto", proto)] {
        if inputs.contains(&name) {
            arguments.extend([format!("--{name}"), path.display().to_string()]);
        }
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    run(&arguments)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn any_one_or_two_inputs_may_be_missing() {
    for inputs in
        [&["graphql"][..], &["openapi"], &["proto"], &["graphql", "openapi"], &["graphql", "proto"], &["openapi", "proto"]]
    {
        let out = folder(&format!("missing-{}", inputs.join("-")));
        let output = with_inputs("generate", &out, inputs);
        assert!(output.status.success(), "{inputs:?}: {}", text(&output.stderr));
        assert_eq!(names(&out).contains(&"wire.rs".to_owned()), inputs.contains(&"proto"), "{inputs:?}");
    }
}

#[test]
fn check_tells_what_is_different_missing_and_orphaned_and_how_to_mend_it() {
    let out = folder("drift");
    assert!(with_inputs("generate", &out, &["graphql"]).status.success());
    assert_eq!(with_inputs("check", &out, &["graphql"]).status.code(), Some(0));
    std::fs::write(out.join("client.rs"), "// changed by hand\n").expect("writable");
    std::fs::remove_file(out.join("admin.rs")).expect("removable");
    std::fs::copy(out.join("model.rs"), out.join("old.rs")).expect("writable");
    std::fs::write(out.join("notes.txt"), "not ours\n").expect("writable");
    let printed = out.join("proto/kept.proto");
    std::fs::create_dir_all(out.join("proto")).expect("a folder can be made");
    std::fs::write(&printed, "// Printed by authorizer-codegen\n").expect("writable");
    let output = with_inputs("check", &out, &["graphql"]);
    assert_eq!(output.status.code(), Some(1));
    let inside = |name: &str| out.join(name).display().to_string();
    let expected = format!("different {}\nmissing {}\norphaned {}\n", inside("client.rs"), inside("admin.rs"), inside("old.rs"));
    assert_eq!(text(&output.stdout), expected);
    assert!(text(&output.stderr).contains("make generate"), "{}", text(&output.stderr));
    assert!(with_inputs("generate", &out, &["graphql"]).status.success());
    assert_eq!(with_inputs("check", &out, &["graphql"]).status.code(), Some(0));
    let kept = out.join("notes.txt").exists() && printed.exists();
    assert!(!out.join("old.rs").exists() && kept, "only generated files of this folder are removed");
}

#[test]
fn generate_says_what_it_created_changed_and_removed() {
    let out = folder("written");
    let created = text(&with_inputs("generate", &out, &["graphql"]).stdout);
    let inside = |name: &str| out.join(name).display().to_string();
    assert!(created.contains(&format!("created {}\n", inside("client.rs"))), "{created}");
    assert!(created.lines().all(|line| line.starts_with("created ")), "{created}");
    std::fs::write(out.join("client.rs"), "// changed by hand\n").expect("writable");
    std::fs::remove_file(out.join("admin.rs")).expect("removable");
    std::fs::copy(out.join("model.rs"), out.join("old.rs")).expect("writable");
    let expected = format!("changed {}\ncreated {}\nremoved {}\n", inside("client.rs"), inside("admin.rs"), inside("old.rs"));
    assert_eq!(text(&with_inputs("generate", &out, &["graphql"]).stdout), expected);
    let schema = schemas().join("schema.graphql").display().to_string();
    let target = out.display().to_string();
    let again = |format: &str| {
        std::fs::remove_file(out.join("admin.rs")).expect("removable");
        text(&run(&["generate", "--graphql", &schema, "--out", &target, "--format", format]).stdout)
    };
    let json: serde_json::Value = serde_json::from_str(&again("json")).expect("it is JSON");
    assert_eq!((&json["created"][0], &json["missing"]), (&inside("admin.rs").into(), &serde_json::Value::Null), "{json}");
    assert_eq!(again("github"), format!("::notice file={}::created by authorizer-codegen\n", inside("admin.rs")));
}

#[test]
fn server_version_goes_with_a_manifest_and_wins_over_it() {
    let top = folder("version-and-manifest");
    let manifest = top.join("api.toml");
    let manifest_path = manifest.display().to_string();
    std::fs::write(top.join("schema.graphql"), "type Query { me: User! } type User { id: ID! }").expect("writable");
    let write = |server: &str| {
        let text = format!("[inputs]\ngraphql = [\"schema.graphql\"]\n{server}[output]\nfolder = \"src\"\n");
        std::fs::write(&manifest, text).expect("writable");
    };
    let with = |command: &str, version: &[&str]| {
        let output = run(&[&[command, "--manifest", &manifest_path], version].concat());
        (output.status.code(), text(&output.stderr))
    };
    let is_of = |version: &str| {
        let header = std::fs::read_to_string(top.join("src/mod.rs")).expect("it was written");
        assert!(header.contains(&format!("of server {version}.")), "{header}");
    };
    for server in ["", "[server]\nversion = \"2.6.0\"\n"] {
        write(server);
        let named = ["--server-version", "2.5.0"];
        let (code, said) = with("generate", &named);
        assert_eq!(code, Some(0), "{said}");
        is_of("2.5.0");
        assert_eq!(with("check", &named).0, Some(0));
        assert_eq!(with("check", &[]).0, Some(1), "without the option it is another version");
        assert_eq!(with("inspect", &named).0, Some(0));
    }
    assert_eq!(with("generate", &[]).0, Some(0));
    is_of("2.6.0");
}

#[test]
fn a_failing_run_leaves_the_old_output_whole() {
    let out = folder("failing");
    assert!(with_inputs("generate", &out, &["graphql"]).status.success());
    let before: Vec<(String, Vec<u8>)> =
        names(&out).into_iter().map(|name| (name.clone(), std::fs::read(out.join(&name)).expect("readable"))).collect();
    let broken = out.parent().expect("it has one").join("broken.graphql");
    std::fs::write(&broken, "type Query { me: Nobody! }\ntype Query { }\n").expect("writable");
    let (broken, target) = (broken.display().to_string(), out.display().to_string());
    let output = run(&["generate", "--graphql", &broken, "--server-version", "2.4.0", "--out", &target]);
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(error.contains("AZ1") && error.contains("broken.graphql:"), "{error}");
    let after: Vec<(String, Vec<u8>)> =
        names(&out).into_iter().map(|name| (name.clone(), std::fs::read(out.join(&name)).expect("readable"))).collect();
    assert_eq!(before, after);
}

#[test]
fn inputs_of_an_unknown_version_are_generated_from_with_a_warning_for_what_found_nothing_to_do() {
    let (out, schema) = (folder("unknown-version"), Path::new(env!("CARGO_TARGET_TMPDIR")).join("unknown.graphql"));
    std::fs::write(&schema, "type Query { meta: Response! } type Response { message: String! }").expect("writable");
    let (schema, target) = (schema.display().to_string(), out.display().to_string());
    let output = run(&["generate", "--graphql", &schema, "--out", &target]);
    let said = text(&output.stderr);
    assert!(output.status.success() && said.contains("AZ402") && said.contains("--server-version"), "{said}");
    let header = std::fs::read_to_string(out.join("mod.rs")).expect("it was written");
    assert!(header.contains("of a server of unknown version"), "{header}");
    let output = run(&["generate", "--graphql", &schema, "--out", &target, "--server-version", "2.4.0"]);
    assert!(text(&output.stderr).contains("AZ401"), "a known version must have what its fix-ups are for");
}

#[test]
fn the_version_of_known_inputs_is_found_from_any_of_them() {
    for inputs in [&["graphql"][..], &["openapi"], &["proto"], &["graphql", "proto"]] {
        let out = folder(&format!("looked-up-{}", inputs.join("-")));
        let mut arguments = vec!["generate".to_owned(), "--out".to_owned(), out.display().to_string()];
        for (name, path) in [("graphql", "schema.graphql"), ("openapi", "openapi.json"), ("proto", "proto")] {
            if inputs.contains(&name) {
                arguments.extend([format!("--{name}"), schemas().join(path).display().to_string()]);
            }
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        assert!(run(&arguments).status.success());
        let header = std::fs::read_to_string(out.join("mod.rs")).expect("it was written");
        assert!(header.contains("of server 2.4.0"), "{inputs:?}: {header}");
    }
}

#[test]
fn missing_and_unreadable_inputs_are_named() {
    let out = folder("unreadable").display().to_string();
    let latin = Path::new(env!("CARGO_TARGET_TMPDIR")).join("latin.graphql");
    std::fs::write(&latin, b"type Query { caf\xe9: Int }").expect("writable");
    for (input, code) in [("no-such-file.graphql", "AZ002"), (latin.to_str().expect("a plain path"), "AZ003")] {
        let output = run(&["generate", "--graphql", input, "--server-version", "2.4.0", "--out", &out]);
        assert_eq!(output.status.code(), Some(2));
        let error = text(&output.stderr);
        assert!(error.contains(code) && error.contains(input), "{error}");
    }
}

#[test]
fn inspect_lists_every_operation_and_shows_one_with_its_wire_forms() {
    let manifest = workspace().join("schemas/authorizer.toml").display().to_string();
    let output = run(&["inspect", "--format", "json", "--manifest", &manifest]);
    let listed: serde_json::Value = serde_json::from_slice(&output.stdout).expect("valid JSON");
    let listed = listed.as_array().expect("an array");
    let webhook = listed.iter().find(|operation| operation["name"] == "webhook").expect("there is one");
    let wanted = serde_json::json!({
        "name": "webhook",
        "surface": "admin",
        "graphql": { "kind": "query", "field": "_webhook" },
        "rest": { "verb": "POST", "path": "/v1/admin/webhook" },
        "grpc": { "service": "authorizer.v1.AuthorizerAdminService", "method": "GetWebhook" },
        "request": "WebhookRequest",
        "response": "Webhook",
        "deprecated": false,
    });
    assert_eq!((listed.len(), webhook), (115, &wanted));
    let shown = text(&run(&["inspect", "_webhook", "--manifest", &manifest]).stdout);
    for part in [
        "query _webhook($params: WebhookRequest!)",
        "POST /v1/admin/webhook",
        "GetWebhook(GetWebhookRequest)",
        "answer in `webhook`",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    assert_eq!(run(&["inspect", "nothing_like_this", "--manifest", &manifest]).status.code(), Some(2));
}

#[test]
fn import_refuses_a_folder_that_is_no_report() {
    let (empty, out) = (folder("no-report"), folder("no-report-out"));
    let output = run(&["import", &empty.display().to_string(), "--out", &out.display().to_string()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("introspection.json"));
    assert_eq!(names(&out), Vec::<String>::new());
}

#[test]
fn an_output_folder_without_inputs_is_refused() {
    let out = folder("no-inputs").display().to_string();
    let output = run(&["generate", "--out", &out, "--server-version", "2.4.0"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("AZ006"), "{}", text(&output.stderr));
}

#[test]
fn denied_warnings_leave_the_output_as_it_was() {
    let (out, schema) = (folder("denied"), Path::new(env!("CARGO_TARGET_TMPDIR")).join("undocumented.graphql"));
    std::fs::write(
        &schema,
        "type Query { brand_new: Thing! old: Response! } type Thing { unheard_of: Int } type Response { message: String! }",
    )
    .expect("writable");
    let (schema, target) = (schema.display().to_string(), out.display().to_string());
    let arguments = ["generate", "--graphql", &schema, "--server-version", "1.0.0", "--out", &target, "--deny-warnings"];
    let output = run(&arguments);
    assert_eq!((output.status.code(), names(&out)), (Some(1), Vec::new()));
    assert!(text(&output.stderr).contains("`Thing.unheard_of` has no words"), "{}", text(&output.stderr));
    assert!(run(&arguments[..arguments.len() - 1]).status.success());
}

#[test]
fn findings_come_in_the_order_of_the_inputs_and_in_every_form() {
    let (out, schema) = (folder("forms"), Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong.graphql"));
    std::fs::write(&schema, "type Query {\n  a: One!\n  b: Two!\n}\ntype Query { c: Int }\n").expect("writable");
    let (schema, target) = (schema.display().to_string(), out.display().to_string());
    let arguments = ["check", "--graphql", &schema, "--out", &target];
    let output = run(&arguments);
    let said = text(&output.stderr);
    let places: Vec<usize> = ["`One`", "`Two`"].iter().filter_map(|name| said.find(&format!("no type {name}"))).collect();
    assert!(output.status.code() == Some(2) && places.len() == 2 && places.is_sorted(), "{said}");
    let json = run(&[&arguments[..], &["--format", "json"]].concat());
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("it is JSON");
    let lines: Vec<_> =
        json["diagnostics"].as_array().expect("a list").iter().map(|one| one["places"][0]["line"].as_u64()).collect();
    assert!(json["result"] == "failed" && lines.is_sorted() && lines.contains(&Some(2)) && lines.contains(&Some(3)), "{json}");
    let github = text(&run(&[&arguments[..], &["--format", "github"]].concat()).stdout);
    assert!(github.contains(&format!("::error file={schema},line=2,col=3,title=AZ103::")), "{github}");
}

#[test]
fn color_is_used_only_where_it_is_wanted() {
    let wrong = ["generate", "--graphql", "no-such-file.graphql"];
    let colored = |arguments: &[&str], no_color: &str| {
        let command = Command::new(env!("CARGO_BIN_EXE_authorizer-codegen")).args(arguments).env("NO_COLOR", no_color).output();
        text(&command.expect("the command runs").stderr).contains('\u{1b}')
    };
    assert!(!colored(&wrong, ""), "standard error is no terminal here");
    assert!(colored(&[&wrong[..], &["--color", "always"]].concat(), ""));
    assert!(colored(&[&wrong[..], &["--color", "always"]].concat(), "1"), "what is asked for counts more");
    assert!(!colored(&[&wrong[..], &["--color", "never"]].concat(), ""));
}

#[test]
fn quiet_runs_say_nothing_when_all_is_well() {
    let out = folder("quiet");
    let arguments = ["generate", "--from", &schemas().display().to_string(), "--out", &out.display().to_string(), "--quiet"];
    let output = run(&arguments);
    assert!(output.status.success() && output.stderr.is_empty(), "{}", text(&output.stderr));
}

#[test]
fn codes_are_explained_and_completions_printed() {
    assert!(text(&run(&["explain", "az101"]).stdout).starts_with("AZ101: "));
    assert!(text(&run(&["explain"]).stdout).lines().count() > 50);
    assert_eq!(run(&["explain", "AZ999"]).status.code(), Some(2));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(text(&run(&["completions", shell]).stdout).contains("authorizer-codegen"), "{shell}");
    }
}

/// Two commits: a schema with an operation, then with one more.
fn repository(name: &str) -> PathBuf {
    let top = folder(name);
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com"];
        let done = Command::new("git").args(identity).args(arguments).current_dir(&top).output().expect("git runs");
        assert!(done.status.success(), "{}", text(&done.stderr));
    };
    git(&["init", "--quiet"]);
    std::fs::create_dir_all(top.join("api/nested")).expect("a folder can be made");
    for schema in ["type Query { one: Answer! }", "type Query { one: Answer! two: Answer! }"] {
        std::fs::write(top.join("api/nested/schema.graphql"), format!("{schema} type Answer {{ text: String! }}"))
            .expect("writable");
        git(&["add", "."]);
        git(&["commit", "--quiet", "--message", "a schema"]);
    }
    top
}

#[test]
fn revisions_of_git_are_compared() {
    let top = repository("revisions");
    let diff = |arguments: &[&str]| {
        let command =
            Command::new(env!("CARGO_BIN_EXE_authorizer-codegen")).arg("diff").args(arguments).current_dir(&top).output();
        command.expect("the command runs")
    };
    let output = diff(&["HEAD~1:api/nested", "api/nested"]);
    let shown = text(&output.stdout);
    assert!(output.status.code() == Some(1) && shown.contains("operation-added:two"), "{shown}{}", text(&output.stderr));
    assert!(shown.starts_with("HEAD~1:api/nested → api/nested: 1 change"), "{shown}");
    assert_eq!(diff(&["HEAD:api/nested", "api/nested"]).status.code(), Some(0));
    for wrong in ["nothing:api", "--upload-pack=x:api", "HEAD:elsewhere"] {
        let output = diff(&["--", wrong, "api/nested"]);
        assert!(output.status.code() == Some(2) && text(&output.stderr).contains("AZ011"), "{}", text(&output.stderr));
    }
    let markdown = text(&diff(&["HEAD~1:api/nested", "HEAD:api/nested", "--format", "markdown"]).stdout);
    assert!(markdown.contains("| Rust API | minor |") && markdown.contains("`operation-added:two`"), "{markdown}");
}

#[test]
fn a_number_that_is_no_octal_is_refused_where_it_stands() {
    let protos = folder("no-octal");
    std::fs::write(protos.join("a.proto"), "syntax = \"proto3\";\nmessage A { int32 a = 049; }\n").expect("writable");
    let out = folder("no-octal-out");
    let (protos, target) = (protos.display().to_string(), out.display().to_string());
    let output = run(&["generate", "--proto", &protos, "--server-version", "1.0.0", "--out", &target]);
    assert_eq!((output.status.code(), names(&out)), (Some(2), Vec::new()));
    assert!(text(&output.stderr).contains("a.proto:2:24"), "{}", text(&output.stderr));
}

#[test]
fn a_folder_without_inputs_is_refused_and_the_output_stays_as_it_was() {
    let (out, empty) = (folder("from-nowhere-out"), folder("from-nowhere"));
    assert!(with_inputs("generate", &out, &["graphql"]).status.success());
    let before = std::fs::read(out.join("model.rs")).expect("it was written");
    for nowhere in [empty.clone(), empty.join("mistyped")] {
        let output = run(&["generate", "--from", &nowhere.display().to_string(), "--out", &out.display().to_string()]);
        assert!(output.status.code() == Some(2) && text(&output.stderr).contains("AZ005"), "{}", text(&output.stderr));
    }
    assert!(std::fs::read(out.join("model.rs")).expect("it is there") == before);
}

#[test]
fn a_manifest_that_is_named_must_be_there() {
    let report = workspace().join("tests/captures/2.4.0").display().to_string();
    let output = run(&["diff", &report, &report, "--manifest", "mistyped.toml"]);
    assert!(output.status.code() == Some(2) && text(&output.stderr).contains("mistyped.toml"), "{}", text(&output.stderr));
}
