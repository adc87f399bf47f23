# Tìm thủ tục trên cổng: theo tên, theo mã, đọc trang thủ tục, chọn cơ quan.

dossier-find = Tìm thủ tục trên cổng
    .also = tim thu tuc | kiem thu tuc | ma thu tuc | chon co quan | trang thu tuc

dossier-find_know = Dạ, bà con đã biết tên hay mã của thủ tục chưa ạ? Tìm và xem thì chưa cần đăng nhập.
 .have = Biết tên, hoặc có mã
 .none = Chưa biết gọi là gì

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
 .department = Sở của tỉnh
 .police = Công an

dossier-find_office =
 Bên phải, ở “Chọn cơ quan thực hiện”, bà con chọn “Tỉnh Tây Ninh”, rồi phường, xã hoặc “Sở”, bấm “Đồng ý”.
 Bà con muốn nộp luôn không ạ?
 .file = Nộp luôn, chỉ tôi từng bước
 .later = Mới xem thôi, chưa nộp

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
dossier-find_login-asked =
 Tìm, đọc và chọn nơi nộp thì chưa cần; bấm “Nộp trực tuyến” máy mới đòi đăng nhập bằng VNeID.
 Lúc đó bà con nhắn em “đăng nhập”, em chỉ ạ.
 .title = Máy đòi đăng nhập
dossier-find_own-page =
 Khai sinh, khai tử kèm các việc liên quan thì ở lienthong.dichvucong.gov.vn; hộ kinh doanh thì ở hokinhdoanh.dkkd.gov.vn.
 Gõ không được thì nhờ Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Khai sinh, khai tử, mở quán
dossier-find_which-level =
 Khai sinh, kết hôn, khai tử thì ở xã, phường; thường trú, tạm trú thì ở công an.
 Việc khác thì bà con hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Không biết việc này của ai
dossier-find_not-found =
 Bà con gõ ít chữ hơn, ví dụ “tạm trú”, bỏ tên người, tên xã ra.
 Vẫn không thấy thì hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Tìm hoài không thấy
dossier-find_code-gone =
 Có mã đã được thay, như 2.001023 nay là 3.000722, nên bà con tìm bằng tên.
 Muốn hỏi mã mới thì nhắn em mã cũ, hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Gõ mã mà không ra
dossier-find_many =
 Bà con gõ thêm chữ cho rõ, ví dụ “đăng ký lại khai sinh”, hoặc tìm bằng mã.
 Chưa chắc cái nào thì hỏi Trung tâm Phục vụ hành chính công, đừng chọn đại ạ.
 .title = Ra nhiều tên giống nhau
dossier-find_words =
 “Trình tự” là các bước phải làm, “Cách thức” là nộp bằng đường nào, “Thành phần hồ sơ” là các giấy phải có.
 Chỗ nào chưa hiểu thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Chữ trên trang khó hiểu
dossier-find_no-details =
 Trang có tệp văn bản của thủ tục, phần miễn, giảm còn nằm trong tệp đó.
 Khó đọc quá thì bà con hỏi Trung tâm Phục vụ hành chính công trước khi trả tiền ạ.
 .title = Không thấy “Xem chi tiết”
dossier-find_exempt =
 Em không xem được giấy tờ của bà con nên không dám đoán.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường trước khi trả tiền ạ.
 .title = Không biết tôi có được miễn không
dossier-find_no-district =
 Từ ngày 1/7/2025 không còn cấp huyện, việc của huyện nay ở xã, phường hoặc ở tỉnh.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường cho chắc ạ.
 .title = Việc hồi trước làm ở huyện
dossier-find_old-name =
 Nhiều xã, phường đã nhập lại và đổi tên từ ngày 1/7/2025.
 Bà con nhắn em tên cũ để em tìm tên mới, hoặc hỏi Trung tâm Phục vụ hành chính công gần nhà ạ.
 .title = Không thấy tên xã, phường tôi
