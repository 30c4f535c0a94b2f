import News

/// The frame that all pages share: masthead, search, navigation, footer.
struct PageFrame: Sendable {
  let templates: Templates
  let assets: Assets

  /// A whole page, as HTML.
  ///
  /// - Parameters:
  ///   - content: the template of the page's content, which includes the frame's.
  ///   - view: its values; they count before the frame's own of the same name.
  ///   - section: the part of the site that is marked in the navigation: `paper`, `status`, `search`, or none.
  ///   - feeds: the addresses of the page's feeds, as Atom and as JSON Feed.
  func page(
    _ content: String, _ view: View, title: String, section: String = "", feeds: (atom: String, json: String)? = nil,
    for visit: Visit
  ) -> String {
    var frame: View = [
      "pageTitle": title, "style": assets.style, "script": assets.script, "icon": assets.icon,
      "mayWatch": visit.visitor.mayWatch,
      "inPaper": section == "paper", "inStatus": section == "status", "inSearch": section == "search",
      "today": ShownDate.heading(visit.now.date), "mayChange": visit.visitor.mayChange,
    ]
    frame["todayJalali"] = JalaliDate(visit.now.date)?.latin
    frame["atom"] = feeds?.atom
    frame["jsonFeed"] = feeds?.json
    frame["visitor"] = visit.visitor.name.flatMap { $0 == "local" ? nil : ["name": $0] as View }
    frame["token"] = visit.visitor.token
    return templates.text(of: content, view.merging(frame) { own, _ in own })
  }
}

/// Style, script and icon, at addresses that change with their content (`/assets/style-0123456789abcdef.css`), so that
/// browsers may cache them for ever.
struct Assets: Sendable {
  /// The address of the style sheet; likewise the script's and the icon's.
  let style: String
  let script: String
  let icon: String
  /// Content type and text by name, without `/assets/`.
  private let files: [String: (type: String, text: String)]

  /// Computes the addresses from the files' content.
  init() {
    var files: [String: (type: String, text: String)] = [:]
    func add(_ file: String, _ type: String) -> String {
      let text = PagesResource.files[file] ?? ""
      let parts = file.split(separator: ".")
      let name = "\(parts[0])-\(ContentTag.text(of: text)).\(parts[1])"
      files[name] = (type, text)
      return "/assets/" + name
    }
    style = add("style.css", "text/css; charset=utf-8")
    script = add("script.js", "text/javascript; charset=utf-8")
    icon = add("icon.svg", "image/svg+xml")
    self.files = files
  }

  /// A file's type and text by its name without `/assets/`; nil if there is no such file, or if its content has changed
  /// since.
  subscript(name: String) -> (type: String, text: String)? { files[name] }
}
