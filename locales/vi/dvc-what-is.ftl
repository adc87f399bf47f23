# Dịch vụ công trực tuyến là gì, lợi gì, cần gì, có bắt buộc không.

dvc-what-is = Dịch vụ công trực tuyến là gì
    .also = dich vu cong | dich vu cong la gi | toan trinh la gi | mot phan la gi | loi ich | co bat buoc khong

dvc-what-is_wish = Dạ, dịch vụ công trực tuyến là làm giấy tờ nhà nước qua mạng, nhiều việc khỏi phải đi lại. Bà con muốn biết điều gì ạ?
 .good = Lợi gì cho tôi
 .full = Toàn trình, một phần là sao
 .need = Cần có gì, tốn bao nhiêu
 .must = Bắt buộc không, ra quầy được không
 .begin = Làm thử luôn

dvc-what-is_good =
 Ngồi ở nhà mà nộp được hồ sơ, bổ sung giấy, trả phí, nhận kết quả.
 Việc nào toàn trình thì bà con khỏi tới nơi lần nào ạ.

dvc-what-is_where =
 Cả nước làm chung ở một trang, bà con tự gõ từng chữ dichvucong.gov.vn.
 Một số việc làm ngay trong ứng dụng VNeID, bấm “Thủ tục hành chính” ạ.

dvc-what-is_full =
 “Toàn trình” là nộp, bổ sung, trả phí, nhận kết quả đều qua mạng.
 “Một phần” là còn ít nhất một lần phải tới nơi, hoặc cán bộ phải tới xem tận chỗ ạ.

dvc-what-is_why-part =
 Từ ngày 1/7/2026, toàn trình là lệ chung.
 Việc nào chỉ một phần thì phải công bố lý do: luật đòi có mặt, phải xem tận nơi, hoặc lỗi kỹ thuật ạ.

dvc-what-is_need =
 Muốn nộp, bà con cần tài khoản định danh mức 2, làm ở công an xã, phường, không mất tiền.
 Phí từng việc thì xem trang thủ tục, bấm “Xem chi tiết” để biết ai được miễn, giảm ạ.

dvc-what-is_must =
 Em chưa thấy quy định nào buộc bà con phải làm qua mạng.
 Bà con vẫn mang giấy tờ tới Trung tâm Phục vụ hành chính công xã, phường nộp ở quầy được ạ.

dvc-what-is_begin = Bà con muốn bắt đầu từ đâu ạ? Chưa có tài khoản mức 2 thì làm mức 2 trước.
 .level2 = Làm tài khoản mức 2
 .login = Đăng nhập bằng VNeID
 .find = Tìm một thủ tục
 .file = Nộp hồ sơ
 .later = Bữa khác làm

dvc-what-is_helped =
 Vướng thì bà con tới Trung tâm Phục vụ hành chính công xã, phường, hoặc nhờ tổ công nghệ số cộng đồng.
 Người giúp chỉ chỗ, bà con tự bấm và tự gõ mật khẩu ạ.

dvc-what-is_done = Bà con cứ làm thử một việc cho quen. Tới đâu không hiểu thì nhắn em, em chỉ từng bước ạ.

dvc-what-is_what-things =
 Khai sinh, khai tử, thường trú, tạm trú, trích lục hộ tịch, lý lịch tư pháp và nhiều việc nữa.
 Bà con nhắn em tên việc, em nói giấy tờ và mã thủ tục ạ.
 .title = Làm được những việc nào
dvc-what-is_one-stop =
 Đó là chỗ hồi trước gọi là một cửa: Tây Ninh có 96 trung tâm ở xã, phường và 1 trung tâm của tỉnh.
 Cấp huyện không còn nữa ạ.
 .title = Trung tâm Phục vụ hành chính công là gì
dvc-what-is_weak =
 Bà con nhờ tổ công nghệ số cộng đồng ở ấp, khu phố, hoặc tới Trung tâm Phục vụ hành chính công.
 Người khuyết tật được nhà nước hỗ trợ làm dịch vụ công ạ.
 .title = Tôi già yếu, không rành chữ
dvc-what-is_must-come =
 Kết hôn thì hai bên tới ký; sao y thì đem bản chính cho cán bộ đối chiếu.
 Việc khác thì xem mục “Cách thức” ở trang thủ tục, hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Việc nào vẫn phải tới nơi
dvc-what-is_anywhere =
 Được ạ, ở Tây Ninh gần như việc nào cũng nộp được ở xã, phường khác nơi mình ở.
 Muốn chắc thì bà con hỏi Trung tâm Phục vụ hành chính công gần nhất.
 .title = Ở xã khác có nộp được không
dvc-what-is_old-portal =
 Giờ làm chung ở dichvucong.gov.vn và VNeID, hệ thống của tỉnh chỉ dùng cho việc chưa đưa lên đó.
 Bà con cứ vào dichvucong.gov.vn ạ.
 .title = Trang của tỉnh giờ còn không
dvc-what-is_scam =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn, ai xin mã hay mật khẩu là lừa đảo.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi, gửi đường dẫn cho tôi
dvc-what-is_no-phone =
 Bà con tới Trung tâm Phục vụ hành chính công xã, phường, ở đó có người giúp nộp.
 Nhờ tổ công nghệ số cộng đồng ở ấp, khu phố giúp cũng được ạ.
 .title = Tôi không có điện thoại thông minh
dvc-what-is_proactive =
 Nghị định 224 năm 2026 có thêm loại gọi là dịch vụ công chủ động, chia làm 4 cấp độ.
 Mỗi cấp ra sao em chưa có nguồn, bà con hỏi Trung tâm Phục vụ hành chính công giúp em ạ.
 .title = Dịch vụ công chủ động là gì
dvc-what-is_cheaper =
 Có việc rẻ hơn, như đăng ký thường trú: ở quầy 20.000 đồng, qua mạng 10.000 đồng.
 Ai được miễn, giảm thì bấm “Xem chi tiết” ở mục phí, hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Làm qua mạng có rẻ hơn không
dvc-what-is_refused-paper =
 Bà con hỏi lý do, rồi nhờ họ giúp nộp qua mạng ngay tại quầy.
 Vẫn không nhận thì bà con gửi phản ánh trên dichvucong.gov.vn, hoặc nhờ người nhà gửi giùm ạ.
 .title = Ở quầy không nhận giấy của tôi
dvc-what-is_who-team =
 Đó là nhóm tình nguyện ở ấp, khu phố, do xã, phường lập ra để chỉ bà con dùng dịch vụ số.
 Hỏi trưởng ấp hoặc khu phố là biết ạ.
 .title = Tổ công nghệ số cộng đồng là ai
