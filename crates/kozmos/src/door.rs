//! The door of the house: a page that was rendered before and is still true is answered here, before anything else is
//! asked. Whoever has a session is looked up first and gets what those see who have the same rights.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower::{Service, ServiceExt};
use web::{Answered, Cached, Error, Observed, Pieces, Seen, Stamp};

use crate::app::App;
use crate::ctx::{Asking, identify, session_secret};
use crate::hubs::Hub;
use crate::{people, site};

/// A longer query belongs to one person's idea; such a page is not kept.
const LONGEST_QUERY: usize = 200;
/// A larger page is not kept.
const LARGEST: usize = 4 << 20;

/// The house behind its door: the whole of it as one service.
#[derive(Clone)]
pub struct House(Arc<Inside>);

struct Inside {
    app: Arc<App>,
    rooms: Router,
}

impl House {
    /// With everything that handlers need, and its rooms.
    pub fn new(app: Arc<App>, rooms: Router) -> House {
        House(Arc::new(Inside { app, rooms }))
    }
}

/// An answer: a kept page is there at once, and nothing is put into a box for it.
pub enum Answer {
    /// The page, until it is taken.
    Kept(Option<Response>),
    /// What the house is asked for.
    Asked(Pin<Box<dyn Future<Output = Response> + Send>>),
}

impl Future for Answer {
    type Output = Result<Response, Infallible>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        match self.get_mut() {
            Answer::Kept(page) => Poll::Ready(Ok(page.take().unwrap_or_default())),
            Answer::Asked(answer) => answer.as_mut().poll(task).map(Ok),
        }
    }
}

impl Service<Request> for House {
    type Response = Response;
    type Error = Infallible;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request) -> Answer {
        // A HEAD is a GET whose page stays here (RFC 9110, 9.3.2): with the same tag, and from the same kept page.
        if request.method() == Method::HEAD {
            *request.method_mut() = Method::GET;
            let answer = self.call(request);
            return Answer::Asked(Box::pin(async move {
                let Ok(answer) = answer.await;
                without_body(answer)
            }));
        }
        let (app, began) = (&self.0.app, Instant::now());
        let Some((hub, name)) = name(app, &request) else {
            return Answer::Asked(Box::pin(own(self.clone(), request, began)));
        };
        let seen = Seen { revision: app.revision(), event: 0 };
        if let Some(page) = app.pages.get(&name, seen, app.clock.now().as_second()) {
            page.pack_well();
            return Answer::Kept(Some(answered(&page, request.headers(), began)));
        }
        Answer::Asked(Box::pin(let_in(self.clone(), request, (hub, name), began)))
    }
}

/// The head of an answer, which says how long the body would be where that is known.
fn without_body(answer: Response) -> Response {
    let (mut head, body) = answer.into_parts();
    let length = body.size_hint().exact().filter(|_| head.status != StatusCode::NOT_MODIFIED);
    if let Some(length) = length {
        head.headers.entry(header::CONTENT_LENGTH).or_insert(length.into());
    }
    Response::from_parts(head, Body::empty())
}

/// Answers what is not for everybody. The database is asked who holds the session, with which rights, and which event was
/// the last; where somebody with the same rights has seen the page since then, it is the same.
async fn own(house: House, mut request: Request, began: Instant) -> Response {
    let app = &house.0.app;
    let asking = admitted(app, &mut request).await;
    let name = asking.as_ref().ok().and_then(|asking| own_name(asking, &request));
    if let (Ok(asking), Some(name)) = (&asking, &name)
        && let Some(page) = app.own_pages.get(name).filter(|page| page.holds(asking.seen, asking.now.as_second()))
    {
        return answered(&page, request.headers(), began);
    }
    Box::pin(own_anew(house, request, asking, name, began)).await
}

async fn own_anew(
    house: House,
    request: Request,
    asking: Result<Arc<Asking>, Error>,
    name: Option<String>,
    began: Instant,
) -> Response {
    let wanted = request.headers().clone();
    let told = asking.as_ref().ok().cloned();
    let mut response = walk(&house, request, asking, began).await;
    let alike = response.extensions().get::<site::frame::Alike>().is_some() && may_be_kept(&response, false);
    let (Some(name), Some(told), true) = (name, told, alike) else {
        return web::pack(response, &wanted).await;
    };
    let ask = HeaderValue::from_static("private, max-age=0, must-revalidate");
    response.headers_mut().insert(header::CACHE_CONTROL, ask);
    match kept((told.seen, told.hub.holds_until(told.now).as_second()), response).await {
        Ok(page) => {
            let page = Arc::new(page.only_packed());
            house.0.app.own_pages.put(name, Arc::clone(&page), page.size());
            page.respond(&wanted)
        }
        Err(error) => Error::fault(error).into_response(),
    }
}

