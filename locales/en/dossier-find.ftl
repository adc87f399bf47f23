# Finding a procedure on the portal.

dossier-find = Find a procedure on the portal
    .also = find a procedure | search | procedure code | choose the office

dossier-find_know = Do you know the name or the code of the procedure? You can search and read without logging in.
 .have = I know its name or code
 .none = I do not know what it is called

dossier-find_none =
 Write me your matter in plain words, for example “a paper that I am single”, and I give you the name and code.
 Then press “Go on where I was” to come back here.

dossier-find_search =
 Open dichvucong.gov.vn and type a short name or the code of the procedure into the search box.
 Type the code with its dot, for example 1.001193.

dossier-find_page =
 Read each name carefully and press the one that is your matter.
 On the page that opens, “Thành phần hồ sơ” (Papers) says what you need.

dossier-find_fee =
 The fee shows only an amount; press “Xem chi tiết” (Details) to see who pays less or nothing.
 People with merit, poor households and people with disabilities pay no civil-status fees.

dossier-find_who = Who handles this matter? It helps to know before you choose.
 .commune = Commune or ward
 .department = Department of the province
 .police = Police

dossier-find_office =
 On the right, at “Chọn cơ quan thực hiện” (Choose the office), choose “Tỉnh Tây Ninh”, then the ward, commune or “Sở” (department), and press “Đồng ý” (OK).
 Would you like to file now?
 .file = File now, show me each step
 .later = I am only looking

dossier-find_police =
 Residence, notice of stay and criminal records can be done inside VNeID: press “Thủ tục hành chính” (Procedures).
 For other matters, if you do not know where to file, ask the commune or ward police.

dossier-find_kept =
 Write down the name and code of the procedure; next time the code finds it.
 Codes are sometimes replaced: then search by name.

dossier-find_done = Now you know how to find a procedure. When you want to file, write to me “file a dossier”.

dossier-find_which-page =
 Type dichvucong.gov.vn letter by letter into the address bar; the real page always ends in .gov.vn.
 If you cannot type it, let the commune or ward Public Administration Service Centre open it for you.
 .title = I do not know which page to open
dossier-find_login-asked =
 To search, read and choose the office you need no login; only “Nộp trực tuyến” (File online) asks you to log in with VNeID.
 Then write to me “log in” and I show you.
 .title = It asks me to log in
dossier-find_own-page =
 Births and deaths with what follows from them are at lienthong.dichvucong.gov.vn, household businesses at hokinhdoanh.dkkd.gov.vn.
 If you cannot type it, ask the commune or ward Public Administration Service Centre.
 .title = Birth, death, opening a shop
dossier-find_which-level =
 Births, marriages and deaths are with the commune or ward; residence is with the police.
 For other matters ask the commune or ward Public Administration Service Centre.
 .title = I do not know whose matter it is
dossier-find_not-found =
 Type fewer words, for example “tạm trú”, without names of people or communes.
 If it is still not there, ask the commune or ward Public Administration Service Centre.
 .title = I search and find nothing
dossier-find_code-gone =
 Some codes were replaced, as 2.001023 by 3.000722, so search by name.
 For the new code write me the old one, or ask the Public Administration Service Centre.
 .title = The code finds nothing
dossier-find_many =
 Type more words, for example “đăng ký lại khai sinh” (register a birth again), or search by code.
 If unsure, ask the Public Administration Service Centre rather than pick one.
 .title = Many similar names
dossier-find_words =
 “Trình tự” are the steps, “Cách thức” is how to file, “Thành phần hồ sơ” are the papers you must have.
 Whatever stays unclear, ask the Public Administration Service Centre.
 .title = The words on the page are hard
dossier-find_no-details =
 The page has a document file of the procedure; who pays less stands in it too.
 If it is hard to read, ask the Public Administration Service Centre before you pay.
 .title = I do not see “Xem chi tiết”
dossier-find_exempt =
 I cannot see your papers, so I would rather not guess.
 Ask the commune or ward Public Administration Service Centre before you pay.
 .title = I do not know whether I must pay
dossier-find_no-district =
 Since 1/7/2025 there are no districts; what they did is now with the commune, the ward or the province.
 To be sure, ask the commune or ward Public Administration Service Centre.
 .title = It used to be done at the district
dossier-find_old-name =
 Many communes and wards were merged and renamed on 1/7/2025.
 Write me the old name and I look up the new one, or ask the Public Administration Service Centre nearby.
 .title = My commune or ward is not there
