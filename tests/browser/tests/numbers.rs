//! Every indicator of every published plan: what its page says is what the plan's file holds.

use std::sync::Mutex;

use malbild_browser_tests::{PLANS, Page, Site, text_of};
use malbild_plan::reading::Readings;
use malbild_plan::{Indexed, Language};
use serde_json::Value;

use crate::Test;
use crate::whole_way::heading_of;

pub const TESTS: &[Test] = &[
    ("every_indicator_of_gotene", || every_indicator(PLANS[0])),
    ("every_indicator_of_bjurholm", || every_indicator(PLANS[1])),
    ("every_indicator_of_exempelby", || every_indicator(PLANS[2])),
    ("every_indicator_of_exempelby_earlier", || every_indicator("exempelby-2023")),
    ("every_indicator_of_strangnas", || every_indicator("strangnas-2024")),
    ("every_indicator_of_prognos", || every_indicator("prognos-1-2021")),
];

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

const DISCLOSURE: &str = "DisclosureTriangle";
const SAME_NUMBERS: &str = "Samma siffror som tabell";

fn every_indicator(id: &str) {
    let plan = Site::plan(id);
    let site = Site::start();
    let page = Page::at(&site, &format!("?plan={id}"));
    page.role("navigation", "Huvudmeny");
    for indicator in plan["indicators"].as_array().into_iter().flatten() {
        // As a click on a link to it would, without the way to the link.
        let script = "const link = document.createElement('a'); link.href = arguments[0];
            document.querySelector('main').append(link); link.click(); link.remove();";
        page.script(script, &[format!("?plan={id}&indikator={}", text_of(&indicator["id"], "sv")).into()]);
        page.view(heading_of(indicator));
        told(&page, &plan, indicator);
    }
    assert_eq!(page.complaints(), Vec::<String>::new(), "The browser complains");
}

/// How an indicator stands, as it is read outside of any browser.
fn sentence(plan: &Value, indicator: &Value) -> String {
    static PLANS: Mutex<Vec<(String, &'static Readings<'static>)>> = Mutex::new(Vec::new());
    let id = text_of(&plan["id"], "sv");
    let mut plans = PLANS.lock().expect("no test panics while it reads");
    let known = plans.iter().find(|(of, _)| of == id).map(|(_, readings)| *readings);
    let readings = known.unwrap_or_else(|| {
        let read = malbild_plan::open(plan.to_string().as_bytes()).expect("a plan");
        let readings = Box::leak(Box::new(Readings::of(Box::leak(Box::new(Indexed::new(read))))));
        plans.push((id.to_owned(), readings));
        readings
    });
    let wanted = text_of(&indicator["id"], "sv");
    let reading = readings.indicators.iter().find(|reading| reading.indicator.id == wanted).expect("a reading");
    reading.sentence(Language::Sv)
}

/// Checks that the page of an indicator says what the plan's file holds: in a sentence, in the key values, as a
/// chart with a table, or an honest word that there is nothing, and where it comes from.
pub fn told(page: &Page, plan: &Value, indicator: &Value) {
    let name = heading_of(indicator);
    let latest = latest(plan, indicator);
    let paragraphs: Vec<String> = page.roles("paragraph").iter().map(malbild_browser_tests::Found::text).collect();
    let sentence = sentence(plan, indicator);
    let says = |paragraph: &String| paragraph.split_whitespace().eq(sentence.split_whitespace());
    assert!(paragraphs.iter().any(says), "No paragraph says “{sentence}” of {name}: {paragraphs:?}");

    key_values(page, plan, indicator);
    let series: Vec<&Value> = series(indicator).filter(|series| values(series).next().is_some()).collect();
    let numeric = !matches!(indicator["kind"].as_str(), Some("yesNo" | "qualitative"));
    let drawable = series.iter().flat_map(|series| values(series)).any(|value| value["value"].is_number());
    assert_eq!(page.has("heading", "Inga utfall ännu"), latest.is_none() && !(numeric && drawable), "{name}");
    if numeric && drawable {
        let comparison_only = latest.is_none();
        let heading = if comparison_only { "Så ser det ut hos andra" } else { "Utfall över tid" };
        page.role("heading", heading);
        drawn(page, name);
    } else {
        assert!(!page.has("heading", "Utfall över tid"), "{name} has nothing to draw");
    }
    if series.is_empty() && indicator["forecasts"].as_array().is_none_or(Vec::is_empty) {
        assert!(!page.has(DISCLOSURE, SAME_NUMBERS), "{name} has no numbers to show as a table");
    } else {
        table(page, plan, indicator, &series);
    }
    sources(page, indicator, &series);
}

