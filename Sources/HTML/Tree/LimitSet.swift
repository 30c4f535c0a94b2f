/// Limits as bits, because each of a million tags may hit one.
struct LimitSet: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  static let depth = LimitSet(.depth)
  static let formatting = LimitSet(.formatting)
  static let attributes = LimitSet(.attributes)
  static let names = LimitSet(.names)
  static let work = LimitSet(.work)
  static let nodes = LimitSet(.nodes)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The set that has only this limit: one bit, at its raw value.
  private init(_ limit: Limit) {
    rawValue = 1 << limit.rawValue
  }

  /// The limits as ``Tree/limitsHit`` has them.
  var all: Set<Limit> {
    isEmpty ? [] : Set(Limit.allCases.filter { contains(LimitSet($0)) })
  }
}
