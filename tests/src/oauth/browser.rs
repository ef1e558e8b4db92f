//! What a browser does: it opens pages with cookies, and does not follow where it is sent by itself.

use authorizer::Session;
use authorizer::oauth::Url;
use http::{Request, Response, header};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::Failure;
use crate::scene::Scene;

/// What came back.
pub(super) struct Page {
    pub(super) status: u16,
    /// Where the browser is sent to.
    pub(super) location: Option<Url>,
    /// The cookies of the login, if the page sets them: for the next page.
    pub(super) cookies: Option<String>,
    pub(super) text: String,
}

/// Opens a page of the server.
pub(super) async fn open(scene: &Scene, url: &Url, cookies: Option<&str>) -> Result<Page, Failure> {
    let target = url.query().map_or(url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let mut request = Request::get(target).header(header::ACCEPT, "text/html");
    if let Some(cookies) = cookies {
        request = request.header(header::COOKIE, cookies);
    }
    send(scene, request.body(Full::default())?).await
}

/// Posts a form to a page of the server.
pub(super) async fn submit(scene: &Scene, path: &str, form: &str, cookies: Option<&str>) -> Result<Page, Failure> {
    let mut request = Request::post(path).header(header::ACCEPT, "text/html").header("origin", &scene.target().server);
    request = request.header("x-requested-with", "XMLHttpRequest");
    request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(cookies) = cookies {
        request = request.header(header::COOKIE, cookies);
    }
    send(scene, request.body(Full::new(Bytes::from(form.to_owned())))?).await
}

/// What a browser sends of a session.
pub(super) fn cookies(session: &Session) -> Result<String, Failure> {
    let value = session.cookie("cookie_session").ok_or("nobody is signed in")?.expose();
    Ok(format!("cookie_session={value}; cookie_session_domain={value}"))
}

async fn send(scene: &Scene, mut request: Request<Full<Bytes>>) -> Result<Page, Failure> {
    let authority = scene.target().http.trim_start_matches("http://");
    request.headers_mut().insert(header::HOST, authority.parse()?);
    let stream = TokioIo::new(TcpStream::connect(authority).await?);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await?;
    tokio::spawn(connection);
    page(scene, sender.send_request(request).await?).await
}

async fn page(scene: &Scene, response: Response<Incoming>) -> Result<Page, Failure> {
    let (parts, body) = response.into_parts();
    let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let location = text(header::LOCATION).map(|to| Url::parse(&scene.target().server)?.join(to)).transpose()?;
    let set = parts.headers.get_all(header::SET_COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let set: Vec<_> = set.filter_map(|line| line.split(';').next()).filter(|pair| pair.starts_with("cookie_session")).collect();
    let cookies = (!set.is_empty()).then(|| set.join("; "));
    let text = String::from_utf8_lossy(&body.collect().await?.to_bytes()).into_owned();
    Ok(Page { status: parts.status.as_u16(), location, cookies, text })
}

/// The value of a parameter of a URL, in its query or its fragment.
pub(super) fn parameter(url: &Url, name: &str) -> Option<String> {
    let mut url = url.clone();
    if let Some(fragment) = url.fragment().map(str::to_owned) {
        url.set_query(Some(&fragment));
    }
    url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}
