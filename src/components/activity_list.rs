//! Activities as rows.

use leptos::prelude::*;
use malbild_plan::model::Activity;

use super::{Explained, Shown, activity_row};
use crate::context::Context;
use crate::html::html;

/// Activities as rows, beneath the goal or indicator that they belong to.
pub fn activity_list(activities: &[&'static Activity], cx: &Context) -> AnyView {
    let mut explained = Explained::new(cx);
    let rows = activities.iter().map(|activity| activity_row(activity, Shown::default(), &mut explained, cx));
    let rows: Vec<AnyView> = rows.collect();
    html! { <ul class="rows activities">{rows}</ul> }
}
