//! JSON with the place of everything in it.
//!
//! `serde_json` does the parsing; its raw values borrow from the text, so where one begins tells its place.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::place::{push_index, push_token};
use crate::finding::Problem;

/// How deep lists and objects may nest. The format itself nests eight deep.
const MOST_LEVELS: usize = 64;

/// A JSON value and where it begins.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    /// The byte where it begins: unique in the tree.
    pub(crate) at: usize,
    /// What it is.
    pub(crate) kind: Kind<'a>,
}

/// What a JSON value is.
#[derive(Debug)]
pub(crate) enum Kind<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as written.
    Number(&'a str),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object, in the order of the file.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
    /// Something that could not be read, and is read as if it were not there; what it was, so that a flaw inside
    /// it keeps its place.
    LeftOut(Box<Kind<'a>>),
}

impl Node<'_> {
    /// Whether it is read as if it were not there.
    pub(crate) fn is_left_out(&self) -> bool {
        matches!(self.kind, Kind::LeftOut(_))
    }

    /// Reads the value as if it were not there from now on.
    pub(super) fn leave_out(&mut self) {
        if !matches!(self.kind, Kind::LeftOut(_)) {
            let was = std::mem::replace(&mut self.kind, Kind::Null);
            self.kind = Kind::LeftOut(Box::new(was));
        }
    }
}

impl Kind<'_> {
    /// What it was before it was left out.
    fn as_it_was(&self) -> &Self {
        match self {
            Self::LeftOut(was) => was,
            kind => kind,
        }
    }
}

/// A whole file.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    pub(super) root: Node<'a>,
}

type At = (Problem, usize);

impl<'a> Tree<'a> {
    /// Parses a text. Beside the tree come the fields that stand twice in an object; the last one counts.
    pub(super) fn parse(text: &'a str) -> Result<(Self, Vec<(usize, Problem)>), At> {
        let mut builder = Builder { text, duplicates: Vec::new() };
        let raw = builder.parse_part::<&RawValue>(text)?;
        let root = builder.node(raw, 0)?;
        Ok((Self { root }, builder.duplicates))
    }

    /// The topmost value.
    pub(crate) fn root(&self) -> &Node<'a> {
        &self.root
    }

    /// The JSON pointer of the value that begins at `offset`.
    pub(super) fn pointer_to(&self, offset: usize) -> String {
        let mut pointer = String::new();
        let mut node = &self.root;
        while node.at != offset {
            let child = match node.kind.as_it_was() {
                Kind::List(items) => nearest(items, offset, |item| item.at).and_then(|at| {
                    push_index(&mut pointer, at);
                    items.get(at)
                }),
                Kind::Object(fields) => {
                    nearest(fields, offset, |(_, value)| value.at).and_then(|at| fields.get(at)).map(|(key, value)| {
                        push_token(&mut pointer, key);
                        value
                    })
                }
                _ => None,
            };
            match child {
                Some(child) => node = child,
                None => break,
            }
        }
        pointer
    }
}

/// The index of the last child that begins at or before `offset`. Children stand in the order of the file.
pub(super) fn nearest<T>(children: &[T], offset: usize, at: impl Fn(&T) -> usize) -> Option<usize> {
    children.partition_point(|child| at(child) <= offset).checked_sub(1)
}

struct Builder<'a> {
    text: &'a str,
    duplicates: Vec<(usize, Problem)>,
}

impl<'a> Builder<'a> {
    fn offset(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    fn parse_part<T: Deserialize<'a>>(&self, part: &'a str) -> Result<T, At> {
        serde_json::from_str(part).map_err(|error| {
            let line_start =
                part.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
            // serde_json counts bytes, and stops on the byte that it could not use.
            let mut at = self.offset(part) + (line_start + error.column().saturating_sub(1)).min(part.len());
            while !self.text.is_char_boundary(at) {
                at -= 1;
            }
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            (Problem::NotJson { message, html: self.text.trim_start().starts_with('<') }, at)
        })
    }

    fn node(&mut self, raw: &'a RawValue, level: usize) -> Result<Node<'a>, At> {
        let part = raw.get();
        let at = self.offset(part);
        if level > MOST_LEVELS {
            return Err((Problem::TooDeep { most: MOST_LEVELS }, at));
        }
        let kind = match part.as_bytes().first() {
            Some(b'{') => {
                let Pairs(pairs) = self.parse_part(part)?;
                let mut fields: Vec<(Cow<'a, str>, Node<'a>)> = Vec::with_capacity(pairs.len());
                for (key, value) in pairs {
                    let value = self.node(value, level + 1)?;
                    fields.push((key, value));
                }
                self.leave_out_duplicates(&mut fields);
                Kind::Object(fields)
            }
            Some(b'[') => {
                let items = self.parse_part::<Vec<&'a RawValue>>(part)?;
                Kind::List(items.into_iter().map(|item| self.node(item, level + 1)).collect::<Result<_, _>>()?)
            }
            Some(b'"') => Kind::Text(self.parse_part::<Borrowed<'a>>(part)?.0),
            Some(b't') => Kind::Boolean(true),
            Some(b'f') => Kind::Boolean(false),
            Some(b'n') => Kind::Null,
            _ => Kind::Number(part),
        };
        Ok(Node { at, kind })
    }

    /// Of fields with the same name only the last one counts. Sorted, so that a million fields take no hours.
    fn leave_out_duplicates(&mut self, fields: &mut [(Cow<'a, str>, Node<'a>)]) {
        let name = |at: &usize| fields.get(*at).map(|(key, _)| key.as_ref());
        let mut order: Vec<usize> = (0..fields.len()).collect();
        order.sort_by(|a, b| name(a).cmp(&name(b)));
        let pairs: Vec<(usize, usize)> =
            order.iter().copied().zip(order.iter().copied().skip(1)).filter(|(a, b)| name(a) == name(b)).collect();
        for (earlier, later) in pairs {
            if let Some((_, earlier)) = fields.get_mut(earlier) {
                earlier.leave_out();
            }
            if let Some((key, later)) = fields.get(later) {
                self.duplicates.push((later.at, Problem::DuplicateField { field: key.to_string() }));
            }
        }
    }
}

/// A text, borrowed where it has no escapes.
#[derive(serde::Deserialize)]
struct Borrowed<'a>(#[serde(borrow)] Cow<'a, str>);

/// The fields of an object in order, also those that stand twice.
struct Pairs<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;
        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<'de>, A::Error> {
                let mut pairs = Vec::new();
                while let Some((Borrowed(key), value)) = map.next_entry::<Borrowed<'de>, &'de RawValue>()? {
                    pairs.push((key, value));
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor)
    }
}
