//! Stories of the room: a story is written, appears on its day, and is fetched as a feed.

use axum::http::{Method, StatusCode};

use crate::testing::{Browser, House, Shown, on_both_engines};

/// Tests happen on 22 November 2026.
const STORY: [(&str, &str); 7] = [
    ("published_on", "2026-11-20"),
    ("title_de", "Neue Räume in Halle"),
    ("lead_de", "Ab Dezember sind wir in der Musterstraße."),
    ("body_de", "Wir ziehen um.\n\nKommen Sie vorbei & <sehen> Sie selbst."),
    ("title_vi", "Văn phòng mới ở Halle"),
    ("lead_vi", "Từ tháng 12 chúng tôi ở Musterstraße."),
    ("action", "publish"),
];

async fn write(browser: &mut Browser, more: &[(&str, &str)]) -> Shown {
    let form = browser.get("/de/news/new").await;
    let given = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<(&str, &str)> = STORY.into_iter().filter(|(name, _)| !given(name)).collect();
    all.extend(more);
    browser.submit(&form, "/news/new", &all).await
}

#[tokio::test]
async fn a_story_that_is_too_long_stands_whole_in_its_form_and_nothing_is_stored() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let long = "x".repeat(10 << 20);
        for action in ["draft", "publish"] {
            let refused = write(&mut editor, &[("body_de", &long), ("action", action)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{action}");
            assert!(refused.says("10 485 760 / "), "it says how long it is");
            assert!(refused.says("nichts ist verloren") && refused.body.contains(&long));
        }
        assert!(editor.get("/de/writing/drafts").await.says("Hier ist nichts."), "no draft");
        assert!(!house.visitor().get("/de/news").await.says("Neue Räume in Halle"));
    })
    .await;
}

#[tokio::test]
async fn a_story_leads_on_to_the_two_latest_others() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        let mut visitor = house.visitor();
        assert!(visitor.get("/de/news/neue-raume-in-halle").await.all("nav h3").is_empty(), "there is no other");
        for (title, day) in
            [("Alt", "2026-10-01"), ("Neu", "2026-11-21"), ("Mittel", "2026-11-01"), ("Bald", "2026-11-23")]
        {
            write(&mut editor, &[("title_de", title), ("title_vi", ""), ("lead_vi", ""), ("published_on", day)]).await;
        }
        let german = visitor.get("/de/news/neue-raume-in-halle").await;
        assert_eq!(german.all("main nav h3"), ["Neu", "Mittel"]);
        let vietnamese = visitor.get("/vi/news/neu").await;
        assert_eq!(vietnamese.all("main nav h3"), ["Văn phòng mới ở Halle", "Mittel"]);
        assert_eq!(vietnamese.attributes("main nav h3", "lang"), ["de"]);
    })
    .await;
}

#[tokio::test]
async fn a_story_is_read_in_the_readers_language_or_says_that_it_is_not_in_it() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        assert!(write(&mut editor, &[]).await.says("Neue Räume in Halle"));
        let mut visitor = house.visitor();
        let vietnamese = visitor.get("/vi/news").await;
        let link = vietnamese.attributes("main .card h2 a", "href")[0].clone();
        assert_eq!(link, "/vi/news/neue-raume-in-halle");
        assert!(visitor.get(&link).await.says("Từ tháng 12"));
        let polish = visitor.get("/pl/news/neue-raume-in-halle").await;
        assert_eq!(polish.attributes("main article", "lang"), ["de"]);
        assert!(polish.says("& <sehen> Sie selbst") && !polish.all("main .notice").is_empty());
        assert_eq!(polish.attributes("meta[name=robots]", "content"), ["noindex"]);
        assert_eq!(polish.all("main article p").len(), 4, "day, lead, two paragraphs");
    })
    .await;
}

