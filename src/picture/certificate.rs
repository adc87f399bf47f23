//! A certificate as SVG: the province, what was learnt, the day, the code, and a line for a name by hand.

use super::chart::Drawing;
use super::font::{FAMILY, Weight, width};
use crate::reply::{Certificate, Chart, Say, Shape};
use crate::svg::{escaped, wrapped};
use crate::words::{Lang, Words};

const WIDE: f32 = 1080.0;
const HIGH: f32 = 764.0;
const INK: &str = "#1f1a17";
const RED: &str = "#7a2318";
const SOFT: &str = "#574e48";
/// What letters may fill.
const ROOM: f32 = 900.0;
const SMALLEST: f32 = 22.0;
const LEADING: f32 = 1.25;

/// A line of letters in the middle.
struct Line {
    /// The line that its first letters stand on.
    y: f32,
    size: f32,
    weight: Weight,
    colour: &'static str,
}

const PROVINCE: Line = Line { y: 108.0, size: 34.0, weight: Weight::Bold, colour: SOFT };
const TITLE: Line = Line { y: 186.0, size: 58.0, weight: Weight::Bold, colour: RED };
const NAME: Line = Line { y: 258.0, size: 30.0, weight: Weight::Medium, colour: INK };
const LEARNT: Line = Line { y: 388.0, size: 30.0, weight: Weight::Medium, colour: INK };
const COURSE: Line = Line { y: 444.0, size: 42.0, weight: Weight::Bold, colour: INK };
const DAY: Line = Line { y: 506.0, size: 30.0, weight: Weight::Medium, colour: INK };
const CODE: Line = Line { y: 576.0, size: 46.0, weight: Weight::Bold, colour: RED };
const FOOT: Line = Line { y: 632.0, size: 24.0, weight: Weight::Medium, colour: SOFT };

/// The certificate of a chart; another chart is empty paper.
pub fn drawing(chart: &Chart, words: &Words, lang: Lang) -> Drawing {
    let mut letters = String::new();
    if let Shape::Certificate(paper) = &chart.shape {
        let Certificate { province, name, learnt, day, code } = paper.as_ref();
        let said = [
            (&PROVINCE, province),
            (&TITLE, &chart.title),
            (&NAME, name),
            (&LEARNT, learnt),
            (&COURSE, &chart.under),
            (&DAY, day),
            (&CODE, code),
        ];
        letters = said.into_iter().map(|(line, say)| line.svg(&words.render(lang, say))).collect();
        let foot = |say: &Say| words.render(lang, say);
        let foot: Vec<String> = chart.foot.iter().map(foot).collect();
        letters.push_str(&FOOT.svg(&foot.join("\n")));
    }
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDE}\" height=\"{HIGH}\" \
         viewBox=\"0 0 {WIDE} {HIGH}\" font-family=\"{FAMILY}\">\
         <rect width=\"{WIDE}\" height=\"{HIGH}\" fill=\"#fffcf7\"/>\
         <rect x=\"22\" y=\"22\" width=\"1036\" height=\"720\" rx=\"18\" fill=\"none\" stroke=\"{RED}\" \
         stroke-width=\"8\"/>\
         <rect x=\"38\" y=\"38\" width=\"1004\" height=\"688\" rx=\"10\" fill=\"none\" stroke=\"#f4c95d\" \
         stroke-width=\"4\"/>\
         <path d=\"M240 332H840\" stroke=\"{SOFT}\" stroke-width=\"3\" stroke-dasharray=\"3 7\"/>\
         {letters}</svg>"
    );
    Drawing { svg, size: (1080, 764) }
}

impl Line {
    fn svg(&self, text: &str) -> String {
        let Self { y, weight, colour, .. } = self;
        let (size, lines) = self.fitted(text);
        let mut stand = *y;
        let mut svg = String::new();
        for line in &lines {
            svg.push_str(&format!(
                "<text x=\"540\" y=\"{stand:.1}\" font-size=\"{size:.1}\" font-weight=\"{}\" \
                 text-anchor=\"middle\" fill=\"{colour}\">{}</text>",
                weight.number(),
                escaped(line)
            ));
            stand += size * LEADING;
        }
        svg
    }

    /// Letters as large as each line of the text has room for; what is too long for the smallest is wrapped.
    fn fitted(&self, text: &str) -> (f32, Vec<String>) {
        let measure = |part: &str| width(part, self.weight);
        let widest = text.lines().map(measure).fold(0.0, f32::max);
        let size = (ROOM / widest.max(1.0)).clamp(SMALLEST.min(self.size), self.size);
        (size, wrapped(text, ROOM / size + 0.01, &measure))
    }
}
