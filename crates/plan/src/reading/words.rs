//! The words for what readings come to.

use super::status::{Agreement, Attention, Leaning, LeftOut, Movement, NoShare, Reason, Status};
use crate::Language;
use crate::say::words::words;

words! {
    /// How an indicator stands.
    status_word(Status) {
        Met: "Uppnått", "Met";
        OnTrack: "På väg", "On track";
        Lagging: "Går för långsamt", "Too slow";
        OffTrack: "Fel håll eller stilla", "Off track";
        Missed: "Inte uppnått", "Not met";
        NoTarget: "Inget målvärde", "No target value";
        NotAssessable: "Kan inte bedömas", "Cannot be assessed";
    }
}

words! {
    /// Which way it goes.
    movement_word(Movement) {
        Better: "bättre", "better";
        Unchanged: "oförändrat", "unchanged";
        Worse: "sämre", "worse";
    }
}

words! {
    /// Why nothing can be said, as it follows a colon.
    reason_words(Reason) {
        NotMeasured: "planen har inget utfall ännu", "the plan has no outcome yet";
        DeadlineNotMeasured: "målets tid är ute, men inget utfall för den har publicerats",
            "the target’s time is out, but no outcome for it has been published";
        TooFewPoints: "det finns för få mätningar att jämföra", "there are too few measurements to compare";
        Suppressed: "utfallet är skyddat av sekretess", "the outcome is withheld to protect persons";
        NonResponse: "frågan besvarades inte", "the question was not answered";
        NotApplicable: "frågan är inte tillämplig", "the question does not apply";
        SeriesBreak: "värden före ett tidsseriebrott går inte att jämföra med senare",
            "values before a series break cannot be compared with later ones";
        PartOfYear: "värdet läggs ihop under året, och året är inte slut",
            "the value adds up over the year, and the year is not over";
        NoDirection: "planen säger inte vad som är bättre", "the plan does not say what is better";
        NoBaseline: "det finns inget ingångsvärde att jämföra med", "there is no baseline to compare with";
        NoDeadline: "planen säger inte när målet ska vara nått", "the plan does not say by when";
        Qualitative: "det mäts inte i siffror, utan bedöms i ord", "it is not measured in figures, but judged in words";
        Reference: "målvärdet står i ett annat dokument", "the target value stands in another document";
        TargetUnusable: "målet har inget värde som går att jämföra med",
            "the target has no value to compare with";
    }
}

words! {
    /// Why a value plays no part.
    left_out_words(LeftOut) {
        AfterReference: "efter planens avläsningsdag", "after the plan’s reference date";
        BeforePlan: "före ingångsvärdet eller planens början", "before the baseline or the beginning of the plan";
        AfterDeadline: "efter målets tid", "after the target’s time";
        Suppressed: "sekretess", "withheld";
        NonResponse: "bortfall", "non-response";
        NotApplicable: "ej tillämpligt", "not applicable";
        NoValue: "uppgift saknas", "no data";
        Doubled: "ett annat värde för samma tid står före", "another value for the same time comes first";
        BeforeBreak: "före tidsseriebrottet", "before the series break";
        OtherGrain: "gäller en annan sorts period än det senaste", "about another kind of period than the latest";
        OtherMonth: "läggs ihop under året och gäller en annan månad", "adds up over the year, and is about another month";
        TooMany: "det finns nog av senare", "there are enough of later ones";
    }
}

words! {
    /// Why there is no share of the way.
    no_share_words(NoShare) {
        NoBaseline: "ingångsvärde saknas", "there is no baseline";
        NotComparable: "ingångsvärdet går inte att jämföra med utfallet", "the baseline cannot be compared with the outcome";
        BaselineMeets: "målet var uppnått redan från början", "the target was met from the beginning";
        NotALevel: "målet är ingen nivå", "the target is not a level";
        NoOutcome: "utfall saknas", "there is no outcome";
    }
}

words! {
    /// What people decided beside what is computed.
    agreement_words(Agreement) {
        Agree: "Bedömningen och beräkningen säger samma sak", "The assessment and the computation agree";
        Disagree: "Bedömningen och beräkningen säger olika", "The assessment and the computation disagree";
        OnlyDecided: "Bara bedömt", "Only assessed";
        OnlyComputed: "Bara beräknat", "Only computed";
        Neither: "Varken bedömt eller beräknat", "Neither assessed nor computed";
    }
}

words! {
    /// Which of the two is the more hopeful, as it follows that they disagree.
    leaning_words(Leaning) {
        Hopeful: "bedömningen är mer hoppfull", "the assessment is more hopeful";
        Cautious: "bedömningen är försiktigare", "the assessment is more cautious";
    }
}

words! {
    /// Why something needs attention.
    attention_words(Attention) {
        OffTrack: "Fel håll eller stilla", "Off track";
        Missed: "Inte uppnått", "Not met";
        NotMeasured: "Inte mätt i tid", "Not measured in time";
        OverdueActivity: "Passerad tidsgräns", "Time limit passed";
        NoResponsible: "Ingen ansvarig", "No one responsible";
        NoTarget: "Inget målvärde", "No target value";
        Disagreement: "Bedömning och beräkning säger olika", "Assessment and computation disagree";
        SourceFlaw: "Fel i källan", "Flaw in the source";
    }
}
