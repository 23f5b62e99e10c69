//! Parts the app: what only some views need is taken out of its wasm, into a file that is fetched with the first of
//! those views. Which functions begin such a part is said in `src/parts.rs`; what only they reach goes with them.
//!
//! It has to happen between the compiler and wasm-bindgen, and Trunk calls the one right after the other. So Trunk finds
//! this program under wasm-bindgen's name, and this program calls the real one.

use crate::{
    build::optimise,
    names,
    process::run,
    project::{read, read_bytes, write},
    tools::Tools,
    trouble::{Outcome, Trouble},
};
use std::{
    env,
    ffi::OsString,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

/// The name under which Trunk finds this program.
const BINDGEN: &str = "wasm-bindgen";
/// Where the real wasm-bindgen is.
const REAL: &str = "MALBILD_WASM_BINDGEN";
/// Where wasm-opt is, if there is one.
const OPT: &str = "MALBILD_WASM_OPT";
/// Where the parts are to lie.
const FOLDER: &str = "MALBILD_PARTS";

/// The linker keeps its notes of what refers to what, and the app knows that it is parted.
pub(crate) const RUSTFLAGS: &str = "-Clink-args=--emit-relocs --cfg=split";

/// The part that comes with one file for itself and all it shares with others: a view that needs it is a first view too,
/// and must not cost two requests.
pub(crate) const VIEWS: &str = "views";

/// The script that fetches parts, as it is called while it is on its own.
const LOADER: &str = "./parts.js";

/// Lets Trunk, when `command` runs it, call this program in wasm-bindgen's place. The parts then lie in `parts`.
/// Returns the folder that must come first on its PATH.
pub(crate) fn stand_in(command: &mut Command, tools: &Tools, parts: &Path) -> Outcome<PathBuf> {
    let folder = parts.join("bin");
    let to = folder.join(BINDGEN).with_extension(env::consts::EXE_EXTENSION);
    let made = fs::create_dir_all(&folder)
        .and_then(|()| env::current_exe())
        // Some systems forbid to overwrite a program that was just running.
        .and_then(|own| match fs::remove_file(&to) {
            Err(error) if to.exists() => Err(error),
            _ => fs::copy(own, &to),
        });
    made.map_err(|error| Trouble::new(format!("{} cannot be made: {error}.", to.display())))?;
    command.env(REAL, &tools.wasm_bindgen).env(FOLDER, parts);
    if let Some(program) = &tools.wasm_opt {
        command.env(OPT, program);
    }
    Ok(folder)
}

/// Does wasm-bindgen's work if this program was called by its name.
pub(crate) fn as_bindgen() -> Option<ExitCode> {
    let mut words = env::args_os();
    let own = PathBuf::from(words.next()?);
    if own.file_stem()? != BINDGEN {
        return None;
    }
    Some(match bindgen(words.collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("parting the app: {trouble}");
            ExitCode::FAILURE
        }
    })
}

fn bindgen(words: Vec<OsString>) -> Outcome {
    let wanted =
        |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| Trouble::new(format!("{name} is not set.")));
    let (real, parts) = (wanted(REAL)?, wanted(FOLDER)?);
    let mut command = Command::new(real);
    let Some(input) = words.iter().position(|word| is_wasm(Path::new(word))) else {
        // Trunk asks for the version first.
        return run(command.args(words));
    };
    let main = parts.join("main.wasm");
    let bundled = split(Path::new(&words[input]), &main, &parts)?;
    let mut words = words;
    let out = script(&words)?;
    words[input] = main.into();
    run(command.args(words).arg("--keep-lld-exports"))?;
    let loader = read(&parts.join(LOADER))?;
    let script = join(&read(&out)?, &rename(&loader, &parts, &bundled)?)?;
    let wasm = bound(&out);
    let (short, script) = names::shorten(&read_bytes(&wasm)?, &script)?;
    write(&wasm, &short)?;
    write(&out, script.as_bytes())
}

fn is_wasm(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "wasm")
}

