import Foundation
import News

/// The page addresses that an operator gives for local files: one JSON object a line, `{"id": …, "url": …}`.
///
/// `id` (or `file`) is a file's path below the folder, its name, or its name without extensions. The manifest is read
/// line by line. A line that can't be understood is reported and left out; so is a second one for the same file.
public struct Manifest: Sequence, IteratorProtocol {
  private struct Line: Decodable {
    var id: String?
    var file: String?
    var url: String?
  }

  /// How many lines are reported one by one; the others are counted.
  private static let mostTold = 10

  private let path: String
  private let lines: LineReader
  private let mustBeWeb: Bool
  private let decoder = JSONDecoder()
  private let tell: (String) -> Void
  private var number = 0
  private var bad = 0
  /// The numbers of the lines that counted, by the file that they name.
  private(set) var numbers: [String: Int] = [:]

  /// Opens a manifest.
  ///
  /// - Parameters:
  ///   - mustBeWeb: whether a line whose address is not a web address is left out: an archived address stays.
  ///   - tell: is given the file, the line and the reason for each line that is left out, and why reading stopped early.
  /// - Throws: `FileFault` if it can't be read.
  public init(_ path: String, mustBeWeb: Bool = false, tell: @escaping (String) -> Void) throws(FileFault) {
    self.path = path
    self.mustBeWeb = mustBeWeb
    self.tell = tell
    lines = try LineReader(path)
  }

  /// The next file's name and its page's address; nil at the end.
  public mutating func next() -> (name: String, url: String)? {
    while let bytes = lines.next() {
      number += 1
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      guard let line = line(bytes) else { continue }
      guard let name = line.file ?? line.id else {
        refuse("it has no \"id\" with a file's name")
        continue
      }
      guard let url = line.url, !url.isEmpty else {
        refuse("it has no \"url\" with an address")
        continue
      }
      if mustBeWeb, WebURL(url)?.isWeb != true {
        let meant = WebURL.meant(by: url).map { "; did you mean \($0.prefix(100))?" } ?? ""
        refuse("'\(url.prefix(100))' is no address of the web\(meant)")
        continue
      }
      if let first = numbers[name] {
        refuse("line \(first) gives '\(name.prefix(100))' an address already")
        continue
      }
      numbers[name] = number
      return (name, url)
    }
    if bad > Self.mostTold { tell("\(path): and \(bad - Self.mostTold) more lines that were left out") }
    if let fault = lines.fault { tell(fault.description) }
    bad = 0
    return nil
  }

  /// A line's object; nil if it is none.
  private mutating func line(_ bytes: [UInt8]) -> Line? {
    do {
      return try decoder.decode(Line.self, from: Data(bytes))
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      refuse("its \"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" is not a text")
    } catch {
      refuse("it is not a JSON object")
    }
    return nil
  }

  private mutating func refuse(_ why: String) {
    bad += 1
    if bad <= Self.mostTold { tell("\(path), line \(number), is left out: \(why)") }
  }
}
