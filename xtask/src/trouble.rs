use std::fmt::{self, Display, Formatter};

/// What stopped a command, in one sentence a person can act on.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Trouble(String);

/// What every command comes to.
pub(crate) type Outcome<T = ()> = Result<T, Trouble>;

impl Trouble {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl Display for Trouble {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
