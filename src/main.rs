//! Starts the app in the page.

fn main() {
    #[cfg(feature = "csr")]
    malbild::mount();
}
