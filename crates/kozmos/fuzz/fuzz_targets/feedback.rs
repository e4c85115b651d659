//! No form breaks what is told of a suggestion: only the table moves it, and what is kept of it can be true.
#![no_main]

use fields::Fields;
use kozmos::matching::feedback::{Command, Course, State, TRANSITIONS, Verb, decide};
use kozmos::texts::tr;
use libfuzzer_sys::fuzz_target;
use web::Locale;

const TODAY: &str = "2026-11-30";

fuzz_target!(|text: &str| {
    let fields = Fields::parse(text);
    let Some(verb) = Verb::parse(fields.get("verb")) else { return };
    for state in State::ALL {
        let course = Course { state, ..Course::default() };
        match Command::read(verb, &fields).and_then(|command| decide(&course, &command, TODAY)) {
            Ok(next) => {
                assert!(TRANSITIONS.contains(&(state, verb, next.state)));
                assert_eq!(next.reason.is_some(), next.state == State::Dismissed);
                assert_eq!(next.awarded_on.is_some(), next.state == State::Funded);
                assert!(next.amount.is_none_or(|cents| cents > 0));
                let day = next.awarded_on.as_deref().unwrap_or(TODAY);
                assert!(day.len() == 10 && ("1000-01-01"..=TODAY).contains(&day), "{day}");
            }
            Err(refused) => {
                let key = format!("matching-feedback-{}", refused.code());
                assert!(Locale::ALL.into_iter().all(|locale| tr(locale).has(&key)), "{key}");
            }
        }
    }
});
