//! Flaws in the source, shown beside what they concern.

use leptos::prelude::*;
use malbild_plan::model::Remark;

use super::PlanText;
use crate::html::html;
use crate::state::state;

/// The remarks on one item; nothing where there are none.
#[component]
pub fn Remarks(remarks: Vec<Remark>) -> impl IntoView {
    let t = state().words();
    (!remarks.is_empty()).then(|| {
        let items = remarks.into_iter().map(|remark| html! { <li><PlanText text=remark.text /></li> }).collect_view();
        html! {
            <aside class="remarks" aria-label=t.remarks_heading>
                <h2>{t.remarks_heading}</h2>
                <p class="small soft">{t.remarks_lead}</p>
                <ul>{items}</ul>
            </aside>
        }
    })
}
