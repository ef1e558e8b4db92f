//! The settings of a client, as they were given.

use std::env::VarError;
use std::fmt;

use http::header::{self, HeaderMap, HeaderValue};
use reqwest::Url;

use crate::address;
use crate::client_settings::{ClientSettings, RequestLimits};
use crate::error::Error;
use crate::headers;
use crate::network::NetworkSettings;
use crate::secret::Secret;
use crate::server::PROFILE;
use crate::server_headers;

const MEBIBYTE: usize = 1024 * 1024;

/// Everything that a builder can be told.
#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) url: String,
    pub(crate) client: ClientSettings,
    pub(crate) client_id: Option<String>,
    pub(crate) admin_secret: Option<Secret>,
    pub(crate) bearer: Option<Secret>,
    pub(crate) public_url: Option<String>,
    pub(crate) origin: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    /// The environment has them.
    pub(crate) from_env: bool,
}

const NO_ADMINISTRATOR: &str = "the environment has no credentials of an administrator: set the variable AUTHORIZER_ADMIN_SECRET beside \
    AUTHORIZER_URL, or give `builder_from_env()` an `admin_secret(..)`, a `bearer(..)` or `credentials(..)`; to sign in by \
    `admin_login`, begin with `builder(..)`";

/// How many headers a call has, at most, unless the caller adds any: so nothing grows on the way.
const ROOM_FOR_HEADERS: usize = 12;

impl Config {
    pub(crate) fn new(url: String) -> Self {
        let request_limits = RequestLimits { graphql: MEBIBYTE, rest: 4 * MEBIBYTE, grpc: 4 * MEBIBYTE };
        Self {
            url,
            client: ClientSettings::new(request_limits, NetworkSettings::default()),
            client_id: None,
            admin_secret: None,
            bearer: None,
            public_url: None,
            origin: None,
            headers: Vec::new(),
            from_env: false,
        }
    }

    /// The settings that the environment has.
    pub(crate) fn from_env(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let get = |name: &str| {
            let name = format!("AUTHORIZER_{name}");
            match variable(&name) {
                Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
                Err(VarError::NotPresent) => Ok(None),
                Err(VarError::NotUnicode(_)) => Err(Error::build(format!("the variable {name} is not Unicode: set it anew"))),
            }
        };
        let mut config = Self::new(get("URL")?.ok_or_else(|| Error::build("the variable AUTHORIZER_URL is not set"))?);
        config.client_id = get("CLIENT_ID")?;
        if let Some(protocol) = get("PROTOCOL")? {
            config.client.protocol = protocol.parse()?;
        }
        // An environment is shared: what it says for other programs is no reason to refuse a client that cannot use it.
        if cfg!(feature = "grpc") {
            config.client.grpc_url = get("GRPC_URL")?;
        }
        config.admin_secret = get("ADMIN_SECRET")?.map(Secret::from);
        config.client.redirect_url = get("REDIRECT_URL")?;
        config.public_url = get("PUBLIC_URL")?;
        config.origin = get("ORIGIN")?;
        config.from_env = true;
        Ok(config)
    }

    /// The server's address.
    pub(crate) fn http(&self) -> Result<Url, Error> {
        self.client.address("URL", &self.url)
    }

    /// Where the server is for those who use it, which it calls itself.
    pub(crate) fn public(&self, http: &Url) -> Result<Url, Error> {
        let given = self.public_url.as_deref().map(|url| address::parse("public URL", url, true));
        given.unwrap_or_else(|| Ok(http.clone()))
    }

    /// Does an administrator's client have credentials? One of the environment has no other way to get any.
    pub(crate) fn check_administrator(&self, has_credentials: bool) -> Result<(), Error> {
        let has_any = self.admin_secret.is_some() || self.bearer.is_some() || has_credentials;
        if self.from_env && !has_any {
            return Err(Error::build(NO_ADMINISTRATOR));
        }
        Ok(())
    }

