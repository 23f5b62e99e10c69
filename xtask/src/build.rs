use crate::{
    compress::compress_folder,
    fingerprint, parts,
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

/// Makes `dist/` from the sources.
pub(crate) fn build() -> Outcome {
    let project = Project::find()?;
    let tools = step("tools", || Tools::get(&project))?;
    step("app", || make(&project, &tools))?;
    println!("{} is ready for any static host.", project.dist().display());
    Ok(())
}

/// Makes `dist/` unless it is what the sources would give.
pub(crate) fn make_current() -> Outcome {
    if fingerprint::is_current(&Project::find()?)? {
        println!("Nothing has changed since dist/ was made.");
        return Ok(());
    }
    build()
}

fn make(project: &Project, tools: &Tools) -> Outcome {
    fingerprint::forget(project);
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(|error| Trouble::new(format!("dist/ cannot be emptied: {error}.")))?;
    }
    let parts = project.wasm_target().join("parts");
    trunk(project, tools, &parts)?;
    // Trunk leaves its lock behind. Should it stop doing that, all the better.
    drop(fs::remove_file(dist.join(".trunk-lock")));
    let wasm = wasm_in(&dist)?;
    let mut views = String::new();
    for part in parts::finished(&parts)? {
        let name = part.file_name().unwrap_or_default();
        let to = dist.join(name);
        fs::copy(&part, &to).map_err(|error| Trouble::new(format!("{} cannot be copied: {error}.", part.display())))?;
        if name.to_string_lossy().starts_with(parts::VIEWS) {
            views = name.to_string_lossy().into_owned();
        }
    }
    if let Some(program) = &tools.wasm_opt {
        optimise(program, &wasm)?;
    }
    let size =
        fs::metadata(&wasm).map_err(|error| Trouble::new(format!("{} is gone: {error}.", wasm.display())))?.len();
    let page = dist.join("index.html");
    let told = tell(&tell(&read(&page)?, "{size}", &size.to_string())?, "{views}", &views)?;
    write(&page, told.as_bytes())?;
    compress_folder(&dist)?;
    fingerprint::remember(project)
}

fn trunk(project: &Project, tools: &Tools, parts: &Path) -> Outcome {
    let mut command = Command::new(&tools.trunk);
    forget_cargo(&mut command)
        .args(["build", "--release", "--color", "never"])
        .current_dir(project.root())
        .env("CARGO_TARGET_DIR", project.wasm_target())
        // Some environments set NO_COLOR to a number, which Trunk does not read.
        .env_remove("NO_COLOR");
    // Before everything on PATH: what stands in for wasm-bindgen, and then the compiler that has the standard library.
    let bindgen = parts::stand_in(&mut command, tools, parts)?;
    let mut folders = vec![bindgen.as_path()];
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

/// What makes the file that is sent the smallest, tried one by one: what inlining saves is lost when the file is packed, and
/// functions of the same origin beside each other pack better. Nothing lies in the lowest kilobyte of memory.
const SMALLEST: [&str; 8] = [
    "-Os",
    "--low-memory-unused",
    "--always-inline-max-function-size",
    "4",
    "--one-caller-inline-max-function-size",
    "8",
    "--reorder-functions-by-name",
    "--strip-producers",
];

/// Makes wasm smaller, in its place.
pub(crate) fn optimise(program: &Path, wasm: &Path) -> Outcome {
    let mut command = Command::new(program);
    command.args(SMALLEST).arg("-o").arg(wasm).arg(wasm);
    tools::with_node(&mut command);
    run(&mut command)
}

/// Fills in what the page is to know of the build.
fn tell(page: &str, place: &str, what: &str) -> Outcome<String> {
    if !page.contains(place) {
        return Err(Trouble::new(format!(
            "dist/index.html has no {place} to fill in: see pattern_script in Trunk.toml."
        )));
    }
    Ok(page.replace(place, what))
}
