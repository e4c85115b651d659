//! Carrying out what somebody does with an introduction: pages and API call the same.

use db::{Result, Tx};
use fields::Fields;

use super::machine::{Act, Facts, Reason, Refusal, Side, decide};
use super::month::{self, MOST_PER_MONTH, PER_ASSOCIATION, PER_FOUNDATION, Past};
use super::store::{self, Change, MayBegin, New};
use super::views::Views;
use super::{Introduction, NOTE_MAX, Party, WORDS_MAX, letters};
use crate::app::App;
use crate::hubs::Hub;
use crate::ids::IntroductionId;
use crate::people::{AnswerIntroduction, Authorized, PlanIntroductions};
use crate::write::Stamp;

/// What somebody wants to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// What.
    pub act: Act,
    /// The version she saw.
    pub version: i64,
    /// Why she says no.
    pub reason: Option<Reason>,
    /// More about that, for the centre.
    pub words: String,
    /// The centre's word to both; none: as it is.
    pub note: Option<String>,
}

impl Command {
    /// Reads a form. Wrong: the field and the end of `introductions-wrong-…`.
    pub fn parse(fields: &Fields) -> std::result::Result<Command, (&'static str, &'static str)> {
        let act = Act::parse(fields.get("act")).ok_or(("act", "act"))?;
        let (words, note) = (fields.get("words"), fields.some("note").map(str::to_owned));
        if words.chars().count() > WORDS_MAX {
            return Err(("words", "words"));
        }
        if note.as_ref().is_some_and(|note| note.chars().count() > NOTE_MAX) {
            return Err(("note", "note"));
        }
        Ok(Command {
            act,
            version: fields.get("version").parse().unwrap_or(0),
            reason: Reason::parse(fields.get("reason")),
            words: words.to_owned(),
            note: note.or_else(|| fields.0.iter().any(|(name, _)| name == "note").then(String::new)),
        })
    }
}

/// How many introductions a foundation takes a month, as its form says it.
pub fn per_month(fields: &Fields) -> Option<i64> {
    fields.get("per_month").parse().ok().filter(|number| (0..=MOST_PER_MONTH).contains(number))
}

