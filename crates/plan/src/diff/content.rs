//! What a field holds, so that two can be compared.

use serde::{Serialize, Serializer};

use super::ItemKind;
use crate::model::{
    AmberBand, Baseline, Bounds, DataSource, Date, Direction, EconomyItem, EconomyKind, FollowUp, Frequency, Horizon,
    Indicator, Measure, Quantity, Statement, Statistic, Target, Terms, Text, Unit, Validity, ValueKind, Variant,
};

/// What a field of an item holds.
///
/// Serialises as the plan's file holds the field, null where it is missing; sources and remarks within it are still
/// there, but play no part in whether two are the same.
#[derive(Clone, Copy, Debug)]
pub enum Content<'p> {
    /// Nothing: the field is missing.
    Nothing,
    /// A text.
    Text(&'p Text),
    /// Several texts, in order.
    Texts(&'p [Text]),
    /// An id of the item itself, a case number, a link.
    Code(&'p str),
    /// Ids of items of a kind; their order means nothing.
    Ids(ItemKind, &'p [String]),
    /// The id of one item of a kind.
    Id(ItemKind, &'p str),
    /// True.
    Yes,
    /// A small whole number.
    Whole(u8),
    /// A date.
    Date(Date),
    /// Which way is better.
    Direction(Direction),
    /// Which statistic.
    Statistic(Statistic),
    /// How often.
    Frequency(Frequency),
    /// What kind of value.
    ValueKind(ValueKind),
    /// What kind of line of the economy.
    EconomyKind(EconomyKind),
    /// The targets of an indicator, at least one.
    Targets(&'p Indicator),
    /// The baselines of an indicator, at least one.
    Baselines(&'p Indicator),
    /// A unit of values.
    Unit(&'p Unit),
    /// The least and greatest value.
    Bounds(&'p Bounds),
    /// Measures.
    Measures(&'p [Measure]),
    /// Where values come from.
    DataSources(&'p [DataSource]),
    /// Other wordings.
    Variants(&'p [Variant]),
    /// An amber band.
    AmberBand(&'p AmberBand),
    /// Years that a goal names.
    Horizon(&'p [Horizon]),
    /// Global goals.
    Sdg(&'p [u8]),
    /// Follow-ups of an activity.
    FollowUps(&'p [FollowUp]),
    /// A number that an activity names.
    Quantity(&'p Quantity),
    /// The amounts of a line of the economy, at least one.
    Amounts(&'p EconomyItem),
    /// When the plan is valid.
    Validity(&'p [Validity]),
    /// The municipality's own words.
    Terms(&'p Terms),
    /// A statement.
    Statement(&'p Statement),
}

impl Content<'_> {
    /// Whether the field is missing.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// Whether both hold the same, whatever their sources, remarks and days of fetching. Ids are compared as they
    /// are, in any order.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Nothing, Self::Nothing) | (Self::Yes, Self::Yes) => true,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Texts(a), Self::Texts(b)) => a == b,
            (Self::Code(a), Self::Code(b)) | (Self::Id(_, a), Self::Id(_, b)) => a == b,
            (Self::Whole(a), Self::Whole(b)) => a == b,
            (Self::Date(a), Self::Date(b)) => a == b,
            (Self::Direction(a), Self::Direction(b)) => a == b,
            (Self::Statistic(a), Self::Statistic(b)) => a == b,
            (Self::Frequency(a), Self::Frequency(b)) => a == b,
            (Self::ValueKind(a), Self::ValueKind(b)) => a == b,
            (Self::EconomyKind(a), Self::EconomyKind(b)) => a == b,
            (Self::Targets(a), Self::Targets(b)) => {
                all(&a.targets, &b.targets, |a, b| bare_target(a) == bare_target(b))
            }
            (Self::Baselines(a), Self::Baselines(b)) => {
                all(&a.baselines, &b.baselines, |a, b| bare_baseline(a) == bare_baseline(b))
            }
            (Self::Unit(a), Self::Unit(b)) => a == b,
            (Self::Bounds(a), Self::Bounds(b)) => a == b,
            (Self::Measures(a), Self::Measures(b)) => a == b,
            (Self::DataSources(a), Self::DataSources(b)) => {
                all(a, b, |a, b| DataSource { fetched: None, ..a.clone() } == DataSource { fetched: None, ..b.clone() })
            }
            (Self::Variants(a), Self::Variants(b)) => all(a, b, |a, b| a.text == b.text),
            (Self::AmberBand(a), Self::AmberBand(b)) => a == b,
            (Self::Horizon(a), Self::Horizon(b)) => a == b,
            (Self::Sdg(a), Self::Sdg(b)) => a == b,
            (Self::FollowUps(a), Self::FollowUps(b)) => a == b,
            (Self::Quantity(a), Self::Quantity(b)) => a == b,
            (Self::Amounts(a), Self::Amounts(b)) => a.amounts == b.amounts,
            (Self::Validity(a), Self::Validity(b)) => all(a, b, |a, b| bare_validity(a) == bare_validity(b)),
            (Self::Terms(a), Self::Terms(b)) => a == b,
            (Self::Statement(a), Self::Statement(b)) => {
                a.text == b.text && a.description == b.description && a.responsible == b.responsible && a.id == b.id
            }
            _ => false,
        }
    }
}

fn all<T>(a: &[T], b: &[T], is_same: impl Fn(&T, &T) -> bool) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
}

fn bare_target(target: &Target) -> Target {
    Target { source: None, ..target.clone() }
}

fn bare_baseline(baseline: &Baseline) -> Baseline {
    Baseline { source: None, ..baseline.clone() }
}

fn bare_validity(validity: &Validity) -> Validity {
    Validity { source: None, remarks: Vec::new(), ..validity.clone() }
}

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => text.serialize(serializer),
            Self::Texts(texts) => texts.serialize(serializer),
            Self::Code(code) | Self::Id(_, code) => serializer.serialize_str(code),
            Self::Ids(_, ids) => ids.serialize(serializer),
            Self::Yes => serializer.serialize_bool(true),
            Self::Whole(number) => serializer.serialize_u8(*number),
            Self::Date(date) => date.serialize(serializer),
            Self::Direction(direction) => direction.serialize(serializer),
            Self::Statistic(statistic) => statistic.serialize(serializer),
            Self::Frequency(frequency) => frequency.serialize(serializer),
            Self::ValueKind(kind) => kind.serialize(serializer),
            Self::EconomyKind(kind) => kind.serialize(serializer),
            Self::Targets(indicator) => indicator.targets.serialize(serializer),
            Self::Baselines(indicator) => indicator.baselines.serialize(serializer),
            Self::Unit(unit) => unit.serialize(serializer),
            Self::Bounds(bounds) => bounds.serialize(serializer),
            Self::Measures(measures) => measures.serialize(serializer),
            Self::DataSources(sources) => sources.serialize(serializer),
            Self::Variants(variants) => variants.serialize(serializer),
            Self::AmberBand(band) => band.serialize(serializer),
            Self::Horizon(years) => years.serialize(serializer),
            Self::Sdg(goals) => goals.serialize(serializer),
            Self::FollowUps(follow_ups) => follow_ups.serialize(serializer),
            Self::Quantity(quantity) => quantity.serialize(serializer),
            Self::Amounts(item) => item.amounts.serialize(serializer),
            Self::Validity(validity) => validity.serialize(serializer),
            Self::Terms(terms) => terms.serialize(serializer),
            Self::Statement(statement) => statement.serialize(serializer),
        }
    }
}

impl<'p> Content<'p> {
    pub(super) fn text(text: Option<&'p Text>) -> Self {
        text.map_or(Self::Nothing, Self::Text)
    }

    pub(super) fn texts(texts: &'p [Text]) -> Self {
        if texts.is_empty() { Self::Nothing } else { Self::Texts(texts) }
    }

    pub(super) fn code(code: Option<&'p String>) -> Self {
        code.map_or(Self::Nothing, |code| Self::Code(code))
    }

    pub(super) fn id(of: ItemKind, id: Option<&'p String>) -> Self {
        id.map_or(Self::Nothing, |id| Self::Id(of, id))
    }

    pub(super) fn ids(of: ItemKind, ids: &'p [String]) -> Self {
        if ids.is_empty() { Self::Nothing } else { Self::Ids(of, ids) }
    }

    pub(super) fn flag(is_set: bool) -> Self {
        if is_set { Self::Yes } else { Self::Nothing }
    }

    /// A list, or nothing where it is empty.
    pub(super) fn list<T>(items: &'p [T], content: fn(&'p [T]) -> Self) -> Self {
        if items.is_empty() { Self::Nothing } else { content(items) }
    }

    /// What is there, or nothing.
    pub(super) fn maybe<T>(item: Option<T>, content: fn(T) -> Self) -> Self {
        item.map_or(Self::Nothing, content)
    }
}
