extension WebURL {
  /// The same address without user name and password.
  public var withoutCredentials: WebURL {
    guard isWeb, !username.isEmpty || !password.isEmpty else { return self }
    var record = URLRecord(self)
    (record.username, record.password) = ([], [])
    return record.serialised()
  }

  /// The same address with the user name and password of another one.
  public func with(credentialsOf other: WebURL) -> WebURL {
    guard isWeb, username != other.username || password != other.password else { return self }
    var record = URLRecord(self)
    (record.username, record.password) = (Array(other.username.utf8), Array(other.password.utf8))
    return record.serialised()
  }

  /// An address as written but without user name and password, safe to show: `http://u:p@a.example/x` gives
  /// `http://a.example/x`.
  ///
  /// It works on the text alone, so that it also hides secrets in a text that can't be parsed as an address.
  public static func withoutCredentials(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")), let scheme = text.place(of: "://") else { return text }
    let place = text[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
    guard let sign = place.lastIndex(of: "@") else { return text }
    return String(text[..<scheme.upperBound] + text[text.index(after: sign)...])
  }
}
