//! What the centre's own people edit of a hub: its facts. Its texts are written as those of pages are (`content::Owner`);
//! slug, host, zone and Länder are the operator's and stand in the file.

use fields::{Fields, Reader, Refusal};

use super::{Facts, HubText, Link, Network};
use crate::contact::dialled;

/// The last part of the address of the form.
pub const FACTS: &str = "facts";

/// The most networks and the most links that a hub may have.
const MOST: usize = 20;

/// The facts that people edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The name people know.
    pub name: String,
    /// The initiative that the hub belongs to; empty: none.
    pub initiative: String,
    /// The other hubs of the initiative.
    pub sister_hubs: Vec<String>,
    /// First day of the run-time.
    pub starts_on: Option<String>,
    /// Last day of the run-time.
    pub ends_on: Option<String>,
    /// Mail address.
    pub email: String,
    /// Phone number, shown while there is no contact line.
    pub phone: String,
    /// When it is answered.
    pub hours: String,
    /// Postal address.
    pub address: String,
    /// The networks: one that was typed has neither slug nor Land until [`Card::settle`] gives it both.
    pub networks: Vec<Network>,
    /// Where else it is found.
    pub links: Vec<Link>,
}

impl Facts {
    /// What people edit of them.
    pub fn card(&self) -> Card {
        Card {
            name: self.name.clone(),
            initiative: self.initiative.clone(),
            sister_hubs: self.sister_hubs.clone(),
            starts_on: self.starts_on.clone(),
            ends_on: self.ends_on.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            hours: self.hours.clone(),
            address: self.address.clone(),
            networks: self.networks.clone(),
            links: self.links.clone(),
        }
    }
}

impl Card {
    /// Reads the form; all refusals at once.
    pub fn parse(fields: &Fields) -> Result<Card, Vec<Refusal>> {
        let mut read = Reader::new(fields);
        let (starts_on, ends_on) = (read.date("starts_on", false), read.date("ends_on", false));
        if let (Some(first), Some(last)) = (&starts_on, &ends_on)
            && last < first
        {
            read.refuse("ends_on", "ends-before-it-begins", last);
        }
        let phone = read.required("phone", 60);
        if !phone.is_empty() && dialled(&phone).len() < 5 {
            read.refuse("phone", "not-a-phone", &phone);
        }
        if fields.some("email").is_none() {
            read.refuse("email", "missing", "");
        }
        let sisters = read.text("sister_hubs", 600);
        let sisters = sisters.split(['\n', ';']).map(str::trim).filter(|name| !name.is_empty());
        let network = |(name, website)| Network { slug: String::new(), name, land: String::new(), website };
        let card = Card {
            name: read.required("name", 80),
            initiative: read.text("initiative", 120),
            sister_hubs: sisters.map(str::to_owned).collect(),
            starts_on,
            ends_on,
            email: read.email("email").unwrap_or_default(),
            phone,
            hours: read.text("hours", 120),
            address: read.required("address", 500),
            networks: pairs(fields, &mut read, "network").into_iter().map(network).collect(),
            links: pairs(fields, &mut read, "link").into_iter().map(|(name, url)| Link { name, url }).collect(),
        };
        read.finish(card)
    }

