//! Why an indicator is read as it is: every number that went into it.

use leptos::prelude::*;
use malbild_plan::format::{date, number, quantity};
use malbild_plan::model::{Indicator, Period};
use malbild_plan::reading::{
    Agreement, Attainment, Point, Reading, Status, agreement_words, leaning_words, left_out_words, movement_word,
    no_share_words, reason_words, thresholds,
};
use malbild_plan::say;

use super::{Facts, assessment_mark, reading_mark};
use crate::context::Context;
use crate::html::html;
use crate::route::View;
use crate::text::reading as words;

/// How an indicator stands by computation, and folded beneath it everything that went into that.
pub fn why(reading: &'static Reading<'static>, cx: &Context) -> AnyView {
    let language = cx.language;
    let mut parts = vec![attainment(&reading.main, reading.indicator, cx)];
    for part in &reading.parts {
        let name = part.split.map(|split| say::split_name(split, cx.plan, language));
        let name = name.or_else(|| part.series.map(|series| say::series_name(series, cx.plan, language)));
        let mark = part.mark_word(language);
        parts.push(html! { <p class="subhead">{name} ": " {mark}</p> {attainment(part, reading.indicator, cx)} });
    }
    if !reading.others.is_empty() {
        let mut items = Vec::new();
        for other in &reading.others {
            let Some(target) = other.target else { continue };
            let by = target.deadline.as_ref().map(|deadline| say::deadline(deadline, language));
            let said = say::target(target, reading.indicator, language);
            items.push(html! { <li>{said} " " {by} ": " {other.mark_word(language)}</li> });
        }
        parts.push(html! { <p class="subhead">{words::others(language)}</p> <ul>{items}</ul> });
    }
    let guide = cx.route.with_view(View::Guide).to_string();
    let decided = reading.decided.map(|decided| {
        html! { <li><span class="soft">{cx.words.the_board} ": "</span> {assessment_mark(decided, cx)}</li> }
    });
    html! {
        <section class="computed">
            <ul class="options both">
                <li><span class="soft">{words::computed(language)} ": "</span> {reading_mark(reading, cx)}</li>
                {decided}
            </ul>
            <details class="why">
                <summary>{words::why(language)}</summary>
                <p class="small soft">{words::computed_note(language)} " " <a href=guide>{words::to_guide(language)}</a></p>
                {beside(reading, cx)}
                {parts}
            </details>
        </section>
    }
}

/// What stands beside the computation: what was decided, what was forecast, how women and men differ.
fn beside(reading: &'static Reading<'static>, cx: &Context) -> Option<AnyView> {
    let language = cx.language;
    let mut facts = Facts::new("facts small");
    facts.add_text(words::reference(language), Some(date(cx.plan.plan().reference_date, language)));
    let agreement = (reading.agreement != Agreement::Neither).then(|| agreement_words(reading.agreement, language));
    let leaning = reading.leaning().map(|leaning| [": ", leaning_words(leaning, language)].concat());
    let agreement = agreement.map(|said| said.to_owned() + &leaning.unwrap_or_default());
    facts.add_text(words::agreement(language), agreement);
    let forecast = reading.forecast.and_then(|forecast| {
        let value = amount(forecast.value?, reading.indicator, cx);
        Some(format!("{value}, {}", cx.period(&forecast.period)))
    });
    facts.add_text(words::forecast(language), forecast);
    facts.add_text(words::gap(language), reading.gap_sentence(language));
    facts.add_text(words::measurement(language), reading.not_measured(language));
    facts.into_view()
}

