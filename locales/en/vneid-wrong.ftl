# VNeID shows wrong data.

vneid-wrong = VNeID shows wrong data
 .also = wrong data | wrong name | wrong address

vneid-wrong_what = What is wrong in VNeID? Just choose; please send neither numbers nor pictures of papers here.
 .personal = Name, birthday, sex
 .personal-also = wrong name | wrong birth date
 .address = Address, name of the commune
 .address-also = wrong address | old address
 .papers = Papers in the wallet
 .papers-also = wrong health insurance | wrong licence

vneid-wrong_where = How is the address wrong? Since 1/7/2025 many communes and wards have been merged under new names.
 .merged = It has the old commune or province
 .merged-also = old commune name | old province name
 .moved = I have moved
 .moved-also = i changed my home | moved house
 .wrong = Wrong house or hamlet
 .wrong-also = wrong house number | wrong street

vneid-wrong_merged = The new names of commune, ward and province are updated automatically. You need not declare, click or pay anything.

vneid-wrong_moved = After a move, register the new place: open VNeID, press “Thủ tục hành chính” (Procedures) and choose permanent or temporary residence. The commune or ward police take it too.

vneid-wrong_adjust = Open dichvucong.gov.vn and type “điều chỉnh thông tin cư trú” (adjust residence data) into the search box; it is free. If you cannot do it yourself, go to the commune or ward police.

vneid-wrong_compare = Compare your identity card and your birth certificate with VNeID. Which one is wrong?
 .only-vneid = Papers right, only VNeID wrong
 .only-vneid-also = only the app is wrong
 .card = The identity card is wrong
 .card-also = card is wrong | mistake on my id
 .birth = The birth certificate is wrong
 .birth-also = birth certificate mistake

vneid-wrong_civil = Correct the birth certificate first: search for “cải chính hộ tịch” (civil-status correction) on dichvucong.gov.vn. It takes 3 days, and 3 more if it has to be verified.

vneid-wrong_police = Take the identity card and the right birth certificate to the commune or ward police, show what is wrong and ask for correction. Ask when it will be done.

vneid-wrong_wallet = If the health insurance differs from the identity card, ask the social insurance office to correct it. For another paper, ask the office that issued it.

vneid-wrong_free = So you can simply wait. Whoever tells you to press a link or pay for the new address is a fraud: hang up and call 1900.0368.
vneid-wrong_asked = When it is done, look into VNeID again to be sure. Write to me whenever you need.

vneid-wrong_other-field = Take your identity card and a paper that has it right to the commune or ward police. To ask beforehand, call 1900.0368.
 .title = Phone number or something else
 .also = wrong phone number | wrong id number
vneid-wrong_someone-calls = That is a fraud: somebody paid 22.000 đồng “to update the address” and lost 129 million. Hang up, call 1900.0368 or go to the commune police.
 .title = Someone tells me to click or pay
 .also = a caller wants a fee | told to open a link
vneid-wrong_send-photo = Please do not send pictures of papers here, I may not take them. Show the papers to the commune or ward police.
 .title = Can I send you a picture
 .also = look at my photo | send a screenshot
vneid-wrong_clicked = Switch off the network at once and have your bank block your card. Then tell the commune or ward police and call 1900.0368.
 .title = I already clicked or paid
 .also = i opened the link | i paid them
vneid-wrong_new-name = Type it right here, for instance “which ward is the old Phường 2 now”. Then press “Back to the step”.
 .title = I do not know the new name
 .also = new name of my commune
vneid-wrong_still-old = Even so you need not pay or press any link. To be sure, ask the commune or ward police.
 .title = It still shows the old name
 .also = not updated yet | waiting for weeks
vneid-wrong_which-residence = To live there for good, register permanent residence: 7 working days. To stay 30 days or more, register temporary residence: 3 days.
 .title = Permanent or temporary
 .also = permanent or temporary residence
vneid-wrong_police-where = Go to the police of the commune or ward where you live. If in doubt, call 1900.0368 first.
 .title = Which police office
 .also = where is the police
vneid-wrong_refused = Ask exactly which paper is missing and which office is in charge. If that does not help, call 1900.0368.
 .title = They say it cannot be corrected
 .also = they refused | police said no
vneid-wrong_no-birth = Ask for an extract: search for “trích lục” on dichvucong.gov.vn or go to the Public Administration Service Centre. It is given within the day.
 .title = I lost the birth certificate
 .also = no birth certificate | certificate is lost
vneid-wrong_exempt = People with merit, poor households and people with disabilities pay no civil-status fee. Others: ask the Public Administration Service Centre before you pay.
 .title = Does the correction cost anything
 .also = how much is the fee | is it free
vneid-wrong_not-in = Open “Lịch sử yêu cầu” (History of requests) in VNeID and read the reason. Then write “add papers to VNeID” to me and I show it step by step.
 .title = The paper does not get in
 .also = cannot add my paper | paper was rejected
