//! Counting what a plan holds.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use malbild_plan::finding::Severity;
use malbild_plan::model::Plan;
use malbild_plan::{Language, Read, Summary, read, summary};

use crate::file_problem::FileProblem;

/// Prints what a plan holds, as a Swedish table or as JSON.
pub fn run(file: &Path, json: bool, out: &mut impl Write) -> io::Result<ExitCode> {
    let Some(plan) = read_plan(file) else { return Ok(ExitCode::FAILURE) };
    let counts = summary(&plan);
    if json {
        serde_json::to_writer_pretty(&mut *out, &counts)?;
        writeln!(out)?;
    } else {
        writeln!(out, "{}, {}: {}", plan.municipality.name.sv, plan.board.sv, plan.title.sv)?;
        table(&counts, out)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The plan of a file; what is wrong with it is told to people.
pub fn read_plan(file: &Path) -> Option<Plan> {
    let name = file.display();
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let (what, remedy) = FileProblem::CannotOpen(error).words();
            eprintln!("{name}: {} {}", what.sv, remedy.sv);
            return None;
        }
    };
    let Read { plan, findings } = read(&bytes);
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
    let Some(plan) = plan else {
        if let Some(first) = findings.first() {
            let (line, column) = (first.line, first.column);
            eprintln!("{name}:{line}:{column}: {} {}", first.what(Language::Sv), first.remedy(Language::Sv));
        }
        return None;
    };
    if errors > 0 {
        eprintln!("{name} har {errors} fel, och allt kom kanske inte med: malbild-publish check {name}");
    }
    Some(plan)
}

fn table(counts: &Summary, out: &mut impl Write) -> io::Result<()> {
    let mut rows = vec![("Mål".to_owned(), counts.goals)];
    rows.extend(counts.goals_by_level.iter().map(|(level, goals)| (format!("  {level}"), *goals)));
    rows.extend(
        [
            ("Strategier", counts.strategies),
            ("Indikatorer", counts.indicators),
            ("  med ingångsvärde som är ett tal", counts.numeric_baselines),
            ("  med målvärde som är ett tal", counts.numeric_targets),
            ("Aktiviteter", counts.activities),
            ("varav gemensamma", counts.joint_activities),
            ("Beslut", counts.decisions),
            ("Ord i ordlistan", counts.glossary),
            ("Trender", counts.trends),
            ("Utmaningar", counts.challenges),
            ("Rader i ekonomin", counts.economy),
            ("Figurer", counts.figures),
            ("Roller", counts.roles),
            ("Förkortningar", counts.abbreviations),
        ]
        .map(|(name, count)| (name.to_owned(), count)),
    );
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    for (name, count) in rows {
        let space = width - name.chars().count();
        writeln!(out, "  {name}{:space$}  {count:>5}", "")?;
    }
    Ok(())
}
