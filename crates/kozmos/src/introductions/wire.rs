//! The JSON of introductions.

use fields::Fields;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Introduction;
use super::machine::{Act, Side, possible};
use super::store::Contact;

/// An organisation of an introduction.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PartyItem {
    /// Last part of its address, if its profile is public.
    pub(super) slug: Option<String>,
    /// Its name.
    pub(super) name: String,
    /// Who speaks for it: only while both sides' yes stands.
    pub(super) contacts: Vec<ContactItem>,
}

/// Somebody who speaks for an organisation.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ContactItem {
    /// Her name.
    pub(super) name: String,
    /// Her mail address.
    pub(super) email: String,
}

/// An introduction as the caller may know of it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct IntroductionItem {
    /// Its id.
    pub(super) id: String,
    /// Counts changes; a command names the one it saw.
    pub(super) version: i64,
    /// `YYYY-MM`.
    pub(super) month: String,
    /// `proposed` `asking-association` `asking-foundation` `introduced` `declined` `dropped` `lapsed` `withdrawn`.
    pub(super) state: &'static str,
    /// Who has to act: `centre` `association` `foundation` `nobody`.
    pub(super) turn: &'static str,
    /// Until when an answer is wished, `YYYY-MM-DD`.
    pub(super) respond_by: Option<String>,
    /// The association.
    pub(super) association: PartyItem,
    /// The foundation.
    pub(super) foundation: PartyItem,
    /// Last part of the programme's address: `/api/v1/programmes/{slug}`.
    pub(super) programme: Option<String>,
    /// The centre's word to both.
    pub(super) note: String,
    /// Why somebody said no: `no-room` `other-focus` `later` `acquainted` `other`.
    pub(super) reason: Option<&'static str>,
    /// What the caller may do now.
    pub(super) commands: Vec<&'static str>,
}

/// A list of introductions.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct IntroductionList {
    /// The caller's, the latest first; for the staff those that wait first.
    pub(super) items: Vec<IntroductionItem>,
}

/// What to do with an introduction.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CommandBody {
    /// `note` `send` `agree` `decline` `remind` `withdraw` `drop`.
    pub(super) command: String,
    /// The version that was seen.
    pub(super) version: i64,
    /// With `decline`: `no-room` `other-focus` `later` `acquainted` `other`.
    pub(super) reason: Option<String>,
    /// With `decline`: more about that, for the centre only; at most 500 characters.
    pub(super) words: Option<String>,
    /// With `note` and `send`: the centre's word to both; at most 1,000 characters.
    pub(super) note: Option<String>,
}

impl CommandBody {
    /// The same fields as the form has.
    pub fn fields(self) -> Fields {
        let mut fields = Fields::default();
        fields.push("act", self.command);
        fields.push("version", self.version.to_string());
        for (name, value) in [("reason", self.reason), ("words", self.words), ("note", self.note)] {
            if let Some(value) = value {
                fields.push(name, value);
            }
        }
        fields
    }
}

/// An association that fits a foundation.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FitItem {
    /// Last part of its address: `/api/v1/organisations/{slug}`.
    pub(super) association: String,
    /// Its name.
    pub(super) name: String,
    /// The programme that fits best.
    pub(super) programme: String,
    /// Themes and target groups of both.
    pub(super) shared: Vec<String>,
    /// Conditions of the programme that are met.
    pub(super) conditions_met: usize,
    /// Conditions that are not known yet.
    pub(super) conditions_open: usize,
    /// Place of the foundation in the association's list, from 1.
    pub(super) rank_for_association: usize,
    /// Place of the association in the foundation's list by fit alone, from 1.
    pub(super) rank_for_foundation: usize,
}

/// Associations that fit a foundation.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FitList {
    /// Introductions the foundation takes a month.
    pub(super) per_month: i64,
    /// How many of them are taken this month.
    pub(super) taken: i64,
    /// Best first; shared out among all foundations, so that everybody is seen.
    pub(super) items: Vec<FitItem>,
}

/// An introduction for somebody who is `sides` in it; `people` of association and foundation, where they are open.
pub(super) fn introduction(
    one: &Introduction,
    sides: &[Side],
    today: &str,
    people: (Vec<Contact>, Vec<Contact>),
) -> IntroductionItem {
    let party = |party: &super::Party, people: Vec<Contact>| PartyItem {
        slug: party.public.then(|| party.slug.clone()),
        name: party.name.clone(),
        contacts: people.into_iter().map(|one| ContactItem { name: one.name, email: one.email }).collect(),
    };
    IntroductionItem {
        id: one.id.to_string(),
        version: one.version,
        month: one.month.clone(),
        state: one.facts.state.code(),
        turn: one.facts.state.turn().code(),
        respond_by: one.facts.respond_by.clone(),
        association: party(&one.association, people.0),
        foundation: party(&one.foundation, people.1),
        programme: one.programme.as_ref().map(|(slug, _, _)| slug.clone()),
        note: one.note.clone(),
        reason: one.reason.map(super::machine::Reason::code),
        commands: possible(&one.facts, sides, today).into_iter().map(Act::code).collect(),
    }
}
