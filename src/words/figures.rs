//! Numbers as people read them: "1.234.567" and "62,4%" in Vietnamese, "1,234,567" and "62.4%" in English.

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::Lang;

/// The point of a decimal and the mark between thousands.
fn marks(lang: Lang) -> (char, char) {
    match lang {
        Lang::Vi => (',', '.'),
        Lang::En => ('.', ','),
    }
}

/// Hundredths of a percent: 3748 is "37,48%".
pub fn percent(lang: Lang, hundredths: i64) -> String {
    format!("{}%", decimal(lang, hundredths))
}

/// Hundredths, without zeros at the end: 6240 is "62,4".
pub fn decimal(lang: Lang, hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let whole = grouped(lang, (hundredths / 100).abs());
    let rest = hundredths.unsigned_abs() % 100;
    let point = marks(lang).0;
    match (rest, rest % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}{point}{}", rest / 10),
        _ => format!("{sign}{whole}{point}{rest:02}"),
    }
}

/// A whole number in groups of three.
pub fn grouped(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(marks(lang).1);
        }
        text.push(digit);
    }
    text
}

/// How Fluent writes a number argument, per language.
pub fn formatter(lang: Lang) -> fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String> {
    match lang {
        Lang::Vi => |value, _| number(Lang::Vi, value),
        Lang::En => |value, _| number(Lang::En, value),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "counts are made from i64 and fit")]
fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(lang, number.value as i64)),
        _ => None,
    }
}
