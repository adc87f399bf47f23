### What is told of each procedure. Sources and days are in content/procedures.toml.

procedure-birth-linked = Linked birth registration, residence and health insurance for a child under 6
    .papers =
        The birth notice from the hospital (giấy chứng sinh).
        The identity cards of father and mother, or the marriage certificate.
    .fee = Free when registered in time, within 60 days.
    .time =
        The birth is registered the same day; all 3 things take at most 3 working days, or 5 days where something has to be verified.
        Filed after 15:00 it counts from the next day.
    .where =
        Filing online is enough.
        For help go to the Public Administration Service Centre of the commune or ward.
    .online =
        Open lienthong.dichvucong.gov.vn.
        Or open VNeID and choose “Dịch vụ công liên thông khai sinh, khai tử” (Linked birth and death services).
    .form = You fill it in on the linked-service site, at the step “Kê khai thông tin” (Declaration).

procedure-birth = Birth registration
    .papers =
        The birth notice from the hospital (giấy chứng sinh) and the identity card.
        Without a birth notice: a witness or a written declaration.
    .fee = Free when registered within 60 days.
    .time = The same day. Filed after 15:00, the next day.
    .where = The Public Administration Service Centre of the commune or ward.
    .online =
        Open dichvucong.gov.vn and type the code 1.001193 into the search box.
        For a child under 6 the linked service at lienthong.dichvucong.gov.vn covers residence and health insurance too.
    .form = On the portal you fill it in at the step “Kê khai thông tin” (Declaration).

procedure-civil-extract = Extract copy of a civil-status record, copy of a birth certificate
    .papers = The declaration form and the identity card.
    .fee =
        8,000 dong a copy.
    .time = The same day.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 2.000635 into the search box.
    .form = On the portal you fill it in at the step “Kê khai thông tin” (Declaration).

procedure-birth-recognition = Birth registration with recognition of a parent or child
    .papers =
        The birth notice from the hospital (giấy chứng sinh), the identity card, and evidence of the relation between parent and child.
    .fee = Set by the province; please ask the Public Administration Service Centre.
    .time = 3 days. Where something has to be verified, 5 days more.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.000689 into the search box.

procedure-birth-again = Re-registration of a birth
    .papers = A copy of the old birth certificate, and personal papers.
    .fee =
        Set by the province; please ask the Public Administration Service Centre.
    .time = 5 days, plus the time to verify.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.004884 into the search box.

procedure-birth-with-papers = Birth registration for somebody who already has personal papers
    .papers = Bring the personal papers that you have.
    .fee =
        Set by the province; please ask the Public Administration Service Centre.
    .time = 5 days, plus the time to verify.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.004772 into the search box.

procedure-birth-border = Birth registration in the border area
    .fee = Set by the province; please ask the Public Administration Service Centre.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.000110 into the search box.

procedure-death-linked = Linked death registration, removal from residence, funeral and survivor allowances
    .papers = The notice of death (giấy báo tử) and the identity card.
    .fee = Free when registered in time, within 15 days.
    .time = The death itself is registered the same day.
    .where = The Public Administration Service Centre of the commune or ward.
    .online =
        Open lienthong.dichvucong.gov.vn.
        Or open VNeID and choose “Dịch vụ công liên thông khai sinh, khai tử” (Linked birth and death services).
    .form = You fill it in on the linked-service site, at the step “Kê khai thông tin” (Declaration).

procedure-death = Death registration
    .papers = The notice of death (giấy báo tử), or the paper that stands for it.
    .fee = Free when registered in time, within 15 days.
    .time = The same day.
    .where = The Public Administration Service Centre of the commune or ward.
    .online =
        Open dichvucong.gov.vn and type the code 1.000656 into the search box.
        To do the removal from residence and the funeral allowance as well, open lienthong.dichvucong.gov.vn.
    .form = On the portal you fill it in at the step “Kê khai thông tin” (Declaration).

procedure-marriage = Marriage registration
    .papers =
        The declaration form and the identity cards of both.
        In some cases also the certificate of marital status.
    .fee = A marriage within the country is free.
    .time = At once. Where something has to be verified, at most 5 working days.
    .where = The Public Administration Service Centre of the commune or ward.
    .online =
        Open dichvucong.gov.vn and type the code 1.000894 into the search box.
        Both must still come in person to sign.
    .form = On the portal you fill it in at the step “Kê khai thông tin” (Declaration).

