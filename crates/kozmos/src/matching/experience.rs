//! What associations told of programmes, as evidence for others of their ideas. It is said, and it moves one thing: where a
//! programme has said no to an association, it stands further down in that association's other ideas. Nothing of it
//! changes a score: that somebody has asked shows what was suggested before, not what fits, and to count it would suggest
//! the same few programmes ever more often.

use std::collections::{HashMap, HashSet};

use super::feedback::State;
use crate::ids::{NeedId, OrganisationId, ProgrammeId};

/// So many associations must have asked before their number is told: fewer could be recognised.
pub const ENOUGH: usize = 3;

/// That an association told of a programme: for which of its ideas, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The programme.
    pub programme: ProgrammeId,
    /// The association.
    pub organisation: OrganisationId,
    /// The idea.
    pub idea: NeedId,
    /// Contacted, declined or funded; anything else is no experience.
    pub state: State,
}

/// How many associations asked, and how many of them were told yes or no for at least one idea.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Asked.
    pub asked: usize,
    /// Were told yes.
    pub funded: usize,
    /// Were told no.
    pub declined: usize,
}

/// What is known of programmes when an association looks at one of its ideas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experience {
    own: HashMap<ProgrammeId, State>,
    all: HashMap<ProgrammeId, Count>,
}

impl Experience {
    /// From everything that was told in the hub; what was told of the idea itself stands with it already.
    pub fn of(told: &[Told], organisation: &OrganisationId, idea: &NeedId) -> Experience {
        let mut experience = Experience::default();
        let mut who: HashMap<&ProgrammeId, [HashSet<&OrganisationId>; 3]> = HashMap::new();
        for one in told.iter().filter(|one| matches!(one.state, State::Contacted | State::Declined | State::Funded)) {
            let [asked, funded, declined] = who.entry(&one.programme).or_default();
            asked.insert(&one.organisation);
            match one.state {
                State::Funded => funded.insert(&one.organisation),
                State::Declined => declined.insert(&one.organisation),
                _ => false,
            };
            if one.organisation == *organisation && one.idea != *idea {
                let known = experience.own.entry(one.programme.clone()).or_insert(one.state);
                *known = weightier(*known, one.state);
            }
        }
        let count = |[asked, funded, declined]: [HashSet<&OrganisationId>; 3]| Count {
            asked: asked.len(),
            funded: funded.len(),
            declined: declined.len(),
        };
        experience.all = who.into_iter().map(|(programme, who)| (programme.clone(), count(who))).collect();
        experience
    }

    /// Where the programme stands with another idea of the same association: a yes counts more than a no, and a no more
    /// than a question.
    pub fn own(&self, programme: &ProgrammeId) -> Option<State> {
        self.own.get(programme).copied()
    }

    /// The programmes that said no to another idea of the same association, and yes to none.
    pub fn declined(&self) -> Vec<ProgrammeId> {
        let no = self.own.iter().filter(|(_, state)| **state == State::Declined);
        no.map(|(programme, _)| programme.clone()).collect()
    }

    /// How many associations of the hub asked, if they are enough.
    pub fn others(&self, programme: &ProgrammeId) -> Option<Count> {
        self.all.get(programme).copied().filter(|count| count.asked >= ENOUGH)
    }
}

fn weightier(a: State, b: State) -> State {
    let weight = |state: State| match state {
        State::Funded => 2,
        State::Declined => 1,
        _ => 0,
    };
    if weight(b) > weight(a) { b } else { a }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(programme: &str, organisation: &str, idea: &str, state: State) -> Told {
        Told {
            programme: ProgrammeId::from(programme.to_owned()),
            organisation: OrganisationId::from(organisation.to_owned()),
            idea: NeedId::from(idea.to_owned()),
            state,
        }
    }

    fn of(all: &[Told]) -> Experience {
        Experience::of(all, &OrganisationId::from("a".to_owned()), &NeedId::from("i".to_owned()))
    }

    #[test]
    fn only_other_ideas_of_the_same_association_are_its_own_experience() {
        let p = ProgrammeId::from("p".to_owned());
        assert_eq!(of(&[told("p", "a", "i", State::Declined)]).own(&p), None, "the idea itself");
        assert_eq!(of(&[told("p", "b", "j", State::Declined)]).declined(), [], "somebody else");
        let declined = [told("p", "a", "j", State::Contacted), told("p", "a", "k", State::Declined)];
        assert_eq!((of(&declined).own(&p), of(&declined).declined()), (Some(State::Declined), vec![p.clone()]));
        let mixed = [told("p", "a", "j", State::Funded), told("p", "a", "k", State::Declined)];
        assert_eq!((of(&mixed).own(&p), of(&mixed).declined()), (Some(State::Funded), vec![]), "a yes was said, too");
        assert_eq!(of(&[told("p", "a", "j", State::Dismissed)]).own(&p), None, "put aside is for one idea only");
    }

    #[test]
    fn few_associations_are_not_counted_aloud() {
        let p = ProgrammeId::from("p".to_owned());
        let mut all = vec![told("p", "a", "j", State::Funded), told("p", "b", "k", State::Declined)];
        all.push(told("p", "b", "l", State::Contacted));
        assert_eq!(of(&all).others(&p), None, "two could be recognised");
        all.push(told("p", "c", "m", State::Contacted));
        assert_eq!(of(&all).others(&p), Some(Count { asked: 3, funded: 1, declined: 1 }));
    }
}
