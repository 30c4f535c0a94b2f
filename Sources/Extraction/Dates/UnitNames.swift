/// The words for spans of time in some ninety languages, folded as `LetterFolding` folds.
///
/// From the relative-time patterns of Unicode CLDR (through Babel); single letters and numerals that are used for
/// several units are left out.
///
/// They are the forms that patterns like "{0} days ago" need, inflected and abbreviated. A word that is listed for two
/// units has the meaning of the later, in the order year, month, week, day, hour, minute, second; what the press uses
/// besides is in `RelativeVocabulary`.
enum UnitNames {
  /// For example `jahren`, `yr` and `年前`.
  static let year = """
    aasta agns ani anni anno ano anos ans any anys ar ari arum bhl bhlia bhliadhna bhliadhnaichean bhliain bl blia
    bliadhna bliadhnaichean bliain bliana bloaz blwyddyn blynedd eminyakeni ev eve evvel flynedd flynyddoedd gada
    gadiem god godina godine godinu il iminyaka jaar jahki jahkki jahr jahren jier joer jr l lat lata lece lese let
    leta letami leti leto letom letoma letomaj lety mbl mbliana metu metus miaka mlynedd mwaka nam o odlule onyakeni
    ozayo pisti r rok roka rokem rokmi rokom rokov roku roky salan sale saleke sannad sannadood sena sentejn snd
    snin tahun taon thn uliopita unyaka urte vit viti vjet vjetesh vloaz vloaziou vuoden vuosi vuotta y y-dan year
    years yil yildan yr yyl yyldan ετη ετος аввал г гадоу гады год года година године години ж жилиин жыл жылдан иил
    иилдан л лет р роки року років рік տ տարի տարուց שנה שנים שנתיים سال سنتین سنه سنوات کال کاله کالونو ییل ییلدین
    अघि वर्ष वर्षमा वर्षांपूर्वी वर्षांमध्ये वर्षापूर्वी वर्षामध्ये পূর্বে বছর বছরে ਸਾਲ ਸਾਲਾਂ વર્ષ વર્ષમાં ஆ
    ஆண்டிற்கு ஆண்டில் ஆண்டுகளில் ஆண்டுகளுக்கு ల్లో సం సంవత్సరం సంవత్సరంలో సంవత్సరాల సంవత్సరాల్లో ವರ್ಷಗಳ ವರ್ಷಗಳಲ್ಲಿ
    ವರ್ಷದ ವರ್ಷದಲ್ಲಿ വർഷം വർഷത്തിൽ වසර ปี ปีที่แล้ว ປີ ປີກ່ອນ နှစ် နှစ်အတွင်း წელიწადში წელში წლის ዓመታት ዓመት ឆ្នាំទៀត
    ឆ្នាំ​មុន 年前 年后 年後 년
    """

