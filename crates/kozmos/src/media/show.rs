//! A picture as HTML: in a text, where `media:<id>` names it, and wherever a room shows one.

use std::collections::HashMap;

use askama::Template;

use super::{PREFIX, Picture};

/// How wide pictures of texts become: as wide as the lines, or as the window.
const OF_TEXTS: &str = "(min-width: 46rem) 42rem, 92vw";

#[derive(Template)]
#[template(path = "media/img.html")]
struct Img<'a> {
    src: String,
    srcset: String,
    sizes: &'static str,
    width: i64,
    height: i64,
    alt: &'a str,
    lang: Option<&'a str>,
}

impl Picture {
    /// The picture in all its widths. `words`: what a text says of it, else its own description is taken; a description in
    /// another language than `lang` says which.
    pub fn img(&self, lang: &str, words: &str) -> String {
        let (of, alt) = if words.is_empty() { self.alt(lang) } else { (lang, words) };
        let Some(largest) = self.sizes.last() else { return String::new() };
        let srcset = |size: &super::Size| format!("{} {}w", size.address(), size.width);
        let srcset = if self.sizes.len() > 1 { self.sizes.iter().map(srcset).collect() } else { Vec::new() };
        let other = of.split('-').next() != lang.split('-').next() && !alt.is_empty();
        let img = Img {
            src: self.at_least(640).unwrap_or(largest).address(),
            srcset: srcset.join(", "),
            sizes: OF_TEXTS,
            width: largest.width,
            height: largest.height,
            alt,
            lang: other.then_some(of),
        };
        img.render().unwrap_or_default()
    }

    /// The same with who made it below.
    pub fn figure(&self, lang: &str, words: &str) -> String {
        let credit = self.credit();
        let below = if credit.is_empty() { credit } else { format!("<figcaption>{credit}</figcaption>") };
        format!("<figure class=\"picture\">{}{below}</figure>", self.img(lang, words))
    }

    /// Who made it, as HTML.
    fn credit(&self) -> String {
        let name = self.words.credit.trim_start_matches('©').trim();
        if name.is_empty() { String::new() } else { format!("<small dir=\"auto\">© {}</small>", escaped(name)) }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;")
}

/// Undoes what the filter of texts writes for signs that have a meaning in HTML.
fn plain(attribute: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{a0}"), ("&amp;", "&")];
    signs.iter().fold(attribute.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

const IMG: &str = "<img src=\"media:";

/// The ids of the pictures in a rendered text, each once.
pub fn ids_in(html: &str) -> Vec<String> {
    let ids = html.split(IMG).skip(1).filter_map(|rest| rest.split('"').next());
    let mut ids: Vec<String> = ids.map(str::to_owned).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// A rendered text with its pictures. A picture that is gone, or has no words yet, leaves the words of the text about it;
/// one that is a paragraph of its own stands by itself, with who made it below.
pub fn with_pictures(html: &str, lang: &str, pictures: &[Picture]) -> String {
    let by_id: HashMap<&str, &Picture> = pictures.iter().map(|picture| (picture.id.as_str(), picture)).collect();
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(IMG) {
        let (before, tag) = rest.split_at(at);
        let Some(end) = tag.find('>') else { break };
        let id = tag[IMG.len()..].split('"').next().unwrap_or("");
        let (_, words) = tag[..end].split_once("alt=\"").unwrap_or(("", ""));
        let words = plain(words.split('"').next().unwrap_or(""));
        let after = &tag[end + 1..];
        let found = by_id.get(id).filter(|picture| picture.ready() || !words.is_empty());
        rest = after;
        match (found, before.strip_suffix("<p>"), after.strip_prefix("</p>")) {
            (Some(picture), Some(before), Some(after)) => {
                out.push_str(before);
                out.push_str(&picture.figure(lang, &words));
                rest = after;
            }
            (Some(picture), ..) => {
                out.push_str(before);
                out.push_str(&picture.img(lang, &words));
                let credit = picture.credit();
                if !credit.is_empty() {
                    out.push_str(&format!(" {credit}"));
                }
            }
            (None, ..) => {
                out.push_str(before);
                out.push_str(&escaped(&words));
            }
        }
    }
    out.push_str(rest);
    out
}

/// A paragraph that is nothing but a picture, `![words](media:<id>)`: its id and the words.
pub fn alone(paragraph: &str) -> Option<(&str, &str)> {
    let (words, to) = paragraph.trim().strip_prefix("![")?.split_once("](")?;
    let id = to.strip_suffix(')')?.strip_prefix(PREFIX)?;
    let whole = !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    whole.then_some((id, words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::{Size, Words};

    fn picture(alt: &str, credit: &str) -> Picture {
        let size = |width| Size { width, height: width / 2, file: format!("{width}.jpg") };
        let mut words = Words { credit: credit.into(), ..Words::default() };
        if !alt.is_empty() {
            words.alts.insert("de".into(), alt.into());
        }
        let sizes = [160, 320, 640, 1280].map(size).into();
        Picture { id: "1-a".to_owned().into(), owner: String::new(), name: "x.jpg".into(), words, sizes, version: 1 }
    }

    #[test]
    fn a_picture_brings_its_widths_its_place_and_words_in_a_language() {
        let html = "<p><img src=\"media:1-a\" alt=\"\"></p>\n<p>mehr</p>\n";
        let shown = with_pictures(html, "ar", &[picture("Zwei \"Hände\"", "© A <B>")]);
        assert_eq!(
            shown,
            "<figure class=\"picture\"><img src=\"/media/640.jpg\" srcset=\"/media/160.jpg 160w, /media/320.jpg 320w, \
             /media/640.jpg 640w, /media/1280.jpg 1280w\" sizes=\"(min-width: 46rem) 42rem, 92vw\" width=\"1280\" \
             height=\"640\" alt=\"Zwei &#34;Hände&#34;\" lang=\"de\" loading=\"lazy\" decoding=\"async\">\
             <figcaption><small dir=\"auto\">© A &#60;B&#62;</small></figcaption></figure>\n<p>mehr</p>\n"
        );
        let own = with_pictures(html, "de-x-plain", &[picture("Hände", "")]);
        assert!(own.contains("alt=\"Hände\" loading"), "no language is said, and nobody made it: {own}");
    }

    #[test]
    fn the_words_of_the_text_come_first_and_stay_when_the_picture_is_gone() {
        let html = "<p>Hier <img src=\"media:1-a\" alt=\"das &amp; mehr\"> dort</p>";
        assert!(with_pictures(html, "de", &[picture("", "Wer")]).contains("alt=\"das &#38; mehr\""));
        assert_eq!(with_pictures(html, "de", &[]), "<p>Hier das &#38; mehr dort</p>");
        let silent = "<p>a<img src=\"media:1-a\" alt=\"\">b</p>";
        assert_eq!(with_pictures(silent, "de", &[picture("", "")]), "<p>ab</p>", "nobody could hear what it shows");
        assert_eq!(ids_in(&format!("{html}{silent}<img src=\"media:2\" alt=\"\">")), ["1-a", "2"]);
    }

    #[test]
    fn a_paragraph_may_be_a_picture() {
        assert_eq!(alone(" ![Ein Bild](media:0a-1) "), Some(("0a-1", "Ein Bild")));
        for other in ["![x](https://a.example/b.png)", "Text ![x](media:1)", "![x](media:)", "![x](media:1'2)"] {
            assert_eq!(alone(other), None, "{other}");
        }
    }
}
