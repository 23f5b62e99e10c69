//! The one sentence that says how a board is doing, in words.

use malbild_plan::{Language, side_by_side};

side_by_side! {
    /// Under a headline whose verdicts are of several times.
    several: "Enligt nämndens senaste bedömningar", "By the board’s latest assessments";
    /// Before the last of several things.
    and_word: "och", "and";
}

/// Whether goals have been found to be fulfilled, are expected to be, or some the one and some the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// All verdicts are of what has been.
    Found,
    /// All are forecasts.
    Expected,
    /// There are both.
    Mixed,
}

/// How many goals are fulfilled, partly and not: `Av 16 mål bedöms 4 bli uppfyllda, 11 delvis uppfyllda och 1 inte uppfyllt.`
///
/// `goals`: how many there are; those without a verdict are left out, and it is said that they are.
pub fn judged(counts: [usize; 3], goals: usize, certainty: Certainty, language: Language) -> String {
    let judged: usize = counts.iter().sum();
    let [fulfilled, partly, not] = counts;
    let all = judged == goals;
    let is_one = judged == 1;
    let verb = verb(certainty, is_one, language);
    let which = match (language, all, is_one) {
        (Language::Sv, true, true) => "Målet".to_owned(),
        (Language::Sv, true, false) => format!("{judged} mål"),
        (Language::Sv, false, true) => "Det mål som är bedömt".to_owned(),
        (Language::Sv, false, false) => format!("{judged} bedömda mål"),
        (Language::En, true, true) => "The goal".to_owned(),
        (Language::En, true, false) => format!("{judged} goals"),
        (Language::En, false, true) => "The one goal that is assessed".to_owned(),
        (Language::En, false, false) => format!("{judged} goals that are assessed"),
    };
    // All alike: no list.
    if fulfilled == judged || partly == judged {
        let how = adjective(usize::from(partly == judged), judged, language);
        let all_of = match language {
            _ if is_one => "",
            Language::Sv => "Alla ",
            Language::En => "All ",
        };
        return format!("{all_of}{which} {verb} {how}.");
    }
    if not == judged {
        return match (language, is_one) {
            (Language::Sv, true) => format!("{which} {} uppfyllt.", negated(certainty, language)),
            (Language::Sv, false) => format!("Inget av {which} {verb} uppfyllt."),
            (Language::En, true) => format!("{which} {} fulfilled.", negated(certainty, language)),
            (Language::En, false) => format!("None of {which} {verb} fulfilled."),
        };
    }
    let mut parts: Vec<String> = Vec::new();
    for (at, n) in counts.into_iter().enumerate().filter(|(_, n)| *n > 0) {
        let how = adjective(at, n, language);
        parts.push(match (language, parts.is_empty(), certainty) {
            (_, false, _) | (Language::Sv, true, Certainty::Found) => format!("{n} {how}"),
            (Language::Sv, true, _) => format!("{n} bli {how}"),
            (Language::En, true, _) => format!("{n} {} {how}", self::verb(certainty, n == 1, language)),
        });
    }
    let list = and(&parts, language);
    match language {
        Language::Sv => format!("Av {which} {} {list}.", first_verb(certainty)),
        Language::En => format!("Of {which}, {list}."),
    }
}

/// The board's verdict on the plan as a whole, in its own words.
pub fn whole(verdict: &str, expected: bool, language: Language) -> String {
    let by = by_board(expected, language);
    match language {
        Language::Sv => format!("{by} för planen som helhet: {verdict}."),
        Language::En => format!("{by} for the plan as a whole: {verdict}."),
    }
}

/// How much a plan holds, where it tells nothing of how it goes.
pub fn holds(parts: &str, could_be_measured: bool, language: Language) -> String {
    match (language, could_be_measured) {
        (Language::Sv, true) => format!("Planen har {parts}, men inga utfall."),
        (Language::Sv, false) => format!("Planen har {parts}."),
        (Language::En, true) => format!("The plan has {parts}, but no outcomes."),
        (Language::En, false) => format!("The plan has {parts}."),
    }
}

/// Whose verdict it is.
pub fn by_board(expected: bool, language: Language) -> &'static str {
    match (language, expected) {
        (Language::Sv, true) => "Nämndens prognos",
        (Language::Sv, false) => "Nämndens bedömning",
        (Language::En, true) => "The board’s forecast",
        (Language::En, false) => "The board’s assessment",
    }
}

/// Several things in a sentence: `a, b och c`.
pub fn and(parts: &[String], language: Language) -> String {
    match parts.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} {} {last}", rest.join(", "), and_word(language)),
    }
}

/// What goals are: of fulfilled, partly and not, by place.
fn adjective(which: usize, n: usize, language: Language) -> &'static str {
    match (language, which, n) {
        (Language::Sv, 0, 1) => "uppfyllt",
        (Language::Sv, 0, _) => "uppfyllda",
        (Language::Sv, 1, 1) => "delvis uppfyllt",
        (Language::Sv, 1, _) => "delvis uppfyllda",
        (Language::Sv, _, 1) => "inte uppfyllt",
        (Language::Sv, ..) => "inte uppfyllda",
        (Language::En, 0, _) => "fulfilled",
        (Language::En, 1, _) => "partly fulfilled",
        (Language::En, ..) => "not fulfilled",
    }
}

