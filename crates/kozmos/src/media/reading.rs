//! From the bytes of an upload to pixels and back to files of our own. Whatever else the file carried — where a photo was
//! taken, with which device, a script behind the pixels — is left behind.
//!
//! Pure, and slow for large pictures: called aside, one picture at a time.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as Filter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits, RgbaImage};
use sha2::{Digest, Sha256};

use crate::ids::hex;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 12 << 20;
/// The longest side, in pixels.
const SIDE: u32 = 12_000;
/// The most pixels: a phone's camera has fifty million.
const PIXELS: u64 = 50_000_000;
/// The most memory for pixels, in bytes.
const MEMORY: u64 = 256 << 20;
/// The widths that are made of a picture, where it is that wide. A picture is at most twice as tall.
const WIDTHS: [u32; 4] = [160, 320, 640, 1280];
/// A larger file is only kept when there is no smaller width: transparent photos.
const HEAVY: usize = 700 << 10;
/// A longer colour profile is not kept; those of cameras and screens have about 500 bytes.
const PROFILE: usize = 4 << 10;
/// JPEG's quality, in percent.
const QUALITY: u8 = 80;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No file, or an empty one.
    Nothing,
    /// More bytes than [`LARGEST`].
    TooLarge,
    /// Too many pixels, however few bytes.
    TooManyPixels,
    /// A drawing that is a program at the same time.
    Svg,
    /// The format of some phones, which browsers do not show.
    Heic,
    /// No picture of a kind that we know.
    NoPicture,
    /// A picture that ends too early or is damaged.
    Broken,
}

impl Wrong {
    /// The message that says so and what to do.
    pub fn key(self) -> &'static str {
        match self {
            Wrong::Nothing => "media-wrong-nothing",
            Wrong::TooLarge => "media-wrong-too-large",
            Wrong::TooManyPixels => "media-wrong-too-many-pixels",
            Wrong::Svg => "media-wrong-svg",
            Wrong::Heic => "media-wrong-heic",
            Wrong::NoPicture => "media-wrong-no-picture",
            Wrong::Broken => "media-wrong-broken",
        }
    }
}

/// A picture in one width, as we wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `jpg` or `png`.
    pub ending: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Written {
    /// The digest of its bytes.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(&self.bytes))
    }
}

/// Reads an upload: its widths, the smallest first; never none.
pub fn read(bytes: &[u8]) -> Result<Vec<Written>, Wrong> {
    let format = format(bytes)?;
    let (image, profile) = decode(bytes, format)?;
    let photo = format == ImageFormat::Jpeg;
    let (mut sizes, mut current) = (Vec::new(), reduced(image));
    for (width, height) in boxes(current.width(), current.height()).into_iter().rev() {
        if (width, height) != (current.width(), current.height()) {
            current = current.resize_exact(width, height, FilterType::CatmullRom);
        }
        sizes.push(write(&straight(&current), photo, &profile)?);
    }
    sizes.reverse();
    while sizes.len() > 1 && sizes.last().is_some_and(|largest| largest.bytes.len() > HEAVY) {
        sizes.pop();
    }
    Ok(sizes)
}

/// What kind of picture it says it is.
fn format(bytes: &[u8]) -> Result<ImageFormat, Wrong> {
    if bytes.is_empty() {
        return Err(Wrong::Nothing);
    }
    if bytes.len() > LARGEST {
        return Err(Wrong::TooLarge);
    }
    match image::guess_format(bytes) {
        Ok(known @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif)) => Ok(known),
        _ => Err(other(bytes)),
    }
}

/// What it is instead, as far as there is something to say about it.
fn other(bytes: &[u8]) -> Wrong {
    let begin = String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)]).to_lowercase();
    let brand = bytes.get(4..12).unwrap_or_default();
    let heic: [&[u8]; 6] = [b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc", b"ftypavif"];
    if begin.contains("<svg") && begin.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        Wrong::Svg
    } else if heic.contains(&brand) {
        Wrong::Heic
    } else {
        Wrong::NoPicture
    }
}

