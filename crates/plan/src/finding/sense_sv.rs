//! What is said, in Swedish, of what reads well and makes no sense: what is wrong, and how to mend it.

use super::sense::Sense;
use super::words_sv::named;
use crate::Language;
use crate::format::number;

fn n(value: f64) -> String {
    number(value, None, Language::Sv)
}

/// What is wrong, and how to mend it.
#[expect(clippy::too_many_lines, reason = "one line a problem: the whole wording of a language in one place")]
pub(super) fn words(sense: &Sense) -> (String, String) {
    let (what, remedy): (String, String) = match sense {
        Sense::DuplicateId { id } => (
            format!("Id {id} står två gånger i listan. Bara den första går att länka till.", id = named(id)),
            "Ge den ena ett eget id.".into(),
        ),
        Sense::BadId { id } => (
            format!("Id ”{id}” har tecken som inte hör hemma i en adress."),
            "Använd 1–80 tecken av a–z, A–Z, 0–9, bindestreck, understreck och punkt.".into(),
        ),
        Sense::UnknownReference { id, list } => {
            (format!("{id} finns inte i {list}.", id = named(id)), format!("Rätta id, eller lägg till {id} i {list}.", id = named(id)))
        }
        Sense::Cycle { ids } => {
            (format!("Målen ligger över varandra i en ring: {}.", ids.join(" → ")), "Ta bort parent på det mål som ska stå överst.".into())
        }
        Sense::LevelOrder { goal, parent } => (
            format!("{goal} ligger under {parent}, men inte på en lägre nivå."),
            "Kontrollera level på båda målen, och ordningen i levels.".into(),
        ),
        Sense::NoGoal { id } => {
            (format!("{id} hör inte till något mål."), "Ange målet i goals, så visas indikatorn på målets sida.".into())
        }
        Sense::NoDirection { id } => (
            format!("Det går inte att läsa ut om mer eller mindre är bättre för {id}."),
            "Ange direction (increase, decrease, keep eller towardsTarget), eller ett målvärde med atLeast eller atMost.".into(),
        ),
        Sense::NoUnit { id } => (format!("{id} har tal men ingen enhet."), "Ange unit, till exempel { \"label\": \"%\" }.".into()),
        Sense::TargetLacks { kind, field } => {
            (format!("Ett mål av slaget {kind} behöver fältet {field}."), format!("Lägg till {field}, eller byt kind."))
        }
        Sense::TargetHasExtra { kind, field } => {
            (format!("Fältet {field} betyder ingenting för ett mål av slaget {kind}."), format!("Ta bort {field}, eller byt kind."))
        }
        Sense::TargetMismatch { target, value } => (
            format!("Ett mål av slaget {target} går inte ihop med en indikator av slaget {value}."),
            "Byt målets eller indikatorns kind.".into(),
        ),
        Sense::TargetAgainstDirection { target, direction } => (
            format!("Målet ({target}) går emot indikatorns riktning ({direction})."),
            "Rätta det ena. Är det en önskan utöver målet: använd preferredDirection.".into(),
        ),
        Sense::EdgesReversed { min, max } => {
            (format!("Den undre gränsen {} är större än den övre {}.", n(*min), n(*max)), "Byt plats på dem.".into())
        }
        Sense::OutOfBounds { value, min, max } => (
            format!("{} ligger utanför indikatorns gränser ({}–{}).", n(*value), min.map_or("…".into(), n), max.map_or("…".into(), n)),
            "Rätta värdet, eller gränserna i bounds.".into(),
        ),
        Sense::ShareOutside { value } => (
            format!("En andel på {} % ligger utanför 0–100.", n(*value)),
            "Rätta värdet. Är det en förändring eller kvot: använd kind number.".into(),
        ),
        Sense::CountNotWhole { value } => (
            format!("{} är inget helt antal.", n(*value)),
            "Är det ett medelvärde: ange statistic mean. Annars: rätta talet.".into(),
        ),
        Sense::BaselineMismatch { kind } => (
            format!("Ingångsvärdet passar inte sitt slag {kind}."),
            "value kräver ett tal (eller answer för ja/nej), reference en hänvisning; new och pending har inget värde.".into(),
        ),
        Sense::NoBaseline { kind } => (
            format!("Ett mål av slaget {kind} utgår från ett ingångsvärde, men inget finns."),
            "Lägg till ett ingångsvärde i baselines.".into(),
        ),
        Sense::EmptyDeadline => ("Tidsgränsen är tom.".into(), "Ange at (år, månad eller datum) eller event, eller ta bort den.".into()),
        Sense::SuspiciousUnit { unit, value } => (
            format!("{} {unit} ser orimligt ut för det här måttet.", n(*value)),
            "Kontrollera enheten mot källan. Står det så där: behåll, och förklara i remarks.".into(),
        ),
        Sense::DoubledPeriod { period } => {
            (format!("Perioden {period} har två värden i samma serie."), "Ta bort det ena, eller dela upp i två serier.".into())
        }
        Sense::FutureOutcome { period, reference } => (
            format!("Utfallet för {period} ligger efter planens läsdag {reference}."),
            "Är det en prognos: lägg den i forecasts. Annars: flytta fram referenceDate.".into(),
        ),
        Sense::SuppressedNumber => (
            "Värdet är markerat som sekretess, men finns kvar i filen och kan läsas av alla.".into(),
            "Ta bort value eller answer.".into(),
        ),
        Sense::EmptyValue => (
            "Här finns varken tal, svar eller text, och ingenting som säger varför.".into(),
            "Lägg till value, eller flags med orsaken: suppressed, notApplicable eller nonResponse.".into(),
        ),
        Sense::WrongValue { kind } => (
            format!("Värdet passar inte en indikator av slaget {kind}."),
            "Ett tal står i value, ett ja/nej i answer och en bedömning i text.".into(),
        ),
        Sense::DoubledDecision { other } => (
            format!("Samma organ, datum och paragraf som {other}."),
            "Ta bort det ena beslutet, eller rätta nyckeln.".into(),
        ),
        Sense::DecisionNotKeyed { lacks } => (
            format!("Beslutet går inte att slå upp: {} saknas.", lacks.join(", ")),
            "Lägg till det om källan anger det. Annars: förklara i remarks.".into(),
        ),
        Sense::ValidityReversed => ("Giltigheten slutar innan den börjar.".into(), "Rätta from, to eller extendedTo.".into()),
        Sense::BadKolada { id } => {
            (format!("”{id}” är inget nyckeltals-id i Kolada."), "Ett sådant är N, U eller G följt av fem siffror: U23401.".into())
        }
        Sense::FormulaIds { id } => {
            (format!("Formeln använder {id}, som inte står i kolada."), "Lägg till det i listan, eller rätta formeln.".into())
        }
        Sense::BadMunicipalityCode { code } => {
            (format!("”{code}” är ingen kommunkod."), "En kommunkod är fyra siffror: 1471. Påhittade kommuner har ingen.".into())
        }
        Sense::SumDisagrees { sum, parts, what } => (
            format!("Summan {} stämmer inte med delarna, som är {} ({what}).", n(*sum), n(*parts)),
            "Rätta talet. Står det så i källan: behåll, och förklara i remarks.".into(),
        ),
        Sense::OutsideRange { value, least, most } => {
            (format!("{value} ligger utanför {least}–{most}."), "Rätta talet.".into())
        }
        Sense::EmptyText => ("Texten är tom.".into(), "Skriv texten, eller ta bort fältet.".into()),
        Sense::LongText { characters, most } => (
            format!("Texten har {characters} tecken. Mer än {most} läser ingen."),
            "Korta texten, och hänvisa till källan.".into(),
        ),
        Sense::ControlCharacter { code } => {
            (format!("Texten har ett styrtecken (U+{code:04X})."), "Ta bort det. Ofta följer det med från Word eller PDF.".into())
        }
        Sense::BidiCharacter { code } => (
            format!("Texten har ett osynligt tecken som byter läsriktning (U+{code:04X})."),
            "Ta bort det: det kan få en text att visa något annat än den säger.".into(),
        ),
        Sense::UnsafeLink { link } => (
            format!("Länken ”{link}” visas inte som länk."),
            "Använd https://, mailto: eller en adress inom webbplatsen.".into(),
        ),
        Sense::DoubledReference { id } => (format!("{id} står två gånger i samma lista.", id = named(id)), "Ta bort den ena.".into()),
        Sense::UnusedLevel { level } => (
            format!("Inget mål står på nivån {level}."),
            "Kontrollera level på målen, eller ta bort nivån ur levels.".into(),
        ),
        Sense::SameName { name, other } => (
            format!("”{name}” står redan som {other}, på samma plats i planen."),
            "Ta bort den ena, eller rätta namnet. Står båda i källan: behåll, och förklara i remarks.".into(),
        ),
        Sense::DoubledTerm { term } => {
            (format!("”{term}” förklaras två gånger."), "Slå ihop förklaringarna, eller ta bort den ena.".into())
        }
        Sense::EmptyPlan => (
            "Planen har varken mål, indikatorer, aktiviteter eller något annat innehåll.".into(),
            "Lägg in det som är beslutat, till exempel i goals, indicators eller activities.".into(),
        ),
        Sense::FictionalCode { code } => (
            format!("Planen är påhittad, men kommunkoden {code} hör till en kommun som finns."),
            "Ta bort code. Är planen verklig: ta bort fictional.".into(),
        ),
        Sense::TargetBehindBaseline { target, baseline } => (
            format!("Målvärdet {} är sämre än ingångsvärdet {}.", n(*target), n(*baseline)),
            "Kontrollera talen och direction. Står det så i källan: behåll, och förklara i remarks.".into(),
        ),
        Sense::DoubledTarget => (
            "Det finns redan ett målvärde av samma slag för samma del och tid.".into(),
            "Ta bort det ena, eller ange split eller deadline som skiljer dem åt.".into(),
        ),
        Sense::DoubledBaseline => (
            "Det finns redan ett ingångsvärde för samma del och tid.".into(),
            "Ta bort det ena, eller ange split eller period som skiljer dem åt.".into(),
        ),
        Sense::NegativeTolerance { tolerance } => (
            format!("Toleransen {} är mindre än noll, så inget värde kan nå målet.", n(*tolerance)),
            "Skriv hur långt från målvärdet som räknas som uppnått, utan minustecken.".into(),
        ),
        Sense::FutureBaseline { period, reference } => (
            format!("Ingångsvärdet för {period} ligger efter planens läsdag {reference}."),
            "Rätta period. Är värdet inte känt än: använd kind pending.".into(),
        ),
        Sense::BaselineAfterDeadline { period, deadline } => (
            format!("Ingångsvärdet är från {period}, men målet ska nås redan {deadline}."),
            "Rätta period eller deadline.".into(),
        ),
        Sense::DeadlineBeforePlan { deadline, begins } => (
            format!("Tidsgränsen {deadline} har passerat när planen börjar gälla {begins}."),
            "Rätta tidsgränsen, eller from i validity.".into(),
        ),
        Sense::EmptySplit => (
            "Det står inte vilken del det gäller.".into(),
            "Ange sex, area eller unit. Gäller det helheten: ta bort split.".into(),
        ),
        Sense::DoubledSeries { other } => (
            format!("Serien gäller samma sak som {}.", named(other)),
            "Slå ihop dem, eller ange name, split eller municipality som skiljer dem åt.".into(),
        ),
        Sense::EmptySeries { id } => {
            (format!("Serien {} har inga värden.", named(id)), "Lägg in värden i values, eller ta bort serien.".into())
        }
        Sense::UnnamedSeries { id } => (
            format!("Det framgår inte vad jämförelsen {} är.", named(id)),
            "Ange municipality eller name.".into(),
        ),
        Sense::FlagContradicts => (
            "Flaggorna säger emot värdet eller varandra.".into(),
            "Behåll antingen värdet eller en flagga som säger varför det saknas.".into(),
        ),
        Sense::SuspiciousValue { value, usual } => (
            format!("{} är av en helt annan storlek än de andra värdena, som ligger kring {}.", n(*value), n(*usual)),
            "Kontrollera decimaltecken och enhet mot källan. Står det så där: behåll, och förklara i note.".into(),
        ),
        Sense::CumulativeFalls { before, after } => (
            format!("Värdet räknas ihop över året, men sjunker från {} till {}.", n(*before), n(*after)),
            "Kontrollera talen. Är det månadens eget värde: ta bort cumulative.".into(),
        ),
        Sense::WholeOutsideParts { whole, women, men } => (
            format!("Värdet för alla, {}, ligger inte mellan kvinnornas {} och männens {}.", n(*whole), n(*women), n(*men)),
            "Kontrollera de tre talen mot källan.".into(),
        ),
        Sense::SuppressedComputable { period } => (
            format!("Det dolda värdet för {period} går att räkna ut av de andra."),
            "Dölj ett värde till för samma period: en annan del eller summan.".into(),
        ),
        Sense::SmallGroup { n } => (
            format!("Värdet bygger på {n}. Så få kan gå att känna igen."),
            "Ta bort value, och skriv flaggan suppressed, om kommunens gräns är högre.".into(),
        ),
        Sense::LateForecast { made, period } => (
            format!("Prognosen är gjord {made}, när {period} redan var slut."),
            "Rätta made eller period. Är det ett utfall: lägg det i series.".into(),
        ),
        Sense::SumCycle { ids } => (
            format!("Summorna är delar av varandra i en ring: {}.", ids.join(" → ")),
            "Ta bort det id ur sumOf som inte är en del av summan.".into(),
        ),
        Sense::EmptyAmount { year } => (
            format!("År {year} har inget belopp."),
            "Lägg till budget, forecast eller outcome, eller ta bort året.".into(),
        ),
        Sense::ExtensionShortens { to, extended } => (
            format!("Giltigheten förlängs till {extended}, som är före {to}."),
            "Rätta to eller extendedTo.".into(),
        ),
        Sense::OutOfOrder { list, this, above } => {
            (format!("{this} ligger före {above}, som står ovanför i {list}."), "Skriv listan i tidsordning.".into())
        }
        Sense::AfterPublished { date, published } => (
            format!("{date} är efter dagen då filen publicerades, {published}."),
            "Rätta datumet, eller flytta fram published.".into(),
        ),
        Sense::ImprobableYear { year } => (format!("År {year} ser ut som ett skrivfel."), "Kontrollera årtalet.".into()),
        Sense::FutureAssessment { period, reference } => (
            format!("Bedömningen av utfallet för {period} ligger efter planens läsdag {reference}."),
            "Är det en prognos: använd kind forecast. Annars: flytta fram referenceDate.".into(),
        ),
        Sense::DoubledAssessment => (
            "Det finns redan en bedömning av samma slag för samma tid.".into(),
            "Ta bort den ena, eller ange period, date eller body som skiljer dem åt.".into(),
        ),
        Sense::FutureComment { period, reference } => (
            format!("Kommentaren om {period} ligger efter planens läsdag {reference}."),
            "Rätta period, eller flytta fram referenceDate.".into(),
        ),
        Sense::EmptyFollowUp => (
            "Uppföljningen säger varken när eller till vem.".into(),
            "Ange point, date, rhythm eller to, eller ta bort den.".into(),
        ),
        Sense::StatusDisagrees { comment } => (
            format!("Den senaste kommentaren säger {comment}, men aktiviteten har en annan status."),
            "Rätta status på aktiviteten eller i kommentaren.".into(),
        ),
        Sense::GarbledText { found } => (
            format!("Texten har sönderslagna tecken: ”{found}”."),
            "Skriv om texten från källan, och spara filen som UTF-8. Tecknen har lästs med fel teckenkodning.".into(),
        ),
        Sense::Markup { found } => (
            format!("Texten har kod som visas som den står: ”{found}”."),
            "Ta bort koden: texter visas utan formatering.".into(),
        ),
        Sense::InvisibleCharacter { code } => (
            format!("Texten har ett osynligt tecken (U+{code:04X})."),
            "Ta bort det. Det gör att texten inte går att söka efter.".into(),
        ),
        Sense::DecomposedLetter { found } => (
            format!("”{found}” är skrivet med två tecken i stället för ett."),
            "Skriv om bokstaven. Ofta kommer den ur en PDF, och går inte att söka efter.".into(),
        ),
        Sense::PlaceholderText { found } => (
            format!("Texten är inte ifylld: ”{found}”."),
            "Skriv texten, eller ta bort fältet. Står det så i källan: berätta det i remarks.".into(),
        ),
        Sense::PersonalNumber => (
            "Texten har något som ser ut som ett personnummer, och kan läsas av alla.".into(),
            "Ta bort det, och kontrollera om filen redan har publicerats.".into(),
        ),
        Sense::BadLanguage { code } => (
            format!("”{code}” är ingen språkkod."),
            "Skriv en kod som en, fi eller so: sv är alltid den svenska texten.".into(),
        ),
    };
    (what, remedy)
}
