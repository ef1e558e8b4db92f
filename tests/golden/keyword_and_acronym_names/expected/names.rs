// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 7dfcc7224910c8410a2b388ad1372233871fb4f7bea791dcceb78459f51e0cdb.

//! The names of operations, fields and types, in every language of the schemas.

/// In order, with blanks between them.
pub(crate) const NAMES: &str = "\
    ENV_NAME \
    ListSAMLIDPKeysRequest \
    ListSamlIdpKeysRequest \
    SAMLIDPKey \
    SAMLIDPKeys \
    _list_saml_idp_keys \
    crate \
    fn \
    keys \
    list_saml_idp_keys \
    match \
    params \
    self \
    type \
    ";
