# Making a VNeID account of level 1.

vneid-register = Make a VNeID account
 .also = register vneid | create a vneid account | sign up for vneid

vneid-register_who = VNeID is the electronic identity app of the Ministry of Public Security, with which you log in to dichvucong.gov.vn. Who is the account for?
 .self = For me, with a smartphone
 .self-also = for myself | me
 .child = A child under 14
 .child-also = my son | my daughter | a kid
 .old = An older person
 .old-also = my grandmother | my old father
 .no-phone = No smartphone
 .no-phone-also = keypad phone | i have no phone

vneid-register_card = With a chip identity card you can make a level 1 account yourself, on your phone. Do you have that card?
 .chip = Yes, a chip card
 .chip-also = i have the chip card
 .no-chip = No, or not sure
 .no-chip-also = old card | no card yet | not sure

vneid-register_install = Open the App Store or Google Play on your phone, search for “VNeID” of the Ministry of Public Security and install it. Install it from there only, and press no link that someone sends.

vneid-register_enter =
 Open VNeID, choose to register an account, and type your 12-digit identity number and your phone number yourself.
 Type them in the app only; please do not send them to me.

vneid-register_face =
 When it takes a photo of your face, follow what the phone says until it tells you that it is done.
 If it sends a code or has you set a password, type it yourself and give it to nobody.

vneid-register_no-chip = Then ask the commune or ward police how to get the identity card and the level 2 account at one go. Bring a phone with your own SIM; level 2 itself is free.

vneid-register_child = A parent takes a child under 14 to the commune or ward police. The child's account is registered with the parent's phone number.

vneid-register_old =
 An older person had best go straight to the commune or ward police for level 2; level 1 is not needed first.
 Someone of the family goes along; bring their identity card and a phone with their own SIM.

vneid-register_no-phone = Without a smartphone VNeID cannot be installed yet. For your papers, go to the commune or ward Public Administration Service Centre, where someone will help.

vneid-register_done = You now have a level 1 account. Filing online needs level 2: write to me “level 2”.
vneid-register_at-police = Before you go, write to me “level 2”, and I will show you each step.
vneid-register_at-centre = Bring your identity card to the centre. Once you have a smartphone, write to me “register VNeID”.

vneid-register_what-for = Only VNeID now logs in to dichvucong.gov.vn. Filing online needs level 2; you can also go to the police for level 2 straight away.
 .title = What is VNeID good for
 .also = what is vneid | do i need it
vneid-register_foreigner = Since 1/7/2025 foreigners can have a VNeID account too. Call 1900.0368 or ask the police where to go and what to bring.
 .title = Can a foreigner have it
 .also = i am a foreigner | foreign passport
vneid-register_many-apps = The right name is “VNeID”, published by the Ministry of Public Security, National Population Data Centre. If in doubt do not install it, and have the commune or ward police look.
 .title = The store shows several that look alike
 .also = which app is real | several apps
vneid-register_cannot-install = See whether the phone is online and has free space, then install again. If it still fails, ask your family or the community digital team of your hamlet.
 .title = It cannot be installed
 .also = installation fails | no space on the phone
vneid-register_scam = Whoever sends a link to install, or asks for a code or password, is a fraud; call 1900.0368 or go to the police. If you did as told: switch off the network, have the bank block your card, tell the police at once.
 .title = Someone sends a link or asks for a code
 .also = a stranger sent a link | someone called for the otp
vneid-register_number-used = You may already have an account, made together with your identity card. Call 1900.0368 or ask the commune or ward police; let no stranger fix it.
 .title = It says that the number is already registered
 .also = number already used | account already exists
vneid-register_own-sim = Level 2 needs a phone with your own SIM. It is best to ask your mobile operator first how to have the SIM in your name.
 .title = The SIM is not in my name
 .also = sim of my husband | someone else's sim
vneid-register_face-fails = Go where there is enough light, take off glasses and mask, wipe the camera and try again. If it still fails, go to the commune or ward police.
 .title = The face photo fails
 .also = face not recognised | cannot take the photo
vneid-register_slow = At times many people use the app and it is jammed. Wait a few minutes and try again, or do it outside busy hours.
 .title = It only spins, or throws me out
 .also = it is slow | app crashes
vneid-register_helper = Your family may stand by and show you, but the holder types and keeps the password. An account works on one phone at a time.
 .title = May my family do it, or lend a phone
 .also = my son does it for me | share one phone
vneid-register_weak = Have your family ask the commune or ward police whether they can help at home. You can also call 1900.0368 first.
 .title = Too old or weak to go there
 .also = bedridden | cannot walk
vneid-register_child-papers = Before you go, ask the commune or ward police which papers of the child and of the parents to bring. For an identity card, too, a child of 6 or older must come along.
 .title = The child has no card; what to bring
 .also = birth certificate of the child | documents for a child
