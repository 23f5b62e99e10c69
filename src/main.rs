//! Starts the app in the page's `<div id="app">`.

fn main() {
    malbild::mount();
}
