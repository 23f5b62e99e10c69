//! The archive is opened by other programs, and its fingerprints are right.

use std::collections::BTreeMap;
use std::fs;

use malbild_plan::export::{Form, Table, bundle, file_stem, sha256, zip};
use malbild_plan::{Indexed, Language};
use proptest::prelude::*;

use crate::arbitrary::Maker;
use crate::support::{LANGUAGES, all_published, ask, bytes, folder, published};

const PYTHON: &str = "
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    files = {i.filename: [archive.read(i).hex(), list(i.date_time[:3]), i.compress_type] for i in archive.infolist()}
json.dump(files, sys.stdout)
";

#[test]
fn opened_by_other_programs() {
    let folder = folder("archive");
    for id in ["gotene-2019", "exempelby-2024"] {
        let (plan, file) = (published(id), bytes(id));
        for language in LANGUAGES {
            let archive = bundle(&plan, &file, "https://exempel.se/", language).expect("an archive");
            let name = format!("{id}-{}.zip", language.code());
            fs::write(folder.join(&name), &archive).expect("a file");
            if let Some(said) = ask("unzip", &["-t", &name], &folder, "") {
                assert!(said.contains("No errors detected"), "{said}");
            }
            let Some(answer) = ask("python3", &["-c", PYTHON, &name], &folder, "") else { continue };
            let read: BTreeMap<String, (String, [u32; 3], u32)> = serde_json::from_str(&answer).expect("JSON");
            let digit = |half: u8| char::from_digit(u32::from(half), 16).expect("a digit");
            let hex = |bytes: &[u8]| -> String {
                bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
            };
            let tables = Table::ALL.map(|table| {
                let inside = |folder: &str| format!("{folder}/{}.csv", table.file(language));
                assert_eq!(read[&inside("excel")].0, hex(table.csv(&plan, Form::Swedish, language).as_bytes()));
                assert_eq!(read[&inside("csv")].0, hex(table.csv(&plan, Form::Plain, language).as_bytes()));
            });
            assert_eq!(read["plan.json"].0, hex(&file));
            assert_eq!(read.len(), 5 + 2 * tables.len());
            let published = plan.plan().published.unwrap_or(plan.plan().reference_date).last_day();
            assert!(read.values().all(|(_, day, stored)| *stored == 0 && day[0] == published.0.unsigned_abs()));
        }
    }
}

/// `sha256sum` and `unzip` agree with us, where they are.
#[test]
fn fingerprints_are_right() {
    let folder = folder("sums");
    let (plan, file) = (published("exempelby-2024"), bytes("exempelby-2024"));
    let archive = bundle(&plan, &file, "https://exempel.se/", Language::Sv).expect("an archive");
    fs::write(folder.join("all.zip"), archive).expect("a file");
    fs::write(folder.join("plan.json.sum"), format!("{}  plan.json\n", sha256(&file))).expect("a file");
    if ask("unzip", &["-q", "all.zip"], &folder, "").is_none() {
        return;
    }
    let readme = fs::read_to_string(folder.join("README.txt")).expect("README");
    assert!(readme.contains(&sha256(&file)) && readme.contains("https://exempel.se/"), "{readme}");
    for sums in ["SHA256SUMS", "plan.json.sum"] {
        if let Some(said) = ask("sha256sum", &["-c", sums], &folder, "") {
            assert!(said.lines().all(|line| line.ends_with(": OK")), "{said}");
        }
    }
}

#[test]
fn every_published_plan_has_its_archive_and_always_the_same() {
    for id in all_published() {
        let (plan, file) = (published(&id), bytes(&id));
        let archive = || bundle(&plan, &file, "https://exempel.se/", Language::Sv);
        let first = archive();
        assert!(first.as_ref().is_some_and(|bytes| bytes.len() > file.len()), "{id}");
        assert_eq!(first, archive(), "{id}");
    }
}

#[test]
fn an_archive_may_be_empty() {
    let folder = folder("empty");
    let archive = zip(&[], "2024".parse().expect("a date")).expect("an archive");
    assert_eq!(archive.len(), 22);
    fs::write(folder.join("empty.zip"), archive).expect("a file");
    let answer = ask("python3", &["-c", PYTHON, "empty.zip"], &folder, "");
    assert!(answer.is_none_or(|answer| answer == "{}"));
}

#[test]
fn names_of_files_are_safe() {
    for (id, stem) in [
        ("gotene-2019", "gotene-2019"),
        ("..", "plan"),
        ("../../etc/passwd", "------etc-passwd"),
        ("", "plan"),
        ("åäö", "plan"),
        ("by_2024.1", "by_2024-1"),
    ] {
        assert_eq!(file_stem(id), stem);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_has_its_archive(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        let plan = Indexed::new(Maker(&bytes).plan());
        prop_assert!(bundle(&plan, &bytes, "", Language::En).is_some());
    }
}
