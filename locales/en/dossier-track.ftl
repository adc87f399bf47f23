# Tracking a dossier.

dossier-track = See how far my dossier is

dossier-track_have-code = Do you have the dossier code at hand? It looks like H53.12.34-261101-0456.
 .with = I have the code
 .with-also = here is my code | code in my hand
 .without = I have no code
 .without-also = lost the code | do not remember the code

dossier-track_type-code = Please type the dossier code here. I only read the day of filing and the province from it, and do not keep it.
 .without = I have no code after all
 .without-also = lost the code | do not remember the code

dossier-track_look-up = I cannot see inside dossiers, so please look on the portal. Open dichvucong.gov.vn, press “Tra cứu hồ sơ” (Track a dossier) and type the code there.

dossier-track_look-up-elsewhere = It may have been filed in another province or in a ministry's system. Still open dichvucong.gov.vn, press “Tra cứu hồ sơ” (Track a dossier) and type the code there.

dossier-track_logged-in = Without a code, your account shows it too. Are you logged in to dichvucong.gov.vn with VNeID?
 .no = Not yet, show me how
 .no-also = not logged in | how to log in
 .yes = Yes, I am logged in
 .yes-also = already logged in | I see my name

dossier-track_my-dossiers = In your account on dichvucong.gov.vn open “Quản lý hồ sơ”, in places called “Hồ sơ của tôi” (My dossiers). Then press the dossier you want.
 .press = Quản lý hồ sơ
 .picture = In your account, press

dossier-track_status = What does the dossier say? Choose the closest line.
 .working = Being processed, not due yet
 .working-also = in progress | processing | received
 .supplement = “Yêu cầu bổ sung” (More papers asked for)
 .supplement-also = missing papers | more documents
 .result = The result is there
 .result-also = finished | approved
 .overdue = Overdue
 .overdue-also = late | past the date

dossier-track_working = It is being processed: see the promised day and wait for it. There is no need to file again.

dossier-track_supplement = Open the dossier and read which paper the office asks for. Correct or add only that paper, then send it again.

dossier-track_result = Good news. Receive it the way you chose: as a file in your account, by post, or at the Public Administration Service Centre.

dossier-track_overdue = Take the code to the Public Administration Service Centre where it was filed. Ask for the reason of the delay and a new date.

dossier-track_waiting = Then wait for the promised day. If it passes without news, write to me “my dossier is late”.
dossier-track_sent-again = Once sent again, the dossier goes on. Look at its status once more in a few days.
dossier-track_finished = Check the names and dates on the result, then keep it well.
dossier-track_asked = Note the new date and the office that gave it. Write to me whenever you need more.

dossier-track_where-is-code = The code is on the screen “Nộp hồ sơ thành công”, or on the appointment slip or receipt. If the slip has a QR code, scanning it also shows the dossier.
 .title = Where do I find the code
 .also = find the code | where is it written
dossier-track_what-is-code = The code is given by the portal when you have filed. Its middle is year, month and day of filing; H53 is Tây Ninh.
 .title = What is a dossier code
 .also = what does the code look like | explain the code
dossier-track_counter-filed = If you filed at the counter, the code is on your appointment slip. If the slip is lost, ask the Public Administration Service Centre where you filed.
 .title = I filed at the counter, not online
 .also = filed on paper | filed in person
dossier-track_code-odd = Type it as printed, with all dots and dashes. Look at each letter and digit closely.
 .title = My code is not accepted
 .also = invalid code | wrong code format
dossier-track_why-code = It tells me the day of filing and whether it is of Tây Ninh. If you would rather not, press “I have no code after all”.
 .title = Is it safe to give you the code
 .also = why do you need it | I am afraid to share it
dossier-track_not-found = Check each letter of the code and type it again. If it is still not found, ask the Public Administration Service Centre where you filed.
 .title = The code finds nothing
 .also = no result | dossier does not exist
dossier-track_which-page =
 Type dichvucong.gov.vn letter by letter into the address bar; do not search for it. The real page always ends in .gov.vn.
 If one letter differs, close it at once.
 .title = I do not know which page to open
 .also = which website | the web address
dossier-track_slow = At times many people are there and the system is jammed. Wait a few minutes and reload; if it still fails, try outside busy hours.
 .title = It only spins and shows nothing
 .also = page loads forever | slow network | frozen