  /// For example `maanden`, `mo` and `か月前`.
  static let month = """
    -xahar ay aydan bil bilood bln bulan buwan deufis enyangeni ezedlule ezinyangeni ezizayo fis hilabete honap
    honapja honappal ieħor inyanga izinyanga k kk kuu kuukauden kuukausi kuukautta luna luni maand maande maanden
    man manad manadar manader manadir maned maneder manotbadji manud manudi manudum md mdr meint men menesa menesi
    menesiem menesio menesiu menesius mes mesac mesacaj mesacami mesacom mesacomaj mesacow mesacy mese mesec meseca
    mesece mesecem mesecema mesecev meseci meses mesi mesiac mesiaca mesiace mesiacmi mesiacom mesiacov mesic mesice
    mesicem mesici mesicu mesos mhi mhios mhiosa mi mies miesiac miesiaca miesiace miesiecy miezi mios miosa miosan
    mis miz mj mjas mjasec mjaseca mjasecami mjasecom mjasecoma mjasecow mjasecy mjesec mjeseca mjeseci mnd mo
    moanne moannen mois monat monaten month months mount muaj muaji muajsh mwezi oy oydan thang viz viziou xahar
    xahrejn xhur μ μηνα μηνες аи аид аидан м мес месец месеца месеци месяц месяца месяцау месяцев месяцы міс місяць
    місяця місяці місяців ои оидан сарын ամիս ամսից חודש חודשיים חודשים חו׳ اشهر خلال شهر شهرا شهرین قبل ماه ماہ
    مہینہ مہینے میاشت میاشتو میاشتې یای یایدین महिना महिनामा महिन्यांपूर्वी महिन्यांमध्ये महिन्यापूर्वी महिन्यामध्ये
    माह মাস মাসে ਮਹੀਨਾ ਮਹੀਨਿਆਂ ਮਹੀਨੇ મહિના મહિનામાં மா மாத மாதங்களில் மாதங்களுக்கு மாதத்தில் மாதத்துக்கு నెల నెలల
    నెలలో నెలల్లో ತಿಂಗಳ ತಿಂಗಳಲ್ಲಿ ತಿಂಗಳು ತಿಂಗಳುಗಳ ತಿಂಗಳುಗಳಲ್ಲಿ മാസം മാസത്തിൽ මාස เดือน เดือนที่ผ่านมา เดือนที่แล้ว ດ
    ເດືອນ ເດືອນກ່ອນ လ လအတွင်း თვეში თვის ወራት ወር ខែទៀត ខែមុន か月前 か月後 个月前 个月后 개월
    """

  /// For example `wochen`, `wk` and `недели`.
  static let week = """
    7 amaviki aste emavikini evikini gimagħtejn gimgħa gimgħat h-den hafta haftadan hep hep-den hepde hepdeden het
    hete hettel hf həftə jave javesh linggo mgg mgu minggu nad nadala ned nedelam nedelas nedelja nedelje nedelju
    pythefnos sapt saptamana saptamani sav savaiciu savaite savaites scht seachd seachdain seachdainean seachtain
    seachtaine sed sedmica sedmice sedmicu sem semaine semaines semana semanas setemane setemanis setm setmana
    setmanes sett settimana settimane shcht sheachd sheachdain sheachtain sizh sizhun sizhuniou tdbd ted teden tedna
    tedne tedni tednom tednoma tednov tj tjedan tjedana tjedna toddobaad tuan tyd tyden tydne tydnem tydnu tydny
    tydz tydzen tydzenje tydzenjej tydzenjemi tydzenjom tydzenjomaj tydzenjow tydzien tyg tygodni tygodnia tygodnie
    tyz tyzden tyzdna tyzdnami tyzdne tyzdnom tyzdnov tyzen tyzenja tyzenjami tyzenje tyzenjom tyzenjoma tyzenjow
    uge uger uke uker vahkku vahku vecka veckor veke veker vi viikko viikkoa viikon vika viku vikum vikur vk w week
    weeks weke weken wike wiken wiki wk wo woch woche wochen ws wythnos εβδ εβδομαδα εβδομαδες ап апт апта аптадан
    долоо н нед недели недель неделю недеља недеље недељу седм седмица седмици тиж тиждень тижня тижні тижнів тыд
    тыдзень тыдня тыдняу тыдні хоногиин ҳафта ҳафтадан անց շաբ շաբ-ից շաբաթ շաբաթից שבוע שבועות שבועיים שב׳ اسابیع
    اسبوع اسبوعا اسبوعین اونیو اونۍ هفته ھهپته ھهپتیدین ہفتہ ہفتے आठवड्यांपूर्वी आठवड्यांमध्ये आठवड्यापूर्वी
    आठवड्यामध्ये सप्ताह हप्ता हप्तामा সপ্তাহ সপ্তাহে ਹਫ਼ਤਾ ਹਫ਼ਤਿਆਂ ਹਫ਼ਤੇ અઠ અઠવાડિયા અઠવાડિયામાં માં வா வார
    வாரங்களில் வாரங்களுக்கு வாரத்திற்கு வாரத்தில் వారం వారంలో వారాల వారాల్లో ವಾರಗಳ ವಾರಗಳಲ್ಲಿ ವಾರದ ವಾರದಲ್ಲಿ ആഴ്ച
    ആഴ്ചയിൽ සති สัปดาห์ สัปดาห์ที่ผ่านมา สัปดาห์ที่แล้ว ອທ ອາທິດ ອາທິດກ່ອນ ပတ် ပတ်အတွင်း კვ კვირაში კვირის ሳምንታት
    ሳምንት សប្ដាហ៍ទៀត សប្ដាហ៍​មុន 周前 周后 週間前 週間後 주
    """

