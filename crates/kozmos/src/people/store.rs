//! Accounts, sessions and links in the database. Secrets are kept as hashes only.

use db::{Result, Tx};

use super::{Account, Role, Who};
use crate::ids::{AccountId, HubId, OrganisationId};

/// An account with what is needed to sign in.
#[derive(Clone, Debug, db::FromRow)]
pub struct Person {
    /// Its id.
    pub id: AccountId,
    /// Mail address in lower case.
    pub email: String,
    /// Display name.
    pub name: String,
    /// Argon2id hash; none: sign-in by mailed link only.
    pub password_hash: Option<String>,
    /// The locale for mails.
    pub locale: String,
}

/// The account of a mail address.
pub async fn find_by_email(tx: &mut Tx, email: &str) -> Result<Option<Person>> {
    db::maybe!(
        tx,
        Person,
        "SELECT id, email, name, password_hash, locale FROM account WHERE email = $1",
        email.to_lowercase()
    )
}

/// Writes an account (found again by its mail address) and gives it a role; gives the account's id.
pub async fn save(
    tx: &mut Tx,
    person: &Person,
    at: &str,
    (hub, role, scope): (&HubId, Role, Option<&OrganisationId>),
) -> Result<AccountId> {
    let (id,): (AccountId,) = db::one!(
        tx,
        (AccountId,),
        "INSERT INTO account (id, email, name, password_hash, locale, created_at, version) \
         VALUES ($1, $2, $3, $4, $5, $6, 1) ON CONFLICT (email) DO UPDATE SET name = excluded.name, \
         password_hash = excluded.password_hash, locale = excluded.locale, version = account.version + 1 \
         RETURNING id",
        &person.id,
        person.email.to_lowercase(),
        &person.name,
        &person.password_hash,
        &person.locale,
        at,
    )?;
    if role == Role::Translator {
        return Ok(id);
    }
    db::exec!(
        tx,
        "INSERT INTO membership (hub_id, account_id, scope, role) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        hub,
        &id,
        scope.map_or("", OrganisationId::as_str),
        role.code(),
    )?;
    Ok(id)
}

/// Lets an account translate into a language.
pub async fn add_language(tx: &mut Tx, hub: &HubId, account: &AccountId, lang: &str) -> Result<()> {
    db::exec!(
        tx,
        "INSERT INTO translator (hub_id, account_id, lang) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        hub,
        account,
        lang,
    )?;
    Ok(())
}

#[derive(db::FromRow)]
struct WhoRow {
    id: AccountId,
    name: String,
    scope: Option<String>,
    role: Option<String>,
    languages: Option<String>,
    event: Option<i64>,
}

/// Who holds this session, with the roles in this hub only, and the number of the hub's last event. An expired or unknown
/// session is nobody, who is told no number.
pub async fn who(tx: &mut Tx, hub: &HubId, token_hash: &str, now: &str) -> Result<(Who, i64)> {
    let rows = db::rows!(
        tx,
        WhoRow,
        "SELECT account.id, account.name, membership.scope, membership.role, \
         (SELECT string_agg(lang, ' ') FROM translator WHERE account_id = account.id AND hub_id = $1) AS languages, \
         (SELECT seq FROM ledger WHERE hub_id = $1) AS event \
         FROM session JOIN account ON account.id = session.account_id \
         LEFT JOIN membership ON membership.account_id = account.id AND membership.hub_id = $1 \
         WHERE session.token_hash = $2 AND session.expires_at > $3",
        hub,
        token_hash,
        now,
    )?;
    let (mut who, mut event) = (Who::default(), 0);
    for row in rows {
        let scope = row.scope.filter(|scope| !scope.is_empty());
        who.roles.extend(row.role.as_deref().and_then(Role::parse).map(|role| (role, scope.map(OrganisationId::from))));
        who.languages = row.languages.iter().flat_map(|all| all.split(' ')).map(str::to_owned).collect();
        who.account = Some(Account { id: row.id, name: row.name });
        event = row.event.unwrap_or(0);
    }
    if !who.languages.is_empty() {
        who.languages.sort();
        who.roles.push((Role::Translator, None));
    }
    who.roles.sort_by(|(a, for_a), (b, for_b)| for_a.cmp(for_b).then_with(|| a.code().cmp(b.code())));
    Ok((who, event))
}

/// Begins a session; expired ones are swept out on the way.
pub async fn begin(tx: &mut Tx, token_hash: &str, account: &AccountId, now: &str, until: &str) -> Result<()> {
    db::exec!(tx, "DELETE FROM session WHERE expires_at <= $1", now)?;
    db::exec!(
        tx,
        "INSERT INTO session (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
        token_hash,
        account,
        now,
        until,
    )?;
    Ok(())
}

