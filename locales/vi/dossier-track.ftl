# Tra cứu hồ sơ đã nộp.

dossier-track = Xem hồ sơ tới đâu rồi

dossier-track_have-code = Dạ, bà con có mã hồ sơ trong tay không ạ? Mã có dạng như H53.12.34-261101-0456.
 .with = Có mã hồ sơ
 .with-also = co ma | co ma day | cam ma trong tay | con giu ma | ma day ne | luu ma roi | co ghi ma lai
 .without = Không có mã
 .without-also = mat ma roi | quen ma | khong nho ma | khong giu ma | mat giay hen | chua ghi ma | khong luu ma | quen mat ma

dossier-track_type-code = Bà con gõ mã hồ sơ vào đây giúp em. Em chỉ đọc ngày nộp và tỉnh nào nhận, không giữ lại mã ạ.
 .without = Thôi, tôi không có mã
 .without-also = khong co ma | mat ma roi | quen ma | khong nho ma | khong giu ma | mat giay hen | khong luu ma | quen mat ma

dossier-track_look-up =
 Em không xem được bên trong hồ sơ, bà con tự xem trên cổng nhé. Mở dichvucong.gov.vn, bấm “Tra cứu hồ sơ”, gõ mã hồ sơ vào đó ạ.

dossier-track_look-up-elsewhere =
 Hồ sơ có thể nộp ở tỉnh khác, hoặc trên hệ thống của bộ. Bà con vẫn mở dichvucong.gov.vn, bấm “Tra cứu hồ sơ”, gõ mã hồ sơ vào đó ạ.

dossier-track_logged-in = Dạ, không có mã thì xem trong tài khoản cũng được. Bà con đã đăng nhập dichvucong.gov.vn bằng VNeID chưa ạ?
 .no = Chưa, chỉ tôi đăng nhập
 .no-also = chua dang nhap | huong dan dang nhap | chua vo duoc | dang nhap lam sao | dang nhap o dau | chua biet vo sao | chua | chua vo | khong biet cach dang nhap | khong biet vo
 .yes = Đăng nhập rồi
 .yes-also = vo roi | da dang nhap | dang nhap xong roi | thay ten toi roi | vao duoc roi | hien ten tren goc roi | vo trong roi | roi | dang nhap thanh cong

dossier-track_my-dossiers = Trong tài khoản trên dichvucong.gov.vn, bà con mở “Quản lý hồ sơ”, có nơi ghi “Hồ sơ của tôi”. Rồi bấm vào hồ sơ cần xem ạ.
 .press = Quản lý hồ sơ
 .picture = Trong tài khoản, bấm

dossier-track_status = Dạ, hồ sơ đang ghi tình trạng gì ạ? Bà con chọn dòng gần giống nhất.
 .working = Đang xử lý, chưa tới ngày hẹn
 .working-also = dang xu ly | dang giai quyet | dang lam | dang cho | moi tiep nhan | dang xem xet tham dinh | chua toi hen | chua toi ngay | chua den ngay
 .supplement = Yêu cầu bổ sung
 .supplement-also = bo sung | thieu giay | keu them giay | bo sung ho so | can nop them | yeu cau sua | phai sua lai | doi them giay | sua ho so
 .result = Đã có kết quả
 .result-also = xong roi | co ket qua roi | da giai quyet xong | hoan thanh | duoc duyet roi | co giay roi | da tra ket qua | co roi
 .overdue = Quá ngày hẹn mà chưa xong
 .overdue-also = tre hen | qua han | qua ngay chua co | lau qua chua xong | tre may ngay roi | hen roi ma chua co | qua hen roi | tre hen may ngay | cham qua

dossier-track_working = Dạ, hồ sơ đang được giải quyết, bà con xem ngày hẹn trả rồi chờ tới ngày đó. Không cần nộp lại ạ.

dossier-track_supplement = Dạ, bà con mở hồ sơ, đọc xem cơ quan cần thêm giấy gì. Chỉ sửa hoặc thêm đúng giấy đó, rồi gửi lại ạ.

dossier-track_result = Dạ, mừng cho bà con. Bà con nhận theo cách đã chọn: bản điện tử trong tài khoản, qua bưu điện, hoặc tại Trung tâm Phục vụ hành chính công ạ.

dossier-track_overdue = Dạ, bà con cầm mã hồ sơ tới hỏi Trung tâm Phục vụ hành chính công nơi đã nộp. Bà con xin họ cho biết lý do trễ và ngày hẹn mới ạ.

