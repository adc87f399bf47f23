### Lời của trợ lý ngoài các hướng dẫn: chào hỏi, thực đơn, gặp người hỗ trợ, nhân viên.

intro =
    Dạ, em chào bà con. Em là trợ lý tự động về dịch vụ công tỉnh Tây Ninh, không phải người thật.
    Em không bao giờ hỏi mật khẩu, mã OTP hay số căn cước ạ.
intro-privacy = Lời nhắn được giữ tối đa 30 ngày, số riêng tư được che. Gõ /xoa là em xóa ngay.
privacy-more =
    Em không lưu tên, số điện thoại, số căn cước hay hình ảnh. Điểm đánh giá được đếm chung, không kèm tên bà con.

menu = Bà con cần em giúp việc gì ạ?
menu-person = Gặp người thật
    .also = gap nguoi | nguoi that | can bo
menu-rate = Chấm điểm hài lòng
    .also = danh gia | cham diem
menu-english = English
    .also = tieng anh
menu-vietnamese = Tiếng Việt
    .also = tieng viet
menu-open = Việc khác
    .also = menu | quay lai | tiep

menu-continue = Làm tiếp việc đang dở
    .also = lam tiep | tiep | tiep tuc
menu-other = Không phải, việc khác
    .also = khong | khong phai | viec khac
menu-not-this = Không phải ý này
    .also = khong phai | khong phai y nay | hong phai | khong phai vay | y khac | sai roi
not-sure = Dạ, có phải bà con muốn hỏi việc này không ạ?
second-question = Bà con còn hỏi về “{ $topic }”: bấm ô đó để em chỉ tiếp ạ.

help =
    Dạ, bà con cứ gõ điều mình cần, không dấu cũng được. Ví dụ: “quen mat khau vneid”, “nop ho so”, “ho so toi dau roi”.
    Lệnh nhanh: /menu các việc em giúp · /danhgia chấm điểm · /muctieu mức hài lòng · /nguoi gặp người thật · /xoa xóa cuộc trò chuyện · /lang đổi tiếng.
help-staff =
    Anh/chị gõ /kpi để xem đơn vị mình, /kpi kèm tên để xem đơn vị khác, /toi để xem mình là ai, /thoat để rời khỏi.

stale = Dạ, nút đó thuộc bước đã qua rồi ạ. Mình tiếp từ chỗ này nhé.
not-understood = Dạ, em chưa hiểu ý bà con. Bà con chọn một ô hoặc gõ lại ngắn hơn giúp em ạ.
photo = Dạ, em không nhận hình để giữ an toàn cho bà con. Hình giấy tờ chỉ nộp trên dichvucong.gov.vn hoặc ứng dụng VNeID thôi ạ.
group = Dạ, chuyện giấy tờ là chuyện riêng, nên em chỉ trò chuyện riêng từng người thôi ạ. Bà con bấm vào tên em, rồi bấm Nhắn tin giúp em.
unsupported = Dạ, em chỉ đọc được chữ. Bà con gõ vài chữ, hoặc gọi 1900.0368 nếu vướng VNeID ạ.
thanks = Dạ, em cảm ơn bà con. Cần gì bà con cứ nhắn em ạ.
thanks-go-on = Dạ, không có chi ạ. Mình làm tiếp nhé.
language-changed = Dạ, từ giờ em nói tiếng Việt ạ.
erased = Dạ, em đã xóa cuộc trò chuyện, lời nhắn và địa chỉ liên lạc của bà con. Cần gì bà con cứ nhắn lại, em sẽ bắt đầu từ đầu ạ.
secret-warning =
    Dạ, em vừa che một thông tin riêng trong tin của bà con và không lưu nó. Mật khẩu, passcode, mã OTP, số căn cước: bà con đừng đưa cho ai, kể cả em ạ.
scam =
    Dạ, bà con cẩn thận. Cán bộ không gọi điện bảo cài ứng dụng hay bấm đường dẫn, cũng không xin mã OTP, passcode, mật khẩu. Ai xin là lừa đảo.
    Trang thật luôn có đuôi .gov.vn, ứng dụng thật chỉ có một: VNeID trên App Store hoặc Google Play. Nghi ngờ thì cúp máy, gọi 1900.0368, báo 156 (cuộc gọi) hoặc 5656 (tin nhắn).
    Lỡ bấm rồi thì tắt mạng, gọi ngân hàng khóa thẻ, rồi báo công an xã ngay ạ.
