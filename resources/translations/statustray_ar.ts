<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>StatusTray</name>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>the tray's own message</source>
        <translation>رسالة علبة النظام نفسها</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>This is how StatusTray tells you</source>
        <translation>هكذا يُعلمك StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>What happened, what it means for you, and what to use instead.</source>
        <translation>ما حدث، وما يعنيه لك، وما يمكنك استخدامه بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>No notification could be shown: {why}.</source>
        <translation>تعذّر عرض أي إشعار: {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/alert_delivery.py"/>
        <source>Sent through {way}.</source>
        <translation>أُرسل عبر {way}.</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <location filename="../../statustray/app/settings_controller.py"/>
        <source>Written to {path}.</source>
        <translation>كُتب في {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>this service is already watched above</source>
        <translation>هذه الخدمة متابَعة أعلاه بالفعل</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Remove one of the two.</source>
        <translation>أزِل واحدًا من الاثنين.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write service = "…", or id = "…" for your own.</source>
        <translation>اكتب service = "…"، أو id = "…" لخدمتك الخاصة.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>it names no service</source>
        <translation>لا يذكر أي خدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write page = "…" or probe = "…".</source>
        <translation>اكتب page = "…" أو probe = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>there is nothing to look at</source>
        <translation>لا شيء لفحصه</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>no page of its own is named that wants one</source>
        <translation>لا يذكر صفحة خاصة تطلب مفتاحًا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write page = "…" too.</source>
        <translation>اكتب page = "…" أيضًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write purpose = "message", for example.</source>
        <translation>اكتب purpose = "message" مثلًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it names no purpose</source>
        <translation>لا يذكر أي غرض</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write {example}.</source>
        <translation>اكتب {example}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>it has no span</source>
        <translation>لا يذكر أي مدة</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>"{day}" is not a day</source>
        <translation>‏«{day}» ليس يومًا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/settings_format.py"/>
        <source>Write some of: {words}.</source>
        <translation>اكتب بعضًا مما يلي: {words}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write true or false without quotes.</source>
        <translation>اكتب true أو false دون علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it without quotes.</source>
        <translation>اكتبه دون علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is out of range</source>
        <translation>‏{value} خارج الحدود</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write a number from {least} to {most}.</source>
        <translation>اكتب عددًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Put it in quotes.</source>
        <translation>ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>"{word}" is not known</source>
        <translation>‏«{word}» غير معروف</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write one of: {words}.</source>
        <translation>اكتب واحدًا مما يلي: {words}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write ["one", "two"].</source>
        <translation>اكتب ["one", "two"].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write [1, 2].</source>
        <translation>اكتب [1, 2].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a time of day</source>
        <translation>‏{value} ليس وقتًا من اليوم</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as "22:00".</source>
        <translation>اكتبه هكذا: "22:00".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>{value} is not a date</source>
        <translation>‏{value} ليس تاريخًا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it as 2026-10-01.</source>
        <translation>اكتبه هكذا: 2026-10-01.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it below a line [{key}].</source>
        <translation>اكتبه تحت سطر [{key}].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write each below a line [[{key}]].</source>
        <translation>اكتب كلًّا منها تحت سطر [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Write it below [[{key}]].</source>
        <translation>اكتبه تحت [[{key}]].</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>this name is not known</source>
        <translation>هذا الاسم غير معروف</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is kept, and has no effect.</source>
        <translation>يُحتفظ به، ولا أثر له.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>"{value}" is not an address</source>
        <translation>‏«{value}» ليس عنوانًا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>Begin it with {starts}.</source>
        <translation>ابدأ بـ {starts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>It is left out until it is mended.</source>
        <translation>يُترك جانبًا حتى يُصلَح.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>expected {wanted}, found {found}</source>
        <translation>المتوقع {wanted}، والموجود {found}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/config/table_reader.py"/>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>it is damaged: {why}</source>
        <translation>إنه تالف: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it is nested too deeply</source>
        <translation>مستويات التداخل كثيرة جدًا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>{version} is of a newer StatusTray; this one knows {known}</source>
        <translation>‏{version} من إصدار أحدث من StatusTray؛ وهذا الإصدار يعرف {known}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>its page wants a key, and a file does not decide who is sent one</source>
        <translation>تطلب الصفحة مفتاحًا، وليس للملف أن يقرر لمن يُرسل</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Switch it on in the settings if you trust the page.</source>
        <translation>فعّله في الإعدادات إن كنت تثق بالصفحة.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>watch {name}</source>
        <translation>المتابعة {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Nothing of it was taken over.</source>
        <translation>لم يُستورد منه شيء.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <source>Write one address a line.</source>
        <translation>اكتب عنوانًا واحدًا في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/formats.py"/>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>line {n}</source>
        <translation>السطر {n}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Write it in the plain form of Gatus' documentation, and import it again.</source>
        <translation>اكتبه بالصيغة البسيطة الواردة في وثائق Gatus، ثم استورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>Choose the file that has them.</source>
        <translation>اختر الملف الذي يحتويها.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>it has no endpoints</source>
        <translation>لا يحتوي على endpoints</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>an endpoint</source>
        <translation>نقطة نهاية</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>{name}: "{url}" cannot be watched from here</source>
        <translation>‏{name}: لا يمكن متابعة «{url}» من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>https, http, tcp, tls and dns addresses can.</source>
        <translation>تمكن متابعة عناوين https وhttp وtcp وtls وdns.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>the condition {text} is not taken over</source>
        <translation>الشرط {text} لا يُستورد</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/gatus.py"/>
        <source>The rest of it is.</source>
        <translation>ويُستورد الباقي.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>this is not XML</source>
        <translation>هذا ليس XML</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>it defines types or entities, which no list of feeds needs</source>
        <translation>يعرّف أنواعًا أو كيانات لا تحتاج إليها أي قائمة خلاصات</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>"{value}" is not a web address</source>
        <translation>‏«{value}» ليس عنوان ويب</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>outline {name}</source>
        <translation>البند {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Mend it.</source>
        <translation>أصلِحه.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/opml.py"/>
        <source>Export the list from your feed reader again.</source>
        <translation>صدّر القائمة من قارئ الخلاصات من جديد.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>this is not JSON: {why}</source>
        <translation>هذا ليس JSON: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>it has no monitorList</source>
        <translation>لا يحتوي على monitorList</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor without a name</source>
        <translation>مراقب بلا اسم</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>a monitor of type "{kind}" cannot be taken over</source>
        <translation>لا يمكن استيراد مراقب من نوع «{kind}»</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Watch its web address instead.</source>
        <translation>تابِع عنوانه على الويب بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/uptime_kuma.py"/>
        <source>Export the backup from Uptime Kuma again.</source>
        <translation>صدّر النسخة الاحتياطية من Uptime Kuma من جديد.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>{name} is already watched above</source>
        <translation>‏{name} متابَع أعلاه بالفعل</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>the catalogue has no such service</source>
        <translation>لا توجد هذه الخدمة في الدليل</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Write service = "…", or id = "…".</source>
        <translation>اكتب service = "…"، أو id = "…".</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>nothing is called {name}</source>
        <translation>لا شيء اسمه {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Did you mean {names}?</source>
        <translation>هل تقصد {names}؟</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/watched_services.py"/>
        <source>Find its id with "statustray services", or describe it with id and page.</source>
        <translation>ابحث عن id باستخدام "statustray services"، أو صِفها باستخدام id وpage.</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>anchors are not read</source>
        <translation>لا تُقرأ المراسي (anchors)</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>aliases are not read</source>
        <translation>لا تُقرأ الأسماء البديلة (aliases)</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tags are not read</source>
        <translation>لا تُقرأ الوسوم</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>complex keys are not read</source>
        <translation>لا تُقرأ المفاتيح المركّبة</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>directives are not read</source>
        <translation>لا تُقرأ التوجيهات</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tabs do not indent</source>
        <translation>لا تصلح علامات الجدولة للإزاحة</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>several documents: not expected here</source>
        <translation>عدة مستندات: غير متوقعة هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>an entry of this depth: not expected here</source>
        <translation>بند بهذه الإزاحة: غير متوقع هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>nested too deeply</source>
        <translation>مستويات التداخل كثيرة جدًا</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>expected "name: value"</source>
        <translation>المتوقع "name: value"</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a quoted text that does not end</source>
        <translation>نص بين علامتي اقتباس لا ينتهي</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>a list in brackets that does not end on its line</source>
        <translation>قائمة بين قوسين لا تنتهي في سطرها</translation>
    </message>
    <message>
        <location filename="../../statustray/domain/watchlist/yaml_subset.py"/>
        <source>tables and lists within brackets are not read</source>
        <translation>لا تُقرأ الجداول والقوائم بين الأقواس</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be read: {why}; the defaults are in use</source>
        <translation>لا تمكن قراءة الإعدادات: {why}؛ والقيم الافتراضية مستخدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Make the file readable; until then nothing is written to it.</source>
        <translation>اجعل الملف قابلًا للقراءة؛ وحتى ذلك الحين لا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings could not be saved: {why}</source>
        <translation>تعذّر حفظ الإعدادات: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>They are in use until the program ends; free the way, save again.</source>
        <translation>تسري حتى انتهاء البرنامج؛ أزِل العائق واحفظ من جديد.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings are damaged and the defaults are in use: {why}</source>
        <translation>الإعدادات تالفة، والقيم الافتراضية مستخدمة: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it; until then nothing is written to it.</source>
        <translation>أصلِحه؛ وحتى ذلك الحين لا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>Mend it, or take what you need from {name}, its copy.</source>
        <translation>أصلِحه، أو خذ ما تحتاج إليه من نسخته {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <source>the settings cannot be used: {why}; the defaults are in use</source>
        <translation>لا يمكن استخدام الإعدادات: {why}؛ والقيم الافتراضية مستخدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/settings_file.py"/>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Update StatusTray, or use another --home. The file stays as it is.</source>
        <translation>حدّث StatusTray، أو استخدم ‎--home‎ آخر. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is larger than 8 MiB</source>
        <translation>حجمه أكبر من ‎8 MiB‎</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it is not a text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>it cannot be written: {why}</source>
        <translation>لا تمكن الكتابة فيه: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>the list cannot be read: {why}</source>
        <translation>لا تمكن قراءة القائمة: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/files/watchlist_file.py"/>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Make room on it.</source>
        <translation>أفسِح فيه مساحة.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be written</source>
        <translation>لا إذن بالكتابة في الملف</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner write it.</source>
        <translation>اسمح لمالكه بالكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>See that its folder may be written.</source>
        <translation>تأكد من إمكان الكتابة في مجلده.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the file may not be opened</source>
        <translation>لا إذن بفتح الملف</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Let its owner read and write it.</source>
        <translation>اسمح لمالكه بالقراءة والكتابة.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>another program holds the file</source>
        <translation>برنامج آخر يستخدم الملف</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>It is tried again within a minute.</source>
        <translation>تُعاد المحاولة خلال دقيقة.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the disk does not answer as it should</source>
        <translation>القرص لا يستجيب كما ينبغي</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the disk.</source>
        <translation>تحقّق من القرص.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Watching goes on.</source>
        <translation>المتابعة مستمرة.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history is not kept: {why}</source>
        <translation>لا يُحفظ السجل الزمني: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>Look after the folder.</source>
        <translation>تحقّق من المجلد.</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>{what} {then}</source>
        <translation>‏{what} {then}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/history/problems.py"/>
        <source>the history was damaged; it is kept as {name}, and a new one is begun</source>
        <translation>كان السجل الزمني تالفًا؛ حُفظ باسم {name} وبدأ سجل جديد</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>it cannot be changed: {why}</source>
        <translation>لا يمكن تغييره: {why}</translation>
    </message>
    <message>
        <location filename="../../statustray/gateways/system/autostart.py"/>
        <source>Look after it.</source>
        <translation>تحقّق منه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/accounts.py"/>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>Use {name}</source>
        <translation>استخدام {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>{name}: {now}, {fate}.</source>
        <translation>‏{name}: {now}، {fate}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready and working now</source>
        <translation>جاهز ويعمل الآن</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>working now, but you would have to set it up</source>
        <translation>يعمل الآن، لكنه يحتاج إلى إعداد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>always at hand</source>
        <translation>في متناول اليد دائمًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>you would have to set it up</source>
        <translation>يحتاج إلى إعداد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>needs no internet</source>
        <translation>لا يحتاج إلى الإنترنت</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>runs on something else</source>
        <translation>يعمل على بنية أخرى</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>not known whether it shares the cause</source>
        <translation>لا يُعرف هل يشمله السبب نفسه</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it also needs {name}</source>
        <translation>لكنه يحتاج أيضًا إلى {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/advice.py"/>
        <source>but it shares the cause</source>
        <translation>لكن السبب نفسه يشمله</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} things that did not interrupt you</source>
        <extracomment>One: {n} thing that did not interrupt you</extracomment>
        <translation>
            <numerusform>لا شيء لم يقاطعك</numerusform>
            <numerusform>أمر واحد لم يقاطعك</numerusform>
            <numerusform>أمران لم يقاطعاك</numerusform>
            <numerusform>{n} أمور لم تقاطعك</numerusform>
            <numerusform>{n} أمرًا لم يقاطعك</numerusform>
            <numerusform>{n} أمر لم يقاطعك</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Time for a drill</source>
        <translation>حان وقت التدريب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Replay a past outage against your own plan. It takes two minutes.</source>
        <translation>أعِد تمثيل عطل سابق على خطتك أنت. يستغرق دقيقتين.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Start the drill</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Never remind me</source>
        <translation>عدم التذكير أبدًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>You used {name} meanwhile. Did it work?</source>
        <translation>استخدمت {name} في هذه الأثناء. هل نجح؟</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>It worked</source>
        <translation>نجح</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{n} of your services stopped together; we cannot tell what they share</source>
        <extracomment>One: {n} of your services stopped; we cannot tell what it shares</extracomment>
        <translation>
            <numerusform>لم تتوقف أي من خدماتك</numerusform>
            <numerusform>توقفت واحدة من خدماتك؛ ولا يمكن معرفة ما تشترك فيه</numerusform>
            <numerusform>توقفت اثنتان من خدماتك معًا؛ ولا يمكن معرفة ما تشتركان فيه</numerusform>
            <numerusform>توقفت {n} من خدماتك معًا؛ ولا يمكن معرفة ما تشترك فيه</numerusform>
            <numerusform>توقفت {n} من خدماتك معًا؛ ولا يمكن معرفة ما تشترك فيه</numerusform>
            <numerusform>توقفت {n} من خدماتك معًا؛ ولا يمكن معرفة ما تشترك فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Probably {name}: {n} of your services</source>
        <extracomment>One: Probably {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>على الأرجح {name}: لا شيء من خدماتك</numerusform>
            <numerusform>على الأرجح {name}: واحدة من خدماتك</numerusform>
            <numerusform>على الأرجح {name}: اثنتان من خدماتك</numerusform>
            <numerusform>على الأرجح {name}: {n} من خدماتك</numerusform>
            <numerusform>على الأرجح {name}: {n} من خدماتك</numerusform>
            <numerusform>على الأرجح {name}: {n} من خدماتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>May be {name}: {n} of your services</source>
        <extracomment>One: May be {name}: {n} of your services</extracomment>
        <translation>
            <numerusform>ربما {name}: لا شيء من خدماتك</numerusform>
            <numerusform>ربما {name}: واحدة من خدماتك</numerusform>
            <numerusform>ربما {name}: اثنتان من خدماتك</numerusform>
            <numerusform>ربما {name}: {n} من خدماتك</numerusform>
            <numerusform>ربما {name}: {n} من خدماتك</numerusform>
            <numerusform>ربما {name}: {n} من خدماتك</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Answers again: {names}</source>
        <translation>تستجيب من جديد: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>{name} is back</source>
        <translation>عاد {name} إلى العمل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Back again: {names}</source>
        <translation>عادت إلى العمل: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>They stopped at about the same time; no common cause is known</source>
        <translation>توقفت في الوقت نفسه تقريبًا؛ ولا يُعرف سبب مشترك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Snooze</source>
        <translation>تأجيل التنبيه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} ends in {n} days</source>
        <extracomment>One: The certificate of {name} ends in {n} day</extracomment>
        <translation>
            <numerusform>تنتهي شهادة {name} اليوم</numerusform>
            <numerusform>تنتهي شهادة {name} بعد يوم واحد</numerusform>
            <numerusform>تنتهي شهادة {name} بعد يومين</numerusform>
            <numerusform>تنتهي شهادة {name} بعد {n} أيام</numerusform>
            <numerusform>تنتهي شهادة {name} بعد {n} يومًا</numerusform>
            <numerusform>تنتهي شهادة {name} بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>The certificate of {name} has ended</source>
        <translation>انتهت شهادة {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/alerts.py"/>
        <source>Unless it is renewed, programs will refuse to connect.</source>
        <translation>إن لم تُجدَّد فسترفض البرامج الاتصال.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{name} {needs}</source>
        <translation>‏{name} {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{said}, which {needs}</source>
        <translation>‏{said}، وهو {needs}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and {other}</source>
        <translation>‏{one}، و{other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}; {other} too</source>
        <translation>‏{one}؛ و{other} كذلك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so is {other}</source>
        <translation>‏{one}، وكذلك {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>{one}, and so does {other}</source>
        <translation>‏{one}، وكذلك {other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>most of your services that use it are down</source>
        <translation>معظم خدماتك التي تستخدمه متوقفة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they stopped within ten minutes</source>
        <translation>توقفت خلال عشر دقائق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>your other services work</source>
        <translation>خدماتك الأخرى تعمل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>its own page reports trouble</source>
        <translation>صفحته نفسها تُبلغ عن خلل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>it does not answer itself</source>
        <translation>هو نفسه لا يستجيب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>they all fail in the same way</source>
        <translation>كلها تتعطّل بالطريقة نفسها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>belongs to {name}</source>
        <translation>تابع لـ {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is part of {name}</source>
        <translation>جزء من {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>signs people in through {name}</source>
        <translation>يسجّل الدخول عبر {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has its names at {name}</source>
        <translation>أسماؤه لدى {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>is delivered by {name}</source>
        <translation>يُوزَّع عبر {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>runs on {name}</source>
        <translation>يعمل على {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>has your account on {name}</source>
        <translation>يحفظ حسابك على {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>failed itself</source>
        <translation>تعطّل بنفسه</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>reaches you over {name}</source>
        <translation>يصل إليك عبر {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/dependencies.py"/>
        <source>uses {name}</source>
        <translation>يستخدم {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page can be read.</source>
        <translation>يمكن قراءة هذه الصفحة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>This page wants a key.</source>
        <translation>تطلب هذه الصفحة مفتاحًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It answers, but it is no status page that can be read.</source>
        <translation>العنوان يستجيب، لكنه ليس صفحة حالة يمكن قراءتها.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Nothing usable answers there.</source>
        <translation>لا شيء صالحًا للاستخدام يستجيب هناك.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Made with {format}. It says now: {level}.</source>
        <translation>أُنشئت باستخدام {format}. وتقول الآن: {level}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>Watch it, then give its password or token under Accounts and keys.</source>
        <translation>ابدأ متابعتها، ثم أدخل كلمة مرورها أو رمزها في «الحسابات والمفاتيح».</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>It can still be watched: whether it answers, and whether a word is on it.</source>
        <translation>يمكن متابعتها مع ذلك: هل تستجيب، وهل فيها كلمة معيّنة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/detection.py"/>
        <source>{why}. Check the address; it can be watched all the same.</source>
        <translation>‏{why}. تحقّق من العنوان؛ يمكن متابعته على أي حال.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Password store</source>
        <translation>مخزن كلمات المرور</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>History file</source>
        <translation>ملف السجل الزمني</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Page formats</source>
        <translation>صيغ الصفحات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>works in part</source>
        <translation>يعمل جزئيًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No window can be shown here. In a terminal, use: statustray watch</source>
        <translation>لا يمكن عرض نوافذ هنا. في الطرفية استخدم الأمر: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>The panel opens as a window instead. On GNOME, the AppIndicator extension adds a tray; in a terminal, use: statustray watch</source>
        <translation>تُفتح اللوحة في نافذة بدلًا من ذلك. في GNOME تضيف الإضافة AppIndicator علبة نظام؛ وفي الطرفية استخدم الأمر: statustray watch</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Notices are shown in the panel only. Start your desktop's notification service, or install one (for example dunst).</source>
        <translation>تظهر التنبيهات في اللوحة فقط. شغّل خدمة الإشعارات في سطح مكتبك، أو ثبّت واحدة (مثل dunst).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Keys of private pages cannot be kept. Unlock your keyring, or install gnome-keyring or KWallet; until then a key lasts for one session.</source>
        <translation>لا يمكن حفظ مفاتيح الصفحات الخاصة. افتح قفل حلقة المفاتيح، أو ثبّت gnome-keyring أو KWallet؛ وحتى ذلك الحين يبقى المفتاح لجلسة واحدة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>While the check addresses do not answer, services are shown as not known. If you are online, change these addresses in Settings, Checking (or the canaries below [network] in settings.toml).</source>
        <translation>ما دامت عناوين التحقّق لا تستجيب، تظهر الخدمات غير معروفة الحالة. إن كنت متصلًا، فغيّر هذه العناوين في «الإعدادات» ثم «الفحص» (أو canaries تحت [network] في settings.toml).</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Let SSL_CERT_FILE name a file of certificates, or unset it.</source>
        <translation>اجعل SSL_CERT_FILE يشير إلى ملف شهادات، أو ألغِه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>No secure connection can be checked. Install the package ca-certificates, or let SSL_CERT_FILE name a file that exists.</source>
        <translation>لا يمكن التحقق من أي اتصال آمن. ثبّت الحزمة ca-certificates، أو اجعل SSL_CERT_FILE يشير إلى ملف موجود.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Until the file can be used, the defaults are in use.</source>
        <translation>إلى أن يصبح الملف صالحًا، تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>What cannot be used is left out; the rest goes on working.</source>
        <translation>يُترك ما لا يمكن استخدامه، ويستمر الباقي في العمل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>Watching goes on, but nothing is recorded. Make room or mend the folder.</source>
        <translation>تستمر المتابعة، لكن لا يُسجَّل شيء. أفسِح مساحة أو أصلِح المجلد.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/doctor.py"/>
        <source>These formats were written from their documentation alone; they say “not known” early. A saved page of one helps: see CONTRIBUTING.md.</source>
        <translation>كُتبت هذه الصيغ من وثائقها وحدها، فتقول «غير معروف» سريعًا. صفحة محفوظة منها تفيد: راجع CONTRIBUTING.md.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/drill.py"/>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>The operator says so in public</source>
        <translation>المشغّل يعلن ذلك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>StatusTray tells you: {names}</source>
        <translation>‏StatusTray يُعلمك: {names}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{name} stopped that day; by which path is not recorded.</source>
        <translation>توقّف {name} في ذلك اليوم؛ والمسار غير مسجّل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{path}.</source>
        <translation>‏{path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>None of your services would have stopped.</source>
        <translation>ما كانت أي من خدماتك لتتوقف.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>It cannot be seen from here, and the operator said nothing.</source>
        <translation>لا يمكن رؤية ذلك من هنا، ولم يقل المشغّل شيئًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}; when the operator spoke is not known.</source>
        <translation>كنت ستعرف بعد {time}؛ ولا يُعرف متى أعلن المشغّل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {time}: only the operator's word shows it.</source>
        <translation>كنت ستعرف بعد {time}: إعلان المشغّل وحده يُظهر ذلك.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>You would have known after {ours}, {early} before the operator spoke.</source>
        <translation>كنت ستعرف بعد {ours}، قبل إعلان المشغّل بمقدار {early}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Nothing on your list would have been left.</source>
        <translation>ما كان ليبقى شيء من قائمتك.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Everything on your list goes on.</source>
        <translation>كل ما في قائمتك يستمر.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Still working: {names}.</source>
        <translation>ما زال يعمل: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: nothing would have been left. Choose a second way.</source>
        <translation>‏{purpose}: ما كان ليبقى شيء. اختر وسيلة ثانية.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: set up {name} now, not on the bad day.</source>
        <translation>‏{purpose}: جهّز {name} الآن، لا في يوم العطل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: there is no plan for this yet.</source>
        <translation>‏{purpose}: لا توجد خطة لهذا بعد.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose} ({group}): every step of the plan would have failed.</source>
        <translation>‏{purpose} ({group}): كل خطوات الخطة كانت ستتعطّل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>{purpose}: every step of the plan would have failed.</source>
        <translation>‏{purpose}: كل خطوات الخطة كانت ستتعطّل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>Say which mobile network and broadband you have: it decides what is left.</source>
        <translation>حدّد شبكة هاتفك المحمول وشبكة منزلك: فعليهما يتوقف ما يبقى.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/drill.py"/>
        <source>This failure cannot be seen from your computer: agree who tells whom.</source>
        <translation>لا يمكن رؤية هذا العطل من حاسوبك: اتفقوا على من يُعلم من.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>page: {what}</source>
        <translation>الصفحة: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>from here: {what}</source>
        <translation>من هنا: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>nothing was asked</source>
        <translation>لم يُسأل شيء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{phase} {time}</source>
        <translation>‏{phase} {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered in {time}</source>
        <translation>أجابت خلال {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>answered otherwise than expected</source>
        <translation>أجابت بغير المتوقع</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{what} ({phases})</source>
        <translation>‏{what} ({phases})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>first byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing is said before the first look.</source>
        <translation>لا يُقال شيء قبل الفحص الأول.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>While unrelated addresses do not answer either, silence proves nothing about a service.</source>
        <translation>ما دامت عناوين لا صلة لها بالأمر لا تستجيب أيضًا، فالصمت لا يُثبت شيئًا عن خدمة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Something on this network answers in the name of unrelated addresses, so no answer proves anything about a service.</source>
        <translation>شيء في هذه الشبكة يجيب باسم عناوين لا صلة لها بالأمر، فلا يُثبت أي جواب شيئًا عن خدمة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Only its page can be read, so its page decides.</source>
        <translation>صفحتها وحدها يمكن قراءتها، فالقرار لصفحتها.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports no trouble, and it answered this computer.</source>
        <translation>صفحتها لا تُبلغ عن خلل، وقد أجابت الخدمة هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It has no page that can be read; it answered this computer.</source>
        <translation>ليست لها صفحة يمكن قراءتها؛ لكن الخدمة أجابت هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A website that loads proves the website, not the app behind it.</source>
        <translation>الموقع الذي يُفتح يُثبت عمل الموقع، لا التطبيق الذي خلفه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Nothing that can be asked from here proves how it is.</source>
        <translation>لا شيء مما يمكن سؤاله من هنا يُثبت حالتها.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, so its page decides, though it answers from here.</source>
        <translation>صفحتها تُبلغ عن خلل، فالقرار لصفحتها، مع أنها تستجيب من هنا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page reports trouble, and it did not answer in at least two looks in a row.</source>
        <translation>صفحتها تُبلغ عن خلل، ولم تستجب في فحصين متتاليين على الأقل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did. Pages are often late, so this computer's own sight decides.</source>
        <translation>لم تستجب في فحصين متتاليين على الأقل، بينما استجابت عناوين لا صلة لها بها. كثيرًا ما تتأخر الصفحات، فالقرار لما يراه هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It did not answer in at least two looks in a row while unrelated addresses did.</source>
        <translation>لم تستجب في فحصين متتاليين على الأقل، بينما استجابت عناوين لا صلة لها بها.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answers, but without its page nothing more is certain.</source>
        <translation>تستجيب، لكن دون صفحتها لا شيء آخر مؤكد.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page is the only witness, and it could not be read.</source>
        <translation>صفحتها هي الشاهد الوحيد، ولم تمكن قراءتها.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>A page that does not state its health is never taken for good news.</source>
        <translation>الصفحة التي لا تذكر حالتها لا تُعدّ خبرًا جيدًا أبدًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It answered in at least two looks in a row, but not with what it should answer.</source>
        <translation>أجابت في فحصين متتاليين على الأقل، لكن ليس بما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It was never reached from this network, so its silence may be a filter here.</source>
        <translation>لم يمكن الوصول إليها قط من هذه الشبكة، فقد يكون صمتها بسبب مرشّح هنا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The usual name server does not find it, another one does.</source>
        <translation>خادم الأسماء المعتاد لا يجدها، وخادم آخر يجدها.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>It failed in several of the last looks, or came back only a short while after an earlier failure. It counts as back when it stays up.</source>
        <translation>فشلت في عدة فحوص من الأخيرة، أو عادت بعد عطل سابق بوقت قصير. وتُعدّ عائدة حين تستمر في العمل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>For at least five minutes it has been far slower than its own usual.</source>
        <translation>هي أبطأ كثيرًا من المعتاد منذ خمس دقائق على الأقل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Its page announces work for this time, so its silence is no alarm.</source>
        <translation>صفحتها تعلن صيانة في هذا الوقت، فصمتها ليس إنذارًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Yesterday's answer is not today's: what is too old counts no more.</source>
        <translation>جواب أمس ليس جواب اليوم: ما قدُم كثيرًا لا يُحتسب.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The rule that decided</source>
        <translation>القاعدة التي حسمت</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <location filename="../../statustray/present/views/details.py"/>
        <source>time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>What its page says ({when})</source>
        <translation>ما تقوله صفحتها ({when})</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>The looks of the last ten minutes</source>
        <translation>فحوص الدقائق العشر الأخيرة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>Your own line</source>
        <translation>خطّك أنت</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} answers</source>
        <translation>‏{host} يستجيب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/explanation.py"/>
        <source>{host} does not answer</source>
        <translation>‏{host} لا يستجيب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>All settings, without keys</source>
        <translation>كل الإعدادات دون المفاتيح</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A plain list of addresses</source>
        <translation>قائمة عناوين بسيطة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>A Gatus configuration</source>
        <translation>ملف إعداد Gatus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Targets for Prometheus' blackbox exporter</source>
        <translation>أهداف لبرنامج blackbox exporter من Prometheus</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>The modules that these targets name</source>
        <translation>الوحدات التي تذكرها هذه الأهداف</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing to watch was found in this file.</source>
        <translation>لم يُعثر في هذا الملف على ما يمكن متابعته.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>These are settings of StatusTray.</source>
        <translation>هذه إعدادات StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Everything in this {kind} file is watched already.</source>
        <translation>كل ما في ملف {kind} هذا متابَع بالفعل.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{n} services in this {kind} file are not watched yet.</source>
        <extracomment>One: {n} service in this {kind} file is not watched yet.</extracomment>
        <translation>
            <numerusform>لا خدمات غير متابَعة في ملف {kind} هذا.</numerusform>
            <numerusform>خدمة واحدة في ملف {kind} هذا غير متابَعة بعد.</numerusform>
            <numerusform>خدمتان في ملف {kind} هذا غير متابَعتين بعد.</numerusform>
            <numerusform>{n} خدمات في ملف {kind} هذا غير متابَعة بعد.</numerusform>
            <numerusform>{n} خدمة في ملف {kind} هذا غير متابَعة بعد.</numerusform>
            <numerusform>{n} خدمة في ملف {kind} هذا غير متابَعة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}” for {group}</source>
        <translation>خطة «{purpose}» من أجل {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>the plan “{purpose}”</source>
        <translation>خطة «{purpose}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} stays as it is.</source>
        <translation>يبقى {file} كما هو.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>Nothing was written: this was a dry run.</source>
        <translation>لم يُكتب شيء: كانت هذه تجربة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/import_export.py"/>
        <source>{file} has it now; what was there stayed.</source>
        <translation>أُضيف ذلك إلى {file}؛ وبقي ما كان فيه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please call me.</source>
        <translation>‏{down} لا يعمل؛ اتصل بي هاتفيًا من فضلك.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; please send me an SMS.</source>
        <translation>‏{down} لا يعمل؛ أرسل إليّ رسالة SMS من فضلك.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; instead: {use}.</source>
        <translation>‏{down} لا يعمل؛ البديل: {use}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/message.py"/>
        <source>{down} is not working; I am on {use}.</source>
        <translation>‏{down} لا يعمل؛ أنا على {use}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} sends a code by {other} when you sign in anew: stay signed in.</source>
        <translation>يرسل {name} رمزًا عبر {other} عند تسجيل الدخول من جديد: ابقَ مسجّلًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Your mobile and your broadband are one firm ({names}): one is no backup for the other.</source>
        <translation>شبكة هاتفك المحمول وشبكة منزلك من شركة واحدة ({names}): لا تصلح إحداهما بديلًا للأخرى.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other}</source>
        <translation>‏{one} و{other}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {one} and {other} share.</source>
        <translation>لا يُعرف ما يشترك فيه {one} و{other}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not set up yet: do it before you need it.</source>
        <translation>لم يُجهَّز {name} بعد: جهّزه قبل أن تحتاج إليه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Not everybody in this group has {name}.</source>
        <translation>ليس لدى الجميع في هذه المجموعة {name}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} is not made for this.</source>
        <translation>‏{name} لا يصلح لهذا الغرض.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} no longer exists: choose another.</source>
        <translation>لم يعد {name} موجودًا: اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} are for emergencies only, and no way to reach people. Try any phone, any network, a landline, a neighbour.</source>
        <translation>‏{name}: للطوارئ فقط، وليست وسيلة للتواصل مع الناس. جرّب أي هاتف أو أي شبكة أو هاتفًا أرضيًا أو أحد الجيران.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{name} stands in the plan twice.</source>
        <translation>‏{name} مذكور مرتين في الخطة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>It is not known what {name} runs on: do not rely on it.</source>
        <translation>لا يُعرف على ماذا يعمل {name}: لا تعتمد عليه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which mobile network and broadband you have: {name} goes over one of them.</source>
        <translation>حدّد شبكة هاتفك المحمول وشبكة منزلك: فإن {name} يمرّ عبر إحداهما.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say which server your account on {name} is on: each falls alone.</source>
        <translation>حدّد الخادم الذي عليه حسابك في {name}: كل خادم يتوقف وحده.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Say how long you can do without it.</source>
        <translation>حدّد كم من الوقت يمكنك الاستغناء عنه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Add a way: three are a plan, four are a good one.</source>
        <translation>أضِف وسيلة: ثلاث وسائل خطة، وأربع خطة جيدة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Every way needs the internet: add one that does not.</source>
        <translation>كل الوسائل تحتاج إلى الإنترنت: أضِف وسيلة لا تحتاج إليه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Never tried: use the second way once, today.</source>
        <translation>لم تُجرَّب قط: استخدم الوسيلة الثانية مرة اليوم.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>Last tried more than half a year ago: try it again.</source>
        <translation>آخر تجربة منذ أكثر من نصف سنة: جرّب من جديد.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>{one} and {other} stopped together on {day}: both needed {what}.</source>
        <translation>توقّف {one} و{other} معًا في {day}: كلاهما احتاج إلى {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/plan.py"/>
        <source>One basket: {path}.</source>
        <translation>سلة واحدة: {path}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Clouds</source>
        <translation>السحابات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Delivery networks</source>
        <translation>شبكات التوزيع</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in one basket</source>
        <translation>‏{where}: كل الخدمات المعروفة ({n}) في سلة واحدة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{where}: {n} services in about {count} baskets</source>
        <translation>‏{where}: الخدمات المعروفة ({n}) في نحو {count} من السلال</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said}; of {n} others it is not known</source>
        <extracomment>One: {said}; of {n} other it is not known</extracomment>
        <translation>
            <numerusform>‏{said}</numerusform>
            <numerusform>‏{said}؛ وهناك خدمة أخرى غير معروفة</numerusform>
            <numerusform>‏{said}؛ وهناك خدمتان أخريان غير معروفتين</numerusform>
            <numerusform>‏{said}؛ وهناك {n} خدمات أخرى غير معروفة</numerusform>
            <numerusform>‏{said}؛ وهناك {n} خدمة أخرى غير معروفة</numerusform>
            <numerusform>‏{said}؛ وهناك {n} خدمة أخرى غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>If {name} fails you lose {n} of {all}: {names}.</source>
        <translation>إذا تعطّل {name} فستفقد {n} من {all}: {names}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{said} Nothing would be left for: {purposes}.</source>
        <translation>‏{said} ولن يبقى شيء من أجل: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names}. Whether they share anything is not known.</source>
        <translation>‏{purpose}: {names}. لا يُعرف هل بينها شيء مشترك.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: only {names}.</source>
        <translation>‏{purpose}: {names} فقط.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{purpose}: {names} fall together.</source>
        <translation>‏{purpose}: {names} تتوقف معًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>{name}, as a second way for: {purposes}.</source>
        <translation>‏{name}، وسيلةً ثانيةً من أجل: {purposes}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/resilience.py"/>
        <source>Not known what these run on: {names}. That is not the same as alone.</source>
        <translation>لا يُعرف على ماذا تعمل هذه: {names}. ولا يعني ذلك أنها مستقلة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>A token, or user:password. It is sent to {host} only.</source>
        <translation>رمز، أو ‎user:password‎. يُرسل إلى {host} فقط.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept by your system's password store.</source>
        <translation>محفوظ في مخزن كلمات المرور في نظامك.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Not given.</source>
        <translation>لم يُدخل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Kept until the program ends; your system has no password store to use.</source>
        <translation>محفوظ حتى انتهاء البرنامج؛ فليس في نظامك مخزن كلمات مرور صالح للاستخدام.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Waiting for your password store. It may be asking you to unlock it.</source>
        <translation>بانتظار مخزن كلمات المرور. ربما يطلب منك فتح قفله.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Your password store is locked. Unlock it, then give the key again.</source>
        <translation>مخزن كلمات المرور مقفل. افتح قفله، ثم أدخل المفتاح من جديد.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>No password store was found. The key is asked for after each start.</source>
        <translation>لم يُعثر على مخزن كلمات المرور. سيُطلب المفتاح بعد كل تشغيل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/secret_storage.py"/>
        <source>Too long: a key may have up to 1200 characters.</source>
        <translation>طويل جدًا: أقصى طول للمفتاح 1200 محرف.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>In colour</source>
        <translation>ملوّنة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>One colour, as the panel's</source>
        <translation>لون واحد، مثل الشريط</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the panel</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Planned work and worse</source>
        <translation>صيانة مخطّطة فأسوأ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Any trouble</source>
        <translation>أي خلل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Partly down and worse</source>
        <translation>توقف جزئي فأسوأ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Down only</source>
        <translation>التوقف التام فقط</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Mon</source>
        <translation>إثنين</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Tue</source>
        <translation>ثلاثاء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Wed</source>
        <translation>أربعاء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Thu</source>
        <translation>خميس</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Fri</source>
        <translation>جمعة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sat</source>
        <translation>سبت</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Sun</source>
        <translation>أحد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Every three months</source>
        <translation>كل ثلاثة أشهر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Twice a year</source>
        <translation>مرتين في السنة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Once a year</source>
        <translation>مرة في السنة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>These hours are empty. Choose an end that differs from the start.</source>
        <translation>هذه الساعات فارغة. اختر نهاية تختلف عن البداية.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>“{line}” is no address. Begin it with https://.</source>
        <translation>‏«{line}» ليس عنوانًا. ابدأ بـ ‎https://‎.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Too few to tell your line from theirs. Name at least three different servers.</source>
        <translation>عددها قليل لتمييز خطّك من خطّهم. حدّد ثلاثة خوادم مختلفة على الأقل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/sentences/settings.py"/>
        <source>Begin it with http://, https:// or socks5://, such as http://proxy.example:3128.</source>
        <translation>ابدأ بـ ‎http://‎ أو ‎https://‎ أو ‎socks5://‎، مثل http://proxy.example:3128.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{n} more in trouble…</source>
        <extracomment>One: {n} more in trouble…</extracomment>
        <translation>
            <numerusform>لا مزيد من الأعطال…</numerusform>
            <numerusform>خدمة أخرى متعطّلة…</numerusform>
            <numerusform>خدمتان أخريان متعطّلتان…</numerusform>
            <numerusform>{n} خدمات أخرى متعطّلة…</numerusform>
            <numerusform>{n} خدمة أخرى متعطّلة…</numerusform>
            <numerusform>{n} خدمة أخرى متعطّلة…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/menu.py"/>
        <source>{name}: {what} {since}</source>
        <translation>‏{name}: {what} {since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>nothing is watched yet</source>
        <translation>لا شيء متابَع بعد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>you are offline</source>
        <translation>أنت غير متصل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>this network wants you to sign in first</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} of {total} services in trouble</source>
        <extracomment>One: {n} of {total} services in trouble</extracomment>
        <translation>
            <numerusform>لا خدمات متعطّلة من {total}</numerusform>
            <numerusform>خدمة واحدة متعطّلة من {total}</numerusform>
            <numerusform>خدمتان متعطّلتان من {total}</numerusform>
            <numerusform>{n} خدمات متعطّلة من {total}</numerusform>
            <numerusform>{n} خدمة متعطّلة من {total}</numerusform>
            <numerusform>{n} خدمة متعطّلة من {total}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>looking for the first time</source>
        <translation>جارٍ الفحص الأول</translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>nothing certain is known</source>
        <translation>لا شيء مؤكد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>no trouble known, {n} of {total} not known</source>
        <extracomment>One: no trouble known, {n} of {total} not known</extracomment>
        <translation>
            <numerusform>لا أعطال معروفة، ولا خدمة غير معروفة من {total}</numerusform>
            <numerusform>لا أعطال معروفة، وخدمة واحدة غير معروفة من {total}</numerusform>
            <numerusform>لا أعطال معروفة، وخدمتان غير معروفتين من {total}</numerusform>
            <numerusform>لا أعطال معروفة، و{n} خدمات غير معروفة من {total}</numerusform>
            <numerusform>لا أعطال معروفة، و{n} خدمة غير معروفة من {total}</numerusform>
            <numerusform>لا أعطال معروفة، و{n} خدمة غير معروفة من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{n} services, no trouble</source>
        <extracomment>One: {n} service, no trouble</extracomment>
        <translation>
            <numerusform>لا خدمات، لا أعطال</numerusform>
            <numerusform>خدمة واحدة، لا أعطال</numerusform>
            <numerusform>خدمتان، لا أعطال</numerusform>
            <numerusform>{n} خدمات، لا أعطال</numerusform>
            <numerusform>{n} خدمة، لا أعطال</numerusform>
            <numerusform>{n} خدمة، لا أعطال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/tray/tray_summary.py"/>
        <source>{name}: {what}</source>
        <translation>‏{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>not looked at</source>
        <translation>دون فحص</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{share} % up</source>
        <translation>متاح {share}%</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/bars.py"/>
        <source>{when}: {what}</source>
        <translation>‏{when}: {what}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>{what} {since}</source>
        <translation>‏{what} {since}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>This page is usually {time} late.</source>
        <translation>تتأخر هذه الصفحة عادةً {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>The address of its page was never confirmed.</source>
        <translation>لم يُؤكَّد عنوان هذه الصفحة قط.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Only these parts count: {parts}.</source>
        <translation>تُحتسب هذه الأجزاء فقط: {parts}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Snoozed until {time}.</source>
        <translation>التنبيه مؤجّل حتى {time}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Its certificate ends on {day}.</source>
        <translation>تنتهي شهادتها في {day}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/details.py"/>
        <source>Usually {usual}, at most {most}</source>
        <translation>عادةً {usual}، وبحد أقصى {most}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{day}, {whose}</source>
        <translation>‏{day}، {whose}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>{time} after the start</source>
        <translation>بعد {time} من البداية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/drill.py"/>
        <source>Instead of {names}: {offer}</source>
        <translation>بدلًا من {names}: {offer}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/lookup.py"/>
        <source>Needs no app</source>
        <translation>لا يحتاج إلى تطبيق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Looking: {done} of {total} done</source>
        <translation>جارٍ الفحص: تم {done} من {total}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>last looked at {time}</source>
        <translation>آخر فحص {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>not looked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>{line} · {looked}</source>
        <translation>‏{line} · {looked}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It is your own line</source>
        <translation>العطل في خطّك أنت</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Your services are looked at again when it is back.</source>
        <translation>ستُفحص خدماتك من جديد حين يعود.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing can be said about your services until then</source>
        <translation>وحتى ذلك الحين لا يمكن قول شيء عن خدماتك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Open any page in your browser to sign in.</source>
        <translation>افتح أي صفحة في متصفحك لتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This desktop shows no tray icons</source>
        <translation>سطح المكتب هذا لا يعرض أيقونات في علبة النظام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>The extension “AppIndicator and KStatusNotifierItem Support” adds them to GNOME.</source>
        <translation>الإضافة «AppIndicator and KStatusNotifierItem Support» تضيفها إلى GNOME.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No tray was found</source>
        <translation>لم يُعثر على علبة النظام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a status tray to your panel, and the icon appears there by itself.</source>
        <translation>أضِف علبة النظام إلى شريط سطح مكتبك، وستظهر الأيقونة فيها تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Nothing is watched yet</source>
        <translation>لا شيء متابَع بعد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose the services you depend on. You will hear from them only when it matters.</source>
        <translation>اختر الخدمات التي تعتمد عليها. لن تسمع عنها إلا عند الحاجة.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose services</source>
        <translation>اختيار الخدمات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>No watched service is called “{query}”</source>
        <translation>لا توجد خدمة متابَعة اسمها «{query}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>It may be in the catalogue, or you may add it by its address.</source>
        <translation>قد تكون في الدليل، أو يمكنك إضافتها بعنوانها.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>This could not be shown as a notification.</source>
        <translation>تعذّر عرض هذا في إشعار.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Any letter</source>
        <translation>أي حرف</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Find a service</source>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Choose a service</source>
        <translation>اختيار خدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Show its details</source>
        <translation>عرض تفاصيلها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Use its backup</source>
        <translation>استخدام بديلها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Look now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>One step back, then close</source>
        <translation>خطوة إلى الوراء، ثم إغلاق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/panel.py"/>
        <source>Sign in to this network</source>
        <translation>تسجيل الدخول إلى هذه الشبكة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>{what}: {people}</source>
        <translation>‏{what}: {people}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Primary</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Alternate</source>
        <translation>البديلة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Contingency</source>
        <translation>الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Emergency</source>
        <translation>الطارئة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>Never. Write “hello” by the second rung, and see whether it arrives.</source>
        <translation>أبدًا. اكتب «مرحبًا» بالوسيلة الثانية، وانظر هل تصل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/plan_form.py"/>
        <source>No rung yet.</source>
        <translation>لا وسيلة بعد.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>Nothing is watched yet, so nothing can be said.</source>
        <translation>لا شيء متابَع بعد، فلا يمكن قول شيء.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>No two of your services are known to hang on the same thing.</source>
        <translation>لا يُعرف عن أي خدمتين من خدماتك أنهما تعتمدان على الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/resilience.py"/>
        <source>{what}: {names} are one basket. If {basket} fails, nothing is left.</source>
        <translation>‏{what}: {names} في سلة واحدة. إذا تعطّل {basket} فلا يبقى شيء.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>In trouble</source>
        <translation>متعطّلة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Planned work</source>
        <translation>صيانة مخطّطة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Working</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>snoozed until {time}</source>
        <translation>مؤجّل حتى {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>seen</source>
        <translation>اطّلعت عليه</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/rows.py"/>
        <source>you will be told</source>
        <translation>سيصلك إشعار</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{name}: {level}, {start}, {lasted}. {why}.</source>
        <translation>‏{name}: {level}، {start}، {lasted}. {why}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{text} Common cause: {cause}.</source>
        <translation>‏{text} السبب المشترك: {cause}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>Nothing is recorded.</source>
        <translation>لا شيء مسجّل.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>No trouble.</source>
        <translation>لا أعطال.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{n} troubles, {time} in all.</source>
        <extracomment>One: {n} trouble, {time} in all.</extracomment>
        <translation>
            <numerusform>لا أعطال، بإجمالي {time}.</numerusform>
            <numerusform>عطل واحد، بإجمالي {time}.</numerusform>
            <numerusform>عطلان، بإجمالي {time}.</numerusform>
            <numerusform>{n} أعطال، بإجمالي {time}.</numerusform>
            <numerusform>{n} عطلًا، بإجمالي {time}.</numerusform>
            <numerusform>{n} عطل، بإجمالي {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>{cause}: {n} services failed together, {start}, for {time}.</source>
        <extracomment>One: {cause}: {n} service failed together, {start}, for {time}.</extracomment>
        <translation>
            <numerusform>‏{cause}: لم تتعطّل أي خدمة، {start}، لمدة {time}.</numerusform>
            <numerusform>‏{cause}: تعطّلت خدمة واحدة، {start}، لمدة {time}.</numerusform>
            <numerusform>‏{cause}: تعطّلت خدمتان معًا، {start}، لمدة {time}.</numerusform>
            <numerusform>‏{cause}: تعطّلت {n} خدمات معًا، {start}، لمدة {time}.</numerusform>
            <numerusform>‏{cause}: تعطّلت {n} خدمة معًا، {start}، لمدة {time}.</numerusform>
            <numerusform>‏{cause}: تعطّلت {n} خدمة معًا، {start}، لمدة {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/timeline.py"/>
        <source>going on for {time}</source>
        <translation>مستمر منذ {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>When something stops</source>
        <translation>عندما يتوقف شيء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What falls together</source>
        <translation>ما يتوقف معًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Without a second way</source>
        <translation>ما ليست له وسيلة ثانية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What would help most</source>
        <translation>ما يفيد أكثر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>StatusTray, {day}</source>
        <translation>‏StatusTray، {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>At last</source>
        <translation>أخيرًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>Tried</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>{purpose}: {group}</source>
        <translation>‏{purpose}: {group}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/wall_card.py"/>
        <source>In an emergency: try any phone, any network, a landline, a neighbour.</source>
        <translation>في الطوارئ: جرّب أي هاتف أو أي شبكة أو هاتفًا أرضيًا أو أحد الجيران.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://.</source>
        <translation>ابدأ بـ ‎https://‎.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Begin it with https://, tcp://, tls:// or dns://, such as tcp://nas.local:445.</source>
        <translation>ابدأ بـ ‎https://‎ أو ‎tcp://‎ أو ‎tls://‎ أو ‎dns://‎، مثل tcp://nas.local:445.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Give the address of its status page or one to reach, or both.</source>
        <translation>أدخل عنوان صفحة الحالة أو عنوانًا للوصول إليه، أو كليهما.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>Your own</source>
        <translation>خدمتك الخاصة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>{n} parts of it</source>
        <extracomment>One: {n} part of it</extracomment>
        <translation>
            <numerusform>لا شيء منها</numerusform>
            <numerusform>جزء واحد منها</numerusform>
            <numerusform>جزآن منها</numerusform>
            <numerusform>{n} أجزاء منها</numerusform>
            <numerusform>{n} جزءًا منها</numerusform>
            <numerusform>{n} جزء منها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/views/watchlist.py"/>
        <source>told from “{level}”</source>
        <translation>يُعلَم بها من «{level}»</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>The network you chose</source>
        <translation>الشبكة التي اخترتها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your own device and power</source>
        <translation>جهازك وكهرباؤك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mail provider</source>
        <translation>مزوّد بريدك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your broadband provider</source>
        <translation>مزوّد إنترنت منزلك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/catalogue.py"/>
        <source>Your mobile network</source>
        <translation>شبكة هاتفك المحمول</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Messengers</source>
        <translation>تطبيقات المراسلة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile networks</source>
        <translation>شبكات الهاتف المحمول</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet providers</source>
        <translation>مزوّدو الإنترنت</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banks</source>
        <translation>البنوك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Groceries</source>
        <translation>البقالة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shops</source>
        <translation>المتاجر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Food delivery</source>
        <translation>توصيل الطعام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Video calls</source>
        <translation>مكالمات الفيديو</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Social networks</source>
        <translation>شبكات التواصل الاجتماعي</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Films and music</source>
        <translation>الأفلام والموسيقى</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Games</source>
        <translation>الألعاب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Maps</source>
        <translation>الخرائط</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>News</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Office and planning</source>
        <translation>المكتب والتخطيط</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Software development</source>
        <translation>تطوير البرمجيات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Clouds and hosting</source>
        <translation>السحابات والاستضافة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Content delivery</source>
        <translation>توزيع المحتوى</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Names and domains</source>
        <translation>الأسماء والنطاقات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Signing in</source>
        <translation>خدمات تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Customers and support</source>
        <translation>العملاء والدعم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Business telephony</source>
        <translation>هاتف الأعمال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>AI assistants</source>
        <translation>مساعدو الذكاء الاصطناعي</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Government</source>
        <translation>الحكومة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Smart home</source>
        <translation>المنزل الذكي</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Reference</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Work and jobs</source>
        <translation>العمل والوظائف</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Outage checkers</source>
        <translation>كاشفات الأعطال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Message people</source>
        <translation>مراسلة الناس</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Chat in groups</source>
        <translation>الدردشة في مجموعات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Call people</source>
        <translation>الاتصال بالناس</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Text messages</source>
        <translation>الرسائل النصية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Mobile internet</source>
        <translation>إنترنت الهاتف المحمول</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Internet at home</source>
        <translation>إنترنت المنزل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Emergency calls</source>
        <translation>مكالمات الطوارئ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Send money</source>
        <translation>إرسال المال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Banking</source>
        <translation>المعاملات البنكية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Withdraw cash</source>
        <translation>سحب النقود</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invest</source>
        <translation>الاستثمار</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Buy groceries</source>
        <translation>شراء البقالة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Shop</source>
        <translation>التسوّق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Order food</source>
        <translation>طلب الطعام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find the way</source>
        <translation>معرفة الطريق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Get a ride</source>
        <translation>طلب سيارة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take a train</source>
        <translation>ركوب القطار</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a flight</source>
        <translation>حجز رحلة جوية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book a room</source>
        <translation>حجز غرفة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow the news</source>
        <translation>متابعة الأخبار</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Follow people</source>
        <translation>متابعة الناس</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Meet people</source>
        <translation>التعرّف إلى الناس</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Take part in groups</source>
        <translation>المشاركة في مجموعات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch films</source>
        <translation>مشاهدة الأفلام</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Broadcast</source>
        <translation>البث</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Listen to music</source>
        <translation>سماع الموسيقى</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Play</source>
        <translation>اللعب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Search the web</source>
        <translation>البحث في الويب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look things up</source>
        <translation>البحث عن معلومات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask others</source>
        <translation>سؤال الآخرين</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Ask an assistant</source>
        <translation>سؤال مساعد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Learn</source>
        <translation>تعلّم شيء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Watch over the home</source>
        <translation>مراقبة المنزل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Speak to the home</source>
        <translation>مخاطبة المنزل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Track fitness</source>
        <translation>تتبّع اللياقة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Deal with authorities</source>
        <translation>التعامل مع الدوائر الحكومية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Pay taxes</source>
        <translation>دفع الضرائب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up rules</source>
        <translation>الاطلاع على القوانين</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Find work</source>
        <translation>البحث عن عمل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Share files</source>
        <translation>مشاركة الملفات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Store files</source>
        <translation>حفظ الملفات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Plan work</source>
        <translation>تخطيط العمل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Write documents</source>
        <translation>كتابة المستندات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Spreadsheets</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign documents</source>
        <translation>توقيع المستندات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sell and take payments</source>
        <translation>البيع وقبض المدفوعات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Bookkeeping</source>
        <translation>مسك الدفاتر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Help customers</source>
        <translation>مساعدة العملاء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Publish</source>
        <translation>نشر المحتوى</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Sign in</source>
        <translation>الدخول إلى الحسابات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Host code</source>
        <translation>استضافة الشفرة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Build software</source>
        <translation>بناء البرمجيات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Run an app</source>
        <translation>تشغيل تطبيق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Deliver a website</source>
        <translation>تقديم موقع ويب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Monitor an app</source>
        <translation>مراقبة تطبيق</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Check for outages</source>
        <translation>التحقق من الأعطال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Look up names</source>
        <translation>البحث عن الأسماء</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/categories.py"/>
        <source>Domain names</source>
        <translation>أسماء النطاقات</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since yesterday, {time}</source>
        <translation>منذ أمس، {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{n} minutes</source>
        <extracomment>One: {n} minute</extracomment>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/durations.py"/>
        <source>{n} hours</source>
        <extracomment>One: {n} hour</extracomment>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {n} more</source>
        <extracomment>One: {names} and {n} more</extracomment>
        <translation>
            <numerusform>‏{names}</numerusform>
            <numerusform>‏{names} وواحد آخر</numerusform>
            <numerusform>‏{names} واثنان آخران</numerusform>
            <numerusform>‏{names} و{n} أخرى</numerusform>
            <numerusform>‏{names} و{n} غيرها</numerusform>
            <numerusform>‏{names} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names} and {last}</source>
        <translation>‏{names} و{last}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/enumeration.py"/>
        <source>{names}, {next}</source>
        <translation>‏{names}، {next}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it answers with error {status}</source>
        <translation>تستجيب بالخطأ {status}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>{what}, {when}</source>
        <translation>‏{what}، {when}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the page wants a key</source>
        <translation>الصفحة تطلب مفتاحًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the key was refused</source>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key waits in your locked password store</source>
        <translation>المفتاح في مخزن كلمات المرور المقفل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its key would go unencrypted; use https</source>
        <translation>سيُرسل المفتاح دون تشفير؛ استخدم https</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its name is not known</source>
        <translation>الاسم غير معروف</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the name server does not answer</source>
        <translation>خادم الأسماء لا يستجيب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it refuses the connection</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no way leads there</source>
        <translation>لا طريق إلى هناك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>no answer in time</source>
        <translation>لا جواب في الوقت المحدد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>its certificate is not valid</source>
        <translation>الشهادة غير صالحة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it answers with an error</source>
        <translation>تستجيب بخطأ</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is too large</source>
        <translation>الجواب كبير جدًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it sends us in circles</source>
        <translation>إعادة توجيه بلا نهاية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>the answer is not what was asked for</source>
        <translation>الجواب ليس ما طُلب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>nothing is at this address</source>
        <translation>لا شيء في هذا العنوان</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>it asks us to wait</source>
        <translation>تطلب الانتظار</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while looking up the name</source>
        <translation>أثناء البحث عن الاسم</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while connecting</source>
        <translation>أثناء الاتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while securing the connection</source>
        <translation>أثناء تأمين الاتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while waiting for the answer</source>
        <translation>أثناء انتظار الجواب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/failures.py"/>
        <source>while reading the answer</source>
        <translation>أثناء قراءة الجواب</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Text message (SMS)</source>
        <translation>رسالة نصية (SMS)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Going there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Cash</source>
        <translation>النقود</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Bank branch</source>
        <translation>فرع البنك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Going to a shop</source>
        <translation>الذهاب إلى متجر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calling a taxi</source>
        <translation>طلب سيارة أجرة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Calls over Wi-Fi</source>
        <translation>المكالمات عبر Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Phone as a hotspot</source>
        <translation>الهاتف نقطة اتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Asking a neighbour</source>
        <translation>سؤال أحد الجيران</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Paper map</source>
        <translation>خريطة ورقية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Radio</source>
        <translation>الراديو</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Your own copy</source>
        <translation>نسختك الخاصة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Memory stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call by phone</source>
        <translation>اتصال هاتفي</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Send an SMS</source>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Pay cash</source>
        <translation>الدفع نقدًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a branch</source>
        <translation>الذهاب إلى فرع</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Go to a shop</source>
        <translation>الذهاب إلى متجر</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call a taxi</source>
        <translation>طلب سيارة أجرة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Call over Wi-Fi</source>
        <translation>الاتصال عبر Wi-Fi</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Use the phone as a hotspot</source>
        <translation>استخدام الهاتف نقطة اتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Ask a neighbour</source>
        <translation>سؤال أحد الجيران</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Take a paper map</source>
        <translation>أخذ خريطة ورقية</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Turn on the radio</source>
        <translation>تشغيل الراديو</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Work on your own copy</source>
        <translation>العمل على نسختك الخاصة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/offline_alternatives.py"/>
        <source>Hand over a memory stick</source>
        <translation>تسليم ذاكرة USB</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <source>{where}: {what}.</source>
        <translation>‏{where}: {what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}.</source>
        <translation>‏{what}.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/problems.py"/>
        <source>Watching has stopped because of a fault in the program. Quit and start it again; the log says more.</source>
        <translation>توقفت المتابعة بسبب خلل في البرنامج. أنهِه ثم شغّله من جديد؛ وفي سجل البرنامج المزيد.</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Some trouble</source>
        <translation>خلل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Partly down</source>
        <translation>توقف جزئي</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Down</source>
        <translation>توقف تام</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} work</source>
        <extracomment>One: {names} works</extracomment>
        <translation>
            <numerusform>‏{names}: لا خدمات</numerusform>
            <numerusform>يعمل {names}</numerusform>
            <numerusform>يعمل {names}</numerusform>
            <numerusform>يعمل {names}</numerusform>
            <numerusform>يعمل {names}</numerusform>
            <numerusform>يعمل {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: nothing certain is known</source>
        <translation>‏{names}: لا شيء مؤكد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names}: planned work</source>
        <translation>‏{names}: صيانة مخطّطة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} have some trouble</source>
        <extracomment>One: {names} has some trouble</extracomment>
        <translation>
            <numerusform>خلل في {names}</numerusform>
            <numerusform>خلل في {names}</numerusform>
            <numerusform>خلل في {names}</numerusform>
            <numerusform>خلل في {names}</numerusform>
            <numerusform>خلل في {names}</numerusform>
            <numerusform>خلل في {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are partly down</source>
        <extracomment>One: {names} is partly down</extracomment>
        <translation>
            <numerusform>توقف جزئي في {names}</numerusform>
            <numerusform>توقف جزئي في {names}</numerusform>
            <numerusform>توقف جزئي في {names}</numerusform>
            <numerusform>توقف جزئي في {names}</numerusform>
            <numerusform>توقف جزئي في {names}</numerusform>
            <numerusform>توقف جزئي في {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{names} are down</source>
        <extracomment>One: {names} is down</extracomment>
        <translation>
            <numerusform>توقّف {names}</numerusform>
            <numerusform>توقّف {names}</numerusform>
            <numerusform>توقّف {names}</numerusform>
            <numerusform>توقّف {names}</numerusform>
            <numerusform>توقّف {names}</numerusform>
            <numerusform>توقّف {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Not looked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are offline</source>
        <translation>أنت غير متصل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>This network wants you to sign in first</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers from here</source>
        <translation>تستجيب من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its website answers; more cannot be seen</source>
        <translation>موقعها يستجيب؛ ولا يمكن رؤية المزيد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be seen from here</source>
        <translation>لا يمكن رؤيتها من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble; answers from here</source>
        <translation>تُبلغ عن خلل؛ وتستجيب من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports trouble, and cannot be reached from here</source>
        <translation>تُبلغ عن خلل، ولا يمكن الوصول إليها من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble, but cannot be reached from here</source>
        <translation>لا تُبلغ عن خلل، لكن لا يمكن الوصول إليها من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Cannot be reached from here</source>
        <translation>لا يمكن الوصول إليها من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but its page cannot be read</source>
        <translation>تستجيب، لكن صفحتها لا تمكن قراءتها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page cannot be read</source>
        <translation>صفحتها لا تمكن قراءتها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page does not say how it is</source>
        <translation>صفحتها لا تذكر حالتها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers, but not as it should</source>
        <translation>تستجيب، لكن ليس كما ينبغي</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Never reached from here (blocked or filtered?)</source>
        <translation>لم يمكن الوصول إليها قط من هنا (محجوبة أو مرشَّحة؟)</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Blocked or broken here: another name server finds it</source>
        <translation>محجوبة أو معطّلة هنا: خادم أسماء آخر يجدها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Comes and goes</source>
        <translation>تعمل حينًا وتتوقف حينًا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Answers more slowly than usual</source>
        <translation>تستجيب أبطأ من المعتاد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announced by its page</source>
        <translation>معلَن في صفحتها</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Nothing was heard for too long</source>
        <translation>لا أخبار منذ وقت طويل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>A look failed; looking again to be sure</source>
        <translation>فشل فحص؛ ويُعاد الآن للتأكد</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{what}: {detail}</source>
        <translation>‏{what}: {detail}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>You are online</source>
        <translation>أنت متصل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{n} ms</source>
        <translation>{n} م.ث</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>{now}, usually {usual}</source>
        <translation>‏{now}، وعادةً {usual}</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page reports no trouble</source>
        <translation>صفحتها لا تُبلغ عن خلل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page announces planned work</source>
        <translation>صفحتها تعلن صيانة مخطّطة</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Its page reports trouble</source>
        <translation>صفحتها تُبلغ عن خلل</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Reports no trouble; answers from here</source>
        <translation>لا تُبلغ عن خلل؛ وتستجيب من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/present/vocabulary/states.py"/>
        <source>Announces planned work; answers from here</source>
        <translation>تعلن صيانة مخطّطة؛ وتستجيب من هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Choose an outage at the left: it is replayed against your own list and plan.</source>
        <translation>اختر عطلًا من القائمة الجانبية: يُعاد تمثيله على قائمتك وخطتك.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Stop at each step and ask yourself: what would I use now?</source>
        <translation>توقّف عند كل خطوة واسأل نفسك: ماذا كنت سأستخدم الآن؟</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Play</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>&amp;Next step</source>
        <translation>ال&amp;خطوة التالية</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>Clock of the outage</source>
        <translation>ساعة العطل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What stops for you</source>
        <translation>ما يتوقف لديك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>None of your services.</source>
        <translation>لا شيء من خدماتك.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What you are offered</source>
        <translation>ما يُعرض عليك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>How it ends</source>
        <translation>كيف ينتهي</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>What to mend</source>
        <translation>ما يجب إصلاحه</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_player.py"/>
        <source>The drill</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>StatusTray drill</source>
        <translation>تدريب StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Find an outage</source>
        <translation>البحث عن عطل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Outages</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>No outage has these words.</source>
        <translation>لا عطل فيه هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <source>Remind me to drill</source>
        <translation>التذكير بالتدريب</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/drill_window.py"/>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Working it out</source>
        <translation>جارٍ الحساب</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>StatusTray resilience</source>
        <translation>صمود خدماتك في StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom</source>
        <translation>من يعتمد على من</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>The list below the picture says the same in words.</source>
        <translation>القائمة تحت الصورة تقول الشيء نفسه بالكلمات.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Who hangs on whom, in words</source>
        <translation>من يعتمد على من، بالكلمات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>One change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>How many baskets</source>
        <translation>كم سلة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Open the &amp;backup plan</source>
        <translation>&amp;فتح الخطة البديلة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Print card…</source>
        <translation>&amp;طباعة البطاقة…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>&amp;Save card as PDF…</source>
        <translation>&amp;حفظ البطاقة بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/continuity/resilience_window.py"/>
        <source>Save card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>StatusTray history</source>
        <translation>سجل StatusTray الزمني</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Reading the history…</source>
        <translation>جارٍ قراءة السجل الزمني…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>With trouble</source>
        <translation>المتعطّلة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Which services</source>
        <translation>أي الخدمات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>How far back</source>
        <translation>المدة السابقة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show more time</source>
        <translation>عرض مدة أطول</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Show less time</source>
        <translation>عرض مدة أقصر</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>As a &amp;table</source>
        <translation>&amp;عرض كجدول</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Left and right step through a service's troubles; plus and minus zoom.</source>
        <translation>يمين ويسار للتنقل بين أعطال الخدمة؛ وزائد وناقص للتكبير والتصغير.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>History as a table</source>
        <translation>السجل الزمني كجدول</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Reading the history</source>
        <translation>جارٍ قراءة السجل الزمني</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Choose a bar to read about it.</source>
        <translation>اختر شريطًا لقراءة تفاصيله.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>No service fits. Widen what you look for.</source>
        <translation>لا خدمة مطابقة. وسّع ما تبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <source>Nothing is watched yet, so there is nothing to look back on.</source>
        <translation>لا شيء متابَع بعد، فلا شيء تعود إليه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/history_window.py"/>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>From</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/history/timeline_model.py"/>
        <source>Common cause</source>
        <translation>السبب المشترك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/banner.py"/>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy a message</source>
        <translation>نسخ رسالة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open status page</source>
        <translation>فتح صفحة الحالة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>✓ You will be told</source>
        <translation>✓ سيصلك إشعار</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Tell me when it is back</source>
        <translation>أعلِمني حين تعود</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Quieter</source>
        <translation>تنبيهات أقل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Snooze: {time}</source>
        <translation>تأجيل التنبيه: {time}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>End the snooze</source>
        <translation>إنهاء التأجيل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>I have seen it: quiet until it changes</source>
        <translation>اطّلعت عليه: صمت حتى يتغيّر</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Mute: never interrupt for this service</source>
        <translation>كتم: لا مقاطعة أبدًا بسبب هذه الخدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Response time, 24 hours</source>
        <translation>زمن الاستجابة، 24 ساعة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Why this verdict</source>
        <translation>سبب هذا الحكم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_pane.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>{n} more components</source>
        <extracomment>One: {n} more component</extracomment>
        <translation>
            <numerusform>لا مكوّنات أخرى</numerusform>
            <numerusform>مكوّن آخر</numerusform>
            <numerusform>مكوّنان آخران</numerusform>
            <numerusform>{n} مكوّنات أخرى</numerusform>
            <numerusform>{n} مكوّنًا آخر</numerusform>
            <numerusform>{n} مكوّن آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>Uptime</source>
        <translation>نسبة التوفّر</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/details_sections.py"/>
        <source>The last looks</source>
        <translation>آخر الفحوص</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Progress of the look</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/footer.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>History…</source>
        <translation>السجل الزمني…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Resilience…</source>
        <translation>الصمود…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Drill…</source>
        <translation>التدريب…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/header.py"/>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/latency_chart.py"/>
        <source>Response time. {figures}</source>
        <translation>زمن الاستجابة. {figures}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/service_list.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/panel/shortcuts_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/alert_preview.py"/>
        <source>Preview of a notification</source>
        <translation>معاينة إشعار</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>A page of your own</source>
        <translation>صفحة خاصة بك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking</source>
        <translation>جارٍ الاستكشاف</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Stop &amp;looking</source>
        <translation>إ&amp;يقاف الاستكشاف</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Looking at {address}…</source>
        <translation>جارٍ استكشاف {address}…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Up to half a minute: each known format is tried in turn.</source>
        <translation>حتى نصف دقيقة: تُجرَّب كل صيغة معروفة بدورها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Watch it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>A word that must be on the page</source>
        <translation>كلمة يجب أن تكون في الصفحة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Empty: any answer will do.</source>
        <translation>فارغ: أي جواب يكفي.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Parts that matter to you</source>
        <translation>الأجزاء التي تهمّك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/detection.py"/>
        <source>Give it a name to know it by.</source>
        <translation>أعطها اسمًا تعرفها به.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>What we see in it</source>
        <translation>ما نراه فيها</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>✓  Nothing to mend, as far as is known.</source>
        <translation>✓  لا شيء يحتاج إلى إصلاح، في حدود المعروف.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>W&amp;hat you must be able to do</source>
        <translation>ما يجب أن تستطيع &amp;فعله</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>With wh&amp;om</source>
        <translation>&amp;مع من</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Family, the team, customers.</source>
        <translation>العائلة، الفريق، العملاء.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Rungs</source>
        <translation>الوسائل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Each is used when those above it fail.</source>
        <translation>تُستخدم كل وسيلة حين تتعطّل التي فوقها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A service, or a way: phone call, text message, cash…</source>
        <translation>خدمة أو وسيلة: مكالمة، رسالة نصية، نقود…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Nothing of that name. Add it under Services first.</source>
        <translation>لا شيء بهذا الاسم. أضِفه أولًا في «الخدمات».</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>No rung yet. Begin with what you use today.</source>
        <translation>لا وسيلة بعد. ابدأ بما تستخدمه اليوم.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Add a rung</source>
        <translation>إضافة &amp;وسيلة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>When it comes to it</source>
        <translation>وقت الحاجة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>They can do without &amp;for</source>
        <translation>يم&amp;كنهم الاستغناء مدة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Then somebody has to act.</source>
        <translation>بعدها يجب أن يتصرف أحد.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>We tried it &amp;today</source>
        <translation>جرّبناها ال&amp;يوم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>Last tr&amp;ied</source>
        <translation>&amp;آخر تجربة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} is not working; I am on {backup}.</source>
        <translation>‏{service} لا يعمل؛ أنا على {backup}.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Message to copy</source>
        <translation>&amp;رسالة للنسخ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>{service} and {backup} are filled in.</source>
        <translation>يُملأ {service} و{backup} تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>A phone number or mail address</source>
        <translation>رقم هاتف أو عنوان بريد</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>&amp;Contacts</source>
        <translation>ج&amp;هات الاتصال</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>So that one click calls or writes to them. They stay in your settings file.</source>
        <translation>لتتصل بهم أو تكتب إليهم بنقرة واحدة. تبقى في ملف إعداداتك.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/ladder_editor.py"/>
        <source>“{typed}” is neither a number nor a mailbox.</source>
        <translation>‏«{typed}» ليس رقمًا ولا عنوان بريد.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Find a part</source>
        <translation>البحث عن جزء</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Its page lists no parts, or was not read yet: test it.</source>
        <translation>صفحتها لا تذكر أجزاء، أو لم تُقرأ بعد: اختبرها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>Only {n} parts count.</source>
        <extracomment>One: Only {n} part counts.</extracomment>
        <translation>
            <numerusform>لا يُحتسب أي جزء.</numerusform>
            <numerusform>يُحتسب جزء واحد فقط.</numerusform>
            <numerusform>يُحتسب جزآن فقط.</numerusform>
            <numerusform>تُحتسب {n} أجزاء فقط.</numerusform>
            <numerusform>يُحتسب {n} جزءًا فقط.</numerusform>
            <numerusform>يُحتسب {n} جزء فقط.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/part_picker.py"/>
        <source>None chosen: all of it counts.</source>
        <translation>لم يُختر شيء: تُحتسب كلها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>Remove these quiet hours</source>
        <translation>إزالة ساعات الهدوء هذه</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/quiet_hours.py"/>
        <source>None chosen: every day.</source>
        <translation>لم يُختر يوم: كل يوم.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have it too</source>
        <translation>لديهم أيضًا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} up</source>
        <translation>نقل {name} إلى أعلى</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Move {name} down</source>
        <translation>نقل {name} إلى أسفل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>Take {name} out</source>
        <translation>إخراج {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/rung_list.py"/>
        <source>They have {name} too</source>
        <translation>لديهم {name} أيضًا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_card.py"/>
        <source>Kept by your system's password store, never in a file.</source>
        <translation>تُحفظ في مخزن كلمات المرور في نظامك، لا في ملف أبدًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Paste the key here</source>
        <translation>ألصِق المفتاح هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Keep the key for {name}</source>
        <translation>حفظ مفتاح {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/secret_field.py"/>
        <source>Forget the key for {name}</source>
        <translation>نسيان مفتاح {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what to look at</source>
        <translation>‏{name}: ما يُفحص</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>{name}: what counts</source>
        <translation>‏{name}: ما يُحتسب</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Status page</source>
        <translation>&amp;صفحة الحالة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>T&amp;his page wants a key</source>
        <translation>&amp;هذه الصفحة تطلب مفتاحًا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A password or a token; give it under Accounts and keys. For this address only.</source>
        <translation>كلمة مرور أو رمز؛ أدخله في «الحسابات والمفاتيح». لهذا العنوان فقط.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Address to &amp;reach</source>
        <translation>العنوان المطلوب ال&amp;وصول إليه</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A wor&amp;d that must be there</source>
        <translation>ك&amp;لمة يجب أن تظهر</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A word that must n&amp;ot</source>
        <translation>كلم&amp;ة يجب ألا تظهر</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>On my own networ&amp;k</source>
        <translation>على &amp;شبكتي الخاصة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Then it is watched while you are offline.</source>
        <translation>عندها تُتابَع حتى وأنت غير متصل.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add a purpose</source>
        <translation>إضافة غرض</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Add what it runs on</source>
        <translation>إضافة ما تعمل عليه</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;you use it for</source>
        <translation>&amp;فيمَ تستخدمها</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>So that backups can be named.</source>
        <translation>كي يمكن ذكر البدائل.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>What &amp;it runs on</source>
        <translation>&amp;على ماذا تعمل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>A cloud, a network, an owner: what would take it down.</source>
        <translation>سحابة أو شبكة أو مالك: ما قد يوقفها معه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>As for all services</source>
        <translation>كما لكل الخدمات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Parts that matter to you</source>
        <translation>الأ&amp;جزاء التي تهمّك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>The rest of its page is then no trouble of yours.</source>
        <translation>عندها لا يعنيك باقي صفحتها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Group</source>
        <translation>ال&amp;مجموعة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Services of a group stand together in the panel.</source>
        <translation>خدمات المجموعة تظهر معًا في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me &amp;from</source>
        <translation>أعلِمني &amp;بدءًا من</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_editor.py"/>
        <source>Watched and shown, never told aloud.</source>
        <translation>تُتابَع وتظهر، دون أي تنبيه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move &amp;up</source>
        <translation>&amp;نقل إلى أعلى</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى &amp;أسفل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>&amp;Test now</source>
        <translation>اخ&amp;تبار الآن</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/editors/watch_list.py"/>
        <source>R&amp;emove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Accounts and keys</source>
        <translation>الحسابات والمفاتيح</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>So that your backups do not hang on the same thing. Nothing leaves here.</source>
        <translation>كي لا تعتمد بدائلك على الشيء نفسه. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Your lines</source>
        <translation>خطوطك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Mobile network</source>
        <translation>&amp;شبكة الهاتف المحمول</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>If it runs on another's masts, that counts too.</source>
        <translation>إن كانت تستخدم أبراج شركة أخرى، فذلك يُحتسب أيضًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Internet at home</source>
        <translation>&amp;إنترنت المنزل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Mail&amp;box</source>
        <translation>&amp;صندوق البريد</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Where login codes and new passwords arrive.</source>
        <translation>حيث تصل رموز الدخول وكلمات المرور الجديدة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>What you have set up</source>
        <translation>ما جهّزته</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Add an app, an account, a phone, cash…</source>
        <translation>إضافة تطبيق أو حساب أو هاتف أو نقود…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>&amp;Ready to use</source>
        <translation>&amp;جاهز للاستخدام</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>A backup that is set up comes before one that is not.</source>
        <translation>البديل الجاهز يسبق غير الجاهز.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>Home servers</source>
        <translation>الخوادم الرئيسية</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>One server failing does not take the others with it. Which one is yours?</source>
        <translation>توقف خادم لا يُسقط الخوادم الأخرى. أيها خادمك؟</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/accounts.py"/>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The settings file has no problems.</source>
        <translation>لا مشكلات في ملف الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Where things are</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>What works here</source>
        <translation>ما يعمل هنا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Tray, notifications, password store, network and files. No keys, no addresses.</source>
        <translation>علبة النظام والإشعارات ومخزن كلمات المرور والشبكة والملفات. لا مفاتيح ولا عناوين.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Look</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>The &amp;first steps again</source>
        <translation>ال&amp;خطوات الأولى من جديد</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>&amp;Everything as it came</source>
        <translation>&amp;كل شيء كما كان أولًا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Watch list and plan too. The history stays. You can undo it.</source>
        <translation>قائمة المتابعة والخطة أيضًا. يبقى السجل الزمني. ويمكنك التراجع.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/advanced.py"/>
        <source>All settings are as they came.</source>
        <translation>عادت كل الإعدادات كما كانت أولًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In force at the next start of StatusTray.</source>
        <translation>يسري عند التشغيل التالي لبرنامج StatusTray.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Te&amp;xt size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Of this program's windows alone.</source>
        <translation>في نوافذ هذا البرنامج وحدها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;No moving pictures</source>
        <translation>&amp;بلا صور متحركة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Drills are then stepped by hand.</source>
        <translation>عندها تُنقل خطوات التدريب يدويًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>In the tray</source>
        <translation>في علبة النظام</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;Icon</source>
        <translation>ال&amp;أيقونة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Each level also has a shape of its own.</source>
        <translation>لكل مستوى شكل خاص به أيضًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>&amp;A click on the icon</source>
        <translation>ال&amp;نقر على الأيقونة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <source>Some desktops always open the menu. It has everything in it too.</source>
        <translation>بعض أسطح المكتب تفتح القائمة دائمًا. وفيها كل شيء أيضًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Start at login</source>
        <translation>التشغيل &amp;عند تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/appearance.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>So that it watches before you need it.</source>
        <translation>كي يتابع قبل أن تحتاج إليه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Only what you watch is asked, and the control addresses below.</source>
        <translation>لا يُسأل إلا ما تتابعه، وعناوين التحقّق أدناه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Reach for services every</source>
        <translation>الوصول &amp;إلى الخدمات كل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Read status &amp;pages every</source>
        <translation>&amp;قراءة صفحات الحالة كل</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>A page that reports trouble is read more often by itself.</source>
        <translation>الصفحة التي تُبلغ عن خلل تُقرأ تلقائيًا مرات أكثر.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Slower on &amp;battery</source>
        <translation>&amp;أبطأ على البطارية</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>And where data costs money.</source>
        <translation>وحيث تكون للبيانات كلفة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Them or me?</source>
        <translation>هم أم أنا؟</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>While these do not answer it is your line, and no service is blamed.</source>
        <translation>ما دامت هذه لا تستجيب فالعطل في خطّك، ولا تُلام أي خدمة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Use the recommended ones</source>
        <translation>&amp;استخدام الموصى بها</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>&amp;Control addresses</source>
        <translation>&amp;عناوين التحقّق</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>One a line, of at least three different owners.</source>
        <translation>عنوان في كل سطر، من ثلاثة مالكين مختلفين على الأقل.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>By which way</source>
        <translation>عبر أي طريق</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Second &amp;opinion on names</source>
        <translation>&amp;رأي ثانٍ في الأسماء</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Tells a blocked name from a dead one. They learn which names you watch.</source>
        <translation>يميّز الاسم المحجوب من المعدوم. وسيعرف صاحبه أي الأسماء تتابع.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/checking.py"/>
        <source>Pro&amp;xy</source>
        <translation>ال&amp;وسيط (Proxy)</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Settings of StatusTray, an OPML file of status feeds, an export of Gatus or Uptime Kuma, or a plain list of addresses.</source>
        <translation>إعدادات StatusTray، أو ملف OPML لخلاصات الحالة، أو تصدير من Gatus أو Uptime Kuma، أو قائمة عناوين بسيطة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Choose a file…</source>
        <translation>&amp;اختيار ملف…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Services in the file</source>
        <translation>الخدمات في الملف</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Take over</source>
        <translation>استيراد ال&amp;مختار</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;As</source>
        <translation>&amp;بصيغة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Keys are never in an exported file.</source>
        <translation>لا توضع المفاتيح في ملف مصدَّر أبدًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>All settings were replaced.</source>
        <translation>استُبدلت كل الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/import_export.py"/>
        <source>{n} services were added.</source>
        <extracomment>One: {n} service was added.</extracomment>
        <translation>
            <numerusform>لم تُضف أي خدمة.</numerusform>
            <numerusform>أُضيفت خدمة واحدة.</numerusform>
            <numerusform>أُضيفت خدمتان.</numerusform>
            <numerusform>أُضيفت {n} خدمات.</numerusform>
            <numerusform>أُضيفت {n} خدمة.</numerusform>
            <numerusform>أُضيفت {n} خدمة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What is not said aloud is still in the panel.</source>
        <translation>ما لا يُنبَّه إليه يبقى في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What may interrupt</source>
        <translation>ما يجوز أن يقاطعك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Notifications</source>
        <translation>ال&amp;إشعارات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A service can have a rule of its own.</source>
        <translation>قد تكون للخدمة قاعدة خاصة بها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Tell me when it is &amp;back</source>
        <translation>&amp;أعلِمني حين تعود الخدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Once, and the alarm is withdrawn.</source>
        <translation>مرة واحدة، ويُسحب الإنذار.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Play a s&amp;ound</source>
        <translation>&amp;تشغيل صوت</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Nothing interrupts then. What is still wrong afterwards is told when they end.</source>
        <translation>لا شيء يقاطعك فيها. وما بقي متعطّلًا بعدها تُعلَم به عند انتهائها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>No quiet hours.</source>
        <translation>لا ساعات هدوء.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Add quiet hours</source>
        <translation>إضافة &amp;ساعات هدوء</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>From time to time</source>
        <translation>من حين إلى آخر</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>A &amp;daily digest</source>
        <translation>&amp;ملخّص يومي</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>What happened since the last one.</source>
        <translation>ما حدث منذ الملخّص السابق.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Digest a&amp;t</source>
        <translation>&amp;وقت الملخّص</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Before a &amp;certificate ends, in days</source>
        <translation>&amp;قبل انتهاء الشهادة، بالأيام</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>For your own services. Empty: never.</source>
        <translation>لخدماتك الخاصة. فارغ: أبدًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>&amp;Send a test notification</source>
        <translation>إ&amp;رسال إشعار تجريبي</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>You will see here which way it went.</source>
        <translation>سترى هنا أي طريق سلك.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Write days as numbers, such as 14, 7, 1.</source>
        <translation>اكتب الأيام أرقامًا، مثل 14, 7, 1.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/notifications.py"/>
        <source>Quiet hours removed.</source>
        <translation>أُزيلت ساعات الهدوء.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Backup plan</source>
        <translation>الخطة البديلة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>For each thing that must not fail: what you use, and what you use then.</source>
        <translation>لكل ما يجب ألا يتوقف: ما تستخدمه عادةً، وما تستخدمه عند توقفه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Ladders</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>No plan yet. Let one be proposed from what you watch, or begin your own.</source>
        <translation>لا خطة بعد. اطلب اقتراحًا مما تتابعه، أو ابدأ خطتك.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;Propose for me</source>
        <translation>&amp;اقترح لي</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>&amp;New</source>
        <translation>&amp;جديدة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>There is nothing to add for what you watch.</source>
        <translation>لا شيء يُضاف لما تتابعه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>Nothing is watched yet. Add what you use under Services first.</source>
        <translation>لا شيء متابَع بعد. أضِف أولًا ما تستخدمه في «الخدمات».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>{n} ladders were added.</source>
        <extracomment>One: {n} ladder was added.</extracomment>
        <translation>
            <numerusform>لم تُضف أي خطة.</numerusform>
            <numerusform>أُضيفت خطة واحدة.</numerusform>
            <numerusform>أُضيفت خطتان.</numerusform>
            <numerusform>أُضيفت {n} خطط.</numerusform>
            <numerusform>أُضيفت {n} خطة.</numerusform>
            <numerusform>أُضيفت {n} خطة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/plan.py"/>
        <source>“{name}” was removed from the plan.</source>
        <translation>أُزيل «{name}» من الخطة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>What you depend on. Nothing else is ever asked for.</source>
        <translation>ما تعتمد عليه. لا يُسأل عن غيره أبدًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>A name, or the address of a status page or website</source>
        <translation>اسم، أو عنوان صفحة حالة أو موقع</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Not in the catalogue. Paste the address of its status page or website.</source>
        <translation>ليست في الدليل. ألصِق عنوان صفحة حالتها أو موقعها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>&amp;Add a service</source>
        <translation>إضافة &amp;خدمة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Watched</source>
        <translation>المتابَعة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Watched services</source>
        <translation>الخدمات المتابَعة</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>Nothing is watched yet. Add what you use most, above.</source>
        <translation>لا شيء متابَع بعد. أضِف أعلاه أكثر ما تستخدمه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/pages/services.py"/>
        <source>{name} is no longer watched.</source>
        <translation>لم يعد {name} متابَعًا.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>StatusTray settings</source>
        <translation>إعدادات StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>Settings found</source>
        <translation>الإعدادات التي عُثر عليها</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/settings_window.py"/>
        <source>No setting has these words. Try another one.</source>
        <translation>لا إعداد فيه هذه الكلمات. جرّب غيرها.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/settings/undo_bar.py"/>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Open StatusTray</source>
        <translation>فتح StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} minutes</source>
        <extracomment>One: For {n} minute</extracomment>
        <translation>
            <numerusform>لمدة {n} دقيقة</numerusform>
            <numerusform>لمدة دقيقة واحدة</numerusform>
            <numerusform>لمدة دقيقتين</numerusform>
            <numerusform>لمدة {n} دقائق</numerusform>
            <numerusform>لمدة {n} دقيقة</numerusform>
            <numerusform>لمدة {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/tray/menu.py"/>
        <source>For {n} hours</source>
        <extracomment>One: For {n} hour</extracomment>
        <translation>
            <numerusform>لمدة {n} ساعة</numerusform>
            <numerusform>لمدة ساعة واحدة</numerusform>
            <numerusform>لمدة ساعتين</numerusform>
            <numerusform>لمدة {n} ساعات</numerusform>
            <numerusform>لمدة {n} ساعة</numerusform>
            <numerusform>لمدة {n} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What do you use?</source>
        <translation>ماذا تستخدم؟</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you would miss. Only what you pick is ever asked how it is.</source>
        <translation>اختر ما ستفتقده. لا يُسأل إلا عمّا تختاره.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Not in the catalogue.</source>
        <translation>ليست في الدليل.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>&amp;Look for programs on this computer</source>
        <translation>ال&amp;بحث عن برامج على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Picked</source>
        <translation>المختارة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>{n} programs found and picked.</source>
        <extracomment>One: {n} program found and picked.</extracomment>
        <translation>
            <numerusform>لم يُختر أي برنامج.</numerusform>
            <numerusform>عُثر على برنامج واحد واختير.</numerusform>
            <numerusform>عُثر على برنامجين واختيرا.</numerusform>
            <numerusform>عُثر على {n} برامج واختيرت.</numerusform>
            <numerusform>عُثر على {n} برنامجًا واختيرت.</numerusform>
            <numerusform>عُثر على {n} برنامج واختيرت.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>No program of the catalogue was found.</source>
        <translation>لم يُعثر على أي برنامج من الدليل.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What must not fail?</source>
        <translation>ما الذي يجب ألا يتوقف؟</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>For each of these a second way is looked for.</source>
        <translation>يُبحث لكل من هذه عن وسيلة ثانية.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>What else could you use?</source>
        <translation>ماذا يمكنك أن تستخدم غير ذلك؟</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Pick what you have already. The rest is offered when it is needed.</source>
        <translation>اختر ما لديك بالفعل. ويُعرض الباقي عند الحاجة.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Nothing to add: your list already has other ways.</source>
        <translation>لا شيء يُضاف: في قائمتك وسائل أخرى بالفعل.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>How shall it reach you?</source>
        <translation>كيف تريد أن يصلك التنبيه؟</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>It is silent until something you picked fails.</source>
        <translation>يبقى صامتًا إلى أن يتوقف شيء اخترته.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Send one</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>A &amp;test notification</source>
        <translation>&amp;إشعار تجريبي</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Your first finding</source>
        <translation>أول ما تبيّن لك</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>From what you picked and what is known of it.</source>
        <translation>مما اخترته ومما يُعرف عنه.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/steps.py"/>
        <source>Everything here can be changed in the settings at any time.</source>
        <translation>يمكن تغيير كل ما هنا من الإعدادات في أي وقت.</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Welcome to StatusTray</source>
        <translation>مرحبًا بك في StatusTray</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Step {n} of {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;التالي</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Sk&amp;ip this</source>
        <translation>تخطّي &amp;هذا</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>Bac&amp;k</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/welcome/welcome_window.py"/>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/legend.py"/>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/multi_select.py"/>
        <source>Take away {name}</source>
        <translation>إبعاد {name}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Look at {address}</source>
        <translation>استكشاف {address}</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_box.py"/>
        <source>Find out how it can be watched</source>
        <translation>معرفة كيف يمكن متابعتها</translation>
    </message>
    <message>
        <location filename="../../statustray/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
</TS>
