//! The band between the lower and the upper quartile of a group: half of the group lies within.

use super::line::{self, Scope, in_order};
use super::words;
use crate::model::{Series, SeriesRole, Statistic, Value};
use crate::say;

/// The area between two lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What it is called: `Mellan kvartilerna, jämförbara kommuner`.
    pub name: String,
    /// What else to know of it: that it is a comparison, or own processing.
    pub note: Option<String>,
    /// Its places in order of time, at least one: only those where both lines have a value.
    pub points: Vec<BandPoint>,
}

/// One place of a [`Band`].
#[derive(Clone, Debug, PartialEq)]
pub struct BandPoint {
    /// Where it lies on the axis of time.
    pub x: f64,
    /// The lesser value.
    pub low: f64,
    /// The greater value.
    pub high: f64,
    /// The time in words.
    pub period: String,
    /// Both values as they are written, without unit: `72–79`.
    pub values: String,
    /// The same with their unit: `72–79 %`.
    pub said: String,
    /// It is the neighbour of the place before it.
    pub joined: bool,
}

/// The upper quartile that a series is the lower one to: the first of the same group that stands after it.
pub(super) fn upper_of<'s>(lower: &Series, all: &'s [Series]) -> Option<&'s Series> {
    if lower.role != SeriesRole::Comparison || lower.statistic != Some(Statistic::LowerQuartile) {
        return None;
    }
    let at = all.iter().position(|series| std::ptr::eq(series, lower))?;
    all.iter().skip(at).find(|series| {
        series.role == SeriesRole::Comparison
            && series.statistic == Some(Statistic::UpperQuartile)
            && series.municipality == lower.municipality
            && series.split == lower.split
    })
}

/// The band between two series; none where they never have a number at the same time.
pub(super) fn band(lower: &Series, upper: &Series, scope: Scope<'_>) -> Option<Band> {
    let in_order_of = |series: &Series| {
        let values: Vec<&Value> = series.values.iter().collect();
        line::points(&in_order(&values, &|period| scope.x(period)), scope).0
    };
    let (low, high) = (in_order_of(lower), in_order_of(upper));
    let (mut points, mut broken): (Vec<BandPoint>, bool) = (Vec::new(), true);
    for a in low {
        let same = high.iter().find(|b| b.period == a.period);
        let Some(b) = same else {
            broken = true;
            continue;
        };
        let (least, most) = if a.y <= b.y { (&a, b) } else { (b, &a) };
        points.push(BandPoint {
            x: a.x,
            low: least.y,
            high: most.y,
            values: [&least.value, "–", &most.value].concat(),
            said: [&least.value, "–", &scope.quantity(most.y)].concat(),
            joined: a.joined && b.joined && !broken,
            period: a.period,
        });
        broken = false;
    }
    let name = |series: &Series| say::series_name(series, scope.plan, scope.language);
    let group = common(&name(lower), &name(upper));
    let name = [words::between_quartiles(scope.language), &group].concat();
    (!points.is_empty()).then(|| Band { name, note: line::note(lower, scope.indicator, scope.language), points })
}

/// What two names have in common after a comma, with it: the group. Else what they have in common before one.
fn common(a: &str, b: &str) -> String {
    match (a.split_once(", "), b.split_once(", ")) {
        (Some((_, a)), Some((_, b))) if a == b => [", ", a].concat(),
        (Some((a, _)), Some((b, _))) if a == b => [", ", a].concat(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::common;

    #[test]
    fn what_a_group_is_called() {
        assert_eq!(common("Nedre kvartil, riket", "Övre kvartil, riket"), ", riket");
        assert_eq!(common("Riket, nedre kvartil", "Riket, övre kvartil"), ", Riket");
        assert_eq!(common("Nedre kvartil, A", "Övre kvartil, B"), "");
        assert_eq!(common("Nedre", "Övre"), "");
    }
}
