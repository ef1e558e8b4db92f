// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0658548489aecb00045282c4c10634ae9d4f45dac6315d4701e1dfd9734dda31.

//! What the operations send and receive.
/// `Passkey`, which the schemas do not describe.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
#[non_exhaustive]
pub struct Passkey {
    /// `Passkey.id`, which the schemas do not describe.
    pub id: ::std::string::String,
}
