//! What the lists of goals, indicators and activities say.

use malbild_plan::{Language, side_by_side};

side_by_side! {
    /// Label of the field that narrows a list.
    field: "Sök i listan", "Search the list";
    /// The name of what is typed there, among the choices.
    text: "Text", "Text";
    /// Takes away what is typed.
    clear: "Rensa sökningen i listan", "Clear the search of the list";
    /// Said after that nothing holds what is typed, where more is chosen.
    with_choices: "Bara det som stämmer med de andra valen är genomsökt.", "Only what matches the other choices was searched.";
    /// Heading of what has no trend.
    no_trend: "Ingen trend kan beräknas", "No trend can be computed";
    /// Heading of goals of a level that the plan does not tell.
    no_level: "Andra mål", "Other goals";
    /// What has not been decided of.
    no_verdict: "Utan bedömning", "Without an assessment";
    /// Before the goal above a goal.
    above: "Under", "Below";
}

/// Said where nothing in a list holds what is typed.
pub fn nothing_holds(text: &str, language: Language) -> String {
    match language {
        Language::Sv => format!("Inget i listan innehåller ”{text}”."),
        Language::En => format!("Nothing in the list holds “{text}”."),
    }
}

/// Link to the search of the whole plan.
pub fn in_plan(text: &str, language: Language) -> String {
    match language {
        Language::Sv => format!("Sök i hela planen efter ”{text}”"),
        Language::En => format!("Search the whole plan for “{text}”"),
    }
}
