# The VNeID account is locked, or is to be locked.

vneid-locked = VNeID account locked, or to be locked
    .also = locked | account locked | unlock | lock my account

vneid-locked_which = Is your VNeID account locked, or do you want to have it locked? I show how; I can neither unlock nor lock it myself.
 .locked = It is locked, I cannot get in
 .locked-also = unlock my account | account is blocked
 .lost = I lost my phone, lock it
 .lost-also = my phone was stolen | lost phone
 .leak = Someone may know my password, lock it
 .leak-also = i was hacked | i gave away my code

vneid-locked_note =
 Do not try your password or passcode any more: many wrong entries may lock an account.
 Read carefully what the screen says and write it down.

vneid-locked_call =
 Call 1900.0368, say that your VNeID account is locked, and read out what the screen says.
 Password, passcode and codes you tell nobody.

vneid-locked_opened = After the call, try once to log in to VNeID. Is the account open now?
 .yes = It is open
 .yes-also = i can log in again | it works
 .no = Still locked
 .no-also = still blocked | cannot log in

vneid-locked_police =
 Go to the commune or ward police and ask them to unlock it.
 Bring your identity card and the phone that has VNeID on it.

vneid-locked_lost-call =
 Borrow a phone and call 1900.0368 at once; say that your phone is lost and ask to have your VNeID account locked.
 If the commune or ward police is near, they can lock it too.

vneid-locked_lost-sim = Next call your phone company and have the SIM of the lost phone blocked. Then nobody else can read the codes sent to your number.

vneid-locked_leak =
 Call 1900.0368 or go to the commune or ward police and ask to have your VNeID account locked.
 If you gave away a code or pressed a strange link, switch off the network, have your bank block your card, and tell the police at once.

vneid-locked_card =
 The electronic identity card can be locked too; the procedure has the codes 3.000285 and 3.000286.
 When you are at the commune or ward police, ask about it as well.

vneid-locked_open-again = Good news. If you forgot the password, write to me “forgot VNeID password”.

vneid-locked_at-police = Ask there why it was locked, so that you can avoid it next time. If you are still stuck afterwards, write to me.

vneid-locked_safe = What had to be done at once is done. When you have a new phone, write to me “new phone VNeID”.

vneid-locked_why-locked =
 Mostly it comes from many wrong passwords or passcodes, or an authority has locked it.
 I cannot see the reason; ask 1900.0368 or the commune or ward police.
 .title = Why is it locked
 .also = reason for the lock | what did i do
vneid-locked_how-long = How long it takes and whether it costs anything, I have no reliable source for. Please ask 1900.0368 or the commune or ward police.
 .title = When does it unlock by itself
 .also = how many days | how long does it take | does it cost anything
vneid-locked_forgot =
 On VNeID's log-in screen press “Quên mật khẩu” (Forgot password) to set a new password.
 For each step, write to me “forgot VNeID password”.
 .title = I forgot my password or want a new one
 .also = i do not remember my password | change my password
vneid-locked_busy = If the line is busy, call 1900.0368 again after a few minutes. If it is urgent, go straight to the commune or ward police.
 .title = 1900.0368 is always busy
 .also = nobody answers | cannot get through
vneid-locked_relative =
 Let that person speak with 1900.0368 themselves, while you help at their side.
 If they cannot speak, ask the commune or ward police whether you may come instead.
 .title = I do it for a relative
 .also = for my mother | account of my father
vneid-locked_asks-code =
 Whoever asks for a code, passcode or password, or sends a link to install an app, is a fraud.
 Hang up, then call 1900.0368 or go to the commune or ward police.
 .title = Someone offers to lock or unlock it
 .also = someone wants my code | a paid unlock service
vneid-locked_urgent = If you have an urgent dossier, take your papers to the commune or ward Public Administration Service Centre. Someone there helps you to file at the counter.
 .title = I have to file something urgently
 .also = deadline today | it is urgent
vneid-locked_papers = Bring your identity card and a phone with your own SIM. Call 1900.0368 first to ask what else is needed.
 .title = What to bring to the police
 .also = which documents | what do i take along
vneid-locked_no-phone =
 Borrow a phone from family or neighbours.
 If you do not know your phone company's number, take your identity card to one of its shops.
 .title = No phone to call, or no number to call
 .also = i have nothing to call with | number of the operator
vneid-locked_bank-app = Call your bank at once, say that your phone is lost, and have card and account blocked. If money is missing, tell the police.
 .title = My banking app is on that phone
 .also = bank account on the phone | afraid for my money
vneid-locked_found-again = If it was locked at your wish, ask 1900.0368 or the commune or ward police to open it again. Bring your identity card.
 .title = It was locked, now I want it open
 .also = i found my phone | unlock it again
vneid-locked_close =
 For closing an account for good, or that of someone who died, I have no reliable source.
 Please ask the commune or ward police, or call 1900.0368.
 .title = I want to close it for good
 .also = delete my account | the holder has died
