//! The route table: no handler without an audience.

use axum::Router;
use axum::extract::Request;
use axum::http::{Extensions, Method};
use axum::middleware::{Next, from_fn};
use axum::response::IntoResponse;
use axum::routing::MethodRouter;

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
        let guarded = handler.layer(from_fn(move |request: Request, next: Next| {
            let admitted = guard.admit(request.extensions());
            async move {
                let mut response = match admitted {
                    Ok(()) => next.run(request).await,
                    Err(refused) => refused.into_response(),
                };
                response.extensions_mut().insert(Answered(path));
                response
            }
        }));
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
