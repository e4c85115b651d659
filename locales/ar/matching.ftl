matching-sentence = صفوا فكرتكم في جملة واحدة
matching-sentence-hint = بلغتكم. مثلًا: نطبخ مرة في الشهر مع كل الجيران.
matching-find = البحث عن مؤسسات مناسبة
matching-title = البحث عن مؤسسات تناسبكم
matching-lead = اكتبوا في جملة واحدة ما تريدون عمله. نعرض لكم برامج المؤسسات: لماذا تناسبكم، وماذا ينقص بعد، وما هي خطوتكم التالية.
matching-examples = للتجربة
matching-example-1 = نساعد الأطفال بعد الظهر في تعلّم الألمانية.
matching-example-2 = نساء من بلدان كثيرة يتعلّمن معًا ركوب الدراجة.
matching-example-3 = شباب يمثّلون مسرحية ويعرضونها في الحي.
matching-privacy = نحن لا نحفظ جملتكم. ولا تحتاجون إلى حساب.
matching-sentence-missing = من فضلكم اكتبوا جملة عن فكرتكم. تكفي بضع كلمات.
matching-sentence-long = نصّكم طويل جدًا. من فضلكم اختصروه، وأقصى طول هو { $max } حرف. غالبًا تكفي جملة واحدة.
matching-unknown-place = لا نعرف المكان «{ $value }». اكتبوا اسمه أو رمزه البريدي، أو اتركوا الحقل فارغًا.
matching-more = معلومات أكثر (اختياري)
matching-more-hint = ما لا تعرفونه اتركوه فارغًا.
matching-not-said = بدون جواب
matching-euro = يورو
matching-months = كم شهرًا يستمر المشروع؟
matching-add-concept = إضافة موضوع أو فئة مستهدفة
matching-themes = المواضيع
matching-targets = لمن
matching-costs = لأي شيء تحتاجون المال؟
matching-results = هذا يناسب فكرتكم
matching-your-sentence = جملتكم
matching-understood = هذا ما فهمناه. ما ليس صحيحًا يمكنكم حذفه:
matching-not-understood = لم نجد في جملتكم موضوعًا. أضيفوا موضوعًا في الأسفل، أو اكتبوها بكلمات أخرى.
matching-remove = حذف
matching-change = تغيير الجملة أو المعلومات
matching-ask = هذا يساعدنا أكثر
matching-ask-why = جوابكم يغيّر القائمة أكثر من أي شيء آخر. ويمكنكم ألا تجيبوا.
matching-answer = إرسال الجواب
matching-question-tax-status = هل جمعيتكم معترف بها للنفع العام؟ الدليل ورقة من مكتب الضرائب (Finanzamt) اسمها Freistellungsbescheid.
matching-question-legal-form = ما نوع منظمتكم؟
matching-question-place = في أي مدينة أو بلدة يكون المشروع؟
matching-question-amount = كم تحتاجون من المال تقريبًا؟
matching-question-newcomer = هل هذا أول طلب لكم عند مؤسسة؟
matching-question-own-share = كم تستطيعون أن تدفعوا بأنفسكم؟
matching-question-language = بأي لغة تستطيعون كتابة الطلب؟
matching-tax-charitable = نعم، الورقة (Freistellungsbescheid) سارية المفعول
matching-tax-applied = قدّمنا الطلب وننتظر الورقة (Freistellungsbescheid)
matching-tax-none = لا، ليس لدينا هذه الورقة (Freistellungsbescheid)
matching-share-0 = لا شيء
matching-share-5 = نحو 5 بالمئة
matching-share-10 = نحو 10 بالمئة
matching-share-20 = نحو 20 بالمئة
matching-share-50 = النصف
matching-chip-place = المكان: { $place }
matching-chip-months = { $months ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
matching-chip-tax-charitable = نعمل للنفع العام (لدينا Freistellungsbescheid)
matching-chip-tax-applied = طلبنا صفة النفع العام
matching-chip-tax-none = بدون صفة النفع العام
matching-chip-first = أول طلب
matching-chip-known = ليس أول طلب
matching-chip-share = ندفع بأنفسنا: { $percent } بالمئة
matching-chip-language = لغة الطلب: { $language }
matching-found = { $count ->
    [zero] لا شيء يناسب تمامًا. هذه البرامج هي الأقرب.
    [one] برنامج واحد يناسبكم. الأنسب في الأعلى.
    [two] برنامجان يناسبانكم. الأنسب في الأعلى.
    [few] { $count } برامج تناسبكم. الأنسب في الأعلى.
    [many] { $count } برنامجًا يناسبكم. الأنسب في الأعلى.
   *[other] { $count } برنامج يناسبكم. الأنسب في الأعلى.
}
matching-programme-of = برنامج من
matching-fit-best = مناسب جدًا
matching-fit-well = مناسب
matching-fit-partly = مناسب جزئيًا
matching-fit-little = مناسب قليلًا
matching-fit-contradicts = هناك ما يمنع
matching-amount-range = من { $min } إلى { $max }
matching-decision = { $weeks ->
    [zero] الرد فورًا
    [one] الرد بعد أسبوع تقريبًا
    [two] الرد بعد أسبوعين تقريبًا
    [few] الرد بعد نحو { $weeks } أسابيع
    [many] الرد بعد نحو { $weeks } أسبوعًا
   *[other] الرد بعد نحو { $weeks } أسبوع
}
matching-why = لماذا يناسبكم
matching-reason-similar-grants = حصلت مشاريع مشابهة على دعم هنا من قبل.
matching-reason-telling-words = بعض كلماتكم تدل على هذا البرنامج بالذات.
matching-reason-wording = كلماتكم ترد كثيرًا في مشاريع دُعمت هنا.
matching-reason-similar-names = دُعمت هنا جمعيات أسماؤها تشبه اسمكم.
matching-reason-purpose = جملتكم تشبه هدف البرنامج.
matching-reason-concepts = مواضيعكم قريبة من مواضيع البرنامج.
matching-reason-concepts-shared = هذا موجود عندكم وفي البرنامج: { $concepts }.
matching-reason-meaning = معنى جملتكم قريب من البرنامج.
matching-reason-meaning-maybe = ربما يكون معنى جملتكم قريبًا من البرنامج.
matching-reason-region = تُدعم هنا مشاريع في منطقتكم.
matching-reason-region-of = تُدعم هنا مشاريع في منطقة { $place }.
matching-reason-size = المبلغ قريب من المعتاد هنا.
matching-reason-kind = تُدعم هنا منظمات مثل منظمتكم.
matching-reason-newcomers = تُدعم هنا أيضًا جمعيات تسأل لأول مرة.
matching-reason-second-grants = تُدعم هنا جمعيات لديها خبرة.
matching-reason-co-funding = مؤسسات تعرفونها تشارك في الدعم هنا.
matching-reason-close-funders = كثير ممن يُدعمون هنا تدعمهم أيضًا مؤسسات تعرفونها.
matching-reason-known-funder = سبق أن دعمتكم هذه المؤسسة في برنامج آخر.
matching-reason-same-field = سبق أن دعمت برامج في هذا المجال مشاريع مشابهة.
matching-reason-funder-region = تدعم هذه المؤسسة مشاريع في منطقتكم.
matching-reason-usual-sum = كثيرًا ما مُنحت هنا مبالغ مثل هذا المبلغ تمامًا.
matching-reason-known-field = سبق أن دعمكم برنامج في هذا المجال.
matching-reason-popularity = دُعمت هنا مشاريع كثيرة من قبل.
matching-seen-telling-words = بعض كلمات الجمعية تدل على هذا البرنامج بالذات.
matching-seen-wording = كلمات الجمعية ترد كثيرًا في مشاريع دُعمت هنا.
matching-seen-purpose = نص الجمعية يشبه هدف البرنامج.
matching-seen-concepts = مواضيع الجمعية قريبة من مواضيع البرنامج.
matching-seen-concepts-shared = مواضيع مشتركة: { $concepts }
matching-seen-meaning = معنى نص الجمعية قريب من البرنامج.
matching-seen-meaning-maybe = ربما يكون معنى نص الجمعية قريبًا من البرنامج.
matching-seen-region = تُدعم هنا مشاريع في منطقة الجمعية.
matching-seen-funder-region = تدعم هذه المؤسسة مشاريع في منطقة الجمعية.
matching-strength-strong = سبب قوي
matching-strength-some = سبب جيد
matching-strength-little = سبب صغير
matching-feature-similar-grants = منح مشابهة
matching-feature-telling-words = كلمات دالّة
matching-feature-wording = الكلمات المستعملة
matching-feature-similar-names = أسماء متشابهة
matching-feature-purpose = هدف البرنامج
matching-feature-concepts = المواضيع والفئات المستهدفة
matching-feature-meaning = معنى الجملة
matching-feature-region = المنطقة
matching-feature-size = حجم المبلغ
matching-feature-kind = نوع المنظمة
matching-feature-newcomers = مفتوح للجمعيات الجديدة
matching-feature-second-grants = مفتوح للجمعيات صاحبة الخبرة
matching-feature-co-funding = مؤسسات مشتركة
matching-feature-close-funders = مؤسسات قريبة
matching-feature-known-funder = مؤسسة معروفة
matching-feature-same-field = المجال نفسه
matching-feature-funder-region = منطقة المؤسسة
matching-feature-usual-sum = المبلغ المعتاد
matching-feature-known-field = مجال معروف
matching-feature-popularity = عدد المنح
matching-feature-average = { $name } (غير معروف، نحسبه كمتوسط)
matching-precedents = هذا ما دُعم هنا من قبل
matching-precedent = عام { $year }: { $amount } لمشروع «{ $title }» ({ $who })
matching-precedent-plain = عام { $year }: «{ $title }» ({ $who })
matching-gates = شروط المؤسسة
matching-gate-yes = مناسب
matching-gate-no = غير مناسب
matching-gate-unknown = يحتاج إلى توضيح
matching-source = المصدر
matching-source-on = المصدر، قرأناه في { $date }
matching-hint-up-to = حتى { $amount }
matching-hint-from = ابتداءً من { $amount }
matching-hint-own-share = تدفعون بأنفسكم { $percent } بالمئة
matching-hint-months = { $months ->
    [zero] أقل من شهر
    [one] شهر واحد على الأكثر
    [two] شهران على الأكثر
    [few] { $months } أشهر على الأكثر
    [many] { $months } شهرًا على الأكثر
   *[other] { $months } شهر على الأكثر
}
matching-hint-until = التقديم حتى { $date }
matching-hint-announced = الموعد المعلن: { $date }
matching-hint-over = كان آخر موعد في { $date }
matching-hint-rolling = في أي وقت
matching-hint-ask-first = اسألوا أولًا ثم اكتبوا
matching-hint-tax-applied = يجب أن تصل ورقة Freistellungsbescheid أولًا
matching-missing = ما الذي ينقص بعد
matching-missing-no = { $rule }: هذا غير مناسب. اسألونا عن طريق آخر.
matching-missing-tell-us = { $rule }: هذا لا نعرفه عنكم بعد.
matching-missing-clear-up = { $rule }: من فضلكم وضّحوا هذا قبل الطلب.
matching-next = الخطوة التالية
matching-next-another-way = لا تكتبوا الطلب بعد. اتصلوا بنا: ربما هناك طريق آخر، مثلًا مع جمعية شريكة.
matching-next-apply-by = اكتبوا الطلب وأرسلوه حتى { $date }. يسرّنا أن نقرأه معكم قبل ذلك.
matching-next-apply-any-time = يمكنكم التقديم في أي وقت. يسرّنا أن نقرأ الطلب معكم قبل ذلك.
matching-next-ask-first = لا ترسلوا الطلب فورًا. اتصلوا بنا، فنصلكم بالمؤسسة.
matching-next-prepare = موعد التقديم المعلن: { $date }. استعدّوا، ونحن نساعدكم.
matching-next-ask-for-date = لا نعرف الموعد بعد. اتصلوا بنا، فنسأل من أجلكم.
matching-call = اتصلوا بنا:
matching-sum = كيف جاء هذا الترتيب
matching-sum-total = مجموع النقاط
matching-show = عرض البرنامج
matching-nothing = لم نجد شيئًا لذلك بعد
matching-nothing-why = هذا لا يعني أنه لا يوجد شيء. نحن لا نعرف كل المؤسسات.
matching-nothing-words = اكتبوا بكلمات أخرى: ماذا تعملون، ولمن، وأين.
matching-nothing-filters = عرض كل شيء بدون شروط.
matching-nothing-call = أو اتصلوا بنا. نبحث معكم:
matching-all-programmes = عرض كل البرامج
matching-filters = تضييق القائمة
matching-filter-region = برامج لهذه الولاية فقط
matching-filter-theme = هذا الموضوع فقط
matching-filter-open = المفتوح الآن فقط
matching-filter-newcomers = البرامج التي ترحّب صراحةً بالجمعيات الجديدة فقط
matching-filter-hide-no = إخفاء ما لا يناسب
matching-any = الكل
matching-bridge-title = الجسر بين الجمعيات والمؤسسات
matching-bridge-says = منذ عام { $since } عملت معًا { $associations ->
    [zero] صفر جمعية
    [one] جمعية واحدة
    [two] جمعيتان
    [few] { $associations } جمعيات
    [many] { $associations } جمعية
   *[other] { $associations } جمعية
} { $foundations ->
    [zero] وصفر مؤسسة
    [one] ومؤسسة واحدة
    [two] ومؤسستان
    [few] و{ $foundations } مؤسسات
    [many] و{ $foundations } مؤسسة
   *[other] و{ $foundations } مؤسسة
}، { $grants ->
    [zero] بدون أي منحة
    [one] عبر منحة واحدة
    [two] عبر منحتين
    [few] عبر { $grants } منح
    [many] عبر { $grants } منحة
   *[other] عبر { $grants } منحة
}.
matching-bridge-table = القراءة في جدول
matching-bridge-association = الجمعية
matching-bridge-foundation = المؤسسة
matching-bridge-years = السنوات
matching-bridge-sum = المجموع
matching-fit = مدى الملاءمة
matching-confidence = مدى التأكد من ذلك
matching-confidence-of = من بين 100 اقتراح كهذا انتهى نحو { $percent } بدعم. وكثيرًا ما تناسب عدة برامج بالقدر نفسه.
matching-tally-yes = متحقق
matching-tally-no = غير متحقق
matching-tally-unknown = يحتاج إلى توضيح
matching-everything = كل شيء عن هذا الاقتراح
matching-back = العودة إلى كل الاقتراحات
matching-pages = اقتراحات أخرى
matching-before = الاقتراحات السابقة
matching-after = اقتراحات أخرى
matching-openings = ما يفتح لكم برامج أكثر
matching-openings-why = هل تستطيعون تغيير شيء من هذا؟ الأقل جهدًا يأتي أولًا.
matching-openings-learn = نحن نساعدكم على الاستعداد لذلك:
matching-opening = { $count ->
    [zero] { $change }: لا برامج إضافية
    [one] { $change }: برنامج إضافي واحد
    [two] { $change }: برنامجان إضافيان
    [few] { $change }: { $count } برامج إضافية
    [many] { $change }: { $count } برنامجًا إضافيًا
   *[other] { $change }: { $count } برنامج إضافي
}
matching-opening-both = { $first } و{ $second }
matching-opening-language = بكتابة الطلب بهذه اللغة: { $language }
matching-opening-cost = بدون تكاليف «{ $cost }»
matching-opening-months = { $months ->
    [zero] بمشروع أقل من شهر
    [one] بمشروع مدته شهر واحد
    [two] بمشروع مدته شهران
    [few] بمشروع مدته { $months } أشهر
    [many] بمشروع مدته { $months } شهرًا
   *[other] بمشروع مدته { $months } شهر
}
matching-opening-amount = بمبلغ { $amount }
matching-opening-own-share = بأن تدفعوا بأنفسكم { $percent } بالمئة
matching-opening-await-tax-status = عندما تصلكم ورقة النفع العام (Freistellungsbescheid)
matching-opening-tax-status = بورقة نفع عام سارية المفعول (Freistellungsbescheid)
matching-opening-legal-form = كجمعية مسجّلة ({ "\u200E" }e. V.{ "\u200E" })
matching-keep = الاحتفاظ بالفكرة
matching-keep-for = لأي جمعية؟
matching-keep-hint = عندها يرى الفكرة واقتراحاتها كل من يدير جمعيتكم هنا. ويراها أيضًا فريق المركز.
matching-keep-changes = حفظ تغييرات الفكرة
matching-kept = أفكارنا
matching-kept-one = فكرتنا
matching-kept-lead = هذه هي الأفكار التي احتفظت بها جمعيتكم. ولكل فكرة اقتراحات.
matching-kept-none = لم تحتفظوا بفكرة بعد. صفوا فكرة، ثم اختاروا «الاحتفاظ بالفكرة».
matching-kept-new = وصف فكرة
matching-kept-back = العودة إلى الفكرة
matching-kept-change = تغيير الفكرة
matching-kept-private = لجمعيتكم وللفريق فقط
matching-kept-shared = تراها المؤسسات والجمعيات الأخرى
matching-kept-share-why = إذا شاركتم الفكرة، يمكن للمؤسسات وللجمعيات الأخرى في هذا المركز أن تراها.
matching-kept-share = مشاركة الفكرة
matching-kept-unshare = إيقاف المشاركة
matching-kept-close = إنهاء الفكرة
matching-kept-reopen = فتح الفكرة من جديد
matching-kept-closed = منتهية
matching-kept-closed-ones = أفكار منتهية
matching-told-declined = رفض هذا البرنامج فكرة أخرى لكم، ولذلك يظهر في مرتبة أدنى.
matching-told-funded = سبق أن موّل هذا البرنامج فكرة أخرى لكم.
matching-told-contacted = سبق أن تقدمتم بطلب هنا من أجل فكرة أخرى.
matching-told-others = جمعيات هذا المركز التي تقدمت بطلب هنا: { $asked }. قبول: { $funded }. رفض: { $declined }.
matching-under-way = قيد العمل
matching-suggested = الاقتراحات
matching-suggested-none = لا يوجد الآن اقتراح جديد.
matching-aside = اقتراحات وُضعت جانبًا
matching-aside-why = لماذا لا يناسبكم؟
matching-aside-choose = من فضلكم اختاروا
matching-fund-amount = كم ستحصلون من المال؟
matching-fund-on = متى جاءت الموافقة؟
matching-fund-hint = يساعدنا المبلغ على أن ننصح الجمعيات الأخرى بشكل أفضل. ولا نعرضه على أحد.
matching-granted = { $amount }، الموافقة في { $date }
matching-state-suggested = مقترح
matching-state-dismissed = وُضع جانبًا
matching-state-contacted = تم السؤال
matching-state-declined = رُفض
matching-state-funded = تمت الموافقة
matching-verb-dismiss = وضعه جانبًا
matching-verb-bring-back = إعادته
matching-verb-contact = سألنا المؤسسة
matching-verb-take-back = لم نسأل بعد
matching-verb-decline = المؤسسة رفضت
matching-verb-fund = المؤسسة وافقت
matching-verb-ask-again = نسأل مرة أخرى
matching-verb-correct = كان ذلك خطأ
matching-reason-aside-other-theme = الموضوع مختلف.
matching-reason-aside-conditions = لا نحقق أحد الشروط.
matching-reason-aside-amount = المال قليل جدًا أو كثير جدًا.
matching-reason-aside-effort = الطلب يحتاج إلى عمل كثير.
matching-reason-aside-time = الوقت غير مناسب.
matching-reason-aside-known = نعرف هذه المؤسسة، وهي لا تناسبنا.
matching-reason-aside-other = سبب آخر.
matching-feedback-not-now = لم يعد هذا ممكنًا الآن. ربما سبقكم أحد من جمعيتكم. ترون في الأسفل الوضع الحالي.
matching-feedback-reason-missing = من فضلكم اختاروا سببًا. بعدها نضع الاقتراح جانبًا.
matching-feedback-amount-wrong = من فضلكم راجعوا المبلغ والتاريخ. يجب أن يكون المبلغ أكبر من صفر. ويمكنكم أيضًا تركه فارغًا.
matching-feedback-day-ahead = هذا اليوم لم يأتِ بعد. من فضلكم اكتبوا يوم الموافقة.
matching-together = مع جمعيات أخرى
matching-together-why = بعض الشروط لا تحققها جمعية وحدها، لكنها تحققها مع شركاء.
matching-together-show = عرض شركاء ممكنين
matching-together-public = نستعمل فقط ما نشرته الجمعيات بنفسها. ولم نسألها بعد.
matching-together-none = لا نجد الآن لهذه الفكرة شركاء يفتحون برامج أكثر.
matching-together-carried = يمكن لجمعية أن تحمل الفكرة عنكم
matching-together-with = يمكنكم أن تسألوا معًا
matching-together-opens = هذا يفتح
matching-together-call = نحن نصلكم بهم. اتصلوا بنا:
matching-brings-region = هذه الجمعية موجودة حيث تدعم المؤسسة.
matching-brings-legal-form = لها الشكل القانوني المناسب.
matching-brings-tax-status = لديها ورقة نفع عام سارية (Freistellungsbescheid).
matching-brings-newcomers = حصلت على دعم من قبل.
matching-brings-language = تستطيع الكتابة بلغة المؤسسة.
matching-brings-own-share = تستطيع دفع جزء من التكاليف.
