//! Bars of units: what each reached beside its target, or how far it is from it.

use super::canvas::{
    Anchor, BLUE, Canvas, Frame, GRID, GROUND, INK, MARGIN, ORANGE, ORANGE_EDGE, SMALL, SOFT, Text,
    WIDE, fitted,
};
use super::{Speech, length};
use crate::picture::font::Weight;
use crate::reply::{Arg, Bar, Bars};
use crate::say;

/// Names stand left of the bars, values right of them.
const NAMES: f32 = 290.0;
const LEFT: f32 = MARGIN + NAMES + 36.0;
const RIGHT: f32 = 648.0;
const VALUES: f32 = WIDE - MARGIN;
const LINE: f32 = 33.0;
const THICK: f32 = 30.0;
const APART: f32 = 16.0;

/// Where one row stands.
struct Row {
    top: f32,
    middle: f32,
    bottom: f32,
}

/// Bars from 0; a tick shows each target.
pub fn ranking(canvas: &mut Canvas, list: &Bars, speech: Speech<'_>) {
    let targets = || list.bars.iter().filter_map(|bar| bar.value.and(bar.target));
    if let Some(first) = targets().next() {
        let said = match targets().all(|target| target == first) {
            true => say!("chart-target-of", target = speech.percent(first)),
            false => say!("chart-target"),
        };
        legend(canvas, &speech.say(&said));
    }
    let largest = list.bars.iter().flat_map(|bar| [bar.value, bar.target]).flatten().max();
    let largest = largest.unwrap_or(0).max(1_000);
    let at = |value: i64| LEFT + (RIGHT - LEFT) * (length(value) / length(largest)).clamp(0.0, 1.0);
    for bar in &list.bars {
        let row = name(canvas, bar);
        canvas.line((LEFT, row.top), (LEFT, row.bottom), SOFT, 2.0, "none");
        value(canvas, &row, bar, bar.value.map(|value| speech.percent(value)), speech);
        let Some(reached) = bar.value else { continue };
        canvas.bar(thick(&row, LEFT, at(reached)), BLUE, edge(bar));
        if let Some(target) = bar.target {
            let ground = if reached > target { GROUND } else { "none" };
            tick(canvas, at(target), &row, ground);
        }
    }
    rest(canvas, list, speech);
}

/// Bars from the target: to the left what is missing, to the right what is more.
pub fn gaps(canvas: &mut Canvas, list: &Bars, speech: Speech<'_>) {
    canvas.paragraph(&speech.say(&say!("chart-gap-legend")), Weight::Medium, SMALL, SOFT, 3);
    canvas.bottom += 10.0;
    let gaps = || list.bars.iter().filter_map(gap);
    let (least, most) = (gaps().min().unwrap_or(0).min(0), gaps().max().unwrap_or(0).max(0));
    let span = length(most - least).max(100.0);
    let at = |gap: i64| LEFT + (RIGHT - LEFT) * length(gap - least) / span;
    let zero = at(0);
    for bar in &list.bars {
        let row = name(canvas, bar);
        let gap = gap(bar);
        value(canvas, &row, bar, gap.map(|gap| signed(gap, speech)), speech);
        let Some(gap) = gap else { continue };
        let (fill, edge) = match (gap < 0, bar.is_own) {
            (_, true) => (if gap < 0 { ORANGE } else { BLUE }, INK),
            (true, false) => (ORANGE, ORANGE_EDGE),
            (false, false) => (BLUE, "none"),
        };
        canvas.bar(thick(&row, zero.min(at(gap)), zero.max(at(gap))), fill, edge);
        canvas.line((zero, row.top), (zero, row.bottom), INK, 4.0, "none");
    }
    rest(canvas, list, speech);
}

fn gap(bar: &Bar) -> Option<i64> {
    bar.value.zip(bar.target).map(|(value, target)| value - target)
}

fn signed(gap: i64, speech: Speech<'_>) -> String {
    speech.say(&match gap.signum() {
        1 => say!("chart-over", by = Arg::Points(gap)),
        -1 => say!("chart-short", by = Arg::Points(gap)),
        _ => say!("chart-even"),
    })
}

/// The own unit is marked by a pointer, bold letters and a dark edge, not by a colour.
fn edge(bar: &Bar) -> &'static str {
    if bar.is_own { INK } else { "none" }
}

fn weight(bar: &Bar) -> Weight {
    if bar.is_own { Weight::Bold } else { Weight::Medium }
}

/// The name of a unit on at most two lines, and the row that it makes.
fn name(canvas: &mut Canvas, bar: &Bar) -> Row {
    let lines = fitted(&bar.name, weight(bar), NAMES / SMALL, 2);
    let top = canvas.bottom;
    let mut y = top + APART / 2.0 + LINE * 0.78;
    for line in &lines {
        let (anchor, colour) = (Anchor::Start, INK);
        let weight = weight(bar);
        let x = MARGIN + 22.0;
        canvas.text(&Text { x, y, weight, size: SMALL, anchor, colour, text: line });
        y += LINE;
    }
    canvas.bottom = y - LINE * 0.78 + APART / 2.0;
    let middle = f32::midpoint(top, canvas.bottom);
    if bar.is_own {
        canvas.pointer(MARGIN, middle);
    }
    Row { top, middle, bottom: canvas.bottom }
}

fn value(canvas: &mut Canvas, row: &Row, bar: &Bar, value: Option<String>, speech: Speech<'_>) {
    let y = row.middle + SMALL * 0.36;
    let anchor = Anchor::End;
    let (text, weight, colour) = match (value, &bar.instead) {
        (Some(value), _) => (value, Weight::Bold, INK),
        (None, Some(instead)) => (speech.say(instead), Weight::Medium, SOFT),
        (None, None) => return,
    };
    let room = (VALUES - LEFT - 8.0) / SMALL;
    let text = fitted(&text, weight, room, 1).concat();
    canvas.text(&Text { x: VALUES, y, weight, size: SMALL, anchor, colour, text: &text });
}

fn thick(row: &Row, left: f32, right: f32) -> Frame {
    let (top, bottom) = (row.middle - THICK / 2.0, row.middle + THICK / 2.0);
    Frame { left, top, right: right.max(left + 1.0), bottom }
}

/// On a bar it has a light edge, so that it is seen; at the end of one it touches it, so that who just
/// reached the target is seen to.
fn tick(canvas: &mut Canvas, x: f32, row: &Row, ground: &str) {
    let (top, bottom) = (row.middle - 22.0, row.middle + 22.0);
    canvas.line((x, top), (x, bottom), ground, 11.0, "none");
    canvas.line((x, top), (x, bottom), INK, 5.0, "none");
}

fn legend(canvas: &mut Canvas, text: &str) {
    let y = canvas.bottom + LINE * 0.85;
    canvas.line((LEFT + 2.0, y - 22.0), (LEFT + 2.0, y + 4.0), INK, 5.0, "none");
    let (weight, anchor, colour) = (Weight::Medium, Anchor::Start, SOFT);
    canvas.text(&Text { x: LEFT + 16.0, y, weight, size: SMALL, anchor, colour, text });
    canvas.bottom = y + 14.0;
}

/// How many units are not drawn.
fn rest(canvas: &mut Canvas, list: &Bars, speech: Speech<'_>) {
    canvas.line((MARGIN, canvas.bottom + 6.0), (VALUES, canvas.bottom + 6.0), GRID, 2.0, "none");
    canvas.bottom += 8.0;
    if list.more > 0 {
        let text = speech.say(&say!("chart-more", count = list.more));
        canvas.paragraph(&text, Weight::Medium, SMALL, INK, 2);
    }
}
