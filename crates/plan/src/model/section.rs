//! The sections of a document.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::read::{FromNode, Kind, Node, Reader};

/// A section of a document: in the file either its heading as a string, or an object with the heading and the
/// sections within it, such as `{"name": "Mål", "sections": ["Verksamhetsmål", "Ekonomi i balans"]}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its heading, verbatim.
    pub name: String,
    /// The headings of the sections within it, in order.
    pub sections: Vec<String>,
}

impl Serialize for Section {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.sections.is_empty() {
            return serializer.serialize_str(&self.name);
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("sections", &self.sections)?;
        map.end()
    }
}

impl FromNode for Section {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        let mut read = Self::default();
        if !matches!(node.kind, Kind::Object(_)) {
            read.name = String::from_node(node, reader)?;
            return Some(read);
        }
        let mut object = reader.object(node, &["name", "sections"])?;
        object.required("name", &mut read.name);
        object.list("sections", &mut read.sections);
        object.is_complete().then_some(read)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Section {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Section".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A section's heading, or its heading with those of the sections within it.",
            "oneOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": { "type": "string" },
                        "sections": { "type": "array", "items": { "type": "string" } }
                    },
                    "additionalProperties": false
                }
            ]
        })
    }
}
