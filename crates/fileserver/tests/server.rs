//! The server as a browser meets it: over a socket.

use malbild_fileserver::{Fault, Options, Server};
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    time::{Duration, Instant},
};

/// A folder with a small site in it, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("fileserver-{}-{name}", std::process::id()));
        fs::create_dir_all(path.join("plans")).expect("a folder");
        for (file, content) in [
            ("index.html", "<h1>Hej</h1>"),
            ("app-0123456789abcdef_bg.wasm", "\0asm and more"),
            ("boot.js", "plain"),
            ("boot.js.br", "brotli"),
            ("boot.js.gz", "gzip"),
            ("plans/å b.json", "{}"),
        ] {
            fs::write(path.join(file), content).expect("a file");
        }
        Self(path)
    }

    fn serve(&self, prefix: &str, faults: Vec<Fault>) -> Server {
        let mut options = Options::new(&self.0);
        prefix.clone_into(&mut options.prefix);
        options.faults = faults;
        Server::start(options).expect("a server")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Sends `request` as it is and returns everything that comes back.
fn raw(server: &Server, request: &str) -> String {
    let url = server.url();
    let host = url.split('/').nth(2).expect("a host");
    let mut stream = TcpStream::connect(host).expect("a connection");
    stream.write_all(request.as_bytes()).expect("to send");
    let mut answer = Vec::new();
    // Whatever came before the other side hung up is the answer.
    drop(stream.read_to_end(&mut answer));
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(server: &Server, path: &str, headers: &str) -> String {
    raw(server, &format!("GET {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n"))
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    answer.lines().take_while(|line| !line.is_empty()).find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

#[test]
fn answers_with_the_right_status() {
    let folder = Folder::new("status");
    let server = folder.serve("/", Vec::new());
    for (request, status) in [
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "200"),
        ("GET /?x=1 HTTP/1.0\r\n\r\n", "200"),
        ("GET /plans/%C3%A5%20b.json HTTP/1.0\r\n\r\n", "200"),
        ("GET /plans HTTP/1.0\r\n\r\n", "308"),
        ("GET /plans/ HTTP/1.0\r\n\r\n", "404"),
        ("GET /nothing HTTP/1.0\r\n\r\n", "404"),
        ("GET /../Cargo.toml HTTP/1.0\r\n\r\n", "400"),
        ("GET /%2e%2e/Cargo.toml HTTP/1.0\r\n\r\n", "400"),
        ("GET /%zz HTTP/1.0\r\n\r\n", "400"),
        ("GET http://other/ HTTP/1.1\r\n\r\n", "400"),
        ("nonsense\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nbroken\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", "405"),
    ] {
        let answer = raw(&server, request);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{request:?} gave {answer}");
        assert!(header(&answer, "Content-Security-Policy").is_some());
        assert_eq!(header(&answer, "X-Content-Type-Options"), Some("nosniff"));
    }
    let long = get(&server, &format!("/{}", "a".repeat(70_000)), "");
    assert!(long.is_empty() || long.starts_with("HTTP/1.1 414 "));
}

#[cfg(unix)]
#[test]
fn does_not_follow_links_out_of_the_folder() {
    let folder = Folder::new("links");
    let secret = Folder::new("secret");
    let link = folder.0.join("way-out");
    std::os::unix::fs::symlink(secret.0.join("boot.js"), link).expect("a link");
    let server = folder.serve("/", Vec::new());
    assert!(get(&server, "/way-out", "").starts_with("HTTP/1.1 404 "));
}

#[test]
fn head_has_the_headers_and_no_body() {
    let folder = Folder::new("head");
    let server = folder.serve("/", Vec::new());
    let answer = raw(&server, "HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert_eq!(header(&answer, "Content-Length"), Some("12"));
    assert_eq!(body(&answer), "");
}

#[test]
fn sends_the_smallest_encoding_the_browser_takes() {
    let folder = Folder::new("encoding");
    let server = folder.serve("/", Vec::new());
    for (accepted, encoding, expected) in [
        ("Accept-Encoding: gzip, br\r\n", Some("br"), "brotli"),
        ("Accept-Encoding: gzip\r\n", Some("gzip"), "gzip"),
        ("", None, "plain"),
    ] {
        let answer = get(&server, "/boot.js", accepted);
        assert_eq!(header(&answer, "Content-Encoding"), encoding);
        assert_eq!(body(&answer), expected);
        assert_eq!(header(&answer, "Content-Type"), Some("text/javascript; charset=utf-8"));
    }
}

#[test]
fn an_unchanged_file_is_not_sent_again() {
    let folder = Folder::new("etag");
    let server = folder.serve("/", Vec::new());
    let first = get(&server, "/", "");
    let tag = header(&first, "ETag").expect("a tag");
    assert_eq!(header(&first, "Cache-Control"), Some("no-cache"));
    let second = get(&server, "/", &format!("If-None-Match: \"x\", W/{tag}\r\n"));
    assert!(second.starts_with("HTTP/1.1 304 "));
    assert_eq!(body(&second), "");
    let hashed = get(&server, "/app-0123456789abcdef_bg.wasm", "");
    assert!(header(&hashed, "Cache-Control").is_some_and(|value| value.ends_with("immutable")));
    assert_eq!(header(&hashed, "Content-Type"), Some("application/wasm"));
}

#[test]
fn serves_below_a_folder() {
    let folder = Folder::new("prefix");
    let server = folder.serve("a/b/c", Vec::new());
    assert!(server.url().ends_with("/a/b/c/"));
    assert_eq!(body(&get(&server, "/a/b/c/", "")), "<h1>Hej</h1>");
    let bare = get(&server, "/a/b/c", "");
    assert_eq!(header(&bare, "Location"), Some("/a/b/c/"));
    assert!(get(&server, "/", "").starts_with("HTTP/1.1 404 "));
    assert_eq!(server.requests(), ["/a/b/c/", "/a/b/c", "/"]);
    server.clear_requests();
    assert!(server.requests().is_empty());
}

#[test]
fn misbehaves_when_told_to() {
    let folder = Folder::new("faults");
    let server = folder.serve(
        "/",
        vec![
            Fault::on("*.wasm").truncate(4).content_type("text/plain"),
            Fault::on("index.html").times(1).status(503).header("Retry-After", "1"),
            Fault::on("boot.js").body("other").header("Content-Security-Policy", "").delay(Duration::from_millis(80)),
        ],
    );
    let cut = get(&server, "/app-0123456789abcdef_bg.wasm", "");
    assert_eq!(header(&cut, "Content-Length"), Some("13"));
    assert_eq!(header(&cut, "Content-Type"), Some("text/plain"));
    assert_eq!(body(&cut), "\0asm");

    let busy = get(&server, "/", "");
    assert!(busy.starts_with("HTTP/1.1 503 "));
    assert_eq!(header(&busy, "Retry-After"), Some("1"));
    assert!(get(&server, "/", "").starts_with("HTTP/1.1 200 "));

    let before = Instant::now();
    let replaced = get(&server, "/boot.js", "Accept-Encoding: br\r\n");
    assert!(before.elapsed() >= Duration::from_millis(80));
    assert_eq!(body(&replaced), "other");
    assert_eq!(header(&replaced, "Content-Security-Policy"), None);

    server.set_faults(Vec::new());
    assert_eq!(body(&get(&server, "/boot.js", "")), "plain");
}

#[test]
fn two_requests_share_a_connection() {
    let folder = Folder::new("keep-alive");
    let server = folder.serve("/", Vec::new());
    let answers = raw(&server, "GET /boot.js HTTP/1.1\r\n\r\nGET /boot.js HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert_eq!(answers.matches("HTTP/1.1 200 ").count(), 2);
}

#[test]
fn a_taken_port_and_a_missing_folder_are_errors() {
    let folder = Folder::new("taken");
    let server = folder.serve("/", Vec::new());
    let mut options = Options::new(&folder.0);
    options.port =
        server.url().rsplit(':').next().and_then(|end| end.trim_end_matches('/').parse().ok()).expect("a port");
    let error = Server::start(options).expect_err("the port is taken");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
    assert!(Server::start(Options::new(folder.0.join("missing"))).is_err());
}

#[test]
fn stops_when_dropped() {
    let folder = Folder::new("stops");
    let server = folder.serve("/", Vec::new());
    let url = server.url();
    let host = url.split('/').nth(2).expect("a host");
    drop(server);
    assert!(TcpStream::connect(host).is_err());
}
