### Tập huấn: khóa học ngắn cho người đi từng nhà hướng dẫn bà con, bài thi, chứng nhận, lớp học chung.
### Câu hỏi của bài thi ở training-questions.ftl.

training-course-tap-huan = Hướng dẫn bà con dùng dịch vụ công trực tuyến
training-course-earlier = khóa tập huấn trước đây

training-standing =
    Dạ, khóa “{ $course }” có { $count } bài ngắn. Anh/chị { $read ->
        [0] chưa học bài nào
       *[other] đã học { $read } bài
    }.
    { $lines }
training-line = – Bài { $number }: { $title }
training-line-read = ✓ Bài { $number }: { $title }
training-has-certificate = Anh/chị đã có chứng nhận rồi, gõ /chungnhan là xem lại được ạ.
training-title = Bài { $number }/{ $of }: { $title } ({ $screen }/{ $screens })
training-unsure = (Phần này là gợi ý, chưa có văn bản quy định. Xã, phường dặn khác thì anh/chị làm theo xã, phường ạ.)
training-later = Dạ, lúc nào rảnh anh/chị gõ /hoc, mình học tiếp từ chỗ này ạ.
training-later-test = Dạ, lúc nào rảnh anh/chị gõ /thi, mình thi tiếp từ câu này ạ.
training-over = Dạ, anh/chị đã học hết khóa, em chúc mừng ạ. Giờ mình thi { $of } câu, đúng { $pass } câu là có chứng nhận.
training-not-understood = Dạ, em chưa hiểu ý anh/chị. Mình bấm một ô bên dưới, hay hỏi em chuyện khác cũng được ạ.
training-guess = Dạ, anh/chị cứ chọn một câu. Sai cũng không sao, em giải thích ngay ạ.
training-own-passed = Mình đã qua tập huấn ngày { $day }. Gõ /chungnhan để xem lại chứng nhận.
training-own-not = Mình chưa có chứng nhận tập huấn. Gõ /hoc để học { $count } bài ngắn, thi đạt là có ngay ạ.
training-help = Tập huấn: /hoc vào học · /thi làm bài thi · /chungnhan xem chứng nhận · /lop kèm mã để vào lớp.
training-help-class = Anh/chị dạy một lớp thì gõ /lop, em cho mã để cả lớp làm chung một bài.
training-key-begin = Bắt đầu học
    .also = hoc | bat dau | vao hoc
training-key-go-on = Học tiếp
    .also = hoc | tiep | tiep tuc | hoc tiep di
training-key-from-start = Học lại từ đầu
    .also = hoc lai | tu dau
training-key-learn = Vào khóa học
    .also = hoc | vao hoc
training-key-next = Tiếp
    .also = tiep theo | tiep tuc | ke tiep | roi | ok | sang trang
training-key-back = Quay lại
    .also = lui lai | trang truoc | tro lai
training-key-later = Để sau
    .also = de sau hoc | hom khac | nghi | ban roi
training-key-test = Làm bài thi
    .also = thi | lam bai | vao thi
training-key-again = Thi lại
    .also = lam lai | thi lan nua
training-key-lesson = Xem lại: { $title }

training-test = Dạ, bài thi có { $of } câu, đúng { $pass } câu là đạt. Anh/chị cứ thong thả, sai thì em giải thích ngay ạ.
training-test-goes-on = Dạ, anh/chị đang thi dở, mình làm tiếp câu này ạ.
training-no-test = Anh/chị muốn thi thì bấm ô dưới đây ạ.
training-old-test = Dạ, nút đó của bài thi trước rồi, em không tính ạ.
training-answered = Dạ, câu đó anh/chị trả lời rồi. Mình tới câu này ạ.
training-question =
    Câu { $number }/{ $of }: { $question }
    { $lines }
training-answer = { $letter }. { $answer }
training-key-a = A
    .also = câu a | đáp án a | chọn a
training-key-b = B
    .also = câu b | đáp án b | chọn b
training-key-c = C
    .also = câu c | đáp án c | chọn c
training-key-d = D
    .also = câu d | đáp án d | chọn d
training-right = ✓ Dạ đúng rồi. { $why }
training-wrong =
    ✗ Dạ chưa đúng. Câu đúng là: { $right }
    { $why }
training-passed = Dạ, anh/chị đúng { $right }/{ $of } câu, vậy là đạt. Em chúc mừng anh/chị ạ!
training-failed = Dạ, anh/chị đúng { $right }/{ $of } câu, cần { $pass } câu mới đạt. Anh/chị xem lại bài rồi thi lại, lần sau là câu khác ạ.
training-class-done = Dạ, bài của lớp xong rồi, em cảm ơn anh/chị. Muốn có chứng nhận cho riêng mình thì anh/chị gõ /thi ạ.
training-code-blocked = Dạ, mã sai nhiều lần quá nên em tạm ngưng tra. Một giờ nữa mình thử lại ạ.

