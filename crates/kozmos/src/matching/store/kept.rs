//! Kept ideas and what was told of their suggestions. Each change writes its event in the same transaction.

use db::{Error, Result, Tx};
use fields::Fields;

use crate::ids::{HubId, NeedId, OrganisationId, ProgrammeId, secret_hash};
use crate::ledger::{self, Entry};
use crate::matching::experience;
use crate::matching::feedback::{Course, Reason, State, Verb};
use crate::matching::kept::{Kept, Told};
use crate::people::{Authorized, KeepNeed};
use crate::write::Stamp;

#[derive(db::FromRow)]
struct KeptRow {
    id: NeedId,
    organisation_id: OrganisationId,
    slug: String,
    name: String,
    fields: String,
    shared: bool,
    closed: bool,
    created_at: String,
    version: i64,
}

impl From<KeptRow> for Kept {
    fn from(row: KeptRow) -> Kept {
        Kept {
            id: row.id,
            organisation: row.organisation_id,
            slug: row.slug,
            name: row.name,
            fields: Fields(serde_json::from_str(&row.fields).unwrap_or_default()),
            shared: row.shared,
            closed: row.closed,
            created_at: row.created_at,
            version: row.version,
        }
    }
}

/// One idea.
pub async fn find(tx: &mut Tx, hub: &HubId, id: &str) -> Result<Option<Kept>> {
    let row = db::maybe!(
        tx,
        KeptRow,
        "SELECT n.id, n.organisation_id, o.slug, o.name, n.fields, n.shared, n.closed, n.created_at, n.version \
         FROM need n JOIN organisation o ON o.id = n.organisation_id AND o.hub_id = n.hub_id \
         WHERE n.hub_id = $1 AND n.id = $2",
        hub,
        id,
    )?;
    Ok(row.map(Kept::from))
}

/// All ideas of a hub, the newest first: whoever may see only some leaves the others out.
pub async fn list(tx: &mut Tx, hub: &HubId) -> Result<Vec<Kept>> {
    let rows = db::rows!(
        tx,
        KeptRow,
        "SELECT n.id, n.organisation_id, o.slug, o.name, n.fields, n.shared, n.closed, n.created_at, n.version \
         FROM need n JOIN organisation o ON o.id = n.organisation_id AND o.hub_id = n.hub_id \
         WHERE n.hub_id = $1 ORDER BY n.id DESC",
        hub,
    )?;
    Ok(rows.into_iter().map(Kept::from).collect())
}

/// Keeps an idea; the same idea of the same association is kept once.
pub async fn keep(
    tx: &mut Tx,
    auth: &Authorized<KeepNeed>,
    stamp: &Stamp<'_>,
    organisation: &OrganisationId,
    fields: &Fields,
) -> Result<NeedId> {
    let text = json(fields);
    let known = db::maybe!(
        tx,
        (NeedId,),
        "SELECT id FROM need WHERE hub_id = $1 AND organisation_id = $2 AND fields = $3 AND closed = FALSE LIMIT 1",
        stamp.hub,
        organisation,
        &text,
    )?;
    if let Some((id,)) = known {
        return Ok(id);
    }
    let id = NeedId::from(stamp.id());
    db::exec!(
        tx,
        "INSERT INTO need (id, hub_id, organisation_id, sentence, fields, shared, closed, created_at, updated_at, version) \
         VALUES ($1, $2, $3, $4, $5, FALSE, FALSE, $6, $6, 1)",
        &id,
        stamp.hub,
        organisation,
        fields.get("sentence"),
        &text,
        &stamp.at,
    )?;
    write_down(tx, auth, stamp, "create", &id, &text).await?;
    Ok(id)
}

/// Writes another wording, and whether it is shared or closed; [`Error::Stale`] if somebody else was faster.
pub async fn save(tx: &mut Tx, auth: &Authorized<KeepNeed>, stamp: &Stamp<'_>, kept: &Kept) -> Result<()> {
    let text = json(&kept.fields);
    let touched = db::exec!(
        tx,
        "UPDATE need SET sentence = $3, fields = $4, shared = $5, closed = $6, updated_at = $7, version = version + 1 \
         WHERE hub_id = $1 AND id = $2 AND version = $8",
        stamp.hub,
        &kept.id,
        kept.sentence(),
        &text,
        kept.shared,
        kept.closed,
        &stamp.at,
        kept.version,
    )?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    let payload = format!("{text} {} {}", kept.shared, kept.closed);
    write_down(tx, auth, stamp, "save", &kept.id, &payload).await
}

/// The book of changes keeps a digest: an idea can be forgotten, the book cannot.
async fn write_down(
    tx: &mut Tx,
    auth: &Authorized<KeepNeed>,
    stamp: &Stamp<'_>,
    action: &'static str,
    id: &NeedId,
    text: &str,
) -> Result<()> {
    let entry = Entry::new(action, "need", id.as_str(), &secret_hash(text));
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await
}

