//! How far the plans that are searched have come.

use leptos::prelude::*;
use malbild_plan::Language;

use super::plans::Searched;
use crate::html::html;
use crate::text::{search as said, words};

impl Searched {
    /// How many plans have come of those that had to be fetched, and which did not.
    pub(super) fn progress(self, language: Language) -> AnyView {
        let (asked, left) = (self.asked.get(), self.left.get());
        if left > 0 {
            let text =
                format!("{} {} {} {asked}", said::loading(language), asked.saturating_sub(left), words(language).of);
            return html! {
                <div class="progress">
                    <p id="search-progress">{text}</p>
                    <progress aria-labelledby="search-progress" max=asked.to_string() value=(asked - left).to_string()></progress>
                </div>
            };
        }
        let code = language.code();
        let failed = self.failed.get();
        let names: Vec<String> =
            failed.iter().map(|entry| [entry.municipality.get(code), ", ", entry.title.get(code)].concat()).collect();
        if names.is_empty() {
            return ().into_any();
        }
        let t = words(language);
        let retry = move |_| self.fetch();
        let button = view! { <button type="button" class="button quiet" on:click=retry>{t.retry}</button> }.into_any();
        html! {
            <div class="note search-failed" role="alert">
                <p>{said::failed(language)} " " {names.join("; ")} "."</p>
                <p>{button}</p>
            </div>
        }
    }
}
