//! What can be read from a node of the tree.

use super::number;
use super::reader::Reader;
use super::tree::{Kind, Node};
use crate::finding::{Expected, Problem};

/// Something that can be read from a node of the tree. Structs and enums derive it (`malbild_plan_derive`).
pub(crate) trait FromNode: Sized {
    /// Reads the node; what is wrong is reported, and none given where nothing sensible is left.
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self>;
}

impl FromNode for String {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        reader.text(node).map(str::to_owned)
    }
}

impl FromNode for bool {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        if let Kind::Boolean(value) = node.kind { Some(value) } else { reader.wrong(node, Expected::Boolean) }
    }
}

impl FromNode for f64 {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        let Kind::Number(written) = node.kind else { return reader.wrong(node, Expected::Number) };
        let number = number::parse(written);
        if number.is_none() {
            reader.report(node, Problem::NumberTooLarge { found: Reader::cut(written) });
        }
        number
    }
}

impl FromNode for i32 {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        let number = reader.whole_number(node)?;
        Self::try_from(number).ok().or_else(|| reader.bad_value(node, Expected::WholeNumber))
    }
}

impl FromNode for u8 {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        let number = reader.whole_number(node)?;
        Self::try_from(number).ok().or_else(|| reader.bad_value(node, Expected::WholeNumber))
    }
}

impl FromNode for u32 {
    fn from_node(node: &Node<'_>, reader: &Reader) -> Option<Self> {
        let number = reader.whole_number(node)?;
        Self::try_from(number).ok().or_else(|| reader.bad_value(node, Expected::WholeNumber))
    }
}
