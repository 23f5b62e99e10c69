//! A text in Swedish that may carry translations.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::finding::{Expected, Problem};
use crate::read::{FromNode, Kind, Node, Reader};

/// A text for people: in the file either a plain string (Swedish), or an object from language code to
/// text in which `sv` must be present, such as `{"sv": "Äldreomsorg", "en": "Elderly care"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The Swedish text: what the municipality published.
    pub sv: String,
    /// Translations, each with its BCP 47 language code, without `sv`; in the order of the file.
    pub translations: Vec<(String, String)>,
}

impl Text {
    /// A Swedish text without translations.
    pub fn new(sv: impl Into<String>) -> Self {
        Self { sv: sv.into(), translations: Vec::new() }
    }

    /// The text in `language`, or the Swedish one where there is no such translation.
    pub fn get(&self, language: &str) -> &str {
        self.translations.iter().find(|(code, _)| code == language).map_or(self.sv.as_str(), |(_, text)| text)
    }

    /// The code of the language that [`Text::get`] answers in: `language` itself, or `sv`.
    pub fn language<'a>(&self, language: &'a str) -> &'a str {
        if self.translations.iter().any(|(code, _)| code == language) { language } else { "sv" }
    }
}

impl From<&str> for Text {
    fn from(sv: &str) -> Self {
        Self::new(sv)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.translations.is_empty() {
            return serializer.serialize_str(&self.sv);
        }
        let mut map = serializer.serialize_map(Some(self.translations.len() + 1))?;
        map.serialize_entry("sv", &self.sv)?;
        for (language, text) in &self.translations {
            map.serialize_entry(language, text)?;
        }
        map.end()
    }
}

impl FromNode for Text {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        match &node.kind {
            Kind::Text(text) => Some(Self::new(text.as_ref())),
            Kind::Object(fields) => {
                let mut sv = None;
                let mut translations = Vec::new();
                for (language, value) in fields.iter().filter(|(_, value)| !value.is_left_out()) {
                    let Some(text) = reader.value::<String>(value) else { continue };
                    if language == "sv" {
                        sv = Some(text);
                    } else {
                        translations.push((language.to_string(), text));
                    }
                }
                if sv.is_none() && !fields.iter().any(|(language, _)| language == "sv") {
                    reader.report(node, Problem::MissingField { field: "sv".to_owned() });
                }
                Some(Self { sv: sv?, translations })
            }
            _ => reader.wrong(node, Expected::Translated),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A text in Swedish, or an object from language code to text that holds at least sv.",
            "oneOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "required": ["sv"],
                    "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
                    "additionalProperties": { "type": "string" }
                }
            ]
        })
    }
}
