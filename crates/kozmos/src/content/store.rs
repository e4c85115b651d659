//! Pages in the database. Reading a page and writing one stay as quick with a hundred thousand pages as with ten: no
//! statement looks at the whole tree.

mod answers;
mod drafts;
mod heads;
mod languages;
mod links;
mod lists;
mod maps;
mod paths;
mod records;
mod rooms;
mod texts;
mod timer;
mod tree;
mod versions;

pub(in crate::content) use answers::{asked, keep_answers, worth_telling};
pub(in crate::content) use drafts::{Draft, draft_of, drafts_of, remove_draft, save_draft};
pub(in crate::content) use heads::{above, at_path, behind, find};
pub(in crate::content) use languages::{languages, set_source};
pub(in crate::content) use links::{Broken, Usage, broken, outside, own, usages};
pub(in crate::content) use lists::{Child, changed, children, listed, next_pages, next_texts, qualification};
pub(in crate::content) use maps::{Mapped, Recorded, Records, chunk_starts, map_chunk, mapped_texts, records};
pub(in crate::content) use records::is_public;
pub use records::{RecordText, forget_texts, record_states, record_texts, write_texts};
pub(in crate::content) use texts::{Brief, Text, briefs, texts, texts_of};
pub(in crate::content) use timer::{is_due, publish_due};
pub(in crate::content) use tree::{NewPage, Placement, bring_back, create, place, remove};
pub(in crate::content) use versions::{How, Version, When, mark_read, save, version, versions, withdraw};

/// Why a change of pages was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) enum Refused {
    /// The address belongs to another page.
    Taken(String),
    /// The address was another page's and leads there: the address and what that page is called.
    Former(String, String),
    /// The address belongs to a room of the house.
    Reserved(String),
    /// The page would stand below itself.
    Circle,
    /// The tree would become too deep.
    TooDeep,
    /// The page that it would stand below is not there any more.
    NoParent,
    /// Pages stand below it.
    HasChildren,
}

/// What a change gives, or why it was refused.
pub(in crate::content) type Outcome<T> = db::Result<Result<T, Refused>>;