procedure-marriage-foreign = Marriage registration with a foreigner
    .fee = Set by the province; please ask the Public Administration Service Centre.
    .time = 15 days.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 2.000806 into the search box.

procedure-marital-status = Certificate of marital status
    .papers = The identity card. If you are divorced or widowed, also the paper that proves it.
    .fee =
        Set by the province, at most 15,000 dong; please ask the Public Administration Service Centre.
    .time = 3 days. The certificate is valid for 6 months.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.004873 into the search box.
    .form = On the portal you fill it in at the step “Kê khai thông tin” (Declaration).

procedure-certified-copy = Certified copy of an original
    .papers = The original of the paper to be copied.
    .fee = 2,000 dong a page, from the 3rd page on 1,000 dong a page, at most 200,000 dong a copy.
    .time = The same day; filed after 15:00, the next day. With many pages, 2 days more.
    .where = The Public Administration Service Centre of the commune or ward.
    .online =
        Open dichvucong.gov.vn and type the code 2.000815 into the search box.
        Electronic copies are possible too, but the original must still be brought for comparison.
    .form = On the portal this has no step “Kê khai thông tin” (Declaration).

procedure-certified-signature = Certified signature
    .papers = The identity card and the document to be signed.
    .fee = 10,000 dong a case.
    .time = The same day.
    .where = The Public Administration Service Centre of the commune or ward.
    .online =
        Open dichvucong.gov.vn and type the code 2.000884 into the search box.
        You must still come in person to sign.

procedure-civil-correction = Correction of a civil-status record
    .papers = Bring what the correction rests on.
    .fee = Set by the province; please ask the Public Administration Service Centre.
    .time = 3 days. Where something has to be verified, 3 days more.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.004859 into the search box.

procedure-recognition = Recognition of father, mother or child
    .papers = Bring what the recognition rests on.
    .time = 3 days. Where something has to be verified, 5 days more.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.001022 into the search box.

procedure-guardianship = Registration of guardianship
    .papers = Bring what the guardianship rests on.
    .fee = Free.
    .time = 3 days.
    .where = The Public Administration Service Centre of the commune or ward.
    .online = Open dichvucong.gov.vn and type the code 1.004837 into the search box.

procedure-residence-permanent = Registering permanent residence
    .papers = The electronic form CT01 and papers on the lawful dwelling. Also the opinion of the head of household or the owner of the house.
    .fee = 20,000 dong in person, 10,000 dong online.
    .time = 7 working days.
    .where = The commune or ward police.
    .online = Open VNeID and press “Thủ tục hành chính” (Administrative procedures). Or open dichvucong.gov.vn and type the code 1.004222 into the search box.
    .form = Form CT01, the electronic one.

procedure-residence-split = Splitting a household
    .papers = Form CT01.
    .fee = 10,000 dong in person, 5,000 dong online.
    .time = 5 days.
    .where = The commune or ward police.
    .online = It can be done inside the VNeID app. Or open dichvucong.gov.vn and type the code 1.010038 into the search box.
    .form = Form CT01.

procedure-residence-confirm = Confirmation of residence, CT07
    .fee = Free of charge.
    .time = From half a day to 3 days.
    .where = The commune or ward police.
    .online = It can be done inside the VNeID app. Or open dichvucong.gov.vn and type the code 1.010041 into the search box.

procedure-residence-adjust = Adjusting residence data
    .fee = Free of charge.
    .where = The commune or ward police.
    .online = It can be done inside the VNeID app. Or open dichvucong.gov.vn and type the code 1.010039 into the search box.

procedure-residence-permanent-end = Removing permanent residence
    .fee = Free of charge.
    .where = The commune or ward police.
    .online = It can be done inside the VNeID app. Or open dichvucong.gov.vn and type the code 1.003197 into the search box.

