# Bổ sung, sửa hồ sơ bị trả lại.

dossier-supplement = Bổ sung hồ sơ bị trả lại
    .also = bo sung | bo sung ho so | sua ho so | bi tra lai | bi tra ve | ho so bi tra | thieu giay

dossier-supplement_logged-in =
 Dạ, bà con đã đăng nhập dichvucong.gov.vn bằng tài khoản đã nộp hồ sơ chưa ạ?
 Đăng nhập rồi thì tên mình hiện ở góc trên bên phải.
 .no = Chưa, chỉ tôi đăng nhập
 .no-also = chua dang nhap | huong dan dang nhap | chua vo duoc | dang nhap lam sao | dang nhap o dau | chua biet vo sao | chua | chua vo | khong biet cach dang nhap | khong biet vo
 .yes = Đăng nhập rồi
 .yes-also = vo roi | da dang nhap | dang nhap xong roi | thay ten toi roi | vao duoc roi | hien ten tren goc roi | vo trong roi | roi | co | dang nhap thanh cong

dossier-supplement_open-it =
 Bà con mở “Quản lý hồ sơ”, có nơi ghi “Hồ sơ của tôi”, rồi bấm vào hồ sơ bị trả lại.
 Đọc kỹ dòng cơ quan yêu cầu ạ.

dossier-supplement_reason = Cơ quan ghi cần sửa chỗ nào ạ? Bà con chọn dòng gần giống nhất.
 .missing = Thiếu giấy tờ
 .missing-also = thieu giay | bo sung them giay | con thieu to khai | chua du giay to | thieu ban sao | doi them giay | can nop them | thieu can cuoc
 .photo = Hình mờ hoặc đính nhầm giấy
 .photo-also = mo | hinh mo qua | hinh nhoe | chup khong ro | gui lon hinh | anh khong doc duoc | chup thieu goc | nham giay to | gui lon giay
 .details = Khai sai thông tin
 .details-also = ghi sai | khai sai | sai ten | dien nham | sai ngay sinh | sai dia chi | sai thong tin roi | sai so nha | sai ten sai tuoi
 .refused = Từ chối, không nhận hồ sơ
 .refused-also = bi tu choi | khong nhan | khong nhan ho so | khong duoc giai quyet | bi huy ho so | khong du dieu kien | khong duoc duyet | bi bac roi | tra luon

dossier-supplement_missing = Bà con vào phần “Thành phần hồ sơ”, thêm đúng giấy cơ quan yêu cầu. Giấy nào không bị nhắc thì để nguyên ạ.

dossier-supplement_photo =
 Bà con chụp lại đúng giấy bị nhắc: chỗ sáng, đủ 4 góc, không lóa, không mờ.
 Rồi thay vào chỗ cũ, giấy khác để nguyên ạ.

dossier-supplement_details = Bà con sửa đúng ô cơ quan nêu, ghi y như trên giấy tờ gốc. Ô nào không bị nhắc thì để nguyên ạ.

dossier-supplement_send = Bà con xem lại một lượt, đúng rồi thì gửi lại hồ sơ. Nhớ ghi giờ gửi và mã hồ sơ ra giấy ạ.

dossier-supplement_refused =
 Bà con đọc kỹ lý do cơ quan ghi, khoan nộp lại.
 Cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công nơi đã nộp xem phải sửa gì ạ.

dossier-supplement_sent = Gửi lại rồi thì hồ sơ được xem tiếp ạ. Vài hôm sau, bà con nhắn em “tra cứu hồ sơ” để coi tới đâu.

dossier-supplement_asked = Hỏi rõ rồi bà con hãy làm lại cho chắc ạ. Lúc đó nhắn em “nộp hồ sơ”, em chỉ từng bước.

dossier-supplement_counter-filed = Bà con tới Trung tâm Phục vụ hành chính công nơi đã nộp để bổ sung. Nhớ mang giấy hẹn hoặc mã hồ sơ, cùng giấy còn thiếu ạ.
 .title = Tôi nộp ở quầy
 .also = nop ngoai xa | nop giay truc tiep | nop tai uy ban | dem ho so len phuong nop | khong nop qua mang | nop ben mot cua | dua giay cho can bo | toi nop o phuong
dossier-supplement_filed-by-other =
 Bà con nhờ người đã nộp tự mở tài khoản của họ để sửa, đừng mượn mật khẩu của nhau.
 Không tiện thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Người khác nộp giùm tôi
 .also = con gai nop | cho dich vu nop | tai khoan cua nguoi khac | con chau lam gium | khong phai toi nop | chong nop ho | can bo nop dum | con toi nop | nguoi ta nop dum
