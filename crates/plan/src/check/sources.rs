//! Data sources: Kolada's ids and formulas over them.

use std::collections::HashSet;

use crate::finding::Sense;
use crate::model::{DataSource, Indicator};
use crate::read::{Path, Report};

pub(super) fn check(indicator: &Indicator, path: &Path, report: &mut Report<'_, '_>) {
    for (at, source) in indicator.data_sources.iter().enumerate() {
        check_source(source, &path.field("dataSources").item(at), report);
    }
    for (at, series) in indicator.series.iter().enumerate() {
        if let Some(source) = &series.data_source {
            check_source(source, &path.field("series").item(at).field("dataSource"), report);
        }
    }
}

fn check_source(source: &DataSource, path: &Path, report: &mut Report<'_, '_>) {
    let mut seen = HashSet::new();
    for (at, id) in source.kolada.iter().enumerate() {
        if !is_kolada_id(id) {
            report.add(&path.field("kolada").item(at), Sense::BadKolada { id: id.clone() });
        } else if !seen.insert(id) {
            report.add(&path.field("kolada").item(at), Sense::DoubledReference { id: id.clone() });
        }
    }
    if let Some(formula) = &source.formula {
        let words = formula.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| is_kolada_id(word));
        for id in words.filter(|id| !source.kolada.iter().any(|listed| listed == id)) {
            report.add(&path.field("formula"), Sense::FormulaIds { id: id.to_owned() });
        }
    }
}

/// A key figure of Kolada: N, U or G and five digits.
fn is_kolada_id(id: &str) -> bool {
    let mut bytes = id.bytes();
    id.len() == 6 && matches!(bytes.next(), Some(b'N' | b'U' | b'G')) && bytes.all(|digit| digit.is_ascii_digit())
}
