//! Drafts: what somebody is writing, kept as typed.

use db::{Result, Tx};
use fields::Fields;

use crate::ids::{AccountId, DraftId, HubId, OrganisationId};

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::organisations) struct Draft {
    /// Its id.
    pub id: DraftId,
    /// What it will change; none: it will be a new organisation.
    pub organisation: Option<OrganisationId>,
    /// Slug of that organisation.
    pub slug: Option<String>,
    /// Who writes.
    pub account: AccountId,
    /// Her name.
    pub author: String,
    /// The version that she began with; 0 for a new organisation.
    pub base_version: i64,
    /// As typed.
    pub fields: Fields,
    /// When it was saved last, UTC.
    pub saved_at: String,
}

#[derive(db::FromRow)]
struct DraftRow {
    id: DraftId,
    organisation_id: Option<OrganisationId>,
    slug: Option<String>,
    account_id: AccountId,
    author: String,
    base_version: i64,
    fields: String,
    saved_at: String,
}

impl From<DraftRow> for Draft {
    fn from(row: DraftRow) -> Draft {
        Draft {
            id: row.id,
            organisation: row.organisation_id,
            slug: row.slug,
            account: row.account_id,
            author: row.author,
            base_version: row.base_version,
            fields: serde_json::from_str(&row.fields).unwrap_or_default(),
            saved_at: row.saved_at,
        }
    }
}

/// The draft columns with the author's name and the slug of what is changed.
macro_rules! drafts {
    ($condition:literal) => {
        concat!(
            "SELECT d.id, d.organisation_id, o.slug, d.account_id, a.name AS author, d.base_version, d.fields, \
             d.saved_at FROM organisation_draft d JOIN account a ON a.id = d.account_id \
             LEFT JOIN organisation o ON o.id = d.organisation_id AND o.hub_id = d.hub_id WHERE d.hub_id = $1 ",
            $condition
        )
    };
}

/// Keeps what somebody has typed: a new draft, or the next state of one (its author stays).
pub(in crate::organisations) async fn save_draft(tx: &mut Tx, hub: &HubId, draft: &Draft) -> Result<()> {
    let fields = serde_json::to_string(&draft.fields).unwrap_or_default();
    let kept = db::exec!(
        tx,
        "INSERT INTO organisation_draft (id, hub_id, organisation_id, account_id, base_version, fields, saved_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET fields = excluded.fields, \
         saved_at = excluded.saved_at, base_version = excluded.base_version \
         WHERE organisation_draft.hub_id = excluded.hub_id",
        &draft.id,
        hub,
        &draft.organisation,
        &draft.account,
        draft.base_version,
        fields,
        &draft.saved_at,
    )?;
    // A draft of another hub is not written over.
    if kept == 0 { Err(db::Error::Stale) } else { Ok(()) }
}

/// A draft by its id.
pub(in crate::organisations) async fn find_draft(tx: &mut Tx, hub: &HubId, id: &DraftId) -> Result<Option<Draft>> {
    Ok(db::maybe!(tx, DraftRow, drafts!("AND d.id = $2"), hub, id)?.map(Draft::from))
}

/// The drafts of the hub, the newest first; with an account or an organisation only theirs.
pub(in crate::organisations) async fn list_drafts(
    tx: &mut Tx,
    hub: &HubId,
    account: Option<&AccountId>,
    organisation: Option<&OrganisationId>,
) -> Result<Vec<Draft>> {
    let rows = db::rows!(
        tx,
        DraftRow,
        drafts!(
            "AND (CAST($2 AS TEXT) IS NULL OR d.account_id = $2) \
             AND (CAST($3 AS TEXT) IS NULL OR d.organisation_id = $3) ORDER BY d.saved_at DESC, d.id DESC LIMIT 200"
        ),
        hub,
        account,
        organisation,
    )?;
    Ok(rows.into_iter().map(Draft::from).collect())
}

/// Throws a draft away.
pub(in crate::organisations) async fn remove_draft(tx: &mut Tx, hub: &HubId, id: &DraftId) -> Result<()> {
    db::exec!(tx, "DELETE FROM organisation_draft WHERE hub_id = $1 AND id = $2", hub, id)?;
    Ok(())
}
