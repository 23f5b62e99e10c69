//! How an indicator stands by computation, as symbol and word.

use leptos::prelude::*;
use malbild_plan::reading::{Reading, Status, movement_word};

use super::{Look, status};
use crate::context::Context;
use crate::html::html;

/// How a computed status looks.
pub fn reading_look(of: Status) -> Look {
    match of {
        Status::Met => Look::Met,
        Status::OnTrack => Look::OnTrack,
        Status::Lagging => Look::Partly,
        Status::OffTrack => Look::OffTrack,
        Status::Missed => Look::Missed,
        Status::NoTarget => Look::NoTarget,
        Status::NotAssessable => Look::None,
    }
}

/// How an indicator stands, in the word that is truest of it; without a target value also which way it went.
pub fn reading_mark(reading: &Reading<'_>, cx: &Context) -> AnyView {
    let of = reading.status();
    let word = reading.mark_word(cx.language);
    let word = match reading.movement().filter(|_| of == Status::NoTarget) {
        Some(movement) => html! { {word} ": " {movement_word(movement, cx.language)} },
        None => word.into_any(),
    };
    status(if reading.is_still() { Look::Still } else { reading_look(of) }, word)
}
