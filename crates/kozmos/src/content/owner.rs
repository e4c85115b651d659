//! Whose a text is: a page's of the tree, or a record's of another room.

use crate::people::{Command, EditGatherings, EditNews};

/// Whose texts they are. Those of a record have its id; its room says under which address and from when on they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A page of the tree.
    Page,
    /// A story of the news.
    Story,
    /// An event.
    Gathering,
}

impl Owner {
    /// All of them.
    pub const ALL: &'static [Owner] = &[Owner::Page, Owner::Story, Owner::Gathering];

    /// The kind of record in the database and in the book of changes.
    pub fn code(self) -> &'static str {
        match self {
            Owner::Page => "page",
            Owner::Story => "story",
            Owner::Gathering => "gathering",
        }
    }

    /// Reads what [`Self::code`] writes.
    pub fn parse(code: &str) -> Option<Owner> {
        Owner::ALL.iter().copied().find(|one| one.code() == code)
    }

    /// Where the room lists its records, after the language; none: pages stand in their tree.
    pub fn home(self) -> Option<&'static str> {
        match self {
            Owner::Page => None,
            Owner::Story => Some("/news"),
            Owner::Gathering => Some("/gatherings"),
        }
    }

    /// What all of them are called: the key of a message.
    pub fn name_key(self) -> &'static str {
        match self {
            Owner::Page => "content-title",
            Owner::Story => "writing-all-story",
            Owner::Gathering => "writing-all-gathering",
        }
    }
}

/// A command that writes a record together with its texts.
pub trait WritesTexts: Command {
    /// Whose texts it writes.
    const OWNER: Owner;
}

impl WritesTexts for EditNews {
    const OWNER: Owner = Owner::Story;
}

impl WritesTexts for EditGatherings {
    const OWNER: Owner = Owner::Gathering;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_names_one_owner_and_only_records_have_a_room() {
        for owner in Owner::ALL {
            assert_eq!(Owner::parse(owner.code()), Some(*owner));
            assert_eq!(owner.home().is_none(), *owner == Owner::Page);
        }
        assert_eq!(Owner::parse("news"), None);
    }
}