/// The script that wasm-bindgen is asked to write.
fn script(words: &[OsString]) -> Outcome<PathBuf> {
    let option = |name: &str| {
        let text = words.iter().filter_map(|word| word.to_str());
        text.clone()
            .find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
            .or_else(|| text.clone().skip_while(|word| *word != name).nth(1))
            .ok_or_else(|| Trouble::new(format!("Trunk calls wasm-bindgen without {name}.")))
    };
    Ok(Path::new(option("--out-dir")?).join(option("--out-name")?).with_extension("js"))
}

/// The wasm that wasm-bindgen writes beside its script.
fn bound(script: &Path) -> PathBuf {
    let name = script.file_stem().unwrap_or_default().to_string_lossy();
    script.with_file_name(format!("{name}_bg.wasm"))
}

/// Writes what is left to `main`, and the parts and their loader into `folder`. Returns the names of the files that the
/// views need.
fn split(input: &Path, main: &Path, folder: &Path) -> Outcome<Vec<String>> {
    for old in wasm_files(folder)? {
        drop(fs::remove_file(old));
    }
    let wasm = read_bytes(input)?;
    let mut options = wasm_split_cli_support::Options::new(&wasm);
    options.output_dir = folder;
    options.main_out_path = main;
    options.link_name = LOADER;
    let made = wasm_split_cli_support::transform(options).map_err(|error| Trouble::new(format!("{error:#}.")))?;
    let views = made.prefetch_map.get(VIEWS).cloned();
    views.ok_or_else(|| Trouble::new("the app has no part with views: see src/parts.rs."))
}

fn wasm_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).map_err(|error| Trouble::new(format!("{} cannot be read: {error}.", folder.display())))?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| is_wasm(path)).collect())
}

/// The parts, each with a checksum in its name: the files that belong into the finished app.
pub(crate) fn finished(folder: &Path) -> Outcome<Vec<PathBuf>> {
    wasm_files(&folder.join("named"))
}

/// Gives each part a checksum in its name, so that it can be kept for ever, and tells the loader. Those that are bundled
/// become one file.
fn rename(loader: &str, folder: &Path, bundled: &[String]) -> Outcome<String> {
    let named = folder.join("named");
    drop(fs::remove_dir_all(&named));
    fs::create_dir_all(&named)
        .map_err(|error| Trouble::new(format!("{} cannot be made: {error}.", named.display())))?;
    let mut loader = loader.to_owned();
    let (mut bundle, mut places) = (Vec::new(), Vec::new());
    for part in wasm_files(folder)? {
        let Some(name) = part.file_stem().and_then(|name| name.to_str()).filter(|name| *name != "main") else {
            continue;
        };
        if let Some(program) = env::var_os(OPT) {
            optimise(Path::new(&program), &part)?;
        }
        let bytes = read_bytes(&part)?;
        if bundled.iter().any(|other| other == name) {
            let start = bundle.len();
            bundle.extend(bytes);
            places.push((name.to_owned(), start, bundle.len()));
            continue;
        }
        let new = with_checksum(name.trim_start_matches("split_"), &bytes);
        loader = replace(&loader, &format!("\"./{name}.wasm\""), &format!("\"./{new}\""))?;
        write(&named.join(new), &bytes)?;
    }
    let new = with_checksum(VIEWS, &bundle);
    for (name, start, end) in places {
        let fetched = format!("fetch(new URL(\"./{name}.wasm\", import.meta.url))");
        loader = replace(&loader, &fetched, &format!("bundled({start}, {end})"))?;
    }
    write(&named.join(&new), &bundle)?;
    Ok(format!("{}{loader}", bundle_loader(&new, bundle.len())))
}

fn with_checksum(name: &str, bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{name}-{:016x}.wasm", hasher.finish())
}

/// The function that fetches the bundle once and gives out what stands in it from one place to another, as if that had been
/// fetched. What is not all there is forgotten, so that asking again fetches again.
fn bundle_loader(file: &str, length: usize) -> String {
    format!(
        "let bundle;
function bundled(start, end) {{
    bundle ??= fetch(new URL(\"./{file}\", import.meta.url)).then((answer) => answer.arrayBuffer()).then((bytes) => {{
        if (bytes.byteLength !== {length}) throw new Error(\"{file} is not all there\");
        return bytes;
    }});
    bundle.catch(() => {{ bundle = undefined; }});
    return bundle.then((bytes) => new Response(bytes.slice(start, end)));
}}
"
    )
}

