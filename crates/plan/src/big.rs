//! Whole numbers of any size, for reading and writing decimals exactly.

use std::cmp::Ordering;
use std::iter::repeat_n;

/// A whole number of any size, the lowest 32 bits first, without zeros on top.
pub(crate) struct Big(pub(crate) Vec<u32>);

impl Big {
    /// Times `factor`, plus `add`.
    pub(crate) fn multiply(&mut self, factor: u32, add: u32) {
        let mut carry = u64::from(add);
        for limb in &mut self.0 {
            carry += u64::from(*limb) * u64::from(factor);
            *limb = (carry & 0xFFFF_FFFF) as u32;
            carry >>= 32;
        }
        self.0.extend(u32::try_from(carry).ok().filter(|carry| *carry != 0));
    }

    /// Times two to the `count`.
    pub(crate) fn shift(&mut self, count: u32) {
        self.multiply(1 << (count % 32), 0);
        if !self.0.is_empty() {
            self.0.splice(0..0, repeat_n(0, (count / 32) as usize));
        }
    }

    /// Minus a number that is not larger.
    pub(crate) fn subtract(&mut self, other: &Self) {
        let mut borrow = false;
        for (limb, other) in self.0.iter_mut().zip(other.0.iter().copied().chain(std::iter::repeat(0))) {
            let (without, first) = limb.overflowing_sub(other);
            let (without, second) = without.overflowing_sub(u32::from(borrow));
            *limb = without;
            borrow = first || second;
        }
        self.trim();
    }

    /// Divides by `divisor`; gives what is left over.
    pub(crate) fn divide(&mut self, divisor: u32) -> u32 {
        let divisor = u64::from(divisor);
        let mut rest = 0_u64;
        for limb in self.0.iter_mut().rev() {
            rest = (rest << 32) + u64::from(*limb);
            *limb = ((rest / divisor) & 0xFFFF_FFFF) as u32;
            rest %= divisor;
        }
        self.trim();
        (rest & 0xFFFF_FFFF) as u32
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// The number of its binary digits.
    pub(crate) fn bits(&self) -> usize {
        self.0.len() * 32 - self.0.last().map_or(0, |top| top.leading_zeros() as usize)
    }
}
