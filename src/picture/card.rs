//! A picture as SVG: the count of the step, what to do, and the button with a hand on it.

use super::SIZE;
use super::font::{FAMILY, Weight, width};
use crate::svg::{escaped, wrapped};

/// What is on a picture.
pub struct Card {
    /// "Step 3/7".
    pub step: String,
    pub number: usize,
    pub total: usize,
    pub about: String,
    pub press: String,
}

/// Letters in a frame: as large as they fit.
struct Block {
    weight: Weight,
    colour: &'static str,
    left: f32,
    /// Where the middle of the block stands.
    middle: f32,
    width: f32,
    /// Sizes of one line and of two lines: the largest, and the smallest.
    one: (u16, u16),
    two: (u16, u16),
    /// Lines stand in the middle of the width, not at its left.
    is_centred: bool,
}

const INK: &str = "#1f1a17";
const KEY: &str = "#7a2318";
const LEADING: f32 = 1.22;
/// From the line of letters up to half the height of a capital.
const HALF_CAPITAL: f32 = 0.36;
const HAND: &str = "M38 14a14 14 0 0 1 28 0v50l26 7q18 5 16 23l-5 28q-3 15-18 15H54q-11 0-18-9\
L8 90q-7-10 2-16 9-5 17 3l11 11z";

const ABOUT: Block = Block {
    weight: Weight::Medium,
    colour: INK,
    left: 40.0,
    middle: 180.0,
    width: 720.0,
    one: (58, 52),
    two: (52, 34),
    is_centred: false,
};
const PRESS: Block = Block {
    weight: Weight::Bold,
    colour: "#ffffff",
    left: 66.0,
    middle: 343.0,
    width: 570.0,
    one: (84, 52),
    two: (52, 30),
    is_centred: true,
};

impl Card {
    pub fn svg(&self) -> String {
        let (wide, high) = SIZE;
        let step = Block { weight: Weight::Bold, colour: KEY, middle: 58.0, ..ABOUT };
        let step = Block { one: (48, 48), two: (48, 48), width: 400.0, ..step };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" \
             font-family=\"{FAMILY}\"><rect width=\"{wide}\" height=\"{high}\" fill=\"#faf5ee\"/>\
             {}{}{}\
             <rect x=\"40\" y=\"264\" width=\"720\" height=\"158\" rx=\"34\" fill=\"{KEY}\"/>\
             <rect x=\"50\" y=\"274\" width=\"700\" height=\"138\" rx=\"26\" fill=\"none\" \
             stroke=\"#f4c95d\" stroke-width=\"5\"/>{}\
             <path transform=\"translate(634 300) rotate(-14 50 60)\" d=\"{HAND}\" fill=\"#ffffff\" \
             stroke=\"{INK}\" stroke-width=\"6\" stroke-linejoin=\"round\"/></svg>",
            step.lines(&self.step),
            self.progress(),
            ABOUT.lines(&self.about),
            PRESS.lines(&self.press),
        )
    }

    /// A bar of as many parts as there are steps, those that are reached filled.
    fn progress(&self) -> String {
        let (left, right) = (340.0, 760.0);
        let part = (right - left) / number(self.total.max(1));
        let gap = (part * 0.18).min(8.0);
        let one = |at: usize| {
            let colour = if at < self.number { KEY } else { "#dccbb8" };
            let (x, width) = (left + part * number(at) + gap, part - gap);
            format!(
                "<rect x=\"{x:.1}\" y=\"48\" width=\"{width:.1}\" height=\"20\" rx=\"6\" fill=\"{colour}\"/>"
            )
        };
        (0..self.total.min(60)).map(one).collect()
    }
}

impl Block {
    fn lines(&self, text: &str) -> String {
        let (size, lines) = self.fitted(text);
        let middle = self.middle + size * HALF_CAPITAL;
        let first = middle - size * LEADING * (number(lines.len()) - 1.0) / 2.0;
        let (x, anchor) = match self.is_centred {
            true => (self.left + self.width / 2.0, "middle"),
            false => (self.left, "start"),
        };
        let line = |(at, line): (usize, &String)| {
            let (y, text) = (first + size * LEADING * number(at), escaped(line));
            format!(
                "<text x=\"{x}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{}\" \
                 text-anchor=\"{anchor}\" fill=\"{}\">{text}</text>",
                self.weight.number(),
                self.colour
            )
        };
        lines.iter().enumerate().map(line).collect()
    }

    /// One line where it can be large, else two; what is too long even so is as small as allowed.
    fn fitted(&self, text: &str) -> (f32, Vec<String>) {
        let sizes = |(most, least): (u16, u16)| (least..=most).rev().step_by(2);
        let tries =
            sizes(self.one).map(|size| (size, 1)).chain(sizes(self.two).map(|size| (size, 2)));
        let mut tries = tries.map(|(size, most)| (f32::from(size), self.wrapped(text, size), most));
        let fits = tries.find(|(_, lines, most)| lines.len() <= *most);
        let least = self.two.1;
        fits.map_or_else(
            || (f32::from(least), self.wrapped(text, least)),
            |(size, lines, _)| (size, lines),
        )
    }

    fn wrapped(&self, text: &str, size: u16) -> Vec<String> {
        wrapped(text, self.width / f32::from(size), &|part| width(part, self.weight))
    }
}

fn number(count: usize) -> f32 {
    u16::try_from(count).map_or(f32::from(u16::MAX), f32::from)
}
