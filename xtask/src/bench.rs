use crate::{
    build,
    command::Bench,
    process::{cargo, run},
    project::Project,
    steps::step,
    tools::browser,
    trouble::Outcome,
};

/// Measures how long things take, and tells. Nothing of it is a test: it depends on the machine and what else it does.
pub(crate) fn bench(what: Bench) -> Outcome {
    let project = Project::find()?;
    let mut command = cargo();
    command.current_dir(project.root()).args(["run", "--quiet"]);
    match what {
        // As the app is built, but for this machine.
        Bench::Readings => command.args(["--release", "--package", "malbild-bench", "--bin", "readings"]),
        Bench::Search => command.args(["--release", "--package", "malbild-bench", "--bin", "search"]),
        Bench::Page => {
            build::make_current()?;
            step("browser", browser::get)?;
            command
                .args(["--package", "malbild-browser-tests", "--bin", "page-speed"])
                .env("MALBILD_DIST", project.dist())
        }
    };
    run(&mut command)
}
