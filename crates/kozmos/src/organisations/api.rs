//! Associations and foundations for programs, in the terms of schema.org's Organization.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::HeaderMap;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{Cursor, Error, Form};

use super::store::{self, Filter};
use super::{Kind, Organisation, Text};
use crate::ctx::{Ctx, OrFault};

/// Records on a page when nothing is said.
const LIMIT: u8 = 25;

/// A postal address.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(title = "PostalAddress")]
pub struct Address {
    /// German postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    /// Place.
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<String>,
    /// Land, ISO 3166-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    address_region: Option<String>,
    /// ISO 3166-1.
    address_country: &'static str,
}

/// A position in degrees, WGS 84.
#[derive(Debug, Serialize, ToSchema)]
pub struct Geo {
    /// Degrees north.
    latitude: f64,
    /// Degrees east.
    longitude: f64,
}

/// An association or foundation. What is not known is left out.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationRecord {
    /// `NGO` for an association, `Organization` for a foundation.
    #[serde(rename = "@type")]
    schema_type: &'static str,
    /// Last part of the address of the page.
    identifier: String,
    /// `association` or `foundation`.
    kind: &'static str,
    /// Official name.
    name: String,
    /// The page about it.
    url: String,
    /// Its own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<String>,
    /// Code of the legal form: `ev`, `gev`, `ggmbh`, `gug`, `stiftung`, `treuhand`, `kdoer`, `other`.
    #[serde(skip_serializing_if = "Option::is_none")]
    legal_form: Option<String>,
    /// `charitable`, `applied` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    tax_status: Option<String>,
    /// Numbers of § 52 (2) AO.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<String>,
    /// Year.
    #[serde(skip_serializing_if = "Option::is_none")]
    founding_date: Option<String>,
    /// Where it is.
    address: Address,
    /// The middle of its postcode area.
    #[serde(skip_serializing_if = "Option::is_none")]
    geo: Option<Geo>,
    /// District, five-digit AGS.
    #[serde(skip_serializing_if = "Option::is_none")]
    area_served: Option<String>,
    /// Languages of contact, BCP 47.
    knows_language: Vec<String>,
    /// Themes of the vocabulary.
    knows_about: Vec<String>,
    /// Target groups of the vocabulary.
    audience: Vec<String>,
    /// Networks it belongs to.
    member_of: Vec<String>,
    /// Public mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// Public phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<String>,
    /// The language the texts were first written in.
    in_language: String,
    /// One sentence, by language.
    abstracts: BTreeMap<String, String>,
    /// A few sentences, by language.
    description: BTreeMap<String, String>,
}

/// A page of records.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganisationPage {
    /// The records, by name.
    items: Vec<OrganisationRecord>,
    /// How many the filters leave.
    total: i64,
    /// Address of the next page; none: this was the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl OrganisationRecord {
    fn new(base: &str, org: Organisation) -> Self {
        let p = org.profile;
        let part = |pick: fn(Text) -> String| {
            let all = p.texts.clone().into_iter().map(|(lang, text)| (lang, pick(text)));
            all.filter(|(_, text)| !text.is_empty()).collect::<BTreeMap<_, _>>()
        };
        OrganisationRecord {
            schema_type: if p.kind == Kind::Association { "NGO" } else { "Organization" },
            kind: p.kind.code(),
            url: format!("{base}/de/organisations/{}", org.slug),
            identifier: org.slug,
            abstracts: part(|text| text.summary),
            description: part(|text| text.description),
            name: p.name,
            same_as: p.website,
            legal_form: p.legal_form,
            tax_status: p.tax_status,
            purposes: p.purposes,
            founding_date: p.founded.map(|year| year.to_string()),
            address: Address {
                postal_code: p.postcode,
                address_locality: p.place,
                address_region: p.region,
                address_country: "DE",
            },
            geo: p.lat.zip(p.lon).map(|(latitude, longitude)| Geo { latitude, longitude }),
            area_served: p.ags,
            knows_language: p.languages,
            knows_about: p.themes,
            audience: p.target_groups,
            member_of: p.networks,
            email: p.email,
            telephone: p.phone,
            in_language: p.origin_lang,
        }
    }
}

