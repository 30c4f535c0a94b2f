import Foundation
import News

/// A file of pages: for each page its address and its bytes, both preceded by their length (eight bytes,
/// little-endian).
///
/// The file is read piece by piece, so that only the pages themselves take memory.
struct PagePack {
  private let file: FileHandle

  /// Opens a pack.
  init(_ path: String) throws {
    file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
  }

  /// All pages.
  mutating func pages() throws -> [Page] {
    var pages: [Page] = []
    while let url = try piece(), let body = try piece() {
      let address = String(decoding: url, as: UTF8.self)
      pages.append(
        Page(
          url: address, answeredURL: address, fetchedAt: Timestamp(milliseconds: 1_764_000_000_000),
          source: SourceName(rawValue: "benchmark"), mediaType: "text/html", charset: nil, body: body))
    }
    return pages
  }

  private func piece() throws -> [UInt8]? {
    guard let head = try file.read(upToCount: 8), head.count == 8 else { return nil }
    let length = head.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
    if length == 0 { return [] }
    return [UInt8](try file.read(upToCount: length) ?? Data())
  }
}
