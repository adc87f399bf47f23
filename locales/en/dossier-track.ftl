### Tracking a dossier.

dossier-track = Track a dossier
    .also = track | status | where is my dossier

dossier-track_have = Do you have the dossier code? It looks like H53.12.34-261101-0456.
    .code = Yes, I have the code
    .account = No code
dossier-track_code = Type the code here and I will see whether its form is right. I do not store it.
dossier-track_lookup = Open dichvucong.gov.vn and press “Tra cứu hồ sơ”. Type the code and search.
dossier-track_mine = Log in to dichvucong.gov.vn, open your account and press “Quản lý hồ sơ”. All your dossiers are there.
dossier-track_status = What does the status say?
    .working = Being processed
    .supplement = More is asked for
    .result = The result is there
    .late = Overdue, no result
dossier-track_fix = Open the dossier, read the reason, and change only what is asked for. Then send it again on the portal.
dossier-track_get = Download the electronic copy from your account. If you chose post or the centre, wait for the notice and bring your identity card.
dossier-track_wait = Your dossier is being worked on. Please wait for the day on the receipt and look again.
dossier-track_done-fix = Once sent, the dossier goes on. Please look at its status again in a few days.
dossier-track_done-get = Congratulations on your result.
dossier-track_ask = If the day has passed, ask the office that took the dossier, with the code and the day of submission.

dossier-track_help-no-code = The code is on the receipt, in the message when you submitted, or in “Quản lý hồ sơ” of your account.
    .title = Where is the code?
dossier-track_help-not-mine = A dossier filed for you is in the account of whoever filed it. Ask them to look in “Quản lý hồ sơ”.
    .title = Somebody filed it for me
dossier-track_help-code-form = The code has an H or G, digits, a hyphen, then the day written backwards: 261101 is 1/11/2026. Type all dots and hyphens.
    .title = The code is refused
dossier-track_help-not-found = If you have just submitted, wait a little. If it is still not there, check the code or ask the office that took it.
    .title = It is not found
dossier-track_help-fake = Look only on dichvucong.gov.vn, ending in .gov.vn. A page that wants money or an OTP for this is fake.
    .title = It wants money or a code
dossier-track_help-login = Stop here and write “log in with VNeID” to me; I will show you step by step.
    .title = I cannot log in
dossier-track_help-status = If it says something else, choose the nearest. “Đã tiếp nhận” and “chờ xử lý” mean being processed.
    .title = The status reads differently
dossier-track_help-fix = Take a clear picture with all four corners and replace just that paper. No new dossier is needed.
    .title = What should I change?
dossier-track_help-why-back = The reason stands in the dossier. If it is unclear, ask the office that took it, with the code.
    .title = I don't understand why
dossier-track_help-where-result = Open the dossier and see what you chose under “Thông tin nhận kết quả”.
    .title = Where do I collect it?
