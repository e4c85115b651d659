//! Search and completions for programs.

use axum::http::HeaderMap;
use axum::routing::get;
use fields::Fields;
use serde::Serialize;
use text::Lang;
use utoipa::{OpenApi, ToSchema};
use web::{Error, Form, Locale};

use super::{Hit, Kind, Piece, Sought, Suggestion, suggestions};
use crate::ctx::{Ctx, Routes};
use crate::people::Audience::Public;

const DEFAULT_LIMIT: u8 = 20;

/// The calls of this room.
pub fn routes() -> Routes {
    Routes::new().get("/api/v1/search", Public, get(search)).get("/api/v1/suggest", Public, get(suggest))
}

/// The description of these calls.
pub fn api_docs() -> utoipa::openapi::OpenApi {
    #[derive(OpenApi)]
    #[openapi(paths(search, suggest), components(schemas(Results, Result, Completion)))]
    struct Docs;
    Docs::openapi()
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
struct Results {
    /// The query as it was given.
    query: String,
    /// The languages that the words of the query were read in; texts of all languages are searched.
    languages: Vec<&'static str>,
    /// True: every result has all the words. False: some have only the most telling of them.
    all_words: bool,
    /// How many results of all kinds have all the words; they come first.
    whole: usize,
    /// How many there are in all, of the kinds asked for.
    total: usize,
    /// The best of them, best first.
    results: Vec<Result>,
}

/// A published record.
#[derive(Debug, Serialize, ToSchema)]
struct Result {
    /// `gathering`, `news`, `page`, `association`, `foundation` or `programme`.
    kind: &'static str,
    /// Name or title.
    title: String,
    /// BCP 47, where the title is not in the language asked for.
    #[serde(skip_serializing_if = "String::is_empty")]
    title_lang: String,
    /// The piece of its text around the words.
    snippet: String,
    /// BCP 47, where the snippet is not in the language asked for.
    #[serde(skip_serializing_if = "String::is_empty")]
    snippet_lang: String,
    /// A machine wrote title or snippet, and nobody has read them yet.
    machine: bool,
    /// The words of the snippet that were found.
    found: Vec<String>,
    /// Its page, on this host.
    url: String,
}

/// A completion.
#[derive(Debug, Serialize, ToSchema)]
struct Completion {
    /// `title`, `theme`, `target` or `place`.
    kind: &'static str,
    /// What to show.
    text: String,
    /// BCP 47, where the text is not in the language asked for.
    #[serde(skip_serializing_if = "String::is_empty")]
    lang: String,
    /// A machine wrote the text, and nobody has read it yet.
    machine: bool,
    /// Where it leads, on this host: a record's page or a search.
    url: String,
}

/// Find events, news, pages, associations, foundations and programmes by words in any language.
#[utoipa::path(
    get, path = "/api/v1/search", tag = "search",
    params(
        ("q" = String, Query, description = "The words; any text is a query"),
        ("lang" = Option<String>, Query, description = "Language of the reader: de, de-x-plain, en, fr, ru, ar, es, pl, vi"),
        ("kind" = Option<String>, Query, description = "Only gathering, news, page, association, foundation or programme"),
        ("limit" = Option<usize>, Query, description = "1 to 100, 20 if absent"),
    ),
    responses(
        (status = 200, description = "What was found, best first", body = Results),
        (status = 422, description = "A parameter is wrong", content_type = "application/problem+json"),
    )
)]
async fn search(ctx: Ctx, headers: HeaderMap, Form(fields): Form) -> web::Result {
    let locale = locale(&ctx, &fields)?;
    let kind = match fields.some("kind") {
        None => None,
        Some(code) => Some(
            Kind::parse(code)
                .ok_or_else(|| invalid("kind", "gathering, news, page, association, foundation or programme"))?,
        ),
    };
    let limit = usize::from(web::limit(&fields, DEFAULT_LIMIT)?);
    let lang = Lang::parse(locale.language()).unwrap_or(Lang::De);
    let sought = Sought::parse(fields.get("q"), lang).on(ctx.today());
    let languages = if lang == Lang::De { vec!["de"] } else { vec![lang.code(), "de"] };
    let query = fields.get("q").to_owned();
    let mut answer = Results { query, languages, all_words: true, whole: 0, total: 0, results: Vec::new() };
    if let Some(shelf) = ctx.app.search.of(&ctx.hub.id) {
        let found = shelf.find(&sought);
        let sought = Sought { typos: found.typos, ..sought };
        answer.all_words = found.whole > 0 && found.whole == found.total() || found.total() == 0;
        answer.whole = found.whole;
        answer.total =
            Kind::ALL.into_iter().filter(|k| kind.is_none_or(|kind| kind == *k)).map(|k| found.count(k.number())).sum();
        let page = shelf.page(&found, kind.map(Kind::number), 0, limit);
        answer.results = page.iter().map(|record| wire(Hit::new(record, locale.code(), &sought), locale)).collect();
    }
    web::json(&headers, &answer)
}

/// Complete what is being typed: titles, words of the field, places.
#[utoipa::path(
    get, path = "/api/v1/suggest", tag = "search",
    params(
        ("q" = String, Query, description = "What was typed so far, two letters or more"),
        ("lang" = Option<String>, Query, description = "Language of the reader: de, de-x-plain, en, fr, ru, ar, es, pl, vi"),
    ),
    responses(
        (status = 200, description = "Completions", body = Vec<Completion>),
        (status = 422, description = "A parameter is wrong", content_type = "application/problem+json"),
    )
)]
async fn suggest(ctx: Ctx, headers: HeaderMap, Form(fields): Form) -> web::Result {
    let locale = locale(&ctx, &fields)?;
    let found = match ctx.app.search.of(&ctx.hub.id) {
        Some(shelf) => suggestions(&shelf, fields.get("q"), locale, &ctx.today()),
        None => Vec::new(),
    };
    let wire = |Suggestion { kind, text, lang, path, machine }| Completion {
        kind,
        text,
        lang,
        machine,
        url: url(locale, &path),
    };
    web::json(&headers, &found.into_iter().map(wire).collect::<Vec<_>>())
}

fn locale(ctx: &Ctx, fields: &Fields) -> std::result::Result<Locale, Error> {
    match fields.some("lang") {
        None => Ok(ctx.locale),
        Some(tag) => Locale::parse(tag).ok_or_else(|| invalid("lang", "de, de-x-plain, en, fr, ru, ar, es, pl or vi")),
    }
}

fn invalid(field: &str, wanted: &str) -> Error {
    Error::Invalid(field.to_owned(), format!("expected {wanted}"))
}

fn url(locale: Locale, path: &str) -> String {
    format!("/{}{path}", locale.code())
}

fn wire(hit: Hit, locale: Locale) -> Result {
    let joined = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    Result {
        kind: hit.kind.code(),
        title: joined(&hit.title),
        title_lang: hit.title_lang,
        snippet: joined(&hit.snippet),
        snippet_lang: hit.snippet_lang,
        machine: hit.machine,
        found: hit.snippet.into_iter().filter(|piece| piece.hit).map(|piece| piece.text).collect(),
        url: url(locale, &hit.path),
    }
}
