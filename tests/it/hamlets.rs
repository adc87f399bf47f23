//! Hamlets taken in from files: every mistake at once, twice is once, what a later file leaves out counts no more.

use std::fs;
use std::process::Output;

use crate::assistant::Folder;
use crate::server::{fed, program};

fn import(folder: &Folder, text: &str, more: &[&str]) -> (bool, String) {
    let file = folder.0.join("ap.csv");
    fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let Output { status, stdout, stderr } =
        program(folder).args(["import", "hamlets", file]).args(more).output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    (status.success(), said)
}

const GOOD: &str = "ma_don_vi,ten_ap,so_ho\n2025:25459,Khu phố 1,120\n2025:25459,Khu phố 2,\n";

/// Row by row: what stands in it, and what is wrong with it; empty for nothing.
const MISTAKES: [(&str, &str); 22] = [
    ("2025:99999,,Ấp 1,10", "A (ma_don_vi): \"2025:99999\" is no unit"),
    (",xã Không Có,Ấp 1,10", "B (ten_don_vi): \"xã Không Có\" is no unit"),
    (",,Ấp 1,10", "a unit is required"),
    ("2025:80,,Ấp 1,10", "is 2025:80"),
    ("2023:710,,Ấp 1,10", "is 2023:710"),
    ("2023:25474,,Ấp 1,10", "is 2023:25474"),
    ("2025:25459,xã Thạnh Bình,Ấp 1,10", "but the name beside it is of"),
    ("2025:25459,,,10", "C (ten_ap): is empty; ten_ap is required"),
    ("2025:25459,,?!,10", "neither letter nor digit"),
    ("2025:25459,,#REF!,10", "a formula that failed"),
    ("2025:25459,,\"Ấp 1, Ấp 2\",10", "one hamlet stands in a row"),
    ("2025:25459,,Ấp 2: phía bắc,10", "one hamlet stands in a row"),
    ("2025:25459,,Ấp 3,nhiều", "D (so_ho): \"nhiều\" is not a whole number"),
    ("2025:25459,,Ấp 4,-5", "\"-5\" is negative"),
    ("2025:25459,,Ấp 5,1.234", "is not a whole number"),
    ("2025:25459,,Ấp 6,12 hộ", "is not a whole number"),
    ("2025:25459,,Ấp 7,0", "is 0; leave it empty"),
    ("2025:25459,,Ấp 8,20001", "more than a hamlet has"),
    ("2025:25459,Phường Tân Ninh,Khu phố 1,10", ""),
    (",phuong tan ninh,Khu phố 2,", ""),
    ("25459,,KP 01,10", "as \"Khu phố 1\""),
    ("2025:25498,,Khu phố 1,10", ""),
];

#[test]
fn every_mistake_is_told_at_once_with_row_and_column() {
    let folder = Folder::new();
    let rows: Vec<&str> = MISTAKES.iter().map(|(row, _)| *row).collect();
    let text = format!("Mã đơn vị,Tên đơn vị,Ấp/khu phố,Số hộ\n{}\n", rows.join("\n"));
    let (done, said) = import(&folder, &text, &[]);
    assert!(!done);
    let told: Vec<&str> = said.lines().filter(|line| line.contains("ap.csv:")).collect();
    let wrong = MISTAKES.iter().enumerate().filter(|(_, (_, what))| !what.is_empty());
    let wrong: Vec<(usize, &str)> = wrong.map(|(at, (_, what))| (at + 2, *what)).collect();
    assert_eq!(told.len(), wrong.len(), "{said}");
    for (told, (row, what)) in told.iter().zip(wrong) {
        assert!(told.starts_with(&format!("ap.csv:{row}: ")) && told.contains(what), "{told}");
    }
    let long = format!("ma_don_vi,ten_ap,so_ho\n2025:25459,{},1\n", "x".repeat(61));
    for (text, why) in [
        (long.as_str(), "61 letters; 60 at most"),
        ("ma_don_vi,ten_ap\n2025:25459,Ấp 1\n", "no row names the columns so_ho"),
        ("ma_don_vi,ten_ap,so_ho\n", "no row under the header"),
        ("ten_ap,so_ho\nẤp 1,10\n", "a unit is required"),
        ("", "is empty"),
    ] {
        let (done, said) = import(&folder, text, &[]);
        assert!(!done && said.contains(why), "{text}: {said}");
    }
    let listed = program(&folder).args(["import", "list"]).output().unwrap();
    assert!(!String::from_utf8_lossy(&listed.stdout).contains("hamlets:"), "nothing half");
}

