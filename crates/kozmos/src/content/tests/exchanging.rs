//! Texts that are translated outside.

use axum::http::StatusCode;
use proptest::prelude::*;

use super::super::exchange::{Parcel, Unit, Wrong, read, translated};
use super::super::store::Version;
use super::super::{po, xliff};
use super::{id_of, publish};
use crate::testing::{Browser, House, on_both_engines};

fn parcel(units: Vec<(String, String, bool)>) -> Parcel {
    let unit = |(n, (source, target, open))| Unit { id: format!("body.{}", n + 1), source, target, open };
    let units = units.into_iter().enumerate().map(unit).collect();
    Parcel { page: "p".into(), source: "de".into(), version: 7, target: "ar".into(), units }
}

fn version(body: &str, aside: &str) -> Version {
    Version {
        number: 7,
        title: "Titel".into(),
        summary: String::new(),
        body: body.into(),
        aside: aside.into(),
        html: String::new(),
        aside_html: String::new(),
        minor: false,
        machine: false,
        source_lang: None,
        source_number: None,
        author: String::new(),
        written_at: String::new(),
    }
}

/// Any text that somebody may have written: marks of both formats, quotes, line breaks, Arabic, spaces at both ends.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[^\\p{C}]{0,8}",
        "[<>&\"'\\\\ \t\n]{1,4}",
        "[\\u{600}-\\u{60b}\\u{61e}-\\u{6dc}]{1,5}",
        Just("]]>&amp;&#10;<target>\\n%s".to_owned()),
        Just("msgid \"x\"\n\n#~ ".to_owned()),
    ];
    prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_goes_out_comes_back_the_same(units in prop::collection::vec((words(), words(), any::<bool>()), 1..6)) {
        let parcel = parcel(units);
        prop_assert_eq!(xliff::read(&xliff::write(&parcel)), Some(parcel.clone()));
        prop_assert_eq!(po::read(&po::write(&parcel)), Some(parcel));
    }

    /// A text is the pieces that it was cut into.
    #[test]
    fn a_text_that_nobody_changes_is_put_together_as_it_was(body in words(), aside in words()) {
        let version = version(&body, &aside);
        let parts = super::super::exchange::units(&version);
        let mut whole = parcel(Vec::new());
        whole.units = parts.iter().map(|part| Unit { target: part.source.clone(), ..part.clone() }).collect();
        prop_assert_eq!(whole.writing(&parts, "a"), version.writing("a"));
    }

    #[test]
    fn no_file_is_read_wrongly_or_for_ever(text in "[<>a-z/ =\"&;#\\[\\]!\\\\\n-]{0,200}") {
        let _ = read(text.as_bytes());
        let _ = read(format!("<xliff><file original=\"p\">{text}").as_bytes());
        let _ = read(format!("msgid \"\"\n{text}").as_bytes());
    }
}

#[test]
fn a_file_that_would_grow_is_refused() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><xliff><file/></xliff>";
    assert_eq!(read(bomb.as_bytes()), Err(Wrong("unreadable", String::new())));
    assert_eq!(read(&[0x1f, 0x8b, 8, 0]), Err(Wrong("unreadable", String::new())), "nothing is unpacked");
}

/// Sends a file to the form of a text: where it led, or what the form says is wrong.
async fn send(editor: &mut Browser, to: &str, file: &str) -> (StatusCode, String) {
    let form = editor.get(to).await;
    let shown = editor.upload(&form, "/exchange", ("file", file.as_bytes())).await;
    let wrong = shown.all(".error-summary li").concat();
    (shown.status, if wrong.is_empty() { shown.path } else { wrong })
}

#[tokio::test]
async fn a_text_goes_out_and_comes_back_as_a_draft_and_foreign_files_are_refused() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Beratung", "Erster Absatz.\n\nZweiter <Absatz>.").await;
        let other = publish(&mut editor, "", "Andere", "x").await;
        let arabic = format!("/de/content/{}/ar", id_of(&at));
        for kind in ["xliff", "po"] {
            let file = editor.get(&format!("{arabic}/{kind}")).await.body;
            assert_eq!(read(file.as_bytes()), Err(Wrong("empty", String::new())), "nothing is translated yet: {file}");
            let gone_out = if kind == "po" { po::read(&file) } else { xliff::read(&file) };
            let mut parcel = gone_out.expect("what we write we read");
            for unit in &mut parcel.units {
                unit.target = format!("ع {}", unit.id);
            }
            let back = |parcel: &Parcel| if kind == "po" { po::write(parcel) } else { xliff::write(parcel) };
            let to = format!("{arabic}/exchange");
            assert_eq!(send(&mut editor, &to, &back(&parcel)).await.1, format!("{arabic}?done=exchange"));
            let form = editor.get(&arabic).await;
            assert_eq!(form.all("textarea#body"), ["ع body.1 ع body.2"], "{kind}");
            let elsewhere = format!("/de/content/{}/ar/exchange", id_of(&other));
            assert!(send(&mut editor, &elsewhere, &back(&parcel)).await.1.contains("gehört zu einer anderen Seite"));
            let polish = format!("/de/content/{}/pl/exchange", id_of(&at));
            assert!(send(&mut editor, &polish, &back(&parcel)).await.1.contains("Arabisch"));
            let strange = Parcel {
                units: vec![Unit { id: "body.9".into(), source: "x".into(), target: "y".into(), open: false }],
                ..parcel
            };
            assert!(send(&mut editor, &to, &back(&strange)).await.1.contains("body.9"));
        }
        let large = "x".repeat(10 << 20);
        let (status, why) = send(&mut editor, &format!("{arabic}/exchange"), &large).await;
        assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(why.contains("zu groß"), "{why}");
    })
    .await;
}

