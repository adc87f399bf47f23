//! The audit as a chain: what is done is in it, what is tampered with is found, and two writers keep it whole.

use dvcbot::store::{AuditFilter, Broken, Deed, Head, PeerCommit, Session, Store, random_id};
use futures_util::future::join_all;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{Connection, Executor, PgConnection};

use crate::assistant::{Assistant, Folder};
use crate::postgres;
use crate::server::program;

/// A new person's commit with so many deeds.
fn commit(count: usize) -> PeerCommit {
    let Session { peer, version, next_number, .. } = Session::new(random_id());
    let deed = |at| Deed {
        at: i64::try_from(at).unwrap(),
        actor: "an".to_owned(),
        action: "test".to_owned(),
        detail: format!("deed {at}"),
    };
    PeerCommit {
        peer,
        made: None,
        is_unchecked: false,
        version,
        next_number,
        state: "{}".to_owned(),
        seen: Vec::new(),
        messages: Vec::new(),
        ratings: Vec::new(),
        deeds: (0..count).map(deed).collect(),
        rare: Vec::new(),
        at: 1,
    }
}

/// A store whose chain has 12 rows, and the way to meddle with it.
async fn chained() -> (Store, Folder, SqlitePool) {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
    let store = Store::open(&url, &folder.0, None).await.unwrap();
    assert!(
        store.commit(&[commit(5), commit(0), commit(7)]).await.unwrap().iter().all(Result::is_ok)
    );
    let options = SqliteConnectOptions::new().filename(folder.0.join("dvcbot.db"));
    (store, folder, SqlitePool::connect_with(options).await.unwrap())
}

/// What is found after this was done to the database.
async fn after(sql: &'static str) -> Result<Head, Broken> {
    let (store, _folder, db) = chained().await;
    assert_eq!(store.verify_audit(None).await.unwrap().unwrap().number, 12);
    db.execute(sql).await.unwrap();
    store.verify_audit(None).await.unwrap()
}

#[tokio::test]
async fn whatever_is_tampered_with_is_found() {
    let changed = |number| Err(Broken::Changed { number });
    for column in ["actor", "action", "detail"] {
        let sql: &'static str =
            format!("update audit set {column} = {column} || '.' where number = 4").leak();
        assert_eq!(after(sql).await, changed(4), "{column}");
    }
    assert_eq!(after("update audit set at = at + 1 where number = 1").await, changed(1));
    let hash = "update audit set hash = (select hash from audit where number = 3) where number = 2";
    assert_eq!(after(hash).await, changed(2));
    let moved = "update audit set actor = actor || action, action = '' where number = 6";
    assert_eq!(after(moved).await, changed(6), "a letter moved over is another row");
    let swapped = "update audit set number = 100 where number = 7;
        update audit set number = 7 where number = 8; update audit set number = 8 where number = 100";
    assert_eq!(after(swapped).await, changed(7));
    let gone = Err(Broken::Missing { number: 5 });
    assert_eq!(after("delete from audit where number = 5").await, gone);
    let first = Err(Broken::Missing { number: 1 });
    assert_eq!(after("delete from audit where number = 1").await, first);
    let cut = Err(Broken::Cut { last: 10, head: 12 });
    assert_eq!(after("delete from audit where number > 10").await, cut);
    let all = Err(Broken::Cut { last: 0, head: 12 });
    assert_eq!(after("delete from audit").await, all);
    let head = Err(Broken::Head { number: 12 });
    assert_eq!(after("update audit_head set hash = 'x'").await, head);
    let beyond =
        "update audit_head set number = 11, hash = (select hash from audit where number = 11)";
    assert_eq!(after(beyond).await, Err(Broken::Beyond { last: 12, head: 11 }));
    let before =
        "insert into audit select -1, at, actor, action, detail, hash from audit where number = 1";
    assert!(after(before).await.is_err(), "a row before the first");
}

