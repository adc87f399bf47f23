# Không có điện thoại thông minh, chữ nhỏ, khó đọc, không dám bấm.

no-phone = Không có điện thoại thông minh, khó đọc, sợ bấm
 .also = khong co dien thoai thong minh | dien thoai cuc gach | chu nho qua | mat kem | khong dam bam

no-phone_what = Dạ, không sao đâu ạ, chuyện giấy tờ luôn có người giúp bà con. Bà con thấy dòng nào giống mình nhất ạ?
 .none = Không có điện thoại thông minh
 .small = Chữ nhỏ quá, khó đọc
 .reading = Mắt không thấy, không rành chữ
 .afraid = Không dám bấm, sợ sai

no-phone_letters =
 Điện thoại thường có chỗ chỉnh cỡ chữ trong phần cài đặt, bà con nhờ người nhà chỉnh lớn một lần.
 Nếu đang nhắn với em trên trang web thì bấm “A++” ở đầu trang ạ.

no-phone_reading =
 Bà con nhờ người mình tin đọc giùm từng dòng, nghe hiểu hết rồi mình mới quyết.
 Người khuyết tật được nhà nước hỗ trợ làm dịch vụ công ạ.

no-phone_afraid =
 Bà con cứ làm chậm, em chỉ từng bước một, tới đâu nghỉ tới đó cũng được.
 Chỗ nào chưa chắc thì khoan bấm, nhắn em “kẹt” ạ.

no-phone_who = Bà con muốn nhờ ai giúp ạ? Ai giúp cũng được, mình vẫn là người quyết.
 .centre = Người ở Trung tâm
 .team = Người ở ấp, khu phố
 .family = Con cháu, hàng xóm
 .self = Tôi muốn tự làm thử

no-phone_centre =
 Bà con tới Trung tâm Phục vụ hành chính công xã, phường, ở đó có người giúp nộp ngay tại quầy.
 Nhớ mang căn cước và giấy tờ của việc cần làm ạ.

no-phone_team =
 Ấp, khu phố có tổ công nghệ số cộng đồng, là người tình nguyện chỉ bà con dùng dịch vụ số.
 Bà con hỏi trưởng ấp hoặc khu phố để gặp họ ạ.

no-phone_family =
 Người giúp ngồi bên chỉ chỗ, còn bà con nhìn màn hình, dùng tài khoản của mình, tự tay bấm.
 Bà con không có VNeID thì họ nộp giùm được, em chỉ cách nhé?
 .guide = Chỉ cách nộp giùm
 .enough = Tôi hiểu rồi

no-phone_safe =
 Ai giúp cũng vậy: mật khẩu, passcode, mã xác nhận thì bà con tự gõ, không đưa cho ai, kể cả em.
 Người giúp không lấy tiền, không giữ điện thoại của mình ạ.

no-phone_done = Vậy là bà con có người giúp rồi ạ. Lúc nào cần hỏi thêm, bà con nhắn em, hoặc nhờ người nhà nhắn giùm.

no-phone_keypad =
 Máy phím bấm không cài được VNeID, nhưng giấy tờ thì bà con vẫn làm ở Trung tâm Phục vụ hành chính công được.
 Muốn có tài khoản mức 2 thì hỏi công an xã, phường ạ.
 .title = Máy phím bấm làm VNeID được không
no-phone_ashamed =
 Không rành máy không có gì phải ngại đâu ạ, chỉ bà con là việc của tổ công nghệ số cộng đồng.
 Bà con cứ hỏi trưởng ấp, hoặc tới Trung tâm Phục vụ hành chính công.
 .title = Tôi ngại, sợ làm phiền người ta
no-phone_disabled =
 Bà con khoan đi, nhờ người nhà hỏi Trung tâm Phục vụ hành chính công xã, phường xem giúp được cách nào.
 Nhà nước có hỗ trợ người khuyết tật làm dịch vụ công ạ.
 .title = Tôi khuyết tật, đi lại khó
no-phone_no-settings =
 Mỗi máy một khác, bà con nhờ con cháu hoặc tổ công nghệ số cộng đồng chỉnh giùm.
 Dùng máy tính màn hình lớn thì chữ cũng dễ đọc hơn ạ.
 .title = Không tìm ra chỗ chỉnh chữ
no-phone_no-reader =
 Bà con tới Trung tâm Phục vụ hành chính công, nhờ người ở đó đọc cho nghe, chưa hiểu thì khoan ký.
 Hoặc nhờ tổ công nghệ số cộng đồng ở ấp, khu phố ạ.
 .title = Không có ai đọc giùm
no-phone_wrong-press =
 Bấm lộn trong lúc em chỉ thì bà con bấm “Quay lại bước trước”, không sao hết.
 Lỡ nộp sai hồ sơ thì nhắn em “rút hồ sơ đã nộp”, hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Lỡ bấm sai thì sao
no-phone_alone =
 Bà con nhờ trưởng ấp hoặc hàng xóm hỏi Trung tâm Phục vụ hành chính công giùm, xem giúp được cách nào.
 Có tổ công nghệ số cộng đồng ở ấp, khu phố nữa ạ.
 .title = Tôi sống một mình, đi không nổi
no-phone_child-phone =
 Mỗi tài khoản VNeID chỉ dùng trên một điện thoại một lúc, nên cài chung máy con thì không tiện.
 Chưa có máy riêng thì bà con ra Trung tâm Phục vụ hành chính công ạ.
 .title = Mượn điện thoại của con được không
no-phone_own-phone =
 Được ạ, bà con đem điện thoại theo, mở VNeID, bấm “Quét QR” để quét mã trên máy tính ở đó.
 Có người đứng bên chỉ, mật khẩu mình tự gõ.
 .title = Có VNeID, đem máy theo được không
no-phone_no-team =
 Tổ đó do xã, phường lập ra, bà con hỏi ở Ủy ban nhân dân xã, phường.
 Không gặp ai thì tới Trung tâm Phục vụ hành chính công, ở đó cũng có người giúp ạ.
 .title = Hỏi mà không ai biết tổ đó
no-phone_paid =
 Bà con đừng đưa, cũng đừng để họ giữ căn cước hay điện thoại.
 Tới Trung tâm Phục vụ hành chính công làm; thấy nghi thì báo công an xã, phường ạ.
 .title = Người giúp đòi tiền
no-phone_asks-password =
 Bà con đừng đưa, dù người đó là người quen hay cán bộ; mật khẩu thì mình tự gõ, họ quay mặt đi.
 Thấy nghi thì gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Người giúp hỏi mật khẩu
