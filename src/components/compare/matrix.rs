//! Decided assessments of indicators over time, beside how they stand by computation.

use leptos::prelude::*;
use malbild_plan::model::{Assessment, AssessmentKind, Goal, Indicator, Period};
use malbild_plan::{format, say};

use crate::components::{assessed, reading_mark, status};
use crate::context::Context;
use crate::html::html;
use crate::route::{Compare, Matrix};
use crate::text::compare as words;

/// Of more indicators than this one goal at a time is shown.
const MOST_ROWS: usize = 150;

/// A column of assessments.
enum Time {
    Period(&'static Period),
    Year(i32),
    /// Of those that tell neither a period nor a day.
    None,
}

/// The indicators under a goal, or those that follow none.
struct Group {
    goal: Option<&'static Goal>,
    indicators: Vec<&'static Indicator>,
}

/// Columns of times that have room beside the name and the computed status on a tablet, and on a screen.
const ROOM: [usize; 2] = [5, 8];

/// The assessments of all indicators over time in one table: the latest first, goals as its groups.
pub fn matrix(which: &Matrix, cx: &Context) -> AnyView {
    let language = cx.language;
    let all = groups(cx);
    let asked = which.goal.as_deref().filter(|id| all.iter().any(|group| id_of(group) == *id));
    let unknown = which.goal.as_deref().filter(|id| asked.is_none() && !id.is_empty());
    let unknown =
        unknown.map(|id| html! { <p class="note spaced">{words::unknown(language)} ": " {id.to_owned()} "."</p> });
    let is_long = cx.plan.plan().indicators.len() > MOST_ROWS;
    let only = asked.or_else(|| all.first().filter(|_| is_long).map(id_of));
    let choice = (is_long || asked.is_some()).then(|| goal_choice(&all, only, which, cx));
    let shown: Vec<&Group> = all.iter().filter(|group| only.is_none_or(|id| id_of(group) == id)).collect();
    let times = times(which.by_year, &shown, cx);
    let none = times.is_empty().then(|| html! { <p class="note spaced">{words::no_assessments(language)}</p> });
    html! {
        <p class="spaced">{words::matrix_lead(language)}</p>
        {none}
        {unknown}
        {(!times.is_empty()).then(|| time_choice(which, cx))}
        {choice}
        {table(&shown, &times, cx)}
    }
}

/// The indicators under the first of their goals, in the order of the goals; last those without.
fn groups(cx: &Context) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for goal in cx.plan.goals_in_order().into_iter().map(Some).chain([None]) {
        let mut indicators = Vec::new();
        for indicator in &cx.plan.plan().indicators {
            let under = indicator.goals.iter().find_map(|id| cx.plan.goal(id));
            if under.map(|under| &under.id) == goal.map(|goal| &goal.id) {
                indicators.push(indicator);
            }
        }
        if !indicators.is_empty() {
            groups.push(Group { goal, indicators });
        }
    }
    groups
}

/// The id of the group's goal; of the group without goals a word that an address can hold.
fn id_of(group: &Group) -> &'static str {
    group.goal.map_or("-", |goal| goal.id.as_str())
}

/// The times that the indicators shown have been assessed for, the latest first.
fn times(by_year: bool, shown: &[&Group], cx: &Context) -> Vec<Time> {
    let mut all: Vec<&'static Assessment> = Vec::new();
    for indicator in shown.iter().flat_map(|group| &group.indicators) {
        all.extend(&indicator.assessments);
    }
    let untimed = all.iter().any(|assessment| year_of(assessment).is_none());
    let mut times = Vec::new();
    if by_year {
        let mut years: Vec<i32> = all.iter().filter_map(|assessment| year_of(assessment)).collect();
        years.sort_unstable();
        years.dedup();
        times.extend(years.into_iter().rev().map(Time::Year));
    } else {
        let mut periods: Vec<&'static Period> = Vec::new();
        for period in all.iter().filter_map(|assessment| assessment.period.as_ref()) {
            if !periods.contains(&period) {
                periods.push(period);
            }
        }
        periods.sort_by(|a, b| cx.position(b).total_cmp(&cx.position(a)));
        times.extend(periods.into_iter().map(Time::Period));
    }
    if untimed || (!by_year && all.iter().any(|assessment| assessment.period.is_none())) {
        times.push(Time::None);
    }
    times
}

