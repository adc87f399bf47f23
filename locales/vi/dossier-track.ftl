### Tra cứu hồ sơ đã nộp.

dossier-track = Tra cứu hồ sơ
    .also = tra cuu | ho so toi dau

dossier-track_have = Dạ, bà con còn giữ mã hồ sơ không ạ? Mã giống như H53.12.34-261101-0456.
    .code = Có mã hồ sơ
    .account = Không có mã
dossier-track_code = Dạ, bà con gõ mã hồ sơ vào đây, em xem mã đúng dạng chưa. Em không lưu mã này.
dossier-track_lookup = Dạ, bà con mở dichvucong.gov.vn, bấm “Tra cứu hồ sơ”. Gõ mã vào ô rồi bấm tìm.
dossier-track_mine = Dạ, bà con đăng nhập dichvucong.gov.vn, mở tài khoản, bấm “Quản lý hồ sơ”. Mọi hồ sơ mình đã nộp nằm ở đó.
dossier-track_status = Dạ, trạng thái hồ sơ ghi gì ạ?
    .working = Đang xử lý
    .supplement = Yêu cầu bổ sung
    .result = Đã có kết quả
    .late = Quá ngày hẹn chưa có
dossier-track_fix = Dạ, bà con mở hồ sơ, đọc kỹ lý do, chỉ sửa hoặc thêm đúng phần được yêu cầu. Rồi bấm gửi lại trên cổng.
dossier-track_get = Dạ, bản điện tử nằm trong tài khoản, bà con tải về. Đã chọn bưu điện hoặc trung tâm thì chờ báo, nhớ mang căn cước.
dossier-track_wait = Dạ, hồ sơ đang được làm. Bà con chờ tới ngày hẹn trên biên nhận rồi xem lại ạ.
dossier-track_done-fix = Dạ, gửi bổ sung xong là hồ sơ được xem tiếp. Vài ngày nữa bà con xem lại trạng thái giúp em.
dossier-track_done-get = Dạ, chúc mừng bà con đã có kết quả.
dossier-track_ask = Dạ, quá ngày hẹn thì bà con hỏi nơi nhận hồ sơ, đem theo mã và ngày nộp.

dossier-track_help-no-code = Dạ, mã nằm trên biên nhận, trong tin nhắn lúc nộp, hoặc ở mục “Quản lý hồ sơ” trong tài khoản.
    .title = Không biết mã nằm ở đâu
dossier-track_help-not-mine = Dạ, hồ sơ nộp giùm nằm trong tài khoản của người nộp. Bà con nhờ người đó mở “Quản lý hồ sơ” xem giúp.
    .title = Người khác nộp giùm
dossier-track_help-code-form = Dạ, mã có chữ H hoặc G, số, dấu gạch, rồi ngày nộp viết ngược: 261101 là 1/11/2026. Bà con gõ đủ cả dấu chấm và dấu gạch.
    .title = Gõ mã mà báo sai
dossier-track_help-not-found = Dạ, mới nộp thì chờ ít lâu rồi tra lại. Vẫn không thấy, bà con xem lại mã hoặc hỏi nơi nhận hồ sơ.
    .title = Tra không ra hồ sơ
dossier-track_help-fake = Dạ, chỉ tra trên dichvucong.gov.vn, đuôi .gov.vn. Trang nào đòi tiền hay đòi mã OTP để tra hồ sơ là trang giả.
    .title = Trang đòi tiền, đòi mã
dossier-track_help-login = Dạ, bà con dừng ở đây rồi nhắn em “đăng nhập VNeID”, em chỉ từng bước.
    .title = Không đăng nhập được
dossier-track_help-status = Dạ, chữ khác thì bà con chọn cái gần nghĩa nhất. “Đã tiếp nhận” hay “chờ xử lý” là đang xử lý.
    .title = Chữ trên trang khác
dossier-track_help-fix = Dạ, bà con chụp lại cho rõ, đủ 4 góc, rồi thay đúng giấy đó. Không cần nộp hồ sơ mới.
    .title = Không biết sửa chỗ nào
dossier-track_help-why-back = Dạ, lý do trả lại ghi trong hồ sơ. Không hiểu thì bà con đem mã tới nơi nhận hồ sơ nhờ giải thích.
    .title = Không hiểu vì sao bị trả
dossier-track_help-where-result = Dạ, bà con mở hồ sơ xem mục “Thông tin nhận kết quả” mình đã chọn cách nào.
    .title = Không biết nhận ở đâu
