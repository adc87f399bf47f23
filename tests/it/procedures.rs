//! Procedure cards: which is meant, how long they hold, and that none says what nobody may be asked for.

use dvcbot::procedures::Procedures;
use dvcbot::reply::Say;
use dvcbot::understand::{Facet, Intent};
use dvcbot::when::Date;
use dvcbot::words::Lang;

use crate::assistant::content;

const FILE: &str = r#"
[waiver]
first = "2026-08-15"
last = "2027-02-28"
source = "NQ"
checked_on = "2026-11-23"

[[procedure]]
id = "birth"
code = "1.001193"
codes = ["9.999999"]
intent = "procedure_birth"
aliases = ["khai sinh", "giấy khai sinh"]
level = "full"
source = "Luật"
confidence = "V-law"
checked_on = "2026-11-23"

[[procedure]]
id = "birth-again"
code = "1.004884"
intent = "procedure_birth"
aliases = ["đăng ký lại khai sinh"]
source = "Luật"
confidence = "V-law"
checked_on = "2026-11-23"
expires = "2026-12-31"
"#;

fn cards() -> Procedures {
    Procedures::parse("procedures.toml", FILE, &|_| true).unwrap()
}

fn on(year: i32, month: u8, day: u8) -> dvcbot::when::Moment {
    Date::new(year, month, day).unwrap().start()
}

#[test]
fn the_longest_name_says_which() {
    let cards = cards();
    let named = |text: &str| {
        let found = cards.named(text, Intent::ProcedureBirth);
        found.into_iter().map(|card| card.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(named("làm giấy khai sinh cho bé"), ["birth"]);
    assert_eq!(named("dang ky lai khai sinh sao"), ["birth-again"]);
    assert_eq!(named("vợ mới sanh"), Vec::<String>::new());
    assert_eq!(cards.of_code("9.999999").unwrap().id, "birth");
    assert!(cards.of_code("1.000000").is_none());
}

#[test]
fn facts_end_by_themselves() {
    let cards = cards();
    let (birth, again) = (cards.get("birth").unwrap(), cards.get("birth-again").unwrap());
    assert!(birth.holds(on(2026, 11, 24)) && again.holds(on(2026, 11, 24)));
    assert!(again.holds(on(2026, 12, 31)) && !again.holds(on(2027, 1, 1)));
    assert!(birth.holds(on(2027, 5, 21)) && !birth.holds(on(2027, 5, 23)));
    assert!(cards.waiver(on(2026, 8, 14)).is_none());
    assert!(cards.waiver(on(2026, 8, 15)).is_some());
    assert!(cards.waiver(on(2027, 2, 28)).is_some());
    assert!(cards.waiver(on(2027, 3, 1)).is_none(), "ends at midnight after 28/2/2027");
}

#[test]
fn every_mistake_is_told_at_once() {
    let twice = format!("{FILE}\n{}", &FILE[FILE.find("[[procedure]]").unwrap()..]);
    let problems = Procedures::parse("procedures.toml", &twice, &|_| false).unwrap_err();
    assert!(problems.len() >= 10, "{problems:?}");
    assert!(Procedures::parse("procedures.toml", "[[procedure]]\nid = 3", &|_| true).is_err());
}

#[test]
fn every_card_has_words_its_source_and_a_name_of_its_own() {
    let content = content();
    assert!(content.procedures.all().len() >= 40, "{}", content.procedures.all().len());
    for card in content.procedures.all() {
        assert!(!card.source.is_empty() && !card.confidence.is_empty(), "{}", card.id);
        assert!(card.intent.as_str().starts_with("procedure_"), "{}", card.id);
        for alias in &card.aliases {
            let named = content.procedures.named(alias, card.intent);
            assert!(named.iter().any(|other| other.id == card.id), "{alias} is not {}", card.id);
        }
        for facet in &card.unsure {
            assert!(content.words.has(Lang::Vi, &card.key_of(*facet)), "{}: {facet:?}", card.id);
        }
    }
}

/// Nobody is ever asked for a password, a code or a picture of papers, and no district is named.
#[test]
fn no_card_asks_for_a_secret_or_names_what_is_gone() {
    let content = content();
    let gone = ["huyện", "quận", "một cửa", "sở giao thông", "sổ hộ khẩu giấy", "google"];
    for card in content.procedures.all() {
        for facet in Facet::ALL {
            let key = card.key_of(facet);
            if !content.words.has(Lang::Vi, &key) {
                continue;
            }
            let text = content.words.render(Lang::Vi, &Say::new(key.clone())).to_lowercase();
            for word in gone {
                assert!(!text.contains(word), "{key} says {word}");
            }
            for secret in ["mật khẩu", "passcode", "otp"] {
                assert!(!text.contains(secret), "{key} says {secret}");
            }
        }
    }
}
