search-title = بحث
search-for = البحث عن «{ $words }»
search-label = عمّ تبحثون؟
search-hint = اسم أو مكان أو موضوع. يمكنكم الكتابة بأي لغة.
search-find = بحث
search-too-short = من فضلكم اكتبوا كلمة من حرفين على الأقل.
search-ways = هكذا تجدون أكثر
search-tip-beginning = تكفي بداية الكلمة: «تعلي» تجد أيضًا «تعليم».
search-tip-spelling = لا تهمّ الهمزات والحركات: «اسرة» تجد «أسرة»، و«lodz» تجد «Łódź»، و«foerderung» تجد «Förderung».
search-tip-matching = تبحثون عن مال لفكرة؟ صفوا الفكرة في جملة واحدة، فنجد لكم مؤسسات مناسبة.
search-tip-other = جرّبوا كلمة أخرى، مثلًا الموضوع بدل الاسم.
search-tip-browse = تصفّحوا كل ما لدينا:
search-found =
    { $count ->
        [zero] لا توجد نتائج.
        [one] نتيجة واحدة.
        [two] نتيجتان.
        [few] { $count } نتائج.
        [many] { $count } نتيجة.
       *[other] { $count } نتيجة.
    }
search-in-german = بحثنا بالألمانية.
search-in-two = بحثنا باللغتين { $language } والألمانية.
search-in-others = نعرض أيضًا نتائج بلغات أخرى.
search-in-language = لغة النص: { $language }
search-some-words = لا يوجد نص فيه كل كلماتكم. هذه النتائج فيها بعض كلماتكم.
search-more-words = تظهر أولًا النتائج التي فيها كل كلماتكم (عددها { $count })، ثم النتائج التي فيها بعضها.
search-contact-words = هل تبحثون عن هاتف أو رقم الهاتف أو الخط الساخن أو البريد الإلكتروني أو العنوان أو ساعات العمل أو مواعيد الاستقبال؟ هل تريدون الاتصال أو الكتابة إلينا، أم تحتاجون إلى ترجمة شفوية؟ هنا تجدون كل طرق التواصل معنا.
search-gatherings = الفعاليات ({ $count })
search-news = الأخبار ({ $count })
search-site-pages = صفحات هذا الموقع ({ $count })
search-associations = الجمعيات ({ $count })
search-foundations = المؤسسات ({ $count })
search-programmes = برامج الدعم ({ $count })
search-all-gatherings = عرض كل الفعاليات ({ $count })
search-all-news = عرض كل الأخبار ({ $count })
search-all-site-pages = عرض كل الصفحات ({ $count })
search-all-associations = عرض كل الجمعيات ({ $count })
search-all-foundations = عرض كل المؤسسات ({ $count })
search-all-programmes = عرض كل برامج الدعم ({ $count })
search-all-kinds = عرض كل أنواع النتائج
search-pages = نتائج أخرى
search-previous = السابق
search-did-you-mean = هل تقصدون هذا؟
search-none = لم نجد شيئًا
search-matching-instead = أو دعونا نبحث بالكلمات نفسها عن مؤسسات مناسبة:
search-matching-button = البحث عن مؤسسات مناسبة
search-suggestions-for = اقتراحات لكلمة «{ $words }»
search-suggest-label = بداية كلمة
search-suggest-button = عرض الاقتراحات
search-suggest-titles = جمعيات ومؤسسات وبرامج
search-suggest-themes = المواضيع والفئات المستهدفة
search-suggest-places = أماكن
search-suggest-none = ليس لدينا اقتراح لذلك
search-misses = كلمات بحث بلا نتيجة
search-misses-lead = بحث الزوّار عن هذه الكلمات ولم يجدوها في أي مكان. نحسب الكلمة واللغة واليوم فقط. وتظهر الكلمة هنا بعد أن يُبحث عنها ثلاث مرات.
search-misses-none = حتى الآن وُجد كل شيء
search-misses-next = اكتبوا عن هذا الموضوع، أو استعملوا الكلمة في نص موجود.
search-misses-word = الكلمة
search-misses-language = اللغة
search-misses-times = عدد المرات
search-misses-last = آخر مرة
search-misses-done = تمّ
search-misses-forget = إزالة من القائمة
search-misses-forget-word = إزالة «{ $word }» من القائمة
