# Khai sinh, thường trú và bảo hiểm y tế cho trẻ dưới 6 tuổi trong một lần nộp.

linked-birth = Khai sinh, thường trú, bảo hiểm y tế cho bé một lần
 .also = lien thong khai sinh | khai sinh lien thong | khai sanh lien thong | 3 giay cho be | ba giay cho be

linked-birth_child = Dạ, bé dưới 6 tuổi thì nộp một lần mà xong 3 việc: khai sinh, thường trú, thẻ bảo hiểm y tế. Bé nhà mình mấy tuổi ạ?
 .under = Dưới 6 tuổi
 .under-also = moi sinh | be so sinh | may thang | chau may thang | 1 tuoi | 2 tuoi | 3 tuoi | 4 tuoi | 5 tuoi
 .over = Từ 6 tuổi trở lên
 .over-also = 6 tuoi | 7 tuoi | 8 tuoi | 9 tuoi | 10 tuoi | lon roi | be hoc lop may roi

linked-birth_papers = Bà con lấy sẵn giấy chứng sinh, rồi căn cước của cha và mẹ, hoặc giấy chứng nhận kết hôn. Nhà mình có đủ chưa ạ?
 .have = Có đủ rồi
 .have-also = du roi | co du het | san sang roi | giay to day du | chuan bi xong
 .no-slip = Không có giấy chứng sinh
 .no-slip-also = khong giay chung sinh | mat chung sinh | sinh o nha | de tai nha | sinh doc duong | benh vien khong cap giay
 .unmarried = Cha mẹ chưa đăng ký kết hôn
 .unmarried-also = chua dang ky ket hon | chua cuoi | khong co hon thu | song chung khong giay | khong co giay ket hon | vo chong chua ket hon

linked-birth_unmarried =
 Muốn ghi tên cha thì làm “Đăng ký khai sinh kết hợp nhận cha, mẹ, con”, cần thêm chứng cứ về quan hệ.
 Việc này 3 ngày, phải xác minh thì có thể thêm 5 ngày ạ.

linked-birth_door = Bà con muốn nộp bằng cách nào ạ? Trên trang web liên thông hay trong VNeID đều được.
 .web = Trên trang web liên thông
 .web-also = lam tren web | vo trang web | lam bang may tinh | trang lien thong | nop tren mang
 .app = Trong ứng dụng VNeID
 .app-also = lam tren dien thoai | lam trong vneid | dung app | mo vneid
 .login = Chưa biết đăng nhập VNeID
 .login-also = khong biet dang nhap | chi dang nhap di | quen cach dang nhap | chua vo duoc vneid
 .counter = Ra Trung tâm, có người giúp
 .counter-also = ra trung tam | len xa lam | nop tai quay | ra uy ban | nho can bo lam | nop truc tiep | ra xa nho lam

linked-birth_open-web =
 Bà con tự gõ từng chữ lienthong.dichvucong.gov.vn vào thanh địa chỉ, rồi vào phần khai sinh.
 Trang hỏi đăng nhập thì cha hoặc mẹ dùng VNeID của chính mình ạ.

linked-birth_open-app =
 Bà con mở VNeID, tìm “Dịch vụ công liên thông khai sinh, khai tử”, rồi điền theo từng phần máy hỏi.
 Điền xong thì xem lại một lượt rồi hãy nộp ạ.

linked-birth_office = Ở bước “Chọn cơ quan”, bà con chọn đúng xã, phường làm giấy cho bé. Chọn xong thì bấm “Chuyển bước tiếp theo” ạ.

linked-birth_declare =
 Tới bước “Kê khai thông tin”, bà con điền theo giấy chứng sinh và căn cước của cha mẹ.
 Xem lại tên bé từng chữ, rồi bấm “Chuyển bước tiếp theo” ạ.

linked-birth_attach = Tới phần đính kèm, bà con gắn hình từng giấy, xem rõ chữ rồi mới nộp. Nộp xong nhớ chép lại mã hồ sơ ạ.

linked-birth_done =
 Dạ, khai sinh có trong ngày; trọn 3 việc không quá 3 ngày làm việc, phải xác minh thì không quá 5 ngày.
 Nộp sau 15 giờ thì tính từ hôm sau; muốn xem thì nhắn em “hồ sơ tới đâu rồi” ạ.
linked-birth_single =
 Dạ, làm chung 3 việc thì chỉ cho bé dưới 6 tuổi, nên bé lớn hơn phải làm khai sinh riêng.
 Bà con nhắn em “đăng ký khai sinh” để xem giấy tờ, hoặc hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
linked-birth_no-slip =
 Dạ, không có giấy chứng sinh thì cần người làm chứng, hoặc giấy cam đoan.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường trước, rồi nhắn em “đăng ký khai sinh” để xem giấy tờ ạ.
linked-birth_ask-centre =
 Dạ, làm chung hay làm riêng thì bà con hỏi Trung tâm Phục vụ hành chính công xã, phường trước cho chắc.
 Muốn xem giấy tờ thì nhắn em “khai sinh kèm nhận cha” ạ.
linked-birth_at-centre =
 Dạ, bà con mang giấy tờ tới Trung tâm Phục vụ hành chính công xã, phường, nói muốn làm liên thông cho bé.
 Nộp sau 15 giờ thì tính từ hôm sau ạ.

