# Thông tin riêng: em giữ gì, xóa sao, điều không ai được hỏi, hình giấy tờ.

vneid-safe = Giữ thông tin riêng cho an toàn
 .also = an toan thong tin | thong tin rieng | bao mat | co luu gi khong | rieng tu

vneid-safe_wish = Dạ, bà con muốn hỏi điều gì về thông tin riêng của mình ạ?
 .keep = Trợ lý này giữ gì của tôi
 .keep-also = luu gi cua toi | giu thong tin gi | nho tin nhan cua toi khong | ghi lai nhung gi | thu thap thong tin gi | luu bao lau | tin nhan luu o dau
 .erase = Xóa lời tôi đã nhắn
 .erase-also = xoa tin nhan | xoa cuoc tro chuyen | xoa het di | xoa lich su chat | xoa du lieu cua toi | bo loi da nhan | don sach tin nhan
 .secrets = Ai được hỏi mật khẩu, mã của tôi
 .secrets-also = co nguoi hoi mat khau | ai duoc xin ma otp | can bo hoi ma duoc khong | dua mat khau cho ai | hoi passcode co dung khong | cho nguoi khac biet mat khau | mat khau toi ai duoc biet
 .photos = Gửi hình giấy tờ có sao không
 .photos-also = gui anh can cuoc | chup can cuoc gui zalo | dua hinh giay to | chup hinh the gui | nop anh giay khai sinh | gui giay to qua mang co an toan khong | chup cccd gui duoc khong

vneid-safe_keeps = Em giữ lời bà con nhắn, nhưng che mật khẩu, mã xác nhận, số căn cước, số điện thoại. Em không hỏi tên, cũng không nhận hình ảnh ạ.

vneid-safe_how-long = Lời nhắn được giữ tối đa 30 ngày. Địa chỉ khung nhắn tin, tên xã và việc đang làm dở thì giữ tới khi bà con gõ /xoa ạ.

vneid-safe_erase = Muốn xóa thì bà con gõ /xoa, em xóa ngay lời nhắn, việc đang làm dở và địa chỉ khung nhắn tin. Chưa muốn xóa thì bấm “Tiếp theo” ạ.

vneid-safe_never = Mật khẩu, passcode, mã xác nhận: không ai được hỏi bà con, kể cả cán bộ và em. Ai xin là lừa đảo ạ.

vneid-safe_given = Bà con có lỡ đưa những thứ đó cho ai, hay đang có người xin không ạ? Có thì bà con cứ bình tĩnh, bấm dòng đầu, em chỉ việc phải làm ngay.
 .yes = Có, chỉ tôi phải làm gì
 .yes-also = co nguoi dang xin | lo dua roi | lo doc ma roi | dua mat khau cho nguoi ta | lo noi mat khau | lo dua ma cho no | ho hoi ma toi
 .no = Không có
 .no-also = chua dua ai | khong dua cho ai | khong ai xin | chua ai hoi | khong lo gi het

vneid-safe_own-hands = Mật khẩu thì bà con tự tay gõ, chỉ trong ứng dụng VNeID hoặc trên trang kết thúc bằng .gov.vn. Đừng gõ vào khung nhắn tin nào, kể cả ở đây ạ.

vneid-safe_photos = Hình thẻ căn cước là dữ liệu nhạy cảm. Bà con đừng gửi cho em, cũng đừng gửi cho người lạ qua Zalo hay Facebook ạ.

vneid-safe_photo-where =
 Hình giấy tờ thì bà con chỉ nộp trên trang kết thúc bằng .gov.vn hoặc trong ứng dụng VNeID.
 Không quen thì mang giấy tới Trung tâm Phục vụ hành chính công xã, phường ạ.

vneid-safe_informed = Dạ, lúc nào muốn xóa bà con cứ gõ /xoa. Cần hỏi người thật thì gọi 1900.0368, hoặc tới Trung tâm Phục vụ hành chính công xã, phường ạ.
vneid-safe_careful = Dạ, giữ vậy thì kẻ gian khó gạt được bà con. Có gì nghi ngờ thì gọi 1900.0368 hoặc hỏi công an xã, phường ạ.

vneid-safe_is-robot = Dạ, em là trợ lý tự động, không phải người thật. Cần người thật thì bà con gọi 1900.0368 hoặc tới Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Đang nói chuyện với người hay máy
 .also = nguoi that hay may | em la robot ha | nguoi that khong vay | ai dang tra loi | chat voi may ha | dang noi chuyen voi ai | em la nguoi hay may | chat voi robot phai khong
vneid-safe_already-typed =
 Dạ, em che ngay và không lưu số đó; muốn chắc thì bà con gõ /xoa.
 Mật khẩu VNeID thì nên đổi: ở màn hình đăng nhập VNeID, bấm “Quên mật khẩu” để đặt lại ạ.
 .title = Tôi lỡ gõ số căn cước, mật khẩu vào đây
 .also = lo go so can cuoc | nhan nham mat khau vao day | lo nhan cccd cho em | moi go mat khau xong | lo ghi ma otp vo day | lo gui so dien thoai cho em | go lo so giay to | lo tay go mat khau
