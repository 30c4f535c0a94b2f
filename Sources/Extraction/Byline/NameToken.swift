/// A word in a byline, with what surrounds it. Signs that stand alone, such as a dash between spaces, are tokens too,
/// with an empty text.
struct NameToken {
  /// The word as written, without the signs around it and its colon.
  var text: Substring
  /// The key of the word (`DateVocabulary.key`), without its full stop if it has more than three bytes; 0 for a sign.
  var key: UInt64
  /// What the word can be in a byline; empty for most words, which may be names.
  var kinds: NameWords.Kinds
  /// Whether punctuation after the word ends a name. Commas, semicolons and slashes do: `Ann Lee, Bo Ray`.
  var endsName: Bool
  /// Whether punctuation after the word ends the byline, or a part of it. Bars, bullets and bare dashes do: `Ann Lee |
  /// Lakeview Times`.
  var endsAll: Bool
  /// Whether the word ends with a colon.
  var isLabel: Bool
  /// Whether the word is between quotation marks, like a nickname.
  var isQuoted = false

  /// Creates a word as written, and as `plain` without its colon. An empty text makes the token of a bare sign.
  init(_ text: Substring, _ plain: Substring, endsName: Bool, endsAll: Bool) {
    self.text = plain.isEmpty ? text : plain
    // `Oct.` counts without its full stop; initials keep theirs.
    let word = plain.utf8.last == 0x2E && plain.utf8.count > 3 ? plain.dropLast() : plain
    key = plain.isEmpty ? 0 : DateVocabulary.key(word)
    kinds = NameWords.kinds(of: key)
    (self.endsName, self.endsAll) = (endsName, endsAll)
    isLabel = text.utf8.count > plain.utf8.count
  }

  /// Whether the word holds a digit.
  var hasDigit: Bool { text.utf8.contains { $0 &- 48 < 10 } }

  /// The words of a text, at most 40; text in brackets is a place or a job, unless it is a name's short form.
  ///
  /// Pieces that hold only dropped signs count towards the limit. Of a text with brackets only the first 400 scalars
  /// are read.
  static func tokens(of text: String) -> [NameToken] {
    let open = withoutBrackets(text)
    let parts = open.unicodeScalars.split(maxSplits: 60, whereSeparator: isBlank)
    var tokens: [NameToken] = []
    tokens.reserveCapacity(min(40, parts.count))
    var count = 0
    for part in parts {
      for piece in pieces(of: Substring(part)) where count < 40 {
        count += 1
        if let token = token(piece) { tokens.append(token) }
      }
    }
    markQuoted(&tokens)
    return tokens
  }

  /// The bracket that closes an opening one.
  private static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "[": "]"
    case "（": "）"
    case "【": "】"
    case "〔": "〕"
    default: nil
    }
  }

  /// The text with each pair of brackets and their content replaced by a space; `Robert (Bob) Smith` stays.
  ///
  /// `Ann Lee (Lakeview)` becomes `Ann Lee`. A short form is one capitalised word of at most 12 characters before
  /// another capitalised one.
  private static func withoutBrackets(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { closer(of: $0) != nil }) else { return text }
    var rest = ""
    var inside = ""
    var closing: Unicode.Scalar?
    let scalars = Array(text.unicodeScalars.prefix(400))
    for (index, scalar) in scalars.enumerated() {
      if let end = closing {
        guard scalar == end else {
          inside.unicodeScalars.append(scalar)
          continue
        }
        let next = scalars[(index + 1)...].first { !isBlank($0) }
        let isShortForm =
          next?.properties.isUppercase == true && !inside.contains(" ") && inside.count <= 12 && !rest.isEmpty
          && inside.first?.isUppercase == true && NameWords.kinds(of: DateVocabulary.key(inside)).isEmpty
        rest += isShortForm ? "(\(inside))" : " "
        (closing, inside) = (nil, "")
      } else if let end = closer(of: scalar) {
        closing = end
      } else {
        rest.unicodeScalars.append(scalar)
      }
    }
    // After an opening bracket without its end, the rest is dropped.
    return rest
  }

  /// Marks the words of a nickname in quotation marks: `Mara "The Pen" Ellingsund`. A nickname has at most four words.
  private static func markQuoted(_ tokens: inout [NameToken]) {
    for start in tokens.indices where isQuote(tokens[start].text.unicodeScalars.first) {
      let end = tokens[start...].prefix(4).lastIndex {
        isQuote($0.text.unicodeScalars.last) && $0.text.utf8.count > 1
      }
      guard let end else { continue }
      for index in start...end { tokens[index].isQuoted = true }
    }
  }

  /// Whether a scalar is a quotation mark of any language, single or double.
  private static func isQuote(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»", "'", "‘", "’": true
    default: false
    }
  }

  /// The word in a piece, without punctuation around it; nil if nothing is left. Asterisks, as before footnotes, are
  /// dropped.
  private static func token(_ piece: Substring) -> NameToken? {
    var scalars = piece.unicodeScalars
    var endsName = false
    var endsAll = false
    while let last = scalars.last {
      switch last {
      case ",", ";", "、", "，", "،", "؛": endsName = true
      case "|", "•", "·", "｜", "●", "∙": endsAll = true
      case "*": break
      default: return token(scalars, endsName, endsAll)
      }
      scalars.removeLast()
    }
    return token(scalars, endsName, endsAll)
  }

  private static func token(
    _ scalars: Substring.UnicodeScalarView, _ endsName: Bool, _ endsAll: Bool
  ) -> NameToken? {
    var scalars = scalars
    while let first = scalars.first, isOpening(first) { scalars.removeFirst() }
    let text = Substring(scalars)
    if scalars.count == 1, let sign = scalars.first, sign == "-" || sign == "–" || sign == "—" || sign == "/" {
      return NameToken("", "", endsName: true, endsAll: true)
    }
    guard let last = scalars.last else {
      return endsName || endsAll ? NameToken("", "", endsName: endsName, endsAll: endsAll) : nil
    }
    let plain = last == ":" || last == "：" ? Substring(scalars.dropLast()) : text
    return NameToken(text, plain, endsName: endsName, endsAll: endsAll)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "•" || scalar == "·" || scalar == "*" || scalar == ","
  }

  /// Whether a scalar is white space or a control character, the no-break space included.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 32 || scalar.value > 127 && scalar.properties.isWhitespace
  }

  /// A word split at slashes; a slash ends a name. `Lee/Ray` becomes `Lee` `,` `Ray`.
  private static func pieces(of word: Substring) -> [Substring] {
    guard word.utf8.contains(0x2F), word.utf8.count > 1 else { return [word] }
    return word.split(separator: "/", omittingEmptySubsequences: false).flatMap { [$0, ","] }.dropLast().filter {
      !$0.isEmpty
    }
  }
}
