# Đăng nhập dichvucong.gov.vn bằng VNeID.

vneid-login = Đăng nhập bằng VNeID

vneid-login_device = Dạ, bà con muốn đăng nhập dichvucong.gov.vn trên máy nào ạ? Có điện thoại cài VNeID và một máy tính thì quét mã là dễ nhất.
 .pc-qr = Máy tính, quét mã bằng điện thoại
 .pc-password = Máy tính, gõ mật khẩu
 .phone = Ngay trên điện thoại

vneid-login_open-qr = Trên máy tính, bà con gõ địa chỉ dichvucong.gov.vn rồi bấm “Đăng nhập”. Trang có hình mã QR sẽ hiện ra ạ.

vneid-login_scan =
 Trên điện thoại, bà con mở ứng dụng VNeID, đăng nhập, rồi bấm “Quét QR”.
 Đưa máy ảnh vào hình mã trên màn hình máy tính, rồi bấm đồng ý ạ.

vneid-login_open-password = Trên máy tính, bà con gõ địa chỉ dichvucong.gov.vn rồi bấm “Đăng nhập”. Trang có ô số định danh và mật khẩu sẽ hiện ra ạ.

vneid-login_open-phone =
 Trên điện thoại, bà con mở trình duyệt, gõ địa chỉ dichvucong.gov.vn rồi bấm “Đăng nhập”.
 Nếu máy hỏi mở ứng dụng VNeID thì bà con đồng ý ạ.

vneid-login_type-password =
 Bà con tự gõ số định danh 12 số và mật khẩu VNeID vào trang đăng nhập.
 Xin đừng gõ vào đây, em không cần và không được nhận ạ.

vneid-login_code =
 Bảng “Nhập mã xác nhận đăng nhập” hiện lên. Bà con gõ mã vừa gửi về máy mình vào đó, rồi bấm “Xác nhận”.
 Mã này không đọc cho ai, kể cả em ạ.

vneid-login_consent =
 Bảng chia sẻ dữ liệu hiện lên, bà con đọc rồi tích vào ô “Tôi đã đọc và hiểu rõ nội dung mục đích; Quyền, nghĩa vụ của chủ thể dữ liệu và đồng ý với các nội dung này”.
 Nếu đồng ý thì bấm “Xác nhận chia sẻ” ạ.

vneid-login_passcode =
 Bảng “Nhập passcode” hiện lên. Bà con tự gõ passcode VNeID gồm 6 số, rồi bấm “Xác nhận”.
 Xin đừng gửi 6 số đó cho em hay cho ai ạ.

vneid-login_name-shown = Trang trở về dichvucong.gov.vn. Bà con nhìn góc trên bên phải, thấy tên mình là được rồi ạ.

vneid-login_done = Dạ, vậy là bà con đăng nhập xong rồi ạ. Nếu dùng máy của người khác, lúc về bà con nhớ bấm “Đăng xuất”.

vneid-login_which-device =
 Dạ, có người làm cùng thì bà con nên dùng máy tính và quét mã bằng điện thoại của mình. Không có máy tính thì chọn “Ngay trên điện thoại”.
 Không có điện thoại thông minh, bà con tới Trung tâm Phục vụ hành chính công xã, phường để có người giúp ạ.
 .title = Không biết chọn máy nào
vneid-login_no-level2 =
 Dạ, muốn nộp hồ sơ, bà con cần tài khoản định danh mức 2. Bà con tới công an xã, phường nào cũng làm được.
 Nhớ mang thẻ căn cước và điện thoại gắn SIM của chính mình.
 Không mất tiền, có thẻ gắn chip thì khoảng 3 ngày làm việc. Không ai kích hoạt mức 2 qua điện thoại hay Zalo ạ.
 .title = Chưa có tài khoản mức 2
vneid-login_no-app =
 Dạ, bà con mở kho ứng dụng App Store hoặc Google Play trên điện thoại, tìm “VNeID” và cài. Chỉ có một ứng dụng VNeID, của Bộ Công an.
 Ai gửi đường dẫn bảo cài là lừa đảo ạ.
 .title = Chưa cài VNeID
vneid-login_which-page =
 Dạ, bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, đừng tìm trên mạng. Trang thật luôn kết thúc bằng .gov.vn.
 Địa chỉ khác đi một chữ thì đóng lại ngay ạ.
 .title = Không biết có đúng trang không
vneid-login_many-ways = Dạ, bà con chọn “Tài khoản Định danh điện tử cấp bởi Bộ Công an”. Bây giờ chỉ đăng nhập bằng VNeID, các cách cũ đã bỏ ạ.
 .title = Hiện ra nhiều cách đăng nhập
vneid-login_slow =
 Dạ, có lúc nhiều người vào nên hệ thống bị nghẽn. Bà con chờ vài phút rồi tải lại trang.
 Vẫn quay hoài thì để ngoài giờ cao điểm làm lại ạ.
 .title = Máy cứ quay quay, không hiện gì
vneid-login_qr-old =
 Dạ, hình mã để lâu thì hết hạn. Bà con tải lại trang trên máy tính cho hiện mã mới, rồi quét lại.
 Vẫn không vào, bà con cập nhật ứng dụng VNeID trong kho ứng dụng ạ.
 .title = Quét hoài không vào
