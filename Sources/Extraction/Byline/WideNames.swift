/// Reads people's names from bylines in Chinese, Japanese and Korean, in which names and other words stand side by
/// side: `文／岡本春`, `本报记者 林安禾 报道`, `김서윤 기자`.
///
/// Without spaces a name can't be told from other words by its form. So a label before it or a job after it must say
/// that it is one, or the place must be meant for names.
struct WideNames {
  /// At most 12, in the order of the text.
  private(set) var names: [String] = []
  private let isStructured: Bool
  private let isJapanese: Bool
  /// Whether the last label was for authors; nil before any. Names after a label for helpers are dropped until the
  /// next label.
  private var isAuthors: Bool?
  /// Whether the last piece was a label for authors.
  private var wasAuthors = false

  /// Whether a text is written in these scripts.
  ///
  /// It looks at the first 120 scalars, of which two must be in these scripts, and half as many as the others or more.
  static func areLikely(in text: String) -> Bool {
    // The first of these characters, ぁ, is E3 81 81.
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return false }
    var wide = 0
    var others = 0
    for scalar in text.unicodeScalars.prefix(120) {
      if isWide(scalar) { wide += 1 } else if scalar.properties.isAlphabetic, scalar != "@" { others += 1 }
    }
    // A mail address beside a name is in Latin letters.
    return wide >= 2 && (wide * 2 >= others || text.utf8.contains(0x40))
  }

  /// Whether a scalar is kana, Han or Hangul.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || scalar == "々" || scalar == "ー"
  }

  /// A name before any label: in `김서윤 기자` the job follows.
  private var pending: [Substring] = []
  /// The text before an attached `記者`: a name, or the paper's name if a person's follows.
  private var reporter: Substring?

  /// The names in a text; `isJapanese` says whether the page's language is Japanese.
  init(_ text: String, isStructured: Bool, isJapanese: Bool) {
    self.isStructured = isStructured
    self.isJapanese = isJapanese || text.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) && $0 != "・" }
    for token in Self.tokens(of: text) where names.count < 12 { take(token) }
    // `岡本春記者` with nobody after it.
    if names.isEmpty, let reporter, isName(reporter) { names = [String(reporter)] }
  }

  /// Whether a text is a byline by its own words. So it must have a label or a job beside a name; a bare name is not
  /// enough.
  static func isByline(_ text: String) -> Bool {
    areLikely(in: text) && !WideNames(text, isStructured: false, isJapanese: false).names.isEmpty
  }

  /// Whether a text is a family name and a given name in Han, with a space between, as in Japanese.
  static func isFullName(_ text: String) -> Bool {
    let halves = text.split(separator: " ", omittingEmptySubsequences: false)
    return text.utf8.count <= 24 && halves.count == 2
      && halves.allSatisfy { (1...3).contains($0.count) && isHan($0) && !organisationEnds.contains(String($0)) }
  }

  /// A piece of a byline between signs and white space.
  private struct Token {
    var text: Substring
    /// Whether only white space comes before it.
    var isSpaced: Bool
    /// Whether a comma or dot that separates names comes before it.
    var isListed: Bool
    /// Whether a sign that introduces a name follows: a colon, a slash, a dot.
    var leads: Bool
  }

  /// Signs after a label, before its name: `文／岡本春`.
  private static let leading = "：:／/＝=●｜|・·"
  /// Signs that end a piece without introducing a name.
  private static let between = "、，,；;・·。.（）()【】［］[]〔〕「」『』<>《》—–-"

  /// Splits a byline at white space and signs; a dot inside a foreign name, as in `ジョン・スミス`, does not split it. Only
  /// the first 160 characters are read.
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var current = ""
    var isSpaced = true
    var isListed = true
    func close(_ sign: Character?) {
      guard !current.isEmpty else { return }
      let leads = sign.map { leading.contains($0) } ?? false
      tokens.append(Token(text: current[...], isSpaced: isSpaced, isListed: isListed, leads: leads))
      current = ""
      isSpaced = sign?.isWhitespace ?? false
      isListed = sign.map { "、，,；;・·／/&".contains($0) } ?? false
    }
    let letters = Array(text.prefix(160))
    for (index, letter) in letters.enumerated() {
      let isDot = letter == "・" || letter == "·"
      // The dot in a foreign name, between two kana or letters.
      let before = letters[max(0, index - 1)].unicodeScalars
      let isHangul = before.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
      let goesOn = index + 1 < letters.count && isNamePart(letters[index + 1])
      if isDot, goesOn, !isHangul, !current.isEmpty, !isLabel(current) {
        current.append(letter)
      } else if letter.isWhitespace || leading.contains(letter) || between.contains(letter) {
        close(letter)
      } else {
        current.append(letter)
      }
    }
    close(nil)
    return tokens
  }

  /// Whether a character may follow the dot in a foreign name.
  private static func isNamePart(_ letter: Character) -> Bool {
    letter.unicodeScalars.allSatisfy { isWide($0) } || letter.isLetter
  }

  private static func isLabel(_ text: String) -> Bool {
    authors.contains(text) || helpers.contains(text) || others.contains(text)
  }

  /// Reads a piece as a label, as a name, or as both together: `本报记者王小明`. Pieces with an `@` are mail addresses and
  /// dropped.
  private mutating func take(_ token: Token) {
    var text = token.text
    // `글·사진`, `取材・撮影`: one person did both.
    let isJoint = wasAuthors && !token.isSpaced && token.isListed
    wasAuthors = false
    if text.utf8.contains(0x40) { return }
    if Self.authors.contains(String(text)) || Self.authorSuffixes.contains(String(text)),
      token.leads || text.count > 1 || text == "글"
    {
      if isAuthors == nil, !token.leads { for name in pending { add(name, isSpaced: false) } }
      (isAuthors, pending, wasAuthors) = (true, [], true)
      return
    }
    if Self.helpers.contains(String(text)), token.leads || text.count > 1 || isAuthors != nil {
      isAuthors = isJoint
      return
    }
    if Self.others.contains(where: { text.hasPrefix($0) }) {
      isAuthors = false
      return
    }
    var said = isAuthors
    if let paper = Self.without(["记者", "記者"], endOf: text) {
      (reporter, isAuthors) = (paper, true)
      return
    }
    if let rest = Self.without(Self.authorSuffixes, endOf: text) {
      // `記者林安禾／台北報導`: after the name comes the place.
      if !names.isEmpty, text.hasSuffix("導") || text.hasSuffix("道") { return }
      (text, said) = (rest, true)
    }
    // `本报记者王小明`: the job comes before the name.
    if let job = Self.jobs.first(where: { text.hasPrefix($0) || text.range(of: $0, within: 8) != nil }),
      let range = text.range(of: job, within: 8)
    {
      text = text[range.upperBound...]
      (said, isAuthors) = (true, true)
      if text.isEmpty { return }
    }
    guard isName(text) else { return }
    // Without a label, a place for names begins with a name; after white space anything may come.
    guard said ?? (isStructured && (names.isEmpty || token.isListed || joins(token, text))) else {
      if said == nil { pending.append(text) }
      return
    }
    add(text, isSpaced: token.isSpaced)
  }

  /// Adds a name, or the given name to the family name before it.
  private mutating func add(_ text: Substring, isSpaced: Bool) {
    if isSpaced, let last = names.last, joinsHalves(last, text) {
      names[names.count - 1] = last + " " + text
      return
    }
    let name = String(text)
    if !names.contains(name) { names.append(name) }
  }

  /// Whether a piece is the given name to the last name found.
  private func joins(_ token: Token, _ text: Substring) -> Bool {
    token.isSpaced && names.last.map { joinsHalves($0, text) } == true
  }

  /// Whether two texts are a family name and a given name, which may be separated by a space in Japanese.
  private func joinsHalves(_ last: String, _ text: Substring) -> Bool {
    Self.isHan(last) && Self.isHan(text) && !last.contains(" ") && last.count <= 3 && text.count <= 3
      && (isJapanese || last.count == 1 || text.count == 1)
  }

  /// Whether a text has the length and the letters of a name: two to four Hangul or Han (one to five in Japanese), or
  /// two to sixteen with kana.
  private func isName(_ text: Substring) -> Bool {
    if Self.organisationEnds.contains(where: { text.hasSuffix($0) }) { return false }
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }) { return (2...4).contains(scalars.count) }
    if Self.isHan(text) {
      return (isJapanese ? 1...5 : 2...4).contains(scalars.count) || scalars.count == 1 && !names.isEmpty
    }
    // Kana, alone or after Han, and foreign names with a dot.
    let isKana = scalars.allSatisfy { Self.isWide($0) || $0 == "・" || $0 == "·" }
    return isKana && (2...16).contains(scalars.count)
  }

  /// Whether a text has Han characters and spaces only.
  private static func isHan(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0 == "々" || $0 == " " }
  }

  /// The text without one of the endings; nil if it has none, or if less than two characters would be left.
  private static func without(_ ends: [String], endOf text: Substring) -> Substring? {
    guard let end = ends.first(where: { text.hasSuffix($0) && text.count > $0.count + 1 }) else { return nil }
    return text.dropLast(end.count)
  }

  /// Labels of authors. Each must be the whole piece.
  private static let authors: Set<String> = [
    "文", "取材", "執筆", "著者", "筆者", "記者", "作者", "構成", "聞き手", "ライター", "インタビュー", "リポート", "レポート", "報告", "寄稿",
    "记者", "撰文", "采写", "撰稿", "通讯员", "通訊員", "采访", "採訪", "撰", "记", "作家", "原作者", "特约记者", "本报记者", "本刊记者", "见习记者", "实习记者",
    "글", "취재", "기자", "작성자", "작성", "글쓴이", "기고", "필자", "저자", "취재기자", "특파원",
  ]
  /// Labels of people who are not the authors.
  private static let helpers: Set<String> = [
    "写真", "撮影", "撮", "編集", "訳", "翻訳", "監修", "イラスト", "図", "図版", "画像", "映像", "動画", "カメラ", "デザイン", "校閲",
    "编辑", "編輯", "责编", "責編", "责任编辑", "責任編輯", "校对", "审核", "审校", "摄影", "攝影", "摄", "图", "圖", "图片", "视频", "翻译", "编译", "制图",
    "剪辑",
    "监制", "监製", "主编", "排版", "设计", "来源", "來源", "사진", "편집", "그래픽", "영상", "번역", "일러스트", "디자인", "교정", "촬영", "출처",
  ]
  /// Beginnings of texts that are not names: times and counters.
  private static let others = [
    "更新", "發表", "留言", "人氣", "即時", "公開", "掲載", "配信", "発表", "投稿", "発売", "発布", "发布", "發布", "发表", "时间", "日期", "阅读", "点击",
    "评论", "分享", "字号", "입력", "수정",
    "등록", "승인", "조회", "댓글", "게재", "발행", "업데이트", "原创", "独家", "关注", "责任",
  ]
  /// Jobs that come right after a name.
  private static let authorSuffixes = [
    "선임기자", "인턴기자", "전문기자", "객원기자", "특파원", "논설위원", "편집위원", "기자", "編集委員", "論説委員", "特派員", "报道", "報道", "報導",
    "撰文", "氏", "さん",
  ]
  /// Jobs that come right before a name.
  private static let jobs = ["特约记者", "实习记者", "见习记者", "记者", "記者", "通讯员", "通訊員", "特派員", "特派员", "편집위원"]
  /// Endings of the names of desks, papers and offices.
  private static let organisationEnds = [
    "編集部", "编辑部", "編輯部", "部", "社", "报", "報", "网", "網", "局", "台", "院", "会", "館", "馆", "中心", "新闻", "新聞", "ニュース", "大学",
    "委员会", "日报",
    "日報", "晚报", "晚報", "通訊", "通讯", "チーム", "センター", "通信", "放送", "통신", "일보", "뉴스", "신문", "방송", "연구소", "위원회", "팀", "부", "공사",
    "협회", "报道",
  ]
}

extension Substring {
  /// The range of a text that begins within the first characters.
  fileprivate func range(of other: String, within limit: Int) -> Range<Index>? {
    var start = startIndex
    var steps = 0
    while start < endIndex, steps <= limit {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
      steps += 1
    }
    return nil
  }
}
