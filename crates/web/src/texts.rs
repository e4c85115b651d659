//! The texts of the user interface: Fluent messages, all locales in the binary.

use std::collections::{HashMap, HashSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use unic_langid::LanguageIdentifier;

use crate::Locale;

type Bundle = FluentBundle<FluentResource>;

/// All messages of all locales.
pub struct Texts {
    locales: HashMap<Locale, Messages>,
}

/// The messages of one locale.
struct Messages {
    /// Nothing but words, as nearly all: kept as they are, since a message as Fluent reads it takes ten times the room.
    plain: HashMap<String, String>,
    /// What is put together when it is asked for.
    bundle: Bundle,
}

/// The messages of one locale: what a template calls `t`.
#[derive(Clone, Copy)]
pub struct Tr {
    /// The reader's locale.
    pub locale: Locale,
    messages: &'static Messages,
}

/// Something that can stand in a message.
pub trait Arg {
    /// The value as Fluent wants it.
    fn value(&self) -> FluentValue<'_>;
}

impl Texts {
    /// Reads all messages; each item is the locale and the text of one `.ftl` file. An error names the broken message.
    pub fn new<'a>(files: impl IntoIterator<Item = (Locale, &'a str)>) -> std::result::Result<Texts, String> {
        let mut locales = HashMap::new();
        for (locale, source) in files {
            let messages = locales.entry(locale).or_insert_with(|| Messages::of(locale));
            messages.add(source).map_err(|wrong| format!("{}: {wrong}", locale.code()))?;
        }
        Ok(Texts { locales })
    }

    /// The messages of one locale.
    ///
    /// # Panics
    /// If the locale was not among the files: the build refuses that.
    pub fn tr(&'static self, locale: Locale) -> Tr {
        Tr { locale, messages: self.locales.get(&locale).expect("every locale has its files") }
    }
}

impl Messages {
    fn of(locale: Locale) -> Messages {
        let tag: LanguageIdentifier = locale.language().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        // Fluent wants a function that keeps nothing, not even its locale.
        match locale {
            Locale::De | Locale::Plain => bundle.set_formatter(Some(|value, _| grouped(Locale::De, value))),
            Locale::En => bundle.set_formatter(Some(|value, _| grouped(Locale::En, value))),
            Locale::Fr => bundle.set_formatter(Some(|value, _| grouped(Locale::Fr, value))),
            Locale::Ru => bundle.set_formatter(Some(|value, _| grouped(Locale::Ru, value))),
            Locale::Ar => bundle.set_formatter(Some(|value, _| grouped(Locale::Ar, value))),
            Locale::Es => bundle.set_formatter(Some(|value, _| grouped(Locale::Es, value))),
            Locale::Pl => bundle.set_formatter(Some(|value, _| grouped(Locale::Pl, value))),
            Locale::Vi => bundle.set_formatter(Some(|value, _| grouped(Locale::Vi, value))),
        }
        Messages { plain: HashMap::new(), bundle }
    }

    /// Reads one file.
    fn add(&mut self, source: &str) -> std::result::Result<(), String> {
        let read = parser::parse_runtime(source).map_err(|(_, errors)| format!("{errors:?}"))?;
        let (mut rest, mut keys) = (Vec::new(), HashSet::new());
        for entry in read.body {
            let Entry::Message(message) = &entry else {
                rest.push(entry);
                continue;
            };
            let key = message.id.name;
            if !keys.insert(key) || self.has(key) {
                return Err(format!("{key} is there twice"));
            }
            match words(message) {
                Some(text) => drop(self.plain.insert(key.to_owned(), text)),
                None => rest.push(entry),
            }
        }
        let rest = serializer::serialize(&Resource { body: rest });
        let resource = FluentResource::try_new(rest).map_err(|(_, errors)| format!("{errors:?}"))?;
        self.bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))
    }

    fn has(&self, key: &str) -> bool {
        self.plain.contains_key(key) || self.bundle.has_message(key)
    }
}

/// A whole number in the reader's form; a year is given as text.
fn grouped(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    number.as_string().parse::<i64>().ok().map(|whole| crate::decimal(locale, whole))
}

/// Does a text say by a letter of its own in which direction it is read? One that is put together from parameters only, like
/// a date, does not: within another message it would be turned round.
fn leads(text: &str) -> bool {
    let mut within = 0;
    text.chars().any(|c| {
        within += i32::from(c == '\u{2068}') - i32::from(c == '\u{2069}');
        within == 0 && c.is_alphabetic()
    })
}

/// The text of a message that is nothing but words.
fn words(message: &Message<&str>) -> Option<String> {
    let Message { value: Some(Pattern { elements }), attributes, .. } = message else { return None };
    let word = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { .. } => None,
    };
    let text = elements.iter().map(word).collect::<Option<String>>()?;
    attributes.is_empty().then_some(text)
}

