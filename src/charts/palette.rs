//! The colours and the font that a chart is drawn with.

use malbild_plan::chart::layout::Role;
use plotters::style::RGBColor;

/// The colours and the font that a chart is drawn with.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// Text.
    pub ink: RGBColor,
    /// Text of less weight.
    pub soft: RGBColor,
    /// Lines to read by.
    pub rule: RGBColor,
    /// The ground.
    pub card: RGBColor,
    /// Series.
    pub series: [RGBColor; 5],
    /// Targets.
    pub target: RGBColor,
    /// The names of fonts, as in CSS.
    pub font: String,
}

impl Palette {
    /// Dark on light: the stylesheet's colours, for where there is no page to ask.
    pub fn light() -> Self {
        Self {
            ink: RGBColor(0x1a, 0x22, 0x30),
            soft: RGBColor(0x46, 0x50, 0x60),
            rule: RGBColor(0xd9, 0xd6, 0xcb),
            card: RGBColor(0xff, 0xff, 0xff),
            series: [
                RGBColor(0x17, 0x36, 0x5c),
                RGBColor(0xa8, 0x4a, 0x14),
                RGBColor(0x2f, 0x6d, 0x4a),
                RGBColor(0x7a, 0x4f, 0x9a),
                RGBColor(0x62, 0x66, 0x1f),
            ],
            target: RGBColor(0xa5, 0x33, 0x1c),
            font: "sans-serif".to_owned(),
        }
    }

    /// Light on dark.
    pub fn dark() -> Self {
        Self {
            ink: RGBColor(0xee, 0xf0, 0xf2),
            soft: RGBColor(0xb9, 0xc1, 0xcd),
            rule: RGBColor(0x38, 0x42, 0x52),
            card: RGBColor(0x1a, 0x20, 0x29),
            series: [
                RGBColor(0x9c, 0xc4, 0xf2),
                RGBColor(0xf2, 0xa6, 0x6f),
                RGBColor(0x8f, 0xd0, 0xa8),
                RGBColor(0xcf, 0xa8, 0xea),
                RGBColor(0xd5, 0xd8, 0x8a),
            ],
            target: RGBColor(0xf5, 0x9a, 0x83),
            font: "sans-serif".to_owned(),
        }
    }

    /// The colour of a role.
    pub fn colour(&self, role: Role) -> RGBColor {
        match role {
            Role::Ink => self.ink,
            Role::Soft => self.soft,
            Role::Rule => self.rule,
            Role::Card => self.card,
            Role::Series(series) => self.series.get(series).copied().unwrap_or(self.ink),
            Role::Target => self.target,
        }
    }
}
