//! No report of a barrier breaks its reading: what is taken keeps its limits and reads again from its own words, the
//! address to answer to is one that a letter can be sent to, and what is refused is told in every language.
#![no_main]

use fields::Fields;
use kozmos::contact::Barrier;
use kozmos::texts::tr;
use lettre::Address;
use libfuzzer_sys::fuzz_target;
use web::Locale;

fuzz_target!(|text: &str| {
    match Barrier::parse(&Fields::parse(text)) {
        Ok(barrier) => {
            assert!(!barrier.text.is_empty() && barrier.text.chars().count() <= 4_000);
            assert!(barrier.page.chars().count() <= 500);
            if let Some(reply) = &barrier.reply {
                assert!(reply.chars().count() <= 254 && reply.parse::<Address>().is_ok(), "{reply}");
                assert!(!reply.contains(['?', '&', '%', ',', ';']) && reply.matches('@').count() == 1, "{reply}");
            }
            let mut written = Fields::default();
            written.push("text", barrier.text.as_str());
            written.push("page", barrier.page.as_str());
            written.push("reply", barrier.reply.as_deref().unwrap_or(""));
            assert_eq!(Barrier::parse(&written), Ok(barrier));
        }
        Err(refusals) => {
            assert!(!refusals.is_empty());
            for refusal in refusals {
                let keys = [format!("contact-barrier-{}", refusal.field), format!("refusal-{}", refusal.reason)];
                assert!(Locale::ALL.into_iter().all(|locale| keys.iter().all(|key| tr(locale).has(key))), "{keys:?}");
            }
        }
    }
});
