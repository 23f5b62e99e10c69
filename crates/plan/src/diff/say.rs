//! Differences in words.

use super::{AmountChange, Change, Content, Diff, Difference, ItemKind, MatchedBy, changed_amounts};
use crate::economy::Sort;
use crate::format::{date, interval, number, quantity};
use crate::model::{
    AmberBand, Bounds, Deadline, EconomyItem, FollowUp, Indicator, Split, Target, Term, Terms, Text, Unit, Validity,
};
use crate::say;
use crate::say::words::words;
use crate::{Indexed, Language};

words! {
    /// What kind of difference it is, as a heading above differences.
    change(Change) {
        Added: "Nytt", "Added";
        Removed: "Borttaget", "Removed";
        Renumbered: "Nytt id", "New id";
        Reworded: "Ny lydelse", "New wording";
        Retargeted: "Ändrat målvärde", "Changed target";
        Rebased: "Ändrat ingångsvärde", "Changed baseline";
        Moved: "Hör nu till något annat", "Belongs elsewhere";
        Responsible: "Ändrat ansvar", "Changed responsibility";
        Unit: "Ändrad enhet", "Changed unit";
        Direction: "Ändrad riktning", "Changed direction";
        Areas: "Ändrade områden", "Changed areas";
        Measured: "Mäts på annat sätt", "Measured otherwise";
        Deadline: "Ändrad sluttid", "Changed deadline";
        FollowUp: "Följs upp på annat sätt", "Followed up otherwise";
        Changed: "Ändrat", "Changed";
    }
}

words! {
    /// How it is known that two items are the same.
    matched_by(MatchedBy) {
        Id: "samma id", "same id";
        Kolada: "samma nyckeltal i Kolada", "same key figure in Kolada";
        Text: "samma eller liknande lydelse", "same or similar wording";
    }
}

/// What one item of a kind is called, or several, without a capital.
pub fn item_kind(of: ItemKind, is_one: bool, language: Language) -> &'static str {
    let (one, many, one_en, many_en) = match of {
        ItemKind::Plan => ("planen", "planen", "the plan", "the plan"),
        ItemKind::Goal => ("mål", "mål", "goal", "goals"),
        ItemKind::Indicator => ("indikator", "indikatorer", "indicator", "indicators"),
        ItemKind::Activity => ("aktivitet", "aktiviteter", "activity", "activities"),
        ItemKind::Decision => ("beslut", "beslut", "decision", "decisions"),
        ItemKind::Strategy => ("strategi", "strategier", "strategy", "strategies"),
        ItemKind::FocusArea => ("fokusområde", "fokusområden", "focus area", "focus areas"),
        ItemKind::Assignment => ("uppdrag", "uppdrag", "assignment", "assignments"),
        ItemKind::Commitment => ("åtagande", "åtaganden", "commitment", "commitments"),
        ItemKind::Proposal => ("förslag till beslut", "förslag till beslut", "proposed decision", "proposed decisions"),
        ItemKind::Value => ("värdering", "värderingar", "value", "values"),
        ItemKind::Process => {
            ("text om uppföljningen", "texter om uppföljningen", "text on follow-up", "texts on follow-up")
        }
        ItemKind::Rule => ("regel", "regler", "rule", "rules"),
        ItemKind::Law => ("lag", "lagar", "law", "laws"),
        ItemKind::EconomyItem => ("rad i ekonomin", "rader i ekonomin", "line of the economy", "lines of the economy"),
        ItemKind::Trend => ("trend", "trender", "trend", "trends"),
        ItemKind::Challenge => ("utmaning", "utmaningar", "challenge", "challenges"),
        ItemKind::GlossaryTerm => {
            ("ord i ordlistan", "ord i ordlistan", "word of the glossary", "words of the glossary")
        }
        ItemKind::Abbreviation => ("förkortning", "förkortningar", "abbreviation", "abbreviations"),
        ItemKind::Role => ("roll", "roller", "role", "roles"),
        ItemKind::Level => ("målnivå", "målnivåer", "level of goals", "levels of goals"),
        ItemKind::ReportingPoint => {
            ("uppföljningstillfälle", "uppföljningstillfällen", "reporting point", "reporting points")
        }
        ItemKind::Area => ("verksamhetsområde", "verksamhetsområden", "area of operation", "areas of operation"),
        ItemKind::Unit => ("enhet", "enheter", "unit", "units"),
        ItemKind::Statistic => ("sifferuppgift", "sifferuppgifter", "figure told in prose", "figures told in prose"),
        ItemKind::Figure => ("bild", "bilder", "picture", "pictures"),
    };
    match (language, is_one) {
        (Language::Sv, true) => one,
        (Language::Sv, false) => many,
        (Language::En, true) => one_en,
        (Language::En, false) => many_en,
    }
}

