//! How an introduction goes: states, who may do what, and what follows. Pure; nothing else may set a state.
//!
//! The association is asked first, so that a foundation hears only of those who want to meet it. Contact data are shown
//! when both have said yes, and no longer when one takes it back.

use jiff::ToSpan;
use jiff::civil::Date;

/// How long somebody may think, days.
const DAYS: i64 = 14;

/// Where an introduction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The centre thinks about it; nobody else knows.
    Proposed,
    /// The association is asked.
    AskingAssociation,
    /// The association wants to; the foundation is asked.
    AskingFoundation,
    /// Both said yes and see each other's contact.
    Introduced,
    /// One said no.
    Declined,
    /// The centre let go of it before anybody was asked.
    Dropped,
    /// Nobody answered in time.
    Lapsed,
    /// Somebody took it back.
    Withdrawn,
}

/// Who has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The centre.
    Centre,
    /// The association.
    Association,
    /// The foundation.
    Foundation,
    /// It is over.
    Nobody,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The centre's staff, also for a side that answered on the phone.
    Centre,
    /// An editor of the association.
    Association,
    /// An editor of the foundation.
    Foundation,
    /// The clock.
    Clock,
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Write a word to both.
    Note,
    /// Ask the association.
    Send,
    /// Let go of it.
    Drop,
    /// Say yes.
    Agree,
    /// Say no, with a reason.
    Decline,
    /// Take back a yes or the question.
    Withdraw,
    /// Give more time and remind.
    Remind,
    /// End it because nobody answered.
    Lapse,
}

/// What must be true besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Nothing.
    Always,
    /// The foundation has said yes already: it asked.
    FoundationAsked,
    /// It has not.
    FoundationUnasked,
    /// The day to answer by is over.
    Overdue,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Transition {
    /// Where it is.
    pub from: State,
    /// What is done.
    pub act: Act,
    /// By whom.
    pub by: &'static [Side],
    /// What must be true.
    pub guard: Guard,
    /// Where it goes.
    pub to: State,
}

const fn line(from: State, act: Act, by: &'static [Side], guard: Guard, to: State) -> Transition {
    Transition { from, act, by, guard, to }
}

use Act::{Agree, Decline, Drop, Lapse, Note, Remind, Send, Withdraw};
use Guard::{Always, FoundationAsked, FoundationUnasked, Overdue};
use Side::{Association, Centre, Clock, Foundation};
use State::{AskingAssociation, AskingFoundation, Declined, Dropped, Introduced, Lapsed, Proposed, Withdrawn};

/// Everything that can happen; buttons, API and pages are made from it.
pub const TABLE: &[Transition] = &[
    line(Proposed, Note, &[Centre], Always, Proposed),
    line(Proposed, Send, &[Centre], Always, AskingAssociation),
    line(Proposed, Drop, &[Centre], Always, Dropped),
    line(AskingAssociation, Agree, &[Association, Centre], FoundationUnasked, AskingFoundation),
    line(AskingAssociation, Agree, &[Association, Centre], FoundationAsked, Introduced),
    line(AskingAssociation, Decline, &[Association, Centre], Always, Declined),
    line(AskingAssociation, Withdraw, &[Foundation], FoundationAsked, Withdrawn),
    line(AskingAssociation, Withdraw, &[Centre], Always, Withdrawn),
    line(AskingAssociation, Remind, &[Centre], Always, AskingAssociation),
    line(AskingAssociation, Lapse, &[Clock], Overdue, Lapsed),
    line(AskingFoundation, Agree, &[Foundation, Centre], Always, Introduced),
    line(AskingFoundation, Decline, &[Foundation, Centre], Always, Declined),
    line(AskingFoundation, Withdraw, &[Association, Centre], Always, Withdrawn),
    line(AskingFoundation, Remind, &[Centre], Always, AskingFoundation),
    line(AskingFoundation, Lapse, &[Clock], Overdue, Lapsed),
    line(Introduced, Withdraw, &[Association, Foundation, Centre], Always, Withdrawn),
];

impl State {
    /// All states.
    pub const ALL: [State; 8] =
        [Proposed, AskingAssociation, AskingFoundation, Introduced, Declined, Dropped, Lapsed, Withdrawn];

    /// As the database and the API name it, and the end of `introductions-state-…`.
    pub fn code(self) -> &'static str {
        match self {
            Proposed => "proposed",
            AskingAssociation => "asking-association",
            AskingFoundation => "asking-foundation",
            Introduced => "introduced",
            Declined => "declined",
            Dropped => "dropped",
            Lapsed => "lapsed",
            Withdrawn => "withdrawn",
        }
    }

    /// Reads [`State::code`].
    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Who has to act: exactly one, as long as it is open.
    pub fn turn(self) -> Turn {
        match self {
            Proposed => Turn::Centre,
            AskingAssociation => Turn::Association,
            AskingFoundation => Turn::Foundation,
            Introduced | Declined | Dropped | Lapsed | Withdrawn => Turn::Nobody,
        }
    }
}

impl Turn {
    /// `centre` `association` `foundation` `nobody`.
    pub fn code(self) -> &'static str {
        match self {
            Turn::Centre => "centre",
            Turn::Association => "association",
            Turn::Foundation => "foundation",
            Turn::Nobody => "nobody",
        }
    }
}

impl Act {
    /// All acts, in the order of their buttons.
    pub const ALL: [Act; 8] = [Note, Send, Agree, Decline, Remind, Withdraw, Drop, Lapse];

    /// As forms and API name it, and the end of `introductions-act-…`.
    pub fn code(self) -> &'static str {
        match self {
            Note => "note",
            Send => "send",
            Drop => "drop",
            Agree => "agree",
            Decline => "decline",
            Withdraw => "withdraw",
            Remind => "remind",
            Lapse => "lapse",
        }
    }

    /// Reads [`Act::code`].
    pub fn parse(code: &str) -> Option<Act> {
        Act::ALL.into_iter().find(|act| act.code() == code)
    }
}

