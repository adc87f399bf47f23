# Đổi hoặc mất điện thoại có VNeID.

vneid-device = Đổi hoặc mất điện thoại có VNeID
 .also = doi dien thoai | doi may | mat dien thoai | dien thoai moi | doi so dien thoai

vneid-device_which = Dạ, bà con đang gặp chuyện nào ạ? Mỗi tài khoản VNeID chỉ dùng trên một điện thoại một lúc.
 .old-here = Đổi máy, còn máy cũ
 .old-here-also = co ca 2 may | mua iphone moi con may cu | may cu con xai chay tot | hai may deu con | doi qua samsung moi may cu con | con may cu
 .old-gone = Máy cũ hư, hết dùng được
 .old-gone-also = may cu hu | be nat man hinh dien thoai cu | may te nuoc chet nguon | may cu het xai | may truoc hu bo roi | may cu ban cho nguoi ta | may cu tat nguon khong len
 .lost = Mất máy, sợ người ta dùng
 .lost-also = mat dien thoai | so ke gian lay tai khoan | rot may bo quen tren xe | bi trom giat cuop dien thoai | bi giat may ngoai duong | an trom lay mat dien thoai | mat may
 .number = Đổi số điện thoại
 .number-also = doi so | thay sim moi | xai so moi | doi sim khac | co so moi chua dang ky | chuyen sang so khac | xai so khac roi

vneid-device_old-code = Trên máy mới, bà con mở VNeID rồi đăng nhập. Mã sẽ gửi về VNeID trên máy cũ, bà con tự gõ mã đó vào máy mới ạ.

vneid-device_lock = Bà con gọi ngay 1900.0368 xin khóa tài khoản VNeID, hoặc ra công an xã, phường. Rồi gọi nhà mạng nhờ khóa SIM ạ.

vneid-device_nfc = Giờ mình đưa VNeID sang máy mới. Máy mới có NFC, tức là đọc được thẻ căn cước gắn chip, không ạ?
 .yes = Có, đọc được thẻ
 .yes-also = co nfc | may doc duoc the | may doi moi co nfc | quet the duoc | may ho tro nfc | may doi moi | dien thoai doi moi
 .borrow = Mượn được máy khác đọc thẻ
 .borrow-also = muon dien thoai nguoi nha | muon may con trai | nho may hang xom | nho may nguoi khac | xai ke may hang xom | muon may nguoi ta
 .police = Không, tôi ra công an
 .police-also = len cong an xa lam | may khong co nfc | may doi cu khong doc duoc the | may khong ho tro nfc | de len xa lam | dien thoai cui khong co nfc | ra xa lam cho le
 .none = Chưa có máy mới
 .none-also = chua mua dien thoai moi | chua sam may | de mua roi tinh | doi mua may da | chua co tien mua may | khong con dien thoai nao | khong co may

vneid-device_other-device = Trên máy mới, bà con đăng nhập VNeID, chọn “thiết bị khác”, rồi bấm “Xác nhận”. Sau đó chọn “Xác thực NFC bằng thẻ CCCD gắn chip” ạ.

vneid-device_hold-card = Bà con tháo ốp máy, áp thẻ căn cước vào giữa lưng máy; iPhone thì áp vào đỉnh máy. Giữ yên 3 đến 5 giây ạ.

vneid-device_code = Mã xác nhận gửi về điện thoại, bà con tự gõ vào VNeID trên máy mới. Đừng đọc mã cho ai, kể cả em ạ.

vneid-device_borrow = Bà con mượn máy người nhà, tự đăng nhập VNeID của mình và áp thẻ để lấy mã. Xong thì mở “Cá nhân”, “Quản lý thiết bị”, bấm “Hủy liên kết” máy đó ạ.

vneid-device_number = Bà con ra công an xã, phường nhờ ghi số điện thoại mới vào VNeID. Nhớ mang thẻ căn cước và máy gắn SIM mới ạ.

vneid-device_done = Dạ, vậy là VNeID chạy trên máy mới rồi ạ. Bà con vào “Cá nhân”, “Quản lý thiết bị”, thấy máy lạ thì bấm “Hủy liên kết”.
vneid-device_at-police = Dạ, bà con ra công an xã, phường nhờ đưa VNeID sang máy mới. Nhớ mang thẻ căn cước và máy mới theo ạ.
vneid-device_later = Dạ, chừng nào có máy mới thì bà con nhắn em “đổi điện thoại”, em chỉ tiếp ạ.
vneid-device_number-done = Dạ, ghi số mới xong thì bà con thử đăng nhập VNeID, xem mã có về số mới không ạ. Cần gì bà con cứ nhắn em.

vneid-device_both-changed = Dạ, mã xác nhận gửi về số đã đăng ký VNeID. Số đó không còn thì bà con ra công an xã, phường cập nhật số mới trước ạ.
 .title = Số điện thoại cũ không còn
 .also = bo so cu lau roi | sim cu bi thu hoi | so dang ky vneid khong con | sim cu bi khoa | so dang ky mat roi | so cu het xai | sim cu mat lau roi | so cu khong con dung
