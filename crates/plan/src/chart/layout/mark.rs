//! What a layout is made of.

/// One thing to draw, in CSS pixels from the upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A line through points.
    Line {
        /// The points, at least two.
        points: Vec<(f64, f64)>,
        /// What it is.
        role: Role,
        /// How thick it is.
        width: f64,
        /// Drawn and left out by turns.
        dash: Dash,
    },
    /// A filled rectangle.
    Rect {
        /// Its upper left corner.
        from: (f64, f64),
        /// Its lower right corner.
        to: (f64, f64),
        /// What it is.
        role: Role,
        /// How much it covers what lies under it, 0–1.
        opacity: f64,
    },
    /// A filled area within corners.
    Area {
        /// Its corners, at least three.
        points: Vec<(f64, f64)>,
        /// What it is.
        role: Role,
        /// How much it covers what lies under it, 0–1.
        opacity: f64,
    },
    /// The mark of a value.
    Dot {
        /// Its middle.
        at: (f64, f64),
        /// From the middle to the edge.
        radius: f64,
        /// Its shape.
        shape: Shape,
        /// What it is.
        role: Role,
        /// Filled with the ground's colour: the value may still change, or is no outcome.
        hollow: bool,
    },
    /// A text on one line.
    Text {
        /// The point that the anchor names, at the middle of the text's height.
        at: (f64, f64),
        /// Which part of the text lies at the point.
        anchor: Anchor,
        /// The text.
        text: String,
        /// The size of its letters.
        size: f64,
        /// Whether it is bold.
        bold: bool,
        /// What it is.
        role: Role,
    },
}

/// What a mark is; each has a colour of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Text.
    Ink,
    /// Text of less weight.
    Soft,
    /// Lines to read by.
    Rule,
    /// The ground.
    Card,
    /// A series, 0–4.
    Series(usize),
    /// What is to be reached.
    Target,
}

/// The part of a text that lies at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// Lengths that are drawn and left out by turns; empty for an unbroken line.
pub type Dash = &'static [f64];

/// An unbroken line.
pub const NO_DASH: Dash = &[];

/// The dashes to what is expected.
pub const EXPECTED: Dash = &[3.0, 5.0];

/// The dots to a published forecast.
pub const TO_FORECAST: Dash = &[2.0, 3.0];

/// The dashes of what is projected.
pub const PROJECTED: Dash = &[7.0, 5.0];

/// The shape of a value's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// ●
    Circle,
    /// ■
    Square,
    /// ▲
    Triangle,
    /// ▼
    TriangleDown,
    /// ✚
    Plus,
    /// ◆, of targets only.
    Diamond,
}

/// The dashes of the line of a series, different for each of the five.
pub fn series_dash(series: usize) -> Dash {
    match series % 5 {
        0 => &[],
        1 => &[9.0, 4.0],
        2 => &[3.0, 3.0],
        3 => &[12.0, 3.0, 3.0, 3.0],
        _ => &[16.0, 5.0],
    }
}

/// The shape of the marks of a series, different for each of the five.
pub fn series_shape(series: usize) -> Shape {
    match series % 5 {
        0 => Shape::Circle,
        1 => Shape::Square,
        2 => Shape::Triangle,
        3 => Shape::TriangleDown,
        _ => Shape::Plus,
    }
}

/// The corners of a shape around a point, for a circle of the radius; none for the circle itself. The shapes are sized
/// to look equally large.
pub fn shape_outline(shape: Shape, (x, y): (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    let unit: &[(f64, f64)] = match shape {
        Shape::Circle => &[],
        Shape::Square => &[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        Shape::Triangle => &[(0.0, -1.25), (1.15, 0.85), (-1.15, 0.85)],
        Shape::TriangleDown => &[(0.0, 1.25), (-1.15, -0.85), (1.15, -0.85)],
        Shape::Plus => &[
            (-0.45, -1.2),
            (0.45, -1.2),
            (0.45, -0.45),
            (1.2, -0.45),
            (1.2, 0.45),
            (0.45, 0.45),
            (0.45, 1.2),
            (-0.45, 1.2),
            (-0.45, 0.45),
            (-1.2, 0.45),
            (-1.2, -0.45),
            (-0.45, -0.45),
        ],
        Shape::Diamond => &[(0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)],
    };
    unit.iter().map(|(dx, dy)| (x + dx * radius, y + dy * radius)).collect()
}
