# No smartphone, small print, reading is hard, afraid to press.

no-phone = No smartphone, hard to read, afraid to press
 .also = no smartphone | old phone | small print | bad eyes | afraid to press

no-phone_what = That is all right: for your papers there is always someone who helps. Which line fits you best?
 .none = I have no smartphone
 .small = The print is too small
 .reading = I cannot see or read well
 .afraid = I am afraid to press something wrong

no-phone_letters =
 Most phones can make the letters larger in their settings: let your family set it once.
 If you write to me on the web page, press “A++” at its top.

no-phone_reading =
 Let someone you trust read each line to you, and decide when you have understood it all.
 The state supports people with disabilities with public services.

no-phone_afraid =
 Take your time: I show one step after the other, and you may rest anywhere.
 Where you are not sure, do not press yet and write to me “stuck”.

no-phone_who = Whom would you like to help you? Whoever it is, you decide.
 .centre = Someone at the centre
 .team = Someone of my hamlet
 .family = My children or neighbours
 .self = I want to try it myself

no-phone_centre =
 Go to the commune or ward Public Administration Service Centre, where someone helps you file right at the counter.
 Bring your identity card and the papers of your matter.

no-phone_team =
 Your hamlet has a community digital team: volunteers who show people digital services.
 Ask the head of your hamlet how to meet them.

no-phone_family =
 Your helper sits beside and shows where; you look at the screen, use your own account and press yourself.
 Without VNeID they can file for you: shall I show how?
 .guide = Show how to file for others
 .enough = I understand

no-phone_safe =
 Whoever helps: password, passcode and codes you type yourself and give to nobody, not even to me.
 Helpers take no money and do not keep your phone.

no-phone_done = So you have someone who helps. Whenever you have more to ask, write to me, or let your family write.

no-phone_keypad =
 A keypad phone cannot run VNeID, but your papers can still be done at the Public Administration Service Centre.
 For a level 2 account, ask the commune or ward police.
 .title = Can a keypad phone have VNeID
no-phone_ashamed =
 Nobody has to be ashamed of not knowing machines: showing you is what the community digital team is there for.
 Just ask the head of your hamlet or go to the Public Administration Service Centre.
 .title = I do not want to bother people
no-phone_disabled =
 Do not set out yet: let your family ask the commune or ward Public Administration Service Centre how it can help.
 The state supports people with disabilities with public services.
 .title = I have a disability, going is hard
no-phone_no-settings =
 Every phone is different: let your children or the community digital team set it.
 On a large computer screen the letters are easier to read too.
 .title = I do not find where to set it
no-phone_no-reader =
 Go to the Public Administration Service Centre and let them read it to you; do not sign before you understand.
 Or ask the community digital team of your hamlet.
 .title = Nobody can read it to me
no-phone_wrong-press =
 If you press something wrong while I guide you, press “One step back”; no harm is done.
 If you filed a wrong dossier, write to me “withdraw my dossier”, or ask the Public Administration Service Centre.
 .title = What if I press something wrong
no-phone_alone =
 Let the head of your hamlet or a neighbour ask the Public Administration Service Centre how it can help.
 There is also the community digital team of your hamlet.
 .title = I live alone and cannot go
no-phone_child-phone =
 A VNeID account works on one phone at a time, so sharing your child's phone is not handy.
 Without a phone of your own, go to the Public Administration Service Centre.
 .title = May I borrow my child's phone
no-phone_own-phone =
 Yes: bring your phone, open VNeID and press “Quét QR” (Scan QR) to scan the code on the computer there.
 Someone shows you how, and your password you type yourself.
 .title = I have VNeID, may I bring it
no-phone_no-team =
 The commune or ward sets that team up: ask at its People's Committee.
 If you meet nobody, the Public Administration Service Centre helps you too.
 .title = Nobody knows that team
no-phone_paid =
 Give them nothing, and do not let them keep your identity card or phone.
 Go to the Public Administration Service Centre instead; if something seems wrong, tell the commune or ward police.
 .title = The helper wants money
no-phone_asks-password =
 Do not give it, not to a friend and not to an officer; you type it yourself while they look away.
 If something seems wrong, call 1900.0368 or go to the commune or ward police.
 .title = The helper asks for my password
