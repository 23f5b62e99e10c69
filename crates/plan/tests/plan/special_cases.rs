//! The 38 special cases of real plans, each as the published plan that has it expresses it.
//!
//! The numbers are those of the survey of the source documents: `sc01` is SC1 there. One case a test, so that the
//! file is long.

use std::collections::BTreeSet;

use malbild_plan::model::{
    Activity, AssessmentKind, AssessmentStatus, Baseline, BaselineKind, Date, Direction, FollowUp, Frequency, Goal,
    Indicator, Operator, Per, Period, Plan, Rhythm, Statistic, Target, TargetKind, Text, ValueKind,
};
use malbild_plan::reading::Reading;
use malbild_plan::{Indexed, Language, say};

use crate::inventory::published;

fn gotene() -> Plan {
    published("gotene-2019")
}

fn strangnas() -> Plan {
    published("strangnas-2024")
}

fn bjurholm() -> Plan {
    published("bjurholm-2024")
}

fn prognos() -> Plan {
    published("prognos-1-2021")
}

fn indicator<'p>(plan: &'p Plan, id: &str) -> &'p Indicator {
    plan.indicators.iter().find(|indicator| indicator.id == id).unwrap_or_else(|| panic!("no {id}"))
}

fn goal<'p>(plan: &'p Plan, id: &str) -> &'p Goal {
    plan.goals.iter().find(|goal| goal.id == id).unwrap_or_else(|| panic!("no {id}"))
}

fn activity<'p>(plan: &'p Plan, id: &str) -> &'p Activity {
    plan.activities.iter().find(|activity| activity.id == id).unwrap_or_else(|| panic!("no {id}"))
}

/// The one target of an indicator.
fn target(indicator: &Indicator) -> &Target {
    let [target] = indicator.targets.as_slice() else { panic!("{} has one target", indicator.id) };
    target
}

/// The one baseline of an indicator.
fn baseline(indicator: &Indicator) -> &Baseline {
    let [baseline] = indicator.baselines.as_slice() else { panic!("{} has one baseline", indicator.id) };
    baseline
}

fn sv(text: Option<&Text>) -> &str {
    text.map_or("", |text| text.sv.as_str())
}

/// The kind of the one target, and its value.
fn condition(indicator: &Indicator) -> (TargetKind, Option<f64>) {
    let target = target(indicator);
    (target.kind, target.value)
}

fn deadline(indicator: &Indicator) -> Option<(Option<Date>, &str)> {
    let deadline = target(indicator).deadline.as_ref()?;
    Some((deadline.at, sv(deadline.event.as_ref())))
}

fn year(year: i32) -> Date {
    Date { year, month: None, day: None }
}

fn day(year: i32, month: u8, day: u8) -> Date {
    Date { year, month: Some(month), day: Some(day) }
}

/// Whether one of the remarks has the number, or the number with a letter: `GOT-I24-b`.
fn is_remarked(remarks: &[malbild_plan::model::Remark], flaw: &str) -> bool {
    remarks.iter().any(|remark| remark.id.strip_prefix(flaw).is_some_and(|rest| rest.is_empty() || rest.len() == 2))
}

#[test]
fn sc01_a_threshold_with_a_preferred_direction() {
    let plan = gotene();
    for (id, kind, value, wish) in [
        ("GOT-K4", TargetKind::AtLeast, 98.0, Direction::Increase),
        ("GOT-K5", TargetKind::AtLeast, 90.0, Direction::Increase),
        ("GOT-K32", TargetKind::AtMost, 2.7, Direction::Decrease),
        ("GOT-K33", TargetKind::AtMost, 2.0, Direction::Decrease),
    ] {
        let indicator = indicator(&plan, id);
        assert_eq!(condition(indicator), (kind, Some(value)), "{id}");
        assert_eq!(indicator.preferred_direction, Some(wish), "{id}");
        // The wish is told beside the condition, which stays the threshold.
        let said = say::target(target(indicator), indicator, Language::Sv);
        assert!(!said.contains("helst"), "{said}");
        let indexed = Indexed::new(plan.clone());
        let sentence = Reading::of(&indexed, indicator).sentence(Language::Sv);
        assert!(sentence.to_lowercase().contains("helst"), "{sentence}");
    }
}

