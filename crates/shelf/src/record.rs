//! What stands on the shelf.

use crate::Sought;

/// Words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// BCP 47; empty for a name, which belongs to no language.
    pub lang: String,
    /// The words.
    pub text: String,
}

/// Something that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: String,
    /// What it is: a number below 16 that means something to the caller.
    pub kind: u8,
    /// Its address, after the locale; by language where it differs.
    pub paths: Vec<Text>,
    /// The first day on which it may be found, `YYYY-MM-DD`; empty for now and ever.
    pub from: String,
    /// Orders records that fit equally well.
    pub sort_key: String,
    /// The language its texts were first written in.
    pub origin_lang: String,
    /// Name, or title by language; never empty.
    pub titles: Vec<Text>,
    /// What it says of itself, by language.
    pub texts: Vec<Text>,
    /// The languages in which a machine wrote title and text, and nobody has read them yet.
    pub machine: Vec<String>,
    /// Themes and target groups of the vocabulary.
    pub concepts: Vec<String>,
    /// Other names that lead to it: its place, its networks, its foundation.
    pub names: Vec<String>,
}

impl Record {
    /// Its address for a reader, after the locale.
    pub fn path(&self, lang: &str) -> &str {
        let path = self.for_reader(&self.paths, lang).or_else(|| self.paths.first());
        path.map_or("", |path| path.text.as_str())
    }

    /// Its title for a reader.
    pub fn title(&self, lang: &str) -> &Text {
        static NONE: Text = Text { lang: String::new(), text: String::new() };
        self.for_reader(&self.titles, lang).or_else(|| self.titles.first()).unwrap_or(&NONE)
    }

    /// What it says of itself for a reader: in her language, else where the words were found, else in German, else as
    /// it was first written.
    pub fn text(&self, lang: &str, sought: &Sought) -> Option<&Text> {
        let own = self.for_reader(&self.texts, lang).filter(|text| same_language(&text.lang, lang));
        own.or_else(|| self.texts.iter().find(|text| sought.stands_in(text)))
            .or_else(|| self.for_reader(&self.texts, lang))
            .or_else(|| self.texts.first())
    }

    /// Did a machine write this title or text of it, and nobody has read it yet?
    pub fn by_machine(&self, text: &Text) -> bool {
        self.machine.contains(&text.lang)
    }

    fn for_reader<'a>(&self, texts: &'a [Text], lang: &str) -> Option<&'a Text> {
        let plain = lang.split('-').next().unwrap_or(lang);
        let wishes = [lang, plain, "de", &self.origin_lang];
        wishes.into_iter().find_map(|wish| texts.iter().find(|text| text.lang == wish))
    }
}

/// Is it the same language (BCP 47), plain or not?
pub fn same_language(a: &str, b: &str) -> bool {
    a.split('-').next() == b.split('-').next()
}
