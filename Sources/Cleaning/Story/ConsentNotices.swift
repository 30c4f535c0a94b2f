import HTML
import News

/// Removes notices on cookies and consent at a page's edges: a paragraph in a box with a button or a label, before or
/// after all other text.
///
/// The words are searched inside of longer ones, because Chinese and Japanese don't separate words.
///
/// Only the first two and the last two kept paragraphs of 7 to 140 words are looked at.
enum ConsentNotices {
  static let rule = "page.consent"

  /// The lengths of a notice, in words.
  private static let lengths: ClosedRange<Int32> = 7...140
  /// The longest label or button, in words, and the most blocks of a box.
  private static let (label, most): (Int32, Int) = (6, 6)

  /// Nothing is done if a page has fewer than three such paragraphs.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let long = verdicts.indices.filter { verdicts[$0].isKept && lengths.contains(page.text.blocks[$0].shape.words) }
    guard long.count > 2 else { return }
    // The first two and the last two paragraphs.
    for index in Set([long[0], long[1], long[long.count - 2], long[long.count - 1]]) {
      let box = page.box(around: index, most: most) {
        page.text.blocks[$0].shape.words <= label && !page.around($0).contains(.topHeading)
      }
      guard let box, isNotice(page.text.text(of: page.text.blocks[index])) else { continue }
      page.remove(box, rule: rule, &verdicts)
    }
  }

  /// Whether a text speaks of what is stored or tracked, and of consenting or using.
  ///
  /// It lower-cases the text and searches it for each word in turn, which is slow: so it is asked only about paragraphs
  /// that have a box.
  private static func isNotice(_ text: String) -> Bool {
    let text = text.lowercased()
    return subjects.contains(where: text.holds) && consents.contains(where: text.holds)
  }

  /// What notices are about; in lower case, some without their endings.
  private static let subjects = [
    "cookie", "tracking", "personal data", "personalis", "personaliz", "kakor", "ciastecz", "evästee", "sütik", "çerez",
    "бисквит", "персональных данных", "персональних даних", "ملفات تعريف", "کوکی", "עוגיות", "कुकी", "কুকি", "クッキー",
    "個人データ", "쿠키", "隐私政策", "隱私權", "informasjonskaps", "informationskaps",
  ]
  /// What readers are told or asked.
  private static let consents = [
    "consent", "accept", "agree", "we use", "our partners", "zustimm", "willig", "akzept", "verwenden", "nutzen wir",
    "consenti", "accept", "partenaires", "consiente", "acepta", "utilizamos", "usamos", "accett", "utilizziamo",
    "aceita",
    "concorda", "toestemming", "gebruik", "samtyck", "samtykke", "använder", "bruger", "bruker", "zgod", "zgad",
    "używa",
    "souhlas", "používá", "elfogad", "használ", "folosim", "acord", "suostum", "käytämme", "kabul", "kullan", "соглас",
    "использ", "згод", "використ", "συγκατ", "χρησιμοποι", "موافق", "نستخدم", "استفاده", "הסכמה", "משתמש", "सहमत",
    "उपयोग", "সম্মত", "ব্যবহার", "同意", "使用", "利用", "동의", "사용", "menyetujui", "menggunakan", "đồng ý", "sử dụng",
  ]
}
