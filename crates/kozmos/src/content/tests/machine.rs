//! Texts that a machine writes, and people read.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

use axum::http::Method;
use serde_json::{Value, json};

use super::{id_of, publish, read};
use crate::testing::House;

/// A translation service for one test: what it makes of every piece is `says`. What it was asked comes out of the channel.
pub(super) fn service(says: fn(&str) -> String) -> (String, Receiver<Value>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (asked, questions) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut line, mut length) = (String::new(), 0);
            while reader.read_line(&mut line).unwrap() > 2 {
                if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let question: Value = serde_json::from_slice(&body).unwrap();
            let pieces = question["q"].as_array().unwrap().iter();
            let pieces: Vec<String> = pieces.map(|piece| says(piece.as_str().unwrap())).collect();
            let answer = json!({ "translatedText": pieces }).to_string();
            // Told before it is answered: whoever has the answer finds the question in the channel.
            let heard = asked.send(question).is_ok();
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
            write!(stream, "{head}content-length: {}\r\n\r\n{answer}", answer.len()).unwrap();
            if !heard {
                break;
            }
        }
    });
    (base, questions)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machines_text_says_so_until_somebody_has_read_it() {
    let (url, questions) = service(|piece| format!("ع {piece}"));
    let house = House::with(|config| {
        config.translate_url = Some(format!("{url}/"));
        config.translate_key = Some("k".into());
    })
    .await;
    let mut editor = house.coordinator().await;
    let at = publish(&mut editor, "", "Beratung", "Erster Absatz.\n\nZweiter [hier](/de/beratung).").await;
    assert!(
        editor.get(&at).await.attributes("form[action$='/machine']", "action").is_empty(),
        "nothing to say it after"
    );
    let arabic = format!("/de/content/{}/ar", id_of(&at));
    let form = editor.get(&arabic).await;
    let written = editor.submit(&form, "/machine", &[]).await;
    assert_eq!(
        written.all(".chips [aria-current]"),
        ["Arabisch: maschinell, noch nicht gelesen"],
        "{}",
        written.text()
    );
    let pieces = json!(["Beratung", "Kurz.", "Erster Absatz.", "Zweiter <a id=\"0\">hier</a>."]);
    let question = json!({"q": pieces, "source": "de", "target": "ar", "format": "html", "api_key": "k"});
    assert_eq!(questions.try_recv().unwrap(), question);
    let to = written.attributes(".notice a", "href")[0].clone();
    let shown = read(&house, &to.replace("/de/", "/ar/")).await;
    assert!(shown.says("ع Erster Absatz.") && shown.says("لم"), "{}", shown.text());
    assert_eq!(shown.all("article .prose a"), ["hier"], "the link is one");
    assert_eq!(shown.all(".notice.warn").len(), 1, "a reader is told");

    let marked = editor.submit(&written, "/read", &[]).await;
    assert_eq!(marked.all(".chips [aria-current]"), ["Arabisch: geprüft"]);
    assert!(read(&house, &shown.path).await.all(".notice.warn").is_empty());
    assert!(marked.attributes("form[action$='/machine']", "action").is_empty(), "what a person keeps up stays");
    editor.send(Method::POST, &format!("{arabic}/machine"), Some(&fields::Fields::default())).await;
    assert!(questions.try_recv().is_err(), "nobody was asked");

    let form = editor.get(&at).await;
    editor.submit(&form, &at, &[("do", "publish"), ("body", "Ganz neu.")]).await;
    let form = editor.get(&arabic).await;
    assert_eq!(form.all(".chips [aria-current]"), ["Arabisch: veraltet"]);
    let again = editor.submit(&form, "/machine", &[]).await;
    assert_eq!(again.all(".chips [aria-current]"), ["Arabisch: maschinell, noch nicht gelesen"]);
    let own = editor.submit(&again, &arabic, &[("do", "publish"), ("body", "جديد تمامًا.")]).await;
    assert_eq!(own.all(".chips [aria-current]"), ["Arabisch: aktuell"], "a person wrote it anew");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_does_not_answer_changes_nothing_and_without_one_nothing_is_offered() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let house = House::with(|config| config.translate_url = Some(format!("http://{closed}"))).await;
    let mut editor = house.coordinator().await;
    let at = publish(&mut editor, "", "Beratung", "Text").await;
    let arabic = format!("/de/content/{}/ar", id_of(&at));
    let form = editor.get(&arabic).await;
    let failed = editor.submit(&form, "/machine", &[]).await;
    assert!(failed.says("Das Programm hat nicht geantwortet."), "{}", failed.text());
    assert_eq!(failed.all(".chips [aria-current]"), ["Arabisch: fehlt, eine andere Sprache wird gezeigt"]);

    let house = House::on_sqlite().await;
    let mut editor = house.coordinator().await;
    let at = publish(&mut editor, "", "Beratung", "Text").await;
    let arabic = format!("/de/content/{}/ar", id_of(&at));
    assert!(editor.get(&arabic).await.attributes("form[action$='/machine']", "action").is_empty());
    let sent = editor.send(Method::POST, &format!("{arabic}/machine"), Some(&fields::Fields::default())).await;
    assert_eq!(sent.location(), Some(arabic));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_breaks_links_pictures_or_code_is_refused_with_the_reason() {
    // What a machine does to tags: it loses them, says them twice, translates them, brings some of its own.
    let broken: [fn(&str) -> String; 5] = [
        |piece| piece.replace("<a id=\"0\">", "").replace("</a>", ""),
        |piece| format!("{piece} {piece}"),
        |piece| piece.replace("id=", "رقم="),
        |piece| format!("{piece} <a href=\"https://evil.example\">!</a>"),
        |piece| piece.replace('<', "(").replace('>', ")"),
    ];
    for says in broken {
        let (url, questions) = service(says);
        let house = House::with(|config| config.translate_url = Some(url)).await;
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Beratung", "Lesen Sie [das hier](/de/beratung) und `dies`.").await;
        let arabic = format!("/de/content/{}/ar", id_of(&at));
        let form = editor.get(&arabic).await;
        let refused = editor.submit(&form, "/machine", &[]).await;
        assert!(questions.try_recv().is_ok(), "it was asked");
        assert!(
            refused.says("Das Programm hat Links, Bilder oder Hervorhebungen im Text beschädigt."),
            "{}",
            refused.text()
        );
        assert_eq!(refused.all(".notice.warn").len(), 1);
        assert_eq!(
            refused.all(".chips [aria-current]"),
            ["Arabisch: fehlt, eine andere Sprache wird gezeigt"],
            "nothing was written"
        );
    }
}
