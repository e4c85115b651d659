//! The room as people and programs use it, with a small world of four associations and two foundations.

mod api;
mod ideas;
mod journeys;
mod staff;

use std::io::Cursor;

use crate::ids::{HubId, OrganisationId};
use crate::import::{self, Kind, Order};
use crate::people::{Role, operator};
use crate::sheet::Sheet;
use crate::testing::{Browser, House, on_both_engines};

const ORGANISATIONS: &str = r#"{"external_id":"a1","kind":"association","name":"Lernzeit Halle","legal_form":"ev","tax_status":"charitable","postcode":"06108","place":"Halle","themes":["school-support","education"],"target_groups":["children"],"origin_lang":"de","summary_de":"Wir geben Kindern am Nachmittag Nachhilfe."}
{"external_id":"a2","kind":"association","name":"Hausaufgaben Merseburg","legal_form":"ev","tax_status":"charitable","postcode":"06217","place":"Merseburg","themes":["school-support"],"target_groups":["children"],"origin_lang":"de","summary_de":"Wir helfen Kindern bei den Hausaufgaben und beim Lernen."}
{"external_id":"a3","kind":"association","name":"Lerncafe Ohne Bescheid","legal_form":"ev","tax_status":"none","postcode":"06108","place":"Halle","themes":["school-support"],"target_groups":["children"],"origin_lang":"de","summary_de":"Nachhilfe für Kinder am Samstag."}
{"external_id":"a4","kind":"association","name":"Sternwarte Zwickau","legal_form":"ev","tax_status":"charitable","postcode":"08056","place":"Zwickau","origin_lang":"de","summary_de":"Fernrohre, Planeten, Kometen."}
{"external_id":"f1","kind":"foundation","name":"Saale-Stiftung","legal_form":"stiftung","place":"Halle","postcode":"06108","origin_lang":"de","summary_de":"Fördert das Lernen."}
{"external_id":"f2","kind":"foundation","name":"Elbe-Stiftung","legal_form":"stiftung","place":"Magdeburg","postcode":"39104","origin_lang":"de","summary_de":"Fördert die Bildung."}
"#;

const PROGRAMMES: &str = r#"{"external_id":"p1","foundation":"f1","origin_lang":"de","title_de":"Lernen am Nachmittag","purpose_de":"Nachhilfe und Hausaufgabenhilfe für Kinder","themes":["school-support","education"],"target_groups":["children"],"tax_status":"charitable","deadline_kind":"rolling"}
{"external_id":"p2","foundation":"f2","origin_lang":"de","title_de":"Bildung macht stark","purpose_de":"Kinder lernen gemeinsam: Nachhilfe, Lesen, Hausaufgaben","themes":["school-support"],"target_groups":["children"],"tax_status":"charitable","deadline_kind":"rolling"}
"#;

/// The world in the default hub.
async fn world(house: &House) {
    let hub = crate::cli::find_hub(&house.app, Some("kozmos")).unwrap();
    for (kind, text) in [(Kind::Organisations, ORGANISATIONS), (Kind::Programmes, PROGRAMMES)] {
        let sheet = Sheet::read(Cursor::new(text)).unwrap();
        let order = Order { kind, dry_run: false };
        let outcome = import::run(&house.app, &hub, &operator(), order, sheet).await.unwrap();
        assert!(outcome.refused.is_empty(), "{:?}", outcome.refused);
    }
    house.app.catch_up().await.unwrap();
}

/// The id of the organisation with that name's slug.
async fn id_of(house: &House, hub: &HubId, slug: &str) -> OrganisationId {
    let mut tx = house.app.db.read().await.unwrap();
    super::store::party(&mut tx, hub, slug).await.unwrap().expect("it is there").0.id
}

/// A browser of somebody who edits that organisation.
async fn editor(house: &House, slug: &str) -> Browser {
    let id = id_of(house, &house.hub, slug).await;
    house.person(&house.hub, Role::OrganisationEditor, Some(&id)).await
}

/// Receiver's address and body of every letter that waits, the oldest first.
async fn letters(house: &House) -> Vec<(String, String)> {
    let mut tx = house.app.db.read().await.unwrap();
    let rows = db::rows!(&mut tx, (String,), "SELECT payload FROM job WHERE kind = 'letter' ORDER BY id").unwrap();
    let letter = |(payload,): (String,)| serde_json::from_str::<crate::mail::Letter>(&payload).unwrap();
    rows.into_iter().map(letter).map(|letter| (letter.to, letter.body)).collect()
}

/// The address of the introduction whose link names both.
fn link(page: &crate::testing::Shown, association: &str) -> String {
    let names = page.all(".card h3 a");
    let at = names.iter().position(|name| name.contains(association)).expect("it is listed");
    page.attributes(".card h3 a", "href")[at].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_that_share_the_associations_write_what_one_writes() {
    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        args: super::Suggest,
    }
    on_both_engines(async |house: House| {
        world(&house).await;
        let folder = tempfile::tempdir().unwrap();
        let hub = crate::cli::find_hub(&house.app, Some("kozmos")).unwrap();
        let answer = async |part: &str| {
            let out = folder.path().join(part.replace('/', "-"));
            let line = ["suggest", "--part", part, "--out", out.to_str().unwrap()];
            super::suggest(&house.app, &hub, &<Line as clap::Parser>::parse_from(line).args).await.unwrap();
            std::fs::read_to_string(out).unwrap()
        };
        let all = answer("1/1").await;
        let (head, rows) = all.split_once('\n').unwrap();
        assert_eq!(head, "association,rank,programme,score,reason");
        assert!(rows.contains("hausaufgaben-merseburg,1,") && rows.contains("lernzeit-halle,2,"), "{rows}");
        assert!(!rows.contains("sternwarte-zwickau"), "there is nothing for it");
        assert!(!rows.contains("lerncafe-ohne-bescheid"), "a condition stands in the way of all: {rows}");
        let parts = [answer("1/2").await, answer("2/2").await];
        let rows_of_parts = parts.iter().map(|part| part.split_once('\n').unwrap().1).collect::<String>();
        assert_eq!(rows_of_parts, rows);
    })
    .await;
}
