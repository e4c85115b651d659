import-title = Nhập dữ liệu từ tệp
import-lead = Tại đây, quý vị có thể nhập nhiều mục cùng một lúc. Trước tiên, chúng tôi cho quý vị xem những gì sẽ thay đổi. Chúng tôi chỉ lưu sau khi quý vị xác nhận.
import-kind = Quý vị muốn nhập gì?
import-kind-organisations = Các hội và quỹ
import-kind-programmes = Chương trình hỗ trợ
import-kind-grants = Các khoản hỗ trợ trước đây
import-file = Chọn tệp
import-or = (hoặc dán các dòng vào ô bên dưới)
import-file-hint = CSV, Excel (XLSX) hoặc JSON Lines, tối đa 20 MB. Tệp cũng có thể được nén bằng gzip.
import-rows = Dán các dòng
import-rows-hint = Dòng đầu tiên ghi tên các cột. Quý vị có thể sao chép các ô từ bảng tính.
import-check = Xem trước các thay đổi
import-preview = Những gì sẽ thay đổi
import-confirm = Nhập ngay
import-again = Sửa và xem trước lần nữa
import-done = Đã nhập xong
import-nothing-to-do = Không có gì cần lưu.
import-nothing-written = Chưa có gì được lưu
import-created = { $count ->
   *[other] { $count } mục mới
}
import-changed = { $count ->
   *[other] { $count } mục có thay đổi
}
import-unchanged = { $count ->
   *[other] { $count } mục đã được lưu đúng như vậy
}
import-refused = { $count ->
   *[other] { $count } dòng không đọc được
}
import-unknown-columns = Chúng tôi không nhận ra những cột này và sẽ bỏ qua: { $columns }.
import-refused-rows = Những dòng không đọc được. Các dòng khác đều ổn.
import-line = Dòng
import-column = Cột
import-value = Nội dung trong ô
import-reason = Cần làm gì
import-refusal-too-many-cells = Dòng này có nhiều ô hơn dòng đầu tiên. Có phải thiếu dấu ngoặc kép không?
import-refusal-nested = Ô này chứa một đối tượng (object). Chúng tôi chỉ đọc được văn bản, số và danh sách.
import-refusal-cell-error = Ô này có lỗi của bảng tính: { $value }.
import-refusal-repeated = “{ $value }” đã có ở một dòng phía trên.
import-wrong-kind = Xin chọn loại dữ liệu quý vị muốn nhập.
import-wrong-nothing = Xin chọn một tệp hoặc dán các dòng.
import-wrong-unreadable = Chúng tôi không đọc được tệp này.
import-wrong-empty = Tệp trống.
import-wrong-pdf = Đây là tệp PDF. Xin lưu bảng dưới dạng CSV hoặc XLSX.
import-wrong-old-excel = Đây là tệp Excel cũ (.xls). Xin lưu dưới dạng XLSX.
import-wrong-workbook = Chúng tôi không đọc được tệp Excel này. Xin lưu lại dưới dạng XLSX hoặc CSV.
import-wrong-binary = Đây không phải là bảng dữ liệu. Chúng tôi đọc được CSV, XLSX và JSON Lines.
import-wrong-packed = Tệp nén bị hỏng hoặc không đầy đủ. Chúng tôi chỉ đọc được đến dòng { $at }.
import-wrong-too-large = Tệp Excel quá lớn. Xin lưu bảng dưới dạng CSV.
import-wrong-bomb = Sau khi giải nén, tệp Excel này lớn hơn 512 MB. Chúng tôi không đọc nhiều như vậy trong một lần. Xin lưu bảng dưới dạng CSV.
import-wrong-long-line = Dòng { $at } quá dài. Có phải thiếu dấu ngoặc kép không?
import-wrong-open-quote = Dòng { $at } thiếu dấu ngoặc kép đóng.
import-wrong-encoding = Từ dòng { $at } trở đi, chữ được mã hóa khác với phần trước. Xin lưu tệp theo bảng mã UTF-8.
import-wrong-json = Dòng { $at } không phải là đối tượng JSON hợp lệ.
import-wrong-no-columns = Chúng tôi không nhận ra cột nào. Dòng đầu tiên có ghi tên các cột không?
import-wrong-missing-column = Thiếu cột “{ $at }”.
