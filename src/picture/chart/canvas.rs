//! What charts are drawn with: texts measured with the font, lines and bars as SVG.

use std::fmt::Write as _;

use crate::picture::font::{FAMILY, Weight, width};
use crate::svg::{escaped, wrapped};

/// A drawing as wide as a photo of a messenger; its height grows with what is drawn.
pub struct Canvas {
    drawn: String,
    pub bottom: f32,
}

/// Where a text stands from its x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A line of letters.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    pub x: f32,
    /// The line that the letters stand on.
    pub y: f32,
    pub weight: Weight,
    pub size: f32,
    pub anchor: Anchor,
    pub colour: &'static str,
    pub text: &'a str,
}

/// Left, top, right, bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

pub const WIDE: f32 = 800.0;
pub const MARGIN: f32 = 28.0;
/// The smallest letters: 12 pixels where the picture is shown 360 wide.
pub const SMALL: f32 = 27.0;
pub const INK: &str = "#1f1a17";
pub const SOFT: &str = "#574e48";
pub const GRID: &str = "#ddd3c8";
pub const GROUND: &str = "#fffcf7";
/// Blue and orange of Okabe and Ito, which no kind of colour blindness takes for each other.
pub const BLUE: &str = "#0072b2";
pub const ORANGE: &str = "#e69f00";
/// Orange alone is too pale on the ground.
pub const ORANGE_EDGE: &str = "#8f5f00";
/// From one line to the next, in sizes.
const LEADING: f32 = 1.25;
/// How far letters with their accents reach above and below their line, in sizes.
const ASCENT: f32 = 0.95;
const DESCENT: f32 = 0.25;

impl Text<'_> {
    pub fn width(&self) -> f32 {
        width(self.text, self.weight) * self.size
    }

    pub fn frame(&self) -> Frame {
        let width = self.width();
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        let (top, bottom) = (self.y - self.size * ASCENT, self.y + self.size * DESCENT);
        Frame { left, top, right: left + width, bottom }
    }
}

impl Frame {
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

impl Canvas {
    pub fn new() -> Self {
        Self { drawn: String::new(), bottom: 18.0 }
    }

    pub fn text(&mut self, text: &Text<'_>) {
        let Text { x, y, size, weight, colour, .. } = text;
        let anchor = match text.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let _ = write!(
            self.drawn,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{}\" \
             text-anchor=\"{anchor}\" fill=\"{colour}\" stroke=\"{GROUND}\" stroke-width=\"6\" \
             stroke-linejoin=\"round\" paint-order=\"stroke\">{}</text>",
            weight.number(),
            escaped(text.text)
        );
    }

    /// Lines from the left margin, below what is drawn so far; at most `most` of them.
    pub fn paragraph(
        &mut self,
        text: &str,
        weight: Weight,
        size: f32,
        colour: &'static str,
        most: usize,
    ) {
        for line in fitted(text, weight, (WIDE - 2.0 * MARGIN) / size, most) {
            self.bottom += size * LEADING;
            let (x, y, anchor) = (MARGIN, self.bottom - size * DESCENT, Anchor::Start);
            self.text(&Text { x, y, weight, size, anchor, colour, text: &line });
        }
    }

    pub fn line(
        &mut self,
        from: (f32, f32),
        to: (f32, f32),
        colour: &str,
        wide: f32,
        dashes: &str,
    ) {
        let _ = write!(
            self.drawn,
            "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" fill=\"none\" stroke=\"{colour}\" \
             stroke-width=\"{wide}\" stroke-dasharray=\"{dashes}\"/>",
            from.0, from.1, to.0, to.1
        );
    }

    pub fn bar(&mut self, frame: Frame, fill: &str, edge: &str) {
        let Frame { left, top, right, bottom } = frame;
        let _ = write!(
            self.drawn,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{fill}\" \
             stroke=\"{edge}\" stroke-width=\"2\"/>",
            right - left,
            bottom - top
        );
    }

    pub fn dot(&mut self, at: (f32, f32), radius: f32, fill: &str) {
        let _ = write!(
            self.drawn,
            "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"{radius:.1}\" fill=\"{fill}\" \
             stroke=\"{BLUE}\" stroke-width=\"4\"/>",
            at.0, at.1
        );
    }

    /// A pointer to the right, before the name of the own unit.
    pub fn pointer(&mut self, left: f32, middle: f32) {
        let (top, right, bottom) = (middle - 10.0, left + 16.0, middle + 10.0);
        let _ = write!(
            self.drawn,
            "<path d=\"M{left:.1} {top:.1}L{right:.1} {middle:.1}L{left:.1} {bottom:.1}Z\" fill=\"{INK}\"/>"
        );
    }

    /// The whole drawing, and its height.
    pub fn svg(self) -> (String, f32) {
        let high = (self.bottom + 22.0).ceil();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDE}\" height=\"{high}\" \
             viewBox=\"0 0 {WIDE} {high}\" font-family=\"{FAMILY}\">\
             <rect x=\"0\" y=\"0\" width=\"{WIDE}\" height=\"{high}\" fill=\"{GROUND}\"/>{}</svg>",
            self.drawn
        );
        (svg, high)
    }
}

/// The lines of a text; where they are more than `most`, the last one is shortened.
pub fn fitted(text: &str, weight: Weight, most_wide: f32, most: usize) -> Vec<String> {
    let measure = |part: &str| width(part, weight);
    let mut lines = wrapped(text, most_wide, &measure);
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        let mut short = format!("{last}…");
        while measure(&short) > most_wide && !last.is_empty() {
            last.pop();
            short = format!("{}…", last.trim_end());
        }
        *last = short;
    }
    lines
}
