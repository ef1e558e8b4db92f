//! The examples of OAuth's standards, played by the client: see `authorizer_tests::standards::examples`.

use authorizer_tests::standards::examples::{Example, FILES, complaints, load};

fn examples() -> Vec<Example> {
    FILES.iter().flat_map(|file| load(file).unwrap_or_else(|failure| panic!("{failure}"))).collect()
}

fn play(example: &Example) -> Vec<String> {
    complaints(example).unwrap_or_else(|failure| panic!("{}: {failure}", example.name))
}

#[test]
fn every_example_is_sent_and_understood_as_the_standard_shows_it() {
    let examples = examples();
    let found: Vec<_> = examples.iter().flat_map(play).collect();
    for Example { name, source, note, .. } in &examples {
        println!("{source}: {name}{}{note}", if note.is_empty() { "" } else { ". " });
    }
    assert!(found.is_empty(), "{} complaints:\n{}", found.len(), found.join("\n"));
    assert!(examples.iter().all(|example| !example.source.is_empty()));
}

#[test]
fn the_folder_has_these_files_and_the_table_of_differences() {
    let folder = authorizer_tests::scratch::top().join("tests/data/oauth");
    let files = std::fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<_> =
        files.map(|file| file.expect("it can be read").file_name().into_string().expect("it is text")).collect();
    files.retain(|file| file.starts_with("rfc"));
    files.sort();
    assert_eq!(files, FILES);
}

/// Each statement of an example is turned into another in turn: none of them may go unnoticed.
#[test]
fn an_example_that_says_something_else_is_noticed() {
    type Change = fn(&mut Example) -> bool;
    let of_request: [Change; 4] = [
        |example| {
            example.request.as_mut().is_some_and(|request| request.form.as_mut().map(|form| form.push_str("&more=1")).is_some())
        },
        |example| {
            let sent = example.request.as_mut().filter(|request| request.line.starts_with("POST"));
            sent.is_some_and(|request| {
                request.authorization.replace("Basic YTpi".to_owned()).is_none_or(|old| old != "Basic YTpi")
            })
        },
        |example| {
            let claims = example.request.as_mut().and_then(|request| request.claims.as_mut());
            claims.is_some_and(|claims| claims.insert("more".to_owned(), 1.into()).is_none())
        },
        |example| example.result.as_mut().is_some_and(|result| std::mem::replace(result, "another".into()) != "another"),
    ];
    for example in examples() {
        for (at, change) in of_request.iter().enumerate() {
            let mut changed = example.clone();
            if change(&mut changed) {
                assert!(!play(&changed).is_empty(), "{}, change {at}", example.name);
            }
        }
        let mut changed = example.clone();
        changed.error = match changed.error {
            Some(_) => None,
            None => load("rfc7009.toml").unwrap_or_default().pop().and_then(|example| example.error),
        };
        assert!(!play(&changed).is_empty(), "{}, another end", example.name);
    }
}
