//! Worked examples: each special case of the documents at least once (SC numbers as in the project's list of them), with the
//! numbers that a person gets with pen and paper.

use std::fmt::Write;

use malbild_plan::reading::{Movement, NoShare, Readings, Reason};

use crate::support::{plan, series};

const SHARE: &str =
    r#""kind": "share", "unit": { "label": "%", "decimals": 0 }, "direction": "increase", "frequency": "yearly""#;
const DAYS: &str = r#""kind": "duration", "unit": { "label": "dagar", "decimals": 0 }, "direction": "decrease", "frequency": "yearly""#;
const COUNT: &str = r#""kind": "count", "unit": { "label": "lösningar", "decimals": 0 }, "direction": "increase""#;
const YES_NO: &str = r#""kind": "yesNo""#;
const WORDS: &str = r#""kind": "qualitative""#;

/// One example.
struct Example {
    /// What it shows.
    name: &'static str,
    /// The plan's reference date.
    at: &'static str,
    /// The kind of indicator.
    kind: &'static str,
    /// Its other fields.
    fields: &'static str,
    /// The series, as [`series`] reads them.
    values: &'static str,
    /// The status with its movement or reason, and the numbers asked for.
    expected: &'static str,
}

/// One example, in the order of the table.
const fn of(
    name: &'static str,
    at: &'static str,
    kind: &'static str,
    fields: &'static str,
    values: &'static str,
    expected: &'static str,
) -> Example {
    Example { name, at, kind, fields, values, expected }
}

/// What a reading comes to, in one line: the status, then what `asked` names.
fn told(example: &Example) -> String {
    let comma = if example.fields.is_empty() { "" } else { ", " };
    let json = format!(r#"{}{comma}{}, "series": [{}]"#, example.kind, example.fields, series(example.values));
    let plan = plan(example.at, &json);
    let readings = Readings::of(&plan);
    let reading = &readings.indicators[0];
    let of = &reading.main;
    let mut said = of.status.code().to_owned();
    for more in [of.movement.map(Movement::code), of.reason.map(Reason::code)].into_iter().flatten() {
        said = format!("{said} {more}");
    }
    for asked in example.expected.split_whitespace().filter_map(|word| word.split_once('=')).map(|(name, _)| name) {
        let number = match asked {
            "way" => of.share_of_way,
            "time" => of.share_of_time,
            "lack" => of.lack,
            "pace" => of.pace.map(|pace| pace.per_year),
            "low" => of.projection_range.map(|(low, _)| low),
            "high" => of.projection_range.map(|(_, high)| high),
            "needed" => of.pace_needed,
            "to" => of.projection,
            "miss" => of.miss,
            "change" => of.latest_change,
            "percent" => of.percent_of_target,
            "gap" => reading.gap.map(|gap| gap.difference),
            other => {
                let text = match other {
                    "left" => of.left_out.iter().map(|(_, why)| why.code()).collect::<Vec<_>>().join("+"),
                    "share" => of.no_share.map(NoShare::code).unwrap_or_default().to_owned(),
                    "parts" => reading.parts.iter().map(|part| part.status.code()).collect::<Vec<_>>().join("+"),
                    "others" => reading.others.iter().map(|other| other.status.code()).collect::<Vec<_>>().join("+"),
                    "two" => of.pace.is_some_and(|pace| pace.two_points).to_string(),
                    "almost" => of.is_almost().to_string(),
                    _ => panic!("nothing is called {other}"),
                };
                let _ = write!(said, " {other}={text}");
                continue;
            }
        };
        let number = number.map_or_else(|| "none".to_owned(), |number| ((number * 1e4).round() / 1e4).to_string());
        let _ = write!(said, " {asked}={number}");
    }
    said
}

#[test]
fn every_example() {
    let mut wrong = String::new();
    for example in EXAMPLES {
        let told = told(example);
        if told != example.expected {
            let _ = writeln!(wrong, "{}\n  expected {}\n  but read {told}", example.name, example.expected);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(EXAMPLES.len() >= 60, "{} examples", EXAMPLES.len());
}

/// The baseline of 2022, and a target of at least 70 by 2026.
const FROM_60_TO_70: &str = r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }],
    "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#;
const FROM_60_TO_70_IN_2023: &str = r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }],
    "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2023" } }]"#;
const FROM_20_TO_10: &str = r#""baselines": [{ "kind": "value", "value": 20, "period": "2022" }],
    "targets": [{ "kind": "atMost", "value": 10, "deadline": { "at": "2026" } }]"#;
