//! The colours and the font that a chart is drawn with.

use malbild_plan::chart::layout::Role;
use plotters::style::RGBColor;

/// The colours and the font that a chart is drawn with.
pub struct Palette {
    /// The colours, each of what [`Palette::NAMES`] calls it.
    pub colours: [RGBColor; 10],
    /// The names of fonts, as in CSS.
    pub font: String,
}

impl Palette {
    /// What the stylesheet calls the colours.
    pub const NAMES: [&str; 10] = [
        "--ink",
        "--soft",
        "--rule",
        "--card",
        "--target",
        "--series-1",
        "--series-2",
        "--series-3",
        "--series-4",
        "--series-5",
    ];

    /// Dark on light: the stylesheet's colours, for where there is no page to ask.
    pub fn light() -> Self {
        let colours = [
            0x1a_2230, 0x46_5060, 0xd9_d6cb, 0xff_ffff, 0xa5_331c, 0x17_365c, 0xa8_4a14, 0x2f_6d4a, 0x7a_4f9a,
            0x62_661f,
        ];
        Self { colours: colours.map(colour), font: "sans-serif".to_owned() }
    }

    /// Light on dark.
    pub fn dark() -> Self {
        let colours = [
            0xee_f0f2, 0xb9_c1cd, 0x38_4252, 0x1a_2029, 0xf5_9a83, 0x9c_c4f2, 0xf2_a66f, 0x8f_d0a8, 0xcf_a8ea,
            0xd5_d88a,
        ];
        Self { colours: colours.map(colour), font: "sans-serif".to_owned() }
    }

    /// The colour of a role.
    pub fn colour(&self, role: Role) -> RGBColor {
        let at = match role {
            Role::Ink => 0,
            Role::Soft => 1,
            Role::Rule => 2,
            Role::Card => 3,
            Role::Target => 4,
            Role::Series(series) => 5 + series,
        };
        let [ink, ..] = self.colours;
        self.colours.get(at).copied().unwrap_or(ink)
    }
}

/// A colour written as in CSS, `rrggbb`.
pub(crate) fn colour(digits: u32) -> RGBColor {
    let [_, red, green, blue] = digits.to_be_bytes();
    RGBColor(red, green, blue)
}
