//! A record's texts as readers would see them, before it is saved.

use db::Tx;

use super::{Kind, Section};
use crate::content::{Ease, Reading};
use crate::ctx::Ctx;

/// What somebody typed in one language.
pub struct Look {
    /// The language, in the reader's words.
    pub language: String,
    /// The language.
    pub lang: String,
    /// Title.
    pub title: String,
    /// What stands below it; may be empty.
    pub lead: String,
    /// The text.
    pub html: String,
    /// How easy it is to read, if it is German.
    pub ease: Option<Ease>,
}

/// Does the form hold texts with marks, of which one would like to see what becomes of them?
pub fn offered(sections: &[Section]) -> bool {
    sections.iter().flat_map(|section| &section.inputs).any(super::Input::marked)
}

/// The texts of a form, each language that something was typed in.
pub async fn looks(ctx: &Ctx, tx: &mut Tx, sections: &[Section]) -> web::Result<Vec<Look>> {
    let typed = |section: &&Section| section.inputs.iter().any(|input| input.marked()) && !section.is_empty();
    let sections: Vec<&Section> = sections.iter().filter(typed).collect();
    let marked = sections.iter().flat_map(|section| &section.inputs).filter(|input| input.marked());
    let reading = Reading::of(ctx, tx, &marked.map(super::Input::value).collect::<Vec<_>>()).await?;
    let look = |section: &&Section| {
        let mut look = Look {
            language: section.title.clone(),
            lang: section.inputs.first().map_or_else(String::new, |input| input.lang.clone()),
            title: String::new(),
            lead: String::new(),
            html: String::new(),
            ease: None,
        };
        let mut marked = Vec::new();
        for input in &section.inputs {
            match input.kind {
                Kind::Markdown(_) => {
                    look.html += &reading.html(input.value(), &input.lang);
                    marked.push(input.value());
                }
                Kind::Area(_) => input.value().clone_into(&mut look.lead),
                _ => input.value().clone_into(&mut look.title),
            }
        }
        look.ease = Ease::of(ctx.t, &look.lang, &look.lead, &marked);
        look
    };
    Ok(sections.iter().map(look).collect())
}
