//! All SQL of the room, by what it is for.

mod drafts;
mod find;
mod grants;
mod history;
mod list;
mod parties;
mod programmes;
mod save;

pub use drafts::{Draft, Subject, draft_of, drafts, find_draft, remove_draft, save_draft};
pub use find::{Party, Shown, all_programmes, find, foundation};
pub use grants::import_grants;
pub use history::{Latest, Year, grants_page, history, latest};
pub use list::{Card, Filter, Unpublished, list, unpublished};
pub use programmes::import_programmes;
pub use save::{Target, save, set_published};