fn key_values(page: &Page, plan: &Value, indicator: &Value) {
    let script = "const term = arguments[0]; return term.nextElementSibling.innerText";
    let said = |name: &str| {
        let term = page.role_where("term", &format!("that says “{name}”"), |said| said.is_empty() || said == name);
        // Terms have no accessible name of their own in every version: then their text tells.
        let term = if term.text() == name {
            term
        } else {
            let terms = page.roles("term").into_iter();
            let mut terms = terms.filter(|term| term.text() == name);
            terms.next().unwrap_or_else(|| panic!("No key value “{name}”\n{}", page.snapshot()))
        };
        term.script(script, Value::Null).as_str().unwrap_or_default().to_owned()
    };
    let (baseline, now, target) = (said("Ingångsvärde"), said("Senaste utfall"), said("Mål"));
    let name = heading_of(indicator);
    match latest(plan, indicator) {
        None => assert_eq!(now.trim(), "inget utfall ännu", "{name}"),
        Some(value) if value["value"].is_number() => {
            let number = numbers_in(&now).first().copied();
            assert!(number.is_some_and(|number| is(number, value, indicator)), "{name}: {now} is not {value}");
            assert!(now.contains(&period(plan, value)), "{name}: {now} is not of {value}");
        }
        Some(value) => {
            let answer = match value["answer"].as_bool() {
                Some(true) => "ja",
                Some(false) => "nej",
                None => text_of(&value["text"], "sv"),
            };
            assert!(
                !answer.is_empty() && now.to_lowercase().contains(&answer.to_lowercase()),
                "{name}: {now} is not {answer}"
            );
        }
    }
    let targets = indicator["targets"].as_array().into_iter().flatten();
    let numbers: Vec<&Value> = targets.map(|target| &target["value"]).filter(|value| value.is_number()).collect();
    for number in numbers {
        let size = number.as_f64().unwrap_or_default().abs();
        assert!(
            numbers_in(&target).iter().any(|said| (said.abs() - size).abs() < 1e-6),
            "{name}: {target} for {number}"
        );
    }
    if indicator["targets"].as_array().is_none_or(Vec::is_empty) {
        assert_eq!(target.trim(), "inget målvärde", "{name}");
    }
    let baselines = indicator["baselines"].as_array();
    if baselines.is_none_or(Vec::is_empty) {
        assert_eq!(baseline.trim(), "inget ingångsvärde", "{name}");
    }
    for number in baselines.into_iter().flatten().filter(|baseline| baseline["value"].is_number()) {
        assert!(
            numbers_in(&baseline).iter().any(|said| is(*said, number, indicator)),
            "{name}: {baseline} for {number}"
        );
    }
}

