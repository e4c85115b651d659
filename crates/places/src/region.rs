//! Where somebody works or gives: the country, a Land or a district.

use std::fmt;

use crate::{Land, Place, places};

/// A part of Germany, small enough to copy. Its text form is the one of the
/// import files: `DE`, ISO 3166-2 (`DE-ST`) or a five-digit AGS (`15002`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// All of Germany.
    Germany,
    /// A Land by its ISO 3166-2 code.
    Land(&'static str),
    /// A district by its code (AGS).
    District(&'static str),
}

impl Region {
    /// Reads `DE`, `DE-ST` or `15002`, blanks around it and lower case
    /// allowed. A former district gives the one it was merged into, so
    /// `16056` becomes `16063`. None for anything else; postcodes look like
    /// AGS and are not tried, [`crate::Places::find`] is for them.
    pub fn parse(text: &str) -> Option<Region> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("DE") {
            return Some(Region::Germany);
        }
        if let Some(land) = Land::by_iso(text) {
            return Some(Region::Land(land.iso));
        }
        places().district(text).map(|district| Region::District(district.ags))
    }

    /// The code that [`Region::parse`] reads.
    pub fn code(&self) -> &'static str {
        match self {
            Region::Germany => "DE",
            Region::Land(code) | Region::District(code) => code,
        }
    }

    /// The German name: `Deutschland`, `Sachsen-Anhalt`, `Landkreis Stendal`.
    pub fn name(&self) -> &'static str {
        match self {
            Region::Germany => "Deutschland",
            Region::Land(iso) => Land::by_iso(iso).map_or(iso, |land| land.name),
            Region::District(ags) => places().district(ags).map_or(ags, |district| &district.name),
        }
    }

    /// Whether a place lies in this region.
    pub fn contains(&self, place: &Place) -> bool {
        self.covers(&place.region())
    }

    /// Whether the other region lies wholly in this one; every region covers
    /// itself.
    pub fn covers(&self, other: &Region) -> bool {
        match (self, other) {
            (Region::Germany, _) => true,
            (Region::Land(iso), Region::District(ags)) => Land::of_ags(ags).is_some_and(|land| land.iso == *iso),
            _ => self == other,
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
