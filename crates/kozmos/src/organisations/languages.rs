//! The languages that people of associations and foundations speak, each by its own name (origin: NOTICE.md).

/// Tag and own name, by tag.
const NAMES: [(&str, &str); 87] = [
    ("aii", "ܣܘܪܝܬ"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "azərbaycan dili"),
    ("be", "беларуская"),
    ("bg", "български"),
    ("bm", "bamanankan"),
    ("bn", "বাংলা"),
    ("bs", "bosanski"),
    ("ca", "Català"),
    ("ce", "нохчийн мотт"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("dv", "ދިވެހި"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "eesti"),
    ("fa", "فارسی"),
    ("ff", "Fulfulde"),
    ("fi", "suomi"),
    ("fr", "Français"),
    ("ha", "هَوُسَ"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("hy", "Հայերեն"),
    ("id", "Bahasa Indonesia"),
    ("ig", "Asụsụ Igbo"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "қазақша"),
    ("kmr", "Kurmancî"),
    ("ko", "한국어"),
    ("ku", "Kurdî"),
    ("ky", "Кыргызча"),
    ("ln", "Lingála"),
    ("lo", "ພາສາລາວ"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mg", "fiteny malagasy"),
    ("mk", "македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол хэл"),
    ("my", "ဗမာစာ"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("no", "Norsk"),
    ("om", "Afaan Oromoo"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("rn", "Ikirundi"),
    ("ro", "Română"),
    ("rom", "romani čhib"),
    ("ru", "Русский"),
    ("rw", "Ikinyarwanda"),
    ("si", "සිංහල"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("so", "Soomaaliga"),
    ("sq", "Shqip"),
    ("sr", "српски"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tg", "тоҷикӣ"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tk", "Türkmençe"),
    ("tl", "Wikang Tagalog"),
    ("tr", "Türkçe"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "Ўзбек"),
    ("vi", "Tiếng Việt"),
    ("wo", "Wollof"),
    ("yo", "Yorùbá"),
    ("zh", "中文"),
];

/// Those that most associations speak: the languages of the site, then the others, each script in its own order.
pub const COMMON: [&str; 24] = [
    "de", "en", "fr", "ru", "ar", "es", "pl", "vi", "ku", "pt", "ro", "sq", "so", "tr", "bg", "sr", "uk", "ur", "ps",
    "prs", "fa", "am", "ti", "zh",
];

/// Languages written from right to left.
const RIGHT_TO_LEFT: [&str; 12] = ["ar", "fa", "ur", "ps", "he", "dv", "ckb", "prs", "aii", "ug", "yi", "sd"];

/// The name of a language in itself; of `pt-br` that of `pt`. None for a language that is not in the table.
pub fn own_name(tag: &str) -> Option<&'static str> {
    let find = |tag: &str| NAMES.binary_search_by(|(known, _)| (*known).cmp(tag)).ok().map(|at| NAMES[at].1);
    let tag = tag.to_ascii_lowercase();
    find(&tag).or_else(|| find(tag.split('-').next().unwrap_or("")))
}

/// All tags of the table with their names.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES.into_iter()
}

/// Writing direction, for `dir`.
pub(super) fn direction(tag: &str) -> &'static str {
    let language = tag.split('-').next().unwrap_or(tag);
    if RIGHT_TO_LEFT.contains(&language) { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_tag() {
        assert!(NAMES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(COMMON.iter().all(|tag| own_name(tag).is_some()));
        assert_eq!(own_name("ckb"), Some("کوردیی ناوەندی"));
        assert_eq!(own_name("pt-BR"), Some("Português"));
        assert_eq!(own_name("xx"), None);
    }
}
