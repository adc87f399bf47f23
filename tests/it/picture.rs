//! Pictures of steps: drawn whole and small, checked with their words, carried only where they can be.

use std::collections::BTreeSet;
use std::io::Cursor;

use dvcbot::channel::{Channel, render};
use dvcbot::content::Content;
use dvcbot::flow::Flow;
use dvcbot::picture::{self, SIZE};
use dvcbot::reply::{Choice, Picture, Reply, Say};
use dvcbot::understand::Said;
use dvcbot::words::Lang;

use crate::assistant::{Assistant, Folder, content};
use crate::server::{Server, program};

const LARGEST: usize = 60_000;

fn pictures() -> Vec<Picture> {
    content().flows.all().flat_map(Flow::pictures).collect()
}

/// The pixels of a PNG, four bytes each.
fn pixels(png: &[u8]) -> Vec<[u8; 4]> {
    let mut reader = png::Decoder::new(Cursor::new(png)).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    assert_eq!((frame.width, frame.height), SIZE);
    assert_eq!(frame.color_type, png::ColorType::Rgba);
    bytes.chunks_exact(4).map(|pixel| pixel.try_into().unwrap()).collect()
}

/// How much of a part of a picture, in columns and rows, is not of the colour of its ground.
fn inked(pixels: &[[u8; 4]], columns: [usize; 2], rows: [usize; 2]) -> f64 {
    let at = |x: usize, y: usize| pixels[y * SIZE.0 as usize + x];
    let part = (rows[0]..rows[1]).flat_map(|y| (columns[0]..columns[1]).map(move |x| at(x, y)));
    let (all, inked) =
        part.fold((0, 0), |(all, inked), pixel| (all + 1, inked + usize::from(pixel != pixels[0])));
    inked as f64 / all as f64
}

#[test]
fn a_picture_that_is_too_large_is_halved_until_it_fits() {
    let picture = &pictures()[0];
    let drawn = picture::draw(picture, &content().words, Lang::Vi).unwrap();
    for most in [drawn.len() - 1, drawn.len() / 5] {
        let small = picture::shrink(&drawn, most).unwrap();
        assert!(small.len() <= most, "{} of {most}", small.len());
        let reader = png::Decoder::new(Cursor::new(&small)).read_info().unwrap();
        assert!(SIZE.0.is_multiple_of(reader.info().width) && reader.info().width < SIZE.0);
    }
    assert_eq!(picture::shrink(&drawn, 10), None, "nothing is so small");
    assert_eq!(picture::shrink(b"no picture", 1_000), None);
}

#[test]
fn every_picture_is_whole_small_and_another_one() {
    let content = content();
    let mut known = BTreeSet::new();
    let pictures = pictures();
    assert!(pictures.len() >= 10, "{}", pictures.len());
    for picture in pictures {
        for lang in Lang::ALL {
            let name = picture::name(&picture, lang);
            let drawn = picture::draw(&picture, &content.words, lang).unwrap();
            assert!(drawn.len() < LARGEST, "{name}: {}", drawn.len());
            let pixels = pixels(&drawn);
            let (step, about, button) = ([20, 95], [100, 262], [264, 422]);
            for (what, rows, least) in [("step", step, 0.05), ("about", about, 0.03)] {
                assert!(inked(&pixels, [40, 760], rows) > least, "{name}: {what}");
            }
            assert!(inked(&pixels, [40, 760], button) > 0.95, "{name}: the button");
            let white = |pixel: &&[u8; 4]| **pixel == [255, 255, 255, 255];
            assert!(pixels.iter().filter(white).count() > 5_000, "{name}: words on the button");
            for edge in [[0, 38], [762, 800]] {
                assert_eq!(inked(&pixels, edge, [0, 450]), 0.0, "{name}: words leave the frame");
            }
            assert!(known.insert(drawn), "{name} looks like another");
        }
    }
}

