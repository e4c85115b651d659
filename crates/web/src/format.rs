//! Numbers, money and dates in the reader's form (CLDR's patterns; western digits in Arabic, as usual in Germany).

use crate::{Locale, Tr};

/// A whole number with the reader's grouping.
pub fn decimal(locale: Locale, number: i64) -> String {
    let separator = match locale {
        Locale::En | Locale::Ar => ",",
        Locale::De | Locale::Plain | Locale::Es | Locale::Vi => ".",
        Locale::Fr => "\u{202f}",
        Locale::Ru | Locale::Pl => "\u{a0}",
    };
    let digits = number.unsigned_abs().to_string();
    // Spanish and Polish group from five digits on (CLDR minimumGroupingDigits = 2).
    let least = if matches!(locale, Locale::Es | Locale::Pl) { 5 } else { 4 };
    let mut out = String::from(if number < 0 { "\u{2212}" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.len() >= least {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

/// A number of hundredths with two places behind the reader's point.
pub fn hundredths(locale: Locale, number: i64) -> String {
    let point = if matches!(locale, Locale::En | Locale::Ar) { '.' } else { ',' };
    let (sign, number) = (if number < 0 { "\u{2212}" } else { "" }, number.unsigned_abs());
    format!("{sign}{}{point}{:02}", decimal(locale, (number / 100) as i64), number % 100)
}

/// An amount in cents as whole units with the currency: `5.000 €`. Cents are shown only where there are any.
pub fn money(locale: Locale, cents: i64, currency: &str) -> String {
    let sign = match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        other => other,
    };
    let number = if cents % 100 == 0 { decimal(locale, cents / 100) } else { hundredths(locale, cents) };
    if locale == Locale::En { format!("{sign}{number}") } else { format!("{number}\u{a0}{sign}") }
}

/// A civil date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the reader writes it; anything else is given back as it is.
pub fn date(t: &Tr, iso: &str) -> String {
    let parts: Vec<i64> = iso.split('-').filter_map(|part| part.parse().ok()).collect();
    match parts[..] {
        [year] => year.to_string(),
        [year, number] if (1..=12).contains(&number) => {
            // Russian and Polish decline the month inside a date, but not where it stands alone.
            t.two("date-month", "month", t.get(&format!("month-alone-{number}")), "year", year.to_string())
        }
        [year, number, day] if (1..=12).contains(&number) => {
            let year = year.to_string();
            t.with("date-day", &[("day", &day), ("month", &month(t, number)), ("year", &year)])
        }
        _ => iso.to_owned(),
    }
}

/// The same words with a capital letter at their beginning: for what stands as a heading or a line of its own.
pub fn capital(words: &str) -> String {
    // Signs of direction may stand in front of it.
    let Some((at, first)) = words.char_indices().find(|(_, c)| c.is_alphanumeric()) else { return words.to_owned() };
    format!("{}{}{}", &words[..at], first.to_uppercase(), &words[at + first.len_utf8()..])
}

/// An address as it is shown: no line ends between a street and its number.
pub fn address(written: &str) -> String {
    let (mut shown, mut before) = (String::with_capacity(written.len() + 2), ' ');
    let mut signs = written.chars().peekable();
    while let Some(sign) = signs.next() {
        let street = sign == ' ' && (before.is_alphabetic() || before == '.');
        shown.push(if street && signs.peek().is_some_and(char::is_ascii_digit) { '\u{a0}' } else { sign });
        before = sign;
    }
    shown
}

/// Words of a list, with the reader's comma. Where a script from right to left is in it, each stands for itself: the name of
/// a language in its own script turns nothing round.
pub fn list(t: &Tr, words: &[String]) -> String {
    let comma = t.get("contact-list-comma");
    let turned = |word: &String| word.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}'));
    if t.locale.dir() != "rtl" && !words.iter().any(turned) {
        return words.join(&comma);
    }
    words.iter().map(|word| format!("\u{2068}{word}\u{2069}")).collect::<Vec<_>>().join(&comma)
}

/// The name of a month (1–12) as it stands in a date.
pub fn month(t: &Tr, number: i64) -> String {
    t.get(&format!("month-{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reader_sees_her_own_thousands() {
        assert_eq!(decimal(Locale::De, 1_234_567), "1.234.567");
        assert_eq!(decimal(Locale::Fr, 12_000), "12\u{202f}000");
        assert_eq!(decimal(Locale::Pl, 5_000), "5000");
        assert_eq!(decimal(Locale::En, -1_000), "\u{2212}1,000");
    }

    #[test]
    fn a_line_of_its_own_begins_with_a_capital_letter() {
        for (words, line) in
            [("từ thứ hai", "Từ thứ hai"), ("\u{2068}с\u{2069} 5 мая", "\u{2068}С\u{2069} 5 мая"), ("5 мая", "5 мая")]
        {
            assert_eq!(capital(words), line);
        }
        assert_eq!((capital("اليوم"), capital("–")), ("اليوم".to_owned(), "–".to_owned()));
    }

    #[test]
    fn a_house_number_stays_beside_its_street() {
        let shown = address("Haus 3, Muster-Str. 12 a, 06108 Halle (Saale)");
        assert_eq!(shown, "Haus\u{a0}3, Muster-Str.\u{a0}12 a, 06108 Halle (Saale)");
    }

    #[test]
    fn cents_are_shown_only_where_there_are_any() {
        assert_eq!(money(Locale::De, 500_000, "EUR"), "5.000\u{a0}€");
        assert_eq!(money(Locale::En, 500_050, "EUR"), "€5,000.50");
        assert_eq!((hundredths(Locale::Ar, 40), hundredths(Locale::De, -40)), ("0.40".into(), "\u{2212}0,40".into()));
    }
}
