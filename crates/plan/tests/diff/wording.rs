//! Two texts word for word.

use malbild_plan::diff::{Mark, compare};
use proptest::prelude::*;

use crate::support::with_marks;

fn marked(before: &str, after: &str) -> String {
    with_marks(&compare(before, after))
}

#[test]
fn words_are_marked() {
    for (before, after, expected) in [
        ("", "", ""),
        ("", "nytt", "{+nytt+}"),
        ("gammalt", "", "[-gammalt-]"),
        ("samma ord", "samma ord", "samma ord"),
        ("öka", "öka.", "öka{+.+}"),
        ("ska öka till 2,75", "ska öka till 2,7", "ska öka till [-2,75-]{+2,7+}"),
        ("en 14 dagarsperiod", "en 14-dagarsperiod", "en [-14 dagarsperiod-]{+14-dagarsperiod+}"),
        ("a b c", "a c", "a [-b -]c"),
        ("a c", "a b c", "a {+b +}c"),
        ("a b c", "x y z", "[-a b c-]{+x y z+}"),
        ("a  b", "a b", "a [- -]b"),
        ("Brukarens val", "Brukarnas val", "[-Brukarens-]{+Brukarnas+} val"),
        ("de, dem", "de och dem", "de[-,-]{+ och+} dem"),
        ("vård", "va\u{30a}rd", "[-vård-]{+va\u{30a}rd+}"),
        ("🧓🏽 bor", "🧓🏽 trivs", "🧓🏽 [-bor-]{+trivs+}"),
        ("ett två tre fyra", "tre fyra ett två", "[-ett två -]tre fyra{+ ett två+}"),
        ("LSS:s insatser", "LSS insatser", "[-LSS:s-]{+LSS+} insatser"),
        // The spaces that group a number's digits are within it.
        ("ram 5 900 tkr", "ram 1 900 tkr", "ram [-5 900-]{+1 900+} tkr"),
        (
            "1\u{a0}234\u{202f}567,5 kr",
            "1\u{a0}234\u{202f}568,5 kr",
            "[-1\u{a0}234\u{202f}567,5-]{+1\u{a0}234\u{202f}568,5+} kr",
        ),
        ("5 900", "5", "[-5 900-]{+5+}"),
        ("900 100", "900 200", "[-900 100-]{+900 200+}"),
        // These are two numbers, or a number and a word.
        ("2023 900 st", "2024 900 st", "[-2023-]{+2024+} 900 st"),
        ("5 90 st", "5 91 st", "5 [-90-]{+91+} st"),
        ("5 9000 st", "6 9000 st", "[-5-]{+6+} 9000 st"),
        ("5  900 st", "6  900 st", "[-5-]{+6+}  900 st"),
        ("a5 900 st", "a6 900 st", "[-a5-]{+a6+} 900 st"),
        ("5,5 900 st", "5,6 900 st", "[-5,5-]{+5,6+} 900 st"),
    ] {
        assert_eq!(marked(before, after), expected, "{before:?} {after:?}");
    }
}

#[test]
fn texts_without_end_are_told_as_a_whole() {
    let (before, after) = ("ord ".repeat(20_000) + "slut", "annat ".repeat(20_000) + "slut");
    let marks: Vec<Mark> = compare(&before, &after).iter().map(|piece| piece.mark).collect();
    assert_eq!(marks, [Mark::Gone, Mark::New, Mark::Same]);
    let (before, after) = ("1".to_owned() + &" 000".repeat(50_000), "2".to_owned() + &" 000".repeat(50_000));
    let marks: Vec<Mark> = compare(&before, &after).iter().map(|piece| piece.mark).collect();
    assert_eq!(marks, [Mark::Gone, Mark::New]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost(before in "[ab ,.\u{a0}å19\u{301}-]{0,30}", after in "[ab ,.\u{a0}å19\u{301}-]{0,30}") {
        holds(&before, &after)?;
    }

    #[test]
    fn nothing_is_lost_of_any_text(before in any::<String>(), after in any::<String>()) {
        holds(&before, &after)?;
    }
}

fn holds(before: &str, after: &str) -> Result<(), TestCaseError> {
    let pieces = compare(before, after);
    let of = |out: Mark| pieces.iter().filter(|p| p.mark != out).map(|p| p.text).collect::<String>();
    prop_assert_eq!(of(Mark::New), before);
    prop_assert_eq!(of(Mark::Gone), after);
    let (mut in_before, mut in_after) = (0, 0);
    for piece in &pieces {
        prop_assert_eq!((piece.before.start, piece.after.start), (in_before, in_after));
        (in_before, in_after) = (piece.before.end, piece.after.end);
        prop_assert!(!piece.text.is_empty());
        if piece.mark != Mark::New {
            prop_assert_eq!(before.get(piece.before.clone()), Some(piece.text));
        }
        if piece.mark != Mark::Gone {
            prop_assert_eq!(after.get(piece.after.clone()), Some(piece.text));
        }
    }
    prop_assert_eq!((in_before, in_after), (before.len(), after.len()));
    prop_assert!(pieces.windows(2).all(|two| two[0].mark != two[1].mark));
    prop_assert_eq!(pieces.iter().all(|p| p.mark == Mark::Same), before == after);
    Ok(())
}
