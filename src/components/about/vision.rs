//! Vision, values and areas of focus.

use leptos::prelude::*;

use super::cited::Cited;
use super::statements::{places, under};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// The vision, the values and the areas of focus.
pub fn vision(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let cited = Cited::of(&places(&[plan.vision.as_slice(), &plan.values, &plan.focus_areas]).collect::<Vec<_>>());
    let vision = under(about::vision_itself(cx.language), plan.vision.as_slice(), cited, cx);
    let values = under(about::values(cx.language), &plan.values, cited, cx);
    let focus = under(about::focus_areas(cx.language), &plan.focus_areas, cited, cx);
    let any = vision.is_some() || values.is_some() || focus.is_some();
    any.then(|| html! { {vision} {values} {focus} {cited.line(cx)} })
}
