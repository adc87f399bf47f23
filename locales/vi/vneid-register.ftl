# Làm tài khoản VNeID mức 1.

vneid-register = Làm tài khoản VNeID
 .also = dang ky vneid | tao tai khoan vneid | mo tai khoan vneid | lam vneid

vneid-register_who = Dạ, VNeID là ứng dụng định danh điện tử của Bộ Công an, dùng để đăng nhập dichvucong.gov.vn. Bà con muốn làm tài khoản cho ai ạ?
 .self = Cho tôi, có điện thoại thông minh
 .self-also = cho toi | lam cho ban than | toi tu lam | toi co smartphone | cho vo chong toi | dang ky cho minh | toi
 .child = Trẻ em dưới 14 tuổi
 .child-also = con nit | cho con toi | em be | duoi 14 tuoi | be 10 tuoi | dua chau nho | chau nho hoc tieu hoc
 .old = Người lớn tuổi
 .old-also = nguoi gia | cho ba noi | cho ong ngoai | ba gia | nguoi cao tuoi | ong cu 80 tuoi | cha me gia lon tuoi
 .no-phone = Không có điện thoại thông minh
 .no-phone-also = dien thoai cuc gach | may bam phim | dien thoai cui | khong co smartphone | may cui bap | dien thoai den trang | dien thoai bam nut

vneid-register_card = Có thẻ căn cước gắn chip thì bà con tự làm được tài khoản mức 1 trên điện thoại. Bà con có thẻ đó chưa ạ?
 .chip = Có rồi, thẻ gắn chip
 .chip-also = the gan chip | can cuoc cong dan co chip | lam can cuoc roi | the moi co chip | co the roi | can cuoc moi
 .no-chip = Chưa có, hoặc không rõ
 .no-chip-also = chua co can cuoc cong dan | xai chung minh nhan dan cu | can cuoc ma vach | chua co the | khong biet | chung minh cu | mat can cuoc

vneid-register_install = Bà con mở kho ứng dụng App Store hoặc Google Play trên máy, tìm “VNeID” của Bộ Công an rồi cài. Chỉ cài từ kho này, đừng bấm đường dẫn ai gửi ạ.

vneid-register_enter =
 Bà con mở VNeID, chọn đăng ký tài khoản, rồi tự gõ số định danh 12 số và số điện thoại của mình.
 Chỉ gõ trong ứng dụng thôi, xin đừng gửi số đó cho em ạ.

vneid-register_face =
 Tới phần chụp ảnh khuôn mặt, bà con làm theo lời nhắc trên máy cho tới khi máy báo xong.
 Nếu máy gửi mã hay bảo đặt mật khẩu thì bà con tự gõ, không đưa cho ai ạ.

vneid-register_no-chip = Vậy bà con hỏi công an xã, phường để làm thẻ căn cước và tài khoản mức 2 chung một lần. Nhớ mang điện thoại gắn SIM của chính mình; riêng mức 2 không mất tiền ạ.

vneid-register_child = Trẻ dưới 14 tuổi thì cha hoặc mẹ dẫn tới công an xã, phường. Tài khoản của trẻ đăng ký bằng số điện thoại của cha hoặc mẹ ạ.

vneid-register_old =
 Người lớn tuổi nên tới thẳng công an xã, phường làm mức 2, không cần làm mức 1 trước.
 Người nhà đi cùng giúp, nhớ mang thẻ căn cước và điện thoại gắn SIM của chính người đó ạ.

vneid-register_no-phone = Không có điện thoại thông minh thì chưa cài được VNeID. Cần làm giấy tờ, bà con tới Trung tâm Phục vụ hành chính công xã, phường để có người giúp ạ.

vneid-register_done = Dạ, vậy là bà con có tài khoản mức 1 rồi ạ. Muốn nộp hồ sơ trên mạng thì cần mức 2, bà con nhắn em “làm mức 2”.
vneid-register_at-police = Dạ, trước khi đi, bà con nhắn em “làm mức 2” để em chỉ kỹ từng bước ạ.
vneid-register_at-centre = Dạ, bà con tới Trung tâm nhớ mang thẻ căn cước ạ. Sau này có điện thoại thông minh thì nhắn em “đăng ký VNeID”.

vneid-register_what-for = Dạ, bây giờ muốn đăng nhập dichvucong.gov.vn thì chỉ có VNeID. Muốn nộp hồ sơ trên mạng thì cần mức 2; ra công an làm thẳng mức 2 cũng được ạ.
 .title = Có VNeID để làm gì
 .also = vneid la gi | khong lam co sao khong | co bat buoc khong | de lam gi | lam cai nay chi | loi ich gi khi xai vneid | xai vneid lam gi | co can thiet khong
vneid-register_foreigner = Dạ, từ ngày 1/7/2025, người nước ngoài cũng có tài khoản VNeID được. Làm ở đâu, mang giấy gì thì bà con gọi 1900.0368 hoặc hỏi công an ạ.
 .title = Người nước ngoài có làm được không
 .also = nguoi ngoai quoc | viet kieu ve nuoc | quoc tich nuoc ngoai | chong nguoi nuoc ngoai | nguoi campuchia | nguoi han quoc dai loan | co ho chieu nuoc ngoai | quoc tich my
