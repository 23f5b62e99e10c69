//! What the page of comparisons says.

use malbild_plan::format::number;
use malbild_plan::model::AssessmentStatus;
use malbild_plan::{Language, side_by_side};

side_by_side! {
    /// The name of the ways to compare.
    ways: "Vad du kan jämföra", "What you can compare";
    /// A way to compare.
    indicators: "Sida vid sida", "Side by side";
    /// A way to compare.
    plans: "Utgåvor och planer", "Editions and plans";
    /// A way to compare.
    wordings: "Ordalydelser", "Wordings";
    /// A way to compare.
    matrix: "Bedömningar över tid", "Assessments over time";

    /// Link from one indicator.
    with_others: "Jämför med en annan indikator", "Compare with another indicator";
    /// Link from the page about the plan.
    with_editions: "Jämför med andra utgåvor", "Compare with other editions";
    /// Link from the page about the plan.
    with_wordings: "Jämför ordalydelser i planens dokument", "Compare wordings in the plan’s documents";

    /// Label of the list of what can be added.
    add_which: "Lägg till i jämförelsen", "Add to the comparison";
    /// The button beside it.
    add: "Lägg till", "Add";
    /// Group of indicators that follow no goal.
    no_goal: "Utan mål", "Without a goal";
    /// Said where four are chosen.
    full: "Fyra är det mesta som går att jämföra på en gång. Ta bort något för att lägga till något annat.", "Four is the most that can be compared at a time. Remove one to add another.";
    /// Before the names of those beyond four.
    left_out: "Visas inte, för fyra är det mesta som går att jämföra på en gång", "Not shown, as four is the most that can be compared at a time";
    /// Before ids that there are none of.
    unknown: "Planen har inget med den här beteckningen i adressen", "The plan has nothing with this id in the address";
    /// Said where nothing is chosen.
    choose: "Välj två till fyra indikatorer, så visas de under varandra på samma tidsaxel.", "Choose two to four indicators: they are shown together on the same axis of time.";
    /// Said where no indicator has outcomes over time.
    nothing_to_draw: "Planen har inga utfall över tid att rita. Målvärden och ingångsvärden går ändå att läsa sida vid sida.", "The plan has no outcomes over time to draw. Targets and baselines can still be read side by side.";
    /// Heading over what may be compared.
    suggestions: "Förslag", "Suggestions";
    /// Before an indicator with values of both.
    women_and_men: "Kvinnor och män", "Women and men";
    /// Before an indicator with values of several units.
    units: "Enheter bredvid varandra", "Units beside each other";
    /// Before the title of another edition.
    what_has_changed: "Vad som har ändrats mot", "What has changed against";
    /// Said where one is chosen.
    choose_more: "Välj minst en till att jämföra med.", "Choose at least one more to compare with.";
    /// Before the years of the common axis.
    same_time: "Diagrammen har samma tidsaxel, och var sin skala för värdena.", "The charts share their axis of time, and each has its own scale of values.";
    /// Said of a chart with a line a year.
    own_time: "Värdena räknas ihop över året, så det här diagrammet visar månaderna i stället för samma tidsaxel som de andra.", "Values add up over the year, so this chart shows the months and not the same axis of time as the others.";
    /// Link to the choice of series.
    series: "Välj kvinnor och män, enheter eller kommuner i diagrammet", "Choose women and men, units or municipalities in the chart";

    /// The name of the choice of another plan.
    against: "Jämför med", "Compare with";
    /// Said where the list has no other plan of the board.
    no_other: "Det finns ingen annan plan eller utgåva från samma nämnd i listan över planer.", "There is no other plan or edition of the same board in the list of plans.";
    /// Said where none is chosen.
    choose_plan: "Välj vilken plan eller utgåva den ska jämföras med.", "Choose which plan or edition to compare it with.";
    /// Before an id that no plan has.
    unknown_plan: "Det finns ingen plan med den här beteckningen i adressen", "There is no plan with this id in the address";
    /// Said where the other plan is the same.
    same_plan: "Adressen jämför planen med sig själv. Välj en annan.", "The address compares the plan with itself. Choose another.";
    /// Said where the plans are of different boards.
    other_board: "Planerna är inte från samma nämnd, så det mesta skiljer sig.", "The plans are not of the same board, so most of it differs.";
    /// While the other plan loads.
    loading: "Läser in den andra planen …", "Loading the other plan …";
    /// Said aloud when it has loaded.
    loaded: "Jämförelsen är klar.", "The comparison is ready.";
    /// Before the title of the earlier plan.
    from: "Från", "From";
    /// Before the title of the later plan.
    to: "till", "to";
    /// Heading.
    differences: "Det här skiljer", "What differs";
    /// What differences are, in `x of y differences shown`.
    differences_noun: "skillnader", "differences";
    /// What is not compared.
    not_compared: "Indikatorernas utfall jämförs inte, inte heller bedömningar, status och kommentarer, bara det som planerna vill.", "The indicators’ outcomes are not compared, nor are assessments, statuses and comments, only what the plans want.";
    /// How words are marked.
    marked: "Struket stod bara förut, understruket står bara nu.", "Struck through stood only before, underlined stands only now.";
    /// Said where two plans want the same.
    nothing_differs: "Inget skiljer sig mellan planerna.", "Nothing differs between the plans.";
    /// Between two counts.
    and: " och ", " and ";
    /// Heading over changed targets.
    targets: "Ändrade målvärden", "Changed targets";
    /// Heading over what is only in one of the plans.
    one_sided: "Nytt och borttaget", "New and removed";
    /// Heading over changed texts.
    new_wordings: "Nya lydelser", "New wordings";
    /// Heading over all other differences.
    rest: "Övriga skillnader", "Other differences";
    /// Head of a column of amounts.
    amount: "Belopp", "Amount";
    /// Name of a facet.
    by_change: "Slags ändring", "Kind of change";
    /// Name of a facet.
    by_item: "Del av planen", "Part of the plan";
    /// Before how it is known that two items are the same.
    matched: "Ihopparade genom", "Matched by";
    /// After a number of per cent.
    words_same: "av orden är lika", "of the words are the same";
    /// Label.
    before: "Förut", "Before";
    /// Label.
    now: "Nu", "Now";
    /// For those who hear the page: before words that are gone.
    gone: "[borttaget: ", "[removed: ";
    /// For those who hear the page: before words that are new.
    new: "[nytt: ", "[new: ";

    /// Said where a plan has one wording of everything.
    one_wording: "Planen har bara en ordalydelse av varje mål och indikator.", "The plan has only one wording of each goal and indicator.";
    /// How words are marked.
    wordings_marked: "Struket står bara i den andra lydelsen, understruket bara i den som planen visar.", "Struck through stands only in the other wording, underlined only in the one the plan shows.";
    /// Before how many have another wording.
    worded_otherwise: "har en annan lydelse på ett annat ställe i planens dokument.", "have another wording elsewhere in the plan’s documents.";
    /// Heading of wordings that do not differ.
    equal: "Lika på båda ställena", "The same in both places";
    /// Before where the other wording stands.
    other_stands: "Den andra lydelsen:", "The other wording:";

    /// What the table shows.
    matrix_lead: "Först hur det står enligt Målbilds beräkning, sedan nämndens egna bedömningar med den senaste först. De två hålls isär.", "First how it stands by Målbild’s computation, then the board’s own assessments, the latest first. The two are kept apart.";
    /// Said where nothing has been assessed.
    no_assessments: "Planen har inga beslutade bedömningar av enskilda indikatorer.", "The plan has no decided assessments of single indicators.";
    /// The name of the choice of times.
    times: "Visa", "Show";
    /// Choice of times.
    each_point: "Varje tillfälle", "Each time";
    /// Choice of times.
    each_year: "Senaste varje år", "The latest of each year";
    /// The name of the choice of goal.
    one_goal: "Ett mål i taget", "One goal at a time";
    /// Column of assessments that tell no time.
    no_time: "Utan angiven tid", "No time told";
    /// Before the day that the computed status is of.
    computed_at: "Beräknat", "Computed";
    /// Above a table that is wider than its room.
    scrolls: "Äldre bedömningar finns till höger i tabellen.", "Earlier assessments are to the right in the table.";
    /// For those who hear the page: an empty cell.
    none: "ingen bedömning", "no assessment";
}

