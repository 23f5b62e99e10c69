//! What statuses, symbols and rules mean, in plain language.

use leptos::prelude::*;
use malbild_plan::format::number;
use malbild_plan::model::{AssessmentKind, AssessmentStatus};
use malbild_plan::reading::{
    Reason, Status, not_yet_word, reason_words, status_word, still_word, thresholds, wrong_way_word,
};
use malbild_plan::{Language, say};

use crate::components::{Look, assessed, breadcrumb, reading_look, status};
use crate::context::Context;
use crate::html::html;
use crate::text::guide as words;

/// The guide.
pub fn guide_page(cx: &Context) -> AnyView {
    let language = cx.language;
    let mut statuses = Vec::new();
    for of in Status::ALL {
        let mark = status(reading_look(*of), status_word(*of, language).into_any());
        let own = marks(*of, language);
        statuses.push(html! { <div><dt>{mark}</dt><dd>{words::meaning(*of, language)} {own}</dd></div> });
    }
    html! {
        {breadcrumb(&[], cx)}
        <h1 tabindex="-1">{cx.words.guide}</h1>
        <p class="lead">{words::lead(language)}</p>
        <section>
            <h2>{words::three(language)}</h2>
            <ul>
                <li>{words::decided(language)}</li>
                <li>{words::computed(language)}</li>
                <li>{words::trend(language)}</li>
            </ul>
            <p class="spaced">{words::differ(language)}</p>
        </section>
        <section><h2>{words::statuses(language)}</h2><dl class="terms">{statuses}</dl></section>
        {verdicts(cx)}
        {rules(cx)}
        {own(cx)}
    }
}

/// The words that stand beside an indicator's symbol instead of the status, where they are truer of it.
fn marks(of: Status, language: Language) -> Option<AnyView> {
    let mut items = Vec::new();
    match of {
        Status::OffTrack => {
            let marks = [
                (Look::OffTrack, wrong_way_word(language), words::wrong_way(language)),
                (Look::Still, still_word(language), words::still(language)),
                (Look::Still, not_yet_word(language), words::not_yet(language)),
            ];
            for (look, word, meaning) in marks {
                items.push(html! { <li>{status(look, word.into_any())} " " {meaning}</li> });
            }
        }
        Status::NotAssessable => {
            for reason in Reason::ALL {
                let meaning = say::capital(reason_words(*reason, language));
                items.push(
                    html! { <li>{status(Look::None, reason.mark_word(language).into_any())} " " {meaning} "."</li> },
                );
            }
        }
        _ => return None,
    }
    Some(html! { <ul class="plain spaced">{items}</ul> })
}

/// The decided verdicts, as they look and are called.
fn verdicts(cx: &Context) -> AnyView {
    let language = cx.language;
    let mut items = Vec::new();
    for kind in [AssessmentKind::Outcome, AssessmentKind::Forecast] {
        for of in [
            AssessmentStatus::Fulfilled,
            AssessmentStatus::PartlyFulfilled,
            AssessmentStatus::NotFulfilled,
            AssessmentStatus::NotAssessed,
            AssessmentStatus::Unknown,
        ] {
            let told = matches!(
                of,
                AssessmentStatus::Fulfilled | AssessmentStatus::PartlyFulfilled | AssessmentStatus::NotFulfilled
            );
            // What nobody has judged looks the same as a forecast.
            if kind == AssessmentKind::Outcome || told {
                let word = say::assessed(of, kind, language).into_any();
                items.push(html! { <li>{status(assessed(of, kind), word)}</li> });
            }
        }
    }
    html! {
        <section>
            <h2>{words::verdicts(language)}</h2>
            <p>{words::verdicts_lead(language)}</p>
            <ul class="marks">{items}</ul>
        </section>
    }
}

fn rules(cx: &Context) -> AnyView {
    let language = cx.language;
    let mut items = Vec::new();
    for rule in [
        words::rule_date(language),
        words::rule_way(language),
        words::rule_pace(language),
        words::rule_projection(language),
    ] {
        items.push(html! { <li>{rule}</li> });
    }
    let percent = |share: f64| format!("{}\u{a0}%.", number(share * 100.0, None, language));
    items.push(html! { <li>{words::rule_miss(language)} " " {percent(thresholds::MOST_MISS)}</li> });
    items.push(html! { <li>{words::rule_still(language)} " " {percent(thresholds::LEAST_MOVEMENT)}</li> });
    for rule in [
        words::rule_amber(language),
        words::rule_in_time(language),
        words::rule_cumulative(language),
        words::rule_second(language),
        words::rule_break(language),
        words::rule_preliminary(language),
        words::rule_preferred(language),
        words::rule_rank(language),
    ] {
        items.push(html! { <li>{rule}</li> });
    }
    html! { <section><h2>{words::rules(language)}</h2><ul>{items}</ul></section> }
}

/// The plan's own amber band, where it has one.
fn own(cx: &Context) -> Option<AnyView> {
    let band = cx.plan.plan().amber_band.as_ref()?;
    let edge = |value| number(value, None, cx.language);
    let label = band.label.as_ref().map(|label| html! { {cx.text(label)} ": " });
    Some(html! {
        <section>
            <h2>{words::own(cx.language)}</h2>
            <p>{label} {edge(band.from)} "–" {edge(band.to)} "\u{a0}%"</p>
        </section>
    })
}
