//! The crates of this workspace have no circles.

use std::fs;

use authorizer_structure::{graph, workspace};

#[test]
fn no_files_use_each_other_in_a_circle() {
    let (root, packages) = workspace().unwrap();
    let mut complaints = Vec::new();
    println!(
        "| crate | files | arrows | floors | arrows that run back up | circles | files in circles |\n|---|---|---|---|---|---|---|"
    );
    for package in packages {
        let graph = graph(&package, &root, &|path| fs::read_to_string(path).ok()).unwrap();
        let circles = graph.circles();
        let tied = circles.iter().map(Vec::len).sum::<usize>();
        let (files, arrows, floors, up) = (graph.files.len(), graph.arrows.len(), graph.floors(), graph.arrows_up().len());
        println!("| {} | {files} | {arrows} | {floors} | {up} | {} | {tied} |", package.name, circles.len());
        if tied > 0 {
            complaints.push(format!("{} has {tied} files in circles:\n{}", package.name, graph.complaint()));
        }
    }
    assert!(
        complaints.is_empty(),
        "files use each other in circles:\n{}\nan arrow has to point down: move what both sides use to a file below both, \
         a constant or a function to its lowest user, a method to the file of what it returns",
        complaints.join("\n")
    );
}
