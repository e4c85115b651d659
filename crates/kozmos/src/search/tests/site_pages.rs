//! The pages of the site on the shelf: what everybody sees, where it stands, and nothing of another hub.

use crate::testing::{Browser, House, on_both_engines};

/// Makes a page through the forms; gives the address of its editor.
async fn make(editor: &mut Browser, title: &str, typed: &[(&str, &str)]) -> String {
    let form = editor.get("/de/content/new").await;
    let page = editor.submit(&form, "/content/new", &[("title", title)]).await;
    editor.submit(&page, &page.path, typed).await;
    page.path
}

async fn found(browser: &mut Browser, lang: &str, words: &str) -> Vec<String> {
    let form = browser.get(&format!("/{lang}/search")).await;
    browser.submit(&form, "/search", &[("q", words)]).await.attributes("main li.card a", "href")
}

#[tokio::test]
async fn a_published_page_is_found_in_its_section_and_a_draft_is_not() {
    on_both_engines(|house: House| async move {
        let mut editor = house.coordinator().await;
        let body = ("body", "Wir erklären den **Zuwendungsbescheid**.");
        let at = make(&mut editor, "Beratung", &[("do", "publish"), body, ("aside", "Immer im Rathaus.")]).await;
        make(&mut editor, "Geheimsache", &[("do", "save"), body]).await;
        let mut reader = house.visitor();
        let page = reader.get("/de/search?q=zuwendungsbescheid").await;
        assert_eq!(page.attributes("main li h3 a", "href"), ["/de/beratung"], "{}", page.text());
        assert_eq!(page.all("main h2"), ["Seiten dieser Website (\u{2068}1\u{2069})"]);
        assert_eq!(page.all("main .card mark"), ["Zuwendungsbescheid"]);
        assert_eq!(found(&mut reader, "de", "Rathaus").await, ["/de/beratung"], "the box beside it counts");
        let form = editor.get(&at).await;
        editor.submit(&form, &at, &[("do", "publish"), ("title", "Rat"), ("slug", "rat"), ("body", "Neu.")]).await;
        assert!(found(&mut reader, "de", "Zuwendungsbescheid").await.is_empty(), "what went is not found");
        assert_eq!(found(&mut reader, "de", "Neu").await, ["/de/rat"]);
        let form = editor.get(&at).await;
        editor.submit(&form, "/withdraw", &[]).await;
        assert!(found(&mut reader, "de", "Neu").await.is_empty());
        assert!(!reader.get("/api/v1/search?q=Neu").await.body.contains("/rat"));
    })
    .await;
}

