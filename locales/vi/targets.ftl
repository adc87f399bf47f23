### Chỉ tiêu của đơn vị: xem, đặt, thừa kế từ đơn vị cấp trên, tiến độ đến hôm nay.

kpi-inherited = Đơn vị chưa có chỉ tiêu riêng; đây là chỉ tiêu của { $unit }.
kpi-pace = Theo tiến độ, đến hôm nay nên đạt { $value } ({ $gone }/{ $days } ngày của năm), vì số này chỉ tăng dần đến cuối năm.
targets-of = Dạ, chỉ tiêu của { $unit }:
targets-line = · { $what }, { $period }: { $target }
targets-line-of = · { $what }, { $period }: { $target } (chỉ tiêu của { $unit })
targets-none = Dạ, { $unit } chưa có chỉ tiêu nào ạ.
targets-rule = Đơn vị có chỉ tiêu riêng của kỳ thì dùng chỉ tiêu đó, không thì lấy của cả năm. Không có nữa thì lấy của đơn vị cấp trên.
targets-how = Dạ, anh/chị gõ đủ đơn vị, chỉ tiêu, kỳ và mức. Ví dụ: /chitieu dat xã Thanh Phước hồ sơ trực tuyến 2026 60%.
targets-which-unit = Dạ, có nhiều đơn vị trùng tên này. Anh/chị gõ kèm cấp và tên huyện, hoặc gõ mã đơn vị ạ.
targets-preview = Dạ, anh/chị muốn đặt cho { $unit }: { $what }, { $period }, mức { $target }.
targets-before = Mức đang dùng: { $target }.
targets-before-of = Mức đang dùng: { $target }, là chỉ tiêu của { $unit }.
targets-before-none = Hiện chưa có mức nào.
targets-reach = Mức mới có hiệu lực với { $count } đơn vị, gồm đơn vị này và cấp dưới chưa có chỉ tiêu riêng.
targets-yes = Đặt chỉ tiêu này
targets-no = Thôi, giữ như cũ
targets-set = Dạ, em đã đặt chỉ tiêu của { $unit }: { $what }, { $period }, mức { $target }.
targets-left = Dạ, em giữ nguyên chỉ tiêu cũ ạ.
targets-source = Văn phòng đặt ngày { $day }
