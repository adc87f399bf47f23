### Lúc hệ thống tạm ngưng: lời báo trước hướng dẫn, và lời nhắn khi chạy lại.

outage = Dạ, em báo trước: { $text } (dự kiến đến { $time } ngày { $date }). Nếu bấm không được, bà con chờ qua lúc đó giúp em ạ.
outage-tell-me = Chạy lại thì nhắn tôi
    .also = nhan toi | bao toi | khi nao duoc nhan toi | chay lai bao em
outage-will-tell = Dạ, khi nào chạy lại em nhắn bà con ngay ạ.
outage-over = Dạ, chỗ đó đã qua thời gian tạm ngưng, bà con thử lại giúp em ạ.
outage-ended = Dạ, { $system } được báo là đã chạy lại. Bà con thử lại giúp em; còn vướng thì gõ cho em hay ạ.
outage-system-vneid = ứng dụng VNeID
outage-system-portal = trang dichvucong.gov.vn
outage-system-payment = phần nộp tiền trên dichvucong.gov.vn
