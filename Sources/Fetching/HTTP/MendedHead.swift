import News

/// An answer's head in strict HTTP/1.1, made from one that a lenient client would accept.
///
/// From these lines, all of which occur:
///
///     ICY 200
///     Content-Length : 12
///     Content-Length: 12
///     <!-- a comment -->
///
/// it makes `HTTP/1.0 200 ` and one `Content-Length: 12`. Control characters in values are removed, so no field can
/// bring a second one with it.
struct MendedHead {
  /// The head with the empty line after it.
  private(set) var bytes: [UInt8] = []
  /// Whether another head follows: the status is below 200.
  private(set) var isInformational = false

  /// - Parameter written: the head up to its empty line; lines end with LF or CR LF.
  init(_ written: ArraySlice<UInt8>) {
    let lines = Self.unfolded(written)
    guard let first = lines.first else { return }
    append(statusLine(first))
    let fields = lines.dropFirst().compactMap(Self.field)
    let isChunked = fields.contains {
      $0.name == Self.transferEncoding && Self.lowered($0.value).contains(Self.chunked)
    }
    // RFC 9112 §6.3: a chunked body needs no length; equal lengths count once. If they differ or are not numbers, the
    // body ends with the connection.
    let lengths = Set(fields.filter { $0.name == Self.contentLength }.map(\.value))
    var isLengthDue = !isChunked && lengths.count == 1 && lengths.allSatisfy(Self.isNumber)
    for field in fields {
      if field.name == Self.contentLength {
        guard isLengthDue else { continue }
        isLengthDue = false
      }
      if field.name == Self.transferEncoding, Self.lowered(field.value) == Array("identity".utf8) { continue }
      append(field.written + [58, 32] + field.value)
    }
    bytes += [13, 10]
  }

  private static let contentLength = Array("content-length".utf8)
  private static let transferEncoding = Array("transfer-encoding".utf8)
  private static let chunked = Array("chunked".utf8)

  private mutating func append(_ line: [UInt8]) { bytes += line + [13, 10] }

  /// The lines without their ends; one that begins with a blank continues the one before.
  private static func unfolded(_ written: ArraySlice<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for piece in written.split(separator: 10) {
      let line = piece.last == 13 ? piece.dropLast() : piece
      guard let first = line.first else { continue }
      if first == 32 || first == 9, lines.count > 1 {
        lines[lines.count - 1] += [32] + line[...].trimmed(of: Self.isBlank)
      } else {
        lines.append(Array(line))
      }
    }
    return lines
  }

  /// A status line with all its parts; any other line stays as it is, for the parser to refuse.
  private mutating func statusLine(_ line: [UInt8]) -> [UInt8] {
    let parts = line.split(separator: 32, maxSplits: 2, omittingEmptySubsequences: true)
    let isKnown = ["http/", "icy "].contains { Self.lowered(Array(line.prefix($0.utf8.count))) == Array($0.utf8) }
    guard parts.count >= 2, isKnown, parts[1].count >= 3, parts[1].prefix(3).allSatisfy({ (48...57).contains($0) })
    else { return line }
    let status = Array(parts[1].prefix(3))
    isInformational = status[0] == 49 && status != Array("101".utf8)
    let isOld = parts[0].suffix(4).elementsEqual("/1.0".utf8) || !parts[0].contains(UInt8(ascii: "/"))
    let version = isOld ? "HTTP/1.0 " : "HTTP/1.1 "
    let reason = parts.count > 2 ? parts[2].filter { $0 >= 32 && $0 != 127 || $0 == 9 } : []
    return Array(version.utf8) + status + [32] + reason
  }

  private struct Field {
    let written: [UInt8]
    let name: [UInt8]
    let value: [UInt8]
  }

  /// A field's name and value; nil for a line that is not a field.
  private static func field(_ line: [UInt8]) -> Field? {
    guard let colon = line.firstIndex(of: 58) else { return nil }
    let written = Array(line[..<colon].trimmed(of: isBlank))
    guard !written.isEmpty, written.allSatisfy(\.isTokenByte) else { return nil }
    let value = line[(colon + 1)...].trimmed(of: isBlank).filter { $0 >= 32 && $0 != 127 || $0 == 9 }
    return Field(written: written, name: lowered(written), value: value)
  }

  /// Up to 18 digits, which fit an `Int`.
  private static func isNumber(_ value: [UInt8]) -> Bool {
    (1...18).contains(value.count) && value.allSatisfy { (48...57).contains($0) }
  }

  private static func lowered(_ bytes: [UInt8]) -> [UInt8] { bytes.map { $0.asciiLowercased } }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }
}
