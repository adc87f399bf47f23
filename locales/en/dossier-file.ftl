# Filing a dossier from home on dichvucong.gov.vn.

dossier-file = File a dossier from home

dossier-file_logged-in = Are you logged in to dichvucong.gov.vn with VNeID? If so, your name stands at the top right.
 .no = Not yet, show me how
 .no-also = not logged in | how to log in
 .yes = Yes, I am logged in
 .yes-also = already logged in | I see my name

dossier-file_find = Type what you need into the search box, for example “đăng ký tạm trú” (temporary residence). Then press the exact name of the procedure.

dossier-file_papers = On the procedure's page, “Thành phần hồ sơ” (Papers) says what you need. Take a clear photo of each paper, then we go on.

dossier-file_office =
 On the right is the block “Chọn cơ quan thực hiện” (Choose the office). Choose “Tỉnh/Thành phố”, then “Tỉnh Tây Ninh”.
 Then choose your ward or commune and press “Đồng ý” (OK).
 .press = Đồng ý
 .picture = Choose Tỉnh Tây Ninh, your commune or ward, then press

dossier-file_submit = Find the card with the name of the office you chose and press “Nộp trực tuyến” (File online) on it. The first card may belong to a department, so read the name.
 .press = Nộp trực tuyến
 .picture = Find the card of the office you chose, then press

dossier-file_general = The box “Thông tin chung” (General information) appears. Check it and press “Xác nhận” (Confirm).
 .press = Xác nhận
 .picture = Check that all of it is right, then press

dossier-file_owner = Now “Thông tin chủ hồ sơ” (The applicant), filled in from your account. Add phone number, e-mail and address where they are missing.

dossier-file_declare = In “Kê khai thông tin” (Declaration), fill in the form from your papers. For certified copies this part does not exist: press “Next” below.

dossier-file_attach = In “Thành phần hồ sơ” (Papers), attach a photo or PDF for each paper. Then check that each one can be read.

dossier-file_receive = In “Thông tin nhận kết quả” (Receiving the result), choose how. It can come as an electronic file, by post, or at the Public Administration Service Centre.

dossier-file_pay =
 If there is a fee, pay it inside the dossier on the portal, then file. Never transfer money to anybody's personal account.
 People with merit, poor households and people with disabilities pay no civil-status fees.

dossier-file_code = “Nộp hồ sơ thành công” (Filed successfully) with a dossier code means it worked. Take a screenshot and write down the code and the time.

dossier-file_done = Your dossier is filed. Keep the dossier code and the payment receipt, if any. To know how far it is, write to me “track my dossier”.

dossier-file_not-sure-in = Look at the top right of dichvucong.gov.vn. Your name or “Đăng xuất” means logged in; “Đăng nhập” means not yet.
 .title = I do not know whether I am logged in
 .also = am I logged in | not sure about login
dossier-file_no-phone = Go to the commune or ward Public Administration Service Centre, where someone helps you file. Or ask the community digital team of your hamlet to visit you.
 .title = I have no smartphone
 .also = old phone | no internet at home
dossier-file_which-page =
 Type dichvucong.gov.vn letter by letter into the address bar; do not search for it. The real page always ends in .gov.vn.
 If one letter differs, close it at once.
 .title = I do not know which page to open
 .also = which website | the web address
dossier-file_counter = You can. Take your papers to the commune or ward Public Administration Service Centre and file at the counter.
 .title = I prefer to file at the counter
 .also = file in person | bring paper to the office
dossier-file_find-nothing = Try fewer words, for example “tạm trú” or “khai sinh”. If it is still not there, go back and tell me what you need, and I look up the name.
 .title = I cannot find the procedure
 .also = nothing found | search shows nothing
dossier-file_find-many = Read each name and choose the one closest to your case. If unsure, go back and tell me your case, and I ask you one more question.
 .title = Too many similar names
 .also = which one to choose | many results
dossier-file_birth-death =
 Births and deaths together with what follows from them have their own page: type lienthong.dichvucong.gov.vn.
 It is also in VNeID, under “Dịch vụ công liên thông khai sinh, khai tử”.
 .title = Birth or death, all in one filing
 .also = birth certificate | someone died
dossier-file_business = Household businesses file on their own page: type hokinhdoanh.dkkd.gov.vn.
 .title = Register a household business
 .also = open a shop | business licence
dossier-file_residence = Residence can also be done inside VNeID. Open VNeID and press “Thủ tục hành chính” (Procedures).
 .title = Permanent or temporary residence
 .also = temporary stay | move my residence
dossier-file_thrown-out = After a long pause the page may log you out. Press “Đăng nhập”, log in with VNeID again, and reopen the same procedure.
 .title = I was logged out halfway
 .also = session expired | it logged me out
dossier-file_must-come =
 Most procedures are done wholly online. A few need one visit.
 For marriage both sides come to sign; for certified copies you show the original.
 File online first, then come at the time the Public Administration Service Centre tells you.
 .title = Do I have to come in person
 .also = can I do it all at home | visit the office
dossier-file_paper-missing = Wait with filing: a dossier with a paper missing may be sent back. Ask the Public Administration Service Centre whether another paper can replace it.
 .title = One paper is missing
 .also = missing document | do not have one paper
dossier-file_photo =
 Photograph the original in good light, all 4 corners visible, no glare, no blur. One photo a paper; both sides of the identity card.
 Upload the photos to the portal only, do not send them to me.
 .title = How to photograph my papers
 .also = take pictures of papers | scan documents
