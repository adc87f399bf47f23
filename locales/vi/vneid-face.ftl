# VNeID không nhận khuôn mặt hoặc không đọc được thẻ căn cước.

vneid-face = VNeID không nhận khuôn mặt, không đọc thẻ
 .also = quet mat khong duoc | quet khuon mat | ap the khong nhan | khong doc duoc chip | quet nfc khong duoc

vneid-face_what = Dạ, VNeID không nhận cái nào của bà con ạ? Mình thử từng cách một, không được nữa thì ra công an xã, phường.
 .face = Không nhận khuôn mặt
 .face-also = quet mat khong duoc | mat khong khop | khong nhan dien mat | chup mat khong qua | xac thuc khuon mat loi | guong mat khong trung
 .chip = Không đọc được thẻ căn cước
 .chip-also = ap the khong duoc | khong doc chip | quet nfc khong duoc | the khong nhan | cham can cuoc khong duoc | quet can cuoc hoai khong len

vneid-face_light = Bà con ra chỗ đủ sáng, bỏ kính và khẩu trang, rồi quét lại. Máy nhận chưa ạ?
 .ok = Nhận rồi
 .ok-also = quet duoc roi | may nhan roi | qua roi | thanh cong roi | nhan mat toi roi | len roi | duoc roi
 .no = Vẫn chưa nhận
 .no-also = van khong nhan | chua nhan | khong an thua | van khong qua | cung vay | van bao loi mat | quet lai cung vay

vneid-face_lens = Bà con lau sạch máy ảnh phía trước, quét lại lần nữa theo lời nhắc trên máy. Máy nhận chưa ạ?
 .ok = Nhận rồi
 .ok-also = quet duoc roi | may nhan roi | qua roi | thanh cong roi | nhan mat toi roi | lau xong la duoc | duoc roi
 .no = Vẫn chưa nhận
 .no-also = van khong nhan | chua nhan | khong an thua | van khong qua | cung vay | lau roi cung khong | quet lai cung vay

vneid-face_hold =
 Bà con tháo ốp máy, áp thẻ căn cước vào giữa lưng máy; iPhone thì áp vào đỉnh máy.
 Giữ yên 3 đến 5 giây, máy đọc được chưa ạ?
 .ok = Đọc được rồi
 .ok-also = may nhan the roi | quet the duoc roi | thanh cong roi | doc xong roi | len roi | duoc roi
 .no = Vẫn chưa đọc được
 .no-also = van khong nhan the | chua doc | khong an thua | cung vay | ap hoai khong len | van khong len | cung khong doc

vneid-face_nfc = Máy phải có phần chạm thẻ (NFC) mới đọc được, bà con mở cài đặt tìm chữ “NFC” rồi bật lên. Áp lại thẻ thấy sao ạ?
 .fixed = Bật lên là đọc được
 .fixed-also = bat len duoc roi | mo nfc la duoc | doc duoc roi | nhan the roi | thanh cong roi
 .on = Có bật mà vẫn không đọc
 .on-also = bat roi van khong doc | mo nfc roi van vay | co nfc ma khong nhan | bat san roi | van khong nhan | mo nfc roi cung khong doc
 .none = Máy không có, hoặc không rõ
 .none-also = may khong co nfc | khong thay nfc | khong co cho bat | khong ro co khong | khong biet co nfc khong | dien thoai khong co nfc | khong co chu nfc

vneid-face_when = Máy đòi quét trong lúc bà con đang làm việc gì ạ?
 .register = Mới đăng ký tài khoản
 .register-also = dang ky moi | tao tai khoan | lam muc 1 | lap tai khoan lan dau | mo tai khoan vneid
 .forgot = Quên mật khẩu, đặt lại
 .forgot-also = quen mat khau | lay lai mat khau | dat lai pass | quen passcode | doi mat khau
 .new = Chuyển VNeID sang máy mới
 .new-also = doi dien thoai | mua may moi | qua may khac | vo may moi | chuyen dien thoai | doi may
 .other = Kích hoạt mức 2, hay việc khác
 .other-also = kich hoat | dang nhap | nop ho so | dinh danh muc 2 | tich hop giay to | lam chuyen khac | kich hoat muc hai

vneid-face_forgot =
 Quên mật khẩu thì khỏi áp thẻ cũng được: bà con chọn “Nhập thông tin xác thực”, rồi điền theo thẻ căn cước.
 Bà con muốn em chỉ từng bước không ạ?
 .guide = Có, chỉ tôi từng bước
 .guide-also = co chi di | chi toi cach do | huong dan tung buoc | chi cach dat lai | muon em chi | chi toi di | chi di
 .tried = Tôi làm cách đó rồi
 .tried-also = thu roi khong duoc | da nhap thong tin roi | lam cach do van khong | dien roi van vay | thu het roi

vneid-face_after = Giờ VNeID nhận bà con chưa ạ?
 .yes = Được rồi
 .yes-also = nhan roi | vo duoc roi | thanh cong roi | dang nhap duoc roi | vo duoc | duoc roi
 .no = Vẫn chưa được
 .no-also = van khong nhan | chua vo duoc | chua xong | van bao loi | khong an thua | cung khong duoc | van khong duoc

vneid-face_police =
 Vậy bà con mang thẻ căn cước và điện thoại ra công an xã, phường, cho họ xem máy báo gì.
 Muốn hỏi trước thì gọi 1900.0368 ạ.

vneid-face_done = Vậy là máy nhận rồi ạ. Bà con làm tiếp chỗ đang dở, vướng nữa thì nhắn em.
vneid-face_asked = Dạ, ra tới đó thì mật khẩu, mã xác nhận bà con vẫn tự gõ, không đưa cho ai ạ. Cần gì nữa bà con cứ nhắn em.
vneid-face_to-level2 =
 Dạ, bà con ra công an xã, phường làm thẳng mức 2, cán bộ chụp ảnh cho, khỏi tự quét, không mất tiền.
 Nhắn em “làm mức 2” để xem cần mang gì ạ.

