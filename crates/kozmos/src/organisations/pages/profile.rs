//! The page of one association or foundation.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use db::Tx;
use web::{Error, Pieces, Tr};

use super::labels::{self, Word};
use super::linked::linked_data;
use crate::ctx::{Ctx, OrFault};
use crate::media::{self, Picture};
use crate::organisations::store::{self, Granted, Head, Offer, Year};
use crate::organisations::{Kind, Organisation, Profile};
use crate::people::{EditOrganisation, authorize};
use crate::site::{Page, frame};
use crate::texts;

/// Years that fit into the picture; all of them stand in the table.
const YEARS: usize = 7;
/// Units of the picture: width, height of the tallest column, line under the columns.
const CHART: (f64, f64, f64) = (270.0, 105.0, 130.5);

#[derive(Template)]
#[template(path = "organisations/profile.html")]
struct Show<'a> {
    page: &'a Page,
    t: Tr,
    org: Organisation,
    view: View,
    may_edit: bool,
    beside: Beside,
    columns: Vec<Column>,
}

/// What a profile shows of other rooms' tables: what a foundation offers and gave, or what an association was given.
#[derive(Default)]
struct Beside {
    offers: Vec<Offer>,
    years: Vec<Year>,
    received: Vec<Granted>,
    logo: Option<Picture>,
}

/// A text with its language.
pub struct Written {
    /// BCP 47.
    pub lang: String,
    /// Writing direction.
    pub dir: &'static str,
    /// The text.
    pub text: String,
}

/// What a profile says, in the reader's words.
pub struct View {
    /// The sentence, in the language nearest to the reader's.
    pub summary: Option<Written>,
    description: Option<Written>,
    /// The language of the texts, where it is not the reader's.
    only_in: Option<String>,
    themes: Vec<(String, String)>,
    targets: Vec<(String, String)>,
    languages: Vec<Word>,
    legal_form: Option<String>,
    tax_status: Option<String>,
    purposes: Vec<String>,
    /// Names and sites.
    pub networks: Vec<(String, String)>,
    place: Option<String>,
    district: Option<String>,
    land: Option<String>,
}

/// A column of the chart.
struct Column {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    year: String,
    number: i64,
}

/// One profile. What is not published is not there for whoever may not edit it. Which record it is, and what the profile
/// and everything beside it look like, is asked and rendered once for what has happened: every change of one is an event.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    let name = ctx.part_name(&slug);
    let head = match ctx.heads.get(&name) {
        Some(head) => head,
        None => Box::pin(head(&ctx, &slug, name)).await?,
    };
    let may_edit = authorize::<EditOrganisation>(&ctx.who, Some(&head.id)).is_some();
    if !head.published && !may_edit {
        return Err(Error::NotFound);
    }
    let page = || page(&ctx, (&slug, &head));
    let name = ["organisation ", head.id.as_str(), if may_edit { " edit" } else { "" }].concat();
    let part = match ctx.pieces.get(&ctx.part_name(&name)) {
        Some(part) => part,
        None => Box::pin(part(&ctx, (&slug, &name, may_edit), page())).await?,
    };
    // Nothing on the page repeats the query: its links lead to what stands at this address in other languages.
    let address = ctx.rest.split('?').next().unwrap_or("");
    frame::page(&ctx, address, [&part], page)
}

/// The head of the record, read and kept under that name.
async fn head(ctx: &Ctx, slug: &str, name: String) -> Result<Arc<Head>, Error> {
    let mut tx = ctx.db.read().await.or_fault()?;
    let head = store::head(&mut tx, &ctx.hub.id, slug).await.or_fault()?.ok_or(Error::NotFound)?;
    let head = Arc::new(head);
    ctx.heads.put(name, Arc::clone(&head), head.size());
    Ok(head)
}

/// The profile, rendered and kept under that name.
async fn part(ctx: &Ctx, (slug, name, may_edit): (&str, &str, bool), page: Page) -> Result<Arc<Pieces>, Error> {
    let mut tx = ctx.db.read().await.or_fault()?;
    let org = store::find(&mut tx, &ctx.hub.id, slug).await.or_fault()?;
    // It may have been withdrawn since its head was read.
    let org = org.filter(|org| org.published || may_edit).ok_or(Error::NotFound)?;
    let beside = beside(ctx, &mut tx, &org).await?;
    let (view, columns) = (view(ctx, &org.profile), columns(&beside.years));
    frame::part(ctx, name, || Show { page: &page, t: ctx.t, org, view, may_edit, beside, columns })
}

/// A profile without any text says only what is told in every language: its facts and labels. So it is a page in each of
/// them, and nobody who looks for that association in Polish is kept from it.
fn page(ctx: &Ctx, (slug, head): (&str, &Head)) -> Page {
    let plural = Kind::parse(&head.kind).unwrap_or(Kind::Association).plural();
    let page = Page::new(ctx, plural, head.name.clone());
    let page = page.under(&format!("/organisations/{plural}"), ctx.t.get(&format!("site-menu-{plural}")));
    let langs = head.langs.as_deref().unwrap_or("");
    let page = page.written(&["/organisations/", slug].concat(), langs, &head.origin_lang);
    if head.published { page } else { page.noindex() }
}