vneid-login_qr-no-right = Dạ, lần đầu quét, máy có thể báo “tài khoản chưa được cấp quyền đăng nhập trên web”. Bà con làm theo lời nhắc trên máy để cho phép, rồi quét lại ạ.
 .title = Báo chưa được cấp quyền trên web
vneid-login_own-screen =
 Dạ, điện thoại không tự quét được màn hình của nó. Bà con đăng nhập bằng số định danh và mật khẩu.
 Hoặc mượn máy tính rồi quét mã bằng điện thoại này ạ.
 .title = Mã nằm ngay trên điện thoại này
vneid-login_forgot-password =
 Dạ, ở màn hình đăng nhập VNeID, bà con bấm “Quên mật khẩu”, gõ số định danh và số điện thoại của mình.
 Chọn “Nhập thông tin xác thực” để điền họ tên, ngày sinh, ngày cấp thẻ; hoặc áp thẻ căn cước vào máy.
 Mã gửi về điện thoại, bà con tự gõ rồi đặt mật khẩu mới ạ.
 .title = Quên mật khẩu VNeID
vneid-login_forgot-passcode =
 Dạ, trong VNeID, bà con bấm vào một dịch vụ bất kỳ, rồi bấm “Quên passcode”, bấm “Xác nhận”.
 Mã gửi về điện thoại, bà con tự gõ rồi đặt passcode mới gồm 6 số ạ.
 .title = Quên passcode 6 số
vneid-login_which-passcode = Dạ, passcode là 6 số bà con tự đặt lúc kích hoạt VNeID, khác với mật khẩu. Không nhớ thì chọn “Quên passcode 6 số” ạ.
 .title = Passcode là số nào
vneid-login_new-phone = Dạ, mỗi tài khoản chỉ dùng trên một điện thoại một lúc. Bà con đăng nhập VNeID trên máy mới, mã sẽ gửi về VNeID trên máy cũ, rồi gõ mã đó vào máy mới ạ.
 .title = Đổi điện thoại, còn máy cũ
vneid-login_old-phone-gone =
 Dạ, trên máy mới, bà con đăng nhập VNeID, chọn thiết bị khác, rồi áp thẻ căn cước gắn chip vào lưng máy. Máy iPhone thì áp vào đỉnh máy.
 Nhớ tháo ốp, giữ yên 3 đến 5 giây. Không được thì bà con ra công an xã, phường.
 Mất máy sợ người ta dùng thì gọi ngay 1900.0368 để khóa tài khoản ạ.
 .title = Mất hoặc hư điện thoại cũ
vneid-login_face = Dạ, bà con ra chỗ đủ sáng, bỏ kính và khẩu trang, lau máy ảnh rồi quét lại. Vẫn lỗi thì ra công an xã, phường ạ.
 .title = Quét khuôn mặt không được
vneid-login_locked = Dạ, gõ sai nhiều lần thì tài khoản có thể bị khóa. Bà con gọi 1900.0368 hoặc ra công an xã, phường; em không mở khóa giùm được ạ.
 .title = Báo tài khoản bị khóa
vneid-login_number = Dạ, số định danh là 12 số in trên thẻ căn cước của bà con. Bà con gõ vào trang đăng nhập thôi, đừng gửi cho em ạ.
 .title = Số định danh là số nào
vneid-login_helper-types = Dạ, mật khẩu thì bà con tự gõ, người giúp xin quay mặt đi chỗ khác. Ai đăng nhập bằng tài khoản mình, mình chịu trách nhiệm ạ.
 .title = Nhờ người khác gõ giùm
vneid-login_code-late =
 Dạ, bà con chờ 3 phút, xem điện thoại có sóng không, xem cả mục tin nhắn rác. SIM phải là số đã đăng ký VNeID.
 Sau đó bấm gửi lại mã ạ.
 .title = Không thấy mã gửi về
vneid-login_number-changed = Dạ, đổi số điện thoại rồi thì bà con ra công an xã, phường để cập nhật số mới. Nhớ mang thẻ căn cước ạ.
 .title = Đã đổi số điện thoại
vneid-login_asks-code =
 Dạ, ai xin mã xác nhận, passcode hay mật khẩu đều là lừa đảo, dù họ xưng là cán bộ. Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã.
 Lỡ đưa rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người xin mã của tôi
vneid-login_button-dead = Dạ, phải tích vào ô vuông trước dòng “Tôi đã đọc và hiểu rõ nội dung mục đích…”. Tích xong thì nút “Xác nhận chia sẻ” mới bấm được ạ.
 .title = Nút “Xác nhận chia sẻ” không bấm được
vneid-login_why-share = Dạ, cổng xin bà con đồng ý cho lấy thông tin từ tài khoản định danh để làm thủ tục. Bà con đọc rồi tự quyết; không đồng ý thì có thể tới Trung tâm Phục vụ hành chính công ạ.
 .title = Chia sẻ dữ liệu là gì
vneid-login_no-name = Dạ, bà con tải lại trang dichvucong.gov.vn xem sao. Vẫn không thấy tên thì bấm “Đăng nhập” làm lại ạ.
 .title = Không thấy tên, bị thoát ra
vneid-login_not-my-name = Dạ, vậy là máy đang mở tài khoản của người khác. Bà con bấm “Đăng xuất”, rồi đăng nhập lại bằng tài khoản của mình ạ.
 .title = Hiện tên người khác
