# Nộp hồ sơ tại nhà trên dichvucong.gov.vn.

dossier-file = Nộp hồ sơ tại nhà

dossier-file_logged-in = Dạ, bà con đã đăng nhập dichvucong.gov.vn bằng VNeID chưa ạ? Đăng nhập rồi thì tên mình hiện ở góc trên bên phải.
 .no = Chưa, chỉ tôi đăng nhập
 .no-also = chua dang nhap | huong dan dang nhap | chua vo duoc | dang nhap lam sao | dang nhap o dau | chua biet vo sao | chua | chua vo | khong biet cach dang nhap | khong biet vo
 .yes = Đăng nhập rồi
 .yes-also = vo roi | da dang nhap | dang nhap xong roi | thay ten toi roi | vao duoc roi | hien ten tren goc roi | vo trong roi | roi | dang nhap thanh cong

dossier-file_find = Bà con gõ tên việc cần làm vào ô tìm kiếm, ví dụ “đăng ký tạm trú”. Rồi bấm vào đúng tên thủ tục hiện ra ạ.

dossier-file_papers = Trong trang thủ tục, bà con xem mục “Thành phần hồ sơ” để biết cần giấy gì. Bà con chụp sẵn từng giấy cho rõ, rồi mình làm tiếp ạ.

dossier-file_office =
 Bên phải trang có khối “Chọn cơ quan thực hiện”. Bà con chọn “Tỉnh/Thành phố”, rồi “Tỉnh Tây Ninh”.
 Chọn tiếp phường hoặc xã của mình, rồi bấm “Đồng ý” ạ.
 .press = Đồng ý
 .picture = Chọn Tỉnh Tây Ninh, chọn xã, phường, rồi bấm

dossier-file_submit = Bà con tìm thẻ ghi đúng tên nơi mình chọn, rồi bấm “Nộp trực tuyến” trên thẻ đó. Thẻ đầu có khi là của Sở, bà con đọc kỹ tên ạ.
 .press = Nộp trực tuyến
 .picture = Tìm thẻ ghi đúng nơi mình chọn, rồi bấm

dossier-file_general = Bảng “Thông tin chung” hiện lên. Bà con xem lại cho đúng, rồi bấm “Xác nhận” ạ.
 .press = Xác nhận
 .picture = Xem lại “Thông tin chung” cho đúng, rồi bấm

dossier-file_owner = Giờ tới phần “Thông tin chủ hồ sơ”, tài khoản đã tự điền sẵn. Bà con thêm số điện thoại, thư điện tử và địa chỉ vào ô còn trống ạ.

dossier-file_declare = Tới phần “Kê khai thông tin”, bà con điền theo giấy tờ của mình. Làm chứng thực bản sao thì không có phần này, bà con bấm “Tiếp theo” bên dưới ạ.

dossier-file_attach = Tới phần “Thành phần hồ sơ”, bà con đính kèm ảnh hoặc tệp PDF cho từng giấy. Đính xong thì xem lại từng giấy có rõ chữ không ạ.

dossier-file_receive = Tới phần “Thông tin nhận kết quả”, bà con chọn cách nhận. Có thể nhận bản điện tử, qua bưu điện, hoặc tại Trung tâm Phục vụ hành chính công ạ.

dossier-file_pay =
 Nếu hồ sơ có phí, bà con trả ngay trong hồ sơ trên cổng, rồi nộp. Không chuyển tiền vào tài khoản cá nhân của ai hết.
 Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch ạ.

dossier-file_code = Màn hình hiện “Nộp hồ sơ thành công” kèm mã hồ sơ là được rồi. Bà con chụp màn hình lại, ghi mã hồ sơ và giờ nộp ra giấy ạ.

dossier-file_done = Dạ, vậy là bà con nộp xong rồi ạ. Bà con giữ mã hồ sơ và biên nhận thanh toán, nếu có. Muốn biết hồ sơ tới đâu thì nhắn em “tra cứu hồ sơ”.

dossier-file_not-sure-in = Dạ, bà con nhìn góc trên bên phải trang dichvucong.gov.vn. Thấy tên mình hoặc chữ “Đăng xuất” là đã đăng nhập; thấy “Đăng nhập” là chưa ạ.
 .title = Không biết đã đăng nhập chưa
 .also = khong biet vo chua | khong ro dang nhap chua | khong nho dang nhap chua | kiem tra dang nhap sao | nhin dau de biet | khong biet dang nhap chua | sao biet dang nhap chua | khong chac
