//! The form of a hub's facts.

use fields::{Fields, Refusal};

use crate::hubs::editing::rows;
use crate::hubs::{Card, store};
use crate::ids::HubId;
use crate::people::{Authorized, EditHub};
use crate::write::Stamp;
use crate::writing::{Input, Kind, Maker, Record, Save, Section, Stored};

impl Record for Card {
    type Edit = EditHub;
    const KIND: &'static str = "hub";
    const MENU: &'static str = "desk";
    const HOME: &'static str = "/hubs";
    const LABELS: &'static str = "hubs-form-";
    const ALWAYS_PUBLIC: bool = true;

    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>> {
        Card::parse(fields)
    }

    fn fields(&self) -> Fields {
        Card::fields(self)
    }

    fn sections(make: &Maker<'_>) -> Vec<Section> {
        let optional = |input: Input| Input { optional: true, ..input };
        let who = vec![
            make.input("name", "name", Kind::Line("text")),
            optional(make.input("starts_on", "starts", Kind::Line("date"))),
            optional(make.input("ends_on", "ends", Kind::Line("date"))),
            optional(make.input("initiative", "initiative", Kind::Line("text"))),
            optional(make.input("sister_hubs", "sisters", Kind::Area(3))),
        ];
        let reach = vec![
            make.input("email", "email", Kind::Line("email")),
            make.input("phone", "phone", Kind::Line("tel")),
            optional(make.input("hours", "hours", Kind::Line("text"))),
            make.input("address", "address", Kind::Area(4)),
        ];
        let mut sections = vec![make.section("who", who), make.section("reach", reach)];
        let networks = (1..=rows(make.fields, "network")).map(|n| {
            let name = make.input(&format!("network_name_{n}"), "network-name", Kind::Line("text"));
            let address = make.input(&format!("network_address_{n}"), "network-address", Kind::Line("url"));
            row(make.t.one("hubs-form-network", "number", n), vec![name, address])
        });
        sections.extend(networks);
        let links = (1..=rows(make.fields, "link")).map(|n| {
            let name = make.input(&format!("link_name_{n}"), "link-name", Kind::Line("text"));
            let address = make.input(&format!("link_address_{n}"), "link-address", Kind::Line("url"));
            row(make.t.one("hubs-form-link", "number", n), vec![name, address])
        });
        sections.extend(links);
        sections
    }

    async fn find(tx: &mut db::Tx, hub: &HubId, _: &str) -> db::Result<Option<Stored<Self>>> {
        store::card(tx, hub).await
    }

    async fn save(
        tx: &mut db::Tx,
        auth: &Authorized<EditHub>,
        stamp: &Stamp<'_>,
        save: Save<'_, Self>,
    ) -> db::Result<String> {
        store::save_card(tx, auth, stamp, save).await
    }
}

/// A name and a site, folded while both are empty.
fn row(title: String, inputs: Vec<Input>) -> Section {
    let used = inputs.iter().any(|input| !input.value().is_empty() || input.error.is_some());
    Section { title, hint: String::new(), inputs, folded: !used }
}
