//! Writing introductions and capacities.

use db::{Result, Tx, Value};

use crate::ids::{HubId, IntroductionId, OrganisationId, ProgrammeId};
use crate::introductions::Introduction;
use crate::introductions::machine::{Act, Facts, Reason};
use crate::ledger::{self, Entry};
use crate::people::{AnswerIntroduction, Authorized, PlanIntroductions, SetCapacity};
use crate::write::Stamp;

/// The actor of what happens because time passes.
const CLOCK: &str = "clock";

/// A new introduction.
pub struct New {
    /// Its id.
    pub id: IntroductionId,
    /// The association.
    pub association: OrganisationId,
    /// The foundation.
    pub foundation: OrganisationId,
    /// The programme that speaks for it.
    pub programme: Option<ProgrammeId>,
    /// How it begins.
    pub facts: Facts,
    /// What it is worth, 0 to 1.
    pub worth: f64,
}

/// Who may write new introductions: the centre, or a foundation that asks.
pub trait MayBegin {
    /// Who acts.
    fn actor(&self) -> &str;
}

impl MayBegin for Authorized<PlanIntroductions> {
    fn actor(&self) -> &str {
        Authorized::actor(self)
    }
}

impl MayBegin for Authorized<SetCapacity> {
    fn actor(&self) -> &str {
        Authorized::actor(self)
    }
}

/// Writes new introductions of a month. One of them was written by somebody else meanwhile: [`db::Error::Stale`].
pub async fn insert(tx: &mut Tx, auth: &impl MayBegin, stamp: &Stamp<'_>, month: &str, new: &[New]) -> Result<()> {
    let row = |one: &New| {
        let facts = &one.facts;
        vec![
            Value::from(one.id.as_str()),
            Value::from(stamp.hub.as_str()),
            Value::from(one.association.as_str()),
            Value::from(one.foundation.as_str()),
            Value::from(one.programme.as_ref().map(|id| id.to_string())),
            Value::from(month),
            Value::from(facts.state.code()),
            Value::from(facts.association_yes),
            Value::from(facts.foundation_yes),
            Value::from(facts.foundation_knows),
            Value::from(facts.respond_by.clone()),
            Value::from(Some(one.worth)),
            Value::from(""),
            Value::from(""),
            Value::from(1),
            Value::from(stamp.at.as_str()),
            Value::from(stamp.at.as_str()),
        ]
    };
    let rows: Vec<Vec<Value>> = new.iter().map(row).collect();
    let insert = "INSERT INTO introduction (id, hub_id, association_id, foundation_id, programme_id, month, state, \
                  association_yes, foundation_yes, foundation_knows, respond_by, worth, note, words, version, \
                  created_at, updated_at)";
    let conflict = "ON CONFLICT (hub_id, association_id, foundation_id, month) DO NOTHING";
    if db::bulk(tx, insert, &rows, conflict).await? != new.len() as u64 {
        return Err(db::Error::Stale);
    }
    let entries: Vec<Entry> =
        new.iter().map(|one| Entry::new(one.facts.state.code(), "introduction", one.id.as_str(), "")).collect();
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &entries).await
}

/// What changes about an introduction.
pub struct Change<'a> {
    /// What is done.
    pub act: Act,
    /// How it stands afterwards.
    pub facts: &'a Facts,
    /// The centre's word to both.
    pub note: &'a str,
    /// Why somebody says no.
    pub reason: Option<Reason>,
    /// More about that.
    pub words: &'a str,
}

/// Changes an introduction. Changed by somebody else meanwhile: [`db::Error::Stale`].
pub async fn save(
    tx: &mut Tx,
    auth: &Authorized<AnswerIntroduction>,
    stamp: &Stamp<'_>,
    old: &Introduction,
    change: &Change<'_>,
) -> Result<()> {
    write(tx, auth.actor(), (stamp.hub, &stamp.at), (&old.id, old.version), change).await
}

/// Ends an introduction to which nobody answered in time.
pub async fn lapse(tx: &mut Tx, stamp: &Stamp<'_>, old: &Introduction, facts: &Facts) -> Result<()> {
    let change = Change { act: Act::Lapse, facts, note: &old.note, reason: old.reason, words: &old.words };
    write(tx, CLOCK, (stamp.hub, &stamp.at), (&old.id, old.version), &change).await
}

async fn write(
    tx: &mut Tx,
    actor: &str,
    (hub, at): (&HubId, &str),
    (id, version): (&IntroductionId, i64),
    change: &Change<'_>,
) -> Result<()> {
    let facts = change.facts;
    let changed = db::exec!(
        tx,
        "UPDATE introduction SET state = $4, association_yes = $5, foundation_yes = $6, foundation_knows = $7, \
         respond_by = $8, note = $9, reason = $10, words = $11, updated_at = $12, version = version + 1 \
         WHERE hub_id = $1 AND id = $2 AND version = $3",
        hub,
        id,
        version,
        facts.state.code(),
        facts.association_yes,
        facts.foundation_yes,
        facts.foundation_knows,
        &facts.respond_by,
        change.note,
        change.reason.map(Reason::code),
        change.words,
        at,
    )?;
    if changed == 0 {
        return Err(db::Error::Stale);
    }
    // The reason is a code; words and notes stay out of the book, which keeps for ever.
    let payload = change.reason.filter(|_| change.act == Act::Decline).map_or("", Reason::code);
    ledger::append(tx, hub, at, actor, &[Entry::new(change.act.code(), "introduction", id.as_str(), payload)]).await
}

/// Hub and id of those whose day to answer by is over.
pub async fn overdue(tx: &mut Tx, hub: &HubId, today: &str) -> Result<Vec<IntroductionId>> {
    let rows = db::rows!(
        tx,
        (IntroductionId,),
        "SELECT id FROM introduction WHERE hub_id = $1 AND state IN ('asking-association', 'asking-foundation') \
         AND respond_by < $2 ORDER BY id",
        hub,
        today,
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Says how many introductions a foundation takes a month.
pub async fn set_capacity(
    tx: &mut Tx,
    auth: &Authorized<SetCapacity>,
    stamp: &Stamp<'_>,
    foundation: &OrganisationId,
    per_month: i64,
) -> Result<()> {
    db::exec!(
        tx,
        "INSERT INTO introduction_capacity (foundation_id, hub_id, per_month, updated_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (foundation_id) DO UPDATE SET per_month = excluded.per_month, updated_at = excluded.updated_at",
        foundation,
        stamp.hub,
        per_month,
        &stamp.at,
    )?;
    let entry = Entry::new("capacity", "introduction_capacity", foundation.as_str(), &per_month.to_string());
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await
}
