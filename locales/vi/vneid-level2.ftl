# Làm và kích hoạt tài khoản định danh mức 2.

vneid-level2 = Làm tài khoản mức 2
 .also = muc 2 | lam muc 2 | dinh danh muc 2 | len muc 2 | kich hoat muc 2

vneid-level2_status = Dạ, mức 2 thì tới công an xã, phường, mang thẻ căn cước và điện thoại gắn SIM của mình; không mất tiền. Bà con làm tới đâu rồi ạ?
 .not-yet = Chưa làm, chỉ tôi cách làm
 .not-yet-also = chua lam | lam muc 2 cach nao | moi co muc 1 | chua bao gio lam | chua lam gi het
 .waiting = Làm rồi, đang chờ tin nhắn
 .waiting-also = dang cho duyet | chup hinh lay van tay roi | tuan truoc lam roi chua thay | nop roi cho duyet | lan tay roi dang doi | da lam o cong an | lam hom qua roi
 .approved = Được duyệt rồi, cần kích hoạt
 .approved-also = duyet roi | kich hoat | nhan tin nhan roi | co tin nhan duyet roi | bao thanh cong roi | tin nhan keu kich hoat | lam xong roi gio kich hoat

vneid-level2_who = Bà con làm mức 2 cho ai ạ? Người đó phải tự mình tới công an, không ai làm thay được.
 .self = Cho tôi, hoặc người từ 14 tuổi
 .self-also = cho toi | cho minh | cho ban than | cho vo chong toi | con 16 tuoi | tren 14 tuoi | cho em trai sinh vien
 .child = Trẻ em dưới 14 tuổi
 .child-also = con nit | cho con nho | con 8 tuoi | chau noi 5 tuoi | duoi 14 | em be | dua nho 10 tuoi
 .old = Người lớn tuổi
 .old-also = cho ba noi | cho ong ngoai | ba gia | cha me 80 tuoi | cho ba ma toi | nguoi gia ca | ong gia ba cu

vneid-level2_old = Người lớn tuổi chưa có mức 1 thì làm thẳng mức 2 luôn. Nên có người nhà đi cùng để nghe dặn và giúp bấm điện thoại ạ.

vneid-level2_bring =
 Bà con mang thẻ căn cước gắn chip và điện thoại gắn SIM của chính mình.
 Muốn đưa thẻ bảo hiểm y tế, giấy phép lái xe, đăng ký xe vào VNeID thì mang thêm bản gốc ạ.

vneid-level2_office = Bà con tới công an xã, phường nào cũng được, nói xin làm tài khoản mức 2. Cán bộ sẽ chụp ảnh chân dung và lấy vân tay ạ.

vneid-level2_child = Cha hoặc mẹ dẫn trẻ tới công an xã, phường. Tài khoản của trẻ đăng ký bằng số điện thoại của cha hoặc mẹ ạ.

vneid-level2_wait =
 Có thẻ gắn chip thì khoảng 3 ngày làm việc, làm chung với thẻ căn cước thì khoảng 7 ngày làm việc.
 Duyệt xong, máy nhận tin nhắn không dấu, có chữ “da duoc phe duyet”; bà con có tin đó chưa ạ?
 .yes = Có rồi, tôi nhận được tin
 .yes-also = nhan tin roi | tin nhan ve roi | nhan duoc roi | co tin nhan roi | co roi | thay roi | da phe duyet roi
 .no = Chưa có, tôi còn chờ
 .no-also = chua nhan duoc | dang cho | chua thay tin nhan | chua duyet | chua thay | chua ve | van cho

vneid-level2_open = Bà con tự mở ứng dụng VNeID trên máy mình, rồi làm phần kích hoạt tài khoản. Không cần bấm đường dẫn nào, cũng đừng nhờ ai kích hoạt giùm qua điện thoại ạ.

vneid-level2_set =
 Máy bảo bà con đặt mật khẩu, passcode 6 số và câu hỏi bảo mật.
 Bà con tự đặt, tự nhớ, không nói cho ai, kể cả em ạ.

vneid-level2_done = Dạ, vậy là bà con có mức 2 rồi ạ. Muốn vào dichvucong.gov.vn, bà con nhắn em “đăng nhập”.
vneid-level2_later = Dạ, lúc nào có tin nhắn, bà con nhắn em “kích hoạt mức 2” ạ. Quá ngày chưa thấy thì hỏi công an nơi đã làm, hoặc gọi 1900.0368.

vneid-level2_differ = Dạ, mức 1 tự làm trên điện thoại; mức 2 thì ra công an chụp ảnh, lấy vân tay. Muốn nộp hồ sơ trên mạng thì cần mức 2, chưa có mức 1 vẫn làm được ạ.
 .title = Mức 1, mức 2 khác gì nhau
 .also = muc 1 la gi | muc 2 la gi | muc may moi nop duoc | phan biet muc 1 muc 2 | sao phai len muc 2 | co muc 1 roi can nua khong | coi minh muc may | muc 2 co loi gi
vneid-level2_no-chip = Dạ, vậy bà con hỏi công an xã, phường để làm thẻ căn cước và mức 2 chung một lần. Chờ khoảng 7 ngày làm việc; riêng mức 2 không mất tiền ạ.
 .title = Chưa có thẻ căn cước gắn chip
 .also = chua lam can cuoc | xai chung minh cu | mat the can cuoc cong dan | the het han | chua nhan the chip | chua co can cuoc cong dan chip | can cuoc cu ma vach | can cuoc cu