/// One target, or none, against one series: every input.
fn attainment(of: &'static Attainment<'static>, indicator: &'static Indicator, cx: &Context) -> AnyView {
    let language = cx.language;
    let amount = |value: f64| amount(value, indicator, cx);
    let mut facts = Facts::new("facts small num");
    facts.add_text(words::reason(language), of.reason.map(|reason| say::capital(reason_words(reason, language))));
    facts.add_text(words::baseline(language), of.baseline.map(|b| say::baseline(b, indicator, cx.plan, language)));
    facts.add_text(words::latest(language), of.latest.as_ref().map(|point| measured(point, indicator, cx)));
    facts.add_text(words::target(language), of.target.map(|target| say::target(target, indicator, language)));
    let deadline = of.deadline.map(|deadline| {
        let day = date(deadline, language);
        if of.deadline_of_plan { format!("{day} ({})", words::deadline_of_plan(language)) } else { day }
    });
    facts.add_text(words::deadline(language), deadline);
    let lack = of.lack.filter(|lack| *lack != 0.0).map(|lack| say::difference(lack.abs(), indicator, language));
    facts.add_text(words::lack(language), lack);
    let way = of.share_of_way.map(|share| percent(share, cx));
    let no_way = of.no_share.filter(|_| of.target.is_some()).map(|why| no_share_words(why, language).to_owned());
    facts.add_text(words::way(language), way.or(no_way));
    facts.add_text(words::time(language), of.share_of_time.map(|share| percent(share, cx)));
    let per_year = |change: f64| {
        let sign = if change > 0.0 {
            "+"
        } else if change < 0.0 {
            "−"
        } else {
            ""
        };
        format!("{sign}{} {}", say::difference(change.abs(), indicator, language), words::per_year(language))
    };
    facts.add_text(words::needed(language), of.pace_needed.map(per_year));
    let pace = of.pace.map(|pace| {
        let mut said = per_year(pace.per_year);
        if pace.two_points {
            said = format!("{said} ({})", words::two_points(language));
        }
        if let Some((low, high)) = pace.range {
            let (low, high) = (per_year(low), per_year(high));
            said = format!("{said}; {} {low} {} {high}", words::between(language), words::and(language));
        }
        if of.is_still() { format!("{said}; {}", words::still(language)) } else { said }
    });
    facts.add_text(words::pace(language), pace);
    facts.add_text(words::trend(language), of.trend.map(|trend| say::capital(movement_word(trend, language))));
    let projection = of.projection.map(|value| match of.projection_range {
        Some((low, high)) => format!("{} ({}–{})", amount(value), figure(low, indicator, cx), amount(high)),
        None => amount(value),
    });
    facts.add_text(words::projection(language), projection);
    facts.add_text(words::miss(language), of.miss.map(|miss| percent(miss, cx)));
    facts.add_text(
        words::of_target(language),
        of.percent_of_target.map(|percent| format!("{}\u{a0}%", number(percent, Some(0), language))),
    );
    let amber = of.amber.map(|band| {
        let edge = |value| number(value, None, language);
        let label = band.label.as_ref().map(|label| format!(" ({})", cx.string(label)));
        format!("{}–{}\u{a0}%{}", edge(band.from), edge(band.to), label.unwrap_or_default())
    });
    facts.add_text(words::amber(language), amber);
    facts.add_text(words::limits(language), limits(of, indicator, cx));
    facts.add(words::used(language), used(of, indicator, cx));
    facts.add(words::left_out(language), left_out(of, indicator, cx));
    facts.into_view().unwrap_or_else(|| ().into_any())
}

/// The limits that were used, where any was.
fn limits(of: &Attainment<'_>, indicator: &Indicator, cx: &Context) -> Option<String> {
    let language = cx.language;
    let mut said = Vec::new();
    if of.projection.is_some() && matches!(of.status, Status::OnTrack | Status::Lagging) {
        let most = percent(thresholds::MOST_MISS, cx);
        said.push(format!("{} {most} {}", words::most_miss(language), words::of_what_is_left(language)));
    }
    if of.pace.is_some() {
        let least = say::difference(of.least_movement, indicator, language);
        said.push(format!("{} {least}", words::least(language)));
    }
    (!said.is_empty()).then(|| say::capital(&said.join("; ")))
}

fn used(of: &'static Attainment<'static>, indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let mut items = Vec::new();
    for point in &of.used {
        let baseline = point.value.is_none().then(|| format!(" ({})", words::is_baseline(cx.language)));
        items.push(html! { <li>{measured(point, indicator, cx)} {baseline}</li> });
    }
    (!items.is_empty()).then(|| html! { <ul class="plain">{items}</ul> })
}

fn left_out(of: &'static Attainment<'static>, indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let mut items = Vec::new();
    for (value, why) in &of.left_out {
        let said = say::value(value, indicator, cx.language);
        let why = left_out_words(*why, cx.language);
        items.push(html! { <li>{said} ", " {cx.period(&value.period)} ": " {why}</li> });
    }
    (!items.is_empty()).then(|| html! { <ul class="plain">{items}</ul> })
}

fn measured(point: &Point<'static>, indicator: &'static Indicator, cx: &Context) -> String {
    let said = match point.value {
        Some(value) => say::value(value, indicator, cx.language),
        None => amount(point.number, indicator, cx),
    };
    let period: &Period = point.period;
    format!("{said}, {}", cx.period(period))
}

fn amount(value: f64, indicator: &Indicator, cx: &Context) -> String {
    quantity(value, indicator.unit.as_ref(), cx.language)
}

/// A number without its unit.
fn figure(value: f64, indicator: &Indicator, cx: &Context) -> String {
    number(value, indicator.unit.as_ref().and_then(|unit| unit.decimals), cx.language)
}

fn percent(share: f64, cx: &Context) -> String {
    format!("{}\u{a0}%", number(share * 100.0, Some(0), cx.language))
}
