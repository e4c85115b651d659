//! A browser without JavaScript: follows links and fills in forms as they stand in the page.

use axum::body::Body;
use axum::http::{Method, Request, Response, StatusCode, header};
use fields::Fields;
use http_body_util::BodyExt;
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt;

use crate::door::House;

/// Somebody's browser.
#[derive(Clone)]
pub struct Browser {
    service: House,
    host: String,
    cookie: Option<String>,
}

/// What the browser shows.
pub struct Shown {
    /// Address of the page.
    pub path: String,
    /// HTTP status.
    pub status: StatusCode,
    /// Headers.
    pub headers: axum::http::HeaderMap,
    /// The page.
    pub body: String,
}

impl Browser {
    /// A browser at a host, with the secret of a session or without.
    pub fn new(service: House, host: &str, secret: Option<String>) -> Browser {
        let cookie = secret.map(|secret| format!("{}={secret}", crate::ctx::cookie_name(false)));
        Browser { service, host: host.to_owned(), cookie }
    }

    /// The same person at another host.
    pub fn at(&self, host: &str) -> Browser {
        Browser { host: host.to_owned(), ..self.clone() }
    }

    /// Opens an address; a redirect is followed.
    pub async fn get(&mut self, path: &str) -> Shown {
        let shown = self.send(Method::GET, path, None).await;
        self.follow(shown).await
    }

    /// Asks without following redirects.
    pub async fn send(&mut self, method: Method, path: &str, form: Option<&Fields>) -> Shown {
        let form = form.map(|fields| ("application/x-www-form-urlencoded".to_owned(), fields.query().into_bytes()));
        self.ask(method, path, form).await
    }

    async fn ask(&mut self, method: Method, path: &str, body: Option<(String, Vec<u8>)>) -> Shown {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, &self.host);
        request = request.header("sec-fetch-site", "same-origin");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let body = match body {
            Some((kind, bytes)) => {
                request = request.header(header::CONTENT_TYPE, kind);
                Body::from(bytes)
            }
            None => Body::empty(),
        };
        let request = request.body(body).expect("a request");
        let response: Response<Body> = self.service.clone().oneshot(request).await.expect("the house always answers");
        self.keep_cookie(&response);
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes();
        if let Some(length) = parts.headers.get(header::CONTENT_LENGTH) {
            assert_eq!(length.to_str().ok(), Some(bytes.len().to_string().as_str()), "{path} says how long it is");
        }
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Shown { path: path.to_owned(), status: parts.status, headers: parts.headers, body }
    }

    fn keep_cookie(&mut self, response: &Response<Body>) {
        let set = response.headers().get(header::SET_COOKIE).and_then(|value| value.to_str().ok());
        if let Some(pair) = set.and_then(|set| set.split(';').next()) {
            self.cookie = (!pair.ends_with('=')).then(|| pair.to_owned());
        }
    }

    async fn follow(&mut self, mut shown: Shown) -> Shown {
        for _ in 0..5 {
            let Some(to) = shown.location() else { break };
            shown = self.send(Method::GET, &to, None).await;
        }
        shown
    }

    /// Fills in the form whose action, or that of one of its buttons, contains `action` and sends it there. Fields keep
    /// what the page put into them; `values` replace them by name (a name given twice keeps both values).
    pub async fn submit(&mut self, page: &Shown, action: &str, values: &[(&str, &str)]) -> Shown {
        let (method, to, mut fields) = page.form(action);
        fields.0.retain(|(name, _)| !values.iter().any(|(given, _)| given == name));
        for (name, value) in values {
            fields.push(*name, *value);
        }
        let shown = if method == Method::GET {
            let path = to.split('#').next().unwrap_or(&to);
            self.send(method, &format!("{path}?{}", fields.query()), None).await
        } else {
            self.send(method, &to, Some(&fields)).await
        };
        self.follow(shown).await
    }

    /// Puts a file into the field `name` of the form whose action contains `action`, and sends it.
    pub async fn upload(&mut self, page: &Shown, action: &str, file: (&str, &[u8])) -> Shown {
        self.upload_with(page, action, file, &[]).await
    }

    /// The same after filling in fields, as in [`Browser::submit`].
    pub async fn upload_with(
        &mut self,
        page: &Shown,
        action: &str,
        (name, file): (&str, &[u8]),
        values: &[(&str, &str)],
    ) -> Shown {
        const EDGE: &str = "the-edge-of-a-part";
        let (_, to, mut fields) = page.form(action);
        fields.0.retain(|(name, _)| !values.iter().any(|(given, _)| given == name));
        values.iter().for_each(|(name, value)| fields.push(*name, *value));
        let mut body = Vec::new();
        for (other, value) in fields.0.iter().filter(|(other, _)| other != name) {
            let head = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{other}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        let head = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"file\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
        let shown = self.ask(Method::POST, &to, Some((format!("multipart/form-data; boundary={EDGE}"), body))).await;
        self.follow(shown).await
    }
}

