# Chụp giấy tờ, đính kèm, bản sao chứng thực điện tử, ký số.

dossier-attach = Chụp giấy tờ, đính kèm và ký số
    .also = chup giay to | chup hinh | dinh kem | gui hinh | tai len | up hinh | ky so | chu ky so | ban sao dien tu

dossier-attach_what = Dạ, bà con cần làm việc nào với giấy tờ ạ? Chưa biết bắt đầu từ đâu thì chọn dòng đầu tiên ạ.
 .photo = Chụp giấy tờ bằng điện thoại
 .file = Đính kèm tệp vào hồ sơ
 .copy = Bản sao chứng thực điện tử
 .sign = Ký số miễn phí

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
dossier-attach_which-papers =
 Bà con mở trang thủ tục, xem mục “Thành phần hồ sơ” ghi cần giấy gì.
 Thiếu giấy nào thì hỏi Trung tâm Phục vụ hành chính công trước, đừng đính đại giấy khác ạ.
 .title = Không biết cần giấy nào
dossier-attach_blurred =
 Bà con lau máy ảnh, ra chỗ sáng không bị lóa, rồi chụp lại.
 Chụp hoài vẫn mờ thì mang giấy tới Trung tâm Phục vụ hành chính công xã, phường nhờ giúp ạ.
 .title = Hình bị mờ, bị lóa
dossier-attach_id-card =
 Thẻ căn cước thì bà con chụp cả hai mặt.
 Giấy chứng minh nhân dân cũ hết giá trị từ 1/1/2025, còn giữ loại đó thì ra công an xã, phường hỏi đổi thẻ ạ.
 .title = Chụp căn cước mấy mặt
dossier-attach_original-lost = Bà con khoan nộp bản photo thay vào. Hỏi Trung tâm Phục vụ hành chính công xã, phường xem có giấy nào thay được không ạ.
 .title = Không còn bản chính
dossier-attach_many-pages =
 Mỗi giấy một tệp, nên giấy nhiều trang bà con gom vào một tệp PDF.
 Không biết gom thì nhờ người nhà, hoặc tới Trung tâm Phục vụ hành chính công ạ.
 .title = Giấy có nhiều trang
dossier-attach_too-big =
 Tệp nặng quá thì cổng có thể không nhận, bà con chụp lại nhẹ hơn, đặt tên không dấu.
 Vẫn không được thì mang giấy tới Trung tâm Phục vụ hành chính công ạ.
 .title = Tệp không tải lên được
dossier-attach_wrong-file =
 Chưa nộp thì bà con thay bằng đúng tệp rồi xem lại một lượt.
 Nộp rồi thì đừng nộp hồ sơ mới, cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Đính nhầm giấy
dossier-attach_copy-fee = Bà con xem mục phí ở trang thủ tục, bấm “Xem chi tiết” để biết ai được miễn, giảm. Chưa rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Làm bản sao tốn bao nhiêu
dossier-attach_cannot-come = Bà con nhờ người nhà, hoặc tổ công nghệ số cộng đồng ở ấp, khu phố giúp một tay. Nhờ họ hỏi Trung tâm Phục vụ hành chính công xem được hỗ trợ cách nào ạ.
 .title = Tôi không tới nơi được
dossier-attach_sign-where =
 Từng nút bấm để ký thì em chưa có nguồn chắc chắn.
 Bà con gọi 1900.0368, hoặc tới Trung tâm Phục vụ hành chính công xã, phường để có người chỉ tận tay ạ.
 .title = Không biết lấy chữ ký số ở đâu
dossier-attach_sign-sold =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn, ai đòi tiền hay xin mã là lừa đảo.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi bán chữ ký số