dossier-supplement_someone-calls =
 Cán bộ không gọi điện bảo cài ứng dụng hay gửi đường dẫn, ai xin mã hay mật khẩu là lừa đảo.
 Bà con cúp máy, gọi 1900.0368 hoặc ra công an xã, phường ạ.
 .title = Có người gọi kêu bổ sung
 .also = co nguoi goi | goi keu them giay | nhan tin bao thieu ho so | zalo keu gui giay to | keu bam link | xung can bo goi | nghi bi lua | goi dien toi | goi keu dong tien
dossier-supplement_list-empty =
 Bà con xem tên ở góc trên bên phải có đúng tài khoản đã nộp không.
 Đúng mà vẫn trống thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Danh sách trống, không thấy hồ sơ
 .also = danh sach trong | khong thay ho so nao | trong tron | khong co gi het | ho so bien mat | mo ra khong co ho so | kiem khong ra ho so | khong thay gi
dossier-supplement_no-reason = Bà con đừng đoán rồi sửa đại. Cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công nơi đã nộp xem thiếu gì ạ.
 .title = Không hiểu cơ quan yêu cầu gì
 .also = doc khong hieu | khong hieu gi het | ghi kho hieu qua | khong thay ly do | khong biet thieu gi | khong biet sua cho nao | khong hieu ho keu gi | khong thay ghi gi | khong hieu
dossier-supplement_time-left = Bà con xem trong lời yêu cầu có ghi hạn tới ngày nào không. Không thấy hoặc sợ trễ thì hỏi ngay Trung tâm Phục vụ hành chính công nơi đã nộp ạ.
 .title = Không biết hạn bổ sung tới ngày nào
 .also = han chot ngay nao | con may ngay | tre han roi | het han bo sung chua | so tre | han toi khi nao | bao gio het han | tre roi co sao khong | chung nao het han
dossier-supplement_no-such-paper = Bà con hỏi Trung tâm Phục vụ hành chính công nơi đã nộp xem có giấy nào thay được không. Đừng đính đại giấy khác ạ.
 .title = Tôi không có giấy đó
 .also = khong co giay do | mat giay do roi | kiem dau ra giay do | chua lam giay do | khong xin duoc giay | nha toi khong co to ay | giay do that lac | giay cu khong con
dossier-supplement_cannot-edit =
 Bà con xem lại có đúng tài khoản đã nộp và đúng hồ sơ đó không, đừng nộp hồ sơ mới.
 Vẫn không sửa được thì tới Trung tâm Phục vụ hành chính công ạ.
 .title = Không sửa, không gửi được
 .also = sua khong duoc | gui khong duoc | khong co nut sua | bam gui khong di | bi khoa khong cho sua | khong them giay duoc | nut gui lai mo | may quay quay hoai
dossier-supplement_blurred-again =
 Bà con lau máy ảnh, ra chỗ sáng hơn rồi chụp lại.
 Vẫn mờ thì mang giấy tới Trung tâm Phục vụ hành chính công xã, phường nhờ giúp ạ.
 .title = Chụp lại vẫn mờ
 .also = mo hoai | chup may lan cung nhoe | van khong ro chu | camera hu | dien thoai cui chup mo | chup kieu gi cung mo | chup hoai khong net | chup ra hinh van mo
dossier-supplement_name-wrong =
 Họ tên, ngày sinh lấy từ tài khoản định danh mà sai thì bà con hỏi công an xã, phường cách sửa.
 Sửa xong rồi hãy gửi lại hồ sơ ạ.
 .title = Sai tên, ngày sinh trong tài khoản
 .also = sai ten trong tai khoan | sai ngay sinh | ten vneid sai | ho ten khong dung | thong tin dinh danh sai | nam sinh sai | ten lot bi sai
dossier-supplement_still-waiting =
 Bà con chờ thêm rồi tải lại trang, đừng gửi nhiều lần.
 Hôm sau vẫn vậy thì cầm mã hồ sơ hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Gửi rồi mà vẫn báo chờ bổ sung
 .also = nop lai roi chua doi trang thai | van hien cho bo sung | chua ai duyet | gui roi ma van hien nhu cu | trang thai khong thay doi | sua theo y ho van bao thieu | chua thay doi gi het
dossier-supplement_again =
 Bà con mang mã hồ sơ và giấy tờ tới Trung tâm Phục vụ hành chính công nơi đã nộp.
 Nhờ họ ghi ra một lần tất cả chỗ còn thiếu, rồi mình sửa luôn ạ.
 .title = Bổ sung hoài vẫn bị trả
 .also = tra toi tra lui | may lan roi van khong duoc | nop di nop lai | bi tra hai ba lan | sua hoai khong xong | hanh di hanh lai | lai bi tra nua | bo sung hoai khong xong
