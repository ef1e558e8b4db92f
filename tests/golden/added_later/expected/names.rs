// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 39916c9760f213fa391aef2bf8b24f9762c6706e3629be9ebecd2ffa66245ca8.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    Filter \
    Found \
    GoldenService \
    Rule \
    Search \
    SearchRequest \
    WatchRequest \
    exact \
    filter \
    golden \
    id \
    name \
    names \
    note \
    or \
    params \
    query \
    rules \
    search \
    tags \
    text \
    v1 \
    watch \
    weight \
    ";
