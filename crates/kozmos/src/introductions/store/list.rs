//! Reading introductions.

use db::{Result, Tx};

use crate::ids::{AccountId, HubId, IntroductionId, OrganisationId};
use crate::introductions::machine::{Facts, Reason, State};
use crate::introductions::month::Past;
use crate::introductions::{Introduction, Party};

/// The columns of [`Row`] and where they come from.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, i.month, i.state, i.association_yes, i.foundation_yes, i.foundation_knows, i.respond_by, \
             i.note, i.reason, i.words, i.version, a.id AS association_id, a.slug AS association_slug, \
             a.name AS association, a.state AS association_state, f.id AS foundation_id, f.slug AS foundation_slug, \
             f.name AS foundation, f.state AS foundation_state, p.slug AS programme_slug, t.title AS programme_title, \
             t.lang AS programme_lang FROM introduction i \
             JOIN organisation a ON a.id = i.association_id AND a.hub_id = i.hub_id \
             JOIN organisation f ON f.id = i.foundation_id AND f.hub_id = i.hub_id \
             LEFT JOIN programme p ON p.id = i.programme_id AND p.hub_id = i.hub_id AND p.state = 'published' \
             LEFT JOIN programme_text t ON t.programme_id = p.id AND t.lang = p.origin_lang ",
            $rest
        )
    };
}

#[derive(db::FromRow)]
struct Row {
    id: IntroductionId,
    month: String,
    state: String,
    association_yes: bool,
    foundation_yes: bool,
    foundation_knows: bool,
    respond_by: Option<String>,
    note: String,
    reason: Option<String>,
    words: String,
    version: i64,
    association_id: OrganisationId,
    association_slug: String,
    association: String,
    association_state: String,
    foundation_id: OrganisationId,
    foundation_slug: String,
    foundation: String,
    foundation_state: String,
    programme_slug: Option<String>,
    programme_title: Option<String>,
    programme_lang: Option<String>,
}

impl From<Row> for Introduction {
    fn from(row: Row) -> Introduction {
        let party = |id, slug, name, state: &str| Party { id, slug, name, public: state == "published" };
        let title = row.programme_title.zip(row.programme_lang);
        Introduction {
            id: row.id,
            association: party(row.association_id, row.association_slug, row.association, &row.association_state),
            foundation: party(row.foundation_id, row.foundation_slug, row.foundation, &row.foundation_state),
            programme: row.programme_slug.zip(title).map(|(slug, (title, lang))| (slug, title, lang)),
            month: row.month,
            facts: Facts {
                state: State::parse(&row.state).unwrap_or(State::Dropped),
                association_yes: row.association_yes,
                foundation_yes: row.foundation_yes,
                foundation_knows: row.foundation_knows,
                respond_by: row.respond_by,
            },
            note: row.note,
            reason: row.reason.as_deref().and_then(Reason::parse),
            words: row.words,
            version: row.version,
        }
    }
}

/// The introduction of that id.
pub async fn find(tx: &mut Tx, hub: &HubId, id: &str) -> Result<Option<Introduction>> {
    let row = db::maybe!(tx, Row, select!("WHERE i.hub_id = $1 AND i.id = $2"), hub, id)?;
    Ok(row.map(Introduction::from))
}

/// All that are under way, and the last 300 that are over; who waits longest comes first.
pub async fn all(tx: &mut Tx, hub: &HubId) -> Result<Vec<Introduction>> {
    let rows = db::rows!(
        tx,
        Row,
        select!(
            "WHERE i.hub_id = $1 ORDER BY CASE WHEN i.state IN ('proposed', 'asking-association', \
             'asking-foundation') THEN 0 ELSE 1 END, COALESCE(i.respond_by, ''), i.updated_at DESC, i.id LIMIT 1000"
        ),
        hub,
    )?;
    Ok(rows.into_iter().map(Introduction::from).collect())
}

/// Those of the organisations that a person edits, the latest first.
pub async fn of_person(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Vec<Introduction>> {
    let rows = db::rows!(
        tx,
        Row,
        select!(
            "WHERE i.hub_id = $1 AND EXISTS (SELECT 1 FROM membership m WHERE m.hub_id = i.hub_id \
             AND m.account_id = $2 AND m.role = 'organisation-editor' \
             AND (m.scope = i.association_id OR m.scope = i.foundation_id)) ORDER BY i.updated_at DESC, i.id LIMIT 500"
        ),
        hub,
        account,
    )?;
    Ok(rows.into_iter().map(Introduction::from).collect())
}

/// Those of an organisation, the latest first.
pub async fn of_organisation(tx: &mut Tx, hub: &HubId, organisation: &OrganisationId) -> Result<Vec<Introduction>> {
    let rows = db::rows!(
        tx,
        Row,
        select!(
            "WHERE i.hub_id = $1 AND (i.association_id = $2 OR i.foundation_id = $2) \
             ORDER BY i.updated_at DESC, i.id LIMIT 500"
        ),
        hub,
        organisation,
    )?;
    Ok(rows.into_iter().map(Introduction::from).collect())
}

/// What the month must know of all that exist.
pub async fn past(tx: &mut Tx, hub: &HubId) -> Result<Vec<Past>> {
    let rows = db::rows!(
        tx,
        (String, String, String, String, bool),
        "SELECT association_id, foundation_id, month, state, foundation_knows FROM introduction WHERE hub_id = $1 \
         ORDER BY id",
        hub,
    )?;
    let past = |(association, foundation, month, state, foundation_knows): (String, String, String, String, bool)| {
        let state = State::parse(&state)?;
        Some(Past { association, foundation, month, facts: Facts { state, foundation_knows, ..Facts::proposed() } })
    };
    Ok(rows.into_iter().filter_map(past).collect())
}

/// The organisation of that slug and its kind.
pub async fn party(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<(Party, String)>> {
    let row = db::maybe!(
        tx,
        (OrganisationId, String, String, String, String),
        "SELECT id, slug, name, state, kind FROM organisation WHERE hub_id = $1 AND slug = $2",
        hub,
        slug,
    )?;
    Ok(row.map(|(id, slug, name, state, kind)| (Party { id, slug, name, public: state == "published" }, kind)))
}

/// Somebody who speaks for an organisation.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub struct Contact {
    /// Her name.
    pub name: String,
    /// Her mail address.
    pub email: String,
    /// The locale for mails.
    pub locale: String,
}

/// Who speaks for an organisation: the people who edit it.
pub async fn contacts(tx: &mut Tx, hub: &HubId, organisation: &OrganisationId) -> Result<Vec<Contact>> {
    db::rows!(
        tx,
        Contact,
        "SELECT account.name, account.email, account.locale FROM membership \
         JOIN account ON account.id = membership.account_id WHERE membership.hub_id = $1 AND membership.scope = $2 \
         AND membership.role = 'organisation-editor' ORDER BY account.name, account.id",
        hub,
        organisation,
    )
}

/// Slug and name of the organisations that a person edits.
pub async fn own(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Vec<(String, String)>> {
    db::rows!(
        tx,
        (String, String),
        "SELECT o.slug, o.name FROM membership m JOIN organisation o ON o.id = m.scope AND o.hub_id = m.hub_id \
         WHERE m.hub_id = $1 AND m.account_id = $2 AND m.role = 'organisation-editor' ORDER BY o.sort_key, o.id",
        hub,
        account,
    )
}
