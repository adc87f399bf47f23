//! Figures files: every mistake at once, null is not 0; ranks and gaps.

use dvcbot::kpi::answer::{self, Figure};
use dvcbot::kpi::{
    self, Ask, Facts, INDICATORS, Indicator, ONLINE_DOSSIERS, ONLINE_SHARE, Placed, Reader, table,
};
use dvcbot::reply::{Arg, Say};
use dvcbot::units::{Level, Unit, Units};
use dvcbot::when::{Date, Period};
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

fn figure(rate: Option<i64>, target: Option<i64>) -> Figure {
    Figure {
        period: Period::Half { year: 2023, half: 1 },
        numerator: None,
        denominator: None,
        rate,
        target,
        source: "KH 2534".to_owned(),
        taken_in: Date::new(2023, 8, 10),
    }
}

fn facts<'u>(unit: &'u Unit, indicator: &'static Indicator, now: Option<Figure>) -> Facts<'u> {
    let placed = Some(Placed { rank: 3, of: 4, full: 2, few: 0 });
    Facts {
        unit,
        indicator,
        reader: Reader::Outsider,
        today: Date::new(2026, 11, 23).unwrap(),
        now,
        earlier: None,
        placed,
        inherited: None,
        target_of: None,
        counts: None,
        months: None,
        known: Vec::new(),
        others: Vec::new(),
    }
}

#[test]
fn no_figure_and_no_target_are_said() {
    let units = units();
    let unit = a_unit(&units, Level::Department);
    let none = answer::standing(&facts(unit, &ONLINE_SHARE, None), &units);
    assert_eq!(keys(&none)[0], "kpi-no-data");
    let zero = facts(unit, &ONLINE_SHARE, Some(figure(Some(0), None)));
    assert_eq!(keys(&answer::standing(&zero, &units))[..2], ["kpi-rate", "kpi-no-target"]);
}

#[test]
fn communes_are_not_ranked_by_few_services() {
    let units = units();
    let of = |level| {
        let now = Some(figure(Some(5000), Some(6000)));
        answer::standing(&facts(a_unit(&units, level), &ONLINE_SHARE, now), &units)
    };
    let commune = of(Level::Commune);
    assert!(keys(&commune).contains(&"kpi-not-ranked") && !keys(&commune).contains(&"kpi-rank"));
    let district = of(Level::District);
    let rank = district.iter().find(|say| say.key == "kpi-rank").unwrap();
    assert!(rank.args.iter().any(|(name, arg)| name == "rank" && *arg == Arg::Count(3)));
}

/// What is said of missing dossiers: the key, and the counts in it.
fn missing(
    part: i64,
    all: i64,
    target: i64,
    period: Period,
    today: Date,
) -> Vec<(String, Vec<i64>)> {
    let units = units();
    let now = Figure {
        period,
        numerator: Some(part),
        denominator: Some(all),
        ..figure(dvcbot::rating::share(part as u64, all as u64), Some(target))
    };
    let unit = a_unit(&units, Level::Commune);
    let facts = Facts { today, ..facts(unit, &ONLINE_DOSSIERS, Some(now)) };
    let counts = |say: &Say| {
        let numbers = say.args.iter().filter_map(|(_, arg)| match arg {
            Arg::Count(count) => Some(*count),
            _ => None,
        });
        (say.key.to_string(), numbers.collect())
    };
    answer::missing(&facts, &units).iter().map(counts).collect()
}

#[test]
fn how_many_more_dossiers_reach_the_target() {
    let october = Period::Month { year: 2026, month: 10 };
    let later = Date::new(2026, 11, 23).unwrap();
    let said = missing(50, 120, 6000, october, later);
    assert_eq!(said[0], ("kpi-more".to_owned(), vec![22]), "72 of 120 are 60%");
    assert!(said.iter().all(|(key, _)| !key.starts_with("kpi-more-")), "the month is over");
    assert_eq!(missing(72, 120, 6000, october, later)[0].0, "kpi-more-none");
    assert_eq!(missing(71, 120, 6000, october, later)[0].1, vec![1]);
    let in_the_middle = Date::new(2026, 10, 10).unwrap();
    let said = missing(50, 100, 6000, october, in_the_middle);
    assert_eq!(said[0].1, vec![10]);
    assert_eq!(said[1], ("kpi-more-ahead".to_owned(), vec![136, 210]), "310 in all, 186 online");
    assert_eq!(missing(0, 100, 9000, october, in_the_middle)[1].0, "kpi-more-late");
}

#[test]
fn outsiders_are_told_nothing_of_very_few() {
    let units = units();
    let few = Figure { numerator: Some(4), denominator: Some(9), ..figure(Some(4444), Some(6000)) };
    let unit = a_unit(&units, Level::Commune);
    let outside = facts(unit, &ONLINE_DOSSIERS, Some(few));
    assert_eq!(keys(&answer::standing(&outside, &units)), ["kpi-hidden"]);
    let inside = Facts { reader: Reader::Insider, ..outside };
    assert_eq!(keys(&answer::standing(&inside, &units))[0], "kpi-rate");
}

