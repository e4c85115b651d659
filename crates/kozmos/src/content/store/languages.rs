//! From which language each language is translated.

use db::{Result, Tx};

use crate::content::{Languages, Locale, TreeRefusal, locale};
use crate::ids::HubId;
use crate::ledger::{self, Entry};
use crate::people::{ArrangeLanguages, Authorized};
use crate::write::Stamp;

/// The hub's tree of languages.
pub(in crate::content) async fn languages(tx: &mut Tx, hub: &HubId) -> Result<Languages> {
    let rows = db::rows!(
        tx,
        (String, String),
        "SELECT lang, source FROM language_source WHERE hub_id = $1 ORDER BY lang",
        hub
    )?;
    Ok(Languages::new(rows.iter().map(|(lang, source)| (locale(lang), locale(source)))))
}

/// Says from which language another is translated.
pub(in crate::content) async fn set_source(
    tx: &mut Tx,
    auth: &Authorized<ArrangeLanguages>,
    stamp: &Stamp<'_>,
    (lang, source): (Locale, Locale),
) -> Result<std::result::Result<(), TreeRefusal>> {
    if let Err(refused) = languages(tx, stamp.hub).await?.set(lang, source) {
        return Ok(Err(refused));
    }
    db::exec!(
        tx,
        "INSERT INTO language_source (hub_id, lang, source) VALUES ($1, $2, $3) \
         ON CONFLICT (hub_id, lang) DO UPDATE SET source = excluded.source",
        stamp.hub,
        lang.code(),
        source.code(),
    )?;
    let entry = Entry::new("arrange", "language", lang.code(), source.code());
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(Ok(()))
}
