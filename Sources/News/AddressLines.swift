/// Tells a text that is a list of addresses, one a line, from a story.
package enum AddressLines {
  /// How many of the first lines are looked at.
  private static let mostLines = 20

  /// Whether most of the first lines are addresses, or half of them if no other is a line of a story. A list may have a
  /// heading and slips, and a story may begin with its address, or end with others. Blank lines and comments after `#`
  /// don't count.
  package static func fill(_ text: String) -> Bool {
    let first = Array(lines(of: text).prefix(mostLines))
    if let line = first.first, PlainProse.isLikely(line) { return false }
    let others = first.filter { !isAddress($0) }
    let addresses = first.count - others.count
    if addresses != others.count { return addresses > others.count }
    return addresses > 0 && !others.contains { PlainProse.isLikely($0) }
  }

  /// Whether any line is an address. Comments and blank lines don't count.
  package static func occur(in text: String) -> Bool { lines(of: text).contains(where: isAddress) }

  /// The lines that are addresses, in order, without white space around them. `https://` alone is one too.
  package static func all(in text: String) -> [String] { lines(of: text).filter(isAddress).map(String.init) }

  /// Lines without white space at their ends, except blank ones and comments.
  private static func lines(of text: String) -> some Sequence<Substring> {
    text.split(whereSeparator: \.isNewline).lazy.map(\.trimmed).filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  /// Whether a line is one word that begins with `http://` or `https://`, in any case. It is not parsed.
  private static func isAddress(_ line: Substring) -> Bool {
    let start = line.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start == "https://") && !line.contains(where: \.isWhitespace)
  }
}
