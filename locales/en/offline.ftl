### The page that logs house visits without a network: short, for reading in somebody's yard.

offline-title = House visits
offline-subtitle = Works without a network
offline-noscript = JavaScript is switched off in this browser, so visits cannot be logged. Please switch it on.
offline-unread = This device has never received the questions. Please go where there is a network and open the page again.
offline-open-again = Open again
offline-chat = Chat
# The other language, named in that language.
offline-other-lang = Tiếng Việt

offline-begin = Log a visit
offline-go-on = Go on with this visit
offline-discard = Discard this visit
offline-discard-sure = A discarded visit cannot be brought back. Do you want to discard it?
offline-discard-yes = Discard it
offline-discard-no = Keep it

offline-waiting = waiting to be sent
offline-warning = Please do not clear the browser's data before they are sent.
offline-send = Send now
offline-none = Nothing is waiting to be sent.
offline-sent = Visits sent: { $count }.
offline-later = They could not be sent. I will try again in a while.
offline-no-network = There is no network. Please go on, I send them when it is back.
offline-hamlets = Your hamlets: { $hamlets }
offline-ready = This page is on this device and opens without a network.
offline-not-ready = This page is not on this device yet. Please keep it open while there is no network.

offline-no-role = This page is for members of community digital teams. Your commune gives you a code: send /staff with it in the chat.
offline-role-ended =
    You are not in a digital team any more, so nothing was sent.
    Visits still on this device: { $count }. None is lost.
    Ask your commune for a new code and send /staff with it in the chat. Then open this page again and they are sent.
offline-to-chat = Go to the chat
offline-no-hamlet = You do not look after any hamlet yet. Please ask your commune.
offline-broken = This device does not let me keep data, so this answer was not written down. Please use a normal window, not a private one.

offline-back = Back
offline-step = Question { $at } of { $all }
offline-card = The code of this household. Please write it on the card and leave it there:
offline-typed = If there is a card, type its code
offline-use = Use this code
offline-wrong-code = The code of a card has six letters and digits. Please look again.
offline-wording = Words read out: version { $version }
offline-fix-skill = Correct single skills
offline-queued = The visit of household { $code } is kept on this device. I send it when there is a network.

offline-not-taken = Visits that were not taken
offline-look = Look at it
offline-again = Send again
offline-why-unreadable = An answer of this visit cannot be read. Please look through it.
offline-why-unfinished = Answers are missing in this visit.
offline-why-hamlet = This hamlet is not one of yours now. Please correct it, or ask your commune.
offline-why-day = The clock of this device was wrong, and so is the day. Look at it and send it again: it counts for today.
offline-why-other = Somebody else logged this visit, or it was logged for another household.

helper-offline = Where there is no network, log visits on the page /tham-ho. Open it once while you have a network.
