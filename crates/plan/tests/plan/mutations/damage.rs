//! One damage to a plan, and what names it.

use std::collections::HashSet;

use malbild_plan::Language;
use malbild_plan::finding::Finding;
use serde_json::{Value, json};

use super::random::Random;

/// What is done to a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    DropField,
    DropItem,
    RepeatItem,
    SwapItems,
    OtherType,
    RenameField,
    RepeatField,
    DanglingId,
    ChangedId,
    Circle,
    BadNumber,
    ChangedNumber,
    UnknownWord,
    BadDate,
    OtherDate,
    EmptyText,
    HugeText,
    OddCharacter,
    Deep,
    BadBytes,
    Truncated,
    LostByte,
}

impl Kind {
    pub const ALL: [Self; 22] = [
        Self::DropField,
        Self::DropItem,
        Self::RepeatItem,
        Self::SwapItems,
        Self::OtherType,
        Self::RenameField,
        Self::RepeatField,
        Self::DanglingId,
        Self::ChangedId,
        Self::Circle,
        Self::BadNumber,
        Self::ChangedNumber,
        Self::UnknownWord,
        Self::BadDate,
        Self::OtherDate,
        Self::EmptyText,
        Self::HugeText,
        Self::OddCharacter,
        Self::Deep,
        Self::BadBytes,
        Self::Truncated,
        Self::LostByte,
    ];
}

/// Stands for a piece of JSON that no value can hold.
const RAW: &str = "@@RAW@@";

/// A plan before it is damaged.
pub struct Sound {
    value: Value,
    /// Every place but the whole, with what stands there.
    places: Vec<(String, Value)>,
    ids: HashSet<String>,
}

impl Sound {
    /// Looks through a plan.
    pub fn new(value: Value) -> Self {
        let mut places = Vec::new();
        collect(&value, String::new(), &mut places);
        Self { ids: ids_of(&value).into_iter().collect(), places, value }
    }

    /// The plan as a file.
    pub fn bytes(&self) -> Vec<u8> {
        self.value.to_string().into_bytes()
    }
}

/// A damaged plan.
pub struct Damage {
    pub kind: Kind,
    /// The damaged file.
    pub bytes: Vec<u8>,
    /// What the file says, where it is JSON; of fields that stand twice the last.
    pub value: Option<Value>,
    /// Where it was damaged.
    pointer: String,
    /// What names the damage too: ids that went, came or changed, and the values before and after.
    names: Vec<String>,
}

impl Damage {
    /// Some damage to a plan; another kind where a plan has nothing of the kind to damage.
    pub fn any(plan: &Sound, random: &mut Random) -> Self {
        loop {
            let kind = *random.pick(&Kind::ALL);
            if let Some(damage) = Self::of(kind, plan, random) {
                return damage;
            }
        }
    }

    fn of(kind: Kind, plan: &Sound, random: &mut Random) -> Option<Self> {
        let fields = |fits: &dyn Fn(&str, &Value) -> bool| -> Vec<&(String, Value)> {
            plan.places.iter().filter(|(at, value)| !last(at).is_empty() && fits(last(at), value)).collect()
        };
        let is_item = |at: &str| last(at).bytes().all(|b| b.is_ascii_digit());
        let choice = match kind {
            Kind::DropField | Kind::RenameField | Kind::RepeatField => fields(&|key, _| !is_item(key)),
            Kind::DropItem | Kind::RepeatItem => fields(&|key, _| is_item(key)),
            Kind::SwapItems => fields(&|_, value| value.as_array().is_some_and(|items| items.len() > 1)),
            Kind::OtherType | Kind::Deep => fields(&|_, _| true),
            Kind::DanglingId => {
                fields(&|key, value| key != "id" && value.as_str().is_some_and(|id| plan.ids.contains(id)))
            }
            Kind::ChangedId => fields(&|key, value| key == "id" && value.is_string()),
            Kind::Circle => fields(&|key, value| key == "parent" && value.is_string()),
            Kind::BadNumber | Kind::ChangedNumber => fields(&|_, value| value.is_number()),
            Kind::UnknownWord => fields(&|key, value| {
                let words =
                    ["kind", "status", "role", "direction", "operator", "frequency", "sex", "statistic", "flags"];
                words.contains(&key) && (value.is_string() || value.is_array())
            }),
            Kind::BadDate | Kind::OtherDate => fields(&|key, value| {
                let dates = ["date", "period", "at", "from", "to", "referenceDate", "published", "made", "deadline"];
                dates.contains(&key) && value.is_string()
            }),
            Kind::EmptyText | Kind::HugeText | Kind::OddCharacter => fields(&|_, value| value.is_string()),
            Kind::BadBytes | Kind::Truncated | Kind::LostByte => {
                return Some(Self::of_bytes(kind, &plan.value, random));
            }
        };
        if choice.is_empty() {
            return None;
        }
        let (pointer, old) = random.pick(&choice);
        Self::at(kind, &plan.value, pointer, old, random)
    }

