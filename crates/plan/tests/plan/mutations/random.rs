//! Random choices that come out the same in every run.

/// A generator of random numbers: xorshift64* (Vigna, 2016).
pub struct Random(u64);

impl Random {
    /// Begins at a seed other than zero.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `most`, which is not zero.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).expect("31 bits") % most
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}