vneid-register_many-apps = Dạ, tên đúng là “VNeID”, chỗ nhà phát hành ghi Bộ Công an, Trung tâm dữ liệu quốc gia về dân cư. Không chắc thì đừng cài, nhờ công an xã, phường xem giúp ạ.
 .title = Kho có mấy cái giống nhau
 .also = nhieu app qua | cai nao that | so tai nham app gia | app nao dung | hien ra may cai | bieu tuong nao | nhieu cai giong nhau | cai nao dung
vneid-register_cannot-install = Dạ, bà con xem máy có mạng không, còn chỗ trống không, rồi cài lại. Vẫn không được thì nhờ người nhà hoặc tổ công nghệ số cộng đồng ở ấp, khu phố xem giúp ạ.
 .title = Máy không cài được
 .also = cai khong duoc | tai khong duoc | day bo nho | may day | may cu qua khong cai duoc | tai ve khong noi | quen mat khau app store | bam tai hoai khong xong
vneid-register_scam = Dạ, ai gửi đường dẫn bảo cài, hay xin mã, mật khẩu đều là lừa đảo; bà con gọi 1900.0368 hoặc ra công an. Lỡ làm theo thì tắt mạng, gọi ngân hàng khóa thẻ, báo công an ngay ạ.
 .title = Có người gửi đường dẫn hoặc xin mã
 .also = gui link keu cai | hoi ma otp | nguoi ta goi keu cai app | co nguoi gui link | lo bam link | lo dua mat khau | xung cong an goi | link gui qua zalo
vneid-register_number-used = Dạ, có thể bà con đã có tài khoản, làm chung hồi làm thẻ căn cước. Bà con gọi 1900.0368 hoặc hỏi công an xã, phường, đừng nhờ người lạ gỡ giùm ạ.
 .title = Máy báo số này đã đăng ký rồi
 .also = so da ton tai | bao da co tai khoan | can cuoc da dang ky roi | tai khoan da ton tai | trung so dien thoai | bao so da dang ky | bao trung | so dien thoai da dang ky
vneid-register_own-sim = Dạ, lên mức 2 thì phải có điện thoại gắn SIM của chính mình. Bà con nên hỏi nhà mạng cách để SIM đứng tên mình trước đã ạ.
 .title = SIM không đứng tên mình
 .also = sim ten nguoi khac | sim khong chinh chu | so chong dung ten | so cua vo | sim cua con gai | khong co sim rieng | sim nguoi khac | sim con gai dang ky
vneid-register_face-fails = Dạ, bà con ra chỗ đủ sáng, bỏ kính và khẩu trang, lau máy ảnh rồi chụp lại. Vẫn không được thì ra công an xã, phường ạ.
 .title = Chụp khuôn mặt không được
 .also = quet mat khong duoc | khong nhan khuon mat | chup mat hoai | nhan dien that bai | mat khong khop | chup hinh mo | may khong chup duoc | mat gia khac hinh
vneid-register_slow = Dạ, có lúc nhiều người dùng nên ứng dụng bị nghẽn. Bà con chờ vài phút rồi làm lại, vẫn kẹt thì để ngoài giờ cao điểm ạ.
 .title = Máy cứ quay quay, bị văng ra
 .also = quay hoai | may lag | dung hinh | bi vang | mang cham | app thoat ra | quay vong vong | dien thoai bi do treo
vneid-register_helper = Dạ, con cháu đứng bên chỉ thì được, còn mật khẩu thì chủ tài khoản tự gõ, tự giữ. Mỗi tài khoản chỉ dùng trên một điện thoại một lúc ạ.
 .title = Con cháu làm giùm, mượn máy được không
 .also = con lam gium duoc khong | nho chau bam gium | cai tren may con trai | nguoi nha giu tai khoan | nho nguoi khac lam | con gai lam dum | xai chung dien thoai voi chong | muon dien thoai con trai
vneid-register_weak = Dạ, bà con nhờ người nhà hỏi công an xã, phường xem có giúp tại nhà được không. Gọi 1900.0368 hỏi trước cũng được ạ.
 .title = Già yếu, đi không nổi
 .also = benh nam mot cho | di khong noi | cong an toi nha lam | gia yeu qua | khuyet tat | dau benh | nam lien giuong | ba ngoai bi te liet
vneid-register_child-papers = Dạ, bà con hỏi công an xã, phường trước khi đi, xem cần mang giấy gì của trẻ và của cha mẹ. Trẻ từ 6 tuổi muốn làm thẻ căn cước thì cũng phải dẫn tới ạ.
 .title = Trẻ chưa có thẻ, cần mang giấy gì
 .also = con chua co can cuoc cong dan | be chua co the | tre can giay gi | giay to cua be | dem theo giay gi | may tuoi moi lam the | can giay gi | mang khai sinh theo khong
