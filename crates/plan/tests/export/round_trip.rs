//! Every table read back equals the plan.

use std::fs;

use malbild_plan::export::{Form, Table};
use malbild_plan::model::{Assessment, Flag, Plan, Text};
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::arbitrary::Maker;
use crate::support::{FORMS, LANGUAGES, all_published, ask, column, folder, number, published, read_csv, text};

/// What names of columns are in a language.
fn name(table: Table, english: &str, language: Language) -> &'static str {
    let at = table.columns(Language::En).iter().position(|other| *other == english).expect("a column");
    table.columns(language)[at]
}

struct Read {
    table: Table,
    form: Form,
    language: Language,
    lines: Vec<Vec<String>>,
}

impl Read {
    fn of(table: Table, plan: &Indexed, form: Form, language: Language) -> Self {
        let csv = table.csv(plan, form, language);
        assert!(csv.ends_with("\r\n"));
        let lines = read_csv(&csv, form);
        assert_eq!(lines[0], table.columns(language));
        Self { table, form, language, lines }
    }

    fn numbers(&self, english: &str) -> Vec<Option<f64>> {
        let cells = column(&self.lines, name(self.table, english, self.language));
        cells.iter().map(|cell| number(cell, self.form)).collect()
    }

    fn texts(&self, english: &str) -> Vec<String> {
        let cells = column(&self.lines, name(self.table, english, self.language));
        cells.iter().map(|cell| text(cell).to_owned()).collect()
    }

    fn optional(&self, text: Option<&Text>) -> String {
        text.map_or("", |text| text.get(self.language.code())).to_owned()
    }
}

/// Everything that the tables hold of a plan, read back, is what the plan holds.
fn holds(plan: &Indexed, form: Form, language: Language) {
    let whole = plan.plan();
    let read = |table| Read::of(table, plan, form, language);
    let code = language.code();

    let goals = read(Table::Goals);
    assert_eq!(goals.texts("id"), whole.goals.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>());
    assert_eq!(goals.texts("name"), whole.goals.iter().map(|goal| goal.name.get(code).to_owned()).collect::<Vec<_>>());
    let parents = whole.goals.iter().map(|goal| goal.parent.clone().unwrap_or_default());
    assert_eq!(goals.texts("parent_id"), parents.collect::<Vec<_>>());

    let indicators = read(Table::Indicators);
    let of = |text: fn(&malbild_plan::model::Indicator) -> Option<&Text>| -> Vec<String> {
        whole.indicators.iter().map(|indicator| indicators.optional(text(indicator))).collect()
    };
    assert_eq!(indicators.texts("name"), of(|i| Some(&i.name)));
    assert_eq!(indicators.texts("measure"), of(|i| i.measure.as_ref()));
    assert_eq!(indicators.texts("definition"), of(|i| i.definition.as_ref()));
    assert_eq!(indicators.texts("unit"), of(|i| i.unit.as_ref().map(|unit| &unit.label)));
    let goals: Vec<String> = whole.indicators.iter().map(|indicator| indicator.goals.join(" ")).collect();
    assert_eq!(indicators.texts("goal_ids"), goals);

    targets_hold(whole, &read(Table::Targets));
    let baselines = read(Table::Baselines);
    let all = || whole.indicators.iter().flat_map(|indicator| &indicator.baselines);
    let is_known = |baseline: &&malbild_plan::model::Baseline| baseline.kind.name() == "value";
    let numbers = all().map(|baseline| Some(baseline).filter(is_known).and_then(|baseline| baseline.value));
    assert_eq!(baselines.numbers("value"), numbers.collect::<Vec<_>>());
    let periods = all().map(|baseline| baseline.period.as_ref().map(ToString::to_string).unwrap_or_default());
    assert_eq!(baselines.texts("period"), periods.collect::<Vec<_>>());

    values_hold(whole, &read(Table::Values));

    let assessments = read(Table::Assessments);
    let all = whole.assessments.iter().chain(whole.goals.iter().flat_map(|goal| &goal.assessments));
    let all: Vec<&Assessment> = all.chain(whole.indicators.iter().flat_map(|i| &i.assessments)).collect();
    let labels = all.iter().map(|assessment| assessments.optional(assessment.label.as_ref()));
    assert_eq!(assessments.texts("label"), labels.collect::<Vec<_>>());

    let activities = read(Table::Activities);
    let all = || whole.activities.iter();
    assert_eq!(activities.texts("name"), all().map(|a| a.name.get(code).to_owned()).collect::<Vec<_>>());
    let deadlines = all().map(|a| a.deadline.map(|day| day.to_string()).unwrap_or_default());
    assert_eq!(activities.texts("deadline"), deadlines.collect::<Vec<_>>());
    let least = all().map(|a| a.quantity.as_ref().map(|quantity| quantity.at_least));
    assert_eq!(activities.numbers("at_least"), least.collect::<Vec<_>>());

    let economy = read(Table::Economy);
    let all = || whole.economy.iter().flat_map(|line| &line.amounts);
    assert_eq!(economy.numbers("year"), all().map(|a| Some(f64::from(a.year))).collect::<Vec<_>>());
    assert_eq!(economy.numbers("budget"), all().map(|a| a.budget).collect::<Vec<_>>());
    assert_eq!(economy.numbers("forecast"), all().map(|a| a.forecast).collect::<Vec<_>>());
    assert_eq!(economy.numbers("outcome"), all().map(|a| a.outcome).collect::<Vec<_>>());
}

