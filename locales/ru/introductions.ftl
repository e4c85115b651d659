introductions-title = Знакомства
introductions-lead = Мы знакомим объединения и фонды, когда обе стороны говорят «да». Только тогда они видят, кому можно позвонить или написать.
introductions-none = Сейчас здесь ничего делать не нужно. Если кто-то захочет с вами познакомиться, мы вам напишем.
introductions-of = Знакомства: { $name }
introductions-of-both = { $association } и { $foundation }
introductions-until = Ответьте, пожалуйста, не позднее { $date }.
introductions-group-mine = Сейчас ваш ход
introductions-group-open = Ждём ответа
introductions-group-met = Уже знакомы
introductions-group-over = Завершено
introductions-state-proposed = Предложение
introductions-state-asking-association = Спросили объединение
introductions-state-asking-foundation = Спросили фонд
introductions-state-introduced = Обе стороны согласны
introductions-state-declined = Отказ
introductions-state-dropped = Отклонено
introductions-state-lapsed = Без ответа
introductions-state-withdrawn = Отозвано
introductions-turn-centre = Ход центра.
introductions-turn-association = Ход объединения.
introductions-turn-foundation = Ход фонда.
introductions-turn-nobody = Никому ничего делать не нужно.
introductions-explained-proposed = Это предложение. Его видит только команда. Когда вы его отправите, мы сначала спросим объединение.
introductions-explained-asking-association = Мы спрашиваем объединение, хочет ли оно познакомиться с фондом. Если да, идём дальше.
introductions-explained-asking-foundation = Объединение хочет познакомиться с фондом. Теперь мы спрашиваем фонд.
introductions-explained-introduced = Обе стороны сказали «да». Договоритесь о первой беседе. Если нужна помощь, позвоните нам.
introductions-explained-declined = В этот раз не подходит. Это не оценка чьей-либо работы.
introductions-explained-dropped = Центр отклонил это предложение до того, как кого-либо спросили.
introductions-explained-lapsed = Ответа не было. В другом месяце можно спросить ещё раз.
introductions-explained-withdrawn = Кто-то отозвал согласие или вопрос. Контакты больше не видны.
introductions-act-note = Сохранить записку
introductions-act-send = Спросить объединение
introductions-act-agree = Да, охотно
introductions-act-decline = Отказаться
introductions-act-remind = Спросить ещё раз, дать две недели
introductions-act-withdraw = Отозвать
introductions-act-drop = Отклонить предложение
introductions-reason = Почему в этот раз не подходит? Другая сторона прочитает эту фразу.
introductions-reason-no-room = Сейчас нам не хватает времени или денег.
introductions-reason-other-focus = У нас другие приоритеты.
introductions-reason-later = Сейчас нет, но позже с радостью.
introductions-reason-acquainted = Мы уже знакомы.
introductions-reason-other = Не подходит по другой причине.
introductions-words = Хотите сказать больше?
introductions-words-hint = Это читает только центр. Так нам легче предлагать подходящее.
introductions-words-shown = Только для команды:
introductions-note = Несколько слов обеим сторонам
introductions-note-hint = Почему вы предлагаете это знакомство? Объединение и фонд это прочитают.
introductions-note-shown = Центр пишет
introductions-contact = Как связаться
introductions-contact-how = Это видите только вы и центр. Кто отзовёт согласие, того больше не видно.
introductions-contact-centre = Здесь ещё нет своей учётной записи. Центр поможет связаться:
introductions-why = Почему это подходит
introductions-why-programme = Подходит к программе:
introductions-why-shared = Общие темы: { $concepts }
introductions-why-conditions = Условия программы: выполнено { $yes }, нужно выяснить { $open }
introductions-why-ranks = Для объединения фонд на месте { $foundation }, для фонда объединение на месте { $association }.
introductions-profile = Профиль: { $name }
introductions-do = Что вы хотите сделать?
introductions-on-the-phone = Кто-то ответил по телефону? Запишите здесь ответ этой стороны.
introductions-stale = Кто-то успел раньше: всё изменилось. Ваш текст остался внизу. Проверьте и решите ещё раз.
introductions-wrong-act = Выберите, что вы хотите сделать.
introductions-wrong-words = Текст слишком длинный. Сократите его до 500 знаков.
introductions-wrong-note = Записка слишком длинная. Сократите её до 1000 знаков.
introductions-wrong-capacity = Введите число от 0 до { $most }.
introductions-refused-not-now = Сейчас это уже невозможно. Ниже видно, что можно сделать.
introductions-refused-not-yours = Это решает другая сторона.
introductions-refused-reason-missing = Выберите причину. Другая сторона должна понимать, как обстоят дела.
introductions-refused-full = В этом месяце фонд больше не принимает контакты.
introductions-refused-busy = Объединение сейчас разговаривает с другими. Попробуйте в следующем месяце.
introductions-refused-known = Они уже знакомы, или кто-то отказался.
introductions-refused-no-fit = Не подходит: ни одна программа фонда для этого не открыта.
introductions-month = Предложения месяца
introductions-month-of = Предложения: { $month }
introductions-month-lead = Мы ищем пары, лучшие для всех вместе. До каждого подходящего объединения доходит очередь. Ни один фонд не получает больше, чем принимает.
introductions-month-places = Занято мест у фондов: { $taken } из { $places }
introductions-month-left = { $count ->
    [one] { $count } объединение остаётся ни с чем: почему?
    [few] { $count } объединения остаются ни с чем: почему?
    [many] { $count } объединений остаются ни с чем: почему?
   *[other] { $count } объединения остаются ни с чем: почему?
}
introductions-month-fill = { $count ->
    [one] Сделать { $count } предложение
    [few] Сделать { $count } предложения
    [many] Сделать { $count } предложений
   *[other] Сделать { $count } предложения
}
introductions-month-proposed = Ещё не отправлены
introductions-month-none = Нет предложений, которые ждут вас.
introductions-month-check = Посмотрите каждое предложение: можно добавить несколько слов или отклонить его.
introductions-month-send = { $count ->
    [one] Отправить { $count } предложение
    [few] Отправить { $count } предложения
    [many] Отправить { $count } предложений
   *[other] Отправить { $count } предложения
}
introductions-audit = До кого доходит очередь?
introductions-audit-lead = Здесь видно, у всех ли есть шанс и почему кто-то остаётся ни с чем.
introductions-audit-fair = Насколько справедливо распределение?
introductions-audit-gini = Коэффициент Джини показывает неравенство: 0 — у всех поровну, 1 — у одного всё.
introductions-audit-what = Что
introductions-audit-before = Только по соответствию
introductions-audit-after = Как распределяем мы
introductions-audit-change = Изменение
introductions-audit-lists = Объединения в списках фондов
introductions-audit-month = Предложения одного месяца
introductions-audit-left = Без предложения в этом месяце: { $count } из { $all } объединений
introductions-audit-nobody = У всех объединений есть предложение.
introductions-audit-association = Объединение
introductions-audit-waited = Ждёт, месяцев
introductions-audit-turn = Очередь подойдёт
introductions-audit-turns = Кто в этом месяце ничего не получит, в следующем будет раньше других. Месяц в списке верен, если все предложения будут отправлены и фонды будут принимать столько же контактов.
introductions-audit-later = не в ближайшие 12 месяцев
introductions-audit-rooms = Сколько принимают фонды
introductions-audit-default = Кто ничего не сказал, получает не больше { $count } контактов в месяц.
introductions-audit-foundations = Все фонды: { $count }
introductions-audit-foundation = Фонд
introductions-audit-places = В месяц
introductions-audit-taken = Занято
introductions-audit-said = Указал сам
introductions-left-not-ready = В профиле ещё не написано, чем занимается объединение.
introductions-left-no-fit = Ни один фонд не поддерживает то, что делает объединение.
introductions-left-no-open-gate = Подходящие фонды есть, но мешает одно из условий.
introductions-left-all-known = Все подходящие фонды уже знают объединение.
introductions-left-capacity-full = У всех подходящих фондов в этом месяце достаточно контактов.
introductions-fits-of = Объединения, которые подходят: { $name }
introductions-own-of = Знакомства: { $name }
introductions-capacity = Со сколькими объединениями вы хотите познакомиться?
introductions-capacity-taken = { $count ->
    [one] В этом месяце занято { $count } место.
    [few] В этом месяце занято { $count } места.
    [many] В этом месяце занято { $count } мест.
   *[other] В этом месяце занято { $count } места.
}
introductions-capacity-label = Не больше стольких в месяц
introductions-capacity-hint = Если вы ничего не укажете, будет { $count }. Можно указать от 0 до { $most }. При 0 мы никого не предлагаем.
introductions-capacity-save = Сохранить число
introductions-fits = Эти объединения подходят к вашим программам
introductions-fits-lead = Вверху то, что подходит лучше всего. Чтобы увидели всех, в разных списках стоят разные названия.
introductions-fits-none = Сейчас к вашим открытым программам не подходит ни одно объединение. Проверьте, верны ли условия ваших программ.
introductions-fits-known = С этим объединением вы уже на связи.
introductions-ideas = Посмотреть все идеи, которыми поделились
introductions-ideas-of = Идеи объединений, которые подходят: { $name }
introductions-ideas-lead = Объединения поделились этими идеями с фондами. Идеи подходят к вашим программам. Если объединение передумает, его идея отсюда исчезнет.
introductions-ideas-none = Сейчас к вашим программам не подходит ни одна идея из тех, которыми поделились. Загляните сюда позже.
introductions-ask = Хотим познакомиться
introductions-ask-whom = Хотим познакомиться: { $name }
introductions-propose = Предложить
introductions-propose-whom = Предложить: { $name }
introductions-own-none = Пока нет ни одного запроса. Мы напишем, когда найдётся подходящий фонд.
introductions-find = Найти фонды самостоятельно
introductions-letter-asked-subject = Хотите познакомиться: { $other }?
introductions-letter-asked =
    Здравствуйте, { $name }!

    Нам кажется, что вы и { $other } хорошо подходите друг другу. Хотите познакомиться?

    Здесь написано почему. Здесь можно сказать «да» или «нет», пожалуйста, не позднее { $date }:
    { $url }

    Ваши контакты мы покажем, только когда обе стороны скажут «да».
introductions-letter-introduced-subject = Вы и { $other } хотите познакомиться
introductions-letter-introduced =
    Здравствуйте, { $name }!

    Вы и { $other } сказали «да». Вот как связаться:
    { $contact }

    Договоритесь о первой беседе. Всё остальное здесь:
    { $url }
introductions-letter-declined-subject = { $other }: в этот раз не подходит
introductions-letter-declined =
    Здравствуйте, { $name }!

    Ответ от { $other }: { $reason }

    Это не оценка вашей работы. Мы ищем для вас дальше.
    { $url }
