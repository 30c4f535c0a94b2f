/// Removes a language's common inflections from a word: plurals, cases, genders and articles, but nothing that makes it
/// a different word. `elections` and `election` have the same stem, `electoral` has another.
///
/// Based on the "light" stemmers of Harman (1991), Savoy (2006) and, for Arabic, Larkey's light10 (2007), which find
/// nearly as much as stronger stemmers with fewer false matches. Rules apply to words as indexed: folded, so without
/// accents.
struct LightStemmer: Sendable {
  /// An ending, and what replaces it in the stem.
  private struct Ending: Sendable {
    let text: String
    let stem: String
    /// The stem's minimum length in letters.
    let least: Int
  }

  private let beginnings: [String]
  private let endings: [Ending]
  private let isEnglish: Bool
  private let undoublesConsonants: Bool

  /// The stemmer of a language, by the first part of its tag; nil if there is none.
  static func of(_ language: some StringProtocol) -> LightStemmer? {
    all[String(language.prefix { $0 != "-" })]
  }

  /// The shortest word that is stemmed.
  private static let shortest = 4
  /// The shortest word whose other forms are looked up: `war` for `wars`.
  static let shortestSought = 3

  /// The stem of an indexed word; words of fewer than four letters are their own stems. At most one prefix and one
  /// ending are removed, the longest that fit and leave enough letters. English has rules of its own.
  func stem(of word: String) -> String {
    guard word.count >= Self.shortest else { return word }
    var stem = word
    if let beginning = beginnings.first(where: { stem.hasPrefix($0) && stem.count - $0.count >= 3 }) {
      stem.removeFirst(beginning.count)
    }
    if isEnglish { return EnglishStem.of(stem) }
    if let ending = endings.first(where: {
      stem.hasSuffix($0.text) && stem.count - $0.text.count + $0.stem.count >= $0.least
    }) {
      stem.removeLast(ending.text.count)
      stem += ending.stem
    }
    if undoublesConsonants, let last = stem.last, stem.dropLast().last == last, stem.count > 3, !"aeiou".contains(last)
    {
      stem.removeLast()
    }
    return stem
  }

  /// The other forms that a word may have. The word itself is among them. They are guesses: whoever looks them up keeps
  /// those that occur.
  func forms(ofWord word: String) -> Set<String> {
    // Most words of five letters with the stem of a short English word are other words: `car` and `care`.
    isEnglish && word.count < Self.shortest ? EnglishStem.forms(ofShort: word) : forms(of: stem(of: word))
  }

  /// All words with this stem: the stem with every ending and prefix of the language. For `elect` these are `elect`,
  /// `elects`, `elected`, `electing` and others that nobody writes.
  func forms(of stem: String) -> Set<String> {
    var forms = isEnglish ? EnglishStem.forms(of: stem) : [stem]
    var roots = [stem]
    if undoublesConsonants, let last = stem.last { roots.append(stem + String(last)) }
    for ending in endings {
      for root in roots where root.hasSuffix(ending.stem) {
        forms.insert(root.dropLast(ending.stem.count) + ending.text)
      }
    }
    forms.formUnion(roots)
    for beginning in beginnings { forms.formUnion(forms.map { beginning + $0 }) }
    // The stemmer may remove a longer ending than the one that was added.
    return forms.filter { self.stem(of: $0) == stem }
  }

  /// Reads rules `ending` and `ending:stem`, folds them as the index does, and sorts them, longest first.
  private init(_ endings: String, least: Int, beginnings: String = "", isEnglish: Bool = false, undoubles: Bool = false)
  {
    func folded(_ text: Substring) -> String {
      var writer = WordWriter()
      writer.append(String(text))
      return String(decoding: writer.words.filter { $0 != 0x20 }, as: UTF8.self)
    }
    self.endings = endings.split(separator: " ").map { rule in
      let parts = rule.split(separator: ":", omittingEmptySubsequences: false)
      return Ending(text: folded(parts[0]), stem: parts.count > 1 ? folded(parts[1]) : "", least: least)
    }.sorted { $0.text.count > $1.text.count }
    self.beginnings = beginnings.split(separator: " ").map(folded).sorted { $0.count > $1.count }
    self.isEnglish = isEnglish
    undoublesConsonants = undoubles
  }

