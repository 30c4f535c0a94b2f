import Cleaning
import Foundation
import News
import Settings

/// The lines that the cleaner has learned a site repeats, as the operator's page shows them.
struct LearnedLines: Encodable, Sendable {
  /// The site's host in lower case, without `www.`.
  let site: String
  /// How many of its latest different pages are remembered, at most 64; 0 if it is unknown.
  var pages = 0
  /// Those on most pages first.
  var lines: [Line] = []

  /// One line that was on more than one page.
  struct Line: Encodable, Sendable {
    /// As it was on the page, at most 200 characters.
    let text: String
    /// The hash of the whole line, by which the page's form names it; hexadecimal.
    let fingerprint: String
    /// How many of the remembered pages have it.
    let pages: Int
    /// How often it was removed.
    let removals: Int
    let state: State
  }

  /// What the cleaner does with a line: `removed` is on enough pages to be boilerplate, `kept` is not, and `leftAlone`
  /// is kept because an operator said so.
  enum State: String, Encodable, Sendable, CaseIterable {
    case removed
    case kept
    case leftAlone = "left alone"
  }

  /// The most lines shown.
  private static let most = 500

  /// Reads what is known about a site, given an address on it or its host name. A site that is unknown, and a folder
  /// that the cleaner has not made yet, give no lines; looking makes no folder.
  ///
  /// - Throws: `MemoryStoreError` if the store can't be read.
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
        text: line.text, fingerprint: line.fingerprint, pages: line.pages, removals: line.removed,
        state: line.isSpared ? .leftAlone : line.isRepeated ? .removed : .kept)
    }
  }

  /// What the page's template takes. Only lines that are removed now have the button that leaves them alone.
  var view: View {
    guard pages > 0 else { return ["site": site, "isUnknown": true] }
    let lines = lines.map { line in
      [
        "text": line.text, "fingerprint": line.fingerprint, "pages": line.pages, "removals": line.removals,
        "state": line.state.rawValue, "isRemovable": line.state == .removed,
      ] as View
    }
    return ["site": site, "known": ["name": site, "pages": pages, "lines": lines] as View]
  }
}
