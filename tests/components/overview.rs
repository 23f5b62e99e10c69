//! The overview of plans of any shape, and the list of plans.

use malbild::route::View;
use malbild_plan::Language;

use crate::support::{headings, main_text, render_catalogue, render_json, render_view, tags_balance};

fn overview(id: &str, language: Language) -> String {
    render_view(id, View::Start, language)
}

/// A figure of the overview: its name and its number.
fn figure(name: &str, n: usize) -> String {
    format!("<dt>{name}</dt><dd class=\"num\">{n}</dd>")
}

#[test]
fn directions_are_no_targets() {
    for (id, figures, absent) in [
        (
            "strangnas-2024",
            vec![("med mål utan siffror", 4), ("med bara riktning", 16), ("med utfall", 0)],
            "med målvärde",
        ),
        (
            "prognos-1-2021",
            vec![("med mål utan siffror", 3), ("med bara riktning", 3), ("med utfall", 0)],
            "med målvärde",
        ),
        ("bjurholm-2024", vec![("med målvärde i siffror", 6), ("med utfall", 0)], "med bara riktning"),
        ("gotene-2019", vec![("med målvärde i siffror", 28), ("med mål utan siffror", 2)], "förväntning"),
    ] {
        let html = overview(id, Language::Sv);
        for (name, n) in figures {
            assert!(html.contains(&figure(name, n)), "{id}: {n} {name}: {}", main_text(&html));
        }
        assert!(!html.contains(absent), "{id}: {absent}");
    }
}

#[test]
fn the_plan_s_own_words_are_used() {
    for (id, view, language, said, unsaid) in [
        (
            "strangnas-2024",
            View::Start,
            Language::Sv,
            "6\u{a0}mål, 20\u{a0}nyckeltal och 49\u{a0}aktiviteter",
            "indikator",
        ),
        ("strangnas-2024", View::Start, Language::Sv, "förväntningar", "strategier</dt>"),
        ("strangnas-2024", View::Goal("STR-G2".into()), Language::Sv, "<h2>Förväntningar</h2>", "<h2>Strategier</h2>"),
        ("strangnas-2024", View::Goal("STR-G2".into()), Language::Sv, "<h2>Nyckeltal</h2>", "Indikatorer"),
        // Without a translation of its own, the plan's word would be foreign in an English sentence.
        ("strangnas-2024", View::Start, Language::En, "20\u{a0}indicators", "nyckeltal\u{a0}"),
        ("prognos-1-2021", View::Start, Language::En, "<dt>key figures</dt>", "indicators"),
        ("gotene-2019", View::Start, Language::Sv, "35\u{a0}indikatorer", "nyckeltal"),
    ] {
        let html = render_view(id, view.clone(), language);
        assert!(html.contains(said), "{id} {view:?}: {said}");
        // Addresses keep our words.
        let read = html.replace("vy=indikatorer", "").replace("&amp;indikator=", "");
        assert!(!read.contains(unsaid), "{id} {view:?}: {unsaid}");
    }
}

#[test]
fn without_goals_it_shows_what_there_is() {
    let html = overview("vaggeryd-2024", Language::Sv);
    let text = main_text(&html);
    for said in [
        "3\u{a0}strategier och 2\u{a0}förslag till beslut",
        "Dokumentet räknar inte upp några mål.",
        "ta fram underlag för SÄBO 2.0",
        "Socialnämndens mål kvarstår och gäller för perioden 2024-2027.",
        "Dokumentet säger inte om det har beslutats",
        "Dnr SN 2024/008",
        "25 september 2023, §\u{a0}113",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(html.contains("href=\"?plan=vaggeryd-2024&amp;vy=om\""), "the way to the rest");
    assert!(!text.contains("inga egna mål"));
}

#[test]
fn a_forecast_never_looks_like_what_has_been_reached() {
    for (id, view) in [
        ("prognos-1-2021", View::Start),
        ("exempelby-2024", View::Start),
        ("prognos-1-2021", View::Indicator("P21-K1".into())),
        ("exempelby-2023", View::Goal("N1".into())),
    ] {
        let html = render_view(id, view.clone(), Language::Sv);
        assert!(html.contains("Beslutad prognos"), "{id} {view:?} says that it is a forecast");
        assert!(html.contains("symbol dashed") && html.contains(" expected\""), "{id} {view:?} looks like one");
    }
    let html = overview("prognos-1-2021", Language::Sv);
    assert!(html.contains("class=\"verdict met expected\"") && html.contains("class=\"status met expected\""));
    assert!(html.contains("Beslutad prognos") && html.contains("Bedöms vara uppfyllda vid årets slut"));
    assert!(!html.contains("class=\"status met\"") && !html.contains("class=\"verdict met\""));
}

#[test]
fn the_answer_comes_first() {
    for (id, language, said) in [
        ("exempelby-2024", Language::Sv, "Av 16 mål bedöms 4 bli uppfyllda, 11 delvis uppfyllda och 1 inte uppfyllt."),
        ("exempelby-2024", Language::Sv, "Nämndens prognos, Delår 2 2024, 24 september 2024"),
        (
            "prognos-1-2021",
            Language::Sv,
            "Nämndens prognos för planen som helhet: bedöms vara uppfyllda vid årets slut.",
        ),
        ("gotene-2019", Language::Sv, "Planen har 11\u{a0}mål och 35\u{a0}indikatorer, men inga utfall."),
        ("gotene-2019", Language::En, "The plan has 11\u{a0}goals and 35\u{a0}indicators, but no outcomes."),
        ("vaggeryd-2024", Language::Sv, "Planen har 3\u{a0}strategier och 2\u{a0}förslag till beslut."),
    ] {
        let text = main_text(&overview(id, language));
        assert!(text.contains(said), "{id}: {said}: {text}");
    }
}

#[test]
fn what_serves_the_whole_plan_is_there() {
    for (id, heading, said) in [
        ("strangnas-2024", "Aktiviteter för hela planen", "Alla enhetschefer ska genomföra minst fyra egenkontroller"),
        ("exempelby-2024", "Strategier för hela planen", "Ny teknik när den hjälper"),
        ("exempelby-2024", "Aktiviteter för hela planen", "Alla enheter följer upp sina egna resultat"),
    ] {
        let text = main_text(&overview(id, Language::Sv));
        assert!(text.contains(heading) && text.contains(said), "{id}: {heading}: {said}");
    }
}

const INDICATOR: &str = r#""kind": "share", "unit": { "label": "%" }, "direction": "increase",
    "targets": [{ "kind": "atLeast", "value": 80 }]"#;

fn made_up(lists: &str) -> String {
    format!(
        r#"{{ "schemaVersion": "1.0", "id": "by", "municipality": {{ "name": "By" }}, "board": "SN",
        "title": "Byplan", "referenceDate": "2024-12-31" {lists} }}"#
    )
}