dossier-track_waiting = Dạ, vậy bà con chờ tới ngày hẹn ạ. Quá ngày mà chưa thấy gì thì nhắn em “hồ sơ trễ hẹn”.
dossier-track_sent-again = Dạ, gửi lại xong thì hồ sơ được xem tiếp ạ. Vài hôm sau bà con vào xem lại tình trạng một lần.
dossier-track_finished = Dạ, bà con xem lại họ tên, ngày tháng trên kết quả cho đúng rồi cất kỹ ạ.
dossier-track_asked = Dạ, bà con nhớ ghi lại ngày hẹn mới và tên nơi đã trả lời. Cần gì nữa bà con cứ nhắn em ạ.

dossier-track_where-is-code = Dạ, mã nằm trên màn hình “Nộp hồ sơ thành công”, hoặc trên giấy hẹn, biên nhận. Giấy có mã QR thì quét cũng ra hồ sơ ạ.
 .title = Không biết mã nằm ở đâu
 .also = ma nam cho nao | coi ma o dau | tim ma cach nao | ma ghi o cho nao | giay hen co ma khong | lay ma o dau | kiem khong ra ma | ma ghi o dau
dossier-track_what-is-code = Dạ, mã hồ sơ là dãy chữ số cổng cấp lúc nộp xong. Giữa mã là năm, tháng, ngày nộp; H53 là tỉnh Tây Ninh ạ.
 .title = Mã hồ sơ là gì
 .also = ma la gi | ma ra sao | ma gom may so | ma hinh thu the nao | khong hieu ma ho so | so do la so gi | ma la cai gi vay | ma ho so la sao
dossier-track_counter-filed = Dạ, nộp ở quầy thì mã nằm trên giấy hẹn, bà con tra bằng mã đó. Mất giấy thì hỏi lại Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Tôi nộp ở quầy, không nộp trên mạng
 .also = nop truc tiep | nop tai uy ban | dem giay ra phuong nop | khong nop qua mang | nop ben mot cua | dua ho so cho can bo | nop o quay ngoai xa | toi nop o quay
dossier-track_code-odd = Dạ, bà con gõ y như trên giấy, đủ dấu chấm và dấu gạch. Chỗ chữ H và các số dễ nhầm, bà con nhìn kỹ từng chữ ạ.
 .title = Gõ mã mà máy không nhận
 .also = may khong nhan ma | bao ma sai | nhap ma bi loi | ma khong hop le | go dung ma van sai | nhap hoai khong duoc | go ma ma khong nhan | ma khong dung
dossier-track_why-code = Dạ, mã giúp em biết hồ sơ nộp ngày nào và có phải của Tây Ninh không. Không muốn đưa thì bấm “Thôi, tôi không có mã” ạ.
 .title = Đưa mã cho em có sao không
 .also = dua ma co sao khong | so lo | so lo thong tin | lay ma lam gi | so bi lua | cho ma co an toan khong | lay ma chi vay | dua ma co bi lo khong | cho ma co sao khong
dossier-track_not-found = Dạ, bà con xem lại từng chữ của mã, rồi gõ lại. Vẫn không thấy thì hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Tra mã mà không thấy hồ sơ
 .also = tra ma khong ra | khong tim thay ho so | bao khong co ho so | go ma khong hien | bao khong ton tai | tra cuu khong co ket qua | tra khong thay ho so | tra ma ma khong thay | bao khong tim thay
dossier-track_which-page =
 Dạ, bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, đừng tìm trên mạng. Trang thật luôn kết thúc bằng .gov.vn.
 Địa chỉ khác đi một chữ thì đóng lại ngay ạ.
 .title = Không biết vào trang nào
 .also = vo trang nao | dia chi trang la gi | go dia chi nao | vo link nao | trang nao la that | tra cuu o trang nao | cho xin link | trang nao | vo dau tra
dossier-track_slow = Dạ, có lúc nhiều người vào nên hệ thống bị nghẽn. Bà con chờ vài phút rồi tải lại trang; vẫn không được thì để ngoài giờ cao điểm xem lại ạ.
 .title = Máy cứ quay quay, không hiện gì
 .also = mang cham | trang do khong len | load hoai khong xong | dung hinh | mang yeu nghen | may quay quay | mang lag qua | quay hoai | load hoai | xoay hoai | may do
dossier-track_other-place = Dạ, bà con nhớ lại đã nộp ở đâu, rồi hỏi nơi đó. Hồ sơ nộp ở tỉnh Long An cũ thì mã cũng có thể khác H53 ạ.
 .title = Tôi nộp ở Tây Ninh mà
 .also = nop tai xa toi ma | sao noi tinh khac | dau co nop tinh khac | nop gan nha ma | ho so cua tay ninh | nop o long an | nop trong tinh thoi | nop o tay ninh ma
