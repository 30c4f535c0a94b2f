import News

/// A short hash of a text, for ETags and the addresses of cached files.
enum ContentTag {
  /// 16 hexadecimal digits of FNV-1a.
  static func text(of content: String) -> String {
    var hash = FNV1a()
    for byte in content.utf8 { hash.append(byte) }
    return Hexadecimal.text(of: hash.value)
  }
}