  /// For example `jours`, `tagen` and `روز`.
  static let day = """
    amaŋŋilit araw d da dae dag daga dagar dage dagen dagur dan dana day days ddiwrnod deeg degi dei deien deiz den
    deuddydd dgn dia dias diena dienam dienas dienos dienu dies dite ditesh diwrnod dna dnami dne dnem dneva dnevi
    dnevom dnevoma dni dnia dnj dnja dnjami dnjej dnjemi dnjom dnjoma dnjomaj dnjow dnom dny dogn dogum dzen dzien
    egun ezinsukwini g-den gg giorni giorno granet gun gunden gurnata hari izinsuku jandor jandora jour jours jumejn
    kun kundan la laithean latha maalin maalmood mlmd mln nap napja nappal ngay oluzayo olwedlule osukwini p paeva
    paiva paivaa paivan pv siku tag tagen usuku z zeiz zeiziou zen zi zile zornade zornadis ημ ημερα ημερες д дан
    дана ден дена день дзен дзень дн днеи дни дня дні днів кун кундан күн күндөн күннен өдриин օր օրից אתמול יום
    יומיים ימים מחר ایام دن دنوں دیگر روز ورځ ورځو ورځې کۈن کۈندین یوم یوما یومین दिन दिनमा दिवसांपूर्वी दिवसांमध्ये
    दिवसापूर्वी दिवसामध्ये দিন দিনের মধ্যে ਦਿਨ ਦਿਨਾਂ દિવસ દિવસમાં நா நாட்களில் நாட்களுக்கு நாளில் நாளுக்கு రోజు
    రోజుల రోజులో రోజుల్లో ದಿನಗಳ ದಿನಗಳಲ್ಲಿ ದಿನದ ದಿನದಲ್ಲಿ ദിവസം ദിവസത്തിൽ දින න් วัน วันที่ผ่านมา วันที่แล้ว ມື້
    ມື້ກ່ອນ ရက် ရက်အတွင်း დღეში დღის ቀናት ቀን ቀኖች ថ្ងៃទៀត ថ្ងៃ​មុន ថ្ងៃ​​មុន 天前 天后 日前 日後 일
    """

