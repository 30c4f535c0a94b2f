import HTML
import News

/// Removes appeals after a story: to subscribe, to donate, to share, to let advertisements be shown; and disclaimers.
///
/// They are recognised by words that ask readers for something, one strong or two weak ones in a few lines. If they
/// have their own element, all of it is removed, including thanks and signatures.
///
/// `Subscribe to our newsletter` is one; a sentence of the story with one weak word isn't. Only the end of the story is
/// looked at, since inside of it such words may be the subject.
enum Appeals {
  static let rule = "page.appeal"

  /// The longest paragraph examined, in words; longer ones are the author's.
  private static let longest: Int32 = 48
  /// How many of a story's last blocks are examined.
  private static let last = 10
  /// The longest line of thanks or signature, in words.
  private static let aside: Int32 = 6

  /// Removes them from the end of the story backwards, up to the first real paragraph. Nothing is done to stories of
  /// three blocks or fewer. Lines of at most six words are passed over, so that a signature doesn't end the search.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let kept = verdicts.indices.filter { verdicts[$0].isKept }
    guard kept.count > 3, let first = kept.first(where: page.isProse) else { return }
    for index in kept.suffix(last).reversed() where verdicts[index].isKept && index > first {
      let words = page.text.blocks[index].shape.words
      if isCopyright(index, page) || words <= longest && weight(of: index, page) >= 2
        || isOfForm(index, first, verdicts, page) || Disclaimers.isOne(index, page.text)
      {
        remove(index, first: first, &verdicts, page)
      } else if words > aside {
        return
      }
    }
  }

  /// Whether a block is a note on copyright: a short line with its sign, or a longer one that begins with it, such as
  /// `© 2024 Example News. All rights reserved.`
  private static func isCopyright(_ index: Int, _ page: StoryPage) -> Bool {
    let block = page.text.blocks[index]
    guard block.shape.hasCopyright, block.shape.words <= longest else { return false }
    return block.shape.words <= longest / 2 || page.text.bytes[Int(block.start)...].starts(with: "©".utf8)
  }

  /// Removes a block, and the rest of its element if that is a small part of the story. Small means at most ten blocks
  /// and a sixth of the kept characters. The element must not contain the story's first paragraph.
  private static func remove(_ index: Int, first: Int, _ verdicts: inout [BlockVerdict], _ page: StoryPage) {
    verdicts[index] = .removed(rule: rule, score: nil)
    guard let own = page.outermost(around: index, without: [first]) else { return }
    let blocks = page.blocks(of: own)
    guard blocks.count <= last, page.kept(blocks, verdicts) * 6 <= page.kept(verdicts.indices, verdicts) else { return }
    page.remove(blocks, rule: rule, &verdicts)
  }

  /// Whether a line is in an element of only short lines, one of which makes an appeal, even if the model removed that
  /// one: `Newsletter` and `Your address`.
  private static func isOfForm(_ index: Int, _ first: Int, _ verdicts: [BlockVerdict], _ page: StoryPage) -> Bool {
    guard let own = page.outermost(around: index, without: [first]), !TagRole.isTextual(page.text.elements[own].tag)
    else {
      return false
    }
    let blocks = page.blocks(of: own)
    guard blocks.count <= 2 * last, page.running(blocks, verdicts) == 0 else { return false }
    return blocks.contains { page.text.blocks[$0].shape.words <= longest && weight(of: $0, page) >= 2 }
  }

  /// The sum of the weights of a block's words, each word counted once.
  ///
  /// In texts mostly of a script without capitals, such as Japanese, parts of words count as well.
  private static func weight(of block: Int, _ page: StoryPage) -> Int {
    var seen: Set<UInt64> = []
    let sum = page.text.words[block].reduce(0) { sum, word in
      guard let weight = weights[word], seen.insert(word).inserted else { return sum }
      return sum + Int(weight)
    }
    // Kana, Han and Hangul begin with E3 to ED.
    guard sum < 2, 0xE3...0xED ~= page.text.bytes[Int(page.text.blocks[block].start)] else { return sum }
    let text = page.text.text(of: page.text.blocks[block])
    return sum + (wideStrong.contains(where: text.holds) ? 2 : wideWeak.count(where: text.holds))
  }

  /// Parts of words, for languages that don't separate words, or attach endings to them: one is enough.
  private static let wideStrong = [
    "シェアをお願い", "友だち追加", "友達追加", "チャンネル登録", "メルマガ", "寄付をお願い", "ご支援をお願い", "お読みいただきありがとう", "구독", "후원해", "후원하",
    "카카오톡 채널", "친구 추가", "제보는", "제보를 기다", "扫码关注", "掃碼", "打赏", "點讚",
  ]
  /// Such parts of which two are needed.
  private static let wideWeak = [
    "シェア", "フォロー", "公式", "アカウント", "LINE", "最新ニュース", "登録", "関注", "关注", "公众号", "二维码", "扫描", "微信", "欢迎", "订阅", "訂閱",
    "更多资讯",
    "채널", "좋아요", "공유", "뉴스레터", "카카오톡", "알림",
  ]

  /// 1 for weak words, 2 for strong ones; a word that is in both lists is strong.
  private static let weights: HashTable<Int8> = {
    var table = HashTable<Int8>(capacity: 512, blank: 0)
    for (words, weight) in [(weak, 1), (strong, 2)] as [(String, Int8)] {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for hash in WordHashes.spellings(of: word) { table.set(hash, weight) }
      }
    }
    return table
  }()

  /// Words of which one is enough, in the languages of `Config/boilerplate`.
  private static let strong = """
    adblocker adblock newsletter newsletters unsubscribe donate whitelist paywall
    werbeblocker spenden abonnieren abonniere
    bloqueur abonnez inscrivez
    suscríbete suscríbase suscribirte boletín
    iscriviti abbonati
    inscreva inscreva-se assine
    подписывайтесь подпишитесь пожертвовать рассылку
    підписуйтесь підпишіться пожертвувати
    subskrybuj zasubskrybuj newslettera newsletterem
    abone bülten
    اشترك تبرع
    خبرنامه عضو
    εγγραφείτε
    ניוזלטר תרמו
    सब्सक्राइब
    구독하세요 기사제보
    nieuwsbrief
    nyhetsbrev prenumerera nyhedsbrev nyhetsbrevet nyhedsbrevet abonner
    odebírejte newsletteru
    hírlevél hírlevelünkre iratkozz iratkozzon
    abonează-te abonați-vă newsletterul
    uutiskirje uutiskirjeemme uutiskirjeen
    berlangganan
    সাবস্ক্রাইব
    """

  /// Words of which two are needed.
  private static let weak = """
    button underneath click tap press thumb thumbs share subscribe telegram whatsapp inbox donation donations app below follow cookies browser
    reporting journalism
    knopf klicken teilen folgen unten daumen kanal werbung ausnahme unterstützen journalismus
    bouton cliquez partagez suivez soutenez soutenir dons don chaîne rédaction
    botón clic comparte compartir síguenos canal abajo apoya donación periodismo
    pulsante clicca condividi seguici canale sotto sostieni donazione giornalismo
    botão clique compartilhe siga abaixo apoie doação jornalismo
    кнопку нажмите поделитесь телеграм канал ниже опечатку ошибку выделите
    кнопку натисніть поділіться нижче помилку виділіть підтримайте редакцію донатом донат
    przycisk kliknij udostępnij obserwuj poniżej kanał bądź bieżąco przeczytałaś wesprzyj podobał kawę redakcję
    düğmeye tıklayın paylaşın takip kanalımıza aşağıdaki
    اضغط زر شارك تابعونا تابعوا قناتنا تلغرام واتساب
    دکمه کلیک کانال تلگرام دنبال
    ακολουθήστε μάθετε κοινοποιήστε πατήστε κανάλι
    הצטרפו לערוץ הטלגרם הוואטסאפ עדכונים עקבו שתפו הירשמו
    व्हाट्सऐप व्हाट्सएप टेलीग्राम चैनल जुड़ें फॉलो क्लिक
    meld klik volg onderaan steun donatie journalistiek
    klicka följ nedan tilmeld støt bidrag læser
    podpořte darem sdílejte sledujte klikněte líbil
    támogasd támogassa megosztás kövess kövessen munkánkat adománnyal kattints kattintson tetszett szerkesztőségünket
    distribuie urmărește-ne urmăriți-ne apasă plăcut
    tilaa jaa seuraa klikkaa
    ikuti bagikan saluran
    dõi nhấn kênh
    ফলো চ্যানেল শেয়ার ক্লিক
    """
}
