//! What differs between two editions of a plan, or two plans of the same board; and within one plan, between the
//! official wordings of the same thing. Every rule stands in `docs/diff.md`.
//!
//! What the plans want is compared, not how it goes: outcomes, forecasts, assessments, statuses and comments follow from
//! the later date, and play no part. Nor do sources, remarks, and the order of items.

mod amounts;
mod content;
mod headline;
mod items;
mod kinds;
mod matching;
mod say;
mod summary;
mod variants;
mod words;

pub use amounts::{AmountChange, changed_amounts};
pub use content::Content;
pub use headline::Headline;
pub use kinds::{Change, ItemKind, MatchedBy};
pub use matching::LEAST_SIMILARITY;
pub use say::{change, content, field, heading, item_kind, line, matched_by};
pub use variants::{Wording, variants};
pub use words::{Mark, Piece, compare};

use crate::Indexed;
use crate::model::Text;
use items::{Item, items};
use matching::{in_place, matches};

/// What differs between two plans.
#[derive(Debug)]
pub struct Diff<'p> {
    /// The earlier plan.
    pub before: &'p Indexed,
    /// The later plan.
    pub after: &'p Indexed,
    /// The differences: by kind of item, first what is added, then what is removed, then what is otherwise, each in the
    /// order of its plan.
    pub differences: Vec<Difference<'p>>,
}

/// One difference.
#[derive(Clone, Debug)]
pub struct Difference<'p> {
    /// What kind of difference it is.
    pub change: Change,
    /// What differs.
    pub of: ItemKind,
    /// The item in the earlier plan; none where it is added.
    pub before: Option<Side<'p>>,
    /// The item in the later plan; none where it is removed.
    pub after: Option<Side<'p>>,
    /// How it is known that the two are the same; none where there is only one, and for the plan itself.
    pub matched_by: Option<MatchedBy>,
    /// How many per cent of the words are the same, where the two were matched by text.
    pub similarity: Option<u32>,
    /// The field that differs, as the plan's file names it; none where the item as a whole is added or removed.
    pub field: Option<&'static str>,
    /// What the field held.
    pub was: Content<'p>,
    /// What the field holds.
    pub is: Content<'p>,
}

/// An item in one of two plans.
#[derive(Clone, Copy, Debug)]
pub struct Side<'p> {
    /// Its id, or the word itself in glossary and abbreviations; none where it has none.
    pub id: Option<&'p str>,
    /// What it is called.
    pub name: &'p Text,
}

impl<'p> Difference<'p> {
    /// What the item is called: in the later plan, or where it is removed, in the earlier.
    pub fn name(&self) -> Option<&'p Text> {
        self.after.or(self.before).map(|side| side.name)
    }

    /// The texts before and after in a language, where the field is a text or several, which are told as lines; for
    /// [`compare`].
    pub fn texts(&self, language: &str) -> Option<(String, String)> {
        let text = |content: &Content<'_>| match content {
            Content::Text(text) => Some(text.get(language).to_owned()),
            Content::Texts(texts) => {
                Some(texts.iter().map(|text| text.get(language)).collect::<Vec<&str>>().join("\n"))
            }
            _ => None,
        };
        text(&self.was).zip(text(&self.is))
    }
}

impl<'p> Diff<'p> {
    /// Compares two plans, of any boards.
    pub fn of(before: &'p Indexed, after: &'p Indexed) -> Self {
        let (old, new) = (items(before.plan()), items(after.plan()));
        let mut found: Vec<Found<'_, 'p>> = Vec::new();
        let mut renumbered = Vec::new();
        for ((of, old), (_, new)) in old.iter().zip(&new) {
            let mut matched = Vec::new();
            for pair in if *of == ItemKind::Plan { vec![whole()] } else { matches(old, new) } {
                if let (Some(one), Some(other)) = (old.get(pair.before), new.get(pair.after)) {
                    renumbered.extend(one.id.zip(other.id).filter(|(a, b)| a != b).map(|(a, b)| (*of, a, b)));
                    matched.push((one, other, pair));
                }
            }
            found.push((*of, old, new, matched));
        }
        let renumbered = Renumbered::of(renumbered);
        let mut diff = Self { before, after, differences: Vec::new() };
        for (of, old, new, matched) in found {
            diff.add_one_sided(of, old, new, &matched);
            for (one, other, pair) in &matched {
                diff.add_fields(of, (one, other), pair, &renumbered);
            }
        }
        diff
    }

    /// Whether both plans are of the same board of the same municipality, by code where both have one, else by name.
    pub fn is_same_board(&self) -> bool {
        let (old, new) = (self.before.plan(), self.after.plan());
        let is_same_municipality = match (&old.municipality.code, &new.municipality.code) {
            (Some(a), Some(b)) => a == b,
            _ => old.municipality.name.sv == new.municipality.name.sv,
        };
        is_same_municipality && old.board.sv == new.board.sv
    }

