# Khai tử, xóa thường trú và mai táng phí, tử tuất trong một lần nộp. Nhà có tang: nói nhẹ, nói ngắn.

linked-death = Khai tử, xóa thường trú, mai táng phí một lần
 .also = lien thong khai tu | khai tu lien thong | khai tu va mai tang phi

linked-death_paper = Dạ, em xin chia buồn cùng gia đình. Nhà mình có giấy báo tử chưa ạ?
 .have = Có giấy báo tử
 .have-also = co roi | co giay bao tu | benh vien cap roi | giay bao tu day | trong tay roi
 .other = Có giấy khác thay giấy báo tử
 .other-also = giay khac | ban an toa tuyen | giay xac nhan cua ap | bien ban cong an | giay thay the
 .none = Chưa có giấy nào
 .none-also = khong co giay | chua xin giay | chua lam giay bao tu | mat giay bao tu | khong co gi het

linked-death_no-paper =
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường xem xin giấy báo tử ở đâu, giấy nào thay được.
 Khai tử đúng hạn là trong 15 ngày, nhờ người nhà đi hỏi giùm cũng được ạ.

linked-death_what =
 Nộp một lần cho 3 việc: khai tử, xóa thường trú, mai táng phí hoặc tử tuất.
 Bà con lấy sẵn giấy báo tử và căn cước ạ.

linked-death_door = Gia đình muốn nộp cách nào ạ? Đang lúc bối rối thì ra Trung tâm, có người giúp.
 .counter = Ra Trung tâm, có người giúp
 .counter-also = ra trung tam | len xa lam | nop tai quay | ra uy ban | nho can bo lam | nop truc tiep | ra xa nho lam
 .web = Trên trang web liên thông
 .web-also = lam tren web | vo trang web | lam bang may tinh | trang lien thong | nop tren mang
 .app = Trong ứng dụng VNeID
 .app-also = lam tren dien thoai | lam trong vneid | dung app | mo vneid
 .login = Chưa biết đăng nhập VNeID
 .login-also = khong biet dang nhap | chi dang nhap di | quen cach dang nhap | chua vo duoc vneid

linked-death_open-web =
 Bà con tự gõ từng chữ lienthong.dichvucong.gov.vn vào thanh địa chỉ, rồi vào phần khai tử.
 Trang hỏi đăng nhập thì dùng VNeID của chính người đi nộp ạ.

linked-death_open-app =
 Bà con mở VNeID, tìm “Dịch vụ công liên thông khai sinh, khai tử”, rồi điền theo từng phần máy hỏi.
 Điền xong thì xem lại một lượt rồi hãy nộp ạ.

linked-death_office = Ở bước “Chọn cơ quan”, bà con chọn đúng xã, phường nhận hồ sơ. Chọn xong thì bấm “Chuyển bước tiếp theo” ạ.

linked-death_declare =
 Tới bước “Kê khai thông tin”, bà con điền theo giấy báo tử và căn cước, chỗ chưa rõ thì hỏi, đừng điền đại.
 Xong thì bấm “Chuyển bước tiếp theo” ạ.

linked-death_attach = Tới phần đính kèm, bà con gắn hình từng giấy, xem rõ chữ rồi nộp. Nộp xong chép lại mã hồ sơ ạ.

linked-death_done =
 Dạ, khai tử có trong ngày; các việc còn lại xong khi nào thì em chưa có nguồn.
 Bà con cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
linked-death_single =
 Dạ, giấy thay giấy báo tử thì đăng ký khai tử được; nộp liên thông được không thì em chưa có nguồn.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường; xem giấy tờ thì nhắn em “khai tử” ạ.
linked-death_asked = Dạ, có giấy rồi, bà con nhắn em “liên thông cho người mất”, em chỉ tiếp ạ.
linked-death_at-centre =
 Dạ, bà con mang giấy báo tử và căn cước tới Trung tâm Phục vụ hành chính công xã, phường.
 Nói muốn làm liên thông khai tử, ở đó có người giúp ạ.

linked-death_at-home =
 Mất ở nhà thì nơi nào cấp giấy báo tử, em chưa có nguồn chắc chắn.
 Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường, ở đó chỉ đúng nơi ạ.
 .title = Mất ở nhà, xin giấy ở đâu
 .also = mat o nha | chet tai nha | khong di benh vien | gia mat tai nha | xin giay bao tu o dau | ai cap giay bao tu
