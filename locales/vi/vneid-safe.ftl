# Thông tin riêng: em giữ gì, xóa sao, điều không ai được hỏi, hình giấy tờ.

vneid-safe = Giữ thông tin riêng cho an toàn
 .also = an toan thong tin | thong tin rieng | bao mat | co luu gi khong | rieng tu

vneid-safe_wish = Dạ, bà con muốn hỏi điều gì về thông tin riêng của mình ạ?
 .keep = Trợ lý này giữ gì của tôi
 .erase = Xóa lời tôi đã nhắn
 .secrets = Ai được hỏi mật khẩu, mã của tôi
 .photos = Gửi hình giấy tờ có sao không

vneid-safe_keeps = Em giữ lời bà con nhắn, nhưng che mật khẩu, mã xác nhận, số căn cước, số điện thoại. Em không hỏi tên, cũng không nhận hình ảnh ạ.

vneid-safe_how-long = Lời nhắn được giữ tối đa 30 ngày. Địa chỉ khung nhắn tin, tên xã và việc đang làm dở thì giữ tới khi bà con gõ /xoa ạ.

vneid-safe_erase = Muốn xóa thì bà con gõ /xoa, em xóa ngay lời nhắn, việc đang làm dở và địa chỉ khung nhắn tin. Chưa muốn xóa thì bấm “Tiếp theo” ạ.

vneid-safe_never = Mật khẩu, passcode, mã xác nhận: không ai được hỏi bà con, kể cả cán bộ và em. Ai xin là lừa đảo ạ.

vneid-safe_given = Bà con có lỡ đưa những thứ đó cho ai, hay đang có người xin không ạ?
 .yes = Có, chỉ tôi phải làm gì
 .no = Không có

vneid-safe_own-hands = Mật khẩu thì bà con tự tay gõ, chỉ trong ứng dụng VNeID hoặc trên trang kết thúc bằng .gov.vn. Đừng gõ vào khung nhắn tin nào, kể cả ở đây ạ.

vneid-safe_photos = Hình thẻ căn cước là dữ liệu nhạy cảm. Bà con đừng gửi cho em, cũng đừng gửi cho người lạ qua Zalo hay Facebook ạ.

vneid-safe_photo-where =
 Hình giấy tờ thì bà con chỉ nộp trên trang kết thúc bằng .gov.vn hoặc trong ứng dụng VNeID.
 Không quen thì mang giấy tới Trung tâm Phục vụ hành chính công xã, phường ạ.

vneid-safe_informed = Dạ, lúc nào muốn xóa bà con cứ gõ /xoa. Cần hỏi người thật thì gọi 1900.0368, hoặc tới Trung tâm Phục vụ hành chính công xã, phường ạ.
vneid-safe_careful = Dạ, giữ vậy thì kẻ gian khó gạt được bà con. Có gì nghi ngờ thì gọi 1900.0368 hoặc hỏi công an xã, phường ạ.

vneid-safe_is-robot = Dạ, em là trợ lý tự động, không phải người thật. Cần người thật thì bà con gọi 1900.0368 hoặc tới Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Đang nói chuyện với người hay máy
vneid-safe_already-typed =
 Dạ, em che ngay và không lưu số đó; muốn chắc thì bà con gõ /xoa.
 Mật khẩu VNeID thì nên đổi: ở màn hình đăng nhập VNeID, bấm “Quên mật khẩu” để đặt lại ạ.
 .title = Tôi lỡ gõ số căn cước, mật khẩu vào đây
vneid-safe_knows-me = Dạ, em không hỏi tên; số điện thoại, số căn cước lỡ gõ thì em che. Bà con đừng gõ vào đây, em giúp được mà không cần ạ.
 .title = Có biết tên, số điện thoại của tôi không
vneid-safe_rating-kept = Dạ, điểm được đếm chung với mọi người, không kèm tên. Gõ /xoa thì điểm vẫn đếm, nhưng lời góp ý bị xóa và không còn nối với bà con ạ.
 .title = Điểm tôi chấm có bị giữ không
vneid-safe_cannot-type = Dạ, trên trang web, bà con bấm nút “Xóa”. Trong Telegram, bà con mở danh sách lệnh, chọn “Xóa cuộc trò chuyện” ạ.
 .title = Không biết gõ /xoa
vneid-safe_still-there = Dạ, đó là bản nằm trên máy của bà con, em không xóa tới được. Bà con tự xóa trong ứng dụng nhắn tin ạ.
 .title = Xóa rồi mà trên máy tôi còn thấy
vneid-safe_counter-asks = Dạ, tới quầy thì bà con đưa thẻ căn cước cho cán bộ xem được. Còn mật khẩu, passcode, mã xác nhận thì không đưa ai, kể cả ở quầy ạ.
 .title = Cán bộ ở quầy hỏi căn cước
vneid-safe_family-helps = Dạ, nhờ bấm giùm thì được, nhưng mật khẩu bà con tự gõ, người giúp quay mặt đi. Ai đăng nhập bằng tài khoản mình, mình chịu trách nhiệm ạ.
 .title = Nhờ con cháu làm giùm
vneid-safe_lost-phone = Dạ, bà con gọi ngay 1900.0368 để khóa tài khoản VNeID, hoặc ra công an xã, phường. Nhớ nhờ nhà mạng khóa SIM nữa ạ.
 .title = Mất điện thoại, sợ lộ thông tin
vneid-safe_which-page =
 Dạ, bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, đừng tìm trên mạng.
 Trang không kết thúc bằng .gov.vn thì đóng lại; chưa chắc thì gọi 1900.0368 ạ.
 .title = Không biết trang nào là thật
vneid-safe_photo-sent = Dạ, bà con đừng gửi thêm gì nữa, ai gọi xin mã thì cúp máy. Bà con báo công an xã, phường và gọi 1900.0368 để hỏi ạ.
 .title = Lỡ gửi hình căn cước cho người lạ
vneid-safe_photo-asked = Dạ, bà con khoan gửi. Bà con tự nộp trên trang kết thúc bằng .gov.vn, hoặc mang giấy tới Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Có người xin hình giấy tờ qua Zalo
