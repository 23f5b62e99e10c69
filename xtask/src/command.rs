use crate::tools::engine::Engine;
use crate::trouble::{Outcome, Trouble};
use std::path::PathBuf;

pub(crate) const HELP: &str = "\
cargo xtask serve [--port N] [--dir FOLDER]  build what changed and show it on http://127.0.0.1:8080/
cargo xtask build                            dist/, ready for any static host
cargo xtask budget                           the weight of a first view; fails when over budget
cargo xtask test [--native]                  format, lint, tests, app, browser tests (--native: no browser)
cargo xtask test --browser firefox|webkit    the app, and the browser tests in another browser than Chromium
cargo xtask ci                               test and budget, as CI runs them
cargo xtask bench readings|search|page       how long things take; page: in a browser

Tools that are missing are installed below ~/.cache/malbild (or $MALBILD_CACHE).";

const DEFAULT_PORT: u16 = 8080;

/// What a person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve {
        port: u16,
        /// Serve this folder as it is; without it, build and serve `dist/`.
        folder: Option<PathBuf>,
    },
    Build,
    Budget,
    Test {
        native: bool,
        /// The browser tests alone, in this engine.
        browser: Option<Engine>,
    },
    Ci,
    Bench(Bench),
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bench {
    Readings,
    Search,
    Page,
}

impl Command {
    /// Reads the words after `cargo xtask`.
    pub(crate) fn parse(words: impl IntoIterator<Item = String>) -> Outcome<Self> {
        let mut words = words.into_iter();
        let mut command = match words.next().as_deref() {
            None | Some("help" | "--help" | "-h") => Self::Help,
            Some("serve") => Self::Serve { port: DEFAULT_PORT, folder: None },
            Some("build") => Self::Build,
            Some("budget") => Self::Budget,
            Some("test") => Self::Test { native: false, browser: None },
            Some("ci") => Self::Ci,
            Some("bench") => Self::Bench(match words.next().as_deref() {
                Some("readings") => Bench::Readings,
                Some("search") => Bench::Search,
                Some("page") => Bench::Page,
                other => return Err(unknown(other.unwrap_or("bench without what is measured"))),
            }),
            Some(other) => return Err(unknown(other)),
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| Trouble::new(format!("{word} needs a value after it.")));
            match (&mut command, word.as_str()) {
                (Self::Serve { port, .. }, "--port") => {
                    let text = value()?;
                    *port = text
                        .parse()
                        .map_err(|_| Trouble::new(format!("{text} is not a port: say a number from 0 to 65535.")))?;
                }
                (Self::Serve { folder, .. }, "--dir") => *folder = Some(value()?.into()),
                (Self::Test { native, .. }, "--native") => *native = true,
                (Self::Test { browser, .. }, "--browser") => *browser = Some(Engine::of_name(&value()?)?),
                _ => return Err(unknown(&word)),
            }
        }
        Ok(command)
    }
}

fn unknown(word: &str) -> Trouble {
    Trouble::new(format!("there is no {word} here. This is what there is:\n\n{HELP}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Outcome<Command> {
        Command::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn reads_commands() {
        for (line, expected) in [
            ("", Command::Help),
            ("--help", Command::Help),
            ("build", Command::Build),
            ("budget", Command::Budget),
            ("ci", Command::Ci),
            ("test", Command::Test { native: false, browser: None }),
            ("test --native", Command::Test { native: true, browser: None }),
            ("test --browser webkit", Command::Test { native: false, browser: Some(Engine::WebKit) }),
            ("serve", Command::Serve { port: 8080, folder: None }),
            ("bench page", Command::Bench(Bench::Page)),
            ("serve --dir x --port 0", Command::Serve { port: 0, folder: Some("x".into()) }),
        ] {
            assert_eq!(parse(line), Ok(expected), "{line}");
        }
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for line in
            ["bulid", "build --native", "serve --port", "serve --port x", "serve --port 70000", "test native", "bench"]
        {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