linked-death_fee =
 Trong 15 ngày thì không mất phí; người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch.
 Trễ hơn thì bà con hỏi Trung tâm Phục vụ hành chính công trước khi đóng ạ.
 .title = Có tốn tiền không, trễ 15 ngày thì sao
 .also = co ton tien khong | tre han | qua 15 ngay | phi bao nhieu | mat lau roi chua khai | co bi phat khong | mien phi khong
linked-death_whose-id =
 Em chỉ biết cần căn cước, chưa rõ của ai. Bà con đem cả của người mất và người đi nộp, hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Căn cước của ai
 .also = can cuoc cua ai | can cuoc nguoi mat hay nguoi nop | mat can cuoc nguoi chet | dem cccd nao | can cuoc ong ba | lay cccd cua ai
linked-death_benefits =
 Được bao nhiêu, ai được nhận thì em chưa có nguồn để nói. Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường; ai đòi tiền lo giùm thì đừng đưa ạ.
 .title = Tiền mai táng, tử tuất ai được nhận
 .also = tien mai tang bao nhieu | tien tu tuat | ai duoc lanh tien | nhan tien o dau | co duoc tro cap khong | tien dam tang
linked-death_only-death =
 Bà con vào dichvucong.gov.vn, gõ mã 1.000656 vào ô tìm kiếm.
 Hoặc tới Trung tâm Phục vụ hành chính công xã, phường, có trong ngày ạ.
 .title = Chỉ cần giấy khai tử
 .also = chi lam khai tu | khong can mai tang | can giay khai tu thoi | khai tu rieng | khoi xoa ho khau | moi khai tu thoi
linked-death_tired =
 Bà con cứ lo việc nhà trước, giấy tờ thì nhờ một người thân.
 Tới Trung tâm Phục vụ hành chính công xã, phường, ở đó có người giúp ạ.
 .title = Nhà đang rối, làm không nổi
 .also = nha dang roi | tang gia bo roi | buon qua | khong con tam tri | met qua | dang lo dam tang | lam khong noi | buon qua lam khong noi
linked-death_login =
 Bây giờ chỉ đăng nhập bằng VNeID, muốn nộp thì tài khoản cần mức 2.
 Vướng thì bà con ra Trung tâm Phục vụ hành chính công, khỏi phải làm một mình ạ.
 .title = Trang bắt đăng nhập
 .also = doi dang nhap | bat dang nhap | keu dang nhap vneid | hoi tai khoan | chua co muc 2 | khong co tai khoan
linked-death_which-page =
 Trang thật luôn kết thúc bằng .gov.vn, bà con tự gõ từng chữ, đừng tìm trên mạng.
 Chưa chắc thì đóng lại, ra Trung tâm Phục vụ hành chính công ạ.
 .title = Không biết có đúng trang không
 .also = trang that hay gia | dung trang chua | so trang gia | vo trang nao | web nao moi dung | co phai trang nha nuoc | trang nay that khong
linked-death_app-screens =
 Bà con cập nhật VNeID trong kho ứng dụng, thấy mục đó thì bấm “Quay lại bước đang làm”.
 Vẫn không thấy thì bấm “Được rồi, làm tiếp” để chọn cách khác, hoặc ra Trung tâm Phục vụ hành chính công ạ.
 .title = Trong VNeID không thấy mục đó
 .also = khong thay muc do | tim hoai khong thay lien thong | vneid khong co muc | app khong hien | khong thay dich vu | khong co muc khai tu
linked-death_which-office =
 Chọn nơi nào thì bà con hỏi Trung tâm Phục vụ hành chính công gần nhất trước khi nộp.
 Không biết xã nay tên gì thì gõ vào đây, như “xã Bình Minh cũ giờ là xã nào” ạ.
 .title = Không biết chọn xã nào
 .also = chon xa nao | chon co quan nao | khong thay xa toi | xa doi ten roi | xa nguoi mat hay xa toi | danh sach khong co xa
linked-death_photo =
 Bà con chụp bản chính ở chỗ sáng, thấy đủ 4 góc, không lóa, mỗi giấy một hình.
 Chụp không được thì mang giấy tới Trung tâm Phục vụ hành chính công ạ.
 .title = Chụp giấy không rõ
 .also = chup mo | hinh nhoe | chup khong net | hinh bi loa | chup hoai khong ro | scan giay sao
linked-death_slow =
 Có lúc nhiều người vào nên máy bị nghẽn, bà con chờ vài phút rồi làm lại.
 Vẫn kẹt thì ra Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Máy cứ quay quay
 .also = may quay quay | trang cham qua | lag qua | dung hinh | load hoai khong xong | trang trang khong chay | nghen mang | trang load hoai
