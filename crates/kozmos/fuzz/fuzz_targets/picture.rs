//! Pictures with pieces overwritten, and any bytes: refused with a reason, or read into pictures of our own sizes.
#![no_main]

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use kozmos::media::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u16, u16, Vec<(u16, &[u8])>, &[u8])| {
    let (kind, width, height, changes, rest) = input;
    let mut file = match kind % 5 {
        0 => picture(width, height, ImageFormat::Jpeg),
        1 => picture(width, height, ImageFormat::Png),
        2 => picture(width, height, ImageFormat::WebP),
        3 => picture(width, height, ImageFormat::Gif),
        _ => rest.to_vec(),
    };
    for (at, bytes) in changes {
        let at = usize::from(at) % file.len().max(1);
        for (to, byte) in file.iter_mut().skip(at).zip(bytes) {
            *to = *byte;
        }
    }
    match read(&file) {
        Err(wrong) => assert!(wrong.key().starts_with("media-wrong-")),
        Ok(sizes) => {
            assert!(!sizes.is_empty() && sizes.is_sorted_by(|a, b| a.width < b.width));
            for size in sizes {
                assert!(size.width <= 1280 && size.height <= 2560 && ["jpg", "png"].contains(&size.ending));
                let seen = image::load_from_memory(&size.bytes).expect("what we write can be read");
                assert_eq!((seen.width(), seen.height()), (size.width, size.height));
            }
        }
    }
});

/// As wide as is taken and more, but of few pixels.
fn picture(width: u16, height: u16, format: ImageFormat) -> Vec<u8> {
    let width = u32::from(width) % 12_100 + 1;
    let height = u32::from(height) % (40_000 / width) + 1;
    let photo = format == ImageFormat::Jpeg;
    let pixels =
        RgbaImage::from_fn(width, height, |x, y| Rgba([x as u8, y as u8, 90, if photo { 255 } else { x as u8 }]));
    let (pixels, mut file) = (DynamicImage::ImageRgba8(pixels), Cursor::new(Vec::new()));
    let pixels = if photo { DynamicImage::ImageRgb8(pixels.into_rgb8()) } else { pixels };
    pixels.write_to(&mut file, format).expect("written");
    file.into_inner()
}
