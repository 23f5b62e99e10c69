//! A text in Swedish that may carry translations.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text for people: in the file either a plain string (Swedish), or an object from language code to
/// text in which `sv` must be present, such as `{"sv": "Äldreomsorg", "en": "Elderly care"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The Swedish text: what the municipality published.
    pub sv: String,
    /// Translations by BCP 47 language code, without `sv`.
    pub translations: BTreeMap<String, String>,
}

impl Text {
    /// A Swedish text without translations.
    pub fn new(sv: impl Into<String>) -> Self {
        Self { sv: sv.into(), translations: BTreeMap::new() }
    }

    /// The text in `language`, or the Swedish one where there is no such translation.
    pub fn get(&self, language: &str) -> &str {
        self.translations.get(language).map_or(self.sv.as_str(), String::as_str)
    }

    /// The code of the language that [`Text::get`] answers in: `language` itself, or `sv`.
    pub fn language<'a>(&self, language: &'a str) -> &'a str {
        if self.translations.contains_key(language) { language } else { "sv" }
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

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or an object from language code to text")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text::new(text))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut sv = None;
                let mut translations = BTreeMap::new();
                while let Some(language) = map.next_key::<String>()? {
                    let text = map.next_value::<String>()?;
                    if language == "sv" {
                        sv = Some(text);
                    } else {
                        translations.insert(language, text);
                    }
                }
                let sv = sv.ok_or_else(|| de::Error::missing_field("sv"))?;
                Ok(Text { sv, translations })
            }
        }
        deserializer.deserialize_any(TextVisitor)
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
