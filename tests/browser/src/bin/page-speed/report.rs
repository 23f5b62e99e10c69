//! What was measured, beside what is promised.

use std::fs;
use std::process::ExitCode;

/// Tells what is measured, and remembers what is not kept.
#[derive(Debug)]
pub struct Report {
    broken: usize,
}

impl Report {
    /// Nothing is broken yet. Tells how busy the machine is.
    pub fn new() -> Self {
        if let Ok(load) = fs::read_to_string("/proc/loadavg") {
            println!("programs that wanted to run in the last minute, five and fifteen: {}", load.trim());
        }
        Self { broken: 0 }
    }

    /// Tells a number.
    pub fn tell(what: &str, value: f64, unit: &str) {
        println!("  {value:>9.1} {unit:<4} {what}");
    }

    /// Tells a number that is to be at most another.
    pub fn promise(&mut self, what: &str, value: f64, unit: &str, most: f64) {
        let kept = value <= most;
        self.broken += usize::from(!kept);
        println!("  {value:>9.1} {unit:<4} {what}; at most {most}: {}", if kept { "kept" } else { "NOT KEPT" });
    }

    /// Whether all promises are kept.
    pub fn conclusion(&self) -> ExitCode {
        match self.broken {
            0 => ExitCode::SUCCESS,
            broken => {
                println!("\npromises not kept: {broken}");
                ExitCode::FAILURE
            }
        }
    }
}
