### Ngân hàng câu hỏi của bài thi tập huấn: câu hỏi, các câu trả lời, vì sao.

training-q-role-1 = Ai vào tổ công nghệ số cộng đồng?
    .a1 = Người tự nguyện
    .a2 = Người bị xã, phường bắt buộc
    .a3 = Nhân viên nhà mạng
    .why = Nghị định ghi tổ hoạt động tự nguyện ở ấp, khu phố. Có lòng giúp bà con là vào được.

training-q-role-2 = Ai lập tổ và tập huấn cho tổ?
    .a1 = Công ty viễn thông
    .a2 = Ủy ban nhân dân xã, phường
    .a3 = Mỗi ấp tự lo lấy
    .why = Ủy ban nhân dân xã, phường lập tổ và tập huấn cho tổ. Vướng gì anh/chị cứ hỏi nơi đó.

training-q-role-3 = Việc nào không phải của tổ?
    .a1 = Cảnh báo lừa đảo
    .a2 = Hướng dẫn dùng dịch vụ số
    .a3 = Duyệt hồ sơ thay cán bộ
    .a4 = Ghi lại khó khăn của bà con
    .why = Tổ hướng dẫn, cảnh báo và báo lại khó khăn. Duyệt hồ sơ là việc của cơ quan nhà nước.

training-q-role-4 = Bà con than cổng khó dùng. Anh/chị làm gì?
    .a1 = Ghi lại chỗ vướng rồi báo lên xã, phường
    .a2 = Bỏ qua, vì ai cũng thấy khó
    .a3 = Làm hết thay bà con cho nhanh
    .why = Gom khó khăn của bà con để báo lên là một việc của tổ. Có báo thì mới có người sửa.

training-q-role-5 = Kế hoạch của tỉnh năm 2023 muốn mỗi nhà có gì?
    .a1 = Một máy tính nối mạng
    .a2 = Ít nhất một người biết dùng VNeID và dịch vụ công
    .a3 = Mọi người đều có mức 2 trong một tháng
    .why = Chỉ cần một người biết thì người đó chỉ lại cho cả nhà.

training-q-role-6 = “Đi từng ngõ, gõ từng nhà” là để làm gì?
    .a1 = Thu tiền làm hồ sơ
    .a2 = Kiểm tra giấy tờ của từng nhà
    .a3 = Hướng dẫn bà con dùng dịch vụ công trực tuyến
    .why = Kế hoạch giao tổ tới tận nhà để hướng dẫn, hỗ trợ. Không thu tiền, không kiểm tra ai.

training-q-role-7 = Điểm hỗ trợ xã hội số của xã, phường làm gì?
    .a1 = Hướng dẫn dịch vụ công và nhận phản ánh
    .a2 = Bán điện thoại giá rẻ
    .a3 = Cho vay tiền qua mạng
    .why = Đó là nơi hướng dẫn dịch vụ công, kích hoạt dịch vụ, nhận ra rủi ro và nhận phản ánh.

training-q-role-8 = Kế hoạch năm 2023 muốn bao nhiêu tổ được tập huấn?
    .a1 = Một nửa số tổ
    .a2 = Tất cả các tổ
    .a3 = Chỉ các tổ ở phường
    .why = Kế hoạch ghi 100% tổ công nghệ số cộng đồng được tập huấn. Vì vậy mới có khóa này.

training-q-visit-1 = Mới tới nhà bà con, anh/chị nên nói rõ điều gì trước?
    .a1 = Ai chưa có mức 2 sẽ bị phạt
    .a2 = Phải làm xong hết trong hôm nay
    .a3 = Không thu tiền, không hỏi mật khẩu, mã OTP
    .why = Nói rõ như vậy thì bà con yên tâm, và biết phân biệt anh/chị với kẻ lừa đảo.

training-q-visit-2 = Bà con lúng túng, bấm chậm. Anh/chị nên làm sao?
    .a1 = Ngồi cạnh chỉ tay, để bà con tự bấm
    .a2 = Cầm máy bấm giùm cho nhanh
    .a3 = Bảo bà con nhờ con cháu
    .why = Tự tay bấm được một lần thì lần sau bà con mới nhớ và mới dám làm.

