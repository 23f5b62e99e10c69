//! A heading of a level that its place decides.

use leptos::prelude::*;

use crate::html::Element;

/// A heading of level 2, 3 or 4; other numbers are taken for the nearest of them.
pub fn heading(level: u8, content: AnyView) -> AnyView {
    let mut element = Element::new(match level {
        ..=2 => "h2",
        3 => "h3",
        _ => "h4",
    });
    element.push(content);
    element.into_view()
}
