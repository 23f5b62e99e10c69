//! What the search says.

use malbild_plan::search::Kind;
use malbild_plan::{Language, side_by_side};

use super::Plural;

side_by_side! {
    /// Label of the field.
    in_plan: "Sök i planen", "Search the plan";
    /// Label of the field.
    in_all: "Sök i alla planer", "Search all plans";
    /// The name of the choice of where to search.
    where_to: "Sökområde", "Where to search";
    /// Choice of where to search.
    this_plan: "I den här planen", "In this plan";
    /// Choice of where to search.
    all_plans: "I alla planer", "In all plans";
    /// What can be sought, before anything is.
    lead: "Skriv ett eller flera ord, till exempel ”hemtjänst”, en förkortning eller ett nyckeltals id i Kolada. Sökningen förstår böjningar, delar av sammansatta ord och små felskrivningar.", "Type one or more words, an abbreviation or the id of a Kolada figure. The search knows Swedish endings, parts of compound words and small slips. The plans’ own texts are in Swedish.";
    /// Where no thing holds all words.
    partial: "Inget innehåller alla orden. Det här innehåller några av dem.", "Nothing holds all the words. These hold some of them.";
    /// What may help where nothing is found.
    spelling: "Kontrollera stavningen.", "Check the spelling.";
    /// What may help where nothing is found.
    fewer: "Pröva färre ord, eller en del av ordet.", "Try fewer words, or a part of the word.";
    /// What may help where nothing is found.
    other_words: "Pröva ett annat ord för samma sak.", "Try another word for the same thing.";
    /// Link to the list of indicators.
    from_a: "från A till Ö", "from A to Ö";
    /// Link to the glossary.
    glossary: "Planens ordlista", "The plan’s glossary";
    /// Before the goal that something belongs to.
    goal: "Mål:", "Goal:";
    /// Before the goal above a goal.
    above: "Under:", "Below:";
    /// Before the other editions of a plan that hold the same thing.
    also: "Finns också i utgåvan", "Also in the edition";
    /// The name of the ways to the kinds.
    jumps: "Till slagen av träffar", "To the kinds of hits";
    /// Heading over the best hits of all kinds.
    best: "Bästa träffar", "Best hits";
    /// Link to all of a kind.
    more: "Visa fler", "Show more";
    /// While other plans are fetched.
    loading: "Läser in planerna:", "Loading the plans:";
    /// Before the plans that could not be fetched.
    failed: "Kunde inte läsas in, och är inte genomsökta:", "Could not be loaded, and are not searched:";
    /// The order of a list.
    order: "Ordning", "Order";
    /// The order of a list.
    as_in_plan: "Som i planen", "As in the plan";
    /// The order of a list.
    by_name: "A–Ö", "A–Ö";
    /// The name of the ways to the letters.
    letters: "Bokstäver", "Letters";
    /// Names that begin with no letter.
    no_letter: "Siffror och tecken", "Digits and signs";
    /// The name of the way through what is chosen.
    chain: "I urvalet", "In the selection";
    /// The thing before in what is chosen.
    previous: "Föregående i urvalet", "Previous in the selection";
    /// The thing after in what is chosen.
    next: "Nästa i urvalet", "Next in the selection";
    /// Back to the list.
    to_list: "Till listan", "Back to the list";
    /// Of something that the choice does not hold.
    outside: "Hör inte till urvalet", "Not in the selection";
}

const HITS: [Plural; 2] = [Plural { one: "träff", many: "träffar" }, Plural { one: "hit", many: "hits" }];

/// How many hits there are: `12 träffar på ”hemtjänst”`.
pub fn hits(n: usize, query: &str, language: Language) -> String {
    let [sv, en] = HITS;
    match (language, n) {
        (Language::Sv, 0) => format!("Inga träffar på ”{query}”"),
        (Language::En, 0) => format!("No hits for “{query}”"),
        (Language::Sv, n) => format!("{} på ”{query}”", super::count(n, sv, language)),
        (Language::En, n) => format!("{} for “{query}”", super::count(n, en, language)),
    }
}

/// Where something stands in what is chosen: `3 av 12 i urvalet`.
pub fn place(at: usize, of: usize, language: Language) -> String {
    match language {
        Language::Sv => format!("{at} av {of} i urvalet"),
        Language::En => format!("{at} of {of} in the selection"),
    }
}

/// What a kind of thing is called.
pub fn kind(kind: Kind, language: Language) -> Plural {
    let [sv, en] = match kind {
        Kind::Goal => [("mål", "mål"), ("goal", "goals")],
        Kind::Indicator => [("indikator", "indikatorer"), ("indicator", "indicators")],
        Kind::Activity => [("aktivitet", "aktiviteter"), ("activity", "activities")],
        Kind::Term => [("ord i ordlistan", "ord i ordlistan"), ("word in the glossary", "words in the glossary")],
        Kind::Strategy => [("strategi", "strategier"), ("strategy", "strategies")],
        Kind::FocusArea => [("fokusområde", "fokusområden"), ("area of focus", "areas of focus")],
        Kind::Area => [("verksamhetsområde", "verksamhetsområden"), ("area of operation", "areas of operation")],
        Kind::Unit => [("enhet", "enheter"), ("unit", "units")],
        Kind::Role => [("roll", "roller"), ("role", "roles")],
        Kind::Decision => [("beslut", "beslut"), ("decision", "decisions")],
        Kind::Plan => [("plan", "planer"), ("plan", "plans")],
        Kind::Vision => [("vision", "visioner"), ("vision", "visions")],
        Kind::Value => [("värdering", "värderingar"), ("value", "values")],
        Kind::Trend => [("trend", "trender"), ("trend", "trends")],
        Kind::Challenge => [("utmaning", "utmaningar"), ("challenge", "challenges")],
        Kind::Assignment => [("uppdrag", "uppdrag"), ("assignment", "assignments")],
        Kind::Commitment => [("åtagande", "åtaganden"), ("commitment", "commitments")],
        Kind::Proposal => [("förslag till beslut", "förslag till beslut"), ("proposed decision", "proposed decisions")],
        Kind::Process => {
            [("steg i uppföljningen", "steg i uppföljningen"), ("step of follow-up", "steps of follow-up")]
        }
        Kind::Rule => [("regel", "regler"), ("rule", "rules")],
        Kind::Law => [("lag", "lagar"), ("law", "laws")],
        Kind::Economy => [("rad i ekonomin", "rader i ekonomin"), ("line of the economy", "lines of the economy")],
        Kind::Statistic => {
            [("uppgift i siffror", "uppgifter i siffror"), ("figure in the text", "figures in the text")]
        }
        Kind::Figure => [("bild eller diagram", "bilder och diagram"), ("picture or diagram", "pictures and diagrams")],
        Kind::Abbreviation => [("förkortning", "förkortningar"), ("abbreviation", "abbreviations")],
        Kind::Document => [("källdokument", "källdokument"), ("source document", "source documents")],
        Kind::Remark => {
            [("anmärkning om källan", "anmärkningar om källan"), ("remark on the source", "remarks on the source")]
        }
    };
    let (one, many) = match language {
        Language::Sv => sv,
        Language::En => en,
    };
    Plural { one, many }
}