complaint = Dạ, em xin lỗi vì bà con chưa vừa lòng. Bà con chấm điểm và ghi góp ý ở đây, hoặc phản ánh với người thật ạ.
out-of-scope =
    Dạ, việc này ngoài sức em. Em giúp được chuyện VNeID, nộp hồ sơ trực tuyến và xem hồ sơ tới đâu ạ.
    Ly hôn, kiện tụng thì bà con hỏi tòa án; đau bệnh thì tới trạm y tế, bệnh viện. Khẩn cấp: gọi 113 (công an), 114 (chữa cháy), 115 (cấp cứu).
no-guide = Dạ, việc này em chưa có hướng dẫn từng bước. Bà con xem trên dichvucong.gov.vn hoặc hỏi Trung tâm Phục vụ hành chính công giúp em ạ.
no-guide-procedure = Dạ, về “{ $topic }”: giấy tờ và lệ phí em chưa có bản đã kiểm tra. Bà con gõ tên thủ tục vào ô tìm kiếm trên dichvucong.gov.vn; cách nộp từ nhà thì em chỉ được ạ.
no-guide-vneid = Dạ, chuyện VNeID này em chưa có hướng dẫn từng bước. Bà con gọi 1900.0368 hoặc tới công an xã, phường giúp em ạ.
which-flow = Dạ, bà con cần việc nào ạ?

welcome-back = Dạ, bà con đang làm dở “{ $flow }”. Mình làm tiếp nhé.
flow-gone = Dạ, hướng dẫn bà con đang làm dở vừa được thay mới. Mình chọn lại giúp em ạ.
flow-restarted = Dạ, hướng dẫn này vừa được cập nhật nên em bắt đầu lại từ đầu ạ.
flow-back-to = Dạ xong. Giờ mình quay lại “{ $flow }”.
flow-stopped = Dạ, em dừng ở đây. Lúc nào cần, bà con nhắn em làm lại từ đầu ạ.
dossier-code-good = Dạ, mã đúng dạng: hồ sơ nộp ngày { $date }, nơi nhận thuộc tỉnh Tây Ninh. Em không lưu mã này ạ.
dossier-code-elsewhere = Dạ, mã đúng dạng: hồ sơ nộp ngày { $date }, nhưng nơi nhận có mã { $code }, không thuộc tỉnh Tây Ninh. Em không lưu mã này ạ.
dossier-code-wrong = Dạ, em chưa thấy mã hồ sơ đúng dạng, ví dụ H53.12.34-261101-0456. Bà con xem lại trong tin nhắn hoặc biên nhận giúp em ạ.

staff-code-missing = Dạ, anh/chị gõ /nhanvien kèm mã được cấp, ví dụ: /nhanvien ABCD-EFGH-2345-6723.
staff-code-wrong = Dạ, mã này không dùng được: sai, đã dùng, hoặc hết hạn. Anh/chị xin mã mới ở người quản trị ạ.
staff-code-blocked = Dạ, mã sai nhiều lần quá nên em tạm ngưng nhận mã một giờ ạ.
staff-linked = Dạ, em chào anh/chị. Đã nối với vai trò { $role } của { $unit }.
staff-unlinked = Dạ, đã rời khỏi vai trò nhân viên. Cần nối lại thì anh/chị xin mã mới ạ.
me-citizen = Dạ, bà con là người dân, em không lưu tên hay số của bà con. Anh/chị cán bộ có mã thì gõ /nhanvien kèm mã ạ.
me-staff = Dạ, anh/chị là { $role } của { $unit }.
me-until = Vai trò này có hiệu lực đến hết ngày { $day }.
me-posts = Anh/chị có nhiều đơn vị, gõ /donvi để đổi ạ.
posts-one = Anh/chị chỉ có một đơn vị này ạ.
posts-choose = Anh/chị muốn chuyển sang đơn vị nào ạ?
posts-key = { $role }, { $unit }
posts-now = Dạ, từ giờ em trả lời anh/chị với vai trò { $role } của { $unit }.
people-list =
    Dạ, những người đang có vai trò:
    { $lines }