training-q-visit-3 = Bà con nhờ: “Cô gõ mật khẩu giùm tui”. Anh/chị trả lời sao?
    .a1 = Được, nhưng chỉ lần này thôi
    .a2 = Dạ không, bà con tự gõ, tôi quay đi chỗ khác
    .a3 = Được, để tôi ghi ra giấy cho khỏi quên
    .why = Thành viên tổ không gõ mật khẩu giùm. Không biết mật khẩu thì không ai nghi oan mình được.

training-q-visit-4 = Chưa làm xong mà bà con mệt rồi. Anh/chị làm gì?
    .a1 = Cầm điện thoại về làm tiếp
    .a2 = Cố làm tiếp cho xong
    .a3 = Hẹn hôm khác rồi ghi lại chỗ đang dở
    .why = Mười phút một lần là vừa. Không bao giờ cầm điện thoại của bà con đi.

training-q-visit-5 = Nên bắt đầu buổi hướng dẫn từ đâu?
    .a1 = Từ giấy tờ bà con sắp cần
    .a2 = Từ tất cả chức năng của VNeID
    .a3 = Từ các văn bản pháp luật
    .why = Làm đúng việc bà con đang cần thì bà con thấy ích lợi ngay.

training-q-visit-6 = Thứ tự nào dễ nhất cho lần đầu?
    .a1 = Nộp hồ sơ trước, đăng nhập sau
    .a2 = Đăng nhập VNeID, vào cổng, tìm một thủ tục
    .a3 = Tìm trên mạng trước, rồi mới vào cổng
    .why = Đăng nhập được thì bà con bớt sợ. Sau đó vào cổng tìm một việc thôi là đủ.

training-q-visit-7 = Sau buổi hướng dẫn, anh/chị nên ghi gì?
    .a1 = Họ tên và số căn cước
    .a2 = Mật khẩu để lần sau khỏi hỏi
    .a3 = Bà con vướng chỗ nào, đã tự làm được gì
    .why = Chỉ ghi điều cần cho việc giúp. Không ghi tên, không ghi số căn cước, càng không ghi mật khẩu.

training-q-visit-8 = Bà con nói hôm nay chưa muốn làm. Anh/chị nên làm gì?
    .a1 = Cảm ơn, hẹn dịp khác
    .a2 = Nói rằng ai cũng phải làm
    .a3 = Ghi là nhà này không hợp tác
    .why = Giúp là tự nguyện. Bà con thấy được tôn trọng thì lần sau dễ mở lòng hơn.

training-q-vneid-1 = Muốn có VNeID mức 2 thì phải làm sao?
    .a1 = Gọi điện cho tổng đài
    .a2 = Tự tới công an để chụp ảnh, lấy vân tay
    .a3 = Nhắn tin qua Zalo cho công an
    .why = Mức 2 cần chụp ảnh và lấy vân tay, nên phải có mặt tại công an.

training-q-vneid-2 = Bà con ở nơi khác tới, làm mức 2 ở đâu được?
    .a1 = Chỉ ở quê
    .a2 = Chỉ ở công an tỉnh
    .a3 = Công an xã, phường nào cũng được
    .why = Công an xã, phường nào cũng làm được, bà con không phải về quê.

training-q-vneid-3 = Làm mức 2 tốn bao nhiêu tiền?
    .a1 = Không tốn tiền
    .a2 = 20.000 đồng
    .a3 = Tùy từng xã, phường
    .why = Làm mức 2 miễn phí. Ai đòi tiền làm giùm thì bà con nên nghi ngờ.

training-q-vneid-4 = Ông Bảy chưa có mức 1. Ông làm thẳng mức 2 được không?
    .a1 = Không, phải có mức 1 đủ một năm
    .a2 = Được, không cần mức 1 trước
    .a3 = Không, phải đăng ký mức 1 ở nhà trước
    .why = Ông cứ tới công an làm thẳng mức 2, khỏi qua mức 1.

training-q-vneid-5 = Đi làm mức 2 cần mang theo gì?
    .a1 = Sổ hộ khẩu giấy
    .a2 = Giấy giới thiệu của tổ
    .a3 = Thẻ căn cước và điện thoại có SIM của mình
    .why = Tài khoản gắn với số điện thoại, nên cần máy có SIM của chính mình, cùng thẻ căn cước.

