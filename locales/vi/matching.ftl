matching-sentence = Hãy kể ý tưởng của quý vị trong một câu
matching-sentence-hint = Bằng ngôn ngữ của quý vị. Ví dụ: Mỗi tháng một lần, chúng tôi nấu ăn cùng cả khu phố.
matching-find = Tìm quỹ phù hợp
matching-title = Tìm những quỹ phù hợp
matching-lead = Hãy viết trong một câu điều quý vị định làm. Chúng tôi cho quý vị xem các chương trình của quỹ: vì sao phù hợp, còn thiếu gì và bước tiếp theo là gì.
matching-examples = Thử với các ví dụ
matching-example-1 = Buổi chiều chúng tôi dạy thêm tiếng Đức cho trẻ em.
matching-example-2 = Phụ nữ từ nhiều nước cùng nhau học đi xe đạp.
matching-example-3 = Thanh thiếu niên dựng kịch và diễn cho khu phố xem.
matching-privacy = Chúng tôi không lưu câu của quý vị. Quý vị không cần tài khoản.
matching-sentence-missing = Xin viết một câu về ý tưởng của quý vị. Vài từ là đủ.
matching-sentence-long = Bài của quý vị quá dài. Xin viết ngắn lại, nhiều nhất { $max } ký tự. Thường một câu là đủ.
matching-unknown-place = Chúng tôi không biết địa điểm “{ $value }”. Hãy viết tên hoặc mã bưu điện, hoặc để trống.
matching-more = Cho biết thêm (không bắt buộc)
matching-more-hint = Điều gì không biết thì để trống.
matching-not-said = không trả lời
matching-euro = euro
matching-months = Dự án kéo dài bao nhiêu tháng?
matching-add-concept = Thêm một chủ đề hoặc nhóm người
matching-themes = Chủ đề
matching-targets = Dành cho ai
matching-costs = Quý vị cần tiền cho việc gì?
matching-results = Những gì hợp với ý tưởng của quý vị
matching-your-sentence = Câu của quý vị
matching-understood = Chúng tôi hiểu như thế này. Điều gì không đúng, quý vị có thể bỏ đi:
matching-not-understood = Chúng tôi chưa nhận ra chủ đề trong câu của quý vị. Hãy thêm một chủ đề ở dưới, hoặc viết bằng từ khác.
matching-remove = bỏ đi
matching-change = Sửa câu hoặc thông tin
matching-ask = Điều này sẽ giúp chúng tôi
matching-ask-why = Câu trả lời của quý vị thay đổi danh sách nhiều nhất. Quý vị cũng có thể bỏ qua.
matching-answer = Trả lời
matching-question-tax-status = Hội của quý vị đã được công nhận hoạt động vì lợi ích chung chưa? Sở thuế (Finanzamt) cấp giấy Freistellungsbescheid về việc này.
matching-question-legal-form = Quý vị là tổ chức gì?
matching-question-place = Dự án diễn ra ở đâu?
matching-question-amount = Quý vị cần khoảng bao nhiêu tiền?
matching-question-newcomer = Đây có phải là đơn đầu tiên quý vị nộp cho một quỹ không?
matching-question-own-share = Quý vị tự trả được bao nhiêu?
matching-question-language = Quý vị viết đơn được bằng ngôn ngữ nào?
matching-tax-charitable = Rồi, Freistellungsbescheid còn hạn
matching-tax-applied = Chúng tôi đã xin, đang chờ Freistellungsbescheid
matching-tax-none = Chưa, chúng tôi không có Freistellungsbescheid
matching-share-0 = không góp được
matching-share-5 = khoảng 5 phần trăm
matching-share-10 = khoảng 10 phần trăm
matching-share-20 = khoảng 20 phần trăm
matching-share-50 = một nửa
matching-chip-place = Địa điểm: { $place }
matching-chip-months = { $months ->
   *[other] { $months } tháng
}
matching-chip-tax-charitable = vì lợi ích chung (Freistellungsbescheid còn hạn)
matching-chip-tax-applied = đã xin công nhận vì lợi ích chung
matching-chip-tax-none = chưa được công nhận vì lợi ích chung
matching-chip-first = đơn đầu tiên
matching-chip-known = không phải đơn đầu tiên
matching-chip-share = tự góp: { $percent } phần trăm
matching-chip-language = đơn bằng { $language }
matching-found = { $count ->
    [0] Không có gì hợp hoàn toàn. Những chương trình này gần nhất.
   *[other] Có { $count } chương trình phù hợp. Chương trình hợp nhất ở trên cùng.
}
matching-programme-of = Chương trình của
matching-fit-best = Rất phù hợp
matching-fit-well = Phù hợp
matching-fit-partly = Phù hợp một phần
matching-fit-little = Hơi phù hợp
matching-fit-contradicts = Có điều không hợp
matching-amount-range = từ { $min } đến { $max }
matching-decision = { $weeks ->
    [0] trả lời ngay
   *[other] trả lời sau khoảng { $weeks } tuần
}
matching-why = Vì sao phù hợp
matching-reason-similar-grants = Ở đây đã từng hỗ trợ những dự án tương tự.
matching-reason-wording = Những từ của quý vị thường có trong các dự án được hỗ trợ ở đây.
matching-reason-purpose = Câu của quý vị gần với mục đích của chương trình.
matching-reason-concepts = Chủ đề của quý vị gần với chủ đề của chương trình.
matching-reason-concepts-shared = Cả quý vị và chương trình đều có: { $concepts }.
matching-reason-region = Ở đây hỗ trợ các dự án trong vùng của quý vị.
matching-reason-region-of = Ở đây hỗ trợ các dự án trong vùng { $place }.
matching-reason-size = Số tiền gần với mức thường được cho ở đây.
matching-reason-kind = Ở đây hỗ trợ những tổ chức như của quý vị.
matching-reason-newcomers = Ở đây hỗ trợ cả những hội xin lần đầu.
matching-reason-second-grants = Ở đây hỗ trợ những hội đã có kinh nghiệm.
matching-reason-co-funding = Những quỹ quý vị đã biết cũng cùng hỗ trợ ở đây.
matching-reason-popularity = Ở đây đã hỗ trợ rất nhiều lần.
matching-strength-strong = lý do rất mạnh
matching-strength-some = lý do tốt
matching-strength-little = lý do nhỏ
matching-feature-similar-grants = Những lần hỗ trợ tương tự
matching-feature-wording = Từ ngữ
matching-feature-purpose = Mục đích chương trình
matching-feature-concepts = Chủ đề và nhóm người
matching-feature-region = Vùng
matching-feature-size = Số tiền
matching-feature-kind = Loại tổ chức
matching-feature-newcomers = Mở cho hội mới
matching-feature-second-grants = Mở cho hội có kinh nghiệm
matching-feature-co-funding = Những quỹ chung
matching-feature-popularity = Số lần hỗ trợ
matching-feature-average = { $name } (chưa rõ, tính là trung bình)
matching-precedents = Ở đây đã từng hỗ trợ
matching-precedent = { $year }: { $amount } cho “{ $title }” ({ $who })
matching-precedent-plain = { $year }: “{ $title }” ({ $who })
matching-gates = Điều kiện của quỹ
matching-gate-yes = Hợp
matching-gate-no = Không hợp
matching-gate-unknown = Cần hỏi rõ
matching-source = Nguồn
matching-source-on = Nguồn, đọc { $date }
matching-hint-up-to = đến { $amount }
matching-hint-from = từ { $amount }
matching-hint-own-share = { $percent } phần trăm
matching-hint-months = { $months ->
   *[other] nhiều nhất { $months } tháng
}
matching-hint-until = nộp đơn đến { $date }
matching-hint-announced = dự kiến: { $date }
matching-hint-over = hạn nộp là { $date }, đã qua
matching-hint-rolling = bất cứ lúc nào
matching-hint-ask-first = hỏi trước, viết sau
matching-hint-tax-applied = phải có Freistellungsbescheid trước
matching-missing = Còn thiếu gì
matching-missing-no = { $rule }: điều này không hợp. Hãy hỏi chúng tôi về một cách khác.
matching-missing-tell-us = { $rule }: chúng tôi chưa biết điều này về quý vị.
matching-missing-clear-up = { $rule }: xin hỏi rõ trước khi nộp đơn.
matching-next = Bước tiếp theo
matching-next-another-way = Xin chưa viết đơn. Hãy gọi cho chúng tôi: có thể có cách khác, ví dụ làm cùng một hội bạn.
matching-next-apply-by = Hãy viết đơn và gửi đến { $date }. Chúng tôi sẵn lòng đọc cùng quý vị trước khi gửi.
matching-next-apply-any-time = Quý vị có thể nộp đơn bất cứ lúc nào. Chúng tôi sẵn lòng đọc cùng quý vị trước khi gửi.
matching-next-ask-first = Xin đừng gửi đơn ngay. Hãy gọi cho chúng tôi: chúng tôi sẽ nối liên lạc với quỹ.
matching-next-prepare = Dự kiến nhận đơn: { $date }. Hãy chuẩn bị trước, chúng tôi giúp quý vị.
matching-next-ask-for-date = Chúng tôi chưa biết hạn nộp. Hãy gọi cho chúng tôi: chúng tôi sẽ hỏi giúp quý vị.
matching-call = Hãy gọi cho chúng tôi:
matching-sum = Vì sao có thứ tự này
matching-sum-total = Tổng điểm
matching-show = Xem chương trình
matching-nothing = Chúng tôi chưa tìm thấy gì cho ý này
matching-nothing-why = Điều đó không có nghĩa là không có. Chúng tôi không biết hết mọi quỹ.
matching-nothing-words = Hãy viết bằng từ khác: quý vị làm gì, cho ai và ở đâu.
matching-nothing-filters = Xem tất cả, không lọc.
matching-nothing-call = Hoặc gọi cho chúng tôi. Chúng tôi cùng tìm với quý vị:
matching-all-programmes = Xem tất cả chương trình
matching-filters = Thu hẹp danh sách
matching-filter-region = Chỉ chương trình cho
matching-filter-theme = Chỉ chủ đề
matching-filter-open = Chỉ những gì đang nhận đơn
matching-filter-newcomers = Chỉ chương trình ghi rõ là hỗ trợ hội mới
matching-filter-hide-no = Ẩn những gì không hợp
matching-any = tất cả
matching-bridge-title = Cây cầu giữa các hội và các quỹ
matching-bridge-says = { $associations ->
   *[other] { $associations } hội
} và { $foundations ->
   *[other] { $foundations } quỹ
} đã làm việc cùng nhau từ năm { $since }, với { $grants ->
   *[other] { $grants } khoản hỗ trợ
}.
matching-bridge-table = Đọc dưới dạng bảng
matching-bridge-association = Hội
matching-bridge-foundation = Quỹ
matching-bridge-years = Số năm
matching-bridge-sum = Tổng số tiền
