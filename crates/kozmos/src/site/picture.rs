//! The picture that a page shows of itself where its address is shared: its title and the centre's name.
//!
//! A picture shows what a visitor's page says of itself (`og:title`), so no room knows about pictures, and what is not
//! public has none.

use std::sync::{Arc, LazyLock};

use askama::Template;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use resvg::{tiny_skia, usvg};
use tower::ServiceExt;
use web::{Error, Locale};

use crate::app::App;

/// Where pictures stand: after it the address of the page, then `.png`.
pub(super) const HOME: &str = "/pictures";
/// Width and height in pixels, as the networks ask for.
pub(super) const SIZE: (u32, u32) = (1200, 630);
/// A larger page is none of ours.
const LARGEST: usize = 4 << 20;

#[derive(Template)]
#[template(path = "site/picture.svg", escape = "html")]
struct Drawing<'a> {
    /// Where lines begin, or end.
    x: u32,
    anchor: &'static str,
    size: u32,
    lines: Vec<(u32, String)>,
    name: &'a str,
}

/// `GET /pictures/{lang}/….png`
pub async fn picture(State(app): State<Arc<App>>, uri: Uri, head: HeaderMap) -> web::Result {
    let page = uri.path().strip_prefix(HOME).and_then(|path| path.strip_suffix(".png")).ok_or(Error::NotFound)?;
    let locale = page.split('/').nth(1).and_then(Locale::parse).ok_or(Error::NotFound)?;
    let host = head.get(header::HOST).cloned();
    // As long as nothing changes the page need not be asked again. Whatever is kept was public.
    let address = format!("{} {host:?} {page}", app.revision());
    if let Some(kept) = app.pictures.get(&address) {
        return Ok(answer_with(&kept));
    }
    let mut request = Request::get(page).body(Body::empty()).map_err(Error::fault)?;
    request.headers_mut().extend(host.map(|host| (header::HOST, host)));
    let Ok(answer) = crate::app::house(&app).oneshot(request).await;
    if answer.status() != StatusCode::OK {
        return Err(Error::NotFound);
    }
    let html = axum::body::to_bytes(answer.into_body(), LARGEST).await.map_err(Error::fault)?;
    let html = String::from_utf8_lossy(&html);
    let (Some(title), Some(name)) = (said(&html, "og:title"), said(&html, "og:site_name")) else {
        return Err(Error::NotFound);
    };
    let key = format!("{} {title} {name}", locale.code());
    let png = match app.pictures.get(&key) {
        Some(kept) => kept,
        None => {
            let draw = move || draw(locale, &title, &name);
            let png = Arc::new(tokio::task::spawn_blocking(draw).await.map_err(Error::fault)?.map_err(Error::fault)?);
            app.pictures.put(key, Arc::clone(&png), png.len());
            png
        }
    };
    app.pictures.put(address, Arc::clone(&png), png.len());
    Ok(answer_with(&png))
}

fn answer_with(png: &[u8]) -> Response {
    let head = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (head, png.to_vec()).into_response()
}

/// What a page of ours says of itself.
fn said(html: &str, property: &str) -> Option<String> {
    let (_, rest) = html.split_once(&format!("<meta property=\"{property}\" content=\""))?;
    let (content, _) = rest.split_once('"')?;
    // What the templates write for signs that have a meaning in HTML.
    let signs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    Some(signs.iter().fold(content.to_owned(), |text, (code, sign)| text.replace(code, sign)))
}

/// The picture, as PNG.
fn draw(locale: Locale, title: &str, name: &str) -> Result<Vec<u8>, String> {
    let (x, anchor) = if locale.dir() == "rtl" { (1120, "end") } else { (80, "start") };
    let (size, lines) = set(title);
    let line = |(n, line): (u32, String)| (110 + size / 2 + n * size * 5 / 4, line);
    let lines = (0..).zip(lines).map(line).collect();
    let svg = Drawing { x, anchor, size, lines, name }.render().map_err(|error| error.to_string())?;
    let options = usvg::Options { fontdb: Arc::clone(&FONTS), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(&svg, &options).map_err(|error| error.to_string())?;
    let mut pixels = tiny_skia::Pixmap::new(SIZE.0, SIZE.1).ok_or("no room for a picture")?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

/// The letters of our nine languages.
static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = usvg::fontdb::Database::new();
    fonts.load_font_data(include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../../../assets/fonts/NotoSansArabic-Bold.ttf").to_vec());
    Arc::new(fonts)
});

/// The size of the letters in pixels, and the lines that fit: a bold letter is about 0.6 of its size wide.
fn set(title: &str) -> (u32, Vec<String>) {
    let longest = title.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    let all = title.chars().count();
    let (size, wide, most) = if longest <= 24 && all <= 80 { (68, 24, 4) } else { (46, 36, 6) };
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= wide => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    (size, lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_its_title_with_all_its_signs() {
        let html = r#"<meta property="og:title" content="Müller &#38; Söhne &#60;e. V.&#62;">"#;
        assert_eq!(said(html, "og:title").as_deref(), Some("Müller & Söhne <e. V.>"));
        assert_eq!(said(html, "og:site_name"), None);
    }

    #[test]
    fn every_line_fits() {
        let (size, lines) = set("Qualifizierungsprogramm für Vereine und Stiftungen in Halle");
        assert_eq!(size, 68);
        assert!(lines.iter().all(|line| line.chars().count() <= 24), "{lines:?}");
        let (size, lines) = set(&"sehr langer Titel ".repeat(30));
        assert_eq!((size, lines.len()), (46, 6));
        assert!(lines[5].ends_with('…'));
    }

    #[test]
    fn letters_of_all_scripts_are_drawn() {
        let blank = draw(Locale::De, "", "").expect("a picture");
        for (locale, title) in
            [(Locale::De, "Über"), (Locale::Ru, "Языки"), (Locale::Ar, "لغات"), (Locale::Vi, "Tiếng Việt")]
        {
            let png = draw(locale, title, "").expect("a picture");
            assert!(png.starts_with(b"\x89PNG") && png != blank, "{title}");
        }
    }
}
