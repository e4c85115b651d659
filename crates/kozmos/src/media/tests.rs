//! Stories of the room, on both engines; and pictures for them, made on the spot.

mod editing;
mod logos;
mod outside;
mod using;

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage};

/// A picture with soft colours, as a camera makes them.
pub(super) fn photo(width: u32, height: u32) -> RgbImage {
    let soft = |at: u32, of: u32| (at * 200 / of.max(1)) as u8 + 20;
    RgbImage::from_fn(width, height, |x, y| Rgb([soft(x, width), soft(y, height), soft(x + y, width + height)]))
}

/// As PNG.
pub(super) fn png(image: &DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).expect("written");
    bytes.into_inner()
}

/// The page after an upload with a German description.
async fn uploaded(browser: &mut crate::testing::Browser, file: &[u8], alt: &str) -> crate::testing::Shown {
    let form = browser.get("/de/media/new").await;
    browser.upload_with(&form, "/media/new", ("file", file), &[("alt_de", alt)]).await
}

/// As JPEG, as a phone writes it: with the way it was held and something about its owner.
pub(super) fn jpeg_with(image: &RgbImage, held: Option<u8>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    if let Some(held) = held {
        // One entry: Orientation (0x0112), a short. What follows the directory is anybody's.
        let mut exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([held, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"GPS-of-somebody");
        encoder.set_exif_metadata(exif).expect("JPEG carries it");
    }
    encoder.write_image(image, image.width(), image.height(), ExtendedColorType::Rgb8).expect("written");
    bytes
}
