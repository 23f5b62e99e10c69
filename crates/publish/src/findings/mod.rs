//! Every kind of finding with an example: what `docs/findings.md` says.
//!
//! Nothing here is written twice. Each example is read as a file would be, and what the page says of it is what the
//! tool says.

mod example;
mod examples;

use std::io::{self, Write};

use malbild_plan::Language;

use example::{Example, Shown};
use examples::sections;

const INTRODUCTION: &str = "\
# Findings

What can be wrong in a plan file, one example a kind: what it looks like, where the finding points, what is wrong and how
to mend it, in Swedish and in English. An *error* loses or distorts something for readers, or shows what must not be
shown. A *warning* is probably a mistake; where the decided document itself says so, keep it and explain it in `remarks`.

The examples are fields of an otherwise sound plan; `…` stands for what was left out. Numbers in a place begin at 0:
`/goals/1/parent` is the field `parent` of the second goal.

This page is made by `cargo run -q -p malbild-publish -- findings > docs/findings.md`. Its words are those of the tool.
[The plan format](plan-format.md) tells what the fields mean.
";

/// Prints the page.
pub fn run(out: &mut impl Write) -> io::Result<()> {
    out.write_all(INTRODUCTION.as_bytes())?;
    let sections = sections();
    let kinds: Vec<Shown> =
        sections.iter().flat_map(|(_, examples)| examples.iter().filter_map(Example::shown)).collect();
    let errors = kinds.iter().filter(|kind| kind.severity == "error").count();
    writeln!(out, "\n{} kinds: {errors} errors and {} warnings.\n", kinds.len(), kinds.len() - errors)?;
    writeln!(out, "| about | kinds |\n|---|---|")?;
    for (heading, examples) in &sections {
        let links: Vec<String> = examples.iter().map(|e| format!("[`{0}`](#{0})", e.code)).collect();
        writeln!(out, "| {heading} | {} |", links.join(" "))?;
    }
    for (heading, examples) in &sections {
        writeln!(out, "\n## {heading}")?;
        for shown in examples.iter().filter_map(Example::shown) {
            write(&shown, out)?;
        }
    }
    Ok(())
}

fn write(shown: &Shown, out: &mut impl Write) -> io::Result<()> {
    let Shown { code, severity, looks, pointer, what, remedy } = shown;
    writeln!(out, "\n### {code}\n")?;
    match pointer.as_str() {
        "" => writeln!(out, "{severity}, for the whole file\n")?,
        pointer => writeln!(out, "{severity} at `{pointer}`\n")?,
    }
    for line in looks.lines() {
        // A code block by indentation needs no fence, whatever the example holds.
        writeln!(out, "{}", format!("    {line}").trim_end())?;
    }
    writeln!(out, "\n| | what is wrong | how to mend it |\n|---|---|---|")?;
    for language in [Language::Sv, Language::En] {
        // What the words quote is no markup here either.
        let cell = |text: &str| text.replace('|', "\\|").replace('<', "&lt;");
        let name = if language == Language::Sv { "sv" } else { "en" };
        writeln!(out, "| {name} | {} | {} |", cell(what.get(language)), cell(remedy.get(language)))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_has_its_flaw() {
        for example in sections().iter().flat_map(|(_, examples)| examples) {
            let shown = example.shown();
            assert!(shown.is_some_and(|shown| shown.code == example.code), "{}", example.code);
        }
    }
}
