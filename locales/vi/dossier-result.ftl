# Nhận kết quả hồ sơ.

dossier-result = Nhận kết quả hồ sơ
    .also = nhan ket qua | lay ket qua | ket qua | lay giay | nhan giay | ket qua sai | mat ket qua

dossier-result_how = Dạ, bà con đã chọn nhận kết quả bằng cách nào ạ? Kết quả bị sai hay bị mất thì bà con chọn hai dòng cuối.
 .file = Bản điện tử
 .file-also = ban dien tu tren mang | xem tren mang | nhan file | nhan online | ban mem | nhan trong tai khoan | tai ve may | file
 .post = Qua bưu điện
 .post-also = buu dien | nhan qua buu dien | gui ve nha | ship ve nha | giao tan noi | nhan o nha | gui buu pham | buu dien gui ve
 .centre = Tại Trung tâm
 .centre-also = trung tam | ngoai xa | nhan o xa | ra phuong lay | toi quay lay | len uy ban lay | ra mot cua nhan | tu di lay | len phuong nhan
 .wrong = Kết quả ghi sai
 .wrong-also = sai | ghi sai | sai ten | in sai ngay sinh | giay bi sai chu | ghi nham so | sai chinh ta | ten khong dung | sai nam sinh
 .lost = Mất kết quả giấy
 .lost-also = mat giay roi | rot mat giay | lam mat ket qua | giay bi chay | giay rach nat | giay that lac | xin cap lai giay

dossier-result_logged-in =
 Bà con đã đăng nhập dichvucong.gov.vn bằng VNeID chưa ạ?
 Đăng nhập rồi thì tên mình hiện ở góc trên bên phải.
 .no = Chưa, chỉ tôi đăng nhập
 .no-also = chua dang nhap | huong dan dang nhap | chua vo duoc | dang nhap lam sao | dang nhap o dau | chua biet vo sao | chua | chua vo | khong biet cach dang nhap | khong biet vo
 .yes = Đăng nhập rồi
 .yes-also = vo roi | da dang nhap | dang nhap xong roi | thay ten toi roi | vao duoc roi | hien ten tren goc roi | vo trong roi | roi | dang nhap thanh cong

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
 .right-also = dung het | khong sai gi | khong co sai | ok dung roi | chinh xac het | khop het | giong giay goc | khong | dung roi | dung ca | ok het
 .wrong = Có chỗ sai
 .wrong-also = sai ten | sai ngay sinh | ghi sai mot chu | loi chinh ta | sai dia chi | sai so can cuoc | khong khop giay goc | nham chu lot | co

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
 .also = quen chon cach nao | khong nho chon cach nao | doi dia chi nhan | muon doi noi nhan | luc nop chon gi quen roi | dang ky kieu nao quen mat | muon doi cach nhan | quen roi
dossier-result_not-yet =
 Bà con mở “Quản lý hồ sơ”, hoặc bấm “Tra cứu hồ sơ” trên cổng rồi gõ mã, để xem tình trạng.
 Quá ngày hẹn thì hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Chưa thấy có kết quả
 .also = cho hoai chua thay | bao gio moi co | lau qua chua xong | chua ai bao lay | tre hen roi | qua ngay chua co | may ngay moi xong | chua co ket qua | chua co | cho lau qua | chua xong
dossier-result_no-account = Bà con mang giấy hẹn hoặc mã hồ sơ tới Trung tâm Phục vụ hành chính công nơi đã nộp, nhờ họ xem giúp ạ.
 .title = Tôi không có tài khoản VNeID
 .also = chua co tai khoan | chua lam dinh danh | chua dang ky vneid | khong xai vneid | khong co tai khoan dinh danh | toi khong co vneid
dossier-result_other-account =
 Bà con nhờ người đã nộp tự mở tài khoản của họ xem giùm, đừng mượn mật khẩu của nhau.
 Không tiện thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Người khác nộp giùm tôi
 .also = con toi nop | nho con chau nop | dich vu lam gium | nop bang tai khoan nguoi khac | can bo nop gium | vo chong toi nop | khong phai toi nop