training-q-vneid-6 = Tải ứng dụng VNeID ở đâu?
    .a1 = App Store hoặc Google Play
    .a2 = Đường dẫn ai đó gửi qua Zalo
    .a3 = Tệp chép từ máy người quen
    .why = Chỉ có một ứng dụng VNeID thật, nằm trên App Store và Google Play. Nơi khác dễ là đồ giả.

training-q-vneid-7 = Một tài khoản VNeID dùng được trên mấy điện thoại cùng lúc?
    .a1 = Hai máy
    .a2 = Một máy
    .a3 = Bao nhiêu máy cũng được
    .why = Mỗi lúc chỉ một máy. Đăng nhập máy mới thì phải xác thực lại.

training-q-vneid-8 = Cháu 10 tuổi muốn có VNeID thì làm sao?
    .a1 = Cháu tự đăng ký ở nhà
    .a2 = Phải chờ đủ 18 tuổi
    .a3 = Cha mẹ dẫn đi, dùng số điện thoại của cha mẹ
    .why = Dưới 14 tuổi thì cha mẹ dẫn đi và đăng ký bằng số điện thoại của cha mẹ.

training-q-login-1 = Đâu là địa chỉ đúng của cổng dịch vụ công?
    .a1 = dichvucong.gov.vn
    .a2 = dichvucong-online.com
    .a3 = dichvucongvn.net
    .why = Trang nhà nước có đuôi .gov.vn. Hai địa chỉ kia chỉ nhìn na ná thôi.

training-q-login-2 = Cổng nhận tài khoản nào?
    .a1 = Tài khoản Facebook
    .a2 = Tài khoản VNeID
    .a3 = Tài khoản lập bằng số điện thoại
    .why = Nay chỉ đăng nhập bằng VNeID. Hướng dẫn cũ nói tới tài khoản khác là đã hết dùng.

training-q-login-3 = Trên máy tính, bấm “Đăng nhập” rồi thấy mã QR. Quét bằng gì?
    .a1 = Máy ảnh của điện thoại
    .a2 = Ứng dụng Zalo
    .a3 = “Quét QR” trong ứng dụng VNeID
    .why = Mở VNeID trên điện thoại rồi chọn “Quét QR”, sau đó bấm đồng ý.

training-q-login-4 = Trang chia sẻ dữ liệu, bấm “Xác nhận chia sẻ” không được. Vì sao?
    .a1 = Chưa đánh dấu vào ô đồng ý
    .a2 = Điện thoại hết tiền
    .a3 = Chưa trả phí
    .why = Nhiều người dừng ở chỗ này. Đọc rồi đánh dấu vào ô đồng ý thì nút mới bấm được.

training-q-login-5 = Passcode VNeID có mấy số?
    .a1 = 4 số
    .a2 = 6 số
    .a3 = 12 số
    .why = Passcode có 6 số. Dãy 12 số là số định danh.

training-q-login-6 = Nhìn vào đâu để biết đã đăng nhập được?
    .a1 = Chuông reo trên máy
    .a2 = Trang chuyển sang màu đỏ
    .a3 = Tên mình ở góc phải trên
    .why = Thấy tên mình và chữ “Đăng xuất” là đã vào.

training-q-login-7 = Trang báo “tài khoản chưa được cấp quyền đăng nhập trên web”. Làm sao?
    .a1 = Làm theo lời nhắc để cho phép
    .a2 = Lập tài khoản mới
    .a3 = Nhờ người khác đăng nhập giùm
    .why = Lần đầu quét mã có thể gặp câu này. Cứ làm theo lời nhắc trên màn hình để cho phép.

training-q-login-8 = Ai gõ mật khẩu và passcode khi đăng nhập?
    .a1 = Thành viên tổ
    .a2 = Chính chủ tài khoản
    .a3 = Cán bộ ở quầy
    .why = Chủ tài khoản chịu trách nhiệm mọi việc làm bằng tài khoản của mình, nên phải tự gõ.

training-q-file-1 = Thế nào là dịch vụ công toàn trình?
    .a1 = Nộp trên mạng, ra trung tâm nhận kết quả
    .a2 = Cán bộ tới nhà làm giùm
    .a3 = Nộp, trả phí, nhận kết quả đều làm trên mạng
    .why = Toàn trình là từ đầu đến cuối không phải đi lại. Có bước phải tới nơi thì gọi là một phần.