  /// For example `heures`, `hr` and `часов`.
  static let hour = """
    amahora awr c chloig diibmu diibmur d‘aqui e ehoreni emahoreni eur euriou gio godz godzin godzine godziny goz
    gozin gozinami gozinje gozinoma gozinu goziny h heure heures hodin hodinami hodinou hodinu hodiny hodz hodzin
    hodzinami hodzinje hodzinomaj hodzinu hodziny hora horas hores hour hours hr huaire ihora jam klst klukkustund
    klukkustundir klukkustundum n-uair n-uaire oere oeren ora oraja oras oraval ordu ore oresh oris saa saacad
    saacadood saat sag sag-dan sagat sagatdan sagħtejn sat sata sati scd siegħa sigħat soat soatdan st std stonn
    stonnen stundam stundas stunde stunden t thide tim tima timar time timer timi timmar timme tunni tunnin tunti
    tuntia uair uairean ur urama urami ure uri uro uur val valanda valandas valandos valandu ω ωρα ωρες гадз гадзін
    гадзіну гадзіны годин годину саат сааттан сат сата сати сағ сағат сағаттан соат соатдан ц цагиин ч час часа
    часов ժ ժ-ից ժամ ժամից שעה שעות שעתיים שע׳ ساعات ساعت ساعتو ساعتونه ساعتین ساعه سایهت سایهتتین گھنٹوں گھنٹہ
    گھنٹے घंटे घं॰ घण्टा घण्टामा तासांपूर्वी तासांमध्ये तासापूर्वी तासामध्ये ঘন্টা ঘন্টায় ਘੰਟਾ ਘੰਟਿਆਂ ਘੰਟੇ કલાક
    કલાકમાં ம மணி மணிநேரத்தில் மணிநேரம் గం గంట గంటల గంటలో గంటల్లో ಗಂಟೆ ಗಂಟೆಗಳ ಗಂಟೆಗಳಲ್ಲಿ ಗಂಟೆಯಲ್ಲಿ മണിക്കൂറിൽ
    മണിക്കൂർ පැය ชม ชั่วโมง ชั่วโมงที่ผ่านมา ที่แล้ว ຊມ ຊົ່ວໂມງ ຊົ່ວໂມງກ່ອນ နာရီ နာရီအတွင်း საათის საათში სთ ሰዓት
    ሰዓቶች ក្នុង​រយៈ​ពេល ម៉ោង ម៉ោងទៀត ម៉ោង​មុន 小时前 小时后 時間前 時間後 시간
    """

  /// For example `minuti`, `min` and `мин`.
  static let minute = """
    amaminithi dakika daqiidadood daqiiqad daqiiqadood daqiqa daqiqadan deqeyan deqeye dk dq dqqd dəqiqə fun funud
    iminithi kumaminithi kuminithi menit mhion mhionaid min min-dan minit minuce minuciu minuhta minuhtta minuse
    minut minuta minutama minutami minutash minutdan minute minutem minuten minuter minutes minuti minuto minutoma
    minutomaj minutos minutou minutow minuts minutt minutten minutter minuttir minutu minutum minutur minuty minuut
    minuutin minuutti minuuttia mion mionaid mionaidean mnt mun munud munut noim noimead perc perccel phut vunut
    vunutou λ λεπ λεπτα λεπτο дақиқа дақиқадан мин минут минута минути минуттан минуту минуты минутын мүн мүнөт
    мүнөттөн хв хвилин хвилини хвилину хвілін хвіліну хвіліны ր ր-ից րոպե րոպեից דקה דקות דק׳ دقایق دقیقتین دقیقه
    دقیقو دقیقې منٹ مینۇت مینۇتتین पूर्वी मिनट मिनि मिनिटांपूर्वी मिनिटांमध्ये मिनिटापूर्वी मिनिटामध्ये मिनेट
    मिनेटमा मि॰ মিনিট মিনিটে ਮਿੰਟ ਮਿੰਟਾਂ મિનિટ મિનિટમાં நி நிமி நிமிடங்களில் நிமிடங்களுக்கு நிமிடத்திற்கு
    நிமிடத்தில் నిమి నిమిషం నిమిషంలో నిమిషాల నిమిషాల్లో ನಿಮಿಷಗಳ ನಿಮಿಷಗಳಲ್ಲಿ ನಿಮಿಷದ ನಿಮಿಷದಲ್ಲಿ മിനിറ്റിൽ മിനിറ്റ്
    මිනිත්තු นาที นาทีที่ผ่านมา นาทีที่แล้ว ນທ ນາທີ ນາທີກ່ອນ ໃນ မိနစ် မိနစ်အတွင်း წთ წუთის წუთში ደቂቃ ደቂቃዎች នាទីទៀត
    នាទី​មុន នាទី​​មុន 分前 分後 分钟前 分钟后 분
    """

