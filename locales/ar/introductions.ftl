introductions-title = التعارف
introductions-lead = نجمع بين الجمعيات والمؤسسات المانحة عندما يوافق الطرفان. عندها فقط يرى كل طرف بمن يمكنه الاتصال أو لمن يكتب.
introductions-none = لا يوجد شيء مطلوب هنا الآن. إذا أراد أحد التعرف عليكم فسنكتب إليكم.
introductions-of = التعارف: { $name }
introductions-of-both = { $association } و{ $foundation }
introductions-until = نرجو الرد حتى { $date }.
introductions-group-mine = الدور عليكم
introductions-group-open = ننتظر ردًا
introductions-group-met = تعارفوا
introductions-group-over = منتهٍ
introductions-state-proposed = اقتراح
introductions-state-asking-association = سألنا الجمعية
introductions-state-asking-foundation = سألنا المؤسسة
introductions-state-introduced = الطرفان موافقان
introductions-state-declined = اعتذار
introductions-state-dropped = مستبعد
introductions-state-lapsed = بلا رد
introductions-state-withdrawn = مسحوب
introductions-turn-centre = الدور على المركز.
introductions-turn-association = الدور على الجمعية.
introductions-turn-foundation = الدور على المؤسسة.
introductions-turn-nobody = لا أحد عليه أن يفعل شيئًا.
introductions-explained-proposed = هذا اقتراح يراه الفريق فقط. عند إرساله نسأل الجمعية أولًا.
introductions-explained-asking-association = نسأل الجمعية إن كانت ترغب في التعرف على المؤسسة. إذا وافقت نتابع.
introductions-explained-asking-foundation = ترغب الجمعية في التعرف على المؤسسة. الآن نسأل المؤسسة.
introductions-explained-introduced = وافق الطرفان. اتفقوا على لقاء أول. إذا احتجتم إلى مساعدة فاتصلوا بنا.
introductions-explained-declined = الأمر لا يناسب هذه المرة. هذا ليس حكمًا على عمل أحد.
introductions-explained-dropped = استبعد المركز هذا الاقتراح قبل أن يُسأل أحد.
introductions-explained-lapsed = لم يصل رد. يمكننا أن نسأل مرة أخرى في شهر آخر.
introductions-explained-withdrawn = سحب أحدهم موافقته أو سؤاله. لم تعد بيانات الاتصال ظاهرة.
introductions-act-note = حفظ الملاحظة
introductions-act-send = سؤال الجمعية
introductions-act-agree = نعم، بكل سرور
introductions-act-decline = الاعتذار
introductions-act-remind = السؤال مرة أخرى مع أسبوعين إضافيين
introductions-act-withdraw = سحب
introductions-act-drop = استبعاد الاقتراح
introductions-reason = لماذا لا يناسب الأمر هذه المرة؟ سيقرأ الطرف الآخر هذه الجملة.
introductions-reason-no-room = ليس لدينا الآن وقت أو مال كافٍ.
introductions-reason-other-focus = لدينا أولويات أخرى.
introductions-reason-later = ليس الآن، لكن بكل سرور لاحقًا.
introductions-reason-acquainted = نحن نعرف بعضنا.
introductions-reason-other = لا يناسب لسبب آخر.
introductions-words = هل تريدون إضافة شيء؟
introductions-words-hint = يقرأه المركز فقط. يساعدنا ذلك على اقتراحات أفضل.
introductions-words-shown = للفريق فقط:
introductions-note = كلمة للطرفين
introductions-note-hint = لماذا تقترحون هذا التعارف؟ ستقرأه الجمعية والمؤسسة.
introductions-note-shown = يكتب المركز
introductions-contact = كيف تتواصلون
introductions-contact-how = لا يرى هذا إلا أنتما والمركز. من يسحب موافقته لا يعود ظاهرًا.
introductions-contact-centre = لا يوجد هنا حساب بعد. المركز يصلكم ببعضكم:
introductions-why = لماذا يناسب
introductions-why-programme = يناسب البرنامج:
introductions-why-shared = مواضيع مشتركة: { $concepts }
introductions-why-conditions = شروط البرنامج: المستوفى { $yes }، وما زال للتوضيح { $open }
introductions-why-ranks = عند الجمعية تأتي المؤسسة في المرتبة { $foundation }، وعند المؤسسة تأتي الجمعية في المرتبة { $association }.
introductions-profile = صفحة { $name }
introductions-do = ماذا تريدون أن تفعلوا؟
introductions-on-the-phone = هل رد أحد عبر الهاتف؟ سجلوا هنا رد هذا الطرف.
introductions-stale = سبقكم شخص آخر: تغيّر الوضع. ما كتبتموه ما زال في الأسفل. نرجو المراجعة واتخاذ القرار من جديد.
introductions-wrong-act = اختاروا ما تريدون فعله.
introductions-wrong-words = النص طويل جدًا. نرجو اختصاره إلى 500 حرف.
introductions-wrong-note = الملاحظة طويلة جدًا. نرجو اختصارها إلى 1000 حرف.
introductions-wrong-capacity = أدخلوا عددًا من 0 إلى { $most }.
introductions-refused-not-now = لم يعد ذلك ممكنًا. في الأسفل ترون ما هو ممكن.
introductions-refused-not-yours = يقرر ذلك الطرف الآخر.
introductions-refused-reason-missing = اختاروا سببًا. من حق الطرف الآخر أن يعرف.
introductions-refused-full = لا تقبل المؤسسة جهات أخرى هذا الشهر.
introductions-refused-busy = الجمعية تتحدث الآن مع جهات أخرى. حاولوا في الشهر القادم.
introductions-refused-known = الطرفان يعرفان بعضهما، أو اعتذر أحدهما.
introductions-refused-no-fit = لا يوجد توافق: لا برنامج للمؤسسة مفتوح لهذا.
introductions-month = اقتراحات الشهر
introductions-month-of = اقتراحات { $month }
introductions-month-lead = نبحث عن الأزواج الأفضل للجميع معًا. كل جمعية مناسبة يأتي دورها. لا تحصل أي مؤسسة على أكثر مما تقبل.
introductions-month-places = الأماكن المشغولة لدى المؤسسات: { $taken } من { $places }
introductions-month-left = { $count ->
    [zero] لا جمعية تبقى بلا اقتراح
    [one] جمعية واحدة تبقى بلا اقتراح: لماذا؟
    [two] جمعيتان تبقيان بلا اقتراح: لماذا؟
    [few] { $count } جمعيات تبقى بلا اقتراح: لماذا؟
    [many] { $count } جمعية تبقى بلا اقتراح: لماذا؟
   *[other] { $count } جمعية تبقى بلا اقتراح: لماذا؟
}
introductions-month-fill = { $count ->
    [zero] لا اقتراحات جديدة
    [one] إعداد اقتراح واحد
    [two] إعداد اقتراحين
    [few] إعداد { $count } اقتراحات
    [many] إعداد { $count } اقتراحًا
   *[other] إعداد { $count } اقتراح
}
introductions-month-proposed = لم تُرسل بعد
introductions-month-none = لا اقتراحات تنتظركم.
introductions-month-check = انظروا في كل اقتراح: يمكنكم إضافة كلمة أو استبعاده.
introductions-month-send = { $count ->
    [zero] لا شيء للإرسال
    [one] إرسال اقتراح واحد
    [two] إرسال الاقتراحين
    [few] إرسال { $count } اقتراحات
    [many] إرسال { $count } اقتراحًا
   *[other] إرسال { $count } اقتراح
}
introductions-audit = من يأتي دوره؟
introductions-audit-lead = هنا ترون إن كانت للجميع فرصة، ولماذا يبقى أحدهم بلا اقتراح.
introductions-audit-fair = ما مدى عدالة التوزيع؟
introductions-audit-gini = معامل جيني يبيّن عدم المساواة: 0 يعني الجميع متساوون، و1 يعني أن واحدًا يأخذ كل شيء.
introductions-audit-what = ماذا
introductions-audit-before = حسب التوافق فقط
introductions-audit-after = كما نوزّع
introductions-audit-change = التغيّر
introductions-audit-lists = الجمعيات في قوائم المؤسسات
introductions-audit-month = اقتراحات شهر واحد
introductions-audit-left = بلا اقتراح هذا الشهر: { $count } من { $all } جمعية
introductions-audit-nobody = لكل جمعية اقتراح.
introductions-audit-association = الجمعية
introductions-audit-waited = أشهر الانتظار
introductions-audit-turn = يأتي دورها
introductions-audit-turns = من لا يحصل على شيء هذا الشهر يتقدّم على غيره في الشهر القادم. يصحّ الشهر المذكور في القائمة إذا أُرسلت كل الاقتراحات وبقيت المؤسسات تقبل العدد نفسه.
introductions-audit-later = ليس في الأشهر الـ12 القادمة
introductions-audit-rooms = ما تقبله المؤسسات
introductions-audit-default = الحد الأقصى في الشهر لمن لم يحدد شيئًا: { $count }.
introductions-audit-foundations = جميع المؤسسات: { $count }
introductions-audit-foundation = المؤسسة
introductions-audit-places = في الشهر
introductions-audit-taken = مشغول
introductions-audit-said = حددته بنفسها
introductions-left-not-ready = لا يذكر الملف بعد ما تفعله الجمعية.
introductions-left-no-fit = لا توجد مؤسسة تدعم ما تفعله الجمعية.
introductions-left-no-open-gate = توجد مؤسسات مناسبة، لكن أحد الشروط يمنع ذلك.
introductions-left-all-known = كل المؤسسات المناسبة تعرف الجمعية.
introductions-left-capacity-full = لدى كل المؤسسات المناسبة ما يكفيها هذا الشهر.
introductions-fits-of = جمعيات تناسب { $name }
introductions-own-of = التعارف: { $name }
introductions-capacity = كم جمعية تودون التعرف عليها؟
introductions-capacity-taken = { $count ->
    [zero] لا مكان مشغول هذا الشهر.
    [one] مكان واحد مشغول هذا الشهر.
    [two] مكانان مشغولان هذا الشهر.
    [few] { $count } أماكن مشغولة هذا الشهر.
    [many] { $count } مكانًا مشغولًا هذا الشهر.
   *[other] { $count } مكان مشغول هذا الشهر.
}
introductions-capacity-label = العدد الأقصى في الشهر
introductions-capacity-hint = إن لم تحددوا شيئًا فالعدد { $count }. يمكنكم إدخال عدد من 0 إلى { $most }. مع 0 لا نقترح عليكم أحدًا.
introductions-capacity-save = حفظ العدد
introductions-fits = هذه الجمعيات تناسب برامجكم
introductions-fits-lead = الأنسب في الأعلى. كي يُرى الجميع، لا تتكرر الأسماء نفسها في كل قائمة.
introductions-fits-none = لا جمعية تناسب برامجكم المفتوحة الآن. تحققوا من صحة شروط برامجكم.
introductions-fits-known = أنتم على تواصل مع هذه الجمعية.
introductions-ideas = عرض كل الأفكار المشارَكة
introductions-ideas-of = أفكار جمعيات تناسب { $name }
introductions-ideas-lead = شاركت جمعيات هذه الأفكار مع المؤسسات، وهي تناسب برامجكم. إذا سحبت جمعية فكرتها، لا تظهر هنا بعد ذلك.
introductions-ideas-none = لا فكرة مشارَكة تناسب برامجكم الآن. عودوا إلى هذه الصفحة لاحقًا.
introductions-ask = طلب التعارف
introductions-ask-whom = طلب التعارف: { $name }
introductions-propose = اقتراح
introductions-propose-whom = اقتراح: { $name }
introductions-own-none = لا يوجد طلب بعد. نكتب لكم عندما تناسبكم مؤسسة.
introductions-find = ابحثوا بأنفسكم عن مؤسسات مناسبة
introductions-letter-asked-subject = هل تودون التعرف على { $other }؟
introductions-letter-asked =
    مرحبًا { $name }،

    نعتقد أنكم و{ $other } متوافقون. هل تودون التعارف؟

    هنا تقرؤون لماذا. هنا تقولون نعم أو لا، ونرجو الرد حتى { $date }:
    { $url }

    لا نعرض بيانات اتصالكم إلا بعد موافقة الطرفين.
introductions-letter-introduced-subject = أنتم و{ $other } تودون التعارف
introductions-letter-introduced =
    مرحبًا { $name }،

    وافقتم أنتم و{ $other }. هكذا تتواصلون:
    { $contact }

    اتفقوا على لقاء أول. كل ما عدا ذلك هنا:
    { $url }
introductions-letter-declined-subject = { $other }: الأمر لا يناسب هذه المرة
introductions-letter-declined =
    مرحبًا { $name }،

    وصلنا رد من { $other }: { $reason }

    هذا ليس حكمًا على عملكم. نتابع البحث من أجلكم.
    { $url }