dossier-result_post-late =
 Bà con cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công xem gửi ngày nào.
 Biết ngày rồi thì hỏi bưu điện nơi mình ở ạ.
 .title = Bưu điện chưa giao
 .also = chua thay giao | cho buu dien hoai | may ngay khong thay ship | buu ta khong toi | that lac buu pham | giao nham nha | chua nhan duoc buu pham | gui lau qua | buu dien chua dua
dossier-result_slip-lost = Bà con tìm mã hồ sơ trong “Quản lý hồ sơ”, hoặc trên ảnh chụp lúc nộp xong. Không có nữa thì cứ tới Trung tâm Phục vụ hành chính công nơi đã nộp để hỏi ạ.
 .title = Mất giấy hẹn
 .also = mat bien nhan | rot to hen | quen dem giay hen | kiem khong ra phieu hen | khong con phieu | that lac bien nhan | mat to bien lai | mat giay hen roi
dossier-result_someone-else = Bà con hỏi trước Trung tâm Phục vụ hành chính công nơi đã nộp xem người đi thay cần mang giấy gì. Mỗi việc có thể mỗi khác ạ.
 .title = Nhờ người khác lấy giùm
 .also = nho nguoi nha lay | chong lay ho | nguoi khac nhan dum | uy quyen lay | ban khong di lay duoc | hang xom lay gium | me nhan thay con | con di lay thay duoc khong
dossier-result_not-certain =
 Bà con so từng chữ với giấy tờ gốc của mình, nhờ con cháu đọc lại một lượt.
 Chưa chắc thì mang tới Trung tâm Phục vụ hành chính công hỏi ạ.
 .title = Không biết đúng hay sai
 .also = khong ro | khong biet dung sai | mat kem doc khong ro | khong chac dung chua | chu nho khong doc duoc | nho ai doc lai | khong biet
dossier-result_not-mine = Bà con mang trả lại Trung tâm Phục vụ hành chính công ngay để nhận đúng giấy của mình. Đừng chụp, đừng đưa giấy đó cho ai ạ.
 .title = Nhận nhầm giấy của người khác
 .also = giay cua nguoi khac | khong phai giay cua toi | dua nham giay | lon giay nguoi ta | ten nguoi la | lay nham giay | cam nham to nguoi khac | nhan nham giay nguoi khac | giay nay cua ai | ten ai la | dua lon giay
dossier-result_civil-fix =
 Việc đó là cải chính hộ tịch: bà con gõ mã 1.004859 vào ô tìm kiếm trên dichvucong.gov.vn.
 Làm trong 3 ngày, cần xác minh thì thêm 3 ngày; chưa rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Giấy hộ tịch cũ đã sai sẵn
 .also = giay cu sai san roi | khai sinh cu sai ten | hoi xua ghi sai | cai chinh ho tich | sai tu hoi nao gio | muon sua khai sinh | chinh lai ten khai sinh
dossier-result_copy-fee =
 Bản sao trích lục là 8.000 đồng một bản, có trong ngày ạ.
 Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch, chưa rõ thì hỏi Trung tâm Phục vụ hành chính công.
 .title = Xin lại tốn bao nhiêu
 .also = xin lai bao nhieu tien | ton bao nhieu tien | trich luc gia bao nhieu | phi cap lai | may ngan mot ban | mat phi khong | co mac khong | xin lai may dong | lam lai may tien | phi xin lai
dossier-result_lost-file =
 Bản điện tử vẫn nằm trong tài khoản: bà con mở “Quản lý hồ sơ”, bấm lại vào hồ sơ đó.
 Không thấy thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Tôi mất bản điện tử
 .also = mat file | lo xoa file | tai lai o dau | doi dien thoai mat file | xoa nham ban mem | mat ban tren may | khong thay file dau | xoa mat roi
