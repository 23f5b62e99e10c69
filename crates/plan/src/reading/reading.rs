//! How an indicator stands.

use super::agreement;
use super::attainment::Attainment;
use super::gap::Gap;
use super::status::{Agreement, Leaning, Movement, Reason, Status};
use super::targets::{aims, in_force};
use super::thresholds::MOST_OTHERS;
use super::time::{self, is_earlier, span};
use crate::Indexed;
use crate::model::{
    Assessment, Forecast, Frequency, Indicator, Period, Series, SeriesRole, Split, TargetKind, ValueKind,
};

/// How an indicator stands at the plan's reference date, why, and everything that went into it.
#[derive(Debug)]
pub struct Reading<'p> {
    /// The plan.
    pub plan: &'p Indexed,
    /// The indicator.
    pub indicator: &'p Indicator,
    /// The target that counts now, against the outcomes of the whole. Where it is judged part by part, what the parts
    /// come to.
    pub main: Attainment<'p>,
    /// The other targets of the whole, in the plan's order.
    pub others: Vec<Attainment<'p>>,
    /// Each series, where every one must meet the target; each part that has a target of its own.
    pub parts: Vec<Attainment<'p>>,
    /// The difference between women and men.
    pub gap: Option<Gap<'p>>,
    /// The latest forecast that was published, if it is of a later time than the latest outcome.
    pub forecast: Option<&'p Forecast>,
    /// The latest decided assessment.
    pub decided: Option<&'p Assessment>,
    /// Whether the two agree.
    pub agreement: Agreement,
    /// The first period that ought to be measured by now and is not. None in [`super::Readings`] of a plan without any
    /// outcome: that is told once of the plan.
    pub unmeasured: Option<Period>,
}

impl<'p> Reading<'p> {
    /// Reads an indicator.
    pub fn of(plan: &'p Indexed, indicator: &'p Indicator) -> Self {
        let of = |series, split, aim| Attainment::of(plan, indicator, series, split, aim);
        let whole = aims(&indicator.targets, None);
        let at = in_force(&whole, plan);
        let aim = at.and_then(|at| whole.get(at).copied());
        let series = series_of(indicator, None);
        let mut parts = Vec::new();
        if aim.is_some_and(|aim| aim.target.kind == TargetKind::EverySeries) {
            for series in &indicator.series {
                if series.role == SeriesRole::Outcome {
                    parts.push(of(Some(series), series.split.as_ref(), aim));
                }
            }
        }
        let every_series = !parts.is_empty();
        let mut splits: Vec<&Split> = Vec::new();
        for target in &indicator.targets {
            let Some(split) = target.split.as_ref().filter(|split| !splits.contains(split)) else { continue };
            if splits.len() == MOST_OTHERS {
                break;
            }
            splits.push(split);
            let of_part = aims(&indicator.targets, Some(split));
            let aim = in_force(&of_part, plan).and_then(|at| of_part.get(at).copied());
            parts.push(of(series_of(indicator, Some(split)), Some(split), aim));
        }
        let main = if every_series || (aim.is_none() && !parts.is_empty()) {
            Attainment::of_parts(plan, indicator, aim, &parts)
        } else {
            of(series, None, aim)
        };
        let mut others = Vec::new();
        for (other, aim) in whole.iter().enumerate() {
            if Some(other) != at && others.len() < MOST_OTHERS {
                others.push(of(series, None, Some(*aim)));
            }
        }
        let decided = agreement::latest(&indicator.assessments, plan);
        Self {
            agreement: agreement::of_indicator(decided, &main, &parts),
            gap: Gap::of(plan, indicator),
            forecast: forecast(plan, indicator),
            unmeasured: unmeasured(plan, indicator, &main),
            plan,
            indicator,
            main,
            others,
            parts,
            decided,
        }
    }

    /// How it stands.
    pub fn status(&self) -> Status {
        self.main.status
    }

    /// Which way it went; only without a target value.
    pub fn movement(&self) -> Option<Movement> {
        self.main.movement
    }

    /// Why nothing can be said.
    pub fn reason(&self) -> Option<Reason> {
        self.main.reason
    }

