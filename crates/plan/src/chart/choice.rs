//! Which of an indicator's series a chart shows: the first five, or those that a reader has chosen.

use super::MOST_LINES;

/// A series that a chart can show: a line, or the band between two quartiles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartSeries {
    /// What it is chosen by, the same in every language and edition: the series' id, with the year after a point where
    /// there is a line a year.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What else to know of it: that it is a comparison, or own processing.
    pub note: Option<String>,
    /// Whether it is shown.
    pub shown: bool,
}

/// Marks what is shown: of those whose id is among the chosen the first five, or the first five of all where none is.
pub(super) fn choose(series: &mut [ChartSeries], chosen: &[String]) {
    let any = series.iter().any(|series| chosen.contains(&series.id));
    let mut left = MOST_LINES;
    for series in series {
        series.shown = left > 0 && (!any || chosen.contains(&series.id));
        left -= usize::from(series.shown);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(all: &str, chosen: &str) -> String {
        let ids = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let of = |id: String| ChartSeries { name: id.clone(), id, note: None, shown: false };
        let mut series: Vec<ChartSeries> = ids(all).into_iter().map(of).collect();
        choose(&mut series, &ids(chosen));
        series.into_iter().filter(|series| series.shown).map(|series| series.id).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_first_five_or_the_chosen() {
        assert_eq!(shown("a b c", ""), "a b c");
        assert_eq!(shown("a b c d e f g", ""), "a b c d e");
        assert_eq!(shown("a b c d e f g", "g a"), "a g");
        assert_eq!(shown("a b c d e f g", "x"), "a b c d e");
        assert_eq!(shown("a b c d e f g", "x f"), "f");
        assert_eq!(shown("a b c d e f g", "g f e d c b a"), "a b c d e");
        assert_eq!(shown("", "a"), "");
    }
}
