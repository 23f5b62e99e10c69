//! What a comparison shows below its heading.

use leptos::prelude::*;

use super::against_plan::against_plan;
use super::matrix::matrix;
use super::side_by_side::side_by_side;
use super::wordings::wordings;
use crate::context::Context;
use crate::route::Compare;

/// Indicators, editions, wordings or assessments beside each other.
pub fn comparison(compare: &Compare, cx: &Context) -> AnyView {
    match compare {
        Compare::Indicators(ids) => side_by_side(ids, cx),
        Compare::Plans(other) => against_plan(other.as_deref(), cx),
        Compare::Wordings => wordings(cx),
        Compare::Matrix(which) => matrix(which, cx),
    }
}
