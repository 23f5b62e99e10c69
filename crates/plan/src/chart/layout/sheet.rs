//! A chart that leaves its page: with its title and unit above, and its keys and where it comes from below.

use super::{
    Anchor, EXPECTED, Mark, Measure, NO_DASH, PROJECTED, Role, Shape, TO_FORECAST, add_area, add_dot, add_line,
    series_dash, series_shape,
};
use crate::chart::{ChartKey, KeyLook};

/// A chart that leaves its page, and what stands around it.
pub struct Sheet<'a> {
    /// What it shows.
    pub title: &'a str,
    /// The unit, and what else is to be known of all of it; may be empty.
    pub about: &'a str,
    /// Where everything of the chart lies on an area of a width and a height.
    pub chart: &'a dyn Fn(f64, f64, Measure<'_>) -> Vec<Mark>,
    /// How high the chart itself is on an area of a width.
    pub height: &'a dyn Fn(f64) -> f64,
    /// The keys to its lines and marks.
    pub keys: Vec<ChartKey>,
    /// Source, edition, address: each begins a line.
    pub foot: &'a [String],
}

/// The room around everything.
const EDGE: f64 = 24.0;

/// How wide a piece of a line is that stands as a key.
const KEY: f64 = 38.0;

/// From a line's middle to the next, for letters of a size.
fn step(size: f64) -> f64 {
    (size * 1.4).round()
}

/// Everything that is on a sheet so wide, and how high the sheet is, in CSS pixels.
pub fn sheet(sheet: Sheet<'_>, width: f64, measure: Measure<'_>) -> (Vec<Mark>, f64) {
    let room = width - 2.0 * EDGE;
    let mut page = Page { marks: Vec::new(), down: EDGE, room, measure };
    page.paragraph(sheet.title, 20.0, true, Role::Ink);
    page.paragraph(sheet.about, 15.0, false, Role::Soft);
    page.down += 8.0;
    let height = (sheet.height)(room);
    for mut mark in (sheet.chart)(room, height, measure) {
        shift(&mut mark, EDGE, page.down);
        page.marks.push(mark);
    }
    page.down += height + 8.0;
    page.keys(sheet.keys);
    page.down += 8.0;
    for line in sheet.foot {
        page.paragraph(line, 13.0, false, Role::Soft);
    }
    (page.marks, page.down + EDGE)
}

/// A sheet that is filled from its top.
struct Page<'m> {
    marks: Vec<Mark>,
    /// How far down it is filled.
    down: f64,
    /// How wide it is between its edges.
    room: f64,
    measure: Measure<'m>,
}

impl Page<'_> {
    fn text(&mut self, text: String, left: f64, size: f64, bold: bool, role: Role) {
        let at = (left, self.down + step(size) / 2.0);
        self.marks.push(Mark::Text { at, anchor: Anchor::Start, text, size, bold, role });
    }

    fn paragraph(&mut self, text: &str, size: f64, bold: bool, role: Role) {
        for line in lines(text, self.room, &|text| (self.measure)(text, size, bold)) {
            self.text(line, EDGE, size, bold, role);
            self.down += step(size);
        }
    }

    /// Keys side by side, as many as there is room for, then beneath.
    fn keys(&mut self, keys: Vec<ChartKey>) {
        let size = 14.0;
        let mut left = EDGE;
        let mut begun = false;
        for key in keys {
            let width = KEY + 8.0 + (self.measure)(&key.text, size, false);
            if begun && left + width > EDGE + self.room {
                left = EDGE;
                self.down += step(size) + 4.0;
            }
            begun = true;
            look(key.look, (left, self.down + step(size) / 2.0), &mut self.marks);
            self.text(key.text, left + KEY + 8.0, size, false, Role::Ink);
            left += width + 24.0;
        }
        if begun {
            self.down += step(size);
        }
    }
}

/// How a key looks, its left end at a point.
fn look(look: KeyLook, (x, y): (f64, f64), marks: &mut Vec<Mark>) {
    let middle = (x + KEY / 2.0, y);
    let role = Role::Series(if let KeyLook::Line(series) = look { series } else { 0 });
    let to = |end: f64| vec![(x, y), (x + end, y)];
    match look {
        KeyLook::Line(series) => {
            add_line(marks, to(KEY), role, 2.5, series_dash(series));
            add_dot(marks, middle, 4.5, series_shape(series), role, false);
        }
        KeyLook::Band => {
            let (top, bottom) = (y - 6.0, y + 6.0);
            let corners = vec![(x, top), (x + KEY, top), (x + KEY, bottom), (x, bottom)];
            add_area(marks, corners, Role::Soft, 0.2);
            for y in [top, bottom] {
                add_line(marks, vec![(x, y), (x + KEY, y)], Role::Soft, 1.0, NO_DASH);
            }
        }
        KeyLook::Preliminary => add_dot(marks, middle, 4.5, Shape::Circle, role, true),
        KeyLook::Expected => {
            add_line(marks, to(14.0), role, 2.5, EXPECTED);
            add_dot(marks, middle, 4.5, Shape::Circle, role, true);
        }
        KeyLook::Forecast => {
            add_line(marks, to(14.0), role, 2.5, TO_FORECAST);
            add_dot(marks, middle, 4.5, Shape::Circle, role, true);
            add_dot(marks, middle, 2.0, Shape::Circle, role, false);
        }
        KeyLook::Projection => {
            add_area(marks, vec![(x, y), (x + KEY, y - 7.0), (x + KEY, y + 7.0)], role, 0.2);
            add_line(marks, to(KEY), role, 2.5, PROJECTED);
        }
    }
}

fn shift(mark: &mut Mark, dx: f64, dy: f64) {
    let by = |point: &mut (f64, f64)| {
        point.0 += dx;
        point.1 += dy;
    };
    match mark {
        Mark::Line { points, .. } | Mark::Area { points, .. } => points.iter_mut().for_each(by),
        Mark::Rect { from, to, .. } => {
            by(from);
            by(to);
        }
        Mark::Dot { at, .. } | Mark::Text { at, .. } => by(at),
    }
}

/// A text in lines that are no wider than the room. A word that is wider by itself, as addresses are, is broken.
fn lines(text: &str, room: f64, width: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { [line.as_str(), " ", word].concat() };
        if width(&longer) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if width(&line) > room && line.chars().nth(1).is_some() {
                line.pop();
                lines.push(std::mem::take(&mut line));
                line.push(letter);
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_broken() {
        #[expect(clippy::cast_precision_loss, reason = "few letters")]
        let broken = |text: &str| lines(text, 6.0, &|text| text.chars().count() as f64);
        assert_eq!(broken("ab cd ef"), ["ab cd", "ef"]);
        assert_eq!(broken("a https://by.se b"), ["a", "https:", "//by.s", "e b"]);
        assert_eq!(broken("åäöåäö"), ["åäöåäö"]);
        assert_eq!(broken("  "), Vec::<String>::new());
        assert_eq!(lines("ab", 0.5, &|_| 1.0), ["a", "b"]);
    }
}
