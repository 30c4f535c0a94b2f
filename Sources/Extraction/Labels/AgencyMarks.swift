import Encodings
import News

/// Reads what agencies add at a story's edges: its code, short link and tags.
///
/// `کد خبر: ۱۴۰۲۱۰۲۶۱۸` gives the code `1402102618`. The cleaner takes such lines out of the text, so they are read
/// from what it removed.
struct AgencyMarks {
  /// The code in ASCII digits, at most 40 characters, of which at least one is a digit.
  private(set) var code: String?
  /// From the link `rel=shortlink`, or from a labelled line; then at most 200 bytes, with or without `https://`.
  private(set) var shortLink: String?
  /// The first labelled list. The caller uses it only if the page has no other tags.
  private(set) var tags: [String] = []

  /// Where each was found.
  var evidence: [Article.Evidence] {
    [("storyCode", code), ("shortLink", shortLink)].compactMap { field, value in
      value.map { .init(field: field, value: $0.clipped, place: "agency's mark", won: true) }
    }
  }

  /// Finds the marks in lines that were removed from a page, and at the body's edges. The first 400 removed texts are
  /// read, and the body's first three and last six blocks.
  init(_ facts: PageFacts, removed: [Document.Removal], body: [Block]) {
    shortLink =
      facts.document.head.links.first {
        $0.rel.holds("shortlink") && $0.rel.split(separator: " ").contains("shortlink")
      }?.href
    var last: Document.Removal?
    for removal in removed.prefix(400) {
      read(lines: removal.text)
      // A label and its value, in two cells that one rule removed.
      if let last, last.rule == removal.rule, last.rule.hasPrefix("phrase.") {
        read(lines: last.text + (last.text.hasSuffix(":") || last.text.hasSuffix("：") ? " " : ": ") + removal.text)
      }
      last = removal
    }
    for index in body.indices where index < 3 || index >= body.count - 6 { read(lines: body[index].text) }
  }

  /// Reads the lines of a text that is short enough for marks. That is at most 400 bytes. Lines end at line breaks and
  /// bars.
  private mutating func read(lines text: String) {
    // A quick check by bytes, because nearly all lines have no label.
    guard text.utf8.count <= 400, Self.mayHoldLabel(text) else { return }
    guard Self.holds(0x7C, text) || Self.holds(0x0A, text) else { return read(text[...].trimmed) }
    for line in text.utf8.split(whereSeparator: { $0 == 0x7C || $0 == 0x0A }) { read(Substring(line).trimmed) }
  }

  /// Reads a line if it begins with a known label; the first value of each kind counts. A code must have a digit, a
  /// link a full stop and a slash.
  private mutating func read(_ line: Substring) {
    guard let (label, rest) = Self.labelled(line), !rest.isEmpty else { return }
    let key = FoldedWords(label)
    if code == nil, Self.codes.contains(key) {
      let value = rest.prefix { !$0.isWhitespace }
      if value.count <= 40, value.contains(where: \.isNumber) { code = Self.plainDigits(value) }
    } else if shortLink == nil, Self.links.contains(key) {
      let value = rest.split(whereSeparator: \.isWhitespace).first { $0.utf8.contains(0x2E) && $0.utf8.contains(0x2F) }
      if let value, value.utf8.count <= 200 { shortLink = String(value) }
    } else if tags.isEmpty, Self.tagLabels.contains(key) {
      tags = rest.split { ",،;؛#、，".contains($0) }.map { String($0.trimmed) }.filter {
        !$0.isEmpty && $0.utf8.count <= 60
      }
    }
  }

  /// Whether a text has a colon, or a byte with which the wide colon begins.
  private static func mayHoldLabel(_ text: String) -> Bool { holds(0x3A, text) || holds(0xEF, text) }

  private static func holds(_ byte: UInt8, _ text: String) -> Bool {
    let bytes = text.utf8.span
    return ByteText.next(byte, in: bytes, from: 0, before: bytes.count) < bytes.count
  }

  /// A line's label before the colon, and its value. Nil if there is no colon, or nothing before it.
  private static func labelled(_ line: Substring) -> (Substring, Substring)? {
    guard let colon = colon(in: line.utf8) else { return nil }
    let label = Substring(line.utf8[..<colon.lowerBound]).trimmed
    guard !label.isEmpty else { return nil }
    return (label, Substring(line.utf8[colon.upperBound...]).trimmed)
  }

