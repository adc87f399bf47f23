# Death, deletion of residence and funeral benefits in one filing. Somebody has died: gently, shortly.

linked-death = Death, residence and funeral benefits at once
 .also = linked death | linked death registration

linked-death_paper = I am sorry for your loss. Do you have the notice of death?
 .have = Yes, the notice of death
 .other = Another paper in its place
 .none = No paper yet

linked-death_no-paper =
 Ask the commune or ward Public Administration Service Centre where to get the notice of death, and which paper can take its place.
 In time means within 15 days; a relative may go and ask for you.

linked-death_what =
 One filing for 3 things: death registration, deletion of residence, funeral or survivors' benefits.
 Get ready the notice of death and the identity card.

linked-death_door = How would you like to file? In these days it may be easier at the centre, with help.
 .counter = At the centre, with help
 .web = On the linked web page
 .app = In the VNeID app
 .login = I cannot log in with VNeID yet

linked-death_open-web =
 Type lienthong.dichvucong.gov.vn letter by letter into the address bar and go to the part for deaths.
 If the page asks to log in, whoever files uses their own VNeID.

linked-death_open-app =
 Open VNeID, find “Dịch vụ công liên thông khai sinh, khai tử” (Linked services for births and deaths) and fill in each part it asks for.
 Then look through it once more before you file.

linked-death_office = In the step “Chọn cơ quan” (Choose the office), choose the commune or ward that takes the dossier. Then press “Chuyển bước tiếp theo” (Next step).

linked-death_declare =
 In the step “Kê khai thông tin” (Declare), fill in what stands on the notice of death and the identity card; where you are not sure, ask.
 Then press “Chuyển bước tiếp theo” (Next step).

linked-death_attach = In the part for papers, attach a photo of each one, see that it can be read, and file. Then write down the dossier code.

linked-death_done =
 The death is registered within the day; I have no source for how long the other things take.
 Ask the commune or ward Public Administration Service Centre, with the dossier code.
linked-death_single =
 With a paper in place of the notice, the death can be registered; I have no source on whether the linked filing takes it.
 Ask the commune or ward Public Administration Service Centre; to see the papers, write to me “death registration”.
linked-death_asked = When you have the paper, write to me “linked filing for the deceased” and I go on from there.
linked-death_at-centre =
 Take the notice of death and the identity card to the commune or ward Public Administration Service Centre.
 Ask for the linked filing; someone helps you there.

linked-death_at-home =
 I have no sure source on who gives the notice of a death at home.
 Ask the commune or ward Public Administration Service Centre; they tell you the right office.
 .title = It was at home, who gives the notice
linked-death_fee =
 Within 15 days there is no fee; people with merit, poor households and people with disabilities pay no civil-status fee.
 Later, ask the Public Administration Service Centre before you pay.
 .title = Does it cost anything, and after 15 days
linked-death_whose-id =
 I only know that an identity card is needed, not whose. Bring that of the deceased and your own, and ask the commune or ward Public Administration Service Centre.
 .title = Whose identity card
linked-death_benefits =
 I have no source on how much it is and who receives it. Ask the commune or ward Public Administration Service Centre; give nothing to anyone who wants money for arranging it.
 .title = Who receives the benefits
linked-death_only-death =
 Open dichvucong.gov.vn and type the code 1.000656 into the search box.
 Or go to the commune or ward Public Administration Service Centre; it is done within the day.
 .title = I only need the death certificate
linked-death_tired =
 See to the family first and let a relative do the papers.
 The commune or ward Public Administration Service Centre helps with them.
 .title = It is too much for us now
linked-death_login =
 Only VNeID logs in now, and to file the account must be level 2.
 If you are stuck, go to the Public Administration Service Centre, and you need not do it alone.
 .title = The page wants me to log in
linked-death_which-page =
 The real page always ends in .gov.vn: type it letter by letter and do not search for it.
 If in doubt, close it and go to the Public Administration Service Centre.
 .title = I am not sure it is the right page
linked-death_app-screens =
 Update VNeID in the app store and look again.
 If it is still not there, go back a step and choose another way, or go to the Public Administration Service Centre.
 .title = I do not find that in VNeID
linked-death_which-office =
 Ask the nearest Public Administration Service Centre before you file which one to choose.
 If you do not know the new name, type it here, like “which commune is the old xã Bình Minh now”.
 .title = I do not know which commune to choose
linked-death_photo =
 Photograph the original in good light, all 4 corners, no glare, one photo for each paper.
 If that fails, take the papers to the Public Administration Service Centre.
 .title = The photo cannot be read
linked-death_slow =
 At times many people log in and it is jammed: wait some minutes and try again.
 If it is still stuck, go to the commune or ward Public Administration Service Centre.
 .title = It only spins
