//! A request that got no answer: did it leave?

use crate::delivery::SendError;

pub(super) fn unsent(error: &reqwest::Error) -> SendError {
    if error.is_connect() || was_never_sent(error) {
        return SendError::Unreachable;
    }
    if error.is_builder() {
        return SendError::Refused("the request cannot be made".to_owned());
    }
    SendError::Ambiguous
}

/// hyper gives a request up as cancelled only before it wrote a byte of it.
fn was_never_sent(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if inner.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled) {
            return true;
        }
        source = inner.source();
    }
    false
}
