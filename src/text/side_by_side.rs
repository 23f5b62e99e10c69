//! Texts of a part of the app, both languages beside each other.

/// One text a language, side by side.
macro_rules! side_by_side {
    ($($(#[$doc:meta])* $name:ident: $sv:literal, $en:literal;)*) => {
        $(
            $(#[$doc])*
            pub fn $name(language: Language) -> &'static str {
                match language {
                    Language::Sv => $sv,
                    Language::En => $en,
                }
            }
        )*
    };
}
pub(crate) use side_by_side;
