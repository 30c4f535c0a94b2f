/// The trained model that decides which blocks are the article's text: a lexicon of words and a forest over rows.
///
/// It is trained by `Tests/Training/train.py` and stored in `Config/body-model.txt`; `BodyModelResource.swift` is that
/// file as Swift, so that executables need no files.
struct BodyModel: Sendable {
  /// The words' weights.
  private(set) var lexicon: Lexicon
  /// The constant that is added to the sum of the words' weights. It is a logit.
  private(set) var bias: Float = 0
  /// The trees, whose leaves' values are added up for each row.
  private(set) var forest = Forest()

  /// The built-in model.
  static let standard = BodyModel(parsing: BodyModelResource.text)

  /// Reads a model: a line `bias B`; lines `w KIND NEAR FAR WORD`; lines `t NODE NODE…`, where a node is
  /// `FEATURE:THRESHOLD:RIGHT` or a leaf's value. Other lines are skipped. A tree that is not whole stops the program
  /// (``Forest/add(_:)``).
  init(parsing text: some StringProtocol) {
    let bytes = Array(text.utf8)
    lexicon = Lexicon(capacity: bytes.count { $0 == 10 })
    var rest = bytes[...]
    while !rest.isEmpty {
      let line = rest.removeWord(before: 10)
      switch line.first {
      case 98: bias = Float(decimal: line.dropFirst(5))
      case 119: addWord(line.dropFirst(2))
      case 116: addTree(line.dropFirst(2))
      default: break
      }
    }
  }

  /// `w c -0.51 -0.2 sidebar`: a class word, weighed near and far. In class words `#` and `@` at the beginning tell ids
  /// and test names.
  private mutating func addWord(_ line: ArraySlice<UInt8>) {
    var word = line
    let kind = word.removeWord(before: 32).first
    let near = word.removeWord(before: 32)
    let far = word.removeWord(before: 32)
    guard !word.isEmpty, let salt = kind.flatMap({ WordHash.Salt(rawValue: UInt64($0)) }) else { return }
    let weights = Lexicon.Weights(near: Float(decimal: near), far: Float(decimal: far))
    switch salt {
    case .wholeText, .opening:
      lexicon.add(WordHash.of(word.split(separator: 32).map { WordHash.of($0, .plain) }, salt), weights)
    case .classWord where word.count > 1 && (word.first == 35 || word.first == 64):
      lexicon.add(WordHash.of(word.dropFirst(), word.first == 35 ? .idWord : .testWord), weights)
    default: lexicon.add(WordHash.of(word, salt), weights)
    }
  }

  /// The nodes in preorder, separated by spaces.
  private mutating func addTree(_ line: ArraySlice<UInt8>) {
    var nodes: [Forest.Node] = []
    var rest = line
    while !rest.isEmpty {
      var word = rest.removeWord(before: 32)
      let first = word.removeWord(before: 58)
      guard !word.isEmpty else {
        nodes.append(Forest.Node(value: Float(decimal: first), feature: -1, right: 0))
        continue
      }
      let threshold = word.removeWord(before: 58)
      nodes.append(
        Forest.Node(
          value: Float(decimal: threshold), feature: Int16(Float(decimal: first)), right: UInt16(Float(decimal: word))))
    }
    forest.add(nodes)
  }
}
