//! Fields become terms and terms become fields.

use std::collections::BTreeMap;

use proptest::prelude::*;
use text::{ConceptKind, vocabulary};
use web::Locale;

use super::{demo, fields, grant};
use crate::funding::{COSTS, DEADLINE_KINDS, Deadline, GrantRow, ProgrammeRow, Rule, Terms, Text, labels};
use crate::organisations::{LEGAL_FORMS, TEXT_LANGS};
use crate::texts::tr;

fn some_of(codes: Vec<String>) -> impl Strategy<Value = Vec<String>> {
    let most = codes.len().min(5);
    prop::sample::subsequence(codes, 0..=most).prop_map(|mut list| {
        list.sort();
        list
    })
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn concepts(kind: ConceptKind) -> Vec<String> {
    vocabulary().concepts().iter().filter(|c| c.kind == kind).map(|c| c.id.to_owned()).collect()
}

/// Words without space around them.
fn words() -> impl Strategy<Value = String> {
    "[a-zäß؀-ۿ!-~]{1,12}( [a-z;&=+%]{1,9}){0,3}"
}

fn texts() -> impl Strategy<Value = (String, BTreeMap<String, Text>)> {
    let text = (words(), prop_oneof![Just(String::new()), words()]);
    let text = text.prop_map(|(title, purpose)| Text { title, purpose });
    prop::collection::btree_map(prop::sample::select(owned(&TEXT_LANGS)), text, 1..4)
        .prop_map(|texts| (texts.keys().next().cloned().unwrap_or_default(), texts))
}

prop_compose! {
    fn lists()(
        themes in some_of(concepts(ConceptKind::Theme)),
        target_groups in some_of(concepts(ConceptKind::Target)),
        regions in some_of(owned(&["15002", "16051", "DE", "DE-ST", "DE-TH"])),
        legal_forms in some_of(owned(&LEGAL_FORMS)),
        costs_funded in some_of(owned(&COSTS)),
        costs_excluded in some_of(owned(&COSTS)),
        deadlines in some_of(owned(&["2026-01-31", "2027-03-01", "2028-02-29"])),
        languages in some_of(owned(&["ar", "ckb", "de", "de-x-plain", "zh-Hant"])),
    ) -> Terms {
        Terms { themes, target_groups, regions, legal_forms, costs_funded, costs_excluded, deadlines, languages,
            ..Terms::default() }
    }
}

prop_compose! {
    fn terms()(
        lists in lists(),
        (origin_lang, texts) in texts(),
        external_id in prop::option::of("[a-z0-9|-]{1,20}"),
        tax_status in prop::option::of(prop::sample::select(vec!["charitable".to_owned(), "none".to_owned()])),
        (least, more) in (prop::option::of(0i64..99_999_999), prop::option::of(0i64..99_999_999)),
        (own_share, duration_max, decision_weeks) in
            (prop::option::of(0i64..=100), prop::option::of(1i64..=240), prop::option::of(0i64..=260)),
        deadline_kind in prop::option::of(prop::sample::select(owned(&DEADLINE_KINDS))),
        (unsolicited, newcomers) in (any::<Option<bool>>(), any::<Option<bool>>()),
        source in prop::option::of("https://[a-z]{1,9}\\.example/[a-z?=&]{0,9}"),
        rules in prop::collection::btree_map(prop::sample::select(Rule::ALL.to_vec()), words(), 0..5),
    ) -> Terms {
        Terms {
            external_id, origin_lang, texts, tax_status, own_share, duration_max, decision_weeks, deadline_kind,
            unsolicited, newcomers, rules,
            amount_min: least,
            amount_max: more.map(|more| least.unwrap_or(0) + more),
            currency: "EUR".into(),
            source_date: source.as_ref().map(|_| "2026-09-14".into()),
            source_url: source,
            ..lists
        }
    }
}

proptest! {
    #[test]
    fn terms_survive_their_fields(terms in terms()) {
        prop_assert_eq!(Terms::parse(&terms.fields()), Ok(terms));
    }

    #[test]
    fn terms_survive_a_form(terms in terms()) {
        let sent = fields::Fields::parse(&terms.fields().query());
        prop_assert_eq!(Terms::parse(&sent), Ok(terms));
    }

    #[test]
    fn what_was_read_once_reads_the_same_again(pairs in prop::collection::vec(
        ("(title_de|amount_min|amount_max|regions|themes|deadlines|source_url|currency|languages|rule_costs|grant_id|funder_id|award_date|amount)", ".{0,20}"), 0..12)
    ) {
        let mut sent = fields::Fields::default();
        pairs.into_iter().for_each(|(name, value)| sent.push(name, value));
        let _ = GrantRow::parse(&sent);
        if let Ok(terms) = Terms::parse(&sent) {
            prop_assert_eq!(Terms::parse(&terms.fields()), Ok(terms));
        }
    }
}

#[test]
fn every_programme_of_the_demonstration_is_read_whole() {
    let rows = demo();
    assert_eq!(rows.len(), 120);
    for row in rows {
        assert_eq!(Terms::parse(&row.terms.fields()), Ok(row.terms.clone()));
        assert!(!row.terms.rules.is_empty() && row.terms.texts.len() >= 8);
    }
}

#[test]
fn all_refusals_are_told_at_once() {
    let sent = fields(&[
        ("amount_min", "500"),
        ("amount_max", "100"),
        ("regions", "DE-XX"),
        ("themes", "women"),
        ("own_share", "101"),
        ("deadlines", "2027-02-30"),
        ("title_vi", ""),
        ("purpose_vi", "x"),
        ("currency", "Euro"),
    ]);
    let refused: Vec<_> = Terms::parse(&sent).unwrap_err().into_iter().map(|r| (r.field, r.reason)).collect();
    let want = [
        ("themes", "unknown-value"),
        ("regions", "unknown-value"),
        ("currency", "unknown-value"),
        ("own_share", "out-of-range"),
        ("deadlines", "not-a-date"),
        ("title_de", "missing"),
        ("title_vi", "missing"),
        ("amount_max", "out-of-range"),
    ];
    assert_eq!(refused, want.map(|(field, reason)| (field.to_owned(), reason)));
}

#[test]
fn a_row_without_ids_is_refused() {
    let refused = ProgrammeRow::parse(&fields(&[("title_de", "X")])).unwrap_err();
    assert_eq!(refused.iter().map(|r| r.field.as_str()).collect::<Vec<_>>(), ["external_id", "foundation"]);
    let refused = GrantRow::parse(&fields(&[("amount", "viel")])).unwrap_err();
    assert_eq!(refused.iter().map(|r| r.field.as_str()).collect::<Vec<_>>(), ["funder_id", "grant_id", "amount"]);
}

#[test]
fn a_funder_without_an_id_is_known_by_its_name() {
    let row = GrantRow::parse(&fields(&[("grant_id", "1"), ("funder_name", "Stiftung A")])).unwrap();
    assert_eq!((row.funder_id.as_str(), row.amount, row.currency.as_str()), ("Stiftung A", None, "EUR"));
    assert_eq!(grant("2", &[]).amount, Some(10_000));
}

#[test]
fn a_deadline_is_open_to_its_last_day() {
    let mut terms = Terms { deadlines: owned(&["2026-11-22", "2027-03-01"]), ..Terms::default() };
    assert_eq!(terms.deadline("2026-11-22"), Deadline::Open("2026-11-22"));
    assert_eq!(terms.deadline("2026-11-23"), Deadline::Open("2027-03-01"));
    assert_eq!(terms.deadline("2027-03-02"), Deadline::Over);
    terms.deadline_kind = Some("forecast".into());
    assert_eq!(terms.deadline("2026-12-01"), Deadline::Forecast(Some("2027-03-01")));
    terms.deadline_kind = Some("rolling".into());
    assert_eq!(terms.deadline("2099-01-01"), Deadline::Rolling);
    assert_eq!(Terms::default().deadline("2026-11-22"), Deadline::Unknown);
}

#[test]
fn a_reader_gets_her_language_or_that_of_origin() {
    let text = |title: &str| Text { title: title.into(), purpose: String::new() };
    let texts = [("ar", "عنوان"), ("de", "Titel"), ("en", "Title")].map(|(lang, title)| (lang.to_owned(), text(title)));
    let terms = Terms { origin_lang: "ar".into(), texts: BTreeMap::from(texts), ..Terms::default() };
    let lang = |reader: &str| terms.text_for(reader).0.to_owned();
    assert_eq!([lang("en"), lang("de-x-plain"), lang("pl"), lang("ar")], ["en", "de", "ar", "ar"]);
}

#[test]
fn every_code_has_its_words_in_every_language() {
    for locale in Locale::ALL {
        let t = tr(locale);
        let missing: Vec<String> = labels::all().into_iter().filter(|key| !t.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", locale.code());
    }
}
