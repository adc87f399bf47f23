//! Understanding: from what people type to what they mean.
use std::fs;
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use dvcbot::understand::{
    Awaits, Context, Document, Intent, Meaning, Model, Offered, Said, Secret, Sense, understand,
};
use dvcbot::units::Units;
use dvcbot::words::Lang;
use proptest::prelude::*;

use crate::assistant::content;
use crate::directory::directory;

static UNITS: LazyLock<Units> = LazyLock::new(directory);
static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| content().model());

fn phrases(intent: Intent) -> String {
    let path = format!("{}/content/phrases/{intent}.txt", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn offered(labels: &[&str]) -> Vec<Offered> {
    let offer = |(at, label): (usize, &&str)| {
        let id = format!("f.ab.{at}");
        Offered { id, label: (*label).to_owned(), also: Vec::new(), mended: Arc::default() }
    };
    labels.iter().enumerate().map(offer).collect()
}

fn hear(text: &str, offered: &[Offered], awaits: Awaits) -> Meaning {
    let context =
        Context { units: &UNITS, model: &MODEL, offered, unsaid: &[], awaits, topic: None };
    understand(&Said::Text(text.to_owned()), &context)
}

fn heard(text: &str) -> Meaning {
    hear(text, &[], Awaits::Anything)
}

#[test]
fn every_intent_has_its_phrases_and_every_file_its_intent() {
    let folder = format!("{}/content/phrases", env!("CARGO_MANIFEST_DIR"));
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut files: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    let mut expected: Vec<String> = Intent::ALL.map(|intent| format!("{intent}.txt")).into();
    files.sort();
    expected.sort();
    assert_eq!(files, expected);
    for intent in Intent::ALL {
        let file = phrases(intent);
        assert!(file.starts_with("# "), "{intent}");
        assert!(file.lines().filter(|line| !line.starts_with('#')).count() >= 60, "{intent}");
        assert_eq!(intent.as_str().parse(), Ok(intent));
        let json = serde_json::to_string(&intent).unwrap();
        assert_eq!(json, format!("\"{intent}\""));
    }
}

#[test]
fn no_phrase_stands_in_two_files() {
    let mut seen = std::collections::HashMap::new();
    for intent in Intent::ALL {
        for phrase in phrases(intent).lines().filter(|line| !line.starts_with('#')) {
            let before = seen.insert(dvcbot::fold::fold(phrase), intent);
            assert_eq!(before, None, "{phrase:?} is also in {intent}");
        }
    }
}

#[test]
fn sentences_have_their_intent() {
    use Intent::*;
    let table = [
        ("tui quen mat khau vneid roi lam sao", VneidForgotPassword),
        ("quên passcode òi", VneidForgotPassword),
        ("đổi điện thoại mới hổng vô vneid được", VneidDeviceChange),
        ("otp hong ve", VneidOtpProblem),
        ("quét qr hoài nó hổng vô", VneidLogin),
        ("muc 1 voi muc 2 khac gi", VneidLevel2),
        ("bà nội 78 tuổi làm mức 2 đem gì theo", VneidLevel2),
        ("em moi sanh be lam khai sanh online duoc hong", ProcedureBirth),
        ("ba tui mất ở nhà làm giấy khai tử cần gì", ProcedureDeath),
        ("dk ket hon online dc k", ProcedureMarriage),
        ("xin giấy độc thân mua nhà", ProcedureMaritalStatus),
        ("dk tam tru cho cong nhan nha tro", ProcedureResidenceTemporary),
        ("nhập hộ khẩu cho vợ về Trảng Bàng", ProcedureResidencePermanent),
        ("đổi bằng lái hết hạn", ProcedureDriverLicence),
        ("ly lich tu phap di lam o nhat", ProcedureCriminalRecord),
        ("hồ sơ bị trả về bổ sung", DvcSupplement),
        ("có người gọi nói công an kêu cập nhật địa chỉ vneid", ScamCheck),
        ("cho gặp người thật", TalkToHuman),
        ("hs toi dau roi", DvcTrack),
        ("hs H53.12.34-261101-0456 toi dau roi", DvcTrack),
        ("H53.12.34-261101-0456", DvcTrack),
        ("xin chào", Greeting),
        ("alo", Greeting),
        ("cam on nha", Thanks),
        ("ok", Thanks),
        ("cảm ơn em nhiều nghen", Thanks),
        ("hôm nay thời tiết thế nào", OutOfScope),
        ("tỷ lệ của Gò Dầu thế nào", StaffKpi),
        ("so tu phap con thieu bao nhieu", StaffKpi),
        ("Gò Dầu", StaffKpi),
        ("p1", StaffKpi),
        ("go dau the nao roi", StaffKpi),
        ("so sánh Gò Dầu với Tân Châu", StaffKpi),
        ("đánh giá cán bộ", RateService),
        ("xóa dữ liệu của tôi", Privacy),
        ("đi từng nhà hướng dẫn bà con", HouseVisit),
    ];
    let wrong: Vec<String> = table
        .iter()
        .map(|(text, expected)| (text, expected, heard(text)))
        .filter(|(_, expected, meaning)| meaning.intent != Some(**expected))
        .map(|(text, expected, m)| {
            format!("{text:?}: {:?} {} not {expected}; {:?}", m.intent, m.confidence, m.others)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_unit_beside_a_procedure_is_no_question_for_figures() {
    for text in ["đăng ký kết hôn ở Gò Dầu", "dk tam tru o go dau", "sở tư pháp ở đâu"]
    {
        let meaning = heard(text);
        assert_ne!(meaning.intent, Some(Intent::StaffKpi), "{text}");
        assert_eq!(meaning.mentions.len(), 1, "{text}");
    }
}

#[test]
fn a_place_that_is_awaited_is_no_question_for_figures() {
    let meaning = hear("ở Gò Dầu", &[], Awaits::Place);
    assert_ne!(meaning.intent, Some(Intent::StaffKpi));
    assert_eq!(meaning.mentions.len(), 1);
}

#[test]
fn phrases_are_learnt() {
    let (mut right, mut all) = (0, 0);
    for intent in Intent::ALL {
        for phrase in phrases(intent).lines().filter(|line| !line.starts_with('#')) {
            all += 1;
            let ranked = MODEL.rank(&MODEL.words(phrase));
            assert!(ranked.iter().all(|(_, confidence)| (0.0..=1.0).contains(confidence)));
            right += usize::from(ranked.first().is_some_and(|(first, _)| *first == intent));
        }
    }
    println!("{right} of {all} phrases have their own intent");
    assert!(right * 100 > all * 90, "{right} of {all}");
}

#[test]
fn commands_are_read_before_masking() {
    let meaning = heard("/NhanVien@dvcbot  ABCD 0912345678");
    let Sense::Command { name, rest } = meaning.sense else { panic!("no command") };
    assert_eq!((name.as_str(), rest.as_str()), ("nhanvien", "ABCD 0912345678"));
    assert_eq!(meaning.text, "/nhanvien [OTP]");
    assert_eq!(heard("/danhgia 0912345678").text, "/danhgia [SĐT]");
    assert_eq!(heard("/danhgia 0912345678").secrets, [Secret::Phone]);
    let expected = Sense::Command { name: "trogiup".to_owned(), rest: String::new() };
    assert_eq!(heard("/trợgiúp").sense, expected);
    assert_eq!(heard("/").sense, Sense::Text);
    assert_eq!(hear("/huy", &offered(&["/huy"]), Awaits::Comment).text, "/huy");
}

#[test]
fn offered_choices_are_chosen_as_people_answer() {
    let three = offered(&["🔑 Đăng nhập", "Quên mật khẩu", "👍"]);
    let table = [
        ("1", Some(0)),
        ("2", Some(1)),
        (" 2. ", Some(1)),
        ("2)", Some(1)),
        ("2️⃣", Some(1)),
        ("số 2", Some(1)),
        ("so 2 nha", Some(1)),
        ("dạ số 2 ạ", Some(1)),
        ("cái thứ hai", Some(1)),
        ("thu 2", Some(1)),
        ("thứ nhất", Some(0)),
        ("chọn 3", Some(2)),
        ("ba", Some(2)),
        ("👍", Some(2)),
        ("🔑 Đăng nhập", Some(0)),
        ("đăng nhập", Some(0)),
        ("DANG NHAP", Some(0)),
        ("quen mat khau", Some(1)),
        ("Quên mật khẩu!", Some(1)),
        ("0", None),
        ("4", None),
        ("2%", None),
        ("-1", None),
        ("2 cái", None),
        ("mức 2", None),
        ("nhất", None),
        ("👎", None),
        ("quên mật khẩu vneid", None),
        ("99999999999999999999999", None),
        ("", None),
    ];
    for (text, expected) in table {
        let chosen = match hear(text, &three, Awaits::Anything).sense {
            Sense::Press(id) => Some(id),
            _ => None,
        };
        assert_eq!(chosen, expected.map(|at: usize| three[at].id.clone()), "{text:?}");
    }
}

#[test]
fn labels_that_differ_only_in_accents_are_not_guessed() {
    let two = offered(&["Thị xã Hòa Thành", "Xã Hòa Thạnh", "Hòa Thành", "Hòa Thạnh"]);
    assert_eq!(hear("hòa thạnh", &two, Awaits::Place).sense, Sense::Press("f.ab.3".to_owned()));
    assert_eq!(hear("hoa thanh", &two, Awaits::Place).sense, Sense::Text);
    let mut stars = offered(&["Rất hài lòng", "Hài lòng"]);
    stars[0].also = vec!["5".to_owned(), "5 sao".to_owned()];
    stars[1].also = vec!["1".to_owned()];
    assert_eq!(hear("5", &stars, Awaits::Anything).sense, Sense::Press("f.ab.0".to_owned()));
    assert_eq!(hear("1", &stars, Awaits::Anything).sense, Sense::Press("f.ab.1".to_owned()));
    assert_eq!(hear("5 SAO", &stars, Awaits::Anything).sense, Sense::Press("f.ab.0".to_owned()));
}

#[test]
fn a_comment_is_kept_masked_and_not_classified() {
    let skip = offered(&["Bỏ qua"]);
    let meaning = hear("cán bộ tốt, sđt tui 0912345678", &skip, Awaits::Comment);
    assert_eq!(meaning.sense, Sense::Text);
    assert_eq!(meaning.text, "cán bộ tốt, sđt tui [SĐT]");
    assert_eq!((meaning.intent, meaning.mentions.len()), (None, 0));
    let press = Sense::Press("f.ab.0".to_owned());
    assert_eq!(hear("Bỏ qua", &skip, Awaits::Comment).sense, press);
    assert_eq!(hear("bỏ qua", &skip, Awaits::Comment).sense, press);
    assert_eq!(hear("1", &skip, Awaits::Comment).sense, press);
    assert_eq!(hear("số 1 luôn", &skip, Awaits::Comment).sense, Sense::Text);
    assert_eq!(hear("một", &skip, Awaits::Comment).sense, Sense::Text);
}

#[test]
fn secrets_are_told_and_gone() {
    let meaning = heard("làm giùm luôn đi, mật khẩu tui là 123456");
    assert_eq!(meaning.secrets, [Secret::Password]);
    assert!(!meaning.text.contains("123456"));
    let dossier = heard("hs H53.12.34-261101-0456 toi dau roi").dossier.unwrap();
    assert_eq!(dossier.province, "H53");
}

#[test]
fn a_language_may_be_wished_for() {
    for text in ["english", "Speak English", "English please!", "do you speak english?"] {
        assert_eq!(heard(text).language, Some(Lang::En), "{text}");
    }
    for text in ["tiếng việt", "tieng viet", "Nói tiếng Việt đi"] {
        assert_eq!(heard(text).language, Some(Lang::Vi), "{text}");
    }
    for text in ["dịch sang tiếng anh", "giấy tờ tiếng anh có cần dịch không", "chào"]
    {
        assert_eq!(heard(text).language, None, "{text}");
    }
}

#[test]
fn other_things_are_said() {
    let awaits = Awaits::Anything;
    let context =
        Context { units: &UNITS, model: &MODEL, offered: &[], unsaid: &[], awaits, topic: None };
    let sense = |said: Said| understand(&said, &context).sense;
    assert_eq!(sense(Said::Pressed("x.1".to_owned())), Sense::Press("x.1".to_owned()));
    assert_eq!(sense(Said::Start("qr-7".to_owned())), Sense::Start("qr-7".to_owned()));
    assert_eq!(sense(Said::Photo), Sense::Photo);
    let file = Document { name: "a.csv".to_owned(), ..Document::default() };
    assert_eq!(sense(Said::File(file.clone())), Sense::File(file));
    for said in [Said::Location, Said::Contact, Said::Unsupported] {
        assert_eq!(sense(said), Sense::Unsupported);
    }
}

#[test]
fn nonsense_is_not_believed() {
    for text in ["asdf qwer zxcv", "🙂", "???", "lorem ipsum dolor"] {
        let meaning = heard(text);
        let outside = meaning.intent == Some(Intent::OutOfScope);
        assert!(outside || meaning.confidence < 0.4, "{text}: {:?}", meaning.intent);
    }
}

#[test]
fn long_messages_are_clipped() {
    let long = format!("quên mật khẩu vneid {} otp không về", "rất dài ".repeat(50_000));
    let meaning = heard(&long);
    assert!(meaning.intent.is_some());
    assert!(meaning.text.len() > 100_000);
}

/// Prints how long things take; run it with `--release -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn timings() {
    let text = "tui quên mật khẩu vneid rồi mà đổi điện thoại mới nữa, giờ ra xã Tân Bình huyện Tân \
                Biên hay làm ở nhà được hông em ơi chỉ giùm tui với";
    let time = |name: &str, work: &dyn Fn()| {
        let start = Instant::now();
        (0..2_000).for_each(|_| work());
        println!("{name}: {:?}", start.elapsed() / 2_000);
    };
    time("fold", &|| drop(std::hint::black_box(dvcbot::fold::fold(text))));
    time("mask", &|| drop(std::hint::black_box(dvcbot::understand::mask(text))));
    time("find", &|| drop(std::hint::black_box(UNITS.find(text))));
    time("rank", &|| drop(std::hint::black_box(MODEL.rank(&MODEL.words(text)))));
    time("understand", &|| drop(std::hint::black_box(heard(text))));
}

proptest! {
    #[test]
    fn anything_may_be_said(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        let three = offered(&["Có", "Không", "👍"]);
        for awaits in [Awaits::Anything, Awaits::Comment, Awaits::Place] {
            hear(&text, &three, awaits);
            hear(&String::from_utf8_lossy(&bytes), &three, awaits);
        }
    }

    #[test]
    fn an_id_number_never_survives(before in "\\PC{0,20}", id in "[0-9]{12}") {
        let meaning = heard(&format!("{before}{id}"));
        prop_assert!(!meaning.text.contains(&id));
    }
}
