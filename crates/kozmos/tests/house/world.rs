//! A small world for the tests of routes: two organisations that mind their own business, and a second hub.

use axum::http::{Method, StatusCode};
use db::{Tx, Value};
use fields::Fields;
use kozmos::ids::{AccountId, HubId, OrganisationId, secret, secret_hash};
use kozmos::ledger::{self, Entry};
use kozmos::people::{Person, Role, begin_session, save_account};
use kozmos::site::pages::asset_path;
use kozmos::testing::{Browser, House, NOW};
use web::Route;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Nobody is signed in.
    Anonymous,
    /// Runs the other hub: no role here.
    Elsewhere,
    /// Edits another organisation of this hub.
    Foreign,
    /// Edits the organisation that the record belongs to.
    Own,
    /// Staff of this hub.
    Editor,
    /// Staff of this hub.
    Coordinator,
}

impl Caller {
    /// All of them.
    pub const ALL: [Caller; 6] =
        [Caller::Anonymous, Caller::Elsewhere, Caller::Foreign, Caller::Own, Caller::Editor, Caller::Coordinator];
}

/// Which record stands in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record {
    /// Everybody may see it.
    Published,
    /// Only those who write it and the staff may know of it.
    Unpublished,
    /// It belongs to the other hub.
    Elsewhere,
}

impl Record {
    fn word(self) -> &'static str {
        match self {
            Record::Published => "published",
            Record::Unpublished => "unpublished",
            Record::Elsewhere => "elsewhere",
        }
    }
}

/// The world.
pub struct World {
    /// The house it stands in.
    pub house: House,
    sessions: Vec<(Caller, String)>,
}

/// A new programme is a matter of its foundation, which is not in the path but in a field.
const NEW_PROGRAMME: &str = "/{lang}/funding/new";

/// Has the path a record in it, or a field that names one?
pub fn has_record(path: &str) -> bool {
    path.contains("{slug}") || path.contains("{id}") || path == NEW_PROGRAMME
}

/// The path with everything filled in.
///
/// # Panics
/// If a parameter is new: say here what stands for it.
pub fn fill(path: &str, lang: &str, record: Record) -> String {
    const KINDS: &[(&str, &str)] = &[
        ("/kept/", "need"),
        ("funding", "programme"),
        ("programmes", "programme"),
        ("/contact/", "line"),
        ("/funders/", "funder"),
        ("/writing/", "line"),
        ("/news/", "story"),
        ("/media/", "media"),
        ("/gatherings/", "gathering"),
        ("/introductions/{id}", "introduction"),
        ("/content/", "page"),
        ("/pages/", "page"),
    ];
    let kind = KINDS.iter().find(|(part, _)| path.contains(part)).map_or("organisation", |(_, kind)| kind);
    let asset = asset_path("site.css");
    let parts: Vec<&str> = asset.split('/').collect();
    let mut filled = path.replace("{lang}", lang).replace("{version}", parts[2]).replace("{name}", parts[3]);
    filled = filled.replace("{secret}", "0123456789abcdef");
    filled = filled
        .replace("/{*page}", "/de/contact.png")
        .replace("{*path}", "page-published")
        .replace("{text}", "de")
        .replace("{part}", "pages-.xml")
        .replace("{file}", "published.png");
    filled = filled.replace("/drafts/{id}", &format!("/drafts/draft-of-{kind}-{}", record.word()));
    filled = filled.replace("{draft}", &format!("draft-of-{kind}-{}", record.word()));
    for place in ["{slug}", "{id}"] {
        filled = filled.replace(place, &format!("{kind}-{}", record.word()));
    }
    assert!(!filled.contains('{'), "tests/house/world.rs does not know what stands for a part of {path}");
    filled
}

impl World {
    /// On SQLite.
    pub async fn new() -> World {
        let house = House::on_sqlite().await;
        let (hub, other) = (house.hub.clone(), house.other.clone());
        let own = [organisation(Record::Published), organisation(Record::Unpublished)];
        let foreign = [OrganisationId::from("organisation-foreign".to_owned())];
        let mut tx = house.app.db.write().await.expect("a transaction");
        let sessions = vec![
            (Caller::Elsewhere, person(&mut tx, &other, "elsewhere", Role::Coordinator, &[]).await),
            (Caller::Editor, person(&mut tx, &hub, "editor", Role::Editor, &[]).await),
            (Caller::Coordinator, person(&mut tx, &hub, "coordinator", Role::Coordinator, &[]).await),
            (Caller::Own, person(&mut tx, &hub, "own", Role::OrganisationEditor, &own).await),
            (Caller::Foreign, person(&mut tx, &hub, "foreign", Role::OrganisationEditor, &foreign).await),
        ];
        write_organisation(&mut tx, &hub, "foreign", "published", "foreign").await;
        write_records(&mut tx, &hub, Record::Published, "published", "own").await;
        write_records(&mut tx, &hub, Record::Unpublished, "draft", "own").await;
        write_records(&mut tx, &other, Record::Elsewhere, "published", "elsewhere").await;
        tx.commit().await.expect("committed");
        house.app.catch_up().await.expect("the house follows its changes");
        World { house, sessions }
    }

