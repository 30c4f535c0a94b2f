extension PageText {
  /// Calls `body` with the bytes of a block's letters and digits, ASCII ones small, and with 0 where a sentence or line ends.
  ///
  /// White space and signs are left out, so that texts which differ in these only are the same.
  @inline(__always)
  func forEachLetter(of block: PageBlock, _ body: (UInt8) -> Void) {
    let end = Int(block.end)
    var index = Int(block.start)
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 48...57, 97...122: body(byte)
      case 65...90: body(byte | 32)
      case 46, 33, 63, 10: body(0)
      // Dashes, quotation marks, marks of direction; the stops of Chinese and Japanese.
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80: index += 2
      case 0xE3 where index + 2 < end && bytes[index + 1] == 0x80:
        body(0)
        index += 2
      // A space that does not break.
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: index += 1
      case 0x80...: body(byte)
      default: break
      }
      index += 1
    }
  }

  /// A block's letters and digits, as ``forEachLetter(of:_:)`` tells them, without the ends.
  func letters(of block: PageBlock) -> [UInt8] {
    var letters: [UInt8] = []
    forEachLetter(of: block) { if $0 != 0 { letters.append($0) } }
    return letters
  }
}
