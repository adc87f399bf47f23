### When a system is down: the notice before a guide, and the message when it is back.

outage = Please note: { $text } (expected until { $time } on { $date }). If it does not work, please wait until then.
outage-tell-me = Tell me when it is back
    .also = tell me | notify me
outage-will-tell = I will write to you as soon as it is back.
outage-over = The announced time is over; please try again.
outage-ended = { $system } is said to be back. Please try again; if it still does not work, write to me.
outage-system-vneid = The VNeID app
outage-system-portal = The site dichvucong.gov.vn
outage-system-payment = Payment on dichvucong.gov.vn
