//! Digital teams: who may invite, see and end helpers, and that a helper sees no more than a citizen; both databases.

use dvcbot::app::hamlets::Prepared;
use dvcbot::store::Within;
use dvcbot::understand::Said;

use crate::assistant::{Assistant, Folder};
use crate::postgres;
use crate::training::sit;

const UNIT: &str = "2025:25459";
const BESIDE: &str = "2025:25498";

async fn both(test: impl AsyncFn(Assistant)) {
    test(Assistant::new().await).await;
    test(Assistant::over(Folder::new(), postgres::database().await).await).await;
}

async fn take_in(assistant: &Assistant, rows: &str) {
    let text = format!("ma_don_vi,ten_ap,so_ho\n{rows}");
    let store = &assistant.app.store;
    let prepared = Prepared::of(store, "ap.csv", text.as_bytes(), assistant.now()).await;
    let Ok(prepared) = prepared else { panic!("{text}") };
    prepared.take_in(store).await.unwrap();
}

/// Two hamlets here, one of them with households, and one beside.
async fn with_hamlets(assistant: &Assistant) {
    let rows = format!("{UNIT},Khu phố 1,100\n{UNIT},Khu phố 2,\n{BESIDE},Ấp Bình An,80\n");
    take_in(assistant, &rows).await;
}

/// All that is said, with the keys.
async fn asked(assistant: &Assistant, who: &str, text: &str) -> String {
    let said = match text.strip_prefix("! ") {
        Some(key) => Said::Pressed(key.to_owned()),
        None => Said::Text(text.to_owned()),
    };
    let told = |body: &dvcbot::channel::Body| {
        let keys: Vec<&str> = body.choices.iter().map(|key| key.label.as_str()).collect();
        format!("{}\n{}", body.text, keys.join("|"))
    };
    assistant.say(who, said).await.replies.iter().map(told).collect()
}

async fn says(assistant: &Assistant, who: &str, text: &str, told: &[&str]) {
    let answer = asked(assistant, who, text).await;
    for told in told {
        assert!(
            answer.contains(told),
            "“{told}” is not in what {who} hears to “{text}”:\n{answer}"
        );
    }
}

async fn linked(assistant: &Assistant, who: &str, role: &str, unit: &str) {
    let code = assistant.invite(role, unit).await;
    says(assistant, who, &format!("/nhanvien {code}"), &["Đã nối"]).await;
}

/// Joins by the code in what somebody hears.
async fn invited(assistant: &Assistant, by: &str, order: &str, who: &str) {
    let answer = asked(assistant, by, order).await;
    let code = answer.split("/nhanvien ").nth(1).unwrap_or_else(|| panic!("{answer}"));
    let code = code.lines().next().unwrap();
    says(assistant, who, &format!("/nhanvien {code}"), &["Đã nối với tổ công nghệ số"]).await;
}

/// The post of a role at a unit.
async fn post(assistant: &Assistant, role: &str, unit: &str) -> String {
    let within = Within { unit: unit.to_owned(), role: role.to_owned() };
    let posts = assistant.app.store.posts(&within, assistant.now().0, "", 9).await.unwrap();
    let [post] = posts.as_slice() else { panic!("{posts:?}") };
    post.id.clone()
}

