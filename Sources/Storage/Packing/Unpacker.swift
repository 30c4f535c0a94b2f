internal import CZstd
import FoundationEssentials
import GRDB

/// Unpacks what revisions keep; archives of before 2026-12 have some of it as text.
enum Unpacker {
  /// SQLite's own limit: no revision had more.
  private static let longest: UInt64 = 1_000_000_000

  /// The JSON in a column.
  static func json(in value: DatabaseValue) throws -> [UInt8] {
    switch value.storage {
    case .string(let text): return Array(text.utf8)
    case .blob(let data): return try unpack(data)
    default: throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a revision has no content")
    }
  }

  /// The bytes of a frame.
  private static func unpack(_ data: Data) throws -> [UInt8] {
    try unsafe data.withUnsafeBytes { frame in
      let count = unsafe ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
      // Its two error values are the greatest numbers.
      guard count <= longest else { throw damage("it is no frame of a known length") }
      var written = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(count)) { target, filled in
        written = unsafe ZSTD_decompress(target.baseAddress, target.count, frame.baseAddress, frame.count)
        filled = ZSTD_isError(written) == 0 ? written : 0
      }
      guard ZSTD_isError(written) == 0, bytes.count == count else {
        throw damage(unsafe String(cString: ZSTD_getErrorName(written)))
      }
      return bytes
    }
  }

  private static func damage(_ why: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a revision's content can't be unpacked: \(why)")
  }
}
