//! From the tree to types: a serde deserializer whose errors know their place, and whose lists go on after one.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use super::tree::{Kind, Node};
use crate::finding::{Expected, Found, Problem};

/// Problems met while deserializing, with the offsets of the values they concern.
pub(super) type Problems = RefCell<Vec<(usize, Problem)>>;

/// A problem on its way up to the nearest list.
#[derive(Debug)]
pub(super) struct Error {
    problem: Problem,
    at: Option<usize>,
}

impl Error {
    fn new(problem: Problem) -> Self {
        Self { problem, at: None }
    }

    /// The innermost place counts. There, a number is told as it was written: `1.0`, not `1`.
    fn at(mut self, node: &Node<'_>) -> Self {
        if self.at.is_none() {
            self.at = Some(node.at);
            if let (
                Problem::WrongType { found: Found::Number(found), .. }
                | Problem::BadValue { found: Found::Number(found), .. },
                Kind::Number(written),
            ) = (&mut self.problem, &node.kind)
            {
                *found = cut(written);
            }
        }
        self
    }

    /// The place and the problem; `whole` where no place was met.
    pub(super) fn into_parts(self, whole: usize) -> (usize, Problem) {
        (self.at.unwrap_or(whole), self.problem)
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.problem.code())
    }
}

/// The first 60 characters of a text.
fn cut(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn found(unexpected: Unexpected<'_>) -> Found {
    match unexpected {
        Unexpected::Bool(_) => Found::Boolean,
        Unexpected::Unsigned(number) => Found::Number(number.to_string()),
        Unexpected::Signed(number) => Found::Number(number.to_string()),
        Unexpected::Float(number) => Found::Number(number.to_string()),
        Unexpected::Seq => Found::List,
        Unexpected::Map => Found::Object,
        Unexpected::Str(text) => Found::Text(cut(text)),
        _ => Found::Null,
    }
}

/// What a visitor's own words for what it expects mean.
fn expected(expected: &dyn de::Expected) -> Expected {
    let words = expected.to_string();
    if words.starts_with("a sequence") {
        Expected::List
    } else if words.starts_with("a boolean") {
        Expected::Boolean
    } else if words.starts_with("a date") {
        Expected::Date
    } else if words.starts_with("a period") {
        Expected::Period
    } else if words.starts_with("a text or") {
        Expected::Translated
    } else if words == "f64" {
        Expected::Number
    } else if matches!(words.as_str(), "i32" | "u8") {
        Expected::WholeNumber
    } else if words.starts_with("struct") || words.starts_with("a map") {
        Expected::Object
    } else {
        Expected::Text
    }
}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Problem::NotJson { message: message.to_string(), html: false })
    }

    fn invalid_type(unexpected: Unexpected<'_>, exp: &dyn de::Expected) -> Self {
        Self::new(Problem::WrongType { found: found(unexpected), expected: expected(exp) })
    }

    fn invalid_value(unexpected: Unexpected<'_>, exp: &dyn de::Expected) -> Self {
        Self::new(Problem::BadValue { found: found(unexpected), expected: expected(exp) })
    }

    fn unknown_variant(variant: &str, allowed: &'static [&'static str]) -> Self {
        let allowed = allowed.iter().map(|&word| word.to_owned()).collect();
        Self::new(Problem::UnknownWord { found: cut(variant), allowed })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Problem::MissingField { field: field.to_owned() })
    }
}

/// Kinds of value that are read as another is.
macro_rules! forward {
    ($($to:ident: $($from:ident)*;)*) => {
        $($(fn $from<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.$to(visitor)
        })*)*
    };
}

/// Reads one node. `key` and `siblings` are the field it stands in and the fields that its object may have.
pub(super) struct NodeDeserializer<'t> {
    pub(super) node: &'t Node<'t>,
    pub(super) problems: &'t Problems,
    pub(super) key: Option<&'t str>,
    pub(super) siblings: &'static [&'static str],
}

impl<'t> NodeDeserializer<'t> {
    fn child(&self, node: &'t Node<'t>) -> Self {
        NodeDeserializer { node, problems: self.problems, key: None, siblings: &[] }
    }

    /// The node is of another kind than asked for. Not generic, like the kinds asked for below: what is, is made
    /// again for every type of the format, and weighs.
    fn wrong(&self, expected: Expected) -> Error {
        let found = match &self.node.kind {
            Kind::Null | Kind::LeftOut(_) => Found::Null,
            Kind::Boolean(_) => Found::Boolean,
            Kind::Number(written) => Found::Number(cut(written)),
            Kind::Text(text) => Found::Text(cut(text)),
            Kind::List(_) => Found::List,
            Kind::Object(_) => Found::Object,
        };
        Error::new(Problem::WrongType { found, expected }).at(self.node)
    }

