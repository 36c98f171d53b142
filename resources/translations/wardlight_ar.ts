<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Alert</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AroundScreen</name>
    <message>
        <source>&amp;Gender of the newborn</source>
        <translation>جنس ال&amp;مولود</translation>
    </message>
    <message>
        <source>A file, a picture dropped here, or one that was copied.</source>
        <translation>ملف، أو صورة تُفلت هنا، أو صورة منسوخة.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Add insurance</source>
        <translation>إضافة تأمين</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Born as n&amp;umber</source>
        <translation>ترتيب ال&amp;ولادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>لم يُذكر أحد بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>فتح {0}</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Register newborn</source>
        <translation>تسجيل المولود</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take off {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>بلا هاتف</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>مولود واحد</translation>
    </message>
    <message>
        <source>{0}, next of kin</source>
        <translation>{0}، أقرب الأقارب</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>القادمون</translation>
    </message>
    <message>
        <source>Bed {0} kept</source>
        <translation>السرير {0} محجوز</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the arrival of {0}</source>
        <translation>تغيير وصول {0}</translation>
    </message>
    <message>
        <source>Checked &amp;with</source>
        <translation>رُوجع &amp;مع</translation>
    </message>
    <message>
        <source>Choose bed</source>
        <translation>اختيار سرير</translation>
    </message>
    <message>
        <source>Choose bed for {0}</source>
        <translation>اختيار سرير لـ {0}</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>قُيّد خطأ</translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation>متوقع {0}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>أعطِ</translation>
    </message>
    <message>
        <source>Given a&amp;t</source>
        <translation>وقت الإع&amp;طاء</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Names are compared with recorded allergies. Interactions are not checked.</source>
        <translation>تُقارن الأسماء بالحساسيات المسجلة. لا تُفحص التداخلات.</translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation>التالي في الجناح</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>لا سرير بعد</translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation>لا قياسات بعد</translation>
    </message>
    <message>
        <source>Nobody is on this ward.</source>
        <translation>لا أحد في هذا الجناح.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لم يُعط</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Receive {0}</source>
        <translation>استقبال {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>مسحوب: {0}</translation>
    </message>
    <message>
        <source>Waiting for a bed</source>
        <translation>بانتظار سرير</translation>
    </message>
    <message>
        <source>Your notes to sign</source>
        <translation>ملاحظاتك للتوقيع</translation>
    </message>
    <message>
        <source>now, 08:05 or 22-Nov 23:50</source>
        <translation>الآن، 08:05 أو 22-Nov 23:50</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>يلزم سبب</translation>
    </message>
</context>
<context>
    <name>AskWhyNot</name>
    <message>
        <source>&amp;More words</source>
        <translation>كلمات أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>اختر السبب</translation>
    </message>
    <message>
        <source>Say why in words</source>
        <translation>قل لماذا بالكلمات</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Assign</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Cover for</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>For how &amp;long</source>
        <translation>لأي &amp;فترة</translation>
    </message>
    <message>
        <source>For wh&amp;om</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>On &amp;ward</source>
        <translation>في ال&amp;جناح</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>مناوبة</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>ال&amp;نوع</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Which of them</source>
        <translation>أ&amp;يهم</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>مراجعة مجددًا</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>ال&amp;فترة</translation>
    </message>
    <message>
        <source>Who saw this &amp;patient</source>
        <translation>من اطلع على هذا ال&amp;مريض</translation>
    </message>
</context>
<context>
    <name>BedCard</name>
    <message>
        <source>Also the bed of {0}</source>
        <translation>وهو أيضًا سرير {0}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>أيضًا {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Two patients, one bed</source>
        <translation>مريضان في سرير واحد</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source> They were issued together.</source>
        <translation> وقد صدرت معًا.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Give back {}?</source>
        <translation>رد {}؟</translation>
    </message>
    <message>
        <source>Preview and issue</source>
        <translation>المعاينة والإصدار</translation>
    </message>
    <message>
        <source>Reverse {0} {1}?</source>
        <translation>إلغاء {0} {1}؟</translation>
    </message>
    <message>
        <source>Take back {}?</source>
        <translation>إلغاء {}؟</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>قبض دفعة</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Beds</source>
        <translation>الأسرّة</translation>
    </message>
</context>
<context>
    <name>CardLink</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
    <message>
        <source>something to put right</source>
        <translation>هناك ما يحتاج تصحيحًا</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>&amp;Born</source>
        <translation>ال&amp;ميلاد</translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation>الا&amp;ستشاري</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم العائ&amp;لة</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>ال&amp;أسماء الأولى</translation>
    </message>
    <message>
        <source>&amp;National id</source>
        <translation>رقم ال&amp;هوية</translation>
    </message>
    <message>
        <source>&amp;Substances</source>
        <translation>الم&amp;واد</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>الل&amp;قب</translation>
    </message>
    <message>
        <source>&amp;Ward</source>
        <translation>الجن&amp;اح</translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation>ال&amp;حساسية</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>As: Penicillin (rash), Latex</source>
        <translation>مثال: بنسلين (طفح)، لاتكس</translation>
    </message>
    <message>
        <source>Be&amp;d</source>
        <translation>السر&amp;ير</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Gende&amp;r</source>
        <translation>الج&amp;نس</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>No bed is free</source>
        <translation>لا سرير شاغر</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>لا سرير بعد</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>لا توجد معروفة</translation>
    </message>
    <message>
        <source>Not admitted now</source>
        <translation>غير مُدخل الآن</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>الس&amp;بب</translation>
    </message>
    <message>
        <source>Ward first</source>
        <translation>الجناح أولًا</translation>
    </message>
    <message>
        <source>as on the wristband</source>
        <translation>كما على السوار</translation>
    </message>
    <message>
        <source>choose a ward to admit</source>
        <translation>اختر جناحًا للإدخال</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} شاغر</translation>
    </message>
</context>
<context>
    <name>ChargeFormRow</name>
    <message>
        <source> + {:g} % tax</source>
        <translation> + ضريبة {:g} %</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>ال&amp;كمية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>Type its code or words</source>
        <translation>اكتب رمزها أو كلمات منها</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>مؤمّن</translation>
    </message>
    <message>
        <source>patient pays</source>
        <translation>يدفع المريض</translation>
    </message>
</context>
<context>
    <name>ChargesCard</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>لا رسوم بعد</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>يدفعها</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Press Ins to add the first one.</source>
        <translation>اضغط Ins لإضافة أول رسم.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة الأسعار</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>إلغاء الرسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>The charge stays to be seen, struck through, with this reason</source>
        <translation>يبقى الرسم ظاهرًا مشطوبًا مع هذا السبب</translation>
    </message>
</context>
<context>
    <name>ChartModel</name>
    <message>
        <source>, corrected</source>
        <translation>، مصحح</translation>
    </message>
    <message>
        <source>, scores {0}</source>
        <translation>، النقاط {0}</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم يُقَس</translation>
    </message>
</context>
<context>
    <name>ChartScreen</name>
    <message>
        <source>Clinical response to NEWS2</source>
        <translation>الاستجابة السريرية لـ NEWS2</translation>
    </message>
    <message>
        <source>Copy the chart as text</source>
        <translation>نسخ السجل كنص</translation>
    </message>
    <message>
        <source>Correct this set</source>
        <translation>تصحيح هذه القياسات</translation>
    </message>
    <message>
        <source>No observations in this stay yet</source>
        <translation>لا قياسات في هذه الإقامة بعد</translation>
    </message>
    <message>
        <source>Tasks of {0}</source>
        <translation>مهام {0}</translation>
    </message>
    <message>
        <source>The care plan of this stay is not yours to change.</source>
        <translation>ليس لك تغيير خطة رعاية هذه الإقامة.</translation>
    </message>
    <message>
        <source>The chart was copied as text.</source>
        <translation>نُسخ السجل كنص.</translation>
    </message>
    <message>
        <source>There are no older sets.</source>
        <translation>لا توجد قياسات أقدم.</translation>
    </message>
    <message>
        <source>This is the newest.</source>
        <translation>هذه هي الأحدث.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Type the first set below. It is due at admission.</source>
        <translation>اكتب أول قياسات أدناه. تُطلب عند الإدخال.</translation>
    </message>
    <message>
        <source>Whole response</source>
        <translation>الاستجابة كاملة</translation>
    </message>
    <message>
        <source>You have no note to sign here.</source>
        <translation>ليست لديك ملاحظة للتوقيع هنا.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>NEWS2 chart</source>
        <translation>مخطط NEWS2</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>تقرير لتقنية المعلومات</translation>
    </message>
    <message>
        <source>Something went wrong in Wardlight</source>
        <translation>حدث خطأ في Wardlight</translation>
    </message>
    <message>
        <source>What was saved is safe. Look at the last thing you did and do it again if it is not there. Tell IT the number {}.</source>
        <translation>ما حُفظ في أمان. راجع آخر ما فعلته وأعده إن لم يكن موجودًا. أخبر تقنية المعلومات بالرقم {}.</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء معلق</translation>
    </message>
    <message>
        <source>Or type something else</source>
        <translation>أو اكتب شيئًا آخر</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>حفظ القرار</translation>
    </message>
    <message>
        <source>Take all of the first</source>
        <translation>أخذ الأولى كلها</translation>
    </message>
    <message>
        <source>Take all of the second</source>
        <translation>أخذ الثانية كلها</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>التراجع عن هذا القرار</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>النسخ للاختيار</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>ما سيُحفظ</translation>
    </message>
    <message>
        <source>{}: something else</source>
        <translation>{}: شيء آخر</translation>
    </message>
</context>
<context>
    <name>DowntimeCard</name>
    <message>
        <source>Downtime packs</source>
        <translation>حزم الطوارئ</translation>
    </message>
    <message>
        <source>Downtime password</source>
        <translation>كلمة مرور الطوارئ</translation>
    </message>
    <message>
        <source>Locked PDFs in {0} · F12 prints those of your wards at once</source>
        <translation>ملفات PDF مقفلة في {0} · ‏F12 يطبع ملفات أجنحتك فورًا</translation>
    </message>
    <message>
        <source>Not written yet · every {0}</source>
        <translation>لم تُكتب بعد · كل {0}</translation>
    </message>
    <message>
        <source>Print the password for the envelope</source>
        <translation>طباعة كلمة المرور للمظروف</translation>
    </message>
    <message>
        <source>W&amp;ritten every</source>
        <translation>تُكت&amp;ب كل</translation>
    </message>
    <message>
        <source>Written {0} · every {1}</source>
        <translation>كُتبت {0} · كل {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} د</translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>&amp;One MRN</source>
        <translation>رقم &amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Choose a pair and give a reason first</source>
        <translation>اختر زوجًا واذكر السبب أولًا</translation>
    </message>
    <message>
        <source>Choose a pair to compare</source>
        <translation>اختر زوجًا للمقارنة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare them with their papers before you merge.</source>
        <translation>قارنهما بأوراقهما قبل الدمج.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Found through it</source>
        <translation>يُعثر عليه عبره</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>يُحفظ دائمًا</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merged lately</source>
        <translation>دُمجت مؤخرًا</translation>
    </message>
    <message>
        <source>Nobody is in the list</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Nothing is deleted by a merge, and it can be taken back.</source>
        <translation>الدمج لا يحذف شيئًا، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>O&amp;ther MRN</source>
        <translation>رقم ملف &amp;آخر</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>أزواج السجلات</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>Stands for both</source>
        <translation>يمثل الاثنين</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>محتملة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>They differ in {0}</source>
        <translation>يختلفان في {0}</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>سجلان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With {0} come: {1}</source>
        <translation>مع {0} يأتي: {1}</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>ينقص السبب</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A alert, C new confusion, V voice, P pain, U unresponsive</source>
        <translation>A يقظ، C تشوش جديد، V الصوت، P الألم، U بلا استجابة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Correct the red field first</source>
        <translation>صحّح الحقل الأحمر أولًا</translation>
    </message>
    <message>
        <source>Esc keep as draft</source>
        <translation>Esc لحفظ المسودة</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc للمغادرة</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>It was wrong because</source>
        <translation>كان خطأ لأن</translation>
    </message>
    <message>
        <source>Litres a minute; 0 or Air for no oxygen</source>
        <translation>لترات في الدقيقة؛ 0 أو «هواء» دون أكسجين</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>قياسات جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Tab next · Enter save</source>
        <translation>Tab للتالي · Enter للحفظ</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
</context>
<context>
    <name>GlassBar</name>
    <message>
        <source>, and {n} more</source>
        <translation>، و{n} أخرى</translation>
    </message>
    <message>
        <source>Emergency access: {name}, {time} left</source>
        <translation>وصول طارئ: {name}، باقٍ {time}</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Every look is reviewed by the privacy officer.</source>
        <translation>كل اطلاع يراجعه مسؤول الخصوصية.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All beds</source>
        <translation>كل الأسرّة</translation>
    </message>
    <message>
        <source>Choose a free bed for {0} · Enter moves · Esc stops</source>
        <translation>اختر سريرًا شاغرًا لـ {0} · Enter للنقل · Esc للإيقاف</translation>
    </message>
    <message>
        <source>Choose a free bed · Enter moves · Esc stops</source>
        <translation>اختر سريرًا شاغرًا · Enter للنقل · Esc للإيقاف</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Enter opens · . more · ? all keys</source>
        <translation>Enter للفتح · . المزيد · ? المفاتيح</translation>
    </message>
    <message>
        <source>Enter opens · O observations · M medication · T tasks · B move · . more</source>
        <translation>‏Enter يفتح · O القياسات · M الأدوية · T المهام · B نقل · . المزيد</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>العزل</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>NEWS2 5+</source>
        <translation>‎NEWS2 5+‎</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Ward board</source>
        <translation>لوحة الجناح</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>قادمون</translation>
    </message>
    <message>
        <source>{0} beds</source>
        <translation>{0} سريرًا</translation>
    </message>
    <message>
        <source>{0} of {1} beds shown</source>
        <translation>يظهر {0} من {1} سريرًا</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>وُجد بواسطة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج قرارًا</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Settled lately</source>
        <translation>حُسم مؤخرًا</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>الموجود</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>رد المبلغ</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>الفواتير والدفعات</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>إصدار إشعار دائن</translation>
    </message>
    <message>
        <source>Issue the invoice by Ctrl Enter, then take payments by F8.</source>
        <translation>أصدر الفاتورة بمفتاحي Ctrl Enter، ثم اقبض الدفعات بمفتاح F8.</translation>
    </message>
    <message>
        <source>Kept with the payment</source>
        <translation>يُحفظ مع الدفعة</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>لم يُصدر شيء بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Printed on the credit note</source>
        <translation>يُطبع على الإشعار الدائن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Choose your name</source>
        <translation>اختر اسمك</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>Emergency access: log in as yourself</source>
        <translation>وصول طارئ: ادخل باسمك</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Then choose the patient, say why and give your password again. It ends by itself, and the privacy officer reviews it.</source>
        <translation>ثم اختر المريض واذكر السبب وأدخل كلمة المرور ثانية. ينتهي تلقائيًا، ويراجعه مسؤول الخصوصية.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>من الذي يعمل؟</translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation>محطة العمل {}</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {} s</source>
        <translation>يُقفل خلال {} s</translation>
    </message>
    <message>
        <source>Press a key or move the mouse to go on. What you typed is kept.</source>
        <translation>اضغط مفتاحًا أو حرك الفأرة للمتابعة. ما كتبته محفوظ.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>للتدقيق</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>محطة العمل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>draft kept {}</source>
        <translation>حُفظت المسودة {}</translation>
    </message>
</context>
<context>
    <name>MedicationScreen</name>
    <message>
        <source>A doctor prescribes with P. What is given on paper is written down later.</source>
        <translation>الطبيب يصف بالمفتاح P. ما أُعطي على الورق يُكتب لاحقا.</translation>
    </message>
    <message>
        <source>Medicines are prescribed in an open stay.</source>
        <translation>توصف الأدوية أثناء الإقامة.</translation>
    </message>
    <message>
        <source>Nothing is prescribed in this stay yet</source>
        <translation>لم يوصف شيء في هذه الإقامة بعد</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>صف دواء</translation>
    </message>
    <message>
        <source>Shift after (])</source>
        <translation>المناوبة التالية (])</translation>
    </message>
    <message>
        <source>Shift before ([)</source>
        <translation>المناوبة السابقة ([)</translation>
    </message>
    <message>
        <source>Show {0} more that are over</source>
        <translation>أظهر {0} أخرى منتهية</translation>
    </message>
    <message>
        <source>The dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Your role does not prescribe.</source>
        <translation>دورك لا يصف الأدوية.</translation>
    </message>
</context>
<context>
    <name>MedicationTable</name>
    <message>
        <source>Drug chart</source>
        <translation>مخطط الأدوية</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>ينتهي {0}</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>NewCard</name>
    <message>
        <source>&amp;Login</source>
        <translation>اسم ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الد&amp;ور</translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation>الأجنحة الدائ&amp;مة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>الل&amp;قب</translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation>مثل 4B, 5A</translation>
    </message>
    <message>
        <source>As on the badge: Staff nurse</source>
        <translation>كما على البطاقة: ممرض</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Make user</source>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
</context>
<context>
    <name>NewsBadge</name>
    <message>
        <source>NEWS2 {}</source>
        <translation>NEWS2 {}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>&amp;Note</source>
        <translation>ال&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>من ي&amp;قرؤها</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Sealed; for you, and the doctors and ward managers of the ward.</source>
        <translation>مختومة؛ لك ولأطباء الجناح ومديريه.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساسة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادية</translation>
    </message>
</context>
<context>
    <name>OpenBillsPage</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>ا&amp;بحث في القائمة</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>الفواتير المفتوحة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>للفوترة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>At least 15 characters: four words that do not belong together.</source>
        <translation>15 حرفًا على الأقل: أربع كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>احفظ وتابع</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>نفسها مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>كلمة مرورك الخاصة</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A name, a number, or what you want to do</source>
        <translation>اسم أو رقم أو ما تريد فعله</translation>
    </message>
    <message>
        <source>Find a patient or an action</source>
        <translation>البحث عن مريض أو إجراء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found for “{}”. Try fewer letters.</source>
        <translation>لا نتائج لـ «{}». جرّب حروفًا أقل.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>&amp;Login</source>
        <translation>اسم ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation>مرحبًا {}</translation>
    </message>
    <message>
        <source>I cannot log in</source>
        <translation>لا أستطيع الدخول</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Type your login and your password</source>
        <translation>اكتب اسم الدخول وكلمة المرور</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>اكتب كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Admitted</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Bed {0}</source>
        <translation>سرير {0}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>الاستشاري</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Merged into {0}</source>
        <translation>مدمج في {0}</translation>
    </message>
    <message>
        <source>No bed</source>
        <translation>بلا سرير</translation>
    </message>
    <message>
        <source>Not in hospital now</source>
        <translation>ليس في المستشفى الآن</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>المريض {0}</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>الإنعاش</translation>
    </message>
    <message>
        <source>bed {0}</source>
        <translation>سرير {0}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>الميلاد {0}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>deceased {0}</source>
        <translation>متوفى {0}</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>بلا سرير</translation>
    </message>
    <message>
        <source>protected: open to the ward&apos;s staff alone</source>
        <translation>محمي: متاح لطاقم الجناح فقط</translation>
    </message>
</context>
<context>
    <name>PatientPick</name>
    <message>
        <source>Patients found</source>
        <translation>المرضى الموجودون</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>&amp;Find a patient</source>
        <translation>ا&amp;بحث عن مريض</translation>
    </message>
    <message>
        <source>Details and admission</source>
        <translation>البيانات والإدخال</translation>
    </message>
    <message>
        <source>No patient is chosen: type a name first</source>
        <translation>لم يُختر مريض: اكتب اسمًا أولًا</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>فتح البيانات</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الموجودون</translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation>تسجيل مريض جديد</translation>
    </message>
</context>
<context>
    <name>PaymentFormBox</name>
    <message>
        <source>&amp;Handed over</source>
        <translation>ال&amp;مسلّم</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>ال&amp;فاتورة</translation>
    </message>
    <message>
        <source>&amp;Way of payment</source>
        <translation>&amp;طريقة الدفع</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>الم&amp;بلغ</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>الباقي {}</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Empty: exactly the amount</source>
        <translation>فارغ: المبلغ بالضبط</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <translation>{0}، المتبقي {1}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>For a time</source>
        <translation>لفترة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Wards now</source>
        <translation>الأجنحة الآن</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>&amp;Find a person</source>
        <translation>ا&amp;بحث عن شخص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Badge</source>
        <translation>البطا&amp;قة</translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation>الأجنحة الدائ&amp;مة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation>مثل 4B, 5A</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End: {}</source>
        <translation>إنهاء: {}</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>لفترة</translation>
    </message>
    <message>
        <source>Has one; a new one replaces it</source>
        <translation>لديه واحدة؛ والجديدة تحل محلها</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation>رفع الإيقاف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Nothing; only the standing wards</source>
        <translation>لا شيء؛ الأجنحة الدائمة فقط</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>إلغاء البطاقة</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{}. Hold it to the reader here</source>
        <translation>{}. قرّبها من القارئ هنا</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {} of {} digits typed</source>
        <translation>رمز PIN، كُتب {} من {} أرقام</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Give up PIN</source>
        <translation>إلغاء PIN</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation>مرحبًا {}</translation>
    </message>
    <message>
        <source>Keep PIN</source>
        <translation>حفظ PIN</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>New &amp;PIN, six digits</source>
        <translation>رمز &amp;PIN جديد، ستة أرقام</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>نفسه مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <translation>الرمزان مختلفان</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>اكتب رمز PIN</translation>
    </message>
    <message>
        <source>Unlock PIN</source>
        <translation>رمز PIN لفتح القفل</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدم كلمة المرور</translation>
    </message>
    <message>
        <source>With a PIN you unlock in a second, for twelve hours after your password.</source>
        <translation>برمز PIN تفتح القفل في ثانية، لمدة اثنتي عشرة ساعة بعد كلمة مرورك.</translation>
    </message>
    <message>
        <source>You have one here. For twelve hours after your password it unlocks.</source>
        <translation>لديك رمز هنا. يفتح القفل لمدة اثنتي عشرة ساعة بعد كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>كلمة م&amp;رورك</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;قرّره</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>A named clinician, for SpO₂ scale and resuscitation</source>
        <translation>طبيب بالاسم، لمقياس SpO₂ والإنعاش</translation>
    </message>
    <message>
        <source>Change the care plan?</source>
        <translation>تغيير خطة الرعاية؟</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Scale 2: a target of 88–92 % in hypercapnic failure (RCP 2017)</source>
        <translation>المقياس 2: هدف 88–92 % عند فرط ثنائي أكسيد الكربون (RCP 2017)</translation>
    </message>
    <message>
        <source>{0}. What was decided before stays in the timeline.</source>
        <translation>{0}. ما تقرّر سابقًا يبقى في التسلسل الزمني.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Care plan</source>
        <translation>خطة الرعاية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the care plan</source>
        <translation>تغيير خطة الرعاية</translation>
    </message>
</context>
<context>
    <name>PoliciesScreen</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file: you see who gains and who loses before you take it.</source>
        <translation>اختر ملفًا: ترى من يكسب ومن يفقد قبل اعتماده.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>السارية</translation>
    </message>
    <message>
        <source>No other policies are chosen</source>
        <translation>لم تُختر سياسات أخرى</translation>
    </message>
    <message>
        <source>Nothing: these are the first.</source>
        <translation>لا شيء: هذه هي الأولى.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>المعتمدة سابقًا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>من يكسب ومن يفقد</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} أخرى</translation>
    </message>
</context>
<context>
    <name>PrescribeForm</name>
    <message>
        <source>&amp;Condition</source>
        <translation>ال&amp;شرط</translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation>ال&amp;دواء</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>ينته&amp;ي</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>كم &amp;مرة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Most in 24 h</source>
        <translation>ال&amp;حد في 24 ساعة</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>ال&amp;طريق</translation>
    </message>
    <message>
        <source>&amp;Times of day</source>
        <translation>الأوقا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>ال&amp;وحدة</translation>
    </message>
    <message>
        <source>08:00 20:00</source>
        <translation>08:00 20:00</translation>
    </message>
    <message>
        <source>4 or 1.5</source>
        <translation>4 أو 1.5</translation>
    </message>
    <message>
        <source>Be&amp;gins</source>
        <translation>ي&amp;بدأ</translation>
    </message>
    <message>
        <source>Checked b&amp;y</source>
        <translation>المراجع&amp;ة</translation>
    </message>
    <message>
        <source>Code &amp;list</source>
        <translation>&amp;قائمة الرموز</translation>
    </message>
    <message>
        <source>Code &amp;number</source>
        <translation>رقم الرم&amp;ز</translation>
    </message>
    <message>
        <source>D&amp;ose</source>
        <translation>ال&amp;جرعة</translation>
    </message>
    <message>
        <source>G&amp;iven in spite of it because</source>
        <translation>يعطى مع &amp;ذلك لأن</translation>
    </message>
    <message>
        <source>Hours &amp;between doses</source>
        <translation>سا&amp;عات بين الجرعات</translation>
    </message>
    <message>
        <source>Leave as a draft</source>
        <translation>اتركها مسودة</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>صف دواء</translation>
    </message>
    <message>
        <source>Prescribe for {0}</source>
        <translation>وصف دواء إلى {0}</translation>
    </message>
    <message>
        <source>R&amp;ate in 1 h</source>
        <translation>المعد&amp;ل في 1 ساعة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>The name is compared with the recorded allergies, letter by letter. Interactions, groups of drugs and doses are not checked.</source>
        <translation>يُقارن الاسم بالحساسيات المسجلة حرفا حرفا. لا تُفحص التداخلات ولا مجموعات الأدوية ولا الجرعات.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>after food …</source>
        <translation>بعد الطعام …</translation>
    </message>
    <message>
        <source>empty: when stopped</source>
        <translation>فارغ: حتى الإيقاف</translation>
    </message>
    <message>
        <source>in the same unit</source>
        <translation>بالوحدة نفسها</translation>
    </message>
    <message>
        <source>now, 24-Nov 08:00</source>
        <translation>الآن، 24-Nov 08:00</translation>
    </message>
    <message>
        <source>pain, sickness …</source>
        <translation>ألم، غثيان …</translation>
    </message>
    <message>
        <source>the generic name</source>
        <translation>الاسم العلمي</translation>
    </message>
    <message>
        <source>where used</source>
        <translation>إن استُعمل</translation>
    </message>
</context>
<context>
    <name>PreviewAside</name>
    <message>
        <source>Enlarge the paper to read it</source>
        <translation>تكبير الورقة لقراءتها</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>إصدار الفاتورة</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>لا معاينة</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview of {0}, {1}</source>
        <translation>معاينة {0}، {1}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>إظهار الصفحة كاملة</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>صفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>&amp;Bands</source>
        <translation>ال&amp;أساور</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>ال&amp;وثائق</translation>
    </message>
    <message>
        <source>50 by 25 mm</source>
        <translation>50 في 25 mm</translation>
    </message>
    <message>
        <source>70 by 35 mm</source>
        <translation>70 في 35 mm</translation>
    </message>
    <message>
        <source>89 by 36 mm</source>
        <translation>89 في 36 mm</translation>
    </message>
    <message>
        <source>Adult, 279 by 25 mm</source>
        <translation>بالغ، 279 في 25 mm</translation>
    </message>
    <message>
        <source>Band si&amp;ze</source>
        <translation>حجم ال&amp;سوار</translation>
    </message>
    <message>
        <source>Child, 178 by 25 mm</source>
        <translation>طفل، 178 في 25 mm</translation>
    </message>
    <message>
        <source>Lab&amp;els</source>
        <translation>المل&amp;صقات</translation>
    </message>
    <message>
        <source>Label s&amp;ize</source>
        <translation>حجم الم&amp;لصق</translation>
    </message>
    <message>
        <source>No printer here: save as PDF</source>
        <translation>لا طابعة هنا: احفظ كملف PDF</translation>
    </message>
    <message>
        <source>No printer: save as PDF</source>
        <translation>لا طابعة: احفظ كملف PDF</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>The system&apos;s own: {0}</source>
        <translation>طابعة النظام: {0}</translation>
    </message>
    <message>
        <source>{0} (not here now)</source>
        <translation>{0} (غير متاحة الآن)</translation>
    </message>
</context>
<context>
    <name>ProtectButton</name>
    <message>
        <source>No longer protected</source>
        <translation>لم يعد محميًا</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>حماية …</translation>
    </message>
    <message>
        <source>Protect: a member of staff</source>
        <translation>حماية: من الموظفين</translation>
    </message>
    <message>
        <source>Protect: family of staff</source>
        <translation>حماية: عائلة موظف</translation>
    </message>
    <message>
        <source>Protect: known to everybody</source>
        <translation>حماية: معروف للجميع</translation>
    </message>
    <message>
        <source>Protected …</source>
        <translation>محمي …</translation>
    </message>
    <message>
        <source>{} is no longer protected</source>
        <translation>لم يعد {} محميًا</translation>
    </message>
    <message>
        <source>{} is protected: the chart opens to the ward&apos;s staff alone</source>
        <translation>{} محمي: لا يفتح السجل إلا طاقم الجناح</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>A ward manager or registrar sees to this. It is kept until then.</source>
        <translation>يتولى ذلك مدير جناح أو موظف تسجيل. يُحفظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Copy to draft</source>
        <translation>نسخ إلى مسودة</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>The central server did not take this. It is kept here.</source>
        <translation>لم يقبله الخادم المركزي. محفوظ هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What was done instead, in a few words</source>
        <translation>ما فُعل بدلًا منه، بكلمات قليلة</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>ما أُدخل</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Admission</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>معروف بالفعل؟</translation>
    </message>
    <message>
        <source>Alt + underlined letter jumps to a field</source>
        <translation>Alt + الحرف المسطر ينقل إلى الحقل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>شخص مجهول</translation>
    </message>
</context>
<context>
    <name>ReviewsScreen</name>
    <message>
        <source>&amp;What you found</source>
        <translation>&amp;ما وجدته</translation>
    </message>
    <message>
        <source>At workstation {}</source>
        <translation>على محطة العمل {}</translation>
    </message>
    <message>
        <source>Broken glass</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>ما تم أثناء ذلك</translation>
    </message>
    <message>
        <source>Each emergency access to a protected chart comes here to be reviewed.</source>
        <translation>كل وصول طارئ إلى سجل محمي يأتي إلى هنا للمراجعة.</translation>
    </message>
    <message>
        <source>Emergency access to review</source>
        <translation>وصول طارئ للمراجعة</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مبرر</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>إساءة استخدام</translation>
    </message>
    <message>
        <source>No glass was broken</source>
        <translation>لا وصول طارئًا</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>للمناقشة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>RightLine</name>
    <message>
        <source>checked</source>
        <translation>مُراجع</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>غير مُراجع</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>{0} now</source>
        <translation>{0} الآن</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Go to section</source>
        <translation>الانتقال إلى القسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{} (Alt {})</source>
        <translation>{} (Alt {})</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>ال&amp;تباين</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>ال&amp;قفل بعد</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مكثف</translation>
    </message>
    <message>
        <source>Compact shows more rows; what is touched keeps its size</source>
        <translation>المكثف يعرض صفوفًا أكثر؛ وما يُلمس يحتفظ بحجمه</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>ال&amp;كثافة</translation>
    </message>
    <message>
        <source>From the next start of Wardlight on. French, Swahili and Arabic: not yet reviewed by clinicians who speak them</source>
        <translation>ابتداءً من التشغيل التالي لـ Wardlight. الفرنسية والسواحيلية والعربية: لم يراجعها بعد أطباء يتحدثونها</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>IT chooses where backups go and how often: wardlight backup schedule</source>
        <translation>تحدد تقنية المعلومات مكان النسخ وتكرارها: wardlight backup schedule</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>When nobody has touched the workstation for so long; what was typed is kept</source>
        <translation>عندما لا يلمس أحد محطة العمل طوال هذه المدة؛ يُحفظ ما كُتب</translation>
    </message>
</context>
<context>
    <name>ShareFormBox</name>
    <message>
        <source>&amp;Share in %</source>
        <translation>ال&amp;حصة %</translation>
    </message>
    <message>
        <source>Agree share</source>
        <translation>الاتفاق على الحصة</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>I&amp;nsurance</source>
        <translation>ال&amp;تأمين</translation>
    </message>
    <message>
        <source>Of covered services, 0 to 100</source>
        <translation>من الخدمات المغطاة، من 0 إلى 100</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close: {0}</source>
        <translation>إغلاق: {0}</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>إظهار: {0}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>مراجعة مجددًا</translation>
    </message>
    <message>
        <source>State of sync</source>
        <translation>حالة المزامنة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Audit log broken: tell the privacy officer</source>
        <translation>سجل التدقيق معطوب: أبلغ مسؤول الخصوصية</translation>
    </message>
    <message>
        <source>Downtime packs not written</source>
        <translation>لم تُكتب حزم الطوارئ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation>محطة العمل {}</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Close {}</source>
        <translation>إغلاق {}</translation>
    </message>
    <message>
        <source>Close {} (Ctrl W)</source>
        <translation>إغلاق {} (Ctrl W)</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More open patients</source>
        <translation>مرضى مفتوحون آخرون</translation>
    </message>
    <message>
        <source>Open patients</source>
        <translation>المرضى المفتوحون</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Add note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>{0} older</source>
        <translation>{0} أقدم</translation>
    </message>
</context>
<context>
    <name>ToastCard</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a patient or an action</source>
        <translation>البحث عن مريض أو إجراء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>الشريط العلوي</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>High 7+</source>
        <translation>مرتفع 7+</translation>
    </message>
    <message>
        <source>Low 0–4</source>
        <translation>منخفض 0–4</translation>
    </message>
    <message>
        <source>Medium 5–6</source>
        <translation>متوسط 5–6</translation>
    </message>
    <message>
        <source>NEWS2 trend</source>
        <translation>اتجاه NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 trend {0}: {1}</source>
        <translation>اتجاه NEWS2 {0}: {1}</translation>
    </message>
</context>
<context>
    <name>WardScreen</name>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>Bed {0}</source>
        <translation>سرير {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ قرار</translation>
    </message>
    <message>
        <source>IT sets up wards and beds.</source>
        <translation>تقنية المعلومات تنشئ الأجنحة والأسرّة.</translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation>التالي في الجناح</translation>
    </message>
    <message>
        <source>There is no bay {0} on the board.</source>
        <translation>لا يوجد قسم {0} على اللوحة.</translation>
    </message>
    <message>
        <source>This hospital has no ward yet</source>
        <translation>لا يوجد جناح في هذا المستشفى بعد</translation>
    </message>
    <message>
        <source>Two patients have bed {0}: {1}</source>
        <translation>مريضان لهما السرير {0}: {1}</translation>
    </message>
    <message>
        <source>Two workstations gave it away while apart. Nobody is lost: one keeps the bed, the other waits for one. The ward manager decides.</source>
        <translation>منحته محطتا عمل وهما منفصلتان. لم يُفقد أحد: أحدهما يحتفظ بالسرير والآخر ينتظر. مدير الجناح يقرر.</translation>
    </message>
</context>
<context>
    <name>WayBackCard</name>
    <message>
        <source>&amp;Administrator&apos;s login</source>
        <translation>اسم دخول ال&amp;مسؤول</translation>
    </message>
    <message>
        <source>&amp;Code on the sealed page</source>
        <translation>ال&amp;رمز على الورقة المختومة</translation>
    </message>
    <message>
        <source>&amp;First person&apos;s login</source>
        <translation>اسم دخول الشخص الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Cannot log in?</source>
        <translation>لا تستطيع الدخول؟</translation>
    </message>
    <message>
        <source>IT gives everybody a one-time password. For an administrator there is the sealed code, or two others: ward managers, privacy officers, administrators.</source>
        <translation>تعطي تقنية المعلومات كل شخص كلمة مرور مؤقتة. وللمسؤول يوجد الرمز المختوم، أو شخصان آخران: مديرو الأجنحة أو مسؤولو الخصوصية أو مسؤولون آخرون.</translation>
    </message>
    <message>
        <source>Let the administrator in again</source>
        <translation>أعد إدخال المسؤول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sealed code</source>
        <translation>الرمز المختوم</translation>
    </message>
    <message>
        <source>Second &amp;person&apos;s login</source>
        <translation>اسم دخول الشخص ال&amp;ثاني</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
</context>
<context>
    <name>WhoPaysCard</name>
    <message>
        <source>Agree share</source>
        <translation>الاتفاق على الحصة</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>من يدفع</translation>
    </message>
    <message>
        <source>no insurance is recorded</source>
        <translation>لا تأمين مسجلًا</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Ask a nurse or a doctor.</source>
        <translation>اسأل ممرضًا أو طبيبًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Downtime pack {0}</source>
        <translation>حزمة الطوارئ {0}</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>Find the patient (Ctrl K). A chart that is closed to you asks for your reason and your password.</source>
        <translation>ابحث عن المريض (Ctrl K). السجل المغلق يطلب السبب وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>No other patient is open</source>
        <translation>لا مريض آخر مفتوح</translation>
    </message>
    <message>
        <source>Nobody here has the number {0}</source>
        <translation>لا أحد هنا يحمل الرقم {0}</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>لم يُفعل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>لا شيء للتراجع عنه هنا</translation>
    </message>
    <message>
        <source>The downtime pack is being made</source>
        <translation>يجري إعداد حزمة الطوارئ</translation>
    </message>
    <message>
        <source>This page stays open</source>
        <translation>تبقى هذه الصفحة مفتوحة</translation>
    </message>
    <message>
        <source>This patient has input that is not saved yet</source>
        <translation>لهذا المريض مدخلات لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Your role does not open this</source>
        <translation>دورك لا يتيح فتح هذا</translation>
    </message>
    <message>
        <source>Your role opens no chart in an emergency</source>
        <translation>دورك لا يفتح سجلًا في الطوارئ</translation>
    </message>
    <message>
        <source>Your role opens no patients</source>
        <translation>دورك لا يفتح المرضى</translation>
    </message>
    <message>
        <source>Your role prints no downtime pack</source>
        <translation>دورك لا يطبع حزمة الطوارئ</translation>
    </message>
</context>
<context>
    <name>_Allergies</name>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Allergies not asked</source>
        <translation>لم يُسأل عن الحساسية</translation>
    </message>
    <message>
        <source>Allergies: {0}</source>
        <translation>الحساسية: {0}</translation>
    </message>
    <message>
        <source>Ask before giving any medicine</source>
        <translation>اسأل قبل إعطاء أي دواء</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>لا حساسية معروفة</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>تم التحقق {0}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>_Bell</name>
    <message>
        <source>something new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>_BrokenPane</name>
    <message>
        <source>Put on record and count anew</source>
        <translation>تسجيل وبدء العدّ من جديد</translation>
    </message>
    <message>
        <source>What was &amp;found, and who knows of it</source>
        <translation>ما &amp;وُجد ومن يعلم به</translation>
    </message>
</context>
<context>
    <name>_Caps</name>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>NEWS2 chart</source>
        <translation>مخطط NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 chart {}</source>
        <translation>مخطط NEWS2 {}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} of {1} · PgUp</source>
        <translation>{0} من {1} · PgUp</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Add a charge</source>
        <translation>إضافة رسم</translation>
    </message>
</context>
<context>
    <name>_GoingRow</name>
    <message>
        <source>{0} goes home {1}</source>
        <translation>{0} يغادر {1}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>actions of a patient</source>
        <translation>إجراءات المريض</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>_Live</name>
    <message>
        <source>NEWS2 at least</source>
        <translation>NEWS2 على الأقل</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>_Lock</name>
    <message>
        <source>{} (Ctrl L)</source>
        <translation>{} (Ctrl L)</translation>
    </message>
</context>
<context>
    <name>_NextRow</name>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>_NobodyPane</name>
    <message>
        <source>Register with this name</source>
        <translation>التسجيل بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>_SearchButton</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>_SyncItem</name>
    <message>
        <source>Open Sync</source>
        <translation>فتح المزامنة</translation>
    </message>
    <message>
        <source>Sync state</source>
        <translation>حالة المزامنة</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
</context>
<context>
    <name>_ToSignRow</name>
    <message>
        <source>{0} to sign, {1}</source>
        <translation>{0} للتوقيع، {1}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;وصل</translation>
    </message>
    <message>
        <source>&amp;Bed</source>
        <translation>ال&amp;سرير</translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation>ال&amp;طبيب المسؤول</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Discharge</source>
        <translation>ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>ال&amp;متوقع</translation>
    </message>
    <message>
        <source>&amp;Expected back</source>
        <translation>العودة ال&amp;متوقعة</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>&amp;How soon</source>
        <translation>مدى ال&amp;استعجال</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>الم&amp;ترجم</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>الم&amp;لصقات</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>ال&amp;جوال</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>رمز &amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>الم&amp;ريض</translation>
    </message>
    <message>
        <source>&amp;Planned for</source>
        <translation>م&amp;خطط في</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Right time</source>
        <translation>الوقت ال&amp;صحيح</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>ال&amp;مهمة</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;الوجهة</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>م&amp;ع</translation>
    </message>
    <message>
        <source>({score}: corrected)</source>
        <translation>({score}: مصحح)</translation>
    </message>
    <message>
        <source>. or the menu key</source>
        <translation>. أو مفتاح القائمة</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 إلى 9</translation>
    </message>
    <message>
        <source>14:00 or tomorrow 10:00</source>
        <translation>14:00 أو غدًا 10:00</translation>
    </message>
    <message>
        <source>14:00 or tomorrow 10:00; empty: no plan</source>
        <translation>14:00 أو غدًا 10:00؛ فارغ: بلا خطة</translation>
    </message>
    <message>
        <source>14:00, or empty</source>
        <translation>14:00، أو فارغ</translation>
    </message>
    <message>
        <source>14:05 or 22-Nov 23:50</source>
        <translation>14:05 أو 22-Nov 23:50</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>A PIN has {n} digits</source>
        <translation>رمز PIN من {n} أرقام</translation>
    </message>
    <message>
        <source>A PIN opens for twelve hours after it.</source>
        <translation>بعدها يفتح رمز PIN لمدة اثنتي عشرة ساعة.</translation>
    </message>
    <message>
        <source>A badge says at least {n} letters or digits.</source>
        <translation>تعطي البطاقة {n} حروف أو أرقام على الأقل.</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation>سرير</translation>
    </message>
    <message>
        <source>A bill begins with the admission.</source>
        <translation>تبدأ الفاتورة بالإدخال.</translation>
    </message>
    <message>
        <source>A bill opens with a patient&apos;s admission.</source>
        <translation>تُفتح الفاتورة عند إدخال المريض.</translation>
    </message>
    <message>
        <source>A broken seal is told to IT.</source>
        <translation>يُبلّغ قسم تقنية المعلومات عن أي ختم مكسور.</translation>
    </message>
    <message>
        <source>A care plan belongs to an open stay.</source>
        <translation>خطة الرعاية تخصّ إقامة جارية.</translation>
    </message>
    <message>
        <source>A chart begins with a stay: admit the patient first.</source>
        <translation>يبدأ السجل بإقامة: أدخل المريض أولًا.</translation>
    </message>
    <message>
        <source>A clinician decides this</source>
        <translation>هذا قرار طبيب</translation>
    </message>
    <message>
        <source>A code has letters and digits alone</source>
        <translation>الرمز حروف وأرقام فقط</translation>
    </message>
    <message>
        <source>A correction needs a reason</source>
        <translation>التصحيح يلزمه سبب</translation>
    </message>
    <message>
        <source>A day counts if the patient is present at the midnight that ends it; a stay within one day is one day (CMS Pub. 100-02, chapter 3, section 20.1).</source>
        <translation>يُحسب اليوم إذا كان المريض حاضرًا عند منتصف الليل الذي ينهيه؛ والإقامة خلال اليوم الواحد يوم واحد (CMS Pub. 100-02, chapter 3, section 20.1).</translation>
    </message>
    <message>
        <source>A day is counted from midnight to midnight.</source>
        <translation>يُحسب اليوم من منتصف الليل إلى منتصف الليل.</translation>
    </message>
    <message>
        <source>A doctor resumes it first.</source>
        <translation>يستأنفه طبيب أولا.</translation>
    </message>
    <message>
        <source>A lease has at least one day</source>
        <translation>المهلة يوم واحد على الأقل</translation>
    </message>
    <message>
        <source>A lost administrator is brought back by two: ward managers, privacy officers, other IT.</source>
        <translation>يستعيد المسؤول المفقود حسابه بموافقة اثنين: مديري الأجنحة أو مسؤولي الخصوصية أو تقنية المعلومات.</translation>
    </message>
    <message>
        <source>A medicine</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>أحد الموظفين</translation>
    </message>
    <message>
        <source>A name has letters, and none of &lt; &gt; @ # | ~ ^</source>
        <translation>الاسم حروف، بلا أي من &lt; &gt; @ # | ~ ^</translation>
    </message>
    <message>
        <source>A new segment needs a reason</source>
        <translation>المقطع الجديد يلزمه سبب</translation>
    </message>
    <message>
        <source>A note belongs to a stay: admit the patient first</source>
        <translation>الملاحظة تخص إقامة: أدخل المريض أولًا</translation>
    </message>
    <message>
        <source>A number has 1 to 40 characters.</source>
        <translation>الرقم من 1 إلى 40 حرفًا.</translation>
    </message>
    <message>
        <source>A number or name in it is taken already, perhaps since this computer was restored.</source>
        <translation>رقم أو اسم فيه مستخدم بالفعل، ربما منذ استعادة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A number, as 2 or 1.5</source>
        <translation>رقم، مثل 2 أو 1.5</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A أو B</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>مريض</translation>
    </message>
    <message>
        <source>A patient of another ward</source>
        <translation>مريض من جناح آخر</translation>
    </message>
    <message>
        <source>A percentage, as 80 or 82.5</source>
        <translation>نسبة مئوية، مثل 80 أو 82.5</translation>
    </message>
    <message>
        <source>A protected patient is found by name and number alone.</source>
        <translation>يُعثر على المريض المحمي بالاسم والرقم فقط.</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>السبب ناقص</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>يلزم ذكر سبب</translation>
    </message>
    <message>
        <source>A suspended account can do nothing.</source>
        <translation>الحساب الموقوف لا يستطيع فعل أي شيء.</translation>
    </message>
    <message>
        <source>A user needs a login and a name</source>
        <translation>يحتاج المستخدم إلى اسم دخول واسم</translation>
    </message>
    <message>
        <source>A ward manager decides</source>
        <translation>يقرر مدير الجناح</translation>
    </message>
    <message>
        <source>A ward manager decides this. You see what each side wrote.</source>
        <translation>يقرر ذلك مدير الجناح. ترى ما كتبه كل طرف.</translation>
    </message>
    <message>
        <source>A ward manager or registrar decides</source>
        <translation>يقرر مدير الجناح أو موظف التسجيل</translation>
    </message>
    <message>
        <source>A ward manager or registrar decides this. You see what each side wrote.</source>
        <translation>يقرر ذلك مدير الجناح أو موظف التسجيل. ترى ما كتبه كل طرف.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>ACVPU</source>
        <translation>ACVPU</translation>
    </message>
    <message>
        <source>About patients</source>
        <translation>عن المرضى</translation>
    </message>
    <message>
        <source>Above 0, up to 10,000</source>
        <translation>أكبر من 0 وحتى 10,000</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>إجراءات {name}</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>إضافة رسم</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add an addendum: what was signed stays.</source>
        <translation>أضف إضافة: ما وُقّع يبقى.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>إضافة المهمة</translation>
    </message>
    <message>
        <source>Added to a note</source>
        <translation>أضاف إلى ملاحظة</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Addendum to the note of {time}</source>
        <translation>إضافة إلى ملاحظة {time}</translation>
    </message>
    <message>
        <source>Addendum to the signed note of {time}</source>
        <translation>إضافة إلى الملاحظة الموقّعة في {time}</translation>
    </message>
    <message>
        <source>Addendum {time}</source>
        <translation>إضافة {time}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Admit the patient first, or change the planned arrival.</source>
        <translation>أدخل المريض أولًا، أو غيّر موعد الوصول المخطط.</translation>
    </message>
    <message>
        <source>Admit the patient, then prescribe.</source>
        <translation>أدخل المريض ثم صف.</translation>
    </message>
    <message>
        <source>Admit when the patient is here, or correct it.</source>
        <translation>أدخله عند حضوره، أو صحّح الوقت.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Admitted, no ward yet</source>
        <translation>مُدخل، بلا جناح بعد</translation>
    </message>
    <message>
        <source>After discharge nothing is measured, prescribed or given; notes and results may still come.</source>
        <translation>بعد الخروج لا يُقاس شيء ولا يوصف ولا يُعطى؛ وقد تصل الملاحظات والنتائج.</translation>
    </message>
    <message>
        <source>Agree what share an insurance pays</source>
        <translation>الاتفاق على الحصة التي يدفعها تأمين</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>هواء</translation>
    </message>
    <message>
        <source>Air or oxygen</source>
        <translation>هواء أو أكسجين</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>يقظ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
    <message>
        <source>All {n} entries fit.</source>
        <translation>جميع القيود ({n}) متطابقة.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Allergies are already recorded for this patient</source>
        <translation>توجد حساسيات مسجلة لهذا المريض</translation>
    </message>
    <message>
        <source>Allergies are named, so they are known</source>
        <translation>ذُكرت حساسيات، فهي إذًا معروفة</translation>
    </message>
    <message>
        <source>Allergies checked</source>
        <translation>تم التحقق من الحساسية</translation>
    </message>
    <message>
        <source>Allergies: {words}</source>
        <translation>الحساسية: {words}</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>معروف بالفعل؟</translation>
    </message>
    <message>
        <source>Alt letter</source>
        <translation>Alt حرف</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>المبلغ {currency}</translation>
    </message>
    <message>
        <source>An NHS number has digits only</source>
        <translation>رقم NHS يتكون من أرقام فقط</translation>
    </message>
    <message>
        <source>An NHS number has ten digits, this has {n}</source>
        <translation>رقم NHS من عشرة أرقام، وهذا من {n}</translation>
    </message>
    <message>
        <source>An allergy to {names} is recorded</source>
        <translation>حساسية مسجلة: {names}</translation>
    </message>
    <message>
        <source>An amount above 0</source>
        <translation>مبلغ أكبر من 0</translation>
    </message>
    <message>
        <source>An amount, as {example}</source>
        <translation>مبلغ، مثل {example}</translation>
    </message>
    <message>
        <source>An order begins at most a day ago</source>
        <translation>تبدأ الوصفة قبل يوم على الأكثر</translation>
    </message>
    <message>
        <source>Another draft stands in that form</source>
        <translation>توجد مسودة أخرى في ذلك النموذج</translation>
    </message>
    <message>
        <source>Another privacy officer reviews it.</source>
        <translation>يراجعها مسؤول خصوصية آخر.</translation>
    </message>
    <message>
        <source>Another reason, in words</source>
        <translation>سبب آخر، بالكلمات</translation>
    </message>
    <message>
        <source>Anything recorded later or elsewhere is not here. Write on paper and put it in when the computers are back. Free beds: {beds}.</source>
        <translation>ما سُجل لاحقًا أو في مكان آخر ليس هنا. اكتب على الورق وأدخله عند عودة الحواسيب. الأسرّة الشاغرة: {beds}.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>As NEWS2 asks</source>
        <translation>حسب NEWS2</translation>
    </message>
    <message>
        <source>As known to workstation {workstation} at {at}. {contact}.</source>
        <translation>كما تعرفه محطة العمل {workstation} في {at}. {contact}.</translation>
    </message>
    <message>
        <source>As required</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Ask IT for another one.</source>
        <translation>اطلب غيرها من تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Ask IT to install the newer version.</source>
        <translation>اطلب من تقنية المعلومات تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Ask IT to lift it.</source>
        <translation>اطلب من تقنية المعلومات رفع الإيقاف.</translation>
    </message>
    <message>
        <source>Ask again then.</source>
        <translation>اسأل مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>اسأل مسؤولًا آخر.</translation>
    </message>
    <message>
        <source>Ask the doctor who stopped it.</source>
        <translation>اسأل الطبيب الذي أوقفه.</translation>
    </message>
    <message>
        <source>Ask the {role}.</source>
        <translation>اسأل: {role}.</translation>
    </message>
    <message>
        <source>Asked for an opinion</source>
        <translation>طُلب رأيي</translation>
    </message>
    <message>
        <source>Asked for something to be done</source>
        <translation>طلب تنفيذ أمر</translation>
    </message>
    <message>
        <source>Assign a ward instead.</source>
        <translation>عيّن جناحًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Assigned a ward</source>
        <translation>عيّن جناحًا</translation>
    </message>
    <message>
        <source>Assigned: {wards}</source>
        <translation>مُعيّن: {wards}</translation>
    </message>
    <message numerus="yes">
        <source>At least every {n} hours</source>
        <comment>At least every hour</comment>
        <translation>
            <numerusform>كل ساعة على الأقل</numerusform>
            <numerusform>كل ساعة على الأقل</numerusform>
            <numerusform>كل ساعتين على الأقل</numerusform>
            <numerusform>كل {n} ساعات على الأقل</numerusform>
            <numerusform>كل {n} ساعة على الأقل</numerusform>
            <numerusform>كل {n} ساعة على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>At least every {n} min</source>
        <translation>كل {n} دقيقة على الأقل</translation>
    </message>
    <message>
        <source>At most {amount} in 24 h</source>
        <translation>على الأكثر {amount} في 24 ساعة</translation>
    </message>
    <message>
        <source>At most {n} characters</source>
        <translation>{n} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>At most {n} letters</source>
        <translation>على الأكثر {n} حرفا</translation>
    </message>
    <message>
        <source>At most {n} letters.</source>
        <translation>على الأكثر {n} حرفا.</translation>
    </message>
    <message>
        <source>At most {n} times a day; use an interval</source>
        <translation>على الأكثر {n} مرات في اليوم؛ استعمل فاصلا</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation>عاد من الإجازة</translation>
    </message>
    <message>
        <source>Back from leave…</source>
        <translation>العودة من الإجازة…</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>العودة إلى المرضى</translation>
    </message>
    <message>
        <source>Band {mrn}</source>
        <translation>سوار {mrn}</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>سرير {bed}</translation>
    </message>
    <message>
        <source>Bed {bed} does not stand in {ward}</source>
        <translation>السرير {bed} ليس في {ward}</translation>
    </message>
    <message>
        <source>Bed {bed} is being cleaned</source>
        <translation>السرير {bed} قيد التنظيف</translation>
    </message>
    <message>
        <source>Bed {bed} is being cleaned.</source>
        <translation>السرير {bed} قيد التنظيف.</translation>
    </message>
    <message>
        <source>Bed {bed} is closed</source>
        <translation>السرير {bed} مغلق</translation>
    </message>
    <message>
        <source>Bed {bed} is closed.</source>
        <translation>السرير {bed} مغلق.</translation>
    </message>
    <message>
        <source>Bed {bed} is free. Admit a patient under Register.</source>
        <translation>السرير {bed} شاغر. أدخل مريضًا من شاشة التسجيل.</translation>
    </message>
    <message>
        <source>Bed {bed} is kept for {name}</source>
        <translation>السرير {bed} محجوز لـ {name}</translation>
    </message>
    <message>
        <source>Bed {bed} is kept.</source>
        <translation>السرير {bed} محجوز.</translation>
    </message>
    <message>
        <source>Bed {bed} is no longer free; the patient has no bed yet.</source>
        <translation>السرير {bed} لم يعد شاغرًا؛ المريض بلا سرير حتى الآن.</translation>
    </message>
    <message>
        <source>Bed {bed} is not free. Choose a free bed, or Esc.</source>
        <translation>السرير {bed} غير شاغر. اختر سريرًا شاغرًا، أو Esc.</translation>
    </message>
    <message>
        <source>Bed {bed} is ready</source>
        <translation>السرير {bed} جاهز</translation>
    </message>
    <message>
        <source>Bed {bed} is ready already</source>
        <translation>السرير {bed} جاهز بالفعل</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {name}</source>
        <translation>السرير {bed} يشغله {name}</translation>
    </message>
    <message>
        <source>Bed {bed} was taken meanwhile</source>
        <translation>شُغل السرير {bed} في هذه الأثناء</translation>
    </message>
    <message>
        <source>Bed {bed} was {name}&apos;s until {time}</source>
        <translation>كان السرير {bed} لـ {name} حتى {time}</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>سرير {label}</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>الأسرّة</translation>
    </message>
    <message>
        <source>Began a leave</source>
        <translation>بدأ إجازة</translation>
    </message>
    <message>
        <source>Begin a new stay for the patient.</source>
        <translation>ابدأ إقامة جديدة للمريض.</translation>
    </message>
    <message>
        <source>Begin leave</source>
        <translation>بدء الإجازة</translation>
    </message>
    <message>
        <source>Begin leave of {name}?</source>
        <translation>بدء إجازة {name}؟</translation>
    </message>
    <message>
        <source>Begin leave…</source>
        <translation>بدء إجازة…</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>قيد التنظيف</translation>
    </message>
    <message>
        <source>Between 5 minutes and 7 days</source>
        <translation>بين 5 دقائق و7 أيام</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>الفاتورة إلى</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Billing and the desk print invoices and receipts.</source>
        <translation>تطبع الفوترة والاستقبال الفواتير والإيصالات.</translation>
    </message>
    <message>
        <source>Billing and the desk take payments on issued invoices.</source>
        <translation>تستلم الفوترة والاستقبال دفعات الفواتير الصادرة.</translation>
    </message>
    <message>
        <source>Billing captures charges for every stay.</source>
        <translation>تسجّل الفوترة الرسوم لكل إقامة.</translation>
    </message>
    <message>
        <source>Billing issues invoices that are still drafts.</source>
        <translation>تُصدر الفوترة الفواتير التي ما زالت مسودات.</translation>
    </message>
    <message>
        <source>Billing keeps what insurances pay.</source>
        <translation>تحدّد الفوترة ما تدفعه شركات التأمين.</translation>
    </message>
    <message>
        <source>Billing, registrars at the desk and auditors see bills.</source>
        <translation>ترى الفوترة والاستقبال والمدققون الفواتير.</translation>
    </message>
    <message>
        <source>Birth date is an estimate</source>
        <translation>تاريخ الميلاد تقديري</translation>
    </message>
    <message>
        <source>Birth not known</source>
        <translation>الميلاد غير معروف</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Born as number</source>
        <translation>ترتيب الولادة</translation>
    </message>
    <message>
        <source>Born {born}</source>
        <translation>الميلاد {born}</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>الميلاد {date}</translation>
    </message>
    <message>
        <source>Born {}</source>
        <translation>الميلاد {}</translation>
    </message>
    <message>
        <source>Both records have an open stay</source>
        <translation>للسجلين إقامة مفتوحة</translation>
    </message>
    <message>
        <source>Both versions say the same by now. Save to settle it.</source>
        <translation>النسختان متطابقتان الآن. احفظ لحسمها.</translation>
    </message>
    <message>
        <source>Bound a badge</source>
        <translation>ربط بطاقة</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>فتح طارئ</translation>
    </message>
    <message>
        <source>Breaks on record: {n}.</source>
        <translation>الانقطاعات المسجلة: {n}.</translation>
    </message>
    <message>
        <source>Broke the glass</source>
        <translation>فتح فتحًا طارئًا</translation>
    </message>
    <message>
        <source>Brought an administrator back</source>
        <translation>أعاد مسؤولًا</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>يُتصل به بصفة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel admission</source>
        <translation>إلغاء الإدخال</translation>
    </message>
    <message>
        <source>Cancel admission…</source>
        <translation>إلغاء الإدخال…</translation>
    </message>
    <message>
        <source>Cancel the admission of {name}?</source>
        <translation>إلغاء إدخال {name}؟</translation>
    </message>
    <message>
        <source>Cancel the arrival</source>
        <translation>إلغاء الوصول</translation>
    </message>
    <message>
        <source>Cancel the arrival…</source>
        <translation>إلغاء الوصول…</translation>
    </message>
    <message>
        <source>Cancel visit {visit} first.</source>
        <translation>ألغِ الزيارة {visit} أولًا.</translation>
    </message>
    <message>
        <source>Cancel: {words}</source>
        <translation>إلغاء: {words}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cancelled a planned arrival</source>
        <translation>ألغى وصولًا مخططًا</translation>
    </message>
    <message>
        <source>Cancelled a task</source>
        <translation>ألغى مهمة</translation>
    </message>
    <message>
        <source>Cancelled the admission</source>
        <translation>ألغى الإدخال</translation>
    </message>
    <message>
        <source>Cancelled the discharge</source>
        <translation>ألغى الخروج</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Care giver</source>
        <translation>مقدّم رعاية</translation>
    </message>
    <message>
        <source>Care plan changed</source>
        <translation>تم تغيير خطة الرعاية</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Cash may be more than the amount; card and transfer are exactly it.</source>
        <translation>النقد قد يزيد على المبلغ؛ البطاقة والتحويل يساويانه تمامًا.</translation>
    </message>
    <message>
        <source>Census of {ward}</source>
        <translation>إحصاء {ward}</translation>
    </message>
    <message>
        <source>Census {ward} {day}</source>
        <translation>إحصاء {ward} {day}</translation>
    </message>
    <message>
        <source>Change a value, or leave with Esc.</source>
        <translation>غيّر قيمة، أو اخرج بمفتاح Esc.</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>الباقي المُعاد</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Change the arrival</source>
        <translation>تغيير الوصول</translation>
    </message>
    <message>
        <source>Change the arrival…</source>
        <translation>تغيير الوصول…</translation>
    </message>
    <message>
        <source>Change the care plan</source>
        <translation>تغيير خطة الرعاية</translation>
    </message>
    <message>
        <source>Change the text, or leave with Esc.</source>
        <translation>غيّر النص، أو اخرج بمفتاح Esc.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Changed a planned arrival</source>
        <translation>غيّر وصولًا مخططًا</translation>
    </message>
    <message>
        <source>Changed the care plan</source>
        <translation>غيّر خطة الرعاية</translation>
    </message>
    <message>
        <source>Changed the details</source>
        <translation>غيّر البيانات</translation>
    </message>
    <message>
        <source>Changed the details and admitted</source>
        <translation>غيّر البيانات وأدخل</translation>
    </message>
    <message>
        <source>Changed the keys</source>
        <translation>غيّر المفاتيح</translation>
    </message>
    <message>
        <source>Changed the photograph</source>
        <translation>غيّر الصورة</translation>
    </message>
    <message>
        <source>Changed the protection of the chart</source>
        <translation>غيّر حماية السجل</translation>
    </message>
    <message>
        <source>Changed the standing wards</source>
        <translation>غيّر الأجنحة الدائمة</translation>
    </message>
    <message>
        <source>Changed who pays</source>
        <translation>غيّر من يدفع</translation>
    </message>
    <message>
        <source>Charge what was done.</source>
        <translation>سجّل رسوم ما تم فعله.</translation>
    </message>
    <message>
        <source>Charged a service</source>
        <translation>سجّل رسم خدمة</translation>
    </message>
    <message>
        <source>Charged: {title}</source>
        <translation>سُجل: {title}</translation>
    </message>
    <message>
        <source>Chart, other ward</source>
        <translation>سجل، جناح آخر</translation>
    </message>
    <message>
        <source>Chart, other ward, attending</source>
        <translation>سجل، جناح آخر، الطبيب المسؤول</translation>
    </message>
    <message>
        <source>Chart, other ward, glass broken</source>
        <translation>سجل، جناح آخر، وصول طارئ</translation>
    </message>
    <message>
        <source>Chart, other ward, sensitive</source>
        <translation>سجل، جناح آخر، محمي</translation>
    </message>
    <message>
        <source>Chart, own ward</source>
        <translation>سجل، جناحه</translation>
    </message>
    <message>
        <source>Chart, own ward, discharged</source>
        <translation>سجل، جناحه، بعد الخروج</translation>
    </message>
    <message>
        <source>Chart, own ward, sensitive</source>
        <translation>سجل، جناحه، محمي</translation>
    </message>
    <message>
        <source>Charts are open to those who care for the patient: the ward&apos;s staff and the attending.</source>
        <translation>السجل مفتوح لمن يعتنون بالمريض: طاقم الجناح والطبيب المسؤول.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>تحقق من الوقتين.</translation>
    </message>
    <message>
        <source>Check both, and the Caps Lock key.</source>
        <translation>تحقق منهما ومن مفتاح Caps Lock.</translation>
    </message>
    <message>
        <source>Check it, and the Caps Lock key.</source>
        <translation>تحقق منها ومن مفتاح Caps Lock.</translation>
    </message>
    <message>
        <source>Check its code.</source>
        <translation>تحقق من رمزه.</translation>
    </message>
    <message>
        <source>Check its name and your rights.</source>
        <translation>تحقق من اسمه ومن صلاحياتك.</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours and has room.</source>
        <translation>تحقق من أن المجلد موجود وملكك وفيه مساحة.</translation>
    </message>
    <message>
        <source>Check that this is the right record, or correct it.</source>
        <translation>تحقق من أن هذا هو السجل الصحيح، أو صححه.</translation>
    </message>
    <message>
        <source>Check that this is the right record.</source>
        <translation>تحقق من أن هذا هو السجل الصحيح.</translation>
    </message>
    <message>
        <source>Check that {folder} exists and is yours.</source>
        <translation>تحقق من أن {folder} موجود وملكك.</translation>
    </message>
    <message>
        <source>Check the name and your rights.</source>
        <translation>تحقق من الاسم ومن صلاحياتك.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>تحقق من الرقم.</translation>
    </message>
    <message>
        <source>Check the quantity.</source>
        <translation>تحقق من الكمية.</translation>
    </message>
    <message>
        <source>Check the time of the dose.</source>
        <translation>تحقق من وقت الجرعة.</translation>
    </message>
    <message>
        <source>Check the time of the set.</source>
        <translation>تحقق من وقت القياسات.</translation>
    </message>
    <message>
        <source>Check their quantities and prices.</source>
        <translation>تحقق من الكميات والأسعار.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>ابن أو ابنة</translation>
    </message>
    <message>
        <source>Choose 1 to 50.</source>
        <translation>اختر من 1 إلى 50.</translation>
    </message>
    <message>
        <source>Choose 5 minutes to 24 hours.</source>
        <translation>اختر من 5 دقائق إلى 24 ساعة.</translation>
    </message>
    <message>
        <source>Choose a bed of the ward from the list.</source>
        <translation>اختر سريرًا من الجناح من القائمة.</translation>
    </message>
    <message>
        <source>Choose a charge.</source>
        <translation>اختر رسمًا.</translation>
    </message>
    <message>
        <source>Choose a discharge first</source>
        <translation>اختر خروجًا أولًا</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file, drop or paste a picture</source>
        <translation>اختر ملفًا أو أفلت صورة أو ألصقها</translation>
    </message>
    <message>
        <source>Choose a longer period, or another kind of entries.</source>
        <translation>اختر فترة أطول، أو نوعًا آخر من القيود.</translation>
    </message>
    <message>
        <source>Choose a movement first</source>
        <translation>اختر حركة أولًا</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>اختيار زوج</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>اختر مريضًا</translation>
    </message>
    <message>
        <source>Choose a payment.</source>
        <translation>اختر دفعة.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Choose a service of the list</source>
        <translation>اختر خدمة من القائمة</translation>
    </message>
    <message>
        <source>Choose an end that is still to come.</source>
        <translation>اختر نهاية لم تأتِ بعد.</translation>
    </message>
    <message>
        <source>Choose an invoice.</source>
        <translation>اختر فاتورة.</translation>
    </message>
    <message>
        <source>Choose another bed, or admit without a bed.</source>
        <translation>اختر سريرًا آخر، أو أدخل المريض بلا سرير.</translation>
    </message>
    <message>
        <source>Choose another bed, or change that planned arrival.</source>
        <translation>اختر سريرًا آخر، أو غيّر ذلك الوصول المخطط.</translation>
    </message>
    <message>
        <source>Choose another bed, or leave with Esc.</source>
        <translation>اختر سريرًا آخر، أو اخرج بمفتاح Esc.</translation>
    </message>
    <message>
        <source>Choose another bed, or mark it ready on the ward board first.</source>
        <translation>اختر سريرًا آخر، أو علّمه جاهزًا أولًا على لوحة الجناح.</translation>
    </message>
    <message>
        <source>Choose another bed, or set it ready first.</source>
        <translation>اختر سريرًا آخر، أو اجعله جاهزًا أولًا.</translation>
    </message>
    <message>
        <source>Choose another bed.</source>
        <translation>اختر سريرًا آخر.</translation>
    </message>
    <message>
        <source>Choose another drug, or say why this one is given in spite of it.</source>
        <translation>اختر دواء آخر أو قل لماذا يُعطى هذا مع ذلك.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and print again.</source>
        <translation>اختر مجلدًا آخر أو أفرغ مساحة على القرص، ثم اطبع مجددًا.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another invoice.</source>
        <translation>اختر فاتورة أخرى.</translation>
    </message>
    <message>
        <source>Choose another one under Settings, and print again.</source>
        <translation>اختر غيرها من الإعدادات، ثم اطبع مجددًا.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <source>Choose another ward.</source>
        <translation>اختر جناحًا آخر.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>Choose one of the price list.</source>
        <translation>اختر من قائمة الأسعار.</translation>
    </message>
    <message>
        <source>Choose one of the two versions.</source>
        <translation>اختر إحدى النسختين.</translation>
    </message>
    <message>
        <source>Choose one version of each field.</source>
        <translation>اختر نسخة واحدة لكل حقل.</translation>
    </message>
    <message>
        <source>Choose one, or Not Known</source>
        <translation>اختر واحدًا، أو «غير معروف»</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>اختيار سياسات</translation>
    </message>
    <message>
        <source>Choose the bed of another patient.</source>
        <translation>اختر سرير مريض آخر.</translation>
    </message>
    <message>
        <source>Choose the route</source>
        <translation>اختر الطريق</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>اختر الوحدة</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>اختر اليوم أو يومًا سابقًا.</translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation>اختر شخصين.</translation>
    </message>
    <message>
        <source>Choose where to first</source>
        <translation>اختر الوجهة أولًا</translation>
    </message>
    <message>
        <source>Choose with whom first</source>
        <translation>اختر مع من أولًا</translation>
    </message>
    <message>
        <source>Choose your name, or ask IT to bind the badge.</source>
        <translation>اختر اسمك، أو اطلب من تقنية المعلومات ربط البطاقة.</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>اختر كلمة مرور خاصة بك</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Chose a PIN</source>
        <translation>اختار رمز PIN</translation>
    </message>
    <message>
        <source>Chose a password</source>
        <translation>اختار كلمة مرور</translation>
    </message>
    <message>
        <source>Chosen later</source>
        <translation>يُختار لاحقًا</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Clinical care in an environment with monitoring facilities</source>
        <translation>رعاية سريرية في بيئة مجهزة للمراقبة</translation>
    </message>
    <message>
        <source>Clinical staff may break the glass in an emergency; the privacy officer reviews each case.</source>
        <translation>يمكن للطاقم السريري فتح السجل عند الطوارئ؛ ويراجع مسؤول الخصوصية كل حالة.</translation>
    </message>
    <message>
        <source>Clinical staff read charts.</source>
        <translation>يقرأ الطاقم السريري السجلات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close Wardlight</source>
        <translation>إغلاق Wardlight</translation>
    </message>
    <message>
        <source>Close a form; what you typed is kept</source>
        <translation>إغلاق نموذج؛ ما كتبته محفوظ</translation>
    </message>
    <message>
        <source>Close bed</source>
        <translation>إغلاق السرير</translation>
    </message>
    <message>
        <source>Close bed {bed}?</source>
        <translation>إغلاق السرير {bed}؟</translation>
    </message>
    <message>
        <source>Close bed…</source>
        <translation>إغلاق السرير…</translation>
    </message>
    <message>
        <source>Close the other Wardlight, then try again.</source>
        <translation>أغلق Wardlight الآخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close this patient</source>
        <translation>إغلاق هذا المريض</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed Wardlight</source>
        <translation>أغلق Wardlight</translation>
    </message>
    <message>
        <source>Closed a bed</source>
        <translation>أغلق سريرًا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Compare the two records; they may be one person.</source>
        <translation>قارن السجلين؛ قد يكونان لشخص واحد.</translation>
    </message>
    <message>
        <source>Compare them with their papers; merge only when you are sure.</source>
        <translation>قارنهما بأوراقهما؛ لا تدمج إلا إذا كنت متأكدًا.</translation>
    </message>
    <message>
        <source>Comparing: {n} of {all}</source>
        <translation>المقارنة: {n} من {all}</translation>
    </message>
    <message>
        <source>Complete it, or say why it cannot be completed.</source>
        <translation>أكملها، أو اذكر لماذا لا تكتمل.</translation>
    </message>
    <message>
        <source>Confirm the patient of the dose</source>
        <translation>تأكيد مريض الجرعة</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>تشوش</translation>
    </message>
    <message>
        <source>Connect it to the network and wait for a minute. Else ask IT.</source>
        <translation>صِلها بالشبكة وانتظر دقيقة. وإلا فاسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>Consciousness is one of A, C, V, P and U</source>
        <translation>الوعي واحد من A وC وV وP وU</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Consider transfer of care to a level 2 or 3 clinical care facility, ie higher-dependency unit or ICU</source>
        <translation>النظر في نقل الرعاية إلى وحدة من المستوى 2 أو 3، أي وحدة رعاية عالية أو عناية مركزة</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>الاستشاري</translation>
    </message>
    <message>
        <source>Consultant {name}</source>
        <translation>الاستشاري {name}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Continue routine NEWS monitoring</source>
        <translation>الاستمرار في مراقبة NEWS المعتادة</translation>
    </message>
    <message>
        <source>Continuous monitoring of vital signs</source>
        <translation>مراقبة مستمرة للعلامات الحيوية</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>عناصر التحكم</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Copied. Save it here, then put the refused one aside.</source>
        <translation>تم النسخ. احفظه هنا، ثم نحِّ ما رُفض جانبًا.</translation>
    </message>
    <message>
        <source>Copy the chart as text</source>
        <translation>نسخ السجل كنص</translation>
    </message>
    <message>
        <source>Copy, printed {at}</source>
        <translation>نسخة، طُبعت {at}</translation>
    </message>
    <message>
        <source>Correct a time of {name}</source>
        <translation>تصحيح وقت لـ {name}</translation>
    </message>
    <message>
        <source>Correct a time…</source>
        <translation>تصحيح وقت…</translation>
    </message>
    <message>
        <source>Correct the dose, then give it.</source>
        <translation>صحح الجرعة ثم أعطها.</translation>
    </message>
    <message>
        <source>Correct the newer one.</source>
        <translation>صحّح الأحدث.</translation>
    </message>
    <message>
        <source>Correct the newer set instead.</source>
        <translation>صحّح القياسات الأحدث بدلًا منها.</translation>
    </message>
    <message>
        <source>Correct the note of {time}; without text it is withdrawn</source>
        <translation>تصحيح ملاحظة {time}؛ بلا نص تُسحب</translation>
    </message>
    <message>
        <source>Correct the set of this column</source>
        <translation>تصحيح قياسات هذا العمود</translation>
    </message>
    <message>
        <source>Correct the set of {time} · empty fields withdraw it</source>
        <translation>تصحيح قياسات {time} · الحقول الفارغة تسحبها</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>تصحيح الوقت</translation>
    </message>
    <message>
        <source>Correct the value, then save again.</source>
        <translation>صحّح القيمة، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Corrected a note</source>
        <translation>صحّح ملاحظة</translation>
    </message>
    <message>
        <source>Corrected observations</source>
        <translation>صحّح قياسات</translation>
    </message>
    <message>
        <source>Corrected the time of a move</source>
        <translation>صحّح وقت حركة</translation>
    </message>
    <message>
        <source>Corrected to NEWS2 {score}</source>
        <translation>صُحح إلى NEWS2 {score}</translation>
    </message>
    <message>
        <source>Correction or withdrawal</source>
        <translation>تصحيح أو سحب</translation>
    </message>
    <message>
        <source>Could not send, will try again</source>
        <translation>تعذر الإرسال، ستعاد المحاولة</translation>
    </message>
    <message>
        <source>Countersigned a note</source>
        <translation>وقّع ملاحظة توقيعًا ثانيًا</translation>
    </message>
    <message>
        <source>Countersigned up to entry {n}.</source>
        <translation>موقّع توقيعًا مقابلًا حتى القيد {n}.</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>الق&amp;طر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>County</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Cover for {name}</source>
        <translation>تغطية {name}</translation>
    </message>
    <message>
        <source>Cover is for a colleague</source>
        <translation>التغطية تكون لزميل</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation>إشعار دائن عن {number}</translation>
    </message>
    <message>
        <source>Credit note issued: {numbers}</source>
        <translation>صدر إشعار دائن: {numbers}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>إشعار دائن {number}</translation>
    </message>
    <message>
        <source>Credit, {currency}</source>
        <translation>الرصيد الدائن، {currency}</translation>
    </message>
    <message>
        <source>DOSE {amount}</source>
        <translation>الجرعة {amount}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>DRAFT · not issued, nothing is owed yet</source>
        <translation>مسودة · لم تُصدر، لا شيء مستحق بعد</translation>
    </message>
    <message>
        <source>Danger to life or limb</source>
        <translation>خطر على الحياة أو طرف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Day shift {day}</source>
        <translation>مناوبة النهار {day}</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>اليوم والشهر والسنة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Decide at one that has it.</source>
        <translation>قرر من محطة لديها السجل.</translation>
    </message>
    <message>
        <source>Decide at the workstation that wrote it.</source>
        <translation>قرر من محطة العمل التي كتبته.</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>قرّره {name}</translation>
    </message>
    <message>
        <source>Decided: this entry was made in error</source>
        <translation>تقرر: هذا القيد خطأ</translation>
    </message>
    <message>
        <source>Decided: {subject}</source>
        <translation>حُسم: {subject}</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Demonstration hospital: everybody&apos;s password is {password}</source>
        <translation>مستشفى تجريبي: كلمة مرور الجميع هي {password}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Described the numbers of an authority</source>
        <translation>وصف أرقام جهة</translation>
    </message>
    <message>
        <source>Destroyed an old key</source>
        <translation>أتلف مفتاحًا قديمًا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>الانبساطي</translation>
    </message>
    <message>
        <source>Diastolic {diastolic} is not below systolic {systolic}</source>
        <translation>الانبساطي {diastolic} ليس أقل من الانقباضي {systolic}</translation>
    </message>
    <message>
        <source>Did a task</source>
        <translation>أنجز مهمة</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Digits and + only</source>
        <translation>أرقام وعلامة + فقط</translation>
    </message>
    <message>
        <source>Digits and capitals only</source>
        <translation>أرقام وحروف كبيرة فقط</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Discharge or cancel one of the stays first: nobody can be in two beds.</source>
        <translation>أنهِ إحدى الإقامتين أو ألغها أولًا: لا أحد في سريرين.</translation>
    </message>
    <message>
        <source>Discharge the patient instead; the record stays.</source>
        <translation>أخرج المريض بدلًا من ذلك؛ السجل يبقى.</translation>
    </message>
    <message>
        <source>Discharge {name}?</source>
        <translation>إخراج {name}؟</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>Discharged the patient</source>
        <translation>أخرج المريض</translation>
    </message>
    <message>
        <source>Discharge…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>Dismissed what was refused</source>
        <translation>نحّى المرفوض</translation>
    </message>
    <message>
        <source>District</source>
        <translation>القضاء</translation>
    </message>
    <message>
        <source>Do it again where it belongs.</source>
        <translation>أعده في مكانه.</translation>
    </message>
    <message>
        <source>Do not give it again. If that entry is wrong, take it back first.</source>
        <translation>لا تعطها ثانية. إن كان القيد خطأ فاسحبه أولا.</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>بلا نقل</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>بلا طباعة</translation>
    </message>
    <message>
        <source>Do not swap</source>
        <translation>بلا تبديل</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>لا تفعل شيئًا</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Doctors sign the notes of others and prescribe, and give their PIN for it.</source>
        <translation>يوقّع الأطباء ملاحظات غيرهم ويصفون الأدوية بعد إدخال رمز PIN.</translation>
    </message>
    <message>
        <source>Doctors, pharmacists and registrars work across wards.</source>
        <translation>يعمل الأطباء والصيادلة وموظفو التسجيل في كل الأجنحة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>تم: {words}</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>جرعة</translation>
    </message>
    <message>
        <source>Downtime pack of {ward}</source>
        <translation>حزمة الطوارئ لـ {ward}</translation>
    </message>
    <message>
        <source>Draft bill</source>
        <translation>فاتورة مسودة</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>مسودة فاتورة</translation>
    </message>
    <message>
        <source>Draft saved on this workstation {time}</source>
        <translation>حُفظت المسودة على محطة العمل هذه {time}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>حان الآن</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>مستحق {time}</translation>
    </message>
    <message>
        <source>Each PDF says when it was written. What happened since then is not in it.</source>
        <translation>كل ملف PDF يذكر وقت كتابته. ما حدث بعد ذلك ليس فيه.</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>إيركود</translation>
    </message>
    <message>
        <source>Emergency assessment by a team with critical care competencies, including practitioner(s) with advanced airway management skills</source>
        <translation>تقييم طارئ من فريق ذي كفاءة في الرعاية الحرجة، يضم ممارسًا أو أكثر ذوي مهارات متقدمة في تدبير مجرى الهواء</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>الإمارة</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>فارغ: غير معروف</translation>
    </message>
    <message>
        <source>Encounter, other ward</source>
        <translation>إقامة، جناح آخر</translation>
    </message>
    <message>
        <source>Encounter, own ward</source>
        <translation>إقامة، جناحه</translation>
    </message>
    <message>
        <source>Encounter, own ward, ended</source>
        <translation>إقامة، جناحه، منتهية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Ended a leave</source>
        <translation>أنهى إجازة</translation>
    </message>
    <message>
        <source>Ended an assignment</source>
        <translation>أنهى تعيينًا</translation>
    </message>
    <message>
        <source>Enter a charge first.</source>
        <translation>أدخل رسمًا أولًا.</translation>
    </message>
    <message>
        <source>Enter adds what is typed. Arrow keys, then Space: done. Delete: cancel.</source>
        <translation>‏Enter يضيف ما كُتب. الأسهم ثم Space: تم. Delete: إلغاء.</translation>
    </message>
    <message>
        <source>Enter: open it</source>
        <translation>Enter: فتح</translation>
    </message>
    <message>
        <source>Enter: set ready</source>
        <translation>Enter: جعله جاهزًا</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>قُيّد خطأ</translation>
    </message>
    <message>
        <source>Entries of this workstation</source>
        <translation>قيود محطة العمل هذه</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>سُحب القيد</translation>
    </message>
    <message>
        <source>Entry {n}: {reason}</source>
        <translation>القيد {n}: {reason}</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>كل القيود</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody is compared: {n} records</source>
        <translation>قورن الجميع: {n} من السجلات</translation>
    </message>
    <message>
        <source>Everyone sees what waits for the central server.</source>
        <translation>يرى الجميع ما ينتظر الخادم المركزي.</translation>
    </message>
    <message>
        <source>Everything is saved and sent</source>
        <translation>كل شيء محفوظ ومرسل</translation>
    </message>
    <message>
        <source>Everything kept here</source>
        <translation>كل المحفوظ هنا</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Exchange the record that stands for both</source>
        <translation>تبديل السجل الذي يمثل الاثنين</translation>
    </message>
    <message>
        <source>Expect nobody</source>
        <translation>لا انتظار لأحد</translation>
    </message>
    <message>
        <source>Expect the patient</source>
        <translation>انتظار المريض</translation>
    </message>
    <message>
        <source>Expect {name} no longer?</source>
        <translation>إلغاء انتظار {name}؟</translation>
    </message>
    <message>
        <source>Expected on {ward}</source>
        <translation>متوقع في {ward}</translation>
    </message>
    <message>
        <source>Expected {time}</source>
        <translation>متوقع {time}</translation>
    </message>
    <message>
        <source>Expected {time}.</source>
        <translation>متوقع {time}.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>صدّر سجل التدقيق</translation>
    </message>
    <message>
        <source>Exported the record</source>
        <translation>صدّر السجل</translation>
    </message>
    <message>
        <source>Failed to log in</source>
        <translation>فشل في الدخول</translation>
    </message>
    <message>
        <source>Failed to prove it again</source>
        <translation>فشل في الإثبات مجددًا</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>اسم العائلة والاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Family of staff</source>
        <translation>من عائلة موظف</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Find a patient, an action or a place</source>
        <translation>البحث عن مريض أو إجراء أو مكان</translation>
    </message>
    <message>
        <source>First obs</source>
        <translation>أول قياس</translation>
    </message>
    <message>
        <source>Following up a former patient</source>
        <translation>متابعة مريض سابق</translation>
    </message>
    <message>
        <source>Following up a former patient of mine</source>
        <translation>متابعة مريض سابق لي</translation>
    </message>
    <message>
        <source>For comfort care</source>
        <translation>رعاية تلطيفية</translation>
    </message>
    <message>
        <source>For forms and tubes: name, birth, number and barcode.</source>
        <translation>للنماذج والأنابيب: الاسم والميلاد والرقم والرمز الشريطي.</translation>
    </message>
    <message>
        <source>For full treatment</source>
        <translation>علاج كامل</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>عن الفاتورة</translation>
    </message>
    <message>
        <source>For the author, and the doctors and ward managers of the ward</source>
        <translation>للكاتب وأطباء الجناح ومديريه</translation>
    </message>
    <message>
        <source>For treatment, not for resuscitation</source>
        <translation>علاج دون إنعاش</translation>
    </message>
    <message>
        <source>For {number}, {payer}.</source>
        <translation>عن {number}، {payer}.</translation>
    </message>
    <message>
        <source>For {why}</source>
        <translation>من أجل {why}</translation>
    </message>
    <message>
        <source>Forgot the numbers of an authority</source>
        <translation>حذف وصف أرقام جهة</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>الاسم السابق</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>From 0 to 100</source>
        <translation>من 0 إلى 100</translation>
    </message>
    <message>
        <source>Gave a dose</source>
        <translation>أعطى جرعة</translation>
    </message>
    <message>
        <source>Gave up a PIN</source>
        <translation>ألغى رمز PIN</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Gender {sex}</source>
        <translation>الجنس {sex}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>أعطِ</translation>
    </message>
    <message>
        <source>Give a later time of return.</source>
        <translation>حدد وقت عودة لاحقًا.</translation>
    </message>
    <message>
        <source>Give a later time, or choose another bed.</source>
        <translation>حدد وقتًا لاحقًا، أو اختر سريرًا آخر.</translation>
    </message>
    <message>
        <source>Give a later time, or put that time right first.</source>
        <translation>حدد وقتًا لاحقًا، أو صحّح ذلك الوقت أولًا.</translation>
    </message>
    <message>
        <source>Give a number of days, or none.</source>
        <translation>حدد عدد الأيام، أو لا شيء.</translation>
    </message>
    <message>
        <source>Give an earlier time.</source>
        <translation>حدد وقتًا أبكر.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>رد المبلغ</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <translation>رد {amount}؟</translation>
    </message>
    <message>
        <source>Give it back first, then try again.</source>
        <translation>أعده أولًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Give the name of the one who did.</source>
        <translation>اذكر اسم من قرّر.</translation>
    </message>
    <message>
        <source>Give the right time</source>
        <translation>حدد الوقت الصحيح</translation>
    </message>
    <message>
        <source>Give two letters, as KE.</source>
        <translation>اكتب حرفين، مثل KE.</translation>
    </message>
    <message>
        <source>Give your PIN, then repeat it.</source>
        <translation>أدخل رمز PIN ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Give your password, then repeat it.</source>
        <translation>أدخل كلمة مرورك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Give {drug}</source>
        <translation>أعطِ {drug}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>رُدت</translation>
    </message>
    <message>
        <source>Given back to</source>
        <translation>رُد إلى</translation>
    </message>
    <message>
        <source>Given back: {amount}, entry {number}</source>
        <translation>رُد: {amount}، القيد {number}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>أُعطي مرتين</translation>
    </message>
    <message>
        <source>Given twice: {entries}</source>
        <translation>أُعطي مرتين: {entries}</translation>
    </message>
    <message>
        <source>Given {time}</source>
        <translation>أُعطي {time}</translation>
    </message>
    <message>
        <source>Given {time} by {who}</source>
        <translation>أُعطي {time} بواسطة {who}</translation>
    </message>
    <message>
        <source>Glass broken</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>Go from bed to bed</source>
        <translation>التنقل بين الأسرّة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on working: all is saved here and goes out by itself. After an hour, call IT.</source>
        <translation>تابع العمل: كل شيء محفوظ هنا ويُرسل تلقائيًا. بعد ساعة اتصل بتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Go through the chart</source>
        <translation>التنقل في المخطط</translation>
    </message>
    <message>
        <source>Go to a bay</source>
        <translation>الانتقال إلى قسم</translation>
    </message>
    <message>
        <source>Go to a note of yours that is to be signed</source>
        <translation>الانتقال إلى ملاحظة لك تنتظر التوقيع</translation>
    </message>
    <message>
        <source>Go to its window, or name another folder with --home.</source>
        <translation>انتقل إلى نافذته، أو حدد مجلدًا آخر باستخدام --home.</translation>
    </message>
    <message>
        <source>Go to the field with the underlined letter</source>
        <translation>الانتقال إلى الحقل ذي الحرف المسطر</translation>
    </message>
    <message>
        <source>Go to the new set</source>
        <translation>الانتقال إلى القياسات الجديدة</translation>
    </message>
    <message>
        <source>Go to who may be known already</source>
        <translation>الانتقال إلى من قد يكون معروفًا</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>الانتقال إلى: {place}</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Gone on leave</source>
        <translation>خرج في إجازة</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>جد أو جدة</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>وصي</translation>
    </message>
    <message>
        <source>HELD: {why}</source>
        <translation>معلّق: {why}</translation>
    </message>
    <message>
        <source>Hand back {amount}</source>
        <translation>أعد {amount}</translation>
    </message>
    <message>
        <source>Hand back {amount}.</source>
        <translation>أعد {amount}.</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Handed keys to a workstation</source>
        <translation>سلّم مفاتيح لمحطة عمل</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>المبلغ المسلّم</translation>
    </message>
    <message>
        <source>Has not logged in yet</source>
        <translation>لم يدخل بعد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Held a medicine</source>
        <translation>علّق دواء</translation>
    </message>
    <message>
        <source>Held by {who}: {why}</source>
        <translation>علّقه {who}: {why}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Helping out for a colleague</source>
        <translation>مساعدة زميل</translation>
    </message>
    <message>
        <source>Her MRN, or scan her band</source>
        <translation>رقم ملفها، أو امسح سوارها</translation>
    </message>
    <message>
        <source>Here now, {where}</source>
        <translation>هنا الآن، {where}</translation>
    </message>
    <message>
        <source>Here now, {where}, bed {bed}</source>
        <translation>هنا الآن، {where}، سرير {bed}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Hold an order, or go on with it</source>
        <translation>تعليق وصفة أو استئنافها</translation>
    </message>
    <message>
        <source>Hold {drug}?</source>
        <translation>تعليق {drug}؟</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Home with home care</source>
        <translation>المنزل مع رعاية منزلية</translation>
    </message>
    <message>
        <source>Home {time}</source>
        <translation>يغادر {time}</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>المستشفى</translation>
    </message>
    <message>
        <source>Hospital not known yet</source>
        <translation>المستشفى غير معروف بعد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How does {name} come now?</source>
        <translation>كيف يصل {name} الآن؟</translation>
    </message>
    <message>
        <source>I have read this and it is right.</source>
        <translation>قرأت هذا وهو صحيح.</translation>
    </message>
    <message>
        <source>IT administrator</source>
        <translation>مسؤول تقنية المعلومات</translation>
    </message>
    <message>
        <source>IT administrators run the installation; they see no charts.</source>
        <translation>يدير مسؤولو تقنية المعلومات النظام ولا يرون السجلات.</translation>
    </message>
    <message>
        <source>IT administrators say who works on a ward.</source>
        <translation>يحدّد مسؤولو تقنية المعلومات من يعمل في الجناح.</translation>
    </message>
    <message>
        <source>IT enrols it: wardlight central enrol.</source>
        <translation>يسجّله قسم تقنية المعلومات: wardlight central enrol.</translation>
    </message>
    <message>
        <source>Icons by Lucide (ISC), letters by Inter and Noto Sans Arabic (OFL-1.1).</source>
        <translation>الأيقونات من Lucide ‏(ISC)، والحروف من Inter وNoto Sans Arabic ‏(OFL-1.1).</translation>
    </message>
    <message>
        <source>Identity band {mrn}</source>
        <translation>سوار التعريف {mrn}</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>بكلمات &amp;قليلة</translation>
    </message>
    <message>
        <source>In a line: add it</source>
        <translation>في سطر: إضافته</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>في المستشفى</translation>
    </message>
    <message>
        <source>In the list: go from a broken glass to its review</source>
        <translation>في القائمة: الانتقال من وصول طارئ إلى مراجعته</translation>
    </message>
    <message>
        <source>In the patient box: ask who saw this patient</source>
        <translation>في خانة المريض: السؤال عمن اطلع على هذا المريض</translation>
    </message>
    <message>
        <source>Inform registered nurse, who must assess the patient</source>
        <translation>إبلاغ الممرض المسجل، وعليه تقييم المريض</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>تسريب</translation>
    </message>
    <message>
        <source>Install Wardlight again; SQLCipher is missing.</source>
        <translation>أعد تثبيت Wardlight؛ SQLCipher مفقود.</translation>
    </message>
    <message>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>ثبّت ذلك الإصدار أو أحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>يحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>فاتورة {number}</translation>
    </message>
    <message>
        <source>Invoice, draft</source>
        <translation>فاتورة، مسودة</translation>
    </message>
    <message>
        <source>Invoice, issued</source>
        <translation>فاتورة، صادرة</translation>
    </message>
    <message>
        <source>Invoice, paid</source>
        <translation>فاتورة، مدفوعة</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>مفوتر</translation>
    </message>
    <message>
        <source>Is bed {bed} ready for a patient?</source>
        <translation>هل السرير {bed} جاهز لمريض؟</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Is {name} back from leave?</source>
        <translation>هل عاد {name} من الإجازة؟</translation>
    </message>
    <message>
        <source>Is {name} here?</source>
        <translation>هل {name} هنا؟</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>الجزيرة</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>العزل</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>إصدار إشعار دائن</translation>
    </message>
    <message numerus="yes">
        <source>Issue invoices</source>
        <comment>Issue invoice</comment>
        <translation>
            <numerusform>إصدار الفواتير</numerusform>
            <numerusform>إصدار الفاتورة</numerusform>
            <numerusform>إصدار الفاتورتين</numerusform>
            <numerusform>إصدار الفواتير</numerusform>
            <numerusform>إصدار الفواتير</numerusform>
            <numerusform>إصدار الفواتير</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the invoice</source>
        <translation>إصدار الفاتورة</translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} invoices?</source>
        <comment>Issue {n} invoice?</comment>
        <translation>
            <numerusform>إصدار {n} فاتورة؟</numerusform>
            <numerusform>إصدار فاتورة واحدة؟</numerusform>
            <numerusform>إصدار فاتورتين؟</numerusform>
            <numerusform>إصدار {n} فواتير؟</numerusform>
            <numerusform>إصدار {n} فاتورة؟</numerusform>
            <numerusform>إصدار {n} فاتورة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Issued a credit note</source>
        <translation>أصدر إشعارًا دائنًا</translation>
    </message>
    <message>
        <source>Issued an invoice</source>
        <translation>أصدر فاتورة</translation>
    </message>
    <message>
        <source>Issued, {owed} open</source>
        <translation>صادرة، المتبقي {owed}</translation>
    </message>
    <message>
        <source>Issued: {numbers}</source>
        <translation>صدرت: {numbers}</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>It has no central server, so nothing is sent. IT can connect it to one.</source>
        <translation>لا خادم مركزي لها، فلا يُرسل شيء. يمكن لتقنية المعلومات ربطها.</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>يُحفظ مع الحالة.</translation>
    </message>
    <message>
        <source>It is not printed. Tell IT, who run: wardlight audit verify</source>
        <translation>لا يُطبع. أبلغ تقنية المعلومات لتشغيل: wardlight audit verify</translation>
    </message>
    <message>
        <source>It is not true</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>It is open again already.</source>
        <translation>أُعيد فتحه بالفعل.</translation>
    </message>
    <message>
        <source>It is paid in full then.</source>
        <translation>تصبح عندها مدفوعة بالكامل.</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>هو هناك بالفعل</translation>
    </message>
    <message>
        <source>It is true</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>It may have {n} letters.</source>
        <translation>يمكن أن تكون {n} حرفًا.</translation>
    </message>
    <message>
        <source>It may have {n} letters; write two notes.</source>
        <translation>الحد {n} حرف؛ اكتب ملاحظتين.</translation>
    </message>
    <message>
        <source>It must be more than 0</source>
        <translation>يجب أن يزيد على 0</translation>
    </message>
    <message>
        <source>It needs the passphrase of its database.</source>
        <translation>يحتاج إلى عبارة المرور لقاعدة بياناته.</translation>
    </message>
    <message>
        <source>It takes two other people</source>
        <translation>يلزم شخصان آخران</translation>
    </message>
    <message>
        <source>Its author corrects it, or signs it first.</source>
        <translation>يصحّحها كاتبها أو يوقّعها أولًا.</translation>
    </message>
    <message>
        <source>Its author corrects it; add one of yours.</source>
        <translation>كاتبها يصححها؛ أضف ملاحظتك.</translation>
    </message>
    <message>
        <source>Its author signs it.</source>
        <translation>يوقّعها كاتبها.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مبرر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep bed for…</source>
        <translation>حجز السرير لـ…</translation>
    </message>
    <message>
        <source>Keep bed {bed} for whom?</source>
        <translation>لمن يُحجز السرير {bed}؟</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Keep expecting</source>
        <translation>متابعة الانتظار</translation>
    </message>
    <message>
        <source>Keep in hospital</source>
        <translation>إبقاؤه في المستشفى</translation>
    </message>
    <message>
        <source>Keep in the ward</source>
        <translation>إبقاؤه في الجناح</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>إبقاؤه مغلقًا</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Keep the invoice</source>
        <translation>إبقاء الفاتورة</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>إبقاء القديمة</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>إبقاء الدفعة</translation>
    </message>
    <message>
        <source>Keep the stay</source>
        <translation>إبقاء الإقامة</translation>
    </message>
    <message>
        <source>Keep what is typed as a draft, or leave a correction</source>
        <translation>حفظ ما كُتب كمسودة، أو ترك التصحيح</translation>
    </message>
    <message>
        <source>Keep {path} as it is, tell IT, and restore it from a backup.</source>
        <translation>أبقِ {path} كما هو، وأبلغ تقنية المعلومات، واستعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Kept a sealed text that came back with other words</source>
        <translation>أبقى نصًا مختومًا عاد بكلمات أخرى</translation>
    </message>
    <message>
        <source>Kept apart: two people</source>
        <translation>أُبقيا منفصلين: شخصان</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>حُفظت كمسودة.</translation>
    </message>
    <message>
        <source>Kept for {name}</source>
        <translation>محجوز لـ {name}</translation>
    </message>
    <message>
        <source>Kept what opens the backups</source>
        <translation>حفظ ما يفتح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Known allergies</source>
        <translation>حساسية معروفة</translation>
    </message>
    <message>
        <source>Known patient, MRN {mrn}</source>
        <translation>مريض معروف، رقم الملف {mrn}</translation>
    </message>
    <message>
        <source>Known to everybody</source>
        <translation>معروف للجميع</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Labels {mrn}</source>
        <translation>ملصقات {mrn}</translation>
    </message>
    <message>
        <source>Lang&amp;uages</source>
        <translation>الل&amp;غات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last backup {age} ago.</source>
        <translation>آخر نسخة احتياطية قبل {age}.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Last contact with the central server not known</source>
        <translation>آخر اتصال بالخادم المركزي غير معروف</translation>
    </message>
    <message>
        <source>Last contact with the central server {at}</source>
        <translation>آخر اتصال بالخادم المركزي {at}</translation>
    </message>
    <message>
        <source>Last digit does not fit, check the card</source>
        <translation>الرقم الأخير لا يطابق، تحقق من البطاقة</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>آخر إعطاء</translation>
    </message>
    <message>
        <source>Last given {last}, the next may be given from {time}</source>
        <translation>أُعطي {last}، والتالية من {time}</translation>
    </message>
    <message>
        <source>Last here {date}, {where}</source>
        <translation>آخر حضور {date}، {where}</translation>
    </message>
    <message>
        <source>Last open patient</source>
        <translation>المريض المفتوح السابق</translation>
    </message>
    <message>
        <source>Last stay</source>
        <translation>آخر إقامة</translation>
    </message>
    <message>
        <source>Later: go to the next dose that is due</source>
        <translation>لاحقا: إلى الجرعة المستحقة التالية</translation>
    </message>
    <message>
        <source>Leave begun</source>
        <translation>بدأت الإجازة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>إبقاؤه مغلقًا</translation>
    </message>
    <message>
        <source>Leave merged</source>
        <translation>إبقاء الدمج</translation>
    </message>
    <message>
        <source>Leave the photograph out, or ask for the consent again.</source>
        <translation>اترك الصورة، أو اطلب الموافقة من جديد.</translation>
    </message>
    <message>
        <source>Leave with Esc, look at it, then change it.</source>
        <translation>اخرج بـ Esc، انظر إليها، ثم غيّرها.</translation>
    </message>
    <message>
        <source>Leave; the draft stays</source>
        <translation>مغادرة؛ تبقى المسودة</translation>
    </message>
    <message>
        <source>Left against advice</source>
        <translation>خرج خلافًا للنصيحة الطبية</translation>
    </message>
    <message>
        <source>Left for later: it stays due.</source>
        <translation>تُركت لاحقا: تبقى مستحقة.</translation>
    </message>
    <message>
        <source>Less than one dose</source>
        <translation>أقل من جرعة واحدة</translation>
    </message>
    <message>
        <source>Life partner</source>
        <translation>شريك حياة</translation>
    </message>
    <message>
        <source>Lifted a suspension</source>
        <translation>رفع إيقافًا</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>تم التحميل</translation>
    </message>
    <message>
        <source>Loaded made-up patients</source>
        <translation>حمّل مرضى وهميين</translation>
    </message>
    <message>
        <source>Loading the hospital&apos;s records</source>
        <translation>جارٍ تحميل سجلات المستشفى</translation>
    </message>
    <message>
        <source>Lock; what you typed is kept</source>
        <translation>قفل؛ ما كتبته محفوظ</translation>
    </message>
    <message>
        <source>Locked the workstation</source>
        <translation>قفل محطة العمل</translation>
    </message>
    <message>
        <source>Log-in here needs a contact within</source>
        <translation>الدخول هنا يلزمه اتصال خلال</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>خرج من النظام</translation>
    </message>
    <message>
        <source>Login or recovery code is not right</source>
        <translation>اسم الدخول أو رمز الاسترداد غير صحيح</translation>
    </message>
    <message>
        <source>Look after the patient and tell the doctor. Both entries are kept.</source>
        <translation>اعتن بالمريض وأخبر الطبيب. القيدان محفوظان.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>مراجعة مجددًا</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the board.</source>
        <translation>راجع اللوحة.</translation>
    </message>
    <message>
        <source>Look at the chart again.</source>
        <translation>انظر إلى المخطط ثانية.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>راجع القائمة مجددًا.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>راجع قائمة الأشخاص.</translation>
    </message>
    <message>
        <source>Look at: wardlight site show</source>
        <translation>انظر: wardlight site show</translation>
    </message>
    <message>
        <source>Look whether it is on and has paper, and print again.</source>
        <translation>تأكد أنها تعمل وفيها ورق، ثم اطبع مجددًا.</translation>
    </message>
    <message>
        <source>Looked at a bill</source>
        <translation>اطلع على فاتورة</translation>
    </message>
    <message>
        <source>Looked at a document</source>
        <translation>اطلع على وثيقة</translation>
    </message>
    <message>
        <source>Looked at a ward board</source>
        <translation>اطلع على لوحة جناح</translation>
    </message>
    <message>
        <source>Looked at broken glass</source>
        <translation>اطّلع على حالات الوصول الطارئ</translation>
    </message>
    <message>
        <source>Looked at conflicts</source>
        <translation>اطّلع على التعارضات</translation>
    </message>
    <message>
        <source>Looked at refused work</source>
        <translation>اطّلع على الأعمال المرفوضة</translation>
    </message>
    <message>
        <source>Looked at suspected duplicates</source>
        <translation>اطلع على التكرارات المحتملة</translation>
    </message>
    <message>
        <source>Looked at the chart</source>
        <translation>اطلع على السجل</translation>
    </message>
    <message>
        <source>Looked at the open bills</source>
        <translation>اطلع على الفواتير المفتوحة</translation>
    </message>
    <message>
        <source>Looked at the users</source>
        <translation>اطلع على المستخدمين</translation>
    </message>
    <message>
        <source>Looked for the same patient</source>
        <translation>بحث عن المريض نفسه</translation>
    </message>
    <message>
        <source>Looked up while you type, on this workstation</source>
        <translation>يُبحث أثناء الكتابة، على محطة العمل هذه</translation>
    </message>
    <message>
        <source>Lost the central server</source>
        <translation>فقد الخادم المركزي</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Low-med</source>
        <translation>دون وسط</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>MRN {mrn}</source>
        <translation>رقم الملف {mrn}</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>عمل نسخة احتياطية</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <translation>أنشأ رمز استرداد</translation>
    </message>
    <message>
        <source>Made a user</source>
        <translation>أنشأ مستخدمًا</translation>
    </message>
    <message>
        <source>Made the first keys</source>
        <translation>أنشأ المفاتيح الأولى</translation>
    </message>
    <message>
        <source>Make a credit note first.</source>
        <translation>أصدر إشعارًا دائنًا أولًا.</translation>
    </message>
    <message>
        <source>Make another one first, or nobody can undo it.</source>
        <translation>أنشئ غيره أولًا، وإلا فلن يستطيع أحد التراجع.</translation>
    </message>
    <message>
        <source>Make it shorter, or change the standing wards.</source>
        <translation>قصّر المدة، أو غيّر الأجنحة الدائمة.</translation>
    </message>
    <message>
        <source>Make room on the disk, or ask IT.</source>
        <translation>أفرغ مساحة على القرص، أو اسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Making the demonstration hospital</source>
        <translation>يجري إنشاء المستشفى التجريبي</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark them as entered in error in the chart first, if they are wrong.</source>
        <translation>إن كانت خاطئة، فعلّمها أولًا في السجل كمدخلة بالخطأ.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>May give now</source>
        <translation>يمكن الآن</translation>
    </message>
    <message>
        <source>Medical note</source>
        <translation>ملاحظة طبية</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Medicines belong to an open stay. Admit the patient again first.</source>
        <translation>الأدوية لإقامة جارية. أدخل المريض ثانية أولا.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Mend it, then prescribe again.</source>
        <translation>صححه ثم صف ثانية.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge the record that stands for it, or take that merge back first.</source>
        <translation>ادمج السجل الذي يمثله، أو ألغِ ذلك الدمج أولًا.</translation>
    </message>
    <message>
        <source>Merge {goes} into {stays}?</source>
        <translation>دمج {goes} في {stays}؟</translation>
    </message>
    <message>
        <source>Merge, or take the merge back</source>
        <translation>دمج، أو التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Merged on {day} by {who}: {why}.</source>
        <translation>دُمج في {day} بواسطة {who}: {why}.</translation>
    </message>
    <message>
        <source>Merged two records</source>
        <translation>دمج سجلين</translation>
    </message>
    <message>
        <source>Minimum 1 hourly</source>
        <translation>كل 1 ساعة على الأقل</translation>
    </message>
    <message>
        <source>Minimum 12 hourly</source>
        <translation>كل 12 ساعة على الأقل</translation>
    </message>
    <message>
        <source>Minimum 4–6 hourly</source>
        <translation>كل 4–6 ساعات على الأقل</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>إساءة استخدام</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>رد مبلغ</translation>
    </message>
    <message>
        <source>Money was taken for {number}</source>
        <translation>قُبض مال عن {number}</translation>
    </message>
    <message>
        <source>More: swap, leave, plan, cancel, correct, close, print</source>
        <translation>المزيد: تبديل، إجازة، تخطيط، إلغاء، تصحيح، إغلاق، طباعة</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Move to another bed</source>
        <translation>النقل إلى سرير آخر</translation>
    </message>
    <message>
        <source>Move to bed {bed}?</source>
        <translation>النقل إلى السرير {bed}؟</translation>
    </message>
    <message>
        <source>Move to {bed}</source>
        <translation>النقل إلى {bed}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Moved the patient</source>
        <translation>نقل المريض</translation>
    </message>
    <message>
        <source>NEWS2</source>
        <translation>NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 5 or more</source>
        <translation>NEWS2 5 أو أكثر</translation>
    </message>
    <message>
        <source>NEWS2 chart</source>
        <translation>مخطط NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 is not meant for patients under {age}</source>
        <translation>NEWS2 ليس لمن هم دون {age} سنة</translation>
    </message>
    <message>
        <source>NEWS2 none yet</source>
        <translation>NEWS2 ليس بعد</translation>
    </message>
    <message>
        <source>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017.</source>
        <translation>NEWS2: ‏Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a new file; no backup is overwritten.</source>
        <translation>حدد ملفًا جديدًا؛ لا تُستبدل أي نسخة.</translation>
    </message>
    <message>
        <source>Name and birth date asked</source>
        <translation>سُئل عن الاسم والميلاد</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>اسم جهة اتصال</translation>
    </message>
    <message>
        <source>Name or password is not right</source>
        <translation>الاسم أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>Name the authority, as NHS.</source>
        <translation>اذكر الجهة، مثل NHS.</translation>
    </message>
    <message>
        <source>Name the clinician who decided it</source>
        <translation>اذكر الطبيب الذي قرّر</translation>
    </message>
    <message>
        <source>Name the substance</source>
        <translation>اذكر المادة</translation>
    </message>
    <message>
        <source>Name who has checked it with you</source>
        <translation>سمّ من راجعه معك</translation>
    </message>
    <message>
        <source>Name who has checked it with you.</source>
        <translation>سمّ من راجعه معك.</translation>
    </message>
    <message>
        <source>Name whom it covers.</source>
        <translation>حدد من تُغطّى نوبته.</translation>
    </message>
    <message>
        <source>National id</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>الرقم الوطني</translation>
    </message>
    <message>
        <source>Nearest {n} shown of many, type more to narrow</source>
        <translation>أقرب {n} من كثير، اكتب المزيد للتضييق</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Needed, at most {n} characters</source>
        <translation>مطلوب، {n} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Needed: known, none known or not asked</source>
        <translation>مطلوب: معروفة أو لا توجد أو لم يُسأل</translation>
    </message>
    <message>
        <source>Needed; for an unknown person write UNKNOWN</source>
        <translation>مطلوب؛ لشخص مجهول اكتب UNKNOWN</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج قرارًا</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Never admitted here</source>
        <translation>لم يُدخل هنا قط</translation>
    </message>
    <message>
        <source>New entries fit. Check the log reads them all.</source>
        <translation>القيود الجديدة متطابقة. «فحص السجل» يقرؤها كلها.</translation>
    </message>
    <message>
        <source>New observations</source>
        <translation>قياسات جديدة</translation>
    </message>
    <message>
        <source>New set, {time}</source>
        <translation>قياسات جديدة، {time}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>مولود</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>المستحق التالي</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Next observations due {time}</source>
        <translation>القياسات التالية في {time}</translation>
    </message>
    <message>
        <source>Next observations were due {time}</source>
        <translation>كانت القياسات مستحقة في {time}</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>أقرب الأقارب</translation>
    </message>
    <message>
        <source>Next of kin and contacts</source>
        <translation>أقرب الأقارب وجهات الاتصال</translation>
    </message>
    <message>
        <source>Next open patient</source>
        <translation>المريض المفتوح التالي</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>الجزء التالي من الصفحة</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Night of {day}</source>
        <translation>ليلة {day}</translation>
    </message>
    <message>
        <source>Nil by mouth</source>
        <translation>صائم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No allergy</source>
        <translation>لا حساسية</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>لم تُعمل نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>No bed is cleaned between.</source>
        <translation>لا يُنظف سرير بينهما.</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>لا سرير بعد</translation>
    </message>
    <message>
        <source>No central server is named here</source>
        <translation>لا يوجد خادم مركزي محدد هنا</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>لا رسوم بعد</translation>
    </message>
    <message>
        <source>No dose is due until it is resumed.</source>
        <translation>لا جرعة حتى يُستأنف.</translation>
    </message>
    <message>
        <source>No dose is planned at this time.</source>
        <translation>لا جرعة مخططة في هذا الوقت.</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>لا قيود</translation>
    </message>
    <message>
        <source>No entry is chosen that could be taken back</source>
        <translation>لم يُختر قيد يمكن سحبه</translation>
    </message>
    <message>
        <source>No form holds this. Do it again where it belongs, then put this aside.</source>
        <translation>لا يوجد نموذج يستوعب هذا. أعده في مكانه، ثم نحِّ هذا جانبًا.</translation>
    </message>
    <message>
        <source>No isolation</source>
        <translation>لا عزل</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>لا حساسية معروفة</translation>
    </message>
    <message>
        <source>No medicines are prescribed.</source>
        <translation>لا أدوية موصوفة.</translation>
    </message>
    <message>
        <source>No open bill has “{text}”</source>
        <translation>لا فاتورة مفتوحة فيها «{text}»</translation>
    </message>
    <message>
        <source>No open bills</source>
        <translation>لا فواتير مفتوحة</translation>
    </message>
    <message>
        <source>No patients on this ward.</source>
        <translation>لا مرضى في هذا الجناح.</translation>
    </message>
    <message>
        <source>No planned dose is chosen that could be left out</source>
        <translation>لم تُختر جرعة مخططة يمكن تركها</translation>
    </message>
    <message>
        <source>No planned dose is chosen that could wait</source>
        <translation>لم تُختر جرعة مخططة يمكن تأجيلها</translation>
    </message>
    <message>
        <source>No rows and no repeats: take another one.</source>
        <translation>لا تسلسل ولا تكرار: اختر غيره.</translation>
    </message>
    <message>
        <source>No service has these words</source>
        <translation>لا خدمة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>No share to agree: no insurance is recorded for this patient</source>
        <translation>لا حصة للاتفاق عليها: لا تأمين مسجلًا لهذا المريض</translation>
    </message>
    <message>
        <source>No working equipment</source>
        <translation>لا يوجد جهاز صالح</translation>
    </message>
    <message>
        <source>No. on issue</source>
        <translation>الرقم عند الإصدار</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Nobody approves twice, or for themselves.</source>
        <translation>لا أحد يوافق مرتين أو لنفسه.</translation>
    </message>
    <message>
        <source>Nobody can be put into it until it is set ready again.</source>
        <translation>لا يوضع فيه أحد حتى يصبح جاهزًا من جديد.</translation>
    </message>
    <message>
        <source>Nobody covers for themselves</source>
        <translation>لا أحد يغطي نفسه</translation>
    </message>
    <message>
        <source>Nobody else lies in a bed here.</source>
        <translation>لا أحد غيره في سرير هنا.</translation>
    </message>
    <message>
        <source>Nobody here answers this</source>
        <translation>لا أحد هنا يطابق هذا</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more. The record keeps that they were here.</source>
        <translation>لن يُطلب من أحد الاتصال بهم بعد الآن. يحتفظ السجل بأنهم كانوا هنا.</translation>
    </message>
    <message>
        <source>Nobody lies in bed {bed}.</source>
        <translation>لا أحد في السرير {bed}.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُذكر أحد بعد</translation>
    </message>
    <message>
        <source>Nobody on this workstation answers “{text}”</source>
        <translation>لا أحد على محطة العمل هذه يطابق «{text}»</translation>
    </message>
    <message>
        <source>Nobody on this workstation is like this person so far.</source>
        <translation>لا أحد يشبه هذا الشخص على محطة العمل هذه حتى الآن.</translation>
    </message>
    <message>
        <source>Nobody suspends themselves</source>
        <translation>لا أحد يوقف نفسه</translation>
    </message>
    <message>
        <source>Nobody was discharged here in the last seven days.</source>
        <translation>لم يخرج أحد من هنا في الأيام السبعة الماضية.</translation>
    </message>
    <message>
        <source>Nobody was present.</source>
        <translation>لم يكن أحد حاضرًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>None named yet</source>
        <translation>لم يُذكر شيء بعد</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not a newborn of a patient here</source>
        <translation>ليس مولود مريضة هنا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not asked: ask now</source>
        <translation>لم يُسأل: اسأل الآن</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Not before {time}</source>
        <translation>ليس قبل {time}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لم يُعط</translation>
    </message>
    <message>
        <source>Not given, with the reason</source>
        <translation>لم يُعط مع السبب</translation>
    </message>
    <message>
        <source>Not in hospital now</source>
        <translation>ليس في المستشفى الآن</translation>
    </message>
    <message>
        <source>Not in the hospital</source>
        <translation>ليس في المستشفى</translation>
    </message>
    <message>
        <source>Not invoiced yet</source>
        <translation>لم يُفوتر بعد</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Not needed in the care plan</source>
        <translation>غير مطلوب في خطة الرعاية</translation>
    </message>
    <message>
        <source>Not on this workstation</source>
        <translation>ليس على محطة العمل هذه</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Not registered yet: {reason}</source>
        <translation>لم يُسجل بعد: {reason}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>لم تُوقَّع بعد</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس هو</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>صُححت الملاحظة</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>تم توقيع الملاحظة</translation>
    </message>
    <message>
        <source>Note the return first; then it can be done.</source>
        <translation>سجّل العودة أولًا، ثم يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>Note withdrawn</source>
        <translation>سُحبت الملاحظة</translation>
    </message>
    <message>
        <source>Note, corrected later</source>
        <translation>ملاحظة صُححت لاحقًا</translation>
    </message>
    <message>
        <source>Noted a break of the audit log</source>
        <translation>سجّل خللًا في سجل التدقيق</translation>
    </message>
    <message>
        <source>Noted a dose as not given</source>
        <translation>سجّل جرعة على أنها لم تُعطَ</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Nothing is deleted. {merged} stays as it is and is found through {survivor}.</source>
        <translation>لا يُحذف شيء. يبقى {merged} كما هو ويُعثر عليه عبر {survivor}.</translation>
    </message>
    <message>
        <source>Nothing is left to merge; {mrn} stands for both.</source>
        <translation>لا شيء للدمج؛ {mrn} يمثل الاثنين.</translation>
    </message>
    <message>
        <source>Nothing is on record on this workstation.</source>
        <translation>لا شيء مسجل على محطة العمل هذه.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Nothing is open: all invoices are paid</source>
        <translation>لا شيء مستحق: كل الفواتير مدفوعة</translation>
    </message>
    <message>
        <source>Nothing is owed on {invoice}</source>
        <translation>لا شيء مستحق على {invoice}</translation>
    </message>
    <message>
        <source>Nothing is said here of numbers by {name}</source>
        <translation>لا وصف هنا لأرقام {name}</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا حاجة لأي إجراء.</translation>
    </message>
    <message>
        <source>Nothing to invoice: every charge is on an invoice</source>
        <translation>لا شيء للفوترة: كل الرسوم في فواتير</translation>
    </message>
    <message>
        <source>Nothing to invoice: there is no charge yet</source>
        <translation>لا شيء للفوترة: لا رسوم بعد</translation>
    </message>
    <message>
        <source>Nothing to invoice: these charges come to nothing</source>
        <translation>لا شيء للفوترة: مجموع هذه الرسوم صفر</translation>
    </message>
    <message>
        <source>Nothing to pay yet: issue the invoice first</source>
        <translation>لا شيء للدفع بعد: أصدر الفاتورة أولًا</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space on the disk of {folder}, then save again.</source>
        <translation>لم يتغير شيء. أفرغ مساحة على قرص {folder}، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list.</source>
        <translation>لم يتغير شيء. راجع القائمة.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Nothing was entered</source>
        <translation>لم يُدخل شيء</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Numbers cannot be described so</source>
        <translation>لا يمكن وصف الأرقام هكذا</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>الممرضون</translation>
    </message>
    <message>
        <source>Nurses and doctors correct the details of patients on their wards.</source>
        <translation>يصحّح الممرضون والأطباء بيانات مرضى أجنحتهم.</translation>
    </message>
    <message>
        <source>Nurses and ward managers see the boards of their own wards.</source>
        <translation>يرى الممرضون ومديرو الأجنحة لوحات أجنحتهم.</translation>
    </message>
    <message>
        <source>Nurses print wristbands for patients on their wards.</source>
        <translation>يطبع الممرضون أساور مرضى أجنحتهم.</translation>
    </message>
    <message>
        <source>Nurses, ward managers and doctors chart observations and notes and give medicines.</source>
        <translation>يسجّل الممرضون ومديرو الأجنحة والأطباء القياسات والملاحظات ويعطون الأدوية.</translation>
    </message>
    <message>
        <source>Nurses, ward managers and doctors keep the care plan and the tasks of a chart.</source>
        <translation>يدير الممرضون ومديرو الأجنحة والأطباء خطة الرعاية ومهام السجل.</translation>
    </message>
    <message>
        <source>Nursing note</source>
        <translation>ملاحظة تمريضية</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>الأوبلاست</translation>
    </message>
    <message>
        <source>Obs</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Observations belong to an open stay. Admit the patient again first.</source>
        <translation>القياسات تخص إقامة مفتوحة. أعد إدخال المريض أولًا.</translation>
    </message>
    <message>
        <source>Observations of {time} saved</source>
        <translation>حُفظت قياسات {time}</translation>
    </message>
    <message>
        <source>Observations, at least every (minutes)</source>
        <translation>القياسات، على الأقل كل (دقيقة)</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Older and newer sets</source>
        <translation>القياسات الأقدم والأحدث</translation>
    </message>
    <message>
        <source>Oldest of these</source>
        <translation>أقدمها</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>On leave to {time}</source>
        <translation>إجازة حتى {time}</translation>
    </message>
    <message>
        <source>On leave · back {time}</source>
        <translation>في إجازة · العودة {time}</translation>
    </message>
    <message>
        <source>Once it is ready, a patient can be put into it.</source>
        <translation>عندما يصبح جاهزًا يمكن وضع مريض فيه.</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>One child</source>
        <translation>طفل واحد</translation>
    </message>
    <message>
        <source>One-time password of {login}</source>
        <translation>كلمة المرور المؤقتة لـ {login}</translation>
    </message>
    <message>
        <source>Only a billing supervisor refunds a payment.</source>
        <translation>لا يردّ دفعة إلا مشرف الفوترة.</translation>
    </message>
    <message>
        <source>Only a billing supervisor voids an issued invoice.</source>
        <translation>لا يلغي فاتورة صادرة إلا مشرف الفوترة.</translation>
    </message>
    <message>
        <source>Only a broken glass has more to show</source>
        <translation>الوصول الطارئ وحده له تفاصيل أخرى</translation>
    </message>
    <message>
        <source>Only a doctor holds an order that goes on</source>
        <translation>الطبيب وحده يعلّق وصفة جارية</translation>
    </message>
    <message>
        <source>Only a doctor stops an order that goes on</source>
        <translation>الطبيب وحده يوقف وصفة جارية</translation>
    </message>
    <message>
        <source>Only one of the two records is protected</source>
        <translation>سجل واحد فقط من الاثنين محمي</translation>
    </message>
    <message>
        <source>Only {owed} {currency} is open</source>
        <translation>المتبقي {owed} {currency} فقط</translation>
    </message>
    <message>
        <source>Only {owed} {currency} is owed</source>
        <translation>المستحق {owed} {currency} فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open contacts, consents, insurance, other numbers, newborn</source>
        <translation>فتح جهات الاتصال والموافقات والتأمين والأرقام الأخرى والمولود</translation>
    </message>
    <message>
        <source>Open details, to put them right or admit</source>
        <translation>فتح البيانات للتصحيح أو الإدخال</translation>
    </message>
    <message>
        <source>Open on invoices</source>
        <translation>المتبقي على الفواتير</translation>
    </message>
    <message>
        <source>Open the bill; on a charge, enter another like it</source>
        <translation>فتح الفاتورة؛ وعلى رسم: إدخال آخر مثله</translation>
    </message>
    <message>
        <source>Open the chart, or set a cleaned bed ready</source>
        <translation>فتح السجل، أو جعل سرير نظيف جاهزًا</translation>
    </message>
    <message>
        <source>Open the chart, or the details of who was never admitted</source>
        <translation>فتح السجل، أو بيانات من لم يُدخل قط</translation>
    </message>
    <message>
        <source>Open the record that it came from, and take the merge back there.</source>
        <translation>افتح السجل الذي جاء منه، وألغِ الدمج هناك.</translation>
    </message>
    <message>
        <source>Open this chart in an emergency?</source>
        <translation>فتح هذا السجل في حالة طارئة؟</translation>
    </message>
    <message>
        <source>Open to all who may read charts</source>
        <translation>مفتوح لكل من يحق له قراءة الملفات</translation>
    </message>
    <message>
        <source>Open visit {visit}, or discharge or transfer the patient there.</source>
        <translation>افتح الزيارة {visit}، أو أخرج المريض أو انقله هناك.</translation>
    </message>
    <message>
        <source>Open {name}, {other}, and do it there.</source>
        <translation>افتح {name}، {other}، وافعل ذلك هناك.</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>فتح: {place}</translation>
    </message>
    <message>
        <source>Opened a patient found</source>
        <translation>فتح مريضًا وُجد</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Opened the details</source>
        <translation>فتح البيانات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Other form than in {country}</source>
        <translation>شكل غير المعتاد في {country}</translation>
    </message>
    <message>
        <source>Other form than {example}</source>
        <translation>شكل غير {example}</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Others get a new password from IT.</source>
        <translation>يحصل الآخرون على كلمة مرور جديدة من تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Over {years} years ago, check it</source>
        <translation>قبل أكثر من {years} سنة، تحقق منه</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Overdue {time}</source>
        <translation>متأخر {time}</translation>
    </message>
    <message>
        <source>Oxygen L</source>
        <translation>أكسجين L</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Page {number} of {n}</source>
        <translation>صفحة {number} من {n}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Paid by others for these services</source>
        <translation>دفعه آخرون عن هذه الخدمات</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>الأبرشية</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Parts in any order: okafor gr · 14 Feb 58 · W07-000123 · 943 476 · 07700 900417</source>
        <translation>أجزاء بأي ترتيب: ‏okafor gr · 14 Feb 58 · W07-000123 · 943 476 · 07700 900417</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the downtime packs</source>
        <translation>كلمة مرور حزم الطوارئ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patient asleep</source>
        <translation>المريض نائم</translation>
    </message>
    <message>
        <source>Patient away</source>
        <translation>المريض غائب</translation>
    </message>
    <message>
        <source>Patient off the ward</source>
        <translation>المريض خارج الجناح</translation>
    </message>
    <message>
        <source>Patient refused</source>
        <translation>رفض المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s details</source>
        <translation>بيانات المريض</translation>
    </message>
    <message>
        <source>Patient, not admitted</source>
        <translation>مريض، غير مُدخل</translation>
    </message>
    <message>
        <source>Patient, other ward</source>
        <translation>مريض، جناح آخر</translation>
    </message>
    <message>
        <source>Patient, other ward, sensitive</source>
        <translation>مريض، جناح آخر، محمي</translation>
    </message>
    <message>
        <source>Patient, own ward</source>
        <translation>مريض، جناحه</translation>
    </message>
    <message>
        <source>Patient, own ward, sensitive</source>
        <translation>مريض، جناحه، محمي</translation>
    </message>
    <message>
        <source>Patient, sensitive, glass broken</source>
        <translation>مريض، محمي، وصول طارئ</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>الدفع قبل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payment {number} taken</source>
        <translation>قُبضت الدفعة {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photograph in the record</source>
        <translation>صورة في السجل</translation>
    </message>
    <message>
        <source>Photograph, none yet</source>
        <translation>الصورة، لا توجد بعد</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>صور ({kinds})</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Plan an arrival…</source>
        <translation>تخطيط وصول…</translation>
    </message>
    <message>
        <source>Plan discharge</source>
        <translation>تخطيط الخروج</translation>
    </message>
    <message>
        <source>Plan discharge…</source>
        <translation>تخطيط الخروج…</translation>
    </message>
    <message>
        <source>Plan {n}</source>
        <translation>التأمين {n}</translation>
    </message>
    <message>
        <source>Plan {share} %</source>
        <translation>التأمين {share} %</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Planned an arrival</source>
        <translation>خطط وصولًا</translation>
    </message>
    <message>
        <source>Planned the discharge</source>
        <translation>خطط الخروج</translation>
    </message>
    <message>
        <source>Please pay by {day} and name the number {number}. Issued by {who}.</source>
        <translation>يرجى الدفع قبل {day} مع ذكر الرقم {number}. أصدرها {who}.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>سياسات</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Post town</source>
        <translation>مدينة البريد</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>صف دواء</translation>
    </message>
    <message>
        <source>Prescribe it anew if it is wanted again.</source>
        <translation>صفه من جديد إن لزم.</translation>
    </message>
    <message>
        <source>Prescribed a medicine</source>
        <translation>وصف دواء</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print a new wristband: the one worn now bears {mrn}.</source>
        <translation>اطبع سوارًا جديدًا: السوار الحالي يحمل {mrn}.</translation>
    </message>
    <message>
        <source>Print how many labels?</source>
        <translation>كم ملصقًا يُطبع؟</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>طباعة ملصقات…</translation>
    </message>
    <message>
        <source>Print the band</source>
        <translation>طباعة السوار</translation>
    </message>
    <message>
        <source>Print the census of {ward}?</source>
        <translation>طباعة إحصاء {ward}؟</translation>
    </message>
    <message>
        <source>Print the census…</source>
        <translation>طباعة الإحصاء…</translation>
    </message>
    <message>
        <source>Print the downtime pack of your wards at once</source>
        <translation>طباعة حزمة الطوارئ لأجنحتك فورًا</translation>
    </message>
    <message>
        <source>Print the registration sheet</source>
        <translation>طباعة ورقة التسجيل</translation>
    </message>
    <message>
        <source>Print to a PDF</source>
        <translation>الطباعة إلى PDF</translation>
    </message>
    <message>
        <source>Print {paper} to a file</source>
        <translation>طباعة {paper} إلى ملف</translation>
    </message>
    <message>
        <source>Printed a receipt</source>
        <translation>طبع إيصالًا</translation>
    </message>
    <message>
        <source>Printed a wristband</source>
        <translation>طبع سوارًا</translation>
    </message>
    <message>
        <source>Printed an admission sheet</source>
        <translation>طبع ورقة إدخال</translation>
    </message>
    <message>
        <source>Printed an invoice</source>
        <translation>طبع فاتورة</translation>
    </message>
    <message>
        <source>Printed the census</source>
        <translation>طبع الإحصاء</translation>
    </message>
    <message>
        <source>Privacy officers and auditors read the audit log.</source>
        <translation>يقرأ مسؤولو الخصوصية والمدققون سجل التدقيق.</translation>
    </message>
    <message>
        <source>Privacy officers and auditors take the audit log out, and give their password again for it.</source>
        <translation>يصدّر مسؤولو الخصوصية والمدققون سجل التدقيق بعد إدخال كلمة المرور مجددًا.</translation>
    </message>
    <message>
        <source>Privacy officers keep the policies and review broken glass.</source>
        <translation>يتولى مسؤولو الخصوصية السياسات ويراجعون حالات الوصول الطارئ.</translation>
    </message>
    <message>
        <source>Protect the other one as well first, so that the merge opens nothing.</source>
        <translation>احمِ الآخر أولًا أيضًا، حتى لا يكشف الدمج شيئًا.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Protected chart</source>
        <translation>ملف محمي</translation>
    </message>
    <message>
        <source>Protected · {reason}</source>
        <translation>محمي · {reason}</translation>
    </message>
    <message>
        <source>Prove again who you are</source>
        <translation>أثبت هويتك مجددًا</translation>
    </message>
    <message>
        <source>Proved again who it is</source>
        <translation>أثبت هويته مجددًا</translation>
    </message>
    <message>
        <source>Provide clinical care in an environment with monitoring facilities</source>
        <translation>تقديم الرعاية السريرية في بيئة مجهزة للمراقبة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>المحافظة أو المدينة</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Put aside; it stays in the records</source>
        <translation>نُحّي؛ يبقى في السجلات</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>نحّه جانبًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Put it aside: nothing is missing.</source>
        <translation>نحّه جانبًا: لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Put it right in its form and save it there; then put this aside.</source>
        <translation>صحّحه في نموذجه واحفظه هناك، ثم نحِّ هذا جانبًا.</translation>
    </message>
    <message>
        <source>Put the glass back</source>
        <translation>أنهى الوصول الطارئ</translation>
    </message>
    <message>
        <source>Put this page into an envelope, seal it, and keep it on the ward of workstation {w}.</source>
        <translation>ضع هذه الصفحة في مظروف واختمه واحفظه في جناح محطة العمل {w}.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>RATE {amount}</source>
        <translation>المعدل {amount}</translation>
    </message>
    <message>
        <source>Reached the central server</source>
        <translation>اتصل بالخادم المركزي</translation>
    </message>
    <message>
        <source>Read sensitive notes</source>
        <translation>قرأ ملاحظات حساسة</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>قرأ سجل التدقيق</translation>
    </message>
    <message>
        <source>Read the password of the downtime packs</source>
        <translation>قرأ كلمة مرور حزم الطوارئ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason {reason}</source>
        <translation>السبب {reason}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>إيصال {number}</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Receive the patient when they are here.</source>
        <translation>استقبل المريض عند حضوره.</translation>
    </message>
    <message>
        <source>Receive the patient…</source>
        <translation>استقبال المريض…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوضة</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>استُلم من</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>المقبوض حتى الآن</translation>
    </message>
    <message>
        <source>Received the patient</source>
        <translation>استقبل المريض</translation>
    </message>
    <message>
        <source>Recorded allergies</source>
        <translation>سجّل حساسيات</translation>
    </message>
    <message>
        <source>Recorded allergy: {names}</source>
        <translation>حساسية مسجلة: {names}</translation>
    </message>
    <message>
        <source>Recorded as deceased</source>
        <translation>مسجل متوفى</translation>
    </message>
    <message>
        <source>Recorded observations</source>
        <translation>سجّل قياسات</translation>
    </message>
    <message>
        <source>Refresh, then look again.</source>
        <translation>حدّث، ثم انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Refunded a payment</source>
        <translation>رد دفعة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Register and admit</source>
        <translation>تسجيل وإدخال</translation>
    </message>
    <message>
        <source>Register as somebody new</source>
        <translation>تسجيل كشخص جديد</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>تسجيل شخص جديد</translation>
    </message>
    <message>
        <source>Register, and admit where a ward is chosen</source>
        <translation>تسجيل، وإدخال إن اختير جناح</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Registered and admitted</source>
        <translation>سجّل وأدخل</translation>
    </message>
    <message>
        <source>Registered nurse decides whether increased frequency of monitoring and/or escalation of care is required</source>
        <translation>يقرر الممرض المسجل ما إذا كان يلزم زيادة تكرار المراقبة و/أو تصعيد الرعاية</translation>
    </message>
    <message>
        <source>Registered nurse to immediately inform the medical team caring for the patient</source>
        <translation>يُبلغ الممرض المسجل فورًا الفريق الطبي المعالج للمريض</translation>
    </message>
    <message>
        <source>Registered nurse to immediately inform the medical team caring for the patient – this should be at least at specialist registrar level</source>
        <translation>يُبلغ الممرض المسجل فورًا الفريق الطبي المعالج للمريض – على مستوى طبيب اختصاصي متدرب على الأقل</translation>
    </message>
    <message>
        <source>Registered nurse to inform medical team caring for the patient, who will review and decide whether escalation of care is necessary</source>
        <translation>يُبلغ الممرض المسجل الفريق الطبي المعالج للمريض، ليراجع الحالة ويقرر ما إذا كان تصعيد الرعاية ضروريًا</translation>
    </message>
    <message>
        <source>Registered nurse to request urgent assessment by a clinician or team with core competencies in the care of acutely ill patients</source>
        <translation>يطلب الممرض المسجل تقييمًا عاجلًا من طبيب أو فريق ذي كفاءة أساسية في رعاية المرضى ذوي الحالات الحادة</translation>
    </message>
    <message>
        <source>Registrars admit and transfer patients.</source>
        <translation>يُدخل موظفو التسجيل المرضى وينقلونهم.</translation>
    </message>
    <message>
        <source>Registrars and privacy officers protect the charts of staff, their families and the famous.</source>
        <translation>يحمي موظفو التسجيل ومسؤولو الخصوصية سجلات العاملين وأسرهم والمشاهير.</translation>
    </message>
    <message>
        <source>Registrars and ward managers correct the details of every patient.</source>
        <translation>يصحّح موظفو التسجيل ومديرو الأجنحة بيانات كل المرضى.</translation>
    </message>
    <message>
        <source>Registrars join two records of one patient, for a reason; so may IT on the command line.</source>
        <translation>يدمج موظفو التسجيل سجلين لمريض واحد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>ورقة التسجيل</translation>
    </message>
    <message>
        <source>Registration sheet {mrn}</source>
        <translation>ورقة التسجيل {mrn}</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Relation of a contact</source>
        <translation>صلة جهة اتصال</translation>
    </message>
    <message>
        <source>Reopened a conflict</source>
        <translation>أعاد فتح تعارض</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>أعاد تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Reset the password of {name}?</source>
        <translation>إعادة تعيين كلمة مرور {name}؟</translation>
    </message>
    <message>
        <source>Resp</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Respirations</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>استعاد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Resumed a medicine</source>
        <translation>استأنف دواءً</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>الإنعاش</translation>
    </message>
    <message>
        <source>Resuscitation {words}</source>
        <translation>الإنعاش {words}</translation>
    </message>
    <message>
        <source>Retired an old key</source>
        <translation>أحال مفتاحًا قديمًا إلى التقاعد</translation>
    </message>
    <message>
        <source>Reverse a charge, with a reason</source>
        <translation>إلغاء رسم مع ذكر السبب</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Reversed a charge</source>
        <translation>ألغى رسمًا</translation>
    </message>
    <message>
        <source>Reversed: {what}</source>
        <translation>أُلغي: {what}</translation>
    </message>
    <message>
        <source>Reviewed a broken glass</source>
        <translation>راجع وصولًا طارئًا</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>مراجعات</translation>
    </message>
    <message>
        <source>Revoke it there first.</source>
        <translation>ألغها هناك أولًا.</translation>
    </message>
    <message>
        <source>Revoked a badge</source>
        <translation>ألغى بطاقة</translation>
    </message>
    <message>
        <source>Right dose</source>
        <translation>الجرعة الصحيحة</translation>
    </message>
    <message>
        <source>Right medicine</source>
        <translation>الدواء الصحيح</translation>
    </message>
    <message>
        <source>Right patient</source>
        <translation>المريض الصحيح</translation>
    </message>
    <message>
        <source>Right route</source>
        <translation>الطريق الصحيح</translation>
    </message>
    <message>
        <source>Right time</source>
        <translation>الوقت الصحيح</translation>
    </message>
    <message>
        <source>Run: wardlight doctor</source>
        <translation>شغّل: wardlight doctor</translation>
    </message>
    <message>
        <source>Run: wardlight init</source>
        <translation>شغّل: wardlight init</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Said that two records are two people</source>
        <translation>أقر بأن السجلين لشخصين</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and admit</source>
        <translation>حفظ وإدخال</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Save it or throw it away first.</source>
        <translation>احفظها أو تخلص منها أولًا.</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>حفظ القرار</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>حفظ القياسات</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>Saved on this workstation</source>
        <translation>محفوظ على محطة العمل هذه</translation>
    </message>
    <message>
        <source>Saved on this workstation {time}</source>
        <translation>محفوظ على محطة العمل هذه {time}</translation>
    </message>
    <message>
        <source>Say in a few words what was done instead.</source>
        <translation>اذكر بكلمات قليلة ما فُعل بدلًا منه.</translation>
    </message>
    <message>
        <source>Say in a few words what was wrong.</source>
        <translation>اذكر بكلمات قليلة ما كان خطأ.</translation>
    </message>
    <message>
        <source>Say in a few words why it was wrong.</source>
        <translation>اذكر بكلمات قليلة لماذا كان خطأ.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>اذكر السبب بكلمات قليلة.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>قلها بكلمات قليلة.</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>اذكر ما يجب عمله</translation>
    </message>
    <message>
        <source>Say what it is given for</source>
        <translation>قل لماذا يُعطى</translation>
    </message>
    <message>
        <source>Say what was found, and who knows of it.</source>
        <translation>اذكر ما وُجد ومن يعلم به.</translation>
    </message>
    <message>
        <source>Say what you found</source>
        <translation>اذكر ما وجدته</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>حدد الوقت</translation>
    </message>
    <message>
        <source>Say which list the code is of</source>
        <translation>قل من أي قائمة الرمز</translation>
    </message>
    <message>
        <source>Say why in a few words</source>
        <translation>اذكر السبب بكلمات قليلة</translation>
    </message>
    <message>
        <source>Say why it is given in spite of the allergy</source>
        <translation>قل لماذا يُعطى رغم الحساسية</translation>
    </message>
    <message>
        <source>Say why it was not given</source>
        <translation>قل لماذا لم يُعط</translation>
    </message>
    <message>
        <source>Say why it was wrong</source>
        <translation>اذكر لماذا كان خطأ</translation>
    </message>
    <message>
        <source>Say why the charge is taken back.</source>
        <translation>اذكر سبب إلغاء الرسم.</translation>
    </message>
    <message>
        <source>Say why the invoice is taken back.</source>
        <translation>اذكر سبب إلغاء الفاتورة.</translation>
    </message>
    <message>
        <source>Say why the money is given back.</source>
        <translation>اذكر سبب رد المبلغ.</translation>
    </message>
    <message>
        <source>Say why: the privacy officer reads it.</source>
        <translation>اذكر السبب: يقرؤه مسؤول الخصوصية.</translation>
    </message>
    <message>
        <source>Say why: the reason is empty</source>
        <translation>قل لماذا: السبب فارغ</translation>
    </message>
    <message>
        <source>Scale {scale}</source>
        <translation>المقياس {scale}</translation>
    </message>
    <message>
        <source>Scan a wristband</source>
        <translation>مسح سوار</translation>
    </message>
    <message>
        <source>Scan the band, or ask who it is</source>
        <translation>امسح السوار أو اسأل من هو</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>Search: wardlight patient find</source>
        <translation>ابحث: wardlight patient find</translation>
    </message>
    <message>
        <source>Searched for patients</source>
        <translation>بحث عن مرضى</translation>
    </message>
    <message>
        <source>Sensitive note</source>
        <translation>ملاحظة حساسة</translation>
    </message>
    <message>
        <source>Sensitive notes open to their author, and to the ward&apos;s doctors and managers.</source>
        <translation>الملاحظات الحساسة مفتوحة لكاتبها ولأطباء الجناح ومديريه.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Services, net of tax</source>
        <translation>الخدمات قبل الضريبة</translation>
    </message>
    <message>
        <source>Set a bed ready</source>
        <translation>جعل سريرًا جاهزًا</translation>
    </message>
    <message>
        <source>Set of {time} corrected</source>
        <translation>صُححت قياسات {time}</translation>
    </message>
    <message>
        <source>Set ready</source>
        <translation>جعله جاهزًا</translation>
    </message>
    <message>
        <source>Set ready…</source>
        <translation>جعله جاهزًا…</translation>
    </message>
    <message>
        <source>Set the hospital&apos;s country</source>
        <translation>حدّد بلد المستشفى</translation>
    </message>
    <message>
        <source>Set the workstation up</source>
        <translation>أعد محطة العمل</translation>
    </message>
    <message>
        <source>Set, corrected later</source>
        <translation>قياسات صُححت لاحقًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settled a conflict</source>
        <translation>حسم تعارضًا</translation>
    </message>
    <message>
        <source>Settled a conflict of a user</source>
        <translation>حسم تعارض مستخدم</translation>
    </message>
    <message>
        <source>Settled within a day</source>
        <translation>أُنجز خلال يوم</translation>
    </message>
    <message>
        <source>Several answer, type her MRN</source>
        <translation>عدة نتائج، اكتب رقم ملفها</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Sharing the record with other hospitals</source>
        <translation>مشاركة السجل مع مستشفيات أخرى</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>مناوبة</translation>
    </message>
    <message>
        <source>Shift A or Shift B</source>
        <translation>Shift A أو Shift B</translation>
    </message>
    <message>
        <source>Shift before and after</source>
        <translation>المناوبة السابقة والتالية</translation>
    </message>
    <message>
        <source>Shorten it, then save again.</source>
        <translation>اختصره ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Show or hide orders that are over</source>
        <translation>إظهار أو إخفاء الوصفات المنتهية</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>Sign each dose</source>
        <translation>وقّع كل جرعة</translation>
    </message>
    <message>
        <source>Sign it as its author.</source>
        <translation>وقّعها بصفتك كاتبها.</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>وقّع ملاحظة</translation>
    </message>
    <message>
        <source>Signed by {name} at {time}</source>
        <translation>وقّعها {name} في {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>So many labels are not printed</source>
        <translation>لا يُطبع هذا العدد من الملصقات</translation>
    </message>
    <message>
        <source>Some changes need a decision</source>
        <translation>بعض التغييرات تحتاج قرارًا</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Somebody else has done the same already.</source>
        <translation>فعل شخص آخر الشيء نفسه بالفعل.</translation>
    </message>
    <message>
        <source>Somebody has decided this already</source>
        <translation>قرر أحدهم هذا بالفعل</translation>
    </message>
    <message>
        <source>Somebody has seen to this already</source>
        <translation>تولى أحدهم هذا بالفعل</translation>
    </message>
    <message>
        <source>Somebody has written about this dose already</source>
        <translation>كتب أحدهم عن هذه الجرعة من قبل</translation>
    </message>
    <message>
        <source>Somebody lies in bed {bed}</source>
        <translation>يوجد شخص في السرير {bed}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
    <message>
        <source>Something is stuck</source>
        <translation>هناك شيء عالق</translation>
    </message>
    <message>
        <source>Something was recorded in this stay already</source>
        <translation>سُجل شيء في هذه الإقامة بالفعل</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>SpO₂ % (scale {scale})</source>
        <translation>SpO₂ % (المقياس {scale})</translation>
    </message>
    <message>
        <source>SpO₂ scale</source>
        <translation>مقياس SpO₂</translation>
    </message>
    <message>
        <source>SpO₂ scale {scale}</source>
        <translation>مقياس SpO₂ {scale}</translation>
    </message>
    <message>
        <source>SpO₂ · scale {scale} %</source>
        <translation>SpO₂ · المقياس {scale} %</translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation>‏Space: تم</translation>
    </message>
    <message>
        <source>Space: take it up again</source>
        <translation>‏Space: إعادة فتحها</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>زوج أو زوجة</translation>
    </message>
    <message>
        <source>Staff who meet or bill patients may look them up.</source>
        <translation>يمكن لمن يستقبلون المرضى أو يحاسبونهم البحث عنهم.</translation>
    </message>
    <message>
        <source>Staff who meet or bill patients open their details.</source>
        <translation>من يستقبلون المرضى أو يحاسبونهم يفتحون بياناتهم.</translation>
    </message>
    <message>
        <source>Standing wards kept</source>
        <translation>حُفظت الأجنحة الدائمة</translation>
    </message>
    <message>
        <source>Started Wardlight</source>
        <translation>شغّل Wardlight</translation>
    </message>
    <message>
        <source>Started {time}</source>
        <translation>بدأ {time}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>State of a bed</source>
        <translation>حالة سرير</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>إقامة في المستشفى</translation>
    </message>
    <message>
        <source>Still cleaning</source>
        <translation>ما زال قيد التنظيف</translation>
    </message>
    <message>
        <source>Still on leave</source>
        <translation>ما زال في إجازة</translation>
    </message>
    <message>
        <source>Still open on the invoice</source>
        <translation>المتبقي على الفاتورة</translation>
    </message>
    <message>
        <source>Still to invoice</source>
        <translation>ما زال للفوترة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop an order</source>
        <translation>إيقاف وصفة</translation>
    </message>
    <message>
        <source>Stop moving a patient, or show all beds</source>
        <translation>إيقاف النقل، أو إظهار كل الأسرّة</translation>
    </message>
    <message>
        <source>Stop {drug} for good?</source>
        <translation>إيقاف {drug} نهائيا؟</translation>
    </message>
    <message>
        <source>Stop. Scan the band of the patient whose chart this is.</source>
        <translation>توقف. امسح سوار صاحب هذا المخطط.</translation>
    </message>
    <message>
        <source>Stopped a medicine</source>
        <translation>أوقف دواء</translation>
    </message>
    <message>
        <source>Stopped {time}</source>
        <translation>أُوقف {time}</translation>
    </message>
    <message>
        <source>Stopped {time} by {who}: {why}</source>
        <translation>أوقفه {who} {time}: {why}</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>الضاحية</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Suspend {name}?</source>
        <translation>إيقاف {name}؟</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Suspended a user</source>
        <translation>أوقف مستخدمًا</translation>
    </message>
    <message>
        <source>Swap beds</source>
        <translation>تبديل الأسرّة</translation>
    </message>
    <message>
        <source>Swap beds {one} and {other}?</source>
        <translation>تبديل السريرين {one} و{other}؟</translation>
    </message>
    <message>
        <source>Swap beds?</source>
        <translation>تبديل الأسرّة؟</translation>
    </message>
    <message>
        <source>Swap beds…</source>
        <translation>تبديل الأسرّة…</translation>
    </message>
    <message>
        <source>Swapped beds</source>
        <translation>تبادل الأسرّة</translation>
    </message>
    <message>
        <source>Swapped two beds</source>
        <translation>بدّل سريرين</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>الانقباضي</translation>
    </message>
    <message>
        <source>Take a JPEG or a PNG.</source>
        <translation>اختر صورة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>Take a discharge back…</source>
        <translation>التراجع عن خروج…</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>Take all of the first or of the second</source>
        <translation>أخذ الأولى أو الثانية كلها</translation>
    </message>
    <message>
        <source>Take as version {n}</source>
        <translation>اعتمادها كإصدار {n}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back this entry for {drug}?</source>
        <translation>سحب هذا القيد عن {drug}؟</translation>
    </message>
    <message>
        <source>Take back {numbers}?</source>
        <translation>إلغاء {numbers}؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take it up again if it must be done once more.</source>
        <translation>أعد فتحها إن وجب تكرارها.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take one of less than 40 MB.</source>
        <translation>اختر صورة أقل من 40 ميغابايت.</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>Take policies at the workstation where the first set was taken.</source>
        <translation>اعتمد السياسات من محطة العمل التي اعتُمدت فيها أول مجموعة.</translation>
    </message>
    <message>
        <source>Take that; what was handed over beyond it is the change.</source>
        <translation>خذ ذلك؛ وما زاد فهو الباقي.</translation>
    </message>
    <message>
        <source>Take the discharge back first, or begin a new stay.</source>
        <translation>ألغِ الخروج أولًا، أو ابدأ إقامة جديدة.</translation>
    </message>
    <message>
        <source>Take the first or the second version of a field</source>
        <translation>أخذ النسخة الأولى أو الثانية لحقل</translation>
    </message>
    <message>
        <source>Take the merge of {goes} back?</source>
        <translation>التراجع عن دمج {goes}؟</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>Take these policies into use?</source>
        <translation>تفعيل هذه السياسات؟</translation>
    </message>
    <message>
        <source>Take which discharge back?</source>
        <translation>أي خروج يُلغى؟</translation>
    </message>
    <message>
        <source>Take {amount} by {method}?</source>
        <translation>قبض {amount} عبر {method}؟</translation>
    </message>
    <message>
        <source>Take {amount} in cash?</source>
        <translation>قبض {amount} نقدًا؟</translation>
    </message>
    <message>
        <source>Take {name} off the contacts?</source>
        <translation>إزالة {name} من جهات الاتصال؟</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مُلغاة</translation>
    </message>
    <message>
        <source>Taken back by {who}: {why}</source>
        <translation>سحبه {who}: {why}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Taken meanwhile</source>
        <translation>شُغل في هذه الأثناء</translation>
    </message>
    <message>
        <source>Takes back receipt</source>
        <translation>يلغي الإيصال</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Task cancelled: {words}</source>
        <translation>أُلغيت المهمة: {words}</translation>
    </message>
    <message>
        <source>Task taken up again: {words}</source>
        <translation>أُعيد فتح المهمة: {words}</translation>
    </message>
    <message>
        <source>Task: {words}</source>
        <translation>مهمة: {words}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tasks of the patient</source>
        <translation>مهام المريض</translation>
    </message>
    <message>
        <source>Tasks of the ward</source>
        <translation>مهام الجناح</translation>
    </message>
    <message>
        <source>Tasks of the ward…</source>
        <translation>مهام الجناح…</translation>
    </message>
    <message>
        <source>Tasks of ward {ward}</source>
        <translation>مهام الجناح {ward}</translation>
    </message>
    <message>
        <source>Tasks of {name} in bed {bed}</source>
        <translation>مهام {name} في السرير {bed}</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>المهام…</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>الرقم الضريبي {number}</translation>
    </message>
    <message>
        <source>Tax {rate} %</source>
        <translation>ضريبة {rate} %</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>الحرارة °C</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>That PIN was wrong too often</source>
        <translation>كان الرمز خاطئًا مرات كثيرة</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>هذا قصير جدًا</translation>
    </message>
    <message>
        <source>The admission of {name} is cancelled</source>
        <translation>أُلغي إدخال {name}</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>المبلغ ناقص</translation>
    </message>
    <message>
        <source>The answer about allergies is not complete</source>
        <translation>الإجابة عن الحساسية غير مكتملة</translation>
    </message>
    <message>
        <source>The audit log is whole</source>
        <translation>سجل التدقيق سليم</translation>
    </message>
    <message>
        <source>The audit log of this workstation does not fit</source>
        <translation>سجل التدقيق في محطة العمل هذه غير متطابق</translation>
    </message>
    <message>
        <source>The backup cannot be written to {folder}</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية في {folder}</translation>
    </message>
    <message>
        <source>The badge is bound</source>
        <translation>رُبطت البطاقة</translation>
    </message>
    <message>
        <source>The badge is revoked</source>
        <translation>أُلغيت البطاقة</translation>
    </message>
    <message>
        <source>The bed is kept until the patient is received or the plan is cancelled.</source>
        <translation>يبقى السرير محجوزًا حتى استقبال المريض أو إلغاء الخطة.</translation>
    </message>
    <message>
        <source>The bed stays theirs until they are discharged.</source>
        <translation>يبقى السرير له حتى خروجه.</translation>
    </message>
    <message>
        <source>The bed that was kept is free again.</source>
        <translation>السرير الذي كان محجوزًا شاغر من جديد.</translation>
    </message>
    <message>
        <source>The break is on record; the log counts anew from here</source>
        <translation>سُجل الانقطاع؛ ويبدأ السجل العدّ من جديد من هنا</translation>
    </message>
    <message>
        <source>The central server agrees.</source>
        <translation>الخادم المركزي يؤكد ذلك.</translation>
    </message>
    <message>
        <source>The central server answers again</source>
        <translation>الخادم المركزي يستجيب من جديد</translation>
    </message>
    <message>
        <source>The central server answers, and old work still waits. Tell IT; nothing is lost.</source>
        <translation>الخادم المركزي يستجيب، وعمل قديم ما زال ينتظر. أبلغ تقنية المعلومات؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The central server could not be asked.</source>
        <translation>تعذر سؤال الخادم المركزي.</translation>
    </message>
    <message>
        <source>The central server refused some changes</source>
        <translation>رفض الخادم المركزي بعض التغييرات</translation>
    </message>
    <message>
        <source>The check digit fits</source>
        <translation>رقم التحقق صحيح</translation>
    </message>
    <message>
        <source>The check is one of: {names}.</source>
        <translation>التحقق واحد من: {names}.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>رجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>The code stands on the sealed page.</source>
        <translation>الرمز على الورقة المختومة.</translation>
    </message>
    <message>
        <source>The database cannot be read</source>
        <translation>لا يمكن قراءة قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database file cannot be opened</source>
        <translation>لا يمكن فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>ملف قاعدة البيانات تالف</translation>
    </message>
    <message>
        <source>The database file is not encrypted</source>
        <translation>ملف قاعدة البيانات غير مشفّر</translation>
    </message>
    <message>
        <source>The database is in use by another program</source>
        <translation>قاعدة البيانات يستخدمها برنامج آخر</translation>
    </message>
    <message>
        <source>The decision is open again</source>
        <translation>أُعيد فتح القرار</translation>
    </message>
    <message>
        <source>The decision on two patients in one bed was undone</source>
        <translation>أُلغي القرار بشأن مريضين في سرير واحد</translation>
    </message>
    <message>
        <source>The decision was undone</source>
        <translation>أُلغي القرار</translation>
    </message>
    <message>
        <source>The desk prints the documents of every stay.</source>
        <translation>يطبع الاستقبال وثائق كل الإقامات.</translation>
    </message>
    <message>
        <source>The desk prints wristbands and admission sheets.</source>
        <translation>يطبع الاستقبال أساور التعريف وأوراق الإدخال.</translation>
    </message>
    <message>
        <source>The desk registers patients; at night the wards do.</source>
        <translation>يسجّل الاستقبال المرضى، وفي الليل تسجّلهم الأجنحة.</translation>
    </message>
    <message>
        <source>The dose differs from the order</source>
        <translation>الجرعة تختلف عن الوصفة</translation>
    </message>
    <message>
        <source>The dose is closed with this reason; it can still be given later.</source>
        <translation>تُغلق الجرعة بهذا السبب؛ ويمكن إعطاؤها لاحقا.</translation>
    </message>
    <message>
        <source>The downtime packs cannot be written to {folder}</source>
        <translation>لا يمكن كتابة حزم الطوارئ في {folder}</translation>
    </message>
    <message>
        <source>The drug charts follow: sign each dose in its box, and put it in with its time when the computers are back. A ! stands for a dose that was overdue.</source>
        <translation>تلي مخططات الأدوية: وقّع كل جرعة في خانتها وأدخلها بوقتها عند عودة الحواسيب. علامة ! تعني جرعة متأخرة.</translation>
    </message>
    <message>
        <source>The end is not after the beginning</source>
        <translation>النهاية ليست بعد البداية</translation>
    </message>
    <message>
        <source>The finding is kept with the case</source>
        <translation>حُفظت النتيجة مع الحالة</translation>
    </message>
    <message>
        <source>The first time stays on record beside it.</source>
        <translation>يبقى الوقت الأول مسجلًا إلى جانبه.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used</source>
        <translation>لا يمكن استخدام المجلد {folder}</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made</source>
        <translation>لا يمكن إنشاء المجلد {home}</translation>
    </message>
    <message>
        <source>The form holds an unfinished registration of {name}.</source>
        <translation>يحتوي النموذج على تسجيل غير مكتمل لـ {name}.</translation>
    </message>
    <message>
        <source>The insurance is not complete</source>
        <translation>بيانات التأمين غير كاملة</translation>
    </message>
    <message>
        <source>The key does not open this database</source>
        <translation>المفتاح لا يفتح قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>The laboratory enters results.</source>
        <translation>يُدخل المختبر النتائج.</translation>
    </message>
    <message>
        <source>The laboratory reads results.</source>
        <translation>يقرأ المختبر النتائج.</translation>
    </message>
    <message>
        <source>The last digit does not fit, check the card</source>
        <translation>الرقم الأخير لا يطابق، تحقق من البطاقة</translation>
    </message>
    <message>
        <source>The lines of {invoice} do not sum to its total</source>
        <translation>بنود {invoice} لا تساوي مجموعها</translation>
    </message>
    <message>
        <source>The log of the whole hospital is being written</source>
        <translation>يُكتب سجلّ المستشفى كله</translation>
    </message>
    <message>
        <source>The log of {name} does not fit</source>
        <translation>سجل {name} لا يتطابق</translation>
    </message>
    <message>
        <source>The log was checked</source>
        <translation>فُحص السجل</translation>
    </message>
    <message>
        <source>The login {login} is taken</source>
        <translation>اسم الدخول {login} مستخدم</translation>
    </message>
    <message>
        <source>The merge can be taken back. What is written from now on stays with {mrn}.</source>
        <translation>يمكن التراجع عن الدمج. ما يُكتب من الآن يبقى مع {mrn}.</translation>
    </message>
    <message>
        <source>The merge is taken back</source>
        <translation>أُلغي الدمج</translation>
    </message>
    <message>
        <source>The mother is recorded as male</source>
        <translation>الأم مسجلة كذكر</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>The newborn is registered as {mrn}</source>
        <translation>سُجل المولود برقم {mrn}</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>الملاحظة فارغة</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>الملاحظة طويلة جدًا</translation>
    </message>
    <message>
        <source>The old password stops working at once. You are told one for one log-in.</source>
        <translation>تتوقف كلمة المرور القديمة فورًا. تُعطى كلمة لدخول واحد.</translation>
    </message>
    <message>
        <source>The one-time password has done its work.</source>
        <translation>انتهى دور كلمة المرور المؤقتة.</translation>
    </message>
    <message>
        <source>The packs cannot be written so often</source>
        <translation>لا يمكن كتابة الحزم بهذا التكرار</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>كلمة المرور سهلة التخمين</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <translation>كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <translation>كلمة المرور طويلة جدًا</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>كلمة المرور قصيرة جدًا</translation>
    </message>
    <message>
        <source>The patient goes home for a time; the stay goes on and the bed is kept.</source>
        <translation>يذهب المريض إلى البيت لفترة؛ تستمر الإقامة ويُحفظ السرير.</translation>
    </message>
    <message>
        <source>The patient is here again, in the old bed if it is still free. A death that was noted with it is taken back too.</source>
        <translation>المريض هنا من جديد، في سريره السابق إن كان شاغرًا. وتُلغى أيضًا وفاة سُجلت معه.</translation>
    </message>
    <message>
        <source>The patient is in their bed again.</source>
        <translation>المريض في سريره من جديد.</translation>
    </message>
    <message>
        <source>The patient refused to be photographed</source>
        <translation>رفض المريض التصوير</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile</source>
        <translation>تغيّرت الخطة في هذه الأثناء</translation>
    </message>
    <message>
        <source>The policies that Wardlight ships are in force: {n} rules.</source>
        <translation>السياسات المرفقة مع Wardlight سارية: عدد القواعد {n}.</translation>
    </message>
    <message>
        <source>The printer takes no job</source>
        <translation>الطابعة لا تقبل المهمة</translation>
    </message>
    <message>
        <source>The printer {printer} is not here</source>
        <translation>الطابعة {printer} ليست هنا</translation>
    </message>
    <message>
        <source>The privacy officer reads it.</source>
        <translation>يقرؤه مسؤول الخصوصية.</translation>
    </message>
    <message>
        <source>The record says: male</source>
        <translation>السجل يقول: ذكر</translation>
    </message>
    <message>
        <source>The record that it changes is not here</source>
        <translation>السجل الذي يغيّره ليس هنا</translation>
    </message>
    <message>
        <source>The record that was changed is not at the central server.</source>
        <translation>السجل الذي تغيّر ليس على الخادم المركزي.</translation>
    </message>
    <message>
        <source>The return lies before the leave</source>
        <translation>العودة قبل بدء الإجازة</translation>
    </message>
    <message>
        <source>The service date is in the future</source>
        <translation>تاريخ الخدمة في المستقبل</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {folder} takes no file.</source>
        <translation>لا يمكن حفظ الإعدادات: المجلد {folder} لا يقبل ملفات.</translation>
    </message>
    <message>
        <source>The stay ends and bed {bed} goes to cleaning.</source>
        <translation>تنتهي الإقامة ويذهب السرير {bed} إلى التنظيف.</translation>
    </message>
    <message>
        <source>The stay ends.</source>
        <translation>تنتهي الإقامة.</translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation>انتهت الإقامة.</translation>
    </message>
    <message>
        <source>The stay is over</source>
        <translation>انتهت الإقامة</translation>
    </message>
    <message>
        <source>The stay is over: nothing is given any more.</source>
        <translation>انتهت الإقامة: لا يُعطى شيء بعد.</translation>
    </message>
    <message>
        <source>The stay is taken back as if it had not been; the record of it remains.</source>
        <translation>تُلغى الإقامة كأنها لم تكن؛ ويبقى سجلها.</translation>
    </message>
    <message>
        <source>The stay of {name} is over</source>
        <translation>انتهت إقامة {name}</translation>
    </message>
    <message>
        <source>The task is too long</source>
        <translation>المهمة طويلة جدًا</translation>
    </message>
    <message>
        <source>The time is now {time}</source>
        <translation>الوقت الآن {time}</translation>
    </message>
    <message>
        <source>The time of admission lies ahead</source>
        <translation>وقت الإدخال في المستقبل</translation>
    </message>
    <message>
        <source>The time of arrival lies ahead</source>
        <translation>وقت الوصول في المستقبل</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>الاثنتان غير متطابقتين</translation>
    </message>
    <message>
        <source>The two new passwords differ</source>
        <translation>كلمتا المرور الجديدتان مختلفتان</translation>
    </message>
    <message>
        <source>The ward manager decides what was given.</source>
        <translation>يقرر مدير الجناح ما أُعطي.</translation>
    </message>
    <message numerus="yes">
        <source>The whole hospital, {n} workstations</source>
        <comment>The whole hospital, {n} workstation</comment>
        <translation>
            <numerusform>المستشفى كله، {n} محطة عمل</numerusform>
            <numerusform>المستشفى كله، محطة عمل واحدة</numerusform>
            <numerusform>المستشفى كله، محطتا عمل</numerusform>
            <numerusform>المستشفى كله، {n} محطات عمل</numerusform>
            <numerusform>المستشفى كله، {n} محطة عمل</numerusform>
            <numerusform>المستشفى كله، {n} محطة عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being checked</source>
        <translation>يجري فحص السجل كله</translation>
    </message>
    <message>
        <source>The words are too long</source>
        <translation>الكلام طويل جدا</translation>
    </message>
    <message>
        <source>The workstation itself applies the messages that other systems send, and backs itself up.</source>
        <translation>تطبّق محطة العمل نفسها رسائل الأنظمة الأخرى.</translation>
    </message>
    <message>
        <source>The workstation itself seals what came in the clear.</source>
        <translation>تختم محطة العمل نفسها ما وصل مكشوفًا.</translation>
    </message>
    <message>
        <source>The {field} cannot be right</source>
        <translation>لا يمكن أن يكون هذا صحيحًا: {field}</translation>
    </message>
    <message>
        <source>The {field} is not right</source>
        <translation>{field} غير صحيح</translation>
    </message>
    <message>
        <source>There as it ended</source>
        <translation>الموجودون في نهايته</translation>
    </message>
    <message>
        <source>There as the day began</source>
        <translation>الموجودون في بداية اليوم</translation>
    </message>
    <message>
        <source>There is a database in {home} already</source>
        <translation>توجد قاعدة بيانات في {home} بالفعل</translation>
    </message>
    <message>
        <source>There is no database in {folder} yet</source>
        <translation>لا توجد قاعدة بيانات في {folder} بعد</translation>
    </message>
    <message>
        <source>There is no document {number} here</source>
        <translation>لا توجد وثيقة {number} هنا</translation>
    </message>
    <message>
        <source>There is no form for this</source>
        <translation>لا يوجد نموذج لهذا</translation>
    </message>
    <message>
        <source>There is no other page this way</source>
        <translation>لا صفحة أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>There is no patient {mrn}</source>
        <translation>لا يوجد مريض {mrn}</translation>
    </message>
    <message>
        <source>There is no receipt {number} here</source>
        <translation>لا يوجد إيصال {number} هنا</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>لا توجد مساحة على القرص</translation>
    </message>
    <message>
        <source>There is no section {n} here</source>
        <translation>لا يوجد قسم {n} هنا</translation>
    </message>
    <message>
        <source>There is no service {code}</source>
        <translation>لا توجد خدمة {code}</translation>
    </message>
    <message>
        <source>There is no such assignment</source>
        <translation>لا يوجد تعيين كهذا</translation>
    </message>
    <message>
        <source>There is no such user</source>
        <translation>لا يوجد مستخدم كهذا</translation>
    </message>
    <message>
        <source>There is no user {login}</source>
        <translation>لا يوجد مستخدم {login}</translation>
    </message>
    <message>
        <source>There is no ward {code}</source>
        <translation>لا يوجد جناح {code}</translation>
    </message>
    <message>
        <source>There is nobody on your wards</source>
        <translation>لا أحد في أجنحتك</translation>
    </message>
    <message>
        <source>There is nothing in it to send again</source>
        <translation>لا شيء فيه لإعادة إرساله</translation>
    </message>
    <message>
        <source>There is nothing to begin anew.</source>
        <translation>لا شيء يُبدأ من جديد.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا حاجة لأي إجراء.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>لا شيء لإنهائه.</translation>
    </message>
    <message>
        <source>There is nothing to invoice</source>
        <translation>لا شيء للفوترة</translation>
    </message>
    <message>
        <source>There is nothing to invoice.</source>
        <translation>لا شيء للفوترة.</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>لا شيء للطباعة بعد</translation>
    </message>
    <message>
        <source>These are one record already</source>
        <translation>هما سجل واحد بالفعل</translation>
    </message>
    <message>
        <source>These charges cannot be added up</source>
        <translation>لا يمكن جمع هذه الرسوم</translation>
    </message>
    <message>
        <source>These charges come to nothing</source>
        <translation>مجموع هذه الرسوم صفر</translation>
    </message>
    <message>
        <source>These policies cannot be taken</source>
        <translation>لا يمكن اعتماد هذه السياسات</translation>
    </message>
    <message>
        <source>These two differ in {what}</source>
        <translation>يختلف الاثنان في {what}</translation>
    </message>
    <message>
        <source>They are kept here with the reason. See to them in the list; nothing is lost.</source>
        <translation>محفوظة هنا مع السبب. عالجها من القائمة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>They can copy it at this workstation.</source>
        <translation>يمكن لكاتبها نسخها على محطة العمل هذه.</translation>
    </message>
    <message>
        <source>They decide here at once and elsewhere with the next sync. The central server follows when IT runs: wardlight central policies</source>
        <translation>تسري هنا فورًا وفي غيرها مع المزامنة التالية. ويتبعها الخادم المركزي عندما تشغّل تقنية المعلومات: wardlight central policies</translation>
    </message>
    <message>
        <source>They differ in {what}. </source>
        <translation>يختلفان في {what}. </translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>رمز PIN غير صحيح</translation>
    </message>
    <message>
        <source>This PIN is tried first by everybody</source>
        <translation>هذا الرمز أول ما يجربه الجميع</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>هذا المبلغ كبير جدًا</translation>
    </message>
    <message>
        <source>This assignment is over already</source>
        <translation>انتهى هذا التعيين بالفعل</translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation>هذه البطاقة غير معروفة هنا</translation>
    </message>
    <message>
        <source>This badge is somebody else&apos;s</source>
        <translation>هذه البطاقة لشخص آخر</translation>
    </message>
    <message>
        <source>This bed is not in the ward</source>
        <translation>هذا السرير ليس في الجناح</translation>
    </message>
    <message>
        <source>This charge is on an invoice: take the invoice back first</source>
        <translation>هذا الرسم في فاتورة: ألغِ الفاتورة أولًا</translation>
    </message>
    <message>
        <source>This charge is on an issued invoice</source>
        <translation>هذا الرسم في فاتورة صادرة</translation>
    </message>
    <message>
        <source>This charge was reversed already</source>
        <translation>أُلغي هذا الرسم بالفعل</translation>
    </message>
    <message>
        <source>This colleague has no ward of their own</source>
        <translation>هذا الزميل ليس له جناح</translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase opens the database. Use at least {n} characters and keep it safe: without it the data cannot be read.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب، لذا تفتح عبارة مرور قاعدة البيانات. استخدم {n} حرفًا على الأقل واحفظها في مكان آمن: بدونها لا يمكن قراءة البيانات.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>This contact is not on this workstation</source>
        <translation>جهة الاتصال هذه ليست على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This database is opened by a passphrase.</source>
        <translation>تُفتح قاعدة البيانات هذه بعبارة مرور.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Wardlight</source>
        <translation>أنشأ قاعدة البيانات هذه إصدار أحدث من Wardlight</translation>
    </message>
    <message>
        <source>This day has not begun</source>
        <translation>هذا اليوم لم يبدأ</translation>
    </message>
    <message>
        <source>This decision cannot be undone</source>
        <translation>لا يمكن التراجع عن هذا القرار</translation>
    </message>
    <message>
        <source>This document cannot be taken back</source>
        <translation>لا يمكن إلغاء هذه الوثيقة</translation>
    </message>
    <message>
        <source>This document, {currency}</source>
        <translation>هذه الوثيقة، {currency}</translation>
    </message>
    <message>
        <source>This dose was given at {time} by {who}</source>
        <translation>أُعطيت هذه الجرعة {time} بواسطة {who}</translation>
    </message>
    <message>
        <source>This entry cannot be given back</source>
        <translation>لا يمكن رد هذا القيد</translation>
    </message>
    <message>
        <source>This entry has been taken back already</source>
        <translation>سُحب هذا القيد من قبل</translation>
    </message>
    <message>
        <source>This file cannot be read as text (UTF-8).</source>
        <translation>لا يمكن قراءة هذا الملف كنص (UTF-8).</translation>
    </message>
    <message>
        <source>This file is too large for policies.</source>
        <translation>هذا الملف أكبر من أن يكون سياسات.</translation>
    </message>
    <message>
        <source>This goes on by itself, also after an interruption.</source>
        <translation>يستمر ذلك تلقائيًا، حتى بعد انقطاع.</translation>
    </message>
    <message>
        <source>This goes out by itself. There is nothing to do.</source>
        <translation>يُرسل هذا تلقائيًا. لا حاجة لأي إجراء.</translation>
    </message>
    <message>
        <source>This has {n} digits, check it</source>
        <translation>فيه {n} أرقام، تحقق منه</translation>
    </message>
    <message>
        <source>This installation cannot encrypt</source>
        <translation>هذا التثبيت لا يستطيع التشفير</translation>
    </message>
    <message>
        <source>This insurance is not on this workstation</source>
        <translation>هذا التأمين ليس على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This invoice is not on this workstation</source>
        <translation>هذه الفاتورة ليست على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This is a credit note; it stays</source>
        <translation>هذا إشعار دائن؛ وهو باقٍ</translation>
    </message>
    <message>
        <source>This is a note of {name}</source>
        <translation>هذه ملاحظة {name}</translation>
    </message>
    <message>
        <source>This is after today</source>
        <translation>هذا بعد تاريخ اليوم</translation>
    </message>
    <message>
        <source>This is after {date}</source>
        <translation>هذا بعد {date}</translation>
    </message>
    <message>
        <source>This is longer than {time}</source>
        <translation>هذا أطول من {time}</translation>
    </message>
    <message>
        <source>This is no badge</source>
        <translation>هذه ليست بطاقة</translation>
    </message>
    <message>
        <source>This is no picture that can be read</source>
        <translation>هذه ليست صورة يمكن قراءتها</translation>
    </message>
    <message>
        <source>This is no share</source>
        <translation>هذه ليست حصة</translation>
    </message>
    <message>
        <source>This is no time</source>
        <translation>هذا ليس وقتًا</translation>
    </message>
    <message>
        <source>This is not refused any more</source>
        <translation>لم يعد هذا مرفوضًا</translation>
    </message>
    <message>
        <source>This is not your access</source>
        <translation>هذا ليس وصولك</translation>
    </message>
    <message>
        <source>This is the last administrator</source>
        <translation>هذا آخر مسؤول</translation>
    </message>
    <message>
        <source>This is the old password</source>
        <translation>هذه كلمة المرور القديمة</translation>
    </message>
    <message>
        <source>This is the wristband of another patient</source>
        <translation>هذا سوار مريض آخر</translation>
    </message>
    <message>
        <source>This is your own case</source>
        <translation>هذه حالتك أنت</translation>
    </message>
    <message>
        <source>This is your own note</source>
        <translation>هذه ملاحظتك أنت</translation>
    </message>
    <message>
        <source>This lies after {time}</source>
        <translation>هذا بعد {time}</translation>
    </message>
    <message>
        <source>This lies before what happened at {time}</source>
        <translation>هذا قبل ما حدث في {time}</translation>
    </message>
    <message>
        <source>This line cannot be reversed</source>
        <translation>لا يمكن إلغاء هذا البند</translation>
    </message>
    <message>
        <source>This line takes another one back; it stays</source>
        <translation>هذا البند يلغي بندًا آخر؛ وهو باقٍ</translation>
    </message>
    <message>
        <source>This money was given back already</source>
        <translation>رُد هذا المبلغ بالفعل</translation>
    </message>
    <message>
        <source>This movement was put right already</source>
        <translation>صُححت هذه الحركة بالفعل</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>هذا يلزمه سبب</translation>
    </message>
    <message>
        <source>This needs your PIN again</source>
        <translation>يتطلب هذا رمز PIN مرة أخرى</translation>
    </message>
    <message>
        <source>This needs your password again</source>
        <translation>يتطلب هذا كلمة مرورك مرة أخرى</translation>
    </message>
    <message>
        <source>This note is for its author</source>
        <translation>هذه الملاحظة لكاتبها</translation>
    </message>
    <message>
        <source>This note is not signed</source>
        <translation>هذه الملاحظة غير موقّعة</translation>
    </message>
    <message>
        <source>This note is signed</source>
        <translation>هذه الملاحظة موقّعة</translation>
    </message>
    <message>
        <source>This note was corrected already</source>
        <translation>صُححت هذه الملاحظة بالفعل</translation>
    </message>
    <message>
        <source>This number belongs to {mrn} already</source>
        <translation>هذا الرقم يعود بالفعل إلى {mrn}</translation>
    </message>
    <message>
        <source>This number cannot be right</source>
        <translation>لا يمكن أن يكون هذا الرقم صحيحًا</translation>
    </message>
    <message>
        <source>This one-time password has expired</source>
        <translation>انتهت صلاحية كلمة المرور المؤقتة</translation>
    </message>
    <message>
        <source>This patient has no stay here</source>
        <translation>ليس لهذا المريض إقامة هنا</translation>
    </message>
    <message>
        <source>This patient has no stay yet</source>
        <translation>لا إقامة لهذا المريض بعد</translation>
    </message>
    <message>
        <source>This patient is no longer on this workstation</source>
        <translation>هذا المريض لم يعد على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This patient is not on this workstation</source>
        <translation>هذا المريض ليس على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This patient&apos;s chart is protected: it opens to the ward&apos;s staff and the attending alone.</source>
        <translation>سجل هذا المريض محمي: يُفتح لطاقم الجناح والطبيب المسؤول فقط.</translation>
    </message>
    <message>
        <source>This patient&apos;s details are protected: they open to the ward&apos;s staff, the desk and billing.</source>
        <translation>بيانات هذا المريض محمية: تُفتح لطاقم الجناح والاستقبال والفوترة.</translation>
    </message>
    <message>
        <source>This payment is not on this workstation</source>
        <translation>هذه الدفعة ليست على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>هذه الصورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>This quantity cannot be charged</source>
        <translation>لا يمكن احتساب هذه الكمية</translation>
    </message>
    <message>
        <source>This record is not merged into another one</source>
        <translation>هذا السجل غير مدمج في سجل آخر</translation>
    </message>
    <message>
        <source>This record is not on this workstation</source>
        <translation>هذا السجل ليس على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This set has been corrected already; correct the newer one.</source>
        <translation>صُححت هذه القياسات بالفعل؛ صحّح الأحدث.</translation>
    </message>
    <message>
        <source>This set is partial: NEWS2 {score}</source>
        <translation>هذه القياسات ناقصة: NEWS2 {score}</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>هذه الإقامة</translation>
    </message>
    <message>
        <source>This stay is not on this workstation</source>
        <translation>هذه الإقامة ليست على محطة العمل هذه</translation>
    </message>
    <message>
        <source>This stay of {name} was cancelled</source>
        <translation>أُلغيت هذه الإقامة للمريض {name}</translation>
    </message>
    <message>
        <source>This step is yours alone. It counts for five minutes.</source>
        <translation>هذه الخطوة لك وحدك. تسري خمس دقائق.</translation>
    </message>
    <message>
        <source>This task is open already</source>
        <translation>هذه المهمة مفتوحة من قبل</translation>
    </message>
    <message>
        <source>This time has not come yet</source>
        <translation>لم يحن هذا الوقت بعد</translation>
    </message>
    <message>
        <source>This time is over already</source>
        <translation>انقضى هذا الوقت بالفعل</translation>
    </message>
    <message>
        <source>This user is suspended</source>
        <translation>هذا المستخدم موقوف</translation>
    </message>
    <message>
        <source>This version of Wardlight does not know this user&apos;s role</source>
        <translation>هذا الإصدار من Wardlight لا يعرف دور هذا المستخدم</translation>
    </message>
    <message>
        <source>This ward is no longer in use</source>
        <translation>هذا الجناح لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>محطة العمل هذه</translation>
    </message>
    <message>
        <source>This workstation does not keep the policy key</source>
        <translation>محطة العمل هذه لا تحفظ مفتاح السياسات</translation>
    </message>
    <message numerus="yes">
        <source>This workstation has had no contact for more than {n} days</source>
        <comment>This workstation has had no contact for more than {n} day</comment>
        <translation>
            <numerusform>لا اتصال لمحطة العمل هذه منذ أكثر من {n} يوم</numerusform>
            <numerusform>لا اتصال لمحطة العمل هذه منذ أكثر من يوم</numerusform>
            <numerusform>لا اتصال لمحطة العمل هذه منذ أكثر من يومين</numerusform>
            <numerusform>لا اتصال لمحطة العمل هذه منذ أكثر من {n} أيام</numerusform>
            <numerusform>لا اتصال لمحطة العمل هذه منذ أكثر من {n} يومًا</numerusform>
            <numerusform>لا اتصال لمحطة العمل هذه منذ أكثر من {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>This workstation only. {why}</source>
        <translation>محطة العمل هذه فقط. {why}</translation>
    </message>
    <message>
        <source>This workstation only; the central server was never reached</source>
        <translation>محطة العمل هذه فقط؛ لم يتم الوصول إلى الخادم المركزي قط</translation>
    </message>
    <message>
        <source>This workstation only; the central server was not reached since {time}</source>
        <translation>محطة العمل هذه فقط؛ لم يتم الوصول إلى الخادم المركزي منذ {time}</translation>
    </message>
    <message>
        <source>This workstation works on its own</source>
        <translation>محطة العمل هذه تعمل مستقلة</translation>
    </message>
    <message>
        <source>This workstation; the central server is being asked</source>
        <translation>محطة العمل هذه؛ يجري سؤال الخادم المركزي</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>تجاهل ما كُتب؟</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Times that are written here mislead others. Ask IT to set it.</source>
        <translation>الأوقات المكتوبة هنا تضلل الآخرين. اطلب من تقنية المعلومات ضبطها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>To a nursing facility</source>
        <translation>مرفق تمريضي</translation>
    </message>
    <message>
        <source>To another hospital</source>
        <translation>مستشفى آخر</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>للمناقشة</translation>
    </message>
    <message>
        <source>To pay, {currency}</source>
        <translation>المطلوب دفعه، {currency}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Took a merge back</source>
        <translation>ألغى دمجًا</translation>
    </message>
    <message>
        <source>Took a payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>Took a task up again</source>
        <translation>أعاد فتح مهمة</translation>
    </message>
    <message>
        <source>Took in a message</source>
        <translation>استلم رسالة</translation>
    </message>
    <message>
        <source>Took in a table of patients</source>
        <translation>استورد جدول مرضى</translation>
    </message>
    <message>
        <source>Took keys</source>
        <translation>استلم مفاتيح</translation>
    </message>
    <message>
        <source>Took over the workstation</source>
        <translation>تسلّم محطة العمل</translation>
    </message>
    <message>
        <source>Took policies into use</source>
        <translation>فعّل سياسات</translation>
    </message>
    <message>
        <source>Took the note of a dose back</source>
        <translation>ألغى تسجيل جرعة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>القرية</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Transfer the patient first.</source>
        <translation>انقل المريض أولًا.</translation>
    </message>
    <message>
        <source>Transfer the patient to change the place.</source>
        <translation>انقل المريض لتغيير مكانه.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>منقولون إليه</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>منقولون منه</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling or the date of birth. Somebody new can be registered.</source>
        <translation>جرّب حروفًا أقل أو تهجئة أخرى أو تاريخ الميلاد. يمكن تسجيل شخص جديد.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Turn the page of the preview</source>
        <translation>قلب صفحة المعاينة</translation>
    </message>
    <message>
        <source>Two patients had been given one bed</source>
        <translation>مُنح مريضان سريرًا واحدًا</translation>
    </message>
    <message>
        <source>Two patients in beds are needed to change places</source>
        <translation>يلزم مريضان في سريرين لتبادل المكان</translation>
    </message>
    <message>
        <source>Two patients, one bed</source>
        <translation>مريضان في سرير واحد</translation>
    </message>
    <message>
        <source>Two people changed the same thing. Both versions are kept until one is chosen.</source>
        <translation>غيّر شخصان الشيء نفسه. تُحفظ النسختان حتى يُختار إحداهما.</translation>
    </message>
    <message>
        <source>Two people check</source>
        <translation>يراجعه شخصان</translation>
    </message>
    <message>
        <source>Two people check this medicine</source>
        <translation>هذا الدواء يراجعه شخصان</translation>
    </message>
    <message>
        <source>Two people together can lift it.</source>
        <translation>يمكن لشخصين معًا رفع الإيقاف.</translation>
    </message>
    <message>
        <source>Type A, C, V, P or U</source>
        <translation>اكتب A أو C أو V أو P أو U</translation>
    </message>
    <message>
        <source>Type a day, month and year of the calendar, as {date}</source>
        <translation>اكتب يومًا وشهرًا وسنة، مثل {date}</translation>
    </message>
    <message>
        <source>Type a name, a number or a date of birth</source>
        <translation>اكتب اسمًا أو رقمًا أو تاريخ ميلاد</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>اكتب رقمًا</translation>
    </message>
    <message>
        <source>Type a number above 0, up to 10,000.</source>
        <translation>اكتب رقمًا أكبر من 0 وحتى 10,000.</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100.</source>
        <translation>اكتب نسبة مئوية من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Type a whole number</source>
        <translation>اكتب رقمًا صحيحًا</translation>
    </message>
    <message>
        <source>Type at least one value, then save.</source>
        <translation>اكتب قيمة واحدة على الأقل، ثم احفظ.</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>اكتب الاثنين.</translation>
    </message>
    <message>
        <source>Type digits alone.</source>
        <translation>اكتب أرقامًا فقط.</translation>
    </message>
    <message>
        <source>Type her MRN or scan her band</source>
        <translation>اكتب رقم ملفها أو امسح سوارها</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Type it as 14:05, or as 22-Nov 23:50.</source>
        <translation>اكتبه مثل 14:05 أو مثل 22-Nov 23:50.</translation>
    </message>
    <message>
        <source>Type it as {date}</source>
        <translation>اكتبه هكذا: {date}</translation>
    </message>
    <message>
        <source>Type it, or choose one of the two versions.</source>
        <translation>اكتبه، أو اختر إحدى النسختين.</translation>
    </message>
    <message>
        <source>Type less, or find the patient by Ctrl K.</source>
        <translation>اكتب أقل، أو ابحث عن المريض بمفتاحي Ctrl K.</translation>
    </message>
    <message>
        <source>Type of a number</source>
        <translation>نوع رقم</translation>
    </message>
    <message>
        <source>Type one digit after the point</source>
        <translation>اكتب رقمًا واحدًا بعد الفاصلة</translation>
    </message>
    <message>
        <source>Type the day of the service</source>
        <translation>اكتب يوم الخدمة</translation>
    </message>
    <message>
        <source>Type the new one twice, alike.</source>
        <translation>اكتب الجديدة مرتين متطابقتين.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>اكتب الرقم</translation>
    </message>
    <message>
        <source>Type the number of the policy</source>
        <translation>اكتب رقم الوثيقة</translation>
    </message>
    <message>
        <source>Type the values of the set</source>
        <translation>اكتب قيم القياسات</translation>
    </message>
    <message>
        <source>Type two medical record numbers as they stand on the wristband.</source>
        <translation>اكتب رقمي ملف كما على السوار.</translation>
    </message>
    <message>
        <source>Type what is paid, above 0.</source>
        <translation>اكتب المدفوع، أكبر من 0.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>اكتب رمز PIN.</translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation>اكتب اسم الدخول وكلمة المرور.</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>اكتب كلمة المرور</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Typed a wrong PIN</source>
        <translation>أدخل رمز PIN خاطئًا</translation>
    </message>
    <message>
        <source>Undo, while a notice with Undo is shown</source>
        <translation>تراجع، ما دام إشعار التراجع ظاهرًا</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>أُلغي فورًا</translation>
    </message>
    <message>
        <source>Unlocked the workstation</source>
        <translation>فتح قفل محطة العمل</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>بلا استجابة</translation>
    </message>
    <message>
        <source>Unsure? Ask for a former address or a card. A second record hides old allergies.</source>
        <translation>غير متأكد؟ اسأل عن عنوان سابق أو بطاقة. السجل الثاني يخفي حساسيات قديمة.</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>أعلى أو أسفل</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Use at least {n} characters: four words that do not belong together.</source>
        <translation>استخدم {n} حرفًا على الأقل: أربع كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>استخدم {n} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Use it, or name another folder with --home.</source>
        <translation>استخدمها، أو حدد مجلدًا آخر باستخدام --home.</translation>
    </message>
    <message>
        <source>Use its three letters, as EUR or GBP.</source>
        <translation>استخدم حروفها الثلاثة، مثل EUR أو GBP.</translation>
    </message>
    <message>
        <source>Use of the record for research</source>
        <translation>استخدام السجل في البحث</translation>
    </message>
    <message>
        <source>Use other words: not names, the hospital, or keys that lie side by side.</source>
        <translation>استخدم كلمات أخرى: لا أسماء ولا المستشفى ولا مفاتيح متجاورة.</translation>
    </message>
    <message>
        <source>Use the chart for children of your hospital.</source>
        <translation>استخدم مخطط الأطفال في مستشفاك.</translation>
    </message>
    <message>
        <source>Use the passphrase or keyring it was made with, or restore a backup.</source>
        <translation>استخدم عبارة المرور أو سلسلة المفاتيح الأصلية، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدم كلمة المرور</translation>
    </message>
    <message>
        <source>Use this record</source>
        <translation>استخدام هذا السجل</translation>
    </message>
    <message>
        <source>Use twelve characters or more.</source>
        <translation>استخدم اثني عشر حرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>Use up to eight capitals and digits: W07.</source>
        <translation>استخدم حتى ثمانية أحرف كبيرة وأرقام: W07.</translation>
    </message>
    <message>
        <source>User&apos;s account</source>
        <translation>حساب مستخدم</translation>
    </message>
    <message>
        <source>Users, policies, keys and restores: IT administrators who give their password again.</source>
        <translation>المستخدمون والسياسات والمفاتيح والاستعادة: لمسؤولي تقنية المعلومات بعد إدخال كلمة المرور مجددًا.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Version {n} is in force from now on</source>
        <translation>الإصدار {n} سارٍ من الآن</translation>
    </message>
    <message>
        <source>Version {version} is in force: {n} rules.</source>
        <translation>الإصدار {version} سارٍ: عدد القواعد {n}.</translation>
    </message>
    <message>
        <source>Version {version}, taken {when} by {name}</source>
        <translation>الإصدار {version}، اعتمده {name} {when}</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>قرية أو بلدة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>الزيارة {number}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Vomited</source>
        <translation>تقيأ</translation>
    </message>
    <message>
        <source>Wait for sync, or search again.</source>
        <translation>انتظر المزامنة، أو ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait for sync, then search again.</source>
        <translation>انتظر المزامنة، ثم ابحث مجددًا.</translation>
    </message>
    <message>
        <source>Wait for sync.</source>
        <translation>انتظر المزامنة.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} seconds, then try again.</source>
        <comment>Wait {n} second, then try again.</comment>
        <translation>
            <numerusform>انتظر {n} ثانية، ثم حاول مجددًا.</numerusform>
            <numerusform>انتظر ثانية واحدة، ثم حاول مجددًا.</numerusform>
            <numerusform>انتظر ثانيتين، ثم حاول مجددًا.</numerusform>
            <numerusform>انتظر {n} ثوانٍ، ثم حاول مجددًا.</numerusform>
            <numerusform>انتظر {n} ثانية، ثم حاول مجددًا.</numerusform>
            <numerusform>انتظر {n} ثانية، ثم حاول مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, or say why it is given all the same.</source>
        <translation>انتظر أو قل لماذا يُعطى مع ذلك.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>بانتظار إعادة الإرسال</translation>
    </message>
    <message>
        <source>Wanted, and was refused</source>
        <translation>أراد ورُفض</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>الجناح</translation>
    </message>
    <message>
        <source>Ward managers and registrars decide between two versions of a record.</source>
        <translation>يختار مديرو الأجنحة وموظفو التسجيل بين نسختي السجل.</translation>
    </message>
    <message>
        <source>Ward managers say who works on their wards: shifts, cover and on-call.</source>
        <translation>يحدّد مديرو الأجنحة من يعمل في أجنحتهم: المناوبات والتغطية والاستدعاء.</translation>
    </message>
    <message>
        <source>Ward staff admit, transfer and discharge on their wards.</source>
        <translation>يُدخل طاقم الجناح المرضى وينقلهم ويخرجهم في أجنحته.</translation>
    </message>
    <message>
        <source>Ward staff capture charges on their wards while the stay is open.</source>
        <translation>يسجّل طاقم الجناح الرسوم في أجنحته ما دامت الإقامة مفتوحة.</translation>
    </message>
    <message>
        <source>Ward staff keep the tasks of their own wards.</source>
        <translation>يدير طاقم الجناح مهام أجنحته.</translation>
    </message>
    <message>
        <source>Ward staff print the documents of stays on their wards.</source>
        <translation>يطبع طاقم الجناح وثائق الإقامات في أجنحته.</translation>
    </message>
    <message>
        <source>Ward {ward}</source>
        <translation>جناح {ward}</translation>
    </message>
    <message>
        <source>Ward, other</source>
        <translation>جناح آخر</translation>
    </message>
    <message>
        <source>Ward, own</source>
        <translation>جناحه</translation>
    </message>
    <message>
        <source>Wardlight is closing</source>
        <translation>يجري إغلاق Wardlight</translation>
    </message>
    <message>
        <source>Wardlight is open already on this database</source>
        <translation>Wardlight مفتوح بالفعل على قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>Wardlight was not opened</source>
        <translation>لم يُفتح Wardlight</translation>
    </message>
    <message>
        <source>Wardlight will not use it. Move it away and restore a backup.</source>
        <translation>لن يستخدمه Wardlight. انقله واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>أُعطي فعلا</translation>
    </message>
    <message>
        <source>Was refused: {act}</source>
        <translation>رُفض: {act}</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ما الذي يجب عمله؟</translation>
    </message>
    <message>
        <source>What was given stays on the chart. To give it again it is prescribed anew.</source>
        <translation>ما أُعطي يبقى في المخطط. لإعطائه ثانية يوصف من جديد.</translation>
    </message>
    <message>
        <source>What was handed over does not fit the amount</source>
        <translation>المبلغ المسلّم لا يطابق المستحق</translation>
    </message>
    <message>
        <source>What was written since the merge stays with {mrn}.</source>
        <translation>ما كُتب منذ الدمج يبقى مع {mrn}.</translation>
    </message>
    <message>
        <source>What you typed is kept for this bill</source>
        <translation>ما كتبته محفوظ لهذه الفاتورة</translation>
    </message>
    <message>
        <source>When Wardlight does not open: break the seal and open the PDF of your ward in {folder} with any PDF reader. It asks for this password.</source>
        <translation>عندما لا يفتح Wardlight: اكسر الختم وافتح ملف PDF لجناحك في {folder} بأي قارئ PDF. سيطلب كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>When is {name} to go?</source>
        <translation>متى يغادر {name}؟</translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>من المتوقع؟</translation>
    </message>
    <message>
        <source>Who keeps the bed</source>
        <translation>من يحتفظ بالسرير</translation>
    </message>
    <message>
        <source>Who may read a chart may print from it.</source>
        <translation>من يحق له قراءة السجل يحق له الطباعة منه.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>من يدفع؟</translation>
    </message>
    <message>
        <source>Whoever is known already appears here while you type.</source>
        <translation>المعروفون يظهرون هنا أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Whoever opened the chart ends it.</source>
        <translation>من فتح السجل ينهيه.</translation>
    </message>
    <message>
        <source>Whoever writes a note signs it, and gives the PIN for it.</source>
        <translation>من يكتب ملاحظة يوقّعها بعد إدخال رمز PIN.</translation>
    </message>
    <message>
        <source>Whose number is this?</source>
        <translation>لمن هذا الرقم؟</translation>
    </message>
    <message>
        <source>Why is {drug} not given?</source>
        <translation>لماذا لا يُعطى {drug}؟</translation>
    </message>
    <message>
        <source>Work on the dose, then give it</source>
        <translation>العمل على الجرعة ثم إعطاؤها</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>يستحق التدقيق</translation>
    </message>
    <message>
        <source>Wristband matches</source>
        <translation>السوار مطابق</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>اكتب بضع كلمات.</translation>
    </message>
    <message>
        <source>Write a number, as 500 or 2.5</source>
        <translation>اكتب عددا مثل 500 أو 2.5</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>دوّن</translation>
    </message>
    <message>
        <source>Write hours, as 4 or 1.5</source>
        <translation>اكتب ساعات مثل 4 أو 1.5</translation>
    </message>
    <message>
        <source>Write it with a point and without a comma, as 2.5 or 1000</source>
        <translation>اكتبه بنقطة وبلا فاصلة، مثل 2.5 أو 1000</translation>
    </message>
    <message>
        <source>Write something, or leave with Esc.</source>
        <translation>اكتب شيئًا، أو اخرج بمفتاح Esc.</translation>
    </message>
    <message>
        <source>Write the hours between doses</source>
        <translation>اكتب الساعات بين الجرعات</translation>
    </message>
    <message>
        <source>Write the name of the drug</source>
        <translation>اكتب اسم الدواء</translation>
    </message>
    <message>
        <source>Write the times of day, or an interval</source>
        <translation>اكتب الأوقات أو فاصلا</translation>
    </message>
    <message>
        <source>Written down: {why}</source>
        <translation>دُوّن: {why}</translation>
    </message>
    <message>
        <source>Wrote a downtime pack</source>
        <translation>كتب حزمة طوارئ</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>كتب ملاحظة</translation>
    </message>
    <message>
        <source>Wrote the keys for the safe</source>
        <translation>كتب المفاتيح للخزنة</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes: changes go into the record of this known patient.</source>
        <translation>نعم: تُحفظ التغييرات في سجل هذا المريض المعروف.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You have signed this note already</source>
        <translation>لقد وقّعت هذه الملاحظة من قبل</translation>
    </message>
    <message>
        <source>You may break the glass. Your name, the time and your reason go to the privacy officer, who reviews every case.</source>
        <translation>يمكنك الفتح الطارئ. يصل اسمك والوقت والسبب إلى مسؤول الخصوصية الذي يراجع كل حالة.</translation>
    </message>
    <message>
        <source>Your role does not include it. Ask the ward manager or IT.</source>
        <translation>دورك لا يشمل ذلك. اسأل مدير الجناح أو تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Your role gives no medicines.</source>
        <translation>دورك لا يعطي الأدوية.</translation>
    </message>
    <message>
        <source>Your role writes no notes</source>
        <translation>دورك لا يكتب ملاحظات</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>رمز ZIP</translation>
    </message>
    <message>
        <source>a countersignature of the central server is missing</source>
        <translation>توقيع مقابل للخادم المركزي مفقود</translation>
    </message>
    <message>
        <source>a cuff measures from 10 to 250 mmHg</source>
        <translation>الجهاز يقيس من 10 إلى 250 mmHg</translation>
    </message>
    <message>
        <source>a cuff measures from 20 to 300 mmHg</source>
        <translation>الجهاز يقيس من 20 إلى 300 mmHg</translation>
    </message>
    <message>
        <source>a living body lies between 10 and 47 °C</source>
        <translation>حرارة الجسم الحي بين 10 و47 °C</translation>
    </message>
    <message>
        <source>a saturation lies between 0 and 100 %</source>
        <translation>التشبع يقع بين 0 و100 %</translation>
    </message>
    <message>
        <source>a sealed text came back with other words: ours was kept, tell IT</source>
        <translation>عاد نص مختوم بكلمات أخرى: أُبقي على نصنا، أبلغ تقنية المعلومات</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>حوالي {when}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>adds up to {amount}</source>
        <translation>المجموع {amount}</translation>
    </message>
    <message>
        <source>airborne</source>
        <translation>هوائي</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>أُرسل الكل</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>allergies not asked</source>
        <translation>لم يُسأل عن الحساسية</translation>
    </message>
    <message>
        <source>allergies {names}</source>
        <translation>الحساسية {names}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>already admitted as {visit}</source>
        <translation>مُدخل بالفعل برقم {visit}</translation>
    </message>
    <message>
        <source>an entry is missing or doubled</source>
        <translation>قيد ناقص أو مكرر</translation>
    </message>
    <message>
        <source>an entry was taken back</source>
        <translation>سُحب قيد</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>another like it</source>
        <translation>آخر مثله</translation>
    </message>
    <message>
        <source>as required</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at least {n}, needs {signs}</source>
        <translation>{n} على الأقل، ينقص {signs}</translation>
    </message>
    <message>
        <source>at {workstation}</source>
        <translation>على {workstation}</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>bed {bed}</source>
        <translation>سرير {bed}</translation>
    </message>
    <message>
        <source>behind glass</source>
        <translation>خلف الزجاج</translation>
    </message>
    <message>
        <source>billing clerk</source>
        <translation>موظف فوترة</translation>
    </message>
    <message>
        <source>billing supervisor</source>
        <translation>مشرف الفوترة</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>غيّره الاثنان</translation>
    </message>
    <message>
        <source>both were put into it</source>
        <translation>وُضع فيه الاثنان</translation>
    </message>
    <message>
        <source>broken glass</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>عن طريق الفم</translation>
    </message>
    <message>
        <source>by nasogastric tube</source>
        <translation>بأنبوب أنفي معدي</translation>
    </message>
    <message numerus="yes">
        <source>capsules</source>
        <comment>capsule</comment>
        <translation>
            <numerusform>كبسولة</numerusform>
            <numerusform>كبسولة</numerusform>
            <numerusform>كبسولتان</numerusform>
            <numerusform>كبسولات</numerusform>
            <numerusform>كبسولة</numerusform>
            <numerusform>كبسولة</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تم تغييره</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>checked with {who}</source>
        <translation>رُوجع مع {who}</translation>
    </message>
    <message>
        <source>choose one above</source>
        <translation>اختر واحدة أعلاه</translation>
    </message>
    <message>
        <source>cleaning</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>تلامسي</translation>
    </message>
    <message>
        <source>corrected by {name}: {reason}</source>
        <translation>صححه {name}: {reason}</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>تصحيح: {reason}</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>demographics</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>diastolic pressure</source>
        <translation>الضغط الانبساطي</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>does not add up to {amount}</source>
        <translation>المجموع لا يساوي {amount}</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>dose {amount}</source>
        <translation>جرعة {amount}</translation>
    </message>
    <message>
        <source>down {n} in {time}</source>
        <translation>انخفض {n} خلال {time}</translation>
    </message>
    <message>
        <source>droplet</source>
        <translation>رذاذي</translation>
    </message>
    <message numerus="yes">
        <source>drops</source>
        <comment>drop</comment>
        <translation>
            <numerusform>قطرة</numerusform>
            <numerusform>قطرة</numerusform>
            <numerusform>قطرتان</numerusform>
            <numerusform>قطرات</numerusform>
            <numerusform>قطرة</numerusform>
            <numerusform>قطرة</numerusform>
        </translation>
    </message>
    <message>
        <source>due in 30 min</source>
        <translation>خلال 30 د</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>موعدها {time}</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>ينتهي {time}</translation>
    </message>
    <message>
        <source>every so many hours</source>
        <translation>كل بضع ساعات</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>كل {time}</translation>
    </message>
    <message>
        <source>every {time} at most</source>
        <translation>كل {time} على الأكثر</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>everything was loaded</source>
        <translation>حُمّل كل شيء</translation>
    </message>
    <message>
        <source>exchanged with family name</source>
        <translation>متبادل مع اسم العائلة</translation>
    </message>
    <message>
        <source>exchanged with given name</source>
        <translation>متبادل مع الاسم الأول</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>four times a day</source>
        <translation>أربع مرات يوميا</translation>
    </message>
    <message numerus="yes">
        <source>free beds</source>
        <comment>free bed</comment>
        <translation>
            <numerusform>سرير شاغر</numerusform>
            <numerusform>سرير شاغر</numerusform>
            <numerusform>سريران شاغران</numerusform>
            <numerusform>أسرّة شاغرة</numerusform>
            <numerusform>سريرًا شاغرًا</numerusform>
            <numerusform>سرير شاغر</numerusform>
        </translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>يكسب</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>glass broken</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>gone home</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>here since {day}{place}</source>
        <translation>هنا منذ {day}{place}</translation>
    </message>
    <message>
        <source>in another script: {name}</source>
        <translation>بكتابة أخرى: {name}</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>في المستشفى</translation>
    </message>
    <message>
        <source>inhaled</source>
        <translation>استنشاق</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>into the ear</source>
        <translation>في الأذن</translation>
    </message>
    <message>
        <source>into the eye</source>
        <translation>في العين</translation>
    </message>
    <message>
        <source>into the nose</source>
        <translation>في الأنف</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>في العضل</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>في الوريد</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>is this entry true?</source>
        <translation>هل هذا القيد صحيح؟</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>لا يتبع القيد الذي قبله</translation>
    </message>
    <message>
        <source>it is not the entry that the central server acknowledged</source>
        <translation>ليس القيد الذي أقر الخادم المركزي باستلامه</translation>
    </message>
    <message>
        <source>it is not the entry that the central server countersigned</source>
        <translation>ليس القيد الذي صادق عليه الخادم المركزي</translation>
    </message>
    <message>
        <source>it is not the entry that was signed</source>
        <translation>ليس القيد الذي وُقّع</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>تغيّر محتواه</translation>
    </message>
    <message>
        <source>its countersignature does not follow the one before it</source>
        <translation>توقيعه المقابل لا يتبع الذي قبله</translation>
    </message>
    <message>
        <source>its countersignature is forged, or of another key</source>
        <translation>توقيعه المقابل مزور أو بمفتاح آخر</translation>
    </message>
    <message>
        <source>its signature is forged</source>
        <translation>توقيعه مزوّر</translation>
    </message>
    <message>
        <source>its signature is of another key</source>
        <translation>توقيعه بمفتاح آخر</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>last contact not known</source>
        <translation>آخر اتصال غير معروف</translation>
    </message>
    <message>
        <source>last contact {time}</source>
        <translation>آخر اتصال {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>يفقد</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>may be given now</source>
        <translation>يمكن إعطاؤه الآن</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>micrograms</source>
        <translation>ميكروغرام</translation>
    </message>
    <message>
        <source>mmol</source>
        <translation>mmol</translation>
    </message>
    <message>
        <source>moved?</source>
        <translation>هل انتقل؟</translation>
    </message>
    <message>
        <source>nanograms</source>
        <translation>نانوغرام</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>الرقم الوطني</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>متطابق تقريبًا</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>يحتاج قرارًا</translation>
    </message>
    <message>
        <source>needs {fields}</source>
        <translation>ينقص: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>needs {n} more</source>
        <comment>needs {n} more</comment>
        <translation>
            <numerusform>ينقص {n}</numerusform>
            <numerusform>تنقص قيمة واحدة</numerusform>
            <numerusform>تنقص قيمتان</numerusform>
            <numerusform>ينقص {n} قيم</numerusform>
            <numerusform>ينقص {n} قيمة</numerusform>
            <numerusform>ينقص {n} قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>needs {rights}</source>
        <translation>يلزم: {rights}</translation>
    </message>
    <message>
        <source>needs {sign}</source>
        <translation>ينقص {sign}</translation>
    </message>
    <message>
        <source>never admitted</source>
        <translation>لم يُدخل قط</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>بلا سرير</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>بلا سرير بعد</translation>
    </message>
    <message>
        <source>no care relation</source>
        <translation>بلا علاقة علاجية</translation>
    </message>
    <message>
        <source>no central server</source>
        <translation>لا خادم مركزي</translation>
    </message>
    <message>
        <source>no device on a ward gives more than 80 L/min</source>
        <translation>لا جهاز في الجناح يعطي أكثر من 80 L/min</translation>
    </message>
    <message>
        <source>no insurance is recorded</source>
        <translation>لا تأمين مسجلًا</translation>
    </message>
    <message>
        <source>no known allergies</source>
        <translation>لا حساسية معروفة</translation>
    </message>
    <message>
        <source>no number before it is issued</source>
        <translation>بلا رقم قبل الإصدار</translation>
    </message>
    <message>
        <source>no pulse is that fast</source>
        <translation>لا نبض بهذه السرعة</translation>
    </message>
    <message>
        <source>no rows of its own yet</source>
        <translation>لا شيء خاصًا به بعد</translation>
    </message>
    <message>
        <source>no ward</source>
        <translation>بلا جناح</translation>
    </message>
    <message>
        <source>nobody breathes that often</source>
        <translation>لا أحد يتنفس بهذه السرعة</translation>
    </message>
    <message>
        <source>nobody would be left who may do this: {action}</source>
        <translation>لن يبقى أحد يحق له ما يلي: {action}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not valid for this stay</source>
        <translation>غير سارٍ لهذه الإقامة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing given</source>
        <translation>لم يُعط شيء</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>now, 14:05 or 22-Nov 23:50</source>
        <translation>الآن أو 14:05 أو 22-Nov 23:50</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>ممرض</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>off shift</source>
        <translation>خارج المناوبة</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>on the skin</source>
        <translation>على الجلد</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة يوميا</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>رقم واحد مختلف</translation>
    </message>
    <message>
        <source>only one changed it</source>
        <translation>غيّره واحد فقط</translation>
    </message>
    <message>
        <source>open {amount}</source>
        <translation>المتبقي {amount}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>oxygen flow</source>
        <translation>تدفق الأكسجين</translation>
    </message>
    <message>
        <source>oxygen saturation</source>
        <translation>تشبع الأكسجين</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>partial: {reason}</source>
        <translation>ناقص: {reason}</translation>
    </message>
    <message>
        <source>patch on the skin</source>
        <translation>لصقة على الجلد</translation>
    </message>
    <message numerus="yes">
        <source>patches</source>
        <comment>patch</comment>
        <translation>
            <numerusform>لصقة</numerusform>
            <numerusform>لصقة</numerusform>
            <numerusform>لصقتان</numerusform>
            <numerusform>لصقات</numerusform>
            <numerusform>لصقة</numerusform>
            <numerusform>لصقة</numerusform>
        </translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>patient asked</source>
        <translation>سُئل المريض</translation>
    </message>
    <message numerus="yes">
        <source>patients</source>
        <comment>patient</comment>
        <translation>
            <numerusform>مريض</numerusform>
            <numerusform>مريض</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>مرضى</numerusform>
            <numerusform>مريضًا</numerusform>
            <numerusform>مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>صيدلي</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>privacy officer</source>
        <translation>مسؤول الخصوصية</translation>
    </message>
    <message>
        <source>protected chart</source>
        <translation>ملف محمي</translation>
    </message>
    <message numerus="yes">
        <source>puffs</source>
        <comment>puff</comment>
        <translation>
            <numerusform>بخة</numerusform>
            <numerusform>بخة</numerusform>
            <numerusform>بختان</numerusform>
            <numerusform>بخات</numerusform>
            <numerusform>بخة</numerusform>
            <numerusform>بخة</numerusform>
        </translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>recorded as deceased</source>
        <translation>مسجل متوفى</translation>
    </message>
    <message>
        <source>records that differed were brought again</source>
        <translation>أُعيد جلب السجلات المختلفة</translation>
    </message>
    <message>
        <source>rectal</source>
        <translation>شرجي</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>refused by the central server, kept here</source>
        <translation>رفضه الخادم المركزي، محفوظ هنا</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>موظف التسجيل</translation>
    </message>
    <message>
        <source>respirations</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>reverse line</source>
        <translation>إلغاء البند</translation>
    </message>
    <message>
        <source>route</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>الرمز البريدي نفسه</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>اسم العائلة نفسه</translation>
    </message>
    <message>
        <source>same {what}</source>
        <translation>{what} نفسه</translation>
    </message>
    <message>
        <source>seal broken: this is not what was signed. Tell IT.</source>
        <translation>الختم مكسور: هذا ليس ما وُقّع. أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>seal not compared</source>
        <translation>لم يُقارَن الختم</translation>
    </message>
    <message>
        <source>seal whole</source>
        <translation>الختم سليم</translation>
    </message>
    <message>
        <source>sensitive notes</source>
        <translation>الملاحظات الحساسة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>share not agreed yet</source>
        <translation>لم يُتفق على الحصة بعد</translation>
    </message>
    <message>
        <source>similar: {name}</source>
        <translation>مشابه: {name}</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>السارية الآن</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>steady for {time}</source>
        <translation>مستقر منذ {time}</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>تحت الجلد</translation>
    </message>
    <message>
        <source>systolic pressure</source>
        <translation>الضغط الانقباضي</translation>
    </message>
    <message numerus="yes">
        <source>tablets</source>
        <comment>tablet</comment>
        <translation>
            <numerusform>قرص</numerusform>
            <numerusform>قرص</numerusform>
            <numerusform>قرصان</numerusform>
            <numerusform>أقراص</numerusform>
            <numerusform>قرصا</numerusform>
            <numerusform>قرص</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back invoice {number}</source>
        <translation>تلغي الفاتورة {number}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>the central server did not give this receipt</source>
        <translation>لم يصدر الخادم المركزي هذا الإيصال</translation>
    </message>
    <message>
        <source>the central server holds another chain of this workstation</source>
        <translation>لدى الخادم المركزي سلسلة أخرى لمحطة العمل هذه</translation>
    </message>
    <message>
        <source>the central server knows a later chain: this is older</source>
        <translation>يعرف الخادم المركزي سلسلة أحدث: هذه أقدم</translation>
    </message>
    <message>
        <source>the dose was given</source>
        <translation>أُعطيت الجرعة</translation>
    </message>
    <message>
        <source>the entry is struck through</source>
        <translation>يُشطب القيد</translation>
    </message>
    <message>
        <source>the file is older than its mark, or it was rewritten</source>
        <translation>الملف أقدم من علامته، أو أعيدت كتابته</translation>
    </message>
    <message>
        <source>the mark outside the file is forged</source>
        <translation>العلامة خارج الملف مزوّرة</translation>
    </message>
    <message>
        <source>the other workstation</source>
        <translation>محطة العمل الأخرى</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>the signed entry is missing</source>
        <translation>القيد الموقّع مفقود</translation>
    </message>
    <message>
        <source>this database was restored or copied</source>
        <translation>استُعيدت قاعدة البيانات هذه أو نُسخت</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>هذا النموذج</translation>
    </message>
    <message>
        <source>three times a day</source>
        <translation>ثلاث مرات يوميا</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>to invoice {amount}</source>
        <translation>للفوترة {amount}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>إلى {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>مرتين يوميا</translation>
    </message>
    <message>
        <source>two patients have this bed, also {names}</source>
        <translation>مريضان لهما هذا السرير، أيضًا {names}</translation>
    </message>
    <message>
        <source>under the tongue</source>
        <translation>تحت اللسان</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>غير مرجح</translation>
    </message>
    <message>
        <source>up {n} in {time}</source>
        <translation>ارتفع {n} خلال {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>versions of records</source>
        <translation>نسخ السجلات</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>مرجح جدًا</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>ward board</source>
        <translation>لوحة الجناح</translation>
    </message>
    <message>
        <source>ward manager</source>
        <translation>مدير الجناح</translation>
    </message>
    <message>
        <source>wardlight users list names them.</source>
        <translation>لعرضهم: wardlight users list</translation>
    </message>
    <message>
        <source>whole chart</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>whole database</source>
        <translation>قاعدة البيانات كلها</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>برمز PIN</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>مع ذكر السبب</translation>
    </message>
    <message>
        <source>with tasks</source>
        <translation>لديهم مهام</translation>
    </message>
    <message>
        <source>with tax {amount}</source>
        <translation>منها ضريبة {amount}</translation>
    </message>
    <message>
        <source>with the password</source>
        <translation>بكلمة المرور</translation>
    </message>
    <message>
        <source>withdrawn by {name}: {reason}</source>
        <translation>سحبه {name}: {reason}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>without {fields}</source>
        <translation>بدون {fields}</translation>
    </message>
    <message>
        <source>works on its own</source>
        <translation>تعمل مستقلة</translation>
    </message>
    <message>
        <source>workstation itself</source>
        <translation>محطة العمل نفسها</translation>
    </message>
    <message>
        <source>wristband scanned</source>
        <translation>مُسح السوار</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>{act}, {n} times</source>
        <translation>{act}، {n} مرات</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>العمر {age}</translation>
    </message>
    <message>
        <source>{amount} in 1 h</source>
        <translation>{amount} في 1 ساعة</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} في المجموع</translation>
    </message>
    <message>
        <source>{amount} is missing</source>
        <translation>ينقص {amount}</translation>
    </message>
    <message>
        <source>{amount} stays open.</source>
        <translation>يبقى {amount} غير مدفوع.</translation>
    </message>
    <message>
        <source>{backup} A later one failed: {problem}</source>
        <translation>{backup} وفشلت نسخة لاحقة: {problem}</translation>
    </message>
    <message>
        <source>{backup} It is overdue: tell IT.</source>
        <translation>{backup} وقد تأخرت: أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>{bed} is also {name}&apos;s bed</source>
        <translation>{bed} هو سرير {name} أيضًا</translation>
    </message>
    <message>
        <source>{begun} for {minutes} min</source>
        <translation>{begun} لمدة {minutes} د</translation>
    </message>
    <message>
        <source>{box} stands for a letter that cannot be printed.</source>
        <translation>{box} مكان حرف لا يمكن طباعته.</translation>
    </message>
    <message>
        <source>{code} is no country</source>
        <translation>{code} ليس بلدًا</translation>
    </message>
    <message>
        <source>{currency} is no currency</source>
        <translation>{currency} ليست عملة</translation>
    </message>
    <message>
        <source>{day}, midnight to midnight</source>
        <translation>{day}، من منتصف الليل إلى منتصف الليل</translation>
    </message>
    <message>
        <source>{day}, so far</source>
        <translation>{day}، حتى الآن</translation>
    </message>
    <message>
        <source>{day}, so far: the day is not over</source>
        <translation>{day}، حتى الآن: اليوم لم ينتهِ</translation>
    </message>
    <message>
        <source>{difference}, a slip?</source>
        <translation>{difference}، خطأ كتابة؟</translation>
    </message>
    <message>
        <source>{drug} given</source>
        <translation>أُعطي {drug}</translation>
    </message>
    <message>
        <source>{drug} goes on</source>
        <translation>يستمر {drug}</translation>
    </message>
    <message>
        <source>{drug} has been stopped</source>
        <translation>أُوقف {drug}</translation>
    </message>
    <message>
        <source>{drug} has been stopped already</source>
        <translation>أُوقف {drug} من قبل</translation>
    </message>
    <message>
        <source>{drug} is held</source>
        <translation>{drug} معلّق</translation>
    </message>
    <message>
        <source>{drug} is held already</source>
        <translation>{drug} معلّق من قبل</translation>
    </message>
    <message>
        <source>{drug} is held: {reason}</source>
        <translation>{drug} معلّق: {reason}</translation>
    </message>
    <message>
        <source>{drug} is not held</source>
        <translation>{drug} غير معلّق</translation>
    </message>
    <message>
        <source>{drug} prescribed</source>
        <translation>وُصف {drug}</translation>
    </message>
    <message>
        <source>{drug} stopped</source>
        <translation>أُوقف {drug}</translation>
    </message>
    <message>
        <source>{drug} was given twice: {entries}</source>
        <translation>أُعطي {drug} مرتين: {entries}</translation>
    </message>
    <message>
        <source>{entries}, looked back to {day}</source>
        <translation>{entries}، بالرجوع حتى {day}</translation>
    </message>
    <message>
        <source>{entries}, more below</source>
        <translation>{entries}، والمزيد أدناه</translation>
    </message>
    <message>
        <source>{entry} stays on the chart, struck through, and the dose is open again.</source>
        <translation>يبقى {entry} في المخطط مشطوبا، والجرعة مفتوحة ثانية.</translation>
    </message>
    <message>
        <source>{field} cannot be opened here</source>
        <translation>لا يمكن فتح {field} هنا</translation>
    </message>
    <message>
        <source>{field} cannot be typed here</source>
        <translation>لا يمكن كتابة {field} هنا</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} فارغ</translation>
    </message>
    <message>
        <source>{field} is still open</source>
        <translation>{field} ما زال بلا قرار</translation>
    </message>
    <message>
        <source>{field} sounds like it</source>
        <translation>{field}: نطق مشابه</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>لا يمكن كتابة {file}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} موجود بالفعل</translation>
    </message>
    <message>
        <source>{given} given in 24 h, at most {most} is ordered</source>
        <translation>أُعطي {given} في 24 ساعة، والحد {most}</translation>
    </message>
    <message>
        <source>{goes} is found through {stays} now</source>
        <translation>يُعثر الآن على {goes} عبر {stays}</translation>
    </message>
    <message>
        <source>{goes} stands for itself again with what it had. What was written since the merge stays with {stays}.</source>
        <translation>يعود {goes} مستقلًا بما كان له. وما كُتب منذ الدمج يبقى مع {stays}.</translation>
    </message>
    <message>
        <source>{goes} stays as it is and is found through {stays}. It can be taken back.</source>
        <translation>يبقى {goes} كما هو ويُعثر عليه عبر {stays}. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{key} does nothing here · ? shows all keys</source>
        <translation>{key} لا يفعل شيئًا هنا · ? يعرض كل المفاتيح</translation>
    </message>
    <message>
        <source>{kind} isolation</source>
        <translation>عزل {kind}</translation>
    </message>
    <message>
        <source>{label}: {mine} said {my_words}, {theirs} at {device} said {their_words} ({at}). Both versions stay in the history.</source>
        <translation>{label}: كتب {mine} «{my_words}»، وكتب {theirs} على {device} القيمة «{their_words}» في {at}. تبقى النسختان في السجل.</translation>
    </message>
    <message>
        <source>{login} is no administrator</source>
        <translation>{login} ليس مسؤولًا</translation>
    </message>
    <message>
        <source>{login} may log in with the new password.</source>
        <translation>يمكن لـ {login} الدخول بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>{method} back for {number}</source>
        <translation>{method}، رُد عن {number}</translation>
    </message>
    <message>
        <source>{method} for {number}</source>
        <translation>{method} عن {number}</translation>
    </message>
    <message>
        <source>{mine} and {theirs} both wrote that this dose was given. Look after the patient, ask both, and say which entries are true. Nothing is lost from the chart.</source>
        <translation>كتب كل من {mine} و{theirs} أن هذه الجرعة أُعطيت. اعتن بالمريض واسألهما وقل أي القيود صحيح. لا يضيع شيء من المخطط.</translation>
    </message>
    <message>
        <source>{mrn} is merged into another record already</source>
        <translation>{mrn} مدمج في سجل آخر بالفعل</translation>
    </message>
    <message>
        <source>{mrn} was merged into {other}</source>
        <translation>دُمج {mrn} في {other}</translation>
    </message>
    <message>
        <source>{mrn} would get back what it had.</source>
        <translation>سيستعيد {mrn} ما كان له.</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (جديد)</translation>
    </message>
    <message>
        <source>{name} admitted, visit {visit}</source>
        <translation>أُدخل {name}، الزيارة {visit}</translation>
    </message>
    <message>
        <source>{name} can do nothing any more, on no workstation.</source>
        <translation>لن يستطيع {name} فعل شيء على أي محطة عمل.</translation>
    </message>
    <message>
        <source>{name} cannot be a workstation&apos;s name</source>
        <translation>لا يصلح {name} اسمًا لمحطة عمل</translation>
    </message>
    <message>
        <source>{name} changes this</source>
        <translation>{name} يغيّر ما يلي</translation>
    </message>
    <message>
        <source>{name} gets bed {bed}. A bed left behind goes to cleaning.</source>
        <translation>يحصل {name} على السرير {bed}. والسرير المتروك يذهب إلى التنظيف.</translation>
    </message>
    <message>
        <source>{name} has a new stay meanwhile</source>
        <translation>لدى {name} إقامة جديدة في هذه الأثناء</translation>
    </message>
    <message>
        <source>{name} has cancelled this already</source>
        <translation>ألغاها {name} من قبل</translation>
    </message>
    <message>
        <source>{name} has corrected this set already</source>
        <translation>صحح {name} هذه القياسات بالفعل</translation>
    </message>
    <message>
        <source>{name} has done this already</source>
        <translation>أنجزها {name} من قبل</translation>
    </message>
    <message>
        <source>{name} has never reported</source>
        <translation>لم ترسل {name} شيئًا قط</translation>
    </message>
    <message>
        <source>{name} has no planned discharge</source>
        <translation>لا خروج مخطط لـ {name}</translation>
    </message>
    <message>
        <source>{name} has not arrived yet</source>
        <translation>لم يصل {name} بعد</translation>
    </message>
    <message>
        <source>{name} has not been admitted yet</source>
        <translation>لم يُدخَل {name} بعد</translation>
    </message>
    <message>
        <source>{name} has reported until {time}</source>
        <translation>أرسلت {name} حتى {time}</translation>
    </message>
    <message>
        <source>{name} in bed {bed} changes places with another patient; no bed is cleaned between.</source>
        <translation>{name} في السرير {bed} يتبادل المكان مع مريض آخر؛ لا يُنظف سرير بينهما.</translation>
    </message>
    <message>
        <source>{name} is admitted</source>
        <translation>أُدخل {name}</translation>
    </message>
    <message>
        <source>{name} is admitted already</source>
        <translation>{name} مُدخَل بالفعل</translation>
    </message>
    <message>
        <source>{name} is already admitted</source>
        <translation>{name} مُدخَل بالفعل</translation>
    </message>
    <message>
        <source>{name} is already admitted to {ward}, bed {bed}</source>
        <translation>{name} مُدخَل بالفعل في {ward}، السرير {bed}</translation>
    </message>
    <message>
        <source>{name} is already admitted to {ward}, without a bed</source>
        <translation>{name} مُدخَل بالفعل في {ward}، بلا سرير</translation>
    </message>
    <message>
        <source>{name} is back from leave</source>
        <translation>عاد {name} من الإجازة</translation>
    </message>
    <message>
        <source>{name} is discharged</source>
        <translation>خرج {name}</translation>
    </message>
    <message>
        <source>{name} is expected as changed</source>
        <translation>تم تغيير وصول {name}</translation>
    </message>
    <message>
        <source>{name} is here again</source>
        <translation>{name} هنا من جديد</translation>
    </message>
    <message>
        <source>{name} is in bed {bed}</source>
        <translation>{name} في السرير {bed}</translation>
    </message>
    <message>
        <source>{name} is in bed {bed} · {old} to be cleaned</source>
        <translation>{name} في السرير {bed} · {old} للتنظيف</translation>
    </message>
    <message>
        <source>{name} is no longer expected</source>
        <translation>لم يعد {name} متوقعًا</translation>
    </message>
    <message>
        <source>{name} is not discharged</source>
        <translation>لم يخرج {name} من المستشفى</translation>
    </message>
    <message>
        <source>{name} is not on leave</source>
        <translation>{name} ليس في إجازة</translation>
    </message>
    <message>
        <source>{name} is on leave</source>
        <translation>{name} في إجازة</translation>
    </message>
    <message>
        <source>{name} is on leave; the bed is kept</source>
        <translation>{name} في إجازة؛ السرير محفوظ</translation>
    </message>
    <message>
        <source>{name} is recorded as deceased</source>
        <translation>{name} مسجل متوفى</translation>
    </message>
    <message>
        <source>{name} is sent to {printer}</source>
        <translation>أُرسل {name} إلى {printer}</translation>
    </message>
    <message>
        <source>{name} is suspended</source>
        <translation>أُوقف {name}</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} هناك بالفعل</translation>
    </message>
    <message>
        <source>{name} is to go {time}</source>
        <translation>يغادر {name} {time}</translation>
    </message>
    <message>
        <source>{name} may work</source>
        <translation>يمكن لـ {name} العمل</translation>
    </message>
    <message>
        <source>{name} registered, MRN {mrn}</source>
        <translation>سُجل {name}، رقم الملف {mrn}</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}، مواليد {born}</translation>
    </message>
    <message>
        <source>{name}, born {born}, {identity}, is {likeness} ({score} %). Registering again would make a second record.</source>
        <translation>{name}، الميلاد {born}، {identity}: {likeness} ({score} %). التسجيل مجددًا يُنشئ سجلًا ثانيًا.</translation>
    </message>
    <message>
        <source>{name}: nobody gains and nobody loses</source>
        <translation>{name}: لا أحد يكسب ولا أحد يفقد</translation>
    </message>
    <message>
        <source>{needs}, or a reason</source>
        <translation>{needs}، أو سبب</translation>
    </message>
    <message>
        <source>{noun}, by {who}</source>
        <translation>{noun}، بواسطة {who}</translation>
    </message>
    <message>
        <source>{number} was given back already</source>
        <translation>رُد {number} بالفعل</translation>
    </message>
    <message>
        <source>{number} was taken back already</source>
        <translation>أُلغي {number} بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>{n} allergies</source>
        <comment>{n} allergy</comment>
        <translation>
            <numerusform>{n} حساسية</numerusform>
            <numerusform>حساسية واحدة</numerusform>
            <numerusform>حساسيتان</numerusform>
            <numerusform>{n} حساسيات</numerusform>
            <numerusform>{n} حساسية</numerusform>
            <numerusform>{n} حساسية</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters are wanted, this has {m}</source>
        <translation>المطلوب {n} حرفًا، وهنا {m}</translation>
    </message>
    <message numerus="yes">
        <source>{n} charges</source>
        <comment>{n} charge</comment>
        <translation>
            <numerusform>{n} رسم</numerusform>
            <numerusform>رسم واحد</numerusform>
            <numerusform>رسمان</numerusform>
            <numerusform>{n} رسوم</numerusform>
            <numerusform>{n} رسمًا</numerusform>
            <numerusform>{n} رسم</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} ي</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days apart</source>
        <comment>{n} day apart</comment>
        <translation>
            <numerusform>بلا فرق ({n} يوم)</numerusform>
            <numerusform>الفرق يوم واحد</numerusform>
            <numerusform>الفرق يومان</numerusform>
            <numerusform>الفرق {n} أيام</numerusform>
            <numerusform>الفرق {n} يومًا</numerusform>
            <numerusform>الفرق {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses</source>
        <comment>Dose</comment>
        <translation>
            <numerusform>لا جرعات</numerusform>
            <numerusform>جرعة</numerusform>
            <numerusform>جرعتان</numerusform>
            <numerusform>{n} جرعات</numerusform>
            <numerusform>{n} جرعة</numerusform>
            <numerusform>{n} جرعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} due now</source>
        <translation>{n} حان الآن</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation>
            <numerusform>{n} قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{n} قيود</numerusform>
            <numerusform>{n} قيدًا</numerusform>
            <numerusform>{n} قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} entries written to {file}</source>
        <translation>كُتب {n} من القيود في {file}</translation>
    </message>
    <message>
        <source>{n} given</source>
        <translation>{n} أُعطيت</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} held or not given</source>
        <translation>{n} معلّقة أو لم تُعط</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} identifiers</source>
        <comment>{n} identifier</comment>
        <translation>
            <numerusform>{n} معرّف</numerusform>
            <numerusform>معرّف واحد</numerusform>
            <numerusform>معرّفان</numerusform>
            <numerusform>{n} معرّفات</numerusform>
            <numerusform>{n} معرّفًا</numerusform>
            <numerusform>{n} معرّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} insurances</source>
        <comment>{n} insurance</comment>
        <translation>
            <numerusform>{n} تأمين</numerusform>
            <numerusform>تأمين واحد</numerusform>
            <numerusform>تأمينان</numerusform>
            <numerusform>{n} تأمينات</numerusform>
            <numerusform>{n} تأمينًا</numerusform>
            <numerusform>{n} تأمين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices and credit notes</source>
        <comment>{n} invoice or credit note</comment>
        <translation>
            <numerusform>{n} فاتورة أو إشعار</numerusform>
            <numerusform>فاتورة واحدة أو إشعار</numerusform>
            <numerusform>فاتورتان أو إشعاران</numerusform>
            <numerusform>{n} فواتير وإشعارات</numerusform>
            <numerusform>{n} فاتورة وإشعارًا</numerusform>
            <numerusform>{n} فاتورة وإشعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines, amounts in {currency}</source>
        <comment>{n} line, amounts in {currency}</comment>
        <translation>
            <numerusform>{n} بند، المبالغ بعملة {currency}</numerusform>
            <numerusform>بند واحد، المبالغ بعملة {currency}</numerusform>
            <numerusform>بندان، المبالغ بعملة {currency}</numerusform>
            <numerusform>{n} بنود، المبالغ بعملة {currency}</numerusform>
            <numerusform>{n} بندًا، المبالغ بعملة {currency}</numerusform>
            <numerusform>{n} بند، المبالغ بعملة {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merges that stand</source>
        <comment>{n} merge that stands</comment>
        <translation>
            <numerusform>{n} دمج سارٍ</numerusform>
            <numerusform>دمج واحد سارٍ</numerusform>
            <numerusform>دمجان ساريان</numerusform>
            <numerusform>{n} عمليات دمج سارية</numerusform>
            <numerusform>{n} عملية دمج سارية</numerusform>
            <numerusform>{n} عملية دمج سارية</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} minutes fast</source>
        <translation>متقدمة {n} دقيقة</translation>
    </message>
    <message>
        <source>{n} minutes slow</source>
        <translation>متأخرة {n} دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>{n} months apart</source>
        <comment>{n} month apart</comment>
        <translation>
            <numerusform>الفرق {n} شهر</numerusform>
            <numerusform>الفرق شهر واحد</numerusform>
            <numerusform>الفرق شهران</numerusform>
            <numerusform>الفرق {n} أشهر</numerusform>
            <numerusform>الفرق {n} شهرًا</numerusform>
            <numerusform>الفرق {n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are late</source>
        <comment>{n} more is late</comment>
        <translation>
            <numerusform>لا أخرى متأخرة</numerusform>
            <numerusform>واحدة أخرى متأخرة</numerusform>
            <numerusform>اثنتان أخريان متأخرتان</numerusform>
            <numerusform>{n} أخرى متأخرة</numerusform>
            <numerusform>{n} أخرى متأخرة</numerusform>
            <numerusform>{n} أخرى متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a decision</source>
        <comment>{n} needs a decision</comment>
        <translation>
            <numerusform>{n} تحتاج قرارًا</numerusform>
            <numerusform>واحد يحتاج قرارًا</numerusform>
            <numerusform>اثنان يحتاجان قرارًا</numerusform>
            <numerusform>{n} تحتاج قرارًا</numerusform>
            <numerusform>{n} تحتاج قرارًا</numerusform>
            <numerusform>{n} تحتاج قرارًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <comment>{n} needs you</comment>
        <translation>
            <numerusform>لا شيء ينتظرك ({n})</numerusform>
            <numerusform>واحد ينتظرك</numerusform>
            <numerusform>اثنان ينتظرانك</numerusform>
            <numerusform>{n} تنتظرك</numerusform>
            <numerusform>{n} تنتظرك</numerusform>
            <numerusform>{n} تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not recorded</source>
        <translation>{n} غير مسجلة</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours to sign</source>
        <comment>{n} note of yours to sign</comment>
        <translation>
            <numerusform>لا ملاحظات لك للتوقيع</numerusform>
            <numerusform>ملاحظة لك للتوقيع</numerusform>
            <numerusform>ملاحظتان لك للتوقيع</numerusform>
            <numerusform>{n} ملاحظات لك للتوقيع</numerusform>
            <numerusform>{n} ملاحظة لك للتوقيع</numerusform>
            <numerusform>{n} ملاحظة لك للتوقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>أُجيب عن {n} من {of}</translation>
    </message>
    <message>
        <source>{n} of {of} shown</source>
        <translation>يظهر {n} من {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحتان</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open tasks</source>
        <comment>{n} open task</comment>
        <translation>
            <numerusform>لا مهام مفتوحة</numerusform>
            <numerusform>مهمة مفتوحة</numerusform>
            <numerusform>مهمتان مفتوحتان</numerusform>
            <numerusform>{n} مهام مفتوحة</numerusform>
            <numerusform>{n} مهمة مفتوحة</numerusform>
            <numerusform>{n} مهمة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} متأخرة</translation>
    </message>
    <message>
        <source>{n} patients answer: choose one</source>
        <translation>يطابق {n} من المرضى: اختر واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments</source>
        <comment>{n} payment</comment>
        <translation>
            <numerusform>{n} دفعة</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>{n} دفعات</numerusform>
            <numerusform>{n} دفعة</numerusform>
            <numerusform>{n} دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} plans</source>
        <comment>{n} plan</comment>
        <translation>
            <numerusform>{n} تأمين</numerusform>
            <numerusform>تأمين واحد</numerusform>
            <numerusform>تأمينان</numerusform>
            <numerusform>{n} تأمينات</numerusform>
            <numerusform>{n} تأمينًا</numerusform>
            <numerusform>{n} تأمين</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} received</source>
        <translation>استُلم {n}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>رُفض {n}</translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation>أُرسل {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of observations</source>
        <comment>{n} set of observations</comment>
        <translation>
            <numerusform>{n} مجموعة قياسات</numerusform>
            <numerusform>مجموعة قياسات واحدة</numerusform>
            <numerusform>مجموعتا قياسات</numerusform>
            <numerusform>{n} مجموعات قياسات</numerusform>
            <numerusform>{n} مجموعة قياسات</numerusform>
            <numerusform>{n} مجموعة قياسات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays</source>
        <comment>{n} stay</comment>
        <translation>
            <numerusform>{n} إقامة</numerusform>
            <numerusform>إقامة واحدة</numerusform>
            <numerusform>إقامتان</numerusform>
            <numerusform>{n} إقامات</numerusform>
            <numerusform>{n} إقامة</numerusform>
            <numerusform>{n} إقامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to choose</source>
        <comment>{n} still to choose</comment>
        <translation>
            <numerusform>{n} للاختيار</numerusform>
            <numerusform>واحد للاختيار</numerusform>
            <numerusform>اثنان للاختيار</numerusform>
            <numerusform>{n} للاختيار</numerusform>
            <numerusform>{n} للاختيار</numerusform>
            <numerusform>{n} للاختيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to put right</source>
        <comment>{n} thing to put right</comment>
        <translation>
            <numerusform>{n} أمر للتصحيح</numerusform>
            <numerusform>أمر واحد للتصحيح</numerusform>
            <numerusform>أمران للتصحيح</numerusform>
            <numerusform>{n} أمور للتصحيح</numerusform>
            <numerusform>{n} أمرًا للتصحيح</numerusform>
            <numerusform>{n} أمر للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} times a day</source>
        <translation>{n} مرات يوميا</translation>
    </message>
    <message numerus="yes">
        <source>{n} to add</source>
        <comment>{n} to add</comment>
        <translation>
            <numerusform>{n} للإضافة</numerusform>
            <numerusform>{n} للإضافة</numerusform>
            <numerusform>{n} للإضافة</numerusform>
            <numerusform>{n} للإضافة</numerusform>
            <numerusform>{n} للإضافة</numerusform>
            <numerusform>{n} للإضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <comment>{n} to decide</comment>
        <translation>
            <numerusform>{n} للبت فيها</numerusform>
            <numerusform>{n} للبت فيها</numerusform>
            <numerusform>{n} للبت فيها</numerusform>
            <numerusform>{n} للبت فيها</numerusform>
            <numerusform>{n} للبت فيها</numerusform>
            <numerusform>{n} للبت فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries left</source>
        <comment>{n} try left</comment>
        <translation>
            <numerusform>لم تبقَ محاولات ({n})</numerusform>
            <numerusform>بقيت محاولة واحدة</numerusform>
            <numerusform>بقيت محاولتان</numerusform>
            <numerusform>بقيت {n} محاولات</numerusform>
            <numerusform>بقيت {n} محاولة</numerusform>
            <numerusform>بقيت {n} محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries left.</source>
        <comment>{n} try left.</comment>
        <translation>
            <numerusform>لم تبقَ محاولات ({n}).</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت {n} محاولات.</numerusform>
            <numerusform>بقيت {n} محاولة.</numerusform>
            <numerusform>بقيت {n} محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting to send</source>
        <comment>{n} waiting to send</comment>
        <translation>
            <numerusform>{n} بانتظار الإرسال</numerusform>
            <numerusform>واحد بانتظار الإرسال</numerusform>
            <numerusform>اثنان بانتظار الإرسال</numerusform>
            <numerusform>{n} بانتظار الإرسال</numerusform>
            <numerusform>{n} بانتظار الإرسال</numerusform>
            <numerusform>{n} بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years apart</source>
        <comment>{n} year apart</comment>
        <translation>
            <numerusform>الفرق {n} سنة</numerusform>
            <numerusform>الفرق سنة واحدة</numerusform>
            <numerusform>الفرق سنتان</numerusform>
            <numerusform>الفرق {n} سنوات</numerusform>
            <numerusform>الفرق {n} سنة</numerusform>
            <numerusform>الفرق {n} سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}d</source>
        <comment>{n}d</comment>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}m</source>
        <comment>{n}m</comment>
        <translation>
            <numerusform>{n} شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}w</source>
        <comment>{n}w</comment>
        <translation>
            <numerusform>{n} أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>{n} أسابيع</numerusform>
            <numerusform>{n} أسبوعًا</numerusform>
            <numerusform>{n} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}y</source>
        <comment>{n}y</comment>
        <translation>
            <numerusform>{n} سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{one} and {other} have changed places</source>
        <translation>تبادل {one} و{other} المكان</translation>
    </message>
    <message>
        <source>{one} gets bed {bed}, {other} gets bed {second_bed}.</source>
        <translation>يحصل {one} على السرير {bed} و{other} على السرير {second_bed}.</translation>
    </message>
    <message>
        <source>{owed} open</source>
        <translation>المتبقي {owed}</translation>
    </message>
    <message>
        <source>{paper} is in {path}</source>
        <translation>{paper} في {path}</translation>
    </message>
    <message>
        <source>{part}: {old} to {new}</source>
        <translation>{part}: من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{password}
