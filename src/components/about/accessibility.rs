//! The accessibility statement, as lag (2018:1937) om tillgänglighet till digital offentlig service asks for it.

use leptos::prelude::*;
use malbild_plan::model::{Accessibility, Compliance, Date, Shortcoming, Site, Text};
use malbild_plan::{Language, format, is_safe_link, open_site};

use crate::browser::fetch;
use crate::components::{Facts, plan_text};
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

/// What the publisher says of the site and of how accessible it is, from a file that is fetched when this is first shown.
pub fn accessibility(language: Language) -> AnyView {
    let told = RwSignal::new(Told::Loading);
    Effect::new(move || {
        leptos::task::spawn_local(async move {
            let site = fetch::bytes(FILE, |_| {}).await.ok().and_then(|bytes| open_site(&bytes));
            told.set(site.map_or(Told::Nothing, |site| Told::Here(Box::leak(Box::new(site)))));
        });
    });
    let shown = move || match told.get() {
        Told::Loading => html! { <p class="soft">{about::statement_loading(language)}</p> },
        Told::Here(site) => of_site(site, language),
        Told::Nothing => missing(None, language),
    };
    view! { <div class="statement">{shown}</div> }.into_any()
}

fn of_site(site: &'static Site, language: Language) -> AnyView {
    let about = site.about.as_ref().map(|about| html! { <p>{plan_text(about, language)}</p> });
    let statement = match &site.accessibility {
        Some(of) => statement(of, language),
        None => missing(Some(site), language),
    };
    html! { {about} {statement} }
}

/// What is true where nobody has filled in the statement: why there is none, how the program is tested, and where one can
/// turn. A demonstration has no supervisory body.
fn missing(site: Option<&'static Site>, language: Language) -> AnyView {
    let demonstration = site.is_some_and(|site| site.demonstration);
    let why = if demonstration { about::statement_none(language) } else { about::statement_missing(language) };
    let contact = site.and_then(|site| site.email.as_deref()).map(|email| {
        html! { <p>{about::statement_contact(language)} " " {address(email)}</p> }
    });
    let complain = (!demonstration).then(|| complain(None, language));
    html! { <p>{why} " " {about::statement_tested(language)}</p> {contact} {complain} }
}

/// An e-mail address as a link; what is none is shown as text.
fn address(email: &'static str) -> AnyView {
    let mail = ["mailto:", email].concat();
    if email.contains('@') && is_safe_link(&mail) {
        html! { <a href=mail>{email}</a> }
    } else {
        email.into_any()
    }
}

/// The statement itself.
fn statement(of: &'static Accessibility, language: Language) -> AnyView {
    let mut facts = Facts::new("facts");
    facts.add(about::service(language), of.service.as_ref().map(|service| plan_text(service, language)));
    let compliance = match of.compliance {
        Compliance::Full => about::fully(language),
        Compliance::Partial => about::partially(language),
        Compliance::None => about::not_compliant(language),
    };
    html! {
        <p>{plan_text(&of.authority, language)} " " {about::stands_behind(language)} " " {about::statement_lead(language)}</p>
        {facts.into_view()}
        <h2>{about::how_accessible(language)}</h2>
        <p>{compliance}</p>
        {report(of, language)}
        {complain(of.complaint_link.as_deref(), language)}
        {shortcomings(of, language)}
        {tested(of, language)}
    }
}

/// How to tell of a shortcoming, and to whom.
fn report(of: &'static Accessibility, language: Language) -> AnyView {
    let contact = of.contact.as_ref().map(|contact| html! { <p>{plan_text(contact, language)}</p> });
    let mut facts = Facts::new("facts");
    facts.add(about::email(language), Some(address(&of.email)));
    facts.add_text(about::phone(language), of.phone.clone());
    let form = of.link.as_deref().filter(|link| is_safe_link(link));
    let form = form.map(|link| html! { <p><a href=link rel="noopener">{about::form(language)}</a></p> });
    html! {
        <h2>{about::report(language)}</h2>
        <p>{about::report_lead(language)}</p>
        {contact}
        {facts.into_view()}
        {form}
    }
}

fn complain(link: Option<&'static str>, language: Language) -> AnyView {
    let link = link.filter(|link| is_safe_link(link)).unwrap_or(DIGG);
    html! {
        <h2>{about::complain(language)}</h2>
        <p>{about::complain_lead(language)}</p>
        <p><a href=link rel="noopener">{about::complain_link(language)}</a></p>
    }
}

/// What is not accessible: what breaks the law, what would be too much to ask, and what the law does not ask.
fn shortcomings(of: &'static Accessibility, language: Language) -> AnyView {
    let items: Vec<AnyView> = of.shortcomings.iter().map(|shortcoming| item(shortcoming, language)).collect();
    let known = if items.is_empty() {
        html! { <p>{about::shortcomings_none(language)}</p> }
    } else {
        html! { <ul>{items}</ul> }
    };
    html! {
        <h2>{about::shortcomings(language)}</h2>
        {known}
        {texts(about::burdens(language), &of.burdens, language)}
        {texts(about::outside(language), &of.outside, language)}
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

fn texts(words: &'static str, texts: &'static [Text], language: Language) -> Option<AnyView> {
    let items: Vec<AnyView> = texts.iter().map(|text| html! { <li>{plan_text(text, language)}</li> }).collect();
    (!items.is_empty()).then(|| html! { <h3>{words}</h3> <ul>{items}</ul> })
}

fn tested(of: &'static Accessibility, language: Language) -> AnyView {
    let method = of.method.as_ref().map(|method| html! { <p>{plan_text(method, language)}</p> });
    let mut facts = Facts::new("facts");
    for (word, date) in [
        (about::reviewed(language), of.reviewed),
        (about::published(language), of.published),
        (about::updated(language), of.updated),
    ] {
        facts.add_text(word, date.map(|date| format::date(date, language)));
    }
    html! { <h2>{about::tested(language)}</h2> {method} {facts.into_view()} }
}
