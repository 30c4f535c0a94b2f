import Foundation
import Launching

/// The made-up pages served by a real web server on loopback.
final class LocalSite {
  /// A list of the pages' addresses, one per line.
  let list: URL
  private let server: FolderServer

  init(pages: Pages, folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<pages.count {
      try Data(pages.html(number).utf8).write(to: folder.appending(path: "\(number).html"))
    }
    server = try FolderServer(serving: folder)
    list = folder.appending(path: "addresses.txt")
    let addresses = (0..<pages.count).map { "\(server.address)/\($0).html" }
    try Data(addresses.joined(separator: "\n").utf8).write(to: list)
  }
}
