# Trả phí trong hồ sơ.

dossier-pay = Trả phí hồ sơ
    .also = tra phi | tra tien | dong phi | dong tien | nop phi | thanh toan | le phi | tra le phi | tra roi ma chua bao

dossier-pay_where = Dạ, bà con đang vướng chuyện tiền chỗ nào ạ? Phí chỉ trả ngay trong hồ sơ trên dichvucong.gov.vn thôi ạ.
 .now = Sắp trả phí
 .now-also = chua tra | sap dong tien | tra tien o dau | dong phi cach nao | thanh toan sao | chua dong tien | dong tien o dau | muon dong tien | muon tra tien
 .paid = Trả rồi mà hồ sơ chưa báo
 .paid-also = tra roi | dong roi ma no chua bao | chuyen tien roi chua hien | da thanh toan ma chua thay | ngan hang tru tien roi | tra xong ho so van chua | mat tien ma chua nhan | tru tien roi ma khong thay | da dong ma khong hien
 .receipt = Giữ biên nhận sao cho đúng
 .receipt-also = bien nhan | luu hoa don | giu bill | chup bien nhan | lay hoa don o dau | can luu gi lai | bill | bien lai
 .transfer = Có người kêu chuyển khoản
 .transfer-also = keu chuyen tien | keu ck | goi doi tien | bat chuyen vo tai khoan rieng | co nguoi xin tien | nhan tin keu dong phi | gui so tai khoan ca nhan | bat chuyen tien

dossier-pay_fee = Bà con mở trang thủ tục, xem mục phí, rồi bấm “Xem chi tiết” để biết ai được miễn, giảm. Xem xong rồi mình trả ạ.

dossier-pay_pay = Tới phần trả phí, bà con trả ngay trong hồ sơ trên cổng, rồi nộp hồ sơ. Tuyệt đối không chuyển vào tài khoản cá nhân của ai ạ.

dossier-pay_proofs =
 Trả xong, bà con giữ 3 thứ: biên nhận của ngân hàng, tình trạng trong hồ sơ, thông báo của cơ quan.
 Ghi thêm mã hồ sơ và giờ nộp ra giấy ạ.

dossier-pay_not-shown =
 Bà con chờ thêm, đừng trả lần hai.
 Lát nữa bà con mở “Quản lý hồ sơ”, bấm vào hồ sơ đó xem đã báo chưa ạ.

dossier-pay_ask-support =
 Vẫn chưa báo thì bà con hỏi kênh hỗ trợ của cổng, đưa mã giao dịch ghi trên biên nhận ngân hàng.
 Chỉ đưa mã giao dịch, không đưa mật khẩu hay mã xác nhận ạ.

dossier-pay_transfer =
 Phí chỉ trả trong hồ sơ trên cổng, ai kêu chuyển vào tài khoản cá nhân là lừa đảo.
 Bà con đã chuyển đồng nào chưa ạ?
 .no = Chưa chuyển
 .no-also = chua chuyen tien | chua gui tien | moi goi thoi | chua mat dong nao | moi nhan tin thoi | chua dua tien | con giu tien | chua | chua co
 .yes = Lỡ chuyển rồi
 .yes-also = chuyen roi | chuyen tien roi | lo gui tien roi | mat tien roi | mat 2 trieu roi | da chuyen khoan roi | roi | lo roi | lo dua tien roi | mat may trieu roi

dossier-pay_report =
 Bà con tắt mạng, gọi ngay ngân hàng khóa thẻ, rồi báo công an xã, phường.
 Lừa qua cuộc gọi thì báo thêm số 156, qua tin nhắn thì báo 5656 ạ.

dossier-pay_kept = Bà con cất kỹ biên nhận và mã hồ sơ giúp em. Muốn biết hồ sơ tới đâu thì nhắn em “tra cứu hồ sơ” ạ.

dossier-pay_safe = Bà con nhớ giúp em: phí chỉ trả trong hồ sơ trên cổng. Lúc nào thấy nghi, bà con cứ hỏi em trước khi trả ạ.

dossier-pay_how-much =
 Nhiều khoản phí do tỉnh quy định, nên em không dám nói chừng.
 Bà con xem mục phí ở trang thủ tục, hoặc hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Không biết phải trả bao nhiêu
 .also = bao nhieu tien | phi bao nhieu | dong bao nhieu | co mac khong | coi gia o dau | le phi nhieu khong | phi may dong | het nhieu khong
dossier-pay_exempt =
 Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch.
 Việc khác thì bà con bấm “Xem chi tiết” ở mục phí, hoặc hỏi Trung tâm Phục vụ hành chính công trước khi trả ạ.
 .title = Tôi có được miễn, giảm không
 .also = ho ngheo co mien khong | duoc giam tien khong | nguoi khuyet tat | thuong binh liet si | nguoi co cong | gia dinh chinh sach | ai duoc mien phi | nguoi gia co giam khong | ho ngheo
