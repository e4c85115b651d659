//! The demo world: invented organisations in real places, read from `demo/` with the importer's own code.
//!
//! It is always the same: ids are seeded and the clock stands still while it is built. Its mark is the file
//! `sign-ins.json`, written last: without it the build is done again (which changes nothing that is there already), and
//! without it nothing is ever thrown away.

mod pictures;

use std::fs;
use std::io::{Cursor, ErrorKind};
use std::path::{Path, PathBuf};

use db::Db;
use serde::{Deserialize, Serialize};

use crate::app::{App, MIGRATIONS};
use crate::clock::Clock;
use crate::config::Config;
use crate::hubs::{self, Facts, Hub};
use crate::ids::Ids;
use crate::import::{self, Kind, Order};
use crate::people::{self, Role, cli::NewPerson};
use crate::sheet::Sheet;
use crate::writing;

/// The instant at which the demo world's clock starts.
pub const START: &str = "2026-11-22T09:00:00Z";

/// The files of the world, in the order in which they build on each other.
pub(crate) const WORLD: [(Kind, &str); 6] = [
    (Kind::Organisations, include_str!("../demo/associations.jsonl")),
    (Kind::Organisations, include_str!("../demo/foundations-a.jsonl")),
    (Kind::Organisations, include_str!("../demo/foundations-b.jsonl")),
    (Kind::Programmes, include_str!("../demo/programmes-a.jsonl")),
    (Kind::Programmes, include_str!("../demo/programmes-b.jsonl")),
    (Kind::Grants, include_str!("../demo/grants.csv")),
];

/// The pages of the site, each in all nine languages, those above before those below.
pub(crate) const PAGES: [&str; 8] = [
    include_str!("../demo/pages/10-project.toml"),
    include_str!("../demo/pages/11-background.toml"),
    include_str!("../demo/pages/12-offers.toml"),
    include_str!("../demo/pages/13-simple.toml"),
    include_str!("../demo/pages/14-qualification.toml"),
    include_str!("../demo/pages/20-imprint.toml"),
    include_str!("../demo/pages/21-privacy.toml"),
    include_str!("../demo/pages/22-accessibility.toml"),
];

/// Who answers and who pays, its news and its events.
pub(crate) const CENTRE: &str = include_str!("../demo/centre.toml");
pub(crate) const NEWS: &str = include_str!("../demo/news.toml");
pub(crate) const GATHERINGS: &str = include_str!("../demo/gatherings.toml");

/// What a ready-made sign-in is for: a role in the hub, the organisation of that slug, or languages to translate into.
#[derive(Clone, Copy)]
enum For {
    Hub(Role),
    Organisation(&'static str),
    Languages(&'static [&'static str]),
}

/// Ready-made sign-ins: display name, mail address, password, what for.
const PEOPLE: [(&str, &str, &str, For); 7] = [
    ("Koordination (Vorführung)", "koordination@kozmos.example", "bruecke-saale-2026-a", For::Hub(Role::Coordinator)),
    ("Redaktion (Vorführung)", "redaktion@kozmos.example", "bruecke-elbe-2026-b", For::Hub(Role::Editor)),
    (
        "Übersetzung (Vorführung)",
        "uebersetzung@kozmos.example",
        "bruecke-unstrut-2026-g",
        For::Languages(&["ar", "vi"]),
    ),
    ("Verein in Halle", "halle@verein.example", "bruecke-ilm-2026-c", For::Organisation("dolmetschnetz-halle-e-v")),
    ("Verein in Erfurt", "erfurt@verein.example", "bruecke-gera-2026-d", For::Organisation("tandem-an-der-gera-e-v")),
    ("Stiftung in Halle", "halle@stiftung.example", "bruecke-mulde-2026-e", For::Organisation("stiftung-saalebogen")),
    ("Stiftung für Musik", "musik@stiftung.example", "bruecke-bode-2026-f", For::Organisation("stiftung-klangboden")),
];

/// One line of `sign-ins.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// [`Role::code`].
    pub role: String,
    /// Slug of the organisation that the person edits.
    pub organisation: Option<String>,
    /// Mail address.
    pub email: String,
    /// Password.
    pub password: String,
}

/// Opens the demo world, building it on the first start; `fresh` throws away what an earlier demo made.
pub async fn open(config: Config, fresh: bool) -> Result<App, String> {
    let marker = config.data.join("sign-ins.json");
    if fresh {
        clear(&config, &marker).await?;
    }
    let start = START.parse().map_err(|e| format!("{START}: {e}"))?;
    let db = crate::cli::database(&config).await?;
    let mut app = App::open(db, Clock::Fixed(start), Ids::seeded(), config).await?;
    only_a_demo(&app)?;
    let sign_ins = match read(&marker)? {
        Some(sign_ins) if !app.hubs().is_empty() => sign_ins,
        _ => build(&app, &marker).await?,
    };
    (app.clock, app.ids) = (Clock::starting_at(start), Ids::Random);
    print!("{}", table(&app.config, &sign_ins));
    Ok(app)
}

