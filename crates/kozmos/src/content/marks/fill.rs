//! A piece that came back: tags become what they stand for.

use quick_xml::events::Event;
use quick_xml::{Reader, escape};

use super::{Mark, Said};

impl Said {
    /// The piece in the machine's words, its tags replaced by what they stand for.
    pub(super) fn filled(&self, answer: &str, markdown: bool) -> Option<String> {
        let mut reader = Reader::from_str(answer);
        reader.config_mut().check_end_names = false;
        let (mut out, mut words) = (String::with_capacity(answer.len()), false);
        let (mut open, mut seen) = (Vec::new(), vec![false; self.marks.len()]);
        // Where the opening signs stand that were written last: blanks go before them.
        let mut fresh: Option<(usize, usize)> = None;
        loop {
            let event = reader.read_event().ok()?;
            let said = match &event {
                Event::Start(tag) | Event::Empty(tag) => {
                    let mark: usize = escape::unescape(&tag.try_get_attribute("id").ok()??.value).ok()?.parse().ok()?;
                    if std::mem::replace(seen.get_mut(mark)?, true) {
                        return None;
                    }
                    match (&self.marks[mark], &event) {
                        (Mark::Alone(text), _) => out.push_str(text),
                        (Mark::Around(before, _), Event::Start(_)) => {
                            open.push(mark);
                            let at = fresh.filter(|(_, end)| *end == out.len()).map_or(out.len(), |(at, _)| at);
                            out.push_str(before);
                            fresh = Some((at, out.len()));
                        }
                        (Mark::Around(..), _) => return None,
                    }
                    continue;
                }
                Event::End(tag) if tag.local_name().as_ref() == "img" => continue,
                Event::End(_) => {
                    let Some(Mark::Around(_, after)) = self.marks.get(open.pop()?) else { return None };
                    let end = out.trim_end().len();
                    out.insert_str(end, after);
                    continue;
                }
                Event::Text(text) => text.to_string(),
                Event::GeneralRef(name) => match name.resolve_char_ref().ok()? {
                    Some(letter) => letter.to_string(),
                    None if &**name == "nbsp" => "\u{a0}".to_owned(),
                    None => escape::unescape(&format!("&{};", &**name)).ok()?.into_owned(),
                },
                Event::Eof => break,
                _ => return None,
            };
            let mut said = said.replace(['\n', '\r', '\t'], " ");
            if let Some((at, _)) = fresh.filter(|(_, end)| *end == out.len()) {
                let blanks = said.len() - said.trim_start().len();
                out.insert_str(at, &said[..blanks]);
                fresh = fresh.map(|(at, end)| (at + blanks, end + blanks));
                said.drain(..blanks);
            }
            for sign in said.chars() {
                words |= sign.is_alphanumeric();
                // Signs that the machine brings mean themselves.
                if markdown && "\\*_`[]<~|".contains(sign) && !self.words.contains(sign) {
                    out.push('\\');
                }
                out.push(sign);
            }
        }
        (words && open.is_empty() && !seen.contains(&false)).then_some(out)
    }
}
