//! The mail with a link to sign in.

use serde::{Deserialize, Serialize};
use web::Locale;

use crate::mail::Letter;
use crate::texts::tr;

/// The job: everything the mail needs.
#[derive(Debug, Serialize, Deserialize)]
pub struct SignInLink {
    /// To whom.
    pub to: String,
    /// Her name.
    pub name: String,
    /// In which locale.
    pub locale: String,
    /// The link.
    pub url: String,
}

impl SignInLink {
    /// The letter in the reader's language.
    pub fn letter(&self) -> Letter {
        let t = tr(Locale::parse(&self.locale).unwrap_or(Locale::De));
        Letter {
            to: self.to.clone(),
            subject: crate::mail::plain(&t.get("people-link-subject")),
            body: crate::mail::plain(&t.two("people-link-body", "name", &self.name, "url", &self.url)),
        }
    }
}
