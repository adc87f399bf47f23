# Forgotten password or passcode of VNeID.

vneid-forgot = Forgotten VNeID password or passcode
    .also = forgot password | forgot passcode | reset password | reset passcode

vneid-forgot_which = VNeID has a password for logging in and a 6-digit passcode: which one did you forget? Choose one below, and please do not send the password here.
 .password = Password for logging in
 .password-also = the log-in password | forgot password
 .passcode = Passcode of 6 digits
 .passcode-also = 6 digits | the pin | forgot passcode

vneid-forgot_pw-open = Open VNeID and press “Quên mật khẩu” (Forgot password) on the log-in screen. Then type your 12-digit identity number and your phone number.

vneid-forgot_pw-prove =
 Choose “Nhập thông tin xác thực” (Enter your details) and give your name, birthday and the date of issue of your identity card.
 If you would rather not type, choose to hold your chip identity card to the phone.

vneid-forgot_pw-code = A code is sent to your phone: type it into VNeID yourself. Tell this code to nobody, not even to me.

vneid-forgot_pw-new = Now set a new password in VNeID yourself. Take one that you remember easily and others cannot guess.

vneid-forgot_pc-open = Open VNeID, log in and press any service. When you see “Quên passcode” (Forgot passcode), press it.

vneid-forgot_pc-code = Press “Xác nhận” (Confirm), and a code is sent to your phone. Type it into VNeID yourself and tell it to nobody.

vneid-forgot_pc-new = Now set a new passcode of 6 digits yourself. Please send these digits neither to me nor to anyone else.

vneid-forgot_done = That is done. Use it once now so that you remember it, and keep it to yourself.

vneid-forgot_which-one =
 The password logs you in to VNeID; the passcode is the 6 digits you set when you activated it.
 If both are forgotten, do the password first; once you are in VNeID, do the passcode.
 .title = I do not know which one I forgot
 .also = what is the difference | i forgot both
vneid-forgot_question = For the security question I have no reliable source. Please call 1900.0368 or ask the commune or ward police.
 .title = I forgot the security question
 .also = security question | the secret answer
vneid-forgot_no-button =
 Update VNeID in the App Store or Google Play, then open it again.
 If it is still not there, call 1900.0368 or go to the commune or ward police.
 .title = I cannot see what to press
 .also = where is the button | no such button
vneid-forgot_number = The identity number is the 12 digits printed on your identity card. Type it into VNeID only, do not send it to me.
 .title = Which number is the identity number
 .also = what is the identity number | which 12 digits
vneid-forgot_number-changed = If you gave up the old number, go to the commune or ward police to register the new one. Bring your identity card.
 .title = My old phone number is gone
 .also = i changed my number | lost my sim
vneid-forgot_slow = At times many people use VNeID and it is jammed. Wait a few minutes, or try again outside busy hours.
 .title = VNeID only spins or says it is busy
 .also = it is slow | the app hangs | app crashes
vneid-forgot_no-match =
 Take the identity card you use now and type exactly what is printed on it.
 If it still does not match, take the card to the commune or ward police.
 .title = It says that my details do not match
 .also = wrong information it says | details are rejected
vneid-forgot_card =
 Take off the case and hold the card to the middle of the back, on an iPhone to the top edge, for 3 to 5 seconds.
 If the phone cannot read the card, choose “Nhập thông tin xác thực” (Enter your details).
 .title = Holding the card to the phone fails
 .also = card cannot be read | no nfc
vneid-forgot_face = Go where there is enough light, take off glasses and mask, wipe the camera and scan again. If it still fails, go to the commune or ward police.
 .title = It wants a face scan, which fails
 .also = face not recognised | scan my face fails
vneid-forgot_code-late =
 Wait 3 minutes, check the signal, look among junk messages too, then ask for the code again.
 If it still does not come, write to me “no OTP code arrives”, or call 1900.0368.
 .title = The code does not arrive
 .also = no sms | i get no code | otp does not come
vneid-forgot_asks-code =
 Whoever asks for a code, passcode or password is a fraud: hang up and call 1900.0368.
 If you already gave it, switch off the network, have your bank block your card, and tell the police at once.
 .title = Someone asks for my code or password
 .also = someone called for the otp | a stranger wants my password
vneid-forgot_refused =
 Read the hint on the screen and follow it; a passcode needs all 6 digits.
 If it still fails, call 1900.0368, and do not show it to me.
 .title = The new one is not accepted
 .also = password is invalid | it says too weak
