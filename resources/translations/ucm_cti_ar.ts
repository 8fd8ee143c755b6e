<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No PBX is set up, so only this computer was examined; connect to one first.</source>
        <translation>لم يُضبط أي مقسم، لذلك فُحص هذا الحاسوب فقط؛ اتصل بمقسم أولًا.</translation>
    </message>
    <message>
        <source>Something went wrong inside UCM CTI; it goes on.</source>
        <translation>حدث خطأ داخل UCM CTI؛ وهو يواصل العمل.</translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly the last time; there is a report.</source>
        <translation>انتهى UCM CTI على نحو غير متوقع في المرة الأخيرة؛ يوجد تقرير.</translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly several times in a row; its window is back in its first place and size.</source>
        <translation>انتهى UCM CTI على نحو غير متوقع عدة مرات متتالية؛ عادت نافذته إلى موضعها وحجمها الأولين.</translation>
    </message>
    <message>
        <source>It helps whoever looks after UCM CTI. It goes nowhere by itself; read it before you pass it on. Passwords are left out.</source>
        <translation>يساعد المسؤول عن UCM CTI. لا يُرسل إلى أي مكان من تلقاء نفسه؛ اقرأه قبل أن تمرره. كلمات المرور محذوفة منه.</translation>
    </message>
    <message>
        <source>was ended from outside, without a good-bye</source>
        <translation>أُنهي من الخارج، دون وداع</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>بلا نافذة</translation>
    </message>
    <message>
        <source>{calls} calls, {extensions} extensions</source>
        <translation>المكالمات: {calls}، التحويلات: {extensions}</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الخطأ الذي حدث</translation>
    </message>
    <message>
        <source>How the last run ended</source>
        <translation>كيف انتهى التشغيل الأخير</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>More links came in than can be asked about; the others were dropped.</source>
        <translation>وصلت روابط أكثر مما يمكن السؤال عنه؛ أُهمل الباقي.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX yet; you can call as soon as there is one.</source>
        <translation>لا اتصال بالمقسم بعد؛ يمكنك إجراء المكالمات حالما يتوفر.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on {date}. It is the one that you trusted, so it still serves; make a new one in the PBX&apos;s web page and trust that.</source>
        <translation>انتهت صلاحية شهادة المقسم في {date}. هي التي وثقت بها، لذلك ما زالت تكفي؛ أنشئ شهادة جديدة في صفحة ويب المقسم وثق بها.</translation>
    </message>
    <message>
        <source>No PBX is set up yet.</source>
        <translation>لم يُضبط أي مقسم بعد.</translation>
    </message>
    <message>
        <source>Not connected: it waits for your password.</source>
        <translation>غير متصل: ينتظر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s key store, not in a file.</source>
        <translation>تُحفظ في مخزن مفاتيح هذا الحاسوب، لا في ملف.</translation>
    </message>
    <message>
        <source>No password is kept for this PBX; type it.</source>
        <translation>لا كلمة مرور محفوظة لهذا المقسم؛ اكتبها.</translation>
    </message>
    <message>
        <source>The PBX has refused the stored password, so it is not sent again; type the right one.</source>
        <translation>رفض المقسم كلمة المرور المحفوظة، لذلك لا تُرسل من جديد؛ اكتب الصحيحة.</translation>
    </message>
    <message>
        <source>“{name}” and its passwords are removed from this computer.</source>
        <translation>أُزيل “{name}” وكلمات مروره من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The computer was asleep; connecting to the PBX again.</source>
        <translation>كان الحاسوب في وضع السكون؛ جارٍ الاتصال بالمقسم من جديد.</translation>
    </message>
    <message>
        <source>{endpoint} shows no certificate; check that this is the PBX&apos;s address.</source>
        <translation>لا يعرض {endpoint} شهادة؛ تحقق من أن هذا هو عنوان المقسم.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate cannot be read; make a new one in its web page.</source>
        <translation>لا يمكن قراءة شهادة المقسم؛ أنشئ شهادة جديدة في صفحة الويب الخاصة به.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the PBX is known.</source>
        <translation>الاتصال مشفّر والمقسم معروف.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}.</source>
        <translation>شيء ما يجيب عند {endpoint}.</translation>
    </message>
    <message>
        <source> Its certificate ran out on {ended:%Y-%m-%d}; renew it.</source>
        <translation> انتهت صلاحية شهادته في {ended:%Y-%m-%d}؛ جدّدها.</translation>
    </message>
    <message>
        <source>Logged in as {user}.</source>
        <translation>تم تسجيل الدخول باسم {user}.</translation>
    </message>
    <message>
        <source>The user may read extensions and calls.</source>
        <translation>يجوز للمستخدم قراءة التحويلات والمكالمات.</translation>
    </message>
    <message>
        <source>Tick these for the user under Integrations &gt; API Configuration: </source>
        <translation>فعّل هذه للمستخدم تحت Integrations &gt; API Configuration: </translation>
    </message>
    <message>
        <source>No extension of your own is set.</source>
        <translation>لم تُحدد تحويلتك.</translation>
    </message>
    <message>
        <source> and belongs to {name}</source>
        <translation> وهي تخص {name}</translation>
    </message>
    <message>
        <source>Extension {extension} exists{whose}.</source>
        <translation>التحويلة {extension} موجودة{whose}.</translation>
    </message>
    <message>
        <source>The PBX has no extension {extension}; check the number.</source>
        <translation>لا توجد في المقسم التحويلة {extension}؛ تحقق من الرقم.</translation>
    </message>
    <message>
        <source>No password is given for the event socket&apos;s user; type it.</source>
        <translation>لم تُعطَ كلمة مرور لمستخدم مقبس الأحداث؛ اكتبها.</translation>
    </message>
    <message>
        <source>The PBX tells every change at once.</source>
        <translation>يخبر المقسم بكل تغيير فورًا.</translation>
    </message>
    <message>
        <source>Changes will show up to {poll_idle:.0f} seconds late.</source>
        <translation>ستظهر التغييرات متأخرة حتى {poll_idle:.0f} ثانية.</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own and connects anew; the log says more.</source>
        <translation>واجه UCM CTI خطأً داخليًا وهو يتصل من جديد؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX. {reason}</source>
        <translation>لا اتصال بالمقسم. {reason}</translation>
    </message>
    <message>
        <source>The PBX has not answered the last log-ins, and a wrong password could lock this computer out; type the password again to go on.</source>
        <translation>لم يجب المقسم على عمليات الدخول الأخيرة، وقد تؤدي كلمة مرور خاطئة إلى حظر هذا الحاسوب؛ اكتب كلمة المرور مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>The app allows for it when it counts the lengths of calls; call records, recordings and voice messages carry the PBX&apos;s time.</source>
        <translation>يراعي التطبيق ذلك عند حساب مدد المكالمات؛ أما سجلات المكالمات والتسجيلات والرسائل الصوتية فتحمل وقت المقسم.</translation>
    </message>
    <message>
        <source>Give the UCM a time server under System Settings &gt; Time Settings, and see that this computer sets its own clock by one.</source>
        <translation>أعطِ UCM خادم وقت تحت System Settings &gt; Time Settings، وتأكد من أن هذا الحاسوب يضبط ساعته بخادم وقت.</translation>
    </message>
    <message>
        <source>HTTPS API</source>
        <translation>HTTPS API</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The API is on and takes this user from this computer.</source>
        <translation>واجهة API مفعّلة وتقبل هذا المستخدم من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not tried, as no password is known.</source>
        <translation>لم يُجرَّب، لأن كلمة المرور غير معروفة.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>اكتبه أولًا.</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock cannot be read: {sentence}</source>
        <translation>لا يمكن قراءة ساعة المقسم: {sentence}</translation>
    </message>
    <message>
        <source>See getSystemStatus below.</source>
        <translation>انظر getSystemStatus أدناه.</translation>
    </message>
    <message>
        <source>The PBX does not say what its clock shows.</source>
        <translation>لا يخبر المقسم بما تشير إليه ساعته.</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock and this computer&apos;s agree ({system_time}).</source>
        <translation>ساعة المقسم وساعة هذا الحاسوب متفقتان ({system_time}).</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>متقدمة على</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>متأخرة عن</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock ({system_time}) is {lengthy} {side} this computer&apos;s. {affected}</source>
        <translation>ساعة المقسم ({system_time}) {side} ساعة هذا الحاسوب بمقدار {lengthy}. {affected}</translation>
    </message>
    <message numerus="yes">
        <source>%n (day|days)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (hour|hours)</source>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (minute|minutes)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (second|seconds)</source>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Some models (UCM6202, UCM6204) let only a user of the web page in here: make one under Maintenance &gt; User Management, a limited one is enough, and give it as the event user.</source>
        <translation>بعض الطرازات (UCM6202 وUCM6204) لا تسمح هنا إلا لمستخدم صفحة الويب: أنشئ واحدًا تحت Maintenance &gt; User Management، ويكفي محدود الصلاحيات، وأدخله مستخدمًا للأحداث.</translation>
    </message>
    <message>
        <source>Not tried, as no password is known for the event socket&apos;s user “{user}”.</source>
        <translation>لم يُجرَّب، لأن كلمة مرور مستخدم مقبس الأحداث “{user}” غير معروفة.</translation>
    </message>
    <message>
        <source>The PBX itself answers: its firmware may have no event socket (Maintenance &gt; Upgrade), or a firewall or proxy does not let it through.</source>
        <translation>المقسم نفسه يجيب: قد يخلو برنامجه الثابت من مقبس الأحداث (Maintenance &gt; Upgrade)، أو يمنعه جدار حماية أو وكيل.</translation>
    </message>
    <message>
        <source>A firmware update may bring it: Maintenance &gt; Upgrade.</source>
        <translation>قد يجلبه تحديث البرنامج الثابت: Maintenance &gt; Upgrade.</translation>
    </message>
    <message>
        <source>Event socket</source>
        <translation>مقبس الأحداث</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>نبض الاتصال</translation>
    </message>
    <message>
        <source>Changes show up to {poll_idle:.0f} seconds late.</source>
        <translation>تظهر التغييرات متأخرة حتى {poll_idle:.0f} ثانية.</translation>
    </message>
    <message>
        <source>Logged in as {user}; changes are told at once.</source>
        <translation>تم تسجيل الدخول باسم {user}؛ تصل التغييرات فورًا.</translation>
    </message>
    <message>
        <source>The socket answers.</source>
        <translation>المقبس يجيب.</translation>
    </message>
    <message>
        <source>The PBX tells it.</source>
        <translation>يخبر به المقسم.</translation>
    </message>
    <message>
        <source>The PBX does not tell {name}. The board then learns of changes by asking only.</source>
        <translation>لا يخبر المقسم عن {name}. لذلك تعرف اللوحة بالتغييرات بالسؤال فقط.</translation>
    </message>
    <message>
        <source>The PBX does not tell {told}; this version does without it.</source>
        <translation>لا يخبر المقسم عن {told}؛ هذا الإصدار يستغني عنه.</translation>
    </message>
    <message>
        <source>Not tried any more: {sentence}</source>
        <translation>لا محاولات أخرى: {sentence}</translation>
    </message>
    <message>
        <source>Not tried: “{title}” has to work first.</source>
        <translation>لم يُجرَّب: يجب أن يعمل “{title}” أولًا.</translation>
    </message>
    <message>
        <source>Not tried, as this computer is locked out for now.</source>
        <translation>لم يُجرَّب، لأن هذا الحاسوب محظور مؤقتًا.</translation>
    </message>
    <message>
        <source>Renew it in the UCM&apos;s web page under System Settings &gt; HTTP Server, then trust it again.</source>
        <translation>جدّدها في صفحة ويب UCM تحت System Settings &gt; HTTP Server، ثم ثق بها من جديد.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Reach the PBX</source>
        <translation>الوصول إلى المقسم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>{host} is an address; no name has to be looked up.</source>
        <translation>{host} عنوان؛ لا حاجة إلى البحث عن اسم.</translation>
    </message>
    <message>
        <source>{host} is {join}.</source>
        <translation>{host} هو {join}.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}; it sees this computer as</source>
        <translation>شيء ما يجيب عند {endpoint}؛ ويرى هذا الحاسوب بالعنوان</translation>
    </message>
    <message>
        <source>Have {silent} taken out of the name&apos;s entry, or use the address that answers.</source>
        <translation>اطلب إزالة {silent} من سجل هذا الاسم، أو استخدم العنوان الذي يجيب.</translation>
    </message>
    <message>
        <source>{sentence} Nothing answers at {silent}.</source>
        <translation>{sentence} لا شيء يجيب عند {silent}.</translation>
    </message>
    <message>
        <source>{version} with {cipher}.</source>
        <translation>{version} مع {cipher}.</translation>
    </message>
    <message>
        <source>{sentence} That is outdated encryption, which you allow for this PBX.</source>
        <translation>{sentence} هذا تشفير قديم، وأنت تسمح به لهذا المقسم.</translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade.</source>
        <translation>حدّث UCM تحت Maintenance &gt; Upgrade.</translation>
    </message>
    <message>
        <source>{sentence} Outdated encryption is allowed for this PBX but not needed.</source>
        <translation>{sentence} التشفير القديم مسموح به لهذا المقسم لكنه غير لازم.</translation>
    </message>
    <message>
        <source>Take the tick for outdated encryption away.</source>
        <translation>أزل علامة التشفير القديم.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{believed} It is made out to {names}; its fingerprint is {fingerprint}.</source>
        <translation>{believed} هي صادرة لـ {names}؛ وبصمتها {fingerprint}.</translation>
    </message>
    <message>
        <source>{sentence} It is valid from {not_before:%Y-%m-%d} on only.</source>
        <translation>{sentence} لا تسري إلا من {not_before:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock and the PBX&apos;s.</source>
        <translation>اضبط ساعة هذا الحاسوب وساعة المقسم.</translation>
    </message>
    <message>
        <source>{sentence} It has expired on {end:%Y-%m-%d}.</source>
        <translation>{sentence} انتهت صلاحيتها في {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>{sentence} It expires on {end:%Y-%m-%d}.</source>
        <translation>{sentence} تنتهي صلاحيتها في {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>{sentence} It is valid until {end:%Y-%m-%d}.</source>
        <translation>{sentence} صالحة حتى {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>The certificate is signed by an authority that this computer trusts.</source>
        <translation>الشهادة موقّعة من جهة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate is signed by one in {name}.</source>
        <translation>الشهادة موقّعة من إحدى الجهات في {name}.</translation>
    </message>
    <message>
        <source>The certificate is the one that you trust.</source>
        <translation>الشهادة هي التي تثق بها.</translation>
    </message>
    <message>
        <source>Shown: {fingerprint}.</source>
        <translation>المعروض: {fingerprint}.</translation>
    </message>
    <message>
        <source>Expected: {expected}. {shown}</source>
        <translation>المتوقع: {expected}. {shown}</translation>
    </message>
    <message>
        <source>you said that it is on</source>
        <translation>ذكرت أنه مفعّل</translation>
    </message>
    <message>
        <source>you said that it is off</source>
        <translation>ذكرت أنه متوقف</translation>
    </message>
    <message>
        <source>you did not say</source>
        <translation>لم تذكر ذلك</translation>
    </message>
    <message>
        <source>Call Control</source>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>The PBX let it be read.</source>
        <translation>سمح المقسم بقراءته.</translation>
    </message>
    <message>
        <source>The PBX did not refuse it.</source>
        <translation>لم يرفضه المقسم.</translation>
    </message>
    <message>
        <source>Not tried, as it would change the PBX. Without it: {loss}</source>
        <translation>لم يُجرَّب، لأنه يغيّر المقسم. بدونه: {loss}</translation>
    </message>
    <message>
        <source>Whether it is on cannot be read from the PBX; {said}.</source>
        <translation>لا يمكن أن يُقرأ من المقسم هل هو مفعّل؛ {said}.</translation>
    </message>
    <message>
        <source>Compare it with the tick Call Control under {api_page}.</source>
        <translation>قارنه بعلامة Call Control تحت {api_page}.</translation>
    </message>
    <message>
        <source>{said} acceptCall was not tried.</source>
        <translation>{said} لم يُجرَّب acceptCall.</translation>
    </message>
    <message>
        <source>{said} acceptCall is refused to this user.</source>
        <translation>{said} acceptCall مرفوض لهذا المستخدم.</translation>
    </message>
    <message>
        <source>{said} The PBX answered acceptCall for no call with status {status}.</source>
        <translation>{said} أجاب المقسم على acceptCall لغير مكالمة بالحالة {status}.</translation>
    </message>
    <message>
        <source>The API user may not use it. {without}</source>
        <translation>لا يجوز لمستخدم API استخدامه. {without}</translation>
    </message>
    <message>
        <source>This PBX&apos;s firmware does not know it. {without}</source>
        <translation>لا يعرفه البرنامج الثابت لهذا المقسم. {without}</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>شغّل التشخيص من جديد.</translation>
    </message>
    <message>
        <source>Not tried, as you asked that no verb is sent.</source>
        <translation>لم يُجرَّب، لأنك طلبت ألا يُرسل أي فعل.</translation>
    </message>
    <message>
        <source>Correct the spelling, or write the PBX&apos;s IP address instead of its name.</source>
        <translation>صحّح الكتابة، أو اكتب عنوان IP للمقسم بدلًا من اسمه.</translation>
    </message>
    <message>
        <source>The port is on the UCM&apos;s page System Settings &gt; HTTP Server, usually 8089; a firewall may refuse it too.</source>
        <translation>المنفذ موجود في صفحة UCM ‏System Settings &gt; HTTP Server، وهو عادةً 8089؛ وقد يرفضه جدار حماية أيضًا.</translation>
    </message>
    <message>
        <source>See that the PBX is on and that no firewall between drops its port; a PBX that hangs needs a restart.</source>
        <translation>تأكد من أن المقسم يعمل وأن لا جدار حماية بينكما يحجب منفذه؛ المقسم المتجمد يحتاج إلى إعادة تشغيل.</translation>
    </message>
    <message>
        <source>Look at the network between, and whether the PBX is restarting.</source>
        <translation>افحص الشبكة بينهما، وهل المقسم قيد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The HTTPS port is on the UCM&apos;s page System Settings &gt; HTTP Server.</source>
        <translation>منفذ HTTPS موجود في صفحة UCM ‏System Settings &gt; HTTP Server.</translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade, or allow outdated encryption for this PBX (in the app&apos;s connection form; --legacy-tls).</source>
        <translation>حدّث UCM تحت Maintenance &gt; Upgrade، أو اسمح بالتشفير القديم لهذا المقسم (في نموذج الاتصال في التطبيق؛ ⁦--legacy-tls⁩).</translation>
    </message>
    <message>
        <source>If somebody renewed it under System Settings &gt; HTTP Server, connect and trust the new one; else somebody may sit between you and the PBX.</source>
        <translation>إن كان أحد قد جددها تحت System Settings &gt; HTTP Server، فاتصل وثق بالجديدة؛ وإلا فقد يكون هناك من يتوسط بينك وبين المقسم.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your browser shows for the UCM&apos;s web page; if they are equal, trust it (in the app&apos;s connection form; --fingerprint).</source>
        <translation>قارن البصمة بالتي يعرضها متصفحك لصفحة ويب UCM؛ إن تطابقتا فثق بها (في نموذج الاتصال في التطبيق؛ ⁦--fingerprint⁩).</translation>
    </message>
    <message>
        <source>Type the password again. Users and their passwords are under {api_page}; nothing more is sent, so that this computer is not locked out.</source>
        <translation>اكتب كلمة المرور مرة أخرى. المستخدمون وكلمات مرورهم تحت {api_page}؛ لا يُرسل شيء آخر، حتى لا يُحظر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wait, or free this computer&apos;s address{address} under System Settings &gt; Security Settings.</source>
        <translation>انتظر، أو حرّر عنوان هذا الحاسوب{address} تحت System Settings &gt; Security Settings.</translation>
    </message>
    <message>
        <source>Look for the user “{user}” under {api_page}.</source>
        <translation>ابحث عن المستخدم “{user}” تحت {api_page}.</translation>
    </message>
    <message>
        <source>Wait a minute and run the doctor again; something else may ask the PBX often.</source>
        <translation>انتظر دقيقة وشغّل التشخيص من جديد؛ ربما يسأل شيء آخر المقسمَ كثيرًا.</translation>
    </message>
    <message>
        <source>Give this program an API user that nobody else logs in with.</source>
        <translation>أعطِ هذا البرنامج مستخدم API لا يسجّل به أحد غيره.</translation>
    </message>
    <message>
        <source>See that the address and port are the UCM&apos;s and that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation>تأكد من أن العنوان والمنفذ هما لجهاز UCM وأن HTTPS API Settings (New) مفعّل تحت {api_page}.</translation>
    </message>
    <message>
        <source>See that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation>تأكد من أن HTTPS API Settings (New) مفعّل تحت {api_page}.</translation>
    </message>
    <message>
        <source>Under {api_page} &gt; HTTPS API Settings (New): tick Enable, see that the user “{user}” is saved there and the changes applied, and put this computer&apos;s address{address} on the user&apos;s allowed list.</source>
        <translation>تحت {api_page} &gt; HTTPS API Settings (New): فعّل Enable، وتأكد من أن المستخدم “{user}” محفوظ هناك وأن التغييرات مطبّقة، وضع عنوان هذا الحاسوب{address} في قائمة العناوين المسموح بها للمستخدم.</translation>
    </message>
    <message>
        <source>Tick {action} for the user “{user}” under {api_page}, save, and apply changes.</source>
        <translation>فعّل {action} للمستخدم “{user}” تحت {api_page}، واحفظ، ثم طبّق التغييرات.</translation>
    </message>
    <message>
        <source>The PBX sent no file and does not say why; look whether it is still there.</source>
        <translation>لم يرسل المقسم ملفًا ولم يذكر السبب؛ تحقق من أنه ما زال موجودًا.</translation>
    </message>
    <message>
        <source>A web page came instead of the file; check the address of the PBX.</source>
        <translation>وصلت صفحة ويب بدلًا من الملف؛ تحقق من عنوان المقسم.</translation>
    </message>
    <message>
        <source>There is no room left for {target}; free some and try again.</source>
        <translation>لم يبق مكان لـ {target}؛ أفسح مكانًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>You may not write into {parent}; choose another folder.</source>
        <translation>لا يجوز لك الكتابة في {parent}؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no folder {parent}; choose another one.</source>
        <translation>لا يوجد مجلد {parent}؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{target} is a folder; choose another name.</source>
        <translation>{target} مجلد؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}); choose another place.</source>
        <translation>لا يمكن كتابة {target} ({strerror})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>write it like 192.168.1.5 or pbx.example.com:8089</source>
        <translation>اكتبه هكذا ⁦192.168.1.5⁩ أو ⁦pbx.example.com:8089⁩</translation>
    </message>
    <message>
        <source>The address is empty; {example}.</source>
        <translation>العنوان فارغ؛ {example}.</translation>
    </message>
    <message>
        <source>The address has a space or a hidden character in it; {example}.</source>
        <translation>في العنوان فراغ أو حرف مخفي؛ {example}.</translation>
    </message>
    <message>
        <source>The address holds a user name; leave out everything up to the @ and type the user in its own field.</source>
        <translation>في العنوان اسم مستخدم؛ احذف كل ما قبل @ مع العلامة نفسها واكتب المستخدم في حقله.</translation>
    </message>
    <message>
        <source>The address goes on after the host and port; {example}.</source>
        <translation>العنوان يستمر بعد المضيف والمنفذ؛ {example}.</translation>
    </message>
    <message>
        <source>The API works over https only; leave out http:// or write https://.</source>
        <translation>لا تعمل واجهة API إلا عبر https؛ احذف ⁦http://⁩ أو اكتب ⁦https://⁩.</translation>
    </message>
    <message>
        <source>The address starts with {scheme}; leave that out or write https://.</source>
        <translation>يبدأ العنوان بـ {scheme}؛ احذف ذلك أو اكتب ⁦https://⁩.</translation>
    </message>
    <message>
        <source>The address cannot be read; {example}.</source>
        <translation>لا يمكن قراءة العنوان؛ {example}.</translation>
    </message>
    <message>
        <source>The address has no matching brackets; write IPv6 like [fd00::5]:8089.</source>
        <translation>أقواس العنوان غير متطابقة؛ اكتب IPv6 هكذا ⁦[fd00::5]:8089⁩.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets; write it like [fd00::5]:8089.</source>
        <translation>عنوان IPv6 يحتاج إلى أقواس؛ اكتبه هكذا ⁦[fd00::5]:8089⁩.</translation>
    </message>
    <message>
        <source>An address with % works on one computer only; use the PBX&apos;s own address.</source>
        <translation>العنوان الذي فيه % يعمل على حاسوب واحد فقط؛ استخدم عنوان المقسم نفسه.</translation>
    </message>
    <message>
        <source>{text} is no IPv6 address; check it.</source>
        <translation>{text} ليس عنوان IPv6؛ تحقق منه.</translation>
    </message>
    <message>
        <source>The port is not a number; it is 8089 unless somebody changed it.</source>
        <translation>المنفذ ليس رقمًا؛ وهو 8089 ما لم يغيّره أحد.</translation>
    </message>
    <message>
        <source>The port must lie between 1 and 65535; it is usually 8089.</source>
        <translation>يجب أن يكون المنفذ بين 1 و65535؛ وهو عادةً 8089.</translation>
    </message>
    <message>
        <source>The address has no host; {example}.</source>
        <translation>العنوان بلا مضيف؛ {example}.</translation>
    </message>
    <message>
        <source>{host} is no host name; {example}.</source>
        <translation>{host} ليس اسم مضيف؛ {example}.</translation>
    </message>
    <message>
        <source>The address has characters that stand for others, such as a wide digit or dot; type it with plain ones.</source>
        <translation>في العنوان حروف تقوم مقام غيرها، مثل رقم عريض أو نقطة عريضة؛ اكتبه بالحروف العادية.</translation>
    </message>
    <message>
        <source>{text} is no IP address; it has four numbers from 0 to 255.</source>
        <translation>{text} ليس عنوان IP؛ فهو أربعة أعداد من 0 إلى 255.</translation>
    </message>
    <message>
        <source>{address} is not the address of one computer; type the PBX&apos;s own.</source>
        <translation>{address} ليس عنوان حاسوب واحد؛ اكتب عنوان المقسم نفسه.</translation>
    </message>
    <message>
        <source>The connection to {endpoint} cannot be made; check the address and the network.</source>
        <translation>لا يمكن الاتصال بـ {endpoint}؛ تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}, but not with HTTPS; check the port, it is usually 8089.</source>
        <translation>شيء ما يجيب عند {endpoint}، لكن ليس بـ HTTPS؛ تحقق من المنفذ، وهو عادةً 8089.</translation>
    </message>
    <message>
        <source>The certificate of {endpoint} cannot be verified; compare its fingerprint with the PBX&apos;s web page before you trust it.</source>
        <translation>لا يمكن التحقق من شهادة {endpoint}؛ قارن بصمتها بصفحة ويب المقسم قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>The PBX at {endpoint} offers outdated encryption only; update its firmware, or allow outdated encryption for this PBX.</source>
        <translation>لا يقدم المقسم عند {endpoint} إلا تشفيرًا قديمًا؛ حدّث برنامجه الثابت، أو اسمح بالتشفير القديم لهذا المقسم.</translation>
    </message>
    <message>
        <source>The connection to {endpoint} broke; if this stays, check the network and the PBX.</source>
        <translation>انقطع الاتصال بـ {endpoint}؛ إن استمر ذلك، فتحقق من الشبكة والمقسم.</translation>
    </message>
    <message>
        <source>The encrypted connection to {endpoint} failed; check that this is the PBX&apos;s address.</source>
        <translation>فشل الاتصال المشفّر بـ {endpoint}؛ تحقق من أن هذا هو عنوان المقسم.</translation>
    </message>
    <message>
        <source>No computer is called {host}; check the address.</source>
        <translation>لا يوجد حاسوب باسم {host}؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Nothing answers at {endpoint}; check the port and that the PBX&apos;s HTTPS API is on.</source>
        <translation>لا شيء يجيب عند {endpoint}؛ تحقق من المنفذ ومن أن واجهة HTTPS API للمقسم مفعّلة.</translation>
    </message>
    <message>
        <source>The PBX at {endpoint} did not answer in time; check that it is on and reachable.</source>
        <translation>لم يجب المقسم عند {endpoint} في الوقت المناسب؛ تحقق من أنه يعمل ويمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>The PBX refuses the event socket (HTTP {status_code}); its firmware may have none.</source>
        <translation>يرفض المقسم مقبس الأحداث (HTTP {status_code})؛ قد يخلو منه برنامجه الثابت.</translation>
    </message>
    <message>
        <source>What answers at {endpoint} cannot be read; check that this is the PBX&apos;s address.</source>
        <translation>لا يمكن قراءة ما يجيب عند {endpoint}؛ تحقق من أن هذا هو عنوان المقسم.</translation>
    </message>
    <message>
        <source>The PBX offers no event socket; its firmware may have none.</source>
        <translation>لا يقدم المقسم مقبس أحداث؛ قد يخلو منه برنامجه الثابت.</translation>
    </message>
    <message>
        <source>The PBX sends the event socket on to another machine; use that one&apos;s address.</source>
        <translation>يحيل المقسم مقبس الأحداث إلى جهاز آخر؛ استخدم عنوان ذلك الجهاز.</translation>
    </message>
    <message>
        <source>The PBX did not answer on the event socket; it may be busy.</source>
        <translation>لم يجب المقسم على مقبس الأحداث؛ قد يكون مشغولًا.</translation>
    </message>
    <message>
        <source>The PBX closed the event socket; it is opened again.</source>
        <translation>أغلق المقسم مقبس الأحداث؛ يُفتح من جديد.</translation>
    </message>
    <message>
        <source>The event socket went silent; it is opened again.</source>
        <translation>صمت مقبس الأحداث؛ يُفتح من جديد.</translation>
    </message>
    <message>
        <source>The PBX has no such recording (any more); look at the list again.</source>
        <translation>لا يوجد في المقسم هذا التسجيل (أو لم يعد موجودًا)؛ راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>The connection to the PBX has been closed; connect again.</source>
        <translation>أُغلق الاتصال بالمقسم؛ اتصل من جديد.</translation>
    </message>
    <message>
        <source>{endpoint} answers without end; check that this is the PBX&apos;s address.</source>
        <translation>يجيب {endpoint} بلا نهاية؛ تحقق من أن هذا هو عنوان المقسم.</translation>
    </message>
    <message>
        <source>{endpoint} answers with a web page instead of the API; check the port and that the HTTPS API is on.</source>
        <translation>يجيب {endpoint} بصفحة ويب بدلًا من API؛ تحقق من المنفذ ومن أن واجهة HTTPS API مفعّلة.</translation>
    </message>
    <message>
        <source>{endpoint} sends callers on to {target}; use that address if it is the PBX.</source>
        <translation>يحيل {endpoint} المتصلين إلى {target}؛ استخدم ذلك العنوان إن كان هو المقسم.</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>صفحة أخرى</translation>
    </message>
    <message>
        <source>What answers at {endpoint} is not a UCM&apos;s API (HTTP 404); check address and port.</source>
        <translation>ما يجيب عند {endpoint} ليس واجهة API لجهاز UCM ‏(HTTP 404)؛ تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The PBX&apos;s web server has trouble (HTTP {code}); it may be starting, wait a minute.</source>
        <translation>في خادم ويب المقسم خلل (HTTP {code})؛ ربما هو قيد التشغيل، انتظر دقيقة.</translation>
    </message>
    <message>
        <source>{endpoint} refuses the API (HTTP {code}); check the address and that the HTTPS API is on.</source>
        <translation>يرفض {endpoint} واجهة API ‏(HTTP {code})؛ تحقق من العنوان ومن أن واجهة HTTPS API مفعّلة.</translation>
    </message>
    <message>
        <source>The event socket has fallen silent; the lists are read until it speaks again.</source>
        <translation>صمت مقبس الأحداث؛ تُقرأ القوائم حتى يتكلم من جديد.</translation>
    </message>
    <message>
        <source>The event socket is being opened.</source>
        <translation>جارٍ فتح مقبس الأحداث.</translation>
    </message>
    <message>
        <source>The event socket broke; it is opened again.</source>
        <translation>انقطع مقبس الأحداث؛ يُفتح من جديد.</translation>
    </message>
    <message>
        <source>The event socket does not let this user in; give it a user of its own, some models want one of the web page.</source>
        <translation>لا يسمح مقبس الأحداث لهذا المستخدم بالدخول؛ أعطه مستخدمًا خاصًا به، وبعض الطرازات تريد مستخدمًا لصفحة الويب.</translation>
    </message>
    <message>
        <source>The event socket does not take this user and password; check them, or give it a user of its own, as some models want one of the web page.</source>
        <translation>لا يقبل مقبس الأحداث هذا المستخدم وكلمة المرور؛ تحقق منهما، أو أعطه مستخدمًا خاصًا به، فبعض الطرازات تريد مستخدمًا لصفحة الويب.</translation>
    </message>
    <message>
        <source>The PBX does not offer its events; a firmware update may bring them.</source>
        <translation>لا يقدم المقسم أحداثه؛ قد يجلبها تحديث البرنامج الثابت.</translation>
    </message>
    <message>
        <source>The board shows no people.</source>
        <translation>لا تعرض اللوحة أشخاصًا.</translation>
    </message>
    <message>
        <source>Ringing calls are missing.</source>
        <translation>المكالمات التي ترن غير معروضة.</translation>
    </message>
    <message>
        <source>Calls in progress are missing.</source>
        <translation>المكالمات الجارية غير معروضة.</translation>
    </message>
    <message>
        <source>Durations are told by this computer&apos;s clock alone.</source>
        <translation>تُحسب المدد بساعة هذا الحاسوب وحدها.</translation>
    </message>
    <message>
        <source>Queues show their number, not their name.</source>
        <translation>تظهر طوابير الانتظار بأرقامها لا بأسمائها.</translation>
    </message>
    <message>
        <source>Ring groups show their number, not their name.</source>
        <translation>تظهر مجموعات الرنين بأرقامها لا بأسمائها.</translation>
    </message>
    <message>
        <source>Voice menus show their number, not their name.</source>
        <translation>تظهر القوائم الصوتية بأرقامها لا بأسمائها.</translation>
    </message>
    <message>
        <source>Outside lines are not listed by name.</source>
        <translation>الخطوط الخارجية غير مسرودة بأسمائها.</translation>
    </message>
    <message>
        <source>Model and firmware are not told.</source>
        <translation>الطراز والبرنامج الثابت غير معروفين.</translation>
    </message>
    <message>
        <source>Callers cannot be blocked.</source>
        <translation>لا يمكن حظر المتصلين.</translation>
    </message>
    <message>
        <source>Before a transfer nothing tells where somebody&apos;s calls are forwarded.</source>
        <translation>لا شيء يبيّن قبل التحويل إلى أين تُحوَّل مكالمات الشخص.</translation>
    </message>
    <message>
        <source>Nobody inside can be called.</source>
        <translation>لا يمكن الاتصال بأحد في الداخل.</translation>
    </message>
    <message>
        <source>Nobody outside can be called.</source>
        <translation>لا يمكن الاتصال بأحد في الخارج.</translation>
    </message>
    <message>
        <source>Two outside numbers cannot be connected.</source>
        <translation>لا يمكن وصل رقمين خارجيين.</translation>
    </message>
    <message>
        <source>Calls cannot be ended.</source>
        <translation>لا يمكن إنهاء المكالمات.</translation>
    </message>
    <message>
        <source>Calls cannot be put on hold.</source>
        <translation>لا يمكن تعليق المكالمات.</translation>
    </message>
    <message>
        <source>Calls cannot be taken off hold.</source>
        <translation>لا يمكن استئناف المكالمات المعلّقة.</translation>
    </message>
    <message>
        <source>Calls cannot be muted.</source>
        <translation>لا يمكن كتم المكالمات.</translation>
    </message>
    <message>
        <source>The mute cannot be lifted.</source>
        <translation>لا يمكن إلغاء الكتم.</translation>
    </message>
    <message>
        <source>Calls inside cannot be transferred.</source>
        <translation>لا يمكن تحويل المكالمات الداخلية.</translation>
    </message>
    <message>
        <source>Callers from outside cannot be transferred.</source>
        <translation>لا يمكن تحويل المتصلين من الخارج.</translation>
    </message>
    <message>
        <source>Calls to the outside cannot be transferred.</source>
        <translation>لا يمكن تحويل المكالمات الصادرة إلى الخارج.</translation>
    </message>
    <message>
        <source>Nobody can listen in, whisper or join.</source>
        <translation>لا يمكن لأحد الاستماع أو الهمس أو الانضمام.</translation>
    </message>
    <message>
        <source>Callers at the gate cannot be let in.</source>
        <translation>لا يمكن السماح للمتصلين عند البوابة بالدخول.</translation>
    </message>
    <message>
        <source>Callers at the gate cannot be turned away.</source>
        <translation>لا يمكن صدّ المتصلين عند البوابة.</translation>
    </message>
    <message>
        <source>Blocked callers cannot be let in.</source>
        <translation>لا يمكن السماح للمتصلين المحظورين بالدخول.</translation>
    </message>
    <message>
        <source>Blocking a caller has no effect.</source>
        <translation>لا أثر لحظر المتصل.</translation>
    </message>
    <message>
        <source>who waits in a queue and which agents are there</source>
        <translation>من ينتظر في طابور الانتظار وأي الوكلاء موجودون</translation>
    </message>
    <message>
        <source>whether outside lines work</source>
        <translation>هل تعمل الخطوط الخارجية</translation>
    </message>
    <message>
        <source>what people have set as their presence</source>
        <translation>ما حدده الأشخاص حالةً لحضورهم</translation>
    </message>
    <message>
        <source>new voice messages</source>
        <translation>رسائل صوتية جديدة</translation>
    </message>
    <message>
        <source>how much is going on</source>
        <translation>مقدار النشاط</translation>
    </message>
    <message>
        <source>who is in a conference</source>
        <translation>من في المؤتمر</translation>
    </message>
    <message>
        <source>The event socket is not used: no password is known for its user.</source>
        <translation>لا يُستخدم مقبس الأحداث: كلمة مرور مستخدمه غير معروفة.</translation>
    </message>
    <message>
        <source>The PBX does not answer requests just now: calls are still shown, but what you ask for may not reach it.</source>
        <translation>لا يجيب المقسم على الطلبات الآن: المكالمات ما زالت معروضة، لكن ما تطلبه قد لا يصله.</translation>
    </message>
    <message>
        <source>The fingerprint is no SHA-256; it has 64 hexadecimal digits.</source>
        <translation>البصمة ليست SHA-256؛ فهي تتكون من 64 خانة ست عشرية.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read; it has to be PEM.</source>
        <translation>لا يمكن قراءة ملف الشهادة {path}؛ يجب أن يكون بصيغة PEM.</translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than the one named by its fingerprint; connect only if you know why.</source>
        <translation>يعرض {endpoint} شهادة غير المحددة ببصمتها؛ لا تتصل إلا إن كنت تعرف السبب.</translation>
    </message>
    <message>
        <source>The certificate of {endpoint} is the trusted one but is not made for a server; make a new one in the PBX&apos;s web page.</source>
        <translation>شهادة {endpoint} هي الموثوقة لكنها ليست مُعدّة لخادم؛ أنشئ شهادة جديدة في صفحة ويب المقسم.</translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than before, so nothing was sent. A UCM makes a new one after a firmware update, a reset or a change of its address; or another computer answers in its place. Compare the fingerprint on the PBX before you trust it.</source>
        <translation>يعرض {endpoint} شهادة غير السابقة، لذلك لم يُرسل شيء. ينشئ UCM شهادة جديدة بعد تحديث البرنامج الثابت أو إعادة الضبط أو تغيير عنوانه؛ أو أن حاسوبًا آخر يجيب مكانه. قارن البصمة في المقسم قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>The stored certificate cannot be read; connect and trust the PBX again.</source>
        <translation>لا يمكن قراءة الشهادة المحفوظة؛ اتصل وثق بالمقسم من جديد.</translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the password; it is asked at each start.</source>
        <translation>لا يملك هذا الحاسوب مخزن مفاتيح يحفظ كلمة المرور؛ لذلك تُطلب عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The key store of this computer keeps passwords in an open file; the password is asked at each start.</source>
        <translation>يحفظ مخزن مفاتيح هذا الحاسوب كلمات المرور في ملف مكشوف؛ لذلك تُطلب كلمة المرور عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The key store did not keep the password; it is asked at each start.</source>
        <translation>لم يحفظ مخزن المفاتيح كلمة المرور؛ ستُطلب عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The key store is locked and could not {doing} the password; unlock it and try again.</source>
        <translation>مخزن المفاتيح مقفل ولم يتمكن من إتمام العملية ({doing}) على كلمة المرور؛ افتح قفله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The key store could not {doing} the password ({name}); type it again at the next start.</source>
        <translation>لم يتمكن مخزن المفاتيح من إتمام العملية ({doing}) على كلمة المرور ({name})؛ اكتبها من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>This version has no keys that work while another program is in front</source>
        <translation>ليس في هذا الإصدار مفاتيح تعمل وبرنامج آخر في المقدمة</translation>
    </message>
    <message>
        <source>Add a tray to the desktop&apos;s panel, or leave the window in the task bar.</source>
        <translation>أضف علبة نظام إلى لوحة سطح المكتب، أو اترك النافذة في شريط المهام.</translation>
    </message>
    <message>
        <source>This is a Wayland session, where the desktop decides where pop-ups stand and whether they are seen over a full-screen window; the tray and the sounds tell of calls there too.</source>
        <translation>هذه جلسة Wayland، وفيها يقرر سطح المكتب أين تقف النوافذ المنبثقة وهل تُرى فوق نافذة بملء الشاشة؛ وتنبّه العلبة والأصوات إلى المكالمات هناك أيضًا.</translation>
    </message>
    <message>
        <source>Start UCM CTI with QT_QPA_PLATFORM=xcb in its environment to have them over all.</source>
        <translation>شغّل UCM CTI مع QT_QPA_PLATFORM=xcb في بيئته لتظهر فوق الجميع.</translation>
    </message>
    <message>
        <source>Close the app and look into the file; at the next start it is put aside and the settings are the first ones again.</source>
        <translation>أغلق التطبيق وافحص الملف؛ عند التشغيل التالي يُنحّى جانبًا وتعود الإعدادات الأولى.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>العلبة</translation>
    </message>
    <message>
        <source>Global keys</source>
        <translation>المفاتيح العامة</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet), or type the password each time.</source>
        <translation>ثبّت واحدًا أو شغّله (GNOME Keyring أو KWallet)، أو اكتب كلمة المرور كل مرة.</translation>
    </message>
    <message>
        <source>Unlock it in the system&apos;s own tool for passwords.</source>
        <translation>افتح قفله بأداة النظام الخاصة بكلمات المرور.</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s key store.</source>
        <translation>تُحفظ كلمات المرور في مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no settings.</source>
        <translation>لم يُجرَّب، لأن العرض التجريبي لا يحفظ إعدادات.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet; {path} is made when it is needed.</source>
        <translation>لم يُضبط شيء بعد؛ يُنشأ {path} عند الحاجة إليه.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ليس ملفًا.</translation>
    </message>
    <message>
        <source>Move it away and start the app again.</source>
        <translation>انقله إلى مكان آخر وشغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>لا يمكن قراءة {path}.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to {parent}.</source>
        <translation>امنح نفسك حق الكتابة في {parent}.</translation>
    </message>
    <message>
        <source>{path} can be read but not replaced.</source>
        <translation>يمكن قراءة {path} لكن لا يمكن استبداله.</translation>
    </message>
    <message>
        <source>{path} can be read.</source>
        <translation>يمكن قراءة {path}.</translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no log.</source>
        <translation>لم يُجرَّب، لأن العرض التجريبي لا يحفظ سجلًا.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to {folder}, or make room on the disk.</source>
        <translation>امنح نفسك حق الكتابة في {folder}، أو أفسح مكانًا على القرص.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>لا يمكن كتابة شيء في {folder}.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>السجل في {folder}.</translation>
    </message>
    <message>
        <source>Not tried here; the doctor in the app&apos;s menu looks for it.</source>
        <translation>لم يُجرَّب هنا؛ يبحث عنه التشخيص في قائمة التطبيق.</translation>
    </message>
    <message>
        <source>The desktop shows tray icons.</source>
        <translation>يعرض سطح المكتب أيقونات العلبة.</translation>
    </message>
    <message>
        <source>Pop-ups stand over all windows and where you want them.</source>
        <translation>تقف النوافذ المنبثقة فوق كل النوافذ وحيث تريدها.</translation>
    </message>
    <message>
        <source>this is macOS</source>
        <translation>هذا macOS</translation>
    </message>
    <message>
        <source>this is Windows</source>
        <translation>هذا Windows</translation>
    </message>
    <message>
        <source>this is a Wayland session</source>
        <translation>هذه جلسة Wayland</translation>
    </message>
    <message>
        <source>this is an X11 session</source>
        <translation>هذه جلسة X11</translation>
    </message>
    <message>
        <source>there is no graphical session here</source>
        <translation>لا توجد جلسة رسومية هنا</translation>
    </message>
    <message>
        <source>The PBX has refused the stored password of {user}, so it is not sent again; type the right one.</source>
        <translation>رفض المقسم كلمة المرور المحفوظة لـ {user}، لذلك لا تُرسل من جديد؛ اكتب الصحيحة.</translation>
    </message>
    <message>
        <source>The PBX has refused this password of {user} before, so it is not sent again; give the right one, or --last-attempt if it is right by now.</source>
        <translation>رفض المقسم كلمة المرور هذه لـ {user} من قبل، لذلك لا تُرسل من جديد؛ أعطِ الصحيحة، أو ⁦--last-attempt⁩ إن صارت صحيحة الآن.</translation>
    </message>
    <message>
        <source>Refused passwords cannot be noted in {folder} ({why_not}), so nobody knows how many more the PBX bears; mend that, or be sure of the password.</source>
        <translation>لا يمكن تدوين كلمات المرور المرفوضة في {folder} ({why_not})، فلا يعرف أحد كم يحتمل المقسم بعدُ؛ أصلح ذلك، أو تأكد من كلمة المرور.</translation>
    </message>
    <message>
        <source>What was noted of refused passwords is damaged, and one more may lock this computer out; be sure of it before you send it.</source>
        <translation>ما دُوّن عن كلمات المرور المرفوضة تالف، وقد تحظر واحدة أخرى هذا الحاسوب؛ تأكد منها قبل أن ترسلها.</translation>
    </message>
    <message>
        <source>One more wrong password and the PBX locks this computer out; be sure of it before you use the last attempt.</source>
        <translation>كلمة مرور خاطئة أخرى ويحظر المقسم هذا الحاسوب؛ تأكد منها قبل استخدام المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; its extension “AppIndicator and KStatusNotifierItem Support” adds them.</source>
        <translation>لا يعرض GNOME أيقونات العلبة من تلقاء نفسه؛ وتضيفها إضافته “AppIndicator and KStatusNotifierItem Support”.</translation>
    </message>
    <message>
        <source>The panel of this desktop has no place for tray icons; add one in the panel&apos;s settings.</source>
        <translation>لا مكان لأيقونات العلبة في لوحة سطح المكتب هذا؛ أضفه في إعدادات اللوحة.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات العلبة.</translation>
    </message>
    <message>
        <source>Another program of yours has been logging in to {what} for a while; end it, or try again in a moment.</source>
        <translation>برنامج آخر لديك يحاول تسجيل الدخول إلى {what} منذ مدة؛ أنهِه، أو حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>About UCM CTI</source>
        <translation>حول UCM CTI</translation>
    </message>
    <message>
        <source>UCM CTI {version}</source>
        <translation>UCM CTI {version}</translation>
    </message>
    <message>
        <source>Sees and moves the calls of a Grandstream UCM, beside any phone.</source>
        <translation>يعرض مكالمات Grandstream UCM وينقلها، إلى جانب أي هاتف.</translation>
    </message>
    <message>
        <source>Qt {qVersion} is used under the LGPL, version 3.</source>
        <translation>تُستخدم Qt {qVersion} بموجب LGPL، الإصدار 3.</translation>
    </message>
    <message>
        <source>Log: {log}</source>
        <translation>السجل: {log}</translation>
    </message>
    <message>
        <source>API console – UCM CTI</source>
        <translation>وحدة تحكم API – UCM CTI</translation>
    </message>
    <message>
        <source>Save the file – UCM CTI</source>
        <translation>حفظ الملف – UCM CTI</translation>
    </message>
    <message>
        <source>Secrets are not kept; type them again.</source>
        <translation>لا تُحفظ الأسرار؛ اكتبها من جديد.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Send applyChanges: put all stored changes into effect</source>
        <translation>إرسال applyChanges: تفعيل كل التغييرات المحفوظة</translation>
    </message>
    <message>
        <source>Hide until the next change</source>
        <translation>إخفاء حتى التغيير التالي</translation>
    </message>
    <message>
        <source>Changes wait to be applied.</source>
        <translation>هناك تغييرات تنتظر التطبيق.</translation>
    </message>
    <message>
        <source>Call from a link – UCM CTI</source>
        <translation>اتصال من رابط – UCM CTI</translation>
    </message>
    <message>
        <source>A link asks to call</source>
        <translation>رابط يطلب الاتصال</translation>
    </message>
    <message>
        <source>Press Enter alone for this line.</source>
        <translation>اضغط Enter وحده لهذا السطر.</translation>
    </message>
    <message>
        <source>Enter goes on with “{verb}”</source>
        <translation>Enter يتابع بـ “{verb}”</translation>
    </message>
    <message>
        <source>Enter: {deed}</source>
        <translation>Enter: {deed}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>إرسال إلى</translation>
    </message>
    <message>
        <source>No call waits for accept or refuse while call control is off.</source>
        <translation>لا تنتظر أي مكالمة القبول أو الرفض ما دام التحكم بالمكالمات متوقفًا.</translation>
    </message>
    <message>
        <source>Don’t call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>The link: {written}</source>
        <translation>الرابط: {written}</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>الاتصال رغم ذلك</translation>
    </message>
    <message>
        <source>Drop all {count}</source>
        <translation>إسقاط الكل ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n more (link waits|links wait) behind it.</source>
        <translation>
            <numerusform>لا رابط آخر ينتظر خلفه.</numerusform>
            <numerusform>ينتظر خلفه رابط آخر.</numerusform>
            <numerusform>ينتظر خلفه رابطان آخران.</numerusform>
            <numerusform>تنتظر خلفه %n روابط أخرى.</numerusform>
            <numerusform>ينتظر خلفه %n رابطًا آخر.</numerusform>
            <numerusform>ينتظر خلفه %n رابط آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PBX made its certificate itself, so nobody vouches for it. Compare the fingerprint with the one in the PBX&apos;s web page, or ask whoever looks after it, before you trust it.</source>
        <translation>أنشأ المقسم شهادته بنفسه، فلا أحد يضمنها. قارن البصمة بالتي في صفحة ويب المقسم، أو اسأل المسؤول عنه، قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>The connection was stopped and nothing was sent. A UCM makes a new certificate after a firmware update, a reset or a change of its address; or another computer answers in the PBX&apos;s place and would learn the password. Ask whoever looks after the PBX.</source>
        <translation>أُوقف الاتصال ولم يُرسل شيء. ينشئ UCM شهادة جديدة بعد تحديث البرنامج الثابت أو إعادة الضبط أو تغيير عنوانه؛ أو أن حاسوبًا آخر يجيب مكان المقسم وقد يعرف كلمة المرور. اسأل المسؤول عن المقسم.</translation>
    </message>
    <message>
        <source>The new fingerprint is the PBX&apos;s own</source>
        <translation>البصمة الجديدة هي بصمة المقسم</translation>
    </message>
    <message>
        <source>I have compared it in the PBX&apos;s web page, or with whoever looks after it.</source>
        <translation>قارنتها في صفحة ويب المقسم، أو مع المسؤول عنه.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>موثوقة حتى الآن</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الثقة بهذه الشهادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{host} shows another certificate</source>
        <translation>يعرض {host} شهادة أخرى</translation>
    </message>
    <message>
        <source>Is this the PBX at {host}?</source>
        <translation>هل هذا هو المقسم عند {host}؟</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>معروض الآن</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>Made out to {made_for}, by {issuer}.
