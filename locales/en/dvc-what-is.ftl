# What online public services are.

dvc-what-is = What online public services are
    .also = online public services | what is it | full or partial | benefits | is it compulsory

dvc-what-is_wish = With online public services you do your papers with the state over the Internet, often without a trip. What would you like to know?
 .good = What it is good for
 .full = Wholly or partly online
 .need = What I need, what it costs
 .must = Is it compulsory, or may I go to the counter
 .begin = Let me try it

dvc-what-is_good =
 From home you can file, add papers, pay the fee and receive the result.
 Where a service is wholly online, you do not go there at all.

dvc-what-is_where =
 The whole country uses one page: type dichvucong.gov.vn letter by letter.
 Some matters can be done inside the VNeID app: press “Thủ tục hành chính” (Procedures).

dvc-what-is_full =
 “Toàn trình” (wholly online): filing, adding papers, paying and receiving the result are all online.
 “Một phần” (partly online): at least once you must come, or an officer must look on the spot.

dvc-what-is_why-part =
 Since 1/7/2026 wholly online is the rule.
 For a partly online service the reason must be published: the law wants you present, a look on the spot, or a technical fault.

dvc-what-is_need =
 To file you need a level 2 identity account, made by the commune or ward police, free of charge.
 For the fee of each matter see its page, and press “Xem chi tiết” (Details) to see who pays less or nothing.

dvc-what-is_must =
 I know of no rule that makes you do it online.
 You can still take your papers to the commune or ward Public Administration Service Centre and file at the counter.

dvc-what-is_begin = Where would you like to begin? Without a level 2 account, begin with that.
 .level2 = Make a level 2 account
 .login = Log in with VNeID
 .find = Find a procedure
 .file = File a dossier
 .later = Later

dvc-what-is_helped =
 When you are stuck, go to the commune or ward Public Administration Service Centre or ask the community digital team.
 Helpers show you how while you press, and your password you type yourself.

dvc-what-is_done = Try one matter to get used to it. Wherever you do not understand, write to me and I show you each step.

dvc-what-is_what-things =
 Births, deaths, residence, civil-status extracts, criminal records and many more.
 Write me what you need and I tell you the papers and the code of the procedure.
 .title = Which matters can be done
dvc-what-is_one-stop =
 It is what used to be called “một cửa” (one-stop office): Tây Ninh has 96 in communes and wards and 1 of the province.
 There are no districts any more.
 .title = What is a Public Administration Service Centre
dvc-what-is_weak =
 Ask the community digital team of your hamlet, or go to the Public Administration Service Centre.
 The state supports people with disabilities with public services.
 .title = I am old, reading is hard
dvc-what-is_must-come =
 For marriage both sides come to sign; for certified copies you show the original.
 For other matters see “Cách thức” (How) on the procedure's page, or ask the Public Administration Service Centre.
 .title = What still needs a visit
dvc-what-is_anywhere =
 Yes: in Tây Ninh almost every matter can be filed in another commune or ward than your own.
 To be sure, ask the nearest Public Administration Service Centre.
 .title = May I file in another commune
dvc-what-is_old-portal =
 Now it is done on dichvucong.gov.vn and in VNeID; the province's system is only for what is not there yet.
 Just go to dichvucong.gov.vn.
 .title = Is the province's page still there
dvc-what-is_scam =
 Officers do not call to have you install apps and send no links; whoever asks for codes or passwords is a fraud.
 Hang up, call 1900.0368 or go to the commune or ward police.
 .title = Someone calls or sends me a link
dvc-what-is_no-phone =
 Go to the commune or ward Public Administration Service Centre, where someone helps you file.
 The community digital team of your hamlet can help too.
 .title = I have no smartphone
dvc-what-is_proactive =
 Decree 224 of 2026 adds a kind called proactive public services, in 4 levels.
 I have no source for what each level is: please ask the Public Administration Service Centre.
 .title = What are proactive public services
dvc-what-is_cheaper =
 Some matters are cheaper, such as permanent residence: 20,000 dong at the counter, 10,000 dong online.
 To see who pays less or nothing press “Xem chi tiết” (Details) at the fee, or ask the Public Administration Service Centre.
 .title = Is it cheaper online
dvc-what-is_refused-paper =
 Ask for the reason, then let them help you file online right at the counter.
 If they still refuse, send a complaint on dichvucong.gov.vn or let a relative send it.
 .title = The counter refuses my papers
dvc-what-is_who-team =
 They are volunteers of the hamlet, set up by the commune or ward to show people digital services.
 The head of your hamlet knows them.
 .title = Who is the community digital team
