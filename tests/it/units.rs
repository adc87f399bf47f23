//! Names of units, the way people type them.
use std::collections::BTreeMap;

use dvcbot::fold::fold;
use dvcbot::units::{Level, Mention};
use proptest::prelude::*;

use crate::directory::directory;

/// A text, and for each mention its codes with commas; mentions parted by spaces.
const TABLE: &[(&str, &str)] = &[
    // accents, kind words, short kinds
    ("xã Thạnh Tân", "25471"),
    ("xa thanh tan", "25471"),
    ("THẠNH TÂN", "25471"),
    ("ty le cua tien thuan", "25693"),
    ("UBND xã Long Giang", "25690"),
    ("uy ban nhan dan xa long giang", "25690"),
    ("ủy ban nhân dân xã long giang", "25690"),
    ("ub long giang", "25690"),
    ("p1", "25456"),
    ("P.1", "25456"),
    ("p 1", "25456"),
    ("F1 đạt chưa", "25456"),
    ("phường 1", "25456"),
    ("phuong1 con thieu may", "25456"),
    ("ubnd phường 2", "25468"),
    ("Phường 4", "25462"),
    ("phường IV", "25462"),
    ("p4", "25462"),
    ("xa ben cui", "25576"),
    ("Bến Cùi", "25576"),
    ("Bến Củi", "25576"),
    ("xã bến cui", "25576"),
    // numbers are no names
    ("1", ""),
    ("có 4 hồ sơ, 2 cái trễ", ""),
    ("phần IV của đơn", ""),
    ("x 1", ""),
    // one syllable
    ("xã phan", "25558"),
    ("xa phan", "25558"),
    ("tỷ lệ xã Phan", "25558"),
    ("tỷ lệ của Phan", "25558"),
    ("Phan", "25558"),
    ("phan", ""),
    ("phan nan hoai ma khong ai nghe", ""),
    ("anh Phan Văn Bình", ""),
    // towns and communes of almost one name
    ("thị xã hòa thành", "709"),
    ("tx hoa thanh", "709"),
    ("thi xa hoa thanh", "709"),
    ("tx Hoà Thành", "709"),
    ("Hòa Thành", "709"),
    ("hoà thành thế nào", "709"),
    ("Hòa Thạnh", "25606"),
    ("xã hòa thạnh", "25606"),
    ("xa hoa thanh", "25606"),
    ("hoa thanh", "709,25606"),
    ("HOA THANH", "709,25606"),
    ("phường hòa thành", "2025:25645"),
    // the same name twice
    ("Tân Bình", "25474,25495"),
    ("xa tan binh", "25474,25495"),
    ("xã Tân Bình huyện Tân Biên", "25495"),
    ("tan binh tan bien", "25495"),
    ("xã Tân Bình thuộc huyện Tân Biên", "25495"),
    ("tan binh tay ninh", "25474"),
    ("xã tân bình (thành phố tây ninh)", "25474"),
    ("xã Tân Bình, TP. Tây Ninh", "25474"),
    ("huyện Tân Biên, xã Tân Bình", "25495"),
    ("xã tân bình tỉnh tây ninh", "25474,25495"),
    // district or town
    ("Gò Dầu", "710,25654"),
    ("go dau", "710,25654"),
    ("huyện Gò Dầu", "710"),
    ("h. go dau", "710"),
    ("huyen go dau tinh tay ninh", "710"),
    ("thị trấn Gò Dầu", "25654"),
    ("tt go dau", "25654"),
    ("thị trấn gò dầu huyện gò dầu", "25654"),
    ("xã gò dầu", "25654"),
    ("huyện trảng bàng", "712"),
    ("Trảng Bàng", "712,25708"),
    ("phuong trang bang", "25708"),
    ("Châu Thành", "708,25585"),
    ("Bến Cầu", "711,25681"),
    ("Tây Ninh", "72,703"),
    ("tp tay ninh", "703"),
    ("tỉnh Tây Ninh", "72"),
    // editions
    ("phường Gò Dầu", "2025:25654"),
    ("xã Tân Biên", "2025:25486"),
    ("phường Bình Minh", "2025:25480"),
    ("Bình Minh", "25477"),
    ("phường Tân Ninh", "2025:25459"),
    ("tan ninh", "2025:25459"),
    ("Tân Bình là phường Bình Minh hay xã Tân Biên", "25474,25495 2025:25480 2025:25486"),
    // several
    ("so sánh Gò Dầu với Tân Châu", "710,25654 706,25516"),
    ("so sanh huyen go dau voi huyen tan chau", "710 706"),
    ("so sánh thị trấn Gò Dầu với huyện Gò Dầu", "25654 710"),
    ("phường 1, phường 2 và phường 3", "25456 25468 25459"),
    ("p1 p2", "25456 25468"),
    // departments
    ("sở tư pháp", "so-tu-phap"),
    ("so tu phap con thieu bao nhieu", "so-tu-phap"),
    ("SỞ TƯ PHÁP", "so-tu-phap"),
    ("stttt", "so-thong-tin-va-truyen-thong"),
    ("sở tt&tt", "so-thong-tin-va-truyen-thong"),
    ("Sở Thông tin và Truyền thông", "so-thong-tin-va-truyen-thong"),
    ("thanh tra tỉnh", "thanh-tra"),
    ("bql khu kinh te tinh", "bql-khu-kinh-te"),
    ("Ban Quản lý Khu kinh tế", "bql-khu-kinh-te"),
    ("làm lý lịch tư pháp ở đâu", ""),
    ("ly lich tu phap", ""),
    // ordinary sentences
    ("cha là chủ hộ", ""),
    ("xin giấy độc thân mua nhà", ""),
    ("tui quen mat khau vneid roi lam sao", ""),
    ("cách xa Tân Biên", "705,25486"),
    ("quê tui ở tỉnh Thái Bình", ""),
    ("xã Thái Bình giờ thuộc đâu", "25597"),
    ("trồng thanh long", ""),
    ("con tui học ở Thành phố", ""),
    ("hồ sơ tới đâu rồi", ""),
    ("", ""),
];

