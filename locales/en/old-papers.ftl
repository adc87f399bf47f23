# Papers, offices and dossiers that bear the names of the old commune, district or province.

old-papers = Papers with the old commune, district or province
 .also = papers with the old commune | papers after the merger | old district name

old-papers_what =
 Since 1/7/2025 many communes and wards have new names, there are no districts, and Long An has joined Tây Ninh.
 What are you worried about?
 .vneid = The address in VNeID
 .card = The address on the identity card
 .paper = Another paper with the old name
 .office = Which office I go to now
 .dossier = A dossier filed at the old office
 .name = What my commune is called now

old-papers_vneid =
 The names of commune, ward and province in VNeID are updated automatically: you need not declare or pay anything.
 Has anyone called you to update them?
 .calm = Nobody called
 .called = Someone called or wrote
 .wrong = The address is wrong otherwise

old-papers_card =
 I have no sure source on whether a card with the old name must be changed.
 Before you go to change it, ask the commune or ward police or call 1900.0368.

old-papers_paper =
 I have no sure source on which papers must be changed and which are still good.
 Keep the old paper safe and ask the commune or ward Public Administration Service Centre before you change it.

old-papers_office =
 For papers go to the commune or ward Public Administration Service Centre, once called “một cửa” (one-stop office).
 For permanent and temporary residence and VNeID go to the commune or ward police.

old-papers_dossier = Do you still have the dossier code? With it you can look on the portal and need not go and ask.
 .track = I have the code, show me
 .no = I do not have it, or I find nothing

old-papers_old-place =
 Take the slip or receipt to the Public Administration Service Centre of the new commune or ward and ask where the dossier is now.
 Without the slip, go all the same and say what you filed and when.

old-papers_name =
 Type it right here, like “xã Thạnh Bình cũ giờ thuộc xã nào” (which commune is the old xã Thạnh Bình now), and I tell you the new name.
 Then press “Go on where I was”.

old-papers_lure =
 Please remember: whoever calls you to update the address after the merger and has you press or pay is a fraud.
 Hang up, call 1900.0368 or go to the commune or ward police.

old-papers_done = Keep the papers you have safe. If in doubt, ask the commune or ward Public Administration Service Centre before you change one.

old-papers_still-old = Even so you need not press a link or pay anyone. To be sure, ask the commune or ward police.
 .title = My VNeID still has the old name
old-papers_told-to-change =
 Ask which paper they want and by which rule, and write it down.
 Take that to the commune or ward Public Administration Service Centre before you change anything.
 .title = Someone tells me to change my papers
old-papers_fee =
 I have no source on what a change because of the new name costs. Ask the Public Administration Service Centre before you pay, and send no money to anyone who calls.
 .title = Does the change cost anything
old-papers_differ =
 VNeID changes to the new name by itself, so it differs from the old paper; that is not your mistake.
 If an office does not accept it, ask the commune or ward Public Administration Service Centre.
 .title = The paper and VNeID differ
old-papers_district =
 There is no district any more; it is now up to the commune, the ward or the province.
 The commune or ward Public Administration Service Centre tells you the right office.
 .title = It used to be done at the district
old-papers_far =
 In Tây Ninh almost everything can be filed in another commune or ward: ask the nearest Public Administration Service Centre.
 To file from home, write to me “submit a dossier online”.
 .title = The new office is too far away
old-papers_long-an =
 Long An is now in the province of Tây Ninh: on the portal choose “Tỉnh Tây Ninh”.
 For the new name of your commune look at your permanent residence in VNeID, or ask the head of your hamlet.
 .title = I live in what was Long An
old-papers_split =
 10 old communes were split: look at your permanent residence in VNeID to be sure.
 Without VNeID, ask the head of your hamlet or the nearest Public Administration Service Centre.
 .title = My old commune was split
old-papers_same-name =
 Where several places have the same name, I show each with its old district, and you press yours.
 If unsure, ask the head of your hamlet.
 .title = Several communes have that name
old-papers_old-code =
 Keep the old code and type it into “Tra cứu hồ sơ” (Track a dossier) on dichvucong.gov.vn; a code of old Long An may differ from H53.
 If nothing is found, ask the Public Administration Service Centre.
 .title = Does the old dossier code still work
old-papers_caller =
 That is a fraud: somebody paid 22.000 đồng “to update the address” and lost 129 million đồng.
 Hang up, call 1900.0368 or go to the commune or ward police.
 .title = Someone calls me to update the address
old-papers_clicked =
 Switch off the network at once, have your bank block your card, and tell the commune or ward police.
 Write to me “I pressed a scam link” and I show you each step.
 .title = I already pressed or paid
