### Danh mục thủ tục của tỉnh: em nói gì về thủ tục chưa có thẻ riêng.

catalogue-not-online = Thủ tục này chưa làm trên mạng được, phải tới nơi ạ.
catalogue-handled = Nơi giải quyết: { $who }
catalogue-commune = Ủy ban nhân dân xã, phường.
catalogue-province = Cấp tỉnh.
catalogue-department = Sở, ban, ngành của tỉnh.
catalogue-police = Cơ quan công an.
catalogue-page = Trang của thủ tục: { $page }
catalogue-search = Bà con mở dichvucong.gov.vn, gõ mã { $code } vào ô tìm kiếm là ra ạ.
catalogue-note = Lưu ý: { $note }
catalogue-source = Nguồn: { $source }. Kiểm tra ngày { $date }.
catalogue-old = Danh mục em giữ kiểm tra từ ngày { $date }, đã cũ nên em chỉ nói tên và mã, sợ sai ạ.
catalogue-replaced = Mã { $old } nay đã thay bằng mã { $code } ạ.
catalogue-which = Dạ, em tìm được mấy thủ tục gần với lời bà con. Bà con cần cái nào ạ?
catalogue-more = Còn nữa ạ. Bà con gõ thêm chữ hoặc thêm số của mã để em tìm gần hơn.
catalogue-lines = { $lines }
catalogue-line = { $code }: { $name }
catalogue-key = { $name }
catalogue-other-words = Không phải, để nói lại
    .also = khong phai | noi lai | khong co | tim lai
catalogue-again = Dạ, bà con gõ lại tên việc cần làm bằng lời khác giúp em ạ.
