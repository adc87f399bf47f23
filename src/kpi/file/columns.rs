//! The columns of figures files, and what else people write above them.

use crate::fold::fold;
use crate::kpi::{INDICATORS, Indicator};
use crate::sheet::{Column, Line};

pub const PERIOD: usize = 0;
pub const UNIT: usize = 1;
pub const UNIT_NAME: usize = 2;
pub const LEVEL: usize = 3;
pub const SOURCE: usize = 4;
pub const INDICATOR: usize = 5;
pub const PART: usize = 6;
pub const WHOLE: usize = 7;
pub const RATE: usize = 8;

/// The columns of a file with a row for each figure; the last are left alone.
pub const LONG: [Column<'static>; 14] = [
    Column::optional("ky", &["ky bao cao", "ky so lieu", "period"]),
    Column::optional("ma_don_vi", &["ma dv", "ma dvhc", "unit id", "unit"]),
    Column::optional(
        "ten_don_vi",
        &["don vi", "ten dv", "xa phuong", "ten xa phuong", "co quan", "dia phuong", "unit name"],
    ),
    Column::optional("cap", &["cap don vi", "cap hanh chinh", "level"]),
    Column::optional("nguon", &["nguon so lieu", "source"]),
    Column::optional("ma_chi_tieu", &["chi tieu", "ten chi tieu", "chi so", "indicator"]),
    Column::optional("tu_so", &["so dat", "part", "numerator"]),
    Column::optional("mau_so", &["tong so", "whole", "denominator"]),
    Column::optional("ty_le", &["ti le", "phan tram", "ty le dat", "ti le dat", "rate"]),
    Column::optional("loai_ky", &[]),
    Column::optional("diem", &[]),
    Column::optional("diem_toi_da", &[]),
    Column::optional("co_chat_luong", &[]),
    Column::optional("ngay_lay", &[]),
];

/// Columns of a wide file that are left alone.
const LEFT_ALONE: [&str; 7] = ["stt", "tt", "so tt", "ghi chu", "note", "loai ky", "ngay lay"];

pub fn is_left_alone(title: &str) -> bool {
    LEFT_ALONE.contains(&fold(title).as_str())
}

/// The column that tells the unit of a row.
pub fn unit(line: Line<'_>) -> usize {
    let is_named = line.value(UNIT).is_none() && line.value(UNIT_NAME).is_some();
    if is_named || !line.has(UNIT) { UNIT_NAME } else { UNIT }
}

/// The columns of a file with a row for each unit: those before the indicator, then the indicators.
pub fn wide<'a>(also: &'a [Vec<&'a str>]) -> Vec<Column<'a>> {
    let base = LONG.into_iter().take(INDICATOR);
    let of = |(indicator, also): (&&'static Indicator, &'a Vec<&'a str>)| {
        Column::optional(indicator.id, also)
    };
    base.chain(INDICATORS.iter().zip(also).map(of)).collect()
}

/// Each indicator with the place of its column in a wide file.
pub fn indicators() -> impl Iterator<Item = (usize, &'static Indicator)> {
    INDICATORS.iter().enumerate().map(|(at, indicator)| (INDICATOR + at, *indicator))
}

/// How people name indicators in files: the id, the name in messages, the phrases.
#[derive(Debug)]
pub struct Naming(Vec<Named>);

#[derive(Debug)]
struct Named {
    name: String,
    /// Id and name.
    folded: [String; 2],
}

impl Naming {
    /// From the name of each indicator in messages, in the order of [`INDICATORS`].
    pub fn new(name: impl Fn(&Indicator) -> String) -> Self {
        let named = |indicator: &&'static Indicator| {
            let name = name(indicator);
            Named { folded: [fold(indicator.id), fold(&name)], name }
        };
        Self(INDICATORS.iter().map(named).collect())
    }

    /// What stands above the column of each indicator besides its id.
    pub fn also(&self) -> Vec<Vec<&str>> {
        let names = self.0.iter().map(|named| named.name.as_str());
        let also = |(indicator, name): (&&'static Indicator, _)| {
            std::iter::once(name).chain(indicator.named.iter().copied()).collect()
        };
        INDICATORS.iter().zip(names).map(also).collect()
    }

    /// The indicator that a cell names.
    pub fn indicator(&self, text: &str) -> Option<&'static Indicator> {
        if let Some(indicator) = crate::kpi::indicator(text) {
            return Some(indicator);
        }
        let text = fold(text);
        let is_named = |(indicator, named): &(&&'static Indicator, &Named)| {
            named.folded.contains(&text) || indicator.named.contains(&text.as_str())
        };
        INDICATORS.iter().zip(&self.0).find(is_named).map(|(indicator, _)| *indicator)
    }
}
