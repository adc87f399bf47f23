# Tra cứu hồ sơ đã nộp.

dossier-track = Xem hồ sơ tới đâu rồi

dossier-track_have-code = Dạ, bà con có mã hồ sơ trong tay không ạ? Mã có dạng như H53.12.34-261101-0456.
 .with = Có mã hồ sơ
 .without = Không có mã

dossier-track_type-code = Bà con gõ mã hồ sơ vào đây giúp em. Em chỉ đọc ngày nộp và tỉnh nào nhận, không giữ lại mã ạ.
 .without = Thôi, tôi không có mã

dossier-track_look-up =
 Em không xem được bên trong hồ sơ, bà con tự xem trên cổng nhé. Mở dichvucong.gov.vn, bấm “Tra cứu hồ sơ”, gõ mã hồ sơ vào đó ạ.

dossier-track_look-up-elsewhere =
 Hồ sơ có thể nộp ở tỉnh khác, hoặc trên hệ thống của bộ. Bà con vẫn mở dichvucong.gov.vn, bấm “Tra cứu hồ sơ”, gõ mã hồ sơ vào đó ạ.

dossier-track_logged-in = Dạ, không có mã thì xem trong tài khoản cũng được. Bà con đã đăng nhập dichvucong.gov.vn bằng VNeID chưa ạ?
 .no = Chưa, chỉ tôi đăng nhập
 .yes = Đăng nhập rồi

dossier-track_my-dossiers = Trong tài khoản trên dichvucong.gov.vn, bà con mở “Quản lý hồ sơ”, có nơi ghi “Hồ sơ của tôi”. Rồi bấm vào hồ sơ cần xem ạ.
 .press = Quản lý hồ sơ
 .picture = Trong tài khoản, bấm

dossier-track_status = Dạ, hồ sơ đang ghi tình trạng gì ạ? Bà con chọn dòng gần giống nhất.
 .working = Đang xử lý, chưa tới ngày hẹn
 .supplement = Yêu cầu bổ sung
 .result = Đã có kết quả
 .overdue = Quá ngày hẹn mà chưa xong

dossier-track_working = Dạ, hồ sơ đang được giải quyết, bà con xem ngày hẹn trả rồi chờ tới ngày đó. Không cần nộp lại ạ.

dossier-track_supplement = Dạ, bà con mở hồ sơ, đọc xem cơ quan cần thêm giấy gì. Chỉ sửa hoặc thêm đúng giấy đó, rồi gửi lại ạ.

dossier-track_result = Dạ, mừng cho bà con. Bà con nhận theo cách đã chọn: bản điện tử trong tài khoản, qua bưu điện, hoặc tại Trung tâm Phục vụ hành chính công ạ.

dossier-track_overdue = Dạ, bà con cầm mã hồ sơ tới hỏi Trung tâm Phục vụ hành chính công nơi đã nộp. Bà con xin họ cho biết lý do trễ và ngày hẹn mới ạ.

dossier-track_waiting = Dạ, vậy bà con chờ tới ngày hẹn ạ. Quá ngày mà chưa thấy gì thì nhắn em “hồ sơ trễ hẹn”.
dossier-track_sent-again = Dạ, gửi lại xong thì hồ sơ được xem tiếp ạ. Vài hôm sau bà con vào xem lại tình trạng một lần.
dossier-track_finished = Dạ, bà con xem lại họ tên, ngày tháng trên kết quả cho đúng rồi cất kỹ ạ.
dossier-track_asked = Dạ, bà con nhớ ghi lại ngày hẹn mới và tên nơi đã trả lời. Cần gì nữa bà con cứ nhắn em ạ.

dossier-track_where-is-code = Dạ, mã nằm trên màn hình “Nộp hồ sơ thành công”, hoặc trên giấy hẹn, biên nhận. Giấy có mã QR thì quét cũng ra hồ sơ ạ.
 .title = Không biết mã nằm ở đâu
dossier-track_what-is-code = Dạ, mã hồ sơ là dãy chữ số cổng cấp lúc nộp xong. Giữa mã là năm, tháng, ngày nộp; H53 là tỉnh Tây Ninh ạ.
 .title = Mã hồ sơ là gì
dossier-track_counter-filed = Dạ, nộp ở quầy thì mã nằm trên giấy hẹn, bà con tra bằng mã đó. Mất giấy thì hỏi lại Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Tôi nộp ở quầy, không nộp trên mạng
dossier-track_code-odd = Dạ, bà con gõ y như trên giấy, đủ dấu chấm và dấu gạch. Chỗ chữ H và các số dễ nhầm, bà con nhìn kỹ từng chữ ạ.
 .title = Gõ mã mà máy không nhận
dossier-track_why-code = Dạ, mã giúp em biết hồ sơ nộp ngày nào và có phải của Tây Ninh không. Không muốn đưa thì bấm “Thôi, tôi không có mã” ạ.
 .title = Đưa mã cho em có sao không
dossier-track_not-found = Dạ, bà con xem lại từng chữ của mã, rồi gõ lại. Vẫn không thấy thì hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Tra mã mà không thấy hồ sơ
dossier-track_which-page =
 Dạ, bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, đừng tìm trên mạng. Trang thật luôn kết thúc bằng .gov.vn.
 Địa chỉ khác đi một chữ thì đóng lại ngay ạ.
 .title = Không biết vào trang nào
