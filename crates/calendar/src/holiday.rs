//! Public holidays as data: one table of rules, in force from 1995 on.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use crate::{Land, easter_sunday};
use Land::{BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH};

/// The rules are those in force from this year on.
pub const FIRST_YEAR: i16 = 1995;

/// A public holiday that somewhere in Germany closes the offices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each has its German name in `Holiday::name`")]
pub enum Holiday {
    NewYear,
    Epiphany,
    WomensDay,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    LiberationDay,
    AscensionDay,
    WhitSunday,
    WhitMonday,
    CorpusChristi,
    UprisingDay,
    PeaceFestival,
    AssumptionDay,
    ChildrensDay,
    UnityDay,
    ReformationDay,
    AllSaints,
    RepentanceDay,
    ChristmasDay,
    SecondChristmasDay,
}

use Holiday::*;

/// On which day of a year a holiday falls.
#[derive(Clone, Copy)]
enum Day {
    /// Month and day.
    Fixed(i8, i8),
    /// So many days after Easter Sunday.
    Easter(i32),
    /// The last Wednesday before 23 November.
    Repentance,
}

/// Who keeps a holiday, in which years (both included).
struct Rule {
    holiday: Holiday,
    lands: &'static [Land],
    years: (i16, i16),
}

const FOR_EVER: (i16, i16) = (FIRST_YEAR, i16::MAX);

const fn rule(holiday: Holiday, lands: &'static [Land], years: (i16, i16)) -> Rule {
    Rule { holiday, lands, years }
}

/// The table, from the holiday acts of the Länder. What only some communes keep stands in `communes.rs`.
static RULES: &[Rule] = &[
    rule(NewYear, &Land::ALL, FOR_EVER),
    rule(Epiphany, &[BW, BY, ST], FOR_EVER),
    rule(WomensDay, &[BE], (2019, i16::MAX)),
    rule(WomensDay, &[MV], (2023, i16::MAX)),
    rule(GoodFriday, &Land::ALL, FOR_EVER),
    rule(EasterSunday, &[BB], FOR_EVER),
    rule(EasterMonday, &Land::ALL, FOR_EVER),
    rule(LabourDay, &Land::ALL, FOR_EVER),
    rule(LiberationDay, &[BE], (2020, 2020)),
    rule(LiberationDay, &[BE], (2025, 2025)),
    rule(AscensionDay, &Land::ALL, FOR_EVER),
    rule(WhitSunday, &[BB], FOR_EVER),
    rule(WhitMonday, &Land::ALL, FOR_EVER),
    rule(CorpusChristi, &[BW, BY, HE, NW, RP, SL], FOR_EVER),
    rule(UprisingDay, &[BE], (2028, 2028)),
    rule(AssumptionDay, &[SL], FOR_EVER),
    rule(ChildrensDay, &[TH], (2019, i16::MAX)),
    rule(UnityDay, &Land::ALL, FOR_EVER),
    rule(ReformationDay, &[BB, MV, SN, ST, TH], FOR_EVER),
    rule(ReformationDay, &Land::ALL, (2017, 2017)),
    rule(ReformationDay, &[HB, HH, NI, SH], (2018, i16::MAX)),
    rule(AllSaints, &[BW, BY, NW, RP, SL], FOR_EVER),
    rule(RepentanceDay, &[SN], FOR_EVER),
    rule(ChristmasDay, &Land::ALL, FOR_EVER),
    rule(SecondChristmasDay, &Land::ALL, FOR_EVER),
];

impl Holiday {
    /// All of them, in the order of the year.
    pub const ALL: [Holiday; 22] = [
        NewYear,
        Epiphany,
        WomensDay,
        GoodFriday,
        EasterSunday,
        EasterMonday,
        LabourDay,
        LiberationDay,
        AscensionDay,
        WhitSunday,
        WhitMonday,
        CorpusChristi,
        UprisingDay,
        PeaceFestival,
        AssumptionDay,
        ChildrensDay,
        UnityDay,
        ReformationDay,
        AllSaints,
        RepentanceDay,
        ChristmasDay,
        SecondChristmasDay,
    ];

