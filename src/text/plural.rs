//! A number and its noun.

use malbild_plan::Language;
use malbild_plan::format::number;

/// A noun for one, and for none or several.
#[derive(Clone, Copy, Debug)]
pub struct Plural {
    /// One.
    pub one: &'static str,
    /// None or several.
    pub many: &'static str,
}

impl Plural {
    /// The noun that goes with a number.
    pub fn of(self, n: usize) -> &'static str {
        if n == 1 { self.one } else { self.many }
    }
}

/// A number and its noun: `1 indikator`, `35 indikatorer`.
pub fn count(n: usize, noun: Plural, language: Language) -> String {
    #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 goals")]
    let figure = number(n as f64, Some(0), language);
    format!("{figure}\u{a0}{}", noun.of(n))
}
