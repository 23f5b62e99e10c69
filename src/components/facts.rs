//! A list of facts, each with its label.

use leptos::prelude::*;

use crate::html::{Element, html};

/// A `<dl>` while its facts are put together.
pub struct Facts {
    list: Element,
    empty: bool,
}

impl Facts {
    /// No facts yet.
    pub fn new(class: &'static str) -> Self {
        let mut list = Element::new("dl");
        list.attribute("class", class);
        Self { list, empty: true }
    }

    /// A fact; nothing where there is nothing to say.
    pub fn add(&mut self, label: &'static str, value: Option<AnyView>) {
        if let Some(value) = value {
            self.empty = false;
            self.list.push(html! { <div><dt>{label}</dt><dd>{value}</dd></div> });
        }
    }

    /// A fact in plain text; nothing where there is nothing to say.
    pub fn add_text(&mut self, label: &'static str, value: Option<String>) {
        self.add(label, value.map(IntoAny::into_any));
    }

    /// A fact under a label of its own.
    pub fn add_named(&mut self, label: String, value: String) {
        self.empty = false;
        self.list.push(html! { <div><dt>{label}</dt><dd class="num">{value}</dd></div> });
    }

    /// The list; nothing where it has no facts.
    pub fn into_view(self) -> Option<AnyView> {
        (!self.empty).then(|| self.list.into_view())
    }
}
