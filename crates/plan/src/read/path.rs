//! Paths into the plan as it was read, for those that look at it afterwards.

use super::place::{push_index, push_token};
use super::tree::{Kind, Node, Tree, nearest};

/// A step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Into a field.
    Field(&'static str),
    /// Into the n-th item that could be read, from 0.
    Item(usize),
}

/// A way from the top of the plan, as it was read, to one of its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path(pub(super) Vec<Step>);

impl Path {
    /// The field of an object.
    pub(crate) fn field(&self, name: &'static str) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Field(name));
        Self(steps)
    }

    /// The n-th item, from 0, of a list.
    pub(crate) fn item(&self, index: usize) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Item(index));
        Self(steps)
    }
}

impl Tree<'_> {
    /// Leaves out the value that begins at `offset`, unless it is the root.
    pub(super) fn leave_out(&mut self, offset: usize) {
        fn within(node: &mut Node<'_>, offset: usize) {
            let child = match &mut node.kind {
                Kind::List(items) => nearest(items, offset, |item| item.at).and_then(|at| items.get_mut(at)),
                Kind::Object(fields) => {
                    nearest(fields, offset, |(_, value)| value.at).and_then(|at| fields.get_mut(at)).map(|(_, v)| v)
                }
                _ => None,
            };
            match child {
                Some(child) if child.at == offset => child.leave_out(),
                Some(child) => within(child, offset),
                None => {}
            }
        }
        within(&mut self.root, offset);
    }

    /// Where a part of the plan stands: its offset and pointer; the nearest part above where it is missing.
    pub(super) fn resolve(&self, path: &Path) -> (usize, String) {
        let mut pointer = String::new();
        let mut node = &self.root;
        for step in &path.0 {
            let child = match (step, &node.kind) {
                (Step::Field(name), Kind::Object(fields)) => {
                    fields.iter().rev().find(|(key, _)| key == name).map(|(_, value)| {
                        push_token(&mut pointer, name);
                        value
                    })
                }
                // Items that were left out have no place in the plan as it was read.
                (Step::Item(index), Kind::List(items)) => {
                    items.iter().enumerate().filter(|(_, item)| !matches!(item.kind, Kind::LeftOut(_))).nth(*index).map(
                        |(at, item)| {
                            push_index(&mut pointer, at);
                            item
                        },
                    )
                }
                _ => None,
            };
            match child {
                Some(child) => node = child,
                None => break,
            }
        }
        (node.at, pointer)
    }
}
