//! What the interface says, by name.

use super::Plural;

/// What the interface says. Every field stands in every language.
#[derive(Debug)]
pub struct Words {
    /// The skip link.
    pub skip_to_content: &'static str,
    /// The product's name.
    pub app_name: &'static str,
    /// While the list of plans loads.
    pub loading_list: &'static str,
    /// While a plan loads.
    pub loading_plan: &'static str,
    /// The name of the main navigation.
    pub main_menu: &'static str,
    /// In it, the list of goals.
    pub goals_menu: &'static str,
    /// The button that unfolds it where it is narrow.
    pub menu: &'static str,
    /// The name of the way to the view.
    pub breadcrumb: &'static str,
    /// The overview.
    pub overview: &'static str,
    /// Mark of a plan that was read more than a year ago.
    pub out_of_date: &'static str,
    /// The name of the ways to sections of a page.
    pub on_this_page: &'static str,
    /// The name of the page that tells what statuses and rules mean.
    pub guide: &'static str,
    /// The name of the page of comparisons.
    pub compare: &'static str,
    /// The name of the page that tells what the keyboard does.
    pub keys: &'static str,
    /// The button that prints a goal on one page.
    pub print_sheet: &'static str,
    /// The name of what tells how to show the view in another page.
    pub embed: &'static str,
    /// In another page's frame: the way to the view by itself.
    pub open_alone: &'static str,
    /// The search, its button and the way to it.
    pub search: &'static str,
    /// The way to the search in the plan that is open.
    pub search_plan: &'static str,
    /// The way to the search in all plans.
    pub search_all: &'static str,
    /// The name of the choice of another plan.
    pub change_plan: &'static str,
    /// The list of plans.
    pub all_plans: &'static str,
    /// Heading of the list of plans.
    pub plans_heading: &'static str,
    /// Under the heading of the list of plans.
    pub plans_lead: &'static str,
    /// Before the name of the plan that was last open.
    pub continue_reading: &'static str,
    /// Label of a made-up plan.
    pub fictional_tag: &'static str,
    /// Heading of the made-up plans in the list of plans.
    pub fictional_heading: &'static str,
    /// Over the other editions of a plan.
    pub other_editions: &'static str,
    /// On every page of a made-up plan.
    pub fictional_banner: &'static str,
    /// Name of the other language, in that language.
    pub other_language: &'static str,
    /// Label of the choice of colours.
    pub theme: &'static str,
    /// Colours as the system.
    pub theme_system: &'static str,
    /// Light colours.
    pub theme_light: &'static str,
    /// Dark colours.
    pub theme_dark: &'static str,
    /// Heading when an address leads nowhere.
    pub not_found_heading: &'static str,
    /// When an address leads nowhere.
    pub not_found_lead: &'static str,
    /// When an address names a plan that is not there.
    pub not_found_plan: &'static str,
    /// Link to the overview.
    pub to_overview: &'static str,
    /// Link to the list of plans.
    pub to_plans: &'static str,
    /// Heading over the goals on the page that was not found.
    pub goals_to_choose: &'static str,
    /// Heading of the error card.
    pub error_heading: &'static str,
    /// Heading of the error card for the list of plans.
    pub error_list_heading: &'static str,
    /// Before the name of the file whose flaws are told to its publisher.
    pub review_heading: &'static str,
    /// Heading when a part of the app could not be fetched.
    pub error_view_heading: &'static str,
    /// The list of plans is empty.
    pub error_no_plans: &'static str,
    /// No connection.
    pub error_offline: &'static str,
    /// No byte for a long time.
    pub error_stalled: &'static str,
    /// The connection broke.
    pub error_broken: &'static str,
    /// A part of the app does not come: the server is busy, or has another release by now.
    pub error_part: &'static str,
    /// 404.
    pub error_missing: &'static str,
    /// 401 or 403.
    pub error_forbidden: &'static str,
    /// 429 or 503.
    pub error_busy: &'static str,
    /// Any other status.
    pub error_server: &'static str,
    /// The file is no plan.
    pub error_unreadable: &'static str,
    /// Before what the one who hosts the site can do.
    pub error_for_host: &'static str,
    /// Before the HTTP status.
    pub error_status: &'static str,
    /// Before the file's address.
    pub error_file: &'static str,
    /// The retry button.
    pub retry: &'static str,
    /// Before the date at which the plan is read.
    pub reference_date: &'static str,
    /// Before the edition.
    pub edition: &'static str,
    /// Before the date of publication.
    pub published: &'static str,
    /// Before the time a plan is valid.
    pub valid: &'static str,
    /// Before the year of an extension.
    pub extended_to: &'static str,
    /// Heading of the goals.
    pub goals_heading: &'static str,
    /// When a plan has no goals.
    pub goals_none: &'static str,
    /// After indicators that follow no goal.
    pub without_goal: &'static str,
    /// What a forecast says.
    pub forecast_means: &'static str,
    /// Between a part and a whole.
    pub of: &'static str,
    /// The name of the key figures.
    pub figures_heading: &'static str,
    /// Heading of the share bar of decided assessments.
    pub assessments_heading: &'static str,
    /// What a decided assessment is.
    pub decided_by_board: &'static str,
    /// Heading of a decided assessment.
    pub assessment: &'static str,
    /// Before the board's verdict.
    pub the_board: &'static str,
    /// Heading of a decided forecast.
    pub forecast_decided: &'static str,
    /// Heading of the published forecasts of an indicator.
    pub forecasts_heading: &'static str,
    /// An answer.
    pub yes: &'static str,
    /// An answer.
    pub no: &'static str,
    /// In place of a value.
    pub no_value: &'static str,
    /// Before the verdict of a forecast.
    pub forecast_mark: &'static str,
    /// The disclosure of earlier assessments.
    pub assessment_history: &'static str,
    /// Heading of the assessment of the whole plan.
    pub assessment_whole: &'static str,
    /// Link to the goal before.
    pub previous_goal: &'static str,
    /// Link to the goal after.
    pub next_goal: &'static str,
    /// The name of previous and next.
    pub goal_chain: &'static str,
    /// Before what a goal has none of.
    pub goal_has_no: &'static str,
    /// Heading of goals below a goal.
    pub goals_below: &'static str,
    /// After the activities on an indicator's page.
    pub for_same_goal: &'static str,
    /// After what serves the whole plan.
    pub for_whole_plan: &'static str,
    /// Heading of challenges.
    pub challenges_heading: &'static str,
    /// The disclosure of other wordings.
    pub variants_heading: &'static str,
    /// Before an indicator's wording.
    pub wording: &'static str,
    /// Heading of remarks.
    pub remarks_heading: &'static str,
    /// Under the heading of remarks.
    pub remarks_lead: &'static str,
    /// Before a source.
    pub source: &'static str,
    /// For indicators without area.
    pub all_areas: &'static str,
    /// Table head and label.
    pub baseline: &'static str,
    /// Table head and label.
    pub latest: &'static str,
    /// Table head and label.
    pub target: &'static str,
    /// Label of a deadline.
    pub deadline: &'static str,
    /// In place of an outcome.
    pub no_outcome: &'static str,
    /// In place of a target.
    pub no_target: &'static str,
    /// In place of a baseline.
    pub no_baseline: &'static str,
    /// That a goal's place is inferred.
    pub parent_inferred: &'static str,
    /// After a time the document does not state, where there is room for a word.
    pub inferred_short: &'static str,
    /// After something the document does not state.
    pub inferred: &'static str,
    /// Heading over the chart.
    pub outcomes_heading: &'static str,
    /// Heading over a chart of comparisons only.
    pub comparison_heading: &'static str,
    /// Heading over yes/no or qualitative outcomes.
    pub answers_heading: &'static str,
    /// Heading of the empty state.
    pub empty_heading: &'static str,
    /// The empty state.
    pub empty_lead: &'static str,
    /// Above a chart without own outcomes.
    pub only_comparison: &'static str,
    /// The disclosure of the table.
    pub same_numbers: &'static str,
    /// Mark of own processing.
    pub own_processing: &'static str,
    /// Heading of the definition.
    pub definition_heading: &'static str,
    /// Label of how it is measured.
    pub measure: &'static str,
    /// Label of the measures, where there are several.
    pub measures: &'static str,
    /// Label of the years that a goal names.
    pub horizon: &'static str,
    /// Label of the global goals.
    pub sdg: &'static str,
    /// Label of the unit.
    pub unit: &'static str,
    /// Label of the kind of value.
    pub kind: &'static str,
    /// Label of the statistic.
    pub statistic: &'static str,
    /// Label of the bounds.
    pub bounds: &'static str,
    /// Label of the direction.
    pub direction: &'static str,
    /// Label of a preferred direction.
    pub preferred: &'static str,
    /// Label of the sign convention.
    pub sign_convention: &'static str,
    /// Label of the frequency.
    pub frequency: &'static str,
    /// For cumulative indicators.
    pub cumulative: &'static str,
    /// Label of areas.
    pub areas: &'static str,
    /// Label of those who share it.
    pub shared_with: &'static str,
    /// Label of the responsible.
    pub responsible: &'static str,
    /// Heading of data sources.
    pub sources_heading: &'static str,
    /// Before Kolada ids.
    pub kolada: &'static str,
    /// Before a formula.
    pub formula: &'static str,
    /// Before the day of fetching.
    pub fetched: &'static str,
    /// Label of the goals an indicator follows.
    pub goals_of: &'static str,
    /// No status told.
    pub status_none: &'static str,
    /// Label of follow-up.
    pub follow_up: &'static str,
    /// Label of comments.
    pub comments: &'static str,
    /// Mark of a joint activity.
    pub joint: &'static str,
    /// Heading of decisions.
    pub decisions_heading: &'static str,
    /// Heading of facts about the plan.
    pub about_plan: &'static str,
    /// Link to the page about the plan.
    pub more_about_plan: &'static str,
    /// Link to the accessibility statement.
    pub accessibility_statement: &'static str,
    /// Before a case number.
    pub case_number: &'static str,
    /// Link to the plan's data.
    pub plan_data: &'static str,
    /// The disclosure of what can be taken along of an indicator.
    pub take_away: &'static str,
    /// The disclosure of a chart's files.
    pub take_chart: &'static str,
    /// The disclosure of what can be taken along of a plan.
    pub take_plan: &'static str,
    /// The disclosure of ways to pass on the page's address.
    pub share_page: &'static str,
    /// While what is in a disclosure is on its way.
    pub fetching: &'static str,
    /// In the footer.
    pub feedback_note: &'static str,
    /// When the choice of colours could not be kept.
    pub storage_note: &'static str,
    /// Between the last two of a list.
    pub and: &'static str,
    /// Goals.
    pub goals: Plural,
    /// Indicators.
    pub indicators: Plural,
    /// Activities.
    pub activities: Plural,
    /// Strategies.
    pub strategies: Plural,
    /// Indicators with outcomes.
    pub outcomes: Plural,
    /// Indicators with a number to reach.
    pub target_numbers: Plural,
    /// Indicators with a target that is no number.
    pub target_words: Plural,
    /// Indicators with a direction and no target.
    pub target_directions: Plural,
    /// Proposed decisions.
    pub proposals: Plural,
    /// Remarks.
    pub remarks: Plural,
    /// More of the same.
    pub others: Plural,
    /// Kilobytes received.
    pub kilobytes: Plural,
}
