import News

/// The words by which a notice on cookies and consent is known.
enum ConsentWords {
  /// A page with fewer words than this outside of its notice says nothing else: its buttons and the site's name.
  private static let wordsBeside = 24

  /// Whether a text, in lower case, has one of the words.
  static func are(in text: some StringProtocol) -> Bool { stems.contains(where: text.holds) }

  /// Whether each sentence that a reader sees has one of the words, but for a few short ones.
  ///
  /// An article about cookies also has sentences without these words, so it is not taken for a notice.
  static func areAll(ofHTML markup: String) -> Bool {
    var isNotice = false
    var beside = 0
    for scalars in PlainText.paragraphs(ofHTML: markup).unicodeScalars.split(whereSeparator: ends.contains) {
      let sentence = Substring(scalars)
      if are(in: sentence.lowercased()) {
        isNotice = true
      } else {
        beside += VisibleWords.count(in: Array(sentence.utf8), upTo: wordsBeside)
        if beside >= wordsBeside { return false }
      }
    }
    return isNotice
  }

  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", "。", "！", "？", "\n"]

  /// In lower case, some without their endings.
  private static let stems = [
    "cookie", "consent", "privacy", "gdpr", "tracking", "personal data", "personalised ad", "personalized ad",
    "your device", "our partners",
    "zustimm", "einwillig", "datenschutz", "dsgvo", "werbetracking", "ihrem gerät", "ihrem geraet", "unseren partnern",
    "consentement", "confidentialité", "données personnelles", "vie privée", "nos partenaires", "traceurs",
    "consentimiento", "privacidad", "datos personales", "nuestros socios", "consenso", "dati personali", "riservatezza",
    "nostri partner", "consentimento", "privacidade", "dados pessoais", "nossos parceiros", "toestemming",
    "persoonsgegevens", "onze partners", "samtycke", "samtykke", "personuppgifter", "persondata", "personopplysninger",
    "suostumu", "evästee", "ciastecz", "prywatno", "danych osobowych", "souhlas", "osobních údajů", "súhlas",
    "hozzájárul", "adatvédel", "sütik", "consimțământ", "съгласие", "бисквитки", "персональных данных", "файлы cookie",
    "συγκατάθεση", "απόρρητο", "çerez", "gizlilik", "kişisel veri", "ملفات تعريف الارتباط", "الخصوصية", "کوکی",
    "حریم خصوصی", "クッキー", "プライバシー", "隐私", "隱私", "쿠키", "개인정보",
  ]
}
