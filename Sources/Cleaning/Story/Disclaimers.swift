/// Recognises paragraphs that disclaim what a page says: that it is no advice, that opinions are the author's alone,
/// that nobody is liable for it.
///
/// `The views expressed are the author's and do not necessarily reflect those of the publisher.` One such word is in
/// many a story; several together are a lawyer's.
enum Disclaimers {
  /// The lengths of such paragraphs, in words.
  private static let lengths: ClosedRange<Int32> = 10...160
  /// The sum of weights from which a paragraph is one.
  private static let least = 4

  /// Whether a block of a page is a disclaimer. A word counts once, however often it comes; a long block is read only
  /// until the sum is reached.
  static func isOne(_ index: Int, _ page: PageText) -> Bool {
    let block = page.blocks[index]
    guard lengths.contains(block.shape.words) else { return false }
    var seen: Set<UInt64> = []
    var sum = 0
    func add(_ word: UInt64) {
      if let weight = weights[word], seen.insert(word).inserted { sum += Int(weight) }
    }
    // Of a long block only the first words were kept.
    guard block.characters >= PageText.longBlock else {
      for word in page.words[index] { add(word) }
      return sum >= least
    }
    var words = TextWords()
    words.forEach(of: page.bytes, from: Int(block.start), to: Int(block.end)) { word in
      add(WordHash.of(word, .plain))
      return sum < least
    }
    return sum >= least
  }

  /// 1 for weak words, 2 for strong ones; a word that is in both lists is strong.
  private static let weights: HashTable<Int8> = {
    var table = HashTable<Int8>(capacity: 256, blank: 0)
    for (words, weight) in [(weak, 1), (strong, 2)] as [(String, Int8)] {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for hash in WordHashes.spellings(of: word) { table.set(hash, weight) }
      }
    }
    return table
  }()

  /// Words that few stories have, in the languages of `Config/boilerplate`.
  private static let strong = """
    informational disclaimer necessarily liable endorsement
    informationszwecken haftungsausschluss haftung gewähr anlageberatung namentlich
    informatives engagent responsabilité nécessairement
    informativos necesariamente responsabiliza
    informativi necessariamente responsabilità
    informativas necessariamente responsabiliza
    aansprakelijk aansprakelijkheid
    ответственности ознакомительный
    відповідальності ознайомчий
    odpowiedzialności informacyjny
    sorumlu bilgilendirme
    مسؤولية بالضرورة
    مسئولیتی لزوما
    """
  /// Words that are common in such paragraphs.
  private static let weak = """
    purposes advice advisor substitute replace professional consult opinion opinions views expressed reflect accuracy
    guarantee guaranteed warranty warranties endorse authors responsible reliable intended represent
    meinung autors autoren redaktion ersetzt ersatz beratung richtigkeit wiedergeben entsprechen
    opinions auteurs exprimées reflètent rédaction conseil conseils exactitude
    opiniones autores expresadas reflejan redacción asesoramiento
    opinioni autori espresse riflettono redazione consulenza
    opiniões autores expressas refletem redação aconselhamento
    mening auteurs redactie advies
    мнение авторов редакции совпадать рекомендацией
    думка авторів редакції збігатися рекомендацією
    opinie autorów redakcji porady
    görüşler yazarların tavsiyesi tavsiye
    الآراء الكاتب تعبر الموقع
    نظرات نویسندگان توصیه بیانگر
    """
}
