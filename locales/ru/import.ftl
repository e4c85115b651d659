import-title = Добавить записи из файла
import-lead = Здесь можно добавить сразу много записей. Сначала мы покажем, что получится. Сохраним записи, только когда вы это подтвердите.
import-kind = Что вы хотите добавить?
import-kind-organisations = Объединения и фонды
import-kind-programmes = Программы поддержки
import-kind-grants = Прежние гранты
import-file = Выбрать файл
import-or = (или вставить строки ниже)
import-file-hint = CSV, Excel (XLSX) или JSON Lines, не больше 20 МБ. Подойдёт и файл, сжатый в gzip.
import-rows = Вставить строки
import-rows-hint = В первой строке — названия столбцов. Ячейки можно скопировать из таблицы.
import-check = Проверить, что получится
import-preview = Вот что получится
import-confirm = Добавить записи
import-again = Исправить и проверить ещё раз
import-done = Готово, записи сохранены
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
    [one] { $count } строку не удалось прочитать
    [few] { $count } строки не удалось прочитать
    [many] { $count } строк не удалось прочитать
   *[other] { $count } строки не удалось прочитать
}
import-unknown-columns = Эти столбцы нам незнакомы, мы их пропустим: { $columns }.
import-refused-rows = Строки, которые не удалось прочитать. С остальными всё в порядке.
import-line = Строка
import-column = Столбец
import-value = Что там указано
import-reason = Что сделать
import-refusal-too-many-cells = В этой строке больше ячеек, чем в первой. Может быть, не хватает кавычки?
import-refusal-nested = Здесь вложенный объект. Мы читаем только текст, числа и списки.
import-refusal-cell-error = В этой ячейке ошибка таблицы: { $value }.
import-refusal-repeated = «{ $value }» уже есть в одной из строк выше.
import-wrong-kind = Пожалуйста, выберите, что вы хотите добавить.
import-wrong-nothing = Пожалуйста, выберите файл или вставьте строки.
import-wrong-unreadable = Этот файл не удалось прочитать.
import-wrong-empty = Файл пустой.
import-wrong-pdf = Это PDF. Пожалуйста, сохраните таблицу в формате CSV или XLSX.
import-wrong-old-excel = Это файл Excel старого формата (.xls). Пожалуйста, сохраните его в формате XLSX.
import-wrong-workbook = Этот файл Excel не удалось прочитать. Пожалуйста, сохраните его заново в формате XLSX или CSV.
import-wrong-binary = Это не таблица. Мы читаем CSV, XLSX и JSON Lines.
import-wrong-packed = Сжатый файл повреждён или обрывается. Прочитать удалось только до строки { $at }.
import-wrong-too-large = Файл Excel слишком большой. Пожалуйста, сохраните таблицу в формате CSV.
import-wrong-bomb = В распакованном виде этот файл Excel больше 512 МБ. Столько за один раз мы не читаем. Пожалуйста, сохраните таблицу в формате CSV.
import-wrong-long-line = Строка { $at } слишком длинная. Может быть, не хватает кавычки?
import-wrong-open-quote = В строке { $at } не хватает закрывающей кавычки.
import-wrong-encoding = Начиная со строки { $at } буквы записаны в другой кодировке. Пожалуйста, сохраните файл в UTF-8.
import-wrong-json = Строка { $at } — неправильный объект JSON.
import-wrong-no-columns = Ни один из столбцов нам не знаком. Есть ли в первой строке их названия?
import-wrong-missing-column = Не хватает столбца «{ $at }».
