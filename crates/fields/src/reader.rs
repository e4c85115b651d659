//! Reading fields into values, collecting every refusal: a person wants to hear all of them at once.

use crate::Fields;

/// Why a field was refused. `reason` is the tail of the message key `refusal-…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field.
    pub field: String,
    /// `missing`, `too-long`, `not-a-number`, `out-of-range`, `not-a-date`, `unknown-value`, `not-an-address`…
    pub reason: &'static str,
    /// What was given.
    pub value: String,
}

/// Reads the fields of one record.
pub struct Reader<'a> {
    fields: &'a Fields,
    refusals: Vec<Refusal>,
}

impl<'a> Reader<'a> {
    /// Begins to read.
    pub fn new(fields: &'a Fields) -> Self {
        Reader { fields, refusals: Vec::new() }
    }

    /// The value if nothing was refused, all refusals otherwise.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Refusal>> {
        if self.refusals.is_empty() { Ok(value) } else { Err(self.refusals) }
    }

    /// Notes a refusal.
    pub fn refuse(&mut self, field: &str, reason: &'static str, value: &str) {
        let value = value.chars().take(80).collect();
        self.refusals.push(Refusal { field: field.to_owned(), reason, value });
    }

    /// Notes that a text is too long: how long it is and how long it may be.
    fn refuse_long(&mut self, field: &str, now: usize, most: usize) {
        self.refuse(field, "too-long", &format!("{} / {}", in_threes(now), in_threes(most)));
    }

    /// A text of at most `max` characters; empty when absent.
    pub fn text(&mut self, name: &str, max: usize) -> String {
        let value = self.fields.get(name);
        let now = value.chars().count();
        if now > max {
            self.refuse_long(name, now, max);
        }
        value.to_owned()
    }

    /// A text that must be there.
    pub fn required(&mut self, name: &str, max: usize) -> String {
        let value = self.text(name, max);
        if value.is_empty() {
            self.refuse(name, "missing", "");
        }
        value
    }

    /// A text or nothing.
    pub fn optional(&mut self, name: &str, max: usize) -> Option<String> {
        Some(self.text(name, max)).filter(|value| !value.is_empty())
    }

    /// A whole number within bounds.
    pub fn integer(&mut self, name: &str, least: i64, most: i64) -> Option<i64> {
        let value = self.fields.some(name)?;
        match value.parse::<i64>() {
            Ok(number) if (least..=most).contains(&number) => return Some(number),
            Ok(_) => self.refuse(name, "out-of-range", value),
            Err(_) => self.refuse(name, "not-a-number", value),
        }
        None
    }

    /// A number of degrees and the like.
    pub fn real(&mut self, name: &str, least: f64, most: f64) -> Option<f64> {
        let value = self.fields.some(name)?;
        match value.parse::<f64>() {
            Ok(number) if (least..=most).contains(&number) => return Some(number),
            Ok(_) => self.refuse(name, "out-of-range", value),
            Err(_) => self.refuse(name, "not-a-number", value),
        }
        None
    }

    /// An amount of money in cents: `5000`, `5.000`, `5 000,50` or `5000.5`.
    pub fn cents(&mut self, name: &str) -> Option<i64> {
        let value = self.fields.some(name)?;
        let cents = cents(value);
        if cents.is_none() {
            self.refuse(name, "not-an-amount", value);
        }
        cents
    }

    /// A civil date `YYYY-MM-DD`; with `coarse` also `YYYY` and `YYYY-MM`.
    pub fn date(&mut self, name: &str, coarse: bool) -> Option<String> {
        let value = self.fields.some(name)?;
        self.check_date(name, value, coarse)
    }

    /// Any number of civil dates.
    pub fn dates(&mut self, name: &str) -> Vec<String> {
        let mut dates: Vec<String> =
            self.fields.all(name).into_iter().filter_map(|value| self.check_date(name, value, false)).collect();
        dates.sort();
        dates.dedup();
        dates
    }

    fn check_date(&mut self, name: &str, value: &str, coarse: bool) -> Option<String> {
        if is_date(value, coarse) {
            return Some(value.to_owned());
        }
        self.refuse(name, "not-a-date", value);
        None
    }

    /// A time of day as clocks show it, `14:30`; also `9.30` or `9`, as people write it.
    pub fn time(&mut self, name: &str) -> Option<String> {
        let value = self.fields.some(name)?;
        let time = time_of_day(value);
        if time.is_none() {
            self.refuse(name, "not-a-time", value);
        }
        time
    }

    /// One of the known codes.
    pub fn choice(&mut self, name: &str, known: &[&'static str]) -> Option<&'static str> {
        let value = self.fields.some(name)?;
        let found = known.iter().find(|code| code.eq_ignore_ascii_case(value)).copied();
        if found.is_none() {
            self.refuse(name, "unknown-value", value);
        }
        found
    }

    /// Any number of codes that `known` accepts; sorted, each once.
    pub fn choices(&mut self, name: &str, known: impl Fn(&str) -> bool) -> Vec<String> {
        let mut found = Vec::new();
        for value in self.fields.all(name) {
            if known(value) {
                found.push(value.to_owned());
            } else {
                self.refuse(name, "unknown-value", value);
            }
        }
        found.sort();
        found.dedup();
        found
    }

    /// `yes` or `no`; nothing means "not known".
    pub fn yes_no(&mut self, name: &str) -> Option<bool> {
        self.choice(name, &["yes", "no"]).map(|value| value == "yes")
    }

    /// A web address; without a scheme `https://` is assumed.
    pub fn url(&mut self, name: &str) -> Option<String> {
        let value = self.fields.some(name)?.to_owned();
        let full = if value.contains("://") { value.clone() } else { format!("https://{value}") };
        let now = full.chars().count();
        if now > 500 {
            self.refuse_long(name, now, 500);
            return None;
        }
        let rest = full.strip_prefix("https://").or_else(|| full.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or("");
        if host.contains('.') && !full.contains(char::is_whitespace) && !full.contains(['"', '<', '>']) {
            return Some(full);
        }
        self.refuse(name, "not-an-address", &value);
        None
    }

    /// A mail address that a letter can be sent to, in small letters.
    pub fn email(&mut self, name: &str) -> Option<String> {
        let typed = self.fields.some(name)?;
        let value = typed.to_lowercase();
        match value.chars().count() {
            now if now > 254 => self.refuse_long(name, now, 254),
            _ if is_email(&value) => return Some(value),
            _ => self.refuse(name, "not-an-email", typed),
        }
        None
    }
}

/// A number as it is read in every language: `10 000 000`, with narrow spaces that do not break.
fn in_threes(number: usize) -> String {
    let digits = number.to_string();
    let gap = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    let spaced =
        digits.chars().enumerate().flat_map(|(at, digit)| gap(at).then_some('\u{202f}').into_iter().chain([digit]));
    spaced.collect()
}

/// Something, `@`, a host with a dot. What would mean more than itself in a `mailto:` link or a list is none.
fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "!$'*+-/=^_`{|}~".contains(c));
    let label = |label: &str| {
        let ends = label.starts_with(char::is_alphanumeric) && label.ends_with(char::is_alphanumeric);
        ends && label.len() <= 63 && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    local.len() <= 64 && local.split('.').all(word) && host.contains('.') && host.split('.').all(label)
}

/// Cents of an amount as people write it; `None` when it is no amount, negative or absurdly large.
fn cents(value: &str) -> Option<i64> {
    let bare: String = value.chars().filter(|c| !c.is_whitespace() && !matches!(c, '€' | '\'')).collect();
    let (whole, part) = match bare.rfind([',', '.']) {
        Some(at) if bare.len() - at - 1 <= 2 => (&bare[..at], &bare[at + 1..]),
        _ => (bare.as_str(), ""),
    };
    let digits: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let valid = !digits.is_empty() && digits.len() <= 13 && (digits.clone() + part).bytes().all(|b| b.is_ascii_digit());
    valid.then(|| format!("{digits}{part:0<2}").parse().ok()).flatten()
}

fn time_of_day(value: &str) -> Option<String> {
    let (hour, minute) = value.split_once([':', '.']).unwrap_or((value, "0"));
    let (hour, minute): (u8, u8) = (hour.trim().parse().ok()?, minute.trim().parse().ok()?);
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

fn is_date(value: &str, coarse: bool) -> bool {
    let parts: Vec<&str> = value.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let shaped = widths == [4, 2, 2] || coarse && (widths == [4] || widths == [4, 2]);
    if !shaped || !value.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
        return false;
    }
    let number = |at: usize| parts.get(at).map_or(1, |part| part.parse::<u32>().unwrap_or(0));
    let (year, month, day) = (number(0), number(1), number(2));
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1000..=9999).contains(&year) && (1..=12).contains(&month) && (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_that_is_too_long_says_how_long_it_is_and_how_long_it_may_be() {
        let mut fields = Fields::default();
        fields.push("body", "ü".repeat(1_234_567));
        let mut reader = Reader::new(&fields);
        reader.text("body", 100_000);
        let refused = reader.finish(()).unwrap_err();
        assert_eq!(
            (refused[0].reason, refused[0].value.as_str()),
            ("too-long", "1\u{202f}234\u{202f}567 / 100\u{202f}000")
        );
        assert_eq!((in_threes(7), in_threes(700)), ("7".to_owned(), "700".to_owned()));
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, want) in
            [("5000", 500_000), ("5.000", 500_000), ("5 000,50 €", 500_050), ("5000.5", 500_050), ("0", 0)]
        {
            assert_eq!(cents(text), Some(want), "{text}");
        }
        for text in ["", "-5", "viel", "1e9", "99999999999999999"] {
            assert_eq!(cents(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_is_a_day_that_exists() {
        assert!(is_date("2028-02-29", false) && !is_date("2027-02-29", false) && !is_date("2027-13-01", false));
        assert!(is_date("2027-03", true) && is_date("2027", true) && !is_date("2027-03", false));
        assert!(!is_date("27-03-01", false));
    }

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, want) in [("14:30", "14:30"), ("9.30", "09:30"), ("9", "09:00"), ("0:05", "00:05")] {
            assert_eq!(time_of_day(text).as_deref(), Some(want), "{text}");
        }
        for text in ["", "24:00", "12:60", "noon", "-1", "12:", "12:30:00"] {
            assert_eq!(time_of_day(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_that_is_taken_is_taken_again() {
        for letters in [480, 490, 500] {
            let typed = format!("a.example/{}", "x".repeat(letters - 10));
            let read = |typed: &str| {
                let fields = Fields(vec![("website".into(), typed.into())]);
                let mut reader = Reader::new(&fields);
                let full = reader.url("website");
                reader.finish(full)
            };
            let first = read(&typed);
            assert_eq!(first.is_ok(), letters + 8 <= 500, "{letters}");
            assert!(first.is_err() || read(first.as_ref().unwrap().as_deref().unwrap()) == first);
        }
    }

    #[test]
    fn a_mail_address_is_one_that_a_letter_can_be_sent_to() {
        let read = |typed: &str| {
            let fields = Fields(vec![("email".into(), typed.into())]);
            let mut reader = Reader::new(&fields);
            let address = reader.email("email");
            reader.finish(address)
        };
        for good in ["Ada@Verein.example", " a.b+c_d@sub.verein-halle.example ", "o'neil@x.de", "jürgen@müller.example"]
        {
            assert_eq!(read(good), Ok(Some(good.trim().to_lowercase())));
        }
        let (local, label) = ("a".repeat(65), "b".repeat(64));
        for wrong in [
            "a",
            "a@b",
            "@b.de",
            "a@.de",
            "a@b.",
            "a@b..de",
            "a@-b.de",
            "a..b@c.de",
            ".a@b.de",
            "a@b@c.de",
            "a b@c.de",
            "a@b.de,c@d.de",
            "a@b.de;c@d.de",
            "<a@b.de>",
            "\"a\"@b.de",
            "a?bcc=x@b.de",
            "a\u{7}@b.de",
            "a@b\u{202e}.de",
            &format!("{local}@b.de"),
            &format!("a@{label}.de"),
        ] {
            assert_eq!(read(wrong).unwrap_err()[0].reason, "not-an-email", "{wrong}");
        }
        // A letter that is longer when it is small.
        let long = format!("a@{}.de", "İ".repeat(249));
        assert_eq!((long.chars().count(), read(&long).unwrap_err()[0].reason), (254, "too-long"));
    }

    #[test]
    fn all_refusals_are_told_at_once() {
        let fields = Fields::parse("founded=gestern&email=a@b&themes=music;nonsense");
        let mut reader = Reader::new(&fields);
        reader.required("name", 10);
        reader.integer("founded", 1800, 2100);
        reader.email("email");
        reader.choices("themes", |theme| theme == "music");
        let refused: Vec<_> = reader.finish(()).unwrap_err().into_iter().map(|r| (r.field, r.reason)).collect();
        let want =
            [("name", "missing"), ("founded", "not-a-number"), ("email", "not-an-email"), ("themes", "unknown-value")];
        assert_eq!(refused, want.map(|(field, reason)| (field.to_owned(), reason)));
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,60}") {
            let _ = (cents(&text), is_date(&text, true), Fields::parse(&text));
        }
    }
}
