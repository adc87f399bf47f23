# Getting and activating a level 2 identity account.

vneid-level2 = Get a level 2 account
 .also = level 2 | level two | activate level 2

vneid-level2_status = For level 2, go to the commune or ward police with your identity card and a phone with your own SIM; it is free. How far are you?
 .not-yet = Not done yet, show me how
 .not-yet-also = i have only level 1 | how do i get it
 .waiting = Done, waiting for the SMS
 .waiting-also = i went to the police already | waiting for approval
 .approved = Approved, now to activate
 .approved-also = i got the sms | activate it

vneid-level2_who = Who is level 2 for? That person must go to the police themselves; nobody can do it for them.
 .self = For me, or anyone of 14 or older
 .self-also = for myself | me
 .child = A child under 14
 .child-also = my son | my daughter | a kid
 .old = An older person
 .old-also = my grandmother | my old father

vneid-level2_old = An older person without level 1 can get level 2 straight away. It is best that someone of the family goes along to listen and to help with the phone.

vneid-level2_bring =
 Bring your chip identity card and a phone with your own SIM.
 To put your health insurance card, driving licence or vehicle registration into VNeID, bring the originals too.

vneid-level2_office = Go to the police of any commune or ward and ask for a level 2 account. An officer takes your portrait and your fingerprints.

vneid-level2_child = A parent takes the child to the commune or ward police. The child's account is registered with the parent's phone number.

vneid-level2_wait =
 With a chip card it takes about 3 working days; made together with the identity card, about 7 working days.
 Once approved, an SMS without accents comes, with the words “da duoc phe duyet” (has been approved). Do you have it?
 .yes = Yes, I have the SMS
 .yes-also = sms came | i got it
 .no = No, still waiting
 .no-also = nothing yet | still no message

vneid-level2_open = Open the VNeID app on your own phone yourself and go through the activation of the account. You need not press any link, and let nobody activate it for you by phone.

vneid-level2_set =
 The phone has you set a password, a 6-digit passcode and a security question.
 Set them yourself, remember them, and tell nobody, not even me.

vneid-level2_done = You now have level 2. To enter dichvucong.gov.vn, write to me “log in”.
vneid-level2_later = When the SMS comes, write to me “level 2”. If the days pass without it, ask the police where you did it, or call 1900.0368.

vneid-level2_differ = You make level 1 yourself on the phone; for level 2 the police take your photo and fingerprints. Filing online needs level 2, and you can get it without level 1.
 .title = How do level 1 and level 2 differ
 .also = what is level 2 | why level 2
vneid-level2_no-chip = Then ask the commune or ward police how to get the identity card and level 2 at one go. It takes about 7 working days; level 2 itself is free.
 .title = I have no chip identity card
 .also = old identity card | lost my card
vneid-level2_far = The police of any commune or ward can do level 2; you need not travel home. Go to the nearest one.
 .title = I live far from home
 .also = i work in another province | i rent a room elsewhere
vneid-level2_offer = Nobody activates level 2 by phone or Zalo, and level 2 is free. Hang up and call 1900.0368; if you did as told, switch off the network, have the bank block your card, and tell the police at once.
 .title = Someone calls to do it, or wants money
 .also = a caller wants to activate it | they ask for a fee
vneid-level2_weak = Have your family ask the commune or ward police first what to do when one cannot walk or the fingerprints are worn. You can also call 1900.0368.
 .title = Too weak to go, or worn fingerprints
 .also = bedridden | cannot walk | no fingerprints
vneid-level2_helper = Your family may stand by and show you, but type the password and passcode yourself. You answer for everything done with your account.
 .title = May my family do it for me
 .also = my son does it for me | help from my children
vneid-level2_own-sim = Level 2 needs a phone with your own SIM. Ask your mobile operator first how to have the SIM in your name.
 .title = The SIM is not in my name
 .also = sim of my husband | someone else's sim
vneid-level2_child-papers = Before you go, ask the commune or ward police which papers of the child and of the parents to bring. For an identity card, too, a child of 6 or older must come along.
 .title = The child has no card; what to bring
 .also = birth certificate of the child | documents for a child
vneid-level2_no-sms = Look among junk messages too, and think whether you gave the right phone number. If it is not there, ask the police where you did it, or call 1900.0368.
 .title = The days are over and no SMS
 .also = waited a week without message | message is late
vneid-level2_no-app =
 Open the App Store or Google Play, search for “VNeID” of the Ministry of Public Security and install it.
 Without a smartphone, ask the police how to activate at the address vneid.gov.vn.
 .title = No VNeID, or no smartphone
 .also = i have a keypad phone | app is not installed
vneid-level2_fails = The app is jammed at times: wait a few minutes, go where there is enough light and try again. If it still fails, call 1900.0368 or take your identity card to the commune or ward police.
 .title = Activation fails, or the face photo
 .also = error when activating | face not recognised
vneid-level2_passcode = The passcode is 6 digits that you set yourself; it is not the password. For the security question, set an answer you will remember and let nobody know it.
 .title = What are passcode and security question
 .also = what is the passcode | which security question
