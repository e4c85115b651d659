//! What the meaning of a sentence counts: the test set of the crate `sentence` through the whole ranking. Its thirty
//! foundations alone, on the recording of what the model says, always; among the programmes of the demo world with the real
//! weights where somebody has put them.

#[path = "../../../sentence/tests/shared/recorded.rs"]
mod recorded;

use std::path::PathBuf;
use std::sync::Arc;

use fields::Fields;
use places::Region;
use sentence::{Means, Model, Vector};
use text::Lang;

use super::matcher::{MEANING, Matcher, weights_with};
use super::meaning::{Kind, Meaning, Raw, Vectors};
use super::need::Need;
use super::{Filter, Giver, Offer, Stock, reader, store};
use crate::config::Config;
use crate::demo;
use crate::funding::{Terms, Text};
use crate::ids::ProgrammeId;

const FOUNDATIONS: &str = include_str!("../../../sentence/tests/foundations.tsv");
const PURPOSES: &str = include_str!("../../../sentence/tests/purposes.tsv");
const TODAY: &str = "2026-11-22";

/// The file that `KOZMOS_MODEL` names or that lies in the folder of the repository.
fn file() -> Option<PathBuf> {
    let here = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(reader::FILE);
    let path = std::env::var_os("KOZMOS_MODEL").map_or(here, PathBuf::from);
    if !path.exists() {
        println!("left out: there is no weights file {}", path.display());
        return None;
    }
    Some(path)
}

fn table(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}

/// A foundation of the test set as a programme that says nothing but its purpose.
fn offer(cells: &[&str]) -> Offer {
    let text = Text { title: String::new(), purpose: cells[1].to_owned() };
    Offer {
        id: ProgrammeId::from(format!("test-{}", cells[0])),
        slug: cells[0].to_owned(),
        giver: Giver { name: cells[0].to_owned(), slug: None, email: None, phone: None, website: None },
        terms: Terms { texts: [("de".to_owned(), text)].into(), origin_lang: "de".into(), ..Terms::default() },
    }
}

/// What volunteers ask; the first one is Lan's.
const JOURNEYS: [(&str, Lang); 4] = [
    ("Chúng tôi muốn dạy thêm cho trẻ em sau giờ học ở Halle", Lang::Vi),
    ("Wir möchten Kindern nach der Schule bei den Hausaufgaben helfen", Lang::De),
    ("نجلس مع الأطفال كل عصر حتى يفهموا ما كُتب على السبورة في الصباح", Lang::Ar),
    ("Wer noch nie auf einem Rad saß, fährt bei uns nach drei Wochen allein zum Markt", Lang::De),
];
const HOMEWORK: &str = "Lernzimmer nach der Schule";

