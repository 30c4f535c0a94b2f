import News

/// A short name for a text's content: the same text always has the same one, another text almost never.
enum ContentTag {
  /// 16 hexadecimal digits of FNV-1a.
  static func text(of content: String) -> String {
    var hash = FNV1a()
    for byte in content.utf8 { hash.append(byte) }
    return Hexadecimal.text(of: hash.value)
  }
}