linked-birth_fee =
 Trong 60 ngày thì không mất phí; người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch.
 Trễ hơn thì phí do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công trước khi đóng ạ.
 .title = Có tốn tiền không, trễ 60 ngày thì sao
 .also = co ton tien khong | tre han phat khong | qua 60 ngay | phi bao nhieu | khai muon co sao khong | mien phi khong | tre may thang roi | qua 2 thang co phat khong
linked-birth_foreign =
 Trường hợp đó liên thông có nhận không, em chưa có nguồn, bà con hỏi Trung tâm Phục vụ hành chính công xã, phường.
 Xã biên giới có thủ tục riêng, nhắn em “khai sinh biên giới” ạ.
 .title = Cha hoặc mẹ là người nước ngoài
 .also = chong nuoc ngoai | vo dai loan han quoc | cha campuchia | me nuoc ngoai | viet kieu | quoc tich khac | vo nguoi campuchia | chong nguoi trung quoc
linked-birth_has-birth =
 Có khai sinh rồi thì còn làm chung được không, em chưa có nguồn, bà con hỏi Trung tâm Phục vụ hành chính công.
 Muốn làm riêng từng việc thì nhắn em “nhập khẩu cho con” ạ.
 .title = Bé có giấy khai sinh rồi
 .also = co khai sinh roi | lam khai sinh roi | chi con bao hiem | con thieu nhap khau | chi lam the bhyt | khai sinh truoc roi
linked-birth_someone-else =
 Không phải cha mẹ thì bà con hỏi Trung tâm Phục vụ hành chính công trước, xem mình đứng nộp được không.
 Cách nộp giùm thì nhắn em “nộp giùm người khác” ạ.
 .title = Ông bà, cô chú nộp giùm
 .also = ong ba nop | ba ngoai di lam | co chu lam gium | cha me di xa | nop gium chau | nguoi khac nop duoc khong | ba ngoai nop duoc khong
linked-birth_photo =
 Bà con chụp bản chính ở chỗ sáng, thấy đủ 4 góc, không lóa, mỗi giấy một hình.
 Chụp không được thì mang giấy tới Trung tâm Phục vụ hành chính công; đừng gửi hình cho em ạ.
 .title = Chụp giấy không rõ
 .also = chup mo | hinh nhoe | chup khong net | hinh bi loa | chup hoai khong ro | scan giay sao
linked-birth_mother-only =
 Không ghi tên cha thì cần giấy gì, em chưa có nguồn chắc chắn.
 Bà con mang giấy chứng sinh và căn cước của mẹ tới hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Không ghi tên cha
 .also = khong co cha | me don than | chi ghi ten me | khong biet cha la ai | bo trong ten cha | cha khong nhan
linked-birth_which-page =
 Bà con tự gõ từng chữ, đừng tìm trên mạng; trang thật luôn kết thúc bằng .gov.vn.
 Chưa chắc thì đóng lại, ra Trung tâm Phục vụ hành chính công làm cũng được ạ.
 .title = Không biết có đúng trang không
 .also = trang that hay gia | dung trang chua | so trang gia | vo trang nao | web nao moi dung | co phai trang nha nuoc | trang nay that khong
linked-birth_login =
 Bây giờ chỉ đăng nhập bằng VNeID, muốn nộp thì tài khoản cần mức 2.
 Bà con nhắn em “đăng nhập” hoặc “làm mức 2”, hay ra Trung tâm Phục vụ hành chính công ạ.
 .title = Trang bắt đăng nhập
 .also = doi dang nhap | bat dang nhap | keu dang nhap vneid | hoi tai khoan | chua co muc 2 | khong co tai khoan
linked-birth_slow =
 Có lúc nhiều người vào nên máy bị nghẽn, bà con chờ vài phút rồi làm lại.
 Vẫn kẹt thì để ngoài giờ cao điểm, hoặc ra Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Máy cứ quay quay
 .also = may quay quay | trang cham qua | lag qua | dung hinh | load hoai khong xong | trang trang khong chay | nghen mang | trang load hoai
linked-birth_app-screens =
 Bà con cập nhật VNeID trong App Store hoặc Google Play, thấy mục đó thì bấm “Quay lại bước đang làm”.
 Vẫn không thấy thì bấm “Được rồi, làm tiếp”, em chỉ làm trên trang web; hoặc ra Trung tâm Phục vụ hành chính công ạ.
 .title = Trong VNeID không thấy mục đó
 .also = khong thay muc do | tim hoai khong thay lien thong | vneid khong co muc | app khong hien | khong thay dich vu | khong co muc khai sinh
linked-birth_which-office =
 Từ ngày 1/7/2025 nhiều xã mang tên mới; bà con gõ vào đây, như “xã Bình Minh cũ giờ là xã nào”.
 Chọn nơi nào cho đúng thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Không thấy xã tôi, không biết chọn đâu
 .also = khong thay xa toi | chon xa nao | chon co quan nao | xa doi ten roi | khong biet chon dau | danh sach khong co xa
linked-birth_mismatch =
 Bà con so từng chữ với giấy chứng sinh và căn cước, rồi sửa ô gõ sai.
 Giấy ghi sai thì đừng tự sửa, mang tới hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Máy báo thông tin không khớp
 .also = thong tin khong khop | bao sai thong tin | khong trung can cuoc | bao loi ten | sai ngay sinh | du lieu khong dung | ten me bi sai
