//! Those who edit an organisation bring its logo.

use axum::http::{Method, StatusCode};
use image::DynamicImage;

use super::{photo, png};
use crate::ids::OrganisationId;
use crate::people::Role;
use crate::testing::{House, on_both_engines};

/// Two associations, written by an import; the ids.
async fn two(house: &House) -> [OrganisationId; 2] {
    let rows =
        "external_id,kind,name,logo\nt-1,association,Chor Halle,chor.example/logo.png\nt-2,association,Garten Jena,\n";
    let sheet = crate::sheet::Sheet::read(std::io::Cursor::new(rows)).expect("a table");
    let order = crate::import::Order { kind: crate::import::Kind::Organisations, dry_run: false };
    let hub = house.app.hubs().iter().find(|hub| hub.id == house.hub).cloned().expect("the hub");
    crate::import::run(&house.app, &hub, &crate::people::operator(), order, sheet).await.expect("imported");
    house.app.catch_up().await.expect("followed");
    let mut tx = house.app.db.read().await.expect("a transaction");
    let mut ids = Vec::new();
    for slug in ["chor-halle", "garten-jena"] {
        ids.push(crate::organisations::brief(&mut tx, &house.hub, slug).await.expect("read").expect(slug).id);
    }
    ids.try_into().expect("two")
}

#[tokio::test]
async fn an_association_shows_its_logo_and_nobody_else_can_change_it() {
    on_both_engines(async |house: House| {
        let [choir, garden] = two(&house).await;
        let mut own = house.person(&house.hub, Role::OrganisationEditor, Some(&choir)).await;
        let profile = own.get("/de/organisations/chor-halle").await;
        assert!(profile.all("p.logo").is_empty() && profile.says("Logo ändern"), "{}", profile.text());
        let form = own.get("/de/organisations/chor-halle/logo").await;
        let refused = own.upload(&form, "/logo", ("file", b"<svg/>")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("SVG-Dateien nehmen wir nicht an"), "{}", refused.text());
        let first = png(&DynamicImage::ImageRgb8(photo(500, 200)));
        let shown = own.upload(&form, "/logo", ("file", &first)).await;
        assert_eq!(shown.path, "/de/organisations/chor-halle", "{}", shown.text());
        let visitors = house.visitor().get("/vi/organisations/chor-halle").await;
        let says = visitors.attributes("p.logo img", "alt").concat().replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(says, "Logo: Chor Halle");
        let src = visitors.attributes("p.logo img", "src")[0].clone();
        assert_eq!(house.visitor().get(&src).await.status, StatusCode::OK);

        let mut foreign = house.person(&house.hub, Role::OrganisationEditor, Some(&garden)).await;
        for path in ["/de/organisations/chor-halle/logo", "/de/media"] {
            assert_eq!(foreign.send(Method::GET, path, None).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let refused = foreign.upload(&form, "/logo", ("file", &first)).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let mut elsewhere = house.person(&house.other, Role::Coordinator, None).await;
        assert_eq!(elsewhere.upload(&form, "/logo", ("file", &first)).await.status, StatusCode::NOT_FOUND);

        // A new logo takes the place of the old one, which nobody needs any more.
        let second = png(&DynamicImage::ImageRgb8(photo(200, 200)));
        own.upload(&form, "/logo", ("file", &second)).await;
        assert_eq!(house.visitor().get(&src).await.status, StatusCode::NOT_FOUND);
        let form = own.get("/de/organisations/chor-halle/logo").await;
        own.submit(&form, "/logo/remove", &[]).await;
        assert!(house.visitor().get("/de/organisations/chor-halle").await.all("p.logo").is_empty());
        let mut tx = house.app.db.read().await.expect("a transaction");
        assert!(crate::ledger::verify(&mut tx, &house.hub).await.expect("read").is_ok());
    })
    .await;
}

#[tokio::test]
async fn the_staff_sees_whose_logo_it_is_before_deleting_it() {
    on_both_engines(async |house: House| {
        two(&house).await;
        let mut staff = house.coordinator().await;
        let form = staff.get("/de/organisations/garten-jena/logo").await;
        staff.upload(&form, "/logo", ("file", &png(&DynamicImage::ImageRgb8(photo(300, 300))))).await;
        let list = staff.get("/de/media").await;
        assert!(list.says("Logo, von der Organisation hochgeladen"), "{}", list.text());
        assert!(staff.get("/de/media?without=de").await.all(".cards .card").is_empty(), "a logo says whose it is");
        assert!(staff.get("/de/media?unused=yes").await.all(".cards .card").is_empty());
        let edit = staff.get(&list.attributes(".cards .card a", "href")[0]).await;
        assert!(edit.says("Logo: Garten Jena"), "{}", edit.text());
        let ask = staff.get(&edit.path.replace("/edit", "/remove")).await;
        let unsure = staff.submit(&ask, "/remove", &[]).await;
        assert_eq!(unsure.status, StatusCode::CONFLICT);
        let gone = staff.submit(&ask, "/remove", &[("sure", "yes")]).await;
        assert!(gone.says("Das Bild ist gelöscht"), "{}", gone.text());
        assert!(house.visitor().get("/de/organisations/garten-jena").await.all("p.logo").is_empty());
    })
    .await;
}

#[tokio::test]
async fn those_who_write_learn_where_a_logo_is_that_an_import_named_until_they_bring_it() {
    on_both_engines(async |house: House| {
        let [choir, _] = two(&house).await;
        let mut own = house.person(&house.hub, Role::OrganisationEditor, Some(&choir)).await;
        let (profile, edit) = ("/de/organisations/chor-halle", "/de/organisations/chor-halle/edit");
        let named = "main a[href='https://chor.example/logo.png']";
        let shown = own.get(edit).await;
        assert_eq!(shown.attributes(named, "rel"), ["noreferrer"], "{}", shown.text());
        let public = house.visitor().get(profile).await;
        assert!(!public.body.contains("chor.example"), "a visitor's browser is sent nowhere else");
        let form = own.get(&shown.attributes("main .notice a[href$='/logo']", "href")[0]).await;
        own.upload(&form, "/logo", ("file", &png(&DynamicImage::ImageRgb8(photo(300, 300))))).await;
        let shown = own.get(edit).await;
        assert!(shown.all(named).is_empty() && shown.status == StatusCode::OK, "{}", shown.text());
        let mut staff = house.coordinator().await;
        assert!(staff.get("/de/organisations/garten-jena/edit").await.all("main .notice").is_empty());
    })
    .await;
}
