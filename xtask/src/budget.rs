use crate::{
    compress::{brotli, gzip},
    project::{Project, files_below, read, read_bytes},
    trouble::{Outcome, Trouble},
};
use std::path::Path;

/// A budget in bytes, brotli (`docs/decisions/0009-weight.md`).
#[derive(Debug, Clone, Copy)]
struct Budget {
    what: &'static str,
    limit: usize,
}

/// Everything a first view needs but the plan.
const APP: Budget = Budget { what: "the app", limit: 150_000 };
/// The wasm of a first view alone.
const WASM: Budget = Budget { what: "its wasm", limit: 130_000 };

/// A file and its weight in bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the weight of a first view; trouble when it is over budget.
pub(crate) fn budget() -> Outcome {
    let project = Project::find()?;
    let dist = project.dist();
    if !dist.join("index.html").is_file() {
        return Err(Trouble::new("there is no dist/: run `cargo xtask build` first."));
    }
    let (mut app, mut parts) = (Vec::new(), Vec::new());
    for file in files_below(&dist)? {
        let name = file.strip_prefix(&dist).unwrap_or(&file).to_string_lossy();
        if is_first_view(&name) {
            app.push(weigh(&dist, &name)?);
        } else if is_part(&name) {
            parts.push(weigh(&dist, &name)?);
        }
    }
    let plan = plan_files(&dist).iter().map(|name| weigh(&dist, name)).collect::<Outcome<Vec<_>>>()?;
    print_table("The app", &app);
    print_table("What is fetched when it is needed", &parts);
    print_table("The plan (not counted)", &plan);
    let wasm = sum(app.iter().filter(|weight| ending(&weight.name) == "wasm"));
    check(&sum(&app), &wasm)
}

/// Whether a browser of today fetches the file before the first view, apart from the plan.
fn is_first_view(name: &str) -> bool {
    if name.starts_with("snippets/") {
        return ending(name) == "js";
    }
    if name.contains(['/', '\\']) {
        return false;
    }
    match ending(name) {
        "js" | "css" | "html" => !matches!(name, "old.js" | "frame.js" | "embed.js" | "noscript.css" | "404.html"),
        "wasm" => !is_part(name),
        _ => false,
    }
}

/// Whether it is wasm that is fetched when it is needed (see `src/parts.rs`). wasm-bindgen names what is not.
fn is_part(name: &str) -> bool {
    ending(name) == "wasm" && !name.ends_with("_bg.wasm")
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// The catalogue and the plan it opens with, as far as there are any.
fn plan_files(dist: &Path) -> Vec<String> {
    let catalogue = "plans/index.json".to_owned();
    let Ok(text) = read(&dist.join(&catalogue)) else {
        return Vec::new();
    };
    let plan = default_plan(&text).filter(|name| dist.join(name).is_file());
    std::iter::once(catalogue).chain(plan).collect()
}

/// The file of the plan a catalogue opens with: the first.
fn default_plan(catalogue: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(catalogue).ok()?;
    let id = value.get("plans")?.get(0)?.get("id")?.as_str()?;
    Some(format!("plans/{id}.json"))
}

fn weigh(dist: &Path, name: &str) -> Outcome<Weight> {
    let bytes = read_bytes(&dist.join(name))?;
    Ok(Weight { name: name.to_owned(), raw: bytes.len(), gzip: gzip(&bytes)?.len(), brotli: brotli(&bytes)?.len() })
}

fn sum<'a>(weights: impl IntoIterator<Item = &'a Weight>) -> Weight {
    let mut sum = Weight { name: "sum".to_owned(), ..Weight::default() };
    for weight in weights {
        sum.raw += weight.raw;
        sum.gzip += weight.gzip;
        sum.brotli += weight.brotli;
    }
    sum
}

fn print_table(title: &str, weights: &[Weight]) {
    println!("{title:<40} {:>10} {:>10} {:>10}", "raw", "gzip", "brotli");
    for weight in weights.iter().chain([&sum(weights)]) {
        println!("  {:<38} {:>10} {:>10} {:>10}", weight.name, weight.raw, weight.gzip, weight.brotli);
    }
}

fn check(app: &Weight, wasm: &Weight) -> Outcome {
    for (Budget { what, limit }, weight) in [(APP, app.brotli), (WASM, wasm.brotli)] {
        if weight > limit {
            let over = weight - limit;
            return Err(Trouble::new(format!(
                "{what} weighs {weight} bytes with brotli, {over} over its budget of {limit}."
            )));
        }
        println!("{what}: {weight} bytes with brotli, within its budget of {limit}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(brotli: usize) -> Weight {
        Weight { name: String::new(), raw: 3 * brotli, gzip: 2 * brotli, brotli }
    }

    #[test]
    fn adds_up() {
        let total = sum(&[weight(1), weight(10)]);
        assert_eq!((total.raw, total.gzip, total.brotli), (33, 22, 11));
    }

    #[test]
    fn the_limit_is_what_may_be_reached_but_not_passed() {
        assert!(check(&weight(APP.limit), &weight(WASM.limit)).is_ok());
        assert!(check(&weight(APP.limit + 1), &weight(1)).is_err());
        assert!(check(&weight(APP.limit), &weight(WASM.limit + 1)).is_err());
    }

    #[test]
    fn counts_what_a_first_view_fetches() {
        for (name, expected) in [
            ("index.html", true),
            ("boot.js", true),
            ("malbild-1f_bg.wasm", true),
            ("views-1f.wasm", false),
            ("styles-1f.css", true),
            ("snippets/a/inline0.js", true),
            ("index.html.br", false),
            ("old.js", false),
            ("noscript.css", false),
            ("plans/index.json", false),
            ("old.svg", false),
        ] {
            assert_eq!(is_first_view(name), expected, "{name}");
        }
    }

    #[test]
    fn finds_the_plan_a_catalogue_opens_with() {
        for (catalogue, expected) in [
            (r#"{"plans": [{"id": "a"}, {"id": "b"}]}"#, Some("plans/a.json")),
            (r#"{"plans": []}"#, None),
            ("not json", None),
        ] {
            assert_eq!(default_plan(catalogue).as_deref(), expected, "{catalogue}");
        }
    }
}
