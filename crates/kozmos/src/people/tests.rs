//! Who may do what, and who may not.

use super::*;

fn who(roles: &[(Role, Option<&str>)]) -> Who {
    let scope = |s: &Option<&str>| s.map(|s| OrganisationId::from(s.to_owned()));
    Who {
        account: Some(Account { id: AccountId::from("a".to_owned()), name: "A".into() }),
        roles: roles.iter().map(|(role, s)| (*role, scope(s))).collect(),
        languages: Vec::new(),
    }
}

#[test]
fn an_organisations_editor_edits_her_own_and_no_other() {
    let own = OrganisationId::from("own".to_owned());
    let other = OrganisationId::from("other".to_owned());
    let editor = who(&[(Role::OrganisationEditor, Some("own"))]);
    assert!(authorize::<EditOrganisation>(&editor, Some(&own)).is_some());
    assert!(authorize::<EditOrganisation>(&editor, Some(&other)).is_none());
    assert!(authorize::<EditOrganisation>(&editor, None).is_none());
    assert!(authorize::<Import>(&editor, Some(&own)).is_none());
}

#[test]
fn nobody_may_do_anything_without_an_account() {
    let ghost = Who { account: None, ..who(&[(Role::Coordinator, None)]) };
    assert!(authorize::<CreateOrganisation>(&ghost, None).is_none());
    assert!(!Audience::SignedIn.holds(&ghost));
}

#[test]
fn a_role_for_the_hub_is_not_a_role_for_an_organisation_and_the_other_way_round() {
    let odd = who(&[(Role::Coordinator, Some("own"))]);
    assert!(!odd.staff());
    assert!(authorize::<CreateOrganisation>(&odd, None).is_none());
    assert!(Audience::Editors.holds(&odd) && !Audience::Staff.holds(&odd));
}

#[test]
fn the_policy_names_every_command_once() {
    let mut names: Vec<_> = POLICY.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), POLICY.len());
    assert!(POLICY.iter().all(|(_, open)| !open.is_empty()));
}

mod pages {
    //! Signing in and out, as people do it.

    use axum::http::StatusCode;

    use crate::ids::{AccountId, HubId};
    use crate::people::{Person, Role, password, save_account};
    use crate::testing::{Browser, House, Shown, on_both_engines};

    const PASSWORD: &str = "bridge over the Saale";

