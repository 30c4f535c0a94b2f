#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// All of the module's unsafe code. Why each line is sound:
// - `Bytes`, `WritableTable` and `Table` are made only by the closures below, from an array's own storage, which the standard
//   library keeps alive and in place until the closure returns; `Tree.build` lets none of them outlive its closure.
// - Every access compares its index, as an unsigned number, with the array's count: a negative index becomes huge, so
//   nothing outside the storage is touched. Out of range means a trap, or for `peek` the end mark.
// - A literal's bytes (`StaticString.equals`) live as long as the program, and each index is compared with their count.
// - The elements are `BitwiseCopyable`: any bytes copied or overwritten leave nothing to release.

/// A page's bytes while they are scanned.
@safe struct Bytes {
  private let base: UnsafePointer<UInt8>
  let count: Int

  /// What `peek` returns beyond the last byte.
  static let end: UInt16 = 256

  /// Runs `body` with a view of the array's bytes.
  static func with<Result>(_ array: [UInt8], _ body: (Bytes) -> Result) -> Result {
    unsafe array.withUnsafeBufferPointer { buffer in
      // An empty array may have no storage; its view has count 0, so the address is never used.
      guard let base = buffer.baseAddress else {
        return unsafe body(Bytes(base: UnsafePointer(Bytes.nowhere), count: 0))
      }
      return unsafe body(Bytes(base: base, count: buffer.count))
    }
  }

  private init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  private static var nowhere: UnsafeMutablePointer<UInt8> {
    unsafe UnsafeMutablePointer(bitPattern: 1).unsafelyUnwrapped
  }

  /// The byte at a place in the page; traps outside it.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "a place within the page")
    return unsafe base[index]
  }

  /// The byte at a place, or `end` beyond the page. As `end` is no byte, a loop over a name or value needs no other
  /// check.
  @inline(__always)
  func peek(_ index: Int) -> UInt16 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? unsafe UInt16(base[index]) : Bytes.end
  }

  /// The eight bytes from a place on, the first lowest; nil if fewer are left.
  @inline(__always)
  func word(at index: Int) -> UInt64? {
    // `count - 8` may be negative but `index` isn't, so compare both as signed numbers, and the lower bound separately.
    guard index >= 0, index <= count - 8 else { return nil }
    return unsafe UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
  }

  /// At most eight bytes from a place on, ASCII letters in lower case, the first lowest, and zeros above.
  @inline(__always)
  func smallWord(at index: Int, length: Int) -> UInt64 {
    guard let word = word(at: index) else {
      // Near the page's end.
      var word: UInt64 = 0
      for offset in 0..<length { word |= UInt64(self[index + offset] | 32) << UInt64(8 * offset) }
      return word
    }
    return (word | 0x2020_2020_2020_2020) & (.max >> UInt64(64 - 8 * length))
  }

  /// The next place of a byte from a place on; `count` if there is none.
  @inline(__always)
  func find(_ byte: UInt8, from index: Int) -> Int {
    precondition(UInt(bitPattern: index) <= UInt(bitPattern: count), "a place within the page")
    // memchr reads at most the `count - index` bytes left; what it returns is among them.
    guard let found = unsafe memchr(base + index, Int32(byte), count - index) else { return count }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

extension Bytes {
  /// A hash of the bytes between two places in the page: eight at a time, each folded in by a wide multiplication. It
  /// depends on the seed, the length and every byte.
  func hash(from start: Int, to end: Int, seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: end &- start)
    var index = start
    while index &+ 8 <= end, let word = word(at: index) {
      hash = Self.fold(hash ^ word)
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < end {
      rest = rest << 8 | UInt64(self[index])
      index &+= 1
    }
    return Self.fold(hash ^ rest ^ 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  private static func fold(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}

extension StaticString {
  /// Whether the literal, which must be in lower case, is at a place in some bytes, which may have capitals.
  @inline(__always)
  func equals(_ bytes: Bytes, at start: Int) -> Bool {
    // A literal's bytes live as long as the program; every index is below their count.
    guard hasPointerRepresentation, start >= 0, start <= bytes.count - utf8CodeUnitCount else { return false }
    let base = unsafe utf8Start
    for index in 0..<utf8CodeUnitCount where unsafe bytes[start + index] | 32 != base[index] { return false }
    return true
  }
}

/// A constant array's storage while a page is scanned. Reading through it costs one comparison, and no reference
/// counting.
@safe struct Table<Element: BitwiseCopyable> {
  private let base: UnsafePointer<Element>?
  let count: Int

  private init(_ buffer: UnsafeBufferPointer<Element>) {
    unsafe base = buffer.baseAddress
    count = buffer.count
  }

  /// Runs `body` with a view of the array's elements.
  static func with<Result>(_ array: [Element], _ body: (Table) -> Result) -> Result {
    unsafe array.withUnsafeBufferPointer { unsafe body(Table($0)) }
  }

  /// The element at an index; traps outside the table.
  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "a place within the table")
    // A count above zero comes only with storage.
    return unsafe base.unsafelyUnwrapped[index]
  }
}

/// An array's storage while the builder works in it.
@safe struct WritableTable<Element: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Element>?
  let count: Int

  /// Creates an empty window, for the time between two views of an array.
  init() {
    unsafe base = nil
    count = 0
  }

  private init(_ buffer: UnsafeMutableBufferPointer<Element>) {
    unsafe base = buffer.baseAddress
    count = buffer.count
  }

  /// The first elements of a window, at most `limit`.
  init(_ window: WritableTable, atMost limit: Int) {
    unsafe base = window.base
    // At most as many as the storage has, which is `window.count`.
    count = min(window.count, max(limit, 0))
  }

  /// Runs `body` with a view of the array's elements.
  static func with<Result>(_ array: inout [Element], _ body: (WritableTable) -> Result) -> Result {
    unsafe array.withUnsafeMutableBufferPointer { unsafe body(WritableTable($0)) }
  }

  /// The element at an index, to read or to change in place; traps outside the window.
  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "a place within the window")
      // A count above zero comes only with storage.
      return unsafe base.unsafelyUnwrapped[index]
    }
    nonmutating _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "a place within the window")
      yield unsafe &base.unsafelyUnwrapped[index]
    }
  }
}
