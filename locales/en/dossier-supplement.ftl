# Supplementing a dossier that was sent back.

dossier-supplement = Complete a dossier that was sent back
    .also = supplement | sent back | more papers | correct the dossier

dossier-supplement_logged-in =
 Are you logged in to dichvucong.gov.vn with the account that filed the dossier?
 If so, your name stands at the top right.
 .no = Not yet, show me how
 .no-also = not logged in | how to log in
 .yes = Yes, I am logged in
 .yes-also = already logged in | I see my name

dossier-supplement_open-it =
 Open “Quản lý hồ sơ”, in places called “Hồ sơ của tôi” (My dossiers), then press the dossier that was sent back.
 Read carefully what the office asks for.

dossier-supplement_reason = What does the office say must be mended? Choose the closest line.
 .missing = A paper is missing
 .missing-also = missing document | add a paper
 .photo = Blurred photo or wrong paper
 .photo-also = blurry picture | wrong file
 .details = Wrong details declared
 .details-also = wrong name | mistake in the form
 .refused = Refused, not accepted
 .refused-also = rejected | not approved

dossier-supplement_missing = Go to the part “Thành phần hồ sơ” (Papers) and add exactly the paper asked for. Leave every paper that is not mentioned as it is.

dossier-supplement_photo =
 Photograph the mentioned paper again: good light, all 4 corners, no glare, no blur.
 Then put it in the old one's place and leave the other papers.

dossier-supplement_details = Correct exactly the box the office names, as your original papers say. Leave every box that is not mentioned as it is.

dossier-supplement_send = Look it through once, and when it is right send the dossier again. Write down the time and the dossier code.

dossier-supplement_refused =
 Read the reason given by the office and do not file again yet.
 Take the dossier code to the Public Administration Service Centre where you filed and ask what to mend.

dossier-supplement_sent = Once sent again, the dossier goes on. In a few days write to me “track my dossier” to see how far it is.

dossier-supplement_asked = When all is clear, start again with confidence. Then write to me “file a dossier” and I show you each step.

dossier-supplement_counter-filed = Take your slip or the dossier code, and the missing paper, to the Public Administration Service Centre where you filed.
 .title = I filed at the counter
 .also = filed on paper | filed in person
dossier-supplement_filed-by-other =
 Let the person who filed correct it in their own account; never lend each other passwords.
 If that is not possible, take the dossier code to the Public Administration Service Centre.
 .title = Someone else filed it for me
 .also = my daughter filed it | filed by a service
dossier-supplement_someone-calls =
 Officers do not call to have you install apps and send no links; whoever asks for codes or passwords is a fraud.
 Hang up, call 1900.0368 or go to the commune or ward police.
 .title = Someone calls about missing papers
 .also = got a phone call | got a message asking for papers
dossier-supplement_list-empty =
 See whether the name at the top right is of the account that filed.
 If it is and the list is still empty, take the dossier code to the Public Administration Service Centre.
 .title = The list is empty
 .also = no dossier there | nothing in the list
dossier-supplement_no-reason = Do not guess and change just anything. Take the dossier code to the Public Administration Service Centre where you filed and ask what is missing.
 .title = I do not understand the request
 .also = what is missing | unclear reason
dossier-supplement_time-left = See whether the request names a last day. If it does not, or you fear to be late, ask the Public Administration Service Centre where you filed at once.
 .title = I do not know the last day for it
 .also = deadline | how many days left
dossier-supplement_no-such-paper = Ask the Public Administration Service Centre where you filed whether another paper can replace it. Do not attach just any paper.
 .title = I do not have that paper
 .also = lost that document | never had it
dossier-supplement_cannot-edit =
 Check that it is the account that filed and that very dossier; do not file a new one.
 If it still cannot be changed, go to the Public Administration Service Centre.
 .title = I cannot change or send it
 .also = no edit button | sending fails
dossier-supplement_blurred-again =
 Wipe the camera, find a brighter place and photograph it again.
 If it stays blurred, take the paper to the commune or ward Public Administration Service Centre.
 .title = The new photo is blurred too
 .also = still blurry | camera is bad
dossier-supplement_name-wrong =
 If the name or birthday from your identity account is wrong, ask the commune or ward police how to correct it.
 Send the dossier again only after that.
 .title = Name or birthday wrong in the account
 .also = wrong name in VNeID | wrong birthday
dossier-supplement_still-waiting =
 Wait a little and reload the page; do not send it many times.
 If it says the same the next day, take the dossier code to the Public Administration Service Centre.
 .title = Sent, but it still asks for more
 .also = status did not change | nothing changed after sending
dossier-supplement_again =
 Take the dossier code and your papers to the Public Administration Service Centre where you filed.
 Ask them to write down everything still missing at once, then mend it all.
 .title = It is sent back again and again
 .also = many times returned | returned once more
