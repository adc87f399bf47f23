//! Charts: every word inside the picture and beside the others, readable, honest, drawn for who may see.

use std::io::Cursor;

use dvcbot::picture::{self, Weight};
use dvcbot::reply::{Arg, Bar, Bars, Chart, Point, Say, Shape};
use dvcbot::say;
use dvcbot::when::Period;
use dvcbot::words::Lang;

use crate::assistant::content;

const SMALLEST: f32 = 27.0; // 12 pixels of a picture that is shown 360 wide
const LARGEST: usize = 200_000;
const NAMES: [&str; 6] = [
    "Phường Tân Ninh",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Xã Châu Thành",
    "Ban Quản lý Khu kinh tế tỉnh Tây Ninh và các khu công nghiệp trên địa bàn",
    "Thị trấn Gò Dầu",
    "Sở Lao động, Thương binh và Xã hội",
];

fn chart(shape: Shape) -> Chart {
    let period = Period::Month { year: 2026, month: 10 };
    Chart {
        title: Say::new("indicator-portal"),
        under: say!("chart-parts", unit = "Tỉnh Tây Ninh", period = period),
        shape,
        foot: vec![
            say!("kpi-open"),
            say!("kpi-source", source = "Cổng dịch vụ công quốc gia, bảng theo dõi của tỉnh"),
        ],
    }
}

/// Values that rise, fall and repeat, with months that are missing.
fn points(count: usize, base: i64, target: Option<i64>) -> Vec<Point> {
    let mut period = Period::Month { year: 2026, month: 11 };
    let mut points = Vec::new();
    for at in 0..count as i64 {
        let value = (at % 7 != 5).then_some((base + (at * 1_777) % 3_100).min(10_000));
        points.push(Point { period, value, target, is_open: at == 0 });
        period = period.before();
        if at % 11 == 9 {
            period = period.before();
        }
    }
    points.reverse();
    points
}

fn bars(count: usize, shift: i64) -> Bars {
    let bar = |at: usize| Bar {
        name: NAMES[at % NAMES.len()].to_owned(),
        value: (at % 9 != 4).then_some((9_900 - at as i64 * 437 + shift).clamp(0, 10_000)),
        target: (at % 8 != 7).then_some(6_000),
        is_own: at == 2,
        instead: (at % 9 == 4).then(|| say!("kpi-too-few")),
    };
    Bars { bars: (0..count).map(bar).collect(), more: if count == 20 { 74 } else { 0 } }
}

/// Every kind of chart, by name.
fn charts() -> Vec<(String, Chart)> {
    let mut charts = Vec::new();
    for count in 2..=36 {
        let target = (count % 4 != 3).then_some(6_000);
        charts.push((format!("trend-{count}"), chart(Shape::Trend(points(count, 4_000, target)))));
        let high = Shape::Trend(points(count, 9_000, Some(9_500)));
        charts.push((format!("high-{count}"), chart(high)));
        let low = Shape::Trend(points(count, 0, None));
        charts.push((format!("low-{count}"), chart(low)));
    }
    for count in 1..=20 {
        charts.push((format!("ranking-{count}"), chart(Shape::Ranking(bars(count, 0)))));
        for (name, shift) in [("gap", 0), ("missing", -4_500), ("above", 4_500)] {
            charts.push((format!("{name}-{count}"), chart(Shape::Gap(bars(count, shift)))));
        }
    }
    charts
}

/// A text of a drawing: its words, where it stands, what it is filled with.
#[derive(Debug)]
struct Written {
    text: String,
    frame: [f32; 4],
    size: f32,
    fill: String,
}

