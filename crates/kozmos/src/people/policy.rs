//! The policy: one table, deny by default.

use std::marker::PhantomData;

use super::{Role, Who};
use crate::ids::OrganisationId;
use crate::ledger::OPERATOR;

/// Who may call a route at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Public,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever edits something in this hub: its staff and the editors of its organisations.
    Editors,
    /// The hub's staff and its translators.
    Translators,
    /// The hub's staff.
    Staff,
}

impl Audience {
    /// Does the audience hold this person?
    pub fn holds(self, who: &Who) -> bool {
        match self {
            Audience::Public => true,
            Audience::SignedIn => who.account.is_some(),
            Audience::Editors => who.roles.iter().any(|(role, _)| *role != Translator),
            Audience::Translators => who.staff() || who.in_hub(Translator),
            Audience::Staff => who.staff(),
        }
    }
}

/// Whom a command is open to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// People with this role for the whole hub.
    Hub(Role),
    /// People with this role for the organisation that the record belongs to.
    Own(Role),
}

/// Something that may be done to a record.
pub trait Command {
    /// Its name, as in the policy table.
    const NAME: &'static str;
    /// Whom it is open to; nobody else.
    const OPEN_TO: &'static [Grant];
}

macro_rules! policy {
    ($($(#[$doc:meta])* $name:ident: $($grant:expr),+;)+) => {
        $($(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl Command for $name {
            const NAME: &'static str = stringify!($name);
            const OPEN_TO: &'static [Grant] = &[$($grant),+];
        })+
        /// The whole table: every command and whom it is open to.
        pub const POLICY: &[(&str, &[Grant])] = &[$(($name::NAME, $name::OPEN_TO)),+];
    };
}

use Grant::{Hub, Own};
use Role::{Coordinator, Editor, OrganisationEditor, Translator};

policy! {
    /// A new profile of an association or foundation.
    CreateOrganisation: Hub(Coordinator), Hub(Editor);
    /// Changing, publishing and withdrawing a profile; seeing its drafts.
    EditOrganisation: Hub(Coordinator), Hub(Editor), Own(OrganisationEditor);
    /// A new programme, changing, publishing and withdrawing one; seeing its drafts.
    EditProgramme: Hub(Coordinator), Hub(Editor), Own(OrganisationEditor);
    /// Keeping an association's idea, and telling what became of its suggestions; seeing both.
    KeepNeed: Hub(Coordinator), Hub(Editor), Own(OrganisationEditor);
    /// Seeing which words people missed, and forgetting them.
    TendSearch: Hub(Coordinator), Hub(Editor);
    /// A new page, moving, removing and bringing one back.
    EditPage: Hub(Coordinator), Hub(Editor);
    /// Writing, publishing and withdrawing the text of a page; a translator in her languages only.
    TranslatePage: Hub(Coordinator), Hub(Editor), Hub(Translator);
    /// From which language each language is translated.
    ArrangeLanguages: Hub(Coordinator), Hub(Editor);
    /// Bringing in many records from a file.
    Import: Hub(Coordinator), Hub(Editor);
    /// Who answers the phone, and when.
    EditContact: Hub(Coordinator), Hub(Editor);
    /// The strip of those who pay for the centre.
    EditFunders: Hub(Coordinator), Hub(Editor);
    /// What the centre is called, when it runs, who is behind it and how it is reached.
    EditHub: Hub(Coordinator), Hub(Editor);
    /// The pictures of the centre.
    EditMedia: Hub(Coordinator), Hub(Editor);
    /// The logo of an organisation.
    EditLogo: Hub(Coordinator), Hub(Editor), Own(OrganisationEditor);
    /// News of the centre.
    EditNews: Hub(Coordinator), Hub(Editor);
    /// Events of the centre.
    EditGatherings: Hub(Coordinator), Hub(Editor);
    /// Proposing the introductions of a month and sending them.
    PlanIntroductions: Hub(Coordinator), Hub(Editor);
    /// Answering an introduction: for one's own side, or for the one that answered on the phone.
    AnswerIntroduction: Hub(Coordinator), Hub(Editor), Own(OrganisationEditor);
    /// Saying how many introductions a foundation takes, and asking for one.
    SetCapacity: Hub(Coordinator), Hub(Editor), Own(OrganisationEditor);
    /// Seeing the ideas that associations have shared and that fit one's own programmes.
    SeeIdeas: Hub(Coordinator), Hub(Editor), Own(OrganisationEditor);
}

/// Proof that somebody may carry out the command `C`. Only [`authorize`] and [`operator`] make one.
#[derive(Clone, Debug)]
pub struct Authorized<C> {
    actor: String,
    command: PhantomData<C>,
}

impl<C> Authorized<C> {
    /// Who acts, for the book of changes: an account's id or `operator`.
    pub fn actor(&self) -> &str {
        &self.actor
    }
}

/// May this person carry out `C` on a record of that organisation (none: a record of the hub itself)?
pub fn authorize<C: Command>(who: &Who, organisation: Option<&OrganisationId>) -> Option<Authorized<C>> {
    let account = who.account.as_ref()?;
    let open = C::OPEN_TO.iter().any(|grant| match grant {
        Hub(role) => who.in_hub(*role),
        Own(role) => organisation.is_some_and(|own| who.in_organisation(*role, own)),
    });
    open.then(|| Authorized { actor: account.id.to_string(), command: PhantomData })
}

/// The operator at the command line of the machine may do everything; pages and API never call this (a house test).
pub fn operator<C: Command>() -> Authorized<C> {
    Authorized { actor: OPERATOR.to_owned(), command: PhantomData }
}