For one log-in until tomorrow {until}; then they choose their own. It is not shown again.</source>
        <translation>{password}
لدخول واحد حتى غدًا {until}؛ ثم يختار كلمته الخاصة. لن تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>لا يمكن كتابة {path}</translation>
    </message>
    <message>
        <source>{patient}. Each gets a credit note over its whole amount, and its charges are open again. This cannot be undone.</source>
        <translation>{patient}. لكل منها إشعار دائن بكامل مبلغها، وتُفتح رسومها من جديد. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{patient}. Payment {number} goes back by {method}, and {invoice} is open again by {amount}. Both entries stay to be seen.</source>
        <translation>{patient}. تُرد الدفعة {number} عبر {method}، ويعود {amount} مستحقًا على {invoice}. يبقى القيدان ظاهرين.</translation>
    </message>
    <message>
        <source>{patient}. To pay: {parts}. The charges are locked then; a mistake is put right by a credit note.</source>
        <translation>{patient}. المطلوب دفعه: {parts}. تُقفل الرسوم بعدها؛ ويُصحح الخطأ بإشعار دائن.</translation>
    </message>
    <message>
        <source>{payer} pays nothing until it is agreed</source>
        <translation>{payer} لا يدفع شيئًا حتى يُتفق عليه</translation>
    </message>
    <message>
        <source>{payer} pays {percent} %</source>
        <translation>{payer} يدفع {percent} %</translation>
    </message>
    <message>
        <source>{place} asks for a proof other than pin or password</source>
        <translation>{place} تطلب إثباتًا غير pin أو password</translation>
    </message>
    <message>
        <source>{place} has a @minutes that is no number of minutes</source>
        <translation>{place} فيها @minutes ليست عدد دقائق</translation>
    </message>
    <message>
        <source>{place} has a @reason other than &quot;required&quot;</source>
        <translation>{place} فيها @reason غير «required»</translation>
    </message>
    <message>
        <source>{place} has an @audit, but everything is recorded, whatever a policy says</source>
        <translation>في {place} توجد ‎@audit، لكن كل شيء يُسجَّل مهما قالت السياسة</translation>
    </message>
    <message>
        <source>{place} has no @grant with the role whose facts decide</source>
        <translation>{place} بلا @grant للدور الذي تقرر بياناته</translation>
    </message>
    <message>
        <source>{place} has no @why, so that nobody is told the rule</source>
        <translation>{place} بلا @why، فلا يُخبر أحد بالقاعدة</translation>
    </message>
    <message>
        <source>{policy}: {action} asks for no reason in this version</source>
        <translation>{policy}: ‏{action} لا يطلب سببًا في هذا الإصدار</translation>
    </message>
    <message>
        <source>{policy}: {action} cannot leave out {fields}</source>
        <translation>{policy}: ‏{action} لا يمكنه حذف {fields}</translation>
    </message>
    <message>
        <source>{reason}. Work goes on. Keep the file, find out why, then put it on record.</source>
        <translation>{reason}. يستمر العمل. احتفظ بالملف، وابحث عن السبب، ثم سجّله.</translation>
    </message>
    <message>
        <source>{share} % of covered services</source>
        <translation>{share} % من الخدمات المغطاة</translation>
    </message>
    <message>
        <source>{situation}: was {before}, would be {after}</source>
        <translation>{situation}: كان {before}، وسيصبح {after}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>{text} is no time of day: write them as 08:00 20:00</source>
        <translation>{text} ليس وقتا: اكتب مثل 08:00 20:00</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} بواسطة {name}</translation>
    </message>
    <message>
        <source>{time} early, say why</source>
        <translation>مبكر {time}، قل لماذا</translation>
    </message>
    <message>
        <source>{time} late, say why</source>
        <translation>متأخر {time}، قل لماذا</translation>
    </message>
    <message>
        <source>{time}, on time</source>
        <translation>{time}، في الوقت</translation>
    </message>
    <message>
        <source>{title} {mrn} · printed {at} by {who}</source>
        <translation>{title} {mrn} · طُبع {at} بواسطة {who}</translation>
    </message>
    <message>
        <source>{title} · printed {at}</source>
        <translation>{title} · طُبع {at}</translation>
    </message>
    <message>
        <source>{title} · printed {at} by {who}</source>
        <translation>{title} · طُبع {at} بواسطة {who}</translation>
    </message>
    <message>
        <source>{title}, plus tax {rate} %</source>
        <translation>{title}، مع ضريبة {rate} %</translation>
    </message>
    <message>
        <source>{title}, tax {rate} %</source>
        <translation>{title}، ضريبة {rate} %</translation>
    </message>
    <message>
        <source>{title}: a page is not the one that was written</source>
        <translation>{title}: صفحة ليست التي كُتبت</translation>
    </message>
    <message>
        <source>{value} is unusual: please look again</source>
        <translation>{value} غير معتاد: يرجى التحقق</translation>
    </message>
    <message>
        <source>{waiting}, oldest {age}</source>
        <translation>{waiting}، أقدمها {age}</translation>
    </message>
    <message>
        <source>{what} due now</source>
        <translation>{what} الآن</translation>
    </message>
    <message>
        <source>{what} due {time}</source>
        <translation>{what} في {time}</translation>
    </message>
    <message>
        <source>{what} overdue {time}</source>
        <translation>{what} متأخر {time}</translation>
    </message>
    <message>
        <source>{what} {time}, {who}</source>
        <translation>{what} {time}، {who}</translation>
    </message>
    <message>
        <source>{what}, {ward} until {until}</source>
        <translation>{what}، {ward} حتى {until}</translation>
    </message>
    <message>
        <source>{who} may not do this</source>
        <translation>لا يحق لـ {who} فعل ذلك</translation>
    </message>
    <message>
        <source>{who} wrote</source>
        <translation>كتب {who}</translation>
    </message>
    <message>
        <source>{why}: admitted without a bed.</source>
        <translation>{why}: أُدخل بلا سرير.</translation>
    </message>
    <message>
        <source>{why}; merged record {name}, {mrn}</source>
        <translation>{why}؛ سجل مدمج {name}، {mrn}</translation>
    </message>
    <message>
        <source>{word} has been misread before: write it in full</source>
        <translation>{word} قُرئ خطأ من قبل: اكتبه كاملا</translation>
    </message>
    <message>
        <source>{y}y {m}m</source>
        <translation>{y} سنة و{m} شهر</translation>
    </message>
    <message>
        <source>{} close</source>
        <translation>{} متقارب</translation>
    </message>
</context>
</TS>
