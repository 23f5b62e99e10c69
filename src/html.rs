//! What `html!` makes of an element: one type for all markup that does not react.
//!
//! Nothing here is generic but for the conversions at the edge, and nothing is inlined, so that an element in a
//! view costs a few calls and no more (see `docs/decisions/0003-html-macro.md`).

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::attribute::custom::custom_attribute;
pub use malbild_html_macro::html;

/// An element while its attributes and children are put together.
#[derive(Default)]
pub struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

impl Element {
    /// An element without attributes and children.
    #[inline(never)]
    pub fn new(tag: &'static str) -> Self {
        Self { tag, ..Self::default() }
    }

    /// Gives it an attribute, unless the value is `None`.
    pub fn attribute(&mut self, name: &'static str, value: impl AttributeText) {
        if let Some(value) = value.into_text() {
            self.set(name, value);
        }
    }

    /// Gives it a fixed text.
    #[inline(never)]
    pub fn text(&mut self, text: &'static str) {
        self.children.push(text.into_any());
    }

    /// Gives it a child of any kind.
    pub fn child(&mut self, child: impl IntoAny) {
        self.push(child.into_any());
    }

    /// Gives it a child.
    #[inline(never)]
    pub fn push(&mut self, child: AnyView) {
        self.children.push(child);
    }

    /// The element as a view.
    #[inline(never)]
    pub fn into_view(self) -> AnyView {
        custom(self.tag).child(self.children).add_any_attr(self.attributes).into_any()
    }

    #[inline(never)]
    fn set(&mut self, name: &'static str, value: String) {
        self.attributes.push(custom_attribute(name, value).into_any_attr());
    }
}

/// What may stand as the value of an attribute.
pub trait AttributeText {
    /// The value; none leaves the attribute out.
    fn into_text(self) -> Option<String>;
}

impl AttributeText for &'static str {
    fn into_text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl AttributeText for String {
    fn into_text(self) -> Option<String> {
        Some(self)
    }
}

impl<T: AttributeText> AttributeText for Option<T> {
    fn into_text(self) -> Option<String> {
        self.and_then(T::into_text)
    }
}