dossier-file_no-phone = Dạ, bà con tới Trung tâm Phục vụ hành chính công xã, phường, ở đó có người giúp nộp. Hoặc nhờ tổ công nghệ số cộng đồng ở ấp, khu phố tới nhà ạ.
 .title = Không có điện thoại thông minh
 .also = khong co dien thoai | xai dien thoai cuc gach | dien thoai bam phim | khong co smartphone | khong co may tinh | khong co wifi 3g | dien thoai den trang | nha khong co internet | chi co may bam
dossier-file_which-page =
 Dạ, bà con tự gõ từng chữ dichvucong.gov.vn vào thanh địa chỉ, đừng tìm trên mạng. Trang thật luôn kết thúc bằng .gov.vn.
 Địa chỉ khác đi một chữ thì đóng lại ngay ạ.
 .title = Không biết vào trang nào
 .also = vo trang nao | dia chi trang la gi | go dia chi nao | vo link nao | trang nao la that | so vo nham trang gia | cho xin link | trang web ten gi
dossier-file_counter = Dạ, được ạ. Bà con mang giấy tờ tới Trung tâm Phục vụ hành chính công xã, phường để nộp ở quầy.
 .title = Tôi muốn nộp ở quầy
 .also = nop o quay | ra xa nop truc tiep | nop tai uy ban | dem giay len phuong nop | nop bang giay | khong muon nop qua mang | nop ben mot cua | nop ngoai xa duoc khong
dossier-file_find-nothing = Dạ, bà con thử gõ ít chữ hơn, ví dụ “tạm trú”, “khai sinh”. Không thấy nữa thì quay lại nhắn em tên việc, em tìm tên thủ tục giùm ạ.
 .title = Tìm không thấy thủ tục
 .also = kiem khong ra | tim hoai khong thay | go vo khong hien gi | khong co ten thu tuc | tim khong ra viec can lam | bao khong co ket qua | khong biet go chu gi | tim khong thay | go ten ma khong co
dossier-file_find-many = Dạ, bà con đọc kỹ từng tên, chọn tên giống việc của mình nhất. Chưa chắc thì quay lại nhắn em việc đó, em hỏi thêm một câu cho đúng ạ.
 .title = Nhiều tên giống nhau quá
 .also = nhieu qua khong biet chon cai nao | ra mot dong ten | ten nao cung giong nhau | chon thu tuc nao moi dung | hien ca chuc cai | khong biet lua cai nao | ra nhieu qua | cai nao dung
dossier-file_birth-death =
 Dạ, làm khai sinh hay khai tử kèm các việc liên quan thì có trang riêng. Bà con gõ lienthong.dichvucong.gov.vn.
 Cũng có trong VNeID, mục “Dịch vụ công liên thông khai sinh, khai tử” ạ.
 .title = Làm khai sinh, khai tử liên thông
 .also = lam khai sinh | lam khai tu | con moi sinh | khai sinh kem bao hiem | nguoi nha vua mat | tien mai tang | khai tu | ba toi moi mat
dossier-file_business = Dạ, hộ kinh doanh nộp ở trang riêng. Bà con gõ địa chỉ hokinhdoanh.dkkd.gov.vn ạ.
 .title = Đăng ký hộ kinh doanh
 .also = mo quan nuoc | dang ky kinh doanh | mo tiem tap hoa | giay phep kinh doanh | mo sap ban hang | buon ban nho | mo quan ca phe | toi ban tap hoa | mo tiem uon toc
dossier-file_residence = Dạ, thường trú, tạm trú, thông báo lưu trú còn làm được ngay trong VNeID. Bà con mở VNeID, bấm “Thủ tục hành chính” ạ.
 .title = Làm thường trú, tạm trú
 .also = lam tam tru | nhap khau | dang ky tam tru | chuyen ho khau | tach ho | khach o qua dem | nguoi thue tro | doi cho o
dossier-file_thrown-out = Dạ, để lâu thì trang có thể tự thoát. Bà con bấm “Đăng nhập” vào lại bằng VNeID, rồi mở lại đúng thủ tục ạ.
 .title = Đang làm thì bị thoát ra
 .also = bi vang ra | bi vang ra hoai | bi dang xuat | bi day ra ngoai | dang go nua chung mat het | nhay ra trang dau | bi thoat ra | bi thoat hoai | tu nhien thoat ra