#[tokio::test]
async fn search_engines_hear_of_the_languages_that_a_story_is_written_in() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        let mut visitor = house.visitor();
        let german = visitor.get("/de/news/neue-raume-in-halle").await.told();
        let at = |lang: &str| format!("/{lang}/news/neue-raume-in-halle");
        let wanted = [("de", "de"), ("vi", "vi"), ("x-default", "de")].map(|(tag, lang)| (tag.to_owned(), at(lang)));
        assert_eq!(german.alternates, wanted.into());
        let vietnamese = visitor.get(&at("vi")).await.told();
        assert_eq!((vietnamese.alternates, vietnamese.canonical), (german.alternates.clone(), Some(at("vi"))));
        for lang in ["pl", "de-x-plain"] {
            let other = visitor.get(&at(lang)).await;
            assert!(other.told().noindex && other.told().alternates.is_empty(), "{lang}: another language's text");
            assert_eq!(other.attributes(".langs a[lang=vi]", "href"), [at("vi")], "people go where they like");
        }
        // A story is found by its id, too: that is no second page.
        let feed = visitor.get("/de/news/feed.atom").await.body;
        let id = feed.split("<id>urn:uuid:").last().and_then(|rest| rest.split('<').next()).expect("an id").to_owned();
        let by_id = visitor.get(&format!("/de/news/{id}")).await;
        assert!(by_id.says("Neue Räume in Halle"), "{id}");
        assert_eq!(by_id.told(), german);
    })
    .await;
}

#[tokio::test]
async fn a_story_appears_on_its_day_and_a_second_one_of_the_same_title_has_its_own_address() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[("published_on", "2026-11-23")]).await;
        let address = "/de/news/neue-raume-in-halle";
        assert_eq!(house.visitor().get(address).await.status, StatusCode::NOT_FOUND);
        assert!(house.visitor().get("/de/news").await.says("keine Neuigkeiten"));
        let own = editor.get("/de/news").await;
        assert!(own.says("Erscheint noch"), "the staff see it: {}", own.text());
        write(&mut editor, &[]).await;
        let shown = house.visitor().get("/de/news").await;
        let links = shown.attributes("main .card h2 a", "href");
        assert!(links.len() == 1 && links[0].starts_with("/de/news/neue-raume-in-halle-"), "{links:?}");
        let refused = write(&mut editor, &[("published_on", ""), ("lead_vi", "")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#published_on", "#lead_vi"]);
    })
    .await;
}

#[tokio::test]
async fn the_feed_keeps_its_ids_and_answers_304_until_something_changes() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        let mut visitor = house.visitor();
        let feed = visitor.get("/vi/news/feed.atom").await;
        assert_eq!(feed.headers["content-type"], "application/atom+xml; charset=utf-8");
        assert!(feed.body.contains("<title>Văn phòng mới ở Halle</title>"), "{}", feed.body);
        let german = visitor.get("/de/news/feed.atom").await;
        assert!(
            german.body.contains("vorbei &#38;amp; &#38;lt;sehen&#38;gt; Sie selbst."),
            "HTML as text: {}",
            german.body
        );
        let ids = |body: &str| -> Vec<String> {
            body.split("<id>urn:uuid:").skip(1).map(|rest| rest.split('<').next().unwrap_or("").to_owned()).collect()
        };
        let before = ids(&german.body);
        let etag = german.headers["etag"].to_str().unwrap().to_owned();
        assert_eq!(house.known("/de/news/feed.atom", &etag).await, StatusCode::NOT_MODIFIED);
        let edit = editor.get("/de/news/neue-raume-in-halle/edit").await;
        editor.submit(&edit, "/edit", &[("title_de", "Ganz neue Räume"), ("action", "save")]).await;
        assert_eq!(house.known("/de/news/feed.atom", &etag).await, StatusCode::OK);
        let after = visitor.get("/de/news/feed.atom").await;
        assert!(after.body.contains("Ganz neue Räume") && ids(&after.body) == before);
        assert!(after.body.contains("/de/news/neue-raume-in-halle\""), "the address stays");
    })
    .await;
}

