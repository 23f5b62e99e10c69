//! Places in a file: JSON pointers, and lines and columns.

use std::fmt::Write;

/// Appends a reference token to a JSON pointer (RFC 6901).
pub(super) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}

/// Appends a list index to a JSON pointer.
pub(super) fn push_index(pointer: &mut String, index: usize) {
    // Writing to a String cannot fail.
    let _ = write!(pointer, "/{index}");
}

/// Turns byte offsets into lines and columns.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// The offset asked for last, the start of its line, and its characters from there: a file may be one line.
    last: (usize, usize, usize),
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts, last: (0, 0, 0) }
    }

    /// Line and column, both from 1, the column in characters; the end for an offset behind it. Quick when asked
    /// in order.
    pub(super) fn place(&mut self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let (from, counted) = match self.last {
            (last, last_start, counted) if last_start == start && last <= offset => (last, counted),
            _ => (start, 0),
        };
        let column = counted + self.text.get(from..offset).map_or(0, |before| before.chars().count());
        self.last = (offset, start, column);
        (line, column + 1)
    }
}
