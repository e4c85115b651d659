//! What somebody is writing, as typed: kept until it is saved or thrown away.

use db::{Result, Tx};
use fields::Fields;

use crate::ids::{AccountId, DraftId, HubId, OrganisationId, ProgrammeId};
use crate::people::{Authorized, EditProgramme};
use crate::write::Stamp;

/// A draft with what a list says of it.
#[derive(Clone, Debug, db::FromRow)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// The programme that it changes; none: a new one.
    pub programme_id: Option<ProgrammeId>,
    /// Address of that programme.
    pub slug: Option<String>,
    /// Whose programme.
    pub foundation_id: OrganisationId,
    /// Its address.
    pub foundation_slug: String,
    /// Its name.
    pub foundation: String,
    /// Version of the programme when the writing began; 0 for a new one.
    pub base_version: i64,
    fields: String,
    /// When it was last kept, UTC.
    pub saved_at: String,
}

impl Draft {
    /// What was typed.
    pub fn fields(&self) -> Fields {
        Fields::parse(&self.fields)
    }

    /// A title to show in a list, if one was typed.
    pub fn title(&self) -> String {
        let fields = self.fields();
        let lang = fields.some("origin_lang").unwrap_or("de").to_owned();
        fields.get(&format!("title_{lang}")).to_owned()
    }
}

/// Whose draft, and of what.
pub struct Subject<'a> {
    /// The draft, if it was kept before.
    pub draft: Option<&'a DraftId>,
    /// Who writes.
    pub account: &'a AccountId,
    /// The programme; none: a new one.
    pub programme: Option<&'a ProgrammeId>,
    /// Whose programme.
    pub foundation: &'a OrganisationId,
    /// Version that the writing began from; 0 for a new one.
    pub base_version: i64,
}

/// Keeps a draft as typed; gives its id. A person has one draft of a programme.
pub async fn save_draft(
    tx: &mut Tx,
    _: &Authorized<EditProgramme>,
    stamp: &Stamp<'_>,
    subject: &Subject<'_>,
    fields: &Fields,
) -> Result<DraftId> {
    let mut id = DraftId::from(stamp.id());
    if let Some(draft) = subject.draft
        && remove_draft(tx, stamp.hub, subject.account, draft.as_str()).await? == 1
    {
        id = draft.clone();
    }
    db::exec!(
        tx,
        "DELETE FROM programme_draft WHERE hub_id = $1 AND account_id = $2 AND programme_id = $3",
        stamp.hub,
        subject.account,
        subject.programme.map_or("", ProgrammeId::as_str),
    )?;
    db::exec!(
        tx,
        "INSERT INTO programme_draft (id, hub_id, programme_id, foundation_id, account_id, base_version, fields, \
         saved_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &id,
        stamp.hub,
        subject.programme.map(ProgrammeId::as_str),
        subject.foundation,
        subject.account,
        subject.base_version,
        fields.query(),
        &stamp.at,
    )?;
    Ok(id)
}

/// A person's draft.
pub async fn find_draft(tx: &mut Tx, hub: &HubId, account: &AccountId, id: &str) -> Result<Option<Draft>> {
    db::maybe!(
        tx,
        Draft,
        "SELECT programme_draft.id, programme_draft.programme_id, programme.slug, programme_draft.foundation_id, \
         organisation.slug AS foundation_slug, organisation.name AS foundation, programme_draft.base_version, \
         programme_draft.fields, programme_draft.saved_at FROM programme_draft \
         JOIN organisation ON organisation.hub_id = $1 AND organisation.id = programme_draft.foundation_id \
         LEFT JOIN programme ON programme.hub_id = $1 AND programme.id = programme_draft.programme_id \
         WHERE programme_draft.hub_id = $1 AND programme_draft.account_id = $2 AND programme_draft.id = $3",
        hub,
        account,
        id,
    )
}

/// A person's draft of a programme.
pub async fn draft_of(tx: &mut Tx, hub: &HubId, account: &AccountId, of: &ProgrammeId) -> Result<Option<Draft>> {
    db::maybe!(
        tx,
        Draft,
        "SELECT programme_draft.id, programme_draft.programme_id, programme.slug, programme_draft.foundation_id, \
         organisation.slug AS foundation_slug, organisation.name AS foundation, programme_draft.base_version, \
         programme_draft.fields, programme_draft.saved_at FROM programme_draft \
         JOIN organisation ON organisation.hub_id = $1 AND organisation.id = programme_draft.foundation_id \
         JOIN programme ON programme.hub_id = $1 AND programme.id = programme_draft.programme_id \
         WHERE programme_draft.hub_id = $1 AND programme_draft.account_id = $2 AND programme_draft.programme_id = $3",
        hub,
        account,
        of,
    )
}

/// All drafts of a person, the latest first.
pub async fn drafts(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Vec<Draft>> {
    db::rows!(
        tx,
        Draft,
        "SELECT programme_draft.id, programme_draft.programme_id, programme.slug, programme_draft.foundation_id, \
         organisation.slug AS foundation_slug, organisation.name AS foundation, programme_draft.base_version, \
         programme_draft.fields, programme_draft.saved_at FROM programme_draft \
         JOIN organisation ON organisation.hub_id = $1 AND organisation.id = programme_draft.foundation_id \
         LEFT JOIN programme ON programme.hub_id = $1 AND programme.id = programme_draft.programme_id \
         WHERE programme_draft.hub_id = $1 AND programme_draft.account_id = $2 \
         ORDER BY programme_draft.saved_at DESC, programme_draft.id",
        hub,
        account,
    )
}

/// Throws a person's draft away.
pub async fn remove_draft(tx: &mut Tx, hub: &HubId, account: &AccountId, id: &str) -> Result<u64> {
    db::exec!(tx, "DELETE FROM programme_draft WHERE hub_id = $1 AND account_id = $2 AND id = $3", hub, account, id,)
}
