# Quên mật khẩu hoặc passcode VNeID.

vneid-forgot = Quên mật khẩu, passcode VNeID
    .also = quen mat khau | quen mat khau vneid | quen mk | quen pass | quen passcode | quen ma 6 so | lay lai mat khau | dat lai mat khau

vneid-forgot_which = Dạ, VNeID có mật khẩu để đăng nhập và passcode 6 số, bà con quên cái nào ạ? Chọn giúp em một ô, đừng gửi mật khẩu vào đây.
 .password = Mật khẩu đăng nhập
 .password-also = quen mat khau | mat khau vneid | pass | cai mat khau vo app | vao app khong duoc vi quen | mat khau | mk
 .passcode = Passcode 6 số
 .passcode-also = passcode | quen passcode | ma 6 so | sau so | ma pin | 6 so tu dat | ma mo vi giay to

vneid-forgot_pw-open = Bà con mở VNeID, ở màn hình đăng nhập bấm “Quên mật khẩu”. Rồi gõ số định danh 12 số và số điện thoại của mình ạ.

vneid-forgot_pw-prove =
 Bà con chọn “Nhập thông tin xác thực”, rồi điền họ tên, ngày sinh và ngày cấp thẻ căn cước.
 Không muốn gõ thì chọn cách áp thẻ căn cước gắn chip vào máy ạ.

vneid-forgot_pw-code = Mã xác nhận sẽ gửi về điện thoại, bà con tự gõ mã đó vào VNeID. Mã này không đọc cho ai, kể cả em ạ.

vneid-forgot_pw-new = Giờ bà con tự đặt mật khẩu mới trong VNeID. Chọn cái mình dễ nhớ mà người khác khó đoán ạ.

vneid-forgot_pc-open = Bà con mở VNeID, đăng nhập, rồi bấm vào một dịch vụ bất kỳ. Thấy chữ “Quên passcode” thì bấm vào đó ạ.

vneid-forgot_pc-code = Bà con bấm “Xác nhận”, mã xác nhận sẽ gửi về điện thoại. Bà con tự gõ mã đó vào VNeID, đừng đọc cho ai ạ.

vneid-forgot_pc-new = Giờ bà con tự đặt passcode mới gồm 6 số. Đừng gửi 6 số đó cho em hay cho ai ạ.

vneid-forgot_done = Vậy là xong rồi ạ. Bà con dùng thử ngay cho nhớ, và giữ kín, đừng cho ai biết.

vneid-forgot_which-one =
 Mật khẩu là để đăng nhập VNeID, còn passcode là 6 số bà con tự đặt lúc kích hoạt.
 Quên cả hai thì bà con làm mật khẩu trước, vào được VNeID rồi làm passcode ạ.
 .title = Không biết mình quên cái nào
 .also = khong biet cai nao | passcode la gi | quen ca hai | hai cai khac nhau sao | mat khau voi passcode la sao | quen het phan biet khong duoc | mat khau hay passcode khong ro | quen het roi
vneid-forgot_question = Cách lấy lại câu hỏi bảo mật thì em chưa rõ, không dám chỉ bừa. Bà con gọi 1900.0368 hoặc ra công an xã, phường hỏi giúp em ạ.
 .title = Quên câu hỏi bảo mật
 .also = cau hoi bao mat | khong nho cau tra loi bao mat | no hoi cau hoi quen roi | hoi ten truong dau tien | cau bao mat tra loi sai | doi cau hoi bao mat | quen cau tra loi
vneid-forgot_no-button =
 Bà con vào App Store hoặc Google Play, cập nhật VNeID rồi mở lại xem.
 Vẫn không thấy thì gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Không thấy chữ để bấm
 .also = khong thay nut | tim khong thay chu quen mat khau | khong co nut quen mat khau | khong thay quen passcode | bam cho nao | kiem khong ra | dau co nut quen mat khau | nut nam o dau
