//! gRPC server reflection: the files that a server's services are declared in.
//!
//! Each question is a call of its own with one message each way, so that a plain HTTP/2 client suffices.

use std::collections::{BTreeMap, BTreeSet};

use prost::Message as _;
use prost_types::FileDescriptorProto;
use reqwest::Url;

use super::address::{below, shown};
use super::graphql::sentence;
use super::http::{Answer, Http};
use super::messages::{Question, Request, Response, Told};
use crate::diagnostic::Diagnostic;

type Asked<T> = std::result::Result<T, Diagnostic>;

/// The service, newest first.
const VERSIONS: [&str; 2] = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"];
/// A server that does not know the service says so with this status.
const UNIMPLEMENTED: i32 = 12;
/// More files than any server has, and few enough to end.
const MOST_FILES: usize = 1000;

/// An encoded `FileDescriptorSet` with the files of all of a server's own services and what they import.
pub(super) async fn descriptors(http: &Http, url: &Url) -> Asked<Vec<u8>> {
    let mut versions = VERSIONS.iter();
    let (reflection, services) = loop {
        let Some(version) = versions.next() else {
            return Err(off(url, &format!("status {UNIMPLEMENTED} UNIMPLEMENTED")));
        };
        let reflection = Reflection { http, base: url, url: below(url, &format!("{version}/ServerReflectionInfo")) };
        match reflection.ask(Question::ListServices(String::new())).await? {
            Ok(Told::Services(list)) => break (reflection, list.services),
            Err(Refusal { code: UNIMPLEMENTED, .. }) => {}
            Err(refusal) => return Err(off(url, &refusal.to_string())),
            Ok(_) => return Err(strange(url, "it answers another question than the one for its services")),
        }
    };
    let is_own = |name: &str| !name.starts_with("grpc.");
    let mut files = Files { reflection, bytes: BTreeMap::new(), size: 0 };
    for service in services.iter().filter(|service| is_own(&service.name)) {
        files.add(Question::FileContainingSymbol(service.name.clone())).await?;
    }
    files.complete().await
}

struct Files<'a> {
    reflection: Reflection<'a>,
    bytes: BTreeMap<String, (Vec<u8>, Vec<String>)>,
    size: usize,
}

impl Files<'_> {
    async fn add(&mut self, question: Question) -> Asked<()> {
        let base = self.reflection.base;
        let told = self.reflection.ask(question).await?.map_err(|refusal| off(base, &refusal.to_string()))?;
        let Told::Files(told) = told else { return Err(strange(base, "it answers another question than the one for a file")) };
        for bytes in told.files {
            let file = FileDescriptorProto::decode(bytes.as_slice())
                .map_err(|error| strange(base, &format!("one of its files is no descriptor ({error})")))?;
            self.size += bytes.len();
            self.bytes.insert(file.name().to_owned(), (bytes, file.dependency));
        }
        if self.bytes.len() > MOST_FILES || self.size > self.reflection.http.limit() {
            return Err(Diagnostic::new("AZ703", format!("{} has more files than can be an API", shown(base)))
                .help("see whether the URL is that of an Authorizer server"));
        }
        Ok(())
    }

    /// Asks for imports until none is missing.
    async fn complete(mut self) -> Asked<Vec<u8>> {
        loop {
            let imports: BTreeSet<&String> = self.bytes.values().flat_map(|(_, imports)| imports).collect();
            let Some(missing) = imports.into_iter().find(|name| !self.bytes.contains_key(*name)).cloned() else { break };
            self.add(Question::FileByFilename(missing.clone())).await?;
            if !self.bytes.contains_key(&missing) {
                return Err(strange(
                    self.reflection.base,
                    &format!("it does not tell `{}`, which others import", sentence(&missing)),
                ));
            }
        }
        let mut set = Vec::with_capacity(self.size);
        for (bytes, _) in self.bytes.values() {
            prost::encoding::bytes::encode(1, bytes, &mut set);
        }
        Ok(set)
    }
}

/// One version of the service.
struct Reflection<'a> {
    http: &'a Http,
    base: &'a Url,
    url: Url,
}

/// The server's own refusal: a status and its words.
struct Refusal {
    code: i32,
    message: String,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "status {} ({})", self.code, sentence(&self.message))
    }
}

impl Reflection<'_> {
    async fn ask(&self, question: Question) -> Asked<std::result::Result<Told, Refusal>> {
        let message = Request { question: Some(question) }.encode_to_vec();
        let headers = [("content-type", "application/grpc".to_owned()), ("te", "trailers".to_owned())];
        let answer = self.http.post(&self.url, &headers, framed(&message)).await?;
        if let Some(refusal) = refusal(&answer) {
            return Ok(Err(refusal));
        }
        let response = unframed(&answer.body).and_then(|message| Response::decode(message).ok()).and_then(|answer| answer.told);
        match response {
            Some(Told::Failure(failure)) => Ok(Err(Refusal { code: failure.code, message: failure.message })),
            Some(told) => Ok(Ok(told)),
            None => Err(strange(self.base, "what it answers is no message of gRPC reflection")),
        }
    }
}

/// A status other than OK, wherever it stands: in the headers when there is no body, else after it.
fn refusal(answer: &Answer) -> Option<Refusal> {
    let of = |name: &str| answer.trailers.get(name).or(answer.headers.get(name)).and_then(|value| value.to_str().ok());
    let code = of("grpc-status").and_then(|code| code.parse().ok());
    let message = of("grpc-message").unwrap_or_default().to_owned();
    match (code, answer.status) {
        (Some(0), _) | (None, 200) => None,
        (Some(code), _) => Some(Refusal { code, message }),
        // What is no gRPC server at all answers in HTTP's terms.
        (None, 404) => Some(Refusal { code: UNIMPLEMENTED, message: "HTTP status 404".to_owned() }),
        (None, status) => Some(Refusal { code: 2, message: format!("HTTP status {status}") }),
    }
}

fn framed(message: &[u8]) -> Vec<u8> {
    let length = u32::try_from(message.len()).unwrap_or(u32::MAX);
    [&[0][..], &length.to_be_bytes(), message].concat()
}

/// The first message of a body, when it is whole and not compressed.
fn unframed(body: &[u8]) -> Option<&[u8]> {
    let (flag, rest) = body.split_first()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    (*flag == 0).then(|| rest.get(..usize::try_from(u32::from_be_bytes(*length)).ok()?)).flatten()
}

fn off(url: &Url, why: &str) -> Diagnostic {
    Diagnostic::new("AZ704", format!("{} does not tell its .proto files: {why}", shown(url))).help(
        "the server must run with --enable-grpc-reflection (its default), and --grpc-url must lead to its --grpc-port; --only takes the other inputs alone",
    )
}

fn strange(url: &Url, why: &str) -> Diagnostic {
    Diagnostic::new("AZ704", format!("{} does not speak gRPC reflection: {why}", shown(url)))
        .help("see whether --grpc-url leads to the gRPC port of an Authorizer server")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_uncompressed_messages_are_read() {
        assert_eq!(unframed(&framed(b"abc")), Some(&b"abc"[..]));
        for body in [&b""[..], b"\0\0\0", b"\0\0\0\0\x05abc", b"\x01\0\0\0\x01a", b"\0\xff\xff\xff\xffabc"] {
            assert_eq!(unframed(body), None);
        }
    }
}
