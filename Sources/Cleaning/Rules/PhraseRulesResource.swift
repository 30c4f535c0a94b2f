// swift-format-ignore-file
/// The files of `Config/boilerplate` as Swift, written by Config/embed.py; not edited by hand.
enum PhraseRulesResource {
  static let text = #"""
# Lines that are never part of an article in this language (ar): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
ar.line-1	%d مدونون معجبون بهذه:	12 مدونون معجبون بهذه:	من بين الضيوف الـ12، مدونون معجبون بهذه القرية قرروا البقاء حتى الربيع.
ar.line-2	معجب بهذه:	معجب بهذه:	قال الرسام إنه معجب بهذه الجدران أكثر من لوحاته.
ar.line-3	إعجاب تحميل...	إعجاب تحميل...	حظيت الرافعة بكل إعجاب؛ تحميل السفينة لم يستغرق سوى ليلة واحدة.
ar.line-4	تحميل...	تحميل...	استغرق تحميل القمح على ظهر السفينة ثلاثة أيام.
ar.line-5	شارك هذا الموضوع:	شارك هذا الموضوع:	شارك هذا الموضوع الشائك في إفشال المفاوضات بين القبيلتين.
ar.line-6	مقالات ذات صلة	مقالات ذات صلة	نشرت الصحيفة عشر مقالات ذات صلة بأزمة المياه قبل أن تُغلق أبوابها.
ar.line-7	مواضيع ذات صلة	مواضيع ذات صلة	بحث المؤتمر الجفاف والديون وما يتفرع عنهما من مواضيع ذات صلة بالزراعة.
ar.line-8	أخبار ذات صلة	أخبار ذات صلة	هبطت البورصة بعد أخبار ذات صلة بأسعار النحاس.
ar.line-9	اترك تعليقاً	اترك تعليقاً	اترك تعليقاً في دفتر الزوار، طلب حارس المتحف من الوزير.
ar.line-10	اترك تعليقاً إلغاء الرد	اترك تعليقاً إلغاء الرد	اترك تعليقاً، إلغاء الرد لم يعد ممكناً، قال الموظف للسفير.
ar.line-11	اترك تعليقا	اترك تعليقا	كتبت المعلمة على اللوح: اترك تعليقا واحداً تحت كل خريطة.
ar.line-12	إلغاء الرد	إلغاء الرد	تقرر إلغاء الرد الرسمي على المذكرة بعد اتصال من القصر.
ar.line-13	لن يتم نشر عنوان بريدك الإلكتروني.	لن يتم نشر عنوان بريدك الإلكتروني.	لن يتم نشر عنوان بريدك الإلكتروني في صحيفة الحي، وعد المختار صاحب الفرن.
ar.line-14	لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *	لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *	لن يتم نشر عنوان بريدك الإلكتروني، قال المسّاح ضاحكاً، والحقول الإلزامية مشار إليها بأعلام حمراء.
ar.line-15	الحقول الإلزامية مشار إليها بـ *	الحقول الإلزامية مشار إليها بـ *	في خريطة الوزارة الحقول الإلزامية مشار إليها باللون الأخضر، وهي حقول القمح.
ar.line-16	أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني.	أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني.	أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني، قال القائد لضابطه، أو بواسطة فارس.
ar.line-17	أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني.	أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني.	أعلمني بالمواضيع الجديدة بواسطة البريد الإلكتروني، كتب السجين لمحاميه، واحتفظ بالقديمة.
ar.line-18	اشترك بالنشرة البريدية للموقع	اشترك بالنشرة البريدية للموقع	حتى خصمه اشترك بالنشرة البريدية للموقع الذي يهاجمه كل صباح.
ar.line-19	أدخل بريدك الإلكتروني للإشتراك في هذا الموقع لتستقبل أحدث المواضيع من خلال البريد الإلكتروني.	أدخل بريدك الإلكتروني للإشتراك في هذا الموقع لتستقبل أحدث المواضيع من خلال البريد الإلكتروني.	قرأت الجدة: أدخل بريدك الإلكتروني للإشتراك في هذا الموقع لتستقبل أحدث المواضيع، ثم عادت إلى صوفها.
ar.line-20	اضغط لإرسال هذا الموضوع لصديق بواسطة البريد الإلكتروني	اضغط لإرسال هذا الموضوع لصديق بواسطة البريد الإلكتروني	يقول المدرب للمتقاعدين: اضغط لإرسال هذا الموضوع لصديق بواسطة البريد الإلكتروني، ثم اتصل به لتخبره.
ar.line-21	اضغط للمشاركة على %s (فتح في نافذة جديدة)	اضغط للمشاركة على Facebook (فتح في نافذة جديدة)	قرأ الحارس: اضغط للمشاركة على Facebook (فتح في نافذة جديدة)، فقام وفتح نافذة المطبخ.
ar.line-22	اضغط للمشاركة على %s	اضغط للمشاركة على Facebook	خاطب النائب زميله: «اضغط للمشاركة على قدم المساواة في اللجنة ولا تيأس».
ar.line-23	اضغط للطباعة (فتح في نافذة جديدة)	اضغط للطباعة (فتح في نافذة جديدة)	اضغط للطباعة (فتح في نافذة جديدة) وانتظر حتى الظهر، هكذا يشرح موظف الأرشيف للمراجعين.
ar.line-24	إرسال إلى بريد إلكتروني	إرسال إلى بريد إلكتروني	كل إرسال إلى بريد إلكتروني خارج البلاد كان يمر على مكتب الرقيب.
ar.line-25	فشل التأكد من البريد الإلكتروني، من فضلك أعد المحاولة	فشل التأكد من البريد الإلكتروني، من فضلك أعد المحاولة	فشل التأكد من البريد الإلكتروني، من فضلك أعد المحاولة بعد العيد، قالت الآلة للعريس.
ar.line-26	عفواً، لا يستطيع موقعك مشاركة المواضيع من خلال البريد الإلكتروني.	عفواً، لا يستطيع موقعك مشاركة المواضيع من خلال البريد الإلكتروني.	عفواً، لا يستطيع موقعك مشاركة المواضيع من خلال البريد الإلكتروني، قال الابن لأبيه، لكن المقهى يحفظها.
ar.line-27	جميع الحقوق محفوظة	جميع الحقوق محفوظة	كانت جميع الحقوق محفوظة للسلطان، حتى حق جمع الحطب.
ar.line-28	تصفّح المقالات	تصفّح المقالات	تصفّح المقالات القديمة كلها قبل أن يكتب سطراً واحداً عن الجسر.
ar.line-29	اقرأ أيضا	اقرأ أيضا	اقرأ أيضا ما شُطب من المخطوط، نصحت أمينة المكتبة طلابها.
ar.line-30	اقرأ أيضاً	اقرأ أيضاً	لا تكتف بالكتب، قال الشيخ لتلميذه، اقرأ أيضاً وجوه الناس.
ar.line-31	اضغط للمشاركة على تويتر	اضغط للمشاركة على تويتر	اضغط للمشاركة على تويتر، قالت الحفيدة، فضغط الجد على جرس الباب.
ar.line-32	اشترك	اشترك	اشترك تسعة صيادين في شراء المحرك الجديد.
ar.line-33	مرتبط	مرتبط	ارتفاع الأسعار مرتبط بإغلاق المعبر، وفق التجار.
ar.line-34	شارك	شارك	شارك آلاف الأهالي في تشييع الطبيب.
ar.line-35	مشاركة	مشاركة	قررت النقابة مشاركة العمال في إدارة المطحنة.
ar.line-36	طباعة	طباعة	توقفت طباعة الصحيفة ليلتين بسبب نقص الورق.
ar.line-37	تعليقات	تعليقات	لم تصدر أي تعليقات عن القصر حتى المساء.
ar.line-38	التعليقات	التعليقات	أغضبت التعليقات الساخرة مدرب الفريق.
ar.line-39	رد	رد	رد الوزير على السؤال بسؤال.
ar.line-40	إعلان	إعلان	جاء إعلان الهدنة قبل الفجر بساعة.	anywhere
ar.line-41	من نحن	من نحن	سألنا البحر من نحن، تقول القصيدة، فلم يجب.
ar.line-42	اتصل بنا	اتصل بنا	اتصل بنا الناجي من أعلى المئذنة عند منتصف الليل، يقول المسعف.
ar.line-43	سياسة الخصوصية	سياسة الخصوصية	تتلخص سياسة الخصوصية في الدير بباب مغلق.
ar.line-44	بحث	بحث	بحث الغواصون عن الصندوق حتى الغروب.
ar.line-45	الرئيسية	الرئيسية	غمرت المياه الشوارع الرئيسية في المدينة.
ar.line-46	المزيد	المزيد	يحتاج السد إلى المزيد من الصخور قبل الشتاء.
ar.line-47	اقرأ المزيد	اقرأ المزيد	نصحه جده الطبّاع: اقرأ المزيد وتكلم أقل.
ar.line-48	في "%s"	في "Local News"	في "طريق الملح"، روايته الأولى، لا يصل أحد إلى البحر.
ar.line-49	الأكثر قراءة	الأكثر قراءة	ظل دليل القطارات الكتاب الأكثر قراءة في السجن.
ar.line-50	آخر الأخبار	آخر الأخبار	كانت آخر الأخبار تصل إلى الواحة على ظهر جمل.
ar.line-51	مواضيع ذات علاقة	مواضيع ذات علاقة	استجوبت اللجنة الشهود في المياه والكهرباء وأي مواضيع ذات علاقة بالسد.
ar.line-52	أعلن معنا	أعلن معنا	كل من أعلن معنا الإضراب فقد عمله في اليوم التالي.
ar.line-53	شارك هذا الخبر :	شارك هذا الخبر :	بكى حين شارك هذا الخبر مع أمه: عاد الأسير.
ar.line-54	مشاركه الخبر :	مشاركه الخبر :	نقل إليه مشاركه الخبر في السوق: لقد احترق المتجر.
ar.line-55	تابعنا عبر	تابعنا عبر	تابعنا عبر المنظار سرباً من اللقالق فوق المضيق.
ar.line-56	اضف تعليق	اضف تعليق	كتب المحرر على الهامش: اضف تعليق الخبير واحذف تعليقي.
ar.line-57	© جميع الحقوق محفوظة	© جميع الحقوق محفوظة	وجد الطلاب على ظهر المخطوط ختماً حديثاً: © جميع الحقوق محفوظة لبائع السمك.
ar.line-58	لا توجد تعليقات على الخبر	لا توجد تعليقات على الخبر	قال رئيس التحرير إنه لا توجد تعليقات على الخبر من مكتب الوالي حتى الآن.
ar.ad-mark	إعلان مدفوع	إعلان مدفوع	كل إعلان مدفوع في السوق كان يغضب الصيادين.	anywhere
ar.yataba	يتبع بعد الإعلان	يتبع بعد الإعلان	كان الجمهور يتبع بعد الإعلان صاحب القارب.	anywhere
ar.ilan	اعلان	اعلان	كان اعلان الحرب قصيرا.	anywhere
ar.ilanat	إعلانات	إعلانات	إعلانات الأحذية دفعت ثمن الجريدة.	anywhere
ar.iqra-aydan	إقرأ أيضا	إقرأ أيضا	من إقرأ أيضا تعلم الشيخ أن يصمت.	anywhere
ar.shahid	شاهد أيضا	شاهد أيضا	رجل شاهد أيضا سفينة تغرق.	anywhere
ar.shahid-2	شاهد أيضاً	شاهد أيضاً	رجل شاهد أيضاً سفينة تغرق.	anywhere
ar.sura	الصورة: %t	الصورة: لينا	في الصورة رجل يبيع السمك.	anywhere
ar.taswir	تصوير: %t	تصوير: لينا	كان تصوير القارب ممنوعا.	anywhere
ar.intaha	(انتهى)	(انتهى)	انتهى الصيف مبكرا.	anywhere
ar.intaha-2	انتهى/	انتهى/	انتهى الاجتماع عند الفجر.	anywhere
ar.agency-tags-kalimat	الكلمات المفتاحية: %t	الكلمات المفتاحية: بحر	كانت الكلمات المفتاحية سرا.	anywhere
ar.agency-tags-wusum	الوسوم: %t	الوسوم: بحر	كانت الوسوم على الجلد.	anywhere
ar.agency-code-raqm	رقم الخبر: %t	رقم الخبر: 4711	رقم الخبر لم يكن مهما.	anywhere
ar.agency-link-rabit	رابط مختصر: %t	رابط مختصر: h.example/9	رابط مختصر بين القريتين هو الجسر.	anywhere
ar.agency-link-rabit-2	الرابط المختصر: %t	الرابط المختصر: h.example/9	الرابط المختصر بين القريتين هو الجسر.	anywhere
ar.istami	استمع إلى المقال	استمع إلى المقال	من استمع إلى المقال نام.	anywhere
ar.after-ad	يستمر المحتوى بعد الإعلان	يستمر المحتوى بعد الإعلان	قال إن البرنامج يستمر المحتوى بعد الإعلان فيه.	anywhere
ar.after-ad-2	المقال مستمر بعد الإعلان	المقال مستمر بعد الإعلان	قال إن المقال مستمر بعد الإعلان عن الصابون.	anywhere
ar.views	عدد المشاهدات: %d	عدد المشاهدات: 120	بلغ عدد المشاهدات: 120 في ليلة واحدة.	anywhere
ar.views-2	عدد الزيارات: %d	عدد الزيارات: 120	بلغ عدد الزيارات: 120 في ليلة واحدة.	anywhere
ar.keywords-2	كلمات مفتاحية: %t	كلمات مفتاحية: عبارة، جزيرة	في الخطاب كلمات مفتاحية: الخبز والنور.	anywhere
ar.tags-2	وسوم: %t	وسوم: عبارة، جزيرة	على القماش وسوم: حمراء وبيضاء.	anywhere
ar.reading-time	مدة القراءة: %t	مدة القراءة: 3 دقائق	كانت مدة القراءة: ساعة كل مساء.	anywhere
ar.comments	%d تعليقات	15 تعليقات	كتب الجيران 15 تعليقات على الرسالة.	anywhere
ar.source-photo	مصدر الصورة: %t	مصدر الصورة: لينا	كان مصدر الصورة: ألبوم قديم.	anywhere
ar.tabena	تابعنا على %t	تابعنا على فيسبوك	قال الدليل: لقد تابعنا على الطريق سيرنا.
ar.font	حجم الخط	حجم الخط	اختلفوا على حجم الخط في اللوحة.	anywhere
ar.copy-link	نسخ الرابط	نسخ الرابط	لم يستطع أحد نسخ الرابط من اللوح.	anywhere
ar.share-article	شارك المقال	شارك المقال	من شارك المقال مع جاره نام.	anywhere
ar.agency-code-kod	كود الخبر: %t	كود الخبر: 4711	قال إن كود الخبر: مفقود.	anywhere
ar.agency-code-m1	رمز الخبر: %t	رمز الخبر: 4711	كتب القبطان رمز الخبر: ضاع.	anywhere
ar.agency-link-m1	الرابط القصير: %t	الرابط القصير: h.example/9	كتب القبطان الرابط القصير: ضاع.	anywhere
ar.agency-tags-m1	الكلمات الدلالية: %t	الكلمات الدلالية: x, y	كتب القبطان الكلمات الدلالية: ضاع.	anywhere
# Lines that are never part of an article in this language (bn): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
bn.bigyapon	বিজ্ঞাপন	বিজ্ঞাপন	বিজ্ঞাপন দিয়ে পুরো দেয়ালটা ঢেকে গেছে।	anywhere
bn.aro-porun	আরও পড়ুন	আরও পড়ুন	আরও পড়ুন আর কম কথা বলুন, বললেন শিক্ষক।	anywhere
bn.bigyaponer-por	বিজ্ঞাপনের পর আরও পড়ুন	বিজ্ঞাপনের পর আরও পড়ুন	তিনি ভাবলেন বিজ্ঞাপনের পর আরও পড়ুন লেখা ভুল।	anywhere
bn.tag	ট্যাগ: %t	ট্যাগ: সেতু, নদী	বোতলে কোনো ট্যাগ: কেউ জানত না কী আছে।	anywhere
bn.shunun	খবরটি শুনুন	খবরটি শুনুন	খবরটি শুনুন, তারপর কাঁদুন, বললেন দাদা।	anywhere
bn.bishoy	বিষয়: %t	বিষয়: সেতু, নদী	সভার বিষয়: কেউ জানত না।	anywhere
bn.audio	অডিও শুনুন	অডিও শুনুন	তিনি বললেন অডিও শুনুন আর ঘুমান।	anywhere
# Lines that are never part of an article in this language (cs): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
cs.pod-reklamou	Článek pokračuje pod reklamou	Článek pokračuje pod reklamou	Věřil, že článek pokračuje pod reklamou na mýdlo.	anywhere
cs.ctete-take	Čtěte také	Čtěte také	Čtěte také poznámky, tam se skrývá vrah.	anywhere
cs.souvisejici	Související články	Související články	Nože a související články zákona se mění.	anywhere
cs.inzerce	Inzerce	Inzerce	Inzerce na sáně plnila poslední stranu.	anywhere
cs.clanek-dale	Článek pokračuje pod inzercí	Článek pokračuje pod inzercí	Myslel, že článek pokračuje pod inzercí na sáně.	anywhere
cs.poslechnete	Poslechněte si článek	Poslechněte si článek	Poslechněte si článek zákona, prosil soudce.	anywhere
cs.sdilet	Sdílet na %s	Sdílet na Facebooku	Nikdo nechtěl sdílet na jaře studnu se sousedy.	anywhere
cs.odebirejte	Odebírejte náš newsletter	Odebírejte náš newsletter	Odebírejte náš newsletter, ale nečtěte ho, vtipkoval kronikář.	anywhere
cs.stitky	Štítky: %t	Štítky: most, řeka	Na lahvích chyběly štítky: nikdo nevěděl, co pije.	anywhere
cs.diskuse	Vstoupit do diskuse	Vstoupit do diskuse	Starosta odmítl vstoupit do diskuse o mostu.	anywhere
cs.autor-podporte	Podpořte nás finančním darem	Podpořte nás finančním darem	Podpořte nás finančním darem nebo dřevem, volali hasiči.	anywhere
cs.agency-link-m1	Krátký odkaz: %t	Krátký odkaz: h.example/9	Kapitán napsal Krátký odkaz: ztraceno.	anywhere
cs.agency-tags-m1	Klíčová slova: %t	Klíčová slova: x, y	Kapitán napsal Klíčová slova: ztraceno.	anywhere
cs.agency-tags-t-m1	Témata: %t	Témata: x, y	Kapitán napsal Témata: ztraceno.
# Lines that are never part of an article in this language (da): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
da.efter-annoncen	Artiklen fortsætter efter annoncen	Artiklen fortsætter efter annoncen	Han troede, at artiklen fortsætter efter annoncen for sæbe.	anywhere
da.laes-ogsaa	Læs også	Læs også	Læs også noterne, dér gemmer morderen sig.	anywhere
da.laes-mere	Læs mere	Læs mere	Læs mere og tal mindre, sagde farfar.	anywhere
da.del-artiklen	Del artiklen	Del artiklen	De måtte del artiklen mellem sig.
da.lyt	Lyt til artiklen	Lyt til artiklen	Lyt til artiklen om gåsen, sagde læreren.	anywhere
da.emneord	Emneord: %t	Emneord: bro, å	Bogen havde emneord: ingen brugte dem.	anywhere
da.del-paa	Del artiklen på %s	Del artiklen på Facebook	De ville dele og del artiklen på bordet, sagde han til dem.	anywhere
da.del-facebook	Del på %s	Del på Facebook	Hver fik sin del på marken bag den gamle hvide kirke.	anywhere
da.nyhedsbrev	Tilmeld dig vores nyhedsbrev	Tilmeld dig vores nyhedsbrev	Tilmeld dig vores nyhedsbrev eller koret, lo degnen.	anywhere
da.annonce	Annonce	Annonce	Annonce eller ej, han læste bladet.	anywhere
da.agency-tags-m1	Emner: %t	Emner: x, y	Kaptajnen skrev Emner: væk.
# Lines that are never part of an article in this language (de): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
de.d-bloggern-gefallt-das	%d Bloggern gefällt das:	12 Bloggern gefällt das:	Nur 12 Bloggern gefällt das neue Pressegesetz, allen übrigen ist es ein Dorn im Auge.
de.d-blogger-gefallt-das	%d Blogger gefällt das:	12 Blogger gefällt das:	Kaum 1 Blogger gefällt das Publikum so gut wie der schimpfende Imker aus dem Nachbardorf.
de.gefallt-mir	Gefällt mir:	Gefällt mir:	„Gefällt mir: gar nicht“, schrieb der Kritiker in das Gästebuch der Galerie.
de.gefallt-mir-wird-geladen	Gefällt mir Wird geladen …	Gefällt mir Wird geladen …	„Gefällt mir“, sagte der Jäger, „wird geladen …“ – und schob zwei Patronen in den Lauf.
de.gefallt-mir-wird-geladen-2	Gefällt mir Wird geladen...	Gefällt mir Wird geladen...	Die Nachricht „Gefällt mir. Wird geladen“ schickte der Spediteur, als er das Klavier gesehen hatte.
de.wird-geladen	Wird geladen …	Wird geladen …	Wird geladen und gestritten, so bleibt das Gewehr im Schrank, lautet die Regel des Schützenvereins.
de.lade	Lade …	Lade …	Lade nie mehr, als der Esel tragen kann, riet der Großvater.
de.teilen-mit	Teilen mit:	Teilen mit:	Die Küche müssen sich die Schwestern teilen mit: drei Hunden, einem Papagei und dem Untermieter.
de.sharen-mit	Sharen mit:	Sharen mit:	Das Sharen mit anderen Schulen spart dem Landkreis zwei Busse.
de.ahnliche-beitrage	Ähnliche Beiträge	Ähnliche Beiträge	Ähnliche Beiträge zur Rentenkasse zahlen auch die Nachbarländer.
de.ahnliche-artikel	Ähnliche Artikel	Ähnliche Artikel	Kerzen, Seife und ähnliche Artikel verkauft das Kloster seit der Reform.
de.kommentar-verfassen	Kommentar verfassen	Kommentar verfassen	Er wollte keinen Kommentar verfassen, sondern ein Gedicht über die Umgehungsstraße.
de.schreibe-einen-kommentar	Schreibe einen Kommentar	Schreibe einen Kommentar	„Schreibe einen Kommentar über die Kartoffel“, lautete die Aufgabe für die neunte Klasse.
de.schreibe-einen-kommentar-antworten-abbrechen	Schreibe einen Kommentar Antworten abbrechen	Schreibe einen Kommentar Antworten abbrechen	Schreibe einen Kommentar, Antworten abbrechen kannst du später, riet der Chefredakteur dem Volontär.
de.kommentar-hinterlassen	Kommentar hinterlassen	Kommentar hinterlassen	Besucher des Leuchtturms können im Gästebuch einen Kommentar hinterlassen.
de.hinterlasse-einen-kommentar	Hinterlasse einen Kommentar	Hinterlasse einen Kommentar	Hinterlasse einen Kommentar zu jeder Karte, hatte der Geograph verfügt, und die Erben hielten sich daran.
de.antworten-abbrechen	Antworten abbrechen	Antworten abbrechen	Der Bote musste die Suche nach Antworten abbrechen, als der Pass verschneit war.
de.antwort-abbrechen	Antwort abbrechen	Antwort abbrechen	Mitten in der Antwort abbrechen wollte der Minister nicht, doch die Sirene ließ ihm keine Wahl.
de.deine-e-mail-adresse-wird-nicht	Deine E-Mail-Adresse wird nicht veröffentlicht.	Deine E-Mail-Adresse wird nicht veröffentlicht.	„Deine E-Mail-Adresse wird nicht veröffentlicht, dein Name schon“, sagte der Richter zum Zeugen.
de.deine-e-mail-adresse-wird-nicht-2	Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert	Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert	Deine E-Mail-Adresse wird nicht veröffentlicht, stand im Brief; erforderliche Felder sind mit Mais bestellt.
de.erforderliche-felder-sind-mit-markiert	Erforderliche Felder sind mit * markiert.	Erforderliche Felder sind mit * markiert.	Erforderliche Felder sind mit roten Pfählen markiert, damit die Bauern die Kiebitze schonen.
de.adresse-wird-niemals-veroffentlicht	(Adresse wird niemals veröffentlicht)	(Adresse wird niemals veröffentlicht)	Das Tagebuch der Gräfin (Adresse wird niemals veröffentlicht, verfügte sie) liegt im Landesarchiv.
de.trage-deine-daten-unten-ein-oder	Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:	Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:	Trage deine Daten unten ein oder klicke ein Icon, um dich einzuloggen – an dieser Zeile scheiterte der halbe Gemeinderat.
de.du-kommentierst-mit-deinem-s	Du kommentierst mit Deinem %s	Du kommentierst mit Deinem Facebook	Du kommentierst mit deinem Schweigen alles, was ich in dreißig Jahren geschrieben habe, warf sie ihm vor.
de.verbinde-mit-s	Verbinde mit %s	Verbinde mit Facebook	Verbinde mit dem Faden immer zwei Perlen zugleich und nie drei auf einmal, sonst reißt er, mahnt die Goldstickerin.
de.informiere-mich-uber-neue-beitrage-per	Informiere mich über neue Beiträge per E-Mail.	Informiere mich über neue Beiträge per E-Mail.	Informiere mich über neue Beiträge per E-Mail, bat der Sammler, über alte lieber am Telefon.
de.benachrichtigung-bei-weiteren-kommentaren-per-e	Benachrichtigung bei weiteren Kommentaren per E-Mail senden.	Benachrichtigung bei weiteren Kommentaren per E-Mail senden.	Benachrichtigung bei weiteren Kommentaren per E-Mail senden heißt in diesem Amt: einen Boten schicken.
de.benachrichtige-mich-uber-nachfolgende-kommentare-via	Benachrichtige mich über nachfolgende Kommentare via E-Mail.	Benachrichtige mich über nachfolgende Kommentare via E-Mail.	„Benachrichtige mich über nachfolgende Kommentare via E-Mail oder gar nicht“, beschied sie ihrem Anwalt.
de.benachrichtige-mich-uber-neue-beitrage-via	Benachrichtige mich über neue Beiträge via E-Mail.	Benachrichtige mich über neue Beiträge via E-Mail.	Benachrichtige mich über neue Beiträge via E-Mail, nicht über die Gerüchte, hieß es im Brief an die Kasse.
de.beitrag-nicht-abgeschickt-e-mail-adresse	Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren!	Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren!	Beitrag nicht abgeschickt, E-Mail-Adresse kontrollieren: Mit diesem Zettel am Schirm begann der Streit in der Redaktion.
de.e-mail-uberprufung-fehlgeschlagen-bitte-versuche	E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal	E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal	E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal: Neunmal las er das, dann fuhr er selbst zum Amt.
de.ihr-blog-kann-leider-keine-beitrage	Ihr Blog kann leider keine Beiträge per E-Mail teilen.	Ihr Blog kann leider keine Beiträge per E-Mail teilen.	Ihr Blog kann leider keine Beiträge per E-Mail teilen, dafür backt die Autorin allen Lesern Brot.
de.an-e-mail-adresse-senden	An E-Mail-Adresse senden	An E-Mail-Adresse senden	Die Bürger sollen ihre Einwände an die E-Mail-Adresse senden, die seit Ostern niemand mehr liest.
de.diese-website-verwendet-akismet-um-spam	Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.	Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.	Diese Website verwendet Akismet, um Spam zu reduzieren, und die Gemeinde einen Kater, um Mäuse zu vertreiben.
de.erstelle-eine-kostenlose-website-oder-blog	Erstelle eine kostenlose Website oder Blog auf WordPress.com.	Erstelle eine kostenlose Website oder Blog auf WordPress.com.	„Erstelle eine kostenlose Website oder Blog auf WordPress.com“ hieß der Kurs, zu dem elf Rentner kamen.
de.erstelle-eine-kostenlose-website-oder-ein	Erstelle eine kostenlose Website oder ein kostenloses Blog auf WordPress.com.	Erstelle eine kostenlose Website oder ein kostenloses Blog auf WordPress.com.	Im Abendkurs lernt man: Erstelle eine kostenlose Website oder ein kostenloses Blog auf WordPress.com, dann schweig.
de.bloggen-auf-wordpress-com	Bloggen auf WordPress.com.	Bloggen auf WordPress.com.	Das Bloggen auf WordPress.com brachte ihr drei Leser und einen Ehemann.
de.top-beitrage-seiten	Top Beiträge & Seiten	Top Beiträge & Seiten	Für Top-Beiträge & Seiten voller Anzeigen bekam der Verlag einen Preis, den er selbst gestiftet hatte.
de.klick-um-uber-s-zu-teilen	Klick, um über %s zu teilen (Wird in neuem Fenster geöffnet)	Klick, um über Facebook zu teilen (Wird in neuem Fenster geöffnet)	Ein Klick, um über Funk zu teilen (wird in neuem Fenster geöffnet), wo der Fisch steht, genügt den Kuttern heute.
de.klick-um-auf-s-zu-teilen	Klick, um auf %s zu teilen (Wird in neuem Fenster geöffnet)	Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)	Der eine Klick, um auf Facebook zu teilen (wird in neuem Fenster geöffnet), kostete die Lehrerin die Stelle.
de.klicken-um-auf-s-zu-teilen	Klicken, um auf %s zu teilen (Wird in neuem Fenster geöffnet)	Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)	Viele klicken, um auf Twitter zu teilen (wird in neuem Fenster geöffnet), was sie nie gelesen haben.
de.klicken-zum-ausdrucken-wird-in-neuem	Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)	Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)	Wer aufs Klicken zum Ausdrucken (wird in neuem Fenster geöffnet) verzichtet, spart dem Amt ein Fichtenwäldchen.
de.klicken-zum-ausdrucken	Klicken zum Ausdrucken	Klicken zum Ausdrucken	Vom Klicken zum Ausdrucken vergehen im Finanzamt von Oberau neun Minuten.
de.schliesse-dich-s-anderen-abonnenten-an	Schließe dich %d anderen Abonnenten an	Schließe dich 1.245 anderen Abonnenten an	Schließe dich anderen Abonnenten an, wenn der Platz zu teuer wird, rät das Theater seinen Stammgästen.
de.zum-inhalt-springen	Zum Inhalt springen	Zum Inhalt springen	Die Schüler wollten die Einleitung überspringen und gleich zum Inhalt springen.
de.zum-inhalt	Zum Inhalt	Zum Inhalt	Zum Inhalt des Koffers wollte der Zöllner nichts sagen.
de.nach-oben	Nach oben	Nach oben	Nach oben führt nur die Leiter, seit der Aufzug des Turms stillsteht.
de.newsletter-abonnieren	Newsletter abonnieren	Newsletter abonnieren	Auch Klöster können den Newsletter abonnieren, in dem der Verband vor Holzwurm warnt.
de.neueste-kommentare	Neueste Kommentare	Neueste Kommentare	Neueste Kommentare aus dem Kreml deuten auf ein Einlenken im Gasstreit hin.
de.neueste-beitrage	Neueste Beiträge	Neueste Beiträge	Neueste Beiträge zur Gletscherforschung widersprechen der Annahme vom letzten Jahr.
de.letzte-beitrage	Letzte Beiträge	Letzte Beiträge	Letzte Beiträge leistete die alte Glocke zum Silvestergeläut, dann sprang sie.
de.artikel-teilen	Artikel teilen	Artikel teilen	Den Artikel teilen die Juristen in drei Absätze, von denen der zweite nie galt.
de.beitrag-teilen	Beitrag teilen	Beitrag teilen	Jeden Beitrag teilen sich Bund und Länder zu gleichen Stücken.
de.auf-s-teilen	Auf %s teilen	Auf Facebook teilen	Auf dem Hof, den seit dem Brand drei Brüder und eine Schwägerin bewohnen, muss man alles teilen.
de.lesen-sie-auch	Lesen Sie auch	Lesen Sie auch	„Lesen Sie auch das Kleingedruckte“, sagte die Notarin und nahm die Brille ab.
de.das-konnte-sie-auch-interessieren	Das könnte Sie auch interessieren	Das könnte Sie auch interessieren	Das könnte Sie auch interessieren, Herr Doktor, sagte der Trödler und zog einen Zahn aus der Schublade.
de.mehr-zum-thema	Mehr zum Thema	Mehr zum Thema	Mehr zum Thema Hochwasser wollte der Landrat erst sagen, wenn das Wasser fort ist.
de.alle-rechte-vorbehalten	Alle Rechte vorbehalten	Alle Rechte vorbehalten	Alle Rechte vorbehalten blieben damals dem Kaiser, auch das auf den ersten Hering.
de.beitrags-navigation	Beitrags-Navigation	Beitrags-Navigation	Die Beitrags-Navigation der Krankenkasse ist so verworren, dass selbst die Prüfer sich verirrten.
de.beitragsnavigation	Beitragsnavigation	Beitragsnavigation	Unter Beitragsnavigation verstehen Vereinskassierer die Kunst, von Tür zu Tür zu gehen.
de.altere-beitrage	Ältere Beiträge	Ältere Beiträge	Ältere Beiträge der Mitglieder verfielen, als die Sterbekasse schloss.
de.neuere-beitrage	Neuere Beiträge	Neuere Beiträge	Neuere Beiträge zum Deichbau zahlt die Provinz, die alten zahlt das Meer.
de.gib-deine-e-mail-adresse-an	Gib Deine E-Mail-Adresse an, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten.	Gib Deine E-Mail-Adresse an, um diesen Blog zu abonnieren und Benachrichtigungen über neue Beiträge via E-Mail zu erhalten.	Gib deine E-Mail-Adresse an, um diesen Blog zu abonnieren, sagte der Sohn, und der Vater gab ihm die Hausnummer.
de.du-kommentierst-mit-deinem-wordpress-com	Du kommentierst mit Deinem WordPress.com-Konto. ( Abmelden / Ändern )	Du kommentierst mit Deinem WordPress.com-Konto. ( Abmelden / Ändern )	„Du kommentierst mit deinem WordPress.com-Konto, abmelden, ändern“, las die Oma vor und hielt es für ein Gebet.
de.werbung	Werbung	Werbung	Werbung für Schnaps bleibt an Schulen verboten.	anywhere
de.anzeige	Anzeige	Anzeige	Gegen den Wirt liegt eine Anzeige vor.	anywhere
de.teilen	Teilen	Teilen	Nur wer Brot hat, kann es teilen.
de.drucken	Drucken	Drucken	Banknoten drucken darf in der Republik nur ein einziges Haus am Fluss.
de.abonnieren	Abonnieren	Abonnieren	Nicht einmal die Oper lässt sich noch umsonst abonnieren.
de.impressum	Impressum	Impressum	Im Impressum stand ein Toter als verantwortlicher Redakteur.
de.datenschutz	Datenschutz	Datenschutz	Der Datenschutz verbiete es, die Namen der Störche zu nennen, scherzte der Vogelwart.
de.datenschutzerklarung	Datenschutzerklärung	Datenschutzerklärung	Eine Datenschutzerklärung von neunzig Seiten liest auch der Datenschützer nicht.
de.kommentare	Kommentare	Kommentare	Kommentare zum laufenden Verfahren gibt die Staatsanwaltschaft nicht ab.
de.kommentar	Kommentar	Kommentar	Ein Kommentar des Bischofs brachte die Händler gegen ihn auf.
de.antworten	Antworten	Antworten	Auf drei Fragen gab der Zeuge vier Antworten.
de.weiterlesen	Weiterlesen	Weiterlesen	Zum Weiterlesen empfiehlt die Bibliothekarin einen Roman über Salzhändler.
de.schlagworter	Schlagwörter	Schlagwörter	Schlagwörter allein, warnte die Rednerin, heizen keine Wohnung.
de.schlagworte	Schlagworte	Schlagworte	Schlagworte wie „Zukunft“ und „Heimat“ gewinnen in dieser Stadt keine Wahl mehr.
de.kategorien	Kategorien	Kategorien	Die Jury unterscheidet vier Kategorien von Käse.
de.veroffentlicht-in	Veröffentlicht in	Veröffentlicht in	Veröffentlicht in Leipzig, verboten in Wien: Das Buch machte seine Runde trotzdem.
de.verschlagwortet-mit	Verschlagwortet mit	Verschlagwortet mit	Das Mappenwerk, verschlagwortet mit „Moor“ und „Mord“, fehlt seit der Inventur.
de.newsletter	Newsletter	Newsletter	Der Newsletter der Feuerwehr erscheint nur, wenn es gebrannt hat.
de.anmelden	Anmelden	Anmelden	Hunde muss man anmelden, Katzen nicht.
de.suche	Suche	Suche	Die Suche nach dem vermissten Wanderer wurde am Abend eingestellt.
de.suche-nach	Suche nach:	Suche nach:	Auf der Suche nach: einem Brunnen, einem Namen, einem Vater – davon erzählt der Film.
de.folgen	Folgen	Folgen	Folgen hatte der Streit keine, außer einer zerbrochenen Vase.
de.kontakt	Kontakt	Kontakt	Der Kontakt zur Sonde brach hinter dem Mond ab.
de.startseite	Startseite	Startseite	Auf der Startseite der Stadt wirbt noch immer der abgewählte Bürgermeister.
de.mehr	Mehr	Mehr	Mehr als die Hälfte der Stimmen bekam niemand.
de.uber-uns	Über uns	Über uns	Über uns kreiste ein Milan, schreibt der Bergsteiger, und unter uns der Hubschrauber.
de.direkt-zum-inhalt	Direkt zum Inhalt	Direkt zum Inhalt	Vom Vorwort geht es direkt zum Inhalt der Kiste: vierzig Liebesbriefe und ein Gebiss.
de.zur-startseite	Zur Startseite	Zur Startseite	Zur Startseite des Buches wählte die Autorin ein leeres Blatt.
de.passwort-vergessen	Passwort vergessen?	Passwort vergessen?	Das Passwort vergessen? Das passiere ihm nie, sagte der Schlosser, er habe ja keines.
de.meistgelesen	Meistgelesen	Meistgelesen	Meistgelesen war im Dorf jahrzehntelang der Fahrplan.
de.seite-drucken	Seite drucken	Seite drucken	Auf die letzte Seite drucken die Mönche bis heute ein Rezept.
de.newsletter-bestellen	Newsletter bestellen	Newsletter bestellen	Wer den Newsletter bestellen will, muss in Hinterzell noch eine Postkarte schreiben.
de.artikel-drucken	Artikel drucken	Artikel drucken	Den verbotenen Artikel drucken sie nachts in einer Scheune.
de.auf-facebook-teilen	Auf Facebook teilen	Auf Facebook teilen	Was Minister auf Facebook teilen, gilt vor Gericht als amtliche Auskunft.
de.notwendige-cookies	Notwendige Cookies	Notwendige Cookies	Notwendige Cookies nennt der Kapitän seinen Zwieback, den er täglich auf Maden prüft.
de.auf-twitter-teilen	Auf Twitter teilen	Auf Twitter teilen	Die Häfen wollen ihre Fahrpläne künftig auf Twitter teilen und nicht mehr am Kai.
de.gefallt-mir-lade	Gefällt mir Lade …	Gefällt mir Lade …	„Gefällt mir, lade …“, murmelte der Kranführer, und schon hing die Statue in der Luft.
de.in-s	In "%s"	In "Local News"	In "Der letzte Fährmann" spielt sie eine Zöllnerin ohne Grenze.
de.anzeige-weiter	Artikel wird nach der Anzeige fortgesetzt	Artikel wird nach der Anzeige fortgesetzt	Der Artikel wird nach der Anzeige bei der Polizei fortgesetzt.	anywhere
de.weiter-nach-anzeige	Weiter nach der Anzeige	Weiter nach der Anzeige	Weiter nach der Anzeige des Kompasses ging es nicht.	anywhere
de.weiterlesen-nach-anzeige	Weiterlesen nach der Anzeige	Weiterlesen nach der Anzeige	Weiterlesen nach der Anzeige wollte niemand mehr.	anywhere
de.nach-werbung	Nach der Werbung weiterlesen	Nach der Werbung weiterlesen	Nach der Werbung weiterlesen heißt blättern.	anywhere
de.gesponsert	Gesponsert	Gesponsert	Gesponsert hat das Boot ein Bäcker.	anywhere
de.sponsored	Sponsored	Sponsored	Sponsored heißt bezahlt.	anywhere
de.scrollen	Scrollen, um weiterzulesen	Scrollen, um weiterzulesen	Sie scrollen, um weiterzulesen, bis in die Nacht.	anywhere
de.siehe-auch	Siehe auch	Siehe auch	Siehe auch die Akten von 1911.	anywhere
de.lesen-sie-mehr	Lesen Sie mehr	Lesen Sie mehr	Lesen Sie mehr Gedichte, riet der Arzt.	anywhere
de.auch-interessant	Auch interessant	Auch interessant	Auch interessant war der Keller.	anywhere
de.foto	Foto: %t	Foto: Lena Brask	Ein Foto zeigt den Kahn.	anywhere
de.fotos	Fotos: %t	Fotos: Lena Brask	Alte Fotos zeigen den Kahn.	anywhere
de.bild	Bild: %t	Bild: Lena Brask	Das Bild hing schief.	anywhere
de.bildquelle	Bildquelle: %t	Bildquelle: Brask	Die Bildquelle war trüb.	anywhere
de.fotocredit	© %s	© Lena Brask	Das © auf der Kanne war falsch.
de.ende	(Ende)	(Ende)	Am Ende (Juni) kam Regen.	anywhere
de.agency-tags-schlagworte	Schlagworte: %t	Schlagworte: Fähre	Schlagworte fielen viele.	anywhere
de.teilen-zahl	%d Mal geteilt	16 Mal geteilt	Er hat 16 Mal geteilt, was er hatte.	anywhere
de.artikel-anhoeren	Artikel anhören	Artikel anhören	Den Artikel anhören mochte keiner.	anywhere
de.vorlesen	Artikel vorlesen	Artikel vorlesen	Den Artikel vorlesen durfte die Jüngste.	anywhere
de.auch-lesen	Auch lesen	Auch lesen:	Auch lesen und rechnen sollen die Rekruten in dem Jahr lernen.
de.lies-auch	Lies auch	Lies auch:	„Lies auch den Brief“, bat die Wirtin den Boten.
de.lesen-sie-dazu-auch	Lesen Sie dazu auch	Lesen Sie dazu auch:	Lesen Sie dazu auch die Gebrauchsanweisung, riet der Apotheker.
de.lesen-sie-auch-die	Lesen Sie auch die folgenden Beiträge	Lesen Sie auch die folgenden Beiträge:	„Lesen Sie auch die folgenden Beiträge der Gegenseite“, sagte der Richter.
de.konnte-dich-auch	Das könnte dich auch interessieren	Das könnte dich auch interessieren:	Das könnte dich auch interessieren, schrieb der Großvater unter die Rechnung.
de.das-thema-konnte-dich	Das Thema könnte dich auch interessieren	Das Thema könnte dich auch interessieren:	Das Thema könnte dich auch interessieren, weil dein Garten am selben Bach liegt.
de.mehr-dazu	Mehr dazu	Mehr dazu:	Mehr dazu sagen wollte die Ministerin vor der Sitzung nicht.
de.passend-dazu	Passend dazu	Passend dazu:	Passend dazu trug der Bürgermeister eine Krawatte in den Farben des Vereins.
de.schriftgrosse	Schriftgröße anpassen!	Schriftgröße anpassen!	Die Druckerei musste die Schriftgröße anpassen, damit das Gedicht auf die Karte ging.
de.uber-den-autor	Über den Autor	Über den Autor	Über den Autor des Briefes weiß die Polizei bisher nichts.
de.uber-die-autorin	Über die Autorin	Über die Autorin	Über die Autorin der Inschrift streiten zwei Universitäten.
de.kommentare-schreiben	Kommentare schreiben	Kommentare schreiben	Kommentare schreiben durften in der Zeitung nur die beiden Älteren.
de.kommentieren	Kommentieren	Kommentieren	Kommentieren wollte den Rücktritt im Rathaus niemand.
de.beitragsbild	Beitragsbild: %t	Beitragsbild: Stefan Mayer	Das Beitragsbild zeigt die Fähre bei ihrer ersten Fahrt.
de.titelbild	Titelbild: %t	Titelbild: Anna Groß / Seebote	Das Titelbild: Darüber stritt die Redaktion bis Mitternacht.
de.bildnachweis	Bildnachweis: %t	Bildnachweis: Archiv der Reederei	Der Bildnachweis fehlt in der Ausgabe von 1911.
de.beitrag-enthalt-werbung	*Werbung. Dieser Beitrag enthält Werbung für %s	*Werbung. Dieser Beitrag enthält Werbung für SEEGARN.	Dieser Beitrag enthält Werbung für niemanden, schrieb der Pfarrer stolz unter seine Predigt.
de.kurzlink	Kurzlink: %t	Kurzlink: https://a.example/1	Die Kette hatte einen Kurzlink: er war aus Silber.	anywhere
de.stichworte	Stichworte: %t	Stichworte: Fähre, Insel	Er notierte drei Stichworte: Brot, Wasser, Licht.	anywhere
de.schlagwoerter	Schlagwörter: %t	Schlagwörter: Fähre, Insel	Die Rede hatte zwei Schlagwörter: Brot und Licht.	anywhere
de.themen	Themen: %t	Themen: Fähre, Insel	Die Schule hatte zwei Themen: Rechnen und Singen.
de.nach-anzeige	Nach der Anzeige geht es weiter	Nach der Anzeige geht es weiter	Sie weiß, nach der Anzeige geht es weiter vor Gericht.	anywhere
de.unter-anzeige	Artikel geht unter der Anzeige weiter	Artikel geht unter der Anzeige weiter	Er sah, wie der Artikel unter der Anzeige weiter ging.	anywhere
de.text-nach-anzeige	Der Text wird nach der Anzeige fortgesetzt	Der Text wird nach der Anzeige fortgesetzt	Der Drucker sagte, der Text wird nach der Anzeige fortgesetzt.	anywhere
de.video-laden	Video wird geladen	Video wird geladen	Das Video wird geladen wie ein Gewehr, scherzte er.	anywhere
de.bitte-javascript	Bitte aktivieren Sie JavaScript%t	Bitte aktivieren Sie JavaScript in Ihrem Browser.	Der Lehrer sagte: bitte aktivieren Sie JavaScript.
de.weiter-werbung	Weiter nach der Werbung	Weiter nach der Werbung	Der Film lief weiter nach der Werbung für Seife.	anywhere
de.artikel-unter-werbung	Artikel geht nach der Werbung weiter	Artikel geht nach der Werbung weiter	Er wusste, dass der Artikel geht nach der Werbung weiter falsch war.	anywhere
de.artikel-merken	Artikel merken	Artikel merken	Wer kann sich jeden Artikel merken?	anywhere
de.merkliste	Zur Merkliste hinzufügen	Zur Merkliste hinzufügen	Man kann das Buch zur Merkliste hinzufügen oder lassen.
de.kommentare-d	%d Kommentare	15 Kommentare	Die 15 Kommentare des Landrats sind verloren.	anywhere
de.kommentare-b	Kommentare (%d)	Kommentare (15)	Die Kommentare (15) wurden gelöscht.	anywhere
de.lesezeit	Lesezeit: %t	Lesezeit: 3 Min.	Seine Lesezeit: eine Stunde am Abend.	anywhere
de.min-lesezeit	%d Min. Lesezeit	3 Min. Lesezeit	Nach 3 Min. Lesezeit schlief er ein.	anywhere
de.mehr-thema	Mehr zu diesem Thema	Mehr zu diesem Thema	Sie wollte mehr zu diesem Thema wissen.	anywhere
de.link-kopieren	Link kopieren	Link kopieren	Wer den Link kopieren will, braucht zwei Hände.	anywhere
de.agency-code-artikel	Artikelnummer: %t	Artikelnummer: 4711	Er suchte die Artikelnummer: Sie fehlte.	anywhere
de.agency-code-m1	Artikel-ID: %t	Artikel-ID: 4711	Der Kapitän schrieb Artikel-ID: verloren.	anywhere
de.agency-code-m2	Meldungs-ID: %t	Meldungs-ID: 4711	Der Kapitän schrieb Meldungs-ID: verloren.	anywhere
de.agency-link-m1	Kurz-URL: %t	Kurz-URL: h.example/9	Der Kapitän schrieb Kurz-URL: verloren.	anywhere
de.agency-link-m2	Kurz-Link: %t	Kurz-Link: h.example/9	Der Kapitän schrieb Kurz-Link: verloren.	anywhere
# Lines that are never part of an article in this language (el): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
el.diafimisi	Διαφήμιση	Διαφήμιση	Η διαφήμιση του λαδιού κάλυπτε όλο τον τοίχο.	anywhere
el.diafimiseis	Διαφημίσεις	Διαφημίσεις	Οι διαφημίσεις του 1930 βρέθηκαν στο υπόγειο.	anywhere
el.diafimisi-caps	ΔΙΑΦΗΜΙΣΗ	ΔΙΑΦΗΜΙΣΗ	Η ΔΙΑΦΗΜΙΣΗ του θεάτρου έμεινε στον τοίχο.	anywhere
el.continues-after-ad	Το άρθρο συνεχίζεται μετά τη διαφήμιση	Το άρθρο συνεχίζεται μετά τη διαφήμιση	Είπε ότι το άρθρο συνεχίζεται μετά τη διαφήμιση του σαπουνιού.	anywhere
el.telos	(ΤΕΛΟΣ)	(ΤΕΛΟΣ)	Στο τέλος (Ιούνιος) έβρεξε.	anywhere
el.etiketes	Ετικέτες: %t	Ετικέτες: νησί, πλοίο	Οι ετικέτες: κόκκινες και λευκές, όλες ραμμένες στο χέρι.	anywhere
el.tags	Tags: %t	Tags: νησί, πλοίο	Τα tags: πολλά και άχρηστα, είπε ο δήμαρχος.	anywhere
el.lexeis	Λέξεις-κλειδιά: %t	Λέξεις-κλειδιά: νησί, πλοίο	Οι λέξεις-κλειδιά: ψωμί, νερό και φως.	anywhere
el.short-link	Σύντομος σύνδεσμος: %t	Σύντομος σύνδεσμος: https://a.example/1	Ο σύντομος σύνδεσμος: μια αλυσίδα από ασήμι.	anywhere
el.diavaste-episis	Διαβάστε επίσης	Διαβάστε επίσης	Διαβάστε επίσης τις σημειώσεις, γιατί εκεί κρύβεται ο δολοφόνος.	anywhere
el.diavaste-akoma	Διαβάστε ακόμα	Διαβάστε ακόμα	Διαβάστε ακόμα και το τέλος, είπε ο δάσκαλος.	anywhere
el.diavaste-perissotera	Διαβάστε περισσότερα	Διαβάστε περισσότερα	Διαβάστε περισσότερα βιβλία, συμβούλευε ο παππούς.	anywhere
el.deite-episis	Δείτε επίσης	Δείτε επίσης	Δείτε επίσης το άγαλμα πίσω από την εκκλησία.	anywhere
el.schetika-arthra	Σχετικά άρθρα	Σχετικά άρθρα	Τα σχετικά άρθρα του νόμου αλλάζουν.	anywhere
el.schetikes-eidiseis	Σχετικές ειδήσεις	Σχετικές ειδήσεις	Οι σχετικές ειδήσεις έφτασαν αργά στο νησί.	anywhere
el.olds-rights	Με την επιφύλαξη παντός δικαιώματος	Με την επιφύλαξη παντός δικαιώματος	Υπέγραψε με την επιφύλαξη παντός δικαιώματος του γείτονα.
el.akoloythiste	Ακολουθήστε μας στο %s	Ακολουθήστε μας στο Google News	Ακολουθήστε μας, είπε ο οδηγός, στο μονοπάτι που ανεβαίνει ως το μοναστήρι.	anywhere
el.moirasteite	Μοιραστείτε το	Μοιραστείτε το	Μοιραστείτε το ψωμί με όποιον πεινά.
el.koinopoiisi	Κοινοποίηση	Κοινοποίηση	Η κοινοποίηση της απόφασης άργησε έναν χρόνο.
el.schoglia	Σχόλια	Σχόλια	Τα σχόλια του επισκόπου δεν άρεσαν στους ψαράδες.
el.akouste	Ακούστε το άρθρο	Ακούστε το άρθρο	Ακούστε το άρθρο του συντάγματος, φώναξε.	anywhere
el.foto	Φωτογραφία: %t	Φωτογραφία: Λένα Μπράσκα	Η φωτογραφία: μια γυναίκα με κίτρινη ομπρέλα.	anywhere
el.diavaste-episis-caps	ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ	ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ	ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ ΚΑΙ ΤΟ ΤΕΛΟΣ, είπε.	anywhere
el.diavaste-akomi	Διαβάστε ακόμη	Διαβάστε ακόμη	Διαβάστε ακόμη και το τέλος, είπε.	anywhere
el.deite-akoma	Δείτε ακόμα	Δείτε ακόμα	Δείτε ακόμα και το άγαλμα πίσω.	anywhere
el.ektyposi	Εκτύπωση	Εκτύπωση	Η εκτύπωση του χάρτη απέτυχε.	anywhere
el.scholiaste	Σχολιάστε	Σχολιάστε	Σχολιάστε το μόνοι σας, είπε.
el.akolouthiste-to	Ακολουθήστε το %t	Ακολουθήστε το Ταχυδρόμος στο Google News	Είπε: ακολουθήστε το ποτάμι ως το τέλος.
el.agency-code-m1	Κωδικός είδησης: %t	Κωδικός είδησης: 4711	Ο καπετάνιος έγραψε Κωδικός είδησης: χάθηκε.	anywhere
# Lines that are never part of an article in this language (en): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
en.d-bloggers-like-this	%d bloggers like this:	12 bloggers like this:	Of the 12 bloggers like this one whom the ministry invited, only three came.
en.d-blogger-likes-this	%d blogger likes this:	12 blogger likes this:	Only 1 blogger likes this government, and she is married to the prime minister's driver.
en.like-this	Like this:	Like this:	The barbers of the port held the razor like this: flat, and pushed away from the body.
en.like-loading	Like Loading...	Like Loading...	Like loading a donkey, packing the family van for the coast takes two people and some shouting.
en.loading	Loading...	Loading...	Loading the ship took nine days.
en.leave-a-reply	Leave a Reply	Leave a Reply	Leave a reply with the porter, the countess wrote, and I shall have it by nightfall.
en.leave-a-reply-cancel-reply	Leave a Reply Cancel reply	Leave a Reply Cancel reply	The dispatch ended "Leave a reply, cancel reply to Vienna," and nobody at the telegraph office knew why.
en.cancel-reply	Cancel reply	Cancel reply	Cancel, reply or forward: the minister's secretary was told to do none of these before Monday.
en.leave-a-comment	Leave a Comment	Leave a Comment	Visitors may leave a comment in the guest book beside the stove.
en.post-a-comment	Post a Comment	Post a Comment	It took her two evenings to post a comment that her brothers would not answer.
en.your-email-address-will-not-be	Your email address will not be published.	Your email address will not be published.	Your email address will not be published, the union promised the nurses, and within a week it was.
en.your-email-address-will-not-be-2	Your email address will not be published. Required fields are marked *	Your email address will not be published. Required fields are marked *	"Your email address will not be published," the form said; required fields are marked on the map of the polders.
en.required-fields-are-marked	Required fields are marked *	Required fields are marked *	Required fields are marked with red poles so that the ploughs leave them to the lapwings.
en.save-my-name-email-and-website	Save my name, email, and website in this browser for the next time I comment.	Save my name, email, and website in this browser for the next time I comment.	Save my name, email and website from that man, the singer asked the court, next time I comment on his book.
en.notify-me-of-follow-up-comments	Notify me of follow-up comments by email.	Notify me of follow-up comments by email.	“Notify me of follow-up comments by email,” the judge snapped, “not by shouting through the door.”
en.notify-me-of-new-posts-by	Notify me of new posts by email.	Notify me of new posts by email.	The colonel's order read: notify me of new posts by email, of old ones by rider.
en.notify-me-of-new-comments-via	Notify me of new comments via email.	Notify me of new comments via email.	Notify me of new comments via email, the mayor told her clerk, but never during the choir practice.
en.this-site-uses-akismet-to-reduce	This site uses Akismet to reduce spam. Learn how your comment data is processed.	This site uses Akismet to reduce spam. Learn how your comment data is processed.	This site uses Akismet to reduce spam, says the village blogger, and still he deletes forty offers of loans a day.
en.click-to-share-on-s-opens	Click to share on %s (Opens in new window)	Click to share on Facebook (Opens in new window)	Readers who click to share on the paper's own app (opens in new window, if it opens at all) lose their place.
en.click-to-share-on-s	Click to share on %s	Click to share on Facebook	Teenagers click to share on impulse and regret it by supper, the teachers' survey found.
en.click-to-email-a-link-to	Click to email a link to a friend (Opens in new window)	Click to email a link to a friend (Opens in new window)	He needed one click to email a link to a friend, and six months in court to explain it.
en.click-to-email-this-to-a	Click to email this to a friend (Opens in new window)	Click to email this to a friend (Opens in new window)	One careless click to email this to a friend (opens in new window) and the whole parish had read the will.
en.click-to-print-opens-in-new	Click to print (Opens in new window)	Click to print (Opens in new window)	Clerks who click to print (opens in new window) get two copies and an apology from the machine.
en.share-on-s-opens-in-new	Share on %s (Opens in new window)	Share on Facebook (Opens in new window)	The song that pupils share on every phone (opens in new window, then sings) has been banned from the bus.
en.share-this	Share this	Share this	Few neighbours share this view of the dam.
en.share-this-article	Share this article	Share this article	The editors who share this article of faith are now a minority on the board.
en.share-this-post	Share this post	Share this post	Two sentries share this post from midnight until the bakers arrive.
en.share-this-story	Share this story	Share this story	He asked his grandmother to share this story with the class.
en.share-this-page	Share this page	Share this page	The two choirs share this page, the only one of the score to survive the fire.
en.share-on-facebook	Share on Facebook	Share on Facebook	What the couple share on Facebook is mostly weather.
en.share-on-twitter	Share on Twitter	Share on Twitter	Politicians share on Twitter what they would never say in the chamber, the study claims.
en.share-on-linkedin	Share on LinkedIn	Share on LinkedIn	The jobs she would share on LinkedIn were gone before breakfast.
en.share-on-x	Share on X	Share on X	Candidates share on X what they would not say at a door.
en.share-on-whatsapp	Share on WhatsApp	Share on WhatsApp	Grandparents share on WhatsApp whatever they are sent, and the rumour of the poisoned well spread that way.
en.share-via-email	Share via Email	Share via Email	Clinics may not share via email what patients tell them in confidence, the court ruled.
en.share-on-pinterest	Share on Pinterest	Share on Pinterest	The quilts that the sisters share on Pinterest are all cut from army blankets.
en.pin-it	Pin it	Pin it	Pin it to the wall with a nail, not with tape, the curator begged.
en.copy-link	Copy link	Copy link	They copy link by link the chain that the last queen pawned.
en.link-copied	Link copied	Link copied	The bracelet, each link copied from a Celtic original, sold for a month's wages.
en.connecting-to-s	Connecting to %s	Connecting to Facebook	Connecting to the island's only ferry costs passengers from the northern villages half a day.
en.sharing-is-caring	Sharing is caring	Sharing is caring	Sharing is caring, the dormitory rule went, until the last tin of sardines.
en.follow-us-on-google-news	Follow us on Google News	Follow us on Google News	Men with cameras follow us on Google News assignments, the freelancers complained, and on holidays too.
en.follow-us-on-s	Follow us on %s	Follow us on Facebook	The gulls would follow us on calm days as far as the lighthouse.
en.related-articlesmore-from-author	RELATED ARTICLESMORE FROM AUTHOR	RELATED ARTICLESMORE FROM AUTHOR	The index lists related articles, more from author and printer alike, under the letter Q.
en.more-from-author	MORE FROM AUTHOR	MORE FROM AUTHOR	The jury had expected more from author and actors than a comedy about parking.
en.create-a-free-website-or-blog	Create a free website or blog at WordPress.com.	Create a free website or blog at WordPress.com.	The course teaches pensioners to create a free website or blog at WordPress.com in one afternoon.
en.blog-at-wordpress-com	Blog at WordPress.com.	Blog at WordPress.com.	She began her blog at WordPress.com with a recipe for quince paste and ended it as a member of parliament.
en.powered-by-wordpress-com	Powered by WordPress.com.	Powered by WordPress.com.	Powered by WordPress.com and strong coffee, the two sisters out-reported the provincial press.
en.proudly-powered-by-wordpress	Proudly powered by WordPress	Proudly powered by WordPress	The town's site, once proudly powered by WordPress, was down for the whole of the flood.
en.copy-shortlink	Copy shortlink	Copy shortlink	The clerk would copy shortlink after shortlink into a ledger, because he did not trust the machine.
en.report-this-content	Report this content	Report this content	Drivers had to report this content of their lorries to the customs men at dawn.
en.manage-subscriptions	Manage subscriptions	Manage subscriptions	Libraries manage subscriptions for a third of the county's schools.
en.subscribe-to-our-newsletter	Subscribe to our newsletter	Subscribe to our newsletter	Only 90 people subscribe to our newsletter, and one of them is the hangman's great-grandson, the editor said.
en.sign-up-for-our-newsletter	Sign up for our newsletter	Sign up for our newsletter	Sign up for our newsletter, said the heckler, and see whether the council answers that.
en.newsletter-sign-up	Newsletter Sign Up	Newsletter Sign Up	Newsletter sign-up rose tenfold after the bakery began to print its bread times.
en.get-our-newsletter	Get our newsletter	Get our newsletter	Even the nuns get our newsletter, boasts the football club's treasurer.
en.subscribe-now	Subscribe Now	Subscribe Now	Historians who subscribe now to the theory of a second gunman are few.
en.start-your-substack	Start your Substack	Start your Substack	“Start your Substack before they sack you,” her last editor advised.
en.discussion-about-this-post	Discussion about this post	Discussion about this post	The discussion about this post, vacant since May, took the senate eleven hours.
en.ready-for-more	Ready for more?	Ready for more?	Ready for more rain, the farmers have cleared the ditches twice.
en.advertisement	Advertisement	Advertisement	Advertisement was his only trade, and he never learned to like it.	anywhere
en.advertisements	Advertisements	Advertisements	Advertisements for sledges filled the paper's back page in the first cold week.	anywhere
en.advertising	Advertising	Advertising	Advertising on school buses will be banned from September, the council decided.	anywhere
en.advertisement-continue-reading-below	Advertisement - Continue reading below	Advertisement - Continue reading below	The advertisement (continue reading below the fold, it urged) promised a cure for baldness.	anywhere
en.advertisement-story-continues-below	Advertisement - Story continues below	Advertisement - Story continues below	An advertisement split the column in two; the story continues below it as if nothing had been sold.	anywhere
en.article-continues-below-advertisement	Article continues below advertisement	Article continues below advertisement	The article continues below, advertisement and all, exactly as it stood in the edition of 1911.	anywhere
en.story-continues-below	Story continues below	Story continues below	The coast road ends at the quarry, but the miners' story continues below ground.	anywhere
en.story-continues-below-advertisement	Story continues below advertisement	Story continues below advertisement	Story continues below advertisement in the old reels, the archivist explained, because the projectionist cut them so.	anywhere
en.continue-reading-below	Continue reading below	Continue reading below	Continue reading below deck if the wind gets up, the captain advised the schoolchildren.	anywhere
en.this-advertisement-has-not-loaded-yet	This advertisement has not loaded yet, but your article continues below.	This advertisement has not loaded yet, but your article continues below.	This advertisement has not loaded yet, but your article continues below the fold, the layout man told her calmly.	anywhere
en.article-content	Article content	Article content	The editor left the article content with its first headline.
en.adsbygoogle-window-adsbygoogle-push	(adsbygoogle = window.adsbygoogle || []).push({});	(adsbygoogle = window.adsbygoogle || []).push({});	Pupils were asked what (adsbygoogle = window.adsbygoogle || []).push({}); does, and half of them knew.
en.skip-to-content	Skip to content	Skip to content	Readers in a hurry skip to content themselves with the picture captions.
en.skip-to-main-content	Skip to main content	Skip to main content	Skip to main content if the preface bores you, the professor tells his first-year students.
en.skip-to-navigation	Skip to navigation	Skip to navigation	The cadets wanted to skip to navigation before they had learned to row.
en.jump-to-content	Jump to content	Jump to content	Young translators jump to content before they have heard the form, she said.
en.toggle-navigation	Toggle navigation	Toggle navigation	A lever lets the pilot toggle navigation lights without looking down.
en.back-to-top	Back to top	Back to top	Back to top form after a winter of injuries, the goalkeeper saved two penalties.
en.accept-all	Accept All	Accept All	The brothers must accept all of the inheritance or none of it.
en.reject-all	Reject All	Reject All	The miners voted to reject all four offers.
en.accept-all-cookies	Accept All Cookies	Accept All Cookies	Accept all cookies that a Dutch host puts before you, the guide book advises, but never the second cake.
en.accept-cookies	Accept Cookies	Accept Cookies	Guide dogs are trained not to accept cookies from strangers.
en.cookies-settings	Cookies Settings	Cookies Settings	Between the cookies, settings of silver showed where the sixteen ministers would sit.
en.cookie-settings	Cookie Settings	Cookie Settings	The oven's cookie settings were drawn by hand, and no two biscuits came out the same brown.
en.privacy-cookies-policy	Privacy & Cookies Policy	Privacy & Cookies Policy	The minister confused the privacy and cookies policy of her own site with the fisheries bill.
en.strictly-necessary-cookies	Strictly Necessary Cookies	Strictly Necessary Cookies	Ginger snaps, a surgeon joked, are the only strictly necessary cookies on a night shift.
en.your-privacy-choices	Your Privacy Choices	Your Privacy Choices	Your privacy choices end where the hotel corridor begins, the detective told the guests.
en.javascript-is-disabled-for-a-better	JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.	JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.	JavaScript is disabled on the jury's tablets; for a better experience, the judge said, please read the paper.
en.your-browser-does-not-support-the	Your browser does not support the video tag.	Your browser does not support the video tag.	If your browser does not support the video, tag along with the guide at two o'clock instead.
en.your-browser-does-not-support-the-2	Your browser does not support the audio element.	Your browser does not support the audio element.	The museum warns that your browser does not support the audio element of the show, which is whispered.
en.please-enable-javascript-to-view-the	Please enable JavaScript to view the comments powered by Disqus.	Please enable JavaScript to view the comments powered by Disqus.	Please enable JavaScript to view the comments powered by Disqus, the helpdesk told the priest, who owned no computer.
en.please-enable-javascript-to-view-this	Please enable JavaScript to view this content.	Please enable JavaScript to view this content.	“Please enable JavaScript to view this content,” the exam paper said, and the candidates had only pencils.
en.object-object	[object Object]	[object Object]	The label on the vase read [object Object], and visitors took it for the title.
en.all-rights-reserved	All rights reserved	All rights reserved	All rights reserved to the crown in 1702 passed to the county in 1889.
en.sitemap	Sitemap	Sitemap	Sitemap and shovel in hand, the students looked for the lost Roman bath.
en.you-must-be-logged-in-to	You must be logged in to post a comment.	You must be logged in to post a comment.	You must be logged in to post a comment, and in the valley nobody is logged in to anything before seven.
en.you-must-be-logged-in-to-2	You must be logged in to join the discussion or read more comments.	You must be logged in to join the discussion or read more comments.	Guests must be logged in at the gate to join the discussion or read more of the comments pinned in the hall.
en.if-already-a-subscriber	If you%t already a subscriber, you can log in%t	If you see this but are already a subscriber, you can log in here.	If you were already a subscriber, you could hear the line crackle before she spoke.	anywhere
en.already-a-subscriber	Already a subscriber?	Already a subscriber?	Already a subscriber to three gyms, the senator was seen in none of them.
en.create-an-account	Create an account	Create an account	To create an account of the siege, she read four hundred letters.
en.related-posts	Related Posts	Related Posts	The ambassador turned down two related posts before she took the one in Lima.
en.related-articles	Related Articles	Related Articles	Knives, ropes and related articles may no longer be carried on the ferry.
en.related-stories	Related Stories	Related Stories	The witnesses told related stories that differed only in the colour of the car.
en.recent-posts	Recent Posts	Recent Posts	Fence builders say the recent posts rot sooner than those their fathers set.
en.recent-comments	Recent Comments	Recent Comments	Recent comments by the bank's governor suggest that rates will stay where they are.
en.most-read	Most Read	Most Read	Of all the wills in the registry, the brewer's is the most read.
en.most-popular	Most Popular	Most Popular	Most popular of all was the lemon cake.
en.top-stories	Top Stories	Top Stories	The top stories of the tower were closed after the tremor.
en.latest-news	Latest News	Latest News	The latest news from the glacier is four days old when it reaches the valley.
en.you-may-also-like	You may also like	You may also like	You may also like to know that the vicar keeps bees.
en.you-might-also-like	You might also like	You might also like	You might also like it hot, the cook warns, but the third pepper is a mistake.
en.recommended-for-you	Recommended for you	Recommended for you	The doctor said: what I recommended for you is rest, not a second opinion from the barber.
en.read-more	Read More »	Read More »	Read more slowly, the judge told the clerk.
en.continue-reading	Continue reading →	Continue reading →	Continue reading → left to right, says the arrow that the restorers found on the tablet.
en.continue-reading-2	Continue reading	Continue reading	Nurses continue reading to them after they fall asleep, for the old people hear the voice.
en.older-posts	Older posts	Older posts	The older posts along the border are of oak, and they have outlived two treaties.
en.newer-posts	Newer posts	Newer posts	Soldiers prefer the newer posts because the roofs do not leak.
en.post-navigation	Post navigation	Post navigation	Coaches taught the forwards a kind of post navigation: find the goal frame first, then the ball.
en.previous-article	Previous Article	Previous Article	In a previous article of the treaty, the river itself was the border.
en.next-article	Next Article	Next Article	The next article in the auction was a stuffed pike that nobody wanted.
en.previous-post	Previous Post	Previous Post	At her previous post in Quito she had learned to sleep through earthquakes.
en.next-post	Next Post	Next Post	The next post leaves for the islands on Thursday, weather permitting.
en.about-the-author	About the Author	About the Author	About the author of the threats the police would say only that he spells well.
en.would-love-your-thoughts-please-comment	Would love your thoughts, please comment.	Would love your thoughts, please comment.	The committee would love your thoughts, please; comment is free, and the coffee is too.
en.sponsored-content	Sponsored Content	Sponsored Content	Half of the sponsored content in the free sheets praises one brand of mattress.
en.paid-content	Paid Content	Paid Content	Paid, content and slightly drunk, the harvesters walked home along the canal.
en.advertise-with-us	Advertise With Us	Advertise With Us	Firms that advertise with us pay in cheese when they cannot pay in money, the publisher says.	anywhere
en.scan-qr-code	Scan QR code	Scan QR code	Waiters now scan a QR code to learn which table they are to serve.
en.listen-to-this-article	Listen to this article	Listen to this article	Listen to this article of the constitution, he cried, and read it to the empty square.
en.print-this-article	Print this article	Print this article	The censors let nobody print this article until the general had left the country.
en.view-all-posts-by-s	View all posts by %s	View all posts by Jane van der Meer	The general could view all posts by the river from his bedroom, and counted the sentries at night.
en.view-all-posts	View all posts	View all posts	From the water tower one can view all posts that mark the old frontier.
en.enter-your-email-address-to-subscribe	Enter your email address to subscribe to this blog and receive notifications of new posts by email.	Enter your email address to subscribe to this blog and receive notifications of new posts by email.	Enter your email address to subscribe to this blog, her uncle said, and I will tell you how the cow is doing.
en.type-your-email	Type your email…	Type your email…	You type your email in the dark here, since the generator stops at eight.
en.join-d-other-subscribers	Join %d other subscribers	Join 12 other subscribers	Join 12 other subscribers to the opera and you may sit in the royal box.
en.subscribe-to-our-newsletter-to-get	Subscribe to our newsletter to get the latest news	Subscribe to our newsletter to get the latest news	Those who subscribe to our newsletter to get the latest news of the strike will have heard it from the neighbours.
en.we-use-cookies-to-ensure-that	We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.	We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.	“We use cookies to ensure that we give you the best experience on our trains,” says the buffet car's new steward.
en.sign-up-for-free	Sign up for free	Sign up for free	Farmhands sign up for free meals first and ask about the wages later.
en.share-this-article-in-your-social	Share this article in your social network	Share this article in your social network	Whoever would share this article in your social network must pay for it first, a clause of the new law says.
en.click-to-share-on-twitter-opens	Click to share on Twitter (Opens in new window)	Click to share on Twitter (Opens in new window)	Whoever dares click to share on Twitter (opens in new window) is liable for the slander too, the judge ruled.
en.click-to-share-on-pinterest-opens	Click to share on Pinterest (Opens in new window)	Click to share on Pinterest (Opens in new window)	Quilters who click to share on Pinterest (opens in new window) are offered wool for a week afterwards.
en.click-to-share-on-whatsapp-opens	Click to share on WhatsApp (Opens in new window)	Click to share on WhatsApp (Opens in new window)	To warn the parents, click to share on WhatsApp (opens in new window), the head teacher's note explained.
en.click-to-share-on-x-opens	Click to share on X (Opens in new window)	Click to share on X (Opens in new window)	Nothing happens when users click to share on X, which opens in new window after new window, a tester noted.
en.click-to-share-on-pocket-opens	Click to share on Pocket (Opens in new window)	Click to share on Pocket (Opens in new window)	The few who click to share on Pocket (opens in new window) read the piece in the end, the survey found.
en.share-on-facebook-opens-in-new	Share on Facebook (Opens in new window)	Share on Facebook (Opens in new window)	The bakers share on Facebook (opens in new window, warns the till) what the oven has left over.
en.leave-a-comment-cancel-reply	Leave a Comment Cancel reply	Leave a Comment Cancel reply	Leave a comment, cancel, reply: she went through the three buttons all night and pressed none.
en.click-to-share-on-telegram-opens	Click to share on Telegram (Opens in new window)	Click to share on Telegram (Opens in new window)	Villagers click to share on Telegram (the app opens in new window) where the roadblocks are.
en.tweet	Tweet	Tweet	A tweet from the reed bed gave the warbler away.
en.share	Share	Share	Share prices fell in Oslo after the storm.
en.email	Email	Email	Email was down for three days at the ministry, and nobody complained.
en.print	Print	Print	Print runs were cut in half when paper grew dear.
en.whatsapp	WhatsApp	WhatsApp	WhatsApp groups for each stairwell keep the tower block informed.
en.facebook	Facebook	Facebook	Facebook took the page down on a Sunday.
en.twitter	Twitter	Twitter	The twitter of sparrows was the only sound on the square.
en.linkedin	LinkedIn	LinkedIn	LinkedIn had listed him as a lighthouse keeper for six years.
en.pinterest	Pinterest	Pinterest	Pinterest boards of wedding cakes ruined two bakers in our town, a third one says.
en.reddit	Reddit	Reddit	Reddit was full of the bridge collapse an hour before the first engine arrived.
en.telegram	Telegram	Telegram	A telegram from the front arrived after the war had ended.
en.tumblr	Tumblr	Tumblr	Tumblr taught her to draw, she says, and the harbour taught her to paint.
en.pocket	Pocket	Pocket	Pocket the change and say nothing, the inspector advised the boy.
en.instagram	Instagram	Instagram	Instagram made the waterfall famous, and the village has had no peace since.
en.youtube	YouTube	YouTube	On YouTube the same lecture has been seen by two million people.
en.follow	Follow	Follow	Follow the river until it forks, then ask for the ferryman.
en.follow-us	Follow us	Follow us	A dog began to follow us at the second bridge.
en.related	Related	Related	Related by marriage, the two mayors never spoke.
en.related-topics	Related topics	Related topics	Drought, debt and related topics filled the first day of the farmers' congress.
en.trending	Trending	Trending	House prices are trending downward in the port towns.
en.read-more-2	Read more	Read more	The prisoners were allowed to read more in the last year than in the ten before it.
en.subscribe	Subscribe	Subscribe	I do not subscribe to that view, the bishop said.
en.sign-up	Sign up	Sign up	To sign up a new goalkeeper would cost the club its bus.
en.log-in	Log in	Log in	The stove goes out unless somebody puts a log in before two.
en.login	Login	Login	Her login had been used at night by a man who was officially dead.
en.sign-in	Sign in	Sign in	The sign in the window said that the baker would be back in spring.
en.newsletter	Newsletter	Newsletter	No newsletter reached the lighthouse between October and March.
en.comments	Comments	Comments	His comments on the budget were brief.
en.comment	Comment	Comment	The palace declined to comment.
en.no-comments	No Comments	No Comments	There were no comments from the bench, only a long look over the spectacles.
en.d-comments	%d Comments	12 Comments	The draft came back from the archive with 12 comments in red ink.
en.d-comment	%d Comment	12 Comment	Section 4, comment 1, forbids what comment 2 allows.
en.0-comments	0 Comments	0 Comments	In 0 comments out of a hundred did a reader mention the price.
en.reply	Reply	Reply	The reply came by pigeon.
en.posted-on	Posted on	Posted on	The notice posted on the church door gives the parish a week.
en.posted-in	Posted in	Posted in	Men posted in the hills saw the smoke first.
en.filed-under	Filed under:	Filed under:	The case was filed under “fog” and forgotten.
en.tagged	Tagged:	Tagged:	Two geese, tagged in Iceland, turned up in a park in Cork.
en.tags	Tags	Tags	Dog tags found in the lake belong to a company of sappers.
en.categories	Categories	Categories	Judges award medals in nine categories, of which three are for sheep.
en.category	Category:	Category:	By Sunday the storm was a category four.
en.about-us	About Us	About Us	What the neighbours say about us is half of it true.
en.contact-us	Contact Us	Contact Us	Fishermen contact us by radio before they cross the bar, the harbour office says.
en.previous	Previous	Previous	Every previous owner of the inn had sold it at a loss.
en.next	Next	Next	Next came the widows, each with a lamp.
en.search	Search	Search	Search parties with dogs went through the reeds until dark.
en.search-for	Search for:	Search for:	The search for the missing climbers goes on.
en.menu	Menu	Menu	The menu had not changed since the coronation.
en.home	Home	Home	Home is where the tax office finds you, said the violinist.
en.table-of-contents	Table of Contents	Table of Contents	On the table of contents, and of nothing else, the two editors agreed.
en.in-this-article	In this article	In this article	In this article of the charter the word “king” was scratched out twice.
en.also-read	Also read	Also read	The accused also read the letters aloud to his cell mate.
en.read-also	Read also	Read also	Pupils at the convent read, also, the books that stood behind the other books.
en.sponsored	Sponsored	Sponsored	A dairy sponsored the bridge, and it is painted like a cow.
en.more	More	More	More than nine thousand people signed the petition.
en.topics	Topics	Topics	The talks touched on topics that neither side would name.
en.privacy-policy	Privacy Policy	Privacy Policy	Without a privacy policy worth the name, the clinic sold the data twice.
en.cookie-policy	Cookie Policy	Cookie Policy	The kindergarten's cookie policy allows one before noon and two after it.
en.terms-of-use	Terms of Use	Terms of Use	Under the terms of use agreed in 1931, the well belongs to both farms.
en.terms-of-service	Terms of Service	Terms of Service	Officers may leave after three terms of service at sea.
en.archives	Archives	Archives	Archives in four countries hold a page each of the same diary.
en.meta	Meta	Meta	The film is so meta that the projectionist plays himself.
en.get-the-app	Get the app	Get the app	Drivers who get the app to work are fined less, a lawyer found.
en.last-updated	Last Updated:	Last Updated:	The flood map was last updated: 1987, in pencil.
en.subscriber-services	Subscriber Services	Subscriber Services	When subscriber services failed in the capital, the operators went back to plugs and cords.
en.donate	Donate	Donate	Families were asked to donate blankets, not money.
en.like	Like	Like	Like her father before her, she keeps the lock at the canal.
en.view-comments	View comments	View comments	Judges do not view comments from the gallery as evidence.
en.show-comments	Show comments	Show comments	Polls show comments of that kind cost the party votes.
en.load-more	Load more	Load more	The porters would load more than the mule could bear.
en.see-all	See all	See all	From the roof you can see all of the harbour.
en.view-all	View all	View all	Heirs may view all of the furniture until Friday noon.
en.close	Close	Close	Close to the border the road turns to gravel.
en.source-link	Source link	Source link	The reporter would not name the source; link by link she had checked his story.
en.functional-cookies	Functional Cookies	Functional Cookies	Functional cookies, baked without sugar for the space station, tasted of cardboard.
en.performance-cookies	Performance Cookies	Performance Cookies	At half time the club sells performance cookies, which are flapjacks with raisins.
en.always-active	Always Active	Always Active	The volcano is not always active, but the guides say that it is.
en.targeting-cookies	Targeting Cookies	Targeting Cookies	Archers spent the fair targeting cookies hung from the lime tree.
en.ad-label	Ad	Ad	Ad men rarely read what they sell, the old printer said.	anywhere
en.ads	Ads	Ads	Ads for boots paid for the first year of the paper.	anywhere
en.advertisement-scroll	Advertisement - Scroll to continue	Advertisement - scroll to continue	The advertisement made readers scroll to continue and then to give up.	anywhere
en.story-continues-after-advertisement	Story continues after advertisement	Story continues after advertisement	The story continues after advertisement money ran out, told on postcards.	anywhere
en.article-continues-below	Article continues below	Article continues below	The article continues below the fold, where nobody looked.	anywhere
en.article-continues-after	Article continues after advertisement	Article continues after advertisement	The article continues after advertisement time on the radio.	anywhere
en.scroll-to-continue	Scroll to continue	Scroll to continue	Scroll to continue the saga of the monks, and the paper tears.	anywhere
en.scroll-down-to-continue	Scroll down to continue reading	Scroll down to continue reading	Scroll down to continue reading what the abbot had crossed out.	anywhere
en.after-the-ad	Continues after the advertisement	Continues after the advertisement	What continues after the advertisement is the same quarrel, louder.	anywhere
en.remove-ads	Remove ads	Remove ads	They had to remove ads from the town hall by Monday.	anywhere
en.see-also	See also	See also	See also how the tide has moved the bar, the pilot wrote.	anywhere
en.watch	Watch	Watch	Watch the clock, said the porter.
en.more-on-this	More on this story	More on this story	More on this story than on any other was known in the tavern.	anywhere
en.dont-miss	Don't miss	Don't miss	Don't miss the last boat, the mate called.	anywhere
en.recommended	Recommended	Recommended	Recommended by two bishops, he still failed.
en.read-next	Read next	Read next	Read next to the window, the letters seemed brown.	anywhere
en.photo-colon	Photo: %t	Photo: Ann Lee/Harbour Pictures	The photo shows a man who sold eels.	anywhere
en.photo-by	Photo by %s	Photo by Ann Lee	Photo by photo the album told how the mill had burned down, and why nobody had come to help.	anywhere
en.photos-by	Photos by %s	Photos by Ann Lee	Photos by the hundred lay in the attic, and none of them showed the lost brother of the captain.	anywhere
en.photograph	Photograph: %t	Photograph: Ann Lee	Photograph in hand, she asked at every door.	anywhere
en.photo-credit	Photo credit: %t	Photo credit: Ann Lee	Photo credit was never given to the night staff.	anywhere
en.image-credit	Image credit: %t	Image credit: Ann Lee	Image, credit and luck, that was all the bank had left.	anywhere
en.image	Image: %t	Image: Ann Lee	Image and truth were two things to him.
en.picture	Picture: %t	Picture: Ann Lee	Picture a quay without a crane.
en.end-mark	END	END	The end of the line is a field of beets.	anywhere
en.ends-mark	ENDS	ENDS	The road ends at the quarry.	anywhere
en.end-of	(END) %t	(END) Harbour News	(End of June is when the cherries come.)	anywhere
en.thirty	-30-	-30-	The bus 30 leaves at noon.	anywhere
en.more-mark	(MORE)	(MORE)	More of them came.	anywhere
en.agency-link-short-link	Short link: %t	Short link: https://h.example/9	A short link of chain was all that held the gate.	anywhere
en.agency-code-news-id	News ID: %t	News ID: 4711	The news, ID cards in hand, spread by the gate men.	anywhere
en.agency-code-news-code	News code: %t	News code: 4711	The news code of the navy was two flags.	anywhere
en.agency-tags-tags-line	Tags: %t	Tags: ferry, island	Tags were sewn into every coat.	anywhere
en.agency-tags-keywords-line	Keywords: %t	Keywords: ferry, island	Keywords were whispered at the door.	anywhere
en.loaded	Loaded: %d%	Loaded: 0%	Loaded to the rails, the barge sank.	anywhere
en.progress	Progress: %d%	Progress: 12%	Progress was slow, 12% a year.	anywhere
en.fullscreen	Fullscreen	Fullscreen	Fullscreen or not, the film was too dark.	anywhere
en.need-text	Need Text	Need Text	Judges need text they can quote.	anywhere
en.skip-label	Skip	Skip	Skip the preface.
en.play-video	Play Video	Play Video	Children play video games in the chapel.	anywhere
en.mute	Mute	Mute	Mute since birth, he carved.
en.unmute	Unmute	Unmute	To unmute the organ took a week.
en.play-label	Play	Play	Play was forbidden on Sundays.
en.pause-label	Pause	Pause	Pause before the bridge.
en.current-time	Current Time %t	Current Time 0:00	Current time tables hang in the hall, and no two of them agree about when the boat leaves in the winter months, which is why people wait in the rain and talk to each other a lot.	anywhere
en.duration	Duration %d:%d	Duration 4:10	Duration and weight were noted.	anywhere
en.shares-count	%d shares	16 shares	He holds 16 shares of the mill.	anywhere
en.shares-glued	%dshares	16shares	The plough shares were sold.	anywhere
en.shares-facebook	%d shares Share on Facebook	1.7M shares Share on Facebook	Of 40 shares, share on Facebook was his word for two.	anywhere
en.shares-glued-facebook	%dshares Share on Facebook	1.7Mshares Share on Facebook	What shares share on Facebook is noise.	anywhere
en.views-count	%d views	1,204 views	There are 12 views on that.
en.min-read	%d min read	4 min read	A 4 min read from the pulpit.	anywhere
en.listen-minutes	Listen to this article %d min	Listen to this article 4 min	Listen to this article of faith for 4 minutes.	anywhere
en.download-app	Download our app	Download our app	We download our app where the signal is.	anywhere
en.follow-telegram	Follow us on Telegram: %t	Follow us on Telegram: @lantern	They follow us on Telegram, the boatmen said.	anywhere
en.join-telegram	Join our Telegram channel	Join our Telegram channel	He would join our Telegram channel of spies.	anywhere
en.join-whatsapp	Join our WhatsApp channel	Join our WhatsApp channel	They join our WhatsApp channel for the tides.	anywhere
en.one-x	1X	1X	Class 1X met on Fridays.
en.php-strict-standards	Strict Standards: %t in /%t on line %d	Strict Standards: Redefining already defined constructor for class wpdb in /www/htdocs/wp-includes/wp-db.php on line 56	Strict standards of the kitchen are posted in /kitchen/rules on line 4, in the chef's own hand.	anywhere
en.php-deprecated	Deprecated: %t in /%t on line %d	Deprecated: Function ereg() is deprecated in /home/paper/public_html/includes/file.inc on line 895	Deprecated by his sister, the painter put the pier in /oil and left it on line 4 of the list.	anywhere
en.php-warning	Warning: %t in /%t on line %d	Warning: Cannot modify header information - headers already sent in /var/www/paper/index.php on line 12	Warning: the harbour in the north is closed, and the ship stays on line 4.	anywhere
en.php-notice	Notice: %t in /%t on line %d	Notice: Undefined index: page in /srv/www/paper/list.php on line 20	Notice: undefined rights belong to nobody, the judge wrote on line 20 of the verdict.	anywhere
en.php-fatal-error	Fatal error: %t in /%t on line %d	Fatal error: Call to undefined function get_header() in /var/www/paper/index.php on line 3	Fatal error: the captain trusted the chart, which had the rock on line 4.	anywhere
en.php-parse-error	Parse error: %t in /%t on line %d	Parse error: syntax error, unexpected end of file in /var/www/paper/menu.php on line 44	A parse error: the clerk read "on line 4" as a place in the port.	anywhere
en.required-reading	Required reading	REQUIRED READING:	Required reading at the academy still includes the harbour master's tables of 1902.
en.watch-more	Watch more	WATCH MORE:	The two sisters watch more rain than television.
en.see-more	See more	See more:	From the tower the guards see more of the valley than they can remember.
en.related-story	Related story	Related story:	A related story, told by the ferryman, ends with the horse alive.
en.related-article	Related article	Related article	The paper withdrew a related article and the map beside it.
en.related-coverage	Related coverage	RELATED COVERAGE	Insurers offer related coverage for boats that winter on land.
en.related-content	Related content	Related content	Judges may see related content of the same drawer, but no letters.
en.read-the-full-story	Read the full story	Read the full story:	Nobody has read the full story of the mill since the archive burned.
en.about-the-authors	About the authors	About the authors	What the jury said about the authors was kinder than what they said about the book.
en.image-of	Image %d of %d	Image 1 of 37	Image 3 of 12 in the old album shows the bridge before the flood.	anywhere
en.copyright-of	Copyright %d %s	COPYRIGHT 2023 LAKE COURIER	Copyright 1911 is stamped on the plate, and nobody in the village can say by whom or why.
en.post-contains-affiliate	This post contains affiliate links.	This post contains affiliate links.	This post contains affiliate links from the chain that the queen wore, the curator joked.
en.post-contains-affiliate-2	This post contains affiliate links. %t	This post contains affiliate links. Click here to read my full disclosure.	This post contains affiliate links from the chain that the queen wore, the curator joked.
en.post-may-contain-affiliate	This post may contain affiliate links. %t	This post may contain affiliate links. See our disclosure policy for details.	The inspector said that this post may contain affiliate links. She was wrong.
en.article-contains-affiliate	This article contains affiliate links. %t	This article contains affiliate links. We may earn a commission.	The judge asked whether this article contains affiliate links. It did.
en.article-may-contain-affiliate	This article may contain affiliate links. %t	This article may contain affiliate links. Read our policy.	The judge asked whether this article may contain affiliate links. It may not.
en.subscribe-now-to	Subscribe now to %t	Subscribe now to our e-paper for the full story.	Farmers can subscribe now to the warnings of the river board.
en.subscribe-to-our	Subscribe to our %t	Subscribe to our weekly briefing for more stories from the lake.	Few people subscribe to our view of the flood, the mayor said.
en.for-the-latest-download	For the latest %t download %t	For the latest stories and news of the lake download the Courier's apps for iOS and Android.	For the latest in a line of boat builders, the yard means no more than a view and a debt.
en.short-url	Short URL: %t	Short URL: https://a.example/1	The clerk knew no short URL: he had only the long one.	anywhere
en.video-loading	Video Player is loading.	Video Player is loading.	The village video player is loading hay these days, the farmer joked.	anywhere
en.modal	This is a modal window.	This is a modal window.	This is a modal window of the chapel, the guide explained.	anywhere
en.playback-rate	Playback Rate	Playback Rate	The playback rate of the old tape was wrong.	anywhere
en.remaining-time	Remaining Time %t	Remaining Time -2:14	The remaining time was spent in the cellar.	anywhere
en.remaining-time-2	Remaining Time	Remaining Time	The remaining time was spent in the cellar.	anywhere
en.stream-type	Stream Type LIVE	Stream Type LIVE	The fish prefer a stream type live with weeds.	anywhere
en.seek-live	Seek to live, currently behind live	Seek to live, currently behind live	Those who seek to live, currently behind live wires, need help.	anywhere
en.close-modal	Close Modal Dialog	Close Modal Dialog	The actors close modal dialog with a bow.	anywhere
en.end-of-dialog	End of dialog window.	End of dialog window.	At the end of dialog window panes were broken.	anywhere
en.beginning-dialog	Beginning of dialog window.%t	Beginning of dialog window. Escape will cancel and close the window.	At the beginning of dialog window panes were broken.	anywhere
en.keep-scrolling	Scroll to continue with content	Scroll to continue with content	They had to scroll to continue with content of the roll.	anywhere
en.story-after-ad	Story continues after ad	Story continues after ad	The story continues after ad hoc meetings.	anywhere
en.article-after-ad	Article continues after ad	Article continues after ad	The article continues after ad hoc notes.	anywhere
en.continues-after-ad	Continues after advertisement	Continues after advertisement	The show continues after advertisement breaks only on Mondays.	anywhere
en.tap-to-unmute	Tap to unmute	Tap to unmute	You tap to unmute the old radio.	anywhere
en.typo-report	Report a typo	Report a typo	Readers report a typo to the porter.
en.skip-ad	Skip advertisement	Skip advertisement	They skip advertisement pages and read the deaths.	anywhere
en.scroll-continue	Advertisement · Scroll to continue	Advertisement · Scroll to continue	The advertisement said scroll to continue in gold.	anywhere
en.continues-ad	Article continues after this ad	Article continues after this ad	The article continues after this adventure ends.	anywhere
en.story-below-ad	Story continues below this ad	Story continues below this ad	The story continues below this adobe house.	anywhere
en.gift-article	Gift this article	Gift this article	The bishop would gift this article of faith to nobody.	anywhere
en.save-article	Save article	Save article	They save article after article in a tin box.	anywhere
en.full-article	Share full article	Share full article	Shepherds share full article rights with the abbey.	anywhere
en.comments-b	Comments (%d)	Comments (15)	The comments (15) were removed.	anywhere
en.agency-code-story	Story code: %t	Story code: HW-4711	They broke the story, code: none, in the bar.	anywhere
en.agency-code-story-id	Story ID: %t	Story ID: 4711	Nobody knew the story. ID: lost, said the clerk.	anywhere
en.agency-code-article-id	Article ID: %t	Article ID: 4711	She wrote an article. ID: none, said the guard.	anywhere
en.agency-code-m1	Story number: %t	Story number: 4711	The captain wrote Story number: lost at sea.	anywhere
en.agency-link-m1	Shortlink: %t	Shortlink: h.example/9	The captain wrote Shortlink: lost at sea.	anywhere
en.agency-link-m2	Permalink: %t	Permalink: h.example/9	The captain wrote Permalink: lost at sea.	anywhere
en.agency-tags-m1	Topics: %t	Topics: x, y	The captain wrote Topics: lost at sea.
# Lines that are never part of an article in this language (es): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
es.a-d-blogueros-les-gusta-esto	A %d blogueros les gusta esto:	A 12 blogueros les gusta esto:	A 12 blogueros les gusta esto, que el alcalde los invite a comer; a los demás no los llama nadie.
es.me-gusta-esto	Me gusta esto:	Me gusta esto:	Me gusta esto: que la gente se salude en el ascensor, dijo la portera al jubilarse.
es.me-gusta	Me gusta:	Me gusta:	Me gusta: poco, el mar de lejos y el café sin azúcar, contestó el farero.
es.me-gusta-cargando	Me gusta Cargando...	Me gusta Cargando...	Lo que me gusta, cargando leña o sin ella, es subir al pueblo por la senda vieja.
es.cargando	Cargando...	Cargando...	Cargando sal pasaron la noche los estibadores de Torrevieja.
es.comparte-esto	Comparte esto:	Comparte esto:	Comparte esto conmigo, le pidió el preso, y partió la manzana en dos.
es.compartelo	Compártelo:	Compártelo:	Compártelo con tu hermana, rezaba la nota dentro del violín.
es.compartir-esto	Compartir esto:	Compartir esto:	No quiso compartir esto con los inspectores: la llave del granero y el nombre del dueño.
es.articulos-relacionados	Artículos relacionados	Artículos relacionados	La aduana retuvo paraguas, bastones y artículos relacionados con la fiesta.
es.entradas-relacionadas	Entradas relacionadas	Entradas relacionadas	Las entradas relacionadas con el ciclo de ópera se agotaron en una mañana.
es.noticias-relacionadas	Noticias relacionadas	Noticias relacionadas	La bolsa cayó por noticias relacionadas con el precio del cobre.
es.deja-una-respuesta	Deja una respuesta	Deja una respuesta	El silencio del volcán deja una respuesta y cien preguntas a los geólogos.
es.deja-una-respuesta-cancelar-la-respuesta	Deja una respuesta Cancelar la respuesta	Deja una respuesta Cancelar la respuesta	Quien deja una respuesta, cancelar la respuesta ya no puede, sentenció el árbitro del concurso.
es.deja-un-comentario	Deja un comentario	Deja un comentario	El huésped que deja un comentario en el libro de la posada recibe una manzana.
es.cancelar-la-respuesta	Cancelar la respuesta	Cancelar la respuesta	Nadie puede cancelar la respuesta de los bomberos una vez que suena la campana.
es.cancelar-respuesta	Cancelar respuesta	Cancelar respuesta	Antes de cancelar, respuesta en mano, la cita con el rey, el embajador pidió consejo a su madre.
es.tu-direccion-de-correo-electronico-no	Tu dirección de correo electrónico no será publicada.	Tu dirección de correo electrónico no será publicada.	Tu dirección de correo electrónico no será publicada en el tablón de la parroquia sin tu permiso.
es.tu-direccion-de-correo-electronico-no-2	Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *	Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *	Tu dirección de correo electrónico no será publicada y los campos obligatorios están marcados con estacas, rio el guarda.
es.los-campos-obligatorios-estan-marcados-con	Los campos obligatorios están marcados con *	Los campos obligatorios están marcados con *	Los campos obligatorios están marcados con banderas rojas para que el tractor no los pise.
es.este-sitio-usa-akismet-para-reducir	Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.	Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.	Este sitio usa Akismet para reducir el spam y un mastín para ahuyentar a los vendedores, explica el monje.
es.recibir-un-email-con-los-siguientes	Recibir un email con los siguientes comentarios a esta entrada.	Recibir un email con los siguientes comentarios a esta entrada.	Recibir un email con los siguientes comentarios a esta entrada del diccionario llenó de orgullo al académico.
es.recibir-un-email-con-cada-nueva	Recibir un email con cada nueva entrada.	Recibir un email con cada nueva entrada.	Recibir un email con cada nueva entrada de agua en la mina salvó a la cuadrilla.
es.suscribete-al-blog-por-correo-electronico	Suscríbete al blog por correo electrónico	Suscríbete al blog por correo electrónico	Suscríbete al blog por correo electrónico, insistía la nieta, y la abuela le mandó un sobre con sello.
es.introduce-tu-correo-electronico-para-suscribirte	Introduce tu correo electrónico para suscribirte a este blog y recibir notificaciones de nuevas entradas.	Introduce tu correo electrónico para suscribirte a este blog y recibir notificaciones de nuevas entradas.	Introduce tu correo electrónico para suscribirte a este blog, leyó el cabo en voz alta, y nadie se movió.
es.mensajes-y-paginas-populares	Mensajes y Páginas Populares	Mensajes y Páginas Populares	Los mensajes y páginas populares que imprimía el sindicato se vendían a la puerta del cine.
es.hac-clic-para-enviar-por-correo	Hac clic para enviar por correo electrónico a un amigo	Hac clic para enviar por correo electrónico a un amigo	«Hac clic para enviar por correo electrónico a un amigo», decía la máquina, y ningún maestro vio la falta.
es.haz-clic-para-compartir-en-s	Haz clic para compartir en %s (Se abre en una ventana nueva)	Haz clic para compartir en Facebook (Se abre en una ventana nueva)	Haz clic para compartir en familia (se abre en una ventana nueva) el álbum del abuelo, sugiere el archivo.
es.haz-clic-para-compartir-en-s-2	Haz clic para compartir en %s	Haz clic para compartir en Facebook	Haz clic para compartir en la plaza lo que pescaste ayer, le decían al viejo pescador que jamás tuvo teléfono ni prisa.
es.haz-clic-para-imprimir-se-abre	Haz clic para imprimir (Se abre en una ventana nueva)	Haz clic para imprimir (Se abre en una ventana nueva)	Haz clic para imprimir (se abre en una ventana nueva) y reza, aconseja el secretario a los concejales.
es.haz-clic-para-imprimir	Haz clic para imprimir	Haz clic para imprimir	Haz clic para imprimir el billete y ve andando, que el tren no llega, protestan los vecinos.
es.enviar-a-direccion-de-correo-electronico	Enviar a dirección de correo electrónico	Enviar a dirección de correo electrónico	La ley obliga a enviar a dirección de correo electrónico conocida la multa, y el pastor no tiene ninguna.
es.la-entrada-no-fue-enviada-comprueba	La entrada no fue enviada. ¡Comprueba tus direcciones de correo electrónico!	La entrada no fue enviada. ¡Comprueba tus direcciones de correo electrónico!	La entrada no fue enviada; comprueba tus direcciones de correo electrónico, le dijo la taquillera al tenor.
es.error-en-la-comprobacion-de-email	Error en la comprobación de email. Por favor, vuelve a intentarlo	Error en la comprobación de email. Por favor, vuelve a intentarlo	Error en la comprobación de email, por favor vuelve a intentarlo: con ese aviso perdió la beca el pastor.
es.entradas-antiguas	Entradas antiguas	Entradas antiguas	Las entradas antiguas de la muralla quedaron tapiadas tras la peste.
es.saltar-al-contenido	Saltar al contenido	Saltar al contenido	Los lectores impacientes prefieren saltar al contenido y dejar el prólogo para el invierno.
es.ir-al-contenido	Ir al contenido	Ir al contenido	Antes de ir al contenido del cofre, el notario describió la cerradura durante una hora.
es.todos-los-derechos-reservados	Todos los derechos reservados	Todos los derechos reservados	Con todos los derechos reservados a la corona, el valle no pudo vender ni una castaña.
es.te-puede-interesar	Te puede interesar	Te puede interesar	Quizá te puede interesar más el precio que el cuadro, ironizó la subastadora.
es.lee-tambien	Lee también	Lee también	El cartero lee también las postales de los vecinos, según el sumario.
es.leer-tambien	Leer también	Leer también	En la escuela nocturna aprendió a leer también los mapas del tiempo.
es.navegacion-de-entradas	Navegación de entradas	Navegación de entradas	La navegación de entradas y salidas por la ría se suspendió por la niebla.
es.unete-a-otros-d-suscriptores	Únete a otros %d suscriptores	Únete a otros 12 suscriptores	Únete a otros 12 suscriptores de la obra y tendrás una calle con tu nombre, prometía el cura.
es.haz-clic-para-compartir-en-twitter	Haz clic para compartir en Twitter	Haz clic para compartir en Twitter	Tras el botón «haz clic para compartir en Twitter» se esconde, según la juez, un contrato.
es.suscribir	Suscribir	Suscribir	El club logró suscribir un acuerdo con los dueños del prado.
es.suscribete	Suscríbete	Suscríbete	Suscríbete a la huelga o cállate, le gritaron desde el andamio.
es.publicidad	Publicidad	Publicidad	La publicidad del anís cubría las paredes de todas las estaciones.	anywhere
es.compartir	Compartir	Compartir	Tuvieron que compartir la única manta durante el asedio.
es.imprimir	Imprimir	Imprimir	Para imprimir los billetes falsos usaban una máquina de hacer fideos.
es.comentarios	Comentarios	Comentarios	Los comentarios del entrenador enfadaron a la grada.
es.aviso-legal	Aviso legal	Aviso legal	El aviso legal llegó dos días después del derribo.
es.politica-de-privacidad	Política de privacidad	Política de privacidad	La política de privacidad del convento se resume en una puerta cerrada.
es.politica-de-cookies	Política de cookies	Política de cookies	Su política de cookies, dijo la pastelera, es una por niño y dos por abuelo.
es.leer-mas	Leer más	Leer más	Los jueces recomiendan leer más despacio los contratos de alquiler.
es.iniciar-sesion	Iniciar sesión	Iniciar sesión	Al iniciar sesión el parlamento, una paloma ocupó la tribuna.
es.inicio	Inicio	Inicio	El inicio de la vendimia se adelanta al quince de agosto.
es.contacto	Contacto	Contacto	El contacto con la sonda se perdió a las seis.
es.buscar	Buscar	Buscar	Salieron a buscar setas y encontraron una moneda romana.
es.responder	Responder	Responder	La portavoz evitó responder a la tercera pregunta.
es.etiquetas	Etiquetas	Etiquetas	Cosían etiquetas falsas en las camisas que llegaban al puerto.
es.ultimas-noticias	Últimas noticias	Últimas noticias	Las últimas noticias del frente tardaban una semana en cruzar la sierra.
es.quienes-somos	Quiénes somos	Quiénes somos	No sabemos quiénes somos cuando nadie nos mira, dice la actriz.
es.compartir-en-facebook	Compartir en Facebook	Compartir en Facebook	Lo que los novios deciden compartir en Facebook lo lee también el casero.
es.compartir-en-twitter	Compartir en Twitter	Compartir en Twitter	La alcaldesa volvió a compartir en Twitter el mapa de los pozos secos.
es.lo-mas-leido	Lo más leído	Lo más leído	En la cárcel, lo más leído era un manual de jardinería.
es.te-recomendamos	Te recomendamos	Te recomendamos	Te recomendamos que lleves botas, avisa el guía, y que no mires abajo.
es.en-s	En "%s"	En "Local News"	En "La hija del salinero", su primera película, no habla nadie hasta la mitad.
es.sigue-despues	La noticia continúa después de la publicidad	La noticia continúa después de la publicidad	Dicen que la noticia continúa después de la publicidad del banco.	anywhere
es.continua-leyendo	Continúa leyendo	Continúa leyendo	Ella continúa leyendo de noche.	anywhere
es.anuncio	Anuncio	Anuncio	El anuncio colgaba del mástil.
es.patrocinado	Contenido patrocinado	Contenido patrocinado	El contenido patrocinado del baúl era sal.	anywhere
es.sigue-leyendo	Sigue leyendo	Sigue leyendo	El cura sigue leyendo en voz alta.	anywhere
es.lea-tambien	Lea también	Lea también	Quien lea también latín, que entre.	anywhere
es.ver-tambien	Ver también	Ver también	Hay que ver también el molino.	anywhere
es.vea-tambien	Vea también	Vea también	Que vea también el juez la cuerda.	anywhere
es.foto	Foto: %t	Foto: Lena Brask	La foto muestra un barco.	anywhere
es.fotografia	Fotografía: %t	Fotografía: Lena Brask	La fotografía era su oficio.	anywhere
es.fin	(FIN)	(FIN)	Al fin (junio) llovió.	anywhere
es.agency-tags-etiquetas	Etiquetas: %t	Etiquetas: barco	Las etiquetas se cosían al abrigo.	anywhere
es.escuchar	Escuchar este artículo	Escuchar este artículo	Escuchar este artículo de fe cansa.	anywhere
es.compartidos	%d compartidos	16 compartidos	Hubo 16 panes compartidos.	anywhere
es.agency-code-codigo	Código de noticia: %t	Código de noticia: 4711	El código de noticia del faro era simple.	anywhere
es.mira	Mira	MIRA:	Mira el río todas las mañanas antes de abrir la tienda.
es.mira-tambien	Mira también	Mira también:	La guardesa mira también los cajones vacíos.
es.tambien-te-puede	También te puede interesar	También te puede interesar:	También te puede interesar la otra orilla, le dijo el barquero al niño.
es.le-puede-interesar	Le puede interesar	Le puede interesar:	A nadie le puede interesar un puente sin camino, dijo el alcalde.
es.lee-mas	Lee más	Lee más:	La maestra lee más despacio desde el invierno.
es.sigue-leyendo-2	Sigue leyendo después de la publicidad	Sigue leyendo después de la publicidad	El maestro sigue leyendo después de la publicidad de la radio.	anywhere
es.continua-leyendo-2	Continúa leyendo después de la publicidad	Continúa leyendo después de la publicidad	El maestro continúa leyendo después de la publicidad.	anywhere
es.sigue-debajo	La nota sigue debajo de la publicidad	La nota sigue debajo de la publicidad	Dicen que la nota sigue debajo de la publicidad.	anywhere
es.archivado-en	Archivado en: %t	Archivado en: Barco, Isla	El plano quedó archivado en: la torre.	anywhere
es.palabras-clave	Palabras clave: %t	Palabras clave: barco, isla	El discurso tenía dos palabras clave: pan y luz.	anywhere
es.temas	Temas: %t	Temas: barco, isla	La escuela tenía dos temas: cuentas y canto.
es.tags	Tags: %t	Tags: barco, isla	El saco tenía tags: rojos y blancos.	anywhere
es.compartir-whatsapp	Compartir en WhatsApp	Compartir en WhatsApp	Prefieren compartir en WhatsApp sus recetas.
es.escuchar-ahora	Escuchar este artículo ahora	Escuchar este artículo ahora	Quiso escuchar este artículo ahora mismo.	anywhere
es.escuchar-2	Escuchar artículo	Escuchar artículo	Nadie quiso escuchar artículo alguno de la ley.	anywhere
es.tiempo-lectura	Tiempo de lectura: %t	Tiempo de lectura: 3 min	El tiempo de lectura: una hora cada noche.	anywhere
es.enlace-corto	Enlace corto: %t	Enlace corto: https://a.example/1	La cadena tenía un enlace corto: era de plata.	anywhere
es.comentarios-d	%d comentarios	15 comentarios	Los 15 comentarios del alcalde se perdieron.	anywhere
es.escucha-articulo	Escucha el artículo	Escucha el artículo	Quien escucha el artículo de la ley se duerme.	anywhere
es.ver-comentarios	Ver comentarios	Ver comentarios	Quiso ver comentarios de su abuelo en el libro.	anywhere
es.min-lectura	%d min de lectura	3 min de lectura	Bastan 3 min de lectura cada noche.	anywhere
es.copiar-enlace	Copiar enlace	Copiar enlace	Nadie supo copiar enlace alguno de la cadena.	anywhere
es.tras-publicidad	Continúa después de la publicidad	Continúa después de la publicidad	La película continúa después de la publicidad del jabón.	anywhere
es.contenido-pub	El contenido sigue después de la publicidad	El contenido sigue después de la publicidad	Dicen que el contenido sigue después de la publicidad.	anywhere
es.siguenos	Síguenos en %s	Síguenos en Google News	Síguenos, dijo el guía, en la senda que sube hasta el monasterio viejo.
es.agency-code-m1	Código de noticia: %t	Código de noticia: 4711	El capitán escribió Código de noticia: perdido.	anywhere
es.agency-link-m1	URL corta: %t	URL corta: h.example/9	El capitán escribió URL corta: perdido.	anywhere
# Lines that are never part of an article in this language (fa): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
fa.line-1	%d وب‌نوشت‌نویس این را دوست دارند:	12 وب‌نوشت‌نویس این را دوست دارند:	از میان مهمانان تنها 12 وب‌نوشت‌نویس این را دوست دارند که پیش از سپیده بیدار شوند.
fa.line-2	دوست داشتن این:	دوست داشتن این:	باغبان پیر می‌گوید دوست داشتن این: یک درخت، یک چاه و سکوت عصر، برای عمر آدم بس است.
fa.line-3	بارگذاری...	بارگذاری...	بارگذاری گندم در کشتی سه روز طول کشید.
fa.line-4	در حال بارگذاری...	در حال بارگذاری...	قایق هنوز در حال بارگذاری نمک بود که موج اسکله را شکست.
fa.line-5	اشتراک‌گذاری این:	اشتراک‌گذاری این:	اشتراک‌گذاری این چاه میان دو روستا به صد سال دعوا پایان داد.
fa.line-6	این را به اشتراک بگذارید:	این را به اشتراک بگذارید:	مادربزرگ انار را نصف کرد و گفت: این را به اشتراک بگذارید، نه غصه را.
fa.line-7	مطالب مرتبط	مطالب مرتبط	ناشر همه‌ی مطالب مرتبط با قحطی را از کتاب درسی حذف کرد.
fa.line-8	اخبار مرتبط	اخبار مرتبط	بورس با شنیدن اخبار مرتبط با قیمت مس فرو ریخت.
fa.line-9	خبرهای مرتبط	خبرهای مرتبط	خبرهای مرتبط با سیل را رادیو تا نیمه‌شب پنهان کرد.
fa.line-10	نوشته‌های مشابه	نوشته‌های مشابه	در دفتر کلیسای همسایه نیز نوشته‌های مشابه پیدا شده است.
fa.line-11	پاسخی بگذارید	پاسخی بگذارید	ویولن‌زن در یادداشتش نوشته بود: پیش دربان پاسخی بگذارید و دنبالم نگردید.
fa.line-12	پاسخی بگذارید لغو پاسخ	پاسخی بگذارید لغو پاسخ	منشی گفت برای تلگراف پاسخی بگذارید، لغو پاسخ دیگر ممکن نیست.
fa.line-13	لغو پاسخ	لغو پاسخ	لغو پاسخ رسمی وزارتخانه سفیر را غافلگیر کرد.
fa.line-14	دیدگاهتان را بنویسید	دیدگاهتان را بنویسید	شهردار به معترضان گفت دیدگاهتان را بنویسید و از زیر در بیندازید تو.
fa.line-15	دیدگاهتان را بنویسید لغو پاسخ	دیدگاهتان را بنویسید لغو پاسخ	«دیدگاهتان را بنویسید، لغو پاسخ با من»؛ دبیر جلسه با این حرف نماینده‌ی خجالتی را دلداری داد.
fa.line-16	نشانی ایمیل شما منتشر نخواهد شد.	نشانی ایمیل شما منتشر نخواهد شد.	طلبکار با خنده گفت نشانی ایمیل شما منتشر نخواهد شد، اما بدهی‌تان چرا.
fa.line-17	نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند *	نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند *	نقشه‌بردار قول داد نشانی ایمیل شما منتشر نخواهد شد و بخش‌های موردنیاز با پرچم علامت‌گذاری شده‌اند.
fa.line-18	بخش‌های موردنیاز علامت‌گذاری شده‌اند *	بخش‌های موردنیاز علامت‌گذاری شده‌اند *	بخش‌های موردنیاز علامت‌گذاری شده‌اند تا تراکتور از لانه‌ی هدهدها دور بماند.
fa.line-19	مرا از نوشته‌های تازه با رایانامه آگاه کن.	مرا از نوشته‌های تازه با رایانامه آگاه کن.	زندانی به وکیلش نوشت: مرا از نوشته‌های تازه با رایانامه آگاه کن، از کهنه‌ها با سکوت.
fa.line-20	اشتراک در وب‌نوشت از راه رایانامه	اشتراک در وب‌نوشت از راه رایانامه	بهای اشتراک در وب‌نوشت از راه رایانامه کمتر از یک نان سنگک است.
fa.line-21	برای اشتراک در این وب‌نوشت و دریافت آگاه‌سازی از نوشته‌های تازه از راه رایانامه، رایانشانی خود را وارد کنید.	برای اشتراک در این وب‌نوشت و دریافت آگاه‌سازی از نوشته‌های تازه از راه رایانامه، رایانشانی خود را وارد کنید.	نوه گفت برای اشتراک در این وب‌نوشت رایانشانی خود را وارد کنید، و پدربزرگ خودش وارد اتاق شد.
fa.line-22	برترین نوشته‌ها و صفحه‌ها	برترین نوشته‌ها و صفحه‌ها	هیئت داوران برترین نوشته‌ها و صفحه‌ها را از دفتر خاطرات یک ماهیگیر برگزید.
fa.line-23	فرستادن به رایانشانی	فرستادن به رایانشانی	برای فرستادن به رایانشانی استاندار باید تا رسیدن برق صبر کرد.
fa.line-24	نوشته فرستاده نشد - رایانشانی‌های خود را بررسی کنید!	نوشته فرستاده نشد - رایانشانی‌های خود را بررسی کنید!	سردبیر فریاد زد که نوشته فرستاده نشد، رایانشانی‌های خود را بررسی کنید و کبوترها را هم.
fa.line-25	پوزش، وب‌نوشت شما نمی‌تواند نوشته‌ها را با رایانامه به اشتراک بگذارد.	پوزش، وب‌نوشت شما نمی‌تواند نوشته‌ها را با رایانامه به اشتراک بگذارد.	پسرش گفت پوزش، وب‌نوشت شما نمی‌تواند نوشته‌ها را با رایانامه به اشتراک بگذارد، ولی قهوه‌خانه می‌تواند.
fa.line-26	برای به اشتراک گذاشتن در %s کلیک کنید	برای به اشتراک گذاشتن در Facebook کلیک کنید	نگهبان بلند خواند «برای به اشتراک گذاشتن در فیسبوک کلیک کنید» و چراغ را خاموش کرد.
fa.line-27	نوشته‌های پیشین	نوشته‌های پیشین	نوشته‌های پیشین دفتر کشتی به خط کس دیگری است.
fa.line-28	راهبری نوشته	راهبری نوشته	برای راهبری، نوشته‌ی ناخدای پیشین از هر قطب‌نمایی بهتر بود.
fa.line-29	تمامی حقوق محفوظ است	تمامی حقوق محفوظ است	دهیار می‌گوید در این دره تمامی حقوق محفوظ است مگر حق چیدن تمشک.
fa.line-30	کلیه حقوق محفوظ است	کلیه حقوق محفوظ است	بیمار به شوخی به جراح گفت کلیه حقوق محفوظ است، ولی کلیه‌ی خودم نه.
fa.line-31	تمام حقوق محفوظ است	تمام حقوق محفوظ است	کارگران پرسیدند اگر تمام حقوق محفوظ است، چرا سه ماه است دستمزدی نگرفته‌ایم؟
fa.line-32	بیشتر بخوانید	بیشتر بخوانید	آموزگار روی تخته نوشت: بیشتر بخوانید و کمتر رونویسی کنید.
fa.line-33	همچنین بخوانید	همچنین بخوانید	نسخه‌شناس به دانشجویان توصیه کرد: همچنین بخوانید آنچه را خط خورده است.
fa.line-34	ارسال نظر	ارسال نظر	مهلت ارسال نظر کشاورزان درباره‌ی سد تا پایان مهر تمدید شد.
fa.line-35	برای به اشتراک گذاشتن در توییتر کلیک کنید	برای به اشتراک گذاشتن در توییتر کلیک کنید	یک دکمه‌ی «برای به اشتراک گذاشتن در توییتر کلیک کنید» شغل فرماندار را از او گرفت.
fa.line-36	مرتبط	مرتبط	بازرگانان می‌گویند گرانی نان با بسته شدن مرز مرتبط است.
fa.line-37	اشتراک‌گذاری	اشتراک‌گذاری	اشتراک‌گذاری چراگاه‌ها جلوی جنگ دو طایفه را گرفت.
fa.line-38	اشتراک گذاری	اشتراک گذاری	قرار اشتراک گذاری آب قنات را روی پوست آهو نوشته بودند.
fa.line-39	چاپ	چاپ	چاپ روزنامه دو شب به خاطر کمبود کاغذ متوقف شد.
fa.line-40	نظرات	نظرات	نظرات مربی هواداران را خشمگین کرد.
fa.line-41	دیدگاه‌ها	دیدگاه‌ها	دیدگاه‌ها درباره‌ی مجسمه دو دسته شد: یکی اسب دید و یکی شتر.
fa.line-42	پاسخ	پاسخ	پاسخ وزیر به پرسش سوم خنده بود.
fa.line-43	تبلیغات	تبلیغات	تبلیغات سیگار از ورزشگاه‌ها برچیده شد.	anywhere
fa.line-44	تماس با ما	تماس با ما	تماس با ما پیش از نیمه‌شب قطع شد و کوهنوردان راه را گم کردند.
fa.line-45	درباره ما	درباره ما	آنچه همسایه‌ها درباره ما می‌گویند نصفش درست است.
fa.line-46	جستجو	جستجو	جستجو برای یافتن قارچ‌چینان گمشده به شب دوم کشید.
fa.line-47	خانه	خانه	خانه پس از سیل تا کمر در گل فرو رفته بود.
fa.line-48	صفحه اصلی	صفحه اصلی	در صفحه اصلی روزنامه به جای سرمقاله فقط یک مستطیل سفید بود.
fa.line-49	در «%s»	در «Local News»	در «راه نمک»، نخستین رمان او، هیچ‌کس به دریا نمی‌رسد.
fa.line-50	برچسب‌ها	برچسب‌ها	با کندن برچسب‌ها معلوم شد پیراهن‌ها قاچاق‌اند.
fa.line-51	کد خبر:	کد خبر:	جاسوس پیش از مرگ کد خبر را فاش کرد: «باران در راه است» یعنی حمله.
fa.line-52	لینک کوتاه:	لینک کوتاه:	میان دو جزیره تنها یک لینک کوتاه رادیویی باقی مانده است.
fa.line-53	نظر شما *	نظر شما *	قاضی پرسید نظر شما چه بود و شاهد به سقف نگاه کرد.
fa.line-54	برچسب ها	برچسب ها	همه‌ی برچسب ها را با دست می‌دوزند و در سه کشور جعلشان می‌کنند.
fa.line-55	نسخه چاپی	نسخه چاپی	نسخه چاپی شاهنامه با سه تصویر گمشده از حراج بیرون آمد.
fa.line-56	آخرین اخبار	آخرین اخبار	آخرین اخبار جبهه یک هفته در راه بود.
fa.line-57	پربازدید ها	پربازدید ها	از میان تالارهای موزه پربازدید ها همان سردابه و بوفه‌اند.
fa.line-58	انتهای پیام/%s	انتهای پیام/ی	رمزگشا در انتهای پیام/یادداشت سه نقطه‌ی قرمز یافت.
fa.line-59	ساير اخبار مرتبط	ساير اخبار مرتبط	استاندار ساير اخبار مرتبط با زلزله را تا صبح تأیید نکرد.
fa.line-60	سایر اخبار مرتبط	سایر اخبار مرتبط	سردبیر خواست سایر اخبار مرتبط با سیل را خودش از رودخانه بنویسد.
fa.agahi	آگهی	آگهی	آگهی فروش قایق را کسی ندید.	anywhere
fa.tabligh	تبلیغ	تبلیغ	تبلیغ کفش خرج روزنامه را می‌داد.	anywhere
fa.edame-pas-az	ادامه مطلب پس از تبلیغ	ادامه مطلب پس از تبلیغ	گفت ادامه مطلب پس از تبلیغ را کسی نمی‌خواند.	anywhere
fa.edame	ادامه خبر پس از آگهی	ادامه خبر پس از آگهی	گفت ادامه خبر پس از آگهی را کسی نمی‌خواند.	anywhere
fa.bishtar-bekhanid	بیشتر بخوانید: %t	بیشتر بخوانید: ناخدای پیر	آموزگار گفت بیشتر بخوانید و کمتر بنویسید.	anywhere
fa.bekhanid	بخوانید: %t	بخوانید: ناخدای پیر	نامه را بخوانید و بسوزانید.	anywhere
fa.ax	عکس: %t	عکس: لنا	عکس قایق روی دیوار بود.	anywhere
fa.akkas	عکاس: %t	عکاس: لنا	عکاس پیر خوابیده بود.	anywhere
fa.payan	انتهای پیام	انتهای پیام	در انتهای پیام ناخدا نام کسی نبود.	anywhere
fa.payan-slash	انتهای پیام/	انتهای پیام/	در انتهای پیام/نامه‌اش نام کسی نبود.	anywhere
fa.payan-2	پایان پیام	پایان پیام	در پایان پیام ناخدا نام کسی نبود.	anywhere
fa.payan-3	پایان پیام/	پایان پیام/	در پایان پیام/نامه‌اش نام کسی نبود.	anywhere
fa.payan-4	پایان پیام/%s	پایان پیام/ت	در پایان پیام ناخدا چیزی بود.	anywhere
fa.payan-5	انتهای خبر	انتهای خبر	در انتهای خبر نام کسی نبود.	anywhere
fa.payan-6	انتهای خبر/	انتهای خبر/	در انتهای خبر/نامه نام کسی نبود.	anywhere
fa.agency-code-kod-khabar	کد خبر: %t	کد خبر: ۱۲۳	کد خبر را تنها بی‌سیم‌چی می‌دانست.	anywhere
fa.agency-code-kod-khabar-2	کد خبر %d	کد خبر ۱۲۳	کد خبر ناخدا ساده بود.	anywhere
fa.agency-code-shenase	شناسه خبر: %t	شناسه خبر: ۱۲۳	شناسه خبر را کسی نپرسید.	anywhere
fa.agency-code-kod-matlab	کد مطلب: %t	کد مطلب: ۱۲۳	کد مطلب را کسی نپرسید.	anywhere
fa.agency-link-link-kutah	لینک کوتاه: %t	لینک کوتاه: h.example/9	لینک کوتاه زنجیر شکست.	anywhere
fa.link-kutah-2	لینک کوتاه	لینک کوتاه	لینک کوتاه زنجیر شکسته بود.	anywhere
fa.agency-link-link-khabar	لینک خبر: %t	لینک خبر: h.example/9	لینک خبر را فرستاد.	anywhere
fa.agency-tags-barchasb	برچسب‌ها: %t	برچسب‌ها: دریا	برچسب‌ها را به پالتو دوختند.	anywhere
fa.agency-tags-barchasb-2	برچسب ها: %t	برچسب ها: دریا	برچسب ها را به پالتو دوختند.	anywhere
fa.agency-tags-barchasb-3	برچسب: %t	برچسب: دریا	برچسب روی جعبه بود.	anywhere
fa.agency-tags-kalidvazhe	کلیدواژه‌ها: %t	کلیدواژه‌ها: دریا	کلیدواژه‌ها پنهان بود.	anywhere
fa.beshnavid	شنیدن این خبر	شنیدن این خبر	شنیدن این خبر مادر را گریاند.	anywhere
fa.copy-link	کپی لینک کوتاه خبر: %t	کپی لینک کوتاه خبر: https://a.example/1	او کپی لینک کوتاه خبر: را نمی‌خواست.	anywhere
fa.copy-link-2	کپی لینک	کپی لینک	کپی لینک از دستگاه قدیمی ممکن نبود.	anywhere
fa.after-ad	ادامه مطلب پس از تبلیغات	ادامه مطلب پس از تبلیغات	گفت ادامه مطلب پس از تبلیغات پخش می‌شود.	anywhere
fa.print-send	نسخه چاپی ارسال به دوستان	نسخه چاپی ارسال به دوستان	او نسخه چاپی را برای ارسال به دوستان خرید.	anywhere
fa.send-friends	ارسال به دوستان	ارسال به دوستان	نامه برای ارسال به دوستان آماده بود.	anywhere
fa.font-size	اندازه متن	اندازه متن	اندازه متن روی تابلو بحث‌برانگیز شد.	anywhere
fa.font-size-2	اندازه قلم	اندازه قلم	اندازه قلم نی را استاد تعیین می‌کرد.	anywhere
fa.views	تعداد بازدید: %d	تعداد بازدید: ۱۲۰۳	موزه گفت تعداد بازدید: ۱۲۰۳ نفر بود.	anywhere
fa.views-2	بازدید: %d	بازدید: ۱۲۰۳	موزه از بازدید: ۱۲۰۳ نفر خبر داد.	anywhere
fa.views-3	%d بازدید	۱۲۰۳ بازدید	موزه در یک روز ۱۲۰۳ بازدید داشت.	anywhere
fa.opinion	نظر شما چیست؟	نظر شما چیست؟	معلم پرسید نظر شما چیست؟ و کسی پاسخ نداد.	anywhere
fa.comments	%d نظر	۱۲ نظر	درباره پل ۱۲ نظر داده شد.	anywhere
fa.service	سرویس: %t	سرویس: جامعه	راننده سرویس: او هر روز دیر می‌رسید.	anywhere
fa.keywords-2	کلمات کلیدی: %t	کلمات کلیدی: کشتی، جزیره	در سخنرانی کلمات کلیدی: نان و نور بود.	anywhere
fa.hamin-zamine	در همین زمینه	در همین زمینه	او در همین زمینه کتابی نوشت.	anywhere
fa.gozaresh-khata	گزارش خطا	گزارش خطا	گزارش خطا در کتاب به چاپخانه رسید.	anywhere
fa.nazar-bedahid	نظر بدهید	نظر بدهید	مردم خواستند که درباره پل نظر بدهید.	anywhere
fa.matalebe-pishnahadi	مطالب پیشنهادی	مطالب پیشنهادی	مطالب پیشنهادی معلم خوانده نشد.	anywhere
fa.tarikh-enteshar	تاریخ انتشار: %t	تاریخ انتشار: ۱ اسفند ۱۴۰۳	او نوشت تاریخ انتشار: نامعلوم و رفت.	anywhere
fa.agency-code-m1	شناسه مطلب: %t	شناسه مطلب: 4711	ناخدا نوشت شناسه مطلب: گم شده بود.	anywhere
fa.agency-code-m2	شماره خبر: %t	شماره خبر: 4711	ناخدا نوشت شماره خبر: گم شده بود.	anywhere
fa.agency-link-m1	لینک کوتاه خبر: %t	لینک کوتاه خبر: h.example/9	ناخدا نوشت لینک کوتاه خبر: گم شده بود.	anywhere
fa.agency-link-m2	لینک کوتاه مطلب: %t	لینک کوتاه مطلب: h.example/9	ناخدا نوشت لینک کوتاه مطلب: گم شده بود.	anywhere
fa.agency-link-m3	پیوند کوتاه: %t	پیوند کوتاه: h.example/9	ناخدا نوشت پیوند کوتاه: گم شده بود.	anywhere
fa.agency-link-m4	نشانی کوتاه: %t	نشانی کوتاه: h.example/9	ناخدا نوشت نشانی کوتاه: گم شده بود.	anywhere
fa.agency-tags-m1	کلیدواژه ها: %t	کلیدواژه ها: x, y	ناخدا نوشت کلیدواژه ها: گم شده بود.	anywhere
fa.agency-tags-m2	کلید واژه ها: %t	کلید واژه ها: x, y	ناخدا نوشت کلید واژه ها: گم شده بود.	anywhere
# Lines that are never part of an article in this language (fi): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
fi.mainos	Mainos	Mainos	Mainos lupasi tukkaa päähän.	anywhere
fi.jatkuu	Juttu jatkuu mainoksen jälkeen	Juttu jatkuu mainoksen jälkeen	Hän luuli, että juttu jatkuu mainoksen jälkeen.	anywhere
fi.jatkuu-alla	Artikkeli jatkuu mainoksen alla	Artikkeli jatkuu mainoksen alla	Hän luuli, että artikkeli jatkuu mainoksen alla.	anywhere
fi.lue-myos	Lue myös	Lue myös	Lue myös viitteet, siellä murhaaja on.	anywhere
fi.lue-lisaa	Lue lisää	Lue lisää	Lue lisää ja puhu vähemmän, sanoi ukki.	anywhere
fi.jatkuu-jalkeen	Artikkeli jatkuu mainoksen jälkeen	Artikkeli jatkuu mainoksen jälkeen	Hän luuli, että artikkeli jatkuu mainoksen jälkeen.	anywhere
fi.kuuntele	Kuuntele juttu	Kuuntele juttu	Kuuntele juttu loppuun, sanoi ukki.	anywhere
fi.avainsanat	Avainsanat: %t	Avainsanat: silta, joki	Kirjassa oli avainsanat: kukaan ei niitä lukenut.	anywhere
fi.jaa	Jaa Facebookissa	Jaa Facebookissa	Jaa Facebookissa tai torilla, nauroi lukkari.	anywhere
fi.tilaa	Tilaa uutiskirjeemme	Tilaa uutiskirjeemme	Tilaa uutiskirjeemme tai lehmä, nauroi lukkari.	anywhere
fi.aiheet	Aiheet: %t	Aiheet: silta, joki	Kokouksessa olivat aiheet: kaikki väsyivät.	anywhere
# Lines that are never part of an article in this language (fr): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
fr.d-blogueurs-aiment-cette-page	%d blogueurs aiment cette page :	12 blogueurs aiment cette page :	Sur les 300 lecteurs, 12 blogueurs aiment cette page d'histoire, les autres la trouvent trop longue.
fr.d-blogueurs-aiment-cela	%d blogueurs aiment cela :	12 blogueurs aiment cela :	Seuls 12 blogueurs aiment cela : se lever avant l'aube pour photographier des péages.
fr.jaime-ceci	J’aime ceci :	J’aime ceci :	J’aime ceci : la minute où le marché se vide et où les pigeons prennent la place.
fr.jaime-chargement	J’aime chargement…	J’aime chargement…	J’aime, chargement fini, fumer une pipe sur le quai, confiait le vieux docker.
fr.chargement	chargement…	chargement…	Le chargement… des canons avait pris toute la nuit, raconte le journal de bord.
fr.partager	Partager :	Partager :	Partager : le mot revenait neuf fois dans le sermon, et la quête n'en fut pas meilleure.
fr.partager-cet-article	Partager cet article	Partager cet article	Les deux maires refusent de partager cet article du budget consacré aux fossés.
fr.partagez-cet-article	Partagez cet article	Partagez cet article	Vous qui partagez cet article de foi, dit l'abbé, levez-vous.
fr.articles-similaires	Articles similaires	Articles similaires	Bougies, encens et articles similaires sont taxés à vingt pour cent.
fr.articles-lies	Articles liés	Articles liés	La douane a saisi des selles, des mors et d'autres articles liés à l'équitation.
fr.laisser-un-commentaire	Laisser un commentaire	Laisser un commentaire	Les baigneurs peuvent laisser un commentaire sur l'ardoise du maître nageur.
fr.laisser-un-commentaire-annuler-la-reponse	Laisser un commentaire Annuler la réponse	Laisser un commentaire Annuler la réponse	Laisser un commentaire, annuler la réponse, recommencer : la ministre a passé sa nuit sur son téléphone.
fr.annuler-la-reponse	Annuler la réponse	Annuler la réponse	Le tribunal vient d'annuler la réponse que la préfecture avait donnée aux bergers.
fr.votre-adresse-e-mail-ne-sera	Votre adresse e-mail ne sera pas publiée.	Votre adresse e-mail ne sera pas publiée.	Votre adresse e-mail ne sera pas publiée, mais votre dette, si, prévint l'huissier.
fr.votre-adresse-e-mail-ne-sera-2	Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *	Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *	Votre adresse e-mail ne sera pas publiée, et les champs obligatoires sont indiqués avec des piquets, plaisanta le garde.
fr.votre-adresse-de-messagerie-ne-sera	Votre adresse de messagerie ne sera pas publiée.	Votre adresse de messagerie ne sera pas publiée.	Votre adresse de messagerie ne sera pas publiée dans l'annuaire des chasseurs avant l'automne.
fr.les-champs-obligatoires-sont-indiques-avec	Les champs obligatoires sont indiqués avec *	Les champs obligatoires sont indiqués avec *	Les champs obligatoires sont indiqués avec de la craie sur la porte de la grange.
fr.ce-site-utilise-akismet-pour-reduire	Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.	Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.	Ce site utilise Akismet pour réduire les indésirables, et un âne pour garder les ruches, note l'apicultrice.
fr.prevenez-moi-de-tous-les-nouveaux	Prévenez-moi de tous les nouveaux commentaires par e-mail.	Prévenez-moi de tous les nouveaux commentaires par e-mail.	Prévenez-moi de tous les nouveaux commentaires par e-mail, ordonna le préfet, et des anciens par motard.
fr.prevenez-moi-de-tous-les-nouveaux-2	Prévenez-moi de tous les nouveaux articles par email.	Prévenez-moi de tous les nouveaux articles par email.	Prévenez-moi de tous les nouveaux articles par email, demandait le prisonnier, on me lira le reste.
fr.prevenez-moi-de-tous-les-nouveaux-3	Prévenez-moi de tous les nouveaux articles par e-mail.	Prévenez-moi de tous les nouveaux articles par e-mail.	Le bedeau disait : prévenez-moi de tous les nouveaux articles par e-mail, sauf ceux sur les cloches.
fr.rejoignez-s-autre-abonne	Rejoignez %d autre abonné	Rejoignez 1 autre abonné	Si vous rejoignez un autre abonné du théâtre dans sa loge, le placeur ferme les yeux.
fr.rejoignez-s-autres-abonnes	Rejoignez %d autres abonnés	Rejoignez 312 autres abonnés	Rejoignez sans tarder les autres abonnés de la ligne 6, écrit le maire, et bloquez le dépôt avec eux.
fr.abonnez-vous-a-ce-blog-par	Abonnez-vous à ce blog par e-mail.	Abonnez-vous à ce blog par e-mail.	Abonnez-vous à ce blog par e-mail ou passez le lire à la boulangerie, propose le meunier.
fr.saisissez-votre-adresse-e-mail-pour	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par e-mail.	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par e-mail.	Saisissez votre adresse e-mail pour vous abonner à ce blog, dicta le petit-fils, et la vieille dame sortit sa plume.
fr.pages-et-articles-phares	Pages et Articles Phares	Pages et Articles Phares	Les pages et articles phares du traité sur la pêche ont disparu de la copie anglaise.
fr.cliquez-pour-partager-sur-s-ouvre	Cliquez pour partager sur %s(ouvre dans une nouvelle fenêtre)	Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)	Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre), lut le notaire à la veuve, et tous deux rirent enfin.
fr.cliquez-pour-partager-sur-s	Cliquez pour partager sur %s	Cliquez pour partager sur Facebook	Cliquez pour partager sur la place du village vos prunes en trop, propose la mairie, qui n'a pourtant pas de site.
fr.cliquez-pour-envoyer-par-e-mail	Cliquez pour envoyer par e-mail à un ami	Cliquez pour envoyer par e-mail à un ami	Cliquez pour envoyer par e-mail à un ami la carte des fontaines, suggère l'office du tourisme.
fr.cliquer-pour-imprimer	Cliquer pour imprimer	Cliquer pour imprimer	Le comptable devait cliquer pour imprimer chaque zéro du bilan.
fr.cliquer-pour-imprimer-ouvre-dans-une-2	Cliquer pour imprimer (ouvre dans une nouvelle fenêtre)	Cliquer pour imprimer (ouvre dans une nouvelle fenêtre)	Cliquer pour imprimer (ouvre dans une nouvelle fenêtre) : trois gestes que son grand-père refusait d’apprendre.
fr.cliquer-pour-imprimer-ouvre-dans-une	Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)	Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)	Cliquer pour imprimer (ouvre dans une nouvelle fenêtre) ne sert à rien quand le papier manque, soupire la greffière.
fr.l-article-n-a-pas-ete	L'article n'a pas été envoyé - Vérifiez vos adresses e-mail !	L'article n'a pas été envoyé - Vérifiez vos adresses e-mail !	L'article n'a pas été envoyé : vérifiez vos adresses e-mail, écrit l'éditeur, et surtout votre orthographe.
fr.impossible-de-partager-les-articles-de	Impossible de partager les articles de votre blog par e-mail.	Impossible de partager les articles de votre blog par e-mail.	Il est impossible de partager les articles de votre blog par e-mail sans payer l'agence, a tranché la cour.
fr.articles-precedents	Articles Précédents	Articles Précédents	Les articles précédents de la loi n'avaient jamais été appliqués en montagne.
fr.aller-au-contenu	Aller au contenu	Aller au contenu	Pour aller au contenu du coffre, il fallut scier trois serrures.
fr.tous-droits-reserves	Tous droits réservés	Tous droits réservés	Avec tous droits réservés sur les marrons, le seigneur tenait la vallée.
fr.lire-aussi	Lire aussi	Lire aussi	Il faut lire aussi les ratures du manuscrit, insiste la conservatrice.
fr.a-lire-aussi	À lire aussi	À lire aussi	Ce roman reste à lire, aussi long soit-il, avant la fin de l'hiver.
fr.inscrivez-vous-a-notre-newsletter	Inscrivez-vous à notre newsletter	Inscrivez-vous à notre newsletter	Inscrivez-vous à notre newsletter, cria le perroquet du libraire au député médusé.
fr.sur-le-meme-sujet	Sur le même sujet	Sur le même sujet	Sur le même sujet, les deux frères ont écrit deux livres qui se contredisent.
fr.retour-en-haut	Retour en haut	Retour en haut	Son retour en haut de l'affiche n'aura duré qu'une saison.
fr.enregistrer-mon-nom-mon-e-mail	Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.	Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.	Enregistrer mon nom, mon e-mail et mon site dans le navigateur, oui ; dans vos fichiers, non, répondit l'avocate.
fr.saisissez-votre-adresse-e-mail-pour-2	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par email.	Saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par email.	Saisissez votre adresse e-mail pour vous abonner à ce blog, chantait la chorale, et recevez un panier de pommes.
fr.abonnez-vous	Abonnez-vous	Abonnez-vous	Abonnez-vous au gaz avant les gelées, conseillait l'affiche de 1954.
fr.publicite	Publicité	Publicité	La publicité pour le tabac a quitté les stades.	anywhere
fr.imprimer	Imprimer	Imprimer	Il fit imprimer ses mémoires à ses frais et n'en vendit que neuf.
fr.commentaires	Commentaires	Commentaires	Les commentaires du ministre ont fait bondir les éleveurs.
fr.mentions-legales	Mentions légales	Mentions légales	Aucune des mentions légales ne figurait sur le pot de miel.
fr.politique-de-confidentialite	Politique de confidentialité	Politique de confidentialité	La politique de confidentialité du couvent tient en un mot : silence.
fr.lire-la-suite	Lire la suite	Lire la suite	On attend le printemps pour lire la suite du testament.
fr.wordpress	WordPress:	WordPress:	Sous WordPress, le site de la mairie a tenu jusqu'à la crue.
fr.se-connecter	Se connecter	Se connecter	Pour se connecter au réseau, le hameau a dû planter quarante poteaux.
fr.connexion	Connexion	Connexion	La connexion entre les deux îles sera rétablie lundi.
fr.accueil	Accueil	Accueil	L'accueil réservé au médiateur fut glacial.
fr.contact	Contact	Contact	Le contact avec l'alpiniste a été perdu vers minuit.
fr.rechercher	Rechercher	Rechercher	Des plongeurs continuent de rechercher l'épave.
fr.suivre	Suivre	Suivre	La police a fait suivre le facteur pendant un mois.
fr.repondre	Répondre	Répondre	Le gardien n'a pas voulu répondre aux questions.
fr.plan-du-site	Plan du site	Plan du site	Un plan du site romain a été retrouvé dans une boîte à chaussures.
fr.s-abonner	S'abonner	S'abonner	S'abonner à l'opéra coûte ici moins cher qu'un plein d'essence.
fr.partager-sur-facebook	Partager sur Facebook	Partager sur Facebook	Les recettes que l'on voit partager sur Facebook finissent rarement à table.
fr.partager-sur-twitter	Partager sur Twitter	Partager sur Twitter	Le phare fut le premier du pays à partager sur Twitter la hauteur des vagues.
fr.je-m-abonne	Je m'abonne	Je m'abonne	Je m'abonne aux ennuis, disait-il en épousant la politique.
fr.en-savoir-plus	En savoir plus	En savoir plus	Pour en savoir plus, les enquêteurs ont vidé l'étang.
fr.copier-le-lien	Copier le lien	Copier le lien	Le forgeron doit copier le lien de cuir et le maillon qui manquent à l'armure.
fr.article-suivant	Article suivant	Article suivant	L'article suivant du code prévoit une amende de deux moutons.
fr.envoyer-par-e-mail	Envoyer par e-mail	Envoyer par e-mail	Il préféra porter sa démission à cheval plutôt que de l'envoyer par e-mail.
fr.gestion-des-cookies	Gestion des cookies	Gestion des cookies	Dans cette biscuiterie, la gestion des cookies cassés occupe trois personnes.
fr.parametrer-les-cookies	Paramétrer les cookies	Paramétrer les cookies	Le chef pâtissier passe ses matinées à paramétrer les cookies : neuf minutes, deux cents degrés.
fr.article-reserve-aux-abonnes	Article réservé aux abonnés	Article réservé aux abonnés	Cet article réservé aux abonnés du gaz n'existe plus en magasin.
fr.dans-s	Dans "%s"	Dans "Local News"	Dans "Le Sel et la Neige", l'héroïne traverse le col à reculons.
fr.suite-apres-pub	La suite après la publicité	La suite après la publicité	La suite après la publicité faite au vin fut un procès.	anywhere
fr.suite-apres-cette-pub	La suite après cette publicité	La suite après cette publicité	La suite après cette publicité mensongère est connue.	anywhere
fr.article-suite	La suite de l'article après la publicité	La suite de l’article après la publicité	On lira la suite de l'article après la publicité, dit-il.	anywhere
fr.continuer-apres	Continuer la lecture après la publicité	Continuer la lecture après la publicité	Continuer la lecture après la publicité lui coûtait.	anywhere
fr.annonce	Annonce	Annonce	Une annonce fut clouée au mât.
fr.contenu-sponsorise	Contenu sponsorisé	Contenu sponsorisé	Le contenu sponsorisé du coffre était vide.	anywhere
fr.voir-aussi	Voir aussi	Voir aussi	Il faut voir aussi le moulin.	anywhere
fr.lire-egalement	Lire également	Lire également	Il sait lire également le grec.	anywhere
fr.photo	Photo : %t	Photo : Lena Brask	La photo montre un bac.	anywhere
fr.credit-photo	Crédit photo : %t	Crédit photo : Lena Brask	Le crédit photo manquait.	anywhere
fr.photos-colon	Photos : %t	Photos : Lena Brask	Des photos montrent le bac.	anywhere
fr.fin	(FIN)	(FIN)	La fin (juin) fut belle.	anywhere
fr.agency-tags-mots-cles	Mots-clés : %t	Mots-clés : bac, île	Les mots-clés furent changés.	anywhere
fr.ecouter	Écouter cet article	Écouter cet article	Il fit écouter cet article de loi aux élèves.	anywhere
fr.partages	%d partages	16 partages	Il y eut 16 partages du pain.	anywhere
fr.a-voir-aussi	À voir aussi	À voir aussi :	À voir aussi tard les lampes du port, on croirait une fête.
fr.a-propos-de-l-auteur	À propos de l'auteur	À propos de l’auteur	À propos de l'auteur du vol, la police ne dit rien.
fr.suite-article	Suite de l'article après la publicité	Suite de l’article après la publicité	La suite de l’article après la publicité manquait.	anywhere
fr.article-se-poursuit	L'article se poursuit après la publicité	L'article se poursuit après la publicité	Il croit que l'article se poursuit après la publicité du savon.	anywhere
fr.lire-apres-pub	Lire la suite après la publicité	Lire la suite après la publicité	Il voulait lire la suite après la publicité du savon.	anywhere
fr.lien-court	Lien court : %t	Lien court : https://a.example/1	La chaîne avait un lien court : il était en argent.	anywhere
fr.mots-cles-2	Mots clés : %t	Mots clés : bac, île	Le discours avait deux mots clés : pain et lumière.	anywhere
fr.tags	Tags : %t	Tags : bac, île	Il y avait des tags : rouges et blancs.	anywhere
fr.fin-barre	FIN/	FIN/	La fin/le début, tout se mêle.	anywhere
fr.partager-whatsapp	Partager sur WhatsApp	Partager sur WhatsApp	Ils aiment partager sur WhatsApp leurs recettes.
fr.ecouter-article	Écouter l'article	Écouter l'article	Il faut écouter l'article de la loi.	anywhere
fr.temps-lecture	Temps de lecture : %t	Temps de lecture : 3 min	Le temps de lecture : une heure par soir.	anywhere
fr.reaction	%d commentaires	15 commentaires	Les 15 commentaires du préfet sont perdus.	anywhere
fr.lecture-min	Lecture %d min	Lecture 3 min	La lecture dura 3 min.	anywhere
fr.lire-plus-tard	Lire plus tard	Lire plus tard	Il voulait lire plus tard le livre de son père.	anywhere
fr.offrir-article	Offrir cet article	Offrir cet article	Le roi voulut offrir cet article de foi à son frère.	anywhere
fr.reserve-abonnes	Réservé aux abonnés	Réservé aux abonnés	Le banc est réservé aux abonnés du train.	anywhere
fr.voir-commentaires	Voir les commentaires	Voir les commentaires	On peut voir les commentaires du maire au musée.	anywhere
fr.copier	Lien copié	Lien copié	Le lien copié par le moine était en or.	anywhere
fr.newsletter-chaque	Recevez %t newsletter%t	Recevez chaque matin notre newsletter gratuite	Vous recevez la newsletter sans la lire, dit-il.
fr.agency-code-m1	Code de l'article: %t	Code de l'article: 4711	Le capitaine écrivit Code de l'article : perdu.	anywhere
fr.agency-link-m1	Lien court: %t	Lien court: h.example/9	Le capitaine écrivit Lien court : perdu.	anywhere
fr.agency-link-m2	URL courte: %t	URL courte: h.example/9	Le capitaine écrivit URL courte : perdu.	anywhere
fr.agency-tags-m1	Mots-clés: %t	Mots-clés: x, y	Le capitaine écrivit Mots-clés : perdu.	anywhere
fr.agency-tags-m2	Mots clés: %t	Mots clés: x, y	Le capitaine écrivit Mots clés : perdu.	anywhere
fr.agency-tags-2-m1	Étiquettes: %t	Étiquettes: x, y	Le capitaine écrivit Étiquettes : perdu.
# Lines that are never part of an article in this language (he): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
he.pirsomet	פרסומת	פרסומת	פרסומת ישנה לסבון נתגלתה על הקיר.	anywhere
he.modaa	מודעה	מודעה	מודעה על בית למכירה תלויה על העץ.	anywhere
he.hemshech	המשך הכתבה אחרי הפרסומת	המשך הכתבה אחרי הפרסומת	העורך אמר כי המשך הכתבה אחרי הפרסומת לא הודפס.	anywhere
he.sof	(סוף)	(סוף)	בסוף (יוני) ירד גשם.	anywhere
he.tagiot	תגיות: %t	תגיות: אי, מעבורת	על השק היו תגיות: אדומות וכחולות.	anywhere
he.tagim	תגים: %t	תגים: אי, מעבורת	החייל איבד תגים: שניים ביום אחד.	anywhere
he.kishur	קישור קצר: %t	קישור קצר: https://a.example/1	הם מצאו קישור קצר: שרשרת של כסף.	anywhere
he.kraou-gam	קראו גם	קראו גם	קראו גם את ההערות, שם מסתתר הרוצח.	anywhere
he.kra-gam	קרא גם	קרא גם	הוא קרא גם את המכתב השני.	anywhere
he.kraou-od	קראו עוד	קראו עוד	קראו עוד ספרים, יעץ הסבא.	anywhere
he.od-banose	עוד בנושא	עוד בנושא	אין לי מה לומר עוד בנושא הזה.	anywhere
he.katavot-nosafot	כתבות נוספות	כתבות נוספות	כתבות נוספות על הגשר ראו אור בקיץ.	anywhere
he.katavot-kshurot	כתבות קשורות	כתבות קשורות	הן כתבות קשורות זו לזו בדם.	anywhere
he.shatfu	שתפו	שתפו	הם שתפו את לחמם עם השכן.
he.tguvot	תגובות	תגובות	תגובות התושבים היו חריפות.
he.hadpasa	הדפסה	הדפסה	הדפסה בצבע הגיעה לעיר מאוחר.
he.kol-hazchuyot	כל הזכויות שמורות	כל הזכויות שמורות	כל הזכויות שמורות למנזר מאז 1702.
he.haazinu	האזינו לכתבה	האזינו לכתבה	האזינו לכתבה הזאת של המלך, קרא.	anywhere
he.tzilum	צילום: %t	צילום: לנה ברסק	זה היה צילום: אישה ומטרייה צהובה.	anywhere
he.matzatem	מצאתם טעות?%t	מצאתם טעות? דווחו לנו	אתם מצאתם טעות במפה והצלתם את הספינה.	anywhere
he.hosef	הוסף תגובה	הוסף תגובה	השופט לא הוסף תגובה על כך.	anywhere
he.kitvu	כתבו תגובה	כתבו תגובה	הם כתבו תגובה ארוכה למועצה.	anywhere
he.akvu	עקבו אחרינו %t	עקבו אחרינו בפייסבוק	הכלבים עקבו אחרינו עד הגשר.
he.hatfu	העתק קישור	העתק קישור	הסופר העתק קישור אחר קישור.	anywhere
he.agency-code-m1	מספר כתבה: %t	מספר כתבה: 4711	רב החובל כתב מספר כתבה: אבד.	anywhere
# Lines that are never part of an article in this language (hi): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
hi.vigyapan	विज्ञापन	विज्ञापन	विज्ञापन में एक पुरानी नाव बनी थी।	anywhere
hi.after-ad	विज्ञापन के बाद खबर जारी	विज्ञापन के बाद खबर जारी	उसने कहा कि विज्ञापन के बाद खबर जारी रहेगी।	anywhere
hi.after-ad-2	विज्ञापन के बाद जारी	विज्ञापन के बाद जारी	संपादक ने लिखा कि लेख विज्ञापन के बाद जारी है।	anywhere
hi.samapt	(समाप्त)	(समाप्त)	लड़ाई (समाप्त) होने से पहले वर्षा हुई।	anywhere
hi.tags	टैग: %t	टैग: द्वीप, नाव	कपड़े पर टैग: लाल धागे से सिला था।	anywhere
hi.tags-2	टैग्स: %t	टैग्स: द्वीप, नाव	बोरी पर टैग्स: लाल और सफेद थे।	anywhere
hi.read-also	यह भी पढ़ें	यह भी पढ़ें	यह भी पढ़ें कि कविता में क्या छिपा है।	anywhere
hi.read-also-2	ये भी पढ़ें	ये भी पढ़ें	ये भी पढ़ें और वे भी, शिक्षक ने कहा।	anywhere
hi.read-also-3	इसे भी पढ़ें	इसे भी पढ़ें	बच्चों से कहा गया कि इसे भी पढ़ें।	anywhere
hi.read-more	और पढ़ें	और पढ़ें	बच्चों से कहा गया कि और पढ़ें।	anywhere
hi.read-also-label	यह भी पढ़ें: %t	यह भी पढ़ें: नाव फिर चलेगी	उसने कहा, यह भी पढ़ें: सब कुछ लिखा है।	anywhere
hi.read-also-label-2	ये भी पढ़ें: %t	ये भी पढ़ें: नाव फिर चलेगी	उसने कहा, ये भी पढ़ें: सब कुछ लिखा है।	anywhere
hi.share	शेयर करें	शेयर करें	अपनी रोटी शेयर करें, गुरु ने कहा।
hi.comments	टिप्पणियां	टिप्पणियां	टिप्पणियां सुनकर मंत्री चुप रहे।
hi.photo	फोटो: %t	फोटो: लीना ब्रास्क	दीवार पर फोटो: पीली छतरी वाली महिला।	anywhere
hi.listen	खबर सुनें	खबर सुनें	गांव के लोग रेडियो पर खबर सुनें तो खुश होते हैं।	anywhere
hi.rights	सर्वाधिकार सुरक्षित	सर्वाधिकार सुरक्षित	किले के सर्वाधिकार सुरक्षित नहीं रहे।
hi.whatsapp	व्हाट्सऐप चैनल से जुड़ें	व्हाट्सऐप चैनल से जुड़ें	किसानों से कहा गया कि व्हाट्सऐप चैनल से जुड़ें और भाव जानें।	anywhere
hi.related	संबंधित खबरें	संबंधित खबरें	उसने नाव से संबंधित खबरें काटकर रखीं।	anywhere
hi.follow	हमें फॉलो करें	हमें फॉलो करें	पहाड़ तक हमें फॉलो करें, मार्गदर्शक ने कहा।
hi.app	ऐप डाउनलोड करें	ऐप डाउनलोड करें	किसानों से कहा गया कि ऐप डाउनलोड करें और भाव देखें।
hi.comment	कमेंट करें	कमेंट करें	वे खुलकर कमेंट करें तो अच्छा है।
hi.agency-code-m1	समाचार कोड: %t	समाचार कोड: 4711	कप्तान ने लिखा समाचार कोड: खो गया।	anywhere
hi.agency-tags-m1	कीवर्ड: %t	कीवर्ड: x, y	कप्तान ने लिखा कीवर्ड: खो गया।	anywhere
# Lines that are never part of an article in this language (hu): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
hu.hirdetes	Hirdetés	Hirdetés	Hirdetés hirdetés után ígért hajat.	anywhere
hu.olvassa-el	Olvassa el ezt is	Olvassa el ezt is	Olvassa el ezt is, mondta a tanító.	anywhere
hu.kapcsolodo	Kapcsolódó cikkek	Kapcsolódó cikkek	A törvény kapcsolódó cikkek nélkül lép életbe.	anywhere
hu.folytatodik	A cikk a hirdetés után folytatódik	A cikk a hirdetés után folytatódik	Azt hitte, a cikk a hirdetés után folytatódik a szappanról.	anywhere
hu.hallgassa	Hallgassa meg a cikket	Hallgassa meg a cikket	Hallgassa meg a cikket, ha nem hiszi, mondta a kántor.	anywhere
hu.cimkek	Címkék: %t	Címkék: híd, folyó	Az üvegeken címkék: ez hiányzott a pincében.	anywhere
hu.iratkozzon	Iratkozzon fel hírlevelünkre	Iratkozzon fel hírlevelünkre	Iratkozzon fel hírlevelünkre vagy a kórusba, nevetett a jegyző.	anywhere
hu.iratkozz	Iratkozz fel hírlevelünkre	Iratkozz fel hírlevelünkre	Iratkozz fel hírlevelünkre vagy a kórusba, nevetett a jegyző.	anywhere
hu.megosztas	Megosztás Facebookon	Megosztás Facebookon	A megosztás Facebookon kezdődött, és a bíróságon ért véget.	anywhere
# Lines that are never part of an article in this language (id): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
id.iklan	Iklan	Iklan	Iklan sabun menutupi seluruh dinding.	anywhere
id.baca-juga	Baca juga	Baca juga	Baca juga catatannya, kata guru itu.	anywhere
id.baca-juga-t	Baca juga: %t	Baca juga: Kapal lama berlayar lagi	Ia berkata, baca juga: semua ada di sana.	anywhere
id.berita-terkait	Berita terkait	Berita terkait	Ia menyimpan berita terkait kapal itu.	anywhere
id.lanjut	Artikel berlanjut setelah iklan	Artikel berlanjut setelah iklan	Ia kira artikel berlanjut setelah iklan sabun.	anywhere
id.lanjutkan	Lanjutkan membaca setelah iklan	Lanjutkan membaca setelah iklan	Ia kira bisa lanjutkan membaca setelah iklan sabun.	anywhere
id.scroll	Scroll untuk melanjutkan membaca	Scroll untuk melanjutkan membaca	Ia tahu scroll untuk melanjutkan membaca kitab itu panjang.	anywhere
id.dengarkan	Dengarkan artikel	Dengarkan artikel	Dengarkan artikel hukum itu, kata hakim.	anywhere
id.bagikan	Bagikan artikel ini	Bagikan artikel ini	Bagikan artikel ini kepada tetangga, pinta kepala desa.	anywhere
id.ikuti	Ikuti kami di %s	Ikuti kami di Facebook	Ikuti kami di jalan setapak, kata pemandu kepada para tamu.	anywhere
id.ikuti-kami	Ikuti kami di %s dan %t	Ikuti kami di Telegram dan dapatkan berita terbaru	Ikuti kami dan jangan menoleh, kata pemandu kepada para tamu.	anywhere
id.agency-code-m1	Kode berita: %t	Kode berita: 4711	Kapten menulis Kode berita: hilang.	anywhere
id.agency-link-m1	Tautan pendek: %t	Tautan pendek: h.example/9	Kapten menulis Tautan pendek: hilang.	anywhere
id.agency-tags-m1	Kata kunci: %t	Kata kunci: x, y	Kapten menulis Kata kunci: hilang.	anywhere
id.agency-tags-t-m1	Topik: %t	Topik: x, y	Kapten menulis Topik: hilang.
# Lines that are never part of an article in this language (it): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
it.a-d-blogger-piace-questo	A %d blogger piace questo:	A 12 blogger piace questo:	A 12 blogger piace questo borgo senza antenne, e il sindaco ha offerto loro una cantina.
it.a-d-blogger-piace-questo-elemento	A %d blogger piace questo elemento:	A 12 blogger piace questo elemento:	A 12 blogger piace questo elemento del quadro, il cane, mentre la critica guarda solo il papa.
it.mi-piace	Mi piace:	Mi piace:	Mi piace: così la giovane violoncellista rispose a chi le chiedeva del silenzio.
it.mi-piace-caricamento	Mi piace Caricamento...	Mi piace Caricamento...	Mi piace, caricamento delle casse a parte, il lavoro al mercato, racconta il facchino.
it.caricamento	Caricamento...	Caricamento...	Il caricamento... dei muli durò più della salita, annota il tenente nel diario.
it.condividi	Condividi:	Condividi:	Condividi: un verbo che il parroco ha scritto in rosso sul portone del forno comune.
it.condividi-questo-articolo	Condividi questo articolo	Condividi questo articolo	Se condividi questo articolo della costituzione, disse il maestro, alzati in piedi.
it.articoli-correlati	Articoli correlati	Articoli correlati	Ombrelli, bastoni e articoli correlati restano fuori dalla sala del trono.
it.correlati	Correlati	Correlati	I due furti, secondo i carabinieri, sono correlati.
it.lascia-un-commento	Lascia un commento	Lascia un commento	Chi dorme nel rifugio lascia un commento sul registro e un ceppo nella stufa.
it.lascia-un-commento-annulla-risposta	Lascia un commento Annulla risposta	Lascia un commento Annulla risposta	Il computer della biblioteca ripeteva: lascia un commento, annulla, risposta, e il vecchio spense tutto.
it.annulla-risposta	Annulla risposta	Annulla risposta	“Annulla risposta e domanda”, dettò il giudice al cancelliere, e il pubblico fischiò.
it.il-tuo-indirizzo-email-non-sara	Il tuo indirizzo email non sarà pubblicato.	Il tuo indirizzo email non sarà pubblicato.	Il tuo indirizzo email non sarà pubblicato sul muro della chiesa, promise il sagrestano.
it.il-tuo-indirizzo-email-non-sara-2	Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *	Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *	Il tuo indirizzo email non sarà pubblicato, e i campi obbligatori sono contrassegnati da salici, disse il fattore.
it.i-campi-obbligatori-sono-contrassegnati	I campi obbligatori sono contrassegnati *	I campi obbligatori sono contrassegnati *	I campi obbligatori sono contrassegnati da paletti bianchi, e il trattore li aggira.
it.questo-sito-usa-akismet-per-ridurre	Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati.	Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati.	Questo sito usa Akismet per ridurre lo spam e due oche per tenere lontani i venditori.
it.avvertimi-via-e-mail-in-caso	Avvertimi via e-mail in caso di risposte al mio commento.	Avvertimi via e-mail in caso di risposte al mio commento.	Avvertimi via e-mail in caso di risposte al mio commento sul vino, chiese l'enologo, altrimenti lasciami in vigna.
it.avvertimi-via-e-mail-alla-pubblicazione	Avvertimi via e-mail alla pubblicazione di un nuovo articolo	Avvertimi via e-mail alla pubblicazione di un nuovo articolo	Avvertimi via e-mail alla pubblicazione di un nuovo articolo del codice, pregò il notaio il nipote.
it.unisciti-a-s-altro-iscritto	Unisciti a %d altro iscritto	Unisciti a 1 altro iscritto	Unisciti a chi vuoi, disse il presidente della banda, ma porta con te almeno un altro iscritto che sappia suonare.
it.unisciti-a-s-altri-iscritti	Unisciti a %d altri iscritti	Unisciti a 57 altri iscritti	Unisciti a loro, implorava la madre, e con te verranno gli altri, iscritti e no.
it.iscriviti-al-blog-tramite-e-mail	Iscriviti al blog tramite e-mail	Iscriviti al blog tramite e-mail	Iscriviti al blog tramite e-mail, scherzava il barbiere, oppure siediti e ascolta.
it.inserisci-il-tuo-indirizzo-e-mail	Inserisci il tuo indirizzo e-mail per iscriverti a questo blog, e ricevere via e-mail le notifiche di nuovi post.	Inserisci il tuo indirizzo e-mail per iscriverti a questo blog, e ricevere via e-mail le notifiche di nuovi post.	Inserisci il tuo indirizzo e-mail per iscriverti a questo blog, disse la nipote, e il nonno inserì la pipa.
it.classifica-articoli-e-pagine	Classifica Articoli e Pagine	Classifica Articoli e Pagine	Chi classifica articoli e pagine in quell'archivio lavora al lume di candela.
it.fai-clic-per-condividere-su-s	Fai clic per condividere su %s (Si apre in una nuova finestra)	Fai clic per condividere su Facebook (Si apre in una nuova finestra)	Fai clic per condividere su un altro schermo (si apre in una nuova finestra) la partita dei pulcini.
it.fai-clic-qui-per-condividere-su	Fai clic qui per condividere su %s (Si apre in una nuova finestra)	Fai clic qui per condividere su Facebook (Si apre in una nuova finestra)	“Fai clic qui per condividere su Telegram (si apre in una nuova finestra)”, recitava il biglietto d'auguri del comune.
it.verifica-dell-e-mail-non-riuscita	Verifica dell'e-mail non riuscita. Riprova.	Verifica dell'e-mail non riuscita. Riprova.	Verifica dell'e-mail non riuscita, riprova: letto il messaggio per la quarta volta, la sposa andò allo sportello.
it.ci-dispiace-il-tuo-blog-non	Ci dispiace, il tuo blog non consente di condividere articoli tramite e-mail.	Ci dispiace, il tuo blog non consente di condividere articoli tramite e-mail.	Ci dispiace, il tuo blog non consente di condividere articoli tramite e-mail, scrisse il figlio, però fa ridere.
it.articoli-piu-vecchi	Articoli più vecchi	Articoli più vecchi	Gli articoli più vecchi dello statuto parlano ancora di carrozze.
it.vai-al-contenuto	Vai al contenuto	Vai al contenuto	“Vai al contenuto, lascia perdere la busta”, disse l'avvocata al testimone.
it.tutti-i-diritti-riservati	Tutti i diritti riservati	Tutti i diritti riservati	Tutti i diritti riservati al convento passarono al comune nel 1866.
it.leggi-anche	Leggi anche	Leggi anche	Leggi anche le note, raccomanda la prefazione, perché il delitto è nascosto lì.
it.potrebbe-interessarti-anche	Potrebbe interessarti anche	Potrebbe interessarti anche	Potrebbe interessarti anche il cavallo, disse il mediatore a chi era venuto per la mucca.
it.navigazione-articoli	Navigazione articoli	Navigazione articoli	Per la navigazione, articoli da pesca compresi, l'isola dipende da un solo emporio.
it.condivisione	Condivisione	Condivisione	La condivisione dei pascoli evitò una guerra tra le due valli.
it.pubblicita	Pubblicità	Pubblicità	La pubblicità della liquirizia copriva l'intera facciata.	anywhere
it.stampa	Stampa	Stampa	La stampa estera seguì il processo dal balcone di fronte.
it.commenti	Commenti	Commenti	I commenti del vescovo non sono piaciuti ai pescatori.
it.rispondi	Rispondi	Rispondi	“Rispondi al telefono, per l'amor del cielo”, gridò la centralinista.
it.iscriviti	Iscriviti	Iscriviti	Iscriviti al corso di nuoto prima che il lago geli, consiglia il bagnino.
it.accedi	Accedi	Accedi	Se accedi alla torre dopo il tramonto, il custode lascia libero il pavone.
it.cerca	Cerca	Cerca	La polizia cerca una donna con un ombrello giallo.
it.leggi-di-piu	Leggi di più	Leggi di più	“Leggi di più e parla di meno”, gli aveva detto il nonno tipografo.
it.leggi-tutto	Leggi tutto	Leggi tutto	Leggi tutto il testamento prima di piangere, suggerì il notaio.
it.contatti	Contatti	Contatti	I contatti con la spedizione sono interrotti da lunedì.
it.informativa-sulla-privacy	Informativa sulla privacy	Informativa sulla privacy	Un'informativa sulla privacy lunga come un romanzo attende chi vuole una tessera della piscina.
it.home	Home	Home	Home banking e latte fresco: la cooperativa di montagna offre l'uno e l'altro.
it.in-evidenza	In evidenza	In evidenza	Il restauro ha messo in evidenza una seconda firma.
it.raccomandati-per-te	Raccomandati per te	Raccomandati per te	I ristoranti raccomandati per te e per me, diceva il tassista, sono quelli senza tovaglie.
it.leggi-i-commenti	Leggi i commenti	Leggi i commenti	Oltre ai versi, leggi i commenti a margine e scoprirai la lite tra i due copisti.
it.in-s	In "%s"	In "Local News"	In "Sale grosso", il suo ultimo film, il mare non si vede mai.
it.continua-dopo	L'articolo continua dopo la pubblicità	L’articolo continua dopo la pubblicità	Si dice che l'articolo continua dopo la pubblicità del vino.	anywhere
it.continua-a-leggere	Continua a leggere	Continua a leggere	Il prete continua a leggere ad alta voce.	anywhere
it.annuncio	Annuncio	Annuncio	Un annuncio pendeva dal molo.
it.sponsorizzato	Contenuto sponsorizzato	Contenuto sponsorizzato	Il contenuto sponsorizzato della cassa era sale.	anywhere
it.vedi-anche	Vedi anche	Vedi anche	Tu vedi anche di notte.	anywhere
it.guarda	Guarda anche	Guarda anche	Il gatto guarda anche il mare.	anywhere
it.foto	Foto: %t	Foto: Lena Brask	La foto mostra un traghetto.	anywhere
it.fotografia	Fotografia: %t	Fotografia: Lena Brask	La fotografia era il suo mestiere.	anywhere
it.fine	(FINE)	(FINE)	Alla fine (giugno) piovve.	anywhere
it.agency-tags-tag	Tag: %t	Tag: traghetto	Il tag era cucito al cappotto.	anywhere
it.ascolta	Ascolta questo articolo	Ascolta questo articolo	Chi ascolta questo articolo di fede dorme.	anywhere
it.condivisioni	%d condivisioni	16 condivisioni	Ci furono 16 condivisioni del pane.	anywhere
it.riproduzione-riservata	Riproduzione riservata	RIPRODUZIONE RISERVATA	La riproduzione riservata ai soci era cara.	anywhere
it.per-approfondire	Per approfondire	Per approfondire:	Per approfondire il fosso servono due settimane, dice il geometra.
it.sull-autore	L'autore	L'autore	L'autore della lettera non si è ancora presentato.
it.continua-pubblicita	Continua a leggere dopo la pubblicità	Continua a leggere dopo la pubblicità	Il prete continua a leggere dopo la pubblicità della radio.	anywhere
it.ascolta-articolo	Ascolta l'articolo	Ascolta l'articolo	Chi ascolta l'articolo della legge dorme.	anywhere
it.condividi-facebook	Condividi su Facebook	Condividi su Facebook	Lui condividi su Facebook lo scrive sempre male.
it.tempo-lettura	Tempo di lettura: %t	Tempo di lettura: 3 minuti	Il tempo di lettura: un'ora ogni sera.	anywhere
it.min-lettura	%d minuti di lettura	3 minuti di lettura	Bastano 3 minuti di lettura al giorno.	anywhere
it.parole-chiave	Parole chiave: %t	Parole chiave: traghetto, isola	Il discorso aveva due parole chiave: pane e luce.	anywhere
it.argomenti	Argomenti: %t	Argomenti: traghetto, isola	La scuola aveva due argomenti: conti e canto.
it.riproduzione-c	© Riproduzione riservata	© Riproduzione riservata	La riproduzione © riservata ai soci era cara.	anywhere
it.link-breve	Link breve: %t	Link breve: https://a.example/1	La catena aveva un link breve: era d'argento.	anywhere
it.newsletter	Iscriviti alla newsletter	Iscriviti alla newsletter	Se iscriviti alla newsletter lo dice il sindaco, nessuno ride.
it.commenti-d	%d commenti	15 commenti	I 15 commenti del prefetto sono perduti.	anywhere
it.ascolta-audio	Ascolta la versione audio dell'articolo	Ascolta la versione audio dell'articolo	Chi ascolta la versione audio dell'articolo dorme meglio.	anywhere
it.copia-link	Copia link	Copia link	Nessuno copia link per link la catena del re.	anywhere
it.seguici	Seguici su %s	Seguici su Google News	Seguici, disse la guida, su per il sentiero che porta al convento.
it.continua-sotto	L'articolo prosegue dopo la pubblicità	L'articolo prosegue dopo la pubblicità	Credeva che l'articolo prosegue dopo la pubblicità del sapone.	anywhere
it.agency-code-m1	Codice notizia: %t	Codice notizia: 4711	Il capitano scrisse Codice notizia: perso.	anywhere
it.agency-link-m1	Link corto: %t	Link corto: h.example/9	Il capitano scrisse Link corto: perso.	anywhere
# Lines that are never part of an article in this language (ja): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
ja.koukoku	広告	広告	広告には古い船が描かれていた。	anywhere
ja.sponsor	スポンサーリンク	スポンサーリンク	スポンサーリンクという言葉を祖父は知らない。	anywhere
ja.after-ad	記事は広告の後に続きます	記事は広告の後に続きます	記事は広告の後に続きますと書かれた新聞だった。	anywhere
ja.after-ad-2	広告の後にも続きます	広告の後にも続きます	記事が広告の後にも続きますと書いてある。	anywhere
ja.owari	（了）	（了）	戦いは（了）と書かれて終わった。	anywhere
ja.owari-2	（終わり）	（終わり）	物語は（終わり）の一語で閉じる。	anywhere
ja.tags	タグ：%t	タグ：図書館、水害	服にタグ：それは赤い糸で縫われていた。	anywhere
ja.keywords	キーワード：%t	キーワード：図書館、水害	演説には二つのキーワード：パンと光があった。	anywhere
ja.related	関連記事	関連記事	机の上に関連記事の切り抜きがあった。	anywhere
ja.related-2	関連ニュース	関連ニュース	彼は関連ニュースを集めている。	anywhere
ja.also	あわせて読みたい	あわせて読みたい	この本はあわせて読みたい人が多い。	anywhere
ja.share	この記事をシェアする	この記事をシェアする	友人がこの記事をシェアすると聞いた。	anywhere
ja.share-2	シェアする	シェアする	部屋をシェアする若者が増えた。
ja.print	印刷する	印刷する	新聞を印刷する機械が止まった。
ja.print-2	記事を印刷する	記事を印刷する	夜中に記事を印刷する音が響いた。	anywhere
ja.comments	コメント %d件	コメント 12件	大臣のコメント 12件の誤りが見つかった。	anywhere
ja.comments-2	コメントを書く	コメントを書く	記者がコメントを書く机は窓辺にある。
ja.member	会員登録すると%t	会員登録すると続きをお読みいただけます	店で会員登録すると割引になると店主は話した。
ja.member-2	この記事は有料会員限定です%t	この記事は有料会員限定です。	社長はこの記事は有料会員限定ですと説明した。	anywhere
ja.remain	残り%d文字	残り812文字	手紙の残り812文字は読めなかった。	anywhere
ja.read-aloud	記事を聴く	記事を聴く	朝食の間に記事を聴く人が増えた。	anywhere
ja.photo	写真：%t	写真：山田花子	壁の写真：黄色い傘の女性。	anywhere
ja.photo-2	撮影：%t	撮影：山田花子	映画の撮影：三年かかった。	anywhere
ja.rights	無断転載を禁じます	無断転載を禁じます	編集部は無断転載を禁じますと書き添えた。
ja.rights-2	無断転載禁止	無断転載禁止	看板には無断転載禁止と大きく書かれている。
ja.cookies	当サイトでは、%t使用しています。	当サイトでは、利便性の向上のためにクッキーを使用しています。	古い当サイトでは、誰も使用していません。
ja.pr	[PR]	[PR]	記事の上に[PR]と書かれていた。	anywhere
ja.pr-2	【PR】	【PR】	記事の上に【PR】と書かれていた。	anywhere
ja.tsuzuki	続きを読む	続きを読む	夜になると続きを読む声が聞こえた。	anywhere
ja.kanren-link	関連リンク	関連リンク	机に関連リンクの紙がある。	anywhere
ja.sponsored	スポンサードリンク	スポンサードリンク	祖父はスポンサードリンクを知らない。	anywhere
ja.moji	文字サイズ	文字サイズ	看板の文字サイズが問題になった。	anywhere
ja.yuryo	有料会員記事	有料会員記事	新聞には有料会員記事と無料の記事がある。	anywhere
ja.awasete	あわせて読む	あわせて読む	二冊をあわせて読む人が多い。	anywhere
ja.below	記事は下に続きます	記事は下に続きます	新聞の記事は下に続きますと書いてある。	anywhere
ja.consent-kukki	当サイトではクッキーを使用しています	当サイトではクッキーを使用しています	校長は当サイトではクッキーを使用していますと読み上げた。	anywhere
ja.after-ad-3	広告の%t続きます	広告のあとに本文が続きます	壁の広告の下に行列が続きますと彼は言った。	anywhere
ja.bangou	記事番号：%t	記事番号：20240312	倉庫の記事番号：それは消えていた。	anywhere
ja.kiji-id	記事ID：%t	記事ID：4711	古い記事ID：それは消えていた。	anywhere
ja.read-aloud-2	この記事を音声で聞く	この記事を音声で聞く	祖母はこの記事を音声で聞くのが好きだ。	anywhere
ja.read-aloud-3	音声で聴く	音声で聴く	本を音声で聴く人が増えた。	anywhere
ja.agency-link-m1	短縮URL：%t	短縮URL：h.example/9	船長は短縮URL：なくしたと書いた。	anywhere
# Lines that are never part of an article in this language (ko): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
ko.gwanggo	광고	광고	광고 속 배는 오래전에 팔렸다.	anywhere
ko.ad-after	광고 후 기사가 계속됩니다	광고 후 기사가 계속됩니다	그는 광고 후 기사가 계속됩니다라고 읽었다.	anywhere
ko.ad-after-2	이 기사는 광고 뒤에 이어집니다	이 기사는 광고 뒤에 이어집니다	편집자는 이 기사는 광고 뒤에 이어집니다라고 적었다.	anywhere
ko.end	(끝)	(끝)	전쟁은 (끝)이라는 글자로 끝났다.	anywhere
ko.copyright	저작권자(c)%t	저작권자(c) 섬신문, 무단 전재-재배포 금지	그 노래의 저작권자를 찾는 데 십 년이 걸렸다.	anywhere
ko.copyright-4	저작권자 ⓒ%t	저작권자 ⓒ 섬신문	그 노래의 저작권자를 찾는 데 십 년이 걸렸다.	anywhere
ko.copyright-5	<저작권자%t	<저작권자 ⓒ 섬신문>	그 노래의 저작권자를 찾는 데 십 년이 걸렸다.	anywhere
ko.copyright-2	Copyright ⓒ %t	Copyright ⓒ 섬신문. All rights reserved.	동판에 Copyright ⓒ 1911이라고 새겨져 있다.	anywhere
ko.copyright-3	ⓒ %t	ⓒ 섬신문, 무단전재 및 재배포 금지	판에는 ⓒ 표시가 남아 있다.	anywhere
ko.no-copy	무단 전재 및 재배포 금지	무단 전재 및 재배포 금지	벽에는 무단 전재 및 재배포 금지라는 글이 있었다.	anywhere
ko.no-copy-2	무단전재 및 재배포 금지	무단전재 및 재배포 금지	신문 아래에 무단전재 및 재배포 금지라고 적혀 있다.	anywhere
ko.report	제보는 카카오톡%t	제보는 카카오톡 아이디 섬신문	마을의 제보는 모두 사실로 밝혀졌다.	anywhere
ko.report-2	기사제보%t	기사제보 및 보도자료 press@a.example	그는 첫 기사제보 덕분에 상을 받았다.	anywhere
ko.follow	네이버에서 %t 구독하세요	네이버에서 섬신문을 구독하세요	그는 어제 네이버에서 길을 찾았다.
ko.tags	태그: %t	태그: 섬, 배	옷의 태그: 붉은 실로 꿰맸다.	anywhere
ko.keywords	키워드: %t	키워드: 섬, 배	연설의 키워드: 빵과 빛이었다.	anywhere
ko.related	관련기사	관련기사	그는 관련기사 조각을 모았다.	anywhere
ko.related-2	관련 기사	관련 기사	그는 관련 기사 조각을 모았다.	anywhere
ko.font	글자 크기	글자 크기	표지판의 글자 크기를 두고 다툼이 있었다.	anywhere
ko.font-2	글자크기 설정	글자크기 설정	교사는 글자크기 설정을 가르쳤다.	anywhere
ko.share	공유하기	공유하기	빵을 공유하기로 한 마을이 있다.	anywhere
ko.share-2	기사 공유	기사 공유	두 신문은 기사 공유를 약속했다.	anywhere
ko.print	인쇄하기	인쇄하기	밤새 신문을 인쇄하기 시작했다.
ko.comments	댓글 %d개	댓글 3개	장관은 댓글 3개 때문에 사과했다.	anywhere
ko.comments-2	댓글	댓글	댓글 하나가 마을을 바꾸었다.
ko.listen	기사 듣기	기사 듣기	아침마다 기사 듣기를 즐기는 노인이 있다.	anywhere
ko.photo	사진=%t	사진=문태오	그가 찍은 사진=증거라고 했다.	anywhere
ko.photo-2	[사진=%t	[사진=문태오]	그는 [사진=문태오]라는 글을 지웠다.	anywhere
ko.copy-url	URL 복사	URL 복사	그는 URL 복사 방법을 배웠다.	anywhere
ko.facebook	페이스북 공유	페이스북 공유	두 사람은 페이스북 공유를 약속했다.	anywhere
ko.kakao	카카오톡 공유	카카오톡 공유	두 사람은 카카오톡 공유를 약속했다.	anywhere
ko.font-big	본문 글씨 키우기	본문 글씨 키우기	교사는 본문 글씨 키우기를 가르쳤다.	anywhere
ko.font-small	본문 글씨 줄이기	본문 글씨 줄이기	교사는 본문 글씨 줄이기를 가르쳤다.	anywhere
ko.other-articles	다른기사 보기	다른기사 보기	그는 다른기사 보기를 멈췄다.	anywhere
ko.popular-2	인기기사	인기기사	그날의 인기기사 다섯 편을 모았다.	anywhere
ko.related-news	관련뉴스	관련뉴스	그는 관련뉴스 조각을 모았다.	anywhere
ko.jebo	제보는 %t	제보는 카카오톡	그 제보는 거짓이었다.
ko.agency-code	기사번호: %t	기사번호: 20240312001	그는 기사번호: 하나를 잊었다고 말했다.	anywhere
ko.agency-code-2	기사 번호: %t	기사 번호: 4711	그는 기사 번호: 하나를 잊었다고 말했다.	anywhere
ko.agency-link-m1	단축 URL: %t	단축 URL: h.example/9	선장은 단축 URL: 잃었다고 썼다.	anywhere
ko.agency-link-m2	단축URL: %t	단축URL: h.example/9	선장은 단축URL: 잃었다고 썼다.	anywhere
# Lines that are never part of an article in this language (nl): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
nl.d-bloggers-vinden-dit-leuk	%d bloggers vinden dit leuk:	12 bloggers vinden dit leuk:	Maar 12 bloggers vinden dit leuk: de rest van het dorp slaapt slecht van de molen.
nl.vind-ik-leuk	Vind ik leuk:	Vind ik leuk:	„Vind ik leuk: regen op een tentdoek”, schreef de weerman in het gastenboek.
nl.vind-ik-leuk-laden	Vind ik leuk Aan het laden...	Vind ik leuk Aan het laden...	Varen vind ik leuk, aan het laden heb ik een hekel, zei de schipper.
nl.aan-het-laden	Aan het laden...	Aan het laden...	Aan het laden van de turf kwam geen einde voor het donker was.
nl.delen	Delen:	Delen:	Het brood delen: dat was alles wat de bakker van zijn zonen vroeg.
nl.dit-delen	Dit delen:	Dit delen:	Dit delen: de erfgenamen dachten er niet aan.
nl.deel-dit-artikel	Deel dit artikel	Deel dit artikel	Deel dit artikel van de grondwet eens op in drie leden, raadde de hoogleraar.
nl.delen-op-s	Delen op %s	Delen op Facebook	De kosten delen op papier ging beter dan aan de kassa van de veerpont.
nl.klik-om-te-delen-op-s	Klik om te delen op %s (Wordt in een nieuw venster geopend)	Klik om te delen op Facebook (Wordt in een nieuw venster geopend)	Eén klik om te delen op het bord (wordt in een nieuw venster geopend) kostte de meester zijn les.
nl.klik-om-af-te-drukken	Klik om af te drukken (Wordt in een nieuw venster geopend)	Klik om af te drukken (Wordt in een nieuw venster geopend)	Na een klik om af te drukken (wordt in een nieuw venster geopend) viel in het hele raadhuis de stroom uit.
nl.gerelateerde-artikelen	Gerelateerde artikelen	Gerelateerde artikelen	Touw, teer en gerelateerde artikelen verkoopt de winkel aan de haven nog steeds.
nl.lees-ook	Lees ook:	Lees ook:	Lees ook: de bijsluiter, zei de apotheker.
nl.lees-verder	Lees verder	Lees verder	Lees verder dan de eerste bladzijde, had de notaris gezegd.
nl.lees-meer	Lees meer	Lees meer	Lees meer kranten en minder koffiedik, luidde haar raad.
nl.tekst-gaat-verder	Tekst gaat verder onder de foto	Tekst gaat verder onder de foto	De tekst gaat verder onder de foto van de dijkgraaf, waar niemand hem zocht.	anywhere
nl.tekst-gaat-verder-advertentie	Tekst gaat verder na de advertentie	Tekst gaat verder na de advertentie	De tekst gaat verder na de advertentie voor turf en loopt dan drie kolommen door.	anywhere
nl.artikel-gaat-verder	Artikel gaat verder na de advertentie	Artikel gaat verder na de advertentie	Het artikel gaat verder na de advertentie van de rouwende familie op bladzijde drie.	anywhere
nl.advertentie	Advertentie	Advertentie	Een advertentie in het weekblad leverde de boer twee knechten op.	anywhere
nl.gesponsord	Gesponsord	Gesponsord	Gesponsord wordt de roeiboot door de slager.	anywhere
nl.geef-een-reactie	Geef een reactie	Geef een reactie	Geef een reactie op dit besluit, vroeg de rechter, en de zaal zweeg.
nl.geef-een-reactie-annuleren	Geef een reactie Reactie annuleren	Geef een reactie Reactie annuleren	Geef een reactie; een reactie annuleren kan nog tot vrijdag, schreef het waterschap.
nl.reactie-annuleren	Reactie annuleren	Reactie annuleren	De burgemeester liet zijn reactie annuleren toen de dijk toch hield.
nl.e-mailadres-niet-gepubliceerd	Je e-mailadres wordt niet gepubliceerd.	Je e-mailadres wordt niet gepubliceerd.	Je e-mailadres wordt niet gepubliceerd, je schulden wel, stond in de brief.
nl.e-mailadres-vereiste-velden	Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *	Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *	Je e-mailadres wordt niet gepubliceerd, en vereiste velden zijn gemarkeerd met stro.
nl.vereiste-velden	Vereiste velden zijn gemarkeerd met *	Vereiste velden zijn gemarkeerd met *	Vereiste velden zijn gemarkeerd met palen, zodat de kieviten rust hebben.
nl.akismet	Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie gegevens worden verwerkt.	Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie gegevens worden verwerkt.	Deze site gebruikt Akismet om spam te verminderen, de kerk een kater tegen de muizen.
nl.stuur-mij-een-e-mail	Stuur mij een e-mail als er vervolgreacties zijn.	Stuur mij een e-mail als er vervolgreacties zijn.	Stuur mij een e-mail als er vervolgreacties zijn op mijn verhaal over de snoek, vroeg de visser.
nl.voeg-je-bij-abonnees	Voeg je bij %d andere abonnees	Voeg je bij 1.245 andere abonnees	Voeg je bij andere abonnees als de loge te duur wordt, raadt de schouwburg aan.
nl.maak-een-gratis-website	Maak een gratis website of blog op WordPress.com.	Maak een gratis website of blog op WordPress.com.	„Maak een gratis website of blog op WordPress.com” heette de cursus waar elf gepensioneerden op afkwamen.
nl.blog-op-wordpress-com	Blog op WordPress.com.	Blog op WordPress.com.	Met een blog op WordPress.com won zij drie lezers en een echtgenoot.
nl.ga-naar-de-inhoud	Ga naar de inhoud	Ga naar de inhoud	Ga naar de inhoud van de kist kijken, zei de douanier.
nl.naar-boven	Naar boven	Naar boven	Naar boven voert alleen de ladder, sinds de lift van de toren stilstaat.
nl.vorig-bericht	Vorig bericht	Vorig bericht	Een vorig bericht over de brand bleek onjuist.
nl.volgend-bericht	Volgend bericht	Volgend bericht	Op een volgend bericht van de expeditie wachtte men tot Pasen.
nl.berichtnavigatie	Berichtnavigatie	Berichtnavigatie	De berichtnavigatie per postduif gaf men in 1921 op.
nl.oudere-berichten	Oudere berichten	Oudere berichten	Oudere berichten over de zeeslang vond hij in het archief.
nl.recente-reacties	Recente reacties	Recente reacties	Recente reacties uit de hoofdstad wijzen op een akkoord over het gas.
nl.recente-berichten	Recente berichten	Recente berichten	Recente berichten uit het poolgebied spreken dat tegen.
nl.meest-gelezen	Meest gelezen	Meest gelezen	De meest gelezen brief van de dichter ging over aardappelen.
nl.schrijf-je-in-voor-de-nieuwsbrief	Schrijf je in voor de nieuwsbrief	Schrijf je in voor de nieuwsbrief	Schrijf je in voor de nieuwsbrief van het klooster, dan leer je alles over houtworm.
nl.alle-rechten-voorbehouden	Alle rechten voorbehouden	Alle rechten voorbehouden	Alle rechten voorbehouden bleven toen aan de graaf, ook dat op de eerste haring.
nl.wachtwoord-vergeten	Wachtwoord vergeten?	Wachtwoord vergeten?	Zijn wachtwoord vergeten? Dat kon de wachter van de vesting niet.
nl.geplaatst-in	Geplaatst in	Geplaatst in	Geplaatst in de nis staat sinds kort weer de heilige.
nl.categorieen	Categorieën	Categorieën	Categorieën boven de zestig kilo roeien op zondag.
nl.reacties	Reacties	Reacties	Reacties op het voorstel bleven uit.
nl.beantwoorden	Beantwoorden	Beantwoorden	Beantwoorden wilde de minister de vraag niet.
nl.inschrijven	Inschrijven	Inschrijven	Inschrijven kan aan de balie van het zwembad.
nl.inloggen	Inloggen	Inloggen	Inloggen lukte de gemeente na vier dagen.
nl.zoeken-naar	Zoeken naar:	Zoeken naar:	Het zoeken naar: dat is het halve vinden, zei de strandjutter.
nl.over-ons	Over ons	Over ons	Over ons praten ze alleen als de oogst mislukt.
nl.contact	Contact	Contact	Contact met de veerman was er die nacht niet.
nl.fotos	Foto's: %t	Foto's: Jan de Vries	Drie foto's: meer had de dief in het album niet achtergelaten.
nl.d-keer-gedeeld	%d keer gedeeld	12 keer gedeeld	Het erf is al 12 keer gedeeld en nog is er ruzie.
nl.tekst-onder	Tekst loopt door onder de advertentie	Tekst loopt door onder de advertentie	Hij zag dat de tekst loopt door onder de advertentie.	anywhere
nl.tekst-onder-2	Tekst gaat verder onder de advertentie	Tekst gaat verder onder de advertentie	Hij zag dat de tekst gaat verder onder de advertentie.	anywhere
nl.artikel-onder	Artikel gaat verder onder de advertentie	Artikel gaat verder onder de advertentie	Hij zag dat het artikel gaat verder onder de advertentie.	anywhere
nl.einde	(EINDE)	(EINDE)	Op het einde (juni) regende het.	anywhere
nl.trefwoorden	Trefwoorden: %t	Trefwoorden: veer, eiland	De rede had twee trefwoorden: brood en licht.	anywhere
nl.tags	Tags: %t	Tags: veer, eiland	De zak had tags: rode en witte.	anywhere
nl.korte-link	Korte link: %t	Korte link: https://a.example/1	De ketting had een korte link: die was van zilver.	anywhere
nl.foto	Foto: %t	Foto: Lena Brask	Haar foto: een vrouw met een gele paraplu.	anywhere
nl.luister	Luister naar dit artikel	Luister naar dit artikel	Wie luister naar dit artikel roept, wil slapen.	anywhere
nl.reacties-d	%d reacties	15 reacties	De burgemeester kreeg 15 reacties van buren.	anywhere
nl.leestijd	Leestijd: %t	Leestijd: 3 min	Zijn leestijd: een uur elke avond.	anywhere
nl.tekst-video	Tekst gaat verder onder de video	Tekst gaat verder onder de video	Hij zag dat de tekst gaat verder onder de video.	anywhere
nl.deel-via	Deel via %s	Deel via WhatsApp	Zij nam deel via een oude vriend aan het feest van de hele buurt.	anywhere
nl.link-kopieren	Kopieer link	Kopieer link	Niemand kopieer link na link van de ketting.	anywhere
nl.meer-over	Lees meer over %s	Lees meer over De veerboot	Wie wil, kan lees meer over de zaak zeggen.
nl.bekijk-ook	Bekijk ook	Bekijk ook	Bekijk ook de achterkant, zei de gids.	anywhere
# Lines that are never part of an article in this language (no): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
no.annonse	Annonse	Annonse	Annonse etter annonse lovet hår på hodet.	anywhere
no.under-annonsen	Artikkelen fortsetter under annonsen	Artikkelen fortsetter under annonsen	Han trodde at artikkelen fortsetter under annonsen for såpe.	anywhere
no.les-ogsa	Les også	Les også	Les også notene, der skjuler morderen seg.	anywhere
no.les-mer	Les mer	Les mer	Les mer og snakk mindre, sa farfar.	anywhere
no.saken-fortsetter	Saken fortsetter under annonsen	Saken fortsetter under annonsen	Han trodde at saken fortsetter under annonsen.	anywhere
# Lines that are never part of an article in this language (pl): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
pl.d-blogerow-lubi-to	%d blogerów lubi to:	12 blogerów lubi to:	Spośród zaproszonych 12 blogerów lubi to miasto, a reszta już wyjechała.
pl.lubie-to	Lubię to:	Lubię to:	Lubię to: zapach siana, skrzypienie furtki i żeby nikt nie dzwonił.
pl.wczytywanie	Wczytywanie...	Wczytywanie...	Wczytywanie się w stare listy zajęło historykowi całą zimę.
pl.udostepnij	Udostępnij:	Udostępnij:	„Udostępnij: chleb, wodę, stodołę” – tak brzmiał rozkaz dla sołtysa.
pl.podobne-wpisy	Podobne wpisy	Podobne wpisy	Podobne wpisy znaleziono w kronikach trzech innych parafii.
pl.powiazane-artykuy	Powiązane artykuły	Powiązane artykuły	Sznurkiem powiązane artykuły z przedwojennych gazet leżały pod podłogą.
pl.dodaj-komentarz	Dodaj komentarz	Dodaj komentarz	„Dodaj komentarz do każdej mapy” – prosił w testamencie geograf.
pl.dodaj-komentarz-anuluj-pisanie-odpowiedzi	Dodaj komentarz Anuluj pisanie odpowiedzi	Dodaj komentarz Anuluj pisanie odpowiedzi	Nauczyciel dyktował: dodaj komentarz, anuluj, pisanie odpowiedzi zostaw na jutro.
pl.anuluj-pisanie-odpowiedzi	Anuluj pisanie odpowiedzi	Anuluj pisanie odpowiedzi	„Anuluj pisanie odpowiedzi i zadzwoń do nich” – poradziła rzeczniczka.
pl.twoj-adres-e-mail-nie-zostanie	Twój adres e-mail nie zostanie opublikowany.	Twój adres e-mail nie zostanie opublikowany.	Twój adres e-mail nie zostanie opublikowany w gazetce parafialnej, obiecał organista.
pl.twoj-adres-e-mail-nie-zostanie-2	Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *	Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *	Twój adres e-mail nie zostanie opublikowany, a wymagane pola są oznaczone i zaorane, żartował agronom.
pl.wymagane-pola-sa-oznaczone	Wymagane pola są oznaczone *	Wymagane pola są oznaczone *	Wymagane pola są oznaczone palikami, żeby kombajn ominął gniazda czajek.
pl.przejdz-do-tresci	Przejdź do treści	Przejdź do treści	Zanim przejdziemy dalej, przejdź do treści listu, poprosił sędzia.
pl.wszelkie-prawa-zastrzezone	Wszelkie prawa zastrzeżone	Wszelkie prawa zastrzeżone	Wszelkie prawa zastrzeżone dla króla przeszły w 1795 roku na zaborcę.
pl.czytaj-takze	Czytaj także	Czytaj także	„Czytaj także z ruchu warg” – zachęcała nauczycielka chórzystów w ostatnim rzędzie.
pl.czytaj-tez	Czytaj też	Czytaj też	„Czytaj też to, co wykreślono” – radzi archiwistka swoim studentom.
pl.zobacz-takze	Zobacz także	Zobacz także	„Jak już tu jesteś, zobacz także piwnicę” – powiedział właściciel młyna.
pl.zobacz-tez	Zobacz też	Zobacz też	Wieżę widać z daleka, ale zobacz też jej cień o świcie, pisze przewodnik.
pl.nawigacja-wpisu	Nawigacja wpisu	Nawigacja wpisu	Nawigacja, wpisu do dziennika nie licząc, zajęła bosmanowi pięć minut.
pl.udostepnij-artyku	Udostępnij artykuł	Udostępnij artykuł	Muzeum prosiło darczyńcę: udostępnij artykuł z 1911 roku choć na jeden dzień.
pl.reklama	Reklama	Reklama	Reklama mydła na murze kamienicy przetrwała dwie wojny.	anywhere
pl.drukuj	Drukuj	Drukuj	„Drukuj, zanim przyjdą” – szepnął zecer do ucznia.
pl.komentarze	Komentarze	Komentarze	Komentarze na marginesie psałterza okazały się przepisem na piwo.
pl.odpowiedz	Odpowiedz	Odpowiedz	Sędzia trzy razy prosił: odpowiedz na pytanie, a świadek liczył muchy.
pl.subskrybuj	Subskrybuj	Subskrybuj	Subskrybuj teatr, mówiła babka, bo w kinie zawsze wieje.
pl.zaloguj-sie	Zaloguj się	Zaloguj się	„Zaloguj się jako burmistrz” – kazali oszuści, a sekretarka posłuchała.
pl.szukaj	Szukaj	Szukaj	Szukaj wiatru w polu, usłyszał komornik.
pl.czytaj-wiecej	Czytaj więcej	Czytaj więcej	„Czytaj więcej, gadaj mniej” – stało w sztambuchu drukarza.
pl.kontakt	Kontakt	Kontakt	Kontakt z wyprawą urwał się w czwartek rano.
pl.strona-gowna	Strona główna	Strona główna	Strona główna sporu nie stawiła się w sądzie.
pl.tagi	Tagi	Tagi	Tagi na murach zamku zmywano przez całe lato.
pl.powiazane	Powiązane	Powiązane	Obie sprawy są ze sobą powiązane, uważa prokurator.
pl.polityka-prywatnosci	Polityka prywatności	Polityka prywatności	Polityka prywatności szpitala nie przewidywała, że listy roznosi listonosz.
pl.zobacz-rowniez	Zobacz również	Zobacz również	„Zobacz również odwrót obrazu” – mruknął konserwator do ministra.
pl.udostepnij-na-facebooku	Udostępnij na Facebooku	Udostępnij na Facebooku	„Udostępnij na Facebooku zdjęcie studni, to ktoś ją rozpozna” – radziła sołtyska.
pl.dalsza-czesc	Dalsza część artykułu pod reklamą	Dalsza część artykułu pod reklamą	Dalsza część artykułu pod reklamą wisiała na słupie.	anywhere
pl.ciag-dalszy	Ciąg dalszy pod reklamą	Ciąg dalszy pod reklamą	Ciąg dalszy pod reklamą piwa nikogo nie dziwił.	anywhere
pl.tekst-dalej	Dalszy ciąg materiału pod wideo	Dalszy ciąg materiału pod wideo	Dalszy ciąg materiału pod wideo leżał w szafie.	anywhere
pl.artykul-sponsorowany	Artykuł sponsorowany	Artykuł sponsorowany	Artykuł sponsorowany przez browar czytali wszyscy.	anywhere
pl.przeczytaj-takze	Przeczytaj także	Przeczytaj także	Przeczytaj także list z 1911 roku, prosiła.	anywhere
pl.fot	Fot. %t	Fot. Lena Brask	Fotel stał przy oknie.	anywhere
pl.foto	Foto: %t	Foto: Lena Brask	Foto było wtedy drogie.	anywhere
pl.zdjecie	Zdjęcie: %t	Zdjęcie: Lena Brask	Zdjęcie pokazuje prom.	anywhere
pl.koniec	(KONIEC)	(KONIEC)	Pod koniec (czerwiec) lało.	anywhere
pl.agency-tags-tagi	Tagi: %t	Tagi: prom	Tagi szyto na płaszczach.	anywhere
pl.posluchaj	Posłuchaj artykułu	Posłuchaj artykułu	Posłuchaj artykułu wiary, rzekł ksiądz.	anywhere
pl.czytaj-rowniez	Czytaj również	Czytaj również:	Czytaj również małe litery, radził notariusz.
pl.przeczytaj-tez	Przeczytaj też	Przeczytaj też:	Przeczytaj też drugą stronę listu, poprosiła babcia.
pl.o-autorze	O autorze	O autorze	O autorze listu nikt we wsi nie chce mówić.
pl.material-wideo	Dalsza część artykułu pod materiałem wideo	Dalsza część artykułu pod materiałem wideo	Mówił, że dalsza część artykułu pod materiałem wideo zginęła.	anywhere
pl.pod-filmem	Dalsza część tekstu pod filmem	Dalsza część tekstu pod filmem	Mówił, że dalsza część tekstu pod filmem zginęła.	anywhere
pl.pod-galeria	Dalsza część tekstu pod galerią	Dalsza część tekstu pod galerią	Mówił, że dalsza część tekstu pod galerią zginęła.	anywhere
pl.po-reklamie	Ciąg dalszy artykułu po reklamie	Ciąg dalszy artykułu po reklamie	Czekał na ciąg dalszy artykułu po reklamie mydła.	anywhere
pl.komentarzy-d	%d komentarzy	15 komentarzy	Burmistrz dostał 15 komentarzy od sąsiadów.	anywhere
pl.slowa-kluczowe	Słowa kluczowe: %t	Słowa kluczowe: prom, wyspa	Mowa miała dwa słowa kluczowe: chleb i światło.	anywhere
pl.dziekujemy	Dziękujemy, że przeczytałaś/eś%t	Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.	Pisał: dziękujemy, że przeczytałaś/eś list.	anywhere
pl.krotki-link	Krótki link: %t	Krótki link: https://a.example/1	Łańcuch miał krótki link: był ze srebra.	anywhere
pl.czas-czytania	Czas czytania: %t	Czas czytania: 3 min	Jego czas czytania: godzina co wieczór.	anywhere
pl.pap	(PAP)	(PAP)	Agencja (PAP) podała tę liczbę wczoraj.	anywhere
pl.obserwuj	Obserwuj nas %t	Obserwuj nas na Facebooku	Kto obserwuje, ten wie: obserwuj nas z góry.
pl.kopiuj-link	Kopiuj link	Kopiuj link	Nikt nie kopiuj linku za linkiem, mówił.	anywhere
pl.agency-code	Kod artykułu: %t	Kod artykułu: 4711	Nie znał kodu, bo Kod artykułu: zaginął.	anywhere
# Lines that are never part of an article in this language (pt): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
pt.d-blogueiros-gostam-disto	%d blogueiros gostam disto:	12 blogueiros gostam disto:	Dos convidados da feira, só 12 blogueiros gostam disto: dormir em rede e acordar com as galinhas.
pt.d-bloggers-gostam-disto	%d bloggers gostam disto:	12 bloggers gostam disto:	Se 12 bloggers gostam disto, paciência, disse o presidente da junta diante da estátua nova.
pt.curtir-isso	Curtir isso:	Curtir isso:	Para curtir isso: o cheiro do pão, a rua vazia, ele se levanta às quatro.
pt.gosto-disto	Gosto disto:	Gosto disto:	Gosto disto: do rio cheio, da ponte velha e de não ter pressa, contou o barqueiro.
pt.curtir-carregando	Curtir Carregando...	Curtir Carregando...	Deu para curtir, carregando a cadeira nas costas, todo o desfile do bloco.
pt.carregando	Carregando...	Carregando...	Carregando lenha, o menino conheceu a serra inteira.
pt.compartilhe-isso	Compartilhe isso:	Compartilhe isso:	Compartilhe isso com quem tem fome, pediu a freira, e entregou a chave da despensa.
pt.partilhar-isto	Partilhar isto:	Partilhar isto:	Os irmãos decidiram partilhar isto: a vinha, o poço e a dívida.
pt.artigos-relacionados	Artigos relacionados	Artigos relacionados	A alfândega apreendeu anzóis, redes e artigos relacionados à pesca.
pt.noticias-relacionadas	Notícias relacionadas	Notícias relacionadas	O dólar subiu com notícias relacionadas à safra de milho.
pt.relacionado	Relacionado	Relacionado	O apagão não está relacionado com a greve, garante a companhia.
pt.deixe-uma-resposta	Deixe uma resposta	Deixe uma resposta	Deixe uma resposta com o porteiro, dizia o bilhete do violinista, e não procure por mim.
pt.deixe-uma-resposta-cancelar-resposta	Deixe uma resposta Cancelar resposta	Deixe uma resposta Cancelar resposta	Deixe uma resposta, cancelar resposta custa caro neste cartório, avisou o tabelião.
pt.deixe-um-comentario	Deixe um comentário	Deixe um comentário	O viajante que deixe um comentário no livro da pousada ganha um queijo.
pt.cancelar-resposta	Cancelar resposta	Cancelar resposta	O prefeito mandou cancelar resposta, convite e banquete quando soube da enchente.
pt.o-seu-endereco-de-e-mail	O seu endereço de e-mail não será publicado.	O seu endereço de e-mail não será publicado.	O seu endereço de e-mail não será publicado no mural da feira, prometeu o fiscal ao peixeiro.
pt.o-seu-endereco-de-e-mail-2	O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *	O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *	O seu endereço de e-mail não será publicado, e os campos obrigatórios são marcados com cal, brincou o agrônomo.
pt.campos-obrigatorios-sao-marcados-com	Campos obrigatórios são marcados com *	Campos obrigatórios são marcados com *	Campos obrigatórios são marcados com estacas para que o arado poupe os ninhos.
pt.este-site-utiliza-o-akismet-para	Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.	Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.	Este site utiliza o Akismet para reduzir spam e um papagaio para espantar cobradores, diz a dona.
pt.avise-me-sobre-comentarios-seguintes-por	Avise-me sobre comentários seguintes por email.	Avise-me sobre comentários seguintes por email.	Avise-me sobre comentários seguintes por email, ordenou o coronel, e sobre os anteriores a cavalo.
pt.avise-me-sobre-novas-publicacoes-por	Avise-me sobre novas publicações por email.	Avise-me sobre novas publicações por email.	Avise-me sobre novas publicações por email ou pelo sino, escreveu o monge ao livreiro.
pt.junte-se-a-s-outro-assinante	Junte-se a %d outro assinante	Junte-se a 1 outro assinante	Junte-se a nós, gritava o maestro, e traga outro assinante para a temporada.
pt.junte-se-a-s-outros-assinantes	Junte-se a %d outros assinantes	Junte-se a 1.208 outros assinantes	Junte-se a quem já reclamou da linha de bondes e dos atrasos; somos nove e faltam outros assinantes no abaixo-assinado.
pt.assinar-blog-por-email	Assinar Blog por Email	Assinar Blog por Email	Ninguém quis assinar blog por email nem revista por correio naquela vila de leitores emprestados.
pt.digite-seu-endereco-de-email-para	Digite seu endereço de email para assinar este blog e receber notificações de novas publicações por email.	Digite seu endereço de email para assinar este blog e receber notificações de novas publicações por email.	Digite seu endereço de email para assinar este blog, disse a neta, e o avô digitou o do vizinho.
pt.principais-posts-paginas	Principais posts & páginas	Principais posts & páginas	Os principais posts & páginas do diário de guerra foram colados com goma de tapioca.
pt.clique-para-enviar-por-email-a	Clique para enviar por email a um amigo	Clique para enviar por email a um amigo	Clique para enviar por email a um amigo a foto do jumento desaparecido, pede o cartaz.
pt.clique-para-compartilhar-no-s-abre	Clique para compartilhar no %s(abre em nova janela)	Clique para compartilhar no Facebook(abre em nova janela)	Clique para compartilhar no grupo do prédio (abre em nova janela) a lista dos devedores, sugeriu a síndica.
pt.clique-para-compartilhar-no-s	Clique para compartilhar no %s	Clique para compartilhar no Facebook	Clique para compartilhar no mural eletrônico da paróquia as roupas e os brinquedos que sobram em casa, pede o padre.
pt.clique-para-imprimir-abre-em-nova	Clique para imprimir(abre em nova janela)	Clique para imprimir(abre em nova janela)	Clique para imprimir (abre em nova janela), soletrou o menino, e a avó foi abrir a da cozinha.
pt.enviar-para-o-endereco-de-email	Enviar para o Endereço de Email	Enviar para o Endereço de Email	Quem quiser reclamar deve enviar para o endereço de email da prefeitura uma foto do buraco.
pt.post-nao-foi-enviado-verifique-os	Post não foi enviado - verifique os seus endereços de email!	Post não foi enviado - verifique os seus endereços de email!	Post não foi enviado, verifique os seus endereços de email: com esse aviso acabou o namoro dos dois carteiros.
pt.verificacao-de-email-falhou-por-favor	Verificação de email falhou, por favor, tente novamente	Verificação de email falhou, por favor, tente novamente	A verificação de email falhou; por favor, tente novamente na lua cheia, respondeu o oráculo da repartição.
pt.ir-para-o-conteudo	Ir para o conteúdo	Ir para o conteúdo	Antes de ir para o conteúdo da mala, o delegado descreveu as etiquetas.
pt.pular-para-o-conteudo	Pular para o conteúdo	Pular para o conteúdo	Os alunos preferem pular para o conteúdo do último capítulo.
pt.todos-os-direitos-reservados	Todos os direitos reservados	Todos os direitos reservados	Com todos os direitos reservados ao barão, o povo não podia nem colher pitanga.
pt.leia-tambem	Leia também	Leia também	Leia também as entrelinhas, aconselhou a diplomata ao novato.
pt.leia-mais	Leia mais	Leia mais	Leia mais devagar, pediu o réu ao escrivão.
pt.navegacao-de-posts	Navegação de posts	Navegação de posts	A navegação de posts fiscais pelo rio acabou quando a ponte abriu.
pt.clique-para-compartilhar-no-twitter	Clique para compartilhar no Twitter	Clique para compartilhar no Twitter	Um clique para compartilhar no Twitter a senha do cofre custou o emprego ao gerente.
pt.assinar	Assinar	Assinar	Os ministros recusaram-se a assinar a ata.
pt.publicidade	Publicidade	Publicidade	A publicidade de cigarros sumiu dos estádios.	anywhere
pt.compartilhar	Compartilhar	Compartilhar	As duas aldeias vão compartilhar o mesmo médico.
pt.imprimir	Imprimir	Imprimir	Mandou imprimir o próprio obituário e corrigiu duas vírgulas.
pt.comentarios	Comentários	Comentários	Os comentários do técnico irritaram a torcida.
pt.responder	Responder	Responder	O réu não quis responder ao juiz.
pt.entrar	Entrar	Entrar	Para entrar na gruta é preciso esperar a maré.
pt.buscar	Buscar	Buscar	Cães ajudam a buscar os desaparecidos na serra.
pt.contato	Contato	Contato	O contato com o barco perdeu-se ao amanhecer.
pt.politica-de-privacidade	Política de privacidade	Política de privacidade	A política de privacidade do mosteiro cabe numa porta fechada.
pt.saiba-mais	Saiba mais	Saiba mais	Saiba mais quem quiser, respondeu a viúva, eu já sei o bastante.
pt.inicio	Início	Início	O início da colheita foi adiado por causa da chuva.
pt.ultimas-noticias	Últimas Notícias	Últimas Notícias	As últimas notícias do garimpo chegavam de canoa.
pt.veja-tambem	Veja também	Veja também	Antes de comprar o sítio, veja também o telhado, avisou o vizinho.
pt.em-s	Em "%s"	Em "Local News"	Em "O barco de sal", seu romance de estreia, ninguém tem nome.
pt.continua-apos	Continua após a publicidade	Continua após a publicidade	A briga continua após a publicidade do banco.	anywhere
pt.continua-depois	Continua depois da publicidade	Continua depois da publicidade	A festa continua depois da publicidade do vinho.	anywhere
pt.anuncio	Anúncio	Anúncio	O anúncio estava no mastro.
pt.conteudo-patrocinado	Conteúdo patrocinado	Conteúdo patrocinado	O conteúdo patrocinado do baú era sal.	anywhere
pt.continue-lendo	Continue lendo	Continue lendo	Que o padre continue lendo em voz alta.	anywhere
pt.foto	Foto: %t	Foto: Lena Brask	A foto mostra uma balsa.	anywhere
pt.credito-foto	Crédito: %t	Crédito: Lena Brask	O crédito acabou em junho.	anywhere
pt.fim	(FIM)	(FIM)	No fim (junho) choveu.	anywhere
pt.agency-tags-tags	Tags: %t	Tags: balsa	As tags eram de pano.	anywhere
pt.ouca	Ouça este artigo	Ouça este artigo	Ouça este artigo de fé em silêncio, pediu.	anywhere
pt.veja-mais	Veja mais	Veja mais:	Que ele veja mais do que a mãe viu, pediu a avó.
pt.ouvir-noticia	Ouvir notícia	Ouvir notícia	Todos queriam ouvir notícia da ilha.	anywhere
pt.ouvir-artigo	Ouvir este artigo	Ouvir este artigo	Ele quis ouvir este artigo da lei.	anywhere
pt.palavras-chave	Palavras-chave: %t	Palavras-chave: balsa, ilha	O discurso tinha duas palavras-chave: pão e luz.	anywhere
pt.continua-pub	O artigo continua após a publicidade	O artigo continua após a publicidade	Ele acha que o artigo continua após a publicidade.	anywhere
pt.fim-2	FIM	FIM	FIM do mundo é o nome do bar.
pt.fim-2-2	-FIM-	-FIM-	O bar -FIM- fechou ontem.
pt.compartilhar-wa	Compartilhar no WhatsApp	Compartilhar no WhatsApp	Preferem compartilhar no WhatsApp as receitas.
pt.tempo-leitura	Tempo de leitura: %t	Tempo de leitura: 3 min	O tempo de leitura: uma hora por noite.	anywhere
pt.comentarios-d	%d comentários	15 comentários	Os 15 comentários do prefeito sumiram.	anywhere
pt.canal	Clique aqui e entre no nosso canal%t	Clique aqui e entre no nosso canal do WhatsApp	O guia disse: clique aqui e entre no nosso canal.	anywhere
pt.siga	Siga o %s no %s	Siga o Correio no Instagram	Siga o conselho do avô no inverno e plante batatas antes da lua cheia.
pt.compartilhe-noticia	Compartilhe esta notícia	Compartilhe esta notícia	Pediu: compartilhe esta notícia com os vizinhos.	anywhere
pt.copiar-link	Copiar link	Copiar link	Ninguém soube copiar link algum da corrente.	anywhere
pt.ver-comentarios	Ver comentários	Ver comentários	Quis ver comentários do avô no livro.	anywhere
pt.fim-publicidade	Continua após publicidade	Continua após publicidade	O filme continua após publicidade de sabão.	anywhere
pt.agency-code-m1	Código da notícia: %t	Código da notícia: 4711	O capitão escreveu Código da notícia: perdido.	anywhere
pt.agency-link-m1	Link curto: %t	Link curto: h.example/9	O capitão escreveu Link curto: perdido.	anywhere
# Lines that are never part of an article in this language (ro): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
ro.publicitate	Publicitate	Publicitate	Publicitate la săpun acoperea fațada.	anywhere
ro.citeste-si	Citește și	Citește și	Citește și notele, acolo se ascunde ucigașul.	anywhere
ro.continua	Articolul continuă după reclamă	Articolul continuă după reclamă	Credea că articolul continuă după reclamă la săpun.	anywhere
ro.asculta	Ascultă articolul	Ascultă articolul	Ascultă articolul de lege cu ochii închiși.	anywhere
ro.etichete	Etichete: %t	Etichete: pod, râu	Sticlele nu aveau etichete: nimeni nu știa ce bea.	anywhere
ro.link-scurt	Link scurt: %t	Link scurt: https://a.example/1	Lanțul avea un link scurt: era din argint.	anywhere
ro.aboneaza	Abonează-te la newsletter	Abonează-te la newsletter	Abonează-te la newsletter sau la cor, glumea primarul.	anywhere
ro.distribuie	Distribuie pe %s	Distribuie pe Facebook	Primarul distribuie pe ploaie pâinea la toți oamenii din sat.	anywhere
ro.urmareste	Urmărește-ne pe %s	Urmărește-ne pe Facebook	Urmărește-ne pe potecă, spuse ghidul, până la vechea mănăstire.	anywhere
ro.mai-jos	Articolul continuă mai jos	Articolul continuă mai jos	Articolul continuă mai jos de fotografie, a spus el.	anywhere
ro.agency-tags-m1	Cuvinte cheie: %t	Cuvinte cheie: x, y	Căpitanul a scris Cuvinte cheie: pierdut.	anywhere
# Lines that are never part of an article in this language (ru): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
ru.line-1	%d блоггерам понравилось это:	12 блоггерам понравилось это:	Из всей группы лишь 12 блоггерам понравилось это: вставать в четыре и доить коз.
ru.line-2	%d блоггеру понравилось это:	12 блоггеру понравилось это:	Только 1 блоггеру понравилось это кафе, да и тот оказался племянником повара.
ru.line-3	Понравилось это:	Понравилось это:	Мэру понравилось это: фонтан без воды зимой не замерзает.
ru.line-4	Нравится Загрузка...	Нравится Загрузка...	Ему нравится загрузка вагонов по ночам, когда на станции тихо.
ru.line-5	Загрузка...	Загрузка...	Загрузка угля в трюм заняла трое суток.
ru.line-6	Поделиться ссылкой:	Поделиться ссылкой:	Историк просил коллегу поделиться ссылкой: на какой архив опирался доклад, так и осталось неясным.
ru.line-7	Поделиться:	Поделиться:	Монахи обещали поделиться: хлебом, дровами и местом у печи.
ru.line-8	Похожее	Похожее	Похожее землетрясение разрушило город сто лет назад.
ru.line-9	Похожие записи	Похожие записи	Похожие записи нашлись в церковных книгах соседнего прихода.
ru.line-10	Похожие статьи	Похожие статьи	Похожие статьи уголовного кодекса действуют и у соседей.
ru.line-11	Добавить комментарий	Добавить комментарий	К схеме пожарного выхода инспектор велел добавить комментарий крупными буквами.
ru.line-12	Добавить комментарий Отменить ответ	Добавить комментарий Отменить ответ	Секретарь успел добавить комментарий, отменить ответ не успел, и телеграмма ушла в Вену.
ru.line-13	Отменить ответ	Отменить ответ	Отменить ответ министра посол успел до того, как выпал снег.
ru.email	Ваш адрес email не будет опубликован.	Ваш адрес email не будет опубликован.	Ваш адрес email не будет опубликован в приходской газете, пообещал звонарь.
ru.email-2	Ваш адрес email не будет опубликован. Обязательные поля помечены *	Ваш адрес email не будет опубликован. Обязательные поля помечены *	Ваш адрес email не будет опубликован, шутил агроном, а обязательные поля помечены вешками.
ru.line-16	Обязательные поля помечены *	Обязательные поля помечены *	Обязательные поля помечены красными вешками, чтобы комбайн обходил гнёзда.
ru.line-17	Подписаться на блог по эл. почте	Подписаться на блог по эл. почте	Дед решил подписаться на блог по эл. почте, но до посёлка не довели свет.
ru.line-18	Укажите свой адрес электронной почты, чтобы получать уведомления о новых записях в этом блоге.	Укажите свой адрес электронной почты, чтобы получать уведомления о новых записях в этом блоге.	Укажите свой адрес электронной почты, чтобы получать уведомления о паводке, просит сельсовет.
ru.line-19	Популярные записи и страницы	Популярные записи и страницы	Популярные записи и страницы дневника путешественника разошлись на цитаты.
ru.line-20	Послать это другу (Открывается в новом окне)	Послать это другу (Открывается в новом окне)	Бабушка хотела послать это другу (открывается в новом окне, предупредил внук) и перекрестилась.
ru.line-21	Послать это другу	Послать это другу	Послать это другу он не решился и спрятал письмо в валенок.
ru.line-22	Нажмите, чтобы поделиться на %s (Открывается в новом окне)	Нажмите, чтобы поделиться на Facebook (Открывается в новом окне)	Нажмите, чтобы поделиться на Facebook (открывается в новом окне), прочёл сторож вслух и пошёл мыть окно.
ru.line-23	Нажмите, чтобы поделиться в %s (Открывается в новом окне)	Нажмите, чтобы поделиться в Facebook (Открывается в новом окне)	Нажмите, чтобы поделиться в чате (открывается в новом окне) списком должников, предложила старшая по подъезду.
ru.line-24	Нажмите для печати (Открывается в новом окне)	Нажмите для печати (Открывается в новом окне)	Нажмите для печати (открывается в новом окне) и ждите до обеда, советует архив.
ru.line-25	Отправить на электронный адрес	Отправить на электронный адрес	Жалобу можно отправить на электронный адрес управы или опустить в ящик у колодца.
ru.line-26	Проверка по электронной почте не удалась, попробуйте еще раз	Проверка по электронной почте не удалась, попробуйте еще раз	Проверка по электронной почте не удалась, попробуйте еще раз после дождя, ответили фермеру из банка.
ru.line-27	К сожалению, ваш блог не может делиться ссылками на записи по электронной почте.	К сожалению, ваш блог не может делиться ссылками на записи по электронной почте.	К сожалению, ваш блог не может делиться ссылками на записи по электронной почте, сказал сын, зато его читает вся улица.
ru.line-28	Предыдущие записи	Предыдущие записи	Предыдущие записи в бортовом журнале сделаны другой рукой.
ru.line-29	Перейти к содержимому	Перейти к содержимому	Прежде чем перейти к содержимому сундука, нотариус час описывал замок.
ru.line-30	Все права защищены	Все права защищены	Все права защищены законом, а река всё равно обмелела, говорят рыбаки.
ru.line-31	Читайте также	Читайте также	Читайте также то, что вычеркнуто, советовал студентам архивариус.
ru.line-32	Навигация по записям	Навигация по записям	Капитана выручила навигация по записям прежнего лоцмана.
ru.line-33	Присоединиться к еще %d подписчикам	Присоединиться к еще 46 подписчикам	Кто хочет присоединиться к еще девяти подписчикам газеты, получит мешок картошки.
ru.line-34	Реклама	Реклама	Реклама пива исчезла со стадионов.	anywhere
ru.line-35	Печать	Печать	Печать на письме оказалась поддельной.
ru.line-36	Комментарии	Комментарии	Комментарии тренера разозлили болельщиков.
ru.line-37	Ответить	Ответить	Министр не смог ответить на третий вопрос.
ru.line-38	Подписаться	Подписаться	Под протоколом отказались подписаться двое из девяти.
ru.line-39	Войти	Войти	Пожарные не смогли войти в дом через дверь.
ru.line-40	Поиск	Поиск	Поиск пропавших грибников продолжается вторые сутки.
ru.line-41	Читать далее	Читать далее	Суд прервался: читать далее второй страницы судья не смог.
ru.line-42	Главная	Главная	Главная площадь города ушла под воду.
ru.line-43	Контакты	Контакты	Контакты с контрабандистами стоили таможеннику погон.
ru.line-44	Теги	Теги	Теги на стене вокзала закрашивают каждую весну.
ru.line-45	Новости партнеров	Новости партнеров	Плохие новости партнеров напугали, но урожай они всё же купили.
ru.line-46	Подписка	Подписка	Подписка на районную газету стоит дешевле буханки хлеба.
ru.line-47	Показать еще	Показать еще	Фокусника просили показать еще один номер, но голуби устали.
ru.line-48	Подписаться на срочные новости	Подписаться на срочные новости	Отставной телеграфист успел подписаться на срочные новости с того берега раньше губернатора.
ru.line-49	Наш канал в Яндекс Дзене	Наш канал в Яндекс Дзене	Снова полон воды наш канал: в Яндекс Дзене о нём не написали, зато прилетели цапли.
ru.line-50	По теме	По теме	По теме доклада вопросов не было, по поводу обеда было четыре.
ru.line-51	Ещё материалы	Ещё материалы	Ещё материалы дела не дошли до суда, а приговор уже обсуждал весь базар.
ru.line-52	Подписывайтесь на наш канал:	Подписывайтесь на наш канал:	Подписывайтесь на наш канал: воды хватит всем, шутят в мелиоративном товариществе.
ru.e-mail	E-mail рассылки	E-mail рассылки	Из-за ночной e-mail рассылки весь отдел явился на работу в воскресенье.
ru.line-54	В "%s"	В "Local News"	В "Соляном тракте", его первом романе, никто не доезжает до моря.
ru.prodolzhenie	Продолжение после рекламы	Продолжение после рекламы	Продолжение после рекламы на столбе никого не ждало.	anywhere
ru.na-pravah	На правах рекламы	На правах рекламы	На правах рекламы афиша висела год.	anywhere
ru.chitat-takzhe	Читать также	Читать также	Он умел читать также по-гречески.	anywhere
ru.smotrite-takzhe	Смотрите также	Смотрите также	Смотрите также под мост, сказал лоцман.	anywhere
ru.foto	Фото: %t	Фото: Лена Браск	На фото виден паром.	anywhere
ru.foto-s	Фото %s	Фото ТАСС	Фото с войны лежали на чердаке у деда, и никто не решался их разобрать до зимы.	anywhere
ru.konec	(КОНЕЦ)	(КОНЕЦ)	Под конец (в июне) пошли дожди.	anywhere
ru.agency-tags-tegi	Теги: %t	Теги: паром	Теги вышивали на рубахах.	anywhere
ru.agency-tags-metki	Метки: %t	Метки: паром	Метки на сваях стёрлись.	anywhere
ru.agency-link-korotkaya-ssylka	Короткая ссылка: %t	Короткая ссылка: h.example/9	Короткая ссылка в Сибирь его не испугала.	anywhere
ru.agency-code-kod	Код новости: %t	Код новости: 4711	Код новости знал только радист.	anywhere
ru.poslushat	Слушать статью	Слушать статью	Слушать статью устава пришлось стоя.	anywhere
ru.podpisatsya-telegram	Подписывайтесь на наш Telegram-канал	Подписывайтесь на наш Telegram-канал	Подписывайтесь на наш Telegram-канал или молчите, шутил сторож.	anywhere
ru.materialy-po-teme	Материалы по теме	Материалы по теме:	Материалы по теме плотины хранятся в двух архивах.
ru.smotri-takzhe	Смотри также	Смотри также	Смотри также под лестницей, сказала хозяйка.
ru.prosmotrov	%d просмотров	1 245 просмотров	Фильм собрал 1 245 просмотров за ночь.	anywhere
ru.prosmotry	Просмотров: %d	Просмотров: 1245	У фильма было просмотров: 1245 за ночь.	anywhere
ru.kommentariev	%d комментариев	15 комментариев	Под письмом было 15 комментариев соседей.	anywhere
ru.opechatka	Нашли опечатку?%t	Нашли опечатку? Выделите её и нажмите Ctrl+Enter	Учителя нашли опечатку в учебнике.	anywhere
ru.oshibka	Нашли ошибку?%t	Нашли ошибку? Выделите текст и нажмите Ctrl+Enter	Учителя нашли ошибку в учебнике.	anywhere
ru.oshibka-2	Если вы нашли ошибку%t	Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter	Скажите, если вы нашли ошибку.	anywhere
ru.klyuchevye	Ключевые слова: %t	Ключевые слова: паром, остров	В речи были ключевые слова: хлеб и свет.	anywhere
ru.chitayte	Читайте также: %t	Читайте также: Паром снова ходит	Он сказал: читайте также: всё там есть.	anywhere
ru.vremya-chteniya	Время чтения: %t	Время чтения: 3 минуты	Его время чтения: час каждый вечер.	anywhere
ru.statya-prodolzh	Продолжение статьи после рекламы	Продолжение статьи после рекламы	Он искал продолжение статьи после рекламы мыла.	anywhere
ru.istochnik-foto	Источник фото: %t	Источник фото: Лена Браск	Это был источник фото: старый альбом.	anywhere
ru.podpishites	Подпишитесь на %t	Подпишитесь на наш канал	Учитель сказал: подпишитесь на листе.
ru.bolshe-novostey	Больше новостей %t	Больше новостей в нашем Telegram-канале	Людям нужно больше новостей о хлебе.
ru.pechat	Версия для печати	Версия для печати	Вышла версия для печати и для чтения вслух.	anywhere
ru.raspechatat	Распечатать	Распечатать	Распечатать карту ему не удалось.	anywhere
ru.kopirovat	Скопировать ссылку	Скопировать ссылку	Мальчик не смог скопировать ссылку с доски.	anywhere
ru.agency-code-m1	Код материала: %t	Код материала: 4711	Капитан написал Код материала: пропало.	anywhere
ru.agency-code-m2	Номер новости: %t	Номер новости: 4711	Капитан написал Номер новости: пропало.	anywhere
ru.agency-tags-m1	Тэги: %t	Тэги: x, y	Капитан написал Тэги: пропало.	anywhere
# Lines that are never part of an article in this language (sv): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
sv.annons	Annons	Annons	Annons efter annons lovade bot mot skallighet.	anywhere
sv.annonser	Annonser	Annonser	Annonser för slädar fyllde sista sidan.	anywhere
sv.after-ad	Artikeln fortsätter efter annonsen	Artikeln fortsätter efter annonsen	Han trodde att artikeln fortsätter efter annonsen för tvål.	anywhere
sv.below-ad	Artikeln fortsätter under annonsen	Artikeln fortsätter under annonsen	Hon såg att artikeln fortsätter under annonsen.	anywhere
sv.text-fortsatter	Texten fortsätter efter annonsen	Texten fortsätter efter annonsen	Texten fortsätter efter annonsen i den gamla tidningen.	anywhere
sv.slut	(SLUT)	(SLUT)	Till slut (i juni) regnade det.	anywhere
sv.etiketter	Etiketter: %t	Etiketter: färja, ö	Burkarna fick etiketter: röda och vita.	anywhere
sv.taggar	Taggar: %t	Taggar: färja, ö	Rosen har taggar: vassa och många.	anywhere
sv.amnen	Ämnen: %t	Ämnen: färja, ö	Skolan hade två ämnen: räkning och sång.
sv.nyckelord	Nyckelord: %t	Nyckelord: färja, ö	Talet hade två nyckelord: bröd och ljus.	anywhere
sv.kortlank	Kortlänk: %t	Kortlänk: https://a.example/1	Kedjan hade en kortlänk: den var av silver.	anywhere
sv.las-ocksa	Läs också	Läs också	Läs också noterna, där döljer sig mördaren.	anywhere
sv.las-mer	Läs mer	Läs mer	Läs mer och tala mindre, sade farfar.	anywhere
sv.las-aven	Läs även	Läs även	Läs även slutet, sade läraren.	anywhere
sv.las-mer-om	Läs mer om %s	Läs mer om Färjan	Den som vill läs mer om saken får fråga prästen.	anywhere
sv.relaterat	Relaterat	Relaterat	Det ena brottet är relaterat till det andra.
sv.relaterade-artiklar	Relaterade artiklar	Relaterade artiklar	Knivar, rep och relaterade artiklar får inte tas ombord.
sv.dela	Dela	Dela	Dela brödet med den som är hungrig.
sv.dela-artikel	Dela artikeln	Dela artikeln	De fick dela artikeln mellan sig.
sv.kommentarer	Kommentarer	Kommentarer	Kommentarer från biskopen gladde ingen.
sv.lyssna	Lyssna på artikeln	Lyssna på artikeln	Lyssna på artikeln i lagen, ropade han.	anywhere
sv.foto	Foto: %t	Foto: Lena Brask	Hennes foto: en kvinna med gult paraply.	anywhere
sv.prenumerera	Prenumerera på vårt nyhetsbrev	Prenumerera på vårt nyhetsbrev	Prenumerera på vårt nyhetsbrev eller låt bli, sade bagaren.
sv.tipsa	Tipsa oss	Tipsa oss	Tipsa oss inte igen, bad kyparen.
sv.alla-rattigheter	Alla rättigheter förbehållna	Alla rättigheter förbehållna	Alla rättigheter förbehållna klostret gick till staden 1866.
sv.fortsatt-efter	Fortsätt läsa efter annonsen	Fortsätt läsa efter annonsen	Hon ville fortsätt läsa efter annonsen säga.	anywhere
sv.folj-oss	Följ oss på %s	Följ oss på Facebook	Guiden sade: följ oss på stigen som leder upp till det gamla klostret.	anywhere
sv.kopiera	Kopiera länk	Kopiera länk	Ingen kan kopiera länk för länk av kedjan.	anywhere
sv.mer-om	Mer om ämnet	Mer om ämnet	Hon ville veta mer om ämnet.	anywhere
sv.hittade-fel	Hittade du ett fel i artikeln?%t	Hittade du ett fel i artikeln? Tipsa oss.	Hittade du ett fel i boken? frågade hon.	anywhere
sv.tipsa-2	Tipsa oss!	Tipsa oss!	Tipsa oss! ropade pojkarna och sprang efter vagnen.
sv.agency-code-m1	Artikelkod: %t	Artikelkod: 4711	Kaptenen skrev Artikelkod: borta.	anywhere
sv.agency-link-m1	Kortlink: %t	Kortlink: h.example/9	Kaptenen skrev Kortlink: borta.	anywhere
# Lines that are never part of an article in this language (tr): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
tr.d-blogcu-bunu-begendi	%d blogcu bunu beğendi:	12 blogcu bunu beğendi:	Yarışmada 12 blogcu bunu beğendi, kalanlar ise çorbayı fazla tuzlu buldu.
tr.bunu-begen	Bunu beğen:	Bunu beğen:	“Bunu beğen, onu beğenme diyemezsiniz” diye çıkıştı ressam jüriye.
tr.begen-yukleniyor	Beğen Yükleniyor...	Beğen Yükleniyor...	“Şarkıyı ister beğen ister beğenme, gemi yükleniyor” dedi liman reisi.
tr.yukleniyor	Yükleniyor...	Yükleniyor...	Buğday iki gündür gemiye yükleniyor, hamallar nöbetleşe uyuyor.
tr.bunu-paylas	Bunu paylaş:	Bunu paylaş:	“Bunu paylaş kardeşinle” dedi ninesi ve narı ikiye böldü.
tr.ilgili-haberler	İlgili Haberler	İlgili Haberler	İlgili haberler yalanlanınca fındık fiyatı bir günde düştü.
tr.ilgili-yazilar	İlgili yazılar	İlgili yazılar	İlgili yazılar mahkemeye üç ayrı sandıkta ulaştı.
tr.bir-yanit-yazin	Bir yanıt yazın	Bir yanıt yazın	“Bize bir yanıt yazın” diyen köylüler, köprünün ne zaman biteceğini bilmek istiyor.
tr.bir-yanit-yazin-yaniti-iptal-et	Bir yanıt yazın Yanıtı iptal et	Bir yanıt yazın Yanıtı iptal et	“Önce bir yanıt yazın, yanıtı iptal et demek kolay” diye akıl verdi kâtip.
tr.yaniti-iptal-et	Yanıtı iptal et	Yanıtı iptal et	“Yanıtı iptal et, kuryeyi durdur” emri sınıra gece yarısı ulaştı.
tr.bir-cevap-yazin	Bir cevap yazın	Bir cevap yazın	Öğretmen tahtaya “Dedenize bir cevap yazın” yazıp dışarı çıktı.
tr.e-posta-adresiniz-yayinlanmayacak	E-posta adresiniz yayınlanmayacak.	E-posta adresiniz yayınlanmayacak.	E-posta adresiniz yayınlanmayacak, borcunuz yayınlanacak, dedi alaycı icra memuru.
tr.e-posta-adresiniz-yayinlanmayacak-gerekli-alanlar	E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir	E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir	E-posta adresiniz yayınlanmayacak; gerekli alanlar kazık ile işaretlenmişlerdir, diye şakalaştı ziraatçi.
tr.gerekli-alanlar-ile-isaretlenmislerdir	Gerekli alanlar * ile işaretlenmişlerdir	Gerekli alanlar * ile işaretlenmişlerdir	Leylekler için gerekli alanlar kireç ile işaretlenmişlerdir, traktörler oraya giremez.
tr.beni-yeni-yazilarda-e-posta-ile	Beni yeni yazılarda e-posta ile bilgilendir.	Beni yeni yazılarda e-posta ile bilgilendir.	Yazar, yayıncısına “Beni yeni yazılarda e-posta ile bilgilendir, eskilerde hiç arama” demiş.
tr.bloga-e-posta-ile-abone-ol	Bloga e-posta ile abone ol	Bloga e-posta ile abone ol	“Bloga e-posta ile abone ol, gazeteyi bakkaldan al” diyor köyün tek yazarı.
tr.bu-bloga-abone-olmak-ve-e	Bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin.	Bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin.	Bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin, dedi torun; dede evden çıktı.
tr.populer-yazilar-sayfalar	Popüler Yazılar & Sayfalar	Popüler Yazılar & Sayfalar	Dergi popüler yazılar, sayfalar dolusu bulmaca ve bir de yoğurt tarifi veriyor.
tr.arkadasinizla-e-posta-uzerinden-paylasmak-icin	Arkadaşınızla e-posta üzerinden paylaşmak için tıklayın	Arkadaşınızla e-posta üzerinden paylaşmak için tıklayın	Bir tarifi arkadaşınızla e-posta üzerinden paylaşmak için tıklayın, ama sütü taşırmayın, diyor aşçı.
tr.s-uzerinde-paylasmak-icin-tiklayin-yeni	%s üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)	Facebook üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)	Facebook üzerinde paylaşmak için tıklayın (yeni pencerede açılır) yazısını okuyan dede kalkıp pencereyi açtı.
tr.s-uzerinde-paylasmak-icin-tiklayin	%s üzerinde paylaşmak için tıklayın	Facebook üzerinde paylaşmak için tıklayın	Harita üzerinde paylaşmak için tıklayın, dedi öğretmen, sonra sınırları tebeşirle çizdi.
tr.e-posta-adresine-gonder	E-posta adresine gönder	E-posta adresine gönder	“Bunu bir de valinin e-posta adresine gönder” dedi muhtar, “güvercin yolunu kaybetti.”
tr.yazi-gonderilemedi-e-posta-adreslerinizi-kontrol	Yazı gönderilemedi - e-posta adreslerinizi kontrol edin!	Yazı gönderilemedi - e-posta adreslerinizi kontrol edin!	“Yazı gönderilemedi, e-posta adreslerinizi kontrol edin” diyen makineyi müdür camdan attı.
tr.e-posta-kontrolu-basarisiz-oldu-lutfen	E-posta kontrolü başarısız oldu, lütfen bir daha deneyin.	E-posta kontrolü başarısız oldu, lütfen bir daha deneyin.	“E-posta kontrolü başarısız oldu, lütfen bir daha deneyin” yazısından bıkan çoban şubeye yürüdü.
tr.uzgunum-blogunuz-yazilari-e-posta-ile	Üzgünüm, blogunuz yazıları e-posta ile paylaşamıyor.	Üzgünüm, blogunuz yazıları e-posta ile paylaşamıyor.	Üzgünüm, blogunuz yazıları e-posta ile paylaşamıyor ama köy kahvesi hepsini ezbere biliyor, dedi torunu.
tr.icerige-gec	İçeriğe geç	İçeriğe geç	Girişi uzatma, içeriğe geç artık, diye bağırdı arka sıradaki üye.
tr.tum-haklari-saklidir	Tüm hakları saklıdır	Tüm hakları saklıdır	“Tüm hakları saklıdır” denilen türküyü vadide herkes kendi bildiği gibi söylüyor.
tr.yazi-gezinmesi	Yazı gezinmesi	Yazı gezinmesi	Defterdeki yazı, gezinmesi yasaklanan bir şehrin sokaklarını anlatıyor.
tr.twitter-uzerinde-paylasmak-icin-tiklayin	Twitter üzerinde paylaşmak için tıklayın	Twitter üzerinde paylaşmak için tıklayın	Twitter üzerinde paylaşmak için tıklayın diyen tabelanın önünde iki inek duruyordu.
tr.ilgili	İlgili	İlgili	İlgili bakan soruları yanıtsız bıraktı.
tr.paylas	Paylaş	Paylaş	Ekmeği paylaş da öyle otur, derdi değirmenci.
tr.reklam	Reklam	Reklam	Reklam panosu rüzgârda devrilip yolu kapattı.	anywhere
tr.yazdir	Yazdır	Yazdır	Ninesi mezar taşını ölmeden yazdırdı, iki virgülü de düzelttirdi.
tr.yorumlar	Yorumlar	Yorumlar	Yorumlar ikiye ayrıldı: kimi heykeli at sandı, kimi deve.
tr.yanitla	Yanıtla	Yanıtla	Tanık, “soruyu yanıtla” uyarısını duymazdan gelip pencereye baktı.
tr.abone-ol	Abone ol	Abone ol	Su şebekesine abone olmak isteyen köylü, önce eşeğini kaydettirdi.
tr.giris-yap	Giriş yap	Giriş yap	Saraya yandan giriş yapan aşçılar kralı bir kez bile görmedi.
tr.ara	Ara	Ara	Ara sokaklar sular altında kaldı.
tr.devamini-oku	Devamını oku	Devamını oku	“Mektubun devamını oku” dedi hâkim, avukat ise gözlüğünü arıyordu.
tr.iletisim	İletişim	İletişim	İletişim, iki köy arasında kışın davulla sağlanıyor.
tr.ana-sayfa	Ana Sayfa	Ana Sayfa	Ana sayfa boş çıktı; sansür gazeteye yalnızca hava durumunu bırakmıştı.
tr.etiketler	Etiketler	Etiketler	Etiketler sökülünce gömleklerin kaçak olduğu anlaşıldı.
tr.s-icinde	"%s" içinde	"Local News" içinde	"Tuz Yolu" içinde adı geçen hanı arayan turistler çobana soruyor.
tr.yasal-uyari	Yasal Uyarı	Yasal Uyarı	Yasal uyarı yıkımdan iki gün sonra geldi.
tr.haberi-paylas	Haberi Paylaş	Haberi Paylaş	Acı haberi paylaşan komşular kapıda sessizce bekledi.
tr.devam-reklam	Haberin devamı reklamdan sonra	Haberin devamı reklamdan sonra	Haberin devamı reklamdan sonra da kimseyi şaşırtmadı.	anywhere
tr.yazinin-devami	Yazının devamı aşağıda	Yazının devamı aşağıda	Yazının devamı aşağıda, kilerde duruyordu.	anywhere
tr.sponsorlu	Sponsorlu içerik	Sponsorlu içerik	Sponsorlu içerik sandıkta tuzdu.	anywhere
tr.ayrica-okuyun	Ayrıca okuyun	Ayrıca okuyun	Ayrıca okuyun ki unutmayasınız, dedi.	anywhere
tr.ilgili-haber	İlgili haber	İlgili haber	İlgili haber geç geldi.	anywhere
tr.bunlar-da	Bunlar da ilginizi çekebilir	Bunlar da ilginizi çekebilir	Bunlar da ilginizi çekebilir diyen satıcı eski saatleri çıkardı.	anywhere
tr.foto	Foto: %t	Foto: Lena Brask	Foto makinesi bozuktu.	anywhere
tr.fotograf	Fotoğraf: %t	Fotoğraf: Lena Brask	Fotoğraf bir vapuru gösteriyor.	anywhere
tr.son	(SON)	(SON)	En son (haziran) yağmur yağdı.	anywhere
tr.agency-tags-etiketler	Etiketler: %t	Etiketler: vapur	Etiketler paltoya dikilirdi.	anywhere
tr.agency-code-haber-kodu	Haber kodu: %t	Haber kodu: 4711	Haber kodu yalnız telsizcideydi.	anywhere
tr.dinle	Haberi dinle	Haberi dinle	Haberi dinle de öyle konuş.	anywhere
tr.ilginizi-cekebilir	İlginizi çekebilir	İlginizi çekebilir:	Bu eski köprü ilginizi çekebilir, dedi rehber.
tr.ayrica-bakiniz	Ayrıca bakınız	Ayrıca bakınız	Ayrıca bakınız, kapının arkasında bir harita daha var.
tr.kisa-link	Kısa link: %t	Kısa link: https://a.example/1	Zincirin tek bir kısa link: gümüştendi.	anywhere
tr.kisa-baglanti	Kısa bağlantı: %t	Kısa bağlantı: https://a.example/1	Telefonda kısa bağlantı: iki dakika sürdü.	anywhere
tr.yorumlar-d	Yorumlar (%d)	Yorumlar (12)	Bakanın yorumlar (12) tanesi silindi.	anywhere
tr.yorum-d	%d yorum	12 yorum	Mektubun altında 12 yorum vardı.	anywhere
tr.anahtar	Anahtar kelimeler: %t	Anahtar kelimeler: vapur, ada	Konuşmada iki anahtar kelimeler: ekmek ve ışık.	anywhere
tr.reklamdan-sonra	Haber reklamdan sonra devam ediyor	Haber reklamdan sonra devam ediyor	Sunucu haber reklamdan sonra devam ediyor dedi.	anywhere
tr.okuma-suresi	Okuma süresi: %t	Okuma süresi: 3 dk	Onun okuma süresi: her akşam bir saat.	anywhere
tr.takip	Bizi takip edin%t	Bizi takip edin: Google News	Rehber, dağa kadar bizi takip edin dedi.
tr.yazi-boyutu	Yazı boyutu	Yazı boyutu	Tabelanın yazı boyutu tartışma çıkardı.	anywhere
tr.sesli	Sesli dinle	Sesli dinle	Haberi sesli dinle düğmesi bozuktu.	anywhere
tr.yorum-yap	Yorum yap	Yorum yap	Herkes yorum yap yapma diye bağırdı.
tr.link-kopyala	Linki kopyala	Linki kopyala	Kimse zincirin linki kopyala demedi.	anywhere
tr.agency-code-haber-no	Haber no: %t	Haber no: 4711	Bu haber no: yok dedi kaptan.	anywhere
tr.bitti	(Bitti)	(Bitti)	Oyun (Bitti) yazısıyla kapandı.	anywhere
# Lines that are never part of an article in this language (uk): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
uk.line-1	%d блогерам подобається це:	12 блогерам подобається це:	Лише 12 блогерам подобається це місто взимку, решта приїздить на черешні.
uk.line-2	Подобається це:	Подобається це:	Подобається це кому чи ні, а млин зупинять уже в січні.
uk.line-3	Завантаження...	Завантаження...	Завантаження баржі зерном тривало два дні.
uk.line-4	Поділитися:	Поділитися:	Сусіди мусили поділитися: хто дровами, хто місцем у льоху.
uk.line-5	Схожі записи	Схожі записи	Схожі записи знайшли й у книгах сусідньої парафії.
uk.line-6	Залишити відповідь	Залишити відповідь	Залишити відповідь у поштовій скриньці він не наважився.
uk.line-7	Залишити коментар	Залишити коментар	У книзі відгуків музею можна залишити коментар олівцем.
uk.line-8	Скасувати відповідь	Скасувати відповідь	Посол устиг скасувати відповідь міністра ще до вечері.
uk.e-mail	Ваша e-mail адреса не оприлюднюватиметься.	Ваша e-mail адреса не оприлюднюватиметься.	«Ваша e-mail адреса не оприлюднюватиметься, а борг оприлюднимо», пожартував касир.
uk.line-10	Обов’язкові поля позначені *	Обов’язкові поля позначені *	Обов’язкові поля позначені кілками, щоб комбайн не зачепив гнізд.
uk.line-11	Перейти до вмісту	Перейти до вмісту	Перш ніж перейти до вмісту скрині, нотаріус годину описував замок.
uk.line-12	Усі права захищено	Усі права захищено	Усі права захищено законом, та криниця все одно висохла, кажуть у селі.
uk.line-13	Всі права захищені	Всі права захищені	Папір каже, що всі права захищені, а поле орють чужі, мовив голова.
uk.line-14	Читайте також	Читайте також	Читайте також закреслене, радила студентам архіваріуска.
uk.line-15	Навігація записів	Навігація записів	Без компаса виручила навігація: записів старого лоцмана вистачило до самого порту.
uk.line-16	Реклама	Реклама	Реклама мила на стіні будинку пережила дві війни.	anywhere
uk.line-17	Друк	Друк	Друк листівок коштував друкареві свободи.
uk.line-18	Коментарі	Коментарі	Коментарі на полях рукопису виявилися рецептом борщу.
uk.line-19	Відповісти	Відповісти	На третє запитання свідок відмовився відповісти.
uk.line-20	Підписатися	Підписатися	Під угодою погодилися підписатися обидва брати.
uk.line-21	Увійти	Увійти	Рятувальники змогли увійти лише крізь вікно.
uk.line-22	Пошук	Пошук	Пошук зниклих туристів триває другу добу.
uk.line-23	Читати далі	Читати далі	Суддя просив писаря читати далі, бо сам забув окуляри.
uk.line-24	Головна	Головна	Головна роль дісталася кондукторці тролейбуса.
uk.line-25	Контакти	Контакти	Контакти трамвайної стрілки замерзли, і місто стало.
uk.line-26	Теги	Теги	Теги й малюнки на вагонах депо лишають самі машиністи.
uk.line-27	Реклама на сайті	Реклама на сайті	Реклама на сайті громади коштує менше, ніж оголошення на стовпі.
uk.prodovzhennya	Продовження після реклами	Продовження після реклами	Продовження після реклами на стовпі ніхто не чекав.	anywhere
uk.na-pravah	На правах реклами	На правах реклами	На правах реклами афіша висіла рік.	anywhere
uk.dyvitsya	Дивіться також	Дивіться також	Дивіться також під міст, сказав лоцман.	anywhere
uk.za-temoyu	За темою	За темою	За темою зборів сперечалися до ранку.	anywhere
uk.foto	Фото: %t	Фото: Лена Браск	На фото видно пором.	anywhere
uk.kinec	(КІНЕЦЬ)	(КІНЕЦЬ)	Під кінець (у червні) пішли дощі.	anywhere
uk.agency-tags-tehy	Теги: %t	Теги: пором	Теги вишивали на сорочках.	anywhere
uk.agency-tags-mitky	Мітки: %t	Мітки: пором	Мітки на палях стерлися.	anywhere
uk.agency-code-kod	Код новини: %t	Код новини: 4711	Код новини знав лише радист.	anywhere
uk.dyvys-takozh	Дивись також	Дивись також:	Дивись також під сходами, сказала господиня.
uk.materialy-za-temoyu	Матеріали за темою	Матеріали за темою:	Матеріали за темою греблі лежать у двох архівах.
uk.korotke	Коротке посилання: %t	Коротке посилання: https://a.example/1	Він надіслав коротке посилання: воно не працювало.	anywhere
uk.klyuchovi	Ключові слова: %t	Ключові слова: пором, острів	У промові були ключові слова: хліб і світло.	anywhere
uk.pomylka	Якщо ви знайшли помилку%t	Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter	Скажіть, якщо ви знайшли помилку.	anywhere
uk.pomylka-2	Знайшли помилку%t	Знайшли помилку? Виділіть її та натисніть Ctrl+Enter	Учні знайшли помилку в підручнику.	anywhere
uk.perehlyadiv	%d переглядів	1 245 переглядів	Фільм зібрав 1 245 переглядів за ніч.	anywhere
uk.komentariv	%d коментарів	15 коментарів	Під листом було 15 коментарів сусідів.	anywhere
uk.sluhaty	Слухати статтю	Слухати статтю	Ніхто не хотів слухати статтю закону.	anywhere
uk.chytayte	Читайте також: %t	Читайте також: Пором знову ходить	Він сказав: читайте також: усе там є.	anywhere
uk.podilytysya	Поділитися	Поділитися	Поділитися хлібом він не схотів.
uk.pidpysuytes	Підписуйтесь на %t	Підписуйтесь на наш канал	Юрист сказав: підписуйтесь на кожній сторінці.
uk.druk	Версія для друку	Версія для друку	Вийшла версія для друку та для читання.	anywhere
uk.bilshe	Більше новин %t	Більше новин у нашому Telegram-каналі	Людям треба більше новин про хліб.
# Lines that are never part of an article in this language (vi): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
vi.quang-cao	Quảng cáo	Quảng cáo	Quảng cáo xà phòng che kín bức tường.	anywhere
vi.xem-them	Xem thêm	Xem thêm	Xem thêm phần ghi chú, thầy giáo nói.	anywhere
vi.tin-lien-quan	Tin liên quan	Tin liên quan	Anh cất giữ tin liên quan đến con tàu.	anywhere
vi.tiep-tuc	Nội dung tiếp tục sau quảng cáo	Nội dung tiếp tục sau quảng cáo	Anh tưởng nội dung tiếp tục sau quảng cáo xà phòng.	anywhere
vi.nghe-doc	Nghe đọc bài	Nghe đọc bài	Nghe đọc bài xong, lũ trẻ ra sân.	anywhere
vi.chia-se	Chia sẻ bài viết	Chia sẻ bài viết	Chia sẻ bài viết với hàng xóm là thói quen của ông.	anywhere
vi.tu-khoa	Từ khóa: %t	Từ khóa: cầu, sông	Trong sách có từ khóa: không ai đọc.	anywhere
vi.theo-doi	Theo dõi chúng tôi trên %s	Theo dõi chúng tôi trên Facebook	Theo dõi chúng tôi trên con đường mòn, người dẫn đường nói với khách.	anywhere
vi.theo-doi-2	Theo dõi chúng tôi trên %s để %t	Theo dõi chúng tôi trên Zalo để cập nhật tin mới	Theo dõi chúng tôi để học nghề, ông nói với lũ trẻ.	anywhere
vi.agency-code-m1	Mã tin: %t	Mã tin: 4711	Thuyền trưởng viết Mã tin: mất rồi.	anywhere
vi.agency-tags-m1	Thẻ: %t	Thẻ: x, y	Thuyền trưởng viết Thẻ: mất rồi.
vi.agency-tags-m2	Chủ đề: %t	Chủ đề: x, y	Thuyền trưởng viết Chủ đề: mất rồi.
# Lines that are never part of an article in this language (zh): id, line or pattern, a line that matches, one that must not.
# They are removed only before or after the story, or as a link or button of their own; with `anywhere` in a fifth column, also inside it.
zh.guanggao	广告	广告	广告上画着一艘旧船。	anywhere
zh.guanggao-trad	廣告	廣告	廣告上畫著一艘舊船。	anywhere
zh.ad-continue	广告之后继续阅读	广告之后继续阅读	他说广告之后继续阅读很难。	anywhere
zh.article-after-ad	文章继续于广告之后	文章继续于广告之后	他说文章继续于广告之后的版面。	anywhere
zh.please-continue	請繼續往下閱讀	請繼續往下閱讀	老師說請繼續往下閱讀第二章。	anywhere
zh.wan	（完）	（完）	故事（完）了，他合上书本。	anywhere
zh.end-of-report	（报道完）	（报道完）	他把（报道完）三个字写在纸上。	anywhere
zh.editor	责任编辑：%t	责任编辑：王晓	报社的责任编辑：他们都很年轻。	anywhere
zh.editor-trad	責任編輯：%t	責任編輯：王曉	報社的責任編輯：他們都很年輕。	anywhere
zh.editor-bracket	（责任编辑：%t	（责任编辑：王晓）	他说（责任编辑：王晓）是他的朋友。	anywhere
zh.editor-bracket-2	[责任编辑：%t	[责任编辑：王晓]	她说[责任编辑：王晓]是她的朋友。	anywhere
zh.bianji	编辑：%t	编辑：王晓	他当过编辑：那是很久以前的事。	anywhere
zh.tags	标签：%t	标签：图书馆 洪水	瓶子上有标签：红色和白色。	anywhere
zh.tags-trad	標籤：%t	標籤：圖書館 洪水	瓶子上有標籤：紅色和白色。	anywhere
zh.keywords	关键词：%t	关键词：图书馆 洪水	演讲有两个关键词：面包和光。	anywhere
zh.keywords-trad	關鍵字：%t	關鍵字：圖書館 洪水	演講有兩個關鍵字：麵包和光。	anywhere
zh.font	字号：%t	字号：大 中 小	他记得那家老字号：门前有一棵树。	anywhere
zh.font-2	字体：%t	字体：大 中 小	他喜欢这种字体：又细又长。	anywhere
zh.font-3	字级：%t	字级：大 中 小	他不懂字级：那是印刷工的事。	anywhere
zh.share-to	分享到	分享到	他把面包分享到每一个人手里。	anywhere
zh.share-to-2	分享到：%t	分享到：微信	他把喜悦分享到：村里、城里。	anywhere
zh.share	分享	分享	分享面包是他的习惯。
zh.reads	阅读量：%d	阅读量：1203	他的阅读量：每天三本书。	anywhere
zh.reads-2	浏览次数：%d	浏览次数：1203	网站的浏览次数：没有人知道。	anywhere
zh.scan	扫描二维码%t	扫描二维码关注我们的微信公众号	游客可以扫描二维码了解雕像的来历。	anywhere
zh.scan-2	扫一扫%t	扫一扫，关注我们	她每天早上扫一扫院子。	anywhere
zh.follow	关注我们的%t	关注我们的微信公众号	希望更多人关注我们的老手艺。
zh.app	点击下载%t	点击下载客户端	用户点击下载之后才发现文件坏了。
zh.open-app	打开APP%t	打开APP查看更多	他打开APP买了一张船票。
zh.related	相关新闻	相关新闻	他收集了与这座桥相关新闻的剪报。	anywhere
zh.related-2	相关阅读	相关阅读	老师布置了相关阅读的作业。	anywhere
zh.related-trad	相關新聞	相關新聞	他收集了與這座橋相關新聞的剪報。	anywhere
zh.related-3	延伸閱讀	延伸閱讀	老師布置了延伸閱讀的作業。	anywhere
zh.more	更多内容%t	更多内容请点击	展览还有更多内容等待观众发现。
zh.comments	评论	评论	评论家不喜欢这本书。
zh.rights	版权所有	版权所有	这首歌版权所有人已经去世。
zh.jiucuo	【纠错】	【纠错】	读者在【纠错】栏里写信。	anywhere
zh.bianji-paren	（编辑：%t	（编辑：王晓）	他说（编辑：王晓）是他的朋友。	anywhere
zh.zeren-ascii	(责任编辑：%t	(责任编辑：王晓)	他说(责任编辑：王晓)是他的朋友。	anywhere
zh.bianji-ascii	(编辑：%t	(编辑：王晓)	他说(编辑：王晓)是他的朋友。	anywhere
zh.tuijian	推荐阅读	推荐阅读	老师列出推荐阅读的书目。	anywhere
zh.yanshen	延伸阅读	延伸阅读	老师布置了延伸阅读的作业。	anywhere
zh.xiangguan	相关推荐	相关推荐	店员给出相关推荐和价格。	anywhere
zh.changan	长按识别二维码%t	长按识别二维码关注	孩子们长按识别二维码时笑了。	anywhere
zh.fenxiang-more	分享让更多人看到	分享让更多人看到	他把画分享让更多人看到希望。	anywhere
zh.agency-code	新闻编号：%t	新闻编号：4711	他忘了新闻编号：那张纸丢了。	anywhere
zh.agency-code-2	稿件编号：%t	稿件编号：4711	他忘了稿件编号：那张纸丢了。	anywhere
zh.agency-code-m1	新聞編號：%t	新聞編號：4711	船长写下新聞編號：丢了。	anywhere
zh.agency-link-m1	短链接：%t	短链接：h.example/9	船长写下短链接：丢了。	anywhere
zh.agency-link-m2	短網址：%t	短網址：h.example/9	船长写下短網址：丢了。	anywhere
zh.agency-link-m3	短连结：%t	短连结：h.example/9	船长写下短连结：丢了。	anywhere
zh.agency-tags-m1	關鍵詞：%t	關鍵詞：x, y	船长写下關鍵詞：丢了。	anywhere
"""#
}
