/// The words for distances in time, in every language at once.
///
/// Built once from `UnitNames` and the lists here, which add what CLDR lacks. Tables are keyed by
/// `DateVocabulary.key`, the hash of a folded word or of two words.
struct RelativeVocabulary: Sendable {
  /// A time span named by a word. One of the three numbers is set: a year is 12 months, a week 7 days, an hour 3,600
  /// seconds.
  struct Unit: Sendable {
    var months = 0
    var days = 0
    var seconds = 0
    /// Whether the word includes its count, like an Arabic dual.
    var hasOwnCount = false

    /// Adds a number of units. Counts of 100,000 and more are ignored, so that a hostile number can't overflow the
    /// sum.
    func add(_ count: Int, to span: inout RelativeSpan) {
      guard abs(count) < 100_000 else { return }
      span.months += months * count
      span.days += days * count
      span.seconds += seconds * count
      if seconds != 0 { span.hasClock = true }
    }
  }

  /// Spans by their names.
  private(set) var units: [UInt64: Unit] = [:]
  /// Numerals from one to ten, and articles, which mean one.
  private(set) var numbers: [UInt64: Int] = [:]
  /// Words that name a day by themselves, and how many days ago it was. 0 is today, -1 tomorrow.
  private(set) var days: [UInt64: Int] = [:]
  private(set) var past: Set<UInt64> = []
  private(set) var future: Set<UInt64> = []

  /// The shared vocabulary, built on first use.
  static let standard = RelativeVocabulary()

  private init() {
    let named = [
      (UnitNames.year + Self.years, Unit(months: 12)), (UnitNames.month + Self.monthsMore, Unit(months: 1)),
      (UnitNames.week + Self.weeks, Unit(days: 7)), (UnitNames.day + Self.daysMore, Unit(days: 1)),
      (UnitNames.hour + Self.hours, Unit(seconds: 3600)), (UnitNames.minute + Self.minutes, Unit(seconds: 60)),
      (UnitNames.second + Self.seconds, Unit(seconds: 1)),
      ("decade decades década decennio jahrzehnt", Unit(months: 120)),
      ("يومين", Unit(days: 2, hasOwnCount: true)), ("ساعتين", Unit(seconds: 7200, hasOwnCount: true)),
      ("دقيقتين", Unit(seconds: 120, hasOwnCount: true)), ("أسبوعين", Unit(days: 14, hasOwnCount: true)),
      ("شهرين", Unit(months: 2, hasOwnCount: true)), ("سنتين عامين", Unit(months: 24, hasOwnCount: true)),
    ]
    for (words, unit) in named { Self.each(words) { units[$0] = unit } }
    for (index, words) in Self.numberWords.enumerated() { Self.each(words) { numbers[$0] = index + 1 } }
    for (count, words) in Self.dayWords { Self.each(words) { days[$0] = count } }
    Self.each(UnitNames.past + Self.pastMore) { past.insert($0) }
    Self.each(UnitNames.future + Self.futureMore) { future.insert($0) }
  }

  /// Calls `body` with the key of each name; an underscore joins two words. White space separates names.
  private static func each(_ words: String, _ body: (UInt64) -> Void) {
    for word in DateVocabulary.names(words) {
      let halves = word.unicodeScalars.split(separator: "_").map { Substring($0) }
      let keys = halves.map { DateVocabulary.key($0) }
      body(keys.count == 2 ? DateVocabulary.key(keys[0], keys[1]) : DateVocabulary.key(word))
    }
  }

  /// Names of units that `UnitNames` lacks: abbreviations, inflected forms, and Chinese and Japanese counters.
  private static let years = " y yr yrs année années jahr jahre rok roky lat عام वर्ष 年 년 سال лет ano anos ans an"
  private static let monthsMore = " mos mo monate مهينه شهر महीने měsíce 个_月 個_月 ヶ_月 か_月 月 개월 달 ماه мес"
  private static let weeks = " w wk woche wochen týdny أسبوع wks 周 週 星_期 礼_拜 週_間 주 هفته нед"
  private static let daysMore = " d tag tage den dny يوم 天 日 일 روز д วัน"
  private static let hours = " h hr hrs stunde stunden hodinu hodiny ساعة 小_时 小_時 時_间 時_間 鐘_頭 시간 ساعت ч ชั่วโมง std"
  private static let minutes = " mins min minuty دقيقة 分_钟 分_鐘 分 분 دقیقه мин นาที"
  private static let seconds = " sec secs vteřin सेकंड ثانية s 秒 초 ثانیه сек วินาที sek"
  /// Words for the past that `UnitNames` lacks. `published` is among them: `published 2 hours` means ago.
  private static let pastMore = """
     前 之_前 以_前 전 পূর্বে atrás atras fa vor il_y منذ قبل پیش ago before earlier hace depuis il temu prije назад тому
    before since published ที่แล้ว นาทีที่แล้ว
    """

  private static let futureMore = """
     from later next im en in i o sa içinde içerisinde sonra gelecek में बाद 后 後 之_后 之_後 以_后 후 ใน seuraava prochain
    próximo
    """

  /// Words for the numbers from one to ten, with the articles that can mean "one". The index is the number less one.
  private static let numberWords = [
    "a an one ein eine einer einem einen un une una uno um uma een en ett et один одну یک um jeden един една",
    "two zwei deux dos due dois два две deux",
    "three drei trois tres tre três три", "four vier quatre cuatro", "five fünf cinq cinco", "six sechs seis",
    "seven sieben sept", "eight acht huit", "nine neun neuf", "ten zehn dix",
  ]

  /// Words for days, with how many days ago the day was. Negative numbers are days to come.
  private static let dayWords = [
    (
      0,
      """
      today heute aujourdhui aujourd'hui hui hoy oggi hoje vandaag сегодня сёння сьогодні dzisiaj dziś dnes bugün idag
      i_dag ma danes danas днес اليوم امروز 今_天 今_日 오늘 आज আজ วันนี้ hôm_nay hari_ini σήμερα היום now jetzt till_date
      maintenant
      """
    ),
    (
      1,
      """
      yesterday gestern hier ayer ieri ontem gisteren вчера учора вчора wczoraj včera dün igår i_går eilen jučer juče вчера
      أمس يوم_أمس امس دیروز 昨_天 昨_日 어제 कल গতকাল เมื่อวาน เมื่อวานนี้ hôm_qua kemarin χθες אתמול tegnap aseară
      """
    ),
    (
      2,
      """
      vorgestern avant-hier anteayer anteontem eergisteren позавчера пазаўчора позавчора przedwczoraj předevčírem
      predvčerom 前_天 一_昨_日 그저께 پریروز
      """
    ),
    (-1, "tomorrow morgen demain mañana domani amanhã завтра jutro yarın imorgon 明_天 明_日 내일 غدا فردا"),
    (-2, "pojutrze übermorgen послезавтра 后_天"),
  ]
}
