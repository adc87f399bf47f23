# Đăng nhập dichvucong.gov.vn bằng VNeID.

vneid-login = Đăng nhập bằng VNeID

vneid-login_device = Dạ, bà con muốn đăng nhập dichvucong.gov.vn trên máy nào ạ? Có điện thoại cài VNeID và một máy tính thì quét mã là dễ nhất.
 .pc-qr = Máy tính, quét mã bằng điện thoại
 .pc-qr-also = quet ma qr | may tinh quet ma | lay dien thoai quet ma | laptop | may tinh | may tinh va dien thoai | quet ma bang dien thoai
 .pc-password = Máy tính, gõ mật khẩu
 .pc-password-also = may tinh nhap mat khau | go mat khau | nhap mat khau | so dinh danh va mat khau | laptop go pass | may ban nhap mat khau | dang nhap bang mat khau
 .phone = Ngay trên điện thoại
 .phone-also = dien thoai | dung dien thoai thoi | chi co dien thoai | xai smartphone | xai dien thoai | vo bang dien thoai | may cam tay

vneid-login_open-qr = Trên máy tính, bà con gõ địa chỉ dichvucong.gov.vn rồi bấm “Đăng nhập”. Trang có hình mã QR sẽ hiện ra ạ.
 .press = Đăng nhập
 .picture = Trên máy tính, mở dichvucong.gov.vn rồi bấm

vneid-login_scan =
 Trên điện thoại, bà con mở ứng dụng VNeID, đăng nhập, rồi bấm “Quét QR”.
 Đưa máy ảnh vào hình mã trên màn hình máy tính, rồi bấm đồng ý ạ.
 .press = Quét QR
 .picture = Trên điện thoại, mở VNeID, bấm nút này rồi soi mã

vneid-login_open-password = Trên máy tính, bà con gõ địa chỉ dichvucong.gov.vn rồi bấm “Đăng nhập”. Trang có ô số định danh và mật khẩu sẽ hiện ra ạ.
 .press = Đăng nhập
 .picture = Trên máy tính, mở dichvucong.gov.vn rồi bấm

vneid-login_open-phone =
 Trên điện thoại, bà con mở trình duyệt, gõ địa chỉ dichvucong.gov.vn rồi bấm “Đăng nhập”.
 Nếu máy hỏi mở ứng dụng VNeID thì bà con đồng ý ạ.

vneid-login_type-password =
 Bà con tự gõ số định danh 12 số và mật khẩu VNeID vào trang đăng nhập.
 Xin đừng gõ vào đây, em không cần và không được nhận ạ.

vneid-login_code =
 Bảng “Nhập mã xác nhận đăng nhập” hiện lên. Bà con gõ mã vừa gửi về máy mình vào đó, rồi bấm “Xác nhận”.
 Mã này không đọc cho ai, kể cả em ạ.
 .press = Xác nhận
 .picture = Tự gõ mã vừa gửi về máy mình, rồi bấm

vneid-login_consent =
 Bảng chia sẻ dữ liệu hiện lên, bà con đọc rồi tích vào ô “Tôi đã đọc và hiểu rõ nội dung mục đích; Quyền, nghĩa vụ của chủ thể dữ liệu và đồng ý với các nội dung này”.
 Nếu đồng ý thì bấm “Xác nhận chia sẻ” ạ.
 .press = Xác nhận chia sẻ
 .picture = Đọc kỹ, nếu đồng ý thì tích vào ô, rồi bấm

vneid-login_passcode =
 Bảng “Nhập passcode” hiện lên. Bà con tự gõ passcode VNeID gồm 6 số, rồi bấm “Xác nhận”.
 Xin đừng gửi 6 số đó cho em hay cho ai ạ.
 .press = Xác nhận
 .picture = Tự gõ passcode VNeID 6 số, rồi bấm

vneid-login_name-shown = Trang trở về dichvucong.gov.vn. Bà con nhìn góc trên bên phải, thấy tên mình là được rồi ạ.

vneid-login_done = Dạ, vậy là bà con đăng nhập xong rồi ạ. Nếu dùng máy của người khác, lúc về bà con nhớ bấm “Đăng xuất”.