const AT_MOST_84_A_YEAR: &str = r#""cumulative": true, "baselines": [{ "kind": "value", "value": 96, "period": "2022-12" }],
    "targets": [{ "kind": "atMost", "value": 84, "deadline": { "at": "2024" } }]"#;
const TO_ZERO: &str = r#""baselines": [{ "kind": "value", "value": 4, "period": "2022" }],
    "targets": [{ "kind": "exactly", "value": 0, "tolerance": 1, "deadline": { "at": "2026" } }]"#;
const IN_THE_BAND: &str = r#""baselines": [{ "kind": "value", "value": 90, "period": "2022" }],
    "targets": [{ "kind": "within", "min": 94, "max": 98, "deadline": { "at": "2026" } }]"#;
const TWO_A_YEAR: &str = r#""baselines": [{ "kind": "value", "value": 10, "period": "2022" }],
    "targets": [{ "kind": "changeBy", "value": 2, "per": "year", "deadline": { "at": "2026" } }]"#;
const EACH_PART: &str =
    r#""targets": [{ "kind": "everySeries", "operator": "atLeast", "value": 95, "deadline": { "at": "2024" } }]"#;
const YEARLY: &str = r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }], "targets": [{ "kind": "yearly",
    "operator": "atLeast", "years": [{ "year": 2023, "value": 70 }, { "year": 2024, "value": 80 }, { "year": 2025, "value": 90 }] }]"#;

