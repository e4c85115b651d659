people-sign-in = تسجيل الدخول
people-sign-out = تسجيل الخروج
people-email = عنوان البريد الإلكتروني
people-password = كلمة المرور
people-both-needed = من فضلكم اكتبوا عنوان البريد الإلكتروني وكلمة المرور.
people-email-needed = من فضلكم اكتبوا عنوان بريدكم الإلكتروني.
people-wrong = عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة. حاولوا مرة أخرى أو اطلبوا منّا رابطًا.
people-too-many = كانت المحاولات كثيرة جدًا. من فضلكم انتظروا ربع ساعة.
people-link-explained = ليست لديكم كلمة مرور أو نسيتموها؟ نرسل إليكم رابطًا صالحًا لمدة 30 دقيقة.
people-send-link = إرسال رابط بالبريد الإلكتروني
people-no-account = ليس لديكم حساب؟ لا تحتاجون إلى حساب للبحث عن مؤسسات مانحة. هل تريد جمعيتكم أو مؤسستكم حسابًا؟ اسألونا:
people-link-sent = انظروا في بريدكم
people-link-sent-text = إذا كان هناك حساب بهذا العنوان، فالرابط في الطريق إليكم. انظروا أيضًا في مجلد الرسائل غير المرغوب فيها (Spam).
people-back-to-sign-in = العودة إلى تسجيل الدخول
people-link-confirm = نقرة واحدة بعد، ويكتمل تسجيل الدخول.
people-link-expired = هذا الرابط لم يعد صالحًا. اطلبوا رابطًا جديدًا.
people-link-subject = رابط تسجيل الدخول الخاص بكم
people-link-body =
    مرحبًا { $name }،

    بهذا الرابط يمكنكم تسجيل الدخول. الرابط صالح لمدة 30 دقيقة ولمرة واحدة فقط:
    { $url }

    لم تطلبوا أي رابط؟ إذن احذفوا هذه الرسالة ببساطة.
people-desk = صفحتي
people-hello = مرحبًا، { $name }
people-waits = ما ينتظركم
people-waits-texts = نصوص بدأتُ كتابتها
people-waits-translations = الترجمات ({ $language })
people-write = الكتابة
people-bridge = الجمعيات والمؤسسات والدعم
people-centre = المركز
people-all-drafts = مسودات الجمعيات والمؤسسات
people-import = إضافة بيانات من ملف
people-own = منظماتكم
people-no-roles = ليس لحسابكم أي مهمة في هذا المركز حتى الآن. اتصلوا بنا وسنرتّب ذلك.
people-session-over = انتهت جلستكم. نصّكم ما زال هنا: سجّلوا الدخول ثم تابعوا.
people-session-go-on = المتابعة مع نصّي
people-session-back = سجّلتم الدخول من جديد. نصّكم ما زال هنا.
