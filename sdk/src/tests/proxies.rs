//! Proxies that the environment names, as the transports are told of them.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

use super::sample::READ;
use crate::client::Client;
use crate::protocol::Protocol;
use crate::proxy::Environment;
use crate::retry::Retry;

/// A proxy that keeps the first lines of what it is asked for, and refuses all of it.
fn proxy() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let asked = Arc::<Mutex<Vec<String>>>::default();
    let log = Arc::clone(&asked);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            let mut head = String::new();
            while stream.read_line(&mut head).is_ok_and(|read| read > 2) {}
            log.lock().unwrap().push(head);
            let _ = stream.get_mut().write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    });
    (address, asked)
}

/// Makes a call to a host that only a proxy could reach, and says what the proxy was asked for.
async fn asked(url: &str, protocol: Protocol, environment: impl Fn(&str) -> Vec<(&'static str, String)>) -> Vec<String> {
    let (address, asked) = proxy();
    let entries = environment(&address);
    let mut builder = Client::builder(url).protocol(protocol).allow_http(true).retry(Retry::none());
    builder.config.network.environment =
        Environment::read(|name| entries.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()));
    let limit = std::time::Duration::from_secs(5);
    let error = builder.timeout(limit).build().unwrap().call(&READ, ()).await.expect_err("nobody is there");
    assert!(!error.is_build(), "{error}");
    asked.lock().unwrap().clone()
}

#[tokio::test]
async fn every_protocol_goes_by_the_same_proxy() {
    let protocols: &[(Protocol, &str)] = if cfg!(feature = "grpc") {
        &[(Protocol::GraphQl, "POST http://127-0-0-1.invalid:1/graphql"), (Protocol::Grpc, "CONNECT 127-0-0-1.invalid:9091")]
    } else {
        &[(Protocol::GraphQl, "POST http://127-0-0-1.invalid:1/graphql")]
    };
    let url = "http://127-0-0-1.invalid:1";
    for (protocol, line) in protocols {
        let heads = asked(url, *protocol, |at| vec![("http_proxy", format!("http://user:pass%40@{at}"))]).await;
        assert!(heads.len() == 1 && heads[0].starts_with(line), "{protocol}: {heads:?}");
        assert!(heads[0].to_ascii_lowercase().contains("proxy-authorization: basic "), "{protocol}: {heads:?}");
        assert!(heads[0].contains("dXNlcjpwYXNzQA=="), "{protocol}: {heads:?}");
        for list in ["*", "invalid", ".invalid", "x.example, 127-0-0-1.INVALID"] {
            let heads = asked(url, *protocol, |at| vec![("http_proxy", at.to_owned()), ("NO_PROXY", list.to_owned())]).await;
            assert_eq!(heads, Vec::<String>::new(), "{protocol} {list}");
        }
        let heads = asked(url, *protocol, |at| vec![("HTTP_PROXY", at.to_owned())]).await;
        assert_eq!(heads, Vec::<String>::new(), "{protocol}: a variable that CGI sets is not read");
        let heads = asked(url, *protocol, |at| vec![("https_proxy", at.to_owned())]).await;
        assert_eq!(heads, Vec::<String>::new(), "{protocol}: it is for https");
        let heads = asked("https://127-0-0-1.invalid:1", *protocol, |at| vec![("HTTPS_PROXY", at.to_owned())]).await;
        assert!(heads.len() == 1 && heads[0].starts_with("CONNECT 127-0-0-1.invalid:"), "{protocol}: {heads:?}");
    }
}

#[test]
fn unusable_proxy_of_the_environment_is_refused_where_it_is_needed() {
    let build = |url: &str| {
        let mut builder = Client::builder(url).allow_http(true);
        builder.config.network.environment =
            Environment::read(|name| (name == "https_proxy").then(|| "socks5://hunter2@127.0.0.1:1".to_owned()));
        builder.build()
    };
    let error = build("https://a.example").expect_err("it cannot be used");
    assert!(error.is_build() && error.message().contains("https_proxy") && !error.to_string().contains("hunter2"), "{error}");
    assert!(build("http://a.example").is_ok() && build("https://localhost:1").is_ok());
}
