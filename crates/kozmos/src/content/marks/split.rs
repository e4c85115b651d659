//! A text taken apart: words here, signs there.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use quick_xml::escape;

use super::{Mark, Marked, Part, Said};
use crate::content::markdown::events;

/// A link or emphasis that has begun.
struct Open {
    mark: usize,
    from: usize,
    /// Where its tag ends in the piece.
    begun: usize,
    /// What closes it, where that is not what the source has.
    tail: Option<String>,
}

struct Splitter<'a> {
    text: &'a str,
    /// Up to here the source is in the parts.
    at: usize,
    parts: Vec<Part>,
    said: Option<Said>,
    /// None: an element that stays as it is.
    open: Vec<Option<Open>>,
    /// A line has ended; signs at the beginning of the next one belong to that.
    line_ended: bool,
}

impl Marked {
    /// A line without Markdown: a title, a summary.
    pub fn plain(text: &str) -> Marked {
        let mut splitter = Splitter::new(text);
        splitter.words(text, 0..text.len());
        splitter.done(false)
    }

    /// A text in Markdown.
    pub fn read(text: &str) -> Marked {
        let mut splitter = Splitter::new(text);
        let mut verbatim = false;
        for (event, place) in events(text) {
            match event {
                Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                    splitter.finish();
                    verbatim = true;
                }
                Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => verbatim = false,
                _ if verbatim => {}
                Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                    splitter.alone(place);
                    splitter.open.push(None);
                }
                Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                    splitter.begin(place, 1, tail(link_type, &dest_url));
                }
                Event::Start(Tag::Image { link_type, dest_url, .. }) => {
                    splitter.begin(place, 2, tail(link_type, &dest_url));
                }
                Event::Start(Tag::Emphasis) => splitter.begin(place, 1, None),
                Event::Start(Tag::Strong) => splitter.begin(place, 2, None),
                Event::Start(Tag::Strikethrough) => {
                    let signs = text[place.clone()].bytes().take_while(|sign| *sign == b'~').count();
                    splitter.begin(place, signs, None);
                }
                Event::End(
                    TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough,
                ) => splitter.close(place.end),
                Event::Text(words) => splitter.words(&words, place),
                Event::Code(_) | Event::InlineHtml(_) | Event::HardBreak => splitter.alone(place),
                Event::SoftBreak => splitter.end_of_line(place),
                _ => splitter.finish(),
            }
        }
        splitter.done(true)
    }
}

/// What closes a link whose address stands elsewhere in the text under its words: the address itself.
fn tail(kind: LinkType, to: &str) -> Option<String> {
    let elsewhere = matches!(kind, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut);
    let odd = to.is_empty() || to.contains([' ', '(', ')', '<', '>']);
    elsewhere.then(|| if odd { format!("](<{to}>)") } else { format!("]({to})") })
}

/// An address in running text: a machine would translate parts of it.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.") || word.split_once('@').is_some_and(|(_, host)| host.contains('.'))
}

impl<'a> Splitter<'a> {
    fn new(text: &'a str) -> Splitter<'a> {
        Splitter { text, at: 0, parts: Vec::new(), said: None, open: Vec::new(), line_ended: false }
    }

    /// Goes on to a place of the source; signs on the way are kept.
    fn reach(&mut self, to: usize) {
        let to = to.max(self.at);
        let gap = &self.text[self.at..to];
        self.at = to;
        match &mut self.said {
            Some(_) if self.line_ended => {}
            Some(said) if !gap.is_empty() => said.alone(gap),
            Some(_) => {}
            None => {
                self.parts.push(Part::Kept(gap.to_owned()));
                self.said = Some(Said { from: to, ..Said::default() });
            }
        }
        self.line_ended = false;
    }

    fn words(&mut self, words: &str, place: Range<usize>) {
        if place.end <= self.at {
            return;
        }
        if self.text[place.clone()] != *words {
            return self.alone(place);
        }
        // A sign that means itself stays beside the one that says so.
        let mut rest = words;
        if place.start > self.at && self.text.as_bytes()[place.start - 1] == b'\\' {
            let sign = rest.chars().next().map_or(0, char::len_utf8);
            self.alone(place.start - 1..place.start + sign);
            rest = &rest[sign..];
        } else {
            self.reach(place.start);
        }
        let Some(said) = &mut self.said else { return };
        for word in rest.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end().trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
            let (address, more) = if is_address(bare) { word.split_at(bare.len()) } else { ("", word) };
            if !address.is_empty() {
                said.alone(address);
            }
            said.words.push_str(more);
            said.html.push_str(&escape::escape(more));
        }
        self.at = place.end;
    }

    fn alone(&mut self, place: Range<usize>) {
        if place.end <= self.at {
            return;
        }
        self.reach(place.start);
        if let Some(said) = &mut self.said {
            said.alone(&self.text[self.at..place.end]);
        }
        self.at = place.end;
    }

    fn begin(&mut self, place: Range<usize>, signs: usize, tail: Option<String>) {
        self.reach(place.start);
        let Some(said) = &mut self.said else { return };
        let mark = said.marks.len();
        said.html.push_str(&format!("<a id=\"{mark}\">"));
        let before = self.text[self.at..place.start + signs].to_owned();
        said.marks.push(Mark::Around(before, String::new()));
        self.open.push(Some(Open { mark, from: place.start, begun: said.html.len(), tail }));
        self.at = place.start + signs;
    }

    fn close(&mut self, end: usize) {
        let (Some(Some(open)), Some(said)) = (self.open.pop(), &mut self.said) else { return };
        self.line_ended = false;
        if said.html.len() == open.begun {
            // Nothing to say: a picture without words.
            let tag = format!("<a id=\"{}\">", open.mark).len();
            said.html.truncate(open.begun - tag);
            said.marks.truncate(open.mark);
            said.alone(&self.text[open.from..end]);
        } else {
            let after = open.tail.unwrap_or_else(|| self.text[self.at..end].to_owned());
            if let Some(Mark::Around(_, close)) = said.marks.get_mut(open.mark) {
                *close = after;
            }
            said.html.push_str("</a>");
        }
        self.at = end;
    }

    /// A sentence goes on in the next line: for the machine it is one.
    fn end_of_line(&mut self, place: Range<usize>) {
        self.reach(place.start);
        if let Some(said) = &mut self.said {
            said.html.push(' ');
        }
        (self.at, self.line_ended) = (place.end, true);
    }

    /// The block ends here.
    fn finish(&mut self) {
        self.line_ended = false;
        self.open.clear();
        let Some(said) = self.said.take() else { return };
        let part = if said.words.chars().any(char::is_alphabetic) {
            Part::Said(said)
        } else {
            Part::Kept(self.text[said.from..self.at].to_owned())
        };
        self.parts.push(part);
    }

    fn done(mut self, markdown: bool) -> Marked {
        self.finish();
        self.parts.push(Part::Kept(self.text[self.at..].to_owned()));
        Marked { source: self.text.to_owned(), markdown, parts: self.parts }
    }
}

impl Said {
    fn alone(&mut self, text: &str) {
        self.html.push_str(&format!("<img id=\"{}\"/>", self.marks.len()));
        self.marks.push(Mark::Alone(text.to_owned()));
    }
}