vneid-forgot_number = Số định danh là 12 số in trên thẻ căn cước của bà con. Bà con gõ vào VNeID thôi, đừng gửi cho em ạ.
 .title = Số định danh là số nào
 .also = so dinh danh o dau | go so can cuoc hay chung minh | 12 so la so nao | so can cuoc ha | go so gi vo | ma dinh danh la gi | so cmnd hay cccd
vneid-forgot_number-changed = Bỏ số cũ rồi thì bà con ra công an xã, phường để cập nhật số mới. Nhớ mang thẻ căn cước ạ.
 .title = Số điện thoại cũ bỏ rồi
 .also = mat sim | doi so | sim cu bi khoa | quen so dien thoai da dang ky | bo so roi | doi sim | so cu khong xai nua
vneid-forgot_slow = Có lúc nhiều người dùng nên VNeID bị nghẽn. Bà con chờ ít phút, hoặc để ngoài giờ cao điểm làm lại ạ.
 .title = VNeID cứ quay quay, báo bận
 .also = quay hoai | may lag cham | mang cham | bi vang ra | quay vong vong | vneid vang ra | may do dung hinh | bao ban
vneid-forgot_no-match =
 Bà con cầm thẻ căn cước đang dùng, điền lại y như chữ in trên thẻ.
 Vẫn không khớp thì mang thẻ ra công an xã, phường ạ.
 .title = Điền rồi mà máy báo không khớp
 .also = thong tin khong dung | bao sai thong tin | ngay cap sai | ho ten ngay sinh khong dung | nhap dung ma bao sai | du lieu khong hop le | dien dung no bao sai | bao khong trung
vneid-forgot_card =
 Bà con tháo ốp, áp thẻ vào giữa lưng máy, iPhone thì áp vào đỉnh máy, giữ yên 3 đến 5 giây.
 Máy không đọc được thẻ thì chọn “Nhập thông tin xác thực” ạ.
 .title = Áp thẻ vào máy không được
 .also = ap the khong duoc | may khong doc the | quet the hoai khong duoc | khong co nfc | ap the cho nao | de the vo lung may im re | the khong co chip | quet chip khong nhan
vneid-forgot_face = Bà con ra chỗ đủ sáng, bỏ kính và khẩu trang, lau máy ảnh rồi quét lại. Vẫn lỗi thì ra công an xã, phường ạ.
 .title = Máy bắt quét mặt, quét hoài không qua
 .also = quet mat khong duoc | khong nhan khuon mat | no doi quet mat | chup mat hoai | bat quay mat | mat gia khac hinh | nhan dien that bai | mat khong nhan
vneid-forgot_code-late =
 Bà con chờ 3 phút, xem máy có sóng không, xem cả mục tin nhắn rác, rồi bấm gửi lại mã.
 Vẫn không có thì nhắn em “không nhận được mã”, hoặc gọi 1900.0368 ạ.
 .title = Không thấy mã gửi về
 .also = khong co tin nhan | ma khong ve | khong thay ma | cho hoai khong co ma | khong nhan duoc ma | tin nhan khong toi | otp khong ve | khong nhan duoc otp
vneid-forgot_asks-code =
 Ai xin mã xác nhận, passcode hay mật khẩu đều là lừa đảo, bà con cúp máy rồi gọi 1900.0368.
 Lỡ đưa rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người xin mã, mật khẩu của tôi
 .also = xung cong an doi ma | bat doc ma xac nhan | nhan tin zalo xin ma | lo doc ma cho ho | nguoi la keu dua mat khau | nguoi ta hoi otp | co nguoi goi dien xin ma | co nguoi xin ma
vneid-forgot_refused =
 Bà con đọc dòng nhắc trên màn hình rồi sửa theo đó; passcode thì phải đủ 6 số.
 Vẫn không được thì gọi 1900.0368, đừng gửi cho em xem ạ.
 .title = Đặt mới mà máy không nhận
 .also = mat khau khong hop le | dat mat khau sao cho dung | phai co chu hoa ky tu | bao trung mat khau cu | khong cho dat mat khau | khong chiu mat khau moi | bao mat khau yeu | no bao yeu
