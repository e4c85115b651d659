//! A picture as HTML: in a text, where `media:<id>` names it, and wherever a room shows one.

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

/// The first picture that a rendered text names: what stands before it, its id, the words about it, what comes after.
fn first(html: &str) -> Option<(&str, &str, String, &str)> {
    let (before, tag) = html.split_once(IMG)?;
    let (tag, after) = tag.split_once('>')?;
    let (id, rest) = tag.split_once('"')?;
    let words = rest.split_once("alt=\"").and_then(|(_, words)| words.split('"').next());
    Some((before, id, plain(words.unwrap_or("")), after))
}

/// The pictures that a rendered text names, in their order, with the words about each.
pub fn named(html: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, id, words, after) = first(rest)?;
        rest = after;
        Some((id, words))
    })
}

/// The ids of the pictures in a rendered text, each once.
pub fn ids_in(html: &str) -> Vec<String> {
    let mut ids: Vec<String> = named(html).map(|(id, _)| id.to_owned()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// A rendered text with its pictures. A picture that is gone, or has no words yet, leaves the words of the text about it;
/// one that is a paragraph of its own stands by itself, with who made it below.
pub fn with_pictures(html: &str, lang: &str, pictures: &[Picture]) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, id, words, after)) = first(rest) {
        let found = shown(pictures, id, &words);
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

/// The picture of that id, if a text that says these words about it may show it.
pub fn shown<'a>(pictures: &'a [Picture], id: &str, words: &str) -> Option<&'a Picture> {
    pictures.iter().find(|picture| picture.id.as_str() == id).filter(|picture| picture.ready() || !words.is_empty())
}

/// What a page shows of itself where its address is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its largest size.
    pub size: super::Size,
    /// What it shows; empty: nothing is said in the language of the page.
    pub alt: String,
}

/// Networks leave smaller pictures out: width and height.
const SMALLEST: (i64, i64) = (300, 200);

/// The first picture of a text in that language that is large enough to stand for its page.
pub fn preview<'a>(
    pictures: &[Picture],
    mut named: impl Iterator<Item = (&'a str, String)>,
    lang: &str,
) -> Option<Preview> {
    let language = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    named.find_map(|(id, words)| {
        let picture = shown(pictures, id, &words)?;
        let size = picture.sizes.last().filter(|size| size.width >= SMALLEST.0 && size.height >= SMALLEST.1)?.clone();
        let (of, said) = picture.alt(lang);
        let said = if language(of) == language(lang) { said } else { "" };
        Some(Preview { size, alt: if words.is_empty() { said.to_owned() } else { words } })
    })
}

/// A picture of a text for readers elsewhere, as Markdown: `![description](https://…)`. One that is not shown leaves its
/// words.
pub fn line_for(pictures: &[Picture], (id, words): (&str, &str), (base, lang): (&str, &str)) -> String {
    match shown(pictures, id, words).and_then(|picture| Some((picture, picture.sizes.last()?))) {
        Some((picture, largest)) => {
            let alt = if words.is_empty() { picture.alt(lang).1 } else { words };
            format!("![{}]({base}{})", unmarked(alt), largest.address())
        }
        None => unmarked(words),
    }
}

/// Words in which nothing is a mark of Markdown.
fn unmarked(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for sign in words.chars() {
        if "\\[]*_`<".contains(sign) {
            out.push('\\');
        }
        out.push(sign);
    }
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
    fn a_page_is_shared_with_its_first_large_picture() {
        let html = "<p><img src=\"media:0\" alt=\"\"> <img src=\"media:1-a\" alt=\"\"></p>";
        let small = Picture {
            id: "0".to_owned().into(),
            sizes: vec![Size { width: 300, height: 100, file: "s".into() }],
            ..picture("Klein", "")
        };
        let pictures = [small, picture("Hände", "")];
        let of = |lang| preview(&pictures, named(html), lang).expect("a picture");
        assert_eq!((of("de").size.file.as_str(), of("de-x-plain").alt.as_str()), ("1280.jpg", "Hände"));
        assert_eq!(of("vi").alt, "", "German words are none of a Vietnamese page");
        let said = [("1-a", "Bàn tay".to_owned())];
        assert_eq!(preview(&pictures, said.into_iter(), "vi").map(|one| one.alt).as_deref(), Some("Bàn tay"));
        assert_eq!(preview(&pictures[..1], named(html), "de"), None);
    }

    #[test]
    fn readers_elsewhere_get_the_address_and_the_words() {
        let pictures = [picture("Zwei [Hände]", "")];
        let line = |words| line_for(&pictures, ("1-a", words), ("https://a.example", "vi"));
        assert_eq!(line(""), "![Zwei \\[Hände\\]](https://a.example/media/1280.jpg)");
        assert_eq!(line("Hier"), "![Hier](https://a.example/media/1280.jpg)");
        assert_eq!(line_for(&pictures, ("2", "Da_war"), ("", "de")), "Da\\_war", "it is gone");
        assert_eq!(line_for(&[picture("", "")], ("1-a", ""), ("", "de")), "", "nobody could hear what it shows");
    }

    #[test]
    fn a_paragraph_may_be_a_picture() {
        assert_eq!(alone(" ![Ein Bild](media:0a-1) "), Some(("0a-1", "Ein Bild")));
        for other in ["![x](https://a.example/b.png)", "Text ![x](media:1)", "![x](media:)", "![x](media:1'2)"] {
            assert_eq!(alone(other), None, "{other}");
        }
    }
}
