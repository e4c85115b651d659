//! What was granted: by year, the latest, and page by page.

use db::{Result, Tx};
use web::Cursor;

use crate::ids::{HubId, ProgrammeId};

/// The grants of one year.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub struct Year {
    /// Four digits; empty when not known.
    pub year: String,
    /// ISO 4217: amounts of different currencies are not added up.
    pub currency: String,
    /// How many.
    pub grants: i64,
    /// How many of them with a known amount.
    pub known: i64,
    /// The sum of the known amounts, cents.
    pub sum: i64,
}

/// The grants of a programme, by year and currency.
pub async fn history(tx: &mut Tx, hub: &HubId, programme: &ProgrammeId) -> Result<Vec<Year>> {
    db::rows!(
        tx,
        Year,
        "SELECT SUBSTR(awarded_on, 1, 4) AS year, currency, COUNT(*) AS grants, COUNT(amount) AS known, \
         CAST(COALESCE(SUM(amount), 0) AS BIGINT) AS sum FROM past_grant WHERE hub_id = $1 AND programme_id = $2 \
         GROUP BY SUBSTR(awarded_on, 1, 4), currency ORDER BY year, currency",
        hub,
        programme,
    )
}

/// A grant in a list.
#[derive(Clone, Debug, db::FromRow)]
pub struct Latest {
    /// Its id.
    pub id: String,
    /// Its id at the source.
    pub external_id: String,
    /// What it was for.
    pub title: String,
    /// More of that.
    pub description: String,
    /// Language of both; empty when not known.
    pub lang: String,
    /// Who got it.
    pub recipient_name: String,
    /// External id of the recipient.
    pub recipient_id: Option<String>,
    /// Address of the recipient's public profile here.
    pub recipient_slug: Option<String>,
    /// Cents.
    pub amount: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub awarded_on: String,
    /// Where it stands.
    pub source_url: String,
}

/// The latest twenty grants of a programme.
pub async fn latest(tx: &mut Tx, hub: &HubId, programme: &ProgrammeId) -> Result<Vec<Latest>> {
    grants_page(tx, hub, programme, None, 20).await
}

/// At most `limit` grants of a programme, the latest first.
pub async fn grants_page(
    tx: &mut Tx,
    hub: &HubId,
    programme: &ProgrammeId,
    after: Option<&Cursor>,
    limit: i64,
) -> Result<Vec<Latest>> {
    db::rows!(
        tx,
        Latest,
        "SELECT past_grant.id, past_grant.external_id, past_grant.title, past_grant.description, past_grant.lang, \
         past_grant.recipient_name, past_grant.recipient_id, organisation.slug AS recipient_slug, past_grant.amount, \
         past_grant.currency, past_grant.awarded_on, past_grant.source_url FROM past_grant \
         LEFT JOIN organisation ON organisation.hub_id = $1 AND organisation.external_id = past_grant.recipient_id \
          AND organisation.state = 'published' \
         WHERE past_grant.hub_id = $1 AND past_grant.programme_id = $2 \
         AND (CAST($3 AS TEXT) IS NULL OR (past_grant.awarded_on, past_grant.id) < ($3, $4)) \
         ORDER BY past_grant.awarded_on DESC, past_grant.id DESC LIMIT $5",
        hub,
        programme,
        after.map(|after| after.key.clone()),
        after.map_or("", |after| &after.id),
        limit,
    )
}