fn targets_hold(plan: &Plan, targets: &Read) {
    let mut values = Vec::new();
    let mut edges = Vec::new();
    let mut kinds = Vec::new();
    for target in plan.indicators.iter().flat_map(|indicator| &indicator.targets) {
        let years: Vec<_> = target.years.iter().map(|year| Some(year.value)).collect();
        values.extend(if years.is_empty() { vec![target.value] } else { years.clone() });
        for _ in 0..years.len().max(1) {
            edges.push((target.min, target.max));
            kinds.push(target.kind.name().to_owned());
        }
    }
    assert_eq!(targets.numbers("value"), values);
    assert_eq!(targets.numbers("min").into_iter().zip(targets.numbers("max")).collect::<Vec<_>>(), edges);
    assert_eq!(targets.texts("kind"), kinds);
}

fn values_hold(plan: &Plan, values: &Read) {
    let (mut ids, mut periods, mut numbers, mut counts, mut texts) = (vec![], vec![], vec![], vec![], vec![]);
    for indicator in &plan.indicators {
        for value in indicator.series.iter().flat_map(|series| &series.values) {
            let is_shown = !value.has(Flag::Suppressed);
            ids.push(indicator.id.clone());
            periods.push(value.period.to_string());
            numbers.push(value.value.filter(|_| is_shown));
            counts.push(value.n.filter(|_| is_shown).map(f64::from));
            texts.push(values.optional(value.text.as_ref().filter(|_| is_shown)));
        }
        for forecast in &indicator.forecasts {
            ids.push(indicator.id.clone());
            periods.push(forecast.period.to_string());
            numbers.push(forecast.value);
            counts.push(None);
            texts.push(String::new());
        }
    }
    assert_eq!(values.texts("indicator_id"), ids);
    assert_eq!(values.texts("period"), periods);
    assert_eq!(values.numbers("value"), numbers);
    assert_eq!(values.numbers("n"), counts);
    assert_eq!(values.texts("text"), texts);
}

#[test]
fn every_published_plan() {
    let mut numbers = 0;
    for id in all_published() {
        let plan = published(&id);
        for form in FORMS {
            for language in LANGUAGES {
                holds(&plan, form, language);
            }
        }
        let read = Read::of(Table::Values, &plan, Form::Plain, Language::En);
        numbers += read.numbers("value").into_iter().flatten().count();
    }
    assert!(numbers > 200, "only {numbers} values");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        let plan = Indexed::new(Maker(&bytes).plan());
        for form in FORMS {
            holds(&plan, form, Language::En);
            // Nothing that a spreadsheet might take for a formula.
            for table in Table::ALL {
                for cell in read_csv(&table.csv(&plan, form, Language::Sv), form).iter().flatten() {
                    let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
                    prop_assert!(is_number || !cell.trim().starts_with(['=', '+', '-', '@']), "{cell:?}");
                }
            }
        }
    }
}

/// The flags of a value are told in words.
#[test]
fn flags_are_words() {
    let plan = published("exempelby-2024");
    for (language, expected) in [
        (Language::Sv, ["preliminärt", "tidsseriebrott", "sekretess", "ej tillämpligt", "bortfall"]),
        (Language::En, ["preliminary", "series break", "withheld", "not applicable", "non-response"]),
    ] {
        let read = Read::of(Table::Values, &plan, Form::Plain, language);
        let told = read.texts("flags").join(", ");
        for word in expected {
            assert!(told.contains(word), "{word}");
        }
    }
}

const PYTHON: &str = "
import csv, json, sys
form = {'excel': dict(encoding='utf-8-sig', delimiter=';'), 'csv': dict(encoding='utf-8', delimiter=',')}[sys.argv[1]]
with open(sys.argv[2], encoding=form['encoding'], newline='') as file:
    json.dump(list(csv.reader(file, delimiter=form['delimiter'], strict=True)), sys.stdout)
";

/// Another program's reader of CSV reads the same.
#[test]
fn python_reads_the_same() {
    let folder = folder("python");
    let plan = published("exempelby-2024");
    for (form, word) in [(Form::Swedish, "excel"), (Form::Plain, "csv")] {
        for table in Table::ALL {
            let csv = table.csv(&plan, form, Language::Sv);
            let file = format!("{word}-{}.csv", table.file(Language::Sv));
            fs::write(folder.join(&file), &csv).expect("a file");
            let Some(answer) = ask("python3", &["-c", PYTHON, word, &file], &folder, "") else { return };
            let read: Vec<Vec<String>> = serde_json::from_str(&answer).expect("JSON");
            assert_eq!(read, read_csv(&csv, form), "{file}");
        }
    }
}
