//! Målbild, the citizens' app.

use leptos::prelude::*;

/// Puts the app into the page.
pub fn mount() {
    #[cfg(feature = "csr")]
    leptos::mount::mount_to_body(|| view! { <h1>"Målbild"</h1> });
}
