//! Telling the centre of a barrier on the site: a short letter to its coordinators. It is kept only until it has left.

use fields::{Fields, Reader, Refusal};

/// What somebody tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barrier {
    /// What does not work.
    pub text: String,
    /// On which page; may be empty.
    pub page: String,
    /// Where to answer; nobody has to say.
    pub reply: Option<String>,
}

/// The field that people do not see: who fills it in is a program.
pub const TRAP: &str = "website";

impl Barrier {
    /// Reads the form.
    pub fn parse(fields: &Fields) -> Result<Barrier, Vec<Refusal>> {
        let mut reader = Reader::new(fields);
        let text = reader.required("text", 4_000);
        let page = reader.text("page", 500);
        let reply = reader.email("reply");
        reader.finish(Barrier { text, page, reply })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_are_needed() {
        let mut fields = Fields::default();
        fields.push("text", "Der Knopf ist zu klein.");
        assert_eq!(Barrier::parse(&fields).unwrap().reply, None);
        fields.push("reply", "nobody");
        let refused = Barrier::parse(&fields).unwrap_err();
        assert_eq!((refused[0].field.as_str(), refused[0].reason), ("reply", "not-an-email"));
        assert_eq!(Barrier::parse(&Fields::default()).unwrap_err()[0].reason, "missing");
    }
}
