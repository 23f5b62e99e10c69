//! What must hold of any query.

use std::sync::LazyLock;

use malbild_plan::search::{Found, Index, Kind, MOST_WORDS, Marked, Unfinished};
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::support::PLANS;

static INDEX: LazyLock<Index<'static>> =
    LazyLock::new(|| Index::of(&PLANS.iter().collect::<Vec<&Indexed>>(), Language::Sv));

fn holds(marked: &Marked<'_>) {
    let mut done = 0;
    for mark in &marked.marks {
        assert!(mark.start >= done && mark.start < mark.end, "{marked:?}");
        assert!(marked.text.get(mark.clone()).is_some(), "{marked:?}");
        done = mark.end;
    }
    let pieces: String = marked.pieces().into_iter().map(|(piece, _)| piece).collect();
    assert_eq!(pieces, marked.text);
}

fn is_sound(found: &Found<'_>, limit: usize) {
    assert_eq!(found.hits.len(), found.total().min(limit));
    assert!(found.hits.is_sorted_by(|a, b| a.score >= b.score));
    assert_eq!(found.groups().iter().map(|(_, hits)| hits.len()).sum::<usize>(), found.hits.len());
    for hit in &found.hits {
        holds(&hit.title);
        hit.excerpt.iter().for_each(holds);
        assert!(hit.excerpt.as_ref().is_none_or(|excerpt| !excerpt.marks.is_empty()), "{hit:?}");
    }
}

#[test]
fn an_index_made_in_pieces_is_the_same() {
    let plans: Vec<&Indexed> = PLANS.iter().collect();
    for each in [1, 7, 400] {
        let mut unfinished = Unfinished::of(&plans, Language::Sv);
        while !unfinished.read(each) {}
        let index = unfinished.index();
        for query in ["SÄBO", "brukarinflytande", "aldre trygghet", "sjukfrånvarro"] {
            assert_eq!(index.find(query, 50), INDEX.find(query, 50), "{query}, {each} at a time");
        }
    }
}

/// What is found, without rank.
fn found(query: &str) -> Vec<(&'static str, Kind, &'static str)> {
    let mut all: Vec<_> =
        INDEX.find(query, usize::MAX).hits.into_iter().map(|hit| (hit.plan, hit.kind, hit.id)).collect();
    all.sort_unstable();
    all
}

const WORDS: [&str; 24] = [
    "äldre",
    "hemtjänst",
    "brukarnas",
    "trygg",
    "särskilt",
    "boende",
    "barn",
    "unga",
    "VC",
    "SÄBO",
    "U23401",
    "2023",
    "sjukfrånvarro",
    "aldre",
    "ekonomi",
    "e-tjänst",
    "Götene",
    "kommun",
    "personal",
    "öka",
    "mål",
    "xyzzy",
    "t",
    "vå",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_text_is_answered(query in any::<String>(), limit in 0..50_usize) {
        is_sound(&INDEX.find(&query, limit), limit);
    }

    #[test]
    fn any_mixture_of_words_and_signs_is_answered(
        words in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..20),
        signs in prop::collection::vec(prop::sample::select(vec![" ", "-", "\"", " \u{301}", "\u{ad}", ", ", "§", "” ", "\0"]), 20),
    ) {
        let query: String = words.iter().zip(&signs).map(|(word, sign)| [*word, *sign].concat()).collect();
        let found = INDEX.find(&query, 30);
        is_sound(&found, 30);
        prop_assert_eq!(found, INDEX.find(&query, 30), "the same again");
    }

    #[test]
    fn the_order_of_words_changes_the_rank_alone(
        words in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..5).prop_shuffle(),
    ) {
        let mut turned = words.clone();
        turned.reverse();
        prop_assert_eq!(found(&words.join(" ")), found(&turned.join(" ")));
    }

    #[test]
    fn case_and_space_do_not_matter(words in prop::collection::vec(prop::sample::select(&WORDS[..]), 1..4)) {
        let query = words.join(" ");
        prop_assert_eq!(found(&query), found(&query.to_uppercase()));
        prop_assert_eq!(found(&query), found(&["  ", &words.join("  \n"), " ?"].concat()));
    }
}

/// Whoever types a name as it stands finds it first, or another of the same name.
#[test]
fn a_title_is_found_first() {
    // "Delårsrapport 2, 2023" and "Delårsrapport 2 för 2023" are the same but for a word that is not sought.
    let plain = |text: &str| -> String {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty() && *word != "för").collect::<Vec<&str>>().join(" ").to_lowercase()
    };
    let mut tried = 0;
    for plan in PLANS.iter() {
        let model = plan.plan();
        let goals = model.goals.iter().map(|goal| (Kind::Goal, &goal.name.sv));
        let indicators = model.indicators.iter().map(|indicator| (Kind::Indicator, &indicator.name.sv));
        let activities = model.activities.iter().map(|activity| (Kind::Activity, &activity.name.sv));
        let strategies = model.strategies.iter().map(|strategy| (Kind::Strategy, &strategy.name.sv));
        let terms = model.glossary.iter().map(|term| (Kind::Term, &term.term.sv));
        let roles = model.roles.iter().map(|role| (Kind::Role, &role.name.sv));
        let documents = model.documents.iter().map(|document| (Kind::Document, &document.title.sv));
        let trends = model.trends.iter().map(|trend| (Kind::Trend, &trend.name.sv));
        let index = Index::of(&[plan], Language::Sv);
        for (kind, title) in goals
            .chain(indicators)
            .chain(activities)
            .chain(strategies)
            .chain(terms)
            .chain(roles)
            .chain(documents)
            .chain(trends)
        {
            // Of a longer one the rest is not sought.
            if title.split_whitespace().count() <= MOST_WORDS {
                let found = index.find(title, 3);
                let first = found.hits.first().unwrap_or_else(|| panic!("{title} is found"));
                assert!(!found.partial, "{title}");
                assert_eq!(plain(&first.title.text), plain(title), "{kind:?} in {}", model.id);
                tried += 1;
            }
        }
    }
    assert!(tried > 150, "{tried}");
}
