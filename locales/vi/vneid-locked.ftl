# Tài khoản VNeID bị khóa, hoặc cần khóa lại.

vneid-locked = Tài khoản VNeID bị khóa, hoặc cần khóa
    .also = bi khoa | tai khoan bi khoa | vneid bi khoa | mo khoa | khoa tai khoan | muon khoa

vneid-locked_which = Dạ, tài khoản VNeID của bà con đang bị khóa, hay bà con muốn khóa lại ạ? Em chỉ cách làm thôi, em không mở hay khóa giùm được.
 .locked = Bị khóa, không vào được
 .locked-also = tai khoan bi khoa | bao tai khoan bi khoa | tam khoa | muon mo khoa | nhap sai nhieu lan bi khoa | vo khong duoc | vneid khoa roi
 .lost = Mất điện thoại, muốn khóa lại
 .lost-also = mat dien thoai | bi giat dien thoai | rot may | bi cuop dien thoai | dien thoai bi trom | rot dien thoai | mat may
 .leak = Sợ lộ mật khẩu, muốn khóa lại
 .leak-also = lo mat khau | bi lua lay ma | lo bam link la | so bi lo | co nguoi biet mat khau | nghi bi hack | lo dua ma

vneid-locked_note =
 Bà con đừng gõ thử mật khẩu, passcode nữa, vì gõ sai nhiều lần có thể bị khóa.
 Đọc kỹ dòng chữ máy đang báo rồi ghi ra giấy ạ.

vneid-locked_call =
 Bà con gọi 1900.0368, nói tài khoản VNeID bị khóa và đọc dòng chữ máy báo.
 Còn mật khẩu, passcode, mã xác nhận thì không đọc cho ai ạ.

vneid-locked_opened = Gọi xong, bà con thử đăng nhập VNeID một lần xem sao. Tài khoản mở được chưa ạ?
 .yes = Mở được rồi
 .yes-also = mo duoc roi | vo duoc roi | het khoa roi | dang nhap duoc | tong dai mo roi | vo binh thuong | mo roi
 .no = Chưa mở được
 .no-also = vo khong duoc | van bi khoa | dang nhap khong duoc | tong dai chua mo | goi roi ma khong an thua | van vo khong duoc | chua duoc

vneid-locked_police =
 Bà con ra công an xã, phường nhờ mở khóa.
 Nhớ mang thẻ căn cước và chiếc điện thoại đang cài VNeID ạ.

vneid-locked_lost-call =
 Bà con mượn máy khác gọi ngay 1900.0368, nói mất điện thoại và xin khóa tài khoản VNeID.
 Gần công an xã, phường thì ra đó nhờ khóa cũng được ạ.

vneid-locked_lost-sim = Bà con gọi tiếp nhà mạng, xin khóa SIM trong máy bị mất. Như vậy người khác không đọc được mã gửi về số của mình ạ.

vneid-locked_leak =
 Bà con gọi 1900.0368 hoặc ra công an xã, phường, xin khóa tài khoản VNeID.
 Lỡ đưa mã hay bấm đường dẫn lạ thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.

vneid-locked_card =
 Căn cước điện tử cũng khóa được, thủ tục mang mã 3.000285 và 3.000286.
 Bà con ra công an xã, phường thì hỏi luôn việc này ạ.

vneid-locked_open-again = Mừng cho bà con ạ. Lỡ quên mật khẩu thì bà con nhắn em “quên mật khẩu VNeID” nhé.

vneid-locked_at-police = Ra đó bà con hỏi luôn vì sao bị khóa, để lần sau mình tránh. Vào lại được mà còn vướng thì nhắn em ạ.

vneid-locked_safe = Vậy là xong những việc cần làm ngay rồi ạ. Khi nào có máy mới, bà con nhắn em “đổi điện thoại VNeID” nhé.

vneid-locked_why-locked =
 Thường là do gõ sai mật khẩu hay passcode nhiều lần, hoặc do cơ quan nhà nước khóa.
 Em không xem được lý do, bà con hỏi 1900.0368 hoặc công an xã, phường ạ.
 .title = Sao tự nhiên bị khóa
 .also = ly do khoa | dau co lam gi | sao bi khoa | ai khoa tai khoan | loi gi ma bi khoa | dang xai ngon bi khoa ngang | vi sao khoa
vneid-locked_how-long = Bao lâu thì mở, có tốn tiền không thì em chưa rõ, không dám nói bừa. Bà con hỏi 1900.0368 hoặc công an xã, phường giúp em ạ.
 .title = Chờ bao lâu thì tự mở
 .also = may ngay thi mo | bao lau mo | lau khong | bao gio mo | khi nao mo | mat bao nhieu tien | mo khoa co ton tien khong | khoa may tieng may ngay
