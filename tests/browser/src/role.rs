//! Finding things by what they are and what they are called, as assistive technology does.

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::session::http::CmdResponse;
use thirtyfour::{RequestData, SessionId};

use crate::Page;
use crate::browser::block_on;
use crate::engine::{Engine, engine};
use crate::page::attempt;

/// Something found on a page by its role and name.
#[derive(Clone, Debug)]
pub struct Found {
    element: WebElement,
    /// Its accessible name.
    pub name: String,
    what: String,
}

/// A node of the accessibility tree.
pub(crate) struct Node {
    pub(crate) of: Of,
    pub(crate) name: String,
}

/// How a node is found again.
pub(crate) enum Of {
    /// By Chromium's number of it.
    Number(Value),
    /// It is this.
    Element(WebElement),
}

impl Page {
    /// The first thing with the role and exactly the accessible name; waits until there is one.
    ///
    /// The role is the browser's own word for it: mostly the ARIA role, and `DisclosureTriangle` for the summary of a
    /// disclosure.
    #[track_caller]
    pub fn role(&self, role: &str, name: &str) -> Found {
        self.role_where(role, &format!("named “{name}”"), |found| same(found, name))
    }

    /// The first thing with the role whose accessible name is as told; waits until there is one.
    #[track_caller]
    pub fn role_where(&self, role: &str, told: &str, fits: impl Fn(&str) -> bool) -> Found {
        let what = format!("a {role} {told}");
        let found = attempt(|| {
            let node = self.nodes(role).into_iter().find(|node| fits(&node.name))?;
            self.element(&node, &what)
        });
        found.unwrap_or_else(|| {
            let names: Vec<String> = self.nodes(role).into_iter().take(60).map(|node| node.name).collect();
            panic!("There is no {what}. The page has these: {names:?}\n{}", self.snapshot())
        })
    }

    /// Everything with the role that is on the page now, in its order.
    pub fn roles(&self, role: &str) -> Vec<Found> {
        let nodes = self.nodes(role);
        nodes.iter().filter_map(|node| self.element(node, &format!("a {role} named “{}”", node.name))).collect()
    }

    /// The accessible names of everything with the role that is on the page now, in its order.
    pub fn names(&self, role: &str) -> Vec<String> {
        self.nodes(role).into_iter().map(|node| node.name).collect()
    }

    /// Whether there is a thing with the role and exactly the accessible name now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.nodes(role).iter().any(|node| same(&node.name, name))
    }

    /// The thing that has focus: its role, its accessible name, and itself.
    pub fn focused(&self) -> (String, Found) {
        let script = "return document.activeElement || document.body";
        let element = block_on(async { self.driver().execute(script, Vec::new()).await?.element() });
        let element = element.unwrap_or_else(|error| panic!("the browser does not say what has focus: {error}"));
        let role = self.computed(&element, "computedrole");
        let name = self.computed(&element, "computedlabel");
        let found = Found { element, what: format!("the {role} “{name}” in focus"), name };
        (role, found)
    }

    /// What the driver computes of an element, by the protocol's own end points.
    fn computed(&self, element: &WebElement, what: &'static str) -> String {
        let answer = block_on(self.driver().handle().cmd(Computed { element: element.element_id().to_string(), what }));
        let value = answer.and_then(CmdResponse::value::<Value>);
        value.ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// The nodes of the accessibility tree with a role, without those that are hidden from it.
    fn nodes(&self, role: &str) -> Vec<Node> {
        if engine() != Engine::Chromium {
            return self.named(role);
        }
        let answer = self.try_cdp("DOM.getDocument", json!({ "depth": 0 })).and_then(|document| {
            let root = &document["root"]["backendNodeId"];
            self.try_cdp("Accessibility.queryAXTree", json!({ "backendNodeId": root, "role": role }))
        });
        // Between two pages there is no tree.
        let Some(answer) = answer else { return Vec::new() };
        let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
        let seen = nodes.into_iter().filter(|node| node["ignored"] != Value::Bool(true));
        seen.map(|node| Node {
            of: Of::Number(node["backendDOMNodeId"].clone()),
            name: node["name"]["value"].as_str().unwrap_or_default().to_owned(),
        })
        .collect()
    }

    /// The element of a node; none where it has gone meanwhile.
    fn element(&self, node: &Node, what: &str) -> Option<Found> {
        let number = match &node.of {
            Of::Element(element) => {
                return Some(Found { element: element.clone(), name: node.name.clone(), what: what.to_owned() });
            }
            Of::Number(number) => number,
        };
        let object = self.try_cdp("DOM.resolveNode", json!({ "backendNodeId": number }))?;
        let id = &object["object"]["objectId"];
        let keep = "function () { globalThis.malbildFound = this; }";
        self.try_cdp("Runtime.callFunctionOn", json!({ "objectId": id, "functionDeclaration": keep }))?;
        let script = "const found = globalThis.malbildFound; delete globalThis.malbildFound; return found";
        let element = block_on(async { self.driver().execute(script, Vec::new()).await?.element() });
        Some(Found { element: element.ok()?, name: node.name.clone(), what: what.to_owned() })
    }
}

impl Found {
    /// Clicks it, as a person would: it has to be in reach and not covered.
    #[track_caller]
    pub fn click(&self) {
        self.told("clicked", block_on(self.element.click()));
    }

    /// The text that is seen in it.
    #[track_caller]
    pub fn text(&self) -> String {
        // Not the protocol's own text: that turns no-break spaces into others.
        let text = self.script("return arguments[0].innerText ?? ''", Value::Null);
        text.as_str().unwrap_or_default().trim().to_owned()
    }

    /// An attribute, as the page's source has it.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.told("read", block_on(self.element.attr(name.to_owned())))
    }

    /// Whether it lies within another thing.
    #[track_caller]
    pub fn lies_in(&self, other: &Found) -> bool {
        let arguments = vec![self.json(), other.json()];
        let script = "return arguments[1].contains(arguments[0])";
        let answer = block_on(self.element.handle().execute(script, arguments));
        self.told("compared", answer).json() == &Value::Bool(true)
    }

    /// Runs a script with the element as `arguments[0]` and one more value as `arguments[1]`.
    #[track_caller]
    pub fn script(&self, script: &str, argument: Value) -> Value {
        let answer = block_on(self.element.handle().execute(script, vec![self.json(), argument]));
        self.told("asked", answer).json().clone()
    }

    /// Chooses an option of a list by what it says.
    #[track_caller]
    pub fn choose(&self, option: &str) {
        let options = self.told("searched", block_on(self.element.find_all(By::Tag("option"))));
        let wanted = options.into_iter().find(|found| block_on(found.text()).is_ok_and(|text| text.trim() == option));
        let wanted = wanted.unwrap_or_else(|| panic!("{} has no option “{option}”", self.what));
        self.told("chosen from", block_on(wanted.click()));
    }

    fn json(&self) -> Value {
        self.element.to_json().unwrap_or_default()
    }

    #[track_caller]
    fn told<T>(&self, done: &str, result: WebDriverResult<T>) -> T {
        result.unwrap_or_else(|error| panic!("{} cannot be {done}: {error}", self.what))
    }
}

/// Names are the same whatever space stands between their words.
pub(crate) fn same(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// The protocol's computed role and computed label.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let path = format!("session/{session}/element/{}/{}", self.element, self.what);
        RequestData::new(Method::GET, path)
    }
}
