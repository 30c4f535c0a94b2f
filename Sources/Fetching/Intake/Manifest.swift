import Foundation

/// The page addresses that an operator gives for local files: one JSON object a line, `{"id": …, "url": …}`.
///
/// `id` (or `file`) is a file's path below the folder, its name, or its name without extensions. The manifest is read
/// line by line.
public struct Manifest: Sequence, IteratorProtocol {
  private struct Line: Decodable {
    var id: String?
    var file: String?
    var url: String?
  }

  private let lines: LineReader
  private let decoder = JSONDecoder()
  /// Why reading stopped, if not at the file's end.
  public var fault: FileFault? { lines.fault }
  /// The number of lines that could not be understood.
  public private(set) var skipped = 0

  /// Opens a manifest.
  ///
  /// - Throws: `FileFault` if it can't be read.
  public init(_ path: String) throws(FileFault) { lines = try LineReader(path) }

  /// The next file's name and its page's address; nil at the end.
  public mutating func next() -> (name: String, url: String)? {
    while let bytes = lines.next() {
      let line = try? decoder.decode(Line.self, from: Data(bytes))
      if let url = line?.url, let name = line?.file ?? line?.id { return (name, url) }
      if !bytes.isEmpty { skipped += 1 }
    }
    return nil
  }
}
