// swift-format-ignore-file
/// The files of `Config/boilerplate` as Swift, written by Config/embed.py; not edited by hand.
enum PhraseRulesResource {
  static let text = #"""
# Lines that no article in this language (ar) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
ar.line-1	anywhere	%d مدونون معجبون بهذه:	12 مدونون معجبون بهذه:	تقول اللافتة على باب البلدية: «12 مدونون معجبون بهذه» منذ سنوات.
ar.line-2	anywhere	معجب بهذه:	معجب بهذه:	تقول اللافتة على باب البلدية: «معجب بهذه» منذ سنوات.
ar.line-3	anywhere	إعجاب تحميل...	إعجاب تحميل...	تقول اللافتة على باب البلدية: «إعجاب تحميل» منذ سنوات.
ar.line-4	anywhere	تحميل...	تحميل...	تقول اللافتة على باب البلدية: «تحميل» منذ سنوات.
ar.line-5	anywhere	شارك هذا الموضوع:	شارك هذا الموضوع:	تقول اللافتة على باب البلدية: «شارك هذا الموضوع» منذ سنوات.
ar.line-6	anywhere	مقالات ذات صلة	مقالات ذات صلة	تقول اللافتة على باب البلدية: «مقالات ذات صلة» منذ سنوات.
ar.line-7	anywhere	مواضيع ذات صلة	مواضيع ذات صلة	تقول اللافتة على باب البلدية: «مواضيع ذات صلة» منذ سنوات.
ar.line-8	anywhere	أخبار ذات صلة	أخبار ذات صلة	تقول اللافتة على باب البلدية: «أخبار ذات صلة» منذ سنوات.
ar.line-9	anywhere	اترك تعليقاً	اترك تعليقاً	تقول اللافتة على باب البلدية: «اترك تعليقاً» منذ سنوات.
ar.line-10	anywhere	اترك تعليقاً إلغاء الرد	اترك تعليقاً إلغاء الرد	تقول اللافتة على باب البلدية: «اترك تعليقاً إلغاء الرد» منذ سنوات.
ar.line-11	anywhere	اترك تعليقا	اترك تعليقا	تقول اللافتة على باب البلدية: «اترك تعليقا» منذ سنوات.
ar.line-12	anywhere	إلغاء الرد	إلغاء الرد	تقول اللافتة على باب البلدية: «إلغاء الرد» منذ سنوات.
ar.line-13	anywhere	لن يتم نشر عنوان بريدك الإلكتروني.	لن يتم نشر عنوان بريدك الإلكتروني.	تقول اللافتة على باب البلدية: «لن يتم نشر عنوان بريدك الإلكتروني» منذ سنوات.
ar.line-14	anywhere	لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *	لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *	تقول اللافتة على باب البلدية: «لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ» منذ سنوات.
ar.line-15	anywhere	الحقول الإلزامية مشار إليها بـ *	الحقول الإلزامية مشار إليها بـ *	تقول اللافتة على باب البلدية: «الحقول الإلزامية مشار إليها بـ» منذ سنوات.
ar.line-16	anywhere	أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني.	أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني.	تقول اللافتة على باب البلدية: «أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني» منذ سنوات.
ar.line-17	anywhere	أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني.	أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني.	تقول اللافتة على باب البلدية: «أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني» منذ سنوات.
ar.line-18	anywhere	اشترك بالنشرة البريدية للموقع	اشترك بالنشرة البريدية للموقع	تقول اللافتة على باب البلدية: «اشترك بالنشرة البريدية للموقع» منذ سنوات.
ar.line-19	anywhere	أدخل بريدك الإلكتروني للإشتراك في هذا الموقع لتستقبل أحدث المواضيع من خلال البريد الإلكتروني.	أدخل بريدك الإلكتروني للإشتراك في هذا الموقع لتستقبل أحدث المواضيع من خلال البريد الإلكتروني.	تقول اللافتة على باب البلدية: «أدخل بريدك الإلكتروني للإشتراك في هذا الموقع لتستقبل أحدث المواضيع من خلال البريد الإلكتروني» منذ سنوات.
ar.line-20	anywhere	اضغط لإرسال هذا الموضوع لصديق بواسطة البريد الإلكتروني	اضغط لإرسال هذا الموضوع لصديق بواسطة البريد الإلكتروني	تقول اللافتة على باب البلدية: «اضغط لإرسال هذا الموضوع لصديق بواسطة البريد الإلكتروني» منذ سنوات.
ar.line-21	anywhere	اضغط للمشاركة على %s (فتح في نافذة جديدة)	اضغط للمشاركة على Facebook (فتح في نافذة جديدة)	تقول اللافتة على باب البلدية: «اضغط للمشاركة على Facebook (فتح في نافذة جديدة)» منذ سنوات.
ar.line-22	anywhere	اضغط للمشاركة على %s	اضغط للمشاركة على Facebook	تقول اللافتة على باب البلدية: «اضغط للمشاركة على Facebook» منذ سنوات.
ar.line-23	anywhere	اضغط للطباعة (فتح في نافذة جديدة)	اضغط للطباعة (فتح في نافذة جديدة)	تقول اللافتة على باب البلدية: «اضغط للطباعة (فتح في نافذة جديدة)» منذ سنوات.
ar.line-24	anywhere	إرسال إلى بريد إلكتروني	إرسال إلى بريد إلكتروني	تقول اللافتة على باب البلدية: «إرسال إلى بريد إلكتروني» منذ سنوات.
ar.line-25	anywhere	فشل التأكد من البريد الإلكتروني، من فضلك أعد المحاولة	فشل التأكد من البريد الإلكتروني، من فضلك أعد المحاولة	تقول اللافتة على باب البلدية: «فشل التأكد من البريد الإلكتروني، من فضلك أعد المحاولة» منذ سنوات.
ar.line-26	anywhere	عفواً، لا يستطيع موقعك مشاركة المواضيع من خلال البريد الإلكتروني.	عفواً، لا يستطيع موقعك مشاركة المواضيع من خلال البريد الإلكتروني.	تقول اللافتة على باب البلدية: «عفواً، لا يستطيع موقعك مشاركة المواضيع من خلال البريد الإلكتروني» منذ سنوات.
ar.line-27	anywhere	جميع الحقوق محفوظة	جميع الحقوق محفوظة	تقول اللافتة على باب البلدية: «جميع الحقوق محفوظة» منذ سنوات.
ar.line-28	anywhere	تصفّح المقالات	تصفّح المقالات	تقول اللافتة على باب البلدية: «تصفّح المقالات» منذ سنوات.
ar.line-29	anywhere	اقرأ أيضا	اقرأ أيضا	تقول اللافتة على باب البلدية: «اقرأ أيضا» منذ سنوات.
ar.line-30	anywhere	اقرأ أيضاً	اقرأ أيضاً	تقول اللافتة على باب البلدية: «اقرأ أيضاً» منذ سنوات.
ar.line-31	anywhere	اضغط للمشاركة على تويتر	اضغط للمشاركة على تويتر	تقول اللافتة على باب البلدية: «اضغط للمشاركة على تويتر» منذ سنوات.
ar.line-32	edge	اشترك	اشترك	تقول اللافتة على باب البلدية: «اشترك» منذ سنوات.
ar.line-33	edge	مرتبط	مرتبط	تقول اللافتة على باب البلدية: «مرتبط» منذ سنوات.
ar.line-34	edge	شارك	شارك	تقول اللافتة على باب البلدية: «شارك» منذ سنوات.
ar.line-35	edge	مشاركة	مشاركة	تقول اللافتة على باب البلدية: «مشاركة» منذ سنوات.
ar.line-36	edge	طباعة	طباعة	تقول اللافتة على باب البلدية: «طباعة» منذ سنوات.
ar.line-37	edge	تعليقات	تعليقات	تقول اللافتة على باب البلدية: «تعليقات» منذ سنوات.
ar.line-38	edge	التعليقات	التعليقات	تقول اللافتة على باب البلدية: «التعليقات» منذ سنوات.
ar.line-39	edge	رد	رد	تقول اللافتة على باب البلدية: «رد» منذ سنوات.
ar.line-40	edge	إعلان	إعلان	تقول اللافتة على باب البلدية: «إعلان» منذ سنوات.
ar.line-41	edge	من نحن	من نحن	تقول اللافتة على باب البلدية: «من نحن» منذ سنوات.
ar.line-42	edge	اتصل بنا	اتصل بنا	تقول اللافتة على باب البلدية: «اتصل بنا» منذ سنوات.
ar.line-43	edge	سياسة الخصوصية	سياسة الخصوصية	تقول اللافتة على باب البلدية: «سياسة الخصوصية» منذ سنوات.
ar.line-44	edge	بحث	بحث	تقول اللافتة على باب البلدية: «بحث» منذ سنوات.
ar.line-45	edge	الرئيسية	الرئيسية	تقول اللافتة على باب البلدية: «الرئيسية» منذ سنوات.
ar.line-46	edge	المزيد	المزيد	تقول اللافتة على باب البلدية: «المزيد» منذ سنوات.
ar.line-47	edge	اقرأ المزيد	اقرأ المزيد	تقول اللافتة على باب البلدية: «اقرأ المزيد» منذ سنوات.
ar.line-48	edge	في "%s"	في "Facebook"	تقول اللافتة على باب البلدية: «في "Facebook"» منذ سنوات.
ar.line-49	edge	الأكثر قراءة	الأكثر قراءة	تقول اللافتة على باب البلدية: «الأكثر قراءة» منذ سنوات.
ar.line-50	edge	آخر الأخبار	آخر الأخبار	تقول اللافتة على باب البلدية: «آخر الأخبار» منذ سنوات.
ar.line-51	edge	مواضيع ذات علاقة	مواضيع ذات علاقة	تقول اللافتة على باب البلدية: «مواضيع ذات علاقة» منذ سنوات.
ar.line-52	edge	أعلن معنا	أعلن معنا	تقول اللافتة على باب البلدية: «أعلن معنا» منذ سنوات.
ar.line-53	edge	شارك هذا الخبر :	شارك هذا الخبر :	تقول اللافتة على باب البلدية: «شارك هذا الخبر» منذ سنوات.
ar.line-54	edge	مشاركه الخبر :	مشاركه الخبر :	تقول اللافتة على باب البلدية: «مشاركه الخبر» منذ سنوات.
ar.line-55	edge	تابعنا عبر	تابعنا عبر	تقول اللافتة على باب البلدية: «تابعنا عبر» منذ سنوات.
ar.line-56	edge	اضف تعليق	اضف تعليق	تقول اللافتة على باب البلدية: «اضف تعليق» منذ سنوات.
ar.line-57	edge	© جميع الحقوق محفوظة	© جميع الحقوق محفوظة	تقول اللافتة على باب البلدية: «© جميع الحقوق محفوظة» منذ سنوات.
ar.line-58	edge	لا توجد تعليقات على الخبر	لا توجد تعليقات على الخبر	تقول اللافتة على باب البلدية: «لا توجد تعليقات على الخبر» منذ سنوات.
# Lines that no article in this language (de) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
de.d-bloggern-gefallt-das	anywhere	%d Bloggern gefällt das:	12 Bloggern gefällt das:	„12 Bloggern gefällt das“ steht auf dem Schild am Rathaus.
de.d-blogger-gefallt-das	anywhere	%d Blogger gefällt das:	12 Blogger gefällt das:	„12 Blogger gefällt das“ steht auf dem Schild am Rathaus.
de.gefallt-mir	anywhere	Gefällt mir:	Gefällt mir:	„Gefällt mir“ steht auf dem Schild am Rathaus.
de.gefallt-mir-wird-geladen	anywhere	Gefällt mir Wird geladen …	Gefällt mir Wird geladen …	„Gefällt mir Wird geladen“ steht auf dem Schild am Rathaus.
de.gefallt-mir-wird-geladen-2	anywhere	Gefällt mir Wird geladen...	Gefällt mir Wird geladen...	„Gefällt mir Wird geladen“ steht auf dem Schild am Rathaus.
de.wird-geladen	anywhere	Wird geladen …	Wird geladen …	„Wird geladen“ steht auf dem Schild am Rathaus.
de.lade	anywhere	Lade …	Lade …	„Lade“ steht auf dem Schild am Rathaus.
de.teilen-mit	anywhere	Teilen mit:	Teilen mit:	„Teilen mit“ steht auf dem Schild am Rathaus.
de.sharen-mit	anywhere	Sharen mit:	Sharen mit:	„Sharen mit“ steht auf dem Schild am Rathaus.
de.ahnliche-beitrage	anywhere	Ähnliche Beiträge	Ähnliche Beiträge	„Ähnliche Beiträge“ steht auf dem Schild am Rathaus.
de.ahnliche-artikel	anywhere	Ähnliche Artikel	Ähnliche Artikel	„Ähnliche Artikel“ steht auf dem Schild am Rathaus.
de.kommentar-verfassen	anywhere	Kommentar verfassen	Kommentar verfassen	„Kommentar verfassen“ steht auf dem Schild am Rathaus.
de.schreibe-einen-kommentar	anywhere	Schreibe einen Kommentar	Schreibe einen Kommentar	„Schreibe einen Kommentar“ steht auf dem Schild am Rathaus.
de.schreibe-einen-kommentar-antworten-abbrechen	anywhere	Schreibe einen Kommentar Antworten abbrechen	Schreibe einen Kommentar Antworten abbrechen	„Schreibe einen Kommentar Antworten abbrechen“ steht auf dem Schild am Rathaus.
de.kommentar-hinterlassen	anywhere	Kommentar hinterlassen	Kommentar hinterlassen	„Kommentar hinterlassen“ steht auf dem Schild am Rathaus.
de.hinterlasse-einen-kommentar	anywhere	Hinterlasse einen Kommentar	Hinterlasse einen Kommentar	„Hinterlasse einen Kommentar“ steht auf dem Schild am Rathaus.
de.antworten-abbrechen	anywhere	Antworten abbrechen	Antworten abbrechen	„Antworten abbrechen“ steht auf dem Schild am Rathaus.
de.antwort-abbrechen	anywhere	Antwort abbrechen	Antwort abbrechen	„Antwort abbrechen“ steht auf dem Schild am Rathaus.
de.deine-e-mail-adresse-wird-nicht	anywhere	Deine E-Mail-Adresse wird nicht veröffentlicht.	Deine E-Mail-Adresse wird nicht veröffentlicht.	„Deine E-Mail-Adresse wird nicht veröffentlicht“ steht auf dem Schild am Rathaus.
de.deine-e-mail-adresse-wird-nicht-2	anywhere	Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert	Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert	„Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert“ steht auf dem Schild am Rathaus.
de.erforderliche-felder-sind-mit-markiert	anywhere	Erforderliche Felder sind mit * markiert.	Erforderliche Felder sind mit * markiert.	„Erforderliche Felder sind mit * markiert“ steht auf dem Schild am Rathaus.
de.adresse-wird-niemals-veroffentlicht	anywhere	(Adresse wird niemals veröffentlicht)	(Adresse wird niemals veröffentlicht)	„(Adresse wird niemals veröffentlicht)“ steht auf dem Schild am Rathaus.
de.trage-deine-daten-unten-ein-oder	anywhere	Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:	Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:	„Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen“ steht auf dem Schild am Rathaus.
de.du-kommentierst-mit-deinem-s	anywhere	Du kommentierst mit Deinem %s	Du kommentierst mit Deinem Facebook	„Du kommentierst mit Deinem Facebook“ steht auf dem Schild am Rathaus.
de.verbinde-mit-s	anywhere	Verbinde mit %s	Verbinde mit Facebook	„Verbinde mit Facebook“ steht auf dem Schild am Rathaus.
de.informiere-mich-uber-neue-beitrage-per	anywhere	Informiere mich über neue Beiträge per E-Mail.	Informiere mich über neue Beiträge per E-Mail.	„Informiere mich über neue Beiträge per E-Mail“ steht auf dem Schild am Rathaus.
de.benachrichtigung-bei-weiteren-kommentaren-per-e	anywhere	Benachrichtigung bei weiteren Kommentaren per E-Mail senden.	Benachrichtigung bei weiteren Kommentaren per E-Mail senden.	„Benachrichtigung bei weiteren Kommentaren per E-Mail senden“ steht auf dem Schild am Rathaus.
de.benachrichtige-mich-uber-nachfolgende-kommentare-via	anywhere	Benachrichtige mich über nachfolgende Kommentare via E-Mail.	Benachrichtige mich über nachfolgende Kommentare via E-Mail.	„Benachrichtige mich über nachfolgende Kommentare via E-Mail“ steht auf dem Schild am Rathaus.
de.benachrichtige-mich-uber-neue-beitrage-via	anywhere	Benachrichtige mich über neue Beiträge via E-Mail.	Benachrichtige mich über neue Beiträge via E-Mail.	„Benachrichtige mich über neue Beiträge via E-Mail“ steht auf dem Schild am Rathaus.
de.beitrag-nicht-abgeschickt-e-mail-adresse	anywhere	Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren!	Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren!	„Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren!“ steht auf dem Schild am Rathaus.
de.e-mail-uberprufung-fehlgeschlagen-bitte-versuche	anywhere	E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal	E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal	„E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal“ steht auf dem Schild am Rathaus.
de.ihr-blog-kann-leider-keine-beitrage	anywhere	Ihr Blog kann leider keine Beiträge per E-Mail teilen.	Ihr Blog kann leider keine Beiträge per E-Mail teilen.	„Ihr Blog kann leider keine Beiträge per E-Mail teilen“ steht auf dem Schild am Rathaus.
de.an-e-mail-adresse-senden	anywhere	An E-Mail-Adresse senden	An E-Mail-Adresse senden	„An E-Mail-Adresse senden“ steht auf dem Schild am Rathaus.
de.diese-website-verwendet-akismet-um-spam	anywhere	Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.	Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.	„Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden“ steht auf dem Schild am Rathaus.
de.erstelle-eine-kostenlose-website-oder-blog	anywhere	Erstelle eine kostenlose Website oder Blog auf WordPress.com.	Erstelle eine kostenlose Website oder Blog auf WordPress.com.	„Erstelle eine kostenlose Website oder Blog auf WordPress.com“ steht auf dem Schild am Rathaus.
de.erstelle-eine-kostenlose-website-oder-ein	anywhere	Erstelle eine kostenlose Website oder ein kostenloses Blog auf WordPress.com.	Erstelle eine kostenlose Website oder ein kostenloses Blog auf WordPress.com.	„Erstelle eine kostenlose Website oder ein kostenloses Blog auf WordPress.com“ steht auf dem Schild am Rathaus.
de.bloggen-auf-wordpress-com	anywhere	Bloggen auf WordPress.com.	Bloggen auf WordPress.com.	„Bloggen auf WordPress.com“ steht auf dem Schild am Rathaus.
de.top-beitrage-seiten	anywhere	Top Beiträge & Seiten	Top Beiträge & Seiten	„Top Beiträge & Seiten“ steht auf dem Schild am Rathaus.
de.klick-um-uber-s-zu-teilen	anywhere	Klick, um über %s zu teilen (Wird in neuem Fenster geöffnet)	Klick, um über Facebook zu teilen (Wird in neuem Fenster geöffnet)	„Klick, um über Facebook zu teilen (Wird in neuem Fenster geöffnet)“ steht auf dem Schild am Rathaus.
de.klick-um-auf-s-zu-teilen	anywhere	Klick, um auf %s zu teilen (Wird in neuem Fenster geöffnet)	Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)	„Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)“ steht auf dem Schild am Rathaus.
de.klicken-um-auf-s-zu-teilen	anywhere	Klicken, um auf %s zu teilen (Wird in neuem Fenster geöffnet)	Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)	„Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)“ steht auf dem Schild am Rathaus.
de.klicken-zum-ausdrucken-wird-in-neuem	anywhere	Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)	Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)	„Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)“ steht auf dem Schild am Rathaus.
de.klicken-zum-ausdrucken	anywhere	Klicken zum Ausdrucken	Klicken zum Ausdrucken	„Klicken zum Ausdrucken“ steht auf dem Schild am Rathaus.
de.schliesse-dich-s-anderen-abonnenten-an	anywhere	Schließe dich %s anderen Abonnenten an	Schließe dich Facebook anderen Abonnenten an	„Schließe dich Facebook anderen Abonnenten an“ steht auf dem Schild am Rathaus.
de.zum-inhalt-springen	anywhere	Zum Inhalt springen	Zum Inhalt springen	„Zum Inhalt springen“ steht auf dem Schild am Rathaus.
de.zum-inhalt	anywhere	Zum Inhalt	Zum Inhalt	„Zum Inhalt“ steht auf dem Schild am Rathaus.
de.nach-oben	anywhere	Nach oben	Nach oben	„Nach oben“ steht auf dem Schild am Rathaus.
de.newsletter-abonnieren	anywhere	Newsletter abonnieren	Newsletter abonnieren	„Newsletter abonnieren“ steht auf dem Schild am Rathaus.
de.neueste-kommentare	anywhere	Neueste Kommentare	Neueste Kommentare	„Neueste Kommentare“ steht auf dem Schild am Rathaus.
de.neueste-beitrage	anywhere	Neueste Beiträge	Neueste Beiträge	„Neueste Beiträge“ steht auf dem Schild am Rathaus.
de.letzte-beitrage	anywhere	Letzte Beiträge	Letzte Beiträge	„Letzte Beiträge“ steht auf dem Schild am Rathaus.
de.artikel-teilen	anywhere	Artikel teilen	Artikel teilen	„Artikel teilen“ steht auf dem Schild am Rathaus.
de.beitrag-teilen	anywhere	Beitrag teilen	Beitrag teilen	„Beitrag teilen“ steht auf dem Schild am Rathaus.
de.auf-s-teilen	anywhere	Auf %s teilen	Auf Facebook teilen	„Auf Facebook teilen“ steht auf dem Schild am Rathaus.
de.lesen-sie-auch	anywhere	Lesen Sie auch	Lesen Sie auch	„Lesen Sie auch“ steht auf dem Schild am Rathaus.
de.das-konnte-sie-auch-interessieren	anywhere	Das könnte Sie auch interessieren	Das könnte Sie auch interessieren	„Das könnte Sie auch interessieren“ steht auf dem Schild am Rathaus.
de.mehr-zum-thema	anywhere	Mehr zum Thema	Mehr zum Thema	„Mehr zum Thema“ steht auf dem Schild am Rathaus.
de.alle-rechte-vorbehalten	anywhere	Alle Rechte vorbehalten	Alle Rechte vorbehalten	„Alle Rechte vorbehalten“ steht auf dem Schild am Rathaus.
de.beitrags-navigation	anywhere	Beitrags-Navigation	Beitrags-Navigation	„Beitrags-Navigation“ steht auf dem Schild am Rathaus.
de.beitragsnavigation	anywhere	Beitragsnavigation	Beitragsnavigation	„Beitragsnavigation“ steht auf dem Schild am Rathaus.
de.altere-beitrage	anywhere	Ältere Beiträge	Ältere Beiträge	„Ältere Beiträge“ steht auf dem Schild am Rathaus.
de.neuere-beitrage	anywhere	Neuere Beiträge	Neuere Beiträge	„Neuere Beiträge“ steht auf dem Schild am Rathaus.
de.gib-deine-e-mail-adresse-an	anywhere	Gib Deine E-Mail-Adresse an, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten.	Gib Deine E-Mail-Adresse an, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten.	„Gib Deine E-Mail-Adresse an, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten“ steht auf dem Schild am Rathaus.
de.du-kommentierst-mit-deinem-wordpress-com	anywhere	Du kommentierst mit Deinem WordPress.com-Konto. ( Abmelden / Ändern )	Du kommentierst mit Deinem WordPress.com-Konto. ( Abmelden / Ändern )	„Du kommentierst mit Deinem WordPress.com-Konto. ( Abmelden / Ändern )“ steht auf dem Schild am Rathaus.
de.werbung	edge	Werbung	Werbung	„Werbung“ steht auf dem Schild am Rathaus.
de.anzeige	edge	Anzeige	Anzeige	„Anzeige“ steht auf dem Schild am Rathaus.
de.teilen	edge	Teilen	Teilen	„Teilen“ steht auf dem Schild am Rathaus.
de.drucken	edge	Drucken	Drucken	„Drucken“ steht auf dem Schild am Rathaus.
de.abonnieren	edge	Abonnieren	Abonnieren	„Abonnieren“ steht auf dem Schild am Rathaus.
de.impressum	edge	Impressum	Impressum	„Impressum“ steht auf dem Schild am Rathaus.
de.datenschutz	edge	Datenschutz	Datenschutz	„Datenschutz“ steht auf dem Schild am Rathaus.
de.datenschutzerklarung	edge	Datenschutzerklärung	Datenschutzerklärung	„Datenschutzerklärung“ steht auf dem Schild am Rathaus.
de.kommentare	edge	Kommentare	Kommentare	„Kommentare“ steht auf dem Schild am Rathaus.
de.kommentar	edge	Kommentar	Kommentar	„Kommentar“ steht auf dem Schild am Rathaus.
de.antworten	edge	Antworten	Antworten	„Antworten“ steht auf dem Schild am Rathaus.
de.weiterlesen	edge	Weiterlesen	Weiterlesen	„Weiterlesen“ steht auf dem Schild am Rathaus.
de.schlagworter	edge	Schlagwörter	Schlagwörter	„Schlagwörter“ steht auf dem Schild am Rathaus.
de.schlagworte	edge	Schlagworte	Schlagworte	„Schlagworte“ steht auf dem Schild am Rathaus.
de.kategorien	edge	Kategorien	Kategorien	„Kategorien“ steht auf dem Schild am Rathaus.
de.veroffentlicht-in	edge	Veröffentlicht in	Veröffentlicht in	„Veröffentlicht in“ steht auf dem Schild am Rathaus.
de.verschlagwortet-mit	edge	Verschlagwortet mit	Verschlagwortet mit	„Verschlagwortet mit“ steht auf dem Schild am Rathaus.
de.newsletter	edge	Newsletter	Newsletter	„Newsletter“ steht auf dem Schild am Rathaus.
de.anmelden	edge	Anmelden	Anmelden	„Anmelden“ steht auf dem Schild am Rathaus.
de.suche	edge	Suche	Suche	„Suche“ steht auf dem Schild am Rathaus.
de.suche-nach	edge	Suche nach:	Suche nach:	„Suche nach“ steht auf dem Schild am Rathaus.
de.folgen	edge	Folgen	Folgen	„Folgen“ steht auf dem Schild am Rathaus.
de.kontakt	edge	Kontakt	Kontakt	„Kontakt“ steht auf dem Schild am Rathaus.
de.startseite	edge	Startseite	Startseite	„Startseite“ steht auf dem Schild am Rathaus.
de.mehr	edge	Mehr	Mehr	„Mehr“ steht auf dem Schild am Rathaus.
de.uber-uns	edge	Über uns	Über uns	„Über uns“ steht auf dem Schild am Rathaus.
de.direkt-zum-inhalt	edge	Direkt zum Inhalt	Direkt zum Inhalt	„Direkt zum Inhalt“ steht auf dem Schild am Rathaus.
de.zur-startseite	edge	Zur Startseite	Zur Startseite	„Zur Startseite“ steht auf dem Schild am Rathaus.
de.passwort-vergessen	edge	Passwort vergessen?	Passwort vergessen?	„Passwort vergessen?“ steht auf dem Schild am Rathaus.
de.meistgelesen	edge	Meistgelesen	Meistgelesen	„Meistgelesen“ steht auf dem Schild am Rathaus.
de.seite-drucken	edge	Seite drucken	Seite drucken	„Seite drucken“ steht auf dem Schild am Rathaus.
de.newsletter-bestellen	edge	Newsletter bestellen	Newsletter bestellen	„Newsletter bestellen“ steht auf dem Schild am Rathaus.
de.artikel-drucken	edge	Artikel drucken	Artikel drucken	„Artikel drucken“ steht auf dem Schild am Rathaus.
de.auf-facebook-teilen	edge	Auf Facebook teilen	Auf Facebook teilen	„Auf Facebook teilen“ steht auf dem Schild am Rathaus.
de.notwendige-cookies	edge	Notwendige Cookies	Notwendige Cookies	„Notwendige Cookies“ steht auf dem Schild am Rathaus.
de.auf-twitter-teilen	edge	Auf Twitter teilen	Auf Twitter teilen	„Auf Twitter teilen“ steht auf dem Schild am Rathaus.
de.gefallt-mir-lade	edge	Gefällt mir Lade …	Gefällt mir Lade …	„Gefällt mir Lade“ steht auf dem Schild am Rathaus.
de.in-s	edge	In "%s"	In "Facebook"	„In "Facebook"“ steht auf dem Schild am Rathaus.
# Lines that no article in this language (en) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
en.d-bloggers-like-this	anywhere	%d bloggers like this:	12 bloggers like this:	“12 bloggers like this” is what the sign at the door of the town hall says.
en.d-blogger-likes-this	anywhere	%d blogger likes this:	12 blogger likes this:	“12 blogger likes this” is what the sign at the door of the town hall says.
en.like-this	anywhere	Like this:	Like this:	“Like this” is what the sign at the door of the town hall says.
en.like-loading	anywhere	Like Loading...	Like Loading...	“Like Loading” is what the sign at the door of the town hall says.
en.loading	anywhere	Loading...	Loading...	“Loading” is what the sign at the door of the town hall says.
en.leave-a-reply	anywhere	Leave a Reply	Leave a Reply	“Leave a Reply” is what the sign at the door of the town hall says.
en.leave-a-reply-cancel-reply	anywhere	Leave a Reply Cancel reply	Leave a Reply Cancel reply	“Leave a Reply Cancel reply” is what the sign at the door of the town hall says.
en.cancel-reply	anywhere	Cancel reply	Cancel reply	“Cancel reply” is what the sign at the door of the town hall says.
en.leave-a-comment	anywhere	Leave a Comment	Leave a Comment	“Leave a Comment” is what the sign at the door of the town hall says.
en.post-a-comment	anywhere	Post a Comment	Post a Comment	“Post a Comment” is what the sign at the door of the town hall says.
en.your-email-address-will-not-be	anywhere	Your email address will not be published.	Your email address will not be published.	“Your email address will not be published” is what the sign at the door of the town hall says.
en.your-email-address-will-not-be-2	anywhere	Your email address will not be published. Required fields are marked *	Your email address will not be published. Required fields are marked *	“Your email address will not be published. Required fields are marked” is what the sign at the door of the town hall says.
en.required-fields-are-marked	anywhere	Required fields are marked *	Required fields are marked *	“Required fields are marked” is what the sign at the door of the town hall says.
en.save-my-name-email-and-website	anywhere	Save my name, email, and website in this browser for the next time I comment.	Save my name, email, and website in this browser for the next time I comment.	“Save my name, email, and website in this browser for the next time I comment” is what the sign at the door of the town hall says.
en.notify-me-of-follow-up-comments	anywhere	Notify me of follow-up comments by email.	Notify me of follow-up comments by email.	“Notify me of follow-up comments by email” is what the sign at the door of the town hall says.
en.notify-me-of-new-posts-by	anywhere	Notify me of new posts by email.	Notify me of new posts by email.	“Notify me of new posts by email” is what the sign at the door of the town hall says.
en.notify-me-of-new-comments-via	anywhere	Notify me of new comments via email.	Notify me of new comments via email.	“Notify me of new comments via email” is what the sign at the door of the town hall says.
en.this-site-uses-akismet-to-reduce	anywhere	This site uses Akismet to reduce spam. Learn how your comment data is processed.	This site uses Akismet to reduce spam. Learn how your comment data is processed.	“This site uses Akismet to reduce spam. Learn how your comment data is processed” is what the sign at the door of the town hall says.
en.click-to-share-on-s-opens	anywhere	Click to share on %s (Opens in new window)	Click to share on Facebook (Opens in new window)	“Click to share on Facebook (Opens in new window)” is what the sign at the door of the town hall says.
en.click-to-share-on-s	anywhere	Click to share on %s	Click to share on Facebook	“Click to share on Facebook” is what the sign at the door of the town hall says.
en.click-to-email-a-link-to	anywhere	Click to email a link to a friend (Opens in new window)	Click to email a link to a friend (Opens in new window)	“Click to email a link to a friend (Opens in new window)” is what the sign at the door of the town hall says.
en.click-to-email-this-to-a	anywhere	Click to email this to a friend (Opens in new window)	Click to email this to a friend (Opens in new window)	“Click to email this to a friend (Opens in new window)” is what the sign at the door of the town hall says.
en.click-to-print-opens-in-new	anywhere	Click to print (Opens in new window)	Click to print (Opens in new window)	“Click to print (Opens in new window)” is what the sign at the door of the town hall says.
en.share-on-s-opens-in-new	anywhere	Share on %s (Opens in new window)	Share on Facebook (Opens in new window)	“Share on Facebook (Opens in new window)” is what the sign at the door of the town hall says.
en.share-this	anywhere	Share this	Share this	“Share this” is what the sign at the door of the town hall says.
en.share-this-article	anywhere	Share this article	Share this article	“Share this article” is what the sign at the door of the town hall says.
en.share-this-post	anywhere	Share this post	Share this post	“Share this post” is what the sign at the door of the town hall says.
en.share-this-story	anywhere	Share this story	Share this story	“Share this story” is what the sign at the door of the town hall says.
en.share-this-page	anywhere	Share this page	Share this page	“Share this page” is what the sign at the door of the town hall says.
en.share-on-facebook	anywhere	Share on Facebook	Share on Facebook	“Share on Facebook” is what the sign at the door of the town hall says.
en.share-on-twitter	anywhere	Share on Twitter	Share on Twitter	“Share on Twitter” is what the sign at the door of the town hall says.
en.share-on-linkedin	anywhere	Share on LinkedIn	Share on LinkedIn	“Share on LinkedIn” is what the sign at the door of the town hall says.
en.share-on-x	anywhere	Share on X	Share on X	“Share on X” is what the sign at the door of the town hall says.
en.share-on-whatsapp	anywhere	Share on WhatsApp	Share on WhatsApp	“Share on WhatsApp” is what the sign at the door of the town hall says.
en.share-via-email	anywhere	Share via Email	Share via Email	“Share via Email” is what the sign at the door of the town hall says.
en.share-on-pinterest	anywhere	Share on Pinterest	Share on Pinterest	“Share on Pinterest” is what the sign at the door of the town hall says.
en.pin-it	anywhere	Pin it	Pin it	“Pin it” is what the sign at the door of the town hall says.
en.copy-link	anywhere	Copy link	Copy link	“Copy link” is what the sign at the door of the town hall says.
en.link-copied	anywhere	Link copied	Link copied	“Link copied” is what the sign at the door of the town hall says.
en.connecting-to-s	anywhere	Connecting to %s	Connecting to Facebook	“Connecting to Facebook” is what the sign at the door of the town hall says.
en.sharing-is-caring	anywhere	Sharing is caring	Sharing is caring	“Sharing is caring” is what the sign at the door of the town hall says.
en.follow-us-on-google-news	anywhere	Follow us on Google News	Follow us on Google News	“Follow us on Google News” is what the sign at the door of the town hall says.
en.follow-us-on-s	anywhere	Follow us on %s	Follow us on Facebook	“Follow us on Facebook” is what the sign at the door of the town hall says.
en.related-articlesmore-from-author	anywhere	RELATED ARTICLESMORE FROM AUTHOR	RELATED ARTICLESMORE FROM AUTHOR	“RELATED ARTICLESMORE FROM AUTHOR” is what the sign at the door of the town hall says.
en.more-from-author	anywhere	MORE FROM AUTHOR	MORE FROM AUTHOR	“MORE FROM AUTHOR” is what the sign at the door of the town hall says.
en.create-a-free-website-or-blog	anywhere	Create a free website or blog at WordPress.com.	Create a free website or blog at WordPress.com.	“Create a free website or blog at WordPress.com” is what the sign at the door of the town hall says.
en.blog-at-wordpress-com	anywhere	Blog at WordPress.com.	Blog at WordPress.com.	“Blog at WordPress.com” is what the sign at the door of the town hall says.
en.powered-by-wordpress-com	anywhere	Powered by WordPress.com.	Powered by WordPress.com.	“Powered by WordPress.com” is what the sign at the door of the town hall says.
en.proudly-powered-by-wordpress	anywhere	Proudly powered by WordPress	Proudly powered by WordPress	“Proudly powered by WordPress” is what the sign at the door of the town hall says.
en.copy-shortlink	anywhere	Copy shortlink	Copy shortlink	“Copy shortlink” is what the sign at the door of the town hall says.
en.report-this-content	anywhere	Report this content	Report this content	“Report this content” is what the sign at the door of the town hall says.
en.manage-subscriptions	anywhere	Manage subscriptions	Manage subscriptions	“Manage subscriptions” is what the sign at the door of the town hall says.
en.subscribe-to-our-newsletter	anywhere	Subscribe to our newsletter	Subscribe to our newsletter	“Subscribe to our newsletter” is what the sign at the door of the town hall says.
en.sign-up-for-our-newsletter	anywhere	Sign up for our newsletter	Sign up for our newsletter	“Sign up for our newsletter” is what the sign at the door of the town hall says.
en.newsletter-sign-up	anywhere	Newsletter Sign Up	Newsletter Sign Up	“Newsletter Sign Up” is what the sign at the door of the town hall says.
en.get-our-newsletter	anywhere	Get our newsletter	Get our newsletter	“Get our newsletter” is what the sign at the door of the town hall says.
en.subscribe-now	anywhere	Subscribe Now	Subscribe Now	“Subscribe Now” is what the sign at the door of the town hall says.
en.start-your-substack	anywhere	Start your Substack	Start your Substack	“Start your Substack” is what the sign at the door of the town hall says.
en.discussion-about-this-post	anywhere	Discussion about this post	Discussion about this post	“Discussion about this post” is what the sign at the door of the town hall says.
en.ready-for-more	anywhere	Ready for more?	Ready for more?	“Ready for more?” is what the sign at the door of the town hall says.
en.advertisement	anywhere	Advertisement	Advertisement	“Advertisement” is what the sign at the door of the town hall says.
en.advertisements	anywhere	Advertisements	Advertisements	“Advertisements” is what the sign at the door of the town hall says.
en.advertising	anywhere	Advertising	Advertising	“Advertising” is what the sign at the door of the town hall says.
en.advertisement-continue-reading-below	anywhere	Advertisement - Continue reading below	Advertisement - Continue reading below	“Advertisement - Continue reading below” is what the sign at the door of the town hall says.
en.advertisement-story-continues-below	anywhere	Advertisement - Story continues below	Advertisement - Story continues below	“Advertisement - Story continues below” is what the sign at the door of the town hall says.
en.article-continues-below-advertisement	anywhere	Article continues below advertisement	Article continues below advertisement	“Article continues below advertisement” is what the sign at the door of the town hall says.
en.story-continues-below	anywhere	Story continues below	Story continues below	“Story continues below” is what the sign at the door of the town hall says.
en.story-continues-below-advertisement	anywhere	Story continues below advertisement	Story continues below advertisement	“Story continues below advertisement” is what the sign at the door of the town hall says.
en.continue-reading-below	anywhere	Continue reading below	Continue reading below	“Continue reading below” is what the sign at the door of the town hall says.
en.this-advertisement-has-not-loaded-yet	anywhere	This advertisement has not loaded yet, but your article continues below.	This advertisement has not loaded yet, but your article continues below.	“This advertisement has not loaded yet, but your article continues below” is what the sign at the door of the town hall says.
en.article-content	anywhere	Article content	Article content	“Article content” is what the sign at the door of the town hall says.
en.adsbygoogle-window-adsbygoogle-push	anywhere	(adsbygoogle = window.adsbygoogle || []).push({});	(adsbygoogle = window.adsbygoogle || []).push({});	“(adsbygoogle = window.adsbygoogle || []).push({});” is what the sign at the door of the town hall says.
en.skip-to-content	anywhere	Skip to content	Skip to content	“Skip to content” is what the sign at the door of the town hall says.
en.skip-to-main-content	anywhere	Skip to main content	Skip to main content	“Skip to main content” is what the sign at the door of the town hall says.
en.skip-to-navigation	anywhere	Skip to navigation	Skip to navigation	“Skip to navigation” is what the sign at the door of the town hall says.
en.jump-to-content	anywhere	Jump to content	Jump to content	“Jump to content” is what the sign at the door of the town hall says.
en.toggle-navigation	anywhere	Toggle navigation	Toggle navigation	“Toggle navigation” is what the sign at the door of the town hall says.
en.back-to-top	anywhere	Back to top	Back to top	“Back to top” is what the sign at the door of the town hall says.
en.accept-all	anywhere	Accept All	Accept All	“Accept All” is what the sign at the door of the town hall says.
en.reject-all	anywhere	Reject All	Reject All	“Reject All” is what the sign at the door of the town hall says.
en.accept-all-cookies	anywhere	Accept All Cookies	Accept All Cookies	“Accept All Cookies” is what the sign at the door of the town hall says.
en.accept-cookies	anywhere	Accept Cookies	Accept Cookies	“Accept Cookies” is what the sign at the door of the town hall says.
en.cookies-settings	anywhere	Cookies Settings	Cookies Settings	“Cookies Settings” is what the sign at the door of the town hall says.
en.cookie-settings	anywhere	Cookie Settings	Cookie Settings	“Cookie Settings” is what the sign at the door of the town hall says.
en.privacy-cookies-policy	anywhere	Privacy & Cookies Policy	Privacy & Cookies Policy	“Privacy & Cookies Policy” is what the sign at the door of the town hall says.
en.strictly-necessary-cookies	anywhere	Strictly Necessary Cookies	Strictly Necessary Cookies	“Strictly Necessary Cookies” is what the sign at the door of the town hall says.
en.your-privacy-choices	anywhere	Your Privacy Choices	Your Privacy Choices	“Your Privacy Choices” is what the sign at the door of the town hall says.
en.javascript-is-disabled-for-a-better	anywhere	JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.	JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.	“JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding” is what the sign at the door of the town hall says.
en.your-browser-does-not-support-the	anywhere	Your browser does not support the video tag.	Your browser does not support the video tag.	“Your browser does not support the video tag” is what the sign at the door of the town hall says.
en.your-browser-does-not-support-the-2	anywhere	Your browser does not support the audio element.	Your browser does not support the audio element.	“Your browser does not support the audio element” is what the sign at the door of the town hall says.
en.please-enable-javascript-to-view-the	anywhere	Please enable JavaScript to view the comments powered by Disqus.	Please enable JavaScript to view the comments powered by Disqus.	“Please enable JavaScript to view the comments powered by Disqus” is what the sign at the door of the town hall says.
en.please-enable-javascript-to-view-this	anywhere	Please enable JavaScript to view this content.	Please enable JavaScript to view this content.	“Please enable JavaScript to view this content” is what the sign at the door of the town hall says.
en.object-object	anywhere	[object Object]	[object Object]	“[object Object]” is what the sign at the door of the town hall says.
en.all-rights-reserved	anywhere	All rights reserved	All rights reserved	“All rights reserved” is what the sign at the door of the town hall says.
en.sitemap	anywhere	Sitemap	Sitemap	“Sitemap” is what the sign at the door of the town hall says.
en.you-must-be-logged-in-to	anywhere	You must be logged in to post a comment.	You must be logged in to post a comment.	“You must be logged in to post a comment” is what the sign at the door of the town hall says.
en.you-must-be-logged-in-to-2	anywhere	You must be logged in to join the discussion or read more comments.	You must be logged in to join the discussion or read more comments.	“You must be logged in to join the discussion or read more comments” is what the sign at the door of the town hall says.
en.already-a-subscriber	anywhere	Already a subscriber?	Already a subscriber?	“Already a subscriber?” is what the sign at the door of the town hall says.
en.create-an-account	anywhere	Create an account	Create an account	“Create an account” is what the sign at the door of the town hall says.
en.related-posts	anywhere	Related Posts	Related Posts	“Related Posts” is what the sign at the door of the town hall says.
en.related-articles	anywhere	Related Articles	Related Articles	“Related Articles” is what the sign at the door of the town hall says.
en.related-stories	anywhere	Related Stories	Related Stories	“Related Stories” is what the sign at the door of the town hall says.
en.recent-posts	anywhere	Recent Posts	Recent Posts	“Recent Posts” is what the sign at the door of the town hall says.
en.recent-comments	anywhere	Recent Comments	Recent Comments	“Recent Comments” is what the sign at the door of the town hall says.
en.most-read	anywhere	Most Read	Most Read	“Most Read” is what the sign at the door of the town hall says.
en.most-popular	anywhere	Most Popular	Most Popular	“Most Popular” is what the sign at the door of the town hall says.
en.top-stories	anywhere	Top Stories	Top Stories	“Top Stories” is what the sign at the door of the town hall says.
en.latest-news	anywhere	Latest News	Latest News	“Latest News” is what the sign at the door of the town hall says.
en.you-may-also-like	anywhere	You may also like	You may also like	“You may also like” is what the sign at the door of the town hall says.
en.you-might-also-like	anywhere	You might also like	You might also like	“You might also like” is what the sign at the door of the town hall says.
en.recommended-for-you	anywhere	Recommended for you	Recommended for you	“Recommended for you” is what the sign at the door of the town hall says.
en.read-more	anywhere	Read More »	Read More »	“Read More »” is what the sign at the door of the town hall says.
en.continue-reading	anywhere	Continue reading →	Continue reading →	“Continue reading →” is what the sign at the door of the town hall says.
en.continue-reading-2	anywhere	Continue reading	Continue reading	“Continue reading” is what the sign at the door of the town hall says.
en.older-posts	anywhere	Older posts	Older posts	“Older posts” is what the sign at the door of the town hall says.
en.newer-posts	anywhere	Newer posts	Newer posts	“Newer posts” is what the sign at the door of the town hall says.
en.post-navigation	anywhere	Post navigation	Post navigation	“Post navigation” is what the sign at the door of the town hall says.
en.previous-article	anywhere	Previous Article	Previous Article	“Previous Article” is what the sign at the door of the town hall says.
en.next-article	anywhere	Next Article	Next Article	“Next Article” is what the sign at the door of the town hall says.
en.previous-post	anywhere	Previous Post	Previous Post	“Previous Post” is what the sign at the door of the town hall says.
en.next-post	anywhere	Next Post	Next Post	“Next Post” is what the sign at the door of the town hall says.
en.about-the-author	anywhere	About the Author	About the Author	“About the Author” is what the sign at the door of the town hall says.
en.would-love-your-thoughts-please-comment	anywhere	Would love your thoughts, please comment.	Would love your thoughts, please comment.	“Would love your thoughts, please comment” is what the sign at the door of the town hall says.
en.sponsored-content	anywhere	Sponsored Content	Sponsored Content	“Sponsored Content” is what the sign at the door of the town hall says.
en.paid-content	anywhere	Paid Content	Paid Content	“Paid Content” is what the sign at the door of the town hall says.
en.advertise-with-us	anywhere	Advertise With Us	Advertise With Us	“Advertise With Us” is what the sign at the door of the town hall says.
en.scan-qr-code	anywhere	Scan QR code	Scan QR code	“Scan QR code” is what the sign at the door of the town hall says.
en.listen-to-this-article	anywhere	Listen to this article	Listen to this article	“Listen to this article” is what the sign at the door of the town hall says.
en.print-this-article	anywhere	Print this article	Print this article	“Print this article” is what the sign at the door of the town hall says.
en.view-all-posts-by-s	anywhere	View all posts by %s	View all posts by Facebook	“View all posts by Facebook” is what the sign at the door of the town hall says.
en.view-all-posts	anywhere	View all posts	View all posts	“View all posts” is what the sign at the door of the town hall says.
en.enter-your-email-address-to-subscribe	anywhere	Enter your email address to subscribe to this blog and receive notifications of new posts by email.	Enter your email address to subscribe to this blog and receive notifications of new posts by email.	“Enter your email address to subscribe to this blog and receive notifications of new posts by email” is what the sign at the door of the town hall says.
en.type-your-email	anywhere	Type your email…	Type your email…	“Type your email” is what the sign at the door of the town hall says.
en.join-d-other-subscribers	anywhere	Join %d other subscribers	Join 12 other subscribers	“Join 12 other subscribers” is what the sign at the door of the town hall says.
en.subscribe-to-our-newsletter-to-get	anywhere	Subscribe to our newsletter to get the latest news	Subscribe to our newsletter to get the latest news	“Subscribe to our newsletter to get the latest news” is what the sign at the door of the town hall says.
en.we-use-cookies-to-ensure-that	anywhere	We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.	We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.	“We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it” is what the sign at the door of the town hall says.
en.sign-up-for-free	anywhere	Sign up for free	Sign up for free	“Sign up for free” is what the sign at the door of the town hall says.
en.share-this-article-in-your-social	anywhere	Share this article in your social network	Share this article in your social network	“Share this article in your social network” is what the sign at the door of the town hall says.
en.click-to-share-on-twitter-opens	anywhere	Click to share on Twitter (Opens in new window)	Click to share on Twitter (Opens in new window)	“Click to share on Twitter (Opens in new window)” is what the sign at the door of the town hall says.
en.click-to-share-on-pinterest-opens	anywhere	Click to share on Pinterest (Opens in new window)	Click to share on Pinterest (Opens in new window)	“Click to share on Pinterest (Opens in new window)” is what the sign at the door of the town hall says.
en.click-to-share-on-whatsapp-opens	anywhere	Click to share on WhatsApp (Opens in new window)	Click to share on WhatsApp (Opens in new window)	“Click to share on WhatsApp (Opens in new window)” is what the sign at the door of the town hall says.
en.click-to-share-on-x-opens	anywhere	Click to share on X (Opens in new window)	Click to share on X (Opens in new window)	“Click to share on X (Opens in new window)” is what the sign at the door of the town hall says.
en.click-to-share-on-pocket-opens	anywhere	Click to share on Pocket (Opens in new window)	Click to share on Pocket (Opens in new window)	“Click to share on Pocket (Opens in new window)” is what the sign at the door of the town hall says.
en.share-on-facebook-opens-in-new	anywhere	Share on Facebook (Opens in new window)	Share on Facebook (Opens in new window)	“Share on Facebook (Opens in new window)” is what the sign at the door of the town hall says.
en.leave-a-comment-cancel-reply	anywhere	Leave a Comment Cancel reply	Leave a Comment Cancel reply	“Leave a Comment Cancel reply” is what the sign at the door of the town hall says.
en.click-to-share-on-telegram-opens	anywhere	Click to share on Telegram (Opens in new window)	Click to share on Telegram (Opens in new window)	“Click to share on Telegram (Opens in new window)” is what the sign at the door of the town hall says.
en.tweet	edge	Tweet	Tweet	“Tweet” is what the sign at the door of the town hall says.
en.share	edge	Share	Share	“Share” is what the sign at the door of the town hall says.
en.email	edge	Email	Email	“Email” is what the sign at the door of the town hall says.
en.print	edge	Print	Print	“Print” is what the sign at the door of the town hall says.
en.whatsapp	edge	WhatsApp	WhatsApp	“WhatsApp” is what the sign at the door of the town hall says.
en.facebook	edge	Facebook	Facebook	“Facebook” is what the sign at the door of the town hall says.
en.twitter	edge	Twitter	Twitter	“Twitter” is what the sign at the door of the town hall says.
en.linkedin	edge	LinkedIn	LinkedIn	“LinkedIn” is what the sign at the door of the town hall says.
en.pinterest	edge	Pinterest	Pinterest	“Pinterest” is what the sign at the door of the town hall says.
en.reddit	edge	Reddit	Reddit	“Reddit” is what the sign at the door of the town hall says.
en.telegram	edge	Telegram	Telegram	“Telegram” is what the sign at the door of the town hall says.
en.tumblr	edge	Tumblr	Tumblr	“Tumblr” is what the sign at the door of the town hall says.
en.pocket	edge	Pocket	Pocket	“Pocket” is what the sign at the door of the town hall says.
en.instagram	edge	Instagram	Instagram	“Instagram” is what the sign at the door of the town hall says.
en.youtube	edge	YouTube	YouTube	“YouTube” is what the sign at the door of the town hall says.
en.follow	edge	Follow	Follow	“Follow” is what the sign at the door of the town hall says.
en.follow-us	edge	Follow us	Follow us	“Follow us” is what the sign at the door of the town hall says.
en.related	edge	Related	Related	“Related” is what the sign at the door of the town hall says.
en.related-topics	edge	Related topics	Related topics	“Related topics” is what the sign at the door of the town hall says.
en.trending	edge	Trending	Trending	“Trending” is what the sign at the door of the town hall says.
en.read-more-2	edge	Read more	Read more	“Read more” is what the sign at the door of the town hall says.
en.subscribe	edge	Subscribe	Subscribe	“Subscribe” is what the sign at the door of the town hall says.
en.sign-up	edge	Sign up	Sign up	“Sign up” is what the sign at the door of the town hall says.
en.log-in	edge	Log in	Log in	“Log in” is what the sign at the door of the town hall says.
en.login	edge	Login	Login	“Login” is what the sign at the door of the town hall says.
en.sign-in	edge	Sign in	Sign in	“Sign in” is what the sign at the door of the town hall says.
en.newsletter	edge	Newsletter	Newsletter	“Newsletter” is what the sign at the door of the town hall says.
en.comments	edge	Comments	Comments	“Comments” is what the sign at the door of the town hall says.
en.comment	edge	Comment	Comment	“Comment” is what the sign at the door of the town hall says.
en.no-comments	edge	No Comments	No Comments	“No Comments” is what the sign at the door of the town hall says.
en.d-comments	edge	%d Comments	12 Comments	“12 Comments” is what the sign at the door of the town hall says.
en.d-comment	edge	%d Comment	12 Comment	“12 Comment” is what the sign at the door of the town hall says.
en.0-comments	edge	0 Comments	0 Comments	“0 Comments” is what the sign at the door of the town hall says.
en.reply	edge	Reply	Reply	“Reply” is what the sign at the door of the town hall says.
en.posted-on	edge	Posted on	Posted on	“Posted on” is what the sign at the door of the town hall says.
en.posted-in	edge	Posted in	Posted in	“Posted in” is what the sign at the door of the town hall says.
en.filed-under	edge	Filed under:	Filed under:	“Filed under” is what the sign at the door of the town hall says.
en.tagged	edge	Tagged:	Tagged:	“Tagged” is what the sign at the door of the town hall says.
en.tags	edge	Tags	Tags	“Tags” is what the sign at the door of the town hall says.
en.categories	edge	Categories	Categories	“Categories” is what the sign at the door of the town hall says.
en.category	edge	Category:	Category:	“Category” is what the sign at the door of the town hall says.
en.about-us	edge	About Us	About Us	“About Us” is what the sign at the door of the town hall says.
en.contact-us	edge	Contact Us	Contact Us	“Contact Us” is what the sign at the door of the town hall says.
en.previous	edge	Previous	Previous	“Previous” is what the sign at the door of the town hall says.
en.next	edge	Next	Next	“Next” is what the sign at the door of the town hall says.
en.search	edge	Search	Search	“Search” is what the sign at the door of the town hall says.
en.search-for	edge	Search for:	Search for:	“Search for” is what the sign at the door of the town hall says.
en.menu	edge	Menu	Menu	“Menu” is what the sign at the door of the town hall says.
en.home	edge	Home	Home	“Home” is what the sign at the door of the town hall says.
en.table-of-contents	edge	Table of Contents	Table of Contents	“Table of Contents” is what the sign at the door of the town hall says.
en.in-this-article	edge	In this article	In this article	“In this article” is what the sign at the door of the town hall says.
en.also-read	edge	Also read	Also read	“Also read” is what the sign at the door of the town hall says.
en.read-also	edge	Read also	Read also	“Read also” is what the sign at the door of the town hall says.
en.sponsored	edge	Sponsored	Sponsored	“Sponsored” is what the sign at the door of the town hall says.
en.more	edge	More	More	“More” is what the sign at the door of the town hall says.
en.topics	edge	Topics	Topics	“Topics” is what the sign at the door of the town hall says.
en.privacy-policy	edge	Privacy Policy	Privacy Policy	“Privacy Policy” is what the sign at the door of the town hall says.
en.cookie-policy	edge	Cookie Policy	Cookie Policy	“Cookie Policy” is what the sign at the door of the town hall says.
en.terms-of-use	edge	Terms of Use	Terms of Use	“Terms of Use” is what the sign at the door of the town hall says.
en.terms-of-service	edge	Terms of Service	Terms of Service	“Terms of Service” is what the sign at the door of the town hall says.
en.archives	edge	Archives	Archives	“Archives” is what the sign at the door of the town hall says.
en.meta	edge	Meta	Meta	“Meta” is what the sign at the door of the town hall says.
en.get-the-app	edge	Get the app	Get the app	“Get the app” is what the sign at the door of the town hall says.
en.last-updated	edge	Last Updated:	Last Updated:	“Last Updated” is what the sign at the door of the town hall says.
en.subscriber-services	edge	Subscriber Services	Subscriber Services	“Subscriber Services” is what the sign at the door of the town hall says.
en.donate	edge	Donate	Donate	“Donate” is what the sign at the door of the town hall says.
en.like	edge	Like	Like	“Like” is what the sign at the door of the town hall says.
en.view-comments	edge	View comments	View comments	“View comments” is what the sign at the door of the town hall says.
en.show-comments	edge	Show comments	Show comments	“Show comments” is what the sign at the door of the town hall says.
en.load-more	edge	Load more	Load more	“Load more” is what the sign at the door of the town hall says.
en.see-all	edge	See all	See all	“See all” is what the sign at the door of the town hall says.
en.view-all	edge	View all	View all	“View all” is what the sign at the door of the town hall says.
en.close	edge	Close	Close	“Close” is what the sign at the door of the town hall says.
en.source-link	edge	Source link	Source link	“Source link” is what the sign at the door of the town hall says.
en.functional-cookies	edge	Functional Cookies	Functional Cookies	“Functional Cookies” is what the sign at the door of the town hall says.
en.performance-cookies	edge	Performance Cookies	Performance Cookies	“Performance Cookies” is what the sign at the door of the town hall says.
en.always-active	edge	Always Active	Always Active	“Always Active” is what the sign at the door of the town hall says.
en.targeting-cookies	edge	Targeting Cookies	Targeting Cookies	“Targeting Cookies” is what the sign at the door of the town hall says.
# Lines that no article in this language (es) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
es.a-d-blogueros-les-gusta-esto	anywhere	A %d blogueros les gusta esto:	A 12 blogueros les gusta esto:	«A 12 blogueros les gusta esto», dice el letrero del ayuntamiento.
es.me-gusta-esto	anywhere	Me gusta esto:	Me gusta esto:	«Me gusta esto», dice el letrero del ayuntamiento.
es.me-gusta	anywhere	Me gusta:	Me gusta:	«Me gusta», dice el letrero del ayuntamiento.
es.me-gusta-cargando	anywhere	Me gusta Cargando...	Me gusta Cargando...	«Me gusta Cargando», dice el letrero del ayuntamiento.
es.cargando	anywhere	Cargando...	Cargando...	«Cargando», dice el letrero del ayuntamiento.
es.comparte-esto	anywhere	Comparte esto:	Comparte esto:	«Comparte esto», dice el letrero del ayuntamiento.
es.compartelo	anywhere	Compártelo:	Compártelo:	«Compártelo», dice el letrero del ayuntamiento.
es.compartir-esto	anywhere	Compartir esto:	Compartir esto:	«Compartir esto», dice el letrero del ayuntamiento.
es.articulos-relacionados	anywhere	Artículos relacionados	Artículos relacionados	«Artículos relacionados», dice el letrero del ayuntamiento.
es.entradas-relacionadas	anywhere	Entradas relacionadas	Entradas relacionadas	«Entradas relacionadas», dice el letrero del ayuntamiento.
es.noticias-relacionadas	anywhere	Noticias relacionadas	Noticias relacionadas	«Noticias relacionadas», dice el letrero del ayuntamiento.
es.deja-una-respuesta	anywhere	Deja una respuesta	Deja una respuesta	«Deja una respuesta», dice el letrero del ayuntamiento.
es.deja-una-respuesta-cancelar-la-respuesta	anywhere	Deja una respuesta Cancelar la respuesta	Deja una respuesta Cancelar la respuesta	«Deja una respuesta Cancelar la respuesta», dice el letrero del ayuntamiento.
es.deja-un-comentario	anywhere	Deja un comentario	Deja un comentario	«Deja un comentario», dice el letrero del ayuntamiento.
es.cancelar-la-respuesta	anywhere	Cancelar la respuesta	Cancelar la respuesta	«Cancelar la respuesta», dice el letrero del ayuntamiento.
es.cancelar-respuesta	anywhere	Cancelar respuesta	Cancelar respuesta	«Cancelar respuesta», dice el letrero del ayuntamiento.
es.tu-direccion-de-correo-electronico-no	anywhere	Tu dirección de correo electrónico no será publicada.	Tu dirección de correo electrónico no será publicada.	«Tu dirección de correo electrónico no será publicada», dice el letrero del ayuntamiento.
es.tu-direccion-de-correo-electronico-no-2	anywhere	Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *	Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *	«Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con», dice el letrero del ayuntamiento.
es.los-campos-obligatorios-estan-marcados-con	anywhere	Los campos obligatorios están marcados con *	Los campos obligatorios están marcados con *	«Los campos obligatorios están marcados con», dice el letrero del ayuntamiento.
es.este-sitio-usa-akismet-para-reducir	anywhere	Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.	Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.	«Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios», dice el letrero del ayuntamiento.
es.recibir-un-email-con-los-siguientes	anywhere	Recibir un email con los siguientes comentarios a esta entrada.	Recibir un email con los siguientes comentarios a esta entrada.	«Recibir un email con los siguientes comentarios a esta entrada», dice el letrero del ayuntamiento.
es.recibir-un-email-con-cada-nueva	anywhere	Recibir un email con cada nueva entrada.	Recibir un email con cada nueva entrada.	«Recibir un email con cada nueva entrada», dice el letrero del ayuntamiento.
es.suscribete-al-blog-por-correo-electronico	anywhere	Suscríbete al blog por correo electrónico	Suscríbete al blog por correo electrónico	«Suscríbete al blog por correo electrónico», dice el letrero del ayuntamiento.
es.introduce-tu-correo-electronico-para-suscribirte	anywhere	Introduce tu correo electrónico para suscribirte a este blog y recibir notificaciones de nuevas entradas.	Introduce tu correo electrónico para suscribirte a este blog y recibir notificaciones de nuevas entradas.	«Introduce tu correo electrónico para suscribirte a este blog y recibir notificaciones de nuevas entradas», dice el letrero del ayuntamiento.
es.mensajes-y-paginas-populares	anywhere	Mensajes y Páginas Populares	Mensajes y Páginas Populares	«Mensajes y Páginas Populares», dice el letrero del ayuntamiento.
es.hac-clic-para-enviar-por-correo	anywhere	Hac clic para enviar por correo electrónico a un amigo	Hac clic para enviar por correo electrónico a un amigo	«Hac clic para enviar por correo electrónico a un amigo», dice el letrero del ayuntamiento.
es.haz-clic-para-compartir-en-s	anywhere	Haz clic para compartir en %s (Se abre en una ventana nueva)	Haz clic para compartir en Facebook (Se abre en una ventana nueva)	«Haz clic para compartir en Facebook (Se abre en una ventana nueva)», dice el letrero del ayuntamiento.
es.haz-clic-para-compartir-en-s-2	anywhere	Haz clic para compartir en %s	Haz clic para compartir en Facebook	«Haz clic para compartir en Facebook», dice el letrero del ayuntamiento.
es.haz-clic-para-imprimir-se-abre	anywhere	Haz clic para imprimir (Se abre en una ventana nueva)	Haz clic para imprimir (Se abre en una ventana nueva)	«Haz clic para imprimir (Se abre en una ventana nueva)», dice el letrero del ayuntamiento.
es.haz-clic-para-imprimir	anywhere	Haz clic para imprimir	Haz clic para imprimir	«Haz clic para imprimir», dice el letrero del ayuntamiento.
es.enviar-a-direccion-de-correo-electronico	anywhere	Enviar a dirección de correo electrónico	Enviar a dirección de correo electrónico	«Enviar a dirección de correo electrónico», dice el letrero del ayuntamiento.
es.la-entrada-no-fue-enviada-comprueba	anywhere	La entrada no fue enviada. ¡Comprueba tus direcciones de correo electrónico!	La entrada no fue enviada. ¡Comprueba tus direcciones de correo electrónico!	«La entrada no fue enviada. ¡Comprueba tus direcciones de correo electrónico!», dice el letrero del ayuntamiento.
es.error-en-la-comprobacion-de-email	anywhere	Error en la comprobación de email. Por favor, vuelve a intentarlo	Error en la comprobación de email. Por favor, vuelve a intentarlo	«Error en la comprobación de email. Por favor, vuelve a intentarlo», dice el letrero del ayuntamiento.
es.entradas-antiguas	anywhere	Entradas antiguas	Entradas antiguas	«Entradas antiguas», dice el letrero del ayuntamiento.
es.saltar-al-contenido	anywhere	Saltar al contenido	Saltar al contenido	«Saltar al contenido», dice el letrero del ayuntamiento.
es.ir-al-contenido	anywhere	Ir al contenido	Ir al contenido	«Ir al contenido», dice el letrero del ayuntamiento.
es.todos-los-derechos-reservados	anywhere	Todos los derechos reservados	Todos los derechos reservados	«Todos los derechos reservados», dice el letrero del ayuntamiento.
es.te-puede-interesar	anywhere	Te puede interesar	Te puede interesar	«Te puede interesar», dice el letrero del ayuntamiento.
es.lee-tambien	anywhere	Lee también	Lee también	«Lee también», dice el letrero del ayuntamiento.
es.leer-tambien	anywhere	Leer también	Leer también	«Leer también», dice el letrero del ayuntamiento.
es.navegacion-de-entradas	anywhere	Navegación de entradas	Navegación de entradas	«Navegación de entradas», dice el letrero del ayuntamiento.
es.unete-a-otros-d-suscriptores	anywhere	Únete a otros %d suscriptores	Únete a otros 12 suscriptores	«Únete a otros 12 suscriptores», dice el letrero del ayuntamiento.
es.haz-clic-para-compartir-en-twitter	anywhere	Haz clic para compartir en Twitter	Haz clic para compartir en Twitter	«Haz clic para compartir en Twitter», dice el letrero del ayuntamiento.
es.suscribir	edge	Suscribir	Suscribir	«Suscribir», dice el letrero del ayuntamiento.
es.suscribete	edge	Suscríbete	Suscríbete	«Suscríbete», dice el letrero del ayuntamiento.
es.publicidad	edge	Publicidad	Publicidad	«Publicidad», dice el letrero del ayuntamiento.
es.compartir	edge	Compartir	Compartir	«Compartir», dice el letrero del ayuntamiento.
es.imprimir	edge	Imprimir	Imprimir	«Imprimir», dice el letrero del ayuntamiento.
es.comentarios	edge	Comentarios	Comentarios	«Comentarios», dice el letrero del ayuntamiento.
es.aviso-legal	edge	Aviso legal	Aviso legal	«Aviso legal», dice el letrero del ayuntamiento.
es.politica-de-privacidad	edge	Política de privacidad	Política de privacidad	«Política de privacidad», dice el letrero del ayuntamiento.
es.politica-de-cookies	edge	Política de cookies	Política de cookies	«Política de cookies», dice el letrero del ayuntamiento.
es.leer-mas	edge	Leer más	Leer más	«Leer más», dice el letrero del ayuntamiento.
es.iniciar-sesion	edge	Iniciar sesión	Iniciar sesión	«Iniciar sesión», dice el letrero del ayuntamiento.
es.inicio	edge	Inicio	Inicio	«Inicio», dice el letrero del ayuntamiento.
es.contacto	edge	Contacto	Contacto	«Contacto», dice el letrero del ayuntamiento.
es.buscar	edge	Buscar	Buscar	«Buscar», dice el letrero del ayuntamiento.
es.responder	edge	Responder	Responder	«Responder», dice el letrero del ayuntamiento.
es.etiquetas	edge	Etiquetas	Etiquetas	«Etiquetas», dice el letrero del ayuntamiento.
es.ultimas-noticias	edge	Últimas noticias	Últimas noticias	«Últimas noticias», dice el letrero del ayuntamiento.
es.quienes-somos	edge	Quiénes somos	Quiénes somos	«Quiénes somos», dice el letrero del ayuntamiento.
es.compartir-en-facebook	edge	Compartir en Facebook	Compartir en Facebook	«Compartir en Facebook», dice el letrero del ayuntamiento.
es.compartir-en-twitter	edge	Compartir en Twitter	Compartir en Twitter	«Compartir en Twitter», dice el letrero del ayuntamiento.
es.lo-mas-leido	edge	Lo más leído	Lo más leído	«Lo más leído», dice el letrero del ayuntamiento.
es.te-recomendamos	edge	Te recomendamos	Te recomendamos	«Te recomendamos», dice el letrero del ayuntamiento.
es.en-s	edge	En "%s"	En "Facebook"	«En "Facebook"», dice el letrero del ayuntamiento.
# Lines that no article in this language (fa) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
fa.line-1	anywhere	%d وب‌نوشت‌نویس این را دوست دارند:	12 وب‌نوشت‌نویس این را دوست دارند:	روی تابلوی شهرداری نوشته‌اند «12 وب‌نوشت‌نویس این را دوست دارند» و بس.
fa.line-2	anywhere	دوست داشتن این:	دوست داشتن این:	روی تابلوی شهرداری نوشته‌اند «دوست داشتن این» و بس.
fa.line-3	anywhere	بارگذاری...	بارگذاری...	روی تابلوی شهرداری نوشته‌اند «بارگذاری» و بس.
fa.line-4	anywhere	در حال بارگذاری...	در حال بارگذاری...	روی تابلوی شهرداری نوشته‌اند «در حال بارگذاری» و بس.
fa.line-5	anywhere	اشتراک‌گذاری این:	اشتراک‌گذاری این:	روی تابلوی شهرداری نوشته‌اند «اشتراک‌گذاری این» و بس.
fa.line-6	anywhere	این را به اشتراک بگذارید:	این را به اشتراک بگذارید:	روی تابلوی شهرداری نوشته‌اند «این را به اشتراک بگذارید» و بس.
fa.line-7	anywhere	مطالب مرتبط	مطالب مرتبط	روی تابلوی شهرداری نوشته‌اند «مطالب مرتبط» و بس.
fa.line-8	anywhere	اخبار مرتبط	اخبار مرتبط	روی تابلوی شهرداری نوشته‌اند «اخبار مرتبط» و بس.
fa.line-9	anywhere	خبرهای مرتبط	خبرهای مرتبط	روی تابلوی شهرداری نوشته‌اند «خبرهای مرتبط» و بس.
fa.line-10	anywhere	نوشته‌های مشابه	نوشته‌های مشابه	روی تابلوی شهرداری نوشته‌اند «نوشته‌های مشابه» و بس.
fa.line-11	anywhere	پاسخی بگذارید	پاسخی بگذارید	روی تابلوی شهرداری نوشته‌اند «پاسخی بگذارید» و بس.
fa.line-12	anywhere	پاسخی بگذارید لغو پاسخ	پاسخی بگذارید لغو پاسخ	روی تابلوی شهرداری نوشته‌اند «پاسخی بگذارید لغو پاسخ» و بس.
fa.line-13	anywhere	لغو پاسخ	لغو پاسخ	روی تابلوی شهرداری نوشته‌اند «لغو پاسخ» و بس.
fa.line-14	anywhere	دیدگاهتان را بنویسید	دیدگاهتان را بنویسید	روی تابلوی شهرداری نوشته‌اند «دیدگاهتان را بنویسید» و بس.
fa.line-15	anywhere	دیدگاهتان را بنویسید لغو پاسخ	دیدگاهتان را بنویسید لغو پاسخ	روی تابلوی شهرداری نوشته‌اند «دیدگاهتان را بنویسید لغو پاسخ» و بس.
fa.line-16	anywhere	نشانی ایمیل شما منتشر نخواهد شد.	نشانی ایمیل شما منتشر نخواهد شد.	روی تابلوی شهرداری نوشته‌اند «نشانی ایمیل شما منتشر نخواهد شد» و بس.
fa.line-17	anywhere	نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند *	نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند *	روی تابلوی شهرداری نوشته‌اند «نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند» و بس.
fa.line-18	anywhere	بخش‌های موردنیاز علامت‌گذاری شده‌اند *	بخش‌های موردنیاز علامت‌گذاری شده‌اند *	روی تابلوی شهرداری نوشته‌اند «بخش‌های موردنیاز علامت‌گذاری شده‌اند» و بس.
fa.line-19	anywhere	مرا از نوشته‌های تازه با رایانامه آگاه کن.	مرا از نوشته‌های تازه با رایانامه آگاه کن.	روی تابلوی شهرداری نوشته‌اند «مرا از نوشته‌های تازه با رایانامه آگاه کن» و بس.
fa.line-20	anywhere	اشتراک در وب‌نوشت از راه رایانامه	اشتراک در وب‌نوشت از راه رایانامه	روی تابلوی شهرداری نوشته‌اند «اشتراک در وب‌نوشت از راه رایانامه» و بس.
fa.line-21	anywhere	برای اشتراک در این وب‌نوشت و دریافت آگاه‌سازی از نوشته‌های تازه از راه رایانامه، رایانشانی خود را وارد کنید.	برای اشتراک در این وب‌نوشت و دریافت آگاه‌سازی از نوشته‌های تازه از راه رایانامه، رایانشانی خود را وارد کنید.	روی تابلوی شهرداری نوشته‌اند «برای اشتراک در این وب‌نوشت و دریافت آگاه‌سازی از نوشته‌های تازه از راه رایانامه، رایانشانی خود را وارد کنید» و بس.
fa.line-22	anywhere	برترین نوشته‌ها و صفحه‌ها	برترین نوشته‌ها و صفحه‌ها	روی تابلوی شهرداری نوشته‌اند «برترین نوشته‌ها و صفحه‌ها» و بس.
fa.line-23	anywhere	فرستادن به رایانشانی	فرستادن به رایانشانی	روی تابلوی شهرداری نوشته‌اند «فرستادن به رایانشانی» و بس.
fa.line-24	anywhere	نوشته فرستاده نشد - رایانشانی‌های خود را بررسی کنید!	نوشته فرستاده نشد - رایانشانی‌های خود را بررسی کنید!	روی تابلوی شهرداری نوشته‌اند «نوشته فرستاده نشد - رایانشانی‌های خود را بررسی کنید!» و بس.
fa.line-25	anywhere	پوزش، وب‌نوشت شما نمی‌تواند نوشته‌ها را با رایانامه به اشتراک بگذارد.	پوزش، وب‌نوشت شما نمی‌تواند نوشته‌ها را با رایانامه به اشتراک بگذارد.	روی تابلوی شهرداری نوشته‌اند «پوزش، وب‌نوشت شما نمی‌تواند نوشته‌ها را با رایانامه به اشتراک بگذارد» و بس.
fa.line-26	anywhere	برای به اشتراک گذاشتن در %s کلیک کنید	برای به اشتراک گذاشتن در Facebook کلیک کنید	روی تابلوی شهرداری نوشته‌اند «برای به اشتراک گذاشتن در Facebook کلیک کنید» و بس.
fa.line-27	anywhere	نوشته‌های پیشین	نوشته‌های پیشین	روی تابلوی شهرداری نوشته‌اند «نوشته‌های پیشین» و بس.
fa.line-28	anywhere	راهبری نوشته	راهبری نوشته	روی تابلوی شهرداری نوشته‌اند «راهبری نوشته» و بس.
fa.line-29	anywhere	تمامی حقوق محفوظ است	تمامی حقوق محفوظ است	روی تابلوی شهرداری نوشته‌اند «تمامی حقوق محفوظ است» و بس.
fa.line-30	anywhere	کلیه حقوق محفوظ است	کلیه حقوق محفوظ است	روی تابلوی شهرداری نوشته‌اند «کلیه حقوق محفوظ است» و بس.
fa.line-31	anywhere	تمام حقوق محفوظ است	تمام حقوق محفوظ است	روی تابلوی شهرداری نوشته‌اند «تمام حقوق محفوظ است» و بس.
fa.line-32	anywhere	بیشتر بخوانید	بیشتر بخوانید	روی تابلوی شهرداری نوشته‌اند «بیشتر بخوانید» و بس.
fa.line-33	anywhere	همچنین بخوانید	همچنین بخوانید	روی تابلوی شهرداری نوشته‌اند «همچنین بخوانید» و بس.
fa.line-34	anywhere	ارسال نظر	ارسال نظر	روی تابلوی شهرداری نوشته‌اند «ارسال نظر» و بس.
fa.line-35	anywhere	برای به اشتراک گذاشتن در توییتر کلیک کنید	برای به اشتراک گذاشتن در توییتر کلیک کنید	روی تابلوی شهرداری نوشته‌اند «برای به اشتراک گذاشتن در توییتر کلیک کنید» و بس.
fa.line-36	edge	مرتبط	مرتبط	روی تابلوی شهرداری نوشته‌اند «مرتبط» و بس.
fa.line-37	edge	اشتراک‌گذاری	اشتراک‌گذاری	روی تابلوی شهرداری نوشته‌اند «اشتراک‌گذاری» و بس.
fa.line-38	edge	اشتراک گذاری	اشتراک گذاری	روی تابلوی شهرداری نوشته‌اند «اشتراک گذاری» و بس.
fa.line-39	edge	چاپ	چاپ	روی تابلوی شهرداری نوشته‌اند «چاپ» و بس.
fa.line-40	edge	نظرات	نظرات	روی تابلوی شهرداری نوشته‌اند «نظرات» و بس.
fa.line-41	edge	دیدگاه‌ها	دیدگاه‌ها	روی تابلوی شهرداری نوشته‌اند «دیدگاه‌ها» و بس.
fa.line-42	edge	پاسخ	پاسخ	روی تابلوی شهرداری نوشته‌اند «پاسخ» و بس.
fa.line-43	edge	تبلیغات	تبلیغات	روی تابلوی شهرداری نوشته‌اند «تبلیغات» و بس.
fa.line-44	edge	تماس با ما	تماس با ما	روی تابلوی شهرداری نوشته‌اند «تماس با ما» و بس.
fa.line-45	edge	درباره ما	درباره ما	روی تابلوی شهرداری نوشته‌اند «درباره ما» و بس.
fa.line-46	edge	جستجو	جستجو	روی تابلوی شهرداری نوشته‌اند «جستجو» و بس.
fa.line-47	edge	خانه	خانه	روی تابلوی شهرداری نوشته‌اند «خانه» و بس.
fa.line-48	edge	صفحه اصلی	صفحه اصلی	روی تابلوی شهرداری نوشته‌اند «صفحه اصلی» و بس.
fa.line-49	edge	در «%s»	در «Facebook»	روی تابلوی شهرداری نوشته‌اند «در «Facebook»» و بس.
fa.line-50	edge	برچسب‌ها	برچسب‌ها	روی تابلوی شهرداری نوشته‌اند «برچسب‌ها» و بس.
fa.line-51	edge	کد خبر:	کد خبر:	روی تابلوی شهرداری نوشته‌اند «کد خبر» و بس.
fa.line-52	edge	لینک کوتاه:	لینک کوتاه:	روی تابلوی شهرداری نوشته‌اند «لینک کوتاه» و بس.
fa.line-53	edge	نظر شما *	نظر شما *	روی تابلوی شهرداری نوشته‌اند «نظر شما» و بس.
fa.line-54	edge	برچسب ها	برچسب ها	روی تابلوی شهرداری نوشته‌اند «برچسب ها» و بس.
fa.line-55	edge	نسخه چاپی	نسخه چاپی	روی تابلوی شهرداری نوشته‌اند «نسخه چاپی» و بس.
fa.line-56	edge	آخرین اخبار	آخرین اخبار	روی تابلوی شهرداری نوشته‌اند «آخرین اخبار» و بس.
fa.line-57	edge	پربازدید ها	پربازدید ها	روی تابلوی شهرداری نوشته‌اند «پربازدید ها» و بس.
fa.line-58	edge	انتهای پیام/ی	انتهای پیام/ی	روی تابلوی شهرداری نوشته‌اند «انتهای پیام/ی» و بس.
fa.line-59	edge	ساير اخبار مرتبط	ساير اخبار مرتبط	روی تابلوی شهرداری نوشته‌اند «ساير اخبار مرتبط» و بس.
# Lines that no article in this language (fr) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
fr.d-blogueurs-aiment-cette-page	anywhere	%d blogueurs aiment cette page :	12 blogueurs aiment cette page :	« 12 blogueurs aiment cette page », dit le panneau de la mairie.
fr.d-blogueurs-aiment-cela	anywhere	%d blogueurs aiment cela :	12 blogueurs aiment cela :	« 12 blogueurs aiment cela », dit le panneau de la mairie.
fr.jaime-ceci	anywhere	J’aime ceci :	J’aime ceci :	« J’aime ceci », dit le panneau de la mairie.
fr.jaime-chargement	anywhere	J’aime chargement…	J’aime chargement…	« J’aime chargement », dit le panneau de la mairie.
fr.chargement	anywhere	chargement…	chargement…	« chargement », dit le panneau de la mairie.
fr.partager	anywhere	Partager :	Partager :	« Partager », dit le panneau de la mairie.
fr.partager-cet-article	anywhere	Partager cet article	Partager cet article	« Partager cet article », dit le panneau de la mairie.
fr.partagez-cet-article	anywhere	Partagez cet article	Partagez cet article	« Partagez cet article », dit le panneau de la mairie.
fr.articles-similaires	anywhere	Articles similaires	Articles similaires	« Articles similaires », dit le panneau de la mairie.
fr.articles-lies	anywhere	Articles liés	Articles liés	« Articles liés », dit le panneau de la mairie.
fr.laisser-un-commentaire	anywhere	Laisser un commentaire	Laisser un commentaire	« Laisser un commentaire », dit le panneau de la mairie.
fr.laisser-un-commentaire-annuler-la-reponse	anywhere	Laisser un commentaire Annuler la réponse	Laisser un commentaire Annuler la réponse	« Laisser un commentaire Annuler la réponse », dit le panneau de la mairie.
fr.annuler-la-reponse	anywhere	Annuler la réponse	Annuler la réponse	« Annuler la réponse », dit le panneau de la mairie.
fr.votre-adresse-e-mail-ne-sera	anywhere	Votre adresse e-mail ne sera pas publiée.	Votre adresse e-mail ne sera pas publiée.	« Votre adresse e-mail ne sera pas publiée », dit le panneau de la mairie.
fr.votre-adresse-e-mail-ne-sera-2	anywhere	Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *	Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *	« Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec », dit le panneau de la mairie.
fr.votre-adresse-de-messagerie-ne-sera	anywhere	Votre adresse de messagerie ne sera pas publiée.	Votre adresse de messagerie ne sera pas publiée.	« Votre adresse de messagerie ne sera pas publiée », dit le panneau de la mairie.
fr.les-champs-obligatoires-sont-indiques-avec	anywhere	Les champs obligatoires sont indiqués avec *	Les champs obligatoires sont indiqués avec *	« Les champs obligatoires sont indiqués avec », dit le panneau de la mairie.
fr.ce-site-utilise-akismet-pour-reduire	anywhere	Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.	Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.	« Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées », dit le panneau de la mairie.
fr.prevenez-moi-de-tous-les-nouveaux	anywhere	Prévenez-moi de tous les nouveaux commentaires par e-mail.	Prévenez-moi de tous les nouveaux commentaires par e-mail.	« Prévenez-moi de tous les nouveaux commentaires par e-mail », dit le panneau de la mairie.
fr.prevenez-moi-de-tous-les-nouveaux-2	anywhere	Prévenez-moi de tous les nouveaux articles par email.	Prévenez-moi de tous les nouveaux articles par email.	« Prévenez-moi de tous les nouveaux articles par email », dit le panneau de la mairie.
fr.prevenez-moi-de-tous-les-nouveaux-3	anywhere	Prévenez-moi de tous les nouveaux articles par e-mail.	Prévenez-moi de tous les nouveaux articles par e-mail.	« Prévenez-moi de tous les nouveaux articles par e-mail », dit le panneau de la mairie.
fr.rejoignez-s-autre-abonne	anywhere	Rejoignez %s autre abonné	Rejoignez Facebook autre abonné	« Rejoignez Facebook autre abonné », dit le panneau de la mairie.
fr.rejoignez-s-autres-abonnes	anywhere	Rejoignez %s autres abonnés	Rejoignez Facebook autres abonnés	« Rejoignez Facebook autres abonnés », dit le panneau de la mairie.
fr.abonnez-vous-a-ce-blog-par	anywhere	Abonnez-vous à ce blog par e-mail.	Abonnez-vous à ce blog par e-mail.	« Abonnez-vous à ce blog par e-mail », dit le panneau de la mairie.
fr.saisissez-votre-adresse-e-mail-pour	anywhere	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par e-mail.	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par e-mail.	« Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par e-mail », dit le panneau de la mairie.
fr.pages-et-articles-phares	anywhere	Pages et Articles Phares	Pages et Articles Phares	« Pages et Articles Phares », dit le panneau de la mairie.
fr.cliquez-pour-partager-sur-s-ouvre	anywhere	Cliquez pour partager sur %s(ouvre dans une nouvelle fenêtre)	Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)	« Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre) », dit le panneau de la mairie.
fr.cliquez-pour-partager-sur-s	anywhere	Cliquez pour partager sur %s	Cliquez pour partager sur Facebook	« Cliquez pour partager sur Facebook », dit le panneau de la mairie.
fr.cliquez-pour-envoyer-par-e-mail	anywhere	Cliquez pour envoyer par e-mail à un ami	Cliquez pour envoyer par e-mail à un ami	« Cliquez pour envoyer par e-mail à un ami », dit le panneau de la mairie.
fr.cliquer-pour-imprimer	anywhere	Cliquer pour imprimer	Cliquer pour imprimer	« Cliquer pour imprimer », dit le panneau de la mairie.
fr.cliquer-pour-imprimer-ouvre-dans-une	anywhere	Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)	Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)	« Cliquer pour imprimer(ouvre dans une nouvelle fenêtre) », dit le panneau de la mairie.
fr.l-article-n-a-pas-ete	anywhere	L'article n'a pas été envoyé - Vérifiez vos adresses e-mail !	L'article n'a pas été envoyé - Vérifiez vos adresses e-mail !	« L'article n'a pas été envoyé - Vérifiez vos adresses e-mail ! », dit le panneau de la mairie.
fr.impossible-de-partager-les-articles-de	anywhere	Impossible de partager les articles de votre blog par e-mail.	Impossible de partager les articles de votre blog par e-mail.	« Impossible de partager les articles de votre blog par e-mail », dit le panneau de la mairie.
fr.articles-precedents	anywhere	Articles Précédents	Articles Précédents	« Articles Précédents », dit le panneau de la mairie.
fr.aller-au-contenu	anywhere	Aller au contenu	Aller au contenu	« Aller au contenu », dit le panneau de la mairie.
fr.tous-droits-reserves	anywhere	Tous droits réservés	Tous droits réservés	« Tous droits réservés », dit le panneau de la mairie.
fr.lire-aussi	anywhere	Lire aussi	Lire aussi	« Lire aussi », dit le panneau de la mairie.
fr.a-lire-aussi	anywhere	À lire aussi	À lire aussi	« À lire aussi », dit le panneau de la mairie.
fr.inscrivez-vous-a-notre-newsletter	anywhere	Inscrivez-vous à notre newsletter	Inscrivez-vous à notre newsletter	« Inscrivez-vous à notre newsletter », dit le panneau de la mairie.
fr.sur-le-meme-sujet	anywhere	Sur le même sujet	Sur le même sujet	« Sur le même sujet », dit le panneau de la mairie.
fr.retour-en-haut	anywhere	Retour en haut	Retour en haut	« Retour en haut », dit le panneau de la mairie.
fr.enregistrer-mon-nom-mon-e-mail	anywhere	Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.	Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.	« Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire », dit le panneau de la mairie.
fr.saisissez-votre-adresse-e-mail-pour-2	anywhere	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par email.	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par email.	« Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par email », dit le panneau de la mairie.
fr.abonnez-vous	edge	Abonnez-vous	Abonnez-vous	« Abonnez-vous », dit le panneau de la mairie.
fr.publicite	edge	Publicité	Publicité	« Publicité », dit le panneau de la mairie.
fr.imprimer	edge	Imprimer	Imprimer	« Imprimer », dit le panneau de la mairie.
fr.commentaires	edge	Commentaires	Commentaires	« Commentaires », dit le panneau de la mairie.
fr.mentions-legales	edge	Mentions légales	Mentions légales	« Mentions légales », dit le panneau de la mairie.
fr.politique-de-confidentialite	edge	Politique de confidentialité	Politique de confidentialité	« Politique de confidentialité », dit le panneau de la mairie.
fr.lire-la-suite	edge	Lire la suite	Lire la suite	« Lire la suite », dit le panneau de la mairie.
fr.wordpress	edge	WordPress:	WordPress:	« WordPress », dit le panneau de la mairie.
fr.se-connecter	edge	Se connecter	Se connecter	« Se connecter », dit le panneau de la mairie.
fr.connexion	edge	Connexion	Connexion	« Connexion », dit le panneau de la mairie.
fr.accueil	edge	Accueil	Accueil	« Accueil », dit le panneau de la mairie.
fr.contact	edge	Contact	Contact	« Contact », dit le panneau de la mairie.
fr.rechercher	edge	Rechercher	Rechercher	« Rechercher », dit le panneau de la mairie.
fr.suivre	edge	Suivre	Suivre	« Suivre », dit le panneau de la mairie.
fr.repondre	edge	Répondre	Répondre	« Répondre », dit le panneau de la mairie.
fr.plan-du-site	edge	Plan du site	Plan du site	« Plan du site », dit le panneau de la mairie.
fr.s-abonner	edge	S'abonner	S'abonner	« S'abonner », dit le panneau de la mairie.
fr.partager-sur-facebook	edge	Partager sur Facebook	Partager sur Facebook	« Partager sur Facebook », dit le panneau de la mairie.
fr.partager-sur-twitter	edge	Partager sur Twitter	Partager sur Twitter	« Partager sur Twitter », dit le panneau de la mairie.
fr.je-m-abonne	edge	Je m'abonne	Je m'abonne	« Je m'abonne », dit le panneau de la mairie.
fr.en-savoir-plus	edge	En savoir plus	En savoir plus	« En savoir plus », dit le panneau de la mairie.
fr.copier-le-lien	edge	Copier le lien	Copier le lien	« Copier le lien », dit le panneau de la mairie.
fr.article-suivant	edge	Article suivant	Article suivant	« Article suivant », dit le panneau de la mairie.
fr.envoyer-par-e-mail	edge	Envoyer par e-mail	Envoyer par e-mail	« Envoyer par e-mail », dit le panneau de la mairie.
fr.gestion-des-cookies	edge	Gestion des cookies	Gestion des cookies	« Gestion des cookies », dit le panneau de la mairie.
fr.parametrer-les-cookies	edge	Paramétrer les cookies	Paramétrer les cookies	« Paramétrer les cookies », dit le panneau de la mairie.
fr.article-reserve-aux-abonnes	edge	Article réservé aux abonnés	Article réservé aux abonnés	« Article réservé aux abonnés », dit le panneau de la mairie.
fr.dans-s	edge	Dans "%s"	Dans "Facebook"	« Dans "Facebook" », dit le panneau de la mairie.
# Lines that no article in this language (it) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
it.a-d-blogger-piace-questo	anywhere	A %d blogger piace questo:	A 12 blogger piace questo:	«A 12 blogger piace questo», dice il cartello del municipio.
it.a-d-blogger-piace-questo-elemento	anywhere	A %d blogger piace questo elemento:	A 12 blogger piace questo elemento:	«A 12 blogger piace questo elemento», dice il cartello del municipio.
it.mi-piace	anywhere	Mi piace:	Mi piace:	«Mi piace», dice il cartello del municipio.
it.mi-piace-caricamento	anywhere	Mi piace Caricamento...	Mi piace Caricamento...	«Mi piace Caricamento», dice il cartello del municipio.
it.caricamento	anywhere	Caricamento...	Caricamento...	«Caricamento», dice il cartello del municipio.
it.condividi	anywhere	Condividi:	Condividi:	«Condividi», dice il cartello del municipio.
it.condividi-questo-articolo	anywhere	Condividi questo articolo	Condividi questo articolo	«Condividi questo articolo», dice il cartello del municipio.
it.articoli-correlati	anywhere	Articoli correlati	Articoli correlati	«Articoli correlati», dice il cartello del municipio.
it.correlati	anywhere	Correlati	Correlati	«Correlati», dice il cartello del municipio.
it.lascia-un-commento	anywhere	Lascia un commento	Lascia un commento	«Lascia un commento», dice il cartello del municipio.
it.lascia-un-commento-annulla-risposta	anywhere	Lascia un commento Annulla risposta	Lascia un commento Annulla risposta	«Lascia un commento Annulla risposta», dice il cartello del municipio.
it.annulla-risposta	anywhere	Annulla risposta	Annulla risposta	«Annulla risposta», dice il cartello del municipio.
it.il-tuo-indirizzo-email-non-sara	anywhere	Il tuo indirizzo email non sarà pubblicato.	Il tuo indirizzo email non sarà pubblicato.	«Il tuo indirizzo email non sarà pubblicato», dice il cartello del municipio.
it.il-tuo-indirizzo-email-non-sara-2	anywhere	Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *	Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *	«Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati», dice il cartello del municipio.
it.i-campi-obbligatori-sono-contrassegnati	anywhere	I campi obbligatori sono contrassegnati *	I campi obbligatori sono contrassegnati *	«I campi obbligatori sono contrassegnati», dice il cartello del municipio.
it.questo-sito-usa-akismet-per-ridurre	anywhere	Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati.	Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati.	«Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati», dice il cartello del municipio.
it.avvertimi-via-e-mail-in-caso	anywhere	Avvertimi via e-mail in caso di risposte al mio commento.	Avvertimi via e-mail in caso di risposte al mio commento.	«Avvertimi via e-mail in caso di risposte al mio commento», dice il cartello del municipio.
it.avvertimi-via-e-mail-alla-pubblicazione	anywhere	Avvertimi via e-mail alla pubblicazione di un nuovo articolo	Avvertimi via e-mail alla pubblicazione di un nuovo articolo	«Avvertimi via e-mail alla pubblicazione di un nuovo articolo», dice il cartello del municipio.
it.unisciti-a-s-altro-iscritto	anywhere	Unisciti a %s altro iscritto	Unisciti a Facebook altro iscritto	«Unisciti a Facebook altro iscritto», dice il cartello del municipio.
it.unisciti-a-s-altri-iscritti	anywhere	Unisciti a %s altri iscritti	Unisciti a Facebook altri iscritti	«Unisciti a Facebook altri iscritti», dice il cartello del municipio.
it.iscriviti-al-blog-tramite-e-mail	anywhere	Iscriviti al blog tramite e-mail	Iscriviti al blog tramite e-mail	«Iscriviti al blog tramite e-mail», dice il cartello del municipio.
it.inserisci-il-tuo-indirizzo-e-mail	anywhere	Inserisci il tuo indirizzo e-mail per iscriverti a questo blog, e ricevere via e-mail le notifiche di nuovi post.	Inserisci il tuo indirizzo e-mail per iscriverti a questo blog, e ricevere via e-mail le notifiche di nuovi post.	«Inserisci il tuo indirizzo e-mail per iscriverti a questo blog, e ricevere via e-mail le notifiche di nuovi post», dice il cartello del municipio.
it.classifica-articoli-e-pagine	anywhere	Classifica Articoli e Pagine	Classifica Articoli e Pagine	«Classifica Articoli e Pagine», dice il cartello del municipio.
it.fai-clic-per-condividere-su-s	anywhere	Fai clic per condividere su %s (Si apre in una nuova finestra)	Fai clic per condividere su Facebook (Si apre in una nuova finestra)	«Fai clic per condividere su Facebook (Si apre in una nuova finestra)», dice il cartello del municipio.
it.fai-clic-qui-per-condividere-su	anywhere	Fai clic qui per condividere su %s (Si apre in una nuova finestra)	Fai clic qui per condividere su Facebook (Si apre in una nuova finestra)	«Fai clic qui per condividere su Facebook (Si apre in una nuova finestra)», dice il cartello del municipio.
it.verifica-dell-e-mail-non-riuscita	anywhere	Verifica dell'e-mail non riuscita. Riprova.	Verifica dell'e-mail non riuscita. Riprova.	«Verifica dell'e-mail non riuscita. Riprova», dice il cartello del municipio.
it.ci-dispiace-il-tuo-blog-non	anywhere	Ci dispiace, il tuo blog non consente di condividere articoli tramite e-mail.	Ci dispiace, il tuo blog non consente di condividere articoli tramite e-mail.	«Ci dispiace, il tuo blog non consente di condividere articoli tramite e-mail», dice il cartello del municipio.
it.articoli-piu-vecchi	anywhere	Articoli più vecchi	Articoli più vecchi	«Articoli più vecchi», dice il cartello del municipio.
it.vai-al-contenuto	anywhere	Vai al contenuto	Vai al contenuto	«Vai al contenuto», dice il cartello del municipio.
it.tutti-i-diritti-riservati	anywhere	Tutti i diritti riservati	Tutti i diritti riservati	«Tutti i diritti riservati», dice il cartello del municipio.
it.leggi-anche	anywhere	Leggi anche	Leggi anche	«Leggi anche», dice il cartello del municipio.
it.potrebbe-interessarti-anche	anywhere	Potrebbe interessarti anche	Potrebbe interessarti anche	«Potrebbe interessarti anche», dice il cartello del municipio.
it.navigazione-articoli	anywhere	Navigazione articoli	Navigazione articoli	«Navigazione articoli», dice il cartello del municipio.
it.condivisione	edge	Condivisione	Condivisione	«Condivisione», dice il cartello del municipio.
it.pubblicita	edge	Pubblicità	Pubblicità	«Pubblicità», dice il cartello del municipio.
it.stampa	edge	Stampa	Stampa	«Stampa», dice il cartello del municipio.
it.commenti	edge	Commenti	Commenti	«Commenti», dice il cartello del municipio.
it.rispondi	edge	Rispondi	Rispondi	«Rispondi», dice il cartello del municipio.
it.iscriviti	edge	Iscriviti	Iscriviti	«Iscriviti», dice il cartello del municipio.
it.accedi	edge	Accedi	Accedi	«Accedi», dice il cartello del municipio.
it.cerca	edge	Cerca	Cerca	«Cerca», dice il cartello del municipio.
it.leggi-di-piu	edge	Leggi di più	Leggi di più	«Leggi di più», dice il cartello del municipio.
it.leggi-tutto	edge	Leggi tutto	Leggi tutto	«Leggi tutto», dice il cartello del municipio.
it.contatti	edge	Contatti	Contatti	«Contatti», dice il cartello del municipio.
it.informativa-sulla-privacy	edge	Informativa sulla privacy	Informativa sulla privacy	«Informativa sulla privacy», dice il cartello del municipio.
it.home	edge	Home	Home	«Home», dice il cartello del municipio.
it.in-evidenza	edge	In evidenza	In evidenza	«In evidenza», dice il cartello del municipio.
it.raccomandati-per-te	edge	Raccomandati per te	Raccomandati per te	«Raccomandati per te», dice il cartello del municipio.
it.leggi-i-commenti	edge	Leggi i commenti	Leggi i commenti	«Leggi i commenti», dice il cartello del municipio.
it.in-s	edge	In "%s"	In "Facebook"	«In "Facebook"», dice il cartello del municipio.
# Lines that no article in this language (pl) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
pl.d-blogerow-lubi-to	anywhere	%d blogerów lubi to:	12 blogerów lubi to:	„12 blogerów lubi to” – głosi tablica na ratuszu.
pl.lubie-to	anywhere	Lubię to:	Lubię to:	„Lubię to” – głosi tablica na ratuszu.
pl.wczytywanie	anywhere	Wczytywanie...	Wczytywanie...	„Wczytywanie” – głosi tablica na ratuszu.
pl.udostepnij	anywhere	Udostępnij:	Udostępnij:	„Udostępnij” – głosi tablica na ratuszu.
pl.podobne-wpisy	anywhere	Podobne wpisy	Podobne wpisy	„Podobne wpisy” – głosi tablica na ratuszu.
pl.powiazane-artykuy	anywhere	Powiązane artykuły	Powiązane artykuły	„Powiązane artykuły” – głosi tablica na ratuszu.
pl.dodaj-komentarz	anywhere	Dodaj komentarz	Dodaj komentarz	„Dodaj komentarz” – głosi tablica na ratuszu.
pl.dodaj-komentarz-anuluj-pisanie-odpowiedzi	anywhere	Dodaj komentarz Anuluj pisanie odpowiedzi	Dodaj komentarz Anuluj pisanie odpowiedzi	„Dodaj komentarz Anuluj pisanie odpowiedzi” – głosi tablica na ratuszu.
pl.anuluj-pisanie-odpowiedzi	anywhere	Anuluj pisanie odpowiedzi	Anuluj pisanie odpowiedzi	„Anuluj pisanie odpowiedzi” – głosi tablica na ratuszu.
pl.twoj-adres-e-mail-nie-zostanie	anywhere	Twój adres e-mail nie zostanie opublikowany.	Twój adres e-mail nie zostanie opublikowany.	„Twój adres e-mail nie zostanie opublikowany” – głosi tablica na ratuszu.
pl.twoj-adres-e-mail-nie-zostanie-2	anywhere	Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *	Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *	„Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone” – głosi tablica na ratuszu.
pl.wymagane-pola-sa-oznaczone	anywhere	Wymagane pola są oznaczone *	Wymagane pola są oznaczone *	„Wymagane pola są oznaczone” – głosi tablica na ratuszu.
pl.przejdz-do-tresci	anywhere	Przejdź do treści	Przejdź do treści	„Przejdź do treści” – głosi tablica na ratuszu.
pl.wszelkie-prawa-zastrzezone	anywhere	Wszelkie prawa zastrzeżone	Wszelkie prawa zastrzeżone	„Wszelkie prawa zastrzeżone” – głosi tablica na ratuszu.
pl.czytaj-takze	anywhere	Czytaj także	Czytaj także	„Czytaj także” – głosi tablica na ratuszu.
pl.czytaj-tez	anywhere	Czytaj też	Czytaj też	„Czytaj też” – głosi tablica na ratuszu.
pl.zobacz-takze	anywhere	Zobacz także	Zobacz także	„Zobacz także” – głosi tablica na ratuszu.
pl.zobacz-tez	anywhere	Zobacz też	Zobacz też	„Zobacz też” – głosi tablica na ratuszu.
pl.nawigacja-wpisu	anywhere	Nawigacja wpisu	Nawigacja wpisu	„Nawigacja wpisu” – głosi tablica na ratuszu.
pl.udostepnij-artyku	anywhere	Udostępnij artykuł	Udostępnij artykuł	„Udostępnij artykuł” – głosi tablica na ratuszu.
pl.reklama	edge	Reklama	Reklama	„Reklama” – głosi tablica na ratuszu.
pl.drukuj	edge	Drukuj	Drukuj	„Drukuj” – głosi tablica na ratuszu.
pl.komentarze	edge	Komentarze	Komentarze	„Komentarze” – głosi tablica na ratuszu.
pl.odpowiedz	edge	Odpowiedz	Odpowiedz	„Odpowiedz” – głosi tablica na ratuszu.
pl.subskrybuj	edge	Subskrybuj	Subskrybuj	„Subskrybuj” – głosi tablica na ratuszu.
pl.zaloguj-sie	edge	Zaloguj się	Zaloguj się	„Zaloguj się” – głosi tablica na ratuszu.
pl.szukaj	edge	Szukaj	Szukaj	„Szukaj” – głosi tablica na ratuszu.
pl.czytaj-wiecej	edge	Czytaj więcej	Czytaj więcej	„Czytaj więcej” – głosi tablica na ratuszu.
pl.kontakt	edge	Kontakt	Kontakt	„Kontakt” – głosi tablica na ratuszu.
pl.strona-gowna	edge	Strona główna	Strona główna	„Strona główna” – głosi tablica na ratuszu.
pl.tagi	edge	Tagi	Tagi	„Tagi” – głosi tablica na ratuszu.
pl.powiazane	edge	Powiązane	Powiązane	„Powiązane” – głosi tablica na ratuszu.
pl.polityka-prywatnosci	edge	Polityka prywatności	Polityka prywatności	„Polityka prywatności” – głosi tablica na ratuszu.
pl.zobacz-rowniez	edge	Zobacz również	Zobacz również	„Zobacz również” – głosi tablica na ratuszu.
pl.udostepnij-na-facebooku	edge	Udostępnij na Facebooku	Udostępnij na Facebooku	„Udostępnij na Facebooku” – głosi tablica na ratuszu.
# Lines that no article in this language (pt) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
pt.d-blogueiros-gostam-disto	anywhere	%d blogueiros gostam disto:	12 blogueiros gostam disto:	“12 blogueiros gostam disto”, diz a placa da prefeitura.
pt.d-bloggers-gostam-disto	anywhere	%d bloggers gostam disto:	12 bloggers gostam disto:	“12 bloggers gostam disto”, diz a placa da prefeitura.
pt.curtir-isso	anywhere	Curtir isso:	Curtir isso:	“Curtir isso”, diz a placa da prefeitura.
pt.gosto-disto	anywhere	Gosto disto:	Gosto disto:	“Gosto disto”, diz a placa da prefeitura.
pt.curtir-carregando	anywhere	Curtir Carregando...	Curtir Carregando...	“Curtir Carregando”, diz a placa da prefeitura.
pt.carregando	anywhere	Carregando...	Carregando...	“Carregando”, diz a placa da prefeitura.
pt.compartilhe-isso	anywhere	Compartilhe isso:	Compartilhe isso:	“Compartilhe isso”, diz a placa da prefeitura.
pt.partilhar-isto	anywhere	Partilhar isto:	Partilhar isto:	“Partilhar isto”, diz a placa da prefeitura.
pt.artigos-relacionados	anywhere	Artigos relacionados	Artigos relacionados	“Artigos relacionados”, diz a placa da prefeitura.
pt.noticias-relacionadas	anywhere	Notícias relacionadas	Notícias relacionadas	“Notícias relacionadas”, diz a placa da prefeitura.
pt.relacionado	anywhere	Relacionado	Relacionado	“Relacionado”, diz a placa da prefeitura.
pt.deixe-uma-resposta	anywhere	Deixe uma resposta	Deixe uma resposta	“Deixe uma resposta”, diz a placa da prefeitura.
pt.deixe-uma-resposta-cancelar-resposta	anywhere	Deixe uma resposta Cancelar resposta	Deixe uma resposta Cancelar resposta	“Deixe uma resposta Cancelar resposta”, diz a placa da prefeitura.
pt.deixe-um-comentario	anywhere	Deixe um comentário	Deixe um comentário	“Deixe um comentário”, diz a placa da prefeitura.
pt.cancelar-resposta	anywhere	Cancelar resposta	Cancelar resposta	“Cancelar resposta”, diz a placa da prefeitura.
pt.o-seu-endereco-de-e-mail	anywhere	O seu endereço de e-mail não será publicado.	O seu endereço de e-mail não será publicado.	“O seu endereço de e-mail não será publicado”, diz a placa da prefeitura.
pt.o-seu-endereco-de-e-mail-2	anywhere	O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *	O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *	“O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com”, diz a placa da prefeitura.
pt.campos-obrigatorios-sao-marcados-com	anywhere	Campos obrigatórios são marcados com *	Campos obrigatórios são marcados com *	“Campos obrigatórios são marcados com”, diz a placa da prefeitura.
pt.este-site-utiliza-o-akismet-para	anywhere	Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.	Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.	“Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados”, diz a placa da prefeitura.
pt.avise-me-sobre-comentarios-seguintes-por	anywhere	Avise-me sobre comentários seguintes por email.	Avise-me sobre comentários seguintes por email.	“Avise-me sobre comentários seguintes por email”, diz a placa da prefeitura.
pt.avise-me-sobre-novas-publicacoes-por	anywhere	Avise-me sobre novas publicações por email.	Avise-me sobre novas publicações por email.	“Avise-me sobre novas publicações por email”, diz a placa da prefeitura.
pt.junte-se-a-s-outro-assinante	anywhere	Junte-se a %s outro assinante	Junte-se a Facebook outro assinante	“Junte-se a Facebook outro assinante”, diz a placa da prefeitura.
pt.junte-se-a-s-outros-assinantes	anywhere	Junte-se a %s outros assinantes	Junte-se a Facebook outros assinantes	“Junte-se a Facebook outros assinantes”, diz a placa da prefeitura.
pt.assinar-blog-por-email	anywhere	Assinar Blog por Email	Assinar Blog por Email	“Assinar Blog por Email”, diz a placa da prefeitura.
pt.digite-seu-endereco-de-email-para	anywhere	Digite seu endereço de email para assinar este blog e receber notificações de novas publicações por email.	Digite seu endereço de email para assinar este blog e receber notificações de novas publicações por email.	“Digite seu endereço de email para assinar este blog e receber notificações de novas publicações por email”, diz a placa da prefeitura.
pt.principais-posts-paginas	anywhere	Principais posts & páginas	Principais posts & páginas	“Principais posts & páginas”, diz a placa da prefeitura.
pt.clique-para-enviar-por-email-a	anywhere	Clique para enviar por email a um amigo	Clique para enviar por email a um amigo	“Clique para enviar por email a um amigo”, diz a placa da prefeitura.
pt.clique-para-compartilhar-no-s-abre	anywhere	Clique para compartilhar no %s(abre em nova janela)	Clique para compartilhar no Facebook(abre em nova janela)	“Clique para compartilhar no Facebook(abre em nova janela)”, diz a placa da prefeitura.
pt.clique-para-compartilhar-no-s	anywhere	Clique para compartilhar no %s	Clique para compartilhar no Facebook	“Clique para compartilhar no Facebook”, diz a placa da prefeitura.
pt.clique-para-imprimir-abre-em-nova	anywhere	Clique para imprimir(abre em nova janela)	Clique para imprimir(abre em nova janela)	“Clique para imprimir(abre em nova janela)”, diz a placa da prefeitura.
pt.enviar-para-o-endereco-de-email	anywhere	Enviar para o Endereço de Email	Enviar para o Endereço de Email	“Enviar para o Endereço de Email”, diz a placa da prefeitura.
pt.post-nao-foi-enviado-verifique-os	anywhere	Post não foi enviado - verifique os seus endereços de email!	Post não foi enviado - verifique os seus endereços de email!	“Post não foi enviado - verifique os seus endereços de email!”, diz a placa da prefeitura.
pt.verificacao-de-email-falhou-por-favor	anywhere	Verificação de email falhou, por favor, tente novamente	Verificação de email falhou, por favor, tente novamente	“Verificação de email falhou, por favor, tente novamente”, diz a placa da prefeitura.
pt.ir-para-o-conteudo	anywhere	Ir para o conteúdo	Ir para o conteúdo	“Ir para o conteúdo”, diz a placa da prefeitura.
pt.pular-para-o-conteudo	anywhere	Pular para o conteúdo	Pular para o conteúdo	“Pular para o conteúdo”, diz a placa da prefeitura.
pt.todos-os-direitos-reservados	anywhere	Todos os direitos reservados	Todos os direitos reservados	“Todos os direitos reservados”, diz a placa da prefeitura.
pt.leia-tambem	anywhere	Leia também	Leia também	“Leia também”, diz a placa da prefeitura.
pt.leia-mais	anywhere	Leia mais	Leia mais	“Leia mais”, diz a placa da prefeitura.
pt.navegacao-de-posts	anywhere	Navegação de posts	Navegação de posts	“Navegação de posts”, diz a placa da prefeitura.
pt.clique-para-compartilhar-no-twitter	anywhere	Clique para compartilhar no Twitter	Clique para compartilhar no Twitter	“Clique para compartilhar no Twitter”, diz a placa da prefeitura.
pt.assinar	edge	Assinar	Assinar	“Assinar”, diz a placa da prefeitura.
pt.publicidade	edge	Publicidade	Publicidade	“Publicidade”, diz a placa da prefeitura.
pt.compartilhar	edge	Compartilhar	Compartilhar	“Compartilhar”, diz a placa da prefeitura.
pt.imprimir	edge	Imprimir	Imprimir	“Imprimir”, diz a placa da prefeitura.
pt.comentarios	edge	Comentários	Comentários	“Comentários”, diz a placa da prefeitura.
pt.responder	edge	Responder	Responder	“Responder”, diz a placa da prefeitura.
pt.entrar	edge	Entrar	Entrar	“Entrar”, diz a placa da prefeitura.
pt.buscar	edge	Buscar	Buscar	“Buscar”, diz a placa da prefeitura.
pt.contato	edge	Contato	Contato	“Contato”, diz a placa da prefeitura.
pt.politica-de-privacidade	edge	Política de privacidade	Política de privacidade	“Política de privacidade”, diz a placa da prefeitura.
pt.saiba-mais	edge	Saiba mais	Saiba mais	“Saiba mais”, diz a placa da prefeitura.
pt.inicio	edge	Início	Início	“Início”, diz a placa da prefeitura.
pt.ultimas-noticias	edge	Últimas Notícias	Últimas Notícias	“Últimas Notícias”, diz a placa da prefeitura.
pt.veja-tambem	edge	Veja também	Veja também	“Veja também”, diz a placa da prefeitura.
pt.em-s	edge	Em "%s"	Em "Facebook"	“Em "Facebook"”, diz a placa da prefeitura.
# Lines that no article in this language (ru) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
ru.line-1	anywhere	%d блоггерам понравилось это:	12 блоггерам понравилось это:	«12 блоггерам понравилось это», гласит табличка на мэрии.
ru.line-2	anywhere	%d блоггеру понравилось это:	12 блоггеру понравилось это:	«12 блоггеру понравилось это», гласит табличка на мэрии.
ru.line-3	anywhere	Понравилось это:	Понравилось это:	«Понравилось это», гласит табличка на мэрии.
ru.line-4	anywhere	Нравится Загрузка...	Нравится Загрузка...	«Нравится Загрузка», гласит табличка на мэрии.
ru.line-5	anywhere	Загрузка...	Загрузка...	«Загрузка», гласит табличка на мэрии.
ru.line-6	anywhere	Поделиться ссылкой:	Поделиться ссылкой:	«Поделиться ссылкой», гласит табличка на мэрии.
ru.line-7	anywhere	Поделиться:	Поделиться:	«Поделиться», гласит табличка на мэрии.
ru.line-8	anywhere	Похожее	Похожее	«Похожее», гласит табличка на мэрии.
ru.line-9	anywhere	Похожие записи	Похожие записи	«Похожие записи», гласит табличка на мэрии.
ru.line-10	anywhere	Похожие статьи	Похожие статьи	«Похожие статьи», гласит табличка на мэрии.
ru.line-11	anywhere	Добавить комментарий	Добавить комментарий	«Добавить комментарий», гласит табличка на мэрии.
ru.line-12	anywhere	Добавить комментарий Отменить ответ	Добавить комментарий Отменить ответ	«Добавить комментарий Отменить ответ», гласит табличка на мэрии.
ru.line-13	anywhere	Отменить ответ	Отменить ответ	«Отменить ответ», гласит табличка на мэрии.
ru.email	anywhere	Ваш адрес email не будет опубликован.	Ваш адрес email не будет опубликован.	«Ваш адрес email не будет опубликован», гласит табличка на мэрии.
ru.email-2	anywhere	Ваш адрес email не будет опубликован. Обязательные поля помечены *	Ваш адрес email не будет опубликован. Обязательные поля помечены *	«Ваш адрес email не будет опубликован. Обязательные поля помечены», гласит табличка на мэрии.
ru.line-16	anywhere	Обязательные поля помечены *	Обязательные поля помечены *	«Обязательные поля помечены», гласит табличка на мэрии.
ru.line-17	anywhere	Подписаться на блог по эл. почте	Подписаться на блог по эл. почте	«Подписаться на блог по эл. почте», гласит табличка на мэрии.
ru.line-18	anywhere	Укажите свой адрес электронной почты, чтобы получать уведомления о новых записях в этом блоге.	Укажите свой адрес электронной почты, чтобы получать уведомления о новых записях в этом блоге.	«Укажите свой адрес электронной почты, чтобы получать уведомления о новых записях в этом блоге», гласит табличка на мэрии.
ru.line-19	anywhere	Популярные записи и страницы	Популярные записи и страницы	«Популярные записи и страницы», гласит табличка на мэрии.
ru.line-20	anywhere	Послать это другу (Открывается в новом окне)	Послать это другу (Открывается в новом окне)	«Послать это другу (Открывается в новом окне)», гласит табличка на мэрии.
ru.line-21	anywhere	Послать это другу	Послать это другу	«Послать это другу», гласит табличка на мэрии.
ru.line-22	anywhere	Нажмите, чтобы поделиться на %s (Открывается в новом окне)	Нажмите, чтобы поделиться на Facebook (Открывается в новом окне)	«Нажмите, чтобы поделиться на Facebook (Открывается в новом окне)», гласит табличка на мэрии.
ru.line-23	anywhere	Нажмите, чтобы поделиться в %s (Открывается в новом окне)	Нажмите, чтобы поделиться в Facebook (Открывается в новом окне)	«Нажмите, чтобы поделиться в Facebook (Открывается в новом окне)», гласит табличка на мэрии.
ru.line-24	anywhere	Нажмите для печати (Открывается в новом окне)	Нажмите для печати (Открывается в новом окне)	«Нажмите для печати (Открывается в новом окне)», гласит табличка на мэрии.
ru.line-25	anywhere	Отправить на электронный адрес	Отправить на электронный адрес	«Отправить на электронный адрес», гласит табличка на мэрии.
ru.line-26	anywhere	Проверка по электронной почте не удалась, попробуйте еще раз	Проверка по электронной почте не удалась, попробуйте еще раз	«Проверка по электронной почте не удалась, попробуйте еще раз», гласит табличка на мэрии.
ru.line-27	anywhere	К сожалению, ваш блог не может делиться ссылками на записи по электронной почте.	К сожалению, ваш блог не может делиться ссылками на записи по электронной почте.	«К сожалению, ваш блог не может делиться ссылками на записи по электронной почте», гласит табличка на мэрии.
ru.line-28	anywhere	Предыдущие записи	Предыдущие записи	«Предыдущие записи», гласит табличка на мэрии.
ru.line-29	anywhere	Перейти к содержимому	Перейти к содержимому	«Перейти к содержимому», гласит табличка на мэрии.
ru.line-30	anywhere	Все права защищены	Все права защищены	«Все права защищены», гласит табличка на мэрии.
ru.line-31	anywhere	Читайте также	Читайте также	«Читайте также», гласит табличка на мэрии.
ru.line-32	anywhere	Навигация по записям	Навигация по записям	«Навигация по записям», гласит табличка на мэрии.
ru.line-33	anywhere	Присоединиться к еще %s подписчикам	Присоединиться к еще Facebook подписчикам	«Присоединиться к еще Facebook подписчикам», гласит табличка на мэрии.
ru.line-34	edge	Реклама	Реклама	«Реклама», гласит табличка на мэрии.
ru.line-35	edge	Печать	Печать	«Печать», гласит табличка на мэрии.
ru.line-36	edge	Комментарии	Комментарии	«Комментарии», гласит табличка на мэрии.
ru.line-37	edge	Ответить	Ответить	«Ответить», гласит табличка на мэрии.
ru.line-38	edge	Подписаться	Подписаться	«Подписаться», гласит табличка на мэрии.
ru.line-39	edge	Войти	Войти	«Войти», гласит табличка на мэрии.
ru.line-40	edge	Поиск	Поиск	«Поиск», гласит табличка на мэрии.
ru.line-41	edge	Читать далее	Читать далее	«Читать далее», гласит табличка на мэрии.
ru.line-42	edge	Главная	Главная	«Главная», гласит табличка на мэрии.
ru.line-43	edge	Контакты	Контакты	«Контакты», гласит табличка на мэрии.
ru.line-44	edge	Теги	Теги	«Теги», гласит табличка на мэрии.
ru.line-45	edge	Новости партнеров	Новости партнеров	«Новости партнеров», гласит табличка на мэрии.
ru.line-46	edge	Подписка	Подписка	«Подписка», гласит табличка на мэрии.
ru.line-47	edge	Показать еще	Показать еще	«Показать еще», гласит табличка на мэрии.
ru.line-48	edge	Подписаться на срочные новости	Подписаться на срочные новости	«Подписаться на срочные новости», гласит табличка на мэрии.
ru.line-49	edge	Наш канал в Яндекс Дзене	Наш канал в Яндекс Дзене	«Наш канал в Яндекс Дзене», гласит табличка на мэрии.
ru.line-50	edge	По теме	По теме	«По теме», гласит табличка на мэрии.
ru.line-51	edge	Ещё материалы	Ещё материалы	«Ещё материалы», гласит табличка на мэрии.
ru.line-52	edge	Подписывайтесь на наш канал:	Подписывайтесь на наш канал:	«Подписывайтесь на наш канал», гласит табличка на мэрии.
ru.e-mail	edge	E-mail рассылки	E-mail рассылки	«E-mail рассылки», гласит табличка на мэрии.
ru.line-54	edge	В "%s"	В "Facebook"	«В "Facebook"», гласит табличка на мэрии.
# Lines that no article in this language (tr) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
tr.d-blogcu-bunu-begendi	anywhere	%d blogcu bunu beğendi:	12 blogcu bunu beğendi:	Belediyedeki tabelada “12 blogcu bunu beğendi” yazıyor.
tr.bunu-begen	anywhere	Bunu beğen:	Bunu beğen:	Belediyedeki tabelada “Bunu beğen” yazıyor.
tr.begen-yukleniyor	anywhere	Beğen Yükleniyor...	Beğen Yükleniyor...	Belediyedeki tabelada “Beğen Yükleniyor” yazıyor.
tr.yukleniyor	anywhere	Yükleniyor...	Yükleniyor...	Belediyedeki tabelada “Yükleniyor” yazıyor.
tr.bunu-paylas	anywhere	Bunu paylaş:	Bunu paylaş:	Belediyedeki tabelada “Bunu paylaş” yazıyor.
tr.ilgili-haberler	anywhere	İlgili Haberler	İlgili Haberler	Belediyedeki tabelada “İlgili Haberler” yazıyor.
tr.ilgili-yazilar	anywhere	İlgili yazılar	İlgili yazılar	Belediyedeki tabelada “İlgili yazılar” yazıyor.
tr.bir-yanit-yazin	anywhere	Bir yanıt yazın	Bir yanıt yazın	Belediyedeki tabelada “Bir yanıt yazın” yazıyor.
tr.bir-yanit-yazin-yaniti-iptal-et	anywhere	Bir yanıt yazın Yanıtı iptal et	Bir yanıt yazın Yanıtı iptal et	Belediyedeki tabelada “Bir yanıt yazın Yanıtı iptal et” yazıyor.
tr.yaniti-iptal-et	anywhere	Yanıtı iptal et	Yanıtı iptal et	Belediyedeki tabelada “Yanıtı iptal et” yazıyor.
tr.bir-cevap-yazin	anywhere	Bir cevap yazın	Bir cevap yazın	Belediyedeki tabelada “Bir cevap yazın” yazıyor.
tr.e-posta-adresiniz-yayinlanmayacak	anywhere	E-posta adresiniz yayınlanmayacak.	E-posta adresiniz yayınlanmayacak.	Belediyedeki tabelada “E-posta adresiniz yayınlanmayacak” yazıyor.
tr.e-posta-adresiniz-yayinlanmayacak-gerekli-alanlar	anywhere	E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir	E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir	Belediyedeki tabelada “E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir” yazıyor.
tr.gerekli-alanlar-ile-isaretlenmislerdir	anywhere	Gerekli alanlar * ile işaretlenmişlerdir	Gerekli alanlar * ile işaretlenmişlerdir	Belediyedeki tabelada “Gerekli alanlar * ile işaretlenmişlerdir” yazıyor.
tr.beni-yeni-yazilarda-e-posta-ile	anywhere	Beni yeni yazılarda e-posta ile bilgilendir.	Beni yeni yazılarda e-posta ile bilgilendir.	Belediyedeki tabelada “Beni yeni yazılarda e-posta ile bilgilendir” yazıyor.
tr.bloga-e-posta-ile-abone-ol	anywhere	Bloga e-posta ile abone ol	Bloga e-posta ile abone ol	Belediyedeki tabelada “Bloga e-posta ile abone ol” yazıyor.
tr.bu-bloga-abone-olmak-ve-e	anywhere	Bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin.	Bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin.	Belediyedeki tabelada “Bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin” yazıyor.
tr.populer-yazilar-sayfalar	anywhere	Popüler Yazılar & Sayfalar	Popüler Yazılar & Sayfalar	Belediyedeki tabelada “Popüler Yazılar & Sayfalar” yazıyor.
tr.arkadasinizla-e-posta-uzerinden-paylasmak-icin	anywhere	Arkadaşınızla e-posta üzerinden paylaşmak için tıklayın	Arkadaşınızla e-posta üzerinden paylaşmak için tıklayın	Belediyedeki tabelada “Arkadaşınızla e-posta üzerinden paylaşmak için tıklayın” yazıyor.
tr.s-uzerinde-paylasmak-icin-tiklayin-yeni	anywhere	%s üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)	Facebook üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)	Belediyedeki tabelada “Facebook üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)” yazıyor.
tr.s-uzerinde-paylasmak-icin-tiklayin	anywhere	%s üzerinde paylaşmak için tıklayın	Facebook üzerinde paylaşmak için tıklayın	Belediyedeki tabelada “Facebook üzerinde paylaşmak için tıklayın” yazıyor.
tr.e-posta-adresine-gonder	anywhere	E-posta adresine gönder	E-posta adresine gönder	Belediyedeki tabelada “E-posta adresine gönder” yazıyor.
tr.yazi-gonderilemedi-e-posta-adreslerinizi-kontrol	anywhere	Yazı gönderilemedi - e-posta adreslerinizi kontrol edin!	Yazı gönderilemedi - e-posta adreslerinizi kontrol edin!	Belediyedeki tabelada “Yazı gönderilemedi - e-posta adreslerinizi kontrol edin!” yazıyor.
tr.e-posta-kontrolu-basarisiz-oldu-lutfen	anywhere	E-posta kontrolü başarısız oldu, lütfen bir daha deneyin.	E-posta kontrolü başarısız oldu, lütfen bir daha deneyin.	Belediyedeki tabelada “E-posta kontrolü başarısız oldu, lütfen bir daha deneyin” yazıyor.
tr.uzgunum-blogunuz-yazilari-e-posta-ile	anywhere	Üzgünüm, blogunuz yazıları e-posta ile paylaşamıyor.	Üzgünüm, blogunuz yazıları e-posta ile paylaşamıyor.	Belediyedeki tabelada “Üzgünüm, blogunuz yazıları e-posta ile paylaşamıyor” yazıyor.
tr.icerige-gec	anywhere	İçeriğe geç	İçeriğe geç	Belediyedeki tabelada “İçeriğe geç” yazıyor.
tr.tum-haklari-saklidir	anywhere	Tüm hakları saklıdır	Tüm hakları saklıdır	Belediyedeki tabelada “Tüm hakları saklıdır” yazıyor.
tr.yazi-gezinmesi	anywhere	Yazı gezinmesi	Yazı gezinmesi	Belediyedeki tabelada “Yazı gezinmesi” yazıyor.
tr.twitter-uzerinde-paylasmak-icin-tiklayin	anywhere	Twitter üzerinde paylaşmak için tıklayın	Twitter üzerinde paylaşmak için tıklayın	Belediyedeki tabelada “Twitter üzerinde paylaşmak için tıklayın” yazıyor.
tr.ilgili	edge	İlgili	İlgili	Belediyedeki tabelada “İlgili” yazıyor.
tr.paylas	edge	Paylaş	Paylaş	Belediyedeki tabelada “Paylaş” yazıyor.
tr.reklam	edge	Reklam	Reklam	Belediyedeki tabelada “Reklam” yazıyor.
tr.yazdir	edge	Yazdır	Yazdır	Belediyedeki tabelada “Yazdır” yazıyor.
tr.yorumlar	edge	Yorumlar	Yorumlar	Belediyedeki tabelada “Yorumlar” yazıyor.
tr.yanitla	edge	Yanıtla	Yanıtla	Belediyedeki tabelada “Yanıtla” yazıyor.
tr.abone-ol	edge	Abone ol	Abone ol	Belediyedeki tabelada “Abone ol” yazıyor.
tr.giris-yap	edge	Giriş yap	Giriş yap	Belediyedeki tabelada “Giriş yap” yazıyor.
tr.ara	edge	Ara	Ara	Belediyedeki tabelada “Ara” yazıyor.
tr.devamini-oku	edge	Devamını oku	Devamını oku	Belediyedeki tabelada “Devamını oku” yazıyor.
tr.iletisim	edge	İletişim	İletişim	Belediyedeki tabelada “İletişim” yazıyor.
tr.ana-sayfa	edge	Ana Sayfa	Ana Sayfa	Belediyedeki tabelada “Ana Sayfa” yazıyor.
tr.etiketler	edge	Etiketler	Etiketler	Belediyedeki tabelada “Etiketler” yazıyor.
tr.s-icinde	edge	"%s" içinde	"Facebook" içinde	Belediyedeki tabelada “"Facebook" içinde” yazıyor.
tr.yasal-uyari	edge	Yasal Uyarı	Yasal Uyarı	Belediyedeki tabelada “Yasal Uyarı” yazıyor.
tr.haberi-paylas	edge	Haberi Paylaş	Haberi Paylaş	Belediyedeki tabelada “Haberi Paylaş” yazıyor.
# Lines that no article in this language (uk) is made of: id, reach, line or pattern, a line that matches, one that must not.
# anywhere: a machine wrote it, wherever it stands. edge: only before the story, after it, or as a link by itself.
uk.line-1	anywhere	%d блогерам подобається це:	12 блогерам подобається це:	«12 блогерам подобається це», каже табличка на ратуші.
uk.line-2	anywhere	Подобається це:	Подобається це:	«Подобається це», каже табличка на ратуші.
uk.line-3	anywhere	Завантаження...	Завантаження...	«Завантаження», каже табличка на ратуші.
uk.line-4	anywhere	Поділитися:	Поділитися:	«Поділитися», каже табличка на ратуші.
uk.line-5	anywhere	Схожі записи	Схожі записи	«Схожі записи», каже табличка на ратуші.
uk.line-6	anywhere	Залишити відповідь	Залишити відповідь	«Залишити відповідь», каже табличка на ратуші.
uk.line-7	anywhere	Залишити коментар	Залишити коментар	«Залишити коментар», каже табличка на ратуші.
uk.line-8	anywhere	Скасувати відповідь	Скасувати відповідь	«Скасувати відповідь», каже табличка на ратуші.
uk.e-mail	anywhere	Ваша e-mail адреса не оприлюднюватиметься.	Ваша e-mail адреса не оприлюднюватиметься.	«Ваша e-mail адреса не оприлюднюватиметься», каже табличка на ратуші.
uk.line-10	anywhere	Обов’язкові поля позначені *	Обов’язкові поля позначені *	«Обов’язкові поля позначені», каже табличка на ратуші.
uk.line-11	anywhere	Перейти до вмісту	Перейти до вмісту	«Перейти до вмісту», каже табличка на ратуші.
uk.line-12	anywhere	Усі права захищено	Усі права захищено	«Усі права захищено», каже табличка на ратуші.
uk.line-13	anywhere	Всі права захищені	Всі права захищені	«Всі права захищені», каже табличка на ратуші.
uk.line-14	anywhere	Читайте також	Читайте також	«Читайте також», каже табличка на ратуші.
uk.line-15	anywhere	Навігація записів	Навігація записів	«Навігація записів», каже табличка на ратуші.
uk.line-16	edge	Реклама	Реклама	«Реклама», каже табличка на ратуші.
uk.line-17	edge	Друк	Друк	«Друк», каже табличка на ратуші.
uk.line-18	edge	Коментарі	Коментарі	«Коментарі», каже табличка на ратуші.
uk.line-19	edge	Відповісти	Відповісти	«Відповісти», каже табличка на ратуші.
uk.line-20	edge	Підписатися	Підписатися	«Підписатися», каже табличка на ратуші.
uk.line-21	edge	Увійти	Увійти	«Увійти», каже табличка на ратуші.
uk.line-22	edge	Пошук	Пошук	«Пошук», каже табличка на ратуші.
uk.line-23	edge	Читати далі	Читати далі	«Читати далі», каже табличка на ратуші.
uk.line-24	edge	Головна	Головна	«Головна», каже табличка на ратуші.
uk.line-25	edge	Контакти	Контакти	«Контакти», каже табличка на ратуші.
uk.line-26	edge	Теги	Теги	«Теги», каже табличка на ратуші.
uk.line-27	edge	Реклама на сайті	Реклама на сайті	«Реклама на сайті», каже табличка на ратуші.
"""#
}