fn indicators(n: usize, goal: impl Fn(usize) -> String) -> String {
    let all: Vec<String> = (0..n)
        .map(|i| format!(r#"{{ "id": "I{i}", "name": "Mått {i} av stödet", "goals": [{}], {INDICATOR} }}"#, goal(i)))
        .collect();
    format!(r#", "indicators": [{}]"#, all.join(","))
}

/// Two council goals, four board goals, six goals of operations.
fn three_levels() -> String {
    let mut goals = Vec::new();
    let mut add = |id: String, level: &str, parent: String| {
        goals.push(format!(r#"{{ "id": "{id}", "level": "{level}", "name": "Mål {id}" {parent} }}"#));
    };
    for top in 0..2 {
        add(format!("K{top}"), "kf", String::new());
    }
    for middle in 0..4 {
        add(format!("N{middle}"), "n", format!(r#", "parent": "K{}""#, middle / 2));
    }
    for low in 0..6 {
        add(format!("V{low}"), "v", format!(r#", "parent": "N{}""#, low % 4));
    }
    let levels = r#", "levels": [{ "id": "kf", "name": "kf-mål" }, { "id": "n", "name": "nämndmål" }, { "id": "v", "name": "verksamhetsmål" }]"#;
    format!(r#"{levels}, "goals": [{}]"#, goals.join(","))
}

#[test]
fn however_many_indicators_it_stays_short() {
    let deep = made_up(&(three_levels() + &indicators(600, |i| format!(r#""V{}""#, i % 6))));
    let html = render_json(&deep, View::Start);
    assert!(main_text(&html).contains("12\u{a0}mål och 600\u{a0}indikatorer"));
    assert!(main_text(&html).contains("400\u{a0}indikatorer"), "counts of what lies below");
    assert!(html.matches("<li").count() < 60, "no row an indicator: {}", html.matches("<li").count());
    tags_balance(&html);

    let loose = render_json(&made_up(&indicators(600, |_| String::new())), View::Start);
    assert_eq!(loose.matches("&amp;indikator=I").count(), 60, "the first of them");
    assert!(loose.contains("Alla indikatorer"), "and the way to the others");
    assert!(!loose.contains("class=\"values\""), "by its name alone");
    assert!(!main_text(&loose).contains("minst 80\u{a0}%"), "its target stands on its own page");
    tags_balance(&loose);
}

#[test]
fn one_indicator_or_nothing_at_all() {
    let html = render_json(&made_up(&indicators(1, |_| String::new())), View::Start);
    let text = main_text(&html);
    assert!(text.contains("1\u{a0}indikator") && text.contains("med målvärde i siffror"), "{text}");
    assert!(!text.contains("utan mål") && !text.contains("inte upp några mål"), "{text}");

    let html = render_json(&made_up(""), View::Start);
    let text = main_text(&html);
    assert_eq!(text.matches("Dokumentet räknar inte upp några mål.").count(), 1, "{text}");
    assert!(!text.contains("Byplan"), "the title stands at the top of the page already: {text}");
    assert_eq!(headings(&html).first(), Some(&1));
}

#[test]
fn the_list_of_plans_keeps_editions_together_and_the_made_up_apart() {
    let html = render_catalogue();
    let text = main_text(&html);
    let at = |said: &str| text.find(said).unwrap_or_else(|| panic!("{said}: {text}"));
    let order = [
        at("Socialpolitiskt program 2019-2024"),
        at("Prognos 1, 2021, Måluppfyllelse"),
        at("Påhittade planer"),
        at("Verksamhetsplan 2023–2026"),
        at("Andra utgåvor"),
        at("upplagan från hösten 2023"),
    ];
    assert!(order.is_sorted(), "{order:?}: {text}");
    assert_eq!(text.matches("Andra utgåvor").count(), 1);
    tags_balance(&html);
}
