//! Flaws in the source, shown beside what they concern.

use leptos::prelude::*;
use malbild_plan::model::Remark;

use super::heading;
use crate::context::Context;
use crate::html::html;

/// The remarks on one item, under a heading of the level; nothing where there are none.
pub fn remarks(remarks: &'static [Remark], level: u8, cx: &Context) -> Option<AnyView> {
    if remarks.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = remarks.iter().map(|remark| html! { <li>{cx.text(&remark.text)}</li> }).collect();
    Some(html! {
        <div class="remarks">
            {heading(level, cx.words.remarks_heading.into_any())}
            <p class="small soft">{cx.words.remarks_lead}</p>
            <ul>{items}</ul>
        </div>
    })
}
