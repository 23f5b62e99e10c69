//! The columns of each table, in order. Names are never changed; new columns come last.

/// The name of a column in Swedish and in English.
pub(super) type Column = (&'static str, &'static str);

const ID: Column = ("id", "id");
const NAME: Column = ("namn", "name");
const INDICATOR_ID: Column = ("indikator_id", "indicator_id");
const INDICATOR: Column = ("indikator", "indicator");
const KIND: Column = ("slag", "kind");
const VALUE: Column = ("värde", "value");
const ANSWER: Column = ("svar", "answer");
const TEXT: Column = ("text", "text");
const UNIT: Column = ("måttenhet", "unit");
const STATISTIC: Column = ("statistiskt_mått", "statistic");
const PERIOD: Column = ("period", "period");
const TIME: Column = ("tid", "time");
const SEX: Column = ("kön", "sex");
const AREA: Column = ("område", "area");
const PART: Column = ("enhet", "organisation_unit");
const IN_WORDS: Column = ("i_ord", "in_words");
const DESCRIPTION: Column = ("beskrivning", "description");
const RESPONSIBLE: Column = ("ansvarig", "responsible");
const YEAR: Column = ("år", "year");
const DOCUMENT: Column = ("dokument", "document");
const SECTION: Column = ("avsnitt", "section");

/// Of goals.
pub(super) const GOALS: &[Column] =
    &[ID, ("nivå", "level"), ("överordnat_id", "parent_id"), NAME, DESCRIPTION, RESPONSIBLE, DOCUMENT, SECTION];

/// Of indicators.
pub(super) const INDICATORS: &[Column] = &[
    ID,
    ("mål_id", "goal_ids"),
    NAME,
    ("kortnamn", "short_name"),
    ("mått", "measure"),
    ("definition", "definition"),
    KIND,
    UNIT,
    ("måttenhet_i_ord", "unit_in_words"),
    STATISTIC,
    ("riktning", "direction"),
    ("mäts", "frequency"),
    ("summeras_över_året", "cumulative"),
    ("områden", "areas"),
    RESPONSIBLE,
    ("källor", "sources"),
    ("kolada_id", "kolada_ids"),
    DOCUMENT,
    SECTION,
    ("anmärkningar", "remarks"),
];

/// Of targets.
pub(super) const TARGETS: &[Column] = &[
    INDICATOR_ID,
    INDICATOR,
    KIND,
    YEAR,
    VALUE,
    ("minst", "min"),
    ("högst", "max"),
    ("tolerans", "tolerance"),
    ("jämförs", "operator"),
    ("per", "per"),
    ("riktning", "direction"),
    ("rätt_svar", "good_answer"),
    ("senast", "deadline"),
    ("händelse", "event"),
    SEX,
    AREA,
    PART,
    UNIT,
    TEXT,
    IN_WORDS,
];

/// Of baselines.
pub(super) const BASELINES: &[Column] = &[
    INDICATOR_ID,
    INDICATOR,
    KIND,
    VALUE,
    ANSWER,
    PERIOD,
    TIME,
    STATISTIC,
    SEX,
    AREA,
    PART,
    UNIT,
    ("hänvisning", "reference"),
    TEXT,
    IN_WORDS,
];

/// Of values.
pub(super) const VALUES: &[Column] = &[
    INDICATOR_ID,
    INDICATOR,
    ("serie_id", "series_id"),
    ("serie", "series"),
    ("roll", "role"),
    SEX,
    AREA,
    PART,
    ("kommun", "municipality"),
    STATISTIC,
    PERIOD,
    TIME,
    VALUE,
    ANSWER,
    TEXT,
    UNIT,
    ("antal", "n"),
    ("flaggor", "flags"),
    ("anmärkning", "note"),
    ("gjord", "made"),
];

/// Of assessments.
pub(super) const ASSESSMENTS: &[Column] = &[
    ("gäller", "about"),
    ID,
    NAME,
    KIND,
    ("bedömning", "status"),
    ("kommunens_ord", "label"),
    ("motivering", "reason"),
    ("beslutad_av", "body"),
    ("datum", "date"),
    PERIOD,
    TIME,
];

/// Of activities.
pub(super) const ACTIVITIES: &[Column] = &[
    ID,
    ("mål_id", "goal_ids"),
    ("indikator_id", "indicator_ids"),
    NAME,
    DESCRIPTION,
    ("gemensam", "joint"),
    RESPONSIBLE,
    ("ansvarig_enligt_dokumentet", "responsible_in_document"),
    ("senast", "deadline"),
    ("uppföljning", "follow_up"),
    ("uppföljning_enligt_dokumentet", "follow_up_in_document"),
    ("status", "status"),
    ("minst_antal", "at_least"),
    ("antal_av", "of"),
    ("kommentarer", "comments"),
    DOCUMENT,
    SECTION,
];

/// Of the economy.
pub(super) const ECONOMY: &[Column] = &[
    ID,
    NAME,
    KIND,
    YEAR,
    ("budget", "budget"),
    ("prognos", "forecast"),
    ("utfall", "outcome"),
    UNIT,
    ("anmärkning", "note"),
];
