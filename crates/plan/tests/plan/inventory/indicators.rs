//! Indicators: texts, units, directions, baselines, rhythm, areas and sources.

use std::collections::BTreeSet;

use malbild_plan::model::{
    Baseline, BaselineKind, Direction, Frequency, Indicator, Plan, Statistic, TargetKind, Text, ValueKind,
};
use serde_json::Value;

use super::{assert_ids, inventories, text, texts, with_id, wordings};

/// Goes through the indicators of all plans, each with what the inventory says of it.
pub(super) fn each(check: impl Fn(&Plan, &Indicator, &Value)) {
    for (plan, document) in inventories() {
        for indicator in &plan.indicators {
            check(&plan, indicator, with_id(&document, "indicators", &indicator.id));
        }
    }
}

#[test]
fn ids() {
    for (plan, document) in inventories() {
        assert_ids(&plan, &document, "indicators", plan.indicators.iter().map(|indicator| indicator.id.as_str()));
    }
}

#[test]
fn names_goals_and_measures() {
    each(|plan, indicator, theirs| {
        let id = &indicator.id;
        assert_eq!(Some(indicator.name.sv.as_str()), text(theirs, "text"), "{id}");
        let goals: Vec<&str> = indicator.goals.iter().map(String::as_str).collect();
        assert_eq!(goals, [text(theirs, "goal").expect("a goal")], "{id}");
        let wordings = wordings(&indicator.name, &indicator.variants);
        assert!(text(theirs, "text_program").is_none_or(|text| wordings.contains(&text)), "{id}: {wordings:?}");
        if let Some(measure) = text(theirs, "measure") {
            assert_eq!(said(indicator.measure.as_ref()), measure, "{id}");
        }
        let term = plan.terms.as_ref().and_then(|terms| terms.indicator.as_ref()).expect("a word for indicators");
        assert_eq!(Some(term.one.sv.as_str()), text(theirs, "term"), "{id}");
        if let Some(joint) = text(theirs, "joint_with").and_then(|joint| joint.split(" (").next()) {
            let shared = indicator.shared_with.iter().any(|other| other.sv.to_lowercase() == joint.to_lowercase());
            assert!(shared, "{id}: {joint}");
        } else {
            assert!(indicator.shared_with.is_empty(), "{id}");
        }
    });
}

fn said(text: Option<&Text>) -> &str {
    text.map_or("", |text| text.sv.as_str())
}

#[test]
fn units() {
    each(|_, indicator, theirs| {
        let unit = text(theirs, "unit").expect("a unit");
        let label = indicator.unit.as_ref().map_or("", |unit| unit.label.sv.as_str());
        let name = indicator.unit.as_ref().map_or("", |unit| said(unit.name.as_ref()));
        let bounds = indicator.bounds.map(|bounds| (bounds.min, bounds.max));
        let kind = indicator.kind;
        let fits = match unit {
            "%" => kind == ValueKind::Share && label == "%",
            "ja/nej" | "ja/nej + beskrivning" => kind == ValueKind::YesNo,
            "dagar" | "timmar" => label == unit,
            "dagar (<= 1 vecka)" => kind == ValueKind::Duration && label == "dagar",
            "år (genomsnitt)" => label == "år" && indicator.statistic == Some(Statistic::Mean),
            "antal personal (genomsnitt)" => name.contains("personal") && indicator.statistic == Some(Statistic::Mean),
            "skala 1-4" => kind == ValueKind::Scale && bounds == Some((Some(1.0), Some(4.0))),
            "skala 1-5" => kind == ValueKind::Scale && bounds == Some((Some(1.0), Some(5.0))),
            "index (eNPS-lik, -100..100)" => kind == ValueKind::Index && bounds == Some((Some(-100.0), Some(100.0))),
            "index (NMI 0-100)" => kind == ValueKind::Index && label == "NMI",
            // As published, and remarked on.
            "index (text says procent)" => label == "procent" && indicator.remarks.iter().any(|r| r.id == "STR-I3"),
            "kronor/timme" => kind == ValueKind::Currency && label == "kr/timme",
            "kronor (implied)" | "kronor / ja-nej" => kind == ValueKind::Currency && label == "kronor",
            "mil/år" => label == "mil" && name.contains("per år"),
            "antal" | "antal/år" => kind == ValueKind::Count,
            "antal/10 000 inv" => label == "per 10 000 invånare",
            // What has no single measure is judged by text.
            "antal mötesplatser / finns" | "antal / alla" | "(genomgång)" => kind == ValueKind::Qualitative,
            "(matsvinn; engångsartiklar)" | "g CO2/km; antal cyklar" => {
                kind == ValueKind::Qualitative && indicator.measures.len() == 2
            }
            counted => {
                let of = counted.strip_prefix("antal ").unwrap_or_else(|| panic!("{unit} is new here"));
                label.contains(of) || name.contains(of)
            }
        };
        assert!(fits, "{}: {unit} is {label:?}, {name:?}, {kind:?}", indicator.id);
    });
}

