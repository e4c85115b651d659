//! What single communes keep besides the holidays of their Land.
//!
//! Sources: Bavaria's holiday act, article 1 (Augsburg; Assumption Day where more Catholics than Protestants live, by the
//! list of its office of statistics); Saxony's Corpus Christi ordinance of 1994; Thuringia's holiday act, § 10, and what
//! was custom before 1994. Where only some parts of a commune keep a day, it is *not* listed, nor are Bavaria's about
//! 1,700 small communes with Assumption Day: a team there names its local days itself ([`crate::Region::local`]).

use crate::Holiday;
use Holiday::{AssumptionDay, CorpusChristi, PeaceFestival};

/// District (AGS, five digits), commune (empty: the whole district), what is kept there.
static COMMUNES: &[(&str, &str, &[Holiday])] = &[
    ("09161", "", &[AssumptionDay]),                // Ingolstadt
    ("09162", "", &[AssumptionDay]),                // München
    ("09163", "", &[AssumptionDay]),                // Rosenheim
    ("09261", "", &[AssumptionDay]),                // Landshut
    ("09262", "", &[AssumptionDay]),                // Passau
    ("09263", "", &[AssumptionDay]),                // Straubing
    ("09361", "", &[AssumptionDay]),                // Amberg
    ("09362", "", &[AssumptionDay]),                // Regensburg
    ("09461", "", &[AssumptionDay]),                // Bamberg
    ("09661", "", &[AssumptionDay]),                // Aschaffenburg
    ("09663", "", &[AssumptionDay]),                // Würzburg
    ("09761", "", &[AssumptionDay, PeaceFestival]), // Augsburg
    ("09763", "", &[AssumptionDay]),                // Kempten
    ("14625", "Crostwitz", &[CorpusChristi]),
    ("14625", "Nebelschütz", &[CorpusChristi]),
    ("14625", "Panschwitz-Kuckau", &[CorpusChristi]),
    ("14625", "Puschwitz", &[CorpusChristi]),
    ("14625", "Räckelwitz", &[CorpusChristi]),
    ("14625", "Radibor", &[CorpusChristi]),
    ("14625", "Ralbitz-Rosenthal", &[CorpusChristi]),
    ("14625", "Wittichenau", &[CorpusChristi]),
    ("16061", "", &[CorpusChristi]), // the district of Eichsfeld
    ("16063", "Buttlar", &[CorpusChristi]),
    ("16063", "Geisa", &[CorpusChristi]),
    ("16063", "Schleid", &[CorpusChristi]),
];

/// The holidays that a commune, known by its name and the key (AGS, five digits) of its district, keeps besides those
/// of its Land, as far as the table knows.
pub fn local_holidays(district: &str, commune: &str) -> &'static [Holiday] {
    let here = |(key, name, _): &&(&str, &str, _)| *key == district && (name.is_empty() || *name == commune);
    COMMUNES.iter().find(here).map_or(&[], |(_, _, kept)| kept)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Land, Region};

    #[test]
    fn a_commune_may_rest_while_its_land_works() {
        let augsburg = Region::of_commune(Land::BY, "09761", "Augsburg");
        let nuremberg = Region::of_commune(Land::BY, "09564", "Nürnberg");
        assert_eq!(augsburg.holiday(date(2027, 8, 8)), Some(PeaceFestival));
        assert_eq!(nuremberg.holiday(date(2027, 8, 8)), None);
        assert_eq!(augsburg.holiday(date(2027, 8, 15)), Some(AssumptionDay));
        let heiligenstadt = Region::of_commune(Land::TH, "16061", "Heilbad Heiligenstadt");
        let erfurt = Region::of_commune(Land::TH, "16051", "Erfurt");
        assert_eq!(heiligenstadt.holiday(date(2027, 5, 27)), Some(CorpusChristi));
        assert_eq!(erfurt.holiday(date(2027, 5, 27)), None);
        assert_eq!(local_holidays("16063", "Geisa"), [CorpusChristi]);
        assert!(local_holidays("16063", "Eisenach").is_empty());
    }
}