/// Puts the loader into the script: one request less, and nothing that can be of another release than the script.
fn join(script: &str, loader: &str) -> Outcome<String> {
    // wasm-bindgen imports it once for each function of it.
    let imports: Vec<&str> =
        script.lines().filter(|line| line.starts_with("import ") && line.contains(LOADER)).collect();
    let Some((first, others)) = imports.split_first() else {
        return Err(Trouble::new("wasm-bindgen's script does not import the loader of parts."));
    };
    let name = imported_as(first)?;
    let mut names = Vec::new();
    let mut lines = Vec::new();
    // What the loader takes from the script is now beside it.
    for line in loader.lines().filter(|line| !line.starts_with("import ")) {
        match line.strip_prefix("export const ") {
            Some(rest) => {
                names.extend(rest.split_whitespace().next());
                lines.push(line.trim_start_matches("export "));
            }
            None => lines.push(line),
        }
    }
    // Some hosts do not know the type of wasm, and then browsers refuse to read it while it comes.
    let loader = replace(
        &lines.join("\n"),
        "WebAssembly.instantiateStreaming(src, imports)",
        "src.then((answer) => answer.arrayBuffer()).then((bytes) => WebAssembly.instantiate(bytes, imports))",
    )?;
    let mut joined = replace(script, first, &format!("{loader}\nconst {name} = {{ {} }};", names.join(", ")))?;
    for other in others {
        joined = replace(&joined, other, &format!("const {} = {name};", imported_as(other)?))?;
    }
    Ok(joined)
}

/// The name that a line of a script imports a whole module as.
fn imported_as(import: &str) -> Outcome<&str> {
    let name = import.split_whitespace().skip_while(|word| *word != "as").nth(1);
    name.ok_or_else(|| Trouble::new(format!("`{import}` imports the loader of parts in a way that is new.")))
}

/// Replaces what must be there.
fn replace(text: &str, old: &str, new: &str) -> Outcome<String> {
    if text.contains(old) {
        Ok(text.replace(old, new))
    } else {
        Err(Trouble::new(format!("`{old}` is no longer where it was: has the tool that parts the app changed?")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "import * as import1 from \"./parts.js\"\nimport * as import2 from \"./parts.js\"\nfunction initSync() {}\nuse(import1);\n";
    const LOADER_TEXT: &str = "import { initSync } from \"./main.js\";\nfunction load() { initSync(); }\nexport const a = load(() => WebAssembly.instantiateStreaming(src, imports));\nexport const b = load();\n";

    #[test]
    fn the_loader_moves_into_the_script() {
        let joined = join(SCRIPT, LOADER_TEXT).expect("one script");
        assert!(!joined.contains("import {") && !joined.contains("import *") && !joined.contains("export"), "{joined}");
        assert!(
            joined.contains("\nconst import1 = { a, b };\nconst import2 = import1;\nfunction initSync"),
            "{joined}"
        );
        assert!(joined.contains("const a = load(() => src.then("), "{joined}");
    }

    #[test]
    fn a_new_way_to_write_either_is_noticed() {
        assert!(join("function initSync() {}", LOADER_TEXT).is_err());
        assert!(join("import {a} from \"./parts.js\"", LOADER_TEXT).is_err());
        assert!(join(SCRIPT, "export const a = 1;").is_err());
    }

    #[test]
    fn finds_the_script_that_is_to_be_written() {
        for words in [["--out-dir=x", "--out-name=app", "in.wasm", ""], ["--out-dir", "x", "--out-name", "app"]] {
            let words: Vec<OsString> = words.iter().map(OsString::from).collect();
            assert_eq!(script(&words), Ok(PathBuf::from("x/app.js")));
        }
        assert!(script(&["in.wasm".into()]).is_err());
    }
}
