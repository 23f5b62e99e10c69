//! Every kind of flaw that reading can find.

use super::Sense;

/// How bad a flaw is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is lost or wrong for readers: mend it before publishing.
    Error,
    /// Probably a mistake; readers still see everything.
    Warning,
}

/// What stood in the file where something else was expected.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number, as written.
    Number(String),
    /// A text, cut if long.
    Text(String),
    /// A list.
    List,
    /// An object.
    Object,
}

/// What was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An object, `{ … }`.
    Object,
    /// A list, `[ … ]`.
    List,
    /// A text.
    Text,
    /// A text or an object of translations.
    Translated,
    /// A number.
    Number,
    /// A whole number.
    WholeNumber,
    /// `true` or `false`.
    Boolean,
    /// A date.
    Date,
    /// A period.
    Period,
}

/// What JSON needed where it broke off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A value.
    Value,
    /// A value, or the end of the list.
    ValueOrBracket,
    /// The name of a field.
    Name,
    /// The name of a field, or the end of the object.
    NameOrBrace,
    /// A colon between name and value.
    Colon,
    /// A comma, or the end of the object.
    CommaOrBrace,
    /// A comma, or the end of the list.
    CommaOrBracket,
    /// A digit.
    Digit,
    /// The end of a text.
    Quote,
    /// A letter that may stand behind a backslash.
    Escape,
    /// A hexadecimal digit.
    HexDigit,
    /// The first half of a character that takes two escapes, or any other character.
    FirstHalf,
    /// The second half of a character that takes two escapes.
    SecondHalf,
    /// The end of the file.
    End,
}

/// Every kind of flaw. The fields are what the words need.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the fields are named by what they hold, and each kind says what it is about")]
pub enum Problem {
    /// The file has no bytes, or only spaces.
    Empty,
    /// The file is larger than the app will read.
    TooLarge { megabytes: usize, most: usize },
    /// The file is not UTF-8.
    NotUtf8 { utf16: bool },
    /// The file is not JSON here: something else was expected; nothing found is the end of the file.
    NotJson { expected: Syntax, found: Option<char>, html: bool },
    /// Lists and objects nested too deep.
    TooDeep { most: usize },
    /// The file is JSON, but not an object.
    NotAPlan { found: Found },
    /// The file is of a newer format than this version reads.
    NewerVersion { found: String },
    /// The format's version is not one that exists.
    UnknownVersion { found: String },
    /// A field that must be there is not.
    MissingField { field: String },
    /// Something of another kind than expected.
    WrongType { found: Found, expected: Expected },
    /// A text that is none of the words allowed.
    UnknownWord { found: String, allowed: Vec<String> },
    /// A text or number that has the right kind and no meaning: a date that does not exist.
    BadValue { found: Found, expected: Expected },
    /// A number too large to hold.
    NumberTooLarge { found: String },
    /// A field that stands twice in one object.
    DuplicateField { field: String },
    /// A field that the format does not know.
    UnknownField { field: String, suggestion: Option<String> },
    /// Too many flaws to go on.
    TooManyFlaws,
    /// Something that reads well and makes no sense.
    Sense(Box<Sense>),
}

impl Problem {
    /// A short name that does not change between versions.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::NotUtf8 { .. } => "not-utf8",
            Self::NotJson { .. } => "not-json",
            Self::TooDeep { .. } => "too-deep",
            Self::NotAPlan { .. } => "not-a-plan",
            Self::NewerVersion { .. } => "newer-version",
            Self::UnknownVersion { .. } => "unknown-version",
            Self::MissingField { .. } => "missing-field",
            Self::WrongType { .. } => "wrong-type",
            Self::UnknownWord { .. } => "unknown-word",
            Self::BadValue { .. } => "bad-value",
            Self::NumberTooLarge { .. } => "number-too-large",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::UnknownField { .. } => "unknown-field",
            Self::TooManyFlaws => "too-many-flaws",
            Self::Sense(sense) => sense.code(),
        }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::UnknownField { .. } => Severity::Warning,
            Self::Sense(sense) => sense.severity(),
            _ => Severity::Error,
        }
    }
}
