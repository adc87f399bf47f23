# Rút, hủy hồ sơ đã nộp.

dossier-withdraw = Rút, hủy hồ sơ đã nộp
    .also = rut ho so | huy ho so | rut don | huy don | nop trung | nop nham | xoa ho so | lay lai ho so

dossier-withdraw_why = Dạ, bà con muốn rút hồ sơ vì chuyện gì ạ? Bà con chọn dòng gần giống nhất.
 .twice = Nộp trùng, dư một bộ
 .place = Nhầm nơi, nhầm thủ tục
 .mistake = Khai sai, thiếu giấy
 .mind = Đổi ý, không cần nữa

dossier-withdraw_twice =
 Bà con xem hai bộ có đúng là một việc, gửi cùng một nơi không.
 Đúng vậy thì giữ bộ đủ giấy hơn, chỉ xin rút bộ còn lại ạ.

dossier-withdraw_mistake =
 Có khi không cần rút: cơ quan ghi “Yêu cầu bổ sung” thì mình chỉ sửa đúng chỗ đó.
 Hồ sơ của bà con có ghi vậy không ạ?
 .yes = Có ghi, chỉ tôi cách sửa
 .no = Không ghi, tôi vẫn muốn rút

dossier-withdraw_logged-in =
 Mình xem hồ sơ tới đâu trước đã.
 Bà con đã đăng nhập dichvucong.gov.vn bằng tài khoản đã nộp hồ sơ chưa ạ?
 .no = Chưa, chỉ tôi đăng nhập
 .yes = Đăng nhập rồi
 .counter = Tôi nộp ở quầy

dossier-withdraw_status =
 Bà con mở “Quản lý hồ sơ”, có nơi ghi “Hồ sơ của tôi”, rồi bấm vào hồ sơ muốn rút.
 Hồ sơ tới đâu rồi ạ?
 .before = Chưa ai tiếp nhận
 .after = Đã nhận, đang xử lý
 .result = Có kết quả rồi

dossier-withdraw_before =
 Trong trang của hồ sơ đó, bà con tìm xem có chỗ nào ghi rút hoặc hủy hồ sơ không.
 Có thì đọc kỹ, đúng bộ muốn bỏ rồi mới bấm ạ.
 .done = Có, tôi rút được rồi
 .none = Không có chỗ đó

dossier-withdraw_centre =
 Bà con mang mã hồ sơ, thẻ căn cước tới Trung tâm Phục vụ hành chính công nơi đã nộp, nói muốn rút.
 Nhờ họ xem còn rút được không, cần viết giấy gì ạ.

dossier-withdraw_again =
 Bà con muốn làm gì tiếp ạ?
 Định nộp lại thì hỏi cho chắc bộ cũ đã rút xong chưa, kẻo trùng.
 .file = Nộp lại bộ khác
 .find = Tìm đúng thủ tục, đúng nơi
 .track = Xem hồ sơ tới đâu rồi
 .enough = Vậy đủ rồi

dossier-withdraw_last =
 Bà con mở lại “Quản lý hồ sơ”, xem đang còn những bộ nào, mỗi bộ ghi tình trạng gì.
 Còn dư bộ nào thì hỏi nơi đã nộp bộ đó ạ.

dossier-withdraw_done = Bà con giữ mã hồ sơ, ghi lại ngày và tên nơi đã trả lời mình. Còn vướng gì, bà con cứ nhắn em ạ.

dossier-withdraw_not-mine =
 Người nhà nộp thì người đó tự mở tài khoản của mình mà rút, đừng mượn mật khẩu của nhau.
 Không biết ai nộp thì báo Trung tâm Phục vụ hành chính công, gọi thêm 1900.0368 nếu sợ mất tài khoản VNeID ạ.
 .title = Người khác nộp, không phải tôi
dossier-withdraw_leave-it =
 Bỏ ngang thì hồ sơ ra sao, em chưa có nguồn chắc chắn nên không dám nói chừng.
 Bà con báo Trung tâm Phục vụ hành chính công nơi đã nộp một tiếng cho yên lòng ạ.
 .title = Cứ để đó, khỏi rút được không
dossier-withdraw_officer-asks =
 Bà con hỏi rõ vì sao phải rút, chưa hiểu thì khoan bấm, tới nơi đã nộp hỏi tận mặt.
 Ai gọi điện xin mã hay mật khẩu là lừa đảo, bà con cúp máy ạ.
 .title = Có người kêu tôi tự rút
dossier-withdraw_draft =
 Chưa hiện “Nộp hồ sơ thành công” và chưa có mã hồ sơ thì có thể là chưa nộp xong.
 Muốn xóa bản lưu tạm, bà con nhờ Trung tâm Phục vụ hành chính công chỉ giúp ạ.
 .title = Bản nháp, chưa nộp xong
dossier-withdraw_no-place =
 Không sao, bà con đừng bấm đại nút khác.
 Bấm “Quay lại bước đang làm”, rồi chọn “Không có chỗ đó”, em chỉ nơi nhờ rút ạ.
 .title = Nút rút nằm đâu, sao bị mờ
dossier-withdraw_fee =
 Chuyện trả lại tiền em chưa có nguồn; bà con giữ biên nhận, hỏi Trung tâm Phục vụ hành chính công nơi đã nộp.
 Ai hứa lấy lại tiền mà xin mã là lừa đảo ạ.
 .title = Đóng tiền rồi có lấy lại được không
dossier-withdraw_cannot-come =
 Bà con nhờ người nhà, hoặc tổ công nghệ số cộng đồng ở ấp, khu phố giúp một tay.
 Nhờ họ hỏi Trung tâm Phục vụ hành chính công xem người đi thay cần mang giấy gì ạ.
 .title = Tôi không tới nơi được
dossier-withdraw_reason =
 Bà con ghi thật và ngắn, ví dụ “nộp trùng”, “nộp nhầm nơi”.
 Đòi đơn theo mẫu thì xin mẫu ở Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Lý do, đơn xin rút ghi sao
dossier-withdraw_regret =
 Bà con báo ngay Trung tâm Phục vụ hành chính công nơi đã nộp, hỏi còn làm tiếp bộ đó được không.
 Họ chưa trả lời thì khoan nộp bộ mới ạ.
 .title = Lỡ rút nhầm, muốn làm tiếp
dossier-withdraw_originals =
 Bà con mang thêm giấy hẹn, hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ngày nào nhận lại giấy gốc.
 Nhận thì đếm đủ từng tờ rồi hãy về ạ.
 .title = Lấy lại giấy gốc đã nộp
dossier-withdraw_transfer =
 Nơi nhận nhầm có chuyển giùm được không, em chưa có nguồn chắc chắn.
 Bà con hỏi Trung tâm Phục vụ hành chính công nơi đã nộp trước, rồi hãy nộp nơi đúng ạ.
 .title = Nộp nhầm nơi, họ có chuyển giùm không
dossier-withdraw_still-there =
 Bà con bấm vào hồ sơ đọc tình trạng, chờ thêm rồi tải lại trang, đừng gửi nhiều lần.
 Vẫn vậy thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Xin rút rồi mà hồ sơ còn đó
