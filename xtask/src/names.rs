//! Shortens the names that the app's wasm and wasm-bindgen's script call each other by: `__wbg_setAttribute_34747dd193f45828`
//! and two hundred more, each with a checksum in it that nothing compresses.

use crate::trouble::{Outcome, Trouble};
use std::collections::BTreeMap;
use wasm_encoder::{
    EntityType, ExportKind, ExportSection, ImportSection, Module,
    reencode::{Error, Reencode},
};
use wasmparser::{Export, Import, Imports, Parser};

/// How the names begin that wasm-bindgen makes. Others, such as `memory`, mean something elsewhere too.
const MADE: [&str; 3] = ["__wbg_", "__wbindgen_", "wasm_bindgen__"];

/// The same wasm and script with short names.
pub(crate) fn shorten(wasm: &[u8], script: &str) -> Outcome<(Vec<u8>, String)> {
    let mut names = Names::default();
    let mut module = Module::new();
    names
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| Trouble::new(format!("wasm-bindgen's wasm cannot be read: {error}.")))?;
    if names.short.is_empty() {
        return Err(Trouble::new("wasm-bindgen calls what it makes by new names."));
    }
    Ok((module.finish(), names.in_script(script)))
}

/// The short names, by the long ones.
#[derive(Default)]
struct Names {
    short: BTreeMap<String, String>,
}

impl Names {
    fn short(&mut self, name: &str) -> String {
        if !MADE.iter().any(|start| name.starts_with(start)) {
            return name.to_owned();
        }
        let next = self.short.len();
        self.short.entry(name.to_owned()).or_insert_with(|| format!("${}", letters(next))).clone()
    }

    /// Every word of the script that is a long name, replaced.
    fn in_script(&self, script: &str) -> String {
        let mut shortened = String::with_capacity(script.len());
        for word in script.split_inclusive(|letter: char| !is_of_word(letter)) {
            let end = word.trim_end_matches(|letter| !is_of_word(letter)).len();
            let (name, rest) = word.split_at(end);
            shortened += self.short.get(name).map_or(name, String::as_str);
            shortened += rest;
        }
        shortened
    }
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error<Self::Error>> {
        // Those that are grouped keep their names: wasm-bindgen groups none.
        let Imports::Single(_, single) = imports else {
            return wasm_encoder::reencode::utils::parse_imports(self, section, imports);
        };
        self.parse_import(section, single)
    }

    fn parse_import(&mut self, section: &mut ImportSection, import: Import<'_>) -> Result<(), Error<Self::Error>> {
        let kind: EntityType = self.entity_type(import.ty)?;
        section.import(import.module, &self.short(import.name), kind);
        Ok(())
    }

    fn parse_export(&mut self, section: &mut ExportSection, export: Export<'_>) -> Result<(), Error<Self::Error>> {
        let kind: ExportKind = self.export_kind(export.kind)?;
        section.export(&self.short(export.name), kind, export.index);
        Ok(())
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
}

/// The number in letters: a, b, … z, aa, ab.
fn letters(mut number: usize) -> String {
    let mut text = String::new();
    loop {
        let letter = u8::try_from(number % 26).unwrap_or_default() + b'a';
        text.insert(0, char::from(letter));
        match (number / 26).checked_sub(1) {
            Some(rest) => number = rest,
            None => return text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CodeSection, Function, FunctionSection, TypeSection};

    fn module() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./app.js", "__wbg_now_1f", EntityType::Function(0));
        imports.import("./app.js", "other", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut exports = ExportSection::new();
        exports.export("__wbindgen_start", ExportKind::Func, 2);
        exports.export("main", ExportKind::Func, 2);
        let mut code = CodeSection::new();
        let mut body = Function::new([]);
        body.instructions().end();
        code.function(&body);
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn both_sides_get_the_same_names() {
        let script =
            "const i = { __wbg_now_1f: () => 1, other, __wbg_now_1fx: 2 };\nwasm.__wbindgen_start(); wasm.main();";
        let (wasm, script) = shorten(&module(), script).expect("short names");
        assert_eq!(script, "const i = { $a: () => 1, other, __wbg_now_1fx: 2 };\nwasm.$b(); wasm.main();");
        let has = |name: &[u8]| wasm.windows(name.len()).any(|window| window == name);
        assert!(has(b"\x02$a") && has(b"\x02$b") && has(b"main") && has(b"other"));
        assert!(!has(b"__wb"));
    }

    #[test]
    fn new_ways_to_name_are_noticed() {
        assert!(shorten(&Module::new().finish(), "").is_err());
        assert!(shorten(b"not wasm", "").is_err());
    }

    #[test]
    fn counts_in_letters() {
        for (number, text) in [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (701, "zz"), (702, "aaa")] {
            assert_eq!(letters(number), text);
        }
    }
}
