//! Lines in the database.

use std::collections::BTreeMap;

use calendar::Holiday;
use db::{Error, Result, Tx, Value};
use jiff::civil::Time;

use super::{Away, LineKind, LineText, Terms, clock};
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditContact};
use crate::write::Stamp;
use crate::writing::{Save, Stored};

#[derive(db::FromRow)]
struct LineRow {
    id: String,
    hub_id: HubId,
    kind: String,
    state: String,
    name: String,
    phone: String,
    email: Option<String>,
    place: String,
    local_holidays: String,
    hours: String,
    languages: String,
    position: i64,
    version: i64,
}

#[derive(db::FromRow)]
struct TextRow {
    line_id: String,
    lang: String,
    role: String,
    note: String,
}

#[derive(db::FromRow)]
struct ClosureRow {
    line_id: String,
    first_on: String,
    from_time: Option<String>,
    last_on: String,
    to_time: Option<String>,
    yearly: bool,
    reason: String,
}

/// All lines of all hubs, in the order in which pages show them.
pub async fn all(tx: &mut Tx) -> Result<Vec<(HubId, Stored<Terms>)>> {
    let rows = db::rows!(
        tx,
        LineRow,
        "SELECT id, hub_id, kind, state, name, phone, email, place, local_holidays, hours, languages, position, version \
         FROM contact_line ORDER BY hub_id, position, id"
    )?;
    let texts = db::rows!(tx, TextRow, "SELECT line_id, lang, role, note FROM contact_line_text")?;
    let closures = db::rows!(
        tx,
        ClosureRow,
        "SELECT line_id, first_on, from_time, last_on, to_time, yearly, reason FROM contact_closure \
         ORDER BY line_id, position"
    )?;
    Ok(rows.into_iter().map(|row| assemble(row, &texts, &closures)).collect())
}

/// One line of a hub by its id.
pub async fn find(tx: &mut Tx, hub: &HubId, id: &str) -> Result<Option<Stored<Terms>>> {
    Ok(all(tx).await?.into_iter().find(|(of, line)| of == hub && line.id == id).map(|(_, line)| line))
}

fn split(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').filter(|item| !item.is_empty())
}

fn assemble(row: LineRow, texts: &[TextRow], closures: &[ClosureRow]) -> (HubId, Stored<Terms>) {
    let text = |t: &TextRow| (t.lang.clone(), LineText { role: t.role.clone(), note: t.note.clone() });
    let away = |c: &ClosureRow| {
        let (first, last) = (c.first_on.parse().ok()?, c.last_on.parse().ok()?);
        let time = |text: &Option<String>| -> Option<Time> { text.as_ref()?.parse().ok() };
        let (from, to) = (time(&c.from_time), time(&c.to_time));
        Some(Away { first, from, last, to, yearly: c.yearly, reason: c.reason.clone() })
    };
    let record = Terms {
        kind: if row.kind == "hotline" { LineKind::Hotline } else { LineKind::Person },
        name: row.name,
        phone: row.phone,
        email: row.email,
        place: row.place,
        local: split(&row.local_holidays).filter_map(Holiday::parse).collect(),
        week: row.hours.parse().unwrap_or_default(),
        closures: closures.iter().filter(|c| c.line_id == row.id).filter_map(away).collect(),
        languages: split(&row.languages).map(str::to_owned).collect(),
        position: row.position,
        texts: texts.iter().filter(|t| t.line_id == row.id).map(text).collect::<BTreeMap<_, _>>(),
    };
    let (published, key) = (row.state == "published", row.id.clone());
    (row.hub_id, Stored { id: row.id, key, version: row.version, published, record })
}

/// Writes a line with its event; gives its id. [`Error::Stale`] if somebody changed it since it was read.
pub async fn save(
    tx: &mut Tx,
    auth: &Authorized<EditContact>,
    stamp: &Stamp<'_>,
    save: Save<'_, Terms>,
) -> Result<String> {
    let Save { old, published, record, .. } = save;
    let id = match old {
        Some(old) => {
            let touched = db::exec!(
                tx,
                "UPDATE contact_line SET version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3",
                stamp.hub,
                &old.id,
                old.version,
            )?;
            if touched != 1 {
                return Err(Error::Stale);
            }
            old.id.clone()
        }
        None => stamp.id(),
    };
    write(tx, stamp, &id, record, published).await?;
    let action = if old.is_some() { "save" } else { "create" };
    let payload = serde_json::to_string(&record.fields()).unwrap_or_default();
    let entry = Entry::new(action, "contact_line", &id, &payload);
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(id)
}

async fn write(tx: &mut Tx, stamp: &Stamp<'_>, id: &str, line: &Terms, published: bool) -> Result<()> {
    let local: Vec<&str> = line.local.iter().map(|holiday| holiday.code()).collect();
    db::exec!(
        tx,
        "INSERT INTO contact_line (id, hub_id, kind, state, name, phone, email, place, local_holidays, hours, languages, \
         position, version, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13) \
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state, name = excluded.name, \
         phone = excluded.phone, email = excluded.email, place = excluded.place, \
         local_holidays = excluded.local_holidays, hours = excluded.hours, languages = excluded.languages, \
         position = excluded.position, updated_at = excluded.updated_at",
        id,
        stamp.hub,
        line.kind.code(),
        if published { "published" } else { "draft" },
        &line.name,
        &line.phone,
        &line.email,
        &line.place,
        local.join(";"),
        line.week.to_string(),
        line.languages.join(";"),
        line.position,
        &stamp.at,
    )?;
    db::exec!(tx, "DELETE FROM contact_line_text WHERE hub_id = $1 AND line_id = $2", stamp.hub, id)?;
    db::exec!(tx, "DELETE FROM contact_closure WHERE hub_id = $1 AND line_id = $2", stamp.hub, id)?;
    let cells = |more: &[&str]| -> Vec<Value> {
        [stamp.hub.as_str(), id].iter().chain(more).map(|text| Value::from(*text)).collect()
    };
    let texts: Vec<_> = line.texts.iter().map(|(lang, text)| cells(&[lang, &text.role, &text.note])).collect();
    db::bulk(tx, "INSERT INTO contact_line_text (hub_id, line_id, lang, role, note)", &texts, "").await?;
    for (away, position) in line.closures.iter().zip(1i64..) {
        db::exec!(
            tx,
            "INSERT INTO contact_closure (hub_id, line_id, position, first_on, from_time, last_on, to_time, \
             yearly, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            stamp.hub,
            id,
            position,
            away.first.to_string(),
            away.from.map(clock),
            away.last.to_string(),
            away.to.map(clock),
            away.yearly,
            &away.reason,
        )?;
    }
    Ok(())
}
