//! Pictures of the demo world: drawn for it, and brought in as an upload would be.

use std::collections::BTreeMap;

use resvg::{tiny_skia, usvg};
use serde::Deserialize;

use crate::app::App;
use crate::hubs::Hub;
use crate::ids::MediaId;
use crate::media::{self, PREFIX, Words, Written};

/// What is said about the pictures that pages show, by the names of their drawings.
const WORDS: &str = include_str!("../../demo/media/pictures.toml");

/// The drawings that pages show.
const PICTURES: [(&str, &str); 2] =
    [("bridge", include_str!("../../demo/media/bridge.svg")), ("mark", include_str!("../../demo/media/mark.svg"))];

/// The logos of organisations: slug, drawing.
const LOGOS: [(&str, &str); 6] = [
    ("dolmetschnetz-halle-e-v", include_str!("../../demo/media/interpreters.svg")),
    ("chor-ohne-noten-magdeburg-e-v", include_str!("../../demo/media/choir.svg")),
    ("radwerk-sudenburg-e-v", include_str!("../../demo/media/wheel.svg")),
    ("leseclub-buckau", include_str!("../../demo/media/readers.svg")),
    ("tandem-an-der-gera-e-v", include_str!("../../demo/media/tandem.svg")),
    ("stiftung-saalebogen", include_str!("../../demo/media/arch.svg")),
];

/// What the file says about a picture.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    credit: String,
    alts: BTreeMap<String, String>,
}

/// All drawings in all their widths: the pictures of pages, then the logos.
pub(super) struct Drawn(Vec<(&'static str, Vec<Written>)>);

/// Draws everything; called aside while the rest of the world is built.
pub(super) fn draw() -> Result<Drawn, String> {
    let all = PICTURES.iter().chain(&LOGOS);
    let one = |(name, svg): &(&'static str, &str)| {
        let png = rendered(svg).map_err(|error| format!("the drawing for {name}: {error}"))?;
        let sizes = media::read(&png).map_err(|wrong| format!("the drawing for {name}: {}", wrong.key()))?;
        Ok((*name, sizes))
    };
    all.map(one).collect::<Result<_, String>>().map(Drawn)
}

/// A drawing of ours as PNG, in its own size. Letters are drawn as lines: no font is needed.
fn rendered(svg: &str) -> Result<Vec<u8>, String> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|error| error.to_string())?;
    let size = tree.size().to_int_size();
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or("no room for a picture")?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

/// Stores the drawings and gives organisations their logos; gives the pictures of pages by name.
pub(super) async fn bring(app: &App, hub: &Hub, drawn: &Drawn) -> Result<Vec<(&'static str, MediaId)>, String> {
    let mut said: BTreeMap<String, Said> = toml::from_str(WORDS).map_err(|error| error.to_string())?;
    let mut named = Vec::new();
    let (pictures, logos) = drawn.0.split_at(PICTURES.len());
    for (name, sizes) in pictures {
        let Said { credit, alts } = said.remove(*name).ok_or_else(|| format!("nothing is said about {name}"))?;
        let words = Words { credit, alts, ..Words::default() };
        named.push((*name, media::cli::add(app, hub, &format!("{name}.png"), sizes, &words).await?));
    }
    for (slug, sizes) in logos {
        media::cli::give_logo(app, hub, slug, &format!("{slug}.png"), sizes).await?;
    }
    Ok(named)
}

/// A page's text with the pictures that it names: `![](media:bridge)`.
pub(super) fn named(page: &str, pictures: &[(&'static str, MediaId)]) -> String {
    let name = |text: String, (name, id): &(&str, MediaId)| {
        text.replace(&format!("({PREFIX}{name})"), &format!("({PREFIX}{id})"))
    };
    pictures.iter().fold(page.to_owned(), name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writing::LANGS;

    #[test]
    fn every_drawing_is_small_and_told_in_every_language() {
        let Drawn(all) = draw().unwrap();
        assert_eq!(all.len(), PICTURES.len() + LOGOS.len());
        for (name, sizes) in &all {
            let bytes: Vec<usize> = sizes.iter().map(|size| size.bytes.len()).collect();
            assert!(bytes.iter().all(|bytes| *bytes < 30_000), "{name}: {bytes:?}");
        }
        let said: BTreeMap<String, Said> = toml::from_str(WORDS).unwrap();
        for (name, _) in PICTURES {
            assert!(LANGS.iter().all(|lang| said[name].alts.contains_key(*lang)), "{name}");
        }
    }
}