    /// The headers that every call sends, prepared once.
    pub(crate) fn base_headers(&self, http: &Url, public: &Url) -> Result<HeaderMap, Error> {
        let mut map = HeaderMap::with_capacity(ROOM_FOR_HEADERS);
        let mut set = |name, value: &str, what: &str| -> Result<(), Error> {
            let value = HeaderValue::from_str(value);
            map.insert(name, value.map_err(|_| Error::build(format!("the {what} has characters that no header can carry")))?);
            Ok(())
        };
        set(header::ACCEPT, "application/json", "content type")?;
        set(header::USER_AGENT, &self.client.network.user_agent, "user agent")?;
        set(header::ORIGIN, self.origin.as_deref().unwrap_or(&address::origin(http)), "origin")?;
        set(server_headers::PUBLIC_URL, &address::text(public), "public URL")?;
        if let Some(id) = &self.client_id {
            set(server_headers::CLIENT_ID, id, "client id")?;
        }
        if let Some(secret) = &self.admin_secret {
            let value = headers::sensitive(secret.expose()).filter(|value| !value.is_empty());
            let problem = || Error::build("the admin secret is empty or has characters that no header can carry");
            map.insert(server_headers::ADMIN_SECRET, value.ok_or_else(problem)?);
        }
        if let Some(token) = &self.bearer {
            map.insert(header::AUTHORIZATION, headers::bearer(token)?);
        }
        for (name, value) in &self.headers {
            let (name, value) = headers::extra(name, value, PROFILE.reserved_headers)?;
            map.insert(name, value);
        }
        Ok(map)
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A wrong URL may hold a password.
        let url = self.http().map(|url| address::text(&url));
        let mut out = f.debug_struct("Config");
        out.field("url", &url.as_deref().unwrap_or("***")).field("protocol", &self.client.protocol);
        out.field("timeout", &self.client.network.timeout).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(entries: &'static [(&str, &str)]) -> impl Fn(&str) -> Result<String, VarError> {
        |name| {
            let entry = entries.iter().find(|(key, _)| *key == name);
            entry.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        }
    }

    #[test]
    fn the_environment_is_read() {
        let entries = environment(&[
            ("AUTHORIZER_URL", "https://a.example"),
            ("AUTHORIZER_CLIENT_ID", "id"),
            ("AUTHORIZER_PROTOCOL", "REST"),
            ("AUTHORIZER_GRPC_URL", "https://g.example"),
            ("AUTHORIZER_ADMIN_SECRET", "hunter2"),
            ("AUTHORIZER_REDIRECT_URL", ""),
            ("AUTHORIZER_PUBLIC_URL", "https://p.example"),
            ("AUTHORIZER_ORIGIN", "https://o.example"),
        ]);
        let config = Config::from_env(entries).unwrap();
        assert_eq!((config.url.as_str(), config.client_id.as_deref()), ("https://a.example", Some("id")));
        assert_eq!((config.client.protocol, config.client.redirect_url.as_deref()), (crate::Protocol::Rest, None));
        let http = config.http().unwrap();
        let map = config.base_headers(&http, &config.public(&http).unwrap()).unwrap();
        assert!(map["origin"] == "https://o.example" && map["x-authorizer-url"] == "https://p.example");
        assert!(!format!("{config:?}").contains("hunter2"));
        assert!(Config::from_env(|_| Err(VarError::NotPresent)).is_err());
        assert!(Config::from_env(environment(&[("AUTHORIZER_URL", "x"), ("AUTHORIZER_PROTOCOL", "soap")])).is_err());
    }

    #[test]
    fn administrator_of_an_environment_without_credentials_is_refused() {
        use crate::admin::AdminClientBuilder;
        use crate::error::Kind;

        let entries = || environment(&[("AUTHORIZER_URL", "http://localhost:1")]);
        let builder = || AdminClientBuilder::with(Config::from_env(entries()).unwrap());
        let error = builder().build().expect_err("nobody could be the administrator");
        let names = ["AUTHORIZER_ADMIN_SECRET", "AUTHORIZER_URL", "builder_from_env"];
        assert!(error.kind() == Kind::Build && names.iter().all(|name| error.message().contains(name)), "{error}");
        assert!(builder().bearer("token").build().is_ok() && builder().admin_secret("secret").build().is_ok());
        let with_secret = environment(&[("AUTHORIZER_URL", "http://localhost:1"), ("AUTHORIZER_ADMIN_SECRET", "a")]);
        assert!(AdminClientBuilder::with(Config::from_env(with_secret).unwrap()).build().is_ok());
        assert!(crate::AdminClient::builder("http://localhost:1").build().is_ok(), "it may sign in");
    }

    #[test]
    fn a_variable_that_is_not_unicode_is_named_and_not_shown() {
        for broken in ["URL", "CLIENT_ID", "PROTOCOL", "ADMIN_SECRET", "REDIRECT_URL", "PUBLIC_URL", "ORIGIN"] {
            let error = Config::from_env(|name| match name.strip_prefix("AUTHORIZER_") {
                Some(name) if name == broken => Err(VarError::NotUnicode("hunter2".into())),
                Some("URL") => Ok("https://a.example".to_owned()),
                _ => Err(VarError::NotPresent),
            });
            let error = error.expect_err("it cannot be read");
            assert!(error.is_build() && error.message().contains(&format!("AUTHORIZER_{broken} ")), "{error}");
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn an_address_of_grpc_does_not_matter_where_there_is_no_grpc() {
        let entries = environment(&[("AUTHORIZER_URL", "http://localhost:1"), ("AUTHORIZER_GRPC_URL", "http://localhost:2")]);
        let config = Config::from_env(entries).unwrap();
        assert_eq!(config.client.grpc_url.is_some(), cfg!(feature = "grpc"));
        assert!(crate::session_client::SessionClient::new(&config, None).is_ok());
    }

    #[test]
    fn headers_are_prepared_from_the_addresses() {
        let mut config = Config::new("https://a.example:8443/auth/".to_owned());
        config.client_id = Some("id".to_owned());
        config.admin_secret = Some("hunter2".into());
        let http = config.http().unwrap();
        let map = config.base_headers(&http, &config.public(&http).unwrap()).unwrap();
        assert_eq!(map["origin"], "https://a.example:8443");
        assert_eq!(map["x-authorizer-url"], "https://a.example:8443/auth");
        assert_eq!(map["accept"], "application/json");
        assert!(map["x-authorizer-admin-secret"].is_sensitive());
        config.public_url = Some("https://auth.example.com/".to_owned());
        let map = config.base_headers(&http, &config.public(&http).unwrap()).unwrap();
        assert_eq!(
            (&map["x-authorizer-url"], &map["origin"]),
            (&HeaderValue::from_static("https://auth.example.com"), &HeaderValue::from_static("https://a.example:8443"))
        );
    }
}