    fn at(kind: Kind, plan: &Value, pointer: &str, old: &Value, random: &mut Random) -> Option<Self> {
        let mut file = plan.clone();
        let mut names = ids_of(old);
        names.extend(old.as_str().map(str::to_owned));
        names.extend(old.as_f64().map(|number| number.to_string()));
        let mut raw = None;
        let mut pointer = pointer.to_owned();
        let place = file.pointer_mut(&pointer)?;
        match kind {
            Kind::DropField => drop(remove(&mut file, &pointer)),
            Kind::DropItem => {
                remove(&mut file, &pointer);
                pointer.truncate(pointer.rfind('/')?);
            }
            Kind::RepeatItem => {
                pointer.truncate(pointer.rfind('/')?);
                let items = file.pointer_mut(&pointer)?.as_array_mut()?;
                items.push(old.clone());
                pointer = format!("{pointer}/{}", items.len() - 1);
            }
            Kind::SwapItems => {
                let items = place.as_array_mut()?;
                let (a, b) = (random.below(items.len()), random.below(items.len()));
                items.swap(a, b);
            }
            Kind::OtherType => {
                let others = [json!(null), json!(true), json!(7), json!("åtta"), json!([]), json!({}), json!(["x"])];
                *place = random.pick(&others).clone();
            }
            Kind::RenameField => {
                let value = remove(&mut file, &pointer)?;
                let (above, key) = pointer.rsplit_once('/')?;
                let above = above.to_owned();
                let renamed = match random.below(3) {
                    0 => format!("{key}s"),
                    1 => key.to_uppercase(),
                    _ => key.chars().rev().collect(),
                };
                let fields = file.pointer_mut(&above)?.as_object_mut()?;
                if fields.contains_key(&renamed) {
                    return None;
                }
                fields.insert(renamed.clone(), value);
                pointer = format!("{above}/{renamed}");
            }
            Kind::RepeatField => {
                // Sorted before all names of fields, so that the field itself comes later and counts.
                let (above, key) = pointer.rsplit_once('/')?;
                file.pointer_mut(above)?.as_object_mut()?.insert("!RAW".to_owned(), json!(7));
                raw = Some(("\"!RAW\"".to_owned(), format!("\"{key}\"")));
            }
            Kind::DanglingId => *place = json!("finns-inte"),
            Kind::ChangedId => *place = json!(random.pick(&["å ä", "nytt", "", "a/b", "x".repeat(81).as_str()])),
            Kind::Circle => {
                let child = file.pointer(pointer.strip_suffix("/parent")?)?.get("id")?.clone();
                let goals = file.get_mut("goals")?.as_array_mut()?;
                let above = goals.iter().position(|goal| goal.get("id") == Some(old))?;
                names.extend(child.as_str().map(str::to_owned));
                goals[above]["parent"] = child;
            }
            Kind::BadNumber => {
                let written = ["NaN", "1e400", "-1e999", "-0", "\"75,5 %\"", "1.", "0x10", "Infinity", "1e308", "01"];
                raw = Some((format!("\"{RAW}\""), (*random.pick(&written)).to_owned()));
                *place = json!(RAW);
            }
            Kind::ChangedNumber => {
                let number = old.as_f64()?;
                let others = [number * 1000.0, -number, number / 100.0, number + 1.0, 0.0];
                let other = *random.pick(&others);
                *place = if other.fract() == 0.0 {
                    serde_json::from_str(&format!("{other:.0}")).ok()?
                } else {
                    json!(other)
                };
            }
            Kind::UnknownWord => *place = json!(random.pick(&["okänt", "Share", "", "atleast"])),
            Kind::BadDate => *place = json!(random.pick(&["2024-02-30", "31 mars 2024", "24", "2024-13", "20240101"])),
            Kind::OtherDate => *place = json!(random.pick(&["1023", "2204", "2031-01-01", "2019-05", "2024"])),
            Kind::EmptyText => *place = json!(random.pick(&["", " ", "\n"])),
            Kind::HugeText => *place = json!("åäö ".repeat(5000)),
            Kind::OddCharacter => {
                let odd = ["\u{0}", "\u{202e}", "\u{ad}", "\u{fffd}", "a\u{30a}", "Ã¥", "<b>", "&nbsp;", "811218-9876"];
                *place = json!(format!("{}{}", old.as_str()?, random.pick(&odd)));
            }
            Kind::Deep => *place = (0..80).fold(json!(1), |inner, _| json!([inner])),
            Kind::BadBytes | Kind::Truncated | Kind::LostByte => return None,
        }
        if file == *plan {
            return None;
        }
        if let Some(new) = file.pointer(&pointer) {
            names.extend(new.as_str().map(str::to_owned));
            names.extend(new.as_f64().map(|number| number.to_string()));
            names.extend(ids_of(new));
        }
        let mut text = serde_json::to_string_pretty(&file).ok()?;
        if let Some((stand_in, written)) = raw {
            text = text.replace(&stand_in, &written);
        }
        let value = serde_json::from_str(&text).ok();
        Some(Self { kind, bytes: text.into_bytes(), value, pointer, names })
    }