dossier-track_not-sure-in = Dạ, bà con nhìn góc trên bên phải trang dichvucong.gov.vn. Thấy tên mình hoặc chữ “Đăng xuất” là đã đăng nhập; thấy “Đăng nhập” là chưa ạ.
 .title = Không biết đã đăng nhập chưa
 .also = khong biet vo chua | khong ro dang nhap chua | khong nho dang nhap chua | kiem tra dang nhap sao | nhin dau de biet | khong biet dang nhap chua | sao biet dang nhap chua | khong chac
dossier-track_no-account = Dạ, không có tài khoản VNeID thì bà con mang giấy hẹn tới Trung tâm Phục vụ hành chính công nơi đã nộp. Ở đó tra giúp bà con được ạ.
 .title = Tôi không có tài khoản VNeID
 .also = khong co vneid | chua co tai khoan | chua lam dinh danh | chua dang ky vneid | khong xai vneid | khong co tai khoan dinh danh | khong co tai khoan
dossier-track_list-empty = Dạ, bà con xem tên góc trên bên phải có đúng là mình không. Hồ sơ nộp ở quầy hoặc người khác nộp giùm có thể nằm ở tài khoản khác ạ.
 .title = Danh sách trống, không thấy hồ sơ
 .also = danh sach trong | khong thay ho so nao | trong tron | ho so bien mat | mo ra khong co ho so | kiem khong ra ho so | trong khong co gi | khong thay gi
dossier-track_filed-by-other = Dạ, bà con nhờ người đã nộp mở tài khoản của họ xem giùm, hoặc xin họ mã hồ sơ. Đừng hỏi mượn mật khẩu của nhau ạ.
 .title = Người khác nộp giùm tôi
 .also = cho dich vu nop | nho nguoi khac nop | tai khoan cua nguoi khac | con chau lam gium | khong phai toi nop | chong nop ho | can bo nop dum | con gai nop gium
dossier-track_other-status = Dạ, bà con chọn dòng gần giống nhất. Không giống dòng nào thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Máy ghi chữ khác
 .also = ghi chu khac | no ghi khac | khong giong cai nao | tinh trang la lam | hien chu la hoac | khong co trong day | chu gi khong hieu | ghi lung tung | khong co cai nao
dossier-track_paid-not-shown = Dạ, bà con chờ thêm, đừng trả lần hai. Giữ biên nhận của ngân hàng có mã giao dịch, vẫn chưa báo thì đưa mã đó hỏi kênh hỗ trợ của cổng ạ.
 .title = Trả tiền rồi mà máy báo chưa
 .also = dong tien roi chua hien | tru tien roi ma khong thay | chuyen tien xong van bao chua tra | ngan hang tru roi | da thanh toan chua cap nhat | dong tien roi ma bao chua | tra tien roi ma bao chua | tra tien roi khong thay | dong phi roi ma chua thay | tra tien roi | dong tien roi
dossier-track_refused = Dạ, bà con mở hồ sơ đọc lý do cơ quan ghi. Chưa rõ thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công trước khi nộp lại ạ.
 .title = Hồ sơ bị từ chối, bị trả lại
 .also = bi tra lai | bi tu choi | khong nhan ho so | ho so bi huy | bi bac ho so | tra ve roi | khong duoc duyet | dung giai quyet | bi tra lai roi
dossier-track_no-date = Dạ, ngày hẹn trả có trên giấy hẹn, hoặc trong trang của hồ sơ. Không thấy thì hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Không thấy ngày hẹn trả
 .also = khong thay ngay hen | ngay hen dau | bao gio xong | khong biet ngay nao tra | hen ngay nao | may ngay co | chung nao xong | hen bao gio
dossier-track_faster = Dạ, hồ sơ làm theo thứ tự và thời hạn ghi trong thủ tục. Không ai được nhận tiền để làm nhanh; ai hứa vậy bà con đừng tin ạ.
 .title = Muốn làm nhanh hơn
 .also = can gap | day nhanh ho so | cho tien lam le | uu tien duoc khong | sot ruot qua | sao lau qua vay | lam nhanh dum duoc khong | muon lam nhanh hon | lam le duoc khong
dossier-track_someone-calls = Dạ, cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn. Ai xin mã xác nhận, passcode, mật khẩu là lừa đảo, bà con cúp máy, gọi 1900.0368 hoặc ra công an xã ạ.
 .title = Có người gọi nói về hồ sơ của tôi
 .also = co nguoi goi | nhan tin bao ho so | xung can bo goi | zalo keu bam link | goi noi ho so loi | so la goi | co nguoi goi ve ho so | co ai goi keu dong tien | goi doi tien | goi keu chuyen tien
