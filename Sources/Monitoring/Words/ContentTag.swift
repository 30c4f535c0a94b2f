import News

/// A short hash of a text, for ETags and the addresses of cached files. It tells versions apart; it protects nothing,
/// as anyone can make two texts with the same one.
enum ContentTag {
  /// 16 hexadecimal digits of FNV-1a.
  static func text(of content: String) -> String {
    var hash = FNV1a()
    for byte in content.utf8 { hash.append(byte) }
    return Hexadecimal.text(of: hash.value)
  }
}
