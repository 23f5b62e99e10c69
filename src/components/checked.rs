//! What is only for those who publish a plan, once the part of the app that knows it is here.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::{self, Checks};
use crate::state::state;

/// What the part shows. Nothing until it is here, and where it does not come: there is still the card, or the view, around.
#[component]
pub fn Checked(
    /// Makes the view of the part.
    show: Box<dyn Fn(Checks) -> AnyView + Send + Sync>,
) -> impl IntoView {
    let checks = RwSignal::new(None::<Checks>);
    Effect::new(move || {
        spawn_local(async move {
            checks.set(parts::checks().await.ok());
        });
    });
    move || checks.get().map(&show)
}

/// All flaws of the file that is shown, where the address asks for them.
pub fn review_panel() -> Option<AnyView> {
    let state = state();
    let asked = state.route.with(|route| route.review);
    asked.then(|| view! { <Checked show=Box::new(move |checks: Checks| (checks.review)(state)) /> }.into_any())
}