vneid-level2_far = Dạ, công an xã, phường nào cũng làm mức 2 được, không phải về quê. Bà con cứ tới nơi gần nhất ạ.
 .title = Đang ở xa nhà, ở trọ
 .also = o tro lam duoc khong | lam o tinh khac | lam o sai gon | ho khau o que lam day | dang tam tru | dang di lam xa | khong ve que duoc | o binh duong lam duoc khong
vneid-level2_offer = Dạ, không ai kích hoạt mức 2 qua điện thoại hay Zalo, làm mức 2 cũng không mất tiền. Bà con cúp máy, gọi 1900.0368; lỡ làm theo thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người gọi làm giùm, hoặc đòi tiền
 .also = doi tien 200 ngan | keu dong tien | nguoi goi keu lam giup | zalo cong an gui link | lua dao muc 2 | nguoi la xin ma kich hoat | goi dien noi nang cap muc 2 | nguoi la xin lam ho
vneid-level2_weak = Dạ, bà con nhờ người nhà hỏi công an xã, phường trước, xem đi không nổi hay mòn vân tay thì làm sao. Gọi 1900.0368 hỏi cũng được ạ.
 .title = Già yếu, đi không nổi, mòn vân tay
 .also = benh nam lien giuong | nguoi gia di khong noi | van tay mon het | cong an toi nha lam | nam mot cho | benh khong ra duoc | khong lay duoc van tay | ba ngoai di khong noi
vneid-level2_helper = Dạ, con cháu đứng bên chỉ thì được, còn mật khẩu và passcode thì bà con tự gõ. Ai dùng tài khoản mình làm gì, mình cũng chịu trách nhiệm ạ.
 .title = Con cháu làm giùm được không
 .also = con lam thay duoc khong | nho chau bam gium | nguoi nha giu mat khau | lam ho cha me | con cai vo tai khoan gium | xai chung dien thoai voi con trai | nho nguoi khac lam
vneid-level2_own-sim = Dạ, làm mức 2 phải có điện thoại gắn SIM của chính mình. Bà con hỏi nhà mạng cách để SIM đứng tên mình trước đã ạ.
 .title = SIM không đứng tên mình
 .also = sim ten nguoi khac | sim khong chinh chu | so chong dung ten | so dien thoai cua vo | sim rac | sim con trai mua | sim khong phai cua toi | sim do con gai dang ky
vneid-level2_child-papers = Dạ, bà con hỏi công an xã, phường trước khi đi, xem cần mang giấy gì của trẻ và của cha mẹ. Trẻ từ 6 tuổi muốn làm thẻ căn cước thì cũng phải dẫn tới ạ.
 .title = Trẻ chưa có thẻ, cần mang giấy gì
 .also = tre can giay gi | can giay khai sinh khong | be chua co can cuoc cong dan | giay to cua be | dem giay gi theo | con chua co the | con may tuoi moi lam the | con nho chua co can cuoc
vneid-level2_no-sms = Dạ, bà con xem cả mục tin nhắn rác, nhớ lại có khai đúng số điện thoại không. Vẫn không có thì hỏi công an nơi đã làm, hoặc gọi 1900.0368 ạ.
 .title = Quá ngày mà không thấy tin nhắn
 .also = cho lau khong thay tin | tre may ngay chua thay | khong nhan duoc tin nhan | lau qua khong thay tin nhan | doi lau qua | hon tuan chua thay gi | qua 7 ngay roi | ca tuan khong co tin
vneid-level2_no-app =
 Dạ, bà con mở App Store hoặc Google Play, tìm “VNeID” của Bộ Công an rồi cài.
 Không có điện thoại thông minh thì hỏi công an cách kích hoạt ở địa chỉ vneid.gov.vn ạ.
 .title = Chưa cài VNeID, hoặc máy phím bấm
 .also = chua tai vneid | dien thoai cuc gach | may bam phim | khong co smartphone | khong co dien thoai thong minh | dien thoai den trang | chua cai app | chua cai vneid
vneid-level2_fails = Dạ, có lúc ứng dụng bị nghẽn, bà con chờ vài phút, ra chỗ đủ sáng rồi làm lại. Vẫn báo lỗi thì gọi 1900.0368, hoặc mang thẻ căn cước ra công an xã, phường ạ.
 .title = Kích hoạt báo lỗi, chụp mặt không qua
 .also = kich hoat khong duoc | kich hoat bi loi | quet mat khong duoc | khong nhan khuon mat | app bi vang | bao loi kich hoat | bi loi hoai | ma kich hoat khong ve
vneid-level2_passcode = Dạ, passcode là 6 số bà con tự đặt, khác với mật khẩu. Câu hỏi bảo mật thì đặt câu trả lời mình dễ nhớ, đừng cho ai biết ạ.
 .title = Passcode, câu hỏi bảo mật là gì
 .also = passcode la gi | cau hoi bao mat dat sao | khac mat khau cho nao | dat passcode kieu gi | dat so nao cho de nho | mat khau dat sao | passcode la 6 so gi
