//! Letters leave through the job table: written in the transaction that causes them, delivered by a worker, tried again.

use std::path::PathBuf;

use db::{Result, Tx};
use lettre::message::Mailbox;
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Message, Tokio1Executor};

use crate::config::Config;
use crate::people::work::SignInLink;

/// A plain letter.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Letter {
    /// Mail address.
    pub to: String,
    /// Subject line.
    pub subject: String,
    /// Text.
    pub body: String,
}

/// Where letters go.
pub enum Mail {
    /// A mail server.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>, Mailbox),
    /// A folder, one `.eml` file a letter: no mail server is configured.
    Folder(PathBuf, Mailbox),
}

/// Fluent's marks around inserted values help mixed scripts on a page, but have no place in a mail.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

impl Mail {
    /// As the settings say.
    pub fn new(config: &Config) -> std::result::Result<Mail, String> {
        let from: Mailbox = config.mail_from.parse().map_err(|e| format!("mail_from: {e}"))?;
        let Some(url) = &config.smtp else { return Ok(Mail::Folder(config.data.join("mail"), from)) };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|e| format!("smtp: {e}"))?;
        Ok(Mail::Smtp(Box::new(transport.build()), from))
    }

    async fn send(&self, id: &str, letter: &Letter) -> std::result::Result<(), String> {
        let (Mail::Smtp(_, from) | Mail::Folder(_, from)) = self;
        let to: Mailbox = letter.to.parse().map_err(|e| format!("{}: {e}", letter.to))?;
        let message = Message::builder().from(from.clone()).to(to).subject(&letter.subject);
        let message = message.body(letter.body.clone()).map_err(|e| e.to_string())?;
        match self {
            Mail::Smtp(transport, _) => transport.send(message).await.map(drop).map_err(|e| e.to_string()),
            Mail::Folder(folder, _) => {
                tokio::fs::create_dir_all(folder).await.map_err(|e| e.to_string())?;
                tokio::fs::write(folder.join(format!("{id}.eml")), message.formatted()).await.map_err(|e| e.to_string())
            }
        }
    }
}

/// Writes the job of a link to sign in.
pub async fn queue(tx: &mut Tx, id: &str, now: &str, link: &SignInLink) -> Result<()> {
    write(tx, id, now, ("sign-in-link", serde_json::to_string(link).unwrap_or_default())).await
}

/// Writes the job of a letter that is ready.
pub async fn queue_letter(tx: &mut Tx, id: &str, now: &str, letter: &Letter) -> Result<()> {
    write(tx, id, now, ("letter", serde_json::to_string(letter).unwrap_or_default())).await
}

async fn write(tx: &mut Tx, id: &str, now: &str, (kind, payload): (&str, String)) -> Result<()> {
    db::exec!(
        tx,
        "INSERT INTO job (id, kind, payload, run_at, attempts) VALUES ($1, $2, $3, $4, 0)",
        id,
        kind,
        payload,
        now,
    )?;
    Ok(())
}

#[derive(db::FromRow)]
struct Job {
    id: String,
    kind: String,
    payload: String,
    attempts: i64,
}

/// Claims one due job, if there is one. The condition stands twice: PostgreSQL checks the outer one again after it has
/// waited for a row that another node claimed.
async fn claim(tx: &mut Tx, now: &str, until: &str) -> Result<Option<Job>> {
    db::maybe!(
        tx,
        Job,
        "UPDATE job SET claimed_until = $1, attempts = attempts + 1 WHERE id = (SELECT id FROM job \
         WHERE run_at <= $2 AND (claimed_until IS NULL OR claimed_until < $2) ORDER BY run_at, id LIMIT 1) \
         AND (claimed_until IS NULL OR claimed_until < $2) RETURNING id, kind, payload, attempts",
        until,
        now,
    )
}

/// Delivers everything that is due; gives the number of letters sent. A letter that fails five times stays in the table
/// with its last error.
pub async fn deliver(app: &crate::app::App) -> Result<usize> {
    let mut sent = 0;
    loop {
        let (now, until) = (app.clock.text(), app.clock.text_in(std::time::Duration::from_secs(60)));
        let mut tx = app.db.write().await?;
        let job = claim(&mut tx, &now, &until).await?;
        tx.commit().await?;
        let Some(job) = job else { return Ok(sent) };
        let letter = match job.kind.as_str() {
            "letter" => serde_json::from_str::<Letter>(&job.payload),
            _ => serde_json::from_str::<SignInLink>(&job.payload).map(|link| link.letter()),
        };
        let outcome = match letter {
            Ok(letter) => app.mail.send(&job.id, &letter).await,
            Err(error) => Err(error.to_string()),
        };
        let mut tx = app.db.write().await?;
        match outcome {
            Ok(()) => {
                sent += 1;
                db::exec!(&mut tx, "DELETE FROM job WHERE id = $1", &job.id)?;
            }
            Err(error) => {
                tracing::warn!(%error, job = job.id, "a letter could not be sent");
                let wait = std::time::Duration::from_secs(if job.attempts < 5 { 60 << job.attempts } else { 1 << 30 });
                let again = app.clock.text_in(wait);
                let sql_error = error.as_str();
                db::exec!(
                    &mut tx,
                    "UPDATE job SET run_at = $2, claimed_until = NULL, last_error = $3 WHERE id = $1",
                    &job.id,
                    again,
                    sql_error,
                )?;
            }
        }
        tx.commit().await?;
    }
}