dossier-file_must-come =
 Dạ, phần lớn thủ tục làm trọn trên mạng. Có việc vẫn phải tới một lần.
 Kết hôn thì hai bên tới ký, chứng thực thì đem bản chính để đối chiếu.
 Nộp trước trên mạng rồi tới theo hẹn của Trung tâm Phục vụ hành chính công ạ.
 .title = Việc này có phải tới nơi không
 .also = co can len xa khong | co phai den noi khong | ngoi nha lam het khong | phai di may lan | co phai ra phuong ky | can co mat khong | co phai toi noi khong | co phai len phuong khong
dossier-file_paper-missing = Dạ, bà con khoan nộp, thiếu giấy thì hồ sơ có thể bị yêu cầu bổ sung. Bà con hỏi Trung tâm Phục vụ hành chính công xem có giấy nào thay được không ạ.
 .title = Thiếu một loại giấy
 .also = thieu giay | khong du giay to | mat mot to giay | khong co so ho khau | thieu giay thi sao | kiem khong ra giay do | thieu 1 loai giay | thieu giay chung sinh | mat giay chung sinh
dossier-file_photo =
 Dạ, bà con chụp bản chính ở chỗ sáng, thấy đủ 4 góc, không lóa, không mờ. Mỗi giấy một ảnh, thẻ căn cước thì chụp hai mặt.
 Ảnh chỉ gửi lên cổng, đừng gửi cho em ạ.
 .title = Chụp giấy tờ sao cho được
 .also = chup sao cho ro | chup bi mo | cach chup anh | hinh khong ro chu | chup may tam | chup mat truoc mat sau | scan giay to sao | chup sao | chup kieu gi | chup hinh sao cho dep
dossier-file_fee-before =
 Dạ, trang thủ tục có mục phí, bà con bấm “Xem chi tiết” để xem ai được miễn, giảm.
 Người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch ạ.
 .title = Việc này tốn bao nhiêu tiền
 .also = bao nhieu tien | le phi bao nhieu | dong bao nhieu | co mac khong | co thu phi khong | lam nay mien phi khong | ton bao nhieu tien | co dong tien khong | mat bao nhieu | co ton phi khong
dossier-file_no-district = Dạ, từ ngày 1/7/2025 không còn cấp huyện nữa. Bà con chọn thẳng phường hoặc xã sau “Tỉnh Tây Ninh” ạ.
 .title = Không thấy huyện của tôi
 .also = khong thay huyen | kiem khong ra huyen | huyen dau mat roi | chon huyen o dau | khong co quan huyen | thieu ten huyen | con cap huyen khong | khong thay thi xa
dossier-file_new-commune = Dạ, nhiều xã, phường đã nhập lại và đổi tên. Bà con quay lại nhắn em tên xã, phường cũ, em tìm tên mới cho ạ.
 .title = Không biết xã tôi tên mới là gì
 .also = xa doi ten roi | ten xa moi la gi | xa toi sap nhap ve dau | khong thay xa cua toi | xa cu nhap vo dau | gio thuoc phuong nao | ten phuong moi | kiem khong ra xa
dossier-file_long-an = Dạ, Long An đã nhập vào tỉnh Tây Ninh từ ngày 1/7/2025. Bà con chọn “Tỉnh Tây Ninh” ạ.
 .title = Tôi ở Long An cũ
 .also = nha ben long an | long an chon tinh nao | khong thay tinh long an | toi o tan an | toi o duc hoa | toi o ben luc | toi o can giuoc | toi o long an
dossier-file_department = Dạ, việc do Sở làm thì bà con chọn “Sở” thay cho phường, xã. Chưa rõ ai làm thì hỏi Trung tâm Phục vụ hành chính công ạ.
 .title = Việc này của Sở hay của xã
 .also = so hay xa | nop len so hay xa | co quan nao lam | ai giai quyet viec nay | chon so nao | cap tinh hay cap xa | viec nay thuoc ai | chon phuong hay chon so
dossier-file_slow = Dạ, có lúc nhiều người vào nên hệ thống bị nghẽn. Bà con chờ vài phút rồi tải lại trang; vẫn không được thì để ngoài giờ cao điểm làm lại ạ.
 .title = Máy cứ quay quay, bấm không được
 .also = lag qua | mang cham | trang do khong len | load hoai khong xong | dung hinh | may quay quay | bam khong an thua | quay hoai | may do qua | mang yeu qua | web lag
dossier-file_no-button = Dạ, không có nút “Nộp trực tuyến” thì nơi đó có thể chưa nhận qua mạng. Bà con xem lại tên nơi đã chọn, hoặc nộp ở Trung tâm Phục vụ hành chính công ạ.
 .title = Không có nút “Nộp trực tuyến”
 .also = nut nop truc tuyen dau | nut nop bi mat | nut nop xam xit | khong hien chu nop truc tuyen | khong thay nut nop truc tuyen | tim khong ra nut nop | khong co cho bam nop
