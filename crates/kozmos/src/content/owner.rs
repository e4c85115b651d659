//! Whose a text is: a page's of the tree, or a record's of another room.

use crate::people::{Command, EditGatherings, EditHub, EditNews};

/// Whose texts they are. Those of a record have its id; its room says under which address and from when on they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A page of the tree.
    Page,
    /// A story of the news.
    Story,
    /// An event.
    Gathering,
    /// The centre: the texts of its start page. The title is its name in full, the summary the sentence under it, the box
    /// says who is behind it.
    Hub,
}

impl Owner {
    /// All of them.
    pub const ALL: &'static [Owner] = &[Owner::Page, Owner::Story, Owner::Gathering, Owner::Hub];

    /// The kind of record in the database and in the book of changes.
    pub fn code(self) -> &'static str {
        match self {
            Owner::Page => "page",
            Owner::Story => "story",
            Owner::Gathering => "gathering",
            Owner::Hub => "hub",
        }
    }

    /// Reads what [`Self::code`] writes.
    pub fn parse(code: &str) -> Option<Owner> {
        Owner::ALL.iter().copied().find(|one| one.code() == code)
    }

    /// Where those who write find all of them, after the language.
    pub fn home(self) -> &'static str {
        match self {
            Owner::Page => "/content",
            Owner::Story => "/news",
            Owner::Gathering => "/gatherings",
            Owner::Hub => "/hubs",
        }
    }

    /// Where everybody reads the record of that id, after the language; none: pages have an address in each language.
    pub fn address(self, id: &str) -> Option<String> {
        match self {
            Owner::Page => None,
            Owner::Story | Owner::Gathering => Some(format!("{}/{id}", self.home())),
            Owner::Hub => Some(String::new()),
        }
    }

    /// The form of everything else that the record says, after the language; none: pages have a place in the tree.
    pub fn form(self, id: &str) -> Option<String> {
        match self {
            Owner::Page => None,
            Owner::Story | Owner::Gathering => Some(format!("{}/{id}/edit", self.home())),
            Owner::Hub => Some("/hubs/facts/edit".to_owned()),
        }
    }

    /// What that form is called: the key of a message.
    pub fn form_key(self) -> &'static str {
        match self {
            Owner::Page => "content-place",
            Owner::Story => "writing-edit-story",
            Owner::Gathering => "writing-edit-gathering",
            Owner::Hub => "writing-edit-hub",
        }
    }

    /// What all of them are called: the key of a message.
    pub fn name_key(self) -> &'static str {
        match self {
            Owner::Page => "content-title",
            Owner::Story => "writing-all-story",
            Owner::Gathering => "writing-all-gathering",
            Owner::Hub => "writing-all-hub",
        }
    }

    /// Does a text of it have this field?
    pub fn has(self, field: &str) -> bool {
        match field {
            "slug" => self == Owner::Page,
            "summary" => self != Owner::Gathering,
            "aside" => matches!(self, Owner::Page | Owner::Hub),
            _ => true,
        }
    }

    /// What a field of its texts is called: the key of a message; with `-hint` that of a sentence about it.
    pub fn label_key(self, field: &str) -> String {
        let field = match (self, field) {
            (Owner::Hub, "title") => "hubs-form-long-name",
            (Owner::Hub, "summary") => "hubs-form-lead",
            (Owner::Hub, "body") => "hubs-form-about",
            (Owner::Hub, "aside") => "hubs-form-background",
            (_, field) => return format!("content-field-{field}"),
        };
        field.to_owned()
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

impl WritesTexts for EditHub {
    const OWNER: Owner = Owner::Hub;
}

#[cfg(test)]
mod tests {
    use web::Locale;

    use super::*;
    use crate::texts::tr;

    #[test]
    fn a_code_names_one_owner_and_only_records_have_a_form() {
        for owner in Owner::ALL {
            assert_eq!(Owner::parse(owner.code()), Some(*owner));
            assert_eq!(owner.form("x").is_none(), *owner == Owner::Page);
            assert_eq!(owner.address("x").is_none(), *owner == Owner::Page);
        }
        assert_eq!(Owner::parse("news"), None);
    }

    #[test]
    fn everything_that_an_owner_is_called_is_there() {
        for (owner, locale) in Owner::ALL.iter().flat_map(|owner| Locale::ALL.map(|locale| (owner, locale))) {
            let fields = ["title", "slug", "summary", "body", "aside"].map(|field| owner.label_key(field));
            for key in fields.iter().map(String::as_str).chain([owner.name_key(), owner.form_key()]) {
                assert!(tr(locale).has(key), "{key} in {}", locale.code());
            }
        }
    }
}
