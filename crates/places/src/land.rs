//! The sixteen Länder.

/// A Land of Germany.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Land {
    /// ISO 3166-2, such as `DE-ST`.
    pub iso: &'static str,
    /// The German name.
    pub name: &'static str,
    /// The first two digits of every district code (AGS) in it.
    pub ags: &'static str,
}

const fn land(ags: &'static str, iso: &'static str, name: &'static str) -> Land {
    Land { iso, name, ags }
}

/// In the order of their official numbers, `01` to `16`.
static LANDS: [Land; 16] = [
    land("01", "DE-SH", "Schleswig-Holstein"),
    land("02", "DE-HH", "Hamburg"),
    land("03", "DE-NI", "Niedersachsen"),
    land("04", "DE-HB", "Bremen"),
    land("05", "DE-NW", "Nordrhein-Westfalen"),
    land("06", "DE-HE", "Hessen"),
    land("07", "DE-RP", "Rheinland-Pfalz"),
    land("08", "DE-BW", "Baden-Württemberg"),
    land("09", "DE-BY", "Bayern"),
    land("10", "DE-SL", "Saarland"),
    land("11", "DE-BE", "Berlin"),
    land("12", "DE-BB", "Brandenburg"),
    land("13", "DE-MV", "Mecklenburg-Vorpommern"),
    land("14", "DE-SN", "Sachsen"),
    land("15", "DE-ST", "Sachsen-Anhalt"),
    land("16", "DE-TH", "Thüringen"),
];

/// All Länder in the order of their official numbers.
pub fn lands() -> &'static [Land] {
    &LANDS
}

impl Land {
    /// The Land with this ISO 3166-2 code, in any case of letters.
    pub fn by_iso(iso: &str) -> Option<&'static Land> {
        LANDS.iter().find(|land| land.iso.eq_ignore_ascii_case(iso))
    }

    /// The Land in which a district or municipality code (AGS) lies.
    pub fn of_ags(ags: &str) -> Option<&'static Land> {
        LANDS.iter().find(|land| ags.starts_with(land.ags))
    }
}
