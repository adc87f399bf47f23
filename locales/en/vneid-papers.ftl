# Put papers into VNeID.

vneid-papers = Put papers into VNeID
 .also = add papers | wallet | integrate papers

vneid-papers_which = Which paper do you want to put into VNeID? If you sent it and it failed, choose “Sent already, and refused”.
 .licence = Driving licence
 .licence-also = driver licence | motorbike licence
 .vehicle = Vehicle papers, number plate
 .vehicle-also = vehicle registration | my motorbike
 .insurance = Health insurance card
 .insurance-also = health card | insurance
 .refused = Sent already, and refused
 .refused-also = it was rejected | failed

vneid-papers_licence = Which kind of licence is it? An old one of paper, or one issued by a 9-digit identity number, is often refused.
 .plastic = Plastic card (PET)
 .plastic-also = a new card | plastic one
 .old = Paper, or by a 9-digit number
 .old-also = old licence | paper one

vneid-papers_change-licence = First change it for a plastic PET card: open dichvucong.gov.vn and type the code 3.000347 into the search box. Put the new licence into VNeID afterwards.

vneid-papers_vehicle = The vehicle must be in your own name; if not, have it transferred first. Type the plate in one piece, like 70B112345, and choose the right colour of the plate.

vneid-papers_insurance = Compare the health insurance card with the identity card: name and birthday must be the same. If they differ, have the social insurance office correct them first.

vneid-papers_open = Open VNeID, log in and go to “Ví giấy tờ” (Wallet of papers). Find “Tích hợp thông tin” (Integrate information) and choose the kind of paper.

vneid-papers_send = Type exactly what stands on the original, check every letter and digit, then send the request. Type it in VNeID only, not here.

vneid-papers_history = Open “Lịch sử yêu cầu” (History of requests) in VNeID. How is the request you sent?
 .in = It is in the wallet
 .in-also = done, i see it | approved
 .waiting = Still waiting
 .waiting-also = processing | not approved yet
 .refused = It was refused
 .refused-also = rejected | failed

vneid-papers_refused = In VNeID, open “Lịch sử yêu cầu” (History of requests) and read why it was refused. Correct that very point and send the request again.

vneid-papers_in-wallet = Well done. For another paper, write “add papers to VNeID” to me.
vneid-papers_wait = Wait and look into “Lịch sử yêu cầu” again. If it takes too long, call 1900.0368 or go to the commune or ward police.
vneid-papers_sent-again = After sending it again, watch “Lịch sử yêu cầu”. If it is still refused, call 1900.0368 or go to the commune or ward police.
vneid-papers_change-first = When you have the new licence, write “add my driving licence to VNeID” to me and we go on.

vneid-papers_no-level2 = Go to the police of any commune or ward with your identity card and a phone with your own SIM. Bring the originals of the papers you want to put in.
 .title = My account is not level 2
 .also = i have only level 1
vneid-papers_other-paper = See whether “Tích hợp thông tin” in VNeID lists that kind of paper. If not, call 1900.0368 or ask the commune or ward police.
 .title = I have another paper
 .also = birth certificate | other document
vneid-papers_five-papers =
 With level 2, the 5 basic papers in VNeID and filing online, the fees of some procedures are waived or lowered.
 It holds from 15/8/2026 to 28/2/2027; the community digital team of your hamlet or quarter helps you.
 .title = Do 5 papers lower the fees
 .also = free of charge | which five papers
vneid-papers_asks-code = Whoever asks for a code, passcode or password is a fraud, whatever help they promise. Hang up, call 1900.0368 or go to the commune police.
 .title = Someone offers help and asks for a code
 .also = a stranger wants my code | someone called for the otp
vneid-papers_licence-kind = An old licence is of paper, a new one is a hard plastic card. If you do not know the number, choose “Plastic card (PET)”; a refusal comes with its reason.
 .title = I do not know which kind
 .also = is my licence old or new
vneid-papers_change-how = A paper licence, or one with a 9-digit number, must first be changed for a PET card. Write “change my driving licence” to me and I show papers and place.
 .title = How to change an old licence
 .also = exchange my licence | where to change the licence
vneid-papers_plate = Type letters and digits in one piece, without dash or space, like 70B112345. Choose the colour that the plate on the vehicle really has.
 .title = The plate is not accepted
 .also = number plate error | how to type the plate
vneid-papers_not-mine = A vehicle that was not transferred to you is often refused; do that first. Ask the commune or ward police where, and with which papers.
 .title = The vehicle is in another name
 .also = bought a used vehicle | bike of my father
vneid-papers_insurance-differs = Take your identity card to the social insurance office and have it corrected. If the identity card is the wrong one, write “my name is wrong in VNeID” to me.
 .title = Insurance and identity card differ
 .also = wrong name on the insurance card | birthday differs
vneid-papers_no-wallet = Update VNeID in the app store and open it again; when it is jammed, try outside busy hours. If it is still not there, ask the commune or ward police.
 .title = It is not there, or it only spins
 .also = cannot find the wallet | it is slow
vneid-papers_how-long = I have no sure figure for how many days it takes. If it is too long, call 1900.0368 or ask the commune or ward police.
 .title = It takes very long
 .also = how many days | still waiting
vneid-papers_reason-unclear = Take the phone and the original to the commune or ward police. Or call 1900.0368 and read them the reason.
 .title = I do not understand the reason
 .also = why was it refused | what does the reason mean
