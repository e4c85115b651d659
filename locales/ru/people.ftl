people-sign-in = Войти
people-sign-out = Выйти
people-email = Адрес электронной почты
people-password = Пароль
people-both-needed = Пожалуйста, введите адрес электронной почты и пароль.
people-email-needed = Пожалуйста, введите адрес электронной почты.
people-wrong = Адрес электронной почты или пароль не подходит. Попробуйте ещё раз или попросите прислать вам ссылку.
people-too-many = Было очень много попыток. Пожалуйста, подождите пятнадцать минут.
people-link-instead = Войти без пароля
people-link-explained = Мы пришлём вам ссылку. Она действует 30 минут.
people-send-link = Прислать ссылку
people-link-sent = Проверьте почту
people-link-sent-text = Если для этого адреса есть учётная запись, ссылка уже в пути. Посмотрите и в папке «Спам».
people-back-to-sign-in = Вернуться ко входу
people-link-confirm = Ещё один клик — и вы войдёте.
people-link-expired = Эта ссылка больше не действует. Попросите прислать новую.
people-link-subject = Ваша ссылка для входа
people-link-body =
    Здравствуйте, { $name }!

    По этой ссылке вы можете войти. Она действует 30 минут и только один раз:
    { $url }

    Вы не просили ссылку? Тогда просто удалите это письмо.
people-desk = Мой кабинет
people-hello = Здравствуйте, { $name }!
people-staff = Для команды
people-all-drafts = Все черновики
people-new-association = Добавить объединение
people-new-foundation = Добавить фонд
people-import = Добавить записи из файла
people-own = Ваши организации
people-no-roles = У вашей учётной записи пока нет роли в этом центре. Позвоните нам, мы всё настроим.
people-session-over = Ваш сеанс закончился. Ваш текст не пропал: войдите и продолжайте.
people-session-go-on = Продолжить с моим текстом
people-session-back = Вы снова вошли. Ваш текст не пропал.
