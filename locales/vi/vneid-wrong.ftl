# Thông tin trên VNeID bị sai.

vneid-wrong = Thông tin trên VNeID bị sai
 .also = sua thong tin vneid | thong tin bi sai | sai thong tin | sai dia chi

vneid-wrong_what = Dạ, trên VNeID mục nào bị sai ạ? Bà con chỉ chọn mục thôi, đừng gửi số giấy tờ hay hình vào đây.
 .personal = Họ tên, ngày sinh, giới tính
 .address = Địa chỉ, tên xã phường
 .papers = Giấy tờ trong ví

vneid-wrong_where = Địa chỉ sai kiểu nào ạ? Từ ngày 1/7/2025, nhiều xã, phường sáp nhập và mang tên mới.
 .merged = Còn ghi tên xã, tỉnh cũ
 .moved = Tôi đã dọn chỗ ở
 .wrong = Ghi sai nhà, sai ấp

vneid-wrong_merged = Tên xã, phường, tỉnh mới được cập nhật tự động. Bà con không phải khai, không phải bấm vào đâu, cũng không phải trả đồng nào ạ.

vneid-wrong_moved = Dọn đi rồi thì bà con đăng ký nơi ở mới: mở VNeID, bấm “Thủ tục hành chính”, chọn thường trú hoặc tạm trú. Cũng có thể ra công an xã, phường ạ.

vneid-wrong_adjust = Bà con vào dichvucong.gov.vn, gõ “điều chỉnh thông tin cư trú” vào ô tìm kiếm; việc này không mất phí. Không tự làm được thì ra công an xã, phường ạ.

vneid-wrong_compare = Bà con lấy thẻ căn cước và giấy khai sinh ra so với VNeID. Cái nào ghi sai ạ?
 .only-vneid = Giấy đúng, chỉ VNeID sai
 .card = Thẻ căn cước sai
 .birth = Giấy khai sinh sai

vneid-wrong_civil = Giấy khai sinh sai thì sửa giấy này trước: tìm “cải chính hộ tịch” trên dichvucong.gov.vn. Thời hạn 3 ngày, nếu phải xác minh thì thêm 3 ngày ạ.

vneid-wrong_police = Bà con mang thẻ căn cước và giấy khai sinh đúng ra công an xã, phường, chỉ chỗ sai để xin sửa. Nhớ hỏi ngày nào xong ạ.

vneid-wrong_wallet = Thẻ bảo hiểm y tế ghi khác căn cước thì bà con tới cơ quan bảo hiểm xã hội xin sửa. Giấy khác sai thì hỏi nơi đã cấp giấy đó ạ.

vneid-wrong_free = Dạ, vậy bà con cứ yên tâm chờ ạ. Ai bảo bấm đường dẫn hay trả tiền để cập nhật địa chỉ là lừa đảo, bà con cúp máy, gọi 1900.0368.
vneid-wrong_asked = Dạ, có kết quả rồi thì bà con mở VNeID xem lại cho chắc ạ. Cần gì nữa bà con cứ nhắn em.

vneid-wrong_other-field = Dạ, bà con mang thẻ căn cước và giấy ghi đúng ra công an xã, phường xin sửa. Muốn hỏi trước thì gọi 1900.0368 ạ.
 .title = Sai số điện thoại hay mục khác
vneid-wrong_someone-calls = Dạ, đó là lừa đảo, có người trả 22.000 đồng để “cập nhật địa chỉ” rồi mất 129 triệu đồng. Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã ạ.
 .title = Có người bảo bấm, bảo trả tiền
vneid-wrong_send-photo = Dạ, bà con đừng gửi hình giấy tờ vào đây, em không được nhận. Đưa giấy cho cán bộ ở công an xã, phường xem ạ.
 .title = Gửi hình cho em xem được không
vneid-wrong_clicked = Dạ, bà con tắt mạng ngay, gọi ngân hàng khóa thẻ. Rồi báo công an xã, phường và gọi 1900.0368 ạ.
 .title = Lỡ bấm hay trả tiền rồi
vneid-wrong_new-name = Dạ, bà con gõ ngay vào đây, ví dụ “Phường 2 cũ giờ là phường gì”. Xem xong thì gõ “quay lại bước đang làm” ạ.
 .title = Không biết xã mình nay tên gì
vneid-wrong_still-old = Dạ, dù vậy bà con cũng không phải trả tiền hay bấm đường dẫn nào. Muốn chắc thì hỏi công an xã, phường ạ.
 .title = Đợi hoài tên vẫn cũ
vneid-wrong_which-residence = Dạ, dọn về ở hẳn thì đăng ký thường trú, 7 ngày làm việc. Ở tạm từ 30 ngày trở lên thì đăng ký tạm trú, 3 ngày ạ.
 .title = Thường trú hay tạm trú
vneid-wrong_police-where = Dạ, bà con ra công an xã, phường nơi mình ở. Chưa chắc thì gọi 1900.0368 hỏi trước ạ.
 .title = Ra công an ở đâu
vneid-wrong_refused = Dạ, bà con hỏi rõ còn thiếu giấy gì, phải tới cơ quan nào. Vẫn chưa xong thì gọi 1900.0368 ạ.
 .title = Cán bộ nói không sửa được
vneid-wrong_no-birth = Dạ, bà con xin bản sao trích lục: tìm “trích lục” trên dichvucong.gov.vn hoặc tới Trung tâm Phục vụ hành chính công. Bản sao có trong ngày ạ.
 .title = Mất giấy khai sinh
vneid-wrong_exempt = Dạ, người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch. Người khác thì hỏi Trung tâm Phục vụ hành chính công trước khi đóng ạ.
 .title = Sửa khai sinh có mất tiền không
vneid-wrong_not-in = Dạ, bà con mở “Lịch sử yêu cầu” trong VNeID để đọc lý do. Rồi nhắn em “tích hợp giấy tờ”, em chỉ từng bước ạ.
 .title = Giấy không vào được ví
