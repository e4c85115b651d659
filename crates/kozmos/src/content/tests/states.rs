//! The state of a translation is derived: whatever is done in whatever order, it says what a model of the contents says.

use proptest::prelude::*;
use proptest::sample::select;
use web::Locale;

use crate::content::{Facts, Languages, State, last_seen, state_of};

/// What can be done to a page.
#[derive(Clone, Debug)]
enum Act {
    /// Something new is said in a language.
    Write(Locale),
    /// Something is mended; nothing new is said.
    Minor(Locale),
    /// A text is brought in step with its source.
    Translate(Locale),
    /// A machine does that.
    Machine(Locale),
    /// A second person reads it.
    Read(Locale),
}

/// What a text says: how often something new was said in it, and what its source said when it was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Content {
    new: u32,
    from: Option<(Locale, Box<Content>)>,
}

const LANGS: [Locale; 4] = [Locale::De, Locale::En, Locale::Vi, Locale::Ar];

#[derive(Default)]
struct World {
    facts: Vec<Facts>,
    contents: Vec<(Locale, Content)>,
}

impl World {
    fn content(&self, lang: Locale) -> Option<&Content> {
        self.contents.iter().find(|(known, _)| *known == lang).map(|(_, content)| content)
    }

    /// Does the text say what its source says, and that what its own source says?
    fn in_step(&self, lang: Locale) -> bool {
        let Some(content) = self.content(lang) else { return false };
        match &content.from {
            None => true,
            Some((source, then)) => self.content(*source) == Some(then) && self.in_step(*source),
        }
    }

    fn put(&mut self, lang: Locale, minor: bool, machine: bool, source: Option<(Locale, i64)>) {
        let number = self.facts.iter().find(|one| one.lang == lang).and_then(|one| one.live).unwrap_or(0) + 1;
        let major = self.facts.iter().find(|one| one.lang == lang).map_or(0, |one| one.major);
        let major = if minor && number > 1 { major } else { number };
        self.facts.retain(|one| one.lang != lang);
        self.facts.push(Facts { lang, live: Some(number), major, machine, read: false, source, in_work: false });
    }

    fn act(&mut self, tree: &Languages, act: &Act) {
        let there: Vec<Locale> = self.facts.iter().map(|one| one.lang).collect();
        let before = |world: &World, lang| world.facts.iter().find(|one| one.lang == lang).and_then(|one| one.source);
        match *act {
            Act::Write(lang) | Act::Minor(lang) => {
                let minor = matches!(act, Act::Minor(_)) && there.contains(&lang);
                let kept = before(self, lang);
                self.put(lang, minor, false, kept);
                let old = self.content(lang).cloned().unwrap_or(Content { new: 0, from: None });
                let new = Content { new: old.new + u32::from(!minor), from: old.from };
                self.contents.retain(|(known, _)| *known != lang);
                self.contents.push((lang, new));
            }
            Act::Translate(lang) | Act::Machine(lang) => {
                let Some(source) = tree.translated_from(lang, Locale::De, &there) else { return };
                let live = self.facts.iter().find(|one| one.lang == source).and_then(|one| one.live).unwrap_or(0);
                self.put(lang, false, matches!(act, Act::Machine(_)), Some((source, live)));
                let said = self.content(source).cloned().unwrap_or(Content { new: 0, from: None });
                let new = self.content(lang).map_or(0, |content| content.new) + 1;
                self.contents.retain(|(known, _)| *known != lang);
                self.contents.push((lang, Content { new, from: Some((source, Box::new(said))) }));
            }
            Act::Read(lang) => {
                if let Some(one) = self.facts.iter_mut().find(|one| one.lang == lang) {
                    one.read = true;
                }
            }
        }
    }
}

fn act() -> impl Strategy<Value = Act> {
    (0..5, select(&LANGS[..])).prop_map(|(what, lang)| match what {
        0 => Act::Write(lang),
        1 => Act::Minor(lang),
        2 => Act::Translate(lang),
        3 => Act::Machine(lang),
        _ => Act::Read(lang),
    })
}

proptest! {
    #[test]
    fn the_state_says_what_the_contents_say(acts in prop::collection::vec(act(), 1..40), through_english in any::<bool>()) {
        let tree = if through_english { Languages::new([(Locale::Vi, Locale::En)]) } else { Languages::default() };
        let mut world = World::default();
        for act in &acts {
            world.act(&tree, act);
            for lang in LANGS {
                let state = state_of(&world.facts, lang);
                let own = world.facts.iter().find(|one| one.lang == lang);
                let wanted = match own {
                    None if world.facts.is_empty() => State::Missing,
                    None => State::Fallback,
                    Some(_) if !world.in_step(lang) => State::Outdated,
                    Some(own) if own.machine && !own.read => State::Machine,
                    Some(own) if own.read => State::Reviewed,
                    Some(_) => State::Current,
                };
                prop_assert_eq!(state, wanted, "{:?} after {:?}", lang, acts);
            }
        }
    }
}

#[test]
fn somebody_at_work_is_seen_before_anything_else_that_waits() {
    let facts = |live, in_work| Facts {
        lang: Locale::Ar,
        live,
        major: 1,
        machine: false,
        read: false,
        source: Some((Locale::De, 1)),
        in_work,
    };
    let german = Facts { lang: Locale::De, live: Some(2), major: 2, source: None, ..facts(Some(2), false) };
    assert_eq!(state_of(&[german.clone(), facts(None, true)], Locale::Ar), State::InWork);
    assert_eq!(state_of(&[german.clone(), facts(Some(1), true)], Locale::Ar), State::InWork);
    let outdated = [german, facts(Some(1), false)];
    assert_eq!(state_of(&outdated, Locale::Ar), State::Outdated);
    assert_eq!(last_seen(&outdated, Locale::Ar, Locale::De), Some(1));
}
