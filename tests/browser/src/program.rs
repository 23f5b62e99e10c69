//! The programs that drive browsers.

use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use crate::engine::Engine;

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A driver, running.
pub(crate) struct Program {
    child: Child,
    /// What `WebKit` draws on, where there is no screen.
    screen: Option<Child>,
    /// Where it listens.
    pub(crate) url: String,
}

impl Program {
    /// Starts the driver of an engine.
    pub(crate) fn start(engine: Engine) -> Self {
        match engine {
            Engine::Chromium => Self::chromium(),
            Engine::Firefox => Self::on_a_port(&mut Command::new("geckodriver"), "geckodriver", None),
            Engine::WebKit => {
                let (screen, display) = screen().unzip();
                let mut driver = Command::new("WebKitWebDriver");
                if let Some(display) = display {
                    driver.env("DISPLAY", display);
                }
                // Containers often are root's, and that sandbox cannot be had there.
                driver.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                Self::on_a_port(&mut driver, "WebKitWebDriver", screen)
            }
        }
    }

    fn chromium() -> Self {
        let mut child = spawned(Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()), "chromedriver");
        let mut lines = BufReader::new(child.stdout.take().expect("its output was asked for")).lines();
        // "ChromeDriver was started successfully on port 12345."
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let port = line.split_once("on port ")?.1.trim_end_matches('.').parse::<u16>().ok()?;
            line.contains("successfully").then_some(port)
        });
        let Some(port) = port else {
            drop(child.kill());
            panic!("chromedriver did not say which port it listens on");
        };
        // Read on, or the driver waits for a reader.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { child, screen: None, url: format!("http://127.0.0.1:{port}") }
    }

    /// A driver that has to be told its port: one that nobody listens on.
    fn on_a_port(command: &mut Command, name: &str, screen: Option<Child>) -> Self {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let port = free.expect("a port on this machine").port();
        let child = spawned(command.arg(format!("--port={port}")).stdout(Stdio::null()), name);
        let program = Self { child, screen, url: format!("http://127.0.0.1:{port}") };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(begun.elapsed() < PATIENCE, "{name} does not listen");
            thread::sleep(Duration::from_millis(20));
        }
        program
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        for child in [Some(&mut self.child), self.screen.as_mut()].into_iter().flatten() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

fn spawned(command: &mut Command, name: &str) -> Child {
    command.stderr(Stdio::null()).spawn().unwrap_or_else(|error| match error.kind() {
        ErrorKind::NotFound => panic!("{name} is not on PATH: CONTRIBUTING.md tells what the browser tests need"),
        _ => panic!("{name} cannot be started: {error}"),
    })
}

/// A screen that nobody sees, and its name; none where there is a screen.
fn screen() -> Option<(Child, String)> {
    if env::var_os("DISPLAY").is_some() {
        return None;
    }
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]).stdout(Stdio::piped());
    let mut child = spawned(&mut command, "Xvfb");
    // It says its number when it is ready.
    let mut number = String::new();
    let mut output = child.stdout.take().expect("its output was asked for");
    let mut byte = [0];
    while output.read_exact(&mut byte).is_ok() && byte[0] != b'\n' {
        number.push(char::from(byte[0]));
    }
    Some((child, format!(":{number}")))
}
