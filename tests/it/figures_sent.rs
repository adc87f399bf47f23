//! Figures as files that the office sends on Telegram: shown first, published once or not at all, taken back.

use std::fmt::Write as _;
use std::sync::Arc;

use dvcbot::app::figure_files::{Given, Prepared};
use dvcbot::app::telegram::{self, Way};
use dvcbot::channel::Remote;
use dvcbot::channel::telegram::Telegram;
use dvcbot::delivery::Pace;
use dvcbot::store::{AuditFilter, Within};
use dvcbot::when::Period;

use crate::assistant::{Assistant, Folder, content};
use crate::figures_import::told;
use crate::postgres;
use crate::telegram_api::{Message, Person, Sent, TOKEN, TelegramApi};

const FILE: &str = "don vi,dung_han,so_hoa_ket_qua\n2025:25459,90%,50%\nSở Y tế,80%,40%\n";
const OTHER: &str = "don vi,dung_han,so_hoa_ket_qua\n2025:25459,12%,50%\nSở Y tế,80%,40%\n";
const UNREAD: &str = "em chỉ đọc được chữ";

/// An assistant on a strict Telegram, with a clock of its own.
struct Office {
    assistant: Assistant,
    api: TelegramApi,
}

impl Office {
    async fn open() -> Self {
        Self::over(Assistant::new().await).await
    }

    async fn over(assistant: Assistant) -> Self {
        let api = TelegramApi::without_limits().await;
        let telegram = || Telegram::new(TOKEN, &api.url()).unwrap();
        let (sending, receiving) = (Arc::new(telegram()), Arc::new(telegram()));
        let pace = Pace { overall: 0, chat: 0 };
        assistant.app.serve(vec![(Remote::Telegram(sending), pace)]).await.unwrap();
        tokio::spawn(telegram::run(Arc::clone(&assistant.app), receiving, Way::Polling));
        Self { assistant, api }
    }

    /// Somebody who has linked a post.
    async fn person(&self, id: i64, role: &str) -> Person {
        let (person, code) = (self.api.person(id), self.assistant.invite(role, "2025:80").await);
        person.ask("/start").await;
        assert!(person.ask(&format!("/nhanvien {code}")).await.text.contains("Đã nối"));
        person
    }

    /// The share that counts of a ward in October.
    async fn rate(&self) -> Option<i64> {
        let figures = self.assistant.app.store.figures_of("2025:25459", "dung_han").await.unwrap();
        let october: Period = "2026-10".parse().unwrap();
        figures.into_iter().find(|figure| figure.period == october)?.rate
    }

    /// How many files with figures were taken in besides those of the content, and how many taken back.
    async fn imports(&self) -> (usize, usize) {
        let files = self.assistant.app.store.figure_files().await.unwrap();
        let own: Vec<_> = files.iter().filter(|file| file.actor != "content").collect();
        (own.len(), own.iter().filter(|file| file.reverted.is_some()).count())
    }

    async fn is_clean(&self) {
        self.api.until("all keys are answered", |state| state.open_queries() == 0).await;
        self.api.assert_clean();
    }

    async fn audited(&self, action: &str) -> usize {
        let filter = AuditFilter { since: 0, actor: String::new(), action: action.to_owned() };
        self.assistant.app.store.audit_rows(0, &filter, 100).await.unwrap().len()
    }
}

/// A key of something that is over says so, and what else there is.
async fn is_over(person: &Person, label: &str) {
    let before = person.messages().len();
    person.press(label);
    person.expect(before + 2).await;
    assert!(person.messages()[before].text.contains("bước đã qua"), "{label}");
}

