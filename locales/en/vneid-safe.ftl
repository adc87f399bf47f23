# Private matters: what I keep, how to erase it, what nobody may ask for, pictures of papers.

vneid-safe = Keep my private data safe
 .also = privacy | my data | data protection

vneid-safe_wish = What would you like to know about your private data?
 .keep = What this assistant keeps of me
 .keep-also = what do you store | what do you know of me
 .erase = Erase what I wrote
 .erase-also = delete my messages | clear the chat
 .secrets = Who may ask for my password or codes
 .secrets-also = who can ask for my password | is it right to ask for a code
 .photos = Is it safe to send pictures of papers
 .photos-also = send a photo of my id | picture of my card

vneid-safe_keeps = I keep what you write, but passwords, codes, identity numbers and phone numbers are masked. I do not ask for your name and take no pictures.

vneid-safe_how-long = Messages are kept for at most 30 days. The address of your chat, the name of your commune and what you are in the middle of stay until you type /xoa.

vneid-safe_erase = To erase, type /xoa: I erase your messages, what you are in the middle of and the address of your chat at once. If you would rather not, press “Done, next step”.

vneid-safe_never = Password, passcode, confirmation code: nobody may ask you for them, neither officials nor I. Whoever asks is a fraud.

vneid-safe_given = Have you given any of these to someone, or is someone asking for them? If so, stay calm, press the first line and I show you at once what to do.
 .yes = Yes, tell me what to do
 .yes-also = i gave my code | someone is asking right now | i told my password
 .no = No
 .no-also = gave nothing | nobody asked

vneid-safe_own-hands = Type your password with your own hands, only in the VNeID app or on a page that ends in .gov.vn. Type it into no chat, not even here.

vneid-safe_photos = A picture of your identity card is sensitive data. Do not send it to me, nor to strangers on Zalo or Facebook.

vneid-safe_photo-where =
 Hand in pictures of papers only on a page that ends in .gov.vn or in the VNeID app.
 Or take the papers to the commune or ward Public Administration Service Centre.

vneid-safe_informed = Type /xoa whenever you want to erase. To reach a person, call 1900.0368 or go to the commune or ward Public Administration Service Centre.
vneid-safe_careful = Keep to this and crooks will hardly cheat you. If in doubt, call 1900.0368 or ask the commune or ward police.

vneid-safe_is-robot = I am an automatic assistant, not a person. To reach a person, call 1900.0368 or go to the commune or ward Public Administration Service Centre.
 .title = Am I talking to a person or a machine
 .also = are you a robot | are you human | is this a bot
vneid-safe_already-typed =
 I mask such a number at once and do not store it; to be sure, type /xoa.
 A VNeID password is better changed: on VNeID's log-in screen press “Quên mật khẩu” (Forgot password) and set a new one.
 .title = I typed my identity number or password here
 .also = i wrote my password here | typed my id number by mistake
vneid-safe_knows-me = I do not ask for your name; phone and identity numbers are masked. Please do not type them here: I can help without them.
 .title = Do you know my name and phone number
 .also = who am i to you | do you have my number
vneid-safe_rating-kept = Ratings are counted together, without names. After /xoa the rating still counts, but your comment is erased and nothing ties it to you.
 .title = Is my rating kept
 .also = do you store my rating | who sees my rating
vneid-safe_cannot-type = On the web page press “Erase”. In Telegram open the list of commands and choose “Erase this conversation”.
 .title = I cannot type /xoa
 .also = where do i type it | no erase button
vneid-safe_still-there = That is the copy on your own phone, which I cannot reach. Delete it yourself in the messaging app.
 .title = I erased it, but my phone still shows it
 .also = messages are still there | not deleted on my phone
vneid-safe_counter-asks = At the counter you may show your identity card to the officer. Password, passcode and codes go to nobody, not even at the counter.
 .title = The officer at the counter asks for my card
 .also = staff wants my id card | officer wants to see my id
vneid-safe_family-helps = They may press the keys for you, but type the password yourself while they look away. You answer for everything done with your account.
 .title = My family does it for me
 .also = my son helps me | my daughter does it
vneid-safe_lost-phone = Call 1900.0368 at once to lock your VNeID account, or go to the commune or ward police. Have the phone company block the SIM too.
 .title = My phone is lost, I fear for my data
 .also = phone was stolen | lost my phone
vneid-safe_which-page =
 Type dichvucong.gov.vn letter by letter into the address bar; do not search for it.
 Close any page that does not end in .gov.vn; if unsure, call 1900.0368.
 .title = I do not know which page is real
 .also = real or fake site | which website
vneid-safe_photo-sent = Send nothing more, and hang up on whoever asks for a code. Tell the commune or ward police, and call 1900.0368 to ask.
 .title = I sent my card's picture to a stranger
 .also = i sent a photo of my id | gave my card picture away
vneid-safe_photo-asked = Do not send it yet. Hand it in yourself on a page that ends in .gov.vn, or take the papers to the commune or ward Public Administration Service Centre.
 .title = Someone asks for pictures on Zalo
 .also = they want a photo of my id | asked for my id picture
