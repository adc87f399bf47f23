### Trả lời về số liệu của một đơn vị. Dòng đầu dành cho người chỉ có một phút.

kpi-rate = Dạ, { $unit }: { $rate } dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến, kỳ { $period }.
kpi-below = Chỉ tiêu: { $target }. Còn thiếu { $gap } điểm %.
kpi-reached = Chỉ tiêu: { $target }. Đã đạt chỉ tiêu.
kpi-above = Chỉ tiêu: { $target }. Vượt { $gap } điểm %.
kpi-no-target = Kế hoạch không giao chỉ tiêu cho đơn vị này, nên em không tính khoảng cách.
kpi-rank = Hạng { $rank }/{ $of } { $level } (bằng điểm thì đồng hạng).
kpi-not-ranked = Em không xếp hạng { $level }: { $full }/{ $of } nơi đạt 100%, mỗi nơi chỉ có ít dịch vụ phát sinh hồ sơ nên con số này nói lên ít điều.
kpi-counts = Thủ tục: { $total } (toàn trình { $full }, một phần { $partial }).
kpi-counts-services = Tỷ lệ này đếm dịch vụ, không đếm hồ sơ, nên em không tính được còn thiếu bao nhiêu hồ sơ.
kpi-source = Nguồn: { $source }.
kpi-no-data = Dạ, em chưa có số liệu của { $unit }.
kpi-made-of = Nơi này lập từ: { $names }. Anh/chị gõ tên đơn vị cũ để xem số liệu năm 2023.
kpi-history = Đây là đơn vị năm 2023, nay không còn hoạt động theo tên này.
kpi-history-district = Đây là đơn vị năm 2023. Từ 1/7/2025 không còn cấp huyện.
kpi-history-now = Đây là đơn vị năm 2023, nay thuộc { $names }.
kpi-history-split = Đây là đơn vị năm 2023, nay chia về nhiều nơi: { $names }.
level-province = tỉnh
level-department = sở, ban, ngành
level-district = huyện, thị xã, thành phố
level-commune = xã, phường, thị trấn
kpi-overview = Dạ, { $unit }: tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến, kỳ { $period }.
kpi-average = · { $level }: kế hoạch in { $printed }, trung bình cộng các đơn vị { $mean }, chỉ tiêu { $target }.
kpi-average-note = Số in trong kế hoạch và trung bình cộng khác nhau vì kế hoạch không in tử số, mẫu số của từng đơn vị.
kpi-overview-more = Anh/chị gõ /kpi kèm tên để xem từng đơn vị.
