//! How indicators stand, seen from outside: worked examples, properties, sentences, and a second implementation.

mod any_plan;
#[path = "../plan/arbitrary.rs"]
mod arbitrary;
mod generate;
mod marks;
mod needs;
mod properties;
mod published;
mod sentences;
mod support;
mod twin;
mod worked;