dossier-track_other-place = Remember where you filed and ask that office. A dossier filed in the former Long An may also carry another sign than H53.
 .title = But I filed in Tây Ninh
 .also = I filed at my commune | not another province
dossier-track_not-sure-in = Look at the top right of dichvucong.gov.vn. Your name or “Đăng xuất” means logged in; “Đăng nhập” means not yet.
 .title = I do not know whether I am logged in
 .also = am I logged in | not sure about login
dossier-track_no-account = Without a VNeID account, take your slip to the Public Administration Service Centre where you filed. They can look it up for you.
 .title = I have no VNeID account
 .also = no VNeID | never registered
dossier-track_list-empty = Check that the name at the top right is yours. A dossier filed at the counter or by someone else may stand in another account.
 .title = The list is empty
 .also = no dossier there | nothing in the list
dossier-track_filed-by-other = Ask the person who filed it to look in their account, or to give you the code. Never lend each other passwords.
 .title = Someone else filed it for me
 .also = my daughter filed it | filed by a service
dossier-track_other-status = Choose the closest line. If none fits, take the code to the Public Administration Service Centre.
 .title = It says something else
 .also = different status | none of these
dossier-track_paid-not-shown = Wait a little and do not pay twice. Keep the bank's receipt; if it still does not show, give its transaction code to the portal's support.
 .title = I paid but it does not show
 .also = money was taken | payment not updated
dossier-track_refused = Open the dossier and read the reason given. If it is not clear, ask the Public Administration Service Centre before filing again.
 .title = It was refused or sent back
 .also = rejected | returned to me
dossier-track_no-date = The promised day is on your slip or on the dossier's page. If it is not, ask the Public Administration Service Centre where you filed.
 .title = I see no promised day
 .also = when will it be ready | no date on it
dossier-track_faster = Dossiers are handled in order and within the time the procedure states. Nobody may take money to speed it up: do not believe such promises.
 .title = I want it faster
 .also = hurry up | urgent
dossier-track_someone-calls = Officers do not call to have you install apps and do not send links. Whoever asks for a code, passcode or password is a fraud: hang up, call 1900.0368 or go to the commune police.
 .title = Someone called about my dossier
 .also = got a phone call | asked me for money
dossier-track_which-paper = The request is on the dossier's page, in the line the office wrote. If you do not understand it, ask the Public Administration Service Centre with your code.
 .title = I do not know which paper is asked for
 .also = what is missing | unclear request
dossier-track_photo =
 Photograph the original in good light, all 4 corners visible, no glare, no blur. One photo a paper.
 Upload the photos to the portal only, do not send them to me.
 .title = My photo was blurred
 .also = blurry picture | take it again
dossier-track_cannot-edit = Log in with the account that filed it and open that same dossier; do not file a new one. If it cannot be changed, go to the Public Administration Service Centre.
 .title = I cannot change the dossier
 .also = no edit button | sending fails
dossier-track_no-such-paper = Ask the Public Administration Service Centre where you filed whether another paper can replace it. Do not send just any paper.
 .title = I do not have that paper
 .also = lost that document | never had it
dossier-track_result-where = Open the dossier and see what you chose in “Thông tin nhận kết quả”. If you chose the centre, take your slip there.
 .title = I do not know where to collect it
 .also = where to pick it up | how to receive it
dossier-track_result-wrong = Tell the Public Administration Service Centre where you filed at once, and bring the result and your originals. Do not correct it by hand.
 .title = The result is wrong
 .also = mistake in my name | wrong birthday
dossier-track_post-late = Ask your post office about a dossier result sent to you. If it is not there, ask the Public Administration Service Centre for the day of sending.
 .title = The post has not brought it
 .also = nothing delivered | parcel is late
dossier-track_overdue-count = Time limits usually count working days: no Saturdays, Sundays or holidays. Go by the day printed on your slip.
 .title = Is it late or not
 .also = are weekends counted | count the days
dossier-track_nobody-answers = Send a complaint on dichvucong.gov.vn with the missed date and the office you asked. The community digital team of your hamlet can help you send it.
 .title = I asked and nobody answers
 .also = no reply | they ignore me
