//! CSV files, in the two forms that are read without asking: by Swedish spreadsheets, and by programs.

use super::number::exact;

/// A form of CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For Swedish spreadsheets: UTF-8 with a byte order mark, semicolons, decimal commas.
    Swedish,
    /// For programs: RFC 4180 in UTF-8 without a byte order mark, commas, decimal points.
    Plain,
}

/// A CSV file that is being written. Lines end with CR LF in both forms.
pub(super) struct Csv {
    form: Form,
    text: String,
    is_begun: bool,
}

impl Csv {
    /// A file with its first line.
    pub(super) fn new(form: Form, names: &[&str]) -> Self {
        let mut csv = Self { form, text: String::new(), is_begun: false };
        if form == Form::Swedish {
            csv.text.push('\u{feff}');
        }
        for name in names {
            csv.text(name);
        }
        csv.end();
        csv
    }

    /// A cell with a text. One that a spreadsheet might take for a formula gets an apostrophe in front, and so does one
    /// that begins with an apostrophe: whoever reads the file takes one away.
    pub(super) fn text(&mut self, text: &str) {
        if is_risky(text) {
            self.cell(&["'", text].concat());
        } else {
            self.cell(text);
        }
    }

    /// A cell with a text that may be missing.
    pub(super) fn maybe(&mut self, text: Option<&str>) {
        self.text(text.unwrap_or_default());
    }

    /// A cell with a number exactly as the plan holds it; empty where there is none.
    pub(super) fn number(&mut self, value: Option<f64>) {
        let mut written = value.and_then(exact).unwrap_or_default();
        if self.form == Form::Swedish {
            written = written.replace('.', ",");
        }
        self.cell(&written);
    }

    /// Ends the line.
    pub(super) fn end(&mut self) {
        self.text.push_str("\r\n");
        self.is_begun = false;
    }

    /// The file.
    pub(super) fn done(self) -> String {
        self.text
    }

    fn cell(&mut self, cell: &str) {
        let separator = if self.form == Form::Swedish { ';' } else { ',' };
        if std::mem::replace(&mut self.is_begun, true) {
            self.text.push(separator);
        }
        // Also what the other form separates by: a program that guesses wrong finds the cells whole. In the Swedish form
        // decimal commas are what the form is for.
        let is_number = cell.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b',');
        let is_quoted = cell.contains([';', '"', '\r', '\n', '\t'])
            || (cell.contains(',') && !(self.form == Form::Swedish && is_number))
            || cell.starts_with(char::is_whitespace)
            || cell.ends_with(char::is_whitespace);
        if is_quoted {
            self.text.push('"');
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(cell);
        }
    }
}

/// Whether a spreadsheet might take a text for a formula: it begins, after spaces and signs that are not seen, with one
/// of `= + - @`, also in full width, or with a tab or a line break. Or with the apostrophe that marks such texts.
fn is_risky(text: &str) -> bool {
    let unseen = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}');
    let seen = text.trim_start_matches(unseen);
    text.starts_with(['\'', '\t', '\r', '\n'])
        || seen.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(form: Form, write: impl Fn(&mut Csv)) -> String {
        let mut csv = Csv::new(form, &[]);
        csv.text.clear();
        write(&mut csv);
        csv.done()
    }

    #[test]
    fn cells() {
        for (text, swedish, plain) in [
            ("", "", ""),
            ("Äldreomsorg", "Äldreomsorg", "Äldreomsorg"),
            ("a;b", "\"a;b\"", "\"a;b\""),
            ("a,b", "\"a,b\"", "\"a,b\""),
            ("sa \"nej\"", "\"sa \"\"nej\"\"\"", "\"sa \"\"nej\"\"\""),
            ("två\nrader", "\"två\nrader\"", "\"två\nrader\""),
            (" luft ", "\" luft \"", "\" luft \""),
            ("=1+1", "'=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)", "'@SUM(A1)"),
            ("+46", "'+46", "'+46"),
            ("-34 enheter", "'-34 enheter", "'-34 enheter"),
            (" =1", "' =1", "' =1"),
            ("\u{feff}=1", "'\u{feff}=1", "'\u{feff}=1"),
            ("\u{ff1d}1", "'\u{ff1d}1", "'\u{ff1d}1"),
            ("\tx", "\"'\tx\"", "\"'\tx\""),
            ("'=1", "''=1", "''=1"),
            ("−34 enheter", "−34 enheter", "−34 enheter"),
        ] {
            assert_eq!(line(Form::Swedish, |csv| csv.text(text)), swedish);
            assert_eq!(line(Form::Plain, |csv| csv.text(text)), plain);
        }
    }

    #[test]
    fn numbers_and_lines() {
        let write = |csv: &mut Csv| {
            csv.number(Some(-2.75));
            csv.number(None);
            csv.number(Some(f64::NAN));
            csv.maybe(None);
            csv.end();
            csv.number(Some(68_751.0));
        };
        assert_eq!(line(Form::Swedish, write), "-2,75;;;\r\n68751");
        assert_eq!(line(Form::Plain, write), "-2.75,,,\r\n68751");
        assert_eq!(Csv::new(Form::Swedish, &["a", "b"]).done(), "\u{feff}a;b\r\n");
    }
}
