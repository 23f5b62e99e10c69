//! How types that stand as one string in the file (dates, periods) are written, read and described.

/// Writing, reading and schema for a type with `FromStr` and `Display` that stands as a string in the file.
macro_rules! string_type {
    ($type:ty, $name:ident, $description:literal, $pattern:literal) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl crate::read::FromNode for $type {
            fn from_node(node: &crate::read::Node<'_>, reader: &crate::read::Reader) -> Option<Self> {
                let text = reader.text(node)?;
                text.parse().ok().or_else(|| reader.bad_value(node, crate::finding::Expected::$name))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "description": $description, "pattern": $pattern })
            }
        }
    };
}

pub(crate) use string_type;
