//! Where the box stands that tells what is read off a chart: within the area, and not over what it tells of.

use super::stops::{StopArea, Stops};

/// From the box to what it tells of.
const OFF: f64 = 12.0;

/// Narrower than this a box beside is no use: its words would be broken.
const LEAST: f64 = 96.0;

/// The room that a box is given before it is measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// It is no wider than this.
    pub width: f64,
    /// It tells only of what is chosen.
    pub only: bool,
}

/// The upper left corner of a box beside the mark that it tells of, on an area of a width and a height; `measure` gives the
/// box its room and answers how wide and high it has become.
///
/// Left or right of the mark, high or low, where it covers fewest of the other marks; where the box is too high for that,
/// above or below the mark; where there is no room for all of it, what is chosen alone. It leaves the area only where it is
/// larger than that, and covers the mark only where there is no room beside it.
pub fn beside_mark(
    mark: StopArea,
    stops: &Stops,
    (width, height): (f64, f64),
    measure: &dyn Fn(Room) -> (f64, f64),
) -> (f64, f64) {
    let (x, y) = (mark.left.midpoint(mark.right), mark.top.midpoint(mark.bottom));
    let inside = |at: f64, size: f64, room: f64| at.min(room - size).max(0.0);
    let (before, after) = (mark.left - OFF, width - mark.right - OFF);
    for only in [false, true] {
        let most = before.max(after);
        if most >= LEAST {
            let (wide, high) = measure(Room { width: most, only });
            if high <= height && wide <= most {
                let mut best: Option<(usize, (f64, f64))> = None;
                for top in [stops.top, stops.bottom - high, y - high / 2.0] {
                    let top = inside(top, high, height);
                    for (room, left) in [(after, mark.right + OFF), (before, mark.left - OFF - wide)] {
                        let covers = covered(stops, (left, top), (wide, high));
                        if wide <= room && best.is_none_or(|(least, _)| covers < least) {
                            best = Some((covers, (left, top)));
                        }
                    }
                }
                if let Some((_, place)) = best {
                    return place;
                }
            }
        }
        let (wide, high) = measure(Room { width, only });
        let left = inside(x - wide / 2.0, wide, width);
        if high <= mark.top - OFF {
            return (left, mark.top - OFF - high);
        }
        if high <= height - mark.bottom - OFF {
            return (left, mark.bottom + OFF);
        }
    }
    let (wide, high) = measure(Room { width, only: true });
    let top = if y > height / 2.0 { 0.0 } else { height - high };
    (inside(x - wide / 2.0, wide, width), top.max(0.0))
}

/// How many marks a box would cover.
fn covered(stops: &Stops, (left, top): (f64, f64), (wide, high): (f64, f64)) -> usize {
    let is_covered =
        |area: &StopArea| area.left < left + wide && area.right > left && area.top < top + high && area.bottom > top;
    let areas = stops.times.iter().flat_map(|time| &time.stops).filter_map(|stop| stop.area.as_ref());
    areas.filter(|area| is_covered(area)).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::chart::layout::{Stop, StopTime};

    /// A box of words of an area, no narrower than its longest word; of what is chosen alone a third of it.
    fn words(area: f64, longest: f64, room: Room) -> (f64, f64) {
        let area = if room.only { area / 3.0 } else { area };
        let width = room.width.min(area / 20.0).max(longest);
        (width, (area / width / 20.0).ceil() * 20.0)
    }

    proptest! {
        #[test]
        fn it_stays_in_the_area_and_off_its_mark(
            (width, height) in (200.0..900.0_f64, 160.0..400.0_f64),
            (x, y, radius) in (0.0..1.0_f64, 0.0..1.0_f64, 0.0..8.0_f64),
            (area, longest) in (400.0..20_000.0_f64, 40.0..90.0_f64),
        ) {
            let (x, y) = (x * width, y * height);
            let mark = StopArea { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius, bar: false };
            let last = std::cell::Cell::new((0.0, 0.0));
            let stops = Stops { times: Vec::new(), top: 36.0, bottom: height - 31.0 };
            let (left, top) = beside_mark(mark, &stops, (width, height), &|room| {
                last.set(words(area, longest, room));
                last.get()
            });
            let (wide, high) = last.get();
            prop_assert!(left >= 0.0 && left + wide <= width + 1e-6, "{left} + {wide} in {width}");
            if high <= height {
                prop_assert!(top >= 0.0 && top + high <= height + 1e-6, "{top} + {high} in {height}");
                let apart = left + wide < mark.left || left > mark.right || top + high < mark.top || top > mark.bottom;
                let (least_wide, least_high) = words(area, longest, Room { width: f64::MAX, only: true });
                let is_room = (mark.left.max(width - mark.right) >= least_wide + OFF && least_high <= height)
                    || mark.top.max(height - mark.bottom) >= least_high + OFF;
                prop_assert!(apart || !is_room, "covered at {left} {top}: {wide} × {high}");
            }
        }
    }

    #[test]
    fn it_covers_what_is_fewest() {
        let area =
            |x: f64, y: f64| StopArea { left: x - 4.0, top: y - 4.0, right: x + 4.0, bottom: y + 4.0, bar: false };
        let time = |x: f64, y: f64| {
            let stop = Stop { row: 0, area: Some(area(x, y)), said: String::new(), spoken: String::new() };
            StopTime { x, heading: String::new(), stops: vec![stop] }
        };
        let stops = |heights: [f64; 5]| Stops {
            times: (0_u8..).zip(heights).map(|(at, y)| time(50.0 + 100.0 * f64::from(at), y)).collect(),
            top: 36.0,
            bottom: 264.0,
        };
        for (heights, expected) in [
            // Rising: left and high; falling: right and high; high at both ends: low.
            ([250.0, 200.0, 150.0, 100.0, 50.0], (134.0, 36.0)),
            ([50.0, 100.0, 150.0, 200.0, 250.0], (266.0, 36.0)),
            ([50.0, 60.0, 70.0, 60.0, 50.0], (266.0, 184.0)),
        ] {
            let place = beside_mark(area(250.0, heights[2]), &stops(heights), (500.0, 300.0), &|_| (100.0, 80.0));
            assert_eq!(place, expected, "{heights:?}");
        }
    }
}