vneid-login_which-device =
 Dạ, có người làm cùng thì bà con nên dùng máy tính và quét mã bằng điện thoại của mình. Không có máy tính thì chọn “Ngay trên điện thoại”.
 Không có điện thoại thông minh, bà con tới Trung tâm Phục vụ hành chính công xã, phường để có người giúp ạ.
 .title = Không biết chọn máy nào
 .also = khong biet chon cai nao | may nao de lam | dien thoai hay may tinh | khong co may tinh lan dien thoai | khong biet xai may nao | may nao cung duoc | toi khong biet | cach nao cai nao de nhat
vneid-login_no-level2 =
 Dạ, muốn nộp hồ sơ, bà con cần tài khoản định danh mức 2. Bà con tới công an xã, phường nào cũng làm được.
 Nhớ mang thẻ căn cước và điện thoại gắn SIM của chính mình.
 Không mất tiền, có thẻ gắn chip thì khoảng 3 ngày làm việc. Không ai kích hoạt mức 2 qua điện thoại hay Zalo ạ.
 .title = Chưa có tài khoản mức 2
 .also = moi muc 1 | chua len muc 2 | chua dinh danh muc 2 | muc 2 lam o dau | chua lam dinh danh | khong biet minh muc may | tai khoan muc 1
vneid-login_no-app =
 Dạ, bà con mở kho ứng dụng App Store hoặc Google Play trên điện thoại, tìm “VNeID” và cài. Chỉ có một ứng dụng VNeID, của Bộ Công an.
 Ai gửi đường dẫn bảo cài là lừa đảo ạ.
 .title = Chưa cài VNeID
 .also = chua tai vneid | khong co vneid | tai vneid o dau | cai vneid sao | chua co tai khoan vneid | chua tai app | trong may khong co vneid | chua cai app
vneid-login_which-page =
 Dạ, bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, đừng tìm trên mạng. Trang thật luôn kết thúc bằng .gov.vn.
 Địa chỉ khác đi một chữ thì đóng lại ngay ạ.
 .title = Không biết có đúng trang không
 .also = trang nao dung | trang that hay gia | dia chi trang web | vo web nao | so trang gia | web nao cua nha nuoc | go dia chi gi | co phai trang that
vneid-login_many-ways = Dạ, bà con chọn “Tài khoản Định danh điện tử cấp bởi Bộ Công an”. Bây giờ chỉ đăng nhập bằng VNeID, các cách cũ đã bỏ ạ.
 .title = Hiện ra nhiều cách đăng nhập
 .also = chon tai khoan nao | co may cach | nhieu nut qua | nhieu cach qua | tai khoan bo cong an cap | dang nhap cach cu duoc khong | dung tai khoan cu | nut nao dang nhap
vneid-login_slow =
 Dạ, có lúc nhiều người vào nên hệ thống bị nghẽn. Bà con chờ vài phút rồi tải lại trang.
 Vẫn quay hoài thì để ngoài giờ cao điểm làm lại ạ.
 .title = Máy cứ quay quay, không hiện gì
 .also = quay hoai | web cham qua | he thong ban | dung hinh treo may | khong hien gi het | trang trang tron | web khong vo duoc | may lag quay quay
vneid-login_qr-old =
 Dạ, hình mã để lâu thì hết hạn. Bà con tải lại trang trên máy tính cho hiện mã mới, rồi quét lại.
 Vẫn không vào, bà con cập nhật ứng dụng VNeID trong kho ứng dụng ạ.
 .title = Quét hoài không vào
 .also = quet khong duoc | quet qr khong nhan | ma qr het han | quet hoai khong an | qr khong hop le | quet xong khong co gi | ma qr loi | dua may vo quet khong an
vneid-login_qr-no-right = Dạ, lần đầu quét, máy có thể báo “tài khoản chưa được cấp quyền đăng nhập trên web”. Bà con làm theo lời nhắc trên máy để cho phép, rồi quét lại ạ.
 .title = Báo chưa được cấp quyền trên web
 .also = chua cap quyen | khong co quyen dang nhap web | bao tai khoan chua duoc cap quyen | cho phep tren web | cap quyen sao | chua cho phep dang nhap
