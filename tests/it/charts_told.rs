//! Which answers come with a chart, what may not be seen in it, and how each channel carries it.

use dvcbot::channel::{Body, Channel, render};
use dvcbot::reply::{Chart, Choice, Point, Reply, Say, Shape, Table};
use dvcbot::say;
use dvcbot::understand::Said;
use dvcbot::when::{Date, Period};
use dvcbot::words::Lang;

use crate::assistant::{Assistant, content};

async fn asked(assistant: &Assistant, channel: Channel, who: &str, text: &str) -> Vec<Body> {
    let (id, said) = (text.replace(' ', "-"), Said::Text(text.to_owned()));
    assistant.take(channel, who, &id, said).await.unwrap().replies
}

/// The chart of the answer to a question on the page.
async fn shape(assistant: &Assistant, text: &str) -> Option<Shape> {
    let replies = asked(assistant, Channel::Webchat, "a", text).await;
    let charts: Vec<_> = replies.iter().filter_map(|body| body.chart.as_deref()).collect();
    assert!(charts.len() < 2, "{text}");
    let charted = charts.first()?;
    let png = assistant.app.chart(charted).await.unwrap();
    let name: String = text.chars().filter(|letter| *letter != '/').collect();
    if let Some(folder) = std::env::var_os("CHARTS_TO") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), &png).unwrap();
    }
    assert_eq!(assistant.app.chart(charted).await.unwrap().as_ptr(), png.as_ptr(), "kept");
    Some(charted.chart.shape.clone())
}

#[tokio::test]
async fn over_time_lists_and_gaps_come_with_a_chart_and_nothing_else_does() {
    let mut assistant = Assistant::new().await;
    assistant.use_content("tests/content").await;
    let trend = shape(&assistant, "xu huong ho so truc tuyen xa chau thanh").await;
    let Some(Shape::Trend(points)) = trend else { panic!("{trend:?}") };
    let told: Vec<_> = points.iter().map(|point| (point.value, point.is_open)).collect();
    let expected =
        [(Some(4_000), false), (Some(5_000), false), (Some(4_200), false), (Some(5_500), true)];
    assert_eq!(told, expected);
    assert!(points.iter().all(|point| point.target == Some(6_000)));
    let best = shape(&assistant, "5 xa cao nhat ho so truc tuyen thang 10").await;
    let Some(Shape::Ranking(best)) = best else { panic!("{best:?}") };
    assert_eq!((best.bars.len(), best.more), (4, 0), "a share of nine has no place");
    let below = shape(&assistant, "xa nao chua dat chi tieu ho so truc tuyen thang 11").await;
    let Some(Shape::Gap(below)) = below else { panic!("{below:?}") };
    assert_eq!(below.bars.len(), 2);
    let parts = "cac xa cua tinh tay ninh ho so truc tuyen thang 10";
    assert!(matches!(shape(&assistant, parts).await, Some(Shape::Gap(_))));
    let plan = Assistant::new().await;
    let departments = shape(&plan, "/kpi 20 so nganh thap nhat").await;
    let Some(Shape::Ranking(departments)) = departments else { panic!("{departments:?}") };
    assert_eq!(departments.bars.len(), 18);
    assert!(shape(&plan, "/kpi cac xa cua huyen go dau").await.is_some());
    for text in [
        "ho so truc tuyen cua phuong tan ninh thang 10",
        "2 xa cao nhat ho so truc tuyen thang 10",
        "xu huong cua xa thanh phuoc",
        "so sanh xa chau thanh voi phuong tan ninh",
        "/menu",
    ] {
        assert_eq!(shape(&assistant, text).await, None, "{text}");
    }
}