impl Tr {
    /// A language of the site in the reader's words.
    pub fn language(&self, of: &Locale) -> String {
        self.get(&format!("language-{}", of.code()))
    }

    /// Is there such a message?
    pub fn has(&self, key: &str) -> bool {
        self.messages.has(key)
    }

    /// A message without parameters. A missing key shows itself: tests look for `⟪`.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A message with one parameter.
    pub fn one(&self, key: &str, name: &str, value: impl Arg) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value.value());
        self.format(key, Some(&args))
    }

    /// A message with two parameters.
    pub fn two(&self, key: &str, a: &str, x: impl Arg, b: &str, y: impl Arg) -> String {
        let mut args = FluentArgs::new();
        args.set(a, x.value());
        args.set(b, y.value());
        self.format(key, Some(&args))
    }

    /// A message with any number of parameters.
    pub fn with(&self, key: &str, values: &[(&str, &dyn Arg)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.value());
        }
        self.format(key, Some(&args))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Messages { plain, bundle } = self.messages;
        if let Some(text) = plain.get(key) {
            return text.clone();
        }
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟪{key}⟫");
        };
        let mut errors = Vec::new();
        let mut text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if self.locale.dir() == "rtl" && !leads(&text) {
            text.insert(0, '\u{200f}');
        }
        if errors.is_empty() { text } else { format!("⟪{key}: {errors:?}⟫") }
    }
}

impl Arg for str {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self)
    }
}
impl Arg for String {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}
impl Arg for i64 {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}
impl Arg for usize {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}
impl Arg for u32 {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}
impl Arg for i32 {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}
impl<T: Arg + ?Sized> Arg for &T {
    fn value(&self) -> FluentValue<'_> {
        (**self).value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> std::result::Result<Tr, String> {
        let texts: &'static Texts = Box::leak(Box::new(Texts::new([(Locale::De, source)])?));
        Ok(texts.tr(Locale::De))
    }

    #[test]
    fn words_stay_as_they_are_and_the_rest_is_put_together() {
        let tr = texts(
            "## Heading\nhello = Guten Tag,\n    was suchen Sie?\n# Why\nfound = { $n ->\n    [one] Ein Treffer\n   *[other] { $n } Treffer\n }\nquoted = { \"{\" }x\n",
        );
        let tr = tr.unwrap();
        assert_eq!(tr.get("hello"), "Guten Tag,\nwas suchen Sie?");
        assert_eq!(
            (tr.one("found", "n", 1), tr.one("found", "n", 5)),
            ("Ein Treffer".into(), "\u{2068}5\u{2069} Treffer".into())
        );
        assert_eq!(tr.get("quoted"), "{x");
        assert_eq!(tr.one("hello", "n", 1), tr.get("hello"), "a parameter that the words do not need");
        assert!(tr.has("hello") && tr.has("found") && !tr.has("nothing"));
        assert_eq!(tr.get("nothing"), "⟪nothing⟫");
    }

    #[test]
    fn a_number_has_the_form_of_its_reader_and_a_year_stays_as_it_is() {
        let tr = texts("found = { $n ->\n    [one] Ein Treffer\n   *[other] { $n } Treffer\n }\n").unwrap();
        assert_eq!(tr.one("found", "n", 12_500), "\u{2068}12.500\u{2069} Treffer");
        assert_eq!(tr.one("found", "n", "2026"), "\u{2068}2026\u{2069} Treffer");
        assert_eq!(tr.one("found", "n", 1), "Ein Treffer");
    }

    #[test]
    fn what_is_put_together_from_parameters_only_keeps_the_direction_of_its_reader() {
        let source = "day = { $day } { $month }\nuntil = حتى { $day }\n";
        let texts: &'static Texts =
            Box::leak(Box::new(Texts::new([(Locale::Ar, source), (Locale::De, source)]).unwrap()));
        let day = |locale| texts.tr(locale).two("day", "day", 31, "month", "مارس");
        assert_eq!(day(Locale::Ar), "\u{200f}\u{2068}31\u{2069} \u{2068}مارس\u{2069}");
        assert_eq!(day(Locale::De), "\u{2068}31\u{2069} \u{2068}مارس\u{2069}");
        assert_eq!(texts.tr(Locale::Ar).one("until", "day", 31), "حتى \u{2068}31\u{2069}", "it has a word of its own");
    }

    #[test]
    fn a_broken_file_and_a_key_that_is_there_twice_are_refused() {
        assert!(texts("hello = { $\n").is_err());
        assert!(texts("a = x\na = { $n }\n").is_err_and(|wrong| wrong.contains("a is there twice")));
        assert!(texts("a = { $n }\na = x\n").is_err(), "in one file");
    }
}
