//! Tokens by which a program acts for a user (RFC 8693).

use authorizer::oauth::{Client, Grant, Token, TokenExchange, TokenType};

use super::clients::{self, Program};
use super::jwts::{claims, read, text};
use super::{Ended, Steps, logins, named, refused, whose, words};
use crate::scenario::Member;
use crate::scene::Scene;
use crate::{Failure, call};

pub(super) const ALL: Steps = named![
    exchange_for_a_user,
    exchange_of_an_exchanged_token,
    exchanged_token_at_other_endpoints,
    exchanged_token_after_the_logout_of_the_user,
    exchange_without_an_actor,
    exchange_with_another_actor,
    exchange_without_a_resource,
    exchange_for_two_resources,
    exchange_for_a_scope_that_the_user_has_not_given,
    exchange_of_an_id_token,
    exchange_of_something_else,
    exchange_after_the_logout_of_the_user,
];

/// A user, and a program that is going to act for them.
struct Cast {
    member: Member,
    user: Token,
    program: Program,
    actor: Client,
    own: Token,
}

async fn cast(scene: &mut Scene, name: &str) -> Result<Cast, Failure> {
    let (member, user) = logins::of_app(scene, name).await?;
    let program = Program::make(scene, name).await?;
    let own = program.token(scene, "openid email").await?;
    Ok(Cast { member, user, actor: program.with_secret(scene)?, program, own })
}

impl Cast {
    fn subject(&self) -> TokenExchange {
        TokenExchange::new(&self.user.access_token, TokenType::AccessToken)
    }

    /// An exchange as this server wants it.
    fn exchange(&self, resource: &str) -> TokenExchange {
        self.subject().actor(&self.own.access_token, TokenType::AccessToken).resource(resource).scope("openid email")
    }
}

const API: &str = "https://api.example.com/things";

async fn exchange_for_a_user(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "delegates").await?;
    let token = cast.actor.token(cast.exchange(API)).await?;
    let (header, claims) = read(token.access_token.expose())?;
    let both = claims["sub"] == cast.member.id.as_str() && claims["act"]["sub"] == cast.program.id.as_str();
    let who = if both { "the user by the program" } else { "somebody else" };
    let issued = text(&token.extra.expose()["issued_token_type"]).replace("urn:ietf:params:oauth:token-type:", "");
    let scope = token.scope.unwrap_or_default().join(" ");
    let (typ, alg) = (text(&header["typ"]), text(&header["alg"]));
    words(format!("{scope}; {issued} {typ} {alg}, audience {}, {who}", text(&claims["aud"])))
}

async fn exchange_of_an_exchanged_token(scene: &mut Scene) -> Ended {
    let first = cast(scene, "chain").await?;
    let delegated = first.actor.token(first.exchange(API)).await?;
    let second = Program::make(scene, "chained").await?;
    let own = second.token(scene, "openid email").await?;
    let exchange = TokenExchange::new(delegated.access_token, TokenType::AccessToken);
    let exchange = exchange.actor(own.access_token, TokenType::Jwt).resource(API).scope("email");
    let token = second.with_secret(scene)?.token(exchange).await?;
    let act = claims(token.access_token.expose())?["act"].clone();
    let both = act["sub"] == second.id.as_str() && act["act"]["sub"] == first.program.id.as_str();
    let chain = if both { "by both programs" } else { "by others" };
    words(format!("{}; {chain}", token.scope.unwrap_or_default().join(" ")))
}

async fn exchanged_token_at_other_endpoints(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "limited").await?;
    let server = scene.target().server.clone();
    let token = cast.actor.token(cast.exchange(&server)).await?;
    let me = call!(scene.run.public, profile().bearer(token.access_token.expose()))?;
    let active = cast.actor.introspect(&token.access_token, None).await?.active;
    let userinfo = refused(cast.actor.userinfo(&token).await)?.text();
    let revocation = refused(cast.actor.revoke(&token.access_token, None).await)?.text();
    let me = whose(me.id == cast.member.id);
    words(format!("profile of {me}, introspection active {active}, userinfo {userinfo}, revocation {revocation}"))
}

async fn exchanged_token_after_the_logout_of_the_user(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "leaves").await?;
    let server = scene.target().server.clone();
    let token = cast.actor.token(cast.exchange(&server)).await?;
    clients::app(scene)?.revoke(&cast.user.access_token, None).await?;
    refused(call!(scene.run.public, profile().bearer(token.access_token.expose())))
}

async fn exchange_without_an_actor(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "no-actor").await?;
    refused(cast.actor.token(cast.subject().resource(API)).await)
}

async fn exchange_with_another_actor(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "other-actor").await?;
    let other = Program::make(scene, "impostor").await?.token(scene, "openid").await?;
    refused(cast.actor.token(cast.subject().actor(other.access_token, TokenType::AccessToken).resource(API)).await)
}

async fn exchange_without_a_resource(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "no-resource").await?;
    refused(cast.actor.token(cast.subject().actor(&cast.own.access_token, TokenType::AccessToken)).await)
}

async fn exchange_for_two_resources(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "two-resources").await?;
    refused(cast.actor.token(cast.exchange(API).resource("https://api.example.com/other")).await)
}

async fn exchange_for_a_scope_that_the_user_has_not_given(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "scope").await?;
    let exchange = cast.subject().actor(&cast.own.access_token, TokenType::AccessToken).resource(API);
    refused(cast.actor.token(exchange.scope("read:things")).await)
}

async fn exchange_of_an_id_token(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "id-token").await?;
    let id_token = cast.user.id_token.as_ref().ok_or("there is no ID token")?;
    let exchange = TokenExchange::new(id_token, TokenType::IdToken).actor(&cast.own.access_token, TokenType::AccessToken);
    refused(cast.actor.token(exchange.resource(API)).await)
}

async fn exchange_of_something_else(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "garbage").await?;
    let exchange = TokenExchange::new("not-a-token", TokenType::AccessToken);
    refused(cast.actor.token(exchange.actor(&cast.own.access_token, TokenType::AccessToken).resource(API)).await)
}

async fn exchange_after_the_logout_of_the_user(scene: &mut Scene) -> Ended {
    let cast = cast(scene, "left").await?;
    clients::app(scene)?.revoke(&cast.user.access_token, None).await?;
    let exchange: Grant = cast.exchange(API).into();
    refused(cast.actor.token(exchange).await)
}
