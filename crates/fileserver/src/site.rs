use crate::{Fault, headers::cache_control, mime::content_type, path::file_path, request::Request, response::Response};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// How often a delayed answer looks whether the server is stopping.
const PATIENCE: Duration = Duration::from_millis(50);

/// A folder with an address, and the state the threads share.
#[derive(Debug)]
pub(crate) struct Site {
    root: PathBuf,
    prefix: String,
    faults: Mutex<Vec<Fault>>,
    requests: Mutex<Vec<String>>,
    stopped: AtomicBool,
}

/// A file as it goes over the wire.
struct Encoded {
    bytes: Vec<u8>,
    encoding: &'static str,
}

impl Site {
    pub(crate) fn new(root: &Path, prefix: &str, faults: Vec<Fault>) -> io::Result<Self> {
        Ok(Self {
            root: root.canonicalize()?,
            prefix: with_slashes(prefix),
            faults: Mutex::new(faults),
            requests: Mutex::default(),
            stopped: AtomicBool::new(false),
        })
    }

    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        lock(&self.requests).clone()
    }

    pub(crate) fn clear_requests(&self) {
        lock(&self.requests).clear();
    }

    pub(crate) fn set_faults(&self, faults: Vec<Fault>) {
        *lock(&self.faults) = faults;
    }

    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    pub(crate) fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// The answer to a request, after whatever delay a fault asks for.
    pub(crate) fn answer(&self, request: &Request) -> Response {
        lock(&self.requests).push(request.path.clone());
        if request.method != "GET" && request.method != "HEAD" {
            let mut response = Response::page(405, "Bara läsning", "Reading only.");
            response.set("Allow", "GET, HEAD");
            return response;
        }
        if format!("{}/", request.path) == self.prefix {
            return redirect(&self.prefix);
        }
        let Some(below) = request.path.strip_prefix(&self.prefix) else {
            return not_found();
        };
        let Some(path) = file_path(below) else {
            return Response::page(400, "Felaktig adress", "Malformed address.");
        };
        if self.is_folder(&path) {
            return redirect(&format!("{}/", request.path));
        }
        match self.fault_on(&path) {
            Some(fault) => self.faulty(&fault, &path, request),
            None => self.file(&path, request),
        }
    }

    /// The file as a good host would send it.
    fn file(&self, path: &str, request: &Request) -> Response {
        let Some(file) = self.encoded(path, &request.accept_encoding) else {
            return self.missing();
        };
        let tag = format!("\"{:016x}{}\"", hash(&file.bytes), file.encoding);
        let known = request.if_none_match.split(',').any(|known| known.trim().trim_start_matches("W/") == tag);
        let mut response = Response::new(if known { 304 } else { 200 });
        response.set("ETag", &tag);
        response.set("Vary", "Accept-Encoding");
        response.set("Cache-Control", cache_control(path));
        if !known {
            response.set("Content-Type", content_type(path));
            response.set("Content-Encoding", file.encoding);
            response.body = file.bytes;
        }
        response
    }

    fn faulty(&self, fault: &Fault, path: &str, request: &Request) -> Response {
        self.wait(fault.delay);
        let mut response = match (&fault.body, fault.status) {
            (None, None) => self.file(path, request),
            (body, status) => {
                let mut response = Response::new(status.unwrap_or(200));
                response.set("Content-Type", content_type(path));
                response.set("Cache-Control", "no-store");
                response.body = body.clone().unwrap_or_default();
                response
            }
        };
        for (name, value) in &fault.headers {
            response.set(name, value);
        }
        response.truncate = fault.truncate;
        response
    }

    /// The first fault about `path`, counted down.
    fn fault_on(&self, path: &str) -> Option<Fault> {
        let mut faults = lock(&self.faults);
        let fault = faults.iter_mut().find(|fault| fault.applies_to(path))?;
        if let Some(times) = &mut fault.times {
            *times -= 1;
        }
        Some(fault.clone())
    }

    fn wait(&self, delay: Duration) {
        let until = Instant::now() + delay;
        while !self.stopped() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            thread::sleep(left.min(PATIENCE));
        }
    }

    fn is_folder(&self, path: &str) -> bool {
        self.inside(path).is_some_and(|found| found.is_dir())
    }

    /// Where `path` is on disk; `None` when there is nothing, or a link leads out of the folder.
    fn inside(&self, path: &str) -> Option<PathBuf> {
        let found = self.root.join(path).canonicalize().ok()?;
        found.starts_with(&self.root).then_some(found)
    }

    fn encoded(&self, path: &str, accepted: &str) -> Option<Encoded> {
        let plain = fs::read(self.inside(path)?).ok()?;
        for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
            if accepts(accepted, encoding)
                && let Some(found) = self.inside(&format!("{path}.{ending}"))
                && let Ok(bytes) = fs::read(found)
            {
                return Some(Encoded { bytes, encoding });
            }
        }
        Some(Encoded { bytes: plain, encoding: "" })
    }

    fn missing(&self) -> Response {
        let mut response = not_found();
        if let Some(page) = self.inside("404.html").and_then(|found| fs::read(found).ok()) {
            response.body = page;
        }
        response
    }
}

fn not_found() -> Response {
    Response::page(404, "Sidan finns inte", "There is no such page.")
}

fn redirect(to: &str) -> Response {
    let mut response = Response::page(308, "Flyttad", "Moved.");
    // One slash at the start only: two would name another host.
    response.set("Location", &format!("/{}", to.trim_start_matches('/')));
    response
}

fn with_slashes(prefix: &str) -> String {
    match prefix.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

/// Whether an `Accept-Encoding` header allows `encoding`. A weight of zero means no.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|part| {
        let mut words = part.split(';').map(str::trim);
        let named = words.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let refused = words.any(|word| {
            word.strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok()).is_some_and(|weight| weight <= 0.0)
        });
        named && !refused
    })
}

/// FNV-1a: an entity tag needs to tell two contents apart, not to withstand anyone.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A thread that panicked while it held the lock leaves a list that is still a list.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighs_encodings() {
        for (header, expected) in [
            ("gzip, deflate, br", true),
            ("br;q=1.0, gzip", true),
            ("BR", true),
            ("gzip", false),
            ("br;q=0", false),
            ("br; q=0.000", false),
            ("", false),
        ] {
            assert_eq!(accepts(header, "br"), expected, "{header}");
        }
    }

    #[test]
    fn prefixes_get_their_slashes() {
        for (prefix, expected) in [("", "/"), ("/", "/"), ("a", "/a/"), ("/a/b/c", "/a/b/c/"), ("//a/", "/a/")] {
            assert_eq!(with_slashes(prefix), expected, "{prefix}");
        }
    }
}