#[test]
fn directions() {
    each(|_, indicator, theirs| {
        let targets = || indicator.targets.iter();
        let good = targets().find_map(|target| target.good);
        // An indicator of several measures goes where they all go.
        let all_go = |direction| {
            let measures = &indicator.measures;
            indicator.direction == Some(direction)
                || !measures.is_empty() && measures.iter().all(|measure| measure.direction == Some(direction))
        };
        let is_implied = indicator.direction_inferred || !indicator.measures.is_empty();
        let fits = match text(theirs, "direction") {
            Some("increase") => all_go(Direction::Increase),
            Some("decrease") => all_go(Direction::Decrease),
            Some("increase (implied)") => all_go(Direction::Increase) && is_implied,
            Some("decrease (implied)") => all_go(Direction::Decrease) && is_implied,
            Some("towards 0") => indicator.direction == Some(Direction::TowardsTarget) && indicator.direction_inferred,
            Some("maintain_min_and_preferably_increase") => indicator.preferred_direction == Some(Direction::Increase),
            Some("max_and_preferably_decrease") => indicator.preferred_direction == Some(Direction::Decrease),
            Some("max" | "within_time") => targets().any(|target| target.kind == TargetKind::AtMost),
            Some("decrease / increase") => {
                let directions: Vec<_> = indicator.measures.iter().map(|measure| measure.direction).collect();
                directions == [Some(Direction::Decrease), Some(Direction::Increase)]
            }
            Some("exist" | "all" | "increase / all") => targets().any(|target| {
                matches!(target.kind, TargetKind::Qualitative | TargetKind::Exactly | TargetKind::AtLeast)
            }),
            Some("within_budget") => targets().any(|target| target.kind == TargetKind::Reference),
            Some(yes) if yes.starts_with("yes") => good == Some(true),
            Some(no) if no.starts_with("no ") => good == Some(false),
            Some(other) => panic!("{other} is new here"),
            // What the document does not say may be told only as inferred.
            None => indicator.direction.is_none() || indicator.direction_inferred,
        };
        assert!(fits, "{}: {:?} is {:?}", indicator.id, theirs["direction"], indicator.direction);
        if theirs["direction_stated"] == true {
            assert!(!indicator.direction_inferred, "{}", indicator.id);
        }
    });
}

#[test]
fn baselines() {
    each(|_, indicator, theirs| {
        let (id, theirs) = (&indicator.id, &theirs["baseline"]);
        let Some(first) = indicator.baselines.first() else {
            assert!(theirs.is_null(), "{id} has no baseline");
            return;
        };
        assert!(!theirs.is_null(), "{id} has a baseline");
        let kind = match text(theirs, "kind") {
            None | Some("number" | "boolean") => BaselineKind::Value,
            Some("external_reference") => BaselineKind::Reference,
            Some("new") => BaselineKind::New,
            Some("pending") => BaselineKind::Pending,
            Some(other) => panic!("{other} is new here"),
        };
        assert_eq!(first.kind, kind, "{id}");
        assert_eq!(first.value, theirs["value"].as_f64(), "{id}");
        assert_eq!(first.answer, theirs["value"].as_bool(), "{id}");
        // A known value may have no period; else the year is when it is to be known, or new.
        let year = theirs["year"].as_i64().map(|year| year.to_string());
        let expected = text(theirs, "period").or(text(theirs, "date")).map(str::to_owned).or(year);
        assert_eq!(first.period.as_ref().map(ToString::to_string), expected, "{id}");
        if let Some(number) = text(theirs, "dnr") {
            assert!(said(first.reference.as_ref()).contains(number), "{id}: {number}");
        }
        if let Some(text) = text(theirs, "text") {
            assert_eq!(whole_text(&indicator.baselines), text, "{id}");
        }
        // "per verksamhetsområde: nytt värde 2024"
        if theirs["others"].is_string() {
            let others = indicator.baselines.get(1..).unwrap_or_default();
            let is_new = |baseline: &Baseline| {
                baseline.kind == BaselineKind::New && baseline.split.as_ref().is_some_and(|s| s.area.is_some())
            };
            assert!(!others.is_empty() && others.iter().all(is_new), "{id}");
        }
    });
}

