use crate::{Fault, connection, site::Site};
use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::Arc,
    thread::{self, JoinHandle},
};

/// What to serve, where, and what shall go wrong.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder whose files are served.
    pub root: PathBuf,
    /// The address path the folder appears under, such as `/` or `/a/b/c/`. Missing slashes at the ends are added.
    pub prefix: String,
    /// The port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// Answers that differ from what is on disk.
    pub faults: Vec<Fault>,
}

impl Options {
    /// Serves `root` at the top of any free port, without faults.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), prefix: "/".to_owned(), port: 0, faults: Vec::new() }
    }
}

/// A running server. Dropping it stops it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts serving in threads of its own.
    ///
    /// # Errors
    /// When the root folder cannot be found, or the port cannot be had
    /// ([`io::ErrorKind::AddrInUse`] when something else has it).
    pub fn start(options: Options) -> io::Result<Self> {
        let site = Arc::new(Site::new(&options.root, &options.prefix, options.faults)?);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        let address = listener.local_addr()?;
        let shared = Arc::clone(&site);
        let accepting = thread::spawn(move || accept(&listener, &shared));
        Ok(Self { address, site, accepting: Some(accepting) })
    }

    /// The address of the start page, with the prefix and a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.site.prefix())
    }

    /// The paths asked for so far, in order, percent-encoded as they came and without the query.
    pub fn requests(&self) -> Vec<String> {
        self.site.requests()
    }

    /// Forgets the requests seen so far.
    pub fn clear_requests(&self) {
        self.site.clear_requests();
    }

    /// Replaces the faults from the next request on.
    pub fn set_faults(&self, faults: Vec<Fault>) {
        self.site.set_faults(faults);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.site.stop();
        // The accepting thread sleeps until somebody calls, so call.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            drop(accepting.join());
        }
    }
}

fn accept(listener: &TcpListener, site: &Arc<Site>) {
    for stream in listener.incoming() {
        if site.stopped() {
            return;
        }
        if let Ok(stream) = stream {
            let site = Arc::clone(site);
            // A connection that breaks concerns nobody but its own thread.
            thread::spawn(move || connection::serve(stream, &site));
        }
    }
}