#[test]
fn sc02_a_rate() {
    let plan = gotene();
    let indicator = indicator(&plan, "GOT-K3");
    assert_eq!(condition(indicator), (TargetKind::ChangeBy, Some(2.0)));
    assert_eq!(target(indicator).per, Some(Per::Year));
    assert_eq!(deadline(indicator), Some((Some(year(2023)), "")));
}

#[test]
fn sc03_yes_or_no_with_a_description() {
    let plan = strangnas();
    for id in ["STR-K4", "STR-K5", "STR-K6"] {
        let indicator = indicator(&plan, id);
        assert_eq!(indicator.kind, ValueKind::YesNo, "{id}");
        assert_eq!(sv(indicator.measure.as_ref()), "JA/NEJ samt beskrivning", "{id}");
        assert_eq!((target(indicator).kind, target(indicator).good), (TargetKind::YesNo, Some(true)), "{id}");
        assert!(target(indicator).inferred, "{id}: the document does not say which answer is the good one");
    }
}

#[test]
fn sc04_yes_or_no_where_no_is_good() {
    let plan = strangnas();
    let indicator = indicator(&plan, "STR-K8");
    assert_eq!(indicator.kind, ValueKind::YesNo);
    assert_eq!(baseline(indicator).answer, Some(false));
    assert_eq!((target(indicator).kind, target(indicator).good), (TargetKind::YesNo, Some(false)));
    assert!(target(indicator).inferred);
}

#[test]
fn sc05_no_baseline_but_new_this_year() {
    let plan = strangnas();
    for id in ["STR-K2", "STR-K3", "STR-K4", "STR-K5", "STR-K6", "STR-K14", "STR-K17"] {
        let baseline = indicator(&plan, id).baselines.first().expect("a baseline");
        assert_eq!((baseline.kind, baseline.value, baseline.answer), (BaselineKind::New, None, None), "{id}");
        assert_eq!(sv(baseline.text.as_ref()), "Nytt värde 2024", "{id}");
        assert_eq!(baseline.period, Some(Period::Year(2024)), "{id}");
    }
}

#[test]
fn sc06_a_baseline_that_stands_elsewhere() {
    let plan = strangnas();
    let baseline = baseline(indicator(&plan, "STR-K1"));
    assert_eq!((baseline.kind, baseline.value), (BaselineKind::Reference, None));
    assert!(sv(baseline.reference.as_ref()).contains("SN/2023:8"));
}

#[test]
fn sc07_a_baseline_that_is_pending() {
    let plan = strangnas();
    let baseline = baseline(indicator(&plan, "STR-K7"));
    assert_eq!((baseline.kind, baseline.value), (BaselineKind::Pending, None));
    assert_eq!(baseline.period, Some(Period::Year(2023)));
    assert!(sv(baseline.text.as_ref()).contains("tas fram i samband med årsrapporten"));
}

#[test]
fn sc08_a_baseline_for_the_whole_and_none_for_its_parts() {
    let plan = strangnas();
    let indicator = indicator(&plan, "STR-K15");
    let (whole, parts) = indicator.baselines.split_first().expect("baselines");
    assert_eq!((whole.kind, whole.value, &whole.split), (BaselineKind::Value, Some(9.5), &None));
    assert!(!parts.is_empty());
    for part in parts {
        assert_eq!((part.kind, part.value), (BaselineKind::New, None));
        let area = part.split.as_ref().and_then(|split| split.area.as_deref()).expect("an area");
        assert!(plan.areas.iter().any(|other| other.id == area), "{area}");
    }
}

#[test]
fn sc09_a_baseline_of_a_month_and_of_the_mean_of_months() {
    let plan = strangnas();
    let month = baseline(indicator(&plan, "STR-K10"));
    assert_eq!((month.value, &month.period), (Some(68.0), &Some(Period::Month(2023, 10))));
    let mean = baseline(indicator(&plan, "STR-K19"));
    let months = Period::Interval(
        Date { year: 2023, month: Some(1), day: None },
        Date { year: 2023, month: Some(10), day: None },
    );
    assert_eq!((mean.value, mean.statistic, &mean.period), (Some(9.0), Some(Statistic::Mean), &Some(months)));
}

