//! What a first view costs, and that it asks nobody but its own host.

use std::collections::HashMap;

use malbild_browser_tests::{PLANS, Page, Site};
use serde_json::Value;

use crate::Test;

pub const TESTS: &[Test] =
    &[("asks_little_and_of_its_own_host_only", asks_little), ("is_quiet_under_the_security_policy", is_quiet)];

const MOST_REQUESTS: usize = 8;

const ADDRESSES: [&str; 4] =
    ["", "?plan=gotene-2019", "?plan=exempelby-2024&mal=N1", "?plan=exempelby-2024&indikator=inflytande-hemtjanst"];

fn asks_little() {
    for address in ADDRESSES {
        let site = Site::start();
        let page = Page::at(&site, address);
        page.role("navigation", "Huvudmeny");
        page.role_where("heading", "of the view", |name| !name.is_empty());
        page.until("the network to be quiet", || {
            let script =
                "return document.readyState === 'complete' && performance.getEntriesByType('resource').length > 3";
            page.script(script, &[]) == Value::Bool(true)
        });
        let requests = site.requests();
        assert!(requests.len() <= MOST_REQUESTS, "“{address}” makes {} requests: {requests:#?}", requests.len());
        assert!(requests.len() > 4, "“{address}” cannot do with so few: {requests:#?}");
        let mut times = HashMap::new();
        for path in &requests {
            *times.entry(path).or_insert(0) += 1;
        }
        let twice: Vec<_> = times.iter().filter(|(_, n)| **n > 1).collect();
        assert!(twice.is_empty(), "“{address}” asks more than once for {twice:?}");

        let entries = page.script(
            "return [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].map((e) => e.name)",
            &[],
        );
        let entries: Vec<String> = serde_json::from_value(entries).expect("addresses");
        assert!(entries.len() > 4, "{entries:?}");
        let foreign: Vec<_> = entries.iter().filter(|url| !url.starts_with(&site.origin())).collect();
        assert!(foreign.is_empty(), "“{address}” asks others: {foreign:?}");
        assert_eq!(page.script("return document.cookie", &[]), Value::from(""), "no cookies");
    }
}

fn is_quiet() {
    let site = Site::start();
    let mut page = Page::new();
    page.before_each_page(
        "window.violations = [];
         addEventListener('securitypolicyviolation', (e) => violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`), true);
         addEventListener('error', (e) => violations.push(`error ${e.message}`), true);
         addEventListener('unhandledrejection', (e) => violations.push(`rejection ${e.reason}`), true);",
    );
    let plans = PLANS.map(|id| format!("?plan={id}"));
    let unknown = ["?plan=gotene-2019&mal=finns-inte".to_owned()];
    for address in ADDRESSES.map(str::to_owned).into_iter().chain(plans).chain(unknown) {
        page.open(&site.url(&address));
        page.role("navigation", "Huvudmeny");
        page.role("contentinfo", "");
        page.until("the view's heading", || page.script("return !!document.querySelector('main h1')", &[]) == true);
        assert_eq!(page.script("return violations", &[]), Value::Array(Vec::new()), "“{address}”");
        assert_eq!(page.complaints(), Vec::<String>::new(), "“{address}”");
    }
    // That the two would be seen: a script that the policy forbids, and an image from nowhere.
    page.script(
        "const script = document.createElement('script'); script.textContent = '1'; document.head.append(script);
         const image = new Image(); image.src = 'https://example.org/x.png'; document.body.append(image);",
        &[],
    );
    page.until("the policy's complaints", || {
        page.script("return violations.length >= 2", &[]) == Value::Bool(true) && !page.complaints().is_empty()
    });
}
