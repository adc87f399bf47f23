# Đưa giấy tờ vào VNeID.

vneid-papers = Đưa giấy tờ vào VNeID
 .also = tich hop giay to | them giay to | vi giay to | tich hop

vneid-papers_which = Dạ, bà con muốn đưa giấy nào vào VNeID ạ? Gửi rồi mà không được thì chọn “Gửi rồi, bị từ chối”.
 .licence = Bằng lái xe
 .licence-also = giay phep lai xe | bang xe may | bang lai xe hoi | bang a1 | bang lai oto | dua bang lai len
 .vehicle = Cà vẹt, biển số xe
 .vehicle-also = ca vet xe | giay dang ky xe | giay xe | xe may | bien so | giay to xe oto
 .insurance = Thẻ bảo hiểm y tế
 .insurance-also = bao hiem y te | the bao hiem | the kham benh | bao hiem xa hoi | bhyt cua toi | the di benh vien
 .refused = Gửi rồi, bị từ chối
 .refused-also = bi tu choi | gui hoai khong duoc | khong duyet | tra ve | bi tra lai | bao khong thanh cong | tich hop khong duoc

vneid-papers_licence = Bằng lái của bà con là loại nào ạ? Bằng bìa giấy cũ, hoặc cấp theo chứng minh 9 số, thì hay bị từ chối.
 .plastic = Thẻ nhựa (PET)
 .plastic-also = the nhua | bang cung | bang moi | bang the pet | bang nhu the atm | bang dep nhua cung | loai moi bang nhua
 .old = Bìa giấy, hay theo chứng minh 9 số
 .old-also = bang giay | bia cung mau hong | bang cu | bang hoi xua | chung minh nhan dan 9 so | giay cu | bang loai cu bang giay

vneid-papers_change-licence = Bà con đổi sang thẻ nhựa (PET) trước: vào dichvucong.gov.vn, gõ mã 3.000347 vào ô tìm kiếm. Có bằng mới rồi hãy đưa vào VNeID ạ.

vneid-papers_vehicle = Xe phải đứng tên mình, còn tên chủ cũ thì sang tên trước. Lúc gõ biển số, bà con gõ liền như 70B112345 và chọn đúng màu biển ạ.

vneid-papers_insurance = Bà con so thẻ bảo hiểm y tế với thẻ căn cước, họ tên và ngày sinh phải giống nhau. Khác nhau thì tới cơ quan bảo hiểm xã hội xin sửa trước ạ.

vneid-papers_open = Bà con mở VNeID, đăng nhập, vào “Ví giấy tờ”. Tìm mục “Tích hợp thông tin” rồi chọn đúng loại giấy ạ.

vneid-papers_send = Bà con gõ y như trên giấy gốc, xem lại từng chữ từng số rồi gửi yêu cầu. Chỉ gõ trong VNeID, đừng gửi vào đây ạ.

vneid-papers_history = Bà con mở “Lịch sử yêu cầu” trong VNeID. Yêu cầu vừa gửi tới đâu rồi ạ?
 .in = Đã vào ví
 .in-also = vo roi | hien trong vi | thay trong vi giay to | thanh cong roi | duyet roi | duoc roi | vao vi roi
 .waiting = Còn đang chờ
 .waiting-also = dang cho duyet | cho duyet | chua duyet | chua thay gi | van cho | chua co ket qua | dang xu ly
 .refused = Bị từ chối
 .refused-also = khong duyet | bi tra lai | that bai | bao khong thanh cong | no tu choi roi | rot roi | tu choi

vneid-papers_refused = Trong VNeID, bà con mở “Lịch sử yêu cầu” để đọc lý do từ chối. Sửa đúng chỗ đó rồi gửi lại yêu cầu ạ.

vneid-papers_in-wallet = Dạ, mừng cho bà con. Còn giấy khác muốn đưa vào thì nhắn em “tích hợp giấy tờ” ạ.
vneid-papers_wait = Dạ, bà con chờ thêm rồi mở “Lịch sử yêu cầu” xem lại ạ. Lâu quá thì gọi 1900.0368 hoặc ra công an xã, phường.
vneid-papers_sent-again = Dạ, gửi lại rồi thì bà con nhớ xem “Lịch sử yêu cầu”. Vẫn bị từ chối thì gọi 1900.0368 hoặc ra công an xã, phường ạ.
vneid-papers_change-first = Dạ, có bằng mới rồi thì bà con nhắn em “tích hợp bằng lái”, em chỉ tiếp ạ.

vneid-papers_no-level2 = Dạ, bà con tới công an xã, phường nào cũng được, mang thẻ căn cước và điện thoại gắn SIM của mình. Nhớ đem bản gốc các giấy muốn đưa vào luôn ạ.
 .title = Tài khoản chưa có mức 2
 .also = moi muc 1 | chua len muc 2 | chua co tai khoan dinh danh | bao can muc 2 | muc 2 lam o dau | chua kich hoat | khong biet muc may
