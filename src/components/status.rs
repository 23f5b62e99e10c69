//! Statuses: a shape that holds in one-bit black and white, and a word. Never one without the other.

use leptos::prelude::*;

use crate::html::html;

/// How a status looks: its shape and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A filled circle with a tick.
    Met,
    /// A circle with an arrow.
    OnTrack,
    /// A half-filled circle.
    Partly,
    /// A filled square with a cross.
    Missed,
    /// A triangle on its point with a bar: away from the target.
    OffTrack,
    /// A triangle on its point with a line across: neither towards the target nor away from it.
    Still,
    /// A circle with a dot: nothing to reach.
    NoTarget,
    /// A dashed circle with a bar.
    None,
    /// Expected and not reached: a dashed circle with a tick.
    MetExpected,
    /// Expected and not reached: a dashed circle, half-filled within.
    PartlyExpected,
    /// Expected and not yet so: a dashed square with a cross.
    MissedExpected,
}

impl Look {
    /// The class that gives its colour, and tells what is only expected.
    pub fn class(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::OnTrack => "on-track",
            Self::Partly => "lagging",
            Self::Missed => "missed",
            Self::OffTrack | Self::Still => "off-track",
            Self::NoTarget => "none",
            Self::None => "none unknown",
            Self::MetExpected => "met expected",
            Self::PartlyExpected => "lagging expected",
            Self::MissedExpected => "missed expected",
        }
    }
}

/// A status as shape and word.
pub fn status(look: Look, word: AnyView) -> AnyView {
    html! {
        <span class=format!("status {}", look.class())>
            {symbol(look)}
            <span>{word}</span>
        </span>
    }
}

/// The shape, hidden from screen readers: the word beside it says the same.
fn symbol(look: Look) -> AnyView {
    const RING: &str = "M8 1.4a6.6 6.6 0 1 0 0 13.2a6.6 6.6 0 1 0 0-13.2z";
    const TICK: &str = "M4.4 8.3l2.4 2.4 4.8-5";
    const CROSS: &str = "M5 5l6 6M11 5l-6 6";
    // What is filled, what is drawn over it, in the paper's colour where it is filled, and what is drawn as a line.
    let (filled, over, line, class) = match look {
        Look::Met => ("M8 .8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4z", TICK, "", "symbol"),
        Look::OnTrack => {
            ("", "", "M8 1.4a6.6 6.6 0 1 0 0 13.2a6.6 6.6 0 1 0 0-13.2zM5 11l5.4-5.4M6.4 5h4.4v4.4", "symbol")
        }
        Look::Partly => ("M8 1.4a6.6 6.6 0 0 0 0 13.2z", "", RING, "symbol"),
        Look::Missed => ("M1.2 1.2h13.6v13.6h-13.6z", CROSS, "", "symbol"),
        Look::OffTrack => ("", "", "M1.4 2.2h13.2L8 14.4zM8 5v3.6M8 10.2v.9", "symbol"),
        Look::Still => ("", "", "M1.4 2.2h13.2L8 14.4zM5 6h6", "symbol"),
        Look::NoTarget => ("M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4z", "", RING, "symbol"),
        Look::None => ("", "M5 8h6", RING, "symbol dashed"),
        Look::MetExpected => ("", TICK, RING, "symbol dashed"),
        Look::PartlyExpected => ("M8 4.2a3.8 3.8 0 0 0 0 7.6z", "", RING, "symbol dashed"),
        Look::MissedExpected => ("", CROSS, "M1.8 1.8h12.4v12.4h-12.4z", "symbol dashed"),
    };
    view! {
        <svg class=class viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path class="filled" d=filled></path>
            <path class="over" d=over></path>
            <path class="line" d=line></path>
        </svg>
    }
    .into_any()
}
