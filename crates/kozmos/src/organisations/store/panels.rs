//! What a profile page shows of other rooms' tables: a foundation's programmes, grants given and received.

use db::{Result, Tx};

use crate::ids::{HubId, OrganisationId};

/// A programme of a foundation.
#[derive(Clone, Debug, db::FromRow)]
pub(in crate::organisations) struct Offer {
    /// Last part of its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: String,
}

/// What was granted in one year, in one currency.
#[derive(Clone, Debug, db::FromRow)]
pub(in crate::organisations) struct Year {
    /// Four digits.
    pub year: String,
    /// ISO 4217.
    pub currency: String,
    /// How many grants.
    pub grants: i64,
    /// Cents; grants of unknown size count nothing.
    pub total: i64,
}

/// A grant that an association received.
#[derive(Clone, Debug, db::FromRow)]
pub(in crate::organisations) struct Granted {
    /// What it was for.
    pub title: String,
    /// The language of that.
    pub lang: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub awarded_on: String,
    /// Cents.
    pub amount: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// Who gave.
    pub foundation: String,
    /// Last part of the giver's address.
    pub slug: String,
    /// Has the giver a public page?
    pub published: bool,
}

/// The published programmes of a foundation, titles for a reader of `lang` (of plain German: of German).
pub(in crate::organisations) async fn offers(
    tx: &mut Tx,
    hub: &HubId,
    foundation: &OrganisationId,
    lang: &str,
) -> Result<Vec<Offer>> {
    db::rows!(
        tx,
        Offer,
        "SELECT p.slug, x.title, x.lang FROM programme p \
         JOIN programme_text x ON x.programme_id = p.id AND x.hub_id = p.hub_id AND x.lang = \
         (SELECT substr(MIN(CASE WHEN y.lang = $3 THEN '0' WHEN y.lang = $4 THEN '1' \
          WHEN y.lang = p.origin_lang THEN '2' WHEN y.lang = 'de' THEN '3' ELSE '4' END || y.lang), 2) \
          FROM programme_text y WHERE y.programme_id = p.id AND y.title <> '') \
         WHERE p.hub_id = $1 AND p.foundation_id = $2 AND p.state = 'published' ORDER BY p.sort_key, p.id LIMIT 100",
        hub,
        foundation,
        lang,
        lang.split('-').next().unwrap_or(lang),
    )
}

/// What a foundation granted, by year, the latest first.
pub(in crate::organisations) async fn grants_by_year(
    tx: &mut Tx,
    hub: &HubId,
    foundation: &OrganisationId,
) -> Result<Vec<Year>> {
    db::rows!(
        tx,
        Year,
        "SELECT substr(awarded_on, 1, 4) AS year, currency, COUNT(*) AS grants, \
         CAST(COALESCE(SUM(amount), 0) AS BIGINT) AS total FROM past_grant \
         WHERE hub_id = $1 AND foundation_id = $2 GROUP BY substr(awarded_on, 1, 4), currency \
         ORDER BY 1 DESC, 2",
        hub,
        foundation,
    )
}

/// What an association received, the latest first; found by its external id.
pub(in crate::organisations) async fn grants_received(
    tx: &mut Tx,
    hub: &HubId,
    external_id: &str,
) -> Result<Vec<Granted>> {
    db::rows!(
        tx,
        Granted,
        "SELECT g.title, g.lang, g.awarded_on, g.amount, g.currency, f.name AS foundation, f.slug, \
         (f.state = 'published') AS published FROM past_grant g \
         JOIN organisation f ON f.id = g.foundation_id AND f.hub_id = g.hub_id \
         WHERE g.hub_id = $1 AND g.recipient_id = $2 ORDER BY g.awarded_on DESC, g.id LIMIT 100",
        hub,
        external_id,
    )
}
