//! Reading values from nodes: one call a field, so that a flaw in one loses nothing beside it.
//!
//! Little here is generic, and what is, is never inlined: it is made again for every type of the format, and what
//! people download is as large as all of them together.

use std::cell::RefCell;

use super::from_node::FromNode;
use super::tree::{Kind, Node, Tree};
use crate::finding::{Expected, Found, Problem};

/// Reads values, and keeps what was wrong with them.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// What is wrong, each with the offset of the value.
    problems: RefCell<Vec<(usize, Problem)>>,
    /// The offsets of values that could not be read.
    unread: RefCell<Vec<usize>>,
}

impl Reader {
    /// The problems met; the values that could not be read are left out of the tree, for those that look at it next.
    pub(super) fn into_problems(self, tree: &mut Tree<'_>) -> Vec<(usize, Problem)> {
        for offset in self.unread.into_inner() {
            tree.leave_out(offset);
        }
        self.problems.into_inner()
    }

    /// Keeps in mind that a value could not be read.
    fn leave_out(&self, node: &Node<'_>) {
        self.unread.borrow_mut().push(node.at);
    }

    /// Reports a problem with a node.
    pub(crate) fn report(&self, node: &Node<'_>, problem: Problem) {
        self.problems.borrow_mut().push((node.at, problem));
    }

    /// Reports that a node is of another kind than expected; gives none.
    pub(crate) fn wrong<T>(&self, node: &Node<'_>, expected: Expected) -> Option<T> {
        self.report(node, Problem::WrongType { found: Self::found(node), expected });
        None
    }

    /// Reports that a node has the right kind and no meaning; gives none.
    pub(crate) fn bad_value<T>(&self, node: &Node<'_>, expected: Expected) -> Option<T> {
        self.report(node, Problem::BadValue { found: Self::found(node), expected });
        None
    }

    /// The text of a node.
    pub(crate) fn text<'n>(&self, node: &'n Node<'_>) -> Option<&'n str> {
        if let Kind::Text(text) = &node.kind { Some(text) } else { self.wrong(node, Expected::Text) }
    }

    /// The whole number of a node.
    pub(crate) fn whole_number(&self, node: &Node<'_>) -> Option<i64> {
        let Kind::Number(written) = node.kind else { return self.wrong(node, Expected::WholeNumber) };
        written.parse().ok().or_else(|| self.wrong(node, Expected::WholeNumber))
    }

    /// Which of the words allowed a node is.
    pub(crate) fn word(&self, node: &Node<'_>, allowed: &[&str]) -> Option<usize> {
        let text = self.text(node)?;
        let at = allowed.iter().position(|word| *word == text);
        if at.is_none() {
            let allowed = allowed.iter().map(|&word| word.to_owned()).collect();
            self.report(node, Problem::UnknownWord { found: Self::cut(text), allowed });
        }
        at
    }

    /// The fields of a node; those that the format does not know are reported.
    pub(crate) fn object<'n>(&'n self, node: &'n Node<'n>, known: &[&str]) -> Option<Object<'n>> {
        let Kind::Object(fields) = &node.kind else { return self.wrong(node, Expected::Object) };
        for (key, value) in fields.iter().filter(|(_, value)| !value.is_left_out()) {
            if !known.contains(&key.as_ref()) {
                let suggestion = known.iter().find(|known| is_near(known, key)).map(|&known| known.to_owned());
                self.report(value, Problem::UnknownField { field: Self::cut(key), suggestion });
            }
        }
        Some(Object { node, reader: self, complete: true })
    }

    /// A value; where it cannot be read, it counts as left out.
    #[inline(never)]
    pub(crate) fn value<T: FromNode>(&self, node: &Node<'_>) -> Option<T> {
        let value = T::from_node(node, self);
        if value.is_none() {
            self.leave_out(node);
        }
        value
    }

    /// What stands at a node.
    pub(super) fn found(node: &Node<'_>) -> Found {
        match &node.kind {
            Kind::Null | Kind::LeftOut(_) => Found::Null,
            Kind::Boolean(_) => Found::Boolean,
            Kind::Number(written) => Found::Number(Self::cut(written)),
            Kind::Text(text) => Found::Text(Self::cut(text)),
            Kind::List(_) => Found::List,
            Kind::Object(_) => Found::Object,
        }
    }

    /// The first 60 characters of a text.
    pub(super) fn cut(text: &str) -> String {
        match text.char_indices().nth(60) {
            Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
            None => text.to_owned(),
        }
    }
}

/// The fields of an object, read one by one.
pub(crate) struct Object<'n> {
    node: &'n Node<'n>,
    reader: &'n Reader,
    /// Whether all fields that must be there could be read so far.
    complete: bool,
}

impl<'n> Object<'n> {
    fn find(&self, key: &str) -> Option<&'n Node<'n>> {
        let Kind::Object(fields) = &self.node.kind else { return None };
        fields.iter().find(|(name, value)| name == key && !value.is_left_out()).map(|(_, value)| value)
    }

    fn find_required(&self, key: &str) -> Option<&'n Node<'n>> {
        let found = self.find(key);
        if found.is_none() {
            self.reader.report(self.node, Problem::MissingField { field: key.to_owned() });
        }
        found
    }

    fn find_items(&self, key: &str) -> &'n [Node<'n>] {
        match self.find(key) {
            None => &[],
            Some(Node { kind: Kind::List(items), .. }) => items,
            Some(other) => {
                self.reader.leave_out(other);
                let _: Option<()> = self.reader.wrong(other, Expected::List);
                &[]
            }
        }
    }

    /// Whether all fields that must be there could be read.
    pub(crate) fn is_complete(&self) -> bool {
        self.complete
    }

    /// Reads a field that must be there.
    #[inline(never)]
    pub(crate) fn required<T: FromNode>(&mut self, key: &str, place: &mut T) {
        match self.find_required(key).and_then(|node| self.reader.value(node)) {
            Some(value) => *place = value,
            None => self.complete = false,
        }
    }

    /// Reads a field that may be missing, or `null`.
    #[inline(never)]
    pub(crate) fn optional<T: FromNode>(&mut self, key: &str, place: &mut Option<T>) {
        if let Some(node) = self.find(key).filter(|node| !matches!(node.kind, Kind::Null)) {
            *place = self.reader.value(node);
        }
    }

    /// Reads a list, empty where it is missing; without the items that could not be read.
    #[inline(never)]
    pub(crate) fn list<T: FromNode>(&mut self, key: &str, place: &mut Vec<T>) {
        for item in self.find_items(key).iter().filter(|item| !item.is_left_out()) {
            place.extend(self.reader.value::<T>(item));
        }
    }

    /// Reads a mark, false where it is missing.
    pub(crate) fn flag(&mut self, key: &str, place: &mut bool) {
        *place = self.find(key).and_then(|node| self.reader.value(node)).unwrap_or(false);
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
