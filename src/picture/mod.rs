//! Pictures of steps: what to do in a few words, and the button to press, drawn large. And charts of figures.
//!
//! The font and what is made of it are touched at the first picture, not before.

mod card;
mod certificate;
mod chart;
mod font;

pub use chart::{Drawing, drawing};
pub use font::{Weight, lacking, width};

use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{Options, Tree};

use crate::reply::{Chart, Picture, Shape};
use crate::say;
use crate::words::{Lang, Words};

/// Width and height of every picture of a step, in pixels.
pub const SIZE: (u32, u32) = (800, 450);

/// The name of a picture in a language: `<flow>.<step>.<number>.<total>.<lang>`.
pub fn name(picture: &Picture, lang: Lang) -> String {
    let Picture { flow, step, number, total } = picture;
    format!("{flow}.{step}.{number}.{total}.{}", lang.code())
}

/// What a name stands for, whether there is such a step or not.
pub fn read(name: &str) -> Option<(Picture, Lang)> {
    let parts: Vec<&str> = name.split('.').collect();
    let [flow, step, number, total, lang] = parts[..] else { return None };
    let lang = Lang::ALL.into_iter().find(|known| known.code() == lang)?;
    let (flow, step) = (flow.to_owned(), step.to_owned());
    let picture = Picture { flow, step, number: number.parse().ok()?, total: total.parse().ok()? };
    (self::name(&picture, lang) == name).then_some((picture, lang))
}

/// What is said instead of a picture that cannot be seen.
pub fn instead(picture: &Picture, words: &Words, lang: Lang) -> String {
    let (step, total) = counts(picture);
    let alt = say!("picture-alt", step = step, total = total, press = picture.press());
    words.render(lang, &alt)
}

/// A picture as PNG.
///
/// # Errors
/// When the renderer does not read what was drawn, which no words should bring about.
pub fn draw(picture: &Picture, words: &Words, lang: Lang) -> Result<Vec<u8>, String> {
    let (step, total) = counts(picture);
    let card = card::Card {
        step: words.render(lang, &say!("picture-step", step = step, total = total)),
        number: picture.number,
        total: picture.total,
        about: words.render(lang, &picture.about()),
        press: words.render(lang, &picture.press()),
    };
    png(&card.svg(), SIZE)
}

/// What is said instead of a chart that cannot be seen.
pub fn instead_of_chart(chart: &Chart, words: &Words, lang: Lang) -> String {
    let (title, under) = (chart.title.clone(), chart.under.clone());
    let alt = match chart.shape {
        Shape::Certificate(_) => say!("certificate-alt", title = title, under = under),
        _ => say!("chart-alt", title = title, under = under),
    };
    words.render(lang, &alt)
}

/// A chart as PNG.
///
/// # Errors
/// As [`draw`].
pub fn draw_chart(chart: &Chart, words: &Words, lang: Lang) -> Result<Vec<u8>, String> {
    let Drawing { svg, size } = drawing(chart, words, lang);
    png(&svg, size)
}

/// The same picture (PNG) at half its width and height, as often as it takes to have at most so many bytes; none
/// where it is none.
pub fn shrink(png: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut picture = Pixmap::decode_png(png).ok()?;
    loop {
        picture = halved(&picture)?;
        let png = picture.encode_png().ok()?;
        if png.len() <= most {
            return Some(png);
        }
    }
}

fn halved(picture: &Pixmap) -> Option<Pixmap> {
    let mut half = Pixmap::new(picture.width() / 2, picture.height() / 2)?;
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    half.draw_pixmap(0, 0, picture.as_ref(), &paint, Transform::from_scale(0.5, 0.5), None);
    Some(half)
}

fn png(svg: &str, size: (u32, u32)) -> Result<Vec<u8>, String> {
    let options = Options { fontdb: font::database(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(size.0, size.1).ok_or("no room for the pixels")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

fn counts(picture: &Picture) -> (i64, i64) {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    (count(picture.number), count(picture.total))
}