fn written(svg: &str) -> Vec<Written> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let text = |node: roxmltree::Node<'_, '_>| {
        let number = |name: &str| node.attribute(name).unwrap().parse::<f32>().unwrap();
        let weight = match node.attribute("font-weight") {
            Some("700") => Weight::Bold,
            _ => Weight::Medium,
        };
        let text = node.text().unwrap().to_owned();
        let (x, y, size) = (number("x"), number("y"), number("font-size"));
        let width = picture::width(&text, weight) * size;
        let left = match node.attribute("text-anchor") {
            Some("middle") => x - width / 2.0,
            Some("end") => x - width,
            _ => x,
        };
        let frame = [left, y - size * 0.8, left + width, y + size * 0.22];
        Written { text, frame, size, fill: node.attribute("fill").unwrap().to_owned() }
    };
    texts.map(text).collect()
}

fn meet(one: &[f32; 4], two: &[f32; 4]) -> bool {
    one[0] < two[2] && two[0] < one[2] && one[1] < two[3] && two[1] < one[3]
}

/// How bright a colour is, as WCAG reckons.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

#[test]
fn every_word_stands_inside_and_beside_the_others_and_can_be_read() {
    let content = content();
    for (name, chart) in charts() {
        for lang in Lang::ALL {
            let drawing = picture::drawing(&chart, &content.words, lang);
            let (wide, high) = (drawing.size.0 as f32, drawing.size.1 as f32);
            let texts = written(&drawing.svg);
            assert!(texts.len() > 4, "{name}");
            for (at, one) in texts.iter().enumerate() {
                let [left, top, right, bottom] = one.frame;
                let is_inside = left >= 4.0 && top >= 4.0 && right <= wide - 4.0 && bottom <= high;
                assert!(is_inside, "{name} {lang:?}: {one:?} leaves {wide}×{high}");
                assert!(one.size >= SMALLEST, "{name}: {one:?} is too small for a phone");
                let (ink, ground) = (luminance(&one.fill), luminance("#fffcf7"));
                assert!((ground + 0.05) / (ink + 0.05) >= 4.5, "{name}: {one:?} is too pale");
                assert_eq!(picture::lacking(&one.text), Vec::<char>::new(), "{name}");
                for other in &texts[at + 1..] {
                    assert!(!meet(&one.frame, &other.frame), "{name} {lang:?}: {one:?} {other:?}");
                }
            }
        }
    }
}

#[test]
fn pictures_are_small_and_of_a_shape_that_messengers_take() {
    let content = content();
    let names = ["trend-2", "trend-12", "trend-36", "high-12", "low-5", "ranking-3", "ranking-20"];
    let names = names.into_iter().chain(["gap-5", "gap-20", "missing-8", "above-3"]);
    let names: Vec<&str> = names.collect();
    for (name, chart) in charts().iter().filter(|(name, _)| names.contains(&name.as_str())) {
        let png = picture::draw_chart(chart, &content.words, Lang::Vi).unwrap();
        assert!(png.len() < LARGEST, "{name}: {}", png.len());
        let reader = png::Decoder::new(Cursor::new(&png)).read_info().unwrap();
        let (wide, high) = (reader.info().width, reader.info().height);
        assert!(wide == 800 && (300..=2_400).contains(&high), "{name}: {wide}×{high}");
        // To look at them: a folder in this variable.
        if let Some(folder) = std::env::var_os("CHARTS_TO") {
            std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), png).unwrap();
        }
    }
}

/// The attributes of all elements with this name.
fn numbers(svg: &str, tag: &str, names: &[&str]) -> Vec<Vec<f32>> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let all = document.descendants().filter(|node| node.has_tag_name(tag));
    let own = |node: roxmltree::Node<'_, '_>| {
        names.iter().map(|name| node.attribute(*name).unwrap().parse().unwrap()).collect()
    };
    all.map(own).collect()
}

fn words_of(chart: &Chart) -> String {
    let drawing = picture::drawing(chart, &content().words, Lang::Vi);
    written(&drawing.svg).iter().map(|one| format!("{}\n", one.text)).collect()
}