fn only_a_demo(app: &App) -> Result<(), String> {
    match app.hubs().iter().find(|hub| !hub.facts.demo) {
        None => Ok(()),
        Some(hub) => Err(format!(
            "the database holds the hub '{}', which is no demo: choose another folder with --data",
            hub.facts.slug
        )),
    }
}

/// Throws away the demo's own files and tables, never those of others.
async fn clear(config: &Config, marker: &Path) -> Result<(), String> {
    let database = config.data.join("kozmos.db");
    if config.database.is_some() {
        let db = crate::cli::database(config).await?;
        let clock = Clock::Fixed(START.parse().map_err(|e| format!("{START}: {e}"))?);
        let app = App::open(db, clock, Ids::Random, config.clone()).await?;
        only_a_demo(&app)?;
        drop_tables(&app.db).await.map_err(|e| e.to_string())?;
        app.db.close().await;
    } else if database.exists() && !marker.exists() {
        return Err(format!("{} was not made by a demo: choose another folder with --data", database.display()));
    }
    let mut files: Vec<PathBuf> = ["kozmos.db-wal", "kozmos.db-shm"].map(|name| config.data.join(name)).into();
    files.extend([database, marker.to_owned()]);
    for file in files {
        gone(fs::remove_file(&file), &file)?;
    }
    let mail = config.data.join("mail");
    gone(fs::remove_dir_all(&mail), &mail)
}

fn gone(result: std::io::Result<()>, path: &Path) -> Result<(), String> {
    match result {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(format!("{}: {error}", path.display())),
        _ => Ok(()),
    }
}

/// All tables of the schema, those that refer to others first.
async fn drop_tables(db: &Db) -> db::Result<()> {
    let lines = MIGRATIONS.iter().flat_map(|migration| migration.sql.lines());
    let created = lines.filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split_whitespace().next());
    let mut tables: Vec<&str> = created.collect();
    tables.push("_sqlx_migrations");
    tables.reverse();
    db.drop_tables(&tables).await
}

async fn build(app: &App, marker: &Path) -> Result<Vec<SignIn>, String> {
    let facts: Facts = toml::from_str(include_str!("../demo/hub.toml")).map_err(|e| e.to_string())?;
    if app.hubs().is_empty() {
        hubs::cli::write(app, &facts).await.map_err(|e| e.to_string())?;
        app.catch_up().await.map_err(|e| e.to_string())?;
    }
    let hub = crate::cli::find_hub(app, Some(&facts.slug))?;
    // Passwords are hashed beside the rest: it takes a third of the time of all this.
    let hashes = tokio::task::spawn_blocking(|| PEOPLE.map(|(_, _, password, _)| people::password::chosen(password)));
    // Drawing takes a moment: it is done beside the reading.
    let drawn = tokio::task::spawn_blocking(pictures::draw);
    for (kind, text) in WORLD {
        let sheet = Sheet::read(Cursor::new(text)).map_err(|e| e.to_string())?;
        let order = Order { kind, dry_run: false };
        let outcome = import::run(app, &hub, &people::operator(), order, sheet).await.map_err(|e| e.to_string())?;
        if let Some(refused) = outcome.refused.first() {
            return Err(format!("the demo's {}: {refused:?}", kind.code()));
        }
    }
    let centre = [CENTRE, NEWS, GATHERINGS].concat();
    writing::cli::fill(app, &hub, &centre).await.map_err(|e| format!("the demo's centre.toml: {e}"))?;
    let drawn = drawn.await.map_err(|e| e.to_string())??;
    let named = pictures::bring(app, &hub, &drawn).await?;
    for page in PAGES {
        crate::content::cli::write(app, &hub, &pictures::named(page, &named)).await?;
    }
    let mut sign_ins = Vec::new();
    for (person, hash) in PEOPLE.into_iter().zip(hashes.await.map_err(|e| e.to_string())?) {
        sign_ins.push(add(app, &hub, person, hash?).await?);
    }
    app.catch_up().await.map_err(|e| e.to_string())?;
    let text = serde_json::to_string_pretty(&sign_ins).map_err(|e| e.to_string())?;
    fs::create_dir_all(&app.config.data).map_err(|e| format!("{}: {e}", app.config.data.display()))?;
    fs::write(marker, text + "\n").map_err(|e| format!("{}: {e}", marker.display()))?;
    Ok(sign_ins)
}