/// The year that an assessment is about, or else was made in.
fn year_of(assessment: &Assessment) -> Option<i32> {
    assessment.period.as_ref().map(Period::year).or(assessment.date.map(|date| date.year))
}

fn time_choice(which: &Matrix, cx: &Context) -> AnyView {
    let mut items = Vec::new();
    for (by_year, name) in [(false, words::each_point(cx.language)), (true, words::each_year(cx.language))] {
        let to = Compare::Matrix(Matrix { by_year, goal: which.goal.clone() });
        let here = (which.by_year == by_year).then_some("true");
        let id = if by_year { "per-year" } else { "per-point" };
        items.push(html! { <li><a href=cx.route.to_compare(to).to_string() id=id aria-current=here>{name}</a></li> });
    }
    html! { <nav class="choice" aria-label=words::times(cx.language)><ul class="options">{items}</ul></nav> }
}

fn goal_choice(groups: &[Group], only: Option<&str>, which: &Matrix, cx: &Context) -> AnyView {
    let mut items = Vec::new();
    for group in groups {
        let goal = Some(id_of(group).to_owned());
        let here = (only == goal.as_deref()).then_some("true");
        let href = cx.route.to_compare(Compare::Matrix(Matrix { by_year: which.by_year, goal })).to_string();
        items.push(html! { <li><a href=href aria-current=here>{name_of(group, cx)}</a></li> });
    }
    html! {
        <nav class="spaced" aria-label=words::one_goal(cx.language)>
            <p class="small soft" aria-hidden="true">{words::one_goal(cx.language)}</p>
            <ul class="links many">{items}</ul>
        </nav>
    }
}

fn name_of(group: &Group, cx: &Context) -> AnyView {
    match group.goal {
        Some(goal) => cx.text(&goal.name),
        None => words::no_goal(cx.language).into_any(),
    }
}

/// A column of the table.
struct Column<'t> {
    time: &'t Time,
    name: String,
    /// Whether all that was decided then are forecasts: then the head says so, and not each cell.
    is_forecast: bool,
}

fn columns<'t>(groups: &[&Group], times: &'t [Time], cx: &Context) -> Vec<Column<'t>> {
    let mut columns = Vec::new();
    for time in times {
        let name = match time {
            Time::Period(period) => say::capital(&cx.period(period)),
            Time::Year(year) => year.to_string(),
            Time::None => words::no_time(cx.language).to_owned(),
        };
        let mut indicators = groups.iter().flat_map(|group| &group.indicators);
        let is_forecast = indicators
            .all(|indicator| told(indicator, time, cx).iter().all(|told| told.kind == AssessmentKind::Forecast));
        columns.push(Column { time, name, is_forecast });
    }
    columns
}

