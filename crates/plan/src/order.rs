//! Sorting, once for all: the standard library's sort is made again for each type that it sorts, and each time
//! weighs more than all that asks for it.

/// The numbers below `count` in order; those that come neither before nor after each other stay in their order.
pub(crate) fn sorted(count: usize, is_before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut merged = Vec::with_capacity(count);
    let mut width = 1;
    while width < count {
        merged.clear();
        for runs in order.chunks(2 * width) {
            let (mut left, mut right) = runs.split_at(width.min(runs.len()));
            loop {
                match (left.split_first(), right.split_first()) {
                    (Some((a, rest)), b) if b.is_none_or(|(b, _)| !is_before(*b, *a)) => {
                        merged.push(*a);
                        left = rest;
                    }
                    (_, Some((b, rest))) => {
                        merged.push(*b);
                        right = rest;
                    }
                    _ => break,
                }
            }
        }
        std::mem::swap(&mut order, &mut merged);
        width *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn as_the_standard_library_sorts(values in prop::collection::vec(0..20_u8, 0..200)) {
            let mut expected: Vec<usize> = (0..values.len()).collect();
            expected.sort_by_key(|at| values[*at]);
            prop_assert_eq!(sorted(values.len(), &|a, b| values[a] < values[b]), expected);
        }
    }
}
