import Encodings
import News

/// The parts of an answer that tell whether it is a wall: headers, addresses, the beginning of the body, and how many
/// words a reader would see.
struct WallView {
  /// How many bytes of the body are examined.
  static let limit = 131_072
  /// From this number of words on, a page has text of its own.
  static let wordsOfAPage = 80
  /// Challenges that explain themselves, and come as if they were the page, have fewer words than this.
  static let wordsOfAChallenge = 160
  /// Refusals and notices that explain themselves at length have fewer words than this.
  static let wordsOfARefusal = 400

  let status: Int
  /// The first 200 headers, names and values in lower case; values of the same name are joined by commas.
  let headers: [String: String]
  /// The page's title, folded like `text`; empty if there is none.
  let title: String
  /// The addresses requested and answered, if redirects made them differ.
  let redirect: Redirect?
  /// How many words a reader sees, counted as far as it matters.
  let words: Int
  /// Whether the status is one with which bot walls answer.
  let isRefusal: Bool
  /// Whether the page has no text of its own: marks that ordinary pages carry too count only then.
  let isBare: Bool
  /// Whether it is no longer than walls are: marks that only walls have count then.
  let isWallSized: Bool
  /// The first bytes of the body: lower case, character references decoded, white space collapsed, apostrophes
  /// straight. Empty unless the page may be a wall.
  let text: String
  /// The same part of the body as it came; empty unless the page may be a wall.
  private let markup: String

  typealias Redirect = (from: WebURL, to: WebURL)

  /// Looks at an answer. Most pages are long and have status 200: of those, the words are counted only up to where it
  /// no longer matters, and the body is neither decoded nor folded.
  init(_ response: FetchResponse) {
    status = response.status
    headers = Dictionary(
      response.headers.prefix(200).map { ($0.name.lowercased(), $0.value.lowercased()) },
      uniquingKeysWith: { $0 + ", " + $1 })
    title = Self.folded(HeadTitle(response.body).text)
    if let asked = WebURL(response.url), let answered = WebURL(response.answeredURL), asked.href != answered.href {
      redirect = (asked, answered)
    } else {
      redirect = nil
    }
    // A 404 or 500 of a site behind a bot wall also has the wall's scripts, but is not a challenge.
    isRefusal = [202, 401, 403, 405, 406, 412, 428, 429, 449, 503].contains(response.status)
    let isPage = (200..<300).contains(response.status)
    // Of a page that is not examined only its title and address count.
    let isExamined = isRefusal || isPage && response.body.count <= Self.limit
    let most = isExamined ? Self.mostWords(title, redirect, isRefusal: isRefusal, isPage: isPage) : Self.wordsOfAPage
    words = isExamined ? VisibleWords.count(in: response.body, upTo: most) : most
    isBare = isExamined && words < Self.wordsOfAPage
    isWallSized = isExamined && words < most
    guard isWallSized else {
      (markup, text) = ("", "")
      return
    }
    let beginning = Array(response.body.prefix(Self.limit))
    markup = String(decoding: Encoding.decode(beginning, declaredCharset: response.charset).utf8, as: UTF8.self)
    text = Self.folded(markup)
  }

  /// The number of words from which on an answer is longer than a wall of its kind.
  private static func mostWords(_ title: String, _ redirect: Redirect?, isRefusal: Bool, isPage: Bool) -> Int {
    if isRefusal || isPage && (redirect.map(WallRule.awaits) == true || ConsentWords.are(in: title)) {
      return wordsOfARefusal
    }
    return isPage && WallRule.titles.contains(title) ? wordsOfAChallenge : wordsOfAPage
  }

  /// The host that answered, if it is not the one requested.
  var otherHost: String? { redirect.flatMap { $0.from.host == $0.to.host ? nil : $0.to.host } }

  /// Whether a page without text brings it as data for its scripts, from which the extractor reads it.
  var hasData: Bool { Self.dataMarks.contains(where: text.holds) }

  /// Whether a reader sees a question about being human, or a refusal.
  var asksForProof: Bool {
    let seen = Self.folded(PlainText.text(ofHTML: markup))
    return Self.proofWords.contains(where: seen.holds)
  }

  /// Whether all that a reader sees is a notice on cookies and consent.
  var saysOnlyConsent: Bool { isWallSized && ConsentWords.areAll(ofHTML: markup) }

  /// The parts of the title, separated by bars, long dashes, or dashes with blanks around them.
  var titleParts: [Substring] {
    var parts: [Substring] = []
    var start = title.startIndex
    let scalars = title.unicodeScalars
    for index in scalars.indices where isBetweenParts(scalars[index], at: index) {
      if start < index { parts.append(title[start..<index].trimmed) }
      start = scalars.index(after: index)
    }
    if start < title.endIndex { parts.append(title[start...].trimmed) }
    return parts
  }

  /// Whether a character separates parts of a title: `a - b` has two, `a-b` one.
  private func isBetweenParts(_ scalar: Unicode.Scalar, at index: String.Index) -> Bool {
    switch scalar {
    case "|", "–", "—", "»", "·", "•": return true
    case "-":
      let bytes = title.utf8
      let next = bytes.index(after: index)
      return index > bytes.startIndex && bytes[bytes.index(before: index)] == UInt8(ascii: " ")
        && next < bytes.endIndex && bytes[next] == UInt8(ascii: " ")
    default: return false
    }
  }

  /// Akamai, for one, writes most of its marks as character references. Typographic apostrophes become straight,
  /// because pages write `can't` either way.
  private static func folded(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    let folded = PlainText.collapsed(CharacterReference.decoded(text).lowercased())
    guard folded.utf8.contains(0xE2) else { return folded }
    var straight: [UInt8] = []
    straight.reserveCapacity(folded.utf8.count)
    for byte in folded.utf8 {
      straight.append(byte)
      // U+2019
      if byte == 0x99, straight.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
        straight.removeLast(3)
        straight.append(UInt8(ascii: "'"))
      }
    }
    return String(decoding: straight, as: UTF8.self)
  }

  /// Keys under which pages hold their text as data.
  private static let dataMarks = [
    "\"articlebody\"", "__next_data__", "self.__next_f", "__nuxt", "__apollo_state__", "__preloaded_state__",
    "__initial_state__", "fusion.globalcontent",
  ]

  /// What challenges say, in lower case. Single words would not do: ministers deny, and rights are human.
  private static let proofWords = [
    "you a robot", "not a robot", "not a bot", "you a human", "are human", "you're human", "human verification",
    "verify you", "verify that you", "one more step", "security check", "checking your browser", "checking if",
    "have been blocked", "access denied", "access to this page has been", "unusual traffic", "unusual activity",
    "the captcha", "a captcha", "press & hold", "kein roboter", "ein mensch sind", "sicherheitsüberprüfung",
    "pas un robot", "êtes humain", "vérification de sécurité", "soy un robot", "sono un robot", "eres humano",
    "é um robô", "é humano", "sei umano", "geen robot", "een mens bent", "inte en robot", "не робот", "что вы человек",
    "не бот",
    "robot olmad", "insan olduğ", "ربات نیست", "لست روبوت", "不是机器人", "人机验证", "安全验证", "不是機器人",
    "ロボットではありません", "로봇이 아닙니다",
  ]
}
