//! What can differ, in what, and how it is known that two things are the same: each with a code that never changes.

/// Values each with its code, all of them in order, and back from neither.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$of])* $variant,)*
        }

        impl $name {
            /// All of them, in the order they are told.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// What programs call it. Never changed, never used again.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }
        }
    };
}

coded! {
    /// What kind of difference it is.
    Change {
        /// It is in the later plan only.
        Added = "added",
        /// It is in the earlier plan only.
        Removed = "removed",
        /// It has another id.
        Renumbered = "renumbered",
        /// It is worded otherwise.
        Reworded = "reworded",
        /// It has other targets.
        Retargeted = "retargeted",
        /// It has other baselines.
        Rebased = "rebased",
        /// It belongs to other goals or indicators, or stands elsewhere among the goals.
        Moved = "moved",
        /// Others are responsible.
        Responsible = "responsible",
        /// It is told in another unit.
        Unit = "unit",
        /// Another way is better.
        Direction = "direction",
        /// It concerns other areas of operation.
        Areas = "areas",
        /// It is measured otherwise: kind, statistic, frequency, source.
        Measured = "measured",
        /// It is to be done by another day.
        Deadline = "deadline",
        /// It is followed up otherwise.
        FollowUp = "followUp",
        /// Something else of it is otherwise.
        Changed = "changed",
    }
}

coded! {
    /// What differs.
    ItemKind {
        /// The plan itself.
        Plan = "plan",
        /// A goal.
        Goal = "goal",
        /// An indicator.
        Indicator = "indicator",
        /// An activity.
        Activity = "activity",
        /// A decision.
        Decision = "decision",
        /// A strategy.
        Strategy = "strategy",
        /// An area of focus.
        FocusArea = "focusArea",
        /// An assignment from others.
        Assignment = "assignment",
        /// A promise in prose.
        Commitment = "commitment",
        /// A decision that the document proposes.
        Proposal = "proposal",
        /// A value of the organisation.
        Value = "value",
        /// How the plan is followed up and made.
        Process = "process",
        /// A rule.
        Rule = "rule",
        /// A law.
        Law = "law",
        /// A line of the economy.
        EconomyItem = "economyItem",
        /// A trend.
        Trend = "trend",
        /// A challenge.
        Challenge = "challenge",
        /// A word and its explanation.
        GlossaryTerm = "glossaryTerm",
        /// An abbreviation.
        Abbreviation = "abbreviation",
        /// A role or body.
        Role = "role",
        /// A level of goals.
        Level = "level",
        /// A reporting point.
        ReportingPoint = "reportingPoint",
        /// An area of operation.
        Area = "area",
        /// A unit of the organisation.
        Unit = "unit",
        /// A figure told in prose.
        Statistic = "statistic",
        /// A picture or diagram.
        Figure = "figure",
    }
}

coded! {
    /// How it is known that two items are the same.
    MatchedBy {
        /// They have the same id (a word of the glossary, an abbreviation: the same word).
        Id = "id",
        /// They are the only ones that share a key figure in Kolada, or the most alike of those.
        Kolada = "kolada",
        /// Their words are the same, or nearly.
        Text = "text",
    }
}
