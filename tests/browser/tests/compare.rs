//! Things set beside each other: indicators, editions of a plan, wordings, and assessments over time.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use malbild_browser_tests::{Fault, Page, Site, text_of};
use malbild_plan::diff::{Change, Diff, ItemKind, change, heading, item_kind};
use malbild_plan::{Indexed, Language, say};
use serde_json::{Value, json};

use crate::Test;
use crate::accessibility::clean;

pub const TESTS: &[Test] = &[
    ("editions_differ_as_planted", planted),
    ("differences_are_chosen_among", chosen),
    ("what_the_other_plan_cannot_do_is_told", missing),
    ("another_plan_in_the_address_is_told_of", wrong_plans),
    ("wordings_of_gotene_are_counted", wordings),
    ("two_to_four_stand_side_by_side", side_by_side),
    ("wrong_ids_and_a_fifth_are_told", wrong_ids),
    ("assessments_are_those_of_the_file", matrix),
    ("comparisons_are_found", found),
    ("nothing_is_wider_than_the_window", narrow),
    ("axe_is_content_side_by_side", || {
        clean("?plan=exempelby-2024&vy=jamfor&med=inflytande-hemtjanst,rutin-tidiga-insatser,enps", |page| {
            page.view("Jämför");
        });
    }),
    ("axe_is_content_with_editions", || {
        clean("?plan=exempelby-2024&vy=jamfor&mot=exempelby-2023&sprak=en", |page| {
            page.role("heading", "What differs");
            page.script("document.querySelectorAll('details').forEach((details) => { details.open = true; })", &[]);
        });
    }),
    ("axe_is_content_with_a_missing_edition", || {
        clean("?plan=exempelby-2024&vy=jamfor&mot=finns-inte", |page| page.view("Jämför"));
    }),
    ("axe_is_content_with_wordings", || {
        clean("?plan=gotene-2019&vy=jamfor&visa=ordalydelser", |page| page.view("Jämför"));
    }),
    ("axe_is_content_with_assessments", || {
        clean("?plan=exempelby-2024&vy=jamfor&visa=matris", |page| page.view("Jämför"));
    }),
];

const EDITIONS: &str = "?plan=exempelby-2024&vy=jamfor&mot=exempelby-2023";

/// What was planted between the two editions.
fn differences() -> Vec<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/exempelby-differences.json");
    let text = fs::read_to_string(&file).expect("the planted differences");
    let all: Value = serde_json::from_str(&text).expect("JSON");
    all["differences"].as_array().cloned().expect("differences")
}

