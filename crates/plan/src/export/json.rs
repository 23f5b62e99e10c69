//! Writing JSON by hand: a few objects do not need a library.

use super::number::exact;

/// JSON that is being written. Whoever writes closes what is opened.
#[derive(Default)]
pub(super) struct Json {
    text: String,
    /// Whether a comma must stand before what comes next.
    is_next: bool,
}

impl Json {
    /// Opens an object or a list: `{` or `[`.
    pub(super) fn open(&mut self, bracket: char) {
        self.comma();
        self.text.push(bracket);
        self.is_next = false;
    }

    /// Closes an object or a list: `}` or `]`.
    pub(super) fn close(&mut self, bracket: char) {
        self.text.push(bracket);
        self.is_next = true;
    }

    /// The name of a field, before its value.
    pub(super) fn name(&mut self, name: &str) {
        self.text(name);
        self.text.push(':');
        self.is_next = false;
    }

    /// A string.
    pub(super) fn text(&mut self, text: &str) {
        self.comma();
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                // A line of JSON may also be read as JavaScript, where these two end a line.
                '\u{0}'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => {
                    self.text.push_str("\\u");
                    let code = u32::from(letter);
                    let digits = (0..4).rev().filter_map(|digit| char::from_digit((code >> (4 * digit)) & 15, 16));
                    self.text.extend(digits);
                }
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
        self.is_next = true;
    }

    /// A field with a string, null where there is none.
    pub(super) fn field(&mut self, name: &str, text: Option<&str>) {
        self.name(name);
        match text {
            Some(text) => self.text(text),
            None => self.bare("null"),
        }
    }

    /// A field with a number exactly as the plan holds it, null where there is none.
    pub(super) fn number(&mut self, name: &str, value: Option<f64>) {
        self.name(name);
        self.bare(&value.and_then(exact).unwrap_or_else(|| "null".to_owned()));
    }

    /// What has been written.
    pub(super) fn done(mut self) -> String {
        self.text.push('\n');
        self.text
    }

    fn bare(&mut self, word: &str) {
        self.comma();
        self.text.push_str(word);
        self.is_next = true;
    }

    fn comma(&mut self) {
        if self.is_next {
            self.text.push(',');
        }
    }
}
