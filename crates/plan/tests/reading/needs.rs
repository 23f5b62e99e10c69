//! What needs attention, what people decided beside what is computed, and counts.

use malbild_plan::reading::{Agreement, Item, Leaning, Readings, Status};
use malbild_plan::{Indexed, Language, read};

/// A plan read at the end of June 2024, with more fields.
fn plan(fields: &str) -> Indexed {
    let json = format!(
        r#"{{ "schemaVersion": "1.0", "id": "by", "municipality": {{ "name": "By kommun" }}, "board": "Socialnämnden",
        "title": "Plan", "referenceDate": "2024-06-30", "validity": [{{ "from": "2023", "to": "2026" }}],
        "levels": [{{ "id": "n", "name": "Mål" }}],
        "roles": [{{ "id": "vc", "name": "verksamhetschef" }}],
        "reportingPoints": [
            {{ "id": "delar1", "name": "delår 1", "lastMonth": 4 }}, {{ "id": "helar", "name": "helår", "lastMonth": 12 }}
        ], {fields} }}"#
    );
    Indexed::new(read(json.as_bytes()).plan.unwrap_or_else(|| panic!("{json}")))
}

/// Everything that needs attention: `missed K: …`.
fn needs(fields: &str) -> Vec<String> {
    let plan = plan(fields);
    let readings = Readings::of(&plan);
    let told = readings.needs.iter().map(|need| {
        let id = match need.what {
            Item::Indicator(at) => &readings.indicators[at].indicator.id,
            Item::Goal(goal) => &goal.id,
            Item::Activity(activity) => &activity.id,
            Item::Plan => "plan",
        };
        format!("{} {id}: {}", need.why.code(), readings.why(need, Language::Sv).replace('\u{a0}', " "))
    });
    told.collect()
}

/// An indicator of shares with outcomes, and a target of at least 70.
fn indicator(id: &str, more: &str, target: &str, values: &str) -> String {
    let values: Vec<String> = values
        .split_whitespace()
        .filter_map(|value| value.split_once('='))
        .map(|(period, number)| format!(r#"{{ "period": "{period}", "value": {number} }}"#))
        .collect();
    format!(
        r#"{{ "id": "{id}", "name": "{id}", "kind": "share", "unit": {{ "label": "%", "decimals": 0 }}, "direction": "increase",
        {more} "targets": [{target}], "series": [{{ "id": "s", "role": "outcome", "values": [{}] }}] }}"#,
        values.join(", ")
    )
}

