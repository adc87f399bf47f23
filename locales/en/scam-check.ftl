# Afraid of a scam: is it one, what to do; first aid for those who already followed.

scam-check = Check whether it is a scam
 .also = scam | fraud | is this a scam | cheated

scam-check_happened = Have you already opened a link, installed an app, given a code or sent money?
 .not-yet = No, someone only called or wrote, or on Zalo
 .not-yet-also = only a call | did nothing yet | just a message
 .seen = I only see a strange link or app
 .seen-also = strange link | strange app
 .did = Yes, I did what they said
 .did-also = i clicked | i sent money | i gave the code

scam-check_wants = Who does this person claim to be, and what do they want? Choose the closest line.
 .address = Asks me to update my address
 .address-also = update address
 .code = Wants a code or password
 .code-also = asks for otp | wants my password
 .money = Wants money or a fee
 .money-also = asks for money | wants a fee
 .officer = An “official” tells me to install or open things
 .officer-also = pretends to be police | fake official
 .level2 = Offers VNeID level 2 by phone or Zalo
 .level2-also = level 2 on the phone
 .other = Someone else sent a link or an app
 .other-also = friend sent a link | unknown file

scam-check_address =
 This is a scam: after the merger, addresses in VNeID are updated by themselves. You need to do nothing.
 Someone followed them, paid 22,000 đồng and lost 129 million.

scam-check_fraud =
 This is a scam: hang up and do not answer any more.
 Whoever asks for a code or password is a crook. Officials do not phone you to install an app and send no links; level 2 is made only at the police.

scam-check_genuine =
 Do not open or install anything yet.
 Real government sites always end in .gov.vn. The real VNeID is only on the App Store or Google Play.

scam-check_net-off = Stay calm, we go step by step. First of all switch off the phone's network, both Wi-Fi and mobile data.

scam-check_bank = Now call your bank at once and ask them to block your card. If the crooks call again, do not listen.

scam-check_account = Next call 1900.0368, tell what happened and ask them to lock your VNeID account. I cannot lock it for you.

scam-check_police = Then go to the commune or ward police at once and take the phone along. If you would rather not go alone, ask someone of your family.

scam-check_safe =
 Good that you did not do what they said. Report a strange call to 156, a strange message to 5656.
 To reach a person, call 1900.0368 or go to the commune or ward police.
scam-check_checked =
 If it is not like that, take it for a fake and do not open it; report a strange message to 5656.
 If in doubt, call 1900.0368 or show it to the commune or ward police.
scam-check_no-pay =
 Do not send the money. Fees of public services are paid inside the dossier on dichvucong.gov.vn, never to anyone's own account.
 To be sure, call 1900.0368 or go to the commune or ward police.
scam-check_reported =
 Last, report that number: a call to 156, a message to 5656. Whoever promises your money back and asks for a code or password is a fraud too.
 To reach a person, call 1900.0368 or go back to the commune or ward police.

scam-check_not-sure-did = If you are not sure, act as if you had, to be safe: press “It works, go on” and I show you at once what to do. If you remember that you did nothing, press “Back to the step”.
 .title = I do not remember what I did
 .also = not sure what i did | maybe i clicked
scam-check_in-progress = Hang up at once, switch off the network, send no more money. Call 113, or have someone beside you tell the commune or ward police.
 .title = They press me, money is leaving now
 .also = happening right now | money is being taken
scam-check_they-know-me = Knowing your name or identity number does not make them officials. Whatever they threaten, hang up, then call 1900.0368 yourself or ask the commune or ward police.
 .title = They know me and threaten arrest
 .also = they know my name | they threaten me
scam-check_not-listed = It is always the same: whoever asks for a code, passcode or password is a fraud, even at your door. In doubt ask the commune or ward police first.
 .title = They want something else, or came to my door
 .also = came to my house | wants my id photo
scam-check_real-address = Do not change it the way the caller says. If the address is still wrong, ask at the commune or ward police, or call 1900.0368.
 .title = My address in VNeID really is wrong
 .also = my address is really wrong
scam-check_did-after =
 Stay calm and do nothing more of what they say; I go through it with you step by step.
 Press “It works, go on” and I show you at once what to do first.
 .title = I already did what they said
 .also = i clicked after all | i sent the money | i gave the code
scam-check_long-link =
 Leave out https:// and read up to the first /: right before it must stand .gov.vn. With gov in the middle and .com or .net at the end it is a fake.
 If that is confusing, do not open it: type dichvucong.gov.vn yourself.
 .title = The link is long, where do I look
 .also = long link | how do i read the link
scam-check_apk = Do not install it, and do not turn on “nguồn không xác định” (unknown sources). There is only one VNeID app, by the Ministry of Public Security, from the App Store or Google Play.
 .title = They sent a file to install
 .also = apk file | install a file
scam-check_how-off = Swipe down from the top of the screen and switch off the signs for Wi-Fi and mobile data. If you cannot, or the phone acts by itself, turn it off and call from another phone.
 .title = I do not know how to switch it off
 .also = how to turn off wifi | turn off the internet
scam-check_bank-number = The bank's number is usually printed on the back of the card; without it go straight to a branch. Do not search for it online, do not call a number the crooks gave.
 .title = I do not know my bank's number
 .also = bank phone number | bank hotline
scam-check_no-answer = If you cannot get through, go straight to the commune or ward police, who can lock the account too. If you have no VNeID, press “It works, go on”.
 .title = I cannot reach 1900.0368
 .also = nobody answers | line is busy
scam-check_ashamed = Anyone can be cheated, it is not your fault; the police of Tây Ninh have taken such cases. The sooner you report the better; ask someone of your family to come along.
 .title = I am ashamed and afraid of being scolded
 .also = embarrassed | afraid of my family
