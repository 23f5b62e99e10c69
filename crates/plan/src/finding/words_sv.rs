//! What findings say, in Swedish: what is wrong, and how to mend it.

use super::problem::{Expected, Found, Problem};
use crate::Language;
use crate::format::number;

fn found(found: &Found) -> String {
    match found {
        Found::Null => "null".to_owned(),
        Found::Boolean => "ett sant/falskt-värde".to_owned(),
        Found::Number(number) => format!("talet {number}"),
        Found::Text(text) => format!("texten ”{text}”"),
        Found::List => "en lista".to_owned(),
        Found::Object => "ett objekt".to_owned(),
    }
}

fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "ett objekt { … }",
        Expected::List => "en lista [ … ]",
        Expected::Text => "en text inom citattecken",
        Expected::Translated => "en text, eller ett objekt med texten på flera språk",
        Expected::Number => "ett tal utan citattecken, med decimalpunkt",
        Expected::WholeNumber => "ett heltal utan citattecken",
        Expected::Boolean => "true eller false",
        Expected::Date => "ett datum som finns: 2023-03-27, 2023-03 eller 2023",
        Expected::Period => {
            "en period: 2023, 2023-Q3, 2023-T2, 2023-10, 2023-10-31, 2023/delar1 eller 2023-01..2023-10"
        }
    }
}

/// A name that stands by itself in a sentence: quotes where there is nothing else to see.
fn named(name: &str) -> &str {
    if name.trim().is_empty() { "””" } else { name }
}

fn n(value: f64) -> String {
    number(value, None, Language::Sv)
}

