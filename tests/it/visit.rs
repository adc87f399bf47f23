//! Visits: whatever order their parts come in, and however often, they end alike; what they come to.

use dvcbot::visit::field::{AGES, NO, NOBODY, OBSTACLES, REVISITS, UNCLEAR, code, is_code};
use dvcbot::visit::{Field, Level, Outcome, Part, Skill, Version, Visit};

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn of<'t>(&mut self, some: &[&'t str]) -> &'t str {
        some[self.below(some.len())]
    }
}

fn answer(field: Field, numbers: &mut Numbers) -> String {
    let digits = ["0", "1", "2", "3", "6", UNCLEAR];
    match field {
        Field::Hamlet => "2025:25459/ap-1",
        Field::Day => numbers.of(&["2026-11-25T08:05", "2026-11-26T17:59"]),
        Field::Household => numbers.of(&["23456A", "ZZZZZZ"]),
        Field::Consent => numbers.of(&["y1", "y1", "y2", NO]),
        Field::Adults | Field::Phones | Field::Level2 | Field::Alone | Field::Helped => {
            numbers.of(&digits)
        }
        Field::Age => numbers.of(&[AGES[0], AGES[3], NOBODY, UNCLEAR]),
        Field::Obstacle => numbers.of(&OBSTACLES),
        Field::Revisit => numbers.of(&REVISITS),
        Field::Satisfaction => numbers.of(&["1", "3", "5", UNCLEAR]),
        Field::Confirmed => "y",
        Field::Skill(_) => numbers.of(&["no", "help", "alone"]),
    }
    .to_owned()
}

/// The parts of a visit as a helper says them: in order, some skipped, some corrected, some by two who say it at once.
fn parts(numbers: &mut Numbers) -> Vec<Part> {
    let skills = Skill::ALL.into_iter().map(Field::Skill);
    let mut parts = Vec::new();
    for field in Field::ASKED.into_iter().chain(skills) {
        for number in 1..=u32::try_from(numbers.below(4)).unwrap() {
            for _ in 0..=numbers.below(2) {
                let value = answer(field, numbers);
                parts.push(Part { field, version: Version { number, value } });
            }
        }
    }
    parts
}

fn visit(parts: &[Part]) -> Visit {
    let mut visit = Visit::new("v");
    for part in parts {
        visit.take(part.clone());
    }
    visit
}

#[test]
fn parts_in_any_order_and_number_make_the_same_visit() {
    let mut numbers = Numbers(7);
    let mut closed = 0;
    for _ in 0..200 {
        let parts = parts(&mut numbers);
        let expected = visit(&parts);
        for _ in 0..5 {
            let mut shuffled = parts.clone();
            for at in 0..parts.len() {
                shuffled.push(parts[numbers.below(parts.len())].clone());
                let other = numbers.below(shuffled.len());
                shuffled.swap(at, other);
            }
            let came = visit(&shuffled);
            assert_eq!(came, expected);
            assert_eq!(Outcome::of(&came), Outcome::of(&expected));
        }
        closed += usize::from(Outcome::of(&expected).is_some());
    }
    assert!(closed > 40, "{closed} visits came to something");
}

/// Answers as taps give them, from the beginning to the confirmation.
fn tapped(answers: &[(Field, &str)]) -> (Visit, usize) {
    let mut visit = Visit::new("v");
    for (field, value) in [(Field::Hamlet, "2025:25459/ap-1"), (Field::Day, "2026-11-25T14:05")] {
        assert!(visit.take(visit.part(field, value)));
    }
    let mut taps = 0;
    while let Some(field) = visit.open() {
        let answer = answers.iter().find(|(asked, _)| *asked == field);
        let (_, value) = answer.unwrap_or_else(|| panic!("{field:?} is asked"));
        assert!(visit.take(visit.part(field, value)), "{field:?}");
        taps += 1;
    }
    (visit, taps)
}

const WHOLE: [(Field, &str); 12] = [
    (Field::Household, "23456A"),
    (Field::Consent, "y1"),
    (Field::Adults, "3"),
    (Field::Phones, "2"),
    (Field::Level2, UNCLEAR),
    (Field::Age, "60"),
    (Field::Alone, "2"),
    (Field::Helped, "4"),
    (Field::Obstacle, "sim"),
    (Field::Revisit, "7"),
    (Field::Satisfaction, "5"),
    (Field::Confirmed, "y"),
];