dossier-file_which-card = Dạ, bà con đọc tên trên từng thẻ, chọn thẻ ghi đúng phường, xã của mình. Việc của xã mà nộp lên Sở thì sai nơi ạ.
 .title = Nhiều thẻ, không biết bấm thẻ nào
 .also = bam the nao | nhieu the qua | chon o nao dung | co may o giong nhau | the nao cua xa toi | may khung khong biet bam | hien nhieu co quan | chon noi nao moi dung
dossier-file_asks-login = Dạ, máy đòi đăng nhập thì bà con đăng nhập bằng VNeID như lúc đầu. Xong thì mở lại thủ tục, bấm “Nộp trực tuyến” ạ.
 .title = Máy lại đòi đăng nhập
 .also = doi dang nhap nua | keu dang nhap hoai | lai hien trang dang nhap | dang nhap roi con bat nua | hoi mat khau nua | phai dang nhap them lan nua | no bat dang nhap lai
dossier-file_wrong-data = Dạ, thông tin này lấy từ tài khoản định danh. Nếu sai tên, ngày sinh, bà con đừng nộp vội, ra công an xã, phường hỏi cách sửa trước ạ.
 .title = Thông tin hiện ra bị sai
 .also = sai ten roi | sai ngay sinh | thong tin khong dung | ten bi sai chu | dia chi cu chua doi | hien ten nguoi khac | sai so can cuoc | thong tin bi sai | sai dia chi
dossier-file_for-other = Dạ, nộp thay người khác thì bà con chọn “Người khác ủy quyền”. Nhớ đính kèm giấy ủy quyền của người đó ạ.
 .title = Tôi nộp giùm người khác
 .also = nop cho ma toi | nop gium nguoi nha | lam dum cha me | nop thay con chau | lam ho nguoi khac | duoc uy quyen | nop cho chong vo | nop ho nguoi nha | nop dum ong ba ngoai | toi lam gium me
dossier-file_no-email = Dạ, ô có dấu sao đỏ mới phải điền. Nếu thư điện tử không có dấu sao, bà con để trống ạ.
 .title = Tôi không có thư điện tử
 .also = khong co email | gmail la gi | khong biet email | chua co gmail | email bo trong duoc khong | quen dia chi mail | khong co hop thu | khong co thu dien tu | mail la gi | khong xai mail
dossier-file_no-declare = Dạ, chứng thực bản sao thì không có phần này, bà con làm luôn phần đính kèm giấy tờ ạ.
 .title = Không thấy phần “Kê khai thông tin”
 .also = khong thay ke khai | khong co cho khai | phan khai dau mat roi | khong hien to khai | khong thay don de dien | thieu phan ke khai | khong thay bieu mau | khong co phan do
dossier-file_what-to-write = Dạ, bà con ghi đúng như trên giấy tờ gốc của mình, không viết tắt. Không hiểu ô nào thì hỏi Trung tâm Phục vụ hành chính công, đừng ghi đại ạ.
 .title = Không biết ghi gì vào ô
 .also = khong biet ghi gi | dien cai gi vo day | o nay ghi sao | khong hieu cho nay hoi gi | khai the nao cho dung | viet sao day | dien to khai lam sao | khong biet dien sao | khai sao
dossier-file_cannot-go-on = Dạ, thường là còn một ô bắt buộc chưa điền hay chưa tích. Bà con kéo lên xem ô nào báo đỏ, điền vào rồi bấm lại ạ.
 .title = Nút đi tiếp bấm không được
 .also = bam tiep theo khong duoc | nut bam khong duoc | hien chu do | con o bat buoc | khong sang buoc sau | nut tiep bi mo | bao thieu thong tin | bam khong duoc | bam khong qua
dossier-file_too-big = Dạ, ảnh nặng quá thì cổng không nhận. Bà con chụp lại ảnh nhỏ hơn, mỗi giấy một tệp, đặt tên không dấu ạ.
 .title = Ảnh không tải lên được
 .also = up hinh khong duoc | hinh nang qua | file lon qua | tai anh khong len | gui hinh khong di | loi khi tai anh | khong dinh kem duoc | anh nang qua