#[test]
fn sc10_a_computed_indicator() {
    let plan = gotene();
    let [source] = indicator(&plan, "GOT-K32").data_sources.as_slice() else { panic!("one source") };
    assert_eq!(source.kolada, ["N31848", "N01951"]);
    assert_eq!(source.formula.as_deref(), Some("N31848 / N01951 * 100"));
    assert!(source.own_processing);
}

#[test]
fn sc11_several_series_under_one_target() {
    let plan = gotene();
    let indicator = indicator(&plan, "GOT-K11");
    assert_eq!(condition(indicator), (TargetKind::EverySeries, Some(95.0)));
    assert_eq!(target(indicator).operator, Some(Operator::AtLeast));
    let sources: Vec<(&str, &str)> = (indicator.data_sources.iter())
        .map(|source| {
            let area = source.split.as_ref().and_then(|split| split.area.as_deref()).expect("an area");
            (source.kolada.first().expect("a key figure").as_str(), area)
        })
        .collect();
    assert_eq!(
        sources,
        [
            ("U28130", "funktionshinderomradet"),
            ("U28144", "funktionshinderomradet"),
            ("U23565", "aldreomsorg"),
            ("U21554", "aldreomsorg"),
        ]
    );
}

#[test]
fn sc12_a_difference_that_is_to_be_none() {
    let plan = bjurholm();
    let indicator = indicator(&plan, "BJU-K2");
    assert_eq!(indicator.statistic, Some(Statistic::Difference));
    assert_eq!(indicator.direction, Some(Direction::TowardsTarget));
    assert_eq!(condition(indicator), (TargetKind::Exactly, Some(0.0)));
    assert!(sv(indicator.sign_convention.as_ref()).contains("Står inte i dokumentet"));
    // Nothing but the target bounds the axis: a difference goes both ways.
    assert!(indicator.bounds.is_none());
}

#[test]
fn sc13_a_bounded_scale() {
    for (plan, id, most) in [(bjurholm(), "BJU-K3", 5.0), (bjurholm(), "BJU-K4", 5.0), (gotene(), "GOT-K18", 4.0)] {
        let indicator = indicator(&plan, id);
        let bounds = indicator.bounds.expect("bounds");
        assert_eq!(indicator.kind, ValueKind::Scale, "{id}");
        assert_eq!((bounds.min, bounds.max, bounds.inferred), (Some(1.0), Some(most), false), "{id}");
    }
}

#[test]
fn sc14_an_index_that_starts_below_zero() {
    let plan = gotene();
    let indicator = indicator(&plan, "GOT-K16");
    assert_eq!(indicator.kind, ValueKind::Index);
    assert_eq!(baseline(indicator).value, Some(-34.0));
    assert_eq!(condition(indicator), (TargetKind::AtLeast, Some(10.0)));
    let bounds = indicator.bounds.expect("bounds");
    assert_eq!((bounds.min, bounds.max, bounds.inferred), (Some(-100.0), Some(100.0), true));
}

#[test]
fn sc15_a_greatest_mean() {
    for (plan, id, most) in [(gotene(), "GOT-K6", 14.0), (gotene(), "GOT-K28", 2.0), (bjurholm(), "BJU-K5", 13.0)] {
        let indicator = indicator(&plan, id);
        assert_eq!(indicator.statistic, Some(Statistic::Mean), "{id}");
        assert_eq!(condition(indicator), (TargetKind::AtMost, Some(most)), "{id}");
    }
}

#[test]
fn sc16_values_that_add_up_over_the_year() {
    let strangnas = strangnas();
    let cost = indicator(&strangnas, "STR-K20");
    assert_eq!((cost.cumulative, cost.frequency), (true, Some(Frequency::Monthly)));
    assert_eq!(baseline(cost).period, Some(Period::Month(2023, 10)));
    let prognos = prognos();
    for id in ["P21-K1", "P21-K4", "P21-K7", "P21-K8", "P21-K9"] {
        assert!(indicator(&prognos, id).cumulative, "{id}");
    }
}

#[test]
fn sc17_measured_every_second_year() {
    let (strangnas, gotene) = (strangnas(), gotene());
    let mut indicators = vec![indicator(&strangnas, "STR-K13")];
    indicators.extend(["GOT-K16", "GOT-K18", "GOT-K19", "GOT-K20"].map(|id| indicator(&gotene, id)));
    for indicator in indicators {
        assert_eq!(indicator.frequency, Some(Frequency::EverySecondYear), "{}", indicator.id);
        assert_eq!(indicator.frequency.map(Frequency::years_between), Some(2));
    }
}

