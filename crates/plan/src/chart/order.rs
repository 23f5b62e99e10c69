//! Putting in order and telling what is the same, once for all that charts and tables hold: each type that is sorted, or
//! kept in a map of its own, makes the app larger by more than all of this.

/// What to put in order.
#[derive(Default)]
pub(crate) struct Key {
    /// Where it lies.
    pub(crate) x: f64,
    /// What tells it from others that lie there; empty where nothing needs to.
    pub(crate) name: String,
    /// Its number among all.
    pub(crate) at: usize,
    /// The number of the first that is the same, by place and name; [`in_order`] tells it.
    first: usize,
}

impl Key {
    pub(crate) fn new(x: f64, name: String, at: usize) -> Self {
        Self { x, name, at, first: 0 }
    }

    /// Whether no other before it is the same.
    pub(crate) fn is_first(&self) -> bool {
        self.at == self.first
    }
}

/// Sorts by place, of equal places by name, of equal names by number.
#[inline(never)]
pub(crate) fn sort(keys: &mut [Key]) {
    keys.sort_unstable_by(|a, b| {
        let by_place = a.x.total_cmp(&b.x).then_with(|| a.name.cmp(&b.name));
        by_place.then_with(|| (a.first, a.at).cmp(&(b.first, b.at)))
    });
}

/// Sorts by place, of equal places by number, but what is the same right after the first of it. The names are gone then.
#[inline(never)]
pub(crate) fn in_order(keys: &mut [Key]) {
    sort(keys);
    let mut before = Key { x: f64::NAN, ..Key::default() };
    for key in &mut *keys {
        if key.x.total_cmp(&before.x).is_eq() && key.name == before.name {
            key.first = before.at;
        } else {
            key.first = key.at;
            before = Key { x: key.x, name: std::mem::take(&mut key.name), at: key.at, first: 0 };
        }
    }
    for key in &mut *keys {
        key.name.clear();
    }
    sort(keys);
}
