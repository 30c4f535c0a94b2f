import Glibc
import News

/// A file that may have been taken in as a page: the address and the item that it then has.
public struct TakenFile {
  /// Its address, unless a manifest gave it another one.
  public let address: String
  /// The item of the file as it is now; nil if there is no such file now.
  public let item: ItemID?
  /// Its path, as sources have it.
  public let path: String
  /// Whether it is a folder or a WARC file, which has pages but is not a page.
  public let holdsPages: Bool

  /// Whether a name ends as a page's does.
  public static func isPage(name: String) -> Bool { MediaType.isPage(name: name) }

  /// Looks at a path, which may lead nowhere any more.
  public init(_ path: String) {
    let whole = Self.whole(path)
    self.path = whole
    address = FileAddress.url(of: whole)
    let facts = FileFacts.of(whole)
    item = facts.flatMap { $0.form == .file ? ItemIdentity.of(file: whole, facts: $0) : nil }
    holdsPages = facts?.form == .folder || MediaType.isWARC(name: whole)
  }

  /// The path without links, as `chapar add` keeps it; of a file that is gone, the path with its folder's links
  /// resolved.
  private static func whole(_ path: String) -> String {
    guard let found = unsafe realpath(path, nil) else {
      let plain = FileAddress.absolute(path)
      guard let slash = plain.lastIndex(of: "/"), slash > plain.startIndex else { return plain }
      let folder = whole(String(plain[..<slash]))
      return (folder == "/" ? "" : folder) + plain[slash...]
    }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
