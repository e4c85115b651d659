organisations-state-draft = مسودة
organisations-edit = تعديل
organisations-kind-association = جمعية
organisations-kind-foundation = مؤسسة
organisations-new-association = إضافة جمعية
organisations-new-foundation = إضافة مؤسسة
organisations-lead-associations = جمعيات المهاجرات والمهاجرين: ماذا تعمل، وأين هي، وبأي لغات يمكنكم التواصل معها.
organisations-lead-foundations = مؤسسات تدعم المشاريع: لأي غرض تعطي المال، وكيف تتواصلون معها.
organisations-count-associations = { $number ->
    [zero] لا توجد جمعيات
    [one] جمعية واحدة
    [two] جمعيتان
    [few] { $number } جمعيات
    [many] { $number } جمعية
   *[other] { $number } جمعية
}
organisations-count-foundations = { $number ->
    [zero] لا توجد مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $number } مؤسسات
    [many] { $number } مؤسسة
   *[other] { $number } مؤسسة
}
organisations-elsewhere-associations = { $number ->
    [zero] كل الجمعيات على هذه الخريطة.
    [one] جمعية واحدة خارج هذه الخريطة أو لم تذكر مكانها.
    [two] جمعيتان خارج هذه الخريطة أو لم تذكرا مكانهما.
    [few] { $number } جمعيات خارج هذه الخريطة أو لم تذكر مكانها.
    [many] { $number } جمعية خارج هذه الخريطة أو لم تذكر مكانها.
   *[other] { $number } جمعية خارج هذه الخريطة أو لم تذكر مكانها.
}
organisations-elsewhere-foundations = { $number ->
    [zero] كل المؤسسات على هذه الخريطة.
    [one] مؤسسة واحدة مقرّها في مكان آخر.
    [two] مؤسستان مقرّهما في مكان آخر.
    [few] { $number } مؤسسات مقرّها في مكان آخر.
    [many] { $number } مؤسسة مقرّها في مكان آخر.
   *[other] { $number } مؤسسة مقرّها في مكان آخر.
}
organisations-next-pages-associations = جمعيات أخرى
organisations-next-pages-foundations = مؤسسات أخرى
organisations-map-title-associations = أين توجد الجمعيات
organisations-map-title-foundations = أين توجد المؤسسات
organisations-map-says = كلما كانت المنطقة أغمق، كان العدد فيها أكبر. كل نقطة تقود إلى صفحة واحدة أو إلى قائمة هذه المنطقة.
organisations-as-table = القراءة في جدول
organisations-number = العدد
organisations-show-map = عرض الخريطة
organisations-hide-map = إخفاء الخريطة
organisations-search = ابحثوا عن اسم أو مكان
organisations-search-do = بحث
organisations-search-texts = البحث في كل النصوص
organisations-filters = تضييق القائمة
organisations-filters-apply = تطبيق الاختيار
organisations-filters-chosen = هذا ما اخترتموه
organisations-filter-remove = إلغاء هذا الاختيار
organisations-filter-network = الشبكة
organisations-filter-land = الولاية
organisations-filter-district = المنطقة أو المدينة
organisations-filter-theme = الموضوع
organisations-filter-target = لمن
organisations-filter-language = اللغة
organisations-any = الكل
organisations-none = لم نجد شيئًا
organisations-none-text = ألغوا أحد الشروط أو جرّبوا كلمة أخرى. ويمكنكم أيضًا الاتصال بنا، يسرّنا أن نساعدكم.
organisations-show-all = عرض الكل
organisations-first-page = إلى البداية
organisations-text-language = لغة النص: { $language }
organisations-not-public = هذه الصفحة غير منشورة. أنتم والفريق فقط ترونها.
organisations-themes = المواضيع
organisations-targets = لمن
organisations-languages = اللغات
organisations-contact = للتواصل
organisations-place = المكان
organisations-website = الموقع الإلكتروني
organisations-facts = نظرة سريعة
organisations-legal = الشكل القانوني
organisations-register = رقم التسجيل
organisations-tax = النفع العام (Gemeinnützigkeit)
organisations-purposes = أهداف النفع العام
organisations-founded = سنة التأسيس
organisations-networks = عضو في
organisations-programmes = برامج الدعم
organisations-granted = ما دعمته المؤسسة حتى الآن
organisations-grants-by-year = عدد المنح في كل سنة
organisations-chart-says = عدد المنح في السنوات الأخيرة. كل السنوات والمبالغ في الجدول.
organisations-year = السنة
organisations-grants = المنح
organisations-sum = المبلغ
organisations-received = المنح حتى الآن
organisations-grant-for = لأي غرض
organisations-grant-from = ممّن
organisations-withdraw-hint = عندها لا يراها الجمهور. ويمكنكم إظهارها من جديد في أي وقت.
organisations-withdraw = إخفاء هذه الصفحة
organisations-publish = نشر
organisations-as-data = هذه الصفحة كبيانات (JSON)
organisations-all-kept = كل ما كتبتموه محفوظ كمسودة.
organisations-draft-saved = مسودتكم محفوظة. يمكنكم متابعة الكتابة لاحقًا.
organisations-draft-shown = أنتم ترون مسودتكم. أما الجمهور فيرى النص القديم.
organisations-form-lead = الاسم وحده ضروري. كل شيء آخر يمكنكم إضافته لاحقًا.
organisations-save-draft = حفظ المسودة
organisations-draft-remove = حذف المسودة
organisations-similar = ربما هي مسجّلة عندنا من قبل؟
organisations-similar-no = لا، هذه منظمة أخرى. نشر
organisations-stale-lead = قارنوا ثم قرّروا أي نص يبقى.
organisations-stale-now = المحفوظ الآن
organisations-stale-yours = نصّكم
organisations-stale-take-yours = نشر نصّي
organisations-stale-go-on = متابعة تعديل نصّي
organisations-stale-keep-now = حذف نصّي
organisations-stale-see-now = عرض الصفحة المحفوظة
organisations-drafts = المسودات
organisations-no-drafts = لا توجد مسودات
organisations-no-drafts-text = عندما تكتبون شيئًا ولا تنشرونه فورًا، تجدونه هنا.
organisations-no-name = بلا اسم بعد
organisations-draft-by = كتبها { $author }، آخر حفظ في { $day }
organisations-section-basics = الاسم والشكل القانوني
organisations-section-place = المكان
organisations-section-contact = التواصل واللغات
organisations-section-topics = المواضيع ولمن
organisations-section-origin = النصوص
organisations-section-text = النصوص: { $language }
organisations-field-kind = النوع
organisations-field-name = الاسم كما هو في السجل
organisations-field-external-id = الرقم في المصدر
organisations-field-legal-form = الشكل القانوني
organisations-field-register-court = محكمة السجل (Registergericht)
organisations-hint-register-court = مثلًا: Amtsgericht Stendal
organisations-field-register-number = رقم التسجيل
organisations-hint-register-number = مثلًا: { "\u200E" }VR 1234{ "\u200E" }
organisations-field-tax-status = النفع العام (Gemeinnützigkeit)
organisations-hint-tax-status = ورقة Freistellungsbescheid تأتي من مكتب الضرائب (Finanzamt) وتثبت أنكم تعملون للنفع العام. كثير من المؤسسات تسأل عنها.
organisations-field-purposes = أهداف النفع العام
organisations-hint-purposes = تجدونها في نظامكم الأساسي (Satzung) وفي Freistellungsbescheid (القانون: { "\u200E" }§ 52 Absatz 2 Abgabenordnung{ "\u200E" }).
organisations-field-founded = سنة التأسيس
organisations-field-postcode = الرمز البريدي
organisations-hint-postcode = به نجد المنطقة والولاية بأنفسنا.
organisations-field-place = المدينة أو البلدة
organisations-field-region = الولاية
organisations-field-ags = المنطقة
organisations-field-lat = خط العرض
organisations-field-lon = خط الطول
organisations-field-languages = بأي لغات يمكن التواصل معكم؟
organisations-field-other-languages = لغات أخرى
organisations-hint-other-languages = رموز اللغات، وبينها فاصلة منقوطة. مثلًا: { "\u200E" }mnk; rom{ "\u200E" }
organisations-field-themes = المواضيع
organisations-field-target-groups = لمن تعملون؟
organisations-field-networks = عضو في هذه الشبكات
organisations-field-website = الموقع الإلكتروني
organisations-field-logo = عنوان الشعار على الإنترنت
organisations-logo-known = لدينا لهذه الصفحة عنوان للشعار:
organisations-logo-why = لا نعرض صورًا من مواقع أخرى. ارفعوا الشعار ليظهر في صفحة المنظمة.
organisations-logo-upload = رفع الشعار
organisations-field-email = بريد إلكتروني للجميع
organisations-hint-email = هذا العنوان يراه الجميع.
organisations-field-phone = هاتف للجميع
organisations-hint-phone = هذا الرقم يراه الجميع.
organisations-field-origin-lang = بأي لغة تكتبون أولًا؟
organisations-field-summary = في جملة واحدة: ماذا تعملون؟ ({ $language })
organisations-hint-summary = 300 حرف على الأكثر.
organisations-field-description = المزيد عنكم ({ $language })
organisations-hint-description = بضع جمل. اتركوا سطرًا فارغًا بين الفقرات.
organisations-legal-ev = جمعية مسجّلة ({ "\u200E" }e. V.{ "\u200E" })
organisations-legal-gev = مجموعة أو جمعية غير مسجّلة
organisations-legal-ggmbh = شركة للنفع العام (gGmbH)
organisations-legal-gug = شركة صغيرة للنفع العام (gUG)
organisations-legal-stiftung = مؤسسة مستقلة قانونيًا (rechtsfähige Stiftung)
organisations-legal-treuhand = مؤسسة تديرها جهة أخرى (Treuhandstiftung)
organisations-legal-kdoer = هيئة عامة (Körperschaft des öffentlichen Rechts)
organisations-legal-other = شكل قانوني آخر
organisations-tax-charitable = للنفع العام، لديها Freistellungsbescheid
organisations-tax-applied = الطلب مقدَّم
organisations-tax-none = بدون صفة النفع العام
organisations-purpose-1 = العلم والبحث (رقم 1)
organisations-purpose-3 = الصحة (رقم 3)
organisations-purpose-4 = مساعدة الشباب وكبار السن (رقم 4)
organisations-purpose-5 = الفن والثقافة (رقم 5)
organisations-purpose-6 = حماية الآثار (رقم 6)
organisations-purpose-7 = التربية والتعليم (رقم 7)
organisations-purpose-8 = حماية الطبيعة والبيئة (رقم 8)
organisations-purpose-9 = الرعاية الاجتماعية (رقم 9)
organisations-purpose-10 = مساعدة المضطهدين واللاجئين (رقم 10)
organisations-purpose-11 = الإنقاذ من خطر الموت (رقم 11)
organisations-purpose-12 = الحماية من الحرائق والكوارث (رقم 12)
organisations-purpose-13 = التفاهم بين الشعوب (رقم 13)
organisations-purpose-14 = حماية الحيوان (رقم 14)
organisations-purpose-15 = التعاون من أجل التنمية (رقم 15)
organisations-purpose-16 = حماية المستهلك (رقم 16)
organisations-purpose-17 = مساعدة السجناء (رقم 17)
organisations-purpose-18 = المساواة بين النساء والرجال (رقم 18)
organisations-purpose-19 = حماية الزواج والأسرة (رقم 19)
organisations-purpose-20 = الوقاية من الجريمة (رقم 20)
organisations-purpose-21 = الرياضة (رقم 21)
organisations-purpose-22 = العناية بالبلدة وتجميلها (رقم 22)
organisations-purpose-23 = العادات الشعبية والحدائق الصغيرة (رقم 23)
organisations-purpose-24 = الديمقراطية (رقم 24)
organisations-purpose-25 = العمل التطوعي من أجل المجتمع (رقم 25)
organisations-purpose-26 = المقابر وأماكن الذكرى (رقم 26)
organisations-purpose-27 = السكن بأسعار مناسبة (رقم 27)
