//! Ideas that an association keeps, and what it told of their suggestions.

use fields::Fields;
use places::Region;
use text::Lang;

use super::feedback::{Course, State};
use super::need::Need;
use crate::ids::{NeedId, OrganisationId, ProgrammeId};

/// An idea that an association keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: NeedId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Last part of the association's address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What was asked: the fields of the form ([`Need::FIELDS`]).
    pub fields: Fields,
    /// May foundations and other associations know of it?
    pub shared: bool,
    /// Nothing is looked for any more.
    pub closed: bool,
    /// When it was kept, UTC.
    pub created_at: String,
    /// Counts changes, for the optimistic lock.
    pub version: i64,
}

impl Kept {
    /// The idea as it is asked today; none if it cannot be read any more (a place or a theme that is gone).
    pub fn need(&self, home: &[Region]) -> Option<Need> {
        Need::parse(&self.fields, Lang::De, home).ok()
    }

    /// The sentence.
    pub fn sentence(&self) -> &str {
        self.fields.get("sentence")
    }
}

/// What was told of one suggestion of a kept idea.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The programme.
    pub programme: ProgrammeId,
    /// Last part of its address.
    pub slug: String,
    /// Its titles, by language.
    pub title: String,
    /// Name of its foundation.
    pub foundation: String,
    /// Where it stands.
    pub course: Course,
    /// Counts changes; 0: nothing was told yet.
    pub version: i64,
}

impl Told {
    /// Is it no longer among the suggestions: put aside, or under way?
    pub fn moved(&self) -> bool {
        self.course.state != State::Suggested
    }
}

/// What an association looks for, for the other side of the bridge: an idea that it shares, or, if it shares none, what
/// its public profile says.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// The association.
    pub organisation: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The shared idea; none: taken from the profile.
    pub id: Option<NeedId>,
    /// What to ask the matcher.
    pub need: Need,
    /// Programmes it has put aside for this idea.
    pub dismissed: Vec<ProgrammeId>,
}