#[test]
fn bars_begin_at_zero_and_are_as_long_as_their_values() {
    let (mut list, content) = (bars(3, 0), content());
    for (bar, value) in list.bars.iter_mut().zip([8_000, 4_000, 0]) {
        bar.value = Some(value);
    }
    let chart = chart(Shape::Ranking(list));
    let svg = picture::drawing(&chart, &content.words, Lang::Vi).svg;
    let drawn = numbers(&svg, "rect", &["x", "width"]);
    let [_, first, second, third] = drawn.as_slice() else { panic!("{drawn:?}") };
    assert!(first[0] == second[0] && second[0] == third[0]);
    assert!((first[1] - 2.0 * second[1]).abs() < 1.0 && third[1] <= 1.0, "{drawn:?}");
    assert!(words_of(&chart).contains("80%") && words_of(&chart).contains("\nchỉ tiêu 60%\n"));
}

#[test]
fn what_is_not_known_is_a_gap_and_never_zero() {
    let content = content();
    let mut known = points(4, 4_000, Some(6_000));
    let whole = chart(Shape::Trend(known.clone()));
    known[1].value = None;
    let broken = chart(Shape::Trend(known));
    let of = |chart: &Chart| picture::drawing(chart, &content.words, Lang::Vi).svg;
    let lines = |svg: &str| svg.matches("stroke=\"#0072b2\" stroke-width=\"6\"").count();
    assert_eq!((lines(&of(&whole)), lines(&of(&broken))), (3, 1));
    assert_eq!(numbers(&of(&whole), "circle", &["cy"]).len(), 5, "and one in the legend");
    assert_eq!(numbers(&of(&broken), "circle", &["cy"]).len(), 4);
    let mut list = bars(3, 0);
    list.bars[0].value = None;
    list.bars[0].instead = Some(say!("kpi-too-few"));
    let ranked = chart(Shape::Ranking(list));
    assert_eq!(numbers(&of(&ranked), "rect", &["x"]).len(), 3, "the ground and two bars");
    assert!(words_of(&ranked).contains("dưới 10 lượt"));
}

#[test]
fn a_scale_that_does_not_begin_at_zero_says_so() {
    let from = "Trục đứng bắt đầu từ";
    assert!(words_of(&chart(Shape::Trend(points(12, 9_000, Some(9_500))))).contains(from));
    assert!(!words_of(&chart(Shape::Trend(points(12, 3_000, Some(6_000))))).contains(from));
}

#[test]
fn the_own_unit_and_the_target_are_marked_without_colours() {
    let svg = picture::drawing(&chart(Shape::Ranking(bars(5, 0))), &content().words, Lang::Vi).svg;
    let own = written(&svg).into_iter().find(|one| one.text == "Xã Châu Thành").unwrap();
    assert!(svg.contains("font-weight=\"700\" text-anchor=\"start\" fill=\"#1f1a17\""));
    assert_eq!(svg.matches("Z\" fill=\"#1f1a17\"").count(), 1, "a pointer before {}", own.text);
    let ticks = svg.matches("stroke=\"#1f1a17\" stroke-width=\"5\"").count();
    assert_eq!(ticks, 5, "four bars with a value, and the legend");
}

#[test]
fn gaps_go_to_both_sides_and_tell_their_sign() {
    let mut list = bars(2, 0);
    list.bars[0].value = Some(6_500);
    list.bars[1].value = Some(4_000);
    let chart = chart(Shape::Gap(list));
    let svg = picture::drawing(&chart, &content().words, Lang::Vi).svg;
    let drawn = numbers(&svg, "rect", &["x", "width"]);
    let (above, below) = (&drawn[1], &drawn[2]);
    assert!((below[0] + below[1] - above[0]).abs() < 1.0, "both begin at the target: {drawn:?}");
    assert!((below[1] - 4.0 * above[1]).abs() < 3.0, "{drawn:?}");
    assert!(words_of(&chart).contains("+5\n") && words_of(&chart).contains("−20\n"));
    let more = Shape::Gap(Bars { more: 12, ..bars(2, 0) });
    assert!(words_of(&self::chart(more)).contains("Còn 12 nơi nữa"));
    assert!(matches!(Say::new("x").with("by", Arg::Points(-5)).args[0].1, Arg::Points(-5)));
}
