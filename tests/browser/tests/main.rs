//! What a person does, in a real browser: one program runs all tests, so that they share their browsers.
//!
//! `MALBILD_DIST` names the folder with the built app and `MALBILD_AXE` axe-core's file; `cargo xtask test` sets
//! both. Where the first is missing, every test says so and passes. `MALBILD_BROWSER` names another browser engine than
//! Chromium; what only Chromium's driver can do is passed over there, and said so.

use std::panic::{catch_unwind, resume_unwind, set_hook, take_hook};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};
use malbild_browser_tests::{DIST_VARIABLE, OnlyInChromium, check_alive, close_all, dist};

mod about;
mod accessibility;
mod activities;
mod adaptation;
mod addresses;
mod all_kinds;
mod chart_cursor;
mod compare;
mod embed;
mod everything;
mod explained;
mod first_view;
mod folder;
mod keyboard;
mod language;
mod lists;
mod loading;
mod numbers;
mod parts;
mod plan_faults;
mod print;
mod review;
mod search;
mod storage;
mod take_away;
mod whole_way;

/// A test: its name and what it does.
type Test = (&'static str, fn());

fn main() -> ExitCode {
    let subjects: [(&str, &[Test]); 26] = [
        // Those that take longest come first.
        ("accessibility", accessibility::TESTS),
        ("search", search::TESTS),
        ("lists", lists::TESTS),
        ("about", about::TESTS),
        ("activities", activities::TESTS),
        ("chart_cursor", chart_cursor::TESTS),
        ("compare", compare::TESTS),
        ("everything", everything::TESTS),
        ("all_kinds", all_kinds::TESTS),
        ("take_away", take_away::TESTS),
        ("numbers", numbers::TESTS),
        ("adaptation", adaptation::TESTS),
        ("whole_way", whole_way::TESTS),
        ("plan_faults", plan_faults::TESTS),
        ("loading", loading::TESTS),
        ("addresses", addresses::TESTS),
        ("first_view", first_view::TESTS),
        ("folder", folder::TESTS),
        ("keyboard", keyboard::TESTS),
        ("language", language::TESTS),
        ("review", review::TESTS),
        ("storage", storage::TESTS),
        ("parts", parts::TESTS),
        ("embed", embed::TESTS),
        ("explained", explained::TESTS),
        ("print", print::TESTS),
    ];
    let tests = subjects.into_iter().flat_map(|(subject, tests)| {
        tests.iter().map(move |(name, test)| {
            let name = format!("{subject}::{name}");
            Trial::test(name.clone(), move || {
                run(&name, *test);
                Ok(())
            })
        })
    });
    let arguments = Arguments::from_args();
    hush();
    if dist().is_some() && !arguments.list {
        check_alive();
    }
    let conclusion = libtest_mimic::run(&arguments, tests.collect());
    close_all();
    conclusion.exit_code()
}

fn run(name: &str, test: fn()) {
    if dist().is_none() {
        println!("{name} is skipped: {DIST_VARIABLE} does not say where the built app is. `cargo xtask test` does.");
        return;
    }
    if let Err(why) = catch_unwind(test) {
        match why.downcast_ref::<OnlyInChromium>() {
            Some(OnlyInChromium(what)) => println!("{name} is passed over: this browser or its driver lacks {what}."),
            None => resume_unwind(why),
        }
    }
}

/// That a test is passed over is no failure to tell of.
fn hush() {
    let before = take_hook();
    set_hook(Box::new(move |told| {
        if !told.payload().is::<OnlyInChromium>() {
            before(told);
        }
    }));
}
