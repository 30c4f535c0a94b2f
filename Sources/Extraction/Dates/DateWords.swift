/// The words of dates other than month names, folded when they are read; an underscore stands for a space.
enum DateWords {
  /// The months of the Persian calendar: Iranian, transliterated, Afghan. The index is the month's number less one,
  /// here and in the other lists of months.
  static let persianMonths = [
    "فروردین farvardin حمل", "اردیبهشت ordibehesht ثور", "خرداد khordad جوزا", "تیر tir سرطان",
    "مرداد امرداد mordad اسد", "شهریور shahrivar سنبله", "مهر mehr میزان", "آبان aban عقرب", "آذر azar قوس",
    "دی dey جدی", "بهمن bahman دلو", "اسفند esfand حوت",
  ]

  /// The months of the Islamic calendar. In the spellings of Arabic and Persian; `ذوالحجة` also with the Persian `ی`
  /// and `ه`.
  static let islamicMonths = [
    "محرم المحرم محرم_الحرام muharram", "صفر safar", "ربیع_الاول ربیع_اول", "ربیع_الثانی ربیع_الآخر ربیع_ثانی",
    "جمادی_الاولی جمادی_الاول جمادی_اول", "جمادی_الثانیة جمادی_الآخرة جمادی_الثانی جمادی_ثانی", "رجب rajab",
    "شعبان shaban", "رمضان ramadan ramazan", "شوال shawwal",
    "ذوالقعدة ذو_القعدة ذی_القعدة ذی‌القعده ذیقعده ذیقعدة", "ذوالحجة ذو_الحجة ذی_الحجة ذی‌الحجه ذیحجه ذیحجة",
  ]

  /// The Vietnamese numerals for months, which follow the word for month, and two abbreviations from other languages.
  /// May has none: its numeral, `năm`, is also the word for year.
  static let vietnameseMonths = [
    "một giêng ян", "hai", "ba", "tư", "", "sáu чер", "bảy", "tám", "chín", "mười", "mười_một", "mười_hai chạp",
  ]

  /// What words mean for the clock; names of hours, minutes and seconds are in `UnitNames`. A word in two lines has
  /// the meaning of the later.
  static let clocks: [(String, DateVocabulary.Clock)] = [
    ("am a_m vorm ap fm dop dopol de πμ пп صباحا ص قظ ق_ظ קהצ 오전 上_午 凌_晨 早_上 午_前 पूर्वाह्न পূর্বাহ্ণ sa sabah дп öö", .morning),
    ("pm p_m nachm ip em odp odpol du μμ سمساء م بظ ب_ظ مساء 오후 下_午 晚_上 午_後 अपराह्न অপরাহ্ণ ch нп aksam", .afternoon),
    ("noon mittags midi mediodia mezzogiorno poludnie podne poledne полдень 中_午 정오 middag öğlen ظهر", .noon),
    ("midnight minuit mitternacht medianoche mezzanotte ponoc ponoć pulnoc полночь middernacht gece_yarısı", .midnight),
    ("h hs hrs uhr 時 时 点 點 시 ч час год godz klo kl น giờ ώρα ura hod", .hour),
    ("min 分 분 мин хв phút นาที", .minute), ("s sec sek 秒 초 сек", .second),
    ("at um kl klo ساعت الساعة à alle ore ore le as às en в у u o @ сағат saat pukul", .at),
  ]

  /// Counters for year, month and day, and the words before the number of a month or year.
  static let counters: [(String, DateVocabulary.Counter)] = [
    ("年 년", .year), ("月 월", .month), ("日 일 号 號", .day),
  ]

  /// Filler words that may come between the parts of a date. A filler that is also the name of a month counts as the
  /// month.
  static let fillers = """
    de del d da do dos das di dell of the la le el os as tháng den der dem die am on il lo u i a à al year anno ano año
    г год года р рік року р-ку roku rok r m g гг წლის წელი সাল सन् ई สศ พศ ค ค_ศ ปี ngày năm naman tahun yil yılı ж жылы
    dia día dnia dne dana gads gada metai m_ metų v e eto st nd rd th er re eme º ª er. ème te de_ e. ste ni mh а го
    ام م لى le_ শে লা রা ঠা ই سنة عام لعام سال ماه مورخ من la_ ע ב של om op ob év на і ы ти ті го
    """

  /// Ordinal words for days: Persian ones, and a few for the first of a month; the index is the number less one. Those
  /// from 21 to 29 are read as two words, `بیست و سوم`.
  static let ordinals = [
    "یکم اول أول 1er premier primero primo erste ersten first", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم",
    "نهم",
    "دهم", "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم هیجدهم", "نوزدهم",
    "بیستم بیست",
    "", "", "", "", "", "", "", "", "", "سی_ام سیم سی", "سی_و_یکم",
  ]

  /// Offsets from UTC in minutes with zone names; an ambiguous name has its most common meaning in the press. `ist` is
  /// India's, `cst` North America's. `bst`, which is Britain's and Bangladesh's, is not listed.
  static let zones: [(Int, String)] = [
    (0, "z utc gmt wet ut uhr_gmt"), (60, "cet met mez bst west wat"), (120, "cest mest mesz eet sast cat sat"),
    (180, "eest msk мск trt ast_sa eat"), (210, "irst irt"), (240, "gst"), (270, "irdt aft"), (300, "pkt uzt"),
    (330, "ist"), (345, "npt"), (360, "bdt"), (420, "ict wib"), (480, "sgt hkt cst_cn awst wita pht myt"),
    (540, "jst kst wit"), (570, "acst"), (600, "aest"), (630, "acdt"), (660, "aedt"), (720, "nzst"), (780, "nzdt"),
    (-120, "brst"), (-150, "ndt"), (-180, "brt art adt"), (-210, "nst"), (-240, "edt ast at"), (-300, "est cdt et"),
    (-360, "cst mdt ct"), (-420, "mst pdt mt"), (-480, "pst akdt pt"), (-540, "akst hdt"), (-600, "hst"),
  ]
}
