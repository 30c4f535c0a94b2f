import News

/// The content at an address at a time, and the validators that its server gives for it.
struct Version {
  /// A number that stays equal as long as nothing changes.
  let number: Int
  /// The `ETag`; nil if the server gives none.
  let tag: String?
  /// The `Last-Modified`; nil if the server gives none.
  let date: String?

  init(number: Int, of paper: Paper, changed: Timestamp) {
    self.number = number
    let tag = paper.isQuaint ? #"W/"\#(paper.number) \#(number)\""# : "\"\(paper.number)-\(number)\""
    let date = HTTPDate.text(changed)
    switch paper.temper {
    case .plain: (self.tag, self.date) = (nil, nil)
    case .lies: (self.tag, self.date) = ("\"always-the-same\"", nil)
    default:
      self.tag = paper.number % 3 == 1 ? nil : tag
      self.date = paper.number % 3 == 2 ? nil : paper.isQuaint ? date.replacing("GMT", with: "+0000") : date
    }
  }

  /// Whether a request says that it has this version (RFC 9110 §13.2.2: the tag takes precedence over the date).
  func isKnown(to request: WebRequest) -> Bool {
    if let asked = request.headers["if-none-match"] { return asked == tag }
    return date != nil && request.headers["if-modified-since"] == date
  }
}
