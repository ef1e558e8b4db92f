// Written by authorizer-codegen from the schemas of server 1.0.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d841ad9e22e5dbe5b7aea89ef00556aefd8141287e98fd452ef74c821edb2e07.

//! Moves between the model and the messages of gRPC.
use super::wire;
#[allow(unused_imports, reason = "not every API needs all of it")]
use ::authorizer_runtime::private::v1::convert::{self, FromWire, Missing, ToWire};
impl ToWire<wire::AppData> for ::authorizer_runtime::Map {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl ToWire<wire::AppData> for ::authorizer_runtime::SecretMap {
    fn to_wire(self) -> wire::AppData {
        wire::AppData {
            value: Some(self.to_wire()),
        }
    }
}

impl FromWire<wire::AppData> for ::authorizer_runtime::Map {
    fn from_wire(message: wire::AppData) -> ::core::result::Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl FromWire<wire::AppData> for ::authorizer_runtime::SecretMap {
    fn from_wire(message: wire::AppData) -> ::core::result::Result<Self, Missing> {
        convert::or_default(message.value)
    }
}

impl ToWire<wire::Box> for super::model::Box {
    fn to_wire(self) -> wire::Box {
        wire::Box {
            inner: self.inner.map(ToWire::to_wire),
            text: self.text.to_wire(),
        }
    }
}

impl ToWire<wire::Call> for super::model::Call {
    fn to_wire(self) -> wire::Call {
        wire::Call {
            text: self.text.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::Option> for super::model::Option {
    fn to_wire(self) -> wire::Option {
        wire::Option {
            text: self.text.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::ShadowedRequest> for super::model::ShadowedRequest {
    fn to_wire(self) -> wire::ShadowedRequest {
        wire::ShadowedRequest {
            r#box: Some(self.r#box.to_wire()),
            call: self.call.map(ToWire::to_wire),
            option: self.option.map(ToWire::to_wire),
            password: self.password.map(ToWire::to_wire),
            vec: convert::all(self.vec),
        }
    }
}

impl ToWire<wire::ShadowedTextRequest> for super::model::ShadowedTextRequest {
    fn to_wire(self) -> wire::ShadowedTextRequest {
        wire::ShadowedTextRequest {
            string: self.string.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::String> for super::model::String {
    fn to_wire(self) -> wire::String {
        wire::String {
            data: self.data.map(ToWire::to_wire),
            lines: convert::all(self.lines),
            inner: self.inner.map(ToWire::to_wire),
        }
    }
}

impl ToWire<wire::Vec> for super::model::Vec {
    fn to_wire(self) -> wire::Vec {
        wire::Vec {
            count: self.count.map(ToWire::to_wire),
            text: self.text.to_wire(),
        }
    }
}

impl FromWire<wire::Client> for super::model::Client {
    fn from_wire(message: wire::Client) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            id: FromWire::from_wire(message.id)?,
        })
    }
}

impl FromWire<wire::Default> for super::model::Default {
    fn from_wire(message: wire::Default) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            default: FromWire::from_wire(message.default)?,
        })
    }
}

impl FromWire<wire::Err> for super::model::Err {
    fn from_wire(message: wire::Err) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: convert::fold_optional(message.text)?,
        })
    }
}

impl FromWire<wire::Error> for super::model::Error {
    fn from_wire(message: wire::Error) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            inner: convert::optional("inner", message.inner)?,
            code: FromWire::from_wire(message.code)?,
        })
    }
}

impl FromWire<wire::Into> for super::model::Into {
    fn from_wire(message: wire::Into) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: FromWire::from_wire(message.text)?,
        })
    }
}

impl FromWire<wire::IntoIterator> for super::model::IntoIterator {
    fn from_wire(message: wire::IntoIterator) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            items: convert::list("items", message.items)?,
        })
    }
}

impl FromWire<wire::Iterator> for super::model::Iterator {
    fn from_wire(message: wire::Iterator) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: FromWire::from_wire(message.text)?,
        })
    }
}

impl FromWire<wire::Map> for super::model::Map {
    fn from_wire(message: wire::Map) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: FromWire::from_wire(message.text)?,
        })
    }
}

impl FromWire<wire::None> for super::model::None {
    fn from_wire(message: wire::None) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: convert::fold_optional(message.text)?,
        })
    }
}

impl FromWire<wire::Ok> for super::model::Ok {
    fn from_wire(message: wire::Ok) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: convert::fold_optional(message.text)?,
        })
    }
}

impl FromWire<wire::Operation> for super::model::Operation {
    fn from_wire(message: wire::Operation) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: convert::fold_optional(message.text)?,
        })
    }
}

impl FromWire<wire::Result> for super::model::Result {
    fn from_wire(message: wire::Result) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            client: convert::optional("client", message.client)?,
            default: convert::required("default", message.default)?,
            err: convert::optional("err", message.err)?,
            error: convert::optional("error", message.error)?,
            into: convert::optional("into", message.into)?,
            into_iterator: convert::list("into_iterator", message.into_iterator)?,
            map: convert::required("map", message.map)?,
            none: convert::optional("none", message.none)?,
            ok: convert::optional("ok", message.ok)?,
            operation: convert::optional("operation", message.operation)?,
            secret: convert::optional("secret", message.secret)?,
            send: convert::optional("send", message.send)?,
            some: convert::optional("some", message.some)?,
            token: convert::fold_optional(message.token)?,
            self_: ::core::default::Default::default(),
        })
    }
}

impl FromWire<wire::Secret> for super::model::Secret {
    fn from_wire(message: wire::Secret) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: convert::fold_optional(message.text)?,
        })
    }
}

impl FromWire<wire::Send> for super::model::Send {
    fn from_wire(message: wire::Send) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: convert::fold_optional(message.text)?,
        })
    }
}

impl FromWire<wire::Some> for super::model::Some {
    fn from_wire(message: wire::Some) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            text: convert::fold_optional(message.text)?,
        })
    }
}

impl FromWire<wire::String> for super::model::String {
    fn from_wire(message: wire::String) -> ::core::result::Result<Self, Missing> {
        Ok(Self {
            data: convert::optional("data", message.data)?,
            lines: convert::list("lines", message.lines)?,
            inner: convert::optional("inner", message.inner)?,
        })
    }
}
