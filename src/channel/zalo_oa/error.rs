//! Zalo's error codes, which come with HTTP 200, as the closed [`SendError`].

use std::time::Duration;

use crate::delivery::SendError;

/// What a code means for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// The access token does not hold: another one is needed.
    Token,
    /// The person does not let us in.
    Blocked,
    /// Too much at once: later.
    Busy,
    /// Not this message, not now: the person has to write first, or a quota is used up.
    Window,
    /// What was uploaded is no longer there.
    Forgotten,
    /// Never this message.
    Payload,
    /// Nobody is sent anything until an operator does something.
    Account,
}

/// A code, its class, and what an operator reads.
pub struct Code {
    pub code: i64,
    pub class: Class,
    pub about: &'static str,
}

const fn code(code: i64, class: Class, about: &'static str) -> Code {
    Code { code, class, about }
}

/// Every code that is known (Zalo's table of the OA and of messages by template).
pub const CODES: [Code; 37] = [
    code(-32, Class::Busy, "too many calls a minute"),
    code(-100, Class::Forgotten, "an upload is no longer there"),
    code(-200, Class::Payload, "Zalo could not send it"),
    code(-201, Class::Payload, "a field is not valid"),
    code(-204, Class::Account, "the Official Account is disabled: see oa.zalo.me"),
    code(-205, Class::Account, "there is no such Official Account"),
    code(-209, Class::Account, "the app may not use this: is it active on developers.zalo.me?"),
    code(-210, Class::Payload, "a field is too long"),
    code(-211, Class::Window, "the quota is used up"),
    code(-212, Class::Account, "the app has not registered this on developers.zalo.me"),
    code(-213, Class::Blocked, "the person does not follow the Official Account"),
    code(-214, Class::Payload, "an article is being worked on"),
    code(-216, Class::Token, "the access token is not valid"),
    code(-217, Class::Blocked, "the person does not let the Official Account in"),
    code(-218, Class::Window, "the person has been sent as much as is allowed"),
    code(-219, Class::Account, "the app is removed or disabled: see developers.zalo.me"),
    code(-220, Class::Token, "the access token has expired"),
    code(-221, Class::Account, "the Official Account must be verified for this: see oa.zalo.me"),
    code(
        -223,
        Class::Account,
        "the Official Account has not let the app do this: dvcbot zalo login",
    ),
    code(
        -224,
        Class::Account,
        "the Official Account needs a higher service package: see oa.zalo.me",
    ),
    code(-227, Class::Blocked, "the person's account is closed, or was not used for 45 days"),
    code(-230, Class::Window, "the person has not written for 7 days"),
    code(-232, Class::Window, "the person has never written, or too long ago"),
    code(-233, Class::Payload, "not a kind of message that Zalo takes"),
    code(-234, Class::Window, "Zalo does not send this at night"),
    code(-235, Class::Account, "not for this kind of Official Account"),
    code(-237, Class::Payload, "the group is disabled"),
    code(-238, Class::Payload, "an asset is used up or disabled"),
    code(
        -240,
        Class::Account,
        "this part of Zalo's interface is shut down: a newer dvcbot is needed",
    ),
    code(-241, Class::Payload, "an asset is used up"),
    code(-242, Class::Account, "the proof of the app secret is not valid"),
    code(-244, Class::Blocked, "the person has restricted such messages"),
    code(-248, Class::Payload, "against Zalo's rules"),
    code(-249, Class::Payload, "a template that cannot go to a user id"),
    code(-320, Class::Account, "the app needs a Zalo Cloud Account"),
    code(-321, Class::Account, "the Zalo Cloud Account has no money"),
    code(-403, Class::Payload, "the Official Account is not in the group"),
];

/// Codes that some endpoints answer for a token that is not valid.
const ALSO_TOKEN: [i64; 4] = [216, 220, 401, -401];
/// The quota of a minute is whole again after it.
const A_MINUTE: Duration = Duration::from_secs(60);
const LONGEST_MESSAGE: usize = 100;

/// What a code means; one that nobody knows concerns its message alone.
pub fn class(code: i64) -> Class {
    if ALSO_TOKEN.contains(&code) {
        return Class::Token;
    }
    CODES.iter().find(|known| known.code == code).map_or(Class::Payload, |known| known.class)
}

/// What a code says to those who send. `message` is Zalo's, told where we know no better.
pub fn send_error(code: i64, message: &str) -> SendError {
    let known = CODES.iter().find(|known| known.code == code);
    let told: String = message.chars().filter(|c| !c.is_control()).take(LONGEST_MESSAGE).collect();
    let about = known.map_or(told.as_str(), |known| known.about);
    let why = format!("{about} ({code})");
    match class(code) {
        Class::Token | Class::Account => SendError::Misconfigured(why),
        Class::Blocked => SendError::Blocked,
        Class::Busy => SendError::Throttled(A_MINUTE),
        Class::Window | Class::Forgotten | Class::Payload => SendError::Refused(why),
    }
}
