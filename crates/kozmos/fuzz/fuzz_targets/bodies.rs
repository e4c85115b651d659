//! No JSON that a program sends breaks its reading: it says what a form could say, and is held to the same limits.
#![no_main]

use fields::Fields;
use kozmos::introductions::{Command, CommandBody, NOTE_MAX, WORDS_MAX};
use kozmos::matching::need::{Need, SENTENCE_MAX};
use kozmos::matching::{Filter, NeedBody};
use libfuzzer_sys::fuzz_target;
use places::Region;
use text::Lang;

/// What a need's refusals may name.
const NEED: [&str; 10] =
    ["sentence", "place", "amount", "months", "legal_form", "tax_status", "own_share", "language", "cost", "concept"];

fuzz_target!(|body: &[u8]| {
    if let Ok(body) = serde_json::from_slice::<NeedBody>(body) {
        let fields = as_form(body.fields());
        assert!(
            web::limit(&fields, 20).is_ok_and(|limit| (1..=100).contains(&limit)) || fields.some("limit").is_some()
        );
        Filter::parse(&fields);
        match Need::parse(&fields, Lang::De, &[Region::Germany]) {
            Ok(need) => {
                assert!(!need.sentence.is_empty() && need.sentence.chars().count() <= SENTENCE_MAX);
                assert!(need.amount.is_none_or(|cents| cents > 0));
                assert!(need.months.is_none_or(|months| (1..=120).contains(&months)));
                assert!(need.own_share.is_none_or(|percent| (0..=100).contains(&percent)));
                assert!(need.recipient.is_none() && need.languages.iter().all(|tag| tag.len() <= 12));
            }
            Err(refusals) => {
                assert!(!refusals.is_empty());
                for refusal in refusals {
                    assert!(NEED.contains(&refusal.field.as_str()), "{}", refusal.field);
                    assert!(refusal.value.chars().count() <= 80);
                }
            }
        }
    }
    if let Ok(body) = serde_json::from_slice::<CommandBody>(body) {
        let fields = as_form(body.fields());
        match Command::parse(&fields) {
            Ok(command) => {
                assert_eq!(command.version.to_string(), fields.get("version"));
                assert!(command.words.chars().count() <= WORDS_MAX);
                assert!(command.note.is_none_or(|note| note.chars().count() <= NOTE_MAX));
            }
            Err((field, _)) => assert!(["act", "words", "note"].contains(&field)),
        }
    }
});

/// The fields, which a form or a query would have brought just so.
fn as_form(fields: Fields) -> Fields {
    assert_eq!(Fields::parse(&fields.query()), fields);
    fields
}
