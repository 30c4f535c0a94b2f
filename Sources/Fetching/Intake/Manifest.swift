import Foundation

/// The pages' addresses that an operator gives with local files: a JSON object a line, `{"id": …, "url": …}`.
///
/// `id` (or `file`) is a file's path below the folder, its name, or its name without endings. Read line by line.
public struct Manifest: Sequence, IteratorProtocol {
  private struct Line: Decodable {
    var id: String?
    var file: String?
    var url: String?
  }

  private let lines: LineReader
  private let decoder = JSONDecoder()
  /// Why reading stopped, if it was not at the file's end.
  public var fault: FileFault? { lines.fault }
  /// How many lines said nothing that is understood.
  public private(set) var skipped = 0

  /// Opens a manifest.
  ///
  /// - Throws: `FileFault` when it can't be read.
  public init(_ path: String) throws(FileFault) { lines = try LineReader(path) }

  /// The next file's name and its page's address.
  public mutating func next() -> (name: String, url: String)? {
    while let bytes = lines.next() {
      let line = try? decoder.decode(Line.self, from: Data(bytes))
      if let url = line?.url, let name = line?.file ?? line?.id { return (name, url) }
      if !bytes.isEmpty { skipped += 1 }
    }
    return nil
  }
}
