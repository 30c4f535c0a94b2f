/// The "and" that Arabic and Hebrew write onto the word that follows.
enum GluedAnd {
  /// The word without it; nil where the word begins otherwise, or is a name that begins with its letter.
  static func removed(from word: Substring) -> Substring? {
    guard let first = word.unicodeScalars.first, first == "و" || first == "ו" else { return nil }
    let rest = Substring(word.unicodeScalars.dropFirst())
    guard rest.unicodeScalars.count >= 2, !names.contains(DateVocabulary.key(word)) else { return nil }
    return rest
  }

  /// Names that begin with the letter.
  private static let names = Set(
    """
    وليد الوليد وائل وسام وسيم وجدي وجيه وحيد وحيدة ورد وردة وفاء وفيق ولاء وداد وديع وئام وهبة وهيب وهيبة واصف واثق وضاح وعد وعل وفيقة
    وصال وقاص وكيل ولي وانغ وانج ويليام ويلسون ويل ولتر والتر واتسون واشنطن ورود وضحى
    ורד ויקטור ויקטוריה ולדימיר ולרי ולריה ויקי ונסה וייס ויינר וולף ויסמן וקנין ועקנין
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { DateVocabulary.key($0) })
}
