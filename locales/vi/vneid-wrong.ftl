# Thông tin trên VNeID bị sai.

vneid-wrong = Thông tin trên VNeID bị sai
 .also = sua thong tin vneid | thong tin bi sai | sai thong tin | sai dia chi

vneid-wrong_what = Dạ, trên VNeID mục nào bị sai ạ? Bà con chỉ chọn mục thôi, đừng gửi số giấy tờ hay hình vào đây.
 .personal = Họ tên, ngày sinh, giới tính
 .personal-also = sai ten | sai ngay sinh | sai nam sinh | sai gioi tinh | ten bi thieu chu lot | sai nam nu | ghi lon ten
 .address = Địa chỉ, tên xã phường
 .address-also = sai dia chi | sai cho o | dia chi cu | sai xa phuong | noi thuong tru sai | noi o ghi sai | dia chi khong dung
 .papers = Giấy tờ trong ví
 .papers-also = sai bao hiem y te | bang lai bi sai | the bao hiem ghi sai | giay to tich hop sai | giay trong vi sai | ca vet xe sai

vneid-wrong_where = Địa chỉ sai kiểu nào ạ? Từ ngày 1/7/2025, nhiều xã, phường sáp nhập và mang tên mới.
 .merged = Còn ghi tên xã, tỉnh cũ
 .merged-also = ten xa cu | ten tinh cu | con ghi long an | con ghi huyen | chua doi sau sap nhap | van ten phuong cu | xa cu chua doi
 .moved = Tôi đã dọn chỗ ở
 .moved-also = chuyen nha roi | doi cho o | don nha moi | don di noi khac | dang o tro | qua o nha khac | qua o voi con
 .wrong = Ghi sai nhà, sai ấp
 .wrong-also = sai so nha | sai ap | sai ten duong | sai khu pho | sai to dan pho | ghi lon ap | ghi nham so nha

vneid-wrong_merged = Tên xã, phường, tỉnh mới được cập nhật tự động. Bà con không phải khai, không phải bấm vào đâu, cũng không phải trả đồng nào ạ.

vneid-wrong_moved = Dọn đi rồi thì bà con đăng ký nơi ở mới: mở VNeID, bấm “Thủ tục hành chính”, chọn thường trú hoặc tạm trú. Cũng có thể ra công an xã, phường ạ.

vneid-wrong_adjust = Bà con vào dichvucong.gov.vn, gõ “điều chỉnh thông tin cư trú” vào ô tìm kiếm; việc này không mất phí. Không tự làm được thì ra công an xã, phường ạ.

vneid-wrong_compare = Bà con lấy thẻ căn cước và giấy khai sinh ra so với VNeID. Cái nào ghi sai ạ?
 .only-vneid = Giấy đúng, chỉ VNeID sai
 .only-vneid-also = vneid sai giay dung | giay to dung het | chi app sai | hai giay dung het | tren may sai thoi | moi vneid bi sai
 .card = Thẻ căn cước sai
 .card-also = can cuoc sai | cccd sai | the in sai | tren the ghi nham | the cung bi sai | the can cuoc sai ngay sinh
 .birth = Giấy khai sinh sai
 .birth-also = khai sinh sai | giay khai sinh ghi nham | khai sinh ghi sai ten | khai sinh khac can cuoc | khai sinh khong dung

vneid-wrong_civil = Giấy khai sinh sai thì sửa giấy này trước: tìm “cải chính hộ tịch” trên dichvucong.gov.vn. Thời hạn 3 ngày, nếu phải xác minh thì thêm 3 ngày ạ.

vneid-wrong_police = Bà con mang thẻ căn cước và giấy khai sinh đúng ra công an xã, phường, chỉ chỗ sai để xin sửa. Nhớ hỏi ngày nào xong ạ.

vneid-wrong_wallet = Thẻ bảo hiểm y tế ghi khác căn cước thì bà con tới cơ quan bảo hiểm xã hội xin sửa. Giấy khác sai thì hỏi nơi đã cấp giấy đó ạ.

vneid-wrong_free = Dạ, vậy bà con cứ yên tâm chờ ạ. Ai bảo bấm đường dẫn hay trả tiền để cập nhật địa chỉ là lừa đảo, bà con cúp máy, gọi 1900.0368.
vneid-wrong_asked = Dạ, có kết quả rồi thì bà con mở VNeID xem lại cho chắc ạ. Cần gì nữa bà con cứ nhắn em.

vneid-wrong_other-field = Dạ, bà con mang thẻ căn cước và giấy ghi đúng ra công an xã, phường xin sửa. Muốn hỏi trước thì gọi 1900.0368 ạ.
 .title = Sai số điện thoại hay mục khác
 .also = so dien thoai sai | so can cuoc sai | que quan sai | sai dan toc ton giao | sai ten cha me | hinh chan dung sai | hon nhan ghi sai | nghe nghiep sai