// A table: one example a line.
#[rustfmt::skip]
const EXAMPLES: &[Example] = &[
    // At least.
    of("met before its time", "2024-12-31", SHARE, FROM_60_TO_70, "2023=66 2024=71", "met way=1 lack=0 needed=none"),
    of("met to the point", "2024-12-31", SHARE, FROM_60_TO_70, "2023=66 2024=70", "met way=1"),
    of("met in its time", "2023-12-31", SHARE, FROM_60_TO_70_IN_2023, "2023=70", "met way=1 time=1"),
    of("missed: 60 → 64 against 70", "2023-12-31", SHARE, FROM_60_TO_70_IN_2023, "2023=64", "missed way=0.4 lack=6 time=1"),
    of("reached after its time does not count", "2024-12-31", SHARE, FROM_60_TO_70_IN_2023, "2023=64 2024=75", "missed lack=6 left=after-deadline"),
    of("the time is out and not measured", "2023-12-31", SHARE, FROM_60_TO_70_IN_2023, "2022=60", "not-assessable deadline-not-measured"),
    of("met early counts when the last is missing", "2023-12-31", SHARE, FROM_60_TO_70_IN_2023, "2022=71", "met"),
    of("on track: 2.5 a year", "2024-12-31", SHARE, FROM_60_TO_70, "2023=62.5 2024=65", "on-track way=0.5 time=0.5 pace=2.5 needed=2.5 to=70 miss=0"),
    of("late by less than a twentieth", "2024-12-31", SHARE, FROM_60_TO_70, "2023=62.4 2024=64.9", "on-track pace=2.45 to=69.8 miss=0.0392"),
    of("late by a twentieth, no more", "2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#, "2022=50.5 2023=55.25 2024=60", "on-track pace=4.75 miss=0.05"),
    of("late by a little more than a twentieth", "2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#, "2022=50.55 2023=55.275 2024=60", "lagging pace=4.725 miss=0.055"),
    of("less than a hundredth of the way is no movement", "2024-12-31", r#""kind": "number", "unit": { "label": "st", "decimals": 2 }"#, FROM_60_TO_70, "2023=60.04 2024=60.09", "off-track pace=0.045"),
    of("a hundredth of the way is movement", "2024-12-31", r#""kind": "number", "unit": { "label": "st", "decimals": 2 }"#, FROM_60_TO_70, "2023=60.1 2024=60.2", "lagging pace=0.1"),
    of("too slow", "2024-12-31", SHARE, FROM_60_TO_70, "2023=61 2024=62", "lagging way=0.2 pace=1 needed=4 to=64 miss=0.75"),
    of("the wrong way", "2024-12-31", SHARE, FROM_60_TO_70, "2023=59 2024=58", "off-track way=-0.2 pace=-1 miss=1.1667"),
    of("no movement", "2024-12-31", SHARE, FROM_60_TO_70, "2023=60 2024=60", "off-track way=0 pace=0 miss=1"),
    of("less than one unit is no movement", "2024-12-31", SHARE, FROM_60_TO_70, "2023=60.2 2024=60.4", "off-track pace=0.2"),
    of("one value that is off moves the pace little", "2025-12-31", SHARE, FROM_60_TO_70, "2023=62.5 2024=20 2025=67.5", "on-track pace=2.5 low=53.125 high=70"),
    of("two measurements", "2023-12-31", SHARE, FROM_60_TO_70, "2023=64", "on-track two=true pace=4 to=76"),
    of("one measurement and no baseline", "2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#, "2024=64", "not-assessable too-few-points share=no-baseline"),
    of("not measured", "2024-12-31", SHARE, FROM_60_TO_70, "", "not-assessable not-measured share=no-outcome"),
    of("the year is not over, and it is met", "2024-09-30", SHARE, FROM_60_TO_70, "2023=66 2024=71p", "met time=0.4375"),
    of("an outcome of the future", "2023-12-31", SHARE, FROM_60_TO_70, "2023=66 2024=71", "on-track left=after-reference"),
    of("older than the baseline", "2024-12-31", SHARE, FROM_60_TO_70, "2020=50 2021=80 2023=62.5 2024=65", "on-track pace=2.5 left=before-plan+before-plan"),
    of("a share stops at 100", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 100, "deadline": { "at": "2026" } }]"#, "2023=75 2024=90", "on-track to=100 miss=0"),
    of("SC22: all, and no more than all", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 96, "period": "2022" }], "targets": [{ "kind": "exactly", "value": 100, "deadline": { "at": "2024" } }]"#, "2023=98 2024=100", "met way=1"),
    of("SC1: met, though lower than last year, and rather more", "2024-12-31", SHARE, r#""preferredDirection": "increase", "targets": [{ "kind": "atLeast", "value": 98, "deadline": { "at": "2024" } }]"#, "2023=99 2024=98", "met pace=-1"),
    of("the baseline already meets it", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 75, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#, "2023=71 2024=68", "off-track way=none share=baseline-meets"),
    of("the baseline without a year (Götene)", "2023-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 88 }], "targets": [{ "kind": "atLeast", "value": 93, "deadline": { "at": "2023" } }]"#, "2023=90", "missed way=0.4 lack=3"),
    // At most.
    of("at most: met", "2024-12-31", DAYS, FROM_20_TO_10, "2023=14 2024=10", "met way=1"),
    of("at most: on track", "2024-12-31", DAYS, FROM_20_TO_10, "2023=17 2024=15", "on-track pace=-2.5 to=10 way=0.5"),
    of("at most: too slow", "2024-12-31", DAYS, FROM_20_TO_10, "2023=19 2024=18", "lagging pace=-1 to=16 lack=-8"),
    of("at most: the wrong way", "2024-12-31", DAYS, FROM_20_TO_10, "2023=21 2024=23", "off-track way=-0.3"),
    of("SC15: at most a mean, no direction but the operator's", "2024-12-31", r#""kind": "number", "unit": { "label": "medarbetare", "decimals": 1 }"#, FROM_20_TO_10, "2023=17 2024=15", "on-track"),
    of("SC24: the service guarantee, without a deadline of its own", "2024-12-31", DAYS, r#""baselines": [{ "kind": "value", "value": 15, "period": "2022" }], "targets": [{ "kind": "atMost", "value": 7 }]"#, "2023=13 2024=11", "on-track to=7"),
    of("SC21: not over 8 in 2023", "2023-12-31", SHARE, r#""targets": [{ "kind": "atMost", "value": 8, "deadline": { "at": "2023" } }]"#, "2023=8.3", "missed lack=-0.3 share=no-baseline"),
    // Exactly, within, keep.
    of("SC12: a difference with target zero, from above", "2024-12-31", DAYS, TO_ZERO, "2023=3 2024=2", "on-track way=0.6667 lack=-1 to=0"),
    of("SC12: from below", "2024-12-31", DAYS, TO_ZERO, "2023=-4 2024=-3", "off-track lack=2 pace=-3.5"),
    of("SC12: within the tolerance", "2024-12-31", DAYS, TO_ZERO, "2023=3 2024=-1", "met"),
    of("within: met", "2024-12-31", SHARE, IN_THE_BAND, "2023=92 2024=95", "met way=1"),
    of("within: below and rising", "2024-12-31", SHARE, IN_THE_BAND, "2023=91 2024=92", "on-track lack=2 to=94"),
    of("within: above and rising", "2024-12-31", SHARE, IN_THE_BAND, "2023=97 2024=99", "off-track lack=-1"),
    of("keep the baseline: kept", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 88, "period": "2022" }], "targets": [{ "kind": "keepBaseline", "deadline": { "at": "2024" } }]"#, "2023=89 2024=88", "met share=baseline-meets"),
    of("keep the baseline: lost", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 88, "period": "2022" }], "targets": [{ "kind": "keepBaseline", "deadline": { "at": "2024" } }]"#, "2023=86 2024=85", "missed lack=3"),
    of("keep the baseline, which is not known", "2024-12-31", SHARE, r#""baselines": [{ "kind": "pending", "period": "2023" }], "targets": [{ "kind": "keepBaseline" }]"#, "2024=85", "not-assessable no-baseline"),
    of("SC28: keep the baseline, and no direction", "2024-12-31", r#""kind": "number""#, r#""baselines": [{ "kind": "value", "value": 88, "period": "2022" }], "targets": [{ "kind": "keepBaseline" }]"#, "2024=85", "not-assessable no-direction"),
    // Rates.
    of("SC2: two more a year: met", "2024-12-31", COUNT, TWO_A_YEAR, "2023=12 2024=14", "met change=2"),
    of("SC2: enough as a whole, not last year", "2024-12-31", COUNT, TWO_A_YEAR, "2023=14 2024=15", "on-track change=1 pace=2.5"),
    of("SC2: too slow", "2024-12-31", COUNT, TWO_A_YEAR, "2023=11 2024=12", "lagging change=1 miss=0.5"),
    of("SC2: fewer", "2024-12-31", COUNT, TWO_A_YEAR, "2023=9 2024=8", "off-track change=-1"),
    of("SC2: over two years", "2024-12-31", COUNT, TWO_A_YEAR, "2024=14", "met change=2 two=true"),
    of("a change over the whole plan", "2024-12-31", COUNT, r#""baselines": [{ "kind": "value", "value": 40, "period": "2022" }], "targets": [{ "kind": "changeBy", "value": -12, "per": "plan" }]"#, "2023=37 2024=34", "on-track to=28 way=0.5"),
    // No target value.
    of("SC27: only a direction, better", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }]"#, "2023=61 2024=64", "no-target better"),
    of("SC27: unchanged", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }]"#, "2023=61 2024=60.4", "no-target unchanged"),
    of("SC27: worse, by a target that is a direction", "2024-12-31", r#""kind": "count""#, r#""baselines": [{ "kind": "value", "value": 8, "period": "2022" }], "targets": [{ "kind": "direction", "direction": "decrease" }]"#, "2023=9 2024=11", "no-target worse"),
    of("SC5: no baseline, the first outcome is compared", "2024-12-31", SHARE, r#""baselines": [{ "kind": "new", "period": "2024" }]"#, "2023=40 2024=44", "no-target better"),
    of("SC5: new this year", "2024-12-31", SHARE, r#""baselines": [{ "kind": "new", "period": "2024" }]"#, "2024=44", "no-target too-few-points"),
    of("SC6: the baseline stands elsewhere", "2024-12-31", SHARE, r#""baselines": [{ "kind": "reference", "reference": "SN/2023:8" }]"#, "", "no-target not-measured"),
    of("SC7: the baseline is not known yet", "2024-12-31", SHARE, r#""baselines": [{ "kind": "pending", "period": "2023" }]"#, "2024=44", "no-target too-few-points"),
    of("no target and no direction", "2024-12-31", r#""kind": "number""#, "", "2023=1 2024=2", "not-assessable no-direction"),
    of("keep the level", "2024-12-31", r#""kind": "number", "direction": "keep""#, "", "2023=4 2024=3", "no-target worse"),
    // Yes and no.
    of("SC3: yes is the good answer", "2024-12-31", YES_NO, r#""targets": [{ "kind": "yesNo", "good": true, "deadline": { "at": "2024" } }]"#, "2023=nej 2024=ja", "met share=not-a-level"),
    of("SC4: no is the good answer, and it is yes", "2023-12-31", YES_NO, r#""baselines": [{ "kind": "value", "answer": true, "period": "2022" }], "targets": [{ "kind": "yesNo", "good": false }]"#, "2023=ja", "off-track"),
    of("SC4: no, in time", "2023-12-31", YES_NO, r#""targets": [{ "kind": "yesNo", "good": false }]"#, "2023=nej", "met"),
    of("yes, too late", "2024-12-31", YES_NO, r#""targets": [{ "kind": "yesNo", "good": true, "deadline": { "at": "2023" } }]"#, "2023=nej 2024=ja", "missed"),
    of("one answer", "2023-12-31", YES_NO, r#""targets": [{ "kind": "yesNo", "good": true, "deadline": { "at": "2026" } }]"#, "2023=nej", "not-assessable too-few-points"),
    of("which answer is good is not said", "2023-12-31", YES_NO, r#""targets": [{ "kind": "yesNo" }]"#, "2023=nej", "not-assessable no-direction"),
    // What only people judge.
    of("SC23: in words, without a target", "2024-12-31", WORDS, "", "", "not-assessable qualitative"),
    of("SC25: two measures, told in words", "2024-12-31", WORDS, r#""targets": [{ "kind": "qualitative", "text": "Bilarna färre, cyklarna fler" }]"#, "", "not-assessable qualitative"),
    of("SC26: within the budget", "2024-12-31", SHARE, r#""targets": [{ "kind": "reference", "reference": "tilldelad budget" }]"#, "2024=99", "not-assessable reference"),
    of("a target without its value", "2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast", "text": "nästan alla" }]"#, "2024=99", "not-assessable target-unusable"),
    // Flags.
    of("suppressed", "2024-12-31", SHARE, FROM_60_TO_70, "2023=s 2024=s", "not-assessable suppressed left=suppressed+suppressed"),
    of("the latest is suppressed, the one before counts", "2024-12-31", SHARE, FROM_60_TO_70, "2023=70 2024=s", "met left=suppressed"),
    of("suppressed since the baseline, and no target", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 8, "period": "2022" }]"#, "2022=8 2023=s", "no-target suppressed"),
    of("not answered", "2024-12-31", SHARE, FROM_60_TO_70, "2024=n", "not-assessable non-response"),
    of("not applicable", "2024-12-31", SHARE, FROM_60_TO_70, "2024=a", "not-assessable not-applicable"),
    of("preliminary counts", "2024-12-31", SHARE, FROM_60_TO_70, "2023=66 2024=71p", "met"),
    of("a series break after the baseline", "2024-12-31", SHARE, FROM_60_TO_70, "2023=64 2024=50b", "not-assessable series-break share=not-comparable left=before-break"),
    of("enough after the break", "2025-12-31", SHARE, FROM_60_TO_70, "2023=64 2024=50b 2025=62", "on-track pace=12 way=none two=true"),
    of("a break at the baseline", "2024-12-31", SHARE, FROM_60_TO_70, "2021=90 2022=60b 2023=62.5 2024=65", "on-track way=0.5"),
    // Grains and frequencies.
    of("SC9: the baseline is a month", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 60, "period": "2023-10" }], "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2025-10" } }]"#, "2024-10=66", "on-track way=0.6 pace=6 to=72"),
    of("SC9: the baseline is a mean over months", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 9.3, "period": "2023-01..2023-10", "statistic": "mean" }]"#, "2024=8.1", "no-target worse"),
    of("SC17: every second year, no gap", "2024-12-31", r#""kind": "index", "unit": { "label": "NMI", "decimals": 0 }, "direction": "increase", "frequency": "everySecondYear""#, r#""baselines": [{ "kind": "value", "value": 61, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#, "2024=66", "on-track pace=2.5 to=71"),
    of("SC17: the outcome of the year before is the one for the deadline", "2023-12-31", r#""kind": "index", "direction": "increase", "frequency": "everySecondYear""#, FROM_60_TO_70_IN_2023, "2022=66", "missed"),
    of("SC18: the deadline is an event with a year", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2024", "event": "medarbetarundersökningen 2024" } }]"#, "2024=66", "missed"),
    of("the deadline is an event without a year", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "event": "nästa mätning" } }]"#, "2024=66", "on-track to=72"),
    of("quarters against a day", "2024-12-31", r#""kind": "duration", "direction": "decrease", "frequency": "quarterly""#, r#""targets": [{ "kind": "atMost", "value": 60, "deadline": { "at": "2024-12-31" } }]"#, "2024-Q1=64 2024-Q2=63 2024-Q3=62 2024-Q4=61", "missed lack=-1"),
    of("a third quarter is not the outcome for the year", "2024-12-31", r#""kind": "duration", "direction": "decrease", "frequency": "quarterly""#, r#""targets": [{ "kind": "atMost", "value": 60, "deadline": { "at": "2024-12-31" } }]"#, "2024-Q1=64 2024-Q2=63 2024-Q3=62", "not-assessable deadline-not-measured"),
    of("a year among quarters", "2024-12-31", r#""kind": "duration", "direction": "decrease""#, "", "2023=70 2023-Q4=66 2024-Q3=62", "no-target better left=other-grain"),
    // Bounds.
    of("SC13: a scale from 1 to 5 stops at 5", "2024-12-31", r#""kind": "scale", "unit": { "label": "på skalan 1–5", "decimals": 1 }, "bounds": { "min": 1, "max": 5 }, "direction": "increase""#, r#""baselines": [{ "kind": "value", "value": 3, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 4.8, "deadline": { "at": "2026" } }]"#, "2023=3.8 2024=4.6", "on-track to=5"),
    of("SC14: from −34 to 10", "2024-12-31", r#""kind": "index", "unit": { "label": "i index", "decimals": 0 }, "bounds": { "min": -100, "max": 100 }, "direction": "increase""#, r#""baselines": [{ "kind": "value", "value": -34, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 10, "deadline": { "at": "2026" } }]"#, "2023=-23 2024=-12", "on-track way=0.5 to=10 percent=none"),
    // Cumulative.
    of("SC16: half a year says nothing of the whole", "2024-06-30", COUNT, r#""cumulative": true, "targets": [{ "kind": "atMost", "value": 84, "deadline": { "at": "2024" } }]"#, "2024-03=20 2024-06=38", "not-assessable part-of-year"),
    of("SC16: the same month is compared", "2024-08-31", COUNT, AT_MOST_84_A_YEAR, "2023-08=58 2023-12=90 2024-01=8 2024-08=50", "on-track pace=-7 to=83 left=other-month"),
    of("SC16: January is not December", "2024-01-31", COUNT, AT_MOST_84_A_YEAR, "2023-01=7 2023-12=90 2024-01=8", "lagging lack=-6 pace=-2.5"),
    of("SC16: a direction, month against month", "2024-04-30", COUNT, r#""cumulative": true"#, "2023/delar1=6 2023/helar=20 2024/delar1=8", "no-target better"),
    // Several targets, several parts.
    of("a target for each year: the nearest not decided", "2024-06-30", SHARE, YEARLY, "2023=74 2024=77p", "lagging lack=3 others=met+lagging"),
    of("a target for each year: the last when all are decided", "2025-12-31", SHARE, YEARLY, "2023=74 2024=77 2025=85", "missed lack=5 others=met+missed"),
    of("SC11: every series, one fails", "2024-12-31", SHARE, EACH_PART, "sabo: 2023=94 2024=96|hemtjanst: 2023=90 2024=92", "missed parts=met+missed"),
    of("SC11: every series meets it", "2024-12-31", SHARE, EACH_PART, "sabo: 2024=96|hemtjanst: 2024=95", "met parts=met+met"),
    of("SC11: one is not measured", "2024-12-31", SHARE, EACH_PART, "sabo: 2024=96|hemtjanst: 2024=s", "not-assessable suppressed parts=met+not-assessable"),
    of("SC8: a baseline for the whole, new for the parts", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 9, "period": "2022" }, { "kind": "new", "split": { "area": "sabo" } }]"#, "2024=12|sabo: 2024=14", "no-target better"),
    of("SC20: a target for one part only", "2024-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 60, "period": "2022", "split": { "area": "sabo" } }], "targets": [{ "kind": "atLeast", "value": 70, "split": { "area": "sabo" }, "deadline": { "at": "2026" } }]"#, "2024=99|sabo: 2023=61 2024=62", "lagging parts=lagging"),
    of("women and men", "2024-12-31", SHARE, FROM_60_TO_70, "2023=66 2024=71|women: 2023=64 2024=70|men: 2023=68", "met gap=-4"),
    // The plan's own amber band.
    of("almost met by the plan's own band", "2023-12-31", SHARE, r#""amberBand": { "from": 91, "to": 99 }, "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2023" } }]"#, "2023=64", "missed percent=91.4286 almost=true"),
    of("below the band", "2023-12-31", SHARE, r#""amberBand": { "from": 91, "to": 99 }, "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2023" } }]"#, "2023=63", "missed percent=90 almost=false"),
    of("SC35: a doubtful unit is read as published", "2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast", "value": 4.5, "deadline": { "at": "2024" } }]"#, "2024=4.16", "missed lack=0.34"),
];
