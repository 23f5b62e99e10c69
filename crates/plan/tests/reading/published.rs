//! The published plans: what the documents cannot carry is not said, and the made-up plan shows everything.

use malbild_plan::Indexed;
use malbild_plan::model::{Flag, SeriesRole, TargetKind};
use malbild_plan::reading::{Agreement, Attention, LeftOut, Movement, Readings, Reason, Status};

use crate::support::{published, published_plan};

#[test]
fn real_plans_have_no_outcomes_and_so_no_verdict() {
    let mut indicators = 0;
    for (name, plan) in published().into_iter().filter(|(_, plan)| !plan.fictional) {
        let plan = Indexed::new(plan);
        let readings = Readings::of(&plan);
        for reading in &readings.indicators {
            let id = &reading.indicator.id;
            let own = reading.indicator.series.iter().filter(|series| series.role == SeriesRole::Outcome);
            let measured =
                own.flat_map(|series| &series.values).any(|value| value.number().is_some() || value.answer.is_some());
            if !measured {
                assert!(
                    matches!(reading.status(), Status::NoTarget | Status::NotAssessable),
                    "{name} {id}: {:?}",
                    reading.status()
                );
                assert!(reading.reason().is_some(), "{name} {id}");
                assert_eq!(reading.movement(), None, "{name} {id}");
                indicators += 1;
            }
        }
        assert_eq!(readings.all.total(), readings.indicators.len());
    }
    assert!(indicators >= 40, "only {indicators}");
}

#[test]
fn the_documents_own_examples() {
    // (plan, indicator, status, reason): the special cases of the documents, by their numbers in the project's list.
    for (file, id, status, reason) in [
        ("gotene-2019", "GOT-K4", Status::NotAssessable, Reason::NotMeasured), // SC1
        ("gotene-2019", "GOT-K3", Status::NotAssessable, Reason::NotMeasured), // SC2
        ("strangnas-2024", "STR-K4", Status::NotAssessable, Reason::NotMeasured), // SC3, SC19
        ("strangnas-2024", "STR-K8", Status::NotAssessable, Reason::NotMeasured), // SC4
        ("strangnas-2024", "STR-K2", Status::NoTarget, Reason::NotMeasured),   // SC5
        ("strangnas-2024", "STR-K1", Status::NoTarget, Reason::NotMeasured),   // SC6
        ("strangnas-2024", "STR-K7", Status::NoTarget, Reason::NotMeasured),   // SC7
        ("strangnas-2024", "STR-K15", Status::NoTarget, Reason::NotMeasured),  // SC8
        ("strangnas-2024", "STR-K10", Status::NoTarget, Reason::NotMeasured),  // SC9
        ("gotene-2019", "GOT-K32", Status::NotAssessable, Reason::NotMeasured), // SC10
        ("gotene-2019", "GOT-K11", Status::NotAssessable, Reason::NotMeasured), // SC11
        ("bjurholm-2024", "BJU-K2", Status::NotAssessable, Reason::NotMeasured), // SC12, SC28
        ("bjurholm-2024", "BJU-K3", Status::NotAssessable, Reason::NotMeasured), // SC13
        ("gotene-2019", "GOT-K16", Status::NotAssessable, Reason::NotMeasured), // SC14, SC18
        ("gotene-2019", "GOT-K6", Status::NotAssessable, Reason::NotMeasured), // SC15
        ("strangnas-2024", "STR-K20", Status::NoTarget, Reason::NotMeasured),  // SC16
        ("strangnas-2024", "STR-K13", Status::NoTarget, Reason::NotMeasured),  // SC17
        ("gotene-2019", "GOT-K34", Status::NotAssessable, Reason::NotMeasured), // SC21
        ("gotene-2019", "GOT-K27", Status::NotAssessable, Reason::NotMeasured), // SC22
        ("gotene-2019", "GOT-K22", Status::NotAssessable, Reason::Qualitative), // SC23
        ("gotene-2019", "GOT-K10", Status::NotAssessable, Reason::NotMeasured), // SC24
        ("gotene-2019", "GOT-K24", Status::NotAssessable, Reason::Qualitative), // SC25
        ("prognos-1-2021", "P21-K6", Status::NotAssessable, Reason::Reference), // SC26
        ("prognos-1-2021", "P21-K1", Status::NotAssessable, Reason::Qualitative),
        ("strangnas-2024", "STR-K16", Status::NoTarget, Reason::NotMeasured), // SC35
    ] {
        let plan = Indexed::new(published_plan(&format!("{file}.json")));
        let readings = Readings::of(&plan);
        let indicator = plan.indicator(id).unwrap_or_else(|| panic!("{file} has no {id}"));
        let reading = readings.indicator(indicator).expect("a reading");
        assert_eq!((reading.status(), reading.reason()), (status, Some(reason)), "{file} {id}");
    }
}

#[test]
fn the_made_up_plan_shows_everything() {
    let plan = Indexed::new(published_plan("exempelby-2024.json"));
    let readings = Readings::of(&plan);
    let all = || readings.indicators.iter().flat_map(|r| r.parts.iter().chain([&r.main]).chain(&r.others));
    let mut missing = Vec::new();
    for status in Status::ALL {
        if readings.all.count(*status) == 0 {
            missing.push(status.code());
        }
    }
    for movement in Movement::ALL {
        if readings.all.moved(*movement) == 0 {
            missing.push(movement.code());
        }
    }
    for agreement in Agreement::ALL {
        if readings.all.agreeing(*agreement) == 0 {
            missing.push(agreement.code());
        }
    }
    for why in Attention::ALL {
        if !readings.needs.iter().any(|need| need.why == *why) {
            missing.push(why.code());
        }
    }
    for out in [LeftOut::Suppressed, LeftOut::BeforePlan, LeftOut::BeforeBreak, LeftOut::OtherMonth] {
        if !all().any(|of| of.left_out.iter().any(|(_, why)| *why == out)) {
            missing.push(out.code());
        }
    }
    for kind in [
        TargetKind::AtLeast,
        TargetKind::AtMost,
        TargetKind::Exactly,
        TargetKind::Within,
        TargetKind::KeepBaseline,
        TargetKind::ChangeBy,
        TargetKind::Direction,
        TargetKind::YesNo,
        TargetKind::Yearly,
        TargetKind::EverySeries,
        TargetKind::Reference,
        TargetKind::Qualitative,
    ] {
        if !all().any(|of| of.target.is_some_and(|target| target.kind == kind)) {
            missing.push(kind.name());
        }
    }
    let values = || plan.plan().indicators.iter().flat_map(|i| &i.series).flat_map(|series| &series.values);
    for (flag, name) in [
        (Flag::Preliminary, "preliminary"),
        (Flag::SeriesBreak, "seriesBreak"),
        (Flag::Suppressed, "suppressed"),
        (Flag::NotApplicable, "notApplicable"),
        (Flag::NonResponse, "nonResponse"),
    ] {
        if !values().any(|value| value.has(flag)) {
            missing.push(name);
        }
    }
    assert!(missing.is_empty(), "Exempelby does not show {missing:?}");
    // Counted once in the plan, and no more in a goal than there are.
    assert_eq!(readings.all.total(), plan.plan().indicators.len());
    for goal in &plan.plan().goals {
        assert_eq!(readings.goal(goal).total(), plan.indicators_within(goal).len(), "{}", goal.id);
    }
}
