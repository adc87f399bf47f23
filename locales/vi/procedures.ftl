### Điều em nói về từng thủ tục. Nguồn và ngày kiểm tra ở content/procedures.toml.

procedure-birth-linked = Liên thông khai sinh, thường trú, bảo hiểm y tế cho trẻ dưới 6 tuổi
    .papers = Giấy chứng sinh. Căn cước công dân của cha và mẹ, hoặc giấy chứng nhận kết hôn.
    .fee = Đăng ký đúng hạn, trong 60 ngày, thì không mất phí.
    .time =
        Khai sinh có trong ngày, trọn cả 3 việc không quá 3 ngày làm việc, cần xác minh thì không quá 5 ngày.
        Nộp sau 15 giờ thì tính từ hôm sau.
    .where = Nộp trên mạng là đủ. Cần người giúp thì bà con tới Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở lienthong.dichvucong.gov.vn. Hoặc mở VNeID, chọn “Dịch vụ công liên thông khai sinh, khai tử”.
    .form = Bà con điền ngay trên trang liên thông, ở bước “Kê khai thông tin”.

procedure-birth = Đăng ký khai sinh
    .papers =
        Giấy chứng sinh và căn cước công dân.
        Không có giấy chứng sinh thì cần người làm chứng hoặc giấy cam đoan.
    .fee = Đăng ký trong 60 ngày thì không mất phí.
    .time = Có trong ngày. Nộp sau 15 giờ thì hôm sau có.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online =
        Mở dichvucong.gov.vn, gõ mã 1.001193 vào ô tìm kiếm.
        Trẻ dưới 6 tuổi thì làm liên thông được ở lienthong.dichvucong.gov.vn, có luôn thường trú và bảo hiểm y tế.
    .form = Nộp trên cổng thì bà con điền ngay ở bước “Kê khai thông tin”.

procedure-civil-extract = Bản sao trích lục hộ tịch, bản sao khai sinh
    .papers = Tờ khai và căn cước công dân.
    .fee =
        8.000 đồng một bản.
    .time = Có trong ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 2.000635 vào ô tìm kiếm.
    .form = Nộp trên cổng thì bà con điền ngay ở bước “Kê khai thông tin”.

procedure-birth-recognition = Đăng ký khai sinh kết hợp nhận cha, mẹ, con
    .papers = Giấy chứng sinh, căn cước công dân, thêm chứng cứ về quan hệ cha, mẹ, con.
    .fee = Do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công.
    .time = 3 ngày. Cần xác minh thì có thể thêm 5 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.000689 vào ô tìm kiếm.

procedure-birth-again = Đăng ký lại khai sinh
    .papers = Bản sao giấy khai sinh cũ và giấy tờ cá nhân.
    .fee =
        Do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công.
    .time = 5 ngày, chưa kể thời gian xác minh.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.004884 vào ô tìm kiếm.

procedure-birth-with-papers = Khai sinh cho người đã có giấy tờ cá nhân
    .papers = Bà con đem các giấy tờ cá nhân đang có.
    .fee =
        Do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công.
    .time = 5 ngày, chưa kể thời gian xác minh.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.004772 vào ô tìm kiếm.

procedure-birth-border = Đăng ký khai sinh ở khu vực biên giới
    .fee = Do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.000110 vào ô tìm kiếm.

procedure-death-linked = Liên thông khai tử, xóa thường trú, mai táng phí, tử tuất
    .papers = Giấy báo tử và căn cước công dân.
    .fee = Đăng ký đúng hạn, trong 15 ngày, thì không mất phí.
    .time = Khai tử có trong ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở lienthong.dichvucong.gov.vn. Hoặc mở VNeID, chọn “Dịch vụ công liên thông khai sinh, khai tử”.
    .form = Bà con điền ngay trên trang liên thông, ở bước “Kê khai thông tin”.

procedure-death = Đăng ký khai tử
    .papers = Giấy báo tử hoặc giấy thay thế giấy báo tử.
    .fee = Đăng ký đúng hạn, trong 15 ngày, thì không mất phí.
    .time = Có ngay trong ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online =
        Mở dichvucong.gov.vn, gõ mã 1.000656 vào ô tìm kiếm.
        Muốn làm luôn xóa thường trú và mai táng phí thì mở lienthong.dichvucong.gov.vn.
    .form = Nộp trên cổng thì bà con điền ngay ở bước “Kê khai thông tin”.