vneid-face_bank = Đó là việc của ngân hàng, không phải VNeID, nên em không chỉ được. Bà con ra chi nhánh, hoặc gọi số in ở mặt sau thẻ ạ.
 .title = Ứng dụng ngân hàng đòi quét mặt
 .also = ngan hang bat quet mat | app ngan hang | chuyen tien doi khuon mat | sinh trac hoc ngan hang | momo doi quet mat | agribank doi quet mat | vietcombank bat xac thuc khuon mat | ngan hang doi xac thuc
vneid-face_scam =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn, bà con đừng quét mặt, áp thẻ theo lời người lạ.
 Cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi bảo tôi quét mặt
 .also = co nguoi goi keu quet mat | nguoi la keu ap the | cong an goi dien bao quet | zalo keu quet mat | so lua dao quet mat | nhan vien goi keu lam
vneid-face_slow =
 Có lúc nhiều người dùng nên VNeID bị nghẽn, bà con chờ ít phút rồi làm lại.
 Vẫn quay hoài thì để ngoài giờ cao điểm, hoặc gọi 1900.0368 ạ.
 .title = Máy cứ quay quay
 .also = may quay quay | xoay hoai | lag qua | dung hinh | app cham qua | treo may | cho hoai khong chay | dien thoai do cung
vneid-face_changed-face =
 Mới mổ, sưng mặt hay khác ảnh hồi trước mà máy không nhận thì bà con đừng quét hoài.
 Mang thẻ căn cước ra hỏi công an xã, phường ạ.
 .title = Mặt tôi khác ảnh trên thẻ
 .also = mat khac hoi truoc | gia roi khac hinh | moi mo mat | sung mat | gay om di nhieu | phau thuat tham my | hinh chup lau qua | mat bi bong
vneid-face_hold-for-me =
 Bà con nhờ người mình tin cầm máy giùm lúc quét, còn mật khẩu, mã xác nhận thì tự gõ.
 Vẫn không xong thì ra công an xã, phường ạ.
 .title = Tay run, giữ máy không yên
 .also = tay run | khong giu yen duoc | run tay cam khong vung | cam may lac qua | tay yeu | khong ai cam gium
vneid-face_weak =
 Bà con nhờ người nhà hỏi công an xã, phường xem có giúp tại nhà được không.
 Gọi 1900.0368 hỏi trước cũng được ạ.
 .title = Nằm một chỗ, mắt không nhìn máy được
 .also = nam liet giuong | mu mat | mat khong thay duong | nguoi nha nam mot cho | tai bien khong ngoi duoc | mo mat khong noi | benh nang nam mot cho | nam mot cho sao quet
vneid-face_locked =
 Bà con ngừng quét, gọi 1900.0368 hoặc ra công an xã, phường. Em không mở khóa giùm được; ai nhận mở giùm mà xin mã là lừa đảo ạ.
 .title = Quét nhiều quá, máy khóa rồi
 .also = bi khoa | quet nhieu qua bi khoa | khoa tai khoan roi | thu nhieu lan bi khoa | tam khoa | mo khoa sao | may bao khoa | bao tam khoa roi
vneid-face_where-hold =
 Bà con nhấc thẻ ra, áp lại giữa lưng máy, iPhone thì đỉnh máy, giữ yên đủ 5 giây.
 Vẫn không nhận thì mang thẻ và máy nhờ công an xã, phường chỉ ạ.
 .title = Không biết áp thẻ chỗ nào
 .also = ap cho nao | de the o dau | khong biet ap sao | dat the vo dau | cham vi tri nao | lung may cho nao | iphone ap dau | dat the cho nao moi dung
vneid-face_no-chip-card = Thẻ phải có gắn chip thì máy mới đọc được. Chưa có thì bà con ra công an xã, phường hỏi làm thẻ căn cước, nhờ giúp VNeID luôn ạ.
 .title = Thẻ của tôi không gắn chip
 .also = the khong co chip | cmnd cu | can cuoc ma vach | the doi cu | con xai chung minh | giay chung minh nhan dan
vneid-face_what-nfc =
 Đó là phần đọc được thẻ khi áp thẻ vào máy, không phải điện thoại nào cũng có.
 Không rành thì bà con nhờ người nhà xem giùm trong cài đặt, hoặc nhờ công an xã, phường ạ.
 .title = Chạm thẻ là gì, tìm ở đâu
 .also = nfc la gi | cham the la gi | nfc nam cho nao | mo cai dat o dau | bat nfc sao | kiem nfc khong ra
vneid-face_no-nfc =
 Chuyển sang máy mới thì mượn máy khác đọc thẻ được, xong nhớ bấm “Hủy liên kết” máy đó.
 Bà con nhắn em “đổi điện thoại” để em chỉ, hoặc ra công an xã, phường ạ.
 .title = Máy tôi không đọc thẻ được
 .also = dien thoai cu qua | may re tien | dien thoai khong ho tro | muon may khac doc | dien thoai doi thap
vneid-face_refused =
 Bà con hỏi rõ lý do, ngày nào trở lại, rồi ghi vào giấy.
 Vẫn chưa xong thì gọi 1900.0368, kể lại cho họ nghe ạ.
 .title = Ra công an rồi vẫn không được
 .also = cong an noi khong duoc | ra cong an cung khong xong | can bo khong giai quyet | ho keu ve | ho hen lai | di roi ma khong duoc | bi tra ve | cong an bieu ve
