import News

/// A visible headline, split into parts by its markup.
///
/// Sites put kickers, badges and the date into the `h1`. Which parts are the headline can't be seen from the markup
/// alone, so this only offers the choices; metadata decides (`HeadlineChoice`).
struct HeadlineText {
  /// A piece of the headline that its markup sets apart.
  private struct Part {
    var text: Substring
    /// Whether classes name the part as something else: a kicker, a badge, a day.
    var isExtra: Bool
  }

  /// In the order of the page; a headline without markup has one.
  private let parts: [Part]

  /// Reads a mark's text, in which line breaks end parts and tabs begin parts that are called something else.
  init(_ text: String) {
    let bytes = text.utf8
    if let first = bytes.first, first != 0x09, !bytes.contains(0x0A) {
      parts = [Part(text: text[...], isExtra: false)]
      return
    }
    // By bytes: splitting by characters takes fifty times as long.
    parts = bytes.split(separator: 0x0A).map { part in
      let isExtra = part.first == 0x09
      return Part(text: Substring(isExtra ? part.dropFirst() : part), isExtra: isExtra)
    }
  }

  /// The headline as readers see it, without bare signs at its ends.
  var whole: String { Self.joined(parts[...]) }

  /// The headline without the parts that are called something else; nil if there are none, or little is left. Little
  /// is less than 12 bytes without a space.
  var withoutExtras: String? {
    guard parts.contains(where: \.isExtra) else { return nil }
    let text = Self.joined(parts.filter { !$0.isExtra }[...])
    let isEnough = text.utf8.count >= 12 || text.contains(" ")
    return isEnough ? text : nil
  }

  /// The headlines left when parts at the ends are removed, longest first; empty if there is only one part.
  ///
  /// Empty also for more than six parts, so that there are at most 20. The whole headline is not among them.
  var cores: [String] {
    let count = parts.count
    guard count > 1, count <= 6 else { return [] }
    return (1..<count).reversed().flatMap { length in
      (0...(count - length)).map { Self.joined(parts[$0..<($0 + length)]) }
    }
  }

  /// Parts as one text, with a space where only style separates them.
  ///
  /// `Live:Ferry opens` becomes `Live: Ferry opens`, while a first letter in an element of its own stays with its
  /// word.
  private static func joined(_ parts: ArraySlice<Part>) -> String {
    var text = ""
    for part in parts {
      if let last = text.last, let first = part.text.first, isEnd(last), first.isUppercase || first.isNumber {
        text += " "
      }
      text += part.text
    }
    return withoutSigns(text)
  }

  /// Whether a part ends here although no space follows in the source: it is separate by style, and not half a word. A
  /// capital does not count: it may be an initial that a style enlarges.
  private static func isEnd(_ last: Character) -> Bool {
    last.isLetter && last.isLowercase || last.isNumber || "?!.:".contains(last)
  }

  /// The text without soft hyphens, permalink signs, and separators.
  private static func withoutSigns(_ text: String) -> String {
    let holdsHyphen = text.holds("\u{AD}")
    if !holdsHyphen, let first = text.utf8.first, let last = text.utf8.last, isPlain(first), isPlain(last) {
      return text
    }
    var rest = holdsHyphen ? text.filter { $0 != "\u{AD}" }[...] : text[...]
    rest = rest.trimmed
    if let first = rest.utf8.first, let last = rest.utf8.last, isPlain(first), isPlain(last) { return String(rest) }
    while let last = rest.last, ends.contains(last) { rest = rest.dropLast().trimmed }
    while let first = rest.first, starts.contains(first) { rest = rest.dropFirst().trimmed }
    if rest.last == "#", rest.dropLast().last?.isWhitespace == true { rest = rest.dropLast().trimmed }
    if rest.first == "#", rest.dropFirst().first?.isWhitespace == true { rest = rest.dropFirst().trimmed }
    return rest.isEmpty ? text : String(rest)
  }

  /// Whether a byte is an ASCII letter or digit, which nearly all headlines begin and end with.
  private static func isPlain(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }

  /// Signs at the end of a headline that are not part of it, such as permalinks.
  private static let ends: Set<Character> = ["¶", "§", "🔗", "⚓", "∞", "⛓", "|", "·", "•"]
  /// Signs at its beginning.
  private static let starts = ends.union([":", "–", "—", "/"])
}