/// Every difference on the page: the kind of item, the item, what is said to have happened, the text that was and the text
/// that is.
fn told(page: &Page) -> Vec<Value> {
    let script = "const found = [];
        const without = (item, tag) => {
            const copy = item.querySelector('.marked')?.cloneNode(true);
            copy?.querySelectorAll(`${tag}, .unseen`).forEach((element) => element.remove());
            return copy?.textContent;
        };
        document.querySelectorAll('main details.others').forEach((details) => { details.open = true; });
        for (const list of document.querySelectorAll('main ul[data-kind]')) {
            const under = list.closest('section').querySelector('h2').innerText.replace(/ \\(.*/, '');
            const kind = list.previousElementSibling.innerText;
            for (const item of list.children) {
                if (!item.querySelector('.changes')) {
                    found.push({ under, kind, item: item.querySelector('span').innerText,
                        matched: '', change: item.querySelector('strong').innerText, text: item.innerText });
                    continue;
                }
                for (const change of item.querySelectorAll('.changes > li'))
                    found.push({ under, kind, item: item.querySelector('h4').innerText,
                        matched: item.querySelector('h4 + p')?.innerText ?? '',
                        change: change.querySelector('strong')?.innerText ?? under,
                        before: without(change, 'ins'), after: without(change, 'del'), text: change.innerText });
            }
        }
        return found;";
    page.script(script, &[]).as_array().cloned().unwrap_or_default()
}

/// The two editions, as the app reads them.
fn editions() -> [Indexed; 2] {
    ["exempelby-2023", "exempelby-2024"].map(|id| {
        let file = Site::file(&format!("plans/{id}.json"));
        Indexed::new(malbild_plan::open(&file).expect("a plan"))
    })
}

/// What the page calls a planted difference: the kind of item, and what has happened, or where its section says that, the
/// name of the section.
fn names(difference: &Value, diff: &Diff<'_>) -> (String, String) {
    let of = ItemKind::ALL.iter().find(|of| difference["type"] == of.code()).expect("a type");
    let kind = Change::ALL.iter().find(|kind| difference["kind"] == kind.code()).expect("a kind");
    let id = |side: Option<malbild_plan::diff::Side<'_>>| side.and_then(|side| side.id).map(str::to_owned);
    let found = diff.differences.iter().find(|d| {
        d.of == *of
            && d.change == *kind
            && difference["field"].as_str() == d.field
            && difference["idBefore"].as_str() == id(d.before).as_deref()
            && difference["idAfter"].as_str() == id(d.after).as_deref()
    });
    let said = heading(found.expect("the difference"), Language::Sv);
    let said = match kind {
        Change::Retargeted => "Ändrade målvärden".to_owned(),
        Change::Reworded if said == change(*kind, Language::Sv) => "Nya lydelser".to_owned(),
        _ => said,
    };
    (say::capital(item_kind(*of, false, Language::Sv)), said)
}

/// What lists call an item, in the file of the plan that has it; none of what is called by something else than a name.
fn name_of(difference: &Value, plans: &[Value; 2]) -> Option<String> {
    let (id, plan) = match difference["idAfter"].as_str() {
        Some(id) => (id, &plans[1]),
        None => (difference["idBefore"].as_str()?, &plans[0]),
    };
    let list = match difference["type"].as_str()? {
        "goal" => "goals",
        "indicator" => "indicators",
        "activity" => "activities",
        "economyItem" => "economy",
        _ => return None,
    };
    let item = plan[list].as_array()?.iter().find(|item| item["id"] == id)?;
    let name = if item["shortName"].is_null() { &item["name"] } else { &item["shortName"] };
    Some(text_of(name, "sv").to_owned())
}

fn planted() {
    let site = Site::start();
    let plans = [Site::plan("exempelby-2023"), Site::plan("exempelby-2024")];
    let [before, after] = editions();
    let diff = Diff::of(&before, &after);
    let page = Page::at(&site, EDITIONS);
    page.role("heading", "Det här skiljer");
    page.shows("90 av 90 skillnader visas");
    let told = told(&page);
    let mut counts: BTreeMap<(String, String), i32> = BTreeMap::new();
    for one in &told {
        *counts.entry((text_of(&one["kind"], "sv").into(), text_of(&one["change"], "sv").into())).or_default() += 1;
    }
    let (mut named, mut worded) = (0, 0);
    for difference in differences() {
        let (section, kind) = names(&difference, &diff);
        *counts.entry((section.clone(), kind.clone())).or_default() -= 1;
        let is_kind = |one: &&Value| one["kind"] == section && one["change"] == kind;
        if let Some(name) = name_of(&difference, &plans) {
            named += 1;
            let one = told.iter().filter(is_kind).find(|one| one["item"] == name);
            let one = one.unwrap_or_else(|| panic!("{kind} of “{name}” is not on the page"));
            let matched = match difference["matchedBy"].as_str() {
                Some("kolada") => "Ihopparade genom samma nyckeltal i Kolada",
                Some("text") => "Ihopparade genom samma eller liknande lydelse",
                _ => "",
            };
            assert_eq!(one["matched"], matched, "{one}");
        }
        // What is marked is each of the two texts to the letter.
        if difference["kind"] == "reworded" && !difference["before"].is_array() {
            worded += 1;
            let (before, after) = (text_of(&difference["before"], "sv"), text_of(&difference["after"], "sv"));
            let one = told.iter().filter(is_kind).find(|one| one["before"] == before && one["after"] == after);
            assert!(one.is_some(), "the new wording “{after}” is not on the page");
        }
    }
    assert!(named > 55 && worded > 12, "{named} {worded}");
    counts.retain(|_, left| *left != 0);
    assert!(counts.is_empty(), "too many (or too few, below zero): {counts:?}");
}

fn chosen() {
    let site = Site::start();
    let page = Page::at(&site, EDITIONS);
    page.role("heading", "Det här skiljer");
    // What most ask for comes first, and each count leads to what it counts.
    page.shows("7 målvärden har ändrats, 1 är nytt och 1 är borttaget. 1 mål är nytt och 1 är borttaget.");
    let headings = "return [...document.querySelectorAll('main h2')].map((heading) => heading.innerText)";
    let planted = differences();
    let count = |kinds: &[&str]| planted.iter().filter(|d| kinds.iter().any(|kind| d["kind"] == *kind)).count();
    let [targets, one_sided, worded] = [count(&["retargeted"]), count(&["added", "removed"]), count(&["reworded"])];
    let order = [
        "Det här skiljer".to_owned(),
        format!("Ändrade målvärden ({targets})"),
        format!("Nytt och borttaget ({one_sided})"),
        format!("Nya lydelser ({worded})"),
        format!("Övriga skillnader ({})", planted.len() - targets - one_sided - worded),
    ];
    assert_eq!(page.script(headings, &[]), json!(order));
    let folded = "return !document.querySelector('main details.others').open";
    assert_eq!(page.script(folded, &[]), true);
    page.role("link", "5 indikatorer är nya").click();
    page.shows("5 av 90 skillnader visas");
    assert!(page.url().contains("andring=added&slag=indicator"), "{}", page.url());
    page.back();
    page.shows("90 av 90 skillnader visas");
    page.role("DisclosureTriangle", "Filtrera").click();
    page.role("link", "Ändrad sluttid (3)").click();
    page.shows("3 av 90 skillnader visas");
    assert_eq!(page.script(folded, &[]), false, "what is chosen is open");
    page.back();
    page.shows("90 av 90 skillnader visas");
    page.role("link", "Ändrat målvärde (9)").click();
    page.shows("9 av 90 skillnader visas");
    assert!(page.url().contains("andring=retargeted"), "{}", page.url());
    let told = told(&page);
    assert_eq!(told.len(), 9);
    assert!(told.iter().all(|one| one["under"] == "Ändrade målvärden" && one["kind"] == "Indikatorer"));
    let words = |name: &str| {
        let one = told.iter().find(|one| one["item"].as_str().is_some_and(|item| item.contains(name)));
        one.and_then(|one| one["text"].as_str()).unwrap_or_default().to_owned()
    };
    let text = words("Kostnad per dygn i familjehem");
    assert!(text.contains("1\u{a0}600") && text.contains("1\u{a0}550"), "{text}");
    page.until("focus where it was", || page.focused().1.name.starts_with("Ändrat målvärde"));
    page.reload();
    page.shows("9 av 90 skillnader visas");
    page.role_where("link", "that takes the choice away", |name| name.starts_with("Ta bort Slags ändring")).click();
    page.shows("90 av 90 skillnader visas");
}

fn missing() {
    let site = Site::with([Fault::on("plans/exempelby-2023.json").status(404)]);
    let page = Page::at(&site, EDITIONS);
    page.role("heading", "Planen kunde inte läsas in");
    page.view("Jämför");
    let alert = page.role_where("alert", "around the card", |_| true);
    assert!(page.role("heading", "Planen kunde inte läsas in").lies_in(&alert));
    page.shows("plans/exempelby-2023.json");
    site.misbehave([Fault::on("plans/exempelby-2023.json").body("{\"id\": 7}")]);
    page.role("button", "Försök igen").click();
    page.shows("Filen finns, men är ingen plan som går att visa.");
    site.mend();
    page.role("button", "Försök igen").click();
    page.shows("90 av 90 skillnader visas");
}

fn wrong_plans() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=jamfor&mot=finns-inte");
    page.view("Jämför");
    page.shows("Det finns ingen plan med den här beteckningen i adressen: finns-inte");
    page.open(&site.url("?plan=exempelby-2024&vy=jamfor&mot=exempelby-2024"));
    page.shows("Adressen jämför planen med sig själv.");
    page.open(&site.url("?plan=gotene-2019&vy=jamfor&visa=planer"));
    page.shows("Det finns ingen annan plan eller utgåva från samma nämnd i listan över planer.");
    page.open(&site.url("?plan=exempelby-2024&vy=jamfor&visa=planer"));
    // There is only one: nobody has to choose it.
    page.shows("90 av 90 skillnader visas");
    // The other way round it is the same: from the earlier to the later.
    page.open(&site.url("?plan=exempelby-2023&vy=jamfor&mot=exempelby-2024"));
    page.shows("1 mål är nytt och 1 är borttaget.");
    page.shows("90 av 90 skillnader visas");
    page.open(&site.url("?plan=bjurholm-2024&vy=jamfor&mot=strangnas-2024"));
    page.shows("Planerna är inte från samma nämnd");
}

