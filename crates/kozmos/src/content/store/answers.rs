//! What other sites answered when the addresses that texts link to were asked last.

use std::collections::BTreeMap;

use db::{Result, Tx, Value};

use super::Broken;
use crate::content::Answer;
use crate::ids::HubId;
use crate::people::{Authorized, EditPage};
use crate::write::Stamp;

/// The last time that other sites were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct Asked {
    /// When, UTC.
    pub at: String,
    /// What came, by address.
    pub answers: BTreeMap<String, Answer>,
}

/// Keeps what came in the place of all that came before. The book of changes is not told: no record is another.
pub(in crate::content) async fn keep_answers(
    tx: &mut Tx,
    _by: &Authorized<EditPage>,
    stamp: &Stamp<'_>,
    answers: &BTreeMap<String, Answer>,
) -> Result<()> {
    db::exec!(&mut *tx, "DELETE FROM site_answer WHERE hub_id = $1", stamp.hub)?;
    let row = |(address, answer): (&String, &Answer)| {
        let answer = answer.code();
        [stamp.hub.as_str(), address.as_str(), answer.as_str(), stamp.at.as_str()].map(Value::from).to_vec()
    };
    let rows: Vec<Vec<Value>> = answers.iter().map(row).collect();
    // Somebody may have asked at the same time.
    let later = "ON CONFLICT (hub_id, address) DO UPDATE SET answer = excluded.answer, asked_at = excluded.asked_at";
    db::bulk(tx, "INSERT INTO site_answer (hub_id, address, answer, asked_at)", &rows, later).await?;
    Ok(())
}

/// What came the last time; none: other sites were never asked.
pub(in crate::content) async fn asked(tx: &mut Tx, hub: &HubId) -> Result<Option<Asked>> {
    let rows = db::rows!(
        tx,
        (String, String, String),
        "SELECT address, answer, asked_at FROM site_answer WHERE hub_id = $1",
        hub,
    )?;
    let Some(at) = rows.iter().map(|(_, _, at)| at).max().cloned() else { return Ok(None) };
    let answers = rows.into_iter().map(|(address, code, _)| (address, Answer::parse(&code))).collect();
    Ok(Some(Asked { at, answers }))
}

/// Those of some links to other sites of which there is something to tell.
pub(in crate::content) fn worth_telling(
    links: Vec<Broken>,
    answers: &BTreeMap<String, Answer>,
) -> Vec<(Broken, Answer)> {
    let told = |link: Broken| {
        let answer = answers.get(&link.target).filter(|answer| **answer != Answer::Fine)?.clone();
        Some((link, answer))
    };
    links.into_iter().filter_map(told).collect()
}