  /// The stemmers by language. Endings are written with accents, and folded when they are read.
  private static let all: [String: LightStemmer] = [
    "en": LightStemmer("", least: 3, isEnglish: true),
    "de": LightStemmer("ern em en er es e n s", least: 3),
    "fr": LightStemmer(
      "eaux:eau aux:al euses:eu euse:eu eux:eu ières:ier ière:ier iers:ier ées ée és é es s x e", least: 3),
    "es": LightStemmer("ces:z es os as s o a e", least: 3),
    "pt": LightStemmer("ões ães ão ais:al éis:el óis:ol ns:m es os as s o a e", least: 3),
    "it": LightStemmer("chi:c che:c ghi:g ghe:g ie i e o a", least: 3),
    "nl": LightStemmer("en e s", least: 3, undoubles: true),
    "sv": LightStemmer("arnas ernas ornas arna erna orna ens ets ar er or en et na n t s a e", least: 3),
    "tr": LightStemmer(
      "larının lerinin larını lerini larına lerine ların lerin ları leri larda lerde lar ler", least: 2),
    "ru": LightStemmer(
      "иями ями ами ией иям ием иях ого его ому ему ыми ими ях ах ов ев ей ой ий ый ая яя ое ее ых их ую юю ом ем ам ям "
        + "ым им ия ие ью ы и а я о е у ю ь й", least: 3),
    "uk": LightStemmer(
      "іями ями ами ього ого ьому ому ими іми ях ах ів їв ей ій ий ою ею єю их іх ую юю ом ем ам ям ая яя ія ії ю у а я і ї и о е є ь й",
      least: 3),
    "fa": LightStemmer("هایشان هایش هایم هایی های ها ترین تری تر اتی ات انی ان ای ی", least: 3),
    "ar": LightStemmer("ها ان ات ون ين يه ية ه ة ي", least: 3, beginnings: "ال وال بال كال فال لل"),
  ]
}

/// The stem of an English word, without plural, `-ed`, `-ing` and `-e`, and with a single final consonant: `stop` for
/// `stop` and `stopped`, `vot` for `vote` and `voting`.
private enum EnglishStem {
  /// Words that only look like plurals.
  private static let whole: Set<String> = ["news", "series", "species", "means", "politics", "economics"]

  /// The stem of a word; one with other letters than a to z is its own stem.
  static func of(_ word: String) -> String {
    guard word.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      !whole.contains(word)
    else { return word }
    var stem = withoutPlural(word)
    for ending in ["ing", "ed"] where stem.hasSuffix(ending) && !stem.hasSuffix("eed") {
      let rest = stem.dropLast(ending.count)
      guard rest.count >= 3, rest.contains(where: { "aeiouy".contains($0) }) else { break }
      stem = String(rest)
      // `stopp` becomes `stop`; `sell`, `pass` and `buzz` keep their double consonants.
      if let last = stem.last, stem.dropLast().last == last, !"aeioulsz".contains(last) { stem.removeLast() }
      break
    }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    if stem.count > 3, stem.hasSuffix("y") { stem = stem.dropLast() + "i" }
    return stem
  }

  /// The words that may have this stem, and some that have another: the caller filters them.
  static func forms(of stem: String) -> Set<String> {
    var bases: Set = [stem, stem + "e"]
    if let last = stem.last {
      bases.insert(stem + String(last))
      if last == "i" { bases.insert(stem.dropLast() + "y") }
    }
    let endings = ["", "s", "es", "ed", "ing", "ings", "d"]
    var forms = Set(bases.flatMap { base in endings.map { base + $0 } })
    if stem.hasSuffix("i") { forms.formUnion(["es", "ed"].map { stem + $0 }) }
    return forms
  }

  /// The inflections of a word of three letters: `wars`, `taxes`, `skies`, `running`, `acted`, `used`.
  static func forms(ofShort word: String) -> Set<String> {
    let letters = Array(word)
    guard letters.count == 3, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return [word] }
    let (middle, last) = (letters[1], letters[2])
    let areVowels = [middle, last].map { "aeiou".contains($0) }
    var forms: Set = [word, word + "s"]
    if "sxz".contains(last) { forms.insert(word + "es") }
    if last == "y", !areVowels[0] {
      forms.formUnion(["ies", "ied", "ying"].map { word.dropLast() + $0 })
    } else if last == "e" {
      forms.formUnion([word + "ing", word.dropLast() + "ing"])
      // `seed` is not of `see`.
      if middle != "e" { forms.insert(word + "d") }
    } else if areVowels == [true, false], !"wxy".contains(last) {
      forms.formUnion(["ed", "ing"].map { word + String(last) + $0 })
    } else {
      forms.formUnion(["ed", "ing"].map { word + $0 })
    }
    return forms
  }

  /// The word without a plural's ending: `cities` as `city`, `boxes` as `box`; `-ss`, `-us` and `-is` stay.
  private static func withoutPlural(_ word: String) -> String {
    if word.hasSuffix("ies") || word.hasSuffix("ied"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("sses") || ["ches", "shes", "xes", "zes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    guard word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) else { return word }
    return String(word.dropLast())
  }
}
