//! A volunteer translates the site into Arabic and Vietnamese.

use kozmos::testing::Browser;

use crate::{World, on_both_engines};

const TRANSLATOR: &str = "uebersetzung@kozmos.example";

/// The titles that wait for an Arabic translation.
async fn waiting(browser: &mut Browser) -> Vec<String> {
    browser.get("/de/content/translations?to=ar").await.all(".card h2")
}

/// Publishes a German page; the address of its editor.
async fn page(editor: &mut Browser, title: &str, body: &str) -> String {
    let form = editor.get("/de/content/new").await;
    let page = editor.submit(&form, "/content/new", &[("title", title)]).await;
    editor.submit(&page, &page.path, &[("do", "publish"), ("summary", "Kurz."), ("body", body)]).await;
    page.path
}

async fn write(editor: &mut Browser, at: &str, typed: &[(&str, &str)]) {
    let form = editor.get(at).await;
    let done = editor.submit(&form, at, typed).await;
    assert!(done.says("Der Text ist veröffentlicht."), "{}", done.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn she_sees_what_is_new_translates_it_and_small_changes_leave_her_in_peace() {
    on_both_engines(|world: World| async move {
        let mut editor = world.signed_in("redaktion@kozmos.example").await;
        let mut translator = world.signed_in(TRANSLATOR).await;
        assert!(waiting(&mut translator).await.is_empty(), "the demo is written in all languages");
        let at = page(&mut editor, "Gemeinsam kochen", "Wir kochen am Montag.").await;
        let list = translator.get("/de/content/translations?to=ar").await;
        assert_eq!(list.all(".card h2"), ["Gemeinsam kochen"]);
        let arabic = list.attributes(".card h2 a", "href")[0].clone();
        write(&mut translator, &arabic, &[("do", "publish"), ("title", "نطبخ معًا"), ("body", "نطبخ يوم الاثنين.")])
            .await;
        assert!(waiting(&mut translator).await.is_empty());

        write(&mut editor, &at, &[("do", "publish"), ("minor", "yes"), ("body", "Wir kochen am Montag!")]).await;
        assert!(waiting(&mut translator).await.is_empty(), "a small change outdates nothing");
        write(&mut editor, &at, &[("do", "publish"), ("body", "Wir kochen am Freitag!")]).await;
        assert_eq!(waiting(&mut translator).await, ["Gemeinsam kochen"]);
        let form = translator.get(&arabic).await;
        assert_eq!(form.all(".chips [aria-current]"), ["Arabisch: veraltet"]);
        let (new, went) = (form.all(".words ins").concat(), form.all(".words del").concat());
        assert!(new.contains("Freitag") && went.contains("Montag"), "what is new: {new}; what went: {went}");
        write(&mut translator, &arabic, &[("do", "publish"), ("body", "نطبخ يوم الجمعة!")]).await;
        assert_eq!(translator.get(&arabic).await.all(".chips [aria-current]"), ["Arabisch: aktuell"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn she_takes_a_file_home_and_brings_it_back() {
    on_both_engines(|world: World| async move {
        let mut editor = world.signed_in("redaktion@kozmos.example").await;
        let at =
            page(&mut editor, "Gemeinsam kochen", "Wir **kochen** am Montag.\n\nKommen Sie & essen Sie <mit>!").await;
        let arabic = format!("{}/ar", at.trim_end_matches("/de"));
        let mut translator = world.signed_in(TRANSLATOR).await;
        let file = translator.get(&format!("{arabic}/xliff")).await;
        assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
        let mut translated = file.body.clone();
        for target in ["نطبخ معًا", "باختصار", "**نطبخ** يوم الاثنين.", "تعالوا &amp; كُلوا &lt;معنا&gt;!"]
        {
            translated = translated.replacen("<target></target>", &format!("<target>{target}</target>"), 1);
        }
        assert!(!translated.contains("<target></target>"), "all pieces are translated: {translated}");
        let form = translator.get(&format!("{arabic}/exchange")).await;
        let bomb = translated.replacen("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff", 1);
        let refused = translator.upload(&form, "/exchange", ("file", bomb.as_bytes())).await;
        assert!(refused.says("Diese Datei können wir nicht lesen."), "{}", refused.text());
        let draft = translator.upload(&refused, "/exchange", ("file", translated.as_bytes())).await;
        assert!(draft.says("Die Übersetzung ist eingelesen"), "{}", draft.text());
        assert_eq!(draft.all("textarea#body"), ["**نطبخ** يوم الاثنين. تعالوا & كُلوا <معنا>!"]);
        let done = translator.submit(&draft, &arabic, &[("do", "publish")]).await;
        assert_eq!(done.all(".chips [aria-current]"), ["Arabisch: aktuell"]);
        let shown = world.browser().get(&done.attributes(".notice a", "href")[0].replace("/de/", "/ar/")).await;
        assert!(shown.says("تعالوا & كُلوا <معنا>!"), "{}", shown.text());
        assert_eq!(shown.all("article strong"), ["نطبخ"]);
    })
    .await;
}
