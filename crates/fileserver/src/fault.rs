use std::time::Duration;

/// One file answered in another way than a good host would.
///
/// What is not set stays as it would have been.
#[derive(Debug, Clone, Default)]
pub struct Fault {
    pub(crate) path: String,
    pub(crate) status: Option<u16>,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) delay: Duration,
    pub(crate) truncate: Option<usize>,
    pub(crate) times: Option<usize>,
}

impl Fault {
    /// A fault on the file at `path`, counted from the served folder (`plans/index.json`; the start page is
    /// `index.html`). A leading `*` stands for anything, for names with a hash in them: `*.wasm`.
    pub fn on(path: impl Into<String>) -> Self {
        Self { path: path.into(), ..Self::default() }
    }

    /// Answers with this status. The body becomes empty unless [`Fault::body`] gives one.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Answers with these bytes, uncompressed.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Answers with this content type.
    #[must_use]
    pub fn content_type(self, value: &str) -> Self {
        self.header("Content-Type", value)
    }

    /// Sets a header, in place of the one with the same name. An empty value removes it.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Waits before the first byte of the answer.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Promises the whole file, sends this many bytes of it, and hangs up.
    #[must_use]
    pub fn truncate(mut self, bytes: usize) -> Self {
        self.truncate = Some(bytes);
        self
    }

    /// Happens this many times, then never again. Without it: every time.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Whether this fault is about the file at `path`, and has not been used up.
    pub(crate) fn applies_to(&self, path: &str) -> bool {
        let same = match self.path.strip_prefix('*') {
            Some(end) => path.ends_with(end),
            None => path == self.path,
        };
        same && self.times != Some(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applies_to_the_path_or_its_end() {
        for (pattern, path, expected) in [
            ("a.json", "a.json", true),
            ("a.json", "plans/a.json", false),
            ("*.wasm", "app-1f_bg.wasm", true),
            ("*.wasm", "app.js", false),
            ("*", "anything", true),
        ] {
            assert_eq!(Fault::on(pattern).applies_to(path), expected, "{pattern} on {path}");
        }
    }

    #[test]
    fn is_used_up() {
        assert!(Fault::on("a").times(1).applies_to("a"));
        assert!(!Fault::on("a").times(0).applies_to("a"));
    }
}