    /// The caller's browser, at this hub.
    pub fn browser(&self, caller: Caller) -> Browser {
        let session = self.sessions.iter().find(|(known, _)| *known == caller).map(|(_, secret)| secret.clone());
        Browser::new(self.house.service.clone(), "localhost", session)
    }

    /// Calls a route: an empty form for POST.
    pub async fn call(&self, caller: Caller, route: &Route<kozmos::people::Audience>, record: Record) -> StatusCode {
        let path = fill(route.path, "de", record);
        let mut form = Fields::default();
        let mut path = path;
        if route.path == NEW_PROGRAMME {
            form.push("foundation", format!("organisation-{}", record.word()));
            path = format!("{path}?{}", form.query());
        }
        let form = (route.method != Method::GET).then_some(form);
        self.browser(caller).send(route.method.clone(), &path, form.as_ref()).await.status
    }

    /// The number of the last change of this hub.
    pub async fn changes(&self) -> i64 {
        let mut tx = self.house.app.db.read().await.expect("a transaction");
        ledger::verify(&mut tx, &self.house.hub).await.expect("the book is read").expect("the chain is whole")
    }
}

fn organisation(record: Record) -> OrganisationId {
    format!("organisation-{}", record.word()).into()
}

async fn person(tx: &mut Tx, hub: &HubId, name: &str, role: Role, scopes: &[OrganisationId]) -> String {
    let person = Person {
        id: AccountId::from(format!("account-{name}")),
        email: format!("{name}@people.example"),
        name: name.to_owned(),
        password_hash: None,
        locale: "de".into(),
    };
    let whole_hub = [None];
    let some: Vec<Option<&OrganisationId>> = scopes.iter().map(Some).collect();
    for scope in if some.is_empty() { &whole_hub[..] } else { &some[..] } {
        save_account(tx, &person, NOW, (hub, role, *scope)).await.expect("an account");
    }
    let secret = secret();
    begin_session(tx, &secret_hash(&secret), &person.id, NOW, "2099-01-01T00:00:00Z").await.expect("a session");
    secret
}

/// A contact line with its text and a draft, and a funder of the strip; all named after `record`.
async fn write_centre(tx: &mut Tx, hub: &HubId, word: &str, state: &str, writer: &str) {
    let (hub_id, line, funder) = (hub.as_str(), format!("line-{word}"), format!("funder-{word}"));
    let (draft, account) = (format!("draft-of-{line}"), format!("account-{writer}"));
    let columns = "INSERT INTO contact_line (id, hub_id, kind, state, name, phone, place, local_holidays, hours, \
                   languages, updated_at, position, version)";
    let (phone, hours) = ("030 23125 014", "Mo 09:00-14:00");
    let texts = [&line, hub_id, "person", state, word, phone, "06108 Halle (Saale)", "", hours, "de", NOW];
    row(tx, columns, &texts, &[1, 1]).await;
    let columns = "INSERT INTO contact_line_text (hub_id, line_id, lang, role, note)";
    row(tx, columns, &[hub_id, &line, "de", "Ansprechperson", ""], &[]).await;
    let columns = "INSERT INTO hub_funder (id, hub_id, state, name, website, updated_at, position, version)";
    row(tx, columns, &[&funder, hub_id, state, word, "https://funder.example", NOW], &[1, 1]).await;
    let columns = "INSERT INTO writing_draft (id, hub_id, kind, subject, account_id, fields, saved_at, base_version)";
    row(tx, columns, &[&draft, hub_id, "contact-line", &line, &account, "name=x", NOW], &[1]).await;
}

