# Rút, hủy hồ sơ đã nộp.

dossier-withdraw = Rút, hủy hồ sơ đã nộp
    .also = rut ho so | huy ho so | rut don | huy don | nop trung | nop nham | xoa ho so | lay lai ho so

dossier-withdraw_why = Dạ, bà con muốn rút hồ sơ vì chuyện gì ạ? Bà con chọn dòng gần giống nhất.
 .twice = Nộp trùng, dư một bộ
 .twice-also = nop trung | nop hai lan | du mot bo | lo bam nop hai lan | hai bo giong nhau | bi trung
 .place = Nhầm nơi, nhầm thủ tục
 .place-also = nham noi | nop nham xa | sai co quan | chon nham thu tuc | gui nham cho | sai thu tuc | nop lon cho
 .mistake = Khai sai, thiếu giấy
 .mistake-also = khai sai | dien sai | thieu giay | ghi nham ten | sai thong tin | quen dinh kem | ghi sai ten
 .mind = Đổi ý, không cần nữa
 .mind-also = khong can nua | doi y | khong muon lam nua | het can roi | suy nghi lai | thoi khong can nua

dossier-withdraw_twice =
 Bà con xem hai bộ có đúng là một việc, gửi cùng một nơi không.
 Đúng vậy thì giữ bộ đủ giấy hơn, chỉ xin rút bộ còn lại ạ.

dossier-withdraw_mistake =
 Có khi không cần rút: cơ quan ghi “Yêu cầu bổ sung” thì mình chỉ sửa đúng chỗ đó.
 Hồ sơ của bà con có ghi vậy không ạ?
 .yes = Có ghi, chỉ tôi cách sửa
 .yes-also = co ghi | yeu cau bo sung | bao thieu giay | co bo sung | keu sua | chi cach sua
 .no = Không ghi, tôi vẫn muốn rút
 .no-also = khong ghi gi | van muon rut | rut luon di | khong thay yeu cau | cu rut

dossier-withdraw_logged-in =
 Mình xem hồ sơ tới đâu trước đã.
 Bà con đã đăng nhập dichvucong.gov.vn bằng tài khoản đã nộp hồ sơ chưa ạ?
 .no = Chưa, chỉ tôi đăng nhập
 .no-also = chua dang nhap | chi dang nhap | khong biet dang nhap | chua vo duoc
 .yes = Đăng nhập rồi
 .yes-also = da dang nhap | vo duoc roi | dang o trong roi | vao roi
 .counter = Tôi nộp ở quầy
 .counter-also = nop tai quay | nop truc tiep | nop giay o xa | ra xa nop | nop o trung tam | nop mot cua

dossier-withdraw_status =
 Bà con mở “Quản lý hồ sơ”, có nơi ghi “Hồ sơ của tôi”, rồi bấm vào hồ sơ muốn rút.
 Hồ sơ tới đâu rồi ạ?
 .before = Chưa ai tiếp nhận
 .before-also = chua nhan | cho tiep nhan | moi nop | chua ai coi | moi gui | dang cho
 .after = Đã nhận, đang xử lý
 .after-also = dang xu ly | da tiep nhan | ho nhan roi | dang giai quyet | dang lam
 .result = Có kết quả rồi
 .result-also = co ket qua | da tra ket qua | giai quyet xong roi | hoan thanh roi | da co giay

dossier-withdraw_before =
 Trong trang của hồ sơ đó, bà con tìm xem có chỗ nào ghi rút hoặc hủy hồ sơ không.
 Có thì đọc kỹ, đúng bộ muốn bỏ rồi mới bấm ạ.
 .done = Có, tôi rút được rồi
 .done-also = rut duoc roi | rut xong roi | huy duoc roi | bam rut roi | thanh cong roi | huy xong roi
 .none = Không có chỗ đó
 .none-also = khong co nut rut | khong thay nut rut | khong thay chu rut | khong thay nut huy | khong co cho rut | tim khong ra | khong co chu huy

dossier-withdraw_centre =
 Bà con mang mã hồ sơ, thẻ căn cước tới Trung tâm Phục vụ hành chính công nơi đã nộp, nói muốn rút.
 Nhờ họ xem còn rút được không, cần viết giấy gì ạ.

dossier-withdraw_again =
 Bà con muốn làm gì tiếp ạ?
 Định nộp lại thì hỏi cho chắc bộ cũ đã rút xong chưa, kẻo trùng.
 .file = Nộp lại bộ khác
 .file-also = nop lai | nop bo khac | lam bo moi | nop bo moi | gui lai ho so
 .find = Tìm đúng thủ tục, đúng nơi
 .find-also = tim thu tuc | kiem dung noi | tim lai thu tuc | khong biet thu tuc nao
 .track = Xem hồ sơ tới đâu rồi
 .track-also = xem ho so | tra cuu ho so | coi ho so toi dau | kiem tra ho so
 .enough = Vậy đủ rồi
 .enough-also = du roi | khong can gi nua | khong lam gi nua | vay thoi

dossier-withdraw_last =
 Bà con mở lại “Quản lý hồ sơ”, xem đang còn những bộ nào, mỗi bộ ghi tình trạng gì.
 Còn dư bộ nào thì hỏi nơi đã nộp bộ đó ạ.

dossier-withdraw_done = Bà con giữ mã hồ sơ, ghi lại ngày và tên nơi đã trả lời mình. Còn vướng gì, bà con cứ nhắn em ạ.

