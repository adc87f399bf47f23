# Logging in to dichvucong.gov.vn with VNeID.

vneid-login = Log in with VNeID

vneid-login_device = On which device do you want to log in to dichvucong.gov.vn? With VNeID on your phone and a computer, scanning the code is easiest.
 .pc-qr = Computer, scan the code with my phone
 .pc-qr-also = scan qr | laptop and phone
 .pc-password = Computer, type the password
 .pc-password-also = type the password | computer without scanning
 .phone = On the phone itself
 .phone-also = on my phone | i have only a phone

vneid-login_open-qr = On the computer, type the address dichvucong.gov.vn and press “Đăng nhập” (Log in). A page with a QR code appears.
 .press = Đăng nhập
 .picture = On the computer, open dichvucong.gov.vn and press

vneid-login_scan =
 On the phone, open the VNeID app, log in and press “Quét QR” (Scan QR).
 Point the camera at the code on the computer screen, then agree.
 .press = Quét QR
 .picture = On the phone, open VNeID, press this, then scan the code

vneid-login_open-password = On the computer, type the address dichvucong.gov.vn and press “Đăng nhập” (Log in). A page that asks for your identity number and password appears.
 .press = Đăng nhập
 .picture = On the computer, open dichvucong.gov.vn and press

vneid-login_open-phone =
 On the phone, open the browser, type dichvucong.gov.vn and press “Đăng nhập” (Log in).
 If the phone asks to open the VNeID app, agree.

vneid-login_type-password =
 Type your 12-digit identity number and your VNeID password on the log-in page yourself.
 Please do not type them here: I do not need them and may not take them.

vneid-login_code =
 The box “Nhập mã xác nhận đăng nhập” (Enter the log-in code) appears. Type the code just sent to your phone there and press “Xác nhận” (Confirm).
 Tell this code to nobody, not even to me.
 .press = Xác nhận
 .picture = Type the code just sent to your phone, then press

vneid-login_consent =
 A box about sharing data appears. Read it, then tick “Tôi đã đọc và hiểu rõ nội dung mục đích; Quyền, nghĩa vụ của chủ thể dữ liệu và đồng ý với các nội dung này” (I have read, understood and agree).
 If you agree, press “Xác nhận chia sẻ” (Confirm sharing).
 .press = Xác nhận chia sẻ
 .picture = Read it, tick the box if you agree, then press

vneid-login_passcode =
 The box “Nhập passcode” (Enter passcode) appears. Type your 6-digit VNeID passcode yourself and press “Xác nhận” (Confirm).
 Please send these digits neither to me nor to anyone else.
 .press = Xác nhận
 .picture = Type your 6-digit VNeID passcode, then press

vneid-login_name-shown = The page returns to dichvucong.gov.vn. When your name stands at the top right, you are logged in.

vneid-login_done = You are logged in. On someone else's device, remember to press “Đăng xuất” (Log out) before you leave.

vneid-login_which-device =
 With someone at your side, use a computer and scan the code with your own phone. Without a computer, choose “On the phone itself”.
 Without a smartphone, go to the commune or ward Public Administration Service Centre, where someone will help.
 .title = I do not know which device to choose
 .also = which one is easier | no idea which device
vneid-login_no-level2 =
 To file a dossier you need a level 2 identity account. The police of any commune or ward can make it.
 Bring your identity card and a phone with your own SIM.
 It is free; with a chip card it takes about 3 working days. Nobody activates level 2 by phone or Zalo.
 .title = I have no level 2 account
 .also = i have only level 1
vneid-login_no-app =
 Open the App Store or Google Play on your phone, search for “VNeID” and install it. There is only one VNeID app, by the Ministry of Public Security.
 Whoever sends you a link to install it is a fraud.
 .title = VNeID is not installed
 .also = i have no vneid | app is not installed
vneid-login_which-page =
 Type dichvucong.gov.vn letter by letter into the address bar; do not search for it. The real page always ends in .gov.vn.
 If one letter differs, close it at once.
 .title = I am not sure it is the right page
 .also = which website | is it the real site
vneid-login_many-ways = Choose “Tài khoản Định danh điện tử cấp bởi Bộ Công an” (the e-identity account). Only VNeID logs in now; the older ways are gone.
 .title = It shows several ways to log in
 .also = which account do i choose | two log in buttons
vneid-login_slow =
 At times many people log in and the system is jammed. Wait a few minutes, then reload the page.
 If it still only spins, try again outside busy hours.
 .title = It only spins and shows nothing
 .also = it is slow | page does not load | blank page
vneid-login_qr-old =
 The code expires after a while. Reload the page on the computer for a new code, then scan again.
 If it still fails, update the VNeID app in the app store.
 .title = Scanning does not get me in
 .also = qr code expired | qr does not work
