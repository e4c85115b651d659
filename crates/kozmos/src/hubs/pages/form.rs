//! The forms: the facts of a hub, and its texts in one language.

use fields::{Fields, Refusal};
use web::Tr;

use crate::hubs::editing::{SOURCE, lang_of, rows};
use crate::hubs::{Card, Words, store};
use crate::ids::HubId;
use crate::people::{Authorized, EditHub, TranslateHub};
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

impl Record for Words {
    type Edit = TranslateHub;
    const KIND: &'static str = "hub-text";
    const MENU: &'static str = "desk";
    const HOME: &'static str = "/hubs";
    const LABELS: &'static str = "hubs-form-";
    const ALWAYS_PUBLIC: bool = true;

    fn parse(fields: &Fields) -> Result<Self, Vec<Refusal>> {
        Words::parse(fields)
    }

    fn fields(&self) -> Fields {
        Words::fields(self)
    }

    fn sections(make: &Maker<'_>) -> Vec<Section> {
        let lang = lang_of(make.fields);
        let parts = [
            ("long_name", "long-name", 2),
            ("lead", "lead", 3),
            ("about", "about", 8),
            ("background", "background", 6),
        ];
        let mut section = make.texts_in(lang, &parts.map(|(name, label, rows)| (name, label, Kind::Area(rows))));
        section.inputs.push(make.input("source", "source", Kind::Hidden));
        section.hint = if lang == SOURCE { String::new() } else { make.t.get("hubs-form-translation") };
        vec![Section { folded: false, ..section }]
    }

    async fn find(tx: &mut db::Tx, hub: &HubId, lang: &str) -> db::Result<Option<Stored<Self>>> {
        let all = store::words(tx, hub).await?;
        Ok(all.into_iter().map(|(words, _)| words).find(|words| words.key == lang))
    }

    async fn save(
        tx: &mut db::Tx,
        auth: &Authorized<TranslateHub>,
        stamp: &Stamp<'_>,
        save: Save<'_, Self>,
    ) -> db::Result<String> {
        store::save_words(tx, auth, stamp, save).await
    }

    fn name(&self, t: Tr) -> Option<String> {
        Some(t.get(&format!("language-{}", self.lang)))
    }

    fn beside(&self) -> Vec<(String, String)> {
        Words::beside(self)
    }
}