// A phone shows rows as blocks, and may then take no table for one: so all of its parts say what they are.
fn table(groups: &[&Group], times: &[Time], cx: &Context) -> AnyView {
    let language = cx.language;
    let columns = columns(groups, times, cx);
    let mut heads = Vec::new();
    for column in &columns {
        let forecast = column.is_forecast.then(|| {
            html! { <span class="small soft">{say::assessment_kind(AssessmentKind::Forecast, language)}</span> }
        });
        heads.push(html! { <th scope="col" role="columnheader">{column.name.clone()} " " {forecast}</th> });
    }
    let computed = [words::computed_at(language), " ", &format::date(cx.plan.plan().reference_date, language)].concat();
    let across = (columns.len() + 2).to_string();
    let mut bodies = Vec::new();
    for group in groups {
        let mut rows = Vec::new();
        for indicator in &group.indicators {
            rows.push(row(indicator, &columns, cx));
        }
        let name = match group.goal {
            Some(goal) => html! { <a href=cx.goal(goal)>{cx.text(&goal.name)}</a> },
            None => words::no_goal(language).into_any(),
        };
        bodies.push(html! {
            <tbody role="rowgroup">
                <tr role="row" class="of-goal">
                    <th scope="rowgroup" role="rowheader" colspan=across.clone()><span>{name}</span></th>
                </tr>
                {rows}
            </tbody>
        });
    }
    let [tablet, screen] = ROOM;
    let hint = match columns.len() {
        n if n <= tablet => None,
        n if n <= screen => Some("hint on-tablet"),
        _ => Some("hint"),
    };
    let hint = hint
        .map(|class| html! { <p class=class>{words::scrolls(language)} " " <span aria-hidden="true">"→"</span></p> });
    html! {
        <section class="matrix">
            {hint}
            <div class="scroll" tabindex="0" role="group" aria-label=words::matrix(language)>
                <table role="table">
                    <caption class="unseen">{words::matrix(language)}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">{say::capital(cx.indicators().one)}</th>
                            <th scope="col" role="columnheader" class="computed-cell">{computed}</th>
                            {heads}
                        </tr>
                    </thead>
                    {bodies}
                </table>
            </div>
        </section>
    }
}

fn row(indicator: &'static Indicator, columns: &[Column<'_>], cx: &Context) -> AnyView {
    let mut cells = Vec::new();
    let reading = cx.readings.indicator(indicator).map(|reading| reading_mark(reading, cx));
    cells
        .push(html! { <td role="cell" class="computed-cell" data-time=words::computed_at(cx.language)>{reading}</td> });
    cells.extend(columns.iter().map(|column| cell(indicator, column, cx)));
    let name = cx.text(indicator.label());
    html! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=cx.indicator(indicator)>{name}</a></th>
            {cells}
        </tr>
    }
}

/// What was decided of an indicator for a time: of a year the latest, of anything else all there is.
fn told(indicator: &'static Indicator, time: &Time, cx: &Context) -> Vec<&'static Assessment> {
    let mut told: Vec<&'static Assessment> = Vec::new();
    for assessment in &indicator.assessments {
        let is_of = match time {
            Time::Period(period) => assessment.period.as_ref() == Some(*period),
            Time::Year(year) => year_of(assessment) == Some(*year),
            Time::None => assessment.period.is_none(),
        };
        if is_of {
            told.push(assessment);
        }
    }
    let when = |assessment: &Assessment| assessment.period.as_ref().map_or(f64::INFINITY, |period| cx.position(period));
    told.sort_by(|a, b| when(a).total_cmp(&when(b)).then_with(|| a.date.cmp(&b.date)));
    if matches!(time, Time::Year(_)) {
        told = told.last().copied().into_iter().collect();
    }
    told
}

/// The verdicts of a cell: in short for those who see the symbols, in full for those who hear the page.
fn cell(indicator: &'static Indicator, column: &Column<'_>, cx: &Context) -> AnyView {
    let language = cx.language;
    let mut marks = Vec::new();
    for assessment in told(indicator, column.time, cx) {
        let short = words::verdict(assessment.status, language);
        let full = say::assessed(assessment.status, assessment.kind, language);
        let seen = if assessment.kind == AssessmentKind::Forecast {
            let told = [cx.words.forecast_mark, " ", short].concat();
            // Heads are seen where there is room for columns.
            let brief = column.is_forecast.then(|| html! { <span class="broad">{say::capital(short)}</span> });
            html! { <span class=column.is_forecast.then_some("narrow")>{told}</span> {brief} }
        } else {
            say::capital(short).into_any()
        };
        let word = html! { <span aria-hidden="true">{seen}</span> <span class="unseen">{full}</span> };
        marks.push(html! { <p>{status(assessed(assessment.status, assessment.kind), word)}</p> });
    }
    if marks.is_empty() {
        return html! {
            <td role="cell" class="blank">
                <span aria-hidden="true">"–"</span> <span class="unseen">{words::none(language)}</span>
            </td>
        };
    }
    html! { <td role="cell" data-time=column.name.clone()>{marks}</td> }
}
