# Sợ bị lừa đảo: có phải không, phải làm gì; lỡ làm theo rồi thì cứu sao.

scam-check = Kiểm tra có phải lừa đảo
 .also = lua dao | bi lua | so bi lua | kiem tra lua dao | co phai lua dao khong | bi gat

scam-check_happened = Dạ, bà con đã lỡ bấm đường dẫn, cài ứng dụng, đưa mã hay chuyển tiền gì chưa ạ?
 .not-yet = Chưa, mới có người gọi, nhắn tin, Zalo
 .not-yet-also = chua lam gi | moi goi thoi | moi nhan zalo thoi | chua bam gi | no moi goi dien | chua dua gi het | chua chuyen tien
 .seen = Chỉ thấy đường dẫn, ứng dụng lạ
 .seen-also = nhan duoc link la | co cai link | thay app la | tin nhan co link | quang cao la | trang web la | nguoi ta gui duong link
 .did = Rồi, tôi lỡ làm theo
 .did-also = lo bam link | lo chuyen tien | chuyen khoan roi | lo cai app roi | lo dua ma otp | lo dua mat khau | bi gat mat tien roi | lo doc ma cho no | cho no mat khau roi | cai app no gui roi | bi lua het tien

scam-check_wants = Người đó xưng là ai, muốn gì ạ? Bà con chọn dòng giống nhất.
 .address = Bảo cập nhật địa chỉ sau sáp nhập
 .address-also = cap nhat dia chi | sap nhap keu doi dia chi | sua ten xa moi | cap nhat thong tin sap nhap | doi giay to sau sap nhap | bieu doi dia chi
 .code = Xin mã, mật khẩu
 .code-also = xin ma otp | hoi mat khau | hoi passcode | keu doc ma | hoi ma gui ve dien thoai | hoi ma xac nhan | lay mat khau
 .money = Đòi chuyển tiền, đóng phí
 .money-also = doi tien | keu dong tien | bat nop phat | chuyen khoan cho no | bat dat coc | muon tien | dong phi truoc
 .officer = Xưng cán bộ, bảo cài hay bấm gì đó
 .officer-also = xung cong an | gia cong an goi | tu xung nhan vien | can bo xa goi | keu cai app | noi la ben dien luc | xung can bo thue bao hiem
 .level2 = Làm VNeID mức 2 qua điện thoại, Zalo
 .level2-also = lam muc 2 gium | kich hoat muc 2 qua zalo | nang muc 2 qua dien thoai | ho tro dinh danh muc 2 | lam dinh danh online | noi ho tro len muc 2
 .other = Người khác gửi đường dẫn, ứng dụng
 .other-also = gui link la | ban be gui link | nguoi quen gui app | tin nhan co duong dan | link trung thuong | nguoi la gui file | link trung xe

scam-check_address =
 Đây là lừa đảo: sau sáp nhập, địa chỉ trên VNeID tự cập nhật, bà con không phải làm gì.
 Có người nghe theo, đóng 22.000 đồng mà mất 129 triệu đồng ạ.

scam-check_fraud =
 Đây là lừa đảo, bà con cúp máy, đừng trả lời nữa ạ.
 Ai xin mã là kẻ gian; cán bộ không gọi bảo cài ứng dụng hay gửi đường dẫn; mức 2 chỉ làm tại công an.

scam-check_genuine =
 Bà con khoan bấm, khoan cài.
 Trang nhà nước thật luôn kết thúc bằng .gov.vn; VNeID thật chỉ có trên App Store hoặc Google Play ạ.

scam-check_net-off = Bà con bình tĩnh, mình làm từng bước. Việc đầu tiên: tắt mạng trên điện thoại, cả Wi-Fi lẫn mạng di động ạ.

scam-check_bank = Giờ bà con gọi ngay ngân hàng của mình, nhờ khóa thẻ. Kẻ gian có gọi lại thì đừng nghe ạ.

scam-check_account = Xong rồi bà con gọi 1900.0368, kể lại chuyện đã xảy ra, nhờ khóa tài khoản VNeID. Em không khóa giùm được ạ.

scam-check_police = Rồi bà con tới công an xã, phường báo ngay, mang theo điện thoại. Ngại đi một mình thì nhờ người nhà đi cùng ạ.

scam-check_safe =
 Dạ, bà con chưa làm theo là tốt rồi. Cuộc gọi lạ thì báo 156, tin nhắn lạ thì báo 5656.
 Cần hỏi người thật thì gọi 1900.0368 hoặc tới công an xã, phường ạ.
scam-check_checked =
 Dạ, không đúng vậy thì bà con coi là giả, đừng bấm; tin nhắn lạ thì báo 5656.
 Còn ngờ thì gọi 1900.0368, hoặc đưa công an xã, phường xem ạ.
scam-check_no-pay =
 Dạ, bà con đừng chuyển. Phí dịch vụ công trả ngay trong hồ sơ trên dichvucong.gov.vn, không vào tài khoản riêng của ai.
 Muốn hỏi cho chắc thì gọi 1900.0368 hoặc tới công an xã, phường ạ.
scam-check_reported =
 Dạ, sau cùng bà con báo số đó: cuộc gọi thì báo 156, tin nhắn thì báo 5656. Ai hứa lấy lại tiền mà xin mã, mật khẩu cũng là lừa đảo.
 Cần hỏi người thật thì gọi 1900.0368 hoặc trở lại công an xã, phường ạ.

