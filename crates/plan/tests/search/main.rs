//! The search, seen from outside: what people look for, what must hold of any query, and rules by example.

mod properties;
mod queries;
mod rules;
mod support;
