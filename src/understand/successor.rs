//! Does a sentence ask which commune an old one is today? "xã Thạnh Bình cũ giờ thuộc xã nào"

use crate::fold::Phrased;

/// These ask for the name of a commune.
const WHICH: [&str; 22] = [
    "thuoc xa nao",
    "thuoc phuong nao",
    "thuoc xa gi",
    "thuoc phuong gi",
    "thuoc dau",
    "thuoc ve dau",
    "la xa nao",
    "la xa gi",
    "la phuong nao",
    "la phuong gi",
    "la xa phuong nao",
    "thanh xa nao",
    "thanh xa gi",
    "thanh phuong nao",
    "thanh phuong gi",
    "ve xa nao",
    "ve phuong nao",
    "vao xa nao",
    "vao phuong nao",
    "ten moi la gi",
    "which commune now",
    "which ward now",
];
/// These do so beside the name of a commune.
const BESIDE_A_NAME: [&str; 19] = [
    "gio thuoc",
    "nay thuoc",
    "bay gio la",
    "cu gio la",
    "cu nay la",
    "nay la",
    "nhap vao",
    "nhap voi",
    "sap nhap",
    "sat nhap",
    "xac nhap",
    "sap nhap voi",
    "gop vao",
    "gop voi",
    "doi ten",
    "doi thanh",
    "chia ve",
    "now part of",
    "merged",
];
/// Then something else is asked of the merger.
const ABOUT_PAPERS: [&str; 7] =
    ["giay to", "can cuoc", "ho so", "so do", "khai sinh", "doi giay", "papers"];

/// `names_a_unit`: the sentence names a unit.
pub fn asks(text: &str, names_a_unit: bool) -> bool {
    let said = Phrased::of(text);
    let asks = said.says_one_of(&WHICH) || names_a_unit && said.says_one_of(&BESIDE_A_NAME);
    asks && !said.says_one_of(&ABOUT_PAPERS)
}