Valid from {since} until {until}.</source>
        <translation>صادرة لـ {made_for}، من {issuer}.
صالحة من {since} حتى {until}.</translation>
    </message>
    <message>
        <source>It ran out on {date}; have it renewed when you can.</source>
        <translation>انتهت صلاحيتها في {date}؛ جدّدها متى أمكنك.</translation>
    </message>
    <message>
        <source>It is valid only from {date}; check the clocks.</source>
        <translation>لا تسري إلا من {date}؛ تحقق من الساعات.</translation>
    </message>
    <message>
        <source>They are sent for a call that cannot exist, so nothing happens to anybody; only so can it be told which of them the PBX refuses.</source>
        <translation>تُرسل لمكالمة لا يمكن أن توجد، فلا يحدث شيء لأحد؛ وبهذا وحده يُعرف أيها يرفضه المقسم.</translation>
    </message>
    <message>
        <source>The report is in the clipboard. It names the PBX and its users, and holds no password.</source>
        <translation>التقرير في الحافظة. يذكر المقسم ومستخدميه، ولا يحتوي على كلمة مرور.</translation>
    </message>
    <message>
        <source>Doctor – UCM CTI</source>
        <translation>التشخيص – UCM CTI</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Try the verbs too</source>
        <translation>تجربة الأفعال أيضًا</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>التشغيل من جديد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Blocked callers – UCM CTI</source>
        <translation>المتصلون المحظورون – UCM CTI</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>البحث عن رقم</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>المتصلون المحظورون</translation>
    </message>
    <message>
        <source>Block a number</source>
        <translation>حظر رقم</translation>
    </message>
    <message>
        <source>As the PBX shows it when they call.</source>
        <translation>كما يعرضه المقسم عندما يتصلون.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Recent…</source>
        <translation>الأخيرة…</translation>
    </message>
    <message>
        <source>Choose one of the last callers</source>
        <translation>اختيار أحد آخر المتصلين</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح من جديد</translation>
    </message>
    <message>
        <source>Switch the blacklist on</source>
        <translation>تفعيل القائمة السوداء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Who is blocked is unknown.</source>
        <translation>لا يُعرف من هو محظور.</translation>
    </message>
    <message>
        <source>The PBX does not look at this list: it is switched off.</source>
        <translation>لا ينظر المقسم إلى هذه القائمة: فهي متوقفة.</translation>
    </message>
    <message>
        <source>on every route</source>
        <translation>على كل مسار</translation>
    </message>
    <message>
        <source>on inbound route {route}</source>
        <translation>على مسار الوارد {route}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n (check|checks).</source>
        <translation>
            <numerusform>توقف قبل أي فحص.</numerusform>
            <numerusform>توقف بعد فحص واحد.</numerusform>
            <numerusform>توقف بعد فحصين.</numerusform>
            <numerusform>توقف بعد %n فحوص.</numerusform>
            <numerusform>توقف بعد %n فحصًا.</numerusform>
            <numerusform>توقف بعد %n فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (check|checks) failed</source>
        <translation>
            <numerusform>لم يفشل أي فحص</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>فشلت %n فحوص</numerusform>
            <numerusform>فشل %n فحصًا</numerusform>
            <numerusform>فشل %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (warning|warnings)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. What to do stands below each.</source>
        <translation>{what}. ما يجب فعله مذكور تحت كل منها.</translation>
    </message>
    <message>
        <source>Nothing failed, but not everything could be tried.</source>
        <translation>لم يفشل شيء، لكن لم يمكن تجربة كل شيء.</translation>
    </message>
    <message>
        <source>Everything works, with {warnings}.</source>
        <translation>كل شيء يعمل، مع {warnings}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>Examining… %n (check|checks) so far.</source>
        <translation>
            <numerusform>جارٍ الفحص… لا فحوص حتى الآن.</numerusform>
            <numerusform>جارٍ الفحص… فحص واحد حتى الآن.</numerusform>
            <numerusform>جارٍ الفحص… فحصان حتى الآن.</numerusform>
            <numerusform>جارٍ الفحص… %n فحوص حتى الآن.</numerusform>
            <numerusform>جارٍ الفحص… %n فحصًا حتى الآن.</numerusform>
            <numerusform>جارٍ الفحص… %n فحص حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report – UCM CTI</source>
        <translation>حفظ التقرير – UCM CTI</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>التقرير في {path}.</translation>
    </message>
    <message>
        <source>Known; type to replace it</source>
        <translation>معروفة؛ اكتب لاستبدالها</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>إظهار {name}</translation>
    </message>
    <message>
        <source>The PBX has just refused this password; type the right one.</source>
        <translation>رفض المقسم كلمة المرور هذه للتو؛ اكتب الصحيحة.</translation>
    </message>
    <message>
        <source>Connect to a PBX – UCM CTI</source>
        <translation>الاتصال بمقسم – UCM CTI</translation>
    </message>
    <message>
        <source>Try the built-in PBX</source>
        <translation>تجربة المقسم المدمج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>It does not work yet</source>
        <translation>لا يعمل بعد</translation>
    </message>
    <message>
        <source>It works, with one limit</source>
        <translation>يعمل، مع قيد واحد</translation>
    </message>
    <message>
        <source>You can start, or mend it first.</source>
        <translation>يمكنك البدء، أو إصلاحه أولًا.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>المحاولة الأخيرة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent.</source>
        <translation>لم يوثق بالشهادة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Changed since it was tried</source>
        <translation>تغيّر بعد تجربته</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM: a call from outside then waits 10 seconds for Accept or Refuse before it goes through.</source>
        <translation>فعّل هذا إذا كان Call Control مفعّلًا لواجهة API في UCM: عندئذٍ تنتظر المكالمة الخارجية 10 ثوانٍ القبولَ أو الرفض قبل أن تمر.</translation>
    </message>
    <message>
        <source>For an old UCM whose firmware cannot be updated; the connection is easier to break.</source>
        <translation>لجهاز UCM قديم لا يمكن تحديث برنامجه الثابت؛ اختراق الاتصال أسهل.</translation>
    </message>
    <message>
        <source>The event socket needs another user</source>
        <translation>يحتاج مقبس الأحداث إلى مستخدم آخر</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>الاتصال بمقسمك</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>192.168.1.5 or pbx.example.com:8089</source>
        <translation>⁦192.168.1.5⁩ أو ⁦pbx.example.com:8089⁩</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>تحويلتي</translation>
    </message>
    <message>
        <source>Call control is on</source>
        <translation>التحكم بالمكالمات مفعّل</translation>
    </message>
    <message>
        <source>Event user</source>
        <translation>مستخدم الأحداث</translation>
    </message>
    <message>
        <source>A user of the UCM&apos;s web page.</source>
        <translation>مستخدم لصفحة الويب الخاصة بـ UCM.</translation>
    </message>
    <message>
        <source>Event user&apos;s password</source>
        <translation>كلمة مرور مستخدم الأحداث</translation>
    </message>
    <message>
        <source>Allow outdated encryption</source>
        <translation>السماح بالتشفير القديم</translation>
    </message>
    <message>
        <source>Type the PBX&apos;s address, as in your browser.</source>
        <translation>اكتب عنوان المقسم، كما في متصفحك.</translation>
    </message>
    <message>
        <source>Type the name of the API user.</source>
        <translation>اكتب اسم مستخدم API.</translation>
    </message>
    <message>
        <source>Type the API user&apos;s password.</source>
        <translation>اكتب كلمة مرور مستخدم API.</translation>
    </message>
    <message>
        <source>On the UCM&apos;s web page: Integrations &gt; API Configuration. This computer&apos;s address has to be on the list of permitted addresses there.</source>
        <translation>في صفحة ويب UCM: Integrations &gt; API Configuration. يجب أن يكون عنوان هذا الحاسوب في قائمة العناوين المسموح بها هناك.</translation>
    </message>
    <message>
        <source>Made on the same page, with a password and the actions that it may use.</source>
        <translation>يُنشأ في الصفحة نفسها، مع كلمة مرور والإجراءات التي يجوز له استخدامها.</translation>
    </message>
    <message>
        <source>The number of the phone on your desk. UCM CTI dials, holds and transfers for it, and carries no sound itself.</source>
        <translation>رقم الهاتف الذي على مكتبك. يطلب UCM CTI الأرقام ويعلّق المكالمات ويحوّلها نيابة عنه، ولا ينقل أي صوت بنفسه.</translation>
    </message>
    <message>
        <source>The HTTPS API is on</source>
        <translation>واجهة HTTPS API مفعّلة</translation>
    </message>
    <message>
        <source>A user for the API</source>
        <translation>مستخدم لواجهة API</translation>
    </message>
    <message>
        <source>Your own extension</source>
        <translation>تحويلتك</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM. Without a decision a call from outside goes through after 10 seconds.</source>
        <translation>فعّل هذا إذا كان Call Control مفعّلًا لواجهة API في UCM. دون قرار تمر المكالمة الخارجية بعد 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Pop-ups for calls at the gate</source>
        <translation>نوافذ منبثقة للمكالمات عند البوابة</translation>
    </message>
    <message>
        <source>For every outside call that no rule decides, before it goes through.</source>
        <translation>لكل مكالمة خارجية لا تقررها قاعدة، قبل أن تمر.</translation>
    </message>
    <message>
        <source>Decide by rules</source>
        <translation>القرار حسب القواعد</translation>
    </message>
    <message>
        <source>The first rule that fits decides at once, whether anybody watches or not.</source>
        <translation>أول قاعدة تنطبق تقرر فورًا، سواء راقب أحد أم لا.</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>عندما لا تنطبق قاعدة</translation>
    </message>
    <message>
        <source>Try on past calls…</source>
        <translation>التجربة على المكالمات السابقة…</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <translation>ما تقرر…</translation>
    </message>
    <message>
        <source>Blocked callers…</source>
        <translation>المتصلون المحظورون…</translation>
    </message>
    <message>
        <source>Write dates as year-month-day, with commas between them.</source>
        <translation>اكتب التواريخ سنة-شهر-يوم، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>For rules that differ on holidays. Empty for none.</source>
        <translation>للقواعد التي تختلف في العطل. فارغ إن لم يلزم.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Web page for a caller</source>
        <translation>صفحة ويب للمتصل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The other language is spoken when UCM CTI starts again.</source>
        <translation>تظهر اللغة الأخرى عند تشغيل UCM CTI من جديد.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>May hold {names}. Empty for none.</source>
        <translation>يمكن أن يحتوي على {names}. فارغ إن لم يلزم.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>المقسم</translation>
    </message>
    <message>
        <source>Outdated encryption is allowed</source>
        <translation>التشفير القديم مسموح به</translation>
    </message>
    <message>
        <source>This PBX had no better to offer. Untick it once its firmware is new; that holds from the next connection on.</source>
        <translation>لم يكن لدى هذا المقسم أفضل من ذلك. أزل العلامة حين يصبح برنامجه الثابت جديدًا؛ ويسري ذلك من الاتصال التالي.</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>With this window</source>
        <translation>مع هذه النافذة</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>حيث يوجد مؤشر الفأرة</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>مكان عملي</translation>
    </message>
    <message>
        <source>Pop-ups and sounds</source>
        <translation>النوافذ المنبثقة والأصوات</translation>
    </message>
    <message>
        <source>In which corner</source>
        <translation>في أي زاوية</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>على أي شاشة</translation>
    </message>
    <message>
        <source>A pop-up hides itself</source>
        <translation>النافذة المنبثقة تختفي تلقائيًا</translation>
    </message>
    <message>
        <source>Reset position</source>
        <translation>إعادة ضبط الموضع</translation>
    </message>
    <message>
        <source>Always on {screen}</source>
        <translation>دائمًا على {screen}</translation>
    </message>
    <message>
        <source>{screen} (not connected)</source>
        <translation>{screen} (غير متصلة)</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>بعد {seconds} ثانية</translation>
    </message>
    <message>
        <source>Never while it rings</source>
        <translation>أبدًا ما دام يرن</translation>
    </message>
    <message>
        <source>Sounds are played by {program}; your system sets how loud.</source>
        <translation>يشغّل {program} الأصوات؛ ويحدد نظامك شدتها.</translation>
    </message>
    <message>
        <source>No program that plays sounds was found, so nothing is heard; install PipeWire’s pw-play or PulseAudio’s paplay and start UCM CTI again.</source>
        <translation>لم يُعثر على برنامج يشغّل الأصوات، فلن يُسمع شيء؛ ثبّت pw-play من PipeWire أو paplay من PulseAudio وشغّل UCM CTI من جديد.</translation>
    </message>
    <message>
        <source>On Wayland the desktop decides where pop-ups stand and whether they are seen over a full-screen window; the tray and the sounds tell of calls there too.</source>
        <translation>في Wayland يقرر سطح المكتب أين تقف النوافذ المنبثقة وهل تُرى فوق نافذة بملء الشاشة؛ وتنبّه العلبة والأصوات إلى المكالمات هناك أيضًا.</translation>
    </message>
    <message>
        <source>They stand where you have dragged them.</source>
        <translation>تقف حيث سحبتها.</translation>
    </message>
    <message>
        <source>Drag a pop-up to put all of them somewhere else.</source>
        <translation>اسحب نافذة منبثقة لنقل جميع النوافذ إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>النوافذ المنبثقة</translation>
    </message>
    <message>
        <source>Pop-ups for incoming calls</source>
        <translation>نوافذ منبثقة للمكالمات الواردة</translation>
    </message>
    <message>
        <source>They never take the keyboard from what you are typing.</source>
        <translation>لا تأخذ لوحة المفاتيح أبدًا مما تكتبه.</translation>
    </message>
    <message>
        <source>What you type now is sent then.</source>
        <translation>عندئذٍ يُرسل ما تكتبه الآن.</translation>
    </message>
    <message>
        <source>Password – UCM CTI</source>
        <translation>كلمة المرور – UCM CTI</translation>
    </message>
    <message>
        <source>Connect differently…</source>
        <translation>الاتصال بطريقة أخرى…</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>كلمة مرور {user}</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>كلمة مرور {host}</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Remove “{name}” and its passwords from this computer? Nothing changes on the PBX.</source>
        <translation>إزالة “{name}” وكلمات مروره من هذا الحاسوب؟ لا يتغير شيء في المقسم.</translation>
    </message>
    <message>
        <source>Name of this PBX</source>
        <translation>اسم هذا المقسم</translation>
    </message>
    <message>
        <source>Rules of the gate, the first that fits decides</source>
        <translation>قواعد البوابة، تقرر أول قاعدة تنطبق</translation>
    </message>
    <message>
        <source>There are no rules yet. Add one, and try it on past calls.</source>
        <translation>لا قواعد بعد. أضف واحدة، وجرّبها على المكالمات السابقة.</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>إضافة قاعدة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى أسفل</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>القاعدة {number}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>الرقم {place}</translation>
    </message>
    <message>
        <source>What number {place} is for</source>
        <translation>ما الغرض من الرقم {place}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>What a directory server says of somebody comes back when it is read again.</source>
        <translation>ما يقوله خادم الدليل عن شخص يعود حين يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>{what} – UCM CTI</source>
        <translation>{what} – UCM CTI</translation>
    </message>
    <message>
        <source>Kept {name}.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>Type a name, or a company below.</source>
        <translation>اكتب اسمًا، أو شركة أدناه.</translation>
    </message>
    <message>
        <source>Type a number to call.</source>
        <translation>اكتب رقمًا للاتصال به.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>{address} as {user}</source>
        <translation>{address} باسم {user}</translation>
    </message>
    <message>
        <source>No PBX is set up.</source>
        <translation>لم يُضبط أي مقسم.</translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another folder.</source>
        <translation>تعذّر حفظ التقرير هناك؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No file manager opened; the folder is {folder}.</source>
        <translation>لم يُفتح مدير الملفات؛ المجلد هو {folder}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>{heading} – UCM CTI</source>
        <translation>{heading} – UCM CTI</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Settings – UCM CTI</source>
        <translation>الإعدادات – UCM CTI</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>الأحداث المباشرة</translation>
    </message>
    <message>
        <source>API users are under Integrations &gt; API Configuration on the UCM.</source>
        <translation>مستخدمو API موجودون في UCM تحت Integrations &gt; API Configuration.</translation>
    </message>
    <message>
        <source>Extensions are under Extension/Trunk &gt; Extensions on the UCM.</source>
        <translation>التحويلات موجودة في UCM تحت Extension/Trunk &gt; Extensions.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation>تجربة الاتصال</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>توقف؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own; the log says more.</source>
        <translation>واجه UCM CTI خطأً داخليًا؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Whether the PBX did it is unknown; read it again before you repeat it.</source>
        <translation>لا يُعرف إن كان المقسم قد نفّذه؛ اقرأه من جديد قبل أن تكرره.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>مكالمات</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>يغيّر</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>يحذف</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>يقرأ فقط.</translation>
    </message>
    <message>
        <source>It acts on calls.</source>
        <translation>يؤثر في المكالمات.</translation>
    </message>
    <message>
        <source>It changes the configuration.</source>
        <translation>يغيّر الإعدادات.</translation>
    </message>
    <message>
        <source>It deletes, and that cannot be undone.</source>
        <translation>يحذف، ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>It answers with a document.</source>
        <translation>يجيب بمستند.</translation>
    </message>
    <message>
        <source>It answers with a file.</source>
        <translation>يجيب بملف.</translation>
    </message>
    <message>
        <source>What it changes works after applyChanges.</source>
        <translation>ما يغيّره يسري بعد applyChanges.</translation>
    </message>
    <message>
        <source>Devices know it; the PBX&apos;s guide does not.</source>
        <translation>الأجهزة تعرفه؛ ودليل المقسم لا يذكره.</translation>
    </message>
    <message>
        <source>{default} by default</source>
        <translation>{default} افتراضيًا</translation>
    </message>
    <message>
        <source>Not possible while there is no connection to the PBX.</source>
        <translation>غير ممكن ما دام لا يوجد اتصال بالمقسم.</translation>
    </message>
    <message>
        <source>Not possible before the PBX has answered.</source>
        <translation>غير ممكن قبل أن يجيب المقسم.</translation>
    </message>
    <message>
        <source>{word}, data {seconds} old</source>
        <translation>{word}، عمر البيانات {seconds}</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Try the rules on past calls – UCM CTI</source>
        <translation>تجربة القواعد على المكالمات السابقة – UCM CTI</translation>
    </message>
    <message>
        <source>Past calls</source>
        <translation>المكالمات السابقة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Only calls that would have been refused</source>
        <translation>المكالمات التي كانت ستُرفض فقط</translation>
    </message>
    <message>
        <source>Past calls and what would have become of them</source>
        <translation>المكالمات السابقة وما كان سيؤول إليه أمرها</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody: past calls are read and judged.</source>
        <translation>لا يُرسل شيء إلى أحد: تُقرأ المكالمات السابقة ويُحكم عليها.</translation>
    </message>
    <message>
        <source>Reading past calls…</source>
        <translation>جارٍ قراءة المكالمات السابقة…</translation>
    </message>
    <message>
        <source>There are more calls than can be read; choose fewer days.</source>
        <translation>المكالمات أكثر مما يمكن قراءته؛ اختر أيامًا أقل.</translation>
    </message>
    <message>
        <source>{rule}: {count}</source>
        <translation>{rule}: {count}</translation>
    </message>
    <message>
        <source>No rule fits, they {fate}: {count}</source>
        <translation>لا قاعدة تنطبق، {fate}: {count}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>I have freed it</source>
        <translation>لقد حرّرته</translation>
    </message>
    <message>
        <source>The lock-out ends in {duration}.</source>
        <translation>ينتهي الحظر بعد {duration}.</translation>
    </message>
    <message>
        <source>stale, {seconds}</source>
        <translation>قديم، {seconds}</translation>
    </message>
    <message>
        <source>Live by socket</source>
        <translation>مباشر عبر المقبس</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>قراءة القوائم</translation>
    </message>
    <message>
        <source>checked {seconds} ago</source>
        <translation>فُحص قبل {seconds}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>The PBX has said nothing for {seconds}. What you see may be old; try again, or look at the network.</source>
        <translation>لم يصل شيء من المقسم منذ {seconds}. قد يكون ما تراه قديمًا؛ حاول مجددًا، أو افحص الشبكة.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX.</source>
        <translation>لا اتصال بالمقسم.</translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation>جارٍ الاتصال بالمقسم…</translation>
    </message>
    <message>
        <source>Connection lost; the PBX was last heard {seconds} ago.</source>
        <translation>انقطع الاتصال؛ آخر ما وصل من المقسم كان قبل {seconds}.</translation>
    </message>
    <message>
        <source>Then type the right password.</source>
        <translation>بعدئذٍ اكتب كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>Then it connects by itself.</source>
        <translation>بعدئذٍ يتصل تلقائيًا.</translation>
    </message>
    <message>
        <source>Trying again in {seconds}.</source>
        <translation>محاولة جديدة بعد {seconds}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>جارٍ المحاولة من جديد الآن.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (member|members)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>listen to</source>
        <translation>الاستماع إلى</translation>
    </message>
    <message>
        <source>whisper to</source>
        <translation>الهمس إلى</translation>
    </message>
    <message>
        <source>join</source>
        <translation>الانضمام إلى</translation>
    </message>
    <message>
        <source>That is your own extension; type somebody else&apos;s name or number.</source>
        <translation>هذه تحويلتك؛ اكتب اسم شخص آخر أو رقمه.</translation>
    </message>
    <message>
        <source>There is no extension {caller} on this PBX.</source>
        <translation>لا توجد تحويلة {caller} في هذا المقسم.</translation>
    </message>
    <message>
        <source>Phone {caller} rings; pick it up to call {label}.</source>
        <translation>الهاتف {caller} يرن؛ ارفع سماعته للاتصال بـ {label}.</translation>
    </message>
    <message>
        <source>The PBX took the call, but phone {caller} does not ring; is it connected?</source>
        <translation>قبل المقسم المكالمة، لكن الهاتف {caller} لا يرن؛ هل هو متصل؟</translation>
    </message>
    <message>
        <source>Both numbers are the same; type two different ones.</source>
        <translation>الرقمان متطابقان؛ اكتب رقمين مختلفين.</translation>
    </message>
    <message>
        <source>Calling {one}, then {two}.</source>
        <translation>جارٍ الاتصال بـ {one}، ثم بـ {two}.</translation>
    </message>
    <message>
        <source>The PBX took it, but no call has appeared; look at the calls before you retry.</source>
        <translation>قبله المقسم، لكن لم تظهر مكالمة؛ راجع المكالمات قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>The PBX took it, but the call is still there; try again or use the phone.</source>
        <translation>قبله المقسم، لكن المكالمة ما زالت موجودة؛ حاول مجددًا أو استخدم الهاتف.</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>المكالمة معلّقة.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so the call may or may not be on hold. Listen on your phone before you speak, or press Hold again.</source>
        <translation>ضاع جواب المقسم، فقد تكون المكالمة معلّقة أو لا. استمع إلى هاتفك قبل أن تتكلم، أو اضغط تعليق من جديد.</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>لقد عدت.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so the call may still be on hold. Ask whether you are heard, or press Resume again.</source>
        <translation>ضاع جواب المقسم، فقد تكون المكالمة ما زالت معلّقة. اسأل إن كنت مسموعًا، أو اضغط استئناف من جديد.</translation>
    </message>
    <message>
        <source>You are muted.</source>
        <translation>صوتك مكتوم.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so you may still be heard. Say nothing private, and press Mute again.</source>
        <translation>ضاع جواب المقسم، فقد تكون ما زلت مسموعًا. لا تقل شيئًا خاصًا، واضغط كتم من جديد.</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>أصبحت مسموعًا من جديد.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so you may still be muted. Ask whether you are heard, or press Unmute again.</source>
        <translation>ضاع جواب المقسم، فقد تكون ما زلت مكتومًا. اسأل إن كنت مسموعًا، أو اضغط إلغاء الكتم من جديد.</translation>
    </message>
    <message>
        <source>{who} was sent to {label}.</source>
        <translation>أُرسل {who} إلى {label}.</translation>
    </message>
    <message>
        <source>{who} did not reach {label}; look whether the call is still there.</source>
        <translation>لم يصل {who} إلى {label}؛ تحقق من أن المكالمة ما زالت موجودة.</translation>
    </message>
    <message>
        <source>That is your own call; choose somebody else&apos;s.</source>
        <translation>هذه مكالمتك؛ اختر مكالمة شخص آخر.</translation>
    </message>
    <message>
        <source>Pick up your phone to {words} {label}.</source>
        <translation>ارفع سماعة هاتفك من أجل {words} {label}.</translation>
    </message>
    <message>
        <source>The PBX took it, but your phone does not ring; {who} may not have agreed.</source>
        <translation>قبل المقسم الطلب، لكن هاتفك لا يرن؛ ربما لم يوافق {who}.</translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation>المقسم</translation>
    </message>
    <message>
        <source>The call goes through.</source>
        <translation>المكالمة تمر.</translation>
    </message>
    <message>
        <source>The PBX took it, but the call still waits; it goes through by itself.</source>
        <translation>قبله المقسم، لكن المكالمة ما زالت تنتظر؛ ستمر تلقائيًا.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>أنهى المتصل المكالمة.</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>رُفضت المكالمة.</translation>
    </message>
    <message>
        <source>The PBX took it, but the caller is still there; hang up if it rings.</source>
        <translation>قبله المقسم، لكن المتصل ما زال موجودًا؛ أنهِ المكالمة إن رن الهاتف.</translation>
    </message>
    <message>
        <source>The call has gone through already; decline it or end it.</source>
        <translation>المكالمة مرّت بالفعل؛ ارفضها أو أنهِها.</translation>
    </message>
    <message>
        <source>The caller is gone.</source>
        <translation>ذهب المتصل.</translation>
    </message>
    <message>
        <source>That call has ended; look at the list again.</source>
        <translation>انتهت تلك المكالمة؛ راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>That call has gone through already.</source>
        <translation>تلك المكالمة مرّت بالفعل.</translation>
    </message>
    <message>
        <source>That party has left the call; look at the list again.</source>
        <translation>ذلك الطرف غادر المكالمة؛ راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>{name} is not talking to anybody now.</source>
        <translation>{name} لا يتحدث مع أحد الآن.</translation>
    </message>
    <message>
        <source>Your own extension is not set; choose it in the settings.</source>
        <translation>تحويلتك غير محددة؛ اخترها في الإعدادات.</translation>
    </message>
    <message>
        <source>{label} is inside; type two outside numbers.</source>
        <translation>{label} في الداخل؛ اكتب رقمين خارجيين.</translation>
    </message>
    <message>
        <source>That is your own extension.</source>
        <translation>هذه تحويلتك.</translation>
    </message>
    <message>
        <source>From your phone, extension {me}</source>
        <translation>من هاتفك، التحويلة {me}</translation>
    </message>
    <message>
        <source>{number}, dialled as {dialled}</source>
        <translation>{number}، يُطلب هكذا: {dialled}</translation>
    </message>
    <message>
        <source>{name}, extension {number}</source>
        <translation>{name}، التحويلة {number}</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>An outside number, {known}</source>
        <translation>رقم خارجي، {known}</translation>
    </message>
    <message>
        <source>Nobody in your list of people</source>
        <translation>ليس في قائمة أشخاصك أحد</translation>
    </message>
    <message>
        <source>{words} It names {named}.</source>
        <translation>{words} يذكر {named}.</translation>
    </message>
    <message>
        <source>{words} Dial {extension} when you are through.</source>
        <translation>{words} اطلب {extension} حين يتم الاتصال.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Change the PBX: {id}?</source>
        <translation>تغيير المقسم: {id}؟</translation>
    </message>
    <message>
        <source>It is sent without parameters.</source>
        <translation>يُرسل دون معاملات.</translation>
    </message>
    <message>
        <source>{told}