vneid-papers_other-paper = Dạ, bà con xem mục “Tích hợp thông tin” trong VNeID có loại giấy đó không. Không thấy thì gọi 1900.0368 hoặc hỏi công an xã, phường ạ.
 .title = Tôi muốn đưa giấy khác
 .also = giay khai sinh | giay ket hon | giay khac | so do | bao hiem xe | ly lich tu phap | so ho khau | bang tot nghiep dai hoc
vneid-papers_five-papers =
 Dạ, có mức 2, đưa đủ 5 giấy cơ bản vào VNeID và nộp trên mạng thì một số thủ tục được miễn, giảm phí.
 Áp dụng từ 15/8/2026 đến hết 28/2/2027; tổ công nghệ số cộng đồng ở ấp, khu phố sẽ giúp bà con ạ.
 .title = Đủ 5 giấy có được giảm phí không
 .also = giam phi | mien phi khong | 5 giay la gi | du 5 giay to | co loi gi khi tich hop | bot tien | duoc giam bao nhieu | nam giay la giay nao
vneid-papers_asks-code = Dạ, ai xin mã, passcode hay mật khẩu đều là lừa đảo, dù họ hứa làm giùm. Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã ạ.
 .title = Có người đòi làm giùm, xin mã
 .also = ai do hoi ma otp | nguoi ta xin ma | nhan dich vu lam gium | xung cong an goi tich hop | co nguoi goi lam gium | gui link keu cai | doi tien lam ho | lo dua mat khau
vneid-papers_licence-kind = Dạ, bằng cũ là bìa giấy, bằng mới là thẻ nhựa cứng. Không nhớ cấp theo số nào thì cứ chọn “Thẻ nhựa (PET)”, nếu bị từ chối máy sẽ ghi lý do ạ.
 .title = Không biết bằng loại nào
 .also = bang kieu nao | khong ro bang loai gi | bang cu hay moi | bang cua toi la loai gi | lam sao biet the nhua | bang cap theo so nao | loai nao | khong biet
vneid-papers_change-how = Dạ, bằng bìa giấy hoặc theo chứng minh 9 số phải đổi sang thẻ nhựa (PET) trước. Bà con nhắn em “đổi bằng lái”, em chỉ giấy tờ và nơi nộp ạ.
 .title = Bằng lái cũ, đổi ra sao
 .also = doi bang o dau | doi bang lai cu | muon doi bang | doi bang can giay gi | doi bang may tien | cap doi giay phep lai xe | doi bang nhua lam sao
vneid-papers_plate = Dạ, bà con gõ liền chữ và số, không gạch, không cách, như 70B112345. Màu biển thì chọn đúng màu biển đang gắn trên xe ạ.
 .title = Biển số gõ vào không nhận
 .also = nhap bien so khong duoc | bien so sai | nhap bien so sao | go bien so bao sai | bien so co gach ngang | bien xe khong tim thay | bien so vang
vneid-papers_not-mine = Dạ, xe chưa sang tên mình thì yêu cầu hay bị từ chối, bà con sang tên trước. Làm ở đâu, cần giấy gì thì hỏi công an xã, phường ạ.
 .title = Xe còn tên chủ cũ
 .also = xe chua sang ten | xe ten nguoi khac | mua xe cu | xe cha me dung ten | xe cua nguoi khac | ca vet ten nguoi ban | xe khong chinh chu | xe mua lai ten chong
vneid-papers_insurance-differs = Dạ, bà con mang thẻ căn cước tới cơ quan bảo hiểm xã hội xin sửa cho khớp. Nếu căn cước mới là cái sai thì nhắn em “thông tin VNeID bị sai” ạ.
 .title = Bảo hiểm ghi khác căn cước
 .also = the bao hiem sai ten | ngay sinh khac nhau | bao hiem sai thong tin | ten khac can cuoc | bao hiem y te sai ngay sinh | bao hiem khong tim thay | sai chu lot ten | ngay sinh khong khop
vneid-papers_no-wallet = Dạ, bà con cập nhật VNeID trong kho ứng dụng rồi mở lại; lúc nghẽn thì để ngoài giờ cao điểm. Vẫn không thấy thì nhờ công an xã, phường chỉ giúp ạ.
 .title = Không thấy mục đó, máy quay hoài
 .also = khong thay vi giay to | khong co muc do | muc do o dau | quay hoai | app khac hinh | may lag | khong co muc tich hop | kiem khong thay vi
vneid-papers_how-long = Dạ, em chưa có con số chắc chắn là mấy ngày. Lâu quá thì bà con gọi 1900.0368 hoặc ra công an xã, phường hỏi ạ.
 .title = Chờ hoài chưa xong
 .also = may ngay xong | cho bao lau | lau qua chua duyet | bao gio co | gui ca tuan roi | khi nao vo vi | cho lau qua | bao gio xong
vneid-papers_reason-unclear = Dạ, bà con mang điện thoại và giấy gốc ra công an xã, phường nhờ xem. Hoặc gọi 1900.0368, đọc câu lý do cho họ nghe ạ.
 .title = Không hiểu lý do từ chối
 .also = ly do gi | sao bi tu choi | doc khong hieu | khong biet sai cho nao | ghi ly do ky qua | khong thay ghi ly do | loi do nghia la gi | khong hieu
