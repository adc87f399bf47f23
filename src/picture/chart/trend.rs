//! A line over time: the last, the highest and the lowest value in numbers, gaps where nothing is known.

use super::canvas::{
    Anchor, BLUE, Canvas, Frame, GRID, GROUND, INK, MARGIN, SMALL, SOFT, Text, WIDE,
};
use super::{Speech, length};
use crate::picture::font::{Weight, width};
use crate::reply::{Point, Say};
use crate::say;
use crate::when::Period;

const LEFT: f32 = MARGIN + 88.0;
const RIGHT: f32 = WIDE - 60.0;
const HIGH: f32 = 330.0;
/// Room for a value above the highest point.
const HEAD: f32 = 50.0;
const TARGET: &str = "#b34700";
/// Distances of lines across, in hundredths of a percent.
const STEPS: [i64; 9] = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 2_500];

/// What the heights and places of the plot mean.
struct Plot {
    top: f32,
    bottom: f32,
    low: i64,
    high: i64,
    step: i64,
    first: i32,
    last: i32,
}

pub fn draw(canvas: &mut Canvas, points: &[Point], speech: Speech<'_>) {
    let mut plot = Plot::of(points);
    legend(canvas, points, &plot, speech);
    plot.top = canvas.bottom + HEAD;
    plot.bottom = plot.top + HIGH;
    across(canvas, &plot, speech);
    targets(canvas, points, &plot);
    curve(canvas, points, &plot);
    values(canvas, points, &plot, speech);
    months(canvas, points, &plot, speech);
}

impl Plot {
    fn of(points: &[Point]) -> Self {
        let shown = || points.iter().flat_map(|point| [point.value, point.target]).flatten();
        let (least, most) = (shown().min().unwrap_or(0), shown().max().unwrap_or(10_000));
        // From 0, unless everything would lie in the upper third.
        let least = if least > most / 3 * 2 { least - (most - least) / 4 } else { 0 };
        let step = STEPS.into_iter().find(|step| (most - least) / step < 5).unwrap_or(5_000);
        let low = least.max(0) / step * step;
        let high = ((most + step - 1) / step * step).max(low + step);
        let months = || points.iter().map(|point| month(point.period));
        let (first, last) = (months().min().unwrap_or(0), months().max().unwrap_or(0));
        Self { top: 0.0, bottom: 0.0, low, high, step, first, last }
    }

    fn y(&self, value: i64) -> f32 {
        let part = length(value - self.low) / length(self.high - self.low);
        self.bottom - (self.bottom - self.top) * part
    }

    fn x(&self, period: Period) -> f32 {
        let (gone, all) = (month(period) - self.first, (self.last - self.first).max(1));
        LEFT + 26.0 + (RIGHT - LEFT - 26.0) * length(gone.into()) / length(all.into())
    }

    fn place(&self, point: &Point) -> Option<(f32, f32)> {
        Some((self.x(point.period), self.y(point.value?)))
    }
}

/// The last month of a period, counted from the year 0.
fn month(period: Period) -> i32 {
    let last = period.last_day();
    last.year() * 12 + i32::from(last.month())
}

/// The target's line, what a hollow point means, and where the scale begins.
fn legend(canvas: &mut Canvas, points: &[Point], plot: &Plot, speech: Speech<'_>) {
    let targets = || points.iter().filter_map(|point| point.target);
    if let Some(last) = targets().next_back() {
        let is_one = targets().all(|target| target == last);
        let target = speech.percent(last);
        let said = match is_one {
            true => say!("chart-target-of", target = target),
            false => say!("chart-target-now", target = target),
        };
        let y = entry(canvas, &speech.say(&said));
        canvas.line((MARGIN, y), (MARGIN + 52.0, y), TARGET, 5.0, "14 8");
    }
    if points.iter().any(|point| point.is_open && point.value.is_some()) {
        let y = entry(canvas, &speech.say(&say!("chart-open")));
        canvas.dot((MARGIN + 26.0, y), 8.0, GROUND);
    }
    if plot.low > 0 {
        let from = speech.percent(plot.low);
        let said = speech.say(&say!("chart-axis", from = from));
        canvas.paragraph(&said, Weight::Medium, SMALL, SOFT, 2);
    }
}

/// A line of the legend; where the middle of its letters is.
fn entry(canvas: &mut Canvas, text: &str) -> f32 {
    canvas.bottom += 36.0;
    let (y, weight, anchor) = (canvas.bottom - 8.0, Weight::Medium, Anchor::Start);
    let x = MARGIN + 68.0;
    canvas.text(&Text { x, y, weight, size: SMALL, anchor, colour: SOFT, text });
    y - SMALL * 0.34
}

/// Lines across, each with what it stands for.
fn across(canvas: &mut Canvas, plot: &Plot, speech: Speech<'_>) {
    let mut value = plot.low;
    while value <= plot.high {
        let y = plot.y(value);
        let wide = if value == 0 { 3.0 } else { 2.0 };
        canvas.line((LEFT, y), (RIGHT + 20.0, y), GRID, wide, "none");
        let (x, anchor, weight) = (LEFT - 12.0, Anchor::End, Weight::Medium);
        let text = speech.percent(value);
        let y = y + SMALL * 0.34;
        canvas.text(&Text { x, y, weight, size: SMALL, anchor, colour: SOFT, text: &text });
        value += plot.step;
    }
}