vneid-login_own-screen =
 Dạ, điện thoại không tự quét được màn hình của nó. Bà con đăng nhập bằng số định danh và mật khẩu.
 Hoặc mượn máy tính rồi quét mã bằng điện thoại này ạ.
 .title = Mã nằm ngay trên điện thoại này
 .also = quet sao khi chi co mot may | hinh qr tren dien thoai | ma hien tren dien thoai | khong co may thu hai quet | qr ngay man hinh dien thoai | mot cai dien thoai sao quet | ma o ngay may nay | quet bang cai gi
vneid-login_forgot-password =
 Dạ, ở màn hình đăng nhập VNeID, bà con bấm “Quên mật khẩu”, gõ số định danh và số điện thoại của mình.
 Chọn “Nhập thông tin xác thực” để điền họ tên, ngày sinh, ngày cấp thẻ; hoặc áp thẻ căn cước vào máy.
 Mã gửi về điện thoại, bà con tự gõ rồi đặt mật khẩu mới ạ.
 .title = Quên mật khẩu VNeID
 .also = khong nho mat khau | quen pass | mat khau bao sai | quen tieu mat khau roi | lay lai mat khau | nhap sai mat khau hoai | dat lai mat khau
vneid-login_forgot-passcode =
 Dạ, trong VNeID, bà con bấm vào một dịch vụ bất kỳ, rồi bấm “Quên passcode”, bấm “Xác nhận”.
 Mã gửi về điện thoại, bà con tự gõ rồi đặt passcode mới gồm 6 số ạ.
 .title = Quên passcode 6 số
 .also = quen passcode | khong nho 6 so | khong nho passcode | passcode bao sai | quen ma pin | dat lai passcode | nhap sai passcode | khong nho sau so
vneid-login_which-passcode = Dạ, passcode là 6 số bà con tự đặt lúc kích hoạt VNeID, khác với mật khẩu. Không nhớ thì chọn “Quên passcode 6 số” ạ.
 .title = Passcode là số nào
 .also = passcode la gi | passcode la cai nao | lay passcode o dau | passcode co phai mat khau khong | passcode ai gui | ma pin la gi | sau so nao | 6 so gi
vneid-login_new-phone = Dạ, mỗi tài khoản chỉ dùng trên một điện thoại một lúc. Bà con đăng nhập VNeID trên máy mới, mã sẽ gửi về VNeID trên máy cũ, rồi gõ mã đó vào máy mới ạ.
 .title = Đổi điện thoại, còn máy cũ
 .also = doi dien thoai | mua may moi | xai dien thoai moi | vneid dang o may khac | doi may con may cu | may moi doi ma may cu | dang nhap tren thiet bi khac | moi doi may
vneid-login_old-phone-gone =
 Dạ, trên máy mới, bà con đăng nhập VNeID, chọn thiết bị khác, rồi áp thẻ căn cước gắn chip vào lưng máy. Máy iPhone thì áp vào đỉnh máy.
 Nhớ tháo ốp, giữ yên 3 đến 5 giây. Không được thì bà con ra công an xã, phường.
 Mất máy sợ người ta dùng thì gọi ngay 1900.0368 để khóa tài khoản ạ.
 .title = Mất hoặc hư điện thoại cũ
 .also = mat dien thoai | may cu hu | be dien thoai cu | bi mat may | bi giat dien thoai | may cu rot nuoc | ban may cu roi | dien thoai cu khong len nguon
vneid-login_face = Dạ, bà con ra chỗ đủ sáng, bỏ kính và khẩu trang, lau máy ảnh rồi quét lại. Vẫn lỗi thì ra công an xã, phường ạ.
 .title = Quét khuôn mặt không được
 .also = quet mat khong duoc | khong nhan khuon mat | khuon mat khong khop | mat gia khac hinh | nhan dien mat that bai | bat quay mat | quet mat hoai
vneid-login_locked = Dạ, gõ sai nhiều lần thì tài khoản có thể bị khóa. Bà con gọi 1900.0368 hoặc ra công an xã, phường; em không mở khóa giùm được ạ.
 .title = Báo tài khoản bị khóa
 .also = bao tam khoa | nhap sai nhieu lan bi khoa | mo khoa sao | vneid bi khoa | bi vo hieu hoa | sai 5 lan khoa luon | bi khoa
