//! Photos on a strict Telegram: caption and keys, uploaded once, and the text alone where none can go.

use crate::proof::Proof;
use crate::server::Server;
use crate::telegram_api::{Fault, Message, TelegramApi};

async fn serve(api: &TelegramApi) -> Server {
    let own = api.settings();
    let settings: Vec<(&str, &str)> =
        own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Server::with(&settings).await
}

/// Somebody who is about to press the key to the first step with a picture; and that key.
async fn at_the_door(api: &TelegramApi, id: i64) -> String {
    let an = api.person(id);
    an.ask("/start").await;
    let asked = an.ask("dang nhap vneid").await;
    assert_eq!(asked.photo, None, "a step without a picture");
    asked.keys[0].0.clone()
}

/// What a press brings, from the second message on.
async fn pressed(api: &TelegramApi, id: i64, count: usize) -> Message {
    let key = at_the_door(api, id).await;
    api.person(id).press(&key);
    api.person(id).expect(count).await
}

fn is_whole(message: &Message) {
    assert!(message.text.contains("bấm “Đăng nhập”"), "{message:?}");
    assert!(message.text.contains("Bước 2/6"), "{message:?}");
    assert!(message.keys.iter().any(|(label, _)| label == "Tiếp theo"), "{message:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_comes_as_a_photo_with_its_text_and_keys_and_is_uploaded_once() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api).await;
    for id in 1..=3 {
        let step = pressed(&api, id, 3).await;
        is_whole(&step);
        assert!(step.photo.is_some_and(|photo| photo.starts_with(b"\x89PNG")), "{id}");
    }
    assert_eq!(api.state().photos.uploads(), 1, "named from the second time on");
    let sizes: Vec<String> =
        api.calls("sendPhoto").iter().map(|call| call["photo"].to_string()).collect();
    assert!(!sizes[1].contains("small") && sizes[1] == sizes[2], "{sizes:?}");
    api.person(1).press("Tiếp theo");
    let next = api.person(1).expect(4).await;
    assert!(next.text.contains("Bước 3/6") && next.photo.is_some(), "{next:?}");
    api.until("keys are answered", |state| state.open_queries() == 0).await;
    api.assert_clean();
    server.stop();
    let proof = Proof::in_folder(&server.folder);
    assert_eq!(proof.count("select count(*) from messages where state <> 'sent'").await, 0);
    assert_eq!(proof.count("select count(*) from messages where doubt").await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_photo_that_is_refused_loses_no_word() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api).await;
    let key = at_the_door(&api, 1).await;
    api.fault(Fault::Refused, 1);
    api.person(1).press(&key);
    let alone = api.person(1).expect(3).await;
    is_whole(&alone);
    assert_eq!(alone.photo, None);
    assert!(pressed(&api, 2, 3).await.photo.is_some(), "the next one is tried again");
    api.state().photos.forget();
    let forgotten = pressed(&api, 3, 3).await;
    is_whole(&forgotten);
    assert_eq!(forgotten.photo, None, "Telegram no longer knows it by its name");
    assert!(pressed(&api, 4, 3).await.photo.is_some(), "uploaded anew");
    api.until("keys are answered", |state| state.open_queries() == 0).await;
    api.assert_clean();
    server.stop();
    let proof = Proof::in_folder(&server.folder);
    assert_eq!(proof.count("select count(*) from messages where state <> 'sent'").await, 0);
    assert_eq!(api.state().delivered.len(), 12, "each message once");
}

/// What may have arrived goes again as text, which is smaller, and says so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_photo_in_doubt_is_repeated_as_text() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api).await;
    let faults = [Fault::CloseAfter, Fault::Garbage, Fault::BadGateway];
    for (id, fault) in (1..).zip(faults) {
        let key = at_the_door(&api, id).await;
        api.fault(fault, 1);
        api.person(id).press(&key);
        let unseen = usize::from(fault != Fault::BadGateway);
        let again = api.person(id).expect(3 + unseen).await;
        is_whole(&again);
        assert!(again.text.starts_with("(Nếu bà con đã nhận tin này rồi"), "{again:?}");
        assert_eq!(again.photo, None, "{fault:?}");
    }
    let key = at_the_door(&api, 9).await;
    api.fault(Fault::TooMany { seconds: 1 }, 1);
    api.person(9).press(&key);
    let later = api.person(9).expect(3).await;
    is_whole(&later);
    assert!(later.photo.is_some(), "what surely did not arrive goes as it was");
    server.stop();
}
