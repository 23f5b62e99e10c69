//! What the tests share.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use malbild_plan::export::Form;
use malbild_plan::model::Indicator;
use malbild_plan::table::ValueTable;
use malbild_plan::{Indexed, Language, read};

/// Both forms of CSV.
pub const FORMS: [Form; 2] = [Form::Swedish, Form::Plain];

/// Both languages.
pub const LANGUAGES: [Language; 2] = [Language::Sv, Language::En];

pub use crate::plans::{all_published, bytes, published, root};

/// A small plan with more fields, whatever is wrong with it.
pub fn plan(fields: &str) -> Indexed {
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "by", "municipality": {{ "name": "By kommun" }}, "board": "Socialnämnden",
            "title": "Plan", "referenceDate": "2024-12-31", {fields} }}"#
    );
    Indexed::new(read(json.as_bytes()).plan.unwrap_or_else(|| panic!("{json}")))
}

/// A CSV file as another program reads it: its lines, the first of which are the names.
pub fn read_csv(text: &str, form: Form) -> Vec<Vec<String>> {
    let (text, delimiter) = match form {
        Form::Swedish => (text.strip_prefix('\u{feff}').expect("a byte order mark"), b';'),
        Form::Plain => (text, b','),
    };
    assert!(!text.starts_with('\u{feff}'));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    let records = reader.records().map(|record| record.expect("a line with as many cells as the first"));
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

/// The cells of a column, by its name.
pub fn column(lines: &[Vec<String>], name: &str) -> Vec<String> {
    let at = lines[0].iter().position(|other| other == name).unwrap_or_else(|| panic!("{name} in {:?}", lines[0]));
    lines[1..].iter().map(|line| line[at].clone()).collect()
}

/// A number as people who read the form read it; none of an empty cell.
pub fn number(cell: &str, form: Form) -> Option<f64> {
    let plain = match form {
        Form::Swedish => {
            assert!(!cell.contains('.'), "{cell}");
            cell.replace(',', ".")
        }
        Form::Plain => cell.to_owned(),
    };
    (!plain.is_empty()).then(|| plain.parse().unwrap_or_else(|_| panic!("{cell} is no number")))
}

/// A text as whoever knows of the apostrophe reads it.
pub fn text(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

/// What a program answers to arguments and input; none, and said so, where there is no such program.
pub fn ask(program: &str, arguments: &[&str], folder: &Path, input: &str) -> Option<String> {
    let started = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        eprintln!("skipped: there is no {program} here");
        return None;
    };
    child.stdin.take().expect("an input").write_all(input.as_bytes()).expect("the program listens");
    let output = child.wait_with_output().expect("the program ends");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program} {arguments:?}: {out}{err}");
    Some(out.into_owned())
}

/// An empty folder of its own for a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("export").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// The table of an indicator's chart.
pub fn table_of(plan: &Indexed, indicator: &Indicator, language: Language) -> Option<ValueTable> {
    ValueTable::of(plan, indicator, language)
}
