//! Letters about introductions, each in its reader's language. A change of turn asks for an answer; besides, only the end
//! that somebody waits for is told. They are written in the transaction that causes them.

use db::{Result, Tx};
use web::Locale;

use super::machine::{Act, Facts, State, Turn};
use super::store::{self, Contact};
use super::{Introduction, Party};
use crate::app::App;
use crate::hubs::Hub;
use crate::mail::{Letter, plain, queue_letter};
use crate::texts::tr;

/// What a letter is about: the middle of `introductions-letter-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Asked,
    Introduced,
    Declined,
}

impl About {
    fn code(self) -> &'static str {
        match self {
            About::Asked => "asked",
            About::Introduced => "introduced",
            About::Declined => "declined",
        }
    }
}

/// Whom a step is told to: (whom, about whom, what).
fn told<'i>(act: Act, before: &Facts, now: &'i Introduction) -> Vec<(&'i Party, &'i Party, About)> {
    let (association, foundation) = (&now.association, &now.foundation);
    let turned = now.facts.state.turn() != before.state.turn() || act == Act::Remind;
    match (now.facts.state.turn(), now.facts.state) {
        (Turn::Association, _) if turned => vec![(association, foundation, About::Asked)],
        (Turn::Foundation, _) if turned => vec![(foundation, association, About::Asked)],
        (_, State::Introduced) => {
            vec![(association, foundation, About::Introduced), (foundation, association, About::Introduced)]
        }
        (_, State::Declined) if before.state == State::AskingFoundation => {
            vec![(association, foundation, About::Declined)]
        }
        (_, State::Declined) if before.foundation_knows => vec![(foundation, association, About::Declined)],
        _ => Vec::new(),
    }
}

/// Writes the letters of a step.
pub async fn send((app, hub): (&App, &Hub), tx: &mut Tx, act: Act, before: &Facts, now: &Introduction) -> Result<()> {
    for (whom, other, about) in told(act, before, now) {
        let theirs = match about {
            About::Introduced => store::contacts(tx, &hub.id, &other.id).await?,
            About::Asked | About::Declined => Vec::new(),
        };
        for reader in store::contacts(tx, &hub.id, &whom.id).await? {
            let letter = letter((app, hub), &reader, other, (about, now, &theirs));
            queue_letter(tx, &app.new_id(), &app.clock.text(), &letter).await?;
        }
    }
    Ok(())
}

fn letter(
    (app, hub): (&App, &Hub),
    reader: &Contact,
    other: &Party,
    (about, now, theirs): (About, &Introduction, &[Contact]),
) -> Letter {
    let t = tr(Locale::parse(&reader.locale).unwrap_or(Locale::De));
    let url = format!("{}/{}/introductions/{}", app.config.base_url(), t.locale.code(), now.id);
    let (key, subject) = (format!("introductions-letter-{}", about.code()), "subject");
    let date = now.facts.respond_by.as_deref().map_or_else(String::new, |day| web::date(&t, day));
    let reason =
        now.reason.map_or_else(String::new, |reason| t.get(&format!("introductions-reason-{}", reason.code())));
    let lines: Vec<String> = theirs.iter().map(|contact| format!("{}, {}", contact.name, contact.email)).collect();
    // An organisation without an account of its own is reached through the centre.
    let contact = if lines.is_empty() { format!("{}, {}", hub.facts.name, hub.phone()) } else { lines.join("\n") };
    let values: [(&str, &dyn web::Arg); 6] = [
        ("name", &reader.name),
        ("other", &other.name),
        ("date", &date),
        ("reason", &reason),
        ("contact", &contact),
        ("url", &url),
    ];
    Letter {
        to: reader.email.clone(),
        subject: plain(&t.with(&format!("{key}-{subject}"), &values)),
        body: plain(&t.with(&key, &values)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn introduction(facts: Facts) -> Introduction {
        let party =
            |name: &str| Party { id: name.to_owned().into(), slug: name.into(), name: name.into(), public: true };
        Introduction {
            id: "i".to_owned().into(),
            association: party("a"),
            foundation: party("f"),
            programme: None,
            month: "2026-11".into(),
            facts,
            note: String::new(),
            reason: None,
            words: String::new(),
            version: 1,
        }
    }

    fn readers(act: Act, before: &Facts, now: Facts) -> Vec<(String, About)> {
        let now = introduction(now);
        told(act, before, &now).into_iter().map(|(whom, _, about)| (whom.name.clone(), about)).collect()
    }

    #[test]
    fn a_change_of_turn_asks_and_a_word_between_does_not() {
        let proposed = Facts::proposed();
        let asked = Facts { state: State::AskingAssociation, ..proposed.clone() };
        assert_eq!(readers(Act::Send, &proposed, asked.clone()), [("a".into(), About::Asked)]);
        assert_eq!(readers(Act::Remind, &asked, asked.clone()), [("a".into(), About::Asked)]);
        assert!(readers(Act::Note, &proposed, proposed.clone()).is_empty());
        let wanted = Facts { state: State::AskingFoundation, foundation_knows: true, ..asked.clone() };
        assert_eq!(readers(Act::Agree, &asked, wanted), [("f".into(), About::Asked)]);
    }

    #[test]
    fn a_no_is_told_to_whoever_waits_and_to_nobody_who_never_knew() {
        let asked = Facts { state: State::AskingAssociation, ..Facts::proposed() };
        let no = Facts { state: State::Declined, ..asked.clone() };
        assert!(readers(Act::Decline, &asked, no.clone()).is_empty());
        let wanted = Facts { state: State::AskingFoundation, foundation_knows: true, ..asked };
        assert_eq!(readers(Act::Decline, &wanted, no), [("a".into(), About::Declined)]);
    }
}
