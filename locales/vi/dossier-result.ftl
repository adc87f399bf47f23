# Nhận kết quả hồ sơ.

dossier-result = Nhận kết quả hồ sơ
    .also = nhan ket qua | lay ket qua | ket qua | lay giay | nhan giay | ket qua sai | mat ket qua

dossier-result_how = Dạ, bà con đã chọn nhận kết quả bằng cách nào ạ? Kết quả bị sai hay bị mất thì bà con chọn hai dòng cuối.
 .file = Bản điện tử
 .post = Qua bưu điện
 .centre = Tại Trung tâm
 .wrong = Kết quả ghi sai
 .lost = Mất kết quả giấy

dossier-result_logged-in =
 Bà con đã đăng nhập dichvucong.gov.vn bằng VNeID chưa ạ?
 Đăng nhập rồi thì tên mình hiện ở góc trên bên phải.
 .no = Chưa, chỉ tôi đăng nhập
 .yes = Đăng nhập rồi

dossier-result_my-file =
 Bà con mở “Quản lý hồ sơ”, có nơi ghi “Hồ sơ của tôi”, rồi bấm vào hồ sơ đã xong.
 Bản điện tử nằm trong tài khoản của mình ạ.

dossier-result_post =
 Bưu điện đem kết quả tới địa chỉ bà con đã ghi trong hồ sơ.
 Bà con giữ mã hồ sơ để hỏi khi cần ạ.

dossier-result_centre =
 Tới ngày hẹn, bà con mang giấy hẹn hoặc mã hồ sơ tới Trung tâm Phục vụ hành chính công nơi đã nộp.
 Chưa tới ngày thì bà con khoan đi, đỡ mất công ạ.

dossier-result_check = Có kết quả rồi, bà con so họ tên, ngày tháng với giấy tờ của mình. Có chỗ nào sai không ạ?
 .right = Đúng hết rồi
 .wrong = Có chỗ sai

dossier-result_wrong =
 Bà con báo ngay Trung tâm Phục vụ hành chính công nơi đã nộp, mang theo kết quả và giấy tờ gốc.
 Đừng tự sửa trên giấy ạ.

dossier-result_lost =
 Mất giấy hộ tịch thì bà con xin bản sao trích lục: gõ mã 2.000635 vào ô tìm kiếm trên dichvucong.gov.vn.
 Mất giấy khác thì hỏi Trung tâm Phục vụ hành chính công ạ.

dossier-result_done = Mừng cho bà con, vậy là xong việc rồi ạ. Bà con cất kỹ giúp em nhé.

dossier-result_told = Bà con nhớ ghi lại nơi đã hỏi và ngày họ hẹn. Còn vướng gì, bà con cứ nhắn em ạ.

dossier-result_which-way =
 Bà con mở lại hồ sơ, xem phần “Thông tin nhận kết quả” đã chọn cách nào.
 Muốn đổi cách hay đổi địa chỉ thì hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Quên cách nhận, hoặc muốn đổi
dossier-result_not-yet =
 Bà con mở “Quản lý hồ sơ”, hoặc bấm “Tra cứu hồ sơ” trên cổng rồi gõ mã, để xem tình trạng.
 Quá ngày hẹn thì hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Chưa thấy có kết quả
dossier-result_no-account = Bà con mang giấy hẹn hoặc mã hồ sơ tới Trung tâm Phục vụ hành chính công nơi đã nộp, nhờ họ xem giúp ạ.
 .title = Tôi không có tài khoản VNeID
dossier-result_other-account =
 Bà con nhờ người đã nộp tự mở tài khoản của họ xem giùm, đừng mượn mật khẩu của nhau.
 Không tiện thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Người khác nộp giùm tôi
dossier-result_post-late =
 Bà con cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công xem gửi ngày nào.
 Biết ngày rồi thì hỏi bưu điện nơi mình ở ạ.
 .title = Bưu điện chưa giao
dossier-result_slip-lost = Bà con tìm mã hồ sơ trong “Quản lý hồ sơ”, hoặc trên ảnh chụp lúc nộp xong. Không có nữa thì cứ tới Trung tâm Phục vụ hành chính công nơi đã nộp để hỏi ạ.
 .title = Mất giấy hẹn
dossier-result_someone-else = Bà con hỏi trước Trung tâm Phục vụ hành chính công nơi đã nộp xem người đi thay cần mang giấy gì. Mỗi việc có thể mỗi khác ạ.
 .title = Nhờ người khác lấy giùm
dossier-result_not-certain =
 Bà con so từng chữ với giấy tờ gốc của mình, nhờ con cháu đọc lại một lượt.
 Chưa chắc thì mang tới Trung tâm Phục vụ hành chính công hỏi ạ.
 .title = Không biết đúng hay sai
dossier-result_not-mine = Bà con mang trả lại Trung tâm Phục vụ hành chính công ngay để nhận đúng giấy của mình. Đừng chụp, đừng đưa giấy đó cho ai ạ.
 .title = Nhận nhầm giấy của người khác
dossier-result_civil-fix =
 Việc đó là cải chính hộ tịch: bà con gõ mã 1.004859 vào ô tìm kiếm trên dichvucong.gov.vn.
 Làm trong 3 ngày, cần xác minh thì thêm 3 ngày; chưa rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Giấy hộ tịch cũ đã sai sẵn
dossier-result_copy-fee =
 Bản sao trích lục là 8.000 đồng một bản, có trong ngày ạ.
 Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch, chưa rõ thì hỏi Trung tâm Phục vụ hành chính công.
 .title = Xin lại tốn bao nhiêu
dossier-result_lost-file =
 Bản điện tử vẫn nằm trong tài khoản: bà con mở “Quản lý hồ sơ”, bấm lại vào hồ sơ đó.
 Không thấy thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Tôi mất bản điện tử
