//! What somebody is writing, as typed: kept until it is saved or thrown away.

use db::{Result, Tx};
use fields::Fields;

use crate::ids::{AccountId, DraftId, HubId};
use crate::write::Stamp;

/// A draft.
#[derive(Clone, Debug, db::FromRow)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// The kind of record.
    pub kind: String,
    /// The record that it changes; none: a new one.
    pub subject: Option<String>,
    /// Version of the record when the writing began; 0 for a new one.
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
}

/// Whose draft, and of what.
pub struct Subject<'a> {
    /// The draft, if it was kept before.
    pub draft: Option<&'a str>,
    /// Who writes.
    pub account: &'a AccountId,
    /// The kind of record.
    pub kind: &'static str,
    /// The record; none: a new one.
    pub record: Option<&'a str>,
    /// Version that the writing began from; 0 for a new one.
    pub base_version: i64,
}

/// Keeps a draft as typed; gives its id. A person has one draft of a record.
pub async fn keep(tx: &mut Tx, stamp: &Stamp<'_>, subject: &Subject<'_>, fields: &Fields) -> Result<DraftId> {
    let mut id = DraftId::from(stamp.id());
    if let Some(draft) = subject.draft
        && remove(tx, stamp.hub, subject.account, draft).await? == 1
    {
        id = DraftId::from(draft.to_owned());
    }
    db::exec!(
        tx,
        "DELETE FROM writing_draft WHERE hub_id = $1 AND account_id = $2 AND kind = $3 AND subject = $4",
        stamp.hub,
        subject.account,
        subject.kind,
        subject.record.unwrap_or(""),
    )?;
    db::exec!(
        tx,
        "INSERT INTO writing_draft (id, hub_id, kind, subject, account_id, base_version, fields, saved_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &id,
        stamp.hub,
        subject.kind,
        subject.record,
        subject.account,
        subject.base_version,
        fields.query(),
        &stamp.at,
    )?;
    Ok(id)
}

/// All drafts of a person, the latest first.
pub async fn list(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Vec<Draft>> {
    db::rows!(
        tx,
        Draft,
        "SELECT id, kind, subject, base_version, fields, saved_at FROM writing_draft \
         WHERE hub_id = $1 AND account_id = $2 ORDER BY saved_at DESC, id",
        hub,
        account,
    )
}

/// Throws a person's drafts of a record away. What others wrote at it becomes drafts of a new one.
pub async fn part(tx: &mut Tx, hub: &HubId, account: &AccountId, (kind, record): (&str, &str)) -> Result<()> {
    db::exec!(
        tx,
        "DELETE FROM writing_draft WHERE hub_id = $1 AND account_id = $2 AND kind = $3 AND subject = $4",
        hub,
        account,
        kind,
        record,
    )?;
    db::exec!(
        tx,
        "UPDATE writing_draft SET subject = NULL, base_version = 0 WHERE hub_id = $1 AND kind = $2 AND subject = $3",
        hub,
        kind,
        record,
    )?;
    Ok(())
}

/// Throws a person's draft away.
pub async fn remove(tx: &mut Tx, hub: &HubId, account: &AccountId, id: &str) -> Result<u64> {
    db::exec!(tx, "DELETE FROM writing_draft WHERE hub_id = $1 AND account_id = $2 AND id = $3", hub, account, id)
}
