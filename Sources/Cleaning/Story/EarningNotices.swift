/// Removes notices that a site earns by what readers buy, wherever in a story they stand.
///
/// They say three things in one short paragraph: what is earned, by what it is bought, and that it is the site that earns. A story
/// about commissions says the first two of others.
enum EarningNotices {
  static let rule = "page.earning-notice"

  private static let longest: Int32 = 70

  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let kept = verdicts.indices.filter { verdicts[$0].isKept }
    guard kept.count > 3 else { return }
    for index in kept where isNotice(index, page) { verdicts[index] = .removed(rule: rule, score: nil) }
  }

  private static func isNotice(_ index: Int, _ page: StoryPage) -> Bool {
    let block = page.text.blocks[index]
    guard (6...longest).contains(block.shape.words), block.shape.lines <= 1 else { return false }
    var (earns, sites, trades) = (false, false, 0)
    var seen: Set<UInt64> = []
    for word in page.text.words[index] {
      guard let kind = kinds[word], kind == .site || seen.insert(word).inserted else { continue }
      switch kind {
      case .earning: earns = true
      case .site: sites = true
      case .trade: trades += 1
      case .none: break
      }
    }
    return earns && sites && trades >= 2 && !isQuoted(page.text.bytes[Int(block.start)..<Int(block.end)])
  }

  /// Whether quotation marks stand in a text: somebody says it.
  private static func isQuoted(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.dropLast(2).contains { index in
      // The double ones are E2 80 9C to 9E, « is C2 AB.
      bytes[index] == 0x22 || bytes[index] == 0xC2 && bytes[index + 1] == 0xAB
        || bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (0x9C...0x9E).contains(bytes[index + 2])
    }
  }

  private enum Kind: UInt8, BitwiseCopyable { case none, earning, trade, site }

  private static let kinds: HashTable<Kind> = {
    var table = HashTable<Kind>(capacity: 256, blank: .none)
    for (words, kind) in [(earning, .earning), (trade, .trade), (site, .site)] as [(String, Kind)] {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table.set(WordHash.of(word.utf8, .plain), kind)
      }
    }
    return table
  }()

  /// What is earned, in the languages of `Config/boilerplate`.
  private static let earning = """
    affiliate commission commissions compensation
    provision provisionen vergütung affiliatelinks
    affiliation affiliés rémunération comisión comisiones
    commissione commissioni affiliazione comissão comissões afiliação
    комиссию комиссионные партнёрские партнерские комісію партнерські
    prowizję prowizja afiliacyjne komisyon عمولة کمیسیون
    """

  /// By what it is earned; two of these are asked for.
  private static let trade = """
    earn receive link links purchase purchases buy buying click product products cost advertisers
    kaufen kauf einkauf bestellung bestellen erhalten klicken produkt produkte
    lien liens achat achats achetez acheter percevoir
    enlace enlaces compra compras comprar recibir ganar
    acquisto acquisti acquistare ricevere ganhar receber
    ссылки ссылкам покупки покупку купите получить посилання покупки придбанні отримати
    linki linków zakup zakupu kupisz otrzymać bağlantı bağlantılar satın alışveriş kazanabiliriz
    الروابط الشراء نحصل خرید لینک دریافت
    """

  /// That it is the site that earns.
  private static let site = """
    we our us i my wir uns unsere unserer nous notre nos nosotros nuestro nuestros nuestra nuestras recibimos podemos
    noi nostri nostro nostra potremmo riceviamo nós nosso nossa nossos мы нас наш наши ми нам наші my nasz nasze nam otrzymamy
    biz bize sitemiz نحن موقعنا ما
    """
}
