//! What is seen on a page with everything unfolded.

use malbild_browser_tests::Page;
use serde_json::{Value, json};

use super::{At, Place};

/// The page at hand, unfolded.
pub(super) struct Seen<'p>(&'p Page);

impl<'p> Seen<'p> {
    /// Goes to a view as a click on a link to it would, and unfolds everything on it.
    pub(super) fn at(page: &'p Page, view: &str) -> Self {
        let go = "document.querySelector('main h1').dataset.old = '';
            const link = document.createElement('a'); link.href = arguments[0];
            document.querySelector('main').append(link); link.click(); link.remove();";
        page.script(go, &[view.into()]);
        let there = "return !!document.querySelector('main h1:not([data-old])') && !document.querySelector('.loading')";
        page.until(view, || page.script(there, &[]) == Value::Bool(true));
        page.script("document.querySelectorAll('main details:not(.take)').forEach((one) => { one.open = true })", &[]);
        Self(page)
    }

    /// Whether a place is there and says what it is to say.
    pub(super) fn says(&self, place: &Place) -> bool {
        let (which, named) = match &place.at {
            At::Fact(term) => ("fact", *term),
            At::Row(head) => ("row", head.as_str()),
            At::Item(name) => ("item", name.as_str()),
            At::Element(of) => ("element", *of),
        };
        // What is hidden has no inner text.
        let script = "const [which, named, says] = arguments;
            const flat = (text) => text.replaceAll('\u{ad}', '').replace(/\\s+/g, ' ').trim().toLowerCase();
            const all = (of, within = document.querySelector('main')) => [...within.querySelectorAll(of)];
            const shown = (one) => one && one.checkVisibility() ? flat(one.innerText) : '';
            const named_so = (one) => shown(one) === flat(named);
            const places = {
                fact: () => all('dt').filter(named_so).map((term) => term.nextElementSibling),
                row: () => all('tr').filter((row) => named_so(row.cells[0])),
                item: () => all('li').filter((item) => all('h2, h3, h4, .name', item).some((name) => shown(name).startsWith(flat(named)))),
                element: () => all(named),
            }[which]();
            return says ? places.some((place) => shown(place).includes(flat(says))) : !places.length;";
        self.0.script(script, &[which.into(), named.into(), json!(place.says)]) == Value::Bool(true)
    }
}