  /// The first colon, narrow or wide, within the length of a label. That is 64 bytes.
  private static func colon(in bytes: Substring.UTF8View) -> Range<Substring.Index>? {
    let span = bytes.span
    for offset in 0..<min(64, span.count) {
      var length = span[offset] == 0x3A ? 1 : 0
      // The wide colon is EF BC 9A.
      if span[offset] == 0xEF, offset + 2 < span.count, span[offset + 1] == 0xBC, span[offset + 2] == 0x9A {
        length = 3
      }
      guard length > 0 else { continue }
      let start = bytes.index(bytes.startIndex, offsetBy: offset)
      return start..<bytes.index(start, offsetBy: length)
    }
    return nil
  }

  /// A code with digits of all scripts as ASCII digits.
  private static func plainDigits(_ text: Substring) -> String {
    String(text.map { letter in letter.wholeNumberValue.flatMap { $0 < 10 ? Character(String($0)) : nil } ?? letter })
  }

  /// The words of labels that are separated by bars and line ends. Compared without case, accents and punctuation.
  private static func keys(_ labels: String) -> Set<FoldedWords> {
    Set(labels.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { FoldedWords($0) })
  }

  /// Labels of story codes: `کد خبر: 1234567`. To add a language, put its labels between bars here and into the two
  /// lists below.
  private static let codes = keys(
    """
    کد خبر|کد مطلب|شناسه خبر|شناسه مطلب|شماره خبر|رقم الخبر|كود الخبر|رمز الخبر|Story code|Story ID|Story number|Article ID|News ID|News code
    Artikel-ID|Artikelnummer|Meldungs-ID|Code de l'article|Código de noticia|Código|Código da notícia|Codice notizia|Код новости
    Код материала|Номер новости|Haber kodu|Haber no|Kod artykułu|Artikelkod|新闻编号|稿件编号|新聞編號|記事番号|記事ID|기사번호|기사 번호|מספר כתבה
    Κωδικός είδησης|समाचार कोड|Kode berita|Mã tin
    """)
  /// Labels of short links.
  private static let links = keys(
    """
    لینک کوتاه|لینک کوتاه خبر|لینک کوتاه مطلب|پیوند کوتاه|نشانی کوتاه|الرابط المختصر|رابط مختصر|الرابط القصير|Short link|Shortlink|Short URL
    Permalink|Kurzlink|Kurz-URL|Kurz-Link|Lien court|URL courte|Enlace corto|URL corta|Link corto|Link curto|Link breve|Короткая ссылка
    Коротке посилання|Kısa link|Kısa bağlantı|Krótki link|Krátký odkaz|Kortlink|Korte link|短链接|短網址|短连结|短縮URL|단축 URL|단축URL
    קישור קצר|Σύντομος σύνδεσμος|Tautan pendek
    """)
  /// Labels of lists of tags.
  private static let tagLabels = keys(
    """
    برچسب ها|برچسب‌ها|برچسب|کلیدواژه ها|کلیدواژه‌ها|کلید واژه ها|الكلمات المفتاحية|كلمات مفتاحية|الوسوم|وسوم|الكلمات الدلالية|Tags|Tag|Keywords
    Topics|Filed under|Schlagwörter|Schlagworte|Stichworte|Mots-clés|Mots clés|Étiquettes|Etiquetas|Palabras clave|Palavras-chave|Parole chiave
    Теги|Тэги|Ключевые слова|Метки|Ключові слова|Etiketler|Anahtar kelimeler|Tagi|Słowa kluczowe|Štítky|Klíčová slova|Trefwoorden|Nyckelord
    Taggar|Címkék|标签|標籤|关键词|關鍵字|關鍵詞|タグ|キーワード|태그|키워드|תגיות|תגים|Ετικέτες|Λέξεις-κλειδιά|टैग|कीवर्ड|Thẻ|Từ khóa|Chủ đề
    Témata|Etichete|Cuvinte cheie|Emneord|Emner|Avainsanat|Aiheet|Kata kunci|Topik|ট্যাগ|বিষয়
    """)
}
