//! Rendering views natively.

use std::sync::OnceLock;

use leptos::prelude::*;
use malbild::app::Shell;
use malbild::context::Context;
use malbild::load::Load;
use malbild::parts::VIEWS;
use malbild::route::{Route, View};
use malbild::state::{Opened, Plans, State};
use malbild_plan::model::Catalogue;
use malbild_plan::{Language, read, read_catalogue};

fn file(name: &str) -> Vec<u8> {
    let path = format!("{}/public/plans/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn plan(id: &str) -> Opened {
    Opened::new(read(&file(id)).plan.expect("a plan"))
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| read_catalogue(&file("index")).catalogue.expect("a catalogue"))
}

/// A published plan as its reader sees it.
pub fn context(id: &str, language: Language) -> Context {
    Context::new(plan(id).0, Route { plan: Some(id.to_owned()), language, ..Route::default() })
}

/// The text of a view.
pub fn render(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    without_markers(&html)
}

/// The text of the whole page in a state.
pub fn render_state(route: Route, prepare: impl FnOnce(State)) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let state = State::at(route);
        prepare(state);
        provide_context(state);
        view! { <Shell /> }.to_html()
    });
    without_markers(&html)
}

/// The text of the whole page at a view of a published plan.
pub fn render_view(id: &str, view: View, language: Language) -> String {
    render_plan(plan(id), view, language)
}

/// The text of the whole page at a view of a plan that a test has written.
pub fn render_json(json: &str, view: View) -> String {
    let plan = read(json.as_bytes()).plan.expect("a plan");
    render_plan(Opened::new(plan), view, Language::Sv)
}

fn render_plan(plan: Opened, view: View, language: Language) -> String {
    let id = &plan.0.plan().plan().id;
    let route = Route { plan: Some(id.clone()), view, language, ..Route::default() };
    render_state(route, |state| {
        state.plans.set(Load::Ready(Plans::Listed(catalogue())));
        state.plan_file.set(Some(format!("plans/{id}.json")));
        state.plan.set(Load::Ready(plan));
        state.views.set(Load::Ready(VIEWS));
    })
}

/// The text of the list of plans.
pub fn render_catalogue() -> String {
    render_state(Route::default(), |state| state.plans.set(Load::Ready(Plans::Listed(catalogue()))))
}

/// What a reader reads of a page's main part, without the markup.
pub fn main_text(html: &str) -> String {
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).map_or("", |(main, _)| main);
    let mut text = String::new();
    for piece in main.split('<') {
        text += piece.split_once('>').map_or(piece, |(_, said)| said);
    }
    text
}

/// Leptos marks where texts and lists end.
fn without_markers(html: &str) -> String {
    html.replace("<!>", "").replace("<!---->", "")
}

/// The levels of the headings, in order.
pub fn headings(html: &str) -> Vec<u32> {
    let at = |(at, _): (usize, &str)| html.get(at + 2..at + 3)?.parse().ok();
    html.match_indices("<h").filter_map(at).collect()
}

/// Fails where an element is opened and not closed.
pub fn tags_balance(html: &str) {
    for tag in ["main", "section", "ul", "ol", "li", "dl", "div", "p", "a", "table", "details", "h1", "h2", "h3", "h4"]
    {
        let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}
