//! The command line.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use malbild_plan::Language;

/// What `--help` prints.
pub const HELP: &str = "\
malbild-publish: kontrollera planer innan de publiceras / check plans before they are published

  malbild-publish check FIL… [--json] [--language en]
      Säger allt som är fel i planer och i listan över planer (index.json), var det står och hur det rättas.
      Says everything that is wrong in plans and in the list of plans (index.json), where, and how to mend it.

  malbild-publish summary FIL [--json]
      Räknar vad en plan innehåller.
      Counts what a plan holds.

  malbild-publish readings FIL [--json]
      Säger hur varje indikator står sig mot sitt mål vid planens avläsningsdag, och med --json varför.
      Says how each indicator stands at the plan's reference date, and with --json why.

  malbild-publish diff FIL [FIL] [--json]
      Säger vad som skiljer sig mellan två utgåvor, eller mellan olika lydelser i en och samma plan.
      Says what differs between two editions, or between the wordings of one plan.

  malbild-publish schema [plan|catalogue|site]
      Skriver ut JSON-schemat för en plan, för listan över planer eller för site.json.
      Prints the JSON Schema of a plan, of the list of plans or of site.json.

  malbild-publish findings
      Skriver ut en sida om allt som kan vara fel, med exempel: docs/findings.md.
      Prints a page of all that can be wrong, with examples: docs/findings.md.

  --json            svar för program / an answer for programs
  --language sv|en  språk för check / language of check
  --help, --version

Slutkod: 0 inga fel (varningar kan finnas), 1 fel i en fil, 2 fel i kommandot.
Exit code: 0 no errors (there may be warnings), 1 an error in a file, 2 an error in the command.
";

/// What is to be done.
#[derive(Debug, PartialEq)]
pub enum Command {
    /// Say how the tool is used.
    Help,
    /// Say which version it is.
    Version,
    /// Check files.
    Check {
        /// The files, at least one.
        files: Vec<PathBuf>,
        /// For programs.
        json: bool,
        /// The language for people.
        language: Language,
    },
    /// Count what a plan holds.
    Summary {
        /// The plan.
        file: PathBuf,
        /// For programs.
        json: bool,
    },
    /// Say how the indicators of a plan stand.
    Readings {
        /// The plan.
        file: PathBuf,
        /// For programs.
        json: bool,
    },
    /// Say what differs between two plans, or between the wordings of one.
    Diff {
        /// The earlier plan, or the only one.
        before: PathBuf,
        /// The later plan.
        after: Option<PathBuf>,
        /// For programs.
        json: bool,
    },
    /// Print a page of all that can be wrong.
    Findings,
    /// Print a schema.
    Schema(Schema),
}

/// Which schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Schema {
    /// Of a plan.
    Plan,
    /// Of a catalogue.
    Catalogue,
    /// Of what the publisher says of the site.
    Site,
}

/// Why a command line makes no sense, in Swedish and in English.
#[derive(Debug, PartialEq)]
pub struct Usage {
    sv: String,
    en: String,
}

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.sv)?;
        writeln!(f, "                 {}", self.en)?;
        f.write_str("malbild-publish --help visar hur den används. / shows how it is used.")
    }
}

fn usage<T>(sv: impl Into<String>, en: impl Into<String>) -> Result<T, Usage> {
    Err(Usage { sv: sv.into(), en: en.into() })
}

/// The options given, and everything else in order.
#[derive(Default)]
struct Given {
    json: bool,
    language: Option<Language>,
    rest: Vec<OsString>,
}

impl Command {
    /// Reads the arguments after the tool's own name.
    pub fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, Usage> {
        let Some(name) = arguments.next() else {
            return usage(
                "Ange vad som ska göras: check, summary, readings, diff, findings eller schema.",
                "Say what to do: check, summary, readings, diff, findings or schema.",
            );
        };
        let name = name.to_string_lossy().into_owned();
        match name.as_str() {
            "--help" | "-h" | "help" => return Ok(Self::Help),
            "--version" | "-V" => return Ok(Self::Version),
            "check" | "summary" | "readings" | "diff" | "findings" | "schema" => {}
            _ => {
                return usage(
                    format!("”{name}” finns inte. Välj check, summary, readings, diff, findings eller schema."),
                    format!("There is no “{name}”. Choose check, summary, readings, diff, findings or schema."),
                );
            }
        }
        let Some(Given { json, language, rest }) = options(arguments)? else { return Ok(Self::Help) };
        if language.is_some() && name != "check" {
            return usage(
                format!("--language hör inte till {name}."),
                format!("--language does not belong to {name}."),
            );
        }
        match name.as_str() {
            "check" if rest.is_empty() => {
                usage("Ange minst en fil: malbild-publish check FIL…", "Name at least one file.")
            }
            "check" => Ok(Self::Check {
                files: rest.into_iter().map(PathBuf::from).collect(),
                json,
                language: language.unwrap_or_default(),
            }),
            "summary" => match <[OsString; 1]>::try_from(rest) {
                Ok([file]) => Ok(Self::Summary { file: file.into(), json }),
                Err(_) => usage("Ange en fil: malbild-publish summary FIL", "Name one file."),
            },
            "readings" => match <[OsString; 1]>::try_from(rest) {
                Ok([file]) => Ok(Self::Readings { file: file.into(), json }),
                Err(_) => usage("Ange en fil: malbild-publish readings FIL", "Name one file."),
            },
            "diff" => {
                let mut files = rest.into_iter().map(PathBuf::from);
                match (files.next(), files.next(), files.next()) {
                    (Some(before), after, None) => Ok(Self::Diff { before, after, json }),
                    _ => usage("Ange en eller två filer: malbild-publish diff FÖRE EFTER", "Name one file or two."),
                }
            }
            "findings" if json || !rest.is_empty() => {
                usage("findings tar inga val och inga filer.", "findings takes no options and no files.")
            }
            "findings" => Ok(Self::Findings),
            _ if json => usage("--json hör inte till schema: ett schema är alltid JSON.", "A schema is always JSON."),
            _ => schema(&rest).map(Self::Schema),
        }
    }
}

/// Sorts options from the rest; none where help is asked for.
fn options(mut arguments: impl Iterator<Item = OsString>) -> Result<Option<Given>, Usage> {
    let mut given = Given::default();
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy().into_owned();
        match text.as_str() {
            "--help" | "-h" => return Ok(None),
            "--json" => given.json = true,
            "--language" => {
                let code = arguments.next().map(|code| code.to_string_lossy().into_owned());
                given.language = Some(language(&code.unwrap_or_default())?);
            }
            "--" => given.rest.extend(arguments.by_ref()),
            _ => match text.strip_prefix("--language=") {
                Some(code) => given.language = Some(language(code)?),
                None if text.starts_with('-') && text.len() > 1 => {
                    return usage(format!("Valet {text} finns inte."), format!("There is no option {text}."));
                }
                None => given.rest.push(argument),
            },
        }
    }
    Ok(Some(given))
}

fn language(code: &str) -> Result<Language, Usage> {
    code.parse().or_else(|()| usage("Språket är sv eller en: --language en", "The language is sv or en: --language en"))
}

fn schema(rest: &[OsString]) -> Result<Schema, Usage> {
    match rest {
        [] => Ok(Schema::Plan),
        [which] if which == "plan" => Ok(Schema::Plan),
        [which] if which == "catalogue" => Ok(Schema::Catalogue),
        [which] if which == "site" => Ok(Schema::Site),
        _ => usage("Schemat är plan, catalogue eller site.", "The schema is plan, catalogue or site."),
    }
}