/// Associations and foundations, by name
#[utoipa::path(
    get,
    path = "/api/v1/organisations",
    tag = "organisations",
    params(
        ("kind" = Option<String>, Query, description = "`association` or `foundation`"),
        ("land" = Option<String>, Query, description = "Land, ISO 3166-2: `DE-ST`"),
        ("theme" = Option<String>, Query, description = "Theme of the vocabulary"),
        ("language" = Option<String>, Query, description = "Language of contact, BCP 47"),
        ("q" = Option<String>, Query, description = "Words of the name or the place"),
        ("after" = Option<String>, Query, description = "Where the page before ended; taken from `next`"),
        ("limit" = Option<i64>, Query, description = "Records on a page, at most 100; 25 when nothing is said"),
    ),
    responses(
        (status = 200, description = "A page of records", body = OrganisationPage),
        (status = 304, description = "Nothing has changed since the ETag that was sent"),
        (status = 422, description = "A parameter is wrong (RFC 9457)", content_type = "application/problem+json"),
    )
)]
pub async fn list(ctx: Ctx, headers: HeaderMap, Form(fields): Form) -> web::Result {
    let wrong = |name: &str| Error::Invalid(name.to_owned(), format!("{name}: not a value of this parameter"));
    let kind = fields.some("kind").map(|code| Kind::parse(code).ok_or_else(|| wrong("kind"))).transpose()?;
    let after = fields.some("after").map(|text| Cursor::parse(text).ok_or_else(|| wrong("after"))).transpose()?;
    let limit = i64::from(web::limit(&fields, LIMIT)?);
    let some = |name: &str| fields.some(name).map(str::to_owned);
    let (land, theme, language) = (some("land"), some("theme"), some("language"));
    let filter = Filter { kind, land, theme, language, ..Filter::default() }.with_words(fields.get("q"));
    let start = after.as_ref().map_or(("", ""), |cursor| (cursor.key.as_str(), cursor.id.as_str()));
    let mut tx = ctx.db.read().await.or_fault()?;
    let mut found = store::page(&mut tx, &ctx.hub.id, &filter, (start, limit + 1)).await.or_fault()?;
    let total = store::count(&mut tx, &ctx.hub.id, &filter).await.or_fault()?;
    drop(tx);
    let more = found.len() as i64 > limit;
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let last = found.last().filter(|_| more);
    let next = last.map(|org| {
        let mut query = fields.clone();
        query.0.retain(|(name, value)| name != "after" && !value.is_empty());
        query.push("after", Cursor { key: super::sort_key(&org.profile), id: org.id.to_string() }.encode());
        format!("{}/api/v1/organisations?{}", ctx.config.base_url(), query.query())
    });
    let base = ctx.config.base_url();
    let items = found.into_iter().map(|org| OrganisationRecord::new(&base, org)).collect();
    web::json(&headers, &OrganisationPage { items, total, next })
}

/// One association or foundation
#[utoipa::path(
    get,
    path = "/api/v1/organisations/{slug}",
    tag = "organisations",
    params(("slug" = String, Path, description = "Last part of the address of its page")),
    responses(
        (status = 200, description = "The record", body = OrganisationRecord),
        (status = 304, description = "Nothing has changed since the ETag that was sent"),
        (status = 404, description = "There is none, or it is not public (RFC 9457)", content_type = "application/problem+json"),
    )
)]
pub async fn show(ctx: Ctx, headers: HeaderMap, Path(slug): Path<String>) -> web::Result {
    let mut tx = ctx.db.read().await.or_fault()?;
    let org = store::find(&mut tx, &ctx.hub.id, &slug).await.or_fault()?;
    let org = org.filter(|org| org.published).ok_or(Error::NotFound)?;
    web::json(&headers, &OrganisationRecord::new(&ctx.config.base_url(), org))
}

#[derive(OpenApi)]
#[openapi(paths(list, show), components(schemas(OrganisationPage, OrganisationRecord, Address, Geo)))]
struct Docs;

/// This room's part of the API's description.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    Docs::openapi()
}
