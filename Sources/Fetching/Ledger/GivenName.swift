import News

/// A name or label that an operator gives. It is typed again later and shown in tables, so it is one short line.
public enum GivenName {
  /// In characters.
  private static let longest = 200

  /// What is wrong with a text as a name or label; nil if it can be one.
  ///
  /// - Parameter what: `name` or `label`, for the message.
  public static func fault(in text: String, as what: String) -> String? {
    if text.trimmed.isEmpty { return "a \(what) has at least one letter" }
    if text.safeForTerminal() != text { return "a \(what) has no line breaks or other control characters" }
    return text.count > longest ? "a \(what) has at most \(longest) letters, not \(text.count)" : nil
  }
}