dossier-pay_five-papers =
 Theo Nghị quyết 66.22, tài khoản mức 2 có đủ 5 giấy cơ bản, nộp trên mạng thì được miễn, giảm.
 Chỉ một số thủ tục, từ 15/8/2026 đến hết 28/2/2027; bà con hỏi Trung tâm Phục vụ hành chính công cho chắc ạ.
 .title = Có đủ 5 giấy trên VNeID, sao còn thu phí
 .also = du 5 giay roi ma | nghe noi mien phi ma | them giay vao vneid roi | du giay van tinh phi | nghi quyet mien phi sao thu | du 5 giay sao con thu phi | tich hop 5 giay roi | sao con thu tien
dossier-pay_no-bank = Bà con nhờ người nhà trả giùm ngay trong hồ sơ. Không có ai thì tới Trung tâm Phục vụ hành chính công xã, phường hỏi cách trả ạ.
 .title = Tôi không có tài khoản ngân hàng
 .also = khong co ngan hang | chi co tien mat | khong co the atm | khong biet chuyen khoan | chua mo tai khoan | khong co app ngan hang | tra tien mat | dong tien mat duoc khong | dong tien mat
dossier-pay_no-pay-part =
 Có việc không thu phí, nên hồ sơ có thể không hiện phần này.
 Bà con xem lại mục phí ở trang thủ tục, chưa rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không thấy chỗ trả phí
 .also = khong thay cho tra tien | khong co muc phi | sao khong bat dong tien | khong thay nut thanh toan | khong thay cho dong | khong co cho tra | tra tien o cho nao vay | dong tien o cho nao vay | nut tra tien o dau vay
dossier-pay_pay-slow =
 Bà con đừng bấm trả thêm lần nữa; chờ vài phút rồi tải lại trang, mở hồ sơ ra xem.
 Vẫn không được thì để ngoài giờ cao điểm, hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Máy cứ quay quay
 .also = trang do khong len | mang lag | load lau qua | treo luc thanh toan | dung hinh | mang cham qua | bam tra khong duoc | may quay quay | quay hoai | may do qua | dung im luon
dossier-pay_asks-code =
 Ai xin mật khẩu hay mã xác nhận đều là lừa đảo, dù họ xưng là người hỗ trợ.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người xin mã của tôi
 .also = xin ma xac nhan | doi dua mat khau | goi xin passcode | keu gui ma tin nhan | co nguoi xin ma otp | co nguoi hoi ma | hoi ma otp | ho xin ma | keu doc so otp
dossier-pay_lost-receipt =
 Bà con nhờ ngân hàng xem lại giúp mã giao dịch. Tình trạng trong “Quản lý hồ sơ” cũng cho biết đã trả chưa, không rõ thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không tìm thấy biên nhận
 .also = mat bien nhan | xoa nham tin nhan ngan hang | mat bill roi | khong luu hoa don | quen chup bien nhan | khong thay ma giao dich | kiem khong ra bien nhan | mat hoa don
dossier-pay_no-notice =
 Bà con mở “Quản lý hồ sơ”, bấm vào hồ sơ xem tình trạng trước.
 Vẫn không rõ thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Không thấy thông báo của cơ quan
 .also = khong thay thong bao | khong ai bao gi | chua co tin nhan | im re khong bao | co quan chua bao lai | cho hoai khong thay tin | khong nhan duoc tin
dossier-pay_twice =
 Bà con giữ cả hai biên nhận, đừng trả thêm nữa.
 Đưa hai mã giao dịch cho kênh hỗ trợ của cổng, hoặc tới hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Bị trừ tiền hai lần
 .also = tru tien 2 lan | tra hai lan roi | lo bam tra lan nua | mat tien gap doi | hoan tien lai sao | muon doi lai tien | bi tru trung tien
dossier-pay_who-support =
 Số điện thoại của cổng em chưa kiểm tra được, nên em không dám đưa.
 Bà con mang biên nhận và mã hồ sơ tới Trung tâm Phục vụ hành chính công xã, phường nhờ hỏi giùm ạ.
 .title = Không biết hỏi kênh hỗ trợ ở đâu
 .also = goi so nao | hoi ai bay gio | kenh ho tro la gi | so tong dai | lien he cho nao | bao cho ai | hotline so may | so dien thoai ho tro | hoi o dau | goi ai
dossier-pay_officer =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn cho bà con.
 Nghi ngờ thì cúp máy, gọi 1900.0368 hoặc ra công an xã, phường hỏi lại ạ.
 .title = Họ xưng là cán bộ, là công an
 .also = xung cong an | noi la can bo xa | tu xung nhan vien | keu la ben ngan hang | noi lam o uy ban | nguoi la goi dien | bam link cai app | noi la cong an | cong an goi | can bo goi
