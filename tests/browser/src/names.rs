//! Roles and names in engines whose drivers show no accessibility tree: from the page's own elements, by the rules that
//! these tests need of the accessible name computation.

use thirtyfour::prelude::*;

use crate::Page;
use crate::browser::block_on;
use crate::role::{Node, Of};

/// The elements that have a role by themselves.
const ROLES: [(&str, &str); 26] = [
    ("alert", ""),
    ("banner", "header:not(:is(article, aside, main, nav, section) header)"),
    ("button", "button, input:is([type=button], [type=submit], [type=reset])"),
    ("cell", "td"),
    ("checkbox", "input[type=checkbox]"),
    ("columnheader", "th[scope=col]"),
    ("combobox", "select"),
    ("contentinfo", "footer:not(:is(article, aside, main, nav, section) footer)"),
    ("DisclosureTriangle", "summary"),
    ("figure", "figure"),
    ("group", "fieldset, details"),
    ("heading", "h1, h2, h3, h4, h5, h6"),
    ("image", "img, svg[role=img], canvas[role=img], [role=img]"),
    ("link", "a[href]"),
    ("list", "ul, ol"),
    ("listitem", "li"),
    ("main", "main"),
    ("navigation", "nav"),
    ("paragraph", "p"),
    ("progressbar", "progress"),
    ("rowheader", "th[scope=row]"),
    ("search", "search"),
    ("searchbox", "input[type=search]"),
    ("status", "output"),
    ("table", "table"),
    ("term", "dt"),
];

/// Text fields, which have one role more than the others have elements.
const TEXTBOX: &str = "input:is(:not([type]), [type=text], [type=url], [type=email]), textarea";

const SCRIPT: &str = "
    const [role, selector] = arguments;
    const own = selector ? [...document.querySelectorAll(selector)].filter((one) => !one.hasAttribute('role')) : [];
    const told = [...document.querySelectorAll(`[role=\"${role === 'image' ? 'img' : role}\"]`)];
    const all = [...new Set([...own, ...told])]
        .sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden=true], [inert]'));
    const text = (node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === 'true') return '';
        if (!node.checkVisibility() && !node.matches('.visually-hidden')) return '';
        if (node.ariaLabel) return node.ariaLabel;
        const inner = [...node.childNodes].map(text).join('');
        return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
    };
    const of = (id) => { const node = document.getElementById(id); return node ? text(node) || node.textContent : ''; };
    const name = (one) => {
        const by = one.getAttribute('aria-labelledby');
        if (by) return by.split(/\\s+/).map(of).join(' ');
        if (one.ariaLabel) return one.ariaLabel;
        if (one.labels?.length) return [...one.labels].map((label) => [...label.childNodes].filter((part) => part !== one && !part.contains?.(one)).map(text).join('')).join(' ');
        if (one.alt) return one.alt;
        const part = { FIELDSET: 'legend', TABLE: 'caption', FIGURE: 'figcaption' }[one.tagName];
        if (part) return one.querySelector(part) ? text(one.querySelector(part)) : '';
        const contents = ['button', 'cell', 'columnheader', 'DisclosureTriangle', 'heading', 'link', 'rowheader'];
        return contents.includes(role) ? text(one) || one.title : one.title;
    };
    return all.map((one) => [one, name(one).replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim()]);
";

impl Page {
    /// Everything with a role, in the page's order, without what is hidden.
    pub(crate) fn named(&self, role: &str) -> Vec<Node> {
        let of_role = ROLES.iter().find(|(of, _)| *of == role).map(|(_, selector)| *selector);
        let selector = of_role.unwrap_or(if role == "textbox" { TEXTBOX } else { "" });
        let handle = self.driver().handle();
        let answer = block_on(self.driver().execute(SCRIPT, vec![role.into(), selector.into()]));
        // Between two pages there is nothing.
        let Ok(answer) = answer else { return Vec::new() };
        let pairs = answer.json().as_array().cloned().unwrap_or_default();
        let nodes = pairs.into_iter().filter_map(|pair| {
            let element = WebElement::from_json(pair[0].clone(), handle.clone()).ok()?;
            Some(Node { of: Of::Element(element), name: pair[1].as_str().map(str::to_owned).unwrap_or_default() })
        });
        nodes.collect()
    }
}
