use crate::{
    budget, build,
    process::{cargo, run, which},
    project::Project,
    steps::step,
    tools::{axe, browser, engine::Engine},
    trouble::Outcome,
};

const APP: &str = "malbild";
const BROWSER_TESTS: &str = "malbild-browser-tests";

/// Everything that can be checked, in the order of how quickly it answers.
pub(crate) fn test(native: bool) -> Outcome {
    let project = Project::find()?;
    step("format", || cargo_in(&project, &["fmt", "--all", "--check"]))?;
    // The app is nothing without one of its features, so it is looked at twice afterwards.
    step("lint", || lint(&project, &["--workspace", "--exclude", APP]))?;
    for features in ["csr", "ssr"] {
        step(&format!("lint the app, {features}"), || lint(&project, &["--package", APP, "--features", features]))?;
    }
    step("native tests", || {
        let all_but = ["--workspace", "--exclude", APP, "--exclude", BROWSER_TESTS];
        native_tests(&project, &all_but)
    })?;
    step("native tests of the app", || native_tests(&project, &["--package", APP, "--features", "ssr"]))?;
    if native {
        return Ok(());
    }
    build::build()?;
    let axe = step("browser", || {
        browser::get()?;
        axe::get()
    })?;
    step("browser tests", || {
        run(cargo()
            .current_dir(project.root())
            .args(["test", "--package", BROWSER_TESTS])
            .env("MALBILD_DIST", project.dist())
            .env("MALBILD_AXE", axe))
    })
}

/// The app, and the browser tests in another browser than Chromium; what only Chromium's driver can do is passed over.
pub(crate) fn elsewhere(engine: Engine) -> Outcome {
    let project = Project::find()?;
    build::build()?;
    let (path, axe) = step("browser", || Ok((engine.get()?, axe::get()?)))?;
    step("browser tests", || {
        run(cargo()
            .current_dir(project.root())
            .args(["test", "--package", BROWSER_TESTS])
            .env("PATH", path)
            .env("MALBILD_BROWSER", engine.name())
            .env("MALBILD_DIST", project.dist())
            .env("MALBILD_AXE", axe))
    })
}

/// What CI runs: the lock file as it is committed, all tests, the budget.
pub(crate) fn ci() -> Outcome {
    let project = Project::find()?;
    step("dependencies", || cargo_in(&project, &["fetch", "--locked"]))?;
    test(false)?;
    step("budget", budget::budget)
}

fn lint(project: &Project, what: &[&str]) -> Outcome {
    let mut words = vec!["clippy", "--all-targets"];
    words.extend(what);
    words.extend(["--", "--deny", "warnings"]);
    cargo_in(project, &words)
}

/// Tests with nextest where it is installed, which leaves the examples in the documentation to cargo.
fn native_tests(project: &Project, what: &[&str]) -> Outcome {
    if which("cargo-nextest").is_none() {
        return cargo_in(project, &[&["test"], what].concat());
    }
    cargo_in(project, &[&["nextest", "run", "--no-tests=pass"], what].concat())?;
    cargo_in(project, &[&["test", "--doc"], what].concat())
}

fn cargo_in(project: &Project, words: &[&str]) -> Outcome {
    run(cargo().current_dir(project.root()).args(words))
}
