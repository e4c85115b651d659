//! Latin words within text from right to left. A browser knows their direction by their letters; a sign in front of or
//! behind them goes to the wrong side (`.e. V`), unless it stands with them in an element of their own.

/// Is anything of a text read from right to left?
pub fn turns(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}'))
}

fn latin(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn inside(c: char) -> bool {
    latin(c) || c.is_ascii_digit() || " .-–/&+'’§()".contains(c)
}

/// The text as HTML in which Latin words with a sign at their end stand apart; none if there are none.
pub fn isolated(text: &str) -> Option<String> {
    let (mut html, mut done, mut from) = (String::new(), 0, 0);
    while let Some(at) = text[from..].find(|c: char| latin(c) || c == '§' || c.is_ascii_digit()) {
        let start = from + at;
        let length = text[start..].find(|c: char| !inside(c)).unwrap_or(text.len() - start);
        from = start + length;
        let (skipped, run) = own(&text[start..from]);
        if run.contains(latin) && (run.starts_with('§') || run.ends_with(['.', ')'])) {
            let start = start + skipped;
            html += &format!("{}<bdi dir=\"ltr\">{}</bdi>", escaped(&text[done..start]), escaped(run));
            done = start + run.len();
        }
    }
    (done > 0).then(|| html + &escaped(&text[done..]))
}

/// What belongs to the words, and how much in front of them does not: a number there is one of the sentence.
fn own(run: &str) -> (usize, &str) {
    let number = |word: &&str| !word.contains(latin) && !word.starts_with('§');
    let skipped: usize = run.split_inclusive(' ').take_while(number).map(str::len).sum();
    let mut run = &run[skipped..];
    run = &run[..balanced(run)];
    loop {
        run = run.trim_end_matches(|c: char| !latin(c) && !c.is_ascii_digit() && c != '.' && c != ')');
        let Some(before) = run.strip_suffix('.') else { return (skipped, run) };
        // `e. V.` has its point, all others are the sentence's.
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if last.chars().count() == 1 && last.contains(latin) {
            return (skipped, run);
        }
        run = before;
    }
}

/// Up to where each bracket has its other half.
fn balanced(run: &str) -> usize {
    let mut open = Vec::new();
    for (at, c) in run.char_indices() {
        match c {
            '(' => open.push(at),
            ')' if open.pop().is_none() => return at,
            _ => {}
        }
    }
    open.first().copied().unwrap_or(run.len())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn signs_at_the_ends_of_latin_words_stay_with_them() {
        for (text, expected) in [
            ("المحتوى (§ 18 Abs. 2 MStV): Mina", "المحتوى (<§ 18 Abs. 2 MStV>): Mina"),
            (
                "كلٌّ من Netz (LAMSA) e. V. وMigraNetz Thüringen e. V.",
                "كلٌّ من <Netz (LAMSA) e. V.> و<MigraNetz Thüringen e. V.>",
            ),
            ("في Halle (Saale)، عام 2026 Haus 3D e.V. & Co", "في <Halle (Saale)>، عام 2026 Haus 3D e.V. &amp; Co"),
            ("عام 2026 3D-Haus e.V.، ثم", "عام 2026 <3D-Haus e.V.>، ثم"),
        ] {
            let marked = isolated(text).map(|html| html.replace("<bdi dir=\"ltr\">", "<").replace("</bdi>", ">"));
            assert_eq!(marked.as_deref(), Some(expected));
        }
    }

    #[test]
    fn what_every_browser_gets_right_stays_as_it_is() {
        for text in ["مركز (KOZMOS) هنا.", "من KOZMOS. تجدون", "الحرف b).", "من 9 إلى 14", "(", "§ 18", "Straße 12", ""]
        {
            assert_eq!(isolated(text), None, "{text}");
        }
        assert!(turns("من Halle") && !turns("Łódź, Đà Nẵng, Москва"));
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in "[a-zä§0-9 .()&<>عم،-]{0,40}") {
            if let Some(html) = isolated(&text) {
                let plain = html.replace("<bdi dir=\"ltr\">", "").replace("</bdi>", "");
                prop_assert_eq!(plain, escaped(&text));
            }
        }
    }
}