/// Lets a visitor in whom no kept page answers, and keeps what can be kept under the name.
async fn let_in(house: House, mut request: Request, (hub, name): (Arc<Hub>, String), began: Instant) -> Response {
    let app = Arc::clone(&house.0.app);
    let (seen, now) = (Seen { revision: app.revision(), event: 0 }, app.clock.now());
    // Many may ask for it at once: one renders it.
    let turn = match app.pages.turn(&name, seen, now.as_second()).await {
        Ok(page) => return answered(&page, request.headers(), began),
        Err(turn) => turn,
    };
    let wanted = request.headers().clone();
    let asset = is_asset(&request);
    let asking = admitted(&app, &mut request).await;
    let response = walk(&house, request, asking, began).await;
    if !may_be_kept(&response, asset) {
        turn.own();
        return web::pack(response, &wanted).await;
    }
    // Whether somebody answers now stands on every page: none is kept longer than that is true.
    match kept((seen, hub.holds_until(now).as_second()), response).await {
        Ok(page) => {
            let page = Arc::new(page);
            if asset {
                page.pack();
            }
            turn.keep(&page);
            page.respond(&wanted)
        }
        Err(error) => {
            turn.own();
            Error::fault(error).into_response()
        }
    }
}

/// A kept page, counted.
fn answered(page: &Cached, asked: &HeaderMap, began: Instant) -> Response {
    let response = page.respond(asked);
    web::count(response.status(), page.comes_from(), began.elapsed());
    response
}

/// The way of a request that no kept page answers. One function and not a stack of layers: each layer would put what is
/// below it into a box of its own, on every request.
async fn walk(house: &House, mut request: Request, asking: Result<Arc<Asking>, Error>, began: Instant) -> Response {
    let Inside { app, rooms } = &*house.0;
    let observed = Observed::begin(&mut request, began);
    let mut response = match asking {
        Ok(asking) => {
            request.extensions_mut().insert(asking);
            let room = async |request| rooms.clone().oneshot(request).await.into_response();
            site::pages::show_errors(request, async |request| people::carry(app, request, room).await).await
        }
        Err(refused) => refused.into_response(),
    };
    web::secure(response.headers_mut(), app.config.https());
    observed.end(&mut response);
    response
}

async fn admitted(app: &App, request: &mut Request) -> Result<Arc<Asking>, Error> {
    web::refuse_foreign(request)?;
    identify(app, request).await.map(Arc::new)
}

fn is_asset(request: &Request) -> bool {
    request.uri().path().starts_with("/assets/")
}

/// The name under which the answer may be kept: that of a public page (or asset) of a hub.
fn name(app: &App, request: &Request) -> Option<(Arc<Hub>, String)> {
    let head = request.headers();
    let public = is_asset(request) || session_secret(head, app.config.https()).is_none();
    if !public {
        return None;
    }
    let address = address(request)?;
    let host = head.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or("");
    let hub = app.hub_of(host)?;
    let name = [hub.id.as_str(), " ", address].concat();
    Some((hub, name))
}

/// The name under which the answer may be kept for those who have the same rights.
fn own_name(asking: &Asking, request: &Request) -> Option<String> {
    asking.who.account.as_ref()?;
    Some([asking.hub.id.as_str(), " ", address(request)?, " ", &asking.who.rights()].concat())
}

/// The address, if what is answered there may be kept at all.
fn address(request: &Request) -> Option<&str> {
    let uri = request.uri();
    let short = uri.query().is_none_or(|query| query.len() < LONGEST_QUERY);
    let page = request.method() == Method::GET && short && !uri.path().starts_with("/api/");
    page.then(|| uri.path_and_query().map_or("/", |address| address.as_str()))
}

fn may_be_kept(response: &Response, asset: bool) -> bool {
    let head = response.headers();
    let page = !head.contains_key(header::CACHE_CONTROL)
        && head.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    response.status() == StatusCode::OK && !head.contains_key(header::SET_COOKIE) && (page || asset)
}

