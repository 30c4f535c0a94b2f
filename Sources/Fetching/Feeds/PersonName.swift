/// Reads people's names as feeds write them.
enum PersonName {
  /// The name in `mail (Name)`, `Name <mail>` or `Name (mail)`, else the text as written; nil if it is empty.
  ///
  /// The address is returned only where there is no name: `editor@example.com (Ann Lee)` and `Ann Lee
  /// <editor@example.com>` both give `Ann Lee`, but `Ann Lee (Reuters)` stays as it is.
  static func read(_ text: String) -> String? {
    let text = PlainText.text(ofHTML: text.replacing("<", with: " (").replacing(">", with: ")"))
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else {
      return text.isEmpty ? nil : text
    }
    let inside = PlainText.collapsed(String(text[text.index(after: open)..<close]))
    let outside = PlainText.collapsed(String(text[..<open]))
    let parts = [outside, inside].filter { !$0.isEmpty }
    guard outside.contains("@") || inside.contains("@") else { return text }
    return parts.first { !$0.contains("@") } ?? parts.first
  }
}