#[test]
fn a_visit_takes_twelve_taps() {
    let (visit, taps) = tapped(&WHOLE);
    assert_eq!(taps, 12);
    let outcome = Outcome::of(&visit).unwrap();
    assert_eq!((outcome.adults, outcome.phones, outcome.level2), (Some(3), Some(2), None));
    assert_eq!(outcome.revisit.unwrap().to_string(), "2026-12-02");
    assert_eq!(outcome.consent, Some(1));
    let levels: Vec<Level> = outcome.skills.iter().map(|(_, level)| *level).collect();
    let (alone, helped, unable) = (Level::Alone, Level::Helped, Level::Unable);
    assert_eq!(levels, [alone, alone, helped, helped, unable, unable]);
    assert!(!outcome.is_able(), "files and tracks only with help");
}

#[test]
fn one_skill_may_not_fit_the_ladder() {
    let (mut visit, _) = tapped(&WHOLE);
    let track = Field::Skill(Skill::Track);
    visit.take(visit.part(track, "alone"));
    assert!(Outcome::of(&visit).unwrap().is_able());
    visit.take(visit.part(track, "help"));
    assert!(!Outcome::of(&visit).unwrap().is_able());
}

#[test]
fn without_consent_nothing_is_asked_or_known() {
    let (visit, taps) = tapped(&[(Field::Household, "23456A"), (Field::Consent, NO)]);
    assert_eq!(taps, 2);
    let outcome = Outcome::of(&visit).unwrap();
    assert_eq!((outcome.consent, outcome.adults, outcome.skills.len()), (None, None, 0));
    let mut early = Visit::new("v");
    for (field, value) in WHOLE.into_iter().filter(|(field, _)| *field != Field::Consent) {
        early.take(early.part(field, value));
    }
    assert!(!early.is_closed(), "a confirmation ahead of the consent is no refusal");
    let mut undone = visit;
    assert!(!undone.take(undone.part(Field::Consent, "y1")), "who refused is not asked again");
    // Who agreed may still take it back, and then nothing is known.
    let (mut visit, _) = tapped(&WHOLE);
    assert!(visit.take(visit.part(Field::Consent, NO)));
    let outcome = Outcome::of(&visit).unwrap();
    assert_eq!((outcome.adults, outcome.obstacle, outcome.satisfaction), (None, None, None));
}

#[test]
fn of_nobody_taught_no_ladder_is_asked() {
    let answers = WHOLE.map(|(field, value)| match field {
        Field::Age => (field, NOBODY),
        _ => (field, value),
    });
    let (visit, taps) = tapped(&answers);
    assert_eq!(taps, 10);
    let outcome = Outcome::of(&visit).unwrap();
    assert_eq!((outcome.age.as_deref(), outcome.skills.len()), (None, 0));
}

#[test]
fn what_is_no_answer_changes_nothing() {
    let (whole, _) = tapped(&WHOLE);
    let wrong = [
        (Field::Adults, "10"),
        (Field::Adults, "-1"),
        (Field::Adults, ""),
        (Field::Alone, "7"),
        (Field::Satisfaction, "0"),
        (Field::Consent, "y"),
        (Field::Consent, "y99999"),
        (Field::Household, "O00000"),
        (Field::Household, "0987654321"),
        (Field::Age, "37"),
        (Field::Day, "hôm qua"),
        (Field::Day, "2026-11-25"),
        (Field::Day, "2026-11-25T24:00"),
        (Field::Hamlet, ""),
        (Field::Revisit, "5"),
        (Field::Confirmed, NO),
        (Field::Obstacle, "Nguyễn Văn An"),
    ];
    for (field, value) in wrong {
        let mut visit = whole.clone();
        assert!(!visit.take(visit.part(field, value)), "{field:?} {value}");
        assert_eq!(visit, whole);
    }
    for number in [0, 100] {
        let version = Version { number, value: "3".to_owned() };
        assert!(!whole.clone().take(Part { field: Field::Adults, version }), "{number}");
    }
}

#[test]
fn fields_go_by_their_names() {
    for field in Field::ASKED.into_iter().chain(Skill::ALL.map(Field::Skill)) {
        assert_eq!(Field::from_name(field.name()), Some(field));
    }
    let (visit, _) = tapped(&WHOLE);
    let text = serde_json::to_string(&visit).unwrap();
    assert_eq!(serde_json::from_str::<Visit>(&text).unwrap(), visit);
    assert!(serde_json::from_str::<Part>(r#"{"field":"name","number":1,"value":"An"}"#).is_err());
}

#[test]
fn codes_hold_no_letters_that_look_alike() {
    assert_eq!(code("abc"), None);
    let made = code(&dvcbot::store::random_id()).unwrap();
    assert!(is_code(&made), "{made}");
    assert!(!is_code("O0I1LX") && !is_code("ABCDE") && !is_code("abcdef"));
}