/// A verdict in short, beside its symbol, without a capital.
pub fn verdict(status: AssessmentStatus, language: Language) -> &'static str {
    let (sv, en) = match status {
        AssessmentStatus::Fulfilled => ("uppfyllt", "fulfilled"),
        AssessmentStatus::PartlyFulfilled => ("delvis", "partly"),
        AssessmentStatus::NotFulfilled => ("ej uppfyllt", "not fulfilled"),
        AssessmentStatus::NotAssessed => ("ej bedömt", "not assessed"),
        AssessmentStatus::Unknown => ("ej känd", "not known"),
    };
    if language == Language::Sv { sv } else { en }
}

/// How many are set side by side: `2 av högst 4 visas`.
pub fn chosen(count: usize, noun: &str, language: Language) -> String {
    match language {
        Language::Sv => format!("{count} {noun} sida vid sida, högst 4"),
        Language::En => format!("{count} {noun} side by side, at most 4"),
    }
}

/// So many of so many: `29 av 35 indikatorer`.
pub fn so_many(count: usize, all: usize, noun: &str, language: Language) -> String {
    #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 of anything")]
    let figure = |n: usize| number(n as f64, Some(0), language);
    let of = if language == Language::Sv { "av" } else { "of" };
    [&figure(count), " ", of, " ", &figure(all), "\u{a0}", noun].concat()
}
