//! What every page and API answer needs, and no room of its own: locales and texts, forms, routes with their audience,
//! errors, problems (RFC 9457), keyset paging, security headers, the page cache, request log and metrics.

mod cache;
mod error;
mod form;
mod format;
mod headers;
mod kept;
mod locale;
mod observe;
mod page;
mod pieces;
mod routes;
mod sent;
mod texts;
mod turns;

pub use cache::{Cached, PageCache, Rendering, Seen, Stamp};
pub use error::{Error, Problem, Result};
pub use form::{Form, Json, LONGEST_FORM, WritingForm, fits, limit};
pub use format::{address, capital, date, decimal, hundredths, list, money, month};
pub use headers::{refuse_foreign, secure};
pub use kept::Kept;
pub use locale::Locale;
pub use observe::{Observed, RequestId, count, metrics_router, recorder};
pub use page::{Cursor, asset, html, json, private, see_other, tagged};
pub use pieces::{Piece, Pieces, pack};
pub use routes::{Admit, Answered, Route, Routes};
pub use sent::{NoFile, Sent};
pub use texts::{Arg, Texts, Tr};