training-q-file-2 = Bà Tư nộp trên máy ở quầy trung tâm. Đó có phải nộp từ xa không?
    .a1 = Không, từ xa là không phải tới trung tâm
    .a2 = Phải, vì nộp bằng máy tính
    .a3 = Phải, nếu cán bộ bấm giùm
    .why = Từ xa là bà con không tới trung tâm. Nộp ở quầy là trực tuyến, nhưng chưa phải từ xa.

training-q-file-3 = Trên cổng, sau “Tỉnh Tây Ninh” thì chọn gì?
    .a1 = Huyện
    .a2 = Xã hoặc phường
    .a3 = Ấp, khu phố
    .why = Từ ngày 1/7/2025 không còn cấp huyện. Chọn thẳng xã hoặc phường.

training-q-file-4 = Tìm thủ tục trên cổng bằng gì?
    .a1 = Số căn cước
    .a2 = Tên cán bộ xã
    .a3 = Tên hoặc mã thủ tục
    .why = Gõ tên hoặc mã vào ô tìm kiếm là ra.

training-q-file-5 = Trước khi bấm “Nộp trực tuyến”, cần để ý điều gì?
    .a1 = Có đúng cơ quan của mình không
    .a2 = Có phải ô đầu tiên không
    .a3 = Có phải giờ hành chính không
    .why = Ô đầu tiên có khi là của sở. Xem tên cơ quan cho đúng rồi hãy bấm.

training-q-file-6 = Nộp thay cho cha mẹ thì chọn gì ở phần chủ hồ sơ?
    .a1 = Cứ để tên mình
    .a2 = “Người khác ủy quyền”, kèm giấy ủy quyền
    .a3 = Dùng luôn tài khoản của cha mẹ
    .why = Nộp thay thì khai là được ủy quyền và đính kèm giấy. Không mượn tài khoản của ai.

training-q-file-7 = Làm sao biết hồ sơ đã nộp xong?
    .a1 = Màn hình tự tắt
    .a2 = Có người gọi điện hỏi thăm
    .a3 = Cổng báo “Nộp hồ sơ thành công” và cho mã hồ sơ
    .why = Thấy câu đó là xong. Dặn bà con giữ mã hồ sơ để theo dõi.

training-q-file-8 = Trả phí hồ sơ trực tuyến ở đâu?
    .a1 = Ngay trong hồ sơ trên cổng
    .a2 = Chuyển vào tài khoản riêng của cán bộ
    .a3 = Đưa tiền cho thành viên tổ
    .why = Phí trả qua nền tảng thanh toán trên cổng. Ai bảo chuyển vào tài khoản riêng thì đừng chuyển.

training-q-file-9 = Mã hồ sơ có chữ H53. Chữ đó cho biết gì?
    .a1 = Hồ sơ bị trả lại
    .a2 = Hồ sơ thuộc tỉnh Tây Ninh
    .a3 = Hồ sơ cần 53 ngày
    .why = H53 là mã của tỉnh Tây Ninh trên cổng.

training-q-trouble-1 = Quên mật khẩu VNeID thì bấm vào đâu?
    .a1 = Xóa ứng dụng rồi cài lại
    .a2 = Đăng ký tài khoản mới
    .a3 = “Quên mật khẩu” ở màn hình đăng nhập
    .why = Bấm “Quên mật khẩu” rồi làm theo từng bước để đặt lại. Mỗi người chỉ có một tài khoản.

training-q-trouble-2 = Mật khẩu và passcode khác nhau chỗ nào?
    .a1 = Mật khẩu để đăng nhập, passcode để mở từng dịch vụ
    .a2 = Hai tên của một thứ
    .a3 = Passcode là số căn cước
    .why = Quên cái nào thì đặt lại cái đó. Cả hai đều không đưa cho ai.

training-q-trouble-3 = Quên passcode thì làm sao?
    .a1 = Thử hết các số cho tới khi trúng
    .a2 = Vào một dịch vụ, bấm “Quên passcode”
    .a3 = Nhờ thành viên tổ đặt giùm
    .why = Bấm “Quên passcode”, xác nhận mã gửi về máy, rồi tự đặt 6 số mới.

