### Trang trò chuyện trên web: mọi chữ bà con nhìn thấy hoặc máy đọc màn hình đọc lên.

web-title = Trợ lý dịch vụ công
web-subtitle = Trợ lý tự động
web-description = Trợ lý tự động hướng dẫn bà con làm dịch vụ công trực tuyến từng bước một.
web-noscript = Trình duyệt này đang tắt JavaScript nên chưa trò chuyện được. Bà con bật lại giúp, hoặc gọi 1900.0368 để được hướng dẫn về VNeID ạ.

web-skip = Đi tới ô nhập tin nhắn
web-tools = Tùy chọn
web-log = Cuộc trò chuyện
web-choices = Mời bà con chọn

web-size = Cỡ chữ
web-size-normal = Cỡ chữ A: chữ vừa
web-size-large = Cỡ chữ A+: chữ lớn
web-size-largest = Cỡ chữ A++: chữ rất lớn
# Ba nút nhỏ trên đầu trang: giữ thật ngắn.
web-size-normal-sign = A
web-size-large-sign = A+
web-size-largest-sign = A++

# Tên mỗi ngôn ngữ viết bằng chính ngôn ngữ đó.
web-lang-vi = Tiếng Việt
web-lang-en = English

web-input = Tin nhắn của bà con
web-placeholder = Bà con cần gì ạ?
web-send = Gửi
web-more = ↓ Xem tiếp

web-who-bot = Trợ lý
web-who-person = Bà con
web-today = Hôm nay
web-yesterday = Hôm qua

web-sending = đang gửi…
web-refused = Tin này chưa gửi được. Bà con sửa lại rồi gửi giúp ạ.
web-reconnecting = Đang nối lại…
web-offline = Đang mất mạng. Tin của bà con được giữ lại, có mạng sẽ tự gửi ạ.

web-erase = Xóa
web-erase-title = Xóa cuộc trò chuyện này?
web-erase-text = Mọi tin nhắn và việc đang làm dở sẽ bị xóa ngay, không lấy lại được ạ.
web-erase-yes = Xóa hết
web-erase-no = Không xóa
