//! Addresses: the only place that makes or reads one.
//!
//! An address is the query string alone, such as `?plan=gotene-2019&mal=GOT-N3`, relative to wherever the page
//! lies. So it works on any static host and in any folder.

mod compare;

use std::fmt;

use malbild_plan::filter::{Filter, Key};
use malbild_plan::listing::Order;
use malbild_plan::{Grouping, Language};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use compare::Asked;
pub use compare::{Compare, Matrix};

/// The longest address that is read, in bytes; the rest is cut.
const MOST_BYTES: usize = 4096;

/// The section of the view of all activities that holds one of them.
pub fn activity_section(id: &str) -> String {
    ["aktivitet-", id].concat()
}

/// What addresses call the view about the plan.
const ABOUT: &str = "om";

/// What `encodeURIComponent` leaves as it is, and so what an id mostly is made of.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The section that is the accessibility statement of the site; of the view about a plan, the one that leads there.
pub const ACCESSIBILITY: &str = "tillganglighet";

/// The names of views in an address.
const ACTIVITIES: &str = "aktiviteter";
const INDICATORS: &str = "indikatorer";
const GOALS: &str = "mal";
const GUIDE: &str = "las";
const KEYS: &str = "tangenter";
const SEARCH: &str = "sok";
const COMPARE: &str = "jamfor";

/// The section of the view about the plan that holds the flaws in its source.
pub const FLAWS: &str = "brister";

/// What an address shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The plan's id; none for the list of plans, or where there is one plan only.
    pub plan: Option<String>,
    /// The view of the plan.
    pub view: View,
    /// The section of the view that the reader is to come to; its top where none is told.
    pub section: Option<String>,
    /// What of the view is kept. Of one indicator: among which it is shown.
    pub filter: Filter,
    /// The order of indicators and goals.
    pub order: Order,
    /// The language of the interface.
    pub language: Language,
    /// Whether the flaws of the plan's file are to be told beside the view: for whoever publishes it (`granska`).
    pub review: bool,
    /// Whether the view stands in another page's frame: without header and footer (`embed`). Links made from it lead to
    /// the whole page.
    pub embed: bool,
}

/// A view of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The overview of a plan, or the list of plans where none is named.
    #[default]
    Start,
    /// One goal, by its id.
    Goal(String),
    /// One indicator, by its id.
    Indicator(String),
    /// All indicators, or those that the filter keeps.
    Indicators,
    /// All goals of all levels, or those that the filter keeps.
    Goals,
    /// All activities, in groups.
    Activities(Grouping),
    /// What statuses, symbols and rules mean.
    Guide,
    /// What can be done with the keyboard.
    Keys,
    /// Things set beside each other.
    Compare(Compare),
    /// What is found by a search.
    Search(Search),
    /// What the plan holds beside goals, indicators and activities; without a plan, what is to be known of the site.
    About,
    /// A view that does not exist, by the name that was asked for.
    Unknown(String),
}

/// What is sought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What someone has typed.
    pub text: String,
    /// Whether it is sought in all plans. Where none is named there is no other way.
    pub all: bool,
}

