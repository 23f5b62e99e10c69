//! Drawing an indicator, and comparing it with its picture.

use std::path::PathBuf;

use malbild::charts::{Laid, Palette, Surface, draw, svg};
use malbild_plan::chart::layout::{Measure, Sheet, bars_height, bars_layout, layout, sheet};
use malbild_plan::chart::{Chart, economy_charts};
use malbild_plan::reading::Reading;
use malbild_plan::{Indexed, Language};
use plotters::backend::SVGBackend;
use plotters_backend::DrawingBackend;

/// The SVG backend divides the size of letters by this.
const SVG_LETTERS: f64 = 1.24;

/// Draws an indicator, and compares it with the picture of the name.
pub fn check(name: &str, fields: &str, size: (u32, u32), palette: &Palette) {
    let plan = plan(&format!(r#""indicators": [ {{ "id": "K", "name": "K", {fields} }} ]"#));
    let chart =
        Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv).expect("something to draw");
    compare(name, &picture(&|width, height, measure| layout(&chart, width, height, measure), size, palette));
}

/// Draws a figure, and compares it with the picture of the name.
pub fn check_figure(name: &str, figure: &str, size: (u32, u32), palette: &Palette) {
    let plan = plan(&format!(r#""figures": [ {figure} ]"#));
    let chart = Chart::of_figure(&plan, &plan.plan().figures[0], Language::Sv).expect("something to draw");
    compare(name, &picture(&|width, height, measure| layout(&chart, width, height, measure), size, palette));
}

/// Draws the charts of an economy as wide as told and as high as they need, and compares them with the pictures of the
/// name, numbered from one.
pub fn check_economy(name: &str, economy: &str, width: u32, palette: &Palette) {
    let plan = plan(&format!(r#""economy": [ {economy} ]"#));
    for (chart, number) in economy_charts(plan.plan(), Language::Sv).iter().zip(1..) {
        let laid = |width: f64, height: f64, measure: Measure<'_>| bars_layout(chart, width, height, measure);
        compare(&format!("{name}-{number}"), &picture(&laid, (width, bars_height(chart, f64::from(width))), palette));
    }
}

/// Draws an indicator as a file to take along, and compares it with the picture of the name.
pub fn check_sheet(name: &str, fields: &str, title: &str, foot: &[&str]) {
    const WIDTH: f64 = 960.0;
    let plan = plan(&format!(r#""indicators": [ {{ "id": "K", "name": "K", {fields} }} ]"#));
    let chart =
        Chart::of(&Reading::of(&plan, &plan.plan().indicators[0]), &[], Language::Sv).expect("something to draw");
    let foot: Vec<String> = foot.iter().map(|line| (*line).to_owned()).collect();
    let whole = Sheet {
        title,
        about: "Procent",
        chart: &|width, height, measure| layout(&chart, width, height, measure),
        height: &|_| 400.0,
        keys: chart.keys(),
        foot: &foot,
    };
    let (marks, height) = sheet(whole, WIDTH, &width);
    compare(name, &svg(&marks, (WIDTH, height), &light(), title, &chart.summary(Language::Sv)));
}

fn compare(name: &str, svg: &str) {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "golden", &format!("{name}.svg")].iter().collect();
    if std::env::var_os("MALBILD_GOLDEN").is_some_and(|value| value == "renew") {
        std::fs::write(&path, svg).expect("the picture is written");
        return;
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = golden.lines().zip(svg.lines()).position(|(golden, now)| golden != now);
    let at = differing.unwrap_or_else(|| golden.lines().count().min(svg.lines().count())) + 1;
    assert!(
        golden == svg,
        "tests/golden/{name}.svg differs from line {at} on. If that is wanted: MALBILD_GOLDEN=renew cargo test --test \
         charts, and look at the picture"
    );
}

fn picture(chart: Laid<'_>, size: (u32, u32), palette: &Palette) -> String {
    let mut svg = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut svg, size);
        let surface = Surface { scale: 1.0, letters: SVG_LETTERS, measure: &width };
        draw(&mut backend, chart, palette, &surface).expect("a picture");
        backend.present().expect("a picture");
    }
    svg
}

fn plan(fields: &str) -> Indexed {
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "by-2026", "title": "Plan", "municipality": {{ "name": "By" }},
            "board": "Nämnden", "referenceDate": "2025-12-31",
            {fields} }}"#
    );
    let read = malbild_plan::read(json.as_bytes());
    Indexed::new(read.plan.unwrap_or_else(|| panic!("a plan, not {:?}", read.findings)))
}

/// About the width of a text in Arial, from the widths of groups of letters, never narrower than it is.
fn width(text: &str, size: f64, bold: bool) -> f64 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' | '\'' | 'I' | 'f' | 't' | ' ' | '.' | ',' | '!' | '\u{a0}' => 0.29,
        'r' | '-' | '(' | ')' => 0.34,
        'm' | 'w' | 'M' | 'W' | '…' | '%' => 0.92,
        'A'..='Z' | 'Å' | 'Ä' | 'Ö' => 0.73,
        _ => 0.57,
    };
    text.chars().map(letter).sum::<f64>() * size * if bold { 1.07 } else { 1.0 }
}

/// Dark on light.
pub fn light() -> Palette {
    Palette { font: "Liberation Sans, Arial, sans-serif".to_owned(), ..Palette::light() }
}

/// Light on dark.
pub fn dark() -> Palette {
    Palette { font: "Liberation Sans, Arial, sans-serif".to_owned(), ..Palette::dark() }
}

/// One series: its other fields, and its values from a first year on, `_` where there is none.
pub fn series(fields: &str, first: i32, values: &str) -> String {
    let values = values.split(' ').zip(first..).filter(|(value, _)| *value != "_");
    let values: Vec<String> = values
        .map(|(value, year)| match value.strip_suffix('p') {
            Some(value) => format!(r#"{{ "period": "{year}", "value": {value}, "flags": ["preliminary"] }}"#),
            None => format!(r#"{{ "period": "{year}", "value": {value} }}"#),
        })
        .collect();
    let id = fields.len() + values.concat().len();
    format!(r#"{{ "id": "s{id}", {fields}, "values": [{}] }}"#, values.join(", "))
}