people-line = · { $id }: { $role }, { $unit }, từ { $since }, { $until }, { $seen }
people-until = đến hết { $day }
people-always = không thời hạn
people-seen = nhắn lần cuối { $day }
people-unseen = chưa rõ lần nhắn cuối
people-next = Xem tiếp
    .also = tiep | xem tiep | trang sau
people-nobody = Dạ, không còn ai trong danh sách ạ.
people-how =
    Mời người: /nhansu moi, vai trò, rồi tên hoặc mã đơn vị. Ví dụ: /nhansu moi phutrach phường Gò Dầu.
    Vai trò là nhanvien, phutrach, vanphong hoặc quantri.
    Thành viên tổ công nghệ số thì kèm ấp, khu phố: /nhansu moi thanhvien phường Gò Dầu: Khu phố 1, Khu phố 2.
    Thu hồi: /nhansu thuhoi kèm mã ở đầu dòng.
people-unit-unknown = Dạ, em không tìm thấy đơn vị này trong phần anh/chị quản trị ạ.
people-unit-several =
    Dạ, có nhiều đơn vị trùng tên. Anh/chị gõ lại, thay tên bằng mã ạ:
    { $lines }
people-unit-line = · { $id }: { $unit }
people-invited =
    Dạ, mã cho { $role } của { $unit }: /nhanvien { $code }
    Mã dùng được một lần, đến ngày { $day }. Anh/chị chỉ gửi cho đúng người đó ạ.
people-none = Dạ, em không tìm thấy vai trò nào có mã này ạ.
people-revoke = Dạ, anh/chị thu hồi { $id }, { $role } của { $unit }, phải không ạ?
people-revoke-yes = Thu hồi
    .also = thu hoi | dung | co | phai
people-revoked = Dạ, em đã thu hồi { $id }, { $role } của { $unit }. Người đó không xem được nữa ạ.
role-staff = nhân viên
role-lead = phụ trách
role-office = Văn phòng
role-admin = quản trị
role-staff-may = Anh/chị xem được số liệu đã công bố và của đơn vị mình.
role-lead-may = Anh/chị xem được số liệu của đơn vị mình và các đơn vị trực thuộc.
role-office-may = Anh/chị xem được số liệu của mọi đơn vị.
role-admin-may = Anh/chị xem được số liệu của mọi đơn vị và lo việc nhân sự: gõ /nhansu.

kpi-which-unit = Dạ, bà con muốn xem số liệu của đơn vị nào? Gõ tên sở, huyện hoặc xã, ví dụ: /kpi Gò Dầu.
kpi-unknown-unit = Dạ, em không tìm thấy đơn vị “{ $name }”. Anh/chị gõ đủ tên giúp em, ví dụ: xã Tân Bình, huyện Tân Biên.
kpi-which-of = Dạ, có nhiều đơn vị trùng tên này. Anh/chị chọn một ạ:
kpi-not-open = Dạ, số liệu này chỉ dành cho đơn vị liên quan ạ.
unit-of = { $unit } ({ $parent })
unit-alone = { $unit }

# Menu lệnh của Telegram.
command-menu = Em giúp được những việc gì
command-person = Gặp người thật
command-rate = Chấm điểm hài lòng
command-scam = Sợ bị lừa đảo
command-language = English / Tiếng Việt
command-erase = Xóa cuộc trò chuyện

sent-again = (Nếu bà con đã nhận tin này rồi thì bỏ qua giúp em ạ.)
menu-staff = Anh/chị cần em giúp việc gì ạ?
help-figures =
    Anh/chị hỏi số liệu như nói chuyện, không dấu cũng được: “xã tôi đứng thứ mấy”, “còn thiếu bao nhiêu hồ sơ”, “xã nào chưa đạt”, “so với tháng trước”, “cả tỉnh quý 3”.
    Lệnh: /nhiemvu nhiệm vụ của kế hoạch · /theodoi nhận tin khi có số liệu mới · /chitieu chỉ tiêu được giao · /xuat bảng Excel · /donvi đổi đơn vị.
