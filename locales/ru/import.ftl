import-title = Добавить записи из файла
import-lead = Здесь можно добавить сразу много записей. Сначала мы покажем, что получится. Сохраним только после вашего согласия.
import-kind = Что вы хотите добавить?
import-kind-organisations = Объединения и фонды
import-kind-programmes = Программы поддержки
import-kind-grants = Прежние гранты
import-file = Выбрать файл
import-or = (или вставить строки ниже)
import-file-hint = CSV, Excel (XLSX) или JSON Lines, не больше 20 МБ. Файл можно сжать с помощью gzip.
import-rows = Вставить строки
import-rows-hint = В первой строке — названия столбцов. Ячейки можно скопировать из таблицы.
import-check = Проверить, что получится
import-preview = Вот что получится
import-confirm = Добавить сейчас
import-again = Что-то изменить и проверить ещё раз
import-done = Готово, записи добавлены
import-nothing-to-do = Сохранять нечего.
import-nothing-written = Ничего не сохранено
import-created = { $count ->
    [one] { $count } новая запись
    [few] { $count } новые записи
    [many] { $count } новых записей
   *[other] { $count } новой записи
}
import-changed = { $count ->
    [one] { $count } изменённая запись
    [few] { $count } изменённые записи
    [many] { $count } изменённых записей
   *[other] { $count } изменённой записи
}
import-unchanged = { $count ->
    [one] { $count } запись уже сохранена в таком виде
    [few] { $count } записи уже сохранены в таком виде
    [many] { $count } записей уже сохранены в таком виде
   *[other] { $count } записи уже сохранены в таком виде
}
import-refused = { $count ->
    [one] { $count } строку мы не можем прочитать
    [few] { $count } строки мы не можем прочитать
    [many] { $count } строк мы не можем прочитать
   *[other] { $count } строки мы не можем прочитать
}
import-unknown-columns = Этих столбцов мы не знаем и пропускаем их: { $columns }.
import-refused-rows = Строки, которые мы не можем прочитать. Со всеми остальными всё в порядке.
import-line = Строка
import-column = Столбец
import-value = Что там написано
import-reason = Что сделать
import-refusal-too-many-cells = В строке больше ячеек, чем в первой. Может быть, не хватает кавычки?
import-refusal-nested = Здесь стоит объект. Мы читаем только тексты, числа и списки.
import-refusal-cell-error = Здесь ошибка из таблицы: { $value }.
import-refusal-repeated = «{ $value }» уже есть в одной из строк выше.
import-wrong-kind = Пожалуйста, выберите, что вы хотите добавить.
import-wrong-nothing = Пожалуйста, выберите файл или вставьте строки.
import-wrong-unreadable = Мы не можем прочитать этот файл.
import-wrong-empty = Файл пустой.
import-wrong-pdf = Это PDF. Пожалуйста, сохраните таблицу как CSV или XLSX.
import-wrong-old-excel = Это старый файл Excel (.xls). Пожалуйста, сохраните его как XLSX.
import-wrong-workbook = Мы не можем прочитать этот файл Excel. Пожалуйста, сохраните его заново как XLSX или CSV.
import-wrong-binary = Это не таблица. Мы читаем CSV, XLSX и JSON Lines.
import-wrong-packed = Сжатый файл повреждён или неполный. Мы прочитали до строки { $at }.
import-wrong-too-large = Файл Excel слишком большой. Пожалуйста, сохраните таблицу как CSV.
import-wrong-long-line = Строка { $at } слишком длинная. Может быть, не хватает кавычки?
import-wrong-open-quote = В строке { $at } не хватает кавычки в конце.
import-wrong-encoding = Начиная со строки { $at } буквы сохранены иначе, чем раньше. Пожалуйста, сохраните файл как UTF-8.
import-wrong-json = Строка { $at } — не объект JSON.
import-wrong-no-columns = Ни одного из этих столбцов мы не знаем. Есть ли в первой строке названия столбцов?
import-wrong-missing-column = Не хватает столбца «{ $at }».