procedure-marriage = Đăng ký kết hôn
    .papers = Tờ khai và căn cước công dân của hai bên. Có trường hợp cần thêm giấy xác nhận tình trạng hôn nhân.
    .fee = Kết hôn trong nước thì không mất phí.
    .time = Làm xong ngay. Cần xác minh thì không quá 5 ngày làm việc.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.000894 vào ô tìm kiếm. Hai bên vẫn phải có mặt để ký.
    .form = Nộp trên cổng thì bà con điền ngay ở bước “Kê khai thông tin”.

procedure-marriage-foreign = Đăng ký kết hôn có yếu tố nước ngoài
    .fee = Do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công.
    .time = 15 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 2.000806 vào ô tìm kiếm.

procedure-marital-status = Giấy xác nhận tình trạng hôn nhân
    .papers = Căn cước công dân. Đã ly hôn, hoặc vợ hay chồng đã mất, thì thêm giấy chứng minh.
    .fee =
        Do tỉnh quy định, không quá 15.000 đồng, bà con hỏi Trung tâm Phục vụ hành chính công.
    .time = 3 ngày. Giấy có giá trị 6 tháng.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.004873 vào ô tìm kiếm.
    .form = Nộp trên cổng thì bà con điền ngay ở bước “Kê khai thông tin”.

procedure-certified-copy = Chứng thực bản sao từ bản chính
    .papers = Bản chính giấy tờ cần sao.
    .fee = 2.000 đồng một trang, từ trang thứ 3 là 1.000 đồng một trang, tối đa 200.000 đồng một bản.
    .time = Có trong ngày, nộp sau 15 giờ thì hôm sau có. Nhiều trang thì thêm 2 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online =
        Mở dichvucong.gov.vn, gõ mã 2.000815 vào ô tìm kiếm, làm được cả bản sao điện tử.
        Bản chính vẫn phải đem tới để đối chiếu.
    .form = Nộp trên cổng thì việc này không có bước “Kê khai thông tin”.

procedure-certified-signature = Chứng thực chữ ký
    .papers = Căn cước công dân và văn bản cần ký.
    .fee = 10.000 đồng một trường hợp.
    .time = Có trong ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 2.000884 vào ô tìm kiếm. Bà con vẫn phải tới nơi để ký.

procedure-civil-correction = Cải chính hộ tịch
    .papers = Bà con đem giấy làm căn cứ cho chỗ cần sửa.
    .fee = Do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công.
    .time = 3 ngày. Cần xác minh thì có thể thêm 3 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.004859 vào ô tìm kiếm.

procedure-recognition = Đăng ký nhận cha, mẹ, con
    .papers = Bà con đem giấy làm căn cứ cho việc nhận cha, mẹ, con.
    .time = 3 ngày. Cần xác minh thì có thể thêm 5 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.001022 vào ô tìm kiếm.

procedure-guardianship = Đăng ký giám hộ
    .papers = Bà con đem giấy làm căn cứ cho việc giám hộ.
    .fee = Không mất phí.
    .time = 3 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.004837 vào ô tìm kiếm.

procedure-residence-permanent = Đăng ký thường trú
    .papers = Tờ khai CT01 điện tử và giấy tờ về chỗ ở hợp pháp. Kèm ý kiến của chủ hộ hoặc chủ nhà.
    .fee = Nộp trực tiếp 20.000 đồng, nộp trên mạng 10.000 đồng.
    .time = 7 ngày làm việc.
    .where = Công an xã, phường.
    .online = Mở VNeID, bấm “Thủ tục hành chính”. Hoặc mở dichvucong.gov.vn, gõ mã 1.004222 vào ô tìm kiếm.
    .form = Tờ khai CT01, bản điện tử.

