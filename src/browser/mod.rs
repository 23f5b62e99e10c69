//! The only door to the browser: everything above gets plain Rust values, and troubles with words for people.
//!
//! Only files in this folder use `web_sys` and `js_sys`. Natively, in component tests, none of it is called:
//! effects and handlers run in the browser alone.

pub mod address;
pub mod canvas;
pub mod cursor;
pub mod download;
pub mod fetch;
pub mod observe;
pub mod page;
#[cfg(not(aborts))]
pub mod panic;
pub mod picture;
pub mod print;
pub mod share;
pub mod sheet;
pub mod storage;
pub mod theme;
pub mod time;
