//! The project's own automation, the same on a developer's machine and in CI: `cargo xtask help`.

mod bench;
mod budget;
mod build;
mod command;
mod compress;
mod fingerprint;
mod names;
mod parts;
mod process;
mod project;
mod serve;
mod steps;
mod test;
mod tools;
mod trouble;

use command::{Command, HELP};
use std::{env, process::ExitCode};
use trouble::Outcome;

fn main() -> ExitCode {
    if let Some(code) = parts::as_bindgen() {
        return code;
    }
    match Command::parse(env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome {
    match command {
        Command::Help => {
            println!("{HELP}");
            Ok(())
        }
        Command::Serve { port, folder } => serve::serve(port, folder),
        Command::Build => build::build(),
        Command::Budget => budget::budget(),
        Command::Test { browser: Some(engine), .. } => test::elsewhere(engine),
        Command::Test { native, browser: None } => test::test(native),
        Command::Ci => test::ci(),
        Command::Bench(bench) => bench::bench(bench),
    }
}