/// The pixels, upright, eight bits a channel, with or without transparency; and the profile of their colours. What the
/// picture would need is known from its head, before anything is unpacked.
fn decode(bytes: &[u8], format: ImageFormat) -> Result<(DynamicImage, Vec<u8>), Wrong> {
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height, limits.max_alloc) = (Some(SIDE), Some(SIDE), Some(MEMORY));
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(wrong)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS || decoder.total_bytes() > MEMORY {
        return Err(Wrong::TooManyPixels);
    }
    let upright = decoder.orientation().map_err(wrong)?;
    // Profiles of printers are for colours that we do not write.
    let colours = |profile: &Vec<u8>| profile.len() <= PROFILE && profile.get(16..20) == Some(b"RGB ");
    let profile = decoder.icc_profile().ok().flatten().filter(colours).unwrap_or_default();
    let mut image = DynamicImage::from_decoder(decoder).map_err(wrong)?;
    image.apply_orientation(upright);
    if image.has_alpha() {
        let pixels = image.into_rgba8();
        image = DynamicImage::ImageRgba8(pixels);
    }
    let clear = |pixels: &RgbaImage| pixels.pixels().any(|pixel| pixel[3] < 255);
    let transparent = image.as_rgba8().is_some_and(clear);
    Ok((if transparent { image } else { DynamicImage::ImageRgb8(image.into_rgb8()) }, profile))
}

fn wrong(error: image::ImageError) -> Wrong {
    if matches!(error, image::ImageError::Limits(_)) { Wrong::TooManyPixels } else { Wrong::Broken }
}

/// The picture in the largest width that we keep. Where it is much larger, neighbours are averaged first, which is quick.
/// A transparent pixel's colour is nobody's: it must not run into what is seen (so colours are weighed by how much of them
/// is seen, until they are written).
fn reduced(mut image: DynamicImage) -> DynamicImage {
    if let DynamicImage::ImageRgba8(pixels) = &mut image {
        weigh(pixels);
    }
    let (width, height) = fitting(image.width(), image.height(), WIDTHS[3]);
    if image.width() > width * 4 {
        image = image.thumbnail_exact(width * 2, height * 2);
    }
    if image.width() == width { image } else { image.resize_exact(width, height, FilterType::CatmullRom) }
}

fn weigh(pixels: &mut RgbaImage) {
    for pixel in pixels.pixels_mut() {
        let seen = u16::from(pixel[3]);
        for channel in 0..3 {
            pixel[channel] = (u16::from(pixel[channel]) * seen / 255) as u8;
        }
    }
}

/// With the colours as they are written.
fn straight(image: &DynamicImage) -> DynamicImage {
    let DynamicImage::ImageRgba8(pixels) = image else { return image.clone() };
    let mut pixels = pixels.clone();
    for pixel in pixels.pixels_mut() {
        let seen = u16::from(pixel[3]).max(1);
        for channel in 0..3 {
            pixel[channel] = (u16::from(pixel[channel]) * 255 / seen).min(255) as u8;
        }
    }
    DynamicImage::ImageRgba8(pixels)
}

/// Width and height inside a box that is `widest` wide and twice as tall.
fn fitting(width: u32, height: u32, widest: u32) -> (u32, u32) {
    let (w, h) = (f64::from(width), f64::from(height));
    let scale = (f64::from(widest) / w).min(f64::from(2 * widest) / h).min(1.0);
    let side = |length: f64| ((length * scale).round() as u32).max(1);
    (side(w), side(h))
}

/// The sizes that are made of the largest one, each width once, the smallest first.
fn boxes(width: u32, height: u32) -> Vec<(u32, u32)> {
    let mut boxes: Vec<(u32, u32)> = WIDTHS.iter().map(|widest| fitting(width, height, *widest)).collect();
    boxes.dedup_by_key(|(width, _)| *width);
    boxes
}

/// The file of a size: a photo as JPEG, what is transparent as PNG, of anything else the smaller one.
fn write(image: &DynamicImage, photo: bool, profile: &[u8]) -> Result<Written, Wrong> {
    let (width, height) = (image.width(), image.height());
    let sized = |ending, bytes| Written { width, height, ending, bytes };
    if let DynamicImage::ImageRgba8(pixels) = image {
        return Ok(sized("png", png((pixels, width, height), ExtendedColorType::Rgba8, profile)?));
    }
    let pixels = image.as_bytes();
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    if !profile.is_empty() {
        encoder.set_icc_profile(profile.to_vec()).map_err(|_| Wrong::Broken)?;
    }
    encoder.write_image(pixels, width, height, ExtendedColorType::Rgb8).map_err(wrong)?;
    if photo {
        return Ok(sized("jpg", jpeg));
    }
    let png = png((pixels, width, height), ExtendedColorType::Rgb8, profile)?;
    Ok(if png.len() <= jpeg.len() { sized("png", png) } else { sized("jpg", jpeg) })
}

fn png(
    (pixels, width, height): (&[u8], u32, u32),
    colours: ExtendedColorType,
    profile: &[u8],
) -> Result<Vec<u8>, Wrong> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Level(6), Filter::Adaptive);
    if !profile.is_empty() {
        encoder.set_icc_profile(profile.to_vec()).map_err(|_| Wrong::Broken)?;
    }
    encoder.write_image(pixels, width, height, colours).map_err(wrong)?;
    Ok(bytes)
}
