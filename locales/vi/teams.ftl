### Tổ công nghệ số cộng đồng: mời thành viên, ấp nào ai phụ trách, thành viên xem mình là ai.

role-helper = thành viên tổ công nghệ số cộng đồng
role-helper-of = thành viên tổ công nghệ số ({ $hamlets })
role-helper-may = Mình được ghi lượt thăm hộ ở các ấp, khu phố của mình: gõ /thamho. Xem ấp mình: gõ /to.
helper-linked = Dạ, em chào mình. Đã nối với tổ công nghệ số của { $unit }: { $hamlets }.
helper-linked-none = Dạ, em chào mình. Đã nối với tổ công nghệ số của { $unit }, nhưng ấp, khu phố của mình không còn trong danh sách. Mình báo lại xã giúp em.
helper-unlinked = Dạ, em đã ngừng nối mình với tổ công nghệ số. Cần thì xã cấp mã mới ạ.
help-helper = Tới nhà bà con, mình gõ /thamho để ghi lượt thăm, chừng mười hai lần bấm. Em không ghi tên hay số giấy tờ của ai. Hôm nay ghé hộ nào thì gõ /homnay, đã làm tới đâu thì gõ /dophu.
me-helper = Dạ, mình là thành viên tổ công nghệ số của { $unit }: { $hamlets }.
me-helper-none = Dạ, mình là thành viên tổ công nghệ số của { $unit }, nhưng ấp, khu phố của mình không còn trong danh sách.
me-helper-gone = { $count } ấp, khu phố được giao nay không còn trong danh sách.
me-leads-teams = Xem các tổ công nghệ số của mình: gõ /to.
people-helpers-only = Dạ, anh/chị mời được thành viên tổ công nghệ số của { $unit } thôi ạ.
people-how-helpers = Mời thành viên: /nhansu moi thanhvien kèm ấp, khu phố, ví dụ /nhansu moi thanhvien Khu phố 1, Khu phố 2. Thôi giao việc: /nhansu thuhoi kèm mã trong danh sách.
teams-of =
    Dạ, các tổ công nghệ số của { $unit }:
    { $lines }
teams-line = · { $hamlet }: { $households }, { $people }
teams-households = { $count } hộ
teams-households-unknown = chưa rõ số hộ
teams-households-all = Tổng cộng { $households } hộ.
teams-households-some = Đã biết { $households } hộ ở { $known }/{ $all } ấp, khu phố; nơi còn lại chưa có số hộ.
teams-households-none = Chưa nơi nào có số hộ.
teams-people = { $count } người, gần nhất ngày { $day }
teams-people-unseen = { $count } người, chưa ai nhắn
teams-nobody = chưa có người
teams-more = và { $count } nơi nữa.
teams-sum = { $count } ấp, khu phố, { $people } thành viên.
teams-alone = { $count } nơi chưa có người: { $hamlets }.
teams-strays = { $count } thành viên được giao nơi không còn trong danh sách.
teams-trained = { $passed }/{ $people } thành viên đã qua tập huấn.
teams-trained-whole = Có { $count } tổ từ { $fewest } người trở lên, trong đó { $whole } tổ đã qua tập huấn đủ người.
teams-trained-source = Em đếm theo chứng nhận của khóa /hoc. Số tổ được tập huấn do xã báo cáo là số khác, em không cộng chung. Kế hoạch năm 2023 đặt đích 100% số tổ được tập huấn.
teams-trained-few = Đủ { $fewest } thành viên thì em mới báo số người đã qua tập huấn, để không ai bị đoán ra ạ.
teams-none = Dạ, em chưa có danh sách ấp, khu phố của { $unit } ạ.
teams-which = Dạ, anh/chị gõ /to kèm tên xã, phường giúp em.
teams-commune = Dạ, { $unit } không phải xã, phường hiện nay ạ.
teams-own =
    Dạ, các nơi mình phụ trách ở { $unit }:
    { $lines }
teams-own-line = · { $hamlet }: { $households }, tổ có { $count } người
teams-own-none = Dạ, nơi mình phụ trách không còn trong danh sách. Mình báo lại xã giúp em.
teams-hamlets = Các ấp, khu phố của { $unit }: { $hamlets }.
teams-hamlet-unknown = Dạ, em không thấy “{ $hamlet }” trong danh sách của { $unit }.
teams-which-hamlets = Dạ, anh/chị ghi thêm ấp, khu phố mà người này phụ trách giúp em.
teams-too-many = Dạ, mỗi người phụ trách nhiều nhất { $most } ấp, khu phố ạ.
