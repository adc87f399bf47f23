### Hộ đã thăm: việc hôm nay, nhắc hẹn, xóa khi bà con đổi ý.

today =
    Dạ, việc hôm nay, { $day }:
today-due =
    Tới hẹn:
    { $lines }
today-stuck =
    Đang vướng mà mình gỡ được:
    { $lines }
today-two =
    Hai người cùng ghi một hộ trong một ngày, lượt ghi sau được tính:
    { $lines }
today-both =
    Hộ { $code }, { $hamlet }, { $day }:
    { $lines }
today-side =
    – { $clock }, thành viên { $person }:
    { $said }
today-line = · Hộ { $code }, { $hamlet }: { $what }
today-agreed = hẹn hôm nay
today-late = hẹn { $day }, trễ { $count } ngày
today-more = và { $count } hộ nữa
today-nothing = Chưa có hộ nào tới hẹn hay đang vướng chuyện mình gỡ được ạ.
today-lowest =
    Nơi còn nhiều hộ chưa ai tự làm được:
    { $lines }
today-visit = Ghé hộ { $code }
today-key = Việc hôm nay
today-reminder =
    Dạ, hôm nay mình có hẹn ghé lại:
    { $lines }
forget-how = Dạ, hộ nào đổi ý, không muốn em giữ gì nữa thì gõ /xoaho kèm mã trên thẻ, ví dụ /xoaho K7N-2RQ.
forget-where = Dạ, hộ { $code } ở xã, phường nào ạ? Bà con gõ lại giúp em kèm tên, ví dụ /xoaho { $code } phường Tân Ninh.
forget-sure = Dạ, em xóa hết những gì đã ghi về hộ { $code }, không lấy lại được. Số đã đếm chung thì còn. Mình chắc chưa ạ?
forget-yes = Xóa
forget-no = Thôi
forget-not = Dạ, em để nguyên ạ.
forget-done = Dạ, em đã xóa những gì đã ghi về hộ { $code }. Lần sau muốn ghi lại thì mình hỏi ý bà con trước ạ.
forget-unknown = Dạ, em không thấy hộ { $code } ở đó. Mình xem lại mã trên thẻ và tên xã, phường giúp em.
forget-several = Dạ, có hai nơi cùng dùng mã này. Bà con nhờ thành viên tổ công nghệ số của ấp mình xóa giúp ạ.
