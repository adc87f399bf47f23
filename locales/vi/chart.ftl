### Biểu đồ số liệu và bảng Excel: chữ trên hình, tên cột, cách tính từng chỉ tiêu.

chart-alt = Biểu đồ: { $title }. { $under }
chart-span =
    { $what }
    { $from } – { $to }
chart-best = { $count } { $level } cao nhất, { $period }
chart-worst = { $count } { $level } thấp nhất, { $period }
chart-below = { $level } còn xa chỉ tiêu nhất, { $period }
chart-parts = Các đơn vị thuộc { $unit }, { $period }
chart-target = chỉ tiêu
chart-target-of = chỉ tiêu { $target }
chart-target-now = chỉ tiêu từng kỳ, nay { $target }
chart-open = kỳ chưa kết thúc
chart-axis = Trục đứng bắt đầu từ { $from }, không từ 0.
chart-gap-legend = Vạch đứng là chỉ tiêu. Bên trái: còn thiếu. Bên phải: vượt. Tính bằng điểm %.
chart-over = +{ $by }
chart-short = −{ $by }
chart-even = 0
chart-no-target = chưa giao chỉ tiêu
chart-more = Còn { $count } nơi nữa không vẽ ở đây.
# Nhãn dưới trục, năm đứng dòng dưới: giữ thật ngắn.
chart-month = T{ $month }
chart-quarter = Q{ $quarter }
chart-half =
    { $half ->
        [1] nửa đầu
       *[other] nửa cuối
    }
chart-to-date = đến T{ $month }

ask-file = Tải bảng Excel
export-sent = Dạ, em gửi anh/chị bảng Excel, có { $rows } dòng số liệu.
export-nothing = Dạ, em chưa có số liệu nào để xuất ra bảng ạ.
export-what = Dạ, anh/chị hỏi số liệu trước, ví dụ gõ /kpi kèm tên đơn vị, rồi gõ /xuat ạ.
export-not-sent = Em chưa gửi được tệp lên đây. Lát nữa anh/chị gõ lại /xuat, hoặc gõ /xuat ở trang web của em ạ.
export-elsewhere = Ở đây em không gửi được tệp. Anh/chị gõ /xuat trên Telegram hoặc trang web của em ạ.
export-written = Tệp đã lưu: { $file }
export-cell = { $value }
export-figures = Số liệu
export-definitions = Định nghĩa và nguồn
export-unit = Đơn vị
export-indicator = Chỉ số
export-period = Kỳ
export-ends = Kỳ đến ngày
export-part = Tử số
export-all = Mẫu số
export-rate = Tỷ lệ
export-target = Chỉ tiêu
export-gap = So với chỉ tiêu (điểm %)
export-rank = Hạng
export-note = Ghi chú
export-source = Nguồn
export-taken = Ngày nhập
export-formula = Cách tính
export-measure = Đơn vị tính
export-goal = Mức chung kế hoạch giao
export-basis = Văn bản
export-version = Bản định nghĩa
export-share = %
export-count = thủ tục
chart-all = { $level }, từ cao xuống thấp, { $period }
chart-reached = { $level } vượt chỉ tiêu nhiều nhất, { $period }
