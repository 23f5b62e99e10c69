//! `malbild-publish`, the publisher's tool: checks plan files, counts what they hold, reads how
//! their indicators stand, writes the schema.
//!
//! Exit codes: 0 when all is well (warnings too), 1 when something is wrong in a file, 2 when the command itself
//! is wrong.

mod args;
mod check;
mod diff;
mod file_problem;
mod finding;
mod findings;
mod place;
mod readings;
mod report;
mod summary;

use std::io::{self, Write};
use std::process::ExitCode;

use args::{Command, HELP, Schema};

fn main() -> ExitCode {
    let command = match Command::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(usage) => {
            eprintln!("malbild-publish: {usage}");
            return ExitCode::from(2);
        }
    };
    let stdout = &mut io::stdout().lock();
    match run(command, stdout).and_then(|code| stdout.flush().map(|()| code)) {
        Ok(code) => code,
        // The reader has seen enough, as in `malbild-publish check … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("malbild-publish: Det gick inte att skriva ut svaret. / Could not write the answer. ({error})");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, out: &mut impl Write) -> io::Result<ExitCode> {
    match command {
        Command::Help => {
            out.write_all(HELP.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Version => {
            writeln!(out, "malbild-publish {}", env!("CARGO_PKG_VERSION"))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check { files, json, language } => {
            let findings: Vec<_> = files.iter().flat_map(|file| check::check(file)).collect();
            if json {
                report::json(&findings, out)?;
            } else {
                report::text(&findings, files.len(), language, out)?;
            }
            let wrong = findings.iter().any(finding::FileFinding::is_error);
            Ok(if wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS })
        }
        Command::Summary { file, json } => summary::run(&file, json, out),
        Command::Readings { file, json } => readings::run(&file, json, out),
        Command::Diff { before, after, json } => diff::run(&before, after.as_deref(), json, out),
        Command::Findings => {
            findings::run(out)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Schema(which) => {
            let schema = match which {
                Schema::Plan => malbild_plan::schema::plan_schema(),
                Schema::Catalogue => malbild_plan::schema::catalogue_schema(),
                Schema::Site => malbild_plan::schema::site_schema(),
            };
            serde_json::to_writer_pretty(&mut *out, &schema)?;
            writeln!(out)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