    /// The same as fields of the form.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        let sisters = self.sister_hubs.join("\n");
        let texts = [
            ("name", &self.name),
            ("initiative", &self.initiative),
            ("sister_hubs", &sisters),
            ("email", &self.email),
            ("phone", &self.phone),
            ("hours", &self.hours),
            ("address", &self.address),
        ];
        texts.into_iter().for_each(|(name, value)| fields.push(name, value));
        fields.push("starts_on", self.starts_on.clone().unwrap_or_default());
        fields.push("ends_on", self.ends_on.clone().unwrap_or_default());
        for (network, n) in self.networks.iter().zip(1..) {
            fields.push(format!("network_name_{n}"), &network.name);
            fields.push(format!("network_address_{n}"), &network.website);
        }
        for (link, n) in self.links.iter().zip(1..) {
            fields.push(format!("link_name_{n}"), &link.name);
            fields.push(format!("link_address_{n}"), &link.url);
        }
        fields
    }

    /// Gives each network the slug and Land by which it is known: associations name their network by its slug. It is
    /// the same network if its name is the same, or else its site; else it is a new one, in `land`.
    pub fn settle(&mut self, known: &[Network], land: &str) {
        let mut left: Vec<&Network> = known.iter().collect();
        let same: [fn(&Network, &Network) -> bool; 2] = [|a, b| a.name == b.name, |a, b| a.website == b.website];
        for same in same {
            for new in self.networks.iter_mut().filter(|new| new.slug.is_empty()) {
                if let Some(at) = left.iter().position(|old| same(new, old)) {
                    let old = left.remove(at);
                    (new.slug, new.land) = (old.slug.clone(), old.land.clone());
                }
            }
        }
        for at in 0..self.networks.len() {
            if self.networks[at].slug.is_empty() {
                let slug = free(&crate::writing::slug(&self.networks[at].name), &self.networks, known);
                (self.networks[at].slug, self.networks[at].land) = (slug, land.to_owned());
            }
        }
    }
}

/// A slug that no network has or had.
fn free(wanted: &str, new: &[Network], known: &[Network]) -> String {
    let wanted = if wanted.is_empty() { "network" } else { wanted };
    let taken = |slug: &str| new.iter().chain(known).any(|network| network.slug == slug);
    let numbered = (2..).map(|n| format!("{wanted}-{n}"));
    std::iter::once(wanted.to_owned()).chain(numbered).find(|slug| !taken(slug)).unwrap_or_default()
}

/// Rows of a name and a site: `network_name_1`, `network_address_1`. Of an empty row nothing is wanted.
fn pairs(fields: &Fields, read: &mut Reader<'_>, what: &str) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for n in 1..=MOST {
        let (name_field, address_field) = (format!("{what}_name_{n}"), format!("{what}_address_{n}"));
        if fields.some(&name_field).is_none() && fields.some(&address_field).is_none() {
            continue;
        }
        rows.push((read.required(&name_field, 200), secure(fields, read, &address_field)));
    }
    rows
}

/// An address that begins with `https://`, or with nothing, which means the same.
fn secure(fields: &Fields, read: &mut Reader<'_>, name: &str) -> String {
    match fields.some(name) {
        None => read.refuse(name, "missing", ""),
        Some(typed) if typed.to_ascii_lowercase().starts_with("http://") => read.refuse(name, "not-https", typed),
        Some(_) => return read.url(name).unwrap_or_default(),
    }
    String::new()
}

/// How many rows of pairs the form offers: an empty one after those that were filled in.
pub fn rows(fields: &Fields, what: &str) -> usize {
    let filled =
        |n: &usize| ["name", "address"].iter().any(|part| fields.some(&format!("{what}_{part}_{n}")).is_some());
    let last = (1..=MOST).rev().find(filled).unwrap_or(0);
    (last + 1).clamp(5, MOST)
}

fn parts(text: &HubText) -> [(&'static str, &str); 4] {
    [("long_name", &text.long_name), ("lead", &text.lead), ("about", &text.about), ("background", &text.background)]
}

/// Where a file differs from what is stored: what of, stored, in the file. What it says anew where nothing stood is no
/// loss and not told.
pub fn replaced(stored: &Facts, file: &Facts) -> Vec<(String, String, String)> {
    let (old, new) = (stored.card().fields(), file.card().fields());
    let facts = old.0.iter().map(|(name, value)| (name.clone(), value.clone(), new.get(name).to_owned()));
    let texts = stored.texts.iter().flat_map(|(lang, old)| {
        let new = file.texts.get(lang);
        let other = |at: usize| new.map_or("", |new| parts(new)[at].1).to_owned();
        let line =
            move |(at, (name, value)): (usize, (&str, &str))| (format!("{name} ({lang})"), value.to_owned(), other(at));
        parts(old).into_iter().enumerate().map(line).collect::<Vec<_>>()
    });
    facts.chain(texts).filter(|(_, old, new)| !old.is_empty() && old.trim() != new.trim()).collect()
}
