//! Hamlets taken in from files: every mistake at once, twice is once, what a later file leaves out counts no more.

use std::fs;
use std::process::Output;

use crate::assistant::Folder;
use crate::server::program;

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

#[test]
fn every_mistake_is_told_at_once() {
    let folder = Folder::new();
    let text = "ma_don_vi,ten_ap,so_ho\n\
        2025:99999,Ấp 1,10\n\
        2025:80,Ấp 2,10\n\
        2025:25459,,10\n\
        2025:25459,Ấp 3,nhiều\n\
        2025:25459,Ấp 4,-5\n\
        2025:25459,Ấp 5,10\n\
        2025:25459,ấp 5,10\n";
    let (done, said) = import(&folder, text, &[]);
    assert!(!done);
    for row in 2..=6 {
        assert!(said.contains(&format!(":{row}")), "row {row}: {said}");
    }
    assert!(said.contains(":8"), "the same hamlet twice: {said}");
    assert!(!said.contains(":7:"), "{said}");
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
