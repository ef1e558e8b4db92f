// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 db85ba7bb846096a90a1954193b33a825f6ccd72eccac6a06f7584bdce2cdb34.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    SignInInput \
    SignInRequest \
    SignedIn \
    access_token \
    headers \
    otp \
    params \
    password \
    recovery_codes \
    sign_in \
    ";
