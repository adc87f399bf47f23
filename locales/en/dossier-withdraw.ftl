# Withdrawing a dossier that was filed.

dossier-withdraw = Withdraw a dossier I filed
    .also = withdraw | cancel a dossier | take it back | filed twice | wrong office

dossier-withdraw_why = Why do you want to withdraw the dossier? Choose the closest line.
 .twice = Filed twice, one too many
 .place = Wrong office or wrong procedure
 .mistake = A mistake, or a paper is missing
 .mind = I changed my mind

dossier-withdraw_twice =
 See whether both are really the same matter, sent to the same office.
 If so, keep the one with more papers and withdraw only the other.

dossier-withdraw_mistake =
 You may not need to withdraw: where the office wrote “Yêu cầu bổ sung” (More papers asked for), only that item is mended.
 Does your dossier say so?
 .yes = Yes, show me how to mend it
 .no = No, I still want to withdraw

dossier-withdraw_logged-in =
 First we look how far the dossier is.
 Are you logged in to dichvucong.gov.vn with the account that filed it?
 .no = Not yet, show me how
 .yes = Yes, I am logged in
 .counter = I filed at the counter

dossier-withdraw_status =
 Open “Quản lý hồ sơ”, in places called “Hồ sơ của tôi” (My dossiers), and press the dossier you want to withdraw.
 How far is it?
 .before = Nobody has received it yet
 .after = Received, being processed
 .result = The result is there

dossier-withdraw_before =
 On the page of that dossier, look for a place that says “rút” (withdraw) or “hủy” (cancel).
 If there is one, read it well and press only when it is the right dossier.
 .done = Yes, it is withdrawn
 .none = There is no such place

dossier-withdraw_centre =
 Take the dossier code and your identity card to the Public Administration Service Centre where you filed, and say that you want to withdraw.
 Ask whether it can still be withdrawn and what must be written.

dossier-withdraw_again =
 What would you like to do next?
 Before you file again, ask whether the old dossier is really withdrawn, so that there are not two.
 .file = File another one
 .find = Find the right procedure and office
 .track = See how far the dossier is
 .enough = That is enough

dossier-withdraw_last =
 Open “Quản lý hồ sơ” (My dossiers) again and see which ones are left and what each of them says.
 If there is still one too many, ask the office where it was filed.

dossier-withdraw_done = Keep the dossier code and note the day and the office that answered you. Write to me if anything is left.

dossier-withdraw_not-mine =
 If a relative filed it, they withdraw it from their own account; never lend each other passwords.
 If you do not know who did, tell the Public Administration Service Centre, and call 1900.0368 if you fear for your VNeID account.
 .title = Someone else filed it, not me
dossier-withdraw_leave-it =
 I have no sure source for what happens to a dossier that is left alone, so I would rather not guess.
 To be at ease, tell the Public Administration Service Centre where you filed.
 .title = Can I just leave it there
dossier-withdraw_officer-asks =
 Ask clearly why it must be withdrawn; if you do not understand, press nothing yet and ask in person where you filed.
 Whoever calls and asks for a code or password is a fraud: hang up.
 .title = Someone tells me to withdraw it
dossier-withdraw_draft =
 Without “Nộp hồ sơ thành công” (Filed successfully) and a dossier code it may not have been filed.
 To delete a saved draft, let the Public Administration Service Centre show you how.
 .title = It is a draft, not filed yet
dossier-withdraw_no-place =
 That is all right; do not press just any other button.
 Press “Back to the step” and choose “There is no such place”, and I tell you whom to ask.
 .title = Where is the button, why is it grey
dossier-withdraw_fee =
 I have no source about refunds; keep the receipt and ask the Public Administration Service Centre where you filed.
 Whoever promises your money back and asks for a code is a fraud.
 .title = I paid, do I get it back
dossier-withdraw_cannot-come =
 Let a relative or the community digital team of your hamlet give you a hand.
 Have them ask the Public Administration Service Centre which papers someone needs who comes for you.
 .title = I cannot go there
dossier-withdraw_reason =
 Write the true reason in a few words, such as “nộp trùng” (filed twice) or “nộp nhầm nơi” (wrong office).
 If a form is wanted, ask for it at the Public Administration Service Centre where you filed.
 .title = What to write as the reason
dossier-withdraw_regret =
 Tell the Public Administration Service Centre where you filed at once and ask whether that dossier can go on.
 Do not file a new one before they answer.
 .title = I withdrew it by mistake
dossier-withdraw_originals =
 Also bring the appointment slip, and ask the Public Administration Service Centre where you filed when you get the originals back.
 Count every sheet before you leave.
 .title = I want my original papers back
dossier-withdraw_transfer =
 I have no sure source on whether the wrong office passes it on.
 First ask the Public Administration Service Centre where you filed, then file with the right office.
 .title = Wrong office: do they pass it on
dossier-withdraw_still-there =
 Press the dossier and read its status, wait a little and reload; do not ask many times.
 If nothing changes, take the dossier code to the Public Administration Service Centre where you filed.
 .title = I asked, but it is still there
