import HTML

/// Removes notices in place of a post, map or video that readers have not yet consented to load.
///
/// Such a notice speaks of outside content, of consent and of showing, and is in a box of its own with a label or a
/// button. A story about consent may have all these words, but not the box.
///
/// `This content is from an external provider. Load it only with your consent to cookies.` with `Show post`.
enum EmbedNotices {
  static let rule = "page.embed-notice"

  /// The longest paragraph examined, in words.
  private static let longest: Int32 = 60
  /// The longest label or button, in words.
  private static let label: Int32 = 6
  /// The most blocks of a box.
  private static let most = 6

  /// Only running text of 7 to 60 words is examined.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    for index in verdicts.indices where verdicts[index].isKept && page.sums.isRunning[index] {
      let words = page.text.blocks[index].shape.words
      // Most paragraphs have no box, which costs less to see than to look up their words.
      guard words > label, words <= longest, let box = page.box(around: index, most: most, { isOfNotice($0, page) }),
        themes.cover(page.text.words[index])
      else { continue }
      page.remove(box, rule: rule, &verdicts)
    }
  }

  /// Whether a block may be in the box: a label, or a paragraph about two of the themes.
  private static func isOfNotice(_ block: Int, _ page: StoryPage) -> Bool {
    let words = page.text.blocks[block].shape.words
    if page.around(block).contains(.topHeading) { return false }
    return words <= label || words <= longest && themes.count(page.text.words[block]) >= 2
  }

  private static let themes = WordThemes([outside, consent, showing])

  /// Content from elsewhere, in the languages of `Config/boilerplate`.
  private static let outside = """
    external embedded third youtube twitter facebook instagram tiktok vimeo spotify
    extern externe externen externer externes eingebettet eingebettete eingebetteten drittanbieter drittanbietern drittplattformen
    externes intégré intégrés tiers
    externo externos incrustado incrustados terceros
    esterno esterni incorporato terze terzi
    incorporado incorporados terceiros
    externa derden ingesloten insluiten
    внешний внешние внешнего встроенный сторонних сторонний
    зовнішній зовнішні вбудований сторонніх
    zewnętrzne zewnętrznych zewnętrzna osadzone
    harici üçüncü gömülü
    خارجي خارجية مضمن
    خارجی ثالث
    """
  /// Consent and what it is about.
  private static let consent = """
    cookies cookie consent privacy accepting gdpr
    privatsphäre datenschutz datenschutzeinstellungen datenschutzerklärung einverstanden zustimmung zustimmen einwilligung einwilligen
    consentement confidentialité
    consentimiento privacidad
    consenso
    consentimento privacidade
    toestemming privacyinstellingen
    согласие согласны конфиденциальности
    згода згоду конфіденційності
    zgoda zgodę zgody prywatności
    çerez çerezleri onay gizlilik
    الخصوصية موافقة موافقتك
    رضایت حریم
    """
  /// Loading and showing.
  private static let showing = """
    load loading display displayed show view play watch enable
    laden geladen anzeigen angezeigt anzeige aktivieren aktiviere ansehen
    charger afficher affiché affichés activer visionner
    cargar mostrar mostrarse ver activar
    caricare visualizzare mostrare attivare
    carregar exibir ativar
    weergeven tonen bekijken inschakelen
    загрузить показать просмотра просмотреть отобразить
    завантажити показати переглянути
    załadować wyświetlić wyświetlenie obejrzeć
    yüklemek görüntülemek göster izlemek
    تحميل عرض مشاهدة
    بارگذاری نمایش مشاهده
    """
}
