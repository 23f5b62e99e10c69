//! What charts ask of their readers.

use malbild_plan::side_by_side;

side_by_side! {
    /// What the cursor of a chart is called; the chart's title follows after a colon.
    read_off: "Läs av diagrammet", "Read values off the chart";
}