/// A picture in one width, shown by the story of that name; named after `record`.
async fn write_media(tx: &mut Tx, hub: &HubId, word: &str) {
    let (hub_id, id, file) = (hub.as_str(), format!("media-{word}"), format!("{word}.png"));
    let columns = "INSERT INTO media (id, hub_id, owner, hash, name, credit, found_by, created_at, updated_at, focus_x, \
                   focus_y, version, decorative)";
    let texts = [&id, hub_id, "", word, &file, "", word, NOW, NOW].map(Value::from);
    let numbers = [50, 50, 1].map(Value::from);
    let cells = texts.into_iter().chain(numbers).chain([Value::from(false)]);
    db::bulk(tx, columns, &[cells.collect()], "").await.expect("a row");
    row(tx, "INSERT INTO media_text (hub_id, media_id, lang, alt)", &[hub_id, &id, "de", word], &[]).await;
    let columns = "INSERT INTO media_size (hub_id, media_id, file, bytes, width, height)";
    row(tx, columns, &[hub_id, &id, &file, "iVBORw0KGgo="], &[160, 80]).await;
    let columns = "INSERT INTO media_use (hub_id, media_id, place, subject, lang, number)";
    row(tx, columns, &[hub_id, &id, "page", &format!("story-{word}"), "de"], &[1]).await;
}

/// A story and an event with their texts; both named after `record`.
async fn write_news(tx: &mut Tx, hub: &HubId, word: &str, state: &str) {
    let (hub_id, story, event) = (hub.as_str(), format!("story-{word}"), format!("gathering-{word}"));
    let columns = "INSERT INTO story (id, slug, hub_id, state, published_on, created_at, updated_at, version)";
    row(tx, columns, &[&story, &story, hub_id, state, "2026-11-01", NOW, NOW], &[1]).await;
    write_text(tx, hub_id, (&story, "story"), [word, "In Kürze", "Absatz"]).await;
    let (starts, ends) = ("2026-12-05T14:00", "2026-12-05T17:00");
    let columns = "INSERT INTO gathering (id, slug, hub_id, state, starts_at, ends_at, venue, address, languages, \
                   created_at, updated_at, sequence, version, cancelled, free, step_free)";
    let texts = [&event, &event, hub_id, state, starts, ends, "Haus", "Halle", "de", NOW, NOW];
    let mut cells: Vec<Value> = texts.into_iter().map(Value::from).collect();
    cells.extend([Value::from(0i64), Value::from(1i64), Value::from(false), Value::from(true), Value::from(true)]);
    db::bulk(tx, columns, &[cells], "").await.expect("a row");
    write_text(tx, hub_id, (&event, "gathering"), [word, "", "Wir treffen uns."]).await;
}

/// A foundation with its text and a draft, a programme of it with its text, a rule and a draft; all named after `record`.
async fn write_records(tx: &mut Tx, hub: &HubId, record: Record, state: &str, writer: &str) {
    let word = record.word();
    write_organisation(tx, hub, word, state, writer).await;
    write_centre(tx, hub, word, state, writer).await;
    write_news(tx, hub, word, state).await;
    write_media(tx, hub, word).await;
    let (id, foundation) = (format!("programme-{word}"), format!("organisation-{word}"));
    let (draft, account) = (format!("draft-of-{id}"), format!("account-{writer}"));
    let hub_id = hub.as_str();
    let columns = "INSERT INTO programme (id, slug, sort_key, foundation_id, state, hub_id, origin_lang, currency, \
                   created_at, updated_at, version)";
    row(tx, columns, &[&id, &id, &id, &foundation, state, hub_id, "de", "EUR", NOW, NOW], &[1]).await;
    let columns = "INSERT INTO programme_text (hub_id, programme_id, lang, title, purpose)";
    row(tx, columns, &[hub_id, &id, "de", &format!("Begegnung {word}"), "Projekte der Begegnung"], &[]).await;
    let columns = "INSERT INTO programme_rule (hub_id, programme_id, gate, sentence)";
    row(tx, columns, &[hub_id, &id, "region", "Gefördert wird in Halle."], &[]).await;
    let columns = "INSERT INTO programme_draft (id, hub_id, programme_id, foundation_id, account_id, fields, saved_at, \
                   base_version)";
    row(tx, columns, &[&draft, hub_id, &id, &foundation, &account, "[]", NOW], &[1]).await;
    write_introduction(tx, hub, word).await;
    let entry = Entry::new("import", "programme", &id, "");
    ledger::append(tx, hub, NOW, ledger::OPERATOR, &[entry]).await.expect("an event");
    write_page(tx, hub, word, state == "published").await;
}

/// The German text of a record.
async fn write_text(tx: &mut Tx, hub_id: &str, (id, owner): (&str, &str), [title, summary, body]: [&str; 3]) {
    let columns =
        "INSERT INTO page (id, hub_id, owner, parent_id, kind, place, origin_lang, created_at, position, version)";
    row(tx, columns, &[id, hub_id, owner, owner, "text", "none", "de", NOW], &[0, 1]).await;
    row(tx, "INSERT INTO page_text (hub_id, page_id, lang, slug, last, live)", &[hub_id, id, "de", ""], &[1, 1]).await;
    write_version(tx, &[hub_id, id, "de", title, summary, body, "", "", "", "operator", NOW]).await;
}

