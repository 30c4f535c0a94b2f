/// A term of a query as indexed words.
struct TermWords {
  /// The adjacent words, in order.
  private(set) var words: [String]
  /// The term as one word, if it has joiners inside.
  private let joined: [String]
  private let term: SearchQuery.Term
  /// Whether the last word is a prefix.
  private let isPrefix: Bool

  /// The words of a term. One scalar of a script without spaces counts as a prefix: `京` must find `京都`, which is
  /// indexed as a pair.
  init(_ term: SearchQuery.Term) {
    var writer = WordWriter()
    writer.append(term.text)
    var words = Self.split(writer.words)
    // The index also contains the last scalar of a run on its own. In a query it would match only at the end of a run.
    let isLoneScalar = words.count == 1 && words[0].unicodeScalars.count == 1
    if writer.endsWithRemainder { words.removeLast() }
    self.words = words
    joined = Self.split(writer.joined)
    self.term = term
    isPrefix =
      term.isPrefix
      || isLoneScalar && words.allSatisfy { $0.unicodeScalars.allSatisfy { Script.writesWithoutSpaces($0.value) } }
  }

  /// Whether the term is without letters and digits, so that there is nothing to look for.
  var isEmpty: Bool { words.isEmpty }

  /// The longest word in FTS5's syntax; nil if there is none.
  var longest: String? { words.max { $0.utf8.count < $1.utf8.count }.map { Self.quoted([$0]) } }

  /// Whether the term is one plain word in Arabic script, which might be half of a longer one.
  var isJoinable: Bool {
    words.count == 1 && !term.isPhrase && !isPrefix && term.field == nil
      && words[0].unicodeScalars.allSatisfy(Script.isArabic)
  }

  /// The words whose other forms match too: those of a term that is not quoted, not a prefix and not a name.
  var stemmed: [String] {
    guard !term.isPhrase, !isPrefix, term.field != .author else { return [] }
    let whole = words.count == 1 ? words : joined
    return whole.count == 1 && whole[0].count >= LightStemmer.shortestSought ? whole : []
  }

  /// The term in FTS5's syntax. For example `("co operate" OR "cooperate")`. Ways to write the term are alternatives.
  func expression(alsoJoined others: [String], forms: WordForms = WordForms()) -> String {
    var ways = [Self.quoted(words) + (isPrefix ? " *" : "")]
    if !term.isPhrase || joined.count == 1 && words.count > 1 {
      if joined.count == 1, joined[0] == words.joined() { ways.append(Self.quoted(joined) + (isPrefix ? " *" : "")) }
    }
    ways += others.map { Self.quoted([$0]) }
    if isJoinable { ways += PersianAffixes.parts(of: words[0]).map(Self.quoted) }
    for word in stemmed { ways += (forms.forms[word] ?? []).map { Self.quoted([$0]) } }
    let column = term.field.map { "\($0.column) : " } ?? ""
    return column + "(" + ways.joined(separator: " OR ") + ")"
  }

  /// Adds what to highlight.
  func collect(into highlights: inout MatchExpression.Highlights, forms: WordForms) {
    for word in stemmed { highlights.words.formUnion(forms.forms[word] ?? []) }
    highlights.words.formUnion(words)
    highlights.words.formUnion(joined)
    if isPrefix, let last = words.last { highlights.prefixes.append(last) }
    if isJoinable {
      for parts in PersianAffixes.parts(of: words[0]) { highlights.words.formUnion(parts.filter { $0.utf8.count > 4 }) }
    }
  }

  /// The words of what `WordWriter` wrote.
  private static func split(_ words: [UInt8]) -> [String] {
    words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adjacent words; they can't contain quotes.
  private static func quoted(_ words: [String]) -> String { "\"" + words.joined(separator: " ") + "\"" }
}
