//! What someone typed, as words.

use super::vocabulary::Vocabulary;
use super::words::words;

/// The longest query that is read, in characters; the rest is cut.
pub const MOST_CHARACTERS: usize = 200;
/// The most words of a query that are sought; the rest is passed over.
pub const MOST_WORDS: usize = 12;

/// A word that someone seeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    /// Its letters, folded.
    pub letters: Vec<u8>,
    /// The words that it is made of, where it was typed as several that hang together: e-tjänst.
    pub parts: Vec<Vec<u8>>,
    /// Which phrase within quotation marks it belongs to; 0 for none.
    pub phrase: u8,
}

/// The words of a query, each once outside phrases, without those that say nothing, unless there are no others.
pub(super) fn parse(query: &str, vocabulary: &Vocabulary) -> Vec<Wanted> {
    let end = query.char_indices().nth(MOST_CHARACTERS).map_or(query.len(), |(at, _)| at);
    let query = query.get(..end).unwrap_or_default();
    let mut all: Vec<Wanted> = Vec::new();
    let pieces: Vec<&str> = query.split(['"', '“', '”', '„', '«', '»']).collect();
    for (at, piece) in pieces.iter().enumerate() {
        // A mark that is not closed opens no phrase.
        let is_phrase = at % 2 == 1 && at + 1 < pieces.len();
        let phrase = if is_phrase { u8::try_from(at).unwrap_or_default() } else { 0 };
        add(piece, phrase, &mut all);
    }
    if all.iter().any(|wanted| !vocabulary.stops(&wanted.letters)) {
        all.retain(|wanted| !vocabulary.stops(&wanted.letters));
    }
    all.truncate(MOST_WORDS);
    all
}

fn add(piece: &str, phrase: u8, all: &mut Vec<Wanted>) {
    let mut found: Vec<(Wanted, usize)> = Vec::new();
    words(piece, &mut |word| {
        let mut parts = Vec::new();
        if word.joined {
            while let Some((part, _)) = found.pop_if(|(_, start)| *start >= word.start) {
                if part.parts.is_empty() {
                    parts.push(part.letters);
                } else {
                    parts.extend(part.parts.into_iter().rev());
                }
            }
            parts.reverse();
        }
        found.push((Wanted { letters: word.letters.to_vec(), parts, phrase }, word.start));
    });
    for (wanted, _) in found {
        if phrase > 0 || !all.iter().any(|other| other.phrase == 0 && other.letters == wanted.letters) {
            all.push(wanted);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(query: &str) -> Vec<String> {
        let told = |wanted: Wanted| {
            let parts: Vec<String> =
                wanted.parts.iter().map(|part| String::from_utf8_lossy(part).into_owned()).collect();
            let letters = String::from_utf8_lossy(&wanted.letters).into_owned();
            [letters, parts.join("+"), ".".repeat(wanted.phrase.into())].concat()
        };
        parse(query, &Vocabulary::new()).into_iter().map(told).collect()
    }

    #[test]
    fn queries_as_words() {
        assert_eq!(parsed(" barn OCH unga, barn "), ["barn", "unga"]);
        assert_eq!(parsed("om och"), ["om", "och"], "nothing but stop words");
        assert_eq!(parsed("E-mote 2024-09-24"), ["emotee+mote", "202409242024+09+24"]);
        assert_eq!(parsed("\u{a7} 40 plan"), ["\u{4}4040", "plan"]);
        assert_eq!(parsed("hej \"stark plan\" nu"), ["hej", "stark.", "plan.", "nu"]);
        assert_eq!(parsed("\"stark plan"), ["stark", "plan"], "a mark that is not closed");
        assert!(parsed("").is_empty() && parsed("?! – \u{0} 🙂").is_empty());
    }

    #[test]
    fn long_queries_are_cut() {
        let many: Vec<String> = (0..40).map(|n| format!("ab{n}")).collect();
        assert_eq!(parsed(&many.join(" ")).len(), MOST_WORDS);
        assert_eq!(parsed(&"ö".repeat(999)), [String::from_utf8_lossy(&[3; MOST_CHARACTERS])]);
    }
}