fn json(fields: &Fields) -> String {
    serde_json::to_string(&fields.0).unwrap_or_default()
}

#[derive(db::FromRow)]
struct ToldRow {
    programme_id: ProgrammeId,
    slug: String,
    title: Option<String>,
    lang: Option<String>,
    foundation: String,
    state: String,
    reason: Option<String>,
    amount: Option<i64>,
    awarded_on: Option<String>,
    version: i64,
}

/// What was told of an idea's suggestions, the newest first; titles in the reader's language, else in the programme's own.
pub async fn told(tx: &mut Tx, hub: &HubId, need: &NeedId, lang: &str) -> Result<Vec<Told>> {
    let rows = db::rows!(
        tx,
        ToldRow,
        "SELECT b.programme_id, p.slug, COALESCE(r.title, t.title) AS title, COALESCE(r.lang, t.lang) AS lang, \
         f.name AS foundation, b.state, b.reason, b.amount, b.awarded_on, b.version \
         FROM feedback b JOIN programme p ON p.id = b.programme_id AND p.hub_id = b.hub_id \
         JOIN organisation f ON f.id = p.foundation_id AND f.hub_id = p.hub_id \
         LEFT JOIN programme_text t ON t.programme_id = p.id AND t.hub_id = p.hub_id AND t.lang = p.origin_lang \
         LEFT JOIN programme_text r ON r.programme_id = p.id AND r.hub_id = p.hub_id AND r.lang = $3 \
         WHERE b.hub_id = $1 AND b.need_id = $2 ORDER BY b.updated_at DESC, b.programme_id",
        hub,
        need,
        lang,
    )?;
    let told = |row: ToldRow| Told {
        programme: row.programme_id,
        title: row.title.unwrap_or_else(|| row.slug.clone()),
        lang: row.lang.unwrap_or_default(),
        slug: row.slug,
        foundation: row.foundation,
        course: Course {
            state: State::parse(&row.state).unwrap_or_default(),
            reason: row.reason.as_deref().and_then(Reason::parse),
            amount: row.amount,
            awarded_on: row.awarded_on,
        },
        version: row.version,
    };
    Ok(rows.into_iter().map(told).collect())
}

/// A published programme by the last part of its address.
pub async fn programme(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<ProgrammeId>> {
    let found = db::maybe!(tx, (ProgrammeId,), "SELECT id FROM programme WHERE hub_id = $1 AND slug = $2", hub, slug)?;
    Ok(found.map(|(id,)| id))
}

/// What associations of the hub told of programmes that they have asked.
pub async fn experience(tx: &mut Tx, hub: &HubId) -> Result<Vec<experience::Told>> {
    let rows = db::rows!(
        tx,
        (ProgrammeId, OrganisationId, NeedId, String),
        "SELECT b.programme_id, n.organisation_id, n.id, b.state FROM feedback b \
         JOIN need n ON n.id = b.need_id AND n.hub_id = b.hub_id \
         WHERE b.hub_id = $1 AND b.state IN ('contacted', 'declined', 'funded') ORDER BY b.programme_id, n.id",
        hub,
    )?;
    let told = |(programme, organisation, idea, state): (ProgrammeId, OrganisationId, NeedId, String)| {
        Some(experience::Told { programme, organisation, idea, state: State::parse(&state)? })
    };
    Ok(rows.into_iter().filter_map(told).collect())
}

/// Writes where a suggestion stands now. `version` is that of the state it was decided on (0: nothing was told yet).
pub async fn tell(
    tx: &mut Tx,
    auth: &Authorized<KeepNeed>,
    stamp: &Stamp<'_>,
    (need, programme, version): (&NeedId, &ProgrammeId, i64),
    (verb, course): (Verb, &Course),
) -> Result<()> {
    let touched = db::exec!(
        tx,
        "INSERT INTO feedback (hub_id, need_id, programme_id, state, reason, amount, awarded_on, updated_at, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) ON CONFLICT (need_id, programme_id) DO UPDATE SET \
         state = excluded.state, reason = excluded.reason, amount = excluded.amount, \
         awarded_on = excluded.awarded_on, updated_at = excluded.updated_at, version = feedback.version + 1 \
         WHERE feedback.hub_id = $1 AND feedback.version = $9",
        stamp.hub,
        need,
        programme,
        course.state.code(),
        course.reason.map(Reason::code),
        course.amount,
        &course.awarded_on,
        &stamp.at,
        version,
    )?;
    if touched != 1 {
        return Err(Error::Stale);
    }
    let payload = serde_json::json!({
        "programme": programme.as_str(), "state": course.state.code(), "reason": course.reason.map(Reason::code),
        "amount": course.amount, "awarded_on": course.awarded_on,
    });
    let entry = Entry::new(verb.code(), "feedback", need.as_str(), &payload.to_string());
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await
}
