# Receiving the result of a dossier.

dossier-result = Receive the result of a dossier
    .also = result | the result | receive the result | collect

dossier-result_how = Which way of receiving the result did you choose? If the result is wrong or lost, choose one of the last two lines.
 .file = Electronic file
 .file-also = online | digital copy
 .post = By post
 .post-also = mail it home | post office
 .centre = At the centre
 .centre-also = pick it up | at the office
 .wrong = The result is wrong
 .wrong-also = mistake in my name | wrong birthday
 .lost = The paper result is lost
 .lost-also = lost my paper | paper was burnt

dossier-result_logged-in =
 Are you logged in to dichvucong.gov.vn with VNeID?
 If so, your name stands at the top right.
 .no = Not yet, show me how
 .no-also = not logged in | how to log in
 .yes = Yes, I am logged in
 .yes-also = already logged in | I see my name

dossier-result_my-file =
 Open “Quản lý hồ sơ”, in places called “Hồ sơ của tôi” (My dossiers), then press the finished dossier.
 The electronic result is in your account.

dossier-result_post =
 The post brings the result to the address that you gave in the dossier.
 Keep the dossier code at hand in case you need to ask.

dossier-result_centre =
 On the promised day take your slip or the dossier code to the Public Administration Service Centre where you filed.
 Before that day there is no need to go.

dossier-result_check = With the result in hand, compare names and dates with your papers. Is anything wrong?
 .right = All is right
 .right-also = correct | no mistakes
 .wrong = Something is wrong
 .wrong-also = wrong name | there is a mistake

dossier-result_wrong =
 Tell the Public Administration Service Centre where you filed at once, and bring the result and your originals.
 Do not correct it by hand.

dossier-result_lost =
 For a lost civil-status paper ask for a copy of the record: type the code 2.000635 into the search box on dichvucong.gov.vn.
 For another paper ask the Public Administration Service Centre.

dossier-result_done = Good news, it is all done. Keep the result well.

dossier-result_told = Note which office you asked and the day they promised. Write to me whenever you are stuck.

dossier-result_which-way =
 Open the dossier and see what you chose in “Thông tin nhận kết quả” (Receiving the result).
 To change the way or the address, ask the Public Administration Service Centre where you filed.
 .title = I forgot the way, or want another
 .also = change the address | change how I receive it
dossier-result_not-yet =
 Open “Quản lý hồ sơ” (My dossiers), or press “Tra cứu hồ sơ” (Track a dossier) on the portal and type the code, to see the status.
 If the promised day has passed, ask the Public Administration Service Centre where you filed.
 .title = There is no result yet
 .also = still waiting | nothing yet
dossier-result_no-account = Take your slip or the dossier code to the Public Administration Service Centre where you filed and let them look.
 .title = I have no VNeID account
 .also = no VNeID | never registered
dossier-result_other-account =
 Let the person who filed look in their own account; never lend each other passwords.
 If that is not possible, take the dossier code to the Public Administration Service Centre.
 .title = Someone else filed it for me
 .also = my daughter filed it | filed by a service
dossier-result_post-late =
 Take the dossier code to the Public Administration Service Centre and ask on which day it was sent.
 With that day ask your post office.
 .title = The post has not brought it
 .also = nothing delivered | parcel is late
dossier-result_slip-lost = Look for the dossier code in “Quản lý hồ sơ” (My dossiers), or in the screenshot made after filing. Without it, still go and ask at the Public Administration Service Centre where you filed.
 .title = I lost the slip
 .also = no appointment slip | lost receipt
dossier-result_someone-else = First ask the Public Administration Service Centre where you filed what that person has to bring. It may differ from matter to matter.
 .title = Someone else collects it for me
 .also = my son picks it up | send somebody instead
dossier-result_not-certain =
 Compare it word by word with your original papers, and let a relative read it once more.
 If in doubt, take it to the Public Administration Service Centre.
 .title = I do not know whether it is right
 .also = not sure | cannot read it
dossier-result_not-mine = Take it back to the Public Administration Service Centre at once and get your own. Do not photograph it or give it to anyone.
 .title = I got someone else's paper
 .also = paper of another person | wrong person's name
dossier-result_civil-fix =
 That is a correction of a civil-status record: type the code 1.004859 into the search box on dichvucong.gov.vn.
 It takes 3 days, 3 more if it must be verified; if unsure, ask the Public Administration Service Centre.
 .title = The civil-status paper was wrong before
 .also = correct my birth certificate | old mistake
dossier-result_copy-fee =
 A copy of the record costs 8.000 đồng and is ready the same day.
 People with merit, poor households and people with disabilities pay no civil-status fees; ask the Public Administration Service Centre to be sure.
 .title = How much does a new copy cost
 .also = price of a copy | is it expensive
dossier-result_lost-file =
 The electronic result is still in your account: open “Quản lý hồ sơ” (My dossiers) and press that dossier again.
 If it is not there, take the dossier code to the Public Administration Service Centre.
 .title = I lost the electronic file
 .also = deleted the file | download it again
