//! What `html!` makes of an element: one type for all markup that does not react.
//!
//! Little here is generic, and what does the work is never inlined, so that an element in a
//! view costs a few calls and no more (see `docs/decisions/0003-html-macro.md`).

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::on;
use leptos::tachys::html::style::style;
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
        value.put(self, name);
    }

    /// Sets a property of its style. The policy of the page forbids the attribute, and not this.
    #[inline(never)]
    pub fn style(&mut self, property: &'static str, value: String) {
        self.attributes.push(style((property, value)).into_any_attr());
    }

    /// Calls back when its disclosure is folded out or in.
    #[inline(never)]
    pub fn on_toggle(&mut self, callback: Box<dyn FnMut(leptos::ev::Event)>) {
        self.attributes.push(on(leptos::ev::toggle, callback).into_any_attr());
    }

    /// Calls back when the reader has chosen another value in it.
    #[inline(never)]
    pub fn on_change(&mut self, callback: Box<dyn FnMut(leptos::ev::Event)>) {
        self.attributes.push(on(leptos::ev::change, callback).into_any_attr());
    }

    /// Calls back when it is pressed.
    #[inline(never)]
    pub fn on_click(&mut self, callback: Box<dyn FnMut(leptos::ev::MouseEvent)>) {
        self.attributes.push(on(leptos::ev::click, callback).into_any_attr());
    }

    /// Gives it a fixed text.
    #[inline(never)]
    pub fn text(&mut self, text: &'static str) {
        self.children.push(text.into_any());
    }

    /// Gives it what stands between braces.
    pub fn child(&mut self, child: impl Child) {
        child.put(self);
    }

    /// Gives it a child.
    #[inline(never)]
    pub fn push(&mut self, child: AnyView) {
        self.children.push(child);
    }

    /// Its children without itself.
    pub fn into_children(self) -> Vec<AnyView> {
        self.children
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
    /// Puts the value into an element; `None` leaves the attribute out.
    fn put(self, element: &mut Element, name: &'static str);
}

impl AttributeText for &'static str {
    #[inline(never)]
    fn put(self, element: &mut Element, name: &'static str) {
        element.set(name, self.to_owned());
    }
}

impl AttributeText for String {
    #[inline(never)]
    fn put(self, element: &mut Element, name: &'static str) {
        element.set(name, self);
    }
}

impl<T: AttributeText> AttributeText for Option<T> {
    fn put(self, element: &mut Element, name: &'static str) {
        if let Some(value) = self {
            value.put(element, name);
        }
    }
}

/// What may stand between braces among an element's children.
pub trait Child {
    /// Puts it into an element; `None` puts nothing.
    fn put(self, element: &mut Element);
}

impl Child for AnyView {
    fn put(self, element: &mut Element) {
        element.push(self);
    }
}

impl Child for &'static str {
    fn put(self, element: &mut Element) {
        element.text(self);
    }
}

impl Child for String {
    #[inline(never)]
    fn put(self, element: &mut Element) {
        element.push(self.into_any());
    }
}

impl Child for Vec<AnyView> {
    #[inline(never)]
    fn put(self, element: &mut Element) {
        element.children.extend(self);
    }
}

impl<T: Child> Child for Option<T> {
    fn put(self, element: &mut Element) {
        if let Some(child) = self {
            child.put(element);
        }
    }
}

/// Several views side by side, as one.
#[inline(never)]
pub fn together(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}
