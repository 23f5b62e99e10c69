//! What a reading can come to, and why it comes to nothing.

/// Codes that stand in files and addresses: never changed, never used again.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident: $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$of])* $variant,)*
        }

        impl $name {
            /// All of them, in the order they are told.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code, for files and addresses.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }
        }
    };
}

codes! {
    /// How an indicator stands.
    Status {
        /// The latest valid outcome meets the target.
        Met: "met",
        /// Not met, but the pace so far reaches the target in time.
        OnTrack: "on-track",
        /// The right way, but not in time.
        Lagging: "lagging",
        /// The wrong way, or no movement at all.
        OffTrack: "off-track",
        /// The time is out, and the outcome for it does not meet the target.
        Missed: "missed",
        /// A direction only: see [`Movement`].
        NoTarget: "no-target",
        /// Nothing can be said: see [`Reason`].
        NotAssessable: "not-assessable",
    }
}

codes! {
    /// Which way it goes.
    Movement {
        /// The wanted way.
        Better: "better",
        /// No movement.
        Unchanged: "unchanged",
        /// The unwanted way.
        Worse: "worse",
    }
}

codes! {
    /// Why nothing can be said.
    Reason {
        /// The plan holds no outcome from its own time.
        NotMeasured: "not-measured",
        /// The time is out, but the outcome for it is not there.
        DeadlineNotMeasured: "deadline-not-measured",
        /// One measurement shows no pace.
        TooFewPoints: "too-few-points",
        /// Outcomes are withheld to protect persons.
        Suppressed: "suppressed",
        /// The question was not answered.
        NonResponse: "non-response",
        /// The question has no meaning here.
        NotApplicable: "not-applicable",
        /// Values before a series break cannot be compared with those after.
        SeriesBreak: "series-break",
        /// Values add up over the year, and the year is not over.
        PartOfYear: "part-of-year",
        /// The plan does not say which way, or which answer, is the good one.
        NoDirection: "no-direction",
        /// The target is relative to a baseline that the plan does not tell, or that cannot be compared.
        NoBaseline: "no-baseline",
        /// Neither the target nor the plan says by when.
        NoDeadline: "no-deadline",
        /// Judged in words, by people.
        Qualitative: "qualitative",
        /// The target is what another document says.
        Reference: "reference",
        /// The target lacks its value, or does not go with the indicator.
        TargetUnusable: "target-unusable",
    }
}

codes! {
    /// Why a value of the series plays no part.
    LeftOut {
        /// It is later than the plan's reference date.
        AfterReference: "after-reference",
        /// It is from before the baseline, or from before the plan.
        BeforePlan: "before-plan",
        /// It is later than the deadline.
        AfterDeadline: "after-deadline",
        /// It is withheld.
        Suppressed: "suppressed",
        /// Not answered.
        NonResponse: "non-response",
        /// Without meaning here.
        NotApplicable: "not-applicable",
        /// There is no value, or none that can be used.
        NoValue: "no-value",
        /// The series has another value for the same time before it.
        Doubled: "doubled",
        /// It is from before a series break.
        BeforeBreak: "before-break",
        /// It is about a longer or shorter time than the latest.
        OtherGrain: "other-grain",
        /// Values add up over the year, and it is about another month.
        OtherMonth: "other-month",
        /// There are later ones, more than enough.
        TooMany: "too-many",
    }
}

codes! {
    /// Why there is no share of the way.
    NoShare {
        /// The baseline is no number, or is not known.
        NoBaseline: "no-baseline",
        /// It cannot be compared: a series break lies between, or it is about another month of the year.
        NotComparable: "not-comparable",
        /// The baseline already meets the target.
        BaselineMeets: "baseline-meets",
        /// The target is a pace, an answer, or none.
        NotALevel: "not-a-level",
        /// There is no outcome.
        NoOutcome: "no-outcome",
    }
}

codes! {
    /// What people decided beside what is computed.
    Agreement {
        /// They say the same.
        Agree: "agree",
        /// They do not.
        Disagree: "disagree",
        /// People decided; nothing can be computed.
        OnlyDecided: "only-decided",
        /// It is computed; people have not decided, or not of so late an outcome.
        OnlyComputed: "only-computed",
        /// Neither.
        Neither: "neither",
    }
}

codes! {
    /// Which is the more hopeful, where what people decided and what is computed disagree.
    Leaning {
        /// People are more hopeful than the computation.
        Hopeful: "more-hopeful",
        /// People are more cautious than the computation.
        Cautious: "more-cautious",
    }
}

codes! {
    /// Why something needs attention.
    Attention {
        /// An indicator goes the wrong way or stands still.
        OffTrack: "off-track",
        /// An indicator missed its target.
        Missed: "missed",
        /// An indicator is not measured though its frequency says so, in a plan that holds outcomes.
        NotMeasured: "not-measured",
        /// The time limit of an activity has passed.
        OverdueActivity: "overdue-activity",
        /// No one is responsible.
        NoResponsible: "no-responsible",
        /// An indicator has no target value.
        NoTarget: "no-target",
        /// What people decided and what is computed disagree.
        Disagreement: "disagreement",
        /// The source has a flaw.
        SourceFlaw: "source-flaw",
    }
}
