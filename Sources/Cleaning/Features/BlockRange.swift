/// A range of a page's blocks.
struct BlockRange: Hashable {
  /// The index of the first block.
  var start: Int
  /// The block after the last.
  var end: Int

  /// How many blocks.
  var count: Int { end - start }

  /// Whether a block is in it; the one at `end` is not.
  func contains(_ block: Int) -> Bool { block >= start && block < end }

  /// 0 before it, 1 inside, 2 after it. The model knows these three numbers.
  func side(of block: Int) -> Float { block < start ? 0 : block < end ? 1 : 2 }
}