  /// For example `secondes`, `sec` and `секунд`.
  static let second = """
    amasekhondi detik dhiog diog diogan dtk eil eilenn eilennou eiliad giay ilbiriqsi ilbrqsi isekhondi kumasekhondi
    kusekhondi masodperc masodperccel s saniye saniyə sec second seconde seconden secondes secondi secondo seconds
    secont seconts secunda secunde seg segon segons segundo segundos sek sek-dan sekonda sekondash sekonde sekonden
    sekondes sekondi sekonn sekonnen sekund sekunda sekundama sekundami sekundda sekunde sekundem sekunden sekunder
    sekundes sekundi sekundo sekundoma sekundomaj sekundou sekundow sekundu sekundum sekundur sekundy sekundze
    sekundziu sekunnin sekunt sekuntdan sekunti sekuntia sekunze shoic shoicind soic soicind soniya soniyadan δ δευτ
    δευτερολεπτα δευτερολεπτο сек секунд секунда секунддан секунде секунди секундтан секунду секунды секундын сония
    сониядан վ վ-ից վայրկյան վայրկյանից վրկ վրկ-ից שניות שנייה שנ׳ ثانیتین ثانیه ثانیو ثانیې ثوان سیکنڈ سېکۇنت
    سېکۇنتتین کې मध्ये से सेकंड सेकंदांपूर्वी सेकंदांमध्ये सेकंदापूर्वी सेकंदामध्ये सेकेन्ड सेकेन्डमा से॰ সেকেন্ড
    সেকেন্ডে ਸਕਿੰਟ ਸਕਿੰਟਾਂ સેકંડ સેકંડમાં வி விநா விநாடிகளில் விநாடிகளுக்கு விநாடிக்கு விநாடியில் సెక సెకను సెకనులో
    సెకన్ల సెకన్లలో ಸೆಕೆಂಡುಗಳ ಸೆಕೆಂಡ್ ಸೆಕೆಂಡ್ಗಳಲ್ಲಿ ಸೆಕೆಂಡ್ನಲ್ಲಿ സെക്കൻഡിൽ സെക്കൻഡ് තත්පර วินาที วินาทีที่ผ่านมา
    วินาทีที่แล้ว ວິ ວິນາທີ ວິນາທີກ່ອນ စက္ကန့် စက္ကန့်အတွင်း წამის წამში წმ ሰከንድ ሰከንዶች វិនាទីទៀត វិនាទី​មុន 秒前 秒后 秒後
    秒钟前 秒钟后 초
    """

  /// Words that put a span into the past. A text that has words of both kinds is in the past.
  static let past = """
    acum ago air ais ang arat duela edlule eest eledlule ezelott fa for fyrir gelede geleden ha hace hai il
    iliyopita ilu indaur kahor khr lalu lyn nakalipas ol oldin once oncə pare pirms pre pred pries prije psed sedan
    sen shin sidan siden sitten temu truoc viru virun vor yang yn zilizopita zo απο πριν бұрын мурн мурун назад
    олдин пр пре пред преди таму тому өмнө առաջ לפני قبل مخکې پہلے پیش ییلگیری पहले पहिले আগে ਪਹਿਲਾਂ પહેલાં முன்
    క్రితం ಹಿಂದೆ മുമ്പ് කට පෙර ກ່ອນ ပြီးခဲ့သည့် წინ በፊት ከ 전
    """

  /// Words that put a span into the future. It counts only where no word says the past: `in` and `en` are common
  /// prepositions.
  static let future = """
    a-benn angu- baada barru ca ceann cez dalam dans dentro dlm d’aqui eftir elingu- elizayo em en ezayo fi gceann
    in keyin maŋŋilit mulva nua oer om oor over oħra paasta parast pas pec peste po sau sonra tra um ymhen za
    ərzində σε дараа за кеиін кииин киин праз сл след сунг через בעוד بعد خلال میں په کې کېیین में येत्या ਵਿੱਚ లో
    කින් ใน ในอีก ໃນອີກ በ ውስጥ 후
    """
}
