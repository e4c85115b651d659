//! What people type finds what they mean: more than 400 queries on the demo world, 50 and more in each language.
//!
//! `queries.tsv` was written before the search was tuned, by what volunteers, officers and visitors type: other
//! forms of a word, no marks or wrong ones, parts of compounds, one wrong letter, German words in a foreign page, places
//! by their name in the reader's language, themes by another name. `wanted` are ids of the demo's files (pages `s-`, news
//! `n-` and events `e-` by their place there; `c-1` is the contact page). Every second line was kept apart while the
//! search was tuned: the held-out ones. The queries for pages, news, events and the contact page came later, when the
//! search stood.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;

use ::text::Lang;

use crate::import::{self, Order};
use crate::people;
use crate::search::{Record, Sought};
use crate::sheet::Sheet;
use crate::testing::{House, on_both_engines};

const QUERIES: &str = include_str!("queries.tsv");
const FIRST: usize = 10;

struct Query {
    lang: &'static str,
    way: &'static str,
    words: &'static str,
    wanted: Vec<&'static str>,
}

fn queries() -> Vec<Query> {
    let query = |line: &'static str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [lang, way, words, wanted] = cells[..] else { panic!("four cells: {line}") };
        Query { lang, way, words, wanted: wanted.split(' ').collect() }
    };
    QUERIES.lines().skip(1).map(query).collect()
}

/// The demo's organisations and programmes in the default hub; their ids by those of the files.
async fn demo_world(house: &House) -> HashMap<String, String> {
    let hubs = house.app.hubs();
    let hub = hubs.iter().find(|hub| hub.id == house.hub).unwrap();
    for (kind, text) in crate::demo::WORLD.into_iter().filter(|(kind, _)| *kind != import::Kind::Grants) {
        let sheet = Sheet::read(Cursor::new(text)).unwrap();
        let order = Order { kind, dry_run: false };
        import::run(&house.app, hub, &people::operator(), order, sheet).await.unwrap();
    }
    let mut ids = centre(house, hub).await;
    house.app.catch_up().await.unwrap();
    let mut tx = house.app.db.read().await.unwrap();
    let organisations =
        db::rows!(&mut tx, (String, String), "SELECT external_id, id FROM organisation WHERE hub_id = $1", &house.hub);
    let programmes =
        db::rows!(&mut tx, (String, String), "SELECT external_id, id FROM programme WHERE hub_id = $1", &house.hub);
    ids.extend(organisations.unwrap().into_iter().chain(programmes.unwrap()));
    ids
}

/// The demo's pages, news and events in the default hub; their ids.
async fn centre(house: &House, hub: &crate::hubs::Hub) -> HashMap<String, String> {
    crate::writing::cli::fill(&house.app, hub, crate::demo::CENTRE).await.unwrap();
    let mut titles = Vec::new();
    for (code, kind, file) in [("n", "story", crate::demo::NEWS), ("e", "gathering", crate::demo::GATHERINGS)] {
        crate::writing::cli::fill(&house.app, hub, file).await.unwrap();
        let all: toml::Table = toml::from_str(file).unwrap();
        for (n, record) in all[kind].as_array().unwrap().iter().enumerate() {
            titles.push((format!("kz-{code}-{}", n + 1), record["title_de"].as_str().unwrap().to_owned()));
        }
    }
    for page in crate::demo::PAGES {
        crate::content::cli::write(&house.app, hub, page).await.unwrap();
    }
    let mut tx = house.app.db.read().await.unwrap();
    let known = db::rows!(
        &mut tx,
        (String, String),
        "SELECT v.title, v.page_id FROM page_version v JOIN page p ON p.id = v.page_id \
         WHERE v.hub_id = $1 AND v.lang = 'de' AND p.owner <> 'page'",
        &house.hub,
    );
    let known: HashMap<String, String> = known.unwrap().into_iter().collect();
    let mut ids: HashMap<String, String> =
        titles.into_iter().map(|(code, title)| (code, known[&title].clone())).collect();
    let pages = db::rows!(
        &mut tx,
        (String, String),
        "SELECT kind, id FROM page WHERE hub_id = $1 AND kind IN ('imprint', 'privacy', 'accessibility')",
        &house.hub,
    );
    ids.insert("kz-c-1".into(), "contact".into());
    for (kind, id) in pages.unwrap() {
        let code = match kind.as_str() {
            "imprint" => "kz-s-20",
            "privacy" => "kz-s-21",
            _ => "kz-s-22",
        };
        ids.insert(code.into(), id);
    }
    ids
}

/// The ids of the first hits.
fn first(house: &House, query: &Query) -> Vec<String> {
    let shelf = house.app.search.of(&house.hub).unwrap();
    let found = shelf.find(&Sought::parse(query.words, Lang::parse(query.lang).unwrap()));
    shelf.page(&found, None, 0, FIRST).iter().map(|record: &std::sync::Arc<Record>| record.id.clone()).collect()
}

/// Recall of the first ten hits: how many of the wanted are there, of those that have room.
fn recall(wanted: &[String], hits: &[String]) -> f64 {
    let found = wanted.iter().filter(|id| hits.contains(id)).count();
    found as f64 / wanted.len().min(FIRST) as f64
}

#[test]
fn there_are_fifty_queries_in_every_language_and_none_twice() {
    let mut counts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    queries().into_iter().for_each(|query| counts.entry(query.lang).or_default().push(query.words));
    assert_eq!(counts.len(), Lang::ALL.len());
    for (lang, mut words) in counts {
        let count = words.len();
        words.sort_unstable();
        words.dedup();
        assert!(words.len() == count && count >= 50, "{lang}: {count}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn at_least_95_of_100_wanted_records_are_among_the_first_ten_and_both_engines_agree() {
    let seen = std::sync::Mutex::new(Vec::new());
    on_both_engines(|house| {
        let seen = &seen;
        async move {
            let ids = demo_world(&house).await;
            let codes: HashMap<&String, &String> = ids.iter().map(|(code, id)| (id, code)).collect();
            let (mut sums, mut all) = (BTreeMap::new(), Vec::new());
            for (number, query) in queries().iter().enumerate() {
                let hits = first(&house, query);
                let wanted: Vec<String> = query.wanted.iter().map(|code| ids[&format!("kz-{code}")].clone()).collect();
                let part = if number % 2 == 0 { "tuned" } else { "held out" };
                for group in [query.lang, query.way, part, "all"] {
                    let (sum, count) = sums.entry(group).or_insert((0.0, 0));
                    (*sum, *count) = (*sum + recall(&wanted, &hits), *count + 1);
                }
                // Pages that no query wants have no code.
                all.push(
                    hits.iter()
                        .map(|id| codes.get(id).map_or(String::new(), |code| (*code).clone()))
                        .collect::<Vec<_>>(),
                );
            }
            for (group, (sum, count)) in &sums {
                println!("{group}: {:.3} of {count}", sum / f64::from(*count));
            }
            for group in ["tuned", "held out", "all"] {
                let (sum, count): (f64, i32) = sums[group];
                assert!(sum / f64::from(count) >= 0.95, "{group}: {}", sum / f64::from(count));
            }
            seen.lock().unwrap().push(all);
        }
    })
    .await;
    let seen = seen.into_inner().unwrap();
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "the engines give different hits");
}
