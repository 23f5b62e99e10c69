//! Facts that are easily forgotten, each on the page where a reader looks for it.

use malbild::route::View;
use malbild_plan::Language;

use crate::support::{main_text, render_json, render_view};

fn goal(id: &str) -> View {
    View::Goal(id.to_owned())
}

fn indicator(id: &str) -> View {
    View::Indicator(id.to_owned())
}

#[test]
fn each_stands_where_it_belongs() {
    for (plan, view, said) in [
        ("strangnas-2024", goal("STR-G2"), "2030: en fossilfri kommun"),
        ("strangnas-2024", goal("STR-G2"), "2040: klimatneutralitet"),
        ("exempelby-2024", goal("K1"), "God hälsa och välbefinnande"),
        ("gotene-2019", indicator("GOT-K24"), "Antal cyklar i verksamheten: cyklar, ska öka"),
        ("gotene-2019", indicator("GOT-K22"), "Matsvinn på särskilda boenden: ska minska"),
        ("gotene-2019", indicator("GOT-K11"), "Funktionshinderområdet: Socialstyrelsens enhetsundersökning: LSS"),
        ("gotene-2019", indicator("GOT-K16"), "(tolkat: står inte uttryckligen i källan)"),
        ("bjurholm-2024", indicator("BJU-K2"), "senast 2024 (tolkat)"),
        ("bjurholm-2024", indicator("BJU-K1"), "57 kommuner har ett värde 2018."),
        ("prognos-1-2021", indicator("P21-K6"), "Målet i ord: ska rymmas inom tilldelad budget."),
        ("exempelby-2024", indicator("fallolyckor"), "Åtta färre fall än vid samma tid förra året."),
        ("exempelby-2024", indicator("vet-omsorgskontakt"), "underlag\u{a0}"),
        (
            "exempelby-2024",
            indicator("upprepade-placeringar"),
            "Antalet visas inte, för att ingen ska kunna kännas igen.",
        ),
    ] {
        let text = main_text(&render_view(plan, view.clone(), Language::Sv));
        assert!(text.contains(said), "{plan} {view:?}: {said}\n{text}");
    }
}

#[test]
fn a_rhythm_is_not_said_twice() {
    for (id, language, quoted) in [
        ("STR-K15", Language::Sv, None),
        ("STR-K15", Language::En, None),
        ("STR-K1", Language::Sv, None),
        ("STR-K7", Language::Sv, None),
        // The document's word for every second year is another.
        ("STR-K13", Language::Sv, Some("<q>Årligen</q>")),
        ("STR-K16", Language::Sv, None),
    ] {
        let html = render_view("strangnas-2024", indicator(id), language);
        let rhythm = html.split_once("<dt>Mäts</dt>").or_else(|| html.split_once("<dt>Measured</dt>"));
        let rhythm = rhythm.and_then(|(_, rest)| rest.split_once("</dd>")).map_or("", |(said, _)| said);
        assert!(!rhythm.is_empty(), "{id}: how often it is measured is told");
        match quoted {
            Some(quoted) => assert!(rhythm.contains(quoted), "{id}: {rhythm}"),
            None => assert!(!rhythm.contains("<q>"), "{id}: {rhythm}"),
        }
    }
}

/// A verdict on the whole year comes after one on a part of it, beside the computation as in it.
#[test]
fn the_latest_verdict_is_the_one_that_is_computed_with() {
    let goal = r#", "levels": [{ "id": "n", "name": "mål" }],
        "reportingPoints": [{ "id": "d2", "name": "Delår 2", "lastMonth": 8 }],
        "goals": [{ "id": "G", "level": "n", "name": "Trygghet", "assessments": [
            { "kind": "outcome", "status": "fulfilled", "period": "2024", "label": "Hela året" },
            { "kind": "outcome", "status": "notFulfilled", "period": "2024/d2", "label": "Till augusti" }] }]"#;
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "by", "municipality": {{ "name": "By" }}, "board": "SN", "title": "Plan",
            "referenceDate": "2024-12-31" {goal} }}"#
    );
    for view in [View::Start, View::Goal("G".into())] {
        let text = main_text(&render_json(&json, view.clone()));
        let year = text.find("Hela året").unwrap_or_else(|| panic!("{view:?}: {text}"));
        assert!(text.find("Till augusti").is_none_or(|part| year < part), "{view:?}: {text}");
    }
}
