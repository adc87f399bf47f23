# Tìm thủ tục trên cổng: theo tên, theo mã, đọc trang thủ tục, chọn cơ quan.

dossier-find = Tìm thủ tục trên cổng
    .also = tim thu tuc | kiem thu tuc | ma thu tuc | chon co quan | trang thu tuc

dossier-find_know = Dạ, bà con đã biết tên hay mã của thủ tục chưa ạ? Tìm và xem thì chưa cần đăng nhập.
 .have = Biết tên, hoặc có mã
 .have-also = biet ten roi | co ma roi | biet ma thu tuc | co ten thu tuc | nho ma
 .none = Chưa biết gọi là gì
 .none-also = khong biet ten | chua biet ten thu tuc | khong biet goi sao | khong nho ten | khong co ma

dossier-find_none =
 Bà con nhắn em việc của mình bằng lời thường, ví dụ “xin giấy độc thân”, em cho tên và mã.
 Xong thì bấm “Làm tiếp việc đang dở” để về lại đây ạ.

dossier-find_search =
 Bà con mở dichvucong.gov.vn, gõ tên ngắn hoặc mã thủ tục vào ô tìm kiếm.
 Mã thì gõ đủ cả dấu chấm, ví dụ 1.001193 ạ.

dossier-find_page =
 Bà con đọc kỹ từng tên, bấm vào tên đúng việc của mình.
 Trang mở ra thì xem “Thành phần hồ sơ” để biết cần giấy gì ạ.

dossier-find_fee =
 Mục phí chỉ hiện số tiền, bà con bấm “Xem chi tiết” mới biết ai được miễn, giảm.
 Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch ạ.

dossier-find_who = Việc này do nơi nào giải quyết ạ? Mình biết trước để chọn cho đúng.
 .commune = Phường, xã
 .commune-also = uy ban xa | cap xa | mot cua xa | trung tam xa | xa lam | uy ban phuong
 .department = Sở của tỉnh
 .department-also = so tinh | cap tinh | so tai nguyen | so tu phap | so xay dung | tren tinh
 .police = Công an
 .police-also = cong an xa | ben cong an | cong an tinh | canh sat

dossier-find_office =
 Bên phải, ở “Chọn cơ quan thực hiện”, bà con chọn “Tỉnh Tây Ninh”, rồi phường, xã hoặc “Sở”, bấm “Đồng ý”.
 Bà con muốn nộp luôn không ạ?
 .file = Nộp luôn, chỉ tôi từng bước
 .file-also = nop luon di | nop lien | chi cach nop | muon nop | lam luon di
 .later = Mới xem thôi, chưa nộp
 .later-also = chua nop | xem thoi | coi truoc | bua sau nop | tim hieu thoi | de coi da

dossier-find_police =
 Thường trú, tạm trú, lưu trú, lý lịch tư pháp làm được trong VNeID: bà con bấm “Thủ tục hành chính”.
 Việc khác, chưa rõ nộp đâu thì hỏi công an xã, phường ạ.

dossier-find_kept =
 Bà con ghi tên và mã thủ tục ra giấy, lần sau gõ mã là thấy.
 Mã có khi được thay, lúc đó mình tìm bằng tên ạ.

dossier-find_done = Vậy là bà con biết tìm thủ tục rồi ạ. Khi nào muốn nộp thì nhắn em “nộp hồ sơ”.

dossier-find_which-page =
 Bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, trang thật luôn kết thúc bằng .gov.vn.
 Không tự gõ được thì nhờ Trung tâm Phục vụ hành chính công xã, phường mở giúp ạ.
 .title = Không biết vào trang nào
 .also = vo trang nao | trang web nao | link o dau | mo trang nao de tim | dia chi trang la gi
dossier-find_login-asked =
 Tìm, đọc và chọn nơi nộp thì chưa cần; bấm “Nộp trực tuyến” máy mới đòi đăng nhập bằng VNeID.
 Lúc đó bà con nhắn em “đăng nhập”, em chỉ ạ.
 .title = Máy đòi đăng nhập
 .also = bat dang nhap | co can dang nhap khong | doi tai khoan | hien dang nhap vneid | chua co tai khoan | bieu dang nhap