vneid-login_qr-no-right = At the first scan the phone may say “tài khoản chưa được cấp quyền đăng nhập trên web” (not yet allowed on the web). Follow the prompt to allow it, then scan again.
 .title = It says I am not allowed on the web
 .also = no permission on the web | not granted
vneid-login_own-screen =
 A phone cannot scan its own screen. Log in with your identity number and password.
 Or borrow a computer and scan the code there with this phone.
 .title = The code is on this very phone
 .also = how to scan my own screen | i have only one phone
vneid-login_forgot-password =
 On VNeID's log-in screen press “Quên mật khẩu” (Forgot password), and type your identity number and phone number.
 Choose “Nhập thông tin xác thực” to give your name, birthday and the card's date of issue, or hold your identity card to the phone.
 A code comes to your phone: type it yourself and set a new password.
 .title = I forgot the VNeID password
 .also = i do not remember my password | password is wrong
vneid-login_forgot-passcode =
 In VNeID, press any service, then “Quên passcode” (Forgot passcode), then “Xác nhận” (Confirm).
 A code comes to your phone: type it yourself and set a new 6-digit passcode.
 .title = I forgot the 6-digit passcode
 .also = i do not remember the 6 digits | passcode is wrong
vneid-login_which-passcode = The passcode is the 6 digits you set when you activated VNeID; it is not the password. If you do not remember it, choose “I forgot the 6-digit passcode”.
 .title = Which number is the passcode
 .also = what is the passcode | where do i get the passcode
vneid-login_new-phone = An account works on one phone at a time. Log in to VNeID on the new phone; a code comes to VNeID on the old phone, and you type it on the new one.
 .title = New phone, and I still have the old one
 .also = i bought a new phone | changed phones
vneid-login_old-phone-gone =
 On the new phone log in to VNeID, choose another device, then hold your chip identity card to its back. On an iPhone hold it to the top edge.
 Take off the case and keep still for 3 to 5 seconds. If it fails, go to the commune or ward police.
 If you fear that someone uses the lost phone, call 1900.0368 at once to lock the account.
 .title = My old phone is lost or broken
 .also = phone was stolen | old phone does not start
vneid-login_face = Go where there is enough light, take off glasses and mask, wipe the camera and scan again. If it still fails, go to the commune or ward police.
 .title = The face scan fails
 .also = face not recognised | cannot scan my face
vneid-login_locked = After many wrong entries an account may be locked. Call 1900.0368 or go to the commune or ward police; I cannot unlock it.
 .title = It says my account is locked
 .also = account is blocked
vneid-login_number = The identity number is the 12 digits printed on your identity card. Type it on the log-in page only, do not send it to me.
 .title = Which number is the identity number
 .also = what is the identity number | which 12 digits
vneid-login_helper-types = Type your password yourself while your helper looks away. You answer for everything done with your account.
 .title = Someone else types it for me
 .also = my son types the password | i cannot type
vneid-login_code-late =
 Wait 3 minutes, check that your phone has signal, and look among junk messages. The SIM must be the number registered with VNeID.
 Then ask for the code again.
 .title = The code does not arrive
 .also = no sms | i get no code | otp does not come
vneid-login_number-changed = If your phone number has changed, go to the commune or ward police to register the new one. Bring your identity card.
 .title = My phone number has changed
 .also = new sim card | old number is gone
vneid-login_asks-code =
 Whoever asks for a code, passcode or password is a fraud, even if they claim to be an officer. Hang up, call 1900.0368 or go to the commune police.
 If you already gave it: switch off the network, have your bank block your card, and tell the police at once.
 .title = Someone asks for my code
 .also = someone called for the otp | a stranger wants my code
vneid-login_button-dead = The box before “Tôi đã đọc và hiểu rõ nội dung mục đích…” must be ticked first; only then does “Xác nhận chia sẻ” work. Tick it and press again.
 .title = The button “Xác nhận chia sẻ” is dead
 .also = button is grey | cannot press the button
vneid-login_why-share = The portal asks your consent to take data from your identity account for the procedure. Read it and decide; if you do not agree, you can go to the Public Administration Service Centre.
 .title = What is this sharing of data
 .also = why share my data | is sharing safe
vneid-login_no-name = Reload dichvucong.gov.vn and look again. If your name is still not there, press “Đăng nhập” and repeat the log-in.
 .title = No name there, I was thrown out
 .also = logged out again | i do not see my name
vneid-login_not-my-name = Then someone else's account is open on this device. Press “Đăng xuất” (Log out), then log in with your own.
 .title = It shows another person's name
 .also = wrong name | name of someone else
