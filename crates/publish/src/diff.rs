//! Printing what differs between two plans, or between the wordings of one. The fields: docs/diff.md.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use malbild_plan::diff::{Change, Diff, Difference, ItemKind, Mark, MatchedBy, Piece, Wording};
use malbild_plan::diff::{compare, item_kind, line, matched_by, variants};
use malbild_plan::model::Plan;
use malbild_plan::say::capital;
use malbild_plan::{Indexed, Language};
use serde_json::{Map, Value, json};

use crate::summary::read_plan;

/// Prints what differs between two plans, or where there is one, between its wordings: a Swedish list or JSON.
pub fn run(before: &Path, after: Option<&Path>, json: bool, out: &mut impl Write) -> io::Result<ExitCode> {
    let Some(before) = read_plan(before) else { return Ok(ExitCode::FAILURE) };
    let Some(after) = after else {
        if json {
            serde_json::to_writer_pretty(&mut *out, &of_wordings(&before))?;
            writeln!(out)?;
        } else {
            list_wordings(&before, out)?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some(after) = read_plan(after) else { return Ok(ExitCode::FAILURE) };
    let (before, after) = (Indexed::new(before), Indexed::new(after));
    let diff = Diff::of(&before, &after);
    if json {
        serde_json::to_writer_pretty(&mut *out, &of_diff(&diff))?;
        writeln!(out)?;
    } else {
        list(&diff, out)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn of_diff(diff: &Diff<'_>) -> Value {
    let plan = |plan: &Indexed| {
        let plan = plan.plan();
        json!({ "id": plan.id, "title": plan.title, "edition": plan.edition, "referenceDate": plan.reference_date })
    };
    let mut counts = Map::new();
    for of in ItemKind::ALL {
        let mut changes = Map::new();
        for change in Change::ALL {
            let count = diff.count(*of, *change);
            if count > 0 {
                changes.insert(change.code().to_owned(), count.into());
            }
        }
        if !changes.is_empty() {
            counts.insert(of.code().to_owned(), changes.into());
        }
    }
    json!({
        "before": plan(diff.before),
        "after": plan(diff.after),
        "sameBoard": diff.is_same_board(),
        "summary": { "sv": diff.summary(Language::Sv), "en": diff.summary(Language::En) },
        "counts": counts,
        "differences": diff.differences.iter().map(difference).collect::<Vec<_>>(),
    })
}

fn difference(difference: &Difference<'_>) -> Value {
    let value = |content| serde_json::to_value(content).map_or(Value::Null, |value| bare(&value));
    let words = difference.texts("sv").map(|(before, after)| pieces(&compare(&before, &after)));
    json!({
        "kind": difference.change.code(),
        "type": difference.of.code(),
        "idBefore": difference.before.and_then(|side| side.id),
        "idAfter": difference.after.and_then(|side| side.id),
        "name": difference.name(),
        "matchedBy": difference.matched_by.map(MatchedBy::code),
        "similarity": difference.similarity,
        "field": difference.field,
        "before": value(&difference.was),
        "after": value(&difference.is),
        "words": words,
    })
}

fn pieces(pieces: &[Piece<'_>]) -> Value {
    let each = pieces.iter().map(|piece| {
        json!({
            "mark": piece.mark.code(),
            "text": piece.text,
            "before": [piece.before.start, piece.before.end],
            "after": [piece.after.start, piece.after.end],
        })
    });
    each.collect()
}

/// What is compared of a value: it without sources, remarks and days of fetching. Whole numbers are written so.
fn bare(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(key, _)| !matches!(key.as_str(), "source" | "remarks" | "fetched"));
            Value::Object(kept.map(|(key, value)| (key.clone(), bare(value))).collect())
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        Value::Number(number) => {
            let whole = number.as_f64().filter(|number| number.abs() < 1e15).map(|number| format!("{number}"));
            whole.and_then(|whole| whole.parse::<i64>().ok()).map_or_else(|| value.clone(), Value::from)
        }
        other => other.clone(),
    }
}

fn of_wordings(plan: &Plan) -> Value {
    let each = variants(plan).into_iter().map(|wording| {
        json!({
            "type": wording.of.code(),
            "id": wording.id,
            "name": wording.name,
            "variant": wording.variant.text,
            "source": wording.variant.source,
            "differs": wording.differs(),
            "similarity": wording.similarity(),
            "words": pieces(&wording.pieces("sv")),
        })
    });
    json!({
        "plan": plan.id,
        "counts": {
            "goals": { "all": plan.goals.len(), "differing": differing(plan, ItemKind::Goal) },
            "indicators": { "all": plan.indicators.len(), "differing": differing(plan, ItemKind::Indicator) },
            "trends": { "all": plan.trends.len(), "differing": differing(plan, ItemKind::Trend) },
        },
        "variants": each.collect::<Vec<_>>(),
    })
}

/// How many items of a kind have another wording that differs.
fn differing(plan: &Plan, of: ItemKind) -> usize {
    let mut ids: Vec<&str> = variants(plan).iter().filter(|w| w.of == of && w.differs()).map(|w| w.id).collect();
    ids.dedup();
    ids.len()
}

/// What differs, as a list: under each item what differs in it.
fn list(diff: &Diff<'_>, out: &mut impl Write) -> io::Result<()> {
    let sv = Language::Sv;
    writeln!(out, "{} → {}", diff.before.plan().id, diff.after.plan().id)?;
    if !diff.is_same_board() {
        writeln!(out, "Planerna hör till olika nämnder.")?;
    }
    writeln!(out, "{}", diff.summary(sv))?;
    let (mut kind, mut item) = (None, None);
    for difference in &diff.differences {
        if kind != Some(difference.of) {
            writeln!(out, "\n{}", capital(item_kind(difference.of, false, sv)))?;
            (kind, item) = (Some(difference.of), None);
        }
        let id = difference.after.or(difference.before).and_then(|side| side.id).unwrap_or_default();
        let name = difference.name().map_or("", |name| name.sv.as_str());
        if difference.field.is_none() {
            writeln!(out, "  {}: {}", line(difference, diff, sv), named(id, name))?;
            continue;
        }
        if item != Some((id, name)) {
            let by = difference.matched_by.filter(|by| *by != MatchedBy::Id);
            let by = by.map(|by| format!(" ({})", matched_by(by, sv))).unwrap_or_default();
            writeln!(out, "  {}{by}", named(id, name))?;
            item = Some((id, name));
        }
        match difference.texts("sv").filter(|_| difference.change == Change::Reworded) {
            Some((before, after)) if before != after => {
                let of = difference.field.map_or("", |field| malbild_plan::diff::field(field, sv));
                writeln!(out, "    Ny lydelse ({of}): {}", marked(&compare(&before, &after)))?;
            }
            _ => writeln!(out, "    {}", line(difference, diff, sv))?,
        }
    }
    Ok(())
}

fn list_wordings(plan: &Plan, out: &mut impl Write) -> io::Result<()> {
    let wordings = variants(plan);
    let (indicators, goals) = (differing(plan, ItemKind::Indicator), differing(plan, ItemKind::Goal));
    writeln!(
        out,
        "{indicators} av {} indikatorer och {goals} av {} mål har en annan lydelse på ett annat ställe.",
        plan.indicators.len(),
        plan.goals.len()
    )?;
    for wording in wordings.iter().filter(|wording| wording.differs()) {
        writeln!(out, "\n  {}{}", wording.id, place(wording))?;
        writeln!(out, "    {}", marked(&wording.pieces("sv")))?;
    }
    Ok(())
}

/// Where the other wording stands, in brackets.
fn place(wording: &Wording<'_>) -> String {
    let Some(source) = &wording.variant.source else { return String::new() };
    let section = source.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
    format!(" (annan lydelse i {}{section})", source.document)
}

fn named(id: &str, name: &str) -> String {
    if id.is_empty() || id == name { name.to_owned() } else { format!("{id} {name}") }
}

/// A text with what is gone as `[-…-]` and what is new as `{+…+}`.
fn marked(pieces: &[Piece<'_>]) -> String {
    let each = pieces.iter().map(|piece| match piece.mark {
        Mark::Same => piece.text.to_owned(),
        Mark::Gone => format!("[-{}-]", piece.text),
        Mark::New => format!("{{+{}+}}", piece.text),
    });
    each.collect()
}
