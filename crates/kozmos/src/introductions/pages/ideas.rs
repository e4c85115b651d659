//! The other direction: what associations look for and have shared, as far as it fits a foundation's programmes. Asked of
//! the database at every reading: an idea that is no longer shared is gone at once.

use std::collections::HashSet;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use places::Region;
use web::{Error, Tr};

use super::private;
use crate::ctx::{Ctx, OrFault};
use crate::funding::labels;
use crate::ids::ProgrammeId;
use crate::introductions::{Party, store};
use crate::matching::{Filter, Fit, For, Matcher, Reason, Suggestion, Wanted, reasons, spot, wanted};
use crate::people::SeeIdeas;
use crate::site::Page;

/// So many ideas stand on the page.
const SHOWN: usize = 30;
/// An idea fits from "partly" on; what a condition contradicts does not.
const FITS: Fit = Fit::Partly;

/// An idea that fits one of the foundation's programmes.
struct Idea {
    sentence: String,
    lang: &'static str,
    association: String,
    slug: String,
    /// Where the idea is to happen, as its sentence or the association says.
    place: String,
    /// The themes and target groups that idea and programme share, where no reason says them.
    shared: String,
    /// What speaks for the two.
    reasons: Vec<Reason>,
    /// Title, its language, address.
    programme: (String, String, String),
    fit: (&'static str, String),
    share: f64,
}

#[derive(Template)]
#[template(path = "introductions/ideas.html")]
struct Ideas {
    page: Page,
    t: Tr,
    party: Party,
    /// The staff does not speak for the foundation: it proposes.
    staff: bool,
    ideas: Vec<Idea>,
}

/// `GET /{lang}/introductions/of/{slug}/ideas`: for whoever speaks for the foundation, and for the staff.
pub async fn show(ctx: Ctx, Path((_, slug)): Path<(String, String)>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let found = store::party(&mut tx, &ctx.hub.id, &slug).await.or_fault()?;
    let (party, _) = found.filter(|(_, kind)| kind == "foundation").ok_or(Error::NotFound)?;
    // Others do not even learn that there is such a page.
    ctx.authorize::<SeeIdeas>(Some(&party.id)).map_err(|_| Error::NotFound)?;
    let home: Vec<Region> = ctx.hub.facts.lands.iter().filter_map(|code| Region::parse(code)).collect();
    let mut shared = wanted(&mut tx, &ctx.hub.id, &home).await.or_fault()?;
    let own = store::programmes_of(&mut tx, &ctx.hub.id, &party.id).await.or_fault()?;
    drop(tx);
    shared.retain(|one| one.id.is_some());
    let ideas = match ctx.app.matcher.of(&ctx.hub.id) {
        None => Vec::new(),
        Some(matcher) => {
            let (t, today) = (ctx.t, ctx.today());
            let found = tokio::task::spawn_blocking(move || fitting(&t, &matcher, shared, &own, &today)).await;
            found.map_err(Error::fault)?
        }
    };
    let title = ctx.t.one("introductions-ideas-of", "name", &party.name);
    let page = Page::new(&ctx, "desk", title).under("/people/desk", ctx.t.get("people-desk"));
    let page = page.under("/introductions", ctx.t.get("introductions-title"));
    let own = ctx.t.one("introductions-fits-of", "name", &party.name);
    let page = page.under(&format!("/introductions/of/{slug}"), own).noindex();
    Ok(private(web::html(StatusCode::OK, &Ideas { page, t: ctx.t, party, staff: ctx.who.staff(), ideas })?))
}

/// The ideas that one of these programmes fits, the best fit first; of each idea the programme that fits it best.
fn fitting(t: &Tr, matcher: &Matcher, shared: Vec<Wanted>, own: &HashSet<ProgrammeId>, today: &str) -> Vec<Idea> {
    let all = matcher.stock().offers.len();
    let one = |mut wanted: Wanted| {
        wanted.need.meaning = wanted.id.as_ref().and_then(|id| matcher.meaning_of_idea(id));
        let filter = Filter { without: wanted.dismissed.clone(), hide_no: true, ..Filter::default() };
        let found = matcher.suggestions(&wanted.need, today, &filter, all);
        let best = found.iter().find(|found| own.contains(&found.offer.id))?;
        (best.fit >= FITS).then(|| idea(t, &wanted, best))
    };
    let mut ideas: Vec<Idea> = shared.into_iter().filter_map(one).collect();
    ideas.sort_by(|a, b| b.share.total_cmp(&a.share));
    ideas.truncate(SHOWN);
    ideas
}

fn idea(t: &Tr, wanted: &Wanted, best: &Suggestion<'_>) -> Idea {
    let (need, terms) = (&wanted.need, &best.offer.terms);
    let reasons = reasons(best, need, t, For::Foundation);
    let said = reasons.iter().any(|reason| reason.themes);
    let stated = |id: &str| terms.themes.iter().chain(&terms.target_groups).any(|known| known == id);
    let both = need.concepts.iter().filter(|concept| !said && stated(concept.id));
    let (lang, text) = terms.text_for(t.locale.code());
    Idea {
        sentence: need.sentence.clone(),
        lang: need.lang.code(),
        association: wanted.name.clone(),
        slug: wanted.slug.clone(),
        place: need.spot.as_ref().map(|place| spot(place, t)).unwrap_or_default(),
        shared: web::list(t, &both.map(|concept| labels::concept(t, concept.id)).collect::<Vec<_>>()),
        reasons,
        programme: (text.title.clone(), lang.to_owned(), best.offer.slug.clone()),
        fit: (best.fit.code(), t.get(&format!("matching-fit-{}", best.fit.code()))),
        share: best.share,
    }
}