fn need(sentence: &str, lang: Lang) -> Need {
    let fields = [("sentence", sentence), ("sentence_lang", lang.code())];
    let fields = Fields(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    Need::parse(&fields, Lang::De, &[Region::Land("DE-ST")]).expect("a need")
}

fn meaning(vector: &Vector, lang: Lang) -> Meaning {
    Meaning::of(&Means::shipped().centre(vector, Some(lang.code())))
}

/// What foundations of the test set mean, as it would be kept.
fn raw(read: impl Fn(&str) -> Vector) -> impl Iterator<Item = Raw> {
    table(FOUNDATIONS).map(move |cells| Raw {
        kind: Kind::Programme,
        subject: format!("test-{}", cells[0]),
        lang: "de".into(),
        vector: read(cells[1]),
    })
}

/// A purpose of the test set: which foundation, whether it tells its field only, in which language, as a need.
struct Asked {
    foundation: &'static str,
    indirect: bool,
    need: Need,
}

fn asked(read: impl Fn(&str) -> Vector) -> Vec<Asked> {
    let mut all = Vec::new();
    for cells in table(PURPOSES) {
        for lang in Lang::ALL {
            let sentence = cells[2 + lang as usize];
            let meaning = Some(Arc::new(meaning(&read(sentence), lang)));
            let need = Need { meaning, ..need(sentence, lang) };
            all.push(Asked { foundation: cells[0], indirect: cells[1] == "indirect", need });
        }
    }
    all
}

/// Over the seven other languages: recall@5 of all and of indirect wording, mean reciprocal rank among the thirty; and how
/// many programmes of all are suggested on average.
fn measure(matcher: &Matcher, asked: &[Asked], with: bool) -> [f64; 4] {
    let (mut all, mut indirect, mut five, mut told, mut reciprocal, mut suggested) = (0, 0, 0, 0, 0.0, 0);
    for one in asked.iter().filter(|one| one.need.lang != Lang::De) {
        let need = Need { meaning: one.need.meaning.clone().filter(|_| with), ..one.need.clone() };
        let found = matcher.find(&need, TODAY, &Filter::default(), usize::MAX / 16).offers();
        let mut thirty = found.iter().filter(|offer| offer.id.as_str().starts_with("test-"));
        let place = thirty.position(|offer| offer.slug == one.foundation);
        let hit = usize::from(place.is_some_and(|place| place < 5));
        reciprocal += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        (all, five, suggested) = (all + 1, five + hit, suggested + found.len());
        if one.indirect {
            (indirect, told) = (indirect + 1, told + hit);
        }
    }
    let share = |part: usize, whole: usize| part as f64 / whole as f64;
    [share(five, all), share(told, indirect), reciprocal / all as f64, share(suggested, all)]
}

#[test]
fn thirty_foundations_alone_are_found_in_another_language_through_the_whole_ranking() {
    let stock = Stock { offers: table(FOUNDATIONS).map(|cells| offer(&cells)).collect(), awards: Vec::new() };
    let matcher = Matcher::build(stock);
    let raw: Vec<Raw> = raw(recorded::vector).collect();
    matcher.know(Arc::new(Vectors::of(&raw)));
    let asked = asked(recorded::vector);
    let [without, with] = [false, true].map(|with| measure(&matcher, &asked, with));
    println!("recall@5, of indirect wording, reciprocal rank, suggested: without {without:.3?}, with {with:.3?}");
    assert_eq!(asked.iter().filter(|one| one.need.lang != Lang::De).count(), 420);
    assert!(with[0] >= 0.85, "recall@5 over the seven other languages");
    assert!(with[1] >= 0.70, "recall@5 of indirect wording");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sentence_finds_its_foundation_in_another_language_through_the_whole_ranking() {
    let Some(path) = file() else { return };
    let model = Model::open(&path).expect("the weights file is whole");
    let folder = tempfile::tempdir().unwrap();
    let config = Config { data: folder.path().to_owned(), model: Some(path), ..Config::default() };
    let app = demo::open(config, false).await.unwrap();
    let began = std::time::Instant::now();
    app.matcher.settled().await;
    println!("reading the demo world took {:.1} s more", began.elapsed().as_secs_f32());
    let hub = app.hubs()[0].id.clone();
    let mut tx = app.db.read().await.unwrap();
    let Stock { mut offers, awards } = store::stock(&mut tx, &hub).await.unwrap();
    let name = store::vectors::known(&mut tx, &hub).await.unwrap().into_values().next().unwrap().0;
    let mut raw = store::vectors::vectors(&mut tx, &hub, &name).await.unwrap();
    drop(tx);
    offers.extend(table(FOUNDATIONS).map(|cells| offer(&cells)));
    let read = |text: &str| model.vector(text);
    raw.extend(self::raw(read));
    let (asked, vectors) = (asked(read), Arc::new(Vectors::of(&raw)));
    let ranked = |weight: f64| {
        let stock = Stock { offers: offers.clone(), awards: awards.clone() };
        let matcher = Matcher::build_with(stock, &weights_with(weight));
        matcher.know(Arc::clone(&vectors));
        matcher
    };
    let matcher = ranked(MEANING);
    let [without, with] = [false, true].map(|with| measure(&matcher, &asked, with));
    println!("recall@5, of indirect wording, reciprocal rank, suggested: without {without:.3?}, with {with:.3?}");
    for weight in weights() {
        println!("weight {weight}: {:.3?}", measure(&ranked(weight), &asked, true));
    }
    assert!(with[0] >= 0.72 && with[1] >= 0.47, "recall@5 of all and of indirect wording");
    assert!(with[0] > without[0] + 0.15 && with[1] > without[1] + 0.2, "it is worth its file");
    for (sentence, lang) in JOURNEYS {
        let mut need = need(sentence, lang);
        let plain = first(&matcher, &need);
        need.meaning = Some(Arc::new(meaning(&model.vector(sentence), lang)));
        let found = first(&matcher, &need);
        println!("{sentence}\n  without {plain:?}\n  with    {found:?}");
        assert!(
            sentence != JOURNEYS[0].0 || (plain[0] == HOMEWORK && found[0] == HOMEWORK),
            "what she needs comes first"
        );
    }
}

/// Other weights to be measured, as `KOZMOS_TEST_WEIGHTS` names them.
fn weights() -> Vec<f64> {
    let list = std::env::var("KOZMOS_TEST_WEIGHTS").unwrap_or_default();
    list.split(',').filter_map(|weight| weight.parse().ok()).collect()
}

/// The German titles of the first five of the demo's own programmes.
fn first(matcher: &Matcher, need: &Need) -> Vec<String> {
    let found = matcher.suggestions(need, TODAY, &Filter::default(), 40);
    let own = found.iter().filter(|found| !found.offer.id.as_str().starts_with("test-"));
    own.take(5).map(|found| found.offer.terms.text_for("de").1.title.clone()).collect()
}
