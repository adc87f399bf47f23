### Trang ghi lượt thăm hộ khi không có mạng: tổ công nghệ số đọc giữa sân nhà bà con, nên thật ngắn.

offline-title = Ghi lượt thăm hộ
offline-subtitle = Mất mạng vẫn ghi được
offline-noscript = Trình duyệt này đang tắt JavaScript nên chưa ghi được. Mình bật lại giúp em ạ.
offline-unread = Dạ, máy này chưa lấy được câu hỏi lần nào. Mình tới chỗ có mạng rồi mở lại trang giúp em.
offline-open-again = Mở lại
offline-chat = Trò chuyện
# Tên ngôn ngữ kia, viết bằng chính ngôn ngữ đó.
offline-other-lang = English

offline-begin = Ghi lượt thăm
offline-go-on = Làm tiếp lượt đang dở
offline-discard = Bỏ lượt này
offline-discard-sure = Bỏ rồi thì không lấy lại được. Mình chắc bỏ lượt này chưa ạ?
offline-discard-yes = Bỏ lượt này
offline-discard-no = Giữ lại

offline-waiting = lượt đang chờ gửi
offline-warning = Chưa gửi xong thì mình đừng xóa dữ liệu trình duyệt nhé.
offline-send = Gửi ngay
offline-none = Không còn lượt nào chờ gửi.
offline-sent = Dạ, em đã gửi xong { $count } lượt thăm.
offline-later = Chưa gửi được. Lát nữa em tự gửi lại ạ.
offline-no-network = Đang mất mạng. Mình cứ ghi, có mạng em tự gửi ạ.
offline-hamlets = Ấp, khu phố của mình: { $hamlets }
offline-ready = Trang đã có sẵn trong máy này, mất mạng vẫn mở được.
offline-not-ready = Trang chưa có sẵn trong máy này. Mình đừng đóng trang khi mất mạng.

offline-no-role = Dạ, trang này dành cho tổ công nghệ số cộng đồng. Xã, phường cấp mã, mình vào trò chuyện gõ /nhanvien kèm mã là dùng được ạ.
offline-role-ended =
    Dạ, mình không còn trong tổ công nghệ số nên em chưa gửi.
    { $count } lượt thăm vẫn nằm trong máy này, không mất.
    Mình xin xã, phường mã mới, rồi vào trò chuyện gõ /nhanvien kèm mã. Sau đó mở lại trang này, em gửi tiếp.
offline-to-chat = Vào trò chuyện
offline-no-hamlet = Dạ, mình chưa được giao ấp, khu phố nào. Mình hỏi lại xã, phường giúp em.
offline-broken = Máy này chưa cho em giữ dữ liệu nên câu này chưa ghi được. Mình mở bằng trình duyệt thường, đừng dùng cửa sổ ẩn danh.

offline-back = Quay lại
offline-step = Câu { $at }/{ $all }
offline-card = Mã của hộ này, mình chép lên thẻ đưa cho bà con giúp em:
offline-typed = Có thẻ rồi thì gõ mã trên thẻ
offline-use = Dùng mã này
offline-wrong-code = Mã trên thẻ có sáu chữ và số. Mình xem lại giúp em.
offline-wording = Lời hỏi ý: bản { $version }
offline-fix-skill = Sửa riêng từng việc
offline-queued = Dạ, em đã giữ lượt thăm hộ { $code } trong máy. Có mạng là em gửi ạ.

offline-not-taken = Các lượt em chưa nhận được
offline-look = Xem lại
offline-again = Gửi lại
offline-why-unreadable = Lượt này có câu em không đọc được. Mình xem lại từng câu giúp em.
offline-why-unfinished = Lượt này còn thiếu câu trả lời.
offline-why-hamlet = Ấp, khu phố này giờ không thuộc phần mình. Mình sửa lại ấp, hoặc hỏi xã, phường.
offline-why-day = Giờ trên điện thoại sai nên ngày thăm không đúng. Mình xem rồi gửi lại, em ghi theo hôm nay.
offline-why-other = Lượt này người khác đã ghi, hoặc đã ghi cho hộ khác rồi.

helper-offline = Tới chỗ mất mạng, mình ghi ở trang /tham-ho. Mình mở trang đó một lần khi còn mạng nhé.