scam-check_not-sure-did = Dạ, không nhớ rõ thì mình cứ làm như đã lỡ cho chắc: bấm “Được rồi, làm tiếp”, em chỉ ngay ạ. Nhớ ra là chưa làm gì thì bấm “Quay lại bước đang làm”.
 .title = Không nhớ đã làm gì chưa
 .also = khong nho lam gi | quen mat bam chua | khong chac co bam khong | khong biet bam trung gi | hinh nhu co bam | gia roi khong nho | khong nho co bam khong
scam-check_in-progress = Dạ, bà con cúp máy ngay, tắt mạng, đừng chuyển thêm đồng nào. Gọi 113, hoặc nhờ người bên cạnh báo công an xã, phường giùm ạ.
 .title = Họ đang ép tôi, tiền đang bị trừ
 .also = dang bi ep | tien dang bi tru | dang noi chuyen voi no | bat chuyen lien | khong cho cup may | tai khoan dang mat tien | dang tru tien ngan hang | hoi chuyen tien gap
scam-check_they-know-me = Dạ, biết tên, biết số căn cước của mình chưa chắc là cán bộ thật. Họ dọa gì bà con cũng cúp máy, rồi tự gọi 1900.0368 hoặc hỏi công an xã, phường ạ.
 .title = Họ biết rõ tôi, còn dọa bắt
 .also = biet ten biet so can cuoc | doc dung thong tin cua toi | doa bat | ham bo tu | noi toi dinh vu an | no ham doa | biet het ve toi | doa bat bo tu
scam-check_not-listed = Dạ, chuyện gì cũng vậy: ai xin mã, passcode, mật khẩu là lừa đảo, kể cả người tới tận nhà. Chưa chắc thì bà con hỏi công an xã, phường trước ạ.
 .title = Họ đòi chuyện khác, hoặc tới tận nhà
 .also = toi tan nha | den nha toi | keu gap mat | xin hinh can cuoc | doi quet mat | keu ky giay | bao trung qua | doi cam dien thoai cua toi
scam-check_real-address = Dạ, bà con đừng sửa theo lời người gọi. Thấy địa chỉ còn sai thì ra công an xã, phường hỏi, hoặc gọi 1900.0368 ạ.
 .title = Địa chỉ trên VNeID của tôi sai thật
 .also = dia chi toi sai that | vneid ghi dia chi cu | dia chi chua doi that | xa toi chua cap nhat | dia chi khong dung | ten xa van cu
scam-check_did-after =
 Dạ, bà con bình tĩnh, đừng làm theo họ nữa, có em chỉ từng bước.
 Bấm “Được rồi, làm tiếp”, em chỉ ngay việc đầu tiên phải làm ạ.
 .title = Tôi lỡ làm theo mất rồi
 .also = lo lam theo roi | lo bam link roi | lo chuyen tien roi | dua ma mat roi | cai app theo no roi | bi lay tien roi | nghe loi no roi | chet roi lo dua ma
scam-check_long-link =
 Dạ, bỏ khúc https:// ra, bà con đọc tới dấu / đầu tiên: chữ ngay trước đó phải là .gov.vn. Chữ gov nằm giữa mà cuối là .com, .net thì là giả.
 Rối quá thì đừng bấm, tự gõ dichvucong.gov.vn ạ.
 .title = Đường dẫn dài, không biết xem chỗ nào
 .also = link dai qua | khong biet link that gia | xem duoi link cho nao | duong dan roi qua | coi chu nao trong link | chu gov nam giua | coi link sao biet that | duong dan coi sao
scam-check_apk = Dạ, bà con đừng cài, cũng đừng bật “nguồn không xác định” trên máy. Chỉ có một ứng dụng VNeID, của Bộ Công an, cài từ App Store hoặc Google Play ạ.
 .title = Họ gửi tệp bảo cài thẳng vào máy
 .also = gui file cai | tep apk | file cai thang vo may | keu cai ngoai cho play | nguon khong xac dinh | tai app tu link | cai app qua zalo
scam-check_how-off = Dạ, bà con vuốt từ mép trên màn hình xuống, bấm tắt hình Wi-Fi và hình mạng di động. Không được, hoặc máy tự chạy, thì tắt nguồn rồi mượn máy khác gọi ạ.
 .title = Không biết tắt mạng ở đâu
 .also = tat mang sao | tat wifi o dau | tat 4g | khong biet tat | khong thay cho tat | may tu chay | ngat mang cach nao | khong tat duoc
scam-check_bank-number = Dạ, số ngân hàng thường in ở mặt sau thẻ; không có thì bà con ra thẳng chi nhánh. Đừng tìm số trên mạng, đừng gọi số kẻ gian đưa ạ.
 .title = Không biết số của ngân hàng
 .also = so ngan hang la may | khong co so ngan hang | goi ngan hang so nao | tong dai ngan hang | quen so ngan hang | khong biet goi dau | hotline ngan hang
scam-check_no-answer = Dạ, không gọi được thì bà con ra thẳng công an xã, phường, ở đó cũng khóa tài khoản được. Không có VNeID thì bấm “Được rồi, làm tiếp” ạ.
 .title = Gọi 1900.0368 không được
 .also = goi khong ai nghe | tong dai ban | goi hoai khong duoc | khong bat may | 1900 khong goi duoc | het tien dien thoai | tong dai khong nghe may | khong co vneid
scam-check_ashamed = Dạ, ai cũng có thể bị gạt, không phải lỗi của bà con; công an Tây Ninh từng nhận những vụ như vậy. Báo sớm vẫn hơn, bà con nhờ người nhà đi cùng ạ.
 .title = Tôi mắc cỡ, sợ bị la
 .also = mac co | so bi la | xau ho | nguoi nha chui | so chong biet | ngai noi ra | khong dam ke | khong dam noi voi ai
