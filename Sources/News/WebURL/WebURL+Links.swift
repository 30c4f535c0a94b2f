extension WebURL {
  /// The absolute address of a link, such as `/a` on `https://news.example/`; the link as written if it can't be one.
  package static func resolved(_ link: String, against base: WebURL?) -> String {
    WebURL(link, base: base)?.href ?? link
  }
}
