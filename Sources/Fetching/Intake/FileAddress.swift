import Foundation
import News

/// Turns local paths into addresses and names.
enum FileAddress {
  /// The `file:` URL of a path (RFC 8089), with all but plain characters percent-encoded. A relative path is made
  /// absolute: after `file://` its first folder would be a host.
  static func url(of path: String) -> String {
    let path = absolute(path)
    var bytes = Array("file://".utf8)
    for byte in path.utf8 {
      switch byte {
      case 45, 46, 47, 48...57, 65...90, 95, 97...122, 126: bytes.append(byte)
      default: bytes += [37, Hexadecimal.capitalDigit(byte >> 4), Hexadecimal.capitalDigit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A path from the root; a relative one is below the current folder.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : URL(filePath: path).standardizedFileURL.path
  }

  /// The names that a manifest may give a file: its path, its name, and its name without extensions. For
  /// `de/a.V1.html.gz` these are itself, `a.V1.html.gz`, `a.V1.html` and `a.V1`.
  static func names(of path: String) -> [String] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return [path, name, String(MediaType.bare(name)), stem(of: path)]
  }

  /// A file's name without the extension of its compression and one more.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bare = MediaType.bare(name)
    return String(bare.lastIndex(of: ".").map { bare[..<$0] } ?? bare)
  }
}