/// The first version of a text.
async fn write_version(tx: &mut Tx, texts: &[&str; 11]) {
    let cells = texts.iter().map(|text| Value::from(*text)).chain([Value::from(1), false.into(), false.into()]);
    let columns = "INSERT INTO page_version (hub_id, page_id, lang, title, summary, body, aside, html, aside_html, \
                   author, written_at, number, minor, machine)";
    db::bulk(tx, columns, &[cells.collect()], "").await.expect("a row");
}

/// A page with one text.
async fn write_page(tx: &mut Tx, hub: &HubId, word: &str, live: bool) {
    let (id, hub_id) = (format!("page-{word}"), hub.as_str());
    let columns = "INSERT INTO page (id, hub_id, parent_id, kind, place, origin_lang, created_at, position, version)";
    row(tx, columns, &[&id, hub_id, "", "text", "none", "de", NOW], &[1, 1]).await;
    let texts = [hub_id, &id, "de", &id, &id];
    if live {
        row(tx, "INSERT INTO page_text (hub_id, page_id, lang, slug, path, last, live)", &texts, &[1, 1]).await;
    } else {
        row(tx, "INSERT INTO page_text (hub_id, page_id, lang, slug, path, last)", &texts, &[1]).await;
    }
    let title = format!("Seite {word}");
    write_version(tx, &[hub_id, &id, "de", &title, "", "Text", "", "<p>Text</p>", "", "operator", NOW]).await;
    let entry = Entry::new("import", "page", &id, "");
    ledger::append(tx, hub, NOW, ledger::OPERATOR, &[entry]).await.expect("an event");
}

/// One that waits for the foundation; both sides are the writer's, so that nobody else has a part in it.
async fn write_introduction(tx: &mut Tx, hub: &HubId, word: &str) {
    let (id, own) = (format!("introduction-{word}"), format!("organisation-{word}"));
    db::exec!(
        tx,
        "INSERT INTO introduction (id, hub_id, association_id, foundation_id, month, state, association_yes, \
         foundation_yes, foundation_knows, worth, note, words, version, created_at, updated_at) \
         VALUES ($1, $2, $3, $3, '2026-11', 'asking-foundation', TRUE, FALSE, TRUE, 0.5, '', '', 1, $4, $4)",
        id,
        hub,
        own,
        NOW,
    )
    .expect("an introduction");
}

async fn write_organisation(tx: &mut Tx, hub: &HubId, word: &str, state: &str, writer: &str) {
    let id = format!("organisation-{word}");
    let (draft, account) = (format!("draft-of-{id}"), format!("account-{writer}"));
    let hub_id = hub.as_str();
    let columns = "INSERT INTO organisation (id, slug, sort_key, name, kind, state, hub_id, origin_lang, created_at, \
                   updated_at, version)";
    let name = format!("Stiftung {word}");
    row(tx, columns, &[&id, &id, &id, &name, "foundation", state, hub_id, "de", NOW, NOW], &[1]).await;
    let columns = "INSERT INTO organisation_text (hub_id, organisation_id, lang, summary, description)";
    row(tx, columns, &[hub_id, &id, "de", "Fördert Begegnung.", "Fördert Begegnung in Halle."], &[]).await;
    let columns =
        "INSERT INTO organisation_draft (id, hub_id, organisation_id, account_id, fields, saved_at, base_version)";
    row(tx, columns, &[&draft, hub_id, &id, &account, "[]", NOW], &[1]).await;
    let columns = "INSERT INTO need (id, hub_id, organisation_id, sentence, fields, created_at, updated_at, version, \
                   shared, closed)";
    let fields = "[[\"sentence\",\"Wir kochen gemeinsam.\"]]";
    let texts =
        [format!("need-{word}").as_str(), hub_id, &id, "Wir kochen gemeinsam.", fields, NOW, NOW].map(Value::from);
    let cells = texts.into_iter().chain([Value::from(1i64), Value::from(false), Value::from(false)]);
    db::bulk(tx, columns, &[cells.collect()], "").await.expect("a row");
    let entry = Entry::new("import", "organisation", &id, "");
    ledger::append(tx, hub, NOW, ledger::OPERATOR, &[entry]).await.expect("an event");
}

/// One row: the texts, then the numbers.
async fn row(tx: &mut Tx, columns: &'static str, texts: &[&str], numbers: &[i64]) {
    let cells = texts.iter().map(|text| Value::from(*text)).chain(numbers.iter().map(|number| Value::from(*number)));
    db::bulk(tx, columns, &[cells.collect()], "").await.expect("a row");
}