procedure-residence-temporary = Registering temporary residence
    .papers = Form CT01. Also the lease or the consent of the owner of the house.
    .fee = 15,000 dong in person, 7,000 dong online.
    .time = 3 days. Who stays 30 days or longer must register; it holds for at most 2 years at a time.
    .where = The commune or ward police.
    .online = Open VNeID and press “Thủ tục hành chính” (Administrative procedures). Or open dichvucong.gov.vn and type the code 1.004194 into the search box.
    .form = Form CT01.

procedure-residence-temporary-extend = Extending temporary residence
    .papers = Form CT01. Also the lease or the consent of the owner of the house.
    .fee = 15,000 dong in person, 7,000 dong online.
    .time = 3 days, at most 2 years at a time. Extend it within the 15 days before it ends.
    .where = The commune or ward police.
    .online = It can be done inside the VNeID app. Or open dichvucong.gov.vn and type the code 1.002755 into the search box.
    .form = Form CT01.

procedure-residence-stay = Stay notification
    .papers = You declare it with VNeID.
    .fee = Free of charge.
    .time = At once. Notify before 23:00; after 23:00, before 8 in the morning.
    .online = Open VNeID and press “Thủ tục hành chính” (Administrative procedures). Or open dichvucong.gov.vn and type the code 2.001159 into the search box.

procedure-residence-absence = Declaring temporary absence
    .fee = Free of charge.
    .where = The commune or ward police.
    .online = It can be done inside the VNeID app. Or open dichvucong.gov.vn and type the code 1.003677 into the search box.

procedure-residence-temporary-end = Removing temporary residence
    .fee = Free of charge.
    .where = The commune or ward police.
    .online = It can be done inside the VNeID app. Or open dichvucong.gov.vn and type the code 1.010028 into the search box.

procedure-criminal-record = Criminal record certificate
    .papers = You need a VNeID account. You declare in the VNeID app or on the portal.
    .fee = 200,000 dong. For pupils and students from 16, people of merit and relatives of martyrs 100,000 dong.
    .time = It was 10 days. The law changed on 1/7/2026, so ask for the new term.
    .where = The police. Ask your commune or ward police before you go.
    .online = Declare in VNeID under “Thủ tục hành chính” (Administrative procedures), or type the code 3.000333 on dichvucong.gov.vn. The electronic certificate comes in VNeID or on the portal.

procedure-licence-change = Changing a driving licence
    .papers = The driving licence, the electronic health certificate and a photo.
    .fee = By Circular 154/2025 of the Ministry of Finance. Before it was 135,000 dong, online 115,000 dong.
    .time = 5 days.
    .where = The police, the traffic police unit.
    .online = Open dichvucong.gov.vn, type the code 3.000347 into the search box and press “Nộp trực tuyến” (File online).

procedure-licence-reissue = Reissuing a driving licence
    .papers = The electronic health certificate and a photo. If the licence is lost, ask the police what else is needed.
    .fee = By Circular 154/2025 of the Ministry of Finance. Before it was 135,000 dong, online 115,000 dong.
    .time = 5 days.
    .where = The police, the traffic police unit.
    .online = Open dichvucong.gov.vn, type the code 3.000348 into the search box and press “Nộp trực tuyến” (File online).

procedure-vehicle-first = First vehicle registration online
    .where = The police. Ask your commune or ward police before you go.
    .online = Open dichvucong.gov.vn, type the code 1.012575 into the search box and press “Nộp trực tuyến” (File online).

procedure-vehicle-change = Changing the vehicle registration
    .fee = From 35,000 to 105,000 dong by Circular 155/2025. See your own under the fee on the procedure's page.
    .where = The police. Ask your commune or ward police before you go.
    .online = Open dichvucong.gov.vn, type the code 1.013079 into the search box and press “Nộp trực tuyến” (File online).

procedure-vehicle-reissue = Reissuing the vehicle registration
    .fee = From 35,000 to 105,000 dong by Circular 155/2025. See your own under the fee on the procedure's page.
    .where = The police. Ask your commune or ward police before you go.
    .online = Open dichvucong.gov.vn, type the code 1.013080 into the search box and press “Nộp trực tuyến” (File online).

