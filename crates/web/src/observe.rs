//! The request log with its id, and the metrics on a listener of their own.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::Answered;

/// The short id of a request, in the log, in the answer's `x-request-id` and on the page of a fault. A page that is kept has
/// none: nothing is logged of who gets it.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// Does somebody read the metrics? Without, nothing is counted.
static RECORDING: AtomicBool = AtomicBool::new(false);

/// A request that takes this long is worth a line.
const SLOW: Duration = Duration::from_millis(250);

/// Installs the recorder of metrics for the whole program.
pub fn recorder() -> Result<PrometheusHandle, String> {
    let buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0];
    let builder = PrometheusBuilder::new().set_buckets(&buckets).map_err(|e| e.to_string())?;
    let handle = builder.install_recorder().map_err(|e| e.to_string())?;
    RECORDING.store(true, Ordering::Relaxed);
    Ok(handle)
}

/// `/metrics` in Prometheus' text form.
pub fn metrics_router(handle: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(move || async move { handle.render() }))
}

/// A new id for a request.
fn next_id() -> String {
    // The system is asked once: asking on every request was a tenth of all its work for a kept page.
    static NEXT: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(u64::from(std::process::id()) << 16));
    format!("{:08x}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Counts an answer of a route, if somebody reads the metrics.
pub fn count(status: StatusCode, route: Option<Answered>, took: Duration) {
    if RECORDING.load(Ordering::Relaxed) {
        let (status, route) = (status.as_u16(), route.map_or("-", |route| route.0));
        metrics::histogram!("http_request_seconds", "route" => route).record(took.as_secs_f64());
        metrics::counter!("http_requests_total", "route" => route, "status" => status.to_string()).increment(1);
    }
}

/// A request that is being answered: its id, and what its line in the log needs.
pub struct Observed {
    id: String,
    method: Method,
    uri: Uri,
    began: Instant,
}

impl Observed {
    /// Gives a request an id that has been there since `began`.
    pub fn begin(request: &mut Request, began: Instant) -> Observed {
        let id = next_id();
        request.extensions_mut().insert(RequestId(id.clone()));
        Observed { id, method: request.method().clone(), uri: request.uri().clone(), began }
    }

    /// Counts the answer and writes a line: at the level `info` for changes, refusals and slow answers, at `debug` for
    /// the rest (`RUST_LOG=web=debug`). Never logs the query: an idea belongs to its writer.
    pub fn end(self, response: &mut Response) {
        let Observed { id, method, uri, began } = self;
        let took = began.elapsed();
        let status = response.status().as_u16();
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
        }
        count(response.status(), response.extensions().get().copied(), took);
        let path = uri.path();
        let micros = took.as_micros() as u64;
        // A line a page view would cost as much as a cached page itself, and says of people what nobody needs to know.
        if status >= 400 || !method.is_safe() || took >= SLOW {
            tracing::info!(id, %method, path, status, micros, "request");
        } else {
            tracing::debug!(id, %method, path, status, micros, "request");
        }
    }
}