#[test]
fn the_font_has_every_letter_of_the_pictures() {
    let content = content();
    for picture in pictures() {
        for lang in Lang::ALL {
            for said in [picture.about(), picture.press()] {
                let text = content.words.render(lang, &said);
                assert_eq!(picture::lacking(&text), Vec::<char>::new(), "{text}");
            }
        }
    }
    let all = "ĂăÂâĐđÊêÔôƠơƯư ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ýỳỷỹỵ “”0/9";
    assert!(picture::lacking(all).is_empty());
    assert_eq!(picture::lacking("a☃語"), ['☃', '語'], "and it is asked in earnest");
}

#[test]
fn a_name_stands_for_one_picture_and_nothing_else_for_any() {
    for picture in pictures() {
        for lang in Lang::ALL {
            let name = picture::name(&picture, lang);
            assert_eq!(picture::read(&name), Some((picture.clone(), lang)), "{name}");
        }
    }
    let wrong = [
        "",
        "....",
        "a.b.1.2",
        "a.b.1.2.fr",
        "a.b.1.2.vi.vi",
        "a.b.01.2.vi",
        "a.b.+1.2.vi",
        "a.b.-1.2.vi",
        "a.b.x.2.vi",
        "a.b.1.99999999999999999999999.vi",
    ];
    for name in wrong {
        assert_eq!(picture::read(name), None, "{name}");
    }
}

const FLOW: &str = r#"
id = "x"
checked_on = "2026-11-23"
start = "a"
[[sources]]
what = "w"
confidence = "V-law"
[[step]]
id = "a"
kind = "tell"
picture = true
next = "b"
stuck = ["h"]
[[step]]
id = "b"
kind = "end"
outcome = "done"
[[step]]
id = "h"
kind = "help"
"#;
const WORDS: &str = "x = X\nx_a = Bấm “Đồng ý”.\n .press = Đồng ý\n .picture = Rồi bấm\nx_b = B\nx_h = H\n .title = T\n";

fn problems(from: &str, to: &str) -> String {
    let folder = Folder::new();
    for (file, text) in
        [("flows/x.toml", FLOW), ("locales/vi/x.ftl", WORDS), ("locales/en/x.ftl", WORDS)]
    {
        let path = folder.0.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.replace(from, to)).unwrap();
    }
    let found = Content::load(Some(&folder.0)).err().unwrap_or_default();
    found.iter().map(|problem| format!("{problem}\n")).collect()
}

#[test]
fn a_picture_without_fitting_words_is_found_with_its_line() {
    assert_eq!(problems("", ""), "");
    let (press, about) = ("m".repeat(41), "m".repeat(71));
    let table = [
        (" .press = Đồng ý\n", "", "x.toml:9: no words for x_a.press"),
        (" .picture = Rồi bấm\n", "", "x.toml:9: no words for x_a.picture"),
        ("Đồng ý", press.as_str(), "x.toml:9: x_a.press must have 1 to 40 letters"),
        ("Rồi bấm", about.as_str(), "x.toml:9: x_a.picture must have 1 to 70 letters"),
        ("“Đồng ý”", "nút", "x.toml:9: the text of x_a does not name"),
        ("picture = true\n", "picture = true\nunsure = true\n", "x.toml:9: a picture is for"),
        ("kind = \"help\"", "kind = \"help\"\npicture = true", "x.toml:19: a picture is for"),
    ];
    for (from, to, expected) in table {
        let found = problems(from, to);
        assert!(found.contains(expected), "{to}: {found}");
    }
}