/// Who computes the chain anew is found by a head that was noted.
#[tokio::test]
async fn a_noted_head_stays_part_of_the_chain() {
    let (store, _folder, db) = chained().await;
    let noted = store.audit_head().await.unwrap();
    store.commit(&[commit(3)]).await.unwrap()[0].unwrap();
    let head = store.verify_audit(Some(&noted)).await.unwrap().unwrap();
    assert_eq!(head.number, 15);
    assert_eq!(noted.to_string().parse::<Head>().unwrap(), noted);
    assert!(store.verify_audit(Some(&Head::start())).await.unwrap().is_ok());
    // The same rows but one, as a chain of its own.
    db.execute("update audit_head set number = 0, hash = '0000000000000000000000000000000000000000000000000000000000000000'; delete from audit").await.unwrap();
    store.commit(&[commit(11)]).await.unwrap()[0].unwrap();
    store.commit(&[commit(4)]).await.unwrap()[0].unwrap();
    assert!(store.verify_audit(None).await.unwrap().is_ok(), "whole in itself");
    let broken = store.verify_audit(Some(&noted)).await.unwrap();
    assert_eq!(broken, Err(Broken::Noted { number: 12 }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_writers_at_once_keep_it_whole() {
    const EACH: usize = 20;
    let (url, folder) = (postgres::database().await, Folder::new());
    let stores = [
        Store::open(&url, &folder.0, None).await.unwrap(),
        Store::open(&url, &folder.0, None).await.unwrap(),
    ];
    let writes = (0..EACH * 2).map(|at| {
        let store = &stores[at % 2];
        async move { store.commit(&[commit(3), commit(0), commit(1)]).await.unwrap() }
    });
    let reads = (0..EACH).map(|_| stores[0].verify_audit(None));
    let (written, read) = tokio::join!(join_all(writes), join_all(reads));
    assert!(written.into_iter().flatten().all(|one| one.is_ok()));
    assert!(read.into_iter().all(|one| one.unwrap().is_ok()), "whole at any moment");
    let head = stores[1].verify_audit(None).await.unwrap().unwrap();
    assert_eq!(head.number, i64::try_from(EACH * 2 * 4).unwrap());
    let mut db = PgConnection::connect(&url).await.unwrap();
    db.execute("delete from audit where number = 9").await.unwrap();
    let broken = stores[0].verify_audit(None).await.unwrap();
    assert_eq!(broken, Err(Broken::Missing { number: 9 }));
}

/// Rows of a version before the chain become its first ones, oldest first.
#[tokio::test]
async fn rows_from_before_are_taken_into_the_chain() {
    let (store, folder, db) = chained().await;
    let old = "insert into audit_before (id, at, actor, action, detail)
        values ('b', 7, 'an', 'old', 'second'), ('a', 7, 'an', 'old', 'first')";
    db.execute(old).await.unwrap();
    store.close().await;
    let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
    for _ in 0..2 {
        let store = Store::open(&url, &folder.0, None).await.unwrap();
        assert_eq!(store.verify_audit(None).await.unwrap().unwrap().number, 14);
        let rows = store.audit_rows(12, &AuditFilter::default(), 9).await.unwrap();
        let details: Vec<&str> = rows.iter().map(|row| row.detail.as_str()).collect();
        assert_eq!(details, ["first", "second"]);
        store.close().await;
    }
}

/// (actor, action, detail) of all rows.
async fn rows(assistant: &Assistant) -> Vec<(String, String, String)> {
    let all = AuditFilter::default();
    let rows = assistant.app.store.audit_rows(0, &all, 100).await.unwrap();
    rows.into_iter().map(|row| (row.actor, row.action, row.detail)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_staff_ask_is_kept_without_a_word_of_theirs() {
    let mut assistant = Assistant::new().await;
    assistant.close_figures().await;
    let code = assistant.invite("staff", "2023:710").await;
    assistant.text("citizen", "/kpi huyện Gò Dầu").await;
    assistant.text("a", &format!("/nhanvien {code}")).await;
    assistant.text("a", "/kpi huyện Gò Dầu có bí mật không").await;
    assistant.text("a", "/kpi sở tư pháp").await;
    assistant.text("a", "/thoat").await;
    assistant.text("a", "/kpi huyện Gò Dầu").await;
    let rows = rows(&assistant).await;
    let actions: Vec<&str> = rows.iter().map(|(_, action, _)| action.as_str()).collect();
    let expected = ["staff.invite", "staff.link", "staff.ask", "staff.ask.refused", "staff.unlink"];
    assert_eq!(actions, expected);
    assert_eq!(rows[2].2, "now - 2023:710 -");
    assert_eq!(rows[3].2, "now - 2023:so-tu-phap -");
    assert!(rows[1..].iter().all(|row| row.0 == rows[1].0), "one account");
    assert!(assistant.app.store.verify_audit(None).await.unwrap().is_ok());
}

#[tokio::test]
async fn the_command_verifies_and_lists() {
    let folder = Folder::new();
    let run = |args: &[&str]| {
        let output = program(&folder).args(args).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.success(), text(output.stdout), text(output.stderr))
    };
    assert!(run(&["staff", "invite", "--unit", "2023:710", "--role", "lead"]).0);
    let (whole, head, _) = run(&["audit", "verify"]);
    assert!(whole);
    let head = head.trim();
    assert!(run(&["audit", "verify", "--expect", head]).0);
    let listed = run(&["audit", "list", "--action", "staff.invite"]).1;
    assert!(listed.contains("\toperator\tstaff.invite\tlead 2023:710"), "{listed}");
    assert_eq!(run(&["audit", "list", "--actor", "nobody"]).1, "");
    assert_eq!(run(&["audit", "list", "--since", "2100-01-01"]).1, "");
    assert!(!run(&["audit", "verify", "--expect", "1:xyz"]).0);
    let other = head.replace(':', ":0").get(..head.len()).unwrap().to_owned();
    let (found, _, why) = run(&["audit", "verify", "--expect", &other]);
    assert!(!found && why.contains("no part of the chain"), "{why}");
    let options = SqliteConnectOptions::new().filename(folder.0.join("dvcbot.db"));
    let db = SqlitePool::connect_with(options).await.unwrap();
    db.execute("update audit set detail = 'admin 2023:710'").await.unwrap();
    let (found, _, why) = run(&["audit", "verify"]);
    assert!(!found && why.contains("row 1 was changed"), "{why}");
}
