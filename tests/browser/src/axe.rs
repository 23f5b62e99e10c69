//! The accessibility checks of axe-core.

use std::fmt::Write as _;
use std::sync::LazyLock;
use std::{env, fs};

use serde_json::{Value, json};

use crate::Page;

/// The environment variable that names axe-core's file, `axe.min.js`.
pub const AXE_VARIABLE: &str = "MALBILD_AXE";

/// The rules that are run. Its documentation: these tags, and target-size, which ships switched off.
const TAGS: [&str; 7] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

static SOURCE: LazyLock<String> = LazyLock::new(|| {
    let file = env::var_os(AXE_VARIABLE).unwrap_or_else(|| panic!("{AXE_VARIABLE} is not set"));
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("axe-core cannot be read: {error}"))
});

impl Page {
    /// What axe-core finds wrong with the page as it is now, one line a place: the rule, what it is about, the
    /// element and what is wrong with it.
    #[track_caller]
    pub fn axe(&self) -> Vec<String> {
        if self.script("return !window.axe", &[]) == Value::Bool(true) {
            self.script(&SOURCE, &[]);
        }
        let options = json!({
            "runOnly": { "type": "tag", "values": TAGS },
            "rules": { "target-size": { "enabled": true } },
            "resultTypes": ["violations"],
        });
        let script = "const [options, done] = arguments;
            axe.run(document, options).then(
                ({ violations, passes }) => done({ violations, rules: passes.length }),
                (error) => done({ error: String(error) }));";
        let answer = self.script_later(script, &[options]);
        assert!(answer["error"].is_null(), "axe-core failed: {}\n{}", answer["error"], self.snapshot());
        assert!(answer["rules"].as_u64() > Some(15), "axe-core has looked at next to nothing\n{}", self.snapshot());
        let violations = answer["violations"].as_array().cloned().unwrap_or_default();
        violations.iter().flat_map(lines).collect()
    }
}

fn lines(violation: &Value) -> Vec<String> {
    let said = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
    let lines = nodes.iter().map(|node| {
        let mut line = format!("{} ({}): {}", said(&violation["id"]), said(&violation["help"]), said(&node["html"]));
        let _ = write!(line, " at {} — {}", node["target"], said(&node["failureSummary"]).replace('\n', " "));
        line
    });
    lines.collect()
}