    /// A short word for messages and data, such as `reformation-day`, and the German name.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            NewYear => ("new-year", "Neujahr"),
            Epiphany => ("epiphany", "Heilige Drei Könige"),
            WomensDay => ("womens-day", "Internationaler Frauentag"),
            GoodFriday => ("good-friday", "Karfreitag"),
            EasterSunday => ("easter-sunday", "Ostersonntag"),
            EasterMonday => ("easter-monday", "Ostermontag"),
            LabourDay => ("labour-day", "Tag der Arbeit"),
            LiberationDay => ("liberation-day", "Tag der Befreiung"),
            AscensionDay => ("ascension-day", "Christi Himmelfahrt"),
            WhitSunday => ("whit-sunday", "Pfingstsonntag"),
            WhitMonday => ("whit-monday", "Pfingstmontag"),
            CorpusChristi => ("corpus-christi", "Fronleichnam"),
            UprisingDay => ("uprising-day", "75. Jahrestag des Aufstandes vom 17. Juni 1953"),
            PeaceFestival => ("peace-festival", "Augsburger Hohes Friedensfest"),
            AssumptionDay => ("assumption-day", "Mariä Himmelfahrt"),
            ChildrensDay => ("childrens-day", "Weltkindertag"),
            UnityDay => ("unity-day", "Tag der Deutschen Einheit"),
            ReformationDay => ("reformation-day", "Reformationstag"),
            AllSaints => ("all-saints", "Allerheiligen"),
            RepentanceDay => ("repentance-day", "Buß- und Bettag"),
            ChristmasDay => ("christmas-day", "Erster Weihnachtstag"),
            SecondChristmasDay => ("second-christmas-day", "Zweiter Weihnachtstag"),
        }
    }

    /// A short word for messages and data.
    pub fn code(self) -> &'static str {
        self.words().0
    }

    /// The German name.
    pub fn name(self) -> &'static str {
        self.words().1
    }

    /// Reads [`Holiday::code`].
    pub fn parse(code: &str) -> Option<Holiday> {
        Holiday::ALL.into_iter().find(|holiday| holiday.code() == code)
    }

    fn day(self) -> Day {
        match self {
            NewYear => Day::Fixed(1, 1),
            Epiphany => Day::Fixed(1, 6),
            WomensDay => Day::Fixed(3, 8),
            GoodFriday => Day::Easter(-2),
            EasterSunday => Day::Easter(0),
            EasterMonday => Day::Easter(1),
            LabourDay => Day::Fixed(5, 1),
            LiberationDay => Day::Fixed(5, 8),
            AscensionDay => Day::Easter(39),
            WhitSunday => Day::Easter(49),
            WhitMonday => Day::Easter(50),
            CorpusChristi => Day::Easter(60),
            UprisingDay => Day::Fixed(6, 17),
            PeaceFestival => Day::Fixed(8, 8),
            AssumptionDay => Day::Fixed(8, 15),
            ChildrensDay => Day::Fixed(9, 20),
            UnityDay => Day::Fixed(10, 3),
            ReformationDay => Day::Fixed(10, 31),
            AllSaints => Day::Fixed(11, 1),
            RepentanceDay => Day::Repentance,
            ChristmasDay => Day::Fixed(12, 25),
            SecondChristmasDay => Day::Fixed(12, 26),
        }
    }

    /// Its day in a year, wherever it is kept.
    pub fn in_year(self, year: i16) -> Date {
        match self.day() {
            Day::Fixed(month, day) => date(year, month, day),
            Day::Easter(days) => easter_sunday(year).saturating_add(days.days()),
            Day::Repentance => {
                let last = date(year, 11, 22);
                last.saturating_sub(i32::from(last.weekday().since(Weekday::Wednesday)).days())
            }
        }
    }

    /// Whether a day is this one. Asked for many days, and all holidays, whenever hours are said: so the date of Easter is
    /// not worked out for a day in winter.
    fn is_on(self, day: Date) -> bool {
        match self.day() {
            Day::Fixed(month, of_month) => (day.month(), day.day()) == (month, of_month),
            // Good Friday is on 20 March at the earliest, Corpus Christi on 24 June at the latest.
            Day::Easter(_) => (3..=6).contains(&day.month()) && self.in_year(day.year()) == day,
            Day::Repentance => day.month() == 11 && self.in_year(day.year()) == day,
        }
    }
}

