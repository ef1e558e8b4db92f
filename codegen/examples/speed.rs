//! How long the committed inputs take to become files: `make bench`.

use std::path::Path;
use std::time::Instant;

use authorizer_codegen::pipeline::{self, Project};

const RUNS: usize = 10;

fn main() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/authorizer.toml");
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        let folder = std::env::temp_dir().join(format!("authorizer-codegen-speed-{}", std::process::id()));
        let written = Project::open(&manifest).and_then(|project| {
            let output = pipeline::emit(&pipeline::prepare(&project)?)?;
            Ok(output.files)
        });
        match written {
            Ok(files) => files.write(&folder).map(drop).expect("the temporary folder can be written"),
            Err(error) => panic!("{error}"),
        }
        times.push(start.elapsed());
        std::fs::remove_dir_all(&folder).expect("the temporary folder can be removed");
    }
    times.sort();
    println!(
        "three inputs to files: median {:.1?} of {RUNS} runs (fastest {:.1?}, slowest {:.1?})",
        times[RUNS / 2],
        times[0],
        times[RUNS - 1]
    );
}