fn labels(message: &Message) -> Vec<&str> {
    message.keys.iter().map(|(label, _)| label.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_shown_published_once_and_taken_back() {
    is_published_once_and_taken_back(Office::open().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_it_is_on_postgres() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    is_published_once_and_taken_back(Office::over(assistant).await).await;
}

async fn is_published_once_and_taken_back(office: Office) {
    let an = office.person(1, "office").await;
    let shown = an.ask_with_file("thang-10.csv", FILE.as_bytes(), Some("Tháng 10/2026")).await;
    for told in [
        "tệp thang-10.csv, tháng 10/2026: 4 số liệu mới, 0 số liệu sửa",
        "chưa có số liệu tháng 9/2026",
        "còn thiếu 17 sở, ban, ngành",
        "và 12 nơi nữa",
    ] {
        assert!(shown.text.contains(told), "{told}: {}", shown.text);
    }
    assert_eq!(labels(&shown), ["Công bố", "Bỏ"]);
    assert_eq!((office.rate().await, office.imports().await), (None, (0, 0)), "nothing yet");
    // A double tap: the second is told that it is done.
    let before = an.messages().len();
    an.press("Công bố");
    an.press("Công bố");
    let again = an.expect(before + 2).await;
    let done = &an.messages()[before];
    assert!(done.text.contains("đã công bố 4 số liệu"), "{done:?}");
    assert!(again.text.contains("được công bố rồi"), "{again:?}");
    assert_eq!((office.rate().await, office.imports().await), (Some(9000), (1, 0)));
    assert_eq!(office.audited("figures.publish").await, 1);
    let files = office.assistant.app.store.figure_files().await.unwrap();
    let file = files.iter().find(|file| file.file == "thang-10.csv").unwrap();
    let posts = office.assistant.app.store.posts(&Within::everything(), 0, "", 9).await.unwrap();
    assert_eq!(file.actor, posts[0].account, "who published it");
    assert!(done.text.contains(&file.id));
    // The same file again changes nothing, and says so.
    let known = an.ask_with_file("thang-10.csv", FILE.as_bytes(), Some("2026-10")).await;
    assert!(known.text.contains("đã được công bố ngày 23/11/2026"), "{known:?}");
    let told = an.ask("/kpi phường Tân Ninh").await;
    assert!(told.text.contains("Văn phòng công bố ngày 23/11/2026"), "{told:?}");
    let corrected = an.ask_with_file("sua.csv", OTHER.as_bytes(), Some("t10")).await;
    assert!(!corrected.text.is_empty());
    let corrected = match labels(&corrected).contains(&"Công bố") {
        true => corrected,
        false => an.pressed("Của tháng 10/2026").await,
    };
    assert!(corrected.text.contains("0 số liệu mới, 1 số liệu sửa, 3 số liệu"), "{corrected:?}");
    an.pressed("Công bố").await;
    assert_eq!(office.rate().await, Some(1200));
    assert!(an.pressed("Rút lại").await.text.contains("thôi được dùng"));
    assert!(an.pressed("Thôi, giữ nguyên").await.text.contains("giữ nguyên"));
    an.pressed("Rút lại").await;
    let back = an.pressed("Rút lại số liệu").await;
    assert!(back.text.contains("rút lại 1 số liệu"), "{back:?}");
    assert_eq!((office.rate().await, office.imports().await), (Some(9000), (2, 1)));
    assert_eq!(office.audited("figures.revert").await, 1);
    is_over(&an, "Rút lại số liệu").await;
    office.is_clean().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_period_is_asked_for_where_nobody_says_it() {
    let office = Office::open().await;
    let an = office.person(1, "office").await;
    let asked = an.ask_with_file("so.csv", FILE.as_bytes(), None).await;
    let keys =
        ["Của tháng 10/2026", "Của tháng 9/2026", "Của quý 3/2026", "Kỳ ghi trong tệp", "Bỏ"];
    assert_eq!(labels(&asked), keys);
    let none = an.pressed("Kỳ ghi trong tệp").await;
    assert!(none.text.contains("chưa ghi kỳ"), "{none:?}");
    // What is no period is another question, and the file still waits.
    assert!(!an.ask("xã tôi đứng thứ mấy").await.text.contains("so.csv"));
    let quarter = an.ask("quý 3/2026").await;
    assert!(quarter.text.contains("tệp so.csv, quý 3/2026: 4 số liệu mới"), "{quarter:?}");
    let month = an.pressed("Của tháng 9/2026").await;
    assert!(month.text.contains("tháng 9/2026: 4 số liệu mới"), "another key of it: {month:?}");
    assert!(an.pressed("Bỏ").await.text.contains("em bỏ tệp này"));
    is_over(&an, "Công bố").await;
    let own = "ky,don vi,dung_han\n2026-08,2025:25459,1%\n2026-09,2025:25459,90%\n";
    an.ask_with_file("ky.csv", own.as_bytes(), None).await;
    let shown = an.pressed("Kỳ ghi trong tệp").await;
    let jump =
        "Phường Tân Ninh, hồ sơ giải quyết đúng hạn, tháng 9/2026: từ 1% lên 90%, tăng 89 điểm %";
    assert!(shown.text.contains(jump), "{}", shown.text);
    // A day later its keys do nothing.
    office.assistant.later(24 * 3_600_000);
    assert!(an.pressed("Công bố").await.text.contains("quá một ngày"));
    assert_eq!(office.imports().await, (0, 0));
    office.is_clean().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_may_not_publish_learns_nothing() {
    let office = Office::open().await;
    let citizen = office.api.person(2);
    citizen.ask("/start").await;
    for (person, role) in [
        (citizen, "citizen"),
        (office.person(3, "staff").await, "staff"),
        (office.person(4, "lead").await, "lead"),
    ] {
        let answer = person.ask_with_file("so.csv", FILE.as_bytes(), Some("2026-10")).await;
        assert!(answer.text.contains(UNREAD) && answer.keys.is_empty(), "{role}: {answer:?}");
        let before = person.messages().len();
        person.press_data(&answer, "x.aaaaaaaaaaaa.yes");
        let pressed = person.expect(before + 1).await;
        assert!(pressed.text.contains("bước đã qua"), "{role}: {pressed:?}");
    }
    assert!(office.api.calls("getFile").is_empty(), "nothing was fetched");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_too_large_or_no_table_is_refused() {
    let office = Office::open().await;
    let an = office.person(1, "office").await;
    for name in ["a.pdf", "a.xls", "csv", "a.csv.exe"] {
        let answer = an.ask_with_file(name, b"x", Some("2026-10")).await;
        assert!(answer.text.contains("đuôi .csv hoặc .xlsx"), "{name}: {answer:?}");
    }
    let big = vec![b'a'; (20 << 20) + 1];
    let before = an.messages().len();
    let caption = Some("2026-10");
    an.send_document(&Sent { name: "a.csv", bytes: b"x", told: big.len(), caption });
    assert!(an.expect(before + 1).await.text.contains("đến 20 megabyte"));
    assert!(office.api.calls("getFile").is_empty(), "by what is told of it");
    an.send_document(&Sent { name: "a.csv", bytes: &big, told: 1_000, caption });
    assert!(an.expect(before + 2).await.text.contains("đến 20 megabyte"), "by what it is");
    let odd = an.ask_with_file("a.xlsx", b"PK\x03\x04 nothing", caption).await;
    assert!(odd.text.contains("· tệp hỏng hoặc không phải bảng tính"), "{odd:?}");
    assert_eq!(office.imports().await, (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_no_longer_the_one_shown_is_not_published() {
    let office = Office::open().await;
    let an = office.person(1, "office").await;
    let before = an.messages().len();
    let file = an.send_file("so.csv", FILE.as_bytes(), Some("2026-10"));
    an.expect(before + 1).await;
    office.api.state().files.replace(&file, OTHER.as_bytes());
    assert!(an.pressed("Công bố").await.text.contains("không còn giống"));
    is_over(&an, "Công bố").await;
    assert_eq!(office.imports().await, (0, 0));
    // Neither is one that would change something else than was shown.
    an.ask_with_file("so.csv", FILE.as_bytes(), Some("2026-10")).await;
    let store = &office.assistant.app.store;
    let given = Given { file: "f.csv", bytes: OTHER.as_bytes(), told: told(Some("2026-10")) };
    let now = office.assistant.now();
    let other = Prepared::of(store, &content().words, given, now).await;
    assert!(other.is_ok_and(|other| other.preview.new == 4));
    let given = Given { file: "f.csv", bytes: OTHER.as_bytes(), told: told(Some("2026-10")) };
    let Ok(other) = Prepared::of(store, &content().words, given, now).await else { panic!() };
    other.take_in(store).await.unwrap();
    let anew = an.pressed("Công bố").await;
    assert!(anew.text.contains("đã thay đổi") && anew.text.contains("1 số liệu sửa"), "{anew:?}");
    assert_eq!(office.rate().await, Some(1200));
    assert!(an.pressed("Công bố").await.text.contains("đã công bố 1 số liệu"));
    assert_eq!(office.rate().await, Some(9000));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_publish_the_same_at_once_publish_it_once() {
    let office = Office::open().await;
    let people = [office.person(1, "office").await, office.person(2, "admin").await];
    for person in &people {
        person.ask_with_file("so.csv", FILE.as_bytes(), Some("2026-10")).await;
    }
    let before = people.each_ref().map(|person| person.messages().len());
    for person in &people {
        person.press("Công bố");
    }
    let mut done = 0;
    for (person, before) in people.iter().zip(before) {
        let answer = person.expect(before + 1).await.text;
        done += usize::from(answer.contains("đã công bố 4 số liệu"));
        assert!(
            answer.contains("đã công bố 4") || answer.contains("đã được công bố ngày"),
            "{answer}"
        );
    }
    assert_eq!((done, office.imports().await), (1, (1, 0)));
    assert_eq!(office.audited("figures.publish").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_lost_the_role_in_between_publishes_nothing() {
    let office = Office::open().await;
    let an = office.person(1, "office").await;
    an.ask_with_file("so.csv", FILE.as_bytes(), Some("2026-10")).await;
    let store = &office.assistant.app.store;
    let post = store.posts(&Within::everything(), 0, "", 9).await.unwrap().remove(0);
    store.revoke_post(&post.id, office.assistant.now().0, "test").await.unwrap();
    let refused = an.pressed("Công bố").await;
    assert!(refused.text.contains("chỉ dành cho đơn vị liên quan"), "{refused:?}");
    assert_eq!((office.imports().await, office.api.calls("getFile").len()), ((0, 0), 1));
    assert!(an.ask_with_file("so.csv", FILE.as_bytes(), None).await.text.contains(UNREAD));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_told_with_row_and_column() {
    let office = Office::open().await;
    let an = office.person(1, "office").await;
    let mut text = "don vi,ma_chi_tieu,tu_so,mau_so,ty_le,ky\n".to_owned();
    let rows = [
        "Sở Không Có,dung_han,,,20%,",
        "2025:25459,vui,,,20%,",
        "2025:25459,dung_han,,,120%,",
        "2025:25459,dung_han,5,3,,",
        "2025:25459,thu_tuc_tong,nam,,,",
        "2025:25459,dung_han,,,,",
        "2025:25459,dung_han,,,-3%,",
        ",dung_han,,,3%,",
        "2025:25459,dung_han,,,3%,2026-09",
        "2025:25459,dung_han,,,3%,2026-13",
        "2025:25459,hai_long_khao_sat,5,9,,",
        "2025:25459,dung_han,,,4%,",
        "2025:25459,dung_han,,,5%,",
        "079203001234,dung_han,,,5%,",
    ];
    rows.iter().for_each(|row| writeln!(text, "{row}").unwrap());
    let wrong = an.ask_with_file("so.csv", text.as_bytes(), Some("2026-10")).await;
    for told in [
        "Có 13 chỗ cần sửa, đây là mười chỗ đầu",
        "· dòng 2, cột A: “Sở Không Có” không phải tên hay mã đơn vị",
        "· dòng 3, cột B: “vui” không phải chỉ tiêu",
        "· dòng 5, cột C: tử số lớn hơn mẫu số",
        "· dòng 10, cột F: kỳ ghi ở đây khác kỳ anh/chị chọn",
        "gửi lại tệp giúp em",
    ] {
        assert!(wrong.text.contains(told), "{told}: {}", wrong.text);
    }
    assert_eq!(wrong.text.matches("· dòng ").count(), 10);
    assert!(!wrong.text.contains("em chưa hiểu chỗ này"), "{}", wrong.text);
    assert_eq!(office.imports().await, (0, 0));
    let before = an.messages().len();
    an.say("/lang en");
    an.expect(before + 2).await;
    let english = an.ask_with_file("so.csv", text.as_bytes(), Some("2026-10")).await;
    assert!(english.text.contains("row 2, column A: “Sở Không Có” is no name"), "{english:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_does_not_come_is_asked_for_again() {
    let office = Office::open().await;
    let an = office.person(1, "office").await;
    office.api.state().files.broken = 2;
    let missed = an.ask_with_file("so.csv", FILE.as_bytes(), Some("2026-10")).await;
    assert!(missed.text.contains("chưa tải được"), "{missed:?}");
    assert_eq!(labels(&missed), ["Thử lại", "Bỏ"]);
    assert!(an.pressed("Thử lại").await.text.contains("chưa tải được"));
    an.pressed("Thử lại").await;
    office.api.state().files.broken = 1;
    assert!(an.pressed("Công bố").await.text.contains("chưa tải được"));
    assert_eq!(office.imports().await, (0, 0));
    assert!(an.pressed("Thử lại").await.text.contains("đã công bố 4 số liệu"));
    assert_eq!(office.imports().await, (1, 0));
}

/// What others see of a file holds no number of a person, in its name or in its cells.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_of_people_are_not_repeated() {
    let office = Office::open().await;
    let an = office.person(1, "office").await;
    let text = "don vi,dung_han\n079203001234,5%\n";
    let name = "079203001234 bao-cao-20261031.csv";
    let wrong = an.ask_with_file(name, text.as_bytes(), Some("2026-10")).await;
    assert!(wrong.text.contains("không phải tên hay mã đơn vị"), "{wrong:?}");
    assert!(wrong.text.contains("bao-cao-20261031.csv"), "{wrong:?}");
    assert!(!wrong.text.contains("079203001234"), "{wrong:?}");
}
