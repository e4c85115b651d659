//! Somebody tells of a barrier; the coordinators get a letter.

use axum::http::StatusCode;

use crate::testing::{House, on_both_engines};

async fn letters(house: &House) -> Vec<crate::mail::Letter> {
    let mut tx = house.app.db.read().await.unwrap();
    let jobs = db::rows!(&mut tx, (String,), "SELECT payload FROM job WHERE kind = 'letter' ORDER BY id").unwrap();
    jobs.into_iter().map(|(payload,)| serde_json::from_str(&payload).unwrap()).collect()
}

#[tokio::test]
async fn a_barrier_is_told_without_an_account_and_reaches_the_coordinators() {
    on_both_engines(|house: House| async move {
        let mut visitor = house.visitor();
        let form = visitor.get("/ar/contact/barrier").await;
        assert!(form.headers.get("set-cookie").is_none());
        let empty = visitor.submit(&form, "/contact/barrier", &[("page", "/ar/contact"), ("reply", "niemand")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(empty.all(".error-summary li").len(), 2, "{}", empty.text());
        assert_eq!(empty.attributes("input#page", "value"), ["/ar/contact"], "what was typed is kept");
        let typed = [("text", "الزر صغير.\nجدًا."), ("reply", "leyla@people.example")];
        let sent = visitor.submit(&empty, "/contact/barrier", &typed).await;
        assert_eq!(sent.all(".notice.ok").len(), 1, "{}", sent.text());
        assert!(sent.headers.get("set-cookie").is_none());
        let all = letters(&house).await;
        assert_eq!(all.len(), 1);
        assert!(!all[0].to.is_empty() && all[0].to.contains('@'), "to the centre: {:?}", all[0]);
        for words in ["الزر صغير.\nجدًا.", "Seite: /ar/contact", "Arabisch", "leyla@people.example"] {
            assert!(all[0].body.contains(words), "{words}: {}", all[0].body);
        }
    })
    .await;
}

#[tokio::test]
async fn a_program_that_fills_in_everything_is_thanked_and_a_flood_ends() {
    on_both_engines(|house: House| async move {
        let mut visitor = house.visitor();
        let form = visitor.get("/de/contact/barrier").await;
        let trapped = [("text", "Buy"), ("website", "https://spam.example")];
        assert_eq!(visitor.submit(&form, "/contact/barrier", &trapped).await.all(".notice.ok").len(), 1);
        assert!(letters(&house).await.is_empty());
        for n in 0..20 {
            let text = format!("Nummer {n}");
            let sent = visitor.submit(&form, "/contact/barrier", &[("text", &text)]).await;
            assert_eq!(sent.all(".notice.ok").len(), 1, "{n}");
        }
        let late = visitor.submit(&form, "/contact/barrier", &[("text", "Eine zu viel")]).await;
        assert_eq!(late.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(late.all("textarea#text")[0].contains("Eine zu viel"), "the words are kept");
        assert_eq!(letters(&house).await.len(), 20);
    })
    .await;
}