dossier-file_signature = Dạ, phần lớn việc hộ tịch chỉ cần tích xác nhận, không cần chữ ký số. Nếu cần, VNeID có chữ ký số miễn phí cho cá nhân ạ.
 .title = Máy đòi ký số
 .also = doi chu ky so | ky so la gi | khong co chu ky so | ky dien tu sao | ky ten o dau | chua co chu ky dien tu | no bat ky so
dossier-file_which-receive = Dạ, ít đi lại thì chọn bản điện tử, lưu trong tài khoản của mình. Cần bản giấy thì chọn bưu điện, hoặc tới Trung tâm Phục vụ hành chính công lấy ạ.
 .title = Nên chọn cách nhận nào
 .also = chon cai nao | nhan kieu nao tien | nhan qua buu dien duoc khong | nhan o nha duoc khong | lay giay o dau | muon gui ve nha | ban giay hay ban dien tu | chon buu dien hay toi lay
dossier-file_exempt =
 Dạ, người có công, hộ nghèo, người khuyết tật được miễn lệ phí hộ tịch. Việc khác có miễn, giảm hay không, bà con xem “Xem chi tiết” ở mục phí.
 Bà con hỏi Trung tâm Phục vụ hành chính công trước khi trả cho chắc ạ.
 .title = Tôi có được miễn, giảm không
 .also = duoc giam tien khong | nguoi khuyet tat | thuong binh liet si | gia dinh chinh sach | ai duoc mien phi | nguoi gia co giam khong | ho ngheo duoc mien khong | ho ngheo | co cong cach mang
dossier-file_paid-not-shown = Dạ, bà con chờ thêm, đừng trả lần hai. Giữ biên nhận của ngân hàng có mã giao dịch, vẫn chưa báo thì đưa mã đó hỏi kênh hỗ trợ của cổng ạ.
 .title = Trả tiền rồi mà hồ sơ chưa báo
 .also = ngan hang tru roi | da thanh toan chua cap nhat | mat tien ma ho so chua nhan | dong roi ma no chua bao | chuyen roi ma may chua nhan | chuyen roi ma khong thay bao | tru tien roi ma chua bao
dossier-file_asked-transfer = Dạ, đó là lừa đảo. Phí chỉ trả trong hồ sơ trên cổng, không chuyển vào tài khoản cá nhân. Lỡ chuyển rồi thì gọi ngân hàng và báo công an ngay ạ.
 .title = Có người kêu tôi chuyển khoản
 .also = keu chuyen khoan | keu ck | bat chuyen tien truoc | xin tien lam nhanh | gui so tai khoan ca nhan | xung can bo doi tien | co nguoi doi dong tien | no keu chuyen khoan | goi keu dong tien | keu gui tien
dossier-file_no-bank = Dạ, bà con nhờ người nhà trả giùm ngay trong hồ sơ, hoặc tới Trung tâm Phục vụ hành chính công hỏi cách trả ở quầy ạ.
 .title = Tôi không có tài khoản ngân hàng
 .also = khong co ngan hang | chi co tien mat | khong co the atm | khong biet chuyen khoan | chua mo tai khoan | khong co app ngan hang
dossier-file_five-papers =
 Dạ, theo Nghị quyết 66.22, có tài khoản mức 2, tích hợp đủ 5 giấy cơ bản và nộp trên mạng thì được miễn, giảm. Chỉ áp dụng cho một số thủ tục, từ 15/8/2026 đến hết 28/2/2027.
 .title = Tôi tích hợp 5 giấy rồi, sao còn thu phí
 .also = du 5 giay roi ma con thu | nghe noi mien phi ma | them giay vao vneid roi | du giay van tinh phi | nghi quyet mien phi sao thu | tich hop 5 giay roi con thu phi | tich hop het roi van dong tien | sao con thu tien | sao con tinh tien
dossier-file_no-success = Dạ, bà con khoan nộp lần nữa. Mở “Quản lý hồ sơ” trong tài khoản, thấy hồ sơ ở đó là đã nộp ạ.
 .title = Không hiện “Nộp hồ sơ thành công”
 .also = khong thay thanh cong | khong hien thanh cong | bam nop ma khong bao gi | khong biet nop xong chua | khong co thong bao | im re khong hien gi | man hinh khong doi gi
dossier-file_no-code = Dạ, bà con mở “Quản lý hồ sơ” trong tài khoản, mã nằm ở dòng hồ sơ vừa nộp ạ.
 .title = Tôi quên ghi mã hồ sơ
 .also = mat ma ho so roi | tim lai ma o dau | coi lai ma cho nao | chua kip chup man hinh | tat may mat ma | quen ghi ma roi | khong nho ma ho so
