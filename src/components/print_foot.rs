//! What stands at the foot of each printed page.

use leptos::prelude::*;

use super::edition_line;
use crate::browser::print::ADDRESS;
use crate::context::Context;
use crate::html::html;

/// Which plan it is, its edition, and the address of the view, which is put in when the page is printed. On screens it is
/// not shown.
pub fn print_foot(cx: &Context) -> AnyView {
    html! {
        <div class="print-foot" aria-hidden="true">
            <div>
                <p>{edition_line(cx)}</p>
                <p id=ADDRESS></p>
            </div>
        </div>
    }
}