dossier-file_fee-before =
 The procedure's page shows the fee; press “Xem chi tiết” (Details) to see who pays less or nothing.
 People with merit, poor households and people with disabilities pay no civil-status fees.
 .title = How much does it cost
 .also = what is the fee | price
dossier-file_no-district = Since 1/7/2025 there are no districts. Choose your ward or commune directly after “Tỉnh Tây Ninh”.
 .title = My district is not there
 .also = no district in the list | where is my district
dossier-file_new-commune = Many communes and wards were merged and renamed. Go back and write me the old name, and I look up the new one.
 .title = I do not know my commune's new name
 .also = commune was merged | new commune name
dossier-file_long-an = Long An became part of Tây Ninh province on 1/7/2025. Choose “Tỉnh Tây Ninh”.
 .title = I live in the former Long An
 .also = from Long An | Long An was merged
dossier-file_department = If a department handles it, choose “Sở” instead of a ward or commune. If you do not know who does, ask the Public Administration Service Centre.
 .title = Department or commune
 .also = who handles this | which office
dossier-file_slow = At times many people are there and the system is jammed. Wait a few minutes and reload; if it still fails, try outside busy hours.
 .title = It only spins, pressing does nothing
 .also = page loads forever | slow network | frozen
dossier-file_no-button = Without the button “Nộp trực tuyến” that office may not take this online. Check the office you chose, or file at the Public Administration Service Centre.
 .title = There is no button “Nộp trực tuyến”
 .also = no submit button | where is the button
dossier-file_which-card = Read the name on each card and choose the one with your ward or commune. A commune's matter filed with a department goes to the wrong place.
 .title = Several cards, which one
 .also = which office card | many cards
dossier-file_asks-login = If it asks you to log in, log in with VNeID as at the beginning. Then reopen the procedure and press “Nộp trực tuyến”.
 .title = It asks me to log in again
 .also = login again | wants my login once more
dossier-file_wrong-data = This comes from your identity account. If your name or birthday is wrong, do not file yet: first ask the commune or ward police how to correct it.
 .title = My data shown there is wrong
 .also = wrong name | wrong birthday
dossier-file_for-other = To file for someone else, choose “Người khác ủy quyền” (Authorised by another person). Attach that person's letter of authority.
 .title = I file for someone else
 .also = for my mother | on behalf of somebody
dossier-file_no-email = Only boxes with a red star must be filled in. If e-mail has no star, leave it empty.
 .title = I have no e-mail
 .also = no gmail | what is an e-mail
dossier-file_no-declare = Certified copies have no such part: go straight on to attaching the papers.
 .title = There is no part “Kê khai thông tin”
 .also = no form to fill in | declaration missing
dossier-file_what-to-write = Write exactly what your original papers say, without abbreviations. If you do not understand a box, ask the Public Administration Service Centre rather than guess.
 .title = I do not know what to write
 .also = how to fill in the form | what goes in this box
dossier-file_cannot-go-on = Usually a required box is still empty or not ticked. Scroll up, look for red marks, fill them in and press again.
 .title = The button to go on is dead
 .also = next button does not work | cannot continue
dossier-file_too-big = The portal refuses photos that are too large. Take a smaller one, one file a paper, with a name without accents.
 .title = My photo does not upload
 .also = upload failed | file too large
dossier-file_signature = Most civil-status matters need only a tick, no digital signature. If one is needed, VNeID offers it free to individuals.
 .title = It asks for a digital signature
 .also = must I sign digitally | sign electronically
dossier-file_which-receive = To travel less, choose the electronic file, kept in your account. For paper choose the post, or collect it at the Public Administration Service Centre.
 .title = Which way should I choose
 .also = post or pick up | how to receive it
dossier-file_exempt =
 People with merit, poor households and people with disabilities pay no civil-status fees. For other matters see “Xem chi tiết” (Details) at the fee.
 To be safe, ask the Public Administration Service Centre before you pay.
 .title = Do I pay less or nothing
 .also = poor household | free of charge
dossier-file_paid-not-shown = Wait a little and do not pay twice. Keep the bank's receipt; if it still does not show, give its transaction code to the portal's support.
 .title = I paid but the dossier does not show it
 .also = money was taken | payment not updated
dossier-file_asked-transfer = That is a fraud. Fees are paid only inside the dossier on the portal. If you already paid, call your bank and tell the police at once.
 .title = Someone tells me to transfer money
 .also = asked me to send money | personal bank account
dossier-file_no-bank = Let a relative pay for you inside the dossier, or ask at the Public Administration Service Centre how to pay at the counter.
 .title = I have no bank account
 .also = cash only | no bank card
dossier-file_five-papers = Under Resolution 66.22, level 2 account holders with all 5 basic papers in VNeID who file online pay less or nothing. It covers some procedures only, from 15/8/2026 to the end of 28/2/2027.
 .title = I have the 5 papers, why a fee
 .also = all papers integrated | why must I still pay
dossier-file_no-success = Do not file again yet. Open “Quản lý hồ sơ” (My dossiers) in your account: if it is there, it is filed.
 .title = “Nộp hồ sơ thành công” does not appear
 .also = no confirmation | not sure it was sent
dossier-file_no-code = Open “Quản lý hồ sơ” (My dossiers) in your account: the code stands on the line of the dossier you just filed.
 .title = I forgot to note the code
 .also = lost the code | find my code again
