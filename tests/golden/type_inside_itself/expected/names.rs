// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0289a9bf9890daaa92406890b7785856c935859eae8a4c651c3e8585f1056428.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    Tree \
    TreeInput \
    TreeRequest \
    children \
    name \
    params \
    parent \
    tree \
    ";
