//! PO, the files of gettext: one entry for each piece, its id as `msgctxt`.

use super::exchange::{Parcel, Unit};

/// The parcel as a file.
pub fn write(parcel: &Parcel) -> String {
    let head = [
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Language", parcel.target.clone()),
        ("X-Source-Language", parcel.source.clone()),
        ("X-Page", parcel.page.clone()),
        ("X-Version", parcel.version.to_string()),
    ];
    let head: String = head.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let mut out = format!("msgid \"\"\nmsgstr {}\n", quoted(&head));
    for unit in &parcel.units {
        let (id, source, target) = (quoted(&unit.id), quoted(&unit.source), quoted(&unit.target));
        let open = if unit.open { "#, fuzzy\n" } else { "" };
        out.push_str(&format!("\n{open}msgctxt {id}\nmsgid {source}\nmsgstr {target}\n"));
    }
    out
}

/// A text as one or, where it has several lines, as many strings.
fn quoted(text: &str) -> String {
    let line = |part: &str| {
        let escaped = part.replace('\\', "\\\\").replace('"', "\\\"");
        format!("\"{}\"", escaped.replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r"))
    };
    let parts: Vec<String> = text.split_inclusive('\n').map(line).collect();
    match parts.len() {
        0 => "\"\"".into(),
        1 => parts.concat(),
        _ => format!("\"\"\n{}", parts.join("\n")),
    }
}

fn unquoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut letters = inner.chars();
    while let Some(c) = letters.next() {
        match (c, c == '\\') {
            (_, true) => out.push(match letters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            ('"', _) => return None,
            (c, _) => out.push(c),
        }
    }
    Some(out)
}

/// Reads a file; none: it is no PO file of ours.
pub fn read(text: &str) -> Option<Parcel> {
    let mut entries: Vec<([Option<String>; 3], bool)> = Vec::new();
    let mut open: Option<usize> = None;
    let mut fuzzy = false;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(comment) = line.strip_prefix('#') {
            fuzzy |= comment.starts_with(',') && comment.contains("fuzzy");
            continue;
        }
        let keys = ["msgctxt", "msgid", "msgstr"];
        let key = keys.iter().position(|key| line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '"'])));
        match key {
            Some(at) => {
                // A context, or an id without one, begins an entry.
                if at == 0 || at == 1 && entries.last().is_none_or(|(entry, _)| entry[1].is_some()) {
                    entries.push(([None, None, None], std::mem::take(&mut fuzzy)));
                }
                entries.last_mut()?.0[at] = Some(unquoted(&line[keys[at].len()..])?);
                open = Some(at);
            }
            None => entries.last_mut()?.0[open?].as_mut()?.push_str(&unquoted(line)?),
        }
    }
    let mut entries = entries.into_iter();
    let ([None, Some(id), Some(head)], _) = entries.next()? else { return None };
    let value =
        |name: &str| head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ").map(str::to_owned));
    let units =
        entries.map(|([id, source, target], open)| Some(Unit { id: id?, source: source?, target: target?, open }));
    let parcel = Parcel {
        page: value("X-Page")?,
        source: value("X-Source-Language")?,
        version: value("X-Version")?.parse().ok()?,
        target: value("Language")?,
        units: units.collect::<Option<_>>()?,
    };
    Some(parcel).filter(|_| id.is_empty())
}
