//! The tool as people and programs meet it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A plan without flaws; its id is `by`.
const PLAN: &str = r#"{
  "schemaVersion": "1.0",
  "id": "by",
  "municipality": { "name": "By kommun" },
  "board": "Socialnämnden",
  "title": "Plan",
  "referenceDate": "2024-12-31", "commitments": [{ "text": "Vi svarar." }]
}"#;

/// A folder of its own for one test, with the given files.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        for (file, text) in files {
            fs::write(folder.join(file), text).expect("a file");
        }
        Self(folder)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_malbild-publish"))
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .expect("the tool runs")
    }

    /// Runs the tool, which must end with `code`; gives what it printed.
    fn expect(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(code), "{arguments:?}\n{text}\n{error}");
        text + &error
    }

    /// The codes and pointers of `check --json`.
    fn codes(&self, code: i32, arguments: &[&str]) -> Vec<String> {
        let arguments = [&["check", "--json"], arguments].concat();
        let findings: Value = serde_json::from_str(&self.expect(code, &arguments)).expect("JSON");
        let text = |finding: &Value, field: &str| finding[field].as_str().expect("a text").to_owned();
        let findings = findings.as_array().expect("an array").iter();
        findings.map(|f| format!("{} {} {}", text(f, "file"), text(f, "code"), text(f, "pointer"))).collect()
    }
}

#[test]
fn a_good_plan() {
    let folder = Folder::new("good", &[("by.json", PLAN), ("plan.json", PLAN)]);
    assert_eq!(folder.expect(0, &["check", "by.json"]), "0 fel, 0 varningar i 1 fil\n");
    assert_eq!(folder.expect(0, &["check", "by.json", "plan.json"]), "0 fel, 0 varningar i 2 filer\n");
    assert_eq!(folder.expect(0, &["check", "by.json", "--language=en"]), "0 errors, 0 warnings in 1 file\n");
    assert_eq!(folder.expect(0, &["check", "--json", "by.json"]), "[]\n");
}

#[test]
fn one_block_a_finding() {
    let plan = PLAN.replace("\"Plan\"", "\"Plan\",\n  \"golas\": [],\n  \"licence\": \"\"");
    let folder = Folder::new("block", &[("by.json", &plan)]);
    assert_eq!(
        folder.expect(1, &["check", "by.json"]),
        "by.json:7:12  varning  [unknown-field]  /golas\n  \
           Fältet golas finns inte i formatet och läses inte.\n  \
           Menas goals?\n\n\
         by.json:8:14  fel  [empty-text]  /licence\n  \
           Texten är tom.\n  \
           Skriv texten, eller ta bort fältet.\n\n\
         1 fel, 1 varning i 1 fil\n"
    );
    assert!(folder.expect(1, &["check", "by.json", "--language", "en"]).ends_with("1 error, 1 warning in 1 file\n"));
}

#[test]
fn a_file_cannot_steer_the_terminal() {
    let plan = PLAN.replace("\"Plan\"", "\"Plan\", \"\\u001b[2J\\u202e\": 1, \"vision\": \"\\u001b]0;x\\u0007\"");
    let folder = Folder::new("terminal", &[("by.json", &plan)]);
    let text = folder.expect(1, &["check", "by.json"]);
    assert!(text.contains(r"\u{1b}[2J\u{202e}") && text.contains(r"\u{1b}]0;x\u{7}"), "{text}");
    assert!(!text.chars().any(|letter| letter.is_control() && letter != '\n'), "{text}");
}

#[test]
fn warnings_alone_are_no_failure() {
    let folder = Folder::new("warning", &[("by.json", &PLAN.replace("\"Plan\"", "\"Plan\", \"golas\": []"))]);
    assert!(folder.expect(0, &["check", "by.json"]).ends_with("0 fel, 1 varning i 1 fil\n"));
}

#[test]
fn json_has_every_part_in_both_languages() {
    let folder = Folder::new("json", &[("by.json", "{"), ("other.json", PLAN)]);
    let findings: Value =
        serde_json::from_str(&folder.expect(1, &["check", "--json", "by.json", "other.json", "gone.json"]))
            .expect("JSON");
    assert_eq!(findings.as_array().map(Vec::len), Some(3));
    for finding in findings.as_array().into_iter().flatten() {
        let fields: Vec<&str> = finding.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(fields, ["code", "column", "file", "line", "pointer", "remedy", "severity", "what"]);
        for words in ["what", "remedy"] {
            for language in ["sv", "en"] {
                assert_ne!(finding[words][language].as_str().unwrap_or_default(), "", "{finding}");
            }
        }
        assert!(finding["line"].as_u64() >= Some(1) && finding["column"].as_u64() >= Some(1), "{finding}");
    }
}

#[test]
fn files_that_cannot_be_opened_stop_nothing() {
    let folder = Folder::new("open", &[("by.json", PLAN), ("bad.json", "[]")]);
    assert_eq!(
        folder.codes(1, &["gone.json", ".", "by.json", "bad.json"]),
        ["gone.json cannot-open ", ". cannot-open ", "bad.json not-a-plan "]
    );
}

#[test]
fn files_are_named_after_the_id() {
    let folder = Folder::new("names", &[("By.json", PLAN), ("by.JSON", PLAN), ("by 2.json", PLAN), ("by.json", PLAN)]);
    for file in ["By.json", "by.JSON", "by 2.json"] {
        assert_eq!(folder.codes(1, &[file]), [format!("{file} file-name /id")]);
    }
    assert!(folder.expect(1, &["check", "By.json"]).starts_with("By.json:3:9  fel  [file-name]  /id\n"));
    assert!(folder.codes(0, &["by.json", "./by.json", "../names/by.json"]).is_empty());
}

