//! A static file server for development and tests, never for production.
//!
//! It behaves like a well-configured static host (precompressed files, entity tags, the security headers the
//! app is meant to live under), and can be told to misbehave on chosen files, so that a test sees what a reader
//! sees on a bad day.
//!
//! ```
//! use malbild_fileserver::{Fault, Options, Server};
//!
//! let mut options = Options::new(std::env::temp_dir());
//! options.prefix = "/kommun/plan/".to_owned();
//! options.faults.push(Fault::on("*.wasm").status(404));
//! let server = Server::start(options)?;
//! assert!(server.url().ends_with("/kommun/plan/"));
//! assert!(server.requests().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! Not supported, because neither development nor the tests need it: TLS, HTTP/2, ranges, request bodies and
//! folder listings.

mod connection;
mod fault;
mod headers;
mod mime;
mod path;
mod request;
mod response;
mod server;
mod site;

pub use fault::Fault;
pub use headers::POLICY;
pub use server::{Options, Server};
