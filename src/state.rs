//! What the app knows: where it is, and what it has fetched.

use leptos::prelude::*;
use malbild_plan::filter::Filter;
use malbild_plan::listing::Order;
use malbild_plan::model::{Catalogue, Plan};
use malbild_plan::reading::Readings;
use malbild_plan::{Indexed, Language, open, open_catalogue};

use crate::browser::{address, fetch, page, storage};
use crate::context::Context;
use crate::load::{Load, Trouble};
use crate::parts::{self, Extras, Views};
use crate::route::{Route, View};
use crate::text::{Words, words};

/// Where the list of plans lies, beside the page.
pub const CATALOGUE_FILE: &str = "plans/index.json";

/// Where a plan may lie when there is no list of plans.
const SINGLE_FILES: [&str; 2] = ["plans/plan.json", "plan.json"];

/// Which plans there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Plans {
    /// Those of a list.
    Listed(&'static Catalogue),
    /// One plan without a list: the file it lies in.
    Single(&'static str),
}

/// A plan that has been fetched, and how its indicators stand. It stays in memory as long as the page.
#[derive(Clone, Copy, Debug)]
pub struct Opened(pub &'static Readings<'static>);

impl Opened {
    /// Reads how a plan's indicators stand, once and for all.
    pub fn new(plan: Plan) -> Self {
        let plan: &'static Indexed = Box::leak(Box::new(Indexed::new(plan)));
        Self(Box::leak(Box::new(Readings::of(plan))))
    }
}

/// Where a reader is to be in a view that is on its way.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// At its start, or so far down.
    View(f64),
    /// In the same view with another filter: still at what was chosen, by its id.
    Choice(String),
}

/// Everything that the pages are made of. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct State {
    /// The address.
    pub route: RwSignal<Route>,
    /// Which plans there are.
    pub plans: RwSignal<Load<Plans>>,
    /// The plan of the address, read.
    pub plan: RwSignal<Load<Opened>>,
    /// The file that `plan` came from or is to come from; none for the list of plans.
    pub plan_file: RwSignal<Option<String>>,
    /// The views that are fetched when one of them is wanted.
    pub views: RwSignal<Load<Views>>,
    /// What is asked for now and then, fetched when it is.
    pub extras: RwSignal<Load<Extras>>,
    /// Where the reader is to be in the view that is on its way.
    pub arriving: RwSignal<Option<Arrival>>,
    /// Tells that the address has followed what is typed into a search. The views are not made anew then.
    pub typed: RwSignal<()>,
    /// What was last said aloud of the view.
    pub announced: RwSignal<String>,
    /// Whether the reader is on the way to the same view of another plan.
    pub changing_plan: RwSignal<bool>,
    /// The id of the plan that was last open, also at an earlier visit.
    pub last_plan: RwSignal<Option<String>>,
    /// Plans that have been open, by their files. They stay in memory, so that views can point into them, and
    /// going back to one takes no time.
    opened: RwSignal<Vec<(String, Opened)>>,
}

impl State {
    /// The state at an address, before anything is fetched.
    pub fn at(route: Route) -> Self {
        // A frame does not take the reader away from the page around it.
        let route_has_section = route.section.is_some() && !route.embed;
        Self {
            route: RwSignal::new(route),
            plans: RwSignal::new(Load::START),
            plan: RwSignal::new(Load::START),
            plan_file: RwSignal::new(None),
            views: RwSignal::new(Load::START),
            extras: RwSignal::new(Load::START),
            arriving: RwSignal::new(route_has_section.then_some(Arrival::View(0.0))),
            typed: RwSignal::new(()),
            announced: RwSignal::new(String::new()),
            changing_plan: RwSignal::new(false),
            last_plan: RwSignal::new(None),
            opened: RwSignal::new(Vec::new()),
        }
    }

    /// The language of the interface.
    pub fn language(self) -> Language {
        self.route.with(|route| route.language)
    }