#[tokio::test]
async fn a_reader_of_feeds_finds_the_feed_from_every_page_of_the_news() {
    on_both_engines(async |house: House| {
        write(&mut house.coordinator().await, &[]).await;
        let feed = "head link[rel=alternate][type='application/atom+xml']";
        for path in ["/vi/news", "/vi/news/neue-raume-in-halle"] {
            let page = house.visitor().get(path).await;
            assert_eq!(page.attributes(feed, "href"), ["/vi/news/feed.atom"], "{path}");
            assert_eq!(page.attributes(feed, "title"), ["KOZMOS: Tin tức"], "{path}");
        }
        assert!(house.visitor().get("/vi").await.attributes(feed, "href").is_empty());
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_a_story_the_later_one_sees_both_and_decides() {
    on_both_engines(async |house: House| {
        let (mut anna, mut bert) = (house.coordinator().await, house.coordinator().await);
        write(&mut anna, &[]).await;
        let story = "/de/news/neue-raume-in-halle";
        let edit = format!("{story}/edit");
        let (hers, his) = (anna.get(&edit).await, bert.get(&edit).await);
        anna.submit(&hers, "/edit", &[("action", "save"), ("lead_de", "Von Anna.")]).await;
        let late = bert.submit(&his, "/edit", &[("action", "save"), ("lead_de", "Von Bert.")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!([late.all(".diff del"), late.all(".diff ins")].concat(), ["Von Anna.", "Von Bert."]);
        bert.submit(&late, "/edit", &[("action", "save")]).await;
        assert!(house.visitor().get(story).await.says("Von Bert."));
    })
    .await;
}

#[tokio::test]
async fn marks_become_links_and_bold_words_and_stand_nowhere_as_marks() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let body = "## Wann\n\n**Bald**: siehe [Rat](/de/matching) und\n[dort](https://a.example/x?a=1&b=2).\n\n\
                    24. Dezember: <b onclick=x>zu</b>";
        write(&mut editor, &[("body_de", body)]).await;
        let shown = house.visitor().get("/pl/news/neue-raume-in-halle").await;
        assert_eq!((shown.all("article h2"), shown.all("article strong")), (vec!["Wann".into()], vec!["Bald".into()]));
        let links = shown.attributes("article a", "href");
        assert_eq!(links, ["/pl/matching", "https://a.example/x?a=1&b=2"], "a room answers in the reader's language");
        assert!(shown.says("siehe Rat und dort") && shown.says("Dezember: <b onclick=x>zu</b>"), "{}", shown.text());
        let feed = house.visitor().get("/de/news/feed.atom").await.body;
        assert!(
            feed.contains("&#60;a href=&#34;http") && feed.contains("/de/matching&#34;&#62;Rat&#60;/a&#62;"),
            "{feed}"
        );
        assert!(!feed.contains("**") && !feed.contains("href=&#34;/"), "whole addresses: {feed}");
        let list: serde_json::Value = serde_json::from_str(&house.visitor().get("/api/v1/news").await.body).unwrap();
        let text = &list["items"][0]["texts"]["de"];
        let words = "Wann\n\nBald: siehe Rat und dort.\n\n24. Dezember: <b onclick=x>zu</b>";
        assert_eq!((text["body"].as_str(), text["markdown"].as_str()), (Some(words), Some(body)));
        let found = house.visitor().get("/de/search?q=bald+dezember").await;
        assert!(found.says("Neue Räume in Halle") && !found.says("**"), "{}", found.text());
    })
    .await;
}

#[tokio::test]
async fn a_story_is_looked_at_before_it_is_saved_and_nothing_typed_is_lost() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let form = editor.get("/de/news/new").await;
        assert!(form.attributes("textarea#body_de", "data-markdown")[0].starts_with("Fett|"), "tools for the text");
        assert_eq!(form.all("#body_de-marks code")[2..4], ["## …", "- …"], "each mark by itself");
        let described = form.attributes("textarea#body_de", "aria-describedby");
        assert_eq!(described, ["body_de-hint body_de-marks"]);
        // A script takes the look while she writes, and puts it below what the form stands in.
        assert_eq!(form.attributes("main .page > div > form[data-keep]", "data-look"), ["action=preview"]);
        let line = editor.get("/de/contact/lines/new").await;
        assert!(line.attributes("form[data-keep]", "data-look").is_empty(), "there is nothing to look at");
        let typed = [("body_de", "Ein **Fest**.\n\n- mit Tee"), ("published_on", "bald"), ("action", "preview")];
        let look = write(&mut editor, &typed).await;
        assert_eq!((look.status, look.all(".preview strong")), (StatusCode::OK, vec!["Fest".to_owned()]));
        assert_eq!(look.all(".preview li"), ["mit Tee"]);
        assert_eq!(look.all(".preview .card h3"), ["Neue Räume in Halle", "Văn phòng mới ở Halle"]);
        assert_eq!(look.attributes(".preview .card", "lang"), ["de", "vi"]);
        assert!(look.all("textarea#body_de")[0].contains("Ein **Fest**."));
        assert_eq!(look.attributes("input#published_on", "value"), ["bald"], "not even what will be refused");
        assert!(house.visitor().get("/de/news").await.says("keine Neuigkeiten"));
        assert_eq!(editor.get("/de/writing/drafts").await.all("main .card").len(), 1, "it is kept as a draft");
        editor.submit(&look, "/news/new", &[("published_on", "2026-11-20"), ("action", "publish")]).await;
        let shown = house.visitor().get("/de/news/neue-raume-in-halle").await;
        assert_eq!(shown.all("article li"), ["mit Tee"]);
        assert!(editor.get("/de/writing/drafts").await.all("main .card").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_look_says_how_easy_the_german_of_a_story_is_and_nothing_of_other_languages() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let long = ["Wir helfen Ihnen und allen, die Sie mit zu uns bringen,"; 3].join(" ");
        let typed = [
            ("lead_de", long.as_str()),
            ("body_de", "Bringen Sie **ggf.** Fragen mit."),
            ("title_de-x-plain", "Wir ziehen um"),
            ("lead_de-x-plain", "Kommen Sie zu uns."),
            ("action", "preview"),
        ];
        let look = write(&mut editor, &typed).await;
        for said in ["Langer Satz (33 Wörter).", "Abkürzung: ggf.", "von 100 Punkten"] {
            assert!(look.says(said), "{said}: {}", look.text());
        }
        assert!(look.says("Der Text ist noch zu kurz für eine Bewertung."), "plain German: {}", look.text());
        let judged = look.all(".preview > h3");
        assert_eq!(judged, ["Ist der Text leicht zu lesen?"; 2], "Vietnamese has other rules");
    })
    .await;
}

