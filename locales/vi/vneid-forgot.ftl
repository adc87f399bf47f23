# Quên mật khẩu hoặc passcode VNeID.

vneid-forgot = Quên mật khẩu, passcode VNeID
    .also = quen mat khau | quen mat khau vneid | quen mk | quen pass | quen passcode | quen ma 6 so | lay lai mat khau | dat lai mat khau

vneid-forgot_which = Dạ, VNeID có mật khẩu để đăng nhập và passcode 6 số, bà con quên cái nào ạ? Chọn giúp em một ô, đừng gửi mật khẩu vào đây.
 .password = Mật khẩu đăng nhập
 .passcode = Passcode 6 số

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
vneid-forgot_question = Cách lấy lại câu hỏi bảo mật thì em chưa rõ, không dám chỉ bừa. Bà con gọi 1900.0368 hoặc ra công an xã, phường hỏi giúp em ạ.
 .title = Quên câu hỏi bảo mật
vneid-forgot_no-button =
 Bà con vào App Store hoặc Google Play, cập nhật VNeID rồi mở lại xem.
 Vẫn không thấy thì gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Không thấy chữ để bấm
vneid-forgot_number = Số định danh là 12 số in trên thẻ căn cước của bà con. Bà con gõ vào VNeID thôi, đừng gửi cho em ạ.
 .title = Số định danh là số nào
vneid-forgot_number-changed = Bỏ số cũ rồi thì bà con ra công an xã, phường để cập nhật số mới. Nhớ mang thẻ căn cước ạ.
 .title = Số điện thoại cũ bỏ rồi
vneid-forgot_slow = Có lúc nhiều người dùng nên VNeID bị nghẽn. Bà con chờ ít phút, hoặc để ngoài giờ cao điểm làm lại ạ.
 .title = VNeID cứ quay quay, báo bận
vneid-forgot_no-match =
 Bà con cầm thẻ căn cước đang dùng, điền lại y như chữ in trên thẻ.
 Vẫn không khớp thì mang thẻ ra công an xã, phường ạ.
 .title = Điền rồi mà máy báo không khớp
vneid-forgot_card =
 Bà con tháo ốp, áp thẻ vào giữa lưng máy, iPhone thì áp vào đỉnh máy, giữ yên 3 đến 5 giây.
 Máy không đọc được thẻ thì chọn “Nhập thông tin xác thực” ạ.
 .title = Áp thẻ vào máy không được
vneid-forgot_face = Bà con ra chỗ đủ sáng, bỏ kính và khẩu trang, lau máy ảnh rồi quét lại. Vẫn lỗi thì ra công an xã, phường ạ.
 .title = Máy bắt quét mặt, quét hoài không qua
vneid-forgot_code-late =
 Bà con chờ 3 phút, xem máy có sóng không, xem cả mục tin nhắn rác, rồi bấm gửi lại mã.
 Vẫn không có thì nhắn em “không nhận được mã”, hoặc gọi 1900.0368 ạ.
 .title = Không thấy mã gửi về
vneid-forgot_asks-code =
 Ai xin mã xác nhận, passcode hay mật khẩu đều là lừa đảo, bà con cúp máy rồi gọi 1900.0368.
 Lỡ đưa rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người xin mã, mật khẩu của tôi
vneid-forgot_refused =
 Bà con đọc dòng nhắc trên màn hình rồi sửa theo đó; passcode thì phải đủ 6 số.
 Vẫn không được thì gọi 1900.0368, đừng gửi cho em xem ạ.
 .title = Đặt mới mà máy không nhận
