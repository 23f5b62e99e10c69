//! What the views say, as text: the published plans rendered without a browser.

mod activities;
mod facts;
mod overview;
mod support;

use leptos::prelude::Set;
use malbild::components::{assessment_card, plan_text};
use malbild::load::{Load, Trouble};
use malbild::route::{Route, View};
use malbild_plan::model::Text;
use malbild_plan::{Grouping, Language};
use support::{context, headings, render, render_state, render_view, tags_balance};

const PLANS: [&str; 7] = [
    "gotene-2019",
    "bjurholm-2024",
    "strangnas-2024",
    "vaggeryd-2024",
    "prognos-1-2021",
    "exempelby-2024",
    "exempelby-2023",
];

#[test]
fn every_view_of_every_plan_is_whole() {
    for id in PLANS {
        for language in [Language::Sv, Language::En] {
            let cx = context(id, language);
            let mut views =
                vec![View::Start, View::About, View::Goal("finns inte".into()), View::Unknown("karta".into())];
            views.extend([View::Goals, View::Indicators]);
            views.extend([Grouping::Point, Grouping::Responsible, Grouping::Goal].map(View::Activities));
            views.extend([Grouping::Status, Grouping::Name].map(View::Activities));
            views.extend(cx.plan.plan().goals.iter().map(|goal| View::Goal(goal.id.clone())));
            views.extend(cx.plan.plan().indicators.iter().map(|indicator| View::Indicator(indicator.id.clone())));
            for view in views {
                let html = render_view(id, view.clone(), language);
                tags_balance(&html);
                let headings = headings(&html);
                assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1, "{id} {view:?}: one h1");
                for pair in headings.windows(2) {
                    assert!(pair[1] <= pair[0] + 1, "{id} {view:?}: a level is skipped: {headings:?}");
                }
                assert!(!html.contains(" style=\"\"") && !html.contains("NaN"), "{id} {view:?}");
            }
        }
    }
}

#[test]
fn facts_stand_verbatim() {
    let html = render_view("gotene-2019", View::Indicator("GOT-K16".into()), Language::Sv);
    for fact in ["−34", "minst 10", "till medarbetarundersökningen 2024", "Inga utfall ännu", "Anmärkning"] {
        assert!(html.contains(fact), "{fact}");
    }
    let html = render_view("gotene-2019", View::Start, Language::Sv);
    for fact in ["11\u{a0}mål och 35\u{a0}indikatorer", "27 mars 2023, §\u{a0}40", "25 mars 2019, §\u{a0}40"] {
        assert!(html.contains(fact), "{fact}");
    }
    let html = render_view("bjurholm-2024", View::Indicator("BJU-K1".into()), Language::Sv);
    for fact in ["högst 60\u{a0}dagar", "Källa", "Kolada", "egen bearbetning", "<canvas", "<table"] {
        assert!(html.contains(fact), "{fact}");
    }
}

#[test]
fn the_page_about_a_plan_tells_what_stands_beside_its_goals() {
    for (id, facts) in [
        ("gotene-2019", vec!["förlängd till 2023", "Bilden finns inte kvar i källan", "Kommunfullmäktige, §\u{a0}40"]),
        ("bjurholm-2024", vec!["68\u{a0}751", "Ekonomi, tusen kronor", "Planen anger ingen licens."]),
        (
            "exempelby-2024",
            vec!["förlängd till 2024", "417\u{a0}905", "tolkad av redaktören", "1\u{a0}900\u{a0}tkr över budget"],
        ),
        ("vaggeryd-2024", vec![">2019</p>", "Förslag till beslut"]),
    ] {
        let html = render_view(id, View::About, Language::Sv);
        for fact in facts {
            assert!(html.contains(fact), "{id}: {fact}");
        }
    }
    // What a plan has nothing of has no section.
    let html = render_view("bjurholm-2024", View::About, Language::Sv);
    assert!(!html.contains("id=\"ordlista\"") && html.contains("id=\"ekonomi\""));
    // A zero that the document tells as words is no table, and its words are there.
    assert!(!html.contains("utan angiven enhet") && html.contains("Nämnden har inte fått några pengar"));
}

#[test]
fn a_made_up_plan_says_so_on_every_view() {
    for view in [View::Start, View::Unknown("x".into())] {
        assert!(render_view("exempelby-2024", view, Language::Sv).contains("Påhittad plan"));
    }
    assert!(!render_view("gotene-2019", View::Start, Language::Sv).contains("Påhittad"));
}

#[test]
fn what_is_not_translated_is_marked_as_swedish() {
    let translated = Text { sv: "Mål".into(), translations: vec![("en".into(), "Goal".into())] };
    let cases: [(&'static Text, Language, &str); 4] = [
        (Box::leak(Box::new(translated.clone())), Language::En, "Goal"),
        (Box::leak(Box::new(translated)), Language::Sv, "Mål"),
        (Box::leak(Box::new(Text::new("Mål"))), Language::En, "<span lang=\"sv\">Mål</span>"),
        (Box::leak(Box::new(Text::new("<b>&\"</b>"))), Language::Sv, "&lt;b&gt;&amp;\"&lt;/b&gt;"),
    ];
    for (text, language, expected) in cases {
        assert_eq!(render(|| plan_text(text, language)), expected);
    }
}

#[test]
fn troubles_are_told_with_a_way_on() {
    for (trouble, words) in [
        (Trouble::Offline, "sakna anslutning".to_owned()),
        (Trouble::Stalled, "slutat svara".to_owned()),
        (Trouble::Broken, "bröts".to_owned()),
        (Trouble::Status(404), "finns inte på webbplatsen".to_owned()),
        (Trouble::Status(403), "lämnar inte ut".to_owned()),
        (Trouble::Status(503), "för mycket att göra".to_owned()),
        (Trouble::Status(500), "svarade med ett fel".to_owned()),
        (Trouble::NoPlans, "är tom".to_owned()),
        (Trouble::Unreadable((*b"{\n  \"id\": 1,\n}").into()), "ingen plan som går att visa".to_owned()),
    ] {
        let html = render_state(Route::default(), |state| state.plans.set(Load::Failed(trouble.clone())));
        assert!(html.contains("role=\"alert\"") && html.contains("Försök igen"), "{trouble:?}");
        assert!(html.contains(&words), "{trouble:?}: {words}");
    }
}

#[test]
fn while_loading_it_says_so() {
    let html = render_state(Route::default(), |_| {});
    assert!(html.contains("Läser in listan över planer") && html.contains("<progress"));
}

#[test]
fn no_assessment_is_no_card() {
    let cx = context("gotene-2019", Language::Sv);
    assert!(assessment_card(&[], &cx).is_none());
}
