//! The words for what a plan says with fixed words.

use crate::Language;
use crate::model::{
    ActivityStatus, AssessmentKind, AssessmentStatus, Direction, EconomyKind, Flag, Frequency, Rhythm, Sex, Statistic,
    ValueKind,
};

/// One word a language, side by side. Of all variants: one that is forgotten does not compile.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident($type:ident) { $($variant:ident: $sv:literal, $en:literal;)* }) => {
        $(#[$doc])*
        pub fn $name(of: $type, language: Language) -> &'static str {
            match (of, language) {
                $(($type::$variant, Language::Sv) => $sv, ($type::$variant, Language::En) => $en,)*
            }
        }
    };
}

pub(crate) use words;

words! {
    /// A decided verdict.
    assessment_status(AssessmentStatus) {
        Fulfilled: "Uppfyllt", "Fulfilled";
        PartlyFulfilled: "Delvis uppfyllt", "Partly fulfilled";
        NotFulfilled: "Ej uppfyllt", "Not fulfilled";
        NotAssessed: "Ej bedömt", "Not assessed";
        Unknown: "Ej känd", "Not known";
    }
}

words! {
    /// A decided forecast of a verdict.
    forecast_status(AssessmentStatus) {
        Fulfilled: "Prognos: uppfyllt", "Forecast: fulfilled";
        PartlyFulfilled: "Prognos: delvis uppfyllt", "Forecast: partly fulfilled";
        NotFulfilled: "Prognos: ej uppfyllt", "Forecast: not fulfilled";
        NotAssessed: "Prognos: ej bedömt", "Forecast: not assessed";
        Unknown: "Prognos: ej känd", "Forecast: not known";
    }
}

/// A decided verdict: a forecast says that it is one.
pub fn assessed(status: AssessmentStatus, kind: AssessmentKind, language: Language) -> &'static str {
    match kind {
        AssessmentKind::Outcome => assessment_status(status, language),
        AssessmentKind::Forecast => forecast_status(status, language),
    }
}

words! {
    /// Whether an assessment is of what has been or of what will be.
    assessment_kind(AssessmentKind) {
        Outcome: "bedömning av utfallet", "assessment of the outcome";
        Forecast: "prognos", "forecast";
    }
}

words! {
    /// How far an activity has come.
    activity_status(ActivityStatus) {
        NotStarted: "Ej påbörjad", "Not started";
        Started: "Påbörjad", "Started";
        Done: "Genomförd", "Done";
        Delayed: "Försenad", "Delayed";
        Cancelled: "Inställd", "Cancelled";
    }
}

words! {
    /// What to know of a value.
    flag(Flag) {
        Preliminary: "preliminärt", "preliminary";
        SeriesBreak: "tidsseriebrott", "series break";
        Suppressed: "sekretess", "withheld";
        NotApplicable: "ej tillämpligt", "not applicable";
        NonResponse: "bortfall", "non-response";
    }
}

words! {
    /// Which way is better.
    direction(Direction) {
        Increase: "ska öka", "shall increase";
        Decrease: "ska minska", "shall decrease";
        Keep: "ska hålla nivån", "shall be kept";
        TowardsTarget: "ska närma sig målet", "shall approach the target";
    }
}

words! {
    /// How often it is measured.
    frequency(Frequency) {
        Monthly: "varje månad", "every month";
        Quarterly: "varje kvartal", "every quarter";
        EveryTertial: "varje tertial", "every four months";
        EveryReportingPoint: "vid varje uppföljning", "at every reporting point";
        Yearly: "varje år", "every year";
        EverySecondYear: "vartannat år", "every second year";
        EveryThirdYear: "vart tredje år", "every third year";
        Irregular: "oregelbundet", "now and then";
    }
}

words! {
    /// A rhythm of follow-up.
    rhythm(Rhythm) {
        Monthly: "varje månad", "every month";
        Continuous: "löpande", "continuously";
    }
}

words! {
    /// One sex, as a part of a whole.
    sex(Sex) {
        Women: "Kvinnor", "Women";
        Men: "Män", "Men";
    }
}

words! {
    /// Which statistic a value is.
    statistic(Statistic) {
        Mean: "medelvärde", "mean";
        Median: "median", "median";
        Sum: "summa", "sum";
        LowerQuartile: "undre kvartil", "lower quartile";
        UpperQuartile: "övre kvartil", "upper quartile";
        Difference: "skillnad", "difference";
    }
}

words! {
    /// What kind of value it is.
    value_kind(ValueKind) {
        Number: "tal", "number";
        Share: "andel", "share";
        Count: "antal", "count";
        Index: "index", "index";
        Scale: "skala", "scale";
        Currency: "belopp", "amount";
        Duration: "tid", "time";
        YesNo: "ja eller nej", "yes or no";
        Qualitative: "bedömning i text", "judgement in words";
    }
}

words! {
    /// Which way is the better one, where there is no target to tell it.
    better(Direction) {
        Increase: "högre är bättre", "higher is better";
        Decrease: "lägre är bättre", "lower is better";
        Keep: "samma nivå är bäst", "the same level is best";
        TowardsTarget: "närmare målet är bättre", "closer to the target is better";
    }
}

words! {
    /// A kind of line in the economy.
    economy_kind(EconomyKind) {
        BudgetFrame: "Ram", "Budget frame";
        Investment: "Investering", "Investment";
        Priority: "Prioritering", "Priority";
        Income: "Intäkt", "Income";
        Cost: "Kostnad", "Cost";
        NetCost: "Nettokostnad", "Net cost";
    }
}
