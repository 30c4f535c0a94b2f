import Foundation
import Launching

/// The shared tables of addresses. They lie beside the repository and are not part of it.
enum URLData {
  static let folder = SharedData.file("urls")

  /// Whether the tables exist; otherwise a suite that needs them is skipped, and Swift Testing says so.
  static let isPresent = SharedData.has("urls")

  /// One row of the tables; columns that a table lacks are nil.
  struct Row: Decodable {
    let name: String
    var input: String?
    var url: String?
    var sameAs: String?
    var base: String?
    var output: String?
    var href: String?
    var failure: Bool?
    var `protocol`: String?
    var host: String?
    var port: String?
    var pathname: String?
    var search: String?
    var hash: String?
    var what: String?
    var feedURL: String?

    private enum CodingKeys: String, CodingKey {
      case name = "case"
      case feedURL = "feed_url"
      case sameAs = "same_as"
      case url, input, base, output, href, failure, `protocol`, host, port, pathname, search, hash, what
    }
  }

  /// The rows of a table.
  static func rows(_ table: String) throws -> [Row] {
    let data = try Data(contentsOf: folder.appending(path: table + ".jsonl"))
    return try data.split(separator: 0x0A).map { try JSONDecoder().decode(Row.self, from: $0) }
  }
}
