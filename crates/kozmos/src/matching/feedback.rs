//! What became of a suggestion: one state machine. Buttons, the store's check and the documents come from
//! [`TRANSITIONS`]; nothing else moves a suggestion from one state to another.

use fields::{Fields, Reader};

use State::{Contacted, Declined, Dismissed, Funded, Suggested};

/// Where a suggestion for a kept idea stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// The matcher suggests it; nobody has done anything yet.
    #[default]
    Suggested,
    /// Put aside with a reason; it does not come back by itself.
    Dismissed,
    /// The association has asked or applied.
    Contacted,
    /// The foundation said no.
    Declined,
    /// The foundation said yes.
    Funded,
}

impl State {
    /// All states.
    pub const ALL: [State; 5] = [Suggested, Dismissed, Contacted, Declined, Funded];

    /// As the database keeps it.
    pub fn code(self) -> &'static str {
        match self {
            Suggested => "suggested",
            Dismissed => "dismissed",
            Contacted => "contacted",
            Declined => "declined",
            Funded => "funded",
        }
    }

    /// Reads [`State::code`].
    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// What can be done now.
    pub fn verbs(self) -> impl Iterator<Item = Verb> {
        TRANSITIONS.iter().filter(move |(from, ..)| *from == self).map(|(_, verb, _)| *verb)
    }
}

/// What can be done to a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verb {
    /// Put it aside.
    Dismiss,
    /// Suggest it again after all.
    BringBack,
    /// We have asked or applied.
    Contact,
    /// We have not asked after all.
    TakeBack,
    /// The foundation said no.
    Decline,
    /// The foundation said yes.
    Fund,
    /// We ask again.
    AskAgain,
    /// The yes was told by mistake.
    Correct,
}

impl Verb {
    /// All verbs.
    pub const ALL: [Verb; 8] = [
        Verb::Dismiss,
        Verb::BringBack,
        Verb::Contact,
        Verb::TakeBack,
        Verb::Decline,
        Verb::Fund,
        Verb::AskAgain,
        Verb::Correct,
    ];

    /// Its name in forms and in the book of changes.
    pub fn code(self) -> &'static str {
        match self {
            Verb::Dismiss => "dismiss",
            Verb::BringBack => "bring-back",
            Verb::Contact => "contact",
            Verb::TakeBack => "take-back",
            Verb::Decline => "decline",
            Verb::Fund => "fund",
            Verb::AskAgain => "ask-again",
            Verb::Correct => "correct",
        }
    }

    /// Reads [`Verb::code`].
    pub fn parse(code: &str) -> Option<Verb> {
        Verb::ALL.into_iter().find(|verb| verb.code() == code)
    }
}

/// From, by what, to. Whatever does not stand here cannot happen.
pub const TRANSITIONS: [(State, Verb, State); 9] = [
    (Suggested, Verb::Contact, Contacted),
    (Suggested, Verb::Dismiss, Dismissed),
    (Dismissed, Verb::BringBack, Suggested),
    (Contacted, Verb::Fund, Funded),
    (Contacted, Verb::Decline, Declined),
    (Contacted, Verb::TakeBack, Suggested),
    (Declined, Verb::AskAgain, Contacted),
    (Declined, Verb::Dismiss, Dismissed),
    (Funded, Verb::Correct, Contacted),
];

/// Why a suggestion was put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// It is about something else.
    OtherTheme,
    /// We do not meet a condition.
    Conditions,
    /// Too little or too much money.
    Amount,
    /// Too much work for what it gives.
    Effort,
    /// The time does not suit.
    Time,
    /// We know this foundation, and it is not for us.
    Known,
    /// Something else.
    Other,
}

impl Reason {
    /// All reasons in the order in which they are offered.
    pub const ALL: [Reason; 7] = [
        Reason::OtherTheme,
        Reason::Conditions,
        Reason::Amount,
        Reason::Effort,
        Reason::Time,
        Reason::Known,
        Reason::Other,
    ];

    /// As the database keeps it.
    pub fn code(self) -> &'static str {
        match self {
            Reason::OtherTheme => "other-theme",
            Reason::Conditions => "conditions",
            Reason::Amount => "amount",
            Reason::Effort => "effort",
            Reason::Time => "time",
            Reason::Known => "known",
            Reason::Other => "other",
        }
    }

    /// Reads [`Reason::code`].
    pub fn parse(code: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What somebody says has happened, with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// What.
    pub verb: Verb,
    /// Why, for [`Verb::Dismiss`].
    pub reason: Option<Reason>,
    /// How much was granted, cents, for [`Verb::Fund`]; none: not told.
    pub amount: Option<i64>,
    /// On which day, `YYYY-MM-DD`, for [`Verb::Fund`]; none: today.
    pub on: Option<String>,
}

impl Command {
    /// A verb that needs nothing else.
    pub fn plain(verb: Verb) -> Command {
        Command { verb, reason: None, amount: None, on: None }
    }

    /// Reads what belongs to the verb; other fields of the form are left alone.
    pub fn read(verb: Verb, sent: &Fields) -> Result<Command, Refused> {
        let mut command = Command::plain(verb);
        if verb == Verb::Dismiss {
            command.reason = Reason::parse(sent.get("reason"));
        }
        if verb == Verb::Fund {
            let mut reader = Reader::new(sent);
            (command.amount, command.on) = (reader.cents("amount"), reader.date("on", false));
            reader.finish(()).map_err(|_| Refused::AmountWrong)?;
        }
        Ok(command)
    }
}

