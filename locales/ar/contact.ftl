contact-title = تواصل معنا
contact-lead = اتصلوا بنا أو اكتبوا لنا. هنا ترون هل هناك من يجيب الآن.
contact-open = نجيب الآن
contact-open-until = نجيب الآن، حتى الساعة { $time }
contact-closed = لا أحد يجيب حاليًا
contact-in-minutes = نجيب قريبًا: بعد { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
contact-today = نجيب اليوم ابتداءً من الساعة { $time }
contact-tomorrow = نجيب غدًا ابتداءً من الساعة { $time }
contact-this-week = نجيب من جديد { $day } ابتداءً من الساعة { $time }
contact-later = نجيب من جديد في { $date } ابتداءً من الساعة { $time }
contact-on-1 = يوم الاثنين
contact-on-2 = يوم الثلاثاء
contact-on-3 = يوم الأربعاء
contact-on-4 = يوم الخميس
contact-on-5 = يوم الجمعة
contact-on-6 = يوم السبت
contact-on-7 = يوم الأحد
contact-day-1 = الاثنين
contact-day-2 = الثلاثاء
contact-day-3 = الأربعاء
contact-day-4 = الخميس
contact-day-5 = الجمعة
contact-day-6 = السبت
contact-day-7 = الأحد
contact-from-1 = من الاثنين
contact-from-2 = من الثلاثاء
contact-from-3 = من الأربعاء
contact-from-4 = من الخميس
contact-from-5 = من الجمعة
contact-through-3 = إلى الأربعاء
contact-through-4 = إلى الخميس
contact-through-5 = إلى الجمعة
contact-through-6 = إلى السبت
contact-through-7 = إلى الأحد
contact-list-comma = {"، "}
contact-holiday-today = اليوم عطلة رسمية: { $name }.
contact-holiday-new-year = رأس السنة الميلادية
contact-holiday-epiphany = عيد الغطاس
contact-holiday-womens-day = اليوم العالمي للمرأة
contact-holiday-good-friday = الجمعة العظيمة
contact-holiday-easter-sunday = أحد الفصح
contact-holiday-easter-monday = إثنين الفصح
contact-holiday-labour-day = عيد العمال
contact-holiday-liberation-day = يوم التحرير
contact-holiday-ascension-day = عيد الصعود
contact-holiday-whit-sunday = أحد العنصرة
contact-holiday-whit-monday = إثنين العنصرة
contact-holiday-corpus-christi = خميس الجسد
contact-holiday-uprising-day = الذكرى الخامسة والسبعون لانتفاضة 17 يونيو 1953
contact-holiday-peace-festival = عيد السلام في أوغسبورغ
contact-holiday-assumption-day = عيد انتقال العذراء
contact-holiday-childrens-day = يوم الطفل العالمي
contact-holiday-unity-day = يوم الوحدة الألمانية
contact-holiday-reformation-day = يوم الإصلاح
contact-holiday-all-saints = عيد جميع القديسين
contact-holiday-repentance-day = يوم التوبة والصلاة
contact-holiday-christmas-day = عيد الميلاد
contact-holiday-second-christmas-day = ثاني أيام عيد الميلاد
contact-reason-year-end = نحن في عطلة نهاية السنة.
contact-reason-leave = نحن في إجازة.
contact-reason-training = نحن في دورة تدريبية.
contact-reason-event = نحن في فعالية.
contact-reason-other = لا يجيب أحد في هذا الوقت.
contact-call = اتصال:
contact-away = أوقات لا يجيب فيها أحد
contact-away-from = { $day }، ابتداءً من الساعة { $time }
contact-away-until = { $day }، حتى الساعة { $time }
contact-languages = اللغات
contact-all-hours = كل أوقات الاتصال والعناوين
contact-kind-person = شخص للتواصل
contact-kind-hotline = الخط الساخن للترجمة الشفوية
contact-form-who = من يجيب؟
contact-form-kind = النوع
contact-form-name = الاسم
contact-form-name-hint = يجب أن يكون الشخص قد وافق على ذكر اسمه هنا.
contact-form-phone = الهاتف
contact-form-email = البريد الإلكتروني
contact-form-languages = اللغات المستخدمة هنا
contact-form-position = الترتيب
contact-form-position-hint = الرقم 1 يأتي أولًا.
contact-form-hours = متى يوجد من يجيب؟
contact-form-hours-hint = مثلًا { "\u200E" }9–12, 13–17{ "\u200E" }. الحقل الفارغ يعني أنه لا يوجد أحد في ذلك اليوم. العطل الرسمية تُحتسب تلقائيًا.
contact-form-where = أين يوجد الفريق؟
contact-form-place = المكان
contact-form-place-hint = الرمز البريدي والمكان. منهما نعرف العطل الرسمية.
contact-form-local = عطل خاصة ببلديتكم
contact-form-closure = متى لا يوجد من يجيب؟ ({ $number })
contact-form-first = اليوم الأول
contact-form-from = الساعة في اليوم الأول
contact-form-from-hint = لا يجيب أحد ابتداءً من هذه الساعة. الحقل الفارغ يعني من بداية اليوم.
contact-form-last = اليوم الأخير
contact-form-to = الساعة في اليوم الأخير
contact-form-to-hint = لا يجيب أحد حتى هذه الساعة. الحقل الفارغ يعني حتى نهاية اليوم.
contact-form-yearly = كل سنة
contact-form-reason = لماذا؟
contact-form-role = العنوان
contact-form-role-hint = مثلًا: «الشخص المسؤول عن التواصل».
contact-form-note = جملة توضيحية
contact-barrier-text = ما الذي لا يعمل؟
contact-barrier-text-hint = مثلًا: لا يمكن الوصول إلى زرٍّ عبر لوحة المفاتيح. اكتبوا بلغتكم.
contact-barrier-page = في أي صفحة؟
contact-barrier-reply = عنوان بريدكم الإلكتروني
contact-barrier-reply-hint = فقط إذا كنتم ترغبون في الرد.
contact-barrier-trap = من فضلكم اتركوا هذا الحقل فارغًا
contact-barrier-send = إرسال الرسالة
contact-barrier-sent = شكرًا لكم! رسالتكم في طريقها إلينا.
contact-barrier-too-many = تصلنا الآن رسائل كثيرة جدًا. نصّكم ما زال هنا. حاولوا من جديد بعد ربع ساعة أو اتصلوا بنا.
contact-barrier-subject = عائق في الموقع
contact-barrier-nothing = غير مذكور
contact-barrier-letter =
    أبلغنا أحدهم عن عائق في الموقع:

    { $text }

    الصفحة: { $page }
    لغة الصفحة: { $language }
    الرد إلى: { $reply }
