//! The command line.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use axum::ServiceExt;
use axum::extract::Request;
use clap::{Args, Parser, Subcommand};
use db::Db;
use tokio::net::TcpListener;

use crate::app::{App, MIGRATIONS, TABLES, house};
use crate::clock::Clock;
use crate::config::Config;
use crate::ids::Ids;
use crate::people::Role;
use crate::{check, content, demo, hubs, import, introductions, ledger, mail, matching, people, search, writing};

/// Software that runs a competence centre between community associations and foundations.
#[derive(Debug, Parser)]
#[command(name = "kozmos", version, about)]
pub struct Cli {
    /// Settings file.
    #[arg(long, global = true, default_value = "kozmos.toml")]
    config: PathBuf,
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: Command,
}

/// What overrides the settings.
#[derive(Debug, Args)]
struct Place {
    /// Address and port to serve on.
    #[arg(long, global = true)]
    listen: Option<SocketAddr>,
    /// Folder of everything that is kept.
    #[arg(long, global = true)]
    data: Option<PathBuf>,
    /// `postgres://` address; without it the embedded database is used.
    #[arg(long, global = true)]
    database: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages.
    Serve,
    /// Serve the demo world: invented organisations, ready-made sign-ins.
    Demo {
        /// Start over: throws the demo's data away.
        #[arg(long)]
        fresh: bool,
    },
    /// Bring the database schema up to date and stop.
    Migrate,
    /// Hubs: list, or save one from a file.
    #[command(subcommand)]
    Hub(HubCommand),
    /// People and their roles.
    #[command(subcommand)]
    User(UserCommand),
    /// Bring in a file: CSV, XLSX or JSON Lines, also as .gz (docs/import.md lists the columns).
    Import {
        /// What the rows are.
        kind: import::Kind,
        /// The file.
        file: PathBuf,
        /// Slug of the hub.
        #[arg(long)]
        hub: Option<String>,
        /// Only tell what would happen.
        #[arg(long)]
        dry_run: bool,
    },
    /// The pages of the site.
    #[command(subcommand)]
    Page(PageCommand),
    /// Rank funders for the asks of a file; no database is needed.
    Rank(Box<matching::cli::Rank>),
    /// Suggest programmes for all associations of a hub, from the database into a file; nodes may share the work
    Suggest(introductions::Suggest),
    /// Measure how fairly ranked lists share out their places; no database is needed.
    Fairness(introductions::cli::Fairness),
    /// Say what is there, what is missing and what that means; exit code 1 if something is broken.
    Check,
    /// The book of changes.
    #[command(subcommand)]
    Ledger(LedgerCommand),
    /// The database itself.
    #[command(subcommand)]
    Db(DbCommand),
}

#[derive(Debug, Subcommand)]
enum DbCommand {
    /// Copy everything, row for row, into an empty database: from SQLite to PostgreSQL or back.
    Copy {
        /// `postgres://…` or the path of an SQLite file.
        #[arg(long)]
        from: String,
        /// `postgres://…` or the path of an SQLite file; it must hold no data yet.
        #[arg(long)]
        to: String,
    },
}

