// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 24449e9a1f64f9b704899b790c578eb617754f9bd6ab101e40425bbba980d505.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    Clock \
    ClockInput \
    ClockRequest \
    ClockResponse \
    GoldenService \
    clock \
    golden \
    now \
    params \
    since \
    stopped_at \
    until \
    v1 \
    zone \
    ";
