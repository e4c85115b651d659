//! The texts of the user interface: Fluent messages, all locales in the binary.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use crate::Locale;

type Bundle = FluentBundle<FluentResource>;

/// All messages of all locales.
pub struct Texts {
    locales: HashMap<Locale, Messages>,
}

/// The messages of one locale. Those without parameters, nearly all, are put together once.
struct Messages {
    bundle: Bundle,
    plain: HashMap<String, String>,
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
        let mut bundles: HashMap<Locale, (Bundle, Vec<String>)> = HashMap::new();
        for (locale, source) in files {
            let (bundle, keys) = bundles.entry(locale).or_insert_with(|| {
                let tag: LanguageIdentifier = locale.language().parse().unwrap_or_default();
                (Bundle::new_concurrent(vec![tag]), Vec::new())
            });
            let resource = FluentResource::try_new(source.to_owned())
                .map_err(|(_, errors)| format!("{}: {errors:?}", locale.code()))?;
            keys.extend(resource.entries().filter_map(key_of));
            bundle.add_resource(resource).map_err(|errors| format!("{}: {errors:?}", locale.code()))?;
        }
        let messages = |(locale, (bundle, keys)): (Locale, (Bundle, Vec<String>))| {
            let plain = |key: String| format(&bundle, &key, None).ok().map(|text| (key, text));
            let plain = keys.into_iter().filter_map(plain).collect();
            (locale, Messages { bundle, plain })
        };
        Ok(Texts { locales: bundles.into_iter().map(messages).collect() })
    }

    /// The messages of one locale.
    ///
    /// # Panics
    /// If the locale was not among the files: the build refuses that.
    pub fn tr(&'static self, locale: Locale) -> Tr {
        Tr { locale, messages: self.locales.get(&locale).expect("every locale has its files") }
    }
}

impl Tr {
    /// Is there such a message?
    pub fn has(&self, key: &str) -> bool {
        self.messages.bundle.has_message(key)
    }

    /// A message without parameters. A missing key shows itself: tests look for `⟪`.
    pub fn get(&self, key: &str) -> String {
        self.messages.plain.get(key).cloned().unwrap_or_else(|| self.format(key, None))
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
        format(&self.messages.bundle, key, args).unwrap_or_else(|wrong| wrong)
    }
}

/// The message, or what is wrong with it.
fn format(bundle: &Bundle, key: &str, args: Option<&FluentArgs<'_>>) -> std::result::Result<String, String> {
    let pattern = bundle.get_message(key).and_then(|message| message.value()).ok_or_else(|| format!("⟪{key}⟫"))?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    if errors.is_empty() { Ok(text) } else { Err(format!("⟪{key}: {errors:?}⟫")) }
}

fn key_of(entry: &Entry<&str>) -> Option<String> {
    if let Entry::Message(message) = entry { Some(message.id.name.to_owned()) } else { None }
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
