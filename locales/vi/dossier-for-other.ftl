# Nộp hồ sơ giùm người khác.

dossier-for-other = Nộp hồ sơ giùm người khác
    .also = nop gium | nop dum | nop thay | nop ho | lam gium | lam ho | uy quyen | nop cho cha me

dossier-for-other_who = Dạ, bà con nộp giùm ai ạ? Mật khẩu của ai thì người đó tự gõ, mình không mượn của nhau.
 .beside = Người ngồi cạnh tôi, có VNeID
 .away = Người ở xa, hoặc không có VNeID
 .child = Con dưới 14 tuổi
 .weak = Người nằm một chỗ, không đi được
 .helper = Hàng xóm, tôi đi giúp bà con

dossier-for-other_own-hands =
 Vậy thì nộp bằng tài khoản của chính người đó cho gọn.
 Họ tự gõ mật khẩu và passcode, bà con ngồi bên chỉ chỗ bấm thôi ạ.

dossier-for-other_my-account =
 Bà con đăng nhập bằng tài khoản của chính mình.
 Lúc nộp, tới phần “Thông tin chủ hồ sơ” thì chọn “Người khác ủy quyền” ạ.

dossier-for-other_paper =
 Bà con nhớ đính kèm giấy ủy quyền của người đó, chụp cho rõ chữ.
 Giấy này mình chuẩn bị trước, có rồi hãy nộp ạ.

dossier-for-other_child =
 Việc của con thì cha hoặc mẹ đăng nhập bằng tài khoản của mình mà nộp.
 Có cần giấy gì thêm không, bà con hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.

dossier-for-other_weak =
 Bà con khoan chở đi, hỏi Trung tâm Phục vụ hành chính công xã, phường trước xem giúp được cách nào.
 Người khuyết tật được nhà nước hỗ trợ làm dịch vụ công ạ.

dossier-for-other_helper =
 Người đi giúp thì chỉ chỗ cho bà con tự bấm, không thu tiền.
 Không gõ mật khẩu giùm, không hỏi mã, không giữ điện thoại của ai ạ.

dossier-for-other_ready = Giờ bà con muốn làm gì ạ? Muốn nộp qua mạng thì tài khoản đăng nhập phải là mức 2.
 .file = Nộp hồ sơ, chỉ tôi từng bước
 .login = Đăng nhập VNeID trước
 .level2 = Làm mức 2 cho người đó
 .later = Bữa khác nộp

dossier-for-other_keep =
 Khi nộp xong, bà con chép mã hồ sơ đưa cho người đó giữ.
 Hồ sơ nằm trong tài khoản đã nộp, muốn xem thì mở tài khoản đó ạ.

dossier-for-other_done = Vậy là bà con giúp được người nhà, người xóm rồi ạ. Muốn biết hồ sơ tới đâu thì nhắn em “tra cứu hồ sơ”.

dossier-for-other_which-account =
 Người đó tự gõ được thì dùng tài khoản của họ; không thì dùng tài khoản của người đứng ra nộp.
 Chưa chắc thì hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Đăng nhập bằng tài khoản của ai
dossier-for-other_no-vneid =
 Bà con nộp thay bằng tài khoản của mình, hoặc đưa người đó tới công an xã, phường làm mức 2, không mất tiền.
 Nộp giấy ở Trung tâm Phục vụ hành chính công cũng được ạ.
 .title = Người đó không có VNeID
dossier-for-other_paid-helper =
 Bà con đừng đưa mật khẩu, mã xác nhận, điện thoại hay thẻ căn cước cho họ giữ.
 Tới Trung tâm Phục vụ hành chính công xã, phường có người giúp; thấy nghi thì báo công an xã, phường ạ.
 .title = Có người nhận làm giùm lấy tiền
dossier-for-other_knows-password =
 Dù biết cũng đừng gõ giùm, ai có tài khoản thì người đó chịu trách nhiệm mọi việc làm trong đó.
 Quên mật khẩu thì nhắn em “quên mật khẩu”, em chỉ đặt lại ạ.
 .title = Tôi biết sẵn mật khẩu của người đó
dossier-for-other_no-choice =
 Bà con xem lại hết phần “Thông tin chủ hồ sơ”, khoan nộp như hồ sơ của chính mình.
 Vẫn không thấy thì hỏi Trung tâm Phục vụ hành chính công xã, phường ạ.
 .title = Không thấy “Người khác ủy quyền”
dossier-for-other_many-people =
 Mỗi người một hồ sơ, một giấy ủy quyền riêng, bà con ghi tên và mã từng hồ sơ ra giấy.
 Đông quá thì mời tổ công nghệ số cộng đồng hoặc Trung tâm Phục vụ hành chính công cùng giúp ạ.
 .title = Tôi nộp giùm nhiều người
dossier-for-other_paper-how =
 Mẫu nào, có phải chứng thực không, bà con hỏi Trung tâm Phục vụ hành chính công trước khi viết.
 Nếu phải chứng thực chữ ký thì người ký tới tận nơi, mang thẻ căn cước ạ.
 .title = Giấy ủy quyền viết sao
dossier-for-other_cannot-sign =
 Bà con đừng ký giùm hay tự điền tên người đó vào.
 Nhờ người nhà hỏi Trung tâm Phục vụ hành chính công xã, phường xem ai được đứng ra làm thay ạ.
 .title = Người đó không ký được
dossier-for-other_far-away =
 Nếu người đó có VNeID mức 2 thì ở đâu cũng tự đăng nhập nộp được, bà con chỉ qua điện thoại.
 Không thì hỏi Trung tâm Phục vụ hành chính công cách gửi giấy ủy quyền về ạ.
 .title = Người đó ở xa, ở nước ngoài
dossier-for-other_child-account =
 Con dưới 14 tuổi muốn có tài khoản thì cha hoặc mẹ dẫn tới công an xã, phường.
 Tài khoản đó đăng ký bằng số điện thoại của cha hoặc mẹ ạ.
 .title = Con nhỏ có cần tài khoản không
dossier-for-other_not-parent =
 Ông bà, cô chú thì bà con hỏi Trung tâm Phục vụ hành chính công xã, phường trước khi nộp.
 Hỏi xem mình có được đứng ra nộp không, cần giấy gì ạ.
 .title = Tôi không phải cha mẹ của bé
dossier-for-other_result-who =
 Nhờ đi lấy giùm thì hỏi trước Trung tâm Phục vụ hành chính công nơi đã nộp, xem người đi cần mang gì.
 Bản điện tử thì nằm trong tài khoản đã nộp ạ.
 .title = Kết quả thì ai nhận
