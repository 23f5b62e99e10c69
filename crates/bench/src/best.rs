//! The shortest of several times.

use std::time::{Duration, Instant};

/// The shortest time that something took so far: what the machine does besides only ever makes it longer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Best(Option<Duration>);

impl Best {
    /// Takes the time of some work once more.
    pub fn measure<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let made = work();
        let took = start.elapsed();
        self.0 = Some(self.0.map_or(took, |best| best.min(took)));
        made
    }

    /// In milliseconds; 0 where nothing was measured.
    pub fn milliseconds(self) -> f64 {
        self.0.unwrap_or_default().as_secs_f64() * 1000.0
    }
}
