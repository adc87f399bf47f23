### Độ phủ thăm hộ: bao nhiêu hộ đã có người tự làm được, theo số đếm của các lượt thăm.

coverage-own = các nơi mình phụ trách
coverage-which = Dạ, độ phủ của xã, phường, huyện cũ hay cả tỉnh ạ? Gõ lại giúp em, ví dụ /dophu phường Tân Ninh.
coverage-nothing = Dạ, ở đó em chưa có số hộ hay lượt thăm nào để tính ạ.
coverage-of = Dạ, độ phủ thăm hộ ở { $name } tới { $day }:
coverage-able = Có người tự làm được: { $able }/{ $all } hộ ({ $rate }), mục tiêu 100%, còn { $left } hộ.
coverage-visited = Đã thăm { $homes } hộ ({ $rate }), trong đó { $needs } hộ còn cần giúp, { $unclear } hộ chưa rõ.
coverage-district = Huyện cũ nay không còn: em cộng các xã, phường hiện nay hình thành từ các xã của huyện.
coverage-uncounted = { $count } ấp, khu phố chưa có số hộ ({ $hamlets }): ở đó em tính số hộ đã thăm.
coverage-have = Trong các hộ đã thăm: { $adults } người lớn, { $phones } điện thoại thông minh, { $level2 } người có VNeID mức 2.
coverage-visits = Số lượt thăm: { $visits }, trong đó { $taught } lượt có chỉ cho bà con làm.
coverage-assisted = Còn cần người giúp tay: { $assisted } lượt ({ $rate } số lượt có chỉ); vẫn tính là dùng trực tuyến, nhưng đếm riêng.
coverage-refused = Không đồng ý ghi: { $count } lượt.
coverage-blocks =
    Vướng nhiều nhất:
    { $lines }
coverage-block = · { $what }: { $count } lượt
coverage-skills =
    Người được chỉ làm được tới đâu, theo lượt:
    { $lines }
coverage-skill = · { $what }: { $alone } tự làm, { $helped } cần giúp, { $unable } chưa biết
coverage-stars = Bà con hài lòng với buổi thăm: { $rate } trong { $count } lượt chấm.
coverage-weeks =
    Từng tuần:
    { $lines }
coverage-week = · Tuần từ { $day }: { $visits } lượt thăm, thêm { $able } hộ tự làm được
coverage-places =
    Từng nơi, thấp nhất trước:
    { $lines }
coverage-place = · { $name }: { $able }/{ $all } hộ ({ $rate })
coverage-source = Nguồn: sổ thăm hộ của tổ công nghệ số. “Tự làm được” là tự đăng nhập VNeID, đăng nhập Cổng, và tự nộp hoặc tra cứu hồ sơ.
coverage-figures-source = Sổ thăm hộ của tổ công nghệ số, ghi lại ngày { $day }
coverage-chart = Hộ có người tự làm được, tới { $day }
coverage-file = Dạ, em gửi bảng độ phủ thăm hộ ở { $name }.
coverage-sheet = Độ phủ
coverage-sheet-weeks = Theo tuần
coverage-column-place = Nơi
coverage-column-all = Số hộ
coverage-column-homes = Đã thăm
coverage-column-able = Tự làm được
coverage-column-rate = Tỷ lệ
coverage-column-needs = Còn cần giúp
coverage-column-visits = Lượt thăm
coverage-column-taught = Có chỉ
coverage-column-assisted = Cần giúp tay
coverage-column-refused = Không chịu
coverage-column-week = Tuần từ
