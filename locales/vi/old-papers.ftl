# Giấy tờ, nơi làm việc, hồ sơ mang tên xã, huyện, tỉnh cũ.

old-papers = Giấy tờ ghi tên xã, huyện, tỉnh cũ
 .also = giay to ghi xa cu | giay to ghi huyen cu | giay to sau sap nhap | doi giay to sau sap nhap

old-papers_what =
 Dạ, từ ngày 1/7/2025 nhiều xã, phường mang tên mới, không còn cấp huyện, Long An nhập với Tây Ninh.
 Bà con đang lo chuyện nào ạ?
 .vneid = Địa chỉ trên VNeID
 .vneid-also = vneid ghi xa cu | dia chi trong vneid | app con ten cu | vneid chua doi
 .card = Địa chỉ in trên thẻ căn cước
 .card-also = can cuoc ghi xa cu | the in dia chi cu | co phai doi can cuoc | lam lai can cuoc khong | can cuoc ten huyen cu | the cccd con dia chi cu
 .paper = Giấy khác ghi tên cũ
 .paper-also = giay to khac | so do ten cu | ho khau cu | khai sinh ghi huyen | bang lai ten cu | giay dat | so do ghi xa cu
 .office = Giờ tới nơi nào làm giấy
 .office-also = toi dau lam giay | di dau lam | nop o dau | tru so moi o dau | uy ban moi cho nao | lam giay cho nao | gio di dau lam giay
 .dossier = Hồ sơ nộp ở nơi cũ
 .dossier-also = ho so nop roi | ho so xa cu | nop truoc sap nhap | ho so dang do | ho so huyen nhan | nop hoi chua sap nhap
 .name = Xã tôi nay tên gì
 .name-also = xa toi ten gi | ten xa moi | phuong toi nhap vo dau | xa moi la gi | tra ten xa | xa toi thuoc xa nao | phuong toi doi ten gi

old-papers_vneid =
 Tên xã, phường, tỉnh trên VNeID được cập nhật tự động, bà con không phải khai, không phải trả đồng nào.
 Có ai gọi bảo bà con cập nhật không ạ?
 .calm = Không ai gọi
 .calm-also = khong co goi | chua ai nhan | khong thay ai goi | khong ai keu gi | chua ai goi | dau co ai goi
 .called = Có người gọi, nhắn tin
 .called-also = co nguoi goi dien | co nhan tin | moi goi hom qua | co ai do goi | zalo nhan toi
 .wrong = Địa chỉ sai chuyện khác
 .wrong-also = sai so nha | sai ap | chuyen nha roi | ghi sai duong | dia chi khong dung | sai chuyen khac

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
 .track-also = con ma | co ma ho so | chi cach xem | coi ho so toi dau | con giu ma
 .no = Không còn, hoặc xem mà không thấy
 .no-also = mat ma roi | khong con ma | khong nho ma | xem khong thay | tra khong ra | mat bien nhan

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
 .also = van ten cu | chua doi ten moi | doi hoai van cu | chua cap nhat | app chua doi | lau qua chua doi | vneid chua doi ten xa
old-papers_told-to-change =
 Bà con hỏi rõ họ cần giấy gì, theo quy định nào, rồi ghi lại.
 Cầm tờ đó hỏi Trung tâm Phục vụ hành chính công xã, phường trước khi đổi ạ.
 .title = Có nơi bắt tôi đổi giấy
 .also = bat doi giay | bat lam lai giay | ngan hang doi giay moi | ho keu doi giay | truong hoc bat doi | khong nhan giay cu | phai lam giay moi
old-papers_fee =
 Đổi giấy vì đổi tên xã tốn bao nhiêu thì em chưa có nguồn. Bà con hỏi Trung tâm Phục vụ hành chính công trước khi đóng, đừng chuyển tiền cho ai gọi tới ạ.
 .title = Đổi giấy có tốn tiền không
 .also = ton tien khong | doi mat bao nhieu | phi doi giay | co mien phi khong | dong bao nhieu | le phi sao | lam lai co mat tien khong