async fn a_lead_looks_after_helpers(assistant: Assistant) {
    with_hamlets(&assistant).await;
    linked(&assistant, "lead", "lead", UNIT).await;
    linked(&assistant, "clerk", "staff", UNIT).await;
    linked(&assistant, "admin", "admin", "2025:80").await;
    invited(&assistant, "lead", "/nhansu moi thành viên kp01, KHU PHO 2", "a").await;
    invited(&assistant, "admin", "/nhansu moi helper 2025:25459: khu phố 1", "b").await;
    let beside = "/nhansu moi thanhvien xã Thạnh Bình: Bình An";
    invited(&assistant, "admin", beside, "c").await;
    says(&assistant, "a", "/toi", &["Phường Tân Ninh: Khu phố 1, Khu phố 2."]).await;
    says(&assistant, "a", "/to", &["Khu phố 1: 100 hộ, tổ có 2 người", "100 hộ ở 1/2"]).await;
    let told = ["Khu phố 1: 100 hộ, 2 người", "Khu phố 2: chưa rõ số hộ, 1 người", "2 thành viên"];
    says(&assistant, "lead", "/to", &told).await;
    says(&assistant, "admin", "/to phường Tân Ninh", &told).await;
    // Only helpers, and only the own ones.
    let listed = asked(&assistant, "lead", "/nhansu").await;
    assert_eq!(listed.lines().filter(|line| line.starts_with("· ")).count(), 2, "{listed}");
    assert!(listed.contains("(Khu phố 1, Khu phố 2)") && !listed.contains("nhân viên"), "{listed}");
    let unknown = asked(&assistant, "lead", "/nhansu thuhoi aaaaaaaa").await;
    for (role, unit) in [("staff", UNIT), ("lead", UNIT), ("helper", BESIDE)] {
        let id = post(&assistant, role, unit).await;
        let order = format!("/nhansu thuhoi {}", &id[..8]);
        assert_eq!(asked(&assistant, "lead", &order).await, unknown, "{role} {unit}");
        assert_eq!(asked(&assistant, "lead", &format!("! h.-.r{id}")).await, unknown, "{role}");
    }
    let unknown = asked(&assistant, "lead", "/to 2025:99999").await;
    assert_eq!(asked(&assistant, "lead", "/to xã Thạnh Bình").await, unknown);
    assert_eq!(asked(&assistant, "lead", beside).await, unknown);
    // Ended, it is over at once.
    assistant.text("b", "/thoat").await;
    let id = post(&assistant, "helper", UNIT).await;
    let order = format!("/nhansu thuhoi {}", &id[..8]);
    says(&assistant, "lead", &order, &["phải không"]).await;
    says(&assistant, "lead", &format!("! h.-.r{id}"), &["đã thu hồi"]).await;
    says(&assistant, "a", "/toi", &["người dân"]).await;
    says(&assistant, "lead", "/to", &["2 nơi chưa có người: Khu phố 1, Khu phố 2"]).await;
    assert!(assistant.app.store.verify_audit(None).await.unwrap().is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lead_invites_sees_and_ends_the_helpers_of_the_own_commune_only() {
    both(a_lead_looks_after_helpers).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_is_said() {
    let assistant = Assistant::new().await;
    with_hamlets(&assistant).await;
    linked(&assistant, "lead", "lead", UNIT).await;
    linked(&assistant, "admin", "admin", "2025:80").await;
    for (who, order, told) in [
        ("lead", "/nhansu moi staff", "thành viên tổ công nghệ số của Phường Tân Ninh thôi"),
        ("lead", "/nhansu moi quantri 2025:80", "thành viên tổ công nghệ số"),
        ("lead", "/nhansu moi thanhvien", "ghi thêm ấp"),
        ("lead", "/nhansu moi thanhvien Khu phố 1, Khu phố 7", "không thấy “Khu phố 7”"),
        ("lead", "/nhansu moi", "Mời thành viên"),
        ("admin", "/nhansu moi thanhvien 2025:25459", "ghi thêm ấp"),
        ("admin", "/nhansu moi thanhvien phường Tân Ninh: ấp Bình An", "không thấy “ấp Bình An”"),
        ("admin", "/nhansu moi thanhvien xã Châu Thành: Ấp 1", "chưa có danh sách"),
        ("admin", "/nhansu moi thanhvien 2025:80: Ấp 1", "không phải xã, phường"),
        ("admin", "/to", "kèm tên xã"),
        ("admin", "/to 2023:710", "không phải xã, phường"),
    ] {
        says(&assistant, who, order, &[told]).await;
        assert!(!asked(&assistant, who, order).await.contains("/nhanvien "), "{order}");
    }
    // To a clerk and to leads of other levels the commands do not exist.
    let unknown = asked(&assistant, "citizen", "/khongcolenhnay").await;
    let unknown = unknown.split("chưa hiểu").nth(1).unwrap();
    for (who, role, unit) in [("clerk", "staff", UNIT), ("far", "lead", "2025:80")] {
        linked(&assistant, who, role, unit).await;
        let nothing = asked(&assistant, who, "/khongcolenhnay").await;
        for order in ["/to", "/to phường Tân Ninh", "/nhansu", "/nhansu moi helper Khu phố 1"]
        {
            assert_eq!(asked(&assistant, who, order).await, nothing, "{who} {order}");
        }
    }
    assert!(asked(&assistant, "citizen", "/to").await.contains(unknown));
}

async fn a_helper_hears_what_a_citizen_hears(mut assistant: Assistant) {
    assistant.use_content("tests/province").await;
    assistant.close_figures().await;
    with_hamlets(&assistant).await;
    linked(&assistant, "lead", "lead", UNIT).await;
    invited(&assistant, "lead", "/nhansu moi helper Khu phố 1", "helper").await;
    asked(&assistant, "citizen", "chào em").await;
    says(&assistant, "lead", "/kpi", &["%"]).await;
    for text in [
        "/kpi",
        "/kpi phường Tân Ninh",
        "phường Tân Ninh đạt bao nhiêu phần trăm hồ sơ trực tuyến",
        "xã tôi đứng thứ mấy",
        "đơn vị tôi còn thiếu bao nhiêu hồ sơ",
        "xã nào chưa đạt",
        "tỷ lệ thế nào",
        "/xuat",
        "! k.share.2025:25459.standing",
        "! k.-.2025:25459.rank",
        "! x.-.-",
        "/chitieu",
        "/chitieu phường Tân Ninh",
        "/nhiemvu",
        "/theodoi",
        "/theodoi phường Tân Ninh",
        "theo dõi phường Tân Ninh",
        "/nhansu",
        "/nhansu moi helper Khu phố 2",
        "! h.-.raaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/muctieu",
        "/menu",
    ] {
        let citizen = asked(&assistant, "citizen", text).await;
        assert_eq!(asked(&assistant, "helper", text).await, citizen, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_helper_sees_no_more_figures_than_a_citizen() {
    both(a_helper_hears_what_a_citizen_hears).await;
}

/// A civil servant who also helps beside the own commune sees nothing of it; the posts end each by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn helping_beside_a_post_opens_nothing() {
    let mut assistant = Assistant::new().await;
    assistant.use_content("tests/province").await;
    assistant.close_figures().await;
    with_hamlets(&assistant).await;
    linked(&assistant, "a", "staff", UNIT).await;
    linked(&assistant, "admin", "admin", "2025:80").await;
    invited(&assistant, "admin", "/nhansu moi helper xã Thạnh Bình: Ấp Bình An", "a").await;
    says(&assistant, "a", "/kpi", &["Phường Tân Ninh", "%"]).await;
    says(&assistant, "a", "/kpi xã Thạnh Bình", &["chỉ dành cho đơn vị liên quan"]).await;
    says(&assistant, "a", "/toi", &["nhân viên của Phường Tân Ninh", "Ấp Bình An"]).await;
    says(&assistant, "a", "/donvi", &["chỉ có một đơn vị"]).await;
    says(&assistant, "a", "/to", &["Ấp Bình An: 80 hộ"]).await;
    let id = post(&assistant, "staff", UNIT).await;
    assert!(assistant.app.store.revoke_post(&id, assistant.now().0, "test").await.unwrap());
    let answer = asked(&assistant, "a", "/toi").await;
    assert!(answer.contains("Ấp Bình An") && !answer.contains("nhân viên"), "{answer}");
    says(&assistant, "a", "/kpi phường Tân Ninh", &["chỉ dành cho đơn vị liên quan"]).await;
}

async fn hamlets_come_and_go(assistant: Assistant) {
    with_hamlets(&assistant).await;
    linked(&assistant, "lead", "lead", UNIT).await;
    invited(&assistant, "lead", "/nhansu moi helper Khu phố 1, Khu phố 2", "a").await;
    // Of another commune: nothing changes here. Then one goes, is told, and comes again under its old id.
    take_in(&assistant, &format!("{BESIDE},Ấp Bình An,90\n")).await;
    says(&assistant, "a", "/to", &["Khu phố 1: 100 hộ", "Khu phố 2"]).await;
    take_in(&assistant, &format!("{UNIT},Khu phố 2,70\n")).await;
    let answer = asked(&assistant, "a", "/to").await;
    assert!(answer.contains("Khu phố 2: 70 hộ") && !answer.contains("Khu phố 1"), "{answer}");
    says(&assistant, "a", "/toi", &["1 ấp, khu phố được giao nay không còn"]).await;
    take_in(&assistant, &format!("{UNIT},KP 01,120\n{UNIT},Khu phố 3,5\n")).await;
    says(&assistant, "a", "/to", &["KP 01: 120 hộ"]).await;
    let stays = ["KP 01: 120 hộ, 1 người", "Khu phố 3: 5 hộ, chưa có người", "Tổng cộng 125 hộ"];
    says(&assistant, "lead", "/to", &stays).await;
    take_in(&assistant, &format!("{UNIT},Khu phố 3,5\n")).await;
    says(&assistant, "a", "/to", &["không còn trong danh sách"]).await;
    says(&assistant, "lead", "/to", &["1 thành viên được giao nơi không còn"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hamlet_that_goes_is_told_and_one_that_comes_again_is_the_same() {
    both(hamlets_come_and_go).await;
}

/// A helper of a hamlet; whether they pass the course.
async fn helps(assistant: &Assistant, who: &str, hamlet: &str, passes: bool) {
    let order = format!("/nhansu moi helper phường Tân Ninh: {hamlet}");
    invited(assistant, "admin", &order, who).await;
    if passes {
        let begun = assistant.text(who, "làm bài thi").await;
        sit(assistant, who, begun, 0).await;
    }
}

async fn certificates_are_counted(assistant: Assistant) {
    with_hamlets(&assistant).await;
    linked(&assistant, "lead", "lead", UNIT).await;
    linked(&assistant, "admin", "admin", "2025:80").await;
    // Passed before they were a helper.
    let begun = assistant.text("a", "/thi").await;
    sit(&assistant, "a", begun, 1).await;
    helps(&assistant, "a", "Khu phố 1", false).await;
    helps(&assistant, "b", "Khu phố 1", true).await;
    helps(&assistant, "c", "Khu phố 2", true).await;
    helps(&assistant, "d", "Khu phố 2, Khu phố 1", true).await;
    // Of four people nothing is told; somebody without a post, or with one elsewhere, is not counted.
    let few = asked(&assistant, "lead", "/to").await;
    assert!(few.contains("4 thành viên") && few.contains("Đủ 5 thành viên"), "{few}");
    assert!(!few.contains("đã qua tập huấn."), "{few}");
    invited(&assistant, "admin", "/nhansu moi helper xã Thạnh Bình: Bình An", "z").await;
    let begun = assistant.text("nobody", "/thi").await;
    sit(&assistant, "nobody", begun, 0).await;
    helps(&assistant, "e", "Khu phố 2", false).await;
    let told =
        ["4/5 thành viên đã qua", "Có 2 tổ từ 2 người trở lên, trong đó 1 tổ", "không cộng chung"];
    for who in ["lead", "admin"] {
        says(&assistant, who, "/to phường Tân Ninh", &told).await;
    }
    // Twice is once; the person alone is told, and no other helper.
    says(&assistant, "e", "/toi", &["chưa có chứng nhận", "/hoc"]).await;
    says(&assistant, "e", "/to", &["chưa có chứng nhận"]).await;
    says(&assistant, "b", "/to", &["đã qua tập huấn ngày 23/11/2026"]).await;
    assert!(!asked(&assistant, "b", "/to").await.contains("/5"));
    let begun = assistant.text("e", "/thi").await;
    sit(&assistant, "e", begun, 2).await;
    says(
        &assistant,
        "lead",
        "/to",
        &["5/5 thành viên", "Có 2 tổ từ 2 người trở lên, trong đó 2 tổ"],
    )
    .await;
    // A post that is over counts no more.
    assistant.text("e", "/thoat").await;
    says(&assistant, "lead", "/to", &["4 thành viên", "Đủ 5 thành viên"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_passed_is_told_as_counts_of_members_and_teams() {
    both(certificates_are_counted).await;
}

/// Whoever is alone in a hamlet is not in the count of teams: there it would be told whether they have passed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn teams_of_one_are_not_counted_as_trained_or_not() {
    let assistant = Assistant::new().await;
    with_hamlets(&assistant).await;
    linked(&assistant, "admin", "admin", "2025:80").await;
    helps(&assistant, "a", "Khu phố 1", false).await;
    for who in ["b", "c", "d", "e"] {
        helps(&assistant, who, "Khu phố 2", who != "e").await;
    }
    let told = asked(&assistant, "admin", "/to phường Tân Ninh").await;
    assert!(told.contains("3/5 thành viên đã qua"), "{told}");
    assert!(told.contains("Có 1 tổ từ 2 người trở lên, trong đó 0 tổ"), "{told}");
}
