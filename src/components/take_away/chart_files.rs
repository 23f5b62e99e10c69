//! An indicator's chart and numbers as files.

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::chart::layout::{Around, Mark, sheet};
use malbild_plan::chart::{Chart, words};
use malbild_plan::export::{Form, chart_csv, chart_json};
use malbild_plan::format;
use malbild_plan::model::{DataSource, Indicator};
use malbild_plan::say;
use malbild_plan::table::ValueTable;

use super::file::{CSV, JSON, PNG, SVG, file_name, save, tell};
use super::page::to_share;
use super::said::{Said, button, said_here};
use crate::browser::address;
use crate::browser::download::Refused;
use crate::browser::picture::Sketch;
use crate::charts::{Palette, svg};
use crate::components::chosen_series;
use crate::context::Context;
use crate::html::html;
use crate::state::state;
use crate::text::take_away as t;

/// How wide a picture is, in CSS pixels.
const WIDTH: f64 = 960.0;

/// The fonts of a picture: nearly every computer has one of them, and their letters are equally wide.
const FONTS: &str = "Arial, Helvetica, Liberation Sans, sans-serif";

/// An indicator's chart as pictures, its numbers as tables, the page's address and the citation.
pub fn chart_files(indicator: &'static Indicator, cx: &Context) -> AnyView {
    let said = Said::default();
    html! {
        <div class="take-away">
            {files(indicator, cx, said)}
            <h3>{t::link(cx.language)}</h3>
            {to_share(state(), "chart", said)}
            {said_here(said)}
        </div>
    }
}

/// The buttons for files; none where there is nothing but targets.
fn files(indicator: &'static Indicator, cx: &Context, said: Said) -> Option<AnyView> {
    let language = cx.language;
    let has_table = table(indicator, cx).is_some();
    let has_chart = chart(indicator, cx).is_some();
    if !has_table && !has_chart {
        return None;
    }
    let mut buttons = Vec::new();
    if has_chart {
        let of = cx.clone();
        buttons.push(button(t::svg(language), move || save_svg(indicator, &of, said)));
        let of = cx.clone();
        buttons.push(button(t::png(language), move || save_png(indicator, of.clone(), said)));
    }
    if has_table {
        let excel = (t::excel(language), Form::Swedish, "");
        for (name, form, end) in [excel, (t::csv(language), Form::Plain, "-rfc4180")] {
            let of = cx.clone();
            buttons.push(button(name, move || save_csv(indicator, &of, form, end, said)));
        }
        let of = cx.clone();
        buttons.push(button(t::json(language), move || save_json(indicator, &of, said)));
    }
    let (heading, lead) = if has_chart {
        (t::chart(language), t::pictures_lead(language))
    } else {
        (t::numbers(language), t::tables_lead(language))
    };
    Some(html! { <h3>{heading}</h3> <p class="files">{buttons}</p> <p class="small soft">{lead}</p> })
}

/// The numbers as they stand under the chart.
fn table(indicator: &'static Indicator, cx: &Context) -> Option<ValueTable> {
    ValueTable::of_reading(cx.readings.indicator(indicator)?, cx.language)
}

/// The chart as it stands on the indicator's page, where there is one.
fn chart(indicator: &'static Indicator, cx: &Context) -> Option<Chart> {
    if !indicator.kind.is_numeric() && indicator.latest_outcome().is_some() {
        return None;
    }
    Chart::of(cx.readings.indicator(indicator)?, &chosen_series(cx), cx.language)
}

fn save_csv(indicator: &'static Indicator, cx: &Context, form: Form, end: &str, said: Said) {
    let Some(table) = table(indicator, cx) else { return };
    let name = file_name(cx.plan.plan(), &[&indicator.id, end].concat(), CSV.0);
    save(&name, CSV.1, chart_csv(&table, form, cx.language).as_bytes(), said, cx.language);
}

fn save_json(indicator: &'static Indicator, cx: &Context, said: Said) {
    let Some(table) = table(indicator, cx) else { return };
    let name = file_name(cx.plan.plan(), &indicator.id, JSON.0);
    let json = chart_json(&table, cx.plan.plan(), indicator, &page_address(cx), cx.language);
    save(&name, JSON.1, json.as_bytes(), said, cx.language);
}

