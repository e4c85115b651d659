//! What a foundation offers: programmes and calls with every rule and the sentence it comes from, and past grants.
//!
//! The terms follow CommonGrants and 360Giving. Money is in cents.

pub mod api;
mod grants;
pub mod labels;
pub mod pages;
mod store;
mod terms;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use api::api_docs;
pub use grants::GrantRow;
pub use pages::routes;
pub use store::{all_programmes, import_grants, import_programmes};
pub use terms::{Deadline, ProgrammeRow, amount};

use crate::ids::{OrganisationId, ProgrammeId};

/// Kinds of cost (docs/import.md).
pub const COSTS: [&str; 12] = [
    "staff",
    "fees",
    "material",
    "rent",
    "travel",
    "catering",
    "equipment",
    "building",
    "overhead",
    "translation",
    "childcare",
    "publicity",
];

/// Kinds of deadline.
pub const DEADLINE_KINDS: [&str; 3] = ["fixed", "rolling", "forecast"];

/// The rules that a programme may name; each has a sentence of its own (`rule_<gate>` in an import).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// Where projects may take place.
    Region,
    /// Who may apply.
    LegalForm,
    /// Is a Freistellungsbescheid needed?
    TaxStatus,
    /// What it must be about.
    Theme,
    /// Whom it must be for.
    TargetGroup,
    /// How much.
    Amount,
    /// The association's own part.
    OwnShare,
    /// Which costs.
    Costs,
    /// How long.
    Duration,
    /// Until when.
    Deadline,
    /// May one write unasked?
    Unsolicited,
    /// Are first-time applicants funded?
    Newcomers,
    /// In which language.
    Language,
}

impl Rule {
    /// All rules in the order in which they are shown.
    pub const ALL: [Rule; 13] = [
        Rule::Region,
        Rule::LegalForm,
        Rule::TaxStatus,
        Rule::Theme,
        Rule::TargetGroup,
        Rule::Amount,
        Rule::OwnShare,
        Rule::Costs,
        Rule::Duration,
        Rule::Deadline,
        Rule::Unsolicited,
        Rule::Newcomers,
        Rule::Language,
    ];

    /// Its code, as in `rule_<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Rule::Region => "region",
            Rule::LegalForm => "legal_form",
            Rule::TaxStatus => "tax_status",
            Rule::Theme => "theme",
            Rule::TargetGroup => "target_group",
            Rule::Amount => "amount",
            Rule::OwnShare => "own_share",
            Rule::Costs => "costs",
            Rule::Duration => "duration",
            Rule::Deadline => "deadline",
            Rule::Unsolicited => "unsolicited",
            Rule::Newcomers => "newcomers",
            Rule::Language => "language",
        }
    }

    /// Reads [`Rule::code`].
    pub fn parse(code: &str) -> Option<Rule> {
        Rule::ALL.into_iter().find(|rule| rule.code() == code)
    }
}

/// Title and purpose in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Title.
    pub title: String,
    /// What is funded.
    pub purpose: String,
}

/// Everything that is known of a programme; made by `Terms::parse` only. An empty list or `None` means "not known":
/// it never means "no".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Id at the source it was imported from.
    pub external_id: Option<String>,
    /// The language the rules are quoted in.
    pub origin_lang: String,
    /// Title and purpose, by language.
    pub texts: BTreeMap<String, Text>,
    /// Themes of the vocabulary.
    pub themes: Vec<String>,
    /// Target groups of the vocabulary.
    pub target_groups: Vec<String>,
    /// `DE`, ISO 3166-2 or five-digit AGS.
    pub regions: Vec<String>,
    /// Legal forms that may apply.
    pub legal_forms: Vec<String>,
    /// `charitable` if a Freistellungsbescheid is needed, `none` if not.
    pub tax_status: Option<String>,
    /// Smallest grant, cents.
    pub amount_min: Option<i64>,
    /// Largest grant, cents.
    pub amount_max: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// The association's own part, percent.
    pub own_share: Option<i64>,
    /// Kinds of cost that are funded, of [`COSTS`].
    pub costs_funded: Vec<String>,
    /// Kinds of cost that are not.
    pub costs_excluded: Vec<String>,
    /// Longest project, months.
    pub duration_max: Option<i64>,
    /// One of [`DEADLINE_KINDS`].
    pub deadline_kind: Option<String>,
    /// Civil dates, ascending.
    pub deadlines: Vec<String>,
    /// May one write unasked?
    pub unsolicited: Option<bool>,
    /// Are first-time applicants funded?
    pub newcomers: Option<bool>,
    /// Languages an application may be written in.
    pub languages: Vec<String>,
    /// Weeks from deadline to answer.
    pub decision_weeks: Option<i64>,
    /// Where the rules stand.
    pub source_url: Option<String>,
    /// When they were read there.
    pub source_date: Option<String>,
    /// The sentence each rule comes from, in `origin_lang`.
    pub rules: BTreeMap<Rule, String>,
}

/// A stored programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Whose it is.
    pub foundation: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Public, or only for its editors and the hub's staff.
    pub published: bool,
    /// Counts changes, for the optimistic lock.
    pub version: i64,
    /// What it says.
    pub terms: Terms,
}
