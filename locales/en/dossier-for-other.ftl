# Filing a dossier for someone else.

dossier-for-other = File a dossier for someone else
    .also = for someone else | for my mother | for my father | on behalf | authorisation

dossier-for-other_who = For whom do you file? Everybody types their own password; we do not borrow each other's.
 .beside = Someone at my side, with VNeID
 .away = Someone far away, or without VNeID
 .child = My child under 14
 .weak = Someone in bed who cannot go
 .helper = Neighbours, I go and help people

dossier-for-other_own-hands =
 Then it is simplest to file with that person's own account.
 They type password and passcode themselves; you sit beside and show where to press.

dossier-for-other_my-account =
 Log in with your own account.
 When you file, in “Thông tin chủ hồ sơ” (The applicant) choose “Người khác ủy quyền” (Authorised by another person).

dossier-for-other_paper =
 Remember to attach that person's letter of authority, in a photo that can be read.
 Get it ready first, then file.

dossier-for-other_child =
 For a child, father or mother logs in with their own account and files.
 Whether another paper is needed, ask the commune or ward Public Administration Service Centre.

dossier-for-other_weak =
 Do not carry them there yet: first ask the commune or ward Public Administration Service Centre how it can help.
 The state supports people with disabilities with public services.

dossier-for-other_helper =
 A helper shows people where to press, and takes no money.
 Never type their password, ask for codes or keep their phone.

dossier-for-other_ready = What would you like to do now? To file online, the account that logs in must be level 2.
 .file = File the dossier, show me each step
 .login = Log in with VNeID first
 .level2 = Level 2 for that person
 .later = Later

dossier-for-other_keep =
 Once it is filed, copy the dossier code and give it to that person.
 The dossier stands in the account that filed it: open that account to see it.

dossier-for-other_done = That helps your family and neighbours. To know how far the dossier is, write to me “track my dossier”.

dossier-for-other_which-account =
 If that person can type it themselves, use their account; if not, the account of whoever files.
 If unsure, ask the commune or ward Public Administration Service Centre.
 .title = Whose account logs in
dossier-for-other_no-vneid =
 File in their place with your own account, or take them to the commune or ward police for level 2, free of charge.
 Filing on paper at the Public Administration Service Centre is possible too.
 .title = That person has no VNeID
dossier-for-other_paid-helper =
 Do not let them keep your password, codes, phone or identity card.
 The commune or ward Public Administration Service Centre helps you; if something seems wrong, tell the commune or ward police.
 .title = Someone offers to do it for money
dossier-for-other_knows-password =
 Even if you know it, do not type it: the holder answers for everything done with the account.
 If it is forgotten, write to me “forgot password” and I show how to set a new one.
 .title = I already know their password
dossier-for-other_no-choice =
 Look through the whole part “Thông tin chủ hồ sơ” again, and do not file it as your own dossier.
 If it is still not there, ask the commune or ward Public Administration Service Centre.
 .title = I do not see “Người khác ủy quyền”
dossier-for-other_many-people =
 One dossier and one letter of authority for each person; write down each name with its code.
 If there are too many, ask the community digital team or the Public Administration Service Centre to help.
 .title = I file for many people
dossier-for-other_paper-how =
 Which form, and whether it must be certified, ask the Public Administration Service Centre before you write it.
 If the signature must be certified, the person who signs comes there with the identity card.
 .title = How to write the letter of authority
dossier-for-other_cannot-sign =
 Do not sign for them or put their name there yourself.
 Let the family ask the commune or ward Public Administration Service Centre who may act for them.
 .title = That person cannot sign
dossier-for-other_far-away =
 With VNeID level 2 that person can log in and file from anywhere, and you explain by phone.
 Otherwise ask the Public Administration Service Centre how to send the letter of authority.
 .title = That person is far away or abroad
dossier-for-other_child-account =
 For an account, father or mother brings the child under 14 to the commune or ward police.
 It is registered with the parent's phone number.
 .title = Does my child need an account
dossier-for-other_not-parent =
 Grandparents, aunts and uncles ask the commune or ward Public Administration Service Centre before filing.
 Ask whether you may file and which paper you need.
 .title = I am not the child's parent
dossier-for-other_result-who =
 If someone fetches it, first ask the Public Administration Service Centre where it was filed what to bring.
 An electronic result stands in the account that filed.
 .title = Who receives the result