fn wordings() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=gotene-2019&vy=om");
    page.view("Om planen");
    page.role("link", "Jämför ordalydelser i planens dokument").click();
    page.view("Jämför");
    page.shows("29 av 35\u{a0}indikatorer har en annan lydelse på ett annat ställe i planens dokument.");
    let script = "return [...document.querySelectorAll('main section')].at(-1).querySelectorAll('.rows > li').length";
    let plan = Site::plan("gotene-2019");
    let indicators = plan["indicators"].as_array().expect("indicators");
    let differing: Vec<&Value> = indicators.iter().filter(|one| !one["variants"].is_null()).collect();
    let mut others = 0;
    for one in &differing {
        let variants = one["variants"].as_array().into_iter().flatten();
        others += variants.filter(|variant| text_of(&variant["text"], "sv") != text_of(&one["name"], "sv")).count();
    }
    let trends = plan["trends"].as_array().into_iter().flatten().any(|trend| !trend["variants"].is_null());
    if !trends {
        assert_eq!(page.script(script, &[]), json!(others));
    }
    // The marks are there for those who do not see colours, and in words for those who hear.
    let script = "const [gone, added] = ['del', 'ins'].map((tag) => document.querySelector(tag));
        return [getComputedStyle(gone).textDecorationLine, getComputedStyle(added).textDecorationLine,
            gone.textContent.startsWith('[borttaget: '), added.textContent.startsWith('[nytt: ')];";
    assert_eq!(page.script(script, &[]), json!(["line-through", "underline", true, true]));
}

