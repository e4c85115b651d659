//! The form of an event.

use fields::{Fields, Refusal};

use crate::gatherings::{Gathering, store};
use crate::ids::HubId;
use crate::people::{Authorized, EditGatherings};
use crate::write::Stamp;
use crate::writing::{Kind, Maker, Record, Remove, Save, Section, Stored};

impl Record for Gathering {
    type Edit = EditGatherings;
    const KIND: &'static str = "gathering";
    const MENU: &'static str = "gatherings";
    const HOME: &'static str = "/gatherings";
    const LABELS: &'static str = "gatherings-form-";
    const REMOVABLE: bool = true;
    const APART: bool = true;

    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>> {
        Gathering::parse(fields)
    }

    fn fields(&self) -> Fields {
        Gathering::fields(self)
    }

    fn sections(make: &Maker<'_>) -> Vec<Section> {
        let yes = || Kind::Checks(vec![("yes".into(), make.t.get("form-yes"))]);
        let when = vec![
            make.input("starts_date", "starts-date", Kind::Line("date")),
            make.input("starts_time", "starts-time", Kind::Line("time")),
            make.input("ends_date", "ends-date", Kind::Line("date")),
            make.input("ends_time", "ends-time", Kind::Line("time")),
            make.input("cancelled", "cancelled", yes()),
        ];
        let place = vec![
            make.input("venue", "venue", Kind::Line("text")),
            make.input("address", "address", Kind::Line("text")),
            make.input("online_url", "online", Kind::Line("url")),
            make.input("step_free", "step-free", yes()),
        ];
        let [spoken, others] = make.spoken("languages");
        let join = vec![
            make.input("register_url", "register-url", Kind::Line("url")),
            make.input("register_email", "register-email", Kind::Line("email")),
            make.input("free", "free", yes()),
            spoken,
            others,
        ];
        let mut sections = vec![make.section("when", when), make.section("where", place), make.section("join", join)];
        let text = [("title", "title", Kind::Line("text")), ("description", "description", Kind::Markdown(6))];
        sections.extend(make.texts(&text));
        sections
    }

    async fn find(tx: &mut db::Tx, hub: &HubId, key: &str) -> db::Result<Option<Stored<Self>>> {
        Ok(store::find(tx, hub, key).await?.map(|dated| dated.stored))
    }

    async fn save(
        tx: &mut db::Tx,
        auth: &Authorized<EditGatherings>,
        stamp: &Stamp<'_>,
        save: Save<'_, Self>,
    ) -> db::Result<String> {
        store::save(tx, auth, stamp, save).await
    }
}

impl Remove for Gathering {
    async fn remove(
        tx: &mut db::Tx,
        auth: &Authorized<EditGatherings>,
        stamp: &Stamp<'_>,
        old: &Stored<Self>,
    ) -> db::Result<()> {
        store::remove(tx, auth, stamp, old).await
    }
}