procedure-residence-split = Tách hộ
    .papers = Tờ khai CT01.
    .fee = Nộp trực tiếp 10.000 đồng, nộp trên mạng 5.000 đồng.
    .time = 5 ngày.
    .where = Công an xã, phường.
    .online = Làm trong ứng dụng VNeID được. Hoặc mở dichvucong.gov.vn, gõ mã 1.010038 vào ô tìm kiếm.
    .form = Tờ khai CT01.

procedure-residence-confirm = Xác nhận thông tin cư trú (mẫu CT07)
    .fee = Không mất phí.
    .time = Từ nửa ngày đến 3 ngày.
    .where = Công an xã, phường.
    .online = Làm trong ứng dụng VNeID được. Hoặc mở dichvucong.gov.vn, gõ mã 1.010041 vào ô tìm kiếm.

procedure-residence-adjust = Điều chỉnh thông tin cư trú
    .fee = Không mất phí.
    .where = Công an xã, phường.
    .online = Làm trong ứng dụng VNeID được. Hoặc mở dichvucong.gov.vn, gõ mã 1.010039 vào ô tìm kiếm.

procedure-residence-permanent-end = Xóa đăng ký thường trú
    .fee = Không mất phí.
    .where = Công an xã, phường.
    .online = Làm trong ứng dụng VNeID được. Hoặc mở dichvucong.gov.vn, gõ mã 1.003197 vào ô tìm kiếm.

procedure-residence-temporary = Đăng ký tạm trú
    .papers = Tờ khai CT01. Kèm hợp đồng thuê nhà hoặc sự đồng ý của chủ nhà.
    .fee = Nộp trực tiếp 15.000 đồng, nộp trên mạng 7.000 đồng.
    .time = 3 ngày. Ở từ 30 ngày trở lên thì phải đăng ký, mỗi lần tối đa 2 năm.
    .where = Công an xã, phường.
    .online = Mở VNeID, bấm “Thủ tục hành chính”. Hoặc mở dichvucong.gov.vn, gõ mã 1.004194 vào ô tìm kiếm.
    .form = Tờ khai CT01.

procedure-residence-temporary-extend = Gia hạn tạm trú
    .papers = Tờ khai CT01. Kèm hợp đồng thuê nhà hoặc sự đồng ý của chủ nhà.
    .fee = Nộp trực tiếp 15.000 đồng, nộp trên mạng 7.000 đồng.
    .time = 3 ngày, mỗi lần tối đa 2 năm. Bà con gia hạn trong 15 ngày trước khi hết hạn.
    .where = Công an xã, phường.
    .online = Làm trong ứng dụng VNeID được. Hoặc mở dichvucong.gov.vn, gõ mã 1.002755 vào ô tìm kiếm.
    .form = Tờ khai CT01.

procedure-residence-stay = Thông báo lưu trú
    .papers = Bà con khai bằng VNeID.
    .fee = Không mất phí.
    .time = Xong ngay. Bà con báo trước 23 giờ; sau 23 giờ thì báo trước 8 giờ sáng.
    .online = Mở VNeID, bấm “Thủ tục hành chính”. Hoặc mở dichvucong.gov.vn, gõ mã 2.001159 vào ô tìm kiếm.

procedure-residence-absence = Khai báo tạm vắng
    .fee = Không mất phí.
    .where = Công an xã, phường.
    .online = Làm trong ứng dụng VNeID được. Hoặc mở dichvucong.gov.vn, gõ mã 1.003677 vào ô tìm kiếm.

procedure-residence-temporary-end = Xóa đăng ký tạm trú
    .fee = Không mất phí.
    .where = Công an xã, phường.
    .online = Làm trong ứng dụng VNeID được. Hoặc mở dichvucong.gov.vn, gõ mã 1.010028 vào ô tìm kiếm.

procedure-criminal-record = Phiếu lý lịch tư pháp
    .papers = Bà con cần tài khoản VNeID. Khai thẳng trên ứng dụng VNeID hoặc trên cổng.
    .fee = 200.000 đồng. Học sinh, sinh viên từ 16 tuổi, người có công, thân nhân liệt sĩ là 100.000 đồng.
    .time = Trước đây là 10 ngày. Luật đã sửa từ 1/7/2026, bà con hỏi lại thời hạn mới.
    .where = Cơ quan công an. Bà con hỏi công an xã, phường của mình trước khi đi.
    .online = Khai trong VNeID, mục “Thủ tục hành chính”, hoặc gõ mã 3.000333 trên dichvucong.gov.vn. Bản điện tử trả trên VNeID hoặc trên cổng.