impl Route {
    /// Reads a query string, with or without its question mark. Never fails: what it does not know is
    /// [`View::Unknown`] or ignored, and broken percent signs stand for themselves.
    pub fn parse(query: &str) -> Self {
        let mut query = query.strip_prefix('?').unwrap_or(query);
        if query.len() > MOST_BYTES {
            let end = (0..=MOST_BYTES).rev().find(|at| query.is_char_boundary(*at)).unwrap_or(0);
            query = query.get(..end).unwrap_or_default();
        }
        let mut route = Self::default();
        let (mut order, mut search) = (String::new(), Search::default());
        let mut asked = Asked::default();
        for pair in query.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            if asked.take(key, value) {
                continue;
            }
            let value = decode(value);
            match key {
                "plan" if !value.is_empty() => route.plan = Some(value),
                "mal" if !value.is_empty() => route.view = View::Goal(value),
                "indikator" if !value.is_empty() => route.view = View::Indicator(value),
                "vy" if value == ACTIVITIES => route.view = View::Activities(Grouping::default()),
                "vy" if value == INDICATORS => route.view = View::Indicators,
                "vy" if value == GOALS => route.view = View::Goals,
                "vy" if value == GUIDE => route.view = View::Guide,
                "vy" if value == KEYS => route.view = View::Keys,
                "vy" if value == COMPARE => route.view = View::Compare(Compare::default()),
                "vy" if value == SEARCH => route.view = View::Search(Search::default()),
                "vy" if value == ABOUT => route.view = View::About,
                "vy" if !value.is_empty() => route.view = View::Unknown(value),
                "ordna" => order = value,
                "sok" => search.text = value,
                "alla" => search.all = true,
                "del" if !value.is_empty() => route.section = Some(value),
                key if let Some(key) = Key::of_name(key) => route.filter = route.filter.with(key, Some(&value)),
                "granska" => route.review = true,
                "embed" => route.embed = true,
                "sprak" => route.language = value.parse().unwrap_or_default(),
                _ => {}
            }
        }
        match &mut route.view {
            View::Compare(of) => *of = asked.compare(),
            View::Search(of) => *of = search,
            View::Activities(by) => *by = grouping_of(&order),
            View::Indicators | View::Indicator(_) => route.order = Order::of_name(&order),
            // Goals have no trend of their own.
            View::Goals if order != Order::Trend.name() => route.order = Order::of_name(&order),
            _ => {}
        }
        route
    }

    /// What is sought, in the view of a search.
    pub fn sought(&self) -> Option<&Search> {
        match &self.view {
            View::Search(search) => Some(search),
            _ => None,
        }
    }

    /// A search for nothing yet, in the same plan and language.
    #[must_use]
    pub fn to_search(&self) -> Self {
        self.with_view(View::Search(Search::default()))
    }

    /// The same plan and language, another view.
    #[must_use]
    pub fn with_view(&self, view: View) -> Self {
        Self { view, section: None, filter: Filter::NONE, order: Order::Plan, embed: false, ..self.clone() }
    }

    /// The same view, from one of its sections on.
    #[must_use]
    pub fn with_section(&self, section: Option<&str>) -> Self {
        Self { section: section.map(str::to_owned), embed: false, ..self.clone() }
    }

    /// The same view with another filter, from its top.
    #[must_use]
    pub fn with_filter(&self, filter: Filter) -> Self {
        Self { filter, section: None, embed: false, ..self.clone() }
    }

    /// The same view with indicators or goals in another order, from its top.
    #[must_use]
    pub fn with_order(&self, order: Order) -> Self {
        Self { order, section: None, embed: false, ..self.clone() }
    }

    /// The same view for another page's frame, or by itself.
    #[must_use]
    pub fn with_embed(&self, embed: bool) -> Self {
        Self { embed, review: false, ..self.clone() }
    }

    /// The same view in another language.
    #[must_use]
    pub fn with_language(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// The overview of a plan, in the same language.
    #[must_use]
    pub fn to_plan(&self, plan: &str) -> Self {
        Self { plan: Some(plan.to_owned()), ..self.to_catalogue() }
    }

    /// A comparison in the same plan and language.
    #[must_use]
    pub fn to_compare(&self, compare: Compare) -> Self {
        self.with_view(View::Compare(compare))
    }

    /// The same view of another plan, or of none.
    #[must_use]
    pub fn with_plan(&self, plan: Option<&str>) -> Self {
        Self { plan: plan.map(str::to_owned), ..self.clone() }
    }

    /// The accessibility statement, which is the site's and no plan's, in the same language.
    #[must_use]
    pub fn to_statement(&self) -> Self {
        let section = Some(ACCESSIBILITY.to_owned());
        Self { language: self.language, view: View::About, section, ..Self::default() }
    }

    /// Whether this is the address of the accessibility statement.
    pub fn is_statement(&self) -> bool {
        self.plan.is_none() && self.view == View::About && self.section.as_deref() == Some(ACCESSIBILITY)
    }

    /// The list of plans, in the same language.
    #[must_use]
    pub fn to_catalogue(&self) -> Self {
        Self { language: self.language, review: self.review, ..Self::default() }
    }
}

/// The address as a relative link. It always begins with a question mark, so it never leaves the page.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut mark = '?';
        let mut pair = |f: &mut fmt::Formatter<'_>, key: &str, value: &str| {
            let written = write!(f, "{mark}{key}={}", utf8_percent_encode(value, ENCODED));
            mark = '&';
            written
        };
        if let Some(plan) = &self.plan {
            pair(f, "plan", plan)?;
        }
        match &self.view {
            View::Start => {}
            View::Goal(id) => pair(f, "mal", id)?,
            View::Indicator(id) => pair(f, "indikator", id)?,
            View::Indicators => pair(f, "vy", INDICATORS)?,
            View::Goals => pair(f, "vy", GOALS)?,
            View::Guide => pair(f, "vy", GUIDE)?,
            View::Keys => pair(f, "vy", KEYS)?,
            View::Activities(by) => {
                pair(f, "vy", ACTIVITIES)?;
                if *by != Grouping::default() {
                    pair(f, "ordna", grouping_name(*by))?;
                }
            }
            View::Compare(compare) => {
                pair(f, "vy", COMPARE)?;
                compare.fmt(f)?;
            }
            View::About => pair(f, "vy", ABOUT)?,
            View::Search(search) => {
                pair(f, "vy", SEARCH)?;
                if !search.text.is_empty() {
                    pair(f, "sok", &search.text)?;
                }
                if search.all {
                    pair(f, "alla", "1")?;
                }
            }
            View::Unknown(name) => pair(f, "vy", name)?,
        }
        if self.order != Order::Plan && matches!(self.view, View::Indicators | View::Indicator(_) | View::Goals) {
            pair(f, "ordna", self.order.name())?;
        }
        for (key, value) in self.filter.chosen() {
            pair(f, key.name(), value)?;
        }
        if let Some(section) = &self.section {
            pair(f, "del", section)?;
        }
        if self.language != Language::default() {
            pair(f, "sprak", self.language.code())?;
        }
        if self.review {
            pair(f, "granska", "1")?;
        }
        if self.embed {
            pair(f, "embed", "1")?;
        }
        if mark == '?' { f.write_str("?") } else { Ok(()) }
    }
}

/// What activities are grouped by, as an address says it.
fn grouping_name(by: Grouping) -> &'static str {
    match by {
        Grouping::Point => "",
        Grouping::Responsible => "ansvarig",
        Grouping::Goal => "mal",
        Grouping::Status => "status",
        Grouping::Name => "namn",
    }
}

/// What activities are grouped by, by its name; anything else is the usual.
fn grouping_of(name: &str) -> Grouping {
    let all = [Grouping::Responsible, Grouping::Goal, Grouping::Status, Grouping::Name];
    all.into_iter().find(|by| grouping_name(*by) == name).unwrap_or_default()
}

fn decode(value: &str) -> String {
    let spaced = value.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}