dossier-withdraw_not-mine =
 Người nhà nộp thì người đó tự mở tài khoản của mình mà rút, đừng mượn mật khẩu của nhau.
 Không biết ai nộp thì báo Trung tâm Phục vụ hành chính công, gọi thêm 1900.0368 nếu sợ mất tài khoản VNeID ạ.
 .title = Người khác nộp, không phải tôi
 .also = khong phai toi nop | nguoi nha nop | con toi nop | ai do nop | khong biet ai nop | dich vu nop gium | ke khac nop ten toi
dossier-withdraw_leave-it =
 Bỏ ngang thì hồ sơ ra sao, em chưa có nguồn chắc chắn nên không dám nói chừng.
 Bà con báo Trung tâm Phục vụ hành chính công nơi đã nộp một tiếng cho yên lòng ạ.
 .title = Cứ để đó, khỏi rút được không
 .also = bo luon | ke no | de do duoc khong | khoi rut | bo ngang | khong rut co sao khong | mac ke | bo mac ke duoc khong
dossier-withdraw_officer-asks =
 Bà con hỏi rõ vì sao phải rút, chưa hiểu thì khoan bấm, tới nơi đã nộp hỏi tận mặt.
 Ai gọi điện xin mã hay mật khẩu là lừa đảo, bà con cúp máy ạ.
 .title = Có người kêu tôi tự rút
 .also = can bo keu rut | ho bao rut | xa goi keu huy | nhan vien bao toi huy | co nguoi goi bao rut | bat toi rut | can bo bieu rut
dossier-withdraw_draft =
 Chưa hiện “Nộp hồ sơ thành công” và chưa có mã hồ sơ thì có thể là chưa nộp xong.
 Muốn xóa bản lưu tạm, bà con nhờ Trung tâm Phục vụ hành chính công chỉ giúp ạ.
 .title = Bản nháp, chưa nộp xong
 .also = chua nop xong | ban nhap | luu tam | lam nua chung | moi dien nua chung | xoa ban nhap | dien do chua nop | moi luu nhap
dossier-withdraw_no-place =
 Không sao, bà con đừng bấm đại nút khác.
 Bấm “Được rồi, làm tiếp”, em chỉ ngay nơi nhờ rút giùm ạ.
 .title = Nút rút nằm đâu, sao bị mờ
 .also = nut rut nam dau | nut bi mo | nut xam xit | bam nut rut khong an | nut huy khong bam duoc | nut rut khong sang
dossier-withdraw_fee =
 Chuyện trả lại tiền em chưa có nguồn; bà con giữ biên nhận, hỏi Trung tâm Phục vụ hành chính công nơi đã nộp.
 Ai hứa lấy lại tiền mà xin mã là lừa đảo ạ.
 .title = Đóng tiền rồi có lấy lại được không
 .also = tra lai tien | hoan phi | dong phi roi | mat tien sao | lay lai tien | tien da nop | dong tien roi tra lai khong | le phi co hoan lai khong
dossier-withdraw_cannot-come =
 Bà con nhờ người nhà, hoặc tổ công nghệ số cộng đồng ở ấp, khu phố giúp một tay.
 Nhờ họ hỏi Trung tâm Phục vụ hành chính công xem người đi thay cần mang giấy gì ạ.
 .title = Tôi không tới nơi được
 .also = khong toi duoc | o xa qua | benh khong di duoc | ban khong di duoc | khong co xe | nguoi khac di thay | gia yeu | o xa khong toi duoc
dossier-withdraw_reason =
 Bà con ghi thật và ngắn, ví dụ “nộp trùng”, “nộp nhầm nơi”.
 Đòi đơn theo mẫu thì xin mẫu ở Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Lý do, đơn xin rút ghi sao
 .also = ly do ghi gi | don rut viet sao | mau don | ghi ly do nao | viet don the nao | don xin rut
dossier-withdraw_regret =
 Bà con báo ngay Trung tâm Phục vụ hành chính công nơi đã nộp, hỏi còn làm tiếp bộ đó được không.
 Họ chưa trả lời thì khoan nộp bộ mới ạ.
 .title = Lỡ rút nhầm, muốn làm tiếp
 .also = rut nham | lo rut roi | lo tay huy | huy nham roi | khoi phuc ho so | khong rut nua | lo huy muon lam lai | huy mat roi
dossier-withdraw_originals =
 Bà con mang thêm giấy hẹn, hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ngày nào nhận lại giấy gốc.
 Nhận thì đếm đủ từng tờ rồi hãy về ạ.
 .title = Lấy lại giấy gốc đã nộp
 .also = lay lai giay goc | ban chinh con o do | nop ban chinh roi | so do nop roi | tra giay to | giay goc dau
dossier-withdraw_transfer =
 Nơi nhận nhầm có chuyển giùm được không, em chưa có nguồn chắc chắn.
 Bà con hỏi Trung tâm Phục vụ hành chính công nơi đã nộp trước, rồi hãy nộp nơi đúng ạ.
 .title = Nộp nhầm nơi, họ có chuyển giùm không
 .also = chuyen gium duoc khong | ho chuyen sang noi khac | chuyen qua xa khac | noi nham chuyen gium | tu chuyen ho so
dossier-withdraw_still-there =
 Bà con bấm vào hồ sơ đọc tình trạng, chờ thêm rồi tải lại trang, đừng gửi nhiều lần.
 Vẫn vậy thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Xin rút rồi mà hồ sơ còn đó
 .also = rut roi van con | ho so van con do | chua mat | huy roi van hien | xin rut lau chua xong | may ngay chua rut xong
