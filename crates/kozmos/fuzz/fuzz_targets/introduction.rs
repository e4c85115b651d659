//! No form breaks what is done with an introduction: what is taken keeps its limits and reads again from its own words,
//! what is refused is told in every language, and no word opens a contact that one side has not agreed to.
#![no_main]

use fields::Fields;
use kozmos::introductions::machine::{Act, Facts, Reason, Side, State, decide, possible};
use kozmos::introductions::month::MOST_PER_MONTH;
use kozmos::introductions::{Command, NOTE_MAX, WORDS_MAX, per_month};
use kozmos::texts::tr;
use libfuzzer_sys::fuzz_target;
use web::Locale;

const TODAY: &str = "2026-11-30";

fuzz_target!(|text: &str| {
    let fields = Fields::parse(text);
    assert!(per_month(&fields).is_none_or(|number| (0..=MOST_PER_MONTH).contains(&number)));
    match Command::parse(&fields) {
        Ok(command) => {
            assert!(command.words.chars().count() <= WORDS_MAX);
            assert!(command.note.as_ref().is_none_or(|note| note.chars().count() <= NOTE_MAX));
            follow(&command);
            assert_eq!(Command::parse(&written(&command)), Ok(command));
        }
        Err((field, wrong)) => {
            assert!(["act", "words", "note"].contains(&field));
            told(&format!("introductions-wrong-{wrong}"));
        }
    }
});

fn written(command: &Command) -> Fields {
    let mut fields = Fields::default();
    fields.push("act", command.act.code());
    fields.push("version", command.version.to_string());
    fields.push("reason", command.reason.map_or("", Reason::code));
    fields.push("words", command.words.as_str());
    if let Some(note) = &command.note {
        fields.push("note", note.as_str());
    }
    fields
}

fn follow(command: &Command) {
    for (state, yes) in State::ALL.into_iter().flat_map(|state| (0..4).map(move |yes| (state, yes))) {
        let facts = Facts {
            state,
            association_yes: yes & 1 == 1,
            foundation_yes: yes & 2 == 2,
            ..Facts::asked_by_foundation(TODAY)
        };
        for side in [Side::Centre, Side::Association, Side::Foundation] {
            match decide(&facts, command.act, &[side], command.reason, TODAY) {
                Ok(next) => {
                    assert!(possible(&facts, &[side], TODAY).contains(&command.act) && command.act != Act::Lapse);
                    assert!(command.act != Act::Decline || command.reason.is_some());
                    assert!(!next.contacts_open() || next.association_yes && next.foundation_yes);
                    assert!(command.act == Act::Agree || yes == 3 || !next.contacts_open());
                }
                Err(refusal) => told(&format!("introductions-refused-{}", refusal.code())),
            }
        }
    }
}

fn told(key: &str) {
    assert!(Locale::ALL.into_iter().all(|locale| tr(locale).has(key)), "{key}");
}
