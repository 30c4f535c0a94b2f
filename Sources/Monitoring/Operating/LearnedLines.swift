import Cleaning
import Foundation
import News
import Settings

/// The lines that the cleaner has learned a site repeats, as the operator's page shows them.
struct LearnedLines: Encodable, Sendable {
  /// The site's host, without `www.`.
  let site: String
  /// The pages of it that were seen; 0 if it is unknown.
  var pages = 0
  var lines: [Line] = []

  /// One line that was on more than one page.
  struct Line: Encodable, Sendable {
    let text: String
    /// How many of the remembered pages have it.
    let pages: Int
    /// How often it was removed.
    let removals: Int
    let state: State
  }

  /// What the cleaner does with a line; `leftAlone` is on the operator's request.
  enum State: String, Encodable, Sendable, CaseIterable {
    case removed
    case kept
    case leftAlone = "left alone"
  }

  /// The most lines shown.
  private static let most = 500

  /// Reads what is known about a site, given an address on it or its host name.
  init(of site: String, in folder: String, limits: MemoryLimits) throws {
    let name = (WebURL(site)?.host ?? site).lowercased()
    let host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    self.site = host
    guard FileManager.default.fileExists(atPath: folder),
      let learned = try SiteMemoryStore(folder: folder).sites(host, limits: limits).first
    else { return }
    pages = learned.pageCount
    lines = learned.lines.prefix(Self.most).map { line in
      Line(
        text: line.text, pages: line.pages, removals: line.removed,
        state: line.isSpared ? .leftAlone : line.isRepeated ? .removed : .kept)
    }
  }

  /// What the page's template takes.
  var view: View {
    guard pages > 0 else { return ["site": site, "isUnknown": true] }
    let lines = lines.map { line in
      [
        "text": line.text, "pages": line.pages, "removals": line.removals, "state": line.state.rawValue,
        "isRemovable": line.state == .removed,
      ] as View
    }
    return ["site": site, "known": ["name": site, "pages": pages, "lines": lines] as View]
  }
}