#[test]
fn sc18_a_deadline_that_is_an_event() {
    let plan = gotene();
    for (id, event) in [
        ("GOT-K16", "medarbetarundersökningen 2024"),
        ("GOT-K18", "medarbetarundersökningen 2024"),
        ("GOT-K19", "medarbetarundersökningen 2024"),
        ("GOT-K20", "medarbetarundersökningen 2024"),
        ("GOT-K35", "Socialstyrelsens mätning 2024"),
    ] {
        assert_eq!(deadline(indicator(&plan, id)), Some((Some(year(2024)), event)), "{id}");
    }
}

#[test]
fn sc19_shared_with_another_office() {
    let plan = strangnas();
    for id in ["STR-K4", "STR-K5", "STR-K6"] {
        let [other] = indicator(&plan, id).shared_with.as_slice() else { panic!("{id} is shared with one") };
        assert_eq!(other.sv, "Utbildnings- och kulturkontoret");
    }
}

#[test]
fn sc20_by_area_of_operation() {
    let gotene = gotene();
    for indicator in &gotene.indicators {
        let [area] = indicator.areas.as_slice() else { panic!("{} has one area", indicator.id) };
        assert!(gotene.areas.iter().any(|other| other.id == *area), "{area}");
    }
    // What the document measures by area, without naming the areas.
    let strangnas = strangnas();
    let overtime = indicator(&strangnas, "STR-K17");
    assert!(sv(overtime.measure.as_ref()).contains("per verksamhetsområde"));
}

#[test]
fn sc21_not_to_be_exceeded_during_a_year() {
    let plan = gotene();
    let indicator = indicator(&plan, "GOT-K34");
    assert_eq!(condition(indicator), (TargetKind::AtMost, Some(8.0)));
    assert_eq!(deadline(indicator), Some((Some(year(2023)), "")));
    assert!(sv(target(indicator).text.as_ref()).contains("ska inte överskrida"));
}

#[test]
fn sc22_all_of_them() {
    let gotene = gotene();
    for id in ["GOT-K27", "GOT-K30"] {
        let indicator = indicator(&gotene, id);
        assert_eq!((indicator.kind, condition(indicator)), (ValueKind::Share, (TargetKind::Exactly, Some(100.0))));
    }
    // Here the document does not tell the comparison; a share cannot be more than all.
    let bjurholm = bjurholm();
    let cars = indicator(&bjurholm, "BJU-K6");
    assert_eq!((cars.kind, condition(cars)), (ValueKind::Share, (TargetKind::AtLeast, Some(100.0))));
    assert!(target(cars).inferred);
    assert_eq!(cars.bounds.and_then(|bounds| bounds.max), Some(100.0));
}

#[test]
fn sc23_nothing_to_measure_or_no_target() {
    let plan = gotene();
    for id in ["GOT-K1", "GOT-K22", "GOT-K23", "GOT-K24"] {
        assert_eq!(indicator(&plan, id).kind, ValueKind::Qualitative, "{id}");
    }
    for id in ["GOT-K22", "GOT-K23", "GOT-K24", "GOT-K25", "GOT-K26"] {
        assert!(indicator(&plan, id).targets.is_empty(), "{id}");
    }
    let places = indicator(&plan, "GOT-K1");
    assert_eq!(condition(places), (TargetKind::Qualitative, None));
    assert_eq!(sv(target(places).text.as_ref()), places.name.sv);
}

#[test]
fn sc24_a_service_guarantee() {
    let plan = gotene();
    let indicator = indicator(&plan, "GOT-K10");
    assert_eq!(indicator.kind, ValueKind::Duration);
    assert_eq!(condition(indicator), (TargetKind::AtMost, Some(7.0)));
    assert_eq!(sv(target(indicator).text.as_ref()), "inom en vecka");
    assert!(target(indicator).inferred);
}