/// What is wrong, and how to mend it.
#[expect(clippy::too_many_lines, reason = "one line a problem: the whole wording of a language in one place")]
pub(super) fn words(problem: &Problem) -> (String, String) {
    let (what, remedy): (String, String) = match problem {
        Problem::Empty => ("Filen är tom.".into(), "Lägg in planen, eller kontrollera att rätt fil sparades.".into()),
        Problem::TooLarge { megabytes, most } => (
            format!("Filen är {megabytes} MB. Högst {most} MB läses."),
            "Dela planen i flera filer, eller ta bort det som inte hör dit.".into(),
        ),
        Problem::NotUtf8 { utf16: true } => (
            "Fel teckenkodning: filen är sparad som UTF-16.".into(),
            "Spara om filen som UTF-8.".into(),
        ),
        Problem::NotUtf8 { utf16: false } => (
            "Fel teckenkodning: här står tecken som inte är UTF-8.".into(),
            "Spara om filen som UTF-8. Ofta är den sparad som Windows-1252 eller Latin-1.".into(),
        ),
        Problem::NotJson { html: true, .. } => (
            "Filen är en webbsida, inte en plan.".into(),
            "Kontrollera adressen: servern svarar ofta med en webbsida när filen saknas.".into(),
        ),
        Problem::NotJson { message, .. } => (
            format!("Filen är inte giltig JSON här ({message})."),
            "Se efter strax före den angivna platsen: ofta saknas ett komma, ett citattecken eller en parentes, \
             eller så står det ett komma för mycket."
                .into(),
        ),
        Problem::TooDeep { most } => {
            (format!("Listor och objekt ligger mer än {most} nivåer djupt."), "Planens format är bara åtta nivåer djupt: ta bort nivåer.".into())
        }
        Problem::NotAPlan { found: f } => (
            format!("Filen är {}, inte en plan.", found(f)),
            "En plan är ett objekt som börjar med { och har fälten schemaVersion, id, municipality, board och title.".into(),
        ),
        Problem::NewerVersion { found } => (
            format!("Planen har format {found}, som är nyare än den här versionen av Målbild."),
            "Uppdatera Målbild, eller spara planen i format 1.0.".into(),
        ),
        Problem::UnknownVersion { found } => {
            (format!("”{found}” är ingen version av planformatet."), "Skriv \"schemaVersion\": \"1.0\".".into())
        }
        Problem::MissingField { field } => (
            format!("Fältet {field} saknas."),
            format!("Lägg till {field}. Tills dess visas inte det som fältet hör till."),
        ),
        Problem::WrongType { found: f, expected: e } => {
            (format!("Här står {}.", found(f)), format!("Skriv {}.", expected(*e)))
        }
        Problem::UnknownWord { found, allowed } => {
            (format!("”{found}” är inget av de ord som kan stå här."), format!("Skriv ett av: {}.", allowed.join(", ")))
        }
        Problem::BadValue { found: f, expected: e } => {
            (format!("{} går inte att använda här.", capital(&found(f))), format!("Skriv {}.", expected(*e)))
        }
        Problem::NumberTooLarge { found } => {
            (format!("Talet {found} är för stort."), "Rätta talet, eller byt till en större enhet.".into())
        }
        Problem::DuplicateField { field } => {
            (format!("Fältet {field} står två gånger i samma objekt. Bara det sista gäller.", field = named(field)), "Ta bort det ena.".into())
        }
        Problem::UnknownField { field, suggestion: Some(known) } => {
            (format!("Fältet {field} finns inte i formatet och läses inte.", field = named(field)), format!("Menas {known}?"))
        }
        Problem::UnknownField { field, suggestion: None } => (
            format!("Fältet {field} finns inte i formatet och läses inte.", field = named(field)),
            "Ta bort det, eller kontrollera stavningen mot docs/plan-format.md.".into(),
        ),
        Problem::TooManyFlaws => {
            ("Filen har fler fel än vad som kan läsas förbi.".into(), "Rätta felen ovan först, och kontrollera igen.".into())
        }
        Problem::DuplicateId { id } => (
            format!("Id {id} står två gånger i listan. Bara den första går att länka till.", id = named(id)),
            "Ge den ena ett eget id.".into(),
        ),
        Problem::BadId { id } => (
            format!("Id ”{id}” har tecken som inte hör hemma i en adress."),
            "Använd 1–80 tecken av a–z, A–Z, 0–9, bindestreck, understreck och punkt.".into(),
        ),
        Problem::UnknownReference { id, list } => {
            (format!("{id} finns inte i {list}.", id = named(id)), format!("Rätta id, eller lägg till {id} i {list}.", id = named(id)))
        }
        Problem::Cycle { ids } => {
            (format!("Målen ligger över varandra i en ring: {}.", ids.join(" → ")), "Ta bort parent på det mål som ska stå överst.".into())
        }
        Problem::LevelOrder { goal, parent } => (
            format!("{goal} ligger under {parent}, men inte på en lägre nivå."),
            "Kontrollera level på båda målen, och ordningen i levels.".into(),
        ),
        Problem::NoGoal { id } => {
            (format!("{id} hör inte till något mål."), "Ange målet i goals, så visas indikatorn på målets sida.".into())
        }
        Problem::NoDirection { id } => (
            format!("Det går inte att läsa ut om mer eller mindre är bättre för {id}."),
            "Ange direction (increase, decrease, keep eller towardsTarget), eller ett målvärde med atLeast eller atMost.".into(),
        ),
        Problem::NoUnit { id } => (format!("{id} har tal men ingen enhet."), "Ange unit, till exempel { \"label\": \"%\" }.".into()),
        Problem::TargetLacks { kind, field } => {
            (format!("Ett mål av slaget {kind} behöver fältet {field}."), format!("Lägg till {field}, eller byt kind."))
        }
        Problem::TargetHasExtra { kind, field } => {
            (format!("Fältet {field} betyder ingenting för ett mål av slaget {kind}."), format!("Ta bort {field}, eller byt kind."))
        }
        Problem::TargetMismatch { target, value } => (
            format!("Ett mål av slaget {target} går inte ihop med en indikator av slaget {value}."),
            "Byt målets eller indikatorns kind.".into(),
        ),
        Problem::TargetAgainstDirection { target, direction } => (
            format!("Målet ({target}) går emot indikatorns riktning ({direction})."),
            "Rätta det ena. Är det en önskan utöver målet: använd preferredDirection.".into(),
        ),
        Problem::EdgesReversed { min, max } => {
            (format!("Den undre gränsen {} är större än den övre {}.", n(*min), n(*max)), "Byt plats på dem.".into())
        }
        Problem::OutOfBounds { value, min, max } => (
            format!("{} ligger utanför indikatorns gränser ({}–{}).", n(*value), min.map_or("…".into(), n), max.map_or("…".into(), n)),
            "Rätta värdet, eller gränserna i bounds.".into(),
        ),
        Problem::ShareOutside { value } => (
            format!("En andel på {} % ligger utanför 0–100.", n(*value)),
            "Rätta värdet. Är det en förändring eller kvot: använd kind number.".into(),
        ),
        Problem::CountNotWhole { value } => (
            format!("{} är inget helt antal.", n(*value)),
            "Är det ett medelvärde: ange statistic mean. Annars: rätta talet.".into(),
        ),
        Problem::BaselineMismatch { kind } => (
            format!("Ingångsvärdet passar inte sitt slag {kind}."),
            "value kräver ett tal (eller answer för ja/nej), reference en hänvisning; new och pending har inget värde.".into(),
        ),
        Problem::NoBaseline { kind } => (
            format!("Ett mål av slaget {kind} utgår från ett ingångsvärde, men inget finns."),
            "Lägg till ett ingångsvärde i baselines.".into(),
        ),
        Problem::EmptyDeadline => ("Tidsgränsen är tom.".into(), "Ange at (år, månad eller datum) eller event, eller ta bort den.".into()),
        Problem::SuspiciousUnit { unit, value } => (
            format!("{} {unit} ser orimligt ut för det här måttet.", n(*value)),
            "Kontrollera enheten mot källan. Står det så där: behåll, och förklara i remarks.".into(),
        ),
        Problem::DoubledPeriod { period } => {
            (format!("Perioden {period} har två värden i samma serie."), "Ta bort det ena, eller dela upp i två serier.".into())
        }
        Problem::FutureOutcome { period, reference } => (
            format!("Utfallet för {period} ligger efter planens läsdag {reference}."),
            "Är det en prognos: lägg den i forecasts. Annars: flytta fram referenceDate.".into(),
        ),
        Problem::SuppressedNumber => (
            "Värdet är markerat som sekretess, men talet finns kvar i filen och kan läsas av alla.".into(),
            "Ta bort value.".into(),
        ),
        Problem::EmptyValue => (
            "Här finns varken tal, svar eller text, och ingenting som säger varför.".into(),
            "Lägg till value, eller flags med orsaken: suppressed, notApplicable eller nonResponse.".into(),
        ),
        Problem::WrongValue { kind } => (
            format!("Värdet passar inte en indikator av slaget {kind}."),
            "Ett tal står i value, ett ja/nej i answer och en bedömning i text.".into(),
        ),
        Problem::DoubledDecision { other } => (
            format!("Samma organ, datum och paragraf som {other}."),
            "Ta bort det ena beslutet, eller rätta nyckeln.".into(),
        ),
        Problem::DecisionNotKeyed { lacks } => (
            format!("Beslutet går inte att slå upp: {} saknas.", lacks.join(", ")),
            "Lägg till det om källan anger det. Annars: förklara i remarks.".into(),
        ),
        Problem::ValidityReversed => ("Giltigheten slutar innan den börjar.".into(), "Rätta from, to eller extendedTo.".into()),
        Problem::BadKolada { id } => {
            (format!("”{id}” är inget nyckeltals-id i Kolada."), "Ett sådant är N, U eller G följt av fem siffror: U23401.".into())
        }
        Problem::FormulaIds { id } => {
            (format!("Formeln använder {id}, som inte står i kolada."), "Lägg till det i listan, eller rätta formeln.".into())
        }
        Problem::BadMunicipalityCode { code } => {
            (format!("”{code}” är ingen kommunkod."), "En kommunkod är fyra siffror: 1471. Påhittade kommuner har ingen.".into())
        }
        Problem::SumDisagrees { sum, parts, what } => (
            format!("Summan {} stämmer inte med delarna, som är {} ({what}).", n(*sum), n(*parts)),
            "Rätta talet. Står det så i källan: behåll, och förklara i remarks.".into(),
        ),
        Problem::OutsideRange { value, least, most } => {
            (format!("{value} ligger utanför {least}–{most}."), "Rätta talet.".into())
        }
        Problem::EmptyText => ("Texten är tom.".into(), "Skriv texten, eller ta bort fältet.".into()),
        Problem::LongText { characters, most } => (
            format!("Texten har {characters} tecken. Mer än {most} läser ingen."),
            "Korta texten, och hänvisa till källan.".into(),
        ),
        Problem::ControlCharacter { code } => {
            (format!("Texten har ett styrtecken (U+{code:04X})."), "Ta bort det. Ofta följer det med från Word eller PDF.".into())
        }
        Problem::BidiCharacter { code } => (
            format!("Texten har ett osynligt tecken som byter läsriktning (U+{code:04X})."),
            "Ta bort det: det kan få en text att visa något annat än den säger.".into(),
        ),
        Problem::UnsafeLink { link } => (
            format!("Länken ”{link}” visas inte som länk."),
            "Använd https://, mailto: eller en adress inom webbplatsen.".into(),
        ),
    };
    (what, remedy)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