fn save_svg(indicator: &'static Indicator, cx: &Context, said: Said) {
    let name = file_name(cx.plan.plan(), &indicator.id, SVG.0);
    let Some(chart) = chart(indicator, cx) else { return };
    let Ok(sketch) = Sketch::new(palette()) else { return tell(false, &name, said, cx.language) };
    let (marks, size) = picture(&chart, indicator, cx, &sketch);
    let title = cx.string(&indicator.name);
    let svg = svg(&marks, size, &palette(), title, &chart.summary(cx.language));
    save(&name, SVG.1, svg.as_bytes(), said, cx.language);
}

fn save_png(indicator: &'static Indicator, cx: Context, said: Said) {
    spawn_local(async move {
        let name = file_name(cx.plan.plan(), &indicator.id, PNG.0);
        let saved = draw_png(indicator, &cx, &name).await;
        tell(saved.is_ok(), &name, said, cx.language);
    });
}

async fn draw_png(indicator: &'static Indicator, cx: &Context, name: &str) -> Result<(), Refused> {
    let chart = chart(indicator, cx).ok_or(Refused)?;
    let sketch = Sketch::new(palette())?;
    let (marks, size) = picture(&chart, indicator, cx, &sketch);
    sketch.save(marks, size, name).await
}

/// Dark on light, whatever the page's colours are: pictures end up on paper.
fn palette() -> Palette {
    Palette { font: FONTS.to_owned(), ..Palette::light() }
}

/// The address of the indicator's page, with the series that are chosen.
fn page_address(cx: &Context) -> String {
    let mut route = cx.route.with_section(None);
    route.review = false;
    address::whole(&route)
}

/// The chart with what has to go along with it, and how large it all is.
fn picture(chart: &Chart, indicator: &'static Indicator, cx: &Context, sketch: &Sketch) -> (Vec<Mark>, (f64, f64)) {
    let language = cx.language;
    let unit = indicator.unit.as_ref().map(|unit| say::capital(cx.string(unit.name.as_ref().unwrap_or(&unit.label))));
    let mut about = unit.unwrap_or_default();
    if let Some(note) = chart.values.note(language) {
        about = if about.is_empty() { note } else { [&about, ". ", note.as_str()].concat() };
    }
    let mut foot = Vec::new();
    let hidden = chart.series.iter().filter(|series| !series.shown).map(|series| series.name.clone()).collect();
    for (before, names) in [(words::not_shown(language), hidden), (words::left_out(language), chart.left_out.clone())] {
        let names: Vec<String> = names;
        if !names.is_empty() {
            foot.push([before, ": ", &names.join(", "), "."].concat());
        }
    }
    foot.extend(sources(indicator, cx));
    foot.push(edition(cx));
    foot.push(page_address(cx));
    let around = Around { title: cx.string(&indicator.name), about: &about, foot: &foot };
    let (marks, height) = sheet(chart, &around, WIDTH, &|text, size, bold| sketch.width(text, size, bold));
    (marks, (WIDTH, height))
}

/// Where the values come from; none where the plan does not say.
fn sources(indicator: &'static Indicator, cx: &Context) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    let of_series = indicator.series.iter().filter_map(|series| series.data_source.as_ref());
    for source in indicator.data_sources.iter().chain(of_series) {
        let name = source_name(source, cx);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let before = if names.len() == 1 { t::source(cx.language) } else { t::sources(cx.language) };
    (!names.is_empty()).then(|| [before, " ", &names.join("; "), "."].concat())
}

fn source_name(source: &'static DataSource, cx: &Context) -> String {
    let mut name = cx.string(&source.name).to_owned();
    if !source.kolada.is_empty() {
        name = [&name, ", Kolada ", source.kolada.join(", ").as_str()].concat();
    }
    if source.own_processing {
        name = [&name, " (", t::own_processing(cx.language), ")"].concat();
    }
    name
}

/// Whose plan it is, which edition of it, and on what terms.
fn edition(cx: &Context) -> String {
    let (plan, language) = (cx.plan.plan(), cx.language);
    let name =
        [cx.string(&plan.municipality.name), ", ", cx.string(&plan.board), ": ", cx.string(&plan.title)].concat();
    let mut parts = vec![name];
    parts.extend(plan.edition.as_ref().map(|edition| [t::edition(language), " ", cx.string(edition)].concat()));
    parts.push([t::read_at(language), " ", &format::date(plan.reference_date, language)].concat());
    parts.extend(plan.licence.as_ref().map(|licence| [t::licence(language), " ", licence].concat()));
    let mut said = parts.join(". ");
    said += if said.ends_with('.') { "" } else { "." };
    if plan.fictional { [t::fictional(language), " ", &said].concat() } else { said }
}