#[test]
fn catalogues() {
    let entry = |id: &str| {
        format!(r#"{{ "id": "{id}", "municipality": "By", "board": "SN", "title": "Plan", "period": "2024" }}"#)
    };
    let catalogue = |ids: &[&str]| {
        let entries: Vec<String> = ids.iter().map(|id| entry(id)).collect();
        format!("{{\n\"schemaVersion\": \"1.0\",\n\"plans\": [\n{}\n] }}", entries.join(",\n"))
    };
    let folder = Folder::new(
        "catalogue",
        &[
            ("by.json", PLAN),
            ("index.json", &catalogue(&["by"])),
            ("list.json", &catalogue(&["by", "gone", "../x", "by"])),
            ("flawed.json", r#"{ "schemaVersion": "1.0", "plans": [ { "id": "gone" }, 5, { "id": 7 } ] }"#),
            ("none.json", r#"{ "schemaVersion": "1.0", "plans": 5 }"#),
        ],
    );
    assert!(folder.codes(0, &["index.json", "by.json"]).is_empty());
    assert_eq!(
        folder.codes(1, &["list.json"]),
        [
            "list.json missing-plan-file /plans/1/id",
            "list.json bad-id /plans/2/id",
            "list.json duplicate-id /plans/3/id"
        ]
    );
    assert!(folder.expect(1, &["check", "list.json"]).contains("list.json:5:9  fel  [missing-plan-file]"));
    let flawed = folder.codes(1, &["flawed.json"]);
    assert!(flawed.contains(&"flawed.json missing-plan-file /plans/0/id".to_owned()), "{flawed:?}");
    assert!(flawed.contains(&"flawed.json wrong-type /plans/1".to_owned()), "{flawed:?}");
    assert_eq!(folder.codes(1, &["none.json"]), ["none.json wrong-type /plans"]);

    // By its name it is a catalogue, whatever it holds.
    let folder = Folder::new("catalogue-by-name", &[("index.json", "<!doctype html>")]);
    assert_eq!(folder.codes(1, &["index.json"]), ["index.json not-json "]);
}

#[test]
fn summaries() {
    let folder = Folder::new(
        "summary",
        &[("by.json", PLAN), ("bad.json", "{}"), ("flawed.json", &PLAN.replace("\"id\"", "\"kind\": 5, \"id\""))],
    );
    let counts: Value = serde_json::from_str(&folder.expect(0, &["summary", "--json", "by.json"])).expect("JSON");
    assert_eq!(counts["goals"], 0);
    assert_eq!(counts["goalsByLevel"], serde_json::json!({}));
    assert_eq!(counts.as_object().map(serde_json::Map::len), Some(16));
    let table = folder.expect(0, &["summary", "by.json"]);
    assert!(table.starts_with("By kommun, Socialnämnden: Plan\n  Mål "), "{table}");
    assert!(folder.expect(1, &["summary", "bad.json"]).starts_with("bad.json:1:1: Fältet "));
    assert!(folder.expect(1, &["summary", "gone.json"]).starts_with("gone.json: Filen finns inte."));
    assert!(folder.expect(0, &["summary", "flawed.json"]).contains("flawed.json har 1 fel"));
}

#[test]
fn wrong_commands_are_told_and_end_with_2() {
    let folder = Folder::new("usage", &[]);
    for (arguments, sentence) in [
        (&[][..], "Ange vad som ska göras"),
        (&["chek"], "”chek” finns inte"),
        (&["check"], "Ange minst en fil"),
        (&["check", "--json"], "Ange minst en fil"),
        (&["check", "a", "--jsno"], "Valet --jsno finns inte"),
        (&["check", "a", "-j"], "Valet -j finns inte"),
        (&["check", "a", "--language"], "Språket är sv eller en"),
        (&["check", "a", "--language", "de"], "Språket är sv eller en"),
        (&["check", "a", "--language=EN"], "Språket är sv eller en"),
        (&["summary"], "Ange en fil"),
        (&["summary", "a", "b"], "Ange en fil"),
        (&["summary", "a", "--language", "en"], "--language hör inte till summary"),
        (&["schema", "goal"], "Schemat är plan, catalogue eller site"),
        (&["schema", "plan", "catalogue"], "Schemat är plan, catalogue eller site"),
        (&["findings", "by.json"], "findings tar inga val"),
        (&["findings", "--json"], "findings tar inga val"),
        (&["schema", "--json"], "--json hör inte till schema"),
    ] {
        let text = folder.expect(2, arguments);
        assert!(text.starts_with("malbild-publish: ") && text.contains(sentence), "{arguments:?}: {text}");
        assert!(text.contains("malbild-publish --help"), "{text}");
    }
}

#[test]
fn help_and_version() {
    let folder = Folder::new("help", &[]);
    let help = folder.expect(0, &["--help"]);
    for part in
        ["check FIL…", "summary FIL", "schema [plan|catalogue|site]", "findings", "Kontrollera", "Says everything"]
    {
        assert!(help.to_lowercase().contains(&part.to_lowercase()), "{part}");
    }
    for arguments in [&["help"][..], &["-h"], &["check", "--help"], &["summary", "x", "-h"]] {
        assert_eq!(folder.expect(0, arguments), help);
    }
    assert_eq!(folder.expect(0, &["--version"]), format!("malbild-publish {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_file_may_be_called_like_an_option() {
    let folder = Folder::new("dashes", &[("--json.json", &PLAN.replace("\"by\"", "\"--json\""))]);
    assert_eq!(folder.expect(0, &["check", "--", "--json.json"]), "0 fel, 0 varningar i 1 fil\n");
}