vneid-locked_forgot =
 Ở màn hình đăng nhập VNeID, bà con bấm “Quên mật khẩu” để đặt mật khẩu mới.
 Muốn em chỉ từng bước thì nhắn em “quên mật khẩu VNeID” ạ.
 .title = Tôi quên hoặc muốn đổi mật khẩu
 .also = quen mat khau | khong nho mat khau | quen passcode | doi mat khau moi | dat lai mat khau | lay lai pass | muon thay mat khau moi
vneid-locked_busy = Máy bận thì bà con gọi lại 1900.0368 sau ít phút. Cần gấp thì ra thẳng công an xã, phường ạ.
 .title = Gọi 1900.0368 mà máy bận
 .also = tong dai khong ai nghe | goi hoai khong bat may | tong dai ban | goi khong lien lac duoc | cho may lau qua | goi khong duoc | goi cho hoai | khong ai tra loi
vneid-locked_relative =
 Bà con để người đó tự nói chuyện với tổng đài 1900.0368, mình ngồi cạnh giúp thôi.
 Không nói được thì ra công an xã, phường hỏi xem đi thay được không ạ.
 .title = Tôi làm giùm người nhà
 .also = lam gium ba noi | lam thay cha me | tai khoan cua me | ong gia khong biet goi | lam dum ba ngoai | chu tai khoan la me | cua ong noi | goi gium nguoi nha
vneid-locked_asks-code =
 Ai xin mã, passcode, mật khẩu, hay gửi đường dẫn bảo cài ứng dụng đều là lừa đảo.
 Bà con cúp máy, rồi gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người nhận khóa, mở khóa giùm
 .also = ai do xin ma mo khoa | facebook nhan mo khoa | dich vu mo khoa lay tien | gui link keu cai app | nguoi la goi doa khoa tai khoan | nguoi ta xin ma | xung can bo mo giup | nguoi ta noi mo khoa gium
vneid-locked_urgent = Có hồ sơ gấp thì bà con mang giấy tờ tới Trung tâm Phục vụ hành chính công xã, phường. Ở đó có người hướng dẫn nộp tại quầy ạ.
 .title = Đang có hồ sơ cần nộp gấp
 .also = can nop ho so gap | gap lam | ho so sap het han | mai phai nop | khong cho duoc | nop gap lam sao | can giay lien | can gap
vneid-locked_papers = Bà con mang thẻ căn cước và điện thoại có SIM của mình. Cần thêm giấy gì thì gọi 1900.0368 hỏi trước cho khỏi đi lại ạ.
 .title = Đi công an mang theo giấy gì
 .also = mang giay to gi | can dem gi | dem can cuoc cong dan khong | giay to can thiet | di cong an dem gi | co can don khong | khong co can cuoc thi sao
vneid-locked_no-phone =
 Bà con mượn máy người nhà, hàng xóm mà gọi.
 Không biết số nhà mạng thì mang thẻ căn cước tới cửa hàng của họ ạ.
 .title = Không có máy gọi, không biết số nhà mạng
 .also = khong co may goi | muon may ai goi | so tong dai nha mang | goi viettel so may | nha mang la so nao | khong biet so vina mobi | lay dau may goi | khong co dien thoai
vneid-locked_bank-app = Bà con gọi ngân hàng ngay, nói mất điện thoại, xin khóa thẻ và tài khoản. Thấy mất tiền thì báo công an liền ạ.
 .title = Trong máy có ứng dụng ngân hàng
 .also = may co app ngan hang | momo vi dien tu trong may | so bi rut tien | lo tien trong tai khoan | trong may co momo | tai khoan ngan hang co sao khong | so mat tien ngan hang
vneid-locked_found-again = Đã xin khóa rồi thì bà con gọi 1900.0368 hoặc ra công an xã, phường xin mở lại. Nhớ mang thẻ căn cước ạ.
 .title = Khóa rồi, giờ muốn mở lại
 .also = kiem duoc dien thoai | tim thay dien thoai roi | tim duoc may roi | nguoi ta tra may roi | khoa roi mo lai sao | lo khoa roi gio mo | thay lai may | mo lai tai khoan da khoa
vneid-locked_close =
 Hủy hẳn tài khoản, hay đóng tài khoản của người đã mất, thì em chưa rõ cách làm.
 Bà con hỏi công an xã, phường hoặc gọi 1900.0368 giúp em ạ.
 .title = Muốn hủy hẳn, không dùng nữa
 .also = xoa tai khoan | huy tai khoan | nguoi nha mat roi dong tai khoan | nguoi chet co vneid | muon xoa vneid | khong muon xai nua | muon huy luon huy han
