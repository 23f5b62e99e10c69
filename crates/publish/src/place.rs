//! Where a value stands in a JSON file.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

/// A JSON value with its place in the file.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    text: &'a str,
    value: &'a RawValue,
}

#[derive(Deserialize, PartialEq, Eq, Hash)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'a> Place<'a> {
    /// The whole file; none where it is not JSON.
    pub fn root(bytes: &'a [u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok()?;
        let value = serde_json::from_str(text).ok()?;
        Some(Self { text, value })
    }

    /// A field of an object; the last one where it stands twice.
    pub fn field(self, name: &'static str) -> Option<Self> {
        let mut fields: HashMap<Key<'a>, &'a RawValue> = serde_json::from_str(self.value.get()).ok()?;
        fields.remove(&Key(name.into())).map(|value| Self { value, ..self })
    }

    /// The items of a list; none of anything else.
    pub fn items(self) -> Vec<Self> {
        let items: Vec<&'a RawValue> = serde_json::from_str(self.value.get()).unwrap_or_default();
        items.into_iter().map(|value| Self { value, ..self }).collect()
    }

    /// A text.
    pub fn as_text(self) -> Option<String> {
        serde_json::from_str(self.value.get()).ok()
    }

    /// Line and column, both from 1, the column in characters.
    pub fn line_and_column(self) -> (usize, usize) {
        let offset = (self.value.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let before = self.text.get(..offset).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }
}
