import News

/// How the walls of one service are recognised. The signs are public: anybody can see them in its pages.
struct WallRule: Sendable {
  let name: String
  var kind = Wall.Kind.challenge
  /// A header that only walls have, and a text that its value must contain; if empty, the header must only be there.
  var headers: [(name: String, holds: String)] = []
  /// Statuses with which only walls answer a plain GET. They count if the page says nothing else.
  var statuses: [Int] = []
  /// Beginnings of the host that answered instead of the one requested.
  var hosts: [String] = []
  /// Beginnings of a path, in whole segments, to which the requested path redirects.
  var paths: [String] = []
  /// Titles that only walls have: the whole title, or for consent walls a part of it.
  var titles: [String] = []
  /// Texts that only walls have. They count on a page that is no longer than a refusal.
  var marks: [String] = []
  /// Texts that ordinary pages carry too. They count on a page that says nothing else: nothing but a refusal or a check
  /// for humans; for a consent wall, nothing but its notice.
  var scripts: [String] = []

  /// The sign that only this wall has, or nil. All texts are in lower case; a mark may have several parts, all of which
  /// must be there.
  func ownSign(in view: WallView) -> String? {
    for header in headers {
      guard let value = view.headers[header.name] else { continue }
      if header.holds.isEmpty || value.holds(header.holds) { return "header \(header.name)" }
    }
    if view.isBare, statuses.contains(view.status) { return "status \(view.status)" }
    if let host = view.otherHost, let start = hosts.first(where: host.hasPrefix) { return "host \(start)…" }
    if let redirect = view.redirect, let path = paths.first(where: { Self.leads(redirect, into: $0, view) }) {
      return "a redirect to \(path)"
    }
    guard view.isWallSized else { return nil }
    if let title = titles.first(where: { isTitled($0, view) }) { return "the title '\(title)'" }
    return marks.first { $0.split(separator: " … ").allSatisfy { view.text.holds(String($0)) } }.map { "'\($0)'" }
  }

  /// The sign on a page that says nothing else, or nil.
  func scriptSign(in view: WallView) -> String? {
    guard let script = scripts.first(where: view.text.holds), !view.hasData else { return nil }
    let saysNothingElse =
      kind == .consent ? view.saysOnlyConsent : view.isBare && (view.isRefusal || view.asksForProof)
    return saysNothingElse ? "'\(script)' on a page that says nothing else" : nil
  }

  private func isTitled(_ wanted: String, _ view: WallView) -> Bool {
    guard kind == .consent else { return view.title == wanted }
    return view.titleParts.contains { $0 == wanted } && view.saysOnlyConsent
  }

  /// Whether a redirect leads into a path, to a page that is short or that takes the requested path along to return to
  /// it.
  private static func leads(_ redirect: WallView.Redirect, into path: String, _ view: WallView) -> Bool {
    guard enters(path, redirect) else { return false }
    let asked = redirect.from.path
    return view.isWallSized
      || asked.utf8.count > 1
        && [redirect.to.path, redirect.to.query ?? ""].contains { URLBytes.percentDecodedText($0).holds(asked) }
  }

  /// Whether a redirect leads into a path from elsewhere.
  private static func enters(_ path: String, _ redirect: WallView.Redirect) -> Bool {
    func isInside(_ url: WebURL) -> Bool {
      let own = url.path.lowercased()
      return own.hasPrefix(path) && (own.utf8.count == path.utf8.count || own.hasPrefix(path + "/"))
    }
    return isInside(redirect.to) && !isInside(redirect.from)
  }

  /// Whether a redirect leads to where walls stand.
  static func awaits(_ redirect: WallView.Redirect) -> Bool {
    all.contains { $0.paths.contains { enters($0, redirect) } }
  }

  /// The titles of all rules but those for consent walls.
  static let titles = Set(all.filter { $0.kind != .consent }.flatMap(\.titles))
}