#[derive(Debug, Subcommand)]
enum PageCommand {
    /// Write pages from a folder of files (an example: crates/kozmos/demo/pages) and publish them.
    Import {
        /// The folder.
        folder: PathBuf,
        /// Slug of the hub.
        #[arg(long)]
        hub: Option<String>,
    },
    /// Tell which links of pages lead nowhere; ends with 1 if there are any.
    Links {
        /// Ask other sites too whether they answer; the editors' report of links shows what came.
        #[arg(long)]
        outside: bool,
        /// Slug of the hub.
        #[arg(long)]
        hub: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum HubCommand {
    /// All hubs.
    List,
    /// Write a hub from its description (an example: crates/kozmos/demo/hub.toml). The file wins over what was edited on
    /// the pages, and what it replaces is told
    Save {
        /// The description.
        file: PathBuf,
    },
    /// Give a new hub its contact lines, funders, news and events (examples: crates/kozmos/demo/centre.toml, news.toml,
    /// gatherings.toml).
    Fill {
        /// The records, each with the fields of its form.
        file: PathBuf,
        /// Slug of the hub.
        #[arg(long)]
        hub: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum UserCommand {
    /// Add a person or a role; the password is read from the variable KOZMOS_NEW_PASSWORD, without it the person
    /// signs in by mailed link.
    Add {
        /// Mail address.
        email: String,
        /// What the person wants to be called.
        #[arg(long)]
        name: String,
        /// `coordinator`, `editor`, `organisation-editor` or `translator`.
        #[arg(long, value_parser = parse_role)]
        role: Role,
        /// Slug of the hub.
        #[arg(long)]
        hub: Option<String>,
        /// Slug of the organisation that an organisation-editor edits.
        #[arg(long)]
        organisation: Option<String>,
        /// Language that a translator writes; may be given several times.
        #[arg(long)]
        language: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
enum LedgerCommand {
    /// Check that no event was changed, removed or slipped in.
    Verify,
}

fn parse_role(code: &str) -> Result<Role, String> {
    Role::parse(code).ok_or_else(|| "one of: coordinator, editor, organisation-editor, translator".to_owned())
}

/// Runs a command; what went wrong is one line on standard error and exit code 2.
pub fn run(cli: Cli) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.to_string()),
    };
    match runtime.block_on(dispatch(cli)) {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

fn fail(error: &str) -> ExitCode {
    eprintln!("kozmos: {error}");
    ExitCode::from(2)
}

async fn dispatch(cli: Cli) -> Result<ExitCode, String> {
    let mut config = Config::load(&cli.config, settings_of(std::env::vars()))?;
    config.listen = cli.place.listen.unwrap_or(config.listen);
    config.data = cli.place.data.unwrap_or(config.data);
    config.database = cli.place.database.or(config.database);
    log(&config);
    match cli.command {
        Command::Serve => {
            let listener = bind(&mut config).await?;
            let db = database(&config).await?;
            serve(App::open(db, Clock::System, Ids::Random, config).await?, listener).await
        }
        Command::Demo { fresh } => {
            let listener = bind(&mut config).await?;
            serve(demo::open(config, fresh).await?, listener).await
        }
        Command::Migrate => open(config).await.map(|_| println!("the schema is up to date")),
        Command::Hub(HubCommand::List) => {
            let app = open(config).await?;
            hubs::cli::list(&app).await.map_err(|e| e.to_string())
        }
        Command::Hub(HubCommand::Save { file }) => hubs::cli::save(&open(config).await?, &file).await,
        Command::Hub(HubCommand::Fill { file, hub }) => {
            let app = open(config).await?;
            let hub = find_hub(&app, hub.as_deref())?;
            writing::cli::fill_from(&app, &hub, &file).await
        }
        Command::User(user) => add_user(&open(config).await?, user).await,
        Command::Import { kind, file, hub, dry_run } => {
            let app = open(config).await?;
            let hub = find_hub(&app, hub.as_deref())?;
            import::cli::import(&app, &hub, import::Order { kind, dry_run }, &file).await
        }
        Command::Page(PageCommand::Import { folder, hub }) => {
            let app = open(config).await?;
            let hub = find_hub(&app, hub.as_deref())?;
            content::cli::import(&app, &hub, &folder).await
        }
        Command::Page(PageCommand::Links { outside, hub }) => {
            let app = open(config).await?;
            let hub = find_hub(&app, hub.as_deref())?;
            let broken = content::cli::links(&app, &hub, outside).await?;
            return Ok(if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Rank(args) => matching::cli::rank(&args),
        Command::Suggest(args) => {
            // With its matcher, which other commands do without.
            let app = App::open(database(&config).await?, Clock::System, Ids::Random, config).await?;
            let hub = find_hub(&app, args.hub.as_deref())?;
            introductions::suggest(&app, &hub, &args).await
        }
        Command::Fairness(args) => introductions::cli::fairness(&args),
        Command::Check => {
            return Ok(if check::check(&config).await { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Ledger(LedgerCommand::Verify) => {
            let app = open(config).await?;
            let whole = ledger::cli::verify(&app.db).await.map_err(|e| e.to_string())?;
            return Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Db(DbCommand::Copy { from, to }) => copy(&from, &to).await,
    }?;
    Ok(ExitCode::SUCCESS)
}

/// Variables that are no settings but arguments of one command.
fn settings_of(vars: impl Iterator<Item = (String, String)>) -> impl Iterator<Item = (String, String)> {
    vars.filter(|(name, _)| name != "KOZMOS_NEW_PASSWORD" && !name.starts_with("KOZMOS_TEST_"))
}

fn log(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,kozmos=info,web=info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second installation in one process (tests) changes nothing.
    let _ = if config.log == "json" { builder.json().try_init() } else { builder.try_init() };
}

/// Opens the database that the settings name.
pub async fn database(config: &Config) -> Result<Db, String> {
    if let Some(url) = &config.database {
        return Db::postgres(url).await.map_err(|e| format!("{}: {e}", hide_password(url)));
    }
    std::fs::create_dir_all(&config.data).map_err(|e| format!("{}: {e}", config.data.display()))?;
    let file = config.data.join("kozmos.db");
    Db::sqlite(&file).await.map_err(|e| format!("{}: {e}", file.display()))
}

async fn copy(from: &str, to: &str) -> Result<(), String> {
    let open = async |place: &str| {
        let opened =
            if place.starts_with("postgres") { Db::postgres(place).await } else { Db::sqlite(Path::new(place)).await };
        let db = opened.map_err(|e| format!("{}: {e}", hide_password(place)))?;
        db.migrate(MIGRATIONS).await.map_err(|e| e.to_string())?;
        Ok::<_, String>(db)
    };
    if !from.starts_with("postgres") && !Path::new(from).exists() {
        return Err(format!("{from}: there is no such file"));
    }
    let (from, to) = (open(from).await?, open(to).await?);
    let copied = db::copy(&from, &to, TABLES).await.map_err(|e| match e {
        db::Error::Duplicate(_) => "the target holds data already; nothing was copied".to_owned(),
        other => other.to_string(),
    })?;
    println!("{copied} rows copied");
    Ok(())
}

/// An address as it may stand in a message.
fn hide_password(url: &str) -> String {
    url.rsplit_once('@').map_or_else(|| url.to_owned(), |(_, after)| format!("postgres://{after}"))
}

/// The house for a command that writes or reads records: without what only pages need.
async fn open(config: Config) -> Result<App, String> {
    let db = database(&config).await?;
    App::open_bare(db, Clock::System, Ids::Random, config).await
}

/// Takes the port before anything else, so that every address that is printed or mailed is the true one.
async fn bind(config: &mut Config) -> Result<TcpListener, String> {
    let listener = TcpListener::bind(config.listen).await.map_err(|e| format!("{}: {e}", config.listen))?;
    config.listen = listener.local_addr().map_err(|e| e.to_string())?;
    Ok(listener)
}

async fn add_user(app: &App, command: UserCommand) -> Result<(), String> {
    let UserCommand::Add { email, name, role, hub, organisation, language } = command;
    let hub = find_hub(app, hub.as_deref())?;
    let organisation = match organisation {
        Some(slug) => Some(people::cli::organisation_of(app, &hub.id, &slug).await?),
        None => None,
    };
    let chosen = std::env::var("KOZMOS_NEW_PASSWORD").ok();
    let password_hash = chosen.as_deref().map(people::password::chosen).transpose()?;
    let new = people::cli::NewPerson { email, name, password_hash, role, organisation, languages: language };
    people::cli::add(app, &hub, new).await.map(|id| println!("account {id}"))
}

/// The hub of that slug; without one the default hub.
pub fn find_hub(app: &App, slug: Option<&str>) -> Result<Arc<hubs::Hub>, String> {
    let hubs = app.hubs();
    let wanted = slug.or(app.config.hub.as_deref());
    let found = match wanted {
        Some(slug) => hubs.iter().find(|hub| hub.facts.slug == slug),
        None => hubs.first(),
    };
    found.cloned().ok_or_else(|| match wanted {
        Some(slug) => format!("there is no hub '{slug}'"),
        None => "there is no hub yet: write one with 'kozmos hub save FILE.toml'".to_owned(),
    })
}

/// Serves until a signal ends it; open requests are finished first.
async fn serve(app: App, listener: TcpListener) -> Result<(), String> {
    let app = Arc::new(app);
    if let Some(metrics) = app.config.metrics {
        let handle = web::recorder()?;
        let listener = TcpListener::bind(metrics).await.map_err(|e| format!("{metrics}: {e}"))?;
        tokio::spawn(async move { axum::serve(listener, web::metrics_router(handle)).await });
    }
    let follower = tokio::spawn(follow(Arc::clone(&app)));
    println!("KOZMOS is ready: http://{}", app.config.listen);
    let service = ServiceExt::<Request>::into_make_service(house(&app));
    axum::serve(listener, service).with_graceful_shutdown(stop()).await.map_err(|e| e.to_string())?;
    follower.abort();
    app.db.close().await;
    Ok(())
}

/// Follows the changes of other nodes and of the command line, so that each is seen everywhere within a second, and
/// delivers letters once a second.
async fn follow(app: Arc<App>) {
    let mut tick = tokio::time::interval(Duration::from_millis(250));
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
    for round in 0u64.. {
        tick.tick().await;
        if let Err(error) = app.catch_up().await {
            tracing::warn!(%error, "could not follow the changes");
        }
        if !round.is_multiple_of(4) {
            continue;
        }
        if let Err(error) = introductions::work::lapse_overdue(&app).await {
            tracing::warn!(%error, "could not end what nobody answered");
        }
        if let Err(error) = content::work::publish_due(&app).await {
            tracing::warn!(%error, "could not publish what is due");
        }
        if let Err(error) = mail::deliver(&app).await {
            tracing::warn!(%error, "could not deliver letters");
        }
        if let Err(error) = search::work::keep_misses(&app).await {
            tracing::warn!(%error, "could not count the words that were missed");
        }
    }
}

async fn stop() {
    let ctrl_c = async { tokio::signal::ctrl_c().await.unwrap_or(()) };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! { () = ctrl_c => {}, _ = terminate.recv() => {} },
            Err(_) => ctrl_c.await,
        }
    }
    #[cfg(not(unix))]
    ctrl_c.await;
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn no_command_has_two_arguments_of_one_name() {
        Cli::command().debug_assert();
    }
}
