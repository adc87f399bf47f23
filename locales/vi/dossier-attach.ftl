# Chụp giấy tờ, đính kèm, bản sao chứng thực điện tử, ký số.

dossier-attach = Chụp giấy tờ, đính kèm và ký số
    .also = chup giay to | chup hinh | dinh kem | gui hinh | tai len | up hinh | ky so | chu ky so | ban sao dien tu

dossier-attach_what = Dạ, bà con cần làm việc nào với giấy tờ ạ? Chưa biết bắt đầu từ đâu thì chọn dòng đầu tiên ạ.
 .photo = Chụp giấy tờ bằng điện thoại
 .photo-also = chup hinh giay to | chup bang dien thoai | lay dien thoai chup | cach chup cho ro | huong dan chup hinh | scan giay to | muon chup can cuoc
 .file = Đính kèm tệp vào hồ sơ
 .file-also = gui hinh vo ho so | up hinh len | tai anh len ho so | dinh kem hinh | dua giay vo ho so | nop file len mang | tai hinh len
 .copy = Bản sao chứng thực điện tử
 .copy-also = sao y | sao y ban chinh | ban sao chung thuc | chung thuc giay to | lam ban sao | photo co dong dau moc | photo cong chung | sao y cong chung
 .sign = Ký số miễn phí
 .sign-also = ky | chu ky so | chu ky dien tu | ky dien tu | dang ky chu ky so | ky ho so tren mang

dossier-attach_shoot =
 Bà con đặt bản chính ở chỗ sáng, chụp thấy đủ 4 góc, không lóa, không mờ.
 Ảnh chỉ đưa lên cổng, đừng gửi cho em hay cho người lạ ạ.

dossier-attach_files =
 Mỗi giấy bà con để riêng một tệp, đặt tên không dấu, ví dụ “giay chung sinh”.
 Tệp ảnh JPG hoặc tệp PDF, nặng chừng vài mê-ga-bai (MB) thôi ạ.

dossier-attach_attach =
 Trong hồ sơ đang nộp, bà con tới phần “Thành phần hồ sơ”.
 Ở đó bà con đính kèm ảnh hoặc tệp PDF cho từng giấy ạ.

dossier-attach_review = Bà con xem lại từng giấy, chữ nào cũng đọc được thì mới đi tiếp. Phần sau là “Thông tin nhận kết quả” ạ.

dossier-attach_copy =
 Trên dichvucong.gov.vn, bà con gõ mã 2.000815 vào ô tìm kiếm, mở “Chứng thực bản sao từ bản chính”.
 Thủ tục này làm được cả bản sao điện tử ạ.

dossier-attach_copy-bring =
 Bà con vẫn phải đem bản chính tới Trung tâm Phục vụ hành chính công xã, phường để đối chiếu.
 Có trong ngày; nộp sau 15 giờ thì hôm sau, nhiều trang thì thêm 2 ngày ạ.

dossier-attach_sign =
 Phần lớn việc hộ tịch chỉ cần tích xác nhận, không cần ký số.
 Hồ sơ đòi ký thì VNeID có chữ ký số miễn phí cho cá nhân, tới hết 28/2/2027 ạ.

dossier-attach_done = Vậy là xong phần giấy tờ rồi ạ. Chưa nộp hồ sơ thì bà con nhắn em “nộp hồ sơ”, em chỉ từng bước.

dossier-attach_no-phone =
 Bà con mang giấy tờ tới Trung tâm Phục vụ hành chính công xã, phường, ở đó có người giúp.
 Hoặc nhờ tổ công nghệ số cộng đồng ở ấp, khu phố ạ.
 .title = Điện thoại không chụp được
 .also = khong co camera | dien thoai cuc gach | khong co dien thoai thong minh | camera bi hu | khong biet chup hinh | dien thoai cui qua | dien thoai khong chup hinh duoc | dien thoai cu chup xau
dossier-attach_which-papers =
 Bà con mở trang thủ tục, xem mục “Thành phần hồ sơ” ghi cần giấy gì.
 Thiếu giấy nào thì hỏi Trung tâm Phục vụ hành chính công trước, đừng đính đại giấy khác ạ.
 .title = Không biết cần giấy nào
 .also = can giay gi | can nhung giay to nao | nop giay gi | chuan bi giay to gi | ho so gom nhung gi | can mang theo giay gi | phai co giay nao | can giay to gi | ho so can gi
