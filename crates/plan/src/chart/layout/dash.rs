//! Cutting a line into its dashes: what draws has only unbroken lines.

/// The drawn pieces of a line through points. Lengths that are drawn and left out take turns along the whole line, over
/// its corners. An unbroken line is one piece. The line of an odd pattern, or with a length that is not above zero,
/// is unbroken.
pub fn pieces(points: &[(f64, f64)], dash: &[f64]) -> Vec<Vec<(f64, f64)>> {
    if dash.is_empty() || !dash.len().is_multiple_of(2) || !dash.iter().all(|length| *length > 0.0) {
        return if points.len() > 1 { vec![points.to_vec()] } else { Vec::new() };
    }
    let mut pieces = Vec::new();
    let mut piece: Vec<(f64, f64)> = points.first().copied().into_iter().collect();
    let mut lengths = dash.iter().copied().cycle();
    let mut left = lengths.next().unwrap_or(1.0);
    let mut drawn = true;
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let mut done = 0.0;
        while length - done > left {
            done += left;
            let share = done / length;
            let at = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            piece.push(at);
            if drawn {
                pieces.push(std::mem::take(&mut piece));
            }
            piece = vec![at];
            drawn = !drawn;
            left = lengths.next().unwrap_or(1.0);
        }
        left -= length - done;
        piece.push(*to);
    }
    if drawn && piece.len() > 1 {
        pieces.push(piece);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(points: &[(f64, f64)], dash: &[f64], expected: &[&[(f64, f64)]]) {
        assert_eq!(pieces(points, dash), expected, "{dash:?}");
    }

    #[test]
    fn cuts() {
        check(&[(0.0, 0.0), (10.0, 0.0)], &[4.0, 2.0], &[&[(0.0, 0.0), (4.0, 0.0)], &[(6.0, 0.0), (10.0, 0.0)]]);
        check(
            &[(0.0, 0.0), (3.0, 0.0), (3.0, 5.0)],
            &[4.0, 2.0],
            &[&[(0.0, 0.0), (3.0, 0.0), (3.0, 1.0)], &[(3.0, 3.0), (3.0, 5.0)]],
        );
        check(&[(0.0, 0.0), (5.0, 0.0)], &[4.0, 2.0], &[&[(0.0, 0.0), (4.0, 0.0)]]);
        check(&[(0.0, 0.0), (5.0, 0.0)], &[], &[&[(0.0, 0.0), (5.0, 0.0)]]);
        check(&[(0.0, 0.0), (5.0, 0.0)], &[4.0], &[&[(0.0, 0.0), (5.0, 0.0)]]);
        check(&[(0.0, 0.0), (5.0, 0.0)], &[0.0, 0.0], &[&[(0.0, 0.0), (5.0, 0.0)]]);
        check(&[(0.0, 0.0), (5.0, 0.0)], &[f64::NAN, 1.0], &[&[(0.0, 0.0), (5.0, 0.0)]]);
        check(&[(1.0, 1.0)], &[4.0, 2.0], &[]);
        check(&[(1.0, 1.0)], &[], &[]);
        check(&[], &[4.0, 2.0], &[]);
        check(&[(1.0, 1.0), (1.0, 1.0)], &[4.0, 2.0], &[&[(1.0, 1.0), (1.0, 1.0)]]);
    }
}