/// What the document says of all baselines of an indicator, each sentence once.
fn whole_text(baselines: &[Baseline]) -> String {
    let mut texts: Vec<&str> = baselines.iter().map(|baseline| said(baseline.text.as_ref())).collect();
    texts.dedup();
    texts.join(" ")
}

#[test]
fn rhythm() {
    each(|_, indicator, theirs| {
        let id = &indicator.id;
        let (word, written) = (text(theirs, "frequency"), text(theirs, "frequency_text"));
        let expected: &[Frequency] = match word {
            None => &[],
            Some("monthly" | "monthly (ackumulerat)") => &[Frequency::Monthly],
            // Measured by quarter and reported at the points: one of the two, and the words beside it.
            Some("quarterly + delår 1, 2, helår") => &[Frequency::Quarterly, Frequency::EveryReportingPoint],
            Some("delår 1, delår 2, helår") => &[Frequency::EveryReportingPoint],
            Some("yearly" | "1g/år" | "1/år") => &[Frequency::Yearly],
            Some("vartannat år" | "yearly (but \"mäts vartannat år\")") => &[Frequency::EverySecondYear],
            Some(other) => panic!("{other} is new here"),
        };
        match indicator.frequency {
            Some(frequency) => assert!(expected.contains(&frequency), "{id}: {frequency:?}"),
            None => assert!(expected.is_empty(), "{id}: {word:?}"),
        }
        let as_written = written.or(word.filter(|word| word.contains("år")));
        assert_eq!(indicator.frequency_text.as_ref().map(|text| text.sv.as_str()), as_written, "{id}");
        if word == Some("monthly (ackumulerat)") || texts(theirs, "special").contains(&"cumulative_over_year") {
            assert!(indicator.cumulative, "{id}");
        }
    });
}

#[test]
fn areas() {
    each(|plan, indicator, theirs| {
        let Some(area) = text(theirs, "area_appendix") else { return };
        let names: Vec<&str> = (plan.areas.iter())
            .filter(|area| indicator.areas.contains(&area.id))
            .map(|area| area.name.sv.as_str())
            .collect();
        assert_eq!(names, [area], "{}", indicator.id);
    });
}

#[test]
fn key_figures() {
    for (plan, document) in inventories() {
        let mut stated = BTreeSet::new();
        for indicator in &plan.indicators {
            let theirs = with_id(&document, "indicators", &indicator.id);
            let (mut named, mut matched) = (BTreeSet::new(), BTreeSet::new());
            for entry in texts(theirs, "kolada_ids") {
                // "U23401 (not in text)", "N03922/N03925 (inferred, …)": what is matched, the document does not name.
                let ids = entry.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| is_key_figure(word));
                if is_key_figure(entry) { named.extend(ids) } else { matched.extend(ids) }
            }
            let of = |inferred: bool| -> BTreeSet<&str> {
                let sources = indicator.data_sources.iter().filter(|source| source.inferred == inferred);
                sources.flat_map(|source| source.kolada.iter().map(String::as_str)).collect()
            };
            assert_eq!(of(false), named, "{}", indicator.id);
            assert!(of(true).is_superset(&matched), "{}: {matched:?}", indicator.id);
            stated.extend(named);
            // Götene tells the method in its own words.
            if let (Some(method), true) = (text(theirs, "source"), theirs["text_program"].is_string()) {
                assert_eq!(said(indicator.measure.as_ref()), method, "{}", indicator.id);
            }
        }
        if document["kolada_ids"].is_array() {
            assert_eq!(stated, texts(&document, "kolada_ids").into_iter().collect(), "{}", plan.id);
        }
    }
}

fn is_key_figure(word: &str) -> bool {
    word.len() == 6 && word.starts_with(['N', 'U']) && word[1..].bytes().all(|digit| digit.is_ascii_digit())
}
