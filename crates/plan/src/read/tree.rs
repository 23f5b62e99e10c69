//! JSON with the place of everything in it.

use std::borrow::Cow;

use super::json::{self, At};
use super::place::{push_index, push_token};
use crate::finding::Problem;
use crate::order::sorted;

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

impl<'a> Tree<'a> {
    /// Parses a text. Beside the tree come the fields that stand twice in an object; the last one counts.
    pub(super) fn parse(text: &'a str) -> Result<(Self, Vec<At>), At> {
        json::parse(text).map(|(root, duplicates)| (Self { root }, duplicates))
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

/// Of fields with the same name only the last one counts. Sorted, so that a million fields take no hours.
pub(super) fn leave_out_duplicates(fields: &mut [(Cow<'_, str>, Node<'_>)], duplicates: &mut Vec<At>) {
    let name = |at: usize| fields.get(at).map(|(key, _)| key.as_ref());
    let order = sorted(fields.len(), &|a, b| name(a) < name(b));
    let neighbours = order.iter().copied().zip(order.iter().copied().skip(1));
    let pairs: Vec<(usize, usize)> = neighbours.filter(|(a, b)| name(*a) == name(*b)).collect();
    for (earlier, later) in pairs {
        if let Some((_, earlier)) = fields.get_mut(earlier) {
            earlier.leave_out();
        }
        if let Some((key, later)) = fields.get(later) {
            duplicates.push((later.at, Problem::DuplicateField { field: key.to_string() }));
        }
    }
}
