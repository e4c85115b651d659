//! What somebody writes: title, address, summary, text and the box beside it.

use fields::{Fields, Reader, Refusal};

use super::Owner;
use super::address::slug_from;

/// Longest text, in characters: about thirty printed pages.
pub const LONGEST: usize = 100_000;

/// One text as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    /// Title.
    pub title: String,
    /// Last part of the address; empty: made from the title.
    pub slug: String,
    /// One sentence for lists, search engines and previews.
    pub summary: String,
    /// The text, Markdown.
    pub body: String,
    /// The box beside it, Markdown; may be empty.
    pub aside: String,
}

impl Writing {
    /// The names of the fields.
    pub const FIELDS: [&str; 5] = ["title", "slug", "summary", "body", "aside"];

    /// Reads the form or a file of a text. Only a page has an address; a story needs its lead, an event has none,
    /// and the start page needs everything.
    pub fn parse(owner: Owner, fields: &Fields) -> Result<Writing, Vec<Refusal>> {
        let mut reader = Reader::new(fields);
        if owner != Owner::Page {
            let title = reader.required("title", 200);
            let (summary, body, aside) = match owner {
                Owner::Story => (reader.required("summary", 600), reader.text("body", 20_000), String::new()),
                Owner::Hub => {
                    let summary = reader.required("summary", 400);
                    (summary, reader.required("body", 4_000), reader.required("aside", 4_000))
                }
                _ => (String::new(), reader.text("body", 5_000), String::new()),
            };
            return reader.finish(Writing { title, slug: String::new(), summary, body, aside });
        }
        let title = reader.required("title", 150);
        let summary = reader.text("summary", 400);
        let body = reader.text("body", LONGEST);
        let aside = reader.text("aside", 5_000);
        let slug = slug_from(fields.get("slug"));
        if slug.is_empty() && fields.some("slug").is_some() {
            reader.refuse("slug", "not-a-slug", fields.get("slug"));
        }
        reader.finish(Writing { title, slug, summary, body, aside })
    }

    /// The fields again.
    pub fn fields(&self) -> Fields {
        let values = [&self.title, &self.slug, &self.summary, &self.body, &self.aside];
        Fields(Writing::FIELDS.iter().zip(values).map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }
}

/// All words of a text: what is compared where two stand side by side.
pub fn whole(fields: &Fields) -> String {
    let parts = ["title", "summary", "body", "aside"].map(|name| fields.get(name));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let mut fields = Fields::default();
        fields.push("slug", "!!");
        fields.push("body", "x".repeat(LONGEST + 1));
        let refused: Vec<_> =
            Writing::parse(Owner::Page, &fields).unwrap_err().into_iter().map(|r| (r.field, r.reason)).collect();
        assert_eq!(refused.len(), 3, "{refused:?}");
    }

    #[test]
    fn a_writing_survives_its_form() {
        let writing = Writing { title: "A".into(), slug: "a-b".into(), body: "x\ny".into(), ..Writing::default() };
        assert_eq!(Writing::parse(Owner::Page, &writing.fields()), Ok(writing));
    }
}