#[tokio::test]
async fn what_an_outsider_is_not_told_is_not_even_kept_for_drawing() {
    let mut assistant = Assistant::new().await;
    assistant.use_content("tests/content").await;
    let text = "cac xa cua tinh tay ninh ho so truc tuyen thang 10";
    let replies = asked(&assistant, Channel::Webchat, "a", text).await;
    let kept = serde_json::to_string(&replies).unwrap();
    assert!(kept.contains("Xã Thạnh Bình") && kept.contains("kpi-too-few"), "{kept}");
    assert!(!kept.contains("5556") && !kept.contains("55,56"), "{kept}");
    let code = assistant.invite("office", "2025:80").await;
    asked(&assistant, Channel::Webchat, "b", &format!("/nhanvien {code}")).await;
    let replies = asked(&assistant, Channel::Webchat, "b", text).await;
    let kept = serde_json::to_string(&replies).unwrap();
    assert!(kept.contains("5556") && kept.contains("55,56%"), "the office sees it: {kept}");
}

#[tokio::test]
async fn the_own_unit_is_marked_for_who_works_there_alone() {
    let mut assistant = Assistant::new().await;
    assistant.use_content("tests/content").await;
    let text = "5 xa cao nhat ho so truc tuyen thang 10";
    let own = |replies: &[Body]| -> Vec<String> {
        let chart = replies.iter().find_map(|body| body.chart.as_deref()).unwrap();
        let Shape::Ranking(list) = &chart.chart.shape else { panic!() };
        list.bars.iter().filter(|bar| bar.is_own).map(|bar| bar.name.clone()).collect()
    };
    let outside = asked(&assistant, Channel::Webchat, "a", text).await;
    assert_eq!(own(&outside), Vec::<String>::new());
    let code = assistant.invite("staff", "2025:25459").await;
    asked(&assistant, Channel::Webchat, "b", &format!("/nhanvien {code}")).await;
    let inside = asked(&assistant, Channel::Webchat, "b", text).await;
    assert_eq!(own(&inside).len(), 1, "{inside:?}");
}

#[test]
fn a_text_longer_than_a_caption_goes_ahead_of_its_chart_and_file() {
    let (content, point) = (content(), |month, value| Point {
        period: Period::Month { year: 2026, month },
        value: Some(value),
        target: None,
        is_open: false,
    });
    let chart = Chart {
        title: say!("unit-alone", unit = "Xã Châu Thành"),
        under: Say::new("indicator-online"),
        shape: Shape::Trend(vec![point(8, 4_000), point(9, 5_000)]),
        foot: Vec::new(),
    };
    let made = Date::new(2026, 11, 23).unwrap();
    let file = Table { name: "dvctt-x.xlsx".to_owned(), made, sheets: Vec::new() };
    let reply = |count: usize| Reply {
        chart: Some(Box::new(chart.clone())),
        file: Some(Box::new(file.clone())),
        ..Reply::ask(vec![say!("scam"); count], vec![Choice::new("k", say!("ask-now"))])
    };
    let carried = |channel, count| -> Vec<(usize, bool, bool, usize)> {
        let bodies = render(channel, &content.words, Lang::Vi, &reply(count)).into_iter();
        let of = |body: Body| {
            let letters = body.text.encode_utf16().count();
            (letters, body.chart.is_some(), body.file.is_some(), body.choices.len())
        };
        bodies.map(|(_, body)| of(body)).collect()
    };
    for (count, expected) in [(1, 2), (9, 3)] {
        let bodies = carried(Channel::Telegram, count);
        assert_eq!(bodies.len(), expected, "a photo and a document are two messages: {bodies:?}");
        assert!(
            bodies.iter().all(|(letters, chart, file, _)| !(chart | file) || *letters <= 1_024)
        );
        assert!(bodies.iter().all(|(_, chart, file, _)| !(chart & file)), "{bodies:?}");
        let keys: Vec<usize> = bodies.iter().map(|(.., keys)| *keys).collect();
        assert_eq!((keys.iter().sum::<usize>(), keys.last()), (1, Some(&1)), "keys below the last");
    }
    let page = carried(Channel::Webchat, 1);
    assert!(matches!(page[..], [(_, true, true, 1)]), "{page:?}");
    let terminal = carried(Channel::Terminal, 1);
    assert!(matches!(terminal[..], [(_, false, true, 1)]), "{terminal:?}");
}
