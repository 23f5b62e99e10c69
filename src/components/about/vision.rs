//! Vision, values and areas of focus.

use leptos::prelude::*;

use super::statements::under;
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// The vision, the values and the areas of focus.
pub fn vision(cx: &Context) -> Option<AnyView> {
    let plan = cx.plan.plan();
    let vision = under(about::vision_itself(cx.language), None, plan.vision.as_slice(), cx);
    let values = under(about::values(cx.language), None, &plan.values, cx);
    let focus = under(about::focus_areas(cx.language), None, &plan.focus_areas, cx);
    let any = vision.is_some() || values.is_some() || focus.is_some();
    any.then(|| html! { {vision} {values} {focus} })
}