#[tokio::test]
async fn a_file_is_not_written_over_what_somebody_types_and_says_when_it_is_late() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Beratung", "Erster Absatz.").await;
        let arabic = format!("/de/content/{}/ar", id_of(&at));
        let mut parcel = xliff::read(&editor.get(&format!("{arabic}/xliff")).await.body).unwrap();
        parcel.units.iter_mut().for_each(|unit| unit.target = format!("ع {}", unit.id));
        let (file, to) = (xliff::write(&parcel), format!("{arabic}/exchange"));
        for _ in 0..2 {
            assert_eq!(
                send(&mut editor, &to, &file).await.1,
                format!("{arabic}?done=exchange"),
                "a file may come again"
            );
        }
        let form = editor.get(&arabic).await;
        editor.submit(&form, &arabic, &[("do", "draft"), ("body", "بيدي")]).await;
        let (status, why) = send(&mut editor, &to, &file).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(why.contains("Sie schreiben schon an diesem Text."), "{why}");
        let form = editor.get(&arabic).await;
        assert_eq!(form.all("textarea#body"), ["بيدي"], "what was typed is still there");
        editor.submit(&form, "/discard", &[]).await;
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("body", "Ganz anders.\n\nUnd mehr.")]).await;
        assert_eq!(send(&mut editor, &to, &file).await.1, format!("{arabic}?done=newer"));
        let form = editor.get(&format!("{arabic}?done=newer")).await;
        assert!(form.says("Die Übersetzung gilt für die ältere Fassung."), "{}", form.text());
        let done = editor.submit(&form, &arabic, &[("do", "publish")]).await;
        assert_eq!(
            done.all(".chips [aria-current]"),
            ["Arabisch: veraltet"],
            "a late translation does not pass for a current one"
        );
    })
    .await;
}

#[test]
fn a_piece_of_the_source_that_stayed_takes_its_translation_along() {
    let (seen, own) = (version("Eins.\n\nZwei.", ""), version("واحد\n\nاثنان", ""));
    let own = Version { title: "عنوان".into(), ..own };
    let out = |now: &str, own: &Version| -> Vec<(String, bool)> {
        let units = translated(&version(now, ""), &seen, (own, false));
        units.into_iter().skip(1).map(|unit| (unit.target, unit.open)).collect()
    };
    let said = |target: &str, open: bool| (target.to_owned(), open);
    let [one, two] = [said("واحد", false), said("اثنان", false)];
    assert_eq!(out("Eins.\n\nZwei.", &own), [one.clone(), two.clone()]);
    assert_eq!(out("Neu.\n\nEins.\n\nZwei.", &own), [said("", false), one.clone(), two.clone()], "one came before");
    assert_eq!(out("Zwei.\n\nEins.", &own), [two, one.clone()], "they changed places");
    assert_eq!(out("Eins.\n\nZwei, anders.", &own), [one, said("اثنان", true)], "the old one is a proposal");
    let other = version("واحد", "");
    assert_eq!(out("Eins.\n\nZwei.", &other), [said("", false), said("", false)], "nobody knows which is which");
}

#[tokio::test]
async fn a_file_that_is_not_done_makes_no_text_current() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Beratung", "Erster Absatz.\n\nZweiter Absatz.").await;
        let arabic = format!("/de/content/{}/ar", id_of(&at));
        let mut parcel = xliff::read(&editor.get(&format!("{arabic}/xliff")).await.body).unwrap();
        parcel.units.iter_mut().skip(1).for_each(|unit| unit.target = format!("ع {}", unit.id));
        let to = format!("{arabic}/exchange");
        assert_eq!(send(&mut editor, &to, &po::write(&parcel)).await.1, format!("{arabic}?done=part"));
        let form = editor.get(&format!("{arabic}?done=part")).await;
        assert!(form.says("Ein Teil ist noch nicht fertig übersetzt."), "{}", form.text());
        assert!(form.attributes("input[name=in_step][checked]", "value").is_empty());
        let done = editor.submit(&form, &arabic, &[("do", "publish")]).await;
        assert_eq!(done.all(".chips [aria-current]"), ["Arabisch: veraltet"]);
        // What goes out next knows the pieces; the one that was changed since is marked in the file.
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("body", "Erster Absatz.\n\nGanz anders.")]).await;
        let file = editor.get(&format!("{arabic}/po")).await.body;
        let units = po::read(&file).unwrap().units;
        let first = units.iter().find(|unit| unit.id == "body.1").map(|unit| (unit.target.as_str(), unit.open));
        assert_eq!(first, Some(("ع body.1", true)), "{file}");
    })
    .await;
}

#[test]
fn marks_and_proposals_of_other_programs_are_read_past() {
    let file = "<xliff version=\"1.2\"><file original=\"p\" source-language=\"de\" target-language=\"ar\" \
        product-version=\"7\" datatype=\"x\"><header><note>n</note></header><body><group><trans-unit id=\"title\">\
        <source>Eins <g id=\"1\">zwei</g></source><seg-source><mrk mtype=\"seg\">Eins</mrk></seg-source>\
        <target state=\"translated\">ع <g id=\"1\">ب &amp; &#x62A;</g></target><note>x</note>\
        <alt-trans><source>a</source><target>falsch</target></alt-trans></trans-unit></group></body></file></xliff>";
    let parcel = read(file.as_bytes()).unwrap();
    let unit = Unit { id: "title".into(), source: "Eins zwei".into(), target: "ع ب & ت".into(), open: false };
    assert_eq!((parcel.version, parcel.units), (7, vec![unit]));
}
