import-title = إضافة بيانات من ملف
import-lead = هنا تضيفون بيانات كثيرة دفعة واحدة. نريكم أولًا ما الذي سيحدث. ولا نحفظ شيئًا إلا بعد موافقتكم.
import-kind = ماذا تريدون أن تضيفوا؟
import-kind-organisations = جمعيات ومؤسسات
import-kind-programmes = برامج دعم
import-kind-grants = منح سابقة
import-file = اختيار ملف
import-or = (أو لصق الأسطر في الأسفل)
import-file-hint = ملف CSV أو Excel (XLSX) أو JSON Lines، وحجمه 20 ميغابايت على الأكثر. ويمكن أن يكون مضغوطًا بصيغة gzip.
import-rows = لصق الأسطر
import-rows-hint = في السطر الأول أسماء الأعمدة. يمكنكم نسخ الخانات من جدول.
import-check = التحقق مما سيحدث
import-preview = هذا ما سيحدث
import-confirm = إضافة الآن
import-again = تعديل شيء والتحقق مرة أخرى
import-done = تمّت الإضافة
import-nothing-to-do = لا يوجد ما نحفظه.
import-nothing-written = لم نحفظ شيئًا
import-created = { $count ->
    [zero] لا شيء جديد
    [one] سجل جديد واحد
    [two] سجلان جديدان
    [few] { $count } سجلات جديدة
    [many] { $count } سجلًا جديدًا
   *[other] { $count } سجل جديد
}
import-changed = { $count ->
    [zero] لا شيء تغيّر
    [one] سجل واحد تغيّر
    [two] سجلان تغيّرا
    [few] { $count } سجلات تغيّرت
    [many] { $count } سجلًا تغيّر
   *[other] { $count } سجل تغيّر
}
import-unchanged = { $count ->
    [zero] لا شيء محفوظ هكذا من قبل
    [one] سجل واحد محفوظ هكذا من قبل
    [two] سجلان محفوظان هكذا من قبل
    [few] { $count } سجلات محفوظة هكذا من قبل
    [many] { $count } سجلًا محفوظًا هكذا من قبل
   *[other] { $count } سجل محفوظ هكذا من قبل
}
import-refused = { $count ->
    [zero] نستطيع قراءة كل الأسطر
    [one] سطر واحد لا نستطيع قراءته
    [two] سطران لا نستطيع قراءتهما
    [few] { $count } أسطر لا نستطيع قراءتها
    [many] { $count } سطرًا لا نستطيع قراءتها
   *[other] { $count } سطر لا نستطيع قراءتها
}
import-unknown-columns = لا نعرف هذه الأعمدة ونتركها جانبًا: { $columns }.
import-refused-rows = أسطر لا نستطيع قراءتها. كل الأسطر الأخرى سليمة.
import-line = السطر
import-column = العمود
import-value = المكتوب هناك
import-reason = ما العمل
import-refusal-too-many-cells = في هذا السطر خانات أكثر مما في السطر الأول. هل تنقص علامة اقتباس؟
import-refusal-nested = هنا كائن مركّب (object). نحن نقرأ النصوص والأرقام والقوائم فقط.
import-refusal-cell-error = هنا خطأ من الجدول نفسه: { $value }.
import-refusal-repeated = «{ $value }» موجود من قبل في سطر سابق.
import-wrong-kind = من فضلكم اختاروا ماذا تريدون أن تضيفوا.
import-wrong-nothing = من فضلكم اختاروا ملفًا أو ألصقوا الأسطر.
import-wrong-unreadable = لا نستطيع قراءة هذا الملف.
import-wrong-empty = الملف فارغ.
import-wrong-pdf = هذا ملف PDF. من فضلكم احفظوا الجدول بصيغة CSV أو XLSX.
import-wrong-old-excel = هذا ملف Excel قديم ({ "\u200E" }.xls{ "\u200E" }). من فضلكم احفظوه بصيغة XLSX.
import-wrong-workbook = لا نستطيع قراءة ملف Excel هذا. من فضلكم احفظوه من جديد بصيغة XLSX أو CSV.
import-wrong-binary = هذا ليس جدولًا. نحن نقرأ CSV وXLSX وJSON Lines.
import-wrong-packed = الملف المضغوط تالف أو غير كامل. قرأنا حتى السطر { $at }.
import-wrong-too-large = ملف Excel كبير جدًا. من فضلكم احفظوا الجدول بصيغة CSV.
import-wrong-bomb = يتجاوز حجم ملف Excel هذا بعد فكّ ضغطه 512 ميغابايت، وهذا أكثر مما نقرؤه دفعة واحدة. من فضلكم احفظوا الجدول بصيغة CSV.
import-wrong-long-line = السطر { $at } طويل جدًا. هل تنقص علامة اقتباس؟
import-wrong-open-quote = في السطر { $at } تنقص علامة اقتباس في النهاية.
import-wrong-encoding = ابتداءً من السطر { $at } الحروف محفوظة بطريقة مختلفة. من فضلكم احفظوا الملف بترميز UTF-8.
import-wrong-json = السطر { $at } ليس كائن JSON صحيحًا.
import-wrong-no-columns = لا نعرف أيًّا من هذه الأعمدة. هل أسماء الأعمدة في السطر الأول؟
import-wrong-missing-column = العمود «{ $at }» غير موجود.
