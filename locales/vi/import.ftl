import-title = Thêm dữ liệu từ một tệp
import-lead = Ở đây quý vị thêm được nhiều mục cùng một lúc. Trước hết chúng tôi cho xem sẽ có gì thay đổi. Chỉ khi quý vị đồng ý, chúng tôi mới lưu.
import-kind = Quý vị muốn thêm gì?
import-kind-organisations = Các hội và quỹ
import-kind-programmes = Chương trình hỗ trợ
import-kind-grants = Những khoản hỗ trợ trước đây
import-file = Chọn tệp
import-or = (hoặc dán các dòng ở dưới)
import-file-hint = CSV, Excel (XLSX) hoặc JSON Lines, nhiều nhất 20 MB. Tệp có thể nén bằng gzip.
import-rows = Dán các dòng
import-rows-hint = Dòng đầu tiên ghi tên các cột. Quý vị có thể chép các ô từ một bảng tính.
import-check = Xem trước sẽ có gì thay đổi
import-preview = Sẽ thay đổi như thế này
import-confirm = Thêm ngay
import-again = Sửa rồi xem lại
import-done = Đã thêm xong
import-nothing-to-do = Không có gì để lưu.
import-nothing-written = Chưa lưu gì
import-created = { $count ->
   *[other] { $count } mục mới
}
import-changed = { $count ->
   *[other] { $count } mục có thay đổi
}
import-unchanged = { $count ->
   *[other] { $count } mục đã được lưu như vậy từ trước
}
import-refused = { $count ->
   *[other] { $count } dòng chúng tôi không đọc được
}
import-unknown-columns = Chúng tôi không biết những cột này và bỏ qua: { $columns }.
import-refused-rows = Những dòng chúng tôi không đọc được. Các dòng khác đều ổn.
import-line = Dòng
import-column = Cột
import-value = Ở đó ghi
import-reason = Cần làm gì
import-refusal-too-many-cells = Dòng này có nhiều ô hơn dòng đầu tiên. Có thiếu dấu ngoặc kép không?
import-refusal-nested = Ở đây là một đối tượng (object). Chúng tôi chỉ đọc chữ, số và danh sách.
import-refusal-cell-error = Ô này có lỗi của bảng tính: { $value }.
import-refusal-repeated = “{ $value }” đã có ở một dòng phía trên.
import-wrong-kind = Xin chọn điều quý vị muốn thêm.
import-wrong-nothing = Xin chọn một tệp hoặc dán các dòng.
import-wrong-unreadable = Chúng tôi không đọc được tệp này.
import-wrong-empty = Tệp trống.
import-wrong-pdf = Đây là tệp PDF. Xin lưu bảng dưới dạng CSV hoặc XLSX.
import-wrong-old-excel = Đây là tệp Excel cũ (.xls). Xin lưu dưới dạng XLSX.
import-wrong-workbook = Chúng tôi không đọc được tệp Excel này. Xin lưu lại dưới dạng XLSX hoặc CSV.
import-wrong-binary = Đây không phải là bảng. Chúng tôi đọc CSV, XLSX và JSON Lines.
import-wrong-packed = Tệp nén bị hỏng hoặc thiếu. Chúng tôi đọc được đến dòng { $at }.
import-wrong-too-large = Tệp Excel quá lớn. Xin lưu bảng dưới dạng CSV.
import-wrong-long-line = Dòng { $at } quá dài. Có thiếu dấu ngoặc kép không?
import-wrong-open-quote = Ở dòng { $at } thiếu dấu ngoặc kép cuối.
import-wrong-encoding = Từ dòng { $at }, chữ được lưu khác với phần trước. Xin lưu tệp theo UTF-8.
import-wrong-json = Dòng { $at } không phải là đối tượng JSON đúng.
import-wrong-no-columns = Chúng tôi không biết cột nào trong số này. Dòng đầu tiên có ghi tên các cột không?
import-wrong-missing-column = Thiếu cột “{ $at }”.