This deletes and cannot be undone. Type {id} to go on.</source>
        <translation>{told}
هذا يحذف ولا يمكن التراجع عنه. اكتب {id} للمتابعة.</translation>
    </message>
    <message>
        <source>{told}
It acts on calls at once.</source>
        <translation>{told}
يؤثر في المكالمات فورًا.</translation>
    </message>
    <message>
        <source>Type {id} to go on</source>
        <translation>اكتب {id} للمتابعة</translation>
    </message>
    <message>
        <source>Type {id} first.</source>
        <translation>اكتب {id} أولًا.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>مرغوب</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}، مطلوب</translation>
    </message>
    <message>
        <source>it</source>
        <translation>إياه</translation>
    </message>
    <message>
        <source>{default}, by default</source>
        <translation>{default}، افتراضيًا</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>Write the outline</source>
        <translation>كتابة المخطط</translation>
    </message>
    <message>
        <source>Write the outline of {name}</source>
        <translation>كتابة مخطط {name}</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>البحث عن معامل</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>No parameter is called that.</source>
        <translation>لا يوجد معامل بهذا الاسم.</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>لا يأخذ معاملات.</translation>
    </message>
    <message>
        <source>Choose an action on the left; nothing is sent before you press Send.</source>
        <translation>اختر إجراءً من القائمة الجانبية؛ لا يُرسل شيء قبل أن تضغط إرسال.</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>وحدة تحكم API</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>The request as a command line; cookie and secrets read as ***</source>
        <translation>الطلب على هيئة سطر أوامر؛ تظهر cookie والأسرار بالشكل ⁦***⁩</translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>و{value} غير ذلك</translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation>أُرسل في هذه الجلسة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>refused {code}</source>
        <translation>مرفوض {code}</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>لا يوجد إجراء بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n (byte|bytes)</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>What the PBX answers is shown here.</source>
        <translation>يظهر هنا ما يجيب به المقسم.</translation>
    </message>
    <message>
        <source>The whole reply; secrets read as ***</source>
        <translation>الجواب كاملًا؛ تظهر الأسرار بالشكل ⁦***⁩</translation>
    </message>
    <message>
        <source>{action_id} is under way…</source>
        <translation>جارٍ تنفيذ {action_id}…</translation>
    </message>
    <message>
        <source>{saved} of {total}</source>
        <translation>{saved} من {total}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>The PBX took it.</source>
        <translation>قبله المقسم.</translation>
    </message>
    <message>
        <source>The PBX answered.</source>
        <translation>أجاب المقسم.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>معرفة السبب</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{known}, not up to date</source>
        <translation>{known}، غير محدّث</translation>
    </message>
    <message>
        <source>Connection: {mode}</source>
        <translation>الاتصال: {mode}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>{seconds} of {total} seconds</source>
        <translation>{seconds} من {total} ثانية</translation>
    </message>
    <message>
        <source>To do: {remedy}</source>
        <translation>المطلوب: {remedy}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Let all through at once</source>
        <translation>تمرير الجميع فورًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>opening the window</source>
        <translation>جارٍ فتح النافذة</translation>
    </message>
    <message>
        <source>UCM CTI is starting; try again in a moment.</source>
        <translation>UCM CTI قيد البدء؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The built-in PBX could not start; the log says why.</source>
        <translation>تعذّر بدء المقسم المدمج؛ السجل يبيّن السبب.</translation>
    </message>
    <message>
        <source>change of scenario</source>
        <translation>تغيير السيناريو</translation>
    </message>
    <message>
        <source>end of the demo</source>
        <translation>نهاية العرض التجريبي</translation>
    </message>
    <message>
        <source>The built-in PBX is starting; try again in a moment.</source>
        <translation>المقسم المدمج قيد البدء؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Your phone does not ring now.</source>
        <translation>هاتفك لا يرن الآن.</translation>
    </message>
    <message>
        <source>Your phone is in no call.</source>
        <translation>هاتفك ليس في مكالمة.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot do that now.</source>
        <translation>لا يستطيع المقسم المدمج ذلك الآن.</translation>
    </message>
    <message>
        <source>The settings could not be written; is the disk full?</source>
        <translation>تعذّرت كتابة الإعدادات؛ هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>the terminal that this was started from</source>
        <translation>الطرفية التي شُغّل هذا منها</translation>
    </message>
    <message>
        <source>No pop-up is open now.</source>
        <translation>لا نافذة منبثقة مفتوحة الآن.</translation>
    </message>
    <message>
        <source>No call waits for you to accept it.</source>
        <translation>لا مكالمة تنتظر قبولك.</translation>
    </message>
    <message>
        <source>You have no call now.</source>
        <translation>ليست لديك مكالمة الآن.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>لا قاعدة تنطبق</translation>
    </message>
    <message>
        <source>{key} is the key of “{deed}” already.</source>
        <translation>{key} هو مفتاح “{deed}” بالفعل.</translation>
    </message>
    <message>
        <source>It stays in the tray and shows incoming calls. Quit from its menu.</source>
        <translation>يبقى في علبة النظام ويعرض المكالمات الواردة. اخرج من قائمته.</translation>
    </message>
    <message>
        <source>Closing the window therefore minimises it to the task bar; quit from the menu.</source>
        <translation>لذلك يؤدي إغلاق النافذة إلى تصغيرها في شريط المهام؛ اخرج من القائمة.</translation>
    </message>
    <message>
        <source>Outside callers wait</source>
        <translation>متصلون من الخارج ينتظرون</translation>
    </message>
    <message>
        <source>UCM CTI keeps running</source>
        <translation>UCM CTI يبقى عاملًا</translation>
    </message>
    <message>
        <source>have the running app open its command bar</source>
        <translation>جعل التطبيق العامل يفتح شريط أوامره</translation>
    </message>
    <message>
        <source>have the running app give the keyboard to its newest pop-up</source>
        <translation>جعل التطبيق العامل ينقل لوحة المفاتيح إلى أحدث نافذة منبثقة</translation>
    </message>
    <message>
        <source>have the running app act on the call in hand, as its key would</source>
        <translation>جعل التطبيق العامل يتصرف في المكالمة الحالية، كما يفعل مفتاحه</translation>
    </message>
    <message>
        <source>what the key would do</source>
        <translation>ما سيفعله المفتاح</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>مستند JSON واحد على stdout</translation>
    </message>
    <message>
        <source>do what a line of the command bar says, for instance: to anna</source>
        <translation>تنفيذ ما يقوله سطر من شريط الأوامر، مثل: to anna</translation>
    </message>
    <message>
        <source>a verb and its words, or whom to call</source>
        <translation>فعل وكلماته، أو من تتصل به</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Inbound route</source>
        <translation>مسار المكالمات الواردة</translation>
    </message>
    <message>
        <source>The PBX does not look at this list; it is switched off.</source>
        <translation>لا ينظر المقسم إلى هذه القائمة؛ فهي متوقفة.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>لا أحد محظور.</translation>
    </message>
    <message>
        <source>The PBX was not asked who is inside; --connect asks it.</source>
        <translation>لم يُسأل المقسم عمن في الداخل؛ الخيار ⁦--connect⁩ يسأله.</translation>
    </message>
    <message>
        <source>There is no such country; write its two letters, such as DE.</source>
        <translation>لا يوجد بلد كهذا؛ اكتب حرفيه، مثل DE.</translation>
    </message>
    <message>
        <source>Only callers from outside can be blocked.</source>
        <translation>لا يمكن حظر إلا المتصلين من الخارج.</translation>
    </message>
    <message>
        <source>This caller hides the number, so there is none to block. Refuse the call instead.</source>
        <translation>يخفي هذا المتصل رقمه، فلا رقم لحظره. ارفض المكالمة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The call was turned away, but {number} is not blocked.</source>
        <translation>صُدّت المكالمة، لكن {number} غير محظور.</translation>
    </message>
    <message>
        <source>{number} is not blocked.</source>
        <translation>{number} غير محظور.</translation>
    </message>
    <message>
        <source>This caller hides the number, so there is none to block.</source>
        <translation>يخفي هذا المتصل رقمه، فلا رقم لحظره.</translation>
    </message>
    <message>
        <source>{number} was blocked already.</source>
        <translation>كان {number} محظورًا من قبل.</translation>
    </message>
    <message>
        <source>{number} is blocked.</source>
        <translation>{number} محظور.</translation>
    </message>
    <message>
        <source>{number} may call again.</source>
        <translation>يمكن لـ {number} الاتصال من جديد.</translation>
    </message>
    <message>
        <source>The PBX turns blocked callers away from now on.</source>
        <translation>يصدّ المقسم المتصلين المحظورين من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>{number} is blocked as before.</source>
        <translation>{number} محظور كما كان.</translation>
    </message>
    <message>
        <source>{number} is on the PBX’s blacklist, but the PBX does not look at it. Switch it on under Blocked callers.</source>
        <translation>{number} في القائمة السوداء للمقسم، لكن المقسم لا ينظر إليها. فعّلها تحت المتصلون المحظورون.</translation>
    </message>
    <message>
        <source>The PBX took it, but its blacklist does not show it; look at it again.</source>
        <translation>قبله المقسم، لكنه لا يظهر في قائمته السوداء؛ راجعها من جديد.</translation>
    </message>
    <message>
        <source>The PBX’s answer was lost, and its blacklist is as before. Try it again.</source>
        <translation>ضاع جواب المقسم، وقائمته السوداء كما كانت. حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is stored, but not in effect yet. {reason}</source>
        <translation>حُفظ، لكنه لم يسرِ بعد. {reason}</translation>
    </message>
    <message>
        <source>One moment, the PBX is still busy with your last key.</source>
        <translation>لحظة من فضلك، المقسم ما زال مشغولًا بضغطتك السابقة.</translation>
    </message>
    <message>
        <source>{who} is on hold. Pick up your phone to ask {target}.</source>
        <translation>{who} معلّق. ارفع سماعة هاتفك لاستشارة {target}.</translation>
    </message>
    <message>
        <source>You are back with {who}.</source>
        <translation>عدت إلى {who}.</translation>
    </message>
    <message>
        <source>{target} is not on the line; there is nobody to switch to.</source>
        <translation>{target} ليس على الخط؛ لا أحد للتبديل إليه.</translation>
    </message>
    <message>
        <source>You talk to {one}; {other} is on hold.</source>
        <translation>أنت تتحدث مع {one}؛ {other} معلّق.</translation>
    </message>
    <message>
        <source>{who} has hung up.</source>
        <translation>أنهى {who} المكالمة.</translation>
    </message>
    <message>
        <source>{who} has hung up. The call with {target} goes on; end it when you are done.</source>
        <translation>أنهى {who} المكالمة. المكالمة مع {target} مستمرة؛ أنهِها حين تفرغ.</translation>
    </message>
    <message>
        <source>You are asking {target} already; hand over or go back first.</source>
        <translation>أنت تستشير {target} بالفعل؛ سلّم المكالمة أو ارجع أولًا.</translation>
    </message>
    <message>
        <source>You are not talking in that call; choose one of your own.</source>
        <translation>أنت لا تتحدث في تلك المكالمة؛ اختر واحدة من مكالماتك.</translation>
    </message>
    <message>
        <source>That is your own extension; choose somebody else to ask.</source>
        <translation>هذه تحويلتك؛ اختر شخصًا آخر لاستشارته.</translation>
    </message>
    <message>
        <source>{target} is already in that call; choose somebody else.</source>
        <translation>{target} في تلك المكالمة بالفعل؛ اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Nobody is being asked about that call any more.</source>
        <translation>لم يعد أحد يُستشار بشأن تلك المكالمة.</translation>
    </message>
    <message>
        <source>{reason} {who} is still on hold.</source>
        <translation>{reason} {who} ما زال معلّقًا.</translation>
    </message>
    <message>
        <source>{target} was not asked.</source>
        <translation>لم يُستشر {target}.</translation>
    </message>
    <message>
        <source>The call will wait in the queue {name}.</source>
        <translation>ستنتظر المكالمة في الطابور {name}.</translation>
    </message>
    <message>
        <source>The call will ring in the group {name}.</source>
        <translation>سترن المكالمة في المجموعة {name}.</translation>
    </message>
    <message>
        <source>The call will go to the voice menu {name}.</source>
        <translation>ستذهب المكالمة إلى القائمة الصوتية {name}.</translation>
    </message>
    <message>
        <source>The phone of {name} is not connected.</source>
        <translation>هاتف {name} غير متصل.</translation>
    </message>
    <message>
        <source>The phone of {name} is ringing already.</source>
        <translation>هاتف {name} يرن بالفعل.</translation>
    </message>
    <message>
        <source>{name} is in a call that is on hold.</source>
        <translation>{name} في مكالمة معلّقة.</translation>
    </message>
    <message>
        <source>{name} is in a call.</source>
        <translation>{name} في مكالمة.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>{name} بعيد.</translation>
    </message>
    <message>
        <source>{name} is free.</source>
        <translation>{name} متاح.</translation>
    </message>
    <message>
        <source>Whether {name} is free is unknown.</source>
        <translation>لا يُعرف إن كان {name} متاحًا.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (غير متصل)</translation>
    </message>
    <message>
        <source>{name} (ringing)</source>
        <translation>{name} (يرن)</translation>
    </message>
    <message>
        <source>{name} (in a call)</source>
        <translation>{name} (في مكالمة)</translation>
    </message>
    <message>
        <source>{name} (do not disturb)</source>
        <translation>{name} (عدم الإزعاج)</translation>
    </message>
    <message>
        <source>{name} (away)</source>
        <translation>{name} (بعيد)</translation>
    </message>
    <message>
        <source>Calls for {name} are forwarded to {where}.</source>
        <translation>مكالمات {name} محوّلة إلى {where}.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb.</source>
        <translation>{name} في وضع عدم الإزعاج.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb: the phone will not ring, the call should go to voicemail.</source>
        <translation>{name} في وضع عدم الإزعاج: لن يرن الهاتف، والمتوقع أن تذهب المكالمة إلى البريد الصوتي.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb: the phone will not ring.</source>
        <translation>{name} في وضع عدم الإزعاج: لن يرن الهاتف.</translation>
    </message>
    <message>
        <source>{name} is away: {note}.</source>
        <translation>{name} بعيد: {note}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has been in a call for {time}.</source>
        <translation>{name} في مكالمة منذ {time}.</translation>
    </message>
    <message>
        <source>When busy, calls go to {where}.</source>
        <translation>عند الانشغال، تذهب المكالمات إلى {where}.</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered, the call goes to {where} after {time}.</source>
        <translation>إن لم يُردّ عليها، تذهب المكالمة إلى {where} بعد {time}.</translation>
    </message>
    <message>
        <source>Unanswered, the call goes to {where}.</source>
        <translation>إن لم يُردّ عليها، تذهب المكالمة إلى {where}.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>البريد الصوتي</translation>
    </message>
    <message>
        <source>Too late: the caller or somebody else was faster.</source>
        <translation>فات الأوان: كان المتصل أو شخص آخر أسرع.</translation>
    </message>
    <message>
        <source>The PBX took too long over its call records; choose fewer days.</source>
        <translation>استغرق المقسم وقتًا طويلًا في سجلات المكالمات؛ اختر أيامًا أقل.</translation>
    </message>
    <message>
        <source>There were no outside calls in that time.</source>
        <translation>لم تكن هناك مكالمات خارجية في تلك المدة.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n outside (call|calls)</source>
        <translation>
            <numerusform>من لا مكالمات خارجية</numerusform>
            <numerusform>من مكالمة خارجية واحدة</numerusform>
            <numerusform>من مكالمتين خارجيتين</numerusform>
            <numerusform>من %n مكالمات خارجية</numerusform>
            <numerusform>من %n مكالمة خارجية</numerusform>
            <numerusform>من %n مكالمة خارجية</numerusform>
        </translation>
    </message>
    <message>
        <source>{of_all} none would have been refused.</source>
        <translation>{of_all} ما كان ليُرفض أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n would have been refused</source>
        <translation>
            <numerusform>ما كان ليُرفض أي منها</numerusform>
            <numerusform>كانت ستُرفض واحدة</numerusform>
            <numerusform>كانت ستُرفض اثنتان</numerusform>
            <numerusform>كانت ستُرفض %n</numerusform>
            <numerusform>كانت ستُرفض %n</numerusform>
            <numerusform>كانت ستُرفض %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{of_all} {refused}, none from contacts.</source>
        <translation>{of_all} {refused}، ولا شيء منها من جهات الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from contacts</source>
        <translation>
            <numerusform>لا شيء منها من جهات الاتصال</numerusform>
            <numerusform>واحدة منها من جهات الاتصال</numerusform>
            <numerusform>اثنتان منها من جهات الاتصال</numerusform>
            <numerusform>%n منها من جهات الاتصال</numerusform>
            <numerusform>%n منها من جهات الاتصال</numerusform>
            <numerusform>%n منها من جهات الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls at the gate do not pop up, so each outside caller waits 10 s for nobody.</source>
        <translation>لا تظهر نوافذ منبثقة للمكالمات عند البوابة، فينتظر كل متصل من الخارج 10 ثوانٍ بلا جدوى.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody decided the last %n calls at the gate, and each waited 10 s.</source>
        <translation>
            <numerusform>لم تمر أي مكالمة عند البوابة دون قرار.</numerusform>
            <numerusform>لم يقرر أحد بشأن المكالمة الأخيرة عند البوابة، فانتظرت 10 ثوانٍ.</numerusform>
            <numerusform>لم يقرر أحد بشأن آخر مكالمتين عند البوابة، فانتظرت كل منهما 10 ثوانٍ.</numerusform>
            <numerusform>لم يقرر أحد بشأن آخر %n مكالمات عند البوابة، فانتظرت كل منها 10 ثوانٍ.</numerusform>
            <numerusform>لم يقرر أحد بشأن آخر %n مكالمة عند البوابة، فانتظرت كل منها 10 ثوانٍ.</numerusform>
            <numerusform>لم يقرر أحد بشأن آخر %n مكالمة عند البوابة، فانتظرت كل منها 10 ثوانٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call control is on. When UCM CTI ends, nobody decides: each outside caller waits 10 s before a phone rings. Close the window instead to keep it running, or untick Call Control for the API on the UCM.</source>
        <translation>التحكم بالمكالمات مفعّل. عند إنهاء UCM CTI لن يقرر أحد: ينتظر كل متصل من الخارج 10 ثوانٍ قبل أن يرن أي هاتف. أغلق النافذة بدلًا من ذلك ليبقى البرنامج عاملًا، أو ألغِ علامة Call Control لواجهة API في UCM.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>All outside callers</source>
        <translation>كل المتصلين من الخارج</translation>
    </message>
    <message>
        <source>Callers without a number</source>
        <translation>متصلون بلا رقم</translation>
    </message>
    <message>
        <source>These numbers</source>
        <translation>هذه الأرقام</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>جهات اتصالي</translation>
    </message>
    <message>
        <source>Everybody but my contacts</source>
        <translation>الجميع ما عدا جهات اتصالي</translation>
    </message>
    <message>
        <source>Who has called before</source>
        <translation>من اتصل من قبل</translation>
    </message>
    <message>
        <source>Who has never called</source>
        <translation>من لم يتصل قط</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Let through at once</source>
        <translation>التمرير فورًا</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>إرسال إلى…</translation>
    </message>
    <message>
        <source>Send to the voicemail of…</source>
        <translation>إرسال إلى البريد الصوتي لـ…</translation>
    </message>
    <message>
        <source>Refuse and block the number</source>
        <translation>رفض وحظر الرقم</translation>
    </message>
    <message>
        <source>On holidays too</source>
        <translation>في العطل أيضًا</translation>
    </message>
    <message>
        <source>Only on holidays</source>
        <translation>في العطل فقط</translation>
    </message>
    <message>
        <source>Not on holidays</source>
        <translation>ليس في العطل</translation>
    </message>
    <message>
        <source>All outside calls</source>
        <translation>كل المكالمات الخارجية</translation>
    </message>
    <message>
        <source>Outside calls without a number</source>
        <translation>المكالمات الخارجية بلا رقم</translation>
    </message>
    <message>
        <source>Outside calls from your contacts</source>
        <translation>المكالمات الخارجية من جهات اتصالك</translation>
    </message>
    <message>
        <source>Outside calls from numbers that are not in your contacts</source>
        <translation>المكالمات الخارجية من أرقام ليست في جهات اتصالك</translation>
    </message>
    <message>
        <source>Outside calls from numbers that have called before</source>
        <translation>المكالمات الخارجية من أرقام اتصلت من قبل</translation>
    </message>
    <message>
        <source>Outside calls from numbers that have never called</source>
        <translation>المكالمات الخارجية من أرقام لم تتصل قط</translation>
    </message>
    <message>
        <source>wait for you to decide</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>go through at once</source>
        <translation>تمر فورًا</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>تُرفض</translation>
    </message>
    <message>
        <source>are refused, and their numbers are blocked</source>
        <translation>تُرفض، وتُحظر أرقامها</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>تُسأل أنت</translation>
    </message>
    <message>
        <source>through at once</source>
        <translation>التمرير فورًا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>refused and blocked</source>
        <translation>مرفوضة ومحظورة</translation>
    </message>
    <message>
        <source>to {called}</source>
        <translation>إلى {called}</translation>
    </message>
    <message>
        <source>{calls} {fate}.</source>
        <translation>{calls} {fate}.</translation>
    </message>
    <message>
        <source>are sent to {target}</source>
        <translation>تُرسل إلى {target}</translation>
    </message>
    <message>
        <source>are sent to the voicemail of {target}</source>
        <translation>تُرسل إلى البريد الصوتي لـ {target}</translation>
    </message>
    <message>
        <source>sent to {target}</source>
        <translation>أُرسلت إلى {target}</translation>
    </message>
    <message>
        <source>sent to the voicemail of {target}</source>
        <translation>أُرسلت إلى البريد الصوتي لـ {target}</translation>
    </message>
    <message>
        <source>Outside calls from {numbers}</source>
        <translation>المكالمات الخارجية من {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} and %n more</source>
        <translation>
            <numerusform>{shown}</numerusform>
            <numerusform>{shown} وواحد آخر</numerusform>
            <numerusform>{shown} واثنان آخران</numerusform>
            <numerusform>{shown} و%n آخرون</numerusform>
            <numerusform>{shown} و%n غير ذلك</numerusform>
            <numerusform>{shown} و%n غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the command bar</source>
        <translation>فتح شريط الأوامر</translation>
    </message>
    <message>
        <source>Go to the newest pop-up</source>
        <translation>الانتقال إلى أحدث نافذة منبثقة</translation>
    </message>
    <message>
        <source>Accept the call at the gate</source>
        <translation>قبول المكالمة عند البوابة</translation>
    </message>
    <message>
        <source>Refuse or decline the call</source>
        <translation>رفض المكالمة عند البوابة أو أثناء الرنين</translation>
    </message>
    <message>
        <source>Hold or resume my call</source>
        <translation>تعليق مكالمتي أو استئنافها</translation>
    </message>
    <message>
        <source>Mute or unmute my call</source>
        <translation>كتم مكالمتي أو إلغاء كتمها</translation>
    </message>
    <message>
        <source>End my call</source>
        <translation>إنهاء مكالمتي</translation>
    </message>
    <message>
        <source>No call waits at the gate now.</source>
        <translation>لا مكالمة تنتظر عند البوابة الآن.</translation>
    </message>
    <message>
        <source>You are not talking to anybody now.</source>
        <translation>أنت لا تتحدث مع أحد الآن.</translation>
    </message>
    <message>
        <source>Nobody calls from outside with a number now.</source>
        <translation>لا أحد يتصل من الخارج برقم ظاهر الآن.</translation>
    </message>
    <message>
        <source>Say which call with --call ID, or whose with --extension EXT.</source>
        <translation>حدد المكالمة بـ ⁦--call ID⁩، أو صاحبها بـ ⁦--extension EXT⁩.</translation>
    </message>
    <message>
        <source>Your call cannot be sent on yet; wait until it is answered.</source>
        <translation>لا يمكن إرسال مكالمتك بعد؛ انتظر حتى يُردّ عليها.</translation>
    </message>
    <message>
        <source>None of these calls is with “{who}”.</source>
        <translation>لا مكالمة من هذه مع “{who}”.</translation>
    </message>
    <message>
        <source>There is no call “{named}” now; “ucm-cti calls” lists them.</source>
        <translation>لا توجد مكالمة “{named}” الآن؛ الأمر “ucm-cti calls” يسردها.</translation>
    </message>
    <message>
        <source>{count} calls fit; name one with --call: {listed}.</source>
        <translation>المكالمات المطابقة {count}؛ اذكر واحدة بـ ⁦--call⁩: {listed}.</translation>
    </message>
    <message>
        <source>Rings your phone to listen to {name}</source>
        <translation>يرن هاتفك للاستماع إلى {name}</translation>
    </message>
    <message>
        <source>Rings your phone to speak to {name} alone</source>
        <translation>يرن هاتفك للتحدث مع {name} وحده</translation>
    </message>
    <message>
        <source>Rings your phone to join the call of {name}</source>
        <translation>يرن هاتفك للانضمام إلى مكالمة {name}</translation>
    </message>
    <message>
        <source>Puts {name} on hold</source>
        <translation>يعلّق {name}</translation>
    </message>
    <message>
        <source>Takes {name} off hold</source>
        <translation>يستأنف المكالمة مع {name}</translation>
    </message>
    <message>
        <source>Mutes you for {name}</source>
        <translation>يكتم صوتك عن {name}</translation>
    </message>
    <message>
        <source>Lets {name} hear you again</source>
        <translation>يجعل {name} يسمعك من جديد</translation>
    </message>
    <message>
        <source>Ends the call with {name}</source>
        <translation>ينهي المكالمة مع {name}</translation>
    </message>
    <message>
        <source>Lets the call of {name} in</source>
        <translation>يسمح بدخول مكالمة {name}</translation>
    </message>
    <message>
        <source>Turns {name} away</source>
        <translation>يصدّ {name}</translation>
    </message>
    <message>
        <source>Turns {name} away, now and from now on</source>
        <translation>يصدّ {name} الآن ومن الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Rings your phone, then calls {name}</source>
        <translation>يرن هاتفك، ثم يتصل بـ {name}</translation>
    </message>
    <message>
        <source>Calls {first}, then {second}, and connects them</source>
        <translation>يتصل بـ {first}، ثم بـ {second}، ثم يصل بينهما</translation>
    </message>
    <message>
        <source>Give a number or --call ID, not both.</source>
        <translation>أعطِ رقمًا أو ⁦--call ID⁩، لا كليهما.</translation>
    </message>
    <message>
        <source>Turns {number} away from now on</source>
        <translation>يصدّ {number} من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Lets {number} in again</source>
        <translation>يسمح بدخول {number} من جديد</translation>
    </message>
    <message>
        <source>Sends {name} to {target}</source>
        <translation>يرسل {name} إلى {target}</translation>
    </message>
    <message>
        <source>an unknown caller</source>
        <translation>متصل غير معروف</translation>
    </message>
    <message>
        <source>{label} is nobody&apos;s extension; name a person of this PBX.</source>
        <translation>{label} ليس تحويلة أحد؛ اذكر شخصًا من هذا المقسم.</translation>
    </message>
    <message>
        <source>{number} is inside; only outside callers are blocked.</source>
        <translation>{number} في الداخل؛ لا يُحظر إلا المتصلون من الخارج.</translation>
    </message>
    <message>
        <source>Type a name, a number or a verb; “help” lists the verbs.</source>
        <translation>اكتب اسمًا أو رقمًا أو فعلًا؛ “help” تعرض الأفعال.</translation>
    </message>
    <message>
        <source>“{verb}” has no option {option}.</source>
        <translation>ليس لـ “{verb}” خيار {option}.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>Say after {option}: {what}.</source>
        <translation>اذكر بعد {option}: {what}.</translation>
    </message>
    <message>
        <source>Type two outside numbers with &amp; between them.</source>
        <translation>اكتب رقمين خارجيين بينهما &amp;.</translation>
    </message>
    <message>
        <source>Say whose call: type a name or an extension.</source>
        <translation>حدد صاحب المكالمة: اكتب اسمًا أو تحويلة.</translation>
    </message>
    <message>
        <source>Say where to: type a name or a number.</source>
        <translation>حدد الوجهة: اكتب اسمًا أو رقمًا.</translation>
    </message>
    <message>
        <source>There is nothing to dial; type a name or a number.</source>
        <translation>لا شيء لطلبه؛ اكتب اسمًا أو رقمًا.</translation>
    </message>
    <message>
        <source>which call, as “calls” shows it; needed when more than one fits</source>
        <translation>أي مكالمة، كما يعرضها “calls”؛ يلزم حين تنطبق أكثر من واحدة</translation>
    </message>
    <message>
        <source>whose phone (default: --extension)</source>
        <translation>صاحب الهاتف (الافتراضي: ⁦--extension⁩)</translation>
    </message>
    <message>
        <source>the UCM&apos;s “Direct Dial Voicemail Prefix” (default: the app&apos;s, else *)</source>
        <translation>⁦“Direct Dial Voicemail Prefix”⁩ في UCM (الافتراضي: المحدد في التطبيق، وإلا فهو *)</translation>
    </message>
    <message>
        <source>the person there must agree first</source>
        <translation>يجب أن يوافق الشخص هناك أولًا</translation>
    </message>
    <message>
        <source>how (default: listen)</source>
        <translation>الطريقة (الافتراضي: listen)</translation>
    </message>
    <message>
        <source>a number or a name</source>
        <translation>رقم أو اسم</translation>
    </message>
    <message>
        <source>a number or a name; “WHO to TARGET” says whose call</source>
        <translation>رقم أو اسم؛ “WHO to TARGET” تحدد صاحب المكالمة</translation>
    </message>
    <message>
        <source>with whom, when there are several calls</source>
        <translation>مع من، حين توجد عدة مكالمات</translation>
    </message>
    <message>
        <source>as the PBX shows it; none for who calls now</source>
        <translation>كما يعرضه المقسم؛ بلا رقم لمن يتصل الآن</translation>
    </message>
    <message>
        <source>whose call</source>
        <translation>صاحب المكالمة</translation>
    </message>
    <message>
        <source>ring a phone, then call a name or number</source>
        <translation>رنين هاتف، ثم الاتصال باسم أو رقم</translation>
    </message>
    <message>
        <source>send a call to a name or number</source>
        <translation>إرسال مكالمة إلى اسم أو رقم</translation>
    </message>
    <message>
        <source>send a call to the voicemail of a colleague</source>
        <translation>إرسال مكالمة إلى البريد الصوتي لزميل</translation>
    </message>
    <message>
        <source>put a call on hold</source>
        <translation>تعليق مكالمة</translation>
    </message>
    <message>
        <source>take a call off hold</source>
        <translation>استئناف مكالمة معلّقة</translation>
    </message>
    <message>
        <source>mute my side of a call</source>
        <translation>كتم صوتي في مكالمة</translation>
    </message>
    <message>
        <source>lift the mute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>end a call</source>
        <translation>إنهاء مكالمة</translation>
    </message>
    <message>
        <source>let a call that waits at the gate go through</source>
        <translation>تمرير مكالمة تنتظر عند البوابة</translation>
    </message>
    <message>
        <source>turn away a call that waits at the gate</source>
        <translation>صدّ مكالمة تنتظر عند البوابة</translation>
    </message>
    <message>
        <source>turn a caller from outside away from now on (inbound blacklist)</source>
        <translation>صدّ متصل خارجي من الآن فصاعدًا (القائمة السوداء الواردة)</translation>
    </message>
    <message>
        <source>let a blocked caller in again</source>
        <translation>السماح بدخول متصل محظور من جديد</translation>
    </message>
    <message>
        <source>as “blocked” lists it</source>
        <translation>كما يسرده “blocked”</translation>
    </message>
    <message>
        <source>call two outside numbers and connect them</source>
        <translation>الاتصال برقمين خارجيين ووصلهما</translation>
    </message>
    <message>
        <source>the number that is called first</source>
        <translation>الرقم الذي يُتصل به أولًا</translation>
    </message>
    <message>
        <source>the other number</source>
        <translation>الرقم الآخر</translation>
    </message>
    <message>
        <source>listen to the call of an extension</source>
        <translation>الاستماع إلى مكالمة تحويلة</translation>
    </message>
    <message>
        <source>speak to an extension alone in its call</source>
        <translation>التحدث إلى تحويلة وحدها أثناء مكالمتها</translation>
    </message>
    <message>
        <source>join the call of an extension</source>
        <translation>الانضمام إلى مكالمة تحويلة</translation>
    </message>
    <message>
        <source>listen to, whisper into or join a call</source>
        <translation>الاستماع إلى مكالمة أو الهمس فيها أو الانضمام إليها</translation>
    </message>
    <message>
        <source>The pattern is empty; write what the number looks like.</source>
        <translation>النمط فارغ؛ اكتب شكل الرقم.</translation>
    </message>
    <message>
        <source>It is too long; {count} characters are the most.</source>
        <translation>أطول من اللازم؛ الحد الأقصى {count} حرفًا.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression; check its brackets.</source>
        <translation>النمط ليس تعبيرًا نمطيًا صحيحًا؛ تحقق من أقواسه.</translation>
    </message>
    <message>
        <source>The pattern could take forever; use fewer of * + ? and |, and none in another.</source>
        <translation>قد لا ينتهي هذا النمط أبدًا؛ قلّل من ⁦* + ?⁩ و⁦|⁩، ولا تضع أيًّا منها داخل آخر.</translation>
    </message>
    <message>
        <source>The pattern fits nothing at all too; say which digits there must be.</source>
        <translation>ينطبق النمط على النص الفارغ أيضًا؛ حدد الخانات التي يجب أن توجد.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have.</source>
        <translation>يذكر الاستبدال مجموعة ليست في النمط.</translation>
    </message>
    <message>
        <source>Digits of other scripts and hidden characters are set right.</source>
        <translation>تُصحّح أرقام الكتابات الأخرى والحروف المخفية.</translation>
    </message>
    <message>
        <source>The direct dialling number belongs behind the number.</source>
        <translation>رقم الاتصال المباشر مكانه بعد الرقم.</translation>
    </message>
    <message>
        <source>The extension is not dialled; key it in when you are through.</source>
        <translation>لا تُطلب التحويلة؛ أدخلها حين يتم الاتصال.</translation>
    </message>
    <message>
        <source>The (0) is only dialled inside its country, so it goes.</source>
        <translation>الرمز ⁦(0)⁩ لا يُطلب إلا داخل بلده، لذلك يُحذف.</translation>
    </message>
    <message>
        <source>Blanks, dashes and brackets go.</source>
        <translation>تُحذف الفراغات والشرطات والأقواس.</translation>
    </message>
    <message>
        <source>Letters become the digits on their keys.</source>
        <translation>تصبح الحروف أرقام مفاتيحها.</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>يُرسل كما هو.</translation>
    </message>
    <message>
        <source>What stands behind the comma follows after a pause.</source>
        <translation>ما بعد الفاصلة يتبع بعد توقف قصير.</translation>
    </message>
    <message>
        <source>“{text}” holds more than one number; choose one of them.</source>
        <translation>في “{text}” أكثر من رقم؛ اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; type digits or a name from the list.</source>
        <translation>“{text}” ليس رقمًا؛ اكتب أرقامًا أو اسمًا من القائمة.</translation>
    </message>
    <message>
        <source>The number has {count} digits; {most} are the most there can be.</source>
        <translation>في الرقم {count} خانة؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>It is a number inside this PBX, so it is dialled as it is.</source>
        <translation>هو رقم داخل هذا المقسم، لذلك يُطلب كما هو.</translation>
    </message>
    <message>
        <source>It is a code with * or #, so it is dialled as it is.</source>
        <translation>هو رمز فيه * أو #، لذلك يُطلب كما هو.</translation>
    </message>
    <message>
        <source>It is an emergency number, so it is dialled as it is.</source>
        <translation>هو رقم طوارئ، لذلك يُطلب كما هو.</translation>
    </message>
    <message>
        <source>Rule {place} makes “{number}” of it, which cannot be dialled; change the rule in the settings.</source>
        <translation>القاعدة {place} تجعله “{number}”، ولا يمكن طلبه؛ غيّر القاعدة في الإعدادات.</translation>
    </message>
    <message>
        <source>Rule {place} of this site: {note}</source>
        <translation>القاعدة {place} لهذا الموقع: {note}</translation>
    </message>
    <message>
        <source>It is dialled as written.</source>
        <translation>يُطلب كما كُتب.</translation>
    </message>
    <message>
        <source>There is no such country; choose one from the list.</source>
        <translation>لا يوجد بلد كهذا؛ اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Type up to six digits, for instance 0 or 9; leave it empty for none.</source>
        <translation>اكتب حتى ست خانات، مثل 0 أو 9؛ واتركه فارغًا إن لم يلزم.</translation>
    </message>
    <message>
        <source>Type up to six digits, for instance 00 or 011; leave it empty to send the plus.</source>
        <translation>اكتب حتى ست خانات، مثل 00 أو 011؛ واتركه فارغًا لإرسال علامة الزائد.</translation>
    </message>
    <message>
        <source>Rule {place} for numbers is broken and not used; mend it in the settings, under Numbers.</source>
        <translation>القاعدة {place} للأرقام معطوبة ولا تُستخدم؛ أصلحها في الإعدادات تحت الأرقام.</translation>
    </message>
    <message>
        <source>The outside line is in front already.</source>
        <translation>الخط الخارجي موجود في البداية أصلًا.</translation>
    </message>
    <message>
        <source>“{number}” can mean {one}, or {other} with the outside line in front; write the one you mean with its +.</source>
        <translation>قد يعني “{number}” ‏{one}، أو {other} مع الخط الخارجي في البداية؛ اكتب الذي تقصده مع علامة +.</translation>
    </message>
    <message>
        <source>The 0 is only dialled inside its country, so it goes.</source>
        <translation>الرقم 0 لا يُطلب إلا داخل بلده، لذلك يُحذف.</translation>
    </message>
    <message>
        <source>It is sent with its + and country.</source>
        <translation>يُرسل مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>Inside +{code} it is dialled without its country.</source>
        <translation>داخل ⁦+{code}⁩ يُطلب دون رمز بلده.</translation>
    </message>
    <message>
        <source>{digits} leads abroad in place of +.</source>
        <translation>{digits} يؤدي إلى خارج البلاد بدلًا من +.</translation>
    </message>
    <message>
        <source>It is as long as an inside number, so it gets no outside line.</source>
        <translation>طوله طول رقم داخلي، لذلك لا يُضاف إليه خط خارجي.</translation>
    </message>
    <message>
        <source>It is as long as an inside number, but nobody inside has it.</source>
        <translation>طوله طول رقم داخلي، لكن لا أحد في الداخل يحمله.</translation>
    </message>
    <message>
        <source>It begins with the outside line already.</source>
        <translation>يبدأ بالخط الخارجي أصلًا.</translation>
    </message>
    <message>
        <source>It is no full number of your country, so it is dialled as written.</source>
        <translation>ليس رقمًا كاملًا في بلدك، لذلك يُطلب كما كُتب.</translation>
    </message>
    <message>
        <source>{digits} gets an outside line.</source>
        <translation>يُضاف إلى {digits} خط خارجي.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message numerus="yes">
        <source>{name} or %n (other|others)</source>
        <translation>
            <numerusform>{name}</numerusform>
            <numerusform>{name} أو واحد آخر</numerusform>
            <numerusform>{name} أو اثنان آخران</numerusform>
            <numerusform>{name} أو %n آخرون</numerusform>
            <numerusform>{name} أو %n آخرون</numerusform>
            <numerusform>{name} أو %n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a colleague has a voicemail here; choose a person of the list.</source>
        <translation>البريد الصوتي هنا للزملاء فقط؛ اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>The code for voicemail is not set; type the UCM’s code into the settings.</source>
        <translation>رمز البريد الصوتي غير محدد؛ اكتب رمز UCM في الإعدادات.</translation>
    </message>
    <message>
        <source>the voicemail of {name}</source>
        <translation>البريد الصوتي لـ {name}</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”; type a name from the list or a number.</source>
        <translation>لا أحد باسم “{text}”؛ اكتب اسمًا من القائمة أو رقمًا.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> و{value} غير ذلك</translation>
    </message>
    <message>
        <source>{count} match “{text}”: {names}{more}; type more of the name or pick one.</source>
        <translation>يطابق “{text}” عددٌ منهم ({count}): {names}{more}؛ اكتب مزيدًا من الاسم أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Kind of the number before</source>
        <translation>نوع الرقم السابق</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>رقم العمل</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>رقم المنزل</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>رقم الفاكس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>the line is broken</source>
        <translation>السطر معطوب</translation>
    </message>
    <message>
        <source>Say which column holds the numbers.</source>
        <translation>حدد العمود الذي فيه الأرقام.</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>حدد العمود الذي فيه الأسماء.</translation>
    </message>
    <message>
        <source>There is nobody with a name and a number in this file.</source>
        <translation>لا أحد في هذا الملف له اسم ورقم.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>nobody has to log in</source>
        <translation>لا يلزم أحدًا تسجيل الدخول</translation>
    </message>
    <message>
        <source>There is nobody with a name and a number; check where to look and whose attributes it uses.</source>
        <translation>لا أحد له اسم ورقم؛ تحقق من موضع البحث وأي سمات يستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts) seen</source>
        <translation>
            <numerusform>لم تُقرأ أي جهة اتصال</numerusform>
            <numerusform>قُرئت جهة اتصال واحدة</numerusform>
            <numerusform>قُرئت جهتا اتصال</numerusform>
            <numerusform>قُرئت %n جهات اتصال</numerusform>
            <numerusform>قُرئت %n جهة اتصال</numerusform>
            <numerusform>قُرئت %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate cannot be read; choose a file in PEM format.</source>
        <translation>لا يمكن قراءة الشهادة؛ اختر ملفًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>Type the password of “{user}”.</source>
        <translation>اكتب كلمة مرور “{user}”.</translation>
    </message>
    <message>
        <source>reached, without encryption</source>
        <translation>تم الوصول، دون تشفير</translation>
    </message>
    <message>
        <source>reached, encrypted</source>
        <translation>تم الوصول، مشفّر</translation>
    </message>
    <message>
        <source>Nothing listens at {where}; check the address and the port.</source>
        <translation>لا شيء يستقبل عند {where}؛ تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>{where} does not answer; check the address and the network.</source>
        <translation>لا يجيب {where}؛ تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>There is no computer “{host}”; check it.</source>
        <translation>لا يوجد حاسوب “{host}”؛ تحقق منه.</translation>
    </message>
    <message>
        <source>{where} offers no encryption this way; choose another encryption.</source>
        <translation>لا يقدم {where} تشفيرًا بهذه الطريقة؛ اختر تشفيرًا آخر.</translation>
    </message>
    <message>
        <source>{where} does not answer as a directory server does; check the port.</source>
        <translation>لا يجيب {where} كما يجيب خادم الدليل؛ تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted; name the file of its authority, or ask who runs the server.</source>
        <translation>شهادة {host} غير موثوقة؛ حدد ملف الجهة المصدرة لها، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>{host} does not encrypt at port {port}; check the port or choose another encryption.</source>
        <translation>لا يشفّر {host} عند المنفذ {port}؛ تحقق من المنفذ أو اختر تشفيرًا آخر.</translation>
    </message>
    <message>
        <source>The user or password is wrong; type them as the directory server knows them.</source>
        <translation>المستخدم أو كلمة المرور خطأ؛ اكتبهما كما يعرفهما خادم الدليل.</translation>
    </message>
    <message>
        <source>The server wants encryption; choose another one.</source>
        <translation>يريد الخادم تشفيرًا؛ اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>“{user}” is no user here; write it as “cn=admin,dc=pbx,dc=com”.</source>
        <translation>“{user}” ليس مستخدمًا هنا؛ اكتبه هكذا “cn=admin,dc=pbx,dc=com”.</translation>
    </message>
    <message>
        <source>The server refused the log-in; ask who runs it.</source>
        <translation>رفض الخادم تسجيل الدخول؛ اسأل من يديره.</translation>
    </message>
    <message>
        <source>There is no “{base}” in this directory; check where to look.</source>
        <translation>لا يوجد “{base}” في هذا الدليل؛ تحقق من موضع البحث.</translation>
    </message>
    <message>
        <source>This user may not search; log in as another one.</source>
        <translation>لا يجوز لهذا المستخدم البحث؛ سجّل الدخول بمستخدم آخر.</translation>
    </message>
    <message>
        <source>The server refused the search; ask who runs it.</source>
        <translation>رفض الخادم البحث؛ اسأل من يديره.</translation>
    </message>
    <message>
        <source>“{name}” is no file; choose a CSV or vCard file.</source>
        <translation>“{name}” ليس ملفًا؛ اختر ملف CSV أو vCard.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translation>لا يمكن قراءة “{name}” ({why})؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 32 MB; export fewer contacts at a time.</source>
        <translation>“{name}” أكبر من 32 MB؛ صدّر جهات اتصال أقل في المرة.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>لا يوجد اسم</translation>
    </message>
    <message>
        <source>there is no number that can be dialled</source>
        <translation>لا يوجد رقم يمكن طلبه</translation>
    </message>
    <message>
        <source>there is room for 100,000</source>
        <translation>المتسع 100,000</translation>
    </message>
    <message>
        <source>The contacts kept so far cannot be opened, so no change is kept; start anew.</source>
        <translation>لا يمكن فتح جهات الاتصال المحفوظة، لذلك لا يُحفظ أي تغيير؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The contacts could not be kept; is the disk full?</source>
        <translation>تعذّر حفظ جهات الاتصال؛ هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>the card is broken</source>
        <translation>البطاقة معطوبة</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({why}); choose another folder.</source>
        <translation>تعذّرت كتابة “{name}” ({why})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There are no global keys on this system yet.</source>
        <translation>لا مفاتيح عامة على هذا النظام بعد.</translation>
    </message>
    <message>
        <source>The display gives UCM CTI no keys; the log says why.</source>
        <translation>لا تعطي الشاشة UCM CTI مفاتيح؛ السجل يبيّن السبب.</translation>
    </message>
    <message>
        <source>On Wayland only the desktop itself can give keys: in its settings, bind one to each command below.</source>
        <translation>في Wayland لا يعطي المفاتيحَ إلا سطحُ المكتب نفسه: اربط في إعداداته مفتاحًا بكل أمر أدناه.</translation>
    </message>
    <message>
        <source>logs out or locks the computer</source>
        <translation>يسجّل الخروج أو يقفل الحاسوب</translation>
    </message>
    <message>
        <source>ends the session on some systems</source>
        <translation>ينهي الجلسة في بعض الأنظمة</translation>
    </message>
    <message>
        <source>closes windows</source>
        <translation>يغلق النوافذ</translation>
    </message>
    <message>
        <source>changes windows</source>
        <translation>يبدّل بين النوافذ</translation>
    </message>
    <message>
        <source>copies in every program</source>
        <translation>ينسخ في كل برنامج</translation>
    </message>
    <message>
        <source>pastes in every program</source>
        <translation>يلصق في كل برنامج</translation>
    </message>
    <message>
        <source>cuts in every program</source>
        <translation>يقص في كل برنامج</translation>
    </message>
    <message>
        <source>takes back in every program</source>
        <translation>يتراجع في كل برنامج</translation>
    </message>
    <message>
        <source>“{text}” is no key; write for instance Ctrl+Alt+K.</source>
        <translation>“{text}” ليس مفتاحًا؛ اكتب مثلًا Ctrl+Alt+K.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used everywhere; take a letter, a digit, a function key or Space.</source>
        <translation>لا يمكن استخدام “{text}” في كل مكان؛ خذ حرفًا أو رقمًا أو مفتاح وظيفة أو Space.</translation>
    </message>
    <message>
        <source>{chord} would be taken away from typing in other programs; add Ctrl, Alt or Super.</source>
        <translation>سيُحرم {chord} من الكتابة في البرامج الأخرى؛ أضف Ctrl أو Alt أو Super.</translation>
    </message>
    <message>
        <source>{chord} {does}; take another key.</source>
        <translation>{chord} {does}؛ خذ مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>AltGr types characters with {chord}; choose another key.</source>
        <translation>يُستخدم AltGr مع {chord} لكتابة الحروف؛ اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Another program has {chord}. Choose another key here, or take it from that program.</source>
        <translation>برنامج آخر يستخدم {chord}. اختر مفتاحًا آخر هنا، أو ألغه في ذلك البرنامج.</translation>
    </message>
    <message>
        <source>This keyboard has no key {chord}; choose another.</source>
        <translation>لا يوجد المفتاح {chord} على لوحة المفاتيح هذه؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{chord} does something else already; choose another.</source>
        <translation>{chord} له عمل آخر بالفعل؛ اختر غيره.</translation>
    </message>
    <message>
        <source>UCM CTI takes it from here.</source>
        <translation>يتولى UCM CTI الأمر من هنا.</translation>
    </message>
    <message>
        <source>UCM CTI runs but does not answer; try again in a moment.</source>
        <translation>UCM CTI يعمل لكنه لا يجيب؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>UCM CTI is not running; start it with “ucm-cti” first.</source>
        <translation>UCM CTI لا يعمل؛ شغّله أولًا بالأمر “ucm-cti”.</translation>
    </message>
    <message>
        <source>That is under way already; wait a moment.</source>
        <translation>هذا جارٍ بالفعل؛ انتظر لحظة.</translation>
    </message>
    <message>
        <source>Name, number or command, for instance “to anna”</source>
        <translation>اسم أو رقم أو أمر، مثل “to anna”</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>اسم أو رقم أو أمر</translation>
    </message>
    <message>
        <source>Enter takes the line, Tab completes it, “help” lists the verbs, Esc closes.</source>
        <translation>Enter ينفذ السطر، وTab يكمله، و“help” تعرض الأفعال، وEsc يغلق.</translation>
    </message>
    <message>
        <source>Command bar</source>
        <translation>شريط الأوامر</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
    <message>
        <source>Decided by the gate – UCM CTI</source>
        <translation>قررته البوابة – UCM CTI</translation>
    </message>
    <message>
        <source>No rule has decided a call since the app started.</source>
        <translation>لم تقرر أي قاعدة مكالمة منذ بدء التطبيق.</translation>
    </message>
    <message>
        <source>Calls that the rules have decided</source>
        <translation>المكالمات التي قررتها القواعد</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>متصل غير معروف</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>لا قاعدة تنطبق</translation>
    </message>
    <message>
        <source>Rule of the gate – UCM CTI</source>
        <translation>قاعدة البوابة – UCM CTI</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>المكالمات من</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Called number or line</source>
        <translation>الرقم أو الخط المطلوب</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>جميعها</translation>
    </message>
    <message>
        <source>A number, queue or line, as far as the PBX tells it before the call goes through.</source>
        <translation>رقم أو طابور انتظار أو خط، بقدر ما يخبر به المقسم قبل أن تمر المكالمة.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Name, queue or number inside</source>
        <translation>اسم أو طابور انتظار أو رقم داخلي</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>A rule that is not in use is kept for later.</source>
        <translation>القاعدة غير المستخدمة تُحفظ لوقت لاحق.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Whose voicemail</source>
        <translation>صاحب البريد الصوتي</translation>
    </message>
    <message>
        <source>“{text}” is no number; * stands for any digits, ? for one.</source>
        <translation>“{text}” ليس رقمًا؛ * تمثل أي خانات، و⁦?⁩ خانة واحدة.</translation>
    </message>
    <message>
        <source>Type the numbers, with commas between them.</source>
        <translation>اكتب الأرقام مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Before anybody has answered, a call can only be sent to a number inside.</source>
        <translation>قبل أن يردّ أحد، لا تُرسل المكالمة إلا إلى رقم داخلي.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Days (none for every day)</source>
        <translation>الأيام (لا شيء يعني كل يوم)</translation>
    </message>
    <message>
        <source>Type both times, or none for the whole day.</source>
        <translation>اكتب الوقتين، أو لا تكتب شيئًا لليوم كله.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 18:00.</source>
        <translation>“{text}” ليس وقتًا من اليوم، مثل 18:00.</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>ما يحتويه العمود {name}</translation>
    </message>
    <message>
        <source>Import contacts – UCM CTI</source>
        <translation>استيراد جهات الاتصال – UCM CTI</translation>
    </message>
    <message>
        <source>Check what each column holds.</source>
        <translation>تحقق مما يحتويه كل عمود.</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>الأول منها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>استيراد “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n (contact|contacts)</source>
        <translation>
            <numerusform>استيراد لا شيء</numerusform>
            <numerusform>استيراد جهة اتصال واحدة</numerusform>
            <numerusform>استيراد جهتي اتصال</numerusform>
            <numerusform>استيراد %n جهات اتصال</numerusform>
            <numerusform>استيراد %n جهة اتصال</numerusform>
            <numerusform>استيراد %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>لا شيء للاستيراد.</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>العمود {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي جهة اتصال.</numerusform>
            <numerusform>استُوردت جهة اتصال واحدة.</numerusform>
            <numerusform>استُوردت جهتا اتصال.</numerusform>
            <numerusform>استُوردت %n جهات اتصال.</numerusform>
            <numerusform>استُوردت %n جهة اتصال.</numerusform>
            <numerusform>استُوردت %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with another of that name</source>
        <translation>
            <numerusform>لم تُدمج أي جهة مع أخرى بالاسم نفسه</numerusform>
            <numerusform>دُمجت جهة واحدة مع أخرى بالاسم نفسه</numerusform>
            <numerusform>دُمجت جهتان مع غيرهما بالاسم نفسه</numerusform>
            <numerusform>دُمجت %n جهات مع غيرها بالاسم نفسه</numerusform>
            <numerusform>دُمجت %n جهة مع غيرها بالاسم نفسه</numerusform>
            <numerusform>دُمجت %n جهة مع غيرها بالاسم نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts}, {known}.</source>
        <translation>{contacts}، {known}.</translation>
    </message>
    <message>
        <source>{contacts}, all of them new.</source>
        <translation>{contacts}، كلها جديدة.</translation>
    </message>
    <message>
        <source>{why} ({count})</source>
        <translation>{why} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم تُستبعد أي جهة</numerusform>
            <numerusform>استُبعدت جهة واحدة</numerusform>
            <numerusform>استُبعدت جهتان</numerusform>
            <numerusform>استُبعدت %n جهات</numerusform>
            <numerusform>استُبعدت %n جهة</numerusform>
            <numerusform>استُبعدت %n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {reasons}.</source>
        <translation>{count}: {reasons}.</translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation>اضغط المفتاح…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Phonebook of a UCM</source>
        <translation>دليل هاتف UCM</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP</source>
        <translation>Active Directory، OpenLDAP</translation>
    </message>
    <message>
        <source>Encrypted (LDAPS)</source>
        <translation>مشفّر (LDAPS)</translation>
    </message>
    <message>
        <source>Encrypted (StartTLS)</source>
        <translation>مشفّر (StartTLS)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Find contacts</source>
        <translation>البحث عن جهات اتصال</translation>
    </message>
    <message>
        <source>The password and all names can be read on the way.</source>
        <translation>يمكن قراءة كلمة المرور وكل الأسماء في الطريق.</translation>
    </message>
    <message>
        <source>Directory server – UCM CTI</source>
        <translation>خادم الدليل – UCM CTI</translation>
    </message>
    <message>
        <source>Contacts from a directory server</source>
        <translation>جهات اتصال من خادم دليل</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>موضع البحث</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Empty when nobody logs in.</source>
        <translation>فارغ إن لم يكن هناك تسجيل دخول.</translation>
    </message>
    <message>
        <source>Certificate of the server…</source>
        <translation>شهادة الخادم…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Save and read</source>
        <translation>حفظ وقراءة</translation>
    </message>
    <message>
        <source>Type the name or address of the server, with “:port” if it is unusual.</source>
        <translation>اكتب اسم الخادم أو عنوانه، مع “⁦:port⁩” إن كان المنفذ غير معتاد.</translation>
    </message>
    <message>
        <source>The contacts of {host} are read.</source>
        <translation>قُرئت جهات اتصال {host}.</translation>
    </message>
    <message>
        <source>The server is being tried.</source>
        <translation>جارٍ تجربة الخادم.</translation>
    </message>
    <message>
        <source>Only the certificate that you chose is trusted.</source>
        <translation>لا يوثق إلا بالشهادة التي اخترتها.</translation>
    </message>
    <message>
        <source>What this computer trusts is trusted; choose a file for anything else.</source>
        <translation>يوثق بما يثق به هذا الحاسوب؛ اختر ملفًا لأي شيء آخر.</translation>
    </message>
    <message>
        <source>Certificate of the server – UCM CTI</source>
        <translation>شهادة الخادم – UCM CTI</translation>
    </message>
    <message>
        <source>Number doctor – UCM CTI</source>
        <translation>تشخيص الأرقام – UCM CTI</translation>
    </message>
    <message>
        <source>Number, or a text with numbers in it</source>
        <translation>رقم، أو نص فيه أرقام</translation>
    </message>
    <message>
        <source>As it is written somewhere. Nobody is called.</source>
        <translation>كما هو مكتوب في مكان ما. لن يُتصل بأحد.</translation>
    </message>
    <message>
        <source>Samples to try</source>
        <translation>عينات للتجربة</translation>
    </message>
    <message>
        <source>Which of the numbers</source>
        <translation>أي الأرقام</translation>
    </message>
    <message>
        <source>Rules for numbers…</source>
        <translation>قواعد الأرقام…</translation>
    </message>
    <message>
        <source>What will be dialled is shown here, step by step.</source>
        <translation>يظهر هنا ما سيُطلب، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Dialled as {number}</source>
        <translation>يُطلب هكذا: {number}</translation>
    </message>
    <message>
        <source>In full {number}.</source>
        <translation>كاملًا {number}.</translation>
    </message>
    <message>
        <source>Key in {extension} when somebody answers.</source>
        <translation>أدخل {extension} عندما يردّ أحد.</translation>
    </message>
    <message>
        <source>Without a connection nobody can tell who is inside.</source>
        <translation>دون اتصال لا يُعرف من في الداخل.</translation>
    </message>
    <message>
        <source>Number doctor</source>
        <translation>تشخيص الأرقام</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>This is what is written.</source>
        <translation>هذا هو المكتوب.</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Mark a held call after</source>
        <translation>تمييز المكالمة المعلّقة بعد</translation>
    </message>
    <message>
        <source>Make it urgent after</source>
        <translation>جعلها عاجلة بعد</translation>
    </message>
    <message>
        <source>An urgent call comes first among yours, is red, says how long it has been held, counts at the tray icon and is spoken of once.</source>
        <translation>المكالمة العاجلة تأتي أولًا بين مكالماتك، وتظهر بالأحمر، وتبيّن مدة تعليقها، وتُحسب عند أيقونة العلبة، ويُنبَّه إليها صوتيًا مرة واحدة.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>جهات الاتصال (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>قراءة {name} من جديد</translation>
    </message>
    <message>
        <source>Remove {name} and its contacts</source>
        <translation>إزالة {name} وجهات اتصاله</translation>
    </message>
    <message>
        <source>The server is being read.</source>
        <translation>جارٍ قراءة الخادم.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Callers from outside are shown by these names. Extensions come from the PBX by themselves.</source>
        <translation>يظهر المتصلون من الخارج بهذه الأسماء. أما التحويلات فتأتي من المقسم تلقائيًا.</translation>
    </message>
    <message>
        <source>No contacts yet. Import a CSV or vCard file, or drop one on the window.</source>
        <translation>لا جهات اتصال بعد. استورد ملف CSV أو vCard، أو أفلته على النافذة.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Directory server…</source>
        <translation>خادم الدليل…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>جهة اتصال جديدة…</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>مكتوب يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>لم تُدمج أي جهة</numerusform>
            <numerusform>دُمجت جهة واحدة</numerusform>
            <numerusform>دُمجت جهتان</numerusform>
            <numerusform>دُمجت %n جهات</numerusform>
            <numerusform>دُمجت %n جهة</numerusform>
            <numerusform>دُمجت %n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts}, {merged}</source>
        <translation>{contacts}، {merged}</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>لا أحد للتصدير.</translation>
    </message>
    <message>
        <source>{contacts} written to {path}.</source>
        <translation>{contacts} كُتبت في {path}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export contacts – UCM CTI</source>
        <translation>تصدير جهات الاتصال – UCM CTI</translation>
    </message>
    <message>
        <source>read on {date}</source>
        <translation>قُرئ في {date}</translation>
    </message>
    <message>
        <source>These keys work while you type in another program. Choose a button, then press the new key; Backspace takes it away.</source>
        <translation>تعمل هذه المفاتيح وأنت تكتب في برنامج آخر. اختر زرًا ثم اضغط المفتاح الجديد؛ ويزيله Backspace.</translation>
    </message>
    <message>
        <source>Reset the global keys</source>
        <translation>إعادة ضبط المفاتيح العامة</translation>
    </message>
    <message>
        <source>{deed}: command {line}</source>
        <translation>{deed}: الأمر {line}</translation>
    </message>
    <message>
        <source>Choose a button, then press its new key. A letter works while a call of yours is shown and you are not typing; every other key works in text fields too. Backspace takes the keys away.</source>
        <translation>اختر زرًا ثم اضغط مفتاحه الجديد. يعمل الحرف ما دامت مكالمتك معروضة وأنت لا تكتب؛ وكل مفتاح آخر يعمل في حقول النص أيضًا. يزيل Backspace المفاتيح.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Reset: {deed}</source>
        <translation>إعادة ضبط: {deed}</translation>
    </message>
    <message>
        <source>{key} is the key for “{deed}”. Swap, so that “{deed}” gets {free}?</source>
        <translation>{key} هو مفتاح “{deed}”. هل تريد التبادل، بحيث يحصل “{deed}” على {free}؟</translation>
    </message>
    <message>
        <source>{key} is the key for “{deed}”. Swap, so that it gets none?</source>
        <translation>{key} هو مفتاح “{deed}”. هل تريد التبادل، بحيث يبقى ذاك بلا مفتاح؟</translation>
    </message>
    <message>
        <source>Outside call to me</source>
        <translation>مكالمة خارجية إليّ</translation>
    </message>
    <message>
        <source>Inside call to me</source>
        <translation>مكالمة داخلية إليّ</translation>
    </message>
    <message>
        <source>Queue or group call to me</source>
        <translation>مكالمة إليّ من طابور أو مجموعة</translation>
    </message>
    <message>
        <source>Call at the gate</source>
        <translation>مكالمة عند البوابة</translation>
    </message>
    <message>
        <source>Somebody else has taken my call</source>
        <translation>أخذ شخص آخر مكالمتي</translation>
    </message>
    <message>
        <source>A call has been on hold for long</source>
        <translation>مكالمة معلّقة منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>نافذة منبثقة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Pop-up: {kind}</source>
        <translation>نافذة منبثقة: {kind}</translation>
    </message>
    <message>
        <source>Sound: {kind}</source>
        <translation>الصوت: {kind}</translation>
    </message>
    <message>
        <source>Play the sound: {kind}</source>
        <translation>تشغيل الصوت: {kind}</translation>
    </message>
    <message>
        <source>Choose the country: without it nobody can tell whether a number begins with the outside line already, so one that begins with its digits gets none.</source>
        <translation>اختر البلد: بدونه لا يُعرف إن كان الرقم يبدأ بالخط الخارجي أصلًا، فالرقم الذي يبدأ بخاناته لا يُضاف إليه شيء.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Country of this site</source>
        <translation>بلد هذا الموقع</translation>
    </message>
    <message>
        <source>Outside line</source>
        <translation>الخط الخارجي</translation>
    </message>
    <message>
        <source>Dialled in front of outside numbers. Empty for none.</source>
        <translation>يُطلب قبل الأرقام الخارجية. فارغ إن لم يلزم.</translation>
    </message>
    <message>
        <source>In place of +</source>
        <translation>بدلًا من +</translation>
    </message>
    <message>
        <source>What leads abroad. Empty where the PBX takes numbers with +, as they are.</source>
        <translation>ما يؤدي إلى خارج البلاد. فارغ حين يقبل المقسم الأرقام مع + كما هي.</translation>
    </message>
    <message>
        <source>Digits of inside numbers</source>
        <translation>عدد خانات الأرقام الداخلية</translation>
    </message>
    <message>
        <source>Numbers of that length get no outside line. Who is inside, the PBX itself tells.</source>
        <translation>الأرقام بهذا الطول لا يُضاف إليها خط خارجي. أما من هو في الداخل فيخبر به المقسم نفسه.</translation>
    </message>
    <message>
        <source>Number doctor…</source>
        <translation>تشخيص الأرقام…</translation>
    </message>
    <message>
        <source>Type how many digits, for instance 3, 4; each from 1 to 15.</source>
        <translation>اكتب عدد الخانات، مثل 3، 4؛ كل منها من 1 إلى 15.</translation>
    </message>
    <message>
        <source>With these, {text} is dialled as {number}.</source>
        <translation>بهذه، يُطلب {text} هكذا: {number}.</translation>
    </message>
    <message>
        <source>Finding and sending</source>
        <translation>البحث والإرسال</translation>
    </message>
    <message>
        <source>Code for voicemail</source>
        <translation>رمز البريد الصوتي</translation>
    </message>
    <message>
        <source>What the UCM calls “Direct Dial Voicemail Prefix” among its feature codes; * unless it was changed there. Empty for none.</source>
        <translation>ما يسميه UCM ‏“Direct Dial Voicemail Prefix” بين رموز الميزات؛ وهو * ما لم يُغيَّر هناك. فارغ إن لم يلزم.</translation>
    </message>
    <message>
        <source>The search puts first whom you call and send calls to most. What it has learned stays on this computer, for this PBX, and fades within weeks.</source>
        <translation>يضع البحث في المقدمة من تتصل بهم وترسل إليهم المكالمات أكثر من غيرهم. ما تعلّمه يبقى على هذا الحاسوب، لهذا المقسم، ويتلاشى خلال أسابيع.</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>نسيان ما تم تعلّمه</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>لم يُتعلّم شيء بعد.</translation>
    </message>
    <message>
        <source>A code has at most 8 digits, * and #; type it as the UCM has it.</source>
        <translation>الرمز لا يزيد على 8 خانات من الأرقام و* و#؛ اكتبه كما هو في UCM.</translation>
    </message>
    <message>
        <source>Quit – UCM CTI</source>
        <translation>خروج – UCM CTI</translation>
    </message>
    <message>
        <source>Quit UCM CTI?</source>
        <translation>الخروج من UCM CTI؟</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>إبقاؤه عاملًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Of the rules that fit a number, the first is used. A rule from ^0039 to +39 sends +39 in place of 0039 at the beginning; $1 stands for what the first brackets hold.</source>
        <translation>تُستخدم أول قاعدة تنطبق على الرقم. القاعدة من ⁦^0039⁩ إلى ⁦+39⁩ ترسل ⁦+39⁩ بدلًا من ⁦0039⁩ في البداية؛ و⁦$1⁩ يمثل ما في القوسين الأولين.</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>قواعدك الخاصة</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>يبدو هكذا</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Rule {place} is not used. {why}</source>
        <translation>القاعدة {place} لا تُستخدم. {why}</translation>
    </message>
    <message>
        <source>on hold for long</source>
        <translation>معلّق منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Putting {who} on hold…</source>
        <translation>جارٍ تعليق {who}…</translation>
    </message>
    <message>
        <source>Ringing your phone to ask {target}…</source>
        <translation>جارٍ رنين هاتفك لاستشارة {target}…</translation>
    </message>
    <message>
        <source>Pick up the second call on your phone to ask {target}.</source>
        <translation>ردّ على المكالمة الثانية في هاتفك لاستشارة {target}.</translation>
    </message>
    <message>
        <source>Calling {target}. {who} is on hold.</source>
        <translation>جارٍ الاتصال بـ {target}. {who} معلّق.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>جارٍ التبديل…</translation>
    </message>
    <message>
        <source>Sending {who} to {target}…</source>
        <translation>جارٍ إرسال {who} إلى {target}…</translation>
    </message>
    <message>
        <source>Going back to {who}…</source>
        <translation>جارٍ الرجوع إلى {who}…</translation>
    </message>
    <message>
        <source>You talk to {target}. {who} is on hold.</source>
        <translation>أنت تتحدث مع {target}. {who} معلّق.</translation>
    </message>
    <message>
        <source>You talk to {who}. {target} is on hold.</source>
        <translation>أنت تتحدث مع {who}. {target} معلّق.</translation>
    </message>
    <message>
        <source>Both are on hold: {who} and {target}.</source>
        <translation>كلاهما معلّق: {who} و{target}.</translation>
    </message>
    <message>
        <source>You talk to {target}. {who} is not on hold.</source>
        <translation>أنت تتحدث مع {target}. {who} غير معلّق.</translation>
    </message>
    <message>
        <source>{target} was not called. {who} is still on hold.</source>
        <translation>لم يُتصل بـ {target}. {who} ما زال معلّقًا.</translation>
    </message>
    <message>
        <source>Your phone was not picked up. {who} is still on hold.</source>
        <translation>لم تُرفع سماعة هاتفك. {who} ما زال معلّقًا.</translation>
    </message>
    <message>
        <source>{target} is busy or did not answer. {who} is still on hold.</source>
        <translation>{target} مشغول أو لم يردّ. {who} ما زال معلّقًا.</translation>
    </message>
    <message>
        <source>The call with {target} has ended. {who} is still on hold.</source>
        <translation>انتهت المكالمة مع {target}. {who} ما زال معلّقًا.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال رغم ذلك</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>العودة إلى المتصل</translation>
    </message>
    <message>
        <source>Send {who} to {name}</source>
        <translation>إرسال {who} إلى {name}</translation>
    </message>
    <message>
        <source>Ask {name} first, {who} waits on hold</source>
        <translation>استشارة {name} أولًا، و{who} في الانتظار</translation>
    </message>
    <message>
        <source>Send {who} to the voicemail of {name}</source>
        <translation>إرسال {who} إلى البريد الصوتي لـ {name}</translation>
    </message>
    <message>
        <source>send here</source>
        <translation>الإرسال إلى هنا</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>to voicemail</source>
        <translation>إلى البريد الصوتي</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
    <message>
        <source>Take {who} to your own phone</source>
        <translation>نقل {who} إلى هاتفك</translation>
    </message>
    <message>
        <source>take to me</source>
        <translation>نقل إليّ</translation>
    </message>
    <message>
        <source>It cannot be taken back while it rings.</source>
        <translation>لا يمكن استرجاعها وهي ترن.</translation>
    </message>
    <message>
        <source>That is you; drop the call on somebody else.</source>
        <translation>هذا أنت؛ أفلت المكالمة على شخص آخر.</translation>
    </message>
    <message>
        <source>Only a call that you talk in can wait while you ask somebody.</source>
        <translation>لا تنتظر أثناء استشارتك إلا مكالمة تتحدث فيها.</translation>
    </message>
    <message>
        <source>Only a person has a voicemail; drop the call on a person.</source>
        <translation>البريد الصوتي للأشخاص فقط؛ أفلت المكالمة على شخص.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>still ringing</source>
        <translation>ما زال يرن</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>ما زال ينتظر</translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <translation>يرن عند {name}</translation>
    </message>
    <message>
        <source>rings at your phone</source>
        <translation>يرن على هاتفك</translation>
    </message>
    <message>
        <source>back with you</source>
        <translation>عاد إليك</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>ردّ {name}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>nobody answered, {who} is gone</source>
        <translation>لم يردّ أحد، وذهب {who}</translation>
    </message>
    <message>
        <source>busy, {who} is gone</source>
        <translation>مشغول، وذهب {who}</translation>
    </message>
    <message>
        <source>{who} is gone</source>
        <translation>ذهب {who}</translation>
    </message>
    <message>
        <source>call {number}</source>
        <translation>الاتصال بـ {number}</translation>
    </message>
    <message>
        <source>You have no call that could be sent there; press Enter to call.</source>
        <translation>ليست لديك مكالمة يمكن إرسالها إلى هناك؛ اضغط Enter للاتصال.</translation>
    </message>
    <message>
        <source>send {who} there at once</source>
        <translation>إرسال {who} إلى هناك فورًا</translation>
    </message>
    <message>
        <source>ask {name} first, {who} on hold</source>
        <translation>استشارة {name} أولًا، و{who} معلّق</translation>
    </message>
    <message>
        <source>send {who} to the voicemail of {name}</source>
        <translation>إرسال {who} إلى البريد الصوتي لـ {name}</translation>
    </message>
    <message>
        <source>Only a colleague has a voicemail here.</source>
        <translation>البريد الصوتي هنا للزملاء فقط.</translation>
    </message>
    <message>
        <source>This is no key that can be used; press another one.</source>
        <translation>لا يمكن استخدام هذا المفتاح؛ اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} closes windows; press another one.</source>
        <translation>{key} يغلق النوافذ؛ اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is needed in lists and text fields; press another one.</source>
        <translation>{key} لازم في القوائم وحقول النص؛ اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards; press another one.</source>
        <translation>يكتب Ctrl وAlt معًا حروفًا على كثير من لوحات المفاتيح؛ اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>A single character is for typing; press it with Ctrl or Alt, or a function key.</source>
        <translation>الحرف المفرد مخصص للكتابة؛ اضغطه مع Ctrl أو Alt، أو اضغط مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>Accept a call</source>
        <translation>قبول مكالمة</translation>
    </message>
    <message>
        <source>Refuse a call, else end mine</source>
        <translation>رفض مكالمة، وإلا إنهاء مكالمتي</translation>
    </message>
    <message>
        <source>Block the caller</source>
        <translation>حظر المتصل</translation>
    </message>
    <message>
        <source>Hold and resume</source>
        <translation>تعليق واستئناف</translation>
    </message>
    <message>
        <source>Mute and unmute</source>
        <translation>كتم وإلغاء الكتم</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Switch between a caller and whom I ask</source>
        <translation>التبديل بين المتصل ومن أستشيره</translation>
    </message>
    <message>
        <source>Call or find somebody, or just type</source>
        <translation>اتصل أو ابحث عن شخص، أو اكتب مباشرة</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>البحث في الأشخاص</translation>
    </message>
    <message>
        <source>Carry the chosen call to a person; or drag it there</source>
        <translation>نقل المكالمة المختارة إلى شخص؛ أو اسحبها إليه</translation>
    </message>
    <message>
        <source>Take a sent call back</source>
        <translation>استرجاع مكالمة مُرسلة</translation>
    </message>
    <message>
        <source>Send a sent call on to the next person</source>
        <translation>إرسال مكالمة مُرسلة إلى الشخص التالي</translation>
    </message>
    <message>
        <source>Send a sent call to voicemail</source>
        <translation>إرسال مكالمة مُرسلة إلى البريد الصوتي</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Move this area to the left</source>
        <translation>نقل هذه المنطقة إلى اليسار</translation>
    </message>
    <message>
        <source>Move this area to the right</source>
        <translation>نقل هذه المنطقة إلى اليمين</translation>
    </message>
    <message>
        <source>Narrow strip, and back</source>
        <translation>الشريط الضيق، والعودة منه</translation>
    </message>
    <message>
        <source>Pop-ups only, and back</source>
        <translation>النوافذ المنبثقة فقط، والعودة</translation>
    </message>
    <message>
        <source>Undo what a message offers to undo</source>
        <translation>التراجع عما تعرض الرسالة التراجع عنه</translation>
    </message>
    <message>
        <source>Send any action to the PBX</source>
        <translation>إرسال أي إجراء إلى المقسم</translation>
    </message>
    <message>
        <source>Go to the pop-up of a call, then to the next</source>
        <translation>الانتقال إلى النافذة المنبثقة لمكالمة، ثم إلى التالية</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>إظهار المفاتيح أو إخفاؤها</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>التنقل في قائمة</translation>
    </message>
    <message>
        <source>Do the first thing a row offers</source>
        <translation>تنفيذ أول ما يعرضه السطر</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Ask whom you typed, my caller on hold</source>
        <translation>استشارة من كتبت اسمه، والمتصل معلّق</translation>
    </message>
    <message>
        <source>Send my caller there at once</source>
        <translation>إرسال المتصل إلى هناك فورًا</translation>
    </message>
    <message>
        <source>Send my caller to their voicemail</source>
        <translation>إرسال المتصل إلى بريده الصوتي</translation>
    </message>
    <message>
        <source>Hand the caller over</source>
        <translation>تسليم المتصل</translation>
    </message>
    <message>
        <source>Talk to the other of the two</source>
        <translation>التحدث مع الآخر من الاثنين</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>العودة إلى المتصل</translation>
    </message>
    <message>
        <source>inside number</source>
        <translation>رقم داخلي</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>رقم خارجي</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>رقم طوارئ</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>{kind}, {country}</source>
        <translation>{kind}، {country}</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>جوال</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>listening to {title}</source>
        <translation>الاستماع إلى {title}</translation>
    </message>
    <message>
        <source>with {title}</source>
        <translation>مع {title}</translation>
    </message>
    <message>
        <source>called by {title}</source>
        <translation>يتصل به {title}</translation>
    </message>
    <message>
        <source>calling {title}</source>
        <translation>يتصل بـ {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n (number|numbers)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>أُرسل إلى {name}</translation>
    </message>
    <message>
        <source>The call has left your phone.</source>
        <translation>غادرت المكالمة هاتفك.</translation>
    </message>
    <message>
        <source>Taken by {name} ({number})</source>
        <translation>ردّ {name} ({number})</translation>
    </message>
    <message>
        <source>Taken by {number}</source>
        <translation>ردّ {number}</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>مرّت</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>مكالمتي</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>فتح النافذة</translation>
    </message>
    <message>
        <source>My call, and {count} more</source>
        <translation>مكالمتي، و{count} أخرى</translation>
    </message>
    <message>
        <source>Goes through in</source>
        <translation>تمر بعد</translation>
    </message>
    <message>
        <source>Hide this pop-up</source>
        <translation>إخفاء هذه النافذة المنبثقة</translation>
    </message>
    <message>
        <source>Open this caller’s web page</source>
        <translation>فتح صفحة ويب هذا المتصل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Missed call from {name}</source>
        <translation>مكالمة فائتة من {name}</translation>
    </message>
    <message>
        <source>Call from {name}</source>
        <translation>مكالمة من {name}</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translation>عند البوابة</translation>
    </message>
    <message>
        <source>{what}: call from {name}</source>
        <translation>{what}: مكالمة من {name}</translation>
    </message>
    <message>
        <source>Rings at your phone: {name}</source>
        <translation>يرن على هاتفك: {name}</translation>
    </message>
    <message>
        <source>Goes through by itself at 0</source>
        <translation>تمر تلقائيًا عند 0</translation>
    </message>
    <message>
        <source>Pick up your phone to answer</source>
        <translation>ارفع سماعة هاتفك للردّ</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>⁦+%n⁩ أخرى</numerusform>
            <numerusform>⁦+%n⁩ أخرى</numerusform>
            <numerusform>⁦+%n⁩ أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Hidden numbers at night</source>
        <translation>الأرقام المخفية ليلًا</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>من خارج البلاد</translation>
    </message>
    <message>
        <source>Known callers</source>
        <translation>متصلون معروفون</translation>
    </message>
    <message>
        <source>UCM CTI – {who}</source>
        <translation>UCM CTI – {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n (call waiting|calls waiting)</source>
        <translation>
            <numerusform>لا مكالمات منتظرة</numerusform>
            <numerusform>مكالمة واحدة منتظرة</numerusform>
            <numerusform>مكالمتان منتظرتان</numerusform>
            <numerusform>%n مكالمات منتظرة</numerusform>
            <numerusform>%n مكالمة منتظرة</numerusform>
            <numerusform>%n مكالمة منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for long: {count}</source>
        <translation>معلّقة منذ مدة طويلة: {count}</translation>
    </message>
    <message>
        <source>Hidden pop-ups: {count}; click to show them</source>
        <translation>النوافذ المنبثقة المخفية: {count}؛ انقر لإظهارها</translation>
    </message>
    <message>
        <source>Pop-ups are off</source>
        <translation>النوافذ المنبثقة متوقفة</translation>
    </message>
    <message>
        <source>Open UCM CTI</source>
        <translation>فتح UCM CTI</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>طلب رقم…</translation>
    </message>
    <message>
        <source>Command bar…</source>
        <translation>شريط الأوامر…</translation>
    </message>
    <message>
        <source>Show hidden pop-ups</source>
        <translation>إظهار النوافذ المنبثقة المخفية</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>اسحب إلى مكان آخر</translation>
    </message>
    <message>
        <source>Caller’s page</source>
        <translation>صفحة المتصل</translation>
    </message>
    <message>
        <source>Open this caller’s web page in the browser</source>
        <translation>فتح صفحة ويب هذا المتصل في المتصفح</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>إضافة إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>Keep this number under a name</source>
        <translation>حفظ هذا الرقم باسم</translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation>انتهت هذه المكالمة.</translation>
    </message>
    <message>
        <source>Held {time}, look after them</source>
        <translation>معلّقون منذ {time}، اهتمّ بهم</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>End the call with the person you asked and send the caller there (also by Enter)</source>
        <translation>إنهاء المكالمة مع من استشرته وإرسال المتصل إليه (بمفتاح Enter أيضًا)</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Talk to the other of the two, who is put on hold</source>
        <translation>التحدث مع الآخر من الاثنين، وتعليق الأول</translation>
    </message>
    <message>
        <source>Stop asking and take the caller off hold (press Esc twice)</source>
        <translation>إيقاف الاستشارة واستئناف المتصل المعلّق (اضغط Esc مرتين)</translation>
    </message>
    <message>
        <source>Press Esc again to go back to {who}.</source>
        <translation>اضغط Esc مرة أخرى للرجوع إلى {who}.</translation>
    </message>
    <message>
        <source>{who} is on hold. Press the key again to end it.</source>
        <translation>{who} معلّق. اضغط المفتاح مرة أخرى لإنهائها.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>الاتصال بـ {number}</translation>
    </message>
    <message>
        <source>Send {caller} to {number}</source>
        <translation>إرسال {caller} إلى {number}</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>تعديل جهة الاتصال…</translation>
    </message>
    <message>
        <source>The call that you were sending has ended.</source>
        <translation>المكالمة التي كنت ترسلها انتهت.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Choose who gets {who}</source>
        <translation>اختر من يستلم {who}</translation>
    </message>
    <message>
        <source>Drop {who} on a person or place of the list</source>
        <translation>أفلت {who} على شخص أو موضع في القائمة</translation>
    </message>
    <message>
        <source>Enter asks first</source>
        <translation>Enter يسأل أولًا</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter يرسل</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter يرسل</translation>
    </message>
    <message>
        <source>Ctrl asks first</source>
        <translation>Ctrl يسأل أولًا</translation>
    </message>
    <message>
        <source>Shift+Enter: voicemail</source>
        <translation>Shift+Enter: البريد الصوتي</translation>
    </message>
    <message>
        <source>Shift: voicemail</source>
        <translation>Shift: البريد الصوتي</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc للتراجع</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Have this call ring at your own phone again</source>
        <translation>إعادة رنين هذه المكالمة على هاتفك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>البريد الصوتي</translation>
    </message>
    <message>
        <source>Let this caller leave a message</source>
        <translation>دع هذا المتصل يترك رسالة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the call between the two</source>
        <translation>إنهاء المكالمة بين الاثنين</translation>
    </message>
    <message>
        <source>{who} to {target}</source>
        <translation>{who} إلى {target}</translation>
    </message>
    <message>
        <source>Take back ({seconds})</source>
        <translation>استرجاع ({seconds})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>التالي: {name}</translation>
    </message>
    <message>
        <source>Send this caller on to {name}</source>
        <translation>إرسال هذا المتصل بعد ذلك إلى {name}</translation>
    </message>
    <message>
        <source>{name} has been on hold for long. Look after them.</source>
        <translation>{name} معلّق منذ مدة طويلة. اهتمّ به.</translation>
    </message>
    <message>
        <source>Incoming and waiting</source>
        <translation>الواردة والمنتظرة</translation>
    </message>
    <message>
        <source>and {hidden} more that wait</source>
        <translation>و{hidden} آخرون ينتظرون</translation>
    </message>
    <message>
        <source>Who waits is unknown.</source>
        <translation>لا يُعرف من ينتظر.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Callers appear here by themselves: {accept} lets the first one through, {refuse} refuses them.</source>
        <translation>لا أحد ينتظر. يظهر المتصلون هنا تلقائيًا: {accept} يمرر الأول، و{refuse} يرفضهم.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Callers that ring or queue appear here by themselves.</source>
        <translation>لا أحد ينتظر. يظهر هنا تلقائيًا من يرن أو يقف في الطابور.</translation>
    </message>
    <message>
        <source>taken by {value}</source>
        <translation>ردّ {value}</translation>
    </message>
    <message>
        <source>Take to my phone</source>
        <translation>نقل إلى هاتفي</translation>
    </message>
    <message>
        <source>End this call</source>
        <translation>إنهاء هذه المكالمة</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>المفاتيح العاملة الآن</translation>
    </message>
    <message>
        <source>Take back: {who}</source>
        <translation>استرجاع: {who}</translation>
    </message>
    <message>
        <source>Send on to {name}</source>
        <translation>الإرسال التالي إلى {name}</translation>
    </message>
    <message>
        <source>{key} twice</source>
        <translation>{key} مرتين</translation>
    </message>
    <message>
        <source>Whispering to</source>
        <translation>همس إلى</translation>
    </message>
    <message>
        <source>In the call of</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>{name} is known to you. Block once more to block them all the same.</source>
        <translation>تعرف {name}. اضغط حظر مرة أخرى للحظر رغم ذلك.</translation>
    </message>
    <message>
        <source>That is another call. Press the key again for it.</source>
        <translation>هذه مكالمة أخرى. اضغط المفتاح مرة أخرى لها.</translation>
    </message>
    <message>
        <source>That call has just gone</source>
        <translation>تلك المكالمة ذهبت للتو</translation>
    </message>
    <message>
        <source>Another call came first</source>
        <translation>سبقتها مكالمة أخرى</translation>
    </message>
    <message>
        <source>{what}. Press {key} again for the next one.</source>
        <translation>{what}. اضغط {key} مرة أخرى للتالي.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Search people by name or number</source>
        <translation>البحث عن أشخاص بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>Nobody fits “{query}”.</source>
        <translation>لا أحد يطابق “{query}”.</translation>
    </message>
    <message>
        <source>No contacts yet. Drop a CSV or vCard file here, or import one in the settings.</source>
        <translation>لا جهات اتصال بعد. أفلت ملف CSV أو vCard هنا، أو استورده من الإعدادات.</translation>
    </message>
    <message>
        <source>The PBX has not told who there is yet. The doctor in the menu can say why.</source>
        <translation>لم يخبر المقسم بعد بمن هم لديه. يمكن للتشخيص في القائمة أن يبيّن السبب.</translation>
    </message>
    <message>
        <source>No favourites yet. Point at a person and press the star.</source>
        <translation>لا مفضلة بعد. أشر إلى شخص واضغط النجمة.</translation>
    </message>
    <message>
        <source>Nobody is in this list now. Choose “All” to see everybody.</source>
        <translation>لا أحد في هذه القائمة الآن. اختر “الكل” لرؤية الجميع.</translation>
    </message>
    <message>
        <source>Quiet until you end it</source>
        <translation>صامت حتى تنهيه</translation>
    </message>
    <message>
        <source>Quiet until {time}</source>
        <translation>صامت حتى {time}</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>No pop-ups and no sounds for one hour</source>
        <translation>بلا نوافذ منبثقة ولا أصوات لمدة ساعة</translation>
    </message>
    <message>
        <source>No pop-ups and no sounds until I end it</source>
        <translation>بلا نوافذ منبثقة ولا أصوات حتى أنهي ذلك</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>إنهاء الوضع الصامت</translation>
    </message>
    <message>
        <source>Pop-ups and sounds are on; press for quiet</source>
        <translation>النوافذ المنبثقة والأصوات مفعّلة؛ اضغط للوضع الصامت</translation>
    </message>
    <message>
        <source>Send to {name}, who spoke with them last</source>
        <translation>إرسال إلى {name}، آخر من تحدث معه</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>إرسال إلى {name}</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Show the keys that work now</source>
        <translation>إظهار المفاتيح العاملة الآن</translation>
    </message>
    <message>
        <source>No tray icon</source>
        <translation>لا أيقونة في العلبة</translation>
    </message>
    <message>
        <source>What closing the window does on this desktop</source>
        <translation>ما يفعله إغلاق النافذة على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Show the hidden pop-ups again</source>
        <translation>إظهار النوافذ المنبثقة المخفية من جديد</translation>
    </message>
    <message>
        <source>Waiting for the PBX…</source>
        <translation>في انتظار المقسم…</translation>
    </message>
    <message>
        <source>Hidden pop-ups: {count}</source>
        <translation>النوافذ المنبثقة المخفية: {count}</translation>
    </message>
    <message>
        <source>{count} in calls</source>
        <translation>{count} في مكالمات</translation>
    </message>
    <message>
        <source>held for long: {count}</source>
        <translation>معلّقة منذ مدة طويلة: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} في الانتظار</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>همس</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>الاتصال بـ {name}</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>دون سؤال</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Send my call here</source>
        <translation>إرسال مكالمتي إلى هنا</translation>
    </message>
    <message>
        <source>Send {target} here</source>
        <translation>إرسال {target} إلى هنا</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>إرسال إلى: اسم أو رقم</translation>
    </message>
    <message>
        <source>Send this call to</source>
        <translation>إرسال هذه المكالمة إلى</translation>
    </message>
    <message>
        <source>Put the caller on hold and ring your phone to ask there</source>
        <translation>تعليق المتصل ورنين هاتفك للاستشارة هناك</translation>
    </message>
    <message>
        <source>Send the call there at once</source>
        <translation>إرسال المكالمة إلى هناك فورًا</translation>
    </message>
    <message>
        <source>Send the call to that person’s voicemail</source>
        <translation>إرسال المكالمة إلى البريد الصوتي لهذا الشخص</translation>
    </message>
    <message>
        <source>{sentence} Esc closes this.</source>
        <translation>{sentence} يغلق Esc هذا.</translation>
    </message>
    <message>
        <source>Ringing your phone…</source>
        <translation>جارٍ رنين هاتفك…</translation>
    </message>
    <message>
        <source>Sending the call…</source>
        <translation>جارٍ إرسال المكالمة…</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>النافذة الكاملة</translation>
    </message>
    <message>
        <source>Narrow strip</source>
        <translation>شريط ضيق</translation>
    </message>
    <message>
        <source>Pop-ups only</source>
        <translation>النوافذ المنبثقة فقط</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>It holds * or #: such codes can forward your calls, open a door or change the PBX.</source>
        <translation>فيه * أو #: قد تحوّل هذه الرموز مكالماتك أو تفتح بابًا أو تغيّر المقسم.</translation>
    </message>
    <message>
        <source>It is an emergency number.</source>
        <translation>هو رقم طوارئ.</translation>
    </message>
    <message>
        <source>It looks like a number that costs extra.</source>
        <translation>يبدو رقمًا بتكلفة إضافية.</translation>
    </message>
    <message>
        <source>It is a short number, which can cost extra or lead to a service of the PBX.</source>
        <translation>هو رقم قصير، قد يكلف أكثر أو يؤدي إلى خدمة في المقسم.</translation>
    </message>
    <message>
        <source>It belongs to no country: such numbers can be very expensive.</source>
        <translation>لا ينتمي إلى أي بلد: قد تكون هذه الأرقام مكلفة جدًا.</translation>
    </message>
    <message>
        <source>More digits follow after a pause once somebody has answered.</source>
        <translation>تتبعه أرقام أخرى بعد توقف قصير حين يردّ أحد.</translation>
    </message>
    <message>
        <source>It is longer than any phone number is.</source>
        <translation>أطول من أي رقم هاتف.</translation>
    </message>
    <message>
        <source>The link is meant for another place; your PBX may call somebody else.</source>
        <translation>الرابط مخصص لمكان آخر؛ قد يتصل مقسمك بشخص غير المقصود.</translation>
    </message>
    <message>
        <source>The link names an extension, which is not dialled with the number.</source>
        <translation>يذكر الرابط تحويلة، وهي لا تُطلب مع الرقم.</translation>
    </message>
    <message>
        <source>The link is far too long for a number; it was not dialled.</source>
        <translation>الرابط أطول بكثير من أن يكون رقمًا؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link has hidden or foreign characters in it; it was not dialled.</source>
        <translation>في الرابط حروف مخفية أو غريبة؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>That is no link; one that can be dialled begins with tel:.</source>
        <translation>هذا ليس رابطًا؛ الرابط القابل للاتصال يبدأ بـ ⁦tel:⁩.</translation>
    </message>
    <message>
        <source>A link that begins with “{name}:” cannot be dialled; one with tel: or sip: can.</source>
        <translation>الرابط الذي يبدأ بـ “{name}:” لا يمكن الاتصال به؛ أما ما يبدأ بـ ⁦tel:⁩ أو ⁦sip:⁩ فيمكن.</translation>
    </message>
    <message>
        <source>The extension in the link is not a number; it was not dialled.</source>
        <translation>التحويلة في الرابط ليست رقمًا؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link names an area that is none; it was not dialled.</source>
        <translation>يذكر الرابط رمز منطقة غير صالح؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link names somebody by a user name; only a number can be dialled from here.</source>
        <translation>يذكر الرابط شخصًا باسم مستخدم؛ لا يمكن من هنا إلا طلب رقم.</translation>
    </message>
    <message>
        <source>The link names no number at a SIP server; it was not dialled.</source>
        <translation>لا يذكر الرابط رقمًا لدى خادم SIP؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link has a password in it; it was not dialled.</source>
        <translation>في الرابط كلمة مرور؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link names a server that is none; it was not dialled.</source>
        <translation>يذكر الرابط خادمًا غير صالح؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link names somebody by a SIP name; only a number can be dialled from here.</source>
        <translation>يذكر الرابط شخصًا باسم SIP؛ لا يمكن من هنا إلا طلب رقم.</translation>
    </message>
    <message>
        <source>The link holds something else than a number; it was not dialled.</source>
        <translation>في الرابط شيء غير رقم؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link is not written properly; it was not dialled.</source>
        <translation>الرابط غير مكتوب على الوجه الصحيح؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>The link hides characters in its number; it was not dialled.</source>
        <translation>يخفي الرابط حروفًا في رقمه؛ لم يُطلب.</translation>
    </message>
    <message>
        <source>{full} ext. 12</source>
        <translation>{full} تحويلة 12</translation>
    </message>
    <message>
        <source>Tel. {national}, {foreign}</source>
        <translation>هاتف {national}، {foreign}</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, and its lists show no effect: not done. Try it again.</source>
        <translation>ضاع جواب المقسم، وقوائمه لا تُظهر أثرًا: لم يُنفَّذ. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection broke before the PBX answered, so it may or may not have been done. Look at the calls when the connection is back, before you try again.</source>
        <translation>انقطع الاتصال قبل أن يجيب المقسم، فربما نُفّذ الأمر وربما لا. راجع المكالمات حين يعود الاتصال، قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>{label} is already in that call; choose somebody else.</source>
        <translation>{label} في تلك المكالمة بالفعل؛ اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>A call that nobody has answered can only be sent to a number inside; answer it first.</source>
        <translation>المكالمة التي لم يردّ عليها أحد لا تُرسل إلا إلى رقم داخلي؛ ردّ عليها أولًا.</translation>
    </message>
    <message>
        <source>The PBX cannot transfer this call yet; wait until it is answered.</source>
        <translation>لا يستطيع المقسم تحويل هذه المكالمة بعد؛ انتظر حتى يُردّ عليها.</translation>
    </message>
    <message>
        <source> It opens again in {span}.</source>
        <translation> يُفتح من جديد بعد {span}.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>network and encryption</source>
        <translation>الشبكة والتشفير</translation>
    </message>
    <message>
        <source>permissions of the API user</source>
        <translation>صلاحيات مستخدم API</translation>
    </message>
    <message>
        <source>live events</source>
        <translation>الأحداث المباشرة</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>طابور الانتظار</translation>
    </message>
    <message>
        <source>ring group</source>
        <translation>مجموعة رنين</translation>
    </message>
    <message>
        <source>voice menu</source>
        <translation>قائمة صوتية</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own; look whether it was done before you try again.</source>
        <translation>واجه UCM CTI خطأً داخليًا؛ تحقق إن كان الأمر قد نُفّذ قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>Quiet: only you act</source>
        <translation>صامت: أنت وحدك تتصرف</translation>
    </message>
    <message>
        <source>A morning at the reception</source>
        <translation>صباح في الاستقبال</translation>
    </message>
    <message>
        <source>A busy call centre</source>
        <translation>مركز اتصال مزدحم</translation>
    </message>
    <message>
        <source>Demo: built-in PBX. Nothing here reaches a real phone.</source>
        <translation>عرض تجريبي: مقسم مدمج. لا شيء هنا يصل إلى هاتف حقيقي.</translation>
    </message>
    <message>
        <source>Caller rings me</source>
        <translation>متصل يرن عندي</translation>
    </message>
    <message>
        <source>Caller at the gate</source>
        <translation>متصل عند البوابة</translation>
    </message>
    <message>
        <source>My phone: pick up</source>
        <translation>هاتفي: رفع السماعة</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Somebody outside calls you; your phone rings</source>
        <translation>يتصل بك شخص من الخارج؛ هاتفك يرن</translation>
    </message>
    <message>
        <source>Somebody outside waits for Accept or Refuse</source>
        <translation>ينتظر شخص من الخارج القبول أو الرفض</translation>
    </message>
    <message>
        <source>Your desk phone is picked up</source>
        <translation>رُفعت سماعة هاتف مكتبك</translation>
    </message>
    <message>
        <source>Your desk phone is put down</source>
        <translation>وُضعت سماعة هاتف مكتبك</translation>
    </message>
    <message>
        <source>Connect to my own PBX…</source>
        <translation>الاتصال بمقسمي…</translation>
    </message>
    <message>
        <source>Other scenarios, and back to your own PBX</source>
        <translation>سيناريوهات أخرى، والعودة إلى مقسمك</translation>
    </message>
    <message>
        <source>For a caller: {page_url}</source>
        <translation>للمتصل: {page_url}</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>استماع إلى</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>هاتفك يرن</translation>
    </message>
    <message>
        <source>Pick up your phone to listen.</source>
        <translation>ارفع سماعة هاتفك للاستماع.</translation>
    </message>
    <message>
        <source>Pick up your phone to call {title}.</source>
        <translation>ارفع سماعة هاتفك للاتصال بـ {title}.</translation>
    </message>
    <message>
        <source>Pick up your phone to answer.</source>
        <translation>ارفع سماعة هاتفك للردّ.</translation>
    </message>
    <message>
        <source>ringing there</source>
        <translation>يرن هناك</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>on hold, muted</source>
        <translation>معلّق، مكتوم</translation>
    </message>
    <message>
        <source>talking, muted</source>
        <translation>يتحدث، مكتوم</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>for {asked}</source>
        <translation>من أجل {asked}</translation>
    </message>
    <message>
        <source>via {line}</source>
        <translation>عبر {line}</translation>
    </message>
    <message>
        <source>in {where}</source>
        <translation>في {where}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Connect {first} with {second}</source>
        <translation>وصل {first} بـ {second}</translation>
    </message>
    <message>
        <source>two outside numbers</source>
        <translation>رقمان خارجيان</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>استعلام دوري</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>This is the last attempt: if it is wrong too, the PBX locks this computer out.</source>
        <translation>هذه هي المحاولة الأخيرة: إن أخطأت أيضًا، يحظر المقسم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{left} attempts left before the PBX locks this computer out.</source>
        <translation>بقي {left} من المحاولات قبل أن يحظر المقسم هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>, key {key}</source>
        <translation>، المفتاح {key}</translation>
    </message>
    <message>
        <source>{error} Mend the page in the settings.</source>
        <translation>{error} أصلح الصفحة في الإعدادات.</translation>
    </message>
    <message>
        <source>The page could not be opened; is there a web browser?</source>
        <translation>تعذّر فتح الصفحة؛ هل يوجد متصفح ويب؟</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Name, number or command…</source>
        <translation>اسم أو رقم أو أمر…</translation>
    </message>
    <message>
        <source>Enter: {title}</source>
        <translation>Enter: {title}</translation>
    </message>
    <message>
        <source>Enter calls {one}, then {two}, and connects them</source>
        <translation>Enter يتصل بـ {one} ثم {two} ويوصل بينهما</translation>
    </message>
    <message>
        <source>First outside number</source>
        <translation>الرقم الخارجي الأول</translation>
    </message>
    <message>
        <source>Second outside number</source>
        <translation>الرقم الخارجي الثاني</translation>
    </message>
    <message>
        <source>Connect two outside numbers</source>
        <translation>وصل رقمين خارجيين</translation>
    </message>
    <message>
        <source>The PBX calls the first, then the second.</source>
        <translation>يتصل المقسم بالأول، ثم بالثاني.</translation>
    </message>
    <message>
        <source>The first number is missing</source>
        <translation>الرقم الأول ناقص</translation>
    </message>
    <message>
        <source>The second number is missing</source>
        <translation>الرقم الثاني ناقص</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation>“{text}” ليس رقمًا</translation>
    </message>
    <message>
        <source>{wrong}; type its digits.</source>
        <translation>{wrong}؛ اكتب أرقامه.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>مكالماتي</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Take this call to my phone</source>
        <translation>نقل هذه المكالمة إلى هاتفي</translation>
    </message>
    <message>
        <source>This call is no longer here: {words}.</source>
        <translation>لم تعد هذه المكالمة هنا: {words}.</translation>
    </message>
    <message>
        <source>This call has gone.</source>
        <translation>ذهبت هذه المكالمة.</translation>
    </message>
    <message>
        <source>goes through by itself at 0</source>
        <translation>تمر تلقائيًا عند 0</translation>
    </message>
    <message>
        <source>going through…</source>
        <translation>جارٍ المرور…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your own extension is not set. Choose it in the settings.</source>
        <translation>تحويلتك غير محددة. اخترها في الإعدادات.</translation>
    </message>
    <message>
        <source>Whether you are in a call is unknown.</source>
        <translation>لا يُعرف إن كنت في مكالمة.</translation>
    </message>
    <message>
        <source>Your phone rings. Pick it up to answer.</source>
        <translation>هاتفك يرن. ارفع السماعة للردّ.</translation>
    </message>
    <message>
        <source>You are in no call. Type a name or number to call somebody.</source>
        <translation>لست في مكالمة. اكتب اسمًا أو رقمًا للاتصال بشخص.</translation>
    </message>
    <message>
        <source>Add PBX…</source>
        <translation>إضافة مقسم…</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>تجاهل (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Appearance, pop-ups, settings</source>
        <translation>المظهر والنوافذ المنبثقة والإعدادات</translation>
    </message>
    <message>
        <source>One line for each person</source>
        <translation>سطر واحد لكل شخص</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>تحويلة</translation>
    </message>
    <message>
        <source>No extension chosen</source>
        <translation>لم تُختر تحويلة</translation>
    </message>
    <message>
        <source>ext {number}</source>
        <translation>تحويلة {number}</translation>
    </message>
    <message>
        <source>Connect two outside numbers…</source>
        <translation>وصل رقمين خارجيين…</translation>
    </message>
    <message>
        <source>API console…</source>
        <translation>وحدة تحكم API…</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>API console…	{native}</source>
        <translation>وحدة تحكم API…	{native}</translation>
    </message>
    <message>
        <source>The address is too long; {longest_page} characters are the most.</source>
        <translation>العنوان أطول من اللازم؛ الحد الأقصى {longest_page} حرفًا.</translation>
    </message>
    <message>
        <source>The address has a hidden character in it; write it anew.</source>
        <translation>في العنوان حرف مخفي؛ اكتبه من جديد.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>ذلك</translation>
    </message>
    <message>
        <source>{shown} is no placeholder; there are {known}.</source>
        <translation>{shown} ليس عنصرًا نائبًا؛ المتاح {known}.</translation>
    </message>
    <message>
        <source>A brace stands alone; write {{ or }} for a brace itself.</source>
        <translation>قوس معقوف بلا قرين؛ اكتب ⁦{{ or }}⁩ للقوس نفسه.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and a host.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩ أو ⁦http://⁩ ثم مضيف.</translation>
    </message>
    <message>
        <source>A placeholder may stand only behind the host, after a / or ?.</source>
        <translation>لا يأتي العنصر النائب إلا بعد المضيف، خلف ⁦/⁩ أو ⁦?⁩.</translation>
    </message>
    <message>
        <source>The address holds a user name; leave out everything up to the @.</source>
        <translation>في العنوان اسم مستخدم؛ احذف كل ما قبل @ مع العلامة نفسها.</translation>
    </message>
    <message>
        <source>The address has no proper host; write it like https://crm.example.com/.</source>
        <translation>مضيف العنوان غير صحيح؛ اكتبه هكذا ⁦https://crm.example.com/⁩.</translation>
    </message>
    <message>
        <source>The address has a blank or a character in it that must be written as %.</source>
        <translation>في العنوان فراغ أو حرف يجب كتابته بصيغة %.</translation>
    </message>
    <message>
        <source>The address has no proper host; check its port.</source>
        <translation>مضيف العنوان غير صحيح؛ تحقق من منفذه.</translation>
    </message>
</context>
</TS>
