use crate::trouble::{Outcome, Trouble};
use std::time::{Duration, Instant};

/// Runs `work` with its name before and its time after. Trouble gets the name of the step it came in.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n== {name}");
    let start = Instant::now();
    match work() {
        Ok(value) => {
            println!("== {name}: done in {}", seconds(start.elapsed()));
            Ok(value)
        }
        Err(trouble) => {
            Err(Trouble::new(format!("step \"{name}\" failed after {}: {trouble}", seconds(start.elapsed()))))
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trouble_gets_the_name_of_its_step() {
        let trouble = step::<()>("lint", || Err(Trouble::new("no."))).expect_err("trouble");
        assert_eq!(trouble.to_string(), "step \"lint\" failed after 0.0 s: no.");
        assert_eq!(step("count", || Ok(3)), Ok(3));
    }
}
