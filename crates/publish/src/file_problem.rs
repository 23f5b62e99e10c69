//! What can be wrong with a file as a file.

use std::io::{self, ErrorKind};

use crate::finding::Words;

/// What is wrong with a file, or with the files beside it.
#[derive(Debug)]
pub enum FileProblem {
    /// It cannot be read.
    CannotOpen(io::Error),
    /// A plan whose file is not named after its id.
    FileName {
        /// The name that the app asks for.
        expected: String,
    },
    /// A plan of the catalogue that is not beside it.
    MissingPlanFile {
        /// The name that the app asks for.
        expected: String,
    },
}

impl FileProblem {
    /// A short name that does not change between versions.
    pub fn code(&self) -> &'static str {
        match self {
            Self::CannotOpen(_) => "cannot-open",
            Self::FileName { .. } => "file-name",
            Self::MissingPlanFile { .. } => "missing-plan-file",
        }
    }

    /// What is wrong, and how to mend it.
    pub fn words(&self) -> (Words, Words) {
        let words = |sv: String, en: String| Words { sv, en };
        match self {
            Self::CannotOpen(error) => match error.kind() {
                ErrorKind::NotFound => (
                    words("Filen finns inte.".into(), "The file does not exist.".into()),
                    words("Kontrollera namnet och mappen.".into(), "Check the name and the folder.".into()),
                ),
                ErrorKind::PermissionDenied => (
                    words("Filen får inte läsas.".into(), "The file may not be read.".into()),
                    words("Ändra filens behörigheter.".into(), "Change the file's permissions.".into()),
                ),
                ErrorKind::IsADirectory => (
                    words("Det här är en mapp, inte en fil.".into(), "This is a folder, not a file.".into()),
                    words("Ange filerna i mappen: plans/*.json".into(), "Name the files in it: plans/*.json".into()),
                ),
                _ => (
                    words(format!("Filen går inte att läsa ({error})."), format!("The file cannot be read ({error}).")),
                    words("Försök igen, eller kopiera filen.".into(), "Try again, or copy the file.".into()),
                ),
            },
            Self::FileName { expected } => (
                words(
                    format!("Filen heter något annat än planens id. Appen letar efter {expected}."),
                    format!("The file is named otherwise than the plan's id. The app looks for {expected}."),
                ),
                words(
                    format!(
                        "Döp om filen till {expected}, eller ändra id. Heter den plan.json behövs ingen index.json."
                    ),
                    format!("Rename the file to {expected}, or change the id. A plan.json needs no index.json."),
                ),
            ),
            Self::MissingPlanFile { expected } => (
                words(
                    format!("Planen finns i listan, men filen {expected} ligger inte i samma mapp."),
                    format!("The plan is in the list, but the file {expected} is not in the same folder."),
                ),
                words(
                    format!("Lägg {expected} i mappen, eller ta bort planen ur listan."),
                    format!("Put {expected} in the folder, or remove the plan from the list."),
                ),
            ),
        }
    }
}
