# VNeID không nhận khuôn mặt hoặc không đọc được thẻ căn cước.

vneid-face = VNeID không nhận khuôn mặt, không đọc thẻ
 .also = quet mat khong duoc | quet khuon mat | ap the khong nhan | khong doc duoc chip | quet nfc khong duoc

vneid-face_what = Dạ, VNeID không nhận cái nào của bà con ạ? Mình thử từng cách một, không được nữa thì ra công an xã, phường.
 .face = Không nhận khuôn mặt
 .chip = Không đọc được thẻ căn cước

vneid-face_light = Bà con ra chỗ đủ sáng, bỏ kính và khẩu trang, rồi quét lại. Máy nhận chưa ạ?
 .ok = Nhận rồi
 .no = Vẫn chưa nhận

vneid-face_lens = Bà con lau sạch máy ảnh phía trước, quét lại lần nữa theo lời nhắc trên máy. Máy nhận chưa ạ?
 .ok = Nhận rồi
 .no = Vẫn chưa nhận

vneid-face_hold =
 Bà con tháo ốp máy, áp thẻ căn cước vào giữa lưng máy; iPhone thì áp vào đỉnh máy.
 Giữ yên 3 đến 5 giây, máy đọc được chưa ạ?
 .ok = Đọc được rồi
 .no = Vẫn chưa đọc được

vneid-face_nfc = Máy phải có phần chạm thẻ (NFC) mới đọc được, bà con mở cài đặt tìm chữ “NFC” rồi bật lên. Áp lại thẻ thấy sao ạ?
 .fixed = Bật lên là đọc được
 .on = Có bật mà vẫn không đọc
 .none = Máy không có, hoặc không rõ

vneid-face_when = Máy đòi quét trong lúc bà con đang làm việc gì ạ?
 .register = Mới đăng ký tài khoản
 .forgot = Quên mật khẩu, đặt lại
 .new = Chuyển VNeID sang máy mới
 .other = Kích hoạt mức 2, hay việc khác

vneid-face_forgot =
 Quên mật khẩu thì khỏi áp thẻ cũng được: bà con chọn “Nhập thông tin xác thực”, rồi điền theo thẻ căn cước.
 Bà con muốn em chỉ từng bước không ạ?
 .guide = Có, chỉ tôi từng bước
 .tried = Tôi làm cách đó rồi

vneid-face_after = Giờ VNeID nhận bà con chưa ạ?
 .yes = Được rồi
 .no = Vẫn chưa được

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
vneid-face_scam =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn, bà con đừng quét mặt, áp thẻ theo lời người lạ.
 Cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi bảo tôi quét mặt
vneid-face_slow =
 Có lúc nhiều người dùng nên VNeID bị nghẽn, bà con chờ ít phút rồi làm lại.
 Vẫn quay hoài thì để ngoài giờ cao điểm, hoặc gọi 1900.0368 ạ.
 .title = Máy cứ quay quay
vneid-face_changed-face =
 Mới mổ, sưng mặt hay khác ảnh hồi trước mà máy không nhận thì bà con đừng quét hoài.
 Mang thẻ căn cước ra hỏi công an xã, phường ạ.
 .title = Mặt tôi khác ảnh trên thẻ
vneid-face_hold-for-me =
 Bà con nhờ người mình tin cầm máy giùm lúc quét, còn mật khẩu, mã xác nhận thì tự gõ.
 Vẫn không xong thì ra công an xã, phường ạ.
 .title = Tay run, giữ máy không yên
vneid-face_weak =
 Bà con nhờ người nhà hỏi công an xã, phường xem có giúp tại nhà được không.
 Gọi 1900.0368 hỏi trước cũng được ạ.
 .title = Nằm một chỗ, mắt không nhìn máy được
vneid-face_locked =
 Bà con ngừng quét, gọi 1900.0368 hoặc ra công an xã, phường. Em không mở khóa giùm được; ai nhận mở giùm mà xin mã là lừa đảo ạ.
 .title = Quét nhiều quá, máy khóa rồi
vneid-face_where-hold =
 Bà con nhấc thẻ ra, áp lại giữa lưng máy, iPhone thì đỉnh máy, giữ yên đủ 5 giây.
 Vẫn không nhận thì mang thẻ và máy nhờ công an xã, phường chỉ ạ.
 .title = Không biết áp thẻ chỗ nào
vneid-face_no-chip-card = Thẻ phải có gắn chip thì máy mới đọc được. Chưa có thì bà con ra công an xã, phường hỏi làm thẻ căn cước, nhờ giúp VNeID luôn ạ.
 .title = Thẻ của tôi không gắn chip
vneid-face_what-nfc =
 Đó là phần đọc được thẻ khi áp thẻ vào máy, không phải điện thoại nào cũng có.
 Không rành thì bà con nhờ người nhà xem giùm trong cài đặt, hoặc nhờ công an xã, phường ạ.
 .title = Chạm thẻ là gì, tìm ở đâu
vneid-face_no-nfc =
 Chuyển sang máy mới thì mượn máy khác đọc thẻ được, xong nhớ bấm “Hủy liên kết” máy đó.
 Bà con nhắn em “đổi điện thoại” để em chỉ, hoặc ra công an xã, phường ạ.
 .title = Máy tôi không đọc thẻ được
vneid-face_refused =
 Bà con hỏi rõ lý do, ngày nào trở lại, rồi ghi vào giấy.
 Vẫn chưa xong thì gọi 1900.0368, kể lại cho họ nghe ạ.
 .title = Ra công an rồi vẫn không được