certificate-none = Dạ, anh/chị chưa có chứng nhận. Học xong khóa ngắn rồi thi đạt là có ngay ạ.
certificate-how = Muốn xem chứng nhận của người khác có thật không, anh/chị gõ /chungnhan kèm mã in trên đó ạ.
certificate-own =
    Dạ, chứng nhận của anh/chị: khóa “{ $course }”, ngày { $day }, mã { $code }.
    Trên hình không có tên ai, anh/chị in ra rồi tự tay ghi tên mình. Ai muốn kiểm tra thì gõ /chungnhan { $code } ạ.
certificate-valid = Dạ, chứng nhận này có thật: khóa “{ $course }”, thi đạt ngày { $day }. Em không giữ tên người được cấp ạ.
certificate-unknown = Dạ, em không tìm thấy chứng nhận nào có mã này. Anh/chị xem lại từng chữ giúp em ạ.
certificate-unreadable = Dạ, mã chứng nhận có 10 chữ và số, ví dụ như ACD3E-F7H9K. Anh/chị gõ lại giúp em ạ.
certificate-province = Tỉnh Tây Ninh
certificate-title = Chứng nhận hoàn thành tập huấn
certificate-name = Người học (tự ghi tên):
certificate-learnt = đã học và thi đạt khóa
certificate-day = Ngày { $day }
certificate-code = Mã: { $code }
certificate-check = Kiểm tra: nhắn /chungnhan { $code } cho trợ lý dịch vụ công,
    hoặc thêm /chung-nhan/{ $code } sau địa chỉ trang của trợ lý.
certificate-no-diploma = Do trợ lý tự động cấp khi thi đạt, không thay văn bằng, chứng chỉ.
certificate-alt = Hình chứng nhận: { $title }. { $under }
certificate-page-title = Kiểm tra chứng nhận
certificate-page-busy = Nhiều mã sai quá nên trang tạm ngưng tra. Một giờ nữa bà con thử lại, hoặc nhắn /chungnhan cho trợ lý ạ.
certificate-page-back = Về trang của trợ lý

class-how = Dạ, người dạy cho lớp một mã 6 số. Anh/chị gõ /lop kèm mã đó, ví dụ: /lop 123456.
class-opened =
    Dạ, em đã mở lớp. Mã lớp là { $code }, dùng tới { $until }.
    Mỗi người nhắn cho em: /lop { $code }. Cả lớp làm chung một bộ câu hỏi, không ai phải khai tên.
class-open = Dạ, lớp mã { $code }, nhận người tới { $until }.
class-over = Dạ, lớp ngày { $day } đã khép lại.
class-counts = { $joined } người tham gia, { $finished } người làm xong, { $passed } người đạt.
class-counts-of-first = { $joined } người tham gia, { $finished } người làm xong. Trong { $told } người xong trước, { $passed } người đạt.
class-wait = Ai xong sau thì đủ { $fewest } người em mới báo thêm, để không ai bị đoán ra ạ.
class-few = { $joined } người tham gia, { $finished } người làm xong. Đủ { $fewest } người xong thì em mới báo kết quả, để không ai bị đoán ra ạ.
class-worst =
    Câu sai nhiều nhất:
    { $lines }
class-worst-line = · { $question } ({ $people } người sai)
class-key-results = Xem kết quả
    .also = xem | ket qua | cap nhat
class-key-next = Mở lớp mới
    .also = lop moi | mo lop khac
class-unknown = Dạ, em không thấy lớp nào đang mở với mã này. Anh/chị hỏi lại người dạy giúp em ạ.
class-joined = Dạ, anh/chị vào lớp rồi. Bài có { $count } câu, mỗi câu bấm một lần. Người dạy chỉ thấy số chung, không thấy tên ai ạ.
class-done-before = Dạ, anh/chị làm xong bài của lớp này rồi ạ. Muốn thi riêng thì gõ /thi.
class-full = Dạ, lớp này đông quá, em không nhận thêm được nữa. Người dạy mở thêm một lớp giúp em ạ.

# Các bài học: tên bài, rồi từng màn hình.

