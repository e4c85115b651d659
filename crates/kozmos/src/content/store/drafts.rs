//! What somebody is writing: kept as typed, valid or not, one for each person and text.

use db::{Result, Tx};
use fields::Fields;

use crate::content::{Locale, locale};
use crate::ids::{AccountId, HubId, PageId};

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct Draft {
    /// Of which page.
    pub page: PageId,
    /// In which language.
    pub lang: Locale,
    /// The version that its writer began with.
    pub base: i64,
    /// As typed.
    pub fields: Fields,
    /// When it was kept last, UTC.
    pub saved_at: String,
}

type Row = (PageId, String, i64, String, String);

fn draft((page, lang, base, fields, saved_at): Row) -> Draft {
    let fields = serde_json::from_str(&fields).unwrap_or_default();
    Draft { page, lang: locale(&lang), base, fields, saved_at }
}

/// Keeps what somebody has typed.
pub(in crate::content) async fn save_draft(tx: &mut Tx, hub: &HubId, account: &AccountId, draft: &Draft) -> Result<()> {
    db::exec!(
        tx,
        "INSERT INTO page_draft (hub_id, page_id, lang, account_id, base, fields, saved_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (page_id, lang, account_id) DO UPDATE SET \
         base = excluded.base, fields = excluded.fields, saved_at = excluded.saved_at",
        hub,
        &draft.page,
        draft.lang.code(),
        account,
        draft.base,
        serde_json::to_string(&draft.fields).unwrap_or_default(),
        &draft.saved_at,
    )?;
    Ok(())
}

/// Somebody's draft of a text.
pub(in crate::content) async fn draft_of(
    tx: &mut Tx,
    hub: &HubId,
    account: &AccountId,
    (page, lang): (&PageId, Locale),
) -> Result<Option<Draft>> {
    let row = db::maybe!(
        tx,
        Row,
        "SELECT page_id, lang, base, fields, saved_at FROM page_draft \
         WHERE hub_id = $1 AND page_id = $2 AND lang = $3 AND account_id = $4",
        hub,
        page,
        lang.code(),
        account,
    )?;
    Ok(row.map(draft))
}

/// All of somebody's drafts, the newest first.
pub(in crate::content) async fn drafts_of(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Vec<Draft>> {
    let rows = db::rows!(
        tx,
        Row,
        "SELECT page_id, lang, base, fields, saved_at FROM page_draft \
         WHERE hub_id = $1 AND account_id = $2 ORDER BY saved_at DESC, page_id LIMIT 100",
        hub,
        account,
    )?;
    Ok(rows.into_iter().map(draft).collect())
}

/// Throws a draft away.
pub(in crate::content) async fn remove_draft(
    tx: &mut Tx,
    hub: &HubId,
    account: &AccountId,
    (page, lang): (&PageId, Locale),
) -> Result<()> {
    db::exec!(
        tx,
        "DELETE FROM page_draft WHERE hub_id = $1 AND page_id = $2 AND lang = $3 AND account_id = $4",
        hub,
        page,
        lang.code(),
        account,
    )?;
    Ok(())
}
