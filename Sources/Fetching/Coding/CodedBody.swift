import Zstandard

/// Removes a body's codings: those named in its header, and those that only its bytes show.
///
/// Servers compress without declaring it, declare it without compressing, compress twice and declare it once, call raw
/// deflate `deflate`, and name one coding but use another. So the bytes decide.
struct CodedBody {
  /// The body so far.
  private(set) var bytes: [UInt8]
  private let limit: Int
  private let isWhole: Bool
  private var layers = 0

  /// The most codings removed one after the other: each may produce up to the body limit.
  static let mostLayers = 4

  init(_ bytes: [UInt8], limit: Int, isWhole: Bool = true) {
    self.bytes = bytes
    self.limit = limit
    self.isWhole = isWhole
  }

  /// Undoes the codings listed, in the order they were applied, and any gzip or zstd inside. A body that is text
  /// already stays as it is, whatever the header says.
  ///
  /// - Throws: `CodingError`: `damaged` if a declared coding fits neither the bytes nor its usual mix-ups, `cutOff` for
  ///   a whole body that ends too early, `tooLarge` beyond the limit.
  mutating func undo(_ codings: [ContentCoding]) throws(CodingError) {
    for coding in codings.reversed() where !bytes.isEmpty { try undo(coding) }
    while let coding = shown, layers < Self.mostLayers { try inflate(as: coding) }
  }

  /// Whether codings are declared, or the first bytes show one: kilobytes may then become megabytes.
  func isCoded(as codings: [ContentCoding]) -> Bool { !codings.isEmpty || shown != nil }

  /// The coding that the first bytes show, for codings with a magic number.
  private var shown: ContentCoding? { isGzip ? .gzip : FrameStream.isBegun(by: bytes) ? .zstandard : nil }

  private var isGzip: Bool { bytes.count > 10 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8 }

  /// Removes one declared coding: what the bytes show goes before what the header says.
  private mutating func undo(_ coding: ContentCoding) throws(CodingError) {
    if let shown { return try inflate(as: shown) }
    if Self.isText(bytes) { return }
    // First the declared coding, then those it is confused with.
    let order: [ContentCoding] =
      switch coding {
      case .brotli: [.brotli, .deflate]
      case .deflate, .gzip, .zstandard: [.deflate, .brotli]
      case .identity, .chunked: []
      }
    var first: CodingError?
    for guess in order {
      do throws(CodingError) {
        return try inflate(as: guess)
      } catch {
        if case .tooLarge = error { throw error }
        first = first ?? error
      }
    }
    switch coding {
    case .gzip: throw .damaged("it is neither gzip nor any other known coding")
    case .zstandard: throw .damaged("it is neither zstd nor any other known coding")
    case .brotli, .deflate, .identity, .chunked: throw first ?? .cutOff
    }
  }

  /// Replaces the bytes by what they decode to, and counts a layer.
  private mutating func inflate(as coding: ContentCoding) throws(CodingError) {
    layers += 1
    do throws(CodingError) {
      bytes = try coding.undo(bytes, limit: limit, mustBeWhole: isWhole)
    } catch {
      // The checksum after a gzip member is often missing or wrong. Browsers ignore it, because deflate data mark their
      // own end.
      guard coding == .gzip, let start = Self.dataStart(in: bytes) else { throw error }
      switch error {
      case .damaged, .cutOff: break
      case .tooLarge, .unknown, .failed: throw error
      }
      do throws(CodingError) {
        bytes = try ContentCoding.inflate(Array(bytes[start...]), .none, limit: limit, mustBeWhole: true)
      } catch _ {
        throw error
      }
    }
  }

  /// Where the deflated data of a gzip member begin (RFC 1952 §2.3); nil if its header is cut off.
  private static func dataStart(in bytes: [UInt8]) -> Int? {
    let flags = bytes[3]
    var index = 10
    if flags & 4 != 0 {
      guard index + 2 <= bytes.count else { return nil }
      index += 2 + Int(bytes[index]) + Int(bytes[index + 1]) << 8
    }
    // A name and a comment may follow, each ended by a zero byte.
    for bit: UInt8 in [8, 16] where flags & bit != 0 {
      guard index < bytes.count, let end = bytes[index...].firstIndex(of: 0) else { return nil }
      index = end + 1
    }
    if flags & 2 != 0 { index += 2 }
    return index < bytes.count ? index : nil
  }

  /// Whether the first bytes are text: UTF-8, or any bytes without control characters that begin like markup.
  static func isText(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1024)
    guard head.allSatisfy({ $0 >= 0x20 || [0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }) else {
      return head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    }
    let start = head.first { $0 > 0x20 }
    if start == UInt8(ascii: "<") || start == UInt8(ascii: "{") { return true }
    // The cut may leave up to three bytes of an incomplete character.
    return (0...3).contains { String(validating: head.dropLast($0), as: UTF8.self) != nil }
  }
}
