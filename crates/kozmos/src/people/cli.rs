//! `kozmos user add`.

use super::{Person, Role};
use crate::app::App;
use crate::hubs::Hub;
use crate::ids::{AccountId, OrganisationId};
use crate::ledger::{self, Entry};

/// A person to be added.
pub struct NewPerson {
    /// Mail address.
    pub email: String,
    /// Display name.
    pub name: String,
    /// Hash of the password ([`password::chosen`](super::password::chosen)); none: sign-in by mailed link only.
    pub password_hash: Option<String>,
    /// Role in the hub.
    pub role: Role,
    /// The organisation the role is for.
    pub organisation: Option<OrganisationId>,
    /// The languages that a translator writes.
    pub languages: Vec<String>,
}

/// Adds a person, or a role to a person who is there already.
pub async fn add(app: &App, hub: &Hub, new: NewPerson) -> Result<AccountId, String> {
    if (new.role == Role::OrganisationEditor) != new.organisation.is_some() {
        return Err("the role organisation-editor, and only that one, needs an organisation".into());
    }
    if (new.role == Role::Translator) == new.languages.is_empty() {
        return Err("the role translator, and only that one, needs languages".into());
    }
    if let Some(unknown) = new.languages.iter().find(|lang| web::Locale::parse(lang).is_none()) {
        return Err(format!("{unknown}: no language of the site"));
    }
    let person = Person {
        id: AccountId::from(app.new_id()),
        email: new.email,
        name: new.name,
        password_hash: new.password_hash,
        locale: "de".into(),
    };
    let write = async {
        let at = app.clock.text();
        let mut tx = app.db.write().await?;
        let id = super::save_account(&mut tx, &person, &at, (&hub.id, new.role, new.organisation.as_ref())).await?;
        for lang in &new.languages {
            super::add_language(&mut tx, &hub.id, &id, lang).await?;
        }
        let entry = Entry::new("grant", "membership", id.as_str(), new.role.code());
        ledger::append(&mut tx, &hub.id, &at, ledger::OPERATOR, &[entry]).await?;
        tx.commit().await?;
        Ok::<_, db::Error>(id)
    };
    write.await.map_err(|e| e.to_string())
}

/// The organisation of that slug.
pub async fn organisation_of(app: &App, hub: &crate::ids::HubId, slug: &str) -> Result<OrganisationId, String> {
    let find = async {
        let mut tx = app.db.read().await?;
        super::store::organisation_id(&mut tx, hub, slug).await
    };
    find.await.map_err(|e: db::Error| e.to_string())?.ok_or_else(|| format!("there is no organisation '{slug}'"))
}
