import FoundationEssentials
import GRDB
import Synchronization
import Zstandard

/// Unpacks what the revisions of one archive keep; archives of before 2026-12 have some of it as text.
///
/// Frames name the dictionary that they were packed with; each is read once and kept.
final class Unpacker: Sendable {
  /// SQLite's own limit: no revision had more.
  private static let longest = 1_000_000_000

  private let dictionaries = Mutex<[UInt32: UnpackingDictionary]>([:])

  /// The JSON in a column.
  func json(in value: DatabaseValue, _ db: Database) throws -> [UInt8] {
    switch value.storage {
    case .string(let text): return Array(text.utf8)
    case .blob(let data):
      let frame = Array(data)
      return try Self.unpack(frame, try dictionary(of: frame, db))
    default: throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a revision has no content")
    }
  }

  /// Whether a content was packed with a dictionary.
  static func usesDictionary(_ frame: Data) -> Bool { Frame.dictionaryNumber(of: Array(frame)) != 0 }

  /// The dictionary that a frame was packed with; nil where it was packed without one.
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

  /// The bytes of a frame.
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
