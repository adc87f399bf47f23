//! What content may never say, what its editor is warned of, and whether every reply fits the narrowest channel.

use std::fs;

use dvcbot::channel::{Body, Button, numbered};
use dvcbot::content::Content;
use dvcbot::flow::{self, Aside, Place};
use dvcbot::lint::{self, Text};
use dvcbot::understand::{Facet, Said};
use dvcbot::when::Moment;
use dvcbot::words::Lang;

use crate::assistant::{Assistant, Folder, START, content};
use crate::server::Server;

/// Zalo's bot takes so many letters, the choices as numbered lines among them.
const NARROWEST: usize = 2_000;

/// The problems of the content when one message says this.
fn problems(lang: Lang, key: &str, said: &str) -> Vec<String> {
    let folder = Folder::new();
    let file = format!("locales/{}/talk.ftl", lang.code());
    let own = fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let line = own.lines().find(|line| line.starts_with(&format!("{key} ="))).unwrap();
    fs::create_dir_all(folder.0.join(&file).parent().unwrap()).unwrap();
    fs::write(folder.0.join(&file), own.replace(line, &format!("{key} = {said}"))).unwrap();
    let read = Content::load(Some(&folder.0));
    read.err().into_iter().flatten().map(|problem| problem.to_string()).collect()
}

#[test]
fn content_that_asks_for_a_secret_is_refused() {
    for (lang, said) in [
        (Lang::Vi, "Dạ, bà con nhắn em mã OTP vừa nhận để em kiểm tra."),
        (Lang::Vi, "Bà con gõ số căn cước vào đây ạ."),
        (Lang::Vi, "Chụp gửi em hình căn cước hai mặt nhé."),
        (Lang::Vi, "Cho em biết mật khẩu và passcode ạ."),
        (Lang::Vi, "Em cần số định danh của bà con."),
        (Lang::En, "Please send me the one-time code."),
        (Lang::En, "Type here your identity number."),
        (Lang::En, "Show me a photo of your card."),
    ] {
        let found = problems(lang, "thanks", said);
        assert_eq!(found.len(), 1, "{said}: {found:?}");
        assert!(found[0].contains("talk.ftl:") && found[0].contains("asks for a secret"));
    }
    for (lang, said) in [
        (Lang::Vi, "Bà con đừng gửi em mã OTP hay mật khẩu ạ."),
        (Lang::Vi, "Gõ mật khẩu VNeID vào trang đăng nhập, rồi bấm “Xác nhận”."),
        (Lang::Vi, "Quên thì bà con nhắn em “quên mật khẩu”."),
        (Lang::En, "Never send me your password."),
        (Lang::En, "Type your password on the sign-in page."),
    ] {
        assert_eq!(problems(lang, "thanks", said), Vec::<String>::new(), "{said}");
    }
}

