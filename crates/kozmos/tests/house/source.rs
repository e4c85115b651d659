//! Reading our own sources: the files, their string literals, and the code without comments and strings.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder that holds Cargo.toml of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the workspace is there")
}

/// Every file of the repository as (path from the root, text); what git ignores and what is no text is left out.
pub fn files() -> Vec<(String, String)> {
    let root = root();
    let mut found = Vec::new();
    walk(&root, &root, &mut found);
    found.sort();
    assert!(found.len() > 100, "the repository was read");
    found
}

/// The Rust sources under a folder, tests and examples too.
pub fn rust(under: &str) -> Vec<(String, String)> {
    let mut all = files();
    all.retain(|(path, _)| path.starts_with(under) && path.ends_with(".rs"));
    assert!(!all.is_empty(), "there are sources under {under}");
    all
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    const NOT_OURS: [&str; 5] = [".git", "target", "node_modules", "kozmos-data", "corpus"];
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            walk(root, &path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let short = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            found.push((short, text));
        }
    }
}

/// A source without its inner module of tests, which stands at the end.
pub fn without_tests(source: &str) -> &str {
    source.split("#[cfg(test)]\nmod tests {").next().unwrap_or(source)
}

/// One piece of a Rust source.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Code(String),
    Text(String),
}

/// The string literals of a Rust source, unescaped as far as our texts need it.
pub fn literals(source: &str) -> Vec<String> {
    let text = |piece| if let Piece::Text(text) = piece { Some(text) } else { None };
    pieces(source).into_iter().filter_map(text).collect()
}

/// The source without comments; each string literal is left as `""`.
pub fn code(source: &str) -> String {
    pieces(source)
        .into_iter()
        .map(|piece| match piece {
            Piece::Code(code) => code,
            Piece::Text(_) => "\"\"".to_owned(),
        })
        .collect()
}

fn pieces(source: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut code = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let word_before = code.chars().last().is_some_and(|c| c.is_alphanumeric() || c == '_');
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if c == '"' {
            let (text, length) = quoted(rest);
            pieces.push(Piece::Code(std::mem::take(&mut code)));
            pieces.push(Piece::Text(text));
            rest = &rest[length..];
        } else if let (false, Some((text, length))) = (word_before, raw(rest)) {
            pieces.push(Piece::Code(std::mem::take(&mut code)));
            pieces.push(Piece::Text(text));
            rest = &rest[length..];
        } else if let Some(length) = letter(rest) {
            rest = &rest[length..];
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    pieces.push(Piece::Code(code));
    pieces
}

/// A literal in quotes at the beginning of `rest`: its text and its length in the source.
fn quoted(rest: &str) -> (String, usize) {
    let mut text = String::new();
    let mut chars = rest.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (text, at + 1),
            '\\' => match chars.next() {
                Some((_, 'n')) => text.push('\n'),
                Some((next, '\n')) => {
                    // A backslash at the end of a line swallows the line break and the indentation.
                    let indent = rest[next + 1..].len() - rest[next + 1..].trim_start().len();
                    for _ in 0..indent {
                        chars.next();
                    }
                }
                Some((_, escaped)) => text.push(escaped),
                None => break,
            },
            c => text.push(c),
        }
    }
    (text, rest.len())
}

/// A raw literal, `r"…"` or `r#"…"#`.
fn raw(rest: &str) -> Option<(String, usize)> {
    let after = rest.strip_prefix('r').or_else(|| rest.strip_prefix("br"))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let body = after[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = body.find(&end)?;
    let whole = rest.len() - body.len() + length + end.len();
    Some((body[..length].to_owned(), whole))
}

/// A character literal (not a lifetime): its length.
fn letter(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('\'')?;
    let mut chars = body.char_indices();
    let (_, first) = chars.next()?;
    if first == '\\' {
        return body[2..].find('\'').map(|end| end + 4);
    }
    let (at, second) = chars.next()?;
    (second == '\'').then_some(at + 2)
}

/// What stands between `open`, just before `text`, and the bracket that closes it.
pub fn until_closed(text: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' if !quoted => depth += 1,
            ')' | ']' if !quoted && depth == 0 => return &text[..at],
            ')' | ']' if !quoted => depth -= 1,
            _ => {}
        }
    }
    text
}

#[test]
fn a_source_is_read_as_the_compiler_reads_it() {
    let source =
        "let a = \"one \\\n    two\"; // \"no\"\nlet b = r#\"th\"ree\"#; let c = '\"'; let d: &'static str = \"\\\"\";";
    assert_eq!(literals(source), ["one two", "th\"ree", "\""]);
    assert!(!code(source).contains("no") && code(source).contains("&'static str = \"\";"));
    assert_eq!(until_closed("a, (b), \")\") + 1"), "a, (b), \")\"");
}
