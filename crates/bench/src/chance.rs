//! Numbers that look as if thrown with dice, the same each time.

/// A linear congruential generator, with the constants of Knuth's MMIX.
pub(crate) struct Chance(pub u64);

impl Chance {
    /// A whole number from 0 up to `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    /// The same as a number to count with.
    pub(crate) fn number(&mut self, end: u32) -> f64 {
        u32::try_from(self.below(end as usize)).map_or(0.0, f64::from)
    }

    /// One of several.
    pub(crate) fn one<T: Copy + Default>(&mut self, of: &[T]) -> T {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }

    /// True so many times of a hundred.
    pub(crate) fn often(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}
