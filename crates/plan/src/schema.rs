//! The format as JSON Schema 2020-12, made from the types.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::model::{Catalogue, Plan};

/// The schema of a plan file.
pub fn plan_schema() -> Value {
    schema::<Plan>()
}

/// The schema of a catalogue, `plans/index.json`.
pub fn catalogue_schema() -> Value {
    schema::<Catalogue>()
}

fn schema<T: schemars::JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}
