# Không nhận được mã xác nhận.

vneid-otp = Không nhận được mã xác nhận
    .also = khong nhan duoc ma | khong co ma | khong thay ma | ma khong ve | ma hong ve | otp khong ve | otp hong ve | cho hoai khong thay ma

vneid-otp_where = Dạ, bà con đang vướng mã nào ạ? Chọn dòng gần giống nhất giúp em, còn mã thì đừng gửi vào đây.
 .sms = Đăng nhập, lấy lại mật khẩu
 .new-phone = Đổi điện thoại, máy mới hỏi mã
 .passcode = Passcode 6 số máy đang hỏi

vneid-otp_sim = Mã gửi về số điện thoại bà con đã đăng ký VNeID. SIM của số đó có đang nằm trong máy bà con không ạ?
 .yes = Có, đang trong máy tôi
 .no = Không, số đó bỏ rồi

vneid-otp_wait =
 Bà con xem máy có sóng không, rồi chờ 3 phút.
 Sau đó mở tin nhắn ra xem, xem cả mục tin nhắn rác ạ.

vneid-otp_again = Chưa thấy thì bà con bấm gửi lại mã trên màn hình đang chờ. Giờ mã về chưa ạ?
 .yes = Về rồi
 .no = Chưa, vẫn không thấy

vneid-otp_type =
 Bà con tự gõ mã vào ô máy đang hỏi; nếu là bảng “Nhập mã xác nhận đăng nhập” thì bấm “Xác nhận”.
 Mã này không đọc cho ai, kể cả em ạ.

vneid-otp_number = Bà con mang thẻ căn cước ra công an xã, phường để cập nhật số điện thoại mới. Lấy số đứng tên mình, vì mã sẽ gửi về số đó ạ.

vneid-otp_old-app =
 Mã gửi về ứng dụng VNeID trên máy cũ, nên bà con đừng chờ tin nhắn.
 Bà con mở VNeID trên máy cũ, xem mã rồi gõ vào máy mới ạ.

vneid-otp_passcode = Passcode thì không ai gửi về, đó là 6 số bà con tự đặt lúc kích hoạt VNeID. Bà con còn nhớ 6 số đó không ạ?
 .yes = Còn nhớ
 .no = Không nhớ, chỉ tôi đặt lại

vneid-otp_pc-type = Bà con tự gõ passcode vào bảng “Nhập passcode”, rồi bấm “Xác nhận”. Đừng gửi 6 số đó cho em hay cho ai ạ.

vneid-otp_done = Vậy là qua được bước mã rồi ạ. Lần sau vướng nữa, bà con cứ nhắn em.

vneid-otp_police = Cập nhật số xong, bà con về làm lại từ chỗ máy hỏi mã. Cần gì nữa bà con cứ nhắn em ạ.

vneid-otp_no-code = Vậy bà con gọi 1900.0368, hoặc ra công an xã, phường nhờ xem giúp. Nhớ mang thẻ căn cước và điện thoại ạ.

vneid-otp_which-code =
 Bà con nhìn chữ trên màn hình: “Nhập mã xác nhận đăng nhập” là hỏi mã mới gửi về máy.
 Còn “Nhập passcode” là hỏi 6 số bà con tự đặt, không ai gửi ạ.
 .title = Không biết máy hỏi mã nào
vneid-otp_activation =
 Tin báo duyệt viết không dấu, có chữ “da duoc phe duyet”; có thẻ gắn chip thì khoảng 3 ngày làm việc.
 Có tin thì bà con mở VNeID để kích hoạt; lâu quá thì hỏi công an xã, phường ạ.
 .title = Tôi chờ tin báo duyệt tài khoản
vneid-otp_asks-code =
 Ai xin mã xác nhận, passcode hay mật khẩu đều là lừa đảo, bà con cúp máy rồi gọi 1900.0368.
 Lỡ đưa rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người xin mã của tôi
vneid-otp_which-sim =
 Đó là số bà con đã đưa lúc làm tài khoản VNeID.
 Không nhớ thì mang thẻ căn cước ra công an xã, phường hỏi giúp ạ.
 .title = Không nhớ đã đăng ký số nào
vneid-otp_other-phone =
 Mã về máy có SIM đó, nên bà con ngồi cạnh người giữ máy mà làm.
 Muốn mã về máy mình thì ra công an xã, phường đổi số ạ.
 .title = Mã về máy của con, của người khác
vneid-otp_no-signal = Bà con ra chỗ sóng mạnh, tắt máy mở lại, rồi gọi thử xem SIM còn dùng được không. Gọi không được thì hỏi nhà mạng ạ.
 .title = Sóng yếu, không chắc SIM còn dùng được
vneid-otp_junk = Bà con nhờ người bên cạnh chỉ chỗ mở tin nhắn và mục tin nhắn rác. Còn mã thì tự mình xem, tự mình gõ ạ.
 .title = Không biết mở tin nhắn ở đâu
vneid-otp_slow = Có lúc nhiều người dùng nên hệ thống bị nghẽn. Bà con chờ ít phút, hoặc để ngoài giờ cao điểm làm lại ạ.
 .title = Máy cứ quay quay, báo bận
vneid-otp_too-many = Bà con ngừng bấm gửi lại, để lâu lâu rồi hãy thử tiếp. Vẫn không được thì gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Máy báo gửi mã quá nhiều lần
vneid-otp_expired = Mã chỉ dùng được một lúc ngắn, có khi chỉ 3 phút. Bà con bấm gửi lại, thấy mã mới thì gõ ngay ạ.
 .title = Mã tới nơi thì hết hạn
vneid-otp_wrong =
 Bà con xem máy hỏi mã xác nhận hay hỏi passcode; có nhiều tin thì gõ mã trong tin mới nhất.
 Vẫn báo sai thì đừng gõ nữa, gọi 1900.0368 ạ.
 .title = Gõ đúng mà máy báo sai
vneid-otp_old-phone-gone =
 Trên máy mới, bà con chọn “thiết bị khác”, bấm “Xác nhận”, rồi áp thẻ căn cước gắn chip vào giữa lưng máy.
 iPhone thì áp vào đỉnh máy; không được thì ra công an xã, phường ạ.
 .title = Máy cũ mất, hư hoặc bán rồi
