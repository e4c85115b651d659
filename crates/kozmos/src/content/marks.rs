//! A text for a machine that translates: it gets the words of each paragraph, list item and cell, and numbered tags where
//! links, emphasis, pictures and code stand. All other signs of Markdown stay here. What comes back is a text only if each
//! tag is there once and the text is built as its source is.

mod fill;
mod split;
#[cfg(test)]
mod tests;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::markdown::events;

/// A text in pieces.
#[derive(Debug)]
pub struct Marked {
    source: String,
    /// Read as Markdown; else it is a line of words.
    markdown: bool,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    /// Signs, numbers, code: nothing to translate.
    Kept(String),
    Said(Said),
}

/// Words of one block.
#[derive(Debug, Default)]
struct Said {
    /// Where they begin in the source.
    from: usize,
    html: String,
    marks: Vec<Mark>,
    /// The words alone.
    words: String,
}

/// What a tag stands for.
#[derive(Debug)]
enum Mark {
    /// `<a id="n">…</a>`: what stands before and after words.
    Around(String, String),
    /// `<img id="n"/>`.
    Alone(String),
}

impl Marked {
    /// What the machine is asked: pieces of HTML.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Said(said) => Some(said.html.as_str()),
            Part::Kept(_) => None,
        })
    }

    /// The text in the machine's words; none: a tag is missing or there twice, or its words make something else of the
    /// text.
    pub fn said<'b>(&self, answers: &mut impl Iterator<Item = &'b String>) -> Option<String> {
        let mut out = String::with_capacity(self.source.len() * 2);
        for part in &self.parts {
            match part {
                Part::Kept(text) => out.push_str(text),
                Part::Said(said) => {
                    let ends = |text: &str| (text.len() - text.trim_start().len(), text.trim_end().len());
                    let (begin, end) = ends(&said.html);
                    out.push_str(&said.html[..begin]);
                    out.push_str(said.filled(answers.next()?.trim(), self.markdown)?.trim_matches(' '));
                    out.push_str(&said.html[end..]);
                }
            }
        }
        (!self.markdown || build(&out) == build(&self.source)).then_some(out)
    }
}

/// How a text is built: its blocks in their order, and what stands in each, in any order.
fn build(text: &str) -> Vec<String> {
    let (mut all, mut inside) = (Vec::new(), Vec::new());
    let mut verbatim = false;
    for (event, _) in events(text) {
        match event {
            Event::Start(Tag::Link { dest_url, title, .. }) => inside.push(format!("link {dest_url} {title}")),
            Event::Start(Tag::Image { dest_url, title, .. }) => inside.push(format!("picture {dest_url} {title}")),
            Event::Start(tag @ (Tag::Emphasis | Tag::Strong | Tag::Strikethrough)) => inside.push(format!("{tag:?}")),
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough)
            | Event::SoftBreak => {}
            Event::Text(_) if !verbatim => {}
            Event::Code(_) | Event::InlineHtml(_) | Event::HardBreak => inside.push(format!("{event:?}")),
            block => {
                verbatim =
                    matches!(block, Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) | Event::Text(_) | Event::Html(_));
                inside.sort();
                all.append(&mut inside);
                all.push(format!("{block:?}"));
            }
        }
    }
    all
}
