//! All holidays 1995–2100: region, day, German name, separated by tabs. `scripts/compare-holidays` reads them.

use calendar::{Holiday, Land, Region};

fn main() {
    let mut regions: Vec<(String, Region)> =
        Land::ALL.into_iter().map(|land| (format!("{land:?}"), Region::of(land))).collect();
    regions.push(("Augsburg".into(), Region::of_commune(Land::BY, "09761", "Augsburg")));
    // Where only some communes keep a day: one that does.
    for (land, local) in
        [(Land::BY, Holiday::AssumptionDay), (Land::SN, Holiday::CorpusChristi), (Land::TH, Holiday::CorpusChristi)]
    {
        regions.push((format!("{land:?}+"), Region { land, local: vec![local] }));
    }
    for (name, region) in regions {
        for year in 1995..=2100 {
            for (day, holiday) in region.holidays(year) {
                println!("{name}\t{day}\t{}", holiday.name());
            }
        }
    }
}
