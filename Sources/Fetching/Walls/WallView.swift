import Encodings
import News

/// The parts of an answer that tell whether it is a wall: headers, the body's beginning, and how many words a reader
/// would see.
struct WallView {
  /// How many bytes of the body are examined.
  static let limit = 131_072
  /// The number of words from which a page counts as having text of its own.
  static let wordsOfAPage = 80

  let status: Int
  let headers: [String: String]
  /// The first bytes of the body as text in lower case; empty unless the page is bare.
  let body: String
  /// The page's title in lower case; empty if there is none.
  let title: String
  /// Whether a reader would see almost nothing, or the server refused.
  let isBare: Bool
  /// How many words a reader sees, counted up to `wordsOfAPage`.
  let words: Int
  /// The addresses requested and answered, if redirects made them differ.
  let redirect: (from: WebURL, to: WebURL)?
  /// The host that answered, if it is not the one requested.
  let otherHost: String?

  init(_ response: FetchResponse) {
    status = response.status
    headers = Dictionary(
      response.headers.prefix(200).map { ($0.name.lowercased(), $0.value.lowercased()) },
      uniquingKeysWith: { $0 + ", " + $1 })
    words = Self.words(of: response.body)
    // A 404 or 500 of a site behind a bot wall also has the wall's scripts, but is not a challenge.
    let isRefusal = [202, 401, 403, 405, 406, 429, 503].contains(response.status)
    isBare =
      isRefusal
      || ((200..<300).contains(response.status) && response.body.count <= Self.limit && words < Self.wordsOfAPage)
    body = isBare ? String(decoding: response.body.prefix(Self.limit), as: UTF8.self).lowercased() : ""
    title = HeadTitle(response.body).text.lowercased()
    if let asked = WebURL(response.url), let answered = WebURL(response.answeredURL), asked.href != answered.href {
      redirect = (asked, answered)
    } else {
      redirect = nil
    }
    otherHost = redirect.flatMap { $0.from.host == $0.to.host ? nil : $0.to.host }
  }

  /// The parts of the title, separated by bars, long dashes, or dashes with blanks around them.
  var titleParts: [Substring] {
    var parts: [Substring] = []
    var start = title.startIndex
    let scalars = title.unicodeScalars
    for index in scalars.indices where isBetweenParts(scalars[index], at: index) {
      if start < index { parts.append(title[start..<index].trimmed) }
      start = scalars.index(after: index)
    }
    if start < title.endIndex { parts.append(title[start...].trimmed) }
    return parts
  }

  private func isBetweenParts(_ scalar: Unicode.Scalar, at index: String.Index) -> Bool {
    switch scalar {
    case "|", "–", "—", "»", "·", "•": return true
    case "-":
      let bytes = title.utf8
      let next = bytes.index(after: index)
      return index > bytes.startIndex && bytes[bytes.index(before: index)] == UInt8(ascii: " ")
        && next < bytes.endIndex && bytes[next] == UInt8(ascii: " ")
    default: return false
    }
  }

  /// The number of words outside tags, scripts and styles, counted up to the limit that matters.
  private static func words(of bytes: [UInt8]) -> Int {
    var count = 0
    var isInTag = false
    var isInWord = false
    var index = 0
    while index < bytes.count, count < wordsOfAPage {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        if index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "s"),
          let end = endOfQuiet(at: index, in: bytes)
        {
          index = end
          continue
        }
        (isInTag, isInWord) = (true, false)
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
      } else if !isInTag {
        let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        if isLetter, !isInWord { count += 1 }
        isInWord = isLetter
      }
      index += 1
    }
    return count
  }

  /// Where a script or style that begins here ends; nil if none begins here.
  private static func endOfQuiet(at start: Int, in bytes: [UInt8]) -> Int? {
    for name in ["script", "style"] where ByteText.has("<" + name, in: bytes.span, at: start) {
      var index = start + name.utf8.count + 1
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "<"), ByteText.has("</" + name, in: bytes.span, at: index) {
          return index + 2
        }
        index += 1
      }
      return bytes.count
    }
    return nil
  }
}