fn side_by_side() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&indikator=inflytande-hemtjanst");
    page.role("link", "Jämför med en annan indikator").click();
    page.view("Jämför");
    page.shows("Välj minst en till att jämföra med.");
    // Others of the same goal and in the same unit are a tap away.
    page.role("link", "Inflytande i hemtjänsten och Trygghet på särskilt boende");
    let plan = Site::plan("exempelby-2024");
    let name = |id: &str| {
        let all = plan["indicators"].as_array().expect("indicators");
        let one = all.iter().find(|one| one["id"] == id).expect("an indicator");
        text_of(if one["shortName"].is_null() { &one["name"] } else { &one["shortName"] }, "sv").to_owned()
    };
    let mut shown = vec![name("inflytande-hemtjanst")];
    for (id, count) in [("personalkontinuitet", 2), ("rutin-tidiga-insatser", 3), ("enps", 4)] {
        page.role("combobox", "Lägg till i jämförelsen").choose(&name(id));
        page.role("link", "Lägg till").click();
        page.shows(&format!("{count} indikatorer sida vid sida, högst 4"));
        assert!(page.url().ends_with(id), "{}", page.url());
        shown.push(name(id));
        let headings = "return [...document.querySelectorAll('.beside h2')].map((heading) => heading.innerText)";
        assert_eq!(page.script(headings, &[]), json!(shown));
        page.shows("Diagrammen har samma tidsaxel");
    }
    page.shows("Fyra är det mesta som går att jämföra på en gång.");
    assert!(!page.has("combobox", "Lägg till i jämförelsen"), "a fifth cannot be added");
    let canvases = "return document.querySelectorAll('.beside canvas').length";
    assert_eq!(page.script(canvases, &[]), json!(3), "one has answers in words");
    page.role("heading", &shown[2]);
    page.reload();
    page.shows("4 indikatorer sida vid sida, högst 4");
    page.role("link", &format!("Ta bort {}", shown[1])).click();
    page.shows("3 indikatorer sida vid sida, högst 4");
    assert!(page.url().ends_with("med=inflytande-hemtjanst,rutin-tidiga-insatser,enps"), "{}", page.url());
    page.until("focus on what was said", || page.focused().1.text().starts_with("3 indikatorer"));
    page.back();
    page.shows("4 indikatorer sida vid sida, högst 4");
}

