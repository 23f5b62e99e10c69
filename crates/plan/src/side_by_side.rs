//! Texts in both languages beside each other.

/// One function a text: `name: "Svenska", "English";` becomes `name(language)`. The texts stand where they are said.
#[macro_export]
macro_rules! side_by_side {
    ($($(#[$doc:meta])* $name:ident: $sv:literal, $en:literal;)*) => {
        $(
            $(#[$doc])*
            pub fn $name(language: $crate::Language) -> &'static str {
                match language {
                    $crate::Language::Sv => $sv,
                    $crate::Language::En => $en,
                }
            }
        )*
    };
}
