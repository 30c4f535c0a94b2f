import News

/// A page made from the full text in a feed, to replace one that is unavailable: closed to robots, or behind a paywall
/// or a bot wall.
///
/// The feed's markup goes into the page as it is: the cleaner treats it like any other page's. Title and address are
/// escaped.
struct FeedTextPage {
  private let text: String
  private let entry: FeedEntry?
  private let url: String

  /// The page for an address, with the feed's text as HTML.
  init(_ text: String, entry: FeedEntry?, url: String) {
    self.text = text
    self.entry = entry
    self.url = url
  }

  /// The page as a capture of its address, to be journaled as a `resource` record: no server sent it.
  func capture(at now: Timestamp) -> Capture {
    var capture = Capture(
      url: url, answeredURL: url, status: 200, headers: [], body: Array(markup.utf8), isDecoded: true, fetchedAt: now)
    capture.isMade = true
    return capture
  }

  private var markup: String {
    let title = XMLEscapes.attribute(entry?.title ?? "")
    let base = XMLEscapes.attribute(url)
    return """
      <!doctype html><html><head><meta charset="utf-8"><title>\(title)</title><base href="\(base)">\
      <link rel="canonical" href="\(base)"></head><body><article><h1>\(title)</h1>
      \(text)
      </article></body></html>
      """
  }

}
