//! The accessibility statement, as lag (2018:1937) om tillgänglighet till digital offentlig service asks for it.

use leptos::prelude::*;
use malbild_plan::model::{Accessibility, Compliance, Date, Shortcoming, Site, Text};
use malbild_plan::{Language, format, is_safe_link, open_site};

use crate::browser::fetch;
use crate::components::{Facts, heading, plan_text};
use crate::html::html;
use crate::text::about;

/// What the publisher says of the site, beside the page.
const FILE: &str = "site.json";

/// Where one complains of what is not accessible, where the publisher names no other place.
const DIGG: &str = "https://www.digg.se/tdosanmalan";

/// What has come of the publisher's file.
#[derive(Clone, Copy)]
enum Told {
    /// Nothing yet.
    Loading,
    /// All of it.
    Here(&'static Site),
    /// There is none, or none that can be read.
    Nothing,
}

/// The statement, from the publisher's file, which is fetched when the statement is first shown. Without it the page
/// says that nobody has filled it in, and where one can complain.
///
/// `level` is that of its headings.
pub fn accessibility(level: u8, language: Language) -> AnyView {
    let told = RwSignal::new(Told::Loading);
    Effect::new(move || {
        leptos::task::spawn_local(async move {
            let site = fetch::bytes(FILE, |_| {}).await.ok().and_then(|bytes| open_site(&bytes));
            told.set(site.map_or(Told::Nothing, |site| Told::Here(Box::leak(Box::new(site)))));
        });
    });
    let shown = move || match told.get() {
        Told::Loading => html! { <p class="soft">{about::statement_loading(language)}</p> },
        Told::Here(site) => statement(site, level, language),
        Told::Nothing => missing(level, language),
    };
    view! { <div class="statement">{shown}</div> }.into_any()
}

/// What is said where nobody has filled in the statement.
fn missing(level: u8, language: Language) -> AnyView {
    html! {
        <p class="note">{about::statement_missing(language)}</p>
        <p class="soft">{about::statement_how(language)}</p>
        {complain(None, level, language)}
    }
}

/// The statement itself.
fn statement(site: &'static Site, level: u8, language: Language) -> AnyView {
    let of = &site.accessibility;
    let example = site.example.then(|| html! { <p class="note">{about::statement_example(language)}</p> });
    let mut facts = Facts::new("facts");
    facts.add(about::service(language), of.service.as_ref().map(|service| plan_text(service, language)));
    let compliance = match of.compliance {
        Compliance::Full => about::fully(language),
        Compliance::Partial => about::partially(language),
        Compliance::None => about::not_compliant(language),
    };
    html! {
        {example}
        <p>{plan_text(&of.authority, language)} " " {about::stands_behind(language)} " " {about::statement_lead(language)}</p>
        {facts.into_view()}
        {heading(level, about::how_accessible(language).into_any())}
        <p>{compliance}</p>
        {report(of, level, language)}
        {complain(of.complaint_link.as_deref(), level, language)}
        {shortcomings(of, level, language)}
        {tested(of, level, language)}
    }
}

/// How to tell of a shortcoming, and to whom.
fn report(of: &'static Accessibility, level: u8, language: Language) -> AnyView {
    let contact = of.contact.as_ref().map(|contact| html! { <p>{plan_text(contact, language)}</p> });
    let mail = ["mailto:", &of.email].concat();
    // What is no address is shown as text.
    let email = if of.email.contains('@') && is_safe_link(&mail) {
        html! { <a href=mail>{of.email.as_str()}</a> }
    } else {
        of.email.as_str().into_any()
    };
    let mut facts = Facts::new("facts");
    facts.add(about::email(language), Some(email));
    facts.add_text(about::phone(language), of.phone.clone());
    let form = of.link.as_deref().filter(|link| is_safe_link(link));
    let form = form.map(|link| html! { <p><a href=link rel="noopener">{about::form(language)}</a></p> });
    html! {
        {heading(level, about::report(language).into_any())}
        <p>{about::report_lead(language)}</p>
        {contact}
        {facts.into_view()}
        {form}
    }
}

fn complain(link: Option<&'static str>, level: u8, language: Language) -> AnyView {
    let link = link.filter(|link| is_safe_link(link)).unwrap_or(DIGG);
    html! {
        {heading(level, about::complain(language).into_any())}
        <p>{about::complain_lead(language)}</p>
        <p><a href=link rel="noopener">{about::complain_link(language)}</a></p>
    }
}

/// What is not accessible: what breaks the law, what would be too much to ask, and what the law does not ask.
fn shortcomings(of: &'static Accessibility, level: u8, language: Language) -> AnyView {
    let items: Vec<AnyView> = of.shortcomings.iter().map(|shortcoming| item(shortcoming, language)).collect();
    let known = if items.is_empty() {
        html! { <p>{about::shortcomings_none(language)}</p> }
    } else {
        html! { <ul>{items}</ul> }
    };
    html! {
        {heading(level, about::shortcomings(language).into_any())}
        {known}
        {texts(about::burdens(language), &of.burdens, level, language)}
        {texts(about::outside(language), &of.outside, level, language)}
    }
}

fn item(shortcoming: &'static Shortcoming, language: Language) -> AnyView {
    let mut rest: Vec<String> = Vec::new();
    rest.extend(shortcoming.criterion.as_ref().map(|criterion| [about::criterion(language), " ", criterion].concat()));
    rest.extend(dated(about::mended_by(language), shortcoming.mended_by, language));
    let rest = (!rest.is_empty()).then(|| html! { <span class="small soft">" (" {rest.join(", ")} ")"</span> });
    html! { <li>{plan_text(&shortcoming.text, language)} {rest}</li> }
}

fn dated(word: &str, date: Option<Date>, language: Language) -> Option<String> {
    date.map(|date| [word, " ", &format::date(date, language)].concat())
}

fn texts(words: &'static str, texts: &'static [Text], level: u8, language: Language) -> Option<AnyView> {
    let items: Vec<AnyView> = texts.iter().map(|text| html! { <li>{plan_text(text, language)}</li> }).collect();
    (!items.is_empty()).then(|| html! { {heading(level + 1, words.into_any())} <ul>{items}</ul> })
}

fn tested(of: &'static Accessibility, level: u8, language: Language) -> AnyView {
    let method = of.method.as_ref().map(|method| html! { <p>{plan_text(method, language)}</p> });
    let mut facts = Facts::new("facts");
    for (word, date) in [
        (about::reviewed(language), of.reviewed),
        (about::published(language), of.published),
        (about::updated(language), of.updated),
    ] {
        facts.add_text(word, date.map(|date| format::date(date, language)));
    }
    html! { {heading(level, about::tested(language).into_any())} {method} {facts.into_view()} }
}
