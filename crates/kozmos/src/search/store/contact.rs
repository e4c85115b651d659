//! The page of who answers, on the shelf: for whoever wants to call, to write or to come.

use db::{Result, Tx};

use super::{new, text};
use crate::content::Locale;
use crate::ids::HubId;
use crate::search::{Kind, Record, Text};
use crate::texts::tr;

/// Its id on the shelf: it is no record of the database, and changes with every contact line.
pub const ID: &str = "contact";

#[derive(db::FromRow)]
struct Row {
    name: String,
    lang: String,
    role: String,
    note: String,
}

/// The page as it is now. Where nobody answers, it has its title only.
pub async fn page(tx: &mut Tx, hub: &HubId) -> Result<Record> {
    let rows = db::rows!(
        tx,
        Row,
        "SELECT l.name, t.lang, t.role, t.note FROM contact_line l JOIN contact_line_text t ON t.line_id = l.id \
         WHERE l.hub_id = $1 AND l.state = 'published' ORDER BY l.position, l.id",
        hub,
    )?;
    let title = |lang: Locale| text(lang.code().to_owned(), tr(lang).get("contact-title"));
    Ok(Record {
        titles: Locale::ALL.map(title).into(),
        texts: if rows.is_empty() { Vec::new() } else { Locale::ALL.map(|lang| said(lang, &rows)).into() },
        ..new(ID.to_owned(), Kind::Page.number(), "/contact".to_owned(), String::new(), "de".to_owned())
    })
}

/// What people look for there, and what the lines say of themselves in a language.
fn said(lang: Locale, rows: &[Row]) -> Text {
    let t = tr(lang);
    let line = |row: &Row| format!("{}: {}. {}", row.role, row.name, row.note).trim_end().to_owned();
    let own = rows.iter().filter(|row| row.lang == lang.code()).map(line);
    let all: Vec<String> = std::iter::once(t.get("search-contact-words")).chain(own).collect();
    text(lang.code().to_owned(), all.join(" "))
}
