//! Figures files: every mistake at once, null is not 0; ranks and gaps.

use dvcbot::kpi::{self, Facts, INDICATORS, table};
use dvcbot::reply::{Arg, Say};
use dvcbot::units::{Level, Unit, Units};
use dvcbot::when::Period;
use proptest::prelude::*;

use crate::directory::directory as units;

const HEADER: &str = "ky,loai_ky,ma_don_vi,ten_don_vi,cap,ma_chi_tieu,tu_so,mau_so,ty_le,diem,diem_toi_da,co_chat_luong,nguon,ngay_lay";

fn figures(rows: &[&str]) -> Result<Vec<table::Figure>, Vec<String>> {
    let text = format!("\u{feff}{HEADER}\n{}\n", rows.join("\n"));
    table::figures("f.csv", &text, &units())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

#[test]
fn reads_percentages_as_people_write_them() {
    let table = [("30%", 3000), ("62,4", 6240), ("37.48 %", 3748), ("0%", 0), ("100", 10_000)];
    for (text, hundredths) in table {
        assert_eq!(table::percent(text), Some(hundredths), "{text}");
    }
    for text in ["", "%", "-3", "1,234", "x", "5%%%x", "1e3", "٣"] {
        assert_eq!(table::percent(text), None, "{text}");
    }
}

#[test]
fn an_empty_cell_is_null_and_a_rate_comes_from_its_parts() {
    let id = units().all()[1].id.clone();
    let good = figures(&[
        &format!("2026-10,month,{id},x,xa,dvctt_phat_sinh_ho_so,1,3,,,,,nguồn,2026-11-01"),
        &format!("2026-09,month,{id},x,xa,dvctt_phat_sinh_ho_so,,,0%,,,,nguồn,2026-11-01"),
    ])
    .unwrap();
    assert_eq!((good[0].numerator, good[0].rate), (Some(1), Some(3333)));
    assert_eq!((good[1].numerator, good[1].rate), (None, Some(0)));
}

#[test]
fn all_mistakes_at_once_with_line_and_column() {
    let id = units().all()[1].id.clone();
    let wrong = figures(&[
        &format!("2026-10,month,{id},x,xa,dvctt_phat_sinh_ho_so,,,120%,,,,n,d"),
        "2026-10,month,2023:0,x,xa,dvctt_phat_sinh_ho_so,,,20%,,,,n,d",
        &format!("2026-10,month,{id},x,xa,dvctt_phat_sinh_ho_so,5,3,,,,,n,d"),
        &format!("2026-10,month,{id},x,xa,khong_co,5,3,,,,,n,d"),
        &format!("2026-13,month,{id},x,xa,thu_tuc_tong,5,,,,,,n,d"),
        &format!("2026-10,month,{id},x,xa,thu_tuc_tong,nam,,,,,,n,d"),
        &format!("2026-10,month,{id},x,xa,dvctt_phat_sinh_ho_so,,,,,,,n,d"),
        &format!("2026-10,month,{id},x,xa,thu_tuc_tong,5,,,,,,n,d"),
        &format!("2026-10,month,{id},x,xa,thu_tuc_tong,5,,,,,,n,d"),
    ])
    .unwrap_err();
    let expected = [
        ("f.csv:2:", "ty_le"),
        ("f.csv:3:", "ma_don_vi"),
        ("f.csv:4:", "tu_so"),
        ("f.csv:5:", "ma_chi_tieu"),
        ("f.csv:6:", "ky"),
        ("f.csv:7:", "tu_so"),
        ("f.csv:8:", "ty_le"),
        ("f.csv:10:", "twice"),
    ];
    assert_eq!(wrong.len(), expected.len(), "{wrong:#?}");
    for (problem, (place, what)) in wrong.iter().zip(expected) {
        assert!(problem.starts_with(place) && problem.contains(what), "{problem}");
    }
}

#[test]
fn indicators_are_named_once() {
    for (at, indicator) in INDICATORS.iter().enumerate() {
        assert_eq!(kpi::indicator(indicator.id).map(|found| found.id), Some(indicator.id));
        assert!(INDICATORS[at + 1..].iter().all(|other| other.id != indicator.id));
    }
}

fn keys(said: &[Say]) -> Vec<&str> {
    said.iter().map(|say| say.key.as_ref()).collect()
}

fn a_unit(units: &Units, level: Level) -> &Unit {
    units.all().iter().find(|unit| unit.level == level && unit.edition == 2023).unwrap()
}

fn facts(unit: &Unit, rate: Option<i64>, target: Option<i64>) -> Facts<'_> {
    Facts {
        unit,
        period: Some(Period::Half { year: 2023, half: 1 }),
        rate,
        target,
        peers: vec![10_000, 10_000, 5000, 0],
        counts: Some([130, 60, 70]),
        source: "KH 2534".to_owned(),
    }
}

#[test]
fn no_figure_and_no_target_are_said() {
    let units = units();
    let unit = a_unit(&units, Level::Department);
    assert_eq!(keys(&kpi::answer(&facts(unit, None, Some(3000)), &units))[0], "kpi-no-data");
    let said = kpi::answer(&facts(unit, Some(0), None), &units);
    assert_eq!(keys(&said)[..2], ["kpi-rate", "kpi-no-target"]);
}

#[test]
fn communes_are_not_ranked() {
    let units = units();
    let commune =
        kpi::answer(&facts(a_unit(&units, Level::Commune), Some(5000), Some(6000)), &units);
    assert!(keys(&commune).contains(&"kpi-not-ranked") && !keys(&commune).contains(&"kpi-rank"));
    let district =
        kpi::answer(&facts(a_unit(&units, Level::District), Some(5000), Some(6000)), &units);
    let rank = district.iter().find(|say| say.key == "kpi-rank").unwrap();
    assert!(rank.args.iter().any(|(name, arg)| name == "rank" && *arg == Arg::Count(3)));
}

proptest! {
    #[test]
    fn ranks_with_ties_agree_with_sorting(mut rates in prop::collection::vec(0_i64..20, 1..40)) {
        let own = rates[0];
        let rank = kpi::rank(own, &rates);
        rates.sort_unstable_by(|a, b| b.cmp(a));
        let naive = rates.iter().position(|rate| *rate == own).unwrap() + 1;
        prop_assert_eq!(rank, naive as i64);
    }

    #[test]
    fn any_text_is_a_table_or_wrong(text in "\\PC{0,200}", bytes in "[,\"\n0-9a-z%;]{0,200}") {
        let units = units();
        let _ = table::figures("f", &text, &units);
        let _ = table::figures("f", &format!("{HEADER}\n{bytes}"), &units);
        let _ = table::targets("f", &bytes, &units);
        let _ = table::averages("f", &bytes);
    }
}
