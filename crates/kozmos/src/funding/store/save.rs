//! Writing programmes.

use db::{Error, Result, Tx, Value};

use super::parties::{Table, free_slugs, wishes};
use crate::funding::{Programme, Terms};
use crate::ids::{OrganisationId, ProgrammeId};
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditProgramme};
use crate::write::Stamp;

/// What is saved by hand.
pub enum Target<'a> {
    /// A new programme of this foundation.
    New(&'a OrganisationId),
    /// This programme, as it was read: with another version by now it is stale.
    Old(&'a Programme),
}

/// Saves a programme; gives it back as it stands now. [`Error::Stale`] if somebody else changed it since it was read.
pub async fn save(
    tx: &mut Tx,
    auth: &Authorized<EditProgramme>,
    stamp: &Stamp<'_>,
    (target, published): (Target<'_>, bool),
    terms: Terms,
) -> Result<Programme> {
    let (action, programme) = match target {
        Target::New(foundation) => {
            let id = stamp.id();
            let wishes = [wishes(&[&words(&terms)], &id)];
            let slug = free_slugs(tx, stamp, Table::Programme, &wishes).await?.pop().unwrap_or_default();
            let (id, foundation) = (ProgrammeId::from(id), foundation.clone());
            ("create", Programme { id, foundation, slug, published, version: 1, terms })
        }
        Target::Old(old) => {
            lock(tx, stamp, old).await?;
            // What the form does not show stays as it is.
            let terms = Terms { external_id: old.terms.external_id.clone(), ..terms };
            ("save", Programme { published, version: old.version + 1, terms, ..old.clone() })
        }
    };
    write(tx, stamp, std::slice::from_ref(&programme)).await?;
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry(action, &programme)]).await?;
    Ok(programme)
}

/// Publishes or withdraws a programme.
pub async fn set_published(
    tx: &mut Tx,
    auth: &Authorized<EditProgramme>,
    stamp: &Stamp<'_>,
    old: &Programme,
    published: bool,
) -> Result<()> {
    lock(tx, stamp, old).await?;
    let (state, action) = if published { ("published", "publish") } else { ("draft", "withdraw") };
    db::exec!(
        tx,
        "UPDATE programme SET state = $3, updated_at = $4 WHERE hub_id = $1 AND id = $2",
        stamp.hub,
        &old.id,
        state,
        &stamp.at,
    )?;
    let entry = Entry::new(action, "programme", old.id.as_str(), "{}");
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await
}

