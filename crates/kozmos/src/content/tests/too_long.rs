//! Stories of texts that are too long, and of looks at a text that somebody else has changed.

use axum::http::StatusCode;

use super::{id_of, publish, read};
use crate::content::Locale;
use crate::testing::{House, Shown, on_both_engines};

/// What is in the field of the text, to the last letter.
fn body(shown: &Shown) -> usize {
    let begin = shown.body.find("<textarea id=\"body\"").expect("a text");
    let text = shown.body[begin..].split_once(">\n").and_then(|(_, rest)| rest.split_once("</textarea>"));
    text.expect("a whole text").0.chars().count()
}

#[tokio::test]
async fn a_text_of_ten_megabytes_is_answered_in_the_readers_language_and_stands_in_the_form() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let german = publish(&mut editor, "", "Angebote", "Wir beraten am Montag.").await;
        let at = format!("/vi/content/{}/de", id_of(&german));
        for (megabytes, action) in [(2, "draft"), (2, "preview"), (10, "publish")] {
            let form = editor.get(&at).await;
            let long = "x".repeat(megabytes << 20);
            let refused = editor.submit(&form, &at, &[("do", action), ("body", &long)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{action}");
            assert_eq!(refused.attributes("html", "lang"), ["vi"]);
            let why = &refused.all(".error-summary")[0].replace(['\u{2068}', '\u{2069}'], "");
            let now = if megabytes == 2 { "2 097 152" } else { "10 485 760" };
            assert!(why.contains(&format!("Số ký tự hiện có / nhiều nhất: {now} / 100 000")), "{why}");
            assert!(why.contains("Toàn bộ bài vẫn còn trong mẫu bên dưới"), "{why}");
            assert_eq!(body(&refused), long.len(), "nothing is cut");
        }
        let again = editor.get(&at).await;
        assert_eq!(again.all("textarea#body"), ["Wir beraten am Montag."], "no draft is kept of it");
        assert!(read(&house, "/de/angebote").await.says("Wir beraten am Montag."));
        let versions = editor.get(&format!("{german}/versions")).await;
        assert_eq!(versions.all(".card h2").len(), 2, "the empty one that a page begins with, and the published one");
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("body", "Wir beraten am Freitag.")]).await;
        assert!(read(&house, "/de/angebote").await.says("Freitag"), "a shorter one is taken as ever");
    })
    .await;
}

#[tokio::test]
async fn a_text_longer_than_a_page_but_not_than_a_draft_is_kept_with_what_is_wrong() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let at = publish(&mut editor, "", "Angebote", "Wir beraten am Montag.").await;
        let form = editor.get(&at).await;
        let long = "ü".repeat(crate::content::LONGEST + 1);
        let refused = editor.submit(&form, &at, &[("do", "publish"), ("body", &long)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let why = &refused.all(".error-summary")[0];
        assert!(why.contains("100 001 / 100 000") && why.contains("als Entwurf gesichert"), "{why}");
        assert_eq!(body(&editor.get(&at).await), crate::content::LONGEST + 1);
        assert!(read(&house, "/de/angebote").await.says("Montag"));
    })
    .await;
}

#[tokio::test]
async fn who_only_looked_is_told_again_of_the_others_text_before_hers_counts() {
    on_both_engines(async |house: House| {
        let mut anna = house.coordinator().await;
        let mut bert = house.coordinator().await;
        let at = publish(&mut anna, "", "Angebote", "Am Montag.").await;
        let (first, second) = (anna.get(&at).await, bert.get(&at).await);
        anna.submit(&first, &at, &[("do", "publish"), ("body", "Am Dienstag.")]).await;
        let look = bert.submit(&second, &at, &[("do", "preview"), ("body", "Am Freitag.")]).await;
        assert_eq!((look.status, look.all("del")), (StatusCode::CONFLICT, vec!["Dienstag".to_owned()]));
        // A script took that look while he wrote, and he has seen nothing of it: he comes back to his draft.
        let draft = bert.get(&at).await;
        assert_eq!(draft.all("textarea#body"), ["Am Freitag."]);
        let late = bert.submit(&draft, &at, &[("do", "publish")]).await;
        assert_eq!((late.status, late.all("ins")), (StatusCode::CONFLICT, vec!["Freitag".to_owned()]));
        assert!(read(&house, "/de/angebote").await.says("Dienstag"), "nothing was written over");
        bert.submit(&late, &at, &[("do", "publish")]).await;
        assert!(read(&house, "/de/angebote").await.says("Freitag"));
    })
    .await;
}

#[tokio::test]
async fn the_form_brings_what_a_script_says_about_it_in_each_language() {
    let house = House::on_sqlite().await;
    let mut editor = house.coordinator().await;
    let at = publish(&mut editor, "", "Angebote", "Wir beraten.").await;
    for locale in Locale::ALL {
        let form = editor.get(&at.replacen("/de/", &format!("/{}/", locale.code()), 1)).await;
        assert_eq!(form.attributes("form[data-keep]", "data-keep"), ["do=draft"]);
        let says = form.attributes(".keeping[role=status] > p[hidden]", "data-says");
        assert_eq!(says, ["kept", "offline", "over", "failed", "newer", "gone", "long"]);
        let (kept, long) = (&form.all("[data-says=kept]")[0], &form.attributes(".keeping", "data-long")[0]);
        assert!(kept.contains("{time}") && long.contains("{now}") && long.contains("{most}"), "{kept} {long}");
        let sign_in = form.attributes("[data-says=over] a", "href");
        assert_eq!(sign_in, [format!("/{}/people/sign-in", locale.code())]);
    }
}