vneid-wrong_someone-calls = Dạ, đó là lừa đảo, có người trả 22.000 đồng để “cập nhật địa chỉ” rồi mất 129 triệu đồng. Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã ạ.
 .title = Có người bảo bấm, bảo trả tiền
 .also = co nguoi goi keu cap nhat | ho bao dong tien | nhan tin keu bam link | goi bao sua thong tin | keu nop phi cap nhat | xung cong an goi | doi tien sua dia chi | nhan tin bieu bam link
vneid-wrong_send-photo = Dạ, bà con đừng gửi hình giấy tờ vào đây, em không được nhận. Đưa giấy cho cán bộ ở công an xã, phường xem ạ.
 .title = Gửi hình cho em xem được không
 .also = gui hinh cho em coi | chup hinh gui em | gui anh can cuoc duoc khong | xem gium tam hinh | chup man hinh gui cho em
vneid-wrong_clicked = Dạ, bà con tắt mạng ngay, gọi ngân hàng khóa thẻ. Rồi báo công an xã, phường và gọi 1900.0368 ạ.
 .title = Lỡ bấm hay trả tiền rồi
 .also = lo bam link roi | lo tra tien roi | chuyen khoan mat roi | lo cai app la | bi mat tien | bam vo duong dan roi | dong phi cho ho roi | lo chuyen tien cho no
vneid-wrong_new-name = Dạ, bà con gõ ngay vào đây, ví dụ “Phường 2 cũ giờ là phường gì”. Xem xong thì gõ “quay lại bước đang làm” ạ.
 .title = Không biết xã mình nay tên gì
 .also = xa toi gio ten gi | khong biet ten xa moi | xa cu nhap vo dau | ten moi la gi | phuong moi la phuong nao | tra ten xa moi | doi ten thanh gi
vneid-wrong_still-old = Dạ, dù vậy bà con cũng không phải trả tiền hay bấm đường dẫn nào. Muốn chắc thì hỏi công an xã, phường ạ.
 .title = Đợi hoài tên vẫn cũ
 .also = doi hoai van ten cu | lau qua chua doi | may thang roi chua cap nhat | cho mai khong thay ten moi | sao chua tu cap nhat | van chua doi ten | nua nam van ten cu
vneid-wrong_which-residence = Dạ, dọn về ở hẳn thì đăng ký thường trú, 7 ngày làm việc. Ở tạm từ 30 ngày trở lên thì đăng ký tạm trú, 3 ngày ạ.
 .title = Thường trú hay tạm trú
 .also = thuong tru hay tam tru | o tam thi dang ky gi | o tro dang ky gi | o luon dang ky gi | tam tru khac thuong tru sao | thue nha dang ky loai nao
vneid-wrong_police-where = Dạ, bà con ra công an xã, phường nơi mình ở. Chưa chắc thì gọi 1900.0368 hỏi trước ạ.
 .title = Ra công an ở đâu
 .also = cong an nao | cong an xa nao | tru so cong an o dau | gap cong an cho nao | di cong an phuong nao | len cong an huyen duoc khong
vneid-wrong_refused = Dạ, bà con hỏi rõ còn thiếu giấy gì, phải tới cơ quan nào. Vẫn chưa xong thì gọi 1900.0368 ạ.
 .title = Cán bộ nói không sửa được
 .also = can bo khong chiu sua | ho noi khong sua duoc | bi tu choi | ho khong nhan | ra xa bi tra ve | cong an bao khong duoc | ho chi di cho khac | cong an noi qua cho khac
vneid-wrong_no-birth = Dạ, bà con xin bản sao trích lục: tìm “trích lục” trên dichvucong.gov.vn hoặc tới Trung tâm Phục vụ hành chính công. Bản sao có trong ngày ạ.
 .title = Mất giấy khai sinh
 .also = mat giay khai sinh | khong co khai sinh | khong con khai sinh | khai sinh rach nat | that lac khai sinh | khai sinh bi chay uot | tim khong ra giay khai sinh
vneid-wrong_exempt = Dạ, người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch. Người khác thì hỏi Trung tâm Phục vụ hành chính công trước khi đóng ạ.
 .title = Sửa khai sinh có mất tiền không
 .also = co mat tien khong | phi bao nhieu | le phi sua khai sinh | mien phi khong | ho ngheo co mien khong | ton nhieu tien khong | phai dong bao nhieu | co phai dong le phi khong
vneid-wrong_not-in = Dạ, bà con mở “Lịch sử yêu cầu” trong VNeID để đọc lý do. Rồi nhắn em “tích hợp giấy tờ”, em chỉ từng bước ạ.
 .title = Giấy không vào được ví
 .also = giay khong vo vi | tich hop khong duoc | tich hop bi tu choi | khong thay giay trong vi | them giay hoai khong len | dua bang lai khong duoc | dua bao hiem vo khong duoc | tich hop bao hiem khong len
