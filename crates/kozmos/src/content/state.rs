//! In which state a translation is: derived from what was written when, never stored, so that it cannot drift.

use web::Locale;

/// What is known of one text of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Its language.
    pub lang: Locale,
    /// The version that everybody sees; none: there is none yet.
    pub live: Option<i64>,
    /// The last version up to the live one that says something new (not a minor edit).
    pub major: i64,
    /// Was the live version made by a machine?
    pub machine: bool,
    /// Has a second person read the live version?
    pub read: bool,
    /// Which version of which language the live version says; none: it is nobody's translation.
    pub source: Option<(Locale, i64)>,
    /// Does somebody write on it: a draft, or a version that is not live?
    pub in_work: bool,
}

impl Facts {
    /// Did a machine write what everybody sees, and has nobody read it yet?
    pub fn by_machine(&self) -> bool {
        self.machine && !self.read
    }
}

/// The state of a text as translators and editors see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is no text in any language.
    Missing,
    /// Readers see another language.
    Fallback,
    /// Somebody writes on it; readers see another language or the older text.
    InWork,
    /// Its source says something newer.
    Outdated,
    /// A machine made it and nobody has read it.
    Machine,
    /// It says what its source says.
    Current,
    /// And a second person has read it.
    Reviewed,
}

impl State {
    /// All states, the ones that need somebody first.
    pub const ALL: [State; 7] = [
        State::Missing,
        State::Fallback,
        State::InWork,
        State::Outdated,
        State::Machine,
        State::Current,
        State::Reviewed,
    ];

    /// The tail of its message keys and its name in the API.
    pub fn code(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Fallback => "fallback",
            State::InWork => "in-work",
            State::Outdated => "outdated",
            State::Machine => "machine",
            State::Current => "current",
            State::Reviewed => "reviewed",
        }
    }

    /// Does it wait for a translator?
    pub fn waits(self) -> bool {
        self < State::Current
    }
}

/// The state of a page's text in `lang`.
pub fn state_of(texts: &[Facts], lang: Locale) -> State {
    let own = texts.iter().find(|text| text.lang == lang);
    let in_work = own.is_some_and(|own| own.in_work);
    match own.filter(|own| own.live.is_some()) {
        None if in_work => State::InWork,
        None if texts.iter().any(|text| text.live.is_some()) => State::Fallback,
        None => State::Missing,
        Some(own) if outdated(texts, own, &mut Vec::new()) => {
            if in_work {
                State::InWork
            } else {
                State::Outdated
            }
        }
        Some(own) if own.by_machine() => State::Machine,
        Some(own) if own.read => State::Reviewed,
        Some(_) => State::Current,
    }
}

/// Says the source something newer, or its source, and so on? A text whose source is gone is left in peace.
fn outdated(texts: &[Facts], text: &Facts, seen: &mut Vec<Locale>) -> bool {
    let Some((lang, number)) = text.source.filter(|(lang, _)| !seen.contains(lang)) else { return false };
    let source = texts.iter().find(|one| one.lang == lang && one.live.is_some());
    seen.push(text.lang);
    source.is_some_and(|source| source.major > number || outdated(texts, source, seen))
}

/// The language of the newer source of an outdated text, as its readers are told; what somebody is writing at the moment is
/// nothing to them.
pub fn newer_source(texts: &[Facts], lang: Locale) -> Option<Locale> {
    let settled: Vec<Facts> = texts.iter().map(|one| Facts { in_work: false, ..one.clone() }).collect();
    let (source, _) = settled.iter().find(|text| text.lang == lang)?.source?;
    (state_of(&settled, lang) == State::Outdated).then_some(source)
}

/// The version of the source that the live text of `lang` says: what a comparison begins with.
pub fn last_seen(texts: &[Facts], lang: Locale, source: Locale) -> Option<i64> {
    let own = texts.iter().find(|text| text.lang == lang)?;
    own.source.filter(|(from, _)| *from == source).map(|(_, number)| number)
}