#[test]
fn sc25_two_measures_with_directions_of_their_own() {
    let plan = gotene();
    let measures = |id: &str| -> Vec<(String, Option<Direction>)> {
        indicator(&plan, id).measures.iter().map(|m| (m.name.sv.clone(), m.direction)).collect()
    };
    assert_eq!(
        measures("GOT-K24"),
        [
            ("Genomsnittligt CO2-utsläpp per kilometer för bilarna".to_owned(), Some(Direction::Decrease)),
            ("Antal cyklar i verksamheten".to_owned(), Some(Direction::Increase)),
        ]
    );
    assert_eq!(
        measures("GOT-K22"),
        [
            ("Matsvinn på särskilda boenden".to_owned(), Some(Direction::Decrease)),
            ("Användning av engångsartiklar".to_owned(), Some(Direction::Decrease)),
        ]
    );
    // The indicator as a whole has neither direction nor value.
    let whole = indicator(&plan, "GOT-K24");
    assert_eq!((whole.kind, whole.direction), (ValueKind::Qualitative, None));
}

#[test]
fn sc26_a_target_relative_to_the_budget() {
    let plan = prognos();
    let indicator = indicator(&plan, "P21-K6");
    assert_eq!(condition(indicator), (TargetKind::Reference, None));
    assert_eq!(sv(target(indicator).reference.as_ref()), "tilldelad budget");
}

#[test]
fn sc27_only_a_direction() {
    let plan = strangnas();
    for indicator in &plan.indicators {
        if indicator.kind == ValueKind::YesNo {
            continue;
        }
        let target = target(indicator);
        assert_eq!((target.kind, target.value), (TargetKind::Direction, None), "{}", indicator.id);
        assert_eq!(target.direction, indicator.direction, "{}", indicator.id);
        assert!(target.direction.is_some() && !indicator.direction_inferred, "{}", indicator.id);
    }
    // Götene's programme says "ska öka" where its appendix has a number: kept as another wording.
    let gotene = gotene();
    let texts: Vec<&str> = indicator(&gotene, "GOT-K2").variants.iter().map(|v| v.text.sv.as_str()).collect();
    assert!(texts.iter().any(|text| text.ends_with("ska öka.")), "{texts:?}");
}

#[test]
fn sc28_a_target_and_no_direction() {
    let plan = bjurholm();
    for indicator in &plan.indicators {
        assert!(indicator.direction.is_some() && indicator.direction_inferred, "{}", indicator.id);
        let target = target(indicator);
        assert!(target.value.is_some() && target.inferred, "{}", indicator.id);
        let deadline = target.deadline.as_ref().expect("a deadline");
        assert_eq!((deadline.at, deadline.inferred), (Some(year(2024)), true), "{}", indicator.id);
    }
}

#[test]
fn sc29_two_official_wordings() {
    let plan = gotene();
    let indicator = indicator(&plan, "GOT-K31");
    let [variant] = indicator.variants.as_slice() else { panic!("one other wording") };
    assert_ne!(variant.text, indicator.name);
    let documents = [&indicator.source, &variant.source].map(|source| source.as_ref().map(|s| s.document.as_str()));
    assert_eq!(documents, [Some("bilaga"), Some("program")]);
    assert!(is_remarked(&indicator.remarks, "GOT-I9"));
}

#[test]
fn sc30_years_inside_the_text_of_a_goal() {
    let plan = strangnas();
    let years: Vec<i32> = goal(&plan, "STR-G2").horizon.iter().map(|horizon| horizon.year).collect();
    assert_eq!(years, [2030, 2040]);
}

#[test]
fn sc31_a_forecast_told_in_prose() {
    let plan = prognos();
    let forecast = (plan.assessments.iter())
        .find(|assessment| assessment.kind == AssessmentKind::Forecast)
        .expect("a forecast of the whole plan");
    assert_eq!(forecast.status, AssessmentStatus::Fulfilled);
    assert_eq!(sv(forecast.label.as_ref()), "bedöms vara uppfyllda vid årets slut");
    assert!(sv(forecast.reason.as_ref()).contains("covid-19"));
    assert!(forecast.source.is_some());
}

#[test]
fn sc32_a_status_whose_colour_is_lost() {
    let plan = prognos();
    for indicator in &plan.indicators {
        let [lost] = indicator.assessments.as_slice() else { panic!("{} has one", indicator.id) };
        // Not "not assessed": someone did, and the answer is lost.
        assert_eq!(lost.status, AssessmentStatus::Unknown, "{}", indicator.id);
        assert!(sv(lost.reason.as_ref()).contains('■'), "{}", indicator.id);
    }
}

