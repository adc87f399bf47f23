//! Charts of figures: a line over time, a ranking, gaps to targets. Readable at 360 pixels, in any colours.

mod bars;
mod canvas;
mod trend;

use canvas::{Canvas, INK, SMALL, SOFT, WIDE};

use super::certificate;
use super::font::Weight;
use crate::reply::{Chart, Shape};
use crate::words::{Lang, Words};

/// A chart as SVG.
pub struct Drawing {
    pub svg: String,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

/// The words of one language.
#[derive(Clone, Copy)]
struct Speech<'a> {
    words: &'a Words,
    lang: Lang,
}

const TITLE: f32 = 36.0;
const UNDER: f32 = 29.0;

pub fn drawing(chart: &Chart, words: &Words, lang: Lang) -> Drawing {
    if let Shape::Certificate(_) = chart.shape {
        return certificate::drawing(chart, words, lang);
    }
    let speech = Speech { words, lang };
    let mut canvas = Canvas::new();
    let title = capitalised(&words.render(lang, &chart.title));
    canvas.paragraph(&title, Weight::Bold, TITLE, INK, 3);
    let under = capitalised(&words.render(lang, &chart.under));
    canvas.paragraph(&under, Weight::Medium, UNDER, INK, 3);
    canvas.bottom += 10.0;
    match &chart.shape {
        Shape::Trend(points) => trend::draw(&mut canvas, points, speech),
        Shape::Ranking(bars) => bars::ranking(&mut canvas, bars, speech),
        Shape::Gap(bars) => bars::gaps(&mut canvas, bars, speech),
        Shape::Certificate(_) => {}
    }
    canvas.bottom += 8.0;
    for line in &chart.foot {
        canvas.paragraph(&words.render(lang, line), Weight::Medium, SMALL, SOFT, 3);
    }
    let (svg, high) = canvas.svg();
    Drawing { svg, size: (pixels(WIDE), pixels(high)) }
}

impl Speech<'_> {
    fn say(self, say: &crate::reply::Say) -> String {
        self.words.render(self.lang, say)
    }

    fn percent(self, hundredths: i64) -> String {
        crate::words::percent(self.lang, hundredths)
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Hundredths as a length; figures are far below what it holds exactly.
#[expect(clippy::cast_precision_loss, reason = "hundredths of percents, of 100,000 at most")]
fn length(hundredths: i64) -> f32 {
    hundredths.clamp(-10_000_000, 10_000_000) as f32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 10,000")]
fn pixels(length: f32) -> u32 {
    length.clamp(0.0, 10_000.0).ceil() as u32
}