/// Why somebody says no. Each is a polite sentence that the other side may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No time or no money at the moment.
    NoRoom,
    /// Another focus.
    OtherFocus,
    /// Gladly, but later.
    Later,
    /// The two know each other.
    Acquainted,
    /// Something else.
    Other,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Reason; 5] = [Reason::NoRoom, Reason::OtherFocus, Reason::Later, Reason::Acquainted, Reason::Other];

    /// As forms, database and API name it, and the end of `introductions-reason-…`.
    pub fn code(self) -> &'static str {
        match self {
            Reason::NoRoom => "no-room",
            Reason::OtherFocus => "other-focus",
            Reason::Later => "later",
            Reason::Acquainted => "acquainted",
            Reason::Other => "other",
        }
    }

    /// Reads [`Reason::code`].
    pub fn parse(code: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What is known of an introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Where it is.
    pub state: State,
    /// The association said yes and has not taken it back.
    pub association_yes: bool,
    /// The same of the foundation.
    pub foundation_yes: bool,
    /// The foundation has heard of it.
    pub foundation_knows: bool,
    /// Until when an answer is wished, `YYYY-MM-DD`.
    pub respond_by: Option<String>,
}

/// Why something is refused; codes of the API and ends of `introductions-refused-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not in this state.
    NotNow,
    /// In this state, but not by this side.
    NotYours,
    /// A no needs a reason.
    ReasonMissing,
    /// The foundation takes no more this month.
    Full,
    /// The association is in as many introductions as it can bear.
    Busy,
    /// The two know each other, or one of them said no.
    Known,
    /// The two have nothing to do with each other, or a condition contradicts.
    NoFit,
}

impl Refusal {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::NotNow => "not-now",
            Refusal::NotYours => "not-yours",
            Refusal::ReasonMissing => "reason-missing",
            Refusal::Full => "full",
            Refusal::Busy => "busy",
            Refusal::Known => "known",
            Refusal::NoFit => "no-fit",
        }
    }
}

/// What somebody may do now, in the order of the buttons.
pub fn possible(facts: &Facts, sides: &[Side], today: &str) -> Vec<Act> {
    Act::ALL.into_iter().filter(|act| step(facts, *act, sides, today).is_ok()).collect()
}

/// What follows when `sides` (all that the actor is) do `act` on `today` (`YYYY-MM-DD`).
pub fn decide(facts: &Facts, act: Act, sides: &[Side], reason: Option<Reason>, today: &str) -> Result<Facts, Refusal> {
    let to = step(facts, act, sides, today)?.to;
    if act == Decline && reason.is_none() {
        return Err(Refusal::ReasonMissing);
    }
    let (mut next, asked) = (Facts { state: to, ..facts.clone() }, facts.state.turn());
    match act {
        Agree => {
            next.association_yes |= asked == Turn::Association;
            next.foundation_yes |= asked == Turn::Foundation;
        }
        Decline => {
            next.association_yes &= asked != Turn::Association;
            next.foundation_yes &= asked != Turn::Foundation;
        }
        Withdraw => {
            next.association_yes &= sides == [Foundation];
            next.foundation_yes &= sides == [Association];
        }
        Note | Send | Drop | Remind | Lapse => {}
    }
    next.foundation_knows |= matches!(to, AskingFoundation | Introduced);
    let asks = matches!(to.turn(), Turn::Association | Turn::Foundation);
    next.respond_by = asks.then(|| respond_by(today));
    Ok(next)
}

fn step(facts: &Facts, act: Act, sides: &[Side], today: &str) -> Result<&'static Transition, Refusal> {
    let holds = |guard: Guard| match guard {
        Always => true,
        FoundationAsked => facts.foundation_yes,
        FoundationUnasked => !facts.foundation_yes,
        Overdue => facts.respond_by.as_deref().is_some_and(|day| day < today),
    };
    let mut lines =
        TABLE.iter().filter(|line| line.from == facts.state && line.act == act && holds(line.guard)).peekable();
    if lines.peek().is_none() {
        return Err(Refusal::NotNow);
    }
    lines.find(|line| line.by.iter().any(|side| sides.contains(side))).ok_or(Refusal::NotYours)
}

/// The day until which an answer is wished.
pub fn respond_by(today: &str) -> String {
    today.parse::<Date>().map_or_else(|_| today.to_owned(), |day| day.saturating_add(DAYS.days()).to_string())
}

impl Facts {
    /// A new proposal of the centre.
    pub fn proposed() -> Facts {
        Facts {
            state: Proposed,
            association_yes: false,
            foundation_yes: false,
            foundation_knows: false,
            respond_by: None,
        }
    }

    /// The foundation asks for it: its yes is given with the question.
    pub fn asked_by_foundation(today: &str) -> Facts {
        Facts {
            state: AskingAssociation,
            association_yes: false,
            foundation_yes: true,
            foundation_knows: true,
            respond_by: Some(respond_by(today)),
        }
    }

    /// May this side know of it?
    pub fn visible_to(&self, side: Side) -> bool {
        match side {
            Centre | Clock => true,
            Association => !matches!(self.state, Proposed | Dropped),
            Foundation => self.foundation_knows,
        }
    }

    /// May both sides see each other's contact? Asked at every reading.
    pub fn contacts_open(&self) -> bool {
        self.state == Introduced && self.association_yes && self.foundation_yes
    }

    /// Does it take one of the places that the foundation gives a month?
    pub fn takes_room(&self) -> bool {
        self.foundation_knows || matches!(self.state, Proposed | AskingAssociation)
    }
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