async fn lock(tx: &mut Tx, stamp: &Stamp<'_>, old: &Programme) -> Result<()> {
    let touched = db::exec!(
        tx,
        "UPDATE programme SET version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3",
        stamp.hub,
        &old.id,
        old.version,
    )?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// The words of a programme's address: a Latin title if there is one.
pub(super) fn words(terms: &Terms) -> String {
    let latin = |title: &&str| title.chars().any(|c| c.is_ascii_alphanumeric());
    let titles = [terms.text_for("de").1.title.as_str(), terms.title(), terms.text_for("en").1.title.as_str()];
    titles.into_iter().find(latin).or(terms.external_id.as_deref()).unwrap_or("programme").to_owned()
}

/// What the book of changes keeps of a programme: all of its fields.
pub(super) fn entry(action: &'static str, programme: &Programme) -> Entry {
    let payload = serde_json::to_string(&programme.terms.fields()).unwrap_or_default();
    Entry::new(action, "programme", programme.id.as_str(), &payload)
}

/// Writes programmes with all their parts, new ones and old ones (by id), in six statements.
pub(super) async fn write(tx: &mut Tx, stamp: &Stamp<'_>, programmes: &[Programme]) -> Result<()> {
    let rows: Vec<Vec<Value>> = programmes.iter().map(|programme| row(stamp, programme)).collect();
    let insert = "INSERT INTO programme (id, hub_id, foundation_id, slug, state, external_id, sort_key, origin_lang, \
                  tax_status, amount_min, amount_max, currency, own_share, duration_max, deadline_kind, unsolicited, \
                  newcomers, decision_weeks, source_url, source_date, version, created_at, updated_at)";
    let conflict = "ON CONFLICT (id) DO UPDATE SET foundation_id = excluded.foundation_id, state = excluded.state, \
                    sort_key = excluded.sort_key, origin_lang = excluded.origin_lang, \
                    tax_status = excluded.tax_status, amount_min = excluded.amount_min, \
                    amount_max = excluded.amount_max, currency = excluded.currency, own_share = excluded.own_share, \
                    duration_max = excluded.duration_max, deadline_kind = excluded.deadline_kind, \
                    unsolicited = excluded.unsolicited, newcomers = excluded.newcomers, \
                    decision_weeks = excluded.decision_weeks, source_url = excluded.source_url, \
                    source_date = excluded.source_date, version = excluded.version, updated_at = excluded.updated_at";
    db::bulk(tx, insert, &rows, conflict).await?;
    let old: Vec<String> = programmes.iter().filter(|p| p.version > 1).map(|p| p.id.to_string()).collect();
    for delete in [
        "DELETE FROM programme_text WHERE hub_id = $1 AND programme_id IN",
        "DELETE FROM programme_tag WHERE hub_id = $1 AND programme_id IN",
        "DELETE FROM programme_rule WHERE hub_id = $1 AND programme_id IN",
    ] {
        db::delete_in(tx, delete, stamp.hub.as_str(), &old).await?;
    }
    write_parts(tx, stamp, programmes).await
}

async fn write_parts(tx: &mut Tx, stamp: &Stamp<'_>, programmes: &[Programme]) -> Result<()> {
    let (mut texts, mut tags, mut rules) = (Vec::new(), Vec::new(), Vec::new());
    let cells = |id: &ProgrammeId, more: &[&str]| -> Vec<Value> {
        [stamp.hub.as_str(), id.as_str()].iter().chain(more).map(|text| Value::from(*text)).collect()
    };
    for Programme { id, terms, .. } in programmes {
        texts.extend(terms.texts.iter().map(|(lang, text)| cells(id, &[lang, &text.title, &text.purpose])));
        rules.extend(terms.rules.iter().map(|(rule, sentence)| cells(id, &[rule.code(), sentence])));
        for (tag, list) in super::find::lists(&mut terms.clone()) {
            tags.extend(list.iter().map(|value| cells(id, &[tag, value])));
        }
    }
    let text = "INSERT INTO programme_text (hub_id, programme_id, lang, title, purpose)";
    db::bulk(tx, text, &texts, "").await?;
    db::bulk(tx, "INSERT INTO programme_tag (hub_id, programme_id, tag, value)", &tags, "").await?;
    db::bulk(tx, "INSERT INTO programme_rule (hub_id, programme_id, gate, sentence)", &rules, "").await?;
    Ok(())
}

fn row(stamp: &Stamp<'_>, programme: &Programme) -> Vec<Value> {
    let Programme { id, foundation, slug, published, version, terms } = programme;
    let state = if *published { "published" } else { "draft" };
    vec![
        id.as_str().into(),
        stamp.hub.as_str().into(),
        foundation.as_str().into(),
        slug.as_str().into(),
        state.into(),
        terms.external_id.clone().into(),
        text::fold(terms.title()).into(),
        terms.origin_lang.as_str().into(),
        terms.tax_status.clone().into(),
        terms.amount_min.into(),
        terms.amount_max.into(),
        terms.currency.as_str().into(),
        terms.own_share.into(),
        terms.duration_max.into(),
        terms.deadline_kind.clone().into(),
        terms.unsolicited.into(),
        terms.newcomers.into(),
        terms.decision_weeks.into(),
        terms.source_url.clone().into(),
        terms.source_date.clone().into(),
        (*version).into(),
        stamp.at.as_str().into(),
        stamp.at.as_str().into(),
    ]
}
