### Sơ đồ của một hướng dẫn, cho cán bộ xem và góp ý (dvcbot flows draw).

draw-ask = Câu hỏi
draw-tell = Việc cần làm
draw-input = Chờ bà con gõ
draw-done = Kết thúc: xong việc
draw-unresolved = Kết thúc: chưa xong, gặp người thật
draw-stuck = Bị kẹt ở bước này thì có:
draw-helps = Trợ giúp khi bị kẹt
draw-unsure = chưa có nguồn xác nhận
draw-typed = Gõ đúng
draw-elsewhere = Gõ mã của tỉnh khác
draw-opens = (qua hướng dẫn “{ $flow }” trước)
draw-then = (Được rồi thì tới bước { $step })
draw-checked = Hướng dẫn { $flow }, đối chiếu ngày { $date }. Nguồn:
draw-source = • { $what } [{ $confidence }]
draw-confidence = V-law: văn bản pháp luật; V-press: báo chí; V-code: màn hình thật do dự án khác ghi lại; G: hiểu biết chung; S: câu soạn sẵn của dự án.