training-q-trouble-4 = Cô Sáu đổi điện thoại, máy cũ còn dùng được. Mã xác nhận hiện ở đâu?
    .a1 = Ở máy của thành viên tổ
    .a2 = Trên màn hình ti vi
    .a3 = Trong VNeID ở máy cũ
    .why = Đăng nhập ở máy mới thì mã gửi về ứng dụng trên máy cũ. Vì vậy đừng vội xóa máy cũ.

training-q-trouble-5 = Máy cũ hỏng, máy mới có NFC. Xác thực bằng gì?
    .a1 = Thẻ căn cước gắn chip áp vào máy
    .a2 = Giấy khai sinh
    .a3 = Lời chứng của hàng xóm
    .why = Máy đọc chip trên thẻ qua NFC. Không làm được thì ra công an xã, phường.

training-q-trouble-6 = Áp thẻ vào máy mãi không đọc. Nên thử gì?
    .a1 = Rửa thẻ bằng nước
    .a2 = Tháo ốp lưng, giữ yên thẻ vài giây
    .a3 = Bẻ cong thẻ
    .why = iPhone thì áp ở đỉnh máy, Android ở giữa lưng, giữ yên 3 đến 5 giây.

training-q-trouble-7 = Mất điện thoại, sợ người khác dùng VNeID. Gọi số nào?
    .a1 = 115
    .a2 = Số lạ tìm trên mạng
    .a3 = 1900.0368
    .why = 1900.0368 là tổng đài VNeID, khóa tài khoản được. Nhớ nhờ nhà mạng khóa cả SIM.

training-q-trouble-8 = Anh/chị có mở khóa tài khoản giùm bà con được không?
    .a1 = Không, chỉ bà con gọi 1900.0368 hoặc tới công an
    .a2 = Được, nếu biết mật khẩu
    .a3 = Được, nếu bà con đồng ý
    .why = Người khác không làm thay được. Anh/chị chỉ cho bà con số điện thoại và chỗ cần tới.

training-q-scam-1 = Có người xưng công an, gọi điện bảo kích hoạt mức 2 qua Zalo. Đó là gì?
    .a1 = Cách làm mới
    .a2 = Lừa đảo
    .a3 = Chỉ đúng ở thành phố
    .why = Công an không kích hoạt mức 2 qua điện thoại hay Zalo. Mức 2 chỉ làm tại công an.

training-q-scam-2 = Tin nhắn: “Sáp nhập rồi, bấm vào đây cập nhật địa chỉ VNeID”. Bà con nên làm gì?
    .a1 = Bấm cho kịp hạn
    .a2 = Gửi cho cả xóm cùng làm
    .a3 = Không bấm, vì địa chỉ tự cập nhật
    .why = Địa chỉ trên VNeID tự cập nhật. Có người nghe theo kiểu này mà mất 129 triệu đồng.

training-q-scam-3 = Ai được xin mã OTP của bà con?
    .a1 = Công an
    .a2 = Ngân hàng
    .a3 = Thành viên tổ
    .a4 = Không ai hết
    .why = Mã OTP là chìa khóa của riêng mình. Ai xin cũng là lừa đảo, dù xưng là gì.

training-q-scam-4 = Điện thoại đòi bật “nguồn không xác định” để cài ứng dụng. Làm gì?
    .a1 = Bật một lúc rồi tắt
    .a2 = Không bật, không cài
    .a3 = Bật nếu người gửi là bạn
    .why = Ứng dụng thật nằm trên App Store, Google Play, không cần bật mục đó.

training-q-scam-5 = Vì sao không nên tìm cổng dịch vụ công trên mạng?
    .a1 = Tìm như vậy tốn tiền
    .a2 = Mạng không có cổng
    .a3 = Trang giả có thể đứng đầu kết quả
    .why = Kẻ gian nhét đầy chữ “dịch vụ công” vào trang giả. Gõ thẳng dichvucong.gov.vn là chắc nhất.

