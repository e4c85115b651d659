//! What the matcher is given: who could fund, what was funded, and what is asked for now.
//!
//! All types are plain data. Ids are opaque text; nothing in them is parsed.

use crate::Place;
use text::Lang;

/// A concept of a controlled vocabulary with the strength it was found with (0 to a million; 1 = said outright).
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// Id in the vocabulary, for example `education`.
    pub id: String,
    /// How surely the text or the profile is about it.
    pub weight: f32,
}

impl Concept {
    /// A concept that was stated outright.
    pub fn stated(id: impl Into<String>) -> Self {
        Self { id: id.into(), weight: 1.0 }
    }
}

/// Whether a funder takes applicants it has never funded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Openness {
    /// Stated: first-time applicants are funded.
    Yes,
    /// Stated: only known partners.
    No,
    /// Nothing is stated; the history speaks instead.
    #[default]
    Unknown,
}

/// Smallest and largest grant, in the one currency of all amounts of a model. An open end is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amounts {
    /// Nothing below this is given.
    pub min: Option<f64>,
    /// Nothing above this is given.
    pub max: Option<f64>,
}

/// A label that can be suggested: a funder, or one programme of a funder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Candidate {
    /// Unique and not empty; also breaks ties, so that the order of the input never matters.
    pub id: String,
    /// Whose programme it is: the same id for all programmes of one funder, empty = a funder of its own.
    pub funder: String,
    /// The field it belongs to, in the word that funders share for it (`Culture`): the same text for programmes of
    /// different funders in the same field. Empty = not known.
    pub field: String,
    /// What it says it funds, in any language.
    pub text: String,
    /// Language of the text; `None` = guessed.
    pub lang: Option<Lang>,
    /// The same in other languages: each word counts by the stem that it has in its own.
    pub translations: Vec<(Option<Lang>, String)>,
    /// Concepts of its purpose.
    pub concepts: Vec<Concept>,
    /// Where it says it funds: keys as in [`Place::keys`], for example `DE-ST`, or `AGS 15002` for a district. Empty = not
    /// known (not "everywhere": say `DE` for that).
    pub regions: Vec<String>,
    /// The size of grant it says it gives.
    pub amounts: Amounts,
    /// What it says about first-time applicants.
    pub newcomers: Openness,
}

/// One past grant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grant {
    /// Index into the candidates the model is built with.
    pub candidate: usize,
    /// Who received it: the same id for the same recipient everywhere. Not empty.
    pub recipient: String,
    /// Name of the recipient.
    pub name: String,
    /// Kind of recipient (legal form, for example), empty if not known.
    pub kind: String,
    /// What it was for.
    pub text: String,
    /// Language of name and text; `None` = guessed.
    pub lang: Option<Lang>,
    /// Concepts of the text.
    pub concepts: Vec<Concept>,
    /// Where the recipient or the project is.
    pub place: Place,
    /// Size in the currency of the model.
    pub amount: Option<f64>,
    /// Calendar year of the award.
    pub year: i32,
}

/// What someone is looking for. Everything may be empty; the more is said, the better the answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ask {
    /// The idea in the asker's words.
    pub text: String,
    /// Language of name and text; `None` = guessed.
    pub lang: Option<Lang>,
    /// The asker's id as in [`Grant::recipient`], if it is known.
    pub recipient: Option<String>,
    /// The asker's name.
    pub name: Option<String>,
    /// Kind of recipient as in [`Grant::kind`], empty if not known.
    pub kind: String,
    /// Concepts of the text and of the asker's profile.
    pub concepts: Vec<Concept>,
    /// Where the asker or the project is.
    pub place: Place,
    /// The sum wanted, in the currency of the model.
    pub amount: Option<f64>,
    /// How near the meaning of the ask is to that of each candidate's text, -1 to 1, in the order of the candidates as
    /// given: cosines of sentence vectors, which are made elsewhere. Empty = not known.
    pub meaning: Vec<f32>,
}
