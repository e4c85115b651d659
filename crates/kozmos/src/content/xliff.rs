//! XLIFF 1.2 (OASIS, 2008): one `file` with a `trans-unit` for each piece.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, escape};

use super::exchange::{Parcel, Unit};

/// The parcel as a file.
pub fn write(parcel: &Parcel) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n\
         <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"x-markdown\" product-version=\"{}\">\n<body>\n",
        clean(&parcel.page),
        clean(&parcel.source),
        clean(&parcel.target),
        parcel.version
    );
    for unit in &parcel.units {
        let (id, source, target) = (clean(&unit.id), clean(&unit.source), clean(&unit.target));
        let state = if unit.open { " state=\"needs-review-translation\"" } else { "" };
        out.push_str(&format!(
            "<trans-unit id=\"{id}\" xml:space=\"preserve\"><source>{source}</source><target{state}>{target}</target></trans-unit>\n"
        ));
    }
    out + "</body>\n</file>\n</xliff>\n"
}

/// Escaped, without the control characters that XML does not know.
fn clean(text: &str) -> String {
    let known: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    escape::escape(known.as_str()).into_owned()
}

/// Reads a file; none: it is no XLIFF 1.2 of ours. Marks inside a target are left out, their words stay; entities other
/// than XML's own are refused, so that nothing can grow.
pub fn read(text: &str) -> Option<Parcel> {
    let mut reader = Reader::from_str(text);
    let mut parcel: Option<Parcel> = None;
    let mut unit: Option<Unit> = None;
    let mut inside: Option<bool> = None;
    // Proposals of a translation memory have a source and a target of their own.
    let mut proposal = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "file" if parcel.is_none() => parcel = Some(head(&tag)?),
                "file" => return None,
                "trans-unit" => {
                    let (source, target) = (String::new(), String::new());
                    unit = Some(Unit { id: attribute(&tag, "id")?, source, target, open: false });
                }
                "alt-trans" => proposal = true,
                "source" if !proposal => inside = Some(false),
                "target" if !proposal => {
                    inside = Some(true);
                    unit.as_mut()?.open = attribute(&tag, "state").is_some_and(|state| state.starts_with("needs-"));
                }
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "alt-trans" => proposal = false,
                "source" | "target" => inside = None,
                "trans-unit" => parcel.as_mut()?.units.push(unit.take()?),
                _ => {}
            },
            Event::Text(words) => put(&mut unit, inside, &words),
            Event::CData(words) => put(&mut unit, inside, &words),
            Event::GeneralRef(name) => {
                let said = match name.resolve_char_ref().ok()? {
                    Some(letter) => letter.to_string(),
                    None => escape::unescape(&format!("&{};", &*name)).ok()?.into_owned(),
                };
                put(&mut unit, inside, &said);
            }
            Event::DocType(_) => return None,
            Event::Eof => return parcel.filter(|_| unit.is_none()),
            _ => {}
        }
    }
}

fn put(unit: &mut Option<Unit>, inside: Option<bool>, words: &str) {
    if let (Some(unit), Some(target)) = (unit.as_mut(), inside) {
        if target { unit.target.push_str(words) } else { unit.source.push_str(words) }
    }
}

fn head(tag: &BytesStart<'_>) -> Option<Parcel> {
    Some(Parcel {
        page: attribute(tag, "original")?,
        source: attribute(tag, "source-language")?,
        target: attribute(tag, "target-language")?,
        version: attribute(tag, "product-version")?.parse().ok()?,
        units: Vec::new(),
    })
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok()??;
    escape::unescape(&found.value).ok().map(std::borrow::Cow::into_owned)
}
