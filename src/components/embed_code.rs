//! The code that shows a view in another page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{address, share};
use crate::context::Context;
use crate::html::html;
use crate::pages::title;
use crate::route::Route;
use crate::state::State;
use crate::text::embed as words;

/// The field with the code.
const FIELD: &str = "embed-code";

/// What to do with the code, the code, and the button that copies it. In the browser alone: the code holds the address.
pub fn embed_code(cx: &Context, state: State) -> AnyView {
    let language = cx.language;
    let code = code(&address::whole(&Route::default()), &cx.route, &title(state));
    let text = code.clone();
    let told = RwSignal::new("");
    let copy = move |_| {
        let text = text.clone();
        spawn_local(async move {
            let said = if share::copy(&text).await.is_ok() {
                words::copied(language)
            } else {
                share::select(FIELD);
                words::marked(language)
            };
            told.set(said);
            state.announced.set(said.to_owned());
        });
    };
    let button = view! { <button type="button" class="button quiet" on:click=copy>{words::copy(language)}</button> };
    let told = (move || told.get()).into_any();
    html! {
        <p class="small">{words::lead(language)}</p>
        <label for=FIELD>{words::code(language)}</label>
        <textarea id=FIELD readonly="" rows="6" spellcheck="false">{code}</textarea>
        <p class="small soft">{words::script(language)}</p>
        <p class="actions">{button.into_any()} " " <span class="small">{told}</span></p>
    }
}

/// A frame with the view and the script that makes it high enough; `page` is the address of the app, with or without a
/// query or the name of a file.
fn code(page: &str, route: &Route, title: &str) -> String {
    let page = page.split('?').next().unwrap_or_default();
    let folder = page.rfind('/').and_then(|at| page.get(..=at)).unwrap_or_default();
    let view = route.with_embed(true).to_string();
    let [page, folder, view, title] = [page, folder, &view, title].map(escaped);
    let frame = ["<iframe src=\"", &page, &view, "\" title=\"", &title, "\" width=\"100%\" height=\"600\"></iframe>\n"];
    frame.concat() + &["<script src=\"", &folder, "embed.js\" async></script>"].concat()
}

/// A text as an attribute of HTML between double quotes holds it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::View;

    #[test]
    fn the_code_is_safe_and_names_the_folder() {
        let route = Route {
            plan: Some("a".to_owned()),
            view: View::Indicator("x\"y".to_owned()),
            review: true,
            ..Route::default()
        };
        for page in ["https://x.example/p/?", "https://x.example/p/?plan=b&embed=1"] {
            assert_eq!(
                code(page, &route, "A \"b\" <c> & d"),
                "<iframe src=\"https://x.example/p/?plan=a&amp;indikator=x%22y&amp;embed=1\" title=\"A &quot;b&quot; \
                 &lt;c&gt; &amp; d\" width=\"100%\" height=\"600\"></iframe>\n\
                 <script src=\"https://x.example/p/embed.js\" async></script>"
            );
        }
        assert!(code("https://x.example/p/index.html?", &route, "").contains("\"https://x.example/p/embed.js\""));
    }
}
