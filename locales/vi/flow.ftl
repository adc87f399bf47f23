### Khung của mọi hướng dẫn: số bước và các nút.

flow-frame =
    { $left ->
        [0] Bước { $step }/{ $total } · bước cuối
       *[other] Bước { $step }/{ $total } · còn { $left } bước
    }
flow-next = Tiếp theo
    .also = tiep | tiep tuc | roi | xong | xong roi | ok | oke | duoc roi | da xong | tiep di | ua roi | lam roi | da roi | toi bam roi | bam roi
flow-back = Quay lại bước trước
    .also = lui | lui mot buoc | quay lai | truoc | buoc truoc | lui lai | tro lai
flow-stuck = Tôi bị kẹt
    .also = ket | bi ket | em bi ket | vuong | loi | khong duoc | hong duoc | hok dc | khong lam duoc | hong lam duoc | hong biet lam | giup | ko dc | khong bam duoc | bam hoai khong duoc | bi loi | khong thay
flow-again = Làm lại từ đầu
    .also = lam lai | tu dau | bat dau lai
flow-stop = Dừng ở đây
    .also = dung | dung lai | thoi | thoat | nghi | ket thuc | de sau | khong lam nua
flow-leave = Quay lại “{ $flow }”
    .also = lam tiep | lam tiep viec cu | quay lai viec cu | lam tiep cai truoc | khong phai cai nay
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
flow-old = Hướng dẫn này được kiểm tra ngày { $date }, nay có thể đã đổi. Bà con xem lại trên dichvucong.gov.vn hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
flow-unsure = Chỗ này em chưa có nguồn chắc chắn, bà con vui lòng kiểm tra lại trên dichvucong.gov.vn hoặc hỏi Trung tâm Phục vụ hành chính công ạ.