dossier-track_slow = Dạ, có lúc nhiều người vào nên hệ thống bị nghẽn. Bà con chờ vài phút rồi tải lại trang; vẫn không được thì để ngoài giờ cao điểm xem lại ạ.
 .title = Máy cứ quay quay, không hiện gì
dossier-track_other-place = Dạ, bà con nhớ lại đã nộp ở đâu, rồi hỏi nơi đó. Hồ sơ nộp ở tỉnh Long An cũ thì mã cũng có thể khác H53 ạ.
 .title = Tôi nộp ở Tây Ninh mà
dossier-track_not-sure-in = Dạ, bà con nhìn góc trên bên phải trang dichvucong.gov.vn. Thấy tên mình hoặc chữ “Đăng xuất” là đã đăng nhập; thấy “Đăng nhập” là chưa ạ.
 .title = Không biết đã đăng nhập chưa
dossier-track_no-account = Dạ, không có tài khoản VNeID thì bà con mang giấy hẹn tới Trung tâm Phục vụ hành chính công nơi đã nộp. Ở đó tra giúp bà con được ạ.
 .title = Tôi không có tài khoản VNeID
dossier-track_list-empty = Dạ, bà con xem tên góc trên bên phải có đúng là mình không. Hồ sơ nộp ở quầy hoặc người khác nộp giùm có thể nằm ở tài khoản khác ạ.
 .title = Danh sách trống, không thấy hồ sơ
dossier-track_filed-by-other = Dạ, bà con nhờ người đã nộp mở tài khoản của họ xem giùm, hoặc xin họ mã hồ sơ. Đừng hỏi mượn mật khẩu của nhau ạ.
 .title = Người khác nộp giùm tôi
dossier-track_other-status = Dạ, bà con chọn dòng gần giống nhất. Không giống dòng nào thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Máy ghi chữ khác
dossier-track_paid-not-shown = Dạ, bà con chờ thêm, đừng trả lần hai. Giữ biên nhận của ngân hàng có mã giao dịch, vẫn chưa báo thì đưa mã đó hỏi kênh hỗ trợ của cổng ạ.
 .title = Trả tiền rồi mà máy báo chưa
dossier-track_refused = Dạ, bà con mở hồ sơ đọc lý do cơ quan ghi. Chưa rõ thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công trước khi nộp lại ạ.
 .title = Hồ sơ bị từ chối, bị trả lại
dossier-track_no-date = Dạ, ngày hẹn trả có trên giấy hẹn, hoặc trong trang của hồ sơ. Không thấy thì hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Không thấy ngày hẹn trả
dossier-track_faster = Dạ, hồ sơ làm theo thứ tự và thời hạn ghi trong thủ tục. Không ai được nhận tiền để làm nhanh; ai hứa vậy bà con đừng tin ạ.
 .title = Muốn làm nhanh hơn
dossier-track_someone-calls = Dạ, cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn. Ai xin mã xác nhận, passcode, mật khẩu là lừa đảo, bà con cúp máy, gọi 1900.0368 hoặc ra công an xã ạ.
 .title = Có người gọi nói về hồ sơ của tôi
dossier-track_which-paper = Dạ, lời yêu cầu nằm trong trang của hồ sơ, bà con đọc dòng cơ quan ghi. Không hiểu thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không biết phải bổ sung giấy nào
dossier-track_photo =
 Dạ, bà con chụp bản chính ở chỗ sáng, thấy đủ 4 góc, không lóa, không mờ. Mỗi giấy một ảnh.
 Ảnh chỉ gửi lên cổng, đừng gửi cho em ạ.
 .title = Giấy chụp mờ, phải chụp lại
dossier-track_cannot-edit = Dạ, bà con đăng nhập đúng tài khoản đã nộp rồi mở lại hồ sơ đó, đừng nộp hồ sơ mới. Vẫn không sửa được thì tới Trung tâm Phục vụ hành chính công ạ.
 .title = Không sửa được hồ sơ
dossier-track_no-such-paper = Dạ, bà con hỏi Trung tâm Phục vụ hành chính công nơi đã nộp xem có giấy nào thay được không. Đừng gửi đại giấy khác ạ.
 .title = Tôi không có giấy đó
dossier-track_result-where = Dạ, bà con mở lại hồ sơ, xem phần “Thông tin nhận kết quả” đã chọn cách nào. Chọn nhận tại Trung tâm thì mang giấy hẹn tới lấy ạ.
 .title = Không biết nhận ở đâu
dossier-track_result-wrong = Dạ, bà con báo ngay Trung tâm Phục vụ hành chính công nơi đã nộp, mang theo kết quả và giấy tờ gốc. Đừng tự sửa trên giấy ạ.
 .title = Kết quả ghi sai
dossier-track_post-late = Dạ, bà con hỏi bưu điện nơi mình ở, nói có kết quả hồ sơ gửi về. Chưa thấy thì hỏi Trung tâm Phục vụ hành chính công ngày gửi ạ.
 .title = Bưu điện chưa giao
dossier-track_overdue-count = Dạ, thời hạn thường tính theo ngày làm việc, không tính thứ bảy, chủ nhật và ngày lễ. Bà con xem đúng ngày ghi trên giấy hẹn ạ.
 .title = Không biết đã trễ hay chưa
dossier-track_nobody-answers = Dạ, bà con gửi phản ánh trên dichvucong.gov.vn, ghi ngày hẹn đã qua và nơi đã hỏi. Nhờ tổ công nghệ số cộng đồng ở ấp, khu phố giúp gửi cũng được ạ.
 .title = Hỏi rồi mà không ai trả lời
