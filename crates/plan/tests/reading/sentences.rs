//! The sentences, word for word.

use malbild_plan::Language;
use malbild_plan::reading::Readings;

use crate::support::{plan, series};

const SHARE: &str =
    r#""kind": "share", "unit": { "label": "%", "decimals": 0 }, "direction": "increase", "frequency": "yearly""#;
const DAYS: &str = r#""kind": "duration", "unit": { "label": { "sv": "dagar", "en": "days" }, "decimals": 0 }, "direction": "decrease""#;
const FAMILIES: &str = r#""kind": "count", "unit": { "label": { "sv": "familjer", "en": "families" }, "decimals": 0 }, "direction": "increase""#;
const INDEX: &str = r#""kind": "index", "unit": { "label": { "sv": "i index", "en": "in index" }, "decimals": 0 }, "direction": "increase""#;
const TO_70_IN_2023: &str = r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }],
    "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2023" } }]"#;
const TO_70_IN_2026: &str = r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }],
    "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2026" } }]"#;
const TO_10_DAYS: &str = r#""baselines": [{ "kind": "value", "value": 20, "period": "2022" }],
    "targets": [{ "kind": "atMost", "value": 10, "deadline": { "at": "2024-06-30" } }]"#;

// A table: the reference date, the kind, other fields, the values, and what is said in Swedish and English.
#[rustfmt::skip]
const SAID: &[(&str, &str, &str, &str, &str, &str)] = &[
    ("2023-12-31", SHARE, TO_70_IN_2023, "2023=64",
        "60 % 2022 → 64 % 2023. Målet är minst 70 % senast 2023. Det nåddes inte: 6 procentenheter saknas.",
        "60% (2022) → 64% (2023). The target is at least 70% by 2023. It was not met: 6 percentage points short."),
    ("2023-12-31", SHARE, TO_70_IN_2023, "2023=69",
        "60 % 2022 → 69 % 2023. Målet är minst 70 % senast 2023. Det nåddes inte: 1 procentenhet saknas.",
        "60% (2022) → 69% (2023). The target is at least 70% by 2023. It was not met: 1 percentage point short."),
    ("2023-12-31", SHARE, TO_70_IN_2023, "2023=69.6",
        "60 % 2022 → 69,6 % 2023. Målet är minst 70 % senast 2023. Det nåddes inte: 0,4 procentenheter saknas.",
        "60% (2022) → 69.6% (2023). The target is at least 70% by 2023. It was not met: 0.4 percentage points short."),
    ("2023-12-31", SHARE, TO_70_IN_2023, "2023=70p",
        "60 % 2022 → 70 % 2023 (preliminärt). Målet är minst 70 % senast 2023. Det nåddes.",
        "60% (2022) → 70% (2023, preliminary). The target is at least 70% by 2023. It was met."),
    ("2024-12-31", SHARE, TO_70_IN_2026, "2023=66 2024=71",
        "60 % 2022 → 71 % 2024. Målet är minst 70 % senast 2026. Det är uppnått.",
        "60% (2022) → 71% (2024). The target is at least 70% by 2026. It is met."),
    ("2024-12-31", SHARE, TO_70_IN_2026, "2023=62.5 2024=65",
        "60 % 2022 → 65 % 2024. Målet är minst 70 % senast 2026. Det är på väg: i samma takt blir det 70 % 2026 (framskrivning, inte prognos).",
        "60% (2022) → 65% (2024). The target is at least 70% by 2026. It is on track: at the same pace it will be 70% by 2026 (a projection, not a forecast)."),
    ("2024-12-31", SHARE, TO_70_IN_2026, "2023=61 2024=62",
        "60 % 2022 → 62 % 2024. Målet är minst 70 % senast 2026. Det går för långsamt: i samma takt blir det 64 % 2026 (framskrivning, inte prognos).",
        "60% (2022) → 62% (2024). The target is at least 70% by 2026. Progress is too slow: at the same pace it will be 64% by 2026 (a projection, not a forecast)."),
    ("2025-12-31", SHARE, TO_70_IN_2026, "2023=63 2024=66 2025=67.2",
        "60 % 2022 → 67 % 2025. Målet är minst 70 % senast 2026. Det är på väg: i samma takt blir det 70 % 2026 (framskrivning, inte prognos).",
        "60% (2022) → 67% (2025). The target is at least 70% by 2026. It is on track: at the same pace it will be 70% by 2026 (a projection, not a forecast)."),
    ("2024-12-31", SHARE, TO_70_IN_2026, "2023=59 2024=58",
        "60 % 2022 → 58 % 2024. Målet är minst 70 % senast 2026. Det går åt fel håll: 12 procentenheter saknas.",
        "60% (2022) → 58% (2024). The target is at least 70% by 2026. It is going the wrong way: 12 percentage points short."),
    ("2024-12-31", SHARE, TO_70_IN_2026, "2023=60 2024=60",
        "60 % 2022 → 60 % 2024. Målet är minst 70 % senast 2026. Det står stilla: 10 procentenheter saknas.",
        "60% (2022) → 60% (2024). The target is at least 70% by 2026. It is standing still: 10 percentage points short."),
    ("2023-12-31", SHARE, TO_70_IN_2026, "2023=64",
        "60 % 2022 → 64 % 2023. Målet är minst 70 % senast 2026. Det är på väg: i samma takt blir det 76 % 2026 (framskrivning, inte prognos). Det bygger på två mätningar.",
        "60% (2022) → 64% (2023). The target is at least 70% by 2026. It is on track: at the same pace it will be 76% by 2026 (a projection, not a forecast). This rests on two measurements."),
    ("2023-12-31", SHARE, TO_70_IN_2026, "",
        "Ingångsvärdet är 60 % (2022). Målet är minst 70 % senast 2026. Det kan inte bedömas: planen har inget utfall ännu.",
        "The baseline is 60% (2022). The target is at least 70% by 2026. It cannot be assessed: the plan has no outcome yet."),
    ("2023-12-31", SHARE, TO_70_IN_2023, "2022=60",
        "60 % 2022. Målet är minst 70 % senast 2023. Den tiden är ute, men inget utfall för den har publicerats.",
        "60% (2022). The target is at least 70% by 2023. That time is out, but no outcome for it has been published."),
    ("2024-12-31", SHARE, TO_70_IN_2026, "2023=s 2024=s",
        "Ingångsvärdet är 60 % (2022). Målet är minst 70 % senast 2026. Det kan inte bedömas: utfallet är skyddat av sekretess.",
        "The baseline is 60% (2022). The target is at least 70% by 2026. It cannot be assessed: the outcome is withheld to protect persons."),
    ("2024-12-31", SHARE, TO_70_IN_2026, "2023=64 2024=50b",
        "50 % 2024. Målet är minst 70 % senast 2026. Det kan inte bedömas: värden före ett tidsseriebrott går inte att jämföra med senare.",
        "50% (2024). The target is at least 70% by 2026. It cannot be assessed: values before a series break cannot be compared with later ones."),
    ("2023-12-31", SHARE, r#""amberBand": { "from": 91, "to": 99, "label": { "sv": "nästan nått", "en": "nearly there" } }, "targets": [{ "kind": "atLeast", "value": 70, "deadline": { "at": "2023" } }]"#, "2023=69",
        "69 % 2023. Målet är minst 70 % senast 2023. Det nåddes inte: 1 procentenhet saknas. Nästan nått: 98 % av målet.",
        "69% (2023). The target is at least 70% by 2023. It was not met: 1 percentage point short. Nearly there: 98% of the target."),
    ("2023-12-31", SHARE, r#""baselines": [{ "kind": "value", "value": 88 }], "targets": [{ "kind": "atLeast", "value": 93, "deadline": { "at": "2023" } }]"#, "2023=90",
        "88 % (årtal saknas) → 90 % 2023. Målet är minst 93 % senast 2023. Det nåddes inte: 3 procentenheter saknas.",
        "88% (year not stated) → 90% (2023). The target is at least 93% by 2023. It was not met: 3 percentage points short."),
    ("2024-12-31", SHARE, r#""preferredDirection": "increase", "targets": [{ "kind": "atLeast", "value": 98, "deadline": { "at": "2024" } }]"#, "2023=99 2024=98",
        "99 % 2023 → 98 % 2024. Målet är minst 98 % senast 2024. Det nåddes. Helst ska det öka.",
        "99% (2023) → 98% (2024). The target is at least 98% by 2024. It was met. Preferably it shall increase."),
    ("2024-12-31", DAYS, TO_10_DAYS, "2023-T3=13 2024-T1=12 2024-T2=11",
        "20 dagar 2022 → 11 dagar tertial 2 2024. Målet är högst 10 dagar senast 30 juni 2024. Det nåddes inte: 1 dag för mycket.",
        "20 days (2022) → 11 days (T2 2024). The target is at most 10 days by 30 June 2024. It was not met: 1 day over."),
    ("2024-12-31", DAYS, r#""targets": [{ "kind": "atMost", "value": 1 }]"#, "2023=3 2024=1",
        "3 dagar 2023 → 1 dag 2024. Målet är högst 1 dag. Det är uppnått.",
        "3 days (2023) → 1 day (2024). The target is at most 1 day. It is met."),
    ("2024-12-31", DAYS, r#""baselines": [{ "kind": "value", "value": 4, "period": "2022" }], "targets": [{ "kind": "exactly", "value": 0, "tolerance": 1, "deadline": { "at": "2026" } }]"#, "2023=-4 2024=-3",
        "4 dagar 2022 → −3 dagar 2024. Målet är 0 dagar (±1 dag) senast 2026. Det går åt fel håll: 2 dagar saknas.",
        "4 days (2022) → −3 days (2024). The target is 0 days (±1 day) by 2026. It is going the wrong way: 2 days short."),
    ("2024-12-31", FAMILIES, r#""baselines": [{ "kind": "value", "value": 10, "period": "2022" }], "targets": [{ "kind": "changeBy", "value": 2, "per": "year", "deadline": { "at": "2026" } }]"#, "2023=11 2024=12",
        "10 familjer 2022 → 12 familjer 2024. Målet är att öka med minst 2 familjer per år till 2026. Det går för långsamt: senaste ökningen var 1 familj per år.",
        "10 families (2022) → 12 families (2024). The target is to increase by at least 2 families per year until 2026. Progress is too slow: the latest increase was 1 family per year."),
    ("2024-12-31", FAMILIES, r#""baselines": [{ "kind": "value", "value": 10, "period": "2022" }], "targets": [{ "kind": "changeBy", "value": 2, "per": "year", "deadline": { "at": "2026" } }]"#, "2023=14 2024=15",
        "10 familjer 2022 → 15 familjer 2024. Målet är att öka med minst 2 familjer per år till 2026. Det är på väg: takten hittills räcker.",
        "10 families (2022) → 15 families (2024). The target is to increase by at least 2 families per year until 2026. It is on track: the pace so far is enough."),
    ("2024-12-31", FAMILIES, r#""baselines": [{ "kind": "new", "period": "2023" }]"#, "2023=12 2024=10",
        "12 familjer 2023 → 10 familjer 2024. Målvärde saknas, men värdet ska öka. Det går åt fel håll.",
        "12 families (2023) → 10 families (2024). There is no target value, but the value shall increase. It is going the wrong way."),
    ("2024-12-31", FAMILIES, "", "2024=10",
        "10 familjer 2024. Målvärde saknas, men värdet ska öka. Hur det går kan inte sägas: det finns för få mätningar att jämföra.",
        "10 families (2024). There is no target value, but the value shall increase. How it goes cannot be said: there are too few measurements to compare."),
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "changeBy", "value": -2, "per": "year", "deadline": { "at": "2024" } }]"#, "2023=12 2024=11",
        "12 % 2023 → 11 % 2024. Målet är att minska med minst 2 procentenheter per år till 2024. Det nåddes inte: senaste minskningen var 1 procentenhet per år.",
        "12% (2023) → 11% (2024). The target is to decrease by at least 2 percentage points per year until 2024. It was not met: the latest decrease was 1 percentage point per year."),
    ("2024-12-31", INDEX, r#""baselines": [{ "kind": "value", "value": -34, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 10, "deadline": { "at": "2024", "event": { "sv": "mätningen 2024", "en": "the survey 2024" } } }]"#, "2024=-12",
        "−34 i index 2022 → −12 i index 2024. Målet är minst 10 i index till mätningen 2024. Det nåddes inte: 22 indexenheter saknas.",
        "−34 in index (2022) → −12 in index (2024). The target is at least 10 in index by the survey 2024. It was not met: 22 index points short."),
    ("2024-12-31", r#""kind": "currency", "unit": { "label": "tkr", "decimals": 0 }, "direction": "decrease""#, r#""targets": [{ "kind": "atMost", "value": 417905, "deadline": { "at": "2024" } }]"#, "2024=441260",
        "441 260 tkr 2024. Målet är högst 417 905 tkr senast 2024. Det nåddes inte: 23 355 tkr för mycket.",
        "441,260 tkr (2024). The target is at most 417,905 tkr by 2024. It was not met: 23,355 tkr over."),
    ("2024-12-31", r#""kind": "yesNo""#, r#""baselines": [{ "kind": "value", "answer": false, "period": "2022" }], "targets": [{ "kind": "yesNo", "good": true, "deadline": { "at": "2024" } }]"#, "2024=ja",
        "Nej 2022 → ja 2024. Målet är att svaret ska vara ja senast 2024. Det nåddes.",
        "No (2022) → yes (2024). The target is that the answer shall be yes by 2024. It was met."),
    ("2023-12-31", r#""kind": "yesNo""#, r#""baselines": [{ "kind": "value", "answer": true, "period": "2022" }], "targets": [{ "kind": "yesNo", "good": false }]"#, "2023=ja",
        "Ja 2022 → ja 2023. Målet är att svaret ska vara nej. Svaret är inte det önskade.",
        "Yes (2022) → yes (2023). The target is that the answer shall be no. The answer is not the desired one."),
    ("2024-12-31", r#""kind": "qualitative""#, r#""targets": [{ "kind": "qualitative", "text": "Mötesplatser finns." }]"#, "",
        "Målet i ord: Mötesplatser finns. Det här mäts inte i siffror, utan bedöms i ord.",
        "The target in words: Mötesplatser finns. This is not measured in figures, but judged in words."),
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "reference", "reference": "tilldelad budget" }]"#, "2024=99",
        "99 % 2024. Målet är tilldelad budget. Målvärdet står i ett annat dokument och kan därför inte jämföras här.",
        "99% (2024). The target is tilldelad budget. The target value stands in another document, and so cannot be compared here."),
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast" }]"#, "2024=99",
        "99 % 2024. Målet saknar värde. Därför kan det inte bedömas.",
        "99% (2024). The target has no value. So it cannot be assessed."),
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "everySeries", "operator": "atLeast", "value": 95, "deadline": { "at": "2024" } }]"#, "sabo: 2024=96|hemtjanst: 2024=94",
        "Målet är minst 95 % i varje område senast 2024. 1 av 2 områden når målet. Hemtjänst: 1 procentenhet saknas.",
        "The target is at least 95% in every area by 2024. 1 of 2 areas meets the target. Hemtjänst: 1 percentage point short."),
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast", "value": 70, "split": { "sex": "women" }, "deadline": { "at": "2024" } }, { "kind": "atLeast", "value": 65, "split": { "sex": "men" }, "deadline": { "at": "2024" } }]"#, "women: 2024=71|men: 2024=64",
        "Kvinnor: 71 % 2024. Målet är minst 70 % senast 2024. Det nåddes. Män: 64 % 2024. Målet är minst 65 % senast 2024. Det nåddes inte: 1 procentenhet saknas.",
        "Women: 71% (2024). The target is at least 70% by 2024. It was met. Men: 64% (2024). The target is at least 65% by 2024. It was not met: 1 percentage point short."),
    ("2024-08-31", FAMILIES, r#""cumulative": true, "forecasts": [{ "period": "2024", "value": 110 }], "baselines": [{ "kind": "value", "value": 96, "period": "2022-12" }], "targets": [{ "kind": "atLeast", "value": 120, "deadline": { "at": "2024" } }]"#, "2023-08=58 2023-12=100 2024-08=61",
        "96 familjer december 2022 → 100 familjer december 2023. Målet är minst 120 familjer senast 2024. Det går för långsamt: i samma takt blir det 104 familjer 2024 (framskrivning, inte prognos). Prognosen för 2024 är 110 familjer.",
        "96 families (December 2022) → 100 families (December 2023). The target is at least 120 families by 2024. Progress is too slow: at the same pace it will be 104 families by 2024 (a projection, not a forecast). The forecast for 2024 is 110 families."),
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "yearly", "operator": "atLeast", "years": [{ "year": 2024, "value": 70 }, { "year": 2025, "value": 80 }] }]"#, "2023=65 2024=72",
        "65 % 2023 → 72 % 2024. Målet är minst 80 % senast 2025. Det går för långsamt: i samma takt blir det 79 % 2025 (framskrivning, inte prognos). Det bygger på två mätningar.",
        "65% (2023) → 72% (2024). The target is at least 80% by 2025. Progress is too slow: at the same pace it will be 79% by 2025 (a projection, not a forecast). This rests on two measurements."),
    // The band says "almost" of what is off the way neither better nor worse than the first verdict does: only that stands.
    ("2024-12-31", SHARE, r#""amberBand": { "from": 91, "to": 99 }, "baselines": [{ "kind": "value", "value": 88, "period": "2022" }], "targets": [{ "kind": "keepBaseline", "deadline": { "at": "2026" } }]"#, "2023=87 2024=85",
        "88 % 2022 → 85 % 2024. Målet är minst 88 % (som 2022) senast 2026. Det går åt fel håll: 3 procentenheter saknas.",
        "88% (2022) → 85% (2024). The target is at least 88% (as in 2022) by 2026. It is going the wrong way: 3 percentage points short."),
    ("2024-12-31", DAYS, r#""baselines": [{ "kind": "value", "value": 12 }], "targets": [{ "kind": "keepBaseline" }]"#, "2024=12",
        "12 dagar (årtal saknas) → 12 dagar 2024. Målet är högst 12 dagar (som ingångsvärdet). Det är uppnått.",
        "12 days (year not stated) → 12 days (2024). The target is at most 12 days (as the baseline). It is met."),
    // Where the scale ends there is no more than all.
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "atLeast", "value": 100 }]"#, "2024=100",
        "100 % 2024. Målet är 100 %. Det är uppnått.",
        "100% (2024). The target is 100%. It is met."),
    ("2024-12-31", FAMILIES, r#""targets": [{ "kind": "atMost", "value": 0, "deadline": { "at": "2024" } }]"#, "2024=1",
        "1 familj 2024. Målet är 0 familjer senast 2024. Det nåddes inte: 1 familj för mycket.",
        "1 family (2024). The target is 0 families by 2024. It was not met: 1 family over."),
    // A year after a scale would be read as a part of it.
    ("2024-12-31", r#""kind": "scale", "unit": { "label": "på skalan 1–5", "decimals": 1 }, "direction": "increase""#, r#""baselines": [{ "kind": "value", "value": 3, "period": "2022" }], "targets": [{ "kind": "atLeast", "value": 4, "deadline": { "at": "2026" } }]"#, "2024=3.2p",
        "3,0 på skalan 1–5 (2022) → 3,2 på skalan 1–5 (2024, preliminärt). Målet är minst 4,0 på skalan 1–5 senast 2026. Det går för långsamt: i samma takt blir det 3,4 på skalan 1–5 (2026, framskrivning, inte prognos). Det bygger på två mätningar.",
        "3.0 på skalan 1–5 (2022) → 3.2 på skalan 1–5 (2024, preliminary). The target is at least 4.0 på skalan 1–5 by 2026. Progress is too slow: at the same pace it will be 3.4 på skalan 1–5 by 2026 (a projection, not a forecast). This rests on two measurements."),
    // The name of a reporting point within a sentence; and two measurements that are not told are not spoken of.
    ("2024-08-31", FAMILIES, r#""cumulative": true, "targets": [{ "kind": "atLeast", "value": 4, "deadline": { "at": "2024" } }]"#, "2023/delar2=1 2023/helar=2 2024/delar2=1",
        "2 familjer helår 2023. Målet är minst 4 familjer senast 2024. Det står stilla: 2 familjer saknas.",
        "2 families (helår 2023). The target is at least 4 families by 2024. It is standing still: 2 families short."),
    ("2024-12-31", r#""kind": "qualitative""#, "", "",
        "Det här mäts inte i siffror, utan bedöms i ord.",
        "This is not measured in figures, but judged in words."),
    ("2024-12-31", r#""kind": "qualitative""#, r#""targets": [{ "kind": "qualitative", "text": "Mötesplatser finns.", "deadline": { "at": "2026" } }]"#, "",
        "Målet i ord: Mötesplatser finns senast 2026. Det här mäts inte i siffror, utan bedöms i ord.",
        "The target in words: Mötesplatser finns by 2026. This is not measured in figures, but judged in words."),
    ("2024-12-31", FAMILIES, r#""baselines": [{ "kind": "value", "value": 10, "period": "2022" }], "targets": [{ "kind": "changeBy", "value": -2, "per": "plan", "deadline": { "at": "2026" } }]"#, "2023=8 2024=8",
        "10 familjer 2022 → 8 familjer 2024. Målet är att minska med minst 2 familjer under planen, till 2026. Det är uppnått.",
        "10 families (2022) → 8 families (2024). The target is to decrease by at least 2 families over the plan, by 2026. It is met."),
    ("2024-12-31", FAMILIES, r#""targets": [{ "kind": "direction", "direction": "decrease", "deadline": { "at": "2026" } }]"#, "2023=8 2024=7",
        "8 familjer 2023 → 7 familjer 2024. Målet är att minska till 2026. Det går åt rätt håll.",
        "8 families (2023) → 7 families (2024). The target is to decrease by 2026. It is going the right way."),
    // What the mark says of the whole is said of its part.
    ("2024-12-31", SHARE, r#""targets": [{ "kind": "everySeries", "operator": "atLeast", "value": 95, "deadline": { "at": "2026" } }]"#, "women: 2023=94 2024=94|men: 2023=94 2024=93",
        "Målet är minst 95 % i varje grupp senast 2026. 0 av 2 grupper når målet. Kvinnor: 1 procentenhet saknas, och det står stilla. Män: 2 procentenheter saknas, och det går åt fel håll.",
        "The target is at least 95% in every group by 2026. 0 of 2 groups meet the target. Women: 1 percentage point short, and standing still. Men: 2 percentage points short, and going the wrong way."),
    // Nearer than at the beginning, and yet on the way back.
    ("2025-12-31", SHARE, TO_70_IN_2026, "2023=66 2024=64 2025=62",
        "60 % 2022 → 62 % 2025. Målet är minst 70 % senast 2026. Trenden går åt fel håll: 8 procentenheter saknas.",
        "60% (2022) → 62% (2025). The target is at least 70% by 2026. The trend is going the wrong way: 8 percentage points short."),
];

#[test]
fn word_for_word() {
    let mut wrong = String::new();
    for (at, kind, fields, values, sv, en) in SAID {
        let comma = if fields.is_empty() { "" } else { ", " };
        let plan = plan(at, &format!(r#"{kind}{comma}{fields}, "series": [{}]"#, series(values)));
        let readings = Readings::of(&plan);
        for (language, expected) in [(Language::Sv, sv), (Language::En, en)] {
            let said = readings.indicators[0].sentence(language).replace('\u{a0}', " ");
            if said != **expected {
                wrong = format!("{wrong}{said}\n");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