    fn add_one_sided(&mut self, of: ItemKind, old: &[Item<'p>], new: &[Item<'p>], matched: &Matched<'_, 'p>) {
        let (mut gone, mut fresh) = (vec![true; old.len()], vec![true; new.len()]);
        for (_, _, pair) in matched {
            gone.get_mut(pair.before).into_iter().for_each(|left| *left = false);
            fresh.get_mut(pair.after).into_iter().for_each(|left| *left = false);
        }
        for (item, _) in new.iter().zip(fresh).filter(|(_, left)| *left) {
            self.differences.push(Difference { after: Some(side(item)), ..whole_item(Change::Added, of) });
        }
        for (item, _) in old.iter().zip(gone).filter(|(_, left)| *left) {
            self.differences.push(Difference { before: Some(side(item)), ..whole_item(Change::Removed, of) });
        }
    }

    fn add_fields(
        &mut self,
        of: ItemKind,
        (one, other): (&Item<'p>, &Item<'p>),
        pair: &matching::Match,
        renumbered: &Renumbered<'_>,
    ) {
        let matched_by = (of != ItemKind::Plan).then_some(pair.by);
        let mut add = |change, field, was, is| {
            self.differences.push(Difference {
                before: Some(side(one)),
                after: Some(side(other)),
                matched_by,
                similarity: pair.similarity,
                field: Some(field),
                was,
                is,
                ..whole_item(change, of)
            });
        };
        if of != ItemKind::Plan && one.id != other.id {
            let id = |item: &Item<'p>| item.id.map_or(Content::Nothing, Content::Code);
            add(Change::Renumbered, "id", id(one), id(other));
        }
        for (was, is) in one.fields.iter().zip(&other.fields) {
            if !is_same_now(was.content, is.content, renumbered) {
                add(is.change, is.name, was.content, is.content);
            }
        }
    }
}

type Matched<'i, 'p> = Vec<(&'i Item<'p>, &'i Item<'p>, matching::Match)>;
type Found<'i, 'p> = (ItemKind, &'i [Item<'p>], &'i [Item<'p>], Matched<'i, 'p>);

/// Each plan is one item, and the same.
fn whole() -> matching::Match {
    matching::Match { before: 0, after: 0, by: MatchedBy::Id, similarity: None }
}

fn side<'p>(item: &Item<'p>) -> Side<'p> {
    Side { id: item.id, name: item.name }
}

fn whole_item<'p>(change: Change, of: ItemKind) -> Difference<'p> {
    Difference {
        change,
        of,
        before: None,
        after: None,
        matched_by: None,
        similarity: None,
        field: None,
        was: Content::Nothing,
        is: Content::Nothing,
    }
}

/// Items that have another id in the later plan: the kind, the id asked for, and the other.
type Ids<'p> = Vec<(ItemKind, &'p str, &'p str)>;

/// The ids of items that have another in the later plan, both ways, in order.
#[derive(Default)]
struct Renumbered<'p> {
    now: Ids<'p>,
    before: Ids<'p>,
}

impl<'p> Renumbered<'p> {
    fn of(mut now: Ids<'p>) -> Self {
        let mut before: Ids<'p> = now.iter().map(|(of, one, other)| (*of, *other, *one)).collect();
        in_place(&mut now, &|a, b| a < b);
        in_place(&mut before, &|a, b| a < b);
        Self { now, before }
    }
}

/// Whether two fields hold the same.
fn is_same(was: Content<'_>, is: Content<'_>) -> bool {
    is_same_now(was, is, &Renumbered::default())
}

/// Whether two fields hold the same, when ids of the earlier plan are read as those of the same items in the later, and
/// the other way round: an id that stands for nothing in one of them may be another's in the other.
fn is_same_now(was: Content<'_>, is: Content<'_>, renumbered: &Renumbered<'_>) -> bool {
    match (was, is) {
        (Content::Ids(..), Content::Ids(..)) | (Content::Id(..), Content::Id(..)) => {
            are_read_as(was, is, &renumbered.now) && are_read_as(is, was, &renumbered.before)
        }
        (was, is) => was.is_same(&is),
    }
}

/// Whether some ids, each read as that of the same item in the other plan, are those that stand there.
fn are_read_as(ids: Content<'_>, others: Content<'_>, renumbered: &[(ItemKind, &str, &str)]) -> bool {
    let read = |of: ItemKind, id: &str| {
        let at = renumbered.partition_point(|(kind, one, _)| (*kind, *one) < (of, id));
        let found = renumbered.get(at).filter(|(kind, one, _)| (*kind, *one) == (of, id));
        found.map_or(id, |(_, _, other)| other).to_owned()
    };
    match (ids, others) {
        (Content::Ids(of, ids), Content::Ids(_, others)) => {
            let mut ids: Vec<String> = ids.iter().map(|id| read(of, id)).collect();
            let mut others = others.to_vec();
            in_place(&mut ids, &|a, b| a < b);
            in_place(&mut others, &|a, b| a < b);
            ids == others
        }
        (Content::Id(of, id), Content::Id(_, other)) => read(of, id) == other,
        _ => false,
    }
}
