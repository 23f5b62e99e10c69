//! Indicators beside each other: how each stands, on the same axis of time.

use leptos::prelude::*;
use malbild_plan::chart::{Chart, Style, share_time};
use malbild_plan::model::Indicator;
use malbild_plan::reading::Reading;
use malbild_plan::say;
use malbild_plan::table::ValueTable;

use super::picker::{MOST, name, picker};
use super::suggestions::{has_lines, suggestions};
use crate::browser::page::SHOWN;
use crate::components::{ChartFigure, answers, assessment_mark, reading_mark, value_table};
use crate::context::Context;
use crate::html::html;
use crate::text::compare as words;

/// Up to four indicators beside each other, and the choice of them.
pub fn side_by_side(ids: &[String], cx: &Context) -> AnyView {
    let Wanted { mut found, unknown } = wanted(ids, cx);
    let beyond = found.split_off(found.len().min(MOST));
    let mut charts: Vec<Chart> = Vec::new();
    let mut readings: Vec<(&'static Indicator, &'static Reading<'static>, bool)> = Vec::new();
    for indicator in &found {
        let Some(reading) = cx.readings.indicator(indicator) else { continue };
        let chart = Chart::of(reading, &[], cx.language);
        readings.push((*indicator, reading, chart.is_some()));
        charts.extend(chart);
    }
    let is_shared = share_time(&mut charts);
    let mut charts = charts.into_iter();
    let mut cards = Vec::new();
    for (indicator, reading, is_drawn) in readings {
        let chart = if is_drawn { charts.next() } else { None };
        cards.push(card(indicator, reading, chart, is_shared, cx));
    }
    let count = match found.len() {
        0 => None,
        n => Some(html! {
            <p id=SHOWN class="soft num spaced" tabindex="-1">{words::chosen(n, cx.indicators().of(n), cx.language)}</p>
        }),
    };
    let start = found.is_empty().then(|| {
        let nothing =
            (!has_lines(cx)).then(|| html! { <p class="note spaced">{words::nothing_to_draw(cx.language)}</p> });
        html! { <p id=SHOWN class="spaced" tabindex="-1">{words::choose(cx.language)}</p> {nothing} }
    });
    let more = (found.len() == 1).then(|| html! { <p class="spaced">{words::choose_more(cx.language)}</p> });
    let unknown = told(words::unknown(cx.language), &unknown);
    let beyond: Vec<&str> = beyond.iter().map(|indicator| name(indicator, cx)).collect();
    let beyond = told(words::left_out(cx.language), &beyond);
    let same_time = is_shared.then(|| html! { <p class="small soft spaced">{words::same_time(cx.language)}</p> });
    html! {
        {unknown}
        {beyond}
        {start}
        {picker(&found, cx)}
        {count}
        {more}
        {suggestions(&found, cx)}
        {same_time}
        <div class="beside">{cards}</div>
    }
}

/// What an address asks for.
struct Wanted {
    /// Indicators of the plan, each once, in the order of the address.
    found: Vec<&'static Indicator>,
    /// Ids that there are none of.
    unknown: Vec<String>,
}

/// Finds indicators by the ids of an address. Where something on the way has encoded the commas between them, they are
/// still found.
fn wanted(ids: &[String], cx: &Context) -> Wanted {
    let mut wanted = Wanted { found: Vec::new(), unknown: Vec::new() };
    for id in ids {
        let whole = cx.plan.indicator(id).is_some();
        let parts: Vec<&str> = if whole { vec![id.as_str()] } else { id.split(',').collect() };
        for part in parts {
            match cx.plan.indicator(part) {
                Some(indicator) if wanted.found.iter().any(|other| other.id == indicator.id) => {}
                Some(indicator) => wanted.found.push(indicator),
                None => wanted.unknown.push(part.to_owned()),
            }
        }
    }
    wanted
}

/// Names or ids that are not shown, and why; nothing where there are none.
fn told<T: AsRef<str>>(why: &'static str, names: &[T]) -> Option<AnyView> {
    let mut said = String::new();
    for name in names {
        if !said.is_empty() {
            said += ", ";
        }
        said += name.as_ref();
    }
    (!names.is_empty()).then(|| html! { <p class="note spaced">{why} ": " {said} "."</p> })
}

fn card(
    indicator: &'static Indicator,
    reading: &'static Reading<'static>,
    chart: Option<Chart>,
    is_shared: bool,
    cx: &Context,
) -> AnyView {
    let t = cx.words;
    let wording = indicator.short_name.as_ref();
    let wording = wording.map(|_| html! { <p class="small soft">{cx.text(&indicator.name)}</p> });
    let decided = reading.decided.map(|decided| {
        html! { <p><span class="soft small">{t.assessment} ": "</span> {assessment_mark(decided, cx)}</p> }
    });
    let parts = chart.as_ref().is_some_and(|chart| chart.series.len() > 1);
    let parts =
        parts.then(|| html! { <p class="small"><a href=cx.indicator(indicator)>{words::series(cx.language)}</a></p> });
    let own_time = chart.as_ref().is_some_and(|chart| is_shared && chart.style == Style::YearByYear);
    let own_time = own_time.then(|| html! { <p class="small soft">{words::own_time(cx.language)}</p> });
    let unit = indicator.unit.as_ref().map(|unit| say::capital(cx.string(unit.name.as_ref().unwrap_or(&unit.label))));
    let language = cx.language;
    let drawn = match chart {
        Some(chart) => {
            let (title, subtitle) = (t.outcomes_heading.to_owned(), unit.unwrap_or_default());
            html! { <ChartFigure chart title subtitle language level=3 /> }
        }
        None if indicator.latest_outcome().is_some() => answers(indicator, cx),
        None => html! { <p class="soft">{t.empty_lead}</p> },
    };
    let table = ValueTable::of_reading(reading, language).map(|table| value_table(table, t.same_numbers));
    let shown = indicator.label();
    html! {
        <section>
            <h2><a href=cx.indicator(indicator)>{cx.text(shown)}</a></h2>
            {wording}
            <p class="marks-line">{reading_mark(reading, cx)}</p>
            {decided}
            <p>{reading.sentence(language)}</p>
            {own_time}
            {drawn}
            {parts}
            {table}
        </section>
    }
}