procedure-licence-change = Đổi giấy phép lái xe
    .papers = Giấy phép lái xe, giấy khám sức khỏe điện tử và ảnh.
    .fee = Theo Thông tư 154/2025 của Bộ Tài chính. Trước đó là 135.000 đồng, nộp trên mạng 115.000 đồng.
    .time = 5 ngày.
    .where = Cơ quan công an, bộ phận cảnh sát giao thông.
    .online = Mở dichvucong.gov.vn, gõ mã 3.000347 vào ô tìm kiếm, rồi bấm “Nộp trực tuyến”.

procedure-licence-reissue = Cấp lại giấy phép lái xe
    .papers = Giấy khám sức khỏe điện tử và ảnh. Bị mất giấy phép thì bà con hỏi công an cần thêm gì.
    .fee = Theo Thông tư 154/2025 của Bộ Tài chính. Trước đó là 135.000 đồng, nộp trên mạng 115.000 đồng.
    .time = 5 ngày.
    .where = Cơ quan công an, bộ phận cảnh sát giao thông.
    .online = Mở dichvucong.gov.vn, gõ mã 3.000348 vào ô tìm kiếm, rồi bấm “Nộp trực tuyến”.

procedure-vehicle-first = Đăng ký xe lần đầu trên mạng
    .where = Cơ quan công an. Bà con hỏi công an xã, phường của mình trước khi đi.
    .online = Mở dichvucong.gov.vn, gõ mã 1.012575 vào ô tìm kiếm, rồi bấm “Nộp trực tuyến”.

procedure-vehicle-change = Đổi đăng ký xe
    .fee = Từ 35.000 đến 105.000 đồng theo Thông tư 155/2025. Bà con xem mức của mình ở mục phí trên trang thủ tục.
    .where = Cơ quan công an. Bà con hỏi công an xã, phường của mình trước khi đi.
    .online = Mở dichvucong.gov.vn, gõ mã 1.013079 vào ô tìm kiếm, rồi bấm “Nộp trực tuyến”.

procedure-vehicle-reissue = Cấp lại đăng ký xe
    .fee = Từ 35.000 đến 105.000 đồng theo Thông tư 155/2025. Bà con xem mức của mình ở mục phí trên trang thủ tục.
    .where = Cơ quan công an. Bà con hỏi công an xã, phường của mình trước khi đi.
    .online = Mở dichvucong.gov.vn, gõ mã 1.013080 vào ô tìm kiếm, rồi bấm “Nộp trực tuyến”.

procedure-vehicle-temporary = Đăng ký xe tạm thời
    .fee = Từ 35.000 đến 105.000 đồng theo Thông tư 155/2025. Bà con xem mức của mình ở mục phí trên trang thủ tục.
    .where = Cơ quan công an. Bà con hỏi công an xã, phường của mình trước khi đi.
    .online = Mở dichvucong.gov.vn, gõ mã 1.013086 vào ô tìm kiếm, rồi bấm “Nộp trực tuyến”.

procedure-business-register = Đăng ký hộ kinh doanh
    .papers = Giấy đề nghị và căn cước công dân.
    .fee = Do tỉnh quy định, mức em biết là 100.000 đồng. Nhiều nơi nộp trên mạng thì không mất phí; bà con hỏi Trung tâm Phục vụ hành chính công.
    .time = 3 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở trang hokinhdoanh.dkkd.gov.vn và nộp ở đó.

procedure-business-change = Thay đổi đăng ký hộ kinh doanh
    .papers = Hồ sơ chung gồm giấy đề nghị và căn cước công dân. Bà con hỏi trước xem việc của mình cần thêm gì.
    .fee = Nếu có lệ phí thì do tỉnh quy định. Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường.
    .time = 3 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở trang hokinhdoanh.dkkd.gov.vn và nộp ở đó.

