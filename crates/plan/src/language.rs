//! The languages that the product speaks.

use std::str::FromStr;

/// A language of the interface and of findings. A plan's own texts are Swedish, with translations where given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Swedish, the first language.
    #[default]
    Sv,
    /// English.
    En,
}

impl Language {
    /// The BCP 47 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        match code {
            "sv" => Ok(Self::Sv),
            "en" => Ok(Self::En),
            _ => Err(()),
        }
    }
}
