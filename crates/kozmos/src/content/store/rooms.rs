//! Which addresses of rooms lead to nothing that everybody may read.

use std::collections::{HashMap, HashSet};

use db::{Result, Tx};

use crate::content::{Named, RECORDS, named};
use crate::ids::HubId;

/// Of the records that are public: the last part of the address, the id (which leads there as well), and from which day on
/// it is there.
type Public = (String, String, String);

/// Those of the paths below the language, `news/fest`, that lead nowhere on that day.
pub(super) async fn lost(tx: &mut Tx, hub: &HubId, today: &str, paths: &[String]) -> Result<HashSet<String>> {
    let mut lost = HashSet::new();
    let mut wanted: HashMap<&str, Vec<(String, &String)>> = HashMap::new();
    for path in paths {
        match named(path) {
            Named::Page => {}
            Named::Nothing => {
                lost.insert(path.clone());
            }
            Named::Record(room, key) => wanted.entry(room).or_default().push((key, path)),
        }
    }
    for room in RECORDS {
        let Some(wanted) = wanted.get(room) else { continue };
        let keys: Vec<String> = wanted.iter().map(|(key, _)| key.clone()).collect();
        let found = public(tx, hub, room, &keys).await?;
        let there: HashSet<&str> = found
            .iter()
            .filter(|(.., from)| from.as_str() <= today)
            .flat_map(|(slug, id, _)| [slug.as_str(), id.as_str()])
            .collect();
        lost.extend(wanted.iter().filter(|(key, _)| !there.contains(key.as_str())).map(|(_, path)| (*path).clone()));
    }
    Ok(lost)
}

async fn public(tx: &mut Tx, hub: &HubId, room: &str, keys: &[String]) -> Result<Vec<Public>> {
    const STORIES: &str = "SELECT slug, id, published_on FROM story WHERE hub_id = $1 AND state = 'published' \
                           AND (slug IN ({keys}) OR id IN ({keys}))";
    const EVENTS: &str = "SELECT slug, id, '' FROM gathering WHERE hub_id = $1 AND state = 'published' \
                          AND (slug IN ({keys}) OR id IN ({keys}))";
    const ORGANISATIONS: &str = "SELECT slug, slug, '' FROM organisation WHERE hub_id = $1 AND state = 'published' \
                                 AND slug IN ({keys})";
    const PROGRAMMES: &str = "SELECT slug, slug, '' FROM programme WHERE hub_id = $1 AND state = 'published' \
                              AND slug IN ({keys})";
    match room {
        "news" => db::rows_in!(tx, Public, STORIES, hub.as_str(), keys),
        "gatherings" => db::rows_in!(tx, Public, EVENTS, hub.as_str(), keys),
        "organisations" => db::rows_in!(tx, Public, ORGANISATIONS, hub.as_str(), keys),
        _ => db::rows_in!(tx, Public, PROGRAMMES, hub.as_str(), keys),
    }
}
