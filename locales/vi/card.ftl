### Thẻ thủ tục: cách em nói về một thủ tục. Nội dung từng thẻ ở procedures.ftl.

card-name = Dạ, về “{ $name }” (mã { $code }):
card-name-alone = Dạ, về “{ $name }”:
card-full = Thủ tục này làm trọn trên mạng được, không phải tới nơi ạ.
card-partial = Thủ tục này có bước phải tới nơi ạ.
card-papers = Giấy tờ: { $text }
card-time = Thời gian: { $text }
card-fee = Lệ phí: { $text }
card-fee-exempt = Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch. Trường hợp miễn, giảm khác: bà con bấm “Xem chi tiết” ở mục phí trên cổng, hoặc hỏi trung tâm trước khi đóng ạ.
card-where = Nơi làm: { $text }
card-online = Trên mạng: { $text }
card-form = Mẫu: { $text }
card-unknown = Điều này em chưa có thông tin đã kiểm tra ạ.
card-unsure = Chỗ này bà con vui lòng kiểm tra lại trên dichvucong.gov.vn hoặc hỏi Trung tâm Phục vụ hành chính công giúp em ạ.
card-source = Nguồn: { $source }. Kiểm tra ngày { $date }.
card-old = Dạ, về “{ $name }”: thông tin em giữ đã cũ nên em không nói lại, sợ sai. Bà con gõ tên thủ tục vào ô tìm kiếm trên dichvucong.gov.vn giúp em ạ.
card-which = Dạ, bà con cần việc nào trong các việc này ạ?
ask-papers = Cần giấy tờ gì
    .also = giay to | can gi | ho so gom gi
ask-fee = Lệ phí bao nhiêu
    .also = phi | le phi | bao nhieu tien
ask-time = Bao lâu có
    .also = bao lau | may ngay
ask-where = Làm ở đâu
    .also = o dau | noi nao
ask-online = Làm trên mạng sao
    .also = online | tren mang
ask-form = Mẫu nào
    .also = mau don | to khai
fee-general = Dạ, lệ phí mỗi thủ tục mỗi khác. Bà con gõ tên thủ tục, em nói phần em biết ạ.
fee-waiver =
    Từ { $first } tới hết { $last }, nộp trực tuyến thì nhiều thủ tục được miễn hoặc giảm phí ({ $source }).
    Muốn được vậy, bà con cần định danh mức 2 và đưa đủ 5 giấy tờ cơ bản vào VNeID.
