//! An indicator as a row of a list: how it stands, in a sentence.

use leptos::prelude::*;
use malbild_plan::filter::Key;
use malbild_plan::reading::{Attention, Reading};

use super::{assessment_mark, heading, reading_mark, spark};
use crate::context::Context;
use crate::html::html;

/// An indicator as a row: its name, the sentence, how it stands and what has been decided of it. `level` is that of its
/// heading.
pub fn reading_row(reading: &'static Reading<'static>, level: u8, cx: &Context) -> AnyView {
    let indicator = reading.indicator;
    let name = indicator.label();
    let wording = indicator.short_name.is_some();
    let wording = wording.then(|| html! { <p class="small soft">{cx.text(&indicator.name)}</p> });
    let link = html! { <a href=cx.indicator(indicator)>{cx.text(name)}</a> };
    let decided = reading.decided.map(|decided| {
        html! { <p class="small"><span class="soft">{cx.words.the_board} ": "</span> {assessment_mark(decided, cx)}</p> }
    });
    let disagreement = reading.disagreement(cx.language).map(|said| html! { <p class="small differs">{said}</p> });
    // In the list of what was not measured in time, what that is.
    let asked = cx.route.filter.get(Key::Need) == Some(Attention::NotMeasured.code());
    let unmeasured =
        reading.not_measured(cx.language).filter(|_| asked).map(|said| html! { <p class="small">{said}</p> });
    html! {
        <li class="reading">
            <div>
                {heading(level, link)}
                {wording}
                <p>{reading.sentence(cx.language)}</p>
                {unmeasured}
                {disagreement}
            </div>
            <div class="side"><p>{reading_mark(reading, cx)}</p> {spark(reading)} {decided}</div>
        </li>
    }
}
