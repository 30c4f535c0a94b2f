import News

/// Judges a date's mark by its sign and its place.
struct DateSign {
  let source: DateLedger.Source
  /// What the sign says the date is of, or nil.
  let role: DateLedger.Role?
  let trust: Double

  /// What a sign by itself says; many marks of a page have the same sign.
  struct Traits {
    fileprivate let trust: Double
    fileprivate let isTime: Bool
    fileprivate let isModified: Bool

    init(of sign: String) {
      if sign == "text" {
        (trust, isTime, isModified) = (0.4, false, false)
        return
      }
      if sign == "text part" {
        (trust, isTime, isModified) = (0.35, false, false)
        return
      }
      let sign = sign.lowercased()
      isTime = sign.hasPrefix("time")
      var trust = isTime ? 0.6 : 0.55
      if sign.hasPrefix("itemprop=datepublished") { trust = 0.85 }
      if sign.hasPrefix("itemprop=datecreated") || sign.hasPrefix("itemprop=uploaddate") { trust = 0.6 }
      if sign.hasPrefix("data-") { trust = 0.4 }
      if sign.holds("publish") || sign.holds("posted") || sign.holds("entry-date") { trust += 0.1 }
      self.trust = trust
      let mayBeModified = sign.holds("modif") || sign.holds("updat") || sign.holds("revis") || sign.holds("aktualis")
      isModified = mayBeModified && !sign.holds("published")
    }
  }

  init(_ mark: Document.Mark, _ traits: Traits, headlineOffset: Int?) {
    let isTime = traits.isTime
    var trust = traits.trust
    var role: DateLedger.Role? = traits.isModified ? .modified : nil
    switch mark.area {
    case .article: trust += 0.1
    case .page: break
    case .header: trust -= 0.05
    case .aside, .portrait: trust *= 0.3
    case .navigation, .footer, .related, .comments: trust *= 0.15
    }
    if let headlineOffset {
      let distance = mark.offset - headlineOffset
      switch distance {
      // Of several, the nearest to the headline is the story's.
      case 0..<700: trust += 0.17 - 0.05 * Double(distance) / 700
      case 700..<1500: trust += 0.05
      case 1500...: trust *= mark.area == .article ? 0.7 : 0.5
      case -160..<0: trust += 0.05
      default: trust *= 0.5
      }
      // A day at the very top, before the story begins, is the page's own.
      if distance < -20, mark.offset < 300, mark.area != .article, !isTime, mark.text.utf8.count <= 34 {
        role = role ?? .page
      }
    }
    if mark.position > 4 { trust *= 0.6 }
    // The cleaner's sign for a day above a plain text's own headline.
    if mark.sign == "page-header" { role = .page }
    // A `meta` in the page's body is for machines, wherever it stands.
    source = role == .page ? .pageHeader : mark.text.isEmpty ? .meta : isTime ? .timeElement : .visibleText
    self.role = role
    self.trust = min(trust, 0.9)
  }

  private static let modifiedWords = Set(
    """
    updated update modified revised edited aktualisiert actualizado actualizada actualisé modifié aggiornato aggiornamento
    atualizado обновлено оновлено güncelleme güncellendi uppdaterad oppdatert opdateret bijgewerkt gewijzigd zaktualizowano
    aktualizacja aktualizováno frissítve diperbarui تحديث آخر_تحديث بروزرسانی به‌روزرسانی ενημερώθηκε 更新 수정 päivitetty mise_à_jour
    majd stand reviewed checked
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { DateVocabulary.key($0) })
  private static let publishedWords = Set(
    """
    published publish posted veröffentlicht publicado publicada publié pubblicato опубликовано yayınlanma publicerad publisert
    gepubliceerd opublikowano publikováno dipublikasikan نشر انتشار 发布 入力 등록 created erstellt
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { DateVocabulary.key($0) })

  /// What the words before a date, back to the date before it, say it is of.
  static func role(before end: Int, in text: String) -> DateLedger.Role? {
    let bytes = Array(text.utf8.prefix(end))
    var tokenizer = DateTokenizer(bytes[max(0, bytes.count - 60)...])
    var role: DateLedger.Role?
    for token in tokenizer.tokens() where token.kind == .word {
      if modifiedWords.contains(token.word) { role = .modified }
      if publishedWords.contains(token.word) { role = .published }
    }
    return role
  }
}
