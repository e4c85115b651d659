//! The page on which the hub's staff bring in rows: choose or paste, look at what would happen, then confirm.

use std::fs;
use std::io::{self, Cursor};
use std::path::PathBuf;

use askama::Template;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::get;
use fields::Fields;
use sha2::{Digest, Sha256};
use web::{Error, Form, NoFile, Tr, see_other};

use super::{Kind, Order, Outcome, Wrong, reason_key};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::ids::hex;
use crate::people::{Audience::Staff, Authorized, Import};
use crate::sheet::Sheet;
use crate::site::Page;

const PATH: &str = "/{lang}/organisations/import";
/// The largest file that may be sent.
const LARGEST: usize = 20 << 20;
/// Refused cells that are shown.
const SHOWN: usize = 200;
/// Files that wait for somebody to confirm them; of more the oldest go.
const KEPT: usize = 20;

/// A form with a file or without one.
type Sent = web::Sent<LARGEST>;

/// The routes of this room.
pub fn routes() -> Routes {
    let limit = DefaultBodyLimit::max(LARGEST + (1 << 20));
    Routes::new().get(PATH, Staff, get(form)).post(PATH, Staff, axum::routing::post(import).layer(limit))
}

#[derive(Template)]
#[template(path = "import/import.html")]
struct ImportPage {
    page: Page,
    t: Tr,
    kind: Kind,
    rows: String,
    /// The message key of what is wrong with the whole table, and its line or column.
    wrong: Option<(String, String)>,
    /// What would happen, and the name under which the table waits.
    preview: Option<(Outcome, String)>,
    /// What has happened.
    done: Option<Outcome>,
}

impl ImportPage {
    fn new(ctx: &Ctx, fields: &Fields) -> ImportPage {
        let page = Page::new(ctx, "desk", ctx.t.get("import-title")).noindex();
        let page = page.under("/people/desk", ctx.t.get("people-desk"));
        let kind = Kind::parse(fields.get("kind")).unwrap_or(Kind::Organisations);
        let rows = fields.0.iter().find(|(name, _)| name == "rows").map_or("", |(_, rows)| rows).to_owned();
        ImportPage { page, t: ctx.t, kind, rows, wrong: None, preview: None, done: None }
    }

    fn refuse(mut self, key: &str, at: String) -> web::Result {
        self.wrong = Some((key.to_owned(), at));
        web::html(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }

    fn kind_key(&self, kind: &Kind) -> &'static str {
        match kind {
            Kind::Organisations => "import-kind-organisations",
            Kind::Programmes => "import-kind-programmes",
            Kind::Grants => "import-kind-grants",
        }
    }

    fn counts(&self, outcome: &Outcome) -> Vec<String> {
        let done = outcome.imported;
        let counts = [
            ("import-created", done.created),
            ("import-changed", done.changed),
            ("import-unchanged", done.unchanged),
            ("import-refused", outcome.refused_rows),
        ];
        counts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| self.t.one(key, "count", *n)).collect()
    }

    fn reason(&self, refused: &super::Refused) -> String {
        self.t.one(&reason_key(refused.reason), "value", &refused.value)
    }

    fn wrong_text(&self, (key, at): &(String, String)) -> String {
        self.t.one(key, "at", at)
    }

    fn shown<'o>(&self, outcome: &'o Outcome) -> &'o [super::Refused] {
        &outcome.refused[..outcome.refused.len().min(SHOWN)]
    }
}

async fn form(ctx: Ctx, Form(fields): Form) -> web::Result {
    let mut page = ImportPage::new(&ctx, &fields);
    let count = |name: &str| fields.get(name).parse::<usize>().unwrap_or(0);
    if fields.some("created").is_some() {
        let (created, changed, unchanged) = (count("created"), count("changed"), count("unchanged"));
        let imported = crate::write::Imported { created, changed, unchanged };
        page.done = Some(Outcome { imported, refused_rows: count("refused"), ..Outcome::default() });
    }
    web::html(StatusCode::OK, &page)
}

async fn import(ctx: Ctx, sent: Sent) -> web::Result {
    let auth = ctx.authorize::<Import>(None)?;
    let page = ImportPage::new(&ctx, &sent.fields);
    let Some(kind) = Kind::parse(sent.fields.get("kind")) else {
        return page.refuse("import-wrong-kind", String::new());
    };
    let confirmed = sent.fields.has("confirmed", "yes");
    let Some(content) = content(&ctx, sent)? else {
        return page.refuse("import-wrong-nothing", String::new());
    };
    let kept = keep(&ctx, &content).map_err(Error::fault)?;
    match carry_out(&ctx, &auth, Order { kind, dry_run: !confirmed }, content).await {
        Err(Wrong::Database(error)) => Err(error).or_fault(),
        Err(wrong) => page.refuse(&wrong.key(), place(&wrong)),
        Ok(outcome) if confirmed => {
            ctx.app.catch_up().await.or_fault()?;
            Ok(see_other(&ctx.url(&address(kind, &outcome))))
        }
        Ok(outcome) => web::html(StatusCode::OK, &ImportPage { preview: Some((outcome, kept)), ..page }),
    }
}

async fn carry_out(ctx: &Ctx, auth: &Authorized<Import>, order: Order, content: Vec<u8>) -> Result<Outcome, Wrong> {
    let sheet = Sheet::read(Cursor::new(content))?;
    super::run(&ctx.app, &ctx.hub, auth, order, sheet).await
}

/// The line or the column that something wrong is about.
fn place(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Sheet(wrong) => wrong.line().to_string(),
        Wrong::MissingColumn { column, .. } => (*column).to_owned(),
        _ => String::new(),
    }
}

/// Where the figures are shown afterwards.
fn address(kind: Kind, outcome: &Outcome) -> String {
    let done = outcome.imported;
    format!(
        "/organisations/import?kind={}&created={}&changed={}&unchanged={}&refused={}",
        kind.code(),
        done.created,
        done.changed,
        done.unchanged,
        outcome.refused_rows,
    )
}

/// The table: the file that was sent, the rows that were pasted, or the one that waits since the preview.
fn content(ctx: &Ctx, sent: Sent) -> Result<Option<Vec<u8>>, Error> {
    match sent.file {
        Ok(file) => return Ok(Some(file)),
        Err(NoFile::TooLarge) => return Err(Error::TooLarge),
        Err(NoFile::Broken) => return Err(Error::Unsupported),
        Err(NoFile::Nothing) => {}
    }
    if let Some(name) = sent.fields.some("kept").filter(|name| is_kept_name(name)) {
        return match fs::read(folder(ctx).join(name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            content => content.map(Some).map_err(Error::fault),
        };
    }
    Ok(sent.fields.some("rows").map(|rows| rows.as_bytes().to_vec()))
}

fn is_kept_name(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

fn folder(ctx: &Ctx) -> PathBuf {
    ctx.config.data.join("imports").join(ctx.hub.id.as_str())
}

/// Keeps a table until it is confirmed, under a name made of its content.
fn keep(ctx: &Ctx, content: &[u8]) -> io::Result<String> {
    let (folder, name) = (folder(ctx), hex(&Sha256::digest(content)));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(&name), content)?;
    let mut files: Vec<_> = fs::read_dir(&folder)?.flatten().map(|entry| entry.path()).collect();
    if files.len() > KEPT {
        files.sort_by_key(|file| fs::metadata(file).and_then(|meta| meta.modified()).ok());
        for old in &files[..files.len() - KEPT] {
            fs::remove_file(old)?;
        }
    }
    Ok(name)
}
