//! A profile from fields and back: the form, an imported row and an API body share the names of docs/import.md.

use std::collections::BTreeMap;

use fields::{Fields, Reader, Refusal};
use places::{Place, Region, places};
use text::ConceptKind;

use super::{Kind, LEGAL_FORMS, Profile, TAX_STATUSES, TEXT_LANGS, Text};

/// Longest name, in characters.
const NAME: usize = 200;
/// Longest sentence about an organisation.
pub(crate) const SUMMARY: usize = 300;
/// Longest description.
pub(crate) const DESCRIPTION: usize = 5_000;

/// The fields that are not texts.
const NAMES: [&str; 24] = [
    "external_id",
    "kind",
    "name",
    "legal_form",
    "register_court",
    "register_number",
    "tax_status",
    "purposes",
    "founded",
    "postcode",
    "place",
    "region",
    "ags",
    "lat",
    "lon",
    "languages",
    "themes",
    "target_groups",
    "networks",
    "website",
    "logo",
    "email",
    "phone",
    "origin_lang",
];

impl Profile {
    /// Is there a field of that name?
    pub fn knows(field: &str) -> bool {
        let lang = field.strip_prefix("summary_").or_else(|| field.strip_prefix("description_"));
        NAMES.contains(&field) || lang.is_some_and(|lang| TEXT_LANGS.contains(&lang))
    }

    /// Reads a profile; `known_network` tells the slugs of the hub's networks. All refusals come at once.
    pub fn parse(fields: &Fields, known_network: &dyn Fn(&str) -> bool) -> Result<Profile, Vec<Refusal>> {
        let mut reader = Reader::new(fields);
        let kind = reader.choice("kind", &["association", "foundation"]).and_then(Kind::parse);
        if kind.is_none() && fields.some("kind").is_none() {
            reader.refuse("kind", "missing", "");
        }
        let seat = Seat::read(&mut reader, fields);
        let texts = texts(&mut reader);
        let first = || texts.keys().next().map_or("de", String::as_str).to_owned();
        let origin_lang = reader.choice("origin_lang", &TEXT_LANGS).map_or_else(first, str::to_owned);
        let concept = |wanted| move |id: &str| text::vocabulary().get(id).is_some_and(|found| found.kind == wanted);
        let name = reader.required("name", NAME);
        let profile = Profile {
            kind: kind.unwrap_or(Kind::Association),
            name: name.split_whitespace().collect::<Vec<_>>().join(" "),
            external_id: reader.optional("external_id", 200),
            legal_form: reader.choice("legal_form", &LEGAL_FORMS).map(str::to_owned),
            register_court: reader.optional("register_court", 120),
            register_number: reader.optional("register_number", 60),
            tax_status: reader.choice("tax_status", &TAX_STATUSES).map(str::to_owned),
            purposes: purposes(&mut reader, fields),
            founded: reader.integer("founded", 1000, 2100),
            postcode: seat.postcode,
            place: seat.place,
            region: seat.region,
            ags: seat.ags,
            lat: seat.lat,
            lon: seat.lon,
            languages: languages(&mut reader),
            themes: reader.choices("themes", concept(ConceptKind::Theme)),
            target_groups: reader.choices("target_groups", concept(ConceptKind::Target)),
            networks: reader.choices("networks", known_network),
            website: reader.url("website"),
            logo: reader.url("logo"),
            email: reader.email("email"),
            phone: reader.optional("phone", 60),
            origin_lang,
            texts,
        };
        reader.finish(profile)
    }

    /// The fields this profile is read from: `parse(p.fields()) == p`.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                fields.push(name, value);
            }
        };
        put("external_id", self.external_id.clone());
        put("kind", Some(self.kind.code().to_owned()));
        put("name", Some(self.name.clone()));
        put("legal_form", self.legal_form.clone());
        put("register_court", self.register_court.clone());
        put("register_number", self.register_number.clone());
        put("tax_status", self.tax_status.clone());
        put("purposes", Some(self.purposes.join(";")));
        put("founded", self.founded.map(|year| year.to_string()));
        put("postcode", self.postcode.clone());
        put("place", self.place.clone());
        put("region", self.region.clone());
        put("ags", self.ags.clone());
        put("lat", self.lat.map(|degrees| degrees.to_string()));
        put("lon", self.lon.map(|degrees| degrees.to_string()));
        put("languages", Some(self.languages.join(";")));
        put("themes", Some(self.themes.join(";")));
        put("target_groups", Some(self.target_groups.join(";")));
        put("networks", Some(self.networks.join(";")));
        put("website", self.website.clone());
        put("logo", self.logo.clone());
        put("email", self.email.clone());
        put("phone", self.phone.clone());
        put("origin_lang", Some(self.origin_lang.clone()));
        for (lang, text) in &self.texts {
            put(&format!("summary_{lang}"), Some(text.summary.clone()));
            put(&format!("description_{lang}"), Some(text.description.clone()));
        }
        fields
    }
}