vneid-device_no-app = Dạ, trên máy mới, bà con vào App Store hoặc Google Play, tìm “VNeID” rồi cài. Ai gửi đường dẫn bảo cài là lừa đảo ạ.
 .title = Máy mới chưa có VNeID
 .also = chua cai vneid | chua cai app | tai vneid o dau | cai vneid sao | may moi chua cai gi | tim app vneid khong ra | cai dat vneid cach nao | chua tai vneid
vneid-device_asks-code = Dạ, ai xin mã, passcode hay mật khẩu đều là lừa đảo, bà con cúp máy, gọi 1900.0368. Lỡ đưa rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người gọi xin mã
 .also = xung cong an doi ma | bieu doc ma xac nhan | nhan zalo xin ma | lo cho ma nguoi ta | no keu dua passcode mat khau | nguoi la goi hoi ma | cong an goi doi otp | keu doc ma so
vneid-device_forgot-password = Dạ, bà con bấm “Quên mật khẩu”, gõ số định danh và số điện thoại vào VNeID. Bấm “Nhập thông tin xác thực” hoặc áp thẻ căn cước, nhận mã rồi đặt mật khẩu mới ạ.
 .title = Quên mật khẩu VNeID
 .also = khong nho mat khau | quen pass | mat khau bao sai | lau qua quen tieu mat khau | muon lay lai mat khau | dat lai mat khau | hong biet mat khau gi het
vneid-device_old-silent = Dạ, máy cũ phải có mạng và mở được VNeID, bà con chờ vài phút rồi thử lại. Vẫn không có thì làm lại từ đầu, chọn “Máy cũ hư, hết dùng được” ạ.
 .title = Máy cũ không hiện mã
 .also = may cu khong thay ma | vneid may cu im re | ma khong ve may cu | may cu khong hien gi | may cu khong co mang | may cu khong bao gi het | dien thoai cu bi thoat vneid | cho ma ben may cu hoai
vneid-device_call-fails = Dạ, bà con ra công an xã, phường xin khóa tài khoản cũng được. Nhờ cán bộ chỉ luôn cách khóa căn cước điện tử ạ.
 .title = Gọi 1900.0368 không được
 .also = goi tong dai khong ai nghe | tong dai ban | goi hoai khong bat may | khong ai tra loi | het tien goi | goi khong lien lac duoc | goi khong duoc | goi cho hoai
vneid-device_what-nfc = Dạ, bà con mở phần cài đặt của máy, tìm chữ “NFC”. Không chắc thì chọn “Có, đọc được thẻ” rồi áp thử thẻ ạ.
 .title = Không biết máy có NFC không
 .also = nfc la gi | lam sao biet co nfc | bat nfc o dau | nfc nam cho nao | kiem tra nfc | khong biet may co khong | nfc o cho nao | may co nfc khong
vneid-device_no-card = Dạ, không có thẻ gắn chip thì không làm bằng cách này được. Bà con ra công an xã, phường làm thẻ căn cước và nhờ giúp VNeID ạ.
 .title = Không có thẻ gắn chip
 .also = chua co cccd gan chip | xai chung minh cu | mat the can cuoc | the can cuoc het han | can cuoc ma vach | chua nhan the moi | chua lam can cuoc | chung minh nhan dan
vneid-device_locked = Dạ, tài khoản bị khóa khi bà con đã xin khóa, hoặc gõ sai nhiều lần. Bà con gọi 1900.0368 hoặc ra công an xã, phường xin mở, em không mở giùm được ạ.
 .title = Tài khoản đang bị khóa
 .also = tai khoan bi khoa | vneid bao tam khoa | nhap sai nhieu lan bi khoa | mo khoa lai | vneid khoa roi | bi vo hieu hoa | nhap sai mat khau nhieu qua | vneid khoa mat
vneid-device_card-unread = Dạ, bà con tháo ốp, áp lại đúng chỗ rồi giữ yên đủ 5 giây. Vẫn không nhận thì mang thẻ và máy ra công an xã, phường ạ.
 .title = Áp thẻ hoài máy không nhận
 .also = may khong doc the | de the cho nao | ap the cho nao | cham the im re | ap hoai khong an | doc the that bai | quet can cuoc cong dan khong an | quet the khong duoc
vneid-device_code-late = Dạ, bà con chờ 3 phút, xem sóng, xem tin nhắn rác, rồi bấm gửi lại mã. Vẫn không thấy thì ra công an xã, phường ạ.
 .title = Không thấy mã gửi về
 .also = khong co tin nhan | cho hoai khong thay ma | otp khong ve | otp chua toi | tin nhan chua toi | ma lau qua | cho 10 phut khong co | ma khong ve
vneid-device_sim-owner = Dạ, VNeID cần SIM đứng tên mình. Bà con hỏi nhà mạng trước, rồi hãy ra công an xã, phường ạ.
 .title = SIM đứng tên người khác
 .also = sim cua con gai | sim chong dung ten | sim khong chinh chu | so cua vo | mua sim ngoai cho | sim ten nguoi khac | so do chong dang ky | sim rac khuyen mai
