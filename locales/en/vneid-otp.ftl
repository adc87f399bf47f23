# The confirmation code does not arrive.

vneid-otp = No confirmation code arrives
    .also = no code | no otp code arrives | code does not arrive | the code does not arrive | otp does not arrive | no otp

vneid-otp_where = Which code gives you trouble? Choose the closest line, and please do not send the code here.
 .sms = Logging in, resetting a password
 .sms-also = log in code | sms code | forgot password
 .new-phone = New phone, it asks for a code
 .new-phone-also = changed phones | code for the new phone
 .passcode = Passcode of 6 digits it asks for
 .passcode-also = the pin | 6 digits

vneid-otp_sim = The code goes to the phone number you registered with VNeID. Is the SIM of that number in your phone?
 .yes = Yes, it is in my phone
 .yes-also = sim is in this phone | i still use it
 .no = No, that number is gone
 .no-also = lost the sim | changed my number

vneid-otp_wait =
 Check that the phone has signal, then wait 3 minutes.
 Then open your messages, the junk messages too.

vneid-otp_again = If there is nothing, ask for the code again on the screen that waits for it. Is the code there now?
 .yes = It is here
 .yes-also = i got it | code came
 .no = Not yet, still no code
 .no-also = nothing came | still nothing

vneid-otp_type =
 Type the code yourself where it is asked for; in the box “Nhập mã xác nhận đăng nhập” (Enter the log-in code) then press “Xác nhận” (Confirm).
 Tell this code to nobody, not even to me.

vneid-otp_number = Take your identity card to the commune or ward police and have the new phone number registered. Choose a number in your own name, for codes will go there.

vneid-otp_old-app =
 The code goes to the VNeID app on the old phone, so do not wait for a text message.
 Open VNeID on the old phone, read the code and type it on the new one.

vneid-otp_passcode = Nobody sends a passcode: it is the 6 digits you set when you activated VNeID. Do you remember them?
 .yes = I remember
 .yes-also = i know it
 .no = I do not, show me how to reset it
 .no-also = i forgot it | reset passcode

vneid-otp_pc-type = Type the passcode yourself into the box “Nhập passcode” (Enter passcode), then press “Xác nhận” (Confirm). Please send these digits neither to me nor to anyone else.

vneid-otp_done = That takes you past the code. If you get stuck again, just write to me.

vneid-otp_police = Once the number is changed, go on from where the code was asked for. Write to me whenever you need more.

vneid-otp_no-code = Then call 1900.0368, or have the commune or ward police look at it. Bring your identity card and the phone.

vneid-otp_which-code =
 Read the screen: “Nhập mã xác nhận đăng nhập” asks for the code just sent to your phone.
 “Nhập passcode” asks for the 6 digits you set yourself, which nobody sends.
 .title = I do not know which code it wants
 .also = what code is it
vneid-otp_activation =
 The message of approval has no accents and says “da duoc phe duyet”; with a chip card it takes about 3 working days.
 When it is there, open VNeID to activate; if it takes too long, ask the commune or ward police.
 .title = I wait for my account to be approved
 .also = activation message | waiting for level 2
vneid-otp_asks-code =
 Whoever asks for a code, passcode or password is a fraud: hang up and call 1900.0368.
 If you already gave it, switch off the network, have your bank block your card, and tell the police at once.
 .title = Someone asks for my code
 .also = someone called for the otp | a stranger wants my code
vneid-otp_which-sim =
 It is the number you gave when the VNeID account was made.
 If you do not remember, take your identity card to the commune or ward police and ask.
 .title = I forgot which number I registered
 .also = which number did i give | i have two sims
vneid-otp_other-phone =
 The code goes to the phone with that SIM, so sit beside the person who has it.
 To have codes on your own phone, change the number at the commune or ward police.
 .title = The code goes to someone else's phone
 .also = my son has the sim | number of my husband
vneid-otp_no-signal = Go where the signal is strong, turn the phone off and on, and try a call to see whether the SIM works. If you cannot call, ask your phone company.
 .title = Weak signal, or the SIM may not work
 .also = no network | sim is dead
vneid-otp_junk = Let somebody beside you show where messages and junk messages are. Read the code and type it yourself.
 .title = I do not know where messages are
 .also = how to open messages | spam folder
vneid-otp_slow = At times many people use the system and it is jammed. Wait a few minutes, or try again outside busy hours.
 .title = It only spins or says it is busy
 .also = it is slow | the app hangs
vneid-otp_too-many = Stop asking for codes, and leave it for a good while before you try again. If it still fails, call 1900.0368 or go to the commune or ward police.
 .title = It says too many codes were asked for
 .also = sent too many times | limit reached
vneid-otp_expired = A code works only for a short time, sometimes just 3 minutes. Ask for it again and type the new one at once.
 .title = The code expires before I can type it
 .also = code has expired | too slow to type
vneid-otp_wrong =
 See whether it asks for the code or for the passcode; with several messages, type the code of the newest.
 If it is still called wrong, stop typing and call 1900.0368.
 .title = I type it right and it says wrong
 .also = wrong code | code is not correct
vneid-otp_old-phone-gone =
 On the new phone choose “thiết bị khác” (another device), press “Xác nhận” (Confirm), then hold your chip identity card to the middle of its back.
 On an iPhone hold it to the top edge; if it fails, go to the commune or ward police.
 .title = My old phone is lost, broken or sold
 .also = sold the old phone | old phone does not start
