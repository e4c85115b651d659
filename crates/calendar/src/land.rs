//! The sixteen Länder by their codes.

/// A Land of Germany.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the letters of ISO 3166-2:DE are their own documentation")]
pub enum Land {
    BB,
    BE,
    BW,
    BY,
    HB,
    HE,
    HH,
    MV,
    NI,
    NW,
    RP,
    SH,
    SL,
    SN,
    ST,
    TH,
}

impl Land {
    /// All Länder, by their letters.
    pub const ALL: [Land; 16] = {
        use Land::*;
        [BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH]
    };

    /// The code of ISO 3166-2, such as `DE-ST`.
    pub fn iso(self) -> String {
        format!("DE-{self:?}")
    }

    /// Reads `DE-ST`.
    pub fn parse(iso: &str) -> Option<Land> {
        Land::ALL.into_iter().find(|land| land.iso() == iso)
    }
}
