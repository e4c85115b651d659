//! What every page handler gets: the hub, the reader's locale and messages, who is asking, and the house.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::{FromRequestParts, MatchedPath, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use web::{Error, Locale, Seen, Tr};

use crate::app::App;
use crate::content::Menu;
use crate::hubs::Hub;
use crate::ids::{OrganisationId, secret_hash};
use crate::people::{self, Audience, Authorized, Command, Who};
use crate::texts::tr;

/// The route table of a room.
pub type Routes = web::Routes<Arc<App>, Audience>;

/// The usual extractors in one.
#[derive(Clone)]
pub struct Ctx {
    /// The house.
    pub app: Arc<App>,
    /// The hub that is asked.
    pub hub: Arc<Hub>,
    /// The reader's locale.
    pub locale: Locale,
    /// Its messages.
    pub t: Tr,
    /// Who is asking.
    pub who: Who,
    /// When.
    pub now: Timestamp,
    /// What every page shows of the tree of pages.
    pub menu: Arc<Menu>,
    /// Path and query after the locale, for the language switch: `/organisations/x?y=z`.
    pub rest: String,
    /// What had happened when the request came: what is read from now on is at least as new.
    pub seen: Seen,
}

impl Deref for Ctx {
    type Target = App;
    fn deref(&self) -> &App {
        &self.app
    }
}

impl Ctx {
    /// May this person do `C` to a record of that organisation? Refused: 403, or a request to sign in.
    pub fn authorize<C: Command>(&self, organisation: Option<&OrganisationId>) -> Result<Authorized<C>, Error> {
        let refused = if self.who.account.is_some() { Error::Forbidden } else { Error::SignIn };
        people::authorize(&self.who, organisation).ok_or(refused)
    }

    /// An address in the reader's locale: `url("/search")` is `/vi/search`.
    pub fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.code())
    }

    /// The whole name of a kept part of a page ([`App::pieces`]): what every page depends on, and the given name.
    pub fn part_name(&self, name: &str) -> String {
        let Seen { revision, event } = self.seen;
        format!("{} {revision} {event} {} {name}", self.hub.id, self.locale.code())
    }

    /// Today in the hub's zone, `YYYY-MM-DD`.
    pub fn today(&self) -> String {
        self.app.clock.today(&self.hub.facts.zone)
    }
}

/// Where, who, in which language, when: made by [`identify`], read by [`Ctx`], by the guard of every route and by pages
/// about errors. It goes with the request in an [`Arc`] of its own: hub and menu are everybody's, and processors that count
/// at the same time who holds them wait for each other.
#[derive(Clone)]
pub struct Asking {
    /// The hub.
    pub hub: Arc<Hub>,
    /// Who.
    pub who: Who,
    /// The reader's locale.
    pub locale: Locale,
    /// When.
    pub now: Timestamp,
    /// What every page shows of the tree of pages.
    pub menu: Arc<Menu>,
    /// What had happened: all the rest is at least as new. (Whoever has no session is not told the event.)
    pub seen: Seen,
}

impl FromRequestParts<Arc<App>> for Ctx {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Error> {
        let asking = parts.extensions.get::<Arc<Asking>>().cloned().ok_or(Error::NotFound)?;
        let full = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        let speaks = parts.extensions.get::<MatchedPath>().is_some_and(|path| path.as_str().starts_with("/{lang}"));
        if speaks && parts.uri.path().split('/').nth(1) != Some(asking.locale.code()) {
            return Err(Error::NotFound);
        }
        let rest =
            full.strip_prefix('/').and_then(|rest| rest.strip_prefix(asking.locale.code())).unwrap_or("").to_owned();
        let t = tr(asking.locale);
        let Asking { hub, who, locale, now, menu, seen } = Asking::clone(&asking);
        Ok(Ctx { app: Arc::clone(app), hub, locale, t, who, now, menu, rest, seen })
    }
}

/// The name of the session cookie: `__Host-` binds it to this host where https allows that.
pub fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-kozmos" } else { "kozmos" }
}

/// The session's secret, if the request carries one.
pub fn session_secret(headers: &HeaderMap, https: bool) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == cookie_name(https)).map(|(_, secret)| secret)
}

/// Finds the hub by the host name, the locale by the path and the person by the session; the database is asked only
/// when there is a session. An address with a locale that does not exist is not found.
pub async fn identify(app: &App, request: &mut Request) -> Result<Asking, Error> {
    let revision = app.revision();
    let host = request.headers().get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or("");
    let hub = app.hub_of(host).ok_or(Error::NotFound)?;
    let accept = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or("");
    let first = request.uri().path().split('/').nth(1).unwrap_or("");
    let locale = Locale::parse(first).unwrap_or_else(|| Locale::negotiate(accept));
    let (who, event) = match session_secret(request.headers(), app.config.https()) {
        None => (Who::default(), 0),
        Some(secret) => signed_in(app, &hub, secret).await.map_err(Error::fault)?,
    };
    // Memory does not know of it yet: somebody else has written it, and another connection may not have seen it either.
    if event > hub.event {
        app.db.look_anew();
    }
    let menu = app.menus.of(&hub.id);
    Ok(Asking { hub, who, locale, now: app.clock.now(), menu, seen: Seen { revision, event } })
}

/// Who holds a session, and the number of the last event.
async fn signed_in(app: &App, hub: &Hub, secret: &str) -> db::Result<(Who, i64)> {
    let mut tx = app.db.read().await?;
    people::who(&mut tx, &hub.id, &secret_hash(secret), &app.clock.text()).await
}

impl web::Admit for Audience {
    fn admit(&self, extensions: &axum::http::Extensions) -> Result<(), Error> {
        let nobody = Who::default();
        let who = extensions.get::<Arc<Asking>>().map_or(&nobody, |asking| &asking.who);
        match (self.holds(who), &who.account) {
            (true, _) => Ok(()),
            (false, Some(_)) => Err(Error::Forbidden),
            (false, None) => Err(Error::SignIn),
        }
    }
}

/// Database errors as answers.
pub trait OrFault<T> {
    /// A stale record is told to the person, a busy database asks for patience, the rest is a fault.
    fn or_fault(self) -> Result<T, Error>;
}

impl<T> OrFault<T> for db::Result<T> {
    #[track_caller]
    fn or_fault(self) -> Result<T, Error> {
        self.map_err(|error| match error {
            db::Error::Stale => Error::Stale,
            db::Error::Busy => Error::Busy,
            other => Error::fault(other),
        })
    }
}