vneid-login_number = Dạ, số định danh là 12 số in trên thẻ căn cước của bà con. Bà con gõ vào trang đăng nhập thôi, đừng gửi cho em ạ.
 .title = Số định danh là số nào
 .also = so dinh danh o dau | ma dinh danh la gi | so can cuoc hay so gi | 12 so nao | go so gi vo | so chung minh hay can cuoc | ten dang nhap la gi | so can cuoc phai khong
vneid-login_helper-types = Dạ, mật khẩu thì bà con tự gõ, người giúp xin quay mặt đi chỗ khác. Ai đăng nhập bằng tài khoản mình, mình chịu trách nhiệm ạ.
 .title = Nhờ người khác gõ giùm
 .also = con go gium | con toi nhap duoc khong | nho chau nhap gium | khong biet go chu | dua mat khau nguoi nha nhap | nho con trai nhap mat khau | mat mo khong thay chu | nho can bo bam go ho
vneid-login_code-late =
 Dạ, bà con chờ 3 phút, xem điện thoại có sóng không, xem cả mục tin nhắn rác. SIM phải là số đã đăng ký VNeID.
 Sau đó bấm gửi lại mã ạ.
 .title = Không thấy mã gửi về
 .also = ma khong ve | khong co tin nhan | otp chua ve | cho hoai khong thay ma | khong nhan duoc ma | tin nhan khong toi | ma lau ve qua | khong thay ma
vneid-login_number-changed = Dạ, đổi số điện thoại rồi thì bà con ra công an xã, phường để cập nhật số mới. Nhớ mang thẻ căn cước ạ.
 .title = Đã đổi số điện thoại
 .also = doi so dien thoai | thay sim | bo so cu roi | mat sim | so dang ky khong xai nua | so cu bi khoa | khong con so cu
vneid-login_asks-code =
 Dạ, ai xin mã xác nhận, passcode hay mật khẩu đều là lừa đảo, dù họ xưng là cán bộ. Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã.
 Lỡ đưa rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người xin mã của tôi
 .also = co nguoi goi xin otp | bat doc ma xac nhan | zalo xin mat khau | lo doc ma cho ho | keu dua passcode | goi dien hoi ma | ho doi ma | ai do hoi ma
vneid-login_button-dead = Dạ, phải tích vào ô vuông trước dòng “Tôi đã đọc và hiểu rõ nội dung mục đích…”. Tích xong thì nút “Xác nhận chia sẻ” mới bấm được ạ.
 .title = Nút “Xác nhận chia sẻ” không bấm được
 .also = nut xac nhan mo | nut bi xam | bam xac nhan khong an | bam chia se khong duoc | khong tich duoc | o vuong o dau | bam nut khong duoc | bam dong y khong duoc
vneid-login_why-share = Dạ, cổng xin bà con đồng ý cho lấy thông tin từ tài khoản định danh để làm thủ tục. Bà con đọc rồi tự quyết; không đồng ý thì có thể tới Trung tâm Phục vụ hành chính công ạ.
 .title = Chia sẻ dữ liệu là gì
 .also = chia se cai gi | sao phai chia se | chia se co sao khong | so lo thong tin | khong muon chia se | xac nhan chia se la sao | du lieu gi vay | co nen chia se
vneid-login_no-name = Dạ, bà con tải lại trang dichvucong.gov.vn xem sao. Vẫn không thấy tên thì bấm “Đăng nhập” làm lại ạ.
 .title = Không thấy tên, bị thoát ra
 .also = bi van ra | khong thay ten | chua thay ten toi | vo roi lai vang ra | goc tren khong hien ten | bi thoat | van chua dang nhap duoc | no thoat ra
vneid-login_not-my-name = Dạ, vậy là máy đang mở tài khoản của người khác. Bà con bấm “Đăng xuất”, rồi đăng nhập lại bằng tài khoản của mình ạ.
 .title = Hiện tên người khác
 .also = ten nguoi ta | khong phai ten toi | hien ten con gai | tai khoan cua nguoi truoc | vo nham tai khoan | ten cua can bo | ten chong toi | ten ai la