training-q-scam-6 = Lỡ bấm đường dẫn lạ rồi. Việc đầu tiên là gì?
    .a1 = Tắt mạng trên điện thoại
    .a2 = Chờ xem có sao không
    .a3 = Gọi lại số đã gửi
    .why = Tắt mạng để kẻ gian khó điều khiển máy. Rồi gọi ngân hàng khóa thẻ, báo công an.

training-q-scam-7 = Báo cuộc gọi lừa đảo tới số nào?
    .a1 = 119
    .a2 = 156
    .a3 = 1080
    .why = Cuộc gọi thì báo 156, tin nhắn thì báo 5656.

training-q-scam-8 = Đuôi nào cho biết là trang của nhà nước?
    .a1 = .com.vn
    .a2 = .org
    .a3 = .gov.vn
    .why = Chỉ trang nhà nước mới có đuôi .gov.vn. Xem kỹ phần cuối địa chỉ trước khi gõ gì.

training-q-privacy-1 = Hỏi bà con cho ghi thông tin, bà con im lặng. Như vậy là gì?
    .a1 = Chưa đồng ý
    .a2 = Đồng ý
    .a3 = Đồng ý một nửa
    .why = Luật ghi im lặng không phải là đồng ý. Bà con phải nói rõ.

training-q-privacy-2 = Trước khi ghi thông tin của bà con, cần nói rõ điều gì?
    .a1 = Chỉ cần nói là việc của xã
    .a2 = Ghi gì, để làm gì, ai giữ, bà con có quyền gì
    .a3 = Không cần nói gì
    .why = Đồng ý chỉ có giá trị khi bà con biết rõ những điều đó.

training-q-privacy-3 = Bà con đồng ý cho ghi chỗ vướng. Anh/chị dùng luôn cho việc khác được không?
    .a1 = Được, đồng ý một lần là đủ
    .a2 = Được, nếu có ích
    .a3 = Không, mỗi việc phải hỏi riêng
    .why = Đồng ý phải cho từng việc, không gộp chung. Việc khác thì hỏi lại.

training-q-privacy-4 = Trên phiếu, ô “Đồng ý” đã đánh dấu sẵn. Như vậy đúng không?
    .a1 = Không, bà con phải tự đánh dấu
    .a2 = Đúng, cho nhanh
    .a3 = Đúng, nếu bà con không phản đối
    .why = Đồng ý đặt sẵn thì không tính. Bà con tự tay đánh dấu mới là đồng ý.

training-q-privacy-5 = Ảnh chụp thẻ căn cước là loại dữ liệu gì?
    .a1 = Dữ liệu công khai
    .a2 = Dữ liệu nhạy cảm
    .a3 = Không phải dữ liệu cá nhân
    .why = Đó là dữ liệu nhạy cảm. Vì vậy đừng chụp, đừng giữ trong máy mình.

training-q-privacy-6 = Nhóm Zalo của tổ bảo gửi ảnh căn cước để nhờ kiểm tra. Anh/chị làm gì?
    .a1 = Gửi rồi xóa sau
    .a2 = Chỉ gửi mặt trước
    .a3 = Không gửi
    .why = Gửi đi rồi thì không lấy lại được. Hình giấy tờ chỉ nộp trên cổng hoặc trong VNeID.

training-q-privacy-7 = Bà con đổi ý, không muốn cho giữ thông tin nữa. Anh/chị làm gì?
    .a1 = Xóa điều đã ghi
    .a2 = Giữ lại vì đã đồng ý rồi
    .a3 = Chuyển cho người khác giữ
    .why = Rút lại đồng ý thì phải xóa. Hết việc cần dùng cũng phải xóa.

training-q-privacy-8 = Luật bảo vệ dữ liệu cá nhân áp dụng cho ai?
    .a1 = Chỉ công ty lớn
    .a2 = Cơ quan, công ty và từng người
    .a3 = Chỉ cơ quan nhà nước
    .why = Không ai được miễn vì nhỏ. Thành viên tổ cũng phải giữ thông tin của bà con.

training-q-privacy-9 = Vì sao không nên cho mượn tài khoản VNeID?
    .a1 = Vì hao pin
    .a2 = Vì phải trả thêm tiền
    .a3 = Chủ tài khoản chịu trách nhiệm mọi việc làm bằng nó
    .why = Người khác làm gì bằng tài khoản đó, chủ tài khoản vẫn phải chịu trách nhiệm.