fn wrong_ids() {
    let site = Site::start();
    let plan = Site::plan("exempelby-2024");
    let five: Vec<&str> = plan["indicators"]
        .as_array()
        .expect("indicators")
        .iter()
        .take(5)
        .filter_map(|one| one["id"].as_str())
        .collect();
    let page = Page::at(&site, &format!("?plan=exempelby-2024&vy=jamfor&med={}", five.join(",")));
    page.view("Jämför");
    page.shows("Visas inte, för fyra är det mesta som går att jämföra på en gång");
    page.shows("4 indikatorer sida vid sida, högst 4");
    page.open(&site.url(&format!("?plan=exempelby-2024&vy=jamfor&med=constructor,{0},{0},%25", five[0])));
    page.shows("Planen har inget med den här beteckningen i adressen: constructor, %.");
    page.shows("1 indikator sida vid sida, högst 4");
    // What something on the way has encoded is still read.
    page.open(&site.url(&format!("?plan=exempelby-2024&vy=jamfor&med={}%2C{}", five[0], five[1])));
    page.shows("2 indikatorer sida vid sida, högst 4");
    page.open(&site.url("?plan=exempelby-2024&vy=jamfor&visa=matris&under=finns-inte"));
    page.shows("Planen har inget med den här beteckningen i adressen: finns-inte.");
}

/// Short words for the verdicts of a file.
fn verdict(assessment: &Value) -> String {
    let word = match assessment["status"].as_str() {
        Some("fulfilled") => "uppfyllt",
        Some("partlyFulfilled") => "delvis uppfyllt",
        Some("notFulfilled") => "ej uppfyllt",
        Some("notAssessed") => "ej bedömt",
        Some("unknown") => "ej känd",
        other => panic!("{other:?}"),
    };
    if assessment["kind"] == "forecast" { format!("Prognos: {word}") } else { say::capital(word) }
}

fn matrix() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024");
    page.role("link", "Jämför").click();
    page.view("Jämför");
    page.role("link", "Bedömningar över tid").click();
    page.role("columnheader", "Beräknat 30 september 2024");
    let plan = Site::plan("exempelby-2024");
    let points = plan["reportingPoints"].as_array().expect("points");
    let script = "const found = {};
        const [table, ...others] = document.querySelectorAll('main table');
        if (others.length) throw new Error('more than one table');
        const heads = [...table.querySelectorAll('thead th')].map((head) => head.firstChild.data.replaceAll('\\u00a0', ' ').trim());
        for (const row of table.querySelectorAll('tbody tr:not(.of-goal)')) {
            const id = new URLSearchParams(row.querySelector('a').getAttribute('href')).get('indikator');
            found[id] = Object.fromEntries([...row.cells].slice(1).map((cell, at) =>
                [heads[at + 1], [...cell.querySelectorAll('.status')].map((mark) =>
                    (mark.querySelector('.unseen') ?? mark).textContent.trim())]));
        }
        return found;";
    let heads = "return [...document.querySelectorAll('thead th')].slice(1).map((head) => head.firstChild.data.trim())";
    assert_eq!(
        page.script(heads, &[]),
        json!([
            "Beräknat 30 september 2024",
            "Delår 2 2024",
            "Delår 1 2024",
            "Helår 2023",
            "Delår 2 2023",
            "Delår 1 2023"
        ]),
        "the latest first"
    );
    let shown = page.script(script, &[]);
    let indicators = plan["indicators"].as_array().expect("indicators");
    assert_eq!(shown.as_object().map(serde_json::Map::len), Some(indicators.len()));
    let mut all = 0;
    for indicator in indicators {
        let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for assessment in indicator["assessments"].as_array().into_iter().flatten() {
            let (year, point) =
                assessment["period"].as_str().and_then(|p| p.split_once('/')).expect("a reporting point");
            let point = points.iter().find(|one| one["id"] == point).expect("a known one");
            let column = format!("{} {year}", text_of(&point["name"], "sv"));
            expected.entry(column).or_default().push(verdict(assessment));
            all += 1;
        }
        let row = shown[indicator["id"].as_str().expect("an id")].as_object().expect("a row");
        for (column, marks) in row {
            if column.starts_with("Beräknat") {
                assert_eq!(marks.as_array().map(Vec::len), Some(1), "one computed status of {}", indicator["id"]);
                continue;
            }
            let told: Vec<&str> = marks.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            assert_eq!(told, expected.remove(column).unwrap_or_default(), "{} {column}", indicator["id"]);
        }
        assert!(expected.is_empty(), "no column for {expected:?} of {}", indicator["id"]);
    }
    assert!(all > 100, "{all}");
    page.role("link", "Senaste varje år").click();
    page.role("columnheader", "2023");
    let heads = "return [...document.querySelectorAll('thead th')].slice(2).map((head) => head.firstChild.data.trim())";
    assert_eq!(page.script(heads, &[]), json!(["2024", "2023"]));
    assert!(page.url().ends_with("visa=matris&per=ar"), "{}", page.url());
    // On a phone the marks stand under the names, with the times beside them, and what is empty is not there.
    page.size(390, 900);
    page.open(&site.url("?plan=exempelby-2024&vy=jamfor&visa=matris"));
    page.view("Jämför");
    let script = "const row = document.querySelector('tbody tr:not(.of-goal)'), shown = [...row.cells].filter((c) => c.offsetHeight);
        return [shown.every((cell, at) => !at || cell.offsetTop > shown[at - 1].offsetTop), row.cells.length - shown.length,
            getComputedStyle(shown[1], '::before').content, document.querySelector('.scroll').scrollWidth <= innerWidth]";
    page.until("the table", || page.script("return !!document.querySelector('tbody tr')", &[]) == true);
    assert_eq!(page.script(script, &[]), json!([true, 1, "\"Beräknat\"", true]));
    page.open(&site.url("?plan=gotene-2019&vy=jamfor&visa=matris"));
    page.shows("Planen har inga beslutade bedömningar av enskilda indikatorer.");
}

