//! Collecting findings.

use super::path::Path;
use super::place::Lines;
use super::tree::Tree;
use crate::finding::Sense;
use crate::finding::{Finding, Problem};
use crate::order::sorted;

/// How many findings one file may have: more than anyone reads, and few enough to show.
const MOST_FINDINGS: usize = 2000;

/// Collects findings, each at a place of the file that is being read.
pub(crate) struct Report<'t, 'a> {
    tree: &'t Tree<'a>,
    lines: Lines<'a>,
    findings: Vec<(usize, String, Problem)>,
}

impl<'t, 'a> Report<'t, 'a> {
    pub(super) fn new(tree: &'t Tree<'a>, lines: Lines<'a>) -> Self {
        Self { tree, lines, findings: Vec::new() }
    }

    /// Reports a problem at the node that begins at `offset`.
    pub(super) fn add_at(&mut self, offset: usize, problem: Problem) {
        if self.is_open() {
            self.findings.push((offset, self.tree.pointer_to(offset), problem));
        }
    }

    /// Whether there is room for one more finding; says so, once, where there is not.
    fn is_open(&mut self) -> bool {
        if self.findings.len() == MOST_FINDINGS {
            self.findings.push((usize::MAX, String::new(), Problem::TooManyFlaws));
        }
        self.findings.len() < MOST_FINDINGS
    }

    /// All findings in the order of the file, each once.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        let offset = |at: usize| self.findings.get(at).map(|(offset, ..)| *offset);
        let order = sorted(self.findings.len(), &|a, b| offset(a) < offset(b));
        let mut unordered: Vec<_> = self.findings.into_iter().map(Some).collect();
        let mut findings: Vec<Finding> = Vec::with_capacity(unordered.len());
        for (offset, pointer, problem) in order.into_iter().filter_map(|at| unordered.get_mut(at)?.take()) {
            let (line, column) = self.lines.place(offset);
            let finding = Finding { problem, pointer, line, column };
            if !findings.iter().rev().take(8).any(|other| *other == finding) {
                findings.push(finding);
            }
        }
        findings
    }
}

impl<'t, 'a> Report<'t, 'a> {
    /// The tree that is being read.
    pub(crate) fn tree(&self) -> &'t Tree<'a> {
        self.tree
    }

    /// Reports what makes no sense at a path of the plan as it was read.
    pub(crate) fn add(&mut self, path: &Path, sense: Sense) {
        if self.is_open() {
            let (offset, pointer) = self.tree.resolve(path);
            self.findings.push((offset, pointer, Problem::Sense(Box::new(sense))));
        }
    }

    /// Reports what makes no sense at the node that begins at `offset`.
    pub(crate) fn add_sense_at(&mut self, offset: usize, sense: Sense) {
        self.add_at(offset, Problem::Sense(Box::new(sense)));
    }
}
