//! Hubs in the database.

mod editing;

use db::{Result, Tx};
pub use editing::{card, save_card};

use super::{Facts, Hub, HubText, Link, Network};
use crate::contact::Line;
use crate::content::{RecordText, record_texts};
use crate::ids::HubId;

#[derive(db::FromRow)]
struct HubRow {
    id: HubId,
    event: Option<i64>,
    slug: String,
    host: Option<String>,
    name: String,
    initiative: String,
    sister_hubs: String,
    starts_on: Option<String>,
    ends_on: Option<String>,
    lands: String,
    zone: String,
    email: String,
    phone: String,
    hours: String,
    address: String,
    demo: bool,
}

#[derive(db::FromRow)]
struct NetworkRow {
    hub_id: HubId,
    slug: String,
    name: String,
    land: String,
    website: String,
}

#[derive(db::FromRow)]
struct LinkRow {
    hub_id: HubId,
    name: String,
    url: String,
}

/// What a hub is put together from, of all hubs.
struct Parts {
    texts: Vec<RecordText>,
    networks: Vec<NetworkRow>,
    links: Vec<LinkRow>,
    lines: Vec<(HubId, crate::writing::Stored<crate::contact::Terms>)>,
    funders: Vec<(HubId, crate::writing::Stored<crate::funders::Funder>)>,
}

/// All hubs with everything that their pages say.
pub async fn list(tx: &mut Tx) -> Result<Vec<Hub>> {
    let hubs = db::rows!(
        tx,
        HubRow,
        "SELECT id, (SELECT seq FROM ledger WHERE hub_id = hub.id) AS event, slug, host, name, initiative, sister_hubs, \
         starts_on, ends_on, lands, zone, email, phone, hours, address, demo FROM hub ORDER BY id"
    )?;
    let mut texts = Vec::new();
    for hub in &hubs {
        texts.extend(record_texts(tx, &hub.id, &[hub.id.to_string()]).await?);
    }
    let networks =
        db::rows!(tx, NetworkRow, "SELECT hub_id, slug, name, land, website FROM network ORDER BY position, slug")?;
    let links = db::rows!(tx, LinkRow, "SELECT hub_id, name, url FROM hub_link ORDER BY position")?;
    let (lines, funders) = (crate::contact::all(tx).await?, crate::funders::all(tx).await?);
    let parts = Parts { texts, networks, links, lines, funders };
    Ok(hubs.into_iter().map(|row| assemble(row, &parts)).collect())
}

fn assemble(row: HubRow, parts: &Parts) -> Hub {
    let Parts { texts, networks, links, lines, funders } = parts;
    let network = |n: &NetworkRow| Network {
        slug: n.slug.clone(),
        name: n.name.clone(),
        land: n.land.clone(),
        website: n.website.clone(),
    };
    let own = texts.iter().filter(|text| text.page_id == row.id.as_str());
    let texts = own.map(|text| (text.lang.clone(), HubText::from(text.clone()))).collect();
    let lands = split(&row.lands);
    let land = lands.first().map_or("", String::as_str);
    let lines = lines.iter().filter(|(hub, line)| *hub == row.id && line.published);
    let lines = lines.map(|(_, line)| Line::new(line.id.clone(), line.record.clone(), &row.zone, land)).collect();
    let funders = funders.iter().filter(|(hub, funder)| *hub == row.id && funder.published);
    let funders = funders.map(|(_, funder)| funder.record.clone()).collect();
    let link = |l: &LinkRow| Link { name: l.name.clone(), url: l.url.clone() };
    let facts = Facts {
        slug: row.slug,
        host: row.host,
        name: row.name,
        initiative: row.initiative,
        sister_hubs: split(&row.sister_hubs),
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        lands,
        zone: row.zone,
        email: row.email,
        phone: row.phone,
        hours: row.hours,
        address: row.address,
        demo: row.demo,
        networks: networks.iter().filter(|n| n.hub_id == row.id).map(network).collect(),
        links: links.iter().filter(|l| l.hub_id == row.id).map(link).collect(),
        texts,
    };
    Hub { id: row.id, event: row.event.unwrap_or(0), facts, lines, funders }
}

fn split(list: &str) -> Vec<String> {
    list.split(';').filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// Writes a hub's facts, all but its texts; a hub of the same slug is replaced and keeps its id, which is returned.
pub async fn save(tx: &mut Tx, new_id: &HubId, facts: &Facts) -> Result<HubId> {
    let (id,): (HubId,) = db::one!(
        tx,
        (HubId,),
        "INSERT INTO hub (id, slug, host, name, initiative, sister_hubs, starts_on, ends_on, lands, zone, email, \
         phone, hours, address, demo, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1) \
         ON CONFLICT (slug) DO UPDATE SET host = excluded.host, name = excluded.name, \
         initiative = excluded.initiative, sister_hubs = excluded.sister_hubs, starts_on = excluded.starts_on, \
         ends_on = excluded.ends_on, lands = excluded.lands, zone = excluded.zone, email = excluded.email, \
         phone = excluded.phone, hours = excluded.hours, address = excluded.address, demo = excluded.demo, \
         version = hub.version + 1 RETURNING id",
        new_id,
        &facts.slug,
        &facts.host,
        &facts.name,
        &facts.initiative,
        facts.sister_hubs.join(";"),
        &facts.starts_on,
        &facts.ends_on,
        facts.lands.join(";"),
        &facts.zone,
        &facts.email,
        &facts.phone,
        &facts.hours,
        &facts.address,
        facts.demo,
    )?;
    db::exec!(tx, "INSERT INTO ledger (hub_id, seq, hash) VALUES ($1, 0, '') ON CONFLICT (hub_id) DO NOTHING", &id)?;
    save_lists(tx, &id, &facts.networks, &facts.links).await?;
    Ok(id)
}

async fn save_lists(tx: &mut Tx, id: &HubId, networks: &[Network], links: &[Link]) -> Result<()> {
    db::exec!(tx, "DELETE FROM hub_link WHERE hub_id = $1", id)?;
    db::exec!(tx, "DELETE FROM network WHERE hub_id = $1", id)?;
    for (at, network) in (0i64..).zip(networks) {
        db::exec!(
            tx,
            "INSERT INTO network (hub_id, slug, name, land, website, position) VALUES ($1, $2, $3, $4, $5, $6)",
            id,
            &network.slug,
            &network.name,
            &network.land,
            &network.website,
            at,
        )?;
    }
    for (at, link) in (0i64..).zip(links) {
        db::exec!(
            tx,
            "INSERT INTO hub_link (hub_id, position, name, url) VALUES ($1, $2, $3, $4)",
            id,
            at,
            &link.name,
            &link.url,
        )?;
    }
    Ok(())
}

/// How far each hub's book of changes has come.
pub async fn heads(tx: &mut Tx) -> Result<Vec<(HubId, i64)>> {
    db::rows!(tx, (HubId, i64), "SELECT hub_id, seq FROM ledger ORDER BY hub_id")
}
