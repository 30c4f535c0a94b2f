import News

extension SubscriptionList {
  /// Sources as a list of feeds in OPML 2.0 (opml.org/spec2.opml): labels become folders, `a/b` a folder within a
  /// folder.
  ///
  /// A feed with several labels is listed once under each, one without any at the top. Sources that are not feeds on
  /// the web are left out.
  public static func opml(of sources: [Source], labels: [SourceName: [String]]) -> String {
    var root = Folder()
    for source in sources where source.kind == .feed && WebURL(source.location)?.isWeb ?? false {
      // Lists are passed on to others, so they must not contain passwords.
      let address = WebURL.withoutCredentials(source.location)
      let outline =
        "<outline type=\"rss\" text=\"\(XMLEscapes.attribute(source.name.rawValue))\" xmlUrl=\"\(XMLEscapes.attribute(address))\"/>"
      let paths = labels[source.name] ?? []
      for path in paths.isEmpty ? [""] : paths { root.add(outline, to: path.split(separator: "/")[...]) }
    }
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>Chapar</title></head>\n"
    return head + "<body>\n" + root.lines(depth: 1).joined(separator: "\n") + "\n</body>\n</opml>"
  }

  /// Folders and feeds stay in the order in which they were added; `opml` writes a folder's own folders before its
  /// feeds.
  private struct Folder {
    var folders: [(name: String, folder: Folder)] = []
    var outlines: [String] = []

    mutating func add(_ outline: String, to path: ArraySlice<Substring>) {
      guard let name = path.first.map(String.init) else { return outlines.append(outline) }
      let index = folders.firstIndex { $0.name == name }
      if index == nil { folders.append((name, Folder())) }
      folders[index ?? folders.count - 1].folder.add(outline, to: path.dropFirst())
    }

    func lines(depth: Int) -> [String] {
      let indent = String(repeating: "  ", count: depth)
      let inner = folders.flatMap { name, folder in
        ["\(indent)<outline text=\"\(XMLEscapes.attribute(name))\">"] + folder.lines(depth: depth + 1) + [
          "\(indent)</outline>"
        ]
      }
      return inner + outlines.map { indent + $0 }
    }
  }

}
