//! Forecasts of an indicator that the board has published.

use leptos::prelude::*;
use malbild_plan::format;
use malbild_plan::model::{Forecast, Indicator};

use super::source_line;
use crate::context::Context;
use crate::html::html;

/// Published forecasts, the latest made first: what is expected, who expects it, when and why; nothing where there are
/// none.
pub fn forecasts(indicator: &'static Indicator, cx: &Context) -> Option<AnyView> {
    let mut sorted: Vec<&'static Forecast> = indicator.forecasts.iter().collect();
    sorted.sort_by(|a, b| b.made.cmp(&a.made).then_with(|| cx.position(&a.period).total_cmp(&cx.position(&b.period))));
    let items: Vec<AnyView> = sorted.into_iter().map(|forecast| item(forecast, indicator, cx)).collect();
    (!items.is_empty()).then(|| {
        html! {
            <section>
                <h2>{cx.words.forecasts_heading}</h2>
                <p class="small soft">{cx.words.forecast_means}</p>
                <ul class="rows">{items}</ul>
            </section>
        }
    })
}

fn item(forecast: &'static Forecast, indicator: &'static Indicator, cx: &Context) -> AnyView {
    let expected = match (forecast.value, forecast.answer) {
        (Some(value), _) => format::quantity(value, indicator.unit.as_ref(), cx.language),
        (None, Some(true)) => cx.words.yes.to_owned(),
        (None, Some(false)) => cx.words.no.to_owned(),
        (None, None) => cx.words.no_value.to_owned(),
    };
    let mut made: Vec<String> = Vec::new();
    made.extend(forecast.body.as_ref().map(|body| cx.string(body).to_owned()));
    made.extend(forecast.made.map(|date| format::date(date, cx.language)));
    let made = (!made.is_empty()).then(|| html! { <p class="small soft">{made.join(", ")}</p> });
    let reason = forecast.reason.as_ref().map(|reason| html! { <p>{cx.text(reason)}</p> });
    html! {
        <li>
            <p class="num">{cx.words.forecast_mark} " " <strong>{expected}</strong> ", " {cx.period(&forecast.period)}</p>
            {reason}
            {made}
            {source_line(forecast.source.as_ref(), cx)}
        </li>
    }
}
