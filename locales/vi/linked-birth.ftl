# Khai sinh, thường trú và bảo hiểm y tế cho trẻ dưới 6 tuổi trong một lần nộp.

linked-birth = Khai sinh, thường trú, bảo hiểm y tế cho bé một lần
 .also = lien thong khai sinh | khai sinh lien thong | khai sanh lien thong | 3 giay cho be | ba giay cho be

linked-birth_child = Dạ, bé dưới 6 tuổi thì nộp một lần mà xong 3 việc: khai sinh, thường trú, thẻ bảo hiểm y tế. Bé nhà mình mấy tuổi ạ?
 .under = Dưới 6 tuổi
 .over = Từ 6 tuổi trở lên

linked-birth_papers = Bà con lấy sẵn giấy chứng sinh, rồi căn cước của cha và mẹ, hoặc giấy chứng nhận kết hôn. Nhà mình có đủ chưa ạ?
 .have = Có đủ rồi
 .no-slip = Không có giấy chứng sinh
 .unmarried = Cha mẹ chưa đăng ký kết hôn

linked-birth_unmarried =
 Muốn ghi tên cha thì làm “Đăng ký khai sinh kết hợp nhận cha, mẹ, con”, cần thêm chứng cứ về quan hệ.
 Việc này 3 ngày, phải xác minh thì có thể thêm 5 ngày ạ.

linked-birth_door = Bà con muốn nộp bằng cách nào ạ? Trên trang web liên thông hay trong VNeID đều được.
 .web = Trên trang web liên thông
 .app = Trong ứng dụng VNeID
 .login = Chưa biết đăng nhập VNeID
 .counter = Ra Trung tâm, có người giúp

linked-birth_open-web =
 Bà con tự gõ từng chữ lienthong.dichvucong.gov.vn vào thanh địa chỉ, rồi vào phần khai sinh.
 Trang hỏi đăng nhập thì cha hoặc mẹ dùng VNeID của chính mình ạ.

linked-birth_open-app =
 Bà con mở VNeID, tìm “Dịch vụ công liên thông khai sinh, khai tử”, rồi điền theo từng phần máy hỏi.
 Điền xong thì xem lại một lượt rồi hãy nộp ạ.

linked-birth_office = Ở bước “Chọn cơ quan”, bà con chọn đúng xã, phường làm giấy cho bé. Chọn xong thì bấm “Chuyển bước tiếp theo” ạ.

linked-birth_declare =
 Tới bước “Kê khai thông tin”, bà con điền theo giấy chứng sinh và căn cước của cha mẹ.
 Xem lại tên bé từng chữ, rồi bấm “Chuyển bước tiếp theo” ạ.

linked-birth_attach = Tới phần đính kèm, bà con gắn hình từng giấy, xem rõ chữ rồi mới nộp. Nộp xong nhớ chép lại mã hồ sơ ạ.

linked-birth_done =
 Dạ, khai sinh có trong ngày; trọn 3 việc không quá 3 ngày làm việc, phải xác minh thì không quá 5 ngày.
 Nộp sau 15 giờ thì tính từ hôm sau; muốn xem thì nhắn em “hồ sơ tới đâu rồi” ạ.
linked-birth_single =
 Dạ, làm chung 3 việc thì chỉ cho bé dưới 6 tuổi, nên bé lớn hơn phải làm khai sinh riêng.
 Bà con nhắn em “đăng ký khai sinh” để xem giấy tờ, hoặc hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
linked-birth_no-slip =
 Dạ, không có giấy chứng sinh thì cần người làm chứng, hoặc giấy cam đoan.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường trước, rồi nhắn em “đăng ký khai sinh” để xem giấy tờ ạ.
linked-birth_ask-centre =
 Dạ, làm chung hay làm riêng thì bà con hỏi Trung tâm Phục vụ hành chính công xã, phường trước cho chắc.
 Muốn xem giấy tờ thì nhắn em “khai sinh kèm nhận cha” ạ.
linked-birth_at-centre =
 Dạ, bà con mang giấy tờ tới Trung tâm Phục vụ hành chính công xã, phường, nói muốn làm liên thông cho bé.
 Nộp sau 15 giờ thì tính từ hôm sau ạ.

linked-birth_fee =
 Trong 60 ngày thì không mất phí; người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch.
 Trễ hơn thì phí do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công trước khi đóng ạ.
 .title = Có tốn tiền không, trễ 60 ngày thì sao
linked-birth_foreign =
 Trường hợp đó liên thông có nhận không, em chưa có nguồn, bà con hỏi Trung tâm Phục vụ hành chính công xã, phường.
 Xã biên giới có thủ tục riêng, nhắn em “khai sinh biên giới” ạ.
 .title = Cha hoặc mẹ là người nước ngoài
linked-birth_has-birth =
 Có khai sinh rồi thì còn làm chung được không, em chưa có nguồn, bà con hỏi Trung tâm Phục vụ hành chính công.
 Muốn làm riêng từng việc thì nhắn em “nhập khẩu cho con” ạ.
 .title = Bé có giấy khai sinh rồi
linked-birth_someone-else =
 Không phải cha mẹ thì bà con hỏi Trung tâm Phục vụ hành chính công trước, xem mình đứng nộp được không.
 Cách nộp giùm thì nhắn em “nộp giùm người khác” ạ.
 .title = Ông bà, cô chú nộp giùm
linked-birth_photo =
 Bà con chụp bản chính ở chỗ sáng, thấy đủ 4 góc, không lóa, mỗi giấy một hình.
 Chụp không được thì mang giấy tới Trung tâm Phục vụ hành chính công; đừng gửi hình cho em ạ.
 .title = Chụp giấy không rõ
linked-birth_mother-only =
 Không ghi tên cha thì cần giấy gì, em chưa có nguồn chắc chắn.
 Bà con mang giấy chứng sinh và căn cước của mẹ tới hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Không ghi tên cha
linked-birth_which-page =
 Bà con tự gõ từng chữ, đừng tìm trên mạng; trang thật luôn kết thúc bằng .gov.vn.
 Chưa chắc thì đóng lại, ra Trung tâm Phục vụ hành chính công làm cũng được ạ.
 .title = Không biết có đúng trang không
linked-birth_login =
 Bây giờ chỉ đăng nhập bằng VNeID, muốn nộp thì tài khoản cần mức 2.
 Bà con nhắn em “đăng nhập” hoặc “làm mức 2”, hay ra Trung tâm Phục vụ hành chính công ạ.
 .title = Trang bắt đăng nhập
linked-birth_slow =
 Có lúc nhiều người vào nên máy bị nghẽn, bà con chờ vài phút rồi làm lại.
 Vẫn kẹt thì để ngoài giờ cao điểm, hoặc ra Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Máy cứ quay quay
linked-birth_app-screens =
 Bà con cập nhật VNeID trong App Store hoặc Google Play rồi tìm lại.
 Vẫn không thấy thì bấm quay lại bước trước, chọn “Trên trang web liên thông”, hoặc ra Trung tâm Phục vụ hành chính công ạ.
 .title = Trong VNeID không thấy mục đó
linked-birth_which-office =
 Từ ngày 1/7/2025 nhiều xã mang tên mới; bà con gõ vào đây, như “xã Bình Minh cũ giờ là xã nào”.
 Chọn nơi nào cho đúng thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không thấy xã tôi, không biết chọn đâu
linked-birth_mismatch =
 Bà con so từng chữ với giấy chứng sinh và căn cước, rồi sửa ô gõ sai.
 Giấy ghi sai thì đừng tự sửa, mang tới hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Máy báo thông tin không khớp