/// The verb of a sentence in Swedish that begins with how many there are.
fn first_verb(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Found => "är",
        Certainty::Expected => "bedöms",
        Certainty::Mixed => "är eller bedöms",
    }
}

/// The verb after what it is about.
fn verb(certainty: Certainty, is_one: bool, language: Language) -> &'static str {
    match (language, certainty, is_one) {
        (Language::Sv, Certainty::Found, _) => "är",
        (Language::Sv, Certainty::Expected, _) => "bedöms bli",
        (Language::Sv, Certainty::Mixed, _) => "är eller bedöms bli",
        (Language::En, Certainty::Found, true) => "is",
        (Language::En, Certainty::Found, false) => "are",
        (Language::En, Certainty::Expected, true) => "is expected to be",
        (Language::En, Certainty::Expected, false) => "are expected to be",
        (Language::En, Certainty::Mixed, true) => "is or is expected to be",
        (Language::En, Certainty::Mixed, false) => "are or are expected to be",
    }
}

/// The verb with its negation, of one goal.
fn negated(certainty: Certainty, language: Language) -> &'static str {
    match (language, certainty) {
        (Language::Sv, Certainty::Found) => "är inte",
        (Language::Sv, _) => "bedöms inte bli",
        (Language::En, Certainty::Found) => "is not",
        (Language::En, _) => "is not expected to be",
    }
}

#[cfg(test)]
mod tests {
    use super::Certainty::{Expected, Found, Mixed};
    use super::*;

    #[test]
    fn verdicts_in_a_sentence() {
        for (counts, goals, certainty, sv, en) in [
            (
                [4, 11, 1],
                16,
                Expected,
                "Av 16 mål bedöms 4 bli uppfyllda, 11 delvis uppfyllda och 1 inte uppfyllt.",
                "Of 16 goals, 4 are expected to be fulfilled, 11 partly fulfilled and 1 not fulfilled.",
            ),
            (
                [1, 0, 2],
                3,
                Found,
                "Av 3 mål är 1 uppfyllt och 2 inte uppfyllda.",
                "Of 3 goals, 1 is fulfilled and 2 not fulfilled.",
            ),
            (
                [0, 1, 2],
                4,
                Found,
                "Av 3 bedömda mål är 1 delvis uppfyllt och 2 inte uppfyllda.",
                "Of 3 goals that are assessed, 1 is partly fulfilled and 2 not fulfilled.",
            ),
            ([7, 0, 0], 7, Expected, "Alla 7 mål bedöms bli uppfyllda.", "All 7 goals are expected to be fulfilled."),
            ([0, 7, 0], 7, Found, "Alla 7 mål är delvis uppfyllda.", "All 7 goals are partly fulfilled."),
            ([1, 0, 0], 1, Found, "Målet är uppfyllt.", "The goal is fulfilled."),
            ([1, 0, 0], 5, Found, "Det mål som är bedömt är uppfyllt.", "The one goal that is assessed is fulfilled."),
            (
                [0, 0, 2],
                2,
                Expected,
                "Inget av 2 mål bedöms bli uppfyllt.",
                "None of 2 goals are expected to be fulfilled.",
            ),
            (
                [0, 0, 1],
                2,
                Expected,
                "Det mål som är bedömt bedöms inte bli uppfyllt.",
                "The one goal that is assessed is not expected to be fulfilled.",
            ),
            ([0, 0, 1], 1, Found, "Målet är inte uppfyllt.", "The goal is not fulfilled."),
            (
                [2, 1, 0],
                3,
                Mixed,
                "Av 3 mål är eller bedöms 2 bli uppfyllda och 1 delvis uppfyllt.",
                "Of 3 goals, 2 are or are expected to be fulfilled and 1 partly fulfilled.",
            ),
        ] {
            assert_eq!(judged(counts, goals, certainty, Language::Sv), sv);
            assert_eq!(judged(counts, goals, certainty, Language::En), en);
        }
    }

    #[test]
    fn what_a_plan_holds() {
        let parts = ["11 mål", "35 indikatorer", "2 aktiviteter"].map(str::to_owned);
        let list = and(&parts, Language::Sv);
        assert_eq!(list, "11 mål, 35 indikatorer och 2 aktiviteter");
        assert_eq!(and(&[], Language::En), "");
        assert_eq!(holds(&list, true, Language::Sv), format!("Planen har {list}, men inga utfall."));
        assert_eq!(holds("3 strategies", false, Language::En), "The plan has 3 strategies.");
        assert_eq!(
            whole("bedöms vara uppfyllda", true, Language::Sv),
            "Nämndens prognos för planen som helhet: bedöms vara uppfyllda."
        );
    }
}
