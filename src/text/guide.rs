//! What the guide says: every status, symbol and rule in plain language. The exact rules: docs/readings.md.

use malbild_plan::reading::Status;
use malbild_plan::{Language, side_by_side};

side_by_side! {
    /// First paragraph.
    lead: "Här står vad orden och symbolerna betyder, och hur Målbild räknar. Nämndens bedömning och Målbilds beräkning hålls alltid isär.", "What the words and symbols mean, and how Målbild computes. The board’s assessment and Målbild’s computation are always kept apart.";
    /// Heading.
    three: "Tre olika saker", "Three different things";
    /// What people decided.
    decided: "Bedömning: det nämnden eller förvaltningen själv har bestämt och publicerat. Den visas som deras, med datum och skäl.", "Assessment: what the board or its staff has decided and published. It is shown as theirs, with date and reason.";
    /// What is computed.
    computed: "Beräkning: målet jämfört med det senaste utfallet. Den görs av Målbild ur planens egna siffror, med samma regler för alla.", "Computation: the target compared with the latest outcome. Målbild makes it from the plan’s own figures, by the same rules for all.";
    /// Which way.
    trend: "Trend: åt vilket håll utfallen går över tid.", "Trend: which way the outcomes go over time.";
    /// When they differ.
    differ: "När nämnden och beräkningen säger olika står det i klartext, och vem av dem som är mer hoppfull. De vägs aldrig ihop, och statusar räknas aldrig om till ett medelvärde eller ett betyg.", "Where the board and the computation disagree it is said in words, and which of them is the more hopeful. They are never blended, and statuses are never averaged into a score.";
    /// Heading.
    statuses: "Beräknad status", "Computed status";
    /// Heading.
    verdicts: "Bedömning i planen", "Assessment in the plan";
    /// Before the verdicts.
    verdicts_lead: "Kommunens egna ord används där planen har sådana. En streckad symbol betyder att det är en prognos: det har inte hänt än.", "The municipality’s own words are used where the plan has them. A dashed symbol means a forecast: it has not happened yet.";
    /// Heading.
    rules: "Regler", "Rules";
    /// Rule.
    rule_date: "Allt läses av på planens egen avläsningsdag, aldrig på läsarens. Samma länk säger därför samma sak nästa år.", "Everything is read at the plan’s own reference date, never the reader’s. So the same link says the same next year.";
    /// Rule.
    rule_way: "Andel av vägen är hur mycket av sträckan från ingångsvärdet till målet som är avklarad. Saknas ingångsvärde sägs det i stället.", "Share of the way is how much of the distance from the baseline to the target has been covered. Without a baseline that is said instead.";
    /// Rule.
    rule_pace: "Takten är medianen av förändringen mellan alla par av mätningar (Theil–Sen), så att en enstaka avvikande mätning inte styr. Med bara två mätningar är den skillnaden mellan dem, och det sägs.", "The pace is the median of the change between all pairs of measurements (Theil–Sen), so that a single odd one does not decide. With only two measurements it is their difference, and that is said.";
    /// Rule.
    rule_projection: "En framskrivning visar var utfallet hamnar om takten håller i sig. Den är streckad i diagrammet och är ingen prognos. En prognos är något som nämnden har publicerat.", "A projection shows where the outcome ends up if the pace holds. It is dashed in the chart and is no forecast. A forecast is something the board has published.";
    /// Rule, before and after a share.
    rule_miss: "På väg betyder att framskrivningen missar högst så här stor del av det som är kvar till målet:", "On track means that the projection misses at most this share of what is left to the target:";
    /// Rule, before a share.
    rule_still: "Oförändrat betyder att förändringen är mindre än en enhet i sista visade decimalen, eller mindre än så här stor del av vägen från ingångsvärdet till målet:", "Unchanged means that the change is less than one unit of the last decimal shown, or less than this share of the way from the baseline to the target:";
    /// Rule.
    rule_amber: "Nästan uppnått visas bara om planen själv har en sådan gräns. Den står under ”Varför?”, och i meningen om indikatorn utom när det går åt fel håll eller står stilla.", "Almost met is shown only where the plan has such a band of its own. It stands under “Why?”, and in the sentence of the indicator except where it goes the wrong way or stands still.";
    /// Rule.
    rule_in_time: "Vad som har hänt under en period väntas finnas vid nästa uppföljning efter den. Först när den har passerats sägs att något inte är mätt i tid. En plan utan några utfall alls får det inte sagt om sina indikatorer.", "What a period came to is expected at the next reporting point after it. Only when that has passed is something said not to be measured in time. Of a plan without any outcomes it is said of no indicator.";
    /// Rule.
    rule_cumulative: "Värden som läggs ihop under året jämförs bara med samma månad andra år.", "Values that add up over the year are compared only with the same month of other years.";
    /// Rule.
    rule_second: "Det som mäts vartannat år har inga luckor åren emellan.", "What is measured every second year has no gaps in the years between.";
    /// Rule.
    rule_break: "Värden före ett tidsseriebrott jämförs inte med värden efter det.", "Values before a series break are not compared with values after it.";
    /// Rule.
    rule_preliminary: "Preliminära värden räknas, och är märkta. Värden som är skyddade av sekretess visas aldrig och räknas inte.", "Preliminary values count, and are marked. Values withheld to protect persons are never shown and do not count.";
    /// Rule.
    rule_preferred: "”Och helst öka” är en önskan utöver målet. Den visas, och ändrar aldrig om målet är uppnått.", "“And preferably increase” is a wish beside the target. It is shown, and never changes whether the target is met.";
    /// Rule.
    rule_rank: "Jämförelser med andra kommuner säger inget om måluppfyllelse.", "Comparisons with other municipalities say nothing of attainment.";
    /// Heading of this plan's own thresholds.
    own: "Den här planens egna gränser", "This plan’s own thresholds";
}

