# Photographing papers, attaching, electronic certified copies, digital signature.

dossier-attach = Photograph, attach and sign papers
    .also = photo | attach | upload | sign | digital signature

dossier-attach_what = What do you need to do with your papers? If you do not know where to begin, choose the first line.
 .photo = Photograph papers with my phone
 .photo-also = take photos | use my camera
 .file = Attach files to the dossier
 .file-also = upload files | add my photos
 .copy = Electronic certified copy
 .copy-also = certified copy | notarised copy
 .sign = Free digital signature
 .sign-also = e-signature | sign online

dossier-attach_shoot =
 Put the original in good light and photograph it with all 4 corners visible, no glare, no blur.
 Upload the photos to the portal only; send them neither to me nor to strangers.

dossier-attach_files =
 Keep each paper in a file of its own, with a name without accents, for example “giay chung sinh”.
 A JPG photo or a PDF file will do, of a few megabytes (MB) only.

dossier-attach_attach =
 In the dossier that you are filing, go to the part “Thành phần hồ sơ” (Papers).
 There attach a photo or a PDF file for each paper.

dossier-attach_review = Look at each paper again and go on only when every word can be read. The next part is “Thông tin nhận kết quả” (Receiving the result).

dossier-attach_copy =
 On dichvucong.gov.vn type the code 2.000815 into the search box and open “Chứng thực bản sao từ bản chính” (Certified copy).
 It also makes electronic copies.

dossier-attach_copy-bring =
 You still have to show the original at the commune or ward Public Administration Service Centre.
 It is done the same day; the next day if filed after 15:00, and 2 days more for many pages.

dossier-attach_sign =
 Most civil-status matters need only a tick, no digital signature.
 Where a dossier asks for one, VNeID offers it free to individuals, to the end of 28/2/2027.

dossier-attach_done = The papers are ready. If you have not filed yet, write to me “file a dossier” and I show you each step.

dossier-attach_no-phone =
 Take your papers to the commune or ward Public Administration Service Centre, where someone helps.
 Or ask the community digital team of your hamlet.
 .title = My phone takes no photos
 .also = my camera is broken | old phone
dossier-attach_which-papers =
 Open the procedure's page: “Thành phần hồ sơ” (Papers) says what is needed.
 If one is missing, ask the Public Administration Service Centre first; do not attach just any paper.
 .title = I do not know which papers
 .also = what papers do I need | required documents
dossier-attach_blurred =
 Wipe the camera, find a bright place without glare and photograph it again.
 If it stays blurred, take the paper to the commune or ward Public Administration Service Centre.
 .title = The photo is blurred or has glare
 .also = blurry picture | cannot read the words
dossier-attach_id-card =
 Photograph both sides of the identity card.
 The older “chứng minh nhân dân” is no longer valid since 1/1/2025; if you still have one, ask the commune or ward police for a new card.
 .title = How many sides of the identity card
 .also = front and back of the card | both sides
dossier-attach_original-lost = Do not attach a photocopy in its place yet. Ask the commune or ward Public Administration Service Centre whether another paper can replace it.
 .title = I no longer have the original
 .also = lost the original | only a photocopy
dossier-attach_many-pages =
 Each paper is one file, so put a paper of many pages into one PDF file.
 If you do not know how, ask a relative or go to the Public Administration Service Centre.
 .title = The paper has many pages
 .also = several pages | combine into one file
dossier-attach_too-big =
 The portal may refuse a file that is too large: take a smaller photo and give it a name without accents.
 If it still fails, take the paper to the Public Administration Service Centre.
 .title = The file does not upload
 .also = upload failed | file too large
dossier-attach_wrong-file =
 If you have not filed yet, put the right file in its place and look through all once more.
 If you have, do not file a new dossier; take its code to the Public Administration Service Centre.
 .title = I attached the wrong paper
 .also = wrong photo uploaded | attached another paper by mistake
dossier-attach_copy-fee = See the fee on the procedure's page and press “Xem chi tiết” (Details) for who pays less or nothing. If it is not clear, ask the Public Administration Service Centre.
 .title = How much does a copy cost
 .also = price of a copy | is it expensive
dossier-attach_cannot-come = Let a relative or the community digital team of your hamlet ask the Public Administration Service Centre how they can help you.
 .title = I cannot come in person
 .also = I live far away | too ill to travel
dossier-attach_sign-where =
 I have no sure source for the single buttons of signing.
 Call 1900.0368, or go to the commune or ward Public Administration Service Centre, where someone shows you.
 .title = I do not know where to get the signature
 .also = where to sign | how to get a signature
dossier-attach_sign-sold =
 Officers do not call to have you install apps and send no links; whoever asks for money or codes is a fraud.
 Hang up, call 1900.0368 or go to the commune or ward police.
 .title = Someone calls to sell me a signature
 .also = they sell signatures by phone | asked me to buy a signature
