//! An association or foundation for machines (schema.org): what its page says, no more.

use serde_json::{Map, Value, json};

use super::profile::View;
use crate::contact::dialled;
use crate::media::Picture;
use crate::organisations::{Kind, Profile};
use crate::site::Page;

/// The profile of that page. `<` never stands in it.
pub fn linked_data(page: &Page, profile: &Profile, view: &View, logo: Option<&Picture>) -> String {
    let member = |(name, website): &(String, String)| json!({"@type": "NGO", "name": name, "url": website});
    let address = [
        ("@type", Some(json!("PostalAddress"))),
        ("postalCode", profile.postcode.as_ref().map(|code| json!(code))),
        ("addressLocality", profile.place.as_ref().map(|place| json!(place))),
        ("addressRegion", profile.region.as_ref().map(|land| json!(land))),
        ("addressCountry", Some(json!("DE"))),
    ];
    let logo = logo.and_then(|logo| logo.at_least(320));
    let data = [
        ("@context", Some(json!("https://schema.org"))),
        ("@type", Some(json!(if profile.kind == Kind::Association { "NGO" } else { "Organization" }))),
        ("name", Some(json!(profile.name))),
        ("url", Some(json!(page.canonical()))),
        ("sameAs", profile.website.as_ref().map(|website| json!(website))),
        ("description", view.summary.as_ref().map(|summary| json!(summary.text))),
        ("email", profile.email.as_ref().map(|email| json!(email))),
        ("telephone", profile.phone.as_deref().map(|phone| json!(dialled(phone)))),
        ("address", profile.place.is_some().then(|| known(address))),
        ("foundingDate", profile.founded.map(|year| json!(year.to_string()))),
        ("knowsLanguage", (!profile.languages.is_empty()).then(|| json!(profile.languages))),
        ("logo", logo.map(|size| json!(format!("{}{}", page.base, size.address())))),
        ("memberOf", (!view.networks.is_empty()).then(|| view.networks.iter().map(member).collect())),
    ];
    known(data).to_string().replace('<', "\\u003c")
}

/// What is known of these members.
fn known<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let members = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(members.collect::<Map<_, _>>())
}
