//! The pages of the room: the strip's funders, for the staff. Everybody sees the strip itself on the start page.

use askama::Template;
use axum::http::StatusCode;
use axum::routing::{get, post};
use fields::{Fields, Refusal};
use web::Tr;

use super::{Funder, store};
use crate::ctx::{Ctx, OrFault, Routes};
use crate::ids::HubId;
use crate::people::Audience::Staff;
use crate::people::{Authorized, EditFunders};
use crate::site::Page;
use crate::write::Stamp;
use crate::writing::{self, Kind, Maker, Record, Save, Section, Stored};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/funders", Staff, get(list))
        .get("/{lang}/funders/new", Staff, get(writing::new_form::<Funder>))
        .post("/{lang}/funders/new", Staff, post(writing::create::<Funder>))
        .get("/{lang}/funders/{id}/edit", Staff, get(writing::edit_form::<Funder>))
        .post("/{lang}/funders/{id}/edit", Staff, post(writing::save::<Funder>))
}

#[derive(Template)]
#[template(path = "funders/list.html")]
struct List {
    page: Page,
    t: Tr,
    funders: Vec<Stored<Funder>>,
    today: String,
}

impl List {
    /// Not public, in the strip today, or not on this day.
    fn state(&self, funder: &Stored<Funder>) -> String {
        let shown = funder.record.pays_on(&self.today);
        self.t.get(match (funder.published, shown) {
            (false, _) => "funding-draft",
            (true, true) => "funders-shown",
            (true, false) => "funders-not-now",
        })
    }
}

/// `GET /{lang}/funders`: all of them, also those of other times.
async fn list(ctx: Ctx) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let all = store::all(&mut tx).await.or_fault()?;
    drop(tx);
    let funders = all.into_iter().filter(|(hub, _)| *hub == ctx.hub.id).map(|(_, funder)| funder).collect();
    let page = Page::new(&ctx, "desk", ctx.t.get("writing-all-hub-funder"));
    let page = page.under("/people/desk", ctx.t.get("people-desk")).noindex();
    web::html(StatusCode::OK, &List { page, t: ctx.t, funders, today: ctx.today() }).map(web::private)
}

impl Record for Funder {
    type Edit = EditFunders;
    const KIND: &'static str = "hub-funder";
    const MENU: &'static str = "desk";
    const HOME: &'static str = "/funders";
    const LABELS: &'static str = "funders-form-";

    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>> {
        Funder::parse(fields)
    }

    fn fields(&self) -> Fields {
        Funder::fields(self)
    }

    fn sections(make: &Maker<'_>) -> Vec<Section> {
        let none = (String::new(), make.t.get("funders-no-logo"));
        let files = crate::site::logos().into_iter().map(|name| (name.to_owned(), name.to_owned()));
        let inputs = vec![
            make.input("name", "name", Kind::Line("text")),
            make.input("website", "website", Kind::Line("url")),
            make.input("logo", "logo", Kind::Choice([none].into_iter().chain(files).collect())),
            make.input("picture", "picture", Kind::Line("text")),
            make.input("starts_on", "starts", Kind::Line("date")),
            make.input("ends_on", "ends", Kind::Line("date")),
            make.input("position", "position", Kind::Line("number")),
        ];
        let mut sections = vec![make.section("who", inputs)];
        sections.extend(make.texts(&[("alt", "alt", Kind::Line("text"))]));
        sections
    }

    async fn find(tx: &mut db::Tx, hub: &HubId, key: &str) -> db::Result<Option<Stored<Self>>> {
        store::find(tx, hub, key).await
    }

    async fn save(
        tx: &mut db::Tx,
        auth: &Authorized<EditFunders>,
        stamp: &Stamp<'_>,
        save: Save<'_, Self>,
    ) -> db::Result<String> {
        store::save(tx, auth, stamp, save).await
    }
}
