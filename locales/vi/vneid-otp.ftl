# Không nhận được mã xác nhận.

vneid-otp = Không nhận được mã xác nhận
    .also = khong nhan duoc ma | khong co ma | khong thay ma | ma khong ve | ma hong ve | otp khong ve | otp hong ve | cho hoai khong thay ma

vneid-otp_where = Dạ, bà con đang vướng mã nào ạ? Chọn dòng gần giống nhất giúp em, còn mã thì đừng gửi vào đây.
 .sms = Đăng nhập, lấy lại mật khẩu
 .sms-also = ma dang nhap | dang nhap vneid | lay lai mat khau | quen mat khau | dang nhap dich vu cong | ma gui ve dien thoai | otp tin nhan
 .new-phone = Đổi điện thoại, máy mới hỏi mã
 .new-phone-also = may moi | doi may | mua dien thoai moi | cai vneid may khac | thiet bi moi | chuyen may | may moi nhap ma
 .passcode = Passcode 6 số máy đang hỏi
 .passcode-also = passcode | ma 6 so | ma pin | bat nhap passcode | quen passcode | 6 so tu dat | doi passcode

vneid-otp_sim = Mã gửi về số điện thoại bà con đã đăng ký VNeID. SIM của số đó có đang nằm trong máy bà con không ạ?
 .yes = Có, đang trong máy tôi
 .yes-also = sim con trong may | dang xai so do | so dang dung | sim dang gan | sim con xai | van dung so cu | so do dang nghe goi
 .no = Không, số đó bỏ rồi
 .no-also = bo so do | mat sim | doi so khac | khong con so do | sim bi khoa | doi sim | bo roi

vneid-otp_wait =
 Bà con xem máy có sóng không, rồi chờ 3 phút.
 Sau đó mở tin nhắn ra xem, xem cả mục tin nhắn rác ạ.

vneid-otp_again = Chưa thấy thì bà con bấm gửi lại mã trên màn hình đang chờ. Giờ mã về chưa ạ?
 .yes = Về rồi
 .yes-also = ve roi | co ma roi | thay ma roi | nhan duoc roi | toi roi | tin nhan toi roi | co roi thay roi
 .no = Chưa, vẫn không thấy
 .no-also = van chua co | khong thay | chua ve | im re | van khong nhan duoc | van khong co | van khong thay

vneid-otp_type =
 Bà con tự gõ mã vào ô máy đang hỏi; nếu là bảng “Nhập mã xác nhận đăng nhập” thì bấm “Xác nhận”.
 Mã này không đọc cho ai, kể cả em ạ.

vneid-otp_number = Bà con mang thẻ căn cước ra công an xã, phường để cập nhật số điện thoại mới. Lấy số đứng tên mình, vì mã sẽ gửi về số đó ạ.

vneid-otp_old-app =
 Mã gửi về ứng dụng VNeID trên máy cũ, nên bà con đừng chờ tin nhắn.
 Bà con mở VNeID trên máy cũ, xem mã rồi gõ vào máy mới ạ.

vneid-otp_passcode = Passcode thì không ai gửi về, đó là 6 số bà con tự đặt lúc kích hoạt VNeID. Bà con còn nhớ 6 số đó không ạ?
 .yes = Còn nhớ
 .yes-also = nho passcode | nho 6 so | nho roi | biet 6 so do | con thuoc | co ghi lai | biet roi
 .no = Không nhớ, chỉ tôi đặt lại
 .no-also = quen passcode | khong nho 6 so | quen roi | dat lai passcode | chua tung dat | khong nho gi het | khong biet

vneid-otp_pc-type = Bà con tự gõ passcode vào bảng “Nhập passcode”, rồi bấm “Xác nhận”. Đừng gửi 6 số đó cho em hay cho ai ạ.

vneid-otp_done = Vậy là qua được bước mã rồi ạ. Lần sau vướng nữa, bà con cứ nhắn em.

vneid-otp_police = Cập nhật số xong, bà con về làm lại từ chỗ máy hỏi mã. Cần gì nữa bà con cứ nhắn em ạ.

vneid-otp_no-code = Vậy bà con gọi 1900.0368, hoặc ra công an xã, phường nhờ xem giúp. Nhớ mang thẻ căn cước và điện thoại ạ.

vneid-otp_which-code =
 Bà con nhìn chữ trên màn hình: “Nhập mã xác nhận đăng nhập” là hỏi mã mới gửi về máy.
 Còn “Nhập passcode” là hỏi 6 số bà con tự đặt, không ai gửi ạ.
 .title = Không biết máy hỏi mã nào
 .also = khong ro ma gi | ma nao la ma nao | ma otp hay passcode | passcode khac otp sao | khong biet ma nao | khong hieu ma nao | dau biet ma gi | hoi ma gi khong biet
