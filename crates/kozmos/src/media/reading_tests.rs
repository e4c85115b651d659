//! Uploads: good ones, strange ones, hostile ones.

use std::io::Cursor;

use image::{
    DynamicImage, ExtendedColorType, GenericImageView, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage,
};

use super::reading::{LARGEST, Written, Wrong, read};
use super::tests::{jpeg_with, photo, png};

/// Left half red, right half blue, upper half darker.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let strong = if y < height / 2 { 120 } else { 250 };
        if x < width / 2 { Rgb([strong, 0, 0]) } else { Rgb([0, 0, strong]) }
    })
}

fn seen(written: &Written) -> DynamicImage {
    image::load_from_memory(&written.bytes).expect("what we write can be read")
}

#[test]
fn a_photo_becomes_jpegs_of_four_widths_without_anything_beside_the_pixels() {
    let sizes = read(&jpeg_with(&photo(3000, 1500), Some(1))).expect("a picture");
    let widths: Vec<_> = sizes.iter().map(|size| (size.width, size.height, size.ending)).collect();
    assert_eq!(widths, [(160, 80, "jpg"), (320, 160, "jpg"), (640, 320, "jpg"), (1280, 640, "jpg")]);
    for size in &sizes {
        assert_eq!((seen(size).width(), seen(size).height()), (size.width, size.height));
        let all = String::from_utf8_lossy(&size.bytes).into_owned();
        assert!(!all.contains("Exif") && !all.contains("GPS-of-somebody"), "{} px", size.width);
    }
}

#[test]
fn a_photo_that_lies_on_its_side_is_turned_upright() {
    // 6: turned by 90 degrees clockwise when shown. What is at the left of the stored pixels is at the top then.
    let sizes = read(&jpeg_with(&halves(200, 100), Some(6))).expect("a picture");
    let upright = seen(sizes.last().expect("a size"));
    assert_eq!((upright.width(), upright.height()), (100, 200));
    let (top, bottom) = (upright.get_pixel(50, 30), upright.get_pixel(50, 170));
    assert!(top[0] > 80 && top[2] < 60 && bottom[2] > 80 && bottom[0] < 60, "{top:?} {bottom:?}");
    // The darker upper half is at the right now.
    assert!(upright.get_pixel(80, 30)[0] < upright.get_pixel(20, 30)[0]);
}

#[test]
fn the_same_pixels_give_the_same_picture_and_a_small_one_is_never_made_larger() {
    let flat = RgbImage::from_pixel(90, 40, Rgb([11, 93, 59]));
    let first = read(&png(&DynamicImage::ImageRgb8(flat.clone()))).expect("a picture");
    assert_eq!(first.len(), 1, "no width is made up");
    assert_eq!((first[0].width, first[0].height, first[0].ending), (90, 40, "png"), "flat colours are small as PNG");
    let mut webp = Vec::new();
    let encoder = image::codecs::webp::WebPEncoder::new_lossless(&mut webp);
    encoder.write_image(&flat, 90, 40, ExtendedColorType::Rgb8).expect("written");
    assert_eq!(read(&webp).expect("a picture")[0].hash(), first[0].hash());
}

#[test]
fn transparency_stays_and_hidden_colours_do_not_run_into_what_is_seen() {
    // A red disc on nothing; the nothing is green underneath, as some programs leave it.
    let disc = RgbaImage::from_fn(640, 640, |x, y| {
        let (dx, dy) = (i64::from(x) - 320, i64::from(y) - 320);
        if dx * dx + dy * dy < 200 * 200 { Rgba([200, 0, 0, 255]) } else { Rgba([0, 255, 0, 0]) }
    });
    let sizes = read(&png(&DynamicImage::ImageRgba8(disc))).expect("a picture");
    assert!(sizes.iter().all(|size| size.ending == "png"));
    for size in &sizes {
        let pixels = seen(size).into_rgba8();
        assert_eq!(pixels.get_pixel(0, 0)[3], 0);
        let bled = pixels.pixels().filter(|pixel| pixel[3] > 16 && pixel[1] > 40).count();
        assert_eq!(bled, 0, "{} px", size.width);
    }
    let opaque = RgbaImage::from_pixel(10, 10, Rgba([1, 2, 3, 255]));
    let sizes = read(&png(&DynamicImage::ImageRgba8(opaque))).expect("a picture");
    assert!(seen(&sizes[0]).as_rgb8().is_some(), "what is not transparent needs no fourth channel");
}

