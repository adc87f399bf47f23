# Sợ bị lừa đảo: có phải không, phải làm gì; lỡ làm theo rồi thì cứu sao.

scam-check = Kiểm tra có phải lừa đảo
 .also = lua dao | bi lua | so bi lua | kiem tra lua dao | co phai lua dao khong | bi gat

scam-check_happened = Dạ, bà con đã lỡ bấm đường dẫn, cài ứng dụng, đưa mã hay chuyển tiền gì chưa ạ?
 .not-yet = Chưa, mới có người gọi, nhắn tin, Zalo
 .seen = Chỉ thấy đường dẫn, ứng dụng lạ
 .did = Rồi, tôi lỡ làm theo

scam-check_wants = Người đó xưng là ai, muốn gì ạ? Bà con chọn dòng giống nhất.
 .address = Bảo cập nhật địa chỉ sau sáp nhập
 .code = Xin mã, mật khẩu
 .money = Đòi chuyển tiền, đóng phí
 .officer = Xưng cán bộ, bảo cài hay bấm gì đó
 .level2 = Làm VNeID mức 2 qua điện thoại, Zalo
 .other = Người khác gửi đường dẫn, ứng dụng

scam-check_address =
 Đây là lừa đảo: sau sáp nhập, địa chỉ trên VNeID tự cập nhật, bà con không phải làm gì.
 Có người nghe theo, đóng 22.000 đồng mà mất 129 triệu đồng ạ.

scam-check_fraud =
 Đây là lừa đảo, bà con cúp máy, đừng trả lời nữa ạ.
 Ai xin mã là kẻ gian; cán bộ không gọi bảo cài ứng dụng hay gửi đường dẫn; mức 2 chỉ làm tại công an.

scam-check_genuine =
 Bà con khoan bấm, khoan cài.
 Trang nhà nước thật luôn kết thúc bằng .gov.vn; VNeID thật chỉ có trên App Store hoặc Google Play ạ.

scam-check_net-off = Bà con bình tĩnh, mình làm từng bước. Việc đầu tiên: tắt mạng trên điện thoại, cả Wi-Fi lẫn mạng di động ạ.

scam-check_bank = Giờ bà con gọi ngay ngân hàng của mình, nhờ khóa thẻ. Kẻ gian có gọi lại thì đừng nghe ạ.

scam-check_account = Xong rồi bà con gọi 1900.0368, kể lại chuyện đã xảy ra, nhờ khóa tài khoản VNeID. Em không khóa giùm được ạ.

scam-check_police = Rồi bà con tới công an xã, phường báo ngay, mang theo điện thoại. Ngại đi một mình thì nhờ người nhà đi cùng ạ.

scam-check_safe =
 Dạ, bà con chưa làm theo là tốt rồi. Cuộc gọi lạ thì báo 156, tin nhắn lạ thì báo 5656.
 Cần hỏi người thật thì gọi 1900.0368 hoặc tới công an xã, phường ạ.
scam-check_checked =
 Dạ, không đúng vậy thì bà con coi là giả, đừng bấm; tin nhắn lạ thì báo 5656.
 Còn ngờ thì gọi 1900.0368, hoặc đưa công an xã, phường xem ạ.
scam-check_no-pay =
 Dạ, bà con đừng chuyển. Phí dịch vụ công trả ngay trong hồ sơ trên dichvucong.gov.vn, không vào tài khoản riêng của ai.
 Muốn hỏi cho chắc thì gọi 1900.0368 hoặc tới công an xã, phường ạ.
scam-check_reported =
 Dạ, sau cùng bà con báo số đó: cuộc gọi thì báo 156, tin nhắn thì báo 5656. Ai hứa lấy lại tiền mà xin mã, mật khẩu cũng là lừa đảo.
 Cần hỏi người thật thì gọi 1900.0368 hoặc trở lại công an xã, phường ạ.

scam-check_not-sure-did = Dạ, có bấm đường dẫn, cài ứng dụng, đọc mã hay trả tiền thì bà con chọn “Rồi, tôi lỡ làm theo”. Không nhớ rõ cũng chọn dòng đó cho chắc ạ.
 .title = Không nhớ đã làm gì chưa
scam-check_in-progress = Dạ, bà con cúp máy ngay, tắt mạng, đừng chuyển thêm đồng nào. Gọi 113, hoặc nhờ người bên cạnh báo công an xã, phường giùm ạ.
 .title = Họ đang ép tôi, tiền đang bị trừ
scam-check_they-know-me = Dạ, biết tên, biết số căn cước của mình chưa chắc là cán bộ thật. Họ dọa gì bà con cũng cúp máy, rồi tự gọi 1900.0368 hoặc hỏi công an xã, phường ạ.
 .title = Họ biết rõ tôi, còn dọa bắt
scam-check_not-listed = Dạ, chuyện gì cũng vậy: ai xin mã, passcode, mật khẩu là lừa đảo, kể cả người tới tận nhà. Chưa chắc thì bà con hỏi công an xã, phường trước ạ.
 .title = Họ đòi chuyện khác, hoặc tới tận nhà
scam-check_real-address = Dạ, bà con đừng sửa theo lời người gọi. Thấy địa chỉ còn sai thì ra công an xã, phường hỏi, hoặc gọi 1900.0368 ạ.
 .title = Địa chỉ trên VNeID của tôi sai thật
scam-check_did-after =
 Dạ, bà con tắt mạng, gọi ngân hàng khóa thẻ ngay.
 Rồi bấm “Quay lại bước đang làm”, bấm “Làm lại từ đầu”, chọn “Rồi, tôi lỡ làm theo” để em chỉ tiếp ạ.
 .title = Tôi lỡ làm theo mất rồi
scam-check_long-link =
 Dạ, bỏ khúc https:// ra, bà con đọc tới dấu / đầu tiên: chữ ngay trước đó phải là .gov.vn. Chữ gov nằm giữa mà cuối là .com, .net thì là giả.
 Rối quá thì đừng bấm, tự gõ dichvucong.gov.vn ạ.
 .title = Đường dẫn dài, không biết xem chỗ nào
scam-check_apk = Dạ, bà con đừng cài, cũng đừng bật “nguồn không xác định” trên máy. Chỉ có một ứng dụng VNeID, của Bộ Công an, cài từ App Store hoặc Google Play ạ.
 .title = Họ gửi tệp bảo cài thẳng vào máy
scam-check_how-off = Dạ, bà con vuốt từ mép trên màn hình xuống, bấm tắt hình Wi-Fi và hình mạng di động. Không được, hoặc máy tự chạy, thì tắt nguồn rồi mượn máy khác gọi ạ.
 .title = Không biết tắt mạng ở đâu
scam-check_bank-number = Dạ, số ngân hàng thường in ở mặt sau thẻ; không có thì bà con ra thẳng chi nhánh. Đừng tìm số trên mạng, đừng gọi số kẻ gian đưa ạ.
 .title = Không biết số của ngân hàng
scam-check_no-answer = Dạ, không gọi được thì bà con ra thẳng công an xã, phường, ở đó cũng khóa tài khoản được. Không có VNeID thì bấm “Được rồi, làm tiếp” ạ.
 .title = Gọi 1900.0368 không được
scam-check_ashamed = Dạ, ai cũng có thể bị gạt, không phải lỗi của bà con; công an Tây Ninh từng nhận những vụ như vậy. Báo sớm vẫn hơn, bà con nhờ người nhà đi cùng ạ.
 .title = Tôi mắc cỡ, sợ bị la
