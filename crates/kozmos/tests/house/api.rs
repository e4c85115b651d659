//! The API's description tells of every call, and of nothing else.

use std::collections::BTreeSet;

use kozmos::{app, openapi};
use serde_json::{Value, json};

use crate::snapshot;

fn document() -> Value {
    serde_json::to_value(openapi::document()).expect("a description is JSON")
}

#[test]
fn every_call_is_described_and_every_description_is_a_call() {
    let document = document();
    let mut described = BTreeSet::new();
    for (path, calls) in document["paths"].as_object().expect("paths") {
        for method in calls.as_object().expect("calls").keys() {
            described.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    let routes = app::table().into_iter().filter(|route| route.path.starts_with("/api/"));
    let served: BTreeSet<String> = routes.map(|route| format!("{} {}", route.method, route.path)).collect();
    assert_eq!(described, served);
}

#[test]
fn every_reference_leads_somewhere_and_no_schema_is_left_over() {
    let document = document();
    let mut used = BTreeSet::new();
    references(&document, &mut used);
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    let missing: Vec<&String> = used.iter().filter(|name| !schemas.contains_key(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unused: Vec<&String> = schemas.keys().filter(|name| !used.contains(*name) && *name != "Problem").collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn references(value: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str().and_then(|text| text.strip_prefix("#/components/schemas/")) {
                    Some(schema) if name == "$ref" => drop(used.insert(schema.to_owned())),
                    _ => references(member, used),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, used)),
        _ => {}
    }
}

#[test]
fn a_problem_is_what_the_description_says() {
    let problem = web::Error::Invalid("amount".into(), "a number".into()).problem();
    let shown = serde_json::to_value(problem).expect("a problem is JSON");
    let described = &document()["components"]["schemas"]["Problem"];
    let names = |value: &Value| value.as_object().expect("members").keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&shown), names(&described["properties"]));
    assert_eq!(described["required"], json!(["type", "title", "status"]));
}

#[test]
fn the_description_is_the_agreed_one() {
    let text = serde_json::to_string_pretty(&document()).expect("a description is JSON");
    snapshot::equal("openapi.json", &(text + "\n"));
}
