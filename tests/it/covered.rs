//! Coverage of house visits: written down once a month as figures, hamlets without a number of households, old districts.

use dvcbot::app::hamlets::Prepared;
use dvcbot::kpi::VISITED_HOUSEHOLDS;
use dvcbot::visit::counts::Counted;
use dvcbot::visit::coverage::Place;

use crate::assistant::{Assistant, Folder};
use crate::postgres;

const UNIT: &str = "2025:25459";
const DAY: i64 = 24 * 3_600_000;

async fn is_written_once_a_month(assistant: Assistant) {
    let app = &assistant.app;
    assert_eq!(app.write_coverage_down().await.unwrap(), 0, "nobody visited anybody");
    let code = assistant.helper(UNIT, "Khu phố 1; Khu phố 2").await;
    assistant.text("a", &format!("/nhanvien {code}")).await;
    assistant.visit("a", "AQ2-CDE", &[]).await;
    assistant.visit("a", "BQ2-CDE", &["alone=0"]).await;
    assistant.later(10 * DAY);
    assert_eq!(app.write_coverage_down().await.unwrap(), 2, "the commune and the province");
    assert_eq!(app.write_coverage_down().await.unwrap(), 0, "once");
    let figures = app.store.figures_of(UNIT, VISITED_HOUSEHOLDS.id).await.unwrap();
    let [figure] = figures.as_slice() else { panic!("{figures:?}") };
    assert_eq!(figure.period.to_string(), "2026-11");
    assert_eq!((figure.numerator, figure.denominator, figure.rate), (Some(1), Some(200), Some(50)));
    let code = assistant.invite("lead", UNIT).await;
    assistant.text("b", &format!("/nhanvien {code}")).await;
    let told = assistant.text("b", "/kpi theo lượt thăm phường Tân Ninh").await;
    assert!(told.replies[0].text.contains("1/200"), "{:?}", told.replies);
    // The next month is another figure; what was written of this one stays.
    assistant.visit("a", "BQ2-CDE", &["alone=4"]).await;
    assistant.later(31 * DAY);
    assert_eq!(app.write_coverage_down().await.unwrap(), 2);
    let figures = app.store.figures_of(UNIT, VISITED_HOUSEHOLDS.id).await.unwrap();
    let able: Vec<_> = figures.iter().map(|figure| figure.numerator).collect();
    assert_eq!(able, [Some(2), Some(1)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coverage_is_written_down_once_a_month_on_sqlite() {
    is_written_once_a_month(Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn coverage_is_written_down_once_a_month_on_postgresql() {
    is_written_once_a_month(Assistant::over(Folder::new(), postgres::database().await).await).await;
}

#[test]
fn there_are_never_fewer_households_than_were_visited() {
    let counted = Counted::from([("homes".to_owned(), 12), ("able".to_owned(), 3)]);
    let place = |households| Place::new("Ấp 1", households, Some(&counted));
    assert_eq!((place(None).households, place(None).rate()), (12, Some(2_500)));
    assert_eq!((place(Some(10)).households, place(Some(30)).rate()), (12, Some(1_000)));
    let nobody = Place::new("Ấp 2", None, None);
    assert_eq!((nobody.households, nobody.rate()), (0, None));
    let sum = Place::sum([place(Some(30)), nobody].iter());
    assert_eq!((sum.households, sum.homes, sum.able), (30, 12, 3));
}

/// What has no number of households says so, in the commune and above it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hamlets_without_a_number_of_households_are_told_of() {
    let assistant = Assistant::new().await;
    let code = assistant.helper(UNIT, "Khu phố 1").await;
    let file = format!("ma_don_vi,ten_ap,so_ho\n{UNIT},Khu phố 1,\n{UNIT},Khu phố 2,40\n");
    let store = &assistant.app.store;
    let prepared = Prepared::of(store, "ap.csv", file.as_bytes(), assistant.now()).await;
    let Ok(prepared) = prepared else { panic!("{file}") };
    prepared.take_in(store).await.unwrap();
    assistant.text("a", &format!("/nhanvien {code}")).await;
    assistant.visit("a", "AQ2-CDE", &[]).await;
    let code = assistant.invite("office", "2025:80").await;
    assistant.text("b", &format!("/nhanvien {code}")).await;
    for order in ["/dophu phường Tân Ninh", "/dophu", "/dophu thành phố Tây Ninh"] {
        let told = assistant.text("b", order).await.replies[0].text.clone();
        assert!(told.contains("1/41 hộ"), "{order}: {told}");
        assert!(told.contains("chưa có số hộ (Khu phố 1)"), "{order}: {told}");
    }
}