fn found() {
    let site = Site::start();
    let page = Page::at(&site, "?plan=exempelby-2024&vy=om");
    page.view("Om planen");
    page.role("link", "Jämför med andra utgåvor").click();
    page.view("Jämför");
    page.role("link", "Sida vid sida").click();
    page.shows("Välj två till fyra indikatorer, så visas de under varandra på samma tidsaxel.");
    page.role("link", "Inflytande i hemtjänsten och Trygghet på särskilt boende").click();
    page.shows("2 indikatorer sida vid sida, högst 4");
    page.back();
    // Under each goal from A to Ö.
    let script = "return [...document.querySelectorAll('#pick optgroup')].map((group) =>
        [...group.querySelectorAll('option')].map((option) => option.textContent))";
    let groups: Vec<Vec<String>> = serde_json::from_value(page.script(script, &[])).unwrap_or_default();
    assert!(groups.len() > 5, "{groups:?}");
    for group in &groups {
        let names: Vec<&str> = group.iter().map(String::as_str).collect();
        assert!(malbild_plan::swedish_order(&names).is_sorted(), "{group:?}");
    }
    page.role("link", "Utgåvor och planer");
    // Without outcomes there is nothing to draw, and nothing is offered.
    let bare = Page::at(&site, "?plan=gotene-2019&vy=jamfor");
    bare.view("Jämför");
    bare.role("link", "Ordalydelser");
    let has_values = Site::plan("gotene-2019")["indicators"].as_array().into_iter().flatten().any(|indicator| {
        indicator["series"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|series| series["values"].as_array().is_some_and(|v| v.len() > 1))
    });
    assert_eq!(bare.text().contains("Planen har inga utfall över tid att rita."), !has_values);
    page.role("link", "In English").click();
    page.view("Compare");
    page.role("combobox", "Add to the comparison");
    page.until("the title", || page.title().starts_with("Compare"));
}

fn narrow() {
    let site = Site::start();
    let page = Page::new();
    let mut wide = Vec::new();
    for address in [
        EDITIONS,
        "?plan=exempelby-2024&vy=jamfor&med=inflytande-hemtjanst,rutin-tidiga-insatser,enps,nettokostnad",
        "?plan=gotene-2019&vy=jamfor&visa=ordalydelser",
        "?plan=exempelby-2024&vy=jamfor&visa=matris&sprak=en",
    ] {
        for width in [320, 390, 820, 1280] {
            page.size(width, 900);
            page.open(&site.url(address));
            page.until("the view", || {
                page.script("return document.querySelectorAll('main :is(h2, tbody tr)').length > 1", &[]) == true
            });
            let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
            let beyond = page.script(script, &[]);
            if beyond != json!(0) {
                wide.push(format!("{address} at {width} px: {beyond} px too wide"));
            }
        }
    }
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}
