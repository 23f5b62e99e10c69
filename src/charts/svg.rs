//! A chart's marks as an SVG file, by themselves: plotters' own backend knows whole pixels only, and no title.

use malbild_plan::chart::layout::{Anchor, Dash, Mark, Role, Shape, dash, shape_outline};
use plotters::style::RGBColor;

use super::Palette;

/// An SVG file of marks on an area of a size in CSS pixels, with a title and a description for those who do not see it.
pub fn svg(marks: &[Mark], (width, height): (f64, f64), palette: &Palette, title: &str, about: &str) -> String {
    let mut svg = Svg { text: String::new(), palette };
    let size = [length(width), length(height)];
    svg.put(&["<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ", &size[0], " ", &size[1]]);
    svg.put(&[
        "\" width=\"",
        &size[0],
        "\" height=\"",
        &size[1],
        "\" font-family=\"",
        &escaped(&palette.font),
        "\">\n",
    ]);
    svg.put(&["<title>", &escaped(title), "</title>\n<desc>", &escaped(about), "</desc>\n"]);
    svg.mark(&Mark::Rect { from: (0.0, 0.0), to: (width, height), role: Role::Card, opacity: 1.0 });
    for mark in marks {
        svg.mark(mark);
    }
    svg.text + "</svg>\n"
}

struct Svg<'p> {
    text: String,
    palette: &'p Palette,
}

impl Svg<'_> {
    fn put(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.text.push_str(piece);
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Line { points, role, width, dash } => self.line(points, *role, *width, dash),
            Mark::Rect { from: (left, top), to: (right, bottom), role, opacity } => {
                let corners = [(*left, *top), (*right, *top), (*right, *bottom), (*left, *bottom)];
                self.area(&corners, *role, *opacity);
            }
            Mark::Area { points, role, opacity } => self.area(points, *role, *opacity),
            Mark::Dot { at, radius, shape, role, hollow } => self.dot(*at, *radius, *shape, *role, *hollow),
            Mark::Text { at: (x, y), anchor, text, size, bold, role } => {
                let anchor = match anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                let weight = if *bold { "\" font-weight=\"bold" } else { "" };
                // The middle of the letters' height lies about so far above their base line.
                let base = length(*y + *size * 0.35);
                self.put(&["<text x=\"", &length(*x), "\" y=\"", &base, "\" font-size=\"", &length(*size), weight]);
                let colour = self.colour(*role);
                self.put(&["\" text-anchor=\"", anchor, "\" fill=\"", &colour, "\">", &escaped(text), "</text>\n"]);
            }
        }
    }

    fn line(&mut self, points: &[(f64, f64)], role: Role, width: f64, dash: Dash) {
        let mut path = String::new();
        for piece in dash::pieces(points, dash) {
            path += &outline(&piece, "");
        }
        let colour = self.colour(role);
        self.put(&["<path d=\"", &path, "\" fill=\"none\" stroke-linejoin=\"round\" stroke=\"", &colour]);
        self.put(&["\" stroke-width=\"", &length(width), "\"/>\n"]);
    }

    fn area(&mut self, points: &[(f64, f64)], role: Role, opacity: f64) {
        let colour = self.colour(role);
        self.put(&["<path d=\"", &outline(points, "Z"), "\" fill=\"", &colour]);
        if opacity < 1.0 {
            self.put(&["\" fill-opacity=\"", &length(opacity)]);
        }
        self.put(&["\"/>\n"]);
    }

    fn dot(&mut self, at: (f64, f64), radius: f64, shape: Shape, role: Role, hollow: bool) {
        let (fill, stroke) = (self.colour(if hollow { Role::Card } else { role }), self.colour(role));
        if shape == Shape::Circle {
            self.put(&["<circle cx=\"", &length(at.0), "\" cy=\"", &length(at.1), "\" r=\"", &length(radius)]);
        } else {
            self.put(&["<path d=\"", &outline(&shape_outline(shape, at, radius), "Z")]);
        }
        self.put(&["\" fill=\"", &fill]);
        if hollow {
            self.put(&["\" stroke-width=\"2\" stroke=\"", &stroke]);
        }
        self.put(&["\"/>\n"]);
    }

    fn colour(&self, role: Role) -> String {
        let RGBColor(red, green, blue) = self.palette.colour(role);
        let mut colour = "#".to_owned();
        for part in [red, green, blue] {
            for digit in [part >> 4, part & 15] {
                colour.extend(char::from_digit(digit.into(), 16));
            }
        }
        colour
    }
}

fn outline(points: &[(f64, f64)], end: &str) -> String {
    let mut path = String::new();
    for (x, y) in points {
        path += if path.is_empty() { "M" } else { "L" };
        path += &[&length(*x), " ", length(*y).as_str()].concat();
    }
    path + end
}

/// A length, or a share, with at most two decimals; what is not finite is zero.
fn length(value: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "`as` stops at the ends of i32, and nothing is so large")]
    let whole = (value * 100.0).round() as i32;
    let sign = if whole < 0 { "-" } else { "" };
    let (whole, rest) = (whole.unsigned_abs() / 100, whole.unsigned_abs() % 100);
    let rest = match (rest, rest % 10) {
        (0, _) => String::new(),
        (rest, 0) => [".", &(rest / 10).to_string()].concat(),
        (1..10, _) => [".0", &rest.to_string()].concat(),
        _ => [".", &rest.to_string()].concat(),
    };
    [sign, &whole.to_string(), &rest].concat()
}

/// A text as XML holds it, without what XML cannot hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter < ' ' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (value, written) in [
            (0.0, "0"),
            (1.5, "1.5"),
            (-0.25, "-0.25"),
            (12.04, "12.04"),
            (12.004, "12"),
            (-0.001, "0"),
            (f64::NAN, "0"),
        ] {
            assert_eq!(length(value), written);
        }
    }

    #[test]
    fn texts() {
        assert_eq!(escaped("a<b> & \"c\"\u{0}\u{ffff}\nå"), "a&lt;b&gt; &amp; &quot;c&quot; å");
    }

    #[test]
    fn a_file() {
        let marks = [
            Mark::Text {
                at: (10.0, 20.0),
                anchor: Anchor::End,
                text: "A & B".to_owned(),
                size: 20.0,
                bold: true,
                role: Role::Target,
            },
            Mark::Line { points: vec![(0.0, 0.0), (10.5, 4.0)], role: Role::Series(1), width: 2.5, dash: &[] },
            Mark::Dot { at: (1.0, 2.0), radius: 4.0, shape: Shape::Circle, role: Role::Ink, hollow: true },
        ];
        let svg = svg(&marks, (100.0, 50.0), &Palette::light(), "T", "D");
        let lines: Vec<&str> = svg.lines().collect();
        assert_eq!(
            lines,
            [
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 100 50\" width=\"100\" height=\"50\" \
                 font-family=\"sans-serif\">",
                "<title>T</title>",
                "<desc>D</desc>",
                "<path d=\"M0 0L100 0L100 50L0 50Z\" fill=\"#ffffff\"/>",
                "<text x=\"10\" y=\"27\" font-size=\"20\" font-weight=\"bold\" text-anchor=\"end\" fill=\"#a5331c\">A &amp; \
                 B</text>",
                "<path d=\"M0 0L10.5 4\" fill=\"none\" stroke-linejoin=\"round\" stroke=\"#a84a14\" stroke-width=\"2.5\"/>",
                "<circle cx=\"1\" cy=\"2\" r=\"4\" fill=\"#ffffff\" stroke-width=\"2\" stroke=\"#1a2230\"/>",
                "</svg>",
            ]
        );
    }
}
