extension StringProtocol {
  /// Whether it is a language's code of two or three letters, or begins with one and a hyphen or underscore: `fa`,
  /// `en-GB`, `pt_br`. A name such as `english` is none.
  package var beginsWithLanguageCode: Bool {
    let code = utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return (2...3).contains(code.count) && code.allSatisfy(\.isASCIILetter)
  }
}