async fn beside(ctx: &Ctx, tx: &mut Tx, org: &Organisation) -> Result<Beside, Error> {
    let hub = &ctx.hub.id;
    let mut beside = Beside { logo: media::logo_of(tx, hub, &org.id).await.or_fault()?, ..Beside::default() };
    match (org.profile.kind, &org.profile.external_id) {
        (Kind::Foundation, _) => {
            beside.offers = store::offers(tx, hub, &org.id, ctx.locale.code()).await.or_fault()?;
            beside.years = store::grants_by_year(tx, hub, &org.id).await.or_fault()?;
        }
        (Kind::Association, Some(id)) => beside.received = store::grants_received(tx, hub, id).await.or_fault()?,
        (Kind::Association, None) => {}
    }
    Ok(beside)
}

/// The organisation of that slug, if this person may know of it.
pub async fn visible(ctx: &Ctx, tx: &mut Tx, slug: &str) -> Result<Organisation, Error> {
    let org = store::find(tx, &ctx.hub.id, slug).await.or_fault()?.ok_or(Error::NotFound)?;
    let open = org.published || authorize::<EditOrganisation>(&ctx.who, Some(&org.id)).is_some();
    if open { Ok(org) } else { Err(Error::NotFound) }
}

fn view(ctx: &Ctx, p: &Profile) -> View {
    let (t, lang) = (&ctx.t, ctx.locale.code());
    let written = |found: Option<(&str, &str)>| {
        found.map(|(lang, text)| Written { lang: lang.into(), dir: labels::direction(lang), text: text.into() })
    };
    let (summary, description) = (written(p.summary_for(lang)), written(p.description_for(lang)));
    let other = summary.as_ref().or(description.as_ref()).filter(|text| text.lang != lang);
    let concepts = |ids: &[String]| ids.iter().map(|id| (id.clone(), labels::concept(t, id))).collect();
    let network = |slug: &String| ctx.hub.network(slug).map(|n| (n.name.clone(), n.website.clone()));
    View {
        only_in: other.map(|text| texts::language(t, &text.lang)),
        summary,
        description,
        themes: concepts(&p.themes),
        targets: concepts(&p.target_groups),
        languages: p.languages.iter().map(|tag| labels::language(tag)).collect(),
        legal_form: p.legal_form.as_deref().map(|code| labels::legal_form(t, code)),
        tax_status: p.tax_status.as_deref().map(|code| labels::tax_status(t, code)),
        purposes: p.purposes.iter().map(|number| labels::purpose(t, number)).collect(),
        networks: p.networks.iter().filter_map(network).collect(),
        place: match (&p.postcode, &p.place) {
            (Some(code), Some(place)) => Some(format!("{code} {place}")),
            (code, place) => place.clone().or(code.clone()),
        },
        // A town that is its own district says nothing twice.
        district: p.ags.as_deref().map(labels::district).filter(|name| Some(name) != p.place.as_ref()),
        land: p.region.as_deref().map(|iso| labels::land(t, iso)),
    }
}

impl View {
    /// Does the description stand in another language than the sentence? Then it needs a word of its own.
    fn description_differs(&self) -> bool {
        self.summary.as_ref().zip(self.description.as_ref()).is_some_and(|(a, b)| a.lang != b.lang)
    }
}

impl Show<'_> {
    fn kind_key(&self) -> String {
        format!("organisations-kind-{}", self.org.profile.kind.code())
    }

    /// The sum of a year.
    fn total(&self, year: &Year) -> String {
        self.sum(year.total, &year.currency)
    }

    /// The sum of a grant.
    fn amount(&self, grant: &Granted) -> String {
        self.sum(grant.amount.unwrap_or(0), &grant.currency)
    }

    fn sum(&self, cents: i64, currency: &str) -> String {
        if cents > 0 { self.page.money(cents, currency) } else { self.t.get("form-unknown") }
    }

    /// What is read aloud instead of the logo.
    fn logo_says(&self, logo: &Picture) -> String {
        match logo.alt(self.t.locale.code()) {
            (lang, alt) if !alt.is_empty() && lang == self.t.locale.code() => alt.to_owned(),
            _ => self.t.one("media-logo-of", "name", &self.org.profile.name),
        }
    }

    fn linked_data(&self) -> String {
        linked_data(self.page, &self.org.profile, &self.view, self.beside.logo.as_ref())
    }

    /// The name of a language for the reader.
    fn language(&self, tag: &str) -> String {
        texts::language(&self.t, tag)
    }

    /// A web address as people write it.
    fn bare<'a>(&self, url: &'a str) -> &'a str {
        let url = url.split_once("://").map_or(url, |(_, rest)| rest);
        url.trim_start_matches("www.").trim_end_matches('/')
    }
}

/// Grants per year as columns, the last years, the earliest first.
fn columns(years: &[Year]) -> Vec<Column> {
    let mut numbers: Vec<(&str, i64)> = Vec::new();
    for year in years {
        match numbers.last_mut().filter(|(last, _)| *last == year.year) {
            Some((_, number)) => *number += year.grants,
            None => numbers.push((&year.year, year.grants)),
        }
    }
    numbers.truncate(YEARS);
    numbers.reverse();
    let most = numbers.iter().map(|(_, number)| *number).max().unwrap_or(1).max(1) as f64;
    let (width, height, ground) = CHART;
    let step = width / numbers.len().max(1) as f64;
    let column = |(at, (year, number)): (usize, (&str, i64))| {
        let tall = (number as f64 / most * height).round();
        let x = 20.0 + step * at as f64 + step * 0.15;
        Column { x: x.round(), y: ground - tall, width: (step * 0.7).round(), height: tall, year: year.into(), number }
    };
    numbers.into_iter().enumerate().map(column).collect()
}