#[test]
fn a_step_where_anything_is_typed_may_not_name_a_secret() {
    let folder = Folder::new();
    let load = |words: &str| {
        for lang in ["vi", "en"] {
            let from =
                format!("{}/bench/content/locales/{lang}/load.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = fs::read_to_string(from).unwrap();
            let line = text.lines().find(|line| line.starts_with("load_name =")).unwrap();
            fs::create_dir_all(folder.0.join("locales").join(lang)).unwrap();
            let file = folder.0.join("locales").join(lang).join("load.ftl");
            fs::write(file, text.replace(line, &format!("load_name = {words}"))).unwrap();
        }
        let flow = format!("{}/bench/content/flows/load.toml", env!("CARGO_MANIFEST_DIR"));
        let own = format!("{}/content/flows", env!("CARGO_MANIFEST_DIR"));
        fs::create_dir_all(folder.0.join("flows")).unwrap();
        for file in fs::read_dir(own).unwrap().map(|file| file.unwrap().path()) {
            let text = fs::read_to_string(&file).unwrap().replace("greets = true\n", "");
            fs::write(folder.0.join("flows").join(file.file_name().unwrap()), text).unwrap();
        }
        fs::copy(flow, folder.0.join("flows/load.toml")).unwrap();
        Content::load(Some(&folder.0)).err().map_or(0, |problems| problems.len())
    };
    assert_eq!(load("Tên gì ạ?"), 0);
    assert_eq!(load("Mật khẩu là gì ạ?"), 2, "in both languages");
}

#[test]
fn a_message_that_is_too_long_is_refused() {
    let found = problems(Lang::Vi, "thanks", &"bà con ".repeat(200));
    assert!(found.len() == 1 && found[0].contains("letters"), "{found:?}");
}

fn text(said: &str) -> Text {
    let (key, file) = ("thanks".to_owned(), "talk.ftl".to_owned());
    Text { key, file, line: 7, lang: Lang::Vi, text: said.to_owned() }
}

fn warned(said: &str) -> Vec<String> {
    let found = lint::warnings(&[text(said)], &[], &content().places, Moment(START));
    found.into_iter().map(|problem| problem.to_string()).collect()
}

#[test]
fn an_editor_is_warned_of_what_is_hard_to_read_or_unchecked() {
    let long = "một ".repeat(29);
    assert!(warned(&long)[0].contains("29 syllables"));
    assert!(warned("Bà con đem theo CMND ạ.")[0].contains("does not explain CMND"));
    assert!(warned("Gọi 1900.9999 giúp em.")[0].contains("1900.9999"));
    for fine in [
        "Gọi 1900.0368 giúp em.",
        "Mã xác nhận (OTP) về máy.",
        "Tờ khai CT01 nộp ở đâu cũng được.",
        "Bấm “Xác thực NFC bằng thẻ CCCD gắn chip”.",
        "Một câu ngắn. Một câu ngắn nữa.",
    ] {
        assert_eq!(warned(fine), Vec::<String>::new(), "{fine}");
    }
}

#[test]
fn the_content_needs_no_mending_on_the_day_it_was_checked() {
    let content = content();
    let texts = lint::texts(&content.words);
    let dated = content.dated();
    let found = lint::warnings(&texts, &dated, &content.places, Moment(START));
    assert!(found.is_empty(), "{found:?}");
    let later = Moment(START).plus_hours(24 * 181);
    let old = lint::warnings(&texts, &dated, &content.places, later);
    assert_eq!(old.len(), dated.len(), "after 180 days all of it is to be looked at again");
    let measured = lint::measure(&texts);
    assert!(measured.sentences > 1_500);
    let mean = measured.syllables as f64 / measured.sentences as f64;
    println!("{} sentences of {mean:.1} syllables in the mean", measured.sentences);
    assert!(mean <= 25.0, "{mean}");
}

/// The letters that the narrowest channel would need for a reply.
fn letters(text: &str, labels: Vec<String>) -> usize {
    let button = |label| Button { id: String::new(), label };
    let choices = labels.into_iter().map(button).collect();
    numbered(&Body { text: text.to_owned(), choices, ..Body::default() }).chars().count()
}

#[test]
fn every_place_of_every_guide_fits_the_narrowest_channel() {
    let content = content();
    let mut longest = 0;
    for flow in content.flows.all() {
        let told = flow.step_ids().map(|id| (id.to_owned(), "x".repeat(100))).collect();
        for step in flow.step_ids() {
            for aside in [None, Some(Aside::List), Some(Aside::Help(step.to_owned()))] {
                let place = Place {
                    flow: flow.id.clone(),
                    step: step.to_owned(),
                    trail: vec![step.to_owned()],
                    told: flow::Told::clone(&told),
                    aside,
                };
                let reply = flow::show(flow, &place, "episode12345");
                for lang in Lang::ALL {
                    let said = |say| content.words.render(lang, say);
                    let text: Vec<String> = reply.text.iter().map(said).collect();
                    let labels = reply.choices.iter().map(|choice| said(&choice.label)).collect();
                    let letters = letters(&text.join("\n\n"), labels);
                    longest = longest.max(letters);
                    assert!(letters <= NARROWEST, "{} {step}: {letters}", flow.id);
                }
            }
        }
    }
    println!("the longest reply of a guide has {longest} letters");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_card_fits_the_narrowest_channel() {
    let assistant = Assistant::new().await;
    let content = content();
    let mut longest = 0;
    for (who, lang) in [("a", "vi"), ("b", "en")] {
        assistant.text(who, &format!("/lang {lang}")).await;
        for card in content.procedures.all() {
            let facets = Facet::ALL.into_iter().map(Facet::name).chain(["all"]);
            for facet in facets {
                let pressed = Said::Pressed(format!("p.-.{}.{facet}", card.id));
                let body = assistant.say(who, pressed).await.replies.pop().unwrap();
                let labels = body.choices.iter().map(|button| button.label.clone()).collect();
                let letters = letters(&body.text, labels);
                longest = longest.max(letters);
                assert!(letters <= NARROWEST, "{} {facet}: {letters}", card.id);
            }
        }
    }
    println!("the longest card has {longest} letters");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn health_counts_what_is_no_fact_any_more() {
    let folder = Folder::new();
    let own = format!("{}/content/places.toml", env!("CARGO_MANIFEST_DIR"));
    let places = fs::read_to_string(own).unwrap();
    let office = "[[office]]\nunit = \"2025:25459\"\naddress = \"Đường 30/4\"\nsource = \"UBND\"\nchecked_on";
    let old =
        places.replacen("checked_on = \"2026", "expires = \"2020-01-01\"\nchecked_on = \"2026", 1);
    fs::create_dir_all(folder.0.join("content")).unwrap();
    let file = folder.0.join("content/places.toml");
    fs::write(file, format!("{old}\n{office} = \"2019-01-01\"\n")).unwrap();
    let path = folder.0.join("content").display().to_string();
    let server = Server::with(&[("DVCBOT_CONTENT", path.as_str())]).await;
    let read = |page: &str| reqwest::get(format!("{}{page}", server.url()));
    let health: serde_json::Value = read("healthz").await.unwrap().json().await.unwrap();
    assert_eq!(health["status"], "ok");
    assert_eq!(health["content"]["expired"], 1);
    assert!(health["content"]["old"].as_u64().unwrap() >= 1);
    let metrics = read("metrics").await.unwrap().text().await.unwrap();
    assert!(metrics.contains("dvcbot_content_items{state=\"expired\"} 1"), "{metrics}");
}
