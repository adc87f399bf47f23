# Đưa giấy tờ vào VNeID.

vneid-papers = Đưa giấy tờ vào VNeID
 .also = tich hop giay to | them giay to | vi giay to | tich hop

vneid-papers_which = Dạ, bà con muốn đưa giấy nào vào VNeID ạ? Gửi rồi mà không được thì chọn “Gửi rồi, bị từ chối”.
 .licence = Bằng lái xe
 .vehicle = Cà vẹt, biển số xe
 .insurance = Thẻ bảo hiểm y tế
 .refused = Gửi rồi, bị từ chối

vneid-papers_licence = Bằng lái của bà con là loại nào ạ? Bằng bìa giấy cũ, hoặc cấp theo chứng minh 9 số, thì hay bị từ chối.
 .plastic = Thẻ nhựa (PET)
 .old = Bìa giấy, hay theo chứng minh 9 số

vneid-papers_change-licence = Bà con đổi sang thẻ nhựa (PET) trước: vào dichvucong.gov.vn, gõ mã 3.000347 vào ô tìm kiếm. Có bằng mới rồi hãy đưa vào VNeID ạ.

vneid-papers_vehicle = Xe phải đứng tên mình, còn tên chủ cũ thì sang tên trước. Lúc gõ biển số, bà con gõ liền như 70B112345 và chọn đúng màu biển ạ.

vneid-papers_insurance = Bà con so thẻ bảo hiểm y tế với thẻ căn cước, họ tên và ngày sinh phải giống nhau. Khác nhau thì tới cơ quan bảo hiểm xã hội xin sửa trước ạ.

vneid-papers_open = Bà con mở VNeID, đăng nhập, vào “Ví giấy tờ”. Tìm mục “Tích hợp thông tin” rồi chọn đúng loại giấy ạ.

vneid-papers_send = Bà con gõ y như trên giấy gốc, xem lại từng chữ từng số rồi gửi yêu cầu. Chỉ gõ trong VNeID, đừng gửi vào đây ạ.

vneid-papers_history = Bà con mở “Lịch sử yêu cầu” trong VNeID. Yêu cầu vừa gửi tới đâu rồi ạ?
 .in = Đã vào ví
 .waiting = Còn đang chờ
 .refused = Bị từ chối

vneid-papers_refused = Trong VNeID, bà con mở “Lịch sử yêu cầu” để đọc lý do từ chối. Sửa đúng chỗ đó rồi gửi lại yêu cầu ạ.

vneid-papers_in-wallet = Dạ, mừng cho bà con. Còn giấy khác muốn đưa vào thì nhắn em “tích hợp giấy tờ” ạ.
vneid-papers_wait = Dạ, bà con chờ thêm rồi mở “Lịch sử yêu cầu” xem lại ạ. Lâu quá thì gọi 1900.0368 hoặc ra công an xã, phường.
vneid-papers_sent-again = Dạ, gửi lại rồi thì bà con nhớ xem “Lịch sử yêu cầu”. Vẫn bị từ chối thì gọi 1900.0368 hoặc ra công an xã, phường ạ.
vneid-papers_change-first = Dạ, có bằng mới rồi thì bà con nhắn em “tích hợp bằng lái”, em chỉ tiếp ạ.

vneid-papers_no-level2 = Dạ, bà con tới công an xã, phường nào cũng được, mang thẻ căn cước và điện thoại gắn SIM của mình. Nhớ đem bản gốc các giấy muốn đưa vào luôn ạ.
 .title = Tài khoản chưa có mức 2
vneid-papers_other-paper = Dạ, bà con xem mục “Tích hợp thông tin” trong VNeID có loại giấy đó không. Không thấy thì gọi 1900.0368 hoặc hỏi công an xã, phường ạ.
 .title = Tôi muốn đưa giấy khác
vneid-papers_five-papers =
 Dạ, có mức 2, đưa đủ 5 giấy cơ bản vào VNeID và nộp trên mạng thì một số thủ tục được miễn, giảm phí.
 Áp dụng từ 15/8/2026 đến hết 28/2/2027; tổ công nghệ số cộng đồng ở ấp, khu phố sẽ giúp bà con ạ.
 .title = Đủ 5 giấy có được giảm phí không
vneid-papers_asks-code = Dạ, ai xin mã, passcode hay mật khẩu đều là lừa đảo, dù họ hứa làm giùm. Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã ạ.
 .title = Có người đòi làm giùm, xin mã
vneid-papers_licence-kind = Dạ, bằng cũ là bìa giấy, bằng mới là thẻ nhựa cứng. Không nhớ cấp theo số nào thì cứ chọn “Thẻ nhựa (PET)”, nếu bị từ chối máy sẽ ghi lý do ạ.
 .title = Không biết bằng loại nào
vneid-papers_change-how = Dạ, bằng bìa giấy hoặc theo chứng minh 9 số phải đổi sang thẻ nhựa (PET) trước. Bà con nhắn em “đổi bằng lái”, em chỉ giấy tờ và nơi nộp ạ.
 .title = Bằng lái cũ, đổi ra sao
vneid-papers_plate = Dạ, bà con gõ liền chữ và số, không gạch, không cách, như 70B112345. Màu biển thì chọn đúng màu biển đang gắn trên xe ạ.
 .title = Biển số gõ vào không nhận
vneid-papers_not-mine = Dạ, xe chưa sang tên mình thì yêu cầu hay bị từ chối, bà con sang tên trước. Làm ở đâu, cần giấy gì thì hỏi công an xã, phường ạ.
 .title = Xe còn tên chủ cũ
vneid-papers_insurance-differs = Dạ, bà con mang thẻ căn cước tới cơ quan bảo hiểm xã hội xin sửa cho khớp. Nếu căn cước mới là cái sai thì nhắn em “thông tin VNeID bị sai” ạ.
 .title = Bảo hiểm ghi khác căn cước
vneid-papers_no-wallet = Dạ, bà con cập nhật VNeID trong kho ứng dụng rồi mở lại; lúc nghẽn thì để ngoài giờ cao điểm. Vẫn không thấy thì nhờ công an xã, phường chỉ giúp ạ.
 .title = Không thấy mục đó, máy quay hoài
vneid-papers_how-long = Dạ, em chưa có con số chắc chắn là mấy ngày. Lâu quá thì bà con gọi 1900.0368 hoặc ra công an xã, phường hỏi ạ.
 .title = Chờ hoài chưa xong
vneid-papers_reason-unclear = Dạ, bà con mang điện thoại và giấy gốc ra công an xã, phường nhờ xem. Hoặc gọi 1900.0368, đọc câu lý do cho họ nghe ạ.
 .title = Không hiểu lý do từ chối