/// Does it: the new state, its event and its letters in one transaction.
pub async fn carry_out(
    (app, hub): (&App, &Hub),
    tx: &mut Tx,
    auth: &Authorized<AnswerIntroduction>,
    (old, sides): (&Introduction, &[Side]),
    command: &Command,
) -> Result<std::result::Result<Facts, Refusal>> {
    if command.version != old.version {
        return Err(db::Error::Stale);
    }
    let today = app.clock.today(&hub.facts.zone);
    let facts = match decide(&old.facts, command.act, sides, command.reason, &today) {
        Ok(facts) => facts,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if command.act == Act::Send && full(tx, hub, &old.foundation, &old.month).await? {
        return Ok(Err(Refusal::Full));
    }
    let staff = sides.contains(&Side::Centre);
    let declined = command.act == Act::Decline;
    let change = Change {
        act: command.act,
        facts: &facts,
        note: command.note.as_deref().filter(|_| staff).unwrap_or(&old.note),
        reason: if declined { command.reason } else { old.reason },
        words: if declined { &command.words } else { &old.words },
    };
    let stamp = Stamp::new(app, &hub.id);
    store::save(tx, auth, &stamp, old, &change).await?;
    let new = Introduction { facts: facts.clone(), note: change.note.to_owned(), reason: change.reason, ..old.clone() };
    letters::send((app, hub), tx, command.act, &old.facts, &new).await?;
    Ok(Ok(facts))
}

/// Is more under way than the foundation takes a month?
async fn full(tx: &mut Tx, hub: &Hub, foundation: &Party, month: &str) -> Result<bool> {
    let (past, room) = (
        store::past(tx, &hub.id).await?,
        store::capacity(tx, &hub.id, &foundation.id).await?.unwrap_or(PER_FOUNDATION),
    );
    Ok(month::taken(&past, foundation.id.as_str(), month) > room)
}

/// Begins an introduction outside the plan: a foundation asks, or the centre proposes.
pub async fn begin(
    (app, hub): (&App, &Hub),
    tx: &mut Tx,
    auth: &impl MayBegin,
    views: &Views,
    (association, foundation, by_foundation): (&Party, &Party, bool),
) -> Result<std::result::Result<IntroductionId, Refusal>> {
    let (today, month) = today(app, hub);
    let past = store::past(tx, &hub.id).await?;
    let pair = match fitting(views, &past, (association.id.as_str(), foundation.id.as_str()), &month) {
        Ok(pair) => pair,
        // A foundation must not learn from a refusal what the centre only thinks about.
        Err(Refusal::Known)
            if by_foundation && month::hidden(&past, (association.id.as_str(), foundation.id.as_str())) =>
        {
            return Ok(Err(Refusal::Busy));
        }
        Err(refusal) => return Ok(Err(refusal)),
    };
    let room = store::capacity(tx, &hub.id, &foundation.id).await?.unwrap_or(PER_FOUNDATION);
    if !by_foundation && month::taken(&past, foundation.id.as_str(), &month) >= room {
        return Ok(Err(Refusal::Full));
    }
    let stamp = Stamp::new(app, &hub.id);
    let new = New {
        id: IntroductionId::from(stamp.id()),
        association: association.id.clone(),
        foundation: foundation.id.clone(),
        programme: Some(pair.programme.clone()),
        facts: if by_foundation { Facts::asked_by_foundation(&today) } else { Facts::proposed() },
        worth: pair.worth,
    };
    let id = new.id.clone();
    store::insert(tx, auth, &stamp, &month, &[new]).await?;
    if by_foundation && let Some(new) = store::find(tx, &hub.id, id.as_str()).await? {
        letters::send((app, hub), tx, Act::Send, &Facts::proposed(), &new).await?;
    }
    Ok(Ok(id))
}

fn fitting<'v>(
    views: &'v Views,
    past: &[Past],
    (association, foundation): (&str, &str),
    month: &str,
) -> std::result::Result<&'v super::views::Pair, Refusal> {
    use ranking::fair::Bar;
    let pair = views.pair(association, foundation).ok_or(Refusal::NoFit)?;
    match pair.bar {
        Some(Bar::Known) => return Err(Refusal::Known),
        Some(Bar::Fit | Bar::Gate) => return Err(Refusal::NoFit),
        None => {}
    }
    if month::known(past, month).contains(&(association, foundation)) {
        return Err(Refusal::Known);
    }
    if month::busy(past, association, month) >= PER_ASSOCIATION {
        return Err(Refusal::Busy);
    }
    Ok(pair)
}

/// Writes the proposals that the month still has room for; gives their number.
pub async fn fill(
    (app, hub): (&App, &Hub),
    tx: &mut Tx,
    auth: &Authorized<PlanIntroductions>,
    views: &Views,
) -> Result<usize> {
    let (_, month) = today(app, hub);
    let past = store::past(tx, &hub.id).await?;
    let plan = month::plan(views, &past, &month).unwrap_or_else(|error| {
        tracing::error!(%error, "the month could not be planned");
        month::Plan::default()
    });
    let stamp = Stamp::new(app, &hub.id);
    let new = plan.proposals.iter().map(|at| &views.pairs[*at]).map(|pair| New {
        id: IntroductionId::from(stamp.id()),
        association: views.sides.associations[pair.association].id.clone().into(),
        foundation: views.sides.foundations[pair.foundation].id.clone().into(),
        programme: Some(pair.programme.clone()),
        facts: Facts::proposed(),
        worth: pair.worth,
    });
    let new: Vec<New> = new.collect();
    store::insert(tx, auth, &stamp, &month, &new).await?;
    Ok(new.len())
}

/// Today and this month in the hub's zone.
pub fn today(app: &App, hub: &Hub) -> (String, String) {
    let today = app.clock.today(&hub.facts.zone);
    let month = today.get(..7).unwrap_or(&today).to_owned();
    (today, month)
}
