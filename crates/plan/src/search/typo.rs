//! How many slips of the finger lie between two words.

use super::inflection::same;

/// The longest word that is compared, in letters.
const LONGEST: usize = 40;

/// How many slips are forgiven in a word of so many letters.
pub(super) fn forgiven(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many slips lie between what is sought and each beginning of a word, from none of its letters on: a letter too
/// many, too few, another, or two that changed places (Damerau and Levenshtein, each letter moved once at most). None
/// where all are more than `most`. å, ä and ö count as the letters typed instead.
pub(super) fn slips(sought: &[u8], word: &[u8], most: u8) -> Option<Vec<u8>> {
    if sought.len() > LONGEST || sought.len() > word.len() + usize::from(most) {
        return None;
    }
    // More of the word than this is never its beginning that is nearest.
    let word = word.get(..=sought.len() + usize::from(most)).unwrap_or(word);
    let is_same = |i: usize, j: usize| match (sought.get(i), word.get(j)) {
        (Some(a), Some(b)) => same(*a, *b, true),
        _ => false,
    };
    let slips_at = |row: &[u8], at: usize| row.get(at).copied().unwrap_or(u8::MAX - 1);
    let mut before: Vec<u8> = Vec::new();
    let mut above: Vec<u8> = Vec::new();
    let mut row: Vec<u8> = (0..).take(word.len() + 1).collect();
    for i in 0..sought.len() {
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
        row.clear();
        row.push(slips_at(&above, 0) + 1);
        for j in 0..word.len() {
            let changed = slips_at(&above, j) + u8::from(!is_same(i, j));
            let mut least = changed.min(slips_at(&above, j + 1) + 1).min(slips_at(&row, j) + 1);
            if i > 0 && j > 0 && is_same(i, j - 1) && is_same(i - 1, j) {
                least = least.min(slips_at(&before, j - 1) + 1);
            }
            row.push(least);
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
    }
    Some(row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_kind_of_slip_counts_once() {
        for (sought, word, expected) in [
            ("omsorg", "omsorg", Some(0)),
            ("omsrg", "omsorg", Some(1)),
            ("omssorg", "omsorg", Some(1)),
            ("omzorg", "omsorg", Some(1)),
            ("omsogr", "omsorg", Some(1)),
            ("omsorg", "ekonomi", None),
            ("", "ab", Some(2)),
            ("", "", Some(0)),
        ] {
            let found = slips(sought.as_bytes(), word.as_bytes(), 2);
            assert_eq!(found.and_then(|row| row.last().copied()), expected, "{sought} {word}");
        }
        assert_eq!(slips(b"\x02rlig", b"\x03rlig", 1), Some(vec![5, 5, 4, 3, 2, 1]), "\u{e4} is no o");
        assert_eq!(slips(b"aldr", b"\x02ldr", 1).and_then(|row| row.last().copied()), Some(0));
    }

    /// The same by the textbook, with no bound.
    fn textbook(a: &[u8], b: &[u8]) -> usize {
        let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                d[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let changed = d[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    let mut best = changed.min(d[i - 1][j] + 1).min(d[i][j - 1] + 1);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        best = best.min(d[i - 2][j - 2] + 1);
                    }
                    best
                };
            }
        }
        d[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn as_by_the_textbook(a in "[abc]{0,12}", b in "[abc]{0,12}", most in 0..3_u8) {
            let beginnings = (0..=b.len()).take(a.len() + usize::from(most) + 2);
            let expected: Vec<usize> = beginnings.map(|end| textbook(a.as_bytes(), &b.as_bytes()[..end])).collect();
            match slips(a.as_bytes(), b.as_bytes(), most) {
                Some(found) => prop_assert_eq!(found.into_iter().map(usize::from).collect::<Vec<_>>(), expected),
                None => prop_assert!(expected.iter().all(|slips| *slips > usize::from(most))),
            }
        }
    }
}
