### Khung của mọi hướng dẫn: số bước và các nút.

flow-frame =
    { $left ->
        [0] Bước { $step }/{ $total } · bước cuối
       *[other] Bước { $step }/{ $total } · còn { $left } bước
    }
flow-next = Xong, tiếp bước sau
    .also = tiep | tiep tuc | roi | xong | xong roi | ok | oke | duoc roi | da xong | tiep di | ua roi | lam roi
flow-back = Lùi một bước
    .also = lui | quay lai | truoc | buoc truoc
flow-stuck = Bị kẹt ở bước này
    .also = ket | bi ket | em bi ket | vuong | loi | khong duoc | hong duoc | hok dc | khong lam duoc | hong lam duoc | hong biet lam | giup
flow-again = Làm lại từ đầu
    .also = lam lai | tu dau
flow-stop = Dừng lại
    .also = dung | thoi | thoat | nghi | ket thuc
flow-stuck-ask = Dạ, bà con vướng chỗ nào ở bước này ạ?
flow-stuck-other = Vướng chuyện khác
    .also = khac | chuyen khac
flow-return = Quay lại bước đang làm
    .also = quay lai | lam tiep buoc nay
flow-resolved = Được rồi, làm tiếp
    .also = duoc | duoc roi | xong | ok | tiep
flow-unresolved = Vẫn chưa được, gặp người thật
    .also = van khong duoc | chua duoc | van chua duoc | gap nguoi | gap can bo | hong duoc
flow-person = Dạ, chỗ này bà con nhờ người thật xem giúp cho chắc ạ. Khi nào được rồi thì mình làm tiếp, em giữ nguyên bước này.
