//! What the browser tests share: a site that can misbehave, a browser, and pages read the way a person with a
//! screen reader meets them.
//!
//! Everything on a page is found by its role and its accessible name ([`Page::role`]), so a test that passes has
//! also shown that the thing can be found without seeing it. Nothing sleeps: [`Page::wait`] asks until a condition
//! holds, and says what was awaited and what the page showed instead when it never does.
//!
//! Everything here panics when the page is not as it should be: that is how a test fails.
#![allow(clippy::missing_panics_doc, reason = "panicking is how a test fails")]

mod axe;
mod browser;
mod engine;
mod names;
mod page;
mod program;
mod role;
mod site;

pub use axe::AXE_VARIABLE;
pub use browser::{check_alive, close_all};
pub use engine::{BROWSER_VARIABLE, Engine, OnlyInChromium, engine, needs_tab_to_links};
pub use malbild_fileserver::{Fault, POLICY};
pub use page::{Media, Page};
pub use role::Found;
pub use site::{DIST_VARIABLE, PLANS, Site, dist, part_file, plans, text_of, views_file};
pub use thirtyfour::Key;