async fn kept((seen, until): (Seen, i64), mut response: Response) -> Result<Cached, axum::Error> {
    let route = response.extensions().get::<Answered>().copied();
    let stamp = Stamp { seen, until, route };
    let pieces = response.extensions_mut().remove::<Pieces>();
    let (head, body): (HeaderMap, _) = (std::mem::take(response.headers_mut()), response.into_body());
    Ok(match pieces {
        Some(pieces) => Cached::new(stamp, head, pieces.plain(), Some(pieces.gzip())),
        None => Cached::new(stamp, head, axum::body::to_bytes(body, LARGEST).await?, None),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Poll;

    use axum::body::Bytes;
    use axum::http::HeaderName;
    use tokio::sync::watch;
    use tower::ServiceExt;

    use super::*;
    use crate::testing;

    /// A house with one room, which is slow; how often it was asked, and what lets it answer.
    async fn slow(status: StatusCode) -> (testing::House, House, Arc<AtomicUsize>, watch::Sender<bool>) {
        let house = testing::House::on_sqlite().await;
        let (asked, (open, gate)) = (Arc::new(AtomicUsize::new(0)), watch::channel(false));
        let count = Arc::clone(&asked);
        let room = async move || {
            count.fetch_add(1, Ordering::Relaxed);
            let opened = gate.clone().wait_for(|open| *open).await.is_ok();
            (status, axum::response::Html(format!("<p>{opened}</p>")))
        };
        let service = House::new(Arc::clone(&house.app), Router::new().fallback(room));
        (house, service, asked, open)
    }

    /// What a hundred people hear who ask for the same page at the same moment.
    async fn crowd(service: House, asked: &AtomicUsize, open: watch::Sender<bool>) -> (usize, Vec<StatusCode>) {
        let ask =
            |_| Box::pin(service.clone().oneshot(Request::get("/de/slow").body(Body::empty()).expect("a request")));
        let mut all: Vec<_> = (0..100).map(ask).collect();
        // All have asked before the gate opens.
        std::future::poll_fn(|task| {
            assert!(all.iter_mut().all(|one| one.as_mut().poll(task).is_pending()), "the room is still shut");
            Poll::Ready(())
        })
        .await;
        let before = asked.load(Ordering::Relaxed);
        open.send_replace(true);
        let mut heard = Vec::new();
        for answer in all {
            let answer = answer.await.expect("an answer");
            heard.push(answer.status());
            let body = axum::body::to_bytes(answer.into_body(), 1 << 20).await.expect("a page");
            assert_eq!(body, "<p>true</p>");
        }
        (before, heard)
    }

    #[tokio::test]
    async fn a_page_that_a_crowd_asks_for_is_rendered_once() {
        let (_house, service, asked, open) = slow(StatusCode::OK).await;
        assert_eq!(crowd(service, &asked, open).await, (1, vec![StatusCode::OK; 100]));
        assert_eq!(asked.load(Ordering::Relaxed), 1, "the others waited for the first");
    }

    /// Asks for an address; what is answered, with its body.
    async fn ask(
        house: &mut House,
        method: Method,
        path: &str,
        wish: (HeaderName, &str),
    ) -> (StatusCode, HeaderMap, Bytes) {
        let request =
            Request::builder().method(method).uri(path).header(header::HOST, "localhost").header(wish.0, wish.1);
        let Ok(answer) = house.call(request.body(Body::empty()).expect("a request")).await;
        let (head, body) = answer.into_parts();
        let body = axum::body::to_bytes(body, 1 << 20).await.expect("a page");
        (head.status, head.headers, body)
    }

    #[tokio::test]
    async fn a_head_is_that_of_the_page_kept_or_not() {
        let house = testing::House::on_sqlite().await;
        let mut door = house.service.clone();
        let secret = house.session(&house.hub, crate::people::Role::Coordinator, None).await;
        let cookie = format!("{}={secret}", crate::ctx::cookie_name(false));
        for (path, wish) in [
            ("/de/contact", (header::ACCEPT_ENCODING, "identity")),
            ("/de/organisations/associations", (header::COOKIE, cookie.as_str())),
            ("/api/v1/contact", (header::ACCEPT_ENCODING, "identity")),
            ("/de/nothing", (header::ACCEPT_ENCODING, "identity")),
        ] {
            // The first renders the page, and keeps all of it.
            let first = ask(&mut door, Method::HEAD, path, wish.clone()).await;
            let page = ask(&mut door, Method::GET, path, wish.clone()).await;
            let second = ask(&mut door, Method::HEAD, path, wish).await;
            for head in [first, second] {
                assert_eq!(head.0, page.0, "{path}");
                assert!(head.2.is_empty() && !page.2.is_empty(), "{path}");
                for name in [header::ETAG, header::CACHE_CONTROL, header::CONTENT_TYPE, header::CONTENT_ENCODING] {
                    assert_eq!(head.1.get(&name), page.1.get(&name), "{path}: {name}");
                }
                let length = head.1.get(header::CONTENT_LENGTH).map(|length| length.as_bytes().to_owned());
                assert_eq!(length, Some(page.2.len().to_string().into_bytes()), "{path}");
            }
            assert!(page.0 != StatusCode::OK || page.1.contains_key(header::ETAG), "{path}");
        }
        let (_, head, _) = ask(&mut door, Method::HEAD, "/de/contact", (header::ACCEPT, "*/*")).await;
        let tag = head[header::ETAG].to_str().expect("a tag");
        let known = ask(&mut door, Method::HEAD, "/de/contact", (header::IF_NONE_MATCH, tag)).await;
        assert_eq!((known.0, known.1.get(header::CONTENT_LENGTH)), (StatusCode::NOT_MODIFIED, None));
    }

    #[tokio::test]
    async fn what_is_not_kept_is_answered_to_each_of_a_crowd() {
        let (_house, service, asked, open) = slow(StatusCode::ACCEPTED).await;
        assert_eq!(crowd(service, &asked, open).await, (1, vec![StatusCode::ACCEPTED; 100]));
        assert_eq!(asked.load(Ordering::Relaxed), 100, "nobody gets what is somebody else's");
    }
}