dossier-attach_blurred =
 Bà con lau máy ảnh, ra chỗ sáng không bị lóa, rồi chụp lại.
 Chụp hoài vẫn mờ thì mang giấy tới Trung tâm Phục vụ hành chính công xã, phường nhờ giúp ạ.
 .title = Hình bị mờ, bị lóa
 .also = mo qua | chup bi nhoe | hinh khong ro chu | anh bi choi sang | chup hoai van mo | rung tay khong net | toi qua khong thay chu | doc khong ra chu | hinh nhoe | chup khong ro
dossier-attach_id-card =
 Thẻ căn cước thì bà con chụp cả hai mặt.
 Giấy chứng minh nhân dân cũ hết giá trị từ 1/1/2025, còn giữ loại đó thì ra công an xã, phường hỏi đổi thẻ ạ.
 .title = Chụp căn cước mấy mặt
 .also = chup cccd may mat | chup mat truoc mat sau | can cuoc chup hai mat | chup mat sau nua khong | con chung minh nhan dan cu | cmnd cu xai duoc khong | the can cuoc chup sao
dossier-attach_original-lost = Bà con khoan nộp bản photo thay vào. Hỏi Trung tâm Phục vụ hành chính công xã, phường xem có giấy nào thay được không ạ.
 .title = Không còn bản chính
 .also = mat ban chinh roi | mat giay goc | chi con ban photo | giay goc bi chay | rot mat giay to | ban goc that lac | giay goc rach nat | con giay photo khong
dossier-attach_many-pages =
 Mỗi giấy một tệp, nên giấy nhiều trang bà con gom vào một tệp PDF.
 Không biết gom thì nhờ người nhà, hoặc tới Trung tâm Phục vụ hành chính công ạ.
 .title = Giấy có nhiều trang
 .also = giay dai nhieu trang | gop nhieu trang lai sao | gom thanh mot file pdf | so co nhieu to | chup tung trang hay chung | ghep may hinh lai | gop file pdf | so ho khau day | hop dong 10 trang
dossier-attach_too-big =
 Tệp nặng quá thì cổng có thể không nhận, bà con chụp lại nhẹ hơn, đặt tên không dấu.
 Vẫn không được thì mang giấy tới Trung tâm Phục vụ hành chính công ạ.
 .title = Tệp không tải lên được
 .also = nang qua | hinh nang qua | gui khong len | up khong duoc | tai len bao loi | dung luong lon qua | load file khong len | file nang qua
dossier-attach_wrong-file =
 Chưa nộp thì bà con thay bằng đúng tệp rồi xem lại một lượt.
 Nộp rồi thì đừng nộp hồ sơ mới, cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Đính nhầm giấy
 .also = gui nham hinh | up lon file | chon lon hinh khac | nop nham to khac | muon doi hinh khac | up nham hinh | dinh nham file | lo gui lon giay | dinh sai tep roi
dossier-attach_copy-fee = Bà con xem mục phí ở trang thủ tục, bấm “Xem chi tiết” để biết ai được miễn, giảm. Chưa rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Làm bản sao tốn bao nhiêu
 .also = bao nhieu mot ban | bao nhieu 1 ban | sao y gia bao nhieu | phi chung thuc | ton bao nhieu tien | co mac khong | co mat tien khong | may ngan mot to | co ton tien khong | phi sao y | may tien mot ban
dossier-attach_cannot-come = Bà con nhờ người nhà, hoặc tổ công nghệ số cộng đồng ở ấp, khu phố giúp một tay. Nhờ họ hỏi Trung tâm Phục vụ hành chính công xem được hỗ trợ cách nào ạ.
 .title = Tôi không tới nơi được
 .also = o xa khong di duoc | gia yeu khong di noi | khong co xe di | dang di lam an xa | khong ranh toi trung tam | nguoi nha di thay duoc khong | dang o tinh khac | nha xa qua | bi benh khong di duoc | khong ai cho di
dossier-attach_sign-where =
 Từng nút bấm để ký thì em chưa có nguồn chắc chắn.
 Bà con gọi 1900.0368, hoặc tới Trung tâm Phục vụ hành chính công xã, phường để có người chỉ tận tay ạ.
 .title = Không biết lấy chữ ký số ở đâu
 .also = ky so o dau | lay chu ky so cho nao | tao chu ky so cach nao | bam cho nao de ky | vneid ky o muc nao | khong thay cho ky | lam chu ky so sao | khong biet ky
dossier-attach_sign-sold =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn, ai đòi tiền hay xin mã là lừa đảo.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi bán chữ ký số
 .also = goi ban chu ky so | goi dien moi mua chu ky | co nguoi chao ban | goi keu cai app ky so | keu chuyen tien moi ky duoc | goi keu mua chu ky so | doi tien chu ky so | keu nop phi lam chu ky
