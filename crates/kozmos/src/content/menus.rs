//! What every page shows of the tree, in memory: the pages of the menu and of the foot, the page of the qualification
//! programme, and the tree of languages. It holds a few dozen titles however many pages there are.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use web::Locale;

use super::store::{self, Brief, Child};
use super::{Languages, Place, address, locale};
use crate::ids::HubId;

/// A page as menus and the way to a page show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuPage {
    /// Its address.
    pub to: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: Locale,
    /// A machine wrote the title, and nobody has read it yet.
    pub machine: bool,
}

/// One hub's menus.
#[derive(Debug, Default)]
pub struct Menu {
    /// From which language each language is translated.
    pub languages: Languages,
    pages: HashMap<(&'static str, Locale), Vec<MenuPage>>,
    qualification: HashMap<Locale, MenuPage>,
}

/// The menus of each hub.
#[derive(Default)]
pub struct Menus(RwLock<HashMap<HubId, Arc<Menu>>>);

impl Menus {
    /// The menus of a hub.
    pub fn of(&self, hub: &HubId) -> Arc<Menu> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned().unwrap_or_default()
    }

    /// Follows the changes of a hub since an event.
    pub async fn refresh(&self, tx: &mut db::Tx, hub: &HubId, since: i64) -> db::Result<()> {
        if since > 0 && !store::changed(tx, hub, since).await? {
            return Ok(());
        }
        let menu = Menu::read(tx, hub).await?;
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(hub.clone(), Arc::new(menu));
        Ok(())
    }
}

impl Menu {
    async fn read(tx: &mut db::Tx, hub: &HubId) -> db::Result<Menu> {
        let mut menu = Menu { languages: store::languages(tx, hub).await?, ..Menu::default() };
        for place in [Place::Menu, Place::Foot] {
            let listed = store::listed(tx, hub, place.code()).await?;
            let ids: Vec<String> = listed.iter().map(|page| page.id.to_string()).collect();
            let briefs = store::briefs(tx, hub, &ids).await?;
            for lang in Locale::ALL {
                let pages = listed.iter().filter_map(|page| menu_page(&menu.languages, page, &briefs, lang)).collect();
                menu.pages.insert((place.code(), lang), pages);
            }
        }
        for page in store::qualification(tx, hub).await? {
            let briefs = store::briefs(tx, hub, &[page.id.to_string()]).await?;
            let shown = |lang| menu_page(&menu.languages, &page, &briefs, lang).map(|page| (lang, page));
            menu.qualification = Locale::ALL.into_iter().filter_map(shown).collect();
        }
        Ok(menu)
    }

    /// The pages of a place for a reader.
    pub fn pages(&self, place: Place, lang: Locale) -> &[MenuPage] {
        self.pages.get(&(place.code(), lang)).map_or(&[], Vec::as_slice)
    }

    /// The page of the qualification programme for a reader, where the centre has one.
    pub fn qualification(&self, lang: Locale) -> Option<&MenuPage> {
        self.qualification.get(&lang)
    }
}

fn menu_page(tree: &Languages, page: &Child, briefs: &[Brief], lang: Locale) -> Option<MenuPage> {
    let own: Vec<&Brief> = briefs.iter().filter(|brief| brief.page_id == page.id).collect();
    pick(tree, &own, locale(&page.origin_lang), lang)
}

/// Of a page's live texts the one that a reader sees, as a link.
pub(super) fn pick(tree: &Languages, briefs: &[&Brief], origin: Locale, lang: Locale) -> Option<MenuPage> {
    let there: Vec<Locale> = briefs.iter().map(|brief| locale(&brief.lang)).collect();
    let shown = tree.shown(lang, origin, &there)?;
    let brief = briefs.iter().find(|brief| locale(&brief.lang) == shown)?;
    Some(MenuPage {
        to: address(lang.code(), &brief.path),
        title: brief.title.clone(),
        lang: shown,
        machine: brief.machine,
    })
}