vneid-safe_knows-me = Dạ, em không hỏi tên; số điện thoại, số căn cước lỡ gõ thì em che. Bà con đừng gõ vào đây, em giúp được mà không cần ạ.
 .title = Có biết tên, số điện thoại của tôi không
 .also = biet ten toi khong | biet toi la ai khong | co so dien thoai cua toi khong | biet nha toi o dau khong | co luu ten khong | lay so dien thoai cua toi ha
vneid-safe_rating-kept = Dạ, điểm được đếm chung với mọi người, không kèm tên. Gõ /xoa thì điểm vẫn đếm, nhưng lời góp ý bị xóa và không còn nối với bà con ạ.
 .title = Điểm tôi chấm có bị giữ không
 .also = diem danh gia co luu khong | cham diem co ai biet khong | danh gia co ghi ten khong | gop y co bi lo khong | cham sao co xoa khong
vneid-safe_cannot-type = Dạ, trên trang web, bà con bấm nút “Xóa”. Trong Telegram, bà con mở danh sách lệnh, chọn “Xóa cuộc trò chuyện” ạ.
 .title = Không biết gõ /xoa
 .also = go xoa cho nao | khong biet go lenh | dau gach cheo o dau | bam nut xoa o dau | khong thay nut xoa | xoa bang cach nao | lenh xoa la gi
vneid-safe_still-there = Dạ, đó là bản nằm trên máy của bà con, em không xóa tới được. Bà con tự xóa trong ứng dụng nhắn tin ạ.
 .title = Xóa rồi mà trên máy tôi còn thấy
 .also = xoa roi ma con thay | tin nhan van con | trong may con tin | xoa xong van hien | chua mat tin nhan cu | sao con nguyen trong zalo | zalo van con tin nhan cu
vneid-safe_counter-asks = Dạ, tới quầy thì bà con đưa thẻ căn cước cho cán bộ xem được. Còn mật khẩu, passcode, mã xác nhận thì không đưa ai, kể cả ở quầy ạ.
 .title = Cán bộ ở quầy hỏi căn cước
 .also = can bo hoi can cuoc | nhan vien quay hoi cccd | ra xa ho doi can cuoc | dua can cuoc cho can bo xem | mot cua bat dua the | cong an xem can cuoc
vneid-safe_family-helps = Dạ, nhờ bấm giùm thì được, nhưng mật khẩu bà con tự gõ, người giúp quay mặt đi. Ai đăng nhập bằng tài khoản mình, mình chịu trách nhiệm ạ.
 .title = Nhờ con cháu làm giùm
 .also = con lam gium | nho chau bam ho | nguoi nha giup | con cai cam dien thoai | khong ranh nho nguoi khac | dua may cho con lam | chau bam dum | nho con bam gium
vneid-safe_lost-phone = Dạ, bà con gọi ngay 1900.0368 để khóa tài khoản VNeID, hoặc ra công an xã, phường. Nhớ nhờ nhà mạng khóa SIM nữa ạ.
 .title = Mất điện thoại, sợ lộ thông tin
 .also = mat dien thoai | rot dien thoai | bi giat dien thoai | danh mat may roi | an trom lay dien thoai | mat sim | mat may so lo thong tin | giut mat dien thoai
vneid-safe_which-page =
 Dạ, bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, đừng tìm trên mạng.
 Trang không kết thúc bằng .gov.vn thì đóng lại; chưa chắc thì gọi 1900.0368 ạ.
 .title = Không biết trang nào là thật
 .also = trang nao that | web nao dung | trang gia hay that | vao trang web nao | so vao nham trang gia | dia chi trang la gi | lam sao biet trang gia | web that cua nha nuoc
vneid-safe_photo-sent = Dạ, bà con đừng gửi thêm gì nữa, ai gọi xin mã thì cúp máy. Bà con báo công an xã, phường và gọi 1900.0368 để hỏi ạ.
 .title = Lỡ gửi hình căn cước cho người lạ
 .also = lo gui hinh can cuoc | gui anh cccd roi | dua hinh the cho nguoi la | chup can cuoc gui cho ho roi | lo gui giay to qua zalo | nguoi la co hinh can cuoc cua toi
vneid-safe_photo-asked = Dạ, bà con khoan gửi. Bà con tự nộp trên trang kết thúc bằng .gov.vn, hoặc mang giấy tới Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Có người xin hình giấy tờ qua Zalo
 .also = nguoi ta xin hinh giay to | co nguoi doi chup can cuoc | bao gui hinh qua zalo | keu chup cccd gui | doi anh can cuoc | can bo xin hinh qua zalo | bieu gui hinh giay to | xin hinh so ho khau
