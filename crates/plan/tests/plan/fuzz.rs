//! Fuzzing: a bounded number of inputs under `cargo test`, as many as one likes under `cargo bolero test`:
//!
//! ```text
//! cargo bolero test -p malbild-plan --test plan fuzz::read_any_bytes
//! ```

use malbild_plan::{Indexed, read, read_catalogue};

use crate::arbitrary::Maker;
use crate::support::assert_words;

#[test]
fn read_any_bytes() {
    bolero::check!().with_iterations(4096).for_each(|bytes: &[u8]| {
        let read = read(bytes);
        assert_words(&read.findings);
        assert!(read.plan.is_some() || !read.findings.is_empty());
        assert_words(&read_catalogue(bytes).findings);
    });
}

/// Pieces of JSON and of the format in any order: nearer to a plan than any bytes come.
#[test]
fn read_any_pieces() {
    const PIECES: [&str; 40] = [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\"\"",
        "0",
        "-1",
        "1.5",
        "1e400",
        "true",
        "null",
        " ",
        "\n",
        "\"x\"",
        "\"1.0\"",
        "\"2024\"",
        "\"schemaVersion\":",
        "\"id\":",
        "\"goals\":",
        "\"level\":",
        "\"name\":",
        "\"sv\":",
        "\"indicators\":",
        "\"kind\":",
        "\"share\"",
        "\"series\":",
        "\"values\":",
        "\"period\":",
        "\"value\":",
        "\"municipality\":",
        "\"board\":",
        "\"title\":",
        "\"referenceDate\":",
        "{\"id\":\"a\"}",
        "\\u00e5",
        "å",
        "\u{feff}",
    ];
    bolero::check!().with_iterations(4096).for_each(|choices: &[u8]| {
        let text: String = choices.iter().map(|choice| PIECES[usize::from(*choice) % PIECES.len()]).collect();
        assert_words(&read(text.as_bytes()).findings);
    });
}

#[test]
fn any_plan_can_be_gone_through() {
    bolero::check!().with_iterations(2048).for_each(|bytes: &[u8]| {
        let plan = Maker(bytes).plan();
        let count = plan.goals.len();
        let indexed = Indexed::new(plan);
        assert_eq!(indexed.goals_in_order().len(), count);
    });
}
