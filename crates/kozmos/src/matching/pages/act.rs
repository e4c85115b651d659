//! What can be done about a suggestion of a kept idea: the buttons come from the table of the state machine.

use fields::Fields;
use web::Tr;

use crate::matching::feedback::{Course, Reason, Refused, State, Verb};

/// A form that was refused: what was typed, and why.
#[derive(Clone, Copy, Default)]
pub(super) struct Typed<'a> {
    pub(super) sent: Option<&'a Fields>,
    pub(super) refused: Option<Refused>,
}

/// The form under a suggestion.
pub(super) struct Act {
    pub(super) slug: String,
    pub(super) version: i64,
    /// Code and label of each button.
    pub(super) verbs: Vec<(&'static str, String)>,
    /// The reasons for putting it aside: code, words, chosen; none where that is no step.
    pub(super) reasons: Vec<(&'static str, String, bool)>,
    /// Sum and day of a grant as typed; none where that is no step.
    pub(super) grant: Option<(String, String)>,
    /// Something was refused here: the fields are shown again.
    pub(super) open: bool,
}

impl Act {
    /// The buttons that need nothing else.
    pub(super) fn plain(&self) -> Vec<&(&'static str, String)> {
        self.verbs.iter().filter(|(code, _)| *code != "dismiss" && *code != "fund").collect()
    }

    /// The label of a button, if it is a step now.
    pub(super) fn label(&self, code: &str) -> Option<&str> {
        self.verbs.iter().find(|(known, _)| *known == code).map(|(_, label)| label.as_str())
    }
}

/// The steps from where a suggestion stands.
pub(super) fn act(t: &Tr, slug: &str, (state, version): (State, i64), typed: &Typed<'_>, today: &str) -> Act {
    let sent = typed.sent.filter(|sent| sent.get("programme") == slug);
    let said = |name: &str| sent.map_or("", |sent| sent.get(name));
    let verbs: Vec<Verb> = state.verbs().collect();
    let reason = |reason: Reason| {
        (reason.code(), t.get(&format!("matching-reason-aside-{}", reason.code())), said("reason") == reason.code())
    };
    let day = Some(said("on")).filter(|day| !day.is_empty()).unwrap_or(today);
    Act {
        slug: slug.to_owned(),
        version,
        reasons: Reason::ALL.map(reason).into_iter().filter(|_| verbs.contains(&Verb::Dismiss)).collect(),
        grant: verbs.contains(&Verb::Fund).then(|| (said("amount").to_owned(), day.to_owned())),
        verbs: verbs.iter().map(|verb| (verb.code(), t.get(&format!("matching-verb-{}", verb.code())))).collect(),
        open: sent.is_some(),
    }
}

/// Why it was put aside, or what was granted and when.
pub(super) fn verdict(t: &Tr, course: &Course) -> String {
    let reason = course.reason.map(|reason| t.get(&format!("matching-reason-aside-{}", reason.code())));
    let day = course.awarded_on.as_deref().map(|day| web::date(t, day)).unwrap_or_default();
    let grant = match (course.state, course.amount) {
        (State::Funded, Some(cents)) => {
            Some(t.two("matching-granted", "amount", web::money(t.locale, cents, "EUR"), "date", day))
        }
        (State::Funded, None) => Some(day),
        _ => None,
    };
    reason.or(grant).unwrap_or_default()
}