fn written(mentions: &[Mention]) -> String {
    let mention = |m: &Mention| {
        let ids: Vec<&str> =
            m.units.iter().map(|id| id.strip_prefix("2023:").unwrap_or(id)).collect();
        ids.join(",")
    };
    mentions.iter().map(mention).collect::<Vec<_>>().join(" ")
}

#[test]
fn finds_names_as_people_type_them() {
    let units = directory();
    let wrong: Vec<String> = TABLE
        .iter()
        .map(|(text, expected)| (text, expected, written(&units.find(text))))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(text, expected, found)| format!("{text:?}: {found:?} is not {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_full_name_finds_its_unit_with_and_without_accents() {
    let units = directory();
    for unit in units.all() {
        for text in [unit.name.clone(), unit.official.clone(), fold(&unit.name)] {
            let found = units.find(&text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            let same = |id: &String| id == &unit.id;
            let older = units.all().iter().any(|u| u.edition == 2023 && u.name == unit.name);
            assert!(found[0].units.iter().any(same) || older, "{text}: {found:?}");
        }
    }
}

#[test]
fn names_that_clash_are_computed() {
    let units = directory();
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    for unit in units.all().iter().filter(|u| u.edition == 2023 && u.level != Level::Department) {
        let found = units.find(&fold(&unit.name));
        let bare = fold(&unit.name)
            .trim_start_matches("thi xa ")
            .trim_start_matches("thi tran ")
            .trim_start_matches("thanh pho ")
            .trim_start_matches("huyen ")
            .trim_start_matches("phuong ")
            .trim_start_matches("tinh ")
            .trim_start_matches("xa ")
            .to_owned();
        assert_eq!(found.len(), 1, "{}", unit.name);
        by_name.insert(bare.clone(), units.find(&bare).first().map_or(0, |m| m.units.len()));
    }
    let clashing: Vec<String> =
        by_name.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect();
    println!("names of several units: {clashing:?}");
    let expected = "ben cau,chau thanh,duong minh chau,go dau,hoa thanh,tan bien,tan binh,\
                    tan chau,tay ninh,trang bang";
    assert_eq!(clashing.join(","), expected);
}

#[test]
fn the_directory_answers() {
    let units = directory();
    assert_eq!(units.get("2023:25459").unwrap().name, "Phường 3");
    assert_eq!(units.get("2025:25459").unwrap().name, "Phường Tân Ninh");
    assert!(units.get("25459").is_none());
    assert_eq!(units.children("2023:703").count(), 10);
    assert_eq!(units.all().iter().filter(|u| u.level == Level::Commune).count(), 94 + 36);
    for level in Level::ALL {
        assert_eq!(level.as_str().parse(), Ok(level));
    }
}

#[test]
fn the_rest_is_what_names_nothing() {
    let (mentions, rest) = directory().find_and_rest("tỷ lệ của huyện Gò Dầu thế nào");
    assert_eq!(mentions.len(), 1);
    assert_eq!(rest, ["ty", "le", "cua", "the", "nao"]);
}

proptest! {
    #[test]
    fn any_text_is_taken(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        let units = directory();
        units.find(&text);
        units.find(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_mix_of_names_is_taken(
        text in "(xã |phường |tx |p|huyện |ubnd |Tân |Bình |hoa |thành |1|4|,|gò |dầu |TP |tây ninh ){0,12}"
    ) {
        for mention in directory().find(&text) {
            prop_assert!(!mention.units.is_empty());
        }
    }
}
