//! The built app, served from this machine with whatever faults a test wants.

use std::path::PathBuf;
use std::{env, fs};

use malbild_fileserver::{Fault, Options, Server};
use serde_json::Value;

/// The environment variable that names the folder with the built app.
pub const DIST_VARIABLE: &str = "MALBILD_DIST";

/// The plans that are published with the app.
pub const PLANS: [&str; 3] = ["gotene-2019", "bjurholm-2024", "exempelby-2024"];

/// The ids of all plans that are published with the app, in the order of their list.
pub fn plans() -> Vec<String> {
    let catalogue = parsed("plans/index.json");
    let plans = catalogue["plans"].as_array().into_iter().flatten();
    plans.map(|plan| plan["id"].as_str().expect("an id").to_owned()).collect()
}

/// The folder with the built app; none where nobody has said which.
pub fn dist() -> Option<PathBuf> {
    env::var_os(DIST_VARIABLE).filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// The file of the part that is fetched with the first view of one thing; its name holds a checksum.
pub fn views_file() -> String {
    part_file("views")
}

/// The file of a part of the app, as `src/parts.rs` calls it; its name holds a checksum.
pub fn part_file(part: &str) -> String {
    let files = dist().and_then(|dist| fs::read_dir(dist).ok()).into_iter().flatten();
    let mut names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let begin = format!("{part}-");
    names
        .find(|name| name.strip_prefix(&begin).is_some_and(|rest| rest.split('.').skip(1).eq(["wasm"])))
        .expect("`cargo xtask build` puts this into a part of its own")
}

/// A server of its own for one test. On a port of its own, so nothing that one test leaves in the browser's storage
/// or cache is seen by another.
pub struct Site {
    server: Server,
}

impl Site {
    /// Serves the app at the top of a host.
    pub fn start() -> Self {
        Self::under("/")
    }

    /// Serves the app below a folder of the address, such as `/a/b/c/`.
    pub fn under(prefix: &str) -> Self {
        Self::serve(prefix, Vec::new())
    }

    /// Serves the app at the top of a host that misbehaves from the start.
    pub fn with(faults: impl Into<Vec<Fault>>) -> Self {
        Self::serve("/", faults.into())
    }

    fn serve(prefix: &str, faults: Vec<Fault>) -> Self {
        let root = dist().unwrap_or_else(|| panic!("{DIST_VARIABLE} is not set"));
        let mut options = Options::new(&root);
        prefix.clone_into(&mut options.prefix);
        options.faults = faults;
        let server =
            Server::start(options).unwrap_or_else(|error| panic!("{} cannot be served: {error}", root.display()));
        Self { server }
    }

    /// The address of a file or query on the site: `""`, `"?plan=x"`, `"index.html"`.
    pub fn url(&self, rest: &str) -> String {
        format!("{}{rest}", self.server.url())
    }

    /// The scheme, host and port: what every request has to begin with.
    pub fn origin(&self) -> String {
        let url = self.server.url();
        url.split('/').take(3).collect::<Vec<_>>().join("/")
    }

    /// From the next request on, these faults and no others.
    pub fn misbehave(&self, faults: impl Into<Vec<Fault>>) {
        self.server.set_faults(faults.into());
    }

    /// From the next request on, no faults.
    pub fn mend(&self) {
        self.server.set_faults(Vec::new());
    }

    /// The paths asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        self.server.clear_requests();
    }

    /// A file of the built app.
    pub fn file(path: &str) -> Vec<u8> {
        let file = dist().unwrap_or_default().join(path);
        fs::read(&file).unwrap_or_else(|error| panic!("{} cannot be read: {error}", file.display()))
    }

    /// The list of plans, as its file holds it.
    pub fn catalogue() -> Value {
        parsed("plans/index.json")
    }

    /// A plan, as its file holds it.
    pub fn plan(id: &str) -> Value {
        parsed(&format!("plans/{id}.json"))
    }
}

fn parsed(path: &str) -> Value {
    serde_json::from_slice(&Site::file(path)).unwrap_or_else(|error| panic!("{path} is no JSON: {error}"))
}

/// A text of a plan in a language; the Swedish one where there is no other.
pub fn text_of<'v>(text: &'v Value, language: &str) -> &'v str {
    text.as_str().or_else(|| text[language].as_str()).or_else(|| text["sv"].as_str()).unwrap_or_default()
}
