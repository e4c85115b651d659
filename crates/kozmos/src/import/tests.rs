//! Files as people send them, and what becomes of their rows.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::foreign::Shape;
use super::*;
use crate::people::{Role, operator};
use crate::sheet::Sheet;
use crate::testing::{House, on_both_engines};
use crate::texts::tr;

const TWO: &str = "external_id,kind,name,founded,postcode\nt-1,association,Verein Eins,2001,06108\n\
                   t-2,foundation,Stiftung Zwei,,99084\n";

async fn import(house: &House, kind: Kind, dry_run: bool, text: &str) -> Result<Outcome, Wrong> {
    let hub = house.app.hubs().iter().find(|hub| hub.id == house.hub).cloned().unwrap();
    let sheet = Sheet::read(Cursor::new(text.as_bytes().to_vec()))?;
    run(&house.app, &hub, &operator(), Order { kind, dry_run }, sheet).await
}

fn counts(outcome: &Outcome) -> (usize, usize, usize, usize) {
    let done = outcome.imported;
    (done.created, done.changed, done.unchanged, outcome.refused_rows)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_twice_changes_nothing() {
    on_both_engines(async |house| {
        let world = [
            (Kind::Organisations, include_str!("../../demo/foundations-a.jsonl"), 30),
            (Kind::Programmes, include_str!("../../demo/programmes-a.jsonl"), 60),
            (Kind::Grants, include_str!("../../demo/grants.csv"), 1_500),
        ];
        for (kind, text, rows) in world {
            let first = import(&house, kind, false, text).await.unwrap();
            assert_eq!(
                (counts(&first), &first.unknown),
                ((rows, 0, 0, 0), &Vec::new()),
                "{kind:?} {:?}",
                first.refused
            );
            let second = import(&house, kind, false, text).await.unwrap();
            assert_eq!(counts(&second), (0, 0, rows, 0), "{kind:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_tells_everything_and_writes_nothing() {
    on_both_engines(async |house| {
        assert_eq!(counts(&import(&house, Kind::Organisations, true, TWO).await.unwrap()), (2, 0, 0, 0));
        assert_eq!(counts(&import(&house, Kind::Organisations, false, TWO).await.unwrap()), (2, 0, 0, 0));
        let later = TWO.replace("2001", "2002");
        assert_eq!(counts(&import(&house, Kind::Organisations, true, &later).await.unwrap()), (0, 1, 1, 0));
        assert_eq!(counts(&import(&house, Kind::Organisations, false, TWO).await.unwrap()), (0, 0, 2, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_rows_are_told_with_line_and_column_and_good_ones_are_kept() {
    let house = House::on_sqlite().await;
    let text = format!("{TWO}t-3,association,,gestern,\nt-1,association,Noch einmal,,\n,association,Ohne Nummer,,\n");
    let outcome = import(&house, Kind::Organisations, false, &text).await.unwrap();
    assert_eq!(counts(&outcome), (2, 0, 0, 3));
    let told: Vec<_> = outcome.refused.iter().map(|r| (r.line, r.column.as_str(), r.reason)).collect();
    for want in [
        (4, "name", "missing"),
        (4, "founded", "not-a-number"),
        (5, "external_id", "repeated"),
        (6, "external_id", "missing"),
    ] {
        assert!(told.contains(&want), "{want:?} is not in {told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_breaks_in_the_middle_leaves_nothing() {
    on_both_engines(async |house| {
        let row = |n: usize| format!("{{\"grant_id\":\"x-{n}\",\"funder_id\":\"f\",\"title\":\"Fest {n}\"}}\n");
        let good: String = (0..6_000).map(row).collect();
        let wrong = import(&house, Kind::Grants, false, &(good.clone() + "{\"grant_id\":\n")).await;
        assert!(wrong.unwrap_err().to_string().starts_with("line 6001 is no valid JSON"));
        assert_eq!(counts(&import(&house, Kind::Grants, true, &good).await.unwrap()), (6_000, 0, 0, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_of_something_else_is_refused() {
    let house = House::on_sqlite().await;
    let wrong = |text: &'static str| import(&house, Kind::Organisations, false, text);
    let missing = wrong("extern_id,kind,name\n1,association,A\n").await.unwrap_err();
    assert_eq!(missing.to_string(), "the column 'external_id' is missing; did you mean 'extern_id'?");
    assert!(wrong("a,b\n1,2\n").await.unwrap_err().to_string().starts_with("none of its columns is known"));
    assert_eq!(wrong("").await.unwrap_err().to_string(), "is empty");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_column_is_reported_and_a_lost_zero_restored() {
    let house = House::on_sqlite().await;
    let text = "external_id,kind,name,postcode,colour\nz-1,association,Verein,6108,blue\n";
    let outcome = import(&house, Kind::Organisations, false, text).await.unwrap();
    assert_eq!(outcome.unknown, ["colour"]);
    let again = text.replace("6108", "06108");
    assert_eq!(counts(&import(&house, Kind::Organisations, false, &again).await.unwrap()), (0, 0, 1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_writes_refused_rows_beside_the_file() {
    let house = House::on_sqlite().await;
    let hub = house.app.hubs()[0].clone();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vereine.csv");
    std::fs::write(&file, format!("{TWO}t-3,association,C,gestern,\n")).unwrap();
    let order = Order { kind: Kind::Organisations, dry_run: false };
    cli::import(&house.app, &hub, order, &file).await.unwrap();
    let errors = std::fs::read_to_string(folder.path().join("vereine.csv.errors.csv")).unwrap();
    assert_eq!(errors, "line,column,value,reason\n4,founded,gestern,is not a number\n");
    let missing = cli::import(&house.app, &hub, order, &folder.path().join("x.csv")).await.unwrap_err();
    assert!(missing.ends_with("x.csv: there is no such file"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_pastes_rows_looks_and_confirms() {
    on_both_engines(async |house| {
        let mut editor = house.person(&house.hub, Role::Editor, None).await;
        let page = editor.get("/de/organisations/import").await;
        let rows = format!("{TWO}t-3,association,C,gestern,\n");
        let preview = editor.submit(&page, "step=check", &[("kind", "organisations"), ("rows", &rows)]).await;
        assert_eq!(preview.status, 200, "{}", preview.text());
        assert!(
            preview.says("2 neue Einträge") && preview.says("1 Zeile können wir nicht lesen"),
            "{}",
            preview.text()
        );
        assert!(preview.says("»gestern« ist keine Zahl."), "{}", preview.text());
        assert!(preview.body.contains("t-3,association,C,gestern"), "what was pasted is still there");
        let done = editor.submit(&preview, "step=confirm", &[]).await;
        assert_eq!(done.status, 200);
        assert!(done.says("Eingelesen") && done.says("2 neue Einträge"), "{}", done.text());
        let again = editor.submit(&done, "step=check", &[("kind", "organisations"), ("rows", TWO)]).await;
        assert!(again.says("2 Einträge sind schon so gespeichert") && again.says("nichts zu speichern"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_refuses_what_is_no_table_and_keeps_it() {
    let house = House::on_sqlite().await;
    let mut editor = house.coordinator().await;
    let page = editor.get("/de/organisations/import").await;
    for (rows, says) in [
        ("", "Bitte wählen Sie eine Datei aus oder fügen Sie Zeilen ein."),
        ("a;b\n1;2", "Keine der Spalten kennen wir."),
        ("extern_id;name\n1;A", "Die Spalte »external_id« fehlt."),
        ("{\"external_id\":1,\"kind\":\"association\",\"name\":\"A\"}\n{", "Zeile 2 ist kein gültiges JSON-Objekt."),
    ] {
        let shown = editor.submit(&page, "step=check", &[("kind", "organisations"), ("rows", rows)]).await;
        assert_eq!(shown.status, 422);
        assert!(shown.says(says), "{rows}: {}", shown.text());
        assert_eq!(shown.all("textarea"), [rows.split_whitespace().collect::<Vec<_>>().join(" ")]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_file_that_unpacks_to_a_huge_one_is_refused_in_the_readers_language_and_writes_nothing() {
    let house = House::on_sqlite().await;
    let mut editor = house.coordinator().await;
    let page = editor.get("/pl/organisations/import").await;
    let bomb = crate::sheet::tests::bomb("xl/sharedStrings.xml", 200, true);
    let refused = editor.upload(&page, "step=check", ("file", &bomb)).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("Po rozpakowaniu ten plik Excela ma ponad 512 MB."), "{}", refused.text());
    assert!(refused.attributes("form[action$='step=confirm']", "action").is_empty(), "there is nothing to confirm");
    assert_eq!(counts(&import(&house, Kind::Organisations, true, TWO).await.unwrap()), (2, 0, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_sent_as_a_browser_sends_it() {
    use axum::http::{Request, header};
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    let house = House::on_sqlite().await;
    let secret = house.session(&house.hub, Role::Editor, None).await;
    let head = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\norganisations\r\n\
                --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"v.csv\"\r\n\r\n";
    let table = b"external_id;kind;name\nm-1;association;M\xfcllerverein\nm-2;foundation;Stiftung \x84Br\xfccke\x93\n";
    let body = [head.as_bytes(), table, b"\r\n--x--\r\n"].concat();
    let request = Request::post("/de/organisations/import")
        .header(header::HOST, "localhost")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, format!("{}={secret}", crate::ctx::cookie_name(false)))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(axum::body::Body::from(body))
        .unwrap();
    let response = house.service.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let page = String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap();
    assert!(page.replace(['\u{2068}', '\u{2069}'], "").contains("2 neue Einträge"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_staff_of_this_hub_may_import() {
    let house = House::on_sqlite().await;
    let path = "/de/organisations/import";
    let mut stranger = house.person(&house.other, Role::Coordinator, None).await.at("localhost");
    assert_eq!(stranger.get(path).await.status, 403);
    let form = fields::Fields::parse("kind=organisations&rows=x");
    assert_eq!(stranger.send(axum::http::Method::POST, path, Some(&form)).await.status, 403);
    assert!(!house.visitor().get(path).await.says("Was möchten Sie einlesen?"));
}

#[test]
fn every_message_of_the_page_exists() {
    let german = tr(web::Locale::De);
    let codes = crate::sheet::Wrong::CODES.into_iter().chain(["no-columns", "missing-column", "kind", "nothing"]);
    let keys = codes.map(|code| format!("import-wrong-{code}")).chain(REASONS.map(reason_key));
    for key in keys.chain(Kind::ALL.map(|kind| format!("import-kind-{}", kind.code()))) {
        assert!(german.has(&key), "{key}");
    }
}

#[test]
fn a_reason_that_a_form_can_have_is_said_in_english_too() {
    let forms = include_str!("../../../../locales/de/site.ftl");
    for line in forms.lines().filter_map(|line| line.strip_prefix("refusal-")) {
        let reason = line.split(' ').next().unwrap_or("");
        assert_ne!(reason_text(reason), reason.replace('-', " "), "{reason}");
    }
}

#[test]
fn the_register_and_lists_of_recipients_become_associations() {
    let shape = |columns: &[&str]| {
        Shape::of(Kind::Organisations, &columns.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    };
    let register = shape(&["name", "purposes", "plz", "ort", "bundesland"]);
    assert_eq!(register, Shape::Register);
    let row = fields::Fields::parse("name=Bund+e.V.&plz=14542&ort=Werder&bundesland=Brandenburg&purposes=A+|+B");
    let fields = register.map(row);
    assert_eq!((fields.get("kind"), fields.get("legal_form")), ("association", "ev"));
    assert_eq!((fields.get("external_id"), fields.get("description_de")), ("zer-bund-14542-werder", "A; B"));
    let list = shape(&["recipient_id", "name", "recipient_type", "plz"]);
    let fields = list.map(fields::Fields::parse("recipient_id=r1&name=X&recipient_type=e.V.&plz=PLZ+10117"));
    assert_eq!((fields.get("external_id"), fields.get("postcode"), fields.get("legal_form")), ("r1", "10117", "ev"));
    assert_eq!(shape(&["external_id", "kind", "name", "plz"]), Shape::Ours);
}

/// Public files that may not be part of this repository; used where somebody has put them beside it.
fn shared(file: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(file);
    path.exists().then_some(path)
}

#[tokio::test(flavor = "multi_thread")]
async fn public_files_are_read_as_they_are() {
    let house = House::on_sqlite().await;
    let hub = house.app.hubs()[0].clone();
    for (kind, file, least) in [
        (Kind::Programmes, "support/programmes_de_fdb.jsonl.gz", 300),
        (Kind::Organisations, "support/orgs_de_zer_democracy.csv.gz", 300),
        (Kind::Organisations, "support/orgs_de_berlin_migrant_keyword.csv.gz", 100),
    ] {
        let Some(path) = shared(file) else { continue };
        let order = Order { kind, dry_run: false };
        let outcome = run(&house.app, &hub, &operator(), order, Sheet::open(&path).unwrap()).await.unwrap();
        assert!(outcome.imported.created >= least, "{file}: {:?}", counts(&outcome));
        assert!(outcome.refused_rows * 50 <= outcome.imported.created, "{file}: {:?}", outcome.refused);
        let again = run(&house.app, &hub, &operator(), order, Sheet::open(&path).unwrap()).await.unwrap();
        assert_eq!(again.imported.unchanged, outcome.imported.created, "{file}");
    }
    if let Some(path) = shared("grants/de_berlin.csv.gz") {
        use std::io::Read;
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).unwrap();
        flate2::read::MultiGzDecoder::new(file).take(900_000).read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let rows: Vec<&str> = text.lines().take(2_001).collect();
        let outcome = import(&house, Kind::Grants, false, &rows.join("\n")).await.unwrap();
        assert!(outcome.imported.created >= 1_900, "{:?}", outcome.refused);
    }
}

proptest! {
    #[test]
    fn any_row_is_mapped_and_checked_without_a_panic(pairs in prop::collection::vec(("[a-z_]{1,12}", ".{0,40}"), 0..8), text in ".{0,200}") {
        let mut fields = fields::Fields(pairs);
        for name in ["text_md", "more_info", "location", "eligible", "plz", "name", "id"] {
            fields.push(name, text.clone());
        }
        for shape in [Shape::Ours, Shape::Foerderdatenbank, Shape::Register, Shape::Recipients] {
            let mapped = shape.map(fields.clone());
            let _ = crate::organisations::Profile::parse(&mapped, &|_| true);
            let _ = crate::funding::ProgrammeRow::parse(&mapped);
            let _ = crate::funding::GrantRow::parse(&mapped);
        }
    }
}
