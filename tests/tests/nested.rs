//! Open maps of any depth and size on a real server: whatever one user keeps in `app_data`, the others' pages, logins and lists go on.

use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use authorizer::model::{
    DeleteUserRequest, LoginRequest, PaginationRequest, SignupRequest, UpdateProfileRequest, User, UserRequest, UsersRequest,
};
use authorizer::{AdminClient, Client, Error, Map, Protocol, Secret};
use authorizer_tests::Failure;
use authorizer_tests::driver::{Handle, Surface, Way};
use authorizer_tests::live::Live;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Levels of nesting, the map itself included, and whether the SDK writes them.
const LEVELS: [(usize, bool); 9] =
    [(20, true), (33, true), (34, true), (100, true), (101, false), (123, false), (124, false), (130, false), (500, false)];
const PROTOCOLS: [Protocol; 3] = [Protocol::GraphQl, Protocol::Rest, Protocol::Grpc];
const PASSWORD: &str = "Passw0rd!-nested";

fn nested(levels: usize) -> String {
    r#"{"a":"#.repeat(levels - 1) + r#"{"plan":"pro"}"# + &"}".repeat(levels - 1)
}

/// The clients of a protocol.
fn clients(live: &Live, protocol: Protocol) -> Result<(Client, AdminClient), Failure> {
    let way = Way { protocol, surface: Surface::Async };
    let clients = tokio::task::block_in_place(|| live.target().connect(way))?;
    match (clients.public, clients.admin) {
        (Handle::Async(public), Handle::Async(admin)) => Ok((public, admin)),
        _ => Err("they are with async".into()),
    }
}