    /// The words of the interface.
    pub fn words(self) -> &'static Words {
        words(self.language())
    }

    /// Follows the address bar, and fetches the list of plans.
    pub fn start(self) {
        self.last_plan.set(storage::last_plan());
        if !self.route.with_untracked(|route| route.embed) {
            self.follow();
        }
        self.fetch_plans();
        Effect::new(move || {
            let wanted = self.wanted_file();
            if self.plan_file.with_untracked(|file| *file != wanted) {
                self.plan_file.set(wanted);
                self.fetch_plan();
            }
        });
        // Where the other plan has no such view, its overview is what there is.
        Effect::new(move || {
            if self.changing_plan.get() && self.is_settled() {
                self.changing_plan.set(false);
                if let Some(cx) = self.context().filter(|cx| !cx.has_view()) {
                    let overview = cx.route.with_view(View::Start);
                    address::replace(&overview);
                    self.route.set(overview);
                }
            }
        });
        Effect::new(move || {
            if self.wants_views() && self.views.with_untracked(|views| views.ready().is_none()) {
                self.fetch_views();
            }
            if self.wants_extras() {
                self.want_extras();
            }
        });
    }

    /// Follows the address bar, and links within the page. In another page's frame links lead out of it.
    fn follow(self) {
        address::follow(move |route, back| {
            let (same, same_view) = self.route.with_untracked(|now| {
                let top = |route: &Route| route.with_section(None);
                (*now == route, top(now) == top(&route) && now.is_statement() == route.is_statement())
            });
            // A step of the browser's within the view, such as the skip link's, is none of ours.
            if same && back.is_some() {
                return;
            }
            let changing = self.route.with_untracked(|now| now.plan != route.plan && now.view == route.view);
            self.changing_plan.set(changing && back.is_none());
            let unfiltered = |route: &Route| {
                let mut top = route.with_filter(Filter::NONE).with_order(Order::Plan);
                match &mut top.view {
                    View::Search(search) => search.all = false,
                    View::Compare(compare) => *compare = compare.without_choice(),
                    _ => {}
                }
                top
            };
            let choosing =
                !same_view && back.is_none() && self.route.with_untracked(|now| unfiltered(now) == unfiltered(&route));
            self.arriving.set(Some(if choosing {
                Arrival::Choice(page::focused_id())
            } else {
                Arrival::View(back.unwrap_or(0.0))
            }));
            if same_view {
                // Nothing is shown anew: only the reader goes.
                *self.route.write_untracked() = route;
            } else {
                self.route.set(route);
            }
        });
    }

    /// Fetches the views that did not come with the page, again.
    pub fn fetch_views(self) {
        self.views.set(Load::START);
        leptos::task::spawn_local(async move {
            let offline = fetch::is_offline();
            self.views.set(came(parts::views().await.ok(), offline));
        });
    }

    /// Fetches the part again that the address asks for.
    pub fn fetch_part(self) {
        if self.wants_extras() { self.fetch_extras() } else { self.fetch_views() }
    }

    /// A plan that has been open, by its file.
    pub fn opened(self, file: &str) -> Option<Opened> {
        self.opened.with_untracked(|opened| opened.iter().find(|(of, _)| of == file).map(|(_, plan)| *plan))
    }

    /// Keeps a plan in memory; the one that is there already, where there is one.
    pub fn keep(self, file: &str, plan: Plan) -> Opened {
        self.opened(file).unwrap_or_else(|| {
            let plan = Opened::new(plan);
            self.opened.update(|opened| opened.push((file.to_owned(), plan)));
            plan
        })
    }

    /// Fetches what is asked for now and then, unless it is here.
    pub fn want_extras(self) {
        if self.extras.with_untracked(|extras| extras.ready().is_none()) {
            self.fetch_extras();
        }
    }

    /// Fetches what is asked for now and then, again.
    pub fn fetch_extras(self) {
        self.extras.set(Load::START);
        leptos::task::spawn_local(async move {
            let offline = fetch::is_offline();
            self.extras.set(came(parts::extras().await.ok(), offline));
        });
    }

    /// Whether the address asks for a view of the part with what is asked for now and then.
    fn wants_extras(self) -> bool {
        self.route.with(|route| matches!(route.view, View::Search(_) | View::Compare(_)))
    }

    /// Whether the address asks for another view that did not come with the page.
    fn wants_views(self) -> bool {
        !self.wants_extras() && self.route.with(|route| !matches!(route.view, View::Start | View::Unknown(_)))
    }

    /// Fetches the list of plans, or what stands in its place, again.
    pub fn fetch_plans(self) {
        self.plans.set(Load::START);
        leptos::task::spawn_local(async move {
            let loaded = match fetch::bytes(CATALOGUE_FILE, |_| {}).await {
                Ok(bytes) => match open_catalogue(&bytes) {
                    Some(catalogue) if catalogue.plans.is_empty() => Load::Failed(Trouble::NoPlans),
                    Some(catalogue) => Load::Ready(Plans::Listed(Box::leak(Box::new(catalogue)))),
                    _ => Load::Failed(Trouble::Unreadable(bytes.into())),
                },
                // No list: then there may be one plan.
                Err(Trouble::Status(404)) => {
                    self.single_plan().await.map_or(Load::Failed(Trouble::Status(404)), Load::Ready)
                }
                Err(trouble) => Load::Failed(trouble),
            };
            self.plans.set(loaded);
        });
    }

    /// Where the only plan lies; what has come of it is kept.
    async fn single_plan(self) -> Option<Plans> {
        for file in SINGLE_FILES {
            if let Ok(bytes) = fetch::bytes(file, |_| {}).await {
                if let Some(plan) = open(&bytes) {
                    self.keep(file, plan);
                }
                return Some(Plans::Single(file));
            }
        }
        None
    }

    /// Fetches the plan again.
    pub fn fetch_plan(self) {
        let Some(file) = self.plan_file.get_untracked() else { return };
        if let Some(plan) = self.opened(&file) {
            self.show(plan);
            return;
        }
        self.plan.set(Load::START);
        leptos::task::spawn_local(async move {
            // The reader may have gone on to another plan meanwhile.
            let current = move |file: &str| self.plan_file.with_untracked(|now| now.as_deref() == Some(file));
            let progress = |received| {
                if current(&file) {
                    self.plan.set(Load::Loading { received });
                }
            };
            let loaded = match fetch::bytes(&file, progress).await {
                Ok(bytes) => match open(&bytes) {
                    Some(plan) => {
                        let plan = self.keep(&file, plan);
                        if current(&file) {
                            self.show(plan);
                        }
                        return;
                    }
                    None => Load::Failed(Trouble::Unreadable(bytes.into())),
                },
                Err(trouble) => Load::Failed(trouble),
            };
            if current(&file) {
                self.plan.set(loaded);
            }
        });
    }

    /// Shows a plan, and remembers it for the next visit.
    fn show(self, plan: Opened) {
        let id = &plan.0.plan().plan().id;
        storage::remember_plan(id);
        self.last_plan.set(Some(id.clone()));
        self.plan.set(Load::Ready(plan));
    }

    /// Whether what the address asks for is here, or known not to come.
    pub fn is_settled(self) -> bool {
        let plans = self.plans.with(|plans| !matches!(plans, Load::Loading { .. }));
        let plan = self.plan.with(|plan| !matches!(plan, Load::Loading { .. }));
        let views = !self.wants_views() || self.views.with(|views| !matches!(views, Load::Loading { .. }));
        let extras = !self.wants_extras() || self.extras.with(|extras| !matches!(extras, Load::Loading { .. }));
        let right_file = self.plan_file.with(|file| *file == self.wanted_file());
        plans
            && views
            && extras
            && right_file
            && (plan || self.shows_catalogue() || self.plan_file.with(Option::is_none))
    }

    /// The file of the plan that the address asks for; none where it asks for none that there is.
    fn wanted_file(self) -> Option<String> {
        let wanted = self.route.with(|route| route.plan.clone());
        self.plans.with(|plans| match plans.ready()? {
            Plans::Single(file) => Some((*file).to_owned()),
            Plans::Listed(catalogue) => {
                let only = catalogue.plans.first().filter(|_| catalogue.plans.len() == 1);
                let entry = match &wanted {
                    Some(id) => catalogue.plans.iter().find(|plan| plan.id == *id),
                    None => only,
                };
                entry.map(|entry| fetch::plan_file(&entry.id))
            }
        })
    }

    /// Whether the address asks for the list of plans.
    pub fn shows_catalogue(self) -> bool {
        self.route.with(|route| route.plan.is_none() && route.view == View::Start)
            && self.plans.with(|plans| match plans.ready() {
                Some(Plans::Listed(catalogue)) => catalogue.plans.len() > 1,
                _ => false,
            })
    }

    /// The plan that is shown, and how; none while it loads, on the list of plans, and where there is none.
    pub fn context(self) -> Option<Context> {
        let plan = self.plan.with(|plan| plan.ready().copied())?;
        let shown = self.plan_file.with(Option::is_some) && !self.shows_catalogue();
        shown.then(|| Context::new(plan.0, self.route.get()))
    }

    /// Whether there are several plans to choose from.
    pub fn has_several_plans(self) -> bool {
        self.plans.with(|plans| matches!(plans.ready(), Some(Plans::Listed(list)) if list.plans.len() > 1))
    }
}

/// The state of the app around.
///
/// # Panics
/// Outside [`crate::app::App`]: a mistake in the program that its tests would meet.
pub fn state() -> State {
    expect_context::<State>()
}

/// A part of the app that was waited for, or why it did not come.
fn came<T>(part: Option<T>, offline: bool) -> Load<T> {
    part.map_or(Load::Failed(if offline { Trouble::Offline } else { Trouble::Broken }), Load::Ready)
}