dossier-find_own-page =
 Khai sinh, khai tử kèm các việc liên quan thì ở lienthong.dichvucong.gov.vn; hộ kinh doanh thì ở hokinhdoanh.dkkd.gov.vn.
 Gõ không được thì nhờ Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Khai sinh, khai tử, mở quán
 .also = lam khai sinh | khai tu | mo quan ca phe | mo tiem tap hoa | ho kinh doanh | dang ky kinh doanh | buon ban nho | mo quan nuoc
dossier-find_which-level =
 Khai sinh, kết hôn, khai tử thì ở xã, phường; thường trú, tạm trú thì ở công an.
 Việc khác thì bà con hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Không biết việc này của ai
 .also = khong biet ai lam | xa hay tinh | ai giai quyet | co quan nao lam | cap nao lam | noi nao nhan | thuoc ben nao | ai lam cai nay
dossier-find_not-found =
 Bà con gõ ít chữ hơn, ví dụ “tạm trú”, bỏ tên người, tên xã ra.
 Vẫn không thấy thì hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Tìm hoài không thấy
 .also = tim khong ra | go hoai khong co | khong co ket qua | kiem khong thay | khong hien gi | tim khong thay thu tuc | go hoai khong ra
dossier-find_code-gone =
 Có mã đã được thay, như 2.001023 nay là 3.000722, nên bà con tìm bằng tên.
 Muốn hỏi mã mới thì nhắn em mã cũ, hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Gõ mã mà không ra
 .also = go ma khong ra | ma khong dung | ma cu het xai | nhap ma khong thay | ma sai | ma bi doi | bam ma khong thay | nhap ma bao khong co
dossier-find_many =
 Bà con gõ thêm chữ cho rõ, ví dụ “đăng ký lại khai sinh”, hoặc tìm bằng mã.
 Chưa chắc cái nào thì hỏi Trung tâm Phục vụ hành chính công, đừng chọn đại ạ.
 .title = Ra nhiều tên giống nhau
 .also = nhieu ket qua qua | ten giong nhau | ra ca dong | khong biet chon cai nao | nhieu cai qua | danh sach dai | ra nhieu ten qua
dossier-find_words =
 “Trình tự” là các bước phải làm, “Cách thức” là nộp bằng đường nào, “Thành phần hồ sơ” là các giấy phải có.
 Chỗ nào chưa hiểu thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Chữ trên trang khó hiểu
 .also = chu kho hieu | doc khong hieu | trinh tu la gi | thanh phan ho so la gi | cach thuc la gi | tu ngu la qua | chu nghia roi qua
dossier-find_no-details =
 Trang có tệp văn bản của thủ tục, phần miễn, giảm còn nằm trong tệp đó.
 Khó đọc quá thì bà con hỏi Trung tâm Phục vụ hành chính công trước khi trả tiền ạ.
 .title = Không thấy “Xem chi tiết”
 .also = khong thay chi tiet | khong co nut chi tiet | bam chi tiet khong ra | chi tiet nam dau | khong thay le phi | khong hien so tien
dossier-find_exempt =
 Em không xem được giấy tờ của bà con nên không dám đoán.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường trước khi trả tiền ạ.
 .title = Không biết tôi có được miễn không
 .also = co duoc mien khong | ho ngheo mien khong | thuong binh co mien | giam phi khong | toi co phai dong khong | khuyet tat co mien
dossier-find_no-district =
 Từ ngày 1/7/2025 không còn cấp huyện, việc của huyện nay ở xã, phường hoặc ở tỉnh.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường cho chắc ạ.
 .title = Việc hồi trước làm ở huyện
 .also = hoi truoc lam o huyen | uy ban huyen | huyen bo roi | phong huyen lam | cap huyen dau
dossier-find_old-name =
 Nhiều xã, phường đã nhập lại và đổi tên từ ngày 1/7/2025.
 Bà con nhắn em tên cũ để em tìm tên mới, hoặc hỏi Trung tâm Phục vụ hành chính công gần nhà ạ.
 .title = Không thấy tên xã, phường tôi
 .also = khong thay xa toi | khong co ten phuong | xa doi ten | danh sach khong co xa | ten xa cu | xa sap nhap roi