/// Writes `app_data` as no SDK does.
async fn write(live: &Live, protocol: Protocol, token: &str, map: &str) -> Result<String, Failure> {
    let document = "mutation($params: UpdateProfileRequest!) { update_profile(params: $params) { message } }";
    let (path, body) = match protocol {
        Protocol::GraphQl => ("/graphql", format!(r#"{{"query":"{document}","variables":{{"params":{{"app_data":{map}}}}}}}"#)),
        _ => ("/v1/update_profile", format!(r#"{{"app_data":{{"value":{map}}}}}"#)),
    };
    let authority = live.target().http.trim_start_matches("http://");
    let stream = TokioIo::new(TcpStream::connect(authority).await?);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await?;
    tokio::spawn(connection);
    let request = Request::post(path)
        .header("host", authority)
        .header("origin", &live.target().server)
        .header("accept", "application/json")
        .header("content-type", "application/json")
        .header("authorization", format!("Bearer {token}"))
        .body(Full::new(Bytes::from(body)))?;
    let body = sender.send_request(request).await?.into_body().collect().await?.to_bytes();
    Ok(String::from_utf8_lossy(&body).into_owned())
}

/// How a read went: what of the user's map was read, or the error.
fn shown(read: Result<&Map, &Error>) -> &'static str {
    match read {
        Ok(map) if map.complete().is_ok() && map.contains_key("a") => "whole",
        Ok(map) if map.unreadable().eq(["a"]) => "marked",
        Ok(_) => "lost",
        Err(_) => "error",
    }
}

/// A user's address, and the token of a first login; none where the server asks for second factors.
async fn signed_up(public: &Client, name: &str) -> Result<(String, Option<Secret>), Failure> {
    let run = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let email = format!("{name}-{run}@nested.example.com").to_lowercase();
    let signup = SignupRequest::new(PASSWORD, PASSWORD).email(email.as_str());
    Ok((email, public.signup(signup).await?.access_token))
}

/// All entries of the list of users, read in small pages.
async fn items(admin: &AdminClient) -> Result<Vec<User>, Error> {
    let mut request = UsersRequest::new();
    request.pagination = Some(PaginationRequest::new().limit(7));
    let (mut users, mut all) = (admin.users(request).items(), Vec::new());
    while let Some(user) = users.next().await {
        all.push(user?);
    }
    Ok(all)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_user_breaks_lists_and_logins_of_others() -> Result<(), Failure> {
    let Some(live) = Live::from_env()? else {
        println!("skipped: AUTHORIZER_URL names no server");
        return Ok(());
    };
    let mut table = format!("{:>6} {:<8} {:<10}", "levels", "written", "by");
    for protocol in PROTOCOLS {
        write!(
            table,
            " | {:<7} {:>6} {:>6} {:>6} {:>7} {:>6}",
            protocol.to_string(),
            "users",
            "user",
            "login",
            "profile",
            "items"
        )?;
    }
    let mut by_protocol = Vec::new();
    for protocol in PROTOCOLS {
        by_protocol.push((protocol, clients(&live, protocol)?));
    }
    let mut count = 0;
    for (levels, is_written) in LEVELS {
        for (writer, (public, _)) in &by_protocol {
            let (email, token) = signed_up(public, &format!("nested-{levels}-{writer}")).await?;
            let Some(token) = token else {
                println!("skipped: the server asks for second factors, so logins have no user: start it with --disable-mfa");
                return Ok(());
            };
            let map: serde_json::Map<String, serde_json::Value> = if is_written {
                serde_json::from_str(&nested(levels))?
            } else {
                let mut value = serde_json::json!({"plan": "pro"});
                for _ in 1..levels {
                    value = serde_json::json!({ "a": value });
                }
                serde_json::from_value(value)?
            };
            let written = public.update_profile(UpdateProfileRequest::new().app_data(map)).bearer(token.clone()).await;
            let by = match written {
                Ok(_) => "the SDK",
                Err(error) => {
                    assert!(error.is_build() && error.attempts() == 0 && error.message().contains("100"), "{error}");
                    let raw = if *writer == Protocol::Grpc { Protocol::Rest } else { *writer };
                    let answer = write(&live, raw, token.expose(), &nested(levels)).await?;
                    assert!(answer.contains("successfully"), "{answer}");
                    "raw HTTP"
                }
            };
            assert_eq!(by == "the SDK", is_written, "{levels} levels over {writer}");
            count += 1;
            write!(table, "\n{levels:>6} {:<8} {by:<10}", writer.to_string())?;
            for (reader, (public, admin)) in &by_protocol {
                let all = items(admin).await;
                let own = |users: &[User]| users.iter().find(|user| user.email.as_deref() == Some(&*email)).cloned();
                let listed = all.as_ref().map(|users| own(users).expect("the user is in the list"));
                let mut request = UsersRequest::new();
                request.pagination = Some(PaginationRequest::new().limit(1000));
                let page = admin.users(request).await;
                let paged = page.as_ref().map(|page| own(&page.users).expect("the user is on the page"));
                let user = admin.user(UserRequest::new().email(email.as_str())).await;
                let login = public.login(LoginRequest::new(PASSWORD).email(email.as_str())).await;
                let token = login.as_ref().ok().and_then(|login| login.access_token.clone()).ok_or("the login failed")?;
                let profile = public.profile().bearer(token).await;
                let login = login.as_ref().map(|login| &login.user.as_ref().expect("the login has a user").app_data);
                let reads = [
                    shown(paged.as_ref().map(|user| &user.app_data).map_err(|error| *error)),
                    shown(user.as_ref().map(|user| &user.app_data)),
                    shown(login),
                    shown(profile.as_ref().map(|user| &user.app_data)),
                    shown(listed.as_ref().map(|user| &user.app_data).map_err(|error| *error)),
                ];
                let [paged, user, login, profile, listed] = reads;
                write!(table, " | {:<7} {paged:>6} {user:>6} {login:>6} {profile:>7} {listed:>6}", reader.to_string())?;
                let expected = if is_written { "whole" } else { "marked" };
                assert_eq!(reads, [expected; 5], "{levels} levels, written over {writer}, read over {reader}");
                assert!(all?.len() >= count, "all users are in the list");
            }
        }
    }
    println!("{table}");
    large(&by_protocol).await?;
    unreadable(&live, &by_protocol).await
}

/// Twelve users with 800 kB each, in pages that are larger than any response may be.
async fn large(by_protocol: &[(Protocol, (Client, AdminClient))]) -> Result<(), Failure> {
    const USERS: usize = 12;
    let (public, _) = &by_protocol[0].1;
    for number in 0..USERS {
        let (_, token) = signed_up(public, &format!("large-{number}")).await?;
        let map = Map::from_iter([("large", "x".repeat(800_000).into())]);
        let call = public.update_profile(UpdateProfileRequest::new().app_data(map));
        call.bearer(token.ok_or("there is no token")?).await?;
    }
    for (protocol, (_, admin)) in by_protocol {
        let (mut users, mut found) = (admin.users(UsersRequest::new()).items(), 0);
        while let Some(user) = users.next().await {
            found += usize::from(user?.app_data.contains_key("large"));
        }
        println!("{protocol}: {found} of {USERS} users with 800 kB each");
        assert!(found >= USERS, "{protocol}");
    }
    Ok(())
}

/// A user with more levels than the server itself can send over REST.
async fn unreadable(live: &Live, by_protocol: &[(Protocol, (Client, AdminClient))]) -> Result<(), Failure> {
    let (public, admin) = &by_protocol[0].1;
    let (email, token) = signed_up(public, "unreadable").await?;
    let token = token.ok_or("there is no token")?;
    let answer = write(live, Protocol::GraphQl, token.expose(), &nested(3_400)).await?;
    assert!(answer.contains("successfully"), "{answer}");
    let total = items(admin).await?.len();
    for (protocol, (_, admin)) in by_protocol {
        let (mut read, mut errors) = (0, 0);
        let mut users = admin.users(UsersRequest::new()).items().continue_after_errors();
        while let Some(user) = users.next().await {
            match user {
                Ok(_) => read += 1,
                Err(error) => {
                    println!("{error}");
                    errors += 1;
                }
            }
        }
        println!("{protocol}: {read} users and {errors} errors, with one user of 3,400 levels among {total}");
        assert_eq!((read, errors), if *protocol == Protocol::Rest { (total - 1, 1) } else { (total, 0) }, "{protocol}");
    }
    let user = admin.user(UserRequest::new().email(email)).await?;
    admin.delete_user(DeleteUserRequest::new(user.id)).await?;
    Ok(())
}
