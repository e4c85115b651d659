//! With whom an association could ask what it cannot ask alone.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use web::Tr;

use super::kept::own;
use super::{home, unkept};
use crate::ctx::{Ctx, OrFault};
use crate::funding::Rule;
use crate::matching::bundles::{Bundle, Partner, nearest_first, together};
use crate::matching::kept::Kept;
use crate::matching::store;
use crate::matching::words::key;
use crate::site::Page;

/// A partner of a bundle: name, address, and what it brings, in words.
struct With {
    name: String,
    url: String,
    brings: String,
}

/// A programme that opens: its title and the language of it, its address and its foundation.
struct Opens {
    title: String,
    lang: String,
    url: String,
    foundation: String,
}

/// One set of partners, and the programmes that open with them.
struct Group {
    carried: bool,
    with: Vec<With>,
    programmes: Vec<Opens>,
}

#[derive(Template)]
#[template(path = "matching/together.html")]
struct TogetherPage {
    page: Page,
    t: Tr,
    kept: Kept,
    lang: &'static str,
    groups: Vec<Group>,
}

/// `GET /{lang}/matching/kept/{id}/together`.
pub(super) async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> web::Result {
    let home = home(&ctx);
    let mut tx = ctx.db.read().await.or_fault()?;
    let (kept, _) = own(&ctx, &mut tx, &id).await?;
    let mut partners = store::partners(&mut tx, &ctx.hub.id, &home).await.or_fault()?;
    drop(tx);
    let mut need = kept.need(&home).ok_or(web::Error::NotFound)?;
    ctx.app.matcher.understand(&ctx.hub.id, &mut need).await;
    partners.retain(|partner| partner.slug != kept.slug);
    nearest_first(&mut partners, &need);
    let matcher = ctx.app.matcher.of(&ctx.hub.id);
    let found = matcher.as_ref().map(|m| together(m, &need, &partners, &ctx.today())).unwrap_or_default();
    let mut groups: Vec<(Vec<usize>, Group)> = Vec::new();
    for (offer, bundle) in found {
        let who: Vec<usize> = bundle.partners.iter().map(|(at, _)| *at).collect();
        let (lang, text) = offer.terms.text_for(ctx.locale.code());
        let url = ctx.url(&format!("/funding/{}", offer.slug));
        let foundation = offer.giver.name.clone();
        let programme = Opens { title: text.title.clone(), lang: lang.to_owned(), url, foundation };
        match groups.iter_mut().find(|(known, group)| *known == who && group.carried == bundle.carried) {
            Some((_, group)) => group.programmes.push(programme),
            None => groups.push((who, group(&ctx, &bundle, &partners, programme))),
        }
    }
    let (t, list) = (ctx.t, format!("/matching/kept/{}", kept.id));
    let page = Page::new(&ctx, "desk", t.get("matching-together")).under("/matching/kept", t.get("matching-kept"));
    let page = page.under(&list, t.get("matching-kept-one")).noindex();
    let groups = groups.into_iter().map(|(_, group)| group).collect();
    Ok(unkept(web::html(StatusCode::OK, &TogetherPage { page, t, lang: need.lang.code(), kept, groups })?))
}

fn group(ctx: &Ctx, bundle: &Bundle, partners: &[Partner], first: Opens) -> Group {
    let with = |(at, rules): &(usize, Vec<Rule>)| With {
        name: partners[*at].name.clone(),
        url: ctx.url(&format!("/organisations/{}", partners[*at].slug)),
        brings: rules.iter().map(|rule| ctx.t.get(&key("brings", rule.code()))).collect::<Vec<_>>().join(" "),
    };
    Group { carried: bundle.carried, with: bundle.partners.iter().map(with).collect(), programmes: vec![first] }
}
