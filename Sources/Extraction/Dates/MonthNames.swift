/// The names of the Gregorian months in some ninety languages, folded as `LetterFolding` folds.
///
/// Wide and abbreviated names, in the forms for dates and standing alone, from Unicode CLDR (through Babel), plus
/// forms used in the Croatian, Czech, Belarusian and Maghreb press. An underscore stands for a space inside a name.
///
/// A name may be in several languages but must mean one month in all; otherwise its rarer meaning goes into
/// `exceptions`. `DateCorpusTests` reads dates of forty languages with these.
enum MonthNames {
  /// The names of each month, January first.
  ///
  /// Names are between white space, in no order that matters, except that a name given for two months is that of the
  /// later.
  static let gregorian: [String] = [
    """
    am_faoilleach da_schaner de_gen de_gener dhen_fhaoilleach ean eanair en ene enero faoi gen gener gennaio genver
    ian ianuarie ion ionawr jaan jaanuar jaenner jan janaayo janar janeiro jannaayo jannar janner jannewaris januar
    januara januari januarie january januwari janv janvaris janvier led leden ledna mis_genver oca ocak
    oddajagemannu oddj rbn rebendan saus sausio sausis schan schaner sij sijecanj sijecnja sijecnju sty styczen
    stycznia tammi tammikuu tammikuuta urt urtarrila xan xaneiro yan yanvar yanwar zen zenar ιαν ιανουαριος
    ιανουαριου нэгдүгээр_сар сту студзень студзеня січ січень січня янв январ январь января яну януари јан јануар
    јануари қаң қаңтар հնվ հունվար հունվարի ינואר ינו׳ جانفی جنوری ژانویه کانون_الثانی کانوونی_دووهم یانۋار ینایر
    जनवरी जन॰ जाने जानेवारी জানু জানুয়ারী জানুয়ারি ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ஜன ஜனவரி జన జనవరి ಜನ ಜನವರಿ ജനു ജനുവരി ජන ජනවාරි
    มกราคม มค ມກ ມັງກອນ ဇန် ဇန်နဝါရီ იან იანვარი ጃን ጃንዋሪ មករា 一月
    """,
    """
    an_gearran chw chwef chwefror cʼhwe cʼhwevrer da_favrer de_febr de_febrer dhen_ghearran favr favrer feabh
    feabhra feb febbraio feber febr febraayo febreiro febrer febrero febrewaris februar februara februari februarie
    februaris february februwari fev fevereiro fevr fevral fevrar fevrier few fewral fra frar gearr guov guovvamannu
    helmi helmikuu helmikuuta hwe lut lutego luty mis_hwevrer ots otsaila peb pebrero sbt shk shkurt sibat sub subat
    uno unor unora vas vasario vasaris veebr veebruar velj veljaca veljace veljaci φεβ φεβρουαριος φεβρουαριου ақп
    ақпан лют лютага лютии лютого люты феб фебруар фев февр феврал февраль февраля февруари хоердугаар_сар փետրվար
    փետրվարի փտվ פברואר פבר׳ שבט شباط شوبات فبرایر فبروری فروری فوریه فیفری فېبروری فېۋرال फ़रवरी फ़र॰ फेब्रु
    फेब्रुअरी फेब्रुवारी ফেব ফেব্রুয়ারী ফেব্রুয়ারি ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ફેબ્રુઆરી பிப் பிப்ரவரி ఫిబ్ర ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ
    ഫെബ്രു ഫെബ്രുവരി පෙබ පෙබරවාරි กพ กุมภา กุมภาพันธ์ ກພ ກຸມພາ ဖေ ဖေဖော်ဝါရီ თებ თებერვალი ፌብ ፌብሩዋሪ កុម្ភៈ 二月
    """,
    """
    adar adr am_mart bre brezen brezna da_mars de_marc dhen_mhart kov kovas kovo maalis maaliskuu maaliskuuta maarso
    maart mac machi mae maerz mar marc marca march marcius marco marec maret mars marso mart marta martie marts
    martxoa marz marzec marzo marzu mas mashi maw mawrth mer merc merca meu meur meurzh mis_meurth mrt njuk
    njukcamannu ozu ozujak ozujka ozujku μαρ μαρτιος μαρτιου бер березень березня гуравдугаар_сар мар март марта нау
    наурыз сак сакавік сакавіка մարտ մարտի մրտ מרץ اذار مارت مارس مارچ یازار मार्च মার্চ ਮਾਰਚ માર્ચ மார் மார்ச்
    మార్చి ಮಾರ್ಚ್ മാർ മാർച്ച് මාර් මාර්තු มีค มีนาคม ມນ ມີນາ မတ် მარ მარტი ማርች មីនា 三月
    """,
    """
    abr abrell abriil abril aib aibrean an_giblean api apirila apr aprel april aprila aprile aprili aprilie aprilis
    aprill apryl apryla avr avrigl avril bal balandis balandzio cuo cuoŋomannu dabr dabril davrigl dhen_ghiblean dub
    duben dubna ebr ebrel ebrill eph ephreli gibl huhti huhtikuu huhtikuuta kwi kwiecien kwietnia mis_ebrel ni nis
    nisan nsn pri prill tra travanj travnja travnju απρ απριλιος απριλιου апр апрел апрель апреля април
    дөрөвдүгээр_сар квіт квітень квітня кра красавік красавіка сәу сәуір ապր ապրիլ ապրիլի אפריל אפר׳ ابریل افریل
    اوریل اپریل نیسان یاپرېل अप्रिल अप्रैल एप्रि एप्रिल এপ্রি এপ্রিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్
    ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി ഏപ്രിൽ අප්රේල් เมย เมษายน ມສ ເມສາ ဧပြီ აპრ აპრილი ኤፕሪ ኤፕሪል មេសា 四月
    """,
    """
    an_ceitean beal bealtaine ceit da_matg de_maig dhen_cheitean geg geguze geguzes gln gulan kve kveten kvetna
    maaie maayo mag maggio mai maiatza maig maijs maio maj maja majus matg may mayis mayo me mee mei mej meja meje
    mejju mey meyi mies miessemannu mis_me svi svibanj svibnja svibnju touko toukokuu toukokuuta μαι μαιος μαιου маи
    мам мамыр мая мај тавдугаар_сар трав травень травня մայիս մայիսի մյս מאי ایار مای مایو مه میی مۍ یایار मई मे মে
    ਮਈ મે மே మే ಮೇ മേയ് මැයි พค พฤษภาคม ພພ ພຶດສະພາ မေ მაი მაისი ሜይ ឧសភា 五月
    """,
    """
    an_t-ogmhios birz birzelio birzelis cer cerven cervna cvn cze czerwca czerwiec da_zercladur de_juny dhen_ogmhios
    eka ekaina geas geassemannu giu giugno gun gunju haz haziran heziran hun hunyo hzr iun iunie iyn iyun jug jugn
    juin jun juna june junho juni junie junij junija junijs junio junius juny juun juuni kesa kesakuu kesakuuta
    lipanj lipnja lipnju meh mehefin meith meitheamh met mezh mezheven mis_metheven ogmh qer qershor xuno zercl
    zercladur ιουν ιουνιος ιουνιου зургаадугаар_сар июн июнь июня мау маусым черв червень червня чэр чэрвень чэрвеня
    юни јун јуни հնս հունիս հունիսի יוני جوان جون حزیران حوزهیران ژوین یونیو یییۇن जुन जून জুন ਜੂਨ જૂન ஜூன் జూన్
    ಜೂನ್ ജൂൺ ජූනි มิถุนายน มิย ມິຖ ມິຖຸນາ ဇွန် ივნ ივნისი ጁን មិថុនា 六月
    """,
    """
    an_t-iuchar cervence cervenec cvc da_fanadur de_jul de_juliol dhen_iuchar fan fanadur gor gorff gorffennaf goue
    gouere heina heinakuu heinakuuta hul hulyo iuch iuil iul iulie iyl iyul juil juillet jul jula julai julayi julho
    juli julie julij julija julijs julio juliol julius july juuli korr korrik liep liepa liepos lip lipca lipiec lug
    luglio lui lul lulju luulyo mis_gortheren srpanj srpnja srpnju suoi suoidnemannu tem temmuz tirmeh trm uzt
    uztaila xul xullo ιουλ ιουλιος ιουλιου долоодугаар_сар июл июль июля лип липень липня ліп ліпень ліпеня шіл
    шілде юли јул јули հլս հուլիս հուլիսի יולי تموز تهمووز جولای جولایی جویلیه ژوییه یولیو یولیوز یییۇل जुलाई जुलै
    जुल॰ জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ જુલાઈ ஜூலை జులై ಜುಲೈ ജൂലൈ ජූලි กค กรกฎาคม ກລ ກໍລະກົດ ဇူ ဇူလိုင် ივლ ივლისი ጁላይ
    កក្កដា 七月
    """,
    """
    abu abuztua ag aga agasti ago agost agosti agosto agu agust agustos agustus an_lunastal aout aug august augusta
    augusti augusts augustus augusztus avg avgust avo avost avq avqust avust awg awgust awgusta awst aww awwissu
    borg borgemannu dag dagost davust dhen_lunastal elo elokuu elokuuta eost est gush gusht kol kolovoz kolovoza
    kolovozu lun luna lunasa mis_est ogo ogos ogosto ogs rugp rugpjucio rugpjutis sie sierpien sierpnia srp srpen
    srpna tbx tebax αυγ αυγουστος αυγουστου авг август августа жні жнівень жніуня наимдугаар_сар серп серпень серпня
    там тамыз օգոստոս օգոստոսի օգս אוגוסט אוג׳ اب اغسطس اوت اګست اگست غشت یاب یاۋغۇست अगस्ट अगस्त अग॰ ऑग ऑगस्ट আগ
    আগস্ট ਅਗ ਅਗਸਤ ઑગસ્ટ ஆக ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് අගෝ අගෝස්තු สค สิงหาคม ສຫ ສິງຫາ ဩဂုတ် აგვ
    აგვისტო ኦገስ ኦገስት សីហា 八月
    """,
    """
    an_t-sultain cakc cakcamannu da_settember de_set de_setembre dhen_t-sultain eyl eylul gwen gwengolo gwn iln ilon
    ira iraila mean_fomhair medi mfomh mis_gwynngala rugs rugsejis rugsejo ruj rujan rujna rujnu seb sebteembar
    sebtembar sen sentabr sentyabr sep sept septemba septembar september septembra septembre septembrie septembris
    septhemba septiembre septimber set setembar setembre setembro setiembre sett settember settembre settembru
    setyembre sht shtator sult syys syyskuu syyskuuta szept szeptember verz wrz wrzesien wrzesnia zar zari σεπ
    σεπτεμβριος σεπτεμβριου вер верасень верасня вересень вересня есдүгээр_сар сен сент сентябр сентябрь сентября
    сеп септембар септември қыр қыркүиек սեպ սեպտեմբեր սեպտեմբերի ספטמבר ספט׳ ایلول سبتمبر ستمبر سپتامبر سپتمبر
    سېنتهبیر سېپتمبر شتنبر یهیلوول सप्टें सप्टेंबर सितंबर सित॰ सेप्टेम्बर সেপ সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ સપ્ટે સપ્ટેમ્બર
    செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ සැප් සැප්තැම්බර් กย กันยายน ກຍ ກັນຍາ
    စက် စက်တင်ဘာ სექ სექტემბერი ሴፕቴ ሴፕቴምበር កញ្ញា 九月
    """,
    """
    an_damhair cot cotmeh damh deireadh_fomhair dfomh dhen_damhair doct doctober doctubre eki ekim golg golggotmannu
    hed here hyd hydref loka lokakuu lokakuuta mis_hedra oct october octobre octombrie octubre okt oktabr okthoba
    oktoba oktobar oktober oktobra oktobris oktoobar oktoober oktubre oktyabr ott ottobre ottubru otu otubar out
    outubro paz pazdziernik pazdziernika rij rijen rijna spal spalio spalis tet tetor urr urria οκτ οκτωβριος
    οκτωβριου аравдугаар_сар жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябр октябрь
    октября қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ اکتبر اکتوبر تشرین_الاول تشرین الاول تشرینی_یهکهم
    یۆکتهبیر अक्टूबर अक्टू॰ अक्टोबर ऑक्टो ऑक्टोबर অক্টো অক্টোবর ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર அக் அக்டோபர் అక్టో
    అక్టోబర్ ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്ടോബർ ඔක් ඔක්තෝබර් ตค ตุลาคม ຕລ ຕຸລາ အောက် အောက်တိုဘာ ოქტ ოქტომბერი ኦክቶ
    ኦክቶበር តុលា 十月
    """,
    """
    an_t-samhain aza azaroa da_november de_nov de_novembre dhen_t-samhain du kas kasim lapkr lapkricio lapkritis lis
    listopad listopada listopadu marras marraskuu marraskuuta mijdar mis_du mjd nen nentor nob nobyembre nof
    noiembrie noofeembar nov novemba novembar november novembra novembre novembris novembro novembru noviembre
    novimber now nowember nowembra noy noyabr samh samhain skab skabmamannu stu studeni studenog studenoga studenom
    tach tachwedd νοε νοεμβριος νοεμβριου арван_нэгдүгээр_сар лист листопад листопада ліс лістапад лістапада нов
    новембар ное ноември ноя нояб ноябр ноябрь ноября қар қараша նոյ նոյեմբեր նոյեմբերի נובמבר נוב׳ تشرین_الثانی
    تشرینی_دووهم نوامبر نوفمبر نومبر نونبر نویابیر नवंबर नव॰ नोभेम्बर नोव्हें नोव्हेंबर নভে নভেম্বর ਨਵੰ ਨਵੰਬਰ નવે
    નવેમ્બર நவ நவம்பர் నవం నవంబర్ ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ නොවැ නොවැම්බර් พย พฤศจิกายน ພຈ ພະຈິກ နို နိုဝင်ဘာ ნოე
    ნოემბერი ኖቬም ኖቬምበር វិច្ឆិកា 十一月
    """,
    """
    abe abendua an_dubhlachd ara aralik berfanbar brf da_december de_des de_desembre dec decembar december decembra
    decembre decembrie decembris decembro dek dekabr des desemba desember desembre desimber dets detsember dez
    dezember dezembro dhen_dubhlachd dhj dhjetor dic dicembar dicembre dicembru diciembre dis diseembar disemba
    disember disyembre dubh gru grudnia grudzien gruod gruodis gruodzio joulu joulukuu joulukuuta juov juovlamannu
    kerzu kev kzu mis_kevardhu noll nollaig pro prosinac prosinca prosince prosincu prosinec rhag rhagfyr δεκ
    δεκεμβριος δεκεμβριου арван_хоердугаар_сар груд грудень грудня дек декабр декабрь декабря декември дец децембар
    жел желтоқсан сне снежань снежня դեկ դեկտեմբեր դեկտեմբերի דצמבר דצמ׳ دجنبر دسامبر دسمبر دیسمبر دېکابیر
    کانون_الاول کانونی_یهکهم डिसें डिसेंबर डिसेम्बर दिसंबर दिस॰ ডিসে ডিসেম্বর ਦਸੰ ਦਸੰਬਰ ડિસે ડિસેમ્બર டிச டிசம்பர்
    డిసెం డిసెంబర్ ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ දෙසැ දෙසැම්බර් ธค ธันวาคม ທວ ທັນວາ ဒီ ဒီဇင်ဘာ დეკ დეკემბერი ዲሴም ዲሴምበር
    ធ្នូ 十二月
    """,
  ]

  /// Names that mean another month in one language than in most: language, name, month. Croatian `listopad` is
  /// October; in Czech and Polish the same word is November.
  static let exceptions: [(language: String, name: String, month: Int)] = [
    ("hr", "lip", 6),
    ("hr", "lis", 10),
    ("hr", "listopad", 10),
    ("hr", "listopada", 10),
    ("hr", "srp", 7),
  ]
}
