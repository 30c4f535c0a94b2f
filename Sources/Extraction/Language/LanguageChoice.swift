import CCLD2
import News

/// Decides the language: the one detected from the text, with the page's declared tag if both agree.
///
/// A declared tag says more than CLD2 can, such as `pt-BR` or `zh-Hant`, but templates often declare the wrong
/// language.
struct LanguageChoice {
  /// Nil if the page declares none and the text is too short or too mixed to tell.
  let tag: LanguageTag?
  /// The declared tag and the one detected; both won if they are equal.
  let evidence: [Article.Evidence]

  /// Decides the language. If text and declaration disagree, the text wins.
  init(_ facts: PageFacts, body: [Block]) {
    let declared = facts.declaredLanguage.flatMap { LanguageTag($0) }
    let detected = Self.detected(body, hint: declared)
    var evidence: [Article.Evidence] = []
    if let detected, let declared, Self.agree(detected, declared) {
      tag = declared
    } else {
      tag = detected ?? declared
    }
    if let declared {
      evidence.append(
        .init(
          field: "language", value: declared.text, place: "declared", won: tag == declared,
          why: detected.map { "the text is \($0.text)" }))
    }
    if let detected {
      evidence.append(.init(field: "language", value: detected.text, place: "text (CLD2)", won: tag == detected))
    }
    self.evidence = evidence
  }

  /// Whether two tags mean one language, as far as detection can tell.
  ///
  /// Languages of one group, such as Danish and Norwegian, count as one; which of them it is, the declaration says.
  private static func agree(_ detected: LanguageTag, _ declared: LanguageTag) -> Bool {
    if detected.language == declared.language { return true }
    let kin: [Set<Substring>] = [
      ["nb", "nn", "no", "da"], ["hr", "sr", "bs", "sh"], ["id", "ms"], ["zh", "yue"], ["fa", "prs", "tg"],
      ["gl", "pt"],
      ["cs", "sk"],
    ]
    return kin.contains { $0.contains(detected.language) && $0.contains(declared.language) }
  }

  /// The language of the text, if CLD2 is sure; nil for short texts.
  ///
  /// The first 800 bytes are enough if they confirm the declared language; otherwise more text is used, up to a limit.
  ///
  /// Code and captions are left out, and texts of fewer than 60 bytes give none. The limit is the first block that
  /// ends behind 2,400 bytes.
  private static func detected(_ body: [Block], hint: LanguageTag?) -> LanguageTag? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4000)
    for block in body where block.kind != .preformatted && block.kind != .caption {
      bytes.append(contentsOf: block.text.utf8)
      bytes.append(0x0A)
      if bytes.count > 2400 { break }
    }
    guard bytes.count >= 60 else { return nil }
    if let hint, bytes.count > 800, let end = bytes[..<800].lastIndex(where: { $0 & 0xC0 != 0x80 }),
      let first = detected(bytes[..<end]), agree(first, hint)
    {
      return first
    }
    return detected(bytes[...])
  }

  /// The language that CLD2 finds reliably in at least half of the text.
  private static func detected(_ bytes: ArraySlice<UInt8>) -> LanguageTag? {
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe chapar_detect_language(characters.baseAddress, Int32(characters.count), nil)
      }
    }
    guard result.is_reliable != 0, result.percent >= 50 else { return nil }
    let code = unsafe withUnsafeBytes(of: result.code) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return LanguageTag(code)
  }
}
