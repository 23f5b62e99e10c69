use crate::{
    compress::compress_folder,
    fingerprint,
    process::{forget_cargo, path_with, run},
    project::{Project, files_below, read, write},
    steps::step,
    tools::{self, Tools},
    trouble::{Outcome, Trouble},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Stands in the page where the size of the unpacked wasm belongs (see Trunk.toml).
const SIZE: &str = "{size}";

/// Makes `dist/` from the sources.
pub(crate) fn build() -> Outcome {
    let project = Project::find()?;
    let tools = step("tools", || Tools::get(&project))?;
    step("app", || make(&project, &tools))?;
    println!("{} is ready for any static host.", project.dist().display());
    Ok(())
}

fn make(project: &Project, tools: &Tools) -> Outcome {
    fingerprint::forget(project);
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(|error| Trouble::new(format!("dist/ cannot be emptied: {error}.")))?;
    }
    trunk(project, tools)?;
    // Trunk leaves its lock behind. Should it stop doing that, all the better.
    drop(fs::remove_file(dist.join(".trunk-lock")));
    let wasm = wasm_in(&dist)?;
    if let Some(program) = &tools.wasm_opt {
        optimise(program, &wasm)?;
    }
    tell_size(&dist.join("index.html"), &wasm)?;
    compress_folder(&dist)?;
    fingerprint::remember(project)
}

fn trunk(project: &Project, tools: &Tools) -> Outcome {
    let mut command = Command::new(&tools.trunk);
    forget_cargo(&mut command)
        .args(["build", "--release", "--color", "never"])
        .current_dir(project.root())
        .env("CARGO_TARGET_DIR", project.wasm_target())
        // Some environments set NO_COLOR to a number, which Trunk does not read.
        .env_remove("NO_COLOR");
    // Before everything on PATH: our wasm-bindgen, and then the compiler that has the standard library.
    let bindgen = tools.wasm_bindgen.parent().unwrap_or(Path::new("."));
    let mut folders = vec![bindgen];
    folders.extend(tools.wasm_std.compiler_folder());
    command.env("PATH", path_with(&folders)?);
    command.envs(tools.wasm_std.environment());
    run(&mut command)
}

/// The app's wasm file, of which there is one.
fn wasm_in(dist: &Path) -> Outcome<PathBuf> {
    files_below(dist)?
        .into_iter()
        .find(|file| file.extension().is_some_and(|ending| ending == "wasm"))
        .ok_or_else(|| Trouble::new("Trunk made no wasm file in dist/."))
}

fn optimise(program: &Path, wasm: &Path) -> Outcome {
    let mut command = Command::new(program);
    command.args(["-Os", "--strip-producers", "-o"]).arg(wasm).arg(wasm);
    tools::with_node(&mut command);
    run(&mut command)
}

/// Lets the page know how much there is to download, for its progress bar.
fn tell_size(page: &Path, wasm: &Path) -> Outcome {
    let size = fs::metadata(wasm).map_err(|error| Trouble::new(format!("{} is gone: {error}.", wasm.display())))?.len();
    let text = read(page)?;
    if !text.contains(SIZE) {
        return Err(Trouble::new(format!(
            "dist/index.html has no {SIZE} to fill in: see pattern_script in Trunk.toml."
        )));
    }
    write(page, text.replace(SIZE, &size.to_string()).as_bytes())
}
