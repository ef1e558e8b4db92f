//! Whose login an e-mail address belongs to.

use authorizer::model::{AddVerifiedOrgDomainRequest, CreateOrgOidcConnectionRequest, CreateOrganizationRequest};

use super::{Ended, Steps, clients, named, refused, words};
use crate::scene::Scene;
use crate::step;

pub(super) const ALL: Steps = named![address_of_nobody, address_of_an_organization, address_that_is_none];

async fn address_of_nobody(scene: &mut Scene) -> Ended {
    let email = format!("somebody@elsewhere.{}", scene.run.domain());
    let found = clients::caller(&scene.run)?.discover_organization(email).await?;
    words(found.map_or("none".to_owned(), |login| login.kind))
}

async fn address_of_an_organization(scene: &mut Scene) -> Ended {
    let run = &mut scene.run;
    let name = run.name("employer");
    let org = step!(run, run.admin, create_organization(CreateOrganizationRequest::new(&name))).id;
    let issuer = format!("https://idp.{}", run.domain());
    let request = CreateOrgOidcConnectionRequest::new(&org, "Work", &issuer, "their-client", "their-secret");
    step!(run, run.admin, create_org_oidc_connection(request));
    step!(run, run.admin, add_verified_org_domain(AddVerifiedOrgDomainRequest::new(&org, run.domain())));
    let email = run.email("employee");
    let login = clients::caller(&scene.run)?.discover_organization(email).await?.ok_or("it has none")?;
    words(format!("{} {}", login.kind, login.login_url.replace(&name, "NAME")))
}

async fn address_that_is_none(scene: &mut Scene) -> Ended {
    refused(clients::caller(&scene.run)?.discover_organization("not-an-address").await)
}