/// Ends a session.
pub(super) async fn end(tx: &mut Tx, token_hash: &str) -> Result<()> {
    db::exec!(tx, "DELETE FROM session WHERE token_hash = $1", token_hash)?;
    Ok(())
}

/// Keeps a link that was mailed.
pub(super) async fn save_link(
    tx: &mut Tx,
    token_hash: &str,
    account: &AccountId,
    now: &str,
    until: &str,
) -> Result<()> {
    db::exec!(tx, "DELETE FROM sign_in_link WHERE expires_at <= $1", now)?;
    db::exec!(
        tx,
        "INSERT INTO sign_in_link (token_hash, account_id, expires_at) VALUES ($1, $2, $3)",
        token_hash,
        account,
        until,
    )?;
    Ok(())
}

/// Takes a link: it works once.
pub(super) async fn take_link(tx: &mut Tx, token_hash: &str, now: &str) -> Result<Option<AccountId>> {
    let found = db::maybe!(
        tx,
        (AccountId,),
        "DELETE FROM sign_in_link WHERE token_hash = $1 AND expires_at > $2 RETURNING account_id",
        token_hash,
        now,
    )?;
    Ok(found.map(|(id,)| id))
}

/// Counts a try to sign in and gives the number of tries since `window` (an instant); older ones are forgotten.
pub async fn count_try(tx: &mut Tx, subject: &str, now: &str, window: &str) -> Result<i64> {
    db::exec!(tx, "DELETE FROM sign_in_try WHERE since <= $1", window)?;
    let (tries,): (i64,) = db::one!(
        tx,
        (i64,),
        "INSERT INTO sign_in_try (subject, since, tries) VALUES ($1, $2, 1) \
         ON CONFLICT (subject) DO UPDATE SET tries = sign_in_try.tries + 1 RETURNING tries",
        subject,
        now,
    )?;
    Ok(tries)
}

/// An organisation that somebody edits, as her desk lists it.
#[derive(Clone, Debug, db::FromRow)]
pub(super) struct OwnOrganisation {
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// `association` or `foundation`.
    pub kind: String,
    /// `draft` or `published`.
    pub state: String,
}

/// The organisations of this hub that a person edits.
pub(super) async fn own_organisations(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Vec<OwnOrganisation>> {
    db::rows!(
        tx,
        OwnOrganisation,
        "SELECT organisation.slug, organisation.name, organisation.kind, organisation.state FROM membership \
         JOIN organisation ON organisation.id = membership.scope AND organisation.hub_id = membership.hub_id \
         WHERE membership.hub_id = $1 AND membership.account_id = $2 ORDER BY organisation.sort_key",
        hub,
        account,
    )
}

/// How much a person has begun to write, and how much of the hub waits for its staff.
#[derive(Clone, Debug, db::FromRow)]
pub(super) struct Waiting {
    /// Her drafts of texts.
    pub texts: i64,
    /// Those of other records of the centre.
    pub records: i64,
    /// Those of associations and foundations.
    pub organisations: i64,
    /// Those of programmes.
    pub programmes: i64,
    /// Introductions that the centre has to propose.
    pub proposed: i64,
    /// Links that lead nowhere.
    pub links: i64,
}

/// How much waits for a person and for the staff.
pub(super) async fn waiting(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Waiting> {
    db::one!(
        tx,
        Waiting,
        "SELECT (SELECT COUNT(*) FROM page_draft WHERE hub_id = $1 AND account_id = $2) AS texts, \
         (SELECT COUNT(*) FROM writing_draft WHERE hub_id = $1 AND account_id = $2) AS records, \
         (SELECT COUNT(*) FROM organisation_draft WHERE hub_id = $1 AND account_id = $2) AS organisations, \
         (SELECT COUNT(*) FROM programme_draft WHERE hub_id = $1 AND account_id = $2) AS programmes, \
         (SELECT COUNT(*) FROM introduction WHERE hub_id = $1 AND state = 'proposed') AS proposed, \
         (SELECT COUNT(*) FROM page_link l JOIN page p ON p.id = l.page_id AND p.hub_id = l.hub_id \
         AND p.removed_at IS NULL WHERE l.hub_id = $1 AND l.broken) AS links",
        hub,
        account,
    )
}

/// The organisation of that slug.
pub(super) async fn organisation_id(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<OrganisationId>> {
    let found =
        db::maybe!(tx, (OrganisationId,), "SELECT id FROM organisation WHERE hub_id = $1 AND slug = $2", hub, slug)?;
    Ok(found.map(|(id,)| id))
}
