/// The trained model that decides which blocks are the article's text: a lexicon of words and a forest over rows.
///
/// It is trained by `Tests/Training/train.py` and stored in `Config/body-model.txt`; `BodyModelResource.swift` is that
/// file as Swift, so that executables need no files.
struct BodyModel: Sendable {
  /// The words' weights.
  private(set) var lexicon: Lexicon
  /// What is added to the words' weights.
  private(set) var bias: Float = 0
  /// The trees.
  private(set) var forest = Forest()

  /// The built-in model.
  static let standard = BodyModel(parsing: BodyModelResource.text)

  /// Reads a model: a line `bias B`; lines `w KIND NEAR FAR WORD`; lines `t NODE NODE…`, where a node is
  /// `FEATURE:THRESHOLD:RIGHT` or a leaf's value. Other lines are skipped.
  init(parsing text: some StringProtocol) {
    let lines = text.utf8.split(separator: 10)
    lexicon = Lexicon(capacity: lines.count)
    for line in lines {
      switch line.first {
      case 98: bias = Self.float(line.dropFirst(5))
      case 119: addWord(line.dropFirst(2))
      case 116: addTree(line.dropFirst(2))
      default: break
      }
    }
  }

  private mutating func addWord(_ line: some Collection<UInt8>) {
    let parts = line.split(separator: 32, maxSplits: 3)
    guard parts.count == 4, let kind = parts[0].first, let salt = WordHash.Salt(rawValue: UInt64(kind)) else { return }
    let weights = Lexicon.Weights(near: Self.float(parts[1]), far: Self.float(parts[2]))
    switch salt {
    case .wholeText, .opening:
      lexicon.add(WordHash.of(parts[3].split(separator: 32).map { WordHash.of($0, .plain) }, salt), weights)
    case .classWord where parts[3].count > 1 && (parts[3].first == 35 || parts[3].first == 64):
      lexicon.add(WordHash.of(parts[3].dropFirst(), parts[3].first == 35 ? .idWord : .testWord), weights)
    default: lexicon.add(WordHash.of(parts[3], salt), weights)
    }
  }

  private mutating func addTree(_ line: some Collection<UInt8>) {
    let nodes = line.split(separator: 32).map { word in
      let parts = word.split(separator: 58)
      guard parts.count == 3 else { return Forest.Node(value: Self.float(word), feature: -1, right: 0) }
      return Forest.Node(
        value: Self.float(parts[1]), feature: Int16(Self.float(parts[0])), right: UInt16(Self.float(parts[2])))
    }
    forest.add(nodes)
  }

  private static func float(_ bytes: some Collection<UInt8>) -> Float {
    Float(String(decoding: bytes, as: UTF8.self)) ?? 0
  }
}
