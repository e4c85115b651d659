funding-title = برامج الدعم
funding-lead = هنا ترون أي المؤسسات تعطي المال للمشاريع، ولأي غرض، وحتى متى يمكنكم التقديم.
funding-filter = تضييق القائمة
funding-filter-apply = تطبيق الاختيار
funding-filter-clear = عرض الكل من جديد
funding-theme = الموضوع
funding-target = لمن
funding-region = المنطقة
funding-foundation = المؤسسة
funding-open-only = البرامج المفتوحة للتقديم الآن فقط
funding-any = الكل
funding-all-of-germany = كل ألمانيا
funding-search = ابحثوا عن برنامج أو مؤسسة
funding-search-button = بحث
funding-none = لا يوجد برنامج يناسب هذا الاختيار
funding-none-text = اختاروا شروطًا أقل، أو صفوا لنا فكرتكم، فنبحث لكم عن مؤسسات مناسبة.
funding-pages = برامج دعم أخرى
funding-from-start = إلى بداية القائمة
funding-of = برنامج دعم من { $foundation }
funding-amount-range = من { $min } إلى { $max }
funding-amount-from = ابتداءً من { $min }
funding-amount-upto = حتى { $max }
funding-until = التقديم حتى { $date }
funding-forecast-for = الموعد المعلن: { $date }
funding-state-open = مفتوح الآن
funding-state-rolling = مفتوح دائمًا
funding-state-forecast = معلن عنه
funding-state-over = انتهى الموعد
funding-state-unknown = الموعد غير معروف
funding-draft = مسودة
funding-draft-note = هذا البرنامج غير منشور بعد.
funding-what = ما الذي يُدعم
funding-what-unknown = لا نعرف عن ذلك شيئًا بعد. اسألونا وسنستفسر لكم.
funding-facts = نظرة سريعة
funding-next-deadlines = مواعيد أخرى
funding-decision = رد المؤسسة
funding-decision-weeks = { $weeks ->
    [zero] فورًا
    [one] بعد الموعد بأسبوع تقريبًا
    [two] بعد الموعد بأسبوعين تقريبًا
    [few] بعد الموعد بنحو { $weeks } أسابيع
    [many] بعد الموعد بنحو { $weeks } أسبوعًا
   *[other] بعد الموعد بنحو { $weeks } أسبوع
}
funding-months = { $months ->
    [zero] أقل من شهر
    [one] شهر واحد على الأكثر
    [two] شهران على الأكثر
    [few] { $months } أشهر على الأكثر
    [many] { $months } شهرًا على الأكثر
   *[other] { $months } شهر على الأكثر
}
funding-percent = { $percent } بالمئة
funding-own-share-none = لا حاجة إلى مال من عندكم
funding-costs-funded = هذا يُدفع
funding-costs-excluded = هذا لا يُدفع
funding-not-known = غير معروف
funding-unsolicited-yes = نعم، يمكنكم الكتابة مباشرة.
funding-unsolicited-no = لا، من فضلكم اسألوا أولًا.
funding-newcomers-yes = نعم، حتى لمن يقدّم طلبًا لأول مرة.
funding-newcomers-no = لا، فقط لمن حصل على دعم من قبل.
funding-rules = الشروط بنصّها
funding-rules-lead = هكذا كتبتها المؤسسة. وهذا النص وحده هو المعتمد.
funding-source = إلى المصدر
funding-read-on = قرأناه في { $date }
funding-rule-region = المنطقة
funding-rule-legal-form = من يمكنه التقديم
funding-rule-tax-status = النفع العام (Gemeinnützigkeit)
funding-rule-theme = الموضوع
funding-rule-target-group = لمن
funding-rule-amount = مبلغ الدعم
funding-rule-own-share = ما تدفعونه أنتم
funding-rule-costs = التكاليف
funding-rule-duration = مدة المشروع
funding-rule-deadline = آخر موعد
funding-rule-unsolicited = طلبات بدون دعوة
funding-rule-newcomers = من يقدّم لأول مرة
funding-rule-language = لغة الطلب
funding-cost-staff = رواتب العاملين
funding-cost-fees = أجور المدرّبين والخبراء
funding-cost-material = مواد ولوازم
funding-cost-rent = إيجار
funding-cost-travel = تنقّل وسفر
funding-cost-catering = طعام وشراب
funding-cost-equipment = أجهزة وتجهيزات
funding-cost-building = بناء وترميم
funding-cost-overhead = مصاريف إدارية
funding-cost-translation = ترجمة مكتوبة وشفوية
funding-cost-childcare = رعاية الأطفال
funding-cost-publicity = الدعاية والتعريف بالمشروع
funding-deadline-fixed = مواعيد محددة
funding-deadline-rolling = في أي وقت
funding-deadline-forecast = معلن عنه، لم يُفتح بعد
funding-legal-ev = جمعية مسجّلة ({ "\u200E" }e. V.{ "\u200E" })
funding-legal-gev = مجموعة غير مسجّلة
funding-legal-ggmbh = شركة للنفع العام (gGmbH)
funding-legal-gug = شركة صغيرة للنفع العام (gUG)
funding-legal-stiftung = مؤسسة (Stiftung)
funding-legal-treuhand = مؤسسة تديرها جهة أخرى (Treuhandstiftung)
funding-legal-kdoer = جهة حكومية أو عامة
funding-legal-other = شكل قانوني آخر
funding-tax-charitable = يلزم Freistellungsbescheid ساري المفعول (ورقة من مكتب الضرائب تثبت أنكم تعملون للنفع العام).
funding-tax-none = لا يلزم Freistellungsbescheid (ورقة من مكتب الضرائب تثبت العمل للنفع العام).
funding-history = ما حصل على دعم من قبل
funding-history-none = لا نعرف شيئًا بعد عن منح سابقة.
funding-history-count = { $count ->
    [zero] لا نعرف أي منحة سابقة.
    [one] نعرف منحة واحدة.
    [two] نعرف منحتين.
    [few] نعرف { $count } منح.
    [many] نعرف { $count } منحة.
   *[other] نعرف { $count } منحة.
}
funding-history-peak = أكثر المنح كانت في عام { $year }، وعددها: { $count }.
funding-history-chart = عدد المنح في كل سنة
funding-history-table = القراءة في جدول
funding-year = السنة
funding-year-unknown = سنة غير معروفة
funding-count = العدد
funding-sum = المجموع
funding-latest = آخر المنح
funding-recipient = من حصل عليها
funding-purpose-of-grant = لأي غرض
funding-amount = المبلغ
funding-date = التاريخ
funding-next = الخطوة التالية
funding-next-write = يمكنكم مراسلة المؤسسة مباشرة:
funding-next-ask = لا ترسلوا الطلب فورًا. اتصلوا بنا، فنحن نعرف كيف يبدأ الحديث مع هذه المؤسسة.
funding-next-unknown = اسألونا أولًا. سنتحقق لكم: هل تقرأ المؤسسة طلبات لم تدعُ إليها؟
funding-next-over = انتهى آخر موعد. اسألونا إن كان هناك موعد جديد.
funding-call-centre = اتصلوا بنا:
funding-fits = هل هذا مناسب لكم؟
funding-fits-text = صفوا فكرتكم في جملة واحدة. نريكم ما الذي يناسب وما الذي ينقص بعد.
funding-fits-link = جرّبوا الآن
funding-to-foundation = المزيد عن المؤسسة
funding-edit = تعديل
funding-publish = نشر
funding-withdraw = إخفاؤه عن الجمهور
funding-new = إضافة برنامج دعم
funding-new-of = برنامج دعم جديد من { $foundation }
funding-edit-of = تعديل «{ $title }»
funding-drafts = مسودات برامج الدعم
funding-drafts-mine = ما تكتبونه الآن
funding-drafts-unpublished = محفوظ لكن غير منشور
funding-drafts-none = لا يوجد شيء هنا. كل ما كتبتموه منشور.
funding-untitled = (بلا عنوان بعد)
funding-continue = متابعة الكتابة
funding-discard = حذف المسودة
funding-saved-at = آخر حفظ في { $date }
funding-draft-kept = مسودتكم محفوظة. يمكنكم متابعة الكتابة لاحقًا.
funding-draft-continued = هذه مسودتكم. لم تُعتمد بعد.
funding-refused = حفظنا نصّكم كمسودة. من فضلكم عدّلوا ما يلي:
funding-stale = غيّر شخص آخر هذا البرنامج وأنتم تكتبون. حفظنا نصّكم كمسودة. قارنوا بين النصّين. إذا حفظتم الآن، يُعتمد نصّكم.
funding-stale-theirs = المحفوظ الآن
funding-stale-yours = نصّكم
funding-stale-empty = (فارغ)
funding-save = حفظ
funding-save-publish = حفظ ونشر
funding-save-draft = حفظ كمسودة
funding-form-texts = العنوان والوصف
funding-form-texts-hint = العنوان والوصف مطلوبان بلغة واحدة. اللغات الأخرى تساعد كثيرًا من الناس.
funding-form-language = لغة أخرى: { $language }
funding-form-origin = بأي لغة تكتبون أولًا؟
funding-form-title = العنوان
funding-form-purpose = ماذا تدعمون؟
funding-form-purpose-hint = بجمل بسيطة: ماذا تدفعون، ولمن، وما المهم عندكم.
funding-form-title-in = العنوان ({ $language })
funding-form-purpose-in = ماذا تدعمون؟ ({ $language })
funding-form-for-what = لأي غرض ولمن
funding-form-themes = المواضيع
funding-form-targets = لمن
funding-form-regions = أين يمكن أن يكون المشروع؟
funding-form-districts = مناطق أو مدن معيّنة
funding-form-districts-hint = رموز المناطق الألمانية من خمسة أرقام، وبينها فاصلة منقوطة. مثلًا: { "\u200E" }15002;16051{ "\u200E" }
funding-form-who = من يمكنه التقديم
funding-form-legal-forms = الأشكال القانونية
funding-form-tax = النفع العام (Gemeinnützigkeit)
funding-form-newcomers = هل تدعمون أيضًا جمعيات تقدّم طلبًا لأول مرة؟
funding-form-unsolicited = هل يمكن مراسلتكم بدون دعوة؟
funding-form-languages = لغات يمكن كتابة الطلب بها
funding-form-money = المال والوقت
funding-form-amount-min = أصغر مبلغ
funding-form-amount-max = أكبر مبلغ
funding-form-currency = العملة
funding-form-own-share = ما تدفعه الجمعية نفسها (Eigenanteil)، بالمئة
funding-form-duration = أطول مدة بالأشهر
funding-form-decision = كم أسبوعًا من آخر موعد إلى الرد
funding-form-deadline-kind = متى يمكن التقديم
funding-form-deadlines = المواعيد
funding-form-deadlines-hint = السنة ثم الشهر ثم اليوم، وبين المواعيد فاصلة منقوطة. مثلًا: { "\u200E" }2027-03-01;2027-09-01{ "\u200E" }
funding-form-source = من أين هذه الشروط
funding-form-source-url = عنوان الشروط على الإنترنت
funding-form-source-date = تاريخ قراءتها
funding-form-rules = جمل من شروطكم
funding-form-rules-hint = لكل شرط الجملة التي كُتب فيها، بالحرف. هكذا تفهم الجمعيات لماذا يناسبها شيء أو لا يناسبها.
funding-form-optional-note = ما لا تعرفونه اتركوه فارغًا. الفارغ يعني «غير معروف» ولا يعني «لا».