    async fn add(house: &House, hub: &HubId, email: &str) {
        let person = Person {
            id: AccountId::from(house.app.new_id()),
            email: email.to_owned(),
            name: "Koordination".into(),
            password_hash: Some(password::hash(PASSWORD)),
            locale: "de".into(),
        };
        let mut tx = house.app.db.write().await.unwrap();
        save_account(&mut tx, &person, &house.app.clock.text(), (hub, Role::Coordinator, None)).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn sign_in(browser: &mut Browser, email: &str, password: &str, query: &str) -> Shown {
        let form = browser.get(&format!("/de/people/sign-in{query}")).await;
        browser.submit(&form, "/people/sign-in", &[("email", email), ("password", password)]).await
    }

    #[tokio::test]
    async fn a_person_signs_in_works_and_signs_out() {
        on_both_engines(|house| async move {
            add(&house, &house.hub, "k@kozmos.example").await;
            let mut browser = house.visitor();
            let desk = sign_in(&mut browser, "K@kozmos.example", PASSWORD, "").await;
            assert!(
                desk.says("Guten Tag, Koordination") && desk.says("Entwürfe von Vereinen und Stiftungen"),
                "{}",
                desk.text()
            );
            browser.submit(&desk, "/people/sign-out", &[]).await;
            let after = browser.get("/de/people/desk").await;
            assert_eq!(after.status, StatusCode::UNAUTHORIZED);
            assert!(after.says("Bitte melden Sie sich an"));
        })
        .await;
    }

    #[tokio::test]
    async fn a_wrong_password_and_an_unknown_address_read_the_same() {
        on_both_engines(|house| async move {
            add(&house, &house.hub, "k@kozmos.example").await;
            let mut browser = house.visitor();
            let wrong = sign_in(&mut browser, "k@kozmos.example", "not the password", "").await;
            let unknown = sign_in(&mut browser, "x@kozmos.example", "not the password", "").await;
            assert_eq!(
                (wrong.status, unknown.status),
                (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY)
            );
            assert_eq!(wrong.all(".error-summary li"), unknown.all(".error-summary li"));
            assert_eq!(wrong.attributes("#email", "value"), ["k@kozmos.example"], "the address is kept");
        })
        .await;
    }

    #[tokio::test]
    async fn whoever_tries_too_often_has_to_wait_even_with_the_right_password() {
        on_both_engines(|house| async move {
            add(&house, &house.hub, "k@kozmos.example").await;
            let mut browser = house.visitor();
            for _ in 0..10 {
                sign_in(&mut browser, "k@kozmos.example", "guess", "").await;
            }
            let late = sign_in(&mut browser, "k@kozmos.example", PASSWORD, "").await;
            assert_eq!(late.status, StatusCode::TOO_MANY_REQUESTS);
        })
        .await;
    }

    #[tokio::test]
    async fn after_signing_in_only_addresses_of_this_site_are_gone_to() {
        let house = House::on_sqlite().await;
        add(&house, &house.hub, "k@kozmos.example").await;
        let mut browser = house.visitor();
        let inside = sign_in(&mut browser, "k@kozmos.example", PASSWORD, "?next=/people/link-sent").await;
        assert!(inside.says("Schauen Sie in Ihr Postfach"));
        for outside in ["//evil.example", "https://evil.example", "/%5Cevil.example"] {
            let mut browser = house.visitor();
            let shown = sign_in(&mut browser, "k@kozmos.example", PASSWORD, &format!("?next={outside}")).await;
            assert!(shown.says("Guten Tag"), "{outside} leads to the desk");
        }
    }

    #[tokio::test]
    async fn one_form_asks_for_the_address_once_and_its_second_button_mails_a_link() {
        let house = House::on_sqlite().await;
        let mut browser = house.visitor();
        let form = browser.get("/de/people/sign-in?next=/people/link-sent").await;
        assert_eq!(form.attributes("main [autocomplete]", "autocomplete"), ["username", "current-password"]);
        // Enter in a field presses the first button: that one signs in.
        let buttons = form.all("main form button");
        assert_eq!(buttons, ["Anmelden", "Link per E-Mail schicken"]);
        assert_eq!(form.attributes("main form button[formnovalidate]", "formaction"), ["/de/people/sign-in-link"]);
        assert_eq!(form.attributes("main form ~ p a", "href"), ["/de/contact"], "for who has no account");
        for (to, words) in [("sign-in-link", "Bitte geben Sie Ihre E-Mail-Adresse ein."), ("sign-in", "und Passwort")] {
            let shown = browser.submit(&form, to, &[("email", "Kein Postfach"), ("password", "")]).await;
            assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY, "{to}");
            assert!(shown.says(words), "{}", shown.text());
            assert_eq!(shown.attributes("#email", "value"), ["kein postfach"], "what was typed is kept");
            assert_eq!(shown.attributes("[name=next]", "value"), ["/people/link-sent"], "where she was going, too");
        }
        assert_eq!(crate::mail::deliver(&house.app).await.unwrap(), 0);
    }

    #[tokio::test]
    async fn a_mailed_link_signs_in_once() {
        on_both_engines(|house| async move {
            add(&house, &house.hub, "k@kozmos.example").await;
            let mut browser = house.visitor();
            let form = browser.get("/vi/people/sign-in").await;
            let sent = browser.submit(&form, "sign-in-link", &[("email", "k@kozmos.example")]).await;
            let unknown = browser.submit(&form, "sign-in-link", &[("email", "nobody@kozmos.example")]).await;
            assert_eq!(sent.text(), unknown.text());
            assert_eq!(crate::mail::deliver(&house.app).await.unwrap(), 1, "only the known address gets a letter");
            let path = link_in_mail(&house);
            let page = browser.get(&path).await;
            let desk = browser.submit(&page, "/people/link/", &[]).await;
            assert_eq!(desk.status, StatusCode::OK);
            assert!(desk.path.ends_with("/people/desk"));
            let again = house.visitor().submit(&page, "/people/link/", &[]).await;
            assert_eq!(again.status, StatusCode::GONE);
        })
        .await;
    }

