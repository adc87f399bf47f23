### Gặp người thật ở đâu: số điện thoại, trung tâm của xã, phường, và xã cũ nay là đâu.

number = { $number }
number-old = { $number } (kiểm tra ngày { $date }, có thể đã đổi)
person = Cần người thật: gọi số hỗ trợ VNeID { $number } hoặc tới Trung tâm Phục vụ hành chính công xã, phường ạ.
person-at = Cần người thật: gọi số hỗ trợ VNeID { $number } hoặc tới Trung tâm Phục vụ hành chính công { $commune } ạ.
person-ask-commune = Bà con ở xã hay phường nào? Gõ tên để em chỉ đúng trung tâm ạ.

commune-now = Dạ, { $old } cũ nay thuộc { $new }.
commune-kept = Dạ, tên { $new } vẫn giữ như cũ, từ 1/7/2025 địa bàn có thể rộng hơn trước.
commune-which = Dạ, có nhiều nơi trùng tên này, bà con chọn một ạ:
commune-split =
    Dạ, { $old } cũ được chia về mấy nơi: { $names }. Em chưa có danh sách ấp nào về nơi nào.
    Bà con xem nơi thường trú trên ứng dụng VNeID hoặc hỏi trưởng ấp, rồi bấm chọn giúp em ạ.
commune-ask-old = Xã hay phường cũ của bà con tên gì ạ? Gõ tên, em xem nay thuộc nơi nào.
commune-unknown = Dạ, em chưa tìm thấy tên này trong danh sách của em. Bà con xem nơi thường trú trên ứng dụng VNeID, hoặc gõ lại tên xã, phường giúp em ạ.
district-gone = Dạ, từ 1/7/2025 không còn huyện, thị xã, thành phố nữa, chỉ còn tỉnh và xã, phường ạ.

office =
    Trung tâm Phục vụ hành chính công { $unit }:
    { $lines }
office-address = Địa chỉ: { $address }
office-hours = Giờ làm việc: { $hours }
office-phone = Điện thoại: { $phone }
office-helper = Người hướng dẫn: { $helper }
office-source = Nguồn: { $source }, kiểm tra ngày { $date }.
office-old = Thông tin này kiểm tra ngày { $date }, nay có thể đã đổi; bà con gọi hỏi trước khi đi ạ.
office-unknown = Em chưa có địa chỉ và số điện thoại của trung tâm này, tỉnh sẽ bổ sung ạ.