#[tokio::test]
async fn a_story_that_was_never_public_can_be_thrown_away_and_any_other_stays() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        let address = "/de/news/neue-raume-in-halle";
        let edit = format!("{address}/edit");
        write(&mut editor, &[("action", "save")]).await;
        let form = editor.get(&edit).await;
        editor.submit(&form, "/edit", &[("title_de", "Andere Räume"), ("action", "save")]).await;
        let old = form;
        assert_eq!(editor.submit(&old, "/remove", &[]).await.status, StatusCode::CONFLICT, "it was changed since then");
        let form = editor.get(&edit).await;
        editor.submit(&form, "/edit", &[("title_de", "Noch ein"), ("action", "draft")]).await;
        let form = editor.get(&edit).await;
        assert!(form.says("Dieser Eintrag war nie öffentlich."), "{}", form.text());
        let list = editor.submit(&form, "/remove", &[]).await;
        assert!(list.path.ends_with("/news") && list.all("main .card").is_empty(), "{}", list.text());
        assert!(editor.get("/de/writing/drafts").await.all("main .card").is_empty(), "its drafts go with it");
        assert_eq!(editor.get(&edit).await.status, StatusCode::NOT_FOUND);

        write(&mut editor, &[("action", "save")]).await;
        let draft = editor.get(&edit).await;
        editor.submit(&draft, "/edit", &[("action", "publish")]).await;
        let form = editor.get(&edit).await;
        editor.submit(&form, "/edit", &[("action", "withdraw")]).await;
        let form = editor.get(&edit).await;
        assert!(
            form.says("Dieser Eintrag war schon öffentlich.")
                && form.attributes("form[action$='/remove']", "action").is_empty()
        );
        let mut sent = fields::Fields::default();
        sent.push("version", form.attributes("input[name=version]", "value")[0].clone());
        let refused = editor.send(Method::POST, &format!("{address}/remove"), Some(&sent)).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert_eq!(editor.get(&edit).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn who_writes_at_a_story_that_somebody_throws_away_loses_nothing() {
    on_both_engines(async |house: House| {
        let (mut anna, mut bert) = (house.coordinator().await, house.coordinator().await);
        let edit = "/de/news/neue-raume-in-halle/edit";
        write(&mut anna, &[("action", "save")]).await;
        let open = anna.get(edit).await;
        let kept = anna.submit(&open, "/edit", &[("lead_de", "Ab Dezember."), ("action", "draft")]).await;
        let draft = kept.attributes("input[name=draft]", "value")[0].clone();
        let form = bert.get(edit).await;
        bert.submit(&form, "/edit", &[("lead_de", "Ab Januar."), ("action", "draft")]).await;
        bert.submit(&form, "/remove", &[]).await;
        assert!(bert.get("/de/writing/drafts").await.all("main .card").is_empty(), "he wanted it away");
        let links = anna.get("/de/writing/drafts").await.attributes("main .card a", "href");
        assert_eq!(links, [format!("/de/news/new?draft={draft}")], "hers is of a new story now");
        assert_eq!(anna.get(&links[0]).await.all("textarea#lead_de"), ["Ab Dezember."]);

        // Her script goes on keeping it, and then she publishes.
        let told = "Dieser Eintrag wurde gelöscht, während Sie schrieben.";
        let again = [("draft", draft.as_str()), ("lead_de", "Ab Februar."), ("action", "draft")];
        let again = anna.submit(&open, "/edit", &again).await;
        assert_eq!(again.attributes("input[name=draft]", "value"), [draft.as_str()]);
        assert!(again.status.is_success() && again.says(told), "{}", again.text());
        let look = [("draft", draft.as_str()), ("lead_de", "Ab März."), ("action", "preview")];
        let look = anna.submit(&open, "/edit", &look).await;
        assert_eq!((look.status, look.all(".preview .lead")[0].as_str()), (StatusCode::OK, "Ab März."));
        let late = [("draft", draft.as_str()), ("lead_de", "Ab April."), ("action", "publish")];
        let late = anna.submit(&open, "/edit", &late).await;
        assert!(late.status == StatusCode::GONE && late.says(told), "{}: {}", late.status, late.text());
        assert_eq!(late.all("textarea#lead_de"), ["Ab April."]);
        let long = "x".repeat(2 << 20);
        let much = anna.submit(&open, "/edit", &[("body_de", long.as_str()), ("action", "publish")]).await;
        assert_eq!((much.status, much.all(".error-summary").len()), (StatusCode::GONE, 1));
        assert!(much.says(told), "it is too long, and deleted: {}", much.text());
        assert!(house.visitor().get("/de/news").await.all("main .card").is_empty(), "nothing comes back by itself");
        anna.submit(&late, "/news/new", &[("action", "publish")]).await;
        assert!(house.visitor().get("/de/news/neue-raume-in-halle").await.says("Ab April."));
        assert!(anna.get("/de/writing/drafts").await.all("main .card").is_empty());

        let mut sent = fields::Fields::default();
        sent.push("record", "nothing");
        let never = anna.send(Method::POST, "/de/news/nirgends/edit", Some(&sent)).await;
        assert_eq!(never.status, StatusCode::NOT_FOUND, "what never was is not made");
    })
    .await;
}

#[tokio::test]
async fn the_staff_see_which_texts_are_missing_or_older_than_their_source() {
    on_both_engines(async |house: House| {
        let mut editor = house.coordinator().await;
        write(&mut editor, &[]).await;
        let mut states = async |changes: &[(&str, &str)]| -> Vec<String> {
            let form = editor.get("/de/news/neue-raume-in-halle/edit").await;
            editor.submit(&form, "/edit", &[changes, &[("action", "save")]].concat()).await;
            let list = editor.get("/de/news").await;
            let wanted =
                |chip: &String| ["Deutsch:", "Polnisch:", "Vietnamesisch:"].iter().any(|l| chip.starts_with(l));
            list.all("main .card .chips li").into_iter().filter(wanted).collect()
        };
        let missing = "Polnisch: fehlt, eine andere Sprache wird gezeigt";
        assert_eq!(states(&[]).await, ["Deutsch: aktuell", missing, "Vietnamesisch: aktuell"]);
        let small = [("lead_de", "Ab Dezember sind wir in der Musterstraße!"), ("minor", "yes")];
        assert_eq!(states(&small).await, ["Deutsch: aktuell", missing, "Vietnamesisch: aktuell"]);
        let more = [("lead_de", "Erst ab Januar."), ("minor", "")];
        assert_eq!(
            states(&more).await,
            ["Vietnamesisch: veraltet", "Deutsch: aktuell", missing],
            "old ones come first"
        );
        let all = [("lead_vi", "Từ tháng 1."), ("title_pl", "Nowe biuro"), ("lead_pl", "Od stycznia.")];
        assert_eq!(states(&all).await, ["Deutsch: aktuell", "Polnisch: aktuell", "Vietnamesisch: aktuell"]);
        assert!(house.visitor().get("/de/news").await.all("main .chips").is_empty(), "nobody else wants to know");
    })
    .await;
}
