//! Where most of a section stands, so that not every item has to say it.

use leptos::prelude::*;
use malbild_plan::model::Citation;

use crate::components::{source_line, source_words};
use crate::context::Context;
use crate::html::html;
use crate::text::about;

/// The place that most items of a section stand in. It is told once, and an item says only what differs from it.
#[derive(Clone, Copy, Default)]
pub struct Cited {
    most: Option<&'static Citation>,
    all: bool,
}

impl Cited {
    /// Of where each item of a section stands. None is shared where there are fewer than two items, or where one of them
    /// tells no place: it would be given another's.
    pub fn of(places: &[Option<&'static Citation>]) -> Self {
        let mut counts: Vec<(&'static Citation, usize)> = Vec::new();
        for place in places {
            let Some(place) = *place else { return Self::default() };
            match counts.iter_mut().find(|(of, _)| *of == place) {
                Some((_, count)) => *count += 1,
                None => counts.push((place, 1)),
            }
        }
        let (mut most, mut greatest) = (None, 1);
        for (place, count) in &counts {
            // Of equals the first.
            if *count > greatest {
                (most, greatest) = (Some(*place), *count);
            }
        }
        Self { most, all: counts.len() == 1 }
    }

    /// The place, after what stands there.
    pub fn line(self, cx: &Context) -> Option<AnyView> {
        let words = source_words(self.most, cx)?;
        let before = if self.all { cx.words.source } else { about::mostly_from(cx.language) };
        Some(html! { <p class="source small soft">{before} " " {words}</p> })
    }

    /// Where an item stands, as far as it stands elsewhere: nothing, another section of the same document, or all of it.
    pub fn other(self, place: Option<&'static Citation>, cx: &Context) -> Option<AnyView> {
        let place = place?;
        match (self.most, place.section.as_deref()) {
            (Some(most), _) if most == place => None,
            (Some(most), Some(section)) if most.document == place.document => Some(html! {
                <span class="source small soft">{about::section(cx.language)} " " <span lang="sv">{section}</span></span>
            }),
            _ => source_line(Some(place), cx),
        }
    }
}
