//! Drawn flows: every word of a flow is in its picture, nothing overlaps, nothing breaks out of its text.

use dvcbot::flow::Flows;
use dvcbot::flow::draw::{Format, draw};
use dvcbot::reply::Say;
use dvcbot::words::{Lang, Source, Words, is_also};
use roxmltree::{Document, Node};

use crate::assistant::{Folder, content};
use crate::server::program;

/// Left, top, right, bottom of a box.
type Frame = [f32; 4];

fn number(node: Node<'_, '_>, name: &str) -> f32 {
    node.attribute(name).unwrap().parse().unwrap()
}

fn frames(picture: &Document<'_>) -> Vec<Frame> {
    let boxes = picture.descendants().filter(|node| node.has_attribute("rx"));
    boxes
        .map(|node| {
            let [x, y, width, height] =
                ["x", "y", "width", "height"].map(|name| number(node, name));
            [x, y, x + width, y + height]
        })
        .collect()
}

/// Everything that the picture says, with single spaces.
fn said(picture: &Document<'_>) -> String {
    let texts = picture.descendants().filter(|node| node.has_tag_name("text"));
    let lines: Vec<&str> = texts.filter_map(|node| node.text()).collect();
    spaced(&lines.join(" "))
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_word_of_every_flow_is_drawn_and_no_boxes_overlap() {
    let content = content();
    for flow in content.flows.all() {
        for lang in Lang::ALL {
            let svg = draw(flow, &content.words, lang, Format::Svg);
            let picture = Document::parse(&svg).unwrap();
            let frames = frames(&picture);
            let overlap =
                |a: &Frame, b: &Frame| a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
            for (at, frame) in frames.iter().enumerate() {
                let other = frames[at + 1..].iter().find(|other| overlap(frame, other));
                assert_eq!(other, None, "{}: {frame:?}", flow.id);
            }
            let page = picture.root_element();
            let (width, height) = (number(page, "width"), number(page, "height"));
            let inside = |frame: &Frame| frame[0] >= 0.0 && frame[2] <= width && frame[3] <= height;
            assert!(frames.len() > 15 && frames.iter().all(inside), "{}", flow.id);
            let drawn = said(&picture);
            for (key, file, _) in content.words.keys().filter(|(key, ..)| own(&flow.id, key)) {
                let words = content.words.try_render(lang, &Say::new(key.to_owned()));
                let Ok(words) = words else { continue };
                let all_there = words.lines().all(|line| drawn.contains(&spaced(line)));
                assert!(all_there, "{file}: {key} is not in the picture: {words}");
            }
            for source in &flow.sources {
                assert!(drawn.contains(&spaced(&source.what)), "{}: {}", flow.id, source.what);
            }
        }
    }
}

/// Whether a key is of a step of this flow and said to people.
fn own(flow: &str, key: &str) -> bool {
    let attribute = key.split_once('.').map_or("", |(_, attribute)| attribute);
    let is_own = key.starts_with(&format!("{flow}_"));
    is_own && !is_also(key) && !["press", "picture"].contains(&attribute)
}

const FLOW: &str = r#"
id = "x"
checked_on = "2026-11-23"
start = "a"
[[sources]]
what = "a <b> & \"c\" --> d"
confidence = "G"
[[step]]
id = "a"
kind = "ask"
choices = [{ id = "one", to = "end" }, { id = "two", to = "end" }]
stuck = ["h"]
[[step]]
id = "end"
kind = "end"
outcome = "unresolved"
[[step]]
id = "h"
kind = "help"
unsure = true
"#;

const EVIL: &str =
    "</text><script>alert(1)</script> \"] --> x; %%{init}%% `# & 'end' \u{1}\u{ffff}";

fn evil() -> (Flows, Words) {
    let flows = Flows::parse(&[("x.toml".to_owned(), FLOW.to_owned())]).unwrap();
    let text = format!(
        "x = {EVIL}\nx_a = {EVIL}\n  .one = {EVIL}\n  .two = {}\nx_end = {EVIL}\nx_h = {EVIL}\n  .title = {EVIL}\n",
        "dichvucong".repeat(40)
    )
    .replace("{init}", "(init)");
    let draw = |lang: Lang| match lang {
        Lang::Vi => include_str!("../../locales/vi/draw.ftl"),
        Lang::En => include_str!("../../locales/en/draw.ftl"),
    };
    let common = "date = { $day }/{ $month }/{ $year }\n";
    let sources = Lang::ALL.map(|lang| Source {
        lang,
        file: format!("{}/x.ftl", lang.code()),
        text: format!("{common}{text}{}", draw(lang)),
    });
    (flows, Words::parse(&sources).unwrap_or_else(|problems| panic!("{problems:?}")))
}

#[test]
fn words_stay_words_in_both_formats() {
    let (flows, words) = evil();
    let flow = flows.get("x").unwrap();
    let svg = draw(flow, &words, Lang::Vi, Format::Svg);
    let picture = Document::parse(&svg).unwrap();
    assert!(!picture.descendants().any(|node| node.has_tag_name("script")), "{svg}");
    assert!(said(&picture).contains("</text><script>alert(1)</script>"), "{svg}");
    let widest = frames(&picture).iter().map(|frame| frame[2] - frame[0]).fold(0.0, f32::max);
    assert!(widest < 400.0, "a word without spaces is cut: {widest}");

    let mermaid = draw(flow, &words, Lang::Vi, Format::Mermaid);
    let chart = mermaid.split_once("flowchart TD\n").unwrap().1;
    for line in chart.lines() {
        assert!(line.matches('"').count() % 2 == 0, "{line}");
        let quoted = line.split('"').skip(1).step_by(2);
        for words in quoted.map(|words| words.replace("<br/>", " ")) {
            assert!(!words.contains(['<', '>', '[', ']', '%', '`', '&', '\u{1}']), "{words}");
        }
    }
    assert!(chart.contains("s_end([") && chart.contains("s_a -.-> h_h"), "{chart}");
}

#[test]
fn the_command_draws_lists_and_names_what_it_knows() {
    let folder = Folder::new();
    let run = |args: &[&str]| program(&folder).arg("flows").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let listed = text(run(&["list"]).stdout);
    assert_eq!(listed.lines().count(), content().flows.all().count());
    let row = listed.lines().find(|row| row.starts_with("vneid-login\t")).unwrap();
    let cells: Vec<&str> = row.split('\t').collect();
    assert_eq!((cells.len(), cells[3]), (4, "2026-11-23"), "{row}");
    assert!(text(run(&["draw", "vneid-login"]).stdout).starts_with("<svg "));
    let english = run(&["draw", "vneid-login", "--format", "mermaid", "--lang", "en"]);
    assert!(text(english.stdout).contains("Question<br/>"));
    let unknown = run(&["draw", "vneid"]);
    assert!(!unknown.status.success() && unknown.stdout.is_empty());
    let why = text(unknown.stderr);
    assert!(why.contains("no flow \"vneid\"") && why.contains("scam-check"), "{why}");
    for wrong in [["draw", "scam-check", "--format", "png"], ["draw", "scam-check", "--lang", "fr"]]
    {
        assert!(text(run(&wrong).stderr).contains("one of"), "{wrong:?}");
    }
}
