//! What is said of how things stand: on the page of an indicator, the list of indicators, and the guide.

use malbild_plan::format::number;
use malbild_plan::{Language, side_by_side};

side_by_side! {
    /// Before the computed status.
    computed: "Beräknat", "Computed";
    /// Opens to all that went into a reading.
    why: "Varför?", "Why?";
    /// Said first there.
    computed_note: "Det här är Målbilds beräkning ur planens egna uppgifter, inte nämndens bedömning.", "This is Målbild’s computation from the plan’s own data, not the board’s assessment.";
    /// Link to the guide.
    to_guide: "Så läser du statusar och regler", "How to read statuses and rules";
    /// Label.
    reference: "Avläst", "Read at";
    /// Label.
    reason: "Orsak", "Reason";
    /// Label.
    series: "Serie", "Series";
    /// Label.
    baseline: "Ingångsvärde", "Baseline";
    /// Label.
    latest: "Senaste utfall", "Latest outcome";
    /// Label.
    target: "Mål", "Target";
    /// Label.
    deadline: "Senast", "By";
    /// Where the deadline is the plan's.
    deadline_of_plan: "planens slut, eftersom målet inte har något eget datum", "the end of the plan, as the target has no date of its own";
    /// Label.
    lack: "Kvar till målet", "Left to the target";
    /// Label.
    way: "Andel av vägen", "Share of the way";
    /// Label.
    time: "Andel av tiden", "Share of the time";
    /// Label.
    needed: "Takt som behövs", "Pace needed";
    /// Label.
    pace: "Takt hittills", "Pace so far";
    /// Label.
    trend: "Trend", "Trend";
    /// Label.
    projection: "Framskrivning (inte prognos)", "Projection (not a forecast)";
    /// Label.
    miss: "Missar så stor del av det som är kvar", "Misses this share of what is left";
    /// Label.
    limits: "Gränser", "Limits";
    /// Label.
    of_target: "Utfall i procent av målet", "Outcome in per cent of the target";
    /// Label.
    amber: "Planens gräns för nästan uppnått", "The plan’s band for almost met";
    /// Label.
    used: "Mätningar som räknas", "Measurements that count";
    /// Label.
    left_out: "Mätningar som inte räknas", "Measurements that do not count";
    /// Label.
    others: "Andra mål", "Other targets";
    /// Label.
    forecast: "Publicerad prognos", "Published forecast";
    /// Label.
    gap: "Kvinnor och män", "Women and men";
    /// Label.
    agreement: "Bedömning och beräkning", "Assessment and computation";
    /// Label of what ought to have been measured.
    measurement: "Mätning", "Measurement";
    /// After a pace.
    per_year: "per år", "a year";
    /// Said of a pace of two measurements.
    two_points: "två mätningar", "two measurements";
    /// Between the ends of a range.
    between: "hälften av takterna ligger mellan", "half of the paces lie between";
    /// Between two numbers.
    and: "och", "and";
    /// Said of a pace under the limit.
    still: "räknas som oförändrat", "counts as unchanged";
    /// The baseline among the measurements.
    is_baseline: "ingångsvärdet", "the baseline";
    /// Before the limit of a miss.
    most_miss: "på väg om framskrivningen missar högst", "on track if the projection misses at most";
    /// Before the limit of movement.
    least: "ingen rörelse under", "no movement under";
    /// Of the remaining way.
    of_what_is_left: "av det som är kvar", "of what is left";
    /// Heading of all that needs attention.
    needs_heading: "Behöver uppmärksamhet", "Needs attention";
    /// Under the counts of a goal whose goals below have indicators, too.
    with_goals_below: "Indikatorerna för målen under det här är räknade med.", "The indicators of the goals below this one are counted, too.";
    /// Heading of the reasons for attention that are about how it goes.
    needs_going: "Hur det går", "How it goes";
    /// Heading of the reasons for attention that are about what is known.
    needs_data: "Underlaget", "The data";
    /// Beneath the heading of the bar.
    computed_lead: "Beräknat av Målbild ur planens egna siffror.", "Computed by Målbild from the plan’s own figures.";
    /// Link to what concerns the plan as a whole.
    whole_plan: "Planen som helhet", "The plan as a whole";
    /// Opens the choices of a filter.
    filter: "Filtrera", "Filter";
    /// Link to the list of goals.
    filter_goals: "Filtrera och sortera målen", "Filter and sort the goals";
    /// Takes all choices away.
    clear: "Visa alla", "Show all";
    /// Before the name of a choice that is taken away.
    remove: "Ta bort", "Remove";
    /// Said where nothing is left.
    nothing: "Inget stämmer med alla val. Ta bort något av dem.", "Nothing matches all choices. Remove one of them.";
    /// Name of a facet.
    by_status: "Status", "Status";
    /// Name of a facet.
    by_trend: "Trend", "Trend";
    /// Name of a facet.
    by_need: "Behöver uppmärksamhet", "Needs attention";
    /// Name of a facet.
    by_area: "Område", "Area";
    /// Name of a facet.
    by_responsible: "Ansvarig", "Responsible";
    /// Name of a facet.
    by_source: "Källa", "Source";
    /// Name of a facet.
    by_target: "Målvärde eller mål i ord", "Target value or target in words";
    /// Choice.
    kolada: "Kolada", "Kolada";
    /// Choice.
    other_source: "Annan källa", "Another source";
    /// Name of the choice of a chart's series.
    choose_series: "Serier i diagrammet", "Series in the chart";
    /// Before the name of a series that is added.
    show: "Visa", "Show";
    /// Before the name of a series that is taken away.
    hide: "Dölj", "Hide";
    /// Said where no more can be added.
    most_series: "Högst fem serier visas åt gången. Dölj någon för att visa en annan. Alla står i tabellen.", "At most five series are shown at a time. Hide one to show another. All are in the table.";
    /// Choice.
    yes: "Finns", "Yes";
    /// Choice.
    no: "Saknas", "No";
}

/// The name of the bar of indicators: `Så står planens indikatorer`.
pub fn bar(noun: &str, language: Language) -> String {
    match language {
        Language::Sv => format!("Så står planens {noun}"),
        Language::En => format!("How the plan’s {noun} stand"),
    }
}

/// Link to all of them: `Alla indikatorer`.
pub fn all(noun: &str, language: Language) -> String {
    match language {
        Language::Sv => format!("Alla {noun}"),
        Language::En => format!("All {noun}"),
    }
}

/// How many of how many are shown: `12 av 56 indikatorer visas`.
pub fn shown(shown: usize, all: usize, noun: &str, language: Language) -> String {
    #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 of anything")]
    let figure = |n: usize| number(n as f64, Some(0), language);
    match language {
        Language::Sv => format!("{} av {} {noun} visas", figure(shown), figure(all)),
        Language::En => format!("{} of {} {noun} shown", figure(shown), figure(all)),
    }
}

/// Where a goal stands among all goals: `Mål 2 av 16`.
pub fn goal_place(place: usize, all: usize, language: Language) -> String {
    match language {
        Language::Sv => format!("Mål {place} av {all}"),
        Language::En => format!("Goal {place} of {all}"),
    }
}
