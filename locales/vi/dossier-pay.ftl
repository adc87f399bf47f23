# Trả phí trong hồ sơ.

dossier-pay = Trả phí hồ sơ
    .also = tra phi | tra tien | dong phi | dong tien | nop phi | thanh toan | le phi | tra le phi | tra roi ma chua bao

dossier-pay_where = Dạ, bà con đang vướng chuyện tiền chỗ nào ạ? Phí chỉ trả ngay trong hồ sơ trên dichvucong.gov.vn thôi ạ.
 .now = Sắp trả phí
 .paid = Trả rồi mà hồ sơ chưa báo
 .receipt = Giữ biên nhận sao cho đúng
 .transfer = Có người kêu chuyển khoản

dossier-pay_fee = Bà con mở trang thủ tục, xem mục phí, rồi bấm “Xem chi tiết” để biết ai được miễn, giảm. Xem xong rồi mình trả ạ.

dossier-pay_pay = Tới phần trả phí, bà con trả ngay trong hồ sơ trên cổng, rồi nộp hồ sơ. Tuyệt đối không chuyển vào tài khoản cá nhân của ai ạ.

dossier-pay_proofs =
 Trả xong, bà con giữ 3 thứ: biên nhận của ngân hàng, tình trạng trong hồ sơ, thông báo của cơ quan.
 Ghi thêm mã hồ sơ và giờ nộp ra giấy ạ.

dossier-pay_not-shown =
 Bà con chờ thêm, đừng trả lần hai.
 Lát nữa bà con mở “Quản lý hồ sơ”, bấm vào hồ sơ đó xem đã báo chưa ạ.

dossier-pay_ask-support =
 Vẫn chưa báo thì bà con hỏi kênh hỗ trợ của cổng, đưa mã giao dịch ghi trên biên nhận ngân hàng.
 Chỉ đưa mã giao dịch, không đưa mật khẩu hay mã xác nhận ạ.

dossier-pay_transfer =
 Phí chỉ trả trong hồ sơ trên cổng, ai kêu chuyển vào tài khoản cá nhân là lừa đảo.
 Bà con đã chuyển đồng nào chưa ạ?
 .no = Chưa chuyển
 .yes = Lỡ chuyển rồi

dossier-pay_report =
 Bà con tắt mạng, gọi ngay ngân hàng khóa thẻ, rồi báo công an xã, phường.
 Lừa qua cuộc gọi thì báo thêm số 156, qua tin nhắn thì báo 5656 ạ.

dossier-pay_kept = Bà con cất kỹ biên nhận và mã hồ sơ giúp em. Muốn biết hồ sơ tới đâu thì nhắn em “tra cứu hồ sơ” ạ.

dossier-pay_safe = Bà con nhớ giúp em: phí chỉ trả trong hồ sơ trên cổng. Lúc nào thấy nghi, bà con cứ hỏi em trước khi trả ạ.

dossier-pay_how-much =
 Nhiều khoản phí do tỉnh quy định, nên em không dám nói chừng.
 Bà con xem mục phí ở trang thủ tục, hoặc hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Không biết phải trả bao nhiêu
dossier-pay_exempt =
 Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch.
 Việc khác thì bà con bấm “Xem chi tiết” ở mục phí, hoặc hỏi Trung tâm Phục vụ hành chính công trước khi trả ạ.
 .title = Tôi có được miễn, giảm không
dossier-pay_five-papers =
 Theo Nghị quyết 66.22, tài khoản mức 2 có đủ 5 giấy cơ bản, nộp trên mạng thì được miễn, giảm.
 Chỉ một số thủ tục, từ 15/8/2026 đến hết 28/2/2027; bà con hỏi Trung tâm Phục vụ hành chính công cho chắc ạ.
 .title = Có đủ 5 giấy trên VNeID, sao còn thu phí
dossier-pay_no-bank = Bà con nhờ người nhà trả giùm ngay trong hồ sơ. Không có ai thì tới Trung tâm Phục vụ hành chính công xã, phường hỏi cách trả ạ.
 .title = Tôi không có tài khoản ngân hàng
dossier-pay_no-pay-part =
 Có việc không thu phí, nên hồ sơ có thể không hiện phần này.
 Bà con xem lại mục phí ở trang thủ tục, chưa rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không thấy chỗ trả phí
dossier-pay_pay-slow =
 Bà con đừng bấm trả thêm lần nữa; chờ vài phút rồi tải lại trang, mở hồ sơ ra xem.
 Vẫn không được thì để ngoài giờ cao điểm, hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Máy cứ quay quay
dossier-pay_asks-code =
 Ai xin mật khẩu hay mã xác nhận đều là lừa đảo, dù họ xưng là người hỗ trợ.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người xin mã của tôi
dossier-pay_lost-receipt =
 Bà con nhờ ngân hàng xem lại giúp mã giao dịch. Tình trạng trong “Quản lý hồ sơ” cũng cho biết đã trả chưa, không rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không tìm thấy biên nhận
dossier-pay_no-notice =
 Bà con mở “Quản lý hồ sơ”, bấm vào hồ sơ xem tình trạng trước.
 Vẫn không rõ thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Không thấy thông báo của cơ quan
dossier-pay_twice =
 Bà con giữ cả hai biên nhận, đừng trả thêm nữa.
 Đưa hai mã giao dịch cho kênh hỗ trợ của cổng, hoặc tới hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Bị trừ tiền hai lần
dossier-pay_who-support =
 Số điện thoại của cổng em chưa kiểm tra được, nên em không dám đưa.
 Bà con mang biên nhận và mã hồ sơ tới Trung tâm Phục vụ hành chính công xã, phường nhờ hỏi giùm ạ.
 .title = Không biết hỏi kênh hỗ trợ ở đâu
dossier-pay_officer =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn cho bà con.
 Nghi ngờ thì cúp máy, gọi 1900.0368 hoặc ra công an xã, phường hỏi lại ạ.
 .title = Họ xưng là cán bộ, là công an
