import News

/// Makes text from outside safe for use in an address or in `href`.
package enum WebText {
  /// The address if it may be linked to (http or https), as `WebURL` writes it; nil otherwise. `javascript:alert(1)` in
  /// a page's markup would run as ours.
  package static func link(_ text: String?) -> String? {
    guard let text, let url = WebURL(text), url.isWeb else { return nil }
    return url.href
  }

  /// Percent-encodes a text for one path segment or query value: everything except letters, digits, `-`, `.`, `_`, `~`.
  package static func encoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
      default: bytes += [37, Hexadecimal.capitalDigit(byte >> 4), Hexadecimal.capitalDigit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Decodes a path segment or form value: `%41` becomes `A`, broken escapes are kept, and in forms `+` is a space.
  /// Bytes that are not UTF-8 become U+FFFD.
  package static func decoded(_ text: some StringProtocol, isForm: Bool = false) -> String {
    let bytes = URLBytes.percentDecoded(text.utf8.map { isForm && $0 == 43 ? 32 : $0 })
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The names and values of a query or a form (`application/x-www-form-urlencoded`, WHATWG URL §5).
package struct FormValues {
  private var values: [(name: String, value: String)] = []
  /// The most values that are read; the rest is ignored.
  private static let most = 100

  /// Reads a query, without its question mark, or a form's body. It never fails: a name without `=` has the value "".
  package init(_ text: some StringProtocol) {
    for pair in text.split(separator: "&").prefix(Self.most) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? WebText.decoded(parts[1], isForm: true) : ""
      values.append((WebText.decoded(parts[0], isForm: true), value))
    }
  }

  /// The first value of a name, blank or not; nil if there is none.
  func given(_ name: String) -> String? { values.first { $0.name == name }?.value }

  /// The first value of a name; nil if there is none, or it is blank. A form sends its empty fields too.
  package subscript(name: String) -> String? {
    values.first { $0.name == name }.flatMap { value in
      value.value.allSatisfy { $0.isWhitespace } ? nil : value.value
    }
  }
}
