//! The clients that the steps make their requests with.

use std::time::Duration;

use authorizer::model::CreateClientRequest;
use authorizer::oauth::{BoxError, BoxFuture, Builder, Client, ClientAuthentication, ClientRequest, Grant, Token, TokenSource};
use authorizer::{Protocol, Secret};

use crate::driver::Handle;
use crate::run::Run;
use crate::scene::Scene;
use crate::stage::Stage;
use crate::{Failure, step};

/// Somebody who calls the server, with nothing of their own.
pub(super) fn caller(run: &Run) -> Result<&authorizer::Client, Failure> {
    match &run.public {
        Handle::Async(client) => Ok(client),
        Handle::Blocking(_) => Err("the steps are taken with async".into()),
    }
}

/// The client that the server was started with, without its secret.
pub(super) fn own(scene: &Scene) -> Result<Builder, Failure> {
    Ok(at_its_time(scene, caller(&scene.run)?.oauth()))
}

/// The same settings where ID tokens may be from a recording, and then they are as old as it is.
pub(super) fn at_its_time(scene: &Scene, builder: Builder) -> Builder {
    match scene.run.stage {
        Stage::Live { .. } => builder,
        Stage::Replay(_) => builder.clock_skew(Duration::MAX),
    }
}

/// The same as an app that can keep no secret.
pub(super) fn app(scene: &Scene) -> Result<Client, Failure> {
    Ok(own(scene)?.build()?)
}

/// The same with its secret.
pub(super) fn service(scene: &Scene) -> Result<Client, Failure> {
    Ok(own(scene)?.client_secret(scene.run.client_secret.as_str()).build()?)
}

/// The same authenticated in another way.
pub(super) fn service_by(scene: &Scene, authentication: ClientAuthentication) -> Result<Client, Failure> {
    Ok(own(scene)?.authentication(authentication).build()?)
}

/// Adds nothing that says who the client is, or all that it is told.
pub(super) fn by_parameters(parameters: Vec<(&'static str, Secret)>, header: Option<Secret>) -> ClientAuthentication {
    struct Given(Vec<(&'static str, Secret)>, Option<Secret>);

    impl authorizer::oauth::Authenticate for Given {
        fn authenticate<'r>(&'r self, request: &'r mut ClientRequest) -> BoxFuture<'r, Result<(), BoxError>> {
            for (name, value) in &self.0 {
                request.add_parameter(*name, value.clone());
            }
            let set = self.1.as_ref().map_or(Ok(()), |header| request.set_header("authorization", header));
            Box::pin(std::future::ready(set))
        }
    }

    ClientAuthentication::custom(Given(parameters, header))
}

/// A client that is a program.
pub(super) struct Program {
    /// Id of its record.
    pub(super) record: String,
    /// Its id as a client.
    pub(super) id: String,
    pub(super) secret: Secret,
}

impl Program {
    /// A new one, which may ask for some scopes.
    pub(super) async fn make(scene: &mut Scene, name: &str) -> Result<Self, Failure> {
        let run = &mut scene.run;
        let request = CreateClientRequest::new(run.name(name), ["openid", "email", "profile", "read:things"]);
        let made = step!(run, run.admin, create_client(request));
        Ok(Self { record: made.client.id, id: made.client.client_id, secret: made.client_secret })
    }

    /// Its client.
    pub(super) fn client(&self, scene: &Scene, authentication: ClientAuthentication) -> Result<Client, Failure> {
        Ok(own(scene)?.client_id(&self.id).authentication(authentication).build()?)
    }

    /// The same with its secret, as it is to be sent to each endpoint.
    pub(super) fn with_secret(&self, scene: &Scene) -> Result<Client, Failure> {
        Ok(own(scene)?.client_id(&self.id).client_secret(&self.secret).build()?)
    }

    /// A token of its own.
    pub(super) async fn token(&self, scene: &Scene, scope: &str) -> Result<Token, Failure> {
        Ok(self.with_secret(scene)?.token(Grant::client_credentials().scope(scope)).await?)
    }
}

/// Somebody whose calls have the tokens of a source.
pub(super) fn caller_with(scene: &Scene, protocol: Protocol, source: &TokenSource) -> Result<authorizer::Client, Failure> {
    let target = scene.target();
    let builder = authorizer::Client::builder(&target.http).client_id(&target.client_id).protocol(protocol);
    let builder = builder.grpc_url(&target.grpc).public_url(&target.server).origin(&target.server);
    Ok(builder.credentials(source).build()?)
}
