import FoundationEssentials
import GRDB
import Synchronization
import Zstandard

/// Unpacks the contents of one archive's revisions; archives from before 2026-12 may have some as text.
///
/// Frames name the dictionary that they were packed with; each dictionary is read once and kept.
final class Unpacker: Sendable {
  /// SQLite's own limit: no revision can be longer.
  private static let longest = 1_000_000_000

  private let dictionaries = Mutex<[UInt32: UnpackingDictionary]>([:])

  /// The JSON in a column. Throws SQLite's `SQLITE_CORRUPT` if the frame is damaged, is longer unpacked than a
  /// gigabyte, or needs a dictionary that the archive lacks.
  func json(in value: DatabaseValue, _ db: Database) throws -> [UInt8] {
    switch value.storage {
    case .string(let text): return Array(text.utf8)
    case .blob(let data):
      let frame = Array(data)
      return try Self.unpack(frame, try dictionary(of: frame, db))
    default: throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a revision has no content")
    }
  }

  /// Whether content was packed with a dictionary, by the number in its frame (RFC 8878 §3.1.1.1.3).
  static func usesDictionary(_ frame: Data) -> Bool { Frame.dictionaryNumber(of: Array(frame)) != 0 }

  /// The dictionary that a frame was packed with; nil if none.
  private func dictionary(of frame: [UInt8], _ db: Database) throws -> UnpackingDictionary? {
    let number = Frame.dictionaryNumber(of: frame)
    guard number != 0 else { return nil }
    if let known = dictionaries.withLock({ $0[number] }) { return known }
    guard let bytes = try LearnedDictionary.bytes(number: number, db) else {
      throw Self.damage("its dictionary \(number) is missing")
    }
    let dictionary = UnpackingDictionary(bytes)
    dictionaries.withLock { $0[number] = dictionary }
    return dictionary
  }

  /// Unpacks a frame; `dictionary` must be the one that it names.
  static func unpack(_ frame: [UInt8], _ dictionary: UnpackingDictionary? = nil) throws -> [UInt8] {
    do throws(ZstandardError) {
      return try Frame.unpack(frame, limit: longest, dictionary)
    } catch {
      throw damage("\(error)")
    }
  }

  private static func damage(_ why: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a revision's content can't be unpacked: \(why)")
  }
}
