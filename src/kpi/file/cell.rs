//! What single cells say: counts, rates, periods, texts.

use crate::kpi::table::percent;
use crate::sheet::Value;
use crate::when::{Date, Period};

/// How the number cells of a column of rates are meant. Spreadsheets keep 30% as 0.3, so a column whose
/// every number lies in 0..=1 holds fractions. Texts ("30%", "0,3") are always percentages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    Percents,
    Fractions,
    /// Texts too, unless they have the sign: a mapping file says so.
    AllFractions,
    /// Most are fractions, but a few are a little more than 1, which a share never is.
    Overfull,
}

impl Scale {
    pub fn of(numbers: impl Iterator<Item = f64>) -> Self {
        let (mut all, mut inside, mut over, mut most) = (0_u32, 0_u32, 0_u32, 0_f64);
        for number in numbers.filter(|number| number.is_finite()) {
            all += 1;
            inside += u32::from(number > 0.0 && number < 1.0);
            over += u32::from(!(0.0..=1.0).contains(&number));
            most = most.max(number);
        }
        match () {
            () if all > 0 && over == 0 => Self::Fractions,
            () if inside * 2 > all && most <= 2.0 => Self::Overfull,
            () => Self::Percents,
        }
    }
}

/// The most of a count.
const MOST: u32 = u32::MAX;
const LONGEST_TEXT: usize = 200;

/// A whole number; none is negative.
pub fn count(value: &Value) -> Result<i64, String> {
    let text = match value {
        Value::Number(number) => {
            not_negative(*number, value)?;
            let whole = number.round();
            if (number - whole).abs() > 1e-9 || whole > f64::from(MOST) {
                return Err(no_count(&value.text()));
            }
            format!("{whole:.0}")
        }
        Value::Text(text) => text.to_string(),
    };
    signed(&text)?;
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse::<u32>().ok().filter(|_| digits);
    number.map(i64::from).ok_or_else(|| no_count(&text))
}

fn no_count(text: &str) -> String {
    format!("{:?} is not a whole number like 1234, without signs between", shown(text))
}

/// Hundredths of a percent, 0 to 10,000, rounded half up.
pub fn rate(value: &Value, scale: Scale) -> Result<i64, String> {
    let hundredths = match value {
        Value::Number(number) => {
            not_negative(*number, value)?;
            match scale {
                Scale::Percents => rounded(number * 100.0),
                Scale::Fractions | Scale::AllFractions => rounded(number * 10_000.0),
                Scale::Overfull if *number > 1.0 => {
                    return Err(format!("{number} is more than 1 among fractions, more than 100%"));
                }
                Scale::Overfull => rounded(number * 10_000.0),
            }
        }
        Value::Text(text) => {
            signed(text)?;
            match scale == Scale::AllFractions && !text.ends_with('%') {
                true => hundredfold(text).and_then(|number| rounded(number * 100.0)),
                false => percent(text).or_else(|| long_percent(text)),
            }
        }
    };
    match hundredths {
        Some(hundredths) if hundredths <= 10_000 => Ok(hundredths),
        Some(_) => Err(format!("{:?} is more than 100%", shown(&value.text()))),
        None => Err(format!("{:?} is not a percentage like 62,4%", shown(&value.text()))),
    }
}

/// "66,6667%": more than two decimals only with the sign, so that 1,234 is never taken for a share.
fn long_percent(text: &str) -> Option<i64> {
    rounded(hundredfold(text.strip_suffix('%')?.trim_end())?)
}

/// A decimal number with a comma or a point, times 100.
fn hundredfold(number: &str) -> Option<f64> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, rest) = number.split_once([',', '.']).unwrap_or((number, "0"));
    if !digits(whole) || !digits(rest) || whole.len() > 6 || rest.len() > 15 {
        return None;
    }
    Some(format!("{whole}.{rest}").parse::<f64>().ok()? * 100.0)
}

#[expect(clippy::cast_possible_truncation, reason = "looked at before")]
fn rounded(number: f64) -> Option<i64> {
    // What is a hair below a half by the way of binary fractions is a half.
    let rounded = (number + 1e-7).round();
    (0.0..1e12).contains(&rounded).then_some(rounded as i64)
}

fn not_negative(number: f64, value: &Value) -> Result<(), String> {
    if number < 0.0 { Err(format!("{} is negative", value.text())) } else { Ok(()) }
}

/// Neither a formula that failed nor a negative number.
fn signed(text: &str) -> Result<(), String> {
    let is_number = |rest: &str| rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    if text.starts_with('#') {
        return Err(format!("{:?} is a formula that failed", shown(text)));
    }
    if text.strip_prefix(['-', '\u{2212}']).is_some_and(is_number) {
        return Err(format!("{:?} is negative", shown(text)));
    }
    Ok(())
}

/// 2026-10, 2026-Q3, 2023-H1, 2026, 2026-YTD-10; spreadsheets make 10/2026 or the first of a month of a month.
pub fn period(text: &str) -> Result<Period, String> {
    if let Ok(date) = text.parse::<Date>()
        && date.day() == 1
    {
        return Ok(Period::month_of(date));
    }
    let turned = text.split_once('/').map(|(month, year)| format!("{year}-{month:0>2}"));
    turned.as_deref().unwrap_or(text).parse().map_err(|_| {
        format!("{:?} is not a period like 2026-10, 2026-Q3, 2026-H1 or 2026", shown(text))
    })
}

/// A text of one line.
pub fn text(value: &Value) -> Result<String, String> {
    let text = value.text().split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        letters if letters > LONGEST_TEXT => {
            Err(format!("has {letters} letters; {LONGEST_TEXT} at most"))
        }
        _ => signed(&text).map(|()| text),
    }
}

/// The beginning of a text, for a message.
pub fn shown(text: &str) -> String {
    text.chars().take(60).collect()
}