    /// Damage to the bytes of a file, which are no longer known to be a plan.
    fn of_bytes(kind: Kind, plan: &Value, random: &mut Random) -> Self {
        let mut bytes = plan.to_string().into_bytes();
        let at = random.below(bytes.len());
        match kind {
            Kind::BadBytes => bytes[at] = *random.pick(&[0xe5, 0xff, 0xc0, 0x80]),
            Kind::Truncated => bytes.truncate(at),
            _ => drop(bytes.remove(at)),
        }
        let value = serde_json::from_slice(&bytes).ok();
        Self { kind, bytes, value, pointer: String::new(), names: Vec::new() }
    }

    /// Whether a finding names the damage.
    pub fn is_named_by(&self, finding: &Finding) -> bool {
        let at = &finding.pointer;
        let within = |inner: &str, outer: &str| {
            inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // What is about the whole file names what was done to all of it, or to what stands topmost.
        if at.is_empty() {
            let is_file =
                finding.code().starts_with("not-") || finding.code() == "empty" || finding.code() == "too-deep";
            return is_file || self.pointer.matches('/').count() <= 1 || self.is_of_bytes();
        }
        let item = |pointer: &str| pointer.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        let list = |pointer: &str| pointer.splitn(3, '/').take(2).collect::<Vec<_>>().join("/");
        let said = finding.what(Language::En) + &finding.remedy(Language::En);
        self.is_of_bytes()
            || within(at, &self.pointer)
            || within(&self.pointer, at)
            || item(at) == item(&self.pointer)
            || (finding.code() == "sum-disagrees" && list(at) == list(&self.pointer))
            || (self.kind == Kind::SwapItems && said.contains(last(&self.pointer)))
            || self.names.iter().any(|name| name.len() > 1 && said.contains(name.as_str()))
    }

    fn is_of_bytes(&self) -> bool {
        matches!(self.kind, Kind::BadBytes | Kind::Truncated | Kind::LostByte)
    }

    /// What was done, and where.
    pub fn tell(&self) -> String {
        let new = self.value.as_ref().and_then(|file| file.pointer(&self.pointer)).map(Value::to_string);
        let new: String = new.unwrap_or_default().chars().take(120).collect();
        format!("{:?} at {} {new}", self.kind, self.pointer)
    }
}

/// Every place of a file with what stands there, but the whole.
fn collect(value: &Value, at: String, places: &mut Vec<(String, Value)>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{at}/{index}"), places);
            }
        }
        Value::Object(fields) => {
            for (key, item) in fields {
                collect(item, format!("{at}/{key}"), places);
            }
        }
        _ => {}
    }
    if !at.is_empty() {
        places.push((at, value.clone()));
    }
}

fn last(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}

/// The ids of all within a value.
fn ids_of(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(ids_of).collect(),
        Value::Object(fields) => {
            let id = fields.get("id").and_then(Value::as_str).map(str::to_owned);
            fields.values().flat_map(ids_of).chain(id).collect()
        }
        _ => Vec::new(),
    }
}

/// Takes a value out of a file.
fn remove(file: &mut Value, pointer: &str) -> Option<Value> {
    let (above, key) = pointer.rsplit_once('/')?;
    match file.pointer_mut(above)? {
        Value::Object(fields) => fields.remove(key),
        Value::Array(items) => Some(items.remove(key.parse().ok()?)),
        _ => None,
    }
}