/// Where a team works: its Land, and the holidays that its commune keeps besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// The Land.
    pub land: Land,
    /// Kept in the commune besides those of the Land.
    pub local: Vec<Holiday>,
}

impl Region {
    /// A Land without the customs of a commune.
    pub fn of(land: Land) -> Region {
        Region { land, local: Vec::new() }
    }

    /// A commune with what it is known to keep: see [`crate::local_holidays`].
    pub fn of_commune(land: Land, district: &str, commune: &str) -> Region {
        Region { land, local: crate::local_holidays(district, commune).to_vec() }
    }

    /// Is the holiday kept here in that year?
    pub fn keeps(&self, holiday: Holiday, year: i16) -> bool {
        let by_law = |rule: &Rule| {
            rule.holiday == holiday && (rule.years.0..=rule.years.1).contains(&year) && rule.lands.contains(&self.land)
        };
        RULES.iter().any(by_law) || self.local.contains(&holiday)
    }

    /// The holidays of a year in the order of their days. Years before [`FIRST_YEAR`] have none.
    pub fn holidays(&self, year: i16) -> Vec<(Date, Holiday)> {
        if year < FIRST_YEAR {
            return Vec::new();
        }
        let kept = Holiday::ALL.into_iter().filter(|holiday| self.keeps(*holiday, year));
        let mut days: Vec<_> = kept.map(|holiday| (holiday.in_year(year), holiday)).collect();
        days.sort();
        days
    }

    /// The holiday on a day; of two on one day (1 May 2008 was Ascension Day too) the first of [`Holiday::ALL`].
    pub fn holiday(&self, day: Date) -> Option<Holiday> {
        if day.year() < FIRST_YEAR {
            return None;
        }
        let on = |holiday: &Holiday| holiday.is_on(day) && self.keeps(*holiday, day.year());
        Holiday::ALL.into_iter().find(on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(land: Land, day: Date) -> Option<&'static str> {
        Region::of(land).holiday(day).map(Holiday::name)
    }

    #[test]
    fn the_two_laender_of_one_hotline_differ_on_two_days() {
        assert_eq!(names(ST, date(2027, 1, 6)), Some("Heilige Drei Könige"));
        assert_eq!(names(TH, date(2027, 1, 6)), None);
        assert_eq!(names(TH, date(2027, 9, 20)), Some("Weltkindertag"));
        assert_eq!(names(ST, date(2027, 9, 20)), None);
        assert_eq!(names(TH, date(2018, 9, 20)), None, "from 2019 on");
    }

    #[test]
    fn what_was_a_holiday_once_was_one_once() {
        assert!(Land::ALL.into_iter().all(|land| names(land, date(2017, 10, 31)) == Some("Reformationstag")));
        assert_eq!(names(BY, date(2018, 10, 31)), None);
        assert_eq!(names(HH, date(2018, 10, 31)), Some("Reformationstag"));
        assert_eq!(names(BE, date(2025, 5, 8)), Some("Tag der Befreiung"));
        assert_eq!(names(BE, date(2026, 5, 8)), None);
        assert!(names(BE, date(2028, 6, 17)).is_some());
    }

    #[test]
    fn repentance_day_is_the_wednesday_before_the_23rd_of_november() {
        assert_eq!(RepentanceDay.in_year(2026), date(2026, 11, 18));
        assert_eq!(RepentanceDay.in_year(2028), date(2028, 11, 22));
        assert_eq!(names(SN, date(2026, 11, 18)), Some("Buß- und Bettag"));
    }

    #[test]
    fn every_holiday_has_its_own_word() {
        for holiday in Holiday::ALL {
            assert_eq!(Holiday::parse(holiday.code()), Some(holiday));
        }
        assert_eq!(Holiday::parse("doomsday"), None);
        assert!(Region::of(BB).holidays(1994).is_empty());
    }
}
