/// Removes notes in which the publisher says what it earns when readers follow links, wherever they are.
///
/// `We may earn a commission when you buy through links on our site.` One word of each of the four lists must be there,
/// in any order; a report on commissions has words of two or three.
enum Disclosures {
  static let rule = "page.disclosure"

  /// The longest note, in words.
  private static let longest: Int32 = 70

  /// Headings and captions are removed too if they say so. A note of ``PageText/longBlock`` characters or more isn't
  /// found, since only its first two words are kept (``PageText/words``).
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    for index in verdicts.indices where verdicts[index].isKept && page.text.blocks[index].shape.words <= longest {
      if themes.cover(page.text.words[index]) { verdicts[index] = .removed(rule: rule, score: nil) }
    }
  }

  private static let themes = WordThemes([pay, deed, speaker, gain])

  /// What is paid, in the languages of `Config/boilerplate`.
  private static let pay = """
    affiliate affiliates affiliation commission commissions compensation compensated qualifying
    provision provisionen
    affilié affiliés affiliation commissions
    afiliado afiliados comisión comisiones
    affiliati affiliazione commissione commissioni
    afiliados comissão comissões
    commissie
    партнерские партнёрские комиссию
    партнерські комісію
    afiliacyjne prowizję
    komisyon
    عمولة
    کمیسیون
    """
  /// What readers do for it.
  private static let deed = """
    link links click clicks clicking associate
    links klick klicken
    lien liens cliquez
    enlace enlaces clic
    link collegamenti
    links klikken
    ссылки ссылке ссылкам
    посилання
    linki linków
    bağlantı bağlantılar
    روابط
    لینک
    """
  /// Who speaks.
  private static let speaker = """
    we our us i my
    wir uns unsere unserer
    nous notre nos
    nosotros nuestro nuestra recibimos
    noi nostro nostri riceviamo
    nós nosso nossa recebemos
    wij ons onze
    мы нам наши
    ми нам наші
    my nas nasz otrzymujemy
    biz bizim
    نحن
    ما
    """
  /// What says that it is paid, or that such links are there.
  private static let gain = """
    earn earns receive get may contains contain includes include
    erhalten bekommen enthält enthalten
    recevoir percevoir touchons contient
    recibir recibimos contiene
    ricevere riceviamo contiene
    receber recebemos contém
    ontvangen bevat
    получаем получить содержит
    отримуємо отримати містить
    otrzymujemy otrzymać zawiera
    kazanabiliriz alabiliriz içerir
    نحصل
    دریافت
    """
}
