//! The chain shows every tampering.

use proptest::prelude::*;

use super::*;

fn chain(payloads: &[String]) -> (HubId, Vec<Event>) {
    let hub = HubId::from("hub".to_owned());
    let mut events: Vec<Event> = Vec::new();
    for (seq, payload) in (1..).zip(payloads) {
        let mut event = Event {
            seq,
            at: "2026-11-22T09:00:00Z".into(),
            actor: "operator".into(),
            action: "save".into(),
            kind: "organisation".into(),
            subject: format!("o{seq}"),
            payload: payload.clone(),
            hash: String::new(),
        };
        event.hash = event.hash_after(&hub, events.last().map_or("", |e| e.hash.as_str()));
        events.push(event);
    }
    (hub, events)
}

proptest! {
    #[test]
    fn an_untouched_chain_is_whole(payloads in prop::collection::vec(".{0,20}", 0..12)) {
        let (hub, events) = chain(&payloads);
        prop_assert_eq!(check(&hub, (0, String::new()), &events).map(|end| end.0), Ok(payloads.len() as i64));
    }

    #[test]
    fn a_changed_event_is_found(payloads in prop::collection::vec("[a-z]{1,9}", 1..12), at in 0usize..12) {
        let (hub, mut events) = chain(&payloads);
        let at = at % events.len();
        events[at].payload.push('!');
        prop_assert_eq!(check(&hub, (0, String::new()), &events), Err(Broken::Hash { seq: at as i64 + 1 }));
    }

    #[test]
    fn a_lost_event_is_found(payloads in prop::collection::vec("[a-z]{1,9}", 2..12), at in 0usize..12) {
        let (hub, mut events) = chain(&payloads);
        let at = at % (events.len() - 1);
        events.remove(at);
        prop_assert_eq!(check(&hub, (0, String::new()), &events), Err(Broken::Gap { expected: at as i64 + 1 }));
    }
}