procedure-business-pause = Tạm ngừng hộ kinh doanh
    .papers = Hồ sơ chung gồm giấy đề nghị và căn cước công dân. Bà con hỏi trước xem việc của mình cần thêm gì.
    .fee = Nếu có lệ phí thì do tỉnh quy định. Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường.
    .time = 3 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở trang hokinhdoanh.dkkd.gov.vn và nộp ở đó.

procedure-business-end = Chấm dứt hộ kinh doanh
    .papers = Hồ sơ chung gồm giấy đề nghị và căn cước công dân. Bà con hỏi trước xem việc của mình cần thêm gì.
    .fee = Nếu có lệ phí thì do tỉnh quy định. Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường.
    .time = 3 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở trang hokinhdoanh.dkkd.gov.vn và nộp ở đó.

procedure-business-reissue = Cấp lại giấy đăng ký hộ kinh doanh
    .papers = Hồ sơ chung gồm giấy đề nghị và căn cước công dân. Bà con hỏi trước xem việc của mình cần thêm gì.
    .fee = Nếu có lệ phí thì do tỉnh quy định. Bà con hỏi Trung tâm Phục vụ hành chính công xã, phường.
    .time = 3 ngày.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở trang hokinhdoanh.dkkd.gov.vn và nộp ở đó.

procedure-pension-75 = Trợ cấp hưu trí xã hội từ 75 tuổi
    .fee = Không mất phí.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.014027 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-allowance-monthly = Trợ cấp xã hội hằng tháng
    .fee = Không mất phí.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.001776 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-disability-degree = Xác định mức độ khuyết tật
    .fee = Không mất phí.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.001699 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-poor-household = Hộ nghèo, hộ cận nghèo
    .fee = Không mất phí.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.011607 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-building-permit = Giấy phép xây dựng nhà ở
    .fee = Do tỉnh quy định, bà con hỏi Trung tâm Phục vụ hành chính công xã, phường.
    .where = Bà con hỏi cán bộ ở Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.013225 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-funeral-support = Hỗ trợ chi phí mai táng
    .fee = Không mất phí.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.001731 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-disability-renewal = Đổi giấy xác nhận khuyết tật
    .fee = Không mất phí.
    .where = Trung tâm Phục vụ hành chính công xã, phường.
    .online = Mở dichvucong.gov.vn, gõ mã 1.001653 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-id-card = Đổi, cấp lại thẻ căn cước
    .fee = Đổi căn cước công dân sang thẻ căn cước 15.000 đồng, đổi trường hợp khác 25.000 đồng, cấp lại 35.000 đồng. Đây là mức giảm 50%, áp dụng đến 31/12/2026.
    .where = Công an xã, phường.
    .online = Mở dichvucong.gov.vn, gõ “thẻ căn cước” vào ô tìm kiếm.

procedure-id-card-child = Thẻ căn cước cho trẻ em
    .where = Trẻ từ 6 đến 14 tuổi thì bà con đưa trẻ đến công an xã, phường.
    .online = Trẻ dưới 6 tuổi làm trên mạng: mở dichvucong.gov.vn, gõ “thẻ căn cước” vào ô tìm kiếm. Từ 6 đến 14 tuổi thì phải đưa trẻ đến.

procedure-id-card-lock = Khóa căn cước điện tử
    .where = Mất điện thoại thì gọi 1900.0368 để khóa tài khoản, hoặc đến công an xã, phường. Bà con khóa cả sim ở nhà mạng.
    .online = Mở dichvucong.gov.vn, gõ mã 3.000285 hoặc 3.000286 vào ô tìm kiếm. Mục “Cách thức” trên trang đó cho biết có nộp trên mạng được không.

procedure-passport = Hộ chiếu
    .fee = 100.000 đồng đến 31/12/2026, mức gốc là 200.000 đồng. Cấp lại do hỏng hoặc mất là 200.000 đồng.
    .where = Cơ quan công an. Bà con hỏi công an xã, phường của mình trước khi đi.
    .online = Mở dichvucong.gov.vn, gõ “hộ chiếu” vào ô tìm kiếm, rồi bấm “Nộp trực tuyến”.
