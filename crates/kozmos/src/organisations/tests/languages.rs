//! In which languages a profile is a page for search engines.

use fields::Fields;

use super::{bring_in, parse};
use crate::organisations::Profile;
use crate::testing::{Alternates, Browser, House, on_both_engines};

fn profile(name: &str, origin: &str, texts: &[(&str, &str)]) -> Profile {
    let facts = [
        ("kind", "association"),
        ("external_id", name),
        ("name", name),
        ("postcode", "06108"),
        ("origin_lang", origin),
    ];
    let all = facts.iter().chain(texts);
    parse(&Fields(all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()))
}

/// In which languages search engines may keep the profile, and what these pages name: each the same.
async fn kept(browser: &mut Browser, slug: &str) -> (Vec<&'static str>, Alternates) {
    let (mut langs, mut named) = (Vec::new(), None);
    for lang in crate::organisations::TEXT_LANGS {
        let at = format!("/{lang}/organisations/{slug}");
        let shown = browser.get(&at).await;
        let told = shown.told();
        let foreign = !shown.all("main .notice").is_empty();
        assert_eq!(told.noindex, foreign, "{at}: kept away where the reader is told of another language");
        if told.noindex {
            continue;
        }
        langs.push(lang);
        assert_eq!(told.canonical, Some(at.clone()));
        if lang == "de-x-plain" {
            assert!(told.alternates.is_empty(), "{at}: search engines know no plain German");
        } else {
            assert_eq!(named.get_or_insert_with(|| told.alternates.clone()), &told.alternates, "{at}");
        }
    }
    (langs, named.unwrap_or_default())
}

#[tokio::test]
async fn a_profile_is_a_page_in_the_languages_it_is_written_in() {
    on_both_engines(|house: House| async move {
        let rows = [
            profile("Nur Spanisch", "es", &[("summary_es", "Aquí estamos.")]),
            profile("Zwei Texte", "vi", &[("summary_de", "Da."), ("summary_vi", "Có."), ("description_en", "Here.")]),
            profile("Nur lang", "de", &[("description_en", "Here we are."), ("description_de-x-plain", "Wir.")]),
            profile("Ohne Text", "de", &[]),
        ];
        bring_in(&house, &house.hub, &rows).await;
        for mut browser in [house.visitor(), house.coordinator().await] {
            let (langs, named) = kept(&mut browser, "nur-spanisch").await;
            assert_eq!(langs, ["es"]);
            let own = "/es/organisations/nur-spanisch".to_owned();
            assert_eq!(named, [("es".to_owned(), own.clone()), ("x-default".to_owned(), own)].into());

            let (langs, named) = kept(&mut browser, "zwei-texte").await;
            assert_eq!(langs, ["de", "vi"], "an English reader gets the sentence in German");
            assert_eq!(named["x-default"], "/vi/organisations/zwei-texte", "the language of origin");

            assert_eq!(kept(&mut browser, "nur-lang").await.0, ["de-x-plain", "en"]);

            let (langs, named) = kept(&mut browser, "ohne-text").await;
            assert_eq!((langs.len(), named.len()), (9, 9), "eight languages and the default; plain German besides");
        }
    })
    .await;
}

#[tokio::test]
async fn a_new_translation_is_told_at_once() {
    on_both_engines(|house: House| async move {
        bring_in(&house, &house.hub, &[profile("Neu", "es", &[("summary_es", "Hola.")])]).await;
        let mut visitor = house.visitor();
        assert_eq!(kept(&mut visitor, "neu").await.0, ["es"]);
        let both = profile("Neu", "es", &[("summary_es", "Hola."), ("summary_ar", "مرحبا")]);
        bring_in(&house, &house.hub, &[both]).await;
        let (langs, named) = kept(&mut visitor, "neu").await;
        assert_eq!(langs, ["ar", "es"]);
        assert_eq!(named.into_keys().collect::<Vec<_>>(), ["ar", "es", "x-default"]);
    })
    .await;
}