#[test]
fn a_file_speaks_for_its_communes() {
    let folder = Folder::new();
    let (done, told) = import(&folder, GOOD, &["--dry-run"]);
    assert!(done, "{told}");
    let (done, said) = import(&folder, GOOD, &[]);
    assert!(done, "{said}");
    let other = "ma_don_vi,ten_ap,so_ho\n2025:25498,Ấp Bình An,80\n";
    assert!(import(&folder, other, &[]).0);
    let fewer = "ma_don_vi,ten_ap,so_ho\n2025:25459,Khu phố 1,130\n";
    let (done, said) = import(&folder, fewer, &["--dry-run"]);
    assert!(done && said.contains("Khu phố 2"), "what goes is told: {said}");
    let listed = program(&folder).args(["import", "list"]).output().unwrap();
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert_eq!(listed.matches("ap.csv").count(), 2, "a dry run takes nothing in: {listed}");
}

#[test]
fn what_would_change_is_told_and_the_same_again_changes_nothing() {
    let folder = Folder::new();
    let (_, said) = import(&folder, GOOD, &["--dry-run"]);
    for told in ["1 communes, 2 hamlets, 120 households in 1", "new: 2", "a dry run"] {
        assert!(said.contains(told), "{told}: {said}");
    }
    assert!(
        said.contains("without a number of households: 1\n  Khu phố 2, Phường Tân Ninh"),
        "{said}"
    );
    assert!(import(&folder, GOOD, &[]).1.contains("they count from now on"));
    assert!(import(&folder, GOOD, &[]).1.contains("nothing was changed"));
    let changed = "ma_don_vi,ten_ap,so_ho\n2025:25459,KP 2,70\n2025:25459,Khu phố 3,5\n";
    let (_, said) = import(&folder, changed, &[]);
    for told in ["new: 1", "Khu phố 2 (?) -> KP 2 (70)", "gone: 1\n  Khu phố 1", "unchanged: 0"]
    {
        assert!(said.contains(told), "{told}: {said}");
    }
    // The first file again: what went counts again.
    assert!(import(&folder, GOOD, &[]).1.contains("gone: 1\n  Khu phố 3"));
    assert!(import(&folder, GOOD, &[]).1.contains("unchanged: 2"));
}

#[test]
fn the_operator_invites_to_hamlets_that_there_are() {
    let folder = Folder::new();
    let invite = |role: &str, unit: &str, hamlets: &[&str]| {
        let mut command = program(&folder);
        command.args(["staff", "invite", "--unit", unit, "--role", role]);
        hamlets.iter().for_each(|name| {
            command.args(["--hamlet", name]);
        });
        let Output { status, stdout, stderr } = command.output().unwrap();
        let said = [stdout, stderr].concat();
        (status.success(), String::from_utf8(said).unwrap())
    };
    let helper = |hamlets: &[&str]| invite("helper", "2025:25459", hamlets);
    assert!(helper(&["Khu phố 1"]).1.contains("has no hamlets"));
    assert!(import(&folder, GOOD, &[]).0);
    assert!(helper(&[]).1.contains("one --hamlet at least"));
    assert!(helper(&["Khu phố 9"]).1.contains("Khu phố 1, Khu phố 2"));
    assert!(invite("staff", "2025:25459", &["Khu phố 1"]).1.contains("--role helper only"));
    assert!(!invite("helper", "2025:80", &["Khu phố 1"]).0);
    let (done, said) = helper(&["kp1", "khu pho 2", "2"]);
    assert!(done, "{said}");
    let code = said.lines().next().unwrap();
    let line = serde_json::json!({"peer": "a", "text": code}).to_string();
    fed(program(&folder).args(["chat", "--json"]), format!("{line}\n").as_bytes());
    let listed = program(&folder).args(["staff", "list"]).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let hamlets = listed.trim().split('\t').nth(7).unwrap();
    assert_eq!(hamlets, "2025:25459/khu-pho-1,2025:25459/khu-pho-2");
}
