import HTML

/// The blocks of a page in groups that are made alike: same tags, classes and other words on a block's element and on
/// the two around it.
///
/// Paragraphs of the story are in few groups, and so are teasers, captions and entries of lists; what the words say of
/// a whole group tells more than what they say of one block.
///
/// Digits don't matter: `item-1` and `item-2` are in one group. A group may have blocks from anywhere on the page.
struct BlockGroups {
  /// The number of each block's group, from 0 in the order in which groups appear.
  private(set) var numbers: [Int32] = []
  /// How many groups there are.
  private(set) var count = 0

  /// Groups the blocks of a page whose elements have been read.
  init(_ page: PageText, _ elements: ElementReader) {
    var known = HashTable<Int32>(capacity: page.blocks.count, blank: -1)
    numbers.reserveCapacity(page.blocks.count)
    for block in page.blocks {
      let key = Self.key(of: block, page, elements)
      if let number = known[key] {
        numbers.append(number)
        continue
      }
      known.set(key, Int32(count))
      numbers.append(Int32(count))
      count += 1
    }
  }

  /// The make of a block's element, inline ones left out, with that of the two elements around it.
  ///
  /// Order matters here: the same three elements nested otherwise have another key. Collisions are as rare as those of
  /// 64-bit hashes.
  private static func key(of block: PageBlock, _ page: PageText, _ elements: ElementReader) -> UInt64 {
    var element = Int(block.element)
    while element > 0, TagRole.isInline(page.elements[element].tag) { element = page.parent(of: element) }
    var key: UInt64 = 1
    for _ in 0..<3 where element >= 0 {
      key = (key ^ elements.makes[element]) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 29
      element = page.parent(of: element)
    }
    return key
  }
}
