# VNeID on a new phone, or a lost phone.

vneid-device = VNeID on a new phone, or a lost phone
 .also = new phone | lost phone | new number

vneid-device_which = What has happened? A VNeID account works on one phone at a time.
 .old-here = New phone, old one at hand
 .old-here-also = i still have the old phone | bought a new phone
 .old-gone = Old phone broken or gone
 .old-gone-also = old phone does not start | i sold the old phone | screen is broken
 .lost = Phone lost or stolen
 .lost-also = my phone was stolen | i lost my phone
 .number = My phone number changed
 .number-also = new sim card | i have a new number

vneid-device_old-code = On the new phone open VNeID and log in. A code comes to VNeID on the old phone; type it on the new one yourself.

vneid-device_lock = Call 1900.0368 at once and ask to lock your VNeID account, or go to the commune or ward police. Then call your mobile operator to block the SIM.

vneid-device_nfc = Now VNeID moves to the new phone. Does it have NFC, that is, can it read an identity card with a chip?
 .yes = Yes, it reads the card
 .yes-also = it has nfc | it can read the card
 .borrow = I can borrow one that does
 .borrow-also = a friend has one | borrow a phone
 .police = No, I will go to the police
 .police-also = no nfc | go to the police
 .none = I have no new phone yet
 .none-also = not bought yet | no phone yet

vneid-device_other-device = On the new phone log in to VNeID, choose “thiết bị khác” (another device) and press “Xác nhận” (Confirm). Then choose “Xác thực NFC bằng thẻ CCCD gắn chip” (Verify by the chip card).

vneid-device_hold-card = Take off the case and hold the identity card to the middle of the back; on an iPhone, to the top edge. Keep still for 3 to 5 seconds.

vneid-device_code = A confirmation code comes to your phone; type it into VNeID on the new one yourself. Tell it to nobody, not even to me.

vneid-device_borrow = On a phone of your family, log in to your own VNeID and hold the card to it to get the code. Then open “Cá nhân” (Personal), “Quản lý thiết bị” (Devices) and press “Hủy liên kết” (Unlink) for that phone.

vneid-device_number = Go to the commune or ward police and have the new number put into VNeID. Bring your identity card and the phone with the new SIM.

vneid-device_done = VNeID now works on the new phone. Look under “Cá nhân”, “Quản lý thiết bị”: if there is a phone you do not know, press “Hủy liên kết” (Unlink).
vneid-device_at-police = Go to the commune or ward police and ask them to move VNeID to the new phone. Bring your identity card and the new phone.
vneid-device_later = When you have a new phone, write “new phone” to me and we go on.
vneid-device_number-done = Once the new number is in, try to log in to VNeID and see whether the code reaches it. Write to me whenever you need.

vneid-device_both-changed = The confirmation code goes to the number registered with VNeID. If you no longer have it, register the new number with the commune or ward police first.
 .title = My old number is gone
 .also = old sim is gone | i do not have the old number
vneid-device_no-app = On the new phone open the App Store or Google Play, search for “VNeID” and install it. Whoever sends you a link to install it is a fraud.
 .title = VNeID is not on the new phone
 .also = how to install the app | app is not installed
vneid-device_asks-code = Whoever asks for a code, passcode or password is a fraud: hang up and call 1900.0368. If you already gave it: switch off the network, have your bank block your card, and tell the police at once.
 .title = Someone asks for my code
 .also = someone called for the otp | a stranger wants my code
vneid-device_forgot-password = Press “Quên mật khẩu” (Forgot password) and type your identity number and phone number into VNeID. Press “Nhập thông tin xác thực” (Give details) or hold the card to the phone, receive a code and set a new password.
 .title = I forgot the VNeID password
 .also = i do not remember my password | reset password
vneid-device_old-silent = The old phone needs a network and VNeID open; wait a few minutes and try again. If no code comes, start over and choose “Old phone broken or gone”.
 .title = The old phone shows no code
 .also = nothing on the old phone | old phone stays silent
vneid-device_call-fails = The commune or ward police can lock the account too. Ask them also how to lock your electronic identity card.
 .title = 1900.0368 does not answer
 .also = nobody answers the call | hotline is busy
vneid-device_what-nfc = Open the settings of the phone and look for “NFC”. If unsure, choose “Yes, it reads the card” and try with the card.
 .title = I do not know whether it has NFC
 .also = what is nfc | where to turn on nfc
vneid-device_no-card = Without a card with a chip this way does not work. Go to the commune or ward police for an identity card and for help with VNeID.
 .title = I have no card with a chip
 .also = my card has no chip | i lost my identity card
vneid-device_locked = The account is locked when you asked for it, or after many wrong entries. Ask 1900.0368 or the commune or ward police to open it; I cannot.
 .title = My account is locked
 .also = account is blocked | how to unlock
vneid-device_card-unread = Take off the case, hold the card to the right place and keep still for 5 seconds. If it still fails, take card and phone to the commune or ward police.
 .title = The phone does not read the card
 .also = card scan fails | nothing happens with the card
vneid-device_code-late = Wait 3 minutes, check the signal and the junk messages, then ask for the code again. If nothing comes, go to the commune or ward police.
 .title = The code does not arrive
 .also = no sms | i get no code | otp does not come
vneid-device_sim-owner = VNeID needs a SIM in your own name. Ask your mobile operator first, then go to the commune or ward police.
 .title = The SIM is in another name
 .also = sim of my husband | sim is registered to someone else