vneid-otp_activation =
 Tin báo duyệt viết không dấu, có chữ “da duoc phe duyet”; có thẻ gắn chip thì khoảng 3 ngày làm việc.
 Có tin thì bà con mở VNeID để kích hoạt; lâu quá thì hỏi công an xã, phường ạ.
 .title = Tôi chờ tin báo duyệt tài khoản
 .also = cho duyet | tin nhan kich hoat | doi tin phe duyet | lam muc 2 roi chua co tin | kich hoat chua co tin | cong an lam roi chua nhan tin | ma kich hoat khong ve | cho tin kich hoat
vneid-otp_asks-code =
 Ai xin mã xác nhận, passcode hay mật khẩu đều là lừa đảo, bà con cúp máy rồi gọi 1900.0368.
 Lỡ đưa rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người xin mã của tôi
 .also = ai do hoi ma | co nguoi goi xin otp | xung cong an doi ma | bat doc ma | zalo xin ma xac nhan | lo doc ma cho ho | nguoi la hoi otp | goi dien hoi ma
vneid-otp_which-sim =
 Đó là số bà con đã đưa lúc làm tài khoản VNeID.
 Không nhớ thì mang thẻ căn cước ra công an xã, phường hỏi giúp ạ.
 .title = Không nhớ đã đăng ký số nào
 .also = dang ky so nao | khong biet so nao | co 2 sim khong biet sim nao | dung so nao hoi do | quen so dang ky | so nao nhan ma | dang ky bang so ai | so nao
vneid-otp_other-phone =
 Mã về máy có SIM đó, nên bà con ngồi cạnh người giữ máy mà làm.
 Muốn mã về máy mình thì ra công an xã, phường đổi số ạ.
 .title = Mã về máy của con, của người khác
 .also = ma qua may con gai | so con gai dang ky | may con trai giu sim | sim trong may chong | sim nguoi khac giu | dang ky bang so can bo | ma qua dien thoai nguoi khac | so cua vo
vneid-otp_no-signal = Bà con ra chỗ sóng mạnh, tắt máy mở lại, rồi gọi thử xem SIM còn dùng được không. Gọi không được thì hỏi nhà mạng ạ.
 .title = Sóng yếu, không chắc SIM còn dùng được
 .also = song yeu | khong co song | mat song | sim hu | het tien dien thoai | song chap chon | khong biet sim xai duoc khong | sim khong co tin hieu
vneid-otp_junk = Bà con nhờ người bên cạnh chỉ chỗ mở tin nhắn và mục tin nhắn rác. Còn mã thì tự mình xem, tự mình gõ ạ.
 .title = Không biết mở tin nhắn ở đâu
 .also = tin nhan o dau | coi tin nhan cho nao | tin rac nam dau | doc tin nhan sao | khong biet xem tin | tin bi chan | mo tin nhan
vneid-otp_slow = Có lúc nhiều người dùng nên hệ thống bị nghẽn. Bà con chờ ít phút, hoặc để ngoài giờ cao điểm làm lại ạ.
 .title = Máy cứ quay quay, báo bận
 .also = quay hoai | may lag | may bao ban | mang cham | app vang ra | treo may | may do dung hinh
vneid-otp_too-many = Bà con ngừng bấm gửi lại, để lâu lâu rồi hãy thử tiếp. Vẫn không được thì gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Máy báo gửi mã quá nhiều lần
 .also = gui qua nhieu lan | vuot qua so lan | gui nhieu qua khong cho | bi chan gui ma | cho 24 gio moi gui duoc | qua so lan cho phep | het luot gui ma | bao thu lai sau
vneid-otp_expired = Mã chỉ dùng được một lúc ngắn, có khi chỉ 3 phút. Bà con bấm gửi lại, thấy mã mới thì gõ ngay ạ.
 .title = Mã tới nơi thì hết hạn
 .also = ma het han | go khong kip | ma het hieu luc | tre qua ma mat hieu luc | het gio nhap ma | go cham qua | chua kip nhap | ma toi tre
vneid-otp_wrong =
 Bà con xem máy hỏi mã xác nhận hay hỏi passcode; có nhiều tin thì gõ mã trong tin mới nhất.
 Vẫn báo sai thì đừng gõ nữa, gọi 1900.0368 ạ.
 .title = Gõ đúng mà máy báo sai
 .also = ma sai | bao ma khong dung | nhap dung ma bao sai | ma khong hop le | ma khong chinh xac | go hoai cung sai | nhieu tin khong biet ma nao
vneid-otp_old-phone-gone =
 Trên máy mới, bà con chọn “thiết bị khác”, bấm “Xác nhận”, rồi áp thẻ căn cước gắn chip vào giữa lưng máy.
 iPhone thì áp vào đỉnh máy; không được thì ra công an xã, phường ạ.
 .title = Máy cũ mất, hư hoặc bán rồi
 .also = may cu hu | may cu mat | ban may cu | bi giat dien thoai | may cu len khong noi | may cu be man hinh | khong con may cu | mat dien thoai cu
