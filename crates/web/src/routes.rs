//! The route table: no handler without an audience.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::Router;
use axum::extract::Request;
use axum::http::{Extensions, Method};
use axum::response::{IntoResponse, Response};
use axum::routing::future::RouteFuture;
use axum::routing::{MethodRouter, Route as Handler};
use tower::Service;
use tower::layer::layer_fn;

use crate::Error;

/// An audience: decides, from what was found out about the request, whether it may go on.
pub trait Admit {
    /// Refused: [`Error::SignIn`] or [`Error::Forbidden`].
    fn admit(&self, extensions: &Extensions) -> Result<(), Error>;
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route<A> {
    /// GET, POST…
    pub method: Method,
    /// The path as axum matches it, `/{lang}/organisations/{slug}`.
    pub path: &'static str,
    /// Who may call it at all; what exactly they may do there is decided with the record in hand.
    pub audience: A,
}

/// The path of the route that an answer comes from, in its extensions.
#[derive(Clone, Copy, Debug)]
pub struct Answered(pub &'static str);

/// The routes of a room: `S` the state, `A` the audience.
pub struct Routes<S, A> {
    table: Vec<Route<A>>,
    router: Router<S>,
}

/// A handler behind its audience. (A layer made `from_fn` would put what is below it into two boxes, on every request.)
#[derive(Clone)]
struct Guarded<A> {
    audience: A,
    path: &'static str,
    handler: Handler,
}

/// What a guarded handler answers.
struct Answering {
    path: &'static str,
    answer: Result<RouteFuture<Infallible>, Option<Error>>,
}

impl<A: Admit> Service<Request> for Guarded<A> {
    type Response = Response;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, task: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Service::<Request>::poll_ready(&mut self.handler, task)
    }

    fn call(&mut self, request: Request) -> Answering {
        let admitted = self.audience.admit(request.extensions());
        Answering { path: self.path, answer: admitted.map(|()| self.handler.call(request)).map_err(Some) }
    }
}

impl Future for Answering {
    type Output = Result<Response, Infallible>;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let mut response = match &mut self.answer {
            Ok(handler) => ready!(Pin::new(handler).poll(task))?,
            Err(refused) => refused.take().map_or_else(Response::default, Error::into_response),
        };
        response.extensions_mut().insert(Answered(self.path));
        Poll::Ready(Ok(response))
    }
}

impl<S: Clone + Send + Sync + 'static, A: Admit + Clone + Send + Sync + 'static> Routes<S, A> {
    /// No routes yet.
    #[expect(clippy::new_without_default, reason = "a table without an audience type has no default")]
    pub fn new() -> Self {
        Routes { table: Vec::new(), router: Router::new() }
    }

    /// A page that reads.
    pub fn get(self, path: &'static str, audience: A, handler: MethodRouter<S>) -> Self {
        self.on(Method::GET, path, audience, handler)
    }

    /// A form or call that changes something.
    pub fn post(self, path: &'static str, audience: A, handler: MethodRouter<S>) -> Self {
        self.on(Method::POST, path, audience, handler)
    }

    fn on(mut self, method: Method, path: &'static str, audience: A, handler: MethodRouter<S>) -> Self {
        let guard = audience.clone();
        let guarded = handler.layer(layer_fn(move |handler| Guarded { audience: guard.clone(), path, handler }));
        self.router = self.router.route(path, guarded);
        self.table.push(Route { method, path, audience });
        self
    }

    /// Adds another room's routes.
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        self
    }

    /// The table and the router that it describes.
    pub fn split(self) -> (Vec<Route<A>>, Router<S>) {
        (self.table, self.router)
    }
}
