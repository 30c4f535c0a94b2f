/// Removes notes in which the publisher says what it earns when readers follow links, wherever they are.
///
/// `We may earn a commission when you buy through links on our site.` One word of each of the four lists must be there,
/// in any order; a report on commissions has words of two or three. A long paragraph has many words, so it must also
/// name both the partnership and what is paid for it.
enum Disclosures {
  static let rule = "page.disclosure"

  /// The longest note, in words.
  private static let longest: Int32 = 70

  /// Headings and captions are removed too if they say so.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    var read = WordHashes()
    for index in verdicts.indices where verdicts[index].isKept && page.text.blocks[index].shape.words <= longest {
      let block = page.text.blocks[index]
      let isNote: Bool
      if block.characters < PageText.longBlock {
        isNote = themes.cover(page.text.words[index])
      } else {
        // Of a long block only the first two words were kept.
        read.removeAll()
        read.add(page.text.bytes, from: Int(block.start), to: Int(block.end))
        isNote = longThemes.cover(read[0])
      }
      if isNote { verdicts[index] = .removed(rule: rule, score: nil) }
    }
  }

  private static let themes = WordThemes([partnership + " " + payment, deed, speaker, gain])
  private static let longThemes = WordThemes([partnership, payment, deed, speaker, gain])

  /// Who pays, in the languages of `Config/boilerplate`.
  private static let partnership = """
    affiliate affiliates affiliation qualifying
    affilié affiliés affiliation
    afiliado afiliados
    affiliati affiliazione
    afiliados
    партнерские партнёрские
    партнерські
    afiliacyjne
    """
  /// What is paid.
  private static let payment = """
    commission commissions compensation compensated
    provision provisionen
    commissions
    comisión comisiones
    commissione commissioni
    comissão comissões
    commissie
    комиссию
    комісію
    prowizję
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
