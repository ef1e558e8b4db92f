// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 21f80b35c2a0ae9f83a1d06d98401de680049d6583e4ba5da940a1cfe1d0cdca.

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
