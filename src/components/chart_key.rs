//! The pictures that stand for the lines and marks of a chart.

use leptos::prelude::*;
use malbild_plan::Language;
use malbild_plan::chart::KeyLook;
use malbild_plan::chart::layout::{
    EXPECTED, NO_DASH, PROJECTED, Shape, TO_FORECAST, series_dash, series_shape, shape_outline,
};
use malbild_plan::format::number;

/// A piece of a line with its mark, only a mark, or an area.
pub fn key_picture(look: KeyLook) -> AnyView {
    let series = if let KeyLook::Line(series) = look { series } else { 0 };
    let mut class = format!("key key-{}", series + 1);
    if look == KeyLook::Band {
        class += " key-band";
    }
    let circle = || outline(Shape::Circle);
    let line = "M1 8H39";
    let (area, line, dash, hollow, filled) = match look {
        KeyLook::Line(series) => ("", line, series_dash(series), String::new(), outline(series_shape(series))),
        KeyLook::Band => ("M1 2H39V14H1Z", "M1 2H39M1 14H39", NO_DASH, String::new(), String::new()),
        KeyLook::Preliminary => ("", "", NO_DASH, circle(), String::new()),
        KeyLook::Expected => ("", "M1 8H15", EXPECTED, circle(), String::new()),
        KeyLook::Forecast => ("", "M1 8H15", TO_FORECAST, circle(), "M18 8a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z".to_owned()),
        KeyLook::Projection => ("M1 8L39 1V15Z", line, PROJECTED, String::new(), String::new()),
    };
    let mut dashes = String::new();
    for length in dash {
        dashes = dashes + &number(*length, None, Language::En) + " ";
    }
    view! {
        <svg class=class viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
            <path class="area" d=area></path>
            <path class="line" d=line stroke-dasharray=dashes></path>
            <path class="dot hollow" d=hollow></path>
            <path class="dot" d=filled></path>
        </svg>
    }
    .into_any()
}

/// The path of a shape in the middle of a key.
fn outline(shape: Shape) -> String {
    if shape == Shape::Circle {
        return "M15.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z".to_owned();
    }
    let mut path = String::new();
    for (x, y) in shape_outline(shape, (20.0, 8.0), 4.0) {
        path += if path.is_empty() { "M" } else { "L" };
        path = path + &number(x, Some(1), Language::En) + " " + &number(y, Some(1), Language::En);
    }
    path + "Z"
}
