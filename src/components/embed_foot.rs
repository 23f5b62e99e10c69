//! What stands below a view in another page's frame.

use leptos::prelude::*;

use super::edition_line;
use crate::context::Context;
use crate::html::html;

/// Whose plan it is, and the way to the view by itself.
pub fn embed_foot(cx: &Context) -> AnyView {
    let alone = cx.route.with_embed(false).to_string();
    html! {
        <footer class="embed-foot small">
            <p>{edition_line(cx)}</p>
            <p><a href=alone target="_blank" rel="noopener">{cx.words.open_alone}</a></p>
        </footer>
    }
}
