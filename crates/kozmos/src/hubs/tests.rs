//! Hubs keep what their file says, and what people write.

mod editing;
mod rules;

use super::*;

#[test]
fn a_reader_without_a_text_of_her_own_gets_german_and_is_told_so() {
    let text = |lead: &str| HubText {
        long_name: "K".into(),
        lead: lead.into(),
        about: String::new(),
        background: String::new(),
    };
    let facts: Facts = toml::from_str(include_str!("../../demo/hub.toml")).expect("the demo hub is readable");
    let mut hub = Hub { id: HubId::from("h".to_owned()), event: 0, facts, lines: Vec::new(), funders: Vec::new() };
    hub.facts.texts = [("de".to_owned(), text("Hallo")), ("vi".to_owned(), text("Xin chào"))].into();
    assert_eq!(hub.text("vi").1.lead, "Xin chào");
    assert_eq!(hub.text("de-x-plain"), ("de", &text("Hallo")));
    assert_eq!(hub.text("pl").0, "de");
}
