//! Whether two Swedish words are forms of one.

use super::fold::plain;

/// The endings of nouns, adjectives and verbs, in order.
const ENDINGS: [&[u8]; 56] = [
    b"",
    b"a",
    b"ad",
    b"ade",
    b"an",
    b"ande",
    b"ans",
    b"ar",
    b"are",
    b"aren",
    b"arens",
    b"arna",
    b"arnas",
    b"ars",
    b"as",
    b"at",
    b"ats",
    b"e",
    b"en",
    b"ena",
    b"enas",
    b"ens",
    b"er",
    b"erna",
    b"ernas",
    b"ers",
    b"es",
    b"et",
    b"ets",
    b"het",
    b"heten",
    b"hetens",
    b"heter",
    b"heterna",
    b"n",
    b"na",
    b"nas",
    b"ning",
    b"ningar",
    b"ningarna",
    b"ningen",
    b"ningens",
    b"ns",
    b"or",
    b"orna",
    b"ornas",
    b"ors",
    b"r",
    b"rna",
    b"rnas",
    b"rs",
    b"s",
    b"t",
    b"ta",
    b"tet",
    b"ts",
];

/// How many letters the longest ending has.
const LONGEST: usize = 8;

/// Whether letters are an ending; none are, too.
pub(super) fn is_ending(letters: &[u8]) -> bool {
    letters.len() <= LONGEST && ENDINGS.binary_search(&letters).is_ok()
}

/// How many letters two words have in common from their beginning. `loose`: an a or o that is sought is also
/// found in å, ä and ö.
pub(super) fn common(sought: &[u8], word: &[u8], loose: bool) -> usize {
    sought.iter().zip(word).take_while(|(a, b)| same(**a, **b, loose)).count()
}

/// Whether a letter that is sought is found.
pub(super) fn same(sought: u8, letter: u8, loose: bool) -> bool {
    sought == letter || loose && sought == plain(letter)
}

/// How many letters of endings tell two words apart that are forms of one; none where they are not.
/// `common`: how many letters they have in common from their beginning.
///
/// Forms of one word are:
///
/// - a stem of four letters or more, in common, and an ending each: brukar-e, brukar-ens; omsorg, omsorg-en;
/// - a stem of three letters, where one of the words is the stem, or both endings have two or three: mål, mål-et;
/// - a stem that doubles its last letter: program, program-met;
/// - a stem that drops its e: cyk-el, cyk-lar; vint-er, vint-rar;
/// - adjectives of d and t: särskil-d, särskil-t, särskil-da.
pub(super) fn inflected(sought: &[u8], word: &[u8], common: usize) -> Option<usize> {
    // Dropping an e adds two letters to an ending, more than anything else does.
    if sought.len().max(word.len()) > common + LONGEST + 2 {
        return None;
    }
    let least = common.saturating_sub(LONGEST).max(3);
    for stem in (least..=common).rev() {
        let (Some((base, a)), Some((_, b))) = (sought.split_at_checked(stem), word.split_at_checked(stem)) else {
            continue;
        };
        let is_form = if stem == 3 {
            let short = |ending: &[u8]| (2..=3).contains(&ending.len());
            is_ending(a) && is_ending(b) && (a.is_empty() || b.is_empty() || short(a) && short(b))
        } else {
            is_ending(a) && is_ending(b) || turns_t(a, b) || turns_t(b, a)
        };
        if is_form || doubles(base, a, b) || doubles(base, b, a) || drops_e(a, b) || drops_e(b, a) {
            return Some(a.len() + b.len());
        }
    }
    None
}

/// program, program-met.
fn doubles(base: &[u8], short: &[u8], long: &[u8]) -> bool {
    match (base, short, long) {
        ([.., last @ (b'm' | b'n')], [], [again, ending @ ..]) => {
            last == again && ending.len() > 1 && is_ending(ending)
        }
        _ => false,
    }
}

/// cyk-el, cyk-lar.
fn drops_e(with: &[u8], without: &[u8]) -> bool {
    match (with, without) {
        ([b'e', a @ (b'l' | b'r' | b'n'), one @ ..], [b, other @ ..]) => {
            a == b && !other.is_empty() && is_ending(one) && is_ending(other)
        }
        _ => false,
    }
}

/// särskil-d, särskil-t.
fn turns_t(d: &[u8], t: &[u8]) -> bool {
    matches!(d, b"d" | b"da" | b"das" | b"de") && matches!(t, b"t" | b"ts")
}

/// A word without the longest ending that leaves four letters; as it is where there is none.
pub(super) fn stem(word: &[u8]) -> &[u8] {
    let stems = (4..word.len()).filter_map(|at| word.split_at_checked(at));
    stems.into_iter().find(|(_, ending)| is_ending(ending)).map_or(word, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold::folded;

    fn is_form(a: &str, b: &str) -> bool {
        let (a, b) = (folded(a), folded(b));
        let one = inflected(&a, &b, common(&a, &b, false));
        assert_eq!(one, inflected(&b, &a, common(&b, &a, false)), "the same both ways");
        one.is_some()
    }

    #[test]
    fn forms_of_one_word() {
        for forms in [
            "brukare brukaren brukarens brukares brukarna brukarnas",
            "boende boenden boendet boendets boendena",
            "mål mål målen målet målets målens",
            "tjänst tjänster tjänsten tjänsterna tjänstens tjänsternas",
            "insats insatser insatsen insatserna",
            "sjukfrånvaro sjukfrånvaron",
            "skola skolan skolor skolorna skolornas",
            "program programmet programmen programmets",
            "cykel cyklar cykeln cyklarna",
            "vinter vintern vintrar vintrarna",
            "särskild särskilt särskilda",
            "trygg trygga tryggt trygghet tryggheten",
            "orosanmälan orosanmälningar orosanmälningarna",
            "ledare ledaren ledarna ledarens",
            "minska minskar minskade minskat minskning",
            "person personer personen personerna",
        ] {
            for a in forms.split(' ') {
                for b in forms.split(' ') {
                    assert!(is_form(a, b), "{a} {b}");
                }
            }
        }
    }

    #[test]
    fn other_words() {
        for (a, b) in [
            ("barn", "bara"),
            ("vår", "vård"),
            ("äldre", "aldre"),
            ("ledning", "ledare"),
            ("plan", "plats"),
            ("hem", "hemtjänst"),
            ("by", "byn"),
            ("målbild", "mål"),
            ("", "s"),
        ] {
            assert!(!is_form(a, b), "{a} {b}");
        }
    }

    #[test]
    fn endings_are_found_by_halves() {
        assert!(ENDINGS.is_sorted());
        assert_eq!(ENDINGS.iter().map(|ending| ending.len()).max(), Some(LONGEST));
    }

    #[test]
    fn stems() {
        for (word, expected) in
            [("brukarens", "bruk"), ("äldre", "äldr"), ("omsorg", "omsorg"), ("mål", "mål"), ("", "")]
        {
            assert_eq!(stem(&folded(word)), folded(expected), "{word}");
        }
    }
}
