introductions-title = Làm quen
introductions-lead = Chúng tôi kết nối các hội và các quỹ khi cả hai bên đồng ý. Chỉ khi đó hai bên mới thấy có thể gọi hoặc viết cho ai.
introductions-none = Hiện không có việc gì cần làm ở đây. Nếu có ai muốn làm quen, chúng tôi sẽ viết thư cho quý vị.
introductions-of = Làm quen: { $name }
introductions-of-both = { $association } và { $foundation }
introductions-until = Xin trả lời chậm nhất là { $date }.
introductions-group-mine = Đến lượt quý vị
introductions-group-open = Đang chờ trả lời
introductions-group-met = Đã làm quen
introductions-group-over = Đã kết thúc
introductions-state-proposed = Đề xuất
introductions-state-asking-association = Đã hỏi hội
introductions-state-asking-foundation = Đã hỏi quỹ
introductions-state-introduced = Cả hai đồng ý
introductions-state-declined = Từ chối
introductions-state-dropped = Đã bỏ
introductions-state-lapsed = Không trả lời
introductions-state-withdrawn = Đã rút lại
introductions-turn-centre = Đến lượt trung tâm.
introductions-turn-association = Đến lượt hội.
introductions-turn-foundation = Đến lượt quỹ.
introductions-turn-nobody = Không ai phải làm gì.
introductions-explained-proposed = Đây là một đề xuất. Chỉ nhóm của trung tâm thấy. Khi quý vị gửi, chúng tôi hỏi hội trước.
introductions-explained-asking-association = Chúng tôi hỏi hội có muốn làm quen với quỹ không. Nếu hội đồng ý, chúng tôi đi tiếp.
introductions-explained-asking-foundation = Hội muốn làm quen với quỹ. Bây giờ chúng tôi hỏi quỹ.
introductions-explained-introduced = Cả hai đã đồng ý. Xin hẹn buổi nói chuyện đầu tiên. Nếu cần giúp, xin gọi cho chúng tôi.
introductions-explained-declined = Lần này không phù hợp. Đó không phải là đánh giá về công việc của ai.
introductions-explained-dropped = Trung tâm đã bỏ đề xuất này trước khi hỏi ai.
introductions-explained-lapsed = Không có câu trả lời. Chúng tôi có thể hỏi lại vào tháng khác.
introductions-explained-withdrawn = Có người đã rút lại lời đồng ý hoặc câu hỏi. Thông tin liên lạc không còn hiện nữa.
introductions-act-note = Lưu lời nhắn
introductions-act-send = Hỏi hội
introductions-act-agree = Vâng, rất muốn
introductions-act-decline = Từ chối
introductions-act-remind = Hỏi lại, thêm hai tuần
introductions-act-withdraw = Rút lại
introductions-act-drop = Bỏ đề xuất
introductions-reason = Vì sao lần này không phù hợp? Bên kia sẽ đọc câu này.
introductions-reason-no-room = Hiện chúng tôi không có đủ thời gian hoặc tiền.
introductions-reason-other-focus = Chúng tôi có trọng tâm khác.
introductions-reason-later = Bây giờ chưa được, sau này rất sẵn lòng.
introductions-reason-acquainted = Chúng tôi đã quen nhau.
introductions-reason-other = Không phù hợp vì lý do khác.
introductions-words = Quý vị muốn nói thêm không?
introductions-words-hint = Chỉ trung tâm đọc. Điều đó giúp chúng tôi đề xuất tốt hơn.
introductions-words-shown = Chỉ dành cho nhóm:
introductions-note = Vài lời cho cả hai
introductions-note-hint = Vì sao quý vị đề xuất việc làm quen này? Hội và quỹ sẽ đọc.
introductions-note-shown = Trung tâm viết
introductions-contact = Cách liên lạc với nhau
introductions-contact-how = Chỉ hai bên và trung tâm thấy. Ai rút lại lời đồng ý thì không còn hiện nữa.
introductions-contact-centre = Ở đây chưa có tài khoản. Trung tâm sẽ giúp liên lạc:
introductions-why = Vì sao phù hợp
introductions-why-programme = Phù hợp với chương trình:
introductions-why-shared = Chủ đề chung: { $concepts }
introductions-why-conditions = Điều kiện của chương trình: { $yes } đã đạt, { $open } còn phải làm rõ
introductions-why-ranks = Với hội, quỹ đứng thứ { $foundation }; với quỹ, hội đứng thứ { $association }.
introductions-profile = Trang của { $name }
introductions-do = Quý vị muốn làm gì?
introductions-on-the-phone = Có người đã trả lời qua điện thoại? Xin ghi câu trả lời của bên đó ở đây.
introductions-stale = Có người nhanh hơn: tình hình đã thay đổi. Những gì quý vị viết vẫn còn ở dưới. Xin kiểm tra và quyết định lại.
introductions-wrong-act = Xin chọn việc quý vị muốn làm.
introductions-wrong-words = Nội dung quá dài. Xin rút xuống còn 500 ký tự.
introductions-wrong-note = Lời nhắn quá dài. Xin rút xuống còn 1.000 ký tự.
introductions-wrong-capacity = Xin nhập một số từ 0 đến { $most }.
introductions-refused-not-now = Việc đó không còn làm được nữa. Ở dưới là những gì có thể làm.
introductions-refused-not-yours = Bên kia quyết định điều đó.
introductions-refused-reason-missing = Xin chọn một lý do. Bên kia cần được biết.
introductions-refused-full = Tháng này quỹ không nhận thêm liên lạc.
introductions-refused-busy = Hội đang nói chuyện với nơi khác. Xin thử lại tháng sau.
introductions-refused-known = Hai bên đã quen nhau, hoặc một bên đã từ chối.
introductions-refused-no-fit = Không phù hợp: không chương trình nào của quỹ mở cho việc này.
introductions-month = Đề xuất của tháng
introductions-month-of = Đề xuất cho { $month }
introductions-month-lead = Chúng tôi tìm những cặp tốt nhất cho tất cả. Hội nào phù hợp cũng đến lượt. Không quỹ nào phải gặp nhiều hội hơn mức mình đã nhận.
introductions-month-places = Đã dùng { $taken } trong { $places } chỗ của các quỹ
introductions-month-left = { $count ->
   *[other] { $count } hội chưa có gì: vì sao?
}
introductions-month-fill = { $count ->
   *[other] Tạo { $count } đề xuất
}
introductions-month-proposed = Chưa gửi
introductions-month-none = Không có đề xuất nào chờ quý vị.
introductions-month-check = Xin xem từng đề xuất: quý vị có thể thêm vài lời hoặc bỏ đi.
introductions-month-send = { $count ->
   *[other] Gửi { $count } đề xuất
}
introductions-audit = Ai đến lượt?
introductions-audit-lead = Ở đây quý vị thấy mọi người có cơ hội không, và vì sao có hội chưa có gì.
introductions-audit-fair = Phân chia có công bằng không?
introductions-audit-gini = Hệ số Gini cho biết mức không đều: 0 là ai cũng như nhau, 1 là một bên nhận tất cả.
introductions-audit-what = Việc
introductions-audit-before = Chỉ theo độ phù hợp
introductions-audit-after = Cách chúng tôi chia
introductions-audit-change = Thay đổi
introductions-audit-lists = Các hội trong danh sách của quỹ
introductions-audit-month = Đề xuất của một tháng
introductions-audit-left = Chưa có đề xuất tháng này: { $count } trong { $all } hội
introductions-audit-nobody = Hội nào cũng có đề xuất.
introductions-audit-association = Hội
introductions-audit-waited = Chờ, tháng
introductions-audit-turn = Đến lượt
introductions-audit-turns = Hội nào tháng này không có đề xuất thì tháng sau được xếp trước các hội khác. Tháng trong danh sách là đúng nếu mọi đề xuất được gửi đi và các quỹ vẫn nhận số liên lạc như hiện nay.
introductions-audit-later = không trong 12 tháng tới
introductions-audit-rooms = Các quỹ nhận bao nhiêu
introductions-audit-default = Quỹ nào chưa nói gì thì nhận nhiều nhất { $count } liên lạc một tháng.
introductions-audit-foundations = Tất cả các quỹ: { $count }
introductions-audit-foundation = Quỹ
introductions-audit-places = Mỗi tháng
introductions-audit-taken = Đã dùng
introductions-audit-said = Quỹ tự chọn
introductions-left-not-ready = Hồ sơ chưa cho biết hội làm gì.
introductions-left-no-fit = Không quỹ nào hỗ trợ việc hội đang làm.
introductions-left-no-open-gate = Có quỹ phù hợp, nhưng một điều kiện không cho phép.
introductions-left-all-known = Mọi quỹ phù hợp đều đã quen hội.
introductions-left-capacity-full = Mọi quỹ phù hợp đã đủ liên lạc trong tháng này.
introductions-fits-of = Các hội phù hợp với { $name }
introductions-own-of = Làm quen: { $name }
introductions-capacity = Quý vị muốn làm quen với bao nhiêu hội?
introductions-capacity-taken = { $count ->
   *[other] Tháng này đã dùng { $count } chỗ.
}
introductions-capacity-label = Nhiều nhất mỗi tháng
introductions-capacity-hint = Nếu quý vị không nói gì thì là { $count }. Quý vị có thể nhập từ 0 đến { $most }. Với 0, chúng tôi không đề xuất ai.
introductions-capacity-save = Lưu số này
introductions-fits = Những hội này phù hợp với chương trình của quý vị
introductions-fits-lead = Phù hợp nhất ở trên cùng. Để hội nào cũng được thấy, không phải danh sách nào cũng có cùng tên.
introductions-fits-none = Hiện không hội nào phù hợp với các chương trình đang mở. Xin kiểm tra điều kiện của chương trình.
introductions-fits-known = Quý vị đã liên lạc với hội này.
introductions-ideas = Xem mọi ý tưởng được chia sẻ
introductions-ideas-of = Ý tưởng của các hội phù hợp với { $name }
introductions-ideas-lead = Các hội đã chia sẻ những ý tưởng này với các quỹ. Chúng phù hợp với chương trình của quý vị. Nếu hội rút lại ý tưởng, ý tưởng đó sẽ không còn ở đây.
introductions-ideas-none = Hiện chưa có ý tưởng nào được chia sẻ phù hợp với chương trình của quý vị. Xin quay lại sau.
introductions-ask = Xin làm quen
introductions-ask-whom = Xin làm quen: { $name }
introductions-propose = Đề xuất
introductions-propose-whom = Đề xuất: { $name }
introductions-own-none = Chưa có yêu cầu nào. Khi có quỹ phù hợp, chúng tôi sẽ viết thư.
introductions-find = Tự tìm quỹ phù hợp
introductions-letter-asked-subject = Quý vị có muốn làm quen với { $other } không?
introductions-letter-asked =
    Xin chào { $name },

    chúng tôi nghĩ quý vị và { $other } rất hợp nhau. Quý vị có muốn làm quen không?

    Ở đây có lý do. Ở đây quý vị trả lời có hoặc không, chậm nhất là { $date }:
    { $url }

    Chúng tôi chỉ cho thấy thông tin liên lạc khi cả hai đã đồng ý.
introductions-letter-introduced-subject = Quý vị và { $other } muốn làm quen
introductions-letter-introduced =
    Xin chào { $name },

    quý vị và { $other } đều đã đồng ý. Cách liên lạc:
    { $contact }

    Xin hẹn buổi nói chuyện đầu tiên. Những điều khác ở đây:
    { $url }
introductions-letter-declined-subject = { $other }: lần này không phù hợp
introductions-letter-declined =
    Xin chào { $name },

    { $other } đã trả lời: { $reason }

    Đó không phải là đánh giá về công việc của quý vị. Chúng tôi tiếp tục tìm.
    { $url }