fn at_least_70(by: &str) -> String {
    format!(r#"{{ "kind": "atLeast", "value": 70, "deadline": {{ "at": "{by}" }} }}"#)
}

#[test]
fn indicators() {
    for (more, target, values, expected) in [
        (
            "",
            at_least_70("2026"),
            "2022=60 2023=58",
            &["off-track K: Det går åt fel håll: 12 procentenheter saknas."][..],
        ),
        ("", at_least_70("2023"), "2023=69", &["missed K: Det nåddes inte: 1 procentenhet saknas."]),
        ("", at_least_70("2026"), "2023=71", &[]),
        ("", String::new(), "2023=71", &["no-target K: Planen säger bara att värdet ska öka."]),
        (
            "",
            r#"{ "kind": "direction", "direction": "increase" }"#.to_owned(),
            "2023=71",
            &["no-target K: Planen säger bara att värdet ska öka."],
        ),
        // What a period came to is known at the reporting point after it: of 2023 in April 2024, of May in December.
        (r#""frequency": "yearly","#, at_least_70("2026"), "2023=71", &[]),
        (r#""frequency": "yearly","#, at_least_70("2026"), "2022=71", &["not-measured K: Skulle ha mätts för 2023."]),
        (r#""frequency": "everySecondYear","#, at_least_70("2026"), "2022=71", &[]),
        (r#""frequency": "quarterly","#, at_least_70("2026"), "2024-Q1=71", &[]),
        (
            r#""frequency": "quarterly","#,
            at_least_70("2026"),
            "2023-Q4=71",
            &["not-measured K: Skulle ha mätts för kvartal 1 2024."],
        ),
        (
            r#""frequency": "monthly","#,
            at_least_70("2026"),
            "2024-02=71",
            &["not-measured K: Skulle ha mätts för mars 2024."],
        ),
        (r#""frequency": "monthly","#, at_least_70("2026"), "2024-03=71", &[]),
        (r#""frequency": "everyReportingPoint","#, at_least_70("2026"), "2023/helar=71", &[]),
        (
            r#""frequency": "everyReportingPoint","#,
            at_least_70("2026"),
            "2023/delar1=71",
            &["not-measured K: Skulle ha mätts för helår 2023."],
        ),
        (r#""frequency": "irregular","#, at_least_70("2026"), "2023=71", &[]),
        // A plan without any outcome accuses none of its indicators.
        (r#""frequency": "yearly","#, at_least_70("2026"), "", &[]),
        (
            r#""assessments": [{ "kind": "outcome", "status": "fulfilled", "period": "2023" }],"#,
            at_least_70("2023"),
            "2023=69",
            &[
                "missed K: Det nåddes inte: 1 procentenhet saknas.",
                "disagreement K: Nämnden och beräkningen säger olika. Nämnden bedömer att målet är nått; beräkningen säger att det inte nåddes.",
            ],
        ),
        (
            r#""remarks": [{ "id": "A1", "text": "Fel år." }],"#,
            at_least_70("2026"),
            "2023=71",
            &["source-flaw K: Fel år."],
        ),
    ] {
        let fields = format!(r#""indicators": [{}]"#, indicator("K", more, &target, values));
        assert_eq!(needs(&fields), expected, "{more} {target} {values}");
    }
}

#[test]
fn activities() {
    for (fields, expected) in [
        (
            r#""deadline": "2024-06-29", "status": "started", "responsible": ["vc"]"#,
            &["overdue-activity A: Påbörjad, skulle vara klar 29 juni 2024."][..],
        ),
        (r#""deadline": "2024-06-30", "status": "started", "responsible": ["vc"]"#, &[]),
        (r#""deadline": "2024-05", "status": "done", "responsible": ["vc"]"#, &[]),
        (r#""deadline": "2024-05", "status": "cancelled", "responsible": ["vc"]"#, &[]),
        (
            r#""deadline": "2024-05", "responsibleText": "alla""#,
            &["overdue-activity A: Status okänd, skulle vara klar maj 2024."],
        ),
        // What the plan calls delayed has a status of its own; here it is the time limit that counts.
        (r#""status": "delayed", "responsible": ["vc"]"#, &[]),
        (
            r#""deadline": "2024-05", "status": "delayed", "responsible": ["vc"]"#,
            &["overdue-activity A: Försenad, skulle vara klar maj 2024."],
        ),
        (r#""status": "started""#, &["no-responsible A: Ingen ansvarig är angiven."]),
    ] {
        let fields = format!(r#""activities": [{{ "id": "A", "name": "A", {fields} }}]"#);
        assert_eq!(needs(&fields), expected, "{fields}");
    }
}

#[test]
fn who_is_responsible_is_asked_for_only_where_the_plan_tells_it() {
    let goal = |id: &str, more: &str| format!(r#"{{ "id": "{id}", "level": "n", "name": "{id}"{more} }}"#);
    let k = |id: &str, more: &str| indicator(id, more, &at_least_70("2026"), "2023=71");
    let told = r#", "responsible": ["vc"]"#;
    let of = |goals: &[String], indicators: &[String]| {
        needs(&format!(r#""goals": [{}], "indicators": [{}]"#, goals.join(", "), indicators.join(", ")))
    };
    let none: &[&str] = &[];
    assert_eq!(of(&[goal("M1", ""), goal("M2", "")], &[k("K1", ""), k("K2", "")]), none);
    assert_eq!(of(&[goal("M1", told), goal("M2", "")], &[]), ["no-responsible M2: Ingen ansvarig är angiven."]);
    let named = r#""responsible": ["vc"],"#;
    assert_eq!(of(&[], &[k("K1", named), k("K2", "")]), ["no-responsible K2: Ingen ansvarig är angiven."]);
    // The responsible of its goal answers for an indicator.
    assert_eq!(of(&[goal("M1", told)], &[k("K1", named), k("K2", r#""goals": ["M1"],"#)]), none);
}

#[test]
fn every_decision_against_every_status() {
    let statuses = [
        // Below the baseline when it fails, so that no part of the way is covered.
        (Status::Met, at_least_70("2026"), "2022=60 2023=71"),
        (Status::OnTrack, at_least_70("2026"), "2022=60 2023=64"),
        (Status::Lagging, at_least_70("2026"), "2022=60 2023=61"),
        (Status::OffTrack, at_least_70("2026"), "2022=60 2023=58"),
        (Status::Missed, at_least_70("2023"), "2022=60 2023=58"),
    ];
    // In the order above: y agrees; h does not, people are more hopeful; c does not, people are more cautious.
    for (kind, decided, expected) in [
        ("outcome", "fulfilled", "yhhhh"),
        ("outcome", "partlyFulfilled", "cyyhh"),
        ("outcome", "notFulfilled", "cyyyy"),
        ("forecast", "fulfilled", "yyhhh"),
        ("forecast", "partlyFulfilled", "ccyhh"),
        ("forecast", "notFulfilled", "ccyyy"),
    ] {
        for ((status, target, values), expected) in statuses.iter().zip(expected.chars()) {
            let more = format!(
                r#""baselines": [{{ "kind": "value", "value": 60, "period": "2022" }}],
                "assessments": [{{ "kind": "{kind}", "status": "{decided}", "period": "2023/helar" }}],"#
            );
            let plan = plan(&format!(r#""indicators": [{}]"#, indicator("K", &more, target, values)));
            let readings = Readings::of(&plan);
            let reading = &readings.indicators[0];
            assert_eq!(reading.status(), *status);
            let agrees = reading.agreement == Agreement::Agree;
            assert_eq!(agrees, expected == 'y', "{kind} {decided} {status:?}");
            assert_eq!(reading.disagreement(Language::Sv).is_some(), !agrees);
            let leaning = match expected {
                'h' => Some(Leaning::Hopeful),
                'c' => Some(Leaning::Cautious),
                _ => None,
            };
            assert_eq!(reading.leaning(), leaning, "{kind} {decided} {status:?}");
        }
    }
}

#[test]
fn decisions_that_cannot_be_compared() {
    let assessed = |status: &str, period: &str| {
        format!(r#""assessments": [{{ "kind": "outcome", "status": "{status}", "period": "{period}" }}],"#)
    };
    for (more, values, expected) in [
        (String::new(), "2022=60 2023=71", Agreement::OnlyComputed),
        (String::new(), "", Agreement::Neither),
        (assessed("fulfilled", "2023"), "", Agreement::OnlyDecided),
        (assessed("notAssessed", "2023"), "", Agreement::Neither),
        (assessed("unknown", "2023"), "2022=60 2023=71", Agreement::OnlyComputed),
        // Of the year before: it was another outcome.
        (assessed("notFulfilled", "2022"), "2022=60 2023=71", Agreement::OnlyComputed),
        (assessed("notFulfilled", "2023"), "2022=60 2023=71", Agreement::Disagree),
    ] {
        let plan = plan(&format!(r#""indicators": [{}]"#, indicator("K", &more, &at_least_70("2026"), values)));
        assert_eq!(Readings::of(&plan).indicators[0].agreement, expected, "{more} {values}");
    }
}

#[test]
fn some_of_the_way_is_partly() {
    let more = r#""baselines": [{ "kind": "value", "value": 60, "period": "2022" }],
        "assessments": [{ "kind": "outcome", "status": "partlyFulfilled", "period": "2023" }],"#;
    for (values, expected) in [("2023=64", Agreement::Agree), ("2023=60", Agreement::Disagree)] {
        let plan = plan(&format!(r#""indicators": [{}]"#, indicator("K", more, &at_least_70("2023"), values)));
        let readings = Readings::of(&plan);
        assert_eq!(readings.indicators[0].status(), Status::Missed);
        assert_eq!(readings.indicators[0].agreement, expected, "{values}");
    }
}

#[test]
fn goals_count_what_is_below_them_once_and_disagree_at_the_ends_only() {
    let goals = |assessment: &str| {
        format!(
            r#""goals": [
                {{ "id": "A", "level": "n", "name": "A", "assessments": [{assessment}] }},
                {{ "id": "B", "level": "n", "name": "B", "parent": "A" }},
                {{ "id": "C", "level": "n", "name": "C", "parent": "A" }}
            ]"#
        )
    };
    let k = |id: &str, goals: &str, values: &str| {
        indicator(id, &format!(r#""goals": [{goals}],"#), &at_least_70("2023"), values)
    };
    let met = k("K1", r#""B", "C""#, "2023=71");
    let missed = k("K2", r#""C""#, "2023=50");
    let not_measured = k("K3", r#""A", "B""#, "");
    let decided = |status: &str| format!(r#"{{ "kind": "outcome", "status": "{status}", "period": "2023" }}"#);
    for (assessment, indicators, expected) in [
        (decided("fulfilled"), vec![&met, &missed, &not_measured], Agreement::Agree),
        (decided("notFulfilled"), vec![&met, &missed, &not_measured], Agreement::Agree),
        (decided("fulfilled"), vec![&missed, &not_measured], Agreement::Disagree),
        (decided("notFulfilled"), vec![&met, &not_measured], Agreement::Disagree),
        (decided("partlyFulfilled"), vec![&met], Agreement::Agree),
        (decided("fulfilled"), vec![&not_measured], Agreement::OnlyDecided),
        (decided("notAssessed"), vec![&met], Agreement::OnlyComputed),
        (String::new(), vec![&not_measured], Agreement::Neither),
    ] {
        let of = indicators.iter().map(|indicator| indicator.as_str()).collect::<Vec<_>>().join(", ");
        let plan = plan(&format!(r#"{}, "indicators": [{of}]"#, goals(&assessment)));
        let readings = Readings::of(&plan);
        let goal = plan.goal("A").expect("the goal");
        assert_eq!(readings.goal(goal).total(), indicators.len());
        assert_eq!(readings.goal_agreement(goal), expected, "{assessment} {of}");
        let listed = readings.needs.iter().any(|need| matches!(need.what, Item::Goal(_)));
        assert_eq!(listed, expected == Agreement::Disagree);
    }
    for (kind, status, indicators, sv, en) in [
        (
            "outcome",
            "fulfilled",
            vec![&missed],
            "Nämnden och beräkningen säger olika. Nämnden bedömer att målet är nått, men det enda målvärdet är inte uppnått.",
            "The board and the computation disagree. The board judges the target to be reached, but the only target value is not met.",
        ),
        (
            "forecast",
            "fulfilled",
            vec![&missed, &missed],
            "Nämnden och beräkningen säger olika. Nämnden väntar sig att målet nås, men inget av 2 målvärden är uppnått eller på väg.",
            "The board and the computation disagree. The board expects the target to be reached, but none of 2 target values is met or on track.",
        ),
        (
            "forecast",
            "notFulfilled",
            vec![&met, &met, &not_measured],
            "Nämnden och beräkningen säger olika. Nämnden väntar sig att målet inte nås, men alla 2 målvärden är uppnådda eller på väg.",
            "The board and the computation disagree. The board expects the target not to be reached, but all 2 target values are met or on track.",
        ),
    ] {
        let assessment = format!(r#"{{ "kind": "{kind}", "status": "{status}", "period": "2023" }}"#);
        let numbered = indicators.iter().enumerate();
        let of: Vec<String> =
            numbered.map(|(at, k)| k.replacen("\"id\": \"K", &format!("\"id\": \"K{at}"), 1)).collect();
        let plan = plan(&format!(r#"{}, "indicators": [{}]"#, goals(&assessment), of.join(", ")));
        let readings = Readings::of(&plan);
        let goal = plan.goal("A").expect("the goal");
        assert_eq!(readings.goal_disagreement(goal, Language::Sv).as_deref(), Some(sv));
        assert_eq!(readings.goal_disagreement(goal, Language::En).as_deref(), Some(en));
        let leaning = if status == "fulfilled" { Leaning::Hopeful } else { Leaning::Cautious };
        assert_eq!(readings.goal_leaning(goal), Some(leaning));
    }
    let plan = plan(&format!(r#"{}, "indicators": [{met}, {missed}, {not_measured}]"#, goals("")));
    let readings = Readings::of(&plan);
    for (id, sv, en) in [
        (
            "A",
            "Av 3 indikatorer: 1 uppnådd, 1 inte uppnådd, 1 kan inte bedömas.",
            "Of 3 indicators: 1 met, 1 not met, 1 cannot be assessed.",
        ),
        ("B", "Av 2 indikatorer: 1 uppnådd, 1 kan inte bedömas.", "Of 2 indicators: 1 met, 1 cannot be assessed."),
        ("C", "Av 2 indikatorer: 1 uppnådd, 1 inte uppnådd.", "Of 2 indicators: 1 met, 1 not met."),
    ] {
        let counts = readings.goal(plan.goal(id).expect("the goal"));
        assert_eq!(readings.counted(&counts, Language::Sv), sv);
        assert_eq!(readings.counted(&counts, Language::En), en);
    }
}