    /// The address in the one letter of the mail folder (quoted-printable or base64 as the mail library chose).
    fn link_in_mail(house: &House) -> String {
        let folder = house.app.config.data.join("mail");
        let file = std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
        let letter = std::fs::read_to_string(file).unwrap().replace("=\r\n", "").replace("=3D", "=");
        let at = letter.find("/people/link/").expect("the letter holds a link") + "/people/link/".len();
        let secret: String = letter[at..].chars().take_while(char::is_ascii_hexdigit).collect();
        format!("/vi/people/link/{secret}")
    }

    /// An editor whose session ends elsewhere while she writes a page; the page with her form.
    async fn interrupted(house: &House) -> (Browser, Shown) {
        add(house, &house.hub, "k@kozmos.example").await;
        let mut browser = house.visitor();
        let desk = sign_in(&mut browser, "k@kozmos.example", PASSWORD, "").await;
        let form = browser.get("/de/content/new").await;
        let page = browser.submit(&form, "/content/new", &[("title", "Beratung")]).await;
        browser.clone().submit(&desk, "/people/sign-out", &[]).await;
        (browser, page)
    }

    const TYPED: [(&str, &str); 3] =
        [("do", "publish"), ("body", "Zeile »eins«\n\n<b>zwei</b> & drei"), ("email", "kein Feld der Anmeldung")];

    #[tokio::test]
    async fn what_was_typed_when_the_session_ended_is_sent_after_signing_in_again() {
        on_both_engines(|house| async move {
            let (mut browser, page) = interrupted(&house).await;
            let over = browser.submit(&page, &page.path, &TYPED).await;
            assert_eq!(over.status, StatusCode::UNAUTHORIZED);
            assert!(over.says("Ihre Sitzung ist zu Ende."), "{}", over.text());
            assert_eq!(over.attributes("input#email", "value"), [""], "her text is not taken for the form's own");
            let wrong = [("email", "k@kozmos.example"), ("password", "falsch")];
            let wrong = browser.submit(&over, "/people/sign-in", &wrong).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            let right = [("email", "k@kozmos.example"), ("password", PASSWORD)];
            let back = browser.submit(&wrong, "/people/sign-in", &right).await;
            assert!(back.says("Sie sind wieder angemeldet."), "{}", back.text());
            let done = browser.submit(&back, &page.path, &[]).await;
            assert!(done.says("Der Text ist veröffentlicht."), "{}", done.text());
            assert_eq!(done.all("textarea#body"), ["Zeile »eins« <b>zwei</b> & drei"]);
        })
        .await;
    }

    #[tokio::test]
    async fn whoever_signs_in_again_by_a_mailed_link_goes_on_too() {
        on_both_engines(|house| async move {
            let (mut browser, page) = interrupted(&house).await;
            let over = browser.submit(&page, &page.path, &TYPED).await;
            let waiting = browser.submit(&over, "sign-in-link", &[("email", "k@kozmos.example")]).await;
            assert!(waiting.says("Schauen Sie in Ihr Postfach"), "{}", waiting.text());
            let early = browser.submit(&waiting, &page.path, &[]).await;
            assert_eq!(early.status, StatusCode::UNAUTHORIZED, "too early: and still nothing is lost");
            assert_eq!(crate::mail::deliver(&house.app).await.unwrap(), 1);
            // The link opens in another window of the same browser.
            let link = browser.get(&link_in_mail(&house)).await;
            browser.submit(&link, "/people/link/", &[]).await;
            let done = browser.submit(&waiting, &page.path, &[]).await;
            assert!(done.says("Der Text ist veröffentlicht."), "{}", done.text());
        })
        .await;
    }

    #[tokio::test]
    async fn a_role_in_one_hub_is_none_in_another() {
        on_both_engines(|house| async move {
            let mut here = house.coordinator().await;
            assert!(here.get("/de/people/desk").await.says("Das Zentrum"));
            let there = here.at("other.example").get("/de/people/desk").await;
            assert!(!there.says("Das Zentrum") && there.says("noch keine Aufgabe"), "{}", there.text());
        })
        .await;
    }

    #[tokio::test]
    async fn a_form_from_another_site_is_refused() {
        let house = House::on_sqlite().await;
        let request = axum::http::Request::post("/de/people/sign-in")
            .header("host", "localhost")
            .header("sec-fetch-site", "cross-site")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from("email=a&password=b"))
            .unwrap();
        let answer = tower::ServiceExt::oneshot(house.service.clone(), request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    }
}