impl Shown {
    /// Where a redirect leads.
    pub fn location(&self) -> Option<String> {
        let to = self.status.is_redirection().then(|| self.headers.get(header::LOCATION)).flatten()?;
        to.to_str().ok().map(str::to_owned)
    }

    /// The text that a person reads in the main part (or the whole page without one), spaces folded.
    pub fn text(&self) -> String {
        // Where a line may break there is no text.
        let html = Html::parse_document(&self.body.replace("<wbr>", ""));
        let main = select(&html, "main").into_iter().next();
        let words: Vec<String> = match main {
            Some(main) => main.text().map(str::to_owned).collect(),
            None => html.root_element().text().map(str::to_owned).collect(),
        };
        words.join(" ").replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Does the main part say that?
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The texts of all elements that a CSS selector finds.
    pub fn all(&self, css: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let folded = |e: ElementRef<'_>| e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        select(&html, css).into_iter().map(folded).collect()
    }

    /// The values of an attribute of all elements that a CSS selector finds.
    pub fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        select(&html, css).into_iter().filter_map(|e| e.attr(name).map(str::to_owned)).collect()
    }

    /// The form whose action contains `action`, else the one with a button that leads there: method, address, fields as
    /// the page filled them in.
    fn form(&self, action: &str) -> (Method, String, Fields) {
        let html = Html::parse_document(&self.body);
        let buttons = Selector::parse("button[formaction]").expect("a selector");
        let own = |form: ElementRef<'_>| form.attr("action").unwrap_or("").to_owned();
        let found = select(&html, "form").into_iter().map(|form| (form, own(form))).find(|(_, to)| to.contains(action));
        let by_button = |form: ElementRef<'_>| {
            let mut actions = form.select(&buttons).filter_map(|button| button.attr("formaction"));
            actions.find(|to| to.contains(action)).map(str::to_owned)
        };
        let found = found.or_else(|| select(&html, "form").into_iter().find_map(|form| Some((form, by_button(form)?))));
        let (form, to) =
            found.unwrap_or_else(|| panic!("{} has no form with the action {action}:\n{}", self.path, self.text()));
        let post = form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
        let mut fields = Fields::default();
        let controls = Selector::parse("input, textarea, select").expect("a selector");
        for control in form.select(&controls) {
            let Some(name) = control.attr("name") else { continue };
            if let Some(value) = value_of(&control) {
                fields.push(name, value);
            }
        }
        (if post { Method::POST } else { Method::GET }, to, fields)
    }
}

fn value_of(control: &ElementRef<'_>) -> Option<String> {
    match control.value().name() {
        "textarea" => Some(control.text().collect()),
        "select" => {
            let options = Selector::parse("option").expect("a selector");
            let all: Vec<ElementRef<'_>> = control.select(&options).collect();
            let chosen = all.iter().find(|option| option.attr("selected").is_some()).or_else(|| all.first())?;
            Some(chosen.attr("value").map_or_else(|| chosen.text().collect(), str::to_owned))
        }
        _ if matches!(control.attr("type"), Some("checkbox" | "radio")) => {
            control.attr("checked").map(|_| control.attr("value").unwrap_or("on").to_owned())
        }
        _ => Some(control.attr("value").unwrap_or("").to_owned()),
    }
}

fn select<'a>(html: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(css).expect("a selector")).collect()
}
