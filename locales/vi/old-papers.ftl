# Giấy tờ, nơi làm việc, hồ sơ mang tên xã, huyện, tỉnh cũ.

old-papers = Giấy tờ ghi tên xã, huyện, tỉnh cũ
 .also = giay to ghi xa cu | giay to ghi huyen cu | giay to sau sap nhap | doi giay to sau sap nhap

old-papers_what =
 Dạ, từ ngày 1/7/2025 nhiều xã, phường mang tên mới, không còn cấp huyện, Long An nhập với Tây Ninh.
 Bà con đang lo chuyện nào ạ?
 .vneid = Địa chỉ trên VNeID
 .card = Địa chỉ in trên thẻ căn cước
 .paper = Giấy khác ghi tên cũ
 .office = Giờ tới nơi nào làm giấy
 .dossier = Hồ sơ nộp ở nơi cũ
 .name = Xã tôi nay tên gì

old-papers_vneid =
 Tên xã, phường, tỉnh trên VNeID được cập nhật tự động, bà con không phải khai, không phải trả đồng nào.
 Có ai gọi bảo bà con cập nhật không ạ?
 .calm = Không ai gọi
 .called = Có người gọi, nhắn tin
 .wrong = Địa chỉ sai chuyện khác

old-papers_card =
 Thẻ in tên cũ có phải đổi không thì em chưa có nguồn chắc chắn.
 Bà con khoan mất công đi đổi, hỏi công an xã, phường hoặc gọi 1900.0368 trước ạ.

old-papers_paper =
 Giấy nào phải đổi, giấy nào vẫn dùng được thì em chưa có nguồn chắc chắn.
 Bà con giữ kỹ giấy cũ, hỏi Trung tâm Phục vụ hành chính công xã, phường trước khi đổi ạ.

old-papers_office =
 Làm giấy tờ thì bà con tới Trung tâm Phục vụ hành chính công xã, phường, hồi trước gọi là một cửa.
 Thường trú, tạm trú, VNeID thì tới công an xã, phường ạ.

old-papers_dossier = Bà con còn mã hồ sơ không ạ? Có mã thì xem được trên cổng, khỏi phải đi hỏi.
 .track = Còn mã, chỉ tôi xem
 .no = Không còn, hoặc xem mà không thấy

old-papers_old-place =
 Bà con mang giấy hẹn, biên nhận tới Trung tâm Phục vụ hành chính công của xã, phường mới, hỏi hồ sơ nay ở đâu.
 Mất giấy thì cứ tới, nói việc gì, nộp ngày nào ạ.

old-papers_name =
 Bà con gõ ngay vào đây, như “xã Thạnh Bình cũ giờ thuộc xã nào”, em nói tên mới cho nghe.
 Xem xong thì bấm “Làm tiếp việc đang dở” ạ.

old-papers_lure =
 Bà con nhớ giùm em: ai gọi bảo cập nhật địa chỉ sau sáp nhập, rồi bảo bấm, bảo trả tiền là lừa đảo.
 Cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.

old-papers_done = Dạ, bà con cứ giữ kỹ giấy tờ đang có ạ. Chưa rõ thì hỏi Trung tâm Phục vụ hành chính công xã, phường trước khi đổi.

old-papers_still-old = Dù vậy bà con cũng không phải bấm đường dẫn hay trả tiền cho ai. Muốn chắc thì hỏi công an xã, phường ạ.
 .title = VNeID của tôi vẫn ghi tên cũ
old-papers_told-to-change =
 Bà con hỏi rõ họ cần giấy gì, theo quy định nào, rồi ghi lại.
 Cầm tờ đó hỏi Trung tâm Phục vụ hành chính công xã, phường trước khi đổi ạ.
 .title = Có nơi bắt tôi đổi giấy
old-papers_fee =
 Đổi giấy vì đổi tên xã tốn bao nhiêu thì em chưa có nguồn. Bà con hỏi Trung tâm Phục vụ hành chính công trước khi đóng, đừng chuyển tiền cho ai gọi tới ạ.
 .title = Đổi giấy có tốn tiền không
old-papers_differ =
 VNeID tự đổi sang tên mới nên khác giấy cũ, không phải bà con khai sai.
 Nơi nào không chịu nhận thì bà con hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Giấy một đằng, VNeID một nẻo
old-papers_district =
 Cấp huyện không còn nữa, việc đó nay thuộc xã, phường hoặc tỉnh.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường, ở đó chỉ đúng nơi ạ.
 .title = Việc hồi trước làm ở huyện
old-papers_far =
 Gần như việc nào cũng nộp được ở xã, phường khác trong tỉnh, bà con hỏi Trung tâm Phục vụ hành chính công gần nhất.
 Muốn nộp tại nhà thì nhắn em “nộp hồ sơ” ạ.
 .title = Nơi mới xa nhà tôi quá
old-papers_long-an =
 Long An nay là tỉnh Tây Ninh, trên cổng bà con chọn “Tỉnh Tây Ninh”.
 Không rõ xã mình nay tên gì thì xem nơi thường trú trên VNeID, hoặc hỏi trưởng ấp ạ.
 .title = Nhà tôi ở Long An cũ
old-papers_split =
 Có 10 xã cũ bị chia ra mấy nơi, bà con xem nơi thường trú trên VNeID cho chắc.
 Không có VNeID thì hỏi trưởng ấp, hoặc Trung tâm Phục vụ hành chính công gần nhất ạ.
 .title = Xã cũ chia ra mấy nơi
old-papers_same-name =
 Có mấy nơi trùng tên thì em hiện ra từng nơi kèm tên huyện cũ, bà con bấm đúng nơi của mình.
 Không chắc thì hỏi trưởng ấp ạ.
 .title = Có mấy xã trùng tên
old-papers_old-code =
 Bà con cứ giữ mã cũ, gõ vào “Tra cứu hồ sơ” trên dichvucong.gov.vn; mã nộp ở Long An cũ có thể khác H53.
 Không thấy thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Mã hồ sơ cũ còn xem được không
old-papers_caller =
 Đó là lừa đảo: có người trả 22.000 đồng để “cập nhật địa chỉ” rồi mất 129 triệu đồng.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi bảo cập nhật địa chỉ
old-papers_clicked =
 Bà con tắt mạng ngay, gọi ngân hàng khóa thẻ, rồi báo công an xã, phường.
 Nhắn em “tôi bị lừa đảo”, em chỉ từng bước ạ.
 .title = Tôi lỡ bấm, lỡ trả tiền rồi
