//! Accounts, sign-in and roles; and the one table of who may do what (deny by default).
//!
//! A page has an [`Audience`]: who may call it at all. A change needs an [`Authorized`] of its command, which only
//! [`authorize`] makes, with the record in hand; the stores ask for it.

mod again;
pub mod cli;
pub mod pages;
pub mod password;
mod policy;
mod store;
#[cfg(test)]
mod tests;
pub mod work;

pub use again::{Carried, carry};
pub use policy::*;
pub use store::{Person, add_language, begin as begin_session, count_try, find_by_email, save as save_account, who};

use crate::ids::{AccountId, OrganisationId};

/// What a person may be in a hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Runs the centre: sees and edits everything of the hub.
    Coordinator,
    /// Edits the hub's profiles, programmes and imports.
    Editor,
    /// Edits one organisation and its programmes.
    OrganisationEditor,
    /// Translates the pages of the hub into some languages.
    Translator,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 4] = [Role::Coordinator, Role::Editor, Role::OrganisationEditor, Role::Translator];

    /// As the database keeps it.
    pub fn code(self) -> &'static str {
        match self {
            Role::Coordinator => "coordinator",
            Role::Editor => "editor",
            Role::OrganisationEditor => "organisation-editor",
            Role::Translator => "translator",
        }
    }

    /// Reads [`Role::code`].
    pub fn parse(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Who is asking, in the hub that is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// The account, if somebody is signed in.
    pub account: Option<Account>,
    /// Roles in this hub, each with the organisation it is for (none: the whole hub). Roles in other hubs are not here.
    pub roles: Vec<(Role, Option<OrganisationId>)>,
    /// The languages that a translator may write.
    pub languages: Vec<String>,
}

/// A person's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// What the person wants to be called.
    pub name: String,
}

impl Who {
    /// Has the role for the whole hub.
    pub fn in_hub(&self, role: Role) -> bool {
        self.roles.iter().any(|(has, scope)| *has == role && scope.is_none())
    }

    /// Has the role for this organisation.
    pub fn in_organisation(&self, role: Role, organisation: &OrganisationId) -> bool {
        self.roles.iter().any(|(has, scope)| *has == role && scope.as_ref() == Some(organisation))
    }

    /// May she write texts in this language?
    pub fn writes(&self, lang: &str) -> bool {
        self.staff() || self.in_hub(Role::Translator) && self.languages.iter().any(|own| own == lang)
    }

    /// The rights in words: whoever has the same may see and do the same.
    pub fn rights(&self) -> String {
        let mut all = String::new();
        for (role, scope) in &self.roles {
            all.extend([role.code(), " ", scope.as_ref().map_or("", OrganisationId::as_str), ","]);
        }
        for lang in &self.languages {
            all.extend([lang, ","]);
        }
        all
    }

    /// Works for the hub.
    pub fn staff(&self) -> bool {
        self.in_hub(Role::Coordinator) || self.in_hub(Role::Editor)
    }
}