/// The target of each period, half way to its neighbours.
fn targets(canvas: &mut Canvas, points: &[Point], plot: &Plot) {
    for (at, point) in points.iter().enumerate() {
        let Some(target) = point.target else { continue };
        let x = plot.x(point.period);
        let towards = |other: Option<&Point>, end: f32| {
            other.map_or(end, |other| f32::midpoint(x, plot.x(other.period)))
        };
        let from = towards(at.checked_sub(1).and_then(|at| points.get(at)), LEFT);
        let to = towards(points.get(at + 1), RIGHT + 20.0);
        canvas.line((from, plot.y(target)), (to, plot.y(target)), TARGET, 5.0, "14 8");
    }
}

/// Only periods that follow each other are joined; the way to a running one is dashed.
fn curve(canvas: &mut Canvas, points: &[Point], plot: &Plot) {
    for pair in points.windows(2) {
        let [one, two] = pair else { continue };
        let follows = two.period.before() == one.period;
        if let (true, Some(from), Some(to)) = (follows, plot.place(one), plot.place(two)) {
            canvas.line(from, to, BLUE, 6.0, if two.is_open { "8 7" } else { "none" });
        }
    }
    let radius = if points.len() > 18 { 5.0 } else { 8.0 };
    for point in points {
        let Some(place) = plot.place(point) else { continue };
        canvas.dot(place, radius, if point.is_open { GROUND } else { BLUE });
    }
}

/// The last, the highest and the lowest in numbers, as far as they find room.
fn values(canvas: &mut Canvas, points: &[Point], plot: &Plot, speech: Speech<'_>) {
    let known = || points.iter().filter(|point| point.value.is_some());
    let last = known().next_back();
    let highest = known().max_by_key(|point| point.value);
    let lowest = known().min_by_key(|point| point.value);
    let mut taken: Vec<(Period, Frame)> = Vec::new();
    for point in [last, highest, lowest].into_iter().flatten() {
        let (Some(value), Some(place)) = (point.value, plot.place(point)) else { continue };
        if taken.iter().any(|(period, _)| *period == point.period) {
            continue;
        }
        let text = speech.percent(value);
        let goes_below = Some(point) == lowest && lowest != highest;
        let tries = if goes_below { [42.0, -20.0] } else { [-20.0, 42.0] };
        let labels = tries.map(|off| label(&text, place.0, place.1 + off));
        let free = |label: &&Text<'_>| {
            let frame = label.frame();
            frame.bottom <= plot.bottom && taken.iter().all(|(_, other)| !other.meets(&frame))
        };
        if let Some(label) = labels.iter().find(free) {
            canvas.text(label);
            taken.push((point.period, label.frame()));
        }
    }
}

/// A value in the middle above or below its point, moved in where it would leave the plot.
fn label(text: &str, x: f32, y: f32) -> Text<'_> {
    let (weight, size, anchor, colour) = (Weight::Bold, SMALL + 3.0, Anchor::Middle, INK);
    let half = width(text, weight) * size / 2.0;
    let x = x.clamp(LEFT + half + 4.0, WIDE - 12.0 - half);
    Text { x, y, weight, size, anchor, colour, text }
}

/// As many periods as find room, the last first; the year below where it changes.
fn months(canvas: &mut Canvas, points: &[Point], plot: &Plot, speech: Speech<'_>) {
    let mut shown: Vec<(&Point, f32, String)> = Vec::new();
    let mut free = WIDE - 8.0;
    for point in points.iter().rev() {
        let text = speech.say(&short(point.period));
        let year = point.period.year().to_string();
        let wide = |text: &str| width(text, Weight::Medium) * SMALL;
        let half = wide(&text).max(wide(&year)) / 2.0;
        let x = plot.x(point.period).min(WIDE - 8.0 - half);
        if x + half <= free {
            free = x - half - 14.0;
            shown.push((point, x, text));
        }
    }
    let y = plot.bottom + 40.0;
    let mut before = None;
    for (point, x, text) in shown.iter().rev() {
        let (x, weight, anchor) = (*x, Weight::Medium, Anchor::Middle);
        let line = |y: f32, text| Text { x, y, weight, size: SMALL, anchor, colour: INK, text };
        canvas.text(&line(y, text));
        let year = point.period.year();
        let is_said = matches!(point.period, Period::Year { .. });
        if before != Some(year) && !is_said {
            canvas.text(&line(y + 34.0, &year.to_string()));
        }
        before = Some(year);
    }
    canvas.bottom = y + 44.0;
}

/// A period below the line, without its year.
fn short(period: Period) -> Say {
    match period {
        Period::Month { month, .. } => say!("chart-month", month = month.to_string()),
        Period::Quarter { quarter, .. } => say!("chart-quarter", quarter = quarter.to_string()),
        Period::Half { half, .. } => say!("chart-half", half = i64::from(half)),
        Period::Year { year } => say!("period-year", year = year.to_string()),
        Period::YearToDate { month, .. } => say!("chart-to-date", month = month.to_string()),
    }
}
