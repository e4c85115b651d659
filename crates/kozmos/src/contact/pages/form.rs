//! The form of a line.

use fields::{Fields, Refusal};

use crate::contact::{CLOSURES, DAYS, LOCAL, REASONS, Terms, store};
use crate::ids::HubId;
use crate::people::{Authorized, EditContact};
use crate::write::Stamp;
use crate::writing::{Input, Kind, Maker, Record, Save, Section, Stored};

impl Record for Terms {
    type Edit = EditContact;
    const KIND: &'static str = "contact-line";
    const MENU: &'static str = "contact";
    const HOME: &'static str = "/contact/lines";
    const LABELS: &'static str = "contact-form-";

    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>> {
        Terms::parse(fields)
    }

    fn fields(&self) -> Fields {
        Terms::fields(self)
    }

    fn sections(make: &Maker<'_>) -> Vec<Section> {
        let kinds = ["person", "hotline"].map(|code| (code.to_owned(), make.t.get(&format!("contact-kind-{code}"))));
        let holiday = |code: &str| (code.to_owned(), make.t.get(&format!("contact-holiday-{code}")));
        let local = LOCAL.iter().map(|kept| holiday(kept.code())).collect();
        let [spoken, others] = make.spoken("languages");
        let who = vec![
            make.input("kind", "kind", Kind::Choice(kinds.into())),
            make.input("name", "name", Kind::Line("text")),
            make.input("phone", "phone", Kind::Line("tel")),
            make.input("email", "email", Kind::Line("email")),
            spoken,
            others,
            make.input("position", "position", Kind::Line("number")),
        ];
        let day = |(name, n): (&str, i64)| Input {
            label: make.t.get(&format!("contact-day-{n}")),
            hint: String::new(),
            ..make.input(name, "hours", Kind::Line("text"))
        };
        let place =
            vec![make.input("place", "place", Kind::Line("text")), make.input("local", "local", Kind::Checks(local))];
        let mut sections = vec![
            make.section("who", who),
            make.section("hours", DAYS.into_iter().zip(1..).map(day).collect()),
            make.section("where", place),
        ];
        sections.extend((1..=CLOSURES).map(|n| closure(make, n)));
        sections.extend(make.texts(&[("role", "role", Kind::Line("text")), ("note", "note", Kind::Area(2))]));
        sections
    }

    async fn find(tx: &mut db::Tx, hub: &HubId, key: &str) -> db::Result<Option<Stored<Self>>> {
        store::find(tx, hub, key).await
    }

    async fn save(
        tx: &mut db::Tx,
        auth: &Authorized<EditContact>,
        stamp: &Stamp<'_>,
        save: Save<'_, Self>,
    ) -> db::Result<String> {
        store::save(tx, auth, stamp, save).await
    }
}

fn closure(make: &Maker<'_>, n: usize) -> Section {
    let named = REASONS.map(|code| (code.to_owned(), make.t.get(&format!("contact-reason-{code}"))));
    let reasons = [(String::new(), "–".to_owned())].into_iter().chain(named).collect();
    let inputs = vec![
        make.input(&format!("first_{n}"), "first", Kind::Line("date")),
        make.input(&format!("from_{n}"), "from", Kind::Line("time")),
        make.input(&format!("last_{n}"), "last", Kind::Line("date")),
        make.input(&format!("to_{n}"), "to", Kind::Line("time")),
        make.input(&format!("yearly_{n}"), "yearly", Kind::Checks(vec![("yes".into(), make.t.get("form-yes"))])),
        make.input(&format!("reason_{n}"), "reason", Kind::Choice(reasons)),
    ];
    let used = inputs[..4].iter().any(|input| !input.value().is_empty() || input.error.is_some());
    let title = make.t.one("contact-form-closure", "number", n);
    Section { title, hint: String::new(), inputs, folded: !used }
}