dossier-track_which-paper = Dạ, lời yêu cầu nằm trong trang của hồ sơ, bà con đọc dòng cơ quan ghi. Không hiểu thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không biết phải bổ sung giấy nào
 .also = can them giay nao | no doi giay gi | khong hieu yeu cau | doc khong hieu | khong biet bo sung giay gi | thieu cai gi | bo sung giay gi | khong biet thieu giay gi | khong biet sua cho nao
dossier-track_photo =
 Dạ, bà con chụp bản chính ở chỗ sáng, thấy đủ 4 góc, không lóa, không mờ. Mỗi giấy một ảnh.
 Ảnh chỉ gửi lên cổng, đừng gửi cho em ạ.
 .title = Giấy chụp mờ, phải chụp lại
 .also = chup mo qua | hinh nhoe | anh khong ro | hinh mo | chup sao cho ro | khong ro chu | bi loa sang | chup khong ro | phai chup lai hinh khac
dossier-track_cannot-edit = Dạ, bà con đăng nhập đúng tài khoản đã nộp rồi mở lại hồ sơ đó, đừng nộp hồ sơ mới. Vẫn không sửa được thì tới Trung tâm Phục vụ hành chính công ạ.
 .title = Không sửa được hồ sơ
 .also = sua khong duoc | gui khong duoc | khong co nut sua | bam gui khong di | bi khoa khong cho sua | khong them giay duoc | nut gui lai mo | may quay quay hoai | nut sua dau
dossier-track_no-such-paper = Dạ, bà con hỏi Trung tâm Phục vụ hành chính công nơi đã nộp xem có giấy nào thay được không. Đừng gửi đại giấy khác ạ.
 .title = Tôi không có giấy đó
 .also = khong co giay do | mat giay do roi | kiem dau ra giay do | chua lam giay do | khong xin duoc giay | nha toi khong co to ay | giay do that lac | giay cu khong con
dossier-track_result-where = Dạ, bà con mở lại hồ sơ, xem phần “Thông tin nhận kết quả” đã chọn cách nào. Chọn nhận tại Trung tâm thì mang giấy hẹn tới lấy ạ.
 .title = Không biết nhận ở đâu
 .also = nhan o dau | lay giay o dau | ket qua lay cho nao | toi dau lay | coi ket qua cho nao | nhan ket qua kieu gi | tai ve o dau
dossier-track_result-wrong = Dạ, bà con báo ngay Trung tâm Phục vụ hành chính công nơi đã nộp, mang theo kết quả và giấy tờ gốc. Đừng tự sửa trên giấy ạ.
 .title = Kết quả ghi sai
 .also = sai ten | giay bi sai | sai ngay sinh | in sai chu | ket qua khong dung | nham ten nguoi khac | sai chinh ta | ghi sai roi | ket qua ghi sai ten | sai nam sinh
dossier-track_post-late = Dạ, bà con hỏi bưu điện nơi mình ở, nói có kết quả hồ sơ gửi về. Chưa thấy thì hỏi Trung tâm Phục vụ hành chính công ngày gửi ạ.
 .title = Bưu điện chưa giao
 .also = chua thay giao | cho buu dien hoai | may ngay khong thay ship | that lac buu pham | giao nham nha | chua nhan duoc buu pham | gui lau qua | buu dien khong toi | buu dien tre qua | buu dien chua dua
dossier-track_overdue-count = Dạ, thời hạn thường tính theo ngày làm việc, không tính thứ bảy, chủ nhật và ngày lễ. Bà con xem đúng ngày ghi trên giấy hẹn ạ.
 .title = Không biết đã trễ hay chưa
 .also = tinh ngay sao | co tinh thu bay khong | chu nhat co tinh khong | ngay le co tinh khong | dem ngay the nao | qua han chua | chua ro tre may ngay | khong biet tre chua
dossier-track_nobody-answers = Dạ, bà con gửi phản ánh trên dichvucong.gov.vn, ghi ngày hẹn đã qua và nơi đã hỏi. Nhờ tổ công nghệ số cộng đồng ở ấp, khu phố giúp gửi cũng được ạ.
 .title = Hỏi rồi mà không ai trả lời
 .also = khong ai tra loi | hoi khong ai noi | goi khong ai nghe | can bo khong tra loi | len hoi bi duoi ve | khong ai giai quyet | hoi roi van im | hen hoai hen mai
