import-title = Bring in data
import-lead = Bring in many records at once. We first show you what would happen. Nothing is saved until you confirm it.
import-kind = What would you like to bring in?
import-kind-organisations = Associations and foundations
import-kind-programmes = Funding programmes
import-kind-grants = Past grants
import-file = Choose a file
import-or = (or paste rows below)
import-file-hint = CSV, Excel (XLSX) or JSON Lines, at most 20 MB. The file may be packed with gzip.
import-rows = Paste rows
import-rows-hint = The first row names the columns. You can copy the cells from a spreadsheet.
import-check = Check what would happen
import-preview = This would happen
import-confirm = Bring in now
import-again = Change something and check again
import-done = Done
import-nothing-to-do = There is nothing to save.
import-nothing-written = Nothing was saved
import-created = { $count ->
    [one] { $count } new record
   *[other] { $count } new records
}
import-changed = { $count ->
    [one] { $count } changed record
   *[other] { $count } changed records
}
import-unchanged = { $count ->
    [one] { $count } record is already saved like this
   *[other] { $count } records are already saved like this
}
import-refused = { $count ->
    [one] { $count } row cannot be read
   *[other] { $count } rows cannot be read
}
import-unknown-columns = We do not know these columns and leave them out: { $columns }.
import-refused-rows = Rows that we cannot read. All other rows are fine.
import-line = Line
import-column = Column
import-value = It says
import-reason = What to do
import-refusal-too-many-cells = The row has more cells than the first row. Is a quotation mark missing?
import-refusal-nested = This is an object. We read only texts, numbers and lists.
import-refusal-cell-error = The cell holds a spreadsheet error: { $value }.
import-refusal-repeated = “{ $value }” is already in an earlier row.
import-wrong-kind = Please choose what you would like to bring in.
import-wrong-nothing = Please choose a file or paste rows.
import-wrong-unreadable = We cannot read the file.
import-wrong-empty = The file is empty.
import-wrong-pdf = This is a PDF. Please save the table as CSV or XLSX.
import-wrong-old-excel = This is an old Excel file (.xls). Please save it as XLSX.
import-wrong-workbook = We cannot read this Excel file. Please save it again as XLSX or CSV.
import-wrong-binary = This is not a table. We read CSV, XLSX and JSON Lines.
import-wrong-packed = The packed file is damaged or incomplete. We could read up to line { $at }.
import-wrong-too-large = The Excel file is too large. Please save the table as CSV.
import-wrong-bomb = Unpacked, this Excel file holds more than 512 MB. That is more than we read at once. Please save the table as CSV.
import-wrong-long-line = Line { $at } is too long. Is a quotation mark missing?
import-wrong-open-quote = A quotation mark is not closed in line { $at }.
import-wrong-encoding = From line { $at } on, letters are stored in a different way. Please save the file as UTF-8.
import-wrong-json = Line { $at } is not a valid JSON object.
import-wrong-no-columns = We do not know any of the columns. Does the first row name them?
import-wrong-missing-column = The column “{ $at }” is missing.