/// Waits until the chart's picture holds more than one colour.
fn drawn(page: &Page, name: &str) {
    let script = "const canvas = arguments[0].querySelector('canvas');
        if (!canvas || !canvas.width || !canvas.height) return 0;
        const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
        const context = copy.getContext('2d', { willReadFrequently: true });
        context.drawImage(canvas, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const colours = new Map();
        for (let at = 0; at < data.length; at += 4)
          if (data[at + 3] > 200) { const c = data[at] << 16 | data[at + 1] << 8 | data[at + 2]; colours.set(c, (colours.get(c) || 0) + 1); }
        return [...colours.values()].filter((pixels) => pixels > 12).length;";
    page.until(&format!("the chart of {name} to be drawn"), || {
        let figure = page.roles("figure").into_iter().next();
        figure.is_some_and(|figure| figure.script(script, Value::Null).as_u64() >= Some(2))
    });
    let summary = "return [...arguments[0].querySelectorAll('p')].map((p) => p.innerText).join(' ')";
    let figure = page.roles("figure").into_iter().next().expect("the figure");
    let said = figure.script(summary, Value::Null);
    let said = said.as_str().unwrap_or_default();
    assert!(!numbers_in(said).is_empty(), "{name}: the picture's numbers are not said in words: {said}");
}

/// Opens the disclosure and compares every cell with the plan's file.
fn table(page: &Page, plan: &Value, indicator: &Value, series: &[&Value]) {
    let name = heading_of(indicator);
    let disclosure = page.role(DISCLOSURE, SAME_NUMBERS);
    assert!(page.names("table").is_empty(), "{name}: the table is closed at first");
    disclosure.click();
    let table = page.role_where("table", "of the numbers", |said| said.starts_with(name));
    let script = "return [...arguments[0].rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()))";
    let rows: Vec<Vec<String>> = serde_json::from_value(table.script(script, Value::Null)).expect("rows of cells");
    let (head, rows) = rows.split_first().expect("a row of headings");
    assert!(head.len() > series.len(), "{name}: a column for each of {} series: {head:?}", series.len());

    let mut expected = 0;
    for (column, series) in series.iter().enumerate() {
        for value in values(series) {
            let when = period(plan, value);
            let row = rows.iter().find(|row| row.first() == Some(&when));
            let row = row.unwrap_or_else(|| panic!("{name}: no row for {when}: {rows:?}"));
            let said = row.get(column + 1).map(String::as_str).unwrap_or_default();
            let hidden = value["flags"].as_array().into_iter().flatten().any(|flag| flag == "suppressed");
            match (value["value"].is_number() && !hidden, value["answer"].as_bool()) {
                (true, _) => {
                    expected += 1;
                    let number = leading_number(said);
                    assert!(number.is_some_and(|n| is(n, value, indicator)), "{name}, {when}: {said} is not {value}");
                }
                (false, Some(answer)) => {
                    let word = if answer { "ja" } else { "nej" };
                    assert!(said.starts_with(word), "{name}, {when}: {said} is not {word}");
                }
                (false, None) => {
                    assert!(leading_number(said).is_none(), "{name}, {when}: {said} is made up");
                    let text = text_of(&value["text"], "sv");
                    assert!(said.starts_with(text) && !said.is_empty(), "{name}, {when}: {said} is not {value}");
                }
            }
        }
    }
    let shown = rows.iter().flat_map(|row| row.iter().skip(1).take(series.len()));
    let shown = shown.filter(|cell| leading_number(cell).is_some()).count();
    let numeric = !matches!(indicator["kind"].as_str(), Some("yesNo" | "qualitative"));
    assert!(!numeric || shown == expected, "{name}: {shown} numbers in the table, {expected} in the plan's file");
}

fn sources(page: &Page, indicator: &Value, series: &[&Value]) {
    page.role("heading", "Källor");
    let own = indicator["dataSources"].as_array().into_iter().flatten();
    let sources = own.chain(series.iter().map(|series| &series["dataSource"]).filter(|source| source.is_object()));
    let text = page.text();
    for source in sources {
        let (name, link) = (text_of(&source["name"], "sv"), text_of(&source["link"], "sv"));
        assert!(text.contains(name), "{}: the source {name} is not told", heading_of(indicator));
        if !link.is_empty() {
            let links = page.roles("link").into_iter().filter(|found| found.name == name);
            let to: Vec<_> = links.filter_map(|found| found.attribute("href")).collect();
            assert!(to.iter().any(|to| to == link), "{}: {name} leads to {to:?}", heading_of(indicator));
        }
    }
}

fn series(indicator: &Value) -> impl Iterator<Item = &Value> {
    indicator["series"].as_array().into_iter().flatten()
}

fn values(series: &Value) -> impl Iterator<Item = &Value> {
    series["values"].as_array().into_iter().flatten()
}

/// The latest outcome that says something: of the whole, else of the first part that has one.
fn latest<'p>(plan: &Value, indicator: &'p Value) -> Option<&'p Value> {
    let numeric = !matches!(indicator["kind"].as_str(), Some("yesNo" | "qualitative"));
    let hidden = |value: &Value| value["flags"].as_array().into_iter().flatten().any(|flag| flag == "suppressed");
    let says = |value: &&Value| {
        let words = !numeric && (value["answer"].is_boolean() || !text_of(&value["text"], "sv").is_empty());
        !hidden(value) && (value["value"].is_number() || words)
    };
    let of = |series: &'p Value| {
        let when = |value: &&Value| end_of(plan, value["period"].as_str().unwrap_or_default());
        values(series).filter(says).max_by(|a, b| when(a).total_cmp(&when(b)))
    };
    let own = || series(indicator).filter(|series| series["role"] != "comparison");
    own().filter(|series| series["split"].is_null()).find_map(of).or_else(|| own().find_map(of))
}

