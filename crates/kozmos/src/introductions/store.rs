//! Introductions in the database. Whatever changes one writes its event in the same transaction.

mod change;
mod list;
mod sides;

pub(super) use change::{Change, MayBegin, New, insert, lapse, overdue, save, set_capacity};
pub(super) use list::{Contact, all, contacts, find, of_organisation, of_person, own, party, past};
pub(super) use sides::{capacity, mark, programmes_of, sides};
