// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d841ad9e22e5dbe5b7aea89ef00556aefd8141287e98fd452ef74c821edb2e07.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    AppData \
    Box \
    Call \
    Client \
    Default \
    Err \
    Error \
    GoldenService \
    Into \
    IntoIterator \
    Iterator \
    Map \
    None \
    Ok \
    Operation \
    Option \
    Result \
    Secret \
    Send \
    Shadowed \
    ShadowedRequest \
    ShadowedText \
    ShadowedTextRequest \
    Some \
    String \
    Vec \
    box \
    call \
    client \
    code \
    count \
    data \
    default \
    err \
    error \
    golden \
    id \
    inner \
    into \
    into_iterator \
    items \
    lines \
    map \
    none \
    ok \
    operation \
    option \
    params \
    password \
    secret \
    self \
    send \
    shadowed \
    shadowed_text \
    some \
    string \
    text \
    token \
    v1 \
    vec \
    ";