training-lesson-role = Việc của tổ công nghệ số cộng đồng
    .s1 =
        Tổ công nghệ số cộng đồng có ở từng ấp, khu phố. Ai vào tổ là tự nguyện.
        Ủy ban nhân dân xã, phường lập tổ, tập huấn cho tổ, và có thể hỗ trợ thêm chi phí.
    .s2 =
        Tổ có bốn việc:
        · Hướng dẫn bà con dùng dịch vụ số cơ bản.
        · Báo cho bà con biết các kiểu lừa đảo.
        · Giúp bà con quen với điện thoại, mạng.
        · Gom lại điều bà con cần, điều bà con vướng, rồi báo lên xã, phường.
    .s3 =
        Kế hoạch của tỉnh năm 2023 dặn đi từng ngõ, gõ từng nhà.
        Đích đến: mỗi nhà có ít nhất một người biết dùng VNeID để đăng nhập và dùng dịch vụ công.
        Mỗi xã, phường còn có Điểm hỗ trợ xã hội số, cũng hướng dẫn bà con và nhận phản ánh.

training-lesson-visit = Đến nhà bà con
    .s1 =
        Tới nhà, anh/chị chào hỏi, đeo thẻ cho bà con thấy.
        Nói rõ ngay từ đầu: không thu tiền, không hỏi mật khẩu, không hỏi mã OTP.
        Bà con chưa muốn thì anh/chị cảm ơn rồi hẹn dịp khác.
    .s2 =
        Hỏi xem bà con sắp cần giấy tờ gì, rồi làm đúng việc đó.
        Để bà con tự bấm. Anh/chị ngồi cạnh, chỉ tay, đọc chữ, chờ bà con làm.
        Tự tay bấm được một lần thì lần sau mới nhớ.
    .s3 =
        Đi theo thứ tự này:
        1. Đăng nhập VNeID.
        2. Vào cổng dịch vụ công.
        3. Tìm thử một thủ tục.
        Khoảng mười phút là vừa. Chưa xong thì hẹn hôm khác.
    .s4 =
        Trước khi về, anh/chị dặn cách tránh lừa đảo, ghi lại chỗ vướng, hỏi bà con có hài lòng không.
        Không gõ mật khẩu giùm, không cầm điện thoại của bà con đi.
        Chỉ ghi điều cần, không ghi tên, không ghi số căn cước.

training-lesson-vneid = Tài khoản VNeID
    .s1 =
        Mức 1: bà con tự đăng ký trong ứng dụng. Cần số định danh, số điện thoại và ảnh khuôn mặt.
        Nộp hồ sơ trực tuyến thì thường cần mức 2.
    .s2 =
        Mức 2: bà con phải tự tới công an, xã hay phường nào cũng được, để chụp ảnh và lấy vân tay.
        Chưa có mức 1 cũng làm thẳng mức 2 được.
        Nhớ mang thẻ căn cước và điện thoại có SIM của chính mình.
    .s3 =
        Làm mức 2 không tốn tiền.
        Có thẻ gắn chip rồi thì khoảng 3 ngày làm việc. Làm chung với thẻ căn cước thì khoảng 7 ngày.
        Duyệt xong có tin nhắn báo, bà con mở ứng dụng để kích hoạt.
    .s4 =
        Chỉ có một ứng dụng tên là VNeID, tải từ App Store hoặc Google Play.
        Một tài khoản chỉ dùng trên một điện thoại mỗi lúc.
        Cháu dưới 14 tuổi thì cha mẹ dẫn đi, đăng ký bằng số điện thoại của cha mẹ.

training-lesson-login = Đăng nhập cổng dịch vụ công
    .s1 =
        Trang đúng là dichvucong.gov.vn. Bà con gõ thẳng địa chỉ, đừng tìm trên mạng.
        Cổng chỉ đăng nhập bằng tài khoản VNeID.
    .s2 =
        Trên máy tính, dễ nhất là quét mã QR:
        1. Bấm “Đăng nhập”, màn hình hiện mã QR.
        2. Mở VNeID trên điện thoại, chọn “Quét QR”.
        3. Quét mã trên màn hình, rồi đồng ý.
    .s3 =
        Cách thứ hai: bà con tự gõ số định danh 12 số và mật khẩu, rồi nhập mã xác nhận gửi về máy.
        Trên chính điện thoại đang dùng thì theo cách này, vì máy không quét được màn hình của nó.
    .s4 =
        Tới trang chia sẻ dữ liệu, bà con đọc rồi đánh dấu vào ô đồng ý. Chưa đánh dấu thì nút bấm không ăn.
        Sau đó bà con tự nhập passcode 6 số của VNeID.
        Thấy tên mình ở góc phải trên là đã vào được.

