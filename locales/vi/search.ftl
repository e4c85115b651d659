search-title = Tìm kiếm
search-for = Tìm “{ $words }”
search-label = Quý vị tìm gì?
search-hint = Một cái tên, một nơi hoặc một chủ đề. Quý vị có thể viết bằng bất cứ ngôn ngữ nào.
search-find = Tìm
search-too-short = Xin viết một từ có ít nhất hai chữ cái.
search-ways = Cách tìm được nhiều hơn
search-tip-beginning = Chỉ cần phần đầu của từ: “Bild” tìm được cả “Bildung” (giáo dục).
search-tip-spelling = Không cần gõ đúng dấu: “giao duc” tìm được “giáo dục”, “lodz” tìm được “Łódź”, “foerderung” tìm được “Förderung”.
search-tip-matching = Quý vị tìm tiền cho một ý tưởng? Hãy kể ý tưởng trong một câu, chúng tôi sẽ tìm quỹ phù hợp.
search-tip-other = Hãy thử một từ khác, ví dụ chủ đề thay cho tên.
search-tip-browse = Xem toàn bộ danh sách:
search-found =
    { $count ->
        [0] Không có kết quả.
       *[other] { $count } kết quả.
    }
search-in-german = Đã tìm bằng tiếng Đức. Chúng tôi cũng hiện kết quả bằng ngôn ngữ khác.
search-in-two = Đã tìm bằng { $language } và tiếng Đức. Chúng tôi cũng hiện kết quả bằng ngôn ngữ khác.
search-in-language = Văn bản bằng { $language }
search-some-words = Không có mục nào chứa đủ các từ của quý vị. Những mục này chứa một vài từ.
search-associations = Các hội ({ $count })
search-foundations = Các quỹ ({ $count })
search-programmes = Chương trình hỗ trợ ({ $count })
search-all-associations = Xem tất cả { $count } hội
search-all-foundations = Xem tất cả { $count } quỹ
search-all-programmes = Xem tất cả { $count } chương trình hỗ trợ
search-all-kinds = Xem mọi loại kết quả
search-pages = Thêm kết quả
search-previous = Trước
search-did-you-mean = Có phải quý vị muốn tìm?
search-none = Chúng tôi không tìm thấy gì
search-matching-instead = Hoặc để chúng tôi tìm quỹ phù hợp với chính những từ này:
search-matching-button = Tìm quỹ phù hợp
search-suggestions-for = Gợi ý cho “{ $words }”
search-suggest-label = Phần đầu của một từ
search-suggest-button = Xem gợi ý
search-suggest-titles = Hội, quỹ và chương trình
search-suggest-themes = Chủ đề và nhóm người
search-suggest-places = Địa điểm
search-suggest-none = Chúng tôi không có gợi ý cho từ này
