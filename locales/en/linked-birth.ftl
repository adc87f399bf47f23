# Birth, permanent residence and health insurance for a child under 6 in one filing.

linked-birth = Birth, residence and health insurance of a child at once
 .also = linked birth | linked birth registration | three papers for the baby

linked-birth_child = For a child under 6, one filing does 3 things: birth registration, permanent residence, health insurance card. How old is your child?
 .under = Under 6 years
 .over = 6 years or older

linked-birth_papers = Get ready the birth slip of the hospital, and the identity cards of father and mother, or the marriage certificate. Do you have them all?
 .have = Yes, all of them
 .no-slip = There is no birth slip
 .unmarried = The parents are not married

linked-birth_unmarried =
 To enter the father, use “Đăng ký khai sinh kết hợp nhận cha, mẹ, con” (Birth registration with recognition); it needs evidence of the relation too.
 It takes 3 days, and maybe 5 more if it has to be verified.

linked-birth_door = How would you like to file? The linked web page and VNeID both do.
 .web = On the linked web page
 .app = In the VNeID app
 .login = I cannot log in with VNeID yet
 .counter = At the centre, with help

linked-birth_open-web =
 Type lienthong.dichvucong.gov.vn letter by letter into the address bar and go to the part for births.
 If the page asks to log in, father or mother uses their own VNeID.

linked-birth_open-app =
 Open VNeID, find “Dịch vụ công liên thông khai sinh, khai tử” (Linked services for births and deaths) and fill in each part it asks for.
 Then look through it once more before you file.

linked-birth_office = In the step “Chọn cơ quan” (Choose the office), choose the commune or ward that handles the child's papers. Then press “Chuyển bước tiếp theo” (Next step).

linked-birth_declare =
 In the step “Kê khai thông tin” (Declare), fill in what stands on the birth slip and the parents' identity cards.
 Check the child's name letter by letter, then press “Chuyển bước tiếp theo” (Next step).

linked-birth_attach = In the part for papers, attach a photo of each one, see that it can be read, and file. Then write down the dossier code.

linked-birth_done =
 The birth is registered within the day; all 3 things take at most 3 working days, or 5 if it has to be verified.
 Filed after 15:00, it counts from the next day; to look, write to me “where is my dossier”.
linked-birth_single =
 The 3 things together are only for a child under 6, so for an older child the birth is registered by itself.
 Write to me “birth registration” to see the papers, or ask the commune or ward Public Administration Service Centre.
linked-birth_no-slip =
 Without a birth slip you need a witness or a written pledge.
 First ask the commune or ward Public Administration Service Centre, then write to me “birth registration” to see the papers.
linked-birth_ask-centre =
 Ask the commune or ward Public Administration Service Centre first whether to do it together or separately.
 To see the papers, write to me “khai sinh kèm nhận cha” (birth with recognition of the father).
linked-birth_at-centre =
 Take the papers to the commune or ward Public Administration Service Centre and ask for the linked filing for your child.
 Filed after 15:00, it counts from the next day.

linked-birth_fee =
 Within 60 days there is no fee; people with merit, poor households and people with disabilities pay no civil-status fee.
 Later, the province sets the fee: ask the Public Administration Service Centre before you pay.
 .title = Does it cost anything, and after 60 days
linked-birth_foreign =
 I have no source on whether the linked filing takes such a case: ask the commune or ward Public Administration Service Centre.
 Border communes have a procedure of their own: write to me “khai sinh biên giới” (border birth).
 .title = Father or mother is a foreigner
linked-birth_has-birth =
 I have no source on whether it can still be linked once the birth is registered: ask the Public Administration Service Centre.
 To do one thing by itself, write to me “permanent residence”.
 .title = My child has a birth certificate already
linked-birth_someone-else =
 If you are not a parent, first ask the Public Administration Service Centre whether you may file.
 For how to file for others, write to me “file for someone else”.
 .title = Grandparents or others file it
linked-birth_photo =
 Photograph the original in good light, all 4 corners, no glare, one photo for each paper.
 If that fails, take the papers to the Public Administration Service Centre; please send me no photos.
 .title = The photo cannot be read
linked-birth_mother-only =
 I have no sure source on what is needed when the father is not entered.
 Take the birth slip and the mother's identity card to the commune or ward Public Administration Service Centre and ask.
 .title = The father is not to be entered
linked-birth_which-page =
 Type it letter by letter and do not search for it; the real page always ends in .gov.vn.
 If in doubt, close it; the Public Administration Service Centre does it too.
 .title = I am not sure it is the right page
linked-birth_login =
 Only VNeID logs in now, and to file the account must be level 2.
 Write to me “log in with VNeID” or “level 2”, or go to the Public Administration Service Centre.
 .title = The page wants me to log in
linked-birth_slow =
 At times many people log in and it is jammed: wait some minutes and try again.
 If it is still stuck, try outside busy hours or go to the commune or ward Public Administration Service Centre.
 .title = It only spins
linked-birth_app-screens =
 Update VNeID in the App Store or Google Play and look again.
 If it is still not there, go back a step and choose “On the linked web page”, or go to the Public Administration Service Centre.
 .title = I do not find that in VNeID
linked-birth_which-office =
 Since 1/7/2025 many communes have new names: type it here, like “which commune is the old xã Bình Minh now”.
 Which one to choose, ask the Public Administration Service Centre.
 .title = My commune is not there, I cannot choose
linked-birth_mismatch =
 Compare letter by letter with the birth slip and the identity cards and mend the wrong box.
 If the paper itself is wrong, do not alter it: ask the commune or ward Public Administration Service Centre.
 .title = It says the data do not match
