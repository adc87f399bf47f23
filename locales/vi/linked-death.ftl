# Khai tử, xóa thường trú và mai táng phí, tử tuất trong một lần nộp. Nhà có tang: nói nhẹ, nói ngắn.

linked-death = Khai tử, xóa thường trú, mai táng phí một lần
 .also = lien thong khai tu | khai tu lien thong | khai tu va mai tang phi

linked-death_paper = Dạ, em xin chia buồn cùng gia đình. Nhà mình có giấy báo tử chưa ạ?
 .have = Có giấy báo tử
 .other = Có giấy khác thay giấy báo tử
 .none = Chưa có giấy nào

linked-death_no-paper =
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường xem xin giấy báo tử ở đâu, giấy nào thay được.
 Khai tử đúng hạn là trong 15 ngày, nhờ người nhà đi hỏi giùm cũng được ạ.

linked-death_what =
 Nộp một lần cho 3 việc: khai tử, xóa thường trú, mai táng phí hoặc tử tuất.
 Bà con lấy sẵn giấy báo tử và căn cước ạ.

linked-death_door = Gia đình muốn nộp cách nào ạ? Đang lúc bối rối thì ra Trung tâm, có người giúp.
 .counter = Ra Trung tâm, có người giúp
 .web = Trên trang web liên thông
 .app = Trong ứng dụng VNeID
 .login = Chưa biết đăng nhập VNeID

linked-death_open-web =
 Bà con tự gõ từng chữ lienthong.dichvucong.gov.vn vào thanh địa chỉ, rồi vào phần khai tử.
 Trang hỏi đăng nhập thì dùng VNeID của chính người đi nộp ạ.

linked-death_open-app =
 Bà con mở VNeID, tìm “Dịch vụ công liên thông khai sinh, khai tử”, rồi điền theo từng phần máy hỏi.
 Điền xong thì xem lại một lượt rồi hãy nộp ạ.

linked-death_office = Ở bước “Chọn cơ quan”, bà con chọn đúng xã, phường nhận hồ sơ. Chọn xong thì bấm “Chuyển bước tiếp theo” ạ.

linked-death_declare =
 Tới bước “Kê khai thông tin”, bà con điền theo giấy báo tử và căn cước, chỗ chưa rõ thì hỏi, đừng điền đại.
 Xong thì bấm “Chuyển bước tiếp theo” ạ.

linked-death_attach = Tới phần đính kèm, bà con gắn hình từng giấy, xem rõ chữ rồi nộp. Nộp xong chép lại mã hồ sơ ạ.

linked-death_done =
 Dạ, khai tử có trong ngày; các việc còn lại xong khi nào thì em chưa có nguồn.
 Bà con cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
linked-death_single =
 Dạ, giấy thay giấy báo tử thì đăng ký khai tử được; nộp liên thông được không thì em chưa có nguồn.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường; xem giấy tờ thì nhắn em “khai tử” ạ.
linked-death_asked = Dạ, có giấy rồi, bà con nhắn em “liên thông cho người mất”, em chỉ tiếp ạ.
linked-death_at-centre =
 Dạ, bà con mang giấy báo tử và căn cước tới Trung tâm Phục vụ hành chính công xã, phường.
 Nói muốn làm liên thông khai tử, ở đó có người giúp ạ.

linked-death_at-home =
 Mất ở nhà thì nơi nào cấp giấy báo tử, em chưa có nguồn chắc chắn.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường, ở đó chỉ đúng nơi ạ.
 .title = Mất ở nhà, xin giấy ở đâu
linked-death_fee =
 Trong 15 ngày thì không mất phí; người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch.
 Trễ hơn thì bà con hỏi Trung tâm Phục vụ hành chính công trước khi đóng ạ.
 .title = Có tốn tiền không, trễ 15 ngày thì sao
linked-death_whose-id =
 Em chỉ biết cần căn cước, chưa rõ của ai. Bà con đem cả của người mất và người đi nộp, hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Căn cước của ai
linked-death_benefits =
 Được bao nhiêu, ai được nhận thì em chưa có nguồn để nói. Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường; ai đòi tiền lo giùm thì đừng đưa ạ.
 .title = Tiền mai táng, tử tuất ai được nhận
linked-death_only-death =
 Bà con vào dichvucong.gov.vn, gõ mã 1.000656 vào ô tìm kiếm.
 Hoặc tới Trung tâm Phục vụ hành chính công xã, phường, có trong ngày ạ.
 .title = Chỉ cần giấy khai tử
linked-death_tired =
 Bà con cứ lo việc nhà trước, giấy tờ thì nhờ một người thân.
 Tới Trung tâm Phục vụ hành chính công xã, phường, ở đó có người giúp ạ.
 .title = Nhà đang rối, làm không nổi
linked-death_login =
 Bây giờ chỉ đăng nhập bằng VNeID, muốn nộp thì tài khoản cần mức 2.
 Vướng thì bà con ra Trung tâm Phục vụ hành chính công, khỏi phải làm một mình ạ.
 .title = Trang bắt đăng nhập
linked-death_which-page =
 Trang thật luôn kết thúc bằng .gov.vn, bà con tự gõ từng chữ, đừng tìm trên mạng.
 Chưa chắc thì đóng lại, ra Trung tâm Phục vụ hành chính công ạ.
 .title = Không biết có đúng trang không
linked-death_app-screens =
 Bà con cập nhật VNeID trong kho ứng dụng rồi tìm lại.
 Vẫn không thấy thì quay lại bước trước, chọn cách khác, hoặc ra Trung tâm Phục vụ hành chính công ạ.
 .title = Trong VNeID không thấy mục đó
linked-death_which-office =
 Chọn nơi nào thì bà con hỏi Trung tâm Phục vụ hành chính công gần nhất trước khi nộp.
 Không biết xã nay tên gì thì gõ vào đây, như “xã Bình Minh cũ giờ là xã nào” ạ.
 .title = Không biết chọn xã nào
linked-death_photo =
 Bà con chụp bản chính ở chỗ sáng, thấy đủ 4 góc, không lóa, mỗi giấy một hình.
 Chụp không được thì mang giấy tới Trung tâm Phục vụ hành chính công ạ.
 .title = Chụp giấy không rõ
linked-death_slow =
 Có lúc nhiều người vào nên máy bị nghẽn, bà con chờ vài phút rồi làm lại.
 Vẫn kẹt thì ra Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Máy cứ quay quay