#[test]
fn sc33_follow_up_told_in_many_ways() {
    let plan = strangnas();
    let follow_ups = |id: &str| activity(&plan, id).follow_ups.as_slice();
    let point = |id: &str| FollowUp { point: Some(id.to_owned()), ..FollowUp::default() };
    assert_eq!(follow_ups("STR-A1"), [point("delar1"), point("delar2"), point("helar")]);
    assert_eq!(follow_ups("STR-A43"), [FollowUp { rhythm: Some(Rhythm::Monthly), ..FollowUp::default() }]);
    assert_eq!(follow_ups("STR-A40"), [FollowUp { rhythm: Some(Rhythm::Continuous), ..FollowUp::default() }]);
    let to = Some(Text::new("ledningsgruppen"));
    assert_eq!(follow_ups("STR-A20"), [FollowUp { to: to.clone(), ..point("delar2") }]);
    assert_eq!(follow_ups("STR-A29"), [FollowUp { to, ..FollowUp::default() }]);
    assert_eq!(activity(&plan, "STR-A14").deadline, Some(day(2024, 12, 31)));
    // The document's own words stand beside.
    let phrases: BTreeSet<&str> =
        plan.activities.iter().filter_map(|activity| Some(activity.follow_up_text.as_ref()?.sv.as_str())).collect();
    assert_eq!(phrases.len(), 19);
}

#[test]
fn sc34_a_number_of_things_to_do_with_a_condition() {
    let plan = strangnas();
    let activity = activity(&plan, "STR-A0");
    assert!(activity.joint && activity.goals.is_empty());
    let quantity = activity.quantity.as_ref().expect("a number");
    assert!((quantity.at_least - 4.0).abs() < f64::EPSILON);
    assert!(quantity.of.sv.contains("varav en"), "{}", quantity.of.sv);
}

#[test]
fn sc35_a_unit_that_is_wrong_in_the_source() {
    let plan = strangnas();
    let indicator = indicator(&plan, "STR-K16");
    assert_eq!(indicator.unit.as_ref().map(|unit| unit.label.sv.as_str()), Some("procent"));
    assert_eq!(baseline(indicator).value, Some(4.16));
    assert!(is_remarked(&indicator.remarks, "STR-I3"));
    // Not a share: else it would be drawn from 0 to 100.
    assert_ne!(indicator.kind, ValueKind::Share);
}

#[test]
fn sc36_two_decisions_with_the_same_paragraph() {
    let plan = gotene();
    let key = |id: &str| {
        let decision = plan.decisions.iter().find(|decision| decision.id == id).expect("a decision");
        (sv(decision.body.as_ref()).to_owned(), decision.date, decision.paragraph.clone())
    };
    let (first, third) = (key("GOT-D1"), key("GOT-D3"));
    assert_eq!((&first.0, &first.2), (&third.0, &third.2));
    assert_eq!((first.1, third.1), (Some(day(2019, 3, 25)), Some(day(2023, 3, 27))));
}

#[test]
fn sc37_goals_in_prose_that_are_none_of_the_goals() {
    let plan = gotene();
    assert_eq!(plan.goals.len(), 11);
    assert!(is_remarked(&plan.remarks, "GOT-I13"));
    for id in ["GOT-O1", "GOT-O2", "GOT-O3"] {
        let said =
            plan.commitments.iter().find(|commitment| commitment.id.as_deref() == Some(id)).expect("a commitment");
        assert!(is_remarked(&said.remarks, "GOT-I13"), "{id}");
        assert!(!plan.goals.iter().any(|goal| goal.name.sv == said.text.sv), "{id}");
    }
}

#[test]
fn sc38_a_plan_that_was_extended_and_has_several_periods() {
    let plan = gotene();
    let periods: Vec<(Date, Date, Option<Date>)> =
        plan.validity.iter().map(|validity| (validity.from, validity.to, validity.extended_to)).collect();
    assert_eq!(periods.first(), Some(&(year(2019), year(2024), None)));
    assert!(periods.contains(&(year(2020), year(2022), Some(year(2023)))));
    let extended = plan.validity.iter().find(|validity| validity.extended_to.is_some()).expect("an extension");
    assert_eq!(extended.decision.as_deref(), Some("GOT-D4"));
}