async fn add(
    app: &App,
    hub: &Hub,
    (name, email, password, what): (&str, &str, &str, For),
    hash: String,
) -> Result<SignIn, String> {
    let (role, slug, languages) = match what {
        For::Hub(role) => (role, None, Vec::new()),
        For::Organisation(slug) => (Role::OrganisationEditor, Some(slug), Vec::new()),
        For::Languages(tags) => (Role::Translator, None, tags.iter().map(|tag| (*tag).to_owned()).collect()),
    };
    let organisation = match slug {
        Some(slug) => Some(people::cli::organisation_of(app, &hub.id, slug).await?),
        None => None,
    };
    let (email, password) = (email.to_owned(), password.to_owned());
    let new =
        NewPerson { email: email.clone(), name: name.into(), password_hash: Some(hash), role, organisation, languages };
    people::cli::add(app, hub, new).await?;
    Ok(SignIn { role: role.code().into(), organisation: slug.map(str::to_owned), email, password })
}

fn read(marker: &Path) -> Result<Option<Vec<SignIn>>, String> {
    match fs::read_to_string(marker) {
        Ok(text) => serde_json::from_str(&text).map(Some).map_err(|e| format!("{}: {e}", marker.display())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", marker.display())),
    }
}

/// Where to sign in, and as whom.
fn table(config: &Config, sign_ins: &[SignIn]) -> String {
    let mut lines = format!("Sign in at {}/de/people/sign-in as\n", config.base_url());
    for one in sign_ins {
        let whose = one.organisation.as_deref().unwrap_or("");
        lines.push_str(&format!("  {:<19}  {:<28}  {:<22}  {whose}\n", one.role, one.email, one.password));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn demo(folder: &Path, fresh: bool) -> Result<App, String> {
        open(Config { data: folder.to_owned(), ..Config::default() }, fresh).await
    }

    async fn ids(app: &App) -> Vec<(String, String)> {
        let mut tx = app.db.read().await.unwrap();
        db::rows!(&mut tx, (String, String), "SELECT id, slug FROM organisation ORDER BY id").unwrap()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_world_is_built_once_found_again_and_the_same_after_a_fresh_start() {
        let folder = tempfile::tempdir().unwrap();
        let app = demo(folder.path(), false).await.unwrap();
        let first = ids(&app).await;
        assert_eq!(first.len(), 200);
        app.db.close().await;
        let sign_ins = read(&folder.path().join("sign-ins.json")).unwrap().unwrap();
        assert_eq!(sign_ins.len(), PEOPLE.len());
        let app = demo(folder.path(), false).await.unwrap();
        assert_eq!(ids(&app).await, first);
        assert_eq!(read(&folder.path().join("sign-ins.json")).unwrap().unwrap(), sign_ins);
        app.db.close().await;
        std::fs::write(folder.path().join("of-somebody-else.txt"), "keep").unwrap();
        let app = demo(folder.path(), true).await.unwrap();
        assert_eq!(ids(&app).await, first);
        assert!(folder.path().join("of-somebody-else.txt").exists());
        app.db.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn everybody_in_the_list_can_sign_in() {
        let folder = tempfile::tempdir().unwrap();
        let app = demo(folder.path(), false).await.unwrap();
        for one in read(&folder.path().join("sign-ins.json")).unwrap().unwrap() {
            let mut tx = app.db.read().await.unwrap();
            let person = people::find_by_email(&mut tx, &one.email).await.unwrap().unwrap();
            assert!(people::password::verify(one.password, person.password_hash).await, "{}", one.email);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_database_of_somebody_else_is_never_thrown_away() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config { data: folder.path().to_owned(), ..Config::default() };
        let db = crate::cli::database(&config).await.unwrap();
        let app = App::open(db, Clock::System, Ids::Random, config).await.unwrap();
        let mut facts: Facts = toml::from_str(include_str!("../demo/hub.toml")).unwrap();
        facts.demo = false;
        hubs::cli::write(&app, &facts).await.unwrap();
        app.db.close().await;
        for fresh in [true, false] {
            assert!(demo(folder.path(), fresh).await.err().unwrap().ends_with("choose another folder with --data"));
        }
        assert!(folder.path().join("kozmos.db").exists());
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_fresh_start_works_on_postgres_too() {
        let Ok(url) = std::env::var("KOZMOS_TEST_POSTGRES") else { return };
        let server = Db::postgres(&url).await.unwrap();
        let name = format!("kozmos_demo_{}", std::process::id());
        server.create_database(&name).await.unwrap();
        server.close().await;
        let folder = tempfile::tempdir().unwrap();
        let database = Some(format!("{}/{name}", url.rsplit_once('/').unwrap().0));
        let config = Config { data: folder.path().to_owned(), database, ..Config::default() };
        let app = open(config.clone(), false).await.unwrap();
        let first = ids(&app).await;
        app.db.close().await;
        let app = open(config, true).await.unwrap();
        assert_eq!(ids(&app).await, first);
        app.db.close().await;
    }
}