#[tokio::test]
async fn a_reader_is_led_to_the_text_in_her_language_else_told_in_which_it_is() {
    on_both_engines(|house: House| async move {
        let mut editor = house.coordinator().await;
        let at = make(&mut editor, "Beratung", &[("do", "publish"), ("body", "Wir helfen mit dem Bescheid.")]).await;
        let mut reader = house.visitor();
        let german = reader.get("/ar/search?q=Bescheid").await;
        assert_eq!(german.attributes("main li h3 a", "href"), ["/ar/beratung"], "{}", german.text());
        assert_eq!(german.attributes("main li h3 a", "lang"), ["de"]);
        assert!(german.all("main li .soft")[0].contains("الألمانية"));
        let arabic = format!("{}/ar", at.trim_end_matches("/de"));
        let form = editor.get(&arabic).await;
        let typed = [("do", "publish"), ("title", "الاستشارة"), ("body", "نساعدكم في القرار الرسمي.")];
        editor.submit(&form, &arabic, &typed).await;
        let own = found(&mut reader, "ar", "القرار").await;
        assert_eq!(own, ["/ar/%D8%A7%D9%84%D8%A7%D8%B3%D8%AA%D8%B4%D8%A7%D8%B1%D8%A9"]);
        assert!(reader.get(&own[0]).await.status.is_success());
        assert_eq!(found(&mut reader, "ar", "Bescheid").await, own, "German words lead to the Arabic page too");
        let removed = format!("{}/remove", at.trim_end_matches("/de"));
        let form = editor.get(&removed).await;
        editor.submit(&form, "/remove", &[]).await;
        assert!(found(&mut reader, "ar", "القرار").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn another_hubs_pages_are_never_found() {
    on_both_engines(|house: House| async move {
        let mut editor = house.person(&house.other, crate::people::Role::Coordinator, None).await;
        make(&mut editor, "Fremdes", &[("do", "publish"), ("body", "Leuchtturm")]).await;
        assert_eq!(found(&mut house.visitor().at("other.example"), "de", "Leuchtturm").await, ["/de/fremdes"]);
        assert!(found(&mut house.visitor(), "de", "Leuchtturm").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn who_wants_to_call_finds_the_contact_page_in_her_own_words_and_as_it_is_now() {
    on_both_engines(|house: House| async move {
        let mut reader = house.visitor();
        assert_eq!(found(&mut reader, "de", "Kontakt").await, ["/de/contact"], "also before somebody answers");
        assert!(found(&mut reader, "de", "Hotline").await.is_empty());
        let mut coordinator = house.coordinator().await;
        let form = coordinator.get("/de/contact/lines/new").await;
        let line = [
            ("kind", "person"),
            ("name", "Mariam Zywietz"),
            ("phone", "0345 11 22 33"),
            ("place", "06108 Halle (Saale)"),
            ("monday", "9–14"),
            ("role_de", "Ihre Ansprechperson"),
            ("note_de", "Fragen zu Partnerschaften."),
            ("action", "publish"),
        ];
        let list = coordinator.submit(&form, "/contact/lines/new", &line).await;
        for (lang, words) in [
            ("de", "Hotline"),
            ("de", "Öffnungszeiten"),
            ("de", "telefonnummer"),
            ("de", "anrufen"),
            ("de", "Partnerschaften"),
            ("de", "Zywietz"),
            ("en", "contact"),
            ("en", "opening hours"),
            ("fr", "numero de telephone"),
            ("ru", "телефон"),
            ("ar", "رقم الهاتف"),
            ("es", "horario"),
            ("pl", "zadzwonić"),
            ("vi", "so dien thoai"),
            ("vi", "Zywietz"),
        ] {
            assert_eq!(found(&mut reader, lang, words).await, [format!("/{lang}/contact")], "{words} in {lang}");
        }
        let hit = reader.get("/de/search?q=Telefonnummer").await;
        assert!(hit.says("Hier sehen Sie, ob gerade jemand da ist.") && !hit.says("Anschrift"), "{}", hit.text());
        assert!(found(&mut house.visitor().at("other.example"), "de", "Zywietz").await.is_empty());
        let edit = list.attributes("main .card a", "href")[0].clone();
        let form = coordinator.get(&edit).await;
        coordinator.submit(&form, "/edit", &[("name", "Mariam Ohlendorf"), ("action", "save")]).await;
        assert!(found(&mut reader, "de", "Zywietz").await.is_empty(), "who left is not found");
        assert_eq!(found(&mut reader, "de", "Ohlendorf").await, ["/de/contact"]);
        let form = coordinator.get(&edit).await;
        coordinator.submit(&form, "/edit", &[("action", "withdraw")]).await;
        assert!(found(&mut reader, "de", "Ohlendorf").await.is_empty(), "nor who is not public");
    })
    .await;
}

#[tokio::test]
async fn where_a_word_is_mistyped_the_section_that_fits_best_stands_first() {
    on_both_engines(|house: House| async move {
        let mut editor = house.coordinator().await;
        make(&mut editor, "Hinweise", &[("do", "publish"), ("body", "Hier muss niemand zahlen.")]).await;
        super::put(&house, &house.hub, &super::Row { id: "chor", name: "Musik für alle", ..super::ROW }).await;
        let mut reader = house.visitor();
        let page = reader.get("/de/search?q=Musk").await;
        let sections: Vec<String> =
            page.all("main h2").iter().map(|h| h.split(' ').next().unwrap().to_owned()).collect();
        assert_eq!(sections, ["Vereine", "Seiten"], "{}", page.text());
    })
    .await;
}
