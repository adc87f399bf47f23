//! One whole story on both databases: guided, rated, linked, asked, erased, delivered twice, raced.

use dvcbot::channel::{Channel, Taken};
use dvcbot::understand::Said;

use crate::assistant::{Assistant, Folder, START};
use crate::postgres;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
    story(&url, folder).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    let url = postgres::database().await;
    story(&url, Folder::new()).await;
}

async fn story(url: &str, folder: Folder) {
    let mut assistant = Assistant::over(folder, url.to_owned()).await;
    is_guided_and_rates(&mut assistant).await;
    is_linked_and_asks(&assistant).await;
    delivered_twice(&assistant).await;
    floods(&assistant).await;
    erased(&assistant).await;
    races(&assistant).await;
    counters_agree(&assistant).await;
}

fn text(taken: &Taken) -> String {
    taken.replies.iter().map(|body| body.text.as_str()).collect::<Vec<_>>().join("\n")
}

async fn is_guided_and_rates(assistant: &mut Assistant) {
    assistant.text("an", "dang nhap vneid").await;
    assistant.text("an", "1").await;
    assistant.restart().await;
    assistant.later(3 * 24 * 3_600_000);
    let again = text(&assistant.text("an", "chao em").await);
    assert!(again.contains("đang làm dở") && again.contains("Bước 2/"), "{again}");
    assistant.text("an", "dừng").await;
    assistant.text("an", "Hài lòng").await;
    assistant.text("an", "Dễ làm").await;
    assistant.text("an", "con tui làm giùm, số nó 0912345678").await;
    assistant.text("an", "/danhgia").await;
    assistant.text("an", "Không hài lòng").await;
    let goal = text(&assistant.text("an", "/muctieu").await);
    assert!(goal.contains("mới có 1 lượt chấm"), "{goal}");
}

async fn is_linked_and_asks(assistant: &Assistant) {
    let code = assistant.invite("staff", "2023:710").await;
    let linked = text(&assistant.text("binh", &format!("/nhanvien {code}")).await);
    assert!(linked.contains("Huyện Gò Dầu"), "{linked}");
    let figures = text(&assistant.text("binh", "/kpi").await);
    assert!(figures.contains("56%") && figures.contains("Hạng 9/9"), "{figures}");
    let used = text(&assistant.text("cuc", &format!("/nhanvien {code}")).await);
    assert!(used.contains("không dùng được"), "{used}");
    let overview = text(&assistant.text("binh", "/kpi tỉnh Tây Ninh").await);
    assert!(overview.contains("32,72%"), "{overview}");
}

async fn delivered_twice(assistant: &Assistant) {
    let said = || Said::Text("dang nhap vneid".to_owned());
    let first = assistant.take(Channel::Terminal, "dung", "once", said()).await.unwrap();
    let again = assistant.take(Channel::Terminal, "dung", "once", said()).await.unwrap();
    assert!(!first.repeated && again.repeated);
    assert_eq!((first.replies, first.heard), (again.replies, again.heard));
}

/// A burst of one person, with repeats in it, is one turn a message, in order.
async fn floods(assistant: &Assistant) {
    let take = |id: usize| async move {
        let said = Said::Text(format!("tin {id}"));
        assistant.take(Channel::Webchat, "em", &format!("f{id}"), said).await.unwrap()
    };
    let burst = (0..120).map(|n| take(n % 100));
    let taken = futures_util::future::join_all(burst).await;
    assert_eq!(taken.iter().filter(|taken| taken.repeated).count(), 20);
    let lines = assistant.app.store.lines(&taken[0].peer, 0, 1000).await.unwrap();
    let numbers: Vec<i64> = lines.iter().map(|line| line.number).collect();
    assert_eq!(numbers, (1..=numbers.len() as i64).collect::<Vec<_>>());
    let said: Vec<&str> =
        lines.iter().filter(|line| line.direction == "in").map(|line| line.body.as_str()).collect();
    assert_eq!(said.len(), 100);
    assert!(said.iter().enumerate().all(|(n, body)| body.contains(&format!("\"tin {n}\""))));
}

async fn erased(assistant: &Assistant) {
    let said = |text: &str| Said::Text(text.to_owned());
    let take = |id: &'static str, text: &'static str| {
        assistant.take(Channel::Webchat, "giang", id, said(text))
    };
    let first = take("g1", "chào em").await.unwrap();
    let goodbye = take("g2", "/xoa").await.unwrap();
    assert!(text(&goodbye).contains("đã xóa"));
    let left = assistant.app.store.lines(&first.peer, 0, 100).await.unwrap();
    assert_eq!(left.len(), 1, "only the goodbye is left");
    let repeated = take("g2", "/xoa").await.unwrap();
    assert!(repeated.repeated && text(&repeated) == text(&goodbye));
    let anew = take("g3", "chào em").await.unwrap();
    assert_ne!(anew.peer, first.peer);
    assert!(text(&anew).contains("trợ lý tự động"));
}

/// Two programs on one database, the same person, the same deliveries at the same time.
async fn races(assistant: &Assistant) {
    let other = assistant.twin().await;
    let ids: Vec<String> = (0..40).map(|n| format!("r{n}")).collect();
    let send = |to: &'static str, app: &Assistant, id: &str| {
        let (app, id, to) = (app.app.clone(), id.to_owned(), to.to_owned());
        async move {
            let incoming = dvcbot::channel::Incoming {
                channel: Channel::Webchat,
                address: to,
                delivery: id.clone(),
                lang: None,
                said: Said::Text(format!("tin {id}")),
            };
            let mut tries = 0;
            loop {
                match app.take(incoming.clone()).await {
                    Ok(taken) => return taken,
                    Err(error) => assert!(tries < 50, "{error:?}"),
                }
                tries += 1;
            }
        }
    };
    let here = futures_util::future::join_all(ids.iter().map(|id| send("huong", assistant, id)));
    let there = futures_util::future::join_all(ids.iter().map(|id| send("huong", &other, id)));
    let (here, there) = tokio::join!(here, there);
    for (one, two) in here.iter().zip(&there) {
        assert!(one.repeated != two.repeated, "exactly one of both ran the turn");
        assert_eq!(one.replies, two.replies);
    }
    let lines = assistant.app.store.lines(&here[0].peer, 0, 1000).await.unwrap();
    let said = lines.iter().filter(|line| line.direction == "in").count();
    assert_eq!(said, ids.len());
}

async fn counters_agree(assistant: &Assistant) {
    let counted = assistant.app.store.rating_counts(None, "2000-01", "2999-12").await.unwrap();
    assert_eq!(counted, [0, 1, 0, 0, 0], "one rating, as it was changed");
    let year = Assistant::year(START);
    let within = assistant
        .app
        .store
        .rating_counts(None, &format!("{year}-01"), &format!("{year}-12"))
        .await
        .unwrap();
    assert_eq!(within, counted);
}