#[test]
fn of_a_moving_picture_the_first_is_taken() {
    let mut gif = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut gif);
    for colour in [[250, 0, 0, 255], [0, 0, 250, 255]] {
        let frame = RgbaImage::from_pixel(40, 20, Rgba(colour));
        encoder.encode_frame(image::Frame::new(frame)).expect("a frame");
    }
    drop(encoder);
    let sizes = read(&gif).expect("a picture");
    assert!(seen(&sizes[0]).get_pixel(20, 10)[0] > 200);
}

/// A PNG of a few bytes whose head promises that many pixels.
fn promise(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
    bytes.extend([8, 6, 0, 0, 0]);
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[12..29]);
    bytes.extend(sum.sum().to_be_bytes());
    bytes.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
    bytes
}

#[test]
fn what_is_no_picture_or_too_much_of_one_is_told_apart() {
    let svg =
        b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>";
    let whole = jpeg_with(&photo(400, 300), None);
    let mut bent = png(&DynamicImage::ImageRgb8(photo(60, 60)));
    let middle = bent.len() / 2;
    bent[middle..middle + 40].fill(0x55);
    let cases: [(&str, Vec<u8>, Wrong); 12] = [
        ("nothing", Vec::new(), Wrong::Nothing),
        ("drawing", svg.to_vec(), Wrong::Svg),
        ("drawing without a head", b"  <svg/>".to_vec(), Wrong::Svg),
        ("renamed document", b"%PDF-1.7 <svg".to_vec(), Wrong::NoPicture),
        ("phone's own format", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), Wrong::Heic),
        ("another kind of picture", b"BM\x3a\0\0\0\0\0\0\0".to_vec(), Wrong::NoPicture),
        ("page", b"<html><body>JPEG</body></html>".to_vec(), Wrong::NoPicture),
        ("only a head", whole[..200].to_vec(), Wrong::Broken),
        ("bent", bent, Wrong::Broken),
        ("bomb", promise(11_000, 11_000), Wrong::TooManyPixels),
        ("ribbon", promise(200_000, 1), Wrong::TooManyPixels),
        ("heavy", [whole, vec![0; LARGEST]].concat(), Wrong::TooLarge),
    ];
    for (name, bytes, wrong) in cases {
        assert_eq!(read(&bytes).expect_err(name), wrong, "{name}");
    }
    assert_eq!(read(&promise(u32::MAX, u32::MAX)).expect_err("all bits set"), Wrong::TooManyPixels);
}

#[test]
fn a_real_bomb_of_white_pixels_is_read_within_the_limits_or_refused_by_its_head() {
    let bomb = png(&DynamicImage::ImageLuma8(image::GrayImage::from_pixel(8_000, 6_000, image::Luma([255]))));
    assert!(bomb.len() < 300_000, "{} bytes", bomb.len());
    let sizes = read(&bomb).expect("48 million pixels are allowed");
    assert_eq!((sizes[3].width, sizes[3].height), (1280, 960));
    let wide = png(&DynamicImage::ImageLuma8(image::GrayImage::new(12_001, 1)));
    assert_eq!(read(&wide).expect_err("one too many"), Wrong::TooManyPixels);
}

#[test]
fn a_tall_picture_is_at_most_twice_as_tall_as_its_box() {
    let tall = png(&DynamicImage::ImageRgb8(RgbImage::new(100, 9_000)));
    let sizes = read(&tall).expect("a picture");
    assert!(sizes.iter().all(|size| size.height <= 2_560 && size.width > 0), "{:?}", sizes.len());
    assert!(sizes.windows(2).all(|pair| pair[0].width < pair[1].width));
}

#[test]
fn whatever_bytes_come_there_is_an_answer() {
    use proptest::prelude::*;

    let starts: Vec<Vec<u8>> = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP]
        .map(|format| {
            let mut bytes = Cursor::new(Vec::new());
            DynamicImage::ImageRgb8(photo(24, 18)).write_to(&mut bytes, format).expect("written");
            bytes.into_inner()
        })
        .into();
    proptest!(ProptestConfig::with_cases(400), |(start in 0usize..4, at in any::<prop::sample::Index>(), bytes in
        prop::collection::vec(any::<u8>(), 1..12), cut in any::<bool>())| {
        let mut file = starts[start].clone();
        let at = at.index(file.len());
        let end = (at + bytes.len()).min(file.len());
        file[at..end].copy_from_slice(&bytes[..end - at]);
        if cut { file.truncate(end); }
        if let Ok(sizes) = read(&file) {
            prop_assert!(!sizes.is_empty());
        }
    });
}
