//! The words that were missed, by day.

use db::{Result, Tx};

use crate::ids::HubId;
use crate::people::{Authorized, TendSearch};
use crate::search::Miss;

/// A word that was missed, over all days that are kept.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub struct Row {
    /// The word, folded.
    pub word: String,
    /// The language of those who sought it.
    pub lang: String,
    /// How often.
    pub times: i64,
    /// The last day, `YYYY-MM-DD`.
    pub day: String,
}

/// Adds to the count of a day, and forgets what is older than a year.
pub async fn keep_misses(tx: &mut Tx, hub: &HubId, day: &str, miss: &Miss, times: i64) -> Result<()> {
    db::exec!(
        &mut *tx,
        "INSERT INTO search_miss (hub_id, day, lang, word, times) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (hub_id, day, lang, word) DO UPDATE SET times = search_miss.times + excluded.times",
        hub,
        day,
        &miss.lang,
        &miss.word,
        times,
    )?;
    let year: i64 = day.get(..4).and_then(|year| year.parse().ok()).unwrap_or(0);
    let oldest = format!("{:04}{}", year - 1, day.get(4..).unwrap_or(""));
    db::exec!(tx, "DELETE FROM search_miss WHERE hub_id = $1 AND day < $2", hub, &oldest)?;
    Ok(())
}

/// The words that were missed most, at most `limit`.
pub async fn list_misses(tx: &mut Tx, hub: &HubId, limit: i64) -> Result<Vec<Row>> {
    db::rows!(
        tx,
        Row,
        "SELECT word, lang, CAST(SUM(times) AS BIGINT) AS times, MAX(day) AS day FROM search_miss WHERE hub_id = $1 \
         GROUP BY word, lang ORDER BY 3 DESC, word, lang LIMIT $2",
        hub,
        limit,
    )
}

/// Forgets a word. The book of changes is not told: it forgets nothing.
pub async fn remove_miss(tx: &mut Tx, hub: &HubId, miss: &Miss, _by: &Authorized<TendSearch>) -> Result<u64> {
    db::exec!(tx, "DELETE FROM search_miss WHERE hub_id = $1 AND word = $2 AND lang = $3", hub, &miss.word, &miss.lang,)
}
