//! CSV files opened in a spreadsheet, that of `LibreOffice`: numbers are numbers, and everything else is the text that it
//! was.
//!
//! Skipped, and said so, where there is no `soffice` on PATH.

use std::fs;
use std::path::Path;

use malbild_plan::Language;
use malbild_plan::export::{Form, Table};

use crate::support::{FORMS, all_published, ask, folder, number, published, read_csv};

/// How Calc is told to open a form: separator, quotation mark, UTF-8, from the first line, every column as it seems, the
/// language (Swedish, or American English), and nothing guessed in quoted cells.
fn opened(form: Form) -> &'static str {
    match form {
        Form::Swedish => "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1053,false,false",
        Form::Plain => "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false",
    }
}

/// How Calc is told to save: all texts in quotation marks, and numbers as they are, not as they are shown.
const SAVED: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false";

#[test]
fn libreoffice_reads_numbers_as_numbers_and_texts_as_they_are() {
    let folder = folder("libreoffice");
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    for form in FORMS {
        let mut written = Vec::new();
        for id in all_published() {
            let plan = published(&id);
            for table in Table::ALL {
                let csv = table.csv(&plan, form, Language::Sv);
                let name = format!("{form:?}-{id}-{}.csv", table.file(Language::Sv));
                fs::write(folder.join(&name), &csv).expect("a file");
                written.push((name, csv));
            }
        }
        let mut arguments =
            vec![profile.as_str(), "--headless", opened(form), "--convert-to", SAVED, "--outdir", "read"];
        arguments.extend(written.iter().map(|(name, _)| name.as_str()));
        if ask("soffice", &arguments, &folder, "").is_none() {
            return;
        }
        let numbers: usize = written.iter().map(|(name, csv)| is_read(name, csv, form, &folder.join("read"))).sum();
        assert!(numbers > 1000, "only {numbers} numbers in {} files", written.len());
    }
}

/// Checks that a file was read as it was written; how many numbers it has.
fn is_read(name: &str, csv: &str, form: Form, folder: &Path) -> usize {
    let read = fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name} was not read: {error}"));
    let (written, read) = (read_csv(csv, form), cells(&read));
    assert_eq!(read.len(), written.len(), "{name}: lines");
    let mut numbers = 0;
    for (line, (written, read)) in written.iter().zip(&read).enumerate() {
        for (column, cell) in written.iter().enumerate() {
            let is = read.get(column).unwrap_or(&Cell::Empty);
            let place = || format!("{name}, line {}, column {}: “{cell}” is {is:?}", line + 1, column + 1);
            match is {
                Cell::Empty => assert!(cell.is_empty(), "{}", place()),
                Cell::Text(text) => {
                    assert_eq!(*text, cell.replace("\r\n", "\n"), "{}", place());
                    assert!(!is_number(cell, form), "{}", place());
                }
                // A day is a date to Calc, and reads as it was written.
                Cell::Other(day) if day.len() == 10 && day.as_bytes()[4] == b'-' => assert_eq!(day, cell),
                Cell::Other(told) => {
                    assert!(is_number(cell, form), "{}", place());
                    assert_eq!(told.parse().ok(), number(cell, form), "{}", place());
                    numbers += 1;
                }
            }
        }
    }
    numbers
}

fn is_number(cell: &str, form: Form) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let point = if form == Form::Swedish { ',' } else { '.' };
    let (whole, part) = digits.split_once(point).unwrap_or((digits, "0"));
    [whole, part].iter().all(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// What Calc has in a cell.
#[derive(Debug, PartialEq)]
enum Cell {
    Empty,
    /// In quotation marks.
    Text(String),
    /// A number or a date.
    Other(String),
}

/// The cells of a file that Calc has saved, line by line.
fn cells(text: &str) -> Vec<Vec<Cell>> {
    let (mut lines, mut line) = (Vec::new(), Vec::new());
    let mut rest = text;
    while !rest.is_empty() {
        let cell = if let Some(quoted) = rest.strip_prefix('"') {
            let mut text = String::new();
            rest = quoted;
            loop {
                let (part, after) = rest.split_once('"').expect("quotation marks in pairs");
                text.push_str(part);
                rest = after;
                let Some(after) = rest.strip_prefix('"') else { break };
                text.push('"');
                rest = after;
            }
            Cell::Text(text)
        } else {
            let end = rest.find([',', '\n']).unwrap_or(rest.len());
            let (told, after) = rest.split_at(end);
            rest = after;
            if told.is_empty() { Cell::Empty } else { Cell::Other(told.to_owned()) }
        };
        line.push(cell);
        if let Some(after) = rest.strip_prefix('\n') {
            lines.push(std::mem::take(&mut line));
            rest = after;
        } else {
            rest = rest.strip_prefix(',').unwrap_or(rest);
        }
    }
    lines
}