old-papers_differ =
 VNeID tự đổi sang tên mới nên khác giấy cũ, không phải bà con khai sai.
 Nơi nào không chịu nhận thì bà con hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Giấy một đằng, VNeID một nẻo
 .also = hai giay khac nhau | khong khop nhau | vneid khac can cuoc | giay mot noi vneid mot noi | lech ten xa | khac voi giay cu | khong trung nhau | can cuoc voi vneid khong giong
old-papers_district =
 Cấp huyện không còn nữa, việc đó nay thuộc xã, phường hoặc tỉnh.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường, ở đó chỉ đúng nơi ạ.
 .title = Việc hồi trước làm ở huyện
 .also = hoi truoc lam o huyen | huyen bo roi lam dau | uy ban huyen con khong | phong tai nguyen huyen | nop o huyen cu | mat huyen roi | phong dat dai huyen gio dau
old-papers_far =
 Gần như việc nào cũng nộp được ở xã, phường khác trong tỉnh, bà con hỏi Trung tâm Phục vụ hành chính công gần nhất.
 Muốn nộp tại nhà thì nhắn em “nộp hồ sơ” ạ.
 .title = Nơi mới xa nhà tôi quá
 .also = xa nha qua | di xa qua | duong xa qua | khong co xe di | nop gan nha duoc khong | nop noi khac duoc khong
old-papers_long-an =
 Long An nay là tỉnh Tây Ninh, trên cổng bà con chọn “Tỉnh Tây Ninh”.
 Không rõ xã mình nay tên gì thì xem nơi thường trú trên VNeID, hoặc hỏi trưởng ấp ạ.
 .title = Nhà tôi ở Long An cũ
 .also = o long an | dan long an | duc hoa long an | tan an cu | long an nhap tay ninh | que long an
old-papers_split =
 Có 10 xã cũ bị chia ra mấy nơi, bà con xem nơi thường trú trên VNeID cho chắc.
 Không có VNeID thì hỏi trưởng ấp, hoặc Trung tâm Phục vụ hành chính công gần nhất ạ.
 .title = Xã cũ chia ra mấy nơi
 .also = xa bi chia | chia nhieu noi | xa cat ra | khong biet thuoc ben nao | tach ra may xa | nua ben nay nua ben kia
old-papers_same-name =
 Có mấy nơi trùng tên thì em hiện ra từng nơi kèm tên huyện cũ, bà con bấm đúng nơi của mình.
 Không chắc thì hỏi trưởng ấp ạ.
 .title = Có mấy xã trùng tên
 .also = trung ten | nhieu xa giong ten | hien ra may noi | khong biet chon xa nao | ten giong nhau | hai ba xa cung ten
old-papers_old-code =
 Bà con cứ giữ mã cũ, gõ vào “Tra cứu hồ sơ” trên dichvucong.gov.vn; mã nộp ở Long An cũ có thể khác H53.
 Không thấy thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Mã hồ sơ cũ còn xem được không
 .also = ma cu xem duoc khong | ma cu con xai khong | ma long an khac | ma ho so huyen | ma khong co h53 | ma hoi truoc
old-papers_caller =
 Đó là lừa đảo: có người trả 22.000 đồng để “cập nhật địa chỉ” rồi mất 129 triệu đồng.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi bảo cập nhật địa chỉ
 .also = goi bao cap nhat dia chi | keu bam link sua dia chi | xung cong an goi cap nhat | doi phi cap nhat dia chi | nhan tin keu cap nhat | so lua dao cap nhat
old-papers_clicked =
 Bà con tắt mạng ngay, gọi ngân hàng khóa thẻ, rồi báo công an xã, phường.
 Nhắn em “tôi bị lừa đảo”, em chỉ từng bước ạ.
 .title = Tôi lỡ bấm, lỡ trả tiền rồi
 .also = lo bam link roi | lo tra tien roi | chuyen khoan roi | dong phi roi | bi mat tien | cai app la roi | lo dua ma roi | chuyen tien cho nguoi ta roi
