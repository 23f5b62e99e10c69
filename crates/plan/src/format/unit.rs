//! Units beside one of them.

use crate::Language;

/// Units that plans write in the plural, and one of each. Others are the same, or are kept as they are written.
const SV: [(&str, &str); 24] = [
    ("avvikelser", "avvikelse"),
    ("brister", "brist"),
    ("dagar", "dag"),
    ("enheter", "enhet"),
    ("familjer", "familj"),
    ("indexenheter", "indexenhet"),
    ("insatser", "insats"),
    ("kontroller", "kontroll"),
    ("kronor", "krona"),
    ("lösningar", "lösning"),
    ("minuter", "minut"),
    ("månader", "månad"),
    ("möten", "möte"),
    ("personer", "person"),
    ("placeringar", "placering"),
    ("platser", "plats"),
    ("procentenheter", "procentenhet"),
    ("timmar", "timme"),
    ("träffpunkter", "träffpunkt"),
    ("veckor", "vecka"),
    ("ärenden", "ärende"),
    ("åtgärder", "åtgärd"),
    ("anmälningar", "anmälan"),
    ("utbildningar", "utbildning"),
];

/// The same in English.
const EN: [(&str, &str); 21] = [
    ("cases", "case"),
    ("checks", "check"),
    ("children", "child"),
    ("days", "day"),
    ("falls", "fall"),
    ("families", "family"),
    ("grams", "gram"),
    ("hours", "hour"),
    ("index points", "index point"),
    ("measures", "measure"),
    ("minutes", "minute"),
    ("months", "month"),
    ("people", "person"),
    ("percentage points", "percentage point"),
    ("persons", "person"),
    ("places", "place"),
    ("scale points", "scale point"),
    ("units", "unit"),
    ("users", "user"),
    ("weeks", "week"),
    ("years", "year"),
];

/// The unit as it is said after a number: in the singular after one.
pub fn unit_of<'l>(label: &'l str, number: &str, language: Language) -> &'l str {
    if number.trim_start_matches('\u{2212}') != "1" {
        return label;
    }
    let known: &[(&str, &str)] = match language {
        Language::Sv => &SV,
        Language::En => &EN,
    };
    known.iter().find(|(many, _)| *many == label).map_or(label, |(_, one)| one)
}