#[test]
fn channels_carry_it_as_they_can() {
    let content = content();
    let picture = pictures().remove(0);
    let carried = |channel: Channel, text: Vec<Say>| {
        let choices = vec![Choice::new("f.x.y.n", Say::new("flow-next"))];
        let reply = Reply { picture: Some(picture.clone()), ..Reply::ask(text, choices) };
        let bodies = render(channel, &content.words, Lang::Vi, &reply);
        bodies.into_iter().map(|(_, body)| body.picture).collect::<Vec<_>>()
    };
    let step = || Say::new(format!("{}_{}", picture.flow, picture.step));
    let short = carried(Channel::Telegram, vec![step()]);
    assert_eq!(short[0].as_ref().unwrap().name, picture::name(&picture, Lang::Vi));
    assert!(
        short[0].as_ref().unwrap().alt.contains(&content.words.render(Lang::Vi, &picture.press()))
    );
    let long = || vec![step(); 10];
    assert_eq!(carried(Channel::Telegram, long()), [None], "longer than a caption");
    assert!(carried(Channel::Webchat, long())[0].is_some());
    let parts = carried(Channel::Webchat, vec![step(); 60]);
    assert!(parts.len() > 1 && parts.iter().filter(|part| part.is_some()).count() == 1);
    assert!(parts.last().unwrap().is_some(), "with its keys");
    assert_eq!(carried(Channel::Terminal, vec![step()]), [None]);
}

#[tokio::test]
async fn a_step_comes_with_its_own_count() {
    let assistant = Assistant::new().await;
    for (n, said) in ["/menu", "dang nhap vneid", "1", "1"].into_iter().enumerate() {
        let (channel, said) = (Channel::Webchat, Said::Text(said.to_owned()));
        let taken = assistant.take(channel, "an", &n.to_string(), said).await.unwrap();
        let reply = taken.replies.last().unwrap();
        let expected = match n {
            2 => Some("vneid-login.open-qr.2.6.vi"),
            3 => Some("vneid-login.scan.3.6.vi"),
            _ => None,
        };
        let name = reply.picture.as_ref().map(|picture| picture.name.as_str());
        assert_eq!(name, expected, "{}", reply.text);
        if let Some(name) = name {
            let [_, _, number, total, _] = name.split('.').collect::<Vec<_>>()[..] else {
                panic!()
            };
            assert!(reply.text.contains(&format!("Bước {number}/{total}")), "{}", reply.text);
            let drawn = assistant.app.picture(name).await.unwrap();
            assert_eq!(assistant.app.picture(name).await.unwrap().as_ptr(), drawn.as_ptr());
        }
    }
}

#[tokio::test]
async fn the_page_is_given_the_pictures_that_there_are_and_no_others() {
    let server = Server::start().await;
    let get = |name: &str| reqwest::get(format!("{}picture/{name}", server.url()));
    let answer = get("vneid-login.scan.3.6.vi.png").await.unwrap();
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!((answer.status().as_u16(), header("content-type")), (200, "image/png".to_owned()));
    assert!(header("cache-control").contains("max-age"));
    assert!(answer.bytes().await.unwrap().starts_with(b"\x89PNG"));
    let wrong = [
        "vneid-login.scan.3.6.vi",
        "vneid-login.scan.3.7.vi.png",
        "vneid-login.scan.0.3.vi.png",
        "vneid-login.scan.5.8.vi.png",
        "vneid-login.scan.4000.4003.vi.png",
        "vneid-login.scan.18446744073709551615.2.vi.png",
        "vneid-login.device.1.7.vi.png",
        "vneid-login.done.7.7.vi.png",
        "vneid-login.slow.1.1.vi.png",
        "nothing.scan.3.6.vi.png",
        "vneid-login.scan.3.6.fr.png",
        "..%2f..%2fetc%2fpasswd.png",
        "%00.png",
    ];
    for name in wrong {
        assert_eq!(get(name).await.unwrap().status(), 404, "{name}");
    }
}

#[test]
fn the_command_writes_all_of_them() {
    let folder = Folder::new();
    let run = |to: &str| program(&folder).args(["flows", "pictures", "--to", to]).output().unwrap();
    assert!(run("made/here").status.success());
    let written = std::fs::read_dir(folder.0.join("made/here")).unwrap().count();
    assert_eq!(written, 2 * pictures().len());
    std::fs::write(folder.0.join("file"), "").unwrap();
    let failed = run("file");
    assert!(!failed.status.success());
    assert!(String::from_utf8_lossy(&failed.stderr).contains("--to file"));
}
