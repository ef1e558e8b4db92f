// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 fc1a436fda3ba9cb414c1af2d713683c5ae8d1f73f3f7378e536a1609ed8d878.

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
