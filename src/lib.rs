//! Målbild, the citizens' app: a board's plan as a web page.
//!
//! One way through: address → [`route`] → [`state`] loads what it needs → [`pages`] → screen. Facts come from
//! `malbild_plan`; words of the interface stand in [`text`]; only [`browser`] touches the browser.

pub mod app;
pub mod browser;
pub mod charts;
pub mod components;
pub mod context;
pub mod html;
pub mod load;
pub mod pages;
pub mod parts;
pub mod route;
pub mod state;
pub mod text;

/// Puts the app into the page's `<div id="app">`, in place of the words that stand there while it loads.
#[cfg(feature = "csr")]
pub fn mount() {
    #[cfg(not(aborts))]
    browser::panic::report_panics();
    let Some(root) = browser::page::take_root() else { return };
    leptos::mount::mount_to(root, app::App).forget();
}
