use crate::{
    project::{Project, files_below, read_bytes, write},
    trouble::Outcome,
};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

/// What the app is made of, and what makes it.
const INPUTS: [&str; 11] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "index.html",
    "crates/html-macro/src",
    "crates/plan-derive/src",
    "crates/plan/Cargo.toml",
    "crates/plan/src",
    "public",
    "src",
    "xtask/src",
];

/// Whether `dist/` is what the inputs would give again.
pub(crate) fn is_current(project: &Project) -> Outcome<bool> {
    let Ok(known) = fs::read_to_string(note(project)) else {
        return Ok(false);
    };
    Ok(project.dist().join("index.html").is_file() && known == take(project)?)
}

/// Remembers that `dist/` belongs to the inputs as they are now.
pub(crate) fn remember(project: &Project) -> Outcome {
    write(&note(project), take(project)?.as_bytes())
}

/// Forgets, so that a build that is broken off is made again.
pub(crate) fn forget(project: &Project) {
    // There may be nothing to forget.
    drop(fs::remove_file(note(project)));
}

fn note(project: &Project) -> PathBuf {
    project.root().join("target/dist.fingerprint")
}

/// One line for the inputs and one for what came out: a change in either asks for a new build.
fn take(project: &Project) -> Outcome<String> {
    let inputs = INPUTS.map(|input| project.root().join(input));
    Ok(format!("{:016x}\n{:016x}\n", hash(project.root(), &inputs)?, hash(project.root(), &[project.dist()])?))
}

/// Hashes names and contents of `places`, which are files or folders. One that is not there counts as empty.
fn hash(root: &Path, places: &[PathBuf]) -> Outcome<u64> {
    let mut hasher = DefaultHasher::new();
    for place in places {
        let files = if place.is_dir() {
            files_below(place)?
        } else if place.is_file() {
            vec![place.clone()]
        } else {
            Vec::new()
        };
        for file in files {
            file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
            read_bytes(&file)?.hash(&mut hasher);
        }
    }
    Ok(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_with_names_and_contents_only() {
        let root = std::env::temp_dir().join(format!("fingerprint-{}", std::process::id()));
        fs::create_dir_all(root.join("src/deep")).expect("a folder");
        let file = root.join("src/deep/a.rs");
        let places = [root.join("src"), root.join("missing")];
        let take = || hash(&root, &places).expect("a hash");

        fs::write(&file, "one").expect("a file");
        let first = take();
        assert_eq!(first, take());
        fs::write(&file, "two").expect("a file");
        let second = take();
        assert_ne!(first, second);
        fs::rename(&file, root.join("src/b.rs")).expect("a new name");
        assert_ne!(second, take());

        fs::remove_dir_all(&root).expect("to tidy up");
    }
}