training-lesson-file = Nộp hồ sơ từ nhà
    .s1 =
        Toàn trình là làm hết trên mạng: nộp, bổ sung, trả phí, nhận kết quả, không phải đi.
        Một phần là có ít nhất một bước phải tới nơi.
        Từ xa là bà con nộp ở nhà, không tới trung tâm.
    .s2 =
        Vào cổng, gõ tên hoặc mã thủ tục vào ô tìm kiếm.
        Ở khối “Chọn cơ quan thực hiện”, chọn Tỉnh Tây Ninh, rồi chọn xã, phường. Không còn cấp huyện nữa.
        Bấm “Nộp trực tuyến” ở đúng cơ quan.
    .s3 =
        Hồ sơ đi qua bốn bước:
        1. Thông tin chủ hồ sơ.
        2. Kê khai thông tin.
        3. Thành phần hồ sơ: đính kèm ảnh hoặc tệp.
        4. Nơi nhận kết quả, rồi trả phí và nộp.
    .s4 =
        Nộp được thì cổng báo “Nộp hồ sơ thành công” và cho mã hồ sơ. Dặn bà con giữ mã và biên nhận trả phí.
        Phí chỉ trả ngay trong hồ sơ, không chuyển vào tài khoản riêng của ai.
        Mã có chữ H53 là hồ sơ của tỉnh Tây Ninh.

training-lesson-trouble = Gỡ những chỗ hay vướng
    .s1 =
        Quên mật khẩu VNeID: ở màn hình đăng nhập, bấm “Quên mật khẩu”.
        Bà con nhập số định danh, số điện thoại, rồi xác thực và đặt lại mật khẩu.
    .s2 =
        Quên passcode: vào một dịch vụ bất kỳ trong VNeID, bấm “Quên passcode”, rồi đặt passcode mới gồm 6 số.
        Passcode khác với mật khẩu: mật khẩu để đăng nhập, passcode để mở từng dịch vụ.
    .s3 =
        Đổi điện thoại, còn máy cũ: đăng nhập trên máy mới, mã sẽ hiện trong VNeID ở máy cũ.
        Máy cũ mất hoặc hỏng: xác thực bằng cách áp thẻ căn cước gắn chip vào máy có NFC, hoặc tới công an xã, phường.
    .s4 =
        Mất điện thoại, sợ người khác dùng: gọi 1900.0368 để khóa tài khoản, nhờ nhà mạng khóa SIM.
        Anh/chị không mở khóa giùm ai được, và cũng không ai làm thay được bước xác thực.

training-lesson-scam = Nhận ra lừa đảo
    .s1 =
        Công an không kích hoạt mức 2 qua điện thoại hay Zalo. Mức 2 chỉ làm tại công an.
        Cán bộ không gọi điện bảo cài ứng dụng, cũng không gửi đường dẫn.
    .s2 =
        Kẻ gian hay nói: “Sáp nhập rồi, phải cập nhật địa chỉ trên VNeID”.
        Thật ra địa chỉ tự cập nhật, bà con không phải làm gì.
        Tháng 7/2025 có người ở Đà Nẵng nghe theo, đóng 22.000 đồng mà mất 129 triệu đồng.
    .s3 =
        Trang nhà nước có đuôi .gov.vn.
        Đừng tìm cổng trên mạng, vì trang giả hay đứng đầu. Gõ thẳng dichvucong.gov.vn.
        Đừng bật “nguồn không xác định” để cài ứng dụng lạ.
    .s4 =
        Ai xin mã OTP, passcode, mật khẩu là lừa đảo.
        Nghi ngờ thì cúp máy, gọi 1900.0368, báo 156 (cuộc gọi) hoặc 5656 (tin nhắn).
        Lỡ bấm rồi thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an.

training-lesson-privacy = Giữ thông tin riêng của bà con
    .s1 =
        Muốn ghi thông tin của ai thì phải hỏi người đó trước.
        Nói rõ: ghi gì, để làm gì, ai giữ, bà con có quyền gì.
        Im lặng không phải là đồng ý.
    .s2 =
        Đồng ý phải là tự nguyện, cho từng việc. Không gộp nhiều việc vào một lần hỏi, không đánh dấu sẵn giùm.
        Bà con đổi ý lúc nào cũng được.
    .s3 =
        Ảnh thẻ căn cước là dữ liệu nhạy cảm.
        Đừng chụp, đừng giữ trong máy mình, đừng gửi qua nhóm Zalo.
        Hình giấy tờ chỉ nộp trên cổng hoặc trong VNeID.
    .s4 =
        Hết việc, hoặc bà con rút lại đồng ý, thì xóa điều đã ghi.
        Luật áp dụng cho cả cơ quan, công ty và từng người, không miễn cho ai nhỏ.
        Chủ tài khoản chịu trách nhiệm mọi việc làm bằng tài khoản của mình, nên đừng mượn, đừng cho mượn.
