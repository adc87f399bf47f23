# VNeID does not take the face, or does not read the identity card.

vneid-face = VNeID does not take my face or read my card
 .also = face scan fails | face not recognised | card not read | nfc fails

vneid-face_what = What does VNeID not take? We try one thing after the other; when nothing helps, there is the commune or ward police.
 .face = It does not take my face
 .chip = It does not read my identity card

vneid-face_light = Go where there is enough light, take off glasses and mask, and scan again. Does it take your face now?
 .ok = Yes, it does
 .no = Not yet

vneid-face_lens = Wipe the front camera clean and scan once more as the phone tells you. Does it take your face now?
 .ok = Yes, it does
 .no = Not yet

vneid-face_hold =
 Take off the case and hold the identity card to the middle of the back; on an iPhone to the top edge.
 Keep still for 3 to 5 seconds. Is it read now?
 .ok = Yes, it is read
 .no = Not yet

vneid-face_nfc = The phone needs card reading by touch (NFC): look for “NFC” in its settings and switch it on. Hold the card again: how is it now?
 .fixed = Switched on, and it reads
 .on = It is on, but it does not read
 .none = There is none, or I am not sure

vneid-face_when = What are you doing when it asks for the scan?
 .register = Registering a new account
 .forgot = Forgotten password, a new one
 .new = Moving VNeID to a new phone
 .other = Activating level 2, or something else

vneid-face_forgot =
 For a forgotten password you can do without the card: choose “Nhập thông tin xác thực” (Enter the details) and fill in what stands on the identity card.
 Shall I show you each step?
 .guide = Yes, show me each step
 .tried = I did it that way

vneid-face_after = Does VNeID take you now?
 .yes = Yes, it works
 .no = Still not

vneid-face_police =
 Then take the identity card and the phone to the commune or ward police and show them what it says.
 To ask beforehand, call 1900.0368.

vneid-face_done = So it works. Go on with what you were doing, and write to me when you are stuck again.
vneid-face_asked = There too you type passwords and codes yourself and give them to nobody. Write to me whenever you need.
vneid-face_to-level2 =
 Go to the commune or ward police and have level 2 made at once: an officer takes the photo, you need not scan, and it is free.
 Write to me “level 2” to see what to bring.

vneid-face_bank = That is a matter of your bank and not of VNeID, so I cannot show it. Go to its branch, or call the number on the back of your card.
 .title = A bank app wants to scan my face
vneid-face_scam =
 Officers do not call to have apps installed and send no links: do not scan your face or card on a stranger's word.
 Hang up, call 1900.0368 or go to the commune or ward police.
 .title = Someone calls me to scan my face
vneid-face_slow =
 At times many people use VNeID and it is jammed: wait some minutes and try again.
 If it still spins, try outside busy hours or call 1900.0368.
 .title = It only spins
vneid-face_changed-face =
 After an operation, with a swollen face or much changed, do not scan on and on.
 Take the identity card to the commune or ward police and ask.
 .title = My face differs from the photo on the card
vneid-face_hold-for-me =
 Let someone you trust hold the phone for the scan; passwords and codes you type yourself.
 If it still fails, go to the commune or ward police.
 .title = My hands shake
vneid-face_weak =
 Let your family ask the commune or ward police whether they can help at home.
 You may also call 1900.0368 first.
 .title = In bed, or the eyes cannot face the phone
vneid-face_locked =
 Stop scanning and call 1900.0368 or go to the commune or ward police. I cannot unlock it; whoever offers to and asks for a code is a fraud.
 .title = Too many scans, it is locked
vneid-face_where-hold =
 Lift the card and hold it again to the middle of the back, on an iPhone to the top edge, still for a full 5 seconds.
 If it is still not read, let the commune or ward police show you.
 .title = I do not know where to hold the card
vneid-face_no-chip-card = Only a card with a chip can be read. If you have none, ask the commune or ward police for an identity card and for help with VNeID.
 .title = My card has no chip
vneid-face_what-nfc =
 It is what reads a card held to the phone, and not every phone has it.
 If you do not know your way, let your family look in the settings, or ask the commune or ward police.
 .title = What is that, and where do I find it
vneid-face_no-nfc =
 For a new phone you can borrow another one that reads cards; then press “Hủy liên kết” (Unlink) for it.
 Write to me “new phone with VNeID” and I show you, or go to the commune or ward police.
 .title = My phone cannot read cards
vneid-face_refused =
 Ask for the reason and when to come again, and write it down.
 If that does not help, call 1900.0368 and tell them.
 .title = The police could not do it either