procedure-vehicle-temporary = Temporary vehicle registration
    .fee = From 35,000 to 105,000 dong by Circular 155/2025. See your own under the fee on the procedure's page.
    .where = The police. Ask your commune or ward police before you go.
    .online = Open dichvucong.gov.vn, type the code 1.013086 into the search box and press “Nộp trực tuyến” (File online).

procedure-business-register = Registering a household business
    .papers = The request form and the citizen identity card.
    .fee = Set by the province; what I know is 100,000 dong. In many places filing online is free; ask the Public Administration Service Centre.
    .time = 3 days.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open hokinhdoanh.dkkd.gov.vn and file there.

procedure-business-change = Changing a household business registration
    .papers = In general the request form and the citizen identity card. Ask first what else your case needs.
    .fee = A fee, if any, is set by the province. Ask the commune or ward Public Administration Service Centre.
    .time = 3 days.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open hokinhdoanh.dkkd.gov.vn and file there.

procedure-business-pause = Pausing a household business
    .papers = In general the request form and the citizen identity card. Ask first what else your case needs.
    .fee = A fee, if any, is set by the province. Ask the commune or ward Public Administration Service Centre.
    .time = 3 days.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open hokinhdoanh.dkkd.gov.vn and file there.

procedure-business-end = Ending a household business
    .papers = In general the request form and the citizen identity card. Ask first what else your case needs.
    .fee = A fee, if any, is set by the province. Ask the commune or ward Public Administration Service Centre.
    .time = 3 days.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open hokinhdoanh.dkkd.gov.vn and file there.

procedure-business-reissue = Reissuing a household business certificate
    .papers = In general the request form and the citizen identity card. Ask first what else your case needs.
    .fee = A fee, if any, is set by the province. Ask the commune or ward Public Administration Service Centre.
    .time = 3 days.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open hokinhdoanh.dkkd.gov.vn and file there.

procedure-pension-75 = Social pension from 75
    .fee = Free of charge.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open dichvucong.gov.vn and type the code 1.014027 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-allowance-monthly = Monthly social allowance
    .fee = Free of charge.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open dichvucong.gov.vn and type the code 1.001776 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-disability-degree = Determining the degree of disability
    .fee = Free of charge.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open dichvucong.gov.vn and type the code 1.001699 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-poor-household = Poor and near-poor households
    .fee = Free of charge.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open dichvucong.gov.vn and type the code 1.011607 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-building-permit = Building permit for a house
    .fee = Set by the province; ask the commune or ward Public Administration Service Centre.
    .where = Ask the staff of the commune or ward Public Administration Service Centre.
    .online = Open dichvucong.gov.vn and type the code 1.013225 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-funeral-support = Support for funeral costs
    .fee = Free of charge.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open dichvucong.gov.vn and type the code 1.001731 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-disability-renewal = Changing the disability certificate
    .fee = Free of charge.
    .where = The commune or ward Public Administration Service Centre.
    .online = Open dichvucong.gov.vn and type the code 1.001653 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-id-card = Changing or reissuing the identity card
    .fee = From the citizen card (căn cước công dân) to the new card 15,000 dong, other changes 25,000, reissue 35,000. This is the fee reduced by 50%, until 31/12/2026.
    .where = The commune or ward police.
    .online = Open dichvucong.gov.vn and type “thẻ căn cước” (identity card) into the search box.

procedure-id-card-child = Identity card for a child
    .where = Bring a child of 6 to 14 to the commune or ward police.
    .online = Under 6 it is done online: open dichvucong.gov.vn and type “thẻ căn cước” (identity card) into the search box. From 6 to 14 the child must be brought.

procedure-id-card-lock = Locking the electronic identity card
    .where = If the phone is lost, call 1900.0368 to lock the account, or go to the commune or ward police. Have the network lock the SIM too.
    .online = Open dichvucong.gov.vn and type the code 3.000285 or 3.000286 into the search box. “Cách thức” (How) on that page says whether it can be filed online.

procedure-passport = Passport
    .fee = 100,000 dong until 31/12/2026; the original fee is 200,000 dong. Reissue of a damaged or lost one costs 200,000 dong.
    .where = The police. Ask your commune or ward police before you go.
    .online = Open dichvucong.gov.vn, type “hộ chiếu” (passport) into the search box and press “Nộp trực tuyến” (File online).
