//! What texts mean, as it is kept; and the texts of which it should be kept.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use db::{Result, Tx};
use sentence::Vector;

use super::kept;
use crate::ids::{HubId, secret_hash};
use crate::matching::meaning::{Kind, Raw};

/// A text whose meaning is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Whose text.
    pub kind: Kind,
    /// Its id.
    pub subject: String,
    /// Its language, two letters.
    pub lang: String,
    /// The text.
    pub text: String,
}

impl Wanted {
    fn new(kind: Kind, (subject, lang, head, body): (String, String, String, String)) -> Wanted {
        // The tags of simple German and of regions are left out: the language is the same.
        let lang = lang.split('-').next().unwrap_or_default().to_owned();
        Wanted { kind, subject, lang, text: format!("{head}\n{body}").trim().to_owned() }
    }

    /// What stands beside the vector: another text, another digest.
    pub fn digest(&self) -> String {
        secret_hash(&format!("{} {}", self.lang, self.text))
    }
}

/// Did anything happen since that event to a text whose meaning is kept?
pub async fn touched(tx: &mut Tx, hub: &HubId, since: i64) -> Result<bool> {
    let found: Option<(i64,)> = db::maybe!(
        tx,
        (i64,),
        "SELECT seq FROM event WHERE hub_id = $1 AND seq > $2 AND kind IN ('programme', 'organisation', 'need') \
         ORDER BY seq LIMIT 1",
        hub,
        since,
    )?;
    Ok(found.is_some())
}

/// All texts of a hub whose meaning is wanted; those without a word are left out.
pub async fn texts(tx: &mut Tx, hub: &HubId) -> Result<Vec<Wanted>> {
    type Row = (String, String, String, String);
    let programmes = db::rows!(
        tx,
        Row,
        "SELECT p.id, t.lang, t.title, t.purpose FROM programme p JOIN programme_text t ON t.programme_id = p.id \
         AND t.hub_id = p.hub_id AND t.lang = p.origin_lang WHERE p.hub_id = $1 AND p.state = 'published' ORDER BY p.id",
        hub,
    )?;
    let associations = db::rows!(
        tx,
        Row,
        "SELECT o.id, t.lang, t.summary, t.description FROM organisation o JOIN organisation_text t \
         ON t.organisation_id = o.id AND t.hub_id = o.hub_id AND t.lang = o.origin_lang \
         WHERE o.hub_id = $1 AND o.kind = 'association' AND o.state = 'published' ORDER BY o.id",
        hub,
    )?;
    let ideas = kept::list(tx, hub).await?.into_iter().filter(|kept| !kept.closed).map(|kept| {
        let sentence = kept.sentence().to_owned();
        Wanted::new(Kind::Need, (kept.id.to_string(), kept.lang().code().to_owned(), sentence, String::new()))
    });
    let programmes = programmes.into_iter().map(|row| Wanted::new(Kind::Programme, row));
    let associations = associations.into_iter().map(|row| Wanted::new(Kind::Association, row));
    let all = programmes.chain(associations).chain(ideas);
    Ok(all.filter(|wanted| wanted.text.chars().any(char::is_alphanumeric)).collect())
}

/// Model and digest of the text beside each vector.
pub type Known = HashMap<(Kind, String), (String, String)>;

/// Of what a vector is kept.
pub async fn known(tx: &mut Tx, hub: &HubId) -> Result<Known> {
    let rows = db::rows!(
        tx,
        (String, String, String, String),
        "SELECT kind, subject, model, text_hash FROM vector WHERE hub_id = $1",
        hub,
    )?;
    let known = |(kind, subject, model, digest): (String, String, String, String)| {
        Some(((Kind::parse(&kind)?, subject), (model, digest)))
    };
    Ok(rows.into_iter().filter_map(known).collect())
}

/// Forgets vectors.
pub async fn forget(tx: &mut Tx, hub: &HubId, kind: Kind, subject: &str) -> Result<()> {
    db::exec!(tx, "DELETE FROM vector WHERE hub_id = $1 AND kind = $2 AND subject = $3", hub, kind.code(), subject,)?;
    Ok(())
}

/// Keeps vectors that a model made; what it or another made of the same subjects before goes.
pub async fn put(tx: &mut Tx, hub: &HubId, model: &str, made: &[(Wanted, Vector)]) -> Result<()> {
    let row = |(wanted, vector): &(Wanted, Vector)| {
        let cells = [
            hub.to_string(),
            wanted.kind.code().to_owned(),
            wanted.subject.clone(),
            wanted.lang.clone(),
            model.to_owned(),
            wanted.digest(),
            STANDARD.encode(vector.to_bytes()),
        ];
        cells.map(db::Value::from).to_vec()
    };
    let rows: Vec<_> = made.iter().map(row).collect();
    let insert = "INSERT INTO vector (hub_id, kind, subject, lang, model, text_hash, numbers)";
    let again = "ON CONFLICT (hub_id, kind, subject) DO UPDATE SET lang = excluded.lang, model = excluded.model, \
                 text_hash = excluded.text_hash, numbers = excluded.numbers";
    db::bulk(tx, insert, &rows, again).await?;
    Ok(())
}

/// All vectors that this model made.
pub async fn vectors(tx: &mut Tx, hub: &HubId, model: &str) -> Result<Vec<Raw>> {
    let rows = db::rows!(
        tx,
        (String, String, String, String),
        "SELECT kind, subject, lang, numbers FROM vector WHERE hub_id = $1 AND model = $2 ORDER BY kind, subject",
        hub,
        model,
    )?;
    let raw = |(kind, subject, lang, numbers): (String, String, String, String)| {
        let vector = Vector::from_bytes(&STANDARD.decode(numbers).ok()?)?;
        Some(Raw { kind: Kind::parse(&kind)?, subject, lang, vector })
    };
    Ok(rows.into_iter().filter_map(raw).collect())
}