side_by_side! {
    /// After the mark of what goes the wrong way.
    wrong_way: "Utfallen går bort från målet.", "The outcomes go away from the target.";
    /// After the mark of what stands still.
    still: "Målet är inte nått, och utfallen rör sig inte åt något håll.", "The target is not met, and the outcomes do not move either way.";
    /// After the mark of an answer.
    not_yet: "Svaret på en fråga med ja eller nej är inte det som planen vill ha.", "The answer to a yes or no question is not the one the plan wants.";
}

/// What a computed status means.
pub fn meaning(status: Status, language: Language) -> &'static str {
    let (sv, en) = match status {
        Status::Met => ("Det senaste utfallet når målet.", "The latest outcome meets the target."),
        Status::OnTrack => (
            "Målet är inte nått än, men i samma takt nås det i tid.",
            "The target is not met yet, but at the same pace it will be in time.",
        ),
        Status::Lagging => (
            "Det går åt rätt håll, men i samma takt nås målet inte i tid.",
            "It goes the right way, but at the same pace the target will not be met in time.",
        ),
        Status::OffTrack => (
            "Det rör sig inte mot målet. Vid varje indikator står vilket det är:",
            "It does not move towards the target. Each indicator says which it is:",
        ),
        Status::Missed => (
            "Tiden har gått ut, och utfallet når inte målet.",
            "The time is out, and the outcome does not meet the target.",
        ),
        Status::NoTarget => (
            "Planen säger åt vilket håll det ska gå, men inte hur långt. Då står om det är bättre, oförändrat eller sämre än ingångsvärdet.",
            "The plan says which way it is to go, but not how far. Then it is told whether it is better, unchanged or worse than the baseline.",
        ),
        Status::NotAssessable => (
            "Det går inte att räkna. Vid varje indikator står i stället varför:",
            "It cannot be computed. Each indicator says why instead:",
        ),
    };
    match language {
        Language::Sv => sv,
        Language::En => en,
    }
}
