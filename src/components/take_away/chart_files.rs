//! A chart and its numbers as files.

use leptos::prelude::*;
use leptos::task::spawn_local;
use malbild_plan::chart::layout::{Mark, Sheet, bars_height, bars_layout, layout, sheet};
use malbild_plan::chart::words;
use malbild_plan::export::{Form, chart_csv};
use malbild_plan::format;

use super::file::{CSV, JSON, PNG, SVG, file_name, save, tell};
use super::page::to_share;
use super::said::{Said, button, said_here};
use super::subject::{Picture, Subject};
use crate::browser::download::Refused;
use crate::browser::picture::Sketch;
use crate::charts::{Palette, svg};
use crate::context::Context;
use crate::html::html;
use crate::state::state;
use crate::text::take_away as t;

/// How wide a picture is, in CSS pixels.
const WIDTH: f64 = 960.0;

/// How high a chart with an axis of time is in a picture.
const HEIGHT: f64 = 400.0;

/// The fonts of a picture: nearly every computer has one of them, and their letters are equally wide.
const FONTS: &str = "Arial, Helvetica, Liberation Sans, sans-serif";

/// A chart as pictures and its numbers as tables; of an indicator also the page's address and the citation.
pub fn chart_files(subject: Subject, cx: &Context) -> AnyView {
    let said = Said::default();
    let share = matches!(subject, Subject::Indicator(_)).then(|| {
        html! { <h3>{t::link(cx.language)}</h3> {to_share(state(), "chart", said)} }
    });
    html! { <div class="take-away">{files(subject, share.is_some(), cx, said)} {share} {said_here(said)}</div> }
}

/// The buttons for files, with a heading where more follows; none where there is nothing but targets.
fn files(subject: Subject, with_heading: bool, cx: &Context, said: Said) -> Option<AnyView> {
    let language = cx.language;
    let has_table = subject.table(cx).is_some();
    let has_chart = subject.picture(cx).is_some();
    if !has_table && !has_chart {
        return None;
    }
    let mut buttons = Vec::new();
    if has_chart {
        let of = cx.clone();
        buttons.push(button(t::svg(language), move || save_svg(subject, &of, said)));
        let of = cx.clone();
        buttons.push(button(t::png(language), move || save_png(subject, of.clone(), said)));
    }
    if has_table {
        let excel = (t::excel(language), Form::Swedish, "");
        for (name, form, end) in [excel, (t::csv(language), Form::Plain, "-rfc4180")] {
            let of = cx.clone();
            buttons.push(button(name, move || save_csv(subject, &of, form, end, said)));
        }
        let of = cx.clone();
        buttons.push(button(t::json(language), move || save_json(subject, &of, said)));
    }
    let (heading, lead) = match (has_chart, has_table) {
        (true, true) => (t::chart(language), t::pictures_lead(language)),
        (true, false) => (t::chart(language), t::only_pictures_lead(language)),
        (false, _) => (t::numbers(language), t::tables_lead(language)),
    };
    let heading = with_heading.then(|| html! { <h3>{heading}</h3> });
    Some(html! { {heading} <p class="files">{buttons}</p> <p class="small soft">{lead}</p> })
}

fn save_csv(subject: Subject, cx: &Context, form: Form, end: &str, said: Said) {
    let Some(table) = subject.table(cx) else { return };
    let name = file_name(cx.plan.plan(), &[&subject.id(), end].concat(), CSV.0);
    save(&name, CSV.1, chart_csv(&table, form, cx.language).as_bytes(), said, cx.language);
}

fn save_json(subject: Subject, cx: &Context, said: Said) {
    let Some(json) = subject.json(cx) else { return };
    save(&file_name(cx.plan.plan(), &subject.id(), JSON.0), JSON.1, json.as_bytes(), said, cx.language);
}

fn save_svg(subject: Subject, cx: &Context, said: Said) {
    let name = file_name(cx.plan.plan(), &subject.id(), SVG.0);
    let Some(picture) = subject.picture(cx) else { return };
    let Ok(sketch) = Sketch::new(palette()) else { return tell(false, &name, said, cx.language) };
    let (marks, size) = on_sheet(&picture, subject, cx, &sketch);
    let svg = svg(&marks, size, &palette(), &picture.title(subject, cx), &picture.summary(cx.language));
    save(&name, SVG.1, svg.as_bytes(), said, cx.language);
}

fn save_png(subject: Subject, cx: Context, said: Said) {
    spawn_local(async move {
        let name = file_name(cx.plan.plan(), &subject.id(), PNG.0);
        let saved = draw_png(subject, &cx, &name).await;
        tell(saved.is_ok(), &name, said, cx.language);
    });
}

async fn draw_png(subject: Subject, cx: &Context, name: &str) -> Result<(), Refused> {
    let picture = subject.picture(cx).ok_or(Refused)?;
    let sketch = Sketch::new(palette())?;
    let (marks, size) = on_sheet(&picture, subject, cx, &sketch);
    sketch.save(marks, size, name).await
}

/// Dark on light, whatever the page's colours are: pictures end up on paper.
fn palette() -> Palette {
    Palette { font: FONTS.to_owned(), ..Palette::light() }
}

/// The chart with what has to go along with it, and how large it all is.
fn on_sheet(picture: &Picture, subject: Subject, cx: &Context, sketch: &Sketch) -> (Vec<Mark>, (f64, f64)) {
    let language = cx.language;
    let mut about = subject.unit(cx).unwrap_or_default();
    let mut foot = Vec::new();
    if let Picture::Lines(chart) = picture {
        if let Some(note) = chart.values.note(language) {
            about = if about.is_empty() { note } else { [&about, ". ", note.as_str()].concat() };
        }
        let hidden = chart.series.iter().filter(|series| !series.shown).map(|series| series.name.clone()).collect();
        foot.extend(not_drawn(words::not_shown(language), hidden));
        foot.extend(not_drawn(words::left_out(language), chart.left_out.clone()));
    }
    if let Picture::Bars(chart) = picture
        && chart.left_out > 0
    {
        foot.push(t::more_lines(language).to_owned());
    }
    foot.extend(subject.sources(cx));
    foot.push(edition(cx));
    foot.push(subject.address(cx));
    let title = picture.title(subject, cx);
    let draw = |width: f64, height: f64, measure: malbild_plan::chart::layout::Measure<'_>| match picture {
        Picture::Lines(chart) => layout(chart, width, height, measure),
        Picture::Bars(chart) => bars_layout(chart, width, height, measure),
    };
    let high = |width: f64| match picture {
        Picture::Lines(_) => HEIGHT,
        Picture::Bars(chart) => bars_height(chart, width).into(),
    };
    let keys = if let Picture::Lines(chart) = picture { chart.keys() } else { Vec::new() };
    let whole = Sheet { title: &title, about: &about, chart: &draw, height: &high, keys, foot: &foot };
    let (marks, height) = sheet(whole, WIDTH, &|text, size, bold| sketch.width(text, size, bold));
    (marks, (WIDTH, height))
}

/// What has numbers that are not in the picture.
fn not_drawn(before: &str, names: Vec<String>) -> Option<String> {
    (!names.is_empty()).then(|| [before, ": ", &names.join(", "), "."].concat())
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