    fn note_unknown(&self, key: &str) {
        let suggestion = self.siblings.iter().find(|known| is_near(known, key)).map(|&known| known.to_owned());
        let problem = Problem::UnknownField { field: cut(key), suggestion };
        self.problems.borrow_mut().push((self.node.at, problem));
    }

    fn text(&self) -> Result<&'t str, Error> {
        if let Kind::Text(text) = &self.node.kind { Ok(text) } else { Err(self.wrong(Expected::Text)) }
    }

    fn number(&self) -> Result<f64, Error> {
        let Kind::Number(written) = &self.node.kind else { return Err(self.wrong(Expected::Number)) };
        match written.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(Error::new(Problem::NumberTooLarge { found: cut(written) }).at(self.node)),
        }
    }

    fn whole_number(&self) -> Result<i64, Error> {
        let Kind::Number(written) = &self.node.kind else { return Err(self.wrong(Expected::WholeNumber)) };
        written.parse().map_err(|_| self.wrong(Expected::WholeNumber))
    }
}

impl<'de> Deserializer<'de> for NodeDeserializer<'_> {
    type Error = Error;

    /// Only for a type that may stand in several ways: a text, or an object of translations.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.node.kind {
            Kind::Text(text) => visitor.visit_str(text),
            Kind::Object(_) => self.deserialize_map(visitor),
            _ => Err(self.wrong(Expected::Translated)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Kind::Boolean(value) = self.node.kind else { return Err(self.wrong(Expected::Boolean)) };
        visitor.visit_bool(value)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_i64(self.whole_number()?).map_err(|error: Error| error.at(self.node))
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(self.text()?).map_err(|error: Error| error.at(self.node))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.node.kind {
            Kind::Null | Kind::LeftOut(_) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Kind::List(items) = &self.node.kind else { return Err(self.wrong(Expected::List)) };
        visitor.visit_seq(Items { parent: &self, left: items.iter() }).map_err(|error: Error| error.at(self.node))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_struct("", &[], visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Kind::Object(fields) = &self.node.kind else { return Err(self.wrong(Expected::Object)) };
        let map = Fields { parent: &self, known, left: fields.iter(), value: None };
        visitor.visit_map(map).map_err(|error: Error| error.at(self.node))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let word: StrDeserializer<'_, Error> = self.text()?.into_deserializer();
        visitor.visit_enum(word).map_err(|error: Error| error.at(self.node))
    }

    /// A value that the format does not know: said, and skipped.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if let Some(key) = self.key {
            self.note_unknown(key);
        }
        visitor.visit_unit()
    }

    forward! {
        deserialize_i64: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_u8 deserialize_u16 deserialize_u32
            deserialize_u64;
        deserialize_f64: deserialize_f32;
        deserialize_str: deserialize_string deserialize_char deserialize_identifier deserialize_bytes
            deserialize_byte_buf;
        deserialize_ignored_any: deserialize_unit;
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_ignored_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }
}
/// Whether two field names are the same but for case or one slip of the finger.
fn is_near(a: &str, b: &str) -> bool {
    if a.eq_ignore_ascii_case(b) {
        return true;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 || a.len().max(b.len()) < 3 {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let rest = |len: usize| len.saturating_sub(start + end);
    // One letter changed, added or missing; or two neighbours swapped.
    (rest(a.len()) <= 1 && rest(b.len()) <= 1)
        || (a.len() == b.len()
            && rest(a.len()) == 2
            && a.get(start) == b.get(start + 1)
            && a.get(start + 1) == b.get(start))
}

struct Items<'p, 't> {
    parent: &'p NodeDeserializer<'t>,
    left: std::slice::Iter<'t, Node<'t>>,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some(item) = self.left.find(|item| !matches!(item.kind, Kind::LeftOut(_))) else { return Ok(None) };
        match seed.deserialize(self.parent.child(item)) {
            Ok(value) => Ok(Some(value)),
            // A seed serves once, so an item that fails ends its list here, and the other lists go on: the whole
            // is read again without the flaw.
            Err(error) => {
                self.parent.problems.borrow_mut().push(error.into_parts(item.at));
                Ok(None)
            }
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.len())
    }
}

struct Fields<'p, 't> {
    parent: &'p NodeDeserializer<'t>,
    known: &'static [&'static str],
    left: std::slice::Iter<'t, (Cow<'t, str>, Node<'t>)>,
    value: Option<(&'t str, &'t Node<'t>)>,
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        match self.left.find(|(_, value)| !matches!(value.kind, Kind::LeftOut(_))) {
            Some((key, value)) => {
                self.value = Some((key, value));
                let key: StrDeserializer<'_, Error> = key.as_ref().into_deserializer();
                seed.deserialize(key).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let Some((key, node)) = self.value.take() else {
            return Err(de::Error::custom("value before key"));
        };
        let child = self.parent.child(node);
        seed.deserialize(NodeDeserializer { key: Some(key), siblings: self.known, ..child })
    }
}