/// What of an item differs, as a heading above what it was and is: `Ändrat målvärde`, `Hör nu till ett annat mål`, `Ny
/// lydelse (beskrivningen)`.
pub fn heading(difference: &Difference<'_>, language: Language) -> String {
    let said = change(difference.change, language);
    let Some(name) = difference.field else { return said.to_owned() };
    if let Some(moved) = moved(difference, name, language) {
        return moved.to_owned();
    }
    match (difference.change, name) {
        (Change::Changed, "amounts") => {
            if language == Language::Sv { "Ändrade belopp" } else { "Changed amounts" }.to_owned()
        }
        // The kind of change says which field it is.
        (Change::Renumbered | Change::Retargeted | Change::Rebased | Change::Unit | Change::Deadline, _)
        | (Change::Reworded, "name" | "text")
        | (Change::Responsible, "responsible")
        | (Change::Direction, "direction")
        | (Change::Areas, "areas")
        | (Change::FollowUp, "followUps") => said.to_owned(),
        _ => [said, " (", field(name, language), ")"].concat(),
    }
}

/// Where something that has moved belongs now; none where it has not, or as the field's name tells.
fn moved(difference: &Difference<'_>, name: &str, language: Language) -> Option<&'static str> {
    let is_several = matches!(difference.is, Content::Ids(_, [_, _, ..]));
    let (now, several, none) = match (difference.change, name) {
        (Change::Moved, "parent" | "goals") => (
            ("Hör nu till ett annat mål", "Belongs to another goal now"),
            ("Hör nu till andra mål", "Belongs to other goals now"),
            ("Hör inte längre till något mål", "Belongs to no goal any more"),
        ),
        (Change::Moved, "indicators") => (
            ("Hör nu till en annan indikator", "Belongs to another indicator now"),
            ("Hör nu till andra indikatorer", "Belongs to other indicators now"),
            ("Hör inte längre till någon indikator", "Belongs to no indicator any more"),
        ),
        (Change::Moved, "level") => {
            let now = ("Står nu på en annan målnivå", "Stands on another level of goals now");
            (now, now, now)
        }
        (Change::Moved, "trend") => {
            let now = ("Hör nu till en annan trend", "Belongs to another trend now");
            (now, now, ("Hör inte längre till någon trend", "Belongs to no trend any more"))
        }
        (Change::Moved, "area") => {
            let now = ("Hör nu till ett annat område", "Belongs to another area now");
            (now, now, ("Hör inte längre till något område", "Belongs to no area any more"))
        }
        _ => return None,
    };
    let (sv, en) = match (difference.is.is_nothing(), is_several) {
        (true, _) => none,
        (false, true) => several,
        (false, false) => now,
    };
    Some(if language == Language::Sv { sv } else { en })
}

/// What a field is called, without a capital; the file's own name for one that is not known.
pub fn field(name: &'static str, language: Language) -> &'static str {
    let (sv, en) = match name {
        "name" | "text" => ("lydelsen", "the wording"),
        "term" | "caption" | "title" => ("rubriken", "the heading"),
        "shortName" => ("kortnamnet", "the short name"),
        "variants" => ("andra lydelser", "other wordings"),
        "description" => ("beskrivningen", "the description"),
        "definition" => ("definitionen", "the definition"),
        "measure" | "measures" => ("måttet", "the measure"),
        "note" => ("anmärkningen", "the note"),
        "paragraphs" => ("stycken", "paragraphs"),
        "plural" => ("namnet på flera", "the name of several"),
        "long" => ("vad den står för", "what it stands for"),
        "subject" => ("vad det gäller", "the subject"),
        "terms" => ("kommunens egna ord", "the municipality's own words"),
        "vision" => ("visionen", "the vision"),
        "targets" => ("målvärdet", "the target"),
        "baselines" => ("ingångsvärdet", "the baseline"),
        "goals" => ("målen", "the goals"),
        "indicators" => ("indikatorerna", "the indicators"),
        "level" => ("nivån", "the level"),
        "parent" => ("målet ovanför", "the goal above"),
        "parentInferred" => ("målet ovanför är tolkat", "the goal above is inferred"),
        "trend" => ("trenden", "the trend"),
        "area" => ("området", "the area"),
        "areas" => ("områdena", "the areas"),
        "responsible" => ("ansvarig", "responsible"),
        "responsibleText" => ("ansvarig enligt dokumentet", "responsible, in the document's words"),
        "unit" => ("enheten", "the unit"),
        "direction" => ("riktningen", "the direction"),
        "directionInferred" => ("riktningen är tolkad", "the direction is inferred"),
        "preferredDirection" => ("önskad riktning", "preferred direction"),
        "kind" => ("slaget", "the kind"),
        "bounds" => ("gränserna", "the bounds"),
        "statistic" => ("det statistiska måttet", "the statistic"),
        "signConvention" => ("teckenregeln", "the sign convention"),
        "frequency" => ("hur ofta det mäts", "the frequency"),
        "frequencyText" => ("hur ofta det mäts enligt dokumentet", "the frequency, in the document's words"),
        "cumulative" => ("summeras över året", "adds up over the year"),
        "dataSources" => ("datakällan", "the data source"),
        "amberBand" => ("gränsen för nästan uppnått", "the band for almost met"),
        "sharedWith" => ("delas med", "shared with"),
        "deadline" => ("sluttiden", "the deadline"),
        "followUps" => ("uppföljningen", "the follow-up"),
        "followUpText" => ("uppföljningen enligt dokumentet", "the follow-up, in the document's words"),
        "joint" => ("gemensam", "joint"),
        "quantity" => ("antalet", "the number"),
        "horizon" => ("år som målet nämner", "years that the goal names"),
        "challenges" => ("utmaningarna", "the challenges"),
        "sdg" => ("globala mål", "global goals"),
        "amounts" => ("beloppen", "the amounts"),
        "sumOf" => ("summa av", "sum of"),
        "validity" => ("giltigheten", "the validity"),
        "board" => ("nämnden", "the board"),
        "municipality" => ("kommunen", "the municipality"),
        "body" => ("beslutsfattaren", "who decided"),
        "decidedBy" => ("vem som beslutar", "who decides"),
        "date" => ("datumet", "the date"),
        "paragraph" => ("paragrafen", "the paragraph"),
        "caseNumber" => ("diarienumret", "the case number"),
        "link" => ("länken", "the link"),
        "licence" => ("licensen", "the licence"),
        "abbreviation" => ("förkortningen", "the abbreviation"),
        "inferred" => ("tolkat", "inferred"),
        "titleInferred" => ("titeln är tolkad", "the title is inferred"),
        "fictional" => ("påhittad", "made up"),
        "lastMonth" => ("sista månaden", "the last month"),
        "approximate" => ("ungefärlig", "approximate"),
        "origin" => ("varifrån den kommer", "the origin"),
        "lost" => ("bilden saknas", "the picture is lost"),
        _ => (name, name),
    };
    if language == Language::Sv { sv } else { en }
}

/// What a field holds, in words, with the names of what it refers to in its plan; a dash where it is missing.
pub fn content(content: &Content<'_>, plan: &Indexed, language: Language) -> String {
    let code = language.code();
    let either = |sv: &str, en: &str| if language == Language::Sv { sv } else { en }.to_owned();
    match *content {
        Content::Nothing => "–".to_owned(),
        Content::Text(text) => text.get(code).to_owned(),
        Content::Texts(texts) => joined(texts, " ", |text| text.get(code).to_owned()),
        Content::Code(text) => text.to_owned(),
        Content::Ids(of, ids) => joined(ids, ", ", |id| name(of, id, plan, language)),
        Content::Id(of, id) => name(of, id, plan, language),
        Content::Yes => either("ja", "yes"),
        Content::Whole(whole) => number(f64::from(whole), Some(0), language),
        Content::Date(day) => date(day, language),
        Content::Direction(direction) => say::direction(direction, language).to_owned(),
        Content::Statistic(statistic) => say::statistic(statistic, language).to_owned(),
        Content::Frequency(frequency) => say::frequency(frequency, language).to_owned(),
        Content::ValueKind(kind) => say::value_kind(kind, language).to_owned(),
        Content::EconomyKind(kind) => say::economy_kind(kind, language).to_owned(),
        Content::Targets(indicator) => {
            joined(&indicator.targets, "; ", |target| target_in_full(target, indicator, plan, language))
        }
        Content::Baselines(indicator) => joined(&indicator.baselines, "; ", |baseline| {
            let said = say::baseline(baseline, indicator, plan, language);
            of_part(baseline.split.as_ref(), said, plan, language)
        }),
        Content::Unit(unit) => unit_in_full(unit, code),
        Content::Bounds(bounds) => edges(bounds, language),
        Content::Measures(measures) => joined(measures, "; ", |measure| {
            let unit = measure.unit.as_ref().map(|unit| unit_in_full(unit, code));
            let direction = measure.direction.map(|direction| say::direction(direction, language).to_owned());
            let definition = measure.definition.as_ref().map(|text| text.get(code).to_owned());
            let parts = std::iter::once(measure.name.get(code).to_owned()).chain(unit).chain(direction);
            parts.chain(definition).collect::<Vec<_>>().join(", ")
        }),
        Content::DataSources(sources) => joined(sources, "; ", |source| {
            let mut parts = vec![source.name.get(code).to_owned()];
            parts.extend(source.kolada.iter().cloned());
            parts.extend(source.formula.iter().chain(&source.link).cloned());
            parts.extend(source.note.iter().map(|note| note.get(code).to_owned()));
            of_part(source.split.as_ref(), parts.join(", "), plan, language)
        }),
        Content::Variants(variants) => joined(variants, "; ", |variant| quoted(variant.text.get(code), language)),
        Content::AmberBand(band) => amber(band, language),
        Content::Horizon(years) => {
            joined(years, "; ", |horizon| [horizon.year.to_string().as_str(), ": ", horizon.text.get(code)].concat())
        }
        Content::Sdg(goals) => joined(goals, ", ", |goal| number(f64::from(*goal), Some(0), language)),
        Content::FollowUps(follow_ups) => joined(follow_ups, "; ", |each| follow_up(each, plan, language)),
        Content::Quantity(quantity) => {
            let least = number(quantity.at_least, None, language);
            [either("minst", "at least").as_str(), " ", &least, " ", quantity.of.get(code)].concat()
        }
        Content::Amounts(line) => amounts(line, language),
        Content::Validity(validity) => joined(validity, "; ", |each| valid(each, plan, language)),
        Content::Terms(terms) => own_words(terms, code),
        Content::Statement(statement) => {
            let both = std::iter::once(&statement.text).chain(&statement.description);
            both.map(|text| text.get(code)).collect::<Vec<_>>().join(" ")
        }
    }
}

/// A difference in one line, without the item's kind and name: `Ändrat målvärde: högst 13 → högst 12`.
pub fn line(difference: &Difference<'_>, diff: &Diff<'_>, language: Language) -> String {
    let said = heading(difference, language);
    if difference.field.is_none() {
        return said;
    }
    let amounts = changed_amounts(&difference.was, &difference.is, language);
    if !amounts.is_empty() {
        let or_dash = |amount: &Option<String>| amount.clone().unwrap_or_else(|| "–".to_owned());
        let each =
            |change: &AmountChange| [&change.of, " ", &or_dash(&change.was), " → ", &or_dash(&change.is)].concat();
        return [said.as_str(), ": ", &joined(&amounts, "; ", each)].concat();
    }
    let was = content(&difference.was, diff.before, language);
    let is = content(&difference.is, diff.after, language);
    [said.as_str(), ": ", &was, " → ", &is].concat()
}

fn joined<T>(items: &[T], between: &str, say: impl Fn(&T) -> String) -> String {
    items.iter().map(say).collect::<Vec<_>>().join(between)
}

fn quoted(text: &str, language: Language) -> String {
    let (open, close) = if language == Language::Sv { ("”", "”") } else { ("“", "”") };
    [open, text, close].concat()
}

/// The name of what an id refers to; the id itself where there is nothing of that id.
fn name(of: ItemKind, id: &str, plan: &Indexed, language: Language) -> String {
    let all = plan.plan();
    let text: Option<&Text> = match of {
        ItemKind::Goal => plan.goal(id).map(|goal| &goal.name),
        ItemKind::Indicator => plan.indicator(id).map(Indicator::label),
        ItemKind::Role => plan.role(id).map(|role| &role.name),
        ItemKind::Area => plan.area(id).map(|area| &area.name),
        ItemKind::Level => all.levels.iter().find(|level| level.id == id).map(|level| &level.name),
        ItemKind::Challenge => all.challenges.iter().find(|each| each.id == id).map(|each| &each.text),
        ItemKind::Trend => all.trends.iter().find(|trend| trend.id == id).map(|trend| &trend.name),
        ItemKind::EconomyItem => all.economy.iter().find(|item| item.id == id).map(|item| &item.name),
        _ => None,
    };
    text.map_or(id, |text| text.get(language.code())).to_owned()
}

fn of_part(split: Option<&Split>, said: String, plan: &Indexed, language: Language) -> String {
    match split.map(|split| say::split_name(split, plan, language)).filter(|name| !name.is_empty()) {
        Some(part) => [part.as_str(), ": ", &said].concat(),
        None => said,
    }
}

/// A target with its deadline, its part, and its wording in the document: `högst 12 medarbetare senast 2025 (”Högst 12
/// medarbetare i genomsnitt”)`.
fn target_in_full(target: &Target, indicator: &Indicator, plan: &Indexed, language: Language) -> String {
    let mut said = say::target(target, indicator, language);
    let by = |deadline: &Deadline| say::deadline(deadline, language);
    if let Some(by) = target.deadline.as_ref().map(by).filter(|by| !by.is_empty()) {
        said = [said.as_str(), " ", &by].concat();
    }
    if let Some(text) = target.text.as_ref().map(|text| text.get(language.code())).filter(|text| !said.contains(*text))
    {
        said = [said.as_str(), " (", &quoted(text, language), ")"].concat();
    }
    of_part(target.split.as_ref(), said.trim().to_owned(), plan, language)
}

fn unit_in_full(unit: &Unit, code: &str) -> String {
    let label = unit.label.get(code);
    match unit.name.as_ref().map(|name| name.get(code)).filter(|name| *name != label) {
        Some(name) => [label, " (", name, ")"].concat(),
        None => label.to_owned(),
    }
}

fn edges(bounds: &Bounds, language: Language) -> String {
    let edge = |edge: Option<f64>| edge.map_or_else(|| "–".to_owned(), |edge| number(edge, None, language));
    [edge(bounds.min).as_str(), " … ", &edge(bounds.max)].concat()
}

fn amber(band: &AmberBand, language: Language) -> String {
    let (from, to) = (number(band.from, None, language), number(band.to, None, language));
    let label = band.label.as_ref().map(|label| [", ", label.get(language.code())].concat()).unwrap_or_default();
    [from.as_str(), "–", &to, " %", &label].concat()
}

fn follow_up(follow_up: &FollowUp, plan: &Indexed, language: Language) -> String {
    let code = language.code();
    let mut parts = Vec::new();
    if let Some(id) = &follow_up.point {
        let point = plan.plan().reporting_points.iter().find(|point| point.id == *id);
        parts.push(point.map_or(id.as_str(), |point| point.name.get(code)).to_owned());
    }
    parts.extend(follow_up.date.map(|day| date(day, language)));
    parts.extend(follow_up.rhythm.map(|rhythm| say::rhythm(rhythm, language).to_owned()));
    parts.extend(follow_up.to.as_ref().map(|to| to.get(code).to_owned()));
    parts.join(", ")
}

fn amounts(line: &EconomyItem, language: Language) -> String {
    let mut parts = Vec::new();
    for amount in &line.amounts {
        for sort in Sort::ALL {
            if let Some(value) = sort.of(amount) {
                let said = quantity(value, line.unit.as_ref(), language);
                parts.push([amount.year.to_string().as_str(), " ", sort.word(language), " ", &said].concat());
            }
        }
    }
    parts.join("; ")
}

fn valid(validity: &Validity, plan: &Indexed, language: Language) -> String {
    let of = validity.of.as_ref().map(|of| [of.get(language.code()), " "].concat()).unwrap_or_default();
    let mut said = of + &interval(validity.from, validity.to, language);
    if let Some(day) = validity.extended_to {
        let extended = if language == Language::Sv { ", förlängd till " } else { ", extended to " };
        said = said + extended + &date(day, language);
    }
    let decision = validity.decision.as_deref().and_then(|id| plan.decision(id)).and_then(|decision| decision.date);
    if let Some(day) = decision {
        let decided = if language == Language::Sv { ", beslut " } else { ", decided " };
        said = said + decided + &date(day, language);
    }
    said
}

fn own_words(terms: &Terms, code: &str) -> String {
    let both = |term: &Term| [term.one.get(code), "/", term.many.get(code)].concat();
    let all = terms.indicator.iter().chain(&terms.strategy).chain(&terms.activity);
    all.map(both).collect::<Vec<_>>().join(", ")
}