#[test]
fn indicators_are_named_as_people_name_them() {
    for (text, key) in [
        ("tỷ lệ hồ sơ trực tuyến của Gò Dầu", "online"),
        ("hài lòng của phường 1 tháng 10", "survey"),
        ("diem hai long cua cong", "portal"),
        ("xã nào trễ hạn nhiều nhất", "ontime"),
        ("to cong nghe so tap huan toi dau", "teams"),
        ("số hóa kết quả", "digit"),
        ("toàn trình đạt chưa", "endtoend"),
        ("thanh toán trực tuyến", "payment"),
    ] {
        assert_eq!(kpi::indicator_named(text).map(|one| one.key), Some(key), "{text}");
    }
    assert_eq!(kpi::indicator_named("đạt bao nhiêu"), None);
    for one in INDICATORS {
        assert!(one.key.len() <= 8 && kpi::indicator_of_key(one.key) == Some(*one), "{}", one.id);
        assert!(one.named.iter().all(|name| dvcbot::fold::fold(name) == *name), "{}", one.id);
    }
}

#[test]
fn each_question_is_known_by_its_words() {
    for (text, ask) in [
        ("phường 1 đạt bao nhiêu", Ask::Standing),
        ("còn thiếu bao nhiêu hồ sơ nữa", Ask::Missing),
        ("xu huong cua go dau", Ask::Trend),
        ("5 xa cao nhat", Ask::Best),
        ("sở nào thấp nhất", Ask::Worst),
        ("xã nào chưa đạt chỉ tiêu", Ask::Below),
        ("so sánh Gò Dầu với Tân Biên", Ask::Compare),
        ("các xã của huyện Gò Dầu", Ask::Children),
        ("đơn vị nào được cộng 5 điểm", Ask::Bonus),
        ("bao nhieu xa dat roi", Ask::Reached),
        ("xã tôi đứng thứ mấy", Ask::Rank),
        ("xếp hạng các xã", Ask::Rank),
        ("tất cả các xã", Ask::All),
        ("cả tỉnh đạt bao nhiêu", Ask::Whole),
        ("cả tỉnh xã nào thấp nhất", Ask::Worst),
        ("vì sao xã tôi thấp nhất", Ask::Why),
    ] {
        assert_eq!(kpi::question(text).ask, ask, "{text}");
    }
    for ask in Ask::ALL {
        assert_eq!(Ask::from_name(ask.name()), Some(ask));
    }
}

proptest! {
    /// Months are added up as whole numbers: the share is that of the sums, never a mean of shares.
    #[test]
    fn a_quarter_is_the_sum_of_its_months(months in prop::collection::vec((0_i64..500, 1_i64..500), 0..4)) {
        let month = |at: usize, (part, all): (i64, i64)| {
            let (part, all) = (part.min(all), all);
            let period = Period::Month { year: 2026, month: 7 + u8::try_from(at).unwrap() };
            Figure { period, numerator: Some(part), denominator: Some(all), ..figure(None, Some(6000)) }
        };
        let mut figures: Vec<Figure> =
            months.iter().take(3).enumerate().map(|(at, parts)| month(at, *parts)).collect();
        figures.reverse();
        let quarter = Period::Quarter { year: 2026, quarter: 3 };
        let sum = kpi::summed(&ONLINE_DOSSIERS, &figures, quarter, Reader::Insider);
        prop_assert_eq!(sum.is_some(), !figures.is_empty());
        prop_assert!(kpi::summed(&kpi::TEAMS_TRAINED, &figures, quarter, Reader::Insider).is_none());
        if let Some(sum) = sum {
            let part: i64 = figures.iter().filter_map(|one| one.numerator).sum();
            let all: i64 = figures.iter().filter_map(|one| one.denominator).sum();
            let naive = (part * 20_000 + all) / (all * 2);
            prop_assert_eq!((sum.figure.numerator, sum.figure.denominator), (Some(part), Some(all)));
            prop_assert_eq!(sum.figure.rate, Some(naive));
            prop_assert_eq!((sum.months.count, sum.months.of), (figures.len() as i64, 3));
            let mut unknown = figures.clone();
            unknown[0].numerator = None;
            prop_assert!(kpi::summed(&ONLINE_DOSSIERS, &unknown, quarter, Reader::Insider).is_none());
            let has_few = figures.iter().any(|one| one.denominator < Some(10));
            let outside = kpi::summed(&ONLINE_DOSSIERS, &figures, quarter, Reader::Outsider);
            prop_assert_eq!(outside.is_none(), has_few, "two sums would tell the month between");
        }
    }

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
