//! Something that is fetched: on its way, here, or why not.

use std::sync::Arc;

/// Something that is fetched.
#[derive(Clone, Debug, PartialEq)]
pub enum Load<T> {
    /// On its way; so many bytes have come.
    Loading {
        /// Bytes received so far.
        received: usize,
    },
    /// Here.
    Ready(T),
    /// Not to be had, and why.
    Failed(Trouble),
}

impl<T> Load<T> {
    /// Nothing has come yet.
    pub const START: Self = Self::Loading { received: 0 };

    /// The thing, if it is here.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(thing) => Some(thing),
            _ => None,
        }
    }
}

/// Why something could not be fetched or read.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The browser has no connection.
    Offline,
    /// No byte came for a long time.
    Stalled,
    /// The connection broke, or there was no answer.
    Broken,
    /// The server answered with an error: the HTTP status.
    Status(u16),
    /// The list of plans came, and there is none on it.
    NoPlans,
    /// The file came, and nothing can be shown of it: its bytes.
    Unreadable(Arc<[u8]>),
}