    /// Which of the two is the more hopeful, where what people decided and what is computed disagree.
    pub fn leaning(&self) -> Option<Leaning> {
        let decided = self.decided.filter(|_| self.agreement == Agreement::Disagree)?;
        agreement::leaning(decided, self.status())
    }

    /// Whether the plan has no target value for it: none at all, or only a direction.
    pub fn lacks_target(&self) -> bool {
        self.indicator.targets.iter().all(|target| target.kind == TargetKind::Direction)
    }

    /// The parts that do not meet their target.
    pub fn failing(&self) -> impl Iterator<Item = &Attainment<'p>> {
        self.parts.iter().filter(|part| part.status != Status::Met)
    }
}

/// The board's own series of a part, or of the whole: the first that holds anything, or else the first.
fn series_of<'p>(indicator: &'p Indicator, split: Option<&Split>) -> Option<&'p Series> {
    let mut of_part: Option<&Series> = None;
    for series in &indicator.series {
        let is_it = series.role == SeriesRole::Outcome && series.split.as_ref() == split;
        if is_it && of_part.is_none_or(|first| first.values.is_empty() && !series.values.is_empty()) {
            of_part = Some(series);
        }
    }
    of_part
}

/// The forecast of the latest time, of the same time the one made last, if it is later than every outcome.
fn forecast<'p>(plan: &Indexed, indicator: &'p Indicator) -> Option<&'p Forecast> {
    let end = |forecast: &Forecast| span(&forecast.period, plan).end;
    let mut latest: Option<&Forecast> = None;
    for forecast in &indicator.forecasts {
        let says = forecast.value.is_some_and(f64::is_finite) || forecast.answer.is_some();
        let is_later = |other: &Forecast| (end(forecast), forecast.made) >= (end(other), other.made);
        if says && latest.is_none_or(is_later) {
            latest = Some(forecast);
        }
    }
    latest.filter(|forecast| last_measured(plan, indicator).is_none_or(|measured| is_earlier(measured, end(forecast))))
}

/// The end of the latest time that any outcome tells of, also that it is withheld or was not answered.
fn last_measured(plan: &Indexed, indicator: &Indicator) -> Option<f64> {
    let mut last: Option<f64> = None;
    for series in indicator.series.iter().filter(|series| series.role == SeriesRole::Outcome) {
        for value in &series.values {
            let is_number = value.value.is_some() && indicator.kind != ValueKind::YesNo;
            let told = is_number || value.answer.is_some() || value.text.is_some() || !value.flags.is_empty();
            if told && !time::is_future(&value.period, plan) {
                let end = span(&value.period, plan).end;
                last = Some(last.map_or(end, |last| last.max(end)));
            }
        }
    }
    last
}

/// Whether any outcome tells of an indicator.
pub(super) fn is_measured(plan: &Indexed, indicator: &Indicator) -> bool {
    last_measured(plan, indicator).is_some()
}

/// The first period without an outcome that ought to have one by the plan's reference date; none where no frequency
/// tells. What a period came to is known at the reporting point after it, at the soonest; without reporting points one
/// measurement later, or a year.
fn unmeasured(plan: &Indexed, indicator: &Indicator, main: &Attainment<'_>) -> Option<Period> {
    let frequency = indicator.frequency?;
    let months = time::interval(indicator, plan)?;
    let reference = time::end_of(plan.plan().reference_date);
    let last = last_measured(plan, indicator).or_else(|| main.due_from(plan))?;
    let end = if frequency == Frequency::EveryReportingPoint { next_point(plan, last) } else { last + months };
    let no_points = plan.plan().reporting_points.is_empty();
    let told = if no_points { end + months.min(time::YEAR) } else { next_point(plan, end) };
    (!is_earlier(reference, told)).then(|| time::period_ending(end, frequency, plan))
}

/// The end of the first reporting point after a time; a year later where the plan has none.
fn next_point(plan: &Indexed, after: f64) -> f64 {
    let year = (after / time::YEAR).floor() * time::YEAR;
    let mut next = after + time::YEAR;
    for at in 0..plan.plan().reporting_points.len() {
        for year in [year, year + time::YEAR] {
            let end = year + f64::from(time::last_month(plan, at));
            if is_earlier(after, end) {
                next = next.min(end);
            }
        }
    }
    next
}
