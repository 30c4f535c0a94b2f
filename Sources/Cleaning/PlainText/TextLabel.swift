import News

/// The labels in the heads of text files: `Title: Ferry line opens`, `Byline: Mara Linden`, `نویسنده: مریم احمدی`.
enum TextLabel {
  private static let titles: Set<String> = [
    "title", "headline", "titel", "titre", "título", "titolo", "عنوان", "تیتر",
  ]

  /// What follows `Title:` or a like label; a line without one as it is.
  static func withoutTitleLabel(_ line: String) -> String {
    guard let (label, rest) = parts(of: line), titles.contains(label) else { return line }
    return rest
  }

  /// Whether a line has a label of authors that begins no byline elsewhere: `Byline:`.
  static func beginsByline(_ line: [UInt8]) -> Bool {
    parts(of: String(decoding: line, as: UTF8.self))?.label == "byline"
  }

  /// A byline with `By` instead of that label.
  static func asByline(_ line: String) -> String {
    guard let (label, rest) = parts(of: line), label == "byline" else { return line }
    return rest.lowercased().hasPrefix("by ") ? rest : "By \(rest)"
  }

  /// Whether the first word of a line is a label, with a colon, or needs none: `بقلم أحمد علي`. Not in Chinese, Japanese
  /// and Korean, whose headlines may begin like that.
  static func isSaid(_ line: [UInt8]) -> Bool {
    guard let first = line.first, first < 0xE3 else { return false }
    let text = String(decoding: line, as: UTF8.self)
    return text.hasPrefix("بقلم ") || parts(of: text).map { !$0.label.contains(where: \.isWhitespace) } ?? false
  }

  /// The label before a line's first colon, in lower case, and the rest after it; nil if one of them is empty, or the
  /// label has more than 24 characters or a digit.
  private static func parts(of line: String) -> (label: String, rest: String)? {
    guard let colon = line.prefix(25).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let label = line[..<colon].trimmed
    let rest = line[line.index(after: colon)...].trimmed
    guard !label.isEmpty, !rest.isEmpty, !label.contains(where: \.isNumber) else { return nil }
    return (label.lowercased(), String(rest))
  }
}