/// When a period ends, in years.
fn end_of(plan: &Value, period: &str) -> f64 {
    let period = period.rsplit("..").next().unwrap_or(period);
    let (year, rest) = period.split_at(period.len().min(4));
    let year = year.parse::<f64>().unwrap_or_default();
    let part = rest.get(1..).unwrap_or_default();
    let months = match part.as_bytes() {
        [] => 12.0,
        [b'Q', ..] => part[1..].parse::<f64>().unwrap_or_default() * 3.0,
        [b'T', ..] => part[1..].parse::<f64>().unwrap_or_default() * 4.0,
        [b'0'..=b'9', b'0'..=b'9', ..] => part[..2].parse::<f64>().unwrap_or_default(),
        _ => point(plan, part).and_then(|point| point["lastMonth"].as_f64()).unwrap_or(12.0),
    };
    year + months / 12.0
}

fn point<'p>(plan: &'p Value, id: &str) -> Option<&'p Value> {
    plan["reportingPoints"].as_array().into_iter().flatten().find(|point| point["id"] == id)
}

/// A period of a value, as it is said in Swedish.
fn period(plan: &Value, value: &Value) -> String {
    let code = value["period"].as_str().unwrap_or_default();
    let month = |digits: &str| {
        let month = digits.parse::<usize>().ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
        *month.unwrap_or_else(|| panic!("no month: {code}"))
    };
    // Months of one year: the year is said once.
    if let Some((from, to)) = code.split_once("..") {
        let months = from.split_once('-').zip(to.split_once('-'));
        return match months {
            Some(((_, from), (year, to))) if code[..4] == *year => format!("{}–{} {year}", month(from), month(to)),
            _ => panic!("the tests cannot say {code}: teach them"),
        };
    }
    let (year, rest) = code.split_at(code.len().min(4));
    let part = rest.get(1..).unwrap_or_default();
    match (part.as_bytes(), rest.as_bytes().first()) {
        ([], _) => year.to_owned(),
        ([b'Q', ..], _) => format!("kvartal {} {year}", &part[1..]),
        ([b'T', ..], _) => format!("tertial {} {year}", &part[1..]),
        (_, Some(b'/')) => {
            let name = point(plan, part).map_or(part, |point| text_of(&point["name"], "sv"));
            format!("{name} {year}")
        }
        ([b'0'..=b'9', b'0'..=b'9'], _) => format!("{} {year}", month(part)),
        ([b'0'..=b'9', b'0'..=b'9', b'-', ..], _) => {
            format!("{} {} {year}", part[3..].trim_start_matches('0'), month(&part[..2]))
        }
        _ => panic!("the tests cannot say {code}: teach them"),
    }
}

/// Whether a number that is said is a value's, as far as the unit's decimals go.
fn is(said: f64, value: &Value, indicator: &Value) -> bool {
    let decimals =
        indicator["unit"]["decimals"].as_u64().and_then(|decimals| i32::try_from(decimals).ok()).unwrap_or(6);
    value["value"].as_f64().is_some_and(|value| (said - value).abs() <= 0.5 * 10f64.powi(-decimals) + 1e-9)
}

/// The number that a text begins with, written the Swedish way.
pub fn leading_number(text: &str) -> Option<f64> {
    let text = text.trim_start();
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '\u{a0}' | ',' | '\u{2212}'))).unwrap_or(text.len());
    let digits: String = text[..end].trim_end_matches(['\u{a0}', ',']).replace('\u{a0}', "");
    digits.replace(',', ".").replace('\u{2212}', "-").parse().ok()
}

/// All numbers in a text, written the Swedish way.
fn numbers_in(text: &str) -> Vec<f64> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit() || c == '\u{2212}') {
        rest = &rest[at..];
        numbers.extend(leading_number(rest));
        let end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '\u{a0}' | ',' | '\u{2212}')));
        rest = end.and_then(|end| rest.get(end..)).unwrap_or_default();
    }
    numbers
}