/// What is known of a suggestion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// Where it stands.
    pub state: State,
    /// Why it was put aside; only while it is.
    pub reason: Option<Reason>,
    /// What was granted, cents; only while it is funded.
    pub amount: Option<i64>,
    /// When; only while it is funded.
    pub awarded_on: Option<String>,
}

/// Why a command is not carried out. Its code is the end of the message key `matching-feedback-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Not from this state: somebody else was faster, or the page is old.
    NotNow,
    /// Put aside without a reason.
    ReasonMissing,
    /// A grant of nothing, or of less.
    AmountWrong,
    /// A day that has not come yet.
    DayAhead,
}

impl Refused {
    /// All refusals.
    pub const ALL: [Refused; 4] = [Refused::NotNow, Refused::ReasonMissing, Refused::AmountWrong, Refused::DayAhead];

    /// The end of its message key.
    pub fn code(self) -> &'static str {
        match self {
            Refused::NotNow => "not-now",
            Refused::ReasonMissing => "reason-missing",
            Refused::AmountWrong => "amount-wrong",
            Refused::DayAhead => "day-ahead",
        }
    }
}

/// What becomes of a suggestion by a command; pure. `today` is `YYYY-MM-DD`.
pub fn decide(course: &Course, command: &Command, today: &str) -> Result<Course, Refused> {
    let step = TRANSITIONS.iter().find(|(from, verb, _)| (*from, *verb) == (course.state, command.verb));
    let (_, _, state) = *step.ok_or(Refused::NotNow)?;
    let next = Course { state, ..Course::default() };
    match command.verb {
        Verb::Dismiss => match command.reason {
            None => Err(Refused::ReasonMissing),
            reason => Ok(Course { reason, ..next }),
        },
        Verb::Fund => {
            let on = command.on.clone().unwrap_or_else(|| today.to_owned());
            match command.amount {
                Some(cents) if cents <= 0 => Err(Refused::AmountWrong),
                _ if on.as_str() > today => Err(Refused::DayAhead),
                amount => Ok(Course { amount, awarded_on: Some(on), ..next }),
            }
        }
        _ => Ok(next),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TODAY: &str = "2026-11-22";

    fn any_command() -> impl Strategy<Value = Command> {
        let verb = prop::sample::select(Verb::ALL.to_vec());
        let reason = prop::option::of(prop::sample::select(Reason::ALL.to_vec()));
        let on = prop::option::of(prop::sample::select(vec!["2025-01-01", TODAY, "2026-11-23"]));
        (verb, reason, prop::option::of(-5..1_000_000i64), on).prop_map(|(verb, reason, amount, on)| Command {
            verb,
            reason,
            amount,
            on: on.map(str::to_owned),
        })
    }

    proptest! {
        #[test]
        fn whatever_is_told_only_the_table_moves_a_suggestion(commands in prop::collection::vec(any_command(), 0..40)) {
            let mut course = Course::default();
            for command in &commands {
                let step = TRANSITIONS.iter().find(|(from, verb, _)| (*from, *verb) == (course.state, command.verb));
                match decide(&course, command, TODAY) {
                    Err(refused) => prop_assert_eq!(refused == Refused::NotNow, step.is_none()),
                    Ok(next) => {
                        prop_assert_eq!(Some(next.state), step.map(|step| step.2));
                        course = next;
                    }
                }
                prop_assert_eq!(course.reason.is_some(), course.state == Dismissed, "a reason, and only then");
                prop_assert_eq!(course.awarded_on.is_some(), course.state == Funded, "a day, and only then");
                prop_assert!(course.amount.is_none_or(|cents| cents > 0) && course.awarded_on.as_deref() <= Some(TODAY));
            }
        }

        #[test]
        fn what_was_put_aside_comes_back_only_when_it_is_brought_back(commands in prop::collection::vec(any_command(), 0..40)) {
            let mut course = Course { state: Dismissed, reason: Some(Reason::Effort), ..Course::default() };
            for command in commands.iter().filter(|command| command.verb != Verb::BringBack) {
                course = decide(&course, command, TODAY).unwrap_or(course);
                prop_assert_eq!(course.state, Dismissed);
            }
        }
    }

    #[test]
    fn every_state_can_be_reached_and_left() {
        let mut reached = vec![Suggested];
        for _ in State::ALL {
            let next = TRANSITIONS.iter().filter(|(from, ..)| reached.contains(from)).map(|(.., to)| *to);
            reached.extend(next.collect::<Vec<_>>());
        }
        assert!(State::ALL.iter().all(|state| reached.contains(state)));
        assert!(State::ALL.iter().all(|state| state.verbs().next().is_some()));
        assert!(Verb::ALL.iter().all(|verb| TRANSITIONS.iter().any(|(_, known, _)| known == verb)));
    }

    #[test]
    fn codes_are_read_back() {
        assert!(State::ALL.iter().all(|state| State::parse(state.code()) == Some(*state)));
        assert!(Verb::ALL.iter().all(|verb| Verb::parse(verb.code()) == Some(*verb)));
        assert!(Reason::ALL.iter().all(|reason| Reason::parse(reason.code()) == Some(*reason)));
    }

    #[test]
    fn a_grant_may_be_told_without_its_sum() {
        let contacted = Course { state: Contacted, ..Course::default() };
        let funded = decide(&contacted, &Command::plain(Verb::Fund), TODAY).unwrap();
        assert_eq!((funded.amount, funded.awarded_on.as_deref()), (None, Some(TODAY)));
    }
}
