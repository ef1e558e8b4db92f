//! tonic, as the stubs call it that its generator writes.

use http::uri::PathAndQuery;
use tonic::client::Grpc;
use tonic::metadata::MetadataMap;
use tonic::transport::{Channel, Endpoint};
use tonic_prost::ProstCodec;

use super::{TIMEOUT, headers};
use crate::Outcome;
use crate::answer::{EMAIL, PASSWORD};
use crate::messages::{AuthResponse, LoginRequest};

const PATH: &str = "/authorizer.v1.AuthorizerService/Login";

pub(crate) struct Tonic {
    channel: Channel,
    metadata: MetadataMap,
}

impl Tonic {
    pub(crate) fn new(url: &str, http: &str) -> Outcome<Self> {
        let channel = Endpoint::from_shared(url.to_owned())?.timeout(TIMEOUT).connect_lazy();
        let mut headers = headers(http);
        // tonic sets these itself.
        headers.remove(http::header::USER_AGENT);
        headers.remove(http::header::ACCEPT);
        Ok(Self { channel, metadata: MetadataMap::from_headers(headers) })
    }

    pub(crate) async fn call(&self) -> Outcome<AuthResponse> {
        let message = LoginRequest { email: EMAIL.to_owned(), password: PASSWORD.to_owned(), ..LoginRequest::default() };
        let mut request = tonic::Request::new(message);
        *request.metadata_mut() = self.metadata.clone();
        let mut client = Grpc::new(self.channel.clone());
        client.ready().await?;
        let codec = ProstCodec::<LoginRequest, AuthResponse>::default();
        Ok(client.unary(request, PathAndQuery::from_static(PATH), codec).await?.into_inner())
    }
}