/// Where an organisation is.
#[derive(Default)]
struct Seat {
    postcode: Option<String>,
    place: Option<String>,
    region: Option<String>,
    ags: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
}

impl Seat {
    /// The postcode says everything; where it is not known the place does, and only then what stands in the fields.
    fn read(reader: &mut Reader<'_>, fields: &Fields) -> Seat {
        let postcode = reader.optional("postcode", 5);
        if let Some(code) =
            postcode.as_deref().filter(|code| code.len() != 5 || !code.bytes().all(|b| b.is_ascii_digit()))
        {
            reader.refuse("postcode", "unknown-value", code);
        }
        let typed = reader.optional("place", 120);
        let typed = typed.map(|place| place.split_whitespace().collect::<Vec<_>>().join(" "));
        if let Some(found) = postcode.as_deref().and_then(|code| by_postcode(code, typed.as_deref())) {
            let place = typed.filter(|typed| bare(typed) != bare(found.name)).or(Some(found.name.to_owned()));
            return Seat { postcode, place, ..Seat::at(found) };
        }
        let stated = Seat::stated(reader, fields);
        let found = typed.as_deref().and_then(|place| places().find(place));
        match found.filter(|_| stated.region.is_none() && stated.lat.is_none()) {
            Some(found) => Seat { postcode, place: typed, ..Seat::at(found) },
            None => Seat { postcode, place: typed, ..stated },
        }
    }

    fn at(found: &Place) -> Seat {
        let (region, ags) = (Some(found.land.to_owned()), Some(found.district.to_owned()));
        Seat { region, ags, lat: Some(found.lat), lon: Some(found.lon), ..Seat::default() }
    }

    fn stated(reader: &mut Reader<'_>, fields: &Fields) -> Seat {
        let mut region = None;
        let mut ags = None;
        for name in ["region", "ags"] {
            match fields.some(name).map(|code| (code, Region::parse(code))) {
                None => {}
                Some((_, Some(Region::Land(iso)))) if name == "region" => region = Some(iso.to_owned()),
                Some((_, Some(Region::District(code)))) if name == "ags" => {
                    region = region.or_else(|| places::Land::of_ags(code).map(|land| land.iso.to_owned()));
                    ags = Some(code.to_owned());
                }
                Some((code, _)) => reader.refuse(name, "unknown-value", code),
            }
        }
        // One half of a position is none.
        let at = reader.real("lat", -90.0, 90.0).zip(reader.real("lon", -180.0, 180.0));
        Seat { region, ags, lat: at.map(|at| at.0), lon: at.map(|at| at.1), ..Seat::default() }
    }
}

/// Of the places that share a postcode the one that was named, else the largest.
fn by_postcode(code: &str, typed: Option<&str>) -> Option<&'static Place> {
    let shared = places().by_postcode(code);
    let named = typed.and_then(|typed| shared.iter().find(|place| bare(place.name) == bare(typed)));
    named.or_else(|| shared.first())
}

/// A place name without what tells it from its namesakes: `Halle (Saale)` is `halle`.
fn bare(place: &str) -> String {
    text::fold(place.split(" (").next().unwrap_or(place).trim())
}

fn texts(reader: &mut Reader<'_>) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for lang in TEXT_LANGS {
        let summary = reader.text(&format!("summary_{lang}"), SUMMARY);
        let description = reader.text(&format!("description_{lang}"), DESCRIPTION);
        if !summary.is_empty() || !description.is_empty() {
            texts.insert(lang.to_owned(), Text { summary, description });
        }
    }
    texts
}

/// Numbers of § 52 (2) AO, in their order.
fn purposes(reader: &mut Reader<'_>, fields: &Fields) -> Vec<String> {
    let mut numbers: Vec<u8> = Vec::new();
    for value in fields.all("purposes") {
        match value.parse::<u8>() {
            // Nothing about religion is kept (number 2), also where a register lists it.
            Ok(2) => {}
            Ok(number @ 1..=27) => numbers.push(number),
            Ok(_) => reader.refuse("purposes", "out-of-range", value),
            Err(_) => reader.refuse("purposes", "not-a-number", value),
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into_iter().map(|number| number.to_string()).collect()
}

fn languages(reader: &mut Reader<'_>) -> Vec<String> {
    let mut tags = reader.choices("languages", plausible);
    tags.iter_mut().for_each(|tag| tag.make_ascii_lowercase());
    tags.sort();
    tags.dedup();
    tags
}

/// The form of a BCP 47 tag: a language of two or three letters, then subtags.
pub(crate) fn plausible(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && tag.len() <= 35
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}
