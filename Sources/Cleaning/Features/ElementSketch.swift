import HTML
import News

/// What an author's names for an element say about it. Elements with the same signature have the same sketch.
///
/// ``ElementReader`` makes each once and remembers it by the signature. It is what the model and the rules know of an
/// element besides its place.
struct ElementSketch: BitwiseCopyable {
  /// The weight of its words, if it is near a block. As in the lexicon: positive for the article's text, negative for
  /// what isn't.
  private(set) var near: Float = 0
  /// The weight of its words, if it is anywhere around a block.
  private(set) var far: Float = 0
  /// The sum of its words' hashes: the order of classes means nothing, nor do digits, so `post-12 wide` and
  /// `wide post-13` are made alike (``BlockGroups``).
  private(set) var make: UInt64 = 0
  /// The structure rule that matches it alone, or -1.
  private(set) var rule: Int16 = -1
  /// Whether it has no signs besides its hints: no role, no item property, no date for scripts.
  private(set) var isPlain = true
  /// Whether it is a dialog over the page.
  private(set) var isDialog = false
  /// Whether it is invisible until a script shows it.
  private(set) var isInvisible = false
  /// Whether text flows through it that only screen readers speak.
  private(set) var isOnlySpoken = false
  /// The fields and areas that its words hint at.
  private(set) var hints: SignHints = []

  init() {}

  /// Sketches an element; its words are those that ``ElementWords`` lists, by their hashes.
  init(
    _ node: NodeID, _ tree: borrowing Tree, _ lexicon: borrowing Lexicon, _ words: borrowing SignWords,
    _ structure: borrowing StructureRules
  ) {
    let places = ElementPlaces(node, tree)
    rule = Int16(structure.rule(of: tree.tag(of: node), places, tree))
    isInvisible = places.isInvisible(tree)
    isOnlySpoken = TagRole.isInline(tree.tag(of: node)) && places.isOnlySpoken(tree)
    if places.role >= 0 {
      let role = tree.valueBytes(at: places.role)
      isDialog = role.elementsEqual("dialog".utf8) || role.elementsEqual("alertdialog".utf8)
    }
    isPlain = places.role < 0 && places.itemprop < 0 && !places.hasDate
    if tree.tag(of: node) != .noscript {
      let name = tree.name(of: node)
      add(whole: "<", name.utf8.span, lexicon)
    }
    cut(places.classes, tree, .classWord, lexicon, words)
    cut(places.id, tree, .idWord, lexicon, words)
    cut(places.dataTestID, tree, .testWord, lexicon, words)
    cut(places.dataComponent, tree, .testWord, lexicon, words)
    cut(places.dataQA, tree, .testWord, lexicon, words)
    cut(places.dataModule, tree, .testWord, lexicon, words)
    cut(places.dataType, tree, .testWord, lexicon, words)
    if places.dataTest >= 0 { hints.formUnion(words.hints(of: tree.valueBytes(at: places.dataTest))) }
    whole("role=", places.role, tree, lexicon)
    whole("ip=", places.itemprop, tree, lexicon)
    if isInvisible || places.isHiddenFromScreenReaders(tree) { add(whole: "!hidden", Span(), lexicon) }
  }

  /// Adds a whole attribute value as one word, if it has fewer than 40 bytes.
  private mutating func whole(
    _ prefix: String, _ place: Int, _ tree: borrowing Tree, _ lexicon: borrowing Lexicon
  ) {
    guard place >= 0 else { return }
    let value = tree.valueBytes(at: place)
    guard value.count < 40 else { return }
    let small = value.map { $0.asciiLowercased }
    add(whole: prefix, small.span, lexicon)
  }

  /// Adds a word made of a prefix, which says what it is, and a value: `role=` and `main`.
  private mutating func add(whole prefix: String, _ rest: Span<UInt8>, _ lexicon: borrowing Lexicon) {
    var word = WordHash()
    for byte in prefix.utf8 { word.add(byte) }
    for index in rest.indices { word.add(rest[index]) }
    add(word, .classWord, lexicon)
  }

  /// Adds the words of an attribute value, cut at signs and before capitals: `articleBody_main` has three.
  ///
  /// At most ``ElementWords/valueLimit`` bytes count for the weights, whatever a page sends; hints read all of the
  /// value.
  private mutating func cut(
    _ place: Int, _ tree: borrowing Tree, _ salt: WordHash.Salt, _ lexicon: borrowing Lexicon,
    _ words: borrowing SignWords
  ) {
    guard place >= 0 else { return }
    var word = WordHash()
    var length = 0
    var wasSmall = false
    let value = tree.valueBytes(at: place)
    let bytes = value.span
    let end = min(bytes.count, ElementWords.valueLimit)
    var index = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte &- 97 < 26 {
        word.add(byte)
        length += 1
        wasSmall = true
        continue
      }
      let isCapital = byte &- 65 < 26
      if !isCapital || wasSmall {
        take(word, length, salt, lexicon, words)
        (word, length) = (WordHash(), 0)
      }
      if isCapital {
        word.add(byte | 32)
        length += 1
      }
      wasSmall = false
    }
    guard value.count > ElementWords.valueLimit else { return take(word, length, salt, lexicon, words) }
    // The last word may be cut off. The lexicon was made that way too, but hints need whole words.
    if ElementWords.lengths.contains(length) { add(word, salt, lexicon) }
    hints.formUnion(words.hints(of: value))
  }

  /// Takes a word of at least two letters for hints and weights.
  @inline(__always)
  private mutating func take(
    _ word: WordHash, _ length: Int, _ salt: WordHash.Salt, _ lexicon: borrowing Lexicon, _ words: borrowing SignWords
  ) {
    guard length >= 2 else { return }
    if let hint = words.hints(of: word) { hints.formUnion(hint) }
    if ElementWords.lengths.contains(length) { add(word, salt, lexicon) }
  }

  /// Adds a word's hash, with its kind, to the make, and its weights if the lexicon knows it.
  @inline(__always)
  private mutating func add(_ word: WordHash, _ salt: WordHash.Salt, _ lexicon: borrowing Lexicon) {
    let hash = WordHash.of(word.value, salt)
    make &+= hash
    guard let weights = lexicon.weights(of: hash) else { return }
    near += weights.near
    far += weights.far
  }
}
